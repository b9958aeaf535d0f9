/* The unit of a row and what its values are multiplied by. */
#include <string.h>

#include <bilat/error.h>
#include <bilat/indicator.h>
#include <bilat/unit.h>

#include "base/arena.h"
#include "base/num.h"
#include "base/str.h"
#include "load/cell.h"
#include "load/resolving.h"
#include "load/settings.h"
#include "load/tally.h"

/* "6", "Millions", "млн" */
static bool scale_power(struct resolving *on, size_t column, const char *text, int *power_out)
{
	int64_t number;
	if (num_parse_int(text, &number) && number >= -15 && number <= 15) {
		*power_out = (int)number;
		return true;
	}
	if (bilat_multiplier_parse(on->setup->reference, text, power_out))
		return true;
	return resolve_fail(
	    on, column, "'%s' is no scale that is known (--set scale=label to leave it)", text);
}

static bool find_scale(struct resolving *on)
{
	const struct settings *settings = on->setup->settings;
	size_t column = on->plan->at[ROLE_SCALE];
	enum layout_scale meaning = on->plan->layout->scale;
	int power = 0;
	if (on->dataset && on->dataset->scale)
		meaning = on->dataset->scale;
	if (settings->scale)
		meaning = settings->scale;
	if (settings->has_power) {
		on->out->power += settings->power;
		return true;
	}
	/* A data set that multiplies has rows of both kinds. */
	bool mixed = on->dataset && meaning == SCALE_MULTIPLY && !settings->scale;
	if (column == PLAN_NONE && (meaning == SCALE_ASK || mixed))
		return resolve_fail(on, column,
		    "without the column SCALE nobody can tell units from millions (download it "
		    "with SCALE%s)",
		    mixed ? "" : ", or --set scale=1 or scale=1e6");
	const char *text = resolve_cell(on, column);
	if (!*text || meaning == SCALE_LABEL)
		return true;
	if (!scale_power(on, column, text, &power))
		return false;
	if (power != 0 && meaning == SCALE_ASK)
		return resolve_fail(on, column,
		    "'%s' may mean that values are to be multiplied, or only how they are "
		    "shown (--set "
		    "scale=multiply or scale=label)",
		    text);
	on->out->power += power;
	return true;
}

static bool says_a_unit(const struct layout *layout, const char *text)
{
	for (size_t i = 0; i < layout->not_units.count; i++) {
		if (strstr(text, layout->not_units.at[i]))
			return false;
	}
	return true;
}

/* The part in the last brackets of a label: "GDP (current US$)"; of those before where the last
 * say nothing of it: "Unemployment (% of labor force) (modeled ILO estimate)"; "" without any.
 */
static const char *in_brackets(struct resolving *on, const char *label)
{
	size_t end = strlen(label);
	while (end > 0 && label[end - 1] == ')') {
		size_t start = end;
		int depth = 0;
		do {
			start--;
			depth += label[start] == ')';
			depth -= label[start] == '(';
		} while (depth > 0 && start > 0);
		if (depth > 0)
			break;
		const char *text = arena_strndup(on->arena, label + start + 1, end - start - 2);
		if (says_a_unit(on->plan->layout, text))
			return text_starts(text, "in ") ? text + 3 : text;
		for (end = start; end > 0 && label[end - 1] == ' ';)
			end--;
	}
	return "";
}

/* Whether a label counts in a multiple of the unit that the catalogue has: "(US$ Thousand)". */
static bool is_multiple(const struct resolving *on, const char *text)
{
	const struct bilat_unit *unit;
	int power;
	return *text && bilat_unit_parse(on->setup->reference, text, &unit, &power, NULL) &&
	       power != 0 && strcmp(unit->id, on->indicator->unit) == 0;
}

/* The unit that a cell of another column says: "Dato base" is in millions of euro. */
static const char *by_other_cell(struct resolving *on)
{
	const struct plan *plan = on->plan;
	for (size_t i = 0; i < plan->width; i++) {
		const struct layout_column *rule = plan->columns[i].rule;
		if (!rule || rule->units.count == 0)
			continue;
		const char *unit = layout_value(&rule->units, resolve_cell(on, i));
		if (unit)
			return unit;
	}
	return "";
}

/* What says the unit, in order: the column, another cell, --set, the layout, the catalogue, the
 * label. */
static const char *unit_text(struct resolving *on, bool *ours)
{
	const struct layout *layout = on->plan->layout;
	const struct layout_column *rule = on->slot->rule;
	*ours = false;
	if (rule && *rule->unit)
		return rule->unit;
	const char *text = resolve_cell(on, on->plan->at[ROLE_UNIT]);
	if (!*text)
		text = by_other_cell(on);
	if (*text)
		return text;
	if (on->setup->settings->unit)
		return on->setup->settings->unit;
	if (on->special && *on->special->unit)
		return on->special->unit;
	if (on->dataset && *on->dataset->unit)
		return on->dataset->unit;
	if (*layout->unit)
		return layout->unit;
	const char *named =
	    layout->unit_in_label ? in_brackets(on, *on->label ? on->label : on->code) : "";
	*ours = on->indicator && !is_multiple(on, named);
	return *ours ? on->indicator->unit : named;
}

/* Kept, but never scaled. */
static void keep_strange(struct resolving *on, const char *text)
{
	on->key.unit = text;
	on->out->unknown_unit = tally_place(on->setup->unknown_units, text);
}

bool resolve_unit(struct resolving *on)
{
	bool ours;
	const struct bilat_unit *unit;
	const char *text = unit_text(on, &ours);
	int power = 0;
	if (!*text)
		on->key.unit = "unknown";
	else if (ours)
		on->key.unit = text;
	else if (bilat_unit_parse(on->setup->reference, text, &unit, &power, NULL))
		on->key.unit = unit->id;
	else if (bilat_multiplier_parse(on->setup->reference, text, &power))
		return resolve_fail(on, on->plan->at[ROLE_UNIT],
		    "'%s' multiplies, but says no unit (write '%s USD', for example)", text,
		    text);
	else
		keep_strange(on, text);
	on->out->power = power;
	return find_scale(on);
}
