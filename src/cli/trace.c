/* trace.c - the inputs of a figure, each with what its document says. */
#include "cli/trace.h"

#include <stdio.h>
#include <string.h>

#include "base/num.h"
#include "base/utf8.h"
#include "cli/reading.h"

void trace_put(struct str *out, const char *label, const char *text)
{
	struct str clean = STR_INIT;

	if (text == NULL || text[0] == '\0')
		return;
	utf8_clean(&clean, text);
	str_printf(out, "  %-12s %s\n", label, clean.text);
	str_done(&clean);
}

bool trace_pedigree(struct cli *cli, const struct bilat_input *input,
    struct bilat_pedigree *out, struct bilat_error *err)
{
	return bilat_store_pedigree(cli->store, &input->series, &input->observation, out, err);
}

/* "~ 3 bn USD" at a scale of its own. */
static const char *amount_of(struct cli *cli, const struct bilat_input *input)
{
	const struct bilat_figure *figure = &input->observation.figure;
	const struct bilat_unit *unit = bilat_unit_get(cli->reference, input->series.unit);
	int power = bilat_show_power(unit, figure, 1);
	char text[BILAT_SHOW_SIZE], name[BILAT_SHOW_SIZE];

	if (!bilat_figure_available(figure))
		return arena_printf(
		    cli->arena, "not available, %s", bilat_why_sentence(figure->why));
	bilat_show_figure(
	    text, figure, unit, power, false, bilat_reference_marks(cli->reference));
	if (unit == NULL)
		return arena_printf(cli->arena, "%s %s", text, input->series.unit);
	bilat_show_unit(name, unit, power);
	return arena_printf(cli->arena, "%s%s%s", text, name[0] != '\0' ? " " : "", name);
}

/* "trade.exports, Kazakhstan to Russia, 2024-Q1". */
static const char *subject_of(struct cli *cli, const struct bilat_input *input)
{
	const struct bilat_series *series = &input->series;
	char period[BILAT_PERIOD_SIZE];

	if (series->indicator[0] == '\0')
		return input->formula;
	return arena_printf(cli->arena, "%s, %s, %s%s%s", series->indicator,
	    reading_direction(cli, series->indicator, series->reporter, series->partner),
	    bilat_period_print(period, input->observation.period),
	    series->detail[0] != '\0' ? ", " : "", series->detail);
}

static void put_line(struct str *out, int depth, const char *role, const char *text)
{
	struct str clean = STR_INIT;

	utf8_clean(&clean, text);
	str_printf(out, "%*s%-10s %s\n", 2 + 2 * depth, "", role, clean.text);
	str_done(&clean);
}

static bool put_published(
    struct cli *cli, const struct bilat_input *input, struct str *out, struct bilat_error *err)
{
	struct bilat_pedigree p;
	char vintage[BILAT_PERIOD_SIZE], accessed[BILAT_PERIOD_SIZE];

	if (!trace_pedigree(cli, input, &p, err))
		return false;
	bilat_date_print(vintage, p.vintage);
	bilat_date_print(accessed, cite_accessed(&p));
	put_line(out, input->depth, "",
	    arena_printf(cli->arena, "\"%s\" in %s, line %lld (document %lld), vintage %s",
		p.text, p.document.name, (long long)p.line, (long long)p.document.id, vintage));
	put_line(out, input->depth, "", cite_line(cli, input->series.source, &p));
	bilat_pedigree_free(&p);
	return true;
}

static bool put_input(struct cli *cli, const struct bilat_inputs *inputs, size_t index,
    struct str *out, struct bilat_error *err)
{
	const struct bilat_input *input = &inputs->at[index];
	const char *text =
	    arena_printf(cli->arena, "%s: %s", subject_of(cli, input), amount_of(cli, input));

