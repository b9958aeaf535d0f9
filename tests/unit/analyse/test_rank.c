#include <bilat/analyse.h>

#include <math.h>

#include "analyse/interval.h"
#include "unit/analyse/panel.h"

static struct bilat_contender partners[8];

static struct bilat_field field_of(const double *values, size_t count, double total)
{
	struct bilat_field field = { .count = count, .at = partners };
	for (size_t i = 0; i < count; i++)
		partners[i] = (struct bilat_contender){
			.area = "KAZ", .ranked = true, .figure = bilat_figure_exact(values[i])
		};
	field.total = isnan(total) ? bilat_figure_missing(BILAT_WHY_NOT_LOADED)
				   : bilat_figure_exact(total);
	bilat_rank_field(&field);
	return field;
}

START_TEST(ties_share_a_rank_and_the_next_is_skipped)
{
	const double values[] = { 3, 5, 3, 1 };
	struct bilat_field field = field_of(values, 4, 12);
	ck_assert_int_eq(partners[1].rank, 1);
	ck_assert_int_eq(partners[0].rank, 2);
	ck_assert_int_eq(partners[2].rank, 2);
	ck_assert(partners[0].joint && partners[2].joint && !partners[1].joint);
	ck_assert_int_eq(partners[3].rank, 4);
	ck_assert_int_eq(field.ranked, 4);
	ck_assert_double_eq(bilat_rank_of(&field, 3, false).value, 4);
}
END_TEST

START_TEST(a_partner_that_is_not_listed_could_be_larger)
{
	const double values[] = { 50, 20, 10 };
	struct bilat_field field = field_of(values, 3, 100);
	ck_assert_double_eq(field.certain_above, 20);
	ck_assert_double_eq(bilat_rank_of(&field, 0, false).value, 1);
	ck_assert_why(bilat_rank_of(&field, 1, false), "field_incomplete");
	ck_assert_double_eq(bilat_rank_of(&field, 1, true).value, 2);
}
END_TEST

START_TEST(without_a_total_no_rank_is_certain)
{
	const double values[] = { 50, 20 };
	struct bilat_field field = field_of(values, 2, NAN);
	ck_assert_why(bilat_rank_of(&field, 0, false), "field_incomplete");
	ck_assert_why(partners[0].share, "no_total");
}
END_TEST

START_TEST(an_expected_total_is_no_total)
{
	const double values[] = { 20, 5 };
	struct bilat_field field = field_of(values, 2, 27);
	field.total.status = BILAT_STATUS('F');
	bilat_rank_field(&field);
	ck_assert_why(bilat_rank_of(&field, 0, false), "field_incomplete");
	ck_assert_why(partners[0].share, "no_total");
	struct bilat_figure part = bilat_figure_exact(20), total = bilat_figure_exact(27);
	total.status = BILAT_STATUS('F');
	ck_assert_why(bilat_share(&part, &total), "no_total");
}
END_TEST

/* 240 less 40; rounding: 239.5 to 240.5 less 39.95 to 40.05. */
START_TEST(what_a_total_has_beyond_a_part_is_their_difference)
{
	struct bilat_figure part = bilat_figure_make(BILAT_EXACT, 40, 1);
	struct bilat_figure total = bilat_figure_make(BILAT_EXACT, 240, 0), beyond;
	beyond = bilat_beyond(&total, &part);
	ck_assert_double_eq(beyond.value, 200);
	ck_assert_int_eq(beyond.decimals, 0);
	total.status = BILAT_STATUS('B');
	beyond = bilat_beyond(&total, &part);
	ck_assert(beyond.status & BILAT_STATUS('B'));
	total = bilat_figure_make(BILAT_MORE, 240, 0);
	beyond = bilat_beyond(&total, &part);
	ck_assert_int_eq(beyond.bound, BILAT_MORE);
	ck_assert_double_eq(beyond.value, 200);
}
END_TEST

START_TEST(beyond_a_part_there_is_nothing_without_a_total_that_holds_it)
{
	struct bilat_figure part = bilat_figure_exact(40), total = bilat_figure_exact(39);
	ck_assert_why(bilat_beyond(&total, &part), "mixed_sign");
	total = bilat_figure_exact(-5); /* net: others took more out than the part put in */
	ck_assert_double_eq(bilat_beyond(&total, &part).value, -45);
	total.status = BILAT_STATUS('F');
	ck_assert_why(bilat_beyond(&total, &part), "no_total");
	total = bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	ck_assert_why(bilat_beyond(&total, &part), "no_total");
	part = bilat_figure_missing(BILAT_WHY_SUPPRESSED);
	ck_assert_why(bilat_beyond(&total, &part), "suppressed");
}
END_TEST

