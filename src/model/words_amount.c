/* words_amount.c - amounts and places in an order, in words. */
#include "model/words.h"

#include <math.h>
#include <string.h>

#include <bilat/show.h>
#include <bilat/unit.h>

#include "base/arena.h"
#include "base/num.h"
#include "base/str.h"
#include "model/language.h"

static bool is_percent(const struct words *words, const char *unit)
{
	const struct bilat_unit *known = bilat_unit_get(words->reference, unit);
	return known != NULL && known->kind == BILAT_UNIT_PERCENT;
}

/* The number alone: what its sign says is said in words. */
static const char *number_of(
    const struct words *words, const struct bilat_figure *figure, const char *unit, int power)
{
	char text[BILAT_SHOW_SIZE];
	const char *number = text;

	if (is_percent(words, unit))
		bilat_show_percent(text, figure, false, bilat_texts_marks(words->texts));
	else
		bilat_show_amount(text, figure, power, bilat_texts_marks(words->texts));
	if (text[0] != '\0' && strchr("<>~", text[0]) != NULL)
		number += text[1] == ' ' ? 2 : 1;
	number = arena_strdup(words->arena, number);
	if (power == 9)
		return texts_say(words->arena, words->texts, "{n} billion", "n", number, NULL);
	if (power == 6)
		return texts_say(words->arena, words->texts, "{n} million", "n", number, NULL);
	return number;
}

/* A number that takes the plural form which the unit takes behind this amount: behind a scale
 * that of many, behind a fraction that of a few; "more than 21" is not "21" in Russian. */
static long counted(const struct bilat_figure *figure, int power)
{
	double value = figure->bound == BILAT_BETWEEN ? figure->upper : figure->value;
	bool bounded = figure->bound == BILAT_MORE || figure->bound == BILAT_LESS ||
		       figure->bound == BILAT_ABOUT;
	enum { FEW = 2, MANY = 5 };

	if (power != 0 || fabs(value) > 1e15)
		return MANY;
	if (value != floor(value))
		return FEW;
	if (!bounded)
		return (long)value;
	return fmod(fabs(value), 10) == 1 && fmod(fabs(value), 100) != 11 ? FEW : MANY;
}

/* NULL: no bound, or both of a range, which the number itself says. */
static const char *amount_text(const struct bilat_figure *figure)
{
	switch (figure->bound) {
	case BILAT_MORE:
		return TEXT("more than {amount}");
	case BILAT_LESS:
		return TEXT("less than {amount}");
	case BILAT_ABOUT:
		return TEXT("about {amount}");
	default:
		return NULL;
	}
}

/* "more than {n} USD" has a translation of its own where a bound changes the unit ("4 млрд АҚШ
 * долларынан астам"); else the amount goes into "more than {amount}". */
static const char *bounded(const struct words *words, const struct bilat_figure *figure,
    const char *number, const char *with_unit, int power)
{
	const char *around = amount_text(figure), *amount, *whole, *text;

	if (around != NULL) {
		text = arena_printf(
		    words->arena, "%.*s%s", (int)strcspn(around, "{"), around, with_unit);
		whole = bilat_text(words->texts, text);
		if (whole != text)
			return texts_say(words->arena, words->texts, whole, "n", number, NULL);
	}
	amount = texts_say_count(
	    words->arena, words->texts, counted(figure, power), with_unit, "n", number, NULL);
	return around == NULL
		   ? amount
		   : texts_say(words->arena, words->texts, around, "amount", amount, NULL);
}

static bool is_below_digits(const struct bilat_figure *figure)
{
	char text[BILAT_SHOW_SIZE];

	bilat_show_percent(text, figure, false, &bilat_marks_english);
	return figure->bound == BILAT_EXACT && text[0] == '<';
}

const char *words_amount(
    const struct words *words, const struct bilat_figure *figure, const char *unit)
{
	int power = bilat_show_power(bilat_unit_get(words->reference, unit), figure, 1);
	const char *number = number_of(words, figure, unit, power);

	struct bilat_figure shown = *figure;
	if (is_percent(words, unit)) {
		/* What is printed as less than the last digit is said so. */
		if (is_below_digits(figure))
			shown.bound = BILAT_LESS;
		return bounded(words, &shown, number, TEXT("{n}%"), 0);
	}
	if (*unit == '\0')
		return bounded(words, figure, number, "{n}", power);
	return bounded(
	    words, figure, number, arena_printf(words->arena, "{n} %s", unit), power);
}

const char *words_unit(
    const struct words *words, const struct bilat_figure *figure, const char *unit)
{
	const char *text = arena_printf(words->arena, "{n} %s", unit);
	int power = bilat_show_power(bilat_unit_get(words->reference, unit), figure, 1);

	if (bilat_text(words->texts, text) == text || power != 0)
		return NULL;
	return text_trim(texts_say_count(
	    words->arena, words->texts, counted(figure, power), text, "n", "", NULL));
}

const char *words_percent(const struct words *words, const struct bilat_figure *figure)
{
	struct bilat_figure size = *figure;

	if (size.value < 0)
		size = bilat_figure_times(&size, -1);
	size.decimals = figure->decimals;
	return words_amount(words, &size, "percent");
}

const char *words_growth(const struct words *words, const struct bilat_figure *figure)
{
	const char *times = bilat_texts_marks(words->texts)->times[1];
	char text[BILAT_SHOW_SIZE];

	bilat_show_growth(text, figure, bilat_texts_marks(words->texts));
	return arena_printf(words->arena, "%s%s", text,
	    text_ends(text, times) ? "" : bilat_texts_marks(words->texts)->percent);
}

const char *words_multiple(const struct words *words, const struct bilat_figure *percent)
{
	const struct bilat_marks *marks = bilat_texts_marks(words->texts);
	char number[NUM_SIZE];

	num_print_fixed(number, percent->value / 100 + 1, 1, 0, marks->group, marks->decimal);
	return arena_printf(words->arena, "%s%s%s", marks->times[0], number, marks->times[1]);
}

/* As it stands in a sentence: "first", "11th". */
const char *words_nth(const struct words *words, int n)
{
	static const char *const names[] = { "", TEXT("first"), TEXT("second"), TEXT("third"),
		TEXT("fourth"), TEXT("fifth"), TEXT("sixth"), TEXT("seventh"), TEXT("eighth"),
		TEXT("ninth"), TEXT("tenth") };
	int last = n % 10, two = n % 100;
	const char *number = words_number(words, n);

	if (n >= 1 && n <= 10)
		return texts_say(words->arena, words->texts, names[n], NULL);
	if (two >= 11 && two <= 13)
		return texts_say(words->arena, words->texts, "{n}th", "n", number, NULL);
	if (last == 1)
		return texts_say(words->arena, words->texts, "{n}st", "n", number, NULL);
	if (last == 2)
		return texts_say(words->arena, words->texts, "{n}nd", "n", number, NULL);
	if (last == 3)
		return texts_say(words->arena, words->texts, "{n}rd", "n", number, NULL);
	return texts_say(words->arena, words->texts, "{n}th", "n", number, NULL);
}
