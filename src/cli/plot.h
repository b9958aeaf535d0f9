/* plot.h - from the words of `bilat plot` to a chart, one file a way of asking. */
#ifndef CLI_PLOT_H
#define CLI_PLOT_H

#include <stdint.h>

#include <bilat/bilat.h>

#include "cli/reading.h"

struct plot_options {
	struct reading_options reading;
	const char *output, *kind, *title, *size, *dpi;
	bool events;
};

/* What is to be drawn; kind_given false: the kind is ours to choose. */
struct plot_request {
	struct cli *cli;
	const struct plot_options *options;
	struct bilat_question *question;
	bool kind_given;
};

/* Each fills a chart whose kind is set; what it points to lives as long as the command.
 * BILAT_NONE where nothing is held. */
bool plot_over_time(
    const struct plot_request *request, struct bilat_chart *chart, struct bilat_error *err);
bool plot_ranking(
    const struct plot_request *request, struct bilat_chart *chart, struct bilat_error *err);
bool plot_mirror(
    const struct plot_request *request, struct bilat_chart *chart, struct bilat_error *err);

/* The indicators that a balance is made of and itself, exports first, for any of the three;
 * BILAT_USAGE if the catalogue has no balance with it. */
bool plot_balance_parts(
    struct cli *cli, const char *indicator, const char **parts_out, struct bilat_error *err);

/* Shared: the points' sources, each once, and the day of the newest of them. */
struct plot_sources {
	struct words ids;
	int32_t newest;
};
void plot_source_add(
    struct cli *cli, struct plot_sources *sources, const char *id, int32_t vintage);
const char *plot_footnote(struct cli *cli, const struct plot_sources *sources);

#endif
