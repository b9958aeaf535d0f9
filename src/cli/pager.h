/* pager.h - a table longer than the terminal, a page at a time. */
#ifndef CLI_PAGER_H
#define CLI_PAGER_H

#include <stdbool.h>

#include "base/str.h"

/* Shows text by a program (its words parted by blanks; no shell sees them) if it does not fit
 * the terminal that standard output is.  False if it fits, or if there is no such program:
 * print it then. */
bool pager_show(const char *command, const struct str *text);

#endif
