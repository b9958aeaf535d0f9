/* Both countries' record of one flow, with the step from CIF to FOB and what remains. */
#include <math.h>
#include <string.h>

#include <bilat/mirror.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/factsheet.h"

enum { MIRROR_PERIODS = 6, PERIODS_MOST = 60, CAUSES_MOST = 12 };

struct mirror_table {
	struct factsheet *sheet;
	const struct template_block *block;
	const struct bilat_mirror_answer *answer;
	struct document_table *table;
	/* Both sides as rows of figures, and what follows from them, period by period. */
	struct figure_rows a, b, adjusted;
	const struct bilat_mirror_row **at;
	size_t count;
	int power;
};

static bool ask_mirror(struct factsheet *sheet, const struct template_entry *entry,
    const struct span *span, struct bilat_mirror_answer *out, struct bilat_error *err)
{
	const char *partner = entry->side == 'a' ? sheet->b : sheet->a;
	struct bilat_question question =
	    figures_question(sheet, entry, span_at(span, 0), span->last);

	question.partners = &partner;
	question.partner_count = 1;

	return bilat_ask_mirror(sheet->store, sheet->reference, &question, out, err);
}

/* Statements of officials stand side by side elsewhere, without a coefficient. */
static bool is_mirrored(const struct bilat_mirror_row *row)
{
	return !row->statements && bilat_figure_available(&row->a) &&
	       bilat_figure_available(&row->b);
}

static size_t count_mirrored(const struct bilat_mirror_answer *answer)
{
	size_t count = 0;

	for (size_t i = 0; i < answer->row_count; i++)
		count += is_mirrored(&answer->rows[i]);
	return count;
}

/* In the periods of the report if both sides have them, else in whole years. */
static bool find_mirror(struct factsheet *sheet, const struct template_block *block,
    struct bilat_mirror_answer *out, bool *found, struct bilat_error *err)
{
	size_t periods = block->years > 0 ? (size_t)block->years : MIRROR_PERIODS;
	struct span spans[2] = { { sheet->period, periods },
		{ bilat_period_of_year(sheet->year), periods } };

	*found = false;
	for (size_t i = 0; i < 2; i++) {
		if (!ask_mirror(sheet, block->indicators.at, &spans[i], out, err))
			return false;
		*found = count_mirrored(out) > 0;
		if (*found)
			return true;
		bilat_mirror_answer_free(out);
	}
	return true;
}

static struct figure_row side_row(struct mirror_table *mirror,
    const struct bilat_mirror_row *row, bool of_a, const struct bilat_figure *figure)
{
	const struct bilat_mirror_answer *answer = mirror->answer;
	struct arena *arena = mirror->sheet->arena;

	return (struct figure_row){
		.reporter = arena_strdup(arena, of_a ? answer->a : answer->b),
		.partner = arena_strdup(arena, of_a ? answer->b : answer->a),
		.indicator =
		    arena_strdup(arena, of_a ? answer->indicator_a : answer->indicator_b),
		.detail = arena_strdup(arena, answer->detail),
		.unit = arena_strdup(arena, answer->unit),
		.source = arena_strdup(arena, of_a ? row->source_a : row->source_b),
		.period = row->period,
		.figure = *figure,
	};
}

static void gather_sides(struct mirror_table *mirror)
{
	const struct bilat_mirror_answer *answer = mirror->answer;
	struct arena *arena = mirror->sheet->arena;
	size_t most = answer->row_count;

	mirror->a.at = arena_array(arena, most, sizeof *mirror->a.at);
	mirror->b.at = arena_array(arena, most, sizeof *mirror->b.at);
	mirror->adjusted.at = arena_array(arena, most, sizeof *mirror->adjusted.at);
	mirror->at = arena_array(arena, most, sizeof(const struct bilat_mirror_row *));
	for (size_t i = 0; i < most; i++) {
		const struct bilat_mirror_row *row = &answer->rows[i];
		struct figure_row *adjusted = &mirror->adjusted.at[mirror->count];

		if (!is_mirrored(row))
			continue;
		mirror->a.at[mirror->count] = side_row(mirror, row, true, &row->a);
		mirror->b.at[mirror->count] = side_row(mirror, row, false, &row->b);
		*adjusted = side_row(mirror, row, answer->inward_is_a, &row->mirror.adjusted);
		adjusted->what = "fob";
		mirror->at[mirror->count++] = row;
	}
	mirror->a.count = mirror->b.count = mirror->adjusted.count = mirror->count;
	mirror->a.entry = mirror->b.entry = mirror->block->indicators.at;
	mirror->a.reporter = mirror->b.partner = mirror->a.at[0].reporter;
	mirror->b.reporter = mirror->a.partner = mirror->b.at[0].reporter;
}

