/* Words of a command: indicators, details, measures, statuses, what --set says. */
#include <bilat/ask.h>
#include <bilat/detail.h>
#include <bilat/figure.h>
#include <bilat/indicator.h>
#include <bilat/source.h>

#include <string.h>

#include "fuzz.h"
#include "load/settings.h"

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

static void check_indicator(const char *text)
{
	const struct bilat_indicator *indicator;
	struct bilat_error err = { 0 };

	if (bilat_indicator_find(fuzz_reference(), text, &indicator, &err))
		FUZZ_CHECK(indicator->id[0] != '\0');
	else
		FUZZ_CHECK(err.message[0] != '\0');
	bilat_indicator_headline(fuzz_reference(), "wb-wdi", text);
}

/* "decimal=,": the part behind the first '=' is the value. */
static void check_setting(char *text)
{
	char *equals = strchr(text, '=');
	struct bilat_load_setting setting = { text, equals ? equals + 1 : "" };
	const struct bilat_load_options options = { .settings = &setting, .setting_count = 1 };
	struct settings settings;
	struct bilat_error err = { 0 };

	if (equals)
		*equals = '\0';
	if (!settings_read(&options, fuzz_reference(), &settings, &err))
		FUZZ_CHECK(err.message[0] != '\0');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_text(data, size);
	struct bilat_measure measure;
	bilat_status status;
	char confidentiality;

	check_indicator(text);
	check_detail(text);
	bilat_source_get(fuzz_reference(), text);
	bilat_measure_parse(text, &measure, NULL);
	bilat_status_parse(text, &status);
	bilat_figure_status_parse(text, &status, &confidentiality);
	check_setting(text);
	free(text);
	return 0;
}
