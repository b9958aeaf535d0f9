#!/usr/bin/env python3
"""What src/analyse has to find, found another way.

Prints random panels (gaps, zeros, negatives, ties, bounds, breaks, forecasts, all frequencies; a fixed seed) and
for each a number of questions with their answers, worked out from the definitions by other code than the
library's: periods are dictionaries of dates, intervals are pairs.  tests/oracle/analyse.c reads it.

    series FREQ POINTS ACROSS        options of the questions that follow
    at PERIOD BOUND VALUE DECIMALS STATUS | at PERIOD missing
    ask MEASURE PERIOD ARGUMENT WHY VALUE LOWER UPPER DECIMALS
    record PERIOD KIND WHY SINCE LENGTH
    field COUNT; partner RANKED BOUND VALUE DECIMALS | partner RANKED missing; total ...
    place INDEX WHY RANK LISTED_WHY LISTED_RANK JOINT SHARE_WHY SHARE
    hhi WHY VALUE LOWER UPPER COVERAGE
    whole; at ...                    a second series, for contribution, market and market_share
"""
import datetime
import random

INF = float("inf")
PER_YEAR = {"A": 1, "S": 2, "Q": 4, "M": 12, "W": 52}


class Missing(Exception):
    """The reason why there is no answer."""


# --- the calendar: a period is (freq, year, part), weeks by date ---

def before(period, n=1):
    freq, year, part = period
    if freq == "W":
        day = datetime.date.fromisocalendar(year, part, 1) - datetime.timedelta(weeks=n)
        iso = day.isocalendar()
        return ("W", iso[0], iso[1])
    for _ in range(n):
        part -= 1
        if part == 0:
            year, part = year - 1, PER_YEAR[freq]
    return (freq, year, part)


def year_before(period, n=1):
    freq, year, part = period
    if freq == "W" and part == 53:
        raise Missing("no_base_period")
    return (freq, year - n, part)


def text(period):
    freq, year, part = period
    return {"A": f"{year}", "S": f"{year}-S{part}", "Q": f"{year}-Q{part}",
            "M": f"{year}-{part:02}", "W": f"{year}-W{part:02}"}[freq]


def key(period):
    freq, year, part = period
    if freq == "W":
        return datetime.date.fromisocalendar(year, part, 1).toordinal()
    return year * 100 + part


# --- figures ---

class Figure:
    def __init__(self, bound, value, decimals, status=""):
        self.bound, self.value, self.decimals, self.status = bound, value, decimals, status

    def half(self):
        return 0 if self.decimals is None else 0.5 * 10.0 ** -self.decimals

    def stated(self):
        v = self.value
        room = max(0.05 * abs(v), self.half())
        return {"=": (v, v), ">": (v, INF), "<": (-INF, v), "~": (v - room, v + room)}[self.bound]

    def rounded(self):
        low, high = self.stated()
        return (low - self.half(), high + self.half()) if self.bound == "=" else (low, high)


def from_interval(low, value, high, decimals):
    if low == -INF and high == INF:
        raise Missing("bound_open")
    if high == INF:
        return (low, low, high, decimals)
    if low == -INF:
        return (high, low, high, decimals)
    return (min(max(value, low), high), low, high, decimals)


class Sum(Figure):
    """What several figures add up to."""

    def __init__(self, interval, decimals, status):
        value, self.low, self.high = interval[:3]
        bound = "="
        if self.low != self.high:
            bound = ">" if self.high == INF else "<" if self.low == -INF else "r"
        super().__init__(bound, value, decimals, status)

    def stated(self):
        return self.low, self.high

    def rounded(self):
        half = self.half() if self.bound in "=r" else 0
        return self.low - half, self.high + half


def percentage(low, value, high, bounded):
    width = high - low
    for edge in (1, 10):
        if abs(width - edge) < 1e-6:
            raise Skip()
    decimals = 0 if 1 < width < INF else 1
    if bounded or width > 10:
        return from_interval(low, value, high, decimals)
    return (value, value, value, decimals)


class Skip(Exception):
    """Too near an edge to be decided in doubles."""


