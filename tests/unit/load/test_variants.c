/* Further forms in which the known sources give their tables: other columns, other orders,
 * other names.  The figures are invented. */
#include "unit/check.h"

#include <string.h>

#include <bilat/period.h>

#include "loading.h"

static struct loading loading;

#define HELD(key, expected) ck_assert_held(&loading, key, expected)

#define LOADS(table)   \
	ck_assert_msg( \
	    loading_text(&loading, table), "%s %s", loading.err.message, loading.told.text)

#define LAYOUT(name) ck_assert_str_eq(loading.result.layout, name)

START_TEST(databank_with_series_across)
{
	loading_open(&loading);
	LOADS("Time,Time Code,Country Name,Country Code,GDP (current US$) [NY.GDP.MKTP.CD],"
	      "\"Unemployment, total (% of total labor force) (modeled ILO estimate) "
	      "[SL.UEM.TOTL.ZS]\",\"Widgets, all (number) (national estimate) [XX.WID.GETS]\"\n"
	      "2029,YR2029,Kazakhstan,KAZ,181000000000.5,4.8,7\n"
	      "2030,YR2030,\"Congo, Rep.\",COG,..,4.9,8\n"
	      ",,,,,,\n,,,,,,\n,,,,,,\n"
	      "Data from database: World Development Indicators,,,,,,\n"
	      "Last Updated: 07/20/2031,,,,,,\n");
	LAYOUT("worldbank_by_series");
	HELD("KAZ - macro.gdp 2029", "181000000000.5 USD wb-wdi");
	HELD("COG - macro.gdp 2030", "not_published USD wb-wdi O");
	HELD("COG - macro.unemployment 2030", "4.9 percent wb-wdi");
	/* The last brackets say who estimates, those before in what. */
	HELD("KAZ - wb-wdi:XX.WID.GETS 2029", "7 units wb-wdi");
	ck_assert_int_eq(loading.result.vintage, bilat_date_make(2031, 7, 20));
	loading_close(&loading);
}
END_TEST

START_TEST(databank_with_countries_across)
{
	loading_open(&loading);
	LOADS("Series Name,Series Code,Time,Time Code,Kazakhstan [KAZ],\"Congo, Rep. [COG]\"\n"
	      "GDP (current US$),NY.GDP.MKTP.CD,2029,YR2029,181,12.5\n"
	      "GDP (current US$),NY.GDP.MKTP.CD,2030,YR2030,190,..\n");
	LAYOUT("worldbank_by_country");
	HELD("KAZ - macro.gdp 2030", "190 USD wb-wdi");
	HELD("COG - macro.gdp 2029", "12.5 USD wb-wdi");
	HELD("COG - macro.gdp 2030", "not_published USD wb-wdi O");
	loading_close(&loading);
}
END_TEST

START_TEST(databank_with_plain_years_and_lost_quotes)
{
	loading_open(&loading);
	LOADS(
	    "Series Name,Series Code,Country Name,Country Code,2029,2030\n"
	    "Gini index (World Bank estimate),SI.POV.GINI,Kazakhstan,KAZ,27.8,..\n"
	    "GNI per capita, Atlas method (current US$),NY.GNP.PCAP.CD,Bahamas, The,BHS,31000,"
	    "32000\n");
	LAYOUT("worldbank_databank");
	HELD("KAZ - wb-wdi:SI.POV.GINI 2029", "27.8 unknown wb-wdi");
	HELD("BHS - wb-wdi:NY.GNP.PCAP.CD 2030", "32000 USD wb-wdi");
	loading_close(&loading);
}
END_TEST

/* The catalogue's unit is in dollars; the name of this series is not. */
START_TEST(a_multiple_in_the_name_counts_also_where_the_series_is_known)
{
	loading_open(&loading);
	LOADS("Country Name,Country Code,Indicator Name,Indicator Code,2029,2030\n"
	      "Kazakhstan,KAZ,GDP (US$ million),NY.GDP.MKTP.CD,1.5,2.25\n");
	HELD("KAZ - macro.gdp 2030", "2250000 USD wb-wdi");
	loading_close(&loading);
}
END_TEST

