#include "unit/ask/world.h"

static struct bilat_measure measures[4];
static struct bilat_answer answer;

static void ask_all(const char *partners[], size_t partner_count, const char *indicators[],
    size_t indicator_count, const char *periods, const char *measure, const char *detail)
{
	struct bilat_question question = { .reporter = "KAZ",
		.partners = partners,
		.partner_count = partner_count,
		.indicators = indicators,
		.indicator_count = indicator_count,
		.measures = measures,
		.measure_count = 1,
		.detail = detail };
	ck_assert_done(bilat_periods_parse(periods, &question.periods, err));
	ck_assert_done(bilat_measure_parse(measure, &measures[0], err));
	ck_assert_done(bilat_ask(store, reference, &question, &answer, err));
}

static void ask(
    const char *partner, const char *indicator, const char *periods, const char *measure)
{
	ask_all(&partner, 1, &indicator, 1, periods, measure, NULL);
}

static double first(void)
{
	ck_assert_str_eq(bilat_why_code(answer.rows[0].measures[0].why), "");
	return answer.rows[0].measures[0].value;
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

/* Definitions, section 3: exports 60 to 66, imports 40 to 39 is +5.0 % = +6.0 - 1.0. */
START_TEST(exports_and_imports_contribute_to_turnover)
{
	const char *partners[] = { "RUS" };
	const char *both[] = { "trade.exports", "trade.imports" };
	WORLD("KAZ RUS trade.exports USD comtrade 2023=60 2024=66",
	    "KAZ RUS trade.imports USD comtrade 2023=40 2024=39",
	    "KAZ WLD trade.exports USD comtrade 2023=600 2024=660");
	ask_all(partners, 1, both, 2, "2024", "contribution", NULL);
	ck_assert_double_eq_tol(first(), 6, 1e-9);
	ck_assert_double_eq_tol(answer.rows[1].measures[0].value, -1, 1e-9);
	ck_assert_str_eq(noted("rest"),
	    "contributions are points of the growth of trade.turnover with Russia: 2024 "
	    "+5.0 % = +5.0 shown +0.0 other");
	done();
}
END_TEST

START_TEST(a_partner_contributes_to_world_and_leaves_a_rest)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2023=60 2024=66",
	    "KAZ WLD trade.exports USD comtrade 2023=200 2024=220");
	ask("RUS", "trade.exports", "2024", "contribution");
	ck_assert_double_eq_tol(first(), 3, 1e-9);
	ck_assert_str_eq(noted("rest"),
	    "contributions are points of the growth of trade.exports with World: 2024 +10.0 % "
	    "= +3.0 shown +7.0 other");
	done();
}
END_TEST

START_TEST(a_product_contributes_to_all_products)
{
	const char *partners[] = { "RUS" }, *indicators[] = { "trade.exports" };
	WORLD("KAZ RUS trade.exports USD comtrade product=27 2023=30 2024=39",
	    "KAZ RUS trade.exports USD comtrade 2023=60 2024=66");
	ask_all(partners, 1, indicators, 1, "2024", "contribution", "product=27");
	ck_assert_double_eq_tol(first(), 15, 1e-9);
	done();
}
END_TEST

START_TEST(sums_to_date_and_rolling_are_of_flows_only)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2023-Q1=1 2023-Q2=2 2023-Q3=3 2023-Q4=4 "
	      "2024-Q1=2 2024-Q2=4",
	    "KAZ RUS fdi.stock.inward USD kz-nbk 2024-Q1=2 2024-Q2=4");
	ask("RUS", "trade.exports", "2024-Q2", "ytd");
	ck_assert_double_eq(first(), 6);
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2024-Q2", "ytd-yoy");
	ck_assert_double_eq_tol(first(), 100, 1e-9);
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2024-Q2", "rolling");
	ck_assert_double_eq(first(), 13);
	bilat_answer_free(&answer);
	ask("RUS", "fdi.stock.inward", "2024-Q2", "rolling-yoy");
	ck_assert_why(answer.rows[0].measures[0], "not_applicable");
	done();
}
END_TEST

