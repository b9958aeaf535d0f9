/* What the texts of a layout make of the texts of a file. */
#include <stdio.h>
#include <string.h>

#include "load/layout.h"

bool layout_texts_hold(const struct layout_texts *texts, const char *text)
{
	for (size_t i = 0; i < texts->count; i++) {
		if (strcmp(texts->at[i], text) == 0)
			return true;
	}
	return false;
}

const char *layout_value(const struct layout_values *values, const char *text)
{
	for (size_t i = 0; i < values->count; i++) {
		if (strcmp(values->at[i].from, text) == 0)
			return values->at[i].to;
	}
	return NULL;
}

bool layout_glob(const char *glob, const char *text, const char **start_out, size_t *length_out)
{
	const char *star = strchr(glob, '*');
	size_t front = star ? (size_t)(star - glob) : strlen(glob);
	if (strncmp(glob, text, front) != 0)
		return false;
	if (!star)
		return false;
	const char *start = text + front, *behind = star + 1;
	size_t rest = strcspn(behind, "*");
	if (rest == 0) {
		*start_out = start;
		*length_out = strlen(start);
		return *length_out > 0;
	}
	for (const char *end = start + 1; *start && *end; end++) {
		if (strncmp(end, behind, rest) != 0)
			continue;
		/* What stands behind a second star is not looked at. */
		if (!behind[rest] && end[rest])
			continue;
		*start_out = start;
		*length_out = (size_t)(end - start);
		return true;
	}
	return false;
}

bool layout_capture(const char *pattern, const char *text, char *out, size_t room)
{
	regex_t compiled;
	regmatch_t parts[2];
	if (!*pattern || regcomp(&compiled, pattern, REG_EXTENDED) != 0)
		return false;
	bool found = regexec(&compiled, text, 2, parts, 0) == 0 && parts[1].rm_so >= 0;
	regfree(&compiled);
	size_t length = found ? (size_t)(parts[1].rm_eo - parts[1].rm_so) : 0;
	if (!found || length >= room)
		return false;
	memcpy(out, text + parts[1].rm_so, length);
	out[length] = '\0';
	return true;
}

const char *layout_period(const struct layout *layout, const char *text, char *out, size_t room)
{
	if (layout->period_marks.count == 0 || strlen(text) >= room)
		return text;
	snprintf(out, room, "%s", text);
	for (size_t i = 0; i < layout->period_marks.count; i++) {
		const struct layout_value *mark = &layout->period_marks.at[i];
		size_t from = strlen(mark->from), to = strlen(mark->to);
		char *at = from > 0 ? strstr(out, mark->from) : NULL;
		if (!at || strlen(out) - from + to >= room)
			continue;
		memmove(at + to, at + from, strlen(at + from) + 1);
		memcpy(at, mark->to, to);
	}
	return out;
}
