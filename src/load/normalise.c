#include "load/normalise.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/csvout.h"
#include "base/map.h"
#include "base/num.h"
#include "base/str.h"
#include "base/vec.h"
#include "base/xalloc.h"
#include "load/cell.h"
#include "load/convention.h"
#include "load/normalising.h"
#include "load/resolve.h"
#include "load/settings.h"
#include "load/tally.h"
#include "load/when.h"

/* Keys and texts kept before they are thrown away. */
#define CACHE_MAX 50000
/* Between the cells of a key; no cell holds it, as control characters are no text. */
#define KEY_MARK '\x1f'

struct normaliser *normaliser_new(const struct normalise_setup *setup)
{
	struct normaliser *n = xcalloc(1, sizeof *n);
	n->setup = *setup;
	n->plan = setup->plan;
	resolver_init(&n->resolver, &n->setup);
	n->cells = (struct cell_convention){
		.decimal = setup->convention->decimal,
		.thousands = setup->convention->thousands,
		.reads = &n->plan->layout->reads,
		.missing = &n->plan->layout->missing,
		.flags = &n->plan->layout->flags,
		.reference = setup->reference,
	};
	n->arena = arena_new();
	n->keys = map_new();
	n->periods = map_new();
	n->citations = map_new();
	str_init(&n->key);
	str_init(&n->last_key);
	str_init(&n->last_period.text);
	str_init(&n->last_vintage_text);
	n->rows = xcalloc(n->plan->slot_count + 1, sizeof *n->rows);
	n->unknown = xcalloc(UNKNOWNS * n->plan->slot_count + 1, sizeof *n->unknown);
	n->no_period = tally_place(setup->skipped, "no period and no value");
	n->empty_cell = tally_place(setup->skipped, "empty cell");
	n->repeat = tally_place(setup->skipped, "repeats another column");
	n->nothing = tally_place(setup->skipped, "zero that stands for not given");
	n->alone = tally_place(setup->skipped, "status without its value");
	n->other = tally_place(setup->skipped, "neither value nor status");
	bilat_status_parse("F", &n->projection);
	n->row_slots = xcalloc(n->plan->slot_count + 1, sizeof *n->row_slots);
	return n;
}

void normaliser_free(struct normaliser *n)
{
	if (!n)
		return;
	resolver_done(&n->resolver);
	arena_free(n->arena);
	map_free(n->keys);
	map_free(n->periods);
	map_free(n->citations);
	vec_done(&n->resolved);
	str_done(&n->key);
	str_done(&n->last_key);
	str_done(&n->last_period.text);
	str_done(&n->last_vintage_text);
	free(n->rows);
	free(n->row_slots);
	free(n->unknown);
	free(n);
}

bool work_blame(struct work *work, size_t column)
{
	*work->column_out = column == PLAN_NONE ? NULL : work->n->plan->columns[column].name;
	return false;
}

const char *work_cell(const struct work *work, size_t column)
{
	if (column == PLAN_NONE || column >= work->record->count)
		return "";
	size_t length = work->record->lengths[column];
	const char *start = work->record->cells[column];
	const char *text = cell_trim(start, length, &length);
	const char *name = work->n->plan->columns[column].cut ? strstr(text, ": ") : NULL;
	if (name)
		length = (size_t)(name - text);
	if (text == start && length == work->record->lengths[column])
		return csvout_unguarded(text);
	return csvout_unguarded(arena_strndup(work->n->arena, text, length));
}

static const char *role_cell(const struct work *work, enum role role)
{
	return work_cell(work, work->n->plan->at[role]);
}

static bool check_width(struct work *work)
{
	const struct plan *plan = work->n->plan;
	size_t count = work->record->count;
	if (plan_is_spare(plan, work->record, plan->width))
		return true;
	*work->column_out = NULL;
	return bilat_fail(work->err, BILAT_INPUT,
	    "%zu fields where the header has %zu names (%s)", count, plan->width,
	    work->record->unended ? "the file seems to be cut off here; download it again"
	    : count > plan->width ? "a name with a comma needs quotes"
				  : "a field is missing");
}

