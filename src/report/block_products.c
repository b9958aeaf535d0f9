/* What trade is made of: the largest product groups, what they add to its growth, and the rest
 * up to the published total. */
#include <string.h>

#include <bilat/detail.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "base/resource.h"
#include "report/factsheet.h"

enum { PRODUCTS_USUAL = 10, PRODUCTS_LEAST = 2, PRODUCTS_BACK = 4, TOLD_MOST = 2 };

/* One row of the table; its figure carries change, growth and share. */
struct product {
	const char *name;
	struct figure_row figure;
	struct bilat_figure before, contribution;
};

struct products {
	struct factsheet *sheet;
	const struct template_block *block;
	const struct template_entry *entry;
	const struct bilat_ranking *ranking;
	struct product total, other, rest; /* rest: in the total and in no group */
	bool has_other, has_rest;
	struct bilat_figure *parts; /* all groups that say what they are */
	size_t part_count, count;
	struct product *at; /* the largest, in order */
};

/* Names of chapters. */
struct naming {
	struct factsheet *sheet;
	const char *code, *name;
};

static bool match_code(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct naming *naming = context;

	(void)line;
	(void)err;
	if (strcmp(cells[0], naming->code) == 0)
		naming->name = cells[1];
	return true;
}

/* Two digits are a chapter of the Harmonised System, unless the detail names another
 * classification; other codes, and what is a name already, stay as they are. */
static bool name_product(
    struct products *products, const char *code, const char **out, struct bilat_error *err)
{
	static const char *const columns[] = { "code", "name" };
	struct factsheet *sheet = products->sheet;
	struct naming naming = { .sheet = sheet, .code = code };
	struct bilat_detail *detail = bilat_detail_new();
	const char *classification = NULL;
	bool harmonised, well = true;

	if (bilat_detail_parse(detail, products->ranking->detail, NULL))
		classification = bilat_detail_value(detail, "classification");
	harmonised = classification == NULL || *classification == 'H';
	bilat_detail_free(detail);
	if (harmonised && strlen(code) == 2)
		well = resource_rows(
		    "datasets/reports/products.csv", columns, 2, match_code, &naming, err);
	*out = naming.name != NULL ? say(sheet, "{code} {product}", "code", code, "product",
					 say(sheet, naming.name, NULL), NULL)
				   : arena_strdup(sheet->arena, code);
	return well;
}

static const char *detail_of(
    struct factsheet *sheet, const struct bilat_ranking *ranking, const char *code)
{
	struct bilat_detail *detail = bilat_detail_new();
	const char *text = ranking->detail;

	if (bilat_detail_parse(detail, ranking->detail, NULL)) {
		bilat_detail_set(detail, ranking->dimension, code);
		text = bilat_detail_text(detail);
	}
	text = arena_strdup(sheet->arena, text);
	bilat_detail_free(detail);
	return text;
}

/* The figure of a detail, with its measures, by the source of the ranking. */
static bool ask_detail(struct products *products, const char *detail, struct figure_row *out,
    struct bilat_error *err)
{
	const struct bilat_ranking *ranking = products->ranking;
	struct figure_wish wish = { .freq = ranking->period.freq,
		.first = ranking->period,
		.last = ranking->period,
		.detail = detail,
		.source = arena_strdup(products->sheet->arena, ranking->source),
		.measures = true,
		.sums = true,
		.contribution = true };
	struct figure_rows rows;
	const struct figure_row *row;

	if (!figures_ask(products->sheet, products->entry, &wish, &rows, err))
		return false;
	row = figures_at(&rows, ranking->period);
	if (row != NULL)
		*out = *row;
	else
		*out = (struct figure_row){
			.figure = bilat_figure_missing(BILAT_WHY_NOT_LOADED),
			.change = bilat_figure_missing(BILAT_WHY_NOT_LOADED),
		};
	return true;
}

static bool take_product(struct products *products, const struct bilat_ranking_row *of,
    struct product *out, struct bilat_error *err)
{
	const char *detail = detail_of(products->sheet, products->ranking, of->partner);

