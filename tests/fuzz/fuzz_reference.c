/* Reference tables of a user, in the place of ours or beside them.  The first byte says which
 * table and where. */
#include <bilat/area.h>
#include <bilat/indicator.h>
#include <bilat/source.h>
#include <bilat/unit.h>

#include "ask/mirror_rules.h"
#include "ask/money.h"
#include "base/arena.h"
#include "base/resource.h"
#include "chart/theme.h"
#include "fuzz.h"
#include "load/attributes.h"
#include "load/passed_over.h"

struct use {
	struct bilat_reference *reference;
	struct arena *arena;
	struct bilat_error *err;
};

static bool take_code(void *context, const char *coding, const char *code)
{
	(void)context;
	FUZZ_CHECK(coding && code);
	return true;
}

static bool take_member(void *context, const struct bilat_area *member)
{
	(void)context;
	FUZZ_CHECK(member->id);
	return true;
}

static bool use_areas(const struct use *use)
{
	const struct bilat_area *area;

	for (size_t i = 0; (area = bilat_area_at(use->reference, i)) && i < 50; i++) {
		FUZZ_CHECK(bilat_area_get(use->reference, area->id));
		FUZZ_CHECK(bilat_area_name(use->reference, area->id, BILAT_KAZAKH));
		bilat_area_ranked(area, 2020);
	}
	return bilat_area_find(use->reference, "KAZ", &area, use->err);
}

static bool use_codes(const struct use *use)
{
	const struct bilat_area *area = bilat_area_get(use->reference, "KAZ");

	bilat_area_by_code(use->reference, "m49", "398");
	bilat_area_codes(use->reference, area, take_code, NULL);
	return bilat_area_find(use->reference, "imf:916", &area, use->err);
}

static bool use_names(const struct use *use)
{
	const struct bilat_area *area;

	bilat_area_by_name(use->reference, "Aruba");
	bilat_area_nearest(use->reference, "Arubba");
	return bilat_area_find(use->reference, "Kazakhstan", &area, use->err);
}

static bool use_members(const struct use *use)
{
	const struct bilat_area *group = bilat_area_get(use->reference, "EAEU");

	FUZZ_CHECK(group);
	bilat_area_members(use->reference, group, 18000, take_member, NULL);
	return true;
}

static bool use_units(const struct use *use)
{
	const struct bilat_unit *unit;
	int power;

	bilat_unit_parse(use->reference, "mn KZT/USD", &unit, &power, NULL);
	bilat_multiplier_parse(use->reference, "million", &power);
	bilat_unit_nearest(use->reference, "US dolar");
	return bilat_unit_parse(use->reference, "bn USD", &unit, &power, use->err);
}

static bool take_concordance(
    void *context, const char *source, const char *code, const char *conditions)
{
	FUZZ_CHECK(conditions);
	return take_code(context, source, code);
}

static bool use_indicators(const struct use *use)
{
	const struct bilat_indicator *indicator;
	bool found =
	    bilat_indicator_find(use->reference, "trade.exports", &indicator, use->err);

	bilat_indicator_nearest(use->reference, "trade.export");
	bilat_indicator_by_code(use->reference, "imf-dip", "X", NULL, NULL);
	bilat_indicator_headline(use->reference, "wb-wdi", "gdp");
	for (size_t i = 0; (indicator = bilat_indicator_at(use->reference, i)); i++) {
		FUZZ_CHECK(bilat_indicator_kind_name(indicator->kind));
		FUZZ_CHECK(bilat_aggregation_name(indicator->aggregation));
		bilat_indicator_in_points(indicator);
		bilat_indicator_codes(use->reference, indicator, take_concordance, NULL);
	}
	return found;
}

static bool use_sources(const struct use *use)
{
	const struct bilat_source *source;

	for (size_t i = 0; (source = bilat_source_at(use->reference, i)); i++)
		FUZZ_CHECK(bilat_source_get(use->reference, source->id));
	return true;
}

static bool use_attributes(const struct use *use)
{
	struct layout_texts names;
	return attributes_read("imf", use->arena, &names, use->err);
}

