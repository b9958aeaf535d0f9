/* Pictures inside a page. */
#include <stdlib.h>
#include <string.h>

#include "report/writer.h"

bool writer_url_allowed(const char *url)
{
	if (url == NULL || (!text_starts(url, "http://") && !text_starts(url, "https://")))
		return false;
	for (const char *at = url; *at != '\0'; at++) {
		if ((unsigned char)*at <= 0x20 || *at == 0x7f || *at == '\\')
			return false;
	}
	return true;
}

/* Letters, digits and what joins them: nothing that leads out of the folder or to the web. */
static bool is_page(const char *page)
{
	return *page != '\0' && *page != '/' && strstr(page, "..") == NULL &&
	       strspn(page, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
			    "0123456789-_./") == strlen(page);
}

const char *writer_target(const struct document_cell *cell)
{
	if (writer_url_allowed(cell->url))
		return cell->url;
	return is_page(cell->page) ? cell->page : NULL;
}

/* What a chart of ours never holds. */
static bool is_harmless(const char *svg)
{
	static const char *const foreign[] = { "<script", "<foreignObject", "<iframe",
		"<!ENTITY", "javascript:", " onload", " onclick" };

	for (size_t i = 0; i < sizeof foreign / sizeof foreign[0]; i++) {
		if (strcasestr(svg, foreign[i]) != NULL)
			return false;
	}
	return true;
}

/* Where an id stands in text such as  id="X"  url(#X)  href="#X"  or a list of ids. */
static const struct mention {
	const char *before;
	char end;
	bool list; /* several, with blanks between them */
} mentions[] = {
	{ " id=\"", '"', false },
	{ " id='", '\'', false },
	{ "url(#", ')', false },
	{ "url('#", '\'', false },
	{ "href=\"#", '"', false },
	{ "href='#", '\'', false },
	{ "aria-labelledby=\"", '"', true },
	{ "aria-describedby=\"", '"', true },
};

static const char *copy_mention(
    struct str *out, const char *at, const struct mention *mention, const char *prefix)
{
	size_t length = strlen(mention->before);

	str_add_bytes(out, at, length);
	str_add(out, prefix);
	for (at += length; *at != '\0' && *at != mention->end; at++) {
		str_add_char(out, *at);
		if (mention->list && *at == ' ')
			str_add(out, prefix);
	}
	return at;
}

static const struct mention *mention_at(const char *at)
{
	for (size_t i = 0; i < sizeof mentions / sizeof mentions[0]; i++) {
		if (text_starts(at, mentions[i].before))
			return &mentions[i];
	}
	return NULL;
}

static void copy_with_prefix(struct str *out, const char *at, const char *prefix)
{
	while (*at != '\0') {
		/* Paths are long; only these letters begin a mention. */
		size_t between = strcspn(at, " uha");
		str_add_bytes(out, at, between);
		at += between;
		if (*at == '\0')
			break;
		const struct mention *found = mention_at(at);
		if (found != NULL)
			at = copy_mention(out, at, found, prefix);
		else
			str_add_char(out, *at++);
	}
}

/* An attribute of the first tag, its quotes left off; false if it has none. */
static bool attribute(const char *tag, const char *end, const char *name, struct str *out)
{
	size_t length = strlen(name);

	for (const char *at = tag; at + length + 2 < end; at++) {
		if (at[0] != ' ' && at[0] != '\n')
			continue;
		if (strncmp(at + 1, name, length) != 0 || at[length + 1] != '=')
			continue;
		char quote = at[length + 2];
		const char *from = at + length + 3;
		const char *to = quote == '"' || quote == '\'' ? strchr(from, quote) : NULL;
		if (to == NULL || to > end)
			return false;
		str_add_bytes(out, from, (size_t)(to - from));
		return true;
	}
	return false;
}

/* The first tag anew: no size of its own, but a view box, so that the page decides. */
static void open_tag(struct str *out, const char *tag, const char *end, const char *prefix)
{
	static const char *const kept[] = { "viewBox", "role", "aria-labelledby",
		"aria-describedby", "aria-label", "font-family", "lang" };
	struct str opened = STR_INIT, value = STR_INIT;

	str_add(&opened, "<svg xmlns=\"http://www.w3.org/2000/svg\""
			 " xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
	for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
		str_clear(&value);
		if (attribute(tag, end, kept[i], &value))
			str_printf(&opened, " %s=\"%s\"", kept[i], value.text);
	}
	str_clear(&value);
	if (attribute(tag, end, "width", &value))
		str_printf(&opened, " style=\"--drawn:%.*spx\"",
		    (int)strspn(value.text, "0123456789"), value.text);
	str_add_char(&opened, '>');
	copy_with_prefix(out, opened.text, prefix);
	str_done(&opened);
	str_done(&value);
}

void writer_inline_svg(struct str *out, const char *svg, const char *prefix)
{
	const char *tag = strstr(svg, "<svg");
	const char *end = tag != NULL ? strchr(tag, '>') : NULL;

	if (end == NULL || !is_harmless(svg))
		return;
	open_tag(out, tag, end, prefix);
	copy_with_prefix(out, end + 1, prefix);
}