static void add_side(struct mirror_table *mirror, const struct figure_rows *rows,
    const char *label, const bool *wanted)
{
	struct factsheet *sheet = mirror->sheet;
	struct document_row *row = document_row(sheet->document, mirror->table);

	document_cell(sheet->document, row, label);
	for (size_t i = 0; i < rows->count; i++) {
		const struct figure_row *figure = &rows->at[i];

		if (wanted != NULL && !wanted[i]) {
			document_cell(sheet->document, row, "");
			continue;
		}
		struct document_cell *cell = show_figure(sheet, mirror->table, row, figure,
		    mirror->power, label, word_period_short(sheet, figure->period));
		if (cell != NULL && wanted == NULL)
			show_note_source(sheet, mirror->table, cell, figure->source);
	}
}

static void add_measure(struct mirror_table *mirror, const char *label, const char *measure,
    const char *unit, const struct bilat_figure *(*of)(const struct bilat_mirror_row *row))
{
	struct factsheet *sheet = mirror->sheet;
	struct document_row *row = document_row(sheet->document, mirror->table);

	document_cell(sheet->document, row, label);
	for (size_t i = 0; i < mirror->count; i++)
		show_measure(sheet, mirror->table, row, &mirror->a.at[i], of(mirror->at[i]),
		    unit, strcmp(unit, "percent") == 0 ? 0 : mirror->power, label, measure);
}

static const struct bilat_figure *gap_of(const struct bilat_mirror_row *row)
{
	return &row->mirror.gap;
}

/* Adjusted where there is a step to FOB. */
static const struct bilat_figure *asymmetry_of(const struct bilat_mirror_row *row)
{
	return bilat_figure_available(&row->mirror.asymmetry_adjusted)
		   ? &row->mirror.asymmetry_adjusted
		   : &row->mirror.asymmetry;
}

/* Whether the importer's figure has been brought to the exporter's valuation. */
static bool is_adjusted(const struct bilat_mirror *mirror)
{
	return bilat_figure_available(&mirror->adjusted) && mirror->basis != BILAT_K_NONE &&
	       mirror->basis != BILAT_K_UNCONFIRMED;
}

/* What the importer's figure was divided by; "" if nothing had to be said. */
static const char *basis_text(struct factsheet *sheet, const struct bilat_mirror *mirror)
{
	char factor[BILAT_SHOW_SIZE] = "";

	if (bilat_figure_available(&mirror->k))
		bilat_show_amount(factor, &mirror->k, 0, sheet->marks);
	switch (mirror->basis) {
	case BILAT_K_OWN:
		return say(
		    sheet, "imports on the FOB basis are the importer's own figures", NULL);
	case BILAT_K_MARGIN:
		return say(sheet,
		    "imports are brought to the FOB basis by the margin published for the "
		    "pair, a factor of {factor}",
		    "factor", factor, NULL);
	case BILAT_K_USUAL:
		return say(sheet,
		    "imports are brought to the FOB basis by the factor of {factor} that the "
		    "International Monetary Fund uses",
		    "factor", factor, NULL);
	case BILAT_K_FOB:
		return say(
		    sheet, "the importer values imports FOB: nothing is taken off", NULL);
	case BILAT_K_UNCONFIRMED:
		return say(sheet, "the valuation is not confirmed: nothing is adjusted", NULL);
	case BILAT_K_NONE:
		break;
	}
	return "";
}

