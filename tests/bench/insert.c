/* The floor under storing: rows that are ready, one after the other, into the same schema.
 *
 *	bench-insert LOADED FRESH
 *
 * LOADED is a store with one document; its observations are read into memory first, in the
 *order of their lines.  FRESH, an empty store (bilat makes one), gets them in one transaction.
 *Prints the seconds from BEGIN to COMMIT: on the clock, and of the processor. */
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct row {
	int64_t series, line;
	double value;
	int period, vintage, decimals, power;
	char status;
	bool missing;
};

static void need(bool done, sqlite3 *db)
{
	if (done)
		return;
	fprintf(stderr, "bench-insert: %s\n", sqlite3_errmsg(db));
	exit(EXIT_FAILURE);
}

static double seconds(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static sqlite3 *open_store(const char *path)
{
	sqlite3 *db;

	need(sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) ==
		 SQLITE_OK,
	    db);
	need(sqlite3_exec(db, "PRAGMA cache_size = -16384; PRAGMA synchronous = FULL", NULL,
		 NULL, NULL) == SQLITE_OK,
	    db);
	return db;
}

static struct row *read_rows(sqlite3 *db, size_t *count_out)
{
	static const char text[] =
	    "SELECT series, line, value, period, vintage, decimals, power,"
	    " status FROM obs ORDER BY line";
	struct row *rows = NULL;
	size_t room = 0, count = 0;
	sqlite3_stmt *get;

	need(sqlite3_prepare_v2(db, text, -1, &get, NULL) == SQLITE_OK, db);
	while (sqlite3_step(get) == SQLITE_ROW) {
		if (count == room) {
			room = 2 * room + 1024;
			rows = realloc(rows, room * sizeof *rows);
			if (!rows)
				exit(EXIT_FAILURE);
		}
		const unsigned char *status = sqlite3_column_text(get, 7);
		rows[count++] = (struct row){
			.series = sqlite3_column_int64(get, 0),
			.line = sqlite3_column_int64(get, 1),
			.value = sqlite3_column_double(get, 2),
			.period = sqlite3_column_int(get, 3),
			.vintage = sqlite3_column_int(get, 4),
			.decimals = sqlite3_column_int(get, 5),
			.power = sqlite3_column_int(get, 6),
			.status = status ? (char)*status : 0,
			.missing = sqlite3_column_type(get, 2) == SQLITE_NULL,
		};
	}
	sqlite3_finalize(get);
	*count_out = count;
	return rows;
}

static void put(sqlite3 *db, sqlite3_stmt *add, const struct row *row)
{
	sqlite3_bind_int64(add, 1, row->series);
	sqlite3_bind_int(add, 2, row->period);
	sqlite3_bind_int(add, 3, row->vintage);
	sqlite3_bind_int64(add, 4, row->line);
	sqlite3_bind_int(add, 5, row->power);
	sqlite3_bind_double(add, 6, row->value);
	sqlite3_bind_int(add, 7, row->decimals);
	if (row->missing) {
		sqlite3_bind_null(add, 6);
		sqlite3_bind_null(add, 7);
	}
	if (row->status)
		sqlite3_bind_text(add, 8, &row->status, 1, SQLITE_STATIC);
	else
		sqlite3_bind_null(add, 8);
	need(sqlite3_step(add) == SQLITE_DONE, db);
	sqlite3_reset(add);
}

int main(int argc, char **argv)
{
	static const char text[] =
	    "INSERT INTO obs(series, period, vintage, document, line, power,"
	    " value, decimals, effect, status)"
	    " VALUES (?1, ?2, ?3, 2, ?4, ?5, ?6, ?7, 0, ?8)";
	double clock, work;
	sqlite3_stmt *add;
	size_t count;

	if (argc < 3)
		return EXIT_FAILURE;
	sqlite3 *loaded = open_store(argv[1]), *fresh = open_store(argv[2]);
	struct row *rows = read_rows(loaded, &count);
	need(sqlite3_prepare_v2(fresh, text, -1, &add, NULL) == SQLITE_OK, fresh);
	clock = seconds(CLOCK_MONOTONIC);
	work = seconds(CLOCK_PROCESS_CPUTIME_ID);
	need(sqlite3_exec(fresh, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK, fresh);
	for (size_t i = 0; i < count; i++)
		put(fresh, add, &rows[i]);
	need(sqlite3_exec(fresh, "COMMIT", NULL, NULL, NULL) == SQLITE_OK, fresh);
	clock = seconds(CLOCK_MONOTONIC) - clock;
	work = seconds(CLOCK_PROCESS_CPUTIME_ID) - work;
	sqlite3_finalize(add);
	sqlite3_close(loaded);
	sqlite3_close(fresh);
	free(rows);
	printf("%.3f %.3f\n", clock, work);
	return EXIT_SUCCESS;
}
