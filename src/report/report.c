#include <bilat/report.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/folder.h"
#include "base/interrupt.h"
#include "base/resource.h"
#include "base/vec.h"
#include "base/xalloc.h"
#include "report/factsheet.h"
#include "report/writer.h"

enum { TEMPLATE_BYTES_MOST = 1 << 20, CHART_BYTES_MOST = 8 << 20, NARROW_WIDTH = 340 };
#define NARROW "-narrow" /* behind the name of a chart */

/* A template of ours by its name, else a file. */
static bool read_template(const char *name, struct template *out, struct bilat_error *err)
{
	char *resource_name = xasprintf("datasets/reports/%s.conf", name);
	struct resource resource;
	struct str text = STR_INIT;
	bool well;

	if (strchr(name, '/') == NULL && resource_get(resource_name, &resource, NULL))
		well = template_parse(resource.path, resource.bytes, out, err);
	else if (access(name, F_OK) != 0)
		well = bilat_fail(err, BILAT_USAGE,
		    "there is no template '%s' (use default, or the name of a file)", name);
	else
		well = file_read(name, TEMPLATE_BYTES_MOST, &text, err) &&
		       template_parse(name, text.text, out, err);
	free(resource_name);
	str_done(&text);
	return well;
}

static bool write_file(
    const char *folder, const char *name, const struct str *text, struct bilat_error *err)
{
	char *path = path_join(folder, name);
	bool well = file_replace(path, text->text, text->length, err);

	free(path);
	return well;
}

static const char *chart_path(
    struct document *document, const char *folder, const char *id, const char *ending)
{
	return document_text(document, "%s/charts/%s%s.svg", folder, id, ending);
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

static bool draw_charts(struct document *document, const char *folder, struct bilat_error *err)
{
	VEC(struct bilat_chart_job) jobs = VEC_INIT;
	char *charts = path_join(folder, "charts");
	bool well;

	for (struct document_block *block = document->first; block; block = block->next) {
		if (block->kind != BLOCK_CHART)
			continue;
		*vec_push(&jobs) = (struct bilat_chart_job){ block->chart,
			chart_path(document, folder, block->id, ""), BILAT_CHART_SVG };
		*vec_push(&jobs) = (struct bilat_chart_job){ narrowed(document, block->chart),
			chart_path(document, folder, block->id, NARROW), BILAT_CHART_SVG };
	}
	well = jobs.count == 0 ||
	       (folder_make(charts, err) && bilat_chart_render(jobs.at, jobs.count, err));
	vec_done(&jobs);
	free(charts);
	return well;
}

static bool read_chart(
    struct document *document, const char *path, const char **out, struct bilat_error *err)
{
	struct str svg = STR_INIT;
	bool well = file_read(path, CHART_BYTES_MOST, &svg, err);

	if (well)
		*out = arena_strdup(document->arena, svg.text);
	str_done(&svg);
	return well;
}

static bool read_charts(struct document *document, const char *folder, struct bilat_error *err)
{
	for (struct document_block *block = document->first; block; block = block->next) {
		if (block->kind != BLOCK_CHART)
			continue;
		if (!read_chart(document, chart_path(document, folder, block->id, ""),
			&block->svg, err) ||
		    !read_chart(document, chart_path(document, folder, block->id, NARROW),
			&block->svg_narrow, err))
			return false;
	}
	return true;
}

static bool write_document(const struct writer *writer, const struct document *document,
    const char *folder, struct bilat_error *err)
{
	struct str text = STR_INIT;
	bool well = writer->write(document, &text, err) &&
		    write_file(folder, writer->file_name, &text, err);

	str_done(&text);
	return well;
}

static bool write_forms(
    const struct factsheet *sheet, const char *folder, struct bilat_error *err)
{
	const struct bilat_report_options *options = sheet->options;
	bool usual = !options->html && !options->markdown && !options->text;
	const struct {
		const struct writer *writer;
		bool wanted;
	} writers[] = {
		{ &writer_html, options->html || usual },
		{ &writer_markdown, options->markdown || usual },
		{ &writer_text, options->text },
	};

	for (size_t i = 0; i < sizeof writers / sizeof writers[0]; i++) {
		if (writers[i].wanted &&
		    !write_document(writers[i].writer, sheet->document, folder, err))
			return false;
	}
	return true;
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

static bool write_folder(
    const struct factsheet *sheet, const char *path, struct bilat_error *err)
{
	static const struct folder_kind kind = { "report", "edition.json" };
	char *staged;
	bool well;

	if (!folder_stage(path, &kind, &staged, err))
		return false;
	well = draw_charts(sheet->document, staged, err) &&
	       read_charts(sheet->document, staged, err) && write_forms(sheet, staged, err) &&
	       write_data(sheet, staged, err) && interrupt_check(err) &&
	       folder_swap(staged, path, err);
	if (!well)
		folder_remove(staged);
	free(staged);
	return well;
}

static bool put_in_place(
    const struct factsheet *sheet, struct bilat_report_result *out, struct bilat_error *err)
{
	const struct bilat_report_options *options = sheet->options;
	bool html = options->html || (!options->markdown && !options->text);
	struct bilat_report_result result = { .sections = sheet->sections,
		.charts = sheet->charts,
		.left_out = (int)sheet->left_out.count };
	char *name = xasprintf("%s-%s", sheet->a, sheet->b);
	char *path = path_join(options->folder, name);
	bool well = folder_make(options->folder, err) && write_folder(sheet, path, err);

	if (well) {
		snprintf(
		    result.path, sizeof result.path, "%s%s", path, html ? "/index.html" : "");
		*out = result;
	}
	free(name);
	free(path);
	return well;
}

bool bilat_report(struct bilat_store *store, struct bilat_reference *reference,
    const struct bilat_report_options *options, struct bilat_report_result *out,
    struct bilat_error *err)
{
	struct template template;
	struct factsheet sheet = { .store = store, .reference = reference, .options = options };
	bool well;

	if (strcmp(options->a, options->b) == 0)
		return bilat_fail(err, BILAT_USAGE, "a report is about two different areas");
	if (!read_template(options->template_name != NULL ? options->template_name : "default",
		&template, err))
		return false;
	sheet.template = &template;
	sheet.texts = bilat_texts_get(reference, options->language, err);
	well = sheet.texts != NULL && factsheet_make(&sheet, err) && interrupt_check(err) &&
	       put_in_place(&sheet, out, err);
	factsheet_done(&sheet);
	template_free(&template);
	return well;
}
