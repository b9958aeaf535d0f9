/* bilat.h - all of libbilat. */
#ifndef BILAT_H
#define BILAT_H

#include <bilat/analyse.h>
#include <bilat/area.h>
#include <bilat/ask.h>
#include <bilat/chart.h>
#include <bilat/claim.h>
#include <bilat/convert.h>
#include <bilat/detail.h>
#include <bilat/diff.h>
#include <bilat/error.h>
#include <bilat/figure.h>
#include <bilat/indicator.h>
#include <bilat/inputs.h>
#include <bilat/language.h>
#include <bilat/load.h>
#include <bilat/mirror.h>
#include <bilat/period.h>
#include <bilat/reference.h>
#include <bilat/report.h>
#include <bilat/series.h>
#include <bilat/show.h>
#include <bilat/source.h>
#include <bilat/store.h>
#include <bilat/unit.h>

#endif
