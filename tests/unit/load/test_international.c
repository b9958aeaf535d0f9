/* The layouts of the World Bank and the International Monetary Fund on small tables in their
 * form; the figures are invented. */
#include "unit/check.h"

#include <string.h>

#include <bilat/period.h>

#include "base/file.h"
#include "loading.h"

#define RATE "quote currency per base currency"
#define OLD_PORTAL                                                 \
	"Country Name,Country Code,Indicator Name,Indicator Code," \
	"Counterpart Country Name,Counterpart Country Code,"
#define PORTAL "\"COUNTRY.ID\",\"COUNTRY\",\"INDICATOR.ID\",\"INDICATOR\","

static struct loading loading;

#define HELD(key, expected) ck_assert_held(&loading, key, expected)

#define LOADS(table)   \
	ck_assert_msg( \
	    loading_text(&loading, table), "%s %s", loading.err.message, loading.told.text)

static void open_with(const char *name)
{
	loading_open(&loading);
	ck_assert_loads(&loading, name);
}

START_TEST(databank_says_its_database_and_day_behind_the_table)
{
	open_with("databank.csv");
	ck_assert_str_eq(loading.result.layout, "worldbank_databank");
	ck_assert_int_eq(loading.result.vintage, bilat_date_make(2031, 7, 9));
	ck_assert_int_eq(loading.result.rows, 2);
	HELD("CIV - macro.gdp 2029", "1250000000.5 USD wb-wdi");
	HELD("CIV - macro.gdp 2030", "not_published USD wb-wdi O");
	HELD("KAZ - wb-wdi:XX.MADE.UP 2030", "512.5 " RATE " wb-wdi");
	loading_close(&loading);
}
END_TEST

START_TEST(databank_of_another_database_is_another_source)
{
	loading_open(&loading);
	LOADS("Country Name,Country Code,Series Name,Series Code,2030 [YR2030]\n"
	      "Kazakhstan,KAZ,A made-up score,IC.MADE.UP,7.5\n"
	      ",,,,\n"
	      "Data from database: Doing Business,,,,\n"
	      "Last Updated: 12/31/2031,,,,\n");
	HELD("KAZ - wb-doing-business:IC.MADE.UP 2030", "7.5 unknown wb-doing-business");
	LOADS("Country Name,Country Code,Series Name,Series Code,2030 [YR2030]\n"
	      "Kazakhstan,KAZ,A made-up score,IC.MADE.UP,8.5\n"
	      "Data from database: Some Future Database,,,,\n");
	HELD("KAZ - wb-databank:IC.MADE.UP 2030", "8.5 unknown wb-databank");
	loading_close(&loading);
}
END_TEST

START_TEST(wits_summary_has_a_unit_for_each_row)
{
	loading_open(&loading);
	LOADS("Reporter,Partner,Product categories,Indicator Type,Indicator,2031,2030\r\n"
	      "Kazakhstan,...,...,Development,GDP (current US$ Mil),   250.50,   240.00\r\n"
	      "Kazakhstan,...,...,Export,No. Of Export partners,,   130.00\r\n"
	      "Kazakhstan,China,All Products,Export,Trade (US$ Mil)-Top 5 Export Partner,  "
	      "12.25,\r\n"
	      "Kazakhstan,China,All Products,Import,Partner share(%)-Top 5 Import Partner,,   "
	      "9.50\r\n"
	      "Kazakhstan,World,Fuels,Export,Export(US$ Mil),   38.50,\r\n"
	      "Kazakhstan,World,All Products,Tariff,Duty Free Imports (US$ Thousand),  "
	      "1.50,\r\n");
	HELD("KAZ - macro.gdp 2031", "250500000 USD wits");
	HELD("KAZ CHN trade.exports 2031", "12250000 USD wits");
	HELD("KAZ CHN trade.exports 2030", "none");
	HELD("KAZ CHN trade.imports.share 2030", "9.5 percent wits");
	HELD("KAZ WLD trade.exports 2031 product=Fuels", "38500000 USD wits");
	HELD("KAZ WLD trade.exports 2030 product=Fuels", "not_published USD wits");
	ck_assert_int_eq(loading.result.missing, 3);
	ck_assert_uint_eq(loading.result.unknown_area_count, 0);
	loading_close(&loading);
}
END_TEST

