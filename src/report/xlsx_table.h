/* xlsx_table.h - a table of a document as a sheet: numbers as numbers, shown as on the page. */
#ifndef REPORT_XLSX_TABLE_H
#define REPORT_XLSX_TABLE_H

#include "report/document.h"
#include "report/xlsx_sheet.h"

struct sheet book_put_table(
    struct book *book, const struct document_table *table, const char *title);
/* A number that is shown as the text says, with what stands behind it; as text where no format
 * can show it so, or it is a range. */
void sheet_put_number(struct book *book, struct sheet *sheet, lxw_col_t column,
    const char *text, const struct document_number *number, const char *behind, unsigned look);

#endif
