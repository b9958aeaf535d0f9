/* The layouts of the sources on small tables in their form; the figures are invented. */
#include "unit/check.h"

#include <string.h>

#include <bilat/period.h>

#include "loading.h"

#define RATE "quote currency per base currency"

static struct loading loading;

static void open_with(const char *name)
{
	loading_open(&loading);
	ck_assert_loads(&loading, name);
}

#define HELD(key, expected) ck_assert_held(&loading, key, expected)

START_TEST(world_bank_bulk)
{
	open_with("wdi.csv");
	HELD("KAZ - macro.gdp 2028", "250000000000.5 USD wb-wdi");
	HELD("KAZ - macro.gdp 2029", "not_published USD wb-wdi");
	HELD("KAZ WLD trade.exports 2030", "73000000000 USD wb-wdi");
	HELD("ARB - wb-wdi:XX.SHO.MEND 2029", "2.5 pairs wb-wdi");
	ck_assert_int_eq(loading.result.vintage, bilat_date_make(2031, 9, 15));
	ck_assert_int_eq(loading.result.rows, 3);
	ck_assert_int_eq(loading.result.missing, 2);
	ck_assert_str_eq(loading.result.unmapped_indicators[0].name, "wb-wdi:XX.SHO.MEND");
	loading_close(&loading);
}
END_TEST

START_TEST(world_bank_saved_without_quotes_is_not_shifted)
{
	open_with("wdi_resaved.csv");
	HELD("KAZ - macro.gdp 2030", "3 USD wb-wdi");
	HELD("BHS - macro.gdp 2028", "4 USD wb-wdi");
	HELD("BHS - macro.gdp 2030", "6 USD wb-wdi");
	HELD("KOR - macro.gdp 2029", "8 USD wb-wdi");
	ck_assert_int_eq(loading.result.rejected, 0);
	loading_close(&loading);
}
END_TEST

START_TEST(imf_positions_are_multiplied_by_the_scale_of_their_row)
{
	open_with("dataset_2031-05-06T07_08_09_dip.csv");
	HELD("KAZ RUS fdi.stock.outward 2030 dv_type=O", "1250000 USD imf-dip");
	HELD("KAZ RUS fdi.stock.outward 2030 dv_type=SCC", "1500000 USD imf-dip");
	HELD("KAZ KWT fdi.stock.outward 2030 dv_type=O", "1250000 USD imf-dip");
	HELD("KAZ WLD fdi.stock.outward 2030 dv_type=O", "77000000 USD imf-dip");
	HELD("KAZ RUS fdi.stock.outward 2031 dv_type=O", "not_published USD imf-dip");
	ck_assert_int_eq(loading.result.vintage, bilat_date_make(2031, 5, 6));
	ck_assert_uint_eq(loading.result.skipped_count, 1);
	ck_assert_str_eq(loading.result.skipped[0].name, "no period and no value");
	loading_close(&loading);
}
END_TEST

START_TEST(imf_positions_come_with_labels_or_codes_too)
{
	static const char *const names[] = { "dip_labels.csv", "dip_codes.csv" };
	for (size_t i = 0; i < 2; i++) {
		open_with(names[i]);
		HELD("KAZ RUS fdi.stock.outward 2030 dv_type=O", "1250000 USD imf-dip");
		HELD("KAZ WLD fdi.stock.outward 2030 dv_type=SCC", "1250000 USD imf-dip");
		loading_close(&loading);
	}
}
END_TEST

START_TEST(imf_positions_without_scale_are_refused_with_what_to_do)
{
	loading_open(&loading);
	ck_assert(!loading_file(&loading, "dip_noscale.csv"));
	ck_assert_str_eq(loading_name(loading.err.message),
	    "dip_noscale.csv:1: there is no column 'SCALE.ID' (download it again with SCALE "
	    "among the "
	    "columns: some rows are in millions and some in dollars, and only SCALE tells "
	    "which)");
	loading_close(&loading);
}
END_TEST

