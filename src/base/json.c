#include "base/json.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

#include "base/num.h"
#include "base/utf8.h"

void json_init(struct json *json, struct str *out, bool pretty)
{
	*json = (struct json){ .out = out, .pretty = pretty };
}

static void line_break(struct json *json)
{
	if (!json->pretty)
		return;
	str_add_char(json->out, '\n');
	str_repeat(json->out, "  ", (size_t)json->depth);
}

/* What stands between this key or value and what is before it. */
static void separate(struct json *json)
{
	if (json->after_key) {
		json->after_key = false;
		return;
	}
	if (json->comma)
		str_add_char(json->out, ',');
	if (json->depth)
		line_break(json);
}

static void value_done(struct json *json)
{
	json->comma = json->depth > 0;
}

static void open_level(struct json *json, char bracket)
{
	separate(json);
	str_add_char(json->out, bracket);
	json->depth++;
	json->comma = false;
}

static void close_level(struct json *json, char bracket)
{
	json->depth--;
	if (json->comma)
		line_break(json);
	str_add_char(json->out, bracket);
	value_done(json);
}

void json_object(struct json *json)
{
	open_level(json, '{');
}

void json_object_end(struct json *json)
{
	close_level(json, '}');
}

void json_array(struct json *json)
{
	open_level(json, '[');
}

void json_array_end(struct json *json)
{
	close_level(json, ']');
}

static void add_quoted(struct str *out, const char *text)
{
	static const char escapes[] = "btnvfr";
	uint32_t code_point;

	str_add_char(out, '"');
	while ((code_point = utf8_next(&text))) {
		if (code_point == '"' || code_point == '\\')
			str_printf(out, "\\%c", (int)code_point);
		else if (code_point >= '\b' && code_point <= '\r' && code_point != '\v')
			str_printf(out, "\\%c", escapes[code_point - '\b']);
		else if (code_point < 0x20 || code_point == 0x7F)
			str_printf(out, "\\u%04" PRIx32, code_point);
		else
			utf8_put(out, code_point);
	}
	str_add_char(out, '"');
}

void json_key(struct json *json, const char *key)
{
	separate(json);
	add_quoted(json->out, key);
	str_add(json->out, json->pretty ? ": " : ":");
	json->after_key = true;
}

static void add_value(struct json *json, const char *text)
{
	separate(json);
	str_add(json->out, text);
	value_done(json);
}

void json_text(struct json *json, const char *text)
{
	if (!text) {
		json_null(json);
		return;
	}
	separate(json);
	add_quoted(json->out, text);
	value_done(json);
}

void json_number(struct json *json, double value)
{
	char text[NUM_SIZE];

	add_value(json, isfinite(value) ? num_print(text, value) : "null");
}

void json_int(struct json *json, int64_t value)
{
	char text[32];

	snprintf(text, sizeof text, "%" PRId64, value);
	add_value(json, text);
}

void json_bool(struct json *json, bool value)
{
	add_value(json, value ? "true" : "false");
}

void json_null(struct json *json)
{
	add_value(json, "null");
}

void json_raw(struct json *json, const char *text)
{
	add_value(json, text);
}
