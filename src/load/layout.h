/* layout.h - what a layout file says about one kind of table (docs/man/bilat-layout.5). */
#ifndef LOAD_LAYOUT_H
#define LOAD_LAYOUT_H

#include <regex.h>
#include <stdbool.h>
#include <stddef.h>

#include <bilat/period.h>

struct bilat_error;

/* What a column says. */
enum role {
	ROLE_IGNORE,
	ROLE_REPORTER,
	ROLE_PARTNER,
	ROLE_INDICATOR,
	ROLE_PERIOD,
	ROLE_MONTH, /* of the year that the period column gives */
	ROLE_VALUE,
	ROLE_UNIT,
	ROLE_SCALE,
	ROLE_STATUS,
	ROLE_CONFIDENTIALITY,
	ROLE_FREQ,
	ROLE_DETAIL,  /* one further dimension */
	ROLE_DETAILS, /* "key=value;key=value" */
	ROLE_LABEL,   /* the name of what another column gives as a code */
	ROLE_SOURCE,
	ROLE_TITLE,
	ROLE_PUBLISHER,
	ROLE_URL,
	ROLE_VINTAGE,
	ROLE_BOUND,
	ROLE_UPPER,
	ROLE_DECIMALS,
	ROLE_TEXT,
	ROLE_NOTE,
	ROLE_MEASURE, /* what the values of the row are: "value", or "status" of the row above
		       */
	/* projects and their events */
	ROLE_PROJECT,
	ROLE_NAME,
	ROLE_A,
	ROLE_B,
	ROLE_SECTOR,
	ROLE_COMPANIES,
	ROLE_DATE,
	ROLE_STAGE,
	ROLE_WHAT,
	ROLE_COUNT
};
const char *role_name(enum role role);

struct layout_texts {
	size_t count;
	const char **at;
};
bool layout_texts_hold(const struct layout_texts *texts, const char *text);

/* "from -> to" */
struct layout_values {
	size_t count;
	struct layout_value {
		const char *from, *to;
	} * at;
};
/* What a text stands for; NULL if the list does not say. */
const char *layout_value(const struct layout_values *values, const char *text);

enum layout_empty { EMPTY_DEFAULT, EMPTY_MISSING, EMPTY_SKIP };
enum layout_scale { SCALE_NONE, SCALE_MULTIPLY, SCALE_LABEL, SCALE_ASK };
enum layout_order { ORDER_YMD, ORDER_DMY, ORDER_MDY, ORDER_AUTO };

struct layout_column {
	const char *name;
	struct layout_texts also; /* further names, used if the first is absent */
	enum role role;
	const char *of; /* label, status, confidentiality: of which column; "" for all */
	struct layout_texts coding; /* areas: tried in order */
	const char *key;            /* of a detail */
	struct layout_texts neutral;
	const char *only_with; /* a detail that is written only beside that other one */
	bool keep;             /* written also if the concordance used it */
	struct layout_values values;
	const char *after, *before; /* the part of the cell between these */
	const char *prefix; /* put before what values do not name, which becomes lower case */
	struct layout_values units; /* what a cell says about the unit */
	bool letters;               /* a status cell holds one flag a letter */
	bool commas;                /* names with commas, which may have lost their quotes */
	bool has_like;
	regex_t like; /* what the cells look like, by which such records are mended */
	enum layout_order order; /* of dates */
	const char *unless;      /* counts only where there is no such column; "" */
	const char *needed;      /* what to say if the column is absent; "" if it may be */
	const char *assumed;     /* what an absent column is taken to say, with a warning */
	/* value columns: */
	const char *condition; /* "key=value" that tells this measure in the concordance */
	const char *unit;      /* its own unit */
	const char
	    *same_as;  /* left out where it repeats that column and maps to nothing else */
	bool must_map; /* without an entry of its own in the concordance it is kept apart */
	bool zero_is_nothing; /* 0 stands for "not given" */
	enum layout_empty empty;
};

struct layout_across {
	enum role role;    /* what the headers say */
	const char *key;   /* detail */
	const char *match; /* a glob; the first * is the text that counts */
	bool has_like;
	regex_t like;  /* what that text must look like; its first group is what counts */
	long min;      /* fewer such headers: another kind of table */
	bool vintages; /* the second group of "like" is the vintage of the column */
	struct layout_texts coding;
	struct layout_values values;
};

/* What else a native code says. */
struct layout_case {
	const char *code, *reporter, *partner, *detail, *unit;
	enum layout_empty empty;
};

/* What holds for the rows of one source, in a layout of several. */
struct layout_dataset {
	const char *source, *unit;
	enum layout_scale scale;
	bool projections;
};

