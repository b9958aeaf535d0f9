/* What an edition printed: for people with a spreadsheet, and for the edition after it. */
#include <string.h>

#include "base/csvout.h"
#include "base/json.h"
#include "report/baseline.h"
#include "report/factsheet.h"

static const char *const columns[] = { "section", "table", "row", "column", "reporter",
	"partner", "indicator", "detail", "period", "measure", "value", "bound", "lower",
	"upper", "unit", "source", "text" };
enum { COLUMNS = sizeof columns / sizeof columns[0] };

static bool is_number(size_t column)
{
	return strcmp(columns[column], "value") == 0 || strcmp(columns[column], "lower") == 0 ||
	       strcmp(columns[column], "upper") == 0;
}

static char bound_sign(const struct bilat_figure *figure)
{
	return figure->bound == BILAT_BETWEEN ? '~' : (char)figure->bound;
}

static void add_number_cell(
    struct document *document, struct document_row *row, double value, bool given)
{
	struct bilat_figure figure = bilat_figure_exact(value);
	struct document_cell *cell = document_cell(document, row, "");

	if (given)
		cell->number = document_number(document, &figure, 0);
}

static void add_number_row(
    struct document *document, struct document_table *table, const struct shown_number *number)
{
	struct document_row *row = document_row(document, table);
	const char *const before[] = { number->section, number->table, number->row,
		number->column, number->reporter, number->partner, number->indicator,
		number->detail, number->period, number->measure };
	char bound[2] = { bound_sign(&number->figure), '\0' };
	bool range = number->figure.bound == BILAT_BETWEEN;

	for (size_t i = 0; i < sizeof before / sizeof before[0]; i++)
		document_cell(document, row, before[i]);
	add_number_cell(document, row, number->figure.value, true);
	document_cell(document, row, bound);
	add_number_cell(document, row, number->figure.lower, range);
	add_number_cell(document, row, number->figure.upper, range);
	document_cell(document, row, number->unit);
	document_cell(document, row, number->source);
	document_cell(document, row, number->text);
}

void edition_table(struct factsheet *sheet)
{
	struct document_table *table = document_data(sheet->document);

	for (size_t i = 0; i < COLUMNS; i++)
		document_add_column(sheet->document, table, columns[i], is_number(i));
	for (size_t i = 0; i < sheet->numbers.count; i++)
		add_number_row(sheet->document, table, &sheet->numbers.at[i]);
}

static void put_cell(struct csvout *csv, const struct document_cell *cell)
{
	if (cell->number != NULL)
		csvout_number(csv, cell->number->figure.value);
	else
		csvout_text(csv, cell->text);
}

void edition_csv(const struct factsheet *sheet, struct str *out)
{
	const struct document_table *table = sheet->document->data;
	struct csvout csv;

	csvout_init(&csv, out, ',', true);
	for (size_t i = 0; i < COLUMNS; i++)
		csvout_text(&csv, columns[i]);
	csvout_end(&csv);
	for (const struct document_row *row = table->row; row != NULL; row = row->next) {
		for (const struct document_cell *cell = row->first; cell; cell = cell->next)
			put_cell(&csv, cell);
		csvout_end(&csv);
	}
}

static void member(struct json *json, const char *key, const char *text)
{
	json_key(json, key);
	json_text(json, text);
}

/* What tells a figure from others, and its value. */
static void put_baseline_figure(struct json *json, const struct baseline_figure *figure)
{
	char bound[2] = { bound_sign(&figure->figure), '\0' };

	member(json, "reporter", figure->reporter);
	member(json, "partner", figure->partner);
	member(json, "indicator", figure->indicator);
	member(json, "detail", figure->detail);
	member(json, "period", figure->period);
	member(json, "measure", figure->measure);
	json_key(json, "value");
	json_number(json, figure->figure.value);
	member(json, "bound", bound);
	if (figure->figure.bound == BILAT_BETWEEN) {
		json_key(json, "lower");
		json_number(json, figure->figure.lower);
		json_key(json, "upper");
		json_number(json, figure->figure.upper);
	}
	if (figure->figure.decimals != BILAT_DECIMALS_UNKNOWN) {
		json_key(json, "decimals");
		json_int(json, figure->figure.decimals);
	}
	member(json, "unit", figure->unit);
	member(json, "source", figure->source);
}

static void put_figure(struct json *json, const struct shown_number *number)
{
	struct baseline_figure figure = baseline_figure_of(number);

	json_object(json);
	member(json, "section", number->section);
	put_baseline_figure(json, &figure);
	member(json, "text", number->text);
	json_object_end(json);
}

/* The edition that this one was compared with, for one that finds nothing new. */
static void put_before(struct json *json, const struct baseline *baseline)
{
	json_key(json, "before");
	if (baseline == NULL) {
		json_null(json);
		return;
	}
	json_object(json);
	member(json, "template", baseline->template_name);
	member(json, "period", baseline->period);
	member(json, "edition", baseline->edition);
	json_key(json, "figures");
	json_array(json);
	for (size_t i = 0; i < baseline->count; i++) {
		json_object(json);
		put_baseline_figure(json, &baseline->at[i]);
		json_object_end(json);
	}
	json_array_end(json);
	json_object_end(json);
}

void edition_json(const struct factsheet *sheet, struct str *out)
{
	const char *template = sheet->options->template_name;
	char day[BILAT_PERIOD_SIZE];
	struct json json;

	json_init(&json, out, true);
	json_object(&json);
	json_key(&json, "version");
	json_int(&json, EDITION_VERSION);
	member(&json, "title", sheet->document->title);
	member(&json, "a", sheet->a);
	member(&json, "b", sheet->b);
	member(&json, "template", template != NULL ? template : "default");
	member(&json, "period", bilat_period_print(day, sheet->period));
	member(
	    &json, "edition", sheet->newest != 0 ? bilat_date_print(day, sheet->newest) : "");
	json_key(&json, "figures");
	json_array(&json);
	for (size_t i = 0; i < sheet->edition_count; i++)
		put_figure(&json, &sheet->numbers.at[i]);
	json_array_end(&json);
	put_before(&json, sheet->baseline);
	json_object_end(&json);
	str_add_char(out, '\n');
}
