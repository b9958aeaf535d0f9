/* The layouts that are known, for people to read. */
#include <bilat/load.h>

#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/str.h"
#include "load/layout.h"

static void add_names(struct str *out, const struct layout_texts *names)
{
	for (size_t i = 0; i < names->count; i++) {
		if (i > 0)
			str_add(out, i + 1 == names->count ? " and " : ", ");
		for (const char *c = names->at[i]; *c; c++) {
			if (*c == '|')
				str_add(out, " or ");
			else
				str_add_char(out, *c);
		}
	}
}

static const char *recognition(const struct layout *layout, struct arena *arena)
{
	struct str text = STR_INIT;
	str_add(&text, "a header with ");
	add_names(&text, &layout->require);
	if (layout->forbid.count > 0) {
		str_add(&text, ", without ");
		add_names(&text, &layout->forbid);
	}
	if (layout->has_across)
		str_printf(&text, ", and columns that are named by their %s",
		    layout->across.role == ROLE_DETAIL ? layout->across.key
						       : role_name(layout->across.role));
	if (layout->preamble.count > 0) {
		str_add(&text, "; before it often lines that begin with ");
		add_names(&text, &layout->preamble);
	}
	const char *copy = arena_strdup(arena, text.text);
	str_done(&text);
	return copy;
}

static void add_part(struct str *out, const char *name, const char *value)
{
	if (*value)
		str_printf(out, "%s%s %s", out->length > 0 ? "; " : "", name, value);
}

static const char *special(const struct layout_column *column, struct arena *arena)
{
	struct str text = STR_INIT, list = STR_INIT;
	add_names(&list, &column->coding);
	add_part(&text, "coding", list.text);
	str_clear(&list);
	add_names(&list, &column->also);
	add_part(&text, "also called", list.text);
	str_clear(&list);
	add_names(&list, &column->neutral);
	add_part(&text, "neutral", list.text);
	add_part(&text, "key", column->key);
	add_part(&text, "of", column->of);
	add_part(&text, "unit", column->unit);
	const char *copy = arena_strdup(arena, text.text);
	str_done(&text);
	str_done(&list);
	return copy;
}

static struct bilat_layout_info describe(const struct layout *layout, struct arena *arena)
{
	struct bilat_layout_info info = {
		.name = arena_strdup(arena, layout->name),
		.title = arena_strdup(arena, layout->title),
		.source = arena_strdup(arena, layout->source),
		.provenance = arena_strdup(arena, layout->provenance),
		.recognised_by = recognition(layout, arena),
		.column_count = layout->column_count,
	};
	info.columns = arena_array(arena, layout->column_count + 1, sizeof *info.columns);
	for (size_t i = 0; i < layout->column_count; i++)
		info.columns[i] = (struct bilat_inspection_column){
			arena_strdup(arena, layout->columns[i].name),
			role_name(layout->columns[i].role), special(&layout->columns[i], arena)
		};
	return info;
}

bool bilat_layouts_list(struct bilat_layouts *out, struct bilat_error *err)
{
	struct layout_set set;
	if (!layout_set_read(&set, err))
		return false;
	struct arena *arena = arena_new();
	out->memory = arena;
	out->count = set.count;
	out->at = arena_array(arena, set.count + 1, sizeof *out->at);
	for (size_t i = 0; i < set.count; i++)
		out->at[i] = describe(set.at[i], arena);
	layout_set_free(&set);
	return true;
}

void bilat_layouts_free(struct bilat_layouts *layouts)
{
	arena_free(layouts->memory);
	*layouts = (struct bilat_layouts){ 0 };
}
