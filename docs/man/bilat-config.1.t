@store shipped

EXAMPLES
  $ mkdir -p ~/.config/bilat; cat > ~/.config/bilat/config <<'EOF'
  > reporter = KAZ
  > numbers = "1 234,5"
  > EOF

  $ bilat get . RUS trade.turnover 2021
  Kazakhstan, partner Russia: Trade turnover in goods (trade.turnover)

  period  bn USD  source
  2021      24,5  kz-gov

  sources differ on trade.turnover with RUS: 2021 (kz-bns)

  $ bilat config --format csv | grep file
  reporter,KAZ,file
  numbers,"1 234,5",file
