/* area.c - areas by id and code. */
#include "model/area.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>
#include <bilat/period.h>

#include "base/num.h"
#include "base/xalloc.h"
#include "model/period.h"

static const struct bilat_area nobody = { .id = "-",
	.kind = BILAT_AREA_NOBODY,
	.alpha2 = "",
	.numeric = "",
	.names = { "-", "-", "-" },
	.official = "",
	.note = "no partner or no reporter" };

static const char *const kind_names[] = {
	[BILAT_AREA_COUNTRY] = "country",
	[BILAT_AREA_DISSOLVED] = "dissolved",
	[BILAT_AREA_GROUP] = "group",
	[BILAT_AREA_SUBNATIONAL] = "subnational",
	[BILAT_AREA_RESIDUAL] = "residual",
	[BILAT_AREA_ORGANISATION] = "organisation",
	[BILAT_AREA_NOBODY] = "nobody",
	[BILAT_AREA_UNKNOWN] = "unknown",
};

const char *bilat_area_kind_name(enum bilat_area_kind kind)
{
	return kind_names[kind];
}

static bool parse_kind(const char *text, enum bilat_area_kind *out)
{
	for (int kind = BILAT_AREA_COUNTRY; kind <= BILAT_AREA_ORGANISATION; kind++) {
		if (strcmp(kind_names[kind], text) == 0) {
			*out = (enum bilat_area_kind)kind;
			return true;
		}
	}
	return false;
}

void areas_free(struct areas *areas)
{
	if (areas == NULL)
		return;
	vec_done(&areas->list);
	vec_done(&areas->codes);
	vec_done(&areas->names);
	vec_done(&areas->members);
	map_free(areas->by_id);
	map_free(areas->by_alpha2);
	map_free(areas->by_numeric);
	map_free(areas->by_code);
	map_free(areas->codings);
	map_free(areas->by_name);
	free(areas);
}

enum { ID, KIND, ALPHA2, NUMERIC, FROM, TO, EN, RU, KK, OFFICIAL, NOTE, COLUMNS };

/* A year; "" is 0, open. */
static bool parse_year(const char *text, int *out, struct bilat_error *err)
{
	int64_t year = 0;
	if (*text != '\0' && (!num_parse_int(text, &year) || year < 1 || year > 9999))
		return bilat_fail(err, BILAT_INPUT, "'%s' is not a year", text);
	*out = (int)year;
	return true;
}

static bool take_area(void *context, const char *const cells[], struct bilat_error *err)
{
	struct areas *areas = context;
	struct bilat_area area = { 0 };
	if (!parse_kind(cells[KIND], &area.kind))
		return bilat_fail(err, BILAT_INPUT, "'%s' is no kind of area", cells[KIND]);
	if (!parse_year(cells[FROM], &area.from, err) || !parse_year(cells[TO], &area.to, err))
		return false;
	area.id = cells[ID];
	area.alpha2 = cells[ALPHA2];
	area.numeric = cells[NUMERIC];
	area.names[BILAT_ENGLISH] = cells[EN];
	area.names[BILAT_RUSSIAN] = cells[RU];
	area.names[BILAT_KAZAKH] = cells[KK];
	area.official = cells[OFFICIAL];
	area.note = cells[NOTE];

	int64_t place;
	if (map_get(areas->by_id, area.id, &place)) {
		areas->list.at[place] = area;
	} else {
		place = (int64_t)areas->list.count;
		*vec_push(&areas->list) = area;
		map_put(areas->by_id, area.id, place);
	}
	if (*area.alpha2 != '\0')
		map_put(areas->by_alpha2, area.alpha2, place);
	if (*area.numeric != '\0')
		map_put(areas->by_numeric, area.numeric, place);
	return true;
}

struct areas *areas_part(struct bilat_reference *reference, struct bilat_error *err)
{
	static const char *const columns[COLUMNS] = { "id", "kind", "alpha2", "numeric", "from",
		"to", "en", "ru", "kk", "official", "note" };
	if (reference->areas != NULL)
		return reference->areas;

	struct areas *areas = xcalloc(1, sizeof *areas);
	areas->by_id = map_new();
	areas->by_alpha2 = map_new();
	areas->by_numeric = map_new();
	areas->by_code = map_new();
	areas->codings = map_new();
	areas->by_name = map_new();
	if (!table_rows("datasets/areas.csv", columns, COLUMNS, take_area, areas, err)) {
		areas_free(areas);
		return NULL;
	}
	reference->areas = areas;
	return areas;
}

const struct bilat_area *bilat_area_get(struct bilat_reference *reference, const char *id)
{
	int64_t place;
	if (strcmp(id, nobody.id) == 0)
		return &nobody;
	const struct areas *areas = areas_part(reference, NULL);
	return areas != NULL && map_get(areas->by_id, id, &place) ? &areas->list.at[place]
								  : NULL;
}

const struct bilat_area *bilat_area_at(struct bilat_reference *reference, size_t index)
{
	const struct areas *areas = areas_part(reference, NULL);
	return areas != NULL && index < areas->list.count ? &areas->list.at[index] : NULL;
}

static int64_t code_key(const struct areas *areas, const char *coding, const char *code)
{
	struct str key = STR_INIT;
	int64_t place = -1;
	str_printf(&key, "%s\n%s", coding, code);
	if (!map_get(areas->by_code, key.text, &place))
		place = -1;
	str_done(&key);
	return place;
}

