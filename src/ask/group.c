/* group.c - groups of countries as the sum of their members. */
#include "ask/asking.h"

#include <string.h>

#include <bilat/area.h>
#include <bilat/indicator.h>

#include "base/str.h"

bool is_group_of_countries(struct bilat_reference *reference, const char *id)
{
	const struct bilat_area *area = id ? bilat_area_get(reference, id) : NULL;
	return area && area->kind == BILAT_AREA_GROUP && !text_equal(id, "WLD");
}

/* A period of a group while its members are added up. */
struct adding {
	const struct panel *panel;
	const struct partners *partners;
	const struct line *like;
	struct bilat_observation *made;
	struct member_count count;
};

static const struct bilat_observation *find_member(
    const struct adding *adding, const char *member)
{
	for (size_t i = 0; i < adding->partners->count; i++) {
		if (!text_equal(adding->partners->partner[i], member))
			continue;
		const struct line *line = lines_like(&adding->partners->lines[i], adding->like);
		return line ? bilat_series_at(&line->series, adding->made->period) : NULL;
	}
	return NULL;
}

static bool add_member(void *context, const struct bilat_area *member)
{
	struct adding *adding = context;
	struct bilat_observation *made = adding->made;
	/* A country that belongs to the group is not its own partner. */
	if (text_equal(member->id, adding->panel->reporter))
		return true;
	adding->count.members++;
	const struct bilat_observation *at = find_member(adding, member->id);
	if (!at || !bilat_figure_available(&at->figure))
		return true;
	made->figure =
	    adding->count.held++ ? bilat_figure_add(&made->figure, &at->figure) : at->figure;
	made->figure.computed = true;
	if (at->origin.vintage > made->origin.vintage)
		made->origin.vintage = at->origin.vintage;
	return true;
}

static struct member_count add_up(const struct panel *panel, const struct partners *partners,
    const struct line *like, const struct bilat_area *group, struct bilat_observation *made)
{
	struct adding adding = {
		.panel = panel, .partners = partners, .like = like, .made = made
	};
	made->figure = bilat_figure_missing(BILAT_WHY_INCOMPLETE);
	bilat_area_members(
	    panel->reference, group, bilat_period_last_day(made->period), add_member, &adding);
	if (adding.count.held < adding.count.members)
		made->figure = bilat_figure_missing(BILAT_WHY_INCOMPLETE);
	return adding.count;
}

/* The periods of all lines of a key, each once and in order. */
static void list_periods(
    const struct partners *partners, const struct line *like, struct period_list *out)
{
	for (size_t i = 0; i < partners->count; i++) {
		const struct line *line = lines_like(&partners->lines[i], like);
		for (size_t j = 0; line && j < line->series.count; j++)
			period_list_insert(out, line->series.observations[j].period);
	}
}

/* False if no member has a figure in any period. */
static bool sum_line(const struct panel *panel, const struct partners *partners,
    const struct line *like, const struct bilat_area *group, struct line *out)
{
	struct period_list periods = VEC_INIT;
	list_periods(partners, like, &periods);
	struct member_count *members =
	    arena_array(panel->arena, periods.count, sizeof *members);
	*out = (struct line){ .series = like->series, .derived = true, .members = members };
	out->series.partner = group->id;
	out->series.count = 0;
	out->series.observations =
	    arena_array(panel->arena, periods.count, sizeof *out->series.observations);
	for (size_t i = 0; i < periods.count; i++) {
		struct bilat_observation made = { .period = periods.at[i] };
		struct member_count count = add_up(panel, partners, like, group, &made);
		if (count.held == 0)
			continue;
		members[out->series.count] = count;
		out->series.observations[out->series.count++] = made;
	}
	vec_done(&periods);
	return out->series.count > 0;
}

static bool adds_up(const struct bilat_indicator *indicator)
{
	return indicator && !bilat_indicator_in_points(indicator) &&
	       (indicator->kind == BILAT_FLOW || indicator->kind == BILAT_STOCK ||
		   indicator->kind == BILAT_COUNT);
}

struct lines lines_grouped(
    const struct panel *panel, const char *indicator, const char *group, enum bilat_freq freq)
{
	struct lines out = { 0 };
	size_t most = 0;
	if (!adds_up(bilat_indicator_get(panel->reference, indicator)))
		return out;
	const struct bilat_area *area = bilat_area_get(panel->reference, group);
	struct partners partners = partners_of(panel, indicator, freq, DERIVATION_DEPTH);
	for (size_t i = 0; i < partners.count; i++)
		most += partners.lines[i].count;
	out.at = arena_array(panel->arena, most, sizeof *out.at);
	for (size_t i = 0; i < partners.count; i++) {
		for (size_t j = 0; j < partners.lines[i].count; j++) {
			const struct line *line = &partners.lines[i].at[j];
			if (!lines_like(&out, line) &&
			    sum_line(panel, &partners, line, area, &out.at[out.count]))
				out.count++;
		}
	}
	return out;
}

const char *asking_members(
    struct asking *asking, const struct line *line, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(&line->series, period);
	if (!line->members || !at)
		return NULL;
	const struct member_count *count = &line->members[at - line->series.observations];
	return arena_printf(asking->keep->arena, "%d of %d members of %s are held (%s)",
	    count->held, count->members,
	    bilat_area_name(asking->reference, line->series.partner, BILAT_ENGLISH),
	    line->series.source);
}
