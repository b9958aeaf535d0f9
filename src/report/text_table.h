/* text_table.h - a table in plain text, within a width. */
#ifndef REPORT_TEXT_TABLE_H
#define REPORT_TEXT_TABLE_H

#include "base/str.h"
#include "report/document.h"

/* Appends head and rows, no line wider than `columns` where the widest number leaves room for a
 * first column of a third of it.  Texts are broken into
 * lines, numbers never; where there are more numbers than fit, the table goes on below with
 * its first column again. */
void text_table(struct str *out, const struct document_table *table, size_t columns);

#endif
