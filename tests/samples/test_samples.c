/* Loads real downloads, unedited, and compares values that were read from the raw files by eye.
 *
 * Each file goes into a store of its own.  Without the files the test is skipped (status 77).
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>
#include <bilat/load.h>
#include <bilat/reference.h>
#include <bilat/store.h>

#include "base/file.h"

#define SKIPPED 77
#define TODAY 20000
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

/* What a whole file gives. */
static const struct file {
	const char *name, *layout;
	int64_t rows, observations, missing; /* cells, counted apart from this program */
	const char *refused; /* part of the message of a file that must not load */
	const char *told;    /* part of what is said of a bad row */
} files[] = {
	{ POVERTY, "worldbank_wdi", 261, 261 * 61, 13570, NULL, NULL },
	{ WDI_MANUAL, NULL, 0, 0, 0, "bad rows, nothing was loaded", "25: 71 fields" },
	{ DIP, "imf_dip", 442, 442, 37, NULL, NULL },
	{ DIP_NOSCALE, NULL, 0, 0, 0, "download it again with SCALE among the columns", NULL },
	{ ITIC, "oecd_sdmx", 197, 197, 0, NULL, NULL },
	{ TEC, "eurostat_sdmx", 145, 145, 8, NULL, NULL },
	{ COMTRADE, "comtrade_plus", 1352, 1352 + 224, 0, NULL, NULL },
	{ DTWEXM, "fred", 900, 900, 43, NULL, NULL },
	{ DFEDTARL, "fred", 400, 400, 0, NULL, NULL },
	{ ECB, "ecb_reference_rates", 1000, 41000, 9677, NULL, NULL },
	{ LFS, NULL, 0, 0, 0, "this is a Git LFS pointer", NULL },
};

/* Values as they stand in the raw files, in base units. */
static const struct value {
	const char *file, *reporter, *partner, *indicator, *detail, *period, *unit;
	double value; /* NAN: missing, for the reason */
	const char *why;
	const char *status;
	int64_t line;
} values[] = {
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
	{ POVERTY, "KAZ", "-", "wb-wdi:SI.POV.GINI", "", "2018", "World Bank estimate", 27.8,
	    "", "", 0 },
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

static struct bilat_reference *reference;
static char told[4096];
static int failures;

static void fail(const char *file, const char *what, const char *more)
{
	printf("not ok: %s: %s%s\n", file, what, more);
	failures++;
}

static void note_bad(
    void *context, const char *file, int64_t line, const char *column, const char *message)
{
	size_t used = strlen(told);
	(void)context, (void)file, (void)column;
	snprintf(told + used, sizeof told - used, "%lld: %s\n", (long long)line, message);
}

static void check_value(struct bilat_store *store, const struct value *expected)
{
	const struct bilat_selection selection = { .reporters = &expected->reporter,
		.reporter_count = 1,
		.partners = &expected->partner,
		.partner_count = 1,
		.indicators = &expected->indicator,
		.indicator_count = 1,
		.details = &expected->detail,
		.detail_count = 1 };
	struct bilat_series_set set;
	struct bilat_error err = { 0 };
	struct bilat_period period;
	const struct bilat_observation *found = NULL;
	char label[256], status[BILAT_STATUS_SIZE];
	snprintf(label, sizeof label, "%s %s %s %s [%s]", expected->reporter, expected->partner,
	    expected->indicator, expected->period, expected->detail);
	if (!bilat_period_parse(expected->period, &period, &err) ||
	    !bilat_store_read(store, &selection, &set, &err)) {
		fail(expected->file, label, err.message);
		return;
	}
	if (set.count == 1)
		found = bilat_series_at(&set.series[0], period);
	if (!found) {
		fail(expected->file, label, " is not held once");
	} else {
		const struct bilat_figure *figure = &found->figure;
		if (strcmp(set.series[0].unit, expected->unit) != 0)
			fail(expected->file, label, " has another unit");
		if (strcmp(bilat_why_code(figure->why), expected->why) != 0)
			fail(expected->file, label, " is missing for another reason");
		if (!isnan(expected->value) && figure->value != expected->value)
			fail(expected->file, label, " has another value");
		if (strcmp(bilat_status_print(status, figure->status), expected->status) != 0)
			fail(expected->file, label, " has another status");
		if (expected->line && found->origin.line != expected->line)
			fail(expected->file, label, " is from another line");
	}
	bilat_series_set_free(&set);
}

static void check_result(const struct file *file, const struct bilat_load_result *result)
{
	if (strcmp(result->layout, file->layout) != 0)
		fail(file->name, "layout is ", result->layout);
	if (result->rows != file->rows)
		fail(file->name, "another number of rows", "");
	if (result->fresh != file->observations)
		fail(file->name, "another number of observations", "");
	if (result->missing != file->missing)
		fail(file->name, "another number of missing values", "");
	if (result->unknown_area_count > 0)
		fail(file->name, "an area is not known: ", result->unknown_areas[0].name);
}

static void check_file(const char *folder, const struct file *file)
{
	struct bilat_store *store;
	struct bilat_load_result result;
	struct bilat_error err = { 0 };
	const struct bilat_load_options options = { .today = TODAY, .now = 1700000000 };
	const struct bilat_load_events events = { .bad_row = note_bad };
	if (!bilat_store_open(":memory:", BILAT_STORE_CREATE, &store, &err)) {
		fail(file->name, err.message, "");
		return;
	}
	char *path = path_join(folder, file->name);
	told[0] = '\0';
	bool done = bilat_load_file(store, reference, path, &options, &events, &result, &err);
	free(path);
	if (done && file->refused)
		fail(file->name, "is loaded", "");
	if (!done && (!file->refused || !strstr(err.message, file->refused)))
		fail(file->name, err.message, "");
	if (file->told && !strstr(told, file->told))
		fail(file->name, "is refused without saying ", file->told);
	if (done) {
		if (!file->refused)
			check_result(file, &result);
		bilat_load_result_free(&result);
		for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
			if (strcmp(values[i].file, file->name) == 0)
				check_value(store, &values[i]);
		}
	}
	bilat_store_close(store);
}

int main(void)
{
	const char *folder = getenv("BILAT_SAMPLES");
	struct bilat_error err = { 0 };
	if (!folder || !*folder)
		folder = SAMPLES;
	if (!file_is_folder(folder)) {
		printf("skipped: no sample files in %s ($BILAT_SAMPLES)\n", folder);
		return SKIPPED;
	}
	if (!bilat_reference_open(&reference, &err)) {
		printf("not ok: %s\n", err.message);
		return EXIT_FAILURE;
	}
	for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
		check_file(folder, &files[i]);
	bilat_reference_close(reference);
	printf("%zu files, %zu values, %d failures\n", sizeof files / sizeof files[0],
	    sizeof values / sizeof values[0], failures);
	return failures > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