START_TEST(world_bank_api_saved_as_a_table)
{
	loading_open(&loading);
	LOADS("\"countryiso3code\",\"date\",\"value\",\"unit\",\"obs_status\",\"decimal\","
	      "\"indicator.id\",\"indicator.value\",\"country.id\",\"country.value\"\n"
	      "\"ESP\",\"2030\",3.15019564517223,\"\",\"\",1,\"NY.GDP.MKTP.KD.ZG\","
	      "\"GDP growth (annual %)\",\"ES\",\"Spain\"\n"
	      "\"ESP\",\"1960\",,\"\",\"\",1,\"NY.GDP.MKTP.KD.ZG\",\"GDP growth (annual %)\","
	      "\"ES\",\"Spain\"\n");
	LAYOUT("worldbank_api");
	HELD("ESP - macro.gdp.growth 2030", "3.15019564517223 percent wb-wdi");
	HELD("ESP - macro.gdp.growth 1960", "not_published percent wb-wdi");
	loading_close(&loading);
}
END_TEST

#define UNHCR                                                                                \
	"\"Country of origin\",\"Country of origin (ISO)\",\"Country of asylum\",\"Country " \
	"of "                                                                                \
	"asylum (ISO)\","

START_TEST(asylum_applications_keep_their_type_and_stage)
{
	loading_open(&loading);
	LOADS("Year," UNHCR "Authority,\"Application type\",\"Stage of procedure\","
	      "\"Cases / Persons\",applied\n"
	      "2030,Palestinian,PSE,Belgium,BEL,G,N,FI,P,2500\n"
	      "2030,Palestinian,PSE,Belgium,BEL,G,A,JR,P,268\n"
	      "2030,Palestinian,PSE,Belgium,BEL,G,R,JR,C,30\n");
	LAYOUT("unhcr_decisions");
	HELD("BEL PSE unhcr:applied 2030 "
	     "application=N;authority=G;counted=persons;stage=FI",
	    "2500 persons unhcr");
	HELD("BEL PSE unhcr:applied 2030 "
	     "application=A;authority=G;counted=persons;stage=JR",
	    "268 persons unhcr");
	HELD("BEL PSE unhcr:applied 2030 application=R;authority=G;counted=cases;stage=JR",
	    "30 cases unhcr");
	loading_close(&loading);
}
END_TEST

START_TEST(refugees_without_a_year_want_one)
{
	static const char table[] =
	    UNHCR "\"Refugees under UNHCR's mandate\",Asylum-seekers\n"
		  "Ukraine,UKR,Poland,POL,958147,-\n"
		  "Ukraine,UKR,\"Serbia and Kosovo: S/RES/1244 (1999)\",SRB,0,372\n"
		  "Ukraine,UKR,Poland,POL,958147,-\n";
	loading_open(&loading);
	ck_assert(!loading_text(&loading, table));
	ck_assert_ptr_nonnull(
	    strstr(loading.err.message, "no column gives the period (--set period="));
	loading_set(&loading, "period", "2030");
	LOADS(table);
	HELD("POL UKR people.refugees 2030", "958147 persons unhcr");
	HELD("POL UKR unhcr:Asylum-seekers 2030", "not_published persons unhcr O");
	HELD("SRB UKR people.refugees 2030", "0 persons unhcr");
	loading_close(&loading);
}
END_TEST

START_TEST(arms_imports_under_another_heading)
{
	loading_open(&loading);
	LOADS("Volume of transfers of major arms\n"
	      "A '0' indicates less than half a million.\n\n"
	      "Source: SIPRI Arms Transfers Database (c) SIPRI.\n"
	      "Data generated: 13 Oct 2030 12:33:29 PM\n\n"
	      "Recipient,2028,2029,2030,2028-2030,Percentage,Sum total years,Percentage of "
	      "total\n"
	      "Saudi Arabia,0 ,,7,7,3.7%,7,3.7%\n"
	      "Soviet Union,1,2,3,6,1%,6,1%\n"
	      "Viet Nam,1,2,3,6,1%,6,1%\n");
	LAYOUT("sipri_imports");
	HELD("SAU WLD arms.imports 2028", "<500000 TIV sipri N");
	HELD("SAU WLD arms.imports 2029", "not_published TIV sipri");
	HELD("SAU WLD arms.imports 2030", "7000000 TIV sipri");
	HELD("SUN WLD arms.imports 2030", "3000000 TIV sipri");
	ck_assert_int_eq(loading.result.vintage, bilat_date_make(2030, 10, 13));
	loading_close(&loading);
}
END_TEST

