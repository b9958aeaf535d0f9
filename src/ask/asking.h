/* asking.h - a question while it is being answered. */
#ifndef ASK_ASKING_H
#define ASK_ASKING_H

#include <bilat/ask.h>
#include <bilat/error.h>

#include "ask/convert.h"
#include "ask/lines.h"
#include "base/arena.h"
#include "base/str.h"
#include "base/vec.h"

/* Series read while answering: what other reporters or partners say. */
struct further {
	const char *reporter, *indicator, *partner; /* partner NULL: all */
	struct bilat_series_set set;
};

/* What an answer's memory pointer holds: everything its texts are borrowed from. */
struct keep {
	struct arena *arena;
	struct bilat_series_set set;
	struct bilat_source_order *order;
	struct converter *converter; /* NULL: figures are answered as they are held */
	VEC(struct further *) further;
};

/* What the parts shown add to the growth of a total in one period. */
struct parts_shown {
	const char *whole; /* "trade.turnover with Russia" */
	struct bilat_period period;
	double growth, points; /* of the total; of the parts together */
	int decimals;          /* the fewest of them */
};

/* What is held of an indicator with World. */
struct total {
	const char *indicator;
	enum bilat_freq freq;
	struct lines lines;
};

/* Where a partner stands in its field. */
struct placed {
	const struct line *line; /* NULL: not known */
	struct bilat_period period;
	struct bilat_field field;
	size_t index;
};

struct asking {
	struct bilat_store *store;
	struct bilat_reference *reference;
	const struct bilat_question *question;
	struct keep *keep;
	struct panel panel;
	struct partners partners; /* of the indicator last asked for */
	struct total total;       /* of the same or another */
	struct placed placed;     /* last asked for */
	VEC(struct bilat_answer_row) rows;
	VEC(struct bilat_note) notes;
	VEC(struct parts_shown) parts;
	VEC(const char *) editions; /* pairs of them that are compared */
	struct conversion_uses uses;
	bool failed; /* a further reading; the fault says why */
	struct bilat_error fault;
};

/* Reads what the question needs; all partners if `field`. */
bool asking_begin(struct asking *asking, struct bilat_store *store,
    struct bilat_reference *reference, const struct bilat_question *question, bool field,
    struct bilat_error *err);
/* Frees what is not in `keep`. */
void asking_end(struct asking *asking);
void keep_free(struct keep *keep); /* NULL is fine */

/* A sentence for the notes; the same is said once. */
void asking_note(struct asking *asking, const char *code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* The notes in the arena. */
struct bilat_note *asking_notes(struct asking *asking, size_t *count_out);

/* Whether of days only those from Monday to Friday are held: who asks for days means these. */
bool asking_on_weekdays(
    const struct asking *asking, const char *indicator, const char *partner);
/* The frequency that answers: the one asked for, that of the periods, the lowest held. */
enum bilat_freq asking_freq(
    const struct asking *asking, const char *indicator, const char *partner);

/* All partners of an indicator, World apart; made when first asked for. */
const struct partners *asking_partners(
    struct asking *asking, const char *indicator, enum bilat_freq freq);
/* The field that a line of one partner belongs to, in a period, ranked; entries without a
 * figure too. */
struct bilat_field asking_field(
    struct asking *asking, const struct line *line, struct bilat_period period);
/* The same where only the partner of the line is asked for: its place there, and nobody else's
 * (bilat_rank_one); false if it is not in the field, which is kept until the next is asked for.
 */
bool asking_place(struct asking *asking, const struct line *line, struct bilat_period period,
    const struct bilat_field **field_out, size_t *index_out);
/* The line of the total over partners. */
const struct line *asking_total(struct asking *asking, const struct line *line);

/* The period that a change starts from; false if the measure is none. */
bool asking_base(const struct bilat_measure *measure, const struct line *line,
    struct bilat_period period, struct bilat_period *base_out);
/* Remembers that a figure and what it is compared with come from different editions, and one
 * note about all. */
void asking_note_edition(struct asking *asking, const struct bilat_measure *measure,
    const struct line *line, struct bilat_period period);
void asking_note_editions(struct asking *asking);

/* A measure of a period of a line; others may stand in if this one has no base.
 * record_since_out may be NULL. */
struct bilat_figure asking_measure(struct asking *asking, const struct bilat_measure *measure,
    const struct lines *lines, const struct line *line, struct bilat_period period,
    struct bilat_period *record_since_out);

/* One pair and indicator while it is answered. */
struct made_of {
	const char *source, *from; /* shorter periods, years to date */
	struct bilat_period first, last;
	int64_t count;
};
struct pair {
	const char *indicator, *partner;
	enum bilat_freq freq;
	struct lines lines;
	size_t figures;       /* rows with one */
	struct str differing; /* periods in which sources disagree */
	VEC(struct made_of) made;
};

/* The periods to answer for a pair. */
struct period_list {
	struct bilat_period *at;
	size_t count, room;
};
/* Into its place, once. */
void period_list_insert(struct period_list *list, struct bilat_period period);
void asking_periods(const struct asking *asking, const struct lines *lines,
    enum bilat_freq freq, struct period_list *out);
/* Where nobody asked for a closed span, periods that are not held stay only while they are
 * fewer than the others; else a note counts them. */
void asking_drop_gaps(
    struct asking *asking, const struct pair *pair, struct period_list *periods);
/* First and last period with a figure over all lines; false if there is none. */
bool lines_extent(const struct lines *lines, bool forecasts, struct bilat_period *first_out,
    struct bilat_period *last_out);

/* The series of a reporter and indicator with one partner (NULL: with all), read once; NULL if
 * that fails, which ends the answer. */
const struct bilat_series_set *asking_further(
    struct asking *asking, const char *reporter, const char *indicator, const char *partner);

/* Points of the growth of the total that a line is part of; the total is remembered for
 * asking_note_rest, which says what the parts shown leave of its growth. */
struct bilat_figure asking_contribution(struct asking *asking, const struct line *line,
    struct bilat_period period, const struct bilat_analysis *how);
void asking_note_rest(struct asking *asking);
/* The indicator that a formula makes by adding this one to another; NULL if there is none. */
const struct bilat_indicator *sum_with(
    struct bilat_reference *reference, const char *indicator);
/* Growth taken apart: of the partner's market, and of the share in it. */
struct bilat_split asking_split(struct asking *asking, const struct line *line,
    struct bilat_period period, const struct bilat_analysis *how);
/* The seasonally adjusted line of the same source and unit; the line itself if there is none.
 */
const struct line *asking_adjusted(struct asking *asking, const struct line *line);

/* Why a period without an observation has none: not_listed if a complete document of the
 * reporter leaves the partner out (source_out says whose), else not_loaded. */
enum bilat_why asking_absence(struct asking *asking, const char *indicator, const char *partner,
    struct bilat_period period, const char **source_out);

/* How many members of a summed group a period has: "3 of 4 members of ... are held (source)".
 */
const char *asking_members(
    struct asking *asking, const struct line *line, struct bilat_period period);

/* The same of the last period of a group that has no figure; NULL if none is summed. */
const char *asking_lacking_members(struct asking *asking, const struct lines *lines);

/* Why a pair has no figure, and what is nearest; text in the arena. */
bool asking_empty(struct asking *asking, const char *indicator, const char *partner,
    const struct lines *lines, enum bilat_why *why_out, const char **text_out,
    struct bilat_error *err);

#endif
