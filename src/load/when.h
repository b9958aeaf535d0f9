/* when.h - the text of a cell to a period or a day. */
#ifndef LOAD_WHEN_H
#define LOAD_WHEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <bilat/period.h>

#include "load/layout.h"

struct bilat_error;

/* A period.  freq, if not NONE, is what the file says beside it: a date becomes the period of
 * that frequency, and 202403 is a month. order: of 03/04/2024. */
bool when_period(const char *text, enum layout_order order, enum bilat_freq freq,
    struct bilat_period *out, struct bilat_error *err);
/* A day, with or without a time behind it: 2024-03-31, 31/03/24 23:00:00. A month or a year is
 * its last day. */
bool when_day(
    const char *text, enum layout_order order, int32_t *day_out, struct bilat_error *err);

/* What a date with day and month in unknown order says about it: DMY, MDY, AUTO (either), or
 * YMD if it is no such date. */
enum layout_order when_evidence(const char *text);

#endif
