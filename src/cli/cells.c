#include "cli/cells.h"

#include <math.h>

#include "base/num.h"

/* What stands behind a figure. */
static const struct {
	const char *name;
	enum cells_behind
	    from; /* when the flat forms show it; the sign of a bound is in the number */
} parts[] = { { "reason", CELLS_REASON }, { "bound", CELLS_REASON_AND_ENDS + 1 },
	{ "lower", CELLS_REASON_AND_ENDS }, { "upper", CELLS_REASON_AND_ENDS } };

void cells_figure_columns(struct table *table, const char *name, const char *title,
    unsigned flags, enum cells_behind behind)
{
	struct str part = STR_INIT;

	table_column(table, name, title, flags);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		str_clear(&part);
		str_printf(&part, "%s_%s", name, parts[i].name);
		table_column(table, part.text, "",
		    SHOW_JSON | SHOW_SPARSE | (behind >= parts[i].from ? SHOW_FLAT : 0));
	}
	str_done(&part);
}

static void end_cell(struct table *table, double end)
{
	char text[NUM_SIZE];

	if (isfinite(end))
		table_number(table, num_print(text, end), end);
	else
		table_none(table);
}

void cells_interval(struct table *table, const struct bilat_figure *figure)
{
	bool range = bilat_figure_available(figure) && figure->bound != BILAT_EXACT;

	end_cell(table, range ? figure->lower : INFINITY);
	end_cell(table, range ? figure->upper : INFINITY);
}

const char *cells_bound(const struct bilat_figure *figure)
{
	if (!bilat_figure_available(figure))
		return NULL;
	switch (figure->bound) {
	case BILAT_MORE:
		return ">";
	case BILAT_LESS:
		return "<";
	case BILAT_ABOUT:
	case BILAT_BETWEEN:
		return "~";
	default:
		return "=";
	}
}

void cells_reason(struct table *table, const struct bilat_figure *figure)
{
	bool available = bilat_figure_available(figure);

	table_text(table, available ? NULL : bilat_why_code(figure->why));
	table_text(
	    table, figure->bound != BILAT_EXACT ? cells_bound(figure) : NULL);
	cells_interval(table, figure);
}

void cells_figure(struct table *table, const char *people, const struct bilat_figure *figure)
{
	if (bilat_figure_available(figure))
		table_figure(table, people, figure);
	else
		table_none(table);
	cells_reason(table, figure);
}
