/* money.c - exchange rates, prices, and what amounts are set against. */
#include "ask/money.h"

#include <stdlib.h>
#include <string.h>

#include <bilat/detail.h>
#include <bilat/error.h>
#include <bilat/reference.h>

#include "base/num.h"
#include "base/resource.h"
#include "base/str.h"
#include "base/vec.h"
#include "base/xalloc.h"

/* Which currency an area uses in which years, and whether its prices are those of it. */
struct user_row {
	const char *currency, *area;
	int from, until; /* years, both included */
	bool issuer;
};

/* A series of rates: how much of the quote currency one of the base currency costs. */
struct quotation {
	const struct bilat_series *series;
	const char *base, *quote; /* quote NULL: the currency of the reporter in that year */
	bool reference;           /* of single days: makes means and ends */
};

/* A rate that has been looked for before. */
struct known_rate {
	const char *from, *to;
	struct bilat_period period;
	enum bilat_rate_kind kind;
	size_t count;
	struct bilat_conversion_step steps[2];
};

/* Lines that have been made before. */
struct known_lines {
	const char *indicator, *reporter;
	enum bilat_freq freq;
	struct lines lines;
};

struct money {
	struct panel panel; /* of the macroeconomic series; the reporter's own */
	struct bilat_series_set rates, macro;
	VEC(struct user_row) users;
	VEC(struct quotation) quotations;
	VEC(struct known_rate) known_rates;
	VEC(struct known_lines) known_lines;
};

static int year_of(const char *cell, int otherwise)
{
	int64_t year;
	return num_parse_int(cell, &year) ? (int)year : otherwise;
}

static bool read_user(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct money *money = context;
	struct arena *arena = money->panel.arena;
	(void)line;
	(void)err;
	*vec_push(&money->users) = (struct user_row){ .currency = arena_strdup(arena, cells[0]),
		.area = arena_strdup(arena, cells[1]),
		.from = year_of(cells[2], 0),
		.until = year_of(cells[3], 9999),
		.issuer = text_equal(cells[4], "yes") };
	return true;
}

static const char *currency_of(const struct money *money, const char *area, int year)
{
	for (size_t i = 0; i < money->users.count; i++) {
		const struct user_row *row = &money->users.at[i];
		if (text_equal(row->area, area) && row->from <= year && year <= row->until)
			return row->currency;
	}
	return NULL;
}

typedef VEC(const char *) id_list;

static void add_once(id_list *list, const char *id)
{
	for (size_t i = 0; i < list->count; i++)
		if (text_equal(list->at[i], id))
			return;
	*vec_push(list) = id;
}

static bool uses_one_of(const struct user_row *row, const struct money_needs *needs)
{
	for (size_t i = 0; i < needs->currency_count; i++)
		if (text_equal(row->currency, needs->currencies[i]))
			return true;
	return false;
}

static struct bilat_selection as_asked(const struct bilat_question *question)
{
	return (struct bilat_selection){
		.has_as_of = question->has_as_of,
		.as_of = question->as_of,
		.has_as_of_loaded = question->has_as_of_loaded,
		.as_of_loaded = question->as_of_loaded,
	};
}

/* Rates of the currencies in play: of their countries, and between two of them. */
static bool read_rates(struct money *money, struct bilat_store *store,
    const struct bilat_question *question, const struct money_needs *needs,
    struct bilat_error *err)
{
	static const char *const indicators[] = { "fx.average", "fx.end", "fx.reference" };
	struct bilat_selection selection = as_asked(question);
	id_list reporters = VEC_INIT, details = VEC_INIT;
	*vec_push(&reporters) = "-";
	*vec_push(&details) = "";
	for (size_t i = 0; i < money->users.count; i++)
		if (uses_one_of(&money->users.at[i], needs))
			add_once(&reporters, money->users.at[i].area);
	for (size_t i = 0; i < needs->currency_count * needs->currency_count; i++)
		*vec_push(&details) = arena_printf(money->panel.arena, "base=%s;quote=%s",
		    needs->currencies[i / needs->currency_count],
		    needs->currencies[i % needs->currency_count]);
	selection.indicators = indicators;
	selection.indicator_count = sizeof indicators / sizeof indicators[0];
	selection.reporters = reporters.at;
	selection.reporter_count = reporters.count;
	selection.details = details.at;
	selection.detail_count = details.count;
	bool done = bilat_store_read(store, &selection, &money->rates, err);
	vec_done(&reporters);
	vec_done(&details);
	return done;
}

