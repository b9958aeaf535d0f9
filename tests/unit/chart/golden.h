/* golden.h - text compared with a file under tests/data/chart/.
 *
 * With BILAT_GOLDEN=update in the environment the files are written instead; look at the diff.
 */
#ifndef TESTS_CHART_GOLDEN_H
#define TESTS_CHART_GOLDEN_H

void golden_check(const char *name, const char *text);

#endif
