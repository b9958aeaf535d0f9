/* tell.h - a verdict in sentences: who says what, and what would decide it. */
#ifndef ASK_TELL_H
#define ASK_TELL_H

#include "ask/evidence.h"
#include "base/str.h"
#include "model/words.h"

/* What the sentences are about. */
struct telling {
	struct asking *asking; /* of the subject */
	const struct statement *statement;
	const struct subject *subject;
	const struct evidence_list *evidence;
	struct words words; /* of the language that it is told in */
};

/* "Gross inflow of direct investment, Kazakhstan from Russia, 2024: about 4 bn USD (Government
 * of Kazakhstan, statement of 23 October 2025), ..."; nothing without evidence. */
void tell_evidence(const struct telling *telling, struct str *out);
/* The run of periods that a record is decided over, of each source. */
void tell_runs(const struct telling *telling, struct str *out);
/* What others state as the result itself, which is no evidence for it; and, where nothing is
 * held for the period, what is nearest to it. */
void tell_stated(const struct telling *telling, struct str *out);
void tell_nearest(const struct telling *telling, struct str *out);
/* What would have to be loaded. */
void tell_missing(const struct telling *telling, enum bilat_why why, struct str *out);

/* Pieces of sentences.  English says amounts, periods and details as the command line does, "bn
 * USD", "2024-04", "since=2005"; other languages have words for them. */
const char *tell_name(const struct telling *telling, const char *indicator);
void tell_direction(const struct telling *telling, const char *indicator, struct str *out);
const char *tell_period(const struct telling *telling, struct bilat_period period);
const char *tell_detail(const struct telling *telling, const char *detail);
const char *tell_area(const struct telling *telling, const char *area);
void tell_amount(const struct telling *telling, const struct bilat_figure *figure,
    const char *unit, struct str *out);
/* "Government of Kazakhstan, statement of 23 October 2025". */
void tell_source(const struct telling *telling, const struct bilat_series *series,
    struct bilat_period period, struct str *out);
/* A fixed text in the language. */
const char *tell_text(const struct telling *telling, const char *english);
/* A new sentence. */
void tell_stop(struct str *out);

#endif
