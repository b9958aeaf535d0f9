#include "unit/check.h"

#include <string.h>

#include <bilat/detail.h>
#include <bilat/error.h>
#include <bilat/indicator.h>
#include <bilat/reference.h>
#include <bilat/unit.h>

static struct bilat_reference *open_reference(void)
{
	struct bilat_reference *reference;
	ck_assert_done(bilat_reference_open(&reference, err));
	return reference;
}

START_TEST(an_indicator_is_found_by_id_code_and_name)
{
	static const struct {
		const char *text, *id;
	} cases[] = { { "fdi.inflow", "fdi.inflow" }, { "FDI.Inflow", "fdi.inflow" },
		{ "IIW_BP6_USD", "fdi.stock.inward" },
		{ "imf-dip:IIW_BP6_USD", "fdi.stock.inward" },
		{ "comtrade:DX", "trade.exports.domestic" },
		{ "Exports of goods", "trade.exports" },
		{ "exports of GOODS", "trade.exports" }, { "Экспорт товаров", "trade.exports" },
		{ "cover ratio", "trade.cover" } };
	struct bilat_reference *reference = open_reference();
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const struct bilat_indicator *indicator;
		ck_assert_done(bilat_indicator_find(reference, cases[i].text, &indicator, err));
		ck_assert_str_eq(indicator->id, cases[i].id);
	}
	bilat_reference_close(reference);
}
END_TEST

START_TEST(what_is_not_one_indicator_is_an_error_that_helps)
{
	struct bilat_reference *reference = open_reference();
	const struct bilat_indicator *indicator = NULL;
	ck_assert_fails(bilat_indicator_find(reference, "fdi.infow", &indicator, err),
	    "unknown indicator 'fdi.infow' (did you mean fdi.inflow?)");
	ck_assert_fails(bilat_indicator_find(reference, "xyzzy", &indicator, err),
	    "unknown indicator 'xyzzy' (bilat indicator lists them)");
	ck_assert_fails(bilat_indicator_find(reference, "comtrade:X", &indicator, err),
	    "'comtrade:X' fits several indicators: trade.exports, trade.exports.quantity, "
	    "services.exports (write one of them)");
	struct bilat_error err = { 0 };
	ck_assert(!bilat_indicator_find(reference, "", &indicator, &err));
	ck_assert_int_eq(err.kind, BILAT_USAGE);
	ck_assert_ptr_null(indicator);
	bilat_reference_close(reference);
}
END_TEST

START_TEST(the_catalogue_hangs_together)
{
	struct bilat_reference *reference = open_reference();
	const struct bilat_indicator *indicator;
	size_t count = 0;
	for (; (indicator = bilat_indicator_at(reference, count)) != NULL; count++) {
		ck_assert_ptr_eq(bilat_indicator_get(reference, indicator->id), indicator);
		ck_assert_msg(bilat_unit_get(reference, indicator->unit) != NULL,
		    "%s has the unit %s", indicator->id, indicator->unit);
		if (*indicator->mirror == '\0')
			continue;
		const struct bilat_indicator *mirror =
		    bilat_indicator_get(reference, indicator->mirror);
		ck_assert_ptr_nonnull(mirror);
		ck_assert_str_eq(mirror->mirror, indicator->id);
	}
	ck_assert_uint_gt(count, 90);
	bilat_reference_close(reference);
}
END_TEST

START_TEST(an_indicator_knows_what_it_is)
{
	struct bilat_reference *reference = open_reference();
	const struct bilat_indicator *inflow = bilat_indicator_get(reference, "fdi.inflow");
	ck_assert_int_eq(inflow->kind, BILAT_FLOW);
	ck_assert_int_eq(inflow->aggregation, BILAT_AGGREGATE_SUM);
	ck_assert_str_eq(inflow->unit, "USD");
	ck_assert_str_eq(inflow->mirror, "fdi.outflow");
	ck_assert_str_eq(inflow->role, "host");
	ck_assert(inflow->partner);
	ck_assert(inflow->known);
	ck_assert(!bilat_indicator_get(reference, "macro.gdp")->partner);
	ck_assert(!bilat_indicator_in_points(inflow));
	ck_assert(bilat_indicator_in_points(bilat_indicator_get(reference, "macro.inflation")));
	ck_assert_str_eq(bilat_indicator_kind_name(inflow->kind), "flow");
	ck_assert_str_eq(bilat_aggregation_name(inflow->aggregation), "sum");
	ck_assert_ptr_null(bilat_indicator_get(reference, "imf:NEW"));
	bilat_reference_close(reference);
}
END_TEST

/* The id that a source means by a code, or "". */
static const char *meant(struct bilat_reference *reference, const char *source,
    const char *code, const char *detail_text, const char **used)
{
	struct bilat_detail *detail = bilat_detail_new();
	ck_assert_done(bilat_detail_parse(detail, detail_text, err));
	const struct bilat_indicator *indicator =
	    bilat_indicator_by_code(reference, source, code, detail, used);
	bilat_detail_free(detail);
	return indicator != NULL ? indicator->id : "";
}

