#include "load/job.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "base/str.h"
#include "load/cell.h"
#include "load/input.h"
#include "load/when.h"

bool job_place(const struct job *job, struct bilat_error *err)
{
	if (!err || (err->kind != BILAT_INPUT && err->kind != BILAT_NONE))
		return false;
	char copy[BILAT_ERROR_SIZE];
	char *behind;
	snprintf(copy, sizeof copy, "%s", err->message);
	const char *message = copy;
	long line = 0;
	if (text_starts(copy, "line ")) {
		line = strtol(copy + 5, &behind, 10);
		if (line > 0 && text_starts(behind, ": "))
			message = behind + 2;
	}
	enum bilat_error_kind kind = err->kind;
	if (message != copy)
		return bilat_fail(
		    err, kind, "%s:%ld: %s", input_name(job->input), line, message);
	return bilat_fail(err, kind, "%s: %s", input_name(job->input), message);
}

/* Behind the lines of the table: the rest of the line that begins so, without the blanks,
 * quotes and delimiters round it; NULL. */
static const char *footer_text(const struct job *job, const char *beginning)
{
	static const char edges[] = " \t\r\"',;|";
	char *copy = arena_strdup(job->arena, input_tail(job->input)), *rest = NULL;
	for (char *line = strtok_r(copy, "\n", &rest); *beginning && line;
	     line = strtok_r(NULL, "\n", &rest)) {
		line += strspn(line, edges);
		if (!text_starts(line, beginning))
			continue;
		line += strlen(beginning);
		line += strspn(line, edges);
		size_t length = strlen(line);
		while (length > 0 && strchr(edges, line[length - 1]))
			line[--length] = '\0';
		return line;
	}
	return NULL;
}

/* What a line before the header says in the role, or NULL. */
static const char *line_text(const struct job *job, enum role role)
{
	const struct layout *layout = job->detection.layout;
	char part[256];
	for (size_t i = 0; i < layout->line_count; i++) {
		if (layout->lines[i].role != role)
			continue;
		char *copy = arena_strdup(job->arena, job->detection.before.text), *rest = NULL;
		for (char *line = strtok_r(copy, "\n", &rest); line;
		     line = strtok_r(NULL, "\n", &rest)) {
			size_t length;
			if (!layout_capture(layout->lines[i].like, line, part, sizeof part))
				continue;
			const char *text = cell_trim(part, strlen(part), &length);
			return arena_strndup(job->arena, text, length);
		}
	}
	return NULL;
}

/* A code in the name of the file, in capitals; the mark of a copy is no part of it. */
static const char *code_in_name(const struct job *job)
{
	static const char *const copies[] = { "_copy", "-copy", " copy" };
	const struct layout_texts *patterns = &job->detection.layout->indicator_in_name;
	char part[64];
	size_t which = 0;
	while (which < patterns->count && !layout_capture(patterns->at[which],
					      input_file_name(job->input), part, sizeof part))
		which++;
	if (which == patterns->count)
		return NULL;
	for (size_t i = 0; i < sizeof copies / sizeof copies[0]; i++) {
		if (text_ends(part, copies[i]))
			part[strlen(part) - strlen(copies[i])] = '\0';
	}
	for (char *c = part; *c; c++) {
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c + 'A' - 'a');
	}
	return arena_strdup(job->arena, part);
}

/* What the lines before the header say, unless it is set. */
static void read_before(struct job *job)
{
	struct settings *settings = &job->settings;
	const struct {
		enum role role;
		const char **text;
	} parts[] = { { ROLE_INDICATOR, &settings->indicator }, { ROLE_UNIT, &settings->unit },
		{ ROLE_PERIOD, &settings->period_text }, { ROLE_REPORTER, &settings->reporter },
		{ ROLE_PARTNER, &settings->partner } };
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		const struct bilat_area *area;
		const char *text = *parts[i].text ? NULL : line_text(job, parts[i].role);
		bool is_area = parts[i].role == ROLE_REPORTER || parts[i].role == ROLE_PARTNER;
		if (text && is_area) {
			area = bilat_area_by_name(job->reference, text);
			text = area ? area->id : NULL;
		}
		if (text)
			*parts[i].text = text;
	}
}

