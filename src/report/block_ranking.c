/* The partner among all partners: a table and a chart. */
#include <string.h>

#include <bilat/analyse.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/factsheet.h"

enum { RANKING_TOP = 5, RANKING_LEAST = 3, RANKING_BACK = 4 };

static bool ask_ranking(struct factsheet *sheet, const struct template_entry *entry,
    struct bilat_period period, const char *source, struct bilat_ranking *out,
    struct bilat_error *err)
{
	struct bilat_question question = figures_question(sheet, entry, period, period);

	question.source = source;

	return bilat_ask_ranking(sheet->store, sheet->reference, &question, out, err);
}

static const struct bilat_ranking_row *find_partner(
    const struct bilat_ranking *ranking, const char *partner)
{
	for (size_t i = 0; i < ranking->row_count; i++) {
		if (ranking->rows[i].rank > 0 && strcmp(ranking->rows[i].partner, partner) == 0)
			return &ranking->rows[i];
	}
	return NULL;
}

/* The sources that hold the partner, each once; NULL first: whichever answers. */
static bool sources_of(struct factsheet *sheet, const struct template_entry *entry,
    const char *partner, const char ***out, size_t *count_out, struct bilat_error *err)
{
	const char *reporter = entry->side == 'a' ? sheet->a : sheet->b;
	struct bilat_selection selection = { .reporters = &reporter,
		.reporter_count = 1,
		.partners = &partner,
		.partner_count = 1,
		.indicators = &entry->indicator,
		.indicator_count = 1,
		.has_as_of = sheet->options->has_as_of,
		.has_as_of_loaded = sheet->options->has_as_of_loaded,
		.as_of = sheet->options->as_of,
		.as_of_loaded = sheet->options->as_of_loaded };
	struct bilat_holdings held;
	size_t count = 1;

	if (!bilat_store_holdings(sheet->store, &selection, &held, err))
		return false;
	*out = arena_array(sheet->arena, held.count + 1, sizeof **out);
	(*out)[0] = NULL;
	for (size_t i = 0; i < held.count; i++) {
		const char *source = held.at[i].key.source;
		size_t k = 1;

		while (k < count && strcmp((*out)[k], source) != 0)
			k++;
		if (k == count)
			(*out)[count++] = arena_strdup(sheet->arena, source);
	}
	bilat_holdings_free(&held);
	*count_out = count;
	return true;
}

/* The period of the report, and the last whole years. */
static size_t periods_of(struct factsheet *sheet, struct bilat_period out[RANKING_BACK + 1])
{
	size_t count = 0;

	if (sheet->period.freq != BILAT_ANNUAL)
		out[count++] = sheet->period;
	for (int back = 0; back < RANKING_BACK; back++)
		out[count++] = bilat_period_of_year(sheet->year - back);
	return count;
}

/* The newest of these in which a source ranks countries enough, the partner among
 * them; else the newest without it. */
static bool find_ranking(struct factsheet *sheet, const struct template_entry *entry,
    const char *partner, struct bilat_ranking *out, bool *found, struct bilat_error *err)
{
	struct bilat_period periods[RANKING_BACK + 1];
	size_t count, period_count = periods_of(sheet, periods);
	const char **sources;

	*found = false;
	if (!sources_of(sheet, entry, partner, &sources, &count, err))
		return false;
	for (int pass = 0; pass < 2; pass++) {
		for (size_t k = 0; k < period_count; k++) {
			for (size_t i = 0; i < count; i++) {
				if (!ask_ranking(
					sheet, entry, periods[k], sources[i], out, err))
					return false;
				*found = out->ranked >= RANKING_LEAST &&
					 (pass == 1 || find_partner(out, partner) != NULL);
				if (*found)
					return true;
				bilat_ranking_free(out);
			}
		}
	}
	return true;
}

/* The first five, the partner and its neighbours. */
static bool is_listed(const struct bilat_ranking *ranking, size_t index, const char *partner)
{
	if (ranking->rows[index].rank == 0)
		return false;
	if (index < RANKING_TOP || strcmp(ranking->rows[index].partner, partner) == 0)
		return true;
	if (index > 0 && strcmp(ranking->rows[index - 1].partner, partner) == 0)
		return true;
	return index + 1 < ranking->row_count &&
	       strcmp(ranking->rows[index + 1].partner, partner) == 0;
}

