#include "load/rejects.h"

#include <stdio.h>

#include "base/file.h"

/* A file that is bad throughout is not kept twice. */
#define KEPT_MAX ((size_t)16 << 20)

void rejects_init(struct rejects *rejects, const char *path, const struct plan *plan)
{
	*rejects = (struct rejects){ .path = path };
	str_init(&rejects->text);
	csvout_init(&rejects->csv, &rejects->text, ',', false);
	if (!path)
		return;
	csvout_text(&rejects->csv, "line");
	csvout_text(&rejects->csv, "column");
	csvout_text(&rejects->csv, "reason");
	for (size_t i = 0; i < plan->width; i++)
		csvout_text(&rejects->csv, plan->columns[i].name);
	csvout_end(&rejects->csv);
}

void rejects_done(struct rejects *rejects)
{
	str_done(&rejects->text);
}

void rejects_add(struct rejects *rejects, const struct record *record, const char *column,
    const char *reason)
{
	char line[32];
	if (!rejects->path || rejects->full)
		return;
	snprintf(line, sizeof line, "%lld", (long long)record->line);
	csvout_text(&rejects->csv, line);
	csvout_text(&rejects->csv, column);
	csvout_text(&rejects->csv, reason);
	for (size_t i = 0; i < record->count; i++)
		csvout_text(&rejects->csv, record->cells[i]);
	csvout_end(&rejects->csv);
	rejects->full = rejects->text.length > KEPT_MAX;
}

bool rejects_write(struct rejects *rejects, struct bilat_error *err)
{
	if (!rejects->path)
		return true;
	return file_replace(rejects->path, rejects->text.text, rejects->text.length, err);
}
