/* Periods, spans of them and dates: what was read is printed, and reads as the same again. */
#include <bilat/period.h>

#include "fuzz.h"

static void check_one(struct bilat_period period)
{
	struct bilat_period again, before;
	char text[BILAT_PERIOD_SIZE];
	double years;

	bilat_period_print(text, period);
	FUZZ_CHECK(bilat_period_last_day(period) >= bilat_period_first_day(period));
	bilat_period_year(period);
	if (period.freq != BILAT_BUSINESS && period.freq != BILAT_IRREGULAR) {
		FUZZ_CHECK(bilat_period_parse(text, &again, NULL));
		FUZZ_CHECK(bilat_period_equal(period, again));
	}
	if (bilat_period_year_before(period, &before))
		bilat_period_years_between(before, period, &years);
	bilat_period_shift(period, -1, &before);
}

static void check_span(const struct bilat_periods *periods)
{
	if (periods->kind == BILAT_PERIODS_SPAN && periods->first.freq)
		check_one(periods->first);
	if (periods->kind == BILAT_PERIODS_SPAN && periods->last.freq)
		check_one(periods->last);
	bilat_periods_hold(periods, bilat_period_of_year(2024));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char freqs[] = "ASQMWDBYRIN";
	char *text = fuzz_text(data, size);
	struct bilat_period period;
	struct bilat_periods periods;
	int32_t day, again;
	char printed[BILAT_PERIOD_SIZE];

	if (bilat_period_parse(text, &period, NULL))
		check_one(period);
	for (size_t i = 0; freqs[i]; i++) {
		if (bilat_period_parse_as(text, (enum bilat_freq)freqs[i], &period, NULL))
			check_one(period);
	}
	if (bilat_periods_parse(text, &periods, NULL))
		check_span(&periods);
	if (bilat_date_parse(text, &day, NULL)) {
		FUZZ_CHECK(bilat_date_parse(bilat_date_print(printed, day), &again, NULL));
		FUZZ_CHECK(day == again);
	}
	free(text);
	return 0;
}
