#include "store/db.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/str.h"
#include "base/xalloc.h"
#include "unit/store/world.h"

static const struct said_so one[] = { SAY("2024", "28.7") };

/* A store of the newest version with one figure in it; its path. */
static const char *make_store(const char *name)
{
	const char *path = world_path(name);
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);

	world_load(store, "a.csv", 100, one, 1);
	bilat_store_close(store);
	return path;
}

static void run_sql(const char *path, const char *sql)
{
	sqlite3 *db = NULL;

	ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
	ck_assert_int_eq(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
}

static enum bilat_error_kind open_kind(
    const char *path, enum bilat_store_mode mode, const char *part)
{
	struct bilat_error err = { 0 };
	struct bilat_store *store = NULL;

	ck_assert(!bilat_store_open(path, mode, &store, &err));
	ck_assert_ptr_null(store);
	ck_assert_msg(strstr(err.message, part), "'%s' is not about '%s'", err.message, part);
	return err.kind;
}

START_TEST(a_store_is_made_with_its_folders_and_found_again)
{
	char *path = strdup(world_path("deep/er/test.db"));
	struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);

	world_load(store, "a.csv", 100, one, 1);
	bilat_store_close(store);
	store = world_open(path, BILAT_STORE_READ);
	ck_assert_str_eq(world_figure_of(store, NULL, "2024"), "28.7");
	ck_assert_str_eq(bilat_store_path(store), path);
	world_verify(store);
	bilat_store_close(store);
	char *identity =
	    world_query(path, "SELECT * FROM pragma_application_id, pragma_user_version");
	ck_assert_str_eq(identity, "1112099924|3\n");
	free(identity);
	free(path);
	world_clean();
}
END_TEST

START_TEST(only_create_makes_a_store)
{
	const char *path = world_path("none.db");

	ck_assert_int_eq(open_kind(path, BILAT_STORE_READ, "no store"), BILAT_NONE);
	ck_assert_int_eq(open_kind(path, BILAT_STORE_WRITE, "no store"), BILAT_NONE);
	ck_assert(!file_exists(path));
	world_clean();
}
END_TEST

START_TEST(other_files_are_refused_and_left_alone)
{
	char *text = strdup(world_path("text.db"));
	char *foreign = strdup(world_path("foreign.db"));
	char *empty = strdup(world_path("empty.db"));

	ck_assert_done(file_replace(text, "reporter,partner\nKAZ,RUS\n", 25, err));
	run_sql(foreign, "CREATE TABLE note(text); INSERT INTO note VALUES ('mine')");
	ck_assert_done(file_replace(empty, "", 0, err));
	for (int mode = BILAT_STORE_READ; mode <= BILAT_STORE_CREATE; mode++) {
		enum bilat_store_mode as = (enum bilat_store_mode)mode;
		ck_assert_int_eq(open_kind(text, as, "not a bilat store"), BILAT_STORE);
		ck_assert_int_eq(open_kind(foreign, as, "not a bilat store"), BILAT_STORE);
	}
	ck_assert_int_eq(
	    open_kind(empty, BILAT_STORE_READ, "there is nothing in the store"), BILAT_NONE);
	ck_assert_int_eq(
	    open_kind(empty, BILAT_STORE_WRITE, "there is nothing in the store"), BILAT_NONE);
	bilat_store_close(world_open(empty, BILAT_STORE_CREATE));
	char *kept = world_query(foreign, "SELECT text FROM note");
	ck_assert_str_eq(kept, "mine\n");
	free(kept);
	free(text);
	free(foreign);
	free(empty);
	world_clean();
}
END_TEST

START_TEST(a_folder_is_not_a_store)
{
	ck_assert_int_eq(open_kind("/", BILAT_STORE_CREATE, "is a folder"), BILAT_STORE);
}
END_TEST

START_TEST(a_pipe_or_a_device_is_not_a_store)
{
	char *pipe = strdup(world_path("pipe"));

	ck_assert_int_eq(mkfifo(pipe, 0600), 0);
	for (int mode = BILAT_STORE_READ; mode <= BILAT_STORE_CREATE; mode++) {
		enum bilat_store_mode as = (enum bilat_store_mode)mode;
		ck_assert_int_eq(open_kind(pipe, as, "is a pipe or a device"), BILAT_STORE);
		ck_assert_int_eq(open_kind("/dev/null", as, "a pipe or a device"), BILAT_STORE);
		ck_assert_int_eq(open_kind("", as, "a store needs a name"), BILAT_STORE);
	}
	free(pipe);
	world_clean();
}
END_TEST

