#include "unit/ask/world.h"

static struct bilat_measure measure;

START_TEST(measures_are_read_with_their_arguments)
{
	ck_assert_done(bilat_measure_parse("yoy", &measure, err));
	ck_assert_int_eq(measure.kind, BILAT_M_YOY);
	ck_assert_done(bilat_measure_parse("cagr:3", &measure, err));
	ck_assert_int_eq(measure.kind, BILAT_M_CAGR);
	ck_assert_int_eq(measure.n, 3);
	ck_assert_done(bilat_measure_parse("index:2020-Q1", &measure, err));
	ck_assert(bilat_period_equal(measure.period, period("2020-Q1")));
	ck_assert_done(bilat_measure_parse("rank", &measure, err));
	ck_assert_int_eq(measure.kind, BILAT_M_RANK);
	ck_assert_done(bilat_measure_parse("rank:listed", &measure, err));
	ck_assert_int_eq(measure.kind, BILAT_M_RANK_LISTED);
	ck_assert_str_eq(measure.name, "rank:listed");
}
END_TEST

START_TEST(other_words_name_the_nearest)
{
	ck_assert_fails(bilat_measure_parse("yoi", &measure, err),
	    "unknown measure 'yoi' (nearest is 'yoy')");
	ck_assert_fails(bilat_measure_parse("chage", &measure, err),
	    "unknown measure 'chage' (nearest is 'change')");
	ck_assert_fails(bilat_measure_parse("cagr", &measure, err),
	    "'cagr' needs a number (such as cagr:3)");
	ck_assert_fails(bilat_measure_parse("ma:0", &measure, err),
	    "'ma:0' needs a number from 1 to 1000 (such as ma:3)");
	ck_assert_fails(bilat_measure_parse("index", &measure, err),
	    "'index' needs a period (such as index:2020)");
	ck_assert(!bilat_measure_parse("index:x", &measure, NULL));
	ck_assert(!bilat_measure_parse("yoy:3", &measure, NULL));
}
END_TEST

CHECK_MAIN("measure", measures_are_read_with_their_arguments, other_words_name_the_nearest)
