#include "chart/png.h"

#include <stdint.h>
#include <string.h>

#define HEADER_END 33 /* signature, and the chunk IHDR */
#define INCH_METRES 0.0254

/* CRC of the PNG specification, annex D. */
static uint32_t crc_of(const unsigned char *bytes, size_t count)
{
	uint32_t crc = 0xFFFFFFFFu;
	for (size_t i = 0; i < count; i++) {
		crc ^= bytes[i];
		for (int bit = 0; bit < 8; bit++)
			crc = crc & 1 ? 0xEDB88320u ^ (crc >> 1) : crc >> 1;
	}
	return ~crc;
}

static void put_number(unsigned char *at, uint32_t number)
{
	for (int i = 0; i < 4; i++)
		at[i] = (unsigned char)(number >> (24 - 8 * i));
}

void png_set_dpi(struct str *png, int dpi)
{
	static const unsigned char signature[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A,
		'\n' };
	unsigned char chunk[21] = { 0, 0, 0, 9, 'p', 'H', 'Y', 's' };
	uint32_t density = (uint32_t)(dpi / INCH_METRES + 0.5);
	if (png->length < HEADER_END || memcmp(png->text, signature, sizeof signature) != 0 ||
	    memmem(png->text, png->length, "pHYs", 4) != NULL)
		return;
	put_number(chunk + 8, density);
	put_number(chunk + 12, density);
	chunk[16] = 1; /* the unit is the metre */
	put_number(chunk + 17, crc_of(chunk + 4, 13));
	struct str whole = STR_INIT;
	str_add_bytes(&whole, png->text, HEADER_END);
	str_add_bytes(&whole, (const char *)chunk, sizeof chunk);
	str_add_bytes(&whole, png->text + HEADER_END, png->length - HEADER_END);
	str_done(png);
	*png = whole;
}