def quotient(figure, base):
    low, high = base.stated()
    if base.bound == "=":
        if base.value == 0:
            raise Missing("base_zero")
        if base.value < 0:
            raise Missing("base_negative")
    elif high <= 0:
        raise Missing("base_negative")
    elif low <= 0:
        raise Missing("bound_open")
    if figure.stated()[1] < 0:
        raise Missing("sign_change")
    if "N" in figure.status + base.status:
        raise Missing("small_base")
    if figure is base:
        return 1, 1, 1, False
    a, b = figure.rounded(), base.rounded()
    b = (max(b[0], 0), b[1])
    if figure.bound == "=":
        a = (max(a[0], 0), a[1])
    corners = [x / y for x in a for y in b if y not in (0, INF) and abs(x) != INF]
    low = -INF if a[0] == -INF or b[1] == INF or (a[0] < 0 and b[0] == 0) else min(corners)
    high = INF if a[1] == INF or b[0] == 0 else max(corners)
    return low, figure.value / base.value, high, figure.bound != "=" or base.bound != "=" or high == INF


def difference(figure, base):
    a, b = figure.stated(), base.stated()
    decimals = None
    if figure.decimals is not None and base.decimals is not None:
        decimals = min(figure.decimals, base.decimals)
    return from_interval(a[0] - b[1], figure.value - base.value, a[1] - b[0], decimals)


# --- a series: {period: Figure or None} ---

