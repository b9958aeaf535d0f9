/* factsheet.h - what goes into a report: a template and a store become a document.
 *
 * Every number of a report is asked of the store by figures.c, worded by wording.c and
 * registered by shown.c when it is put on the page, so that the notes, the sources, data.csv
 * and edition.json follow from what is shown. */
#ifndef REPORT_FACTSHEET_H
#define REPORT_FACTSHEET_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/ask.h>
#include <bilat/report.h>
#include <bilat/show.h>
#include <bilat/store.h>

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"
#include "model/words.h"
#include "report/document.h"
#include "report/template.h"

struct arena;
struct baseline;
struct editions;
struct bilat_claim;
struct bilat_texts;
struct bilat_error;

/* One number on the page, as data.csv lists it. */
struct shown_number {
	const char *section, *table, *row, *column;
	const char *measure; /* "value", "change", "yoy", "share", "rank", "rolling" ... */
	const char *reporter, *partner, *indicator, *detail, *period, *unit, *source;
	const char *text; /* as printed */
	struct bilat_figure figure;
};

struct left_out {
	const char *what, *why, *load;
};
struct used_source {
	const char *id;
	int32_t vintage; /* the newest shown */
	struct document_lines titles;
};

/* How things are called in sentences: datasets/reports/phrases.csv. */
struct phrase {
	const char *key, *text, *verb, *qualifier;
};

struct factsheet {
	struct bilat_store *store;
	struct bilat_reference *reference;
	const struct bilat_report_options *options;
	const struct template *template;
	const struct editions *editions; /* that stand in its place; NULL for none */
	const struct baseline *baseline; /* the one it is compared with; NULL for none */
	const struct bilat_texts *texts; /* of the language of the report */
	const struct bilat_marks *marks; /* and how it writes numbers */
	struct words words;
	struct document *document;
	struct arena *arena; /* that of the document */
	const char *a, *b;   /* ids */
	const char *a_name, *b_name;
	struct bilat_period period; /* what the report is about */
	int year;         /* the last whole year up to its end: tables of years end there */
	int32_t last_day; /* no figure of a later day is shown; INT32_MAX: open */
	int32_t newest;   /* vintage shown */

	VEC(struct phrase) phrases;

	/* Where the page is at. */
	const struct template_section *section;
	const struct template_block *block;

	/* What has been shown. */
	VEC(struct shown_number) numbers;
	size_t edition_count;         /* of these, but for what the comparison shows */
	VEC(const char *) indicators; /* ids in order of appearance */
	VEC(struct used_source) sources;
	VEC(struct left_out) left_out;
	struct map *seen;       /* keys of numbers, titles, documents */
	VEC(int64_t) documents; /* loaded files */
	int statistics, statements, estimates;
	bool sign_missing, sign_more, sign_less, sign_about, sign_joint;
	bilat_status flags;
	int sections, charts;
};

/* Figures so many years older than the report say nothing of its time. */
enum { FIGURE_AGE_MOST = 5 };

/* One answered period, copied into the memory of the document. */
struct figure_row {
	const char *reporter, *partner, *indicator, *detail, *unit, *source;
	struct bilat_period period;
	struct bilat_figure figure;
	struct bilat_origin origin;
	struct bilat_figure yoy, change, share, rank; /* if asked for */
	/* Sums that end here and their growth, if asked for: of the year to date, of a year. */
	struct bilat_figure ytd, ytd_yoy, rolling, rolling_yoy;
	struct bilat_figure contribution; /* to the growth of the total, if asked for */
	struct bilat_figure year_before;  /* of the same source and unit, by figures_dates */
	struct bilat_figure others;       /* of all other partners, if asked for */
	/* NULL for a level; else the measure that stands in its place: "rolling", "others" */
	const char *what;
	bool record_high;
	struct bilat_period record_since;
};
struct figure_rows {
	const struct template_entry *entry;
	const char *reporter, *partner;
	size_t count;
	struct figure_row *at; /* by period */
	enum bilat_why why;    /* why there is none */
	const char *why_text;
};

