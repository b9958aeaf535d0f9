#include "unit/ask/world.h"

static struct bilat_verdict_result result;

static const char *verdict_without(const char *statement, const char *not_source)
{
	const struct bilat_check_limits limits = { .not_source = not_source };

	bilat_verdict_free(&result);
	ck_assert_done(bilat_check(store, reference, statement, &limits, &result, err));
	return bilat_verdict_name(result.verdict);
}

static const char *verdict(const char *statement)
{
	return verdict_without(statement, NULL);
}

static void done(void)
{
	bilat_verdict_free(&result);
	end_world();
}

#define SUPPORTED(statement) ck_assert_str_eq(verdict(statement), "supported")
#define CONTRADICTED(statement) ck_assert_str_eq(verdict(statement), "contradicted")
#define UNDECIDED(statement, code)                                 \
	do {                                                       \
		ck_assert_str_eq(verdict(statement), "undecided"); \
		ck_assert_why(result, code);                       \
	} while (0)

/* What is known of the inflow from Russia, and the claims of the article. */
#define INFLOW                                                                          \
	"KAZ RUS fdi.inflow.gross USD kz-gov 2017>1e9/-9 2021=1.87e9/-7 2022=1.5e9/-8 " \
	"2023=3e9/-9 2024>4e9/-9",                                                      \
	    "KAZ RUS fdi.inflow.gross USD article 2024>4.05e9/-7"

START_TEST(a_lower_bound_leaves_a_higher_claim_undecided)
{
	WORLD(INFLOW);
	UNDECIDED("KAZ RUS fdi.inflow.gross 2024 > 4.05 bn USD", "bound_open");
	SUPPORTED("KAZ RUS fdi.inflow.gross 2024 > 4 bn USD");
	CONTRADICTED("KAZ RUS fdi.inflow.gross 2024 < 3.9 bn USD");
	ck_assert_ptr_nonnull(strstr(result.evidence, "Government of Kazakhstan"));
	ck_assert_str_eq(result.sources, "kz-gov");
	done();
}
END_TEST

START_TEST(a_claim_is_no_evidence_for_itself)
{
	WORLD("KAZ RUS fdi.inflow.gross USD article 2024>4.05e9/-7");
	UNDECIDED("KAZ RUS fdi.inflow.gross 2024 > 4 bn USD", "not_loaded");
	ck_assert_str_eq(verdict_without("KAZ RUS fdi.inflow.gross 2024 > 4 bn USD", "article"),
	    "undecided");
	done();
}
END_TEST

START_TEST(a_set_aside_source_does_not_count)
{
	WORLD(INFLOW);
	ck_assert_str_eq(
	    verdict_without("KAZ RUS fdi.inflow.gross 2023 = 3 bn USD", "kz-gov"), "undecided");
	SUPPORTED("KAZ RUS fdi.inflow.gross 2023 = 3 bn USD");
	done();
}
END_TEST

START_TEST(a_number_is_compared_at_its_own_digits)
{
	WORLD("KAZ RUS trade.turnover USD kz-bns 2024=28712345678/0");
	SUPPORTED("KAZ RUS trade.turnover 2024 = 28.7 bn USD");
	SUPPORTED("KAZ RUS trade.turnover 2024 = 29 bn USD");
	CONTRADICTED("KAZ RUS trade.turnover 2024 = 28.8 bn USD");
	SUPPORTED("KAZ RUS trade.turnover 2024 about 28 bn USD");
	CONTRADICTED("KAZ RUS trade.turnover 2024 about 25.0 bn USD");
	SUPPORTED("KAZ RUS trade.turnover 2024 between 28 and 29 bn USD");
	SUPPORTED("KAZ RUS trade.turnover 2024 >= 28,712,345,678 USD");
	done();
}
END_TEST

START_TEST(sources_that_disagree_leave_it_undecided)
{
	WORLD("KAZ RUS trade.turnover USD kz-gov 2024=27.8e9/-8",
	    "KAZ RUS trade.turnover USD ru-gov 2024=28.7e9/-8");
	UNDECIDED("KAZ RUS trade.turnover 2024 > 28 bn USD", "ambiguous_source");
	SUPPORTED("KAZ RUS trade.turnover 2024 > 27 bn USD");
	ck_assert_str_eq(result.sources, "kz-gov;ru-gov");
	done();
}
END_TEST

START_TEST(changes_shares_and_multiples_are_intervals)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2022=100/0 2023=200/0 2024=260/0",
	    "KAZ WLD trade.exports USD comtrade 2024=1000/0");
	SUPPORTED("KAZ RUS trade.exports 2024 change = 60 USD");
	SUPPORTED("KAZ RUS trade.exports 2024 yoy = 30%");
	SUPPORTED("KAZ RUS trade.exports 2024 yoy between 29% and 31%");
	SUPPORTED("KAZ RUS trade.exports 2024 times 2022 > 2.5");
	CONTRADICTED("KAZ RUS trade.exports 2024 times 2022 > 3");
	SUPPORTED("KAZ RUS trade.exports 2024 share = 26%");
	SUPPORTED("KAZ RUS trade.exports 2022..2024 sum = 560 USD");
	UNDECIDED("KAZ RUS trade.exports 2021..2024 sum > 1 USD", "incomplete");
	UNDECIDED("KAZ RUS trade.exports 2022 yoy > 1%", "no_base_period");
	done();
}
END_TEST

