#include "ask/statement.h"

#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>
#include <bilat/indicator.h>
#include <bilat/unit.h>

#include "base/num.h"
#include "base/str.h"

#define MOST_WORDS 64
#define LONGEST_NUMBER 64

struct words {
	struct bilat_reference *reference;
	struct arena *arena;
	const char *at[MOST_WORDS];
	size_t count, next;
};

static bool is_operator(char c)
{
	return c == '<' || c == '>' || c == '=';
}

static size_t word_length(const char *text)
{
	size_t length = 0;
	if (is_operator(*text))
		return text[1] == '=' ? 2 : 1;
	while (text[length] && !strchr(" \t\r\n\"", text[length]) && !is_operator(text[length]))
		length++;
	return length;
}

/* Words, quoted words and operators of a statement. */
static bool split(struct words *words, const char *text, struct bilat_error *err)
{
	for (;;) {
		text += strspn(text, " \t\r\n");
		if (!*text)
			return true;
		if (words->count == MOST_WORDS)
			return bilat_fail(err, BILAT_USAGE, "the statement is too long");
		const char *start = text;
		size_t length;
		if (*text == '"') {
			length = strcspn(++start, "\"");
			if (!start[length])
				return bilat_fail(
				    err, BILAT_USAGE, "a quote of the statement is not closed");
			text = start + length + 1;
		} else {
			length = word_length(text);
			text += length;
		}
		words->at[words->count++] = arena_strndup(words->arena, start, length);
	}
}

static const char *peek(const struct words *words)
{
	return words->next < words->count ? words->at[words->next] : "";
}

static bool accept(struct words *words, const char *word)
{
	if (!text_equal_nocase(peek(words), word))
		return false;
	words->next++;
	return true;
}

/* The next word; NULL if there is none, which fails. */
static const char *take(struct words *words, const char *what, struct bilat_error *err)
{
	if (words->next < words->count)
		return words->at[words->next++];
	bilat_fail(err, BILAT_USAGE, "the statement ends%s%s%s where %s is expected",
	    words->count ? " behind '" : "", words->count ? words->at[words->count - 1] : "",
	    words->count ? "'" : "", what);
	return NULL;
}

static bool take_area(
    struct words *words, const char *what, const char **out, struct bilat_error *err)
{
	const struct bilat_area *area;
	const char *word = take(words, what, err);
	if (!word)
		return false;
	if (!bilat_area_find(words->reference, word, &area, err))
		return bilat_fail_in(err, "%s", what);
	*out = area->id;
	return true;
}

static bool take_period(struct words *words, struct bilat_period *out, struct bilat_error *err)
{
	const char *word = take(words, "a period", err);
	return word && bilat_period_parse(word, out, err);
}

/* A period, or a range of them for a sum. */
static bool take_periods(struct words *words, struct subject *out, struct bilat_error *err)
{
	struct bilat_periods periods;
	const char *word = take(words, "a period", err);
	if (!word || !bilat_periods_parse(word, &periods, err))
		return false;
	if (periods.kind != BILAT_PERIODS_SPAN || periods.first.freq == BILAT_FREQ_NONE ||
	    periods.first.freq != periods.last.freq ||
	    bilat_period_compare(periods.first, periods.last) > 0)
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' is not one period (a sum takes a range such as 2020..2024)", word);
	out->first = periods.first;
	out->period = periods.last;
	return true;
}

static bool take_subject(struct words *words, struct subject *out, struct bilat_error *err)
{
	const struct bilat_indicator *indicator;
	if (!take_area(words, "a reporter", &out->reporter, err) ||
	    !take_area(words, "a partner", &out->partner, err))
		return false;
	const char *word = take(words, "an indicator", err);
	if (!word || !bilat_indicator_find(words->reference, word, &indicator, err))
		return false;
	out->indicator = indicator->id;
	if (!take_periods(words, out, err))
		return false;
	/* As of the first of a month is the end of the month before. */
	if (bilat_indicator_is_level(indicator)) {
		out->first = bilat_period_as_of(out->first);
		out->period = bilat_period_as_of(out->period);
	}
	return true;
}