static struct figure_row ranking_figure(struct factsheet *sheet,
    const struct bilat_ranking *ranking, const char *partner, const struct bilat_figure *figure,
    struct bilat_origin origin)
{
	return (struct figure_row){
		.reporter = arena_strdup(sheet->arena, ranking->reporter),
		.partner = arena_strdup(sheet->arena, partner),
		.indicator = arena_strdup(sheet->arena, ranking->indicator),
		.detail = arena_strdup(sheet->arena, ranking->detail),
		.unit = arena_strdup(sheet->arena, ranking->unit),
		.source = arena_strdup(sheet->arena, ranking->source),
		.period = ranking->period,
		.figure = *figure,
		.origin = origin,
	};
}

struct ranking_columns {
	bool share, yoy, before;
	int power;
};

static void add_ranked(struct factsheet *sheet, struct document_table *table,
    const struct bilat_ranking *ranking, const struct bilat_ranking_row *of,
    const struct ranking_columns *columns, const char *partner)
{
	struct document_row *row = document_row(sheet->document, table);
	struct figure_row figure =
	    ranking_figure(sheet, ranking, of->partner, &of->figure, of->origin);
	const char *name = word_area(sheet, of->partner);
	char place[BILAT_PLACE_SIZE];
	const char *rank = arena_strdup(sheet->arena, bilat_ranking_place(place, of));

	row->emphasis = strcmp(of->partner, partner) == 0;
	sheet->sign_joint |= of->joint;
	if (!of->certain)
		rank = arena_printf(sheet->arena, "(%s)", rank);
	document_cell(sheet->document, row, name);
	document_cell(sheet->document, row, rank);
	show_figure(sheet, table, row, &figure, columns->power, name, "value");
	if (columns->share)
		show_measure(
		    sheet, table, row, &figure, &of->share, "percent", 0, name, "share");
	if (columns->yoy)
		show_measure(sheet, table, row, &figure, &of->yoy, "percent", 0, name, "yoy");
	if (columns->before && of->rank_before > 0)
		document_cell(sheet->document, row,
		    arena_printf(
			sheet->arena, of->certain_before ? "%d" : "(%d)", of->rank_before));
	else if (columns->before)
		show_missing(sheet, table, row, of->why_before);
}

/* What the total has beyond the countries listed here: smaller ones, and what is allocated to
 * none. */
static void add_rest(struct factsheet *sheet, struct document_table *table,
    const struct bilat_ranking *ranking, const struct ranking_columns *columns,
    const char *partner)
{
	struct figure_row rest =
	    ranking_figure(sheet, ranking, "WLD", &ranking->total, (struct bilat_origin){ 0 });
	struct bilat_figure *parts =
	    arena_array(sheet->arena, ranking->row_count, sizeof *parts);
	size_t count = 0;
	struct document_row *row;

	for (size_t i = 0; i < ranking->row_count; i++) {
		if (!is_listed(ranking, i, partner))
			continue;
		parts[count++] = ranking->rows[i].figure;
		rest.figure = bilat_figure_sub(&rest.figure, &ranking->rows[i].figure);
	}
	if (!bilat_figure_available(&rest.figure) || rest.figure.value <= 0)
		return;
	const char *name = say(sheet, "Others and not allocated", NULL);
	struct bilat_figure share = bilat_rest_share(&ranking->total, parts, count);

	rest.what = "rest";
	row = document_row(sheet->document, table);
	document_cell(sheet->document, row, name);
	document_cell(sheet->document, row, "");
	show_figure(sheet, table, row, &rest, columns->power, name, "value");
	if (columns->share)
		show_measure(sheet, table, row, &rest, &share, "percent", 0, name, "share");
	for (int i = columns->yoy + columns->before; i > 0; i--)
		document_cell(sheet->document, row, "");
}

