#include <bilat/mirror.h>

#include "unit/ask/world.h"

static struct bilat_mirror_answer mirror;

static void ask(const char *a, const char *b, const char *indicator, const char *periods)
{
	struct bilat_question question = { .reporter = a,
		.partners = &b,
		.partner_count = 1,
		.indicators = &indicator,
		.indicator_count = 1 };
	bilat_mirror_answer_free(&mirror);
	ck_assert_done(bilat_periods_parse(periods, &question.periods, err));
	ck_assert_done(bilat_ask_mirror(store, reference, &question, &mirror, err));
}

static void done(void)
{
	bilat_mirror_answer_free(&mirror);
	end_world();
}

static const char *noted(const char *code)
{
	for (size_t i = 0; i < mirror.note_count; i++)
		if (strcmp(mirror.notes[i].code, code) == 0)
			return mirror.notes[i].text;
	return NULL;
}

static bool is_cause(const char *text)
{
	for (size_t i = 0; i < mirror.note_count; i++)
		if (strcmp(mirror.notes[i].code, "cause") == 0 &&
		    strstr(mirror.notes[i].text, text))
			return true;
	return false;
}

#define ck_assert_basis(row, expected) ck_assert_int_eq(mirror.rows[row].mirror.basis, expected)

START_TEST(each_side_is_answered_by_its_own_source)
{
	WORLD("KAZ DEU trade.exports USD kz-bns 2022=10",
	    "KAZ DEU trade.exports USD comtrade 2022=11",
	    "DEU KAZ trade.imports USD comtrade 2022=21.2",
	    "DEU KAZ trade.imports USD destatis 2022=22");
	ask("KAZ", "DEU", "trade.exports", "2022");
	ck_assert_uint_eq(mirror.row_count, 1);
	ck_assert_str_eq(mirror.rows[0].source_a, "kz-bns");
	ck_assert_str_eq(mirror.rows[0].source_b, "destatis");
	ck_assert_double_eq(mirror.rows[0].a.value, 10);
	ck_assert_double_eq(mirror.rows[0].b.value, 22);
	ck_assert_basis(0, BILAT_K_USUAL);
	ck_assert(is_cause("re-exports"));
	done();
}
END_TEST

START_TEST(who_is_named_first_changes_the_columns_and_not_the_sign)
{
	WORLD("KAZ DEU trade.exports USD comtrade 2022=10",
	    "DEU KAZ trade.imports USD comtrade 2022=21.2");
	ask("DEU", "KAZ", "trade.imports", "2022");
	ck_assert_double_eq(mirror.rows[0].a.value, 21.2);
	ck_assert_double_eq_tol(mirror.rows[0].mirror.gap.value, 10, 1e-9);
	ck_assert(mirror.inward_is_a);
	ask("KAZ", "DEU", "trade.exports", "2022");
	ck_assert_double_eq(mirror.rows[0].a.value, 10);
	ck_assert_double_eq_tol(mirror.rows[0].mirror.gap.value, 10, 1e-9);
	ck_assert(!mirror.inward_is_a);
	done();
}
END_TEST

START_TEST(k_is_the_importers_own_then_of_the_pair_then_the_usual)
{
	WORLD("KAZ DEU trade.exports USD comtrade 2020=10 2021=10 2022=10",
	    "DEU KAZ trade.imports USD comtrade 2020=12 2021=12 2022=12",
	    "DEU KAZ trade.imports.fob USD comtrade 2020=11",
	    "DEU KAZ trade.imports.fob USD imf-dots 2022=9",
	    "DEU KAZ trade.cif_margin percent oecd-itic 2020=20:I 2021=20:I");
	ask("KAZ", "DEU", "trade.exports", "");
	ck_assert_basis(0, BILAT_K_OWN);
	ck_assert_double_eq(mirror.rows[0].mirror.adjusted.value, 11);
	ck_assert_basis(1, BILAT_K_MARGIN);
	ck_assert_double_eq_tol(mirror.rows[1].mirror.k.value, 1.25, 1e-9);
	ck_assert(mirror.rows[1].mirror.asymmetry_adjusted.status & BILAT_STATUS('I'));
	ck_assert_basis(2, BILAT_K_USUAL);
	done();
}
END_TEST

