#include <bilat/load.h>

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/num.h"
#include "base/str.h"
#include "base/vec.h"
#include "load/input.h"
#include "load/job.h"
#include "load/normalise.h"
#include "load/sketch.h"
#include "load/tally.h"

#define SHOWN 10
/* Records that are looked at for bad ones. */
#define LOOKED_AT 1000
#define EXAMPLE_ROOM 60

struct inspecting {
	struct job job;
	struct arena *arena;
	struct bilat_inspection out;
	VEC(struct ingest_key) keys; /* by series number */
	struct tally *tallies[5];
};

static bool keep_series(
    void *context, const struct ingest_key *key, int64_t *series_out, struct bilat_error *err)
{
	struct inspecting *on = context;
	(void)err;
	*series_out = (int64_t)on->keys.count;
	*vec_push(&on->keys) = (struct ingest_key){
		.indicator = arena_strdup(on->arena, key->indicator),
		.reporter = arena_strdup(on->arena, key->reporter),
		.partner = arena_strdup(on->arena, key->partner),
		.detail = arena_strdup(on->arena, key->detail),
		.unit = arena_strdup(on->arena, key->unit),
	};
	return true;
}

static bool no_citation(void *context, const char *title, const char *publisher,
    const char *url, int64_t *citation_out, struct bilat_error *err)
{
	(void)context, (void)title, (void)publisher, (void)url, (void)err;
	*citation_out = 0;
	return true;
}

static const char *value_text(struct arena *arena, const struct bilat_figure *figure)
{
	char number[NUM_SIZE], upper[NUM_SIZE];
	if (!bilat_figure_available(figure))
		return arena_printf(arena, "(%s)", bilat_why_code(figure->why));
	if (figure->bound == BILAT_BETWEEN)
		return arena_printf(arena, "%s..%s", num_print(number, figure->lower),
		    num_print(upper, figure->upper));
	num_print(number, figure->value);
	if (figure->bound == BILAT_EXACT)
		return arena_strdup(arena, number);
	return arena_printf(arena, "%c %s", (char)figure->bound, number);
}

static bool keep_row(void *context, const struct ingest_row *row, struct bilat_error *err)
{
	struct inspecting *on = context;
	char period[BILAT_PERIOD_SIZE], status[BILAT_STATUS_SIZE];
	(void)err;
	if (on->out.observation_count == SHOWN)
		return true;
	const struct ingest_key *key = &on->keys.at[row->series];
	on->out.observations[on->out.observation_count++] =
	    (struct bilat_inspection_observation){
		    .reporter = key->reporter,
		    .partner = key->partner,
		    .indicator = key->indicator,
		    .detail = key->detail,
		    .unit = key->unit,
		    .period = arena_strdup(on->arena, bilat_period_print(period, row->period)),
		    .value = value_text(on->arena, &row->figure),
		    .status =
			arena_strdup(on->arena, bilat_status_print(status, row->figure.status)),
		    .line = row->line,
	    };
	return true;
}

/* "detail (product)" */
static const char *role_text(
    struct arena *arena, const struct plan *plan, const struct plan_column *column)
{
	if (column->across)
		return arena_printf(
		    arena, "value of the %s in its name", role_name(plan->layout->across.role));
	if (column->role == ROLE_DETAIL)
		return arena_printf(arena, "detail %s", column->key);
	if (column->role == ROLE_LABEL && column->rule)
		return arena_printf(arena, "label of %s", column->rule->of);
	return role_name(column->role);
}

static void list_columns(struct inspecting *on)
{
	const struct plan *plan = &on->job.table.plan;
	on->out.column_count = plan->width;
	on->out.columns = arena_array(on->arena, plan->width + 1, sizeof *on->out.columns);
	for (size_t i = 0; i < plan->width; i++)
		on->out.columns[i] = (struct bilat_inspection_column){
			arena_strdup(on->arena, plan->columns[i].name),
			role_text(on->arena, plan, &plan->columns[i]), ""
		};
}

