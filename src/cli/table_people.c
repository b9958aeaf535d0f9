/* table_people.c - a table as a person reads it: aligned, in the width of the page. */
#include "cli/table_private.h"

#include <string.h>
#include <unistd.h>

#include "base/term.h"
#include "base/utf8.h"

/* Columns behind the last decimal mark: numbers stand with their marks under each other. */
static size_t behind_mark(const char *text, char decimal)
{
	const char *mark = strrchr(text, decimal);

	if (mark == NULL || mark[1] < '0' || mark[1] > '9')
		return 0;
	return utf8_width(mark);
}

static bool is_number_text(const char *text)
{
	return strpbrk(text, "0123456789") != NULL;
}

/* A column on the page. */
struct place {
	size_t width, behind; /* behind: the decimal mark */
	char decimal;
	bool shown;
};

struct page {
	struct table *table;
	size_t width;
	bool header, color;
	struct place *columns;
};

static struct place column_place(const struct table *table, size_t column, bool header)
{
	struct place w = { .decimal = table->decimal };
	size_t before = 0;
	bool number = (table->columns.at[column].flags & ALIGN_NUMBER) != 0;

	for (size_t row = 0; row < table_row_count(table); row++) {
		const char *text = table_shown_at(table, row, column);
		size_t width = utf8_width(text);
		size_t behind =
		    number && is_number_text(text) ? behind_mark(text, w.decimal) : 0;
		if (behind > w.behind)
			w.behind = behind;
		if (width - behind > before)
			before = width - behind;
		if (!number && width > w.width)
			w.width = width;
	}
	if (number)
		w.width = before + w.behind;
	if (header && utf8_width(table->columns.at[column].title) > w.width)
		w.width = utf8_width(table->columns.at[column].title);
	return w;
}

static void pad(struct str *out, size_t count)
{
	str_repeat(out, " ", count);
}

static void put_cell(struct str *line, const char *text, const struct place *w, bool number)
{
	size_t width = utf8_width(text);
	size_t tail = 0;

	if (number && is_number_text(text))
		tail = w->behind - behind_mark(text, w->decimal);
	else if (number)
		tail = w->behind;
	if (number && width + tail > w->width)
		tail = w->width - width;
	if (number)
		pad(line, w->width - width - tail);
	str_add(line, text);
	pad(line, number ? tail : w->width - width);
}

static void end_line(struct str *out, struct str *line)
{
	while (line->length > 0 && line->text[line->length - 1] == ' ')
		str_cut(line, line->length - 1);
	str_add(out, line->text);
	str_add_char(out, '\n');
	str_clear(line);
}

static void put_header(const struct page *page, bool color, struct str *out, struct str *line)
{
	struct str title = STR_INIT;
	bool first = true;

	for (size_t c = 0; c < page->table->columns.count; c++) {
		const struct column *column = &page->table->columns.at[c];
		if (!page->columns[c].shown)
			continue;
		if (!first)
			str_add(line, "  ");
		first = false;
		str_clear(&title);
		utf8_cut(&title, column->title, page->columns[c].width);
		size_t gap = page->columns[c].width - utf8_width(title.text);
		if (column->flags & ALIGN_NUMBER)
			pad(line, gap);
		str_add(line, title.text);
		if (!(column->flags & ALIGN_NUMBER))
			pad(line, gap);
	}
	str_done(&title);
	if (color)
		str_add(out, "\033[1m");
	end_line(out, line);
	if (color) {
		str_cut(out, out->length - 1);
		str_add(out, "\033[0m\n");
	}
}

/* A note, wrapped to the width of the page. */
static void put_wrapped(struct str *out, const char *text, size_t page)
{
	size_t column = 0;

	while (*text != '\0') {
		size_t length = strcspn(text, " ");
		struct str word = STR_INIT;
		str_add_bytes(&word, text, length);
		size_t width = utf8_width(word.text);
		if (column > 0 && column + 1 + width > page) {
			str_add(out, "\n  ");
			column = 2;
		} else if (column > 0) {
			str_add_char(out, ' ');
			column++;
		}
		str_add(out, word.text);
		column += width;
		str_done(&word);
		text += length;
		while (*text == ' ')
			text++;
	}
	str_add_char(out, '\n');
}

static size_t total_width(const struct page *page)
{
	size_t sum = 0;

	for (size_t c = 0; c < page->table->columns.count; c++) {
		if (page->columns[c].shown)
			sum += page->columns[c].width + (sum > 0 ? 2 : 0);
	}
	return sum;
}

