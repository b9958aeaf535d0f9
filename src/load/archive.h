/* archive.h - libarchive, taken into the program when the first compressed file is opened.
 *
 * It brings a dozen other libraries along (libxml2, ICU, libstdc++).  Linked with, they would
 * cost each start of the program more time than a look-up takes, and hardly any start opens a
 * compressed file. */
#ifndef LOAD_ARCHIVE_H
#define LOAD_ARCHIVE_H

#include <archive.h>
#include <archive_entry.h>

struct bilat_error;

/* What bilat calls of it. */
#define ARCHIVE_CALLS(CALL)                     \
	CALL(archive_entry_filetype)            \
	CALL(archive_entry_is_encrypted)        \
	CALL(archive_entry_pathname)            \
	CALL(archive_entry_pathname_utf8)       \
	CALL(archive_entry_size)                \
	CALL(archive_entry_size_is_set)         \
	CALL(archive_error_string)              \
	CALL(archive_read_data)                 \
	CALL(archive_read_free)                 \
	CALL(archive_read_new)                  \
	CALL(archive_read_next_header)          \
	CALL(archive_read_open_fd)              \
	CALL(archive_read_support_filter_gzip)  \
	CALL(archive_read_support_format_empty) \
	CALL(archive_read_support_format_raw)   \
	CALL(archive_read_support_format_zip)

struct archive_calls {
#define ARCHIVE_CALL(name) __typeof__(name) *name;
	ARCHIVE_CALLS(ARCHIVE_CALL)
#undef ARCHIVE_CALL
};

/* The calls, for the rest of the program; NULL (BILAT_PROGRAM) if the library is not there. */
const struct archive_calls *archive_open_library(struct bilat_error *err);

#endif