/* By hand: +32 % in a market that grew by 10 % leaves 22 points to the share. */
START_TEST(growth_is_taken_apart_by_the_partners_market)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2023=50 2024=66",
	    "RUS WLD trade.imports USD comtrade 2023=200 2024=220",
	    "KAZ CHN trade.exports USD comtrade 2023=50 2024=66",
	    "CHN WLD trade.imports USD gacc 2023=200 2024=220");
	ask("RUS", "trade.exports", "2024", "market");
	ck_assert_double_eq_tol(first(), 10, 1e-9);
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2024", "market:share");
	ck_assert_double_eq_tol(first(), 22, 1e-9);
	bilat_answer_free(&answer);
	ask("CHN", "trade.exports", "2024", "market");
	ck_assert_why(answer.rows[0].measures[0], "not_comparable");
	done();
}
END_TEST

START_TEST(the_change_of_rank_needs_both_places_certain)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2022=10 2023=20 2024=60",
	    "KAZ CHN trade.exports USD comtrade 2022=30 2023=30 2024=40",
	    "KAZ WLD trade.exports USD comtrade 2023=50 2024=100");
	ask("RUS", "trade.exports", "2024", "rank:change");
	ck_assert_double_eq(first(), 1);
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2023", "rank:change");
	ck_assert_why(answer.rows[0].measures[0], "field_incomplete");
	done();
}
END_TEST

START_TEST(a_change_on_the_month_before_is_seasonally_adjusted)
{
	WORLD("KAZ - macro.gdp USD wb-wdi 2023-Q1=5 2023-Q4=10 2024-Q1=6",
	    "KAZ - macro.gdp USD wb-wdi adjustment=SA 2023-Q1=7 2023-Q4=8 2024-Q1=9");
	ask("-", "macro.gdp", "2024-Q1", "pop");
	ck_assert_double_eq_tol(first(), 12.5, 1e-9);
	ck_assert_str_ne(noted("adjusted"), "");
	bilat_answer_free(&answer);
	ask("-", "macro.gdp", "2024-Q1", "yoy");
	ck_assert_double_eq_tol(first(), 20, 1e-9);
	done();
}
END_TEST

START_TEST(percentages_change_in_points)
{
	WORLD("KAZ RUS enterprises.share percent kz-bns 2022=30 2023=40 2024=50");
	ask("RUS", "enterprises.share", "2024", "yoy");
	ck_assert_double_eq(first(), 10);
	bilat_answer_free(&answer);
	ask("RUS", "enterprises.share", "2024", "cumulative:2022");
	ck_assert_double_eq(first(), 20);
	bilat_answer_free(&answer);
	ask("RUS", "enterprises.share", "2024", "contribution");
	ck_assert_why(answer.rows[0].measures[0], "not_applicable");
	done();
}
END_TEST

/* 60 - 12 = 48; a partner or a total that is not held leaves nothing to say, another source's
 * total is none, and one that is marked as a break makes others one. */
START_TEST(others_are_the_published_total_less_the_partner)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2019=10 2020=11 2021=12 2022=",
	    "KAZ WLD trade.exports USD comtrade 2019=50 2021=60:B 2022=70 2023=80",
	    "KAZ RUS trade.exports USD kz-bns 2024=13",
	    "KAZ WLD trade.exports USD imf-imts 2024=90",
	    "KAZ RUS trade.exports USD imf-imts 2020=11");
	ask("RUS", "trade.exports", "2021", "others");
	ck_assert_double_eq_tol(first(), 48, 1e-9);
	ck_assert(answer.rows[0].measures[0].status & BILAT_STATUS('B'));
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2020", "others");
	ck_assert_why(answer.rows[0].measures[0], "no_total");
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2019..2022", "others");
	ck_assert_why(answer.rows[3].measures[0], "suppressed");
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2024", "others");
	ck_assert_why(answer.rows[0].measures[0], "no_total");
	bilat_answer_free(&answer);
	ask("WLD", "trade.exports", "2021", "others");
	ck_assert_why(answer.rows[0].measures[0], "not_applicable");
	done();
}
END_TEST

CHECK_MAIN("compose", others_are_the_published_total_less_the_partner,
    exports_and_imports_contribute_to_turnover,
    a_partner_contributes_to_world_and_leaves_a_rest, a_product_contributes_to_all_products,
    sums_to_date_and_rolling_are_of_flows_only, growth_is_taken_apart_by_the_partners_market,
    the_change_of_rank_needs_both_places_certain,
    a_change_on_the_month_before_is_seasonally_adjusted, percentages_change_in_points)
