#include "unit/ask/world.h"

static struct bilat_measure measures[4];
static struct bilat_answer answer;

/* Asks "KAZ RUS trade.exports 2020..2024" and one measure ("" for none). */
static void ask_with(const char *reporter, const char *partner, const char *indicator,
    const char *periods, const char *measure, struct bilat_question question)
{
	question.reporter = reporter;
	question.partners = &partner;
	question.partner_count = 1;
	question.indicators = &indicator;
	question.indicator_count = 1;
	question.measures = measures;
	question.measure_count = *measure ? 1 : 0;
	ck_assert_done(bilat_periods_parse(periods, &question.periods, err));
	if (*measure)
		ck_assert_done(bilat_measure_parse(measure, &measures[0], err));
	ck_assert_done(bilat_ask(store, reference, &question, &answer, err));
}

static void ask(
    const char *partner, const char *indicator, const char *periods, const char *measure)
{
	ask_with("KAZ", partner, indicator, periods, measure, (struct bilat_question){ 0 });
}

static void done(void)
{
	bilat_answer_free(&answer);
	end_world();
}

static bool noted(const char *code)
{
	for (size_t i = 0; i < answer.note_count; i++)
		if (strcmp(answer.notes[i].code, code) == 0)
			return true;
	return false;
}

START_TEST(each_period_is_answered_by_the_first_source_that_has_it)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2021=10 2022=20",
	    "KAZ RUS trade.exports USD kz-bns 2022=21 2023=31");
	ask("RUS", "trade.exports", "2021..2023", "");
	ck_assert_uint_eq(answer.row_count, 3);
	ck_assert_str_eq(answer.rows[0].source, "comtrade");
	ck_assert_str_eq(answer.rows[1].source, "kz-bns");
	ck_assert_double_eq(answer.rows[1].figure.value, 21);
	ck_assert(noted("sources_disagree"));
	done();
}
END_TEST

START_TEST(the_users_order_of_sources_comes_first)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2022=20",
	    "KAZ RUS trade.exports USD kz-bns 2022=21");
	ck_assert_done(bilat_store_set(store, "source.order", "comtrade,kz-bns", err));
	ask("RUS", "trade.exports", "2022", "");
	ck_assert_str_eq(answer.rows[0].source, "comtrade");
	done();
}
END_TEST

START_TEST(a_base_comes_from_the_same_source_as_the_figure)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2021=10 2022=20",
	    "KAZ RUS trade.exports USD kz-bns 2020=5 2022=21");
	ask("RUS", "trade.exports", "2022", "yoy");
	ck_assert_str_eq(answer.rows[0].source, "kz-bns");
	ck_assert_double_eq_tol(answer.rows[0].measures[0].value, 100, 1e-9);
	ck_assert(noted("measure_source"));
	done();
}
END_TEST

START_TEST(a_base_that_only_another_source_has_is_not_comparable)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2021=10",
	    "KAZ RUS trade.exports USD kz-bns 2022=21");
	ask("RUS", "trade.exports", "2022", "yoy");
	ck_assert_why(answer.rows[0].measures[0], "not_comparable");
	done();
}
END_TEST

START_TEST(gaps_in_a_span_are_rows_with_a_reason)
{
	WORLD("KAZ RUS fdi.inflow.gross USD kz-gov 2020=1 2022= 2024=4");
	ask("RUS", "fdi.inflow.gross", "2019..2024", "yoy");
	ck_assert_uint_eq(answer.row_count, 6);
	ck_assert_why(answer.rows[0].figure, "not_loaded");
	ck_assert_why(answer.rows[3].figure, "suppressed");
	ck_assert_why(answer.rows[3].measures[0], "suppressed");
	ck_assert_why(answer.rows[5].measures[0], "no_base_period");
	bilat_answer_free(&answer);
	ask("RUS", "fdi.inflow.gross", "", "");
	ck_assert_uint_eq(answer.row_count, 5);
	done();
}
END_TEST

START_TEST(more_gaps_than_figures_are_a_note_unless_asked_for)
{
	WORLD("KAZ RUS enterprises.active enterprises kz-bns 2023-01=5 2023-03= 2023-09=7");
	ask("RUS", "enterprises.active", "", "");
	ck_assert_uint_eq(answer.row_count, 3);
	ck_assert_why(answer.rows[1].figure, "suppressed");
	ck_assert_str_eq(
	    answer.notes[0].text, "6 periods between 2023-01 and 2023-09 are not held");
	bilat_answer_free(&answer);
	ask("RUS", "enterprises.active", "2023-01..", "");
	ck_assert_uint_eq(answer.row_count, 3);
	bilat_answer_free(&answer);
	ask("RUS", "enterprises.active", "2023-01..2023-09", "");
	ck_assert_uint_eq(answer.row_count, 9);
	ck_assert(!noted("gaps"));
	done();
}
END_TEST

