#include "load/detect.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/vec.h"
#include "load/cell.h"
#include "load/input.h"
#include "load/joined.h"
#include "load/plan.h"
#include "load/reader.h"
#include "load/settings.h"

/* A header stands among the first records, if anywhere. */
#define RECORDS_MAX 40
/* Two layouts whose scores are nearer than this are equally good. */
#define MARGIN 5
/* Of a table that is not known. */
#define NAMES_SHOWN 4

struct line {
	int64_t line;
	size_t count;
	const char **cells; /* trimmed */
};

/* The first records, cut by one delimiter. */
struct sample {
	char delimiter;
	enum layout_form form;
	size_t count;
	struct line lines[RECORDS_MAX];
	struct bilat_error fault; /* that the reader stumbled over */
};

struct candidate {
	const struct layout *layout;
	const struct sample *sample;
	size_t header; /* index of the line */
	int score;
	size_t required, optional, explained, names;
	bool preamble;
};

static bool next_piece(
    void *context, const char **bytes, size_t *count, struct bilat_error *err)
{
	return input_next(context, bytes, count, err);
}

static const char *copy_cell(
    struct arena *arena, enum layout_form form, const char *text, size_t length)
{
	const char *colon = form == FORM_CODES ? memchr(text, ':', length) : NULL;
	if (colon)
		length = (size_t)(colon - text);
	text = cell_trim(text, length, &length);
	return arena_strndup(arena, text, length);
}

/* A reader that stumbles has at least the records before; another delimiter may do better. */
static bool take_sample(struct input *input, char delimiter, enum layout_form form,
    const struct settings *settings, struct arena *arena, struct sample *out,
    struct bilat_error *err)
{
	if (!input_start(input, settings->encoding, err))
		return false;
	struct reader *reader = reader_new(delimiter, next_piece, input);
	struct record record;
	out->delimiter = delimiter;
	out->form = form;
	out->count = 0;
	while (
	    out->count < RECORDS_MAX && reader_next(reader, &record, err) && record.count > 0) {
		struct line *line = &out->lines[out->count++];
		if (form == FORM_JOINED)
			record = joined_split(&record, arena);
		line->line = record.line;
		line->count = record.count;
		line->cells = arena_array(arena, record.count, sizeof *line->cells);
		for (size_t i = 0; i < record.count; i++)
			line->cells[i] =
			    copy_cell(arena, form, record.cells[i], record.lengths[i]);
	}
	reader_free(reader);
	out->fault = *err;
	bilat_error_clear(err);
	return true;
}

static bool is_among(const char *const *cells, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(cells[i], name) == 0)
			return true;
	}
	return false;
}

bool detect_held(const char *const *cells, size_t count, const char *names)
{
	char name[128];
	for (;;) {
		size_t length = strcspn(names, "|");
		if (length < sizeof name) {
			memcpy(name, names, length);
			name[length] = '\0';
			if (is_among(cells, count, name))
				return true;
		}
		if (!names[length])
			return false;
		names += length + 1;
	}
}

static bool line_holds_any(const struct line *line, const char *names)
{
	return detect_held(line->cells, line->count, names);
}

static size_t count_held(const struct line *line, const struct layout_texts *names)
{
	size_t count = 0;
	for (size_t i = 0; i < names->count; i++)
		count += line_holds_any(line, names->at[i]);
	return count;
}

static bool is_named(const struct layout *layout, const char *name)
{
	for (size_t i = 0; i < layout->column_count; i++) {
		if (strcmp(layout->columns[i].name, name) == 0 ||
		    layout_texts_hold(&layout->columns[i].also, name))
			return true;
	}
	return false;
}

/* Counts the names of a header that the layout can explain; false if it must refuse one. */
static bool explain(
    const struct layout *layout, const struct line *line, struct candidate *candidate)
{
	char heading[256];
	long across = 0;
	for (size_t i = 0; i < line->count; i++) {
		const char *name = line->cells[i];
		if (!*name)
			continue;
		candidate->names++;
		bool by_name = is_named(layout, name);
		bool by_across = !by_name && plan_across(layout, name, heading, sizeof heading);
		across += by_across;
		candidate->explained += by_name || by_across;
		if (layout->others == OTHERS_REFUSE && !by_name && !by_across)
			return false;
	}
	return !layout->has_across || across >= layout->across.min;
}

static bool has_preamble(
    const struct layout *layout, const struct sample *sample, size_t header)
{
	for (size_t i = 0; i < layout->preamble.count; i++) {
		bool found = false;
		for (size_t k = 0; !found && k < header; k++)
			found = text_starts(sample->lines[k].cells[0], layout->preamble.at[i]);
		if (!found)
			return false;
	}
	return layout->preamble.count > 0;
}

