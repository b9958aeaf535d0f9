/* num.h - numbers and their text; the only file that meets the locale.
 *
 * Everything is read and written in the C locale, whatever the program around
 * has set.  Decimal text is treated as text as long as possible: scaling moves
 * the decimal point and only then is the number read, so that 4.35 with a scale
 * of six is 4350000 and not 4349999.9999999995. */
#ifndef BASE_NUM_H
#define BASE_NUM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Longest text that num_print_* write, terminator included. */
#define NUM_SIZE 352

/* Reads all of text: an optional sign, digits, '.', digits, exponent.  Refuses "",
 * blanks, hexadecimal, infinities, NaN and what does not fit a double (1e400, and
 * 1e-400, which is not nothing).  "-0" is 0. */
bool num_parse(const char *text, double *value_out);

/* num_parse of text times ten to the power, by moving the point; and the place of the
 * last digit that was written, after scaling: digits behind the point, negative for
 * tens and up ("4.05", 9 -> 4050000000, -7; "1200", 0 -> 1200, 0; an exponent moves it).
 * decimals_out may be NULL. */
bool num_parse_scaled(const char *text, int power, double *value_out, int *decimals_out);

/* All of text: an optional sign and digits; refuses what is out of range. */
bool num_parse_int(const char *text, int64_t *value_out);

/* The shortest text that reads back to the same double: 15, 16 or 17 digits,
 * fewer below 2.2e-308.  No
 * exponent below 1e21, however small ("1e21", "0.0000001"); "-0" is "0"; what is not
 * finite is "nan", "inf" or "-inf".  Returns out. */
char *num_print(char out[NUM_SIZE], double value);

/* Rounded on the shortest decimal text, half away from zero, to `decimals` digits behind
 * the point (negative: tens, hundreds ...; at most 324).  Digits before the point are
 * grouped in threes with `group` ("" for none); `mark` is the decimal mark.  A value that
 * rounds to zero has no sign.  direction: 0 to nearest, -1 down (towards minus infinity),
 * +1 up; a lower bound is rounded down and an upper one up.  From 1e21 with an exponent
 * and ungrouped.  Returns out. */
char *num_print_fixed(char out[NUM_SIZE], double value, int decimals, int direction,
    const char *group, const char *mark);

/* value * 10^power through decimal text: exact where the result can be. */
double num_scale(double value, int power);
/* Rounded to `decimals` as num_print_fixed does, to nearest. */
double num_round(double value, int decimals);

#endif
