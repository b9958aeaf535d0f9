/* script.h - a scene as gnuplot commands; the one place where text is quoted for gnuplot. */
#ifndef CHART_SCRIPT_H
#define CHART_SCRIPT_H

#include <stdbool.h>

#include <bilat/chart.h>

#include "base/str.h"

struct arena;
struct bilat_error;

/* Pixels an inch of a PNG whose job does not say: two for each of a screen. */
#define SCRIPT_PNG_DPI 192

/* Appends text as a string expression of gnuplot: in single quotes, quotes doubled, with
 * everything that could end a line or a block (control characters, line separators, invalid
 * bytes) replaced.  What is in single quotes is not looked at for variables, commands or
 * escapes. */
void script_quote(struct str *out, const char *text);

/* Appends the commands that draw one chart into a file, which is that of the job, but for its
 * path.  NULL texts are fine. */
bool script_add(struct str *out, const struct bilat_chart_job *job, const char *output_path,
    struct bilat_error *err);

#endif
