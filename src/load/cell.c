#include "load/cell.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/unit.h>

#include "base/error.h"
#include "base/num.h"
#include "base/utf8.h"
#include "load/layout.h"

/* What an export writes of the least double comes back. */
#define DIGITS_MAX NUM_SIZE
/* Fifteen digits come back from a double as they were. */
#define PLAIN_MAX ((uint64_t)1000000000000000)
#define NBSP 0xa0
#define NARROW_NBSP 0x202f
#define FIGURE_SPACE 0x2007
#define THIN_SPACE 0x2009
#define MINUS_SIGN 0x2212
#define EN_DASH 0x2013
#define CURLY_APOSTROPHE 0x2019

static bool is_blank(uint32_t c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == NBSP ||
	       c == NARROW_NBSP || c == FIGURE_SPACE || c == THIN_SPACE || c == 0xfeff;
}

const char *cell_trim(const char *text, size_t length, size_t *length_out)
{
	const unsigned char *bytes = (const unsigned char *)text;
	/* Nearly every cell begins and ends with a visible ASCII character. */
	if (length > 0 && bytes[0] > ' ' && bytes[0] < 0x80 && bytes[length - 1] > ' ' &&
	    bytes[length - 1] < 0x80) {
		*length_out = length;
		return text;
	}
	const char *start = text, *end = text + length;
	for (const char *at = start; at < end && is_blank(utf8_next(&at));)
		start = at;
	const char *last = start;
	for (const char *at = start; at < end;) {
		if (!is_blank(utf8_next(&at)))
			last = at;
	}
	*length_out = (size_t)(last - start);
	return start;
}

/* Digits and at most one point, up to 18 digits: the value is exact in one division or
 * multiplication. */
static bool read_fast(const char *text, size_t length, int power, struct cell *out)
{
	static const double tens[] = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10,
		1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
	const char *at = text, *end = text + length;
	bool negative = at < end && *at == '-';
	at += negative;
	uint64_t digits = 0;
	int behind = -1;
	if (end - at > 17 || at == end || *at == '.' || end[-1] == '.')
		return false;
	if (*at == '0' && end - at > 1 && at[1] != '.')
		return false;
	for (; at < end; at++) {
		if (*at == '.' && behind < 0) {
			behind = 0;
			continue;
		}
		unsigned digit = (unsigned)(unsigned char)*at - '0';
		if (digit > 9)
			return false;
		digits = 10 * digits + digit;
		behind += behind >= 0;
	}
	int shift = power - (behind > 0 ? behind : 0);
	if (digits > ((uint64_t)1 << 53) || shift > 22 || shift < -22)
		return false;
	double value = (double)digits;
	value = shift < 0 ? value / tens[-shift] : value * tens[shift];
	*out = (struct cell){ .value = negative && digits > 0 ? -value : value,
		.decimals = -shift,
		.bound = BILAT_EXACT,
		.plain = digits <= PLAIN_MAX && !(negative && digits == 0) };
	return true;
}

/* A number as it is written, taken apart. */
struct number {
	char digits[DIGITS_MAX + 4]; /* with a point, without groups and sign */
	bool negative;
	size_t end; /* in the text */
	bool grouped;
};

/* A separator of thousands at `at` with exactly three digits behind it: its length, else 0. */
static size_t group_mark(const char *at, char decimal)
{
	const char *next = at;
	uint32_t c = utf8_next(&next);
	char other = decimal == '.' ? ',' : '.';
	if (c != (uint32_t)other && c != '\'' && c != CURLY_APOSTROPHE && !is_blank(c))
		return 0;
	for (int i = 0; i < 3; i++) {
		if (next[i] < '0' || next[i] > '9')
			return 0;
	}
	if (next[3] >= '0' && next[3] <= '9')
		return 0;
	return (size_t)(next - at);
}

