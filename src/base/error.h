/* error.h - what the inside of the library adds to <bilat/error.h>. */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include <bilat/error.h>

/* bilat_fail() with ": " and the text of an errno value behind the message. */
bool fail_errno(struct bilat_error *err, enum bilat_error_kind kind, int number,
    const char *format, ...) __attribute__((format(printf, 4, 5)));

#endif
