#include "unit/check.h"

#include <string.h>

#include "base/utf8.h"

/* The ill-formed sequences are those of Markus Kuhn's UTF-8 decoder stress test. */
START_TEST(ill_formed_sequences_are_not_valid)
{
	static const char *const bad[] = { "\x80", "\xBF", "\xC3", "\xC0\xAF", "\xC1\xBF",
		"\xE0\x80\xAF", "\xE2\x82", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\xAF",
		"\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFE", "\xFF" };
	static const char *const good[] = { "", "a", "ж", "…", "\U0001F600", "\uFFFD",
		"\xED\x9F\xBF", "\xEE\x80\x80", "\xF4\x8F\xBF\xBF" };

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		ck_assert_msg(!utf8_valid(bad[i], strlen(bad[i])), "case %zu", i);
	for (size_t i = 0; i < sizeof good / sizeof *good; i++)
		ck_assert_msg(utf8_valid(good[i], strlen(good[i])), "case %zu", i);
}
END_TEST

START_TEST(code_points_come_out_and_go_in_again)
{
	struct str out = STR_INIT;
	const char *text = "aж…\U0001F600\xFFz";
	const uint32_t expected[] = { 'a', 0x436, 0x2026, 0x1F600, 0xFFFD, 'z', 0 };

	for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
		uint32_t code_point = utf8_next(&text);
		ck_assert_uint_eq(code_point, expected[i]);
		if (code_point)
			utf8_put(&out, code_point);
	}
	utf8_put(&out, 0xD800);
	ck_assert_str_eq(out.text, "aж…\U0001F600\uFFFDz\uFFFD");
	str_done(&out);
}
END_TEST

START_TEST(width_is_in_columns)
{
	ck_assert_uint_eq(utf8_width("Kazakhstan"), 10);
	ck_assert_uint_eq(utf8_width("Қазақстан"), 9);
	ck_assert_uint_eq(utf8_width("哈萨克斯坦"), 10);
	ck_assert_uint_eq(utf8_width("한국"), 4);
	ck_assert_uint_eq(utf8_width("e\u0301"), 1);
	ck_assert_uint_eq(utf8_width("a\u200Bb"), 2);
	ck_assert_uint_eq(utf8_width("\U0001F600"), 2);
	ck_assert_uint_eq(utf8_width("1\u202F234 \u2588\u28FF"), 8);
}
END_TEST

START_TEST(cut_text_ends_in_an_ellipsis_and_fits)
{
	static const struct {
		const char *text, *cut;
		size_t columns;
	} cases[] = {
		{ "Казахстан", "Казахстан", 9 },
		{ "Казахстан", "Казахст…", 8 },
		{ "哈萨克斯坦", "哈萨…", 6 },
		{ "哈萨克斯坦", "哈…", 4 },
		{ "cafe\u0301s", "cafe\u0301s", 5 },
		{ "cafe\u0301s", "caf…", 4 },
		{ "ab", "…", 1 },
		{ "ab", "", 0 },
		{ "", "", 0 },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct str out = STR_INIT;
		utf8_cut(&out, cases[i].text, cases[i].columns);
		ck_assert_str_eq(out.text, cases[i].cut);
		str_done(&out);
	}
}
END_TEST

START_TEST(clean_text_cannot_touch_the_terminal)
{
	struct str out = STR_INIT;

	utf8_clean(&out, "a\tb\nc\r\x1B]0;x\x07\xC2\x9B"
			 "1m\u202Eevil\u2066\xC3 é 哈");
	ck_assert_str_eq(
	    out.text, "a b c\uFFFD\uFFFD]0;x\uFFFD\uFFFD1m\uFFFDevil\uFFFD\uFFFD é 哈");
	str_clear(&out);
	utf8_clean_lines(&out, "a\tb\nc\r\n\x1B]0;\u202E");
	ck_assert_str_eq(out.text, "a\tb\nc\uFFFD\n\uFFFD]0;\uFFFD");
	str_done(&out);
}
END_TEST

