/* archive.h - libarchive, taken into the program when the first compressed file is opened
 * (base/library.h). */
#ifndef LOAD_ARCHIVE_H
#define LOAD_ARCHIVE_H

#include <archive.h>
#include <archive_entry.h>
#include <stdbool.h>

#include "base/library.h"

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
	CALL(archive_filter_count)              \
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
	ARCHIVE_CALLS(LIBRARY_MEMBER)
};
/* Filled by archive_open_library. */
extern struct archive_calls la;

/* False (BILAT_PROGRAM) if it is not there. */
bool archive_open_library(struct bilat_error *err);

#endif
