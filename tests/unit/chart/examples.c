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

struct example {
	const char *name;
	enum bilat_chart_kind kind;
	const char *title, *subtitle, *footnote;
	int power, width, height;
	bool cropped;
	struct {
		const char *name, *points;
	} series[6];
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
	chart->series = arena_array(arena, 6, sizeof *chart->series);
	for (size_t i = 0; i < 6 && example->series[i].points; i++) {
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
