/* claim.h - claims as they stand in a file: a CSV with the columns id, text, statement and
 * optionally source (where the claim comes from).  Checking one is bilat_check(). */
#ifndef BILAT_CLAIM_H
#define BILAT_CLAIM_H

#include <stdbool.h>

struct bilat_error;

struct bilat_claim {
	const char *id;
	const char *text;      /* as somebody said it */
	const char *statement; /* REPORTER PARTNER INDICATOR PERIOD [MEASURE] COMPARISON */
	const char *source;    /* id; "" if not stated */
};

/* Calls each with the claims of a file ("-" is standard input) in their order, until it returns
 * false, having filled err; strings are borrowed for the call.  BILAT_INPUT if the file cannot
 * be read or a column is missing, naming file and line. */
bool bilat_claims_read(const char *path,
    bool (*each)(void *context, const struct bilat_claim *claim, struct bilat_error *err),
    void *context, struct bilat_error *err);

#endif
