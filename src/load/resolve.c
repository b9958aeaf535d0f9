#include "load/resolve.h"

#include <stdarg.h>
#include <string.h>

#include <bilat/detail.h>
#include <bilat/error.h>
#include <bilat/indicator.h>
#include <bilat/source.h>

#include "base/arena.h"
#include "base/csvout.h"
#include "base/str.h"
#include "load/cell.h"
#include "load/resolving.h"
#include "load/settings.h"
#include "load/tally.h"

void resolver_init(struct resolver *resolver, const struct normalise_setup *setup)
{
	*resolver =
	    (struct resolver){ setup, arena_new(), bilat_detail_new(), bilat_detail_new() };
}

void resolver_done(struct resolver *resolver)
{
	bilat_detail_free(resolver->given);
	bilat_detail_free(resolver->written);
	arena_free(resolver->arena);
}

bool resolve_fail(const struct resolving *on, size_t column, const char *format, ...)
{
	va_list args;
	struct str message = STR_INIT;
	va_start(args, format);
	str_vprintf(&message, format, args);
	va_end(args);
	bilat_fail(on->err, BILAT_INPUT, "%s", message.text);
	str_done(&message);
	*on->column_out = column == PLAN_NONE ? NULL : on->plan->columns[column].name;
	return false;
}

const char *resolve_text(
    const struct plan_column *column, struct arena *arena, const char *cell, size_t length)
{
	const struct layout_column *rule = column->rule;
	const char *text = cell_trim(cell, length, &length);
	char *copy = arena_strndup(arena, text, length);
	copy += csvout_unguarded(copy) - copy;
	char *name = column->cut ? strstr(copy, ": ") : NULL;
	if (name)
		*name = '\0';
	if (!rule)
		return copy;
	const char *meant = layout_value(&rule->values, copy);
	if (meant)
		return meant;
	char *start = *rule->after ? strstr(copy, rule->after) : NULL;
	start = start ? start + strlen(rule->after) : copy;
	char *end = *rule->before ? strstr(start, rule->before) : NULL;
	if (end)
		*end = '\0';
	meant = start != copy || end ? layout_value(&rule->values, start) : NULL;
	if (meant || !*rule->prefix || !*start)
		return meant ? meant : start;
	text_lower(start);
	return arena_printf(arena, "%s%s", rule->prefix, start);
}

const char *resolve_cell(const struct resolving *on, size_t column)
{
	if (column == PLAN_NONE || column >= on->record->count)
		return "";
	return resolve_text(&on->plan->columns[column], on->arena, on->record->cells[column],
	    on->record->lengths[column]);
}

/* The first that says something. */
static const char *first_of(const char *a, const char *b, const char *c)
{
	if (a && *a)
		return a;
	return b && *b ? b : c;
}

static const struct layout_case *find_case(const struct resolving *on)
{
	const struct layout *layout = on->plan->layout;
	for (size_t i = 0; i < layout->case_count; i++) {
		if (strcmp(layout->cases[i].code, on->code) == 0)
			return &layout->cases[i];
	}
	return NULL;
}

static bool is_across(const struct resolving *on, enum role role)
{
	return on->slot->heading && on->plan->layout->across.role == role;
}

/* The source by the agency that the cell of the data set names before a colon:
 * "OECD.SDD.TPS:DSD_ITIC(1.0)". */
static const char *by_agency(const struct resolving *on)
{
	const struct layout_values *agencies = &on->plan->layout->agencies;
	size_t column = on->plan->at[ROLE_INDICATOR], length;
	if (agencies->count == 0 || column == PLAN_NONE || column >= on->record->count)
		return "";
	const char *cell =
	    cell_trim(on->record->cells[column], on->record->lengths[column], &length);
	size_t part = strcspn(cell, ".:(");
	if (part == 0 || part >= length || !memchr(cell, ':', length))
		return "";
	char *agency = arena_strndup(on->arena, cell, part);
	const char *source = layout_value(agencies, agency);
	text_lower(agency);
	return source ? source : agency;
}

static bool find_source(struct resolving *on)
{
	const char *said = resolve_cell(on, on->plan->at[ROLE_SOURCE]);
	on->key.source = first_of(said, on->setup->settings->source, on->plan->layout->source);
	if (!*on->key.source)
		on->key.source = by_agency(on);
	if (!*on->key.source)
		return resolve_fail(on, on->plan->at[ROLE_SOURCE],
		    "no source is stated (fill the column, or --set source=ID)");
	const struct layout *layout = on->plan->layout;
	for (size_t i = 0; !on->dataset && i < layout->dataset_count; i++) {
		if (strcmp(layout->datasets[i].source, on->key.source) == 0)
			on->dataset = &layout->datasets[i];
	}
	/* A source that the registry does not know is described by its first row. */
	if (!bilat_source_get(on->setup->reference, on->key.source)) {
		on->key.source_title = resolve_cell(on, on->plan->at[ROLE_TITLE]);
		on->key.source_publisher = resolve_cell(on, on->plan->at[ROLE_PUBLISHER]);
	}
	return true;
}

