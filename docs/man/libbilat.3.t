libbilat - bilateral economic indicators for other programs
@store shipped

SYNOPSIS
`#include <bilat/bilat.h>`

`cc program.c $(pkg-config --cflags --libs bilat)`

DESCRIPTION
The program bilat is written on this library, and everything that it can do another program can. The
headers in `bilat/` are the reference: each says what it is, who owns what, and how it fails.

- `store.h`: open a store, read series, documents, revisions
- `reference.h`, `area.h`, `indicator.h`, `unit.h`, `source.h`: what words mean
- `period.h`, `figure.h`, `series.h`, `detail.h`: values; a figure has bounds, status and digits
- `analyse.h`, `mirror.h`, `convert.h`, `inputs.h`: pure functions over series
- `ask.h`, `claim.h`, `diff.h`: a question to an answer
- `load.h`, `chart.h`, `report.h`, `show.h`, `language.h`: files in, pictures and documents out

What can fail returns false and fills `struct bilat_error`, the last argument: its kind is the exit
status of bilat(1), its message is for people. Outputs are untouched on failure. What is opened is
closed, what a header says is malloc'ed is freed, everything else is borrowed. Running out of
memory ends the program. A store belongs to one thread at a time.

EXAMPLES
The years of a series with their changes. This is the whole program:

  $ cat $EXAMPLES/changes.c
  /* changes - the years of a series and their changes, read through libbilat.
   *
   *	cc changes.c $(pkg-config --cflags --libs bilat) -o changes
   *	./changes ~/.local/share/bilat/bilat.db KAZ RUS trade.turnover */
  #include <stdio.h>

  #include <bilat/bilat.h>

  static void print(const struct bilat_series *series)
  {
  	struct bilat_analysis how = { 0 };

  	printf("%s (%s, %s)\n", series->indicator, series->unit, series->source);
  	for (size_t i = 0; i < series->count; i++) {
  		const struct bilat_observation *at = &series->observations[i];
  		struct bilat_figure yoy = bilat_yoy(series, at->period, &how);
  		char period[BILAT_PERIOD_SIZE], value[BILAT_SHOW_SIZE], change[BILAT_SHOW_SIZE];

  		printf("%s  %12s  ", bilat_period_print(period, at->period),
  		    bilat_show_amount(value, &at->figure, 9, &bilat_marks_english));
  		if (bilat_figure_available(&yoy))
  			printf(
  			    "%s %%\n", bilat_show_growth(change, &yoy, &bilat_marks_english));
  		else
  			printf("- (%s)\n", bilat_why_code(yoy.why));
  	}
  }

  int main(int argc, char **argv)
  {
  	struct bilat_error err = { 0 };
  	struct bilat_store *store = NULL;
  	struct bilat_series_set set = { 0 };

  	if (argc != 5 || !bilat_store_open(argv[1], BILAT_STORE_READ, &store, &err) ||
  	    !bilat_store_read(store,
  		&(struct bilat_selection){ .reporters = (const char **)&argv[2],
  		    .reporter_count = 1,
  		    .partners = (const char **)&argv[3],
  		    .partner_count = 1,
  		    .indicators = (const char **)&argv[4],
  		    .indicator_count = 1,
  		    .freq = BILAT_ANNUAL },
  		&set, &err))
  		fprintf(
  		    stderr, "changes: %s\n", argc == 5 ? err.message : "STORE A B INDICATOR");
  	for (size_t i = 0; i < set.count; i++)
  		print(&set.series[i]);
  	bilat_series_set_free(&set);
  	bilat_store_close(store);
  	return err.message[0] != '\0' || argc != 5;
  }

SEE ALSO
bilat(1), bilat-store(5)
