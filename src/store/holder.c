#include "store/holder.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

/* A line "1: POSIX  ADVISORY  WRITE 4711 fe:00:5309853 1073741824 1073742335". */
static bool read_lock(const char *line, const struct stat *file, long *process_out, bool *writes)
{
	char kind[16];
	unsigned major_number, minor_number;
	unsigned long long inode;

	if (sscanf(line, "%*s POSIX %*s %15s %ld %x:%x:%llu", kind, process_out, &major_number,
		&minor_number, &inode) != 5)
		return false;
	*writes = !strcmp(kind, "WRITE");
	return inode == file->st_ino && major_number == major(file->st_dev) &&
	       minor_number == minor(file->st_dev) && *process_out > 0 &&
	       *process_out != (long)getpid();
}

static long find_process(const struct stat *file)
{
	FILE *locks = fopen("/proc/locks", "re");
	long found = 0, process;
	char *line = NULL;
	size_t room = 0;
	bool writes = false;

	if (!locks)
		return 0;
	while (!writes && getline(&line, &room, locks) > 0) {
		bool now;
		if (read_lock(line, file, &process, &now)) {
			found = process;
			writes = now;
		}
	}
	free(line);
	fclose(locks);
	return found;
}

/* The name of the program of a process; false: it may not be known, or has ended. */
static bool read_name(long process, char *out, size_t size)
{
	char path[64];

	snprintf(path, sizeof path, "/proc/%ld/comm", process);
	FILE *file = fopen(path, "re");
	bool read = file && fgets(out, (int)size, file);
	if (file)
		fclose(file);
	if (read)
		out[strcspn(out, "\n")] = '\0';
	return read;
}

const char *holder_name(char out[HOLDER_SIZE], const char *path)
{
	struct stat file;
	char name[32];
	long process = stat(path, &file) == 0 ? find_process(&file) : 0;

	if (process == 0)
		snprintf(out, HOLDER_SIZE, "another program");
	else if (read_name(process, name, sizeof name))
		snprintf(out, HOLDER_SIZE, "%s (process %ld)", name, process);
	else
		snprintf(out, HOLDER_SIZE, "process %ld", process);
	return out;
}
