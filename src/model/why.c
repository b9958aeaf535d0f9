/* why.c - why a figure is not available: codes for programs, sentences for people. */
#include <bilat/figure.h>

#include <assert.h>
#include <string.h>

static const struct {
	const char *code;
	const char *sentence;
} reasons[BILAT_WHY_COUNT] = {
	[BILAT_WHY_NONE] = { "", "" },
	[BILAT_WHY_NO_BASE_PERIOD] = { "no_base_period", "the base period is not held" },
	[BILAT_WHY_BASE_ZERO] = { "base_zero", "the base is zero or may be zero" },
	[BILAT_WHY_BASE_NEGATIVE] = { "base_negative", "the base is negative" },
	[BILAT_WHY_SIGN_CHANGE] = { "sign_change", "the sign changed since the base period" },
	[BILAT_WHY_SMALL_BASE] = { "small_base",
	    "the base is too small or too coarsely rounded for a percentage" },
	[BILAT_WHY_NOT_COMPARABLE] = { "not_comparable",
	    "source, unit, presentation or frequency differ" },
	[BILAT_WHY_AMBIGUOUS_SOURCE] = { "ambiguous_source", "several sources could answer" },
	[BILAT_WHY_BREAK] = { "break", "the series has a break in between" },
	[BILAT_WHY_INCOMPLETE] = { "incomplete", "not all periods that it needs are held" },
	[BILAT_WHY_MIXED_SIGN] = { "mixed_sign",
	    "not all parts are known to have the same sign" },
	[BILAT_WHY_ONE_SIDED] = { "one_sided", "only one side's figure is held" },
	[BILAT_WHY_NO_TOTAL] = { "no_total", "the published total is not held" },
	[BILAT_WHY_FIELD_INCOMPLETE] = { "field_incomplete",
	    "a partner that is not held could change the answer" },
	[BILAT_WHY_NO_RATE] = { "no_rate", "nothing is held to convert it with" },
	[BILAT_WHY_BOUND_OPEN] = { "bound_open", "the bounds leave it open" },
	[BILAT_WHY_SUPPRESSED] = { "suppressed", "the source suppresses it" },
	[BILAT_WHY_NOT_APPLICABLE] = { "not_applicable", "it does not apply here" },
	[BILAT_WHY_NOT_COLLECTED] = { "not_collected", "the source does not collect it" },
	[BILAT_WHY_NOT_PUBLISHED] = { "not_published", "the source does not publish it" },
	[BILAT_WHY_NOT_LISTED] = { "not_listed", "the reporter does not list the partner" },
	[BILAT_WHY_NOT_LOADED] = { "not_loaded", "nothing is loaded for it" },
	[BILAT_WHY_OUT_OF_RANGE] = { "out_of_range", "it is beyond what can be computed" },
	[BILAT_WHY_UNIT_UNKNOWN] = { "unit_unknown", "its unit is not known" },
};

const char *bilat_why_code(enum bilat_why why)
{
	assert((int)why >= 0 && why < BILAT_WHY_COUNT);
	return reasons[why].code;
}

const char *bilat_why_sentence(enum bilat_why why)
{
	assert((int)why >= 0 && why < BILAT_WHY_COUNT);
	return reasons[why].sentence;
}

bool bilat_why_parse(const char *code, enum bilat_why *out)
{
	for (int why = 0; why < BILAT_WHY_COUNT; why++) {
		if (strcmp(reasons[why].code, code) == 0) {
			*out = (enum bilat_why)why;
			return true;
		}
	}
	return false;
}
