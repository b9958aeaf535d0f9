/* The page of all reports on one country: its partners in order, each with a line. */
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/xalloc.h"
#include "report/factsheet.h"
#include "report/many.h"
#include "report/writer.h"

enum { KEY_FIGURES = 3 };

/* A page that borrows the words of a report. */
struct index {
	struct factsheet sheet;
	const struct many_line *lines;
	size_t count;
	struct bilat_ranking ranking; /* row_count 0: none */
	bool shares;
	bool note_missing;
};

/* --- The ranking -------------------------------------------------------------------------- */

static bool ask(const struct index *index, const struct template_entry *entry,
    struct bilat_ranking *out, struct bilat_error *err)
{
	const struct factsheet *sheet = &index->sheet;
	const struct bilat_report_options *options = sheet->options;
	struct bilat_question question = {
		.reporter = sheet->a,
		.indicators = &entry->indicator,
		.indicator_count = 1,
		.freq = BILAT_ANNUAL,
		.detail = entry->detail,
		.has_as_of = options->has_as_of,
		.has_as_of_loaded = options->has_as_of_loaded,
		.as_of = options->as_of,
		.as_of_loaded = options->as_of_loaded,
		.periods = { .kind = BILAT_PERIODS_LATEST },
	};

	if (options->period.freq == BILAT_ANNUAL)
		question.periods = (struct bilat_periods){ .kind = BILAT_PERIODS_SPAN,
			.freq = BILAT_ANNUAL,
			.first = options->period,
			.last = options->period };
	return bilat_ask_ranking(sheet->store, sheet->reference, &question, out, err);
}

static const struct many_line *line_of(const struct index *index, const char *partner)
{
	for (size_t i = 0; i < index->count; i++) {
		if (strcmp(index->lines[i].partner, partner) == 0 &&
		    index->lines[i].result->fault.kind == BILAT_OK)
			return &index->lines[i];
	}
	return NULL;
}

/* How many of the page's partners it ranks. */
static size_t ranked_here(const struct index *index, const struct bilat_ranking *ranking)
{
	size_t count = 0;

	for (size_t i = 0; i < ranking->row_count; i++)
		count += ranking->rows[i].rank > 0 &&
			 line_of(index, ranking->rows[i].partner) != NULL;
	return count;
}

/* Of the rankings of the template the one that ranks most of the partners. */
static bool find_ranking(struct index *index, struct bilat_error *err)
{
	const struct template *template = index->sheet.template;
	size_t best = 0;

	for (size_t i = 0; i < template->section_count; i++) {
		const struct template_section *section = &template->sections[i];

		for (size_t k = 0; k < section->block_count; k++) {
			const struct template_block *block = &section->blocks[k];
			struct bilat_ranking ranking;

			if (block->kind != TEMPLATE_RANKING || block->indicators.count == 0 ||
			    block->indicators.at[0].side != 'a')
				continue;
			if (!ask(index, &block->indicators.at[0], &ranking, err))
				return false;
			size_t ranked = ranked_here(index, &ranking);
			struct bilat_ranking unused = ranked > best ? index->ranking : ranking;
			if (ranked > best) {
				index->ranking = ranking;
				best = ranked;
			}
			bilat_ranking_free(&unused);
		}
	}
	return true;
}

/* --- Key figures -------------------------------------------------------------------------- */

/* What is ranked has a column of its own, and what the partner states a page of its own. */
static bool is_key(const struct index *index, const char *id)
{
	return strchr(id, '@') == NULL &&
	       (index->ranking.row_count == 0 || strcmp(id, index->ranking.indicator) != 0);
}

/* No line ends between "~" and its number. */
static const char *unbroken(struct index *index, const struct many_fact *fact)
{
	struct str out = STR_INIT;

	for (const char *at = fact->value; *at != '\0'; at++)
		str_add_bytes(&out, *at == ' ' ? "\xc2\xa0" : at, *at == ' ' ? 2 : 1);
	if (*fact->unit != '\0')
		str_printf(&out, "\xc2\xa0%s", fact->unit);
	const char *kept = arena_strdup(index->sheet.arena, out.text);
	str_done(&out);
	return kept;
}

/* "Exports of goods 8.78 bn USD (2022); ..." */
static const char *key_line(struct index *index, const struct many_line *line)
{
	struct factsheet *sheet = &index->sheet;
	const char *items[KEY_FIGURES];
	size_t count = 0;

	for (size_t i = 0; i < line->fact_count && count < KEY_FIGURES; i++) {
		const struct many_fact *fact = &line->facts[i];

		if (is_key(index, fact->id))
			items[count++] = say(sheet, "{name} {value} ({period})", "name",
			    word_indicator(sheet, fact->id), "value", unbroken(index, fact),
			    "period", word_within(sheet, fact->period), NULL);
	}
	index->note_missing |= count == 0;
	return count > 0 ? say_clauses(sheet, items, count) : "..";
}

