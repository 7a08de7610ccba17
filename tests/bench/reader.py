"""The reader on every message of the corpus, beside dateparser on the same ones."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from statistics import median, quantiles
from time import perf_counter

from dateparser.search import search_dates

from tests.corpus_file import HERE, Case, load_cases, true_reader

REPEATS = 5
ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])|\n+")
LONG = 4096
"""Characters that a message of Telegram may have."""
IMPORTS = 7
IMPORT = "from time import perf_counter as now; a = now(); import {}; print(now() - a)"
Read = Callable[[Case], object]


def run() -> None:
    cases = [case for path in sorted(HERE.glob("*.txt")) for case in load_cases(path)]
    read = true_reader()
    ours: Read = lambda case: read(case.text, case.now)  # noqa: E731
    texts = [(case.text, case.now) for case in cases]
    theirs: Read = lambda case: search_dates(  # noqa: E731
        case.text, languages=["da", "en"], settings={"RELATIVE_BASE": case.now}
    )
    print(f"{len(texts)} messages, the median of {REPEATS} readings of each")
    _show("our reader, a message", _seconds(ours, cases))
    alone = list(_sentences(cases))
    _show(f"our reader, each of {len(alone)} sentences alone", _seconds(ours, alone))
    _show("dateparser.search, a message", _seconds(theirs, cases))
    _show(f"our reader, {LONG:,} characters of messages", _seconds(ours, list(_long(cases))))
    ours_in, theirs_in = (1000 * _import(name) for name in ("bot.language.reader", "dateparser.search"))
    print(f"import of bot.language.reader: {ours_in:.0f} ms (dateparser.search: {theirs_in:.0f} ms)")


def _seconds(read: Read, cases: list[Case]) -> list[float]:
    """Of each message the median of its readings: what other processes take away for a moment is no part of it."""
    rounds = [[_timed(read, case) for case in cases] for _ in range(REPEATS)]
    return [median(times) for times in zip(*rounds, strict=True)]


def _timed(read: Read, case: Case) -> float:
    begun = perf_counter()
    read(case)
    return perf_counter() - begun


def _show(title: str, seconds: list[float]) -> None:
    last = quantiles(seconds, n=100, method="inclusive")[98]
    print(f"{title:45} median {1000 * median(seconds):8.3f} ms   99 % {1000 * last:8.3f} ms")


def _sentences(cases: Iterable[Case]) -> Iterable[Case]:
    """What ends with a sign before a capital letter, or with its line."""
    for case in cases:
        yield from (Case(case.line, case.now, part, ()) for part in ENDS.split(case.text) if part.strip())


def _long(cases: Iterable[Case]) -> Iterable[Case]:
    """The corpus in pieces as long as a message may be."""
    held: list[Case] = []
    for case in cases:
        held.append(case)
        if sum(len(each.text) + 1 for each in held) >= LONG:
            yield Case(0, held[0].now, "\n".join(each.text for each in held)[:LONG], ())
            held = []


def _import(name: str) -> float:
    """Seconds in a fresh process, the median of some; the first compiles what it imports, and is left out."""
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times = [
        subprocess.run([sys.executable, "-c", IMPORT.format(name)], capture_output=True, check=True, env=compiled)
        for _ in range(IMPORTS + 1)
    ]
    return median(float(each.stdout) for each in times[1:])
