#include "load/mend.h"

#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "load/cell.h"

/* Columns whose names may hold commas. */
#define LOOSE_MAX 8
/* Fields too many that names may account for. */
#define MORE_MAX 12

/* A way to lay the fields of a record over the columns: how many more than one each column
 * takes that may have several. */
struct spread {
	const struct plan *plan;
	const struct record *record;
	struct arena *arena;
	size_t more[LOOSE_MAX], found[LOOSE_MAX];
	size_t ways;
};

static bool is_loose(const struct plan *plan, size_t column)
{
	return plan->columns[column].rule && plan->columns[column].rule->commas;
}

static bool fits(const struct spread *spread, size_t column, size_t field)
{
	const struct layout_column *rule = spread->plan->columns[column].rule;
	if (!rule || !rule->has_like)
		return true;
	size_t length;
	const char *text =
	    cell_trim(spread->record->cells[field], spread->record->lengths[field], &length);
	return regexec(&rule->like, arena_strndup(spread->arena, text, length), 0, NULL, 0) ==
	       0;
}

/* Counts the ways to lay the fields from "field" on over the columns from "column" on. */
static void try_ways(struct spread *spread, size_t column, size_t field, size_t loose)
{
	const struct record *record = spread->record;
	size_t width = spread->plan->width;
	for (; column < width && field < record->count; column++, field++) {
		if (loose < LOOSE_MAX && is_loose(spread->plan, column))
			break;
		if (!fits(spread, column, field))
			return;
	}
	if (column == width || field >= record->count) {
		if (column < width || !plan_is_spare(spread->plan, record, field))
			return;
		if (spread->ways++ == 0)
			memcpy(spread->found, spread->more, sizeof spread->found);
		return;
	}
	for (size_t more = 0; more <= record->count - width && field + more < record->count;
	     more++) {
		if (more > 0 && record->cells[field + more][0] != ' ')
			break;
		spread->more[loose] = more;
		try_ways(spread, column + 1, field + more + 1, loose + 1);
	}
	spread->more[loose] = 0;
}

/* Fields from .. from + more with the commas that stood between them. */
static const char *join(
    const struct spread *spread, size_t from, size_t more, uint32_t *length_out)
{
	const struct record *record = spread->record;
	size_t length = more;
	for (size_t i = from; i <= from + more; i++)
		length += record->lengths[i];
	char *text = arena_alloc(spread->arena, length + 1), *end = text;
	for (size_t i = from; i <= from + more; i++) {
		if (i > from)
			*end++ = ',';
		memcpy(end, record->cells[i], record->lengths[i]);
		end += record->lengths[i];
	}
	*end = '\0';
	*length_out = (uint32_t)length;
	return text;
}

static bool put_together(const struct spread *spread, struct record *record)
{
	size_t all = 0;
	for (size_t i = 0; i < LOOSE_MAX; i++)
		all += spread->found[i];
	if (all == 0)
		return false;
	size_t count = record->count - all, field = 0, loose = 0;
	const char **cells = arena_array(spread->arena, count, sizeof *cells);
	uint32_t *lengths = arena_array(spread->arena, count, sizeof *lengths);
	for (size_t i = 0; i < count; i++) {
		bool several =
		    i < spread->plan->width && loose < LOOSE_MAX && is_loose(spread->plan, i);
		size_t more = several ? spread->found[loose++] : 0;
		cells[i] = join(spread, field, more, &lengths[i]);
		field += more + 1;
	}
	record->cells = cells;
	record->lengths = lengths;
	record->count = count;
	return true;
}

bool mend_record(const struct plan *plan, struct record *record, struct arena *arena)
{
	if (!plan->loose || record->count <= plan->width ||
	    record->count > plan->width + MORE_MAX)
		return false;
	struct spread spread = { .plan = plan, .record = record, .arena = arena };
	try_ways(&spread, 0, 0, 0);
	return spread.ways == 1 && put_together(&spread, record);
}
