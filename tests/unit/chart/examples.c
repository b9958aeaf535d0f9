#include "examples.h"

#include <stdarg.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/num.h"

/* Figures from a line of words: "2019=3.2 2020=- 2021=>4.05p 2022=~5.3 2023=26..28.5
 * 2024=<2@Other source": bounds as signs, then status letters, then the source.  Amounts are in
 * billions. */
static struct bilat_figure parse_figure(char *text, int power)
{
	static const char letters[] = "bepu";
	bilat_status status = 0;
	size_t length = strlen(text);
	for (const char *found;
	     length > 0 && (found = strchr(letters, text[length - 1])) != NULL;
	     text[--length] = '\0')
		status |= BILAT_STATUS(*found - 'a' + 'A');
	struct bilat_figure figure;
	double value = 0;
	double upper = 0;
	int decimals = 0;
	char *dots = strstr(text, "..");
	enum bilat_bound bound =
	    strchr("><~", text[0]) ? (enum bilat_bound)text[0] : BILAT_EXACT;
	if (dots) {
		*dots = '\0';
		num_parse_scaled(text, power, &value, &decimals);
		num_parse_scaled(dots + 2, power, &upper, &decimals);
		figure = bilat_figure_between(value, (value + upper) / 2, upper, decimals);
	} else if (num_parse_scaled(text + (bound != BILAT_EXACT), power, &value, &decimals)) {
		figure = bilat_figure_make(bound, value, decimals);
	} else {
		figure = bilat_figure_missing(BILAT_WHY_NOT_PUBLISHED);
	}
	figure.status = status;
	return figure;
}

static void add_points(
    struct arena *arena, struct bilat_chart_series *series, const char *words, int power)
{
	char *rest = arena_strdup(arena, words);
	series->points = arena_array(arena, strlen(words) / 3 + 1, sizeof *series->points);
	for (char *word; (word = strsep(&rest, "|")) != NULL;) {
		struct bilat_chart_point *point = &series->points[series->count++];
		char *equals = strchr(word, '=');
		char *at = strchr(word, '@');
		if (at)
			*at = '\0';
		point->source = at ? at + 1 : "nbk";
		*equals = '\0';
		point->highlight = word[0] == '*';
		point->label = word + point->highlight;
		bilat_period_parse(word, &point->period, NULL);
		point->figure = parse_figure(equals + 1, power);
	}
}

#define SERIES 12

struct example {
	const char *name;
	enum bilat_chart_kind kind;
	const char *title, *subtitle, *footnote;
	int power, width, height;
	bool cropped;
	struct {
		const char *name, *points;
	} series[SERIES];
	struct {
		const char *period, *label;
	} events[6];
};

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

