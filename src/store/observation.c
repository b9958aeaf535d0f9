#include "store/observation.h"

#include <math.h>
#include <string.h>

#include "base/error.h"
#include "store/db.h"

static void bind_letter(sqlite3_stmt *stmt, int index, const char *letter)
{
	sqlite3_bind_text(stmt, index, letter, 1, SQLITE_TRANSIENT);
}

static void bind_interval(sqlite3_stmt *stmt, int index, const struct bilat_figure *figure)
{
	bool range = figure->bound == BILAT_BETWEEN;
	struct bilat_figure usual = *figure;

	if (!range)
		usual = bilat_figure_make(figure->bound, figure->value, figure->decimals);
	if (range || figure->lower != usual.lower)
		sqlite3_bind_double(stmt, index, figure->lower);
	if (range || figure->upper != usual.upper)
		sqlite3_bind_double(stmt, index + 1, figure->upper);
}

/* Every column is bound anew: the statement of a load is not cleared from row to row. */
void figure_bind(sqlite3_stmt *stmt, int index, const struct bilat_figure *figure)
{
	bool available = bilat_figure_available(figure);
	char status[BILAT_STATUS_SIZE];

	for (int i = 0; i < FIGURE_COLUMNS; i++)
		sqlite3_bind_null(stmt, index + i);
	if (figure->status)
		sqlite3_bind_text(stmt, index + 2, bilat_status_print(status, figure->status),
		    -1, SQLITE_TRANSIENT);
	if (figure->confidentiality)
		bind_letter(stmt, index + 6, &figure->confidentiality);
	if (!available) {
		sqlite3_bind_text(
		    stmt, index + 7, bilat_why_code(figure->why), -1, SQLITE_STATIC);
		return;
	}
	sqlite3_bind_double(stmt, index, figure->value);
	if (figure->decimals != BILAT_DECIMALS_UNKNOWN)
		sqlite3_bind_int(stmt, index + 1, figure->decimals);
	if (figure->bound != BILAT_EXACT) {
		char letter = (char)figure->bound;
		bind_letter(stmt, index + 3, &letter);
		bind_interval(stmt, index + 4, figure);
	}
}

static bool is_null(sqlite3_stmt *stmt, int column)
{
	return sqlite3_column_type(stmt, column) == SQLITE_NULL;
}

static struct bilat_figure value_column(sqlite3_stmt *stmt, int column)
{
	double value = sqlite3_column_double(stmt, column);
	int decimals = is_null(stmt, column + 1) ? BILAT_DECIMALS_UNKNOWN
						 : sqlite3_column_int(stmt, column + 1);
	enum bilat_bound bound = BILAT_EXACT;

	if (!is_null(stmt, column + 3))
		bound = (enum bilat_bound)(unsigned char)column_text(stmt, column + 3)[0];
	if (bound == BILAT_BETWEEN)
		return bilat_figure_between(sqlite3_column_double(stmt, column + 4), value,
		    sqlite3_column_double(stmt, column + 5), decimals);
	struct bilat_figure figure = bilat_figure_make(bound, value, decimals);
	if (!is_null(stmt, column + 4))
		figure.lower = sqlite3_column_double(stmt, column + 4);
	if (!is_null(stmt, column + 5))
		figure.upper = sqlite3_column_double(stmt, column + 5);
	return figure;
}

struct bilat_figure figure_column(sqlite3_stmt *stmt, int column)
{
	struct bilat_figure figure;
	enum bilat_why why = BILAT_WHY_NOT_PUBLISHED;

	if (is_null(stmt, column)) {
		bilat_why_parse(column_text(stmt, column + 7), &why);
		figure = bilat_figure_missing(why);
	} else {
		figure = value_column(stmt, column);
	}
	if (!is_null(stmt, column + 2))
		bilat_status_parse(column_text(stmt, column + 2), &figure.status);
	if (!is_null(stmt, column + 6))
		figure.confidentiality = column_text(stmt, column + 6)[0];
	return figure;
}

