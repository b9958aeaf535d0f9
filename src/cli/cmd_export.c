/* bilat export: what the store holds, row by row, in a form that load takes back. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "cli/export.h"
#include "cli/reading.h"

struct export_options {
	struct reading_options reading;
	const char *format, *output;
	bool all_vintages, for_excel;
};

static const struct option export_options[] = {
	{ "format", 0, OPTION_TEXT, "FORMAT", "csv (default), sdmx-csv, json, xlsx or datapackage",
	    offsetof(struct export_options, format) },
	{ "all-vintages", 0, OPTION_FLAG, NULL, "what was superseded, too",
	    offsetof(struct export_options, all_vintages) },
	{ "for-excel", 0, OPTION_FLAG, NULL,
	    "csv for a spreadsheet where decimals have a comma: semicolons, byte order mark",
	    offsetof(struct export_options, for_excel) },
	{ "output", 'o', OPTION_TEXT, "FILE", "write there, whole or not at all",
	    offsetof(struct export_options, output) },
	READING_OPTIONS(struct export_options, reading),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* The native code of an indicator at a source, if there is exactly one. */
struct native {
	const char *source, *code;
	bool several;
};

static bool add_code(
    void *context, const char *source, const char *code, const char *conditions)
{
	struct native *native = context;

	(void)conditions;
	if (strcmp(source, native->source) != 0)
		return true;
	native->several |= native->code != NULL && strcmp(native->code, code) != 0;
	native->code = code;
	return !native->several;
}

static const char *code_of(struct cli *cli, const struct bilat_series *key)
{
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(cli->reference, key->indicator);
	struct native native = { .source = key->source };
	size_t length = strlen(key->source);

	if (indicator == NULL)
		return text_starts(key->indicator, key->source) && key->indicator[length] == ':'
			   ? key->indicator + length + 1
			   : "";
	bilat_indicator_codes(cli->reference, indicator, add_code, &native);
	return native.several || native.code == NULL ? "" : native.code;
}

/* The lower end of a range stands as its value, with the upper one beside it. */
static void value_cells(struct export_cells *cells, const struct bilat_figure *figure)
{
	bool range = figure->bound == BILAT_BETWEEN;

	bilat_figure_status_print(cells->status, figure);
	if (!bilat_figure_available(figure))
		return;
	cells->at[EXPORT_VALUE] =
	    num_print(cells->value, range ? figure->lower : figure->value);
	cells->bound[0] = range ? '=' : (char)figure->bound;
	cells->at[EXPORT_BOUND] = cells->bound;
	if (range)
		cells->at[EXPORT_UPPER] = num_print(cells->upper, figure->upper);
	if (figure->decimals != BILAT_DECIMALS_UNKNOWN) {
		snprintf(cells->decimals, sizeof cells->decimals, "%d", figure->decimals);
		cells->at[EXPORT_DECIMALS] = cells->decimals;
	}
}

static void fill_cells(
    struct export_cells *cells, const struct bilat_statement *statement, const char *code)
{
	const struct bilat_series *key = statement->key;
	const struct bilat_observation *seen = &statement->observation;

	*cells = (struct export_cells){ .at = { [EXPORT_REPORTER] = key->reporter,
					    [EXPORT_PARTNER] = key->partner,
					    [EXPORT_INDICATOR] = key->indicator,
					    [EXPORT_CODE] = code,
					    [EXPORT_DETAIL] = key->detail,
					    [EXPORT_UNIT] = key->unit,
					    [EXPORT_SOURCE] = key->source,
					    [EXPORT_TITLE] = statement->title,
					    [EXPORT_PUBLISHER] = statement->publisher,
					    [EXPORT_URL] = statement->url,
					    [EXPORT_TEXT] = statement->text,
					    [EXPORT_NOTE] = statement->note,
					    [EXPORT_DOCUMENT] = statement->document } };
	cells->freq[0] = (char)key->freq;
	cells->at[EXPORT_FREQ] = cells->freq;
	cells->at[EXPORT_PERIOD] = bilat_period_print(cells->period, seen->period);
	value_cells(cells, &seen->figure);
	cells->at[EXPORT_STATUS] = cells->status;
	cells->at[EXPORT_VINTAGE] = bilat_date_print(cells->vintage, seen->origin.vintage);
	snprintf(cells->line, sizeof cells->line, "%lld", (long long)seen->origin.line);
	cells->at[EXPORT_LINE] = cells->line;
}

