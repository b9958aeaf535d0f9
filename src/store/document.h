/* document.h - loaded files as rows. */
#ifndef STORE_DOCUMENT_H
#define STORE_DOCUMENT_H

#include <sqlite3.h>

#include <bilat/store.h>

struct arena;

/* Reads the columns of DOCUMENT_GET; texts go into the arena. */
struct bilat_document document_column(sqlite3_stmt *stmt, struct arena *arena);

#endif
