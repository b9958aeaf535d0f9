/* export_tables.h - the tables of an export that holds more than one: the observations, and
 * areas, indicators and sources that explain their ids. */
#ifndef CLI_EXPORT_TABLES_H
#define CLI_EXPORT_TABLES_H

#include "cli/export.h"

/* A column: its name, type (of Frictionless table schemas), what it means, and how wide it is
 * in a workbook, in digits. */
struct export_field {
	const char *name, *type, *meaning;
	int width;
};

/* A table, and which of its fields tell rows apart. */
struct export_table {
	const char *name, *title;
	const struct export_field *fields;
	size_t count;
	const char *const *key;
	size_t key_count;
	/* Fills as many cells as it has fields; NULL for the observations. */
	void (*cells)(struct exporting *on, const char *id, const char **cells);
};
enum { EXPORT_OBSERVATIONS, EXPORT_AREAS, EXPORT_INDICATORS, EXPORT_SOURCES, EXPORT_TABLES };
extern const struct export_table export_tables[EXPORT_TABLES];

/* The ids of rows, kept as rows go by; keys that stay what they are till the end. */
void export_ids_init(struct export_ids *ids, struct arena *arena);
void export_ids_keep(struct export_ids *ids, const struct bilat_series *key);
/* Whether an id of that sort comes for the first time. */
bool export_ids_new(struct export_ids *ids, const char *sort, const char *id);
/* Those of a table other than the observations, in the order in which they came. */
const char *const *export_ids_of(const struct export_ids *ids, size_t table, size_t *count_out);
void export_ids_done(struct export_ids *ids);

#endif
