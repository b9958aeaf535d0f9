/* Every reason why a figure is not available, provoked by a question and shown with its code.
 */
#include "unit/ask/world.h"

struct reason {
	const char *code;
	const char *partner, *indicator, *period, *measure; /* "" for the value */
	const char *lines[6];
};

/* Not reached by a figure's look-up alone: the first two need a conversion of units, the others a
 * claim and a mirror; see their own tests and the transcript of reasons. */
static const char *const elsewhere[] = { "no_rate", "unit_unknown", "ambiguous_source",
	"one_sided" };

static const struct reason reasons[] = {
	{ "no_base_period", "RUS", "trade.exports", "2024", "yoy",
	    { "KAZ RUS trade.exports USD comtrade 2022=1 2024=2" } },
	{ "base_zero", "RUS", "trade.exports", "2024", "yoy",
	    { "KAZ RUS trade.exports USD comtrade 2023=0 2024=2" } },
	{ "base_negative", "RUS", "fdi.inflow", "2024", "yoy",
	    { "KAZ RUS fdi.inflow USD kz-nbk 2023=-1 2024=2" } },
	{ "sign_change", "RUS", "fdi.inflow", "2024", "cumulative:2022",
	    { "KAZ RUS fdi.inflow USD kz-nbk 2022=1 2024=-2" } },
	{ "small_base", "RUS", "trade.exports", "2024", "yoy",
	    { "KAZ RUS trade.exports USD comtrade 2023=0.1:N 2024=2" } },
	{ "not_comparable", "RUS", "trade.exports", "2024", "yoy",
	    { "KAZ RUS trade.exports USD comtrade 2023=1",
		"KAZ RUS trade.exports USD kz-bns 2024=2" } },
	{ "break", "RUS", "trade.exports", "2024", "cagr:2",
	    { "KAZ RUS trade.exports USD comtrade 2022=1 2023=1:B 2024=2" } },
	{ "incomplete", "RUS", "trade.exports", "2024", "sum:2022",
	    { "KAZ RUS trade.exports USD comtrade 2022=1 2024=2" } },
	{ "incomplete", "RUS", "trade.exports", "2024-Q2", "rolling",
	    { "KAZ RUS trade.exports USD comtrade 2024-Q1=1 2024-Q2=2" } },
	{ "mixed_sign", "RUS", "fdi.inflow", "2024", "share",
	    { "KAZ RUS fdi.inflow USD kz-nbk 2024=2", "KAZ CHN fdi.inflow USD kz-nbk 2024=-1",
		"KAZ WLD fdi.inflow USD kz-nbk 2024=9" } },
	{ "no_total", "RUS", "trade.exports", "2024", "share",
	    { "KAZ RUS trade.exports USD comtrade 2024=2" } },
	{ "no_total", "RUS", "trade.exports", "2024", "contribution",
	    { "KAZ RUS trade.exports USD comtrade 2023=1 2024=2" } },
	{ "field_incomplete", "RUS", "trade.exports", "2024", "rank",
	    { "KAZ RUS trade.exports USD comtrade 2024=2" } },
	{ "bound_open", "RUS", "trade.exports", "2024", "change",
	    { "KAZ RUS trade.exports USD comtrade 2023>1 2024>2" } },
	{ "suppressed", "RUS", "trade.exports", "2024", "",
	    { "KAZ RUS trade.exports USD comtrade 2023=1 2024=:Q" } },
	{ "not_applicable", "RUS", "fdi.stock.inward", "2024", "ytd",
	    { "KAZ RUS fdi.stock.inward USD kz-nbk 2024=1" } },
	{ "not_applicable", "RUS", "trade.exports", "2024", "",
	    { "KAZ RUS trade.exports USD comtrade 2023=1 2024=:M" } },
	{ "not_collected", "RUS", "trade.exports", "2024", "",
	    { "KAZ RUS trade.exports USD comtrade 2023=1 2024=:L" } },
	{ "not_published", "RUS", "trade.exports", "2024", "",
	    { "KAZ RUS trade.exports USD comtrade 2023=1 2024=:O" } },
	{ "not_listed", "RUS", "trade.exports", "2024", "",
	    { "KAZ RUS trade.exports USD comtrade 2023=1",
		"KAZ CHN trade.exports USD comtrade 2024=4",
		"KAZ DEU trade.exports USD comtrade 2024=5",
		"KAZ EU27_2020 trade.exports USD comtrade 2024=5",
		"KAZ WLD trade.exports USD comtrade 2024=9" } },
	{ "not_loaded", "RUS", "trade.exports", "2024", "",
	    { "KAZ RUS trade.exports USD comtrade 2023=1",
		"KAZ CHN trade.exports USD comtrade 2024=4",
		"KAZ WLD trade.exports USD comtrade 2024=9" } },
	{ "out_of_range", "RUS", "trade.exports", "2022", "sum:2024",
	    { "KAZ RUS trade.exports USD comtrade 2022=1 2024=2" } },
};

