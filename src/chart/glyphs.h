/* glyphs.h - characters that no font of this machine has.
 *
 * gnuplot's cairo terminals (PNG, PDF) draw a box of many times the size of the text in place
 * of such a character.  Fonts for the letters of Europe are taken for granted; of others
 * fontconfig is asked, once for each character. */
#ifndef CHART_GLYPHS_H
#define CHART_GLYPHS_H

struct arena;

/* The text with U+FFFD for each character that cannot be drawn. */
const char *glyphs_drawable(struct arena *arena, const char *text);

#endif
