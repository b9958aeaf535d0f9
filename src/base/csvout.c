#include "base/csvout.h"

#include <math.h>
#include <string.h>

#include "base/num.h"

void csvout_init(struct csvout *csv, struct str *out, char delimiter, bool guard)
{
	*csv = (struct csvout){ .out = out, .delimiter = delimiter, .guard = guard };
}

static void start_cell(struct csvout *csv)
{
	if (csv->started)
		str_add_char(csv->out, csv->delimiter);
	csv->started = true;
}

/* Apostrophes before it count in, so that taking one off gives every text back. */
static bool looks_like_formula(const char *text)
{
	const char *mark = text + strspn(text, "'");
	double value;

	return *mark && mark[1] && strchr("=+-@\t\r", *mark) && !num_parse(mark, &value);
}

const char *csvout_unguarded(const char *text)
{
	return text + (*text == '\'' && looks_like_formula(text));
}

static void add_tsv(struct str *out, const char *text)
{
	for (; *text; text++)
		str_add_char(out, strchr("\t\r\n", *text) ? ' ' : *text);
}

static void add_quoted(struct str *out, const char *apostrophe, const char *text)
{
	str_add_char(out, '"');
	str_add(out, apostrophe);
	for (; *text; text++) {
		if (*text == '"')
			str_add_char(out, '"');
		str_add_char(out, *text);
	}
	str_add_char(out, '"');
}

void csvout_text(struct csvout *csv, const char *text)
{
	start_cell(csv);
	if (!text)
		return;
	const char *apostrophe = csv->guard && looks_like_formula(text) ? "'" : "";
	if (csv->delimiter == '\t') {
		str_add(csv->out, apostrophe);
		add_tsv(csv->out, text);
		return;
	}
	size_t length = strlen(text);
	bool blank_at_edge = length && (text[0] == ' ' || text[length - 1] == ' ');
	if (blank_at_edge || strpbrk(text, "\"\r\n") || strchr(text, csv->delimiter)) {
		add_quoted(csv->out, apostrophe, text);
		return;
	}
	str_add(csv->out, apostrophe);
	str_add(csv->out, text);
}

void csvout_number(struct csvout *csv, double value)
{
	char text[NUM_SIZE];

	start_cell(csv);
	if (isfinite(value))
		str_add(csv->out, num_print(text, value));
}

void csvout_comma_number(struct csvout *csv, const char *number)
{
	start_cell(csv);
	for (; number != NULL && *number; number++)
		str_add_char(csv->out, *number == '.' ? ',' : *number);
}

void csvout_end(struct csvout *csv)
{
	str_add_char(csv->out, '\n');
	csv->started = false;
}