/* The first cell of each column that says something. */
static void note_examples(struct inspecting *on, const struct record *record)
{
	for (size_t i = 0; i < on->out.column_count && i < record->count; i++) {
		if (*on->out.columns[i].example || !record->lengths[i])
			continue;
		size_t length = record->lengths[i];
		bool cut = length > EXAMPLE_ROOM;
		/* Not inside a character. */
		for (length = cut ? EXAMPLE_ROOM : length;
		     cut && length > 0 && (record->cells[i][length] & 0xc0) == 0x80;)
			length--;
		on->out.columns[i].example = arena_printf(
		    on->arena, "%.*s%s", (int)length, record->cells[i], cut ? "…" : "");
	}
}

static void describe(struct inspecting *on)
{
	static const char *const orders[] = { "year, month, day", "day, month, year",
		"month, day, year", "not decided" };
	const struct job *job = &on->job;
	const struct convention *convention = &job->convention;
	const struct detection *detection = &job->detection;
	struct arena *arena = on->arena;
	const char *mark = convention->decimal == ',' ? "decimal comma" : "decimal point";
	on->out.file = arena_strdup(arena, input_name(job->input));
	on->out.layout = arena_strdup(arena, detection->layout->name);
	on->out.layout_title = arena_strdup(arena, detection->layout->title);
	on->out.source = arena_strdup(
	    arena, job->settings.source ? job->settings.source : detection->layout->source);
	on->out.why = arena_strdup(arena, detection->why.text);
	on->out.runner_up =
	    arena_strdup(arena, detection->runner_up ? detection->runner_up->name : "");
	on->out.runner_up_why = arena_strdup(arena, detection->runner_up_why.text);
	on->out.encoding = arena_strdup(arena, input_encoding(job->input));
	on->out.delimiter = detection_delimiter_name(detection->delimiter);
	on->out.number_convention =
	    convention->decimal_proof.line
		? arena_printf(arena, "%s (line %lld: '%s')", mark,
		      (long long)convention->decimal_proof.line, convention->decimal_proof.text)
		: mark;
	on->out.date_convention =
	    convention->order_proof.line
		? arena_printf(arena, "%s (line %lld: '%s')", orders[convention->order],
		      (long long)convention->order_proof.line, convention->order_proof.text)
		: orders[convention->order];
	on->out.header_line = detection->header_line;
}

static void note_bad(
    struct inspecting *on, int64_t line, const char *column, const char *message)
{
	if (on->out.bad_count == SHOWN)
		return;
	on->out.bad[on->out.bad_count++] = (struct bilat_inspection_bad){ line,
		arena_strdup(on->arena, column), arena_strdup(on->arena, message) };
}

static bool look(struct inspecting *on, struct normaliser *normaliser, struct bilat_error *err)
{
	struct record record;
	struct bilat_error fault;
	const char *column = NULL;
	for (int i = 0; i < LOOKED_AT; i++) {
		if (!table_next(&on->job.table, &record, err))
			return job_place(&on->job, err);
		if (record.count == 0)
			break;
		note_examples(on, &record);
		if (!normaliser)
			continue;
		enum row_outcome row = normaliser_take(normaliser, &record, &column, &fault);
		if (row == ROW_BAD)
			note_bad(on, record.line, column, fault.message);
		if (row == ROW_FATAL)
			return err ? (*err = fault, false) : false;
	}
	if (normaliser && normaliser_end(normaliser, &column, &fault) == ROW_FATAL)
		return err ? (*err = fault, false) : false;
	return true;
}

static bool try_rows(struct inspecting *on, struct bilat_error *err)
{
	const struct bilat_load_options *options = on->job.options;
	const struct normalise_setup setup = {
		.reference = on->job.reference,
		.plan = &on->job.table.plan,
		.settings = &on->job.settings,
		.convention = &on->job.convention,
		.only = options->only,
		.only_count = options->only_count,
		.fixed_vintage = options->has_vintage,
		.vintage = job_row_vintage(&on->job),
		.new_indicators = options->new_indicators,
		.most_names = BILAT_LOAD_NAMES_MOST,
		.sink = { on, keep_series, no_citation, keep_row },
		.skipped = on->tallies[0],
		.unknown_areas = on->tallies[1],
		.unmapped = on->tallies[2],
		.unknown_units = on->tallies[3],
		.odd_flags = on->tallies[4],
	};
	struct normaliser *normaliser = NULL;
	if (on->job.detection.layout->kind == KIND_FIGURES)
		normaliser = normaliser_new(&setup);
	on->out.observations = arena_array(on->arena, SHOWN, sizeof *on->out.observations);
	on->out.bad = arena_array(on->arena, SHOWN, sizeof *on->out.bad);
	bool done = look(on, normaliser, err);
	normaliser_free(normaliser);
	return done;
}

