#include "unit/ask/world.h"

static struct bilat_ranking ranking;

static void rank(const char *indicator, const char *periods)
{
	struct bilat_question question = {
		.reporter = "KAZ", .indicators = &indicator, .indicator_count = 1
	};
	ck_assert_done(bilat_periods_parse(periods, &question.periods, err));
	ck_assert_done(bilat_ask_ranking(store, reference, &question, &ranking, err));
}

static void done(void)
{
	bilat_ranking_free(&ranking);
	end_world();
}

START_TEST(partners_stand_largest_first_and_groups_behind)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2023=20 2024=30",
	    "KAZ CHN trade.exports USD comtrade 2023=10 2024=50",
	    "KAZ DEU trade.exports USD comtrade 2024=5",
	    "KAZ EU27_2020 trade.exports USD comtrade 2024=60",
	    "KAZ WLD trade.exports USD comtrade 2023=40 2024=100");
	rank("trade.exports", "latest");
	ck_assert_uint_eq(ranking.row_count, 4);
	ck_assert_int_eq(ranking.ranked, 3);
	ck_assert_str_eq(ranking.rows[0].partner, "CHN");
	ck_assert_int_eq(ranking.rows[0].rank_before, 2);
	ck_assert(ranking.rows[0].certain);
	ck_assert_double_eq_tol(ranking.rows[0].yoy.value, 400, 1e-9);
	ck_assert_double_eq_tol(ranking.rows[1].share.value, 30, 1e-9);
	ck_assert_str_eq(ranking.rows[2].partner, "DEU");
	ck_assert(!ranking.rows[2].certain);
	ck_assert_int_eq(ranking.rows[2].rank_before, 0);
	ck_assert_str_eq(ranking.rows[3].partner, "EU27_2020");
	ck_assert_int_eq(ranking.rows[3].rank, 0);
	ck_assert_double_eq(ranking.total.value, 100);
	done();
}
END_TEST

START_TEST(a_source_with_one_partner_gives_way_to_one_with_a_field)
{
	WORLD("KAZ RUS trade.exports USD kz-bns 2024=31 2025=40",
	    "KAZ RUS trade.exports USD comtrade 2024=30",
	    "KAZ CHN trade.exports USD comtrade 2024=50");
	rank("trade.exports", "latest");
	ck_assert(bilat_period_equal(ranking.period, period("2024")));
	ck_assert_str_eq(ranking.source, "comtrade");
	ck_assert(!ranking.rows[0].certain);
	ck_assert_why(ranking.rows[0].share, "no_total");
	done();
}
END_TEST

START_TEST(ties_are_joint)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2024=30",
	    "KAZ CHN trade.exports USD comtrade 2024=30",
	    "KAZ DEU trade.exports USD comtrade 2024=");
	rank("trade.exports", "2024");
	ck_assert_uint_eq(ranking.row_count, 2);
	ck_assert_int_eq(ranking.rows[0].rank, 1);
	ck_assert_int_eq(ranking.rows[1].rank, 1);
	ck_assert(ranking.rows[0].joint && ranking.rows[1].joint);
	done();
}
END_TEST

START_TEST(products_of_one_partner_are_ranked_on_one_level)
{
	const char *partner = "RUS", *indicator = "trade.exports";
	struct bilat_question question = { .reporter = "KAZ",
		.partners = &partner,
		.partner_count = 1,
		.indicators = &indicator,
		.indicator_count = 1 };
	WORLD("KAZ RUS trade.exports USD comtrade product=27 2023=10 2024=60",
	    "KAZ RUS trade.exports USD comtrade product=2709 2023=9 2024=50",
	    "KAZ RUS trade.exports USD comtrade product=72 2023=20 2024=30",
	    "KAZ RUS trade.exports USD comtrade 2023=40 2024=100",
	    "KAZ CHN trade.exports USD comtrade product=99 2024=500");
	ck_assert_done(bilat_periods_parse("latest", &question.periods, err));
	ck_assert_done(
	    bilat_ask_ranking_by(store, reference, &question, "product", &ranking, err));
	ck_assert_uint_eq(ranking.row_count, 2);
	ck_assert_str_eq(ranking.rows[0].partner, "27");
	ck_assert_int_eq(ranking.rows[0].rank_before, 2);
	ck_assert_double_eq_tol(ranking.rows[0].share.value, 60, 1e-9);
	ck_assert_double_eq_tol(ranking.rows[1].yoy.value, 50, 1e-9);
	ck_assert_str_eq(
	    ranking.notes[1].text, "1 longer codes are parts of these and are left out");
	bilat_ranking_free(&ranking);
	ck_assert_done(
	    bilat_ask_ranking_by(store, reference, &question, "sector", &ranking, err));
	ck_assert_uint_eq(ranking.row_count, 0);
	ck_assert_str_eq(
	    ranking.why_text, "no figure of trade.exports by sector is held for KAZ and RUS");
	done();
}
END_TEST

START_TEST(neighbours_stand_around_a_partner)
{
	size_t first, count;
	WORLD("KAZ RUS trade.exports USD comtrade 2024=30",
	    "KAZ CHN trade.exports USD comtrade 2024=50",
	    "KAZ DEU trade.exports USD comtrade 2024=5",
	    "KAZ ITA trade.exports USD comtrade 2024=3");
	rank("trade.exports", "2024");
	ck_assert(bilat_ranking_neighbours(&ranking, "RUS", 1, &first, &count));
	ck_assert_uint_eq(first, 0);
	ck_assert_uint_eq(count, 3);
	ck_assert(bilat_ranking_neighbours(&ranking, "ITA", 1, &first, &count));
	ck_assert_uint_eq(first, 2);
	ck_assert_uint_eq(count, 2);
	ck_assert(!bilat_ranking_neighbours(&ranking, "FRA", 1, &first, &count));
	done();
}
END_TEST

START_TEST(nothing_to_rank_says_what_is_held)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2024=30");
	rank("trade.imports", "latest");
	ck_assert_uint_eq(ranking.row_count, 0);
	ck_assert_str_eq(ranking.why_text,
	    "trade.imports is not held for Kazakhstan, but "
	    "trade.exports (Exports of goods): bilat get KAZ all "
	    "trade.exports");
	done();
}
END_TEST

CHECK_MAIN("ranking", partners_stand_largest_first_and_groups_behind,
    a_source_with_one_partner_gives_way_to_one_with_a_field, ties_are_joint,
    products_of_one_partner_are_ranked_on_one_level, neighbours_stand_around_a_partner,
    nothing_to_rank_says_what_is_held)
