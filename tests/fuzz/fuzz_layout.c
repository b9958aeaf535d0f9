/* The text of a layout file. */
#include "fuzz.h"
#include "load/layout.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_text(data, size);
	struct layout *layout = NULL;
	struct bilat_error err = { 0 };

	if (layout_read("fuzz.conf", text, &layout, &err))
		layout_free(layout);
	else
		FUZZ_CHECK(err.message[0] != '\0');
	free(text);
	return 0;
}