START_TEST(folded_names_compare_equal)
{
	static const char *const cases[][2] = {
		{ "Қазақстан", "қазақстан" },
		{ "ҚАЗАҚСТАН  РЕСПУБЛИКАСЫ", "қазақстан республикасы" },
		{ "Әзербайжан, Өзбекстан, Үндістан, Ұлыбритания, Іғңһ",
		    "әзербаижан өзбекстан үндістан ұлыбритания іғңһ" },
		{ "Côte d’Ivoire", "cote divoire" },
		{ "Cote d'Ivoire", "cote divoire" },
		{ "Türkiye", "turkiye" },
		{ "TÜRKİYE", "turkiye" },
		{ "Tu\u0308rkiye", "turkiye" },
		{ "Korea, Rep.", "korea rep" },
		{ " Guinea–Bissau ", "guinea bissau" },
		{ "Guinea-Bissau", "guinea bissau" },
		{ "Österreich / Åland", "osterreich aland" },
		{ "Ελλάδα", "ελλαδα" },
		{ "ΚΎΠΡΟΣ", "κυπροσ" },
		{ "Κύπρος", "κυπροσ" },
		{ "Киргизия (Йошкар) Ёлка", "киргизия иошкар елка" },
		{ "Łódź Straße Æro Þór", "lodz strasse aero thor" },
		{ "Việt Nam", "viet nam" },
		{ "St. Vincent & the «Grenadines»", "st vincent & the grenadines" },
		{ "U.S.A.", "usa" },
		{ "% of GDP", "% of gdp" },
		{ "日本", "日本" },
		{ "…", "" },
		{ "", "" },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct str out = STR_INIT;
		utf8_fold(&out, cases[i][0]);
		ck_assert_str_eq(out.text, cases[i][1]);
		str_done(&out);
	}
}
END_TEST

/* The pairs are those of UnicodeData.txt (Python: chr(c).upper()). */
START_TEST(a_capital_begins_the_sentence)
{
	static const char *const cases[][2] = { { "in 2024", "In 2024" },
		{ "экспорт", "Экспорт" }, { "ёлка", "Ёлка" }, { "әлем", "Әлем" },
		{ "іс", "Іс" }, { "қазан", "Қазан" }, { "ң", "Ң" }, { "һ", "Һ" }, { "ғ", "Ғ" },
		{ "ұлт", "Ұлт" }, { "үй", "Үй" }, { "өзен", "Өзен" }, { "ӂ", "Ӂ" },
		{ "ӏ", "Ӏ" }, { "öl", "Öl" }, { "÷", "÷" }, { "ā", "Ā" }, { "Ж", "Ж" },
		{ "2024 ж", "2024 ж" }, { "日本", "日本" }, { "", "" } };

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct str out = STR_INIT;
		utf8_capital(&out, cases[i][0]);
		ck_assert_str_eq(out.text, cases[i][1]);
		str_done(&out);
	}
}
END_TEST

START_TEST(within_a_sentence_only_abbreviations_keep_their_capitals)
{
	static const char *const cases[][2] = { { "Exports", "exports" }, { "GDP", "GDP" },
		{ "Экспорт", "экспорт" }, { "ВВП", "ВВП" }, { "ЖІӨ", "ЖІӨ" },
		{ "Әлем", "әлем" }, { "Іс", "іс" }, { "Ўзбек", "ўзбек" }, { "Öl", "öl" },
		{ "5 лет", "5 лет" }, { "A", "a" }, { "", "" } };

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct str out = STR_INIT;
		utf8_small(&out, cases[i][0]);
		ck_assert_str_eq(out.text, cases[i][1]);
		str_done(&out);
	}
}
END_TEST

CHECK_MAIN("utf8", ill_formed_sequences_are_not_valid, code_points_come_out_and_go_in_again,
    width_is_in_columns, cut_text_ends_in_an_ellipsis_and_fits,
    clean_text_cannot_touch_the_terminal, a_capital_begins_the_sentence,
    within_a_sentence_only_abbreviations_keep_their_capitals, folded_names_compare_equal)
