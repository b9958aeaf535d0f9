/* library.h - shared libraries that few commands need, taken in when first called.
 *
 * What a program is linked with is loaded at each start.  Some libraries bring others along,
 * whose loading takes longer than a look-up (libarchive: libxml2, ICU, libstdc++;
 * libxlsxwriter: OpenSSL).  For such a one there is a struct of pointers to the functions that
 * are called, made from the list of their names, so that each has its declared type:
 *
 *	#define ZIP_CALLS(CALL) CALL(zip_open) CALL(zip_close)
 *	struct zip_calls { ZIP_CALLS(LIBRARY_MEMBER) };
 *
 *	struct zip_calls zip;
 *	static const char *const names[] = { ZIP_CALLS(LIBRARY_NAME) };
 *	static struct library library = LIBRARY("libzip.so.5", names, zip);
 *
 *	if (!library_open(&library, "packages cannot be read", err)) return false;
 *	zip.zip_open(...);
 */
#ifndef BASE_LIBRARY_H
#define BASE_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

struct bilat_error;

struct library {
	const char *file; /* the name with the version of its binary interface */
	const char *const *names;
	size_t count;
	void *calls;   /* as many pointers to functions */
	bool complete; /* they have been found */
};

#define LIBRARY_MEMBER(name) __typeof__(name) *name;
#define LIBRARY_NAME(name) #name,
#define LIBRARY(file, names, calls)                                                \
	{                                                                          \
		(file), (names), sizeof(names) / sizeof(names)[0], &(calls), false \
	}

/* Fills the calls, once; what is open stays so until the program ends.  without: what cannot be
 * done without it, for the message (BILAT_PROGRAM).  Several threads may call. */
bool library_open(struct library *library, const char *without, struct bilat_error *err);

#endif
