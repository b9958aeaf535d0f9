#include "example_table.h"

#define LONG_TITLE                                                                            \
	"Gross inflow of foreign direct investment into the Republic of Kazakhstan from the " \
	"Russian "                                                                            \
	"Federation by immediate investor country, and what the other side reports for the "  \
	"same flow, "                                                                         \
	"2005 to 2024"

#define MULTIPLES                                                                              \
	{ "Italy", "2014=10.9|2015=8.2|2016=10.7|2017=10.5|2018=12.2|2019=12.9|2020=16.6|"     \
		   "2021=15.5|2022=14.6|2023=16.5|2024=12.4p" },                               \
	    { "China", "2014=6.6|2015=7.8|2016=8.3|2017=8.4|2018=10.7|2019=10.5|2020=12.1|"    \
		       "2021=11.7|2022=9.4|2023=9.0|2024=7.8p" },                              \
	    { "Russia", "2014=3.6|2015=3.2|2016=2.7|2017=2.7|2018=3.1|2019=3.6|2020=4.4|2021=" \
			"4.1|2022=4.6|2023=5.7|2024=5.5p" },                                   \
	    { "Netherlands", "2014=4.4|2015=3.5|2016=4.4|2017=5.5|2018=7.1|2019=8.5|2020=9.7|" \
			     "2021=9.6|2022=11.0|2023=13.6|2024=14.5p" },                      \
	    { "Uzbekistan", "2014=3.1|2015=3.8|2016=3.5|2017=3.3|2018=-|2019=3.1|2020=3.4|"    \
			    "2021=3.8|2022=3.3|2023=2.8|2024=2.9p" },                          \
	    { "T\xC3\xBCrkiye", "2014=2.9|2015=2.7|2016=2.7|2017=2.6|2018=3.2|2019=2.6|2020="  \
				"3.2|2021=2.4|2022=2.7|2023=3.2|2024=3.2p" },                  \
	    { "France", "2014=2.3|2015=2.1|2016=1.7|2017=1.6|2018=1.5|2019=1.7|2020=1.8|2021=" \
			"2.0|2022=2.6|2023=3.0|2024=3.6p" },                                   \
	    { "Switzerland", "2014=2.2|2015=2.8|2016=3.3|2017=3.1|2018=3.2|2019=3.7|2020=4.4|" \
			     "2021=5.5" },                                                     \
	    { "South Korea", "2022=1.2|2023=>1.5" },                                           \
	    { "United Kingdom of Great Britain and Northern Ireland", "2023=-|2024=-" },       \
	{                                                                                      \
		"\xD0\x9E\xD0\xB1\xD1\x8A\xD0\xB5\xD0\xB4\xD0\xB8\xD0\xBD\xD1\x91\xD0\xBD\xD0" \
		"\xBD\xD1\x8B\xD0\xB5 "                                                        \
		"\xD0\xAD\xD0\xBC\xD0\xB8\xD1\x80\xD0\xB0\xD1\x82\xD1\x8B",                    \
		    "2014=1.5|2015=1.2|2016=1.3|2017=1.1|2018=0.8|2019=0.7|2020=0.8|2021=0.7|" \
		    "2022=0.6|2023=0.6|2024=0.5p"                                              \
	}

/* The trade of every year that several charts draw in one way or another. */
#define EXPORTS                                                                             \
	"2014=6.4|2015=4.5|2016=3.5|2017=4.6|2018=5.3|2019=5.6|2020=5.0|2021=7.0|2022=8.8|" \
	"2023=9.8|2024=9.5p"
#define IMPORTS                                                                           \
	"2014=13.8|2015=10.5|2016=9.1|2017=11.5|2018=13.2|2019=14.3|2020=13.8|2021=17.6|" \
	"2022=17.3|2023=17.0|2024=18.2p"
#define BALANCE                                                                             \
	"2014=-7.4|2015=-6.0|2016=-5.6|2017=-6.9|2018=-7.9|2019=-8.7|2020=-8.8|2021=-10.6|" \
	"2022=-8.5|2023=-7.2|2024=-8.7p"
#define FLOWS                                  \
	{ "Exports to Russia", EXPORTS },      \
	{                                      \
		"Imports from Russia", IMPORTS \
	}
