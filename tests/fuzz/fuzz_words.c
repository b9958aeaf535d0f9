/* Words that the reference has to know or refuse: areas, indicators, units, details, statuses. */
#include <bilat/area.h>
#include <bilat/ask.h>
#include <bilat/detail.h>
#include <bilat/figure.h>
#include <bilat/unit.h>

#include <string.h>

#include "fuzz.h"

static void check_area(const char *text)
{
	const struct bilat_area *area;
	struct bilat_error err = { 0 };

	if (bilat_area_find(fuzz_reference(), text, &area, &err))
		FUZZ_CHECK(bilat_area_get(fuzz_reference(), area->id) == area);
	else
		FUZZ_CHECK(err.message[0] != '\0');
	bilat_area_nearest(fuzz_reference(), text);
	bilat_area_by_name(fuzz_reference(), text);
	bilat_area_by_code(fuzz_reference(), "imf", text);
}

static void check_unit(const char *text)
{
	const struct bilat_unit *unit;
	struct bilat_error err = { 0 };
	int power;

	if (bilat_unit_parse(fuzz_reference(), text, &unit, &power, &err))
		FUZZ_CHECK(unit->id[0] != '\0');
	else
		FUZZ_CHECK(err.message[0] != '\0');
	bilat_unit_get(fuzz_reference(), text);
	bilat_unit_nearest(fuzz_reference(), text);
	bilat_multiplier_parse(fuzz_reference(), text, &power);
}

/* The canonical text of a detail is its own canonical text. */
static void check_detail(const char *text)
{
	struct bilat_detail *detail = bilat_detail_new(), *again = bilat_detail_new();

	if (bilat_detail_parse(detail, text, NULL)) {
		FUZZ_CHECK(bilat_detail_parse(again, bilat_detail_text(detail), NULL));
		FUZZ_CHECK(!strcmp(bilat_detail_text(detail), bilat_detail_text(again)));
	}
	bilat_detail_free(detail);
	bilat_detail_free(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_text(data, size);
	struct bilat_measure measure;
	bilat_status status;
	char confidentiality;

	check_area(text);
	check_unit(text);
	check_detail(text);
	bilat_measure_parse(text, &measure, NULL);
	bilat_status_parse(text, &status);
	bilat_figure_status_parse(text, &status, &confidentiality);
	free(text);
	return 0;
}
