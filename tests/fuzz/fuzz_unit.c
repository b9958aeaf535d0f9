/* Units with their scales, and scales alone. */
#include <bilat/unit.h>

#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_text(data, size);
	const struct bilat_unit *unit;
	struct bilat_error err = { 0 };
	int power;

	/* To look for what was meant takes longer than all the rest: for one in eight. */
	bool suggest = size % 8 == 3;
	if (bilat_unit_parse(fuzz_reference(), text, &unit, &power, suggest ? &err : NULL))
		FUZZ_CHECK(bilat_unit_get(fuzz_reference(), unit->id));
	else
		FUZZ_CHECK(!suggest || err.message[0] != '\0');
	if (suggest)
		bilat_unit_nearest(fuzz_reference(), text);
	bilat_unit_get(fuzz_reference(), text);
	bilat_multiplier_parse(fuzz_reference(), text, &power);
	free(text);
	return 0;
}
