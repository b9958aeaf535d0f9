/* concentration.c - how much of a total is with few partners. */
#include <bilat/analyse.h>

#include <math.h>

/* What is known of the parts: at least so much of each, and no more than the total together. */
struct parts {
	size_t count;
	double sum, squares, largest;
	double noise; /* what rounding may do to the sum */
};

static double half_digit(const struct bilat_figure *figure)
{
	double lower, upper;
	bilat_figure_rounding(figure, &lower, &upper);
	return figure->bound == BILAT_EXACT ? (upper - lower) / 2 : 0;
}

static enum bilat_why add_up(const struct bilat_field *field, struct parts *out)
{
	*out = (struct parts){ .noise = half_digit(&field->total) };
	for (size_t i = 0; i < field->count; i++) {
		const struct bilat_contender *part = &field->at[i];
		if (!part->ranked || !bilat_figure_available(&part->figure) ||
		    (part->figure.status & BILAT_STATUS('F')))
			continue;
		if (part->figure.value < 0)
			return BILAT_WHY_MIXED_SIGN;
		double least = fmax(part->figure.lower, 0);
		out->count++;
		out->sum += least;
		out->squares += least * least;
		out->largest = fmax(out->largest, least);
		out->noise += half_digit(&part->figure);
	}
	return out->count ? BILAT_WHY_NONE : BILAT_WHY_INCOMPLETE;
}

static enum bilat_why total_fault(const struct bilat_figure *total)
{
	if (!bilat_figure_available(total))
		return BILAT_WHY_NO_TOTAL;
	if (bilat_figure_is_bound(total))
		return BILAT_WHY_BOUND_OPEN;
	if (total->value > 0)
		return BILAT_WHY_NONE;
	return total->value < 0 ? BILAT_WHY_MIXED_SIGN : BILAT_WHY_BASE_ZERO;
}

struct bilat_figure bilat_concentration(
    const struct bilat_field *field, double *coverage_percent_out)
{
	struct parts parts;
	enum bilat_why why = total_fault(&field->total);
	if (why == BILAT_WHY_NONE)
		why = add_up(field, &parts);
	if (why != BILAT_WHY_NONE)
		return bilat_figure_missing(why);
	double total = field->total.value, rest = total - parts.sum;
	if (rest < -parts.noise - 1e-9 * total)
		return bilat_figure_missing(BILAT_WHY_MIXED_SIGN);
	if (coverage_percent_out)
		*coverage_percent_out = fmin(parts.sum / total, 1) * 100;
	struct bilat_figure out;
	double points = 1e4 / (total * total), largest = parts.largest + rest;
	if (rest <= parts.noise + 1e-9 * total)
		out = bilat_figure_make(BILAT_EXACT, parts.squares * points, 0);
	else
		out = bilat_figure_between(parts.squares * points, parts.squares * points,
		    (parts.squares - parts.largest * parts.largest + largest * largest) *
			points,
		    0);
	out.computed = true;
	return out;
}