/* Reads digits, groups and the decimal mark from the start; false if there is no number. */
static bool take_number(const char *text, char decimal, struct number *out)
{
	size_t used = 0, run = 0, at = 0;
	bool point = false;
	out->grouped = false;
	for (;;) {
		char c = text[at];
		if (c >= '0' && c <= '9') {
			if (used >= DIGITS_MAX)
				return false;
			out->digits[used++] = c;
			run++;
			at++;
			continue;
		}
		size_t mark =
		    !point && run > 0 && run <= 3 ? group_mark(text + at, decimal) : 0;
		if (mark > 0 && (out->grouped ? run == 3 : true)) {
			out->grouped = true;
			run = 0;
			at += mark;
			continue;
		}
		if (c != decimal || point || text[at + 1] < '0' || text[at + 1] > '9')
			break;
		if (used == 0)
			out->digits[used++] = '0';
		out->digits[used++] = '.';
		point = true;
		at++;
	}
	if (used == 0)
		return false;
	/* An exponent, as programs write it. */
	if ((text[at] == 'e' || text[at] == 'E') && used + 8 < DIGITS_MAX) {
		size_t sign = text[at + 1] == '-' || text[at + 1] == '+', digits = 0;
		while (
		    text[at + 1 + sign + digits] >= '0' && text[at + 1 + sign + digits] <= '9')
			digits++;
		if (digits > 0 && digits < 5) {
			memcpy(out->digits + used, text + at, 1 + sign + digits);
			used += 1 + sign + digits;
			at += 1 + sign + digits;
		}
	}
	out->digits[used] = '\0';
	out->end = at;
	return true;
}

static size_t take_sign(const char *text, bool *negative)
{
	const char *at = text, *next = text;
	uint32_t c = utf8_next(&next);
	*negative = c == '-' || c == MINUS_SIGN || c == EN_DASH;
	if (!*negative && c != '+')
		return 0;
	at = next;
	while (is_blank(utf8_next(&next)))
		at = next;
	return (size_t)(at - text);
}

static size_t take_bound(const char *text, enum bilat_bound *bound)
{
	static const struct {
		const char *sign;
		enum bilat_bound bound;
	} signs[] = { { ">", BILAT_MORE }, { "<", BILAT_LESS }, { "~", BILAT_ABOUT },
		{ "≈", BILAT_ABOUT } };
	*bound = BILAT_EXACT;
	for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
		size_t length = strlen(signs[i].sign);
		if (strncmp(text, signs[i].sign, length) == 0) {
			*bound = signs[i].bound;
			return length + strspn(text + length, " ");
		}
	}
	return 0;
}

/* One flag, or several glued together: "p", "bp". */
static bool take_flags(
    const char *word, const struct layout_values *flags, bilat_status *status_out)
{
	bilat_status one, all = 0;
	const char *letters = flags ? layout_value(flags, word) : NULL;
	if (letters)
		return bilat_status_parse(letters, status_out);
	if (!flags || !*word)
		return false;
	for (const char *at = word; *at; at++) {
		const char flag[2] = { *at, '\0' };
		letters = layout_value(flags, flag);
		if (!letters || !bilat_status_parse(letters, &one))
			return false;
		all |= one;
	}
	*status_out = all;
	return true;
}

/* What stands behind the number: a multiplier, flags (in brackets too), or both. */
static bool take_rest(char *rest, const struct cell_convention *convention, struct cell *cell)
{
	for (char *word = strtok(rest, " \t"); word; word = strtok(NULL, " \t")) {
		int power;
		bilat_status status;
		if (take_flags(word, convention->flags, &status))
			cell->status |= status;
		else if (cell->power == 0 && convention->reference &&
			 bilat_multiplier_parse(convention->reference, word, &power))
			cell->power = power;
		else
			return false;
	}
	return true;
}

/* No-break blanks are blanks. */
static bool copy_rest(const char *text, char *out, size_t room)
{
	size_t used = 0;
	while (*text) {
		const char *next = text;
		uint32_t c = utf8_next(&next);
		if (used + 5 > room)
			return false;
		if (is_blank(c)) {
			out[used++] = ' ';
		} else {
			memcpy(out + used, text, (size_t)(next - text));
			used += (size_t)(next - text);
		}
		text = next;
	}
	out[used] = '\0';
	return true;
}

