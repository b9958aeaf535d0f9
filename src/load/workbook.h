/* workbook.h - a sheet of a workbook as CSV text, through ssconvert if it is installed. */
#ifndef LOAD_WORKBOOK_H
#define LOAD_WORKBOOK_H

#include <stdbool.h>
#include <stdio.h>

#include "load/package.h"

struct bilat_error;

/* The sheet of that name, or (NULL) the only one that is not empty, in an unnamed file of the
 * caller's to close, and its name, to be freed.  BILAT_PROGRAM without ssconvert; BILAT_USAGE
 * for an unknown sheet; BILAT_INPUT, naming the sheets, if there are several to choose from.
 * name: of the workbook, for messages. */
bool workbook_sheet(FILE *file, enum package_kind kind, const char *name, const char *sheet,
    FILE **out, char **sheet_out, struct bilat_error *err);

#endif