static bool export_one(
    void *context, const struct bilat_statement *statement, struct bilat_error *err)
{
	struct exporting *on = context;
	struct export_cells cells;

	if (on->key != statement->key) {
		on->key = statement->key;
		on->code = code_of(on->cli, on->key);
	}
	if (on->rows++ == 0 && !on->form->begin(on, err))
		return false;
	if (on->rows == 1 || statement->observation.origin.vintage > on->newest)
		on->newest = statement->observation.origin.vintage;
	fill_cells(&cells, statement, on->code);
	return on->form->row(on, &cells, statement, err);
}

static bool check_form(
    const struct export_options *o, struct exporting *on, struct bilat_error *err)
{
	on->form = export_form_find(o->format, err);
	if (on->form == NULL)
		return false;
	if (on->form->one_vintage && o->all_vintages)
		return bilat_fail(err, BILAT_USAGE,
		    "%s holds one figure a period (leave out --all-vintages, or use csv)",
		    on->form->name);
	if (on->form->needs_path && on->output == NULL)
		return bilat_fail(
		    err, BILAT_USAGE, "%s is no text (say where with -o)", on->form->name);
	if (o->for_excel && on->form != &export_csv)
		return bilat_fail(err, BILAT_USAGE, "--for-excel goes with csv only");
	return true;
}

static enum bilat_error_kind run_export(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct export_options *o = options;
	struct exporting on = { .cli = cli,
		.piece = STR_INIT,
		.output = text_equal(o->output, "-") ? NULL : o->output,
		.for_excel = o->for_excel };
	struct bilat_selection selection;
	bool done;

	done = check_form(o, &on, err) &&
	       reading_selection(cli, &o->reading, arguments, &selection, err) &&
	       bilat_store_each(cli->store, &selection, o->all_vintages, export_one, &on, err);
	if (done && on.rows == 0)
		done = bilat_fail(
		    err, BILAT_NONE, "no such figure is held (bilat series lists what is)");
	done = done && on.form->end(&on, err);
	if (on.form != NULL && on.form->drop != NULL)
		on.form->drop(&on);
	file_writer_drop(on.file);
	str_done(&on.piece);
	return done ? BILAT_OK : err->kind;
}

const struct command command_export = {
	.name = "export",
	.arguments = "[REPORTER [PARTNER [INDICATOR]]]",
	.summary = "write what is held: CSV that load takes back, SDMX-CSV, JSON, XLSX",
	.details =
	    "Writes one row an observation, values in base units, with source, vintage, "
	    "document and\n"
	    "line.  Loading the CSV into another store gives the same figures; with "
	    "--all-vintages\n"
	    "also what was known when.  A missing value is empty, its status says why.  "
	    "The value of a\n"
	    "range is its lower end.\n"
	    "\n"
	    "sdmx-csv (2.0) loads back too, without published texts. datapackage makes a "
	    "folder for\n"
	    "Frictionless tools: the same rows, tables of areas, indicators and sources, a "
	    "schema. xlsx\n"
	    "makes a workbook of the same tables.\n"
	    "\n"
	    "  bilat export -o all.csv --all-vintages\n"
	    "  bilat export KAZ RUS 'fdi.*' --format json\n"
	    "  bilat export KAZ RUS --format xlsx -o kaz-rus.xlsx\n"
	    "  bilat export KAZ --format datapackage -o kazakhstan",
	.options = export_options,
	.least = 0,
	.most = 3,
	.store = STORE_READ,
	.run = run_export,
	.options_size = sizeof(struct export_options),
};
