/* Numbers and cells: what is printed reads back to the same value. */
#include <math.h>
#include <string.h>

#include "base/num.h"
#include "fuzz.h"
#include "load/cell.h"

static void check_value(double value)
{
	char text[NUM_SIZE];
	double again;

	FUZZ_CHECK(isfinite(value));
	FUZZ_CHECK(num_parse(num_print(text, value), &again));
	FUZZ_CHECK(value == again);
	for (int decimals = -12; decimals <= 12; decimals += 6) {
		for (int direction = -1; direction <= 1; direction++)
			FUZZ_CHECK(strlen(num_print_fixed(text, value, decimals, direction,
				       "\xc2\xa0", ",")) < NUM_SIZE);
		num_round(value, decimals);
	}
}

static void check_cell(const char *text, size_t length, char decimal, int power)
{
	const struct layout_values *none = NULL;
	const struct cell_convention convention = { .decimal = decimal,
		.thousands = true,
		.missing = none,
		.flags = none,
		.reference = fuzz_reference() };
	struct cell cell;

	if (cell_read(text, length, &convention, power, &cell) == CELL_NUMBER)
		check_value(cell.value);
	cell_evidence(text, length);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 1)
		return 0;
	char *text = fuzz_text(data + 1, size - 1);
	int power = data[0] % 25 - 12;
	double value;
	int decimals;
	int64_t whole;

	if (num_parse(text, &value))
		check_value(value);
	if (num_parse_scaled(text, power, &value, &decimals))
		check_value(value);
	num_parse_int(text, &whole);
	check_cell(text, strlen(text), '.', power);
	check_cell(text, strlen(text), ',', power);
	free(text);
	return 0;
}
