#include "load/convention.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "load/cell.h"
#include "load/detect.h"
#include "load/input.h"
#include "load/settings.h"
#include "load/table.h"
#include "load/when.h"

struct proofs {
	struct convention_proof one, other, unsure;
};

/* What the dates say about the rhythm of a series. */
struct rhythm {
	int64_t rows;
	bool firsts;                /* all are the first of a month */
	int64_t last_month, months; /* greatest common step */
	int32_t last_day;
	int64_t days;
};

struct finding {
	const struct table *table;
	struct proofs marks;      /* one: point, other: comma */
	struct proofs orders;     /* one: day first, other: month first */
	struct rhythm rhythms[2]; /* while the order is open: day first, month first */
	bool wants_marks, wants_orders, wants_rhythm, wants_vintage;
	struct convention *out;
};

static void prove(struct convention_proof *proof, int64_t line, const char *text, size_t length)
{
	if (proof->line != 0)
		return;
	if (length >= sizeof proof->text)
		length = sizeof proof->text - 1;
	proof->line = line;
	memcpy(proof->text, text, length);
	proof->text[length] = '\0';
}

static void weigh_marks(struct finding *finding, const struct record *record)
{
	const struct plan *plan = &finding->table->plan;
	for (size_t i = 0; i < plan->slot_count; i++) {
		size_t column = plan->slots[i].column, length;
		if (column >= record->count)
			continue;
		const char *text =
		    cell_trim(record->cells[column], record->lengths[column], &length);
		switch (cell_evidence(text, length)) {
		case EVIDENCE_POINT:
			prove(&finding->marks.one, record->line, text, length);
			break;
		case EVIDENCE_COMMA:
			prove(&finding->marks.other, record->line, text, length);
			break;
		case EVIDENCE_AMBIGUOUS:
			prove(&finding->marks.unsure, record->line, text, length);
			break;
		case EVIDENCE_NONE:
			break;
		}
	}
}

static void weigh_orders(struct finding *finding, int64_t line, const char *text, size_t length)
{
	switch (when_evidence(text)) {
	case ORDER_DMY:
		prove(&finding->orders.one, line, text, length);
		break;
	case ORDER_MDY:
		prove(&finding->orders.other, line, text, length);
		break;
	case ORDER_AUTO:
		prove(&finding->orders.unsure, line, text, length);
		break;
	case ORDER_YMD:
		break;
	}
}

static int64_t common(int64_t a, int64_t b)
{
	while (b != 0) {
		int64_t rest = a % b;
		a = b;
		b = rest;
	}
	return a < 0 ? -a : a;
}

/* Years, quarters and months that are written as such say themselves what they are. */
static void weigh_rhythm(struct rhythm *rhythm, const char *text, enum layout_order order)
{
	int year, month, day_of_month;
	struct bilat_period period;
	if (!when_period(text, order, BILAT_FREQ_NONE, &period, NULL) ||
	    period.freq != BILAT_DAY)
		return;
	int32_t day = (int32_t)period.at;
	bilat_date_split(day, &year, &month, &day_of_month);
	int64_t months = (int64_t)year * 12 + month - 1;
	if (rhythm->rows++ == 0) {
		rhythm->firsts = true;
	} else {
		rhythm->months = common(rhythm->months, months - rhythm->last_month);
		rhythm->days = common(rhythm->days, day - rhythm->last_day);
	}
	rhythm->firsts = rhythm->firsts && day_of_month == 1;
	rhythm->last_month = months;
	rhythm->last_day = day;
}

static void weigh(struct finding *finding, const struct record *record)
{
	size_t column = finding->table->plan.at[ROLE_PERIOD];
	if (finding->wants_marks)
		weigh_marks(finding, record);
	if (column == PLAN_NONE || column >= record->count)
		return;
	char date[CONVENTION_TEXT];
	size_t length;
	const char *text = cell_trim(record->cells[column], record->lengths[column], &length);
	if (length >= sizeof date)
		return;
	memcpy(date, text, length);
	date[length] = '\0';
	if (finding->wants_orders)
		weigh_orders(finding, record->line, date, length);
	if (!finding->wants_rhythm)
		return;
	enum layout_order order = finding->table->plan.order;
	weigh_rhythm(&finding->rhythms[0], date, order == ORDER_AUTO ? ORDER_DMY : order);
	if (order == ORDER_AUTO)
		weigh_rhythm(&finding->rhythms[1], date, ORDER_MDY);
}

static bool decide_marks(
    const struct proofs *proofs, struct convention *out, struct bilat_error *err)
{
	const struct convention_proof *point = &proofs->one, *comma = &proofs->other;
	if (point->line && comma->line)
		return bilat_fail(err, BILAT_INPUT,
		    "line %lld: '%s' has a decimal point, and line %lld: '%s' a decimal comma "
		    "(--set "
		    "decimal=, or decimal=.)",
		    (long long)point->line, point->text, (long long)comma->line, comma->text);
	if (!point->line && !comma->line && proofs->unsure.line) {
		char plain[CONVENTION_TEXT];
		size_t used = 0;
		const char *text = proofs->unsure.text;
		for (const char *c = text; *c; c++) {
			if (*c != ',' && *c != '.')
				plain[used++] = *c;
		}
		plain[used] = '\0';
		int front = (int)strcspn(text, ",.");
		return bilat_fail(err, BILAT_INPUT,
		    "line %lld: '%s' could be %.*s.%s or %s (--set decimal=, or decimal=.)",
		    (long long)proofs->unsure.line, text, front, text, text + front + 1, plain);
	}
	out->decimal = comma->line ? ',' : '.';
	out->decimal_proof = comma->line ? *comma : *point;
	return true;
}