static bool take_code(void *context, const char *const cells[], struct bilat_error *err)
{
	struct areas *areas = context;
	int64_t area;
	if (!map_get(areas->by_id, cells[2], &area))
		return bilat_fail(err, BILAT_INPUT, "there is no area '%s'", cells[2]);

	struct str key = STR_INIT;
	str_printf(&key, "%s\n%s", cells[0], cells[1]);
	map_put(areas->by_code, key.text, area);
	str_done(&key);
	if (!map_get(areas->codings, cells[0], NULL))
		map_put(areas->codings, cells[0], 1);
	*vec_push(&areas->codes) =
	    (struct area_code){ .coding = cells[0], .code = cells[1], .area = (size_t)area };
	return true;
}

bool area_codes_read(struct bilat_reference *reference, struct bilat_error *err)
{
	static const char *const columns[] = { "coding", "code", "area" };
	struct areas *areas = areas_part(reference, err);
	if (areas == NULL)
		return false;
	if (areas->codes_read)
		return true;
	if (!table_rows("datasets/area_codes.csv", columns, 3, take_code, areas, err))
		return false;
	areas->codes_read = true;
	return true;
}

bool bilat_area_coding_exists(struct bilat_reference *reference, const char *coding)
{
	return area_codes_read(reference, NULL) &&
	       map_get(reference->areas->codings, coding, NULL);
}

const struct bilat_area *bilat_area_by_code(
    struct bilat_reference *reference, const char *coding, const char *code)
{
	if (!area_codes_read(reference, NULL))
		return NULL;
	const struct areas *areas = reference->areas;
	int64_t place = code_key(areas, coding, code), number;
	if (place < 0 && num_parse_int(code, &number) && number >= 0) {
		/* Files write numeric codes with and without leading zeros. */
		char text[32];
		snprintf(text, sizeof text, "%lld", (long long)number);
		place = code_key(areas, coding, text);
		if (place < 0) {
			snprintf(text, sizeof text, "%03lld", (long long)number);
			place = code_key(areas, coding, text);
		}
	}
	return place < 0 ? NULL : &areas->list.at[place];
}

void bilat_area_codes(struct bilat_reference *reference, const struct bilat_area *area,
    bool (*each)(void *context, const char *coding, const char *code), void *context)
{
	if (!area_codes_read(reference, NULL))
		return;
	const struct areas *areas = reference->areas;
	for (size_t i = 0; i < areas->codes.count; i++) {
		const struct area_code *code = &areas->codes.at[i];
		if (&areas->list.at[code->area] == area &&
		    !each(context, code->coding, code->code))
			return;
	}
}

/* A day that begins or ends a membership; "" is otherwise. */
static bool parse_day(
    const char *text, bool last, int32_t otherwise, int32_t *out, struct bilat_error *err)
{
	struct bilat_period period;
	if (*text == '\0') {
		*out = otherwise;
		return true;
	}
	if (!bilat_period_parse(text, &period, err))
		return false;
	*out = last ? bilat_period_last_day(period) : bilat_period_first_day(period);
	return true;
}

static bool take_member(void *context, const char *const cells[], struct bilat_error *err)
{
	struct areas *areas = context;
	int64_t group, member;
	int32_t from, to;
	for (int i = 0; i < 2; i++) {
		if (!map_get(areas->by_id, cells[i], NULL))
			return bilat_fail(err, BILAT_INPUT, "there is no area '%s'", cells[i]);
	}
	map_get(areas->by_id, cells[0], &group);
	map_get(areas->by_id, cells[1], &member);
	if (!parse_day(cells[2], false, INT32_MIN, &from, err) ||
	    !parse_day(cells[3], true, INT32_MAX, &to, err))
		return false;
	*vec_push(&areas->members) =
	    (struct area_member){ (size_t)group, (size_t)member, from, to };
	return true;
}

static bool read_members(struct bilat_reference *reference)
{
	static const char *const columns[] = { "group", "member", "from", "to" };
	struct areas *areas = areas_part(reference, NULL);
	if (areas == NULL)
		return false;
	if (!areas->members_read)
		areas->members_read = table_rows(
		    "datasets/area_members.csv", columns, 4, take_member, areas, NULL);
	return areas->members_read;
}

void bilat_area_members(struct bilat_reference *reference, const struct bilat_area *group,
    int day, bool (*each)(void *context, const struct bilat_area *member), void *context)
{
	if (!read_members(reference))
		return;
	const struct areas *areas = reference->areas;
	for (size_t i = 0; i < areas->members.count; i++) {
		const struct area_member *member = &areas->members.at[i];
		if (&areas->list.at[member->group] == group && member->from <= day &&
		    day <= member->to && !each(context, &areas->list.at[member->member]))
			return;
	}
}

const char *bilat_area_name(
    struct bilat_reference *reference, const char *id, enum bilat_language language)
{
	const struct bilat_area *area = bilat_area_get(reference, id);
	if (area != NULL) {
		const char *name = area->names[language];
		return *name != '\0' ? name : area->names[BILAT_ENGLISH];
	}
	const char *colon = strchr(id, ':');
	return colon != NULL && colon[1] != '\0' ? colon + 1 : id;
}

bool bilat_area_ranked(const struct bilat_area *area, int year)
{
	if (area->kind == BILAT_AREA_DISSOLVED)
		return (area->from == 0 || area->from <= year) &&
		       (area->to == 0 || year <= area->to);
	return area->kind == BILAT_AREA_COUNTRY;
}