static bool take_measure(struct words *words, struct statement *out, struct bilat_error *err)
{
	static const struct {
		const char *word;
		enum claim_measure measure;
	} measures[] = {
		{ "change", CLAIM_CHANGE },
		{ "yoy", CLAIM_YOY },
		{ "pop", CLAIM_POP },
		{ "share", CLAIM_SHARE },
		{ "rank", CLAIM_RANK },
		{ "sum", CLAIM_SUM },
	};
	if (accept(words, "times")) {
		out->measure = CLAIM_TIMES;
		return take_period(words, &out->times, err);
	}
	for (size_t i = 0; i < sizeof measures / sizeof measures[0]; i++)
		if (accept(words, measures[i].word))
			out->measure = measures[i].measure;
	return true;
}

static bool is_number_start(const char *word)
{
	word += *word == '-' || *word == '+';
	return (*word >= '0' && *word <= '9') ||
	       (*word == '.' && word[1] >= '0' && word[1] <= '9');
}

/* "20,000" with its commas taken out; false if they do not group by threes. */
static bool strip_groups(const char *text, size_t length, char out[LONGEST_NUMBER])
{
	size_t used = 0, since = 0;
	bool grouped = false, point = false;
	if (length >= LONGEST_NUMBER)
		return false;
	for (size_t i = 0; i < length; i++) {
		point |= text[i] == '.';
		if (text[i] == ',') {
			if (point || used == 0 || (grouped && since != 3))
				return false;
			grouped = true;
			since = 0;
			continue;
		}
		if (grouped && text[i] == '.' && since != 3)
			return false;
		since++;
		out[used++] = text[i];
	}
	out[used] = '\0';
	return !grouped || point || since == 3;
}

static size_t number_length(const char *word)
{
	size_t length = (*word == '-' || *word == '+') ? 1 : 0;
	return length + strspn(word + length, "0123456789.,");
}

/* A number as written and the unit behind it. */
struct written {
	const char *word;
	char number[LONGEST_NUMBER];
	const char *unit; /* "" if none */
};

/* The unit is all up to "and" or the end. */
static bool take_written(struct words *words, struct written *out, struct bilat_error *err)
{
	const char *word = take(words, "a number", err);
	if (!word)
		return false;
	size_t length = number_length(word);
	if (!is_number_start(word) || !strip_groups(word, length, out->number))
		return bilat_fail(
		    err, BILAT_USAGE, "'%s' is not a number (such as 4.05 or 20,000)", word);
	struct str unit = STR_INIT;
	str_add(&unit, word + length);
	while (words->next < words->count && !text_equal_nocase(peek(words), "and"))
		str_printf(&unit, "%s%s", unit.length ? " " : "", words->at[words->next++]);
	out->word = word;
	out->unit = arena_strdup(words->arena, unit.text);
	str_done(&unit);
	return true;
}

static bool read_amount(struct words *words, const struct written *written,
    const char *unit_text, struct amount *out, struct bilat_error *err)
{
	const struct bilat_unit *unit = NULL;
	int power = 0;
	const char *number = written->number + (*written->number == '+');
	if (*unit_text && !bilat_multiplier_parse(words->reference, unit_text, &power) &&
	    !bilat_unit_parse(words->reference, unit_text, &unit, &power, err))
		return false;
	out->unit = unit ? unit->id : NULL;
	if (!num_parse_scaled(number, power, &out->value, &out->decimals))
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' is not a number (such as 4.05 or 20,000)", written->word);
	return true;
}

static bool take_amount(struct words *words, struct amount *out, struct bilat_error *err)
{
	struct written written;
	return take_written(words, &written, err) &&
	       read_amount(words, &written, written.unit, out, err);
}

/* "between 31 and 33%": the unit behind the second number is that of both. */
static bool take_between(struct words *words, struct statement *out, struct bilat_error *err)
{
	struct written lower, upper;
	if (!take_written(words, &lower, err))
		return false;
	if (!accept(words, "and"))
		return bilat_fail(err, BILAT_USAGE, "'between' needs two numbers with 'and'");
	if (!take_written(words, &upper, err) ||
	    !read_amount(
		words, &lower, *lower.unit ? lower.unit : upper.unit, &out->amount, err) ||
	    !read_amount(words, &upper, upper.unit, &out->upper, err))
		return false;
	if (out->amount.value > out->upper.value)
		return bilat_fail(
		    err, BILAT_USAGE, "the first number of 'between' is the larger");
	return true;
}

