#include "unit/check.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file.h"

static char *folder;

static char *in_folder(const char *name)
{
	static char path[512];

	snprintf(path, sizeof path, "%s/%s", folder, name);
	return path;
}

static void make_folder(void)
{
	struct stat info;

	ck_assert_done(folder_temporary(&folder, err));
	ck_assert_int_eq(stat(folder, &info), 0);
	ck_assert_uint_eq(info.st_mode & 07777, 0700); /* whatever the umask is */
}

static void remove_folder(void)
{
	folder_remove(folder);
	ck_assert(!file_exists(folder));
	free(folder);
}

static void expect_content(const char *path, const char *expected)
{
	struct str text = STR_INIT;

	ck_assert_done(file_read(path, 1000, &text, err));
	ck_assert_str_eq(text.text, expected);
	str_done(&text);
}

START_TEST(a_file_is_replaced_whole_and_nothing_else_is_left)
{
	char **names;
	size_t count;
	struct stat info;

	make_folder();
	umask(022);
	ck_assert_done(file_replace(in_folder("a.txt"), "one", 3, err));
	ck_assert_done(file_replace(in_folder("a.txt"), "second", 6, err));
	expect_content(in_folder("a.txt"), "second");
	ck_assert_int_eq(stat(in_folder("a.txt"), &info), 0);
	ck_assert_uint_eq(info.st_mode & 0777, 0644);
	ck_assert_done(folder_list(folder, &names, &count, err));
	ck_assert_uint_eq(count, 1);
	ck_assert_str_eq(names[0], "a.txt");
	free(names[0]);
	free(names);
	remove_folder();
}
END_TEST

START_TEST(a_link_is_followed_and_a_device_is_written_to)
{
	struct stat info;

	make_folder();
	ck_assert_done(file_replace(in_folder("real"), "1", 1, err));
	ck_assert_int_eq(symlink("real", in_folder("link")), 0);
	ck_assert_done(file_replace(in_folder("link"), "2", 1, err));
	expect_content(in_folder("real"), "2");
	ck_assert_int_eq(lstat(in_folder("link"), &info), 0);
	ck_assert(S_ISLNK(info.st_mode));
	ck_assert_done(file_replace("/dev/null", "x", 1, err));
	ck_assert_int_eq(stat("/dev/null", &info), 0);
	ck_assert(S_ISCHR(info.st_mode));
	remove_folder();
}
END_TEST

START_TEST(what_cannot_be_written_says_so_and_leaves_the_old)
{
	struct bilat_error fault = { 0 };

	ck_assert_fails(file_replace("/nonexistent/a", "x", 1, err),
	    "cannot write '/nonexistent/a': No such file or directory");
	ck_assert_fails(file_replace("/tmp", "x", 1, err), "'/tmp' is a folder");
	if (geteuid() == 0)
		return; /* whom no mode stops */
	make_folder();
	ck_assert_done(file_replace(in_folder("a"), "old", 3, err));
	chmod(folder, 0500);
	ck_assert(!file_replace(in_folder("a"), "new", 3, &fault));
	ck_assert_int_eq(fault.kind, BILAT_INPUT);
	expect_content(in_folder("a"), "old");
	chmod(folder, 0700);
	remove_folder();
}
END_TEST

START_TEST(reading_has_a_limit_and_adds_nothing_if_it_fails)
{
	struct str text = STR_INIT;

	make_folder();
	ck_assert_done(file_replace(in_folder("a"), "12345", 5, err));
	str_add(&text, ">");
	ck_assert(!file_read(in_folder("a"), 4, &text, NULL));
	ck_assert(!file_read(in_folder("none"), 4, &text, NULL));
	ck_assert(!file_read(folder, 4, &text, NULL));
	ck_assert_str_eq(text.text, ">");
	ck_assert_done(file_read(in_folder("a"), 5, &text, err));
	ck_assert_str_eq(text.text, ">12345");
	ck_assert_fails(file_read("/nonexistent/a", 9, &text, err),
	    "cannot open '/nonexistent/a': No such file or directory");
	str_done(&text);
	remove_folder();
}
END_TEST

START_TEST(folders_are_made_listed_in_order_and_removed_without_following_links)
{
	char **names;
	size_t count;

	make_folder();
	ck_assert_done(folder_make(in_folder("x/y//z/"), err));
	ck_assert_done(folder_make(in_folder("x/y"), err));
	ck_assert(file_is_folder(in_folder("x/y/z")));
	ck_assert_done(file_replace(in_folder("x/b"), "", 0, err));
	ck_assert_done(file_replace(in_folder("x/a"), "", 0, err));
	ck_assert(!folder_make(in_folder("x/a/c"), NULL));
	ck_assert_done(folder_list(in_folder("x"), &names, &count, err));
	ck_assert_uint_eq(count, 3);
	ck_assert_str_eq(names[0], "a");
	ck_assert_str_eq(names[2], "y");
	for (size_t i = 0; i < count; i++)
		free(names[i]);
	free(names);
	char *outside;
	ck_assert_done(folder_temporary(&outside, err));
	ck_assert_int_eq(symlink(outside, in_folder("x/out")), 0);
	folder_remove(in_folder("x"));
	ck_assert(!file_exists(in_folder("x")));
	ck_assert(file_exists(outside));
	folder_remove(outside);
	free(outside);
	remove_folder();
}
END_TEST