START_TEST(eurostat_names_in_the_cells_or_beside_them)
{
	loading_open(&loading);
	LOADS("DATAFLOW,LAST UPDATE,freq: Time frequency,unit: Unit of measure,geo: "
	      "Geopolitical entity (reporting),TIME_PERIOD: Time,OBS_VALUE: Observation "
	      "value,OBS_FLAG: Observation status (Flag)\n"
	      "ESTAT:TEC00107(1.0): FDI intensity,13/02/31 23:00:00,A: Annual,PC: "
	      "Percentage,EL: Greece,2030,1.5,p: provisional\n");
	LAYOUT("eurostat_sdmx");
	HELD("GRC WLD fdi.intensity 2030", "1.5 percent eurostat P");
	LOADS("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,unit,Unit of "
	      "measure,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,"
	      "Observation value,OBS_FLAG,Observation status (Flag) V2 structure\n"
	      "dataflow,ESTAT:TEC00107(1.0),FDI intensity,A,Annual,PC,Percentage,EL,Greece,"
	      "2029,,1.25,,b,break in time series\n");
	LAYOUT("eurostat_sdmx");
	HELD("GRC WLD fdi.intensity 2029", "1.25 percent eurostat B");
	loading_close(&loading);
}
END_TEST

START_TEST(direction_of_trade_as_a_panel)
{
	loading_open(&loading);
	LOADS("Country Name,Country Code,Counterpart Country Name,Counterpart Country "
	      "Code,Time Period,\"Goods, Value of Exports, Free on board (FOB), US Dollars "
	      "(TXG_FOB_USD)\",\"Goods, Value of Imports, Cost, Insurance, Freight (CIF), US "
	      "Dollars (TMG_CIF_USD)\",\n"
	      "\"Kazakhstan, Rep. of\",916,Russian Federation,922,2030,3509800000,9129000000,\n"
	      "\"Kazakhstan, Rep. of\",916,World,001,2030M3,,2129000000,\n");
	LAYOUT("imf_dots_panel");
	HELD("KAZ RUS trade.exports 2030", "3509800000 USD imf-dots");
	HELD("KAZ RUS trade.imports 2030", "9129000000 USD imf-dots");
	HELD("KAZ WLD trade.imports 2030-03", "2129000000 USD imf-dots");
	HELD("KAZ WLD trade.exports 2030-03", "none");
	loading_close(&loading);
}
END_TEST

/* What the portal writes beside the dimensions is no part of the key of a series. */
START_TEST(portal_with_all_its_attributes_is_the_same_series)
{
	loading_open(&loading);
	LOADS("\"COUNTRY.ID\",\"DV_TYPE.ID\",\"INDICATOR.ID\",\"COUNTERPART_COUNTRY.ID\","
	      "\"FREQUENCY.ID\",\"TIME_PERIOD\",\"OBS_VALUE\",\"SCALE.ID\",\"DOI\","
	      "\"UPDATE_DATE\",\"KEYWORDS\",\"DERIVATION_TYPE.ID\"\n"
	      "\"KAZ\",\"O\",\"INWD_D_NETLA_FALL_ALL\",\"RUS\",\"A\",\"2030\",\"7.5\",\"6\","
	      "\"10.1/x\",\"2031-01-01\",\"FDI, stocks\",\"O\"\n");
	HELD("KAZ RUS fdi.stock.inward 2030 dv_type=O", "7500000 USD imf-dip");
	LOADS("STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,DV_TYPE,INDICATOR,COUNTERPART_COUNTRY,"
	      "FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE\n"
	      "dataflow,IMF.STA:DIP(12.0.1),I,KAZ,O,INWD_D_NETLA_FALL_ALL,RUS,A,2029,6.5,6\n");
	HELD("KAZ RUS fdi.stock.inward 2029 dv_type=O", "6500000 USD imf-dip");
	loading_close(&loading);
}
END_TEST

/* Without its period a month of Comtrade would be taken for the year. */
START_TEST(comtrade_without_its_period)
{
	loading_open(&loading);
	LOADS("refYear,refMonth,reporterISO,partnerISO,flowCode,cmdCode,netWgt,"
	      "isNetWgtEstimated,primaryValue\n"
	      "2030,1,KAZ,RUS,M,TOTAL,12,True,100\n"
	      "2030,12,KAZ,RUS,M,TOTAL,,False,110\n"
	      "2030,52,KAZ,RUS,M,TOTAL,7,False,1300\n");
	HELD("KAZ RUS trade.imports 2030-01", "100 USD comtrade");
	HELD("KAZ RUS trade.imports 2030-12", "110 USD comtrade");
	HELD("KAZ RUS trade.imports 2030", "1300 USD comtrade");
	HELD("KAZ RUS trade.imports.quantity 2030-01", "12 kg comtrade E");
	HELD("KAZ RUS trade.imports.quantity 2030", "7 kg comtrade");
	/* Where there is one, the month is not added to it. */
	LOADS("refYear,refMonth,period,reporterISO,partnerISO,flowCode,cmdCode,primaryValue\n"
	      "2029,2,202902,KAZ,RUS,M,TOTAL,90\n");
	HELD("KAZ RUS trade.imports 2029-02", "90 USD comtrade");
	loading_close(&loading);
}
END_TEST

