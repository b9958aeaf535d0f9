bilat-definitions - formulas and rules of what bilat computes
@store shipped

DESCRIPTION
x(t) is the value of a period, f the number of periods a year. What has no value has a reason code
instead, from the computation to the cell, the chart and the sentence.

CHANGE
- `change`: x(t) - x(t-f); on the calendar, never by row
- `yoy`: (x(t) / x(t-f) - 1) 100
- `pop`: (x(t) / x(t-1) - 1) 100
- `annualised`: ((x(t) / x(t-1))^f - 1) 100
- `cagr:N`: ((x(t) / x(t-N years))^(1/N) - 1) 100
- `cumulative:P`, `index:P`: (x(t) / x(P) - 1) 100; 100 x(t) / x(P)
- `others`: X(t) - x(t), X the published total with World of the same source, unit and detail; none without it;
- `ytd-yoy`, `rolling-yoy`: of the sum of the year so far, of the last year, on the same a year before;
  all periods of both sums are needed

Without the base period there is no change (`no_base_period`); from a base that is zero or negative,
and to a negative value, there is none in percent (`base_zero`, `base_negative`, `sign_change`), but
the difference is given. Across a break there is none (`break`) unless `--across-breaks` asks for it.
Of what is in percent, differences are in points. Each published value stands for half its last digit
more or less: if that leaves a percentage open by more than a point it has no decimals, by more than ten
it is a range.

COMPOSITION
- `share`: of the published total of the same source, period, unit and detail (`no_total`)
- `rank`: 1, 2, 2, 4; only countries, and only if what is not listed is smaller than the figure
  (`field_incomplete`); `rank:listed` among those held
- `contribution`: (x(t) - x(t-f)) / X(t-f) 100, in points; contributions add up to the growth of X

BOUNDS
"More than 4.05" is all above it, "about 4" is 5 percent or half its last digit more or less, whichever
is more. Arithmetic is that of intervals: what two bounds leave open is not available (`bound_open`).

MIRROR
a is importer minus exporter in percent of their mean, M' = M / k; k is the importer's own FOB value, else
the margin of the pair, else 1.06, and 1 where imports are valued FOB.

REASONS
`no_base_period`, `base_zero`, `base_negative`, `sign_change`, `small_base`, `not_comparable`,
`ambiguous_source`, `break`, `incomplete`, `mixed_sign`, `one_sided`, `no_total`, `field_incomplete`,
`no_rate`, `bound_open`, `suppressed`, `not_applicable`, `not_collected`, `not_published`, `not_listed`,
`not_loaded`, `out_of_range`, `unit_unknown`: columns NAME_reason of `--reasons`, and of JSON.

EXAMPLES
2021 has no base, 2020 is not held; the span from 2019 has one.

  $ cat > gap.csv <<END
  > reporter,partner,indicator,period,value,unit,source
  > DEU,POL,trade.exports,2018,100,mn USD,test
  > DEU,POL,trade.exports,2019,110,mn USD,test
  > DEU,POL,trade.exports,2021,99,mn USD,test
  > END

  $ bilat --db gap.db -q load gap.csv --vintage 2022-01-01

  $ bilat --db gap.db get DEU POL trade.exports --with yoy,cagr:2 --format csv --reasons | cut -d, -f5,6,11,12,15,16
  period,value,unit,status,yoy_reason,yoy_lower
  2018,100000000,USD,,no_base_period,
  2019,110000000,USD,,,
  2020,,USD,,not_loaded,
  2021,99000000,USD,,no_base_period,

SEE ALSO
bilat-get(1), bilat-mirror(1), bilat-check(1)
