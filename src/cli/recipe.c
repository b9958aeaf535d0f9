#include "cli/recipe.h"

#include <glob.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/file.h"

static const struct command *const allowed[] = { &command_load, &command_report, &command_plot,
	&command_export };
#define UTF8_MARK "\xEF\xBB\xBF"
#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

/* The next word of a line; false at its end or at a comment.  A quote that is not closed fails
 * with err. */
static bool take_word(
    const char **rest, struct str *word, bool *failed, struct bilat_error *err)
{
	const char *at = *rest + strspn(*rest, " \t\r");
	char quote = '\0';

	str_clear(word);
	str_add(word, "");
	if (*at == '\0' || *at == '#')
		return false;
	for (; *at != '\0' && (quote != '\0' || strchr(" \t\r", *at) == NULL); at++) {
		if (quote != '\0' ? *at == quote : *at == '"' || *at == '\'')
			quote = quote != '\0' ? '\0' : *at;
		else
			str_add_char(word, *at);
	}
	*rest = at;
	if (quote != '\0')
		*failed = !bilat_fail(err, BILAT_INPUT, "a quote %c is not closed", quote);
	return !*failed;
}

static bool find_command(const char *name, const struct command **out, struct bilat_error *err)
{
	struct bilat_error ignored;
	const struct command *command = command_meant(name, &ignored);

	for (size_t i = 0; i < LENGTH(allowed); i++) {
		if (command == allowed[i]) {
			*out = command;
			return true;
		}
	}
	return bilat_fail(err, BILAT_INPUT,
	    "'%s' is nothing for a recipe (use load, report, plot or export)", name);
}

static bool read_line(
    struct cli *cli, const char *text, int line, struct recipe *recipe, struct bilat_error *err)
{
	struct recipe_step step = { .line = line };
	struct str word = STR_INIT;
	const char *rest = text;
	bool failed = false;

	while (!failed && take_word(&rest, &word, &failed, err)) {
		if (step.command == NULL)
			failed = !find_command(word.text, &step.command, err);
		else
			words_add(cli->arena, &step.words, arena_strdup(cli->arena, word.text));
	}
	str_done(&word);
	if (failed)
		return bilat_fail_in(err, "%s:%d", recipe->path, line);
	if (step.command != NULL)
		*vec_push(&recipe->steps) = step;
	return true;
}

bool recipe_read(struct cli *cli, const char *path, struct recipe *out, struct bilat_error *err)
{
	enum { MOST = 1 << 20 };
	struct str text = STR_INIT;
	char *rest, *line;
	bool done = true;

	*out = (struct recipe){ .path = path };
	if (!file_read(path, MOST, &text, err)) {
		str_done(&text);
		return false;
	}
	if (text.length > 0 && strlen(text.text) < text.length) {
		str_done(&text);
		return bilat_fail(err, BILAT_INPUT, "%s: a recipe is plain text (UTF-8)", path);
	}
	/* Some editors put a mark of UTF-8 there. */
	rest = text.text;
	if (rest != NULL && text_starts(rest, UTF8_MARK))
		rest += strlen(UTF8_MARK);
	for (int number = 1; done && (line = strsep(&rest, "\n")) != NULL; number++)
		done = read_line(cli, line, number, out, err);
	str_done(&text);
	if (done && out->steps.count == 0)
		return bilat_fail(err, BILAT_INPUT,
		    "%s: the recipe says nothing (see 'bilat help refresh')", path);
	return done;
}

void recipe_done(struct recipe *recipe)
{
	vec_done(&recipe->steps);
}

/* "~/x" is in the home folder, also where it is still to be made. */
static const char *at_home(struct cli *cli, const char *word)
{
	const char *home = getenv("HOME");

	if (word[0] != '~' || (word[1] != '/' && word[1] != '\0') || home == NULL)
		return word;
	return arena_printf(cli->arena, "%s%s", home, word + 1);
}

struct words recipe_words(struct cli *cli, const struct recipe_step *step)
{
	/* What others take are no files: "fdi.*" is a group of indicators. */
	bool takes_files = step->command == &command_load;
	struct words words = { 0, NULL };

	for (size_t i = 0; i < step->words.count; i++) {
		const char *word = at_home(cli, step->words.at[i]);
		glob_t found = { 0 };
		bool pattern = takes_files && word[0] != '-' && strpbrk(word, "*?[") != NULL;
		if (!pattern || glob(word, GLOB_NOCHECK, NULL, &found) != 0) {
			words_add(cli->arena, &words, word);
			continue;
		}
		/* A name that begins with a dash is no option. */
		for (size_t k = 0; k < found.gl_pathc; k++)
			words_add(cli->arena, &words,
			    arena_printf(cli->arena, "%s%s",
				found.gl_pathv[k][0] == '-' ? "./" : "", found.gl_pathv[k]));
		globfree(&found);
	}
	return words;
}
