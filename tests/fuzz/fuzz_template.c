/* The text of a report template. */
#include "fuzz.h"
#include "report/template.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_text(data, size);
	struct template template;
	struct bilat_error err = { 0 };

	if (template_parse("fuzz.conf", text, &template, &err))
		template_free(&template);
	else
		FUZZ_CHECK(err.message[0] != '\0');
	free(text);
	return 0;
}