START_TEST(a_rank_needs_the_field_but_can_be_refuted_without)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2024=20",
	    "KAZ CHN trade.exports USD comtrade 2024=50",
	    "KAZ RUS trade.imports USD comtrade 2024=20",
	    "KAZ CHN trade.imports USD comtrade 2024=10",
	    "KAZ WLD trade.imports USD comtrade 2024=40");
	CONTRADICTED("KAZ RUS trade.exports 2024 rank = 1");
	UNDECIDED("KAZ CHN trade.exports 2024 rank = 1", "field_incomplete");
	SUPPORTED("KAZ RUS trade.imports 2024 rank = 1");
	done();
}
END_TEST

START_TEST(a_record_is_decided_over_the_unbroken_run_only)
{
	WORLD(INFLOW, "KAZ RUS trade.exports USD comtrade 2021=1 2022=2 2023=3 2024=4",
	    "KAZ CHN trade.exports USD comtrade 2018=1 2022=2 2023=3 2024=4",
	    "KAZ DEU trade.exports USD comtrade 2018=9 2022=2 2023=3 2024=4");
	/* 2017, beyond a gap, has no upper end. */
	UNDECIDED("KAZ RUS fdi.inflow.gross 2024 record high", "bound_open");
	SUPPORTED("KAZ RUS fdi.inflow.gross 2024 record high since 2021");
	UNDECIDED("KAZ RUS fdi.inflow.gross 2024 record high since 2013", "incomplete");
	CONTRADICTED("KAZ RUS fdi.inflow.gross 2022 record high since 2021");
	SUPPORTED("KAZ RUS trade.exports 2024 record high");
	CONTRADICTED("KAZ RUS trade.exports 2024 record low");
	SUPPORTED("KAZ CHN trade.exports 2024 record high");
	UNDECIDED("KAZ CHN trade.exports 2024 record high since 2018", "incomplete");
	CONTRADICTED("KAZ DEU trade.exports 2024 record high");
	done();
}
END_TEST

START_TEST(a_figure_can_be_compared_with_another)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2024=20/0",
	    "KAZ CHN trade.exports USD comtrade 2024=50/0", "USA CAN geo.border km cia -=8891",
	    "KAZ RUS geo.border km cia -=7644");
	SUPPORTED("KAZ CHN trade.exports 2024 > KAZ RUS trade.exports 2024");
	CONTRADICTED("KAZ RUS trade.exports 2024 >= KAZ CHN trade.exports 2024");
	CONTRADICTED("KAZ RUS geo.border - >= USA CAN geo.border -");
	UNDECIDED("KAZ RUS trade.exports 2024 > KAZ DEU trade.exports 2024", "not_loaded");
	done();
}
END_TEST

START_TEST(forecasts_and_other_units_do_not_decide)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2024=20:F 2023=5");
	UNDECIDED("KAZ RUS trade.exports 2024 > 10 USD", "not_loaded");
	UNDECIDED("KAZ RUS trade.exports 2023 > 1 EUR", "not_comparable");
	done();
}
END_TEST

#define FAILS(statement, text) \
	ck_assert_fails(bilat_check(store, reference, statement, NULL, &result, err), text)

START_TEST(what_is_not_understood_says_which_word)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2024=20");
	FAILS("KAZ RUS trade.exports", "the statement ends behind 'trade.exports' where a period is expected");
	FAILS("KAZ RUS trade.exports 2024",
	    "the statement says nothing of the figure (such as '> 4.05 bn USD')");
	FAILS("KAZ RUS trade.exports 2024 grew",
	    "'grew' is no measure and no comparison (=, >, >=, <, <=, about, between, record)");
	FAILS("KAZ RUS trade.exports 2024 rnak = 1",
	    "'rnak' is no measure and no comparison (did you mean 'rank'?)");
	FAILS("KAZ RUS trade.exports 2024 about 1,23",
	    "'1,23' is not a number (such as 4.05 or 20,000)");
	FAILS("KAZ RUS trade.exports 2024 between 3 and 2",
	    "the first number of 'between' is the larger");
	FAILS(
	    "KAZ RUS trade.exports 2020..2024 > 3", "a range of periods needs 'sum' behind it");
	FAILS("KAZ RUS trade.exports 2024 yoy > 3 USD",
	    "'USD' cannot be the unit of a percentage (write 5%)");
	FAILS("KAZ RUS trade.exports 2024 record best",
	    "'record' is 'high' or 'low', not 'best'");
	FAILS("KAZ \"RUS trade.exports 2024 > 3", "a quote of the statement is not closed");
	end_world();
}
END_TEST

START_TEST(names_may_be_in_any_language_and_words_may_touch)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2024=20");
	SUPPORTED("Казахстан \"Russian Federation\" trade.exports 2024>=19USD");
	done();
}
END_TEST

CHECK_MAIN("check", a_lower_bound_leaves_a_higher_claim_undecided,
    a_claim_is_no_evidence_for_itself, a_set_aside_source_does_not_count,
    a_number_is_compared_at_its_own_digits, sources_that_disagree_leave_it_undecided,
    changes_shares_and_multiples_are_intervals,
    a_rank_needs_the_field_but_can_be_refuted_without,
    a_record_is_decided_over_the_unbroken_run_only, a_figure_can_be_compared_with_another,
    forecasts_and_other_units_do_not_decide, what_is_not_understood_says_which_word,
    names_may_be_in_any_language_and_words_may_touch)
