/* area.h - the table of areas: codes in area.c, names in area_names.c, finding in area_find.c.
 */
#ifndef MODEL_AREA_H
#define MODEL_AREA_H

#include <bilat/area.h>

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"
#include "model/reference.h"

struct area_code {
	const char *coding, *code;
	size_t area;
};

/* Whose word a name is: ours for showing, a spelling in a language of ours, any other. */
enum name_level { NAME_SHOWN, NAME_OURS, NAME_OTHER };

struct area_name {
	const char *language, *name;
	const char *folded;
	size_t area;
	enum name_level level;
	size_t next; /* of the same folded text, plus one; 0 ends */
};

struct area_member {
	size_t group, member;
	int32_t from, to;
};

struct areas {
	VEC(struct bilat_area) list;
	struct map *by_id, *by_alpha2, *by_numeric;

	VEC(struct area_code) codes;
	struct map *by_code; /* "coding\ncode" */
	struct map *codings;
	bool codes_read;

	VEC(struct area_name) names;
	struct map *by_name; /* folded -> the newest of its names, plus one */
	bool shown_names_read, all_names_read;

	VEC(struct area_member) members;
	bool members_read;
};

struct areas *areas_part(struct bilat_reference *reference, struct bilat_error *err);
bool area_codes_read(struct bilat_reference *reference, struct bilat_error *err);

/* Reads the names that are shown, or all. */
bool area_names_read(struct bilat_reference *reference, bool all, struct bilat_error *err);
/* The areas of a folded name at the best level that has any; each once, most of them. */
size_t area_name_lookup(
    const struct areas *areas, const char *folded, size_t found[], size_t most);

#endif
