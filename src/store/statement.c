#include "store/statement.h"

#include "base/error.h"
#include "base/xalloc.h"
#include "store/db.h"

/* When the document of a row was loaded. */
#define LOADED_AT "(SELECT loaded_at FROM doc WHERE id = document)"
/* The columns that figure_column reads, in its order (observation.h). */
#define FIGURE "value, decimals, status, bound, lower, upper, conf, why"
/* The columns that said_column reads, and those that held_column reads. */
#define ROW "period, vintage, document, line, effect, citation, " FIGURE
#define HELD ROW ", text, note, power"

/* The rows of obs that restated says again: those current before its own place in the order of
 * vintage and document.  And the columns of ROW, as it says them. */
#define STANDS_ON                                                                       \
	"o.series = a.series AND o.period BETWEEN a.first AND a.last AND o.effect <> 1" \
	" AND (o.vintage, o.document) < (a.vintage, a.document) AND NOT EXISTS ("       \
	"SELECT 1 FROM obs n WHERE n.series = o.series AND n.period = o.period"         \
	" AND n.effect <> 1 AND (n.vintage, n.document) < (a.vintage, a.document)"      \
	" AND (n.vintage, n.document, n.line) > (o.vintage, o.document, o.line))"
#define AGAIN " FROM restated a JOIN obs o ON " STANDS_ON
#define AGAIN_LINE "a.line + a.step * (o.period - a.first)"
#define AGAIN_ROW \
	"o.period, a.vintage, a.document, " AGAIN_LINE " AS line, 1, o.citation, " FIGURE
/* What runs say becomes rows. */
#define UNFOLD                                                          \
	"INSERT INTO obs(series, " HELD ") SELECT a.series, " AGAIN_ROW \
	", text, note, power" AGAIN " WHERE "
/* A run that covers a period of a series; and one that covers a row of a document. */
#define COVERS(run) run "series = ?1 AND " run "first <= ?2 AND " run "last >= ?2"
#define COVERS_ROW(run)                                                              \
	run "series BETWEEN ?2 AND ?3 AND " run "document <> ?1 AND EXISTS ("        \
	    "SELECT 1 FROM obs x WHERE x.series = " run "series AND x.document = ?1" \
	    " AND x.period BETWEEN " run "first AND " run "last)"
/* The first columns of obs; all rows that wait are of the document ?1. */
#define PENDING \
	"series, period, vintage, ?1, line, value, decimals, power, effect, citation, status"
#define SELECTED " WHERE series = ?1 AND period BETWEEN ?2 AND ?3 AND vintage <= ?4"
#define SELECTED_AGAIN " WHERE a.series = ?1 AND o.period BETWEEN ?2 AND ?3 AND a.vintage <= ?4"
#define IN_ORDER " ORDER BY period, vintage, document, line"

#define SERIES_COLUMNS                                                                 \
	"SELECT s.id, s.indicator, s.reporter, s.partner, s.detail, s.source, s.freq," \
	" i.code, r.code, p.code, d.code, u.code, c.code, s.sum"                       \
	" FROM series_key s"                                                           \
	" JOIN indicator_code i ON i.id = s.indicator"                                 \
	" JOIN area_code r ON r.id = s.reporter"                                       \
	" JOIN area_code p ON p.id = s.partner"                                        \
	" JOIN detail_code d ON d.id = s.detail"                                       \
	" JOIN unit_code u ON u.id = s.unit"                                           \
	" JOIN source_code c ON c.id = s.source"

#define DOCUMENT_COLUMNS                                                                  \
	"SELECT id, name, sha256, bytes, layout, options, source, title, publisher, url," \
	" licence, vintage, loaded_at, line_count, value_count, missing_count,"           \
	" newest FROM doc"

/* A name that is known, and its sum, stay as they are: they may be damaged. */
#define WORD_PUT(table)                                                           \
	"INSERT INTO " table "(code, name, sum) VALUES (?1, ?2, row_sum(?1, ?2))" \
	" ON CONFLICT(code) DO UPDATE SET name = coalesce(name, excluded.name),"  \
	" sum = CASE WHEN name IS NULL THEN excluded.sum ELSE sum END RETURNING id"
