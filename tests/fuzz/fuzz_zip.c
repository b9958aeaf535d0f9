/* Packed files: what they hold is listed, unpacked and opened.
 *
 * The first byte says what the rest is: 'r' a file as it is; 'z' a recipe of a ZIP archive,
 * which is made right but for what the recipe says, so that what lies behind the first check is
 * reached as well. */
#include <string.h>

#include "base/arena.h"
#include "fuzz.h"
#include "load/input.h"
#include "load/package.h"

/* So much may come of a file of a few kilobytes: less than grows like no table. */
#define MOST_UNPACKED ((long)16 << 20)

enum lie { LIE_CRC = 1, LIE_SIZE = 2, LIE_PACKED = 4, LIE_CRYPT = 8, LIE_CENTRAL = 16 };

struct member {
	const uint8_t *name, *bytes;
	size_t name_length, length;
	uint8_t lies, method;
	size_t offset;
};

struct making {
	uint8_t bytes[1 << 16];
	size_t used;
};

static void put(struct making *zip, const void *bytes, size_t count)
{
	if (count > sizeof zip->bytes - zip->used)
		count = sizeof zip->bytes - zip->used;
	memcpy(zip->bytes + zip->used, bytes, count);
	zip->used += count;
}

static void put_number(struct making *zip, uint32_t number, size_t bytes)
{
	for (size_t i = 0; i < bytes; i++)
		put(zip, &(uint8_t){ i < 4 ? (uint8_t)(number >> 8 * i) : 0 }, 1);
}

static uint32_t crc32_of(const uint8_t *bytes, size_t count)
{
	uint32_t crc = 0xffffffff;

	for (size_t i = 0; i < count; i++) {
		crc ^= bytes[i];
		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc;
}

/* What both heads of a member say of it. */
static void put_about(struct making *zip, const struct member *member, bool lie)
{
	uint8_t lies = lie ? member->lies : 0;

	put_number(zip, 20, 2);
	put_number(zip, 0x800 | (lies & LIE_CRYPT ? 1 : 0), 2);
	put_number(zip, member->method, 2);
	put_number(zip, 0, 4);
	put_number(zip, crc32_of(member->bytes, member->length) ^ (lies & LIE_CRC), 4);
	put_number(zip, (uint32_t)member->length + (lies & LIE_PACKED ? 7 : 0), 4);
	put_number(zip, (uint32_t)member->length + (lies & LIE_SIZE ? 0x70000000 : 0), 4);
	put_number(zip, (uint32_t)member->name_length, 2);
	put_number(zip, 0, 2);
}

static void put_members(struct making *zip, struct member *members, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		members[i].offset = zip->used;
		put(zip, "PK\3\4", 4);
		put_about(zip, &members[i], true);
		put(zip, members[i].name, members[i].name_length);
		put(zip, members[i].bytes, members[i].length);
	}
	size_t directory = zip->used;
	for (size_t i = 0; i < count; i++) {
		put(zip, "PK\1\2", 4);
		put_number(zip, 20, 2);
		put_about(zip, &members[i], members[i].lies & LIE_CENTRAL);
		put_number(zip, 0, 8);
		put_number(zip, 0100644u << 16, 4);
		put_number(zip, (uint32_t)members[i].offset, 4);
		put(zip, members[i].name, members[i].name_length);
	}
	put(zip, "PK\5\6\0\0\0", 8);
	put_number(zip, (uint32_t)count, 2);
	put_number(zip, (uint32_t)count, 2);
	put_number(zip, (uint32_t)(zip->used - directory), 4);
	put_number(zip, (uint32_t)directory, 4);
	put_number(zip, 0, 2);
}

/* A recipe is a list of: lies, method, length of the name, length / 8, name, bytes. */
static void make_zip(struct making *zip, const uint8_t *data, size_t size)
{
	struct member members[40];
	size_t count = 0, at = 0;

	while (count < 40 && size - at >= 4) {
		struct member *member = &members[count];
		*member = (struct member){ .lies = data[at],
			.method = data[at + 1] % 16,
			.name_length = data[at + 2] % 64,
			.length = (size_t)8 * data[at + 3] };
		at += 4;
		if (member->name_length + member->length > size - at)
			break;
		member->name = data + at;
		member->bytes = data + at + member->name_length;
		at += member->name_length + member->length;
		count++;
	}
	put_members(zip, members, count);
}

static void unpack(FILE *file, const char *member)
{
	struct bilat_error err = { 0 };
	FILE *to = tmpfile();

	FUZZ_CHECK(to);
	if (!package_unpack(file, "fuzz", member, to, NULL, &err))
		FUZZ_CHECK(err.message[0] != '\0');
	else
		FUZZ_CHECK(ftell(to) <= MOST_UNPACKED);
	fclose(to);
}

static void unpack_all(FILE *file, enum package_kind kind)
{
	struct arena *arena = arena_new();
	struct package_member *members;
	struct bilat_error err = { 0 };
	size_t count;

	if (kind == PACKAGE_GZIP) {
		unpack(file, NULL);
	} else if (kind == PACKAGE_ZIP) {
		if (!package_list(file, "fuzz", arena, &members, &count, &err))
			FUZZ_CHECK(err.message[0] != '\0');
		else
			for (size_t i = 0; i < count && i < 4; i++)
				unpack(file, members[i].name);
	}
	arena_free(arena);
}

static void open_packed(const uint8_t *data, size_t size)
{
	struct fuzz_file packed;
	struct bilat_files files;
	struct input *input;
	struct bilat_error err = { 0 };

	fuzz_file_open(&packed, "", data, size);
	FILE *file = fopen(packed.path, "rbe");
	FUZZ_CHECK(file);
	unpack_all(file, package_kind(file));
	fclose(file);
	if (bilat_files_list(packed.path, &files, &err))
		bilat_files_free(&files);
	else
		FUZZ_CHECK(err.message[0] != '\0');
	if (input_open(packed.path, NULL, NULL, &input, &err))
		input_close(input);
	else
		FUZZ_CHECK(err.message[0] != '\0');
	fuzz_file_close(&packed);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct making zip;

	fuzz_reference();
	if (size > 0 && data[0] == 'r')
		open_packed(data + 1, size - 1);
	if (size > 0 && data[0] == 'z') {
		zip.used = 0;
		make_zip(&zip, data + 1, size - 1);
		open_packed(zip.bytes, zip.used);
	}
	return 0;
}