START_TEST(paths_are_joined_and_taken_apart)
{
	static const char *const cases[][3] = { { "a", "b", "a/b" }, { "a/", "b", "a/b" },
		{ "", "b", "b" }, { "/", "b", "/b" } };

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char *path = path_join(cases[i][0], cases[i][1]);
		ck_assert_str_eq(path, cases[i][2]);
		free(path);
	}
	ck_assert_str_eq(path_name("/a/b.csv"), "b.csv");
	ck_assert_str_eq(path_name("b.csv"), "b.csv");
}
END_TEST

START_TEST(the_users_folders_follow_xdg)
{
	char *path;

	setenv("HOME", "/home/u", 1);
	setenv("XDG_DATA_HOME", "/data", 1);
	setenv("XDG_CONFIG_HOME", "relative", 1);
	ck_assert_done(folder_data_home(&path, err));
	ck_assert_str_eq(path, "/data/bilat");
	free(path);
	ck_assert_done(folder_config_home(&path, err));
	ck_assert_str_eq(path, "/home/u/.config/bilat");
	free(path);
	unsetenv("XDG_DATA_HOME");
	unsetenv("HOME");
	ck_assert_fails(
	    folder_data_home(&path, err), "no home folder (set HOME or XDG_DATA_HOME)");
}
END_TEST

START_TEST(a_file_written_in_pieces_appears_when_it_is_complete)
{
	struct file_writer *writer;
	char **names;
	size_t count;
	char *path;

	make_folder();
	path = path_join(folder, "pieces");
	ck_assert_done(file_replace(path, "old", 3, err));
	ck_assert_done(file_writer_open(path, &writer, err));
	ck_assert_done(file_writer_add(writer, "one ", 4, err));
	ck_assert_done(file_writer_add(writer, "two", 3, err));
	expect_content(path, "old");
	ck_assert_done(file_writer_commit(writer, err));
	expect_content(path, "one two");

	ck_assert_done(file_writer_open(path, &writer, err));
	ck_assert_done(file_writer_add(writer, "three", 5, err));
	file_writer_drop(writer);
	file_writer_drop(NULL);
	expect_content(path, "one two");
	ck_assert_done(folder_list(folder, &names, &count, err));
	ck_assert_uint_eq(count, 1);
	free(names[0]);
	free(names);
	free(path);
	remove_folder();
}
END_TEST

static void write_beside(const char *name, const char *text, struct file_writer **out)
{
	ck_assert_done(file_writer_open(in_folder(name), out, err));
	ck_assert_done(file_writer_add(*out, text, strlen(text), err));
}

START_TEST(files_that_belong_together_appear_together)
{
	struct file_writer *writers[2];

	make_folder();
	write_beside("a.txt", "one", &writers[0]);
	write_beside("b.txt", "two", &writers[1]);
	ck_assert_done(file_writers_settle(writers, 1, err));
	ck_assert(!file_exists(in_folder("a.txt")));
	ck_assert_done(file_writers_commit(writers, 2, err));
	expect_content(in_folder("a.txt"), "one");
	expect_content(in_folder("b.txt"), "two");

	write_beside("a.txt", "three", &writers[0]);
	write_beside("b.txt", "four", &writers[1]);
	ck_assert_done(file_writers_settle(writers, 2, err));
	for (size_t i = 0; i < 2; i++)
		file_writer_drop(writers[i]);
	expect_content(in_folder("a.txt"), "one");
	expect_content(in_folder("b.txt"), "two");

	char **names;
	size_t count;
	ck_assert_done(folder_list(folder, &names, &count, err));
	ck_assert_uint_eq(count, 2);
	for (size_t i = 0; i < count; i++)
		free(names[i]);
	free(names);
	remove_folder();
}
END_TEST

START_TEST(a_file_that_finds_no_place_takes_those_behind_it_along)
{
	struct file_writer *writers[3];

	make_folder();
	write_beside("a.txt", "one", &writers[0]);
	write_beside("b.txt", "two", &writers[1]);
	write_beside("c.txt", "three", &writers[2]);
	/* A folder that came meanwhile. */
	ck_assert_done(folder_make(in_folder("b.txt"), err));
	ck_assert(!file_writers_commit(writers, 3, NULL));
	expect_content(in_folder("a.txt"), "one");
	ck_assert(!file_exists(in_folder("c.txt")));
	remove_folder();
}
END_TEST

CHECK_MAIN("file", a_file_is_replaced_whole_and_nothing_else_is_left,
    a_link_is_followed_and_a_device_is_written_to,
    what_cannot_be_written_says_so_and_leaves_the_old,
    reading_has_a_limit_and_adds_nothing_if_it_fails,
    folders_are_made_listed_in_order_and_removed_without_following_links,
    a_file_written_in_pieces_appears_when_it_is_complete, paths_are_joined_and_taken_apart,
    the_users_folders_follow_xdg, files_that_belong_together_appear_together,
    a_file_that_finds_no_place_takes_those_behind_it_along)
