/* sha256.h - fingerprints (FIPS 180-4). */
#ifndef BASE_SHA256_H
#define BASE_SHA256_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sha256 {
	uint32_t state[8];
	uint64_t bytes;
	unsigned char block[64];
	bool by_instructions; /* the processor has some for it */
};

#define SHA256_HEX_SIZE 65

void sha256_init(struct sha256 *sha);
void sha256_add(struct sha256 *sha, const void *bytes, size_t count);
/* Ends the message; lower-case hexadecimal, terminated.  Call sha256_init before the next. */
void sha256_hex(struct sha256 *sha, char out[SHA256_HEX_SIZE]);

#endif
