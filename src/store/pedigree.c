/* What a figure was published as, and where. */
#include <stdlib.h>
#include <string.h>

#include <bilat/unit.h>

#include "base/error.h"
#include "base/num.h"
#include "base/str.h"
#include "store/answer.h"
#include "store/db.h"
#include "store/document.h"
#include "store/observation.h"
#include "store/pedigree.h"
#include "store/selection.h"

static bool series_id(struct bilat_store *store, const struct bilat_series *series,
    int64_t *id_out, struct bilat_error *err)
{
	const struct {
		enum statement statement;
		const char *code;
		int parameter;
	} words[] = { { INDICATOR_ID, series->indicator, 1 }, { AREA_ID, series->reporter, 2 },
		{ AREA_ID, series->partner, 3 }, { DETAIL_ID, series->detail, 4 },
		{ UNIT_ID, series->unit, 6 }, { SOURCE_ID, series->source, 7 } };
	const char freq = (char)series->freq;
	sqlite3_stmt *get = statement_get(store, SERIES_ID, err);
	bool done = get != NULL;

	for (size_t i = 0; done && i < sizeof words / sizeof words[0]; i++) {
		int64_t id;
		done = selection_word(store, words[i].statement, words[i].code, &id, err);
		if (done)
			sqlite3_bind_int64(get, words[i].parameter, id);
	}
	if (!done)
		return false;
	sqlite3_bind_text(get, 5, &freq, 1, SQLITE_STATIC);
	enum step step = statement_step(store, get, err);
	*id_out = step == STEP_ROW ? sqlite3_column_int64(get, 0) : 0;
	statement_end(get);
	return step != STEP_FAILED;
}

static void add_number(
    struct str *out, double value, const struct bilat_figure *figure, int power)
{
	char text[NUM_SIZE];

	value = num_scale(value, -power);
	if (figure->decimals == BILAT_DECIMALS_UNKNOWN || figure->decimals + power > 200)
		str_add(out, num_print(text, value));
	else
		str_add(
		    out, num_print_fixed(text, value, figure->decimals + power, 0, "", "."));
}

static void add_value(struct str *out, const struct bilat_figure *figure, int power)
{
	if (figure->bound == BILAT_BETWEEN) {
		add_number(out, figure->lower, figure, power);
		str_add(out, " to ");
		add_number(out, figure->upper, figure, power);
		return;
	}
	if (figure->bound != BILAT_EXACT)
		str_add_char(out, (char)figure->bound);
	add_number(out, figure->value, figure, power);
}

/* "4,05 млрд" says itself what it counts, "4,05" does not. */
static bool has_letters(const char *text)
{
	for (; *text; text++) {
		if ((*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z') ||
		    (unsigned char)*text >= 0xd0)
			return true;
	}
	return false;
}

static void add_unit(struct str *out, int power, const char *unit)
{
	const char *name = bilat_multiplier_name(power);

	if (name && name[0])
		str_printf(out, " %s", name);
	else if (power)
		str_printf(out, " x 10^%d", power);
	str_printf(out, " %s", unit);
}

char *pedigree_text(struct arena *arena, const char *text, const struct bilat_figure *figure,
    int power, const char *unit)
{
	struct str out = STR_INIT;

	if (text)
		str_add(&out, text);
	else if (bilat_figure_available(figure))
		add_value(&out, figure, power);
	if (bilat_figure_available(figure) && !(text && has_letters(text)))
		add_unit(&out, power, unit);
	char *copy = arena_strdup(arena, out.text);
	str_done(&out);
	return copy;
}

static const char *own_or(
    struct arena *arena, sqlite3_stmt *stmt, int column, const char *other)
{
	const char *own = column_text(stmt, column);

	return own[0] ? arena_strdup(arena, own) : other;
}

static void fill(struct bilat_pedigree *out, sqlite3_stmt *stmt,
    const struct bilat_series *series, const struct bilat_observation *observation,
    struct arena *arena)
{
	/* As stored: what the caller holds may have been converted. */
	struct bilat_figure figure = figure_column(stmt, 6);

	out->line = observation->origin.line;
	out->vintage = observation->origin.vintage;
	out->text = pedigree_text(arena, (const char *)sqlite3_column_text(stmt, 0), &figure,
	    sqlite3_column_int(stmt, 2), series->unit);
	out->note = arena_strdup(arena, column_text(stmt, 1));
	out->title = own_or(arena, stmt, 3, out->document.title);
	out->publisher = own_or(arena, stmt, 4, out->document.publisher);
	out->url = own_or(arena, stmt, 5, out->document.url);
	out->memory = arena;
}

static bool read_document(struct bilat_store *store, int64_t id, struct arena *arena,
    struct bilat_document *out, struct bilat_error *err)
{
	sqlite3_stmt *get = statement_get(store, DOCUMENT_GET, err);

	if (!get)
		return false;
	sqlite3_bind_int64(get, 1, id);
	enum step step = statement_step(store, get, err);
	if (step == STEP_ROW)
		*out = document_column(get, arena);
	statement_end(get);
	if (step == STEP_DONE)
		bilat_fail(err, BILAT_NONE, "there is no document %lld", (long long)id);
	return step == STEP_ROW;
}

static bool find(struct bilat_store *store, const struct bilat_series *series,
    const struct bilat_observation *observation, struct arena *arena,
    struct bilat_pedigree *out, struct bilat_error *err)
{
	const struct bilat_origin *origin = &observation->origin;
	int64_t id;

	if (!series_id(store, series, &id, err) ||
	    !read_document(store, origin->document, arena, &out->document, err))
		return false;
	/* It may be said again by a run, and current where other documents are left out. */
	enum step step = STEP_DONE;
	for (int i = 0; i < 2 && step == STEP_DONE; i++) {
		sqlite3_stmt *get =
		    statement_get(store, i ? RESTATED_PEDIGREE : OBSERVATION_PEDIGREE, err);
		if (!get)
			return false;
		sqlite3_bind_int64(get, 1, id);
		sqlite3_bind_int64(get, 2, observation->period.at);
		sqlite3_bind_int(get, 3, origin->vintage);
		sqlite3_bind_int64(get, 4, origin->document);
		sqlite3_bind_int64(get, 5, origin->line);
		step = statement_step(store, get, err);
		if (step == STEP_ROW)
			fill(out, get, series, observation, arena);
		statement_end(get);
	}
	if (step == STEP_DONE)
		bilat_fail(err, BILAT_NONE, "the store does not hold this figure");
	return step == STEP_ROW;
}

bool bilat_store_pedigree(struct bilat_store *store, const struct bilat_series *series,
    const struct bilat_observation *observation, struct bilat_pedigree *out,
    struct bilat_error *err)
{
	struct bilat_pedigree pedigree = { .line = 0 };
	struct arena *arena = arena_new();
	bool began = false;
	bool done = db_read_begin(store, &began, err) &&
		    find(store, series, observation, arena, &pedigree, err);

	db_read_end(store, began);
	if (done)
		*out = pedigree;
	else
		arena_free(arena);
	return done;
}

void bilat_pedigree_free(struct bilat_pedigree *pedigree)
{
	arena_free(pedigree->memory);
	*pedigree = (struct bilat_pedigree){ .memory = NULL };
}
