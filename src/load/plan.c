#include "load/plan.h"

#include <stdio.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/str.h"
#include "load/cell.h"
#include "load/settings.h"
#include "load/when.h"

#define HEADING_ROOM 256

/* Whether a text fits; it is cut down to the first group of the pattern, if that has one. */
static bool matches(const regex_t *like, char *text)
{
	regmatch_t at[2];
	if (regexec(like, text, 2, at, 0) != 0)
		return false;
	if (like->re_nsub == 0 || at[1].rm_so < 0)
		return true;
	size_t length = (size_t)(at[1].rm_eo - at[1].rm_so);
	memmove(text, text + at[1].rm_so, length);
	text[length] = '\0';
	return true;
}

bool plan_across(const struct layout *layout, const char *heading, char *out, size_t room)
{
	const struct layout_across *across = &layout->across;
	const char *start;
	size_t length;
	if (!layout->has_across || !layout_glob(across->match, heading, &start, &length))
		return false;
	start = cell_trim(start, length, &length);
	if (length == 0 || length >= room)
		return false;
	memcpy(out, start, length);
	out[length] = '\0';
	if (across->has_like && !matches(&across->like, out))
		return false;
	struct bilat_period period;
	char marked[HEADING_ROOM];
	return across->role != ROLE_PERIOD ||
	       when_period(layout_period(layout, out, marked, sizeof marked), layout->order,
		   BILAT_FREQ_NONE, &period, NULL);
}

static size_t find_name(const struct plan *plan, const char *name)
{
	for (size_t i = 0; i < plan->width; i++) {
		if (strcmp(plan->columns[i].name, name) == 0)
			return i;
	}
	return PLAN_NONE;
}

static bool is_once(const struct plan *plan, size_t index)
{
	for (size_t i = index + 1; i < plan->width; i++) {
		if (strcmp(plan->columns[i].name, plan->columns[index].name) == 0)
			return false;
	}
	return true;
}

/* The first of a column's names that the header has and no column of the layout has taken. */
static size_t find_column(const struct plan *plan, const struct layout_column *rule)
{
	size_t index = find_name(plan, rule->name);
	for (size_t i = 0; index == PLAN_NONE && i < rule->also.count; i++)
		index = find_name(plan, rule->also.at[i]);
	return index != PLAN_NONE && plan->columns[index].rule ? PLAN_NONE : index;
}

static bool bind_columns(struct plan *plan, struct bilat_error *err)
{
	const struct layout *layout = plan->layout;
	for (size_t i = 0; i < layout->column_count; i++) {
		const struct layout_column *rule = &layout->columns[i];
		size_t index = find_column(plan, rule);
		if (index == PLAN_NONE) {
			if (*rule->needed)
				return bilat_fail(err, BILAT_INPUT,
				    "there is no column '%s' (%s)", rule->name, rule->needed);
			continue;
		}
		if (rule->role != ROLE_IGNORE && !is_once(plan, index))
			return bilat_fail(err, BILAT_INPUT,
			    "column '%s' stands twice in the header (remove one)", rule->name);
		struct plan_column *column = &plan->columns[index];
		bool idle = *rule->unless && find_name(plan, rule->unless) != PLAN_NONE;
		column->rule = rule;
		column->role = idle ? ROLE_IGNORE : rule->role;
		column->key = *rule->key ? rule->key : rule->name;
		plan->loose = plan->loose || rule->commas;
		if (plan->at[column->role] == PLAN_NONE)
			plan->at[column->role] = index;
	}
	return true;
}

/* Whether the column holds the labels of another: X beside X.ID. */
static bool is_label(const struct plan *plan, const char *name, struct arena *arena)
{
	const char *suffix = plan->layout->code_suffix;
	return *suffix &&
	       find_name(plan, arena_printf(arena, "%s%s", name, suffix)) != PLAN_NONE;
}

/* The name of a column without the suffix that tells codes from labels. */
static const char *bare_name(const struct plan *plan, const char *name, struct arena *arena)
{
	const char *suffix = plan->layout->code_suffix;
	if (!*suffix || !text_ends(name, suffix))
		return name;
	return arena_strndup(arena, name, strlen(name) - strlen(suffix));
}

static char *lower(struct arena *arena, const char *text)
{
	char *copy = arena_strdup(arena, text);
	for (char *c = copy; *c; c++) {
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c + 'a' - 'A');
	}
	return copy;
}

/* Columns that the layout does not name. */
static void bind_others(struct plan *plan, struct arena *arena)
{
	const struct layout *layout = plan->layout;
	char heading[HEADING_ROOM];
	size_t last =
	    *layout->others_before ? find_name(plan, layout->others_before) : plan->width;
	for (size_t i = 0; i < plan->width; i++) {
		struct plan_column *column = &plan->columns[i];
		if (column->rule)
			continue;
		if (plan_across(layout, column->name, heading, sizeof heading)) {
			column->across = true;
			column->role = ROLE_VALUE;
			plan->slot_count++;
		} else if (is_label(plan, column->name, arena) ||
			   layout_texts_hold(
			       &layout->attributes, bare_name(plan, column->name, arena))) {
			column->role = ROLE_IGNORE;
		} else if (layout->others == OTHERS_DETAIL && *column->name && i < last &&
			   (!layout->has_others_like ||
			       regexec(&layout->others_like, column->name, 0, NULL, 0) == 0)) {
			column->role = ROLE_DETAIL;
			column->key = lower(arena, bare_name(plan, column->name, arena));
		}
	}
}