	if (!ask_detail(products, detail, &out->figure, err) ||
	    !name_product(products, of->partner, &out->name, err))
		return false;
	out->figure.share = of->share;
	out->contribution = out->figure.contribution;
	out->before = bilat_figure_sub(&out->figure.figure, &out->figure.change);
	return true;
}

/* The detail of the total is that of the groups without their classification. */
static bool take_total(struct products *products, struct bilat_error *err)
{
	struct factsheet *sheet = products->sheet;
	struct product *total = &products->total;
	struct bilat_detail *detail = bilat_detail_new();
	const char *text = "";

	if (bilat_detail_parse(detail, products->ranking->detail, NULL)) {
		bilat_detail_set(detail, "classification", "");
		text = arena_strdup(sheet->arena, bilat_detail_text(detail));
	}
	bilat_detail_free(detail);
	total->name = say(sheet, "Total", NULL);
	if (!ask_detail(products, text, &total->figure, err))
		return false;
	total->before = bilat_figure_sub(&total->figure.figure, &total->figure.change);
	total->contribution = total->figure.yoy;
	total->figure.share = bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	return true;
}

/* What is left of `of` when some of it is taken away; its measures from both levels. */
static void finish(struct products *products, struct product *rest, const char *name)
{
	const struct product *total = &products->total;
	struct bilat_figure change = bilat_figure_sub(&rest->figure.figure, &rest->before);
	struct bilat_figure points = bilat_figure_missing(change.why);

	if (bilat_figure_available(&change) && bilat_figure_available(&total->before) &&
	    total->before.value > 0) {
		points = bilat_figure_div(&change, &total->before);
		points = bilat_figure_times(&points, 100);
	}
	rest->name = name;
	rest->contribution = points;
	rest->figure.change = change;
	rest->figure.yoy = bilat_percent_change(&rest->figure.figure, &rest->before);
}

static struct product empty_part(const struct products *products)
{
	struct product part = { .figure = products->total.figure };

	part.figure.figure = part.before = bilat_figure_exact(0);
	part.figure.figure.computed = true;
	part.figure.origin.document = 0;
	part.figure.what = "rest";
	return part;
}

static void add_part(struct product *sum, const struct product *part)
{
	sum->figure.figure = bilat_figure_add(&sum->figure.figure, &part->figure.figure);
	sum->before = bilat_figure_add(&sum->before, &part->before);
}

static void take_part(struct product *sum, const struct product *part)
{
	sum->figure.figure = bilat_figure_sub(&sum->figure.figure, &part->figure.figure);
	sum->before = bilat_figure_sub(&sum->before, &part->before);
}

/* "99" and the like say themselves that they are not specified. */
static bool is_unspecified(const struct template_block *block, const char *code)
{
	for (size_t i = 0; i < block->unspecified_count; i++) {
		if (strcmp(block->unspecified[i], code) == 0)
			return true;
	}
	return false;
}

/* Groups beyond the largest are "other"; those that say nothing, and what the total has beyond
 * all groups, are the rest. */
static bool gather_rows(struct products *products, size_t most, struct bilat_error *err)
{
	const struct bilat_ranking *ranking = products->ranking;
	struct factsheet *sheet = products->sheet;

	products->at = arena_array(sheet->arena, most + 1, sizeof *products->at);
	products->parts =
	    arena_array(sheet->arena, ranking->row_count, sizeof *products->parts);
	products->other = empty_part(products);
	products->rest = products->total;
	products->rest.figure.origin.document = 0;
	products->rest.figure.what = "rest";
	for (size_t i = 0; i < ranking->row_count; i++) {
		const struct bilat_ranking_row *row = &ranking->rows[i];
		struct product product = { 0 };

		if (!take_product(products, row, &product, err))
			return false;
		if (is_unspecified(products->block, row->partner))
			continue;
		products->parts[products->part_count++] = product.figure.figure;
		take_part(&products->rest, &product);
		if (products->count < most) {
			products->at[products->count++] = product;
		} else {
			products->has_other = true;
			add_part(&products->other, &product);
		}
	}
	if (products->has_other) {
		struct product *other = &products->other;

		finish(products, other, say(sheet, "Other groups", NULL));
		other->figure.share =
		    bilat_share(&other->figure.figure, &products->total.figure.figure);
	}
	/* A total that is smaller than its parts is that of something else. */
	products->has_rest = bilat_figure_available(&products->rest.figure.figure) &&
			     products->rest.figure.figure.value > 0;
	if (products->has_rest) {
		finish(products, &products->rest,
		    say(sheet, "Confidential, not specified or not held", NULL));
		products->rest.figure.share = bilat_rest_share(
		    &products->total.figure.figure, products->parts, products->part_count);
	}
	return true;
}

