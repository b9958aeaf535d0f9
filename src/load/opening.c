/* opening.c - from the name of a file to its text: out of archives, compression, workbooks. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/file.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "load/input.h"
#include "load/package.h"
#include "load/passed_over.h"
#include "load/workbook.h"

#define PIECE ((size_t)256 << 10)

struct opening {
	struct str name;    /* as it grows: "book.zip/Data.xlsx/Sheet1" */
	const char *member; /* asked for; NULL */
	const char *sheet;
	size_t folder;
	bool from_stdin;
	FILE *file; /* what was opened last */
	const struct input_watch *watch;
	struct bilat_error *err;
};

static bool interrupted(const struct opening *on)
{
	return on->watch && on->watch->interrupted &&
	       on->watch->interrupted(on->watch->context);
}

/* What was opened so far is replaced by what was found in it. */
static void go_into(struct opening *on, FILE *inner)
{
	fclose(on->file);
	on->file = inner;
}

static FILE *open_temporary(struct opening *on)
{
	FILE *file = tmpfile();
	if (!file)
		fail_errno(on->err, BILAT_INPUT, errno, "%s: cannot keep what is in it",
		    on->name.text);
	return file;
}

static bool keep_stdin(struct opening *on)
{
	char *piece = xmalloc(PIECE);
	size_t count;
	bool done = true;
	while (done && (count = fread(piece, 1, PIECE, stdin)) > 0) {
		if (fwrite(piece, 1, count, on->file) != count)
			done = fail_errno(
			    on->err, BILAT_INPUT, errno, "cannot keep standard input");
		if (done && interrupted(on))
			done = bilat_fail(on->err, BILAT_INTERRUPTED, "interrupted");
	}
	free(piece);
	if (done && ferror(stdin))
		return fail_errno(on->err, BILAT_INPUT, errno, "cannot read standard input");
	return done;
}

static bool open_stdin(struct opening *on)
{
	str_add(&on->name, "standard input");
	on->from_stdin = true;
	on->file = open_temporary(on);
	return on->file && keep_stdin(on);
}

/* "downloads.zip/API.csv": the length of the part that is a file; 0. */
static size_t archive_part(const char *path)
{
	struct stat about;
	for (size_t i = strlen(path); i-- > 1;) {
		if (path[i] != '/')
			continue;
		char *front = xstrndup(path, i);
		bool found = stat(front, &about) == 0;
		free(front);
		if (found)
			return S_ISREG(about.st_mode) ? i : 0;
	}
	return 0;
}

static bool open_path(struct opening *on, const char *path)
{
	struct stat about;
	str_add(&on->name, path);
	on->file = fopen(path, "rbe");
	int number = errno;
	size_t front = on->file ? 0 : archive_part(path);
	if (front > 0) {
		str_cut(&on->name, front);
		on->member = path + front + 1;
		on->file = fopen(on->name.text, "rbe");
	}
	if (!on->file)
		return fail_errno(on->err, BILAT_INPUT, number, "cannot read '%s'", path);
	if (fstat(fileno(on->file), &about) == 0 && S_ISDIR(about.st_mode))
		return bilat_fail(
		    on->err, BILAT_INPUT, "'%s' is a folder (name the files in it)", path);
	on->folder = (size_t)(path_name(on->name.text) - on->name.text);
	return true;
}

/* The only table in an archive. */
static const char *only_table(struct opening *on, struct arena *arena)
{
	struct package_member *members;
	struct passed_over *rules;
	size_t count, tables = 0;
	const char *table = NULL;
	struct str names = STR_INIT;
	if (!package_list(on->file, on->name.text, arena, &members, &count, on->err) ||
	    !passed_over_read(&rules, on->err))
		return NULL;
	for (size_t i = 0; i < count; i++) {
		if (members[i].trouble || passed_over_why(rules, members[i].name))
			continue;
		table = members[i].name;
		str_printf(&names, "%s'%s'", tables++ > 0 ? ", " : "", table);
	}
	passed_over_free(rules);
	if (tables == 0)
		bilat_fail(on->err, BILAT_INPUT, "%s: there is no table in this archive",
		    on->name.text);
	if (tables > 1 && on->from_stdin)
		bilat_fail(on->err, BILAT_INPUT,
		    "%s: an archive of several tables (save it and give its name)",
		    on->name.text);
	else if (tables > 1)
		bilat_fail(on->err, BILAT_INPUT,
		    "%s: which of its files? (%s/NAME with one of %s)", on->name.text,
		    on->name.text, names.text);
	str_done(&names);
	return tables == 1 ? table : NULL;
}

static bool take_member(struct opening *on, const char *member)
{
	FILE *inner = open_temporary(on);
	if (!inner)
		return false;
	bool done = package_unpack(on->file, on->name.text, member, inner, on->watch, on->err);
	go_into(on, inner);
	if (member)
		str_printf(&on->name, "/%s", member);
	return done;
}

static bool open_zip(struct opening *on)
{
	struct arena *arena = arena_new();
	const char *member = on->member ? on->member : only_table(on, arena);
	bool done = member && take_member(on, member);
	arena_free(arena);
	on->member = NULL;
	return done;
}

static bool open_sheet(struct opening *on, enum package_kind kind)
{
	FILE *inner;
	char *name;
	if (kind != PACKAGE_XLS && !package_check(on->file, on->name.text, on->watch, on->err))
		return false;
	if (!workbook_sheet(on->file, kind, on->name.text, on->sheet, &inner, &name, on->err))
		return false;
	go_into(on, inner);
	str_printf(&on->name, "/%s", name);
	free(name);
	on->sheet = NULL;
	return true;
}

/* What is in a file, and what is in that: a table may be compressed in an archive, and a
 * workbook may; an archive in an archive is none of that. */
static bool unwrap(struct opening *on)
{
	enum package_kind kind = package_kind(on->file);
	if (kind == PACKAGE_ZIP && !open_zip(on))
		return false;
	if (kind == PACKAGE_ZIP)
		kind = package_kind(on->file);
	if (kind == PACKAGE_GZIP && !take_member(on, NULL))
		return false;
	if (kind == PACKAGE_GZIP)
		kind = package_kind(on->file);
	if (kind == PACKAGE_ZIP || kind == PACKAGE_GZIP)
		return bilat_fail(on->err, BILAT_INPUT,
		    "%s: this is an archive in an archive (unpack the outer one)",
		    on->name.text);
	if (kind != PACKAGE_NONE && !open_sheet(on, kind))
		return false;
	if (on->member)
		return bilat_fail(on->err, BILAT_INPUT,
		    "cannot read '%s/%s': '%s' is no archive", on->name.text, on->member,
		    on->name.text);
	if (on->sheet)
		return bilat_fail(on->err, BILAT_USAGE,
		    "%s: this is no workbook, so there is no sheet '%s'", on->name.text,
		    on->sheet);
	return true;
}

bool input_open(const char *path, const char *sheet, const struct input_watch *watch,
    struct input **out, struct bilat_error *err)
{
	struct opening on = { .name = STR_INIT, .sheet = sheet, .watch = watch, .err = err };
	bool done =
	    (strcmp(path, "-") == 0 ? open_stdin(&on) : open_path(&on, path)) && unwrap(&on);
	if (done)
		done = input_open_file(on.name.text, on.folder, on.file, watch, out, err);
	else if (on.file)
		fclose(on.file);
	str_done(&on.name);
	return done;
}
