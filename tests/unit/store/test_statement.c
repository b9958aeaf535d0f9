#include "store/statement.h"

#include <string.h>

#include "store/db.h"
#include "unit/store/world.h"

START_TEST(every_statement_fits_the_schema)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);

	for (int i = 0; i < STATEMENT_COUNT; i++) {
		ck_assert_msg(statement_text((enum statement)i), "statement %d has no text", i);
		ck_assert_done(statement_get(store, (enum statement)i, err));
	}
	bilat_store_close(store);
}
END_TEST

/* Without an index a question about one series would read the whole store. */
START_TEST(questions_about_one_series_go_through_an_index)
{
	const enum statement statements[] = { SERIES_ID, SERIES_BY_INDICATOR,
		SERIES_BY_REPORTER, SERIES_BY_PARTNER, SERIES_BY_INDICATOR_REPORTER,
		SERIES_BY_REPORTER_PARTNER, SERIES_ENDS, OBSERVATIONS_OF_PERIOD,
		OBSERVATIONS_OF_SERIES, OBSERVATION_PEDIGREE, EVENTS_OF_KEY, EVENTS_OF_PROJECT,
		DOCUMENT_KNOWN, CITATION_ID, STATEMENTS_OF_SERIES, RESTATED_PEDIGREE,
		RESTATED_UNFOLD, RESTATED_DROP_PERIOD };
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);

	for (size_t i = 0; i < sizeof statements / sizeof statements[0]; i++) {
		sqlite3_stmt *plan = NULL;
		char *sql =
		    sqlite3_mprintf("EXPLAIN QUERY PLAN %s", statement_text(statements[i]));
		ck_assert_int_eq(
		    sqlite3_prepare_v2(store->db, sql, -1, &plan, NULL), SQLITE_OK);
		while (sqlite3_step(plan) == SQLITE_ROW) {
			const char *step = (const char *)sqlite3_column_text(plan, 3);
			ck_assert_msg(!strstr(step, "SCAN") || strstr(step, "CONSTANT ROW"),
			    "%s: %s", sql, step);
		}
		sqlite3_finalize(plan);
		sqlite3_free(sql);
	}
	bilat_store_close(store);
}
END_TEST

CHECK_MAIN("statement", every_statement_fits_the_schema,
    questions_about_one_series_go_through_an_index)