START_TEST(prices_with_the_marks_of_another_country)
{
	loading_open(&loading);
	loading_set(&loading, "indicator", "USD_KZT");
	LOADS("\"Date\",\"Price\",\"Open\",\"High\",\"Low\",\"Vol.\",\"Change %\"\n"
	      "\"29.12.2030\",\"1.454,56\",\"1\",\"1\",\"1\",\"\",\"-0,10%\"\n"
	      "\"28.12.2030\",\"955,5\",\"1\",\"1\",\"1\",\"\",\"0,10%\"\n");
	LAYOUT("investing");
	HELD("- - fx.reference 2030-12-29 base=USD;quote=KZT",
	    "1454.56 quote currency per base currency investing");
	HELD("- - fx.reference 2030-12-28 base=USD;quote=KZT",
	    "955.5 quote currency per base currency investing");
	/* Three digits behind each mark may be either. */
	ck_assert(!loading_text(&loading,
	    "\"Date\",\"Price\",\"Open\",\"High\",\"Low\",\"Vol.\",\"Change %\"\n"
	    "\"12/27/2030\",\"1,095\",\"1\",\"1\",\"1\",\"\",\"-0.10%\"\n"));
	ck_assert_ptr_nonnull(strstr(loading.err.message, "'1,095' could be 1.095 or 1095"));
	loading_close(&loading);
}
END_TEST

START_TEST(ecb_status_with_its_name)
{
	loading_open(&loading);
	LOADS("\"DATE\",\"TIME PERIOD\",\"US dollar/Euro "
	      "(EXR.M.USD.EUR.SP00.A)\",\"OBS.STATUS\"\n"
	      "\"2030-01-31\",\"2030Jan\",\"1.25\",\"Normal value (A)\"\n"
	      "\"2030-02-28\",\"2030Feb\",\"1.5\",\"Provisional value (P)\"\n");
	HELD("- - fx.average 2030-01 base=EUR;quote=USD",
	    "1.25 quote currency per base currency ecb");
	HELD("- - fx.average 2030-02 base=EUR;quote=USD",
	    "1.5 quote currency per base currency ecb P");
	ck_assert_str_eq(loading.told.text, "");
	loading_close(&loading);
}
END_TEST

START_TEST(canada_by_trading_partner)
{
	loading_open(&loading);
	LOADS("\"REF_DATE\",\"GEO\",\"DGUID\",\"Trade\",\"Principal trading partners\",\"UOM\","
	      "\"UOM_ID\",\"SCALAR_FACTOR\",\"SCALAR_ID\",\"VECTOR\",\"COORDINATE\",\"VALUE\","
	      "\"STATUS\",\"SYMBOL\",\"TERMINATED\",\"DECIMALS\"\n"
	      "\"2030-01\",\"Canada\",\"x\",\"Import\",\"All countries\",\"Dollars\",\"81\","
	      "\"millions\",\"6\",\"v1\",\"1.1\",\"62345.6\",\"\",\"\",\"\",\"1\"\n"
	      "\"2030-01\",\"Canada\",\"x\",\"Import\",\"United States\",\"Dollars\",\"81\","
	      "\"millions\",\"6\",\"v2\",\"1.2\",\"32345.6\",\"p\",\"\",\"\",\"1\"\n");
	HELD("CAN WLD statcan:v1 2030-01 trade=Import", "62345600000 CAD statcan");
	HELD("CAN USA statcan:v2 2030-01 trade=Import", "32345600000 CAD statcan P");
	loading_close(&loading);
}
END_TEST

