/* The portals of international organisations and of statistical offices. */
#include <math.h>

#include "samples.h"

#define COMTRADE_OLD "comtrade_legacy/comtrade.csv"
#define GEODIST "cepii/dist_cepii_cut.csv"
#define BACI_CODES "cepii/country_codes_V202301_excerpt.csv"
#define COMEXT "eurostat/comext_ES_US_1509.csv"
#define LIVE "oecd_stat/DP_LIVE_cut_A-F.csv"
#define EPS "oecd_stat/EPS_OECD_18032022_cut.csv"
#define LABOUR "oecd_stat/STLABOUR_240320222_cut.csv"
#define REGISTER "sipri/trade-register_2025_cut.csv"
#define STATCAN "statcan/3610040001_databaseLoadingData_excerpt.csv"
#define UNCTAD "unctad/US_FdiFlowsStock_cut.csv"
#define UNCTAD_WIDE "unctad/FDI_philippines_inward.csv"
#define POPULATION "unhcr/population.csv"
#define DECISIONS "unhcr/palestine-asylum-decisions.csv"

#define TSV "eurostat/estat_proj_19np_copy.tsv"
#define SIPRI "sipri/import-export-values_1950-2024_exports.csv"
#define MAIN_RATE "ecb/ECB_Main_refinancing_operations_data_portal.csv"
#define GOLD "fx_other/XAU_USD_Historical_Data_cut.csv"
#define ONS "national_ons/UKexports.csv"
#define INE "national_ine/ine_jaxi_67821_cut.csv"

#define RATE "quote currency per base currency"
#define SHARES "ons:Proportion of UK exports accounted for by importing country"
#define GDP_RATES "ine:Producto interior bruto a precios de mercado"
#define NEWFOUNDLAND "statcan:Newfoundland and Labrador"
#define NAICS "north american industry classification system (naics)="

static const struct sample_file files[] = {
	{ COMTRADE_OLD, "comtrade_legacy", 288, 288, 0, NULL, NULL, NULL, NULL, NULL },
	{ GEODIST, "cepii_geodist", 720, 2880, 34, .unknown = "ZAR" },
	{ BACI_CODES, .refused = "the list of country codes of BACI" },
	{ COMEXT, "eurostat_comext", 3, 3, 0, NULL, NULL, NULL, NULL, NULL },
	{ LIVE, "oecd_live", 199, 199, 0, NULL, NULL, NULL, NULL, NULL },
	{ EPS, "oecd_stat", 600, 600, 0, NULL, NULL, NULL, NULL, NULL },
	{ LABOUR, "oecd_stat", 428, 428, 0, NULL, NULL, NULL, NULL, NULL },
	{ REGISTER, .refused = "this is a list of deals" },
	{ STATCAN, "statcan", 11, 11, 0, .unknown = "Newfoundland and Labrador" },
	{ UNCTAD, "unctad_fdi", 704, 1408, 152, NULL, NULL, NULL, NULL, NULL },
	{ UNCTAD_WIDE, .refused = "--set indicator=" },
	{ UNCTAD_WIDE, "unctad_wide", 3, 105, 0, .key = "indicator", .setting = "fdi.inflow" },
	{ POPULATION, "unhcr_population", 5941, 41587, 5924, NULL, NULL, NULL, NULL, NULL },
	{ DECISIONS, "unhcr_decisions", 59, 295, 0, NULL, NULL, NULL, NULL, NULL },
	{ TSV, "eurostat_tsv", 49, 4018, 0, NULL, NULL, NULL, NULL, NULL },
	{ SIPRI, "sipri_exports", 137, 10275, 7533,
	    .unknown = "FMLN (El Salvador)* Libya HoR* Mujahedin (Afghanistan)*" },
	{ MAIN_RATE, "ecb_series", 46, 46, 0, NULL, NULL, NULL, NULL, NULL },
	{ GOLD, "investing", 250, 250, 0, NULL, NULL, NULL, NULL, NULL },
	{ ONS, "ons_chart", 11, 99, 0, NULL, NULL, NULL, NULL, NULL },
	{ INE, "ine_tempus", 300, 300, 1, NULL, NULL, NULL, NULL, NULL },
};

