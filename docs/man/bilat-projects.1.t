@store shipped

EXAMPLES
  $ bilat projects KAZ RUS --stage completed --format csv | cut -d, -f1,3,4,7,8 | head -4
  project,a,b,stage,date
  castings-kostanay, Kostanay",KAZ,KamLitKZ; KamAZ (until November 2022); HEAT Motors,agreed
  castings-kostanay, Kostanay",KAZ,KamLitKZ; KamAZ (until November 2022); HEAT Motors,planned
  castings-kostanay, Kostanay",KAZ,KamLitKZ; KamAZ (until November 2022); HEAT Motors,withdrawn
