/* bilat report: the factsheet of two countries. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/interrupt.h"
#include "base/progress.h"
#include "base/xalloc.h"
#include "cli/config.h"
#include "cli/reading.h"

struct report_options {
	const char *period, *output, *format, *template_name, *language, *since;
	const char *as_of, *as_of_loaded;
	bool no_charts;
};

static const struct option report_options[] = {
	{ "period", 0, OPTION_TEXT, "PERIOD",
	    "the period the report is about (default: the newest year)",
	    offsetof(struct report_options, period) },
	{ "output", 'o', OPTION_TEXT, "DIR",
	    "make the folder of the pair there (default: report)",
	    offsetof(struct report_options, output) },
	{ "format", 0, OPTION_TEXT, "LIST", "html,md,text,xlsx,docx (default: html,md)",
	    offsetof(struct report_options, format) },
	{ "template", 0, OPTION_TEXT, "NAME|FILE", "what it contains (default: default)",
	    offsetof(struct report_options, template_name) },
	{ "lang", 0, OPTION_TEXT, "en|ru|kk", "its language (default: en)",
	    offsetof(struct report_options, language) },
	{ "since", 0, OPTION_TEXT, "DIR",
	    "say what changed since the edition there (default: the one replaced)",
	    offsetof(struct report_options, since) },
	{ "as-of", 0, OPTION_TEXT, "DATE", "by the vintages known on that day",
	    offsetof(struct report_options, as_of) },
	{ "as-of-loaded", 0, OPTION_TEXT, "DATE", "by the files loaded up to that day",
	    offsetof(struct report_options, as_of_loaded) },
	{ "no-charts", 0, OPTION_FLAG, NULL, "tables only, without gnuplot",
	    offsetof(struct report_options, no_charts) },
	{ NULL, 0, OPTION_FLAG, NULL, NULL, 0 },
};

static bool formats_of(struct cli *cli, const char *list, struct bilat_report_options *options,
    struct bilat_error *err)
{
	const struct {
		const char *name;
		bool *wanted;
	} forms[] = {
		{ "html", &options->html },
		{ "md", &options->markdown },
		{ "text", &options->text },
		{ "xlsx", &options->xlsx },
		{ "docx", &options->docx },
	};
	struct words words = words_split(cli->arena, list != NULL ? list : "html,md", ',');

	for (size_t i = 0; i < words.count; i++) {
		bool known = false;

		for (size_t k = 0; k < sizeof forms / sizeof forms[0]; k++) {
			if (strcmp(words.at[i], forms[k].name) == 0)
				*forms[k].wanted = known = true;
		}
		if (!known)
			return bilat_fail(err, BILAT_USAGE,
			    "unknown form of a report '%s' (use html, md, text, xlsx or docx)",
			    words.at[i]);
	}
	return true;
}

/* The countries that stand on the other side of what a selection holds. */
static bool add_held(struct cli *cli, const struct bilat_selection *selection,
    struct words *partners, struct bilat_error *err)
{
	struct bilat_holdings held;

	if (!bilat_store_holdings(cli->store, selection, &held, err))
		return false;
	for (size_t i = 0; i < held.count; i++) {
		const struct bilat_area *area = bilat_area_get(
		    cli->reference, selection->reporter_count > 0 ? held.at[i].key.partner
								  : held.at[i].key.reporter);
		/* Of a country with itself (refugees, distances) no report is made. */
		bool listed = area != NULL &&
			      strcmp(held.at[i].key.reporter, held.at[i].key.partner) == 0;

		for (size_t k = 0; area != NULL && k < partners->count; k++)
			listed |= strcmp(partners->at[k], area->id) == 0;
		if (area != NULL && area->kind == BILAT_AREA_COUNTRY && !listed)
			words_add(cli->arena, partners, area->id);
	}
	bilat_holdings_free(&held);
	return true;
}

/* The partners to report on: those named, or all that something is held about. */
static bool partners_of(struct cli *cli, const char *reporter, const char *list,
    struct words *out, struct bilat_error *err)
{
	const char *const one[] = { reporter };
	struct bilat_selection stated = { .reporters = one, .reporter_count = 1 };
	struct bilat_selection mirrored = { .partners = one, .partner_count = 1 };
	struct reading_options none = { 0 };
	struct bilat_question question;

	*out = (struct words){ 0, NULL };
	if (!reading_question(cli, &none, reporter, list, NULL, NULL, &question, err))
		return false;
	if (!question.all_partners) {
		*out =
		    (struct words){ question.partner_count, (const char **)question.partners };
		return true;
	}
	if (!add_held(cli, &stated, out, err) || !add_held(cli, &mirrored, out, err))
		return false;
	return out->count > 0 || bilat_fail(err, BILAT_NONE, "no partner is held");
}

static enum bilat_error_kind report_one(
    struct cli *cli, struct bilat_report_options *options, struct bilat_error *err)
{
	struct bilat_report_result result;

	if (!bilat_report(cli->store, cli->reference, options, &result, err))
		return err->kind;
	if (!cli->quiet)
		printf("%s\n", result.path);
	return BILAT_OK;
}

