/* telling.h - a figure on its way into sentences. */
#ifndef REPORT_TELLING_H
#define REPORT_TELLING_H

#include "base/str.h"
#include "report/factsheet.h"

struct telling {
	struct factsheet *sheet;
	struct str *text; /* the paragraph */
	const struct template_block *block;
	const struct template_entry *entry;
	struct figure_rows rows;
	const struct figure_row *row; /* the figure it is about */
	int year;                     /* of that, if it is one of a year */
	struct bilat_error *err;
};

/* block_sentences.c: the next sentence of the paragraph. */
void tell_sentence(struct telling *telling, const char *sentence);

/* The amount of a figure in words, and the figure among those shown. */
const char *telling_amount(struct telling *telling, const struct figure_row *row);
void tell_register(struct telling *telling, const struct figure_row *row);

/* tell_change.c: the figure, and its change. */
/* "Exports ... were 5 billion USD in 2024 (source)", and registers the figure. */
const char *tell_level(struct telling *telling);
/* The same as a sentence, of a year with the change on the year before. */
void tell_value(struct telling *telling);

/* tell_record.c: that the figure is the highest of the years held, if it is. */
void tell_record(struct telling *telling);

/* tell_course.c: "That is 1.8-fold since 2016: +8.8% a year on average ...". */
bool tell_course(struct telling *telling);

/* tell_rank.c: what place the partner has, computed and as published. */
bool tell_rank(struct telling *telling);

/* tell_voices.c: what the sources say about one period. */
enum { VOICES_MOST = 4 };
/* All that is said about one period, one figure a source. */
struct voices {
	size_t count;
	const struct figure_row *at[VOICES_MOST];
	double lowest, highest;
	bool differ;
};
/* Both sides, where the indicator means the same for both (turnover). */
bool tell_gather_voices(struct telling *telling, int year, struct voices *out);
/* Each with its source, why there is no growth, and what their own figures give. */
bool tell_disagreement(struct telling *telling, const struct voices *voices);
bool tell_is_statement(struct factsheet *sheet, const char *source);

/* tell_part.c: what is said of a part of a year, and of balances. */
/* The figure of the period of the report, its change and the sums that end there; *told_out
 * false if it is not held. */
bool tell_part(struct telling *telling, bool *told_out);
/* A surplus or deficit, and whether it widened. */
void tell_balance(struct telling *telling);
/* Whether the figure is one. */
bool is_balance(struct telling *telling);

#endif
