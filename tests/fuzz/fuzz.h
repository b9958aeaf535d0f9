/* fuzz.h - what the targets share.
 *
 * Each target is a file with LLVMFuzzerTestOneInput: any bytes may be given, and what comes
 * back is an error or a result that holds up, never a crash, a leak or a hang.  Linked with
 * driver.c it replays files; built by clang with -fsanitize=fuzzer it looks for new ones. */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <bilat/error.h>
#include <bilat/load.h>
#include <bilat/reference.h>
#include <bilat/store.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What has to be true of every input. */
#define FUZZ_CHECK(condition)                                                               \
	do {                                                                                \
		if (!(condition)) {                                                         \
			fprintf(                                                            \
			    stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
			abort();                                                            \
		}                                                                           \
	} while (0)

/* Opened once and kept until the end. */
struct bilat_reference *fuzz_reference(void);
struct bilat_store *fuzz_store(void);

/* The bytes as text that is terminated; free it. */
char *fuzz_text(const uint8_t *data, size_t size);

/* The bytes as a file that can be opened by this path; end with fuzz_file_close. */
struct fuzz_file {
	int fd;
	char path[64];
};
void fuzz_file_open(struct fuzz_file *file, const char *head, const uint8_t *data, size_t size);
void fuzz_file_close(struct fuzz_file *file);

/* The bytes as the data file of that name, in the place of ours (--data-dir) or (beside) in the
 * user's own folder; seen by what is read first after it.  What was read from it stays in
 * memory until the program ends, so a target that puts many is started anew now and then. */
struct fuzz_data {
	char *folder, *path;
};
void fuzz_data_put(
    struct fuzz_data *table, const char *name, bool beside, const uint8_t *data, size_t size);
void fuzz_data_take_away(struct fuzz_data *table);

/* Loads a file in a dry run, bad rows and all; a failure has to say why. */
void fuzz_load(const char *path, const struct bilat_load_options *options);

#endif
