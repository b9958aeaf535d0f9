/* order.c - which source answers first. */
#include <bilat/ask.h>

#include <stdlib.h>
#include <string.h>

#include <bilat/reference.h>
#include <bilat/source.h>

#include "base/map.h"
#include "base/str.h"
#include "base/xalloc.h"

struct bilat_source_order {
	struct bilat_reference *reference;
	struct map *chosen; /* source -> place in the user's order */
};

/* The order that the store keeps, else the one that the user prefers everywhere. */
static bool read_chosen(
    struct bilat_source_order *order, struct bilat_store *store, struct bilat_error *err)
{
	const char *preferred = bilat_reference_sources(order->reference);
	char *setting, *rest, *id;
	if (!bilat_store_setting(store, "source.order", &setting, err))
		return false;
	if ((setting == NULL || *setting == '\0') && preferred != NULL) {
		free(setting);
		setting = xstrdup(preferred);
	}
	rest = setting;
	for (int64_t place = 0; (id = strsep(&rest, ",")) != NULL; place++) {
		id = text_trim(id);
		if (*id && !map_get(order->chosen, id, NULL))
			map_put(order->chosen, id, place);
	}
	free(setting);
	return true;
}

bool bilat_source_order_new(struct bilat_store *store, struct bilat_reference *reference,
    struct bilat_source_order **out, struct bilat_error *err)
{
	struct bilat_source_order *order = xcalloc(1, sizeof *order);
	order->reference = reference;
	order->chosen = map_new();
	if (store && !read_chosen(order, store, err)) {
		bilat_source_order_free(order);
		return false;
	}
	*out = order;
	return true;
}

void bilat_source_order_free(struct bilat_source_order *order)
{
	if (!order)
		return;
	map_free(order->chosen);
	free(order);
}

enum bilat_source_kind bilat_source_order_kind(
    const struct bilat_source_order *order, const char *source)
{
	const struct bilat_source *known = bilat_source_get(order->reference, source);
	return known ? known->kind : BILAT_SOURCE_UNKNOWN;
}

/* A source of which nothing is known stands before what is merely claimed. */
static int kind_place(enum bilat_source_kind kind)
{
	if (kind == BILAT_SOURCE_UNKNOWN)
		return BILAT_SOURCE_CLAIM;
	return kind == BILAT_SOURCE_CLAIM ? BILAT_SOURCE_UNKNOWN : (int)kind;
}

static int by_choice(const struct bilat_source_order *order, const char *a, const char *b)
{
	int64_t place_a = INT64_MAX, place_b = INT64_MAX;
	map_get(order->chosen, a, &place_a);
	map_get(order->chosen, b, &place_b);
	return (place_a > place_b) - (place_a < place_b);
}

static bool speaks_for(const struct bilat_source *source, const char *reporter)
{
	return source && reporter && text_equal(source->country, reporter);
}

int bilat_source_compare(
    const struct bilat_source_order *order, const char *reporter, const char *a, const char *b)
{
	int result = by_choice(order, a, b);
	if (result == 0)
		result = kind_place(bilat_source_order_kind(order, a)) -
			 kind_place(bilat_source_order_kind(order, b));
	if (result != 0)
		return result;
	const struct bilat_source *known_a = bilat_source_get(order->reference, a);
	const struct bilat_source *known_b = bilat_source_get(order->reference, b);
	result = speaks_for(known_b, reporter) - speaks_for(known_a, reporter);
	if (result == 0)
		result = (known_b != NULL) - (known_a != NULL);
	if (result == 0 && known_a && known_b)
		result = known_a->order - known_b->order;
	return result ? result : strcmp(a, b);
}