static bool find_code(struct resolving *on)
{
	const struct plan *plan = on->plan;
	size_t column = plan->at[ROLE_INDICATOR];
	const char *said =
	    is_across(on, ROLE_INDICATOR) ? on->slot->heading : resolve_cell(on, column);
	on->code = first_of(said, on->setup->settings->indicator, plan->layout->indicator);
	if (!*on->code)
		return resolve_fail(on, column,
		    "no indicator is stated (fill the column, or --set indicator=)");
	on->label = is_across(on, ROLE_INDICATOR) ? on->slot->label : "";
	if (column != PLAN_NONE)
		on->label = resolve_cell(
		    on, plan_label(plan, plan->columns[column].name, ROLE_INDICATOR));
	on->by_id = column != PLAN_NONE && plan->columns[column].rule &&
		    layout_texts_hold(&plan->columns[column].rule->coding, "id");
	/* What --set and the layout name may be ours. */
	if (!*said && bilat_indicator_get(on->setup->reference, on->code))
		on->by_id = true;
	on->special = find_case(on);
	return true;
}

/* "value=netWgt" */
static void set_pair(struct bilat_detail *detail, struct arena *arena, const char *pair)
{
	const char *equals = strchr(pair, '=');
	if (equals)
		bilat_detail_set(
		    detail, arena_strndup(arena, pair, (size_t)(equals - pair)), equals + 1);
}

static bool merge(
    struct resolving *on, struct bilat_detail *into, const char *text, size_t column)
{
	struct bilat_detail *parsed = bilat_detail_new();
	bool done = bilat_detail_parse(parsed, text, on->err);
	for (size_t i = 0; done && i < bilat_detail_count(parsed); i++) {
		const char *key, *value;
		bilat_detail_at(parsed, i, &key, &value);
		bilat_detail_set(into, key, value);
	}
	bilat_detail_free(parsed);
	if (!done)
		*on->column_out = column == PLAN_NONE ? NULL : on->plan->columns[column].name;
	return done;
}

/* Everything the file says, for the conditions of the concordance. */
static bool gather(struct resolving *on)
{
	const struct plan *plan = on->plan;
	struct bilat_detail *given = on->resolver->given;
	bilat_detail_clear(given);
	if (strcmp(on->key.reporter, "-") != 0)
		bilat_detail_set(given, "reporter", on->key.reporter);
	bilat_detail_set(given, "partner", on->key.partner);
	if (on->key.freq) {
		const char freq[2] = { (char)on->key.freq, '\0' };
		bilat_detail_set(given, "freq", freq);
	}
	for (size_t i = 0; i < plan->width; i++) {
		const struct plan_column *column = &plan->columns[i];
		if (column->role != ROLE_DETAIL && column->role != ROLE_UNIT)
			continue;
		const char *value = resolve_cell(on, i);
		bilat_detail_set(given, column->name, value);
		if (column->role == ROLE_DETAIL)
			bilat_detail_set(given, column->key, value);
	}
	if (is_across(on, ROLE_DETAIL))
		bilat_detail_set(given, plan->layout->across.key, on->slot->heading);
	if (on->slot->rule && *on->slot->rule->condition)
		set_pair(given, on->arena, on->slot->rule->condition);
	return !on->special || merge(on, given, on->special->detail, PLAN_NONE);
}

/* Whether the concordance's answer has made use of a key. */
static bool uses(const struct resolving *on, const char *key)
{
	const char *at = on->used;
	size_t length = strlen(key);
	while (at && *at) {
		size_t part = strcspn(at, ";");
		if (part == length && memcmp(at, key, length) == 0)
			return true;
		at += part + (at[part] == ';');
	}
	return false;
}

static bool is_neutral(
    const struct plan *plan, const struct plan_column *column, const char *value)
{
	if (column->rule)
		return layout_texts_hold(&column->rule->neutral, value);
	return layout_texts_hold(&plan->layout->others_neutral, value);
}

static void write_detail(struct resolving *on, size_t index)
{
	const struct plan_column *column = &on->plan->columns[index];
	bool keep = column->rule && column->rule->keep;
	const char *value = resolve_cell(on, index);
	if (!*value || is_neutral(on->plan, column, value) ||
	    (!keep && (uses(on, column->name) || uses(on, column->key))))
		return;
	if (column->rule && *column->rule->only_with &&
	    !bilat_detail_value(on->resolver->written, column->rule->only_with))
		return;
	bilat_detail_set(on->resolver->written, column->key, value);
}

