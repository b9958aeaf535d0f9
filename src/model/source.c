/* source.c - the registry of those who produce or state figures. */
#include <bilat/source.h>

#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"
#include "base/xalloc.h"
#include "model/reference.h"

struct sources {
	VEC(struct bilat_source) list;
	struct map *by_id;
};

static const char *const kind_names[] = {
	[BILAT_SOURCE_OFFICE] = "office",
	[BILAT_SOURCE_INTERNATIONAL] = "international",
	[BILAT_SOURCE_OFFICIAL] = "official",
	[BILAT_SOURCE_PRESS] = "press",
	[BILAT_SOURCE_CLAIM] = "claim",
	[BILAT_SOURCE_UNKNOWN] = "unknown",
};

const char *bilat_source_kind_name(enum bilat_source_kind kind)
{
	return kind_names[kind];
}

bool bilat_source_kind_parse(const char *text, enum bilat_source_kind *out)
{
	for (int kind = BILAT_SOURCE_OFFICE; kind <= BILAT_SOURCE_UNKNOWN; kind++) {
		if (text_equal_nocase(text, kind_names[kind])) {
			*out = (enum bilat_source_kind)kind;
			return true;
		}
	}
	return false;
}

void sources_free(struct sources *sources)
{
	if (sources == NULL)
		return;
	vec_done(&sources->list);
	map_free(sources->by_id);
	free(sources);
}

enum {
	ID,
	TITLE,
	PUBLISHER,
	KIND,
	BASIS,
	COUNTRY,
	LICENCE,
	LICENCE_URL,
	CITATION,
	URL,
	COLUMNS
};

static bool take_row(void *context, const char *const cells[], struct bilat_error *err)
{
	struct sources *sources = context;
	enum bilat_source_kind kind;
	if (!bilat_source_kind_parse(cells[KIND], &kind))
		return bilat_fail(err, BILAT_INPUT, "'%s' is no kind of source", cells[KIND]);

	int64_t place;
	if (!map_get(sources->by_id, cells[ID], &place)) {
		place = (int64_t)sources->list.count;
		*vec_push(&sources->list) = (struct bilat_source){ .order = (int)place };
		map_put(sources->by_id, cells[ID], place);
	}
	struct bilat_source *source = &sources->list.at[place];
	*source = (struct bilat_source){ .id = cells[ID],
		.title = cells[TITLE],
		.publisher = cells[PUBLISHER],
		.kind = kind,
		.basis = cells[BASIS],
		.country = cells[COUNTRY],
		.licence = cells[LICENCE],
		.licence_url = cells[LICENCE_URL],
		.citation = cells[CITATION],
		.url = cells[URL],
		.order = source->order };
	return true;
}

static struct sources *sources_part(struct bilat_reference *reference, struct bilat_error *err)
{
	static const char *const columns[COLUMNS] = { "id", "title", "publisher", "kind",
		"basis", "country", "licence", "licence_url", "citation", "url" };
	if (reference->sources != NULL)
		return reference->sources;

	struct sources *sources = xcalloc(1, sizeof *sources);
	sources->by_id = map_new();
	if (!table_rows("datasets/sources.csv", columns, COLUMNS, take_row, sources, err)) {
		sources_free(sources);
		return NULL;
	}
	reference->sources = sources;
	return sources;
}

const struct bilat_source *bilat_source_get(struct bilat_reference *reference, const char *id)
{
	const struct sources *sources = sources_part(reference, NULL);
	int64_t place;
	if (sources == NULL || !map_get(sources->by_id, id, &place))
		return NULL;
	return &sources->list.at[place];
}

const struct bilat_source *bilat_source_at(struct bilat_reference *reference, size_t index)
{
	const struct sources *sources = sources_part(reference, NULL);
	return sources != NULL && index < sources->list.count ? &sources->list.at[index] : NULL;
}
