/* unit.h - units, currencies and the words that scale them. */
#ifndef BILAT_UNIT_H
#define BILAT_UNIT_H

#include <stdbool.h>
#include <stddef.h>

struct bilat_error;
struct bilat_reference;

enum bilat_unit_kind {
	BILAT_UNIT_CURRENCY,
	BILAT_UNIT_COUNT,    /* persons, enterprises, trips */
	BILAT_UNIT_QUANTITY, /* kg, tonnes, cubic metres, km, TIV */
	BILAT_UNIT_PERCENT,
	BILAT_UNIT_RATIO,   /* quotients: USD/kg, KZT/USD */
	BILAT_UNIT_INDEX,   /* index, points, rank */
	BILAT_UNIT_UNKNOWN, /* kept, never scaled, converted or added */
};

struct bilat_unit {
	const char *id; /* "USD", "persons", "percent", "KZT/USD" */
	enum bilat_unit_kind kind;
	const char *symbol;   /* "US$"; "" if none */
	const char *names[3]; /* by enum bilat_language */
};

/* The unit of an id; NULL if unknown. Quotients "A/B" of known units are known, and so are
 * currencies in the prices of a year ("USD (2015 prices)") and anything "per head". */
const struct bilat_unit *bilat_unit_get(struct bilat_reference *reference, const char *id);

/* "mn USD", "USD million", "US$ bn", "thousand persons", "%", "млн долл. США": the unit and the
 * power of ten that values have to be multiplied by.  BILAT_USAGE, naming the nearest, if
 * unknown or to be read in several ways. */
bool bilat_unit_parse(struct bilat_reference *reference, const char *text,
    const struct bilat_unit **unit_out, int *power_out, struct bilat_error *err);

/* How a text that is no unit may have been meant ("USD" for "bn UDS"), for suggestions; NULL if
 * nothing is near.  Valid as long as the reference. */
const char *bilat_unit_nearest(struct bilat_reference *reference, const char *text);

/* The power of ten of a word ("million", "млрд", "mn"); false if it is none. */
bool bilat_multiplier_parse(
    struct bilat_reference *reference, const char *word, int *power_out);
/* "tn", "bn", "mn", "thousand" for 12, 9, 6, 3; else "". */
const char *bilat_multiplier_name(int power);

#endif
