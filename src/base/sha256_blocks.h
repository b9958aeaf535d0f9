/* sha256_blocks.h - the two ways of taking blocks of 64 bytes into the state of SHA-256. */
#ifndef BASE_SHA256_BLOCKS_H
#define BASE_SHA256_BLOCKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

extern const uint32_t sha256_constants[64];

/* On any processor. */
void sha256_plain(uint32_t state[8], const unsigned char *blocks, size_t count);

/* By the instructions that x86 has for it: only where they are usable. */
bool sha256_x86_usable(void);
void sha256_x86(uint32_t state[8], const unsigned char *blocks, size_t count);

#endif
