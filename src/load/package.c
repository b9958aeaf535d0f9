#include "load/package.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/map.h"
#include "base/str.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "base/xalloc.h"
#include "load/archive.h"
#include "load/input.h"

#define BLOCK ((size_t)64 << 10)
#define PIECE ((size_t)256 << 10)
/* A member is found by walking from the front, so that the work for all of them grows with the
 * square of their number; downloads hold a handful, a folder of them some hundreds. */
#define MEMBERS_MAX 1000
/* The bulk files of all countries and years stay below; a temporary file takes it. */
#define UNPACKED_MAX ((uint64_t)16 << 30)
/* The directory's end and the longest comment behind it. */
#define END_MAX ((size_t)22 + 65535)
/* Tables shrink to a tenth, very repetitive ones to a hundredth; bombs begin behind that.  A
 * small file cannot do harm and may be repetitive as it likes. */
#define RATIO_MAX 250
#define RATIO_FROM ((uint64_t)16 << 20)
/* What is read of a workbook is held in memory, several times as large. */
#define WORKBOOK_MAX ((uint64_t)1 << 30)

/* Of a ZIP archive with these members. */
static enum package_kind kind_of_parts(FILE *file)
{
	struct package_member *members;
	size_t count;
	struct arena *arena = arena_new();
	enum package_kind kind = PACKAGE_ZIP;
	if (!package_list(file, "", arena, &members, &count, NULL))
		count = 0;
	for (size_t i = 0; i < count; i++) {
		if (text_starts(members[i].name, "xl/workbook."))
			kind = PACKAGE_XLSX;
		if (text_equal(members[i].name, "content.xml"))
			kind = PACKAGE_ODS;
	}
	arena_free(arena);
	return kind;
}

enum package_kind package_kind(FILE *file)
{
	char magic[4];
	rewind(file);
	size_t count = fread(magic, 1, sizeof magic, file);
	rewind(file);
	if (count >= 2 && memcmp(magic, "\x1f\x8b", 2) == 0)
		return PACKAGE_GZIP;
	if (count < sizeof magic)
		return PACKAGE_NONE;
	if (memcmp(magic, "\xd0\xcf\x11\xe0", 4) == 0)
		return PACKAGE_XLS;
	if (memcmp(magic, "PK\3\4", 4) != 0)
		return PACKAGE_NONE;
	enum package_kind kind = kind_of_parts(file);
	rewind(file);
	return kind;
}

static bool fail_damaged(struct archive *archive, const char *name, struct bilat_error *err)
{
	const char *what = la.archive_error_string(archive);
	return bilat_fail(err, BILAT_INPUT, "%s: cannot be unpacked: %s (download it again)",
	    name, what ? what : "it is damaged");
}

/* A ZIP archive ends with its directory; without it what is there may be read, but not known to
 * be all. */
static bool check_end(FILE *file, const char *name, struct bilat_error *err)
{
	struct stat about;
	char *tail = xmalloc(END_MAX);
	off_t size = fstat(fileno(file), &about) == 0 ? about.st_size : 0;
	off_t from = size > (off_t)END_MAX ? size - (off_t)END_MAX : 0;
	ssize_t count = pread(fileno(file), tail, END_MAX, from);
	bool found = count > 0 && memmem(tail, (size_t)count, "PK\5\6", 4);
	free(tail);
	return found || bilat_fail(err, BILAT_INPUT,
			    "%s: this archive is cut off (download it again)", name);
}

static bool open_archive(
    FILE *file, const char *name, bool zip, struct archive **out, struct bilat_error *err)
{
	if (zip && !check_end(file, name, err))
		return false;
	if (!archive_open_library(err))
		return false;
	struct archive *archive = la.archive_read_new();
	if (!archive)
		out_of_memory();
	if (zip) {
		la.archive_read_support_format_zip(archive);
	} else {
		la.archive_read_support_filter_gzip(archive);
		la.archive_read_support_format_raw(archive);
		la.archive_read_support_format_empty(archive);
	}
	/* The descriptor and not the stream: only there can libarchive go to the directory at
	 * the end of a ZIP archive. */
	lseek(fileno(file), 0, SEEK_SET);
	if (la.archive_read_open_fd(archive, fileno(file), BLOCK) == ARCHIVE_OK) {
		*out = archive;
		return true;
	}
	fail_damaged(archive, name, err);
	la.archive_read_free(archive);
	return false;
}

