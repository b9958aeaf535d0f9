/* source.h - who produces or states figures.
 *
 * The kinds, in this order, are the default order of sources. */
#ifndef BILAT_SOURCE_H
#define BILAT_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

struct bilat_reference;

enum bilat_source_kind {
	BILAT_SOURCE_OFFICE,        /* statistical office, central bank */
	BILAT_SOURCE_INTERNATIONAL, /* international organisation */
	BILAT_SOURCE_OFFICIAL,      /* official statement */
	BILAT_SOURCE_PRESS,
	BILAT_SOURCE_CLAIM,
	BILAT_SOURCE_UNKNOWN,
};

struct bilat_source {
	const char *id;
	const char *title;
	const char *publisher;
	enum bilat_source_kind kind;
	const char *basis;   /* statistic, statement, model */
	const char *country; /* of whom it speaks for, alpha-3; "" if none */
	const char *licence;
	const char *licence_url;
	const char *citation;
	const char *url;
	int order; /* position in the registry */
};

const struct bilat_source *bilat_source_get(struct bilat_reference *reference, const char *id);
const struct bilat_source *bilat_source_at(struct bilat_reference *reference, size_t index);
const char *bilat_source_kind_name(enum bilat_source_kind kind);
bool bilat_source_kind_parse(const char *text, enum bilat_source_kind *out);

#endif
