/* bilat trace: the pedigree of one figure. */
#include <stdio.h>
#include <string.h>

#include "base/num.h"
#include "base/utf8.h"
#include "cli/reading.h"
#include "cli/show.h"

struct trace_options {
	struct reading_options reading;
	bool all_sources;
};

static const struct option trace_options[] = {
	{ "all-sources", 0, OPTION_FLAG, NULL, "each source's figure",
	    offsetof(struct trace_options, all_sources) },
	READING_OPTIONS(struct trace_options, reading),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static void put(struct str *out, const char *label, const char *text)
{
	struct str clean = STR_INIT;

	if (text == NULL || text[0] == '\0')
		return;
	utf8_clean(&clean, text);
	str_printf(out, "  %-12s %s\n", label, clean.text);
	str_done(&clean);
}

static void put_document(struct cli *cli, const struct bilat_pedigree *p, struct str *out)
{
	char day[BILAT_PERIOD_SIZE];

	put(out, "published as", p->text);
	put(out, "document",
	    arena_printf(cli->arena, "%s, line %lld (document %lld)", p->document.name,
		(long long)p->line, (long long)p->document.id));
	put(out, "vintage", bilat_date_print(day, p->vintage));
	put(out, "title", p->title);
	put(out, "publisher", p->publisher);
	put(out, "address", p->url);
	put(out, "note", p->note);
	put(out, "layout", p->document.layout);
	put(out, "options", p->document.options);
	put(out, "sha-256", p->document.sha256);
	put(out, "loaded", bilat_date_print(day, (int32_t)(p->document.loaded_at / 86400)));
}

static void put_source(struct cli *cli, const char *id, struct str *out)
{
	const struct bilat_source *source = bilat_source_get(cli->reference, id);

	if (source == NULL) {
		put(out, "source", id);
		return;
	}
	put(out, "source", arena_printf(cli->arena, "%s: %s", source->id, source->title));
	put(out, "kind",
	    arena_printf(
		cli->arena, "%s, %s", bilat_source_kind_name(source->kind), source->basis));
	put(out, "licence", source->licence);
	put(out, "cite as", source->citation);
}

/* The stored observation behind an answered row. */
static bool pedigree_of(struct cli *cli, const struct bilat_answer_row *row,
    struct bilat_pedigree *out, struct bilat_error *err)
{
	struct bilat_series series = { .indicator = row->indicator,
		.reporter = row->reporter,
		.partner = row->partner,
		.detail = row->detail,
		.unit = row->unit,
		.source = row->source,
		.freq = row->period.freq };
	struct bilat_observation observation = { row->period, row->figure, row->origin };

	return bilat_store_pedigree(cli->store, &series, &observation, out, err);
}

static bool put_row(struct cli *cli, const struct bilat_answer_row *row, struct shown *shown,
    const struct bilat_question *question, struct str *out, struct bilat_error *err)
{
	char period[BILAT_PERIOD_SIZE], base[NUM_SIZE];
	struct bilat_pedigree pedigree;

	str_printf(out, "%s, partner %s: %s, %s\n", reading_area_name(cli, row->reporter),
	    reading_area_name(cli, row->partner), reading_indicator_title(cli, row->indicator),
	    bilat_period_print(period, row->period));
	put(out, "figure",
	    arena_printf(cli->arena, "%s %s",
		shown_amount(shown, &row->figure, row->unit, false), shown_unit(shown, row)));
	put(out, "stored as",
	    arena_printf(cli->arena, "%s%s %s",
		row->figure.bound == BILAT_EXACT ? "" : (char[2]){ (char)row->figure.bound, 0 },
		num_print(base, row->figure.value), row->unit));
	put(out, "detail", row->detail);
	for (size_t m = 0; m < question->measure_count; m++) {
		const struct bilat_figure *f = &row->measures[m];
		put(out, question->measures[m].name,
		    bilat_figure_available(f) ? arena_printf(cli->arena, "%s (base units: %s)",
						    shown_amount(shown, f, row->unit, true),
						    num_print(base, f->value))
					      : bilat_why_sentence(f->why));
	}
	put_source(cli, row->source, out);
	if (row->origin.document == 0) {
		put(out, "computed", "not published as such; see the notes");
		return true;
	}
	if (!pedigree_of(cli, row, &pedigree, err))
		return false;
	put_document(cli, &pedigree, out);
	bilat_pedigree_free(&pedigree);
	return true;
}

static bool print_answer(struct cli *cli, const struct bilat_question *question,
    const struct bilat_answer *answer, struct bilat_error *err)
{
	struct shown shown;
	struct str out = STR_INIT;
	bool done = true;

	show_init(&shown, cli, answer->rows, answer->row_count);
	for (size_t i = 0; done && i < answer->row_count; i++) {
		if (!bilat_figure_available(&answer->rows[i].figure) &&
		    answer->rows[i].origin.document == 0)
			continue;
		if (out.length > 0)
			str_add_char(&out, '\n');
		done = put_row(cli, &answer->rows[i], &shown, question, &out, err);
	}
	for (size_t i = 0; i < answer->note_count; i++)
		put(&out, "note", answer->notes[i].text);
	done = done && output_write(NULL, &out, err);
	str_done(&out);
	show_done(&shown);
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
	if (answer.row_count == 0 ||
	    (answer.row_count == 1 && !bilat_figure_available(&answer.rows[0].figure) &&
		answer.rows[0].origin.document == 0))
		done = bilat_fail(err, BILAT_NONE, "%s",
		    answer.why_text != NULL && answer.why_text[0] != '\0'
			? answer.why_text
			: "nothing is held for that period");
	else
		done = print_answer(cli, &question, &answer, err);
	bilat_answer_free(&answer);
	return done ? BILAT_OK : err->kind;
}

const struct command command_trace = {
	.name = "trace",
	.arguments = "REPORTER PARTNER INDICATOR PERIOD [MEASURE]",
	.summary = "the pedigree of one figure",
	.details = "Shows where a figure comes from: source, document, line, the text as "
		   "published, and\n"
		   "each step to the value shown.\n"
		   "\n"
		   "  bilat trace KAZ RUS fdi.inflow.gross 2024\n"
		   "  bilat trace KAZ RUS fdi.inflow.gross 2024 yoy --all-sources",
	.options = trace_options,
	.least = 4,
	.most = 5,
	.store = STORE_READ,
	.run = run_trace,
	.options_size = sizeof(struct trace_options),
};
