/* joined.h - a first column that joins several: "A,PER,F,TOTAL,AT", under a heading such as
 * "freq,unit,sex,age,geo\TIME_PERIOD", where what stands behind the backslash names the columns
 * across. */
#ifndef LOAD_JOINED_H
#define LOAD_JOINED_H

#include <stddef.h>
#include <stdint.h>

#include "load/reader.h"

struct arena;

/* The record with its first cell cut at the commas; it lives as long as the arena and the
 * record's other cells. */
struct record joined_split(const struct record *record, struct arena *arena);

#endif
