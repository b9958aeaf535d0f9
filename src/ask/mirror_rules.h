/* mirror_rules.h - what is known of mirrors beforehand: three tables under datasets/.
 *
 * mirrors.csv    indicator,role,direction,fob,margin: which way a reporter in that role looks
 * at the flow; the indicators that hold the importer's FOB value and CIF margin valuation.csv
 * reporter,partner,source,valuation,note: how imports are valued causes.csv
 * indicator,areas,cause,text: why two records differ
 *
 * Indicators are patterns, '*' is anything, an area may be a group, whose members of the day
 * are meant.  In the first two the last row that fits holds, so that the user's own rows, which
 * come last, do. */
#ifndef ASK_MIRROR_RULES_H
#define ASK_MIRROR_RULES_H

#include <bilat/mirror.h>

#include "base/arena.h"

struct bilat_indicator;

struct mirror_way {
	enum bilat_direction direction;
	const char *fob, *margin; /* "" if imports of this kind are not valued CIF */
};

struct mirror_valuation {
	enum bilat_valuation valuation;
	const char *note;
};

struct mirror_cause {
	const char *cause, *text;
};

struct mirror_rules;

/* Texts live in the arena, and so do the rules. */
bool mirror_rules_read(struct bilat_reference *reference, struct arena *arena,
    struct mirror_rules **out, struct bilat_error *err);

struct mirror_way mirror_way_of(
    const struct mirror_rules *rules, const struct bilat_indicator *indicator);
/* Of what an importer's source says about a partner on a day. */
struct mirror_valuation mirror_valuation_of(const struct mirror_rules *rules,
    const char *reporter, const char *partner, const char *source, int32_t day);
/* The causes that apply to a pair, in the order of the table; an array in the arena.  One of a
 * list of countries has to be of the pair, both of a group. */
const struct mirror_cause *mirror_causes(const struct mirror_rules *rules,
    const char *indicator, const char *a, const char *b, int32_t day, size_t *count_out);

#endif