/* The stored sum, and what is summed of a document beside its statements. */
#define DOCUMENT_SUM_COLUMNS                                                                  \
	"SELECT id, sum, row_sum(id, name, sha256, bytes, layout, options, source, title,"    \
	" publisher, url, licence, vintage, loaded_at, line_count, value_count,"              \
	" missing_count, newest),"                                                            \
	" (SELECT sum64(row_sum(code, vintage, line, name, a, b, sector, companies, url,"     \
	" note)) FROM project_text WHERE document = doc.id),"                                 \
	" (SELECT sum64(row_sum(project, first_day, date, stage, what, vintage, line,"        \
	" last_day, value, decimals, status, bound, lower, upper, conf, why, unit, source,"   \
	" title, publisher, url, note)) FROM event_text WHERE document = doc.id), name FROM " \
	"doc"
#define WORD_SWEEP(table, uses) \
	"DELETE FROM " table " WHERE id NOT IN (SELECT " uses " FROM series_key)"
#define LIVE_SERIES "SELECT 1 FROM obs WHERE obs.series = series_key.id"

static const char *const texts[STATEMENT_COUNT] = {
	[BEGIN_READ] = "BEGIN",
	[BEGIN_WRITE] = "BEGIN IMMEDIATE",
	[COMMIT] = "COMMIT",
	[ROLLBACK] = "ROLLBACK",
	[RECORD_MARK] = "SAVEPOINT record",
	[RECORD_KEEP] = "RELEASE record",
	[RECORD_UNDO] = "ROLLBACK TO record",

	[INDICATOR_ID] = "SELECT id FROM indicator_code WHERE code = ?1",
	[AREA_ID] = "SELECT id FROM area_code WHERE code = ?1",
	[DETAIL_ID] = "SELECT id FROM detail_code WHERE code = ?1",
	[UNIT_ID] = "SELECT id FROM unit_code WHERE code = ?1",
	[SOURCE_ID] = "SELECT id FROM source_code WHERE code = ?1",
	[INDICATOR_PUT] = WORD_PUT("indicator_code"),
	[AREA_PUT] = WORD_PUT("area_code"),
	[DETAIL_PUT] = "INSERT INTO detail_code(code) VALUES (?1) RETURNING id",
	[UNIT_PUT] = "INSERT INTO unit_code(code) VALUES (?1) RETURNING id",
	[SOURCE_PUT] =
	    "INSERT INTO source_code(code, name, publisher, sum)"
	    " VALUES (?1, ?2, ?3, row_sum(?1, ?2, ?3))"
	    " ON CONFLICT(code) DO UPDATE SET name = coalesce(name, excluded.name),"
	    " publisher = coalesce(publisher, excluded.publisher), sum = CASE"
	    " WHEN name IS NULL OR publisher IS NULL THEN row_sum(code,"
	    " coalesce(name, excluded.name), coalesce(publisher, excluded.publisher))"
	    " ELSE sum END RETURNING id",
	[SOURCES] = "SELECT code, name, publisher FROM source_code"
		    " WHERE name IS NOT NULL OR publisher IS NOT NULL ORDER BY code",

	[SERIES_ID] =
	    "SELECT id FROM series_key WHERE indicator = ?1 AND reporter = ?2 AND partner = ?3"
	    " AND detail = ?4 AND freq = ?5 AND unit = ?6 AND source = ?7",
	[SERIES_ADD] =
	    "INSERT INTO series_key(indicator, reporter, partner, detail, freq, unit, source,"
	    " sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
	[SERIES_NAME] = SERIES_COLUMNS " WHERE s.id = ?1",
	/* Between which periods something is said, and said again by the document ?2. */
	[SERIES_ENDS] =
	    "SELECT (SELECT period FROM obs WHERE series = ?1 ORDER BY period LIMIT 1),"
	    " (SELECT period FROM obs WHERE series = ?1 ORDER BY period DESC LIMIT 1),"
	    " max(vintage) FILTER (WHERE document <> ?2), min(first) FILTER (WHERE document = "
	    "?2),"
	    " max(last) FILTER (WHERE document = ?2),"
	    " (SELECT sum FROM series_key WHERE id = ?1) FROM restated WHERE series = ?1",
	[SERIES_ALL] = SERIES_COLUMNS,
	[SERIES_BY_INDICATOR] = SERIES_COLUMNS " WHERE s.indicator = ?1",
	[SERIES_BY_REPORTER] = SERIES_COLUMNS " WHERE s.reporter = ?1",
	[SERIES_BY_PARTNER] = SERIES_COLUMNS " WHERE s.partner = ?1",
	[SERIES_BY_INDICATOR_REPORTER] =
	    SERIES_COLUMNS " WHERE s.indicator = ?1 AND s.reporter = ?2",
	[SERIES_BY_REPORTER_PARTNER] =
	    SERIES_COLUMNS " WHERE s.reporter = ?1 AND s.partner = ?2",

	/* Words of the keys, by the indexes alone. */
	[HELD_REPORTERS] =
	    "SELECT code FROM area_code WHERE EXISTS ("
	    "SELECT 1 FROM series_key WHERE reporter = area_code.id) ORDER BY code",
	[HELD_PARTNERS] =
	    "SELECT p.code FROM (SELECT DISTINCT partner FROM series_key WHERE reporter ="
	    " (SELECT id FROM area_code WHERE code = ?1)) JOIN area_code p ON p.id = partner"
	    " ORDER BY p.code",
	[HELD_INDICATORS] =
	    "SELECT i.code FROM (SELECT DISTINCT indicator FROM series_key WHERE reporter ="
	    " (SELECT id FROM area_code WHERE code = ?1) AND (?2 IS NULL OR partner ="
	    " (SELECT id FROM area_code WHERE code = ?2)))"
	    " JOIN indicator_code i ON i.id = indicator ORDER BY i.code",
	[HELD_SOURCES] = "SELECT code FROM source_code ORDER BY code",
	[SOURCE_VINTAGES] = "SELECT c.code, max(o.vintage) FROM source_code c JOIN series_key "
			    "s ON s.source = c.id"
			    " JOIN obs o ON o.series = s.id GROUP BY c.code ORDER BY c.code",

	[CITATION_ID] =
	    "SELECT id FROM citation WHERE title = ?1 AND publisher = ?2 AND url = ?3",
	[CITATION_ADD] = "INSERT INTO citation(title, publisher, url, sum)"
			 " VALUES (?1, ?2, ?3, row_sum(?1, ?2, ?3)) RETURNING id",
	[CITATION_DROP] = "DELETE FROM citation WHERE id = ?1",

	[DOCUMENT_KNOWN] =
	    "SELECT id FROM doc WHERE sha256 = ?1 AND layout = ?2 AND options = ?3",
	[DOCUMENT_ADD] =
	    "INSERT INTO doc(name, sha256, bytes, layout, options, source, title, publisher, "
	    "url,"
	    " licence, vintage, loaded_at)"
	    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) RETURNING id",
	[DOCUMENT_COUNTS] =
	    "UPDATE doc SET line_count = ?2, value_count = ?3, missing_count = ?4, newest = ?5"
	    " WHERE id = ?1",
	[DOCUMENT_SUM] = DOCUMENT_SUM_COLUMNS " WHERE id = ?1",
	[DOCUMENT_SUM_SET] = "UPDATE doc SET sum = ?2 WHERE id = ?1",
	[DOCUMENT_SUMS] = DOCUMENT_SUM_COLUMNS " ORDER BY id",
	[DOCUMENT_NAME] = "SELECT name FROM doc WHERE id = ?1",
	[DOCUMENT_GET] = DOCUMENT_COLUMNS " WHERE id = ?1",
	[DOCUMENTS] = DOCUMENT_COLUMNS " ORDER BY id",
	[DOCUMENTS_LATE] = "SELECT id FROM doc WHERE loaded_at >= ?1 ORDER BY id",
	[DOCUMENT_DROP] = "DELETE FROM doc WHERE id = ?1",

	/* In the order of the table, which spares SQLite a copy of each value. */
	[OBSERVATIONS_ADD] =
	    "INSERT INTO obs SELECT " PENDING ", bound, lower, upper, conf, why,"
	    " text, note FROM pending",
	/* The ordinary ones, for speed: each column costs. */
	[OBSERVATIONS_ADD_PLAIN] =
	    "INSERT INTO obs SELECT " PENDING ", NULL, NULL, NULL, NULL, why, NULL, NULL"
	    " FROM pending",
	[OBSERVATION_EFFECT] =
	    "UPDATE obs SET effect = ?6 WHERE series = ?1 AND period = ?2 AND vintage = ?3"
	    " AND document = ?4 AND line = ?5",
	[OBSERVATIONS_OF_PERIOD] = "SELECT " HELD " FROM obs WHERE series = ?1 AND period = ?2"
				   " ORDER BY vintage, document, line",
	[OBSERVATIONS_AHEAD] =
	    "SELECT " HELD " FROM obs WHERE series = ?1 AND period >= ?2" IN_ORDER " LIMIT ?3",
	[OBSERVATIONS_OF_SERIES] = "SELECT " ROW " FROM obs" SELECTED IN_ORDER,
	[OBSERVATIONS_TOLD] =
	    "SELECT " HELD ", t.title, t.publisher, t.url"
	    " FROM obs LEFT JOIN citation t ON t.id = obs.citation" SELECTED IN_ORDER,
	/* The same with what restated says. */
	[STATEMENTS_OF_SERIES] = "SELECT " ROW " FROM obs" SELECTED
				 " UNION ALL SELECT " AGAIN_ROW AGAIN SELECTED_AGAIN IN_ORDER,
	[STATEMENTS_TOLD] =
	    "SELECT s.*, t.title, t.publisher, t.url FROM (SELECT " HELD " FROM obs" SELECTED
	    " UNION ALL SELECT " AGAIN_ROW ", text, note, power" AGAIN SELECTED_AGAIN ") s"
	    " LEFT JOIN citation t ON t.id = s.citation" IN_ORDER,
	[STATEMENTS_ALL] = "SELECT " HELD ", series, 0 FROM obs UNION ALL"
			   " SELECT " AGAIN_ROW ", text, note, power, a.series, 1" AGAIN
			   " ORDER BY series, period, vintage, document, line",
	/* In any order, with the sum of their series. */
	[STATEMENTS_HELD] =
	    "SELECT " HELD ", s.sum FROM obs JOIN series_key s ON s.id = obs.series",
	[STATEMENTS_AGAIN] = "SELECT " AGAIN_ROW ", text, note, power, s.sum" AGAIN
			     " JOIN series_key s ON s.id = a.series",
	[OBSERVATION_PEDIGREE] =
	    "SELECT o.text, o.note, o.power, t.title, t.publisher, t.url, " FIGURE
	    " FROM obs o LEFT JOIN citation t ON t.id = o.citation"
	    " WHERE o.series = ?1 AND o.period = ?2 AND o.vintage = ?3 AND o.document = ?4"
	    " AND o.line = ?5",
	[RESTATED_PEDIGREE] =
	    "SELECT o.text, o.note, o.power, t.title, t.publisher, t.url, " FIGURE AGAIN
	    " LEFT JOIN citation t ON t.id = o.citation"
	    " WHERE a.series = ?1 AND o.period = ?2 AND a.vintage = ?3 AND a.document = ?4"
	    " AND " AGAIN_LINE " = ?5",
	[OBSERVATIONS_DROP] = "DELETE FROM obs WHERE document = ?1",
	[RESTATED_ADD] =
	    "INSERT INTO restated(series, vintage, document, first, last, line, step)"
	    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
	[RESTATED_UNFOLD] = UNFOLD COVERS("a."),
	[RESTATED_DROP_PERIOD] = "DELETE FROM restated WHERE " COVERS(""),
	[RESTATED_UNFOLD_ON] = UNFOLD COVERS_ROW("a."),
	[RESTATED_DROP_ON] = "DELETE FROM restated WHERE " COVERS_ROW("restated."),
	[RESTATED_DROP] = "DELETE FROM restated WHERE document = ?1",
	/* Runs that leave a period out, stand on nothing, or step where nothing follows. */
	[RESTATED_ODD] =
	    "SELECT a.series, a.document FROM restated a WHERE a.last - a.first + 1"
	    " <> (SELECT count(*) FROM obs o WHERE " STANDS_ON ")"
	    " OR (a.first = a.last AND a.step <> 0)",
	[NEWEST_VINTAGE] = "SELECT max(newest) FROM doc",

	/* Periods in which another document speaks too. */
	[TOUCHED_FILL] =
	    "INSERT OR IGNORE INTO temp.touched(series, period)"
	    " SELECT o.series, o.period FROM obs o WHERE o.document = ?1 AND EXISTS ("
	    "SELECT 1 FROM obs x WHERE x.series = o.series AND x.period = o.period"
	    " AND x.document <> ?1)",
	[TOUCHED] = "SELECT series, period FROM temp.touched",
	[TOUCHED_CLEAR] = "DELETE FROM temp.touched",

	[PROJECT_KNOWN] = "SELECT 1 FROM project_text WHERE code = ?1 LIMIT 1",
	[PROJECT_ADD] =
	    "INSERT INTO project_text(code, vintage, document, line, name, a, b, sector,"
	    " companies, url, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
	[PROJECTS] = "SELECT code, name, a, b, sector, companies, url, note, vintage"
		     " FROM project_text"
		     " WHERE vintage <= ?1 AND " LOADED_AT " < ?2"
		     " ORDER BY code, vintage, document, line",
	[PROJECTS_DROP] = "DELETE FROM project_text WHERE document = ?1",
	[PROJECT_ORPHAN] = "SELECT e.project, e.document FROM event_text e WHERE NOT EXISTS ("
			   "SELECT 1 FROM project_text p WHERE p.code = e.project) LIMIT 1",
	[EVENT_ADD] =
	    "INSERT INTO event_text(project, first_day, date, stage, what, vintage, document,"
	    " line, last_day, effect, unit, source, title, publisher, url, note, " FIGURE ")"
	    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,"
	    " ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)",
	[EVENT_EFFECT] =
	    "UPDATE event_text SET effect = ?9 WHERE project = ?1 AND first_day = ?2"
	    " AND date = ?3 AND stage = ?4 AND what = ?5 AND vintage = ?6 AND document = ?7"
	    " AND line = ?8",
	[EVENTS_OF_KEY] =
	    "SELECT 0, vintage, document, line, effect, NULL, " FIGURE ", unit FROM event_text"
	    " WHERE project = ?1 AND first_day = ?2 AND date = ?3 AND stage = ?4 AND what = ?5"
	    " ORDER BY vintage, document, line",
	[EVENTS_OF_PROJECT] =
	    "SELECT 0, vintage, document, line, effect, NULL, " FIGURE ","
	    " unit, first_day, last_day, date, stage, what, source, title, publisher, url, note"
	    " FROM event_text WHERE project = ?1 AND vintage <= ?2"
	    " AND " LOADED_AT " < ?3"
	    " ORDER BY first_day, date, stage, what, vintage, document, line",
	[EVENTS_ALL] =
	    "SELECT 0, vintage, document, line, effect, NULL, " FIGURE ","
	    " unit, project, first_day, date, stage, what FROM event_text"
	    " ORDER BY project, first_day, date, stage, what, vintage, document, line",
	[EVENTS_DROP] = "DELETE FROM event_text WHERE document = ?1",

	[SERIES_SWEEP] =
	    "DELETE FROM series_key WHERE id > ?1 AND NOT EXISTS (" LIVE_SERIES ")",
	[INDICATOR_SWEEP] = WORD_SWEEP("indicator_code", "indicator"),
	[AREA_SWEEP] = WORD_SWEEP("area_code", "reporter FROM series_key UNION SELECT partner"),
	[DETAIL_SWEEP] = WORD_SWEEP("detail_code", "detail"),
	[UNIT_SWEEP] = WORD_SWEEP("unit_code", "unit"),
	[SOURCE_SWEEP] = WORD_SWEEP("source_code", "source"),
	[CITATION_SWEEP] = "DELETE FROM citation WHERE id NOT IN ("
			   "SELECT citation FROM obs WHERE citation IS NOT NULL)",

	[SETTING_GET] = "SELECT value FROM setting WHERE name = ?1",
	[SETTING_SET] = "INSERT INTO setting(name, value, sum) VALUES (?1, ?2, row_sum(?1, ?2))"
			" ON CONFLICT(name) DO UPDATE SET value = excluded.value,"
			" sum = excluded.sum",
	[SETTING_SUMS] = "SELECT sum64(sum) FROM setting",
	[WHOLE_SUM] =
	    "SELECT add64((SELECT sum64(sum) FROM doc), (SELECT sum64(sum) FROM setting))"
	    " = (SELECT sum FROM whole) AND (SELECT count(*) FROM whole) = 1",
	[WHOLE_ADD] = "UPDATE whole SET sum = add64(sum, ?1)",
	[WHOLE_MAKE] = "INSERT INTO whole(sum) SELECT"
		       " add64((SELECT sum64(sum) FROM doc), (SELECT sum64(sum) FROM setting))",

	[DATA_VERSION] = "PRAGMA data_version",
	[INTEGRITY] = "PRAGMA integrity_check(20)",
	[FOREIGN_KEYS] = "PRAGMA foreign_key_check",
	[UNUSED] = "SELECT 'series', id FROM series_key WHERE NOT EXISTS (" LIVE_SERIES ")"
		   " UNION ALL SELECT 'citation', id FROM citation WHERE id NOT IN ("
		   "SELECT citation FROM obs WHERE citation IS NOT NULL)"
		   " UNION ALL SELECT 'area', id FROM area_code WHERE id NOT IN ("
		   "SELECT reporter FROM series_key UNION SELECT partner FROM series_key)"
		   " UNION ALL SELECT 'indicator', id FROM indicator_code WHERE id NOT IN ("
		   "SELECT indicator FROM series_key)"
		   " UNION ALL SELECT 'source', id FROM source_code WHERE id NOT IN ("
		   "SELECT source FROM series_key)"
		   " UNION ALL SELECT 'detail', id FROM detail_code WHERE id NOT IN ("
		   "SELECT detail FROM series_key)"
		   " UNION ALL SELECT 'unit', id FROM unit_code WHERE id NOT IN ("
		   "SELECT unit FROM series_key)",
	/* What is not as its sum says. */
	[CHANGED] =
	    "SELECT 'indicator', code, '' FROM indicator_code WHERE sum <> row_sum(code, name)"
	    " UNION ALL SELECT 'area', code, '' FROM area_code WHERE sum <> row_sum(code, name)"
	    " UNION ALL SELECT 'source', code, '' FROM source_code"
	    " WHERE sum <> row_sum(code, name, publisher)"
	    " UNION ALL SELECT 'setting', name, '' FROM setting"
	    " WHERE sum <> row_sum(name, value)"
	    " UNION ALL SELECT 'citation', id,"
	    " (SELECT group_concat(DISTINCT document) FROM obs WHERE citation = t.id)"
	    " FROM citation t WHERE sum <> row_sum(title, publisher, url)",
	/* One that is missing or no ordinary one: a virtual table has no page, a generated column
	 * no place in table_info. */
	[TABLE_ODD] =
	    "SELECT t.column1 FROM (VALUES ('indicator_code'), ('area_code'), ('detail_code'),"
	    " ('unit_code'), ('source_code'), ('series_key'), ('doc'), ('citation'), ('obs'),"
	    " ('restated'), ('project_text'), ('event_text'), ('setting'), ('whole')) t"
	    " WHERE NOT EXISTS (SELECT 1 FROM sqlite_schema"
	    " WHERE name = t.column1 AND type = 'table' AND rootpage > 0)"
	    " OR EXISTS (SELECT 1 FROM pragma_table_xinfo(t.column1) WHERE hidden) LIMIT 1",
	[SCHEMA] = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' "
		   "ESCAPE '~'"
		   " ORDER BY type, name",
};

