#include "golden.h"

#include <stdlib.h>

#include <check.h>

#include <bilat/error.h>

#include "base/file.h"
#include "base/str.h"

void golden_check(const char *name, const char *text)
{
	struct bilat_error err = { 0 };
	struct str wanted = STR_INIT;
	char *path = path_join(TEST_DATA "/chart", name);
	const char *wish = getenv("BILAT_GOLDEN");
	struct str given = STR_INIT;
	str_add(&given, text);
	if (text_equal(wish, "update"))
		ck_assert_msg(
		    file_replace(path, given.text, given.length, &err), "%s", err.message);
	ck_assert_msg(file_read(path, 1 << 24, &wanted, &err), "%s", err.message);
	size_t at = 0;
	size_t line = 1;
	while (given.text[at] && given.text[at] == wanted.text[at])
		line += given.text[at++] == '\n';
	ck_assert_msg(given.text[at] == wanted.text[at],
	    "%s:%zu differs (BILAT_GOLDEN=update writes it anew), from '%.40s' on", path, line,
	    given.text + at);
	str_done(&wanted);
	str_done(&given);
	free(path);
}
