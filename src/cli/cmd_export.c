/* bilat export: what the store holds, row by row, in a form that load takes back. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/csvout.h"
#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/num.h"
#include "cli/reading.h"

struct export_options {
	struct reading_options reading;
	const char *format, *output;
	bool all_vintages;
};

static const struct option export_options[] = {
	{ "format", 0, OPTION_TEXT, "FORMAT", "csv (default) or json",
	    offsetof(struct export_options, format) },
	{ "all-vintages", 0, OPTION_FLAG, NULL, "what was superseded, too",
	    offsetof(struct export_options, all_vintages) },
	{ "output", 'o', OPTION_TEXT, "FILE", "write there, whole or not at all",
	    offsetof(struct export_options, output) },
	READING_OPTIONS(struct export_options, reading),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* The columns of the contract, in its order. */
enum {
	REPORTER,
	PARTNER,
	INDICATOR,
	CODE,
	DETAIL,
	FREQ,
	PERIOD,
	VALUE,
	BOUND,
	UPPER,
	UNIT,
	STATUS,
	DECIMALS,
	SOURCE,
	TITLE,
	PUBLISHER,
	URL,
	VINTAGE,
	TEXT,
	NOTE,
	DOCUMENT,
	LINE,
	COLUMNS
};
static const char *const names[COLUMNS] = { "reporter", "partner", "indicator", "code",
	"detail", "freq", "period", "value", "bound", "upper", "unit", "status", "decimals",
	"source", "title", "publisher", "url", "vintage", "text", "note", "document", "line" };

/* Texts of numbers and the like, which live as long as the row. */
struct cells {
	const char *at[COLUMNS]; /* NULL: empty */
	char freq[2], bound[2];
	char period[BILAT_PERIOD_SIZE], vintage[BILAT_PERIOD_SIZE];
	char value[NUM_SIZE], upper[NUM_SIZE], decimals[16], line[24];
	char status[BILAT_FIGURE_STATUS_SIZE];
};

struct exporting {
	struct cli *cli;
	bool is_json;
	struct file_writer *file; /* NULL: standard output */
	struct str piece;         /* written when enough has gathered */
	struct json json;
	int64_t rows;
	const struct bilat_series *key; /* that code belongs to */
	const char *code;
};

enum { PIECE = 1 << 16 };

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
static void value_cells(struct cells *cells, const struct bilat_figure *figure)
{
	bool range = figure->bound == BILAT_BETWEEN;

	bilat_figure_status_print(cells->status, figure);
	if (!bilat_figure_available(figure))
		return;
	cells->at[VALUE] = num_print(cells->value, range ? figure->lower : figure->value);
	cells->bound[0] = range ? '=' : (char)figure->bound;
	cells->at[BOUND] = cells->bound;
	if (range)
		cells->at[UPPER] = num_print(cells->upper, figure->upper);
	if (figure->decimals != BILAT_DECIMALS_UNKNOWN) {
		snprintf(cells->decimals, sizeof cells->decimals, "%d", figure->decimals);
		cells->at[DECIMALS] = cells->decimals;
	}
}

static void fill_cells(
    struct cells *cells, const struct bilat_statement *statement, const char *code)
{
	const struct bilat_series *key = statement->key;
	const struct bilat_observation *seen = &statement->observation;

	*cells = (struct cells){ .at = { [REPORTER] = key->reporter,
				     [PARTNER] = key->partner,
				     [INDICATOR] = key->indicator,
				     [CODE] = code,
				     [DETAIL] = key->detail,
				     [UNIT] = key->unit,
				     [SOURCE] = key->source,
				     [TITLE] = statement->title,
				     [PUBLISHER] = statement->publisher,
				     [URL] = statement->url,
				     [TEXT] = statement->text,
				     [NOTE] = statement->note,
				     [DOCUMENT] = statement->document } };
	cells->freq[0] = (char)key->freq;
	cells->at[FREQ] = cells->freq;
	cells->at[PERIOD] = bilat_period_print(cells->period, seen->period);
	value_cells(cells, &seen->figure);
	cells->at[STATUS] = cells->status;
	cells->at[VINTAGE] = bilat_date_print(cells->vintage, seen->origin.vintage);
	snprintf(cells->line, sizeof cells->line, "%lld", (long long)seen->origin.line);
	cells->at[LINE] = cells->line;
}

static void add_csv(struct str *out, const char *const *cells)
{
	struct csvout csv;

	csvout_init(&csv, out, ',', true);
	for (int i = 0; i < COLUMNS; i++)
		csvout_text(&csv, cells[i]);
	csvout_end(&csv);
}

