/* complete.h - what a word of the command line can be, for the completion of shells.
 *
 * Candidates come out of the table of commands and out of the store, a line each: the word, a
 * tab, what it means.  A line ":file" or ":folder" asks the shell for names of its own. */
#ifndef CLI_COMPLETE_H
#define CLI_COMPLETE_H

#include "cli/command.h"

/* words: what stands behind "bilat", the word that is being typed last (it may be ""). */
void complete(struct cli *cli, const struct words *words, struct str *out);

/* What a candidate is offered for. */
struct completion {
	struct cli *cli;
	const struct command *command; /* NULL: none yet */
	bool lost;                     /* there is no such command */
	struct words arguments;        /* of the command, before the current word */
	const char *before;            /* of the current word: "RUS," of "RUS,CH" */
	const char *typed;             /* the rest of it */
	struct str *out;
};

/* Adds the values of an option or of an argument by the word that the usage has for it. */
void complete_option(struct completion *on, const struct option *option);
void complete_argument(struct completion *on, const char *kind);

/* One candidate, if it begins as what was typed does (letters' case aside). */
void complete_offer(struct completion *on, const char *word, const char *meaning);

#endif