class Panel:
    def __init__(self, freq, cells, points, across):
        self.freq, self.cells, self.points, self.across = freq, cells, points, across

    def figure(self, period):
        if period not in self.cells:
            raise Missing("not_loaded")
        if self.cells[period] is None:
            raise Missing("suppressed")
        return self.cells[period]

    def guard(self, start, end):
        if not self.across and any(
                f is not None and "B" in f.status and key(start) < key(p) <= key(end)
                for p, f in self.cells.items()):
            raise Missing("break")

    def pair(self, period, find_base):
        figure = self.figure(period)
        base = find_base(period)
        if self.cells.get(base) is None:
            raise Missing("no_base_period")
        self.guard(base, period)
        return figure, self.cells[base]

    def growth(self, period, find_base):
        figure, base = self.pair(period, find_base)
        if self.points:
            return difference(figure, base)
        low, value, high, bounded = quotient(figure, base)
        return percentage(*[(x - 1) * 100 for x in (low, value, high)], bounded)

    def yoy(self, period, _):
        return self.growth(period, year_before)

    def change(self, period, _):
        return difference(*self.pair(period, year_before))

    def pop(self, period, _):
        return self.growth(period, before)

    def power(self, pair, exponent):
        low, value, high, bounded = quotient(*pair)
        low = low if low == -INF else max(low, 0) ** exponent
        return percentage((low - 1) * 100, (value ** exponent - 1) * 100,
                          (max(high, 0) ** exponent - 1) * 100, bounded)

    def annualised(self, period, _):
        if self.points:
            raise Missing("not_applicable")
        return self.power(self.pair(period, before), PER_YEAR[self.freq])

    def cagr(self, period, n):
        if self.points:
            raise Missing("not_applicable")
        year_before(period)
        pair = self.pair(period, lambda p: year_before(p, n))
        if pair[0].bound == "=" and pair[0].value <= 0:
            raise Missing("sign_change" if pair[0].value < 0 else "out_of_range")
        return self.power(pair, 1 / n)

    def cumulative(self, period, since):
        if key(since) > key(period):
            raise Missing("out_of_range")
        return self.growth(period, lambda _: since)

    def window(self, first, last):
        periods, at = [], last
        while key(at) >= key(first):
            periods.append(at)
            at = before(at)
        figures = [self.cells.get(p) for p in reversed(periods)]
        if any(f is None for f in figures):
            raise Missing("incomplete")
        decimals = None
        if all(f.decimals is not None for f in figures):
            decimals = min(f.decimals for f in figures)
        result = from_interval(sum(f.stated()[0] for f in figures),
                               sum(f.value for f in figures),
                               sum(f.stated()[1] for f in figures), decimals)
        self.guard(first, last)
        return result, len(figures)

    def sum(self, period, since):
        if key(since) > key(period):
            raise Missing("out_of_range")
        return self.window(since, period)[0]

    def ma(self, period, n):
        total, count = self.window(before(period, n - 1), period)
        return tuple(x / count for x in total[:3]) + total[3:]

    def first_of_year(self, period):
        return (period[0], period[1], 1)

    def run(self, period, first):
        """The sum from first to period as one figure; a single one is itself."""
        self.figure(period)
        if first == period:
            return self.cells[period]
        free = Panel(self.freq, self.cells, self.points, True)
        result, _ = free.window(first, period)
        status = "".join(self.cells[p].status for p in self.cells
                         if self.cells[p] and key(first) <= key(p) <= key(period))
        return Sum(result, result[3], status)

    def summed(self, period, first):
        figure = self.run(period, first)
        self.guard(first, period)
        low, high = figure.stated()
        return figure.value, low, high, figure.decimals

    def grown(self, period, first):
        now = self.run(period, first)
        if self.cells.get(year_before(period)) is None and first == period:
            raise Missing("incomplete")
        try:
            before = self.run(year_before(period), year_before(first))
        except Missing as why:
            raise Missing(str(why) if str(why) == "bound_open" else "incomplete")
        low, value, high, bounded = quotient(now, before)
        result = percentage(*[(x - 1) * 100 for x in (low, value, high)], bounded)
        self.guard(year_before(first), period)
        return result

    def ytd(self, period, _):
        return self.summed(period, self.first_of_year(period))

    def no_rolling_weeks(self, period):
        self.figure(period)
        if self.freq == "W":
            raise Missing("not_comparable")

    def rolling(self, period, _):
        self.no_rolling_weeks(period)
        return self.summed(period, before(period, PER_YEAR[self.freq] - 1))

    def ytd_yoy(self, period, _):
        return self.grown(period, self.first_of_year(period))

    def rolling_yoy(self, period, _):
        self.no_rolling_weeks(period)
        return self.grown(period, before(period, PER_YEAR[self.freq] - 1))

    def contribution(self, period, _):
        if self.points:
            raise Missing("not_applicable")
        figure, base = self.pair(period, year_before)
        try:
            _, whole = self.whole.pair(period, year_before)
        except Missing as why:
            raise Missing("break" if str(why) == "break" else "no_total")
        quotient(Figure("=", 1.0, None), whole)
        a, b, w = figure.rounded(), base.rounded(), whole.rounded()
        low, high = a[0] - b[1], a[1] - b[0]
        least, most = max(w[0], 0), w[1]

        def over(x, y):
            return x / y if y else (INF if x > 0 else -INF)
        low = over(low, least) if low < 0 else (0 if most == INF else low / most)
        high = over(high, least) if high > 0 else (0 if most == INF else high / most)
        bounded = INF in (high, -low) or not figure.bound == base.bound == whole.bound == "="
        value = (figure.value - base.value) / whole.value
        return percentage(low * 100, value * 100, high * 100, bounded)

    def quotients(self, period):
        if self.points:
            raise Missing("not_applicable")
        own = self.pair(period, year_before)
        try:
            market = self.whole.pair(period, year_before)
        except Missing as why:
            raise Missing("no_total" if str(why) == "not_loaded" else str(why))
        return quotient(*own), quotient(*market)

    def market(self, period, _):
        _, (low, value, high, bounded) = self.quotients(period)
        return percentage(*[(x - 1) * 100 for x in (low, value, high)], bounded)

    def market_share(self, period, _):
        (al, av, ah, ab), (bl, bv, bh, bb) = self.quotients(period)
        return percentage((al - bh) * 100, (av - bv) * 100, (ah - bl) * 100, ab or bb)

    def index(self, period, base):
        if self.points:
            raise Missing("not_applicable")
        figure = self.cells.get(period)
        if period not in self.cells:
            raise Missing("not_loaded")
        if figure is None:
            raise Missing("suppressed")
        if self.cells.get(base) is None:
            raise Missing("no_base_period")
        low, value, high, bounded = quotient(figure, self.cells[base])
        result = percentage(low * 100, value * 100, high * 100, bounded)
        self.guard(*sorted((period, base), key=key))
        return result

    def record(self, period):
        """kind, why, since, length"""
        def good(p):
            f = self.cells.get(p)
            return f if f is not None and "F" not in f.status else None
        if not good(period):
            if period not in self.cells:
                return "none", "not_loaded", period, 0
            return "none", "suppressed" if self.cells[period] is None else "not_applicable", period, 0
        run = [period]
        while (self.across or "B" not in self.cells[run[-1]].status) and good(before(run[-1])):
            run.append(before(run[-1]))
        orders = [order(self.cells[period], self.cells[p]) for p in run[1:]]
        kind, why = "none", ""
        if len(run) < 3:
            why = "incomplete"
        elif all(o == 1 for o in orders):
            kind = "high"
        elif all(o == -1 for o in orders):
            kind = "low"
        elif all(o in (1, None) for o in orders) or all(o in (-1, None) for o in orders):
            why = "bound_open"
        return kind, why, run[-1], len(run)


