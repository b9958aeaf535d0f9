/* indicator.h - the catalogue of indicators. */
#ifndef BILAT_INDICATOR_H
#define BILAT_INDICATOR_H

#include <stdbool.h>
#include <stddef.h>

struct bilat_error;
struct bilat_reference;

enum bilat_indicator_kind {
	BILAT_FLOW,
	BILAT_STOCK,
	BILAT_COUNT,
	BILAT_RATE,
	BILAT_INDEX,
	BILAT_RATIO,
};

/* How values make the value of a longer period (the catalogue decides, never the kind). */
enum bilat_aggregation {
	BILAT_AGGREGATE_NONE,
	BILAT_AGGREGATE_SUM,
	BILAT_AGGREGATE_END,
	BILAT_AGGREGATE_MEAN,
	BILAT_AGGREGATE_RECOMPUTE, /* from the levels it is derived from */
};

struct bilat_indicator {
	const char *id;
	const char *name;     /* English */
	const char *names[3]; /* by enum bilat_language; "" where missing but English */
	enum bilat_indicator_kind kind;
	const char *unit;
	bool partner;       /* false: the partner is "-" */
	const char *role;   /* host, investor, exporter ... */
	const char *mirror; /* id; "" if none */
	enum bilat_aggregation aggregation;
	const char *derivation; /* "trade.exports + trade.imports"; "" if none */
	const char *definition;
	const char *standard;
	const char *native_codes; /* as in the catalogue file */
	bool known;               /* false: made by a file, under SOURCE:CODE or a new id */
};

const struct bilat_indicator *bilat_indicator_get(
    struct bilat_reference *reference, const char *id);
/* All of the catalogue, in its order. */
const struct bilat_indicator *bilat_indicator_at(
    struct bilat_reference *reference, size_t index); /* NULL behind the last */

/* One indicator by id, native code ("IIW_BP6_USD", "imf-dip:IIW_BP6_USD") or a unique part of
 * its name. BILAT_USAGE, naming the nearest or the several, if not one. */
bool bilat_indicator_find(struct bilat_reference *reference, const char *text,
    const struct bilat_indicator **out, struct bilat_error *err);

/* The indicator that a source means by a native code, given the further dimensions of the
 * observation as "key=value" text; conditions in the concordance (CODE[key=value,...]) must
 * hold, the entry with the most conditions wins; keys it uses are reported in used (joined by
 * ';', owned by the reference), as they are thereby said and no further detail.  NULL if the
 * concordance has none. */
struct bilat_detail;
const struct bilat_indicator *bilat_indicator_by_code(struct bilat_reference *reference,
    const char *source, const char *code, const struct bilat_detail *detail,
    const char **used_out);

/* What the same entry of the concordance says beyond the detail, as "key=value;key=value" (""
 * for nothing); borrowed until the next call.  The keys partner, reporter and scale are no
 * conditions: they say what to assume of such an observation (partner=WLD: it is the total over
 * partners; scale=10000: values have been multiplied by that).  Where the source has no other
 * entry for the code, any key that the detail does not have is said by the code (DEXUSEU:
 * base=EUR;quote=USD). */
const char *bilat_indicator_code_says(struct bilat_reference *reference, const char *source,
    const char *code, const struct bilat_detail *detail);

/* Walks the native codes of an indicator: calls back until it returns false.  conditions are
 * "key=value;key=value", "" for none. */
void bilat_indicator_codes(struct bilat_reference *reference,
    const struct bilat_indicator *indicator,
    bool (*each)(void *context, const char *source, const char *code, const char *conditions),
    void *context);

/* The indicator whose id is nearest to a text, for suggestions; NULL if none is near. */
const struct bilat_indicator *bilat_indicator_nearest(
    struct bilat_reference *reference, const char *text);

/* Whether an id fits a pattern in which '*' stands for any text, also none. */
bool bilat_indicator_matches(const char *pattern, const char *id);

/* The headline detail of a source and indicator; "" is the usual one. */
const char *bilat_indicator_headline(
    struct bilat_reference *reference, const char *source, const char *indicator);

/* Whether it is a stock or a count as of a day, of which the last of a year is the year's; false
 * for NULL. */
bool bilat_indicator_is_level(const struct bilat_indicator *indicator);
const char *bilat_indicator_kind_name(enum bilat_indicator_kind kind);
const char *bilat_aggregation_name(enum bilat_aggregation aggregation);
/* Whether values are already in percent (shares, rates, balances in percent of something):
 * their changes are in percentage points. */
bool bilat_indicator_in_points(const struct bilat_indicator *indicator);

#endif