static size_t find_any(const struct line *line, const char *names)
{
	for (size_t i = 0; i < line->count; i++) {
		const struct line one = { .count = 1, .cells = line->cells + i };
		if (*line->cells[i] && line_holds_any(&one, names))
			return i;
	}
	return line->count;
}

/* Whether a cell of that column looks like the layout says, for each such column. */
static bool has_cells(const struct layout *layout, const struct sample *sample, size_t header)
{
	for (size_t i = 0; i < layout->cell_count; i++) {
		const struct layout_cell *cell = &layout->cells[i];
		size_t column = find_any(&sample->lines[header], cell->names);
		bool found = false;
		for (size_t k = header + 1; !found && k < sample->count; k++)
			found = column < sample->lines[k].count &&
				regexec(&cell->like, sample->lines[k].cells[column], 0, NULL,
				    0) == 0;
		if (!found)
			return false;
	}
	return true;
}

/* Whether the layout fits with its header on that line. */
static bool fit(const struct layout *layout, const struct sample *sample, size_t header,
    struct candidate *out)
{
	const struct line *line = &sample->lines[header];
	struct candidate candidate = { .layout = layout, .sample = sample, .header = header };
	candidate.required = count_held(line, &layout->require);
	if (candidate.required < layout->require.count ||
	    count_held(line, &layout->forbid) > 0 || !explain(layout, line, &candidate) ||
	    !has_cells(layout, sample, header))
		return false;
	candidate.optional = count_held(line, &layout->optional);
	candidate.preamble = has_preamble(layout, sample, header);
	/* A header that has no names of its own is known by the lines before it. */
	if (layout->require.count == 0 && !candidate.preamble)
		return false;
	candidate.score =
	    (int)(10 * candidate.required + 3 * candidate.optional +
		  20 * candidate.explained / (candidate.names ? candidate.names : 1));
	if (candidate.preamble)
		candidate.score += 15;
	if (layout->cell_count > 0)
		candidate.score += 15;
	*out = candidate;
	return true;
}

static void describe(const struct candidate *candidate, struct str *out)
{
	str_printf(out, "the header on line %lld",
	    (long long)candidate->sample->lines[candidate->header].line);
	if (candidate->required > 1)
		str_printf(out, " has all %zu names that it needs", candidate->required);
	else
		str_add(
		    out, candidate->required ? " has the name that it needs" : " may be any");
	if (candidate->optional > 0)
		str_printf(out, ", %zu that are usual", candidate->optional);
	str_printf(
	    out, ", and explains %zu of %zu columns", candidate->explained, candidate->names);
	if (candidate->preamble)
		str_add(out, "; the lines before the header are its own");
	if (candidate->layout->cell_count > 0)
		str_add(out, "; the first cells are of its kind");
	str_printf(out, " (score %d)", candidate->score);
}

/* The best fit of one layout over all samples. */
static bool best_fit(const struct layout *layout, const struct sample *samples, size_t count,
    struct candidate *out)
{
	bool found = false;
	for (size_t i = 0; i < count; i++) {
		if (!strchr(layout->delimiters, samples[i].delimiter) ||
		    layout->form != samples[i].form)
			continue;
		for (size_t k = 0; k < samples[i].count; k++) {
			struct candidate candidate;
			if (!fit(layout, &samples[i], k, &candidate))
				continue;
			if (!found || candidate.score > out->score)
				*out = candidate;
			found = true;
		}
	}
	return found;
}

const char *detection_delimiter_name(char delimiter)
{
	switch (delimiter) {
	case ',':
		return "comma";
	case ';':
		return "semicolon";
	case '\t':
		return "tab";
	case '|':
		return "bar";
	default:
		return "other";
	}
}

/* What the header that was found lacks for the layout that was asked for. */
static bool fail_named(
    const struct layout *layout, const struct sample *sample, struct bilat_error *err)
{
	const struct line *widest = NULL;
	for (size_t i = 0; i < sample->count; i++) {
		const struct line *line = &sample->lines[i];
		if (!widest ||
		    count_held(line, &layout->require) > count_held(widest, &layout->require))
			widest = line;
	}
	for (size_t i = 0; widest && i < layout->require.count; i++) {
		if (!line_holds_any(widest, layout->require.at[i]))
			return bilat_fail(err, BILAT_INPUT,
			    "layout '%s' does not fit: no header has the column '%s'",
			    layout->name, layout->require.at[i]);
	}
	return bilat_fail(
	    err, BILAT_INPUT, "layout '%s' does not fit this table", layout->name);
}

