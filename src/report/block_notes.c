/* What follows from the rest of the page: definitions, signs, what is missing, sources. */
#include <string.h>

#include <bilat/area.h>
#include <bilat/indicator.h>
#include <bilat/source.h>

#include "base/arena.h"
#include "model/language.h"
#include "report/factsheet.h"

enum { DAY_SECONDS = 24 * 60 * 60 };

static bool was_shown(const struct factsheet *sheet, const char *id)
{
	for (size_t i = 0; i < sheet->indicators.count; i++) {
		if (strcmp(sheet->indicators.at[i], id) == 0)
			return true;
	}
	return false;
}

static void define(struct factsheet *sheet, struct document_lines *lines, const char *id)
{
	const struct bilat_indicator *indicator = bilat_indicator_get(sheet->reference, id);
	struct document_line *line;

	if (indicator == NULL || *indicator->definition == '\0')
		return;
	line = document_line(sheet->document, lines);
	document_strong(sheet->document, line, word_indicator(sheet, id));
	document_run(sheet->document, line,
	    arena_printf(sheet->arena, ": %s", bilat_text(sheet->texts, indicator->definition)),
	    NULL);
}

struct membership {
	const char *ids[2];
	bool found[2];
};

static bool note_member(void *context, const struct bilat_area *member)
{
	struct membership *membership = context;

	for (int i = 0; i < 2; i++)
		membership->found[i] |= strcmp(member->id, membership->ids[i]) == 0;
	return true;
}

/* Whether both are members of one of the groups, "EAEU|EU", at the end of the period. */
static bool are_members(struct factsheet *sheet, const char *groups)
{
	char *rest = arena_strdup(sheet->arena, groups);
	int day = bilat_period_last_day(sheet->period);

	for (char *id; (id = strsep(&rest, "|")) != NULL;) {
		struct membership membership = { .ids = { sheet->a, sheet->b } };
		const struct bilat_area *group =
		    bilat_area_get(sheet->reference, text_trim(id));

		if (group == NULL)
			continue;
		bilat_area_members(sheet->reference, group, day, note_member, &membership);
		if (membership.found[0] && membership.found[1])
			return true;
	}
	return false;
}

/* A box with a text and the definitions of those of its indicators that were shown. */
bool block_box(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct document_block *box;
	size_t shown = 0;

	(void)err;
	if (*block->members != '\0' && !are_members(sheet, block->members))
		return true;
	for (size_t i = 0; i < block->indicators.count; i++)
		shown += was_shown(sheet, block->indicators.at[i].indicator);
	/* Nothing to tell apart. */
	if (block->indicators.count > 0 && shown < 2)
		return true;
	box = document_note(sheet->document, word_place(sheet, block->title));
	document_say(sheet->document, &box->lines, word_place(sheet, block->text));
	for (size_t i = 0; i < block->indicators.count; i++) {
		if (was_shown(sheet, block->indicators.at[i].indicator))
			define(sheet, &box->lines, block->indicators.at[i].indicator);
	}
	return true;
}

bool block_definitions(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct document_block *list;

	(void)err;
	if (sheet->indicators.count == 0)
		return true;
	document_heading(sheet->document, 3, block->id, word_place(sheet, block->title));
	list = document_list(sheet->document);
	for (size_t i = 0; i < sheet->indicators.count; i++)
		define(sheet, &list->lines, sheet->indicators.at[i]);
	return true;
}