/* Fit to be shown and found again: names may be in any encoding. */
static void member_name(struct archive_entry *entry, struct str *out)
{
	const char *name = la.archive_entry_pathname_utf8(entry);
	if (!name)
		name = la.archive_entry_pathname(entry);
	str_clear(out);
	utf8_clean(out, name ? name : "");
}

/* The next file; *entry_out is NULL at the end. */
static bool next_file(struct archive *archive, const char *name,
    struct archive_entry **entry_out, struct bilat_error *err)
{
	for (;;) {
		int status = la.archive_read_next_header(archive, entry_out);
		if (status == ARCHIVE_EOF) {
			*entry_out = NULL;
			return true;
		}
		if (status < ARCHIVE_WARN)
			return fail_damaged(archive, name, err);
		mode_t type = la.archive_entry_filetype(*entry_out);
		if (type == AE_IFREG || type == 0)
			return true;
	}
}

struct listing {
	struct arena *arena;
	struct map *seen;
	VEC(struct package_member) members;
	uint64_t size;
};

/* Nothing is ever written under the name of a member, but none of ours is called so. */
static bool leads_out(const char *name)
{
	size_t length;
	if (*name == '/')
		return true;
	for (; *name; name += length + (name[length] == '/')) {
		length = strcspn(name, "/");
		if (length == 2 && strncmp(name, "..", 2) == 0)
			return true;
	}
	return false;
}

static bool add_member(struct listing *listing, const char *archive,
    struct archive_entry *entry, const char *name, struct bilat_error *err)
{
	const char *trouble = NULL;
	if (listing->members.count == MEMBERS_MAX)
		return bilat_fail(err, BILAT_INPUT,
		    "%s: more than %d files are in it (unpack it, and load the folder)",
		    archive, MEMBERS_MAX);
	if (la.archive_entry_size_is_set(entry))
		listing->size += (uint64_t)la.archive_entry_size(entry);
	if (listing->size > UNPACKED_MAX)
		return bilat_fail(err, BILAT_INPUT,
		    "%s: it would unpack to more than %d GB (unpack it, and load the folder)",
		    archive, (int)(UNPACKED_MAX >> 30));
	if (la.archive_entry_is_encrypted(entry))
		trouble = "encrypted";
	else if (leads_out(name))
		trouble = "a name that leads out of the archive";
	else if (map_get(listing->seen, name, NULL))
		trouble = "a second one of this name";
	map_put(listing->seen, name, 1);
	*vec_push(&listing->members) =
	    (struct package_member){ arena_strdup(listing->arena, name), trouble };
	return true;
}

bool package_list(FILE *file, const char *name, struct arena *arena,
    struct package_member **members_out, size_t *count_out, struct bilat_error *err)
{
	struct archive *archive;
	struct archive_entry *entry;
	struct str text = STR_INIT;
	if (!open_archive(file, name, true, &archive, err))
		return false;
	struct listing listing = { .arena = arena, .seen = map_new() };
	bool done;
	while ((done = next_file(archive, name, &entry, err)) && entry) {
		member_name(entry, &text);
		done = add_member(&listing, name, entry, text.text, err);
		if (!done)
			break;
	}
	if (done) {
		*count_out = listing.members.count;
		*members_out = arena_array(arena, *count_out + 1, sizeof **members_out);
		if (*count_out > 0)
			memcpy(*members_out, listing.members.at,
			    *count_out * sizeof **members_out);
	}
	vec_done(&listing.members);
	map_free(listing.seen);
	str_done(&text);
	la.archive_read_free(archive);
	return done;
}

static bool find_member(
    struct archive *archive, const char *name, const char *member, struct bilat_error *err)
{
	struct archive_entry *entry;
	struct str text = STR_INIT;
	bool found = false, done = true;
	while (!found && (done = next_file(archive, name, &entry, err)) && entry) {
		member_name(entry, &text);
		found = !member || strcmp(text.text, member) == 0;
	}
	str_done(&text);
	/* Nothing is behind the gzip: what unpacks to nothing is an empty file. */
	if (!done || found || !member)
		return done;
	return bilat_fail(err, BILAT_INPUT, "%s: there is no '%s' in it", name, member);
}

static uint64_t size_of(FILE *file)
{
	struct stat stat;
	return fstat(fileno(file), &stat) == 0 && stat.st_size > 0 ? (uint64_t)stat.st_size : 1;
}

