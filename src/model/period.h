/* period.h - what the readers of periods share. */
#ifndef MODEL_PERIOD_H
#define MODEL_PERIOD_H

#include <bilat/period.h>

/* bilat_period_parse without the message. */
bool period_read(const char *text, struct bilat_period *out);

#endif