static bool find_freq(struct work *work)
{
	const struct plan *plan = work->n->plan;
	size_t column = plan->at[ROLE_FREQ];
	const char *text = work_cell(work, column);
	if (*text) {
		const struct layout_column *rule = plan->columns[column].rule;
		const char *meant = layout_value(&rule->values, text);
		if (bilat_freq_parse(meant ? meant : text, &work->freq))
			return true;
		bilat_fail(work->err, BILAT_INPUT,
		    "'%s' is no frequency that is known (such as A, S, Q, M, W, D)", text);
		return work_blame(work, column);
	}
	if (work->n->setup.settings->freq)
		work->freq = work->n->setup.settings->freq;
	else if (work->n->setup.convention->freq)
		work->freq = work->n->setup.convention->freq;
	else if (!bilat_freq_parse(plan->layout->freq, &work->freq))
		work->freq = BILAT_FREQ_NONE;
	return true;
}

/* What tells series of one record's cells apart beyond them: the frequency, and whether a day
 * is the first of a month, which may stand for the month before; 0 for none. */
static char key_mark(const struct work *work, struct bilat_period period)
{
	return (char)(work_is_as_of(work, period) ? '1' : period.freq);
}

static void build_key(struct work *work, char mark)
{
	struct normaliser *n = work->n;
	str_clear(&n->key);
	for (size_t i = 0; i < n->plan->key_count; i++) {
		size_t column = n->plan->keys[i];
		if (column < work->record->count)
			str_add_bytes(&n->key, work->record->cells[column],
			    work->record->lengths[column]);
		str_add_char(&n->key, KEY_MARK);
	}
	if (mark)
		str_add_char(&n->key, mark);
}

/* Whether build_key would make the last key again, which is so of most records. */
static bool is_last_key(const struct work *work, char mark)
{
	const struct normaliser *n = work->n;
	const struct record *record = work->record;
	const char *at = n->last_key.text, *end = at + n->last_key.length;
	for (size_t i = 0; i < n->plan->key_count; i++) {
		size_t column = n->plan->keys[i];
		size_t length = column < record->count ? record->lengths[column] : 0;
		if ((size_t)(end - at) <= length || at[length] != KEY_MARK ||
		    (length > 0 && memcmp(at, record->cells[column], length) != 0))
			return false;
		at += length + 1;
	}
	return mark ? end - at == 1 && *at == mark : at == end;
}

/* Where what is known about the key cells begins, one for each class. */
static size_t find_key(struct work *work, char mark)
{
	struct normaliser *n = work->n;
	int64_t index;
	if (n->resolved.count > 0 && is_last_key(work, mark))
		return n->last_index;
	build_key(work, mark);
	if (n->resolved.count > CACHE_MAX) {
		vec_clear(&n->resolved);
		map_free(n->keys);
		n->keys = map_new();
	}
	if (!map_get_bytes(n->keys, n->key.text, n->key.length, &index)) {
		index = (int64_t)n->resolved.count;
		for (size_t i = 0; i < n->plan->class_count; i++)
			*vec_push(&n->resolved) = (struct resolved){ 0 };
		map_put_bytes(n->keys, n->key.text, n->key.length, index);
	}
	str_clear(&n->last_key);
	str_add_bytes(&n->last_key, n->key.text, n->key.length);
	n->last_index = (size_t)index;
	return n->last_index;
}