def order(a, b):
    """1, -1, 0 the same, None open."""
    if a.bound == b.bound == "=" and a.value == b.value:
        return 0
    (al, ah), (bl, bh) = a.rounded(), b.rounded()

    if al > bh or (al == bh and ah > bl):
        return 1
    if bl > ah or (bl == ah and bh > al):
        return -1
    return None


# --- random panels ---

def random_figure(rng, negatives):
    scale = rng.choice([1, 10, 1000])
    decimals = rng.choice([0, 0, 0, 1, 2, -1, None])
    value = rng.choice([0, 1, 2, 3, rng.uniform(0, 9)] if rng.random() < 0.2
                       else [rng.uniform(0.1, 9), rng.uniform(1, 2)]) * scale
    if negatives and rng.random() < 0.3:
        value = -value
    value = round(value, 3 if decimals is None else decimals)
    status = "".join(s for s, p in (("B", 0.06), ("F", 0.04), ("N", 0.03), ("P", 0.1))
                     if rng.random() < p)
    bound = rng.choice("====" * 5 + "><~")
    return Figure(bound, float(value), decimals, status)


def show_figure(figure, status=True):
    if figure is None:
        return "missing"
    decimals = "?" if figure.decimals is None else figure.decimals
    tail = f" {figure.status or '-'}" if status else ""
    return f"{figure.bound} {figure.value!r} {decimals}{tail}"