static const char *condition_key(const struct resolving *on)
{
	const char *condition = on->slot->rule ? on->slot->rule->condition : "";
	return arena_strndup(on->arena, condition, strcspn(condition, "="));
}

/* The details that are part of the key. */
static bool write_details(struct resolving *on)
{
	const struct plan *plan = on->plan;
	struct bilat_detail *written = on->resolver->written;
	bilat_detail_clear(written);
	for (int dependent = 0; dependent < 2; dependent++) {
		for (size_t i = 0; i < plan->width; i++) {
			const struct plan_column *column = &plan->columns[i];
			if (column->role == ROLE_DETAIL &&
			    (column->rule && *column->rule->only_with) == (dependent == 1))
				write_detail(on, i);
		}
	}
	if (is_across(on, ROLE_DETAIL))
		bilat_detail_set(written, plan->layout->across.key, on->slot->heading);
	const char *key = condition_key(on);
	if (*key && !uses(on, key) && !on->slot->rule->must_map)
		set_pair(written, on->arena, on->slot->rule->condition);
	if ((on->special && !merge(on, written, on->special->detail, PLAN_NONE)) ||
	    (on->says && !merge(on, written, on->says, PLAN_NONE)))
		return false;
	size_t details = plan->at[ROLE_DETAILS];
	const char *text = resolve_cell(on, details);
	if (*text && !merge(on, written, text, details))
		return false;
	on->key.detail = arena_strdup(on->arena, bilat_detail_text(written));
	return true;
}

/* The known id that a new one looks like, or NULL. */
static const char *misspelt(const struct resolving *on)
{
	const struct bilat_indicator *indicator;
	size_t length = strlen(on->code);
	for (size_t i = 0; (indicator = bilat_indicator_at(on->setup->reference, i)); i++) {
		size_t distance = text_distance_within(indicator->id, on->code, 2);
		if (distance <= 2 && distance * 4 < length)
			return indicator->id;
	}
	return NULL;
}

static bool find_by_id(struct resolving *on)
{
	on->indicator = bilat_indicator_get(on->setup->reference, on->code);
	on->key.indicator = on->code;
	if (on->indicator)
		return true;
	size_t column = on->plan->at[ROLE_INDICATOR];
	const char *meant = misspelt(on);
	/* "fred:DTWEXM": a native code that was kept apart. */
	if (strchr(on->code, ':'))
		return true;
	if (meant && !on->setup->new_indicators)
		return resolve_fail(on, column,
		    "'%s' looks like '%s' misspelt (correct it, or insist with "
		    "--new-indicators)",
		    on->code, meant);
	if (!*resolve_cell(on, on->plan->at[ROLE_UNIT]) && !on->setup->settings->unit)
		return resolve_fail(
		    on, column, "the new indicator '%s' needs a unit", on->code);
	return true;
}

/* What the code itself says beyond the file: "base=EUR;quote=USD", "reporter=USA". */
static void take_says(struct resolving *on)
{
	const char *says = bilat_indicator_code_says(
	    on->setup->reference, on->key.source, on->code, on->resolver->given);
	char *copy = arena_strdup(on->arena, says), *rest = NULL;
	struct str more = STR_INIT;
	for (char *pair = strtok_r(copy, ";", &rest); pair; pair = strtok_r(NULL, ";", &rest)) {
		if (text_starts(pair, "reporter="))
			on->key.reporter = strchr(pair, '=') + 1;
		else if (!text_starts(pair, "partner=") && !text_starts(pair, "scale="))
			str_printf(&more, "%s%s", more.length > 0 ? ";" : "", pair);
	}
	on->says = arena_strdup(on->arena, more.text);
	str_done(&more);
}

static bool find_by_code(struct resolving *on)
{
	const struct layout_column *rule = on->slot->rule;
	on->indicator = bilat_indicator_by_code(
	    on->setup->reference, on->key.source, on->code, on->resolver->given, &on->used);
	const char *key = condition_key(on);
	bool own = !*key || uses(on, key);
	on->repeats = !own && *rule->same_as;
	if (on->indicator && rule && rule->must_map && !own) {
		on->indicator = NULL;
		on->used = "";
	}
	if (on->indicator && on->plan->layout->codes_say_more)
		take_says(on);
	if (on->indicator)
		on->key.indicator = on->indicator->id;
	else if (!own && rule->must_map)
		on->key.indicator = arena_printf(on->arena, "%s:%s/%s", on->key.source,
		    on->code, strchr(rule->condition, '=') + 1);
	else
		on->key.indicator = arena_printf(on->arena, "%s:%s", on->key.source, on->code);
	return true;
}

