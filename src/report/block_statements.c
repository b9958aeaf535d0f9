/* What each side states: periods for which sources give figures that cannot both be true. */
#include <stdlib.h>
#include <string.h>

#include <bilat/indicator.h>

#include "base/arena.h"
#include "report/factsheet.h"

enum { STATEMENTS_USUAL = 24 };

/* A series of the pair with everything that anybody says about it. */
struct dispute {
	const char *label;
	struct figure_row *at; /* newest period first */
	size_t count;
};

static int compare_rows(const void *a, const void *b)
{
	const struct figure_row *x = a, *y = b;
	int order = bilat_period_compare(y->period, x->period);
	return order != 0 ? order : strcmp(x->source, y->source);
}

/* The end of the rows of one period. */
static size_t period_end(const struct dispute *dispute, size_t from)
{
	size_t to = from + 1;

	while (to < dispute->count &&
	       bilat_period_equal(dispute->at[to].period, dispute->at[from].period))
		to++;
	return to;
}

static bool differ(const struct figure_row *at, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		for (size_t k = i + 1; k < count; k++) {
			bool sides = strcmp(at[i].reporter, at[k].reporter) != 0;

			/* Amounts in two currencies are two series. */
			if (strcmp(at[i].unit, at[k].unit) != 0)
				continue;
			if (sides ? !bilat_figure_same(&at[i].figure, &at[k].figure)
				  : !bilat_figure_compatible(&at[i].figure, &at[k].figure))
				return true;
		}
	}
	return false;
}

/* A share that is published and can be computed from the same source is said once. */
static bool is_computed_again(const struct dispute *dispute, size_t index)
{
	const struct figure_row *row = &dispute->at[index];

	for (size_t i = 0; row->figure.computed && i < dispute->count; i++) {
		const struct figure_row *other = &dispute->at[i];
		if (!other->figure.computed &&
		    bilat_period_equal(other->period, row->period) &&
		    strcmp(other->source, row->source) == 0 &&
		    strcmp(other->reporter, row->reporter) == 0 &&
		    strcmp(other->unit, row->unit) == 0 &&
		    bilat_figure_compatible(&other->figure, &row->figure))
			return true;
	}
	return false;
}

/* Outcomes only, and only of periods about which sources differ. */
static void keep_disputed(struct factsheet *sheet, struct dispute *dispute)
{
	size_t kept = 0;

	for (size_t i = 0; i < dispute->count; i++) {
		const struct figure_row *row = &dispute->at[i];
		if (bilat_figure_available(&row->figure) &&
		    (row->figure.status & BILAT_STATUS('F')) == 0 &&
		    figures_within(sheet, row->period) && !is_computed_again(dispute, i))
			dispute->at[kept++] = *row;
	}
	dispute->count = kept;
	if (kept > 0)
		qsort(dispute->at, kept, sizeof *dispute->at, compare_rows);
	kept = 0;
	for (size_t i = 0; i < dispute->count;) {
		size_t end = period_end(dispute, i);

		if (differ(&dispute->at[i], end - i)) {
			memmove(&dispute->at[kept], &dispute->at[i],
			    (end - i) * sizeof *dispute->at);
			kept += end - i;
		}
		i = end;
	}
	dispute->count = kept;
}

static bool means_the_same(const struct bilat_indicator *indicator)
{
	return indicator != NULL && strcmp(indicator->mirror, indicator->id) == 0 &&
	       indicator->kind == BILAT_FLOW && strstr(indicator->derivation, " - ") == NULL;
}

static bool gather(struct factsheet *sheet, const struct bilat_series *key, bool both,
    struct dispute *out, struct bilat_error *err)
{
	struct figure_wish wish = { .freq = key->freq, .all_sources = true };
	struct figure_rows rows[2] = { { 0 }, { 0 } };
	struct template_entry *entry = arena_alloc(sheet->arena, sizeof *entry);