def random_panel(rng):
    freq = rng.choice("ASQMW")
    start = {"A": ("A", 2000, 1), "W": ("W", 2019, 40)}.get(freq, (freq, 2018, 1))
    period, cells = start, {}
    periods = []
    limit = {"A": 12, "S": 12, "Q": 16, "M": 30, "W": 70}[freq]
    negatives = rng.random() < 0.4
    chain = [("A", 2000 + i, 1) for i in range(limit)]
    if freq == "W":
        day = datetime.date.fromisocalendar(2019, 40, 1)
        chain = [("W",) + tuple((day + datetime.timedelta(weeks=i)).isocalendar()[:2])
                 for i in range(limit)]
    elif freq != "A":
        chain = [(freq, 2018 + i // PER_YEAR[freq], i % PER_YEAR[freq] + 1) for i in range(limit)]
    for period in chain:
        periods.append(period)
        draw = rng.random()
        if draw > 0.12:
            cells[period] = random_figure(rng, negatives)
        elif draw > 0.06:
            cells[period] = None
    return Panel(freq, cells, rng.random() < 0.15, rng.random() < 0.15), periods


def number(x):
    return "?" if x is None else repr(x)


def ask(panel, name, period, argument):
    shown = text(argument) if isinstance(argument, tuple) else str(argument)
    try:
        value, low, high, decimals = getattr(panel, name)(period, argument)
        print("ask", name, text(period), shown, "-", number(value), number(low), number(high),
              number(decimals))
    except Missing as why:
        print("ask", name, text(period), shown, why, "0 0 0 ?")
    except Skip:
        pass


def print_panel(rng):
    panel, periods = random_panel(rng)
    panel.whole = Panel(panel.freq, {}, panel.points, panel.across)
    for period in periods:
        if rng.random() > 0.1:
            panel.whole.cells[period] = random_figure(rng, False)
    print("series", panel.freq, int(panel.points), int(panel.across))
    for period, figure in panel.cells.items():
        print("at", text(period), show_figure(figure))
    print("whole")
    for period, figure in panel.whole.cells.items():
        print("at", text(period), show_figure(figure))
    for _ in range(24):
        period = rng.choice(periods)
        for name in ("yoy", "change", "pop", "annualised", "ytd", "rolling", "ytd_yoy",
                     "rolling_yoy", "contribution", "market", "market_share"):
            ask(panel, name, period, 0)
        ask(panel, "cagr", period, rng.randint(1, 4))
        ask(panel, "ma", period, rng.randint(1, 4))
        for name in ("cumulative", "sum", "index"):
            ask(panel, name, period, rng.choice(periods))
        kind, why, since, length = panel.record(period)
        print("record", text(period), kind, why or "-", text(since), length)


# --- fields of partners ---

def print_field(rng):
    negatives = rng.random() < 0.15
    count = rng.randint(1, 8)
    partners = []
    for _ in range(count):
        figure = None if rng.random() < 0.1 else random_figure(rng, negatives)
        if figure:
            figure.status = ""
            if rng.random() < 0.3:
                figure = Figure("=", float(rng.randint(1, 4)), 0)
        partners.append((rng.random() < 0.85, figure))
    listed = sum(f.value for r, f in partners if f and r)
    total = None if rng.random() < 0.2 else Figure("=", round(listed * rng.uniform(1, 1.5), 0), 0)
    if total and total.value == 0:
        total = None
    print("field", count)
    for ranked, figure in partners:
        print("partner", int(ranked), show_figure(figure, False))
    print("total", show_figure(total, False))
    for i in range(count):
        print_place(partners, total, i)
    print_concentration(partners, total)


def print_concentration(partners, total):
    """Shares of what is certainly there; the rest with nobody, or all with the largest."""
    figures = [f for ranked, f in partners if ranked and f]
    why = ("no_total" if total is None else "mixed_sign" if any(f.value < 0 for f in figures)
           else "incomplete" if not figures else "-")
    if why != "-":
        print("hhi", why, "0 0 0 0")
        return
    least = sorted(max(f.stated()[0], 0) / total.value for f in figures)
    noise = total.half() + sum(f.half() for f in figures if f.bound == "=")
    rest = 1 - sum(least)
    if abs(abs(rest) * total.value - noise) < 1e-6:
        return
    if rest * total.value < -noise:
        print("hhi mixed_sign 0 0 0 0")
        return
    low = high = sum(s * s for s in least) * 1e4
    if rest * total.value > noise:
        high = (sum(s * s for s in least[:-1]) + (least[-1] + rest) ** 2) * 1e4
    print("hhi -", repr(low), repr(low), repr(high), repr(100 * min(sum(least), 1)))


def share_of(partners, total, figure):
    if figure is None:
        return "suppressed", 0
    if total is None:
        return "no_total", 0
    if figure.value < 0 or total.value < 0:
        return "mixed_sign", 0
    try:
        low, value, high, bounded = quotient(figure, total)
        if low > 1:
            return "mixed_sign", 0
        value = percentage(low * 100, value * 100, high * 100, bounded)[0]
    except Missing as why:
        return str(why), 0
    except Skip:
        return "skip", 0
    if any(f and f.value < 0 for _, f in partners):
        return "mixed_sign", 0
    return "-", value


def print_place(partners, total, i):
    ranked, figure = partners[i]
    share_why, share = share_of(partners, total, figure)
    why = listed_why = "-"
    rank = joint = 0
    if figure is None:
        why = listed_why = "suppressed"
    elif not ranked:
        why = listed_why = "not_applicable"
    else:
        orders = [order(f, figure) for j, (r, f) in enumerate(partners) if r and f and j != i]
        rank = 1 + orders.count(1)
        joint = int(0 in orders)
        rest = INF
        if total is not None:
            rest = total.rounded()[1] - sum(f.rounded()[0] for r, f in partners if r and f)
        if None in orders:
            why = listed_why = "bound_open"
        elif abs(rest) != INF and abs(figure.rounded()[0] - rest) < 1e-6:
            why = "skip"
        elif not figure.rounded()[0] > rest:
            why = "field_incomplete"
    print("place", i, why, rank, listed_why, rank, joint, share_why, repr(float(share)))


def main():
    rng = random.Random(20261123)
    for _ in range(150):
        print_panel(rng)
    for _ in range(300):
        print_field(rng)


if __name__ == "__main__":
    main()
