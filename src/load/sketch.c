#include "load/sketch.h"

#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/resource.h"
#include "base/str.h"
#include "base/utf8.h"
#include "load/cell.h"
#include "load/detect.h"
#include "load/input.h"
#include "load/reader.h"
#include "load/settings.h"
#include "load/when.h"

/* A table begins among the first records, and some rows of it show what it holds. */
#define RECORDS_MAX 60
/* Of a value, for a person to see. */
#define EXAMPLE_ROOM 60
/* Fewer names of periods or areas in a header may be there by chance. */
#define ACROSS_LEAST 2

struct line {
	int64_t line;
	size_t count;
	const char **cells; /* trimmed */
};

struct sheet {
	struct arena *arena;
	struct bilat_reference *reference;
	char delimiter;
	size_t count;
	struct line lines[RECORDS_MAX];
	size_t width;  /* that most cells stand in */
	size_t header; /* index of its line */
	struct map *words;
	unsigned taken; /* roles that a column has, as bits */
};

static bool next_piece(
    void *context, const char **bytes, size_t *count, struct bilat_error *err)
{
	return input_next(context, bytes, count, err);
}

static void add_line(struct sheet *sheet, const struct record *record)
{
	struct line *line = &sheet->lines[sheet->count++];
	line->line = record->line;
	line->count = record->count;
	line->cells = arena_array(sheet->arena, record->count, sizeof *line->cells);
	for (size_t i = 0; i < record->count; i++) {
		size_t length;
		const char *text = cell_trim(record->cells[i], record->lengths[i], &length);
		line->cells[i] = arena_strndup(sheet->arena, text, length);
	}
}

/* A reader that stumbles has at least the records before. */
static bool read_lines(struct input *input, const struct settings *settings,
    struct sheet *sheet, struct bilat_error *err)
{
	struct record record;
	sheet->count = 0;
	if (!input_start(input, settings->encoding, err))
		return false;
	struct reader *reader = reader_new(sheet->delimiter, next_piece, input);
	while (sheet->count < RECORDS_MAX && reader_next(reader, &record, NULL) &&
	       record.count > 0)
		add_line(sheet, &record);
	reader_free(reader);
	return true;
}

/* How many cells stand in lines of the width that has most of them. */
static size_t find_width(struct sheet *sheet)
{
	size_t most = 0;
	for (size_t i = 0; i < sheet->count; i++) {
		size_t width = sheet->lines[i].count, cells = 0;
		for (size_t k = 0; k < sheet->count; k++)
			cells += sheet->lines[k].count == width ? width : 0;
		if (width > 1 && cells > most) {
			most = cells;
			sheet->width = width;
		}
	}
	return most;
}

/* The delimiter that cuts most lines alike. */
static bool find_table(struct input *input, const struct settings *settings,
    struct sheet *sheet, struct bilat_error *err)
{
	static const char tried[] = { ',', ';', '\t', '|' };
	size_t most = 0;
	char best = settings->delimiter;
	for (size_t i = 0; i < sizeof tried && !settings->delimiter; i++) {
		sheet->delimiter = tried[i];
		if (!read_lines(input, settings, sheet, err))
			return false;
		size_t cells = find_width(sheet);
		if (cells > most) {
			most = cells;
			best = tried[i];
		}
	}
	sheet->delimiter = best;
	if (!best || !read_lines(input, settings, sheet, err) || find_width(sheet) == 0)
		return bilat_fail(err, BILAT_INPUT,
		    "no table is to be seen: nothing stands between its fields that is known "
		    "(--set delimiter=)");
	return true;
}

/* The first line as wide as the table in which several cells say something. */
static void find_header(struct sheet *sheet)
{
	for (size_t i = 0; i < sheet->count; i++) {
		const struct line *line = &sheet->lines[i];
		size_t filled = 0;
		for (size_t k = 0; k < line->count; k++)
			filled += *line->cells[k] != '\0';
		if (line->count == sheet->width && filled > 1) {
			sheet->header = i;
			return;
		}
	}
}

static bool add_word(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct map *words = context;
	struct str folded = STR_INIT;
	(void)line;
	for (int role = 0; role < ROLE_COUNT; role++) {
		if (strcmp(role_name((enum role)role), cells[1]) != 0)
			continue;
		utf8_fold(&folded, cells[0]);
		map_put(words, folded.text, role);
		str_done(&folded);
		return true;
	}
	return bilat_fail(err, BILAT_INPUT, "'%s' is no role of a column", cells[1]);
}

/* What a heading says; ROLE_IGNORE if it says nothing that is known. */
static enum role role_of_word(const struct sheet *sheet, const char *name)
{
	struct str folded = STR_INIT, plain = STR_INIT;
	int64_t role = ROLE_IGNORE;
	for (const char *c = name; *c; c++)
		str_add_char(&plain, *c == '_' ? ' ' : *c);
	utf8_fold(&folded, plain.text);
	map_get(sheet->words, folded.text, &role);
	str_done(&folded);
	str_done(&plain);
	return (enum role)role;
}