static enum cell_kind read_slow(const char *text, size_t length,
    const struct cell_convention *convention, int power, struct cell *out)
{
	char copy[DIGITS_MAX + 60], rest[DIGITS_MAX + 60];
	struct cell cell = { .bound = BILAT_EXACT };
	struct number number;
	if (length >= sizeof copy)
		return CELL_BAD;
	memcpy(copy, text, length);
	copy[length] = '\0';
	const char *at = copy + take_bound(copy, &cell.bound);
	bool bracketed = *at == '(' && copy[length - 1] == ')';
	if (bracketed) {
		copy[length - 1] = '\0';
		at++;
	}
	at += take_sign(at, &number.negative);
	if (!take_number(at, convention->decimal, &number))
		return CELL_BAD;
	if (!copy_rest(at + number.end, rest, sizeof rest) ||
	    !take_rest(rest, convention, &cell))
		return CELL_BAD;
	if (!num_parse_scaled(number.digits, power + cell.power, &cell.value, &cell.decimals))
		return CELL_BAD;
	if (number.grouped && !convention->thousands)
		return CELL_GROUPED;
	if ((number.negative || bracketed) && cell.value != 0)
		cell.value = -cell.value;
	*out = cell;
	return CELL_NUMBER;
}

/* Whether the file's decimal mark is what makes the cell unreadable. */
static bool contradicts(const char *text, size_t length, char decimal)
{
	enum cell_evidence evidence = cell_evidence(text, length);
	return (evidence == EVIDENCE_POINT && decimal == ',') ||
	       (evidence == EVIDENCE_COMMA && decimal == '.');
}

/* A mark of missing, alone or with flags behind a blank: ":", ": c". */
static bool take_mark(const char *text, size_t length, const struct cell_convention *convention,
    bilat_status *status_out)
{
	const struct layout_values *marks = convention->missing;
	char flags[16];
	for (size_t i = 0; marks && i < marks->count; i++) {
		const char *mark = marks->at[i].from;
		size_t front = strlen(mark), rest = length - front;
		bilat_status status = 0, more = 0;
		if (front == 0 || front > length || memcmp(mark, text, front) != 0)
			continue;
		bilat_status_parse(marks->at[i].to, &status);
		if (rest == 0) {
			*status_out = status;
			return true;
		}
		if (text[front] != ' ' || rest >= sizeof flags)
			continue;
		memcpy(flags, text + front + 1, rest - 1);
		flags[rest - 1] = '\0';
		if (!take_flags(flags, convention->flags, &more))
			continue;
		*status_out = status | more;
		return true;
	}
	return false;
}

/* What the layout reads in the place of a cell: "0" for "below half a unit". */
static const char *find_reading(
    const char *text, size_t length, const struct layout_values *reads)
{
	for (size_t i = 0; reads && i < reads->count; i++) {
		const char *from = reads->at[i].from;
		if (strlen(from) == length && memcmp(from, text, length) == 0)
			return reads->at[i].to;
	}
	return NULL;
}

enum cell_kind cell_read(const char *text, size_t length,
    const struct cell_convention *convention, int power, struct cell *out)
{
	text = cell_trim(text, length, &length);
	if (length == 0)
		return CELL_EMPTY;
	const char *meant = find_reading(text, length, convention->reads);
	if (meant) {
		struct cell_convention ours = *convention;
		ours.decimal = '.';
		return read_slow(meant, strlen(meant), &ours, power, out);
	}
	if (convention->decimal == '.' && read_fast(text, length, power, out))
		return CELL_NUMBER;
	bilat_status status;
	if (take_mark(text, length, convention, &status)) {
		*out = (struct cell){ .status = status };
		return CELL_MARK;
	}
	if (contradicts(text, length, convention->decimal))
		return CELL_CONTRADICTS;
	return read_slow(text, length, convention, power, out);
}

