#include "load/job.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/str.h"
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
	size_t count;
	const char *tail = input_tail(job->input, &count);
	char *copy = arena_strndup(job->arena, tail, count), *rest = NULL;
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

/* What the name of the file and the lines behind the table say counts as if it had been set. */
static void read_around(struct job *job)
{
	const struct layout *layout = job->detection.layout;
	struct settings *settings = &job->settings;
	char part[64];
	if (!settings->period_text && layout_capture(layout->period_in_name,
					  path_name(input_name(job->input)), part, sizeof part))
		settings->period_text = arena_strdup(job->arena, part);
	const char *source = footer_text(job, layout->source_in_footer);
	if (settings->source || !source)
		return;
	settings->source = layout_value(&layout->footer_sources, source);
	if (!settings->source)
		settings->source = layout_value(&layout->footer_sources, "*");
}

static bool vintage_in_footer(struct job *job, struct bilat_error *err)
{
	const struct layout *layout = job->detection.layout;
	const char *text = footer_text(job, layout->vintage_in_footer);
	struct convention *convention = &job->convention;
	if (!text || convention->has_vintage)
		return true;
	convention->has_vintage = when_day(text, layout->order, &convention->vintage, err);
	return convention->has_vintage;
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
	       vintage_in_footer(job, err) &&
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
	struct bilat_period period;
	if (!layout_capture(job->detection.layout->vintage_in_name,
		path_name(input_name(job->input)), date, sizeof date))
		return false;
	if (when_day(date, ORDER_YMD, out, NULL))
		return true;
	/* "Oct2019": its last day */
	if (!bilat_period_parse(date, &period, NULL))
		return false;
	*out = bilat_period_last_day(period);
	return true;
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