/* Whether cells below the header are of a kind: how many of those that say something. */
struct count {
	size_t filled, fitting;
};

static bool is_period(struct sheet *sheet, const char *text)
{
	struct bilat_period period;
	(void)sheet;
	return when_period(text, ORDER_DMY, BILAT_FREQ_NONE, &period, NULL) ||
	       when_evidence(text) != ORDER_YMD;
}

static bool is_number(struct sheet *sheet, const char *text)
{
	static const struct layout_values none = { 0 };
	const struct cell_convention either = { '.', true, &none, &none, sheet->reference,
		NULL };
	struct cell cell;
	enum cell_kind kind = cell_read(text, strlen(text), &either, 0, &cell);
	return kind == CELL_NUMBER || kind == CELL_CONTRADICTS;
}

static const char *const codings[] = { "iso3", "iso2", "m49", "name" };

/* How a text names an area: one of the codings, or NULL. */
static const char *coding_of(struct sheet *sheet, const char *text)
{
	for (size_t i = 0; i < sizeof codings / sizeof codings[0]; i++) {
		bool named = strcmp(codings[i], "name") == 0;
		if (named ? bilat_area_by_name(sheet->reference, text) != NULL
			  : bilat_area_by_code(sheet->reference, codings[i], text) != NULL)
			return codings[i];
	}
	return NULL;
}

static bool is_area(struct sheet *sheet, const char *text)
{
	return coding_of(sheet, text) != NULL;
}

static bool holds(
    struct sheet *sheet, size_t column, bool (*is)(struct sheet *sheet, const char *text))
{
	struct count count = { 0 };
	for (size_t i = sheet->header + 1; i < sheet->count; i++) {
		const struct line *line = &sheet->lines[i];
		if (column >= line->count || !*line->cells[column])
			continue;
		count.filled++;
		count.fitting += is(sheet, line->cells[column]);
	}
	/* A footer, a mark or a name that is not known may be among them. */
	return count.filled > 0 && count.fitting * 4 >= count.filled * 3;
}

static const char *example_of(struct sheet *sheet, size_t column)
{
	struct str cut = STR_INIT;
	for (size_t i = sheet->header + 1; i < sheet->count && cut.length == 0; i++) {
		const struct line *line = &sheet->lines[i];
		if (column < line->count)
			utf8_cut(&cut, line->cells[column], EXAMPLE_ROOM);
	}
	const char *copy = arena_strdup(sheet->arena, cut.text);
	str_done(&cut);
	return copy;
}

static bool take_role(struct sheet *sheet, struct sketch_column *column, enum role role)
{
	if (sheet->taken & 1u << role)
		return false;
	sheet->taken |= 1u << role;
	column->role = role;
	return true;
}

/* By its heading; a second column of areas or indicators only repeats the first. */
static void guess_by_word(struct sheet *sheet, struct sketch_column *column)
{
	enum role role = role_of_word(sheet, column->name);
	if (role == ROLE_IGNORE || take_role(sheet, column, role))
		return;
	if (role == ROLE_REPORTER || role == ROLE_PARTNER || role == ROLE_INDICATOR)
		column->role = ROLE_LABEL;
}

/* By what stands in it. */
static void guess_by_cells(struct sheet *sheet, struct sketch_column *column, size_t index)
{
	if (holds(sheet, index, is_area) && !holds(sheet, index, is_number) &&
	    (take_role(sheet, column, ROLE_REPORTER) || take_role(sheet, column, ROLE_PARTNER)))
		return;
	if (holds(sheet, index, is_period) && take_role(sheet, column, ROLE_PERIOD))
		return;
	if (holds(sheet, index, is_number))
		column->role = ROLE_VALUE;
	else if (*column->example)
		column->role = ROLE_DETAIL;
}

static size_t mark_across(struct sheet *sheet, struct sketch *sketch,
    bool (*is)(struct sheet *sheet, const char *text), bool mark)
{
	size_t count = 0;
	for (size_t i = 0; i < sketch->count; i++) {
		struct sketch_column *column = &sketch->columns[i];
		if (column->role != ROLE_IGNORE || !*column->name || !is(sheet, column->name))
			continue;
		count++;
		if (mark) {
			column->across = true;
			column->role = ROLE_VALUE;
			column->coding = coding_of(sheet, column->name);
		}
	}
	return count;
}

/* Headings that are periods or areas themselves. */
static void guess_across(struct sheet *sheet, struct sketch *sketch)
{
	bool has_period = sheet->taken & 1u << ROLE_PERIOD;
	if (!has_period && mark_across(sheet, sketch, is_period, false) >= ACROSS_LEAST) {
		mark_across(sheet, sketch, is_period, true);
		sketch->across = ROLE_PERIOD;
		sheet->taken |= 1u << ROLE_PERIOD;
	} else if (mark_across(sheet, sketch, is_area, false) >= ACROSS_LEAST) {
		mark_across(sheet, sketch, is_area, true);
		sketch->across =
		    sheet->taken & 1u << ROLE_PARTNER ? ROLE_REPORTER : ROLE_PARTNER;
		sheet->taken |= 1u << sketch->across;
	}
}

