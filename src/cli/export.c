/* The stream of an export, and its plain forms: CSV and JSON. */
#include "cli/export.h"

#include <stdio.h>
#include <string.h>

#include "base/csvout.h"
#include "base/error.h"
#include "cli/table.h"

const char *const export_columns[EXPORT_COLUMNS] = { "reporter", "partner", "indicator", "code",
	"detail", "freq", "period", "value", "bound", "upper", "unit", "status", "decimals",
	"source", "title", "publisher", "url", "vintage", "text", "note", "document", "line" };

enum { PIECE = 1 << 16 };

bool export_open(struct exporting *on, const char *path, struct bilat_error *err)
{
	return path == NULL || file_writer_open(path, &on->file, err);
}

bool export_flush(struct exporting *on, bool all, struct bilat_error *err)
{
	bool done;

	if (!all && on->piece.length < PIECE)
		return true;
	if (on->file != NULL)
		done = file_writer_add(on->file, on->piece.text, on->piece.length, err);
	else
		done = output_data(&on->piece, err);
	str_clear(&on->piece);
	return done;
}

bool export_close(struct exporting *on, struct bilat_error *err)
{
	struct file_writer *file;

	if (!export_flush(on, true, err))
		return false;
	file = on->file;
	on->file = NULL;
	return file == NULL || file_writer_commit(file, err);
}

static bool is_number(size_t column)
{
	return column == EXPORT_VALUE || column == EXPORT_UPPER;
}

void export_csv_line(struct exporting *on, const char *const *cells, size_t count)
{
	struct csvout csv;

	csvout_init(&csv, &on->piece, ',', true);
	for (size_t i = 0; i < count; i++)
		csvout_text(&csv, cells[i]);
	csvout_end(&csv);
}

static void add_row(struct exporting *on, const char *const *cells)
{
	struct csvout csv;

	if (!on->for_excel) {
		export_csv_line(on, cells, EXPORT_COLUMNS);
		return;
	}
	csvout_init(&csv, &on->piece, ';', true);
	for (size_t i = 0; i < EXPORT_COLUMNS; i++) {
		if (is_number(i))
			csvout_comma_number(&csv, cells[i]);
		else
			csvout_text(&csv, cells[i]);
	}
	csvout_end(&csv);
}

static bool begin_csv(struct exporting *on, struct bilat_error *err)
{
	if (!export_open(on, on->output, err))
		return false;
	if (on->for_excel)
		str_add(&on->piece, CSVOUT_MARK);
	add_row(on, export_columns);
	return true;
}

static bool row_csv(struct exporting *on, const struct export_cells *cells,
    const struct bilat_statement *statement, struct bilat_error *err)
{
	(void)statement;
	add_row(on, cells->at);
	return export_flush(on, false, err);
}

const struct export_form export_csv = {
	.name = "csv", .begin = begin_csv, .row = row_csv, .end = export_close
};

static bool begin_json(struct exporting *on, struct bilat_error *err)
{
	json_init(&on->json, &on->piece, true);
	json_array(&on->json);
	return export_open(on, on->output, err);
}

static void add_number(struct json *json, const char *name, bool given, double value)
{
	json_key(json, name);
	if (given)
		json_number(json, value);
	else
		json_null(json);
}

static bool row_json(struct exporting *on, const struct export_cells *cells,
    const struct bilat_statement *statement, struct bilat_error *err)
{
	const struct bilat_figure *figure = &statement->observation.figure;
	bool held = bilat_figure_available(figure);
	bool range = held && figure->bound == BILAT_BETWEEN;
	struct json *json = &on->json;

	json_object(json);
	for (int i = 0; i < EXPORT_COLUMNS; i++) {
		const char *name = export_columns[i];
		if (i == EXPORT_VALUE) {
			add_number(json, name, held, range ? figure->lower : figure->value);
			if (!held) {
				json_key(json, "value_reason");
				json_text(json, bilat_why_code(figure->why));
			}
		} else if (i == EXPORT_UPPER) {
			add_number(json, name, range, figure->upper);
		} else if (i == EXPORT_DECIMALS) {
			add_number(json, name, cells->at[i] != NULL, figure->decimals);
		} else if (i == EXPORT_LINE) {
			json_key(json, name);
			json_int(json, statement->observation.origin.line);
		} else {
			json_key(json, name);
			json_text(json, cells->at[i]);
		}
	}
	json_object_end(json);
	return export_flush(on, false, err);
}

static bool end_json(struct exporting *on, struct bilat_error *err)
{
	json_array_end(&on->json);
	str_add_char(&on->piece, '\n');
	return export_close(on, err);
}

const struct export_form export_json = {
	.name = "json", .begin = begin_json, .row = row_json, .end = end_json
};

const struct export_form *export_form_find(const char *name, struct bilat_error *err)
{
	static const struct export_form *const forms[] = { &export_csv, &export_sdmx,
		&export_json, &export_xlsx, &export_package };
	struct str names = STR_INIT;
	enum { COUNT = sizeof forms / sizeof *forms };

	if (name == NULL)
		return &export_csv;
	for (size_t i = 0; i < COUNT; i++) {
		if (strcmp(forms[i]->name, name) == 0) {
			str_done(&names);
			return forms[i];
		}
		str_printf(&names, "%s%s",
		    i == 0          ? ""
		    : i + 1 < COUNT ? ", "
				    : " or ",
		    forms[i]->name);
	}
	bilat_fail(err, BILAT_USAGE, "no export as '%s' (use %s)", name, names.text);
	str_done(&names);
	return NULL;
}
