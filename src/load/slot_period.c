/* The period of a value: of its heading, its record, its file. */
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/str.h"
#include "load/convention.h"
#include "load/layout.h"
#include "load/normalising.h"
#include "load/settings.h"
#include "load/when.h"

/* Texts kept before they are thrown away. */
#define CACHE_MAX 50000
/* The longest period that marks are looked for in. */
#define PERIOD_ROOM 128

static int64_t pack(struct bilat_period period)
{
	return period.at * 256 + (unsigned char)period.freq;
}

static struct bilat_period unpack(int64_t packed)
{
	int64_t freq = packed & 255;
	return bilat_period_make((enum bilat_freq)freq, (packed - freq) / 256);
}

/* Periods repeat: the last one, then those met before, then reading. */
static bool read_period(struct work *work, const char *text, struct bilat_period *out)
{
	struct normaliser *n = work->n;
	struct str *key = &n->last_period.text;
	if (key->length > 0 && key->text[0] == (char)work->freq &&
	    strcmp(key->text + 1, text) == 0) {
		*out = n->last_period.period;
		return true;
	}
	int64_t packed;
	str_clear(key);
	str_add_char(key, work->freq ? (char)work->freq : ' ');
	str_add(key, text);
	if (map_get_bytes(n->periods, key->text, key->length, &packed)) {
		*out = unpack(packed);
	} else if (when_period(text, n->setup.convention->order, work->freq, out, work->err)) {
		if (map_count(n->periods) > CACHE_MAX) {
			map_free(n->periods);
			n->periods = map_new();
		}
		map_put_bytes(n->periods, key->text, key->length, pack(*out));
	} else {
		str_clear(key);
		return work_blame(work, n->plan->at[ROLE_PERIOD]);
	}
	/* A frequency that is not stated is not remembered as one. */
	if (!work->freq)
		key->text[0] = '\0';
	n->last_period.period = *out;
	return true;
}

/* "01" beside the year, or "". */
static const char *month_cell(const struct work *work)
{
	size_t column = work->n->plan->at[ROLE_MONTH];
	if (column == PLAN_NONE)
		return "";
	const char *text = work_cell(work, column);
	const char *meant = layout_value(&work->n->plan->columns[column].rule->values, text);
	return meant ? meant : text;
}

/* The period of a slot; out has freq NONE if there is none to be had. */
bool work_slot_period(struct work *work, const struct plan_slot *slot, struct bilat_period *out)
{
	if (slot->period.freq) {
		*out = slot->period;
		return true;
	}
	const char *text = work_cell(work, work->n->plan->at[ROLE_PERIOD]);
	const char *month = month_cell(work);
	if (*text && *month)
		text = arena_printf(work->n->arena, "%s-%s", text, month);
	if (!*text && work->n->setup.settings->period_text)
		text = work->n->setup.settings->period_text;
	else if (!*text)
		text = work->n->plan->layout->period;
	*out = (struct bilat_period){ BILAT_FREQ_NONE, 0 };
	char marked[PERIOD_ROOM];
	return !*text ||
	       read_period(work,
		   layout_period(work->n->plan->layout, text, marked, sizeof marked), out);
}

/* The first of a month, unless the file says that its periods are days. */
bool work_is_as_of(const struct work *work, struct bilat_period period)
{
	return work->freq == BILAT_FREQ_NONE && period.freq == BILAT_DAY &&
	       bilat_period_as_of(period).freq != BILAT_DAY;
}
