#include <bilat/load.h>

#include <stdarg.h>
#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>
#include <bilat/indicator.h>
#include <bilat/source.h>
#include <bilat/unit.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"
#include "load/input.h"
#include "load/job.h"
#include "load/jumps.h"
#include "load/load_private.h"
#include "load/normalise.h"
#include "load/project.h"
#include "load/rejects.h"
#include "load/relay.h"
#include "load/tally.h"
#include "store/ingest.h"

/* Bad rows that are told one by one. */
#define BAD_TOLD 10
/* Records between two looks at the clock. */
#define PULSE 4096
/* From so many bytes on a second thread pays. */
#define RELAY_BYTES ((uint64_t)1 << 20)

struct loading {
	struct job job;
	struct bilat_store *store;
	const struct bilat_load_options *options;
	const struct bilat_load_events *events;
	struct arena *arena; /* becomes the result's */
	struct bilat_load_result result;
	struct ingest *ingest;
	struct normaliser *normaliser; /* NULL for projects, and in a relay */
	struct rejects rejects;
	struct tally *skipped, *unknown_areas, *unmapped, *unknown_units, *odd_flags;
	struct jumps *jumps;
	struct guard {
		bool wanted; /* a record may be stored in part and still be bad */
		bool marked; /* something of the record in hand is stored */
		struct bilat_load_result before;
	} guard;
	bool unended;  /* the last record has no line end */
	bool too_many; /* series */
};