bool plan_is_spare(const struct plan *plan, const struct record *record, size_t field)
{
	size_t length = 0;
	if (record->count < field || record->count - field > plan->spare)
		return false;
	for (; field < record->count && length == 0; field++)
		cell_trim(record->cells[field], record->lengths[field], &length);
	return length == 0;
}

/* The status or confidentiality column of a value column: its own, else the one for all. */
static size_t companion(const struct plan *plan, enum role role, const char *name)
{
	size_t general = PLAN_NONE;
	for (size_t i = 0; i < plan->width; i++) {
		const struct plan_column *column = &plan->columns[i];
		if (column->role != role || !column->rule)
			continue;
		if (strcmp(column->rule->of, name) == 0)
			return i;
		if (!*column->rule->of)
			general = i;
	}
	return general;
}

size_t plan_label(const struct plan *plan, const char *name, enum role role)
{
	for (size_t i = 0; i < plan->width; i++) {
		const struct plan_column *column = &plan->columns[i];
		if (column->role == ROLE_LABEL && column->rule &&
		    (strcmp(column->rule->of, name) == 0 ||
			strcmp(column->rule->of, role_name(role)) == 0))
			return i;
	}
	return PLAN_NONE;
}

/* "GDP_20240125": the vintage in the second group. */
static bool heading_vintage(const struct layout_across *across, const char *name, int32_t *out)
{
	regmatch_t at[3];
	char day[16];
	if (!across->vintages || regexec(&across->like, name, 3, at, 0) != 0 ||
	    at[2].rm_eo - at[2].rm_so != 8)
		return false;
	const char *text = name + at[2].rm_so;
	snprintf(day, sizeof day, "%.4s-%.2s-%.2s", text, text + 4, text + 6);
	return bilat_date_parse(day, out, NULL);
}

/* "GDP (current US$)", of "GDP (current US$) [NY.GDP.MKTP.CD]". */
static const char *heading_label(
    const struct layout_across *across, const char *name, struct arena *arena)
{
	regmatch_t at[1];
	if (!across->has_like || regexec(&across->like, name, 1, at, 0) != 0)
		return "";
	size_t length;
	const char *text = cell_trim(name, (size_t)at[0].rm_so, &length);
	return arena_strndup(arena, text, length);
}

static bool fill_across(struct plan *plan, struct plan_slot *slot, const char *name,
    enum bilat_freq freq, struct arena *arena, struct bilat_error *err)
{
	char heading[HEADING_ROOM];
	plan_across(plan->layout, name, heading, sizeof heading);
	const char *meant = layout_value(&plan->layout->across.values, heading);
	slot->heading = arena_strdup(arena, meant ? meant : heading);
	slot->label = heading_label(&plan->layout->across, name, arena);
	slot->has_vintage = heading_vintage(&plan->layout->across, name, &slot->vintage);
	if (plan->layout->across.role != ROLE_PERIOD)
		return true;
	char marked[HEADING_ROOM];
	const char *text = layout_period(plan->layout, slot->heading, marked, sizeof marked);
	if (!when_period(text, plan->order, freq, &slot->period, err))
		return bilat_fail_in(err, "column '%s'", name);
	return true;
}

/* Columns of periods of one frequency belong to one series; any other value column has its own.
 */
static void classify(struct plan *plan, size_t index)
{
	struct plan_slot *slot = &plan->slots[index];
	for (size_t i = 0; slot->period.freq != BILAT_FREQ_NONE && i < index; i++) {
		const struct plan_slot *other = &plan->slots[i];
		/* A first of a month may stand for the month before. */
		if (other->period.freq == slot->period.freq &&
		    bilat_period_as_of(other->period).freq ==
			bilat_period_as_of(slot->period).freq) {
			slot->class = plan->slots[i].class;
			return;
		}
	}
	slot->class = plan->class_count++;
}

static bool make_slots(struct plan *plan, const struct settings *settings, struct arena *arena,
    struct bilat_error *err)
{
	plan->slots = arena_array(arena, plan->width + 1, sizeof *plan->slots);
	plan->slot_count = 0;
	enum bilat_freq freq = settings->freq;
	for (size_t i = 0; i < plan->width; i++) {
		const struct plan_column *column = &plan->columns[i];
		if (column->role != ROLE_VALUE)
			continue;
		struct plan_slot *slot = &plan->slots[plan->slot_count];
		slot->column = i;
		slot->rule = column->rule;
		slot->status = companion(plan, ROLE_STATUS, column->name);
		slot->confidentiality = companion(plan, ROLE_CONFIDENTIALITY, column->name);
		slot->same_as = column->rule && *column->rule->same_as
				    ? find_name(plan, column->rule->same_as)
				    : PLAN_NONE;
		if (column->across && !fill_across(plan, slot, column->name, freq, arena, err))
			return false;
		classify(plan, plan->slot_count++);
	}
	return true;
}

