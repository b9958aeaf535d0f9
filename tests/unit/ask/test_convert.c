#include "unit/ask/world.h"

#include <bilat/convert.h>

static struct bilat_answer answer;

/* What the World Bank publishes: PA.NUS.FCRF of 2023 (456.165 tenge and 85.1620083333333
 * roubles a dollar, 0.924839558470698 euro), NY.GDP.DEFL.KD.ZG of the United States is made up
 * so that it can be checked by hand. */
static void set_up(void)
{
	WORLD("KAZ RUS trade.exports USD un-comtrade 2022=8e9/-6 2023=10e9/-6 2024=12e9/-6",
	    "KAZ RUS trade.imports KZT kz-bns 2023=456165e6/-6",
	    "KAZ RUS fdi.stock.inward USD kz-nbk 2023=5e9/-6 2024=6e9/-6",
	    "KAZ RUS people.visitors persons kz-bns 2023=20000/0",
	    "KAZ RUS remittances.received barleycorns kz-nbk 2023=5",
	    "KAZ - fx.average KZT/USD wb-wdi 2023=456.165/3",
	    "RUS - fx.average national_currency wb-wdi 2023=85.1620083333333/13",
	    "DEU - fx.average national_currency wb-wdi 2022=0.95/2 2023=0.924839558470698/15",
	    "- - fx.reference rate ecb base=EUR;quote=USD 2024-12-30=1.04 2024-12-31=1.0389",
	    "KAZ - macro.gdp USD wb-wdi 2023=250e9/0",
	    "KAZ - macro.population persons wb-wdi 2023=20e6/0",
	    "USA - macro.gdp.deflator.growth percent wb-wdi 2023=25 2024=20");
}

static const struct bilat_answer_row *ask_in(
    const char *indicator, const char *periods, const char *unit, int real_year)
{
	static const char *const partners[] = { "RUS" };
	static struct bilat_measure yoy;
	ck_assert_done(bilat_measure_parse("yoy", &yoy, err));
	struct bilat_question question = { .reporter = "KAZ",
		.partners = partners,
		.partner_count = 1,
		.indicators = &indicator,
		.indicator_count = 1,
		.unit = unit,
		.real_year = real_year,
		.measures = &yoy,
		.measure_count = 1 };
	bilat_answer_free(&answer);
	ck_assert_done(bilat_periods_parse(periods, &question.periods, err));
	ck_assert_done(bilat_ask(store, reference, &question, &answer, err));
	return answer.rows;
}

static void tear_down(void)
{
	bilat_answer_free(&answer);
	end_world();
}

/* 10e9 * 0.924839558470698 = 9 248 395 584.70698; (9.24839558 / (8 * 0.95) - 1) * 100 = 21.69,
 * where in dollars it is 25. */
START_TEST(flows_are_converted_at_the_average_and_growth_is_of_that)
{
	set_up();
	const struct bilat_answer_row *row = ask_in("trade.exports", "2023", "EUR", 0);
	ck_assert_uint_eq(answer.row_count, 1);
	ck_assert_double_eq_tol(row->figure.value, 9248395584.70698, 1e-3);
	ck_assert_str_eq(row->unit, "EUR");
	ck_assert_int_eq(row->figure.decimals, -6);
	ck_assert_str_eq(row->source, "un-comtrade");
	ck_assert_int_eq(row->origin.document, 0);
	ck_assert_double_eq_tol(row->measures[0].value, 21.689415588, 1e-6);
	ck_assert_uint_eq(row->figure.status, 0);
	ck_assert_double_eq(row->conversion->figure.value, 10e9);
	ck_assert_str_eq(row->conversion->unit, "USD");
	ck_assert_uint_eq(row->conversion->step_count, 1);
	ck_assert_str_eq(row->conversion->steps[0].reporter, "DEU");
	ck_assert_str_eq(row->conversion->steps[0].unit, "national_currency");
	ck_assert(row->conversion->steps[0].origin.document > 0);
	ck_assert_str_eq(answer.notes[0].code, "converted");
	ck_assert_str_eq(answer.notes[0].text,
	    "converted at EUR per USD, average of the period: 0.92484 (2023) (fx.average of "
	    "Germany, wb-wdi)");
	tear_down();
}
END_TEST

/* 456 165 mn tenge are 1 bn dollars: an estimate, as the average of dollars per tenge is not
 * one over that of tenge per dollar; and 85.162 bn roubles, through the dollar. */
START_TEST(an_average_turned_round_and_a_cross_rate_are_estimates)
{
	set_up();
	const struct bilat_answer_row *row = ask_in("trade.imports", "2023", "bn USD", 0);
	ck_assert_double_eq_tol(row->figure.value, 1, 1e-12);
	ck_assert_str_eq(row->unit, "bn USD");
	ck_assert_uint_eq(row->figure.status, BILAT_STATUS('E'));
	ck_assert_int_eq(row->conversion->steps[0].operation, '/');
	row = ask_in("trade.imports", "2023", "RUB", 0);
	ck_assert_double_eq_tol(row->figure.value, 85.1620083333333e9, 1);
	ck_assert_uint_eq(row->figure.status, BILAT_STATUS('E'));
	ck_assert_uint_eq(row->conversion->step_count, 2);
	tear_down();
}
END_TEST

