/* bilat trace: the pedigree of one figure. */
#include <stdio.h>
#include <string.h>

#include "base/num.h"
#include "cli/reading.h"
#include "cli/show.h"
#include "cli/trace.h"

struct trace_options {
	struct reading_options reading;
	struct table_options table;
	bool all_sources, bibtex;
};

static const struct option trace_options[] = {
	{ "all-sources", 0, OPTION_FLAG, NULL, "each source's figure",
	    offsetof(struct trace_options, all_sources) },
	{ "bibtex", 0, OPTION_FLAG, NULL, "the works it is from, as BibTeX",
	    offsetof(struct trace_options, bibtex) },
	READING_OPTIONS(struct trace_options, reading),
	CONVERTING_OPTIONS(struct trace_options, reading),
	TABLE_OPTIONS(struct trace_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* What is asked for, while it is traced. */
struct tracing {
	struct cli *cli;
	const struct trace_options *options;
	const struct bilat_question *question;
	const struct bilat_answer *answer;
	struct shown shown;
	struct str text;
	struct table *table; /* NULL: as text */
	struct bibliography works;
};

static void put_document(struct tracing *tracing, const struct bilat_pedigree *p)
{
	struct str *out = &tracing->text;
	char day[BILAT_PERIOD_SIZE];

	trace_put(out, "published as", p->text);
	trace_put(out, "document",
	    arena_printf(tracing->cli->arena, "%s, line %lld (document %lld)", p->document.name,
		(long long)p->line, (long long)p->document.id));
	trace_put(out, "vintage", bilat_date_print(day, p->vintage));
	trace_put(out, "accessed", bilat_date_print(day, cite_accessed(p)));
	trace_put(out, "title", p->title);
	trace_put(out, "publisher", p->publisher);
	trace_put(out, "address", p->url);
	trace_put(out, "note", p->note);
	trace_put(out, "layout", p->document.layout);
	trace_put(out, "options", p->document.options);
	trace_put(out, "sha-256", p->document.sha256);
}

static void put_source(struct tracing *tracing, const char *id)
{
	struct cli *cli = tracing->cli;
	const struct bilat_source *source = bilat_source_get(cli->reference, id);

	if (source == NULL) {
		trace_put(&tracing->text, "source", id);
		return;
	}
	trace_put(&tracing->text, "source",
	    arena_printf(cli->arena, "%s: %s", source->id, source->title));
	trace_put(&tracing->text, "kind",
	    arena_printf(
		cli->arena, "%s, %s", bilat_source_kind_name(source->kind), source->basis));
	trace_put(&tracing->text, "licence", source->licence);
}

/* The figure as stored and its document, or what it was made of. */
static bool put_figure(struct tracing *tracing, const struct bilat_inputs *inputs,
    const struct bilat_answer_row *row, struct bilat_error *err)
{
	struct cli *cli = tracing->cli;
	const struct bilat_input *input = &inputs->at[0];
	const struct bilat_figure *figure = &input->observation.figure;
	struct bilat_pedigree pedigree;
	char number[NUM_SIZE];

	if (input->observation.origin.document == 0) {
		put_source(tracing, row->source);
		trace_put(&tracing->text, "computed",
		    input->formula[0] != '\0' ? input->formula : "not published as such");
		return trace_tree(cli, inputs, 0, &tracing->text, err);
	}
	if (bilat_figure_available(figure))
		trace_put(&tracing->text, "stored as",
		    arena_printf(cli->arena, "%s%s %s",
			figure->bound == BILAT_EXACT ? "" : (char[2]){ (char)figure->bound, 0 },
			num_print(number, figure->value), input->series.unit));
	put_source(tracing, row->source);
	if (!trace_pedigree(cli, input, &pedigree, err))
		return false;
	trace_put(&tracing->text, "cite as", cite_line(cli, row->source, &pedigree));
	put_document(tracing, &pedigree);
	bilat_pedigree_free(&pedigree);
	return true;
}

/* What stands behind a measure as shown: its unit, and the number before it was rounded. */
static const char *behind_measure(struct tracing *tracing, const struct bilat_measure *measure,
    const struct bilat_answer_row *row, const struct bilat_input *input)
{
	char number[NUM_SIZE];
	const char *unit = input->series.unit;

	if (unit[0] == '\0' || strcmp(unit, "rank") == 0)
		return "";
	if (bilat_measure_is_percent(measure->kind))
		unit = "%";
	else if (strcmp(unit, row->unit) == 0)
		unit = shown_unit(&tracing->shown, row);
	return arena_printf(tracing->cli->arena, " %s (unrounded %s)", unit,
	    num_print(number, input->observation.figure.value));
}

static bool put_measure(struct tracing *tracing, const struct bilat_inputs *inputs,
    size_t index, size_t m, const struct bilat_answer_row *row, struct bilat_error *err)
{
	const struct bilat_figure *figure = &row->measures[m];
	const struct bilat_measure *measure = &tracing->question->measures[m];

	trace_put(&tracing->text, measure->name,
	    bilat_figure_available(figure)
		? arena_printf(tracing->cli->arena, "%s%s",
		      show_measure_text(&tracing->shown, measure, row, m),
		      behind_measure(tracing, measure, row, &inputs->at[index]))
		: arena_printf(tracing->cli->arena, "not available, %s",
		      bilat_why_sentence(figure->why)));
	trace_put(&tracing->text, "formula", inputs->at[index].formula);
	return trace_tree(tracing->cli, inputs, index, &tracing->text, err);
}

static bool put_row(struct tracing *tracing, const struct bilat_inputs *inputs,
    const struct bilat_answer_row *row, struct bilat_error *err)
{
	struct cli *cli = tracing->cli;
	struct str *out = &tracing->text;
	char period[BILAT_PERIOD_SIZE];
	size_t m = 0;

	if (out->length > 0)
		str_add_char(out, '\n');
	str_printf(out, "%s: %s, %s\n",
	    reading_direction(cli, row->indicator, row->reporter, row->partner),
	    reading_indicator_title(cli, row->indicator),
	    bilat_period_print(period, row->period));
	trace_put(out, "figure",
	    arena_printf(cli->arena, "%s %s",
		shown_amount(&tracing->shown, &row->figure, row->unit, false),
		shown_unit(&tracing->shown, row)));
	trace_put(out, "detail", row->detail);
	if (inputs->count > 0 && !put_figure(tracing, inputs, row, err))
		return false;
	for (size_t i = 1; i < inputs->count; i++) {
		if (inputs->at[i].depth == 0 && !put_measure(tracing, inputs, i, m++, row, err))
			return false;
	}
	if (inputs->left_out > 0)
		trace_put(out, "left out",
		    arena_printf(cli->arena, "%zu further inputs", inputs->left_out));
	return true;
}

static bool trace_row(
    struct tracing *tracing, const struct bilat_answer_row *row, struct bilat_error *err)
{
	struct cli *cli = tracing->cli;
	struct bilat_inputs inputs;
	bool done;

	if (!bilat_ask_inputs(cli->store, cli->reference, tracing->question, row, &inputs, err))
		return false;
	if (tracing->options->bibtex)
		done = trace_works(cli, &inputs, &tracing->works, err);
	else if (tracing->table != NULL)
		done = trace_rows(cli, &inputs, tracing->table, err);
	else
		done = put_row(tracing, &inputs, row, err);
	bilat_inputs_free(&inputs);
	return done;
}

static bool is_empty(const struct bilat_answer_row *row)
{
	return !bilat_figure_available(&row->figure) && row->origin.document == 0;
}

static bool trace_answer(struct tracing *tracing, struct bilat_error *err)
{
	const struct bilat_answer *answer = tracing->answer;
	const struct table_options *options = &tracing->options->table;
	bool done = true;

	show_init(&tracing->shown, tracing->cli, answer->rows, answer->row_count);
	for (size_t i = 0; done && i < answer->row_count; i++) {
		if (!is_empty(&answer->rows[i]))
			done = trace_row(tracing, &answer->rows[i], err);
	}
	for (size_t i = 0; i < answer->note_count; i++)
		trace_put(&tracing->text, "note", answer->notes[i].text);
	if (done && tracing->options->bibtex)
		done = output_write(options->output, &tracing->works.text, err);
	else if (done && tracing->table != NULL)
		done = table_print(tracing->table, tracing->cli, options, err);
	else if (done)
		done = output_write(options->output, &tracing->text, err);
	show_done(&tracing->shown);
	return done;
}

static bool trace(struct cli *cli, const struct trace_options *o,
    const struct bilat_question *question, const struct bilat_answer *answer,
    struct bilat_error *err)
{
	struct tracing tracing = { .cli = cli,
		.options = o,
		.question = question,
		.answer = answer,
		.text = STR_INIT };
	enum format format;
	bool done;

	if (!format_parse(o->table.format, &format, err))
		return false;
	if (format != FORMAT_TABLE) {
		tracing.table = table_new();
		trace_columns(tracing.table);
	}
	bibliography_init(&tracing.works, cli);
	done = trace_answer(&tracing, err);
	bibliography_done(&tracing.works);
	str_done(&tracing.text);
	table_free(tracing.table);
	return done;
}

static enum bilat_error_kind run_trace(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct trace_options *o = options;
	struct bilat_question question;
	struct bilat_answer answer;
	bool done;

	if (!reading_question(cli, &o->reading, arguments->at[0], arguments->at[1],
		arguments->at[2], arguments->at[3], &question, err) ||
	    !reading_measures(
		cli, arguments->count > 4 ? arguments->at[4] : NULL, &question, err))
		return err->kind;
	question.all_sources = o->all_sources;
	if (!bilat_ask(cli->store, cli->reference, &question, &answer, err))
		return err->kind;
	if (answer.row_count == 0 || (answer.row_count == 1 && is_empty(&answer.rows[0])))
		done = bilat_fail(err, BILAT_NONE, "%s",
		    answer.why_text != NULL && answer.why_text[0] != '\0'
			? answer.why_text
			: "nothing is held for that period");
	else
		done = trace(cli, o, &question, &answer, err);
	bilat_answer_free(&answer);
	return done ? BILAT_OK : err->kind;
}

const struct command command_trace = {
	.name = "trace",
	.arguments = "REPORTER PARTNER INDICATOR PERIOD [MEASURE]",
	.summary = "the pedigree of one figure",
	.details =
	    "Shows where a figure comes from: source, document, line, the text as "
	    "published, and\n"
	    "each step to the value shown; of a computed one or a measure, the formula and "
	    "the same\n"
	    "of every figure in it. --format json and the like give one row an input.\n"
	    "\n"
	    "  bilat trace KAZ RUS fdi.inflow.gross 2024\n"
	    "  bilat trace KAZ RUS fdi.inflow.gross 2024 yoy --all-sources\n"
	    "  bilat trace KAZ RUS trade.turnover 2023 --bibtex",
	.options = trace_options,
	.least = 4,
	.most = 5,
	.store = STORE_READ,
	.run = run_trace,
	.options_size = sizeof(struct trace_options),
};