/* One remark a way of adjusting, with its periods if there are several. */
static void say_basis(struct mirror_table *mirror)
{
	struct factsheet *sheet = mirror->sheet;
	const char **periods = arena_array(sheet->arena, mirror->count, sizeof *periods);
	bool *told = arena_array(sheet->arena, mirror->count, sizeof *told);

	for (size_t i = 0; i < mirror->count; i++) {
		const char *text = basis_text(sheet, &mirror->at[i]->mirror);
		size_t count = 0;

		if (told[i] || *text == '\0')
			continue;
		for (size_t k = i; k < mirror->count; k++) {
			if (strcmp(basis_text(sheet, &mirror->at[k]->mirror), text) != 0)
				continue;
			told[k] = true;
			periods[count++] = word_period_short(sheet, mirror->at[k]->period);
		}
		document_say(sheet->document, &mirror->table->remarks,
		    count == mirror->count
			? say(sheet, "{Basis}.", "basis", text, NULL)
			: say(sheet, "{periods}: {basis}.", "periods",
			      say_list(sheet, periods, count), "basis", text, NULL));
	}
}

/* "re-exports", "valuation": the heads of the notes on causes. */
static void say_causes(struct mirror_table *mirror)
{
	struct factsheet *sheet = mirror->sheet;
	const char *causes[CAUSES_MOST];
	size_t count = 0;

	for (size_t i = 0; i < mirror->answer->note_count && count < CAUSES_MOST; i++) {
		const struct bilat_note *note = &mirror->answer->notes[i];

		if (strcmp(note->code, "cause") != 0)
			continue;
		char *head = arena_strdup(sheet->arena, note->text);
		head[strcspn(head, ":")] = '\0';
		causes[count++] = say(sheet, head, NULL);
	}
	if (count > 0)
		document_say(sheet->document, &mirror->table->remarks,
		    say(sheet, "Causes to look into: {causes}.", "causes",
			say_list(sheet, causes, count), NULL));
}

/* The newest period in a sentence. */
static void say_newest(struct mirror_table *mirror)
{
	struct factsheet *sheet = mirror->sheet;
	const struct bilat_mirror_row *row = mirror->at[mirror->count - 1];
	const struct figure_row *a = &mirror->a.at[mirror->count - 1];
	const struct figure_row *b = &mirror->b.at[mirror->count - 1];
	bool a_is_in = mirror->answer->inward_is_a;
	const struct figure_row *in = a_is_in ? a : b, *out = a_is_in ? b : a;
	struct bilat_figure gap = row->mirror.gap;
	const char *text;

	if (!bilat_figure_available(&gap) || gap.value == 0 || isinf(gap.lower) ||
	    isinf(gap.upper) || mirror->answer->direction == BILAT_OPPOSITE)
		return;
	bool more = gap.value > 0;
	bool alike = is_adjusted(&row->mirror);
	const struct bilat_figure *amount = alike ? &row->mirror.adjusted : &in->figure;

	if (alike)
		text = more ? TEXT("{When} {importer} records {amount}, {gap} more than "
				   "{exporter}, once both are valued alike.")
			    : TEXT("{When} {importer} records {amount}, {gap} less than "
				   "{exporter}, once both are valued alike.");
	else
		text = more ? TEXT("{When} {importer} records {amount}, {gap} more than "
				   "{exporter}.")
			    : TEXT("{When} {importer} records {amount}, {gap} less than "
				   "{exporter}.");
	if (!more) {
		int decimals = gap.decimals;

		gap = bilat_figure_times(&gap, -1);
		gap.decimals = decimals;
	}
	document_say(sheet->document, &mirror->table->remarks,
	    say(sheet, text, "when", word_when(sheet, in), "importer",
		word_the(sheet, in->reporter), "exporter", word_the(sheet, out->reporter),
		"amount", word_amount(sheet, amount, a->unit), "gap",
		word_amount(sheet, &gap, a->unit), NULL));
}

/* Who has published nothing for a period behind the last of the table, or of whom nothing is
 * held. */
