#include "unit/check.h"

#include <stdio.h>
#include <string.h>

#include <bilat/error.h>
#include <bilat/reference.h>
#include <bilat/unit.h>

static struct bilat_reference *open_reference(void)
{
	struct bilat_reference *reference;
	ck_assert_done(bilat_reference_open(&reference, err));
	return reference;
}

START_TEST(units_and_scales_are_read_in_any_order)
{
	static const struct {
		const char *text, *id;
		int power;
	} cases[] = { { "USD", "USD", 0 }, { "usd", "USD", 0 }, { "mn USD", "USD", 6 },
		{ "USD mn", "USD", 6 }, { "USD million", "USD", 6 }, { "US$ bn", "USD", 9 },
		{ "US$bn", "USD", 9 }, { "$ mn", "USD", 6 }, { "€m", "EUR", 6 },
		{ "US Dollars, Millions", "USD", 6 }, { "millions of US dollars", "USD", 6 },
		{ "USD, in thousands", "USD", 3 }, { "US$ (million)", "USD", 6 },
		{ "US$ million at current prices", "USD", 6 }, { "млн долл. США", "USD", 6 },
		{ "МЛРД ТЕНГЕ", "KZT", 9 }, { "тыс. человек", "persons", 3 },
		{ "млн АҚШ доллары", "USD", 6 }, { "thousand persons", "persons", 3 },
		{ "1000 USD", "USD", 3 }, { "1,000 persons", "persons", 3 },
		{ "10^6 EUR", "EUR", 6 }, { "thousand million EUR", "EUR", 9 },
		{ "%", "percent", 0 }, { "% of GDP", "percent of GDP", 0 },
		{ "% GDP", "percent of GDP", 0 }, { "units", "units", 0 },
		{ "m3", "cubic metres", 0 }, { "mn m³", "cubic metres", 6 }, { "kg", "kg", 0 },
		{ "KZT/USD", "KZT/USD", 0 }, { "KZT per USD", "KZT/USD", 0 },
		{ "USD/kg", "USD/kg", 0 }, { "tonnes per year", "tonnes per year", 0 },
		{ "thousand tonnes per year", "tonnes per year", 3 }, { "XDR", "XDR", 0 } };
	struct bilat_reference *reference = open_reference();
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const struct bilat_unit *unit;
		int power;
		ck_assert_done(bilat_unit_parse(reference, cases[i].text, &unit, &power, err));
		ck_assert_msg(
		    strcmp(unit->id, cases[i].id) == 0, "%s is %s", cases[i].text, unit->id);
		ck_assert_msg(power == cases[i].power, "%s has %d", cases[i].text, power);
	}
	bilat_reference_close(reference);
}
END_TEST

START_TEST(what_is_not_known_is_an_error_that_names_the_nearest)
{
	struct bilat_reference *reference = open_reference();
	const struct bilat_unit *unit = NULL;
	int power = 7;
	ck_assert_fails(bilat_unit_parse(reference, "mn persns", &unit, &power, err),
	    "unknown unit 'mn persns' (did you mean persons?)");
	ck_assert_fails(bilat_unit_parse(reference, "furlongs", &unit, &power, err),
	    "unknown unit 'furlongs' (write USD, mn USD, %, persons, KZT/USD)");
	ck_assert_fails(bilat_unit_parse(reference, "million", &unit, &power, err),
	    "'million' names no unit (write USD, mn USD, %, persons)");
	ck_assert_fails(bilat_unit_parse(reference, "", &unit, &power, err),
	    "'' names no unit (write USD, mn USD, %, persons)");
	ck_assert(!bilat_unit_parse(reference, "zillion USD", &unit, &power, NULL));
	ck_assert(!bilat_unit_parse(reference, "USD EUR", &unit, &power, NULL));
	ck_assert(!bilat_unit_parse(reference, "KZT/furlong", &unit, &power, NULL));
	ck_assert_ptr_null(unit);
	ck_assert_int_eq(power, 7);
	bilat_reference_close(reference);
}
END_TEST

