/* lines.h - what each source says about one indicator of a pair, at one frequency.
 *
 * A line is a series made ready to answer: of one source, unit and detail, at the frequency
 * that was asked for. Periods that the source does not publish at it are made of finer ones
 * where that is honest, and marked computed; a line may be derived as a whole from those of
 * other indicators. Lines stand in the order in which they answer (the unit of the catalogue
 * first, then by source), published before derived. */
#ifndef ASK_LINES_H
#define ASK_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/ask.h>
#include <bilat/indicator.h>

#include "base/arena.h"

struct converter;

/* Of a group that is summed: how many of its members have a figure. */
struct member_count {
	int held, members;
};

struct line {
	struct bilat_series series; /* borrowed from the set, or in the arena */
	bool derived;
	/* Beside the observations of the series, or NULL. */
	const struct member_count *members; /* a group is summed */
	const double *coverage;             /* percent that a concentration accounts for */
	/* Where the question asks for another unit: as it was before, and how each figure came
	 * into that unit (NULL where it has none); else NULL. */
	const struct bilat_series *held;
	const struct bilat_conversion **conversions;
	bool ratio;     /* it has become one: of GDP, per head: nothing to add up over time */
	bool in_points; /* and one in percent */
};

/* The line as it was before it was converted. */
const struct bilat_series *line_held(const struct line *line);
/* Whether it was held in percent: its changes are points, and it is part of nothing. */
bool line_is_percent(struct bilat_reference *reference, const struct line *line);
/* How the figure of a period was converted; NULL: not at all. */
const struct bilat_conversion *line_conversion(
    const struct line *line, struct bilat_period period);

struct lines {
	size_t count;
	struct line *at;
};

/* What lines are made of; borrowed by all who use it. */
struct panel {
	struct bilat_reference *reference;
	const struct bilat_source_order *order;
	const struct bilat_series_set *set; /* in the order of bilat_store_read */
	struct arena *arena;
	const char *reporter;        /* NULL: any */
	const char *detail;          /* NULL: the headline of each source */
	const char *not_source;      /* NULL, or one that does not count */
	struct converter *converter; /* NULL: figures stay in their unit */
};

/* Of the indicator between the panel's reporter and the partner. */
struct lines lines_of(const struct panel *panel, const char *indicator, const char *partner,
    enum bilat_freq freq);

/* The lowest frequency at which something is held of it: published, else derived; NONE if
 * nothing is. */
enum bilat_freq lines_lowest(
    const struct panel *panel, const char *indicator, const char *partner);

/* Whether two lines are of the same source, unit (held and converted) and detail. */
bool line_alike(const struct line *a, const struct line *b);
/* The line that is alike, derived or not as well where there are both; NULL if there is none. */
const struct line *lines_like(const struct lines *lines, const struct line *like);

/* The first line that answers a period: with a figure, then with a forecast, then with the
 * reason why there is none. at_out NULL and no line: nobody says anything. */
struct answer_pick {
	const struct line *line;
	const struct bilat_observation *at;
};
struct answer_pick lines_pick(const struct lines *lines, struct bilat_period period);

/* Whether a series answers for the panel: reporter, indicator, partner (NULL: any), detail,
 * source. */
bool panel_takes(const struct panel *panel, const struct bilat_series *series,
    const char *indicator, const char *partner);

/* A formula of the catalogue: "a + b", "a - b", "100 * a / b", "world_share a",
 * "concentration a". */
struct derivation {
	char operation; /* '+', '-', '/', 'w' share of World, 'h' concentration on partners */
	double factor;
	char left[64], right[64]; /* right "" for 'w' and 'h' */
};
bool derivation_of(
    struct bilat_reference *reference, const char *indicator, struct derivation *out);

/* Lines made of those of other indicators; depth guards against a formula of itself. */
struct lines lines_derived(const struct panel *panel, const char *indicator,
    const char *partner, enum bilat_freq freq, int depth);
struct lines lines_to_depth(const struct panel *panel, const char *indicator,
    const char *partner, enum bilat_freq freq, int depth);
/* The one behind the other. */
struct lines lines_joined(const struct panel *panel, struct lines first, struct lines second);
/* The lines of all partners for one indicator at one frequency, World apart. */
struct partners {
	const char *indicator;
	enum bilat_freq freq;
	size_t count;
	const char **partner;
	struct lines *lines;
	/* The field of one source, unit and detail: which lines are like one; kept until
	 * another is asked for. */
	struct line like;
	size_t alike_count;
	struct alike {
		const char *partner;
		const struct bilat_area *area; /* NULL: not known */
		const struct line *line;
	} *alike; /* NULL: none yet */
	struct bilat_contender *contenders; /* room for a field of them */
};
/* As they are held; depth as above. */
struct partners partners_of(
    const struct panel *panel, const char *indicator, enum bilat_freq freq, int depth);
/* The field of a line's source, unit and detail in a period, not ranked yet; entries without a
 * figure too.  total may be NULL.  Its array is that of the partners, until the next call. */
struct bilat_field partners_field(const struct panel *panel, struct partners *partners,
    const struct line *like, const struct line *total, struct bilat_period period);
/* Concentrations of an indicator on the partners; sums of the members of a group of countries,
 * which are missing (incomplete) where a member has no figure. */
struct lines lines_concentrated(const struct panel *panel, const struct bilat_indicator *known,
    const char *indicator, enum bilat_freq freq, int depth);
struct lines lines_grouped(const struct panel *panel, const char *indicator,
    const char *partner, enum bilat_freq freq);
/* The same where the panel's reporter is such a group; none where it is not. */
struct lines lines_pooled(const struct panel *panel, const char *indicator,
    const char *partner, enum bilat_freq freq);
/* Whether an area is a group whose members can be added up; World is none. */
bool is_group_of_countries(struct bilat_reference *reference, const char *id);
/* The group that a line with members sums up: its reporter, or its partner. */
const char *group_of_line(struct bilat_reference *reference, const struct line *line);

/* How deep formulas may use each other. */
#define DERIVATION_DEPTH 3

#endif
