#include "unit/check.h"

#include <bilat/error.h>
#include <bilat/reference.h>

#include "base/arena.h"
#include "model/words.h"

#define NB "\u00a0"     /* no-break space */
#define NARROW "\u202f" /* narrow no-break space */

static struct bilat_reference *reference;
static struct words words[BILAT_LANGUAGES];

static void set_up(void)
{
	struct arena *arena = arena_new();

	ck_assert_done(bilat_reference_open(&reference, err));
	for (int i = 0; i < BILAT_LANGUAGES; i++) {
		const struct bilat_texts *texts = NULL;
		ck_assert_done(
		    (texts = bilat_texts_get(reference, (enum bilat_language)i, err)) != NULL);
		words[i] = (struct words){ arena, texts, reference };
	}
}

static void tear_down(void)
{
	arena_free(words[0].arena);
	bilat_reference_close(reference);
}

static struct bilat_period period_of(const char *text)
{
	struct bilat_period period;
	ck_assert_done(bilat_period_parse(text, &period, err));
	return period;
}

START_TEST(days_and_periods_have_the_names_of_the_language)
{
	static const struct {
		const char *period;
		bool stock;
		const char *said[BILAT_LANGUAGES], *in[BILAT_LANGUAGES];
	} cases[] = {
		{ "2026-09-25", false,
		    { "25 September 2026", "25" NB "сентября 2026" NB "г.",
			"2026" NB "жылғы 25" NB "қыркүйек" },
		    { "on 25 September 2026", "на 25" NB "сентября 2026" NB "г.",
			"2026" NB "жылғы 25" NB "қыркүйек күні" } },
		{ "2024", false, { "2024", "2024", "2024" },
		    { "in 2024", "в" NB "2024" NB "г.", "2024" NB "жылы" } },
		{ "2024-S2", false,
		    { "Second half of 2024", "второе полугодие 2024" NB "г.",
			"2024" NB "жылғы екінші жартыжылдық" },
		    { "in the second half of 2024", "во втором полугодии 2024" NB "г.",
			"2024" NB "жылғы екінші жартыжылдықта" } },
		{ "2024-Q3", false,
		    { "Q3 2024", "III" NB "квартал 2024" NB "г.", "2024 жылғы III тоқсан" },
		    { "in Q3 2024", "в" NB "III" NB "квартале 2024" NB "г.",
			"2024" NB "жылғы III" NB "тоқсанда" } },
		{ "2024-03", false,
		    { "March 2024", "март 2024" NB "г.", "2024" NB "жылғы наурыз" },
		    { "in March 2024", "в" NB "марте 2024" NB "г.",
			"2024" NB "жылғы наурызда" } },
		{ "2024-04", true,
		    { "End of April 2024", "конец апреля 2024" NB "г.",
			"2024" NB "жылғы сәуірдің соңы" },
		    { "at the end of April 2024", "на конец апреля 2024" NB "г.",
			"2024" NB "жылғы сәуірдің соңында" } },
		{ "2024-01/09", false,
		    { "January–September 2024", "январь–сентябрь 2024" NB "г.",
			"2024" NB "жылғы қаңтар–қыркүйек" },
		    { "in January–September 2024", "в" NB "январе–сентябре 2024" NB "г.",
			"2024" NB "жылғы қаңтар–қыркүйекте" } },
	};

	set_up();
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct bilat_period period = period_of(cases[i].period);
		for (int k = 0; k < BILAT_LANGUAGES; k++) {
			ck_assert_str_eq(
			    words_period(&words[k], period, cases[i].stock), cases[i].said[k]);
			ck_assert_str_eq(
			    words_in_period(&words[k], period, cases[i].stock), cases[i].in[k]);
		}
	}
	tear_down();
}
END_TEST

