/* Codes and names are those of ISO 3166, M49, the IMF and Comtrade. */
#include "unit/check.h"

#include <string.h>

#include <bilat/area.h>
#include <bilat/error.h>
#include <bilat/period.h>
#include <bilat/reference.h>

static struct bilat_reference *open_reference(void)
{
	struct bilat_reference *reference;
	ck_assert_done(bilat_reference_open(&reference, err));
	return reference;
}

START_TEST(an_area_is_found_by_any_code_and_name)
{
	static const struct {
		const char *text, *id;
	} cases[] = { { "KAZ", "KAZ" }, { "kz", "KAZ" }, { "kaz", "KAZ" }, { "398", "KAZ" },
		{ "imf:916", "KAZ" }, { "IMF:916", "KAZ" }, { "iso2:kz", "KAZ" },
		{ "eurostat:EL", "GRC" }, { "comtrade:251", "FRA" }, { "NA", "NAM" },
		{ "4", "AFG" }, { "004", "AFG" }, { "Kazakhstan", "KAZ" },
		{ "KAZAKHSTAN", "KAZ" }, { "Казахстан", "KAZ" }, { "казахстан", "KAZ" },
		{ "Қазақстан", "KAZ" }, { "Kasachstan", "KAZ" },
		{ "Kazakhstan, Rep. of", "KAZ" }, { "  Russian   Federation ", "RUS" },
		{ "Korea, Rep.", "KOR" }, { "Côte d'Ivoire", "CIV" },
		{ "Cote d’Ivoire", "CIV" }, { "WLD", "WLD" }, { "World", "WLD" },
		{ "W00", "WLD" }, { "Rest of the world", "WLD" }, { "-", "-" }, { "EL", "GRC" },
		{ "EU27_2020", "EU27_2020" }, { "eaeu", "EAEU" }, { "Soviet Union", "SUN" } };
	struct bilat_reference *reference = open_reference();
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const struct bilat_area *area;
		ck_assert_done(bilat_area_find(reference, cases[i].text, &area, err));
		ck_assert_msg(
		    strcmp(area->id, cases[i].id) == 0, "%s is %s", cases[i].text, area->id);
	}
	bilat_reference_close(reference);
}
END_TEST

START_TEST(an_unknown_area_names_the_nearest)
{
	struct bilat_reference *reference = open_reference();
	const struct bilat_area *area = NULL;
	ck_assert_fails(bilat_area_find(reference, "Kazakkstann", &area, err),
	    "unknown area 'Kazakkstann' (did you mean Kazakhstan, KAZ?)");
	ck_assert_fails(bilat_area_find(reference, "xyzzy-plugh", &area, err),
	    "unknown area 'xyzzy-plugh' (see bilat help country)");
	ck_assert_fails(bilat_area_find(reference, "imf:999", &area, err),
	    "the coding 'imf' has no area '999'");
	ck_assert_fails(bilat_area_find(reference, "999", &area, err),
	    "no area has the number '999' in ISO 3166 and M49 (other codings are written "
	    "imf:916)");
	ck_assert_fails(bilat_area_find(reference, " ", &area, err),
	    "an area is missing (write KAZ, Kazakhstan or -)");
	struct bilat_error err = { 0 };
	ck_assert(!bilat_area_find(reference, "Atlantys", &area, &err));
	ck_assert_int_eq(err.kind, BILAT_USAGE);
	ck_assert_ptr_null(area);
	bilat_reference_close(reference);
}
END_TEST

START_TEST(files_ask_for_names_only)
{
	struct bilat_reference *reference = open_reference();
	ck_assert_str_eq(bilat_area_by_name(reference, "Korea, Rep.")->id, "KOR");
	ck_assert_str_eq(bilat_area_by_name(reference, "Россия")->id, "RUS");
	ck_assert_ptr_null(bilat_area_by_name(reference, "KZ"));
	ck_assert_ptr_null(bilat_area_by_name(reference, "Kazakkstann"));
	ck_assert_ptr_null(bilat_area_by_name(reference, ""));
	bilat_reference_close(reference);
}
END_TEST

START_TEST(codes_are_found_with_and_without_leading_zeros)
{
	struct bilat_reference *reference = open_reference();
	ck_assert_str_eq(bilat_area_by_code(reference, "comtrade", "4")->id, "AFG");
	ck_assert_str_eq(bilat_area_by_code(reference, "comtrade", "004")->id, "AFG");
	ck_assert_str_eq(bilat_area_by_code(reference, "comtrade", "0")->id, "WLD");
	ck_assert_str_eq(bilat_area_by_code(reference, "imf", "1")->id, "WLD");
	ck_assert_ptr_null(bilat_area_by_code(reference, "imf", "999"));
	ck_assert_ptr_null(bilat_area_by_code(reference, "no such coding", "4"));
	ck_assert(bilat_area_coding_exists(reference, "m49"));
	ck_assert(!bilat_area_coding_exists(reference, "no such coding"));
	bilat_reference_close(reference);
}
END_TEST

