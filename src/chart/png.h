/* png.h - says in a PNG how large it is meant to be. */
#ifndef CHART_PNG_H
#define CHART_PNG_H

#include "base/str.h"

/* Inserts the chunk pHYs (PNG specification, 11.3.4.3) behind the header: so many pixels an
 * inch. What is no PNG, or has one already, stays as it is. */
void png_set_dpi(struct str *png, int dpi);

#endif