static struct bilat_answer answer;

static void ask(
    const char *partner, const char *indicator, const char *periods, const char *measure)
{
	static struct bilat_measure asked;
	struct bilat_question question = { .reporter = "KAZ",
		.partners = &partner,
		.partner_count = 1,
		.indicators = &indicator,
		.indicator_count = 1,
		.measures = &asked,
		.measure_count = *measure ? 1 : 0 };
	ck_assert_done(bilat_periods_parse(periods, &question.periods, err));
	if (*measure)
		ck_assert_done(bilat_measure_parse(measure, &asked, err));
	ck_assert_done(bilat_ask(store, reference, &question, &answer, err));
}

static void provoke(const struct reason *reason)
{
	size_t count = 0;
	while (reason->lines[count])
		count++;
	world(reason->lines, count);
	ask(reason->partner, reason->indicator, reason->period, reason->measure);
	if (*reason->measure) {
		ck_assert_uint_eq(answer.row_count, 1);
		ck_assert_why(answer.rows[0].measures[0], reason->code);
	} else {
		ck_assert_uint_eq(answer.row_count, 0);
		ck_assert_str_eq(bilat_why_code(answer.why), reason->code);
	}
	bilat_answer_free(&answer);
	end_world();
}

START_TEST(every_reason_is_reached_by_a_question)
{
	for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
		provoke(&reasons[i]);
}
END_TEST

static bool is_provoked(const char *code)
{
	for (size_t i = 0; i < sizeof elsewhere / sizeof elsewhere[0]; i++)
		if (strcmp(elsewhere[i], code) == 0)
			return true;
	for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
		if (strcmp(reasons[i].code, code) == 0)
			return true;
	return false;
}

START_TEST(no_reason_is_without_a_test)
{
	ck_assert_int_eq(BILAT_WHY_COUNT, 1 + 23); /* none, and those of the definitions */
	for (int why = BILAT_WHY_NONE + 1; why < BILAT_WHY_COUNT; why++)
		ck_assert_msg(is_provoked(bilat_why_code((enum bilat_why)why)), "%s",
		    bilat_why_code((enum bilat_why)why));
}
END_TEST

START_TEST(a_partner_that_a_complete_document_leaves_out_is_not_listed)
{
	WORLD("KAZ RUS trade.exports USD comtrade 2022=1 2024=1",
	    "KAZ CHN trade.exports USD comtrade 2022=3 2023=4 2024=3",
	    "KAZ WLD trade.exports USD comtrade 2022=4 2023=4 2024=4");
	ask("RUS", "trade.exports", "2022..2024", "yoy");
	ck_assert_uint_eq(answer.row_count, 3);
	ck_assert_why(answer.rows[1].figure, "not_listed");
	ck_assert_why(answer.rows[1].measures[0], "not_listed");
	ck_assert_why(answer.rows[2].measures[0], "no_base_period");
	bilat_answer_free(&answer);
	ask("NAM", "trade.exports", "latest", "");
	ck_assert_str_eq(bilat_why_code(answer.why), "not_listed");
	ck_assert_str_eq(answer.why_text,
	    "no figure of trade.exports for Kazakhstan and Namibia in 2024: the reporter does "
	    "not list the partner (comtrade is complete without it: none recorded)");
	bilat_answer_free(&answer);
	end_world();
}
END_TEST

CHECK_MAIN("reasons", every_reason_is_reached_by_a_question, no_reason_is_without_a_test,
    a_partner_that_a_complete_document_leaves_out_is_not_listed)
