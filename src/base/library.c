#include "base/library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

#include "base/error.h"

static bool find_calls(const struct library *library, void *handle)
{
	char *place = library->calls;

	for (size_t i = 0; i < library->count; i++) {
		void *found = dlsym(handle, library->names[i]);
		if (!found)
			return false;
		/* C has no cast from a pointer to data to one to a function; POSIX has them
		 * alike. */
		memcpy(place + i * sizeof found, &found, sizeof found);
	}
	return true;
}

bool library_open(struct library *library, const char *without, struct bilat_error *err)
{
	static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

	pthread_mutex_lock(&lock);
	if (!library->complete) {
		void *handle = dlopen(library->file, RTLD_LAZY | RTLD_LOCAL);
		library->complete = handle && find_calls(library, handle);
		if (!library->complete) {
			const char *why = dlerror();
			bilat_fail(err, BILAT_PROGRAM, "%s: %s (install the library)", without,
			    why ? why : library->file);
		}
	}
	bool complete = library->complete;
	pthread_mutex_unlock(&lock);
	return complete;
}
