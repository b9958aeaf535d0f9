/* cite.h - how a published figure is cited. */
#ifndef CLI_CITE_H
#define CLI_CITE_H

#include <bilat/bilat.h>

#include "base/str.h"
#include "base/vec.h"
#include "cli/command.h"

/* The day on which a document was obtained: that of its loading. */
int32_t cite_accessed(const struct bilat_pedigree *pedigree);

/* One line: who says it, title, publisher, day, address. In the cli's arena. */
const char *cite_line(
    struct cli *cli, const char *source, const struct bilat_pedigree *pedigree);

/* BibTeX entries, one for each work that is cited, in the order in which they are met. */
struct bibliography {
	struct cli *cli;
	struct str text;
	VEC(const char *) keys;
};
void bibliography_init(struct bibliography *bibliography, struct cli *cli);
void bibliography_done(struct bibliography *bibliography);
/* Keys are the source, the year and six digits of what tells works apart (title, publisher,
 * address, else the file's fingerprint): the same in every store. */
void bibliography_add(struct bibliography *bibliography, const char *source,
    const struct bilat_pedigree *pedigree);

#endif
