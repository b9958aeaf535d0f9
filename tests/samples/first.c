/* The sources of the first layouts. */
#include <math.h>

#include "samples.h"

#define RATE "quote currency per base currency"
#define POVERTY "worldbank_wdi/API_11_DS2_en_csv_v2_poverty_cut.csv"
#define WDI_MANUAL "worldbank_wdi/philippines_exports_wdi_manual.csv"
#define DIP "imf_dip/dataset_2026-03-29T08_21_04_IMF.STA_DIP_12.0.1_outward_scale_cut.csv"
#define DIP_NOSCALE \
	"imf_dip/dataset_2026-03-29T08_13_34_IMF.STA_DIP_12.0.1_inward_noscale_cut.csv"
#define ITIC "oecd_sdmx/OECD.SDD.TPS_DSD_ITIC@DF_ITIC_1.1_CHN_cut.csv"
#define TEC "eurostat/estat_tec00107_filtered_en_geo_A-G.csv"
#define COMTRADE "comtrade_plus/TradeData.csv"
#define DTWEXM "fred/DTWEXM_cut.csv"
#define DFEDTARL "fred/Federal_Funds_Target_Range_DFEDTARL_cut.csv"
#define ECB "ecb/eurofxref-hist_cut.csv"
#define LFS "aiddata/AidDataCoreDonorRecipientYear_ResearchRelease_Level1_v3.1.csv"

static const struct sample_file files[] = {
	{ POVERTY, "worldbank_wdi", 261, 261 * 61, 13570, NULL, NULL, NULL, NULL, NULL },
	{ WDI_MANUAL, "worldbank_wdi", 266, 266 * 65, 6051, NULL, NULL, NULL, NULL, NULL },
	{ DIP, "imf_dip", 442, 442, 37, NULL, NULL, NULL, NULL, NULL },
	{ DIP_NOSCALE, NULL, 0, 0, 0, "download it again with SCALE among the columns", NULL, NULL, NULL, NULL },
	{ ITIC, "oecd_sdmx", 197, 197, 0, NULL, NULL, NULL, NULL, NULL },
	{ TEC, "eurostat_sdmx", 145, 145, 8, NULL, NULL, NULL, NULL, NULL },
	{ COMTRADE, "comtrade_plus", 1352, 1352 + 224, 0, NULL, NULL, NULL, NULL, NULL },
	{ DTWEXM, "fred", 900, 900, 43, NULL, NULL, NULL, NULL, NULL },
	{ DFEDTARL, "fred", 400, 400, 0, NULL, NULL, NULL, NULL, NULL },
	{ ECB, "ecb_reference_rates", 1000, 41000, 9677, NULL, NULL, NULL, NULL, NULL },
	{ LFS, NULL, 0, 0, 0, "this is a Git LFS pointer", NULL, NULL, NULL, NULL },
};