static void add_total(struct factsheet *sheet, struct document_table *table,
    const struct bilat_ranking *ranking, const struct ranking_columns *columns)
{
	struct figure_row figure =
	    ranking_figure(sheet, ranking, "WLD", &ranking->total, (struct bilat_origin){ 0 });
	struct document_row *row;

	if (!bilat_figure_available(&ranking->total))
		return;
	row = document_row(sheet->document, table);
	document_cell(sheet->document, row, say(sheet, "All countries", NULL));
	document_cell(sheet->document, row, "");
	show_figure(sheet, table, row, &figure, columns->power, "WLD", "value");
	for (int i = columns->share + columns->yoy + columns->before; i > 0; i--)
		document_cell(sheet->document, row, "");
}

static struct ranking_columns ranking_columns(
    struct factsheet *sheet, const struct bilat_ranking *ranking)
{
	struct ranking_columns columns = { 0 };
	struct figure_row total =
	    ranking_figure(sheet, ranking, "WLD", &ranking->total, (struct bilat_origin){ 0 });
	struct figure_rows rows = { .count = 1, .at = &total };

	if (!bilat_figure_available(&ranking->total))
		total.figure = ranking->rows[0].figure;
	columns.power = show_power(sheet, total.unit, &rows, 1);
	for (size_t i = 0; i < ranking->row_count; i++) {
		columns.share |= bilat_figure_available(&ranking->rows[i].share);
		columns.yoy |= bilat_figure_available(&ranking->rows[i].yoy);
		columns.before |= ranking->rows[i].rank_before > 0;
	}
	return columns;
}

static void add_ranking_remarks(struct factsheet *sheet, struct document_table *table,
    const struct bilat_ranking *ranking, const char *partner)
{
	bool uncertain = false, listed = false;

	for (size_t i = 0; i < ranking->row_count; i++) {
		uncertain |= is_listed(ranking, i, partner) && !ranking->rows[i].certain;
		listed |= strcmp(ranking->rows[i].partner, partner) == 0;
	}
	document_say(sheet->document, &table->remarks,
	    say_count(sheet, ranking->ranked, "Source: {source}. {n} countries ranked.",
		"source", word_source_of(sheet, ranking->source), NULL));
	if (!listed)
		document_say(sheet->document, &table->remarks,
		    say(sheet, "This source holds no figure for {partner} in that year.",
			"partner", word_the(sheet, partner), NULL));
	if (uncertain)
		document_say(sheet->document, &table->remarks,
		    say(sheet,
			"(n) place among the countries held; one that is not held could stand "
			"above.",
			NULL));
}

static const char *published_rank_text(bool own, bool lower)
{
	if (lower && own)
		return TEXT("{Source} itself ranks {partner} {nth}: a country that is not "
			    "listed here stands above.");
	if (lower)
		return TEXT("{Source} ranks {partner} {nth}: a country that is not listed here "
			    "stands above.");
	return own ? TEXT("{Source} itself ranks {partner} {nth}.")
		   : TEXT("{Source} ranks {partner} {nth}.");
}

/* Where the place published is another than the one among those listed, both are said. */
static bool add_published_rank(struct factsheet *sheet, const struct template_block *block,
    struct document_table *table, const struct bilat_ranking *ranking, const char *partner,
    struct bilat_error *err)
{
	const struct bilat_ranking_row *row = find_partner(ranking, partner);
	struct template_entry entry = block->indicators.at[0];
	struct figure_wish wish = { .freq = BILAT_ANNUAL };
	const struct figure_row *published;
	struct figure_rows ranks;
	int place;

	if (*block->ranked == '\0' || row == NULL)
		return true;
	entry.indicator = block->ranked;
	if (!figures_ask(sheet, &entry, &wish, &ranks, err))
		return false;
	published = figures_at(&ranks, ranking->period);
	if (published == NULL || !bilat_figure_available(&published->figure))
		return true;
	place = (int)published->figure.value;
	if (place == row->rank)
		return true;
	document_say(sheet->document, &table->remarks,
	    say(sheet,
		published_rank_text(
		    strcmp(published->source, ranking->source) == 0, place > row->rank),
		"source", word_source_the(sheet, published->source), "partner",
		word_the(sheet, partner), "nth", word_nth(sheet, place), NULL));
	show_register(sheet, published, &published->figure, published->unit,
	    word_area(sheet, partner), "rank", arena_printf(sheet->arena, "%d", place));
	return true;
}

