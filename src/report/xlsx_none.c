/* Where the program was built without libxlsxwriter. */
#include "report/writer.h"

#include <bilat/error.h>

static bool save_xlsx(
    const struct document *document, const char *folder, struct bilat_error *err)
{
	(void)document;
	(void)folder;
	return bilat_fail(err, BILAT_PROGRAM,
	    "this bilat was built without libxlsxwriter (install it and build again, or do "
	    "without xlsx)");
}

const struct writer writer_xlsx = {
	.name = "xlsx", .file_name = "report.xlsx", .save = save_xlsx
};
