"""The corpus as people write it: a message a line, and what must be read in it. danish.txt explains the format.

`python -m tests.corpus_file FILE...` reads the files with the true reader and prints what differs, and the score.
"""

import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

HERE = Path(__file__).parent / "corpus"
PLAN = "randers-nordby-2017-21"

NUMBERS = (
    "value", "part", "whole", "participants", "participants_min", "participants_max", "adults", "children",
    "volunteers", "newcomers", "households", "new",
)  # fmt: skip
DATES = ("date", "period_start", "period_end")
KEYS = ("area", "afdeling", "venue", "institution")
FIELDS = (*NUMBERS, "estimated", *KEYS, *DATES, "title")
SHORT = {"min": "participants_min", "max": "participants_max", "from": "period_start", "to": "period_end"}
FOLLOWS = {"faellesspisning": "participants", "newcomers": "newcomers"}
"""Criteria whose value is another field; the corpus leaves it out."""

NO_VALUE = "no value"
"""Where it is not known whether the event was held at all."""

Read = Callable[[str, datetime], "ReadingLike"]


class FieldLike(Protocol):
    value: object


class AskLike(Protocol):
    field: str


class ReportLike(Protocol):
    criterion: str | None
    fields: dict[str, FieldLike]
    asks: tuple[AskLike, ...]