static void warn(struct loading *on, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void warn(struct loading *on, const char *format, ...)
{
	va_list args;
	struct str message = STR_INIT;
	if (!on->events || !on->events->warning)
		return;
	str_printf(&message, "%s: ", input_name(on->job.input));
	va_start(args, format);
	str_vprintf(&message, format, args);
	va_end(args);
	on->events->warning(on->events->context, message.text);
	str_done(&message);
}

static bool to_series(
    void *context, const struct ingest_key *key, int64_t *series_out, struct bilat_error *err)
{
	struct loading *on = context;
	if (!ingest_series(on->ingest, key, series_out, err))
		return false;
	int64_t most =
	    on->options->most_series ? on->options->most_series : BILAT_LOAD_SERIES_MOST;
	on->too_many = ingest_new_series(on->ingest) > most;
	if (on->too_many)
		return bilat_fail(err, BILAT_INPUT,
		    "more than %lld new series (--only loads those of some areas)",
		    (long long)most);
	jumps_name(on->jumps, *series_out, key);
	return true;
}

static bool to_citation(void *context, const char *title, const char *publisher,
    const char *url, int64_t *citation_out, struct bilat_error *err)
{
	struct loading *on = context;
	return ingest_citation(on->ingest, title, publisher, url, citation_out, err);
}

static void count(struct loading *on, enum ingest_outcome outcome)
{
	switch (outcome) {
	case INGEST_NEW:
		on->result.fresh++;
		break;
	case INGEST_REVISED:
		on->result.revised++;
		break;
	case INGEST_UNCHANGED:
		on->result.unchanged++;
		break;
	case INGEST_HISTORY:
		on->result.history++;
		break;
	}
}

/* A conflict that the store finds in the middle of a record of many values makes the whole
 * record a bad row.  Where a bad row refuses the file that needs no care. */
static bool guard_record(struct loading *on, struct bilat_error *err)
{
	struct guard *guard = &on->guard;
	if (!guard->wanted || guard->marked)
		return true;
	guard->before = on->result;
	guard->marked = ingest_mark(on->ingest, err);
	return guard->marked;
}

static bool end_record(struct loading *on, enum row_outcome row, struct bilat_error *err)
{
	struct guard *guard = &on->guard;
	if (!guard->marked)
		return true;
	guard->marked = false;
	if (row != ROW_BAD)
		return ingest_keep(on->ingest, err);
	on->result = guard->before;
	return ingest_undo(on->ingest, err);
}

static bool to_store(void *context, const struct ingest_row *row, struct bilat_error *err)
{
	struct loading *on = context;
	enum ingest_outcome outcome;
	if (!guard_record(on, err) || !ingest_put(on->ingest, row, &outcome, err))
		return false;
	count(on, outcome);
	jumps_look(on->jumps, row);
	on->result.missing += row->figure.why != BILAT_WHY_NONE;
	return true;
}

static struct normalise_setup set_up(struct loading *on)
{
	return (struct normalise_setup){
		.reference = on->job.reference,
		.plan = &on->job.table.plan,
		.settings = &on->job.settings,
		.convention = &on->job.convention,
		.only = on->options->only,
		.only_count = on->options->only_count,
		.fixed_vintage = on->options->has_vintage,
		.vintage = job_row_vintage(&on->job),
		.new_indicators = on->options->new_indicators,
		.most_names =
		    on->options->most_names ? on->options->most_names : BILAT_LOAD_NAMES_MOST,
		.sink = { on, to_series, to_citation, to_store },
		.skipped = on->skipped,
		.unknown_areas = on->unknown_areas,
		.unmapped = on->unmapped,
		.unknown_units = on->unknown_units,
		.odd_flags = on->odd_flags,
	};
}

static enum row_outcome take(struct loading *on, const struct record *record,
    const char **column_out, struct bilat_error *err)
{
	if (on->normaliser)
		return normaliser_take(on->normaliser, record, column_out, err);
	const struct project_setup setup = {
		.reference = on->job.reference,
		.plan = &on->job.table.plan,
		.settings = &on->job.settings,
		.convention = &on->job.convention,
		.fixed_vintage = on->options->has_vintage,
		.vintage = job_row_vintage(&on->job),
		.ingest = on->ingest,
		.unknown_areas = on->unknown_areas,
	};
	enum ingest_outcome outcome;
	enum row_outcome row = project_take(&setup, record, &outcome, column_out, err);
	if (row == ROW_GOOD)
		count(on, outcome);
	return row;
}

/* Tells a bad row; false when there are enough of them. */
static bool tell_bad(void *context, int64_t line, const char *column, const char *message)
{
	struct loading *on = context;
	on->result.rejected++;
	if (on->events && on->events->bad_row && on->result.rejected <= BAD_TOLD)
		on->events->bad_row(
		    on->events->context, input_name(on->job.input), line, column, message);
	return on->options->skip_bad || on->result.rejected < BAD_TOLD;
}

static bool reject(struct loading *on, const struct record *record, const char *column,
    const struct bilat_error *fault)
{
	rejects_add(&on->rejects, record, column, fault->message);
	return tell_bad(on, record->line, column, fault->message);
}

static bool pulse(void *context, uint64_t done, struct bilat_error *err)
{
	struct loading *on = context;
	const struct bilat_load_events *events = on->events;
	if (!events)
		return true;
	if (events->progress)
		events->progress(events->context, done, input_size(on->job.input));
	if (events->interrupted && events->interrupted(events->context))
		return bilat_fail(err, BILAT_INTERRUPTED, "interrupted; nothing was loaded");
	return true;
}

/* What becomes of a record; false when the load has failed. */
static bool settle(struct loading *on, enum row_outcome row, const struct record *record,
    const char *column, const struct bilat_error *fault, bool *going, struct bilat_error *err)
{
	if (row == ROW_BAD && on->too_many)
		row = ROW_FATAL;
	if (row != ROW_FATAL && !end_record(on, row, err))
		return false;
	if (row == ROW_BAD)
		*going = reject(on, record, column, fault);
	if (row != ROW_FATAL)
		return true;
	if (err)
		*err = *fault;
	return job_place(&on->job, err);
}

static bool read_rows(struct loading *on, struct bilat_error *err)
{
	struct record record;
	struct bilat_error fault;
	const char *column;
	bool going = true;
	while (going) {
		if (on->result.rows % PULSE == 0 && !pulse(on, input_done(on->job.input), err))
			return false;
		if (!table_next(&on->job.table, &record, err))
			return job_place(&on->job, err);
		if (record.count == 0)
			break;
		on->result.rows++;
		on->unended = record.unended;
		enum row_outcome row = take(on, &record, &column, &fault);
		if (!settle(on, row, &record, column, &fault, &going, err))
			return false;
	}
	on->result.rows += table_left_out(&on->job.table);
	if (!going || !on->normaliser)
		return true;
	enum row_outcome last = normaliser_end(on->normaliser, &column, &fault);
	return settle(on, last, &record, column, &fault, &going, err);
}

/* A bad row that is to be kept, and a project, need the record at hand. */
static bool relays(const struct loading *on)
{
	return on->job.detection.layout->kind == KIND_FIGURES && !on->options->skip_bad &&
	       input_size(on->job.input) >= RELAY_BYTES;
}

static bool relay_rows(struct loading *on, struct bilat_error *err)
{
	const struct normalise_setup setup = set_up(on);
	const struct relay_ends ends = { setup.sink, tell_bad, pulse };
	struct bilat_error local;
	struct relay_count count;
	bool done = relay_run(&on->job.table, on->job.input, &setup, &ends, &count, &local);
	on->result.rows = count.rows;
	on->unended = count.unended;
	if (done)
		return true;
	job_place(&on->job, &local);
	if (err)
		*err = local;
	return false;
}

static bool judge_rows(struct loading *on, struct bilat_error *err)
{
	const char *name = input_name(on->job.input);
	int64_t bad = on->result.rejected;
	if (bad > 0 && !on->options->skip_bad)
		return bilat_fail(err, BILAT_INPUT,
		    "%s: %s%lld bad row%s, nothing was loaded (--skip-bad loads the others)",
		    name, bad >= BAD_TOLD ? "at least " : "", (long long)bad,
		    bad == 1 ? "" : "s");
	if (on->result.rows == 0)
		return bilat_fail(
		    err, BILAT_INPUT, "%s: there is a header, but no row behind it", name);
	return true;
}

/* A download that was cut looks whole. */
static void warn_of_cuts(struct loading *on)
{
	static const int64_t caps[] = { 500, 10000, 100000, 250000, 1000000 };
	for (size_t i = 0; i < sizeof caps / sizeof caps[0]; i++) {
		if (on->result.rows == caps[i])
			warn(on,
			    "exactly %lld rows, which is where some sources cut a download "
			    "(compare with what "
			    "was asked for)",
			    (long long)caps[i]);
	}
	const struct table *table = &on->job.table;
	if (table->mended > 0)
		warn(on,
		    "%lld row%s a name with a comma and without quotes; its end was found by "
		    "the codes behind it (first in line %lld)",
		    (long long)table->mended, table->mended == 1 ? " has" : "s have",
		    (long long)table->first_mended);
	for (size_t i = 0; i < tally_count(on->odd_flags); i++)
		warn(on, "the flag '%s' is not known and was left out",
		    tally_name(on->odd_flags, i));
	size_t jumps = jumps_count(on->jumps);
	for (size_t i = 0; i < jumps && jumps_at(on->jumps, i); i++)
		warn(on, "a leap by about a power of a thousand: %s (is it all of one scale?)",
		    jumps_at(on->jumps, i));
	if (jumps > 0 && !jumps_at(on->jumps, jumps - 1))
		warn(on, "%zu such leaps in all", jumps);
	if (on->rejects.full)
		warn(on, "more bad rows than the rejects file holds");
}

/* "mb:Tourists": the only indicator that has the words of a code in its name. */
static const char *likely_indicator(const struct loading *on, const char *name)
{
	const struct bilat_indicator *indicator;
	const char *colon = strchr(name, ':');
	const char *code = colon ? colon + 1 : name;
	/* A short code is part of many names by chance. */
	return strlen(code) > 4 &&
		       bilat_indicator_find(on->job.reference, code, &indicator, NULL)
		   ? indicator->id
		   : NULL;
}

static void suggest(struct loading *on)
{
	struct bilat_load_result *result = &on->result;
	result->skipped = tally_list(on->skipped, on->arena, &result->skipped_count);
	result->unmapped_indicators =
	    tally_list(on->unmapped, on->arena, &result->unmapped_indicator_count);
	for (size_t i = 0; i < result->unmapped_indicator_count; i++)
		result->unmapped_indicators[i].suggestion =
		    likely_indicator(on, result->unmapped_indicators[i].name);
	result->unknown_areas =
	    tally_list(on->unknown_areas, on->arena, &result->unknown_area_count);
	for (size_t i = 0; i < result->unknown_area_count; i++) {
		const struct bilat_area *near =
		    bilat_area_nearest(on->job.reference, result->unknown_areas[i].name);
		if (near)
			result->unknown_areas[i].suggestion = near->id;
	}
	result->unknown_units =
	    tally_list(on->unknown_units, on->arena, &result->unknown_unit_count);
	for (size_t i = 0; i < result->unknown_unit_count; i++) {
		struct bilat_load_count *unit = &result->unknown_units[i];
		const char *near = bilat_unit_nearest(on->job.reference, unit->name);
		unit->suggestion = arena_strdup(on->arena, near);
	}
}

/* What the sieve kept from the normaliser counts like what that leaves out. */
static void count_left_out(struct loading *on)
{
	int64_t values = table_left_out_values(&on->job.table);
	if (values > 0)
		tally_add(on->skipped, tally_place(on->skipped, SKIPPED_AREAS), values);
}

static bool finish(struct loading *on, struct bilat_error *err)
{
	count_left_out(on);
	if (!judge_rows(on, err) ||
	    (!on->options->dry_run && !rejects_write(&on->rejects, err)))
		return false;
	struct ingest *ingest = on->ingest;
	on->ingest = NULL;
	if (on->options->dry_run)
		ingest_abort(ingest);
	else if (!ingest_commit(ingest, on->result.rows, &on->result.document, err))
		return false;
	warn_of_cuts(on);
	suggest(on);
	return true;
}

/* What stands for a column that somebody may have cut out of the file. */
static void warn_of_absent(struct loading *on)
{
	const struct plan *plan = &on->job.table.plan;
	for (size_t i = 0; i < plan->layout->column_count; i++) {
		const struct layout_column *rule = &plan->layout->columns[i];
		bool held = !*rule->assumed;
		for (size_t k = 0; !held && k < plan->width; k++)
			held = plan->columns[k].rule == rule;
		if (!held)
			warn(on, "there is no column '%s': all rows are taken for %s",
			    rule->name, rule->assumed);
	}
}

/* Columns that nobody reads may be misspelt ones, or years under another kind of heading. */
static void warn_of_columns(struct loading *on)
{
	const struct plan *plan = &on->job.table.plan;
	struct str names = STR_INIT;
	for (size_t i = 0; i < plan->width && plan->layout->others == OTHERS_NAME; i++) {
		if (!plan->columns[i].rule && !plan->columns[i].across &&
		    *plan->columns[i].name)
			str_printf(&names, "%s'%s'", names.length > 0 ? ", " : "",
			    plan->columns[i].name);
	}
	if (names.length > 0)
		warn(on, "not read: column %s", names.text);
	str_done(&names);
}

/* A file whose rows name what they are from has no title itself. */
static const char *title_of(const struct layout *layout)
{
	for (size_t i = 0; i < layout->column_count; i++) {
		if (layout->columns[i].role == ROLE_TITLE)
			return "";
	}
	return layout->title;
}

static struct ingest_document describe(const struct loading *on, const char *options)
{
	const struct layout *layout = on->job.detection.layout;
	const struct bilat_source *source =
	    bilat_source_get(on->job.reference, on->result.source);
	return (struct ingest_document){
		.name = input_title(on->job.input),
		.sha256 = input_sha256(on->job.input),
		.bytes = (int64_t)input_size(on->job.input),
		.layout = layout->name,
		.options = options,
		.source = on->result.source,
		.title = title_of(layout),
		.publisher = *layout->publisher ? layout->publisher
			     : source           ? source->publisher
						: "",
		.url = *layout->url ? layout->url
		       : source     ? source->url
				    : "",
		.licence = *layout->licence ? layout->licence
			   : source         ? source->licence
					    : "",
		.vintage = on->result.vintage,
		.loaded_at = on->options->now,
	};
}

static bool transact(struct loading *on, struct bilat_error *err)
{
	struct str options = STR_INIT;
	settings_print(on->options, &options);
	struct ingest_document document = describe(on, arena_strdup(on->arena, options.text));
	str_done(&options);
	if (!ingest_known(on->store, document.sha256, document.layout, document.options,
		&on->result.document, err))
		return false;
	on->result.repeated = on->result.document != 0;
	if (on->result.repeated)
		return true;
	if (!ingest_begin(on->store, &document, &on->ingest, &on->result.document, err))
		return false;
	/* Another program may have been quicker with the same file. */
	on->result.repeated = on->result.document != 0;
	if (on->result.repeated)
		return true;
	warn_of_absent(on);
	warn_of_columns(on);
	table_sift(
	    &on->job.table, on->job.reference, on->options->only, on->options->only_count);
	if (relays(on))
		return relay_rows(on, err) && finish(on, err);
	if (on->job.detection.layout->kind == KIND_FIGURES) {
		const struct normalise_setup setup = set_up(on);
		on->normaliser = normaliser_new(&setup);
	}
	on->guard.wanted = on->options->skip_bad && on->job.table.plan.slot_count > 1;
	return read_rows(on, err) && finish(on, err);
}

static void name_result(struct loading *on)
{
	const struct layout *layout = on->job.detection.layout;
	const struct plan *plan = &on->job.table.plan;
	const char *source = on->job.settings.source ? on->job.settings.source : layout->source;
	/* A file whose rows name their sources has none of its own. */
	if (plan->at[ROLE_SOURCE] != PLAN_NONE)
		source = "";
	on->result.file = arena_strdup(on->arena, input_name(on->job.input));
	on->result.name = arena_strdup(on->arena, input_title(on->job.input));
	on->result.layout = arena_strdup(on->arena, layout->name);
	on->result.source = arena_strdup(on->arena, source);
	on->result.vintage = job_vintage(&on->job);
}

bool load_input(struct bilat_store *store, struct bilat_reference *reference,
    struct input *input, const struct bilat_load_options *options,
    const struct bilat_load_events *events, struct bilat_load_result *result_out,
    struct bilat_error *err)
{
	struct loading on = { .store = store, .options = options, .events = events };
	on.arena = arena_new();
	on.skipped = tally_new();
	on.unknown_areas = tally_new();
	on.unmapped = tally_new();
	on.odd_flags = tally_new();
	on.jumps = jumps_new();
	on.unknown_units = tally_new();
	bool done = job_open(&on.job, reference, options, input, err);
	if (done) {
		name_result(&on);
		rejects_init(&on.rejects, options->skip_bad ? options->rejects : NULL,
		    &on.job.table.plan);
		done = transact(&on, err);
		rejects_done(&on.rejects);
	}
	ingest_abort(on.ingest);
	normaliser_free(on.normaliser);
	job_close(&on.job);
	tally_free(on.skipped);
	tally_free(on.unknown_areas);
	tally_free(on.unmapped);
	tally_free(on.odd_flags);
	jumps_free(on.jumps);
	tally_free(on.unknown_units);
	if (!done) {
		arena_free(on.arena);
		return false;
	}
	on.result.memory = on.arena;
	*result_out = on.result;
	return true;
}

bool bilat_load_file(struct bilat_store *store, struct bilat_reference *reference,
    const char *path, const struct bilat_load_options *options,
    const struct bilat_load_events *events, struct bilat_load_result *result_out,
    struct bilat_error *err)
{
	struct input *input;
	struct input_watch watch = { 0 };
	if (events)
		watch = (struct input_watch){ events->context, events->interrupted };
	return input_open(path, options->sheet, &watch, &input, err) &&
	       load_input(store, reference, input, options, events, result_out, err);
}

void bilat_load_result_free(struct bilat_load_result *result)
{
	arena_free(result->memory);
	*result = (struct bilat_load_result){ 0 };
}
