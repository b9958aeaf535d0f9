#include "store/sweep.h"

#include "store/db.h"
#include "store/statement.h"

static bool run(struct bilat_store *store, enum statement which, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(store, which, err);

	return stmt && statement_run(store, stmt, err);
}

bool sweep_series(struct bilat_store *store, int64_t above, struct bilat_error *err)
{
	sqlite3_stmt *series = statement_get(store, SERIES_SWEEP, err);

	if (!series)
		return false;
	sqlite3_bind_int64(series, 1, above);
	if (!statement_run(store, series, err))
		return false;
	if (!sqlite3_changes(store->db))
		return true;
	return run(store, INDICATOR_SWEEP, err) && run(store, AREA_SWEEP, err) &&
	       run(store, DETAIL_SWEEP, err) && run(store, UNIT_SWEEP, err) &&
	       run(store, SOURCE_SWEEP, err);
}

bool sweep_citations(struct bilat_store *store, struct bilat_error *err)
{
	return run(store, CITATION_SWEEP, err);
}
