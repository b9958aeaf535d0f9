/* What changed since the edition before: figures that were revised, with what that does to the
 * growth printed last time, and periods that are new. */
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "report/baseline.h"
#include "report/factsheet.h"

enum { REVISED_USUAL = 30, NEW_MOST = 20, PERIODS_MOST = 12 };

/* A figure of now and the one that stood in its place. */
struct revision {
	const struct shown_number *now;
	const struct baseline_figure *before;
	struct bilat_period period;
	/* The growth it enters: as printed then, NULL if that was not, and now. */
	const struct baseline_figure *growth_before;
	struct bilat_figure growth_now;
	struct bilat_period growth_period;
};
/* Periods of a series that were not there. */
struct arrival {
	const char *series; /* key of the series */
	const struct shown_number *first;
	size_t count;
	const struct shown_number *at[PERIODS_MOST];
	struct bilat_period last_before; /* freq NONE: the series itself is new */
};

struct comparing {
	struct factsheet *sheet;
	const struct baseline *baseline;
	size_t count; /* figures of this edition; more are shown while they are compared */
	struct shown_number *numbers;
	bool alike;              /* the same template for the same kind of period */
	struct map *before;      /* by key with source, and without: index + 1; 0: several */
	struct map *told, *last; /* keys done with; series to index + 1 of their last period */
	VEC(struct revision) revised;
	VEC(struct arrival) arrived;
	bool growth; /* a revision enters one that was printed */
};

static const char *key_of(
    struct comparing *comparing, const struct baseline_figure *figure, bool with_source)
{
	return baseline_key(comparing->sheet->arena, figure, with_source);
}

static void enter(
    struct comparing *comparing, const struct baseline_figure *figure, size_t index)
{
	struct map *map = comparing->before;
	const char *with = key_of(comparing, figure, true);
	const char *without = key_of(comparing, figure, false);
	bool known = map_get(map, with, NULL), taken = map_get(map, without, NULL);

	if (known)
		return;
	map_put(map, with, (int64_t)index + 1);
	map_put(map, without, taken ? 0 : (int64_t)index + 1);
}

/* By its source, else by whichever one there was. */
static const struct baseline_figure *find_before(
    struct comparing *comparing, const struct baseline_figure *like)
{
	int64_t index = 0;

	if (!map_get(comparing->before, key_of(comparing, like, true), &index))
		map_get(comparing->before, key_of(comparing, like, false), &index);
	return index > 0 ? &comparing->baseline->at[index - 1] : NULL;
}

static const char *series_key(
    struct comparing *comparing, const struct baseline_figure *figure, enum bilat_freq freq)
{
	return arena_printf(comparing->sheet->arena, "%s\x1f%s\x1f%s\x1f%s\x1f%s\x1f%c",
	    figure->reporter, figure->partner, figure->indicator, figure->detail, figure->unit,
	    (char)freq);
}

static bool is_level(const char *measure, const char *indicator)
{
	return strcmp(measure, "value") == 0 && strncmp(indicator, "project:", 8) != 0;
}

static void read_before(struct comparing *comparing)
{
	for (size_t i = 0; i < comparing->baseline->count; i++) {
		const struct baseline_figure *figure = &comparing->baseline->at[i];
		struct bilat_period period, last;
		int64_t index;

		enter(comparing, figure, i);
		if (!is_level(figure->measure, figure->indicator) ||
		    !bilat_period_parse(figure->period, &period, NULL))
			continue;
		const char *series = series_key(comparing, figure, period.freq);
		if (map_get(comparing->last, series, &index) &&
		    bilat_period_parse(
			comparing->baseline->at[index - 1].period, &last, NULL) &&
		    bilat_period_compare(last, period) >= 0)
			continue;
		map_put(comparing->last, series, (int64_t)i + 1);
	}
}

/* Whether this edition prints it or not. */
static bool ask_growth(
    struct comparing *comparing, struct revision *revision, struct bilat_error *err)
{
	struct factsheet *sheet = comparing->sheet;
	const struct shown_number *now = revision->now;
	struct template_entry entry = { .label = "",
		.indicator = now->indicator,
		.over = "",
		.side = strcmp(now->reporter, sheet->b) == 0 ? 'b' : 'a',
		.partner = strcmp(now->partner, "WLD") == 0 ? PARTNER_WORLD : PARTNER_OTHER };
	struct figure_wish wish = { .freq = revision->growth_period.freq,
		.first = revision->growth_period,
		.last = revision->growth_period,
		.detail = now->detail,
		.source = now->source,
		.measures = true };
	struct figure_rows rows;
	const struct figure_row *row;

	if (!figures_ask(sheet, &entry, &wish, &rows, err))
		return false;
	row = figures_at(&rows, revision->growth_period);
	revision->growth_now =
	    row != NULL ? row->yoy : bilat_figure_missing(BILAT_WHY_NOT_LOADED);
	return true;
}