START_TEST(another_table_of_unctad)
{
	loading_open(&loading);
	loading_set(&loading, "indicator", "trade.exports");
	LOADS("\"Year\",\"Economy\",\"Economy Label\",\"Partner\",\"Partner Label\",\"US$ at "
	      "current "
	      "prices in millions\",\"US$ at current prices in millions Footnote\",\"US$ at "
	      "current prices in millions Missing value\",\"Odd measure\"\n"
	      "2030,\"398\",\"Kazakhstan\",\"643\",\"Russian Federation\",49000.5,,,1\n"
	      "2030,\"398\",\"Kazakhstan\",\"0000\",\"World\",,,\"Not available\",2\n");
	LAYOUT("unctad_bulk");
	HELD("KAZ RUS trade.exports 2030", "49000500000 USD unctad");
	HELD("KAZ WLD trade.exports 2030", "not_published USD unctad O");
	ck_assert_ptr_nonnull(strstr(loading.told.text, "not read: column 'Odd measure'"));
	loading_close(&loading);
}
END_TEST

/* As of the first of May is at the end of April; a flow of a day is that of a day. */
START_TEST(stocks_as_of_the_first_of_a_month)
{
	loading_open(&loading);
	LOADS("reporter,partner,indicator,period,value,unit,source\n"
	      "KAZ,RUS,enterprises.registered,2030-05-01,15,enterprises,s1\n"
	      "KAZ,RUS,enterprises.registered,01.01.2030,12,enterprises,s1\n"
	      "KAZ,RUS,enterprises.registered,2030-06-15,16,enterprises,s1\n"
	      "KAZ,RUS,trade.exports,2030-05-01,3,USD,s1\n");
	HELD("KAZ RUS enterprises.registered 2030-04", "15 enterprises s1");
	HELD("KAZ RUS enterprises.registered 2029-12", "12 enterprises s1");
	HELD("KAZ RUS enterprises.registered 2030-06-15", "16 enterprises s1");
	HELD("KAZ RUS trade.exports 2030-05-01", "3 USD s1");
	LOADS("reporter,partner,indicator,period,value,unit,source,freq\n"
	      "KAZ,CHN,enterprises.registered,2030-05-01,15,enterprises,s1,D\n");
	HELD("KAZ CHN enterprises.registered 2030-05-01", "15 enterprises s1");
	loading_close(&loading);
}
END_TEST

START_TEST(whoever_states_the_decimal_mark_may_mark_thousands)
{
	loading_open(&loading);
	loading_set(&loading, "decimal", ".");
	LOADS("reporter,partner,indicator,period,value,unit,source\n"
	      "KAZ,RUS,trade.exports,2028,\"1,234\",USD,s1\n"
	      "KAZ,RUS,trade.exports,2029,1\u00a0234\u00a0567.5,USD,s1\n"
	      "KAZ,RUS,trade.exports,2030,\u22121'234,USD,s1\n");
	HELD("KAZ RUS trade.exports 2028", "1234 USD s1");
	HELD("KAZ RUS trade.exports 2029", "1234567.5 USD s1");
	HELD("KAZ RUS trade.exports 2030", "-1234 USD s1");
	loading_close(&loading);
}
END_TEST

/* The old and the new form of the same statistics, of one day: the second brings nothing new,
 * and nothing that stands apart. */
static void are_one_series(const char *const tables[], int64_t figures)
{
	loading_open(&loading);
	loading.options.has_vintage = true;
	loading.options.vintage = bilat_date_make(2031, 1, 1);
	LOADS(tables[0]);
	ck_assert_int_eq(loading.result.fresh, figures);
	for (size_t i = 1; tables[i]; i++) {
		LOADS(tables[i]);
		ck_assert_int_eq(loading.result.fresh, 0);
		ck_assert_int_eq(loading.result.revised, 0);
		ck_assert_int_eq(loading.result.unchanged, figures);
	}
	loading_close(&loading);
}

