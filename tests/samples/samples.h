/* samples.h - what real downloads hold, read from the raw files by eye. */
#ifndef TESTS_SAMPLES_H
#define TESTS_SAMPLES_H

#include <stddef.h>
#include <stdint.h>

/* What a whole file gives. */
struct sample_file {
	const char *name, *layout;
	int64_t rows, observations, missing; /* cells, counted apart from this program */
	const char *refused; /* part of the message of a file that must not load */
	const char *told;    /* part of what is said of a bad row */
	const char *key, *setting; /* --set; NULL */
	const char *unknown;       /* the areas that are kept apart, by name; NULL */
};

/* A value as it stands in the raw file, in base units. */
struct sample_value {
	const char *file, *reporter, *partner, *indicator, *detail, *period, *unit;
	double value; /* NAN: missing, for the reason */
	const char *why;
	const char *status;
	int64_t line; /* 0: not looked at */
};

struct sample_table {
	const struct sample_file *files;
	size_t file_count;
	const struct sample_value *values;
	size_t value_count;
};

#define SAMPLE_TABLE(files, values)                                         \
	{                                                                   \
		files, sizeof(files) / sizeof *(files), values,             \
		    sizeof(values) / sizeof *(values)                       \
	}

extern const struct sample_table samples_first;
extern const struct sample_table samples_international;
extern const struct sample_table samples_portals;

#endif
