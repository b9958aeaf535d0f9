#include "report/issue.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/folder.h"
#include "base/interrupt.h"
#include "base/xalloc.h"
#include "report/writer.h"

enum { CHART_BYTES_MOST = 8 << 20, NARROW_WIDTH = 340 };
#define NARROW "-narrow" /* behind the name of a chart */

/* The folder that --since means for a pair: its own, or the one with all of them. */
static bool find_since(const struct issue *issue, char **folder_out, struct bilat_error *err)
{
	const struct bilat_report_options *options = &issue->options;
	char *below = xasprintf("%s/%s-%s", options->since, options->a, options->b);
	char *edition = path_join(below, "edition.json");
	bool is_below = file_exists(edition);

	free(edition);
	if (!is_below) {
		free(below);
		below = xasprintf("%s", options->since);
		edition = path_join(below, "edition.json");
		is_below = file_exists(edition);
		free(edition);
	}
	if (!is_below) {
		free(below);
		return bilat_fail(err, BILAT_INPUT,
		    "there is no edition about %s and %s in '%s' (name the folder of a report)",
		    options->a, options->b, options->since);
	}
	*folder_out = below;
	return true;
}

/* What the report is compared with, as far as there is something. */
static bool read_editions(struct issue *issue, struct bilat_error *err)
{
	const struct bilat_report_options *options = &issue->options;
	char *folder = NULL;
	bool found, well;

	if (options->since != NULL && !find_since(issue, &folder, err))
		return false;
	const char *from = folder != NULL ? folder : issue->path;
	well = editions_read(issue->arena, from, &issue->editions, &found, err);
	if (well && found &&
	    (strcmp(issue->editions.a, options->a) != 0 ||
		strcmp(issue->editions.b, options->b) != 0)) {
		found = false;
		well = options->since == NULL ||
		       bilat_fail(err, BILAT_INPUT,
			   "the edition in '%s' is about %s and %s (name that of %s and %s)",
			   from, issue->editions.a, issue->editions.b, options->a, options->b);
	}
	if (well && !found && options->since != NULL)
		well = bilat_fail(err, BILAT_INPUT,
		    "the edition in '%s' was written by another version of bilat (make it "
		    "anew)",
		    from);
	if (well && found)
		issue->sheet.editions = &issue->editions;
	free(folder);
	return well;
}

/* Of one state of the store, whoever loads meanwhile. */
static bool ask_all(struct issue *issue, struct bilat_error *err)
{
	struct bilat_store *store = issue->sheet.store;
	bool well = bilat_store_hold(store, err) && factsheet_make(&issue->sheet, err);

	bilat_store_let_go(store);
	return well;
}

bool issue_make(struct issue *issue, struct bilat_store *store,
    struct bilat_reference *reference, const struct bilat_report_options *options,
    const struct template *template, struct bilat_error *err)
{
	static const struct folder_kind kind = { "report", "edition.json" };
	char *name = xasprintf("%s-%s", options->a, options->b);

	bilat_store_remember(store);
	*issue = (struct issue){ .options = *options,
		.path = path_join(options->folder, name),
		.sheet = { .store = store, .reference = reference, .template = template } };
	issue->sheet.options = &issue->options;
	free(name);
	if (strcmp(options->a, options->b) == 0)
		return bilat_fail(err, BILAT_USAGE, "a report is about two different areas");
	issue->arena = arena_new();
	return read_editions(issue, err) && ask_all(issue, err) && interrupt_check(err) && folder_make(options->folder, err) &&
	       folder_stage(issue->path, &kind, &issue->staged, err);
}

void issue_done(struct issue *issue)
{
	factsheet_done(&issue->sheet);
	if (issue->staged != NULL)
		folder_remove(issue->staged);
	arena_free(issue->arena);
	issue->arena = NULL;
	free(issue->staged);
	free(issue->path);
	issue->staged = issue->path = NULL;
}

/* --- Charts ------------------------------------------------------------------------------- */

/* Relative to the folder; with a name of the folder as well if that is given. */
static const char *chart_path(
    const struct issue *issue, const char *folder, const char *id, const char *ending)
{
	return document_text(issue->sheet.document, "%s%scharts/%s%s",
	    folder != NULL ? folder : "", folder != NULL ? "/" : "", id, ending);
}

/* The same chart as wide as a telephone. */
static const struct bilat_chart *narrowed(
    struct document *document, const struct bilat_chart *chart)
{
	struct bilat_chart *narrow = arena_alloc(document->arena, sizeof *narrow);

	*narrow = *chart;
	narrow->width = NARROW_WIDTH;
	return narrow;
}

/* Which pictures the forms take: drawing is what takes time. */
struct pictures {
	bool svg, narrow, png;
};

static struct pictures pictures_of(const struct bilat_report_options *options)
{
	const struct writer *writers[WRITERS];
	size_t count = writers_of(options, writers);
	struct pictures pictures = { 0 };

	for (size_t i = 0; i < count; i++) {
		pictures.png |= writers[i]->pictures;
		pictures.narrow |= writers[i] == &writer_html;
		pictures.svg |= writers[i] == &writer_html || writers[i] == &writer_markdown;
	}
	return pictures;
}