static bool decide_orders(
    const struct proofs *proofs, struct convention *out, struct bilat_error *err)
{
	const struct convention_proof *dmy = &proofs->one, *mdy = &proofs->other;
	if (dmy->line && mdy->line)
		return bilat_fail(err, BILAT_INPUT,
		    "line %lld: '%s' has the day first, and line %lld: '%s' the month (--set "
		    "dates=dmy "
		    "or dates=mdy)",
		    (long long)dmy->line, dmy->text, (long long)mdy->line, mdy->text);
	if (!dmy->line && !mdy->line && proofs->unsure.line)
		return bilat_fail(err, BILAT_INPUT,
		    "line %lld: '%s' does not say which is the day and which the month (--set "
		    "dates=dmy "
		    "or dates=mdy)",
		    (long long)proofs->unsure.line, proofs->unsure.text);
	out->order = mdy->line ? ORDER_MDY : dmy->line ? ORDER_DMY : ORDER_YMD;
	out->order_proof = mdy->line ? *mdy : *dmy;
	return true;
}

static bool decide_rhythm(
    const struct rhythm *rhythm, struct convention *out, struct bilat_error *err)
{
	if (rhythm->rows < 3 && rhythm->firsts)
		return bilat_fail(err, BILAT_INPUT,
		    "too few dates to tell months from quarters and years (--set freq=M, Q or "
		    "A)");
	if (rhythm->firsts)
		out->freq = rhythm->months % 12 == 0  ? BILAT_ANNUAL
			    : rhythm->months % 6 == 0 ? BILAT_HALF
			    : rhythm->months % 3 == 0 ? BILAT_QUARTER
						      : BILAT_MONTH;
	else
		out->freq = rhythm->rows > 2 && rhythm->days % 7 == 0 ? BILAT_WEEK : BILAT_DAY;
	return true;
}

static bool decide(const struct finding *finding, struct bilat_error *err)
{
	if (finding->wants_orders && !decide_orders(&finding->orders, finding->out, err))
		return false;
	bool month_first = finding->wants_orders && finding->out->order == ORDER_MDY;
	const struct rhythm *rhythm = &finding->rhythms[month_first];
	return (!finding->wants_marks || decide_marks(&finding->marks, finding->out, err)) &&
	       (!finding->wants_rhythm || rhythm->rows == 0 ||
		   decide_rhythm(rhythm, finding->out, err));
}

static bool auto_marks(const struct layout *layout, const struct detection *detection)
{
	return layout->decimal == DECIMAL_AUTO ||
	       (layout->decimal == DECIMAL_BY_DELIMITER && detection->delimiter == ';');
}

/* The newest vintage that the records state. */
static void take_vintage(struct finding *finding, const struct record *record)
{
	const struct plan *plan = &finding->table->plan;
	struct convention *out = finding->out;
	size_t column = plan->at[ROLE_VINTAGE], length;
	int32_t day;
	char copy[CONVENTION_TEXT];
	if (!finding->wants_vintage || column >= record->count)
		return;
	const char *text = cell_trim(record->cells[column], record->lengths[column], &length);
	if (length == 0 || length >= sizeof copy)
		return;
	memcpy(copy, text, length);
	copy[length] = '\0';
	if (!when_day(copy, plan->columns[column].rule->order, &day, NULL) ||
	    (out->has_row_vintage && day <= out->row_vintage))
		return;
	out->has_row_vintage = true;
	out->row_vintage = day;
}

static bool read_sample(
    struct input *input, struct table *table, struct finding *finding, struct bilat_error *err)
{
	struct record record;
	if (!finding->wants_marks && !finding->wants_orders && !finding->wants_rhythm &&
	    !finding->wants_vintage)
		return true;
	while (input_done(input) <= INPUT_SAMPLE_BYTES) {
		if (!table_next(table, &record, err))
			return false;
		if (record.count == 0)
			break;
		take_vintage(finding, &record);
		weigh(finding, &record);
	}
	return true;
}

bool convention_find(struct input *input, const struct detection *detection,
    const struct settings *settings, struct convention *out, struct bilat_error *err)
{
	const struct layout *layout = detection->layout;
	struct table table;
	if (!table_open(input, detection, settings, &table, err))
		return false;
	struct convention convention = { .decimal = settings->decimal,
		.order = table.plan.order };
	struct finding finding = { .table = &table, .out = &convention };
	/* Whoever says what the decimal mark is leaves the others for thousands. */
	convention.thousands =
	    settings->decimal || layout->thousands || auto_marks(layout, detection);
	finding.wants_marks = !settings->decimal && auto_marks(layout, detection);
	finding.wants_orders = table.plan.order == ORDER_AUTO;
	finding.wants_rhythm = !settings->freq && strcmp(layout->freq, "infer") == 0;
	finding.wants_vintage = table.plan.at[ROLE_VINTAGE] != PLAN_NONE;
	if (!settings->decimal && !finding.wants_marks)
		convention.decimal = layout->decimal == DECIMAL_COMMA ? ',' : '.';
	if (table.vintage)
		convention.has_vintage =
		    when_day(table.vintage, layout->order, &convention.vintage, NULL);
	bool done = read_sample(input, &table, &finding, err) && decide(&finding, err);
	table_close(&table);
	if (done)
		*out = convention;
	return done;
}