static const char *ranking_title(struct factsheet *sheet, const struct template_block *block,
    const struct bilat_ranking *ranking)
{
	return say(sheet, "{title}, {period}", "title", word_place(sheet, block->title),
	    "period", word_period(sheet, ranking->period, false), NULL);
}

static bool fill_ranking(struct factsheet *sheet, const struct template_block *block,
    const struct bilat_ranking *ranking, const char *partner, struct bilat_error *err)
{
	struct ranking_columns columns = ranking_columns(sheet, ranking);
	struct document_table *table =
	    document_table(sheet->document, block->id, ranking_title(sheet, block, ranking),
		show_unit(sheet, ranking->unit, columns.power));

	document_add_column(sheet->document, table, say(sheet, "Country", NULL), false);
	document_add_column(sheet->document, table, say(sheet, "Rank", NULL), true);
	document_add_column(sheet->document, table, say(sheet, "Value", NULL), true);
	if (columns.share)
		document_add_column(sheet->document, table, say(sheet, "Share, %", NULL), true);
	if (columns.yoy)
		document_add_column(
		    sheet->document, table, say(sheet, "Change, %", NULL), true);
	if (columns.before)
		document_add_column(
		    sheet->document, table, say(sheet, "Rank a year earlier", NULL), true);
	for (size_t i = 0; i < ranking->row_count; i++) {
		if (is_listed(ranking, i, partner))
			add_ranked(sheet, table, ranking, &ranking->rows[i], &columns, partner);
	}
	add_rest(sheet, table, ranking, &columns, partner);
	add_total(sheet, table, ranking, &columns);
	add_ranking_remarks(sheet, table, ranking, partner);
	return add_published_rank(sheet, block, table, ranking, partner, err);
}

static void chart_ranking(struct factsheet *sheet, const struct template_block *block,
    const struct bilat_ranking *ranking, const char *partner)
{
	struct bilat_chart *chart = arena_alloc(sheet->arena, sizeof *chart);
	struct bilat_chart_series *series = arena_alloc(sheet->arena, sizeof *series);

	if (!sheet->options->charts)
		return;
	series->name = word_indicator(sheet, ranking->indicator);
	series->points = arena_array(sheet->arena, ranking->row_count, sizeof *series->points);
	for (size_t i = 0; i < ranking->row_count; i++) {
		if (!is_listed(ranking, i, partner))
			continue;
		series->points[series->count++] = (struct bilat_chart_point){
			.label = word_area(sheet, ranking->rows[i].partner),
			.period = ranking->period,
			.figure = ranking->rows[i].figure,
			.highlight = strcmp(ranking->rows[i].partner, partner) == 0,
		};
	}
	chart->kind = BILAT_CHART_RANK;
	chart->texts = sheet->texts;
	chart->title = ranking_title(sheet, block, ranking);
	chart->scale_power = ranking_columns(sheet, ranking).power;
	chart->subtitle = show_unit(sheet, ranking->unit, chart->scale_power);
	chart->footnote =
	    say(sheet, "Source: {source}", "source", word_source(sheet, ranking->source), NULL);
	chart->series_count = 1;
	chart->series = series;
	chart->description = chart_describe(sheet, chart);
	document_chart(sheet->document, block->id, chart);
	sheet->charts++;
}

bool block_ranking(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct bilat_ranking ranking;
	const struct template_entry *entry = block->indicators.at;
	const char *partner = entry->side == 'a' ? sheet->b : sheet->a;
	bool found;

	if (!find_ranking(sheet, entry, partner, &ranking, &found, err))
		return false;
	if (!found) {
		show_leave_out(sheet,
		    say(sheet, "fewer than three countries are held for one year and source",
			NULL));
		return true;
	}
	bool well = fill_ranking(sheet, block, &ranking, partner, err);
	if (well)
		chart_ranking(sheet, block, &ranking, partner);
	bilat_ranking_free(&ranking);
	return well;
}