bool block_symbols(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	const struct {
		bool used;
		const char *sign, *meaning;
	} signs[] = {
		{ sheet->sign_missing, "..",
		    TEXT("not available; the reason stands under the table, by its letter if "
			 "there "
			 "are several") },
		{ sheet->sign_more, ">", TEXT("more than: a lower bound, as published") },
		{ sheet->sign_less, "<", TEXT("less than: an upper bound, as published") },
		{ sheet->sign_about, "~", TEXT("about: rounded or estimated by its source") },
		{ sheet->sign_joint, "=", TEXT("a rank shared with another country") },
		{ sheet->flags & BILAT_STATUS('P'), "p", TEXT("provisional") },
		{ sheet->flags & (BILAT_STATUS('E') | BILAT_STATUS('I')), "e",
		    TEXT("estimated") },
		{ sheet->flags & BILAT_STATUS('F'), "f",
		    TEXT("forecast or target, no outcome") },
		{ sheet->flags & BILAT_STATUS('B'), "b",
		    TEXT("break: not comparable with the period before") },
		{ sheet->flags & BILAT_STATUS('D'), "d", TEXT("definition differs slightly") },
		{ sheet->flags & BILAT_STATUS('U'), "u", TEXT("of low reliability") },
		{ sheet->flags & BILAT_STATUS('N'), "n",
		    TEXT("not significant, but not zero") },
		{ sheet->flags & BILAT_STATUS('S'), "s", TEXT("affected by a special event") },
		{ sheet->flags & BILAT_STATUS('G'), "g", TEXT("experimental") },
		{ sheet->flags & BILAT_STATUS('V'), "v", TEXT("not validated") },
		{ sheet->flags & BILAT_STATUS('W'), "w", TEXT("includes another category") },
	};
	struct document_block *list;

	(void)err;
	document_heading(sheet->document, 3, block->id, word_place(sheet, block->title));
	if (*block->text != '\0')
		document_run(sheet->document, document_paragraph(sheet->document),
		    word_place(sheet, block->text), NULL);
	list = document_list(sheet->document);
	for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
		struct document_line *line;

		if (!signs[i].used)
			continue;
		line = document_line(sheet->document, &list->lines);
		document_strong(sheet->document, line, signs[i].sign);
		document_run(sheet->document, line,
		    arena_printf(
			sheet->arena, " %s", bilat_text(sheet->texts, signs[i].meaning)),
		    NULL);
	}
	return true;
}

static bool is_left_out_alike(const struct left_out *a, const struct left_out *b)
{
	return strcmp(a->why, b->why) == 0 && strcmp(a->load, b->load) == 0;
}

/* One line for what is missing for one reason, and found in one place. */
static void add_left_out(struct factsheet *sheet, struct document_lines *lines, size_t from)
{
	const struct left_out *left = sheet->left_out.at;
	const char **what =
	    arena_array(sheet->arena, sheet->left_out.count - from, sizeof *what);
	struct document_line *line = document_line(sheet->document, lines);
	size_t count = 0;

	for (size_t i = from; i < sheet->left_out.count; i++) {
		if (is_left_out_alike(&left[from], &left[i]))
			what[count++] = left[i].what;
	}
	document_strong(sheet->document, line, say_clauses(sheet, what, count));
	document_run(sheet->document, line,
	    arena_printf(sheet->arena, ": %s.",
		*left[from].why != '\0' ? left[from].why
					: say(sheet, "no figure is held", NULL)),
	    NULL);
	if (*left[from].load != '\0')
		document_run(sheet->document, line,
		    arena_printf(sheet->arena, " %s",
			say(sheet, "To load: {files}.", "files",
			    bilat_text(sheet->texts, left[from].load), NULL)),
		    NULL);
}

bool block_missing(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct document_block *list;

	(void)err;
	(void)block;
	if (sheet->left_out.count == 0)
		return true;
	list = document_list(sheet->document);
	for (size_t i = 0; i < sheet->left_out.count; i++) {
		bool told = false;

		for (size_t k = 0; k < i; k++)
			told |=
			    is_left_out_alike(&sheet->left_out.at[k], &sheet->left_out.at[i]);
		if (!told)
			add_left_out(sheet, &list->lines, i);
	}
	return true;
}

/* "; 3 documents, the newest of 25 September 2026." */
static const char *how_many(struct factsheet *sheet, const struct used_source *used)
{
	long count = (long)used->titles.count;
	const char *date = used->vintage != 0 ? word_date(sheet, used->vintage) : "";

	if (count == 0 && used->vintage == 0)
		return ".";
	if (count == 0)
		return say(sheet, "; data of {date}.", "date", date, NULL);
	if (used->vintage == 0)
		return say_count(sheet, count, "; {n} document. | ; {n} documents.", NULL);
	return say_count(sheet, count,
	    "; {n} document of {date}. | ; {n} documents, the newest of {date}.", "date", date,
	    NULL);
}

/* As published, but for titles that only name the publisher. */
static const char *title_of(struct factsheet *sheet, const struct bilat_source *source)
{
	const char *name = strstr(source->title, source->publisher);

	if (name == NULL || *source->publisher == '\0')
		return source->title;
	return say(sheet,
	    arena_printf(sheet->arena, "%.*s{source}%s", (int)(name - source->title),
		source->title, name + strlen(source->publisher)),
	    "source", word_source(sheet, source->id), NULL);
}

