#include "report/factsheet.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"

static block_maker *const makers[] = {
	[TEMPLATE_FACTS] = block_facts,
	[TEMPLATE_SENTENCES] = block_sentences,
	[TEMPLATE_ECONOMIES] = block_economies,
	[TEMPLATE_SERIES] = block_series,
	[TEMPLATE_OTHERS] = block_others,
	[TEMPLATE_LATEST] = block_latest,
	[TEMPLATE_PRODUCTS] = block_products,
	[TEMPLATE_CHANGED] = block_changed,
	[TEMPLATE_MIRROR] = block_mirror,
	[TEMPLATE_DATES] = block_dates,
	[TEMPLATE_RANKING] = block_ranking,
	[TEMPLATE_STATEMENTS] = block_statements,
	[TEMPLATE_PROJECTS] = block_projects,
	[TEMPLATE_CLAIMS] = block_claims,
	[TEMPLATE_BOX] = block_box,
	[TEMPLATE_DEFINITIONS] = block_definitions,
	[TEMPLATE_SYMBOLS] = block_symbols,
	[TEMPLATE_MISSING] = block_missing,
	[TEMPLATE_SOURCES] = block_sources,
};

/* Whether a block is for a report about such a period. */
static bool is_for(const struct factsheet *sheet, const struct template_block *block)
{
	unsigned edition = EDITION_YEAR;

	switch (sheet->period.freq) {
	case BILAT_HALF:
		edition = EDITION_HALF;
		break;
	case BILAT_QUARTER:
		edition = EDITION_QUARTER;
		break;
	case BILAT_MONTH:
		edition = EDITION_MONTH;
		break;
	case BILAT_TO_DATE:
		edition = EDITION_TO_DATE;
		break;
	default:
		break;
	}
	return block->editions == 0 || (block->editions & edition);
}

/* A box explains what stands beside it, and is no reason for a section. */
static bool has_substance(const struct document_block *from)
{
	for (; from != NULL; from = from->next) {
		if (from->kind != BLOCK_NOTE)
			return true;
	}
	return false;
}

/* Of a section that is left out as a whole one line says so, not one a block. */
static void merge_left_out(struct factsheet *sheet, size_t before)
{
	struct left_out merged = { .what = word_place(sheet, sheet->section->title),
		.why = say(sheet, "no figure is held", NULL),
		.load = sheet->section->load };

	if (sheet->left_out.count == before)
		return;
	if (sheet->left_out.count == before + 1 && *sheet->left_out.at[before].why != '\0')
		merged.why = sheet->left_out.at[before].why;
	sheet->left_out.count = before;
	*vec_push(&sheet->left_out) = merged;
}

static bool make_section(
    struct factsheet *sheet, const struct template_section *section, struct bilat_error *err)
{
	struct document_block *mark = sheet->document->last, *heading;
	size_t left_out = sheet->left_out.count;

	sheet->section = section;
	heading = document_heading(
	    sheet->document, 2, section->id, word_place(sheet, section->title));
	for (size_t i = 0; i < section->block_count; i++) {
		sheet->block = &section->blocks[i];
		if (is_for(sheet, sheet->block) &&
		    !makers[sheet->block->kind](sheet, sheet->block, err))
			return false;
	}
	if (!has_substance(heading->next)) {
		document_cut(sheet->document, mark);
		merge_left_out(sheet, left_out);
		return true;
	}
	sheet->sections++;
	return true;
}

/* What had happened by the end of the report, and the projects that there were by then. */
static void drop_later(struct factsheet *sheet, struct bilat_projects *projects)
{
	size_t kept = 0;

	for (size_t i = 0; i < projects->count; i++) {
		struct bilat_project *project = &projects->at[i];
		size_t all = project->event_count, events = 0;

		for (size_t k = 0; k < all; k++) {
			if (project->events[k].first_day <= sheet->last_day)
				project->events[events++] = project->events[k];
		}
		project->event_count = events;
		if (all == 0 || events > 0)
			projects->at[kept++] = *project;
	}
	projects->count = kept;
}

bool factsheet_projects(
    struct factsheet *sheet, struct bilat_projects *out, struct bilat_error *err)
{
	const struct bilat_known known = { .has_as_of = sheet->options->has_as_of,
		.as_of = sheet->options->as_of,
		.has_as_of_loaded = sheet->options->has_as_of_loaded,
		.as_of_loaded = sheet->options->as_of_loaded };

	if (!bilat_store_projects(sheet->store, sheet->a, sheet->b, &known, out, err))
		return false;
	drop_later(sheet, out);
	return true;
}

