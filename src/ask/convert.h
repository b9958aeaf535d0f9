/* convert.h - lines in the unit that a question asks for. */
#ifndef ASK_CONVERT_H
#define ASK_CONVERT_H

#include "ask/lines.h"
#include "base/str.h"
#include "base/vec.h"

struct asking;
struct converter;

/* What the question says of units and prices, and all that is needed for it; *out is left as it
 * is if it says nothing.  BILAT_USAGE, naming the nearest, if the unit is not known. */
bool converter_open(
    const struct asking *asking, struct converter **out, struct bilat_error *err);
void converter_close(struct converter *converter); /* NULL is fine */

/* Puts lines into the unit asked for, those that are published in it first.  What cannot be
 * converted stays in its place and says why. */
void converter_lines(struct converter *converter, struct lines *lines);

/* A rate, deflator or denominator, or what is missing of them, with the periods that it was
 * for.
 */
struct conversion_use {
	const struct bilat_conversion_step *step; /* NULL: missing */
	const char *missing;
	struct str values;
	size_t count;
	struct bilat_period last;
};
/* What the notes have to say; zeroed to begin with. */
struct conversion_uses {
	VEC(struct conversion_use) list;
};

/* Takes note of how the figure of a period was converted; NULL: it was not. */
void asking_used(struct asking *asking, const struct bilat_conversion *conversion,
    struct bilat_period period);
/* A note for each source of rates, deflators and denominators, and for each thing missing. */
void asking_note_conversions(struct asking *asking);
/* The sentence for figures of the periods asked for that are held, but could not be converted;
 * NULL if that is not so. */
const char *asking_not_converted(
    struct asking *asking, const char *indicator, const struct lines *lines);
/* Says so if what is held goes on where nothing is held to convert it with. */
void asking_note_newer(struct asking *asking, const struct lines *lines);
void conversion_uses_done(struct conversion_uses *uses);

#endif
