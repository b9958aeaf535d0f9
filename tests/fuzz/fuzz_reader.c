/* Records do not depend on how the text is cut into pieces. */
#include <string.h>

#include "base/str.h"
#include "fuzz.h"
#include "load/reader.h"

struct pieces {
	const char *text;
	size_t left, size;
};

static bool next_piece(
    void *context, const char **bytes, size_t *count, struct bilat_error *err)
{
	struct pieces *pieces = context;

	(void)err;
	*bytes = pieces->text;
	*count = pieces->left < pieces->size ? pieces->left : pieces->size;
	pieces->text += *count;
	pieces->left -= *count;
	return true;
}

static void add_record(struct str *out, const struct record *record)
{
	str_printf(out, "%lld%s", (long long)record->line, record->unended ? "." : ":");
	for (size_t i = 0; i < record->count; i++) {
		str_add_bytes(out, record->cells[i], record->lengths[i]);
		FUZZ_CHECK(record->cells[i][record->lengths[i]] == '\0');
		str_add_char(out, '\x1f');
	}
	str_add_char(out, '\n');
}

static void read_as(const char *text, size_t length, size_t size, char delimiter, struct str *out)
{
	struct pieces pieces = { text, length, size };
	struct reader *reader = reader_new(delimiter, next_piece, &pieces);
	struct bilat_error err = { 0 };
	struct record record;
	bool going = true;

	while (going) {
		going = reader_next(reader, &record, &err);
		if (!going)
			str_add(out, err.message);
		else if ((going = record.count > 0))
			add_record(out, &record);
	}
	reader_free(reader);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str whole = STR_INIT, pieces = STR_INIT;

	if (size < 2)
		return 0;
	char delimiter = ",;\t|"[data[0] % 4];
	size_t piece = (size_t)data[1] % 32 + 1;
	char *text = fuzz_text(data + 2, size - 2);
	read_as(text, size - 2, size, delimiter, &whole);
	read_as(text, size - 2, piece, delimiter, &pieces);
	FUZZ_CHECK(whole.length == pieces.length);
	FUZZ_CHECK(memcmp(whole.text, pieces.text, whole.length) == 0);
	str_done(&whole);
	str_done(&pieces);
	free(text);
	return 0;
}
