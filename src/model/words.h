/* words.h - days, periods, amounts and places in an order as they stand in a text.
 *
 * All texts are owned by the arena. */
#ifndef MODEL_WORDS_H
#define MODEL_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include <bilat/figure.h>
#include <bilat/language.h>
#include <bilat/period.h>

struct arena;
struct bilat_reference;

struct words {
	struct arena *arena;
	const struct bilat_texts *texts; /* NULL: English */
	struct bilat_reference *reference;
};

/* "25 September 2026" */
const char *words_date(const struct words *words, int32_t day);
/* "2024", "Q3 2024", "January-March 2024"; stock: "End of April 2024". */
const char *words_period(const struct words *words, struct bilat_period period, bool stock);
/* "H1 2024", "Jan-Mar 2024" */
const char *words_period_short(const struct words *words, struct bilat_period period);
/* "in 2024", "at the end of April 2024" */
const char *words_in_period(const struct words *words, struct bilat_period period, bool stock);
/* A year, or another number without marks. */
const char *words_number(const struct words *words, int number);

/* "more than 4 billion USD"; unit: an id, or "" for the number alone. */
const char *words_amount(
    const struct words *words, const struct bilat_figure *figure, const char *unit);
/* The unit alone, in the form that it takes behind this amount ("21 предприятие"); NULL if the
 * language has no such words for it. */
const char *words_unit(
    const struct words *words, const struct bilat_figure *figure, const char *unit);
/* "33.3%", without sign. */
const char *words_percent(const struct words *words, const struct bilat_figure *figure);
/* "+33.3%", or "12.5-fold". */
const char *words_growth(const struct words *words, const struct bilat_figure *figure);
/* What grew by so many percent, as a multiple: "1.8-fold" of 80. */
const char *words_multiple(const struct words *words, const struct bilat_figure *percent);
/* "over ten years, large ones"; "" for none. */
const char *words_detail(const struct words *words, const char *detail);
/* "first", "11th" */
const char *words_nth(const struct words *words, int n);

#endif
