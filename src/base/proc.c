#include "base/proc.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/error.h"
#include "base/interrupt.h"
#include "base/vec.h"
#include "base/xalloc.h"

#define ERRORS_MOST ((size_t)64 * 1024)
#define READ_SIZE ((size_t)64 * 1024)
#define FIRST_WAIT_NS 100000L
#define LAST_WAIT_NS 5000000L
#define LOOK_UP_MS 100 /* to see whether an interruption came */

extern char **environ;

/* Our ends of the three pipes, closed as soon as they are of no more use. */
enum { TO_CHILD, FROM_OUTPUT, FROM_ERRORS, PIPES };

struct run {
	pid_t pid;
	int ours[PIPES], theirs[PIPES];
	const char *input;
	size_t input_left;
	int64_t deadline_ms; /* negative: none */
	uint64_t file_most;  /* 0: none */
	struct proc_result result;
};

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void shut(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

static bool make_pipes(struct run *run)
{
	for (int i = 0; i < PIPES; i++) {
		int ends[2];
		if (pipe2(ends, O_CLOEXEC) < 0)
			return false;
		run->ours[i] = ends[i == TO_CHILD];
		run->theirs[i] = ends[i != TO_CHILD];
		if (fcntl(run->ours[i], F_SETFL, O_NONBLOCK) < 0)
			return false;
	}
	return true;
}

static void shut_pipes(struct run *run)
{
	for (int i = 0; i < PIPES; i++) {
		shut(&run->ours[i]);
		shut(&run->theirs[i]);
	}
}

static bool same_name(const char *entry, const char *change)
{
	size_t length = strcspn(change, "=");

	return !strncmp(entry, change, length) && entry[length] == '=';
}

/* The inherited environment with the changes; free the array only. */
static char **make_environment(const char *const changes[])
{
	VEC(char *) made = VEC_INIT;

	for (char **entry = environ; *entry; entry++) {
		bool changed = false;
		for (size_t i = 0; changes && changes[i] && !changed; i++)
			changed = same_name(*entry, changes[i]);
		if (!changed)
			*vec_push(&made) = *entry;
	}
	for (size_t i = 0; changes && changes[i]; i++) {
		if (strchr(changes[i], '='))
			*vec_push(&made) = (char *)changes[i];
	}
	*vec_push(&made) = NULL;
	return made.at;
}

/* Returns 0 or an errno value.  The child gets SIGPIPE as it is by default, and the mask that
 * was set before ours. */
static int spawn(struct run *run, const char *const argv[], const char *const env[],
    const char *folder, const sigset_t *mask)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t defaults;
	char **environment = make_environment(env);

	posix_spawn_file_actions_init(&actions);
	posix_spawnattr_init(&attributes);
	for (int i = 0; i < PIPES; i++)
		posix_spawn_file_actions_adddup2(&actions, run->theirs[i], i);
	if (folder)
		posix_spawn_file_actions_addchdir_np(&actions, folder);
	sigemptyset(&defaults);
	sigaddset(&defaults, SIGPIPE);
	posix_spawnattr_setsigdefault(&attributes, &defaults);
	posix_spawnattr_setsigmask(&attributes, mask);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
	int number = posix_spawnp(
	    &run->pid, argv[0], &actions, &attributes, (char *const *)argv, environment);
	const struct rlimit most = { .rlim_cur = run->file_most, .rlim_max = run->file_most };
	if (!number && run->file_most)
		prlimit(run->pid, RLIMIT_FSIZE, &most, NULL);
	posix_spawnattr_destroy(&attributes);
	posix_spawn_file_actions_destroy(&actions);
	free(environment);
	return number;
}

/* A program that does not want its input is free not to read it. */
static void feed(struct run *run)
{
	ssize_t count = write(run->ours[TO_CHILD], run->input, run->input_left);

	if (count >= 0) {
		run->input += count;
		run->input_left -= (size_t)count;
	}
	bool again = count >= 0 || errno == EAGAIN || errno == EINTR;
	if (!again || !run->input_left)
		shut(&run->ours[TO_CHILD]);
}

static void collect(struct run *run, int which, char *buffer)
{
	struct str *out = which == FROM_OUTPUT ? &run->result.output : &run->result.errors;
	ssize_t count = read(run->ours[which], buffer, READ_SIZE);

	if (count > 0) {
		size_t keep = (size_t)count;
		if (which == FROM_ERRORS && keep > ERRORS_MOST - out->length)
			keep = ERRORS_MOST - out->length;
		str_add_bytes(out, buffer, keep);
		return;
	}
	if (count == 0 || (errno != EAGAIN && errno != EINTR))
		shut(&run->ours[which]);
}

