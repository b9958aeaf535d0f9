#include "fuzz.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

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

void fuzz_load(const char *path, const struct bilat_load_options *options)
{
	const struct bilat_load_events events = { 0 };
	struct bilat_load_result result = { 0 };
	struct bilat_error err = { 0 };

	if (bilat_load_file(fuzz_store(), fuzz_reference(), path, options, &events, &result, &err))
		FUZZ_CHECK(result.rejected <= result.rows);
	else
		FUZZ_CHECK(err.message[0] != '\0');
	bilat_load_result_free(&result);
}
