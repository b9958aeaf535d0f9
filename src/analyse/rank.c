/* rank.c - the place and the share of partners in their field. */
#include <bilat/analyse.h>

#include <math.h>
#include <stdlib.h>

#include "analyse/interval.h"
#include "base/xalloc.h"

/* One end of what the rounding of a figure leaves open.  Ends at the same number stand in the
 * order of `touch`, so that one figure is certainly above another exactly if its lower end
 * comes behind the upper end of the other: figures that touch are apart, but not two single
 * numbers, and not where a stated range ends (interval.c). */
struct end {
	double at;
	enum {
		LOWER_OF_RANGE,
		UPPER_OF_WIDE,
		LOWER_OF_POINT,
		UPPER_OF_POINT,
		LOWER_OF_WIDE,
		UPPER_OF_RANGE
	} touch;
};

/* A contender in the order of all. */
struct span {
	bool takes_part, exact;
	struct end lower, upper;
	double value;
};

static bool takes_part(const struct bilat_contender *contender)
{
	return contender->ranked && bilat_figure_available(&contender->figure) &&
	       !(contender->figure.status & BILAT_STATUS('F'));
}

static struct span span_of(const struct bilat_contender *contender)
{
	const struct bilat_figure *figure = &contender->figure;
	struct span span = { .takes_part = takes_part(contender),
		.exact = figure->bound == BILAT_EXACT,
		.value = figure->value };
	if (!span.takes_part)
		return span;
	bilat_figure_rounding(figure, &span.lower.at, &span.upper.at);
	bool range = figure->bound == BILAT_BETWEEN;
	bool point = span.lower.at >= span.upper.at;
	span.lower.touch = range ? LOWER_OF_RANGE : point ? LOWER_OF_POINT : LOWER_OF_WIDE;
	span.upper.touch = range ? UPPER_OF_RANGE : point ? UPPER_OF_POINT : UPPER_OF_WIDE;
	return span;
}

/* Callers free it. */
static struct span *spans_of(const struct bilat_field *field)
{
	struct span *spans = xcalloc(field->count + 1, sizeof *spans);
	for (size_t i = 0; i < field->count; i++)
		spans[i] = span_of(&field->at[i]);
	return spans;
}

static int compare_ends(const void *a, const void *b)
{
	const struct end *x = a, *y = b;
	if (x->at < y->at || x->at > y->at)
		return x->at < y->at ? -1 : 1;
	return (x->touch > y->touch) - (x->touch < y->touch);
}

static bool above(const struct span *a, const struct span *b)
{
	return compare_ends(&a->lower, &b->upper) > 0;
}

static bool same(const struct span *a, const struct span *b)
{
	return a->exact && b->exact && a->value >= b->value && a->value <= b->value;
}

/* How many of the others are above, below, and the same. */
struct around {
	size_t above, below, same;
};

static void place(
    const struct bilat_field *field, struct bilat_contender *contender, struct around around)
{
	contender->rank = 1 + (int)around.above;
	contender->joint = around.same > 0;
	contender->open = around.above + around.below + around.same + 1 < (size_t)field->ranked;
	contender->last = field->ranked - (int)(around.below + around.same);
}

static struct around look_around(const struct span *spans, size_t count, const struct span *own)
{
	struct around around = { 0 };
	for (const struct span *other = spans; other < spans + count; other++) {
		if (other == own || !other->takes_part)
			continue;
		around.above += above(other, own);
		around.below += above(own, other);
		around.same += same(other, own);
	}
	return around;
}

/* The same for many: the ends and the plain numbers of all, each sorted. */
struct order {
	struct end *lower, *upper, *number;
	size_t count, numbers;
};

static struct order order_of(const struct span *spans, size_t count)
{
	struct order order = { .lower = xcalloc(3 * count + 1, sizeof *order.lower) };
	order.upper = order.lower + count;
	order.number = order.upper + count;
	for (size_t i = 0; i < count; i++) {
		if (!spans[i].takes_part)
			continue;
		order.lower[order.count] = spans[i].lower;
		order.upper[order.count++] = spans[i].upper;
		if (spans[i].exact)
			order.number[order.numbers++] = (struct end){ .at = spans[i].value };
	}
	qsort(order.lower, order.count, sizeof *order.lower, compare_ends);
	qsort(order.upper, order.count, sizeof *order.upper, compare_ends);
	qsort(order.number, order.numbers, sizeof *order.number, compare_ends);
	return order;
}