static bool take_record(struct words *words, struct statement *out, struct bilat_error *err)
{
	const char *word = take(words, "'high' or 'low'", err);
	if (!word)
		return false;
	if (text_equal_nocase(word, "high"))
		out->comparison = COMPARE_HIGH;
	else if (text_equal_nocase(word, "low"))
		out->comparison = COMPARE_LOW;
	else
		return bilat_fail(
		    err, BILAT_USAGE, "'record' is 'high' or 'low', not '%s'", word);
	if (out->measure != CLAIM_VALUE)
		return bilat_fail(err, BILAT_USAGE, "a record is one of the values themselves");
	return !accept(words, "since") || take_period(words, &out->since, err);
}

/* The word of a statement that is near one that is none; NULL if none is. */
static const char *nearest_word(const char *text)
{
	static const char *const known[] = { "change", "yoy", "pop", "share", "rank", "sum",
		"times", "about", "between", "record" };
	const char *nearest = known[0];
	for (size_t i = 1; i < sizeof known / sizeof known[0]; i++)
		if (text_distance(text, known[i]) < text_distance(text, nearest))
			nearest = known[i];
	return 2 * text_distance(text, nearest) <= strlen(text) ? nearest : NULL;
}

static bool take_operator(struct words *words, enum comparison *out, struct bilat_error *err)
{
	static const struct {
		const char *word;
		enum comparison comparison;
	} operators[] = {
		{ "=", COMPARE_EQUAL },
		{ "==", COMPARE_EQUAL },
		{ ">", COMPARE_MORE },
		{ ">=", COMPARE_AT_LEAST },
		{ "<", COMPARE_LESS },
		{ "<=", COMPARE_AT_MOST },
	};
	for (size_t i = 0; i < sizeof operators / sizeof operators[0]; i++) {
		if (accept(words, operators[i].word)) {
			*out = operators[i].comparison;
			return true;
		}
	}
	if (words->next == words->count)
		return bilat_fail(err, BILAT_USAGE,
		    "the statement says nothing of the figure (such as '> 4.05 bn USD')");
	const char *nearest = nearest_word(peek(words));
	if (nearest)
		return bilat_fail(err, BILAT_USAGE,
		    "'%s' is no measure and no comparison (did you mean '%s'?)", peek(words),
		    nearest);
	return bilat_fail(err, BILAT_USAGE,
	    "'%s' is no measure and no comparison (=, >, >=, <, <=, about, between, record)",
	    peek(words));
}

static bool take_comparison(struct words *words, struct statement *out, struct bilat_error *err)
{
	if (accept(words, "record"))
		return take_record(words, out, err);
	if (accept(words, "about")) {
		out->comparison = COMPARE_ABOUT;
		return take_amount(words, &out->amount, err);
	}
	if (accept(words, "between")) {
		out->comparison = COMPARE_BETWEEN;
		return take_between(words, out, err);
	}
	if (!take_operator(words, &out->comparison, err))
		return false;
	out->has_other = !is_number_start(peek(words)) && words->count - words->next > 1;
	return out->has_other ? take_subject(words, &out->other, err)
			      : take_amount(words, &out->amount, err);
}

static bool is_range(const struct subject *subject)
{
	return !bilat_period_equal(subject->first, subject->period);
}

static bool check_ranges(const struct statement *statement, struct bilat_error *err)
{
	bool range = is_range(&statement->subject) ||
		     (statement->has_other && is_range(&statement->other));
	if (range && statement->measure != CLAIM_SUM)
		return bilat_fail(err, BILAT_USAGE, "a range of periods needs 'sum' behind it");
	return true;
}

bool statement_parse(struct bilat_reference *reference, struct arena *arena, const char *text,
    struct statement *out, struct bilat_error *err)
{
	struct words words = { .reference = reference, .arena = arena };
	struct statement statement = { 0 };
	if (!split(&words, text, err) || !take_subject(&words, &statement.subject, err) ||
	    !take_measure(&words, &statement, err) || !take_comparison(&words, &statement, err))
		return false;
	if (words.next < words.count)
		return bilat_fail(
		    err, BILAT_USAGE, "'%s' is left over behind the statement", peek(&words));
	if (!check_ranges(&statement, err))
		return false;
	*out = statement;
	return true;
}
