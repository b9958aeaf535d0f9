/* ini.h - reads layout, template and theme files (the syntax is libConfuse's).
 *
 *	# a comment
 *	title = "Some text"
 *	header = {"Country Name", "Country Code"}
 *	column "Country Code" { role = reporter  coding = wb }
 *
 * Values are text, numbers in text, lists of text, or titled sections that may repeat
 * under different titles.  A word of letters and digits needs no quotes.  In "double" quotes a
 * backslash escapes (\n, \", \x41), in 'single' ones it stands for itself: write patterns
 * there.  ${X} is plain text and has to stand in quotes.  Of an option that is given twice
 * the last counts; `+=` adds to a list.
 *
 * The reader describes what is allowed by a table; anything else is an error that
 * names file and line.  Everything is owned by the document.  Asking for an option that is
 * not in the table is a fault of the programmer. */
#ifndef BASE_INI_H
#define BASE_INI_H

#include <stdbool.h>
#include <stddef.h>

struct bilat_error;
struct ini;
struct ini_section;

enum ini_type { INI_TEXT, INI_LIST, INI_BOOL, INI_INT, INI_SECTION };

struct ini_option {
	const char *name; /* NULL ends the table */
	enum ini_type type;
	const struct ini_option *inside; /* INI_SECTION: what it may hold; each has a title */
};

/* name: for messages.  text: terminated. */
bool ini_parse(const char *name, const char *text, const struct ini_option *options,
    struct ini **out, struct bilat_error *err);
void ini_free(struct ini *ini);

const struct ini_section *ini_root(const struct ini *ini);
const char *ini_section_title(const struct ini_section *section);
/* Where its brace opens; 1 for the root. */
int ini_section_line(const struct ini_section *section);
/* NULL if not given.  Borrowed. */
const char *ini_text(const struct ini_section *section, const char *name);
bool ini_bool(const struct ini_section *section, const char *name, bool otherwise);
long ini_int(const struct ini_section *section, const char *name, long otherwise);
size_t ini_list_count(const struct ini_section *section, const char *name);
const char *ini_list_at(const struct ini_section *section, const char *name, size_t index);
size_t ini_section_count(const struct ini_section *section, const char *name);
const struct ini_section *ini_section_at(
    const struct ini_section *section, const char *name, size_t index);

#endif
