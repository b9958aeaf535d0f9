/* xlsx_none.h - what is said where the program was built without libxlsxwriter. */
#ifndef REPORT_XLSX_NONE_H
#define REPORT_XLSX_NONE_H

#include <stdbool.h>

struct bilat_error;

/* Always false (BILAT_PROGRAM). */
bool xlsx_absent(struct bilat_error *err);

#endif