	if (input->same_as != index) {
		put_line(out, input->depth, input->role,
		    arena_printf(cli->arena, "%s (as above)", text));
		return true;
	}
	put_line(out, input->depth, input->role, text);
	if (input->observation.origin.document != 0)
		return put_published(cli, input, out, err);
	if (input->formula[0] != '\0' && input->series.indicator[0] != '\0')
		put_line(out, input->depth, "",
		    arena_printf(cli->arena, "computed: %s", input->formula));
	return true;
}

bool trace_tree(struct cli *cli, const struct bilat_inputs *inputs, size_t first,
    struct str *out, struct bilat_error *err)
{
	bool done = true;

	for (size_t i = first + 1;
	     done && i < inputs->count && inputs->at[i].depth > inputs->at[first].depth; i++)
		done = put_input(cli, inputs, i, out, err);
	return done;
}

void trace_columns(struct table *table)
{
	static const char *const names[] = { "depth", "role", "formula", "indicator",
		"reporter", "partner", "detail", "period", "value", "bound", "unit", "status",
		"source", "document", "line", "text", "vintage", "accessed", "title",
		"publisher", "url", "citation", "sha256" };

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		table_column(table, names[i], names[i], SHOW_ALL);
}

static void figure_cells(struct table *table, const struct bilat_input *input)
{
	const struct bilat_figure *figure = &input->observation.figure;
	char status[BILAT_FIGURE_STATUS_SIZE], number[NUM_SIZE];
	const char bound[2] = { (char)figure->bound, '\0' };

	if (bilat_figure_available(figure)) {
		table_number(table, num_print(number, figure->value), figure->value);
		table_text(table, figure->bound == BILAT_BETWEEN ? "~" : bound);
	} else {
		table_none(table);
		table_none(table);
	}
	table_text(table, input->series.unit);
	table_text(table, bilat_figure_status_print(status, figure));
	table_text(table, input->series.source);
}

static bool document_cells(struct cli *cli, const struct bilat_input *input,
    struct table *table, struct bilat_error *err)
{
	struct bilat_pedigree p;
	char day[BILAT_PERIOD_SIZE];

	if (input->observation.origin.document == 0)
		return true;
	if (!trace_pedigree(cli, input, &p, err))
		return false;
	table_text(table, p.document.name);
	table_int(table, p.line);
	table_text(table, p.text);
	table_text(table, bilat_date_print(day, p.vintage));
	table_text(table, bilat_date_print(day, cite_accessed(&p)));
	table_text(table, p.title);
	table_text(table, p.publisher);
	table_text(table, p.url);
	table_text(table, cite_line(cli, input->series.source, &p));
	table_text(table, p.document.sha256);
	bilat_pedigree_free(&p);
	return true;
}

bool trace_rows(struct cli *cli, const struct bilat_inputs *inputs, struct table *table,
    struct bilat_error *err)
{
	bool done = true;

	for (size_t i = 0; done && i < inputs->count; i++) {
		const struct bilat_input *input = &inputs->at[i];
		const struct bilat_series *series = &input->series;
		char period[BILAT_PERIOD_SIZE];

		table_row(table);
		table_int(table, input->depth);
		table_text(table, input->role);
		table_text(table, input->formula);
		table_text(table, series->indicator);
		table_text(table, series->reporter);
		table_text(table, series->partner);
		table_text(table, series->detail);
		table_text(table, bilat_period_print(period, input->observation.period));
		figure_cells(table, input);
		done = document_cells(cli, input, table, err);
	}
	return done;
}

bool trace_works(struct cli *cli, const struct bilat_inputs *inputs,
    struct bibliography *bibliography, struct bilat_error *err)
{
	for (size_t i = 0; i < inputs->count; i++) {
		const struct bilat_input *input = &inputs->at[i];
		struct bilat_pedigree p;

		if (input->same_as != i || input->observation.origin.document == 0)
			continue;
		if (!trace_pedigree(cli, input, &p, err))
			return false;
		bibliography_add(bibliography, input->series.source, &p);
		bilat_pedigree_free(&p);
	}
	return true;
}
