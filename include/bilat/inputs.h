/* inputs.h - what a figure of an answer is made of.
 *
 * A tree, written down depth first: an input stands behind what it is an input of, one deeper.
 * At depth 0 stand the figure of the row and its measures; an input that has a document was
 * published, one without was made of those below it, as its formula says.
 *
 *	struct bilat_inputs inputs;
 *	if (!bilat_ask_inputs(store, reference, &question, &answer.rows[0], &inputs, &err)) ...
 *	bilat_inputs_free(&inputs);
 *
 * Nothing of it is computed while a question is answered: it is asked once more here. */
#ifndef BILAT_INPUTS_H
#define BILAT_INPUTS_H

#include <stdbool.h>
#include <stddef.h>

#include <bilat/ask.h>

struct bilat_error;
struct bilat_reference;
struct bilat_store;

struct bilat_input {
	int depth;
	const char *role;           /* "figure", "yoy", "base", "total", "rate", "part" ... */
	const char *formula;        /* how the inputs below make it; "" if it was published */
	struct bilat_series series; /* as stored, without observations: bilat_store_pedigree */
	struct bilat_observation observation;
	size_t same_as; /* index of the input that says the same already; else its own */
};
struct bilat_inputs {
	size_t count;
	struct bilat_input *at;
	size_t left_out; /* more than can be read, or too deep */
	void *memory;
};
/* question: the one that gave the row. */
bool bilat_ask_inputs(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_question *question, const struct bilat_answer_row *row,
    struct bilat_inputs *out, struct bilat_error *err);
void bilat_inputs_free(struct bilat_inputs *inputs);

#endif
