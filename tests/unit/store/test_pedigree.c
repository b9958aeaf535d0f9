#include "unit/store/world.h"

static void expect(struct said_so says, const char *text)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	const struct bilat_selection all = { 0 };
	struct bilat_series_set set = { 0 };
	struct bilat_pedigree pedigree;

	says.period = "2024";
	world_load(store, "a.csv", 100, &says, 1);
	ck_assert_done(bilat_store_read(store, &all, &set, err));
	ck_assert_done(bilat_store_pedigree(
	    store, &set.series[0], &set.series[0].observations[0], &pedigree, err));
	ck_assert_str_eq(pedigree.text, text);
	bilat_pedigree_free(&pedigree);
	bilat_series_set_free(&set);
	bilat_store_close(store);
}

START_TEST(the_published_text_is_built_anew_from_digits_and_multiplier)
{
	expect((struct said_so){ .figure = "4.05e9", .power = 9 }, "4.05 bn USD");
	expect((struct said_so){ .figure = ">4.050e9", .power = 9 }, ">4.050 bn USD");
	expect((struct said_so){ .figure = "~4e6", .power = 6 }, "~4 mn USD");
	expect((struct said_so){ .figure = "1200", .power = 3 }, "1.200 thousand USD");
	expect(
	    (struct said_so){ .figure = "20000", .unit = "enterprises" }, "20000 enterprises");
	expect((struct said_so){ .figure = "-3.10", .unit = "percent" }, "-3.10 percent");
	expect((struct said_so){ .figure = "5e7", .power = 7 }, "5 x 10^7 USD");
}
END_TEST

START_TEST(a_text_that_was_kept_stands_as_it_was)
{
	expect((struct said_so){ .figure = "1366.95", .text = "1,366.95" }, "1,366.95 USD");
	expect((struct said_so){ .figure = "4.05e9", .power = 9, .text = "4,05 млрд" },
	    "4,05 млрд");
	expect((struct said_so){ .figure = "12.3 P", .text = "12.3 p" }, "12.3 p");
	expect((struct said_so){ .figure = "c", .text = ":c" }, ":c");
	expect((struct said_so){ .figure = "-" }, "");
}
END_TEST

START_TEST(a_row_names_its_origin_else_its_document_does)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	const struct said_so says[] = {
		{ .period = "2023", .figure = "1" },
		{ .period = "2024",
		    .figure = "2",
		    .title = "Yearbook",
		    .note = "from page 3",
		    .line = 17 },
	};
	const struct bilat_selection all = { 0 };
	struct bilat_series_set set = { 0 };
	struct bilat_pedigree a, b;

	world_load(store, "a.csv", 100, says, 2);
	ck_assert_done(bilat_store_read(store, &all, &set, err));
	const struct bilat_series *series = &set.series[0];
	ck_assert_done(bilat_store_pedigree(store, series, &series->observations[0], &a, err));
	ck_assert_done(bilat_store_pedigree(store, series, &series->observations[1], &b, err));
	ck_assert_str_eq(a.title, "Title of the file");
	ck_assert_str_eq(a.note, "");
	ck_assert_str_eq(b.title, "Yearbook");
	ck_assert_str_eq(b.publisher, "Office");
	ck_assert_str_eq(b.note, "from page 3");
	ck_assert_str_eq(b.document.name, "a.csv");
	ck_assert_int_eq(b.line, 17);
	ck_assert_int_eq(b.vintage, 100);
	ck_assert_int_eq(b.document.observations, 2);
	bilat_pedigree_free(&a);
	bilat_pedigree_free(&b);
	bilat_series_set_free(&set);
	bilat_store_close(store);
}
END_TEST

START_TEST(a_range_keeps_its_ends)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);
	struct ingest *ingest = world_begin(store, "a.csv", 100);
	struct ingest_key key = { .indicator = "x",
		.reporter = "KAZ",
		.partner = "RUS",
		.detail = "",
		.freq = BILAT_ANNUAL,
		.unit = "USD",
		.source = "test" };
	struct ingest_row row = { .period = world_period("2024"),
		.figure = bilat_figure_between(4e9, 4.5e9, 5e9, -9),
		.vintage = 100,
		.line = 1,
		.power = 9 };
	const struct bilat_selection all = { 0 };
	struct bilat_series_set set = { 0 };
	struct bilat_pedigree pedigree;
	enum ingest_outcome outcome;
	int64_t document;

	ck_assert_done(ingest_series(ingest, &key, &row.series, err));
	ck_assert_done(ingest_put(ingest, &row, &outcome, err));
	ck_assert_done(ingest_commit(ingest, 1, &document, err));
	ck_assert_done(bilat_store_read(store, &all, &set, err));
	const struct bilat_observation *one = &set.series[0].observations[0];
	ck_assert_int_eq(one->figure.bound, BILAT_BETWEEN);
	ck_assert(
	    one->figure.lower == 4e9 && one->figure.upper == 5e9 && one->figure.value == 4.5e9);
	ck_assert_done(bilat_store_pedigree(store, &set.series[0], one, &pedigree, err));
	ck_assert_str_eq(pedigree.text, "4 to 5 bn USD");
	bilat_pedigree_free(&pedigree);
	bilat_series_set_free(&set);
	bilat_store_close(store);
}
END_TEST

CHECK_MAIN("pedigree", the_published_text_is_built_anew_from_digits_and_multiplier,
    a_text_that_was_kept_stands_as_it_was, a_row_names_its_origin_else_its_document_does,
    a_range_keeps_its_ends)
