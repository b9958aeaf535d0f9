/* Claims that name one of several counts and meet another: "operate" may be said of what is
 * registered. */
#include <stdio.h>
#include <string.h>

#include <bilat/claim.h>
#include <bilat/error.h>

#include "base/arena.h"
#include "report/factsheet.h"

enum { NAME_MOST = 63 };

/* REPORTER PARTNER INDICATOR PERIOD COMPARISON ... */
struct statement {
	char indicator[NAME_MOST + 1];
	const char *comparison; /* with what follows it */
};

struct matching {
	struct factsheet *sheet;
	struct document_table *table;
	const struct figure_rows *rows; /* the counts */
	size_t count;
};

/* A statement about the first country and a level: measures are no counts. */
static bool parse(struct factsheet *sheet, const char *text, struct statement *out)
{
	char a[NAME_MOST + 1], b[NAME_MOST + 1], period[NAME_MOST + 1];
	int behind = 0;

	if (sscanf(text, "%63s %63s %63s %63s %n", a, b, out->indicator, period, &behind) !=
		4 ||
	    behind == 0 || strcmp(a, sheet->a) != 0 || strcmp(b, sheet->b) != 0)
		return false;
	out->comparison = text + behind;
	return strchr("<>=", *out->comparison) != NULL ||
	       text_starts(out->comparison, "between ");
}

/* The newest count of all, not of a part, that does not come from the claim. */
static const struct figure_row *newest_count(
    struct factsheet *sheet, const struct figure_rows *rows, const char *not_source)
{
	const struct figure_row *newest = NULL;

	for (size_t i = 0; i < rows->count; i++) {
		const struct figure_row *row = &rows->at[i];

		if (*row->detail != '\0' || !bilat_figure_available(&row->figure) ||
		    (row->figure.status & BILAT_STATUS('F')) ||
		    strcmp(row->source, not_source) == 0 ||
		    strcmp(row->reporter, sheet->a) != 0)
			continue;
		if (newest == NULL || bilat_period_compare(row->period, newest->period) > 0)
			newest = row;
	}
	return newest;
}

static bool holds_for(struct matching *matching, const struct bilat_claim *claim,
    const struct statement *said, const struct figure_row *row, bool *out,
    struct bilat_error *err)
{
	struct bilat_verdict_result result;
	char period[BILAT_PERIOD_SIZE];
	struct factsheet *sheet = matching->sheet;
	const char *statement = arena_printf(sheet->arena, "%s %s %s %s %s", sheet->a, sheet->b,
	    row->indicator, bilat_period_print(period, row->period), said->comparison);

	*out = false;
	/* The comparison is in the unit of the count. */
	if (strstr(said->comparison, row->unit) == NULL)
		return true;
	if (!claims_check(sheet, claim, statement, &result, err))
		return false;
	*out = result.verdict == BILAT_SUPPORTED;
	bilat_verdict_free(&result);
	return true;
}

static const char *count_text(struct factsheet *sheet, const struct figure_row *row)
{
	return say(sheet, "\"{indicator}\", {amount} {when} ({source})", "indicator",
	    word_indicator(sheet, row->indicator), "amount",
	    word_amount(sheet, &row->figure, ""), "when", word_when(sheet, row), "source",
	    word_source_of(sheet, row->source), NULL);
}

static bool match(void *context, const struct bilat_claim *claim, struct bilat_error *err)
{
	struct matching *matching = context;
	struct factsheet *sheet = matching->sheet;
	const struct figure_row *named = NULL;
	struct str others = STR_INIT;
	struct statement said;
	bool well = true, met = false, known = false;

	if (!parse(sheet, claim->statement, &said))
		return true;
	for (size_t i = 0; i < matching->count && well; i++) {
		const struct figure_row *row =
		    newest_count(sheet, &matching->rows[i], claim->source);
		bool is_named = strcmp(matching->rows[i].entry->indicator, said.indicator) == 0;
		bool holds = false;

		known |= is_named;
		if (row == NULL)
			continue;
		well = holds_for(matching, claim, &said, row, &holds, err);
		if (is_named && matching->rows[i].entry->side == 'a') {
			named = row;
			met = holds;
		} else if (holds) {
			str_printf(&others, "%s%s", others.length > 0 ? "; " : "",
			    count_text(sheet, row));
		}
	}
	if (well && known && !met && named != NULL && others.length > 0)
		document_say(sheet->document, &matching->table->remarks,
		    say(sheet, "\"{claim}\" matches {others}; the claim is about {count}.",
			"claim", bilat_text(sheet->texts, claim->text), "others", others.text,
			"count", count_text(sheet, named), NULL));
	str_done(&others);
	return well;
}

bool matches_note(struct factsheet *sheet, struct document_table *table,
    const struct figure_rows *rows, size_t count, struct bilat_error *err)
{
	struct matching matching = { sheet, table, rows, count };
	return claims_each(sheet, match, &matching, err);
}