/* What is left of a text column: where columns may go below each other no stump. */
enum { LEAST_WIDTH = 6, LEAST_BESIDE_KEYS = 8 };

/* The widest text columns give way until the table fits the page. */
static bool fit(struct page *page, size_t width, size_t least)
{
	while (total_width(page) > width) {
		size_t count = page->table->columns.count, widest = count;
		for (size_t c = 0; c < count; c++) {
			unsigned flags = page->table->columns.at[c].flags;
			if (page->columns[c].shown && !(flags & (ALIGN_NUMBER | SHOW_WHOLE)) &&
			    (widest == count ||
				page->columns[c].width > page->columns[widest].width))
				widest = c;
		}
		if (widest == count || page->columns[widest].width <= least)
			return false;
		page->columns[widest].width--;
	}
	return true;
}

/* Takes the columns that may fold out of the rows. */
static void fold(struct table *table)
{
	for (size_t c = 0; c < table->columns.count; c++) {
		struct column *column = &table->columns.at[c];
		if ((column->flags & (FOLD | SHOW_PEOPLE)) != (FOLD | SHOW_PEOPLE))
			continue;
		column->flags &= ~(unsigned)SHOW_PEOPLE;
		column->folded = true;
	}
}

/* The heading that folded columns make over a row; NULL if that of the row before holds. */
static const char *folded_before(const struct table *table, size_t row, bool after_group)
{
	const char *text = "";
	bool differs = row == 0 || after_group;

	for (size_t c = 0; c < table->columns.count; c++) {
		if (!table->columns.at[c].folded)
			continue;
		const char *own = table_shown_at(table, row, c);
		differs |= row > 0 && strcmp(own, table_shown_at(table, row - 1, c)) != 0;
		if (own[0] != '\0')
			text = arena_printf(
			    table->arena, "%s%s%s", text, text[0] != '\0' ? ", " : "", own);
	}
	return differs && text[0] != '\0' ? text : NULL;
}

/* A column in which nothing stands is no column for people. */
static void drop_empty(struct table *table)
{
	for (size_t c = 0; c < table->columns.count; c++) {
		bool empty = table_row_count(table) > 0;
		for (size_t r = 0; empty && r < table_row_count(table); r++)
			empty = table_shown_at(table, r, c)[0] == '\0';
		if (empty)
			table->columns.at[c].flags &= ~(unsigned)SHOW_PEOPLE;
	}
}

static bool has_titles(const struct table *table)
{
	for (size_t c = 0; c < table->columns.count; c++) {
		if ((table->columns.at[c].flags & SHOW_PEOPLE) &&
		    table->columns.at[c].title[0] != '\0')
			return true;
	}
	return false;
}

/* What stands over a row: a heading of its own, then that of folded columns. */
static void put_headings(const struct page *page, size_t row, struct str *out)
{
	const char *group = table_group_before(page->table, row);
	const char *folded = folded_before(page->table, row, group != NULL);

	if (group != NULL || folded != NULL)
		str_add_char(out, '\n');
	if (group != NULL)
		put_wrapped(out, group, page->width);
	if (folded != NULL)
		put_wrapped(out, folded, page->width);
}

/* As much of a word as fits; what is left of it. */
static const char *take_part(const char *word, size_t width, struct str *out)
{
	const char *at = word;

	while (*at != '\0') {
		size_t length = out->length;
		const char *from = at;
		utf8_next(&at);
		str_add_bytes(out, from, (size_t)(at - from));
		if (length > 0 && utf8_width(out->text) > width) {
			str_cut(out, length);
			return from;
		}
	}
	return at;
}

/* As many words as a line of a cell takes, of a longer one a part; what is left of the text. */
static const char *take_words(const char *text, size_t width, struct str *out)
{
	const char *rest = text;
	struct str line = STR_INIT;

	while (*rest != '\0') {
		const char *end = rest + strcspn(rest, " ");
		str_clear(&line);
		str_add_bytes(&line, text, (size_t)(end - text));
		if (utf8_width(line.text) > width)
			break;
		str_clear(out);
		str_add(out, line.text);
		rest = end + strspn(end, " ");
	}
	str_done(&line);
	return rest > text || *text == '\0' ? rest : take_part(text, width, out);
}

