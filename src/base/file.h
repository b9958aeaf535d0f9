/* file.h - files read whole or in pieces, and files that appear whole or not at all. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct bilat_error;

/* Appends all of a file ("-" is standard input); at most limit bytes, else an error.  Nothing
 * has been added if it fails. */
bool file_read(const char *path, size_t limit, struct str *out, struct bilat_error *err);

bool file_exists(const char *path);
bool file_is_folder(const char *path);
/* Whether reading it comes to an end by itself: no pipe, no device. Links are followed. */
bool file_is_regular(const char *path);
/* The folder and those above it, as mkdir -p. */
bool folder_make(const char *path, struct bilat_error *err);
/* Names in a folder, sorted bytewise, without "." and ".."; free each and the array. */
bool folder_list(
    const char *path, char ***names_out, size_t *count_out, struct bilat_error *err);
/* A new private folder under $TMPDIR or /tmp; free() the path, remove it with folder_remove. */
bool folder_temporary(char **path_out, struct bilat_error *err);
/* Removes a folder of files and folders below it; does not follow links. */
void folder_remove(const char *path);
/* "folder/name"; free() it. */
char *path_join(const char *folder, const char *name);
/* The part behind the last '/'; borrowed from path. */
const char *path_name(const char *path);

/* Replaces path by the bytes atomically: temporary beside it, write, fsync, rename, fsync of
 * the folder.  Mode 0666 less the umask.  A link is followed; what is not a regular file
 * (/dev/stdout, a pipe) is written to.  Kind of the error: BILAT_INPUT. */
bool file_replace(const char *path, const char *bytes, size_t count, struct bilat_error *err);

/* The same for what comes in pieces: nothing is there before the commit, which ends the writer
 * whether it fails or not; drop leaves everything as it was (NULL is fine). */
struct file_writer;
bool file_writer_open(const char *path, struct file_writer **out, struct bilat_error *err);
bool file_writer_add(
    struct file_writer *writer, const char *bytes, size_t count, struct bilat_error *err);
bool file_writer_commit(struct file_writer *writer, struct bilat_error *err);
void file_writer_drop(struct file_writer *writer);
/* For several that are to appear together, quicker than one by one: settle puts them on the disk
 * and closes them, a part of them at a time if they are many; then all are committed, which ends
 * them whether it fails or not (only a rename can, and those behind it are dropped). */
bool file_writers_settle(struct file_writer **writers, size_t count, struct bilat_error *err);
bool file_writers_commit(struct file_writer **writers, size_t count, struct bilat_error *err);

/* $XDG_DATA_HOME/bilat, $XDG_CONFIG_HOME/bilat or their defaults below $HOME, to be freed;
 * false without a home.  Nothing is made. */
bool folder_data_home(char **path_out, struct bilat_error *err);
bool folder_config_home(char **path_out, struct bilat_error *err);

#endif
