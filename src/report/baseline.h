/* baseline.h - what an edition before this one printed, as its edition.json says.
 *
 * An edition keeps its own figures and those of the edition that it was compared with.  The
 * baseline of the next one is the first if a figure has moved since, else the second: a report
 * that is made again without new data compares with what it compared with before, and is the
 * same to the byte. */
#ifndef REPORT_BASELINE_H
#define REPORT_BASELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <bilat/figure.h>
#include <bilat/period.h>

struct arena;
struct bilat_error;
struct map;

struct baseline_figure {
	const char *reporter, *partner, *indicator, *detail, *period, *measure, *unit, *source;
	struct bilat_figure figure;
};
/* The figures of one edition. */
struct baseline {
	const char *edition; /* the day, as bilat_date_print has it; "" if not known */
	const char *period;  /* what it was about */
	const char *template_name;
	size_t count;
	struct baseline_figure *at;
};
/* What stands in a folder. */
struct editions {
	const char *a, *b;
	struct baseline own;
	bool has_before;
	struct baseline before;
};

#define EDITION_VERSION 2

/* Reads folder/edition.json into memory that lives as long as the arena.  *found_out false:
 * there is none, or one of another version, which is no failure.  BILAT_INPUT, naming the file,
 * if it cannot be read or is no edition. */
bool editions_read(struct arena *arena, const char *folder, struct editions *out,
    bool *found_out, struct bilat_error *err);

/* A number of this edition as one of another. */
struct shown_number;
struct baseline_figure baseline_figure_of(const struct shown_number *number);
/* What tells a figure from others, with its source or without. */
char *baseline_key(struct arena *arena, const struct baseline_figure *figure, bool with_source);

#endif
