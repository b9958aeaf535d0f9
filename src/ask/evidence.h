/* evidence.h - what one source says to a claim. */
#ifndef ASK_EVIDENCE_H
#define ASK_EVIDENCE_H

#include "ask/asking.h"
#include "ask/statement.h"

/* The interval that a source's figure, or what is computed from its figures, certainly lies in.
 */
struct span {
	double lower, upper;
	bool lower_open, upper_open; /* the end itself is excluded */
	double value;                /* the central one */
	bool plain;                  /* from plain numbers; else from bounds */
};

/* What one line says; figure.why tells why it says nothing. */
struct evidence {
	const struct line *line;
	struct bilat_figure figure; /* for people */
	struct span span;
	struct bilat_period base; /* what a change is measured by; freq NONE: nothing */
	bool apart; /* in a unit that cannot be compared, while others can: not counted */
};

/* All that counts as evidence on a subject, a line a source. Claims and forecasts do not count.
 */
struct evidence_list {
	struct evidence *at;
	size_t count, room;
};
void evidence_collect(struct asking *asking, const struct statement *statement,
    const struct subject *subject, struct evidence_list *out);

/* A figure of the line that counts: available and no forecast; else NULL. */
const struct bilat_figure *evidence_figure(const struct line *line, struct bilat_period period);

/* A verdict on one line: certain or not. */
enum bilat_verdict judge_amount(const struct statement *statement, const struct span *span);
enum bilat_verdict judge_other(
    enum comparison comparison, const struct span *left, const struct span *right);
/* why_out: the reason if undecided. */
enum bilat_verdict judge_record(
    const struct statement *statement, const struct line *line, enum bilat_why *why_out);

#endif