static bool read_macro(struct money *money, struct bilat_store *store,
    const struct bilat_question *question, const struct money_needs *needs,
    struct bilat_error *err)
{
	struct bilat_selection selection = as_asked(question);
	id_list reporters = VEC_INIT, indicators = VEC_INIT;
	*vec_push(&reporters) = question->reporter;
	if (needs->gdp)
		*vec_push(&indicators) = "macro.gdp";
	if (needs->population)
		*vec_push(&indicators) = "macro.population";
	if (needs->prices) {
		*vec_push(&indicators) = "macro.gdp.deflator";
		*vec_push(&indicators) = "macro.gdp.deflator.growth";
		*vec_push(&indicators) = "macro.inflation";
	}
	for (size_t i = 0; i < money->users.count && needs->prices; i++)
		if (money->users.at[i].issuer && uses_one_of(&money->users.at[i], needs))
			add_once(&reporters, money->users.at[i].area);
	selection.indicators = indicators.at;
	selection.indicator_count = indicators.count;
	selection.reporters = reporters.at;
	selection.reporter_count = reporters.count;
	bool done =
	    indicators.count == 0 || bilat_store_read(store, &selection, &money->macro, err);
	vec_done(&reporters);
	vec_done(&indicators);
	return done;
}

/* What a series of rates quotes: its details, its unit ("KZT/USD"), or national currency for
 * one dollar. */
static void add_quotation(struct money *money, const struct bilat_series *series)
{
	struct arena *arena = money->panel.arena;
	struct quotation out = { .series = series,
		.reference = text_equal(series->indicator, "fx.reference") };
	struct bilat_detail *detail = bilat_detail_new();
	const char *slash = strchr(series->unit, '/');
	if (bilat_detail_parse(detail, series->detail, NULL)) {
		out.base = arena_strdup(arena, bilat_detail_value(detail, "base"));
		out.quote = arena_strdup(arena, bilat_detail_value(detail, "quote"));
	}
	bilat_detail_free(detail);
	if (!out.base && slash) {
		out.quote = arena_strndup(arena, series->unit, (size_t)(slash - series->unit));
		out.base = arena_strdup(arena, slash + 1);
	}
	bool daily = series->freq == BILAT_DAY || series->freq == BILAT_BUSINESS;
	if (!out.base && out.reference)
		return;
	if (!out.base)
		out.base = "USD";
	if (daily || !out.reference)
		*vec_push(&money->quotations) = out;
}

struct money *money_open(struct bilat_store *store, const struct panel *panel,
    const struct bilat_question *question, const struct money_needs *needs,
    struct bilat_error *err)
{
	static const char *const columns[] = { "currency", "area", "from", "until", "issuer" };
	struct money *money = xcalloc(1, sizeof *money);
	money->panel = (struct panel){ .reference = panel->reference,
		.order = panel->order,
		.set = &money->macro,
		.arena = panel->arena,
		.reporter = question->reporter };
	if (resource_rows("datasets/money.csv", columns, 5, read_user, money, err) &&
	    read_rates(money, store, question, needs, err) &&
	    read_macro(money, store, question, needs, err)) {
		for (size_t i = 0; i < money->rates.count; i++)
			add_quotation(money, &money->rates.series[i]);
		return money;
	}
	money_close(money);
	return NULL;
}

void money_close(struct money *money)
{
	if (!money)
		return;
	bilat_series_set_free(&money->rates);
	bilat_series_set_free(&money->macro);
	vec_done(&money->users);
	vec_done(&money->quotations);
	vec_done(&money->known_rates);
	vec_done(&money->known_lines);
	free(money);
}

/* One quotation used for a period. */
struct candidate {
	const struct bilat_series *series;
	struct bilat_conversion_step step;
	bool found;
};

static bool has_status(const struct candidate *candidate, char letter)
{
	return candidate->step.factor.status & BILAT_STATUS(letter);
}

/* Not forecast, then in the order of sources, then what is not an estimate, published as it is,
 * and not turned round. */
static bool is_better(
    const struct money *money, const struct candidate *a, const struct candidate *b)
{
	if (!b->found)
		return true;
	if (has_status(a, 'F') != has_status(b, 'F'))
		return has_status(b, 'F');
	int order = bilat_source_compare(
	    money->panel.order, money->panel.reporter, a->series->source, b->series->source);
	if (order != 0)
		return order < 0;
	if (has_status(a, 'E') != has_status(b, 'E'))
		return has_status(b, 'E');
	if (a->step.factor.computed != b->step.factor.computed)
		return b->step.factor.computed;
	return a->step.operation == '*' && b->step.operation == '/';
}