class ReadingLike(Protocol):
    outcome: str
    reports: tuple[ReportLike, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """One report, expected or read: a field that is not known is not there."""

    criterion: str | None
    fields: dict[str, object]
    asks: tuple[str, ...] = ()

    def __str__(self) -> str:
        words = ", ".join(_field_as_words(name, self.fields[name]) for name in FIELDS if name in self.fields)
        asks = f"; asks {' '.join(self.asks)}" if self.asks else ""
        return f"{self.criterion}:{' ' if words else ''}{words}{asks}"


@dataclass(frozen=True, slots=True)
class Case:
    line: int
    now: datetime
    text: str
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    case: Case
    outcome: str
    got: tuple[Report, ...]
    silent: tuple[str, ...]
    """Values that were read wrong and that nobody would be asked about."""

    def __str__(self) -> str:
        lines = [f"line {self.case.line}, {self.case.now:%a %Y-%m-%d %H:%M}: {self.case.text!r}"]
        lines += [f"    expected {report}" for report in self.case.reports] or ["    expected no report"]
        lines += [f"    got      {report}" for report in self.got] or [f"    got      no report ({self.outcome})"]
        lines += [f"    WRONG, NOT ASKED: {words}" for words in self.silent]
        return "\n".join(lines)


@dataclass(slots=True)
class Score:
    cases: int = 0
    differences: list[Difference] = field(default_factory=list)

    @property
    def exact(self) -> float:
        """Per cent of the messages that were read with every field and every question right."""
        return 100 * (1 - len(self.differences) / self.cases) if self.cases else 100.0

    @property
    def silent(self) -> list[Difference]:
        return [difference for difference in self.differences if difference.silent]

    def __str__(self) -> str:
        wrong = sum(len(difference.silent) for difference in self.silent)
        right = self.cases - len(self.differences)
        exact = f"{right} of {self.cases} exact ({self.exact:.1f} %)"
        return "\n\n".join([*map(str, self.differences), f"{exact}, {wrong} wrong silent values"])


def load_cases(path: Path) -> list[Case]:
    """The messages of a file; without "=>" (a negative file) no report is expected."""
    cases, now = [], None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            if line.startswith("@"):
                now = datetime.strptime(line[1:].strip(), "%Y-%m-%d %H:%M")
            elif line and not line.startswith("#"):
                if now is None:
                    raise ValueError("no @ line before it")
                cases.append(_case(number, now, line))
        except ValueError as problem:
            raise ValueError(f"{path.name}, line {number}: {problem}") from problem
    return cases


def score(cases: Iterable[Case], read: Read) -> Score:
    result = Score()
    for case in cases:
        reading = read(case.text, case.now)
        result.cases += 1
        if difference := compare(case, reading):
            result.differences.append(difference)
    return result


def compare(case: Case, reading: ReadingLike) -> Difference | None:
    got = tuple(_as_report(report) for report in reading.reports)
    outcome = ("none", "report", "several")[min(len(case.reports), 2)]
    same = reading.outcome == outcome and len(got) == len(case.reports)
    if same and all(_same(a, b) for a, b in zip(case.reports, got, strict=True)):
        return None
    silent: list[str] = []
    for index, report in enumerate(got):
        if index < len(case.reports):
            silent += _wrong(case.reports[index], report)
        else:
            silent.append(f"a report too many ({report})")
    return Difference(case, reading.outcome, got, tuple(silent))


def true_reader() -> Read:
    """The reader with the words of the sample plan."""
    from bot.language.reader import Reader
    from bot.plan.load import load

    return Reader(load(PLAN).lexicon()).read


def _case(number: int, now: datetime, line: str) -> Case:
    text, _, expected = line.partition(" => ")
    reports = () if expected in {"", "none"} else tuple(_report(part) for part in expected.split(" | "))
    return Case(number, now, text.replace("⏎", "\n"), reports)


def _report(words: str) -> Report:
    if not (match := re.fullmatch(r"([a-z_]+):(?: ([^;]+))?(?:; asks ([a-z_ ]+))?", words)):
        raise ValueError(f"cannot be read: {words!r}")
    criterion, listed, asked = match.groups()
    fields: dict[str, object] = {}
    items = listed.split(", ") if listed else []
    for item in items:
        if item == NO_VALUE:
            continue
        name, value = _field(item)
        if name in fields:
            raise ValueError(f"{name} twice")
        fields[name] = value
    asks = tuple(asked.split()) if asked else ()
    if unknown := set(asks) - {*FIELDS, "criterion"}:
        raise ValueError(f"unknown field in asks: {unknown}")
    return Report(criterion, fields if NO_VALUE in items else _with_value(criterion, fields), asks)


def _field(item: str) -> tuple[str, object]:
    short, _, written = item.partition(" ")
    name = SHORT.get(short, short)
    if item == "estimated":
        return name, True
    if name in NUMBERS:
        return name, float(written) if "." in written else int(written)
    if name in DATES:
        return name, date.fromisoformat(written)
    if name in KEYS and re.fullmatch(r"[a-z0-9_-]+", written):
        return name, written
    if name == "title" and re.fullmatch(r'"[^"]+"', written):
        return name, written[1:-1]
    raise ValueError(f"no such field: {item!r}")


def _with_value(criterion: str, fields: dict[str, object]) -> dict[str, object]:
    follows = fields.get(FOLLOWS.get(criterion, "part"))
    if criterion == "volunteer_events":
        follows = 1
    return {"value": follows} | fields if follows is not None else fields


def _as_report(report: ReportLike) -> Report:
    known = {name: item.value for name, item in report.fields.items() if item.value is not None}
    fields = {name: value for name, value in known.items() if value is not False}
    return Report(report.criterion, fields, tuple(ask.field for ask in report.asks))


def _same(expected: Report, got: Report) -> bool:
    same = (expected.criterion, expected.asks) == (got.criterion, got.asks)
    return same and _comparable(expected.fields) == _comparable(got.fields)


def _comparable(fields: dict[str, object]) -> dict[str, object]:
    """1 is not True, and a day is not a moment."""
    return {name: (type(value).__name__ in {"bool", "datetime"}, value) for name, value in fields.items()}


def _wrong(expected: Report, got: Report) -> list[str]:
    if expected.criterion != got.criterion:
        return [] if "criterion" in got.asks else [f"criterion {got.criterion}"]
    return [
        _field_as_words(name, value)
        for name, value in got.fields.items()
        if name not in got.asks and value != expected.fields.get(name)
    ]


def _field_as_words(name: str, value: object) -> str:
    return name if value is True else f'{name} "{value}"' if name == "title" else f"{name} {value}"


def main(paths: list[str]) -> int:
    read = true_reader()
    worst = 0
    for path in paths or sorted(map(str, HERE.glob("*.txt"))):
        result = score(load_cases(Path(path)), read)
        print(f"{path}\n\n{result}\n")
        worst = max(worst, len(result.differences))
    return 1 if worst else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
