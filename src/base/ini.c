#include "base/ini.h"

#include <assert.h>
#include <confuse.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"
#include "base/xalloc.h"

struct ini {
	cfg_t *root;
};

/* A brace, and where it opens and closes. */
struct brace {
	int first, last, depth;
	bool section; /* else a list */
};

/* libConfuse miscounts lines behind comments, expands ${X} from the environment and takes
 * a file that ends too early.  So comments are blanked out, the dollar is escaped and quotes
 * and braces are matched before it sees the text; where a section begins, which it does not
 * keep, is noted on the way. */
struct tidy {
	const char *name, *at;
	int line;
	char before; /* the last character that is not a blank */
	struct str text;
	VEC(struct brace) braces;
	VEC(size_t) open; /* indexes of braces */
	struct bilat_error *err;
};

static void copy(struct tidy *tidy)
{
	if (*tidy->at == '\n')
		tidy->line++;
	if (*tidy->at != '\r' || tidy->at[1] != '\n')
		str_add_char(&tidy->text, *tidy->at);
	tidy->at++;
}

static bool copy_quoted(struct tidy *tidy)
{
	const char quote = *tidy->at;
	const int first = tidy->line;

	copy(tidy);
	while (*tidy->at && *tidy->at != quote) {
		if (quote == '"' && text_starts(tidy->at, "${"))
			str_add_char(&tidy->text, '\\');
		else if (*tidy->at == '\\' && tidy->at[1])
			copy(tidy);
		copy(tidy);
	}
	if (!*tidy->at)
		return bilat_fail(tidy->err, BILAT_INPUT, "%s:%d: a quote is never closed",
		    tidy->name, first);
	copy(tidy);
	tidy->before = quote;
	return true;
}

static void skip_line(struct tidy *tidy)
{
	while (*tidy->at && *tidy->at != '\n')
		tidy->at++;
}

static bool skip_block(struct tidy *tidy)
{
	const int first = tidy->line;

	while (*tidy->at && !text_starts(tidy->at, "*/")) {
		if (*tidy->at == '\n')
			copy(tidy);
		else
			tidy->at++;
	}
	if (!*tidy->at)
		return bilat_fail(tidy->err, BILAT_INPUT, "%s:%d: a comment is never closed",
		    tidy->name, first);
	tidy->at += 2;
	str_add_char(&tidy->text, ' ');
	return true;
}

static bool close_brace(struct tidy *tidy)
{
	if (!tidy->open.count)
		return bilat_fail(tidy->err, BILAT_INPUT, "%s:%d: a '}' without its '{'",
		    tidy->name, tidy->line);
	tidy->braces.at[tidy->open.at[--tidy->open.count]].last = tidy->line;
	return true;
}

static bool tidy_step(struct tidy *tidy)
{
	char previous = tidy->text.length ? tidy->text.text[tidy->text.length - 1] : ' ';
	bool at_start = strchr(" \t\r\n{}=,;\"'", previous) != NULL;

	if (*tidy->at == '"' || *tidy->at == '\'')
		return copy_quoted(tidy);
	if (*tidy->at == '#' || (at_start && text_starts(tidy->at, "//"))) {
		skip_line(tidy);
		return true;
	}
	if (at_start && text_starts(tidy->at, "/*"))
		return skip_block(tidy);
	if (text_starts(tidy->at, "${"))
		return bilat_fail(tidy->err, BILAT_INPUT, "%s:%d: '${' must stand in quotes",
		    tidy->name, tidy->line);
	if (*tidy->at == '{') {
		*vec_push(&tidy->open) = tidy->braces.count;
		*vec_push(&tidy->braces) = (struct brace){ tidy->line, tidy->line,
			(int)tidy->open.count, tidy->before != '=' };
	}
	if (*tidy->at == '}' && !close_brace(tidy))
		return false;
	if (!strchr(" \t\r\n", *tidy->at))
		tidy->before = *tidy->at;
	copy(tidy);
	return true;
}

static bool tidy_up(struct tidy *tidy)
{
	if (text_starts(tidy->at, "\xEF\xBB\xBF"))
		tidy->at += 3;
	while (*tidy->at) {
		if (!tidy_step(tidy))
			return false;
	}
	if (tidy->open.count)
		return bilat_fail(tidy->err, BILAT_INPUT, "%s:%d: a '{' is never closed",
		    tidy->name, tidy->braces.at[tidy->open.at[tidy->open.count - 1]].first);
	return true;
}

/* The parser knows the line where a section ended; puts the one where it began instead. */
static void set_lines(cfg_t *section, int depth, const struct tidy *tidy)
{
	for (size_t i = 0; i < tidy->braces.count; i++) {
		const struct brace *brace = &tidy->braces.at[i];
		if (brace->section && brace->depth == depth && brace->last == section->line) {
			section->line = brace->first;
			break;
		}
	}
	for (const cfg_opt_t *option = section->opts; option->name; option++) {
		if (option->type != CFGT_SEC)
			continue;
		for (unsigned i = 0; i < cfg_opt_size((cfg_opt_t *)option); i++)
			set_lines(cfg_opt_getnsec((cfg_opt_t *)option, i), depth + 1, tidy);
	}
}

