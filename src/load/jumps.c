#include "load/jumps.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "base/xalloc.h"

#define WATCHED 16384
#define TOLD 3
#define NAME_SIZE 120
/* How near to a power of a thousand a leap has to be, as a factor either way. */
#define NEAR 2.0
/* A smaller number of units of its last digit says too little. */
#define DIGITS_MIN 10

struct watch {
	int64_t series; /* 0: nobody */
	double value;   /* the last one that is no 0; 0: none yet */
	int decimals;   /* its last published digit */
	struct bilat_period period;
	int64_t line;
	char name[NAME_SIZE];
};

struct jumps {
	struct watch *watched;
	struct arena *arena;
	size_t count;
	const char *told[TOLD];
};

struct jumps *jumps_new(void)
{
	struct jumps *jumps = xcalloc(1, sizeof *jumps);
	jumps->watched = xcalloc(WATCHED, sizeof *jumps->watched);
	jumps->arena = arena_new();
	return jumps;
}

void jumps_free(struct jumps *jumps)
{
	if (!jumps)
		return;
	free(jumps->watched);
	arena_free(jumps->arena);
	free(jumps);
}

static struct watch *place(struct jumps *jumps, int64_t series)
{
	return &jumps->watched[(uint64_t)series % WATCHED];
}

void jumps_name(struct jumps *jumps, int64_t series, const struct ingest_key *key)
{
	struct watch *watch = place(jumps, series);
	if (watch->series == series)
		return;
	*watch = (struct watch){ .series = series };
	int length = snprintf(watch->name, sizeof watch->name, "%s %s %s%s%s%s", key->reporter,
	    key->partner, key->indicator, *key->detail ? " [" : "", key->detail,
	    *key->detail ? "]" : "");
	/* Cut off between characters, not in one. */
	size_t end = sizeof watch->name - 1;
	while (length >= NAME_SIZE && end > 0 && !utf8_valid(watch->name, end))
		end--;
	watch->name[end] = '\0';
}

/* Enough units of its last published digit. */
static bool is_precise(double value, int decimals)
{
	return fabs(value) * pow(10, decimals) >= DIGITS_MIN;
}

static bool is_leap(const struct watch *watch, const struct bilat_figure *figure)
{
	double ratio = figure->value / watch->value;
	/* Nearly all are done here. */
	if (!(ratio >= 1000 / NEAR || (ratio > 0 && ratio <= NEAR / 1000)))
		return false;
	double thousands = log10(ratio) / 3, nearest = round(thousands);
	return fabs(nearest) <= 2 && fabs(thousands - nearest) * 3 <= log10(NEAR) &&
	       is_precise(watch->value, watch->decimals) &&
	       is_precise(figure->value, figure->decimals);
}

static void tell(struct jumps *jumps, const struct watch *watch, const struct ingest_row *row)
{
	char from[BILAT_PERIOD_SIZE], to[BILAT_PERIOD_SIZE];
	if (jumps->count++ >= TOLD)
		return;
	bilat_period_print(from, watch->period);
	bilat_period_print(to, row->period);
	jumps->told[jumps->count - 1] = arena_printf(jumps->arena,
	    "%s from %s (%.6g, line %lld) to %s (%.6g, line %lld)", watch->name, from,
	    watch->value, (long long)watch->line, to, row->figure.value, (long long)row->line);
}

void jumps_look(struct jumps *jumps, const struct ingest_row *row)
{
	struct watch *watch = place(jumps, row->series);
	double value = row->figure.value;
	if (watch->series != row->series || row->figure.why != BILAT_WHY_NONE || value == 0 ||
	    !isfinite(value))
		return;
	if (watch->value != 0 && is_leap(watch, &row->figure))
		tell(jumps, watch, row);
	watch->value = value;
	watch->decimals = row->figure.decimals;
	watch->period = row->period;
	watch->line = row->line;
}

size_t jumps_count(const struct jumps *jumps)
{
	return jumps->count;
}

const char *jumps_at(const struct jumps *jumps, size_t index)
{
	return index < TOLD ? jumps->told[index] : NULL;
}