/* Several columns of values are as many indicators. */
static void guess_measures(struct sketch *sketch)
{
	size_t values = 0;
	for (size_t i = 0; i < sketch->count; i++)
		values += sketch->columns[i].role == ROLE_VALUE;
	if (values < 2 || sketch->across != ROLE_IGNORE)
		return;
	sketch->across = ROLE_INDICATOR;
	for (size_t i = 0; i < sketch->count; i++)
		sketch->columns[i].across = sketch->columns[i].role == ROLE_VALUE;
}

static void guess_columns(struct sheet *sheet, struct sketch *sketch)
{
	const struct line *header = &sheet->lines[sheet->header];
	sketch->count = header->count;
	sketch->columns = arena_array(sheet->arena, header->count, sizeof *sketch->columns);
	for (size_t i = 0; i < sketch->count; i++) {
		sketch->columns[i] = (struct sketch_column){ header->cells[i],
			example_of(sheet, i), ROLE_IGNORE, false, "" };
		guess_by_word(sheet, &sketch->columns[i]);
	}
	guess_across(sheet, sketch);
	for (size_t i = 0; i < sketch->count; i++) {
		struct sketch_column *column = &sketch->columns[i];
		if (column->role == ROLE_IGNORE && *column->name)
			guess_by_cells(sheet, column, i);
		bool area = column->role == ROLE_REPORTER || column->role == ROLE_PARTNER;
		const char *coding = area ? coding_of(sheet, column->example) : NULL;
		if (area)
			column->coding = coding ? coding : "name";
	}
	guess_measures(sketch);
}

static const char *missing_names(
    struct sheet *sheet, const struct layout *layout, size_t *held_out)
{
	const struct line *header = &sheet->lines[sheet->header];
	struct str text = STR_INIT;
	*held_out = 0;
	for (size_t i = 0; i < layout->require.count; i++) {
		const char *names = layout->require.at[i];
		if (detect_held(header->cells, header->count, names))
			++*held_out;
		else
			str_printf(&text, "%s'%.*s'", text.length > 0 ? ", " : "",
			    (int)strcspn(names, "|"), names);
	}
	const char *copy = arena_strdup(sheet->arena, text.text);
	str_done(&text);
	return copy;
}

/* Keeps those that miss least of what they need. */
static void find_near(
    struct sheet *sheet, const struct layout_set *layouts, struct sketch *sketch)
{
	double shares[SKETCH_NEAR_MAX];
	for (size_t i = 0; i < layouts->count; i++) {
		size_t held, needed = layouts->at[i]->require.count;
		const char *missing = missing_names(sheet, layouts->at[i], &held);
		double share = needed > 0 ? (double)held / (double)needed : 0;
		size_t at = sketch->near_count;
		while (at > 0 && share > shares[at - 1])
			at--;
		if (held == 0 || at == SKETCH_NEAR_MAX)
			continue;
		if (sketch->near_count < SKETCH_NEAR_MAX)
			sketch->near_count++;
		for (size_t k = sketch->near_count - 1; k > at; k--) {
			sketch->near[k] = sketch->near[k - 1];
			shares[k] = shares[k - 1];
		}
		sketch->near[at] = (struct sketch_near){ layouts->at[i], missing };
		shares[at] = share;
	}
}

bool sketch_make(struct input *input, struct bilat_reference *reference,
    const struct settings *settings, const struct layout_set *layouts, struct arena *arena,
    struct sketch *out, struct bilat_error *err)
{
	static const char *const columns[] = { "word", "role" };
	struct sheet sheet = { .arena = arena, .reference = reference, .words = map_new() };
	struct sketch sketch = { .across = ROLE_IGNORE };
	bool done =
	    resource_rows("datasets/headings.csv", columns, 2, add_word, sheet.words, err) &&
	    find_table(input, settings, &sheet, err);
	if (done) {
		find_header(&sheet);
		sketch.delimiter = sheet.delimiter;
		sketch.header_line = sheet.lines[sheet.header].line;
		guess_columns(&sheet, &sketch);
		find_near(&sheet, layouts, &sketch);
		*out = sketch;
	}
	map_free(sheet.words);
	return done;
}

const char *sketch_role(const struct sketch *sketch, size_t index, struct arena *arena)
{
	const struct sketch_column *column = &sketch->columns[index];
	if (column->across)
		return arena_printf(
		    arena, "value of the %s in its name", role_name(sketch->across));
	return column->role == ROLE_IGNORE ? "?" : role_name(column->role);
}
