@store shipped

EXAMPLES
Without charts, as Markdown.

  $ bilat report KAZ RUS -o out --format md --no-charts
  out/KAZ-RUS/report.md

  $ sed -n 1,12p out/KAZ-RUS/report.md
  # Kazakhstan and Russia

  Bilateral economic factsheet

  - Period: 2024
  - Edition: 25 September 2026
  - Basis of the figures shown: statistics 89, statements 140, estimates 3

  ## Key facts

  - **Goods trade with Russia, as Kazakhstan reports**: \> 28 bn USD (2024); No change given: source, unit, presentation or frequency differ. Government of Kazakhstan, statement
  - **Goods trade with Kazakhstan, as Russia reports**: 28.7 bn USD (2024); -3 to +9%, -0.7 to 2.1 bn USD on the year before. Government of Russia, statement

bilat-report(5) shows how to write a template.