/* About 28, of which about 8.3, 5.1, 2.8 and 1.5 (5 % each way) and 0.470 are listed: they are
 * 17.285 to 19.055 of 26.6 to 29.4, so that 28.4 to 41.2 percent are left; their own share of
 * the total, taken for another quantity than the total, would leave 26 to 46. */
START_TEST(the_share_of_the_rest_counts_the_bounds_of_the_total_once)
{
	struct bilat_figure parts[] = { bilat_figure_make(BILAT_ABOUT, 8.3, 1),
		bilat_figure_make(BILAT_ABOUT, 5.1, 1), bilat_figure_make(BILAT_ABOUT, 2.8, 1),
		bilat_figure_make(BILAT_ABOUT, 1.5, 1), bilat_figure_exact(0.47) };
	struct bilat_figure total = bilat_figure_make(BILAT_ABOUT, 28, 0), share;
	share = bilat_rest_share(&total, parts, 5);
	ck_assert_double_eq_tol(share.lower, 100 * (1 - 19.055 / 26.6), 1e-9);
	ck_assert_double_eq_tol(share.upper, 100 * (1 - 17.285 / 29.4), 1e-9);
	ck_assert_double_eq_tol(share.value, 100 * (1 - 18.17 / 28), 1e-9);
	/* Exact ones: a number. */
	total = bilat_figure_exact(80);
	share = bilat_rest_share(&total, &parts[4], 1);
	ck_assert_int_eq(share.bound, BILAT_EXACT);
	ck_assert_double_eq_tol(share.value, 99.4125, 1e-9);
	total = bilat_figure_make(BILAT_MORE, 80, 0);
	ck_assert_why(bilat_rest_share(&total, parts, 5), "bound_open");
	total = bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	ck_assert_why(bilat_rest_share(&total, parts, 5), "no_total");
}
END_TEST

START_TEST(groups_and_residuals_have_a_share_but_no_rank)
{
	const double values[] = { 50, 90, 20 };
	struct bilat_field field = field_of(values, 3, 100);
	partners[1].ranked = false;
	bilat_rank_field(&field);
	ck_assert_int_eq(partners[0].rank, 1);
	ck_assert_int_eq(partners[1].rank, 0);
	ck_assert_int_eq(partners[2].rank, 2);
	ck_assert_why(bilat_rank_of(&field, 1, true), "not_applicable");
	ck_assert_double_eq_tol(partners[1].share.value, 90, 1e-9);
}
END_TEST

START_TEST(bounds_that_overlap_leave_the_order_open)
{
	const double values[] = { 4, 5, 1 };
	struct bilat_field field = field_of(values, 3, 20);
	partners[0].figure = bilat_figure_make(BILAT_MORE, 4, 0);
	bilat_rank_field(&field);
	ck_assert_why(bilat_rank_of(&field, 0, true), "bound_open");
	ck_assert_why(bilat_rank_of(&field, 1, true), "bound_open");
	ck_assert_double_eq(bilat_rank_of(&field, 2, true).value, 3);
}
END_TEST

START_TEST(one_negative_partner_leaves_no_shares)
{
	const double values[] = { 50, -20, 10 };
	field_of(values, 3, 40);
	ck_assert_why(partners[0].share, "mixed_sign");
	ck_assert_why(partners[2].share, "mixed_sign");
	ck_assert_int_eq(partners[1].rank, 3);
}
END_TEST

/* Eurasian mutual investments: 10.4, 10.2 and 5.8 of 46.1 billion were published as 22.6, 22.1
 * and 12.6 percent. */
START_TEST(the_shares_of_the_eurasian_monitor_come_out)
{
	const double values[] = { 10.4, 10.2, 5.8 };
	const double shares[] = { 22.6, 22.1, 12.6 };
	field_of(values, 3, 46.1);
	for (size_t i = 0; i < 3; i++)
		ck_assert_double_eq_tol(partners[i].share.value, shares[i], 0.05);
}
END_TEST

START_TEST(forecasts_are_not_ranked)
{
	const double values[] = { 5, 4 };
	struct bilat_field field = field_of(values, 2, 9);
	partners[0].figure.status = BILAT_STATUS('F');
	bilat_rank_field(&field);
	ck_assert_int_eq(partners[0].rank, 0);
	ck_assert_int_eq(partners[1].rank, 1);
}
END_TEST