/* A published rate divides where it stands the other way round; what is made of finer periods
 * is made the right way round. */
static struct candidate use_quotation(const struct quotation *quotation, bool inverse,
    struct bilat_period period, enum bilat_rate_kind kind)
{
	const struct bilat_series *series = quotation->series;
	const struct bilat_observation *at = bilat_series_at(series, period);
	struct candidate out = { .series = series };
	out.step = (struct bilat_conversion_step){ .operation = inverse && at ? '/' : '*',
		.factor = bilat_rate_over(series, period, kind, inverse),
		.period = period,
		.indicator = series->indicator,
		.reporter = series->reporter,
		.detail = series->detail,
		.unit = series->unit,
		.source = series->source };
	out.found = bilat_figure_available(&out.step.factor) && out.step.factor.lower > 0;
	if (at && out.found) {
		bilat_status status = out.step.factor.status;
		out.step.factor = at->figure;
		out.step.factor.status = status;
		out.step.origin = at->origin;
	}
	return out;
}

static const char *rate_text(
    const struct money *money, const char *above, const char *below, enum bilat_rate_kind kind)
{
	return arena_printf(money->panel.arena, "%s per %s, %s", above, below,
	    kind == BILAT_RATE_AVERAGE ? "average of the period" : "end of the period");
}

static bool direct_rate(const struct money *money, const char *from, const char *to,
    struct bilat_period period, enum bilat_rate_kind kind, struct bilat_conversion_step *out)
{
	const char *wanted = kind == BILAT_RATE_AVERAGE ? "fx.average" : "fx.end";
	struct candidate best = { 0 };
	for (size_t i = 0; i < money->quotations.count; i++) {
		const struct quotation *quotation = &money->quotations.at[i];
		const char *quote = quotation->quote;
		if (!quotation->reference && !text_equal(quotation->series->indicator, wanted))
			continue;
		if (!quote)
			quote = currency_of(
			    money, quotation->series->reporter, bilat_period_year(period));
		bool direct =
		    text_equal(quotation->base, from) && quote && text_equal(quote, to);
		bool inverse =
		    text_equal(quotation->base, to) && quote && text_equal(quote, from);
		if (!direct && !inverse)
			continue;
		struct candidate one = use_quotation(quotation, inverse, period, kind);
		if (one.found && is_better(money, &one, &best))
			best = one;
	}
	if (!best.found)
		return false;
	*out = best.step;
	out->what = best.step.operation == '*' ? rate_text(money, to, from, kind)
					       : rate_text(money, from, to, kind);
	return true;
}

static size_t find_rate(const struct money *money, const char *from, const char *to,
    struct bilat_period period, enum bilat_rate_kind kind, struct bilat_conversion_step out[2])
{
	static const char *const ways[] = { "USD", "EUR" };
	if (direct_rate(money, from, to, period, kind, &out[0]))
		return 1;
	for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
		if (text_equal(from, ways[i]) || text_equal(to, ways[i]) ||
		    !direct_rate(money, from, ways[i], period, kind, &out[0]) ||
		    !direct_rate(money, ways[i], to, period, kind, &out[1]))
			continue;
		out[1].factor.status |= BILAT_STATUS('E');
		return 2;
	}
	return 0;
}

size_t money_rate(struct money *money, const char *from, const char *to,
    struct bilat_period period, enum bilat_rate_kind kind, struct bilat_conversion_step out[2])
{
	struct known_rate *known = NULL;
	for (size_t i = 0; i < money->known_rates.count && !known; i++) {
		struct known_rate *at = &money->known_rates.at[i];
		if (at->kind == kind && bilat_period_equal(at->period, period) &&
		    text_equal(at->from, from) && text_equal(at->to, to))
			known = at;
	}
	if (!known) {
		known = vec_push(&money->known_rates);
		*known = (struct known_rate){
			.from = from, .to = to, .period = period, .kind = kind
		};
		known->count = find_rate(money, from, to, period, kind, known->steps);
	}
	memcpy(out, known->steps, known->count * sizeof *out);
	return known->count;
}

