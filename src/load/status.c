/* What a record says of the standing of its values: status, confidentiality. */
#include <string.h>

#include <bilat/figure.h>

#include "load/layout.h"
#include "load/normalising.h"
#include "load/resolving.h"
#include "load/tally.h"

void status_add(struct work *work, const char *flag, bilat_status *status)
{
	const struct layout_values *flags = &work->n->plan->layout->flags;
	bilat_status more;
	const char *letters = layout_value(flags, flag);
	if (bilat_status_parse(letters ? letters : flag, &more) && (letters || !flag[1]))
		*status |= more;
	else
		tally_add(
		    work->n->setup.odd_flags, tally_place(work->n->setup.odd_flags, flag), 1);
}

bilat_status status_read(struct work *work, size_t column)
{
	const char *cell = work_cell(work, column);
	bilat_status status = 0;
	char confidentiality;
	if (!*cell)
		return 0;
	const struct plan_column *by = &work->n->plan->columns[column];
	bool plain = by->rule->values.count == 0 && !*by->rule->after && !*by->rule->before;
	const char *text = plain ? cell : resolve_text(by, work->n->arena, cell, strlen(cell));
	if (!*text)
		return 0;
	if (by->rule->letters) {
		for (const char *at = text; *at; at++) {
			const char flag[2] = { *at, '\0' };
			if (*at != ' ')
				status_add(work, flag, &status);
		}
	} else if (!bilat_figure_status_parse(text, &status, &confidentiality)) {
		status_add(work, text, &status);
	}
	return status;
}

/* "P/C": bilat's own CSV has one column for both. */
static char behind_status(struct work *work, size_t column)
{
	bilat_status status;
	char confidentiality = 0;
	const char *text = work_cell(work, column);
	if (strchr(text, '/'))
		bilat_figure_status_parse(text, &status, &confidentiality);
	return confidentiality;
}

char status_confidentiality(struct work *work, const struct plan_slot *slot)
{
	size_t column = slot->confidentiality;
	const char *text = work_cell(work, column);
	if (!*text)
		return behind_status(work, slot->status);
	const struct layout_column *rule = work->n->plan->columns[column].rule;
	const char *meant = layout_value(&rule->values, text);
	char letter = meant ? *meant : *text;
	return letter == 'F' ? 0 : letter;
}

bool status_denies(bilat_status status)
{
	return (status & (BILAT_STATUS('H') | BILAT_STATUS('K') | BILAT_STATUS('L') |
			     BILAT_STATUS('M') | BILAT_STATUS('O') | BILAT_STATUS('Q'))) != 0;
}

struct bilat_figure status_missing(bilat_status status, char confidentiality)
{
	enum bilat_why why = bilat_status_why(status);
	if (confidentiality)
		why = BILAT_WHY_SUPPRESSED;
	return bilat_figure_missing(why);
}
