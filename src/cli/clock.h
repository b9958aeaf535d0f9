/* clock.h - the moment that counts as now. */
#ifndef CLI_CLOCK_H
#define CLI_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

struct bilat_error;

/* The last second of 9999. */
#define CLOCK_LATEST INT64_C(253402300799)

/* Seconds since 1970: $SOURCE_DATE_EPOCH, else what the clock says.  False (BILAT_USAGE) if that is
 * no number from 1970 to 9999: dates of five digits would be read as something else. */
bool clock_now(int64_t *now_out, struct bilat_error *err);

#endif