/* What is to be seen of a table that no layout reads. */
static bool show_unknown(struct inspecting *on, const char *why)
{
	static const struct bilat_inspection nothing = { .layout = "",
		.layout_title = "",
		.source = "",
		.why = "",
		.runner_up = "",
		.runner_up_why = "",
		.number_convention = "",
		.date_convention = "" };
	struct arena *arena = on->arena;
	struct sketch sketch;
	if (on->job.has_detection || on->job.layouts.count == 0 ||
	    !sketch_make(on->job.input, on->job.reference, &on->job.settings, &on->job.layouts,
		arena, &sketch, NULL))
		return false;
	on->out = nothing;
	on->out.refusal = arena_strdup(arena, why);
	on->out.file = arena_strdup(arena, input_name(on->job.input));
	on->out.encoding = arena_strdup(arena, input_encoding(on->job.input));
	on->out.delimiter = detection_delimiter_name(sketch.delimiter);
	on->out.header_line = sketch.header_line;
	on->out.column_count = sketch.count;
	on->out.columns = arena_array(arena, sketch.count + 1, sizeof *on->out.columns);
	for (size_t i = 0; i < sketch.count; i++)
		on->out.columns[i] = (struct bilat_inspection_column){ sketch.columns[i].name,
			sketch_role(&sketch, i, arena), sketch.columns[i].example };
	on->out.near_count = sketch.near_count;
	on->out.near = arena_array(arena, sketch.near_count + 1, sizeof *on->out.near);
	for (size_t i = 0; i < sketch.near_count; i++)
		on->out.near[i] = (struct bilat_inspection_near){
			arena_strdup(arena, sketch.near[i].layout->name),
			arena_strdup(arena, sketch.near[i].layout->title),
			sketch.near[i].missing
		};
	return true;
}

bool bilat_layout_draft(struct bilat_reference *reference, const char *path,
    const struct bilat_load_options *options, char **text_out, struct bilat_error *err)
{
	struct settings settings;
	struct layout_set none = { 0 };
	struct sketch sketch;
	struct input *input;
	struct str text = STR_INIT;
	if (!settings_read(options, reference, &settings, err) ||
	    !input_open(path, options->sheet, NULL, &input, err))
		return false;
	struct arena *arena = arena_new();
	bool done = sketch_make(input, reference, &settings, &none, arena, &sketch, err);
	if (done) {
		sketch_draft(&sketch, input_name(input), &text);
		*text_out = str_take(&text);
	} else {
		bilat_fail_in(err, "%s", input_name(input));
	}
	arena_free(arena);
	input_close(input);
	return done;
}

bool bilat_inspect(struct bilat_reference *reference, const char *path,
    const struct bilat_load_options *options, struct bilat_inspection *out,
    struct bilat_error *err)
{
	struct inspecting on = { 0 };
	struct input *input;
	if (!input_open(path, options->sheet, NULL, &input, err))
		return false;
	on.arena = arena_new();
	for (size_t i = 0; i < sizeof on.tallies / sizeof on.tallies[0]; i++)
		on.tallies[i] = tally_new();
	struct bilat_error why;
	bilat_error_clear(&why);
	bool done = job_open(&on.job, reference, options, input, &why);
	if (!done) {
		done = why.kind == BILAT_INPUT && show_unknown(&on, why.message);
		if (!done && err)
			*err = why;
	} else {
		describe(&on);
		list_columns(&on);
		done = try_rows(&on, err);
	}
	job_close(&on.job);
	for (size_t i = 0; i < sizeof on.tallies / sizeof on.tallies[0]; i++)
		tally_free(on.tallies[i]);
	vec_done(&on.keys);
	if (!done) {
		arena_free(on.arena);
		return false;
	}
	on.out.memory = on.arena;
	*out = on.out;
	return true;
}

void bilat_inspection_free(struct bilat_inspection *inspection)
{
	arena_free(inspection->memory);
	*inspection = (struct bilat_inspection){ 0 };
}