START_TEST(the_latest_skips_forecasts_and_a_forecast_answers_only_alone)
{
	WORLD("KAZ - macro.gdp USD wb-wdi 2022=1 2023=2 2024=9:F",
	    "KAZ - macro.gdp USD imf-weo 2024=3");
	ask("-", "macro.gdp", "latest", "");
	ck_assert_uint_eq(answer.row_count, 1);
	ck_assert_double_eq(answer.rows[0].figure.value, 3);
	bilat_answer_free(&answer);
	ask("-", "macro.gdp", "last:2", "");
	ck_assert_uint_eq(answer.row_count, 2);
	ck_assert_double_eq(answer.rows[0].figure.value, 2);
	done();
}
END_TEST

START_TEST(only_the_gross_series_is_held_and_is_named)
{
	WORLD("KAZ RUS fdi.inflow.gross USD kz-gov 2024>4e9/-9",
	    "KAZ RUS fdi.inflow.gross.share percent kz-gov 2024=20");
	ask("RUS", "fdi.inflow", "2024", "");
	ck_assert_uint_eq(answer.row_count, 0);
	ck_assert_str_eq(answer.why_text,
	    "fdi.inflow (Direct investment inflow, net, directional) is not held for "
	    "Kazakhstan and Russia, only fdi.inflow.gross (Gross inflow of direct "
	    "investment): bilat get KAZ RUS fdi.inflow.gross");
	done();
}
END_TEST

START_TEST(an_empty_answer_names_what_is_nearest)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2015=1 2016=2 2018=4",
	    "KAZ CHN trade.imports USD comtrade 2015=1",
	    "KAZ RUS trade.imports USD comtrade product=27 2015=1");
	ask("RUS", "trade.exports", "2024", "");
	ck_assert_str_eq(answer.why_text,
	    "no figure of trade.exports for Kazakhstan and Russia in 2024: it is not held "
	    "(held are 2015 to 2018, nearest is 2018)");
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2024-Q1", "");
	ck_assert_str_eq(answer.why_text,
	    "no figure of trade.exports for Kazakhstan and Russia in 2024-Q1: held are "
	    "annual (--freq A) figures");
	bilat_answer_free(&answer);
	ask("RUS", "trade.imports", "2015", "");
	ck_assert_str_eq(answer.why_text, "trade.imports of Kazakhstan and Russia is held only "
					  "in detail: --where product=27");
	bilat_answer_free(&answer);
	ask("DEU", "trade.imports", "2015", "");
	ck_assert_str_eq(answer.why_text,
	    "trade.imports is not held for Kazakhstan and Germany, but for "
	    "Kazakhstan with China, Russia");
	bilat_answer_free(&answer);
	ask_with("POL", "DEU", "trade.imports", "2015", "", (struct bilat_question){ 0 });
	ck_assert_str_eq(
	    answer.why_text, "nothing is held for Poland (bilat load takes files)");
	done();
}
END_TEST

START_TEST(a_suppressed_figure_says_so)
{
	WORLD("KAZ RUS fdi.stock.inward USD kz-nbk 2023=1 2024=");
	ask("RUS", "fdi.stock.inward", "2024", "");
	ck_assert_uint_eq(answer.row_count, 0);
	ck_assert_str_eq(bilat_why_code(answer.why), "suppressed");
	done();
}
END_TEST

START_TEST(a_year_is_made_of_its_months_and_marked)
{
	WORLD("KAZ RUS trade.exports USD kz-bns 2023-Q1=1 2023-Q2=2 2023-Q3=3 2023-Q4=4 "
	      "2024-Q1=5",
	    "KAZ RUS trade.exports USD comtrade 2022=8");
	ask("RUS", "trade.exports", "2022..2024", "");
	ck_assert_uint_eq(answer.row_count, 3);
	ck_assert_double_eq(answer.rows[1].figure.value, 10);
	ck_assert(answer.rows[1].figure.computed);
	ck_assert_why(answer.rows[2].figure, "incomplete");
	ck_assert(noted("computed"));
	done();
}
END_TEST

START_TEST(a_year_to_date_is_a_year_only_in_december)
{
	WORLD("KAZ RUS trade.exports USD kz-bns 2023-01/11=9 2024-01/11=10");
	ask("RUS", "trade.exports", "2023", "");
	ck_assert_uint_eq(answer.row_count, 0);
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2024-01/11", "yoy");
	ck_assert_double_eq_tol(answer.rows[0].measures[0].value, 100.0 / 9, 1e-9);
	done();
}
END_TEST