/* Or an interruption came. */
static bool time_is_up(const struct run *run, int *left_out)
{
	*left_out = LOOK_UP_MS;
	if (interrupt_came())
		return true;
	if (run->deadline_ms < 0)
		return false;
	int64_t left = run->deadline_ms - now_ms();
	if (left < LOOK_UP_MS)
		*left_out = left > 0 ? (int)left : 0;
	return left <= 0;
}

/* Until both outputs end; false if the time is up before. */
static bool pump(struct run *run)
{
	char *buffer = xmalloc(READ_SIZE);
	bool in_time = true;

	if (!run->input_left)
		shut(&run->ours[TO_CHILD]);
	while (run->ours[FROM_OUTPUT] >= 0 || run->ours[FROM_ERRORS] >= 0) {
		struct pollfd polled[PIPES];
		int left;
		if (time_is_up(run, &left)) {
			in_time = false;
			break;
		}
		for (int i = 0; i < PIPES; i++)
			polled[i] = (struct pollfd){ .fd = run->ours[i],
				.events = i == TO_CHILD ? POLLOUT : POLLIN };
		if (poll(polled, PIPES, left) <= 0)
			continue;
		if (polled[TO_CHILD].revents)
			feed(run);
		for (int i = FROM_OUTPUT; i < PIPES; i++) {
			if (polled[i].revents)
				collect(run, i, buffer);
		}
	}
	free(buffer);
	return in_time;
}

/* A program may close its outputs and go on. */
static bool reap_in_time(struct run *run, int *status_out)
{
	struct timespec step = { .tv_nsec = FIRST_WAIT_NS };
	int left;

	while (!time_is_up(run, &left)) {
		pid_t pid = waitpid(run->pid, status_out, WNOHANG);
		if (pid == run->pid)
			return true;
		if (pid < 0 && errno != EINTR)
			return false;
		/* Usually it is about to end. */
		nanosleep(&step, NULL);
		if (step.tv_nsec < LAST_WAIT_NS)
			step.tv_nsec *= 2;
	}
	return false;
}

static void finish(struct run *run)
{
	int status = 0;

	if (!pump(run) || !reap_in_time(run, &status)) {
		run->result.timed_out = true;
		kill(run->pid, SIGKILL);
		while (waitpid(run->pid, &status, 0) < 0 && errno == EINTR)
			continue;
	}
	run->result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
	run->result.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

/* Blocks SIGPIPE for this thread only; what became pending meanwhile is taken away again. */
static void block_sigpipe(sigset_t *before_out, bool *pending_out)
{
	sigset_t mask;

	sigpending(&mask);
	*pending_out = sigismember(&mask, SIGPIPE);
	sigemptyset(&mask);
	sigaddset(&mask, SIGPIPE);
	pthread_sigmask(SIG_BLOCK, &mask, before_out);
}

static void restore_sigpipe(const sigset_t *before, bool pending)
{
	const struct timespec now = { 0 };
	sigset_t mask;

	sigemptyset(&mask);
	sigaddset(&mask, SIGPIPE);
	if (!pending) {
		while (sigtimedwait(&mask, NULL, &now) < 0 && errno == EINTR)
			continue;
	}
	pthread_sigmask(SIG_SETMASK, before, NULL);
}

bool proc_run(const char *const argv[], const char *const env[], const char *folder,
    const char *input, size_t input_size, int timeout_ms, struct proc_result *result_out,
    struct bilat_error *err)
{
	return proc_run_bounded(
	    argv, env, folder, input, input_size, timeout_ms, 0, result_out, err);
}

bool proc_run_bounded(const char *const argv[], const char *const env[], const char *folder,
    const char *input, size_t input_size, int timeout_ms, uint64_t file_most,
    struct proc_result *result_out, struct bilat_error *err)
{
	struct run run = { .ours = { -1, -1, -1 },
		.theirs = { -1, -1, -1 },
		.input = input,
		.input_left = input_size,
		.deadline_ms = timeout_ms > 0 ? now_ms() + timeout_ms : -1,
		.file_most = file_most,
		.result = { .output = STR_INIT, .errors = STR_INIT } };
	sigset_t before;
	bool pending;

	block_sigpipe(&before, &pending);
	int number = make_pipes(&run) ? spawn(&run, argv, env, folder, &before) : errno;
	for (int i = 0; i < PIPES; i++)
		shut(&run.theirs[i]);
	if (!number)
		finish(&run);
	shut_pipes(&run);
	restore_sigpipe(&before, pending);
	if (number)
		return fail_errno(err, BILAT_PROGRAM, number, "cannot run '%s'", argv[0]);
	if (!interrupt_check(err)) {
		proc_result_done(&run.result);
		return false;
	}
	*result_out = run.result;
	return true;
}

void proc_result_done(struct proc_result *result)
{
	str_done(&result->output);
	str_done(&result->errors);
}