static const struct lines *macro_lines(
    struct money *money, const char *indicator, const char *reporter, enum bilat_freq freq)
{
	for (size_t i = 0; i < money->known_lines.count; i++) {
		const struct known_lines *known = &money->known_lines.at[i];
		if (known->freq == freq && text_equal(known->indicator, indicator) &&
		    text_equal(known->reporter, reporter))
			return &known->lines;
	}
	struct panel panel = money->panel;
	panel.reporter = reporter;
	struct known_lines *known = vec_push(&money->known_lines);
	*known =
	    (struct known_lines){ .indicator = indicator, .reporter = reporter, .freq = freq };
	known->lines = lines_of(&panel, indicator, "-", freq);
	return &known->lines;
}

static struct bilat_conversion_step step_of(const struct bilat_series *series, char operation,
    const struct bilat_observation *at, const char *what)
{
	struct bilat_conversion_step step = { .operation = operation,
		.factor = at->figure,
		.period = at->period,
		.indicator = series->indicator,
		.reporter = series->reporter,
		.detail = series->detail,
		.unit = series->unit,
		.source = series->source,
		.origin = at->origin,
		.what = what };
	if (at->figure.computed)
		step.origin.document = 0;
	return step;
}

static bool find_prices(struct money *money, const struct user_row *issuer,
    const char *indicator, struct bilat_period period, int year, enum bilat_why *why,
    struct bilat_conversion_step *out)
{
	bool growth = !text_equal(indicator, "macro.gdp.deflator");
	const struct lines *lines =
	    macro_lines(money, indicator, issuer->area, growth ? BILAT_ANNUAL : period.freq);
	const struct bilat_period base = bilat_period_of_year(year);
	for (size_t i = 0; i < lines->count; i++) {
		struct bilat_observation made = { .period = period };
		made.figure = bilat_price_ratio(&lines->at[i].series, growth, period, base);
		if (bilat_figure_available(&made.figure)) {
			made.figure.computed = true;
			*out = step_of(&lines->at[i].series, '*', &made,
			    arena_printf(
				money->panel.arena, "%d prices per current prices", year));
			return true;
		}
		if (*why == BILAT_WHY_NO_RATE)
			*why = made.figure.why;
	}
	return false;
}

enum bilat_why money_prices(struct money *money, const char *currency,
    struct bilat_period period, int year, struct bilat_conversion_step *out)
{
	static const char *const indicators[] = { "macro.gdp.deflator",
		"macro.gdp.deflator.growth", "macro.inflation" };
	enum bilat_why why = BILAT_WHY_NO_RATE;
	for (size_t k = 0; k < sizeof indicators / sizeof indicators[0]; k++)
		for (size_t i = 0; i < money->users.count; i++)
			if (money->users.at[i].issuer &&
			    text_equal(money->users.at[i].currency, currency) &&
			    find_prices(money, &money->users.at[i], indicators[k], period, year,
				&why, out))
				return BILAT_WHY_NONE;
	return why;
}

/* The line that has a figure then, in this unit (NULL: any), published rather than forecast. */
static bool find_base(const struct lines *lines, struct bilat_period period, const char *unit,
    const char *what, struct bilat_conversion_step *out)
{
	struct lines fitting = { .at = xcalloc(lines->count + 1, sizeof *fitting.at) };
	for (size_t i = 0; i < lines->count; i++)
		if (!unit || text_equal(lines->at[i].series.unit, unit))
			fitting.at[fitting.count++] = lines->at[i];
	struct answer_pick pick = lines_pick(&fitting, period);
	bool found = pick.at && bilat_figure_available(&pick.at->figure);
	if (found)
		*out = step_of(&pick.line->series, '/', pick.at, what);
	free(fitting.at);
	return found;
}

bool money_gdp(struct money *money, const char *currency, struct bilat_period period,
    struct bilat_conversion_step *out)
{
	const struct lines *lines =
	    macro_lines(money, "macro.gdp", money->panel.reporter, period.freq);
	return find_base(lines, period, currency, "GDP at current prices", out) ||
	       find_base(lines, period, NULL, "GDP at current prices", out);
}

bool money_population(
    struct money *money, struct bilat_period period, struct bilat_conversion_step *out)
{
	const struct lines *lines =
	    macro_lines(money, "macro.population", money->panel.reporter, BILAT_ANNUAL);
	return find_base(lines, bilat_period_of_year(bilat_period_year(period)), "persons",
	    "population in the middle of the year", out);
}