static bool look_for_imf(void *context, const char *coding, const char *code)
{
	bool *found = context;
	*found = *found || (strcmp(coding, "imf") == 0 && strcmp(code, "916") == 0);
	return !*found;
}

static bool look_for_russian(void *context, const char *language, const char *name)
{
	bool *found = context;
	*found = *found || (strcmp(language, "ru") == 0 && strcmp(name, "Казахстан") == 0);
	return !*found;
}

START_TEST(all_codes_and_names_can_be_walked)
{
	struct bilat_reference *reference = open_reference();
	const struct bilat_area *kazakhstan = bilat_area_get(reference, "KAZ");
	bool code = false, name = false;
	bilat_area_codes(reference, kazakhstan, look_for_imf, &code);
	bilat_area_names(reference, kazakhstan, look_for_russian, &name);
	ck_assert(code);
	ck_assert(name);
	bilat_reference_close(reference);
}
END_TEST

static bool count_member(void *context, const struct bilat_area *member)
{
	(void)member;
	++*(int *)context;
	return true;
}

static int members(struct bilat_reference *reference, const char *group, int32_t day)
{
	int count = 0;
	bilat_area_members(
	    reference, bilat_area_get(reference, group), day, count_member, &count);
	return count;
}

/* The European Union had 6, 15, 25, 28 and 27 members. */
START_TEST(membership_has_dates)
{
	struct bilat_reference *reference = open_reference();
	ck_assert_int_eq(members(reference, "EU", bilat_date_make(1960, 1, 1)), 6);
	ck_assert_int_eq(members(reference, "EU", bilat_date_make(2004, 4, 30)), 15);
	ck_assert_int_eq(members(reference, "EU", bilat_date_make(2004, 5, 1)), 25);
	ck_assert_int_eq(members(reference, "EU", bilat_date_make(2015, 1, 1)), 28);
	ck_assert_int_eq(members(reference, "EU", bilat_date_make(2024, 1, 1)), 27);
	ck_assert_int_eq(members(reference, "KAZ", bilat_date_make(2024, 1, 1)), 0);
	bilat_reference_close(reference);
}
END_TEST

START_TEST(only_countries_and_states_in_their_time_are_ranked)
{
	struct bilat_reference *reference = open_reference();
	ck_assert(bilat_area_ranked(bilat_area_get(reference, "KAZ"), 2024));
	ck_assert(!bilat_area_ranked(bilat_area_get(reference, "WLD"), 2024));
	ck_assert(!bilat_area_ranked(bilat_area_get(reference, "EU"), 2024));
	ck_assert(!bilat_area_ranked(bilat_area_get(reference, "-"), 2024));
	ck_assert(bilat_area_ranked(bilat_area_get(reference, "SUN"), 1985));
	ck_assert(!bilat_area_ranked(bilat_area_get(reference, "SUN"), 2024));
	bilat_reference_close(reference);
}
END_TEST

START_TEST(names_are_shown_in_the_language_asked_for)
{
	struct bilat_reference *reference = open_reference();
	ck_assert_str_eq(bilat_area_name(reference, "RUS", BILAT_ENGLISH), "Russia");
	ck_assert_str_eq(bilat_area_name(reference, "RUS", BILAT_RUSSIAN), "Россия");
	ck_assert_str_eq(bilat_area_name(reference, "RUS", BILAT_KAZAKH), "Ресей");
	ck_assert_str_eq(
	    bilat_area_name(reference, "wits:Unspecified", BILAT_ENGLISH), "Unspecified");
	ck_assert_str_eq(bilat_area_name(reference, "nothing", BILAT_ENGLISH), "nothing");
	ck_assert_str_eq(bilat_area_kind_name(BILAT_AREA_DISSOLVED), "dissolved");
	ck_assert_ptr_null(bilat_area_get(reference, "kaz"));
	bilat_reference_close(reference);
	bilat_reference_close(NULL);
}
END_TEST

CHECK_MAIN("area", an_area_is_found_by_any_code_and_name, an_unknown_area_names_the_nearest,
    files_ask_for_names_only, codes_are_found_with_and_without_leading_zeros,
    all_codes_and_names_can_be_walked, membership_has_dates,
    only_countries_and_states_in_their_time_are_ranked,
    names_are_shown_in_the_language_asked_for)
