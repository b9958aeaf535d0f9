/* Writes a long table to standard output, as the OECD's Data Explorer gives it: 14 columns,
 * about 100 bytes a row, always the same ones.
 *
 *	bench-rows ROWS [revised | next]
 *
 * Series by series, years upwards: 200 reporters, 201 partners (World is one), 25 years; what
 * does not fit into these goes on with another measure or activity.  revised: one value in a
 * hundred is another one, as in a later download.  next: the rows behind the first ten million.
*/
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define AREAS 200
#define YEARS 25
#define FIRST_YEAR 2000
#define NEXT 10000000
/* Value cells in a hundred that are empty, or are estimates. */
#define MISSING 2
#define ESTIMATED 5

static const char areas[AREAS * 3 + 1] =
    "KAZRUSABWAFGAGOALBAREARGARMATGAUSAUTAZEBDIBELBENBFABGDBGRBHRBHSBIHBLRBLZBMUBOLBRABRBBRNBTN"
    "BWACAFCANCHECHLCHNCIVCMRCODCOGCOLCOMCPVCRICUBCUWCYMCYPCZEDEUDJIDMADNKDOMDZAECUEGYERIESPEST"
    "ETHFINFJIFRAFSMGABGBRGEOGHAGINGMBGNBGNQGRCGRDGTMGUYHKGHNDHRVHTIHUNIDNINDIRLIRNIRQISLISRITA"
    "JAMJORJPNKENKGZKHMKIRKNAKORKWTLAOLBNLBRLBYLCALKALSOLTULUXLVAMACMARMDAMDGMDVMEXMHLMKDMLIMLT"
    "MMRMNEMNGMOZMRTMUSMWIMYSNAMNCLNERNGANICNLDNORNPLNZLOMNPAKPANPERPHLPLWPNGPOLPRKPRTPRYPSEPYF"
    "QATROURWASAUSDNSENSGPSLBSLESLVSOMSRBSSDSTPSURSVKSVNSWESWZSXMSYCSYRTCATCDTGOTHATJKTKMTLSTON"
    "TTOTUNTURTWNTZAUGAUKRURYUSAUZBVCTVENVGBVNMVUTWSMYEMZAFZMBZWE";

static const char *const measures[] = { "LI_F_T", "LE_F_T", "LI_A_T", "LE_A_T", "T_FA_F" };
static const char *const activities[] = { "_T", "A", "B", "C10T12", "D", "E", "F", "G", "H",
	"I", "J", "K" };

/* splitmix64 */
static uint64_t mix(uint64_t number)
{
	number += UINT64_C(0x9e3779b97f4a7c15);
	number = (number ^ number >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	number = (number ^ number >> 27) * UINT64_C(0x94d049bb133111eb);
	return number ^ number >> 31;
}

/* Thousandths of a million, so that the last digit of the millions is no zero. */
static void print_value(char out[32], uint64_t row, bool changed)
{
	uint64_t value = mix(row) % 100000000;

	value += changed ? 10000 + mix(row) % 1000 : 0;
	snprintf(out, 32, "%" PRIu64 ".%03" PRIu64, value / 1000, value % 1000);
}

static void print_row(uint64_t row, bool revised)
{
	uint64_t series = row / YEARS, rest = series / (AREAS + 1), group = rest / AREAS;
	uint64_t chance = mix(~row) % 100;
	const char *reporter = areas + 3 * (rest % AREAS);
	uint64_t partner = series % (AREAS + 1);
	char value[32] = "";

	if (chance >= MISSING)
		print_value(value, row, revised && row % 100 == 0);
	printf("DATAFLOW,OECD.DAF.INV:DSD_FDI@DF_FDI_CTRY_SUMM(1.0),I,%.3s,%.3s,%s,%s,A,USD_"
	       "EXC,%" PRIu64 ",%s,%s,6,3\n",
	    reporter, partner ? areas + 3 * (partner - 1) : "W", measures[group % 5],
	    activities[group / 5 % 12], FIRST_YEAR + row % YEARS, value,
	    chance < MISSING               ? "M"
	    : chance < MISSING + ESTIMATED ? "E"
					   : "A");
}

int main(int argc, char **argv)
{
	uint64_t rows = argc > 1 ? strtoull(argv[1], NULL, 10) : 1000000;
	bool revised = argc > 2 && !strcmp(argv[2], "revised");

	puts("STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,MEASURE,ACTIVITY,FREQ,"
	     "UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,DECIMALS");
	uint64_t first = argc > 2 && !strcmp(argv[2], "next") ? NEXT : 0;
	for (uint64_t row = first; row < first + rows; row++)
		print_row(row, revised);
	return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