static const struct example examples[] = {
	{ .name = "line",
	    .title = "Trade between Kazakhstan and Russia",
	    .subtitle = "US dollars, billion, current prices",
	    .footnote = "Source: Bureau of National Statistics; data of 15 February 2025.",
	    .power = 9,
	    .series = { { "Exports to Russia",
			    "2014=6.4|2015=4.5|2016=3.5|2017=4.6|2018=5.3|2019=5.6|2020=5.0|"
			    "2021=7.0|2022=8.8|2023=9.8|2024=9.5p" },
		{ "Imports from Russia",
		    "2014=13.8|2015=10.5|2016=9.1|2017=11.5|2018=13.2|2019=14.3|2020=13.8|2021="
		    "17.6|2022=17.3|2023=17.0|2024=18.2p" } },
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
	    .footnote = "Source: Bureau of National Statistics.",
	    .series = { { "Registered", "2022=18200|2023=~21000|2024=23500" },
		{ "Active", "2023=17900|2024=19300p" },
		{ "As stated by officials", "2024=>20000@claim" } } },
	{ .name = "mixed-sources",
	    .title = "Remittances from Russia to Uzbekistan",
	    .subtitle = "US dollars, billion",
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
	    .subtitle = "US dollars, billion",
	    .footnote = "Source: Bureau of National Statistics.",
	    .power = 9,
	    .series = { { "Exports to Russia",
			    "2020=5.0|2021=7.0|2022=8.8|2023=9.8|2024=9.5p" },
		{ "Imports from Russia",
		    "2020=13.8|2021=17.6|2022=17.3|2023=17.0|2024=18.2p" } } },
	{ .name = "range",
	    .kind = BILAT_CHART_BAR,
	    .title = "Turnover as the two sides state it",
	    .subtitle = "US dollars, billion",
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
	    .subtitle = "US dollars, billion, current prices",
	    .footnote = "Source: Bureau of National Statistics; data of 15 February 2025.",
	    .power = 9,
	    .width = 360,
	    .height = 300,
	    .series = { { "Exports to Russia", "2014=6.4|2015=4.5|2016=3.5|2017=4.6|2018=5.3|"
					       "2019=5.6|2020=5.0|2021=7.0|"
					       "2022=8.8|2023=9.8|2024=9.5p" },
		{ "Imports from Russia",
		    "2014=13.8|2015=10.5|2016=9.1|2017=11.5|2018=13.2|2019=14.3|2020=13.8|"
		    "2021=17.6|2022=17.3|2023=17.0|2024=18.2p" } },
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
	    .subtitle = "US dollars, billion",
	    .footnote = "Source: Bureau of National Statistics.",
	    .power = 9,
	    .series = { { "",
		"2021-01/09=17.4|2022-01/09=18.2|2023-01/09=19.5|2024-01/09=20.1" } } },
	{ .name = "balance",
	    .kind = BILAT_CHART_BALANCE,
	    .title = "Kazakhstan's trade in goods with Russia",
	    .subtitle = "US dollars, billion, current prices",
	    .footnote = "Source: Bureau of National Statistics; data of 15 February 2025.",
	    .power = 9,
	    .series = { { "Exports", "2014=6.4|2015=4.5|2016=3.5|2017=4.6|2018=5.3|2019=5.6|"
				     "2020=5.0|2021=7.0|2022=8.8|2023=9.8|2024=9.5p" },
		{ "Imports", "2014=13.8|2015=10.5|2016=9.1|2017=11.5|2018=13.2|2019=14.3|2020="
			     "13.8|2021=17.6|2022=17.3|2023=17.0|2024=18.2p" },
		{ "Balance (exports less imports)",
		    "2014=-7.4|2015=-6.0|2016=-5.6|2017=-6.9|2018=-7.9|2019=-8.7|2020=-8.8|"
		    "2021=-10.6|2022=-8.5|2023=-7.2|2024=-8.7p" } },
	    .events = { { "2015", "Eurasian Economic Union" } } },
	{ .name = "balance-turns",
	    .kind = BILAT_CHART_BALANCE,
	    .title = "A balance that changes its sign, with gaps, bounds and a break",
	    .subtitle = "US dollars, billion",
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
	    .subtitle = "US dollars, billion, current prices",
	    .footnote = "Source: Bureau of National Statistics; data of 15 February 2025.",
	    .power = 9,
	    .width = 340,
	    .series = { { "Exports", "2014=6.4|2015=4.5|2016=3.5|2017=4.6|2018=5.3|2019=5.6|"
				     "2020=5.0|2021=7.0|2022=8.8|2023=9.8|2024=9.5p" },
		{ "Imports", "2014=13.8|2015=10.5|2016=9.1|2017=11.5|2018=13.2|2019=14.3|2020="
			     "13.8|2021=17.6|2022=17.3|2023=17.0|2024=18.2p" },
		{ "Balance (exports less imports)",
		    "2014=-7.4|2015=-6.0|2016=-5.6|2017=-6.9|2018=-7.9|2019=-8.7|2020=-8.8|"
		    "2021=-10.6|2022=-8.5|2023=-7.2|2024=-8.7p" } } },
	{ .name = "mirror",
	    .kind = BILAT_CHART_MIRROR,
	    .title = "Goods from Russia to Kazakhstan, as both sides record them",
	    .subtitle = "US dollars, billion",
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
	    .footnote = "Source: Bureau of National Statistics.",
	    .series = { { "Russia", "2015=100|2016=76.9|2017=101.1|2018=117.6|2019=123.1|2020="
				    "109.9|2021=153.8|2022=193.4|2023=215.4|2024=208.8p" },
		{ "All other partners",
		    "2015=100|2016=80.3|2017=106.3|2018=135.6|2019=127.3|2020="
		    "101.9|2021=128.7|2022=182.7|2023=166.0|2024=173" } } },
	{ .name = "multiples",
	    .title = "Exports of Kazakhstan to its largest partners",
	    .subtitle = "US dollars, billion, all on one scale",
	    .footnote = "Source: Bureau of National Statistics.",
	    .power = 9,
	    .series = { MULTIPLES } },
	{ .name = "multiples-narrow",
	    .title = "Exports of Kazakhstan to its largest partners",
	    .subtitle = "US dollars, billion, all on one scale",
	    .footnote = "Source: Bureau of National Statistics.",
	    .power = 9,
	    .width = 340,
	    .series = { MULTIPLES } },
	{ .name = "multiples-yoy",
	    .kind = BILAT_CHART_YOY,
	    .title = "Growth of exports to the largest partners",
	    .subtitle = "Per cent on the year before",
	    .footnote = "Source: Bureau of National Statistics.",
	    .series = { MULTIPLES } },
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
	    .subtitle = "US dollars, billion",
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
	    .footnote = "Source: Bureau of National Statistics.",
	    .power = 6,
	    .series = { { "Exports", "2014-01=278.9|2014-02=286.9|2014-03=328.7|2014-04=327.5|"
				     "2014-05=337.8|"
				     "2014-06=381.2|2014-07=438.2|2014-08=443.3|2014-09=453.7|"
				     "2014-10=422.0|"
				     "2014-11=457.4|2014-12=445.1|2015-01=443.6|2015-02=443.3|"
				     "2015-03=455.1|"
				     "2015-04=513.5|2015-05=505.1|2015-06=501.0|2015-07=496.4|"
				     "2015-08=442.1|"
				     "2015-09=444.1|2015-10=460.6|2015-11=458.9|2015-12=457.3|"
				     "2016-01=447.0|"
				     "2016-02=370.3|2016-03=398.0|2016-04=388.9|2016-05=361.0|"
				     "2016-06=320.1|"
				     "2016-07=329.3|2016-08=284.4|2016-09=338.4|2016-10=320.0|"
				     "2016-11=282.7|"
				     "2016-12=252.1|2017-01=291.2|2017-02=256.1|2017-03=274.2|"
				     "2017-04=266.5|"
				     "2017-12=226.5|2018-01=237.7|2018-02=296.5|2018-03=282.7|"
				     "2018-04=318.0|"
				     "2018-05=329.1|2018-06=335.8|2018-07=405.9|2018-08=360.0|"
				     "2018-09=395.9|"
				     "2018-10=397.7|2018-11=450.7|2018-12=440.5|2019-01=464.6|"
				     "2019-02=513.0|"
				     "2019-03=495.1|2019-04=529.2|2019-05=570.8|2019-06=519.1|"
				     "2019-07=527.1|"
				     "2019-08=549.9|2019-09=600.6|2019-10=594.6|2019-11=568.6|"
				     "2019-12=578.4|"
				     "2020-01=566.6|2020-02=587.8|2020-03=551.4|2020-04=598.9|"
				     "2020-05=608.3|"
				     "2020-06=605.0|2020-07=577.9|2020-08=585.2|2020-09=498.0|"
				     "2020-10=506.9|"
				     "2020-11=547.6|2020-12=518.2|2021-01=474.5|2021-02=502.5|"
				     "2021-03=462.1|"
				     "2021-04=463.5|2021-05=407.6|2021-06=386.2|2021-07=393.9|"
				     "2021-08=357.9|"
				     "2021-09=367.2|2021-10=404.7|2021-11=346.7|2021-12=315.0|"
				     "2022-01=313.6|"
				     "2022-02=321.1|2022-03=369.6|2022-04=337.0|2022-05=334.2|"
				     "2022-06=323.6|"
				     "2022-07=401.0|2022-08=364.8|2022-09=357.5|2022-10=357.3|"
				     "2022-11=370.0|"
				     "2022-12=393.5|2023-01=449.7|2023-02=424.0|2023-03=432.7|"
				     "2023-04=486.6|"
				     "2023-05=485.7|2023-06=564.2|2023-07=512.8|2023-08=563.8|"
				     "2023-09=601.4|"
				     "2023-10=589.8|2023-11=652.7|2023-12=627.7" },
		{ "Imports",
		    "2014-01=869.0|2014-02=912.1|2014-03=889.4|2014-04=956.0|2014-05=953.6|"
		    "2014-06=1045.9|2014-07=1050.9|2014-08=1019.4|2014-09=967.8|2014-10=994"
		    ".9|2014-11=990.0|2014-12=978.8|2015-01=971.3|2015-02=1034.9|2015-03=93"
		    "2.5|2015-04=905.3|2015-05=993.5|2015-06=933.3|2015-07=968.6|2015-08=88"
		    "4.2|2015-09=932.4|2015-10=894.3|2015-11=905.7|2015-12=899.0|2016-01=87"
		    "1.7|2016-02=830.3|2016-03=855.0|2016-04=948.6|2016-05=968.8|2016-06=99"
		    "1.5|2016-07=942.4|2016-08=1003.5|2016-09=1043.6|2016-10=1047.3|2016-11"
		    "=1089.2|2016-12=1074.1|2017-01=1105.9|2017-02=1123.2|2017-03=1083.0|20"
		    "17-04=1167.6|2017-05=1173.7|2017-06=1066.0|2017-07=1168.0|2017-08=1157"
		    ".9|2017-09=1110.7|2017-10=1021.6|2017-11=1108.2|2017-12=998.8|2018-01="
		    "1082.8|2018-02=1030.4|2018-03=942.9|2018-04=943.1|2018-05=989.4|2018-0"
		    "6=975.0|2018-07=993.5|2018-08=1016.3|2018-09=936.3|2018-10=919.5|2018-"
		    "11=1042.4|2018-12=949.2|2019-01=1071.5|2019-02=1001.1|2019-03=1106.6|2"
		    "019-04=1126.3|2019-05=1160.5|2019-06=1143.1|2019-07=1202.7|2019-08=113"
		    "9.2|2019-09=1210.5|2019-10=1181.0|2019-11=1256.1|2019-12=1245.6|2020-0"
		    "1=1209.1|2020-02=1211.6|2020-03=1144.0|2020-04=1134.1|2020-05=1188.0|2"
		    "020-06=1160.0|2020-07=1188.5|2020-08=1140.8|2020-09=1067.9|2020-10=107"
		    "9.3|2020-11=1114.3|2020-12=1073.9|2021-01=1004.5|2021-02=1099.4|2021-0"
		    "3=1097.6|2021-04=1012.0|2021-05=1074.3|2021-06=1066.0|2021-07=1129.4|2"
		    "021-08=1089.9|2021-09=1100.6|2021-10=1152.7|2021-11=1233.0|2021-12=115"
		    "1.4|2022-01=1176.1|2022-02=1257.8|2022-03=1308.4|2022-04=1279.9|2022-0"
		    "5=1283.4|2022-06=1343.5|2022-07=1339.2|2022-08=1255.4|2022-09=1350.6|2"
		    "022-10=1262.2|2022-11=1265.4|2022-12=1317.1|2023-01=1252.8|2023-02=128"
		    "1.8|2023-03=1189.2|2023-04=1257.2|2023-05=1157.4|2023-06=1139.7|2023-0"
		    "7=1169.0|2023-08=1141.0|2023-09=1159.5|2023-10=1200.8|2023-11=1179.3|2"
		    "023-12=1100.5" } } },
	{ .name = "bars-of-months",
	    .kind = BILAT_CHART_BAR,
	    .title = "Balance with Russia by month",
	    .subtitle = "US dollars, million, not seasonally adjusted",
	    .footnote = "Source: Bureau of National Statistics.",
	    .power = 6,
	    .series = { { "Balance",
		"2014-01=-15.1|2014-02=14.7|2014-03=21.0|2014-04=50.0|2014-05=41.7|2014"
		"-06=18.8|2014-07=41.5|2014-08=98.0|2014-09=66.2|2014-10=105.5|2014-11="
		"128.5|2014-12=104.1|2015-01=111.3|2015-02=108.0|2015-03=85.1|2015-04=1"
		"32.6|2015-05=95.2|2015-06=127.9|2015-07=75.4|2015-08=115.2|2015-09=102"
		".5|2015-10=81.3|2015-11=59.6|2015-12=26.6|2016-01=67.4|2016-02=24.6|20"
		"16-03=38.0|2016-04=-15.2|2016-05=-30.3|2016-06=-36.5|2016-07=5.7|2016-"
		"08=-55.6|2016-09=-8.1|2016-10=-60.4|2016-11=-53.3|2016-12=-79.9|2017-0"
		"1=-66.0|2017-02=-115.0|2017-03=-96.0|2017-04=-58.0|2017-05=-122.1|2017"
		"-06=-86.4|2017-07=-113.8|2017-08=-115.7|2017-09=-136.6|2017-10=-134.3|"
		"2017-11=-56.2|2017-12=-60.9|2018-01=-57.2|2018-02=-49.8|2018-03=-30.2|"
		"2018-04=-85.1|2018-05=-41.7|2018-06=-38.8|2018-07=-22.0|2018-08=17.9|2"
		"018-09=14.7|2018-10=42.5|2018-11=-14.6|2018-12=39.0|2019-01=51.4|2019-"
		"02=67.1|2019-03=66.4|2019-04=92.2|2019-05=57.9|2019-06=114.9|2019-07=7"
		"9.2|2019-08=99.7|2019-09=127.3|2019-10=114.5|2019-11=84.5|2019-12=78.4"
		"|2020-01=85.1|2020-02=106.9|2020-03=133.0|2020-04=120.7|2020-05=75.1|2"
		"020-06=68.4|2020-07=94.2|2020-08=43.0|2020-09=44.0|2020-10=2.3|2020-11"
		"=5.6|2020-12=23.3|2021-01=24.6|2021-02=7.2|2021-03=-23.9|2021-04=12.1|"
		"2021-05=-24.7|2021-06=-72.3|2021-07=-89.0|2021-08=-25.5|2021-09=-32.5|"
		"2021-10=-45.3|2021-11=-76.9|2021-12=-105.5|2022-01=-127.3|2022-02=-117"
		".0|2022-03=-121.7|2022-04=-65.7|2022-05=-67.9|2022-06=-75.2|2022-07=-1"
		"22.5|2022-08=-111.0|2022-09=-100.8|2022-10=-42.5|2022-11=-97.9|2022-12"
		"=-39.4|2023-01=-39.2|2023-02=-40.2|2023-03=3.0|2023-04=-42.1|2023-05=-"
		"10.2|2023-06=-28.5|2023-07=-22.2|2023-08=-16.5|2023-09=17.0|2023-10=11"
		".8|2023-11=16.7|2023-12=100.4" } } },
	{ .name = "days-of-two-years",
	    .title = "Tenge per US dollar",
	    .subtitle = "Official rate, daily",
	    .footnote = "Source: National Bank of Kazakhstan.",
	    .cropped = true,
	    .series = { { "KZT/USD",
		"2023-01-02=448.76|2023-01-03=451.19|2023-01-04=452.48|2023-01-05=453.9"
		"4|2023-01-06=454.93|2023-01-09=457.74|2023-01-10=460.10|2023-01-11=461"
		".49|2023-01-12=461.91|2023-01-13=463.14|2023-01-16=464.55|2023-01-17=4"
		"64.92|2023-01-18=464.99|2023-01-19=462.93|2023-01-20=465.08|2023-01-23"
		"=465.03|2023-01-24=462.45|2023-01-25=460.47|2023-01-26=462.81|2023-01-"
		"27=461.37|2023-01-30=460.76|2023-01-31=461.92|2023-02-01=464.17|2023-0"
		"2-02=463.18|2023-02-03=462.54|2023-02-06=462.12|2023-02-07=459.29|2023"
		"-02-08=461.64|2023-02-09=458.75|2023-02-10=461.61|2023-02-13=459.54|20"
		"23-02-14=457.50|2023-02-15=459.67|2023-02-16=461.69|2023-02-17=460.11|"
		"2023-02-20=460.49|2023-02-21=460.39|2023-02-22=461.78|2023-02-23=459.9"
		"1|2023-02-24=461.94|2023-02-27=465.02|2023-02-28=466.33|2023-03-01=468"
		".95|2023-03-02=471.67|2023-03-03=470.98|2023-03-06=473.15|2023-03-07=4"
		"75.24|2023-03-08=475.82|2023-03-09=473.47|2023-03-10=474.25|2023-03-13"
		"=476.81|2023-03-14=475.67|2023-03-15=476.62|2023-03-16=479.09|2023-03-"
		"17=479.75|2023-03-20=476.98|2023-03-21=477.83|2023-03-22=476.39|2023-0"
		"3-23=478.63|2023-03-24=479.66|2023-03-27=478.54|2023-03-28=481.00|2023"
		"-03-29=481.82|2023-03-30=480.88|2023-03-31=482.97|2023-04-03=485.41|20"
		"23-04-04=487.86|2023-04-05=490.25|2023-04-06=491.26|2023-04-07=492.53|"
		"2023-04-10=493.21|2023-04-11=493.43|2023-04-12=496.45|2023-04-13=495.6"
		"1|2023-04-14=493.10|2023-04-17=494.46|2023-04-18=494.49|2023-04-19=494"
		".82|2023-04-20=495.47|2023-04-21=493.99|2023-04-24=492.22|2023-04-25=4"
		"89.65|2023-04-26=491.42|2023-04-27=493.96|2023-04-28=495.21|2023-05-01"
		"=492.93|2023-05-02=495.90|2023-05-03=497.94|2023-05-04=498.04|2023-05-"
		"05=495.05|2023-05-08=497.20|2023-05-09=498.00|2023-05-10=498.80|2023-0"
		"5-11=495.91|2023-05-12=497.38|2023-05-15=494.59|2023-05-16=494.50|2023"
		"-05-17=492.39|2023-05-18=491.58|2023-05-19=494.01|2023-05-22=495.58|20"
		"23-05-23=497.56|2023-05-24=496.37|2023-05-25=495.74|2023-05-26=496.43|"
		"2023-05-29=493.64|2023-05-30=493.16|2023-05-31=496.10|2023-06-01=497.7"
		"0|2023-06-02=499.96|2023-06-05=498.79|2023-06-06=500.00|2023-06-07=501"
		".81|2023-06-08=503.11|2023-06-09=502.78|2023-06-12=500.85|2023-06-13=4"
		"97.95|2023-06-14=500.37|2023-06-15=503.05|2023-06-16=501.73|2023-06-19"
		"=503.34|2023-06-20=502.83|2023-06-21=503.65|2023-06-22=505.79|2023-06-"
		"23=504.75|2023-06-26=505.53|2023-06-27=504.09|2023-06-28=504.21|2023-0"
		"6-29=501.40|2023-06-30=500.00|2023-07-03=498.75|2023-07-04=501.33|2023"
		"-07-05=499.14|2023-07-06=500.77|2023-07-07=498.30|2023-07-10=501.31|20"
		"23-07-11=499.32|2023-07-12=496.89|2023-07-13=495.18|2023-07-14=497.87|"
		"2023-07-17=498.95|2023-07-18=501.38|2023-07-19=501.43|2023-07-20=499.1"
		"2|2023-07-21=498.20|2023-07-24=497.98|2023-07-25=501.02|2023-07-26=499"
		".03|2023-07-27=497.52|2023-07-28=499.67|2023-07-31=497.36|2023-08-01=5"
		"00.29|2023-08-02=499.10|2023-08-03=499.56|2023-08-04=500.59|2023-08-07"
		"=503.12|2023-08-08=500.58|2023-08-09=502.75|2023-08-10=500.84|2023-08-"
		"11=502.22|2023-08-14=499.39|2023-08-15=501.07|2023-08-16=499.17|2023-0"
		"8-17=497.43|2023-08-18=494.64|2023-08-21=493.62|2023-08-22=492.62|2023"
		"-08-23=495.62|2023-08-24=496.32|2023-08-25=495.54|2023-08-28=498.58|20"
		"23-08-29=496.63|2023-08-30=494.94|2023-08-31=497.77|2023-09-01=500.58|"
		"2023-09-04=501.75|2023-09-05=504.72|2023-09-06=502.07|2023-09-07=504.5"
		"8|2023-09-08=505.88|2023-09-11=506.95|2023-09-12=509.10|2023-09-13=506"
		".73|2023-09-14=504.95|2023-09-15=502.79|2023-09-18=502.71|2023-09-19=5"
		"03.04|2023-09-20=503.34|2023-09-21=502.55|2023-09-22=504.09|2023-09-25"
		"=506.20|2023-09-26=507.83|2023-09-27=505.06|2023-09-28=502.99|2023-09-"
		"29=501.33|2023-10-02=499.78|2023-10-03=500.28|2023-10-04=498.47|2023-1"
		"0-05=499.28|2023-10-06=498.38|2023-10-09=497.60|2023-10-10=498.92|2023"
		"-10-11=501.68|2023-10-12=499.84|2023-10-13=498.96|2023-10-16=501.95|20"
		"23-10-17=500.25|2023-10-18=497.41|2023-10-19=495.58|2023-10-20=497.61|"
		"2023-10-23=499.07|2023-10-24=501.80|2023-10-25=501.83|2023-10-26=499.0"
		"8|2023-10-27=497.95|2023-10-30=499.34|2023-10-31=498.74|2023-11-01=496"
		".59|2023-11-02=495.88|2023-11-03=495.71|2023-11-06=494.88|2023-11-07=4"
		"94.60|2023-11-08=492.43|2023-11-09=489.62|2023-11-10=491.40|2023-11-13"
		"=492.86|2023-11-14=492.41|2023-11-15=490.12|2023-11-16=488.92|2023-11-"
		"17=489.32|2023-11-20=491.78|2023-11-21=491.72|2023-11-22=494.66|2023-1"
		"1-23=494.87|2023-11-24=492.98|2023-11-27=493.73|2023-11-28=494.39|2023"
		"-11-29=495.05|2023-11-30=496.47|2023-12-01=493.61|2023-12-04=493.27|20"
		"23-12-05=495.15|2023-12-06=493.00|2023-12-07=490.26|2023-12-08=488.37|"
		"2023-12-11=487.12|2023-12-12=486.77|2023-12-13=485.69|2023-12-14=486.5"
		"6|2023-12-15=484.59|2023-12-18=483.70|2023-12-19=484.82|2023-12-20=485"
		".15|2023-12-21=487.99|2023-12-22=490.70|2023-12-25=489.28|2023-12-26=4"
		"88.32|2023-12-27=488.60|2023-12-28=488.92|2023-12-29=488.15|2024-01-01"
		"=490.41|2024-01-02=488.62|2024-01-03=488.49|2024-01-04=486.22|2024-01-"
		"05=488.60|2024-01-08=489.24|2024-01-09=492.26|2024-01-10=490.14|2024-0"
		"1-11=491.48|2024-01-12=492.12|2024-01-15=489.43|2024-01-16=491.43|2024"
		"-01-17=493.77|2024-01-18=491.26|2024-01-19=494.00|2024-01-22=495.79|20"
		"24-01-23=496.48|2024-01-24=496.79|2024-01-25=495.40|2024-01-26=492.75|"
		"2024-01-29=492.65|2024-01-30=494.93|2024-01-31=493.21|2024-02-01=493.0"
		"9|2024-02-02=491.81|2024-02-05=493.03|2024-02-06=495.88|2024-02-07=498"
		".30|2024-02-08=497.05|2024-02-09=496.60|2024-02-12=493.61|2024-02-13=4"
		"93.84|2024-02-14=496.05|2024-02-15=498.20|2024-02-16=495.64|2024-02-19"
		"=495.29|2024-02-20=492.77|2024-02-21=492.36|2024-02-22=494.93|2024-02-"
		"23=493.66|2024-02-26=495.82|2024-02-27=498.65|2024-02-28=500.64|2024-0"
		"2-29=498.87|2024-03-01=501.47|2024-03-04=504.10|2024-03-05=507.19|2024"
		"-03-06=504.26|2024-03-07=501.28|2024-03-08=500.06|2024-03-11=500.22|20"
		"24-03-12=499.80|2024-03-13=497.37|2024-03-14=498.27|2024-03-15=499.35|"
		"2024-03-18=500.19|2024-03-19=500.31|2024-03-20=500.66|2024-03-21=501.8"
		"6|2024-03-22=499.26|2024-03-25=498.92|2024-03-26=496.75|2024-03-27=494"
		".38|2024-03-28=496.03|2024-03-29=495.01|2024-04-01=494.08|2024-04-02=4"
		"92.77|2024-04-03=493.35|2024-04-04=491.07|2024-04-05=491.98|2024-04-08"
		"=489.41|2024-04-09=492.24|2024-04-10=490.20|2024-04-11=491.88|2024-04-"
		"12=492.20|2024-04-15=491.80|2024-04-16=490.65|2024-04-17=489.84|2024-0"
		"4-18=491.47|2024-04-19=491.67|2024-04-22=491.95|2024-04-23=490.46|2024"
		"-04-24=491.27|2024-04-25=489.31|2024-04-26=489.25|2024-04-29=490.22|20"
		"24-04-30=490.54|2024-05-01=491.09|2024-05-02=491.56|2024-05-03=489.75|"
		"2024-05-06=492.59|2024-05-07=493.76|2024-05-08=495.19|2024-05-09=498.0"
		"1|2024-05-10=497.77|2024-05-13=496.80|2024-05-14=495.65|2024-05-15=494"
		".58|2024-05-16=493.41|2024-05-17=492.34|2024-05-20=490.62|2024-05-21=4"
		"90.57|2024-05-22=489.35|2024-05-23=488.60|2024-05-24=489.64|2024-05-27"
		"=488.57|2024-05-28=490.83|2024-05-29=492.70|2024-05-30=491.70|2024-05-"
		"31=493.79|2024-06-03=491.87|2024-06-04=489.45|2024-06-05=492.52|2024-0"
		"6-06=489.72|2024-06-07=486.76|2024-06-10=489.05|2024-06-11=486.06|2024"
		"-06-12=487.06|2024-06-13=487.45|2024-06-14=485.81|2024-06-17=484.31|20"
		"24-06-18=487.21|2024-06-19=486.61|2024-06-20=485.08|2024-06-21=484.77|"
		"2024-06-24=486.24|2024-06-25=485.01|2024-06-26=482.56|2024-06-27=484.3"
		"8|2024-06-28=481.97" } } },
};

