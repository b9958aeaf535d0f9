#include "report/baseline.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include <bilat/error.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/str.h"
#include "report/factsheet.h"

enum { EDITION_BYTES_MOST = 64 << 20 };

/* A text that lives on; "" if there is none. */
static const char *text_at(struct arena *arena, const json_t *object, const char *name)
{
	const char *text = json_string_value(json_object_get(object, name));
	return text != NULL ? arena_strdup(arena, text) : "";
}

/* The ends of a range are written beside it; those of other figures follow from the bound. */
static bool take_value(const json_t *object, const char *bound, struct bilat_figure *out)
{
	const json_t *value = json_object_get(object, "value");
	const json_t *lower = json_object_get(object, "lower");
	const json_t *upper = json_object_get(object, "upper");
	const json_t *decimals = json_object_get(object, "decimals");
	int places = json_is_integer(decimals) ? (int)json_integer_value(decimals)
					       : BILAT_DECIMALS_UNKNOWN;

	if (!json_is_number(value) || strlen(bound) != 1 || strchr("=<>~", *bound) == NULL)
		return false;
	if (json_is_number(lower) && json_is_number(upper))
		*out = bilat_figure_between(json_number_value(lower), json_number_value(value),
		    json_number_value(upper), places);
	else
		*out = bilat_figure_make(
		    (enum bilat_bound) * bound, json_number_value(value), places);
	return true;
}

static bool take_figure(struct arena *arena, const json_t *object, struct baseline_figure *out)
{
	*out = (struct baseline_figure){
		.reporter = text_at(arena, object, "reporter"),
		.partner = text_at(arena, object, "partner"),
		.indicator = text_at(arena, object, "indicator"),
		.detail = text_at(arena, object, "detail"),
		.period = text_at(arena, object, "period"),
		.measure = text_at(arena, object, "measure"),
		.unit = text_at(arena, object, "unit"),
		.source = text_at(arena, object, "source"),
	};
	return *out->indicator != '\0' &&
	       take_value(object, text_at(arena, object, "bound"), &out->figure);
}

static bool take_baseline(struct arena *arena, const json_t *object, struct baseline *out)
{
	const json_t *figures = json_object_get(object, "figures");

	if (!json_is_array(figures))
		return false;
	out->edition = text_at(arena, object, "edition");
	out->period = text_at(arena, object, "period");
	out->template_name = text_at(arena, object, "template");
	out->count = json_array_size(figures);
	out->at = arena_array(arena, out->count + 1, sizeof *out->at);
	for (size_t i = 0; i < out->count; i++) {
		if (!take_figure(arena, json_array_get(figures, i), &out->at[i]))
			return false;
	}
	return true;
}

static bool take_editions(struct arena *arena, const json_t *root, struct editions *out)
{
	const json_t *before = json_object_get(root, "before");

	*out = (struct editions){ .a = text_at(arena, root, "a"),
		.b = text_at(arena, root, "b"),
		.has_before = json_is_object(before) };
	return take_baseline(arena, root, &out->own) &&
	       (!out->has_before || take_baseline(arena, before, &out->before));
}

static bool fail_no_edition(const char *path, struct bilat_error *err)
{
	return bilat_fail(err, BILAT_INPUT,
	    "%s: this is not the edition of a report (remove the folder)", path);
}

static bool parse_editions(struct arena *arena, const char *path, const struct str *text,
    struct editions *out, bool *found_out, struct bilat_error *err)
{
	json_error_t fault;
	json_t *root = json_loadb(text->text, text->length, 0, &fault);
	bool well = true;

	*found_out = false;
	if (root == NULL)
		return bilat_fail(err, BILAT_INPUT, "%s:%d: %s (remove the folder)", path,
		    fault.line, fault.text);
	if (json_integer_value(json_object_get(root, "version")) == EDITION_VERSION) {
		*found_out = true;
		well = take_editions(arena, root, out);
	}
	json_decref(root);
	return well || fail_no_edition(path, err);
}

bool editions_read(struct arena *arena, const char *folder, struct editions *out,
    bool *found_out, struct bilat_error *err)
{
	char *path = path_join(folder, "edition.json");
	struct str text = STR_INIT;
	bool well = true;

	*found_out = false;
	/* A pipe of that name would never end. */
	if (file_is_regular(path))
		well = file_read(path, EDITION_BYTES_MOST, &text, err) &&
		       parse_editions(arena, path, &text, out, found_out, err);
	else if (file_exists(path))
		well = fail_no_edition(path, err);
	str_done(&text);
	free(path);
	return well;
}

char *baseline_key(struct arena *arena, const struct baseline_figure *figure, bool with_source)
{
	return arena_printf(arena, "%s\x1f%s\x1f%s\x1f%s\x1f%s\x1f%s\x1f%s\x1f%s",
	    figure->reporter, figure->partner, figure->indicator, figure->detail,
	    figure->period, figure->measure, figure->unit, with_source ? figure->source : "");
}

struct baseline_figure baseline_figure_of(const struct shown_number *number)
{
	return (struct baseline_figure){ .reporter = number->reporter,
		.partner = number->partner,
		.indicator = number->indicator,
		.detail = number->detail,
		.period = number->period,
		.measure = number->measure,
		.unit = number->unit,
		.source = number->source,
		.figure = number->figure };
}
