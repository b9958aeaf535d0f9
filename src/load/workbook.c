#include "load/workbook.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/file.h"
#include "base/proc.h"
#include "base/str.h"
#include "base/vec.h"
#include "base/xalloc.h"

#define PIECE ((size_t)256 << 10)
/* Longer than any workbook takes that a person can open. */
#define TIMEOUT_MS (300 * 1000)
/* A cell in the last column of the last row makes 17 GB of commas out of 2 KB: a sheet has no
 * more bytes than this, and as many times those of the workbook as an archive may unpack to. */
#define SHEET_MOST ((uint64_t)64 << 20)
#define RATIO_MOST 250

struct sheet {
	char *path, *name;
};

struct workbook {
	const char *name;
	uint64_t size; /* in bytes */
	char *folder;  /* of our own, removed at the end */
	VEC(struct sheet) sheets;
};

static void close_workbook(struct workbook *book)
{
	for (size_t i = 0; i < book->sheets.count; i++) {
		free(book->sheets.at[i].path);
		free(book->sheets.at[i].name);
	}
	vec_done(&book->sheets);
	if (book->folder)
		folder_remove(book->folder);
	free(book->folder);
}

/* A file of a plain name: what ssconvert is told cannot be taken for an option or an address.
 */
static bool copy_to(
    struct workbook *book, FILE *from, const char *path, struct bilat_error *err)
{
	const char *name = book->name;
	FILE *to = fopen(path, "wbxe");
	if (!to)
		return fail_errno(err, BILAT_INPUT, errno, "%s: cannot keep a copy", name);
	char *piece = xmalloc(PIECE);
	size_t count;
	bool done = true;
	rewind(from);
	while (done && (count = fread(piece, 1, PIECE, from)) > 0) {
		done = fwrite(piece, 1, count, to) == count;
		book->size += count;
	}
	done = !fclose(to) && done && !ferror(from);
	free(piece);
	return done || fail_errno(err, BILAT_INPUT, errno, "%s: cannot keep a copy", name);
}

static bool fail_program(
    const struct workbook *book, const struct proc_result *result, struct bilat_error *err)
{
	if (result->signal == SIGXFSZ)
		return bilat_fail(err, BILAT_INPUT,
		    "%s: a sheet of it is far longer than what stands in it (empty the cells "
		    "far "
		    "from the table, or save the sheet as CSV)",
		    book->name);
	const char *said = result->timed_out ? "it took too long" : result->errors.text;
	return bilat_fail(err, BILAT_PROGRAM,
	    "%s: ssconvert cannot read this workbook: %.*s (save the sheet as CSV)", book->name,
	    (int)strcspn(said, "\n"), said);
}

/* Run in the folder itself, so that no name of ours but plain ones is told; and where numbers
 * have a point, so that 4.355 does not come out as "4,355". */
static bool convert(const struct workbook *book, const char *plain, struct bilat_error *err)
{
	const char *const argv[] = { "ssconvert", "--export-file-per-sheet",
		"--export-type=Gnumeric_stf:stf_assistant",
		"--export-options=separator=, format=automatic", plain, "%n-%s.csv", NULL };
	const char *const env[] = { "LC_ALL=C.UTF-8", NULL };
	struct proc_result result;
	struct bilat_error why = { 0 };
	if (!proc_run_bounded(argv, env, book->folder, "", 0, TIMEOUT_MS,
		SHEET_MOST + RATIO_MOST * book->size, &result, &why)) {
		if (why.kind == BILAT_INTERRUPTED)
			return bilat_fail(err, why.kind, "%s", why.message);
		return bilat_fail(err, BILAT_PROGRAM,
		    "%s: a workbook is read through ssconvert, which cannot be run (install "
		    "gnumeric, or save the sheet as CSV)",
		    book->name);
	}
	bool done =
	    (result.status == 0 && !result.timed_out) || fail_program(book, &result, err);
	proc_result_done(&result);
	return done;
}

static bool holds_text(const char *path)
{
	struct stat about;
	return stat(path, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0;
}

/* "0-Data.csv"; sheets in which nothing stands are none. */
static bool find_sheets(struct workbook *book, struct bilat_error *err)
{
	char **names;
	size_t count;
	if (!folder_list(book->folder, &names, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		char *path = path_join(book->folder, names[i]);
		const char *dash = strchr(names[i], '-');
		if (dash && text_ends(dash, ".csv") && holds_text(path))
			*vec_push(&book->sheets) = (struct sheet){ xstrdup(path),
				xstrndup(dash + 1, strlen(dash + 1) - strlen(".csv")) };
		free(path);
		free(names[i]);
	}
	free(names);
	return true;
}

static void add_names(const struct workbook *book, struct str *out)
{
	for (size_t i = 0; i < book->sheets.count; i++)
		str_printf(out, "%s'%s'", i > 0 ? ", " : "", book->sheets.at[i].name);
}

static bool fail_choice(const struct workbook *book, const char *asked, struct bilat_error *err)
{
	struct str names = STR_INIT;
	add_names(book, &names);
	if (book->sheets.count == 0)
		bilat_fail(err, BILAT_INPUT, "%s: nothing stands in its sheets", book->name);
	else if (asked)
		bilat_fail(err, BILAT_USAGE, "%s: there is no sheet '%s' (there are %s)",
		    book->name, asked, names.text);
	else
		bilat_fail(
		    err, BILAT_INPUT, "%s: which sheet? (--sheet: %s)", book->name, names.text);
	str_done(&names);
	return false;
}

static const struct sheet *choose(
    const struct workbook *book, const char *asked, struct bilat_error *err)
{
	if (!asked && book->sheets.count == 1)
		return &book->sheets.at[0];
	for (size_t i = 0; asked && i < book->sheets.count; i++) {
		if (text_equal(book->sheets.at[i].name, asked))
			return &book->sheets.at[i];
	}
	fail_choice(book, asked, err);
	return NULL;
}

static bool open_sheet(const struct workbook *book, const char *asked, FILE **out,
    char **sheet_out, struct bilat_error *err)
{
	const struct sheet *sheet = choose(book, asked, err);
	if (!sheet)
		return false;
	/* It stays readable when its name is gone. */
	FILE *file = fopen(sheet->path, "rbe");
	if (!file)
		return fail_errno(err, BILAT_INPUT, errno, "%s: cannot read the sheet '%s'",
		    book->name, sheet->name);
	*out = file;
	*sheet_out = xstrdup(sheet->name);
	return true;
}

bool workbook_sheet(FILE *file, enum package_kind kind, const char *name, const char *sheet,
    FILE **out, char **sheet_out, struct bilat_error *err)
{
	struct workbook book = { .name = name };
	const char *plain = kind == PACKAGE_XLS   ? "book.xls"
			    : kind == PACKAGE_ODS ? "book.ods"
						  : "book.xlsx";
	if (!folder_temporary(&book.folder, err))
		return false;
	char *path = path_join(book.folder, plain);
	bool done = copy_to(&book, file, path, err) && convert(&book, plain, err) &&
		    find_sheets(&book, err) && open_sheet(&book, sheet, out, sheet_out, err);
	free(path);
	close_workbook(&book);
	return done;
}
