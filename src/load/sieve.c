#include "load/sieve.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "load/resolving.h"

/* Texts kept before they are thrown away. */
#define TEXTS_MAX 20000

/* What is known of the texts of one column. */
struct column_sieve {
	const struct plan_column *column;
	struct map *verdicts; /* text -> wanted */
	struct str last;
	bool last_wanted;
};

struct sieve {
	struct bilat_reference *reference;
	const char *const *only;
	size_t only_count;
	int64_t weight;
	struct arena *arena;
	struct column_sieve columns[2];
	struct reader_sieve of_reader;
};

/* Values of one record, if each of them would count as left out; 0: they have to be looked at.
 */
static int64_t weigh(const struct plan *plan)
{
	const struct layout *layout = plan->layout;
	bool across = layout->has_across && layout->across.role != ROLE_PERIOD;
	if (layout->kind != KIND_FIGURES || layout->form == FORM_JOINED ||
	    layout->footer.count > 0 || plan->at[ROLE_MEASURE] != PLAN_NONE || across)
		return 0;
	for (size_t i = 0; i < plan->slot_count; i++) {
		if (!plan->slots[i].period.freq && plan->slot_count > 1)
			return 0;
	}
	return (int64_t)plan->slot_count;
}

/* A text without a known area, and World, may turn out to be wanted. */
static bool may_be_wanted(const struct sieve *sieve, const struct plan_column *column,
    const char *cell, size_t length)
{
	const char *text = resolve_text(column, sieve->arena, cell, length);
	const struct bilat_area *area =
	    *text ? resolve_area(sieve->reference, &column->rule->coding, text) : NULL;
	if (!area || strcmp(area->id, "WLD") == 0 || strcmp(area->id, "-") == 0)
		return true;
	for (size_t i = 0; i < sieve->only_count; i++) {
		if (strcmp(sieve->only[i], area->id) == 0)
			return true;
	}
	return false;
}

static bool judge(
    const struct sieve *sieve, struct column_sieve *by, const char *cell, size_t length)
{
	int64_t wanted;
	if (map_get_bytes(by->verdicts, cell, length, &wanted))
		return wanted;
	if (map_count(by->verdicts) >= TEXTS_MAX) {
		map_free(by->verdicts);
		by->verdicts = map_new();
	}
	struct arena_mark mark = arena_mark(sieve->arena);
	wanted = may_be_wanted(sieve, by->column, cell, length);
	arena_rewind(sieve->arena, mark);
	map_put_bytes(by->verdicts, cell, length, wanted);
	return wanted;
}

static bool wants(void *context, size_t which, const char *cell, size_t length)
{
	struct sieve *sieve = context;
	struct column_sieve *by = &sieve->columns[which];
	if (by->last.length == length && length > 0 && memcmp(by->last.text, cell, length) == 0)
		return by->last_wanted;
	by->last_wanted = judge(sieve, by, cell, length);
	str_clear(&by->last);
	str_add_bytes(&by->last, cell, length);
	return by->last_wanted;
}

static void add_column(struct sieve *sieve, const struct plan *plan, size_t column)
{
	struct reader_sieve *of_reader = &sieve->of_reader;
	if (column == PLAN_NONE || !plan->columns[column].rule)
		return;
	struct column_sieve *by = &sieve->columns[of_reader->column_count];
	by->column = &plan->columns[column];
	by->verdicts = map_new();
	str_init(&by->last);
	of_reader->columns[of_reader->column_count++] = column;
}

struct sieve *sieve_new(struct bilat_reference *reference, const struct plan *plan,
    const char *const *only, size_t only_count)
{
	size_t reporter = plan->at[ROLE_REPORTER], partner = plan->at[ROLE_PARTNER];
	int64_t weight = weigh(plan);
	if (only_count == 0 || weight == 0 || (reporter == PLAN_NONE && partner == PLAN_NONE))
		return NULL;
	struct sieve *sieve = xcalloc(1, sizeof *sieve);
	sieve->reference = reference;
	sieve->only = only;
	sieve->only_count = only_count;
	sieve->weight = weight;
	sieve->arena = arena_new();
	sieve->of_reader.context = sieve;
	sieve->of_reader.wants = wants;
	add_column(sieve, plan, reporter < partner ? reporter : partner);
	add_column(sieve, plan, reporter < partner ? partner : reporter);
	return sieve;
}

void sieve_free(struct sieve *sieve)
{
	if (!sieve)
		return;
	for (size_t i = 0; i < sieve->of_reader.column_count; i++) {
		map_free(sieve->columns[i].verdicts);
		str_done(&sieve->columns[i].last);
	}
	arena_free(sieve->arena);
	free(sieve);
}

const struct reader_sieve *sieve_of_reader(const struct sieve *sieve)
{
	return &sieve->of_reader;
}

bool sieve_wants(const struct sieve *sieve, const struct record *record)
{
	const struct reader_sieve *of_reader = &sieve->of_reader;
	for (size_t i = 0; i < of_reader->column_count; i++) {
		size_t column = of_reader->columns[i];
		if (column < record->count &&
		    !wants(
			of_reader->context, i, record->cells[column], record->lengths[column]))
			return false;
	}
	return true;
}

int64_t sieve_weight(const struct sieve *sieve)
{
	return sieve->weight;
}
