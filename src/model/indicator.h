/* indicator.h - the catalogue: reading in indicator.c, native codes in concordance.c, finding
 * in indicator_find.c. */
#ifndef MODEL_INDICATOR_H
#define MODEL_INDICATOR_H

#include <bilat/indicator.h>

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"
#include "model/reference.h"

struct condition {
	const char *key, *value;
};

/* What one source means by one code, if the conditions hold. */
struct native_code {
	const char *source, *code;
	size_t indicator;
	size_t condition_first, condition_count;
	const char *used;       /* the keys of the conditions, joined by ';' */
	const char *conditions; /* "key=value;key=value" */
	size_t next;            /* of the same source and code, plus one; 0 ends */
};

struct indicators {
	VEC(struct bilat_indicator) list;
	struct map *by_id;
	VEC(const char *)
	folded; /* the names of each in each language; none before a name is sought */

	VEC(struct native_code) codes;
	VEC(struct condition) conditions;
	struct map *by_code; /* "source\ncode" -> the newest, plus one */
	bool codes_read;
	struct str said; /* the last answer of bilat_indicator_code_says */

	struct map *headlines; /* "source\nindicator" -> place in headline_texts */
	VEC(const char *) headline_texts;
	bool headlines_read;
};

struct indicators *indicators_part(struct bilat_reference *reference, struct bilat_error *err);
/* Takes the native codes of the catalogue apart. */
void concordance_read(struct bilat_reference *reference);

#endif
