/* cite.c - citations and BibTeX. */
#include "cli/cite.h"

#include <stdio.h>
#include <string.h>

#include "base/sha256.h"
#include "base/utf8.h"
#include "cli/reading.h"

#define SECONDS_OF_DAY 86400
#define KEY_DIGITS 6

int32_t cite_accessed(const struct bilat_pedigree *pedigree)
{
	return (int32_t)(pedigree->document.loaded_at / SECONDS_OF_DAY);
}

/* Who says it: as the source wants to be cited, else its publisher, else its id. */
static const char *author_of(struct cli *cli, const char *source)
{
	const struct bilat_source *known = bilat_source_get(cli->reference, source);

	if (known != NULL && known->citation[0] != '\0')
		return known->citation;
	return reading_publisher(cli, source);
}

static const char *title_of(
    struct cli *cli, const char *source, const struct bilat_pedigree *pedigree)
{
	const struct bilat_source *known = bilat_source_get(cli->reference, source);

	if (pedigree->title[0] != '\0')
		return pedigree->title;
	return known != NULL ? known->title : pedigree->document.name;
}

const char *cite_line(
    struct cli *cli, const char *source, const struct bilat_pedigree *pedigree)
{
	char vintage[BILAT_PERIOD_SIZE], accessed[BILAT_PERIOD_SIZE];
	const char *author = author_of(cli, source);
	bool carried = pedigree->publisher[0] != '\0' &&
		       strcmp(pedigree->publisher, author) != 0 &&
		       strcmp(pedigree->publisher, reading_publisher(cli, source)) != 0;

	bilat_date_print(vintage, pedigree->vintage);
	bilat_date_print(accessed, cite_accessed(pedigree));
	return arena_printf(cli->arena, "%s: %s. %s%s%s%s%s. Accessed %s", author,
	    title_of(cli, source, pedigree), carried ? pedigree->publisher : "",
	    carried ? ", " : "", vintage, pedigree->url[0] != '\0' ? ". " : "", pedigree->url,
	    accessed);
}

void bibliography_init(struct bibliography *bibliography, struct cli *cli)
{
	*bibliography = (struct bibliography){ .cli = cli, .text = STR_INIT };
}

void bibliography_done(struct bibliography *bibliography)
{
	str_done(&bibliography->text);
	vec_done(&bibliography->keys);
}

static const char *key_of(
    struct cli *cli, const char *source, const struct bilat_pedigree *pedigree)
{
	struct sha256 sha;
	char hex[SHA256_HEX_SIZE];
	struct str key = STR_INIT;
	int year, month, day;
	bool named = pedigree->title[0] != '\0' || pedigree->url[0] != '\0';
	const char *parts[] = { pedigree->title, pedigree->publisher, pedigree->url };

	sha256_init(&sha);
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
		sha256_add(&sha, parts[i], strlen(parts[i]) + 1);
	if (!named)
		sha256_add(&sha, pedigree->document.sha256, strlen(pedigree->document.sha256));
	sha256_hex(&sha, hex);
	bilat_date_split(pedigree->vintage, &year, &month, &day);
	for (const char *c = source; *c != '\0'; c++) {
		bool plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
			     (*c >= '0' && *c <= '9') || *c == '-';
		str_add_char(&key, plain ? *c : '-');
	}
	str_printf(&key, "-%d-%.*s", year, KEY_DIGITS, hex);
	const char *text = arena_strdup(cli->arena, key.text);
	str_done(&key);
	return text;
}

/* What means something to TeX. */
static const char *tex_of(char c)
{
	switch (c) {
	case '\\':
		return "\\textbackslash{}";
	case '~':
		return "\\textasciitilde{}";
	case '^':
		return "\\textasciicircum{}";
	case '{':
		return "\\textbraceleft{}";
	case '}':
		return "\\textbraceright{}";
	case '$':
		return "\\$";
	case '%':
		return "\\%";
	case '&':
		return "\\&";
	case '#':
		return "\\#";
	case '_':
		return "\\_";
	case '"':
		return "''"; /* some styles wrap fields in quotes */
	default:
		return NULL;
	}
}

static void add_tex(struct str *out, const char *text)
{
	struct str clean = STR_INIT;

	utf8_clean(&clean, text);
	for (const char *c = clean.text; *c != '\0'; c++) {
		const char *tex = tex_of(*c);
		if (tex != NULL)
			str_add(out, tex);
		else
			str_add_char(out, *c);
	}
	str_done(&clean);
}

/* Doubled braces keep the name and the capitals as they are. */
static void add_field(struct str *out, const char *name, const char *text)
{
	if (text[0] == '\0')
		return;
	str_printf(out, "  %s = {{", name);
	add_tex(out, text);
	str_add(out, "}},\n");
}

/* Verbatim, hence without what would end it. */
static void add_url(struct str *out, const char *url)
{
	if (url[0] == '\0')
		return;
	str_add(out, "  url = {");
	for (const unsigned char *c = (const unsigned char *)url; *c != '\0'; c++) {
		if (*c <= ' ' || *c >= 127 || strchr("{}\\\"<>^`|", *c) != NULL)
			str_printf(out, "%%%02X", *c);
		else
			str_add_char(out, (char)*c);
	}
	str_add(out, "},\n");
}

static bool is_statistic(struct cli *cli, const char *source)
{
	const struct bilat_source *known = bilat_source_get(cli->reference, source);

	return known != NULL && (known->kind == BILAT_SOURCE_OFFICE ||
				    known->kind == BILAT_SOURCE_INTERNATIONAL);
}

static void add_entry(struct bibliography *bibliography, const char *key, const char *source,
    const struct bilat_pedigree *pedigree)
{
	struct cli *cli = bibliography->cli;
	struct str *out = &bibliography->text;
	char day[BILAT_PERIOD_SIZE];
	bool statistic = is_statistic(cli, source);
	int year, month, day_of_month;

	bilat_date_split(pedigree->vintage, &year, &month, &day_of_month);
	str_printf(out, "%s@%s{%s,\n", out->length > 0 ? "\n" : "",
	    statistic ? "techreport" : "misc", key);
	add_field(out, "author", author_of(cli, source));
	add_field(out, "title", title_of(cli, source, pedigree));
	add_field(out, statistic ? "institution" : "howpublished",
	    pedigree->publisher[0] != '\0' || !statistic ? pedigree->publisher
							 : reading_publisher(cli, source));
	str_printf(out, "  year = {%d},\n", year);
	add_url(out, pedigree->url);
	str_printf(out, "  urldate = {%s},\n", bilat_date_print(day, cite_accessed(pedigree)));
	add_field(out, "note",
	    arena_printf(cli->arena, "As of %s; file %s, SHA-256 %s",
		bilat_date_print(day, pedigree->vintage), pedigree->document.name,
		pedigree->document.sha256));
	str_add(out, "}\n");
}

void bibliography_add(struct bibliography *bibliography, const char *source,
    const struct bilat_pedigree *pedigree)
{
	const char *key = key_of(bibliography->cli, source, pedigree);

	for (size_t i = 0; i < bibliography->keys.count; i++) {
		if (strcmp(bibliography->keys.at[i], key) == 0)
			return;
	}
	*vec_push(&bibliography->keys) = key;
	add_entry(bibliography, key, source, pedigree);
}
