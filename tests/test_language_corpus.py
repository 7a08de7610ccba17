"""How well the bot reads what people write: tests/corpus against the true reader with the sample plan's words."""

from datetime import date
from pathlib import Path

import pytest

from bot.language.reading import Ask, Field, Reading, Report
from tests.corpus_file import HERE, Case, Read, Score, load_cases, score, true_reader

HELD_OUT = "held_out.txt"
KNOWN = sorted(path.name for path in HERE.glob("*.txt") if path.name != HELD_OUT)
LEAST_EXACT = 95.0
"""Per cent of the messages that were written without knowing the reader; see docs/language-samples.md."""


@pytest.fixture(scope="module")
def read() -> Read:
    return true_reader()


def cases(name: str) -> list[Case]:
    return load_cases(HERE / name)


def result(name: str, read: Read) -> Score:
    return score(cases(name), read)


@pytest.mark.parametrize("name", KNOWN)
def test_every_message_of_the_corpus_is_read_exactly(name: str, read: Read) -> None:
    found = result(name, read)
    if found.differences:
        pytest.fail(str(found), pytrace=False)


def test_messages_written_without_knowing_the_reader_are_read_right_or_asked_about(read: Read) -> None:
    found = result(HELD_OUT, read)
    if found.silent or found.exact < LEAST_EXACT:
        pytest.fail(str(found), pytrace=False)


@pytest.mark.parametrize(("name", "reports", "none"), [
    ("danish.txt", 930, 0), ("english.txt", 110, 0), ("negative.txt", 0, 300), (HELD_OUT, 130, 40),
    ("samples.txt", 190, 50), ("sample5.txt", 190, 50), ("variations.txt", 280, 60),
    ("unseen_c.txt", 110, 25), ("unseen_d.txt", 110, 25), ("unseen_e.txt", 110, 25), ("unseen_f.txt", 110, 25),
    ("unseen_g.txt", 110, 25), ("unseen_h.txt", 110, 25), ("unseen_i.txt", 110, 25), ("unseen_j.txt", 110, 25),
    ("unseen_l.txt", 150, 40), ("unseen_m.txt", 150, 40), ("unseen_n.txt", 150, 40),
    ("unseen_o.txt", 150, 35), ("unseen_p.txt", 150, 40),
])  # fmt: skip
def test_the_corpus_is_large_enough_and_holds_nothing_twice(name: str, reports: int, none: int) -> None:
    found = cases(name)
    assert sum(bool(case.reports) for case in found) >= reports
    assert sum(not case.reports for case in found) >= none
    assert len({(case.now, case.text) for case in found}) == len(found)


def test_a_wrong_value_is_silent_unless_it_is_asked_about(tmp_path: Path) -> None:
    report = "faellesspisning: participants 37, area vangdalen, date 2017-11-14"
    written = f"@ 2017-11-15 10:00\n37 til fællesspisning i Vangdalen i går => {report}\n"
    (tmp_path / "one.txt").write_text(written, encoding="utf-8")
    known: dict[str, Field[object]] = {
        "value": Field(37),
        "participants": Field(37),
        "area": Field("vangdalen"),
        "date": Field(date(2017, 11, 14)),
    }

    def reads(changed: dict[str, Field[object]], *asks: str) -> Score:
        report = Report("faellesspisning", "faellesspisning", known | changed, tuple(Ask(field) for field in asks))
        return score(load_cases(tmp_path / "one.txt"), lambda text, now: Reading(text, "report", (report,)))

    assert not reads({}).differences
    assert reads({"area": Field("jennumparken")}).silent
    assert reads({"children": Field(0)}).silent
    assert reads({"area": Field("jennumparken")}, "area").differences
    assert not reads({"area": Field("jennumparken")}, "area").silent
    assert score(load_cases(tmp_path / "one.txt"), lambda text, now: Reading(text, "none")).differences