static const struct sample_value values[] = {
	{ COMTRADE_OLD, "ALB", "WLD", "trade.imports", "", "2017", "USD", 5826322393, "", "",
	    2 },
	{ COMTRADE_OLD, "KAZ", "WLD", "trade.imports", "", "2017", "USD", 29345935356, "", "",
	    99 },
	{ COMTRADE_OLD, "KAZ", "WLD", "trade.exports", "", "2017", "USD", 48342074036, "", "",
	    100 },
	{ COMTRADE_OLD, "ARM", "WLD", "trade.reexports", "", "2017", "USD", 140385223, "", "",
	    11 },
	{ COMTRADE_OLD, "ARM", "WLD", "trade.reimports", "", "2017", "USD", 1180242, "", "",
	    12 },
	{ COMTRADE_OLD, "BRB", "WLD", "trade.reexports", "", "2017", "USD", 230472101, "", "",
	    289 },
	{ GEODIST, "KAZ", "RUS", "geo.distance", "", "-", "km", 3104.607, "", "", 547 },
	{ GEODIST, "KAZ", "ROU", "geo.distance", "measure=capitals", "-", "km", 3415.927, "",
	    "", 546 },
	{ GEODIST, "KAZ", "TLS", "geo.distance", "measure=weighted", "-", "km", 8256.494, "",
	    "", 575 },
	{ GEODIST, "KAZ", "PSE", "geo.distance", "measure=weighted_ces", "-", "km", 3561.732,
	    "", "", 531 },
	{ GEODIST, "KAZ", "YUG", "geo.distance", "", "-", "km", 4427.001, "", "", 596 },
	{ GEODIST, "KAZ", "cepii-geodist:ZAR", "geo.distance", "", "-", "km", 8117.156, "", "",
	    598 },
	{ COMEXT, "ESP", "USA", "trade.exports", "product=1509", "2020", "EUR", 442482679, "",
	    "", 3 },
	{ COMEXT, "ESP", "USA", "trade.exports.quantity", "product=1509", "2020", "kg",
	    160931971, "", "", 2 },
	{ COMEXT, "ESP", "USA", "eurostat-comext:VALUE_NAC", "flow=2;product=1509", "2020",
	    "national currency", 442482679, "", "", 4 },
	{ LIVE, "AUS", "-", "oecd:PATENT_ENV", "", "1961", "percent", 9.76, "", "", 2 },
	{ LIVE, "DEU", "-", "oecd:PATENT_ENV", "", "1978", "percent", 7.95, "", "", 60 },
	{ LIVE, "CHN", "-", "oecd:PATENT_ENV", "", "1999", "percent", 6.09, "", "", 120 },
	{ LIVE, "EU27_2020", "-", "oecd:PATENT_ENV", "", "2019", "percent", 0, "", "", 200 },
	{ EPS, "GRC", "-", "oecd:ELV_DIESELSO", "", "1990", "index", 1, "", "", 2 },
	{ EPS, "CHN", "-", "oecd:TRADESCH_REC", "", "1996", "index", 0, "", "", 120 },
	{ EPS, "CHN", "-", "oecd:TAXCO2", "", "1997", "index", 0, "", "", 300 },
	{ EPS, "CHN", "-", "oecd:EPS_MKT", "", "2012", "index", 1.3333333730698, "", "", 601 },
	{ LABOUR, "AUS", "-", "oecd:LFEAAGTT", "measure=STSA", "1989", "persons", 425203.3, "",
	    "", 2 },
	{ LABOUR, "USA", "-", "oecd:LFEAICTT", "measure=STSA", "1994", "persons", 27475580, "",
	    "", 242 },
	{ LABOUR, "DEU", "-", "oecd:LFEAAGTT", "measure=STSA", "1989", "persons", 1732609, "",
	    "E", 62 },
	{ LABOUR, "DEU", "-", "oecd:LFEASETT", "measure=STSA", "2004", "persons", 23910430, "",
	    "B", 171 },
	{ LABOUR, "RUS", "-", "oecd:LFEASETT", "measure=STSA", "2015", "persons", 47812480, "",
	    "", 429 },
	{ STATCAN, NEWFOUNDLAND, "-", "statcan:v54255922", NAICS "All industries [T001]",
	    "1997", "percent", 100, "", "", 2 },
	{ STATCAN, NEWFOUNDLAND, "-", "statcan:v62356022",
	    NAICS "Goods-producing industries [T002]", "2019", "percent", 44.73, "", "", 8 },
	{ STATCAN, NEWFOUNDLAND, "-", "statcan:v62356023",
	    NAICS "Service-producing industries [T003]", "1997", "percent", 75.34, "", "", 9 },
	{ STATCAN, NEWFOUNDLAND, "-", "statcan:v62356024", NAICS "Industrial production [T010]",
	    "2019", "percent", 33.08, "", "", 12 },
	{ UNCTAD, "WLD", "WLD", "fdi.inflow", "", "1990", "USD", 204887703000, "", "", 2 },
	{ UNCTAD, "M49_002", "WLD", "fdi.stock.inward", "", "1990", "USD", 59994672000, "", "",
	    8 },
	{ UNCTAD, "KAZ", "WLD", "fdi.outflow", "", "2024", "USD", -3760304000, "", "", 695 },
	{ UNCTAD, "KAZ", "WLD", "fdi.stock.outward", "", "2023", "USD", 17433771000, "", "",
	    677 },
	{ UNCTAD, "ANT", "WLD", "fdi.outflow", "", "1998", "USD", -2011000, "", "", 203 },
	{ UNCTAD, "UZB", "-", "unctad:US.FdiFlowsStock/share of world", "direction=2;flow=08",
	    "2024", "percent", 0.002281, "", "", 703 },
	{ UNCTAD_WIDE, "PHL", "WLD", "fdi.inflow", "", "1990", "USD", 550000000, "", "", 2 },
	{ UNCTAD_WIDE, "THA", "WLD", "fdi.inflow", "", "2020", "USD", -5630000000, "", "", 3 },
	{ UNCTAD_WIDE, "PHL", "WLD", "fdi.inflow", "", "2024", "USD", 8938000000, "", "", 2 },
	{ UNCTAD_WIDE, "VNM", "WLD", "fdi.inflow", "", "2024", "USD", 20170000000, "", "", 4 },
	{ POPULATION, "KAZ", "AFG", "people.refugees", "", "2022", "persons", 285, "", "", 50 },
	{ POPULATION, "AUT", "KAZ", "people.refugees", "", "2022", "persons", 108, "", "",
	    2769 },
	{ POPULATION, "ARG", "VEN", "unhcr:Other people in need of international protection",
	    "", "2022", "persons", 165174, "", "", 5717 },
	{ POPULATION, "ABW", "ABW", "unhcr:Other people in need of international protection",
	    "", "2022", "persons", NAN, "not_published", "O", 2 },
	{ POPULATION, "ABW", "ABW", "unhcr:Host Community", "", "2022", "persons", 1700, "", "",
	    2 },
	{ DECISIONS, "GBR", "PSE", "unhcr:Total decisions",
	    "authority=G;counted=cases;stage=AR", "2022", "cases", 25, "", "", 18 },
	{ DECISIONS, "DEU", "PSE", "unhcr:Rejected decisions",
	    "authority=G;counted=persons;stage=FI", "2022", "persons", 529, "", "", 21 },
	{ DECISIONS, "DEU", "PSE", "unhcr:Rejected decisions",
	    "authority=G;counted=persons;stage=JR", "2022", "persons", 38, "", "", 22 },
	{ DECISIONS, "DEU", "PSE", "unhcr:Otherwise closed",
	    "authority=G;counted=persons;stage=RA", "2022", "persons", 10, "", "", 23 },
	{ DECISIONS, "DZA", "PSE", "unhcr:Total decisions",
	    "authority=U;counted=persons;stage=FI", "2022", "persons", 42, "", "", 2 },
	{ TSV, "AUT", "-", "eurostat:PROJ_19NP", "projection=BSL;sex=F", "2019", "persons",
	    4501742, "", "", 2 },
	{ TSV, "GRC", "-", "eurostat:PROJ_19NP", "projection=BSL;sex=F", "2100", "persons",
	    4024402, "", "", 14 },
	{ TSV, "EU27_2020", "-", "eurostat:PROJ_19NP", "projection=BSL;sex=F", "2020",
	    "persons", 228947294, "", "", 16 },
	{ TSV, "ESP", "-", "eurostat:PROJ_19NP", "age=Y1;projection=BSL;sex=F", "2100",
	    "persons", 189435, "", "", 50 },
	{ SIPRI, "SUN", "WLD", "arms.exports", "", "1991", "TIV", 5524000000, "", "", 12 },
	{ SIPRI, "SUN", "WLD", "arms.exports", "", "1992", "TIV", NAN, "not_published", "",
	    12 },
	{ SIPRI, "RUS", "WLD", "arms.exports", "", "1992", "TIV", 2639000000, "", "", 13 },
	{ SIPRI, "KAZ", "WLD", "arms.exports", "", "1996", "TIV", 12000000, "", "", 80 },
	/* below half a million */
	{ SIPRI, "UN", "WLD", "arms.exports", "", "1964", "TIV", 500000, "", "N", 146 },
	{ SIPRI, "WLD", "WLD", "arms.exports", "", "1950", "TIV", 8130000000, "", "", 147 },
	{ MAIN_RATE, "EA", "-", "macro.policy_rate", "rate=main refinancing", "1999-01-04",
	    "percent", 3, "", "", 3 },
	{ MAIN_RATE, "EA", "-", "macro.policy_rate", "rate=main refinancing", "2008-10-15",
	    "percent", 3.75, "", "", 11 },
	{ MAIN_RATE, "EA", "-", "macro.policy_rate", "rate=main refinancing", "2024-06-12",
	    "percent", 4.25, "", "", 40 },
	{ MAIN_RATE, "EA", "-", "macro.policy_rate", "rate=main refinancing", "2025-06-11",
	    "percent", 2.15, "", "", 47 },
	{ GOLD, "-", "-", "fx.reference", "base=XAU;quote=USD", "2014-03-17", RATE, 1366.95, "",
	    "", 2 },
	{ GOLD, "-", "-", "fx.reference", "base=XAU;quote=USD", "2013-10-30", RATE, 1342.8, "",
	    "", 100 },
	{ GOLD, "-", "-", "fx.reference", "base=XAU;quote=USD", "2013-06-12", RATE, 1388.4, "",
	    "", 200 },
	{ GOLD, "-", "-", "fx.reference", "base=XAU;quote=USD", "2013-04-02", RATE, 1575.85, "",
	    "", 251 },
	{ ONS, "GBR", "USA", SHARES, "", "2005", "percent", 16.40456088, "", "", 8 },
	{ ONS, "GBR", "IRL", SHARES, "", "2011", "percent", 5.97560902, "", "", 14 },
	{ ONS, "GBR", "CHN", SHARES, "", "2015", "percent", 3.206379345, "", "", 18 },
	{ ONS, "GBR", "DEU", SHARES, "", "2013", "percent", 8.241410087, "", "", 16 },
	{ INE, "ESP", "-", "macro.gdp", "", "2025-Q2", "EUR", 423107000000, "", "", 2 },
	{ INE, "ESP", "-", "macro.gdp", "", "2010-Q4", "EUR", 281179000000, "", "", 60 },
	{ INE, "ESP", "-", GDP_RATES, "level=Variación trimestral", "2006-Q2", "percent",
	    6.6723, "", "", 200 },
	{ INE, "ESP", "-", GDP_RATES, "level=Variación anual", "2011-Q3", "percent", -0.8136,
	    "", "", 301 },
	{ INE, "ESP", "-", GDP_RATES, "level=Variación trimestral", "1995-Q1", "percent", NAN,
	    "not_published", "", 245 },
};

const struct sample_table samples_portals = SAMPLE_TABLE(files, values);