/* One line of a row; whether texts that wrap have more. */
static bool put_line(
    const struct page *page, const char **rest, struct str *cell, struct str *line)
{
	bool first = true, more = false;

	for (size_t c = 0; c < page->table->columns.count; c++) {
		const struct place *place = &page->columns[c];
		unsigned flags = page->table->columns.at[c].flags;
		if (!place->shown)
			continue;
		if (!first)
			str_add(line, "  ");
		first = false;
		str_clear(cell);
		if (flags & SHOW_WRAP) {
			rest[c] = take_words(rest[c], place->width, cell);
		} else {
			utf8_cut(cell, rest[c], place->width);
			rest[c] = "";
		}
		more |= *rest[c] != '\0';
		put_cell(line, cell->text, place, (flags & ALIGN_NUMBER) != 0);
	}
	return more;
}

static void put_rows(const struct page *page, struct str *out)
{
	struct table *table = page->table;
	struct str line = STR_INIT, cell = STR_INIT;
	const char **rest = arena_array(table->arena, table->columns.count, sizeof *rest);

	for (size_t r = 0; r < table_row_count(table); r++) {
		bool more;
		put_headings(page, r, out);
		for (size_t c = 0; c < table->columns.count; c++)
			rest[c] = table_shown_at(table, r, c);
		do {
			more = put_line(page, rest, &cell, &line);
			end_line(out, &line);
		} while (more);
	}
	str_done(&line);
	str_done(&cell);
}

static void put_band(struct page *page, struct str *out)
{
	struct str line = STR_INIT;

	if (page->header)
		put_header(page, page->color, out, &line);
	put_rows(page, out);
	str_done(&line);
}

static bool is_for_people(const struct page *page, size_t column)
{
	return (page->table->columns.at[column].flags & SHOW_PEOPLE) != 0;
}

static void measure(struct page *page)
{
	for (size_t c = 0; c < page->table->columns.count; c++) {
		page->columns[c] = column_place(page->table, c, page->header);
		page->columns[c].shown = is_for_people(page, c);
	}
}

/* The columns that say what a row is about, over at most half the page. */
static void show_keys(struct page *page)
{
	for (size_t c = 0; c < page->table->columns.count; c++)
		page->columns[c].shown = is_for_people(page, c) &&
					 (page->table->columns.at[c].flags & SHOW_KEY) != 0;
	fit(page, page->width / 2, LEAST_BESIDE_KEYS);
}

/* Too many columns for one page: one band below the other, each with the keys of its rows. */
static void put_bands(struct page *page, struct str *out)
{
	size_t count = page->table->columns.count, next = 0;

	measure(page);
	while (next < count) {
		size_t taken = 0;
		if (next > 0)
			str_add_char(out, '\n');
		show_keys(page);
		for (; next < count; next++) {
			if (page->columns[next].shown || !is_for_people(page, next))
				continue;
			page->columns[next].shown = true;
			if (taken > 0 && total_width(page) > page->width) {
				page->columns[next].shown = false;
				break;
			}
			taken++;
		}
		put_band(page, out);
	}
}

static bool has_keys(const struct table *table)
{
	for (size_t c = 0; c < table->columns.count; c++) {
		if ((table->columns.at[c].flags & (SHOW_KEY | SHOW_PEOPLE)) ==
		    (SHOW_KEY | SHOW_PEOPLE))
			return true;
	}
	return false;
}

static void put_table(struct page *page, bool limited, struct str *out)
{
	bool keys = has_keys(page->table);
	size_t least = keys ? LEAST_BESIDE_KEYS : LEAST_WIDTH;

	measure(page);
	if (limited && total_width(page) > page->width) {
		fold(page->table);
		measure(page);
	}
	if (limited && !fit(page, page->width, least) && keys)
		put_bands(page, out);
	else
		put_band(page, out);
}

void table_print_people(
    struct table *table, bool header, bool color, bool limited, struct str *out)
{
	struct page page = { .table = table,
		.width = term_width(STDOUT_FILENO),
		.color = color,
		.columns =
		    arena_array(table->arena, table->columns.count, sizeof *page.columns) };

	if (table->title != NULL && header) {
		put_wrapped(out, table->title, page.width);
		str_add_char(out, '\n');
	}
	drop_empty(table);
	page.header = header && has_titles(table);
	if (table_row_count(table) > 0)
		put_table(&page, limited, out);
	if (table->notes.count > 0 && table_row_count(table) > 0)
		str_add_char(out, '\n');
	for (size_t i = 0; i < table->notes.count; i++)
		put_wrapped(out, table->notes.at[i], page.width);
}
