#include "unit/check.h"

#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/file.h"
#include "base/resource.h"

static char *folder;

static void write_file(const char *name, const char *text)
{
	char path[512];

	snprintf(path, sizeof path, "%s/%s", folder, name);
	*strrchr(path, '/') = '\0';
	ck_assert_done(folder_make(path, err));
	path[strlen(path)] = '/';
	ck_assert_done(file_replace(path, text, strlen(text), err));
}

static void make_folder(void)
{
	ck_assert_done(folder_temporary(&folder, err));
}

static void remove_folder(void)
{
	folder_remove(folder);
	free(folder);
}

struct seen {
	char text[1000];
	size_t refuse_line;
};

static bool take_row(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	struct seen *seen = context;
	size_t length = strlen(seen->text);

	if (line == seen->refuse_line)
		return bilat_fail(err, BILAT_INPUT, "not '%s'", cells[0]);
	snprintf(seen->text + length, sizeof seen->text - length, "%zu<%s><%s>", line, cells[0],
	    cells[1]);
	return true;
}

static const char *const columns[] = { "id", "name" };

START_TEST(the_table_is_sorted_and_terminated)
{
	ck_assert_uint_gt(resource_count, 0);
	for (size_t i = 0; i < resource_count; i++) {
		const struct resource *resource = &resource_table[i];
		if (i)
			ck_assert_str_lt(resource_table[i - 1].name, resource->name);
		ck_assert_int_eq(resource->bytes[resource->size], '\0');
		ck_assert_str_ne(path_name(resource->name), "README.md");
	}
}
END_TEST

START_TEST(built_in_bytes_are_those_of_the_file)
{
	struct resource resource;
	struct str text = STR_INIT;

	ck_assert_done(resource_get("datasets/units.csv", &resource, err));
	ck_assert_done(file_read(TEST_DATA "/../../datasets/units.csv", 1 << 20, &text, err));
	ck_assert_uint_eq(resource.size, text.length);
	ck_assert_mem_eq(resource.bytes, text.text, text.length);
	str_done(&text);
	ck_assert_done(resource_get("datasets/areas.csv", &resource, err));
	ck_assert_str_eq(resource.path, "datasets/areas.csv");
}
END_TEST

static bool ignore_row(
    void *context, const char *const cells[], size_t line, struct bilat_error *err)
{
	(void)context, (void)cells, (void)line, (void)err;
	return true;
}

static void compare_cells(const struct resource_cells *a, const struct resource_cells *b)
{
	const char *x = a->text, *y = b->text;

	ck_assert_uint_eq(a->columns, b->columns);
	ck_assert_uint_eq(a->rows, b->rows);
	ck_assert_mem_eq(a->lines, b->lines, a->rows * sizeof a->lines[0]);
	for (size_t i = 0; i < (a->rows + 1) * a->columns; i++) {
		ck_assert_str_eq(x, y);
		x += strlen(x) + 1;
		y += strlen(y) + 1;
	}
}

START_TEST(built_in_tables_are_taken_apart_as_files_are)
{
	struct resource resource;
	size_t tables = 0;

	make_folder();
	for (size_t i = 0; i < resource_count; i++) {
		const struct resource *built_in = &resource_table[i];
		if (!built_in->cells->text)
			continue;
		tables++;
		write_file(built_in->name, built_in->bytes);
		resource_override(folder);
		ck_assert_done(resource_rows(built_in->name, NULL, 0, ignore_row, NULL, err));
		ck_assert_done(resource_get(built_in->name, &resource, err));
		ck_assert_ptr_ne(resource.cells, built_in->cells);
		compare_cells(resource.cells, built_in->cells);
	}
	ck_assert_uint_gt(tables, 10);
	remove_folder();
}
END_TEST

START_TEST(a_file_is_taken_apart_once)
{
	struct resource resource;

	make_folder();
	write_file("datasets/t.csv", "id,name\n1,one\n");
	resource_override(folder);
	ck_assert_done(resource_rows("datasets/t.csv", columns, 2, ignore_row, NULL, err));
	ck_assert_done(resource_get("datasets/t.csv", &resource, err));
	const char *text = resource.cells->text;
	ck_assert_ptr_nonnull(text);
	ck_assert_done(resource_rows("datasets/t.csv", columns, 2, ignore_row, NULL, err));
	ck_assert_ptr_eq(resource.cells->text, text);
	remove_folder();
}
END_TEST

START_TEST(an_unknown_name_is_an_error_and_leads_nowhere_else)
{
	struct resource resource;

	ck_assert_fails(resource_get("datasets/none.csv", &resource, err),
	    "there is no data file 'datasets/none.csv'");
	make_folder();
	resource_override(folder);
	ck_assert(!resource_get("../../../etc/passwd", &resource, NULL));
	ck_assert(!resource_get("/etc/passwd", &resource, NULL));
	ck_assert(!resource_get("", &resource, NULL));
	remove_folder();
}
END_TEST

