/* bilat mirror: both countries' record of the same flow. */
#include <string.h>

#include <bilat/mirror.h>

#include "base/num.h"
#include "cli/cells.h"
#include "cli/reading.h"
#include "cli/show.h"

struct mirror_options {
	struct reading_options reading;
	struct table_options table;
	bool no_causes, reasons;
};

static const struct option mirror_options[] = {
	{ "no-causes", 0, OPTION_FLAG, NULL, "leave out the list of causes that may apply",
	    offsetof(struct mirror_options, no_causes) },
	{ "reasons", 0, OPTION_FLAG, NULL,
	    "CSV: columns with the reason and the ends of a range behind each figure",
	    offsetof(struct mirror_options, reasons) },
	READING_OPTIONS(struct mirror_options, reading),
	TABLE_OPTIONS(struct mirror_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* What people are shown: a column that is empty throughout tells nothing. */
struct mirror_columns {
	bool valued, measured;
};

static struct mirror_columns columns_of(const struct bilat_mirror_answer *answer)
{
	struct mirror_columns columns = { false, false };

	for (size_t i = 0; i < answer->row_count; i++) {
		const struct bilat_mirror *mirror = &answer->rows[i].mirror;
		columns.valued |= bilat_figure_available(&mirror->adjusted);
		columns.measured |= bilat_figure_available(&mirror->asymmetry);
	}
	return columns;
}

static void add_columns(struct cli *cli, struct table *table,
    const struct bilat_mirror_answer *answer, struct mirror_columns shown, bool with_reasons)
{
	const unsigned all = SHOW_ALL | ALIGN_NUMBER, flat = all & ~(unsigned)SHOW_PEOPLE;
	const unsigned valued = shown.valued ? all : flat,
		       measured = shown.measured ? all : flat;
	const enum cells_behind reasons = with_reasons ? CELLS_REASON_AND_ENDS : CELLS_NOTHING;
	const char *importer = answer->inward_is_a ? answer->a : answer->b;

	table_column(table, "period", "period", SHOW_ALL | SHOW_KEY | SHOW_WHOLE);
	cells_figure_columns(table, "a", answer->a, all, reasons);
	cells_figure_columns(table, "b", answer->b, all, reasons);
	cells_figure_columns(
	    table, "b_adjusted", arena_printf(cli->arena, "%s FOB", importer), valued, reasons);
	cells_figure_columns(table, "k", "k", valued, reasons);
	table_column(table, "k_basis", "", SHOW_JSON | SHOW_SPARSE);
	cells_figure_columns(table, "gap", "gap", all, reasons);
	cells_figure_columns(table, "ratio", "ratio", measured, reasons);
	cells_figure_columns(table, "asymmetry", "asym. %", measured, reasons);
	cells_figure_columns(table, "asymmetry_adjusted", "adj. %", valued & measured, reasons);
	table_column(table, "source_a", "", SHOW_FLAT | SHOW_JSON);
	table_column(table, "source_b", "", SHOW_FLAT | SHOW_JSON);
}

static const char *percent(struct cli *cli, const struct bilat_figure *figure)
{
	char text[BILAT_SHOW_SIZE];

	return arena_strdup(cli->arena,
	    bilat_show_percent(text, figure, true, bilat_reference_marks(cli->reference)));
}

/* k and the ratio have three decimals at most, as the one differs from 1 by a few hundredths.
 */
static const char *factor(struct cli *cli, const struct bilat_figure *figure)
{
	const char *mark = bilat_reference_marks(cli->reference)->decimal;
	char value[NUM_SIZE], upper[NUM_SIZE];
	bool exact = figure->bound == BILAT_EXACT, range = figure->bound == BILAT_BETWEEN;

	num_print_fixed(
	    value, range ? figure->lower : figure->value, exact ? 3 : 2, 0, "", mark);
	if (exact)
		return arena_strdup(cli->arena, value);
	if (!range)
		return arena_printf(cli->arena, "%c %s", (char)figure->bound, value);
	num_print_fixed(upper, figure->upper, 2, 0, "", mark);
	return figure->lower <= 0 ? arena_printf(cli->arena, "< %s", upper)
				  : arena_printf(cli->arena, "%s to %s", value, upper);
}

static const char *basis_text(enum bilat_k_basis basis)
{
	static const char *const names[] = { NULL, "own_fob", "margin", "usual", "fob",
		"unconfirmed" };

	return names[basis];
}

static void add_row(struct cli *cli, struct table *table, struct shown *shown, const char *unit,
    const struct bilat_mirror_row *row)
{
	const struct bilat_mirror *mirror = &row->mirror;
	char period[BILAT_PERIOD_SIZE];

	table_row(table);
	table_text(table, bilat_period_print(period, row->period));
	cells_figure(table, shown_amount(shown, &row->a, unit, false), &row->a);
	cells_figure(table, shown_amount(shown, &row->b, unit, false), &row->b);
	cells_figure(
	    table, shown_amount(shown, &mirror->adjusted, unit, false), &mirror->adjusted);
	cells_figure(table, factor(cli, &mirror->k), &mirror->k);
	table_text(table, basis_text(mirror->basis));
	cells_figure(table, shown_amount(shown, &mirror->gap, unit, true), &mirror->gap);
	cells_figure(table, factor(cli, &mirror->ratio), &mirror->ratio);
	cells_figure(table, percent(cli, &mirror->asymmetry), &mirror->asymmetry);
	cells_figure(
	    table, percent(cli, &mirror->asymmetry_adjusted), &mirror->asymmetry_adjusted);
	table_text(table, row->source_a);
	table_text(table, row->source_b);
}

static const char *title_of(
    struct cli *cli, const struct bilat_mirror_answer *answer, const char *unit)
{
	const char *a = reading_area_name(cli, answer->a);
	const char *b = reading_area_name(cli, answer->b);
	const char *detail =
	    answer->detail[0] == '\0' ? "" : arena_printf(cli->arena, " [%s]", answer->detail);
	bool flow = answer->direction == BILAT_INWARD || answer->direction == BILAT_OUTWARD;

	if (flow)
		return arena_printf(cli->arena, "%s to %s: %s of %s, %s of %s%s, %s",
		    answer->inward_is_a ? b : a, answer->inward_is_a ? a : b,
		    answer->indicator_a, answer->a, answer->indicator_b, answer->b, detail,
		    unit);
	return arena_printf(cli->arena, "%s and %s: %s%s, %s", a, b,
	    reading_indicator_title(cli, answer->indicator_a), detail, unit);
}

static void add_notes(struct cli *cli, struct table *table, struct shown *shown,
    const struct bilat_mirror_answer *answer, struct mirror_columns columns, bool causes)
{
	const char *importer = answer->inward_is_a ? answer->a : answer->b;
	bool first = true;

	if (columns.valued && columns.measured)
		table_note(table,
		    arena_printf(cli->arena,
			"gap: %s FOB less %s; asym.: importer less exporter in percent of the "
			"mean of both, as published; adj.: with %s FOB",
			importer, answer->inward_is_a ? answer->b : answer->a, importer));
	else if (columns.measured)
		table_note(table, "asym.: the gap in percent of the mean of both");
	for (size_t i = 0; i < answer->note_count; i++) {
		bool cause = strcmp(answer->notes[i].code, "cause") == 0;
		if (cause && !causes)
			continue;
		if (cause && first)
			table_note(table, "Causes to look into:");
		first = first && !cause;
		table_note(table, cause
				      ? arena_printf(cli->arena, "- %s", answer->notes[i].text)
				      : answer->notes[i].text);
	}
	show_legend(shown, table);
}

static bool print_mirror(struct cli *cli, const struct mirror_options *o,
    const struct bilat_mirror_answer *answer, struct bilat_error *err)
{
	struct bilat_answer_row *scale =
	    arena_array(cli->arena, 2 * answer->row_count, sizeof *scale);
	struct shown shown;
	struct table *table = table_new();
	struct mirror_columns columns = columns_of(answer);
	bool done;

	for (size_t i = 0; i < answer->row_count; i++) {
		scale[2 * i] = (struct bilat_answer_row){ .unit = answer->unit,
			.figure = answer->rows[i].a };
		scale[2 * i + 1] = (struct bilat_answer_row){ .unit = answer->unit,
			.figure = answer->rows[i].b };
	}
	show_init(&shown, cli, scale, 2 * answer->row_count);
	add_columns(cli, table, answer, columns, o->reasons);
	table_title(table, title_of(cli, answer, shown_unit(&shown, &scale[0])));
	for (size_t i = 0; i < answer->row_count; i++)
		add_row(cli, table, &shown, answer->unit, &answer->rows[i]);
	add_notes(cli, table, &shown, answer, columns, !o->no_causes);
	done = table_print(table, cli, &o->table, err);
	show_done(&shown);
	table_free(table);
	return done;
}

static enum bilat_error_kind run_mirror(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct mirror_options *o = options;
	struct bilat_question question;
	struct bilat_mirror_answer answer;
	enum format format;
	bool done;

	if (!format_parse(o->table.format, &format, err) ||
	    !reading_question(cli, &o->reading, arguments->at[0], arguments->at[1],
		arguments->at[2], arguments->count > 3 ? arguments->at[3] : NULL, &question,
		err) ||
	    !bilat_ask_mirror(cli->store, cli->reference, &question, &answer, err))
		return err->kind;
	if (answer.row_count == 0)
		done = bilat_fail(err, BILAT_NONE, "%s", answer.why_text);
	else
		done = print_mirror(cli, o, &answer, err);
	bilat_mirror_answer_free(&answer);
	return done ? BILAT_OK : err->kind;
}

const struct command command_mirror = {
	.name = "mirror",
	.arguments = "A B INDICATOR [PERIODS]",
	.summary = "both countries' record of the same flow",
	.details =
	    "Sets A's figure of INDICATOR with B beside B's figure of its mirror with A: A's "
	    "exports\n"
	    "beside B's imports, A's inward investment beside B's outward. Both are of equal "
	    "detail,\n"
	    "unit and period; models and what is derived from the partner's figure are not "
	    "used, and\n"
	    "statements of officials are shown without a coefficient.\n"
	    "\n"
	    "CSV: a and b are A's and B's figures as published. b_adjusted is the importer's "
	    "figure\n"
	    "brought to the exporter's basis (FOB) by dividing it by k, whichever of the two "
	    "imports. k\n"
	    "comes from the importer's own FOB figure, else the CIF/FOB margin of the pair, "
	    "else it is\n"
	    "1.06; it is 1 where the source values imports FOB. gap (importer less exporter) "
	    "and ratio\n"
	    "use b_adjusted where there is one. asymmetry is importer less exporter in percent "
	    "of the\n"
	    "mean of both, from -200 to 200 and of the same sign whoever is named first, as "
	    "published\n"
	    "and adjusted. For turnover, which has no direction, it is A less B. Balances "
	    "mirror with\n"
	    "the opposite sign: gap is their sum. Services, quantities and investment are not "
	    "adjusted.\n"
	    "'latest' is the last period that both have.\n"
	    "\n"
	    "  bilat mirror CHN DEU trade.exports 2022\n"
	    "  bilat mirror Kazakhstan USA trade.imports 2015.. --format csv\n"
	    "  bilat mirror DEU POL fdi.stock.outward latest",
	.options = mirror_options,
	.least = 3,
	.most = 4,
	.store = STORE_READ,
	.run = run_mirror,
	.options_size = sizeof(struct mirror_options),
};
