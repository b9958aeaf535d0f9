/* mark.c - records that go into the store as a whole. */
#include "store/ingest_private.h"
#include "store/pending.h"

static bool run(struct ingest *ingest, enum statement statement, struct bilat_error *err)
{
	sqlite3_stmt *stmt = statement_get(ingest->store, statement, err);

	return stmt && statement_run(ingest->store, stmt, err);
}

bool ingest_mark(struct ingest *ingest, struct bilat_error *err)
{
	ingest->marked = ingest->counts;
	ingest->as_rows = true;
	return pending_flush(ingest->store, err) && run(ingest, RECORD_MARK, err);
}

bool ingest_keep(struct ingest *ingest, struct bilat_error *err)
{
	return run(ingest, RECORD_KEEP, err);
}

bool ingest_undo(struct ingest *ingest, struct bilat_error *err)
{
	ingest->counts = ingest->marked;
	pending_drop(ingest->store);
	/* What was fetched ahead may have been passed by what is taken back.  The ends of
	 * series stay stretched, which only costs a look. */
	ingest->ahead.series = 0;
	ingest->ahead.last_series = 0;
	return run(ingest, RECORD_UNDO, err) && run(ingest, RECORD_KEEP, err);
}
