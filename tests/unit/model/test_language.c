#include "unit/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bilat/error.h>
#include <bilat/reference.h>
#include <bilat/show.h>

#include "base/arena.h"
#include "base/resource.h"
#include "model/language.h"

static const char folder[] = "test_language.dir";
static struct arena *arena;
static struct bilat_reference *reference;
static const struct bilat_texts *russian, *kazakh;

static void write_table(const char *text)
{
	FILE *file;

	mkdir(folder, 0700);
	mkdir("test_language.dir/datasets", 0700);
	mkdir("test_language.dir/datasets/languages", 0700);
	file = fopen("test_language.dir/datasets/languages/test.csv", "w");
	ck_assert_ptr_nonnull(file);
	fputs(text, file);
	fclose(file);
	resource_override(folder);
}

static void set_up(void)
{
	write_table("en,ru,kk,note\n"
		    "Contents,Содержание,Мазмұны,\n"
		    "{A} and {B},{B} и {A},{A} және {B},\n"
		    "{source} says {value},{Source}: {value},{value} — {Source},\n"
		    "{n} figure | {n} figures,"
		    "{n} показатель | {n} показателя | {n} показателей,{n} көрсеткіш,\n"
		    "Only Russian,Только русский,,\n");
	arena = arena_new();
	ck_assert_done(bilat_reference_open(&reference, err));
	ck_assert_done((russian = bilat_texts_get(reference, BILAT_RUSSIAN, err)) != NULL);
	ck_assert_done((kazakh = bilat_texts_get(reference, BILAT_KAZAKH, err)) != NULL);
}

static void tear_down(void)
{
	bilat_reference_close(reference);
	arena_free(arena);
	unlink("test_language.dir/datasets/languages/test.csv");
}

START_TEST(a_text_without_translation_stays_english)
{
	set_up();
	ck_assert_str_eq(bilat_text(russian, "Contents"), "Содержание");
	ck_assert_str_eq(bilat_text(kazakh, "Contents"), "Мазмұны");
	ck_assert_str_eq(bilat_text(russian, "Only Russian"), "Только русский");
	ck_assert_str_eq(bilat_text(kazakh, "Only Russian"), "Only Russian");
	ck_assert_str_eq(bilat_text(russian, "Nobody wrote this"), "Nobody wrote this");
	ck_assert_str_eq(bilat_text(NULL, "Contents"), "Contents");
	tear_down();
}
END_TEST

START_TEST(blanks_are_filled_by_name)
{
	set_up();
	ck_assert_str_eq(
	    texts_say(arena, NULL, "{A} and {B}", "A", "x", "B", "y", NULL), "x and y");
	ck_assert_str_eq(
	    texts_say(arena, russian, "{A} and {B}", "A", "x", "B", "y", NULL), "y и x");
	ck_assert_str_eq(texts_say(arena, russian, "{source} says {value}", "source", "әлем",
			     "value", "5", NULL),
	    "Әлем: 5");
	ck_assert_str_eq(
	    texts_say(arena, NULL, "{A {B} {C} }", "B", "{C}", NULL), "{A {C} {C} }");
	ck_assert_str_eq(texts_say(arena, NULL, "{", NULL), "{");
	ck_assert_str_eq(texts_say(arena, NULL, "{A}.", "A", "2024 г.", NULL), "2024 г.");
	ck_assert_str_eq(texts_say(arena, NULL, "{A}.", "A", "..", NULL), "...");
	ck_assert_str_eq(texts_say(arena, NULL, "{A}, {A}.", "A", "x", NULL), "x, x.");
	tear_down();
}
END_TEST

/* CLDR 44, cardinal rules of ru; kk has no plural behind a number. */
START_TEST(the_form_follows_the_number)
{
	static const struct {
		long n;
		const char *english, *russian;
	} cases[] = {
		{ 0, "0 figures", "0 показателей" },
		{ 1, "1 figure", "1 показатель" },
		{ 2, "2 figures", "2 показателя" },
		{ 4, "4 figures", "4 показателя" },
		{ 5, "5 figures", "5 показателей" },
		{ 11, "11 figures", "11 показателей" },
		{ 12, "12 figures", "12 показателей" },
		{ 14, "14 figures", "14 показателей" },
		{ 21, "21 figures", "21 показатель" },
		{ 22, "22 figures", "22 показателя" },
		{ 101, "101 figures", "101 показатель" },
		{ 111, "111 figures", "111 показателей" },
		{ 1001, "1,001 figures", "1\u202f001 показатель" },
	};
	static const char figures[] = "{n} figure | {n} figures";

	set_up();
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		ck_assert_str_eq(
		    texts_say_count(arena, NULL, cases[i].n, figures, NULL), cases[i].english);
		ck_assert_str_eq(texts_say_count(arena, russian, cases[i].n, figures, NULL),
		    cases[i].russian);
	}
	ck_assert_str_eq(texts_say_count(arena, kazakh, 12, figures, NULL), "12 көрсеткіш");
	/* English words keep the forms of English, whatever the language. */
	ck_assert_str_eq(
	    texts_say_count(arena, russian, 21, "{n} cat | {n} cats", NULL), "21 cats");
	tear_down();
}
END_TEST

START_TEST(languages_go_by_their_codes)
{
	enum bilat_language language;

	ck_assert_done(bilat_language_parse("ru", &language, err));
	ck_assert_int_eq(language, BILAT_RUSSIAN);
	ck_assert_done(bilat_language_parse("KK", &language, err));
	ck_assert_int_eq(language, BILAT_KAZAKH);
	ck_assert_str_eq(bilat_language_code(BILAT_KAZAKH), "kk");
	ck_assert_fails(bilat_language_parse("de", &language, err),
	    "unknown language 'de' (use en, ru or kk)");
}
END_TEST

START_TEST(a_broken_table_is_an_error_that_names_its_line)
{
	struct bilat_error why = { 0 };

	write_table("en,ru,kk\nA,А,A\nB,Б\n");
	ck_assert_done(bilat_reference_open(&reference, err));
	ck_assert_ptr_null(bilat_texts_get(reference, BILAT_RUSSIAN, &why));
	ck_assert_int_eq(why.kind, BILAT_INPUT);
	ck_assert_ptr_nonnull(strstr(why.message, "test.csv:3: 2 cells"));
	/* English needs none. */
	ck_assert_ptr_nonnull(bilat_texts_get(reference, BILAT_ENGLISH, &why));
	bilat_reference_close(reference);
	unlink("test_language.dir/datasets/languages/test.csv");
}
END_TEST

CHECK_MAIN("language", a_text_without_translation_stays_english, blanks_are_filled_by_name,
    the_form_follows_the_number, languages_go_by_their_codes,
    a_broken_table_is_an_error_that_names_its_line)
