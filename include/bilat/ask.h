/* ask.h - a question about two countries, and its answer.
 *
 * Takes series from a store, picks the headline detail, the source of each period, converts
 * the frequency where that is honest, derives what is defined by a formula, and computes the
 * measures asked for.  The answer says where each figure is from, and why what is missing is
 * missing.
 *
 *	struct bilat_question question = { .reporter = "KAZ", ... };
 *	if (!bilat_ask(store, reference, &question, &answer, &err)) ...
 *	if (answer.row_count == 0) say(answer.why_text);
 *	bilat_answer_free(&answer);
 *
 * Ids are those of the areas, indicators and sources; words of a person are looked up before.
 * Answers own their texts and outlive the question, not the reference. An answer without rows
 *is no failure: functions here fail when the store cannot be read (BILAT_STORE) or a word is
 *not understood (BILAT_USAGE). */
#ifndef BILAT_ASK_H
#define BILAT_ASK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <bilat/analyse.h>
#include <bilat/source.h>
#include <bilat/store.h>

struct bilat_error;
struct bilat_texts;
struct bilat_reference;
struct bilat_area;

enum bilat_measure_kind {
	BILAT_M_VALUE,
	BILAT_M_YOY,
	BILAT_M_CHANGE,
	BILAT_M_POP,
	BILAT_M_ANNUALISED,
	BILAT_M_CAGR,
	BILAT_M_CUMULATIVE,
	BILAT_M_SUM,
	BILAT_M_INDEX,
	BILAT_M_SHARE,
	BILAT_M_RANK,
	BILAT_M_RANK_LISTED,
	BILAT_M_RANK_CHANGE, /* places gained on the year before, both certain */
	BILAT_M_MA,
	BILAT_M_RECORD,
	BILAT_M_CONTRIBUTION, /* points of the growth of the total that it is part of */
	BILAT_M_YTD,
	BILAT_M_ROLLING,
	BILAT_M_YTD_YOY,
	BILAT_M_ROLLING_YOY,
	/* Growth on the year before taken apart: that of the partner's market (its trade with
	 * the World in the mirror indicator, same source), and the points that the change of
	 * the share in it adds. */
	BILAT_M_MARKET,
	BILAT_M_MARKET_SHARE,
	/* What is with all partners but this one: the published total of the same source, unit
	 * and detail less the figure (no_total without one: what is listed is no total). */
	BILAT_M_OTHERS,
};
/* Whether a measure is a percentage (or a difference of percentages). */
bool bilat_measure_is_percent(enum bilat_measure_kind kind);
struct bilat_measure {
	enum bilat_measure_kind kind;
	const char *name;           /* as the user wrote it: the column's name */
	int n;                      /* cagr:N, ma:N */
	struct bilat_period period; /* cumulative:P, sum:P, index:P */
};
/* "yoy", "cagr:3", "index:2020" ...; BILAT_USAGE naming the nearest. name borrows text. */
bool bilat_measure_parse(const char *text, struct bilat_measure *out, struct bilat_error *err);

struct bilat_question {
	const char *reporter;        /* id */
	const char *const *partners; /* ids; count 0 with all_partners */
	size_t partner_count;
	bool all_partners;
	const char *const *indicators; /* ids */
	size_t indicator_count;
	struct bilat_periods periods;
	enum bilat_freq freq;   /* BILAT_FREQ_NONE: that of the period, else the lowest held */
	const char *detail;     /* canonical; NULL: the headline */
	const char *source;     /* NULL: by the order of sources */
	const char *not_source; /* its figures do not answer */
	bool all_sources;       /* each source's figure, one row each */
	bool brief;             /* an empty answer says why, but does not look for what is near */
	bool has_as_of, has_as_of_loaded;
	int32_t as_of, as_of_loaded;
	bool across_breaks;
	/* "mn EUR", "% GDP", "per head", "thousand persons"; NULL: as held.  Figures are
	 * converted first and measures computed of what that gives, so growth in euro is growth
	 * in euro.  A scale is part of the unit of the answer, and its figures are in it. */
	const char *unit;
	int real_year; /* amounts in the prices of that year; 0: as held */
	const struct bilat_measure *measures;
	size_t measure_count;
};

/* One factor on the way from the figure held to the one answered, and where it is from. */
struct bilat_conversion_step {
	char operation; /* '*' or '/' */
	struct bilat_figure factor;
	const char *what; /* "EUR per USD, average of the period" */
	struct bilat_period period;
	const char *indicator, *reporter, *detail, *unit, *source; /* as held */
	struct bilat_origin origin; /* document 0: computed from several */
};
#define BILAT_CONVERSION_STEPS 4
/* How a figure came into the unit asked for. */
struct bilat_conversion {
	struct bilat_figure figure; /* as held */
	const char *unit;
	struct bilat_origin origin;
	size_t step_count; /* 0: a scale only, or missing */
	struct bilat_conversion_step steps[BILAT_CONVERSION_STEPS];
	const char *missing; /* what is not held for it; NULL: nothing */
};

/* One answered period of one reporter, partner and indicator. */
struct bilat_answer_row {
	const char *reporter, *partner, *indicator, *detail, *unit, *source;
	struct bilat_period period;
	struct bilat_figure figure;
	struct bilat_origin origin; /* document 0: computed */
	struct bilat_figure
	    *measures; /* as many as asked for; RECORD: value 1 high, -1 low, 0 none */
	struct bilat_period record_since; /* freq NONE if no record was asked for or said */
	const struct bilat_conversion *conversion; /* NULL: in the unit it is held in */
};
/* A line about what the answer does not show by itself ("computed from quarters", "2 further
 * sources: …"). */
