/* cell.h - the text of a cell to a number: "4,05 млрд", "1 234,5 p", "(12)", "N/A".
 *
 * The decimal mark is decided for the file (convention.h), never cell by cell. */
#ifndef LOAD_CELL_H
#define LOAD_CELL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <bilat/figure.h>

struct bilat_error;
struct bilat_reference;
struct layout_values;

struct cell_convention {
	char decimal;                        /* '.' or ',' */
	bool thousands;                      /* marks between groups of three digits are read */
	const struct layout_values *missing; /* marks and the status letters they stand for */
	const struct layout_values *flags;   /* what may be glued to a value: "123.4 p" */
	struct bilat_reference *reference;   /* for multipliers; NULL: none are read */
	const struct layout_values *reads;   /* what is read in the place of a cell; NULL */
};

enum cell_kind {
	CELL_NUMBER,
	CELL_EMPTY,
	CELL_MARK,        /* a mark of missing: status says which */
	CELL_BAD,         /* not a number */
	CELL_CONTRADICTS, /* a number by the other decimal mark */
	CELL_GROUPED,     /* a number with marks between thousands, which are not read here */
};

struct cell {
	double value;           /* scaled */
	int decimals;           /* places behind the point after scaling */
	int power;              /* of a multiplier in the cell itself; part of value */
	enum bilat_bound bound; /* "> 5" */
	bilat_status status;    /* of glued flags or the mark */
	bool plain;             /* value, decimals and power give the text back */
};

/* text is terminated; power is applied. */
enum cell_kind cell_read(const char *text, size_t length,
    const struct cell_convention *convention, int power, struct cell *out);

/* Puts what stands in a column of bounds ("=", ">", "<", "~", or "r" for a range; "" for
 * nothing) into a number, beside an upper end ("" for none).  Fails (BILAT_INPUT) if that is no
 * bound, or if two of these and of the sign of the number itself contradict each other. */
bool cell_take_bound(
    struct cell *number, const char *bound, const char *upper, struct bilat_error *err);

/* Of an empty cell: fails (BILAT_INPUT) if an upper end ("" for none) stands beside it. */
bool cell_alone(const char *upper, struct bilat_error *err);

/* Without the blanks at both ends (no-break ones too). */
const char *cell_trim(const char *text, size_t length, size_t *length_out);

/* What a cell says about the decimal mark. */
enum cell_evidence {
	EVIDENCE_NONE,  /* no mark, or no number */
	EVIDENCE_POINT, /* decimal point, or comma between thousands */
	EVIDENCE_COMMA,
	EVIDENCE_AMBIGUOUS, /* "1,234" */
};
enum cell_evidence cell_evidence(const char *text, size_t length);

#endif
