@store shipped

EXAMPLES
  $ bilat country Казахстан --coding imf
  916

  $ bilat country "Viet Nam" | head -8
  area  id          VNM
  area  kind        country
  area  English     Vietnam
  area  Russian     Вьетнам
  area  Kazakh      Вьетнам
  area  official    Socialist Republic of Viet Nam
  code  baci        704
  code  cepii       VNM
