/* sample.h - a small document with everything that a document can hold. */
#ifndef TESTS_UNIT_REPORT_SAMPLE_H
#define TESTS_UNIT_REPORT_SAMPLE_H

#include "report/document.h"

/* Free it with document_free. */
struct document *sample_document(void);
/* The same text in every place where text can stand. */
struct document *sample_of(const char *text, const char *url);

#endif