static const struct sample_value values[] = {
	{ POVERTY, "CHN", "-", "wb-wdi:SI.DST.02ND.20", "", "1990", "unknown", 12.4, "", "",
	    62 },
	{ POVERTY, "CHN", "-", "wb-wdi:SI.DST.02ND.20", "", "2016", "unknown", 10.7, "", "",
	    62 },
	{ POVERTY, "WLD", "-", "wb-wdi:EN.POP.SLUM.UR.ZS", "", "2000", "% of urban population",
	    39.6615517871702, "", "", 266 },
	{ POVERTY, "WLD", "-", "wb-wdi:EN.POP.SLUM.UR.ZS", "", "2018", "% of urban population",
	    29.244660752731, "", "", 266 },
	{ POVERTY, "WLD", "-", "wb-wdi:EN.POP.SLUM.UR.ZS", "", "2020", "% of urban population",
	    NAN, "not_published", "", 266 },
	{ POVERTY, "KAZ", "-", "wb-wdi:SI.POV.GINI", "", "2018", "unknown", 27.8,
	    "", "", 0 },
	/* Names with commas that lost their quotes. */
	{ WDI_MANUAL, "BHS", "-", "wb-wdi:NE.EXP.GNFS.ZS", "", "2020", "percent of GDP",
	    23.2736992434769, "", "", 25 },
	{ WDI_MANUAL, "BHS", "-", "wb-wdi:NE.EXP.GNFS.ZS", "", "2024", "percent of GDP",
	    37.7835884998232, "", "", 25 },
	{ WDI_MANUAL, "COG", "-", "wb-wdi:NE.EXP.GNFS.ZS", "", "1960", "percent of GDP",
	    20.4533253450586, "", "", 46 },
	{ WDI_MANUAL, "MEA", "-", "wb-wdi:NE.EXP.GNFS.ZS", "", "2023", "percent of GDP",
	    41.6573158128924, "", "", 155 },
	{ WDI_MANUAL, "MEA", "-", "wb-wdi:NE.EXP.GNFS.ZS", "", "2024", "percent of GDP", NAN,
	    "not_published", "", 155 },
	{ WDI_MANUAL, "TMN", "-", "wb-wdi:NE.EXP.GNFS.ZS", "", "2024", "percent of GDP",
	    24.8423731997751, "", "", 240 },
	{ DIP, "DEU", "KAZ", "fdi.stock.outward", "dv_type=SCC", "2014", "USD", 545093490, "",
	    "", 125 },
	{ DIP, "DEU", "WLD", "fdi.stock.outward", "dv_type=O", "2023", "USD", 2213482960000, "",
	    "", 409 },
	{ DIP, "DEU", "ROU", "fdi.stock.outward", "dv_type=O", "2014", "USD", 6921584100.000002,
	    "", "", 2 },
	{ DIP, "CHN", "KWT", "fdi.stock.outward", "dv_type=O", "2019", "USD", 199659821, "", "",
	    137 },
	{ DIP, "SGP", "KAZ", "fdi.stock.outward", "dv_type=SCC", "2022", "USD", 887822660, "",
	    "", 309 },
	{ DIP, "DEU", "KAZ", "fdi.stock.outward", "dv_type=O", "2022", "USD", NAN,
	    "not_published", "", 368 },
	{ ITIC, "CHN", "AFG", "trade.cif_margin", "", "2024", "percent of CIF value",
	    6.24605710962237, "", "I", 2 },
	{ ITIC, "CHN", "RUS", "trade.cif_margin", "", "2018", "percent of CIF value",
	    6.07334145747059, "", "I", 0 },
	{ ITIC, "CHN", "RUS", "trade.cif_margin", "", "2024", "percent of CIF value",
	    6.27611345616963, "", "I", 0 },
	{ ITIC, "CHN", "KAZ", "trade.cif_margin", "", "2023", "percent of CIF value",
	    6.11836099759366, "", "I", 0 },
	{ TEC, "ALB", "WLD", "fdi.intensity", "", "2022", "percent", NAN, "suppressed", "", 2 },
	{ TEC, "ALB", "WLD", "fdi.intensity", "", "2023", "percent", 4, "", "", 3 },
	{ TEC, "GRC", "WLD", "fdi.intensity", "", "2022", "percent", 2.6, "", "", 101 },
	{ TEC, "DEU", "WLD", "fdi.intensity", "", "2015", "percent", 1.4, "", "", 61 },
	{ TEC, "AUT", "WLD", "fdi.intensity", "", "2016", "percent", -8.6, "", "", 7 },
	{ COMTRADE, "CHN", "WLD", "trade.imports", "", "2022", "USD", 2715997517261, "", "",
	    2 },
	{ COMTRADE, "CHN", "TUR", "trade.exports", "", "2022", "USD", 34033748511, "", "", 0 },
	{ COMTRADE, "DEU", "KAZ", "trade.imports", "", "2022", "USD", 7495626132.315, "", "",
	    0 },
	{ COMTRADE, "USA", "WLD", "trade.imports", "", "2022", "USD", 3372902165775, "", "",
	    0 },
	{ COMTRADE, "USA", "WLD", "trade.imports.fob", "", "2022", "USD", 3243389128166, "", "",
	    0 },
	{ COMTRADE, "USA", "ZMB", "trade.exports", "", "2022", "USD", 135314870, "", "", 1353 },
	{ DTWEXM, "USA", "-", "fx.neer", "basket=major", "1973-01-02", "index", 108.2242, "",
	    "", 2 },
	{ DTWEXM, "USA", "-", "fx.neer", "basket=major", "1973-01-09", "index", 108.3796, "",
	    "", 7 },
	{ DTWEXM, "USA", "-", "fx.neer", "basket=major", "1973-02-12", "index", NAN,
	    "not_published", "O", 31 },
	{ DTWEXM, "USA", "-", "fx.neer", "basket=major", "1976-06-14", "index", 107.2253, "",
	    "", 901 },
	{ DFEDTARL, "USA", "-", "macro.policy_rate", "limit=lower", "2008-12-16", "percent", 0,
	    "", "", 2 },
	{ DFEDTARL, "USA", "-", "macro.policy_rate", "limit=lower", "2008-12-20", "percent", 0,
	    "", "", 6 },
	{ DFEDTARL, "USA", "-", "macro.policy_rate", "limit=lower", "2009-01-01", "percent", 0,
	    "", "", 18 },
	{ DFEDTARL, "USA", "-", "macro.policy_rate", "limit=lower", "2010-01-19", "percent", 0,
	    "", "", 401 },
	{ ECB, "-", "-", "fx.reference", "base=EUR;quote=USD", "2019-05-10", RATE, 1.123, "",
	    "", 2 },
	{ ECB, "-", "-", "fx.reference", "base=EUR;quote=RUB", "2018-01-02", RATE, 69.1176, "",
	    "", 346 },
	{ ECB, "-", "-", "fx.reference", "base=EUR;quote=JPY", "2015-06-15", RATE, 138.54, "",
	    "", 1001 },
	{ ECB, "-", "-", "fx.reference", "base=EUR;quote=TRL", "2019-05-10", RATE, NAN,
	    "not_published", "O", 2 },
	{ ECB, "-", "-", "fx.reference", "base=EUR;quote=ZAR", "2019-05-10", RATE, 15.9762, "",
	    "", 2 },
};

const struct sample_table samples_first = SAMPLE_TABLE(files, values);
