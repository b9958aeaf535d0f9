#include "base/str.h"
#include "unit/store/world.h"

static const struct said_so says[] = {
	{ .period = "2024", .figure = "1" },
	{ .period = "2024", .figure = "1", .partner = "CHN" },
	{ .period = "2024", .figure = "1", .indicator = "trade.exports", .source = "s2" },
	{ .period = "2024", .figure = "1", .reporter = "DEU", .partner = "POL" },
};

static void check(struct bilat_store *store, enum bilat_store_word which, const char *reporter,
    const char *partner, const char *wanted)
{
	struct bilat_store_words words;
	struct bilat_error err = { 0 };
	struct str text = STR_INIT;

	str_add(&text, "");
	ck_assert_msg(bilat_store_words(store, which, reporter, partner, &words, &err), "%s",
	    err.message);
	for (size_t i = 0; i < words.count; i++)
		str_printf(&text, "%s%s", i > 0 ? " " : "", words.at[i]);
	ck_assert_str_eq(text.text, wanted);
	str_done(&text);
	bilat_store_words_free(&words);
}

START_TEST(words_are_those_that_are_held_sorted_and_each_once)
{
	const char *path = world_path("test.db");
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);

	check(store, BILAT_WORD_REPORTER, NULL, NULL, "");
	world_load(store, "a.csv", 100, says, sizeof says / sizeof *says);
	check(store, BILAT_WORD_REPORTER, NULL, NULL, "DEU KAZ");
	check(store, BILAT_WORD_PARTNER, "KAZ", NULL, "CHN RUS");
	check(store, BILAT_WORD_PARTNER, "RUS", NULL, "");
	check(store, BILAT_WORD_PARTNER, "no such", NULL, "");
	check(store, BILAT_WORD_INDICATOR, "KAZ", "RUS", "fdi.inflow trade.exports");
	check(store, BILAT_WORD_INDICATOR, "KAZ", "CHN", "fdi.inflow");
	check(store, BILAT_WORD_INDICATOR, "KAZ", NULL, "fdi.inflow trade.exports");
	check(store, BILAT_WORD_INDICATOR, "KAZ", "POL", "");
	bilat_store_close(store);
	world_clean();
}
END_TEST

CHECK_MAIN("words", words_are_those_that_are_held_sorted_and_each_once)
