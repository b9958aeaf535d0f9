/* schema.h - the schema as SQL text, made at build time from schema/. */
#ifndef STORE_SCHEMA_H
#define STORE_SCHEMA_H

extern const char schema_001[];   /* from nothing to version 1 */
extern const char schema_002[];   /* from version 1 to 2 */
extern const char schema_003[];   /* from version 2 to 3 */
extern const char schema_views[]; /* the views of the newest version */

#endif