START_TEST(importers_that_value_fob_need_no_factor)
{
	WORLD("DEU CAN trade.exports USD comtrade 2022=13",
	    "CAN DEU trade.imports USD comtrade 2022=15");
	ask("DEU", "CAN", "trade.exports", "2022");
	ck_assert_basis(0, BILAT_K_FOB);
	ck_assert_double_eq(mirror.rows[0].mirror.k.value, 1);
	done();
}
END_TEST

/* The treaty came into force on 1 January 2015, Kyrgyzstan joined that August. */
START_TEST(mutual_trade_of_the_union_is_not_adjusted_while_both_are_members)
{
	WORLD("KAZ KGZ trade.exports USD comtrade 2014=13 2015=13",
	    "KGZ KAZ trade.imports USD comtrade 2014=15 2015=15",
	    "DEU KAZ trade.imports USD comtrade 2015=15");
	ask("KAZ", "KGZ", "trade.exports", "");
	ck_assert_basis(0, BILAT_K_USUAL);
	ck_assert_basis(1, BILAT_K_UNCONFIRMED);
	ck_assert_ptr_nonnull(strstr(noted("valuation"), "valuation not confirmed"));
	ck_assert(is_cause("EAEU"));
	ask("DEU", "KAZ", "trade.imports", "2015");
	ck_assert_basis(0, BILAT_K_USUAL);
	done();
}
END_TEST

START_TEST(what_is_made_of_the_partners_figure_is_not_used)
{
	WORLD("DEU POL fdi.stock.outward USD imf-dip dv_type=O 2021=40 2022=41 2023=42",
	    "POL DEU fdi.stock.inward USD imf-dip dv_type=O 2021=50 2022=51:I 2023=52:E",
	    "POL DEU fdi.stock.inward USD imf-dip dv_type=SCC 2022=41",
	    "POL DEU fdi.stock.inward USD oecd-itic dv_type=O 2022=41");
	ask("POL", "DEU", "fdi.stock.inward", "");
	ck_assert_uint_eq(mirror.row_count, 3);
	ck_assert_double_eq(mirror.rows[0].mirror.gap.value, 10);
	ck_assert_why(mirror.rows[1].mirror.asymmetry, "one_sided");
	ck_assert_why(mirror.rows[2].mirror.asymmetry, "one_sided");
	ck_assert_ptr_nonnull(noted("not_used"));
	ck_assert_ptr_nonnull(noted("one_sided"));
	ck_assert_why(mirror.rows[0].mirror.k, "not_applicable");
	done();
}
END_TEST

START_TEST(details_and_units_have_to_be_equal)
{
	WORLD("DEU POL trade.exports EUR destatis 2022=40",
	    "DEU POL trade.exports USD comtrade 2022=41",
	    "POL DEU trade.imports USD comtrade 2022=42",
	    "POL DEU trade.imports PLN pl-gus 2022=180");
	ask("DEU", "POL", "trade.exports", "2022");
	ck_assert_str_eq(mirror.unit, "USD");
	ck_assert_double_eq(mirror.rows[0].a.value, 41);
	ck_assert_double_eq(mirror.rows[0].b.value, 42);
	done();
}
END_TEST

START_TEST(statements_are_set_side_by_side_if_there_is_nothing_better)
{
	WORLD("KAZ RUS fdi.inflow.gross USD kz-gov 2022=3 2023=4",
	    "RUS KAZ fdi.outflow.gross USD ru-gov 2022=2 2023=3",
	    "KAZ RUS fdi.inflow.gross USD imf-bop 2023=5",
	    "RUS KAZ fdi.outflow.gross USD imf-bop 2023=4");
	ask("KAZ", "RUS", "fdi.inflow.gross", "");
	ck_assert(mirror.rows[0].statements);
	ck_assert_why(mirror.rows[0].mirror.asymmetry, "not_comparable");
	ck_assert(!mirror.rows[1].statements);
	ck_assert_double_eq(mirror.rows[1].mirror.gap.value, 1);
	ck_assert_ptr_nonnull(noted("statements"));
	done();
}
END_TEST

