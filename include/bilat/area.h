/* area.h - countries, dissolved states, groups of countries, and what is left over.
 *
 * An area is found by any code or name that the area table knows; only areas of kind country,
 * and dissolved states in their time, are ranked. Names that a file uses and the table does
 * not know stay apart, under "SOURCE:text", as BILAT_AREA_UNKNOWN. */
#ifndef BILAT_AREA_H
#define BILAT_AREA_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/language.h>

struct bilat_error;
struct bilat_reference;

enum bilat_area_kind {
	BILAT_AREA_COUNTRY,
	BILAT_AREA_DISSOLVED,
	BILAT_AREA_GROUP,
	BILAT_AREA_SUBNATIONAL,
	BILAT_AREA_RESIDUAL,
	BILAT_AREA_ORGANISATION,
	BILAT_AREA_NOBODY, /* "-": no partner, no reporter */
	BILAT_AREA_UNKNOWN,
};

struct bilat_area {
	const char *id; /* ISO 3166 alpha-3, or an id of our own ("EU27_2020", "WLD", "-") */
	enum bilat_area_kind kind;
	const char *alpha2;  /* "" if none */
	const char *numeric; /* ISO/M49, three digits; "" if none */
	int from, to;        /* years of a dissolved state; 0 is open */
	const char
	    *names[BILAT_LANGUAGES]; /* short names; "" where there is none but English */
	const char *official;
	const char *note;
};

/* The area of an id, exactly; NULL if there is none. */
const struct bilat_area *bilat_area_get(struct bilat_reference *reference, const char *id);
/* The areas of the table in its order; NULL behind the last. */
const struct bilat_area *bilat_area_at(struct bilat_reference *reference, size_t index);

/* The area that a person or a file means: id, ISO alpha-2 and alpha-3, a bare number (ISO/M49),
 * a coding and a code ("imf:916"), "-", or a name in any language and spelling, case, accents
 * and punctuation aside.  BILAT_USAGE, naming the nearest, if there is none, or all if several
 * fit. */
bool bilat_area_find(struct bilat_reference *reference, const char *text,
    const struct bilat_area **out, struct bilat_error *err);

/* The area of a code in one coding ("imf", "916"; leading zeros aside), or NULL.  Codings are
 * those of datasets/areas/codes.csv and those that follow ISO: iso2, iso3, m49, comtrade,
 * eurostat, wb ... */
const struct bilat_area *bilat_area_by_code(
    struct bilat_reference *reference, const char *coding, const char *code);
/* Quietly: exact names and spellings only (no codes), NULL if none or several. For files. */
const struct bilat_area *bilat_area_by_name(
    struct bilat_reference *reference, const char *name);
bool bilat_area_coding_exists(struct bilat_reference *reference, const char *coding);

/* The name nearest to a text, for suggestions; NULL if nothing is near. */
const struct bilat_area *bilat_area_nearest(
    struct bilat_reference *reference, const char *text);

/* Walks codes and further names: calls back until it returns false. */
void bilat_area_codes(struct bilat_reference *reference, const struct bilat_area *area,
    bool (*each)(void *context, const char *coding, const char *code), void *context);
void bilat_area_names(struct bilat_reference *reference, const struct bilat_area *area,
    bool (*each)(void *context, const char *language, const char *name), void *context);
/* Members of a group on a day (days since 1970-01-01); calls back until it returns false. */
void bilat_area_members(struct bilat_reference *reference, const struct bilat_area *group,
    int day, bool (*each)(void *context, const struct bilat_area *member), void *context);

/* The name to show: in the language if there is one, else English. For an unknown area the text
 * behind the colon of its id. */
const char *bilat_area_name(
    struct bilat_reference *reference, const char *id, enum bilat_language language);
const char *bilat_area_kind_name(enum bilat_area_kind kind);
/* Whether it may be ranked in a year. */
bool bilat_area_ranked(const struct bilat_area *area, int year);

#endif