/* SQLite would take the name for an address, and keep in memory what is loaded. */
START_TEST(a_name_is_no_address)
{
	char *folder = strdup(world_path(""));
	char *before = getcwd(NULL, 0);
	struct bilat_store *store;

	ck_assert_int_eq(chdir(folder), 0);
	store = world_open("file:test.db?mode=memory", BILAT_STORE_CREATE);
	world_load(store, "a.csv", 100, one, 1);
	ck_assert_done(bilat_store_backup(store, "file:copy.db?mode=memory", err));
	bilat_store_close(store);
	ck_assert(file_exists("./file:test.db?mode=memory"));
	ck_assert(file_exists("./file:copy.db?mode=memory"));
	store = world_open("file:copy.db?mode=memory", BILAT_STORE_READ);
	ck_assert_str_eq(world_figure_of(store, NULL, "2024"), "28.7");
	bilat_store_close(store);
	ck_assert_int_eq(chdir(before), 0);
	free(before);
	free(folder);
	world_clean();
}
END_TEST

static unsigned mode_of(const char *path)
{
	struct stat info;

	ck_assert_int_eq(stat(path, &info), 0);
	return (unsigned)info.st_mode & 0777;
}

START_TEST(what_is_made_has_the_rights_that_the_umask_leaves)
{
	static const struct {
		mode_t mask;
		unsigned file, folder;
	} cases[] = { { 002, 0664, 0775 }, { 022, 0644, 0755 }, { 077, 0600, 0700 } };

	for (size_t i = 0; i < 3; i++) {
		mode_t before = umask(cases[i].mask);
		char *folder = strdup(world_path("new"));
		char *path = strdup(world_path("new/test.db"));
		char *copy = strdup(world_path("copy.db"));
		struct bilat_store *store = world_open(path, BILAT_STORE_CREATE);
		world_load(store, "a.csv", 100, one, 1);
		ck_assert_done(bilat_store_backup(store, copy, err));
		ck_assert_uint_eq(mode_of(path), cases[i].file);
		ck_assert_uint_eq(mode_of(folder), cases[i].folder);
		ck_assert_uint_eq(mode_of(copy), cases[i].file);
		bilat_store_close(store);
		umask(before);
		free(folder);
		free(path);
		free(copy);
		world_clean();
	}
}
END_TEST

/* Who may not read the store may not read a copy, its journal or what it is migrated from. */
START_TEST(a_copy_is_as_private_as_the_store)
{
	char *path = strdup(make_store("test.db"));
	char *copy = strdup(world_path("copy.db"));
	char *journal = strdup(world_path("test.db-journal"));
	struct said_so says = SAY("2023", "5");
	enum ingest_outcome outcome;

	ck_assert_int_eq(chmod(path, 0600), 0);
	struct bilat_store *store = world_open(path, BILAT_STORE_WRITE);
	ck_assert_done(bilat_store_backup(store, copy, err));
	ck_assert_uint_eq(mode_of(copy), 0600);
	struct ingest *ingest = world_begin(store, "b.csv", 101);
	ck_assert_done(world_put(ingest, &says, 1, 101, &outcome, err));
	ck_assert_int_eq(sqlite3_db_cacheflush(store->db), SQLITE_OK);
	ck_assert_uint_eq(mode_of(journal), 0600);
	ingest_abort(ingest);
	bilat_store_close(store);
	free(path);
	free(copy);
	free(journal);
	world_clean();
}
END_TEST

START_TEST(a_newer_store_is_refused)
{
	const char *path = make_store("newer.db");

	run_sql(path, "PRAGMA user_version = 99");
	for (int mode = BILAT_STORE_READ; mode <= BILAT_STORE_CREATE; mode++)
		ck_assert_int_eq(
		    open_kind(path, (enum bilat_store_mode)mode, "version 99"), BILAT_STORE);
	world_clean();
}
END_TEST

