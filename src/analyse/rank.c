/* rank.c - the place and the share of partners in their field. */
#include <bilat/analyse.h>

#include <math.h>

#include "analyse/interval.h"

static bool takes_part(const struct bilat_contender *contender)
{
	return contender->ranked && bilat_figure_available(&contender->figure) &&
	       !(contender->figure.status & BILAT_STATUS('F'));
}

static void place(struct bilat_field *field, struct bilat_contender *contender)
{
	contender->rank = 0;
	contender->joint = contender->open = false;
	if (!takes_part(contender))
		return;
	contender->rank = 1;
	for (size_t i = 0; i < field->count; i++) {
		const struct bilat_contender *other = &field->at[i];
		if (other == contender || !takes_part(other))
			continue;
		bool open;
		int order = interval_order(&other->figure, &contender->figure, &open);
		if (open)
			contender->open = true;
		else if (order > 0)
			contender->rank++;
		else if (order == 0)
			contender->joint = true;
	}
}

/* What is left of the total for partners that are not listed. */
static double unlisted(const struct bilat_field *field)
{
	double lower, upper, rest;
	if (!bilat_figure_available(&field->total))
		return INFINITY;
	bilat_figure_rounding(&field->total, &lower, &rest);
	for (size_t i = 0; i < field->count; i++) {
		if (!takes_part(&field->at[i]))
			continue;
		bilat_figure_rounding(&field->at[i].figure, &lower, &upper);
		rest -= lower;
	}
	return rest;
}

static bool has_negative(const struct bilat_field *field)
{
	for (size_t i = 0; i < field->count; i++) {
		const struct bilat_figure *figure = &field->at[i].figure;
		if (bilat_figure_available(figure) && figure->value < 0)
			return true;
	}
	return false;
}

void bilat_rank_field(struct bilat_field *field)
{
	bool mixed = has_negative(field);
	/* What is only expected is no whole that parts could be set against. */
	if (field->total.status & BILAT_STATUS('F'))
		field->total = bilat_figure_missing(BILAT_WHY_NO_TOTAL);
	field->ranked = 0;
	field->certain_above = unlisted(field);
	for (size_t i = 0; i < field->count; i++) {
		struct bilat_contender *contender = &field->at[i];
		place(field, contender);
		field->ranked += contender->rank > 0;
		contender->share = bilat_share(&contender->figure, &field->total);
		if (mixed && bilat_figure_available(&contender->share))
			contender->share = bilat_figure_missing(BILAT_WHY_MIXED_SIGN);
	}
}

struct bilat_figure bilat_rank_of(
    const struct bilat_field *field, size_t index, bool listed_only)
{
	const struct bilat_contender *contender = &field->at[index];
	if (!bilat_figure_available(&contender->figure))
		return bilat_figure_missing(contender->figure.why);
	if (contender->rank == 0)
		return bilat_figure_missing(BILAT_WHY_NOT_APPLICABLE);
	if (contender->open)
		return bilat_figure_missing(BILAT_WHY_BOUND_OPEN);
	double lower, upper;
	bilat_figure_rounding(&contender->figure, &lower, &upper);
	if (!listed_only && !(lower > field->certain_above))
		return bilat_figure_missing(BILAT_WHY_FIELD_INCOMPLETE);
	struct bilat_figure rank = bilat_figure_make(BILAT_EXACT, contender->rank, 0);
	rank.computed = true;
	return rank;
}

struct bilat_figure bilat_share(
    const struct bilat_figure *part, const struct bilat_figure *total)
{
	if (!bilat_figure_available(part))
		return bilat_figure_missing(part->why);
	if (!bilat_figure_available(total) || (total->status & BILAT_STATUS('F')))
		return bilat_figure_missing(BILAT_WHY_NO_TOTAL);
	if (part->value < 0 || total->value < 0)
		return bilat_figure_missing(BILAT_WHY_MIXED_SIGN);
	struct quotient q;
	enum bilat_why why = quotient_of(part, total, &q);
	if (why != BILAT_WHY_NONE)
		return bilat_figure_missing(why);
	/* More than the whole: what is not listed must be negative. */
	if (q.lower > 1)
		return bilat_figure_missing(BILAT_WHY_MIXED_SIGN);
	return percentage(q.lower * 100, q.value * 100, q.upper * 100, q.bounded, q.status);
}
