/* status.c - observation status, the letters of SDMX's CL_OBS_STATUS. */
#include <bilat/figure.h>

char *bilat_status_print(char out[BILAT_STATUS_SIZE], bilat_status status)
{
	size_t length = 0;
	for (char letter = 'B'; letter <= 'Z'; letter++) {
		if (status & BILAT_STATUS(letter))
			out[length++] = letter;
	}
	out[length] = '\0';
	return out;
}

bool bilat_status_parse(const char *letters, bilat_status *out)
{
	bilat_status status = 0;
	for (const char *at = letters; *at != '\0'; at++) {
		char letter = *at >= 'a' && *at <= 'z' ? (char)(*at - 'a' + 'A') : *at;
		if (letter == ' ' || letter == ',')
			continue;
		/* C, R, T, X, Y and Z are no status of that list. */
		if (letter < 'A' || letter > 'W' || letter == 'C' || letter == 'R' ||
		    letter == 'T')
			return false;
		if (letter != 'A')
			status |= BILAT_STATUS(letter);
	}
	*out = status;
	return true;
}

enum bilat_why bilat_status_why(bilat_status status)
{
	if (status & BILAT_STATUS('Q'))
		return BILAT_WHY_SUPPRESSED;
	if (status & BILAT_STATUS('M'))
		return BILAT_WHY_NOT_APPLICABLE;
	if (status & BILAT_STATUS('L'))
		return BILAT_WHY_NOT_COLLECTED;
	return BILAT_WHY_NOT_PUBLISHED;
}