START_TEST(comtrade_old_and_new_is_one_series)
{
	static const char *const tables[] = {
		"Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade "
		"Flow "
		"Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner "
		"Code,Partner,Partner "
		"ISO,Commodity Code,Commodity,Netweight (kg),Trade Value (US$),Flag\n"
		"H4,2030,2030,2030,2,0,1,Import,398,Kazakhstan,KAZ,643,Russian "
		"Federation,RUS,27,Mineral fuels,12,500,0\n"
		"H4,2030,2030,2030,0,0,1,Import,398,Kazakhstan,KAZ,643,Russian "
		"Federation,RUS,TOTAL,All Commodities,,5000,0\n"
		"H4,2030,2030,2030,0,0,2,Export,398,Kazakhstan,KAZ,490,\"Other Asia, "
		"nes\",,TOTAL,All Commodities,,700,0\n"
		"H4,2030,2030,2030,0,0,2,Export,398,Kazakhstan,KAZ,0,World,WLD,TOTAL,All "
		"Commodities,,9000,0\n",
		"typeCode,freqCode,refYear,refMonth,period,reporterCode,reporterISO,flowCode,"
		"partnerCode,partnerISO,partner2Code,classificationCode,cmdCode,customsCode,"
		"mosCode,"
		"motCode,netWgt,isNetWgtEstimated,cifvalue,fobvalue,primaryValue\n"
		"C,A,2030,52,2030,398,KAZ,M,643,RUS,0,H4,27,C00,0,0,12,false,500,,500\n"
		"C,A,2030,52,2030,398,KAZ,M,643,RUS,0,H4,TOTAL,C00,0,0,,,5000,,5000\n"
		"C,A,2030,52,2030,398,KAZ,X,490,S19,0,H4,TOTAL,C00,0,0,,,,700,700\n"
		"C,A,2030,52,2030,398,KAZ,X,0,W00,0,H4,TOTAL,C00,0,0,,,,9000,9000\n",
		NULL
	};
	are_one_series(tables, 5);
}
END_TEST

START_TEST(oecd_old_and_new_is_one_series)
{
	static const char *const tables[] = {
		"\"COU\",\"Reporting country\",\"Measurement principle\",\"Accounting "
		"entry\",\"Type of entity\",\"FDI component\",\"Level of "
		"counterpart\",\"Partner "
		"country/territory\",\"Currency\",\"Year\",\"PowerCode Code\",\"Value\",\"Flag "
		"Codes\"\n"
		"\"DEU\",\"Germany\",\"Directional principle: Inward\",\"Net\",\"All resident "
		"units\",\"FDI financial flows - Total\",\"Immediate counterpart (Immediate "
		"investor or immediate host)\",\"Russia\",\"US Dollar\",\"2030\",\"6\",12.5,\n",
		"STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,MEASURE,UNIT_MEASURE,MEASURE_PRINCIPLE,"
		"ACCOUNTING_ENTRY,TYPE_ENTITY,FDI_COMP,SECTOR,COUNTERPART_AREA,LEVEL_"
		"COUNTERPART,"
		"ACTIVITY,FREQ,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,DECIMALS,CURRENCY\n"
		"DATAFLOW,OECD.DAF.INV:DSD_FDI@DF_FDI_FLOW_CTRY(1.0),I,DEU,T_FA_F,USD_EXC,DI,"
		"NET_FDI,ALL,D,S1,RUS,IMC,_T,A,2030,12.5,A,6,3,USD\n",
		NULL
	};
	are_one_series(tables, 1);
}
END_TEST

START_TEST(eurostat_in_all_its_forms_is_one_series)
{
	static const char *const tables[] = {
		"DATAFLOW,LAST UPDATE,freq,unit,age,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
		"ESTAT:DEMO_PJAN(1.0),05/04/31 23:00:00,A,NR,TOTAL,T,EL,2030,8858775,p\n"
		"ESTAT:DEMO_PJAN(1.0),05/04/31 23:00:00,A,NR,TOTAL,F,EL,2030,4500000,p\n",
		"DATAFLOW,LAST UPDATE,freq,unit,age,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
		"ESTAT:DEMO_PJAN(1.0),05/04/31 23:00:00,Annual,Number,Total,Total,Greece,2030,"
		"8858775,p\n"
		"ESTAT:DEMO_PJAN(1.0),05/04/31 23:00:00,Annual,Number,Total,F,Greece,2030,"
		"4500000,p\n",
		"STRUCTURE,STRUCTURE_ID,freq,unit,age,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
		"dataflow,ESTAT:DEMO_PJAN(1.0),A,NR,TOTAL,T,EL,2030,8858775,p\n"
		"dataflow,ESTAT:DEMO_PJAN(1.0),A,NR,TOTAL,F,EL,2030,4500000,p\n",
		NULL
	};
	are_one_series(tables, 2);
	/* The old bulk file, newest year first, in a store that has the new form. */
	loading_open(&loading);
	loading.options.has_vintage = true;
	loading.options.vintage = bilat_date_make(2031, 1, 1);
	LOADS(tables[0]);
	loading_set(&loading, "indicator", "DEMO_PJAN");
	LOADS("unit,sex,age,geo\\time\t2030 \t2029 \nNR,T,TOTAL,EL\t8858775 p\t: \n");
	LAYOUT("eurostat_tsv");
	ck_assert_int_eq(loading.result.unchanged, 1);
	ck_assert_int_eq(loading.result.fresh, 1);
	HELD("GRC - eurostat:DEMO_PJAN 2030", "8858775 units eurostat P");
	loading_close(&loading);
}
END_TEST

