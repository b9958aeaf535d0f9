#include "load/project.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>
#include <bilat/unit.h>

#include "base/arena.h"
#include "load/cell.h"
#include "load/convention.h"
#include "load/plan.h"
#include "load/settings.h"
#include "load/tally.h"
#include "load/when.h"

struct work {
	const struct project_setup *setup;
	const struct record *record;
	struct arena *arena;
	const char **column_out;
	struct bilat_error *err;
};

static const char *cell(const struct work *work, enum role role)
{
	size_t column = work->setup->plan->at[role];
	if (column == PLAN_NONE || column >= work->record->count)
		return "";
	size_t length;
	const char *text =
	    cell_trim(work->record->cells[column], work->record->lengths[column], &length);
	return arena_strndup(work->arena, text, length);
}

static bool blame(const struct work *work, enum role role)
{
	size_t column = work->setup->plan->at[role];
	*work->column_out =
	    column == PLAN_NONE ? NULL : work->setup->plan->columns[column].name;
	return false;
}

static bool need(const struct work *work, enum role role, const char **out)
{
	*out = cell(work, role);
	if (**out)
		return true;
	bilat_fail(work->err, BILAT_INPUT, "the %s is missing", role_name(role));
	return blame(work, role);
}

static const char *area(const struct work *work, enum role role)
{
	const char *text = cell(work, role);
	const struct bilat_area *found;
	if (!*text || bilat_area_find(work->setup->reference, text, &found, NULL))
		return *text ? found->id : "";
	struct tally *unknown = work->setup->unknown_areas;
	tally_add(unknown, tally_place(unknown, text), 1);
	return text;
}

/* The day on which the row was told. */
static bool find_vintage(const struct work *work, int32_t *out)
{
	const struct project_setup *setup = work->setup;
	size_t column = setup->plan->at[ROLE_VINTAGE];
	const char *text = setup->fixed_vintage ? "" : cell(work, ROLE_VINTAGE);
	*out = setup->vintage;
	return !*text ||
	       when_day(text, setup->plan->columns[column].rule->order, out, work->err) ||
	       blame(work, ROLE_VINTAGE);
}

static bool take_project(const struct work *work)
{
	struct bilat_project project = {
		.a = area(work, ROLE_A),
		.b = area(work, ROLE_B),
		.sector = cell(work, ROLE_SECTOR),
		.companies = cell(work, ROLE_COMPANIES),
		.url = cell(work, ROLE_URL),
		.note = cell(work, ROLE_NOTE),
		.stage = "",
	};
	return need(work, ROLE_PROJECT, &project.id) && need(work, ROLE_NAME, &project.name) &&
	       find_vintage(work, &project.vintage) &&
	       ingest_project(work->setup->ingest, &project, work->record->line, work->err);
}

static bool read_unit(const struct work *work, const char **unit_out, int *power_out)
{
	const struct bilat_unit *unit;
	const char *text = cell(work, ROLE_UNIT);
	*power_out = 0;
	*unit_out = text;
	if (*text && bilat_unit_parse(work->setup->reference, text, &unit, power_out, NULL))
		*unit_out = unit->id;
	return true;
}

static bool read_number(const struct work *work, enum role role, int power, struct cell *out)
{
	const struct cell_convention convention = {
		.decimal = work->setup->convention->decimal,
		.thousands = work->setup->convention->thousands,
		.missing = &work->setup->plan->layout->missing,
		.reference = work->setup->reference,
	};
	const char *text = cell(work, role);
	if (cell_read(text, strlen(text), &convention, power, out) == CELL_NUMBER)
		return true;
	bilat_fail(work->err, BILAT_INPUT, "'%s' is not a number", text);
	return blame(work, role);
}

static bool read_value(const struct work *work, int power, struct bilat_figure *out)
{
	struct cell value, upper;
	const char *bound = cell(work, ROLE_BOUND);
	*out = bilat_figure_missing(BILAT_WHY_NOT_PUBLISHED);
	if (!*cell(work, ROLE_VALUE))
		return cell_alone(cell(work, ROLE_UPPER), work->err) || blame(work, ROLE_UPPER);
	if (!read_number(work, ROLE_VALUE, power, &value))
		return false;
	if (!cell_take_bound(&value, bound, cell(work, ROLE_UPPER), work->err))
		return blame(work, *bound ? ROLE_BOUND : ROLE_UPPER);
	*out = bilat_figure_make(value.bound, value.value, value.decimals);
	if (!*cell(work, ROLE_UPPER))
		return true;
	if (!read_number(work, ROLE_UPPER, power, &upper))
		return false;
	if (upper.value < value.value) {
		bilat_fail(work->err, BILAT_INPUT, "'%s' is no upper end of a range from '%s'",
		    cell(work, ROLE_UPPER), cell(work, ROLE_VALUE));
		return blame(work, ROLE_UPPER);
	}
	*out = bilat_figure_between(
	    value.value, (value.value + upper.value) / 2, upper.value, value.decimals);
	return true;
}

static bool take_event(const struct work *work, enum ingest_outcome *outcome_out)
{
	struct bilat_event event = {
		.stage = cell(work, ROLE_STAGE),
		.what = cell(work, ROLE_WHAT),
		.source = cell(work, ROLE_SOURCE),
		.title = cell(work, ROLE_TITLE),
		.publisher = cell(work, ROLE_PUBLISHER),
		.url = cell(work, ROLE_URL),
		.note = cell(work, ROLE_NOTE),
		.line = work->record->line,
	};
	const char *project;
	struct bilat_period period;
	int power;
	if (!need(work, ROLE_PROJECT, &project) || !need(work, ROLE_DATE, &event.date))
		return false;
	if (!bilat_period_parse(event.date, &period, NULL)) {
		bilat_fail(work->err, BILAT_INPUT,
		    "'%s' is no date (such as 2024-03-31, 2024-03 or 2024)", event.date);
		return blame(work, ROLE_DATE);
	}
	event.first_day = bilat_period_first_day(period);
	event.last_day = bilat_period_last_day(period);
	if (!*event.source && work->setup->settings->source)
		event.source = work->setup->settings->source;
	return find_vintage(work, &event.vintage) && read_unit(work, &event.unit, &power) &&
	       read_value(work, power, &event.value) &&
	       ingest_event(work->setup->ingest, project, &event, outcome_out, work->err);
}

static bool check_width(const struct work *work)
{
	size_t width = work->setup->plan->width, count = work->record->count;
	if (plan_is_spare(work->setup->plan, work->record, width))
		return true;
	return bilat_fail(
	    work->err, BILAT_INPUT, "%zu fields where the header has %zu names", count, width);
}

enum row_outcome project_take(const struct project_setup *setup, const struct record *record,
    enum ingest_outcome *outcome_out, const char **column_out, struct bilat_error *err)
{
	struct bilat_error local;
	bilat_error_clear(&local);
	const struct work work = { setup, record, arena_new(), column_out, &local };
	*column_out = NULL;
	*outcome_out = INGEST_NEW;
	bool done = check_width(&work) && (setup->plan->layout->kind == KIND_PROJECTS
						  ? take_project(&work)
						  : take_event(&work, outcome_out));
	arena_free(work.arena);
	if (done)
		return ROW_GOOD;
	if (err)
		*err = local;
	return local.kind == BILAT_INPUT ? ROW_BAD : ROW_FATAL;
}
