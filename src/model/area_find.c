/* area_find.c - the area that a person means. */
#include "model/area.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/utf8.h"
#include "base/xalloc.h"

#define CANDIDATES_MOST 8

static char *upper(const char *text)
{
	char *copy = xstrdup(text);
	for (char *at = copy; *at != '\0'; at++) {
		if (*at >= 'a' && *at <= 'z')
			*at = (char)(*at - 'a' + 'A');
	}
	return copy;
}

/* By id or ISO code, in capitals or not. */
static const struct bilat_area *by_own_code(struct bilat_reference *reference, const char *text)
{
	const struct bilat_area *area = bilat_area_get(reference, text);
	if (area != NULL)
		return area;
	const struct areas *areas = reference->areas;
	char *capitals = upper(text);
	int64_t place;
	if (map_get(areas->by_id, capitals, &place) ||
	    map_get(areas->by_alpha2, capitals, &place))
		area = &areas->list.at[place];
	free(capitals);
	return area;
}

static bool fail_several(const struct areas *areas, const char *text, const size_t found[],
    size_t count, struct bilat_error *err)
{
	struct str list = STR_INIT;
	for (size_t i = 0; i < count; i++) {
		const struct bilat_area *area = &areas->list.at[found[i]];
		str_printf(&list, "%s%s (%s)", i > 0 ? ", " : "", area->id,
		    area->names[BILAT_ENGLISH]);
	}
	bilat_fail(err, BILAT_USAGE, "'%s' may be %s (write the code)", text, list.text);
	str_done(&list);
	return false;
}

static bool fail_unknown(
    struct bilat_reference *reference, const char *text, struct bilat_error *err)
{
	/* Looking for what may have been meant takes its time. */
	if (err == NULL)
		return false;
	const struct bilat_area *near = bilat_area_nearest(reference, text);
	if (near == NULL)
		return bilat_fail(
		    err, BILAT_USAGE, "unknown area '%s' (see bilat help country)", text);
	return bilat_fail(err, BILAT_USAGE, "unknown area '%s' (did you mean %s, %s?)", text,
	    near->names[BILAT_ENGLISH], near->id);
}

static bool find_number(struct bilat_reference *reference, const char *text,
    const struct bilat_area **out, struct bilat_error *err)
{
	static const char zeros[] = "000";
	char padded[sizeof zeros];
	size_t length = strlen(text);
	int64_t place;
	if (length <= 3) {
		snprintf(padded, sizeof padded, "%s%s", zeros + length, text);
		if (map_get(reference->areas->by_numeric, padded, &place)) {
			*out = &reference->areas->list.at[place];
			return true;
		}
	}
	const struct bilat_area *area = bilat_area_by_code(reference, "m49", text);
	if (area == NULL)
		return bilat_fail(err, BILAT_USAGE,
		    "no area has the number '%s' in ISO 3166 and M49 (other codings are "
		    "written "
		    "imf:916)",
		    text);
	*out = area;
	return true;
}

/* "imf:916". *known_out says whether the word before the colon is a coding. */
static bool find_coded(struct bilat_reference *reference, const char *text, bool *known_out,
    const struct bilat_area **out, struct bilat_error *err)
{
	const char *colon = strchr(text, ':');
	char *coding = xstrndup(text, (size_t)(colon - text));
	for (char *at = coding; *at != '\0'; at++) {
		if (*at >= 'A' && *at <= 'Z')
			*at = (char)(*at - 'A' + 'a');
	}
	const struct bilat_area *area = NULL;
	*known_out = bilat_area_coding_exists(reference, coding);
	if (*known_out) {
		area = bilat_area_by_code(reference, coding, colon + 1);
		if (area == NULL) {
			char *capitals = upper(colon + 1);
			area = bilat_area_by_code(reference, coding, capitals);
			free(capitals);
		}
		if (area == NULL)
			bilat_fail(err, BILAT_USAGE, "the coding '%s' has no area '%s'", coding,
			    colon + 1);
	}
	free(coding);
	if (area == NULL)
		return false;
	*out = area;
	return true;
}

/* A bare code of any coding ("EL", "UK"), if all codings that have it mean the same. */
static size_t by_any_coding(struct bilat_reference *reference, const char *text, size_t found[])
{
	size_t count = 0;
	if (!area_codes_read(reference, NULL))
		return 0;
	const struct areas *areas = reference->areas;
	char *capitals = upper(text);
	for (size_t i = 0; i < areas->codes.count; i++) {
		const struct area_code *code = &areas->codes.at[i];
		if (strcmp(code->code, capitals) != 0)
			continue;
		bool twice = false;
		for (size_t j = 0; j < count; j++)
			twice = twice || found[j] == code->area;
		if (!twice && count < CANDIDATES_MOST)
			found[count++] = code->area;
	}
	free(capitals);
	return count;
}

static bool find_name(struct bilat_reference *reference, const char *text,
    const struct bilat_area **out, struct bilat_error *err)
{
	size_t found[CANDIDATES_MOST], count = 0;
	struct str folded = STR_INIT;
	bool done = true;

	utf8_fold(&folded, text);
	for (int all = 0; all < 2 && count == 0 && done && folded.length > 0; all++) {
		done = area_names_read(reference, all == 1, err);
		if (done)
			count = area_name_lookup(
			    reference->areas, folded.text, found, CANDIDATES_MOST);
	}
	if (done && count == 0)
		count = by_any_coding(reference, text, found);
	str_done(&folded);
	if (!done)
		return false;
	if (count == 0)
		return fail_unknown(reference, text, err);
	if (count > 1)
		return fail_several(reference->areas, text, found, count, err);
	*out = &reference->areas->list.at[found[0]];
	return true;
}

static bool find_plain(struct bilat_reference *reference, const char *text,
    const struct bilat_area **out, struct bilat_error *err)
{
	if (*text == '\0')
		return bilat_fail(
		    err, BILAT_USAGE, "an area is missing (write KAZ, Kazakhstan or -)");
	if (areas_part(reference, err) == NULL)
		return false;
	const struct bilat_area *area = by_own_code(reference, text);
	if (area != NULL) {
		*out = area;
		return true;
	}
	if (strspn(text, "0123456789") == strlen(text))
		return find_number(reference, text, out, err);
	bool coded = false;
	if (strchr(text, ':') != NULL && find_coded(reference, text, &coded, out, err))
		return true;
	return !coded && find_name(reference, text, out, err);
}

bool bilat_area_find(struct bilat_reference *reference, const char *text,
    const struct bilat_area **out, struct bilat_error *err)
{
	char *copy = xstrdup(text);
	bool done = find_plain(reference, text_trim(copy), out, err);
	free(copy);
	return done;
}
