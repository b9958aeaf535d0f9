/* SDMX-CSV 2.0 (sdmx.org, field guide): what a figure is stands in dimensions, what is said of
 * it in attributes.  What the standard has no words for (bounds, vintage) stands in columns of
 * our own, as it allows.  The layout bilat_sdmx reads it back. */
#include <stdio.h>
#include <string.h>

#include "cli/export.h"

#include "base/csvout.h"

enum {
	STRUCTURE,
	STRUCTURE_ID,
	ACTION,
	FREQ,
	REF_AREA,
	COUNTERPART_AREA,
	INDICATOR,
	DETAIL,
	UNIT_MEASURE,
	SOURCE,
	TIME_PERIOD,
	OBS_VALUE,
	UNIT_MULT,
	DECIMALS,
	OBS_STATUS,
	CONF_STATUS,
	BOUND,
	UPPER,
	VINTAGE,
	TITLE,
	PUBLISHER,
	URL,
	COMMENT_OBS,
	COLUMNS
};

/* Between the brackets: what parts several values in a cell of a column that ends in []. */
static const char *const names[COLUMNS] = { "STRUCTURE[;]", "STRUCTURE_ID", "ACTION", "FREQ",
	"REF_AREA", "COUNTERPART_AREA", "INDICATOR", "DETAIL", "UNIT_MEASURE", "SOURCE",
	"TIME_PERIOD", "OBS_VALUE", "UNIT_MULT", "DECIMALS", "OBS_STATUS[]", "CONF_STATUS",
	"BOUND", "UPPER", "VINTAGE", "TITLE", "PUBLISHER", "URL", "COMMENT_OBS" };

static bool begin(struct exporting *on, struct bilat_error *err)
{
	if (!export_open(on, on->output, err))
		return false;
	export_csv_line(on, names, COLUMNS);
	return true;
}

/* CL_FREQ has no word for years to date and other ranges: "other" and "unspecified". */
static const char *freq_of(const char *freq)
{
	switch (freq[0]) {
	case BILAT_TO_DATE:
		return "_O";
	case BILAT_RANGE:
		return "_U";
	case BILAT_TIMELESS:
		return "_Z";
	default:
		return freq;
	}
}

/* Each dimension of an observation has a value; that of one that does not apply: */
#define NOT_APPLICABLE "_Z"

static const char *dimension(const char *value)
{
	return value[0] == '\0' || strcmp(value, "-") == 0 ? NOT_APPLICABLE : value;
}

/* A year to date is a start and a duration. */
static const char *period_of(struct bilat_period period, const char *text, char out[32])
{
	if (period.freq == BILAT_TIMELESS)
		return "";
	if (period.freq != BILAT_TO_DATE)
		return text;
	snprintf(
	    out, 32, "%04d-01-01/P%dM", bilat_period_year(period), (int)(period.at % 12) + 1);
	return out;
}

/* The multiplier in threes that makes the published digits a number with decimals. */
static int power_of(const struct bilat_figure *figure)
{
	enum { MOST = 15 };
	int power = figure->decimals != BILAT_DECIMALS_UNKNOWN && figure->decimals < 0
			? (2 - figure->decimals) / 3 * 3
			: 0;

	return power <= MOST ? power : 0;
}

/* A value at its multiplier, with its published digits where they say all of it. */
static const char *print_scaled(char out[NUM_SIZE], double value, int decimals, int power)
{
	double back;

	num_print_fixed(out, num_scale(value, -power), decimals, 0, "", ".");
	if (!num_parse_scaled(out, power, &back, NULL) || back != value)
		num_print(out, num_scale(value, -power));
	return out;
}

static const char *status_of(const struct bilat_figure *figure, char out[2 * BILAT_STATUS_SIZE])
{
	char letters[BILAT_STATUS_SIZE];
	size_t length = 0;

	bilat_status_print(letters, figure->status);
	if (letters[0] == '\0')
		return bilat_figure_available(figure) ? "A" : "O";
	for (size_t i = 0; letters[i] != '\0'; i++) {
		if (i > 0)
			out[length++] = ';';
		out[length++] = letters[i];
	}
	out[length] = '\0';
	return out;
}

static bool row(struct exporting *on, const struct export_cells *cells,
    const struct bilat_statement *statement, struct bilat_error *err)
{
	const struct bilat_figure *figure = &statement->observation.figure;
	bool held = bilat_figure_available(figure);
	bool range = held && figure->bound == BILAT_BETWEEN;
	bool digits = held && figure->decimals != BILAT_DECIMALS_UNKNOWN;
	int power = held ? power_of(figure) : 0;
	int decimals = digits ? figure->decimals + power : 0;
	char value[NUM_SIZE], upper[NUM_SIZE], mult[16], places[16], period[32];
	char status[2 * BILAT_STATUS_SIZE], conf[2] = { figure->confidentiality, '\0' };
	const char *at[COLUMNS] = { "dataflow", "BILAT:OBSERVATIONS(1.0)", "I",
		freq_of(cells->freq), cells->at[EXPORT_REPORTER],
		dimension(cells->at[EXPORT_PARTNER]), cells->at[EXPORT_INDICATOR],
		dimension(cells->at[EXPORT_DETAIL]), cells->at[EXPORT_UNIT],
		cells->at[EXPORT_SOURCE],
		period_of(statement->observation.period, cells->period, period), "NaN", NULL,
		NULL, status_of(figure, status), conf, cells->at[EXPORT_BOUND], NULL,
		cells->vintage, cells->at[EXPORT_TITLE], cells->at[EXPORT_PUBLISHER],
		cells->at[EXPORT_URL], cells->at[EXPORT_NOTE] };

	if (held) {
		snprintf(mult, sizeof mult, "%d", power);
		at[UNIT_MULT] = mult;
		at[OBS_VALUE] =
		    print_scaled(value, range ? figure->lower : figure->value, decimals, power);
	}
	if (range)
		at[UPPER] = print_scaled(upper, figure->upper, decimals, power);
	if (digits && decimals >= 0) {
		snprintf(places, sizeof places, "%d", decimals);
		at[DECIMALS] = places;
	}
	export_csv_line(on, at, COLUMNS);
	return export_flush(on, false, err);
}

const struct export_form export_sdmx = {
	.name = "sdmx-csv", .one_vintage = true, .begin = begin, .row = row, .end = export_close
};
