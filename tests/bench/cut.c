/* The floor under reading: bare libcsv cuts a file into fields, which are only counted.
 *
 *	bench-cut FILE */
#include <csv.h>
#include <stdio.h>
#include <stdlib.h>

#define PIECE ((size_t)256 << 10)

struct counts {
	unsigned long fields, rows, bytes;
};

static void count_field(void *field, size_t length, void *context)
{
	struct counts *counts = context;

	(void)field;
	counts->fields++;
	counts->bytes += length;
}

static void count_row(int terminator, void *context)
{
	struct counts *counts = context;

	(void)terminator;
	counts->rows++;
}

int main(int argc, char **argv)
{
	static char piece[PIECE];
	struct counts counts = { 0 };
	struct csv_parser parser;
	size_t got;
	FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;

	if (!file || csv_init(&parser, 0) != 0)
		return EXIT_FAILURE;
	while ((got = fread(piece, 1, sizeof piece, file)) > 0) {
		if (csv_parse(&parser, piece, got, count_field, count_row, &counts) != got)
			return EXIT_FAILURE;
	}
	csv_fini(&parser, count_field, count_row, &counts);
	csv_free(&parser);
	fclose(file);
	printf("%lu rows, %lu fields, %lu bytes\n", counts.rows, counts.fields, counts.bytes);
	return EXIT_SUCCESS;
}
