/* template.h - what a report contains: sections and blocks, in order, as a text file.
 *
 * See datasets/reports/default.conf for the language.  A template is read once and lives
 * until template_free. */
#ifndef REPORT_TEMPLATE_H
#define REPORT_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/chart.h>

struct bilat_error;

enum template_kind {
	TEMPLATE_FACTS,
	TEMPLATE_SENTENCES,
	TEMPLATE_ECONOMIES,
	TEMPLATE_SERIES,
	TEMPLATE_OTHERS,
	TEMPLATE_LATEST,
	TEMPLATE_PRODUCTS,
	TEMPLATE_CHANGED,
	TEMPLATE_MIRROR,
	TEMPLATE_DATES,
	TEMPLATE_RANKING,
	TEMPLATE_STATEMENTS,
	TEMPLATE_PROJECTS,
	TEMPLATE_CLAIMS,
	TEMPLATE_BOX,
	TEMPLATE_DEFINITIONS,
	TEMPLATE_SYMBOLS,
	TEMPLATE_MISSING,
	TEMPLATE_SOURCES,
};

/* OTHERS: all partners but the other one. */
enum template_partner { PARTNER_OTHER, PARTNER_WORLD, PARTNER_OTHERS };

/* [LABEL =] INDICATOR[?DETAIL][@a|b][:world|:others] [/ INDICATOR]: a series of the first (a,
 * the usual) or the second country with the other one, the world or, in a block of kind others,
 * all but the other one.  An indicator without partners
 * has none. */
struct template_entry {
	const char *label;     /* "" for that of the catalogue */
	const char *indicator; /* id */
	const char *detail;    /* canonical; NULL: the headline */
	const char *over;      /* what it is divided by, "" for nothing */
	char side;             /* 'a' or 'b' */
	enum template_partner partner;
};
struct template_entries {
	size_t count;
	struct template_entry *at;
};

struct template_block {
	enum template_kind kind;
	const char *id, *title, *text, *load;
	struct template_entries indicators;
	struct template_entries charted; /* LATEST, SERIES: what the chart shows; usually all */
	struct template_entries beside;  /* SENTENCES: figures to be read beside the first */
	const char *members; /* BOX: groups that both have to belong to, "" for any */
	const char *ranked;  /* SENTENCES, RANKING: indicator of published ranks, "" for none */
	const char *one_sided;    /* SERIES: title if only one side ({R}) has figures */
	const char *chart; /* SERIES, LATEST, MIRROR: its name; "" for none */
	enum bilat_chart_kind chart_kind;
	const char *dimension;    /* PRODUCTS: the dimension broken down by; "" for product */
	const char **unspecified; /* PRODUCTS: values of it that say nothing */
	size_t unspecified_count;
	unsigned editions; /* a set of template_edition; 0: made in all of them */
	bool matches;      /* DATES: claims about one count that match another are noted */
	bool year_before;   /* DATES: the figure of a year before and the share of all too */
	bool brief;         /* SOURCES: without documents and files */
	bool events;       /* marks of projects on the chart */
	bool average;       /* SERIES: growth a year over all of them */
	bool changes;      /* SERIES, DATES: changes too (the usual) */
	bool whole_years;  /* DATES: years too (the usual) */
	long years, most;  /* 0: the usual */
};
/* What a report is about: the frequencies that a block may be for. */
enum template_edition {
	EDITION_YEAR = 1,
	EDITION_HALF = 2,
	EDITION_QUARTER = 4,
	EDITION_MONTH = 8,
	EDITION_TO_DATE = 16,
};

struct template_section {
	const char *id, *title, *load;
	size_t block_count;
	struct template_block *blocks;
};
struct template
{
	const char *title, *subtitle;
	struct template_entries period; /* which figures decide the newest year */
	size_t section_count;
	struct template_section *sections;
	void *memory; /* private */
};

/* The name of a template ("default") or the text of a file; name is for messages. */
bool template_parse(
    const char *name, const char *text, struct template *out, struct bilat_error *err);
void template_free(struct template *template);

/* One entry, into memory that lives as long as the arena.  Fails with BILAT_INPUT. */
struct arena;
bool template_entry_parse(
    struct arena *arena, const char *text, struct template_entry *out, struct bilat_error *err);

#endif
