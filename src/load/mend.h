/* mend.h - records whose names lost their quotes: "Bahamas, The,BHS,…" has a field too many,
 * and everything behind the name would be read one column too far to the right. */
#ifndef LOAD_MEND_H
#define LOAD_MEND_H

#include <stdbool.h>

#include "load/plan.h"
#include "load/reader.h"

struct arena;

/* Puts the pieces of a name together again where just one way of doing so leaves everything in
 * its place: each piece goes on with a blank, the columns with a pattern ("like") hold what
 * they must, and no field is left over.  The names are those of the columns with "commas". true
 * if the record was changed; its cells are the arena's then.  Any other record stays as it is.
 */
bool mend_record(const struct plan *plan, struct record *record, struct arena *arena);

#endif
