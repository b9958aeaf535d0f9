#include "load/strange_units.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/load.h>
#include <bilat/unit.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/xalloc.h"
#include "load/tally.h"

struct strange_units {
	struct bilat_reference *reference;
	struct map *series; /* number -> place in the tally */
	struct tally *tally;
};

struct strange_units *strange_units_new(struct bilat_reference *reference)
{
	struct strange_units *units = xcalloc(1, sizeof *units);
	units->reference = reference;
	units->series = map_new();
	units->tally = tally_new();
	return units;
}

void strange_units_free(struct strange_units *units)
{
	if (!units)
		return;
	map_free(units->series);
	tally_free(units->tally);
	free(units);
}

void strange_units_name(struct strange_units *units, int64_t series, const char *unit)
{
	/* A file that states none is not to blame for a strange one. */
	if (strcmp(unit, "unknown") == 0 || bilat_unit_get(units->reference, unit))
		return;
	map_put_bytes(units->series, (const char *)&series, sizeof series,
	    (int64_t)tally_place(units->tally, unit));
}

void strange_units_count(struct strange_units *units, int64_t series)
{
	int64_t place;
	if (map_count(units->series) > 0 &&
	    map_get_bytes(units->series, (const char *)&series, sizeof series, &place))
		tally_add(units->tally, (size_t)place, 1);
}

struct bilat_load_count *strange_units_list(
    const struct strange_units *units, struct arena *arena, size_t *count_out)
{
	struct bilat_load_count *list = tally_list(units->tally, arena, count_out);
	for (size_t i = 0; i < *count_out; i++)
		list[i].suggestion =
		    arena_strdup(arena, bilat_unit_nearest(units->reference, list[i].name));
	return list;
}
