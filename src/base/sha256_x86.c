/* SHA-256 with the instructions that x86 processors since about 2017 have for it. */
#include "base/sha256_blocks.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

#define INSTRUCTIONS __attribute__((target("sha,sse4.1")))

bool sha256_x86_usable(void)
{
	unsigned a, b, c, d;

	if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1))
		return false;
	return __get_cpuid_count(7, 0, &a, &b, &c, &d) && b & bit_SHA;
}

/* Four rounds. */
INSTRUCTIONS static inline void rounds(__m128i *abef, __m128i *cdgh, __m128i words, int first)
{
	const __m128i *constants = (const __m128i *)(sha256_constants + first);
	__m128i sum = _mm_add_epi32(words, _mm_loadu_si128(constants));

	*cdgh = _mm_sha256rnds2_epu32(*cdgh, *abef, sum);
	*abef = _mm_sha256rnds2_epu32(*abef, *cdgh, _mm_shuffle_epi32(sum, 0x0e));
}

/* The words of four rounds from those of the sixteen before, the oldest first. */
INSTRUCTIONS static inline __m128i next_words(__m128i a, __m128i b, __m128i c, __m128i d)
{
	__m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(a, b), _mm_alignr_epi8(d, c, 4));

	return _mm_sha256msg2_epu32(sum, d);
}

INSTRUCTIONS static inline void compress_block(
    __m128i *abef, __m128i *cdgh, const unsigned char *block)
{
	const __m128i turned = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
	const __m128i abef_before = *abef, cdgh_before = *cdgh;
	__m128i words[4];

	for (int i = 0; i < 4; i++) {
		words[i] = _mm_loadu_si128((const __m128i *)(block + 16 * i));
		words[i] = _mm_shuffle_epi8(words[i], turned);
		rounds(abef, cdgh, words[i], 4 * i);
	}
	for (int i = 16; i < 64; i += 16) {
		for (int k = 0; k < 4; k++) {
			words[k] = next_words(words[k], words[(k + 1) % 4], words[(k + 2) % 4],
			    words[(k + 3) % 4]);
			rounds(abef, cdgh, words[k], i + 4 * k);
		}
	}
	*abef = _mm_add_epi32(*abef, abef_before);
	*cdgh = _mm_add_epi32(*cdgh, cdgh_before);
}

INSTRUCTIONS void sha256_x86(uint32_t state[8], const unsigned char *blocks, size_t count)
{
	/* The instructions want the state as (a b e f) and (c d g h), the first one on top. */
	__m128i low = _mm_loadu_si128((const __m128i *)state);
	__m128i high = _mm_loadu_si128((const __m128i *)(state + 4));
	__m128i badc = _mm_shuffle_epi32(low, 0xb1), efgh = _mm_shuffle_epi32(high, 0x1b);
	__m128i abef = _mm_alignr_epi8(badc, efgh, 8);
	__m128i cdgh = _mm_blend_epi16(efgh, badc, 0xf0);

	for (size_t i = 0; i < count; i++)
		compress_block(&abef, &cdgh, blocks + 64 * i);
	__m128i feba = _mm_shuffle_epi32(abef, 0x1b), dchg = _mm_shuffle_epi32(cdgh, 0xb1);
	_mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xf0));
	_mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

bool sha256_x86_usable(void)
{
	return false;
}

void sha256_x86(uint32_t state[8], const unsigned char *blocks, size_t count)
{
	sha256_plain(state, blocks, count);
}

#endif