/* The growth of the period itself, else that of the year after, whose base it is. */
static bool find_growth(
    struct comparing *comparing, struct revision *revision, struct bilat_error *err)
{
	struct baseline_figure like = baseline_figure_of(revision->now);
	char text[BILAT_PERIOD_SIZE];
	struct bilat_period after = revision->period;

	like.measure = "yoy";
	like.unit = "percent";
	for (int i = 0; i < 2 && revision->growth_before == NULL; i++) {
		revision->growth_period = after;
		like.period = bilat_period_print(text, after);
		revision->growth_before = find_before(comparing, &like);
		after.at += after.freq == BILAT_TO_DATE ? 12 : bilat_freq_per_year(after.freq);
	}
	if (revision->growth_before == NULL)
		return true;
	comparing->growth = true;
	return ask_growth(comparing, revision, err);
}

static void note_arrival(struct comparing *comparing, const struct shown_number *number,
    const struct baseline_figure *figure, struct bilat_period period)
{
	const char *series = series_key(comparing, figure, period.freq);
	struct bilat_period last = { .freq = BILAT_FREQ_NONE };
	struct arrival *arrival = NULL;
	int64_t index = 0;

	if (map_get(comparing->last, series, &index)) {
		if (!bilat_period_parse(
			comparing->baseline->at[index - 1].period, &last, NULL) ||
		    bilat_period_compare(period, last) <= 0)
			return;
	} else if (!comparing->alike) {
		/* What another template shows is not new for that. */
		return;
	}
	for (size_t i = 0; i < comparing->arrived.count && arrival == NULL; i++) {
		if (strcmp(comparing->arrived.at[i].series, series) == 0)
			arrival = &comparing->arrived.at[i];
	}
	if (arrival == NULL) {
		arrival = vec_push(&comparing->arrived);
		*arrival =
		    (struct arrival){ .series = series, .first = number, .last_before = last };
	}
	if (arrival->count < PERIODS_MOST)
		arrival->at[arrival->count++] = number;
}

static bool compare_one(
    struct comparing *comparing, const struct shown_number *number, struct bilat_error *err)
{
	struct baseline_figure figure = baseline_figure_of(number);
	struct revision revision = { .now = number };
	const char *key = key_of(comparing, &figure, true);

	if (!is_level(number->measure, number->indicator) ||
	    map_get(comparing->told, key, NULL) ||
	    !bilat_period_parse(number->period, &revision.period, NULL))
		return true;
	map_put(comparing->told, key, 1);
	revision.before = find_before(comparing, &figure);
	if (revision.before == NULL) {
		note_arrival(comparing, number, &figure, revision.period);
	} else if (!bilat_figure_same(&revision.before->figure, &number->figure)) {
		if (!find_growth(comparing, &revision, err))
			return false;
		*vec_push(&comparing->revised) = revision;
	}
	return true;
}

static bool compare(struct comparing *comparing, struct bilat_error *err)
{
	struct factsheet *sheet = comparing->sheet;

	comparing->count = sheet->numbers.count;
	comparing->numbers =
	    arena_array(sheet->arena, comparing->count + 1, sizeof *comparing->numbers);
	for (size_t i = 0; i < comparing->count; i++)
		comparing->numbers[i] = sheet->numbers.at[i];
	read_before(comparing);
	for (size_t i = 0; i < comparing->count; i++) {
		if (!compare_one(comparing, &comparing->numbers[i], err))
			return false;
	}
	return true;
}

/* "Exports of goods from A to B (product 27)" */
static const char *series_label(struct factsheet *sheet, const struct shown_number *number)
{
	const char *subject =
	    word_subject(sheet, number->indicator, number->reporter, number->partner);
	const char *detail = word_detail(sheet, number->detail);

	if (*detail == '\0')
		return subject;
	return say(sheet, "{series} ({detail})", "series", subject, "detail", detail, NULL);
}

static struct figure_row row_of(const struct baseline_figure *figure,
    const struct bilat_figure *value, struct bilat_period period, const char *what)
{
	return (struct figure_row){ .reporter = figure->reporter,
		.partner = figure->partner,
		.indicator = figure->indicator,
		.detail = figure->detail,
		.unit = figure->unit,
		.source = figure->source,
		.period = period,
		.figure = *value,
		.what = what };
}

static void add_growth(struct comparing *comparing, struct document_table *table,
    struct document_row *row, const struct revision *revision, const char *label)
{
	struct factsheet *sheet = comparing->sheet;
	struct baseline_figure now = baseline_figure_of(revision->now);
	struct figure_row of[2] = {
		row_of(&now, &now.figure, revision->growth_period, "before"),
		row_of(&now, &now.figure, revision->growth_period, "now"),
	};

