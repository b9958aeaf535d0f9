#include "fuzz.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/file.h"

static struct bilat_reference *reference;
static struct bilat_store *store;

static void close_all(void)
{
	bilat_store_close(store);
	bilat_reference_close(reference);
}

static void open_all(void)
{
	struct bilat_error err = { 0 };

	if (reference)
		return;
	/* No settings of the user, no outside program. */
	setenv("XDG_CONFIG_HOME", "/nonexistent", 1);
	setenv("PATH", "/nonexistent", 1);
	FUZZ_CHECK(bilat_reference_open(&reference, &err));
	FUZZ_CHECK(bilat_store_open(":memory:", BILAT_STORE_CREATE, &store, &err));
	atexit(close_all);
}

struct bilat_reference *fuzz_reference(void)
{
	open_all();
	return reference;
}

struct bilat_store *fuzz_store(void)
{
	open_all();
	return store;
}

char *fuzz_text(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);

	FUZZ_CHECK(text);
	if (size > 0)
		memcpy(text, data, size);
	text[size] = '\0';
	return text;
}

static void write_all(int fd, const void *bytes, size_t count)
{
	FUZZ_CHECK(write(fd, bytes, count) == (ssize_t)count);
}

void fuzz_file_open(struct fuzz_file *file, const char *head, const uint8_t *data, size_t size)
{
	file->fd = memfd_create("fuzz", MFD_CLOEXEC);
	FUZZ_CHECK(file->fd >= 0);
	write_all(file->fd, head, strlen(head));
	write_all(file->fd, data, size);
	snprintf(file->path, sizeof file->path, "/proc/self/fd/%d", file->fd);
}

void fuzz_file_close(struct fuzz_file *file)
{
	close(file->fd);
}

/* Each time in another folder, as a file is read once. */
void fuzz_data_put(
    struct fuzz_data *table, const char *name, bool beside, const uint8_t *data, size_t size)
{
	static char *above;
	static unsigned long count;
	struct bilat_error err = { 0 };

	if (!above)
		FUZZ_CHECK(folder_temporary(&above, &err));
	FUZZ_CHECK(asprintf(&table->folder, "%s/%lu", above, count++) > 0);
	FUZZ_CHECK(asprintf(&table->path, "%s/bilat/%s", table->folder, name) > 0);
	char *inner = strndup(table->path, (size_t)(path_name(table->path) - table->path));
	char *data_folder = path_join(table->folder, "bilat");
	FUZZ_CHECK(folder_make(inner, &err));
	FILE *file = fopen(table->path, "wbe");
	FUZZ_CHECK(file && fwrite(data, 1, size, file) == size && fclose(file) == 0);
	if (beside)
		setenv("XDG_CONFIG_HOME", table->folder, 1);
	else
		setenv("BILAT_DATA", data_folder, 1);
	free(inner);
	free(data_folder);
}

void fuzz_data_take_away(struct fuzz_data *table)
{
	setenv("XDG_CONFIG_HOME", "/nonexistent", 1);
	unsetenv("BILAT_DATA");
	folder_remove(table->folder);
	free(table->folder);
	free(table->path);
}

void fuzz_load(const char *path, const struct bilat_load_options *options)
{
	const struct bilat_load_events events = { 0 };
	struct bilat_load_result result = { 0 };
	struct bilat_error err = { 0 };

	if (bilat_load_file(
		fuzz_store(), fuzz_reference(), path, options, &events, &result, &err))
		FUZZ_CHECK(result.rejected <= result.rows);
	else
		FUZZ_CHECK(err.message[0] != '\0');
	bilat_load_result_free(&result);
}
