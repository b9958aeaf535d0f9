/* loading.h - a store, the reference, and files taken into it. */
#ifndef TESTS_UNIT_LOAD_LOADING_H
#define TESTS_UNIT_LOAD_LOADING_H

#include <stdbool.h>

#include <bilat/error.h>
#include <bilat/load.h>
#include <bilat/store.h>

#include "base/str.h"

struct loading {
	struct bilat_store *store;
	struct bilat_reference *reference;
	struct bilat_load_setting settings[4];
	struct bilat_load_options options; /* today is 2040-01-01 */
	struct bilat_load_events events;
	struct str told; /* bad rows and warnings, a line each */
	struct bilat_load_result result;
	struct bilat_error err;
};

void loading_open(struct loading *loading);
void loading_close(struct loading *loading);
void loading_set(struct loading *loading, const char *key, const char *value);
/* A file of tests/data/load, or text that is written to one. */
bool loading_file(struct loading *loading, const char *name);
bool loading_text(struct loading *loading, const char *text);
/* "REPORTER PARTNER INDICATOR PERIOD [DETAIL]" as text: value, bound, unit, status, reason,
 * source; "none" if not held.  With bars between the parts they may hold blanks. */
const char *loading_look_up(struct loading *loading, const char *key);
/* The part behind the last '/'. */
const char *loading_name(const char *path);

#define ck_assert_loads(loading, name)                                                        \
	ck_assert_msg(loading_file(loading, name), "%s: %s %s", name, (loading)->err.message, \
	    (loading)->told.text)
#define ck_assert_held(loading, key, expected) \
	ck_assert_str_eq(loading_look_up(loading, key), expected)

#endif