	if (revision->growth_before == NULL) {
		for (int i = 0; i < 3; i++)
			document_cell(sheet->document, row, "");
		return;
	}
	document_cell(sheet->document, row, word_period_short(sheet, revision->growth_period));
	show_measure(sheet, table, row, &of[0], &revision->growth_before->figure, "percent", 0,
	    label, "yoy");
	show_measure(
	    sheet, table, row, &of[1], &revision->growth_now, "percent", 0, label, "yoy");
}

static void add_revision(struct comparing *comparing, struct document_table *table,
    const struct revision *revision, int power, const char *label)
{
	struct factsheet *sheet = comparing->sheet;
	struct document_row *row = document_row(sheet->document, table);
	struct baseline_figure now = baseline_figure_of(revision->now);
	const char *period = word_period(
	    sheet, revision->period, word_is_stock(sheet, revision->now->indicator));
	struct figure_row before =
	    row_of(revision->before, &revision->before->figure, revision->period, "before");
	struct figure_row after = row_of(&now, &now.figure, revision->period, "now");
	struct bilat_figure difference = bilat_figure_sub(&after.figure, &before.figure);
	struct document_cell *cell;

	document_cell(sheet->document, row, period);
	cell = show_figure(sheet, table, row, &before, power, label, "before");
	if (cell != NULL && strcmp(before.source, after.source) != 0)
		cell->note = document_note_number(sheet->document, table,
		    say(sheet, "By another source: {source}.", "source",
			word_source_of(sheet, before.source), NULL));
	show_figure(sheet, table, row, &after, power, label, "now");
	after.what = "revision";
	show_measure(sheet, table, row, &after, &difference, now.unit, power, label, "change");
	if (comparing->growth)
		add_growth(comparing, table, row, revision, label);
}

/* One scale for the rows of a series. */
static int power_from(struct comparing *comparing, size_t from)
{
	const struct revision *revised = comparing->revised.at;
	struct factsheet *sheet = comparing->sheet;
	struct figure_row rows[2];
	struct figure_rows all = { .count = 2, .at = rows };
	struct baseline_figure now = baseline_figure_of(revised[from].now);

	rows[0] = row_of(&now, &now.figure, revised[from].period, NULL);
	rows[1] = row_of(&now, &revised[from].before->figure, revised[from].period, NULL);
	return show_power(sheet, now.unit, &all, 1);
}

static void add_columns(struct comparing *comparing, struct document_table *table)
{
	struct factsheet *sheet = comparing->sheet;

	document_add_column(sheet->document, table, say(sheet, "Period", NULL), false);
	document_add_column(sheet->document, table, say(sheet, "Before", NULL), true);
	document_add_column(sheet->document, table, say(sheet, "Now", NULL), true);
	document_add_column(sheet->document, table, say(sheet, "Difference", NULL), true);
	if (!comparing->growth)
		return;
	document_add_column(sheet->document, table, say(sheet, "Growth of", NULL), false);
	document_add_column(
	    sheet->document, table, say(sheet, "Growth as printed then, %", NULL), true);
	document_add_column(sheet->document, table, say(sheet, "Growth now, %", NULL), true);
}

static void add_revised(
    struct comparing *comparing, const struct template_block *block, const char *edition)
{
	struct factsheet *sheet = comparing->sheet;
	size_t most = block->most > 0 ? (size_t)block->most : REVISED_USUAL;
	struct document_table *table = document_table(sheet->document, block->id,
	    say(sheet, "Figures revised since the edition of {date}", "date", edition, NULL),
	    "");
	const char *group = "";
	int power = 0;

	add_columns(comparing, table);
	for (size_t i = 0; i < comparing->revised.count && i < most; i++) {
		const struct shown_number *now = comparing->revised.at[i].now;
		const char *label = series_label(sheet, now);

		if (i == 0 || strcmp(label, group) != 0) {
			power = power_from(comparing, i);
			const char *unit = show_unit(sheet, now->unit, power);

			document_group(sheet->document, table,
			    *unit != '\0' ? say(sheet, "{label}, {unit}", "label", label,
						"unit", unit, NULL)
					  : label);
		}
		group = label;
		add_revision(comparing, table, &comparing->revised.at[i], power, label);
	}
	if (comparing->revised.count > most)
		document_say(sheet->document, &table->remarks,
		    say_count(sheet, (long)(comparing->revised.count - most),
			"{n} further revision is not listed here. | {n} further revisions are "
			"not listed here.",
			NULL));
}

static int compare_arrivals(const void *a, const void *b)
{
	const struct shown_number *const *x = a, *const *y = b;
	struct bilat_period first = { 0 }, second = { 0 };

	bilat_period_parse((*x)->period, &first, NULL);
	bilat_period_parse((*y)->period, &second, NULL);
	return bilat_period_compare(first, second);
}

