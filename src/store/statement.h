/* statement.h - every SQL statement of the program, by name.
 *
 *	sqlite3_stmt *get = statement_get(store, DOCUMENT_GET, err);
 *	if (!get) return false;
 *	sqlite3_bind_int64(get, 1, id);
 *	switch (statement_step(store, get, err)) { case STEP_ROW: ... }
 *	statement_end(get);
 *
 * A statement is prepared when first asked for and kept.  Texts are bound without a copy, so
 * end a statement before they go away. */
#ifndef STORE_STATEMENT_H
#define STORE_STATEMENT_H

#include <stdbool.h>
#include <stdint.h>

#include <sqlite3.h>

struct bilat_error;
struct bilat_store;

enum statement {
	BEGIN_READ,
	BEGIN_WRITE,
	COMMIT,
	ROLLBACK,
	RECORD_MARK,
	RECORD_KEEP,
	RECORD_UNDO,
	/* The words of a key, in the order of enum key_word: id by code; and made if new. */
	INDICATOR_ID,
	AREA_ID,
	DETAIL_ID,
	UNIT_ID,
	SOURCE_ID,
	INDICATOR_PUT,
	AREA_PUT,
	DETAIL_PUT,
	UNIT_PUT,
	SOURCE_PUT,
	SOURCES,
	SERIES_ID,
	SERIES_ADD,
	SERIES_NAME,
	SERIES_ENDS,
	SERIES_ALL,
	SERIES_BY_INDICATOR,
	SERIES_BY_REPORTER,
	SERIES_BY_PARTNER,
	SERIES_BY_INDICATOR_REPORTER,
	SERIES_BY_REPORTER_PARTNER,
	HELD_REPORTERS,
	HELD_PARTNERS,
	HELD_INDICATORS,
	HELD_SOURCES,
	SOURCE_VINTAGES,
	CITATION_ID,
	CITATION_ADD,
	CITATION_DROP,
	DOCUMENT_KNOWN,
	DOCUMENT_ADD,
	DOCUMENT_COUNTS,
	DOCUMENT_SUM,
	DOCUMENT_SUM_SET,
	DOCUMENT_SUMS,
	DOCUMENT_NAME,
	DOCUMENT_GET,
	DOCUMENTS,
	DOCUMENTS_LATE,
	DOCUMENT_DROP,
	OBSERVATIONS_ADD,
	OBSERVATIONS_ADD_PLAIN,
	OBSERVATION_EFFECT,
	OBSERVATIONS_OF_PERIOD,
	OBSERVATIONS_AHEAD,
	OBSERVATIONS_OF_SERIES,
	OBSERVATIONS_TOLD,
	STATEMENTS_OF_SERIES,
	STATEMENTS_TOLD,
	STATEMENTS_ALL,
	STATEMENTS_HELD,
	STATEMENTS_AGAIN,
	OBSERVATION_PEDIGREE,
	RESTATED_PEDIGREE,
	OBSERVATIONS_DROP,
	NEWEST_VINTAGE,
	RESTATED_ADD,
	RESTATED_UNFOLD,
	RESTATED_DROP_PERIOD,
	RESTATED_UNFOLD_ON,
	RESTATED_DROP_ON,
	RESTATED_DROP,
	RESTATED_ODD,
	TOUCHED_FILL,
	TOUCHED,
	TOUCHED_CLEAR,
	PROJECT_KNOWN,
	PROJECT_ADD,
	PROJECTS,
	PROJECTS_DROP,
	PROJECT_ORPHAN,
	EVENT_ADD,
	EVENT_EFFECT,
	EVENTS_OF_KEY,
	EVENTS_OF_PROJECT,
	EVENTS_ALL,
	EVENTS_DROP,
	SERIES_SWEEP,
	INDICATOR_SWEEP,
	AREA_SWEEP,
	DETAIL_SWEEP,
	UNIT_SWEEP,
	SOURCE_SWEEP,
	CITATION_SWEEP,
	SETTING_GET,
	SETTING_SET,
	SETTING_SUMS,
	WHOLE_SUM,
	WHOLE_ADD,
	WHOLE_MAKE,
	DATA_VERSION,
	INTEGRITY,
	FOREIGN_KEYS,
	UNUSED,
	CHANGED,
	SCHEMA,
	TABLE_ODD,
	STATEMENT_COUNT
};

/* Ready to be bound, or NULL. */
sqlite3_stmt *statement_get(
    struct bilat_store *store, enum statement which, struct bilat_error *err);
const char *statement_text(enum statement which);

enum step { STEP_ROW, STEP_DONE, STEP_FAILED };
enum step statement_step(
    struct bilat_store *store, sqlite3_stmt *stmt, struct bilat_error *err);
/* One without results: steps, then ends it. */
bool statement_run(struct bilat_store *store, sqlite3_stmt *stmt, struct bilat_error *err);
void statement_end(sqlite3_stmt *stmt);
void statement_close_all(struct bilat_store *store);

/* Binds text without copying it; NULL is NULL. */
void bind_text(sqlite3_stmt *stmt, int index, const char *text);
/* The text of a column, "" for NULL; until the next step. */
const char *column_text(sqlite3_stmt *stmt, int column);

#endif
