/* failing.c - a machine that fails at the Nth call; for LD_PRELOAD.
 *
 *	FAIL_CALL   which calls are counted: read, write, open, rename, sync, truncate, folder
 *	            or malloc; change: all that change what is on the disk
 *	FAIL_AT     the call that fails, from 1; 0: none, they are only counted
 *	FAIL_ON     all calls from there on fail as well, as on a full disk
 *	FAIL_KILL   the program is killed (SIGKILL) where it would fail: "before" the call, or
 *	            "half", when half of what a write was given is written
 *	FAIL_WITH   the error number
 *	FAIL_COUNT  a file for the number of calls at the end
 *	FAIL_SYSTEM  the type of file system that each file lies in (f_type of statfs)
 *
 * Only the program "bilat" is met, not what it starts.  What the C library does inside (a
 * buffered write, say) is not seen; fopen and fread are. */
/* Both the calls with 64 in their name and those without are met. */
#undef _FILE_OFFSET_BITS
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

static atomic_long calls, at;
static const char *call = "";
static int fault = EIO;
static bool on;
static const char *kill_how;
static bool ready;

static long number(const char *name, long otherwise)
{
	const char *text = getenv(name);

	return text ? strtol(text, NULL, 10) : otherwise;
}

__attribute__((constructor)) static void begin(void)
{
	const char *which = getenv("FAIL_CALL");

	if (!which || strcmp(program_invocation_short_name, "bilat") != 0)
		return;
	call = which;
	at = number("FAIL_AT", 0);
	on = number("FAIL_ON", 0) != 0;
	fault = (int)number("FAIL_WITH", EIO);
	kill_how = getenv("FAIL_KILL");
	ready = true;
}

__attribute__((destructor)) static void end(void)
{
	const char *path = getenv("FAIL_COUNT");

	if (!ready || !path)
		return;
	ready = false;
	FILE *file = fopen(path, "w");
	if (file) {
		fprintf(file, "%ld\n", (long)calls);
		fclose(file);
	}
}

static bool is_counted(const char *which)
{
	if (strcmp(call, "change") != 0)
		return strcmp(which, call) == 0;
	return strcmp(which, "read") != 0 && strcmp(which, "open") != 0 &&
	       strcmp(which, "malloc") != 0;
}

/* In the middle of a write: what was written so far stays. */
static bool kills_half(const char *which)
{
	return kill_how && strcmp(kill_how, "half") == 0 && strcmp(which, "write") == 0;
}

static bool fails(const char *which)
{
	if (!ready || !is_counted(which))
		return false;
	long n = atomic_fetch_add(&calls, 1) + 1;
	if (n != at && !(on && at > 0 && n > at))
		return false;
	if (kill_how && !kills_half(which))
		raise(SIGKILL);
	errno = fault;
	return true;
}

#define NEXT(name) __typeof__(&name) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define FAILING(which, result, name, parameters, arguments) \
	result name parameters                              \
	{                                                   \
		NEXT(name);                                 \
		return fails(which) ? (result)-1 : next arguments; \
	}

#define WRITING(name, parameters, arguments, half)     \
	ssize_t name parameters                        \
	{                                              \
		NEXT(name);                            \
		if (!fails("write"))                   \
			return next arguments;         \
		if (kills_half("write") && next half >= 0) \
			raise(SIGKILL);                \
		return -1;                             \
	}

FAILING("read", ssize_t, read, (int fd, void *to, size_t count), (fd, to, count))
FAILING("read", ssize_t, pread, (int fd, void *to, size_t count, off_t from),
    (fd, to, count, from))
FAILING("read", ssize_t, pread64, (int fd, void *to, size_t count, off64_t from),
    (fd, to, count, from))
WRITING(write, (int fd, const void *from, size_t count), (fd, from, count), (fd, from, count / 2))
WRITING(pwrite, (int fd, const void *from, size_t count, off_t to), (fd, from, count, to),
    (fd, from, count / 2, to))
WRITING(pwrite64, (int fd, const void *from, size_t count, off64_t to), (fd, from, count, to),
    (fd, from, count / 2, to))
FAILING("rename", int, rename, (const char *from, const char *to), (from, to))
FAILING("rename", int, renameat2,
    (int a, const char *from, int b, const char *to, unsigned flags), (a, from, b, to, flags))
FAILING("rename", int, unlink, (const char *path), (path))
FAILING("rename", int, remove, (const char *path), (path))
FAILING("sync", int, fsync, (int fd), (fd))
FAILING("sync", int, fdatasync, (int fd), (fd))
FAILING("truncate", int, ftruncate, (int fd, off_t size), (fd, size))
FAILING("truncate", int, ftruncate64, (int fd, off64_t size), (fd, size))
static void set_system(long *type)
{
	*type = number("FAIL_SYSTEM", *type);
}

int statfs(const char *path, struct statfs *info)
{
	NEXT(statfs);
	int result = next(path, info);
	if (ready && result == 0)
		set_system(&info->f_type);
	return result;
}

int statfs64(const char *path, struct statfs64 *info)
{
	NEXT(statfs64);
	int result = next(path, info);
	if (ready && result == 0)
		set_system(&info->f_type);
	return result;
}

FAILING("folder", int, mkdir, (const char *path, mode_t mode), (path, mode))

char *mkdtemp(char *path)
{
	NEXT(mkdtemp);
	return fails("folder") ? NULL : next(path);
}

#define OPENING(name)                                              \
	int name(const char *path, int flags, ...)                 \
	{                                                          \
		NEXT(name);                                        \
		va_list more;                                      \
		va_start(more, flags);                             \
		mode_t mode = flags & (O_CREAT | O_TMPFILE)        \
				  ? (mode_t)va_arg(more, unsigned) \
				  : 0;                             \
		va_end(more);                                      \
		return fails("open") ? -1 : next(path, flags, mode); \
	}

OPENING(open)
OPENING(open64)

FILE *fopen(const char *path, const char *mode)
{
	NEXT(fopen);
	return fails("open") ? NULL : next(path, mode);
}

FILE *fopen64(const char *path, const char *mode)
{
	NEXT(fopen64);
	return fails("open") ? NULL : next(path, mode);
}

/* The file becomes a folder, which cannot be read. */
size_t fread(void *to, size_t size, size_t count, FILE *file)
{
	NEXT(fread);
	if (fails("read")) {
		int folder = (int)(ready ? openat(AT_FDCWD, "/", O_RDONLY | O_DIRECTORY) : -1);
		dup2(folder, fileno(file));
		close(folder);
	}
	return next(to, size, count, file);
}

#ifdef FAIL_MALLOC
void *malloc(size_t size)
{
	return fails("malloc") ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
	return fails("malloc") ? NULL : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
	return fails("malloc") ? NULL : __libc_realloc(old, size);
}
#endif
