/* editions.c - what is compared although it comes from different editions. */
#include "ask/asking.h"

#include <string.h>

#include "analyse/growth.h"
#include "base/str.h"

/* As many as a note bears. */
#define MOST_NAMED 4

bool asking_base(const struct bilat_measure *measure, const struct line *line,
    struct bilat_period period, struct bilat_period *base_out)
{
	const struct bilat_series *series = &line->series;
	*base_out = measure->period;
	switch (measure->kind) {
	case BILAT_M_POP:
	case BILAT_M_ANNUALISED:
		return growth_base_before(series, period, base_out);
	case BILAT_M_YOY:
	case BILAT_M_CHANGE:
		return growth_base_on_year(series, period, base_out);
	case BILAT_M_CAGR:
		return growth_base_years(period, measure->n, base_out);
	case BILAT_M_CUMULATIVE:
	case BILAT_M_INDEX:
		return true;
	default:
		return false;
	}
}

static const char *edition(
    struct arena *arena, const struct bilat_observation *at, const char *name)
{
	char day[BILAT_PERIOD_SIZE], period[BILAT_PERIOD_SIZE];
	return arena_printf(arena, "%s (%s)",
	    name ? name : bilat_period_print(period, at->period),
	    bilat_date_print(day, at->origin.vintage));
}

void asking_note_edition(struct asking *asking, const struct bilat_measure *measure,
    const struct line *line, struct bilat_period period)
{
	struct arena *arena = asking->keep->arena;
	const struct bilat_observation *at = bilat_series_at(&line->series, period),
				       *base = NULL;
	struct bilat_period of;
	const struct line *total =
	    measure->kind == BILAT_M_SHARE ? asking_total(asking, line) : NULL;
	if (total)
		base = bilat_series_at(&total->series, period);
	else if (asking_base(measure, line, period, &of))
		base = bilat_series_at(&line->series, of);
	if (!at || !base || at->origin.vintage == base->origin.vintage)
		return;
	const char *pair = arena_printf(arena, "%s with %s", edition(arena, at, NULL),
	    edition(arena, base, total ? "its total" : NULL));
	for (size_t i = 0; i < asking->editions.count; i++)
		if (text_equal(asking->editions.at[i], pair))
			return;
	*vec_push(&asking->editions) = pair;
}

void asking_note_editions(struct asking *asking)
{
	struct str text = STR_INIT;
	size_t count = asking->editions.count;
	for (size_t i = 0; i < count && i < MOST_NAMED; i++)
		str_printf(&text, "%s%s", i ? ", " : "", asking->editions.at[i]);
	if (count > MOST_NAMED)
		str_printf(&text, " and %zu more", count - MOST_NAMED);
	if (count)
		asking_note(asking, "editions", "compared across editions: %s", text.text);
	str_done(&text);
}