/* What is held about the two of each other, and of themselves. */
static bool read_holdings(
    struct factsheet *sheet, struct bilat_holdings *out, struct bilat_error *err)
{
	const char *both[2] = { sheet->a, sheet->b };
	struct bilat_selection selection = { .reporters = both,
		.reporter_count = 2,
		.partners = both,
		.partner_count = 2,
		.has_as_of = sheet->options->has_as_of,
		.as_of = sheet->options->as_of,
		.has_as_of_loaded = sheet->options->has_as_of_loaded,
		.as_of_loaded = sheet->options->as_of_loaded };

	return bilat_store_holdings(sheet->store, &selection, out, err);
}

static bool holds_anything(struct factsheet *sheet, bool *out, struct bilat_error *err)
{
	struct bilat_holdings held;
	struct bilat_projects projects;

	if (!read_holdings(sheet, &held, err))
		return false;
	*out = held.count > 0;
	bilat_holdings_free(&held);
	if (*out)
		return true;
	if (!factsheet_projects(sheet, &projects, err))
		return false;
	*out = projects.count > 0;
	bilat_projects_free(&projects);
	return true;
}

/* The newest year of what is held about the pair at all. */
static bool newest_held(struct factsheet *sheet, int *year_out, struct bilat_error *err)
{
	struct bilat_holdings held;
	int32_t vintage;
	bool any;
	int month, day;

	if (!read_holdings(sheet, &held, err))
		return false;
	for (size_t i = 0; i < held.count; i++) {
		if (held.at[i].observations > 0 && held.at[i].last.freq != BILAT_TIMELESS &&
		    bilat_period_year(held.at[i].last) > *year_out)
			*year_out = bilat_period_year(held.at[i].last);
	}
	bilat_holdings_free(&held);
	if (*year_out != 0)
		return true;
	if (!bilat_store_newest(sheet->store, &any, &vintage, err))
		return false;
	if (any)
		bilat_date_split(vintage, year_out, &month, &day);
	return true;
}

/* A part of a year is worth a report if something is known of it. */
static bool check_period_shown(struct factsheet *sheet, struct bilat_error *err)
{
	struct bilat_holdings held;
	struct bilat_period newest = { .freq = BILAT_FREQ_NONE };
	char period[BILAT_PERIOD_SIZE], near[BILAT_PERIOD_SIZE];

	bilat_period_print(period, sheet->period);
	if (sheet->period.freq == BILAT_ANNUAL)
		return true;
	for (size_t i = 0; i < sheet->numbers.count; i++) {
		if (strcmp(sheet->numbers.at[i].period, period) == 0)
			return true;
	}
	if (!read_holdings(sheet, &held, err))
		return false;
	for (size_t i = 0; i < held.count; i++) {
		const struct bilat_holding *one = &held.at[i];

		if (one->key.freq == sheet->period.freq && one->observations > 0 &&
		    (newest.freq == BILAT_FREQ_NONE ||
			bilat_period_compare(one->last, newest) > 0))
			newest = one->last;
	}
	bilat_holdings_free(&held);
	if (newest.freq == BILAT_FREQ_NONE)
		return bilat_fail(err, BILAT_NONE, "nothing is held about %s and %s for %s",
		    sheet->a_name, sheet->b_name, period);
	return bilat_fail(err, BILAT_NONE,
	    "nothing is held about %s and %s for %s (the newest of that kind is %s)",
	    sheet->a_name, sheet->b_name, period, bilat_period_print(near, newest));
}

/* The year that a period ends, or the one before it. */
static int last_whole_year(struct bilat_period period)
{
	int year = bilat_period_year(period);
	int32_t end = bilat_period_last_day(bilat_period_of_year(year));

	return bilat_period_last_day(period) == end ? year : year - 1;
}

static bool choose_period(struct factsheet *sheet, struct bilat_error *err)
{
	struct bilat_period period = sheet->options->period;
	int year = 0;

	switch (period.freq) {
	case BILAT_ANNUAL:
	case BILAT_HALF:
	case BILAT_QUARTER:
	case BILAT_MONTH:
	case BILAT_TO_DATE:
		sheet->last_day = bilat_period_last_day(period);
		break;
	case BILAT_FREQ_NONE:
		if (!figures_newest_year(sheet, &year, err) ||
		    (year == 0 && !newest_held(sheet, &year, err)))
			return false;
		period = bilat_period_of_year(year);
		break;
	default:
		return bilat_fail(err, BILAT_USAGE,
		    "a report is about a year, half-year, quarter, month or the year to a "
		    "month (2024, 2024-S1, 2024-Q3, 2024-09, 2024-01/09)");
	}
	sheet->period = period;
	sheet->year = last_whole_year(period);
	return true;
}

