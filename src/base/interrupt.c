#include "base/interrupt.h"

#include <signal.h>

#include "base/error.h"

static volatile sig_atomic_t came;

static void on_signal(int number)
{
	(void)number;
	came = 1;
}

void interrupt_watch(void)
{
	/* Calls that wait are to come back: no SA_RESTART. */
	const struct sigaction action = { .sa_handler = on_signal };

	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
}

bool interrupt_came(void)
{
	return came != 0;
}

bool interrupt_check(struct bilat_error *err)
{
	return !came || bilat_fail(err, BILAT_INTERRUPTED, "interrupted");
}
