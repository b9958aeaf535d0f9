/* pedigree.h - what a figure was published as, in words. */
#ifndef STORE_PEDIGREE_H
#define STORE_PEDIGREE_H

struct arena;
struct bilat_figure;

/* The published text, else one made from the figure; with the multiplier and unit of its column
 * behind it unless it says itself what it counts. */
char *pedigree_text(struct arena *arena, const char *text, const struct bilat_figure *figure,
    int power, const char *unit);

#endif
