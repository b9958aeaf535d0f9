/* holder.h - which other program holds a store, as far as the system tells. */
#ifndef STORE_HOLDER_H
#define STORE_HOLDER_H

#include <stddef.h>

#define HOLDER_SIZE 96

/* "sqlite3 (process 4711)" from /proc/locks, rather one that writes than one that reads; where
 * that is not known, "another program".  Opens nothing of the store: closing it would give up
 * the locks of this process too. */
const char *holder_name(char out[HOLDER_SIZE], const char *path);

#endif