START_TEST(wits_partners_by_product_group)
{
	loading_open(&loading);
	LOADS("Reporter Name,Partner Name,Trade Flow,Product Group,Indicator,2030,2031\n"
	      "Kazakhstan,\"Korea, Rep.\",Export,Foods,Export (US$ Thousand),1.5,\n"
	      "Kazakhstan,World,Import,All Products,Import (US$ Thousand),7,8\n"
	      "Kazakhstan,Ethiopia(includes Eritrea),Export,All Products,Export (US$ "
	      "Thousand),,3\n"
	      "Kazakhstan,World,Import,All Products,Import Partner Share (%),100,100\n");
	HELD("KAZ KOR trade.exports 2030 product=Foods", "1500 USD wits");
	HELD("KAZ WLD trade.imports 2031", "8000 USD wits");
	HELD("KAZ ETF trade.exports 2031", "3000 USD wits");
	HELD("KAZ WLD trade.imports.share 2030", "100 percent wits");
	loading_close(&loading);
}
END_TEST

START_TEST(remittance_matrix_has_its_year_in_its_name)
{
	open_with("Bilateralremittancematrix2031Oct2032.csv");
	ck_assert_int_eq(loading.result.vintage, bilat_date_make(2032, 10, 31));
	HELD("KAZ RUS remittances.modelled 2031", "17000000 USD knomad E");
	HELD("KAZ KGZ remittances.modelled 2031", "4500000 USD knomad E");
	HELD("KAZ DEU remittances.modelled 2031", "0 USD knomad E");
	HELD("BHS HTI remittances.modelled 2031", "2000000 USD knomad E");
	HELD("BHS DEU remittances.modelled 2031", "not_published USD knomad EO");
	ck_assert_uint_eq(loading.result.unknown_area_count, 0);
	loading_close(&loading);
}
END_TEST

START_TEST(remittance_matrix_under_another_name_wants_the_year)
{
	struct str text = STR_INIT;
	loading_open(&loading);
	ck_assert(file_read(TEST_DATA "/load/Bilateralremittancematrix2031Oct2032.csv", 1 << 20,
	    &text, &loading.err));
	ck_assert(!loading_text(&loading, text.text));
	ck_assert_ptr_nonnull(
	    strstr(loading.err.message, "no column gives the period (--set period="));
	loading_set(&loading, "period", "2030");
	LOADS(text.text);
	HELD("KAZ RUS remittances.modelled 2030", "17000000 USD knomad E");
	str_done(&text);
	loading_close(&loading);
}
END_TEST

START_TEST(old_portal_has_rows_of_values_and_of_statuses)
{
	loading_open(&loading);
	LOADS(OLD_PORTAL
	    "Attribute,2030,2030Q4,2031M2,\r\n"
	    "Kazakhstan,916,\"Goods, Value of Exports\",TXG_FOB_USD,Russian "
	    "Federation,922,Value,5,2,1,\r\n"
	    "Kazakhstan,916,\"Goods, Value of Exports\",TXG_FOB_USD,Russian "
	    "Federation,922,Status,r,e,,\r\n"
	    "Kazakhstan,916,\"Goods, Value of Exports\",TXG_FOB_USD,China,924,Value,,7,9,\r\n"
	    "Kazakhstan,916,\"Goods, Value of Imports\",TMG_CIF_USD,China,924,Status,C,C,C,\r\n"
	    "Kazakhstan,916,\"Goods, Value of Imports\",TMG_CIF_USD,World,001,Value,,3,4,\r\n"
	    "Kazakhstan,916,\"Goods, Value of Imports\",TMG_CIF_USD,World,001,Status,C,,,");
	HELD("KAZ RUS trade.exports 2030", "5 USD imf-dots");
	HELD("KAZ RUS trade.exports 2030-Q4", "2 USD imf-dots E");
	HELD("KAZ RUS trade.exports 2031-02", "1 USD imf-dots");
	HELD("KAZ CHN trade.exports 2030-Q4", "7 USD imf-dots");
	HELD("KAZ CHN trade.imports 2030-Q4", "none");
	HELD("KAZ WLD trade.imports 2030", "suppressed USD imf-dots Q");
	HELD("KAZ WLD trade.imports 2031-02", "4 USD imf-dots");
	ck_assert_uint_eq(loading.result.skipped_count, 1);
	ck_assert_str_eq(loading.result.skipped[0].name, "status without its value");
	loading_close(&loading);
}
END_TEST