static void add_arrived(struct comparing *comparing, const char *edition)
{
	struct factsheet *sheet = comparing->sheet;
	struct document_block *list;

	document_run(sheet->document, document_paragraph(sheet->document),
	    say(sheet, "New since the edition of {date}:", "date", edition, NULL), NULL);
	list = document_list(sheet->document);
	for (size_t i = 0; i < comparing->arrived.count && i < NEW_MOST; i++) {
		struct arrival *arrival = &comparing->arrived.at[i];
		const char *periods[PERIODS_MOST];
		bool stock = word_is_stock(sheet, arrival->first->indicator);

		qsort(arrival->at, arrival->count, sizeof arrival->at[0], compare_arrivals);
		for (size_t k = 0; k < arrival->count; k++) {
			struct bilat_period period;

			bilat_period_parse(arrival->at[k]->period, &period, NULL);
			periods[k] = word_period(sheet, period, stock);
		}
		document_say(sheet->document, &list->lines,
		    say(sheet, "{series}: {periods}", "series",
			series_label(sheet, arrival->first), "periods",
			say_list(sheet, periods, arrival->count), NULL));
	}
	if (comparing->arrived.count > NEW_MOST)
		document_say(sheet->document, &list->lines,
		    say_count(sheet, (long)(comparing->arrived.count - NEW_MOST),
			"and {n} further series | and {n} further series", NULL));
}

static const char *edition_date(struct factsheet *sheet, const char *edition)
{
	int32_t day;

	if (!bilat_date_parse(edition, &day, NULL))
		return edition;
	return word_date(sheet, day);
}

static bool is_alike(const struct factsheet *sheet)
{
	const char *name = sheet->options->template_name;
	struct bilat_period period;

	return strcmp(sheet->baseline->template_name, name != NULL ? name : "default") == 0 &&
	       bilat_period_parse(sheet->baseline->period, &period, NULL) &&
	       period.freq == sheet->period.freq;
}

static void show_changes(struct comparing *comparing, const struct template_block *block)
{
	struct factsheet *sheet = comparing->sheet;
	const char *edition = edition_date(sheet, sheet->baseline->edition);

	if (comparing->revised.count > 0)
		add_revised(comparing, block, edition);
	if (comparing->arrived.count > 0)
		add_arrived(comparing, edition);
	if (comparing->revised.count + comparing->arrived.count == 0 && sheet->options->since)
		document_run(sheet->document, document_paragraph(sheet->document),
		    say(sheet, "No figure has changed since the edition of {date}.", "date",
			edition, NULL),
		    NULL);
}

bool block_changed(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct comparing comparing = { .sheet = sheet, .baseline = sheet->baseline };
	bool well;

	if (sheet->baseline == NULL)
		return true;
	comparing.alike = is_alike(sheet);
	comparing.before = map_new();
	comparing.told = map_new();
	comparing.last = map_new();
	well = compare(&comparing, err);
	if (well)
		show_changes(&comparing, block);
	map_free(comparing.before);
	map_free(comparing.told);
	map_free(comparing.last);
	vec_done(&comparing.revised);
	vec_done(&comparing.arrived);
	return well;
}

/* --- Which edition to compare with ---------------------------------------------------------
 */

/* Whether an edition printed what this one prints. */
static bool prints_the_same(struct factsheet *sheet, const struct baseline *other)
{
	struct map *map = map_new();
	size_t count = 0;
	bool same = true;

	for (size_t i = 0; i < other->count; i++) {
		const char *key = baseline_key(sheet->arena, &other->at[i], true);

		if (!map_get(map, key, NULL))
			map_put(map, key, (int64_t)i);
	}
	struct map *seen = map_new();
	for (size_t i = 0; i < sheet->numbers.count && same; i++) {
		struct baseline_figure figure = baseline_figure_of(&sheet->numbers.at[i]);
		const char *key = baseline_key(sheet->arena, &figure, true);
		int64_t index;

		if (map_get(seen, key, NULL))
			continue;
		map_put(seen, key, 1);
		count++;
		same = map_get(map, key, &index) &&
		       other->at[index].figure.value == figure.figure.value &&
		       other->at[index].figure.bound == figure.figure.bound;
	}
	same = same && count == map_count(map);
	map_free(seen);
	map_free(map);
	return same;
}

void changed_choose_baseline(struct factsheet *sheet)
{
	const struct editions *editions = sheet->editions;

	if (editions == NULL)
		return;
	bool same = prints_the_same(sheet, &editions->own);
	if (same && editions->has_before)
		sheet->baseline = &editions->before;
	else if (!same || sheet->options->since != NULL)
		sheet->baseline = &editions->own;
}
