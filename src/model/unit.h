/* unit.h - the table of units: reading in unit.c, texts to units in unit_parse.c. */
#ifndef MODEL_UNIT_H
#define MODEL_UNIT_H

#include <bilat/unit.h>

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"
#include "model/reference.h"

struct unit_alias {
	const char *key, *text;
	size_t unit;
};

/* What names a unit: one text, or several between '|'. */
struct unit_spelling {
	const char *texts;
	size_t unit;
};

struct units {
	VEC(struct bilat_unit *) list; /* each in the arena, so that it stays where it is */
	struct map *by_id;
	VEC(struct unit_spelling) spellings; /* as the tables have them */
	struct map *by_key; /* of ids, names and aliases, as unit_key makes it */
	VEC(struct unit_alias) aliases;
	struct map *multipliers; /* by key, power plus one hundred */
	bool multipliers_read;
};

/* ISO currencies included. */
struct units *units_part(struct bilat_reference *reference, struct bilat_error *err);

/* Fills by_key and aliases, which only words that have to be understood need. */
void unit_spellings_read(struct bilat_reference *reference);

/* Appends a form for comparing: lower case, points dropped, commas and brackets blanks, signs
 * such as % and $ kept and set apart from what follows them. */
void unit_key(struct str *out, const char *text);

/* The unit "A/B" of two known ones; made when first asked for. */
const struct bilat_unit *unit_quotient(struct bilat_reference *reference,
    const struct bilat_unit *above, const struct bilat_unit *below);

#endif