/* A blank or apostrophe between digits: its length, else 0. */
static size_t neutral_mark(const char *text, size_t length)
{
	const char *next = text;
	uint32_t c = utf8_next(&next);
	size_t mark = (size_t)(next - text);
	if (!is_blank(c) && c != '\'' && c != CURLY_APOSTROPHE)
		return 0;
	return mark < length && *next >= '0' && *next <= '9' ? mark : 0;
}

/* The marks of the first number in a text. */
struct marks {
	size_t points, commas;
	char last;             /* the last mark */
	size_t first_run, run; /* digits before the first and behind the last mark */
	bool spaced;           /* blanks or apostrophes stand between thousands */
};

static struct marks count_marks(const char *text, size_t length)
{
	struct marks marks = { 0 };
	for (size_t at = 0; at < length;) {
		char c = text[at];
		size_t neutral = marks.last ? 0 : neutral_mark(text + at, length - at);
		bool is_mark = (c == '.' || c == ',') && at + 1 < length &&
			       text[at + 1] >= '0' && text[at + 1] <= '9';
		if (c >= '0' && c <= '9') {
			marks.run++;
			at++;
		} else if (neutral > 0) {
			marks.spaced = true;
			marks.run = 0;
			at += neutral;
		} else if (is_mark) {
			if (!marks.last)
				marks.first_run = marks.run;
			marks.points += c == '.';
			marks.commas += c == ',';
			marks.last = c;
			marks.run = 0;
			at++;
		} else {
			break;
		}
	}
	return marks;
}

enum cell_evidence cell_evidence(const char *text, size_t length)
{
	size_t start = 0;
	while (start < length && (text[start] < '0' || text[start] > '9') &&
	       text[start] != '.' && text[start] != ',')
		start++;
	const struct marks marks = count_marks(text + start, length - start);
	if (!marks.last)
		return EVIDENCE_NONE;
	enum cell_evidence as_decimal = marks.last == '.' ? EVIDENCE_POINT : EVIDENCE_COMMA;
	enum cell_evidence as_group = marks.last == '.' ? EVIDENCE_COMMA : EVIDENCE_POINT;
	if (marks.points > 0 && marks.commas > 0)
		return as_decimal;
	if (marks.points + marks.commas > 1)
		return as_group;
	bool no_group =
	    marks.spaced || marks.first_run == 0 || marks.first_run > 3 || text[start] == '0';
	return marks.run != 3 || no_group ? as_decimal : EVIDENCE_AMBIGUOUS;
}

static bool is_of_range(enum bilat_bound bound)
{
	return bound == BILAT_EXACT || bound == BILAT_BETWEEN;
}

bool cell_take_bound(
    struct cell *number, const char *bound, const char *upper, struct bilat_error *err)
{
	if (*bound && (bound[1] || !strchr("=<>~r", *bound)))
		return bilat_fail(err, BILAT_INPUT, "'%s' is no bound (=, >, < or ~)", bound);
	if (*bound && number->bound != BILAT_EXACT &&
	    number->bound != (enum bilat_bound) * bound)
		return bilat_fail(err, BILAT_INPUT,
		    "'%s' is not what the value itself says: '%c' (keep one of them)", bound,
		    (char)number->bound);
	if (*bound)
		number->bound = (enum bilat_bound) * bound;
	if (*upper && !is_of_range(number->bound))
		return bilat_fail(err, BILAT_INPUT,
		    "a figure with '%c' has no upper end '%s' (a range has none of >, < and ~)",
		    (char)number->bound, upper);
	if (!*upper && number->bound == BILAT_BETWEEN)
		return bilat_fail(err, BILAT_INPUT,
		    "a range has an upper end, and there is none beside '%s'", bound);
	return true;
}

bool cell_alone(const char *upper, struct bilat_error *err)
{
	return !*upper || bilat_fail(err, BILAT_INPUT,
			      "an upper end '%s' without a value (a range has both, and 'less "
			      "than' is a value with <)",
			      upper);
}
