/* Names and codes of areas, as somebody writes them. */
#include <bilat/area.h>

#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const codings[] = { "imf", "m49", "comtrade", "nothing" };
	char *text = fuzz_text(data, size);
	const struct bilat_area *area;
	struct bilat_error err = { 0 };

	/* To look for what was meant takes longer than all the rest: for one in sixteen. */
	bool suggest = size % 16 == 3;
	if (bilat_area_find(fuzz_reference(), text, &area, suggest ? &err : NULL))
		FUZZ_CHECK(bilat_area_get(fuzz_reference(), area->id) == area);
	else
		FUZZ_CHECK(!suggest || err.message[0] != '\0');
	bilat_area_get(fuzz_reference(), text);
	bilat_area_by_name(fuzz_reference(), text);
	for (size_t i = 0; i < sizeof codings / sizeof *codings; i++)
		bilat_area_by_code(fuzz_reference(), codings[i], text);
	bilat_area_coding_exists(fuzz_reference(), text);
	FUZZ_CHECK(bilat_area_name(fuzz_reference(), text, BILAT_RUSSIAN));
	free(text);
	return 0;
}
