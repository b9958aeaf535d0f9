/* status.c - observation status, the letters of SDMX's CL_OBS_STATUS. */
#include <bilat/figure.h>

#include <string.h>

char *bilat_status_print(char out[BILAT_STATUS_SIZE], bilat_status status)
{
	size_t length = 0;
	for (int letter = 'B'; letter <= 'Z'; letter++) {
		if (status & BILAT_STATUS(letter))
			out[length++] = (char)letter;
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

char *bilat_figure_status_print(
    char out[BILAT_FIGURE_STATUS_SIZE], const struct bilat_figure *figure)
{
	size_t length = strlen(bilat_status_print(out, figure->status));
	if (figure->confidentiality) {
		out[length++] = '/';
		out[length++] = figure->confidentiality;
		out[length] = '\0';
	}
	return out;
}

bool bilat_figure_status_parse(
    const char *text, bilat_status *status_out, char *confidentiality_out)
{
	char letters[BILAT_STATUS_SIZE];
	size_t length = strcspn(text, "/");
	bool marked = text[length] == '/';
	if (length >= sizeof letters)
		return false;
	memcpy(letters, text, length);
	letters[length] = '\0';
	if (marked && (text[length + 1] < 'A' || text[length + 1] > 'Z' || text[length + 2]))
		return false;
	if (!bilat_status_parse(letters, status_out))
		return false;
	*confidentiality_out = marked ? text[length + 1] : '\0';
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
