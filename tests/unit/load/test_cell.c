#include "unit/check.h"

#include <math.h>
#include <string.h>

#include <bilat/error.h>
#include <bilat/reference.h>

#include "base/num.h"
#include "load/cell.h"
#include "load/layout.h"

static struct layout_value marks[] = { { "..", "O" }, { "N/A", "O" }, { ":c", "Q" } };
static struct layout_value letters[] = { { "p", "P" }, { "*", "E" }, { "(e)", "E" } };
static const struct layout_values missing = { 3, marks };
static const struct layout_values flags = { 3, letters };

struct expected {
	const char *text;
	char decimal;
	int power;
	double value;
	int decimals;
	const char *status;
	enum bilat_bound bound;
};

/* Values worked out by hand. */
static const struct expected numbers[] = {
	{ "0", '.', 0, 0, 0, "", '=' },
	{ "12", '.', 0, 12, 0, "", '=' },
	{ "-12.50", '.', 0, -12.5, 2, "", '=' },
	{ "4.35", '.', 6, 4350000, -4, "", '=' },
	{ "4,35", ',', 6, 4350000, -4, "", '=' },
	{ "1,234.5", '.', 0, 1234.5, 1, "", '=' },
	{ "1.234,5", ',', 0, 1234.5, 1, "", '=' },
	{ "1 234 567", ',', 0, 1234567, 0, "", '=' },
	{ "1\xc2\xa0"
	  "234,5",
	    ',', 0, 1234.5, 1, "", '=' },
	{ "1\xe2\x80\xaf"
	  "234",
	    ',', 3, 1234000, -3, "", '=' },
	{ "1'234.5", '.', 0, 1234.5, 1, "", '=' },
	{ "\xe2\x88\x92"
	  "7",
	    '.', 0, -7, 0, "", '=' },
	{ "(12)", '.', 0, -12, 0, "", '=' },
	{ "  1699880.00", '.', 3, 1699880000, -1, "", '=' },
	{ "123.4 p", '.', 0, 123.4, 1, "P", '=' },
	{ "5*", '.', 0, 5, 0, "E", '=' },
	{ "123.4 p*", '.', 0, 123.4, 1, "EP", '=' },
	{ "4.05 bn", '.', 0, 4050000000, -7, "", '=' },
	{ "4,05 млрд", ',', 0, 4050000000, -7, "", '=' },
	{ "> 5", '.', 0, 5, 0, "", '>' },
	{ "<0.5", '.', 0, 0.5, 1, "", '<' },
	{ "2.5E-05", '.', 0, 0.000025, 6, "", '=' },
	{ ".5", '.', 0, 0.5, 1, "", '=' },
	{ "12345678901234567890", '.', 0, 12345678901234567890.0, 0, "", '=' },
	{ "6921.584100000002", '.', 6, 6921584100.000002, 6, "", '=' },
};

static struct bilat_reference *reference;

static enum cell_kind read_it(const char *text, char decimal, int power, struct cell *out)
{
	const struct cell_convention convention = { decimal, true, &missing, &flags, reference,
		NULL };
	return cell_read(text, strlen(text), &convention, power, out);
}

START_TEST(numbers_are_read_with_their_marks_flags_and_multipliers)
{
	ck_assert_done(bilat_reference_open(&reference, err));
	for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
		const struct expected *expected = &numbers[i];
		char status[BILAT_STATUS_SIZE];
		struct cell cell;
		ck_assert_msg(read_it(expected->text, expected->decimal, expected->power,
				  &cell) == CELL_NUMBER,
		    "'%s' is not read", expected->text);
		ck_assert_msg(
		    cell.value == expected->value, "'%s' is %.17g", expected->text, cell.value);
		ck_assert_msg(cell.decimals == expected->decimals, "'%s' has %d decimals",
		    expected->text, cell.decimals);
		ck_assert_str_eq(bilat_status_print(status, cell.status), expected->status);
		ck_assert_int_eq((int)cell.bound, (int)expected->bound);
	}
	bilat_reference_close(reference);
}
END_TEST

START_TEST(the_quick_way_gives_what_the_long_one_does)
{
	static const char *const texts[] = { "0.1", "123456789012345", "0.000123",
		"9007199254740992", "98765432.1234567", "-0.5", "100", "7.0000" };
	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		for (int power = -6; power <= 12; power += 3) {
			struct cell cell;
			double value;
			int decimals;
			ck_assert_int_eq(read_it(texts[i], '.', power, &cell), CELL_NUMBER);
			ck_assert(num_parse_scaled(texts[i], power, &value, &decimals));
			ck_assert_msg(cell.value == value, "%s at %d", texts[i], power);
			ck_assert_int_eq(cell.decimals, decimals);
		}
	}
}
END_TEST

START_TEST(a_plain_number_gives_its_text_back)
{
	static const char *const plain[] = { "12", "-12.50", "0.5", "4.00" };
	static const char *const not_plain[] = { "1,234.5", "007", "+5", "-0", ".5", "1e3",
		"6921.584100000002" };
	struct cell cell;
	for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++) {
		ck_assert_int_eq(read_it(plain[i], '.', 0, &cell), CELL_NUMBER);
		ck_assert_msg(cell.plain, "%s", plain[i]);
	}
	for (size_t i = 0; i < sizeof not_plain / sizeof not_plain[0]; i++) {
		ck_assert_int_eq(read_it(not_plain[i], '.', 0, &cell), CELL_NUMBER);
		ck_assert_msg(!cell.plain, "%s", not_plain[i]);
	}
}
END_TEST

