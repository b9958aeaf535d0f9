/* trace.h - what a figure was made of, as text and as a table. */
#ifndef CLI_TRACE_H
#define CLI_TRACE_H

#include <bilat/bilat.h>
#include <bilat/inputs.h>

#include "base/str.h"
#include "cli/cite.h"
#include "cli/command.h"
#include "cli/show.h"
#include "cli/table.h"

/* "  label        text"; nothing if the text is empty. */
void trace_put(struct str *out, const char *label, const char *text);

/* The pedigree of an input that was published: free it. */
bool trace_pedigree(struct cli *cli, const struct bilat_input *input,
    struct bilat_pedigree *out, struct bilat_error *err);

/* The inputs behind `first`, up to the next one that stands as high, indented by depth. */
bool trace_tree(struct cli *cli, const struct bilat_inputs *inputs, size_t first,
    struct str *out, struct bilat_error *err);

/* One row an input. */
void trace_columns(struct table *table);
bool trace_rows(struct cli *cli, const struct bilat_inputs *inputs, struct table *table,
    struct bilat_error *err);

/* The works that published inputs are from. */
bool trace_works(struct cli *cli, const struct bilat_inputs *inputs,
    struct bibliography *bibliography, struct bilat_error *err);

#endif
