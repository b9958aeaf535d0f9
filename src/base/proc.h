/* proc.h - runs a program without a shell, feeds it, collects what it says. */
#ifndef BASE_PROC_H
#define BASE_PROC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct bilat_error;

struct proc_result {
	int status;        /* exit status, or -1 if a signal ended it */
	int signal;        /* that signal, or 0 */
	bool timed_out;    /* it was killed after timeout_ms */
	struct str output; /* standard output */
	struct str errors; /* standard error, at most 64 KiB kept */
};

/* Runs argv[0] (searched in PATH) with argv, writes input to its standard input while
 * reading both outputs, waits.  env: additional "NAME=value" strings that replace those
 * inherited, "NAME" alone removes one; NULL for none.  folder: where it runs, NULL for here.
 * Fails with BILAT_PROGRAM if it cannot be started; a status other than 0 is a result,
 * not a failure, and so is not reading the input.  timeout_ms 0: none.  An interruption
 * (interrupt.h) ends the program and is BILAT_INTERRUPTED.  Free the result with
 * proc_result_done. */
bool proc_run(const char *const argv[], const char *const env[], const char *folder,
    const char *input, size_t input_size, int timeout_ms, struct proc_result *result_out,
    struct bilat_error *err);
/* The same; a file that it writes may get no longer than file_most bytes (0: as long as it
 * likes), else SIGXFSZ ends it. */
bool proc_run_bounded(const char *const argv[], const char *const env[], const char *folder,
    const char *input, size_t input_size, int timeout_ms, uint64_t file_most,
    struct proc_result *result_out, struct bilat_error *err);
void proc_result_done(struct proc_result *result);

#endif
