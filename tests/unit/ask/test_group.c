#include "unit/ask/world.h"

static struct bilat_answer answer;

static void ask(const char *partner, const char *indicator, const char *periods)
{
	struct bilat_question question = { .reporter = "KAZ",
		.partners = &partner,
		.partner_count = 1,
		.indicators = &indicator,
		.indicator_count = 1 };
	ck_assert_done(bilat_periods_parse(periods, &question.periods, err));
	ck_assert_done(bilat_ask(store, reference, &question, &answer, err));
}

static const char *noted(const char *code)
{
	for (size_t i = 0; i < answer.note_count; i++)
		if (strcmp(answer.notes[i].code, code) == 0)
			return answer.notes[i].text;
	return "";
}

static void done(void)
{
	bilat_answer_free(&answer);
	end_world();
}

/* Members of the Eurasian Economic Union: BLR, KAZ, RUS from 2015-01-01, ARM a day later, KGZ
 * from 2015-08-12. The reporter is not its own partner. */
START_TEST(a_group_is_the_sum_of_its_members_of_the_time)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2014=1 2015=10 2016=20 2017=30",
	    "KAZ BLR trade.exports USD comtrade 2014=1 2015=1 2016=2 2017=3",
	    "KAZ ARM trade.exports USD comtrade 2015=0.5 2016=1",
	    "KAZ KGZ trade.exports USD comtrade 2015=3 2016=4 2017=5",
	    "KAZ CHN trade.exports USD comtrade 2014=99 2015=99 2016=99");
	ask("EAEU", "trade.exports", "2015..2017");
	ck_assert_uint_eq(answer.row_count, 3);
	ck_assert_double_eq_tol(answer.rows[0].figure.value, 14.5, 1e-9);
	ck_assert(answer.rows[0].figure.computed);
	ck_assert_double_eq_tol(answer.rows[1].figure.value, 27, 1e-9);
	ck_assert_why(answer.rows[2].figure, "incomplete");
	ck_assert_ptr_nonnull(strstr(noted("members"), "4 of 4 members"));
	bilat_answer_free(&answer);
	ask("EAEU", "trade.exports", "2017");
	ck_assert_uint_eq(answer.row_count, 0);
	ck_assert_ptr_nonnull(strstr(answer.why_text, "3 of 4 members"));
	done();
}
END_TEST

START_TEST(a_published_group_beats_the_sum_of_its_members)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2024=10",
	    "KAZ BLR trade.exports USD comtrade 2024=1",
	    "KAZ ARM trade.exports USD comtrade 2024=1",
	    "KAZ KGZ trade.exports USD comtrade 2024=1",
	    "KAZ EAEU trade.exports USD comtrade 2024=14");
	ask("EAEU", "trade.exports", "2024");
	ck_assert_double_eq(answer.rows[0].figure.value, 14);
	done();
}
END_TEST

START_TEST(percentages_of_members_are_not_added)
{
	WORLD("KAZ RUS enterprises.share percent kz-bns 2024=10",
	    "KAZ BLR enterprises.share percent kz-bns 2024=1",
	    "KAZ ARM enterprises.share percent kz-bns 2024=1",
	    "KAZ KGZ enterprises.share percent kz-bns 2024=1");
	ask("EAEU", "enterprises.share", "2024");
	ck_assert_uint_eq(answer.row_count, 0);
	done();
}
END_TEST

/* By hand: 50, 30 and 20 % are 2500 + 900 + 400; without the last 3400 to 70 and 30 %. */
START_TEST(concentration_counts_countries_once)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2023=50 2024=50",
	    "KAZ CHN trade.exports USD comtrade 2023=30 2024=30",
	    "KAZ DEU trade.exports USD comtrade 2023=20",
	    "KAZ EU27_2020 trade.exports USD comtrade 2023=20 2024=20",
	    "KAZ WLD trade.exports USD comtrade 2023=100 2024=100");
	ask("-", "trade.exports.hhi_partner", "2023..2024");
	ck_assert_uint_eq(answer.row_count, 2);
	ck_assert_double_eq_tol(answer.rows[0].figure.value, 3800, 1e-6);
	ck_assert_int_eq(answer.rows[1].figure.bound, BILAT_BETWEEN);
	ck_assert_double_eq_tol(answer.rows[1].figure.lower, 3400, 1e-6);
	ck_assert_double_eq_tol(answer.rows[1].figure.upper, 5800, 1e-6);
	ck_assert_str_eq(answer.rows[0].unit, "points");
	ck_assert_ptr_nonnull(strstr(noted("coverage"), "100.0 % of the total"));
	done();
}
END_TEST

CHECK_MAIN("group", a_group_is_the_sum_of_its_members_of_the_time,
    a_published_group_beats_the_sum_of_its_members, percentages_of_members_are_not_added,
    concentration_counts_countries_once)
