/* reference.h - the inside of the reference object: one part a file, each read on first use.
 *
 * Every part has NAME_part(), which reads it if that has not been done and is NULL, with err
 * filled, if it cannot be read; and NAME_free(), which takes NULL.  Texts are those of the tables,
 * which stay, or live in the arena. */
#ifndef MODEL_REFERENCE_H
#define MODEL_REFERENCE_H

#include <bilat/reference.h>

#include <stddef.h>

#include "base/arena.h"

#include <bilat/language.h>

struct areas;
struct units;
struct indicators;
struct sources;

struct bilat_reference {
	struct arena *arena;
	struct areas *areas;
	struct units *units;
	struct indicators *indicators;
	struct sources *sources;
	struct bilat_texts *texts[BILAT_LANGUAGES];
	const char *preferred_sources;
	const struct bilat_marks *marks;
};

void areas_free(struct areas *areas);
void units_free(struct units *units);
void indicators_free(struct indicators *indicators);
void sources_free(struct sources *sources);
void texts_free(struct bilat_texts *texts);

/* The rows of a table under datasets/, with the cells of the wanted columns in that order; a
 * column that the file does not have is "", but the first has to be there.  The array is borrowed
 * for the call; the texts stay until the program ends. */
bool table_rows(const char *name, const char *const wanted[], size_t count,
    bool (*row)(void *context, const char *const cells[], struct bilat_error *err),
    void *context, struct bilat_error *err);

/* How far a misspelling of a text may be from what is meant. */
size_t spelling_room(const char *text);

#endif