/* As wide as the terminal, and 80 columns elsewhere. */
static enum bilat_error_kind print_text(struct cli *cli, struct bilat_report_options *options,
    const struct words *partners, struct bilat_error *err)
{
	size_t columns = term_width(STDOUT_FILENO);

	for (size_t i = 0; i < partners->count; i++) {
		char *text;

		options->b = partners->at[i];
		if (!bilat_report_text(
			cli->store, cli->reference, options, columns, &text, err))
			return err->kind;
		printf("%s%s", i > 0 ? "\n" : "", text);
		free(text);
	}
	return BILAT_OK;
}

static void show_progress(void *progress, size_t done)
{
	progress_set(progress, done);
}

/* Where each went, those that failed with the reason; the worst of these counts. */
static enum bilat_error_kind tell(
    struct cli *cli, const struct bilat_report_result *results, size_t count)
{
	enum bilat_error_kind worst = BILAT_OK;

	for (size_t i = 0; i < count; i++) {
		const struct bilat_error *fault = &results[i].fault;

		if (fault->kind != BILAT_OK)
			command_complain(fault->message);
		else if (!cli->quiet)
			printf("%s\n", results[i].path);
		worst = fault->kind > worst ? fault->kind : worst;
	}
	return worst;
}

static enum bilat_error_kind report_many(struct cli *cli,
    const struct bilat_report_options *options, const struct words *partners,
    struct bilat_error *err)
{
	struct progress *progress =
	    progress_new("reports", partners->count, "reports", cli->quiet);
	struct bilat_report_batch batch = { .partners = partners->at,
		.count = partners->count,
		.progress = show_progress,
		.data = progress };
	struct bilat_report_result *results = xcalloc(partners->count, sizeof *results);
	char index[BILAT_PATH_SIZE];
	bool done =
	    bilat_reports(cli->store, cli->reference, options, &batch, results, index, err);
	enum bilat_error_kind worst = BILAT_OK;

	progress_free(progress);
	if (done)
		worst = tell(cli, results, partners->count);
	if (done && !cli->quiet && *index != '\0')
		printf("%s\n", index);
	free(results);
	return done ? worst : err->kind;
}

static enum bilat_error_kind run_report(
    struct cli *cli, const void *given, const struct words *arguments, struct bilat_error *err)
{
	const struct report_options *o = given;
	struct bilat_report_options options = { .charts = !o->no_charts };
	const struct bilat_area *a;
	struct words partners;

	options.folder = o->output != NULL ? o->output : "report";
	if (options.folder[0] == '\0') {
		bilat_fail(
		    err, BILAT_USAGE, "-o needs the name of a folder ('.' for this one)");
		return BILAT_USAGE;
	}
	if (!reading_area(cli, arguments->at[0], &a, err) ||
	    !formats_of(cli, o->format, &options, err) ||
	    (o->period != NULL && !bilat_period_parse(o->period, &options.period, err)) ||
	    !partners_of(cli, a->id, arguments->at[1], &partners, err))
		return err->kind;
	options.has_as_of = o->as_of != NULL;
	options.has_as_of_loaded = o->as_of_loaded != NULL;
	if ((options.has_as_of && !bilat_date_parse(o->as_of, &options.as_of, err)) ||
	    (options.has_as_of_loaded &&
		!bilat_date_parse(o->as_of_loaded, &options.as_of_loaded, err)))
		return err->kind;
	const char *language =
	    o->language != NULL ? o->language : config_value(cli->config, CONFIG_LANG);
	if (!bilat_language_parse(language, &options.language, err))
		return err->kind;
	options.template_name = o->template_name != NULL
				    ? o->template_name
				    : config_value(cli->config, CONFIG_TEMPLATE);
	options.since = o->since;
	options.a = a->id;
	interrupt_watch();
	if (o->output == NULL && o->format != NULL && strcmp(o->format, "text") == 0)
		return print_text(cli, &options, &partners, err);
	if (partners.count > 1)
		return report_many(cli, &options, &partners, err);
	options.b = partners.at[0];
	return report_one(cli, &options, err);
}

const struct command command_report = {
	.name = "report",
	.arguments = "A B",
	.summary = "write the factsheet of two countries",
	.details =
	    "Writes a folder A-B with index.html (one file, charts inside, fit for printing),\n"
	    "report.md, charts and data.csv with every number shown. B may be a list or "
	    "'all':\n"
	    "then there is a folder for each, and index.html over all of them, ranked.\n"
	    "--format text without -o prints the report instead.\n"
	    "\n"
	    "  bilat report KAZ RUS -o report\n"
	    "  bilat report Germany Poland --period 2024-Q3 --template brief\n"
	    "\n"
	    "What is in it is a template, a text file: default, brief, investment, or your "
	    "own\n"
	    "(bilat-report(5)). An edition that replaces another says what changed since.",
	.options = report_options,
	.least = 2,
	.most = 2,
	.store = STORE_SHARE,
	.run = run_report,
	.options_size = sizeof(struct report_options),
};
