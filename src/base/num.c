#include "base/num.h"

#include <float.h>
#include <locale.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"

/* From here on num_print_fixed keeps the exponent form, which bounds the text. */
#define FIXED_LIMIT 1e21
/* There the least double has its digit. */
#define DECIMALS_MOST 324
#define SHORTEST_MOST 17
/* Exponents beyond these only ever mean "too large" and "nothing". */
#define EXPONENT_MOST 1000000L

/* A decimal number: 0.DIGITS times ten to the exponent.  No zeros at either end of the
 * digits; zero has none of them and no sign. */
struct decimal {
	bool negative;
	int count;
	int exponent;
	char digits[SHORTEST_MOST + 1];
};

/* What a number's text consists of. */
struct parts {
	bool negative;
	const char *whole, *fraction;
	size_t whole_count, fraction_count;
	long exponent;
};

static locale_t c_locale;

static void make_c_locale(void)
{
	c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	if (!c_locale)
		out_of_memory();
}

static double read_c(const char *text)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, make_c_locale);
	return strtod_l(text, NULL, c_locale);
}

static size_t count_digits(const char *text)
{
	size_t count = 0;

	while (text[count] >= '0' && text[count] <= '9')
		count++;
	return count;
}

static bool take_sign(const char **text)
{
	bool negative = **text == '-';

	if (negative || **text == '+')
		++*text;
	return negative;
}

static bool split_exponent(const char *text, long *exponent_out)
{
	bool negative = take_sign(&text);
	size_t count = count_digits(text);
	long exponent = 0;

	if (!count || text[count])
		return false;
	for (size_t i = 0; i < count && exponent < EXPONENT_MOST; i++)
		exponent = exponent * 10 + (text[i] - '0');
	*exponent_out = negative ? -exponent : exponent;
	return true;
}

static bool split(const char *text, struct parts *out)
{
	struct parts parts = { 0 };

	parts.negative = take_sign(&text);
	parts.whole = text;
	parts.whole_count = count_digits(text);
	text += parts.whole_count;
	parts.fraction = text;
	if (*text == '.') {
		parts.fraction = ++text;
		parts.fraction_count = count_digits(text);
		text += parts.fraction_count;
	}
	if (parts.whole_count + parts.fraction_count == 0)
		return false;
	if ((*text == 'e' || *text == 'E') && !split_exponent(text + 1, &parts.exponent))
		return false;
	if (*text && *text != 'e' && *text != 'E')
		return false;
	*out = parts;
	return true;
}

static bool has_digit(const char *digits, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (digits[i] != '0')
			return true;
	}
	return false;
}

/* The digits without their point, and an exponent that says where it was moved to. */
static bool read_parts(const struct parts *parts, long power, double *value_out)
{
	char small[128];
	char *text = small;
	size_t room = parts->whole_count + parts->fraction_count + 32;

	if (room > sizeof small)
		text = xmalloc(room);
	memcpy(text, parts->whole, parts->whole_count);
	memcpy(text + parts->whole_count, parts->fraction, parts->fraction_count);
	size_t length = parts->whole_count + parts->fraction_count;
	bool zero = !has_digit(text, length);
	snprintf(text + length, room - length, "e%ld",
	    parts->exponent + power - (long)parts->fraction_count);
	double value = read_c(text);
	if (text != small)
		free(text);
	if (!isfinite(value) || (value == 0 && !zero))
		return false;
	*value_out = parts->negative && !zero ? -value : value;
	return true;
}

bool num_parse(const char *text, double *value_out)
{
	struct parts parts;

	return split(text, &parts) && read_parts(&parts, 0, value_out);
}

bool num_parse_scaled(const char *text, int power, double *value_out, int *decimals_out)
{
	struct parts parts;

	if (!split(text, &parts) || !read_parts(&parts, power, value_out))
		return false;
	if (decimals_out)
		*decimals_out = (int)((long)parts.fraction_count - parts.exponent - power);
	return true;
}

