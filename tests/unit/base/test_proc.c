#include "unit/check.h"

#include <signal.h>
#include <string.h>
#include <time.h>

#include "base/error.h"
#include "base/interrupt.h"
#include "base/proc.h"

#define ARGV(...) ((const char *const[]){ __VA_ARGS__, NULL })

START_TEST(input_comes_back_from_cat)
{
	struct proc_result result;

	ck_assert_done(proc_run(ARGV("cat"), NULL, NULL, "жй\n", 5, 5000, &result, err));
	ck_assert_str_eq(result.output.text, "жй\n");
	ck_assert_str_eq(result.errors.text, "");
	ck_assert_int_eq(result.status, 0);
	ck_assert_int_eq(result.signal, 0);
	ck_assert(!result.timed_out);
	proc_result_done(&result);
}
END_TEST

START_TEST(a_status_is_a_result_and_a_signal_is_told_from_it)
{
	struct proc_result result;

	ck_assert_done(proc_run(ARGV("false"), NULL, NULL, NULL, 0, 0, &result, err));
	ck_assert_int_eq(result.status, 1);
	proc_result_done(&result);
	ck_assert_done(proc_run(
	    ARGV("sh", "-c", "echo no >&2; exit 7"), NULL, NULL, NULL, 0, 0, &result, err));
	ck_assert_int_eq(result.status, 7);
	ck_assert_str_eq(result.errors.text, "no\n");
	proc_result_done(&result);
	ck_assert_done(
	    proc_run(ARGV("sh", "-c", "kill -TERM $$"), NULL, NULL, NULL, 0, 0, &result, err));
	ck_assert_int_eq(result.status, -1);
	ck_assert_int_eq(result.signal, SIGTERM);
	proc_result_done(&result);
}
END_TEST

START_TEST(what_takes_too_long_is_killed)
{
	static const char *const scripts[] = { "exec sleep 30", "exec >&- 2>&-; exec sleep 30",
		"sleep 30; true" };

	for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
		struct proc_result result;
		time_t start = time(NULL);
		ck_assert_done(proc_run(
		    ARGV("sh", "-c", scripts[i]), NULL, NULL, NULL, 0, 200, &result, err));
		ck_assert(result.timed_out);
		ck_assert_int_eq(result.signal, SIGKILL);
		ck_assert_int_lt(time(NULL) - start, 10);
		proc_result_done(&result);
	}
}
END_TEST

START_TEST(a_missing_program_is_an_error)
{
	struct proc_result result;
	struct bilat_error fault = { 0 };

	ck_assert(
	    !proc_run(ARGV("bilat-no-such-program"), NULL, NULL, NULL, 0, 0, &result, &fault));
	ck_assert_int_eq(fault.kind, BILAT_PROGRAM);
	ck_assert_str_eq(
	    fault.message, "cannot run 'bilat-no-such-program': No such file or directory");
}
END_TEST

START_TEST(large_input_and_output_flow_at_once)
{
	const size_t size = 5000000;
	char *input = malloc(size);
	struct proc_result result;

	for (size_t i = 0; i < size; i++)
		input[i] = (char)('a' + i % 23);
	ck_assert_done(proc_run(
	    ARGV("sh", "-c", "tee /dev/stderr"), NULL, NULL, input, size, 30000, &result, err));
	ck_assert_uint_eq(result.output.length, size);
	ck_assert_mem_eq(result.output.text, input, size);
	ck_assert_uint_eq(result.errors.length, 64 * 1024);
	proc_result_done(&result);
	free(input);
}
END_TEST

START_TEST(input_that_nobody_reads_does_no_harm)
{
	const size_t size = 1000000;
	char *input = calloc(1, size);
	struct proc_result result;

	ck_assert_done(proc_run(ARGV("true"), NULL, NULL, input, size, 5000, &result, err));
	ck_assert_int_eq(result.status, 0);
	proc_result_done(&result);
	free(input);
}
END_TEST

START_TEST(the_environment_is_changed_and_the_folder_set)
{
	struct proc_result result;

	setenv("BILAT_A", "inherited", 1);
	setenv("BILAT_B", "inherited", 1);
	setenv("BILAT_AB", "kept", 1);
	ck_assert_done(proc_run(
	    ARGV("sh", "-c", "echo ${BILAT_A-none} ${BILAT_B-none} $BILAT_AB $BILAT_C; pwd"),
	    ARGV("BILAT_A=new", "BILAT_B", "BILAT_C=more"), "/", NULL, 0, 5000, &result, err));
	ck_assert_str_eq(result.output.text, "new none kept more\n/\n");
	proc_result_done(&result);
}
END_TEST

START_TEST(no_shell_sees_the_arguments)
{
	struct proc_result result;

	ck_assert_done(proc_run(ARGV("printf", "%s|", "$(id)", "`id`", "a b", ";"), NULL, NULL,
	    NULL, 0, 5000, &result, err));
	ck_assert_str_eq(result.output.text, "$(id)|`id`|a b|;|");
	proc_result_done(&result);
}
END_TEST

START_TEST(an_interruption_ends_the_program_and_is_told)
{
	struct proc_result result;
	time_t start = time(NULL);

	interrupt_watch();
	ck_assert_done(proc_run(ARGV("true"), NULL, NULL, NULL, 0, 0, &result, err));
	proc_result_done(&result);
	ck_assert_fails(proc_run(ARGV("sh", "-c", "kill -INT $PPID; exec sleep 30"), NULL, NULL,
			    NULL, 0, 0, &result, err),
	    "interrupted");
	ck_assert_int_lt(time(NULL) - start, 10);
}
END_TEST

CHECK_MAIN("proc", input_comes_back_from_cat, a_status_is_a_result_and_a_signal_is_told_from_it,
    what_takes_too_long_is_killed, a_missing_program_is_an_error,
    large_input_and_output_flow_at_once, input_that_nobody_reads_does_no_harm,
    the_environment_is_changed_and_the_folder_set, no_shell_sees_the_arguments,
    an_interruption_ends_the_program_and_is_told)
