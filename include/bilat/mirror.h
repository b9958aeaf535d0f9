/* mirror.h - both countries' record of the same flow.
 *
 * What A says it sent to B and what B says it received from A are two statistics of one thing.
 * They differ by valuation (exports FOB, imports CIF), re-exports, and much else (definitions
 * section 6).  A mirror sets them side by side, brings imports to the FOB basis where a factor
 * is known, and measures the gap.  The asymmetry coefficient has the same sign whoever is named
 * first: importer less exporter, inward less outward investment.
 *
 *	struct bilat_mirror_answer answer;
 *	if (!bilat_ask_mirror(store, reference, &question, &answer, &err)) ...
 *	if (answer.row_count == 0) say(answer.why_text);
 *	bilat_mirror_answer_free(&answer); */
#ifndef BILAT_MIRROR_H
#define BILAT_MIRROR_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/ask.h>
#include <bilat/figure.h>
#include <bilat/period.h>

struct bilat_error;
struct bilat_reference;
struct bilat_store;

/* Which way A's figure looks at the flow. */
enum bilat_direction {
	BILAT_INWARD,     /* imports, inward investment: A less B */
	BILAT_OUTWARD,    /* exports, outward investment: B less A */
	BILAT_UNDIRECTED, /* turnover: A less B */
	BILAT_OPPOSITE, /* balances: the mirror has the other sign; gap A + B, no coefficient */
};

/* How the importer's source values the flow. */
enum bilat_valuation {
	BILAT_VALUED_ALIKE,       /* services, quantities, investment: nothing to adjust */
	BILAT_VALUED_CIF,         /* freight and insurance included */
	BILAT_VALUED_FOB,         /* FOB or customs value: k = 1 */
	BILAT_VALUED_UNCONFIRMED, /* not known: nothing is adjusted */
};

/* Where k comes from, the importer's value being k times that on the FOB basis. */
enum bilat_k_basis {
	BILAT_K_NONE,   /* nothing is adjusted */
	BILAT_K_OWN,    /* the importer's own FOB figure */
	BILAT_K_MARGIN, /* the CIF/FOB margin of the pair */
	BILAT_K_USUAL,  /* 1.06, as IMF Direction of Trade Statistics has used since 2017 */
	BILAT_K_FOB,    /* 1: the source values imports FOB */
	BILAT_K_UNCONFIRMED, /* nothing is adjusted: the valuation is not confirmed */
};

struct bilat_mirror_sides {
	struct bilat_figure a, b; /* as published */
	enum bilat_direction direction;
	bool statements; /* of officials: side by side, no arithmetic */
	enum bilat_valuation valuation;
	/* Of the importer, for the same period; missing where not held. */
	struct bilat_figure own_fob;        /* same source, detail and unit */
	struct bilat_figure margin_percent; /* of the CIF value */
};

enum bilat_recorder { BILAT_BOTH_RECORD, BILAT_ONLY_A_RECORDS, BILAT_ONLY_B_RECORDS };

/* What the two sides say about each other. */
struct bilat_mirror {
	enum bilat_k_basis basis;
	struct bilat_figure k;
	struct bilat_figure adjusted; /* the importer's figure on the FOB basis */
	struct bilat_figure gap;      /* importer less exporter, adjusted where there is a k */
	struct bilat_figure ratio;    /* importer over exporter, likewise */
	/* Percent of the mean of both: as published, and adjusted. */
	struct bilat_figure asymmetry, asymmetry_adjusted;
	/* What the published digits leave of the one that is shown (adjusted, else plain);
	 * NAN where there is none. */
	double rounding_lower, rounding_upper;
	enum bilat_recorder recorder; /* the other side says zero */
};
struct bilat_mirror bilat_mirror_of(const struct bilat_mirror_sides *sides);

/* (in - out) / ((in + out) / 2) in percent, -200 to 200.  Both zero: base_zero; one missing:
 * one_sided; signs that differ: mixed_sign; both negative: base_negative. */
struct bilat_figure bilat_asymmetry(
    const struct bilat_figure *in, const struct bilat_figure *out);

/* One period of both. */
struct bilat_mirror_row {
	struct bilat_period period;
	struct bilat_figure a, b;
	const char *source_a, *source_b; /* "" if that side is missing */
	bool statements;
	struct bilat_mirror mirror;
};
/* Codes of notes: flow, sources, k, valuation (how the importer's source is known to value),
 * one_sided, no_coefficient, recorder, statements, not_used, rounding, signs, derived, cause.
 */
struct bilat_mirror_answer {
	const char *a, *b, *indicator_a, *indicator_b, *detail, *unit;
	enum bilat_direction direction;
	bool inward_is_a; /* A's figure is the importer's (host's), or there is no direction */
	bool valued;      /* goods: a step from CIF to FOB belongs to it */
	size_t row_count;
	struct bilat_mirror_row *rows; /* by period */
	size_t note_count;
	struct bilat_note *notes; /* the causes that may apply last */
	enum bilat_why why;       /* of no rows */
	const char *why_text;
	void *memory;
};
/* question: reporter A, one partner B, one indicator of A; periods, freq, detail, source and
 * as-of as for bilat_ask.  "latest" is the last period that both have.  BILAT_USAGE if the
 * indicator has no mirror or A and B are not two reporters. */
bool bilat_ask_mirror(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_question *question, struct bilat_mirror_answer *out,
    struct bilat_error *err);
void bilat_mirror_answer_free(struct bilat_mirror_answer *answer);

#endif