/* figures.c: questions to the store.  Figures of claims never answer. */
struct figure_wish {
	enum bilat_freq freq;
	struct bilat_period first, last; /* freq NONE: open */
	const char *detail;              /* NULL: the entry's, else the headline */
	const char *source;              /* NULL: by the order of sources */
	bool measures, all_sources;
	bool sums, contribution; /* with measures; contribution with sums too */
	bool others;             /* what all other partners have, and none of the measures */
};
bool figures_ask(struct factsheet *sheet, const struct template_entry *entry,
    const struct figure_wish *wish, struct figure_rows *out, struct bilat_error *err);
/* All details and frequencies but years' ones that are held, newest first, at most `most`;
 * years too if `years`. */
bool figures_dates(struct factsheet *sheet, const struct template_entry *entry, size_t most,
    bool years, struct figure_rows *out, struct bilat_error *err);
/* All that its source ever said about a series; the caller frees it. */
bool figures_said(struct factsheet *sheet, const struct figure_row *row,
    struct bilat_revisions *out, struct bilat_error *err);
const struct figure_row *figures_at(const struct figure_rows *rows, struct bilat_period period);
const struct figure_row *figures_of_year(const struct figure_rows *rows, int year);
/* The newest with a value that is no forecast and ends by that day; NULL if none. */
const struct figure_row *figures_newest(const struct figure_rows *rows, int32_t last_day);
/* The newest year for which the pair has figures; false if there is none. */
bool figures_newest_year(struct factsheet *sheet, int *year_out, struct bilat_error *err);
/* A question about an entry's indicator over these periods, as known on the day of the sheet;
 * whom it is about is left to the asker.  It borrows the entry. */
struct bilat_question figures_question(const struct factsheet *sheet,
    const struct template_entry *entry, struct bilat_period first, struct bilat_period last);
/* Figures in another unit than the newest one are not comparable: amounts in two currencies are
 * two series. */
void figures_keep_unit(const struct factsheet *sheet, struct figure_rows *rows);
/* Whether the end of the report leaves room for a figure of that period. */
bool figures_within(const struct factsheet *sheet, struct bilat_period period);

/* say.c: every text that the report prints, in its language.  Texts are whole sentences or
 * labels in English with named blanks, the key of their translations in datasets/languages/:
 *
 *	say(sheet, "{value} more than in {year}", "value", value, "year", year, NULL)
 *
 * {Value} is the same beginning with a capital.  tests/languages_check.py lists what has no
 * translation. */
const char *say(struct factsheet *sheet, const char *english, ...) __attribute__((sentinel));
/* "{n} figure | {n} figures", by the number. */
const char *say_count(struct factsheet *sheet, long n, const char *english, ...)
    __attribute__((sentinel));
/* A year, or another number without marks. */
const char *say_number(struct factsheet *sheet, int number);
/* "A, B and C"; "A, B or C"; "A, B, C"; "A; B; C" */
const char *say_list(struct factsheet *sheet, const char *const items[], size_t count);
const char *say_choice(struct factsheet *sheet, const char *const items[], size_t count);
const char *say_items(struct factsheet *sheet, const char *const items[], size_t count);
const char *say_clauses(struct factsheet *sheet, const char *const items[], size_t count);
const char *say_why(struct factsheet *sheet, enum bilat_why why); /* bilat_why_sentence */

/* wording.c: figures and keys in words. */
bool word_load(struct factsheet *sheet, struct bilat_error *err);
const char *word_place(
    struct factsheet *sheet, const char *text); /* fills {A}, {B}, {period}, {year} */