/* A column whose cells tell this kind of table from others with the same header: one of the
 * first ones has to look like that. */
struct layout_cell {
	const char *names; /* "INDICATOR.ID|INDICATOR" */
	regex_t like;
};

/* How names and cells are written. */
enum layout_form {
	FORM_PLAIN,
	FORM_CODES,  /* "FREQ: Frequency", "A: Annual": codes and names in one cell */
	FORM_JOINED, /* the first column joins several (joined.h) */
};

/* What a line before the header says. */
struct layout_line {
	enum role role;
	const char *like; /* a pattern with one part in brackets; cells are joined by tabs */
};

enum layout_kind { KIND_FIGURES, KIND_PROJECTS, KIND_EVENTS };
enum layout_others { OTHERS_IGNORE, OTHERS_DETAIL, OTHERS_REFUSE, OTHERS_NAME };
enum layout_decimal { DECIMAL_POINT, DECIMAL_COMMA, DECIMAL_AUTO, DECIMAL_BY_DELIMITER };

struct layout {
	const char *name, *title, *source, *publisher, *url, *licence, *provenance;
	const char *refuse; /* why such a table is not loaded; "" */
	enum layout_kind kind;
	enum layout_form form;
	/* recognition */
	struct layout_texts require, optional, forbid, preamble;
	const char *delimiters; /* the characters tried */
	/* the table */
	struct layout_texts footer;
	bool trailing_empty_field;
	enum layout_others others;
	bool has_others_like;
	regex_t others_like;
	struct layout_texts others_neutral;
	size_t column_count;
	struct layout_column *columns;
	bool has_across;
	struct layout_across across;
	size_t case_count;
	struct layout_case *cases;
	size_t dataset_count;
	struct layout_dataset *datasets;
	size_t cell_count;
	struct layout_cell *cells;
	/* "BIS:WS_EER(1.0)": agency -> source; others in lower case */
	struct layout_values agencies;
	struct layout_texts attributes; /* names of other columns that are no dimensions */
	const char *others_before; /* columns behind that one are attributes, no dimensions */
	const char *code_suffix;   /* ".ID": column X holds the labels of column X.ID */
	/* what the file does not say; "" if it does */
	const char *reporter, *partner, *indicator, *period, *freq, *unit, *status;
	/* cells */
	enum layout_decimal decimal;
	bool thousands;
	enum layout_order order;
	enum layout_scale scale;
	enum layout_empty empty;
	bool unit_in_label;
	struct layout_texts not_units; /* words of brackets that say nothing of the unit */
	bool projections;              /* what ends behind the vintage is a forecast */
	bool codes_say_more;        /* what the concordance says of a code is part of the key */
	struct layout_values reads; /* cell -> what is read in its place */
	struct layout_values period_marks; /* part of a period -> what is read in its place */
	struct layout_values missing;      /* mark -> status letters */
	struct layout_values flags;        /* flag -> status letters */
	const char
	    *vintage_after; /* first cell of the preamble line whose second is the vintage */
	/* lines behind the table that begin so: the rest is the vintage, or the source */
	const char *vintage_in_footer, *source_in_footer;
	struct layout_values footer_sources; /* "*" for any other */
	/* POSIX extended regular expressions, "" for none; the part in brackets counts */
	const char *vintage_in_name, *period_in_name;
	struct layout_texts indicator_in_name; /* tried in order */
	size_t line_count;
	struct layout_line *lines;

	void *memory;
};

/* text: terminated.  Errors (BILAT_INPUT) quote name:line. */
bool layout_read(
    const char *name, const char *text, struct layout **out, struct bilat_error *err);
void layout_free(struct layout *layout); /* NULL is fine */

/* A period with the layout's marks put in place of those of the source. */
const char *layout_period(
    const struct layout *layout, const char *text, char *out, size_t room);

/* The part in brackets of the first match; false if there is none, or no room. */
bool layout_capture(const char *pattern, const char *text, char *out, size_t room);

/* Whether text is the glob with something for its first '*'; that part in start and length. */
bool layout_glob(
    const char *glob, const char *text, const char **start_out, size_t *length_out);

/* All layouts, by name: built in, overriding, the user's own.  Each is read when first asked for
 * and stays until the program ends; layout_set_free frees the array. */
struct layout_set {
	size_t count;
	const struct layout **at;
};
bool layout_set_read(struct layout_set *set_out, struct bilat_error *err);
void layout_set_free(struct layout_set *set);
const struct layout *layout_set_find(const struct layout_set *set, const char *name,
    struct bilat_error *err); /* BILAT_USAGE, naming the nearest */

#endif
