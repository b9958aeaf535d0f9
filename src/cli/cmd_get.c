/* bilat get: looks figures up. */
#include <stdio.h>
#include <string.h>

#include "base/num.h"
#include "cli/reading.h"
#include "cli/show.h"

struct get_options {
	struct reading_options reading;
	struct table_options table;
	const char *with;
	bool value, all_sources, across_breaks, reasons;
};

static const struct option get_options[] = {
	{ "with", 0, OPTION_TEXT, "LIST",
	    "further columns: yoy, change, pop, annualised, cagr:N, cumulative:P, sum:P, "
	    "index:P, "
	    "share, rank, rank:listed, rank:change, contribution, ma:N, ytd, rolling, ytd-yoy, "
	    "rolling-yoy, market, market:share, others, record",
	    offsetof(struct get_options, with) },
	{ "value", 0, OPTION_FLAG, NULL, "bare numbers only; a bound keeps its sign",
	    offsetof(struct get_options, value) },
	{ "all-sources", 0, OPTION_FLAG, NULL, "each source's figure",
	    offsetof(struct get_options, all_sources) },
	{ "across-breaks", 0, OPTION_FLAG, NULL, "compute across a break and mark it",
	    offsetof(struct get_options, across_breaks) },
	{ "reasons", 0, OPTION_FLAG, NULL,
	    "CSV: columns with the reason and the ends of a range behind each measure",
	    offsetof(struct get_options, reasons) },
	READING_OPTIONS(struct get_options, reading),
	CONVERTING_OPTIONS(struct get_options, reading),
	TABLE_OPTIONS(struct get_options, table),
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

/* What differs from row to row gets a column; what does not stands in the title. */
struct varying {
	bool partner, indicator, detail, unit, source;
};

static struct varying what_varies(const struct bilat_answer *answer)
{
	struct varying v = { 0 };

	for (size_t i = 1; i < answer->row_count; i++) {
		const struct bilat_answer_row *a = &answer->rows[0], *b = &answer->rows[i];
		v.partner |= strcmp(a->partner, b->partner) != 0;
		v.indicator |= strcmp(a->indicator, b->indicator) != 0;
		v.detail |= strcmp(a->detail, b->detail) != 0;
		v.unit |= strcmp(a->unit, b->unit) != 0;
	}
	return v;
}

static void add_columns(struct table *table, const struct get_options *o,
    const struct bilat_question *question, const struct varying *v, struct shown *shown,
    const char *value_title)
{
	unsigned flat = SHOW_FLAT | SHOW_JSON;

	table_column(table, "reporter", "reporter", flat);
	table_column(
	    table, "partner", "partner", flat | SHOW_KEY | (v->partner ? SHOW_PEOPLE : 0));
	table_column(table, "indicator", "indicator",
	    flat | SHOW_KEY | (v->indicator ? SHOW_PEOPLE | FOLD : 0));
	table_column(
	    table, "detail", "detail", flat | SHOW_KEY | (v->detail ? SHOW_PEOPLE : 0));
	table_column(table, "period", "period", SHOW_ALL | SHOW_KEY | SHOW_WHOLE);
	table_column(table, "value", value_title, SHOW_ALL | ALIGN_NUMBER);
	table_column(
	    table, "value_reason", "", SHOW_JSON | SHOW_SPARSE | (o->reasons ? SHOW_FLAT : 0));
	table_column(table, "bound", "", flat);
	table_column(
	    table, "lower", "", SHOW_JSON | SHOW_SPARSE | (o->reasons ? SHOW_FLAT : 0));
	table_column(
	    table, "upper", "", SHOW_JSON | SHOW_SPARSE | (o->reasons ? SHOW_FLAT : 0));
	table_column(table, "unit", "unit",
	    flat | (v->unit ? SHOW_PEOPLE : 0) | (v->indicator ? FOLD : 0));
	table_column(table, "status", "status", flat);
	table_column(table, "source", "source", flat);
	for (size_t m = 0; m < question->measure_count; m++)
		show_measure_columns(table, shown, &question->measures[m], o->reasons);
	table_column(table, "source_shown", "source", SHOW_PEOPLE);
}

static void add_row(struct cli *cli, struct table *table, const struct bilat_question *question,
    const struct bilat_answer_row *row, struct shown *shown)
{
	char period[BILAT_PERIOD_SIZE];

	table_row(table);
	table_text(table, row->reporter);
	table_texts(table, reading_area_name(cli, row->partner), row->partner);
	table_text(table, row->indicator);
	table_text(table, row->detail);
	table_text(table, bilat_period_print(period, row->period));
	show_value_cells(table, row, shown);
	table_text(table, row->source);
	for (size_t m = 0; m < question->measure_count; m++)
		show_measure_cells(table, &question->measures[m], row, m, shown);
	table_text(table, row->source);
}

static const char *title_of(struct cli *cli, const struct bilat_answer_row *first,
    const struct varying *v, const char *unit)
{
	const char *reporter = reading_area_name(cli, first->reporter);
	const char *indicator = v->indicator ? "Several indicators"
					     : reading_indicator_title(cli, first->indicator);
	const char *detail = v->detail || first->detail[0] == '\0'
				 ? ""
				 : arena_printf(cli->arena, " [%s]", first->detail);

	if (strcmp(first->reporter, "-") == 0)
		return arena_printf(cli->arena, "%s%s", indicator, detail);
	if (v->partner || strcmp(first->partner, "-") == 0)
		return arena_printf(cli->arena, "%s: %s%s%s%s", reporter, indicator, detail,
		    unit[0] != '\0' ? ", " : "", unit);
	return arena_printf(cli->arena, "%s, partner %s: %s%s%s%s", reporter,
	    reading_area_name(cli, first->partner), indicator, detail,
	    unit[0] != '\0' ? ", " : "", unit);
}

static bool print_answer(struct cli *cli, const struct get_options *o,
    const struct bilat_question *question, const struct bilat_answer *answer,
    struct bilat_error *err)
{
	struct varying v = what_varies(answer);
	struct shown shown;
	struct table *table = table_new();
	bool done;

	show_init(&shown, cli, answer->rows, answer->row_count);
	add_columns(table, o, question, &v, &shown,
	    v.unit ? "value" : shown_unit(&shown, answer->rows));
	table_title(table, title_of(cli, &answer->rows[0], &v, ""));
	for (size_t i = 0; i < answer->row_count; i++)
		add_row(cli, table, question, &answer->rows[i], &shown);
	show_notes(&shown, table, answer);
	done = table_print(table, cli, &o->table, err);
	show_done(&shown);
	table_free(table);
	return done;
}

static bool print_values(
    const struct get_options *o, const struct bilat_answer *answer, struct bilat_error *err)
{
	struct str out = STR_INIT;
	bool done;

	for (size_t i = 0; i < answer->row_count; i++) {
		const struct bilat_figure *f = &answer->rows[i].figure;
		char number[NUM_SIZE];
		if (!bilat_figure_available(f))
			continue;
		if (f->bound == BILAT_BETWEEN)
			str_printf(&out, "%s..", num_print(number, f->lower));
		else if (f->bound != BILAT_EXACT)
			str_add_char(&out, (char)f->bound);
		str_printf(&out, "%s\n",
		    num_print(number, f->bound == BILAT_BETWEEN ? f->upper : f->value));
	}
	done = output_write(o->table.output, &out, err);
	str_done(&out);
	return done;
}

static bool any_available(const struct bilat_answer *answer)
{
	for (size_t i = 0; i < answer->row_count; i++) {
		if (bilat_figure_available(&answer->rows[i].figure))
			return true;
	}
	return false;
}

static enum bilat_error_kind run_get(struct cli *cli, const void *options,
    const struct words *arguments, struct bilat_error *err)
{
	const struct get_options *o = options;
	struct bilat_question question;
	struct bilat_answer answer;
	enum format format;
	bool available, done;

	if (!format_parse(o->table.format, &format, err) ||
	    !reading_question(cli, &o->reading, arguments->at[0], arguments->at[1],
		arguments->at[2], arguments->count > 3 ? arguments->at[3] : NULL, &question,
		err) ||
	    !reading_measures(cli, o->with, &question, err))
		return err->kind;
	question.all_sources = o->all_sources;
	question.across_breaks = o->across_breaks;
	if (!bilat_ask(cli->store, cli->reference, &question, &answer, err))
		return err->kind;
	available = any_available(&answer);
	if (o->value && available)
		done = print_values(o, &answer, err);
	else if (answer.row_count > 0 && !o->value)
		done = print_answer(cli, o, &question, &answer, err);
	else
		done = true;
	if (done && !available) {
		bilat_fail(err, BILAT_NONE, "%s",
		    answer.why_text != NULL && answer.why_text[0] != '\0' ? answer.why_text
									  : "nothing is held");
		done = false;
	}
	bilat_answer_free(&answer);
	return done ? BILAT_OK : err->kind;
}

const struct command command_get = {
	.name = "get",
	.arguments = "REPORTER PARTNER INDICATOR [PERIODS]",
	.summary = "look figures up, with changes, ranks and shares",
	.details =
	    "Looks figures up in the store. REPORTER is whose statistics, PARTNER the other "
	    "country (a\n"
	    "list, 'all', or '-' for none), INDICATOR an id, a native code or a unique part of "
	    "a name (a\n"
	    "list, '*' as wildcard), PERIODS 2024, 2020..2024, 2020-Q1.., latest, last:5; none "
	    "means all.\n"
	    "\n"
	    "Measures of --with, percentages in percent, of what is in percent in points:\n"
	    "  yoy, change        on the same period a year before: percent, absolute\n"
	    "  pop, annualised    on the period before; the same as a rate a year\n"
	    "  cagr:N             growth a year over the last N years\n"
	    "  cumulative:P, index:P, sum:P   percent since, P = 100, total since period P\n"
	    "  ytd, rolling       sums: of the year so far; of the last four quarters or\n"
	    "                     twelve months; ytd-yoy and rolling-yoy: their growth\n"
	    "  ma:N               mean of the last N periods\n"
	    "  share, rank        of the reporter's World figure; rank:listed among those "
	    "held,\n"
	    "                     rank:change places gained on the year before\n"
	    "  contribution       points of the growth of what it is part of: of exports and\n"
	    "                     imports, asked for together, to their sum; of a product to "
	    "all;\n"
	    "                     of a partner to World\n"
	    "  market             growth of the partner's market; market:share the points "
	    "that\n"
	    "                     the change of the share in it adds (together: yoy)\n"
	    "  others             with all partners but this one: the World figure less its "
	    "own\n"
	    "  record             high or low over the unbroken run of periods that ends "
	    "there\n"
	    "\n"
	    "  bilat get KAZ RUS fdi.inflow.gross 2020..2024 --with yoy,change,rank,record\n"
	    "  bilat get Germany Poland trade.exports latest --value\n"
	    "  bilat get KAZ - macro.gdp 2020.. --format csv\n"
	    "  bilat get KAZ RUS trade.turnover 2018..2024 --unit \"bn EUR\" --with yoy\n"
	    "\n"
	    "--unit and --real convert first and compute afterwards: growth in euro is\n"
	    "growth in euro. Flows are converted at the average rate of their period,\n"
	    "stocks at its end, by rates held (fx.average, fx.end, fx.reference). Without a\n"
	    "scale programs get base units; a scale (\"mn USD\") is part of the unit column,\n"
	    "and values are in it.",
	.options = get_options,
	.least = 3,
	.most = 4,
	.store = STORE_READ,
	.run = run_get,
	.options_size = sizeof(struct get_options),
};