struct product_columns {
	bool share, change, yoy, contribution;
	int power;
};

static struct product_columns columns_of(struct products *products)
{
	struct product_columns columns = { 0 };
	struct figure_rows all = { .at = arena_array(products->sheet->arena,
				       products->count + 1, sizeof *all.at) };

	for (size_t i = 0; i < products->count; i++) {
		const struct product *product = &products->at[i];

		columns.share |= bilat_figure_available(&product->figure.share);
		columns.change |= bilat_figure_available(&product->figure.change);
		columns.yoy |= bilat_figure_available(&product->figure.yoy);
		columns.contribution |= bilat_figure_available(&product->contribution);
		all.at[all.count++] = product->figure;
	}
	all.at[all.count++] = products->total.figure;
	columns.power = show_power(products->sheet, products->at[0].figure.unit, &all, 1);
	return columns;
}

static void add_product(struct products *products, struct document_table *table,
    const struct product *product, const struct product_columns *columns)
{
	struct factsheet *sheet = products->sheet;
	const struct figure_row *figure = &product->figure;
	struct document_row *row = document_row(sheet->document, table);
	bool whole = product == &products->total;

	row->emphasis = whole;
	document_cell(sheet->document, row, product->name);
	show_figure(sheet, table, row, figure, columns->power, product->name, "value");
	if (columns->share && whole)
		document_cell(sheet->document, row, "");
	else if (columns->share)
		show_measure(sheet, table, row, figure, &figure->share, "percent", 0,
		    product->name, "share");
	if (columns->change)
		show_measure(sheet, table, row, figure, &figure->change, figure->unit,
		    columns->power, product->name, "change");
	if (columns->yoy)
		show_measure(sheet, table, row, figure, &figure->yoy, "percent", 0,
		    product->name, "yoy");
	if (columns->contribution)
		show_measure(sheet, table, row, figure, &product->contribution, "percent", 0,
		    product->name, "contribution");
}

static const char *points(struct factsheet *sheet, const struct bilat_figure *contribution)
{
	struct bilat_figure size = *contribution;
	char text[BILAT_SHOW_SIZE];

	if (size.value < 0)
		size = bilat_figure_times(&size, -1);
	size.decimals = contribution->decimals;
	bilat_show_percent(text, &size, false, sheet->marks);
	return arena_strdup(sheet->arena, text);
}

/* The group that adds most (or takes off most) to the growth; NULL if none does. */
static const struct product *strongest(const struct products *products, int sign)
{
	const struct product *found = NULL;

	for (size_t i = 0; i < products->count; i++) {
		const struct bilat_figure *one = &products->at[i].contribution;

		if (!bilat_figure_available(one) || one->value * sign <= 0)
			continue;
		if (found == NULL || one->value * sign > found->contribution.value * sign)
			found = &products->at[i];
	}
	return found;
}

static void say_contributions(struct products *products, struct document_table *table)
{
	struct factsheet *sheet = products->sheet;
	const struct product *up = strongest(products, 1), *down = strongest(products, -1);

	if (!bilat_figure_available(&products->total.figure.yoy) ||
	    (up == NULL && down == NULL))
		return;
	const char *growth = word_growth(sheet, &products->total.figure.yoy);
	const char *text =
	    up == NULL
		? say(sheet, "Of the change of {growth}, {product} took off {points} points.",
		      "growth", growth, "product", down->name, "points",
		      points(sheet, &down->contribution), NULL)
	    : down == NULL
		? say(sheet, "Of the change of {growth}, {product} added {points} points.",
		      "growth", growth, "product", up->name, "points",
		      points(sheet, &up->contribution), NULL)
		: say(sheet,
		      "Of the change of {growth}, {product} added {points} points, "
		      "{other} took off {less}.",
		      "growth", growth, "product", up->name, "points",
		      points(sheet, &up->contribution), "other", down->name, "less",
		      points(sheet, &down->contribution), NULL);
	document_say(sheet->document, &table->remarks, text);
}

