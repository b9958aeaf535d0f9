@store shipped

What is set, and where it comes from.

  $ bilat config
  setting   value                                from
  sources                                        default
  reporter                                       default
  lang      en                                   default
  numbers   1,234.5                              default
  color     auto                                 default
  template  default                              default
  pager     less -FRX                            default
  store     $HOME/bilat.db  $BILAT_DB

  $HOME/.config/bilat/config is not there

  $ mkdir -p .config/bilat

  $ cat > ~/.config/bilat/config <<'EOF'
  > # mine
  > sources = {"ria", "kz-nbk"}
  > reporter = Казахстан
  > numbers = "1.234,5"
  > lang = ru
  > pager = none
  > EOF

  $ bilat config | head -8
  setting   value                                from
  sources   ria,kz-nbk                           file
  reporter  Казахстан                            file
  lang      ru                                   file
  numbers   1.234,5                              file
  color     auto                                 default
  template  default                              default
  pager     none                                 file

  $ BILAT_DB= bilat --db other.db config --format csv | tail -1
  store,other.db,command line

The dot is the reporter of the settings; sources answer in the order set; numbers are written as
set, for people only.

  $ bilat get . RUS trade.turnover 2023
  Kazakhstan, partner Russia: Trade turnover in goods (trade.turnover)

  period  bn USD  source
  2023      ~ 26  ria

  ~ about

  $ bilat get KAZ - macro.gdp 2015
  Kazakhstan: Gross domestic product, current prices (macro.gdp)

  period  bn USD  source
  2015     184,4  wb-wdi

  $ bilat get KAZ - macro.gdp 2015 --format csv
  reporter,partner,indicator,detail,period,value,bound,unit,status,source
  KAZ,-,macro.gdp,,2015,184388404706.042,=,USD,,wb-wdi

  $ bilat rank . fdi.inflow.gross 2022 --top 2
  Kazakhstan: Gross inflow of direct investment (fdi.inflow.gross), 2022

  rank  partner         bn USD   share %  change  yoy %  a year before
    1?  Netherlands    ~ 8,3 p  26 to 33      ..     ..             ..
    2?  United States  ~ 5,1 p  16 to 21      ..     ..             ..

  5 ranked among those listed by kz-nbk
  28 to 42 % of the total is not with listed countries: a place is certain only
    above that
  ? place among those listed: a partner that is not held could change it
  Source: kz-nbk
  ~ about, p provisional

Reports are written in the language and by the template that are set, unless the command says more.

  $ echo 'template = brief' >> ~/.config/bilat/config; bilat -q report . RUS --no-charts --format md; head -5 report/KAZ-RUS/report.md; grep -c '^## ' report/KAZ-RUS/report.md
  # Казахстан и Россия

  Краткий обзор, 2024

  - Период: 2024
  4

  $ bilat -q report . RUS --no-charts --format md --lang en --template investment -o other; head -1 other/KAZ-RUS/report.md
  # Kazakhstan and Russia: direct investment

The order that a store keeps goes first.

  $ bilat source --order kz-gov; bilat get . RUS trade.turnover 2023 --format csv | cut -d, -f10; bilat config --format csv | head -2
  source
  ria
  setting,value,from
  sources,kz-gov,store

  $ bilat source --order ''; bilat config --format csv | sed -n 2p
  sources,"ria,kz-nbk",file

What is wrong is told with its place.

  $ echo 'numbers = "1_234"' > ~/.config/bilat/config; bilat get KAZ RUS trade.turnover 2023
  ! bilat: $HOME/.config/bilat/config: numbers: no way to write numbers is '1_234' (use "1,234.5", "1 234,5", "1.234,5", "1 234.5", "1234.5" or "1234,5")
  [3]

  $ echo 'reporter = Kazakstan' > ~/.config/bilat/config; bilat config
  setting   value                                from
  sources                                        default
  reporter  Kazakstan                            file
  lang      en                                   default
  numbers   1,234.5                              default
  color     auto                                 default
  template  default                              default
  pager     less -FRX                            default
  store     $HOME/bilat.db  $BILAT_DB

  $HOME/.config/bilat/config is read

  $ echo 'colour = never' > ~/.config/bilat/config; bilat config
  ! bilat: $HOME/.config/bilat/config:1: no such option 'colour'
  [3]

  $ echo 'lang = de' > ~/.config/bilat/config; bilat config
  ! bilat: $HOME/.config/bilat/config: lang: unknown language 'de' (use en, ru or kk)
  [3]

The help helps also then, and completion offers what it can.

  $ echo 'lang = "de' > ~/.config/bilat/config; bilat help backup | head -1
  usage: bilat backup FILE

  $ bilat completion --words -- unl
  unload	take a load back, as if it had not been

  $ rm ~/.config/bilat/config; bilat get . RUS trade.turnover
  ! bilat: '.' is the reporter of the settings, and there is none (see 'bilat help config')
  [2]
