/* load_private.h - a load from an open input, for files and for what ships. */
#ifndef LOAD_PRIVATE_H
#define LOAD_PRIVATE_H

#include <bilat/load.h>

struct input;

/* Takes the input over. */
bool load_input(struct bilat_store *store, struct bilat_reference *reference,
    struct input *input, const struct bilat_load_options *options,
    const struct bilat_load_events *events, struct bilat_load_result *result_out,
    struct bilat_error *err);

#endif