/* --- The table ---------------------------------------------------------------------------- */

static void add_columns(struct index *index, struct document_table *table)
{
	struct factsheet *sheet = &index->sheet;
	const struct bilat_ranking *ranking = &index->ranking;

	document_add_column(sheet->document, table, say(sheet, "Country", NULL), false);
	if (ranking->row_count > 0) {
		document_add_column(sheet->document, table, say(sheet, "Rank", NULL), true);
		document_add_column(sheet->document, table,
		    say(sheet, "{title}, {period}", "title",
			word_indicator(sheet, ranking->indicator), "period",
			word_period(sheet, ranking->period, false), NULL),
		    true);
	}
	if (index->shares)
		document_add_column(sheet->document, table, say(sheet, "Share, %", NULL), true);
	document_add_column(sheet->document, table, say(sheet, "Key figures", NULL), false);
}

static void add_figure_cell(struct index *index, struct document_row *row,
    const struct bilat_figure *figure, const char *text, int power)
{
	struct factsheet *sheet = &index->sheet;
	struct document_cell *cell;

	if (!bilat_figure_available(figure)) {
		cell = document_cell(sheet->document, row, "..");
		cell->muted = true;
		cell->hint = arena_strdup(sheet->arena, say_why(sheet, figure->why));
		index->note_missing = true;
		return;
	}
	cell = document_cell(sheet->document, row, text);
	cell->number = document_number(sheet->document, figure, power);
}

static void add_country(
    struct index *index, struct document_row *row, const struct many_line *line)
{
	struct factsheet *sheet = &index->sheet;
	struct document_cell *cell =
	    document_cell(sheet->document, row, word_area(sheet, line->partner));

	cell->page = arena_printf(sheet->arena, "%s-%s/index.html", sheet->a, line->partner);
}

static void add_ranked(
    struct index *index, struct document_table *table, const struct bilat_ranking_row *of)
{
	struct factsheet *sheet = &index->sheet;
	const struct bilat_ranking *ranking = &index->ranking;
	const struct many_line *line = line_of(index, of->partner);
	const struct bilat_unit *unit = bilat_unit_get(sheet->reference, ranking->unit);
	int power = bilat_show_power(unit, &ranking->rows[0].figure, 1);
	char text[BILAT_SHOW_SIZE];
	struct document_row *row;

	if (of->rank == 0 || line == NULL)
		return;
	row = document_row(sheet->document, table);
	add_country(index, row, line);
	document_cell(sheet->document, row,
	    arena_printf(sheet->arena, "%s%d%s%s", of->certain ? "" : "(", of->rank,
		of->joint ? "=" : "", of->certain ? "" : ")"));
	add_figure_cell(index, row, &of->figure,
	    bilat_show_amount(text, &of->figure, power, sheet->marks), power);
	if (index->shares)
		add_figure_cell(index, row, &of->share,
		    bilat_show_percent(text, &of->share, false, sheet->marks), 0);
	document_cell(sheet->document, row, key_line(index, line));
}

static bool is_ranked(const struct index *index, const char *partner)
{
	for (size_t i = 0; i < index->ranking.row_count; i++) {
		if (index->ranking.rows[i].rank > 0 &&
		    strcmp(index->ranking.rows[i].partner, partner) == 0)
			return true;
	}
	return false;
}

struct named {
	const char *name;
	const struct many_line *line;
};

static int compare_names(const void *a, const void *b)
{
	return strcmp(((const struct named *)a)->name, ((const struct named *)b)->name);
}

/* Those without a place, by name. */
static void add_others(struct index *index, struct document_table *table)
{
	struct factsheet *sheet = &index->sheet;
	struct named *others = arena_array(sheet->arena, index->count + 1, sizeof *others);
	struct bilat_figure none = bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	size_t count = 0;

	for (size_t i = 0; i < index->count; i++) {
		const char *partner = index->lines[i].partner;

		if (line_of(index, partner) != NULL && !is_ranked(index, partner))
			others[count++] =
			    (struct named){ word_area(sheet, partner), &index->lines[i] };
	}
	qsort(others, count, sizeof *others, compare_names);
	for (size_t i = 0; i < count; i++) {
		struct document_row *row = document_row(sheet->document, table);

		add_country(index, row, others[i].line);
		if (index->ranking.row_count > 0)
			document_cell(sheet->document, row, "");
		if (index->ranking.row_count > 0)
			add_figure_cell(index, row, &none, "", 0);
		if (index->shares)
			add_figure_cell(index, row, &none, "", 0);
		document_cell(sheet->document, row, key_line(index, others[i].line));
	}
}

