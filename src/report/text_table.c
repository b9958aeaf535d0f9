#include "report/text_table.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "report/writer.h"

enum { GAP = 2, TEXT_LEAST = 18, COLUMNS_LEAST = 32 };

struct lines {
	VEC(const char *) at;
};

/* The table as it is laid out: all in an arena. */
struct layout {
	const struct document_table *table;
	struct arena *arena;
	size_t columns;
	size_t *widths;
	bool *numbers;
};

/* --- Text of cells ------------------------------------------------------------------------ */

static const char *cell_text(const struct layout *layout, const struct document_cell *cell)
{
	char mark[DOCUMENT_MARK_SIZE];
	struct str text = STR_INIT;

	utf8_clean(&text, cell->text);
	if (cell->number != NULL) {
		const char *number = arena_strdup(layout->arena, text.text);

		str_clear(&text);
		writer_set(&text, number);
	}
	if (*cell->flag != '\0')
		str_printf(&text, " %s", cell->flag);
	if (*document_cell_mark(mark, layout->table, cell) != '\0')
		str_printf(&text, " [%s]", mark);
	const char *kept = arena_strdup(layout->arena, text.text);
	str_done(&text);
	return kept;
}

static const char *head_text(const struct layout *layout, const struct document_column *column)
{
	struct str text = STR_INIT;

	utf8_clean(&text, column->title);
	const char *kept = arena_strdup(layout->arena, text.text);
	str_done(&text);
	return kept;
}

static size_t longest_word(const struct layout *layout, const char *text)
{
	size_t longest = 0;

	while (*text != '\0') {
		size_t length = strcspn(text, " ");
		size_t width =
		    utf8_width(arena_printf(layout->arena, "%.*s", (int)length, text));

		longest = width > longest ? width : longest;
		text += length + (text[length] == ' ');
	}
	return longest;
}

/* As many bytes as stand in the width: to a blank if there is one, else to a character. */
static size_t fitting(const struct layout *layout, const char *text, size_t width)
{
	size_t fits = 0;
	const char *at = text;

	if (utf8_width(text) <= width)
		return strlen(text);
	while (*at != '\0') {
		const char *next = at;

		utf8_next(&next);
		size_t own =
		    utf8_width(arena_printf(layout->arena, "%.*s", (int)(next - text), text));
		if (own > width && *at != ' ')
			break;
		if (*at == ' ')
			fits = (size_t)(at - text);
		at = next;
	}
	return fits > 0 ? fits : at > text ? (size_t)(at - text) : strlen(text);
}

static struct lines broken(const struct layout *layout, const char *text, size_t width)
{
	struct lines lines = { 0 };

	do {
		size_t length = fitting(layout, text, width);

		*vec_push(&lines.at) = arena_printf(layout->arena, "%.*s", (int)length, text);
		text += length;
		text += strspn(text, " ");
	} while (*text != '\0');
	return lines;
}

/* --- Widths ------------------------------------------------------------------------------- */

/* Heads over numbers may be broken at blanks, the numbers themselves not. */
static void measure(struct layout *layout)
{
	size_t index = 0;

	for (const struct document_column *c = layout->table->column; c; c = c->next, index++) {
		const char *head = head_text(layout, c);

		layout->numbers[index] = c->number;
		layout->widths[index] =
		    c->number ? longest_word(layout, head) : utf8_width(head);
	}
	for (const struct document_row *row = layout->table->row; row; row = row->next) {
		index = 0;
		for (const struct document_cell *cell = row->first;
		     cell && !row->group && index < layout->table->column_count;
		     cell = cell->next, index++) {
			size_t width = utf8_width(cell_text(layout, cell));

			if (width > layout->widths[index])
				layout->widths[index] = width;
		}
	}
}

static size_t width_with(const struct layout *layout, size_t limit)
{
	size_t sum = 0;

	for (size_t i = 0; i < layout->table->column_count; i++) {
		bool cut = !layout->numbers[i] && layout->widths[i] > limit;
		sum += (cut ? limit : layout->widths[i]) + (i > 0 ? GAP : 0);
	}
	return sum;
}

/* Texts give way, the longest first. */
static void squeeze(struct layout *layout)
{
	size_t limit = layout->columns;

	while (limit > TEXT_LEAST && width_with(layout, limit) > layout->columns)
		limit--;
	for (size_t i = 0; i < layout->table->column_count; i++) {
		if (!layout->numbers[i] && layout->widths[i] > limit)
			layout->widths[i] = limit;
		if (layout->widths[i] > layout->columns)
			layout->widths[i] = layout->columns;
	}
	/* The table goes on below then: its first column has room enough. */
	if (width_with(layout, limit) > layout->columns && !layout->numbers[0])
		layout->widths[0] = layout->columns / 3;
}

