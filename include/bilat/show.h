/* show.h - figures as a person reads them.
 *
 * One scale for a whole table, never more digits than were published, bounds rounded away
 * from what they exclude (definitions section 5). */
#ifndef BILAT_SHOW_H
#define BILAT_SHOW_H

#include <stddef.h>

#include <bilat/figure.h>
#include <bilat/unit.h>

/* The power of ten that all of a number of amounts are shown in: 9 for money if one of them
 * reaches 1 000 million, 6 if one reaches a million, and so for quantities from ten thousand
 * millions on; 0 for what is not scaled (percent, indices, rates). */
int bilat_show_power(
    const struct bilat_unit *unit, const struct bilat_figure *figures, size_t count);

/* How a language writes numbers: "1,234.5", "1 234,5". */
struct bilat_marks {
	const char *group, *decimal;
	const char *percent;	     /* behind a number, with its blank: "%", " %" */
	const char *to, *to_signed; /* between the ends of a range; if one has a sign */
	const char *times[2];	     /* around a multiple: "2.5-fold" */
};
extern const struct bilat_marks bilat_marks_english; /* , and . */
extern const struct bilat_marks bilat_marks_russian; /* narrow blank and , */
extern const struct bilat_marks bilat_marks_kazakh;  /* narrow blank and , */

#define BILAT_SHOW_SIZE 160

/* An amount at a scale: "4.05", "> 4", "~ 3", "70 to 75"; "" if not available.  At most three
 * significant digits or one decimal, whichever shows more of what was published; without known
 * precision as if published in full. */
char *bilat_show_amount(char out[BILAT_SHOW_SIZE], const struct bilat_figure *figure, int power,
    const struct bilat_marks *marks);
/* A percentage or a difference of percentages: one decimal (or fewer, if the figure says), with
 * a sign if `sign`; "<0.1" rather than "0.0" for what is not zero. */
char *bilat_show_percent(char out[BILAT_SHOW_SIZE], const struct bilat_figure *figure,
    bool sign, const struct bilat_marks *marks);
/* A change in percent: as above with a sign, from 1 000 % on as a multiple ("17.8-fold"). */
char *bilat_show_growth(char out[BILAT_SHOW_SIZE], const struct bilat_figure *figure,
    const struct bilat_marks *marks);
/* Any figure in its unit: a percentage, a calendar year (no grouping) or an amount. */
char *bilat_show_figure(char out[BILAT_SHOW_SIZE], const struct bilat_figure *figure,
    const struct bilat_unit *unit, int power, bool sign, const struct bilat_marks *marks);
/* "bn USD", "%", "enterprises": the unit as a column says it; "" for a calendar year. */
char *bilat_show_unit(char out[BILAT_SHOW_SIZE], const struct bilat_unit *unit, int power);

#endif
