#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/vec.h"
#include "base/xalloc.h"

#define READ_SIZE ((size_t)64 * 1024)
#define OPEN_FOLDERS_MOST 16

static bool read_all(
    int fd, const char *path, size_t limit, struct str *out, struct bilat_error *err)
{
	char *buffer = xmalloc(READ_SIZE);
	size_t total = 0;
	bool done = false;

	for (;;) {
		ssize_t count = read(fd, buffer, READ_SIZE);
		if (count < 0 && errno == EINTR)
			continue;
		if (count < 0) {
			fail_errno(err, BILAT_INPUT, errno, "cannot read '%s'", path);
			break;
		}
		if (count == 0) {
			done = true;
			break;
		}
		total += (size_t)count;
		if (total > limit) {
			bilat_fail(
			    err, BILAT_INPUT, "'%s' has more than %zu bytes", path, limit);
			break;
		}
		str_add_bytes(out, buffer, (size_t)count);
	}
	free(buffer);
	return done;
}

bool file_read(const char *path, size_t limit, struct str *out, struct bilat_error *err)
{
	const size_t before = out->length;
	bool standard = !strcmp(path, "-");
	int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return fail_errno(err, BILAT_INPUT, errno, "cannot open '%s'", path);
	bool done = read_all(fd, path, limit, out, err);
	if (!done)
		str_cut(out, before);
	if (!standard)
		close(fd);
	return done;
}

bool file_exists(const char *path)
{
	return access(path, F_OK) == 0;
}