	*entry = (struct template_entry){ .label = "",
		.indicator = arena_strdup(sheet->arena, key->indicator),
		.detail = arena_strdup(sheet->arena, key->detail),
		.over = "",
		.side = strcmp(key->reporter, sheet->a) == 0 ? 'a' : 'b' };
	for (int side = 0; side < 1 + both; side++) {
		struct template_entry one = *entry;

		if (side == 1)
			one.side = one.side == 'a' ? 'b' : 'a';
		if (!figures_ask(sheet, &one, &wish, &rows[side], err))
			return false;
	}
	out->count = rows[0].count + rows[1].count;
	out->at = arena_array(sheet->arena, out->count + 1, sizeof *out->at);
	for (size_t i = 0; i < out->count; i++)
		out->at[i] = i < rows[0].count ? rows[0].at[i] : rows[1].at[i - rows[0].count];
	keep_disputed(sheet, out);
	out->label = both ? word_indicator(sheet, entry->indicator)
			  : word_series(sheet, entry, rows[0].reporter, rows[0].partner);
	if (*entry->detail != '\0')
		out->label = say(sheet, "{series} ({detail})", "series", out->label, "detail",
		    word_detail(sheet, entry->detail), NULL);
	return true;
}

static const char *key_text(struct factsheet *sheet, const struct bilat_series *key, bool both)
{
	return arena_printf(sheet->arena, "%s|%s|%s|%c", key->indicator,
	    both ? "" : key->reporter, key->detail, (char)key->freq);
}

static void add_dispute(struct factsheet *sheet, struct document_table *table,
    const struct dispute *dispute, const char **group, size_t *left)
{
	struct figure_rows all = { .count = dispute->count, .at = dispute->at };

	if (*group == NULL || strcmp(*group, dispute->label) != 0)
		document_group(sheet->document, table, dispute->label);
	*group = dispute->label;
	for (size_t i = 0; *left > 0 && i < dispute->count; i++) {
		const struct figure_row *figure = &dispute->at[i];
		struct document_row *row = document_row(sheet->document, table);
		int power = show_power(sheet, figure->unit, &all, 1);
		bool stock = word_is_stock(sheet, figure->indicator);
		bool repeated =
		    i > 0 && bilat_period_equal(figure->period, dispute->at[i - 1].period);
		const char *period = word_period(sheet, figure->period, stock);

		/* Each row keeps its head, for those who hear the table. */
		document_cell(sheet->document, row, period)->muted = repeated;
		show_figure(sheet, table, row, figure, power, dispute->label, period);
		document_cell(sheet->document, row, show_unit(sheet, figure->unit, power));
		document_cell(sheet->document, row, word_source_of(sheet, figure->source));
		document_cell(sheet->document, row,
		    figure->origin.vintage != 0 ? word_date(sheet, figure->origin.vintage)
						: "");
		if (!repeated && *left < 3)
			*left = 0;
		else
			(*left)--;
	}
}

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

static void start_table(
    struct factsheet *sheet, const struct template_block *block, struct document_table **table)
{
	if (*table != NULL)
		return;
	*table =
	    document_table(sheet->document, block->id, word_place(sheet, block->title), "");
	document_add_column(sheet->document, *table, say(sheet, "Period", NULL), false);
	document_add_column(sheet->document, *table, say(sheet, "Figure", NULL), true);
	document_add_column(sheet->document, *table, say(sheet, "Unit", NULL), false);
	document_add_column(sheet->document, *table, say(sheet, "Who", NULL), false);
	document_add_column(sheet->document, *table, say(sheet, "Dated", NULL), false);
	if (*block->text != '\0')
		document_say(
		    sheet->document, &(*table)->remarks, word_place(sheet, block->text));
}

bool block_statements(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	size_t left = block->most > 0 ? (size_t)block->most : STATEMENTS_USUAL;
	struct document_table *table = NULL;
	const char *group = NULL;
	struct bilat_holdings held;
	struct map *done = map_new();
	bool well = read_holdings(sheet, &held, err);

	if (!well) {
		map_free(done);
		return false;
	}
	for (size_t i = 0; i < held.count && left > 0 && well; i++) {
		const struct bilat_series *key = &held.at[i].key;
		bool both =
		    means_the_same(bilat_indicator_get(sheet->reference, key->indicator));
		const char *text = key_text(sheet, key, both);
		struct dispute dispute;

		if (strcmp(key->reporter, key->partner) == 0 || map_get(done, text, NULL))
			continue;
		map_put(done, text, 1);
		well = gather(sheet, key, both, &dispute, err);
		if (!well || dispute.count == 0)
			continue;
		start_table(sheet, block, &table);
		add_dispute(sheet, table, &dispute, &group, &left);
	}
	if (well && table == NULL)
		show_leave_out(
		    sheet, say(sheet, "no two sources held differ about a period", NULL));
	map_free(done);
	bilat_holdings_free(&held);
	return well;
}