START_TEST(reading_writes_nothing_not_even_beside_the_store)
{
	const char *path = make_store("test.db");
	char *folder = strndup(path, (size_t)(path_name(path) - path));
	char **names;
	size_t count;
	struct stat before, after;
	struct bilat_store *store;

	ck_assert_int_eq(stat(path, &before), 0);
	ck_assert_int_eq(chmod(path, 0400), 0);
	ck_assert_int_eq(chmod(folder, 0500), 0);
	store = world_open(path, BILAT_STORE_READ);
	ck_assert_str_eq(world_figure_of(store, NULL, "2024"), "28.7");
	ck_assert_done(folder_list(folder, &names, &count, err));
	ck_assert_uint_eq(count, 1);
	free(names[0]);
	free(names);
	world_verify(store);
	int64_t gone;
	struct bilat_error err = { 0 };
	ck_assert(!bilat_store_unload(store, 1, &gone, &err));
	ck_assert_int_eq(err.kind, BILAT_STORE);
	ck_assert_ptr_nonnull(strstr(err.message, "read-only"));
	bilat_store_close(store);
	ck_assert_int_eq(chmod(folder, 0700), 0);
	ck_assert_int_eq(stat(path, &after), 0);
	ck_assert_int_eq(before.st_mtim.tv_nsec, after.st_mtim.tv_nsec);
	free(folder);
	world_clean();
}
END_TEST

START_TEST(a_second_writer_is_told_that_the_store_is_held)
{
	const char *path = make_store("test.db");
	struct bilat_store *first = world_open(path, BILAT_STORE_WRITE);
	struct bilat_store *second = world_open(path, BILAT_STORE_WRITE);
	struct ingest_document document = { .name = "c.csv", .sha256 = "c" };
	struct ingest *ingest = world_begin(first, "b.csv", 101), *refused = NULL;
	struct bilat_error err = { 0 };
	int64_t known;

	db_wait(second, 20);
	ck_assert(!ingest_begin(second, &document, &refused, &known, &err));
	ck_assert_int_eq(err.kind, BILAT_STORE);
	ck_assert_ptr_nonnull(strstr(err.message, "held by another program"));
	/* Reading goes on meanwhile, and sees the store as it was. */
	ck_assert_str_eq(world_figure_of(second, NULL, "2024"), "28.7");
	ingest_abort(ingest);
	ck_assert_int_eq(world_load(second, "c.csv", 101, one, 1), 2);
	bilat_store_close(first);
	bilat_store_close(second);
	world_clean();
}
END_TEST

/* A copy of the store and its journal as a killed load leaves them. */
static void copy_file(const char *from, const char *to)
{
	struct str bytes = STR_INIT;

	ck_assert_done(file_read(from, (size_t)1 << 30, &bytes, err));
	ck_assert_done(file_replace(to, bytes.text, bytes.length, err));
	str_done(&bytes);
}

START_TEST(a_reader_finds_the_store_as_before_a_load_that_was_killed)
{
	char *path = strdup(make_store("test.db"));
	char *copy = strdup(world_path("copy.db"));
	char *journal = strdup(world_path("test.db-journal"));
	char *journal_copy = strdup(world_path("copy.db-journal"));
	struct bilat_store *store = world_open(path, BILAT_STORE_WRITE);
	struct ingest *ingest = world_begin(store, "b.csv", 101);
	struct said_so says = SAY("2023", "5");
	enum ingest_outcome outcome;

	ck_assert_done(world_put(ingest, &says, 1, 101, &outcome, err));
	ck_assert_int_eq(sqlite3_db_cacheflush(store->db), SQLITE_OK);
	copy_file(path, copy);
	copy_file(journal, journal_copy);
	ingest_abort(ingest);
	bilat_store_close(store);

	store = world_open(copy, BILAT_STORE_READ);
	char *current = world_current(store, NULL);
	ck_assert_str_eq(current, "KAZ RUS fdi.inflow 2024 = 28.7 @100\n");
	world_verify(store);
	bilat_store_close(store);
	free(current);
	free(path);
	free(copy);
	free(journal);
	free(journal_copy);
	world_clean();
}
END_TEST

