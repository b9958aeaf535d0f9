/* read_template.h - a template by its name. */
#ifndef REPORT_READ_TEMPLATE_H
#define REPORT_READ_TEMPLATE_H

#include "report/template.h"

/* One of ours, else a file; NULL: "default".  BILAT_USAGE if there is none of that name. */
bool template_read(const char *name, struct template *out, struct bilat_error *err);

#endif