static void add_source(
    struct factsheet *sheet, struct document_lines *lines, const struct used_source *used)
{
	const struct bilat_source *source = bilat_source_get(sheet->reference, used->id);
	struct document_line *line = document_line(sheet->document, lines);

	if (source != NULL && *source->url != '\0') {
		document_strong(sheet->document, line, word_source(sheet, used->id));
		line->last->url = source->url;
	} else {
		document_strong(sheet->document, line, word_source(sheet, used->id));
	}
	if (source != NULL)
		document_run(sheet->document, line,
		    arena_printf(sheet->arena, ", %s (%s)", title_of(sheet, source),
			bilat_text(sheet->texts, source->basis)),
		    NULL);
	if (source != NULL && *source->licence != '\0') {
		document_run(sheet->document, line, say(sheet, "; licence: ", NULL), NULL);
		document_run(sheet->document, line, source->licence, source->licence_url);
	}
	document_run(sheet->document, line, how_many(sheet, used), NULL);
}

/* The titles of a producer in one line. */
static void add_titles(
    struct factsheet *sheet, struct document_lines *lines, const struct used_source *used)
{
	struct document_line *line = document_line(sheet->document, lines);

	document_strong(sheet->document, line, word_source(sheet, used->id));
	for (const struct document_line *title = used->titles.first; title;
	     title = title->next) {
		document_run(
		    sheet->document, line, title == used->titles.first ? ": " : "; ", NULL);
		for (const struct document_run *run = title->first; run; run = run->next)
			document_run(sheet->document, line, run->text, run->url);
	}
	document_stop(sheet->document, line);
}

static void add_documents(struct factsheet *sheet)
{
	struct document_block *list;
	size_t titles = 0;

	for (size_t i = 0; i < sheet->sources.count; i++)
		titles += sheet->sources.at[i].titles.count;
	if (titles == 0)
		return;
	document_heading(
	    sheet->document, 3, "documents", say(sheet, "Documents by producer", NULL));
	list = document_list(sheet->document);
	for (size_t i = 0; i < sheet->sources.count; i++) {
		if (sheet->sources.at[i].titles.count > 0)
			add_titles(sheet, &list->lines, &sheet->sources.at[i]);
	}
}

static bool add_files(struct factsheet *sheet, struct bilat_error *err)
{
	struct document_block *list;

	if (sheet->documents.count == 0)
		return true;
	document_heading(
	    sheet->document, 3, "files", say(sheet, "Files they were read from", NULL));
	list = document_list(sheet->document);
	for (size_t i = 0; i < sheet->documents.count; i++) {
		struct bilat_documents one;

		if (!bilat_store_document(sheet->store, sheet->documents.at[i], &one, err))
			return false;
		document_say(sheet->document, &list->lines,
		    say(sheet, "{file}, loaded on {date}, SHA-256 {hash}", "file",
			arena_strdup(sheet->arena, one.at[0].name), "date",
			word_date(sheet, (int32_t)(one.at[0].loaded_at / DAY_SECONDS)), "hash",
			arena_strdup(sheet->arena, one.at[0].sha256), NULL));
		bilat_documents_free(&one);
	}
	return true;
}

/* Who produced the figures, in one paragraph. */
static void name_sources(struct factsheet *sheet)
{
	struct document_line *line = document_paragraph(sheet->document);

	for (size_t i = 0; i < sheet->sources.count; i++) {
		const char *id = sheet->sources.at[i].id;
		const struct bilat_source *source = bilat_source_get(sheet->reference, id);

		document_strong(sheet->document, line, word_source(sheet, id));
		if (source != NULL)
			document_run(sheet->document, line,
			    say(sheet, ", {title}", "title", say(sheet, source->title, NULL),
				NULL),
			    source->url);
		document_run(
		    sheet->document, line, i + 1 < sheet->sources.count ? "; " : ".", NULL);
	}
}

bool block_sources(
    struct factsheet *sheet, const struct template_block *block, struct bilat_error *err)
{
	struct document_block *list;

	if (sheet->sources.count == 0)
		return true;
	if (block->brief) {
		name_sources(sheet);
		return true;
	}
	list = document_list(sheet->document);
	for (size_t i = 0; i < sheet->sources.count; i++)
		add_source(sheet, &list->lines, &sheet->sources.at[i]);
	add_documents(sheet);
	return add_files(sheet, err);
}