/* "=", ">", "<", "~" beside the value, and the upper end of a range. */
static bool bounded(struct work *work, struct cell *value, int power, struct bilat_figure *out)
{
	const struct plan *plan = work->n->plan;
	const char *bound = role_cell(work, ROLE_BOUND);
	const char *upper = role_cell(work, ROLE_UPPER);
	struct cell end;
	if (!cell_take_bound(value, bound, upper, work->err))
		return work_blame(work, plan->at[*bound ? ROLE_BOUND : ROLE_UPPER]);
	if (!*upper) {
		*out = bilat_figure_make(value->bound, value->value, value->decimals);
		return true;
	}
	if (cell_read(upper, strlen(upper), &work->n->cells, power, &end) != CELL_NUMBER ||
	    end.value < value->value) {
		bilat_fail(work->err, BILAT_INPUT, "'%s' is no upper end of a range from '%s'",
		    upper, role_cell(work, ROLE_VALUE));
		return work_blame(work, plan->at[ROLE_UPPER]);
	}
	*out = bilat_figure_between(value->value, (value->value + end.value) / 2, end.value,
	    value->decimals > end.decimals ? value->decimals : end.decimals);
	return true;
}

static bool contradiction(struct work *work, size_t column)
{
	const struct convention *convention = work->n->setup.convention;
	const struct convention_proof *proof = &convention->decimal_proof;
	const char *mark = convention->decimal == '.' ? "point" : "comma";
	if (proof->line)
		bilat_fail(work->err, BILAT_INPUT,
		    "'%s' has another decimal mark than line %lld, where '%s' has a decimal %s "
		    "(--set "
		    "decimal=, or decimal=.)",
		    work_cell(work, column), (long long)proof->line, proof->text, mark);
	else
		bilat_fail(work->err, BILAT_INPUT, "'%s' has no decimal %s (--set decimal=%s)",
		    work_cell(work, column), mark, convention->decimal == '.' ? "," : ".");
	return work_blame(work, column);
}

/* The digits that a column says were published; those of the text if it says none. */
static bool stated_decimals(struct work *work, struct cell *value, bool *stated_out)
{
	const char *decimals = role_cell(work, ROLE_DECIMALS);
	int64_t places;
	*stated_out = *decimals;
	if (!*decimals)
		return true;
	if (!num_parse_int(decimals, &places) || places < -400 || places > 400) {
		bilat_fail(work->err, BILAT_INPUT, "'%s' is no number of decimals", decimals);
		return work_blame(work, work->n->plan->at[ROLE_DECIMALS]);
	}
	value->decimals = (int)places;
	return true;
}

static bool number_figure(
    struct work *work, struct cell *value, int power, struct bilat_figure *out)
{
	bool stated;
	/* First the digits: about how much "about" is depends on them. */
	if (!stated_decimals(work, value, &stated) || !bounded(work, value, power, out))
		return false;
	if (stated)
		out->decimals = value->decimals;
	return true;
}

/* What a value cell amounts to. keep_out: false if it is to be left out. */
static bool read_figure(struct work *work, const struct plan_slot *slot,
    const struct resolved *resolved, struct ingest_row *row, bool *keep_out)
{
	struct normaliser *n = work->n;
	const struct layout_column *rule = slot->rule;
	struct cell value;
	size_t length = work->record->lengths[slot->column];
	const char *text = work->record->cells[slot->column];
	bilat_status status = work->status | status_read(work, slot->status);
	char confidentiality = status_confidentiality(work, slot);
	enum layout_empty empty = rule && rule->empty ? rule->empty
				  : resolved->empty   ? resolved->empty
						      : n->plan->layout->empty;

	*keep_out = true;
	switch (cell_read(text, length, &n->cells, resolved->power, &value)) {
	case CELL_EMPTY:
		if (!cell_alone(role_cell(work, ROLE_UPPER), work->err))
			return work_blame(work, n->plan->at[ROLE_UPPER]);
		*keep_out = (empty != EMPTY_SKIP || status || confidentiality) &&
			    !(rule && rule->zero_is_nothing);
		if (!*keep_out)
			tally_add(n->setup.skipped, n->empty_cell, 1);
		row->figure = status_missing(status, confidentiality);
		break;
	case CELL_MARK:
		status |= value.status;
		row->figure = status_missing(status, confidentiality);
		break;
	case CELL_NUMBER:
		if (rule && rule->zero_is_nothing && value.value == 0) {
			tally_add(n->setup.skipped, n->nothing, 1);
			*keep_out = false;
			return true;
		}
		if (!number_figure(work, &value, resolved->power, &row->figure))
			return false;
		status |= value.status;
		row->power = resolved->power + value.power;
		row->text = value.plain ? NULL : work_cell(work, slot->column);
		/* A number that stands where the file says that there is none: often 0. */
		if (status_denies(status)) {
			row->figure = status_missing(status, confidentiality);
			row->text = work_cell(work, slot->column);
		}
		break;
	case CELL_CONTRADICTS:
		return contradiction(work, slot->column);
	case CELL_GROUPED:
		bilat_fail(work->err, BILAT_INPUT,
		    "'%s' has marks that may stand between thousands (--set decimal=. reads "
		    "them "
		    "so; decimal=, if a comma is the decimal mark)",
		    work_cell(work, slot->column));
		return work_blame(work, slot->column);
	case CELL_BAD:
		bilat_fail(work->err, BILAT_INPUT,
		    "'%s' is not a number (a mark of missing is named by the layout)",
		    work_cell(work, slot->column));
		return work_blame(work, slot->column);
	}
	row->figure.status = status;
	row->figure.confidentiality = confidentiality;
	return true;
}

