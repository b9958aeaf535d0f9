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

/* The lines of members, as partners or as reporters, and whose partners or reporters they are.
 */
struct summing {
	const struct panel *panel;
	const struct bilat_area *group;
	bool reporters; /* the members report; else they are the partners */
	const char *other;
	struct partners members;
};

/* A period of a group while its members are added up. */
struct adding {
	const struct summing *summing;
	const struct line *like;
	struct bilat_observation *made;
	struct member_count count;
	struct str *who; /* the members then */
};

static const struct bilat_observation *find_member(
    const struct adding *adding, const char *member)
{
	const struct partners *members = &adding->summing->members;
	for (size_t i = 0; i < members->count; i++) {
		if (!text_equal(members->partner[i], member))
			continue;
		const struct line *line = lines_like(&members->lines[i], adding->like);
		return line ? bilat_series_at(&line->series, adding->made->period) : NULL;
	}
	return NULL;
}

static bool add_member(void *context, const struct bilat_area *member)
{
	struct adding *adding = context;
	struct bilat_observation *made = adding->made;
	/* A country that belongs to the group is not its own partner. */
	if (text_equal(member->id, adding->summing->other))
		return true;
	adding->count.members++;
	str_printf(adding->who, "%s ", member->id);
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

static struct member_count add_up(const struct summing *summing, const struct line *like,
    struct bilat_observation *made, struct str *who)
{
	struct adding adding = { .summing = summing, .like = like, .made = made, .who = who };
	str_clear(who);
	made->figure = bilat_figure_missing(BILAT_WHY_INCOMPLETE);
	bilat_area_members(summing->panel->reference, summing->group,
	    bilat_period_last_day(made->period), add_member, &adding);
	if (adding.count.held < adding.count.members)
		made->figure = bilat_figure_missing(BILAT_WHY_INCOMPLETE);
	return adding.count;
}

/* The periods of all lines of a key, each once and in order. */
static void list_periods(
    const struct partners *members, const struct line *like, struct period_list *out)
{
	for (size_t i = 0; i < members->count; i++) {
		const struct line *line = lines_like(&members->lines[i], like);
		for (size_t j = 0; line && j < line->series.count; j++)
			period_list_insert(out, line->series.observations[j].period);
	}
}

/* With other members than in the period before it is another group: a break. */
static void mark_change(
    struct bilat_observation *made, const struct str *who, struct str *before)
{
	if (before->length && !text_equal(before->text, who->text))
		made->figure.status |= BILAT_STATUS('B');
	str_clear(before);
	str_add(before, who->text);
}

/* False if no member has a figure in any period. */
static bool sum_line(const struct summing *summing, const struct line *like, struct line *out)
{
	struct arena *arena = summing->panel->arena;
	struct period_list periods = VEC_INIT;
	list_periods(&summing->members, like, &periods);
	struct member_count *members = arena_array(arena, periods.count, sizeof *members);
	*out = (struct line){ .series = like->series, .derived = true, .members = members };
	if (summing->reporters)
		out->series.reporter = summing->group->id;
	else
		out->series.partner = summing->group->id;
	out->series.count = 0;
	out->series.observations =
	    arena_array(arena, periods.count, sizeof *out->series.observations);
	struct str who = STR_INIT, before = STR_INIT;
	for (size_t i = 0; i < periods.count; i++) {
		struct bilat_observation made = { .period = periods.at[i] };
		struct member_count count = add_up(summing, like, &made, &who);
		if (count.held == 0)
			continue;
		mark_change(&made, &who, &before);
		members[out->series.count] = count;
		out->series.observations[out->series.count++] = made;
	}
	str_done(&who);
	str_done(&before);
	vec_done(&periods);
	return out->series.count > 0;
}

/* One line for each source, unit and detail of a member. */
static struct lines sum_lines(const struct summing *summing)
{
	const struct partners *members = &summing->members;
	struct lines out = { 0 };
	size_t most = 0;
	for (size_t i = 0; i < members->count; i++)
		most += members->lines[i].count;
	out.at = arena_array(summing->panel->arena, most, sizeof *out.at);
	for (size_t i = 0; i < members->count; i++) {
		for (size_t j = 0; j < members->lines[i].count; j++) {
			const struct line *line = &members->lines[i].at[j];
			if (!lines_like(&out, line) &&
			    sum_line(summing, line, &out.at[out.count]))
				out.count++;
		}
	}
	return out;
}

static bool adds_up(const struct bilat_indicator *indicator)
{
	return indicator && !bilat_indicator_in_points(indicator) &&
	       (indicator->kind == BILAT_FLOW || indicator->kind == BILAT_STOCK ||
		   indicator->kind == BILAT_COUNT);
}

struct lines lines_grouped(
    const struct panel *panel, const char *indicator, const char *partner, enum bilat_freq freq)
{
	if (!is_group_of_countries(panel->reference, partner) ||
	    !adds_up(bilat_indicator_get(panel->reference, indicator)))
		return (struct lines){ 0 };
	return sum_lines(&(struct summing){
	    .panel = panel,
	    .group = bilat_area_get(panel->reference, partner),
	    .other = panel->reporter,
	    .members = partners_of(panel, indicator, freq, DERIVATION_DEPTH),
	});
}

/* What each country of the set reports. */
static struct partners reporters_of(
    const struct panel *panel, const char *indicator, const char *partner, enum bilat_freq freq)
{
	struct partners out = { .indicator = indicator, .freq = freq };
	const struct bilat_series_set *set = panel->set;
	out.partner = arena_array(panel->arena, set->count, sizeof *out.partner);
	for (size_t i = 0; i < set->count; i++) {
		bool seen = text_equal(set->series[i].reporter, panel->reporter);
		for (size_t j = out.count; j > 0 && !seen; j--)
			seen = text_equal(out.partner[j - 1], set->series[i].reporter);
		if (!seen)
			out.partner[out.count++] = set->series[i].reporter;
	}
	out.lines = arena_array(panel->arena, out.count, sizeof *out.lines);
	for (size_t i = 0; i < out.count; i++) {
		struct panel member = *panel;
		member.reporter = out.partner[i];
		out.lines[i] = lines_joined(panel,
		    lines_to_depth(&member, indicator, partner, freq, DERIVATION_DEPTH),
		    lines_grouped(&member, indicator, partner, freq));
	}
	return out;
}

struct lines lines_pooled(
    const struct panel *panel, const char *indicator, const char *partner, enum bilat_freq freq)
{
	if (!is_group_of_countries(panel->reference, panel->reporter) ||
	    !adds_up(bilat_indicator_get(panel->reference, indicator)))
		return (struct lines){ 0 };
	return sum_lines(&(struct summing){
	    .panel = panel,
	    .group = bilat_area_get(panel->reference, panel->reporter),
	    .reporters = true,
	    .other = partner,
	    .members = reporters_of(panel, indicator, partner, freq),
	});
}

const char *group_of_line(struct bilat_reference *reference, const struct line *line)
{
	const struct bilat_series *series = &line->series;
	return is_group_of_countries(reference, series->reporter) ? series->reporter
								  : series->partner;
}

const char *asking_lacking_members(struct asking *asking, const struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		const struct bilat_series *series = &lines->at[i].series;
		char text[BILAT_PERIOD_SIZE];
		if (!lines->at[i].members || series->count == 0)
			continue;
		struct bilat_period last = series->observations[series->count - 1].period;
		return arena_printf(asking->keep->arena, "%s in %s",
		    asking_members(asking, &lines->at[i], last),
		    bilat_period_print(text, last));
	}
	return NULL;
}

const char *asking_members(
    struct asking *asking, const struct line *line, struct bilat_period period)
{
	const struct bilat_observation *at = bilat_series_at(&line->series, period);
	if (!line->members || !at)
		return NULL;
	const struct member_count *count = &line->members[at - line->series.observations];
	const char *group = group_of_line(asking->reference, line);
	bool inside = text_equal(line->series.partner, "WLD");
	return arena_printf(asking->keep->arena, "%d of %d members of %s are held%s (%s)",
	    count->held, count->members,
	    bilat_area_name(asking->reference, group, BILAT_ENGLISH),
	    inside ? ", what they trade with each other included" : "", line->series.source);
}