START_TEST(units_have_kinds_and_names)
{
	static const struct {
		const char *id;
		enum bilat_unit_kind kind;
	} cases[] = { { "USD", BILAT_UNIT_CURRENCY }, { "XDR", BILAT_UNIT_CURRENCY },
		{ "persons", BILAT_UNIT_COUNT }, { "kg", BILAT_UNIT_QUANTITY },
		{ "TIV", BILAT_UNIT_QUANTITY }, { "percent", BILAT_UNIT_PERCENT },
		{ "percent of CIF value", BILAT_UNIT_PERCENT }, { "KZT/USD", BILAT_UNIT_RATIO },
		{ "USD/kg", BILAT_UNIT_RATIO }, { "ratio", BILAT_UNIT_RATIO },
		{ "index", BILAT_UNIT_INDEX } };
	struct bilat_reference *reference = open_reference();
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const struct bilat_unit *unit = bilat_unit_get(reference, cases[i].id);
		ck_assert_ptr_nonnull(unit);
		ck_assert_str_eq(unit->id, cases[i].id);
		ck_assert_int_eq((int)unit->kind, (int)cases[i].kind);
	}
	ck_assert_str_eq(bilat_unit_get(reference, "USD")->symbol, "$");
	ck_assert_str_eq(bilat_unit_get(reference, "KZT")->names[1], "тенге");
	ck_assert_ptr_eq(
	    bilat_unit_get(reference, "KZT/USD"), bilat_unit_get(reference, "KZT/USD"));
	ck_assert_int_eq(
	    bilat_unit_get(reference, "USD (2015 prices)")->kind, BILAT_UNIT_CURRENCY);
	ck_assert_int_eq(
	    bilat_unit_get(reference, "USD (2015 prices) per head")->kind, BILAT_UNIT_RATIO);
	ck_assert_ptr_null(bilat_unit_get(reference, "USD (20x5 prices)"));
	ck_assert_ptr_null(bilat_unit_get(reference, "persons (2015 prices)"));
	ck_assert_ptr_null(bilat_unit_get(reference, "nothing per head"));
	ck_assert_ptr_null(bilat_unit_get(reference, "usd"));
	ck_assert_ptr_null(bilat_unit_get(reference, "KZT/nothing"));
	ck_assert_ptr_null(bilat_unit_get(reference, "nothing/KZT"));
	bilat_reference_close(reference);
}
END_TEST

START_TEST(multipliers_are_powers_of_ten)
{
	static const struct {
		const char *word;
		int power;
	} cases[] = { { "mn", 6 }, { "Million", 6 }, { "млрд", 9 }, { "тыс.", 3 }, { "bn", 9 },
		{ "crore", 7 }, { "units", 0 }, { "1000", 3 } };
	struct bilat_reference *reference = open_reference();
	int power;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		ck_assert(bilat_multiplier_parse(reference, cases[i].word, &power));
		ck_assert_int_eq(power, cases[i].power);
	}
	power = 7;
	ck_assert(!bilat_multiplier_parse(reference, "zillion", &power));
	ck_assert(!bilat_multiplier_parse(reference, "", &power));
	ck_assert(!bilat_multiplier_parse(reference, "1001", &power));
	ck_assert_int_eq(power, 7);
	ck_assert_str_eq(bilat_multiplier_name(9), "bn");
	ck_assert_str_eq(bilat_multiplier_name(3), "thousand");
	ck_assert_str_eq(bilat_multiplier_name(0), "");
	bilat_reference_close(reference);
}
END_TEST

/* The table grows by them; what was given out before stays where it is. */
START_TEST(units_may_be_made_by_the_hundred)
{
	struct bilat_reference *reference = open_reference();
	const struct bilat_unit *first = bilat_unit_get(reference, "USD (1000 prices)");
	for (int year = 1000; year < 1600; year++) {
		char id[64];
		snprintf(id, sizeof id, "USD (%d prices)", year);
		ck_assert_str_eq(bilat_unit_get(reference, id)->id, id);
		snprintf(id, sizeof id, "USD (%d prices) per head", year);
		ck_assert_str_eq(bilat_unit_get(reference, id)->id, id);
	}
	ck_assert_str_eq(first->id, "USD (1000 prices)");
	bilat_reference_close(reference);
}
END_TEST

CHECK_MAIN("unit", units_and_scales_are_read_in_any_order,
    what_is_not_known_is_an_error_that_names_the_nearest, units_have_kinds_and_names,
    multipliers_are_powers_of_ten, units_may_be_made_by_the_hundred)