static void add_jobs(struct issue *issue, struct document_block *block,
    struct pictures pictures, struct issue_jobs *out)
{
	const char *id = block->id, *staged = issue->staged;

	if (pictures.svg)
		*vec_push(&out->jobs) = (struct bilat_chart_job){ block->chart,
			chart_path(issue, staged, id, ".svg"), BILAT_CHART_SVG, 0 };
	if (pictures.narrow)
		*vec_push(&out->jobs) =
		    (struct bilat_chart_job){ narrowed(issue->sheet.document, block->chart),
			    chart_path(issue, staged, id, NARROW ".svg"), BILAT_CHART_SVG, 0 };
	if (pictures.png)
		*vec_push(&out->jobs) = (struct bilat_chart_job){ block->chart,
			chart_path(issue, staged, id, ".png"), BILAT_CHART_PNG, 0 };
}

bool issue_add_charts(struct issue *issue, struct issue_jobs *out, struct bilat_error *err)
{
	struct pictures pictures = pictures_of(&issue->options);
	size_t before = out->jobs.count;
	char *charts;
	bool made;

	for (struct document_block *block = issue->sheet.document->first; block;
	     block = block->next) {
		if (block->kind == BLOCK_CHART)
			add_jobs(issue, block, pictures, out);
	}
	if (out->jobs.count == before)
		return true;
	charts = path_join(issue->staged, "charts");
	made = folder_make(charts, err);
	free(charts);
	return made;
}

static bool read_chart(const struct issue *issue, const char *id, const char *ending,
    const char **out, struct bilat_error *err)
{
	struct str svg = STR_INIT;
	bool well = file_read(
	    chart_path(issue, issue->staged, id, ending), CHART_BYTES_MOST, &svg, err);

	if (well)
		*out = arena_strdup(issue->sheet.arena, svg.text);
	str_done(&svg);
	return well;
}

static bool read_charts(struct issue *issue, struct bilat_error *err)
{
	struct pictures pictures = pictures_of(&issue->options);

	for (struct document_block *block = issue->sheet.document->first; block;
	     block = block->next) {
		if (block->kind != BLOCK_CHART)
			continue;
		if ((pictures.svg && !read_chart(issue, block->id, ".svg", &block->svg, err)) ||
		    (pictures.narrow &&
			!read_chart(issue, block->id, NARROW ".svg", &block->svg_narrow, err)))
			return false;
		if (pictures.png)
			block->png = chart_path(issue, NULL, block->id, ".png");
	}
	return true;
}

/* --- Forms -------------------------------------------------------------------------------- */

size_t writers_of(const struct bilat_report_options *options, const struct writer *out[WRITERS])
{
	bool usual = !options->html && !options->markdown && !options->text && !options->xlsx &&
		     !options->docx;
	const struct {
		const struct writer *writer;
		bool wanted;
	} all[WRITERS] = {
		{ &writer_html, options->html || usual },
		{ &writer_markdown, options->markdown || usual },
		{ &writer_text, options->text },
		{ &writer_xlsx, options->xlsx },
		{ &writer_docx, options->docx },
	};
	size_t count = 0;

	for (size_t i = 0; i < WRITERS; i++) {
		if (all[i].wanted)
			out[count++] = all[i].writer;
	}
	return count;
}

static bool write_file(
    const char *folder, const char *name, const struct str *text, struct bilat_error *err)
{
	char *path = path_join(folder, name);
	bool well = file_replace(path, text->text, text->length, err);

	free(path);
	return well;
}

static bool write_form(const struct writer *writer, const struct document *document,
    const char *folder, struct bilat_error *err)
{
	struct str text = STR_INIT;

	if (writer->write == NULL)
		return writer->save(document, folder, err);
	bool well = writer->write(document, &text, err) &&
		    write_file(folder, writer->file_name, &text, err);
	str_done(&text);
	return well;
}

static bool write_data(
    const struct factsheet *sheet, const char *folder, struct bilat_error *err)
{
	struct str text = STR_INIT;
	bool well;

	edition_csv(sheet, &text);
	well = write_file(folder, "data.csv", &text, err);
	str_clear(&text);
	edition_json(sheet, &text);
	well = well && write_file(folder, "edition.json", &text, err);
	str_done(&text);
	return well;
}

bool issue_finish(struct issue *issue, struct bilat_report_result *out, struct bilat_error *err)
{
	const struct factsheet *sheet = &issue->sheet;
	const struct writer *writers[WRITERS];
	size_t count = writers_of(&issue->options, writers);
	struct bilat_report_result result = { .sections = sheet->sections,
		.charts = sheet->charts,
		.left_out = (int)sheet->left_out.count };

	if (!read_charts(issue, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		if (!write_form(writers[i], sheet->document, issue->staged, err))
			return false;
	}
	if (!write_data(sheet, issue->staged, err) || !interrupt_check(err) ||
	    !folder_swap(issue->staged, issue->path, err))
		return false;
	free(issue->staged);
	issue->staged = NULL;
	snprintf(result.path, sizeof result.path, "%s%s%s", issue->path,
	    count == 1 || writers[0] == &writer_html ? "/" : "",
	    count == 1 || writers[0] == &writer_html ? writers[0]->file_name : "");
	*out = result;
	return true;
}