const char *word_title(struct factsheet *sheet, const char *text); /* names without articles */
/* Fills {R}. */
const char *word_side(struct factsheet *sheet, const char *text, const char *reporter);
const char *word_area(struct factsheet *sheet, const char *id);
/* As it stands within a sentence: "the United States". */
const char *word_the(struct factsheet *sheet, const char *id);
const char *word_indicator(struct factsheet *sheet, const char *id);
/* "Kazakhstan from Russia", by what the reporter is. */
const char *word_direction(
    struct factsheet *sheet, const char *indicator, const char *reporter, const char *partner);
/* The label of a series: of the entry or the catalogue, with the direction. */
const char *word_series(struct factsheet *sheet, const struct template_entry *entry,
    const char *reporter, const char *partner);
/* The subject of a sentence. */
const char *word_subject(
    struct factsheet *sheet, const char *indicator, const char *reporter, const char *partner);
/* "was", unless it is several things. */
const char *word_verb(struct factsheet *sheet, const char *indicator);
/* What has to be said of such a figure, or "". */
const char *word_qualifier(struct factsheet *sheet, const char *indicator);
const char *word_source(struct factsheet *sheet, const char *source);     /* publisher */
const char *word_source_the(struct factsheet *sheet, const char *source); /* with its article */
const char *word_begin(struct factsheet *sheet, const char *text);        /* with a capital */
const char *word_within(struct factsheet *sheet, const char *text);       /* without one */
const char *word_source_of(struct factsheet *sheet, const char *source);  /* "..., statement" */
/* "over ten years, large" */
const char *word_detail(struct factsheet *sheet, const char *detail);
const char *word_period(struct factsheet *sheet, struct bilat_period period, bool stock);
/* For the head of a column: "Sep 2024", "Jan-Sep 2024". */
const char *word_period_short(struct factsheet *sheet, struct bilat_period period);
/* "in 2024", "at the end of April 2024" */
const char *word_in_period(struct factsheet *sheet, struct bilat_period period, bool stock);
const char *word_when(struct factsheet *sheet, const struct figure_row *row);
const char *word_date(struct factsheet *sheet, int32_t day);
/* "more than 4 billion USD". */
const char *word_amount(
    struct factsheet *sheet, const struct bilat_figure *figure, const char *unit);
/* "33.3 %", without sign. */
const char *word_percent(struct factsheet *sheet, const struct bilat_figure *figure);
/* "+33.3%", or "12.5-fold". */
const char *word_growth(struct factsheet *sheet, const struct bilat_figure *figure);
/* "1.8-fold", of what grew by 80 percent. */
const char *word_multiple(struct factsheet *sheet, const struct bilat_figure *percent);
const char *word_nth(struct factsheet *sheet, int n); /* "first", "4th" */
bool word_is_percent(struct factsheet *sheet, const char *unit);
/* Whether growth in percent is said of it: not of percentages, nor of balances, which change
 * their sign. */
bool word_has_growth(struct factsheet *sheet, const char *indicator, const char *unit);
/* Places in an order and years: no amounts that could change by so much. */
bool word_is_ordinal(const char *unit);

/* shown.c: what is put on the page. */
/* A cell with an amount, and its registration; power from show_power.  NULL if it is missing,
 * which the cell then says. */
struct document_cell *show_figure(struct factsheet *sheet, struct document_table *table,
    struct document_row *row, const struct figure_row *figure, int power, const char *row_name,
    const char *column);
/* A measure ("change", "yoy", "share") in the given unit; changes carry their sign; what is not
 * available is ".." with the reason. */
struct document_cell *show_measure(struct factsheet *sheet, struct document_table *table,
    struct document_row *row, const struct figure_row *of, const struct bilat_figure *measure,
    const char *unit, int power, const char *row_name, const char *column);
void show_missing(struct factsheet *sheet, struct document_table *table,
    struct document_row *row, enum bilat_why why);
/* A note under the table where the figure of a cell is from. */
void show_note_source(struct factsheet *sheet, struct document_table *table,
    struct document_cell *cell, const char *source);