size_t example_count(void)
{
	return sizeof examples / sizeof examples[0];
}

const char *example_name(size_t index)
{
	return examples[index].name;
}

static struct bilat_chart *make(struct arena *arena, const struct example *example)
{
	struct bilat_chart *chart = arena_alloc(arena, sizeof *chart);
	*chart = (struct bilat_chart){ .kind = example->kind,
		.title = example->title,
		.subtitle = example->subtitle,
		.footnote = example->footnote,
		.scale_power = example->power,
		.width = example->width,
		.height = example->height,
		.cropped = example->cropped };
	chart->series = arena_array(arena, SERIES, sizeof *chart->series);
	for (size_t i = 0; i < SERIES && example->series[i].points; i++) {
		chart->series[i].name = example->series[i].name;
		add_points(arena, &chart->series[i], example->series[i].points, example->power);
		chart->series_count++;
	}
	chart->events = arena_array(arena, 6, sizeof *chart->events);
	for (size_t i = 0; i < 6 && example->events[i].label; i++) {
		chart->events[i].label = example->events[i].label;
		bilat_period_parse(example->events[i].period, &chart->events[i].period, NULL);
		chart->event_count++;
	}
	return chart;
}

struct bilat_chart *example_make(struct arena *arena, const char *name)
{
	for (size_t i = 0; i < example_count(); i++)
		if (!strcmp(examples[i].name, name))
			return make(arena, &examples[i]);
	return NULL;
}
