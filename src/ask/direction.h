/* direction.h - bilat_direction in a language. */
#ifndef ASK_DIRECTION_H
#define ASK_DIRECTION_H

struct bilat_reference;
struct bilat_texts;

/* "Kazakhstan from Russia"; malloc'ed.  texts: NULL for English. */
char *direction_text(struct bilat_reference *reference, const struct bilat_texts *texts,
    const char *indicator, const char *reporter, const char *partner);

#endif
