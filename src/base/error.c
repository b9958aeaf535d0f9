#include "base/error.h"

#include <stdarg.h>
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"

/* Takes the text; a message that is too long ends in an ellipsis, between characters. */
static void set_message(struct bilat_error *err, struct str *text)
{
	static const char ellipsis[] = "…";
	struct str clean = STR_INIT;

	utf8_clean(&clean, text->text);
	if (clean.length >= BILAT_ERROR_SIZE) {
		size_t end = BILAT_ERROR_SIZE - sizeof ellipsis;
		while (((unsigned char)clean.text[end] & 0xC0) == 0x80)
			end--;
		str_cut(&clean, end);
		str_add(&clean, ellipsis);
	}
	memcpy(err->message, clean.text, clean.length + 1);
	str_done(&clean);
	str_done(text);
}

bool bilat_fail(struct bilat_error *err, enum bilat_error_kind kind, const char *format, ...)
{
	struct str text = STR_INIT;
	va_list args;

	if (!err)
		return false;
	va_start(args, format);
	str_vprintf(&text, format, args);
	va_end(args);
	err->kind = kind;
	set_message(err, &text);
	return false;
}

bool bilat_fail_in(struct bilat_error *err, const char *format, ...)
{
	struct str text = STR_INIT;
	va_list args;

	if (!err)
		return false;
	va_start(args, format);
	str_vprintf(&text, format, args);
	va_end(args);
	str_printf(&text, ": %s", err->message);
	set_message(err, &text);
	return false;
}

void bilat_error_clear(struct bilat_error *err)
{
	if (!err)
		return;
	err->kind = BILAT_OK;
	err->message[0] = '\0';
}

bool fail_errno(
    struct bilat_error *err, enum bilat_error_kind kind, int number, const char *format, ...)
{
	struct str text = STR_INIT;
	va_list args;

	if (!err)
		return false;
	va_start(args, format);
	str_vprintf(&text, format, args);
	va_end(args);
	str_printf(&text, ": %s", strerror(number));
	err->kind = kind;
	set_message(err, &text);
	return false;
}