START_TEST(one_series_of_the_united_kingdom)
{
	loading_open(&loading);
	loading_set(&loading, "unit", "mn GBP");
	LOADS("\"Title\",\"Total exports of goods\"\n\"CDID\",\"BOKG\"\n\"Source dataset "
	      "ID\",\"MRET\"\n\"PreUnit\",\"£\"\n\"Unit\",\"m\"\n\"Release "
	      "date\",\"12-07-2031\"\n\"Next release\",\"15 August 2031\"\n\"Important "
	      "notes\",\n\"2029\",\"171923\"\n\"2030\",\"-164056\"\n\"2030 "
	      "Q1\",\"42000.5\"\n\"2030 JAN\",\"14000\"\n");
	LAYOUT("ons_series");
	HELD("GBR - ons:BOKG 2029", "171923000000 GBP ons");
	HELD("GBR - ons:BOKG 2030", "-164056000000 GBP ons");
	HELD("GBR - ons:BOKG 2030-Q1", "42000500000 GBP ons");
	HELD("GBR - ons:BOKG 2030-01", "14000000000 GBP ons");
	ck_assert_int_eq(loading.result.vintage, bilat_date_make(2031, 7, 12));
	loading_close(&loading);
}
END_TEST

#define WIDE                                                                         \
	"\"DATASET\",\"SERIES_CODE\",\"OBS_MEASURE\",\"COUNTRY.ID\",\"DV_TYPE.ID\"," \
	"\"INDICATOR.ID\",\"COUNTERPART_COUNTRY.ID\",\"FREQUENCY.ID\","
#define WIDE_ROW                                                                               \
	"\"IMF.STA:DIP(12.0.1)\",\"X\",\"OBS_VALUE\",\"KAZ\",\"O\",\"INWD_D_NETLA_FALL_ALL\"," \
	"\"RUS\",\"A\","

/* Some of its rows are in dollars and some in millions of them. */
START_TEST(positions_across_want_their_scale)
{
	loading_open(&loading);
	ck_assert(!loading_text(&loading, WIDE "\"2030\"\n" WIDE_ROW "\"5000.5\"\n"));
	ck_assert_ptr_nonnull(strstr(loading.told.text, "download it with SCALE)"));
	LOADS(WIDE "\"SCALE.ID\",\"2030\"\n" WIDE_ROW "\"6\",\"5000.5\"\n");
	HELD("KAZ RUS fdi.stock.inward 2030 dv_type=O", "5000500000 USD imf-dip");
	loading_close(&loading);
}
END_TEST

START_TEST(a_multiplier_that_was_cut_out_is_told)
{
	loading_open(&loading);
	LOADS("STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,MEASURE,FREQ,UNIT_MEASURE,TIME_PERIOD,"
	      "OBS_VALUE\n"
	      "DATAFLOW,OECD.SDD.NAD:DSD@DF(1.0),I,KAZ,X,A,USD,2030,5\n");
	ck_assert_ptr_nonnull(strstr(loading.told.text,
	    "there is no column 'UNIT_MULT': all rows are taken for values in units"));
	loading_close(&loading);
}
END_TEST

/* DEXUSEU.csv of old: the name of the series is that of the file. */
START_TEST(fred_with_a_column_of_values)
{
	static const char table[] =
	    "DATE,VALUE\n2030-01-02,1.25\n2030-01-03,.\n2030-01-04,1.5\n";
	loading_open(&loading);
	ck_assert(!loading_text(&loading, table));
	ck_assert_ptr_nonnull(strstr(loading.told.text, "no indicator is stated"));
	loading_set(&loading, "indicator", "DEXUSEU");
	LOADS(table);
	LAYOUT("fred");
	HELD("- - fx.reference 2030-01-04 base=EUR;quote=USD",
	    "1.5 quote currency per base currency fred");
	HELD("- - fx.reference 2030-01-03 base=EUR;quote=USD",
	    "not_published quote currency per base currency fred O");
	loading_close(&loading);
}
END_TEST