/* How many of the sorted ends come before one, those that are equal to it too if `equal`. */
static size_t count_before(
    const struct end *ends, size_t count, const struct end *end, bool equal)
{
	size_t low = 0, high = count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (compare_ends(&ends[middle], end) < (equal ? 1 : 0))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static struct around find_around(const struct order *order, const struct span *own)
{
	struct around around = {
		.above =
		    order->count - count_before(order->lower, order->count, &own->upper, true),
		.below = count_before(order->upper, order->count, &own->lower, false),
	};
	struct end number = { .at = own->value };
	if (own->exact)
		around.same = count_before(order->number, order->numbers, &number, true) -
			      count_before(order->number, order->numbers, &number, false) - 1;
	return around;
}

/* What is left of the total for partners that are not listed. */
static double unlisted(const struct bilat_field *field, const struct span *spans)
{
	double lower, rest;
	if (!bilat_figure_available(&field->total))
		return INFINITY;
	bilat_figure_rounding(&field->total, &lower, &rest);
	for (size_t i = 0; i < field->count; i++)
		if (spans[i].takes_part)
			rest -= spans[i].lower.at;
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

/* What does not depend on a place. */
static void survey(struct bilat_field *field, const struct span *spans)
{
	/* What is only expected is no whole that parts could be set against. */
	if (field->total.status & BILAT_STATUS('F'))
		field->total = bilat_figure_missing(BILAT_WHY_NO_TOTAL);
	field->certain_above = unlisted(field, spans);
	field->ranked = 0;
	for (size_t i = 0; i < field->count; i++) {
		struct bilat_contender *contender = &field->at[i];
		contender->rank = contender->last = 0;
		contender->joint = contender->open = false;
		field->ranked += spans[i].takes_part;
	}
}

static void share_out(
    const struct bilat_field *field, struct bilat_contender *contender, bool mixed)
{
	contender->share = bilat_share(&contender->figure, &field->total);
	if (mixed && bilat_figure_available(&contender->share))
		contender->share = bilat_figure_missing(BILAT_WHY_MIXED_SIGN);
}

void bilat_rank_field(struct bilat_field *field)
{
	struct span *spans = spans_of(field);
	struct order order = order_of(spans, field->count);
	bool mixed = has_negative(field);
	survey(field, spans);
	for (size_t i = 0; i < field->count; i++) {
		if (spans[i].takes_part)
			place(field, &field->at[i], find_around(&order, &spans[i]));
		share_out(field, &field->at[i], mixed);
	}
	free(order.lower);
	free(spans);
}

void bilat_rank_one(struct bilat_field *field, size_t index)
{
	struct span *spans = spans_of(field);
	survey(field, spans);
	if (spans[index].takes_part)
		place(
		    field, &field->at[index], look_around(spans, field->count, &spans[index]));
	share_out(field, &field->at[index], has_negative(field));
	free(spans);
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

struct bilat_figure bilat_beyond(
    const struct bilat_figure *total, const struct bilat_figure *part)
{
	if (!bilat_figure_available(part))
		return bilat_figure_missing(part->why);
	if (!bilat_figure_available(total) || (total->status & BILAT_STATUS('F')))
		return bilat_figure_missing(BILAT_WHY_NO_TOTAL);
	struct bilat_figure beyond = bilat_figure_sub(total, part);
	/* Rounding alone may leave a little less than nothing. */
	if (bilat_figure_available(&beyond) && beyond.upper < 0 && part->value >= 0 &&
	    total->value >= 0)
		return bilat_figure_missing(BILAT_WHY_MIXED_SIGN);
	return beyond;
}

struct bilat_figure bilat_rest_share(
    const struct bilat_figure *total, const struct bilat_figure parts[], size_t count)
{
	double least, most, lower, upper, low = 0, high = 0, sum = 0;
	if (!bilat_figure_available(total) || (total->status & BILAT_STATUS('F')))
		return bilat_figure_missing(BILAT_WHY_NO_TOTAL);
	bool bounded = bilat_figure_is_bound(total);
	bilat_status status = total->status;
	bilat_figure_rounding(total, &least, &most);
	for (size_t i = 0; i < count; i++) {
		if (!bilat_figure_available(&parts[i]))
			continue;
		bilat_figure_rounding(&parts[i], &lower, &upper);
		low += lower;
		high += upper;
		sum += parts[i].value;
		bounded |= bilat_figure_is_bound(&parts[i]);
		status |= parts[i].status;
	}
	if (!(least > 0) || !isfinite(most) || !isfinite(low) || !isfinite(high))
		return bilat_figure_missing(BILAT_WHY_BOUND_OPEN);
	lower = 100 * (1 - high / least);
	upper = 100 * (1 - low / most);
	return percentage(bounded ? fmax(lower, 0) : lower, 100 * (1 - sum / total->value),
	    upper, bounded, status & ~BILAT_STATUS('B'));
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