/* 6e9 / 1.0389 = 5 775 339 301.18; of 2023 only an average is held. */
START_TEST(stocks_are_converted_at_the_end_of_the_period)
{
	set_up();
	const struct bilat_answer_row *row = ask_in("fdi.stock.inward", "2023..2024", "EUR", 0);
	ck_assert_uint_eq(answer.row_count, 2);
	ck_assert_why(row[0].figure, "no_rate");
	ck_assert_str_eq(
	    row[0].conversion->missing, "no end-of-period rate from USD to EUR is held");
	ck_assert_double_eq_tol(row[1].figure.value, 6e9 / 1.0389, 1e-3);
	ck_assert_uint_eq(row[1].figure.status, 0);
	tear_down();
}
END_TEST

START_TEST(a_scale_only_moves_the_point)
{
	set_up();
	const struct bilat_answer_row *row = ask_in("trade.exports", "2023", "mn USD", 0);
	ck_assert_double_eq(row->figure.value, 10000);
	ck_assert_int_eq(row->figure.decimals, 0);
	ck_assert(!row->figure.computed);
	ck_assert(row->origin.document > 0);
	ck_assert_uint_eq(answer.note_count, 0);
	row = ask_in("people.visitors", "2023", "thousand persons", 0);
	ck_assert_double_eq(row->figure.value, 20);
	ck_assert_str_eq(row->unit, "thousand persons");
	tear_down();
}
END_TEST

/* 10 / 250 = 4 %; 1 bn / 250 bn = 0.4 %; 10e9 / 20e6 = 500 a head, 20 000 / 20e6 = 0.001. */
START_TEST(amounts_are_set_against_gdp_and_heads)
{
	set_up();
	const struct bilat_answer_row *row = ask_in("trade.exports", "2023..2024", "% GDP", 0);
	ck_assert_double_eq_tol(row[0].figure.value, 4, 1e-12);
	ck_assert_str_eq(row[0].unit, "percent of GDP");
	ck_assert_int_eq(row[0].figure.decimals, 3);
	ck_assert_why(row[1].figure, "no_rate");
	row = ask_in("trade.imports", "2023", "% GDP", 0);
	ck_assert_double_eq_tol(row->figure.value, 0.4, 1e-12);
	row = ask_in("trade.exports", "2023", "per head", 0);
	ck_assert_double_eq_tol(row->figure.value, 500, 1e-9);
	ck_assert_str_eq(row->unit, "USD per head");
	row = ask_in("trade.exports", "2023", "EUR per capita", 0);
	ck_assert_double_eq_tol(row->figure.value, 462.419779235349, 1e-6);
	row = ask_in("people.visitors", "2023", "per head", 0);
	ck_assert_double_eq_tol(row->figure.value, 0.001, 1e-12);
	tear_down();
}
END_TEST

/* 12 / 1.2 = 10; 8 * 1.25 = 10: no growth at all in prices of 2023, where dollars grew. */
START_TEST(constant_prices_are_by_the_deflator_of_the_currency)
{
	set_up();
	const struct bilat_answer_row *row = ask_in("trade.exports", "2022..2024", NULL, 2023);
	for (size_t i = 0; i < 3; i++)
		ck_assert_double_eq_tol(row[i].figure.value, 10e9, 1e-3);
	ck_assert_double_eq_tol(row[2].measures[0].value, 0, 1e-9);
	ck_assert_str_eq(row[2].unit, "USD (2023 prices)");
	ck_assert_str_eq(row[2].conversion->steps[0].reporter, "USA");
	row = ask_in("trade.exports", "2023", NULL, 2020);
	ck_assert_uint_eq(answer.row_count, 0);
	ck_assert_str_eq(bilat_why_code(answer.why), "incomplete");
	row = ask_in("trade.exports", "2023", "EUR", 2022);
	ck_assert_uint_eq(answer.row_count, 0);
	tear_down();
}
END_TEST

START_TEST(what_is_of_another_kind_is_never_converted)
{
	set_up();
	ask_in("people.visitors", "2023", "EUR", 0);
	ck_assert_uint_eq(answer.row_count, 0);
	ck_assert_str_eq(bilat_why_code(answer.why), "not_comparable");
	ask_in("remittances.received", "2023", "EUR", 0);
	ck_assert_str_eq(bilat_why_code(answer.why), "unit_unknown");
	ask_in("trade.exports", "2023", "GBP", 0);
	ck_assert_str_eq(bilat_why_code(answer.why), "no_rate");
	ck_assert_str_eq(answer.why_text,
	    "trade.exports is held, but cannot be given in GBP: no period-average rate from "
	    "USD to GBP is held");
	tear_down();
}
END_TEST

START_TEST(an_unknown_unit_names_the_nearest)
{
	set_up();
	static const char *const indicators[] = { "trade.exports" };
	struct bilat_question question = { .reporter = "KAZ",
		.all_partners = true,
		.indicators = indicators,
		.indicator_count = 1,
		.unit = "bn ERU" };
	struct bilat_answer out;
	ck_assert_fails(bilat_ask(store, reference, &question, &out, err),
	    "unknown unit 'bn ERU' (did you mean EUR?)");
	question.unit = "% GDP";
	question.real_year = 2015;
	ck_assert(!bilat_ask(store, reference, &question, &out, NULL));
	tear_down();
}
END_TEST

CHECK_MAIN("convert", flows_are_converted_at_the_average_and_growth_is_of_that,
    an_average_turned_round_and_a_cross_rate_are_estimates,
    stocks_are_converted_at_the_end_of_the_period, a_scale_only_moves_the_point,
    amounts_are_set_against_gdp_and_heads, constant_prices_are_by_the_deflator_of_the_currency,
    what_is_of_another_kind_is_never_converted, an_unknown_unit_names_the_nearest)