static void fill_products(struct products *products)
{
	struct factsheet *sheet = products->sheet;
	const struct template_block *block = products->block;
	struct product_columns columns = columns_of(products);
	struct document_table *table = document_table(sheet->document, block->id,
	    say(sheet, "{title}, {period}", "title", word_place(sheet, block->title), "period",
		word_period(sheet, products->ranking->period, false), NULL),
	    show_unit(sheet, products->at[0].figure.unit, columns.power));

	document_add_column(sheet->document, table, say(sheet, "Group", NULL), false);
	document_add_column(sheet->document, table, say(sheet, "Value", NULL), true);
	if (columns.share)
		document_add_column(sheet->document, table, say(sheet, "Share, %", NULL), true);
	if (columns.change)
		document_add_column(sheet->document, table, say(sheet, "Change", NULL), true);
	if (columns.yoy)
		document_add_column(
		    sheet->document, table, say(sheet, "Change, %", NULL), true);
	if (columns.contribution)
		document_add_column(
		    sheet->document, table, say(sheet, "Contribution, points", NULL), true);
	for (size_t i = 0; i < products->count; i++)
		add_product(products, table, &products->at[i], &columns);
	if (products->has_other)
		add_product(products, table, &products->other, &columns);
	if (products->has_rest)
		add_product(products, table, &products->rest, &columns);
	if (bilat_figure_available(&products->total.figure.figure))
		add_product(products, table, &products->total, &columns);
	document_say(sheet->document, &table->remarks,
	    say(sheet, "Source: {source}.", "source",
		word_source_of(sheet, products->ranking->source), NULL));
	if (columns.contribution)
		say_contributions(products, table);
	if (*block->text != '\0')
		document_say(sheet->document, &table->remarks, word_place(sheet, block->text));
}

static bool ask_products(struct factsheet *sheet, const struct template_block *block,
    struct bilat_period period, struct bilat_ranking *out, struct bilat_error *err)
{
	const struct template_entry *entry = block->indicators.at;
	const char *partner = entry->partner == PARTNER_WORLD ? "WLD"
			      : entry->side == 'a'            ? sheet->b
							      : sheet->a;
	struct bilat_question question = figures_question(sheet, entry, period, period);

	question.partners = &partner;
	question.partner_count = 1;

	return bilat_ask_ranking_by(sheet->store, sheet->reference, &question,
	    *block->dimension != '\0' ? block->dimension : "product", out, err);
}

/* The period of the report, else the newest of the last whole years. */
static bool find_products(struct factsheet *sheet, const struct template_block *block,
    struct bilat_ranking *out, bool *found, struct bilat_error *err)
{
	struct bilat_period period = sheet->period;

	*found = false;
	for (int i = 0; i <= PRODUCTS_BACK; i++) {
		if (i > 0 || sheet->period.freq == BILAT_ANNUAL)
			period = bilat_period_of_year(sheet->year - (i > 0 ? i - 1 : 0));
		if (!ask_products(sheet, block, period, out, err))
			return false;
		*found = out->row_count >= PRODUCTS_LEAST;
		if (*found)
			return true;
		bilat_ranking_free(out);
	}
	return true;
}

bool block_products(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct products products = {
		.sheet = sheet, .block = block, .entry = block->indicators.at
	};
	struct bilat_ranking ranking;
	bool found, well;

	if (!find_products(sheet, block, &ranking, &found, err))
		return false;
	if (!found) {
		show_leave_out(sheet, say(sheet, "no breakdown is held", NULL));
		return true;
	}
	products.ranking = &ranking;
	well =
	    take_total(&products, err) &&
	    gather_rows(&products, block->most > 0 ? (size_t)block->most : PRODUCTS_USUAL, err);
	if (well && products.count > 0)
		fill_products(&products);
	bilat_ranking_free(&ranking);
	return well;
}