#define BALANCE_OF_TRADE                                  \
	{ "Exports", EXPORTS }, { "Imports", IMPORTS },   \
	{                                                 \
		"Balance (exports less imports)", BALANCE \
	}

#define BUREAU "Source: Bureau of National Statistics."
#define BUREAU_DATED "Source: Bureau of National Statistics; data of 15 February 2025."
#define BILLIONS "US dollars, billion"
#define BILLIONS_CURRENT BILLIONS ", current prices"
#define MULTIPLES_SAID                                            \
	.title = "Exports of Kazakhstan to its largest partners", \
	.subtitle = BILLIONS ", all on one scale", .footnote = BUREAU, .power = 9

const struct example examples[] = {
	{ .name = "line",
	    .title = "Trade between Kazakhstan and Russia",
	    .subtitle = BILLIONS_CURRENT,
	    .footnote = BUREAU_DATED,
	    .power = 9,
	    .series = { FLOWS },
	    .events = { { "2015", "Eurasian Economic Union" }, { "2022-03-01", "Rouble falls" },
		{ "2022-09-01", "Parallel imports" } } },
	{ .name = "bar",
	    .kind = BILAT_CHART_BAR,
	    .title = "Gross inflow of direct investment from Russia",
	    .subtitle = "US dollars, billion; withdrawals not deducted",
	    .footnote = "Source: National Bank of Kazakhstan; statement of 12 November 2025.",
	    .power = 9,
	    .series = { { "Russia", "2015=0.53|2016=0.87|2017=1.22|2018=1.50|2019=1.37|2020=-|"
				    "2021=1.98|2022=~1.5|2023=2.9p|2024=>4.05" } } },
	{ .name = "yoy",
	    .kind = BILAT_CHART_YOY,
	    .title = "Change in gross inflow from Russia",
	    .subtitle = "Per cent on the year before",
	    .footnote = "Source: National Bank of Kazakhstan.",
	    .series = { { "", "2016=64.2|2017=40.2|2018=23.0|2019=-8.7|2020=-|2021=44.5b|2022=-"
			      "24.2|2023=93.3p|2024=>39.6" } } },
	{ .name = "rank",
	    .kind = BILAT_CHART_RANK,
	    .title = "Largest investors in Kazakhstan, 2024",
	    .subtitle = "Gross inflow, US dollars, billion",
	    .footnote = "Source: National Bank of Kazakhstan. Countries only.",
	    .power = 9,
	    .series = { { "",
		"Netherlands=5.1|*Russia=>4.05|South "
		"Korea=1.6|China=1.4|Switzerland=1.1p|France=0.8|"
		"T\xC3\xBCrkiye=0.6|United States=0.5|Germany=0.3|United Kingdom of Great "
		"Britain and Northern Ireland=0.2e|"
		"\xD0\x9E\xD0\xB1\xD1\x8A\xD0\xB5\xD0\xB4\xD0\xB8\xD0\xBD\xD1\x91\xD0\xBD\xD0"
		"\xBD\xD1\x8B\xD0\xB5 "
		"\xD0\x90\xD1\x80\xD0\xB0\xD0\xB1\xD1\x81\xD0\xBA\xD0\xB8\xD0\xB5 "
		"\xD0\xAD\xD0\xBC\xD0\xB8\xD1\x80\xD0\xB0\xD1\x82\xD1\x8B=-|Belgium=-0.7" } } },
	{ .name = "dots",
	    .title = "Enterprises with Russian capital",
	    .subtitle = "Number of enterprises",
	    .footnote = BUREAU,
	    .series = { { "Registered", "2022=18200|2023=~21000|2024=23500" },
		{ "Active", "2023=17900|2024=19300p" },
		{ "As stated by officials", "2024=>20000@claim" } } },
	{ .name = "mixed-sources",
	    .title = "Remittances from Russia to Uzbekistan",
	    .subtitle = BILLIONS,
	    .footnote = "Sources: as shown.",
	    .power = 9,
	    .series = { { "Inflow",
		"2015=2.4@Central Bank of Russia|2016=2.1@Central Bank of "
		"Russia|2017=2.8@Central Bank of Russia|2018=3.0@Central Bank of "
		"Russia|2019=3.9@Central Bank of Russia|"
		"2020=4.3@Central Bank of Uzbekistan|2021=5.7@Central Bank of "
		"Uzbekistan|2022=14.5b@Central Bank of Uzbekistan|2023=8.9@Central Bank of "
		"Uzbekistan|2024=11.4@Central Bank of Uzbekistan" } } },
	{ .name = "five-lines",
	    .title = "Stock of inward direct investment by investor",
	    .subtitle = "US dollars, billion, end of year",
	    .footnote = "Source: IMF DIP; data of 1 March 2025.",
	    .power = 9,
	    .series = { { "Russian Federation",
			    "2018=5.2|2019=5.3|2020=-|2021=5.31|2022=5.4|2023=5.5|2024=5.6" },
		{ "China, People's Republic of",
		    "2018=5.0|2019=5.1|2020=5.2|2021=5.25|2022=5.3|2023=5.42|2024=5.55" },
		{ "Netherlands", "2018=60|2019=62|2020=58|2021=61|2022=63|2023=64|2024=62e" },
		{ "Switzerland", "2018=2.5|2019=2.6|2020=2.6|2021=2.7|2022=2.5" },
		{ "\xD0\x92\xD0\xB5\xD0\xBB\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xB1\xD1\x80\xD0\xB8\xD1"
		  "\x82\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x8F \xD0\xB8 "
		  "\xD0\xA1\xD0\xB5\xD0\xB2\xD0\xB5\xD1\x80\xD0\xBD\xD0\xB0\xD1\x8F "
		  "\xD0\x98\xD1\x80\xD0\xBB\xD0\xB0\xD0\xBD\xD0\xB4\xD0\xB8\xD1\x8F",
		    "2018=5.9|2019=5.8|2020=5.7|2021=5.9|2022=5.2|2023=5.7|2024=5.58" } } },
	{ .name = "quarters",
	    .kind = BILAT_CHART_BAR,
	    .title = "Gross inflow from Russia by quarter",
	    .subtitle = "US dollars, million",
	    .footnote = "Source: National Bank of Kazakhstan.",
	    .power = 6,
	    .series = { { "", "2022-Q3=412|2022-Q4=380|2023-Q1=512|2023-Q2=640|2023-Q3=601|"
			      "2023-Q4=720|2024-Q1=810|2024-Q2=905p|2024-Q3=1012.4p" } } },
	{ .name = "months",
	    .title = "Tenge per Russian rouble",
	    .subtitle = "Monthly average",
	    .footnote = "Source: National Bank of Kazakhstan.",
	    .cropped = true,
	    .series = { { "KZT/RUB",
		"2022-01=5.65|2022-02=5.61|2022-03=4.80|2022-04=5.72|2022-05=6.71|2022-06=7.91|"
		"2022-07=8.05|2022-08=7.84|2022-09=7.90|2022-10=7.71|2022-11=7.62|2022-12=7.13|"
		"2023-01=6.68|2023-02=6.20|2023-03=5.93|2023-04=5.61|2023-05=5.66|2023-08=4.76|"
		"2023-09=4.79|2023-10=4.91|2023-11=5.12|2023-12=5.05|2024-01=5.06|2024-02=4.92|"
		"2024-03=4.91" } } },
	{ .name = "paired-bars",
	    .kind = BILAT_CHART_BAR,
	    .title = "Trade between Kazakhstan and Russia",
	    .subtitle = BILLIONS,
	    .footnote = BUREAU,
	    .power = 9,
	    .series = { { "Exports to Russia",
			    "2020=5.0|2021=7.0|2022=8.8|2023=9.8|2024=9.5p" },
		{ "Imports from Russia",
		    "2020=13.8|2021=17.6|2022=17.3|2023=17.0|2024=18.2p" } } },
	{ .name = "range",
	    .kind = BILAT_CHART_BAR,
	    .title = "Turnover as the two sides state it",
	    .subtitle = BILLIONS,
	    .footnote = "Sources: statements of both governments.",
	    .power = 9,
	    .series = { { "",
		"2021=24.2|2022=26..28.5|2023=<28.5|2024=27.8..28.7|2025=>27" } } },
	{ .name = "ugly",
	    .title = LONG_TITLE,
	    .subtitle = "Millionen "
			"Donaudampfschifffahrtsgesellschaftskapit\xC3\xA4nsm\xC3\xBCtzenabzeich"
			"enverordnungsentwurfsvorlagen je Quadratkilometer",
	    .footnote = "Source: it's \"quoted\" `rm -rf /` $(reboot) \\n EOD & <b>bold</b> "
			"\xE2\x80\xAE backwards; " LONG_TITLE "; " LONG_TITLE,
	    .power = 3,
	    .width = 480,
	    .height = 360,
	    .series = { { "A series with a name that is far too long to stand beside any line "
			  "of this chart",
			    "2005=-120000|2010=50|2015=900000|2016=910000|2017=-40000|2018="
			    "123456|2024=-5000p" },
		{ "", "2016=<300000|2017=>400000|2018=~200000|2019=100000..700000" } },
	    .events = { { "2016", "One event with a long label that goes on" },
		{ "2016", "Another in the same year" }, { "2017", "A third right after" },
		{ "2023", "The last, near the edge of the picture" } } },
	{ .name = "narrow",
	    .title = "Trade between Kazakhstan and Russia",
	    .subtitle = BILLIONS_CURRENT,
	    .footnote = BUREAU_DATED,
	    .power = 9,
	    .width = 360,
	    .height = 300,
	    .series = { FLOWS },
	    .events = { { "2015", "Eurasian Economic Union" } } },
	{ .name = "daily",
	    .title = "US dollars per euro",
	    .subtitle = "Reference rate",
	    .cropped = true,
	    .series = { { "USD/EUR",
		"2024-03-20=1.0844|2024-03-21=1.0907|2024-03-22=1.0823|2024-03-25=1.0835|"
		"2024-03-26=1.0855|2024-03-27=1.0816|2024-03-28=1.0811|2024-04-02=1.0749" } } },
	{ .name = "one-point",
	    .kind = BILAT_CHART_LINE,
	    .title = "Freight in transit",
	    .subtitle = "Tonnes, million",
	    .power = 6,
	    .series = { { "Oil", "2024=~10" } } },
	{ .name = "small-numbers",
	    .kind = BILAT_CHART_BAR,
	    .title = "Share in world exports",
	    .subtitle = "Per cent",
	    .footnote = "Source: UN Comtrade.",
	    .series = { { "", "2019=0.0021|2020=0.0034|2021=0.0029|2022=0.0051" } } },
	{ .name = "many-years",
	    .kind = BILAT_CHART_BAR,
	    .title = "Exports of Germany to Poland",
	    .subtitle = "Euro, billion",
	    .footnote = "Source: Eurostat.",
	    .power = 9,
	    .series = { { "",
		"1995=6.5|1996=8.4|1997=9.3|1998=10.1|1999=10.1|2000=12.1|2001=12.6|2002=13.6|"
		"2003=14.3|2004=18.8|2005=22.3|2006=28.8|2007=36.1|2008=40.1|2009=31.3|2010=37."
		"7|2011=43.5|2012=41.8|2013=42.4|2014=47.7|2015=52.1|2016=54.8|2017=59.6|2018="
		"63.3|2019=65.8|2020=64.5|2021=78.0|2022=90.8|2023=90.7|2024=94.0p" } } },
	{ .name = "year-to-date",
	    .kind = BILAT_CHART_BAR,
	    .title = "Turnover with Russia, January to September",
	    .subtitle = BILLIONS,
	    .footnote = BUREAU,
	    .power = 9,
	    .series = { { "",
		"2021-01/09=17.4|2022-01/09=18.2|2023-01/09=19.5|2024-01/09=20.1" } } },
	{ .name = "balance",
	    .kind = BILAT_CHART_BALANCE,
	    .title = "Kazakhstan's trade in goods with Russia",
	    .subtitle = BILLIONS_CURRENT,
	    .footnote = BUREAU_DATED,
	    .power = 9,
	    .series = { BALANCE_OF_TRADE },
	    .events = { { "2015", "Eurasian Economic Union" } } },
	{ .name = "balance-turns",
	    .kind = BILAT_CHART_BALANCE,
	    .title = "A balance that changes its sign, with gaps, bounds and a break",
	    .subtitle = BILLIONS,
	    .footnote = "Source: invented.",
	    .power = 9,
	    .series = { { "Exports", "2015=4|2016=5|2017=-|2018=6b|2019=7|2020=>6|2021=8|2022="
				     "9" },
		{ "Imports", "2015=5|2016=4|2017=5|2018=5|2019=-|2020=7|2021=7.5|2022=11e" },
		{ "Balance",
		    "2015=-1|2016=1|2017=-|2018=1b|2019=-|2020=>-1|2021=0.5|2022=-2e" } } },
	{ .name = "balance-narrow",
	    .kind = BILAT_CHART_BALANCE,
	    .title = "Kazakhstan's trade in goods with Russia",
	    .subtitle = BILLIONS_CURRENT,
	    .footnote = BUREAU_DATED,
	    .power = 9,
	    .width = 340,
	    .series = { BALANCE_OF_TRADE } },
	{ .name = "mirror",
	    .kind = BILAT_CHART_MIRROR,
	    .title = "Goods from Russia to Kazakhstan, as both sides record them",
	    .subtitle = BILLIONS,
	    .footnote = "Sources: Bureau of National Statistics; Federal Customs Service.",
	    .power = 9,
	    .series = { { "Kazakhstan's imports", "2015=10.5|2016=9.1|2017=11.5|2018=13.2|2019="
						  "14.3|2020=13.8|2021=17.6|"
						  "2022=17.3|2023=17.0" },
		{ "Russia's exports",
		    "2015=10.8|2016=9.6|2017=12.3|2018=12.2|2019=12.8|2020=14.8|2021=18.5" },
		{ "Gap (importer less exporter)",
		    "2015=-0.3|2016=-0.5|2017=-0.8|2018=1.0|2019=1.5|2020=-1.0|2021=-0.9" } } },
	{ .name = "mirror-statements",
	    .kind = BILAT_CHART_MIRROR,
	    .title = "Turnover, as each side states it",
	    .subtitle = "US dollars, billion; statements, not compared",
	    .footnote = "Sources: statements of both governments.",
	    .power = 9,
	    .series = { { "Kazakhstan states", "2022=26|2023=26..28|2024=27.8" },
		{ "Russia states", "2022=28.2|2023=>28|2024=~28.7p" } } },
	{ .name = "share",
	    .kind = BILAT_CHART_SHARE,
	    .title = "Share of Russia in Kazakhstan's trade, and of Kazakhstan in Russia's",
	    .subtitle = "Per cent of all trade in goods",
	    .footnote = "Source: Bureau of National Statistics; Federal Customs Service.",
	    .series = { { "Russia in Kazakhstan's trade",
			    "2016=20.7|2017=20.6|2018=19.6|2019=20.4|2020=21.6|2021=24.2|2022="
			    "19.3|2023=19.1|2024=19.5p" },
		{ "Kazakhstan in Russia's trade",
		    "2016=2.8|2017=2.9|2018=2.6|2019=3.0|2020=3.4|2021=3.3" } } },
	{ .name = "share-of-nearly-nothing",
	    .kind = BILAT_CHART_SHARE,
	    .title = "Share of Kyrgyzstan in Germany's exports",
	    .subtitle = "Per cent",
	    .series = { { "Kyrgyzstan", "2016=0.013|2017=0.012|2018=0.014|2019=0.02|2020=0.019|"
					"2021=0.04|2022=0.09|2023=0.07|2024=0.06" } } },
	{ .name = "index",
	    .kind = BILAT_CHART_INDEX,
	    .title = "Exports to Russia and to all other partners",
	    .subtitle = "2015 = 100, from values in US dollars",
	    .footnote = BUREAU,
	    .series = { { "Russia", "2015=100|2016=76.9|2017=101.1|2018=117.6|2019=123.1|2020="
				    "109.9|2021=153.8|2022=193.4|2023=215.4|2024=208.8p" },
		{ "All other partners",
		    "2015=100|2016=80.3|2017=106.3|2018=135.6|2019=127.3|2020="
		    "101.9|2021=128.7|2022=182.7|2023=166.0|2024=173" } } },
	{ .name = "multiples", MULTIPLES_SAID, .series = { MULTIPLES } },
	{ .name = "multiples-narrow", MULTIPLES_SAID, .width = 340, .series = { MULTIPLES } },
	{ .name = "multiples-yoy",
	    .kind = BILAT_CHART_YOY,
	    .title = "Growth of exports to the largest partners",
	    .subtitle = "Per cent on the year before",
	    .footnote = BUREAU,
	    .series = { MULTIPLES },
	    .events = { { "2015", "Eurasian Economic Union" }, { "2020", "Pandemic" } } },
	{ .name = "stocks",
	    .kind = BILAT_CHART_BAR,
	    .title = "Direct investment positions of Russia and Kazakhstan in each other",
	    .subtitle = "US dollars, billion, end of year, directional principle",
	    .footnote = "Source: IMF DIP.",
	    .power = 9,
	    .series = { { "From Russia in Kazakhstan",
			    "2014=2.6|2015=2.9|2016=3.3|2017=3.8|2018=4.2|2019=4.7|2020=4.9|"
			    "2021=5.3|2022=6.7|2023=9.1p" },
		{ "From Kazakhstan in Russia",
		    "2014=2.9|2015=2.4|2016=3.0|2017=3.3|2018=2.9|2019=3.7|2020=3.5|2021=4.1|"
		    "2022=-|2023=-" } } },
	{ .name = "all-missing-in-one",
	    .title = "One series has nothing",
	    .subtitle = "US dollars",
	    .series = { { "Nothing", "2019=-|2020=-|2021=-|2022=-" },
		{ "Something", "2019=1|2020=2|2021=3|2022=2" } } },
	{ .name = "ties",
	    .title = "Five lines that end in one place",
	    .subtitle = BILLIONS,
	    .footnote = "Source: invented.",
	    .series = { { "Belgium and Luxembourg", "2019=1|2020=2|2021=3|2022=2" },
		{ "Kazakhstan", "2019=2|2020=2|2021=2|2022=2" },
		{ "United Arab Emirates", "2019=3|2020=2|2021=1|2022=2" },
		{ "\xD2\x9A\xD1\x8B\xD1\x80\xD2\x93\xD1\x8B\xD0\xB7 "
		  "\xD0\xA0\xD0\xB5\xD1\x81\xD0\xBF\xD1\x83\xD0\xB1\xD0\xBB\xD0\xB8\xD0\xBA\xD0"
		  "\xB0\xD1\x81\xD1\x8B",
		    "2019=2.5|2020=1|2021=1|2022=2" },
		{ "World", "2019=0|2020=3|2021=3|2022=2" } } },
	{ .name = "huge-range",
	    .title = "From one dollar to a trillion",
	    .subtitle = "US dollars",
	    .series = { { "Value",
		"2019=1|2020=1000|2021=1000000|2022=1000000000000|2023=12|2024="
		"400" } } },
	{ .name = "negative",
	    .title = "Net flow, below zero all the time",
	    .subtitle = "US dollars, million",
	    .power = 6,
	    .series = { { "Net inflow", "2018=-120|2019=-80.5|2020=-33|2021=-|2022=-61.2p|2023="
					"-12|2024=-40" } } },
	{ .name = "two-dots-bars",
	    .kind = BILAT_CHART_BAR,
	    .title = "One bar",
	    .subtitle = "Persons",
	    .series = { { "Students", "2024=61500" } } },
	{ .name = "ten-years-of-months",
	    .title = "Trade with Russia by month",
	    .subtitle = "US dollars, million, not seasonally adjusted",
	    .footnote = BUREAU,
	    .power = 6,
	    .series = { { "Exports", months_of_exports }, { "Imports", months_of_imports } } },
	{ .name = "bars-of-months",
	    .kind = BILAT_CHART_BAR,
	    .title = "Balance with Russia by month",
	    .subtitle = "US dollars, million, not seasonally adjusted",
	    .footnote = BUREAU,
	    .power = 6,
	    .series = { { "Balance", months_of_balance } } },
	{ .name = "days-of-two-years",
	    .title = "Tenge per US dollar",
	    .subtitle = "Official rate, daily",
	    .footnote = "Source: National Bank of Kazakhstan.",
	    .cropped = true,
	    .series = { { "KZT/USD", days_of_two_years } } },
};

const size_t examples_count = sizeof examples / sizeof examples[0];