START_TEST(trade_of_the_old_and_the_new_portal_is_one_series)
{
	static const char text[] = PORTAL
	    "\"COUNTERPART_COUNTRY.ID\",\"FREQUENCY.ID\",\"TIME_PERIOD\",\"OBS_VALUE\","
	    "\"SCALE\"\n"
	    "\"KAZ\",\"Kazakhstan, Republic of\",\"XG_FOB_USD\",\"Exports of goods, Free on "
	    "board (FOB), US dollar\",\"RUS\",\"A\",\"2031\",\"6\",\"Millions\"\n";
	loading_open(&loading);
	LOADS(OLD_PORTAL "Attribute,2030\n"
			 "Kazakhstan,916,x,TXG_FOB_USD,Russian Federation,922,Value,5000000\n");
	ck_assert(!loading_text(&loading, text));
	ck_assert_ptr_nonnull(strstr(loading.told.text, "--set scale=multiply"));
	ck_assert(!loading_text(&loading,
	    PORTAL "\"COUNTERPART_COUNTRY.ID\",\"FREQUENCY.ID\",\"TIME_PERIOD\","
		   "\"OBS_VALUE\"\n"
		   "\"KAZ\",\"x\",\"XG_FOB_USD\",\"x\",\"RUS\",\"A\",\"2031\",\"6\"\n"));
	ck_assert_ptr_nonnull(strstr(loading.told.text, "without the column SCALE"));
	loading_set(&loading, "scale", "multiply");
	LOADS(text);
	HELD("KAZ RUS trade.exports 2030", "5000000 USD imf-dots");
	HELD("KAZ RUS trade.exports 2031", "6000000 USD imf-dots");
	loading_close(&loading);
}
END_TEST

START_TEST(positions_of_the_old_and_the_new_portal_are_one_series)
{
	loading_open(&loading);
	loading.options.has_vintage = true;
	loading.options.vintage = bilat_date_make(2031, 1, 1);
	LOADS(OLD_PORTAL "Attribute,2029\n"
			 "Kazakhstan,916,x,IIW_BP6_USD,Russian Federation,922,Value,1250000\n");
	HELD("KAZ RUS fdi.stock.inward 2029 dv_type=O", "1250000 USD imf-dip");
	loading.options.vintage = bilat_date_make(2032, 1, 1);
	LOADS("COUNTRY,DV_TYPE,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,"
	      "SCALE\n"
	      "\"Kazakhstan, Republic of\",Reported official data,\"Inward Direct investment, "
	      "Net (liabilities less assets), All financial instruments, All entities\","
	      "Russian Federation,Annual,2029,1.5,Millions\n");
	HELD("KAZ RUS fdi.stock.inward 2029 dv_type=O", "1500000 USD imf-dip");
	ck_assert_int_eq(loading.result.revised, 1);
	loading_close(&loading);
}
END_TEST

START_TEST(portfolio_of_the_old_and_the_new_portal_is_one_series)
{
	loading_open(&loading);
	LOADS(OLD_PORTAL
	    "Sector Name,Sector Code,Counterpart Sector Name,"
	    "Counterpart Sector Code,Attribute,2030S1\n"
	    "Kazakhstan,916,x,I_A_T_T_T_BP6_USD,Russian "
	    "Federation,922,Total,T,Total,T,Value,7\n"
	    "Kazakhstan,916,x,I_A_T_T_T_BP6_USD,China,924,Total,T,Total,T,Value,C\n");
	LOADS("COUNTRY.ID,ACCOUNTING_ENTRY.ID,INDICATOR.ID,SECTOR.ID,COUNTERPART_SECTOR.ID,"
	      "COUNTERPART_COUNTRY.ID,FREQUENCY.ID,TIME_PERIOD,OBS_VALUE,SCALE.ID\n"
	      "KAZ,A,P_TOTINV_P_USD,S1,S1,RUS,S,2030-S2,8,0\n"
	      "KAZ,L,P_TOTINV_P_USD,S1,S1,G001,S,2030-S2,9,0\n");
	HELD("KAZ RUS portfolio.assets 2030-S1", "7 USD imf-pip");
	HELD("KAZ CHN portfolio.assets 2030-S1", "suppressed USD imf-pip Q");
	HELD("KAZ RUS portfolio.assets 2030-S2", "8 USD imf-pip");
	HELD("KAZ WLD portfolio.liabilities 2030-S2", "9 USD imf-pip");
	loading_close(&loading);
}
END_TEST