/* Whether what came out so far can still be a table. */
static bool check_growth(
    uint64_t size, uint64_t packed, const char *name, struct bilat_error *err)
{
	if (size > UNPACKED_MAX)
		return bilat_fail(err, BILAT_INPUT,
		    "%s: it unpacks to more than %d GB, which no table of figures has", name,
		    (int)(UNPACKED_MAX >> 30));
	if (size > RATIO_FROM && size / packed > RATIO_MAX)
		return bilat_fail(err, BILAT_INPUT,
		    "%s: it unpacks to more than %d times its size, which no table of figures "
		    "does",
		    name, RATIO_MAX);
	return true;
}

static bool copy_out(struct archive *archive, const char *name, uint64_t packed, FILE *to,
    const struct input_watch *watch, struct bilat_error *err)
{
	char *piece = xmalloc(PIECE);
	uint64_t size = 0;
	bool done = true;
	la_ssize_t count = 0;
	while (done && (count = la.archive_read_data(archive, piece, PIECE)) > 0) {
		size += (uint64_t)count;
		done = check_growth(size, packed, name, err);
		if (done && fwrite(piece, 1, (size_t)count, to) != (size_t)count)
			done = fail_errno(
			    err, BILAT_INPUT, errno, "%s: cannot keep what is in it", name);
		if (done && watch && watch->interrupted && watch->interrupted(watch->context))
			done = bilat_fail(err, BILAT_INTERRUPTED, "interrupted");
	}
	free(piece);
	if (done && count < 0)
		return fail_damaged(archive, name, err);
	return done;
}

/* A gzip in a gzip: libarchive would go on as long as there are more. */
static bool check_filters(struct archive *archive, const char *name, struct bilat_error *err)
{
	/* One, and that of the file itself. */
	if (la.archive_filter_count(archive) <= 2)
		return true;
	return bilat_fail(err, BILAT_INPUT,
	    "%s: this is an archive in an archive (unpack the outer one)", name);
}

bool package_unpack(FILE *file, const char *name, const char *member, FILE *to,
    const struct input_watch *watch, struct bilat_error *err)
{
	struct archive *archive;
	if (!open_archive(file, name, member != NULL, &archive, err))
		return false;
	bool done = find_member(archive, name, member, err) &&
		    check_filters(archive, name, err) &&
		    copy_out(archive, name, size_of(file), to, watch, err);
	la.archive_read_free(archive);
	return done;
}

/* Finds "<!ENTITY" in what comes in pieces, in the encodings that have a zero beside each
 * letter as well. */
static bool holds_entity(const char *piece, size_t count, size_t *matched)
{
	static const char wanted[] = "<!ENTITY";
	for (size_t i = 0; i < count && wanted[*matched]; i++) {
		if (piece[i] == wanted[*matched])
			++*matched;
		else if (piece[i] != '\0')
			*matched = piece[i] == wanted[0];
	}
	return !wanted[*matched];
}

/* One part of a workbook; size: of all parts so far. */
static bool check_part(struct archive *archive, const char *name, uint64_t packed,
    uint64_t *size, struct bilat_error *err)
{
	char *piece = xmalloc(PIECE);
	size_t matched = 0;
	bool done = true;
	la_ssize_t count = 0;
	while (done && (count = la.archive_read_data(archive, piece, PIECE)) > 0) {
		*size += (uint64_t)count;
		done = check_growth(*size, packed, name, err);
		if (done && *size > WORKBOOK_MAX)
			done = bilat_fail(err, BILAT_INPUT,
			    "%s: this workbook unpacks to more than %d GB (save the sheet as "
			    "CSV)",
			    name, (int)(WORKBOOK_MAX >> 30));
		if (done && holds_entity(piece, (size_t)count, &matched))
			done = bilat_fail(err, BILAT_INPUT,
			    "%s: this workbook declares entities, which no office program "
			    "does (save the sheet as CSV)",
			    name);
	}
	free(piece);
	return done && count < 0 ? fail_damaged(archive, name, err) : done;
}

bool package_check(
    FILE *file, const char *name, const struct input_watch *watch, struct bilat_error *err)
{
	struct archive *archive;
	struct archive_entry *entry;
	uint64_t size = 0;
	if (!open_archive(file, name, true, &archive, err))
		return false;
	bool done;
	while ((done = next_file(archive, name, &entry, err)) && entry) {
		done = check_part(archive, name, size_of(file), &size, err);
		if (done && watch && watch->interrupted && watch->interrupted(watch->context))
			done = bilat_fail(err, BILAT_INTERRUPTED, "interrupted");
		if (!done)
			break;
	}
	la.archive_read_free(archive);
	rewind(file);
	return done;
}
