#include "cli/pager.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "cli/option.h"

static bool fits(const struct str *text)
{
	struct winsize size = { 0 };
	size_t lines = 0;

	for (const char *c = text->text; c != NULL && *c != '\0'; c++)
		lines += *c == '\n';
	return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 ||
	       lines < size.ws_row;
}

static void write_all(int fd, const struct str *text)
{
	size_t done = 0;

	while (done < text->length) {
		ssize_t count = write(fd, text->text + done, text->length - done);
		if (count < 0 && errno != EINTR)
			return; /* who has read enough goes away */
		done += count > 0 ? (size_t)count : 0;
	}
}

/* The other end of the pipe closes in the child when a program has taken its place, and brings
 * the error if none did. */
static bool start(const char *const argv[], int *input_out, pid_t *child_out)
{
	int input[2], fault[2], code = 0;

	if (pipe2(input, O_CLOEXEC) != 0)
		return false;
	if (pipe2(fault, O_CLOEXEC) != 0) {
		close(input[0]);
		close(input[1]);
		return false;
	}
	*child_out = fork();
	if (*child_out == 0) {
		dup2(input[0], STDIN_FILENO);
		execvp(argv[0], (char *const *)argv);
		code = errno;
		if (write(fault[1], &code, sizeof code) < 0)
			_exit(126);
		_exit(127);
	}
	close(input[0]);
	close(fault[1]);
	if (*child_out > 0 && read(fault[0], &code, sizeof code) > 0) {
		waitpid(*child_out, NULL, 0);
		*child_out = -1;
	}
	close(fault[0]);
	if (*child_out < 0)
		close(input[1]);
	*input_out = input[1];
	return *child_out > 0;
}

bool pager_show(const char *command, const struct str *text)
{
	struct arena *arena = arena_new();
	struct words words = words_split(arena, command, ' ');
	void (*before)(int), (*interrupted)(int);
	int input;
	pid_t child;
	bool shown = false;

	if (words.count > 0 && strcmp(words.at[0], "none") != 0 && !fits(text)) {
		words_add(arena, &words, NULL);
		shown = start(words.at, &input, &child);
	}
	if (shown) {
		/* The keys are the pager's until it ends. */
		before = signal(SIGPIPE, SIG_IGN);
		interrupted = signal(SIGINT, SIG_IGN);
		write_all(input, text);
		close(input);
		while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
			;
		signal(SIGPIPE, before);
		signal(SIGINT, interrupted);
	}
	arena_free(arena);
	return shown;
}