START_TEST(the_concordance_takes_the_entry_with_most_conditions)
{
	struct bilat_reference *reference = open_reference();
	const char *used = "untouched";
	ck_assert_str_eq(meant(reference, "comtrade", "FM", "", &used), "");
	ck_assert_str_eq(used, "untouched");
	ck_assert_str_eq(meant(reference, "comtrade", "X", "", &used), "trade.exports");
	ck_assert_str_eq(used, "");
	ck_assert_str_eq(
	    meant(reference, "comtrade", "X", "typeCode=C", &used), "trade.exports");
	ck_assert_str_eq(used, "typeCode");
	ck_assert_str_eq(
	    meant(reference, "comtrade", "X", "typeCode=S", &used), "services.exports");
	ck_assert_str_eq(meant(reference, "comtrade", "X", "typeCode=C;value=netWgt", &used),
	    "trade.exports.quantity");
	ck_assert_str_eq(used, "typeCode;value");
	ck_assert_str_eq(
	    meant(reference, "comtrade", "X", "typeCode=C;value=primaryValue", &used),
	    "trade.exports");
	ck_assert_str_eq(meant(reference, "comtrade", "M", "typeCode=C;value=fobvalue", &used),
	    "trade.imports.fob");
	ck_assert_str_eq(meant(reference, "comtrade", "Q", "typeCode=C", &used), "");
	ck_assert_str_eq(meant(reference, "nobody", "X", "typeCode=C", &used), "");
	bilat_reference_close(reference);
}
END_TEST

START_TEST(codes_may_hold_blanks_brackets_and_signs)
{
	struct bilat_reference *reference = open_reference();
	ck_assert_str_eq(
	    meant(reference, "wits", "Export (US$ Thousand)", "", NULL), "trade.exports");
	ck_assert_str_eq(meant(reference, "unhcr", "Refugees under UNHCR's mandate", "", NULL),
	    "people.refugees");
	ck_assert_str_eq(meant(reference, "oecd", "FDI_FLOW_CTRY",
			     "Measurement principle=Directional principle: inward", NULL),
	    "fdi.inflow");
	bilat_reference_close(reference);
}
END_TEST

START_TEST(a_code_that_stands_alone_says_what_the_file_does_not)
{
	struct bilat_reference *reference = open_reference();
	ck_assert_str_eq(meant(reference, "fred", "DEXUSEU", "", NULL), "fx.reference");
	ck_assert_str_eq(bilat_indicator_code_says(reference, "fred", "DEXUSEU", NULL),
	    "base=EUR;quote=USD");
	ck_assert_str_eq(meant(reference, "fred", "DEXUSEU", "base=GBP", NULL), "");
	struct bilat_detail *detail = bilat_detail_new();
	bilat_detail_set(detail, "quote", "USD");
	ck_assert_str_eq(
	    bilat_indicator_code_says(reference, "fred", "DEXUSEU", detail), "base=EUR");
	bilat_detail_clear(detail);
	bilat_detail_set(detail, "typeCode", "C");
	ck_assert_str_eq(bilat_indicator_code_says(reference, "comtrade", "X", detail), "");
	bilat_detail_free(detail);
	ck_assert_str_eq(
	    bilat_indicator_code_says(reference, "imf-dip", "IIW_BP6_USD", NULL), "");
	ck_assert_str_eq(bilat_indicator_code_says(reference, "imf-dip", "NOTHING", NULL), "");
	bilat_reference_close(reference);
}
END_TEST

static bool count_code(
    void *context, const char *source, const char *code, const char *conditions)
{
	bool *found = context;
	*found = *found || (strcmp(source, "comtrade") == 0 && strcmp(code, "X") == 0 &&
			       strcmp(conditions, "typeCode=C") == 0);
	return true;
}

START_TEST(the_codes_of_an_indicator_can_be_walked)
{
	struct bilat_reference *reference = open_reference();
	bool found = false;
	bilat_indicator_codes(
	    reference, bilat_indicator_get(reference, "trade.exports"), count_code, &found);
	ck_assert(found);
	bilat_reference_close(reference);
}
END_TEST

START_TEST(a_headline_is_the_detail_that_answers)
{
	struct bilat_reference *reference = open_reference();
	ck_assert_str_eq(
	    bilat_indicator_headline(reference, "ecb", "fx.reference"), "base=EUR;quote=USD");
	ck_assert_str_eq(
	    bilat_indicator_headline(reference, "imf-dip", "fdi.stock.inward"), "dv_type=O");
	ck_assert_str_eq(bilat_indicator_headline(reference, "comtrade", "trade.exports"), "");
	bilat_reference_close(reference);
}
END_TEST

START_TEST(a_star_stands_for_any_text)
{
	ck_assert(bilat_indicator_matches("fdi.*", "fdi.inflow"));
	ck_assert(bilat_indicator_matches("*", "fdi.inflow"));
	ck_assert(bilat_indicator_matches("*.share", "trade.exports.share"));
	ck_assert(bilat_indicator_matches("fdi.*.gross*", "fdi.inflow.gross"));
	ck_assert(bilat_indicator_matches("a*b*b", "axbxb"));
	ck_assert(bilat_indicator_matches("fdi.inflow", "fdi.inflow"));
	ck_assert(!bilat_indicator_matches("fdi", "fdi.inflow"));
	ck_assert(!bilat_indicator_matches("fdi.*x", "fdi.inflow"));
	ck_assert(!bilat_indicator_matches("", "fdi.inflow"));
	ck_assert(bilat_indicator_matches("", ""));
}
END_TEST

CHECK_MAIN("indicator", an_indicator_is_found_by_id_code_and_name,
    what_is_not_one_indicator_is_an_error_that_helps, the_catalogue_hangs_together,
    an_indicator_knows_what_it_is, the_concordance_takes_the_entry_with_most_conditions,
    codes_may_hold_blanks_brackets_and_signs,
    a_code_that_stands_alone_says_what_the_file_does_not,
    the_codes_of_an_indicator_can_be_walked, a_headline_is_the_detail_that_answers,
    a_star_stands_for_any_text)
