/* Rows of bilat's own CSV. */
#include "fuzz.h"

static const char head[] = "reporter,partner,indicator,period,value,bound,upper,unit,status,"
			   "source,title,vintage,detail,freq,decimals,text,note\n";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct bilat_load_options options = { .skip_bad = true,
		.dry_run = true,
		.today = 25567,
		.now = 2208988800,
		.new_indicators = size % 2 == 0 };
	struct fuzz_file file;

	fuzz_file_open(&file, head, data, size);
	fuzz_load(file.path, &options);
	fuzz_file_close(&file);
	return 0;
}
