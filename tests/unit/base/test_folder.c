#include "base/folder.h"

#include <string.h>

#include <bilat/error.h>

#include "base/file.h"
#include "base/str.h"
#include "unit/check.h"

static const struct folder_kind report = { "report", "edition.json" };
static char *root;

static void make_root(void)
{
	ck_assert_done(folder_temporary(&root, err));
}

static void remove_root(void)
{
	folder_remove(root);
	free(root);
}

static char *below(const char *name)
{
	return path_join(root, name);
}

static void put(const char *folder, const char *name, const char *text)
{
	char *path = path_join(folder, name);
	ck_assert_done(file_replace(path, text, strlen(text), err));
	free(path);
}

static size_t count_names(const char *folder)
{
	char **names;
	size_t count;

	ck_assert_done(folder_list(folder, &names, &count, err));
	for (size_t i = 0; i < count; i++)
		free(names[i]);
	free(names);
	return count;
}

static void put_report(const char *path, const char *text)
{
	char *staged;

	ck_assert_done(folder_stage(path, &report, &staged, err));
	put(staged, "edition.json", text);
	ck_assert_done(folder_swap(staged, path, err));
	free(staged);
}

START_TEST(a_folder_takes_the_place_of_the_old_one)
{
	make_root();
	char *path = below("KAZ-RUS"), *edition = path_join(path, "edition.json");
	struct str text = STR_INIT;

	put_report(path, "one");
	put(path, "old.svg", "left over");
	put_report(path, "two");
	ck_assert_done(file_read(edition, 100, &text, err));
	ck_assert_str_eq(text.text, "two");
	ck_assert_uint_eq(count_names(path), 1);
	ck_assert_uint_eq(count_names(root), 1);
	str_done(&text);
	free(path);
	free(edition);
	remove_root();
}
END_TEST

START_TEST(an_empty_folder_is_taken)
{
	make_root();
	char *path = below("KAZ-RUS");

	ck_assert_done(folder_make(path, err));
	put_report(path, "one");
	ck_assert_uint_eq(count_names(path), 1);
	free(path);
	remove_root();
}
END_TEST

START_TEST(files_of_the_user_are_never_removed)
{
	make_root();
	char *path = below("KAZ-RUS"), *staged = NULL;
	ck_assert_done(folder_make(path, err));
	put(path, "thesis.txt", "years of work");
	struct bilat_error fault = { 0 };
	ck_assert(!folder_stage(path, &report, &staged, &fault));
	ck_assert_int_eq(fault.kind, BILAT_INPUT);
	ck_assert_ptr_null(staged);
	ck_assert_uint_eq(count_names(path), 1);
	ck_assert_uint_eq(count_names(root), 1);
	free(path);
	remove_root();
}
END_TEST

CHECK_MAIN("folder", a_folder_takes_the_place_of_the_old_one, an_empty_folder_is_taken,
    files_of_the_user_are_never_removed)