/* Codes: computed, derived, forecast, sources_disagree, measure_source (another source than
 * that of the figure holds both periods), not_available, gaps (long ones have no rows), rest
 * (which total contributions are to, and what they leave of its growth), adjusted (a measure is
 * of the seasonally adjusted series), members (of a group that is summed), coverage (of a
 * concentration), converted (at which rates, from whom), not_converted; of a ranking: ranked,
 * missing, no_total, residual. */
struct bilat_note {
	const char *code; /* stable word for programs */
	const char *text; /* a sentence without full stop */
};
struct bilat_answer {
	size_t row_count;
	struct bilat_answer_row *rows; /* by indicator, partner (as asked), period (, source) */
	size_t note_count;
	struct bilat_note *notes;
	/* Why there is no row at all, and what is nearest; NONE otherwise. */
	enum bilat_why why;
	const char *why_text; /* sentence: what is held instead and how to ask for it */
	void *memory;
};
bool bilat_ask(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_question *question, struct bilat_answer *out, struct bilat_error *err);
void bilat_answer_free(struct bilat_answer *answer);

/* Partners in order, or the values of another dimension. */
struct bilat_ranking_row {
	const char *partner; /* the value of the dimension, if it is another */
	int rank; /* among those listed; 0: not ranked */
	int last; /* greater than rank: the bounds leave open which of the places it has */
	bool joint;
	bool certain;    /* no unlisted partner could change it */
	int rank_before; /* a year before, among those listed then; 0: not known */
	bool certain_before;
	enum bilat_why why, why_before; /* of a place that is not certain */
	struct bilat_figure figure, share, change, yoy;
	struct bilat_origin origin;
};
struct bilat_ranking {
	struct bilat_period period;
	const char *indicator, *reporter, *detail, *unit, *source;
	const char *partner, *dimension; /* NULL: partners are ranked */
	struct bilat_figure total;
	size_t row_count;
	struct bilat_ranking_row *rows; /* largest first, then unranked areas */
	int ranked;
	size_t note_count;
	struct bilat_note *notes;
	enum bilat_why why;
	const char *why_text;
	void *memory;
};
/* question: reporter, one indicator, one period or "latest", source, detail, as-of; partners
 * are not read. */
bool bilat_ask_ranking(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_question *question, struct bilat_ranking *out, struct bilat_error *err);
/* The values of a dimension ("product") in what is held with one partner, that of the question.
 * Where codes are parts of each other (chapters and headings) only the shortest are ranked. */
bool bilat_ask_ranking_by(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_question *question, const char *dimension, struct bilat_ranking *out,
    struct bilat_error *err);
/* The rows from `around` places before a partner to as many behind it; false if it has none. */
bool bilat_ranking_neighbours(const struct bilat_ranking *ranking, const char *partner,
    size_t around, size_t *first_out, size_t *count_out);
/* A place as text: "3", "3=" where it is shared, "1-2" where bounds leave it open. */
#define BILAT_PLACE_SIZE 32
char *bilat_ranking_place(char out[BILAT_PLACE_SIZE], const struct bilat_ranking_row *row);
void bilat_ranking_free(struct bilat_ranking *ranking);

/* The order in which sources answer: the user's, then by kind, those of the reporter's own
 * country first, then by registry. <0, 0, >0. Sources that only the store knows come last in
 * their kind; those of unknown kind before claims. store may be NULL: by the registry alone. */
struct bilat_source_order;
bool bilat_source_order_new(struct bilat_store *store, struct bilat_reference *reference,
    struct bilat_source_order **out, struct bilat_error *err);
void bilat_source_order_free(struct bilat_source_order *order);
int bilat_source_compare(
    const struct bilat_source_order *order, const char *reporter, const char *a, const char *b);
/* The kind of a source as the registry knows it. */
enum bilat_source_kind bilat_source_order_kind(
    const struct bilat_source_order *order, const char *source);

/* "Kazakhstan from Russia", "Kazakhstan to Russia": both names as the role of the reporter in the
 * indicator joins them; one alone if there is no partner.  free() it. */
char *bilat_direction(struct bilat_reference *reference, const char *indicator,
    const char *reporter, const char *partner);

/* Claims: REPORTER PARTNER INDICATOR PERIOD [MEASURE] COMPARISON (bilat-check(1)).
 *
 * Every source but claims is evidence, each with one figure. What its figures leave possible,
 * rounding and bounds included, is an interval: inside of what is claimed it supports, outside
 * it contradicts. One source that decides is enough; two that decide differently leave it
 * undecided (ambiguous_source). A record is decided over the unbroken run of periods that the
 * source holds; a rank that is not certain can still be refuted. */
enum bilat_verdict { BILAT_SUPPORTED, BILAT_CONTRADICTED, BILAT_UNDECIDED };
struct bilat_verdict_result {
	enum bilat_verdict verdict;
	enum bilat_why why;   /* of UNDECIDED, where a code fits */
	const char *evidence; /* a sentence or two with the figures and their sources */
	const char *sources;  /* ids joined by ';' */
	void *memory;
};
/* Which figures count. */
struct bilat_check_limits {
	const char *not_source; /* NULL, or the source whose figures do not */
	bool has_as_of, has_as_of_loaded;
	int32_t as_of, as_of_loaded;
	const struct bilat_texts *texts; /* language of the evidence; NULL: English */
};
/* limits: NULL for none. BILAT_USAGE if the statement is not understood. */
bool bilat_check(struct bilat_store *store, struct bilat_reference *reference,
    const char *statement, const struct bilat_check_limits *limits,
    struct bilat_verdict_result *out, struct bilat_error *err);
void bilat_verdict_free(struct bilat_verdict_result *result);
const char *bilat_verdict_name(enum bilat_verdict verdict);

#endif
