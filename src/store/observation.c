#include "store/observation.h"

#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "base/error.h"
#include "store/db.h"
#include "store/sum.h"

/* A figure as eight values of SQL, in the order of the columns. */
enum figure_column { VALUE, DECIMALS, STATUS, BOUND, LOWER, UPPER, CONF, WHY };

struct field {
	int type; /* SQLITE_NULL, SQLITE_INTEGER, SQLITE_FLOAT or SQLITE_TEXT */
	int integer;
	double real;
	const char *text; /* for ever, or in letters */
	char letters[BILAT_STATUS_SIZE];
};

static void set_real(struct field *field, double real)
{
	field->type = SQLITE_FLOAT;
	field->real = real;
}

static void set_text(struct field *field, const char *text)
{
	field->type = SQLITE_TEXT;
	field->text = text;
}

static void set_letter(struct field *field, char letter)
{
	field->letters[0] = letter;
	field->letters[1] = '\0';
	set_text(field, field->letters);
}

/* An end of the interval, where the bound does not give it. */
static void set_end(struct field *field, const struct bilat_figure *figure, bool upper)
{
	double end = upper ? figure->upper : figure->lower;

	if (figure->bound != BILAT_BETWEEN) {
		const struct bilat_figure usual =
		    bilat_figure_make(figure->bound, figure->value, figure->decimals);
		if (end == (upper ? usual.upper : usual.lower))
			return;
	}
	set_real(field, end);
}

static void set_of_value(
    struct field *field, const struct bilat_figure *figure, enum figure_column column)
{
	bool bounded = figure->bound != BILAT_EXACT;

	if (column == VALUE) {
		set_real(field, figure->value);
	} else if (column == DECIMALS && figure->decimals != BILAT_DECIMALS_UNKNOWN) {
		field->type = SQLITE_INTEGER;
		field->integer = figure->decimals;
	} else if (column == BOUND && bounded) {
		set_letter(field, (char)figure->bound);
	} else if ((column == LOWER || column == UPPER) && bounded) {
		set_end(field, figure, column == UPPER);
	}
}

/* The ordinary is NULL. */
static void figure_field(
    struct field *field, const struct bilat_figure *figure, enum figure_column column)
{
	bool available = bilat_figure_available(figure);

	field->type = SQLITE_NULL;
	if (column == STATUS && figure->status)
		set_text(field, bilat_status_print(field->letters, figure->status));
	else if (column == CONF && figure->confidentiality)
		set_letter(field, figure->confidentiality);
	else if (column == WHY && !available)
		set_text(field, bilat_why_code(figure->why));
	else if (available)
		set_of_value(field, figure, column);
}

void figure_bind(sqlite3_stmt *stmt, int index, const struct bilat_figure *figure)
{
	struct field field;

	for (int i = 0; i < FIGURE_COLUMNS; i++) {
		figure_field(&field, figure, (enum figure_column)i);
		if (field.type == SQLITE_INTEGER)
			sqlite3_bind_int(stmt, index + i, field.integer);
		else if (field.type == SQLITE_FLOAT)
			sqlite3_bind_double(stmt, index + i, field.real);
		else if (field.type == SQLITE_TEXT)
			sqlite3_bind_text(stmt, index + i, field.text, -1, SQLITE_TRANSIENT);
		else
			sqlite3_bind_null(stmt, index + i);
	}
}

void figure_result(sqlite3_context *context, int column, const struct bilat_figure *figure)
{
	struct field field;

	figure_field(&field, figure, (enum figure_column)column);
	if (field.type == SQLITE_INTEGER)
		sqlite3_result_int(context, field.integer);
	else if (field.type == SQLITE_FLOAT)
		sqlite3_result_double(context, field.real);
	else if (field.type == SQLITE_TEXT)
		sqlite3_result_text(context, field.text, -1, SQLITE_TRANSIENT);
}

uint64_t figure_sum(uint64_t sum, int number, const struct bilat_figure *figure)
{
	struct field field;

	/* The ordinary ones, for speed; the others come to the same below. */
	if (bilat_figure_available(figure) && figure->bound == BILAT_EXACT && !figure->status &&
	    !figure->confidentiality && figure->decimals != BILAT_DECIMALS_UNKNOWN)
		return sum_integer(sum_real(sum, number + VALUE, figure->value),
		    number + DECIMALS, figure->decimals);
	for (int i = 0; i < FIGURE_COLUMNS; i++) {
		figure_field(&field, figure, (enum figure_column)i);
		if (field.type == SQLITE_INTEGER)
			sum = sum_integer(sum, number + i, field.integer);
		else if (field.type == SQLITE_FLOAT)
			sum = sum_real(sum, number + i, field.real);
		else if (field.type == SQLITE_TEXT)
			sum = sum_text(sum, number + i, field.text, strlen(field.text));
	}
	return sum;
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
	if (bound == BILAT_EXACT) /* which has no other ends */
		return figure;
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

static const char *text_column(sqlite3_stmt *stmt, int column, struct arena *arena)
{
	return is_null(stmt, column) ? NULL : arena_strdup(arena, column_text(stmt, column));
}

struct said held_column(sqlite3_stmt *stmt, struct arena *arena)
{
	struct said said = said_column(stmt);

	said.text = text_column(stmt, SAID_COLUMNS, arena);
	said.note = text_column(stmt, SAID_COLUMNS + 1, arena);
	said.power = sqlite3_column_int(stmt, SAID_COLUMNS + 2);
	return said;
}

bool said_list_read(struct said_list *said, struct bilat_store *store, sqlite3_stmt *stmt,
    struct arena *arena, struct bilat_error *err)
{
	enum step step;

	while ((step = statement_step(store, stmt, err)) == STEP_ROW)
		*vec_push(&said->list) = arena ? held_column(stmt, arena) : said_column(stmt);
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
	return said_list_read(scratch, store, get, NULL, err) &&
	       said_list_judge(scratch, store_effect, &target, err);
}