struct said said_column(sqlite3_stmt *stmt)
{
	return (struct said){
		.period = sqlite3_column_int64(stmt, 0),
		.origin = {
			.vintage = sqlite3_column_int(stmt, 1),
			.document = sqlite3_column_int64(stmt, 2),
			.line = sqlite3_column_int64(stmt, 3),
			.citation = sqlite3_column_int64(stmt, 5),
		},
		.effect = (enum revision_effect)sqlite3_column_int(stmt, 4),
		.figure = figure_column(stmt, 6),
	};
}

bool said_list_read(struct said_list *said, struct bilat_store *store, sqlite3_stmt *stmt,
    struct bilat_error *err)
{
	enum step step;

	while ((step = statement_step(store, stmt, err)) == STEP_ROW)
		*vec_push(&said->list) = said_column(stmt);
	statement_end(stmt);
	return step == STEP_DONE;
}

static int compare(const struct bilat_origin *a, const struct bilat_origin *b)
{
	if (a->vintage != b->vintage)
		return a->vintage < b->vintage ? -1 : 1;
	if (a->document != b->document)
		return a->document < b->document ? -1 : 1;
	return (a->line > b->line) - (a->line < b->line);
}

size_t said_list_place(const struct said_list *said, const struct bilat_origin *origin)
{
	size_t place = said->list.count;

	while (place > 0 && compare(&said->list.at[place - 1].origin, origin) > 0)
		place--;
	return place;
}

void said_list_insert(struct said_list *said, size_t place, const struct said *statement)
{
	size_t behind = said->list.count - place;

	(void)vec_push(&said->list);
	memmove(
	    &said->list.at[place + 1], &said->list.at[place], behind * sizeof said->list.at[0]);
	said->list.at[place] = *statement;
}

bool said_list_judge(struct said_list *said,
    bool (*changed)(void *context, const struct said *statement, struct bilat_error *err),
    void *context, struct bilat_error *err)
{
	struct revision known = { 0 };

	for (size_t i = 0; i < said->list.count; i++) {
		struct said *one = &said->list.at[i];
		enum revision_effect effect =
		    revision_add(&known, &one->figure, one->origin.vintage);
		if (effect == one->effect)
			continue;
		one->effect = effect;
		if (!changed(context, one, err))
			return false;
	}
	return true;
}

bool observation_set_effect(struct bilat_store *store, int64_t series,
    const struct said *statement, struct bilat_error *err)
{
	sqlite3_stmt *set = statement_get(store, OBSERVATION_EFFECT, err);

	if (!set)
		return false;
	sqlite3_bind_int64(set, 1, series);
	sqlite3_bind_int64(set, 2, statement->period);
	sqlite3_bind_int(set, 3, statement->origin.vintage);
	sqlite3_bind_int64(set, 4, statement->origin.document);
	sqlite3_bind_int64(set, 5, statement->origin.line);
	sqlite3_bind_int(set, 6, (int)statement->effect);
	return statement_run(store, set, err);
}

struct target {
	struct bilat_store *store;
	int64_t series;
};

static bool store_effect(void *context, const struct said *statement, struct bilat_error *err)
{
	const struct target *target = context;

	return observation_set_effect(target->store, target->series, statement, err);
}

bool observation_judge(struct bilat_store *store, int64_t series, int64_t period,
    struct said_list *scratch, struct bilat_error *err)
{
	struct target target = { store, series };
	sqlite3_stmt *get = statement_get(store, OBSERVATIONS_OF_PERIOD, err);

	if (!get)
		return false;
	vec_clear(&scratch->list);
	sqlite3_bind_int64(get, 1, series);
	sqlite3_bind_int64(get, 2, period);
	return said_list_read(scratch, store, get, err) &&
	       said_list_judge(scratch, store_effect, &target, err);
}