START_TEST(exchange_rates_with_codes_or_with_labels)
{
	loading_open(&loading);
	LOADS(PORTAL "\"TYPE_OF_TRANSFORMATION.ID\",\"TYPE_OF_TRANSFORMATION\",\"FREQUENCY."
		     "ID\",\"FREQUENCY\",\"TIME_PERIOD\",\"OBS_VALUE\",\"SCALE.ID\",\"SCALE\"\n"
		     "\"KAZ\",\"Kazakhstan, Republic of\",\"XDC_USD\",\"Domestic currency per "
		     "US Dollar\",\"EOP_RT\",\"End-of-period "
		     "(EoP)\",\"A\",\"Annual\",\"2029\",\"500.5\",\"0\",\"Units\"\n"
		     "\"KAZ\",\"Kazakhstan, Republic of\",\"XDC_USD\",\"Domestic currency per "
		     "US Dollar\",\"EOP_RT\",\"End-of-period "
		     "(EoP)\",\"A\",\"Annual\",\"\",\"\",\"0\",\"Units\"\n");
	HELD("KAZ - fx.end 2029", "500.5 " RATE " imf-er");
	LOADS("COUNTRY,INDICATOR,TYPE_OF_TRANSFORMATION,FREQUENCY,TIME_PERIOD,OBS_VALUE\n"
	      "\"Kazakhstan, Republic of\",Domestic currency per US Dollar,Period "
	      "average,Monthly,2030-M03,510.25\n");
	HELD("KAZ - fx.average 2030-03", "510.25 " RATE " imf-er");
	LOADS("COUNTRY.ID,INDICATOR.ID,TYPE_OF_TRANSFORMATION.ID,FREQUENCY.ID,TIME_PERIOD,"
	      "OBS_VALUE\n"
	      "KAZ,XDC_USD,PA_RT,A,2031,515\nKAZ,USD_XDC,PA_RT,A,2031,0.002\n");
	HELD("KAZ - fx.average 2031", "515 " RATE " imf-er");
	HELD("KAZ - imf-er:USD_XDC 2031 type_of_transformation=PA_RT", "0.002 unknown imf-er");
	loading_close(&loading);
}
END_TEST

START_TEST(balance_of_payments_is_not_multiplied)
{
	loading_open(&loading);
	LOADS("COUNTRY,BOP_ACCOUNTING_ENTRY,INDICATOR,UNIT,FREQUENCY,TIME_PERIOD,OBS_VALUE,"
	      "SCALE\r\n"
	      "\"Kazakhstan, Republic of\",\"Liabilities, Net incurrence of liabilities\","
	      "\"Direct investment, Total financial assets/liabilities\",US dollar,Quarterly,"
	      "2030-Q1,-1500000.5,Millions");
	HELD("KAZ WLD fdi.liabilities.flow 2030-Q1", "-1500000.5 USD imf-bop");
	LOADS(
	    "COUNTRY.ID,BOP_ACCOUNTING_ENTRY.ID,INDICATOR.ID,UNIT.ID,FREQUENCY.ID,TIME_PERIOD,"
	    "OBS_VALUE,SCALE.ID\n"
	    "KAZ,A_NFA_T,D_F,USD,Q,2030-Q1,2500000,6\n");
	HELD("KAZ WLD fdi.assets.flow 2030-Q1", "2500000 USD imf-bop");
	loading_close(&loading);
}
END_TEST

START_TEST(outlook_is_not_multiplied_and_tells_projections)
{
	loading_open(&loading);
	LOADS("COUNTRY,INDICATOR,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,UNIT\n"
	      "\"Kazakhstan, Republic of\",\"Gross domestic product (GDP), Current prices, US "
	      "dollar\",Annual,2039,250000000,Billions,US dollar\n"
	      "\"Kazakhstan, Republic of\",\"Gross domestic product (GDP), Current prices, US "
	      "dollar\",Annual,2040,260000000,Billions,US dollar\n");
	ck_assert_str_eq(loading.result.layout, "imf_weo");
	HELD("KAZ - macro.gdp 2039", "250000000 USD imf-weo");
	HELD("KAZ - macro.gdp 2040", "260000000 USD imf-weo F");
	LOADS("COUNTRY.ID,INDICATOR.ID,FREQUENCY.ID,TIME_PERIOD,OBS_VALUE\nKAZ,PCPIPCH,A,2039,"
	      "7.5\n");
	HELD("KAZ - macro.inflation 2039", "7.5 percent imf-weo");
	loading_close(&loading);
}
END_TEST