/* --- Rows --------------------------------------------------------------------------------- */

/* The columns of one part: the first of all, and those from `from` to `to`. */
struct part {
	size_t from, to;
};

static bool is_in(struct part part, size_t index)
{
	return index == 0 || (index >= part.from && index < part.to);
}

static void add_padded(struct str *out, const char *text, size_t width, bool right, bool last)
{
	size_t own = utf8_width(text);
	size_t pad = width > own ? width - own : 0;

	if (right)
		str_repeat(out, " ", pad);
	str_add(out, text);
	if (!right && !last)
		str_repeat(out, " ", pad);
}

/* Heads stand at the foot of their lines, cells at the top. */
static void add_row(struct str *out, const struct layout *layout, struct part part,
    struct lines *cells, bool at_foot)
{
	size_t height = 1;

	for (size_t i = 0; i < layout->table->column_count; i++) {
		if (is_in(part, i) && cells[i].at.count > height)
			height = cells[i].at.count;
	}
	for (size_t line = 0; line < height; line++) {
		struct str text = STR_INIT;

		for (size_t i = 0; i < layout->table->column_count; i++) {
			size_t count = cells[i].at.count;
			size_t skipped = at_foot ? height - count : 0;
			bool there = line >= skipped && line - skipped < count;

			if (!is_in(part, i))
				continue;
			if (i > 0)
				str_repeat(&text, " ", GAP);
			add_padded(&text, there ? cells[i].at.at[line - skipped] : "",
			    layout->widths[i], layout->numbers[i], false);
		}
		while (text.length > 0 && text.text[text.length - 1] == ' ')
			str_cut(&text, text.length - 1);
		str_printf(out, "%s\n", text.text);
		str_done(&text);
	}
	for (size_t i = 0; i < layout->table->column_count; i++)
		vec_done(&cells[i].at);
}

static void add_head(struct str *out, const struct layout *layout, struct part part)
{
	struct lines *cells =
	    arena_array(layout->arena, layout->table->column_count + 1, sizeof *cells);
	size_t index = 0;

	for (const struct document_column *c = layout->table->column; c; c = c->next, index++)
		cells[index] = broken(layout, head_text(layout, c), layout->widths[index]);
	add_row(out, layout, part, cells, true);
}

static void add_group(
    struct str *out, const struct layout *layout, const struct document_row *row)
{
	struct lines lines = broken(layout, cell_text(layout, row->first), layout->columns);

	for (size_t i = 0; i < lines.at.count; i++)
		str_printf(out, "%s\n", lines.at.at[i]);
	vec_done(&lines.at);
}

static void add_cells(struct str *out, const struct layout *layout, struct part part,
    const struct document_row *row)
{
	struct lines *cells =
	    arena_array(layout->arena, layout->table->column_count + 1, sizeof *cells);
	size_t index = 0;

	if (row->group) {
		add_group(out, layout, row);
		return;
	}
	for (const struct document_cell *cell = row->first;
	     cell && index < layout->table->column_count; cell = cell->next, index++)
		cells[index] = broken(layout, cell_text(layout, cell), layout->widths[index]);
	add_row(out, layout, part, cells, false);
}

/* As many columns as fit beside the first, but one at least. */
static struct part next_part(const struct layout *layout, size_t from)
{
	struct part part = { from, from };
	size_t width = layout->widths[0];

	while (part.to < layout->table->column_count) {
		width += GAP + layout->widths[part.to];
		if (width > layout->columns && part.to > from)
			break;
		part.to++;
	}
	return part;
}

void text_table(struct str *out, const struct document_table *table, size_t columns)
{
	struct layout layout = { .table = table,
		.arena = arena_new(),
		.columns = columns > COLUMNS_LEAST ? columns : COLUMNS_LEAST };
	size_t at = 1;

	layout.widths =
	    arena_array(layout.arena, table->column_count + 1, sizeof *layout.widths);
	layout.numbers =
	    arena_array(layout.arena, table->column_count + 1, sizeof *layout.numbers);
	measure(&layout);
	squeeze(&layout);
	do {
		struct part part = next_part(&layout, at);

		if (at > 1)
			str_add_char(out, '\n');
		add_head(out, &layout, part);
		for (const struct document_row *row = table->row; row; row = row->next)
			add_cells(out, &layout, part, row);
		at = part.to;
	} while (at < table->column_count);
	arena_free(layout.arena);
}
