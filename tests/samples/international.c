/* The World Bank and the International Monetary Fund. */
#include <math.h>

#include "samples.h"

#define DATABANK "worldbank_databank/b631bf23-204c-4ed9-b55d-0499a8087859_Data_part1.csv"
#define MATRIX "worldbank_remittances/Bilateralremittancematrix2018Oct2019_rows_A-K.csv"
#define WITS_KAZ "wits/en_KAZ_AllYears_WITS_Trade_Summary.CSV"
#define WITS_DEU "wits/en_DEU_AllYears_WITS_Trade_Summary.CSV"
#define WITS_PARTNER "wits/WITS-Partner_rows_A-K.csv"
#define DOTS "imf_dots/DOTS_rows_GBR_ITA_JPN.csv"
#define ER "imf_er/dataset_2026-03-29T06_53_26_IMF.STA_ER_4.0.1.csv"
#define BOP "imf_portal/case_study_1_data_july_24_2025_BOP_cut.csv"
#define WEO "imf_portal/dataset_2025-07-24_IMF.RES_WEO_6.0.0_cut.csv"
#define WIDE "imf_portal/dataset_2025-12-22_IMF.STA_WPCPER_6.0.0_wide_cut.csv"

#define RATE "quote currency per base currency"
#define CONTRACTS "wb-doing-business:ENF.CONT.COEN.COST.ZS"
#define PERMITS "wb-doing-business:IC.CNST.PRMT.DFRN.DB0615"
#define DEPOSITS                                                                           \
	"imf-bop:Other investment, Debt instruments, Deposit taking corporations, except " \
	"the Central Bank"
#define PREMIUM "imf-wpcper:Crypto-based Parallel Exchange Rate Premium (in %)"
#define OFFICIAL "imf-wpcper:Official FX Rate, LCU/USD"
#define BITCOIN "imf-wpcper:Bitcoin trade volume in local market (in USD)"

static const struct sample_file files[] = {
	{ DATABANK, "worldbank_databank", 150, 1500, 543, NULL, NULL, NULL, NULL, NULL },
	{ MATRIX, "worldbank_remittances", 106, 22684, 2, NULL, NULL, NULL, NULL, NULL },
	{ WITS_KAZ, "wits_summary", 120, 2868, 721, NULL, NULL, NULL, NULL, NULL },
	{ WITS_DEU, "wits_summary", 104, 3008, 142, NULL, NULL, NULL, NULL, NULL },
	{ WITS_PARTNER, "wits_partner", 123, 2706, 395, NULL, NULL, NULL, NULL, NULL },
	{ DOTS, "imf_dots", 78, 54, 0, NULL, NULL, NULL, NULL, NULL },
	{ ER, "imf_er", 1916, 1882, 0, NULL, NULL, NULL, NULL, NULL },
	{ BOP, "imf_bop", 346, 346, 0, NULL, NULL, NULL, NULL, NULL },
	{ WEO, "imf_weo", 168, 168, 0, NULL, NULL, NULL, NULL, NULL },
	{ WIDE, "imf_wide", 24, 1719, 0, NULL, NULL, NULL, NULL, NULL },
};

