/* area_names.c - the names of areas in all languages, folded for comparing. */
#include "model/area.h"

#include <string.h>

#include <bilat/error.h>

#include "base/utf8.h"

static bool name_held(const struct areas *areas, size_t newest, size_t area,
    const char *language, const char *name)
{
	for (size_t at = newest; at != 0; at = areas->names.at[at - 1].next) {
		const struct area_name *held = &areas->names.at[at - 1];
		if (held->area == area && strcmp(held->language, language) == 0 &&
		    strcmp(held->name, name) == 0)
			return true;
	}
	return false;
}

static void add_name(struct bilat_reference *reference, size_t area, const char *language,
    const char *name, enum name_level level)
{
	struct areas *areas = reference->areas;
	struct arena *arena = reference->arena;
	struct str folded = STR_INIT;
	int64_t newest = 0;

	utf8_fold(&folded, name);
	map_get(areas->by_name, folded.text, &newest);
	if (folded.length > 0 && !name_held(areas, (size_t)newest, area, language, name)) {
		*vec_push(&areas->names) = (struct area_name){ .language = language,
			.name = name,
			.folded = arena_strdup(arena, folded.text),
			.area = area,
			.level = level,
			.next = (size_t)newest };
		map_put(areas->by_name, folded.text, (int64_t)areas->names.count);
	}
	str_done(&folded);
}

static void read_shown(struct bilat_reference *reference)
{
	static const char *const languages[BILAT_LANGUAGES] = { "en", "ru", "kk" };
	struct areas *areas = reference->areas;
	for (size_t i = 0; i < areas->list.count; i++) {
		const struct bilat_area *area = &areas->list.at[i];
		for (int language = 0; language < BILAT_LANGUAGES; language++)
			add_name(reference, i, languages[language], area->names[language],
			    NAME_SHOWN);
		add_name(reference, i, "en", area->official, NAME_OURS);
	}
	areas->shown_names_read = true;
}

static bool take_name(void *context, const char *const cells[], struct bilat_error *err)
{
	struct bilat_reference *reference = context;
	int64_t area;
	if (!map_get(reference->areas->by_id, cells[0], &area))
		return bilat_fail(err, BILAT_INPUT, "there is no area '%s'", cells[0]);
	bool ours = strcmp(cells[1], "en") == 0 || strcmp(cells[1], "ru") == 0 ||
		    strcmp(cells[1], "kk") == 0;
	add_name(reference, (size_t)area, cells[1], cells[2], ours ? NAME_OURS : NAME_OTHER);
	return true;
}

bool area_names_read(struct bilat_reference *reference, bool all, struct bilat_error *err)
{
	static const char *const columns[] = { "area", "lang", "name" };
	struct areas *areas = areas_part(reference, err);
	if (areas == NULL)
		return false;
	if (!areas->shown_names_read)
		read_shown(reference);
	if (!all || areas->all_names_read)
		return true;
	if (!table_rows("datasets/area_names.csv", columns, 3, take_name, reference, err))
		return false;
	areas->all_names_read = true;
	return true;
}

size_t area_name_lookup(
    const struct areas *areas, const char *folded, size_t found[], size_t most)
{
	enum name_level best = NAME_OTHER;
	size_t count = 0;
	int64_t newest = 0;
	map_get(areas->by_name, folded, &newest);

	for (size_t at = (size_t)newest; at != 0; at = areas->names.at[at - 1].next) {
		const struct area_name *name = &areas->names.at[at - 1];
		if (name->level > best)
			continue;
		if (name->level < best)
			count = 0;
		best = name->level;
		bool twice = false;
		for (size_t i = 0; i < count; i++)
			twice = twice || found[i] == name->area;
		if (!twice && count < most)
			found[count++] = name->area;
	}
	return count;
}

const struct bilat_area *bilat_area_by_name(struct bilat_reference *reference, const char *name)
{
	size_t found[2], count = 0;
	struct str folded = STR_INIT;
	utf8_fold(&folded, name);
	if (folded.length > 0 && area_names_read(reference, false, NULL)) {
		count = area_name_lookup(reference->areas, folded.text, found, 2);
		if (count == 0 && area_names_read(reference, true, NULL))
			count = area_name_lookup(reference->areas, folded.text, found, 2);
	}
	str_done(&folded);
	return count == 1 ? &reference->areas->list.at[found[0]] : NULL;
}

void bilat_area_names(struct bilat_reference *reference, const struct bilat_area *area,
    bool (*each)(void *context, const char *language, const char *name), void *context)
{
	if (!area_names_read(reference, true, NULL))
		return;
	const struct areas *areas = reference->areas;
	for (size_t i = 0; i < areas->names.count; i++) {
		const struct area_name *name = &areas->names.at[i];
		if (&areas->list.at[name->area] == area &&
		    !each(context, name->language, name->name))
			return;
	}
}

/* How different a name may be: names of countries are alike, and what is none must not look
 * like one ("Ruritania" and Mauritania differ in two letters of nine). */
static size_t name_room(size_t length)
{
	return length < 10 ? 1 : length / 5;
}

/* Letters, by the bytes that begin one. */
static size_t letters(const char *text)
{
	size_t count = 0;
	for (; *text; text++)
		count += ((unsigned char)*text & 0xC0) != 0x80;
	return count;
}

/* The shown name or spelling in a language of ours that is least different, by id too. */
static const struct area_name *least_different(const struct areas *areas, const char *folded)
{
	const struct area_name *best = NULL;
	const size_t length = letters(folded);
	size_t least = name_room(length) + 1;
	for (size_t i = 0; i < areas->names.count; i++) {
		const struct area_name *name = &areas->names.at[i];
		if (name->level == NAME_OTHER)
			continue;
		/* They differ by as many letters as one has more: most need no look. */
		size_t other = letters(name->folded);
		if ((other > length ? other - length : length - other) >= least)
			continue;
		size_t distance = text_distance_within(folded, name->folded, least - 1);
		if (distance < least) {
			least = distance;
			best = name;
		}
	}
	return best;
}

/* The shortest of those names that contains the text, which is not too short to say much. */
static const struct area_name *shortest_with(const struct areas *areas, const char *folded)
{
	const struct area_name *best = NULL;
	if (strlen(folded) < 4)
		return NULL;
	for (size_t i = 0; i < areas->names.count; i++) {
		const struct area_name *name = &areas->names.at[i];
		if (name->level != NAME_OTHER && strstr(name->folded, folded) != NULL &&
		    (best == NULL || strlen(name->folded) < strlen(best->folded)))
			best = name;
	}
	return best;
}

const struct bilat_area *bilat_area_nearest(struct bilat_reference *reference, const char *text)
{
	if (!area_names_read(reference, true, NULL))
		return NULL;
	const struct areas *areas = reference->areas;
	struct str folded = STR_INIT;
	utf8_fold(&folded, text);
	const struct area_name *name = least_different(areas, folded.text);
	if (name == NULL)
		name = shortest_with(areas, folded.text);
	str_done(&folded);
	if (name != NULL)
		return &areas->list.at[name->area];

	const size_t size = strlen(text);
	for (size_t i = 0; i < areas->list.count; i++) {
		const char *id = areas->list.at[i].id;
		if (size >= 3 && size <= strlen(id) + 4 &&
		    text_distance_within(text, id, 1) == 1)
			return &areas->list.at[i];
	}
	return NULL;
}
