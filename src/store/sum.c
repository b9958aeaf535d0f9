#include "store/sum.h"

#include "store/db.h"

static uint64_t eight_bytes(const unsigned char *bytes, size_t count)
{
	uint64_t value = 0;

	for (size_t i = 0; i < count && i < 8; i++)
		value |= (uint64_t)bytes[i] << (8 * i);
	return value;
}

uint64_t sum_text(uint64_t sum, int number, const char *text, size_t length)
{
	const unsigned char *bytes = (const unsigned char *)text;

	sum = sum_add(sum, number, SUM_TEXT, length);
	for (size_t i = 0; i < length; i += 8)
		sum = sum_step(sum, eight_bytes(bytes + i, length - i));
	return sum;
}

uint64_t sum_column(uint64_t sum, int number, sqlite3_stmt *stmt, int column)
{
	switch (sqlite3_column_type(stmt, column)) {
	case SQLITE_NULL:
		return sum;
	case SQLITE_INTEGER:
		return sum_integer(sum, number, sqlite3_column_int64(stmt, column));
	case SQLITE_FLOAT:
		return sum_real(sum, number, sqlite3_column_double(stmt, column));
	default: {
		const char *text = column_text(stmt, column);
		return sum_text(sum, number, text, (size_t)sqlite3_column_bytes(stmt, column));
	}
	}
}

/* The same of an argument of a function. */
static uint64_t add_value(uint64_t sum, int number, sqlite3_value *value)
{
	switch (sqlite3_value_type(value)) {
	case SQLITE_NULL:
		return sum;
	case SQLITE_INTEGER:
		return sum_integer(sum, number, sqlite3_value_int64(value));
	case SQLITE_FLOAT:
		return sum_real(sum, number, sqlite3_value_double(value));
	default: {
		const char *text = (const char *)sqlite3_value_text(value);
		return sum_text(
		    sum, number, text ? text : "", (size_t)sqlite3_value_bytes(value));
	}
	}
}

static void row_sum(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	uint64_t sum = 0;

	for (int i = 0; i < argc; i++)
		sum = add_value(sum, i, argv[i]);
	sqlite3_result_int64(context, (int64_t)sum_end(sum));
}

static void add64(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	uint64_t total = 0;

	for (int i = 0; i < argc; i++)
		total += (uint64_t)sqlite3_value_int64(argv[i]);
	sqlite3_result_int64(context, (int64_t)total);
}

static void sum64_row(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	uint64_t *total = sqlite3_aggregate_context(context, sizeof *total);

	(void)argc;
	if (total)
		*total += (uint64_t)sqlite3_value_int64(argv[0]);
	else
		sqlite3_result_error_nomem(context);
}

static void sum64_end(sqlite3_context *context)
{
	const uint64_t *total = sqlite3_aggregate_context(context, 0);

	sqlite3_result_int64(context, total ? (int64_t)*total : 0);
}

/* DIRECTONLY: nothing in a file from elsewhere may ask for them. */
bool sum_register(struct bilat_store *store, struct bilat_error *err)
{
	const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
	sqlite3 *db = store->db;

	return (sqlite3_create_function_v2(
		    db, "row_sum", -1, flags, NULL, row_sum, NULL, NULL, NULL) == SQLITE_OK &&
		   sqlite3_create_function_v2(
		       db, "add64", 2, flags, NULL, add64, NULL, NULL, NULL) == SQLITE_OK &&
		   sqlite3_create_function_v2(db, "sum64", 1, flags, NULL, NULL, sum64_row,
		       sum64_end, NULL) == SQLITE_OK) ||
	       db_fail(store, err);
}