static unsigned pick(unsigned count)
{
	static unsigned state = 20261128;
	state = state * 1664525u + 1013904223u;
	return (state >> 16) % count;
}

/* Few numbers and all kinds of bounds, so that much is equal, touches or overlaps. */
static struct bilat_figure random_figure(void)
{
	static const enum bilat_bound bounds[] = { BILAT_MORE, BILAT_LESS, BILAT_ABOUT };
	static const int decimals[] = { BILAT_DECIMALS_UNKNOWN, 0, 1, -1 };
	double value = ((double)pick(60) - 10) / (pick(2) ? 2 : 10);
	int digits = decimals[pick(4)];
	if (pick(10) == 0)
		return bilat_figure_missing(BILAT_WHY_SUPPRESSED);
	if (pick(5) == 0)
		return bilat_figure_between(
		    value, value + pick(2), value + 1 + pick(3), digits);
	return bilat_figure_make(pick(12) ? BILAT_EXACT : bounds[pick(3)], value, digits);
}

/* What the definition says: each with each. */
static struct bilat_contender placed_by_pairs(const struct bilat_field *field, size_t index)
{
	struct bilat_contender own = field->at[index];
	own.rank = 0;
	own.joint = own.open = false;
	if (!own.ranked || !bilat_figure_available(&own.figure))
		return own;
	own.rank = 1;
	for (size_t i = 0; i < field->count; i++) {
		const struct bilat_contender *other = &field->at[i];
		bool open;
		if (i == index || !other->ranked || !bilat_figure_available(&other->figure))
			continue;
		int order = interval_order(&other->figure, &own.figure, &open);
		own.open |= open;
		own.rank += !open && order > 0;
		own.joint |= !open && order == 0;
	}
	return own;
}

static void assert_placed_alike(
    const struct bilat_contender *a, const struct bilat_contender *b)
{
	ck_assert_int_eq(a->rank, b->rank);
	ck_assert_int_eq(a->joint, b->joint);
	ck_assert_int_eq(a->open, b->open);
}

START_TEST(places_are_those_of_comparing_each_with_each)
{
	enum { MOST = 24, ROUNDS = 2000 };
	struct bilat_contender all[MOST], one[MOST];
	size_t open = 0, joint = 0, clear = 0;
	for (int round = 0; round < ROUNDS; round++) {
		struct bilat_field field = { .count = 1 + pick(MOST), .at = all };
		field.total = pick(4) ? bilat_figure_make(BILAT_EXACT, 100, 0)
				      : bilat_figure_missing(BILAT_WHY_NOT_LOADED);
		for (size_t i = 0; i < field.count; i++)
			all[i] = (struct bilat_contender){
				.area = "KAZ", .ranked = pick(10) > 0, .figure = random_figure()
			};
		memcpy(one, all, sizeof one);
		bilat_rank_field(&field);
		for (size_t i = 0; i < field.count; i++) {
			struct bilat_contender pairs = placed_by_pairs(&field, i);
			struct bilat_field alone = field;
			alone.at = one;
			bilat_rank_one(&alone, i);
			assert_placed_alike(&all[i], &pairs);
			assert_placed_alike(&one[i], &pairs);
			ck_assert_int_eq(alone.ranked, field.ranked);
			ck_assert(alone.certain_above <= field.certain_above &&
				  alone.certain_above >= field.certain_above);
			ck_assert_int_eq(one[i].share.why, all[i].share.why);
			open += pairs.open;
			joint += pairs.joint;
			clear += pairs.rank > 0 && !pairs.open;
		}
	}
	/* The cases did come up. */
	ck_assert_uint_gt(open, 1000);
	ck_assert_uint_gt(joint, 1000);
	ck_assert_uint_gt(clear, 1000);
}
END_TEST

CHECK_MAIN("rank", places_are_those_of_comparing_each_with_each, an_expected_total_is_no_total,
    ties_share_a_rank_and_the_next_is_skipped, a_partner_that_is_not_listed_could_be_larger,
    without_a_total_no_rank_is_certain, groups_and_residuals_have_a_share_but_no_rank,
    the_share_of_the_rest_counts_the_bounds_of_the_total_once,
    what_a_total_has_beyond_a_part_is_their_difference,
    beyond_a_part_there_is_nothing_without_a_total_that_holds_it,
    bounds_that_overlap_leave_the_order_open, one_negative_partner_leaves_no_shares,
    the_shares_of_the_eurasian_monitor_come_out, forecasts_are_not_ranked)
