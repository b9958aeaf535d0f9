/* sum.h - sums of 64 bits, by which verify finds what has changed since it was put there.
 *
 * A row has a sum over its columns; a document the total (modulo 2^64) of the sums of all that
 * it says, so that neither their order counts nor whether they are rows of obs or runs of
 * restated.  The sums stand in the store, so this is for ever; all numbers have 64 bits and
 * wrap around:
 *
 *	step(s, x):  s = (s ^ x) * 0x9e3779b97f4a7c15;  s = s ^ (s >> 32)
 *	a row:       s = 0; for each column that is not NULL, numbered from 0:
 *	             s = step(s + 4 * number + kind + 1, x), where
 *	             an integer has kind 0 and x is its value,
 *	             a real has kind 1 and x are the bits of its IEEE 754 double,
 *	             a text has kind 2 and x is its length in bytes, followed by s = step(s, x)
 *	             for each eight bytes, little end first, the last ones filled up with zeros;
 *	             then step(step(s, 0), 0)
 *
 * Each step is a bijection of s and of x: one column that changes always changes the sum of its
 * row; of several that change one in 2^64 is missed.  They keep nobody from forging a store. */
#ifndef STORE_SUM_H
#define STORE_SUM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <sqlite3.h>

struct bilat_error;
struct bilat_store;

enum sum_kind { SUM_INTEGER, SUM_REAL, SUM_TEXT };

/* In the header for speed: a load takes several for each row. */
static inline uint64_t sum_step(uint64_t sum, uint64_t value)
{
	sum = (sum ^ value) * 0x9e3779b97f4a7c15u;
	return sum ^ (sum >> 32);
}

static inline uint64_t sum_add(uint64_t sum, int number, enum sum_kind kind, uint64_t value)
{
	return sum_step(sum + 4 * (uint64_t)number + (uint64_t)kind + 1, value);
}

/* A row: begin with 0, add its columns in order, end it. */
static inline uint64_t sum_integer(uint64_t sum, int number, int64_t value)
{
	return sum_add(sum, number, SUM_INTEGER, (uint64_t)value);
}

static inline uint64_t sum_real(uint64_t sum, int number, double value)
{
	uint64_t bits;

	value += 0.0; /* SQLite keeps no negative zero */
	memcpy(&bits, &value, sizeof bits);
	return sum_add(sum, number, SUM_REAL, bits);
}

static inline uint64_t sum_end(uint64_t sum)
{
	return sum_step(sum_step(sum, 0), 0);
}

uint64_t sum_text(uint64_t sum, int number, const char *text, size_t length);
/* Adds a column of a result; number: which it is in the sum. */
uint64_t sum_column(uint64_t sum, int number, sqlite3_stmt *stmt, int column);

/* The functions that SQL of a connection may use: row_sum(column, ...), the sum of a row;
 * sum64(number), the total of several rows modulo 2^64; add64(a, b), of two numbers. */
bool sum_register(struct bilat_store *store, struct bilat_error *err);

#endif
