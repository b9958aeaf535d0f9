#include "model/reference.h"

#include <stdlib.h>

#include <bilat/show.h>

#include "base/utf8.h"
#include "base/xalloc.h"

bool bilat_reference_open(struct bilat_reference **out, struct bilat_error *err)
{
	(void)err; /* nothing is read before it is asked for */
	struct bilat_reference *reference = xcalloc(1, sizeof *reference);
	reference->arena = arena_new();
	reference->marks = &bilat_marks_english;
	*out = reference;
	return true;
}

void bilat_reference_close(struct bilat_reference *reference)
{
	if (reference == NULL)
		return;
	areas_free(reference->areas);
	units_free(reference->units);
	indicators_free(reference->indicators);
	sources_free(reference->sources);
	for (int i = 0; i < BILAT_LANGUAGES; i++)
		texts_free(reference->texts[i]);
	arena_free(reference->arena);
	free(reference);
}

void bilat_reference_prefer_sources(struct bilat_reference *reference, const char *ids)
{
	reference->preferred_sources = arena_strdup(reference->arena, ids);
}

const char *bilat_reference_sources(const struct bilat_reference *reference)
{
	return reference->preferred_sources;
}

void bilat_reference_prefer_marks(
    struct bilat_reference *reference, const struct bilat_marks *marks)
{
	struct bilat_marks *copy = arena_alloc(reference->arena, sizeof *copy);

	*copy = *marks;
	copy->group = arena_strdup(reference->arena, marks->group);
	copy->decimal = arena_strdup(reference->arena, marks->decimal);
	reference->marks = copy;
}

const struct bilat_marks *bilat_reference_marks(const struct bilat_reference *reference)
{
	return reference->marks;
}

size_t spelling_room(const char *text)
{
	size_t length = 0;
	while (utf8_next(&text) != 0)
		length++;
	if (length <= 4)
		return 1;
	return length < 12 ? length / 3 : 4;
}
