/* The layouts of portals and national offices on small tables in their form; the figures are
 * invented. */
#include "unit/check.h"

#include <stdio.h>
#include <string.h>

#include "loading.h"

#define RATE "quote currency per base currency"
#define UNMAPPED_GDP "ine:Producto interior bruto a precios de mercado"
#define CBR_FLOWS "ru-cbr:Прямые инвестиции в Российскую Федерацию: операции по странам"
#define HELD_MAX 6

/* What a file gives, or why it is refused. */
static const struct table {
	const char *file, *layout;
	const char *key, *value; /* --set */
	const char *refused;
	struct {
		const char *key, *expected;
	} held[HELD_MAX];
} tables[] = {
	{ "estat_bop_fdi6_geo.tsv", "eurostat_tsv", NULL, NULL, NULL,
	    { { "GRC RUS fdi.inflow 2028", "12300000 EUR eurostat P" },
		{ "GRC RUS fdi.inflow 2029", "suppressed EUR eurostat OQ" },
		{ "GRC RUS fdi.inflow 2030", "0 EUR eurostat N" },
		{ "GRC WLD fdi.inflow 2028", "140000000 EUR eurostat BP" },
		{ "GRC WLD fdi.inflow 2030", "-1500000 EUR eurostat E" },
		{ "DEU KAZ fdi.stock.outward 2030", "2600000000 EUR eurostat" } } },
	{ "estat_made_up_q copy.tsv", "eurostat_tsv", NULL, NULL, NULL,
	    { { "GBR - eurostat:MADE_UP_Q 2030-Q1 s_adj=NSA", "1.5 percent eurostat" },
		{ "GBR - eurostat:MADE_UP_Q 2030-Q2 s_adj=NSA",
		    "not_applicable percent eurostat MO" } } },
	{ "eurostat_labels.csv", "eurostat_sdmx", NULL, NULL, NULL,
	    { { "GRC - eurostat:MADE_UP 2030 made=X", "12500000 EUR eurostat P" } } },
	{ "ecb_daily.csv", "ecb_reference_rates", NULL, NULL, NULL,
	    { { "- - fx.reference 2030-11-20 base=EUR;quote=KZT", "500.75 " RATE " ecb" } } },
	{ "comext.csv", "eurostat_comext", NULL, NULL, NULL,
	    { { "ESP KAZ trade.imports 2030 product=2709", "1500 EUR eurostat-comext" },
		{ "ESP KAZ trade.imports.quantity 2030 product=2709",
		    "900 kg eurostat-comext" },
		{ "ESP KAZ trade.exports 2030", "7 EUR eurostat-comext" } } },
	{ "comtrade_old.csv", "comtrade_legacy", NULL, NULL, NULL,
	    { { "KAZ WLD trade.imports 2030", "500 USD comtrade" },
		{ "KAZ RUS trade.reexports 2030 classification=H4;product=27",
		    "60 USD comtrade" },
		{ "KAZ RUS trade.exports 2030-05", "90 USD comtrade" },
		{ "KAZ RUS trade.reexports 2030 classification=H5;product=27",
		    "70 USD comtrade" },
		{ "KAZ RUS services.exports 2030", "80 USD comtrade" },
		{ "KAZ RUS trade.exports.quantity 2030 classification=H5;product=27",
		    "45 kg comtrade E" } } },
	{ "comtrade_trimmed.csv", "comtrade_plus", NULL, NULL, NULL,
	    { { "KAZ RUS trade.exports 2030", "900 USD comtrade" },
		{ "KAZ WLD trade.imports 2030", "1000 USD comtrade" },
		{ "KAZ RUS services.imports 2030", "30 USD comtrade" } } },
	{ "comtrade_services.csv", "comtrade_plus", NULL, NULL, NULL,
	    { { "KAZ RUS services.exports 2030", "40 USD comtrade" },
		{ "KAZ RUS services.exports 2030 classification=EB10;product=SD",
		    "15 USD comtrade" } } },
	{ "oecd_fdi.csv", "oecd_sdmx", NULL, NULL, NULL,
	    { { "DEU KAZ fdi.outflow 2030", "12500000 USD oecd" },
		{ "DEU KAZ fdi.outflow 2030 type_entity=ROU", "11000000 USD oecd" },
		{ "DEU WLD fdi.inflow 2030", "-7000000 USD oecd P" } } },
	{ "oecd_one.csv", "oecd_sdmx", NULL, NULL, NULL,
	    { { "KAZ RUS oecd:DSD_MADE@DF_UP 2030 measure=M1", "4.5 percent oecd E" } } },
	{ "oecd_stat.csv", "oecd_stat", NULL, NULL, NULL,
	    { { "DEU - oecd:MADE_UP 2030", "4350000 USD oecd E" } } },
	{ "oecd_stat_fdi.csv", "oecd_stat_fdi", NULL, NULL, NULL,
	    { { "DEU RUS fdi.stock.outward 2013", "21500000 USD oecd" },
		{ "DEU|RUS|fdi.stock.outward|2013|entity=Resident SPEs",
		    "suppressed USD oecd Q" } } },
	{ "live.csv", "oecd_live", NULL, NULL, NULL,
	    { { "RUS WLD fdi.inflow 2030-Q2", "-3250000 USD oecd P" } } },
	{ "geodist.csv", "cepii_geodist", NULL, NULL, NULL,
	    { { "KAZ ROU geo.distance -", "4016.4 km cepii-geodist" },
		{ "KAZ ROU geo.distance - measure=capitals", "3415.9 km cepii-geodist" },
		{ "KAZ ROU geo.distance - measure=weighted_ces",
		    "not_published km cepii-geodist O" } } },
	{ "gravity.csv", "cepii_gravity", NULL, NULL, NULL,
	    { { "KAZ RUS geo.distance 2030", "3104 km cepii-gravity" },
		{ "KAZ RUS cepii-gravity:distcap 2030", "2270 km cepii-gravity" },
		{ "KAZ RUS trade.exports 2030", "12500 USD cepii-gravity" },
		{ "KAZ RUS trade.flow.reconciled 2030", "none" } } },
	{ "BACI_HS92_Y2030_V203101.csv", "baci", NULL, NULL, NULL,
	    { { "KAZ FRA trade.flow.reconciled 2030 classification=HS92;product=270900",
		  "1500500 USD baci" },
		{ "KAZ USA trade.flow.reconciled 2030 classification=HS92;product=270900",
		    "2500 USD baci" } } },
	{ "baci_codes.csv", NULL, NULL, NULL, "the list of country codes of BACI", { { 0 } } },
	{ "unctad.csv", "unctad_fdi", NULL, NULL, NULL,
	    { { "WLD WLD fdi.inflow 2030", "100500000 USD unctad" },
		{ "KAZ WLD fdi.inflow 2030", "-2500000 USD unctad" },
		{ "ANT WLD fdi.stock.outward 2030", "not_applicable USD unctad M" } } },
	{ "unctad_wide.csv", NULL, NULL, NULL, "--set indicator=", { { 0 } } },
	{ "unctad_wide.csv", "unctad_wide", "indicator", "fdi.inflow", NULL,
	    { { "KAZ WLD fdi.inflow 2029", "1500000 USD unctad" },
		{ "KAZ WLD fdi.inflow 2030", "not_published USD unctad" } } },
	{ "unhcr.csv", "unhcr_population", NULL, NULL, NULL,
	    { { "KAZ AFG people.refugees 2030", "12 persons unhcr" },
		{ "KAZ STATELESS people.refugees 2030", "5 persons unhcr" },
		{ "KAZ AFG unhcr:Asylum-seekers 2030", "0 persons unhcr" } } },
	{ "unhcr_decisions.csv", "unhcr_decisions", NULL, NULL, NULL,
	    { { "KAZ|AFG|unhcr:Total decisions|2030|authority=G;counted=persons;stage=FI",
		  "10 persons unhcr" },
		{ "KAZ|AFG|unhcr:Total decisions|2030|authority=G;counted=cases;stage=AR",
		    "2 cases unhcr" } } },
	{ "ecb_spreadsheet.csv", "ecb_reference_rates", NULL, NULL, NULL,
	    { { "- - fx.reference 2030-12-31 base=EUR;quote=USD", "1.1234 " RATE " ecb" },
		{ "- - fx.reference 2030-12-31 base=EUR;quote=RUB",
		    "not_published " RATE " ecb O" },
		{ "- - fx.reference 2030-12-30 base=EUR;quote=KZT", "501 " RATE " ecb" } } },
	{ "ecb_series.csv", "ecb_series", NULL, NULL, NULL,
	    { { "EA|-|macro.policy_rate|2030-01-01|rate=deposit facility",
		"2 percent ecb" } } },
	{ "ecb_exr.csv", "ecb_sdmx", NULL, NULL, NULL,
	    { { "- - fx.reference 2030-12-31 base=EUR;quote=USD", "1.1234 " RATE " ecb" },
		{ "- - fx.average 2030-12 base=EUR;quote=RUB", "90.25 " RATE " ecb" } } },
	{ "fred_spreadsheet.csv", "fred", NULL, NULL, NULL,
	    { { "- - fx.reference 2030-12-30 base=EUR;quote=USD", "1.1234 " RATE " fred" },
		{ "- - fx.reference 2030-12-31 base=EUR;quote=USD",
		    "not_published " RATE " fred O" } } },
	{ "alfred.csv", "alfred", "freq", "Q", NULL,
	    { { "- - fred:MADEUP 2030-Q1", "11 unknown fred" },
		{ "- - fred:MADEUP 2030-Q2", "12 unknown fred" } } },
	{ "XAU_USD Historical Data.csv", "investing", NULL, NULL, NULL,
	    { { "- - fx.reference 2030-12-31 base=XAU;quote=USD",
		  "1366.95 " RATE " investing" },
		{ "- - fx.reference 2030-12-02 base=XAU;quote=USD",
		    "960.5 " RATE " investing" } } },
	{ "statcan.csv", "statcan", NULL, NULL, NULL,
	    { { "CAN - statcan:v1 2030-03 trade=Export", "12500 CAD statcan" },
		{ "CAN - statcan:v1 2030-04 trade=Export", "suppressed CAD statcan Q" } } },
	{ "ons.csv", "ons_chart", NULL, NULL, NULL,
	    { { "GBR|USA|ons:Share of UK made-up trade by country|2029", "16.5 percent ons" },
		{ "GBR|IRL|ons:Share of UK made-up trade by country|2029", "7.25 percent ons" },
		{ "GBR|IRL|ons:Share of UK made-up trade by country|2030",
		    "not_published percent ons" } } },
	{ "ine.csv", "ine_tempus", NULL, NULL, NULL,
	    { { "ESP - macro.gdp 2030-Q2", "423107000000 EUR ine" },
		{ "ESP|-|" UNMAPPED_GDP "|2030-Q2|level=Variación anual", "6.082 percent ine" },
		{ "ESP|-|" UNMAPPED_GDP "|2030-Q1|level=Variación anual",
		    "not_published percent ine" } } },
	{ "12345.csv", "ine_table", NULL, NULL, NULL,
	    { { "ESP - ine:12345 2030-Q1 comunidades=Madrid", "1234567.8 unknown ine" } } },
	{ "sipri.csv", "sipri_exports", NULL, NULL, NULL,
	    { { "RUS WLD arms.exports 2029", "12000000 TIV sipri" },
		{ "RUS WLD arms.exports 2030", "<500000 TIV sipri N" },
		{ "SUN WLD arms.exports 2029", "not_published TIV sipri" },
		{ "WLD WLD arms.exports 2029", "12000000 TIV sipri" } } },
	{ "sipri_register.csv", NULL, NULL, NULL, "this is a list of deals", { { 0 } } },
	{ "bis.csv", "bis", NULL, NULL, NULL,
	    { { "RUS - fx.neer 2030-05", "98.5 index bis" } } },
	{ "sdmx.csv", "sdmx_csv", NULL, NULL, NULL,
	    { { "KAZ - abc:MADE_UP 2030 made=X", "4350000 unknown abc P" },
		{ "KAZ - abc:MADE_UP 2031 made=X", "not_applicable unknown abc M" } } },
	{ "sdmx_2.csv", "sdmx_csv_2", NULL, NULL, NULL,
	    { { "KAZ WLD abc:MADE_UP 2030-Q1", "not_published unknown abc O" },
		{ "KAZ RUS abc:MADE_UP 2030-Q1 made=Y", "7 unknown abc" } } },
	{ "dbnomics.csv", "dbnomics", NULL, NULL, NULL,
	    { { "- - dbnomics:IMF/MADE:2030-10/RUS.BAL 2029", "1.5 unknown dbnomics" },
		{ "- - dbnomics:IMF/MADE:2030-10/RUS.BAL 2030",
		    "not_published unknown dbnomics O" } } },
	{ "nbk.csv", "nbk_by_country", NULL, NULL, NULL,
	    { { "KAZ RUS fdi.inflow.gross 2029", "1234500000 USD kz-nbk" },
		{ "KAZ RUS fdi.inflow.gross 2030-S1", "600250000 USD kz-nbk" },
		{ "KAZ RUS fdi.inflow.gross 2030", "not_published USD kz-nbk O" },
		{ "KAZ NLD fdi.inflow.gross 2029", "3000000000 USD kz-nbk" } } },
	{ "cbr.csv", "cbr_by_country", NULL, NULL, NULL,
	    { { "RUS|KAZ|" CBR_FLOWS "|2030-Q1", "12500000 USD ru-cbr" },
		{ "RUS|KAZ|" CBR_FLOWS "|2030-S2", "-3000000 USD ru-cbr" } } },
};

static void check_table(const struct table *table)
{
	struct loading loading;
	char path[128];
	loading_open(&loading);
	if (table->key)
		loading_set(&loading, table->key, table->value);
	snprintf(path, sizeof path, "../portals/%s", table->file);
	bool done = loading_file(&loading, path);
	if (table->refused) {
		ck_assert(!done);
		ck_assert_msg(strstr(loading.err.message, table->refused) != NULL, "%s",
		    loading.err.message);
	} else {
		ck_assert_msg(done, "%s: %s %s", path, loading.err.message, loading.told.text);
		ck_assert_str_eq(loading.result.layout, table->layout);
	}
	for (size_t i = 0; i < HELD_MAX && table->held[i].key; i++)
		ck_assert_msg(strcmp(loading_look_up(&loading, table->held[i].key),
				  table->held[i].expected) == 0,
		    "%s: %s is %s", table->file, table->held[i].key,
		    loading_look_up(&loading, table->held[i].key));
	loading_close(&loading);
}

START_TEST(each_table_gives_what_its_source_says)
{
	for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
		check_table(&tables[i]);
}
END_TEST

CHECK_MAIN("portals", each_table_gives_what_its_source_says)
