#include "load/table.h"

#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/str.h"
#include "load/cell.h"
#include "load/detect.h"
#include "load/input.h"
#include "load/joined.h"
#include "load/mend.h"
#include "load/settings.h"
#include "load/sieve.h"

static bool next_piece(
    void *context, const char **bytes, size_t *count, struct bilat_error *err)
{
	return input_next(context, bytes, count, err);
}

/* "Last Updated Date","2021-09-15" */
static void note_vintage(
    struct table *table, const struct layout *layout, const struct record *record)
{
	size_t length;
	const char *text = cell_trim(record->cells[0], record->lengths[0], &length);
	if (!*layout->vintage_after || record->count < 2 ||
	    length != strlen(layout->vintage_after) ||
	    memcmp(text, layout->vintage_after, length) != 0)
		return;
	text = cell_trim(record->cells[1], record->lengths[1], &length);
	table->vintage = arena_strndup(table->arena, text, length);
}

/* The next record in the form of the layout. */
static bool next_record(struct table *table, struct record *out, struct bilat_error *err)
{
	if (!reader_next(table->reader, out, err))
		return false;
	arena_rewind(table->row, table->row_start);
	if (table->form == FORM_JOINED) {
		*out = joined_split(out, table->row);
	} else if (table->commas && mend_record(&table->plan, out, table->row)) {
		if (table->mended++ == 0)
			table->first_mended = out->line;
	}
	return true;
}

static bool read_header(struct table *table, const struct detection *detection,
    const struct settings *settings, struct bilat_error *err)
{
	struct record record;
	for (size_t i = 0; i < detection->header_record; i++) {
		if (!reader_next(table->reader, &record, err))
			return false;
		note_vintage(table, detection->layout, &record);
	}
	if (!next_record(table, &record, err))
		return false;
	if (plan_make(detection->layout, &record, settings, table->arena, &table->plan, err))
		return true;
	return bilat_fail_in(err, "line %lld", (long long)record.line);
}

bool table_open(struct input *input, const struct detection *detection,
    const struct settings *settings, struct table *out, struct bilat_error *err)
{
	struct table table = { 0 };
	if (!input_start(input, settings->encoding, err))
		return false;
	table.arena = arena_new();
	table.row = arena_new();
	table.row_start = arena_mark(table.row);
	table.form = detection->layout->form;
	table.commas = detection->delimiter == ',';
	table.reader = reader_new(detection->delimiter, next_piece, input);
	if (!read_header(&table, detection, settings, err)) {
		table_close(&table);
		return false;
	}
	*out = table;
	return true;
}

void table_close(struct table *table)
{
	reader_free(table->reader);
	sieve_free(table->sieve);
	arena_free(table->arena);
	arena_free(table->row);
	*table = (struct table){ 0 };
}

static bool is_blank_record(const struct record *record)
{
	for (size_t i = 0; i < record->count; i++) {
		if (record->lengths[i] > 0)
			return false;
	}
	return true;
}

static bool is_footer(const struct layout *layout, const struct record *record)
{
	for (size_t i = 0; i < layout->footer.count; i++) {
		if (text_starts(record->cells[0], layout->footer.at[i]))
			return true;
	}
	return false;
}

void table_sift(struct table *table, struct bilat_reference *reference, const char *const *only,
    size_t only_count)
{
	table->sieve = sieve_new(reference, &table->plan, only, only_count);
	if (table->sieve)
		reader_set_sieve(table->reader, sieve_of_reader(table->sieve));
}

int64_t table_left_out(const struct table *table)
{
	return table->left_out + reader_passed_over(table->reader);
}

int64_t table_left_out_values(const struct table *table)
{
	return table->sieve ? table_left_out(table) * sieve_weight(table->sieve) : 0;
}

/* Whether a record is of no further interest: it is blank, or of other areas.  One that the
 * file may have cut off is left to those who tell it. */
static bool is_idle(struct table *table, const struct record *record)
{
	if (record->count == 0)
		return false;
	if (record->lengths[0] == 0 && is_blank_record(record))
		return true;
	bool other = table->sieve && !record->unended && !sieve_wants(table->sieve, record);
	table->left_out += other;
	return other;
}

static bool is_cell(const struct record *record, size_t column, const char *name)
{
	size_t length;
	const char *text = cell_trim(record->cells[column], record->lengths[column], &length);
	return length == strlen(name) && memcmp(text, name, length) == 0;
}

static bool is_name(const struct plan *plan, const struct record *record, size_t column)
{
	size_t length;
	const char *text = cell_trim(record->cells[column], record->lengths[column], &length);
	for (size_t i = 0; i < plan->width && length > 0; i++) {
		const struct plan_column *named = &plan->columns[i];
		if (named->rule && *named->name == *text && strlen(named->name) == length &&
		    memcmp(text, named->name, length) == 0)
			return true;
	}
	return false;
}

/* Whether a record has names that the layout knows wherever it knows the column. */
static bool is_header(const struct plan *plan, const struct record *record)
{
	bool found = false;
	for (size_t i = 0; i < plan->width; i++) {
		if (!plan->columns[i].rule)
			continue;
		if (i >= record->count || !is_name(plan, record, i))
			return false;
		found = true;
	}
	return found;
}

static bool is_same_header(const struct plan *plan, const struct record *record)
{
	for (size_t i = 0; i < plan->width; i++) {
		if (i >= record->count || !is_cell(record, i, plan->columns[i].name))
			return false;
	}
	return true;
}

/* Files are joined with their headers; another header begins a table of other columns. */
static bool pass_header(const struct table *table, const struct record *record, bool *header,
    struct bilat_error *err)
{
	*header = record->count > 0 && is_header(&table->plan, record);
	if (!*header || is_same_header(&table->plan, record))
		return true;
	return bilat_fail(err, BILAT_INPUT,
	    "line %lld: another header, with other columns (make a file of each table)",
	    (long long)record->line);
}

bool table_next(struct table *table, struct record *out, struct bilat_error *err)
{
	bool header;
	do {
		if (!next_record(table, out, err) || !pass_header(table, out, &header, err))
			return false;
	} while (header || is_idle(table, out));
	if (out->count > 0 && table->plan.layout->footer.count > 0 &&
	    is_footer(table->plan.layout, out))
		*out = (struct record){ 0 };
	return true;
}
