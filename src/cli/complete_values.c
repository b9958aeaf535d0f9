/* Values of options and arguments: what the store holds, else what bilat knows. */
#include <stdlib.h>
#include <string.h>

#include "base/resource.h"
#include "cli/complete.h"
#include "cli/reading.h"

/* Words of which one is meant; without a command for every command. */
static const struct {
	const char *command, *option, *words;
} choices[] = {
	{ NULL, "color", "auto always never" },
	{ NULL, "freq", "A S Q M W D" },
	{ "export", "format", "csv sdmx-csv json xlsx datapackage" },
	{ "report", "format", "html md text xlsx docx" },
	{ "report", "lang", "en ru kk" },
	{ "plot", "lang", "en ru kk" },
	{ "load", "format", "table json" },
	{ NULL, "format", "table csv tsv json ndjson md" },
	{ "plot", "kind", "line bar yoy rank share mirror balance" },
	{ "get", "with",
	    "yoy change pop annualised cagr: cumulative: sum: index: share rank rank:listed "
	    "contribution ma: ytd rolling ytd-yoy rolling-yoy record" },
	{ NULL, "set",
	    "reporter= partner= indicator= period= freq= unit= scale= source= status= decimal= "
	    "dates= encoding= delimiter=" },
};

static void offer_words(struct completion *on, const char *list)
{
	struct words words = words_split(on->cli->arena, list, ' ');

	for (size_t i = 0; i < words.count; i++)
		complete_offer(on, words.at[i], NULL);
}

static void offer_held(struct completion *on, enum bilat_store_word which, const char *reporter,
    const char *partner, const char *(*meaning)(struct cli *cli, const char *id))
{
	struct bilat_error ignored;
	struct bilat_store_words words;

	if (on->cli->store == NULL ||
	    !bilat_store_words(on->cli->store, which, reporter, partner, &words, &ignored))
		return;
	for (size_t i = 0; i < words.count; i++)
		complete_offer(on, words.at[i], meaning(on->cli, words.at[i]));
	bilat_store_words_free(&words);
}

/* The id of the area that an argument before the current word names; NULL if none. */
static const char *area_before(struct completion *on, size_t place)
{
	const struct bilat_area *area;
	struct bilat_error ignored;

	if (place >= on->arguments.count ||
	    !bilat_area_find(on->cli->reference, on->arguments.at[place], &area, &ignored))
		return NULL;
	return area->id;
}

static void offer_areas(struct completion *on)
{
	const struct bilat_area *area;

	for (size_t i = 0; (area = bilat_area_at(on->cli->reference, i)) != NULL; i++) {
		if (area->kind == BILAT_AREA_COUNTRY)
			complete_offer(on, area->id, reading_area_name(on->cli, area->id));
	}
}

static void offer_reporters(struct completion *on)
{
	if (on->cli->store != NULL)
		offer_held(on, BILAT_WORD_REPORTER, NULL, NULL, reading_area_name);
	else
		offer_areas(on);
}

static void offer_partners(struct completion *on)
{
	const char *reporter = area_before(on, 0);

	if (reporter == NULL) {
		offer_reporters(on);
		return;
	}
	complete_offer(on, "all", "all partners");
	offer_held(on, BILAT_WORD_PARTNER, reporter, NULL, reading_area_name);
}

/* The indicator stands behind one area (rank) or two. */
static void offer_indicators(struct completion *on)
{
	const char *reporter = area_before(on, 0);
	const struct bilat_indicator *indicator;
	size_t length = on->out->length;

	if (reporter != NULL)
		offer_held(on, BILAT_WORD_INDICATOR, reporter, area_before(on, 1),
		    reading_indicator_name);
	for (size_t i = 0; on->out->length == length &&
			   (indicator = bilat_indicator_at(on->cli->reference, i)) != NULL;
	     i++)
		complete_offer(on, indicator->id, indicator->name);
}

/* The periods between the first and the last that are held, the newest first. */
static void offer_periods_of(struct completion *on, const struct bilat_selection *selection)
{
	enum { MOST = 60 };
	struct bilat_holdings held;
	struct bilat_error ignored;

	if (!bilat_store_holdings(on->cli->store, selection, &held, &ignored))
		return;
	for (size_t i = 0; i < held.count; i++) {
		struct bilat_period period = held.at[i].last;
		for (int n = 0; n < MOST && held.at[i].observations > 0 &&
				bilat_period_compare(period, held.at[i].first) >= 0;
		     n++) {
			char text[BILAT_PERIOD_SIZE];
			complete_offer(on, bilat_period_print(text, period), NULL);
			if (!bilat_period_shift(period, -1, &period))
				break;
		}
	}
	bilat_holdings_free(&held);
}