static bool use_passed_over(const struct use *use)
{
	struct passed_over *rules;

	if (!passed_over_read(&rules, use->err))
		return false;
	passed_over_why(rules, "data/Metadata_Country.csv");
	passed_over_free(rules);
	return true;
}

static bool use_mirrors(const struct use *use)
{
	struct mirror_rules *rules;
	const struct bilat_indicator *indicator =
	    bilat_indicator_get(fuzz_reference(), "trade.imports");
	size_t count;

	if (!mirror_rules_read(fuzz_reference(), use->arena, &rules, use->err))
		return false;
	mirror_way_of(rules, indicator);
	mirror_valuation_of(rules, "KAZ", "RUS", "kz-bns", 18000);
	mirror_causes(rules, "trade.imports", "KAZ", "RUS", 18000, &count);
	return true;
}

static bool use_money(const struct use *use)
{
	const struct panel panel = { .reference = fuzz_reference(), .arena = use->arena };
	const struct bilat_question question = { .reporter = "KAZ" };
	const struct money_needs needs = { .prices = true };
	struct money *money = money_open(fuzz_store(), &panel, &question, &needs, use->err);
	struct bilat_conversion_step step;

	if (!money)
		return false;
	money_prices(money, "KZT", bilat_period_of_year(2020), 2015, &step);
	money_close(money);
	return true;
}

static bool use_theme(const struct use *use)
{
	struct chart_theme theme;

	if (!chart_theme_read(use->arena, &theme, use->err))
		return false;
	FUZZ_CHECK(theme.font && theme.font_stack && theme.series_count <= THEME_SERIES);
	return true;
}

static bool take_row(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	(void)context;
	(void)err;
	FUZZ_CHECK(cells[0] && cells[1] && line > 1);
	return true;
}

static bool use_rows(const struct use *use)
{
	static const char *const columns[] = { "key", "text" };
	return resource_rows(
	    "datasets/reports/phrases.csv", columns, 2, take_row, NULL, use->err);
}

static const struct {
	char letter; /* a small one: in the place of ours; a capital: beside it */
	const char *name;
	bool (*use)(const struct use *use);
} tables[] = {
	{ 'a', "datasets/areas.csv", use_areas },
	{ 'b', "datasets/area_codes.csv", use_codes },
	{ 'c', "datasets/area_names.csv", use_names },
	{ 'd', "datasets/area_members.csv", use_members },
	{ 'e', "datasets/units.csv", use_units },
	{ 'f', "datasets/currencies.csv", use_units },
	{ 'g', "datasets/multipliers.csv", use_units },
	{ 'h', "datasets/indicators.csv", use_indicators },
	{ 'i', "datasets/headlines.csv", use_indicators },
	{ 'j', "datasets/sources.csv", use_sources },
	{ 'k', "datasets/attributes.csv", use_attributes },
	{ 'l', "datasets/passed_over.csv", use_passed_over },
	{ 'm', "datasets/mirrors.csv", use_mirrors },
	{ 'n', "datasets/valuation.csv", use_mirrors },
	{ 'o', "datasets/causes.csv", use_mirrors },
	{ 'p', "datasets/money.csv", use_money },
	{ 'q', "plots/theme.conf", use_theme },
	{ 'r', "datasets/reports/phrases.csv", use_rows },
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bilat_error err = { 0 };
	struct fuzz_data file;

	for (size_t i = 0; size > 0 && i < sizeof tables / sizeof *tables; i++) {
		bool beside = data[0] == tables[i].letter - 'a' + 'A';
		if (!beside && data[0] != tables[i].letter)
			continue;
		struct use use = { .arena = arena_new(), .err = &err };
		fuzz_data_put(&file, tables[i].name, beside, data + 1, size - 1);
		FUZZ_CHECK(bilat_reference_open(&use.reference, &err));
		FUZZ_CHECK(tables[i].use(&use) || err.message[0] != '\0');
		bilat_reference_close(use.reference);
		fuzz_data_take_away(&file);
		arena_free(use.arena);
	}
	return 0;
}
