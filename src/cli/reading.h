/* reading.h - the words that reading commands share: areas, indicators, periods, options. */
#ifndef CLI_READING_H
#define CLI_READING_H

#include <bilat/bilat.h>

#include "cli/command.h"
#include "cli/table.h"

struct reading_options {
	const char *freq, *source, *as_of, *as_of_loaded;
	const char *unit, *real; /* of CONVERTING_OPTIONS */
	struct words where;
};
#define SELECTING_OPTIONS(type, field)                                                         \
	{ "freq", 0, OPTION_TEXT, "FREQ",                                                      \
		"A, S, Q, M, W or D: that frequency, or converted to it where that is honest", \
		offsetof(type, field.freq) },                                                  \
	    { "where", 0, OPTION_LIST, "KEY=VALUE",                                            \
		    "a further dimension of the series (--where product=27), repeatable",      \
		    offsetof(type, field.where) },                                             \
	{                                                                                      \
		"source", 0, OPTION_TEXT, "ID", "only that source",                            \
		    offsetof(type, field.source)                                               \
	}
#define AS_OF_OPTIONS(type, vintage, loaded)                                                   \
	{ "as-of", 0, OPTION_TEXT, "DATE", "by the vintages known on that day",                \
		offsetof(type, vintage) },                                                     \
	{                                                                                      \
		"as-of-loaded", 0, OPTION_TEXT, "DATE", "by what was loaded here by that day", \
		    offsetof(type, loaded)                                                     \
	}
#define READING_OPTIONS(type, field) \
	SELECTING_OPTIONS(type, field), AS_OF_OPTIONS(type, field.as_of, field.as_of_loaded)

/* A day that an option names; nothing happens if it was not given. */
bool reading_day(const char *text, bool *given_out, int32_t *day_out, struct bilat_error *err);

#define CONVERTING_OPTIONS(type, field)                                                      \
	{ "unit", 0, OPTION_TEXT, "U",                                                       \
		"convert: \"mn USD\", EUR, \"bn EUR\", \"% GDP\", \"per head\"; a scale is " \
		"part of the unit, also for programs",                                       \
		offsetof(type, field.unit) },                                                \
	{                                                                                    \
		"real", 0, OPTION_TEXT, "YEAR",                                              \
		    "amounts in the prices of YEAR, by the deflator of their currency",      \
		    offsetof(type, field.real)                                               \
	}

/* One area, as the command line means it. */
bool reading_area(
    struct cli *cli, const char *word, const struct bilat_area **out, struct bilat_error *err);

/* Fills a question from REPORTER, PARTNER (a list, or "all") and INDICATOR (a list, with
 * wildcards that match what the store holds); NULL words are left as they are. Memory is the
 * cli's arena's. */
bool reading_question(struct cli *cli, const struct reading_options *options,
    const char *reporter, const char *partner, const char *indicator, const char *periods,
    struct bilat_question *out, struct bilat_error *err);

/* The same words as a selection of everything stored under them (series, history ...). */
bool reading_selection(struct cli *cli, const struct reading_options *options,
    const struct words *arguments, struct bilat_selection *out, struct bilat_error *err);

/* A stock or count of the first of a month is that of the end of the month before: changes the
 * periods so if all indicators are such. */
void reading_as_of(struct cli *cli, const char *const *indicators, size_t count,
    struct bilat_periods *periods);

/* Measures of --with. */
bool reading_measures(struct cli *cli, const char *list, struct bilat_question *question,
    struct bilat_error *err);

/* A source that the registry or the store knows; BILAT_USAGE naming the nearest otherwise. */
bool reading_source(struct cli *cli, const char *id, struct bilat_error *err);

/* "Kazakhstan from Russia": both names as the reporter's role in the indicator joins them. */
const char *reading_direction(
    struct cli *cli, const char *indicator, const char *reporter, const char *partner);
/* The publisher of a source, or its id. */
const char *reading_publisher(struct cli *cli, const char *source);

/* The name of an area, indicator or unit for a table. */
const char *reading_area_name(struct cli *cli, const char *id);
const char *reading_indicator_name(struct cli *cli, const char *id);

/* "fdi.inflow.gross (Gross inflow of direct investment)". */
const char *reading_indicator_title(struct cli *cli, const char *id);

#endif
