#include <string.h>

#include "base/str.h"
#include "unit/store/world.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static bool tell(void *context, const struct bilat_statement *one, struct bilat_error *err)
{
	struct str *out = context;
	char period[BILAT_PERIOD_SIZE];

	(void)err;
	str_printf(out, "%s %s %s %s", one->key->reporter, one->key->partner,
	    one->key->indicator, bilat_period_print(period, one->observation.period));
	if (bilat_figure_available(&one->observation.figure))
		str_printf(out, " %g", one->observation.figure.value);
	str_printf(out, " @%d %s:%lld%s [%s|%s]\n", (int)one->observation.origin.vintage,
	    one->document, (long long)one->observation.origin.line, one->current ? "" : " old",
	    one->text, one->title);
	return true;
}

static void expect(struct bilat_store *store, const struct bilat_selection *selection,
    bool superseded, const char *text)
{
	struct str out = STR_INIT;

	ck_assert_done(bilat_store_each(store, selection, superseded, tell, &out, err));
	ck_assert_str_eq(out.text, text);
	str_done(&out);
}

static struct bilat_store *two_vintages(void)
{
	static const struct said_so older[] = {
		{ .period = "2023", .figure = "1" },
		{ .period = "2024", .figure = "2" },
		{ .period = "2024", .figure = "7", .reporter = "RUS", .partner = "KAZ" },
	};
	static const struct said_so newer[] = {
		{ .period = "2023", .figure = "1" },
		{ .period = "2024", .figure = "3" },
		{ .period = "2024", .figure = "5", .indicator = "a" },
	};
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);

	/* The newer one first: the order of loading does not count. */
	world_load(store, "new.csv", 200, newer, LENGTH(newer));
	world_load(store, "old.csv", 100, older, LENGTH(older));
	return store;
}

static const struct bilat_selection everything;

START_TEST(the_current_statements_come_by_reporter_partner_and_indicator)
{
	struct bilat_store *store = two_vintages();

	expect(store, &everything, false,
	    "KAZ RUS a 2024 5 @200 new.csv:3 [|Title of the file]\n"
	    "KAZ RUS fdi.inflow 2023 1 @100 old.csv:1 [|Title of the file]\n"
	    "KAZ RUS fdi.inflow 2024 3 @200 new.csv:2 [|Title of the file]\n"
	    "RUS KAZ fdi.inflow 2024 7 @100 old.csv:3 [|Title of the file]\n");
	bilat_store_close(store);
}
END_TEST

START_TEST(what_was_superseded_comes_before_what_replaced_it_and_repeats_never)
{
	struct bilat_store *store = two_vintages();

	expect(store, &everything, true,
	    "KAZ RUS a 2024 5 @200 new.csv:3 [|Title of the file]\n"
	    "KAZ RUS fdi.inflow 2023 1 @100 old.csv:1 [|Title of the file]\n"
	    "KAZ RUS fdi.inflow 2024 2 @100 old.csv:2 old [|Title of the file]\n"
	    "KAZ RUS fdi.inflow 2024 3 @200 new.csv:2 [|Title of the file]\n"
	    "RUS KAZ fdi.inflow 2024 7 @100 old.csv:3 [|Title of the file]\n");
	bilat_store_close(store);
}
END_TEST

START_TEST(as_of_an_earlier_day_the_earlier_statement_is_current)
{
	const char *const kaz[] = { "KAZ" };
	struct bilat_store *store = two_vintages();

	expect(store,
	    &(struct bilat_selection){
		.reporters = kaz, .reporter_count = 1, .has_as_of = true, .as_of = 150 },
	    true,
	    "KAZ RUS fdi.inflow 2023 1 @100 old.csv:1 [|Title of the file]\n"
	    "KAZ RUS fdi.inflow 2024 2 @100 old.csv:2 [|Title of the file]\n");
	bilat_store_close(store);
}
END_TEST

START_TEST(the_published_text_says_what_the_figure_does_not_give_back)
{
	static const struct said_so says[] = {
		{ .period = "2021", .figure = "1" },
		{ .period = "2022", .figure = "4050000000", .power = 9, .text = "4,05" },
		{ .period = "2023", .figure = "2", .text = "2,0", .title = "A paper" },
	};
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);

	world_load(store, "a.csv", 100, says, LENGTH(says));
	expect(store, &everything, false,
	    "KAZ RUS fdi.inflow 2021 1 @100 a.csv:1 [|Title of the file]\n"
	    "KAZ RUS fdi.inflow 2022 4.05e+09 @100 a.csv:2 [4,05 bn USD|Title of the file]\n"
	    "KAZ RUS fdi.inflow 2023 2 @100 a.csv:3 [2,0|A paper]\n");
	bilat_store_close(store);
}
END_TEST

static bool refuse(void *context, const struct bilat_statement *one, struct bilat_error *err)
{
	(void)one;
	++*(int *)context;
	return bilat_fail(err, BILAT_INPUT, "enough");
}

START_TEST(a_callback_that_fails_ends_it)
{
	struct bilat_store *store = two_vintages();
	int calls = 0;

	ck_assert_fails(
	    bilat_store_each(store, &everything, false, refuse, &calls, err), "enough");
	ck_assert_int_eq(calls, 1);
	bilat_store_close(store);
}
END_TEST

CHECK_MAIN("each", the_current_statements_come_by_reporter_partner_and_indicator,
    what_was_superseded_comes_before_what_replaced_it_and_repeats_never,
    as_of_an_earlier_day_the_earlier_statement_is_current,
    the_published_text_says_what_the_figure_does_not_give_back, a_callback_that_fails_ends_it)