/* A secondary amount that says the same as the main one. */
static bool is_repeat(
    const struct work *work, const struct plan_slot *slot, const struct resolved *resolved)
{
	const struct record *record = work->record;
	return resolved->repeats && slot->same_as < record->count &&
	       strcmp(record->cells[slot->same_as], record->cells[slot->column]) == 0;
}

static bool resolve(
    struct work *work, const struct plan_slot *slot, size_t index, struct bilat_period period)
{
	struct resolved resolved;
	if (!resolver_find(&work->n->resolver, work->record, slot, period.freq,
		work_is_as_of(work, period), &resolved, work->column_out, work->err))
		return false;
	work->n->resolved.at[index] = resolved;
	return true;
}

static void note_unknown(struct normaliser *n, const struct resolved *resolved)
{
	size_t *at = &n->unknown[UNKNOWNS * n->row_count];
	at[0] = resolved->unknown_reporter;
	at[1] = resolved->unknown_partner;
	at[2] = resolved->unmapped;
	at[3] = resolved->unknown_unit;
}

static bool take_slot(struct work *work, const struct plan_slot *slot)
{
	struct normaliser *n = work->n;
	struct bilat_period period;
	bool keep;
	if (!work_slot_period(work, slot, &period))
		return false;
	if (!period.freq) {
		if (!*work_cell(work, slot->column)) {
			tally_add(n->setup.skipped, n->no_period, 1);
			return true;
		}
		bilat_fail(work->err, BILAT_INPUT, "a value without a period");
		return work_blame(work, n->plan->at[ROLE_PERIOD]);
	}
	/* Periods across are told apart by their class. */
	char mark = slot->period.freq ? 0 : key_mark(work, period);
	size_t index = find_key(work, mark) + slot->class;
	if (!n->resolved.at[index].done && !resolve(work, slot, index, period))
		return false;
	const struct resolved *resolved = &n->resolved.at[index];
	if (resolved->month_before)
		period = bilat_period_as_of(period);
	if (resolved->skip || is_repeat(work, slot, resolved)) {
		tally_add(
		    n->setup.skipped, resolved->skip ? resolved->skip_place : n->repeat, 1);
		return true;
	}
	struct ingest_row *row = &n->rows[n->row_count];
	*row = (struct ingest_row){ .series = resolved->series,
		.period = period,
		.vintage = slot->has_vintage && !n->setup.fixed_vintage ? slot->vintage
									: work->vintage,
		.line = work->record->line,
		.citation = work->citation,
		.power = resolved->power,
		.note = work->note };
	if (!read_figure(work, slot, resolved, row, &keep))
		return false;
	if (!keep)
		return true;
	if (work->text)
		row->text = work->text;
	if (resolved->from_zero)
		bilat_figure_from_zero(&row->figure);
	if (resolved->projections && bilat_period_last_day(period) > work->vintage)
		row->figure.status |= n->projection;
	note_unknown(n, resolved);
	n->row_slots[n->row_count++] = (size_t)(slot - n->plan->slots);
	return true;
}

