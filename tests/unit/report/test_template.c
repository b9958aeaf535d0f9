#include "report/template.h"

#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/resource.h"
#include "unit/check.h"

START_TEST(an_entry_is_read_in_all_its_parts)
{
	struct arena *arena = arena_new();
	struct template_entry entry;

	ck_assert_done(template_entry_parse(
	    arena, "GDP per head = macro.gdp / macro.population", &entry, err));
	ck_assert_str_eq(entry.label, "GDP per head");
	ck_assert_str_eq(entry.indicator, "macro.gdp");
	ck_assert_str_eq(entry.over, "macro.population");
	ck_assert_int_eq(entry.side, 'a');
	ck_assert_ptr_null(entry.detail);

	ck_assert_done(template_entry_parse(
	    arena, "projects.count?size=large;stage=ongoing@b:world", &entry, err));
	ck_assert_str_eq(entry.label, "");
	ck_assert_str_eq(entry.indicator, "projects.count");
	ck_assert_str_eq(entry.detail, "size=large;stage=ongoing");
	ck_assert_int_eq(entry.side, 'b');
	ck_assert_int_eq(entry.partner, PARTNER_WORLD);
	arena_free(arena);
}
END_TEST

START_TEST(a_wrong_entry_says_what_is_wrong)
{
	struct arena *arena = arena_new();
	struct template_entry entry;

	ck_assert_fails(template_entry_parse(arena, "trade.exports@c", &entry, err),
	    "'trade.exports@c' names the side 'c' (write @a or @b)");
	ck_assert_fails(template_entry_parse(arena, "trade.exports:mars", &entry, err),
	    "'trade.exports:mars' names the partner 'mars' (only 'world' or 'others' may stand there)");
	ck_assert_fails(
	    template_entry_parse(arena, "@a", &entry, err), "'@a' names no indicator");
	arena_free(arena);
}
END_TEST

START_TEST(a_block_can_be_for_some_editions)
{
	static const char text[] =
	    "section \"trade\" {\n"
	    "	block \"goods\" {\n"
	    "		kind = latest\n"
	    "		editions = {\"month\", \"to-date\"}\n"
	    "		charted = {\"trade.exports\"}\n"
	    "		indicators = {\"trade.exports\", \"trade.imports\"}\n"
	    "	}\n"
	    "}\n";
	struct template template;

	ck_assert_done(template_parse("own", text, &template, err));
	const struct template_block *block = &template.sections[0].blocks[0];
	ck_assert_uint_eq(block->editions, EDITION_MONTH | EDITION_TO_DATE);
	ck_assert_uint_eq(block->charted.count, 1);
	ck_assert_uint_eq(block->indicators.count, 2);
	template_free(&template);
}
END_TEST

START_TEST(a_template_of_ten_lines_is_enough)
{
	static const char text[] =
	    "title = \"{A} and {B}\"\n"
	    "section \"trade\" {\n"
	    "	title = \"Trade\"\n"
	    "	block \"goods\" {\n"
	    "		kind = series\n"
	    "		title = \"Goods\"\n"
	    "		chart = line\n"
	    "		indicators = {\"trade.exports\", \"trade.imports\"}\n"
	    "	}\n"
	    "}\n";
	struct template template;

	ck_assert_done(template_parse("brief", text, &template, err));
	ck_assert_uint_eq(template.section_count, 1);
	ck_assert_str_eq(template.sections[0].title, "Trade");
	ck_assert_int_eq(template.sections[0].blocks[0].kind, TEMPLATE_SERIES);
	ck_assert_uint_eq(template.sections[0].blocks[0].indicators.count, 2);
	ck_assert(template.sections[0].blocks[0].changes);
	template_free(&template);
}
END_TEST

START_TEST(a_wrong_template_is_refused)
{
	struct template template;

	ck_assert_fails(
	    template_parse("mine", "section \"Trade!\" { title = x }\n", &template, err),
	    "mine: 'Trade!' cannot name a section or block (use small letters, digits and "
	    "'-')");
	ck_assert_fails(template_parse("mine", "section \"t\" { block \"b\" { kind = pie } }\n",
			    &template, err),
	    "mine: block \"b\" has no kind 'pie' (facts, series, ...)");
	ck_assert_fails(
	    template_parse("mine",
		"section \"t\" { block \"b\" { kind = series indicators = {\"x:others\"} } }\n",
		&template, err),
	    "mine: block \"b\" names the partner 'others' (only the indicators of kind 'others' "
	    "may)");
}
END_TEST

START_TEST(the_shipped_template_is_read)
{
	struct resource resource;
	struct template template;

	ck_assert_done(resource_get("datasets/reports/default.conf", &resource, err));
	ck_assert_done(template_parse(resource.name, resource.bytes, &template, err));
	ck_assert_uint_gt(template.section_count, 15);
	ck_assert_str_eq(template.sections[0].id, "key-facts");
	template_free(&template);
}
END_TEST

CHECK_MAIN("template", an_entry_is_read_in_all_its_parts, a_wrong_entry_says_what_is_wrong,
    a_block_can_be_for_some_editions, a_template_of_ten_lines_is_enough,
    a_wrong_template_is_refused, the_shipped_template_is_read)