/* Registers a figure that stands in running text or in a box of key facts. */
void show_register(struct factsheet *sheet, const struct figure_row *figure,
    const struct bilat_figure *value, const char *unit, const char *row_name,
    const char *column, const char *text);
/* Registers only where a figure is from. */
void show_source(struct factsheet *sheet, const char *source, const char *title,
    const char *publisher, const char *url, int32_t vintage);
void show_document(struct factsheet *sheet, int64_t document);
void show_leave_out(struct factsheet *sheet, const char *why);
/* The heading of a unit at a scale: "bn USD". */
const char *show_unit(struct factsheet *sheet, const char *unit, int power);
/* The label of a row, with its unit unless it is that of the table. */
const char *show_row_label(
    struct factsheet *sheet, const struct figure_rows *rows, int power, const char *table_unit);
/* The unit of all rows, percentages among others left aside; NULL if they differ. */
const char *show_common_unit(
    struct factsheet *sheet, const struct figure_rows *rows, size_t count);
/* One scale for all figures of a unit in a table. */
int show_power(
    struct factsheet *sheet, const char *unit, const struct figure_rows *rows, size_t count);

/* Whether figures of an indicator are those of the end of their period. */
bool word_is_stock(struct factsheet *sheet, const char *indicator);

/* The projects of the two, as known on the day of the sheet: free them. */
bool factsheet_projects(
    struct factsheet *sheet, struct bilat_projects *out, struct bilat_error *err);

/* Blocks.  Each adds to the document, or leaves itself out and says so. */
typedef bool block_maker(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err);
block_maker block_facts, block_sentences, block_economies, block_series, block_others,
    block_latest, block_products, block_mirror, block_changed, block_dates, block_ranking,
    block_statements, block_projects, block_claims, block_box, block_definitions, block_symbols,
    block_missing, block_sources;

/* block_claims.c: the claims about the pair, or all of the user's own. */
typedef bool claim_visitor(
    void *context, const struct bilat_claim *claim, struct bilat_error *err);
bool claims_each(
    struct factsheet *sheet, claim_visitor *each, void *context, struct bilat_error *err);
/* Checks a claim with a statement of ours in place of its own. */
bool claims_check(struct factsheet *sheet, const struct bilat_claim *claim,
    const char *statement, struct bilat_verdict_result *out, struct bilat_error *err);
/* block_changed.c: which edition to compare with, once all figures are known. */
void changed_choose_baseline(struct factsheet *sheet);
/* matches.c: notes under a table of counts which claims about one of them match another. */
bool matches_note(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, size_t count, struct bilat_error *err);

/* Periods in a row, as columns of a table or places on an axis; of years to date, the same
 * months of one year after the other. */
struct span {
	struct bilat_period last;
	size_t count;
};
struct bilat_period span_at(const struct span *span, size_t i);

/* What a chart says, for those who cannot see it. */
const char *chart_describe(struct factsheet *sheet, const struct bilat_chart *chart);
/* The title of the block, or that for figures of one side only. */
const char *chart_title(struct factsheet *sheet, const struct template_block *block,
    const struct figure_rows *rows, size_t count);
/* The chart of a table: its series over these periods. */
bool block_chart(struct factsheet *sheet, const struct template_block *block,
    const struct figure_rows *rows, size_t count, const struct span *span,
    struct bilat_error *err);

/* An empty document in the language of the options, and the words to fill it; sheet: zeroed
 * but for store, reference, options and template.  factsheet_done in any case. */
bool factsheet_begin(struct factsheet *sheet, struct bilat_error *err);
/* The whole document, begun and filled. */
bool factsheet_make(struct factsheet *sheet, struct bilat_error *err);
void factsheet_done(struct factsheet *sheet);

/* Every number shown as the document's table of data; data.csv from it, and edition.json. */
void edition_table(struct factsheet *sheet);
void edition_csv(const struct factsheet *sheet, struct str *out);
void edition_json(const struct factsheet *sheet, struct str *out);

#endif
