/* interrupt.h - SIGINT and SIGTERM as a question that long work asks now and then.
 *
 *	interrupt_watch();
 *	while (more && !interrupt_came())
 *		...
 *
 * Without interrupt_watch() the signals do what they did before, and nothing ever came. */
#ifndef BASE_INTERRUPT_H
#define BASE_INTERRUPT_H

#include <stdbool.h>

struct bilat_error;

void interrupt_watch(void);
bool interrupt_came(void);
/* True if nothing came; else fails with BILAT_INTERRUPTED. */
bool interrupt_check(struct bilat_error *err);

#endif
