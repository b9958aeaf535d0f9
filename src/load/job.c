#include "load/job.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

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

static bool open_table(struct job *job, struct bilat_error *err)
{
	if (!detect(job->input, &job->layouts, job->options->layout, &job->settings,
		&job->detection, err))
		return false;
	job->has_detection = true;
	if (*job->detection.layout->refuse)
		return bilat_fail(err, BILAT_INPUT, "%s", job->detection.layout->refuse);
	return convention_find(
		   job->input, &job->detection, &job->settings, &job->convention, err) &&
	       table_open(job->input, &job->detection, &job->settings, &job->table, err);
}

bool job_open(struct job *job, struct bilat_reference *reference,
    const struct bilat_load_options *options, struct input *input, struct bilat_error *err)
{
	struct bilat_error local;
	*job = (struct job){ .reference = reference, .options = options, .input = input };
	bilat_error_clear(&local);
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
	*job = (struct job){ 0 };
}

static bool vintage_in_name(const struct job *job, int32_t *out)
{
	const char *glob = job->detection.layout->vintage_in_name;
	const char *start;
	size_t length;
	char date[32];
	if (!*glob || !layout_glob(glob, path_name(input_name(job->input)), &start, &length) ||
	    length >= sizeof date)
		return false;
	memcpy(date, start, length);
	date[length] = '\0';
	return when_day(date, ORDER_YMD, out, NULL);
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
