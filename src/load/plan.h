/* plan.h - a layout laid over the header of one file: which column says what. */
#ifndef LOAD_PLAN_H
#define LOAD_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <bilat/period.h>

#include "load/layout.h"
#include "load/reader.h"

struct arena;
struct bilat_error;
struct settings;

#define PLAN_NONE SIZE_MAX
/* Of the name of a column; some hold the name of an indicator and a period. */
#define PLAN_NAME_BYTES ((size_t)4 << 10)

/* What is done with one column of the file. */
struct plan_column {
	const char *name;
	enum role role;                   /* of an "across" column: ROLE_VALUE */
	const struct layout_column *rule; /* NULL: the layout does not name it */
	const char *key;                  /* detail */
	bool across;
	bool cut; /* the heading is "CODE: Name", and so are the cells */
};

/* A cell of each record that holds a value. */
struct plan_slot {
	size_t column;
	const struct layout_column *rule; /* NULL for an "across" column */
	const char *heading;              /* what the header says, for an "across" column */
	const char *label;                /* what stands before it; "" */
	struct bilat_period period;       /* of the heading; freq NONE if a column gives it */
	bool has_vintage;                 /* stated by the heading */
	int32_t vintage;
	size_t class;                   /* slots of a record that share a series */
	size_t status, confidentiality; /* columns; PLAN_NONE */
	size_t same_as;                 /* column; PLAN_NONE */
};

struct plan {
	const struct layout *layout;
	size_t width; /* names in the header, trailing empty ones left out */
	size_t spare; /* so many empty fields more records may have */
	bool loose;   /* names may have lost their quotes (mend.h) */
	struct plan_column *columns;
	size_t at[ROLE_COUNT]; /* the column of a role, the first; PLAN_NONE */
	size_t key_count;
	size_t *keys; /* columns that decide the series */
	size_t slot_count;
	struct plan_slot *slots;
	size_t class_count;
	enum layout_order order;
};

/* Lays the layout over a header; everything lives in the arena.  BILAT_INPUT if a needed column
 * is absent or stands twice, or if a name is too long for one. settings may fill in for absent
 * ones. */
bool plan_make(const struct layout *layout, const struct record *header,
    const struct settings *settings, struct arena *arena, struct plan *out,
    struct bilat_error *err);

/* Whether a heading belongs to the "across" columns of the layout, and the part of it that
 * counts. */
bool plan_across(const struct layout *layout, const char *heading, char *out, size_t room);

/* Whether a record may have the fields from this one on, if any: as many empty ones as its
 * header. */
bool plan_is_spare(const struct plan *plan, const struct record *record, size_t field);

/* The label column of a column (ROLE_LABEL with of = its name or role); PLAN_NONE. */
size_t plan_label(const struct plan *plan, const char *name, enum role role);

#endif