static void say_one_sided(struct mirror_table *mirror)
{
	struct factsheet *sheet = mirror->sheet;
	const struct bilat_mirror_answer *answer = mirror->answer;
	const struct bilat_mirror_row *row = NULL;

	for (size_t i = 0; i < answer->row_count; i++) {
		const struct bilat_mirror_row *at = &answer->rows[i];

		if (!at->statements &&
		    bilat_period_compare(at->period, mirror->at[mirror->count - 1]->period) >
			0 &&
		    bilat_figure_available(&at->a) != bilat_figure_available(&at->b))
			row = at;
	}
	if (row == NULL)
		return;
	bool a_lacks = !bilat_figure_available(&row->a);
	enum bilat_why why = a_lacks ? row->a.why : row->b.why;
	const struct figure_row *lacks = a_lacks ? mirror->a.at : mirror->b.at;
	const char *period =
	    word_period(sheet, row->period, word_is_stock(sheet, lacks->indicator));

	document_say(sheet->document, &mirror->table->remarks,
	    why == BILAT_WHY_NOT_PUBLISHED
		? say(sheet, "{Reporter} has not published {series} for {period}.", "reporter",
		      word_the(sheet, lacks->reporter), "series",
		      word_within(sheet, word_subject(sheet, lacks->indicator, lacks->reporter,
					     lacks->partner)),
		      "period", period, NULL)
		: say(sheet, "For {period} only the record of {country} is held.", "period",
		      period, "country", word_the(sheet, lacks->partner), NULL));
}

/* Positions are called alike by both sides. */
static const char *side_label(
    struct factsheet *sheet, const struct figure_row *row, const struct figure_row *other)
{
	const char *label = word_subject(sheet, row->indicator, row->reporter, row->partner);
	const char *others =
	    word_subject(sheet, other->indicator, other->reporter, other->partner);

	if (strcmp(label, others) != 0)
		return label;
	return say(
	    sheet, "As {country} reports", "country", word_the(sheet, row->reporter), NULL);
}

static void add_rows(struct mirror_table *mirror)
{
	struct factsheet *sheet = mirror->sheet;
	bool a_is_in = mirror->answer->inward_is_a;
	const struct figure_rows *in = a_is_in ? &mirror->a : &mirror->b;
	const struct figure_rows *out = a_is_in ? &mirror->b : &mirror->a;
	bool *adjusted = arena_array(sheet->arena, mirror->count, sizeof *adjusted);
	bool any = false;

	const char *in_label = side_label(sheet, in->at, out->at);

	for (size_t i = 0; i < mirror->count; i++) {
		adjusted[i] = is_adjusted(&mirror->at[i]->mirror);
		any |= adjusted[i];
	}
	add_side(mirror, out, side_label(sheet, out->at, in->at), NULL);
	add_side(mirror, in,
	    any ? say(sheet, "{series}, as published", "series", in_label, NULL) : in_label,
	    NULL);
	if (any)
		add_side(mirror, &mirror->adjusted,
		    say(sheet, "{series}, FOB basis", "series", in_label, NULL), adjusted);
	add_measure(mirror,
	    mirror->answer->valued ? say(sheet, "Gap: imports less exports", NULL)
	    : mirror->answer->direction == BILAT_INWARD ||
		    mirror->answer->direction == BILAT_OUTWARD
		? say(sheet, "Gap: inward less outward record", NULL)
		: say(sheet, "Gap", NULL),
	    "gap", mirror->answer->unit, gap_of);
	add_measure(mirror, say(sheet, "Asymmetry, % of the mean of both", NULL), "asymmetry",
	    "percent", asymmetry_of);
}