START_TEST(marks_of_missing_have_a_status)
{
	struct cell cell;
	ck_assert_int_eq(read_it("", '.', 0, &cell), CELL_EMPTY);
	ck_assert_int_eq(read_it(" \xc2\xa0 ", '.', 0, &cell), CELL_EMPTY);
	ck_assert_int_eq(read_it("..", '.', 0, &cell), CELL_MARK);
	ck_assert_uint_eq(cell.status, BILAT_STATUS('O'));
	ck_assert_int_eq(read_it(" :c ", ',', 0, &cell), CELL_MARK);
	ck_assert_uint_eq(cell.status, BILAT_STATUS('Q'));
}
END_TEST

START_TEST(marks_of_missing_may_have_flags_behind_them)
{
	struct cell cell;
	ck_assert_int_eq(read_it(".. p", '.', 0, &cell), CELL_MARK);
	ck_assert_uint_eq(cell.status, BILAT_STATUS('O') | BILAT_STATUS('P'));
	ck_assert_int_eq(read_it(".. x", '.', 0, &cell), CELL_BAD);
	ck_assert_int_eq(read_it("..p", '.', 0, &cell), CELL_BAD);
}
END_TEST

START_TEST(a_cell_may_be_read_as_what_the_layout_says)
{
	static struct layout_value words[] = { { "0", "<0.5 p" } };
	static const struct layout_values reads = { 1, words };
	const struct cell_convention convention = { ',', true, &missing, &flags, reference,
		&reads };
	struct cell cell;
	ck_assert_int_eq(cell_read("0 ", 2, &convention, 6, &cell), CELL_NUMBER);
	ck_assert_double_eq(cell.value, 500000);
	ck_assert_int_eq((int)cell.bound, '<');
	ck_assert_uint_eq(cell.status, BILAT_STATUS('P'));
	ck_assert(!cell.plain);
	ck_assert_int_eq(cell_read("10", 2, &convention, 0, &cell), CELL_NUMBER);
	ck_assert_double_eq(cell.value, 10);
}
END_TEST

START_TEST(what_is_no_number_is_refused)
{
	static const char *const bad[] = { "many", "1.2.3", "12,34", "1,2345", "--5",
		"12 apples", "n/a", "0x10", "1e", "nan", "inf", "1e400", "5 p p2", "-" };
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		struct cell cell;
		enum cell_kind kind = read_it(bad[i], '.', 0, &cell);
		ck_assert_msg(
		    kind == CELL_BAD || kind == CELL_CONTRADICTS, "'%s' is read", bad[i]);
	}
}
END_TEST

START_TEST(the_other_decimal_mark_contradicts)
{
	struct cell cell;
	ck_assert_int_eq(read_it("6,7037", '.', 0, &cell), CELL_CONTRADICTS);
	ck_assert_int_eq(read_it("13.25", ',', 0, &cell), CELL_CONTRADICTS);
	ck_assert_int_eq(read_it("1.234,5", '.', 0, &cell), CELL_CONTRADICTS);
}
END_TEST

START_TEST(cells_say_something_about_the_decimal_mark_or_not)
{
	static const struct {
		const char *text;
		enum cell_evidence evidence;
	} cases[] = {
		{ "12", EVIDENCE_NONE },
		{ "N/A", EVIDENCE_NONE },
		{ "12.5", EVIDENCE_POINT },
		{ "12,5", EVIDENCE_COMMA },
		{ "1,234", EVIDENCE_AMBIGUOUS },
		{ "423.107", EVIDENCE_AMBIGUOUS },
		{ "0.123", EVIDENCE_POINT },
		{ "1234.567", EVIDENCE_POINT },
		{ "6,7037", EVIDENCE_COMMA },
		{ "1,234,567", EVIDENCE_POINT },
		{ "1.234.567", EVIDENCE_COMMA },
		{ "1,234.5", EVIDENCE_POINT },
		{ "1.234,567", EVIDENCE_COMMA },
		{ "-1,5", EVIDENCE_COMMA },
		{ "1 234,5", EVIDENCE_COMMA },
		{ "1 234.567", EVIDENCE_POINT },
		{ "12 apples", EVIDENCE_NONE },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		ck_assert_msg(
		    cell_evidence(cases[i].text, strlen(cases[i].text)) == cases[i].evidence,
		    "%s", cases[i].text);
}
END_TEST

CHECK_MAIN("cell", numbers_are_read_with_their_marks_flags_and_multipliers,
    the_quick_way_gives_what_the_long_one_does, a_plain_number_gives_its_text_back,
    marks_of_missing_have_a_status, marks_of_missing_may_have_flags_behind_them,
    a_cell_may_be_read_as_what_the_layout_says, what_is_no_number_is_refused,
    the_other_decimal_mark_contradicts, cells_say_something_about_the_decimal_mark_or_not)