START_TEST(other_datasets_of_the_portal_want_to_know_what_scale_means)
{
	static const char text[] =
	    "DATASET,COUNTRY.ID,COUNTRY,MADE_UP.ID,MADE_UP,INDICATOR.ID,INDICATOR,"
	    "FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE\n"
	    "IMF.STA:MUP(1.0.0),KAZ,\"Kazakhstan, Republic of\",X,Label of "
	    "X,IND,Indicator (USD),Annual,2030,5,Millions\n";
	loading_open(&loading);
	ck_assert(!loading_text(&loading, text));
	ck_assert_ptr_nonnull(strstr(loading.told.text, "--set scale=multiply or scale=label"));
	loading_set(&loading, "scale", "label");
	LOADS(text);
	ck_assert_str_eq(loading.result.layout, "imf_portal");
	HELD("KAZ - imf-mup:IND 2030 made_up=X", "5 USD imf-mup");
	loading_close(&loading);
}
END_TEST

START_TEST(wide_export_tells_values_from_statuses_and_scales_by_dataset)
{
	loading_open(&loading);
	LOADS("DATASET,SERIES_CODE,OBS_MEASURE,COUNTRY.ID,COUNTRY,INDICATOR.ID,INDICATOR,"
	      "COUNTERPART_COUNTRY.ID,DV_TYPE.ID,DV_TYPE,FREQUENCY.ID,FREQUENCY,SCALE,"
	      "FULL_DESCRIPTION,2029,2030,2045\n"
	      "IMF.STA:DIP(12.0.1),a,OBS_VALUE,KAZ,Kazakhstan,INWD_D_NETLA_FALL_ALL,x,RUS,O,"
	      "Reported,A,Annual,Millions,\"several\n\nlines, with commas\",1.5,,\n"
	      "IMF.STA:DIP(12.0.1),a,STATUS,KAZ,Kazakhstan,INWD_D_NETLA_FALL_ALL,x,RUS,O,"
	      "Reported,A,Annual,Millions,\"several\n\nlines, with commas\",E,,\n"
	      "IMF.RES:WEO(6.0.0),b,OBS_VALUE,KAZ,Kazakhstan,NGDPD,x,,,,A,Annual,Billions,,"
	      "250,260,270\n");
	HELD("KAZ RUS fdi.stock.inward 2029 dv_type=O", "1500000 USD imf-dip E");
	HELD("KAZ RUS fdi.stock.inward 2030 dv_type=O", "none");
	HELD("KAZ - macro.gdp 2030", "260 USD imf-weo");
	HELD("KAZ - macro.gdp 2045", "270 USD imf-weo F");
	loading_close(&loading);
}
END_TEST

START_TEST(leaps_by_a_power_of_a_thousand_are_told)
{
	loading_open(&loading);
	LOADS("reporter,partner,indicator,period,value\n"
	      "KAZ,RUS,trade.exports,2028,5250\n"
	      "KAZ,RUS,trade.exports,2029,5500\n"
	      "KAZ,RUS,trade.exports,2030,5750000\n"
	      "KAZ,RUS,trade.imports,2029,-20\n"
	      "KAZ,RUS,trade.imports,2030,20000\n"
	      "KAZ,CHN,trade.exports,2029,100\n"
	      "KAZ,CHN,trade.exports,2030,20000\n");
	ck_assert_ptr_nonnull(
	    strstr(loading.told.text, "a leap by about a power of a thousand: KAZ RUS "
				      "trade.exports from 2029 (5500, line "
				      "3) to 2030 (5.75e+06, line 4)"));
	ck_assert_ptr_null(strstr(loading.told.text, "CHN"));
	ck_assert_ptr_null(strstr(loading.told.text, "imports"));
	loading_close(&loading);
}
END_TEST

CHECK_MAIN("international", databank_says_its_database_and_day_behind_the_table,
    databank_of_another_database_is_another_source, wits_summary_has_a_unit_for_each_row,
    wits_partners_by_product_group, remittance_matrix_has_its_year_in_its_name,
    remittance_matrix_under_another_name_wants_the_year,
    old_portal_has_rows_of_values_and_of_statuses,
    trade_of_the_old_and_the_new_portal_is_one_series,
    positions_of_the_old_and_the_new_portal_are_one_series,
    portfolio_of_the_old_and_the_new_portal_is_one_series,
    exchange_rates_with_codes_or_with_labels, balance_of_payments_is_not_multiplied,
    outlook_is_not_multiplied_and_tells_projections,
    other_datasets_of_the_portal_want_to_know_what_scale_means,
    wide_export_tells_values_from_statuses_and_scales_by_dataset,
    leaps_by_a_power_of_a_thousand_are_told)
