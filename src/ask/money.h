/* money.h - exchange rates, prices, and what amounts are set against.
 *
 * Everything a conversion needs of the store, read once for a question, as of the same day.
 * What is looked up is remembered: a table asks for the same rate again and again. */
#ifndef ASK_MONEY_H
#define ASK_MONEY_H

#include <bilat/ask.h>
#include <bilat/convert.h>

#include "ask/lines.h"

struct money;

/* currencies: ids in play. BILAT_STORE, or BILAT_INPUT of our own tables. */
struct money_needs {
	const char *const *currencies;
	size_t currency_count;
	bool gdp, population, prices;
};
struct money *money_open(struct bilat_store *store, const struct panel *panel,
    const struct bilat_question *question, const struct money_needs *needs,
    struct bilat_error *err);
void money_close(struct money *money); /* NULL is fine */

/* From one currency to another: one step, or two through the dollar or the euro, which are an
 * estimate; 0: no rate is held. */
size_t money_rate(struct money *money, const char *from, const char *to,
    struct bilat_period period, enum bilat_rate_kind kind, struct bilat_conversion_step out[2]);

/* From prices of a period to those of a year, by the prices of the currency's own country: its
 * deflator of GDP, else its consumer prices.  Not NONE: why it cannot be said. */
enum bilat_why money_prices(struct money *money, const char *currency,
    struct bilat_period period, int year, struct bilat_conversion_step *out);

/* The reporter's GDP in a period (in this currency if it is held in it), or its population in
 * the year of a period; false if it is not held. */
bool money_gdp(struct money *money, const char *currency, struct bilat_period period,
    struct bilat_conversion_step *out);
bool money_population(
    struct money *money, struct bilat_period period, struct bilat_conversion_step *out);

#endif
