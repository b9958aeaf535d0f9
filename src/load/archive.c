#include "load/archive.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/error.h"

/* The binary interface of libarchive 3, whose headers this is compiled with. */
#define LIBRARY "libarchive.so.13"
#if ARCHIVE_VERSION_NUMBER < 3000000 || ARCHIVE_VERSION_NUMBER >= 4000000
#error "another libarchive has another name"
#endif

static struct archive_calls calls;
static bool complete;
static char trouble[256];

static bool find_call(void *library, const char *name, void *call_out)
{
	/* C has no cast from a pointer to data to one to a function; POSIX has them alike. */
	void *found = dlsym(library, name);
	memcpy(call_out, &found, sizeof found);
	return found != NULL;
}

/* It stays: what uses it does so until the program ends. */
static void open_library(void)
{
	void *library = dlopen(LIBRARY, RTLD_LAZY | RTLD_LOCAL);
	complete = library != NULL;
#define ARCHIVE_CALL(name) complete = complete && find_call(library, #name, &calls.name);
	ARCHIVE_CALLS(ARCHIVE_CALL)
#undef ARCHIVE_CALL
	const char *why = complete ? NULL : dlerror();
	if (why)
		strncat(trouble, why, sizeof trouble - 1);
}

const struct archive_calls *archive_open_library(struct bilat_error *err)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	pthread_once(&once, open_library);
	if (complete)
		return &calls;
	bilat_fail(err, BILAT_PROGRAM,
	    "compressed files cannot be read: %s (install libarchive, or unpack the file)",
	    trouble);
	return NULL;
}
