#include "cli/clock.h"

#include <stdlib.h>
#include <time.h>

#include <bilat/error.h>

#include "base/error.h"
#include "base/num.h"

bool clock_now(int64_t *now_out, struct bilat_error *err)
{
	const char *fixed = getenv("SOURCE_DATE_EPOCH");
	int64_t now = (int64_t)time(NULL);

	if (fixed != NULL && *fixed != '\0' && !num_parse_int(fixed, &now))
		return bilat_fail(err, BILAT_USAGE,
		    "SOURCE_DATE_EPOCH is '%s', no number of seconds since 1970", fixed);
	if (now < 0 || now > CLOCK_LATEST)
		return bilat_fail(err, BILAT_USAGE,
		    "the day is not between 1970 and 9999 (see SOURCE_DATE_EPOCH, or the "
		    "clock)");
	*now_out = now;
	return true;
}
