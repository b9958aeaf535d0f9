/* loading.h - what load and inspect have in common. */
#ifndef CLI_LOADING_H
#define CLI_LOADING_H

#include <bilat/load.h>

#include "cli/command.h"

/* --set KEY=VALUE. */
bool loading_settings(struct cli *cli, const struct words *set,
    struct bilat_load_options *options, struct bilat_error *err);

/* Fills now and today: SOURCE_DATE_EPOCH where it is set, so that a load can be repeated to the
 * byte, else the clock (cli/clock.h). */
bool loading_clock(struct bilat_load_options *options, struct bilat_error *err);

#endif
