/* bilat history: the revisions of figures. */
#include <stdio.h>
#include <string.h>

#include "cli/reading.h"
#include "cli/show.h"

struct history_options {
	struct reading_options reading;
	struct table_options table;
};

static const struct option history_options[] = {
	READING_OPTIONS(struct history_options, reading),
	TABLE_OPTIONS(struct history_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static const char *document_name(struct cli *cli, int64_t id)
{
	struct bilat_documents documents;
	const char *name;

	if (!bilat_store_document(cli->store, id, &documents, NULL))
		return "";
	name = arena_strdup(cli->arena, documents.at[0].name);
	bilat_documents_free(&documents);
	return name;
}

/* The columns of the contract come first for programs; people need to tell pairs apart first.
 */
static void add_columns(struct table *table, bool several)
{
	unsigned flat = SHOW_FLAT | SHOW_JSON;

	table_column(table, "pair", "of", several ? SHOW_PEOPLE : 0);
	table_column(table, "period", "period", SHOW_ALL | SHOW_KEY | SHOW_WHOLE);
	table_column(table, "vintage", "vintage", SHOW_ALL | SHOW_KEY | SHOW_WHOLE);
	table_column(table, "value", "value", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "bound", "", flat);
	table_column(table, "status", "", flat);
	table_column(table, "document", "document", SHOW_ALL);
	table_column(table, "line", "line", SHOW_ALL | ALIGN_NUMBER);
	table_column(table, "unit", "unit", SHOW_ALL);
	table_column(table, "source", "source", SHOW_ALL);
	table_column(table, "reporter", "", flat);
	table_column(table, "partner", "", flat);
	table_column(table, "indicator", "", flat);
	table_column(table, "detail", "", flat);
}

static void add_row(struct cli *cli, struct table *table, struct shown *shown,
    const struct bilat_revision *revision)
{
	const struct bilat_observation *seen = &revision->observation;
	const struct bilat_series *key = &revision->key;
	struct bilat_answer_row row = { .unit = key->unit, .figure = seen->figure };
	char period[BILAT_PERIOD_SIZE], vintage[BILAT_PERIOD_SIZE], status[BILAT_STATUS_SIZE];
	char bound[2] = { (char)seen->figure.bound, '\0' };
	bool held = bilat_figure_available(&seen->figure);

	table_row(table);
	table_text(table,
	    arena_printf(cli->arena, "%s %s %s", key->reporter, key->partner, key->indicator));
	table_text(table, bilat_period_print(period, seen->period));
	table_text(table, bilat_date_print(vintage, seen->origin.vintage));
	if (held)
		table_number(table, shown_amount(shown, &seen->figure, row.unit, false),
		    seen->figure.value);
	else
		table_none(table);
	table_text(table, !held ? NULL : seen->figure.bound == BILAT_BETWEEN ? "~" : bound);
	table_text(table, bilat_status_print(status, seen->figure.status));
	table_text(table, document_name(cli, seen->origin.document));
	table_int(table, seen->origin.line);
	table_texts(table, shown_unit(shown, &row), key->unit);
	table_text(table, key->source);
	table_text(table, key->reporter);
	table_text(table, key->partner);
	table_text(table, key->indicator);
	table_text(table, key->detail);
}

/* Whether the revisions are of more than one pair and indicator. */
static bool are_several(const struct bilat_revisions *revisions)
{
	for (size_t i = 1; i < revisions->count; i++) {
		const struct bilat_series *a = &revisions->at[0].key,
					  *b = &revisions->at[i].key;
		if (strcmp(a->reporter, b->reporter) != 0 ||
		    strcmp(a->partner, b->partner) != 0 ||
		    strcmp(a->indicator, b->indicator) != 0)
			return true;
	}
	return false;
}

static enum bilat_error_kind run_history(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct history_options *o = options;
	struct bilat_selection selection;
	struct bilat_periods periods;
	struct bilat_revisions revisions;
	struct bilat_answer_row *scale;
	struct shown shown;
	struct table *table;
	size_t count = 0;
	bool done;

	if (!bilat_periods_parse(
		arguments->count > 3 ? arguments->at[3] : NULL, &periods, err) ||
	    !reading_selection(cli, &o->reading, arguments, &selection, err) ||
	    !bilat_store_revisions(cli->store, &selection, &revisions, err))
		return err->kind;
	reading_as_of(cli, selection.indicators, selection.indicator_count, &periods);
	scale = arena_array(cli->arena, revisions.count + 1, sizeof *scale);
	for (size_t i = 0; i < revisions.count; i++)
		scale[i] = (struct bilat_answer_row){ .unit = revisions.at[i].key.unit,
			.figure = revisions.at[i].observation.figure };
	table = table_new();
	show_init(&shown, cli, scale, revisions.count);
	add_columns(table, are_several(&revisions));
	for (size_t i = 0; i < revisions.count; i++) {
		if (revisions.at[i].repeats ||
		    !bilat_periods_hold(&periods, revisions.at[i].observation.period))
			continue;
		add_row(cli, table, &shown, &revisions.at[i]);
		count++;
	}
	show_legend(&shown, table);
	done = count > 0 ? table_print(table, cli, &o->table, err)
			 : bilat_fail(err, BILAT_NONE, "no such figure is held");
	show_done(&shown);
	table_free(table);
	bilat_revisions_free(&revisions);
	return done ? BILAT_OK : err->kind;
}

const struct command command_history = {
	.name = "history",
	.arguments = "REPORTER PARTNER INDICATOR [PERIODS]",
	.summary = "the revisions of figures",
	.details = "Shows what was said of each period, by vintage; what repeats an earlier "
		   "statement is\n"
		   "left out.",
	.options = history_options,
	.least = 3,
	.most = 4,
	.store = STORE_READ,
	.run = run_history,
	.options_size = sizeof(struct history_options),
};
