/* attributes.h - columns that say something of a data set or a figure and are no part of the
 * key of a series: what a portal writes beside the dimensions (datasets/attributes.csv). */
#ifndef LOAD_ATTRIBUTES_H
#define LOAD_ATTRIBUTES_H

#include <stdbool.h>

#include "load/layout.h"

struct arena;
struct bilat_error;

/* The names of a portal's attributes, none for ""; in the arena.  BILAT_INPUT if there are none
 * of that portal. */
bool attributes_read(
    const char *portal, struct arena *arena, struct layout_texts *out, struct bilat_error *err);

#endif