static cfg_opt_t *make_options(struct arena *arena, const struct ini_option *options)
{
	static const cfg_opt_t end = CFG_END();
	size_t count = 0;

	while (options[count].name)
		count++;
	cfg_opt_t *made = arena_array(arena, count + 1, sizeof *made);
	for (size_t i = 0; i < count; i++) {
		const char *name = options[i].name;
		switch (options[i].type) {
		case INI_TEXT:
			made[i] = (cfg_opt_t)CFG_STR(name, NULL, CFGF_NODEFAULT);
			break;
		case INI_LIST:
			made[i] = (cfg_opt_t)CFG_STR_LIST(name, NULL, CFGF_NODEFAULT);
			break;
		case INI_BOOL:
			made[i] = (cfg_opt_t)CFG_BOOL(name, cfg_false, CFGF_NODEFAULT);
			break;
		case INI_INT:
			made[i] = (cfg_opt_t)CFG_INT(name, 0, CFGF_NODEFAULT);
			break;
		case INI_SECTION:
			made[i] =
			    (cfg_opt_t)CFG_SEC(name, make_options(arena, options[i].inside),
				CFGF_MULTI | CFGF_TITLE | CFGF_NO_TITLE_DUPES);
			break;
		}
	}
	made[count] = end;
	return made;
}

/* The parser's scanner, which goes with any tree that is freed, and the place for its complaint
 * are global. */
static pthread_mutex_t parser = PTHREAD_MUTEX_INITIALIZER;
static struct bilat_error *parser_err;
static const char *parser_name;
static bool complained;

static void complain(cfg_t *at, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

static void complain(cfg_t *at, const char *format, va_list args)
{
	struct str text = STR_INIT;

	str_vprintf(&text, format, args);
	bilat_fail(
	    parser_err, BILAT_INPUT, "%s:%d: %s", parser_name, at ? at->line : 0, text.text);
	str_done(&text);
	complained = true;
}

static cfg_t *parse(
    const struct tidy *tidy, const struct ini_option *options, struct bilat_error *err)
{
	struct arena *arena = arena_new();
	/* Copies the options, all the way down. */
	cfg_t *root = cfg_init(make_options(arena, options), CFGF_NONE);

	arena_free(arena);
	if (!root)
		out_of_memory();
	pthread_mutex_lock(&parser);
	parser_err = err;
	parser_name = tidy->name;
	complained = false;
	errno = 0;
	cfg_set_error_function(root, complain);
	int status = tidy->text.length ? cfg_parse_buf(root, tidy->text.text) : CFG_SUCCESS;
	/* What the parser leaves behind without memory cannot even be freed. */
	if (status != CFG_SUCCESS && errno == ENOMEM)
		out_of_memory();
	/* The parser has no word for an empty name. */
	if (status != CFG_SUCCESS && !complained)
		bilat_fail(
		    err, BILAT_INPUT, "%s:%d: a name is missing", tidy->name, root->line);
	if (status != CFG_SUCCESS)
		cfg_free(root);
	pthread_mutex_unlock(&parser);
	return status == CFG_SUCCESS ? root : NULL;
}

bool ini_parse(const char *name, const char *text, const struct ini_option *options,
    struct ini **out, struct bilat_error *err)
{
	struct tidy tidy = {
		.name = name, .at = text, .line = 1, .text = STR_INIT, .err = err
	};
	cfg_t *root = tidy_up(&tidy) ? parse(&tidy, options, err) : NULL;

	if (root) {
		root->line = 1;
		set_lines(root, 0, &tidy);
		*out = xmalloc(sizeof **out);
		(*out)->root = root;
	}
	str_done(&tidy.text);
	vec_done(&tidy.braces);
	vec_done(&tidy.open);
	return root;
}

void ini_free(struct ini *ini)
{
	if (!ini)
		return;
	pthread_mutex_lock(&parser);
	cfg_free(ini->root);
	pthread_mutex_unlock(&parser);
	free(ini);
}

/* A section is libConfuse's own, under another name. */
static cfg_t *inside(const struct ini_section *section)
{
	return (cfg_t *)section;
}

const struct ini_section *ini_root(const struct ini *ini)
{
	return (const struct ini_section *)ini->root;
}

const char *ini_section_title(const struct ini_section *section)
{
	return cfg_title(inside(section));
}

int ini_section_line(const struct ini_section *section)
{
	return inside(section)->line;
}

static cfg_opt_t *find(const struct ini_section *section, const char *name)
{
	cfg_opt_t *option = cfg_getopt(inside(section), name);

	assert(option);
	return option;
}

const char *ini_text(const struct ini_section *section, const char *name)
{
	return ini_list_at(section, name, 0);
}

bool ini_bool(const struct ini_section *section, const char *name, bool otherwise)
{
	cfg_opt_t *option = find(section, name);

	return cfg_opt_size(option) ? cfg_opt_getnbool(option, 0) : otherwise;
}

long ini_int(const struct ini_section *section, const char *name, long otherwise)
{
	cfg_opt_t *option = find(section, name);

	return cfg_opt_size(option) ? cfg_opt_getnint(option, 0) : otherwise;
}

size_t ini_list_count(const struct ini_section *section, const char *name)
{
	return cfg_opt_size(find(section, name));
}

const char *ini_list_at(const struct ini_section *section, const char *name, size_t index)
{
	cfg_opt_t *option = find(section, name);

	return index < cfg_opt_size(option) ? cfg_opt_getnstr(option, (unsigned)index) : NULL;
}

size_t ini_section_count(const struct ini_section *section, const char *name)
{
	return cfg_opt_size(find(section, name));
}

const struct ini_section *ini_section_at(
    const struct ini_section *section, const char *name, size_t index)
{
	cfg_opt_t *option = find(section, name);

	assert(index < cfg_opt_size(option));
	return (const struct ini_section *)cfg_opt_getnsec(option, (unsigned)index);
}