static void offer_periods(struct completion *on)
{
	const char *reporter = area_before(on, 0), *partner = area_before(on, 1);
	const struct bilat_indicator *indicator = NULL;
	struct bilat_error ignored;

	offer_words(on, "latest last:5");
	if (on->cli->store == NULL || reporter == NULL || on->arguments.count < 2 ||
	    !bilat_indicator_find(on->cli->reference, on->arguments.at[on->arguments.count - 1],
		&indicator, &ignored))
		return;
	struct bilat_selection selection = { .reporters = &reporter,
		.reporter_count = 1,
		.partners = &partner,
		.partner_count = partner != NULL,
		.indicators = &indicator->id,
		.indicator_count = 1 };
	offer_periods_of(on, &selection);
}

static void offer_sources(struct completion *on)
{
	const struct bilat_source *source;

	if (on->cli->store != NULL) {
		offer_held(on, BILAT_WORD_SOURCE, NULL, NULL, reading_publisher);
		return;
	}
	for (size_t i = 0; (source = bilat_source_at(on->cli->reference, i)) != NULL; i++)
		complete_offer(on, source->id, source->title);
}

static void offer_layouts(struct completion *on)
{
	struct bilat_layouts layouts;
	struct bilat_error ignored;

	if (!bilat_layouts_list(&layouts, &ignored))
		return;
	for (size_t i = 0; i < layouts.count; i++)
		complete_offer(on, layouts.at[i].name, layouts.at[i].title);
	bilat_layouts_free(&layouts);
}

static void offer_templates(struct completion *on)
{
	const char **names;
	size_t count = resource_list("datasets/reports/", &names);

	for (size_t i = 0; i < count; i++) {
		const char *name = strrchr(names[i], '/') + 1;
		const char *end = strstr(name, ".conf");
		if (end != NULL && end[5] == '\0')
			complete_offer(on,
			    arena_strndup(on->cli->arena, name, (size_t)(end - name)), NULL);
	}
	free(names);
	str_add(on->out, ":file\n");
}

static void offer_documents(struct completion *on)
{
	struct bilat_documents documents;
	struct bilat_error ignored;

	if (on->cli->store == NULL ||
	    !bilat_store_documents(on->cli->store, &documents, &ignored))
		return;
	for (size_t i = 0; i < documents.count; i++)
		complete_offer(on,
		    arena_printf(on->cli->arena, "%lld", (long long)documents.at[i].id),
		    documents.at[i].name);
	bilat_documents_free(&documents);
}

static void offer_commands(struct completion *on)
{
	for (size_t i = 0; commands[i] != NULL; i++)
		complete_offer(on, commands[i]->name, commands[i]->summary);
}

static void offer_shells(struct completion *on)
{
	offer_words(on, "bash zsh fish");
}

static void offer_files(struct completion *on)
{
	str_add(on->out, ":file\n");
}

static void offer_folders(struct completion *on)
{
	str_add(on->out, ":folder\n");
}

/* By the word that the usage has for it; NAME and ID mean what their command is about. */
static const struct {
	const char *kind, *command;
	void (*offer)(struct completion *on);
} kinds[] = {
	{ "REPORTER", NULL, offer_reporters },
	{ "A", NULL, offer_reporters },
	{ "PARTNER", NULL, offer_partners },
	{ "B", NULL, offer_partners },
	{ "INDICATOR", NULL, offer_indicators },
	{ "PERIOD", NULL, offer_periods },
	{ "PERIODS", NULL, offer_periods },
	{ "WORD", NULL, offer_indicators },
	{ "AREA", NULL, offer_areas },
	{ "AREAS", NULL, offer_areas },
	{ "NAME", "country", offer_areas },
	{ "NAME", "layout", offer_layouts },
	{ "NAME", "load", offer_layouts },
	{ "NAME", "inspect", offer_layouts },
	{ "NAME|FILE", NULL, offer_templates },
	{ "ID", NULL, offer_sources },
	{ "ID,...", NULL, offer_sources },
	{ "DOCUMENT", NULL, offer_documents },
	{ "COMMAND", NULL, offer_commands },
	{ "SHELL", NULL, offer_shells },
	{ "FILE", NULL, offer_files },
	{ "DIR", NULL, offer_folders },
};

void complete_argument(struct completion *on, const char *kind)
{
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (strcmp(kinds[i].kind, kind) == 0 &&
		    (kinds[i].command == NULL ||
			(on->command != NULL &&
			    strcmp(kinds[i].command, on->command->name) == 0))) {
			kinds[i].offer(on);
			return;
		}
	}
}

void complete_option(struct completion *on, const struct option *option)
{
	for (size_t i = 0; i < sizeof choices / sizeof *choices; i++) {
		if (strcmp(choices[i].option, option->name) == 0 &&
		    (choices[i].command == NULL ||
			(on->command != NULL &&
			    strcmp(choices[i].command, on->command->name) == 0))) {
			offer_words(on, choices[i].words);
			return;
		}
	}
	if (option->argument != NULL && strcmp(option->name, "sheet") != 0)
		complete_argument(on, option->argument);
}
