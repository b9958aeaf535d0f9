#include "unit/check.h"

#include <string.h>

#include "base/sha256.h"
#include "base/sha256_blocks.h"

static const char *hash(const void *bytes, size_t count)
{
	static char out[SHA256_HEX_SIZE];
	struct sha256 sha;

	sha256_init(&sha);
	sha256_add(&sha, bytes, count);
	sha256_hex(&sha, out);
	return out;
}

/* The examples of FIPS 180-2, appendix B, and of the NIST vectors for the empty message. */
START_TEST(the_examples_of_the_standard_come_out)
{
	static const char two[] = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
	char *million = malloc(1000000);

	ck_assert_str_eq(
	    hash("", 0), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	ck_assert_str_eq(
	    hash("abc", 3), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	ck_assert_str_eq(hash(two, strlen(two)),
	    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
	memset(million, 'a', 1000000);
	ck_assert_str_eq(hash(million, 1000000),
	    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
	free(million);
}
END_TEST

START_TEST(pieces_of_any_size_make_the_same_fingerprint)
{
	unsigned char bytes[300];
	char whole[SHA256_HEX_SIZE], parts[SHA256_HEX_SIZE];

	for (size_t i = 0; i < sizeof bytes; i++)
		bytes[i] = (unsigned char)(i * 7);
	for (size_t count = 0; count <= sizeof bytes; count++) {
		strcpy(whole, hash(bytes, count));
		for (size_t piece = 1; piece < 140; piece += 23) {
			struct sha256 sha;
			sha256_init(&sha);
			for (size_t at = 0; at < count; at += piece)
				sha256_add(
				    &sha, bytes + at, count - at < piece ? count - at : piece);
			sha256_hex(&sha, parts);
			ck_assert_str_eq(parts, whole);
		}
	}
}
END_TEST

START_TEST(the_instructions_for_it_do_what_plain_arithmetic_does)
{
	unsigned char blocks[64 * 9];
	uint32_t plain[8] = { 1, 2, 3, 4, 5, 6, 7, 8 }, fast[8] = { 1, 2, 3, 4, 5, 6, 7, 8 };

	if (!sha256_x86_usable())
		return;
	for (size_t i = 0; i < sizeof blocks; i++)
		blocks[i] = (unsigned char)(i * 131 + i / 64);
	for (size_t count = 0; count <= 9; count++) {
		sha256_plain(plain, blocks, count);
		sha256_x86(fast, blocks, count);
		ck_assert_mem_eq(fast, plain, sizeof plain);
	}
}
END_TEST

CHECK_MAIN("sha256", the_instructions_for_it_do_what_plain_arithmetic_does,
    the_examples_of_the_standard_come_out, pieces_of_any_size_make_the_same_fingerprint)
