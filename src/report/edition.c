/* What an edition printed: for people with a spreadsheet, and for the edition after it. */
#include "base/csvout.h"
#include "base/json.h"
#include "report/factsheet.h"

static void put_bound(struct csvout *csv, const struct bilat_figure *figure)
{
	char text[2] = { figure->bound == BILAT_BETWEEN ? '~' : (char)figure->bound, '\0' };

	/* A lone sign is no formula. */
	csv->guard = false;
	csvout_text(csv, text);
	csv->guard = true;
}

static void put_number(struct csvout *csv, const struct shown_number *number)
{
	const char *const before[] = { number->section, number->table, number->row,
		number->column, number->reporter, number->partner, number->indicator,
		number->detail, number->period };
	bool range = number->figure.bound == BILAT_BETWEEN;

	for (size_t i = 0; i < sizeof before / sizeof before[0]; i++)
		csvout_text(csv, before[i]);
	csvout_number(csv, number->figure.value);
	put_bound(csv, &number->figure);
	if (range) {
		csvout_number(csv, number->figure.lower);
		csvout_number(csv, number->figure.upper);
	} else {
		csvout_text(csv, NULL);
		csvout_text(csv, NULL);
	}
	csvout_text(csv, number->unit);
	csvout_text(csv, number->source);
	csvout_text(csv, number->text);
	csvout_end(csv);
}

void edition_csv(const struct factsheet *sheet, struct str *out)
{
	static const char *const columns[] = { "section", "table", "row", "column", "reporter",
		"partner", "indicator", "detail", "period", "value", "bound", "lower", "upper",
		"unit", "source", "text" };
	struct csvout csv;

	csvout_init(&csv, out, ',', true);
	for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++)
		csvout_text(&csv, columns[i]);
	csvout_end(&csv);
	for (size_t i = 0; i < sheet->numbers.count; i++)
		put_number(&csv, &sheet->numbers.at[i]);
}

static void member(struct json *json, const char *key, const char *text)
{
	json_key(json, key);
	json_text(json, text);
}

static void put_figure(struct json *json, const struct shown_number *number)
{
	char bound[2] = {
		number->figure.bound == BILAT_BETWEEN ? '~' : (char)number->figure.bound, '\0'
	};

	json_object(json);
	member(json, "section", number->section);
	member(json, "reporter", number->reporter);
	member(json, "partner", number->partner);
	member(json, "indicator", number->indicator);
	member(json, "detail", number->detail);
	member(json, "period", number->period);
	member(json, "column", number->column);
	json_key(json, "value");
	json_number(json, number->figure.value);
	member(json, "bound", bound);
	member(json, "unit", number->unit);
	member(json, "source", number->source);
	member(json, "text", number->text);
	json_object_end(json);
}

void edition_json(const struct factsheet *sheet, struct str *out)
{
	char day[BILAT_PERIOD_SIZE];
	struct json json;

	json_init(&json, out, true);
	json_object(&json);
	json_key(&json, "version");
	json_int(&json, 1);
	member(&json, "title", sheet->document->title);
	member(&json, "a", sheet->a);
	member(&json, "b", sheet->b);
	member(&json, "period", bilat_period_print(day, sheet->period));
	member(
	    &json, "edition", sheet->newest != 0 ? bilat_date_print(day, sheet->newest) : "");
	json_key(&json, "figures");
	json_array(&json);
	for (size_t i = 0; i < sheet->numbers.count; i++)
		put_figure(&json, &sheet->numbers.at[i]);
	json_array_end(&json);
	json_object_end(&json);
	str_add_char(out, '\n');
}