/* What the name of the file and the lines behind the table say counts as if it had been set. */
static void read_around(struct job *job)
{
	const struct layout *layout = job->detection.layout;
	struct settings *settings = &job->settings;
	char part[64];
	if (!settings->period_text && layout_capture(layout->period_in_name,
					  input_file_name(job->input), part, sizeof part))
		settings->period_text = arena_strdup(job->arena, part);
	read_before(job);
	if (!settings->indicator)
		settings->indicator = code_in_name(job);
	const char *source = footer_text(job, layout->source_in_footer);
	if (settings->source || !source)
		return;
	settings->source = layout_value(&layout->footer_sources, source);
	if (!settings->source)
		settings->source = layout_value(&layout->footer_sources, "*");
}

/* A day, or the last one of "Oct2019". */
static bool read_day(
    const char *text, enum layout_order order, int32_t *day_out, struct bilat_error *err)
{
	struct bilat_period period;
	if (when_day(text, order, day_out, err))
		return true;
	if (!bilat_period_parse(text, &period, NULL))
		return false;
	*day_out = bilat_period_last_day(period);
	return true;
}

/* The vintage that the lines before or behind the table state. */
static bool vintage_around(struct job *job, struct bilat_error *err)
{
	const struct layout *layout = job->detection.layout;
	struct convention *convention = &job->convention;
	if (convention->has_vintage)
		return true;
	const char *text = footer_text(job, layout->vintage_in_footer);
	if (!text)
		text = line_text(job, ROLE_VINTAGE);
	convention->has_vintage =
	    text && read_day(text, layout->order, &convention->vintage, err);
	return !text || convention->has_vintage;
}

static bool open_table(struct job *job, struct bilat_error *err)
{
	if (!detect(job->input, &job->layouts, job->options->layout, &job->settings,
		&job->detection, err))
		return false;
	job->has_detection = true;
	if (*job->detection.layout->refuse)
		return bilat_fail(err, BILAT_INPUT, "%s", job->detection.layout->refuse);
	read_around(job);
	return convention_find(
		   job->input, &job->detection, &job->settings, &job->convention, err) &&
	       vintage_around(job, err) &&
	       table_open(job->input, &job->detection, &job->settings, &job->table, err);
}

bool job_open(struct job *job, struct bilat_reference *reference,
    const struct bilat_load_options *options, struct input *input, struct bilat_error *err)
{
	struct bilat_error local;
	*job = (struct job){ .reference = reference, .options = options, .input = input };
	bilat_error_clear(&local);
	job->arena = arena_new();
	if (!settings_read(options, reference, &job->settings, err) ||
	    !layout_set_read(&job->layouts, err))
		return false;
	if (open_table(job, &local))
		return true;
	job_place(job, &local);
	if (err)
		*err = local;
	return false;
}

void job_close(struct job *job)
{
	table_close(&job->table);
	if (job->has_detection)
		detection_done(&job->detection);
	layout_set_free(&job->layouts);
	input_close(job->input);
	arena_free(job->arena);
	*job = (struct job){ 0 };
}

static bool vintage_in_name(const struct job *job, int32_t *out)
{
	char date[32];
	return layout_capture(job->detection.layout->vintage_in_name,
		   input_file_name(job->input), date, sizeof date) &&
	       read_day(date, ORDER_YMD, out, NULL);
}

int32_t job_row_vintage(const struct job *job)
{
	int32_t day;
	if (job->options->has_vintage)
		return job->options->vintage;
	if (job->convention.has_vintage)
		return job->convention.vintage;
	return vintage_in_name(job, &day) ? day : job->options->today;
}

int32_t job_vintage(const struct job *job)
{
	bool rows_say = job->convention.has_row_vintage && !job->options->has_vintage &&
			!job->convention.has_vintage;
	return rows_say ? job->convention.row_vintage : job_row_vintage(job);
}