START_TEST(comtrade_has_three_amounts_and_one_field_too_many)
{
	open_with("comtrade.csv");
	HELD("USA KAZ trade.imports 2031", "1100 USD comtrade");
	HELD("USA KAZ trade.imports.fob 2031", "1000 USD comtrade");
	HELD("USA TUR trade.exports 2031", "500 USD comtrade");
	HELD("USA WLD trade.imports 2031", "5000 USD comtrade");
	HELD("USA KAZ trade.imports 2031 classification=H6;product=2709", "90 USD comtrade");
	HELD("USA KAZ trade.imports.quantity 2031 classification=H6;product=2709",
	    "12.5 kg comtrade E");
	HELD("USA KAZ trade.imports.quantity 2031", "none");
	HELD("USA S19 trade.exports 2031-03", "none");
	HELD("USA KAZ trade.reexports 2031 classification=H6;product=2709", "9 USD comtrade");
	HELD("USA KAZ comtrade:RX/netWgt 2031 classification=H6;product=2709", "3 kg comtrade");
	HELD("USA KAZ comtrade:FM 2031 classification=H6;product=2709;transport=1",
	    "11 USD comtrade");
	loading_close(&loading);
}
END_TEST

START_TEST(eurostat_with_labels)
{
	open_with("eurostat.csv");
	HELD("GRC WLD fdi.intensity 2030", "1.5 percent eurostat EP");
	HELD("GRC WLD fdi.intensity 2031", "suppressed percent eurostat");
	HELD("DEU WLD fdi.intensity 2030", "-0.3 percent eurostat B");
	HELD("EU27_2020 WLD fdi.intensity 2030", "0.75 percent eurostat");
	ck_assert_int_eq(loading.result.vintage, bilat_date_make(2031, 6, 5));
	loading_close(&loading);
}
END_TEST

START_TEST(eurostat_with_codes)
{
	open_with("eurostat_codes.csv");
	HELD("GRC WLD bop.exports 2030-Q3", "12500000 EUR eurostat P");
	HELD("DEU RUS eurostat:BOP_C6_Q 2030-Q4 bop_item=XX;stk_flow=NET",
	    "2500000 EUR eurostat");
	loading_close(&loading);
}
END_TEST

START_TEST(oecd_with_labels)
{
	open_with("oecd.csv");
	HELD("KAZ CIV trade.cif_margin 2031", "6.25 percent of CIF value oecd I");
	HELD("KAZ RUS trade.cif_margin 2031 comm_hs2017=01", "7.5 percent of CIF value oecd");
	loading_close(&loading);
}
END_TEST

START_TEST(oecd_with_codes)
{
	open_with("oecd_codes.csv");
	HELD("KAZ RUS oecd:DSD_MADE@DF_UP 2031-Q2 flow=IN", "1250000 USD oecd P");
	HELD("KAZ RUS oecd:DSD_MADE@DF_UP 2031-Q3 flow=IN", "not_collected USD oecd L");
	loading_close(&loading);
}
END_TEST

START_TEST(ecb_rates_have_a_column_for_each_currency)
{
	open_with("ecb.csv");
	HELD("- - fx.reference 2031-03-04 base=EUR;quote=KZT", "480 " RATE " ecb");
	HELD("- - fx.reference 2031-03-04 base=EUR;quote=RUB", "not_published " RATE " ecb O");
	HELD("- - fx.reference 2031-03-03 base=EUR;quote=RUB", "99.5 " RATE " ecb");
	ck_assert_int_eq(loading.result.fresh, 8);
	loading_close(&loading);
}
END_TEST

START_TEST(fred_series_are_named_by_their_column)
{
	open_with("fred.csv");
	HELD("- - fx.reference 2031-03-03 base=EUR;quote=USD", "1.0625 " RATE " fred");
	HELD("- - fx.reference 2031-03-04 base=EUR;quote=USD", "not_published " RATE " fred O");
	HELD("- - fred:MADEUP1 2031-03-05", "7.5 unknown fred");
	loading_close(&loading);
	loading_open(&loading);
	loading_set(&loading, "unit", "mn USD");
	ck_assert_loads(&loading, "fred_old.csv");
	HELD("- - fred:MADEUP2 2031-Q3", "3000000 USD fred");
	loading_close(&loading);
}
END_TEST

CHECK_MAIN("sources", world_bank_bulk, world_bank_saved_without_quotes_is_not_shifted,
    imf_positions_are_multiplied_by_the_scale_of_their_row,
    imf_positions_come_with_labels_or_codes_too,
    imf_positions_without_scale_are_refused_with_what_to_do,
    comtrade_has_three_amounts_and_one_field_too_many, eurostat_with_labels,
    eurostat_with_codes, oecd_with_labels, oecd_with_codes,
    ecb_rates_have_a_column_for_each_currency, fred_series_are_named_by_their_column)
