/* project.h - rows of joint projects and of their events. */
#ifndef LOAD_PROJECT_H
#define LOAD_PROJECT_H

#include "load/normalise.h"

struct ingest;

struct project_setup {
	struct bilat_reference *reference;
	const struct plan *plan;
	const struct settings *settings;
	const struct convention *convention;
	bool fixed_vintage; /* whatever the rows say */
	int32_t vintage;    /* of a row that says none */
	struct ingest *ingest;
	struct tally *unknown_areas;
};

/* One record.  outcome_out is set for an event. */
enum row_outcome project_take(const struct project_setup *setup, const struct record *record,
    enum ingest_outcome *outcome_out, const char **column_out, struct bilat_error *err);

#endif