bool num_parse_int(const char *text, int64_t *value_out)
{
	bool negative = take_sign(&text);
	const uint64_t limit = (uint64_t)INT64_MAX + negative;
	uint64_t value = 0;

	if (!*text || text[count_digits(text)])
		return false;
	for (; *text; text++) {
		unsigned digit = (unsigned)(*text - '0');
		if (value > (limit - digit) / 10)
			return false;
		value = value * 10 + digit;
	}
	*value_out = negative ? (int64_t)(0 - value) : (int64_t)value;
	return true;
}

static double decimal_value(const struct decimal *decimal)
{
	char text[SHORTEST_MOST + 32];

	if (!decimal->count)
		return 0;
	snprintf(text, sizeof text, "%s.%.*se%d", decimal->negative ? "-" : "", decimal->count,
	    decimal->digits, decimal->exponent);
	return read_c(text);
}

/* The value to `count` digits.  printf may use any decimal mark: all but digits is skipped. */
static void to_digits(double value, int count, struct decimal *out)
{
	char text[SHORTEST_MOST + 64];
	const char *at = text;

	snprintf(text, sizeof text, "%.*e", count - 1, fabs(value));
	*out = (struct decimal){ .negative = value < 0 };
	for (; *at != 'e'; at++) {
		if (*at >= '0' && *at <= '9')
			out->digits[out->count++] = *at;
	}
	out->exponent = (int)strtol(at + 1, NULL, 10) + 1;
	while (out->count && out->digits[out->count - 1] == '0')
		out->count--;
}

/* Numbers of up to fifteen digits with up to this many behind the point need no printf. */
#define QUICK_DECIMALS 4

static struct decimal decimal_of(bool negative, uint64_t whole, int decimals)
{
	struct decimal decimal = { .negative = negative };
	char text[24];
	int length = 0;

	for (; whole; whole /= 10)
		text[length++] = (char)('0' + whole % 10);
	decimal.exponent = length - decimals;
	while (length)
		decimal.digits[decimal.count++] = text[--length];
	while (decimal.count && decimal.digits[decimal.count - 1] == '0')
		decimal.count--;
	return decimal;
}

/* Whether the value is a whole number of fifteen digits divided by a small power of ten.  Both
 * are exact, so that the quotient is the double nearest to that decimal; and no other decimal
 * of fifteen digits has the same double. */
static bool quick(double value, struct decimal *out)
{
	double ten = 1;

	for (int decimals = 0; decimals <= QUICK_DECIMALS; decimals++, ten *= 10) {
		double whole = nearbyint(fabs(value) * ten);
		if (whole >= 1e15)
			return false;
		if (whole / ten == fabs(value)) {
			*out = decimal_of(value < 0, (uint64_t)whole, decimals);
			return true;
		}
	}
	return false;
}

/* The shortest digits that read back to the same finite value. */
static struct decimal shortest(double value)
{
	struct decimal decimal = { 0 };

	if (value == 0 || quick(value, &decimal))
		return decimal;
	/* The smallest have fewer digits than others. */
	for (int count = fabs(value) < DBL_MIN ? 1 : 15; count <= SHORTEST_MOST; count++) {
		to_digits(value, count, &decimal);
		if (decimal_value(&decimal) == value)
			break;
	}
	return decimal;
}

/* One more in the last of the first `keep` digits, the others dropped. */
static void round_up(struct decimal *decimal, int keep)
{
	while (keep > 0 && decimal->digits[keep - 1] == '9')
		keep--;
	if (keep == 0) {
		decimal->digits[0] = '1';
		decimal->exponent++;
		decimal->count = 1;
		return;
	}
	decimal->digits[keep - 1]++;
	decimal->count = keep;
}

static void round_decimal(struct decimal *decimal, int decimals, int direction)
{
	long keep = (long)decimal->exponent + decimals;
	bool up;

	if (!decimal->count || keep >= decimal->count)
		return;
	if (direction)
		up = decimal->negative == (direction < 0);
	else
		up = keep >= 0 && decimal->digits[keep] >= '5';
	if (up) {
		if (keep <= 0)
			decimal->exponent = -decimals;
		round_up(decimal, keep > 0 ? (int)keep : 0);
		return;
	}
	decimal->count = keep > 0 ? (int)keep : 0;
	while (decimal->count && decimal->digits[decimal->count - 1] == '0')
		decimal->count--;
	if (!decimal->count)
		*decimal = (struct decimal){ 0 };
}

