@store shipped

What ships as claims: those of an article, and others about the same two countries and their
neighbours. The first ones as a reader sees them.

  $ bilat check "$DATA/../../datasets/claims/article.csv"
  id   verdict       claim
  C01  undecided     Russian investment in Kazakhstan in 2024 exceeded 4.05 billi…
  C02  undecided     In 2024 Russia became the top foreign investor in Kazakhstan.
  C03  undecided     The inflow from Russia in 2024 was a historic high.
  C04  undecided     The inflow of 2024 was a billion dollars more than that of 2…
  C05  undecided     Over 20,000 enterprises with Russian participation operate i…
  C11  contradicted  Kazakhstan and Russia share the longest land border of the w…

  C01: Gross inflow of direct investment, Kazakhstan from Russia, 2024: about 4 bn
    USD (Government of Kazakhstan, statement of 23 October 2025). The digits and
    bounds of what is published leave it open: about 4 bn USD may be 3.50 to 4.50
    bn USD. To decide it, load figures with more digits or without a bound
  C02: Gross inflow of direct investment, Kazakhstan from Russia, 2024, rank: not
    available, a partner that is not held could change the answer (Government of
    Kazakhstan, statement of 23 October 2025). Stated as such, which is no
    evidence for it: place 1 (Government of Kazakhstan, statement of 23 October
    2025). To decide it, load the figures of Kazakhstan for all partners and their
    total in 2024, from one source
  C03: Gross inflow of direct investment, Kazakhstan from Russia, 2024: about 4 bn
    USD (Government of Kazakhstan, statement of 23 October 2025). Government of
    Kazakhstan: held without a gap from 2022 to 2024, of which this is the
    highest. To decide it, load the periods from 1992 to 2021, from the same
    source
  C04: Gross inflow of direct investment, Kazakhstan from Russia, 2024, change on
    the year: 0 to 2.0 bn USD (about 4 bn USD against about 3 bn USD in 2023;
    Government of Kazakhstan, statement of 23 October 2025). The digits and bounds
    of what is published leave it open. To decide it, load figures with more
    digits or without a bound
  C05: Active enterprises with the partner's capital, Kazakhstan from Russia,
    2025: no figure is held but that of the claim's own source. Nearest: Active
    enterprises with the partner's capital, 2024: about 19,300 enterprises
    (EKaraganda.kz, statement of 31 December 2024); Joint ventures of both
    countries, 2021-08: 3,325 enterprises (Government of Kazakhstan, statement of
    20 August 2021); Registered enterprises with the partner's capital, 2024-04:
    about 23,500 enterprises (Bureau of National Statistics of Kazakhstan, as of
    20 May 2024); Enterprises with the partner's capital, status not stated,
    2025-04: more than 23,000 enterprises (Government of Kazakhstan, statement of
    22 April 2025). To decide it, load a figure of 2025 that does not come from
    the claim's own source
  C11: Length of the common land border, Kazakhstan with Russia, 2026: 7,644 km
    (Central Intelligence Agency, as of 22 January 2026). Length of the common
    land border, United States with Canada, 2026: 8,891 km (Central Intelligence
    Agency, as of 22 January 2026)
  [1]

The verdicts on the others; tests/claims compares them with those made by hand.

  $ bilat check "$DATA/../../datasets/claims/others.csv" --format csv | cut -d, -f1,2
  id,verdict
  C12,undecided
  C13a,undecided
  C13b,undecided
  C14,undecided
  C16,undecided
  C17,undecided
  C18,undecided
  C19,contradicted
  C20,undecided
  C21,contradicted
  C22,contradicted
  C23,undecided
  C24,undecided
  C25,undecided
  C26,undecided
  C27,undecided
  C28,contradicted
  C29,contradicted
  C30,supported
  C31,undecided
  C32,contradicted
  C34,contradicted
  C35,undecided
  C36a,undecided
  C36b,supported

A growth rate that somebody states is no evidence for itself.

  $ bilat check -e 'KAZ RUS fdi.inflow.gross 2024 yoy between 31% and 33%' --not-source ru-gov
  verdict    claim
  undecided  KAZ RUS fdi.inflow.gross 2024 yoy between 31% and 33%

  Gross inflow of direct investment, Kazakhstan from Russia, 2024, change on the
    year: 0 to +80 % (about 4 bn USD against about 3 bn USD in 2023; Government of
    Kazakhstan, statement of 23 October 2025). Stated as such, which is no
    evidence for it: about 33 % (Government of Kazakhstan, statement of 9 October
    2025). The digits and bounds of what is published leave it open. To decide it,
    load figures with more digits or without a bound
  [1]

Names those ahead in a ranking, and what is nearest where nothing is held.

  $ bilat check -e 'KAZ RUS fdi.inflow.gross 2022 rank = 1' --not-source kz-gov
  verdict       claim
  contradicted  KAZ RUS fdi.inflow.gross 2022 rank = 1

  Gross inflow of direct investment, Kazakhstan from Russia, 2022, rank: place 4
    at best, behind Netherlands about 8.3 bn USD, United States about 5.1 bn USD,
    Switzerland about 2.8 bn USD; Russia itself about 1.5 bn USD (National Bank of
    Kazakhstan, as of 31 December 2023)
  [1]
  $ bilat check -e 'KAZ RUS enterprises.active 2025 > 20,000'
  verdict    claim
  undecided  KAZ RUS enterprises.active 2025 > 20,000

  Active enterprises with the partner's capital, Kazakhstan from Russia, 2025:
    only claims or forecasts give a figure. Nearest: Active enterprises with the
    partner's capital, 2024: about 19,300 enterprises (EKaraganda.kz, statement of
    31 December 2024); Joint ventures of both countries, 2021-08: 3,325
    enterprises (Government of Kazakhstan, statement of 20 August 2021);
    Registered enterprises with the partner's capital, 2024-04: about 23,500
    enterprises (Bureau of National Statistics of Kazakhstan, as of 20 May 2024);
    Enterprises with the partner's capital, status not stated, 2025-04: more than
    23,000 enterprises (Government of Kazakhstan, statement of 22 April 2025). To
    decide it, load a figure of 2025
  [1]

A record is one of the periods that are held without a gap; what lies before stays open.

  $ bilat check -e 'KAZ RUS fdi.inflow.gross 2024 record high'
  verdict    claim
  supported  KAZ RUS fdi.inflow.gross 2024 record high

  Gross inflow of direct investment, Kazakhstan from Russia, 2024: about 4 bn USD
    (Government of Kazakhstan, statement of 23 October 2025). Government of
    Kazakhstan: held without a gap from 2022 to 2024, of which this is the highest
  $ bilat check -e 'KAZ RUS fdi.inflow.gross 2024 record high since 1992'
  verdict    claim
  undecided  KAZ RUS fdi.inflow.gross 2024 record high since 1992

  Gross inflow of direct investment, Kazakhstan from Russia, 2024: about 4 bn USD
    (Government of Kazakhstan, statement of 23 October 2025). Government of
    Kazakhstan: held without a gap from 2022 to 2024, of which this is the
    highest. To decide it, load the periods from 1992 to 2021, from the same
    source
  [1]
