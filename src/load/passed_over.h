/* passed_over.h - files that lie beside tables in archives and folders and are none. */
#ifndef LOAD_PASSED_OVER_H
#define LOAD_PASSED_OVER_H

#include <stdbool.h>

struct bilat_error;
struct passed_over;

/* Reads datasets/passed_over.csv. */
bool passed_over_read(struct passed_over **out, struct bilat_error *err);
void passed_over_free(struct passed_over *rules); /* NULL is fine */
/* Why a file of that name is not loaded with those beside it; NULL if it is. */
const char *passed_over_why(const struct passed_over *rules, const char *name);

#endif