START_TEST(a_file_in_the_override_folder_is_read_instead)
{
	struct resource resource;
	const char **names;
	char path[512];

	make_folder();
	write_file("datasets/units.csv", "id,name\n1,x\n");
	write_file("datasets/layouts/mine.conf", "");
	resource_override(folder);
	ck_assert_done(resource_get("datasets/units.csv", &resource, err));
	ck_assert_str_eq(resource.bytes, "id,name\n1,x\n");
	snprintf(path, sizeof path, "%s/datasets/units.csv", folder);
	ck_assert_str_eq(resource.path, path);
	size_t count = resource_list("datasets/", &names), units = 0;
	for (size_t i = 0; i < count; i++) {
		units += !strcmp(names[i], "datasets/units.csv");
		if (i)
			ck_assert_str_lt(names[i - 1], names[i]);
	}
	ck_assert_uint_eq(units, 1);
	free(names);
	resource_override(NULL);
	ck_assert_done(resource_get("datasets/units.csv", &resource, err));
	ck_assert_str_eq(resource.path, "datasets/units.csv");
	setenv("BILAT_DATA", folder, 1);
	ck_assert_done(resource_get("datasets/units.csv", &resource, err));
	ck_assert_str_eq(resource.path, path);
	remove_folder();
}
END_TEST

START_TEST(the_users_own_files_extend)
{
	struct resource resource;
	struct seen seen = { 0 };
	const char **names;
	bool found;

	make_folder();
	write_file("data/datasets/t.csv", "id,name\n1,one\n");
	write_file("config/bilat/datasets/t.csv", "id,name\n2,two\n");
	write_file("config/bilat/datasets/mine/x.csv", "id,name\n3,three\n");
	char *data = path_join(folder, "data"), *config = path_join(folder, "config");
	resource_override(data);
	setenv("XDG_CONFIG_HOME", config, 1);
	ck_assert_done(resource_rows("datasets/t.csv", columns, 2, take_row, &seen, err));
	ck_assert_done(resource_rows("datasets/mine/x.csv", columns, 2, take_row, &seen, err));
	ck_assert_str_eq(seen.text, "2<1><one>2<2><two>2<3><three>");
	ck_assert_done(resource_extra("datasets/none.csv", &found, &resource, err));
	ck_assert(!found);
	ck_assert_uint_eq(resource_list("datasets/mine/", &names), 1);
	ck_assert_str_eq(names[0], "datasets/mine/x.csv");
	free(names);
	free(data);
	free(config);
	remove_folder();
}
END_TEST

START_TEST(rows_are_split_with_quotes_and_counted_by_line)
{
	struct seen seen = { 0 };

	make_folder();
	write_file("datasets/t.csv", "\xEF\xBB\xBFid,name,more\r\n"
				     "a,\"x, \"\"y\"\"\",\r\n"
				     "\r\n"
				     "\"two\nlines\",b,c\n"
				     ",\"\",d");
	resource_override(folder);
	ck_assert_done(resource_rows("datasets/t.csv", columns, 2, take_row, &seen, err));
	ck_assert_str_eq(seen.text, "2<a><x, \"y\">4<two\nlines><b>6<><>");
	remove_folder();
}
END_TEST

START_TEST(a_faulty_table_names_file_and_line)
{
	static const struct {
		const char *text, *message;
		size_t refuse_line;
	} cases[] = {
		{ "id,nom\n", "1: column 2 is 'nom' and should be 'name'", 0 },
		{ "", "1: column 1 is '' and should be 'id'", 0 },
		{ "id\n", "1: column 2 is '' and should be 'name'", 0 },
		{ "id,name\n1,a\n\n2\n", "4: 1 cells where the header has 2", 0 },
		{ "id,name\n1,\"a\n\n", "2: a quote is never closed", 0 },
		{ "id,name\n1,\"a\"b\n", "2: text behind a closing quote", 0 },
		{ "id,name\n1,a\n2,b\n", "3: not '2'", 3 },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct seen seen = { .refuse_line = cases[i].refuse_line };
		char message[512];
		make_folder();
		write_file("datasets/t.csv", cases[i].text);
		resource_override(folder);
		snprintf(
		    message, sizeof message, "%s/datasets/t.csv:%s", folder, cases[i].message);
		ck_assert_fails(
		    resource_rows("datasets/t.csv", columns, 2, take_row, &seen, err), message);
		remove_folder();
	}
}
END_TEST

CHECK_MAIN("resource", the_table_is_sorted_and_terminated, built_in_bytes_are_those_of_the_file,
    built_in_tables_are_taken_apart_as_files_are, a_file_is_taken_apart_once,
    an_unknown_name_is_an_error_and_leads_nowhere_else,
    a_file_in_the_override_folder_is_read_instead, the_users_own_files_extend,
    rows_are_split_with_quotes_and_counted_by_line, a_faulty_table_names_file_and_line)