/* By hand: 3, 8, 12 from January on, 20 in the year. */
START_TEST(years_to_date_are_taken_apart_and_put_together)
{
	WORLD(
	    "KAZ RUS trade.exports USD kz-bns 2024-01/03=3 2024-01/06=8 2024-01/09=12 2024=20",
	    "KAZ CHN trade.exports USD kz-bns 2024-01=1 2024-02=2 2024-03=4",
	    "KAZ DEU trade.exports USD kz-bns 2024-S1=5 2024-S2=6");
	ask_with("KAZ", "RUS", "trade.exports", "2024", "",
	    (struct bilat_question){ .freq = BILAT_QUARTER });
	ck_assert_uint_eq(answer.row_count, 4);
	ck_assert_double_eq(answer.rows[0].figure.value, 3);
	ck_assert_double_eq(answer.rows[1].figure.value, 5);
	ck_assert_double_eq(answer.rows[2].figure.value, 4);
	ck_assert_double_eq(answer.rows[3].figure.value, 8);
	ck_assert(answer.rows[3].figure.computed);
	ck_assert(!(answer.rows[3].figure.status & BILAT_STATUS('E')));
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2024-S2", "");
	ck_assert_double_eq(answer.rows[0].figure.value, 12);
	bilat_answer_free(&answer);
	ask("CHN", "trade.exports", "2024-01/03", "");
	ck_assert_double_eq(answer.rows[0].figure.value, 7);
	bilat_answer_free(&answer);
	ask("DEU", "trade.exports", "2024", "");
	ck_assert_double_eq(answer.rows[0].figure.value, 11);
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2024-09", "");
	ck_assert_uint_eq(answer.row_count, 0);
	ck_assert_str_eq(bilat_why_code(answer.why), "incomplete");
	done();
}
END_TEST

START_TEST(a_balance_needs_both_sides_of_one_source)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2022=10 2023=20 2024=30",
	    "KAZ RUS trade.imports USD comtrade 2022=15 2024=31",
	    "KAZ RUS trade.imports USD kz-bns 2023=25");
	ask("RUS", "trade.balance", "2022..2024", "change");
	ck_assert_double_eq(answer.rows[0].figure.value, -5);
	ck_assert(answer.rows[0].figure.computed);
	ck_assert_why(answer.rows[1].figure, "not_comparable");
	ck_assert_double_eq(answer.rows[2].figure.value, -1);
	ck_assert(noted("derived"));
	bilat_answer_free(&answer);
	ask("RUS", "trade.cover", "2022", "");
	ck_assert_double_eq_tol(answer.rows[0].figure.value, 66.6667, 1e-3);
	ck_assert_str_eq(answer.rows[0].unit, "percent");
	done();
}
END_TEST

START_TEST(a_published_total_beats_a_derived_one)
{
	WORLD("KAZ RUS trade.exports USD kz-bns 2023=10 2024=20",
	    "KAZ RUS trade.imports USD kz-bns 2023=1 2024=2",
	    "KAZ RUS trade.turnover USD ru-gov 2024=23");
	ask("RUS", "trade.turnover", "2023..2024", "");
	ck_assert_double_eq(answer.rows[0].figure.value, 11);
	ck_assert_double_eq(answer.rows[1].figure.value, 23);
	ck_assert_str_eq(answer.rows[1].source, "ru-gov");
	done();
}
END_TEST

START_TEST(shares_and_ranks_are_of_the_field_of_one_source)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2024=30",
	    "KAZ CHN trade.exports USD comtrade 2024=50",
	    "KAZ DEU trade.exports USD comtrade 2024=5",
	    "KAZ EU27_2020 trade.exports USD comtrade 2024=60",
	    "KAZ WLD trade.exports USD comtrade 2024=100",
	    "KAZ ITA trade.exports USD kz-bns 2024=99");
	ask("RUS", "trade.exports", "2024", "share");
	ck_assert_double_eq_tol(answer.rows[0].measures[0].value, 30, 1e-9);
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2024", "rank");
	ck_assert_double_eq(answer.rows[0].measures[0].value, 2);
	bilat_answer_free(&answer);
	ask("DEU", "trade.exports", "2024", "rank");
	ck_assert_why(answer.rows[0].measures[0], "field_incomplete");
	bilat_answer_free(&answer);
	ask("DEU", "trade.exports", "2024", "rank:listed");
	ck_assert_double_eq(answer.rows[0].measures[0].value, 3);
	bilat_answer_free(&answer);
	ask("ITA", "trade.exports", "2024", "share");
	ck_assert_why(answer.rows[0].measures[0], "no_total");
	done();
}
END_TEST