/* Weight, re-exports: further figures for the same periods. */
static bool add_beside(struct mirror_table *mirror, struct bilat_error *err)
{
	struct factsheet *sheet = mirror->sheet;

	for (size_t i = 0; i < mirror->block->beside.count; i++) {
		const struct template_entry *entry = &mirror->block->beside.at[i];
		struct figure_wish wish = { .freq = mirror->at[0]->period.freq,
			.first = mirror->at[0]->period,
			.last = mirror->at[mirror->count - 1]->period };
		struct figure_rows rows;
		struct document_row *row;

		if (!figures_ask(sheet, entry, &wish, &rows, err))
			return false;
		if (figures_newest(&rows, sheet->last_day) == NULL)
			continue;
		int power = show_power(sheet, rows.at[0].unit, &rows, 1);
		const char *label = show_row_label(sheet, &rows, power, mirror->answer->unit);
		row = document_row(sheet->document, mirror->table);
		document_cell(sheet->document, row, label);
		for (size_t k = 0; k < mirror->count; k++) {
			struct bilat_period period = mirror->at[k]->period;
			const struct figure_row *figure = figures_at(&rows, period);
			struct document_cell *cell = show_figure(sheet, mirror->table, row,
			    figure, power, label, word_period_short(sheet, period));

			if (cell != NULL)
				show_note_source(sheet, mirror->table, cell, figure->source);
		}
	}
	return true;
}

/* Both records, and below them the gap. */
static bool chart_mirror(struct mirror_table *mirror, struct bilat_error *err)
{
	struct factsheet *sheet = mirror->sheet;
	struct template_entry *entry = arena_alloc(sheet->arena, sizeof *entry);
	struct figure_rows rows[3] = { mirror->a, mirror->b, mirror->a };
	struct template_entry *sides = arena_array(sheet->arena, 2, sizeof *sides);
	struct span span = { mirror->at[mirror->count - 1]->period, 1 };

	while (span.count < PERIODS_MOST &&
	       bilat_period_compare(span_at(&span, 0), mirror->at[0]->period) > 0)
		span.count++;
	*entry = (struct template_entry){ .label = say(sheet, "Gap", NULL) };
	/* The other side's record is of another indicator, or is called alike. */
	for (size_t i = 0; i < 2; i++) {
		sides[i] = *mirror->block->indicators.at;
		sides[i].label = side_label(sheet, rows[i].at, rows[1 - i].at);
		rows[i].entry = &sides[i];
	}
	rows[2].entry = entry;
	rows[2].at = arena_array(sheet->arena, mirror->count, sizeof *rows[2].at);
	for (size_t i = 0; i < mirror->count; i++) {
		rows[2].at[i] = mirror->a.at[i];
		rows[2].at[i].figure = mirror->at[i]->mirror.gap;
	}
	return block_chart(sheet, mirror->block, rows, 3, &span, err);
}

static bool fill_mirror(struct mirror_table *mirror, struct bilat_error *err)
{
	struct factsheet *sheet = mirror->sheet;
	const struct template_block *block = mirror->block;
	struct figure_rows sides[2];

	gather_sides(mirror);
	sides[0] = mirror->a;
	sides[1] = mirror->b;
	mirror->power = show_power(sheet, mirror->answer->unit, sides, 2);
	mirror->table =
	    document_table(sheet->document, block->id, word_place(sheet, block->title),
		show_unit(sheet, mirror->answer->unit, mirror->power));
	document_add_column(sheet->document, mirror->table, "", false);
	for (size_t i = 0; i < mirror->count; i++)
		document_add_column(sheet->document, mirror->table,
		    word_period_short(sheet, mirror->at[i]->period), true);
	add_rows(mirror);
	if (!add_beside(mirror, err))
		return false;
	say_newest(mirror);
	say_one_sided(mirror);
	say_basis(mirror);
	say_causes(mirror);
	if (*block->text != '\0')
		document_say(
		    sheet->document, &mirror->table->remarks, word_place(sheet, block->text));
	if (*block->chart == '\0')
		return true;
	return chart_mirror(mirror, err);
}

bool block_mirror(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct mirror_table mirror = { .sheet = sheet, .block = block };
	struct bilat_mirror_answer answer;
	bool found, well;

	if (!find_mirror(sheet, block, &answer, &found, err))
		return false;
	if (!found) {
		show_leave_out(sheet, say(sheet,
					  "no period is held for which both sides publish a "
					  "statistic",
					  NULL));
		return true;
	}
	mirror.answer = &answer;
	well = fill_mirror(&mirror, err);
	bilat_mirror_answer_free(&answer);
	return well;
}
