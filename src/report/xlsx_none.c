/* Where the program was built without libxlsxwriter. */
#include "report/writer.h"
#include "report/xlsx_none.h"

#include <bilat/error.h>

bool xlsx_absent(struct bilat_error *err)
{
	return bilat_fail(err, BILAT_PROGRAM,
	    "this bilat was built without libxlsxwriter (install it and build again, or do "
	    "without xlsx)");
}

static bool save_xlsx(
    const struct document *document, const char *folder, struct bilat_error *err)
{
	(void)document;
	(void)folder;
	return xlsx_absent(err);
}

const struct writer writer_xlsx = {
	.name = "xlsx", .file_name = "report.xlsx", .save = save_xlsx
};