START_TEST(a_record_says_since_when)
{
	WORLD("KAZ RUS fdi.inflow.gross USD kz-gov 2017=9e9 2021=1.87e9/-7 2022=1.5e9/-8 "
	      "2023=3e9/-9 "
	      "2024>4e9/-9");
	ask("RUS", "fdi.inflow.gross", "2023..2024", "record");
	ck_assert_double_eq(answer.rows[0].measures[0].value, 1);
	ck_assert_double_eq(answer.rows[1].measures[0].value, 1);
	ck_assert(bilat_period_equal(answer.rows[1].record_since, period("2021")));
	done();
}
END_TEST

START_TEST(all_sources_stand_side_by_side)
{
	WORLD("KAZ RUS trade.turnover USD kz-gov 2024=27.8e9/-8",
	    "KAZ RUS trade.turnover USD ru-gov 2024=28.7e9/-8");
	ask_with("KAZ", "RUS", "trade.turnover", "2024", "",
	    (struct bilat_question){ .all_sources = true });
	ck_assert_uint_eq(answer.row_count, 2);
	bilat_answer_free(&answer);
	ask_with("KAZ", "RUS", "trade.turnover", "2024", "",
	    (struct bilat_question){ .not_source = "kz-gov" });
	ck_assert_str_eq(answer.rows[0].source, "ru-gov");
	done();
}
END_TEST

START_TEST(a_detail_is_asked_for_by_name)
{
	WORLD("KAZ RUS trade.exports USD comtrade product=27 2024=7",
	    "KAZ RUS trade.exports USD comtrade 2023=9");
	ask_with("KAZ", "RUS", "trade.exports", "2024", "",
	    (struct bilat_question){ .detail = "product=27" });
	ck_assert_double_eq(answer.rows[0].figure.value, 7);
	ck_assert_str_eq(answer.rows[0].detail, "product=27");
	bilat_answer_free(&answer);
	ask("RUS", "trade.exports", "2024", "");
	ck_assert_uint_eq(answer.row_count, 0);
	ck_assert_ptr_nonnull(strstr(answer.why_text, "--where product=27"));
	done();
}
END_TEST

START_TEST(all_partners_have_their_rows)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2024=7",
	    "KAZ CHN trade.exports USD comtrade 2024=9",
	    "KAZ DEU trade.exports USD comtrade 2020=1");
	ask_with("KAZ", "", "trade.exports", "2024", "",
	    (struct bilat_question){ .all_partners = true });
	ck_assert_uint_eq(answer.row_count, 2);
	ck_assert_str_eq(answer.rows[0].partner, "CHN");
	ck_assert(noted("not_available"));
	done();
}
END_TEST

START_TEST(the_unit_of_the_catalogue_answers_before_others)
{
	WORLD("KAZ - macro.gdp KZT kz-bns 2022=900 2023=1000",
	    "KAZ - macro.gdp USD wb-wdi 2023=2 2024=3");
	ask("-", "macro.gdp", "2022..2024", "yoy");
	ck_assert_str_eq(answer.rows[0].unit, "KZT");
	ck_assert_str_eq(answer.rows[1].unit, "USD");
	ck_assert_double_eq_tol(answer.rows[2].measures[0].value, 50, 1e-9);
	ck_assert(!noted("sources_disagree"));
	done();
}
END_TEST

START_TEST(partners_of_a_derived_indicator_are_those_of_its_parts)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2024=7",
	    "KAZ RUS trade.imports USD comtrade 2024=3",
	    "KAZ CHN trade.exports USD comtrade 2024=9");
	ask_with("KAZ", "", "trade.turnover", "2024", "",
	    (struct bilat_question){ .all_partners = true });
	ck_assert_uint_eq(answer.row_count, 1);
	ck_assert_double_eq(answer.rows[0].figure.value, 10);
	done();
}
END_TEST

CHECK_MAIN("answer", each_period_is_answered_by_the_first_source_that_has_it,
    the_users_order_of_sources_comes_first, a_base_comes_from_the_same_source_as_the_figure,
    a_base_that_only_another_source_has_is_not_comparable,
    gaps_in_a_span_are_rows_with_a_reason, more_gaps_than_figures_are_a_note_unless_asked_for,
    the_latest_skips_forecasts_and_a_forecast_answers_only_alone,
    only_the_gross_series_is_held_and_is_named, an_empty_answer_names_what_is_nearest,
    a_suppressed_figure_says_so, a_year_is_made_of_its_months_and_marked,
    a_year_to_date_is_a_year_only_in_december, years_to_date_are_taken_apart_and_put_together,
    a_balance_needs_both_sides_of_one_source, a_published_total_beats_a_derived_one,
    shares_and_ranks_are_of_the_field_of_one_source, a_record_says_since_when,
    all_sources_stand_side_by_side, a_detail_is_asked_for_by_name, all_partners_have_their_rows,
    the_unit_of_the_catalogue_answers_before_others,
    partners_of_a_derived_indicator_are_those_of_its_parts)
