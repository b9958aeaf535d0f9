#include "unit/check.h"

#include <math.h>

#include "base/json.h"

static void write_sample(struct json *json)
{
	json_object(json);
	json_key(json, "name");
	json_text(json, "a");
	json_key(json, "list");
	json_array(json);
	json_number(json, 0.5);
	json_int(json, -7);
	json_bool(json, true);
	json_null(json);
	json_array_end(json);
	json_key(json, "empty");
	json_object(json);
	json_object_end(json);
	json_key(json, "none");
	json_array(json);
	json_array_end(json);
	json_object_end(json);
}

START_TEST(commas_and_levels_are_its_own_business)
{
	struct str out = STR_INIT;
	struct json json;

	json_init(&json, &out, false);
	write_sample(&json);
	ck_assert_str_eq(
	    out.text, "{\"name\":\"a\",\"list\":[0.5,-7,true,null],\"empty\":{},\"none\":[]}");
	str_done(&out);
}
END_TEST

START_TEST(pretty_is_a_member_a_line)
{
	struct str out = STR_INIT;
	struct json json;

	json_init(&json, &out, true);
	write_sample(&json);
	ck_assert_str_eq(out.text, "{\n"
				   "  \"name\": \"a\",\n"
				   "  \"list\": [\n"
				   "    0.5,\n"
				   "    -7,\n"
				   "    true,\n"
				   "    null\n"
				   "  ],\n"
				   "  \"empty\": {},\n"
				   "  \"none\": []\n"
				   "}");
	str_done(&out);
}
END_TEST

START_TEST(text_is_escaped_and_always_utf8)
{
	struct str out = STR_INIT;
	struct json json;

	json_init(&json, &out, false);
	json_text(&json, "\"\\/\b\f\n\r\t\v\x01\x7F ж\xFF");
	ck_assert_str_eq(out.text, "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u000b\\u0001\\u007f ж\uFFFD\"");
	str_done(&out);
}
END_TEST

START_TEST(what_is_not_available_is_null)
{
	struct str out = STR_INIT;
	struct json json;

	json_init(&json, &out, false);
	json_array(&json);
	json_text(&json, NULL);
	json_number(&json, (double)NAN);
	json_number(&json, (double)-INFINITY);
	json_array_end(&json);
	ck_assert_str_eq(out.text, "[null,null,null]");
	str_done(&out);
}
END_TEST

CHECK_MAIN("json", commas_and_levels_are_its_own_business, pretty_is_a_member_a_line,
    text_is_escaped_and_always_utf8, what_is_not_available_is_null)