/* Case and number of Russian behind numerals, the ablative of Kazakh before "астам". */
START_TEST(amounts_decline_their_unit)
{
	static const struct {
		enum bilat_bound bound;
		double value;
		int decimals;
		const char *unit;
		const char *said[BILAT_LANGUAGES];
	} cases[] = {
		{ BILAT_EXACT, 4.05e9, -7, "USD",
		    { "4.05 billion USD", "4,05" NB "млрд" NB "долл." NB "США",
			"4,05" NB "млрд" NB "АҚШ доллары" } },
		{ BILAT_MORE, 4e9, -9, "USD",
		    { "more than 4 billion USD", "более 4" NB "млрд" NB "долл." NB "США",
			"4" NB "млрд" NB "АҚШ долларынан астам" } },
		{ BILAT_ABOUT, 3e6, -6, "KZT",
		    { "about 3 million KZT", "около 3" NB "млн" NB "тенге",
			"шамамен 3" NB "млн" NB "теңге" } },
		{ BILAT_EXACT, 21, 0, "enterprises",
		    { "21 enterprises", "21" NB "предприятие", "21" NB "кәсіпорын" } },
		{ BILAT_EXACT, 1022, 0, "enterprises",
		    { "1,022 enterprises", "1" NARROW "022" NB "предприятия",
			"1" NARROW "022" NB "кәсіпорын" } },
		{ BILAT_EXACT, 11, 0, "enterprises",
		    { "11 enterprises", "11" NB "предприятий", "11" NB "кәсіпорын" } },
		{ BILAT_MORE, 21, 0, "enterprises",
		    { "more than 21 enterprises", "более 21" NB "предприятия",
			"21" NB "кәсіпорыннан астам" } },
		{ BILAT_MORE, 22, 0, "enterprises",
		    { "more than 22 enterprises", "более 22" NB "предприятий",
			"22" NB "кәсіпорыннан астам" } },
		{ BILAT_LESS, 5, 0, "projects",
		    { "less than 5 projects", "менее 5" NB "проектов", "5" NB "жобадан аз" } },
		{ BILAT_EXACT, 15e6, -6, "persons",
		    { "15 million persons", "15" NB "млн" NB "человек",
			"15" NB "млн" NB "адам" } },
		{ BILAT_EXACT, 33.3, 1, "percent", { "33.3%", "33,3" NB "%", "33,3%" } },
		{ BILAT_MORE, 50, 0, "percent",
		    { "more than 50%", "более 50" NB "%", "50%-дан астам" } },
		{ BILAT_EXACT, 2.5, 1, "tonnes",
		    { "2.5 tonnes", "2,5" NB "т", "2,5" NB "тонна" } },
		{ BILAT_MORE, 300, 0, "",
		    { "more than 300", "более 300", "300 шегінен астам" } },
	};

	set_up();
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct bilat_figure figure =
		    bilat_figure_make(cases[i].bound, cases[i].value, cases[i].decimals);
		for (int k = 0; k < BILAT_LANGUAGES; k++)
			ck_assert_str_eq(
			    words_amount(&words[k], &figure, cases[i].unit), cases[i].said[k]);
	}
	tear_down();
}
END_TEST

START_TEST(a_range_is_a_dash_and_growth_may_be_a_multiple)
{
	struct bilat_figure range = bilat_figure_between(70, 72.5, 75, 0);
	struct bilat_figure growth = bilat_figure_exact(12.3);
	struct bilat_figure many = bilat_figure_exact(1679);

	set_up();
	ck_assert_str_eq(words_amount(&words[BILAT_ENGLISH], &range, "percent"), "70 to 75%");
	ck_assert_str_eq(
	    words_amount(&words[BILAT_RUSSIAN], &range, "percent"), "70–75" NB "%");
	ck_assert_str_eq(words_growth(&words[BILAT_RUSSIAN], &growth), "+12,3" NB "%");
	ck_assert_str_eq(words_growth(&words[BILAT_RUSSIAN], &many), "в" NB "17,8" NB "раза");
	ck_assert_str_eq(words_growth(&words[BILAT_KAZAKH], &many), "17,8" NB "есе");
	tear_down();
}
END_TEST

START_TEST(places_are_ordinals)
{
	static const struct {
		int n;
		const char *said[BILAT_LANGUAGES];
	} cases[] = { { 1, { "first", "1\u2011е", "1\u2011" } },
		{ 10, { "tenth", "10\u2011е", "10\u2011" } },
		{ 11, { "11th", "11\u2011е", "11\u2011" } },
		{ 22, { "22nd", "22\u2011е", "22\u2011" } },
		{ 113, { "113th", "113\u2011е", "113\u2011" } } };

	set_up();
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		for (int k = 0; k < BILAT_LANGUAGES; k++)
			ck_assert_str_eq(words_nth(&words[k], cases[i].n), cases[i].said[k]);
	}
	tear_down();
}
END_TEST

CHECK_MAIN("words", days_and_periods_have_the_names_of_the_language, amounts_decline_their_unit,
    a_range_is_a_dash_and_growth_may_be_a_multiple, places_are_ordinals)
