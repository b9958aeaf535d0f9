/* world.h - a small store in memory for the tests of this room. */
#ifndef TESTS_UNIT_ASK_WORLD_H
#define TESTS_UNIT_ASK_WORLD_H

#include <stdio.h>
#include <string.h>

#include <bilat/ask.h>
#include <bilat/error.h>
#include <bilat/reference.h>

#include "store/ingest.h"
#include "unit/check.h"

static struct bilat_store *store;
static struct bilat_reference *reference;

static inline struct bilat_period period(const char *text)
{
	struct bilat_period out = { 0 };
	ck_assert_done(bilat_period_parse(text, &out, err));
	return out;
}

static inline struct bilat_figure figure(char *text)
{
	struct bilat_figure out;
	char *status = strchr(text, ':'), *decimals;
	if (status)
		*status++ = '\0';
	if ((decimals = strchr(text, '/')) != NULL)
		*decimals++ = '\0';
	out = text[1] == '\0' ? bilat_figure_missing(BILAT_WHY_SUPPRESSED)
			      : bilat_figure_make((enum bilat_bound)text[0], atof(text + 1),
				    decimals ? atoi(decimals) : BILAT_DECIMALS_UNKNOWN);
	if (status)
		ck_assert(bilat_status_parse(status, &out.status));
	if (status && text[1] == '\0')
		out.why = bilat_status_why(out.status);
	return out;
}

/* "KAZ RUS trade.exports USD un-comtrade [product=27] 2024=4e9/-7:P 2023>3 2022=" (no value:
 * suppressed). */
static inline void put_line(struct ingest *ingest, const char *line)
{
	char copy[1024], *rest = copy, *word[128];
	size_t count = 0;
	snprintf(copy, sizeof copy, "%s", line);
	while (count < 128 && (word[count] = strsep(&rest, " ")) != NULL)
		count++;
	bool detail = word[5][0] >= 'a' && word[5][0] <= 'z';
	struct ingest_key key = { .reporter = word[0],
		.partner = word[1],
		.indicator = word[2],
		.unit = word[3],
		.source = word[4],
		.detail = detail ? word[5] : "" };
	for (size_t i = detail ? 6 : 5; i < count; i++) {
		size_t length = strcspn(word[i], "=><~");
		char value[64];
		snprintf(value, sizeof value, "%s", word[i] + length);
		word[i][length] = '\0';
		struct ingest_row row = { .period = period(word[i]),
			.vintage = 20000,
			.line = 1,
			.figure = figure(value) };
		enum ingest_outcome outcome;
		key.freq = row.period.freq;
		ck_assert_done(ingest_series(ingest, &key, &row.series, err));
		ck_assert_done(ingest_put(ingest, &row, &outcome, err));
	}
}

static inline void world(const char *const lines[], size_t count)
{
	static const struct ingest_document document = { .name = "world.csv",
		.sha256 = "0000000000000000000000000000000000000000000000000000000000000000",
		.layout = "bilat",
		.options = "",
		.source = "",
		.title = "",
		.publisher = "",
		.url = "",
		.licence = "",
		.vintage = 20000 };
	struct ingest *ingest;
	int64_t id;
	ck_assert_done(bilat_reference_open(&reference, err));
	ck_assert_done(bilat_store_open(":memory:", BILAT_STORE_CREATE, &store, err));
	ck_assert_done(ingest_begin(store, &document, &ingest, &id, err));
	for (size_t i = 0; i < count; i++)
		put_line(ingest, lines[i]);
	ck_assert_done(ingest_commit(ingest, (int64_t)count, &id, err));
}

#define WORLD(...)                                                  \
	do {                                                        \
		static const char *const lines[] = { __VA_ARGS__ }; \
		world(lines, sizeof lines / sizeof lines[0]);       \
	} while (0)

static inline void end_world(void)
{
	bilat_store_close(store);
	bilat_reference_close(reference);
}

#define ck_assert_why(figure, code) ck_assert_str_eq(bilat_why_code((figure).why), code)

#endif
