/* encoding.h - tells what the first bytes of a file are. */
#ifndef LOAD_ENCODING_H
#define LOAD_ENCODING_H

#include <stdbool.h>
#include <stddef.h>

/* What a file is that is no table ("a ZIP archive"), with what to do in hint_out; NULL if it
 * may be one. */
const char *encoding_foreign(const unsigned char *bytes, size_t count, const char **hint_out);

/* The name that iconv knows: "UTF-8", "UTF-16LE", "UTF-16BE", "CP1251", "CP1252", "ISO-8859-1";
 * the length of the byte order mark in bom_out.  whole: nothing follows these bytes. */
const char *encoding_guess(
    const unsigned char *bytes, size_t count, bool whole, size_t *bom_out);

#endif