START_TEST(comext_in_bulk)
{
	loading_open(&loading);
	LOADS("REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,FLOW,STAT_PROCEDURE,"
	      "SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC,QUANTITY_KG,QUANTITY_SUPPL_UNIT\n"
	      "EL,KZ,E,27090090,333,1,1,,203001,123456789,5,234567,0\n"
	      "EL,KZ,E,27090090,333,2,1,,203001,999,5,7,0\n");
	LAYOUT("eurostat_comext_bulk");
	HELD("GRC KAZ trade.imports 2030-01 product=27090090;stat_procedure=1",
	    "123456789 EUR eurostat-comext");
	HELD("GRC KAZ trade.imports.quantity 2030-01 product=27090090;stat_procedure=1",
	    "234567 kg eurostat-comext");
	HELD("GRC KAZ trade.exports 2030-01 product=27090090;stat_procedure=1",
	    "999 EUR eurostat-comext");
	LOADS("DECLARANT,DECLARANT_ISO,PARTNER,PARTNER_ISO,PRODUCT_NC,FLOW,STAT_REGIME,PERIOD,"
	      "VALUE_IN_EUROS,QUANTITY_IN_KG\n"
	      "009,GR,0079,KZ,27090090,1,1,202901,5000,700\n");
	HELD("GRC KAZ trade.imports 2029-01 product=27090090;stat_procedure=1",
	    "5000 EUR eurostat-comext");
	/* The code of a whole year. */
	ck_assert(!loading_text(&loading,
	    "DECLARANT_ISO,PARTNER_ISO,PRODUCT_NC,FLOW,STAT_REGIME,PERIOD,VALUE_IN_EUROS\n"
	    "GR,KZ,27090090,1,1,202952,5000\n"));
	loading_close(&loading);
}
END_TEST

START_TEST(national_bank_in_other_words)
{
	loading_open(&loading);
	LOADS("Валовый приток иностранных прямых инвестиций в Казахстан по странам;;;;\n"
	      "млн. долларов США;;;;\n"
	      "Страны-инвесторы;2029 г.;1 пг. 2030;9 мес. 2030;I кв. 2030\n"
	      "ИТОГО;28 035,2;13 316,4;20 086,3;6 402,7\n"
	      "Российская Федерация;1 538,6;1 295,1;1 605,4;900,5\n"
	      "Корея, Республика;-5,9;0,0;(12,5);…\n");
	LAYOUT("nbk_by_country");
	HELD("KAZ WLD fdi.inflow.gross 2029", "28035200000 USD kz-nbk");
	HELD("KAZ RUS fdi.inflow.gross 2030-S1", "1295100000 USD kz-nbk");
	HELD("KAZ RUS fdi.inflow.gross 2030-01/09", "1605400000 USD kz-nbk");
	HELD("KAZ RUS fdi.inflow.gross 2030-Q1", "900500000 USD kz-nbk");
	HELD("KAZ KOR fdi.inflow.gross 2029", "-5900000 USD kz-nbk");
	HELD("KAZ KOR fdi.inflow.gross 2030-01/09", "-12500000 USD kz-nbk");
	HELD("KAZ KOR fdi.inflow.gross 2030-Q1", "not_published USD kz-nbk O");
	loading_close(&loading);
}
END_TEST

CHECK_MAIN("variants", databank_with_series_across, databank_with_countries_across,
    databank_with_plain_years_and_lost_quotes,
    a_multiple_in_the_name_counts_also_where_the_series_is_known,
    world_bank_api_saved_as_a_table, asylum_applications_keep_their_type_and_stage,
    refugees_without_a_year_want_one, arms_imports_under_another_heading,
    eurostat_names_in_the_cells_or_beside_them, direction_of_trade_as_a_panel,
    portal_with_all_its_attributes_is_the_same_series, comtrade_without_its_period,
    prices_with_the_marks_of_another_country, ecb_status_with_its_name,
    canada_by_trading_partner, another_table_of_unctad, stocks_as_of_the_first_of_a_month,
    whoever_states_the_decimal_mark_may_mark_thousands, comtrade_old_and_new_is_one_series,
    oecd_old_and_new_is_one_series, eurostat_in_all_its_forms_is_one_series,
    one_series_of_the_united_kingdom, positions_across_want_their_scale,
    a_multiplier_that_was_cut_out_is_told, fred_with_a_column_of_values, comext_in_bulk,
    national_bank_in_other_words)
