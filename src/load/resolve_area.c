/* The areas of a row. */
#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "load/resolving.h"
#include "load/settings.h"
#include "load/tally.h"

static const struct bilat_area *find_in(
    struct bilat_reference *reference, const char *coding, const char *text)
{
	const struct bilat_area *area;
	if (strcmp(coding, "name") == 0)
		return bilat_area_by_name(reference, text);
	if (strcmp(coding, "id") == 0)
		return bilat_area_get(reference, text);
	if (strcmp(coding, "any") == 0)
		return bilat_area_find(reference, text, &area, NULL) ? area : NULL;
	return bilat_area_by_code(reference, coding, text);
}

/* Without a coding it is an id of ours. */
const struct bilat_area *resolve_area(
    struct bilat_reference *reference, const struct layout_texts *coding, const char *text)
{
	const struct bilat_area *area = NULL;
	if (coding->count == 0)
		return bilat_area_get(reference, text);
	for (size_t i = 0; !area && i < coding->count; i++)
		area = find_in(reference, coding->at[i], text);
	return area;
}

/* Codings are tried in order; what none knows is kept apart under the name of the source. */
static const char *area_id(struct resolving *on, const struct layout_texts *coding,
    const char *text, const char *label, const char **name_out, size_t *place_out)
{
	const struct bilat_area *area = resolve_area(on->setup->reference, coding, text);
	if (area)
		return area->id;
	*name_out = *label ? label : text;
	const char *id =
	    strchr(text, ':') ? text : arena_printf(on->arena, "%s:%s", on->key.source, text);
	*place_out = tally_place(on->setup->unknown_areas, *name_out);
	return id;
}

static const char *find_role(struct resolving *on, enum role role, const char *set,
    const char *fixed, const char *special, const char **name_out, size_t *place_out)
{
	const struct plan *plan = on->plan;
	const struct layout_across *across = &plan->layout->across;
	if (on->slot->heading && across->role == role)
		return area_id(on, &across->coding, on->slot->heading, "", name_out, place_out);
	size_t column = plan->at[role];
	const char *text = resolve_cell(on, column);
	if (*text) {
		const struct plan_column *by = &plan->columns[column];
		const char *label = resolve_cell(on, plan_label(plan, by->name, role));
		return area_id(on, &by->rule->coding, text, label, name_out, place_out);
	}
	if (set)
		return set;
	return special && *special ? special : fixed;
}

bool resolve_areas(struct resolving *on)
{
	const struct settings *settings = on->setup->settings;
	const struct layout *layout = on->plan->layout;
	on->key.reporter = find_role(on, ROLE_REPORTER, settings->reporter, layout->reporter,
	    on->special ? on->special->reporter : NULL, &on->key.reporter_name,
	    &on->out->unknown_reporter);
	on->key.partner = find_role(on, ROLE_PARTNER, settings->partner, layout->partner,
	    on->special ? on->special->partner : NULL, &on->key.partner_name,
	    &on->out->unknown_partner);
	if (*on->key.reporter)
		return true;
	return resolve_fail(on, on->plan->at[ROLE_REPORTER], "no reporter is stated");
}
