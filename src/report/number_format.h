/* number_format.h - how a spreadsheet shows a number as the page does. */
#ifndef REPORT_NUMBER_FORMAT_H
#define REPORT_NUMBER_FORMAT_H

#include <stdbool.h>

#include "base/str.h"

/* Appends the number format with which a cell that holds `value` reads as `text` does on the
 * page, with `behind` after it: "> 4.0" of 4.049 is  "> "0.0;"> -"0.0  and stays a number that
 * can be reckoned with.  What rounding alone would not show ("17.8-fold" of 1678, "> 4.9" of
 * 4.96) becomes a format of words.  False if it would be longer than a workbook bears. */
bool number_format(struct str *out, const char *text, double value, const char *behind);

#endif