static void add_remarks(struct index *index, struct document_table *table)
{
	struct factsheet *sheet = &index->sheet;
	const struct bilat_ranking *ranking = &index->ranking;
	bool uncertain = false;

	for (size_t i = 0; i < ranking->row_count; i++)
		uncertain |= ranking->rows[i].rank > 0 && !ranking->rows[i].certain;
	if (ranking->row_count > 0)
		document_say(sheet->document, &table->remarks,
		    say(sheet, "Source of the ranking: {source}.", "source",
			word_source_of(sheet, ranking->source), NULL));
	if (uncertain)
		document_say(sheet->document, &table->remarks,
		    say(sheet,
			"(n) place among the countries held; one that is not held could "
			"stand above.",
			NULL));
	if (index->note_missing)
		document_say(sheet->document, &table->remarks,
		    say(sheet, ".. no figure is held.", NULL));
	document_say(sheet->document, &table->remarks,
	    say(sheet,
		"Key figures are the newest held, each with its period; the reports say where "
		"they are from.",
		NULL));
}

static void add_table(struct index *index)
{
	struct factsheet *sheet = &index->sheet;
	const struct bilat_ranking *ranking = &index->ranking;
	const char *unit = "";

	if (ranking->row_count > 0)
		unit = show_unit(sheet, ranking->unit,
		    bilat_show_power(bilat_unit_get(sheet->reference, ranking->unit),
			&ranking->rows[0].figure, 1));
	struct document_table *table = document_table(
	    sheet->document, "partners", say(sheet, "Partners and their reports", NULL), unit);
	for (size_t i = 0; i < ranking->row_count; i++)
		index->shares |= bilat_figure_available(&ranking->rows[i].share);
	add_columns(index, table);
	for (size_t i = 0; i < ranking->row_count; i++)
		add_ranked(index, table, &ranking->rows[i]);
	add_others(index, table);
	add_remarks(index, table);
}

/* --- The page ----------------------------------------------------------------------------- */

static void add_faults(struct index *index)
{
	struct factsheet *sheet = &index->sheet;
	struct document_block *list = NULL;

	for (size_t i = 0; i < index->count; i++) {
		const struct many_line *line = &index->lines[i];

		if (line->result->fault.kind == BILAT_OK)
			continue;
		if (list == NULL) {
			document_heading(
			    sheet->document, 2, "not-made", say(sheet, "Not made", NULL));
			list = document_list(sheet->document);
		}
		document_say(sheet->document, &list->lines,
		    arena_printf(sheet->arena, "%s: %s", word_area(sheet, line->partner),
			line->result->fault.message));
	}
}

static bool fill(struct index *index, struct bilat_error *err)
{
	struct factsheet *sheet = &index->sheet;
	size_t made = 0;

	if (!find_ranking(index, err))
		return false;
	sheet->a_name = word_area(sheet, sheet->a);
	for (size_t i = 0; i < index->count; i++)
		made += index->lines[i].result->fault.kind == BILAT_OK;
	sheet->document->title =
	    say(sheet, "{country} and its partners", "country", sheet->a_name, NULL);
	sheet->document->subtitle = say_count(
	    sheet, (long)made, "{n} bilateral factsheet | {n} bilateral factsheets", NULL);
	if (made > 0) {
		document_heading(sheet->document, 2, "ranking", say(sheet, "Partners", NULL));
		add_table(index);
	}
	add_faults(index);
	return true;
}

bool index_write(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_report_options *options, const struct template *template,
    const struct many_line *lines, size_t count, const char *path, struct bilat_error *err)
{
	struct index index = {
		.sheet = { .store = store,
		    .reference = reference,
		    .options = options,
		    .template = template,
		    .a = options->a,
		    .b = "",
		    .b_name = "" },
		.lines = lines,
		.count = count,
	};
	struct str page = STR_INIT;

	bool well = factsheet_begin(&index.sheet, err) && fill(&index, err) &&
		    writer_html.write(index.sheet.document, &page, err) &&
		    file_replace(path, page.text, page.length, err);
	bilat_ranking_free(&index.ranking);
	factsheet_done(&index.sheet);
	str_done(&page);
	return well;
}