/* Text of at most NUM_SIZE; what does not fit is left out. */
struct writer {
	char *out;
	size_t length;
};

static void put(struct writer *writer, const char *text)
{
	size_t count = strlen(text);

	if (count > NUM_SIZE - 1 - writer->length)
		return;
	memcpy(writer->out + writer->length, text, count);
	writer->length += count;
	writer->out[writer->length] = '\0';
}

/* The digit at a place: 0 is units, -1 tenths. */
static void put_digit(struct writer *writer, const struct decimal *decimal, int place)
{
	int index = decimal->exponent - 1 - place;
	char digit[2] = "0";

	if (index >= 0 && index < decimal->count)
		digit[0] = decimal->digits[index];
	put(writer, digit);
}

static void put_plain(struct writer *writer, const struct decimal *decimal, int decimals,
    const char *group, const char *mark)
{
	int first = decimal->count && decimal->exponent > 0 ? decimal->exponent - 1 : 0;

	if (decimal->negative)
		put(writer, "-");
	for (int place = first; place >= 0; place--) {
		put_digit(writer, decimal, place);
		if (place && place % 3 == 0)
			put(writer, group);
	}
	if (decimals > 0)
		put(writer, mark);
	for (int place = -1; place >= -decimals; place--)
		put_digit(writer, decimal, place);
}

static void put_exponent(struct writer *writer, const struct decimal *decimal, const char *mark)
{
	char text[SHORTEST_MOST + 16];

	if (decimal->negative)
		put(writer, "-");
	snprintf(text, sizeof text, "%c", decimal->digits[0]);
	put(writer, text);
	if (decimal->count > 1) {
		put(writer, mark);
		snprintf(text, sizeof text, "%.*s", decimal->count - 1, decimal->digits + 1);
		put(writer, text);
	}
	snprintf(text, sizeof text, "e%d", decimal->exponent - 1);
	put(writer, text);
}

static bool put_not_finite(struct writer *writer, double value)
{
	if (isfinite(value))
		return false;
	put(writer, isnan(value) ? "nan" : value < 0 ? "-inf" : "inf");
	return true;
}

char *num_print(char out[NUM_SIZE], double value)
{
	struct writer writer = { out, 0 };

	if (put_not_finite(&writer, value))
		return out;
	struct decimal decimal = shortest(value);
	if (fabs(value) >= FIXED_LIMIT) {
		put_exponent(&writer, &decimal, ".");
		return out;
	}
	put_plain(&writer, &decimal, decimal.count - decimal.exponent, "", ".");
	return out;
}

char *num_print_fixed(char out[NUM_SIZE], double value, int decimals, int direction,
    const char *group, const char *mark)
{
	struct writer writer = { out, 0 };

	if (put_not_finite(&writer, value))
		return out;
	if (decimals > DECIMALS_MOST)
		decimals = DECIMALS_MOST;
	struct decimal decimal = shortest(value);
	round_decimal(&decimal, decimals, direction);
	if (fabs(value) >= FIXED_LIMIT && decimal.count)
		put_exponent(&writer, &decimal, mark);
	else
		put_plain(&writer, &decimal, decimals, group, mark);
	return out;
}

/* Both are exact, so that their quotient is what the decimal text would give, sooner. */
static bool is_exact_division(double value, int power)
{
	return power < 0 && power >= -22 && fabs(value) < 9007199254740992.0 &&
	       floor(value) == value;
}

double num_scale(double value, int power)
{
	static const double tens[] = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10,
		1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
	if (!isfinite(value))
		return value;
	if (is_exact_division(value, power))
		return value / tens[-power] + 0.0;
	struct decimal decimal = shortest(value);
	decimal.exponent += power;
	return decimal_value(&decimal);
}

double num_round(double value, int decimals)
{
	if (!isfinite(value))
		return value;
	struct decimal decimal = shortest(value);
	round_decimal(&decimal, decimals, 0);
	return decimal_value(&decimal);
}
