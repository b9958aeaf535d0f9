/* bilat diff: what moved between two days. */
#include <stdio.h>
#include <string.h>

#include <bilat/diff.h>

#include "cli/reading.h"
#include "cli/show.h"

struct diff_options {
	struct reading_options reading;
	struct table_options table;
	const char *from, *to;
};

static const struct option diff_options[] = {
	{ "from", 0, OPTION_TEXT, "DATE", "the earlier day: what was known then",
	    offsetof(struct diff_options, from) },
	{ "to", 0, OPTION_TEXT, "DATE", "the later day", offsetof(struct diff_options, to) },
	SELECTING_OPTIONS(struct diff_options, reading),
	{ "as-of-loaded", 0, OPTION_TEXT, "DATE", "by what was loaded here by that day",
	    offsetof(struct diff_options, reading.as_of_loaded) },
	TABLE_OPTIONS(struct diff_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* A table of one pair says in its title which. */
static bool one_pair(const struct bilat_diff *diff)
{
	for (size_t i = 1; i < diff->count; i++) {
		if (strcmp(diff->at[i].series->reporter, diff->at[0].series->reporter) != 0 ||
		    strcmp(diff->at[i].series->partner, diff->at[0].series->partner) != 0)
			return false;
	}
	return diff->count > 0;
}

static void add_columns(struct table *table, bool pair)
{
	unsigned of_pair = pair ? SHOW_FLAT | SHOW_JSON : SHOW_ALL;

	table_column(table, "reporter", "rep.", of_pair);
	table_column(table, "partner", "part.", of_pair);
	table_column(table, "indicator", "indicator", SHOW_ALL | SHOW_KEY);
	table_column(table, "detail", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "period", "period", SHOW_ALL | SHOW_KEY | SHOW_WHOLE);
	table_column(table, "what", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "before", "before", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "after", "after", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "change", "%", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "unit", "unit", SHOW_PEOPLE | FOLD);
	table_column(table, "source", "source", SHOW_ALL | FOLD);
}

/* The figure as a cell; where only marks differ, programs are told the marks. */
static void figure_cell(struct cli *cli, struct table *table, struct shown *shown,
    const struct bilat_difference *one, const struct bilat_figure *figure)
{
	char status[BILAT_FIGURE_STATUS_SIZE];
	const char *people = shown_amount(shown, figure, one->series->unit, false);

	if (one->what == BILAT_MOVED_STATUS) {
		bilat_figure_status_print(status, figure);
		if (!bilat_figure_available(figure))
			people = arena_printf(cli->arena, "%s %s", people, status);
		table_texts(table, people, status[0] != '\0' ? status : "A");
	} else if (!bilat_figure_available(figure) && figure->why == BILAT_WHY_NOT_LOADED) {
		table_texts(table, "", NULL);
	} else {
		table_figure(table, people, figure);
	}
}

/* A revision in percent; of what is in percent, in points. */
static const char *revision_text(struct cli *cli, const struct bilat_difference *one)
{
	char text[BILAT_SHOW_SIZE];
	struct bilat_figure relative = bilat_percent_change(&one->after, &one->before);

	if (shown_in_points(one->series->unit) && bilat_figure_available(&one->change))
		return arena_printf(cli->arena, "%s points",
		    bilat_show_percent(
			text, &one->change, true, bilat_reference_marks(cli->reference)));
	if (shown_in_points(one->series->unit) || !bilat_figure_available(&relative))
		return "..";
	return arena_strdup(cli->arena,
	    bilat_show_growth(text, &relative, bilat_reference_marks(cli->reference)));
}

/* Programs get the difference, people the percentage. */
static void change_cell(
    struct cli *cli, struct table *table, const struct bilat_difference *one)
{
	const char *people = "";

	if (one->what == BILAT_MOVED_REVISED)
		people = revision_text(cli, one);
	if (one->what == BILAT_MOVED_REVISED && bilat_figure_available(&one->change))
		table_figure(table, people, &one->change);
	else
		table_texts(table, people, NULL);
}

/* The cells that say which series it is, the period included. */
static void key_cells(
    struct cli *cli, struct table *table, const struct bilat_series *key, const char *period)
{
	table_row(table);
	table_text(table, key->reporter);
	table_text(table, key->partner);
	table_texts(table,
	    arena_printf(cli->arena, "%s%s%s", key->indicator,
		key->detail[0] != '\0' ? " " : "", key->detail),
	    key->indicator);
	table_text(table, key->detail);
	table_text(table, period);
}

static void end_cells(struct table *table, struct shown *shown, const struct bilat_series *key)
{
	struct bilat_answer_row row = { .unit = key->unit };

	table_text(table, shown_unit(shown, &row));
	table_text(table, key->source);
}

/* One difference; a run of new figures of a series is one line, with the last of them. */
static void add_row(struct cli *cli, struct table *table, struct shown *shown,
    const struct bilat_difference *one, size_t count)
{
	const struct bilat_difference *last = &one[count - 1];
	char from[BILAT_PERIOD_SIZE], to[BILAT_PERIOD_SIZE];
	const char *period = bilat_period_print(from, one->period);

	if (count > 1)
		period = arena_printf(
		    cli->arena, "%s..%s", from, bilat_period_print(to, last->period));
	key_cells(cli, table, one->series, period);
	table_text(table, bilat_moved_name(one->what));
	figure_cell(cli, table, shown, last, &last->before);
	figure_cell(cli, table, shown, last, &last->after);
	change_cell(cli, table, last);
	end_cells(table, shown, one->series);
}

/* For people: a line above each group. */
static void add_heading(struct table *table, enum bilat_moved what)
{
	static const char *const texts[BILAT_MOVED_COUNT] = {
		[BILAT_MOVED_REVISED] = "Revised",
		[BILAT_MOVED_REMOVED] = "Removed",
		[BILAT_MOVED_STATUS] = "Status",
		[BILAT_MOVED_NEW] = "New",
	};

	table_group(table, texts[what]);
}

/* How many of the differences from here on make one line. */
static size_t run_length(const struct bilat_diff *diff, size_t at, bool people)
{
	const struct bilat_difference *one = &diff->at[at];
	size_t count = 1;

	while (people && one->what == BILAT_MOVED_NEW && at + count < diff->count &&
	       diff->at[at + count].series == one->series)
		count++;
	return count;
}

static void add_summary(struct cli *cli, struct table *table, const struct diff_options *o,
    const struct bilat_diff *diff, bool pair)
{
	struct str text = STR_INIT;
	const char *whose = "";

	if (pair)
		whose = arena_printf(cli->arena, " for %s and %s", diff->at[0].series->reporter,
		    diff->at[0].series->partner);
	for (int what = 0; what < BILAT_MOVED_COUNT; what++) {
		if (diff->counts[what] > 0)
			str_printf(&text, "%s%zu %s", text.length > 0 ? ", " : "",
			    diff->counts[what],
			    what == BILAT_MOVED_STATUS
				? "with another status"
				: bilat_moved_name((enum bilat_moved)what));
	}
	table_title(table, arena_printf(cli->arena, "What moved between %s and %s%s: %s",
			       o->from, o->to, whose, diff->count > 0 ? text.text : "nothing"));
	str_done(&text);
}

static bool print_diff(struct cli *cli, const struct diff_options *o,
    const struct bilat_diff *diff, struct bilat_error *err)
{
	struct bilat_answer_row *scale =
	    arena_array(cli->arena, 2 * diff->count + 1, sizeof *scale);
	struct table *table = table_new();
	struct shown shown;
	enum format format;
	bool done = format_parse(o->table.format, &format, err);
	bool people = done && (format == FORMAT_TABLE || format == FORMAT_MD);
	bool pair = one_pair(diff);

	for (size_t i = 0; i < diff->count; i++) {
		const char *unit = diff->at[i].series->unit;
		scale[2 * i] =
		    (struct bilat_answer_row){ .unit = unit, .figure = diff->at[i].before };
		scale[2 * i + 1] =
		    (struct bilat_answer_row){ .unit = unit, .figure = diff->at[i].after };
	}
	show_init(&shown, cli, scale, 2 * diff->count);
	add_columns(table, pair);
	for (size_t i = 0; done && i < diff->count;) {
		const struct bilat_difference *one = &diff->at[i];
		size_t count = run_length(diff, i, people);
		if (people && (i == 0 || one[-1].what != one->what))
			add_heading(table, one->what);
		add_row(cli, table, &shown, one, count);
		i += count;
	}
	add_summary(cli, table, o, diff, pair);
	show_legend(&shown, table);
	done = done && table_print(table, cli, &o->table, err);
	show_done(&shown);
	table_free(table);
	return done;
}

static bool two_days(
    const struct diff_options *o, int32_t *from, int32_t *to, struct bilat_error *err)
{
	if (o->from == NULL || o->to == NULL)
		return bilat_fail(err, BILAT_USAGE,
		    "between which days? (bilat diff --from 2025-01-01 --to 2026-01-01)");
	if (!bilat_date_parse(o->from, from, err) || !bilat_date_parse(o->to, to, err))
		return false;
	if (*from > *to)
		return bilat_fail(
		    err, BILAT_USAGE, "--from %s is after --to %s", o->from, o->to);
	return true;
}

/* Both readings; the later one has to hold something. */
static bool read_both(struct cli *cli, struct bilat_selection selection, int32_t from,
    int32_t to, struct bilat_series_set *before, struct bilat_series_set *after,
    struct bilat_error *err)
{
	selection.has_as_of = true;
	selection.as_of = from;
	if (!bilat_store_read(cli->store, &selection, before, err))
		return false;
	selection.as_of = to;
	return bilat_store_read(cli->store, &selection, after, err);
}

static enum bilat_error_kind run_diff(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct diff_options *o = options;
	struct bilat_series_set before = { 0 }, after = { 0 };
	struct bilat_selection selection;
	struct bilat_diff diff = { 0 };
	int32_t from, to;
	bool done;

	done = two_days(o, &from, &to, err) &&
	       reading_selection(cli, &o->reading, arguments, &selection, err) &&
	       read_both(cli, selection, from, to, &before, &after, err);
	if (done && after.count == 0)
		done = bilat_fail(err, BILAT_NONE,
		    "no such figure was known by %s (see bilat series)", o->to);
	if (done) {
		bilat_diff(&before, &after, &diff);
		done = print_diff(cli, o, &diff, err);
	}
	bool moved = diff.count > 0;
	bilat_diff_free(&diff);
	bilat_series_set_free(&before);
	bilat_series_set_free(&after);
	if (!done)
		return err->kind;
	return moved ? BILAT_NONE : BILAT_OK;
}

const struct command command_diff = {
	.name = "diff",
	.arguments = "[REPORTER [PARTNER [INDICATOR]]]",
	.summary = "what moved between two days",
	.details = "Compares the figures known on two days by their vintages: which were "
		   "revised (the\n"
		   "largest changes first), removed, marked otherwise, or new.  Where only the "
		   "status moved,\n"
		   "programs are told its letters as before and after (A: normal).  Exit "
		   "status 1 if anything\n"
		   "moved.\n"
		   "\n"
		   "  bilat diff --from 2025-01-01 --to 2026-01-01 KAZ RUS\n"
		   "  bilat diff --from 2025-06 --to 2025-12 KAZ all 'trade.*' --format csv",
	.options = diff_options,
	.least = 0,
	.most = 3,
	.store = STORE_READ,
	.run = run_diff,
	.options_size = sizeof(struct diff_options),
};