static void add_number(struct json *json, const char *name, bool given, double value)
{
	json_key(json, name);
	if (given)
		json_number(json, value);
	else
		json_null(json);
}

static void add_json(
    struct json *json, const struct cells *cells, const struct bilat_observation *seen)
{
	const struct bilat_figure *figure = &seen->figure;
	bool held = bilat_figure_available(figure);
	bool range = held && figure->bound == BILAT_BETWEEN;

	json_object(json);
	for (int i = 0; i < COLUMNS; i++) {
		if (i == VALUE) {
			add_number(json, names[i], held, range ? figure->lower : figure->value);
			if (!held) {
				json_key(json, "value_reason");
				json_text(json, bilat_why_code(figure->why));
			}
		} else if (i == UPPER) {
			add_number(json, names[i], range, figure->upper);
		} else if (i == DECIMALS) {
			add_number(json, names[i], cells->at[i] != NULL, figure->decimals);
		} else if (i == LINE) {
			json_key(json, names[i]);
			json_int(json, seen->origin.line);
		} else {
			json_key(json, names[i]);
			json_text(json, cells->at[i]);
		}
	}
	json_object_end(json);
}

static bool flush(struct exporting *on, struct bilat_error *err)
{
	size_t count = on->piece.length;
	bool done = true;

	if (on->file != NULL)
		done = file_writer_add(on->file, on->piece.text, count, err);
	else if (fwrite(on->piece.text, 1, count, stdout) != count)
		done = fail_errno(err, BILAT_INPUT, errno, "cannot write to standard output");
	str_clear(&on->piece);
	return done;
}

static bool export_one(
    void *context, const struct bilat_statement *statement, struct bilat_error *err)
{
	struct exporting *on = context;
	struct cells cells;

	if (on->key != statement->key) {
		on->key = statement->key;
		on->code = code_of(on->cli, on->key);
	}
	if (on->rows++ == 0 && on->is_json)
		json_array(&on->json);
	else if (on->rows == 1)
		add_csv(&on->piece, names);
	fill_cells(&cells, statement, on->code);
	if (on->is_json)
		add_json(&on->json, &cells, &statement->observation);
	else
		add_csv(&on->piece, cells.at);
	return on->piece.length < PIECE || flush(on, err);
}

static bool finish(struct exporting *on, struct bilat_error *err)
{
	struct file_writer *file = on->file;

	if (on->rows == 0)
		return bilat_fail(
		    err, BILAT_NONE, "no such figure is held (bilat series lists what is)");
	if (on->is_json) {
		json_array_end(&on->json);
		str_add_char(&on->piece, '\n');
	}
	if (!flush(on, err))
		return false;
	on->file = NULL;
	return file == NULL || file_writer_commit(file, err);
}

static bool export_format(const char *text, bool *is_json, struct bilat_error *err)
{
	*is_json = text != NULL && strcmp(text, "json") == 0;
	if (text == NULL || *is_json || strcmp(text, "csv") == 0)
		return true;
	return bilat_fail(err, BILAT_USAGE, "no export as '%s' (use csv or json)", text);
}

static enum bilat_error_kind run_export(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct export_options *o = options;
	struct exporting on = { .cli = cli, .piece = STR_INIT };
	struct bilat_selection selection;
	bool to_file = o->output != NULL && strcmp(o->output, "-") != 0;
	bool done;

	json_init(&on.json, &on.piece, true);
	done =
	    export_format(o->format, &on.is_json, err) &&
	    reading_selection(cli, &o->reading, arguments, &selection, err) &&
	    (!to_file || file_writer_open(o->output, &on.file, err)) &&
	    bilat_store_each(cli->store, &selection, o->all_vintages, export_one, &on, err) &&
	    finish(&on, err);
	file_writer_drop(on.file);
	str_done(&on.piece);
	return done ? BILAT_OK : err->kind;
}

const struct command command_export = {
	.name = "export",
	.arguments = "[REPORTER [PARTNER [INDICATOR]]]",
	.summary = "write what is held as CSV that load takes back, or JSON",
	.details = "Writes one row an observation, values in base units, with source, vintage, "
		   "document and\n"
		   "line.  Loading the CSV into another store gives the same figures; with "
		   "--all-vintages\n"
		   "also what was known when.  A missing value is empty, its status says why.  "
		   "The value of a\n"
		   "range is its lower end.\n"
		   "\n"
		   "  bilat export -o all.csv --all-vintages\n"
		   "  bilat export KAZ RUS 'fdi.*' --format json",
	.options = export_options,
	.least = 0,
	.most = 3,
	.store = STORE_READ,
	.run = run_export,
	.options_size = sizeof(struct export_options),
};