START_TEST(the_coarser_frequency_is_compared)
{
	WORLD("DEU POL trade.exports USD destatis 2022-Q1=1 2022-Q2=2 2022-Q3=3 2022-Q4=4",
	    "POL DEU trade.imports USD pl-gus 2022=10.6");
	ask("DEU", "POL", "trade.exports", "");
	ck_assert_uint_eq(mirror.row_count, 1);
	ck_assert_double_eq(mirror.rows[0].a.value, 10);
	ck_assert_double_eq_tol(mirror.rows[0].mirror.gap.value, 0, 1e-9);
	ck_assert_ptr_nonnull(noted("derived"));
	done();
}
END_TEST

START_TEST(the_latest_period_is_one_that_both_have)
{
	WORLD("DEU POL trade.exports USD destatis 2020=1 2021=1 2022=1 2023=1 2024=1",
	    "POL DEU trade.imports USD pl-gus 2020=1 2021=1 2022=1");
	ask("DEU", "POL", "trade.exports", "latest");
	ck_assert_uint_eq(mirror.row_count, 1);
	ck_assert(bilat_period_equal(mirror.rows[0].period, period("2022")));
	ask("DEU", "POL", "trade.exports", "last:2");
	ck_assert_uint_eq(mirror.row_count, 2);
	ck_assert(bilat_period_equal(mirror.rows[0].period, period("2021")));
	done();
}
END_TEST

START_TEST(both_sides_can_report_a_deficit)
{
	WORLD("USA KAZ trade.exports USD comtrade 2024=1.1",
	    "USA KAZ trade.imports USD comtrade 2024=2.3",
	    "KAZ USA trade.exports USD comtrade 2024=2.0",
	    "KAZ USA trade.imports USD comtrade 2024=2.2");
	ask("USA", "KAZ", "trade.balance", "2024");
	ck_assert_str_eq(noted("signs"), "2024: both sides report a deficit");
	ck_assert_why(mirror.rows[0].mirror.asymmetry, "not_applicable");
	ask("USA", "KAZ", "trade.turnover", "2024");
	ck_assert_double_eq_tol(mirror.rows[0].mirror.gap.value, -0.8, 1e-9);
	ck_assert_why(mirror.rows[0].mirror.k, "not_applicable");
	done();
}
END_TEST

START_TEST(nothing_held_says_what_is_nearest)
{
	WORLD("DEU POL trade.imports USD destatis 2022=1");
	ask("DEU", "POL", "trade.exports", "2022");
	ck_assert_uint_eq(mirror.row_count, 0);
	ck_assert_why(mirror, "not_loaded");
	ck_assert_ptr_nonnull(strstr(mirror.why_text, "trade.imports"));
	done();
}
END_TEST

static void refused(const char *a, const char *b, const char *indicator, const char *message)
{
	struct bilat_question question = { .reporter = a,
		.partners = &b,
		.partner_count = 1,
		.indicators = &indicator,
		.indicator_count = 1 };
	ck_assert_fails(bilat_ask_mirror(store, reference, &question, &mirror, err), message);
}

START_TEST(a_mirror_needs_two_reporters_and_an_indicator_with_a_mirror)
{
	WORLD("DEU POL trade.imports USD destatis 2022=1");
	refused("DEU", "DEU", "trade.exports", "a mirror takes two countries, not 'DEU' twice");
	refused("DEU", "WLD", "trade.exports",
	    "'WLD' reports nothing that could mirror a flow (name two countries)");
	refused("DEU", "POL", "macro.gdp",
	    "macro.gdp has no mirror (trade.exports has trade.imports; see bilat indicator)");
	end_world();
}
END_TEST

CHECK_MAIN("mirror", each_side_is_answered_by_its_own_source,
    who_is_named_first_changes_the_columns_and_not_the_sign,
    k_is_the_importers_own_then_of_the_pair_then_the_usual,
    importers_that_value_fob_need_no_factor,
    mutual_trade_of_the_union_is_not_adjusted_while_both_are_members,
    what_is_made_of_the_partners_figure_is_not_used, details_and_units_have_to_be_equal,
    statements_are_set_side_by_side_if_there_is_nothing_better,
    the_coarser_frequency_is_compared, the_latest_period_is_one_that_both_have,
    both_sides_can_report_a_deficit, nothing_held_says_what_is_nearest,
    a_mirror_needs_two_reporters_and_an_indicator_with_a_mirror)
