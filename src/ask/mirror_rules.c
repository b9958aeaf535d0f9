#include "ask/mirror_rules.h"

#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>
#include <bilat/indicator.h>

#include "base/resource.h"
#include "base/str.h"
#include "base/vec.h"

#define MOST_CELLS 5

/* Rows as they stand, in the arena. */
struct rule {
	const char *cells[MOST_CELLS];
	int word; /* the direction or valuation that one of the cells names */
};

struct rule_list {
	struct rule *at;
	size_t count;
};

struct mirror_rules {
	struct bilat_reference *reference;
	struct arena *arena;
	struct rule_list ways, valuations, causes;
};

/* A table while it is read. */
struct reading {
	struct arena *arena;
	size_t columns, word_column;
	const char *const *words; /* ends with NULL; NULL: no cell is one of a few words */
	VEC(struct rule) rules;
};

static bool find_word(
    const char *const *words, const char *text, int *out, struct bilat_error *err)
{
	for (int i = 0; words[i]; i++) {
		if (text_equal(words[i], text)) {
			*out = i;
			return true;
		}
	}
	return bilat_fail(
	    err, BILAT_INPUT, "'%s' is not known (write '%s' ...)", text, words[0]);
}

static bool read_row(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct reading *reading = context;
	int word = 0;
	(void)line;
	if (reading->words &&
	    !find_word(reading->words, cells[reading->word_column], &word, err))
		return false;
	struct rule *rule = vec_push(&reading->rules);
	for (size_t i = 0; i < reading->columns; i++)
		rule->cells[i] = arena_strdup(reading->arena, cells[i]);
	rule->word = word;
	return true;
}

static bool read_table(const char *name, const char *const columns[], struct reading *reading,
    struct rule_list *out, struct bilat_error *err)
{
	bool done = resource_rows(name, columns, reading->columns, read_row, reading, err);
	if (done && reading->rules.count > 0) {
		out->count = reading->rules.count;
		out->at = arena_array(reading->arena, out->count, sizeof *out->at);
		memcpy(out->at, reading->rules.at, out->count * sizeof *out->at);
	}
	vec_done(&reading->rules);
	return done;
}

/* In the order of enum bilat_direction and enum bilat_valuation. */
static const char *const directions[] = { "inward", "outward", "undirected", "opposite", NULL };
static const char *const valuations[] = { "alike", "cif", "fob", "unconfirmed", NULL };

bool mirror_rules_read(struct bilat_reference *reference, struct arena *arena,
    struct mirror_rules **out, struct bilat_error *err)
{
	static const char *const way_columns[] = { "indicator", "role", "direction", "fob",
		"margin" };
	static const char *const valuation_columns[] = { "reporter", "partner", "source",
		"valuation", "note" };
	static const char *const cause_columns[] = { "indicator", "areas", "cause", "text" };
	struct mirror_rules *rules = arena_alloc(arena, sizeof *rules);
	struct reading ways = {
		.arena = arena, .columns = 5, .word_column = 2, .words = directions
	};
	struct reading values = {
		.arena = arena, .columns = 5, .word_column = 3, .words = valuations
	};
	struct reading causes = { .arena = arena, .columns = 4 };
	rules->reference = reference;
	rules->arena = arena;
	if (!read_table("datasets/mirrors.csv", way_columns, &ways, &rules->ways, err) ||
	    !read_table("datasets/valuation.csv", valuation_columns, &values,
		&rules->valuations, err) ||
	    !read_table("datasets/causes.csv", cause_columns, &causes, &rules->causes, err))
		return false;
	*out = rules;
	return true;
}

struct mirror_way mirror_way_of(
    const struct mirror_rules *rules, const struct bilat_indicator *indicator)
{
	struct mirror_way way = { BILAT_UNDIRECTED, "", "" };
	for (size_t i = 0; i < rules->ways.count; i++) {
		const struct rule *rule = &rules->ways.at[i];
		if (bilat_indicator_matches(rule->cells[0], indicator->id) &&
		    bilat_indicator_matches(rule->cells[1], indicator->role))
			way = (struct mirror_way){ (enum bilat_direction)rule->word,
				rule->cells[3], rule->cells[4] };
	}
	return way;
}

struct membership {
	const char *id;
	bool found;
};

static bool is_member(void *context, const struct bilat_area *member)
{
	struct membership *membership = context;
	membership->found = text_equal(member->id, membership->id);
	return !membership->found;
}

static bool belongs(
    struct bilat_reference *reference, const char *group, const char *id, int32_t day)
{
	struct membership membership = { .id = id };
	const struct bilat_area *area = bilat_area_get(reference, group);
	if (area && area->kind == BILAT_AREA_GROUP)
		bilat_area_members(reference, area, day, is_member, &membership);
	return membership.found;
}

static bool fits(
    const struct mirror_rules *rules, const char *cell, const char *id, int32_t day)
{
	return text_equal(cell, "*") || text_equal(cell, id) ||
	       belongs(rules->reference, cell, id, day);
}

struct mirror_valuation mirror_valuation_of(const struct mirror_rules *rules,
    const char *reporter, const char *partner, const char *source, int32_t day)
{
	struct mirror_valuation valuation = { BILAT_VALUED_CIF, "" };
	for (size_t i = 0; i < rules->valuations.count; i++) {
		const struct rule *rule = &rules->valuations.at[i];
		if (fits(rules, rule->cells[0], reporter, day) &&
		    fits(rules, rule->cells[1], partner, day) &&
		    bilat_indicator_matches(rule->cells[2], source))
			valuation = (struct mirror_valuation){ (enum bilat_valuation)rule->word,
				rule->cells[4] };
	}
	return valuation;
}

static bool is_listed(const char *list, const char *id)
{
	size_t size = strlen(id);
	while (*list) {
		size_t length = strcspn(list, ";");
		if (length == size && strncmp(list, id, size) == 0)
			return true;
		list += length + (list[length] == ';');
	}
	return false;
}

const struct mirror_cause *mirror_causes(const struct mirror_rules *rules,
    const char *indicator, const char *a, const char *b, int32_t day, size_t *count_out)
{
	struct mirror_cause *causes =
	    arena_array(rules->arena, rules->causes.count, sizeof *causes);
	size_t count = 0;
	for (size_t i = 0; i < rules->causes.count; i++) {
		const struct rule *rule = &rules->causes.at[i];
		const char *areas = rule->cells[1];
		if (!bilat_indicator_matches(rule->cells[0], indicator))
			continue;
		if (is_listed(areas, a) || is_listed(areas, b) ||
		    (fits(rules, areas, a, day) && fits(rules, areas, b, day)))
			causes[count++] =
			    (struct mirror_cause){ rule->cells[2], rule->cells[3] };
	}
	*count_out = count;
	return causes;
}
