/* mirror_notes.h - what has to be said of a mirror beside its figures. */
#ifndef ASK_MIRROR_NOTES_H
#define ASK_MIRROR_NOTES_H

#include "ask/asking.h"
#include "ask/mirror_rules.h"

/* Adds the notes to an answer whose rows are filled. */
void mirror_notes(struct asking *asking, const struct mirror_rules *rules,
    const struct bilat_mirror_answer *answer);

#endif