bool file_is_folder(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

bool file_is_regular(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

bool folder_make(const char *path, struct bilat_error *err)
{
	char *part = xstrdup(path);
	bool done = true;

	for (char *end = part + 1; done && *part; end++) {
		if (*end && *end != '/')
			continue;
		char kept = *end;
		*end = '\0';
		int why = mkdir(part, 0777) < 0 ? errno : 0;
		if (why != 0 && !file_is_folder(part))
			done = fail_errno(
			    err, BILAT_INPUT, why, "cannot make the folder '%s'", part);
		*end = kept;
		if (!kept)
			break;
	}
	free(part);
	return done;
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

bool folder_list(
    const char *path, char ***names_out, size_t *count_out, struct bilat_error *err)
{
	VEC(char *) names = VEC_INIT;
	DIR *folder = opendir(path);
	const struct dirent *entry;

	if (!folder)
		return fail_errno(err, BILAT_INPUT, errno, "cannot open the folder '%s'", path);
	while (errno = 0, (entry = readdir(folder))) {
		if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, ".."))
			*vec_push(&names) = xstrdup(entry->d_name);
	}
	int why = errno;
	closedir(folder);
	if (why != 0) {
		for (size_t i = 0; i < names.count; i++)
			free(names.at[i]);
		vec_done(&names);
		return fail_errno(err, BILAT_INPUT, why, "cannot read the folder '%s'", path);
	}
	if (names.count)
		qsort(names.at, names.count, sizeof *names.at, compare_names);
	*names_out = names.at;
	*count_out = names.count;
	return true;
}

bool folder_temporary(char **path_out, struct bilat_error *err)
{
	const char *above = getenv("TMPDIR");
	char *path = path_join(above && *above ? above : "/tmp", "bilat-XXXXXX");

	if (!mkdtemp(path)) {
		fail_errno(err, BILAT_INPUT, errno, "cannot make the folder '%s'", path);
		free(path);
		return false;
	}
	*path_out = path;
	return true;
}

static int remove_entry(const char *path, const struct stat *info, int type, struct FTW *where)
{
	(void)info;
	(void)type;
	(void)where;
	remove(path);
	return 0;
}

void folder_remove(const char *path)
{
	nftw(path, remove_entry, OPEN_FOLDERS_MOST, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
}

char *path_join(const char *folder, const char *name)
{
	size_t length = strlen(folder);
	bool slash = length && folder[length - 1] == '/';

	return xasprintf("%s%s%s", folder, slash || !length ? "" : "/", name);
}

const char *path_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static bool write_all(int fd, const char *bytes, size_t count)
{
	while (count) {
		ssize_t written = write(fd, bytes, count);
		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			return false;
		bytes += written;
		count -= (size_t)written;
	}
	return true;
}

static void sync_folder_of(const char *path)
{
	char *folder = xstrndup(path, (size_t)(path_name(path) - path));
	int fd = open(*folder ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
	free(folder);
}

/* "FOLDER/.NAME.PID.N", opened; -1 and errno if that is not possible. */
static int open_beside(const char *path, char **temporary_out)
{
	const char *name = path_name(path);

	for (unsigned n = 0;; n++) {
		char *temporary = xasprintf(
		    "%.*s.%s.%ld.%u", (int)(name - path), path, name, (long)getpid(), n);
		int fd = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (fd >= 0) {
			*temporary_out = temporary;
			return fd;
		}
		free(temporary);
		if (errno != EEXIST)
			return -1;
	}
}

struct file_writer {
	char *path;      /* what is replaced, links followed */
	char *temporary; /* NULL: a device or a pipe, which can only be written to */
	int fd;
};

static void writer_free(struct file_writer *writer)
{
	free(writer->path);
	free(writer->temporary);
	free(writer);
}

bool file_writer_open(const char *path, struct file_writer **out, struct bilat_error *err)
{
	struct stat info;
	bool there = stat(path, &info) == 0;
	bool special = there && !S_ISREG(info.st_mode);

	if (there && S_ISDIR(info.st_mode))
		return bilat_fail(err, BILAT_INPUT, "'%s' is a folder", path);
	struct file_writer *writer = xcalloc(1, sizeof *writer);
	if (there && !special)
		writer->path = realpath(path, NULL);
	if (!writer->path)
		writer->path = xasprintf("%s", path);
	writer->fd = special ? open(path, O_WRONLY | O_CLOEXEC)
			     : open_beside(writer->path, &writer->temporary);
	if (writer->fd < 0) {
		int number = errno;
		writer_free(writer);
		return fail_errno(err, BILAT_INPUT, number, "cannot write '%s'", path);
	}
	*out = writer;
	return true;
}

bool file_writer_add(
    struct file_writer *writer, const char *bytes, size_t count, struct bilat_error *err)
{
	return write_all(writer->fd, bytes, count) ||
	       fail_errno(err, BILAT_INPUT, errno, "cannot write '%s'", writer->path);
}

/* On the disk, and closed. */
static bool settle(struct file_writer *writer, struct bilat_error *err)
{
	if (writer->fd < 0)
		return true;
	bool done = !writer->temporary || fsync(writer->fd) == 0;
	int number = errno;

	if (close(writer->fd) < 0 && done) {
		number = errno;
		done = false;
	}
	writer->fd = -1;
	return done || fail_errno(err, BILAT_INPUT, number, "cannot write '%s'", writer->path);
}

/* Into its place, which the folder need not know on the disk yet. */
static bool put(struct file_writer *writer, struct bilat_error *err)
{
	if (!writer->temporary || rename(writer->temporary, writer->path) == 0)
		return true;
	return fail_errno(err, BILAT_INPUT, errno, "cannot write '%s'", writer->path);
}

bool file_writer_commit(struct file_writer *writer, struct bilat_error *err)
{
	if (!settle(writer, err) || !put(writer, err)) {
		file_writer_drop(writer);
		return false;
	}
	if (writer->temporary)
		sync_folder_of(writer->path);
	writer_free(writer);
	return true;
}

/* All are on their way to the disk before the first is waited for. */
bool file_writers_settle(struct file_writer **writers, size_t count, struct bilat_error *err)
{
	for (size_t i = 0; i < count; i++)
		if (writers[i]->fd >= 0 && writers[i]->temporary)
			sync_file_range(writers[i]->fd, 0, 0, SYNC_FILE_RANGE_WRITE);
	for (size_t i = 0; i < count; i++)
		if (!settle(writers[i], err))
			return false;
	return true;
}

static bool same_folder(const char *a, const char *b)
{
	size_t length = (size_t)(path_name(a) - a);

	return length == (size_t)(path_name(b) - b) && !strncmp(a, b, length);
}

bool file_writers_commit(struct file_writer **writers, size_t count, struct bilat_error *err)
{
	bool done = file_writers_settle(writers, count, err);
	size_t placed = 0;

	while (done && placed < count) {
		done = put(writers[placed], err);
		placed += done;
	}
	for (size_t i = 0; i < placed; i++) {
		bool last =
		    i + 1 == placed || !same_folder(writers[i]->path, writers[i + 1]->path);
		if (writers[i]->temporary && last)
			sync_folder_of(writers[i]->path);
	}
	for (size_t i = 0; i < count; i++) {
		if (i < placed)
			writer_free(writers[i]);
		else
			file_writer_drop(writers[i]);
	}
	return done;
}

void file_writer_drop(struct file_writer *writer)
{
	if (!writer)
		return;
	if (writer->fd >= 0)
		close(writer->fd);
	if (writer->temporary)
		unlink(writer->temporary);
	writer_free(writer);
}

bool file_replace(const char *path, const char *bytes, size_t count, struct bilat_error *err)
{
	struct file_writer *writer;

	if (!file_writer_open(path, &writer, err))
		return false;
	if (file_writer_add(writer, bytes, count, err))
		return file_writer_commit(writer, err);
	file_writer_drop(writer);
	return false;
}

static bool folder_home(
    const char *variable, const char *below, char **path_out, struct bilat_error *err)
{
	const char *folder = getenv(variable), *home = getenv("HOME");

	/* The XDG rules: a path that is not absolute is as good as none. */
	if (folder && *folder == '/')
		*path_out = path_join(folder, "bilat");
	else if (home && *home == '/')
		*path_out = xasprintf("%s/%s/bilat", home, below);
	else
		return bilat_fail(
		    err, BILAT_INPUT, "no home folder (set HOME or %s)", variable);
	return true;
}

bool folder_data_home(char **path_out, struct bilat_error *err)
{
	return folder_home("XDG_DATA_HOME", ".local/share", path_out, err);
}

bool folder_config_home(char **path_out, struct bilat_error *err)
{
	return folder_home("XDG_CONFIG_HOME", ".config", path_out, err);
}
