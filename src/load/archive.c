#include "load/archive.h"

struct archive_calls la;

bool archive_open_library(struct bilat_error *err)
{
	static const char *const names[] = { ARCHIVE_CALLS(LIBRARY_NAME) };
	static struct library library = LIBRARY(ARCHIVE_LIBRARY, names, la);

	return library_open(&library, "compressed files cannot be read", err);
}
