#include "store/revision.h"

#include "unit/store/world.h"

struct step {
	int32_t vintage;
	const char *figure;
	enum revision_effect effect;
	const char *current;
};

static void follow(const struct step *steps, size_t count)
{
	struct revision known = { 0 };

	for (size_t i = 0; i < count; i++) {
		struct bilat_figure figure = world_figure(steps[i].figure);
		struct bilat_figure current = world_figure(steps[i].current);
		ck_assert_msg(
		    revision_add(&known, &figure, steps[i].vintage) == steps[i].effect,
		    "step %zu: %s", i, steps[i].figure);
		ck_assert_msg(bilat_figure_same(&known.figure, &current) &&
				  known.figure.decimals == current.decimals &&
				  known.figure.status == current.status,
		    "step %zu: not %s", i, steps[i].current);
	}
}
#define FOLLOW(...)                                            \
	do {                                                   \
		const struct step steps[] = { __VA_ARGS__ };   \
		follow(steps, sizeof steps / sizeof steps[0]); \
	} while (0)

START_TEST(a_later_vintage_replaces_and_the_same_again_repeats)
{
	FOLLOW({ 1, "5", REVISION_CHANGES, "5" }, { 2, "5", REVISION_REPEATS, "5" },
	    { 3, "6", REVISION_CHANGES, "6" }, { 4, "5", REVISION_CHANGES, "5" });
}
END_TEST

START_TEST(of_two_precisions_the_finer_stays)
{
	FOLLOW({ 1, "28.74", REVISION_CHANGES, "28.74" },
	    { 2, "28.7", REVISION_REPEATS, "28.74" }, { 3, "28.74", REVISION_REPEATS, "28.74" },
	    { 4, "28.66", REVISION_CHANGES, "28.66" });
	FOLLOW(
	    { 1, "28.7", REVISION_CHANGES, "28.7" }, { 2, "28.74", REVISION_REFINES, "28.74" });
	/* "About 29" takes nothing back of what was said before, "about 30" does. */
	FOLLOW({ 1, "28.7", REVISION_CHANGES, "28.7" }, { 2, "~29", REVISION_REPEATS, "28.7" },
	    { 3, "~30", REVISION_CHANGES, "~30" });
}
END_TEST

START_TEST(a_missing_mark_replaces_a_figure_of_an_earlier_vintage_only)
{
	FOLLOW({ 1, "5", REVISION_CHANGES, "5" }, { 2, "c", REVISION_CHANGES, "c" },
	    { 3, "c", REVISION_REPEATS, "c" }, { 4, "-", REVISION_CHANGES, "-" });
	FOLLOW({ 1, "5", REVISION_CHANGES, "5" }, { 1, "c", REVISION_REPEATS, "5" });
	FOLLOW({ 1, "c", REVISION_CHANGES, "c" }, { 1, "5", REVISION_CHANGES, "5" });
	FOLLOW({ 1, "5", REVISION_CHANGES, "5" }, { 2, "5", REVISION_REPEATS, "5" },
	    { 2, "c", REVISION_REPEATS, "5" });
}
END_TEST

START_TEST(within_a_vintage_the_narrower_interval_is_current)
{
	FOLLOW({ 1, ">27", REVISION_CHANGES, ">27" }, { 1, "28.7", REVISION_REFINES, "28.7" },
	    { 1, ">25", REVISION_REPEATS, "28.7" });
	FOLLOW({ 1, ">25", REVISION_CHANGES, ">25" }, { 1, ">27", REVISION_REFINES, ">27" });
}
END_TEST

START_TEST(another_status_is_a_revision)
{
	FOLLOW({ 1, "5 P", REVISION_CHANGES, "5 P" }, { 2, "5", REVISION_CHANGES, "5" });
	FOLLOW({ 1, "5", REVISION_CHANGES, "5" }, { 1, "5 P", REVISION_REFINES, "5 P" });
}
END_TEST

static bool contradict(const char *a, const char *b)
{
	struct bilat_figure left = world_figure(a), right = world_figure(b);

	ck_assert(revision_contradicts(&left, &right) == revision_contradicts(&right, &left));
	return revision_contradicts(&left, &right);
}

START_TEST(figures_contradict_if_they_cannot_both_be_true)
{
	ck_assert(contradict("28.7", "28.8"));
	ck_assert(contradict("28.7", "30"));
	ck_assert(!contradict("28.7", "28.74"));
	ck_assert(!contradict("28.7", ">27"));
	ck_assert(contradict("28.7", ">29"));
	ck_assert(!contradict("28.7", "~29"));
	ck_assert(!contradict("28.7", "c"));
	ck_assert(!contradict("28.7", "28.7 P"));
}
END_TEST

CHECK_MAIN("revision", a_later_vintage_replaces_and_the_same_again_repeats,
    of_two_precisions_the_finer_stays,
    a_missing_mark_replaces_a_figure_of_an_earlier_vintage_only,
    within_a_vintage_the_narrower_interval_is_current, another_status_is_a_revision,
    figures_contradict_if_they_cannot_both_be_true)
