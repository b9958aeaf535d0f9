#include "cli/loading.h"

#include <stdlib.h>
#include <string.h>

#include "cli/clock.h"

bool loading_settings(struct cli *cli, const struct words *set,
    struct bilat_load_options *options, struct bilat_error *err)
{
	struct bilat_load_setting *settings =
	    arena_array(cli->arena, set->count, sizeof *settings);

	for (size_t i = 0; i < set->count; i++) {
		const char *equals = strchr(set->at[i], '=');
		if (equals == NULL || equals == set->at[i])
			return bilat_fail(err, BILAT_USAGE,
			    "'%s' is not KEY=VALUE (for example --set unit='mn USD')",
			    set->at[i]);
		settings[i].key =
		    arena_strndup(cli->arena, set->at[i], (size_t)(equals - set->at[i]));
		settings[i].value = equals + 1;
	}
	options->settings = settings;
	options->setting_count = set->count;
	return true;
}

bool loading_clock(struct bilat_load_options *options, struct bilat_error *err)
{
	if (!clock_now(&options->now, err))
		return false;
	options->today = (int32_t)(options->now / 86400);
	return true;
}
