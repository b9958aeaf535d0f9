/* json.h - writes JSON; commas, quoting and indentation are its own business. */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct json {
	struct str *out; /* borrowed */
	bool pretty;     /* one member a line, two blanks a level; else one line */
	int depth;
	bool comma;     /* something stands before in this level */
	bool after_key; /* a key was written, its value comes next */
};

void json_init(struct json *json, struct str *out, bool pretty);
void json_object(struct json *json);
void json_object_end(struct json *json);
void json_array(struct json *json);
void json_array_end(struct json *json);
void json_key(struct json *json, const char *key);
/* NULL is null; invalid UTF-8 is replaced. */
void json_text(struct json *json, const char *text);
void json_number(struct json *json, double value); /* not finite is null */
void json_int(struct json *json, int64_t value);
void json_bool(struct json *json, bool value);
void json_null(struct json *json);
/* What is JSON already; not indented. */
void json_raw(struct json *json, const char *text);

#endif
