#include "base/sha256.h"

#include <string.h>

#include "base/sha256_blocks.h"

#define LENGTH_AT 56 /* where the length of the message stands in the last block */

/* FIPS 180-4, 4.2.2: the first 32 bits of the fractional parts of the cube roots of the
 * first 64 primes. */
const uint32_t sha256_constants[64] = {
	0x428a2f98,
	0x71374491,
	0xb5c0fbcf,
	0xe9b5dba5,
	0x3956c25b,
	0x59f111f1,
	0x923f82a4,
	0xab1c5ed5,
	0xd807aa98,
	0x12835b01,
	0x243185be,
	0x550c7dc3,
	0x72be5d74,
	0x80deb1fe,
	0x9bdc06a7,
	0xc19bf174,
	0xe49b69c1,
	0xefbe4786,
	0x0fc19dc6,
	0x240ca1cc,
	0x2de92c6f,
	0x4a7484aa,
	0x5cb0a9dc,
	0x76f988da,
	0x983e5152,
	0xa831c66d,
	0xb00327c8,
	0xbf597fc7,
	0xc6e00bf3,
	0xd5a79147,
	0x06ca6351,
	0x14292967,
	0x27b70a85,
	0x2e1b2138,
	0x4d2c6dfc,
	0x53380d13,
	0x650a7354,
	0x766a0abb,
	0x81c2c92e,
	0x92722c85,
	0xa2bfe8a1,
	0xa81a664b,
	0xc24b8b70,
	0xc76c51a3,
	0xd192e819,
	0xd6990624,
	0xf40e3585,
	0x106aa070,
	0x19a4c116,
	0x1e376c08,
	0x2748774c,
	0x34b0bcb5,
	0x391c0cb3,
	0x4ed8aa4a,
	0x5b9cca4f,
	0x682e6ff3,
	0x748f82ee,
	0x78a5636f,
	0x84c87814,
	0x8cc70208,
	0x90befffa,
	0xa4506ceb,
	0xbef9a3f7,
	0xc67178f2,
};

static inline uint32_t turn(uint32_t word, int bits)
{
	return word >> bits | word << (32 - bits);
}

static void schedule(uint32_t words[64], const unsigned char *block)
{
	for (int i = 0; i < 16; i++) {
		words[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 |
			   (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
	}
	for (int i = 16; i < 64; i++) {
		uint32_t a = words[i - 15], b = words[i - 2];
		words[i] = words[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ a >> 3) + words[i - 7] +
			   (turn(b, 17) ^ turn(b, 19) ^ b >> 10);
	}
}

/* One round.  Instead of moving the eight variables on, their names move: at is where a stands.
 */
static inline void turn_round(uint32_t v[8], int at, uint32_t sum)
{
#define V(letter) v[(letter - 'a' - at) & 7]
	uint32_t one = V('h') + sum + (turn(V('e'), 6) ^ turn(V('e'), 11) ^ turn(V('e'), 25)) +
		       ((V('e') & V('f')) ^ (~V('e') & V('g')));
	uint32_t two = (turn(V('a'), 2) ^ turn(V('a'), 13) ^ turn(V('a'), 22)) +
		       ((V('a') & V('b')) ^ (V('a') & V('c')) ^ (V('b') & V('c')));
	V('d') += one;
	V('h') = one + two;
#undef V
}

static void compress(uint32_t state[8], const unsigned char *block)
{
	uint32_t words[64], v[8];

	schedule(words, block);
	memcpy(v, state, sizeof v);
	for (int i = 0; i < 64; i += 8) {
		for (int k = 0; k < 8; k++)
			turn_round(v, k, sha256_constants[i + k] + words[i + k]);
	}
	for (int i = 0; i < 8; i++)
		state[i] += v[i];
}

void sha256_plain(uint32_t state[8], const unsigned char *blocks, size_t count)
{
	for (size_t i = 0; i < count; i++)
		compress(state, blocks + 64 * i);
}

static void take_blocks(struct sha256 *sha, const unsigned char *blocks, size_t count)
{
	if (sha->by_instructions)
		sha256_x86(sha->state, blocks, count);
	else
		sha256_plain(sha->state, blocks, count);
}

void sha256_init(struct sha256 *sha)
{
	*sha = (struct sha256){
		.state = { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f,
		    0x9b05688c, 0x1f83d9ab, 0x5be0cd19 },
		.by_instructions = sha256_x86_usable(),
	};
}

void sha256_add(struct sha256 *sha, const void *bytes, size_t count)
{
	const unsigned char *at = bytes;
	size_t used = sha->bytes % sizeof sha->block;

	sha->bytes += count;
	if (used > 0) {
		size_t part = sizeof sha->block - used;
		if (part > count)
			part = count;
		memcpy(sha->block + used, at, part);
		at += part;
		count -= part;
		if (used + part < sizeof sha->block)
			return;
		take_blocks(sha, sha->block, 1);
	}
	take_blocks(sha, at, count / sizeof sha->block);
	memcpy(sha->block, at + count / 64 * 64, count % 64);
}

void sha256_hex(struct sha256 *sha, char out[SHA256_HEX_SIZE])
{
	static const char digits[] = "0123456789abcdef";
	static const unsigned char padding[64] = { 0x80 };
	const uint64_t bits = sha->bytes * 8;
	unsigned char length[8];

	for (int i = 0; i < 8; i++)
		length[i] = (unsigned char)(bits >> (56 - 8 * i));
	size_t used = sha->bytes % sizeof sha->block;
	sha256_add(sha, padding, (used < LENGTH_AT ? LENGTH_AT : LENGTH_AT + 64) - used);
	sha256_add(sha, length, sizeof length);
	for (int i = 0; i < 64; i++)
		out[i] = digits[sha->state[i / 8] >> (28 - 4 * (i % 8)) & 0xF];
	out[64] = '\0';
}
