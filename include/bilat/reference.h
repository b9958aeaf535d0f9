/* reference.h - what the words mean: areas, indicators, units, currencies, sources.
 *
 * One object holds the reference data that is built in (and what the override folder and
 * $XDG_CONFIG_HOME/bilat add).  Open it once; everything it hands out is borrowed from
 * it and lives as long as it does.  Reading only: it may be shared.  Parts are read when
 * first asked for. */
#ifndef BILAT_REFERENCE_H
#define BILAT_REFERENCE_H

#include <stdbool.h>

struct bilat_error;
struct bilat_reference;

bool bilat_reference_open(struct bilat_reference **out, struct bilat_error *err);
void bilat_reference_close(struct bilat_reference *reference);

#endif