const char *statement_text(enum statement which)
{
	return texts[which];
}

sqlite3_stmt *statement_get(
    struct bilat_store *store, enum statement which, struct bilat_error *err)
{
	sqlite3_stmt **stmt = &store->statements[which];

	if (!*stmt && sqlite3_prepare_v3(store->db, texts[which], -1, SQLITE_PREPARE_PERSISTENT,
			  stmt, NULL) != SQLITE_OK) {
		db_fail(store, err);
		return NULL;
	}
	return *stmt;
}

enum step statement_step(struct bilat_store *store, sqlite3_stmt *stmt, struct bilat_error *err)
{
	switch (sqlite3_step(stmt)) {
	case SQLITE_ROW:
		return STEP_ROW;
	case SQLITE_DONE:
		return STEP_DONE;
	default:
		db_fail(store, err);
		return STEP_FAILED;
	}
}

bool statement_run(struct bilat_store *store, sqlite3_stmt *stmt, struct bilat_error *err)
{
	enum step step;

	do {
		step = statement_step(store, stmt, err);
	} while (step == STEP_ROW);
	statement_end(stmt);
	return step == STEP_DONE;
}

void statement_end(sqlite3_stmt *stmt)
{
	sqlite3_reset(stmt);
	sqlite3_clear_bindings(stmt);
}

void statement_close_all(struct bilat_store *store)
{
	for (size_t i = 0; i < STATEMENT_COUNT; i++) {
		sqlite3_finalize(store->statements[i]);
		store->statements[i] = NULL;
	}
}

void bind_text(sqlite3_stmt *stmt, int index, const char *text)
{
	if (text)
		sqlite3_bind_text(stmt, index, text, -1, SQLITE_STATIC);
	else
		sqlite3_bind_null(stmt, index);
}

const char *column_text(sqlite3_stmt *stmt, int column)
{
	const unsigned char *text = sqlite3_column_text(stmt, column);

	return text ? (const char *)text : "";
}