static bool find_vintage(struct work *work)
{
	struct normaliser *n = work->n;
	size_t column = n->plan->at[ROLE_VINTAGE];
	const char *text = n->setup.fixed_vintage ? "" : work_cell(work, column);
	work->vintage = n->setup.vintage;
	if (!*text)
		return true;
	if (strcmp(text, n->last_vintage_text.text) != 0) {
		enum layout_order order = n->plan->columns[column].rule->order;
		if (!when_day(text, order, &n->last_vintage, work->err))
			return work_blame(work, column);
		str_clear(&n->last_vintage_text);
		str_add(&n->last_vintage_text, text);
	}
	work->vintage = n->last_vintage;
	return true;
}

static bool find_citation(struct work *work)
{
	struct normaliser *n = work->n;
	const char *title = role_cell(work, ROLE_TITLE);
	const char *publisher = role_cell(work, ROLE_PUBLISHER);
	const char *url = role_cell(work, ROLE_URL);
	if (!*title && !*publisher && !*url)
		return true;
	const char *key = arena_printf(n->arena, "%s\x1f%s\x1f%s", title, publisher, url);
	if (map_get(n->citations, key, &work->citation))
		return true;
	if (!n->setup.sink.citation(
		n->setup.sink.context, title, publisher, url, &work->citation, work->err))
		return false;
	if (map_count(n->citations) > CACHE_MAX) {
		map_free(n->citations);
		n->citations = map_new();
	}
	map_put(n->citations, key, work->citation);
	return true;
}

static bool prepare(struct work *work)
{
	const struct plan *plan = work->n->plan;
	work->status = work->n->setup.settings->status;
	if (*plan->layout->status) {
		bilat_status status;
		if (bilat_status_parse(plan->layout->status, &status))
			work->status |= status;
	}
	if (plan->at[ROLE_NOTE] != PLAN_NONE && *role_cell(work, ROLE_NOTE))
		work->note = role_cell(work, ROLE_NOTE);
	if (plan->at[ROLE_TEXT] != PLAN_NONE && *role_cell(work, ROLE_TEXT))
		work->text = role_cell(work, ROLE_TEXT);
	return check_width(work) && find_freq(work) && find_vintage(work) &&
	       find_citation(work);
}

static bool put_all(struct work *work)
{
	struct normaliser *n = work->n;
	struct tally *const tallies[UNKNOWNS] = { n->setup.unknown_areas,
		n->setup.unknown_areas, n->setup.unmapped, n->setup.unknown_units };
	for (size_t i = 0; i < n->row_count; i++) {
		*work->column_out = NULL;
		if (!n->setup.sink.put(n->setup.sink.context, &n->rows[i], work->err))
			return false;
		for (size_t k = 0; k < UNKNOWNS; k++) {
			size_t place = n->unknown[UNKNOWNS * i + k];
			if (place != RESOLVED_NO_TALLY)
				tally_add(tallies[k], place, 1);
		}
	}
	return true;
}

enum measure { MEASURE_VALUE, MEASURE_STATUS, MEASURE_OTHER };

/* What kind of row this is, where rows of values and of statuses alternate. */
static enum measure find_measure(const struct work *work)
{
	const struct plan *plan = work->n->plan;
	size_t column = plan->at[ROLE_MEASURE];
	if (column == PLAN_NONE)
		return MEASURE_VALUE;
	const char *text = work_cell(work, column);
	const char *meant = layout_value(&plan->columns[column].rule->values, text);
	if (strcmp(meant ? meant : text, "value") == 0)
		return MEASURE_VALUE;
	return strcmp(meant ? meant : text, "status") == 0 ? MEASURE_STATUS : MEASURE_OTHER;
}

/* Keeps the rows of this record until it is known whether their statuses follow. */
static void wait(struct normaliser *n, struct arena_mark from)
{
	for (size_t i = 0; i < n->row_count; i++) {
		struct ingest_row *row = &n->rows[i];
		row->text = row->text ? arena_strdup(n->arena, row->text) : NULL;
		row->note = row->note ? arena_strdup(n->arena, row->note) : NULL;
	}
	n->waiting = true;
	n->waiting_from = from;
}