static bool find_indicator(struct resolving *on)
{
	on->used = "";
	if (!(on->by_id ? find_by_id(on) : find_by_code(on)))
		return false;
	if (on->indicator)
		return true;
	on->key.indicator_name = *on->label ? on->label : on->code;
	on->out->unmapped = tally_place(on->setup->unmapped, on->key.indicator);
	return true;
}

/* An indicator without partners has "-"; with partners but none stated, it is the total over
 * them. */
static bool settle_partner(struct resolving *on)
{
	bool stated = *on->key.partner && strcmp(on->key.partner, "-") != 0;
	bool world = strcmp(on->key.partner, "WLD") == 0;
	if (!on->indicator) {
		if (!stated)
			on->key.partner = "-";
		return true;
	}
	if (on->indicator->partner && !stated)
		on->key.partner = "WLD";
	else if (!on->indicator->partner && (!stated || world))
		on->key.partner = "-";
	else if (!on->indicator->partner && on->by_id)
		return resolve_fail(on, on->plan->at[ROLE_PARTNER],
		    "'%s' has no partner (write -)", on->key.indicator);
	return true;
}

/* A stock as of the first of a month is that of the end of the month before. */
static void settle_as_of(struct resolving *on)
{
	if (!on->as_of || !bilat_indicator_is_level(on->indicator))
		return;
	on->out->month_before = true;
	on->key.freq = BILAT_MONTH;
}

static bool is_among(const struct normalise_setup *setup, const char *id)
{
	for (size_t i = 0; i < setup->only_count; i++) {
		if (strcmp(setup->only[i], id) == 0)
			return true;
	}
	return false;
}

/* Reporter and partner both among the areas asked for, or one of them and World or none. */
static bool is_wanted(const struct resolving *on)
{
	if (on->setup->only_count == 0)
		return true;
	const char *a = on->key.reporter, *b = on->key.partner;
	bool a_open = strcmp(a, "WLD") == 0 || strcmp(a, "-") == 0;
	bool b_open = strcmp(b, "WLD") == 0 || strcmp(b, "-") == 0;
	bool a_among = is_among(on->setup, a), b_among = is_among(on->setup, b);
	return (a_among && (b_among || b_open)) || (b_among && a_open);
}

/* A cell that stands in the wrong column, of a record with a comma too many. */
static bool check_likeness(const struct resolving *on)
{
	for (size_t i = 0; i < on->plan->key_count; i++) {
		size_t column = on->plan->keys[i];
		const struct layout_column *rule = on->plan->columns[column].rule;
		const char *text = rule && rule->has_like ? resolve_cell(on, column) : "";
		if (*text && regexec(&rule->like, text, 0, NULL, 0) != 0)
			return resolve_fail(on, column,
			    "'%s' is not what this column holds (is it in its place?)", text);
	}
	return true;
}

static bool find_all(struct resolving *on)
{
	if (!check_likeness(on) || !find_source(on) || !find_code(on) || !resolve_areas(on) ||
	    !gather(on) || !find_indicator(on) || !settle_partner(on))
		return false;
	if (!is_wanted(on)) {
		on->out->skip = true;
		on->out->skip_place = tally_place(on->setup->skipped, SKIPPED_AREAS);
		return true;
	}
	if (!resolve_unit(on) || !write_details(on))
		return false;
	settle_as_of(on);
	on->out->repeats = on->repeats;
	on->out->empty = on->special ? on->special->empty : EMPTY_DEFAULT;
	on->out->from_zero = on->indicator && on->indicator->kind == BILAT_COUNT;
	on->out->projections =
	    on->plan->layout->projections || (on->dataset && on->dataset->projections);
	return on->setup->sink.series(
	    on->setup->sink.context, &on->key, &on->out->series, on->err);
}

bool resolver_find(struct resolver *resolver, const struct record *record,
    const struct plan_slot *slot, enum bilat_freq freq, bool as_of, struct resolved *out,
    const char **column_out, struct bilat_error *err)
{
	struct resolved resolved = { .done = true,
		.unknown_reporter = RESOLVED_NO_TALLY,
		.unknown_partner = RESOLVED_NO_TALLY,
		.unmapped = RESOLVED_NO_TALLY,
		.unknown_unit = RESOLVED_NO_TALLY };
	struct resolving on = {
		.resolver = resolver,
		.setup = resolver->setup,
		.plan = resolver->setup->plan,
		.arena = resolver->arena,
		.record = record,
		.slot = slot,
		.key = { .freq = freq },
		.out = &resolved,
		.column_out = column_out,
		.err = err,
	};
	struct arena_mark mark = arena_mark(resolver->arena);
	*column_out = NULL;
	on.as_of = as_of;
	bool done = find_all(&on);
	arena_rewind(resolver->arena, mark);
	if (done)
		*out = resolved;
	return done;
}