static const struct sample_value values[] = {
	{ DATABANK, "KAZ", "-", CONTRACTS, "", "2020", "% of claim", 22, "", "", 150 },
	{ DATABANK, "CIV", "-", CONTRACTS, "", "2011", "% of claim", 41.7, "", "", 100 },
	{ DATABANK, "CIV", "-", PERMITS, "", "2015", "unknown", 32.8, "", "", 77 },
	{ DATABANK, "CIV", "-", PERMITS, "", "2016", "unknown", NAN, "not_published", "O", 77 },
	{ DATABANK, "AFG", "-", PERMITS, "", "2014", "unknown", 24.5, "", "", 2 },
	{ MATRIX, "KAZ", "RUS", "remittances.modelled", "", "2018", "USD", 1866e6, "", "E",
	    100 },
	{ MATRIX, "KWT", "EGY", "remittances.modelled", "", "2018", "USD", 3369e6, "", "E",
	    106 },
	{ MATRIX, "DEU", "POL", "remittances.modelled", "", "2018", "USD", 2212e6, "", "E",
	    74 },
	{ MATRIX, "AFG", "ALB", "remittances.modelled", "", "2018", "USD", 0, "", "E", 2 },
	{ MATRIX, "IND", "PAK", "remittances.modelled", "", "2018", "USD", NAN, "not_published",
	    "EO", 89 },
	{ WITS_KAZ, "KAZ", "RUS", "trade.exports", "", "2019", "USD", 5602530000, "", "", 22 },
	{ WITS_KAZ, "KAZ", "RUS", "trade.imports", "", "2010", "USD", 5475740000, "", "", 23 },
	{ WITS_KAZ, "KAZ", "RUS", "trade.exports.share", "", "1995", "percent", 45.19, "", "",
	    78 },
	{ WITS_KAZ, "KAZ", "-", "wits:GNI per capita, Atlas method (current US$)", "", "2019",
	    "USD", 8820, "", "", 0 },
	{ WITS_KAZ, "KAZ", "WLD", "trade.exports", "", "2012", "USD", 92281520000, "", "", 0 },
	{ WITS_KAZ, "KAZ", "WLD", "trade.exports", "product=Fuels", "2018", "USD", 42796420000,
	    "", "", 0 },
	{ WITS_KAZ, "KAZ", "-", "macro.gdp", "", "2019", "USD", 181666000000, "", "", 0 },
	{ WITS_DEU, "DEU", "POL", "trade.imports", "", "2019", "USD", 64465730000, "", "", 19 },
	{ WITS_DEU, "DEU", "POL", "trade.imports.share", "", "2019", "percent", 5.2, "", "",
	    67 },
	{ WITS_DEU, "DEU", "WLD", "wits:Duty Free Imports (US$ Thousand)", "", "2019", "USD",
	    330151504500, "", "", 24 },
	{ WITS_DEU, "DEU", "WLD", "trade.exports", "product=Animal", "2014", "USD", 27272810000,
	    "", "", 25 },
	{ WITS_PARTNER, "NLD", "AFG", "trade.exports", "product=Food Products", "1992", "USD",
	    82483, "", "", 2 },
	{ WITS_PARTNER, "NLD", "AFG", "trade.exports", "product=Food Products", "1995", "USD",
	    NAN, "not_published", "", 2 },
	{ WITS_PARTNER, "NLD", "KAZ", "trade.exports", "product=Food Products", "2013", "USD",
	    13823242, "", "", 118 },
	{ WITS_PARTNER, "NLD", "KOR", "trade.exports", "product=Food Products", "1992", "USD",
	    30588875, "", "", 122 },
	{ WITS_PARTNER, "NLD", "ETF", "trade.exports", "product=Food Products", "1992", "USD",
	    1291232, "", "", 76 },
	{ DOTS, "GBR", "FRA", "trade.exports", "", "2024-02", "USD", 2466848948, "", "", 2 },
	{ DOTS, "ITA", "GBR", "trade.exports", "", "2024-02", "USD", 2097480560, "", "", 4 },
	{ DOTS, "ITA", "USA", "trade.imports", "", "2024-02", "USD", 3190760157, "", "", 6 },
	{ DOTS, "JPN", "DEU", "trade.balance", "", "2024-02", "USD", -207080214, "", "", 0 },
	{ DOTS, "GBR", "USA", "trade.exports", "", "2024-02", "USD", 6201857825, "", "", 58 },
	{ ER, "KAZ", "-", "fx.end", "", "2024", RATE, 525.11, "", "", 1683 },
	{ ER, "CHN", "-", "fx.end", "", "2015", RATE, 6.4915, "", "", 804 },
	{ ER, "LKA", "-", "fx.end", "", "2015", RATE, 144.0623, "", "", 2 },
	{ ER, "KAZ", "-", "fx.end", "", "2018", RATE, 384.2, "", "", 1677 },
	{ BOP, "PRT", "-", DEPOSITS, "accounting_entry=A_NFA_T", "1999-Q1", "USD", -1931419800,
	    "", "", 2 },
	{ BOP, "DEU", "WLD", "fdi.liabilities.flow", "", "2024-Q4", "USD", -21356341175, "", "",
	    128 },
	{ BOP, "DEU", "WLD", "fdi.assets.flow", "", "2024-Q4", "USD", 436868237.5, "", "",
	    134 },
	{ BOP, "ISL", "WLD", "fdi.liabilities.flow", "", "2025-Q1", "USD", -49295316.1, "", "",
	    319 },
	{ WEO, "NAM", "-", "macro.gdp", "", "1999", "USD", 3824000000, "", "", 2 },
	{ WEO, "KAZ", "-", "macro.gdp", "", "1999", "USD", 16871000000, "", "", 62 },
	{ WEO, "KAZ", "-", "macro.gdp", "", "2018", "USD", 179340000000, "", "", 81 },
	{ WEO, "KAZ", "-", "macro.gdp", "", "2025", "USD", 300538000000, "", "F", 88 },
	{ WIDE, "THA", "-", PREMIUM, "currency=Thai baht", "2019-01", "percent", -0.7921813, "",
	    "", 2 },
	{ WIDE, "THA", "-", PREMIUM, "currency=Thai baht", "2025-10", "percent", 0.2549422, "",
	    "", 2 },
	{ WIDE, "NGA", "-", OFFICIAL, "currency=Nigerian naira", "2023-08", "unknown", 762.1201,
	    "", "", 65 },
	{ WIDE, "USA", "-", BITCOIN, "currency=US dollar", "2025-10", "USD", 11724, "", "",
	    155 },
	{ WIDE, "TWN", "-", PREMIUM, "currency=New Taiwan dollar", "2025-10", "percent",
	    0.57343347, "", "", 209 },
};

const struct sample_table samples_international = SAMPLE_TABLE(files, values);