START_TEST(a_damaged_store_is_an_error_and_never_a_crash)
{
	const char *path = make_store("test.db");
	struct str bytes = STR_INIT;

	ck_assert_done(file_read(path, (size_t)1 << 30, &bytes, err));
	for (size_t at = 0; at < bytes.length; at += 509) {
		struct bilat_store *store = NULL;
		struct bilat_series_set set = { 0 };
		const struct bilat_selection all = { 0 };
		char *damaged = strdup(world_path("damaged.db"));
		bytes.text[at] = (char)~bytes.text[at];
		ck_assert_done(file_replace(damaged, bytes.text, bytes.length, err));
		bytes.text[at] = (char)~bytes.text[at];
		struct bilat_error err = { 0 };
		if (bilat_store_open(damaged, BILAT_STORE_READ, &store, &err)) {
			if (bilat_store_read(store, &all, &set, &err))
				bilat_series_set_free(&set);
			else
				ck_assert_int_eq(err.kind, BILAT_STORE);
		} else {
			ck_assert_int_eq(err.kind, BILAT_STORE);
		}
		bilat_store_close(store);
		free(damaged);
	}
	str_done(&bytes);
	world_clean();
}
END_TEST

START_TEST(a_store_in_memory_is_one_of_its_own)
{
	struct bilat_store *a = world_open(":memory:", BILAT_STORE_CREATE);
	struct bilat_store *b = world_open(":memory:", BILAT_STORE_READ);
	int32_t day;
	bool held;

	world_load(a, "a.csv", 100, one, 1);
	ck_assert_done(bilat_store_newest(a, &held, &day, err));
	ck_assert(held);
	ck_assert_int_eq(day, 100);
	ck_assert_done(bilat_store_newest(b, &held, &day, err));
	ck_assert(!held);
	bilat_store_close(a);
	bilat_store_close(b);
}
END_TEST

START_TEST(a_backup_is_whole_and_replaces_what_was_there)
{
	char *path = strdup(make_store("test.db"));
	char *copy = strdup(world_path("copy.db"));
	struct bilat_store *store = world_open(path, BILAT_STORE_READ);

	ck_assert_done(file_replace(copy, "old", 3, err));
	ck_assert_done(bilat_store_backup(store, copy, err));
	bilat_store_close(store);
	store = world_open(copy, BILAT_STORE_READ);
	ck_assert_str_eq(world_figure_of(store, NULL, "2024"), "28.7");
	struct bilat_error err = { 0 };
	ck_assert(!bilat_store_backup(store, "/nonexistent/copy.db", &err));
	ck_assert_int_eq(err.kind, BILAT_STORE);
	/* A folder in the place of the copy, and in that of what it is until it is whole. */
	char *folder = strdup(world_path("folder"));
	ck_assert_int_eq(mkdir(folder, 0700), 0);
	ck_assert(!bilat_store_backup(store, folder, &err));
	ck_assert_ptr_nonnull(strstr(err.message, "cannot make '"));
	snprintf(folder, strlen(folder) + 1, "%s", world_path("part"));
	char *part = xasprintf("%s.%ld.part", folder, (long)getpid());
	ck_assert_int_eq(mkdir(part, 0700), 0);
	ck_assert(!bilat_store_backup(store, folder, &err));
	ck_assert_ptr_nonnull(strstr(err.message, "cannot write '"));
	free(part);
	free(folder);
	bilat_store_close(store);
	free(path);
	free(copy);
	world_clean();
}
END_TEST

START_TEST(a_damaged_store_is_not_copied)
{
	char *path = strdup(make_store("test.db")), *copy = strdup(world_path("copy.db"));
	struct bilat_store *store = world_open(path, BILAT_STORE_READ);
	struct bilat_error err = { 0 };

	ck_assert_int_eq(truncate(path, 9000), 0);
	ck_assert(!bilat_store_backup(store, copy, &err));
	ck_assert_int_eq(err.kind, BILAT_STORE);
	ck_assert_ptr_nonnull(strstr(err.message, "cannot copy the store to '"));
	ck_assert(!file_exists(copy));
	bilat_store_close(store);
	free(path);
	free(copy);
	world_clean();
}
END_TEST

