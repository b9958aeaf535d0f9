/* recipe.h - a file of command lines: what `bilat refresh` does every time.
 *
 *	# quarterly
 *	load downloads --only KAZ,RUS
 *	load "my bank" nbk-*.csv --set unit="mn USD"
 *	report KAZ RUS -o reports --lang ru
 *
 * A line a command without "bilat"; words are parted by blanks, quotes (single or double) keep
 * them together, '#' begins a comment.  There is no shell: names with * ? [ or a leading ~ are
 * looked up, nothing else is replaced. */
#ifndef CLI_RECIPE_H
#define CLI_RECIPE_H

#include "base/vec.h"
#include "cli/command.h"

struct recipe_step {
	int line;
	const struct command *command;
	struct words words; /* behind the command; as they stand there */
};
struct recipe {
	const char *path;
	VEC(struct recipe_step) steps;
};

/* Reads and checks all of it before anything is done: load, report, plot and export are the
 * commands that may stand there.  BILAT_INPUT with the line of what is wrong.  Memory is the
 * cli's; recipe_done in any case. */
bool recipe_read(
    struct cli *cli, const char *path, struct recipe *out, struct bilat_error *err);
void recipe_done(struct recipe *recipe);

/* The words of a step: ~ is the home folder, and patterns of files to load are the names that they
 * fit; one that fits nothing stays. */
struct words recipe_words(struct cli *cli, const struct recipe_step *step);

#endif