static bool decide(const struct candidate *best, const struct candidate *second,
    struct detection *out, struct bilat_error *err)
{
	if (second && best->score - second->score < MARGIN)
		return bilat_fail(err, BILAT_INPUT,
		    "the layouts '%s' and '%s' fit equally well (choose with --layout)",
		    best->layout->name, second->layout->name);
	*out = (struct detection){
		.layout = best->layout,
		.delimiter = best->sample->delimiter,
		.header_line = best->sample->lines[best->header].line,
		.header_record = best->header,
		.runner_up = second ? second->layout : NULL,
		.before = STR_INIT,
		.why = STR_INIT,
		.runner_up_why = STR_INIT,
	};
	for (size_t i = 0; i < best->header; i++) {
		const struct line *line = &best->sample->lines[i];
		for (size_t k = 0; k < line->count; k++)
			str_printf(&out->before, "%s%s", k > 0 ? "\t" : "", line->cells[k]);
		str_add_char(&out->before, '\n');
	}
	describe(best, &out->why);
	if (second)
		describe(second, &out->runner_up_why);
	return true;
}

/* The sample whose delimiter cuts best: the one with the most cells in a line. */
static const struct sample *widest_sample(const struct sample *samples, size_t count)
{
	const struct sample *widest = &samples[0];
	size_t most = 0;
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < samples[i].count; k++) {
			if (samples[i].lines[k].count > most) {
				most = samples[i].lines[k].count;
				widest = &samples[i];
			}
		}
	}
	return widest;
}

/* Says what the first line with several cells looks like, or what is wrong with the first. */
static bool fail_unknown(
    const struct sample *sample, const struct sample *first, struct bilat_error *err)
{
	struct str names = STR_INIT;
	const struct line *line = NULL;
	for (size_t i = 0; !line && i < sample->count; i++) {
		if (sample->lines[i].count > 1)
			line = &sample->lines[i];
	}
	/* The joined form makes something of any line. */
	if ((!line || sample->form == FORM_JOINED) && first->count == 0 && first->fault.kind)
		return bilat_fail(err, BILAT_INPUT, "%s", first->fault.message);
	for (size_t i = 0; line && i < line->count && i < NAMES_SHOWN; i++)
		str_printf(&names, "%s'%s'", i > 0 ? ", " : "", line->cells[i]);
	if (line)
		bilat_fail(err, BILAT_INPUT,
		    "no layout fits a table whose line %lld begins with %s (bilat layout lists "
		    "those "
		    "that are known)",
		    (long long)line->line, names.text);
	else
		bilat_fail(err, BILAT_INPUT,
		    "no layout fits: there is no table with a comma, semicolon, tab or bar "
		    "between "
		    "its fields (--set delimiter=)");
	str_done(&names);
	return false;
}

static bool choose(const struct layout_set *set, const char *name, const struct sample *samples,
    size_t count, struct detection *out, struct bilat_error *err)
{
	struct candidate best = { 0 }, second = { 0 };
	for (size_t i = 0; i < set->count; i++) {
		struct candidate candidate;
		if ((name && strcmp(set->at[i]->name, name) != 0) ||
		    !best_fit(set->at[i], samples, count, &candidate))
			continue;
		if (!best.layout || candidate.score > best.score) {
			second = best;
			best = candidate;
		} else if (!second.layout || candidate.score > second.score) {
			second = candidate;
		}
	}
	if (best.layout)
		return decide(&best, second.layout ? &second : NULL, out, err);
	if (name)
		return fail_named(layout_set_find(set, name, err), &samples[0], err);
	return fail_unknown(widest_sample(samples, count), &samples[0], err);
}

bool detect(struct input *input, const struct layout_set *set, const char *name,
    const struct settings *settings, struct detection *out, struct bilat_error *err)
{
	static const struct {
		char delimiter;
		enum layout_form form;
	} tried[] = { { ',', FORM_PLAIN }, { ';', FORM_PLAIN }, { '\t', FORM_PLAIN },
		{ '|', FORM_PLAIN }, { ',', FORM_CODES }, { ';', FORM_CODES },
		{ '\t', FORM_CODES }, { '\t', FORM_JOINED } };
	struct sample samples[sizeof tried / sizeof tried[0]];
	size_t count = 0;
	if (name && !layout_set_find(set, name, err))
		return false;
	struct arena *arena = arena_new();
	bool done = true;
	struct bilat_error local;
	bilat_error_clear(&local);
	for (size_t i = 0; done && i < sizeof tried / sizeof tried[0]; i++) {
		if (settings->delimiter && settings->delimiter != tried[i].delimiter)
			continue;
		done = take_sample(input, tried[i].delimiter, tried[i].form, settings, arena,
		    &samples[count++], &local);
	}
	if (!done && err)
		*err = local;
	done = done && choose(set, name, samples, count, out, err);
	arena_free(arena);
	return done;
}

void detection_done(struct detection *detection)
{
	str_done(&detection->before);
	str_done(&detection->why);
	str_done(&detection->runner_up_why);
}