START_TEST(a_disk_that_is_full_leaves_the_store_as_it_was)
{
	const char *path = make_store("test.db");
	struct bilat_store *store = world_open(path, BILAT_STORE_WRITE);
	struct bilat_error full = { 0 };
	enum ingest_outcome outcome;
	bool done = true;
	char year[8];

	ck_assert_done(db_run(store, "PRAGMA max_page_count = 40", err));
	struct ingest *ingest = world_begin(store, "b.csv", 101);
	for (int i = 1; done && i < 10000; i++) {
		snprintf(year, sizeof year, "%04d", i);
		struct said_so says = SAY(year, "1.5");
		says.note = "a note that takes some room on the disk";
		done = world_put(ingest, &says, i, 101, &outcome, &full);
	}
	ck_assert(!done);
	ck_assert_int_eq(full.kind, BILAT_STORE);
	ck_assert_ptr_nonnull(strstr(full.message, "no room on the disk"));
	ingest_abort(ingest);
	char *current = world_current(store, NULL);
	ck_assert_str_eq(current, "KAZ RUS fdi.inflow 2024 = 28.7 @100\n");
	world_verify(store);
	bilat_store_close(store);
	free(current);
	world_clean();
}
END_TEST

START_TEST(settings_stay_with_the_store)
{
	struct bilat_store *store = world_open(":memory:", BILAT_STORE_CREATE);

	char *value;

	ck_assert_done(bilat_store_setting(store, "source.order", &value, err));
	ck_assert_ptr_null(value);
	ck_assert_done(bilat_store_set(store, "source.order", "a", err));
	ck_assert_done(bilat_store_set(store, "source.order", "b,a", err));
	ck_assert_done(bilat_store_setting(store, "source.order", &value, err));
	ck_assert_str_eq(value, "b,a");
	free(value);
	bilat_store_close(store);
}
END_TEST

/* What somebody has planted in a store is not run. */
START_TEST(what_stands_in_the_place_of_a_table_is_not_asked)
{
	static const char *const plants[] = {
		"DROP TABLE setting; CREATE VIRTUAL TABLE setting USING fts5(name, value, sum)",
		"ALTER TABLE setting RENAME TO kept; CREATE VIEW setting AS SELECT * FROM kept",
		"ALTER TABLE setting ADD COLUMN loud AS (upper(value))",
		"DROP TABLE setting",
	};

	for (size_t i = 0; i < sizeof plants / sizeof plants[0]; i++) {
		const char *path = make_store("test.db");
		run_sql(path, plants[i]);
		for (int mode = BILAT_STORE_READ; mode <= BILAT_STORE_CREATE; mode++)
			ck_assert_int_eq(open_kind(path, (enum bilat_store_mode)mode,
					     "has no table 'setting' of bilat's"),
			    BILAT_STORE);
		world_clean();
	}
}
END_TEST

START_TEST(triggers_in_a_store_do_nothing)
{
	const char *path = make_store("test.db");

	run_sql(path, "CREATE TRIGGER bad AFTER INSERT ON doc BEGIN DELETE FROM obs; END");
	struct bilat_store *store = world_open(path, BILAT_STORE_WRITE);
	const struct said_so more[] = { SAY("2023", "1") };
	world_load(store, "b.csv", 101, more, 1);
	ck_assert_str_eq(world_figure_of(store, NULL, "2024"), "28.7");
	bilat_store_close(store);
	world_clean();
}
END_TEST

CHECK_MAIN("db", a_store_is_made_with_its_folders_and_found_again, only_create_makes_a_store,
    other_files_are_refused_and_left_alone, a_folder_is_not_a_store,
    a_pipe_or_a_device_is_not_a_store, a_name_is_no_address,
    what_is_made_has_the_rights_that_the_umask_leaves, a_copy_is_as_private_as_the_store,
    what_stands_in_the_place_of_a_table_is_not_asked, a_newer_store_is_refused,
    reading_writes_nothing_not_even_beside_the_store,
    a_second_writer_is_told_that_the_store_is_held,
    a_reader_finds_the_store_as_before_a_load_that_was_killed,
    a_damaged_store_is_an_error_and_never_a_crash, a_store_in_memory_is_one_of_its_own,
    a_backup_is_whole_and_replaces_what_was_there, a_damaged_store_is_not_copied,
    a_disk_that_is_full_leaves_the_store_as_it_was, settings_stay_with_the_store,
    triggers_in_a_store_do_nothing)