static void add_masthead(struct factsheet *sheet)
{
	struct document *document = sheet->document;

	document->title = word_title(sheet, sheet->template->title);
	document->subtitle = word_title(sheet, sheet->template->subtitle);
	document->date = sheet->newest;
	document_meta(
	    document, say(sheet, "Period", NULL), word_period(sheet, sheet->period, false));
	if (sheet->newest != 0)
		document_meta(
		    document, say(sheet, "Edition", NULL), word_date(sheet, sheet->newest));
	document_meta(document, say(sheet, "Basis of the figures shown", NULL),
	    say(sheet,
		"statistics {statistics}, statements {statements}, estimates {estimates}",
		"statistics", say_number(sheet, sheet->statistics), "statements",
		say_number(sheet, sheet->statements), "estimates",
		say_number(sheet, sheet->estimates), NULL));
}

/* Footnotes of charts carry the edition, which is known only at the end. */
static void date_charts(struct factsheet *sheet)
{
	if (sheet->newest == 0)
		return;
	for (struct document_block *block = sheet->document->first; block;
	     block = block->next) {
		if (block->kind != BLOCK_CHART)
			continue;
		struct bilat_chart *dated = arena_alloc(sheet->arena, sizeof *dated);
		*dated = *block->chart;
		dated->footnote = say(sheet, "{source}. Edition of {date}.", "source",
		    dated->footnote, "date", word_date(sheet, sheet->newest), NULL);
		block->chart = dated;
	}
}

static bool is_about_changes(const struct template_section *section)
{
	for (size_t i = 0; i < section->block_count; i++) {
		if (section->blocks[i].kind == TEMPLATE_CHANGED)
			return true;
	}
	return false;
}

/* What changed is known when everything else has been shown, wherever it stands. */
static bool make_changes(struct factsheet *sheet, const struct template_section *section,
    struct document_block *mark, struct bilat_error *err)
{
	struct document_block *last, *rest = document_split(sheet->document, mark, &last);
	bool well;

	changed_choose_baseline(sheet);
	well = make_section(sheet, section, err);
	document_join(sheet->document, rest, last);
	return well;
}

static bool make_sections(struct factsheet *sheet, struct bilat_error *err)
{
	const struct template_section *changes = NULL;
	struct document_block *mark = NULL;

	for (size_t i = 0; i < sheet->template->section_count; i++) {
		const struct template_section *section = &sheet->template->sections[i];

		if (changes == NULL && is_about_changes(section)) {
			changes = section;
			mark = sheet->document->last;
		} else if (!make_section(sheet, section, err)) {
			return false;
		}
	}
	sheet->edition_count = sheet->numbers.count;
	return changes == NULL || make_changes(sheet, changes, mark, err);
}

bool factsheet_begin(struct factsheet *sheet, struct bilat_error *err)
{
	sheet->texts = bilat_texts_get(sheet->reference, sheet->options->language, err);
	if (sheet->texts == NULL)
		return false;
	sheet->document = document_new();
	sheet->arena = sheet->document->arena;
	sheet->marks = bilat_texts_marks(sheet->texts);
	sheet->words = (struct words){ sheet->arena, sheet->texts, sheet->reference };
	sheet->document->texts = sheet->texts;
	sheet->seen = map_new();
	sheet->last_day = INT32_MAX;
	return word_load(sheet, err);
}

bool factsheet_make(struct factsheet *sheet, struct bilat_error *err)
{
	bool anything;

	sheet->a = sheet->options->a;
	sheet->b = sheet->options->b;
	if (!factsheet_begin(sheet, err) || !holds_anything(sheet, &anything, err))
		return false;
	sheet->a_name = word_area(sheet, sheet->a);
	sheet->b_name = word_area(sheet, sheet->b);
	if (!anything)
		return bilat_fail(err, BILAT_NONE,
		    "nothing is held about %s and %s (load figures first)", sheet->a_name,
		    sheet->b_name);
	if (!choose_period(sheet, err))
		return false;
	if (!make_sections(sheet, err))
		return false;
	if (!check_period_shown(sheet, err))
		return false;
	add_masthead(sheet);
	date_charts(sheet);
	edition_table(sheet);
	return true;
}

void factsheet_done(struct factsheet *sheet)
{
	vec_done(&sheet->numbers);
	vec_done(&sheet->indicators);
	vec_done(&sheet->sources);
	vec_done(&sheet->left_out);
	vec_done(&sheet->documents);
	vec_done(&sheet->phrases);
	map_free(sheet->seen);
	document_free(sheet->document);
	sheet->document = NULL;
	sheet->seen = NULL;
}
