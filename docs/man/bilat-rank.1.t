@store shipped

EXAMPLES
The first three, and how certain their places are.

  $ bilat rank KAZ fdi.inflow.gross 2022 --top 3
  Kazakhstan: Gross inflow of direct investment (fdi.inflow.gross), 2022

  rank  partner         bn USD   share %  change  yoy %  a year before
    1?  Netherlands    ~ 8.3 p  26 to 33      ..     ..             ..
    2?  United States  ~ 5.1 p  16 to 21      ..     ..             ..
    3?  Switzerland    ~ 2.8 p   9 to 12      ..     ..             ..

  5 ranked among those listed by kz-nbk
  28 to 42 % of the total is not with listed countries: a place is certain only
    above that
  ? place among those listed: a partner that is not held could change it
  Source: kz-nbk
  ~ about, p provisional

For a program.

  $ bilat rank KAZ fdi.inflow.gross 2022 --format csv | head -3
  rank,partner,value,bound,unit,share,change,yoy,rank_before,ranked,source,rank_listed
  ,NLD,8300000000,~,USD,~29.642857142857142,,,,5,kz-nbk,1
  ,USA,5100000000,~,USD,~18.21428571428571,,,,5,kz-nbk,2
