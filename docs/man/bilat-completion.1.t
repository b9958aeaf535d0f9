@store shipped

EXAMPLES
  $ bilat completion bash | head -2
  # Completion of bilat for bash. The candidates come from the program itself.
  _bilat() {

What a shell asks.

  $ bilat completion --words -- get KAZ RUS trade.t
  trade.turnover	Trade turnover in goods
  trade.turnover.growth	Growth of trade turnover, as published
  trade.turnover.share	Partner's share of goods trade