static bool decides_series(enum role role)
{
	switch (role) {
	case ROLE_REPORTER:
	case ROLE_PARTNER:
	case ROLE_INDICATOR:
	case ROLE_UNIT:
	case ROLE_SCALE:
	case ROLE_FREQ:
	case ROLE_DETAIL:
	case ROLE_DETAILS:
	case ROLE_SOURCE:
		return true;
	default:
		return false;
	}
}

static void find_keys(struct plan *plan, struct arena *arena)
{
	plan->keys = arena_array(arena, plan->width + 1, sizeof *plan->keys);
	for (size_t i = 0; i < plan->width; i++) {
		if (decides_series(plan->columns[i].role))
			plan->keys[plan->key_count++] = i;
	}
}

/* What every table of figures must say somewhere. */
static bool check(
    const struct plan *plan, const struct settings *settings, struct bilat_error *err)
{
	const struct layout *layout = plan->layout;
	const struct {
		enum role role;
		const char *fixed, *set;
	} needs[] = {
		{ ROLE_REPORTER, layout->reporter, settings->reporter },
		{ ROLE_INDICATOR, layout->indicator, settings->indicator },
		{ ROLE_PERIOD, layout->period, settings->period_text },
	};
	for (size_t i = 0; i < sizeof needs / sizeof needs[0]; i++) {
		bool across = layout->has_across && layout->across.role == needs[i].role;
		if (plan->at[needs[i].role] == PLAN_NONE && !*needs[i].fixed && !needs[i].set &&
		    !across)
			return bilat_fail(err, BILAT_INPUT,
			    "no column gives the %s (--set %s=…)", role_name(needs[i].role),
			    role_name(needs[i].role));
	}
	if (plan->slot_count == 0)
		return bilat_fail(err, BILAT_INPUT, "no column holds values");
	return true;
}

/* Whether the values stand in a column without a name: the second. */
static bool reads_unnamed(const struct layout *layout)
{
	for (size_t i = 0; i < layout->column_count; i++) {
		if (!*layout->columns[i].name && layout->columns[i].role == ROLE_VALUE)
			return true;
	}
	return false;
}

static bool check_names(const struct record *header, struct bilat_error *err)
{
	for (size_t i = 0; i < header->count; i++) {
		if (header->lengths[i] > PLAN_NAME_BYTES)
			return bilat_fail(err, BILAT_INPUT,
			    "the name of column %zu is longer than %zu KB", i + 1,
			    PLAN_NAME_BYTES >> 10);
	}
	return true;
}

static void read_names(struct plan *plan, const struct record *header, struct arena *arena)
{
	plan->width = header->count;
	plan->columns = arena_array(arena, header->count + 1, sizeof *plan->columns);
	for (size_t i = 0; i < header->count; i++) {
		size_t length;
		const char *name = cell_trim(header->cells[i], header->lengths[i], &length);
		const char *colon =
		    plan->layout->form == FORM_CODES ? memchr(name, ':', length) : NULL;
		plan->columns[i].cut = colon != NULL;
		if (colon)
			name = cell_trim(name, (size_t)(colon - name), &length);
		plan->columns[i].name = arena_strndup(arena, name, length);
	}
	/* Commas at the end of the header are empty names, and empty fields of each record. */
	size_t least = reads_unnamed(plan->layout) ? 2 : 1;
	while (plan->width > least && !*plan->columns[plan->width - 1].name) {
		plan->width--;
		plan->spare++;
	}
	plan->spare += plan->layout->trailing_empty_field;
}

bool plan_make(const struct layout *layout, const struct record *header,
    const struct settings *settings, struct arena *arena, struct plan *out,
    struct bilat_error *err)
{
	struct plan plan = { .layout = layout };
	plan.order = settings->has_order ? settings->order : layout->order;
	for (size_t i = 0; i < ROLE_COUNT; i++)
		plan.at[i] = PLAN_NONE;
	if (!check_names(header, err))
		return false;
	read_names(&plan, header, arena);
	if (!bind_columns(&plan, err))
		return false;
	size_t when = plan.at[ROLE_PERIOD];
	if (!settings->has_order && when != PLAN_NONE &&
	    plan.columns[when].rule->order != ORDER_YMD)
		plan.order = plan.columns[when].rule->order;
	bind_others(&plan, arena);
	find_keys(&plan, arena);
	if (layout->kind == KIND_FIGURES &&
	    (!make_slots(&plan, settings, arena, err) || !check(&plan, settings, err)))
		return false;
	*out = plan;
	return true;
}