static bool stop_waiting(struct work *work)
{
	struct normaliser *n = work->n;
	if (!n->waiting)
		return true;
	bool done = put_all(work);
	n->waiting = false;
	n->row_count = 0;
	arena_rewind(n->arena, n->waiting_from);
	return done;
}

/* A record of statuses belongs to the one before if all but the measure is the same. */
static void add_statuses(struct work *work)
{
	struct normaliser *n = work->n;
	if (!n->waiting || !is_last_key(work, BILAT_FREQ_NONE)) {
		tally_add(n->setup.skipped, n->alone, 1);
		return;
	}
	for (size_t i = 0; i < n->row_count; i++) {
		struct bilat_figure *figure = &n->rows[i].figure;
		const char *text = work_cell(work, n->plan->slots[n->row_slots[i]].column);
		bilat_status status = figure->status;
		if (!*text)
			continue;
		status_add(work, text, &status);
		if (figure->why != BILAT_WHY_NONE)
			*figure = status_missing(status, figure->confidentiality);
		figure->status = status;
	}
}

static bool take_values(struct work *work)
{
	struct normaliser *n = work->n;
	struct arena_mark mark = arena_mark(n->arena);
	n->row_count = 0;
	bool done = prepare(work);
	for (size_t i = 0; done && i < n->plan->slot_count; i++)
		done = take_slot(work, &n->plan->slots[i]);
	if (done && n->plan->at[ROLE_MEASURE] != PLAN_NONE) {
		wait(n, mark);
		return true;
	}
	done = done && put_all(work);
	arena_rewind(n->arena, mark);
	return done;
}

static bool take_record(struct work *work)
{
	struct normaliser *n = work->n;
	switch (find_measure(work)) {
	case MEASURE_STATUS:
		if (!check_width(work))
			return false;
		add_statuses(work);
		return stop_waiting(work);
	case MEASURE_OTHER:
		tally_add(n->setup.skipped, n->other, 1);
		return stop_waiting(work);
	case MEASURE_VALUE:
		break;
	}
	return stop_waiting(work) && take_values(work);
}

/* Whether there are more names that nobody knows than a table of figures has. */
static bool check_unknown(struct work *work)
{
	const struct normalise_setup *setup = &work->n->setup;
	const struct {
		const struct tally *tally;
		const char *what, *column;
	} kinds[] = { { setup->unknown_areas, "areas", "country" },
		{ setup->unmapped, "indicators", "indicator" },
		{ setup->unknown_units, "units", "unit" } };
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
		if (tally_count(kinds[i].tally) <= setup->most_names)
			continue;
		bilat_fail(work->err, BILAT_INPUT,
		    "more than %zu %s that are not known (is the column of the %s one?)",
		    setup->most_names, kinds[i].what, kinds[i].column);
		return work->record &&
		       bilat_fail_in(work->err, "line %lld", (long long)work->record->line);
	}
	return true;
}

static enum row_outcome judge(struct work *work, bool done)
{
	if (!check_unknown(work))
		return ROW_FATAL;
	if (done)
		return ROW_GOOD;
	return work->err->kind == BILAT_INPUT ? ROW_BAD : ROW_FATAL;
}

enum row_outcome normaliser_take(struct normaliser *n, const struct record *record,
    const char **column_out, struct bilat_error *err)
{
	struct bilat_error local;
	struct work work = {
		.n = n, .record = record, .column_out = column_out, .err = err ? err : &local
	};
	*column_out = NULL;
	return judge(&work, take_record(&work));
}

enum row_outcome normaliser_end(
    struct normaliser *n, const char **column_out, struct bilat_error *err)
{
	struct bilat_error local;
	struct work work = { .n = n, .column_out = column_out, .err = err ? err : &local };
	*column_out = NULL;
	return judge(&work, stop_waiting(&work));
}
