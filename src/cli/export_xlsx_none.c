/* Where the program was built without libxlsxwriter. */
#include "cli/export.h"
#include "report/xlsx_none.h"

static bool begin(struct exporting *on, struct bilat_error *err)
{
	(void)on;
	return xlsx_absent(err);
}

const struct export_form export_xlsx = { .name = "xlsx", .needs_path = true, .begin = begin };
