"""Whatever is typed, pasted or sent on purpose: no exception, and no longer than its length allows."""

import random
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus_file import HERE, Case, load_cases, true_reader
from tests.language_lexicon import READER, at, only, values

NOW = at("2017-11-15 10:00")
LONG = 4096
PIECES = [
    "1",
    "12 ",
    "1.",
    "1-",
    "1/",
    "1.1.1.",
    "1.200.",
    "٣٧ ",
    "３７",
    "🎉",
    "\u200f",
    "a\u0301",
    "\u200d",
    "🇩🇰",
    "👨‍👩‍👧",
    "ﷺ",
    "½",
    "\n",
    ",",
    "(",
    "i ",
    "d. ",
    "den ",
    "kl ",
    "ca. ",
    "en ",
    "og ",
    "to og ",
    "twenty five ",
    "tusind",
    "hundrede ",
    "halv",
    "nej ",
    "uge ",
    "fra ",
    "sidste ",
    "for en uge siden ",
    "mandag i ",
    "heraf ",
    "+",
    "af ",
    "%",
    "afd. ",
    "Lærkevej 1, 1. ",
    "fællesspisning ",
    "fællesspisningg ",
    "tilflytter ",
    "ny familie på ",
    "xqzvwjkp ",
    "the ",
    "\x00",
    "\ud800",
    "İ",
    "ß",
    "ǆ",
    "Ⅷ",
    "²",
    "①",
]


@pytest.mark.parametrize("piece", PIECES)
def test_a_long_message_of_one_thing_is_read_quickly_or_not_at_all(piece: str) -> None:
    text = (piece * LONG)[:LONG]
    started = time.thread_time()
    reading = READER.read(text, NOW)
    READER.answer(text, NOW, kind="event", asked="date")
    assert time.thread_time() - started < 1.5
    assert reading.outcome in ("none", "report", "several")


def test_more_words_and_signs_than_any_report_has_are_no_report() -> None:
    report = "37 til fællesspisning i Åparken i går. "
    assert READER.read(report + "1-" * 400, NOW).outcome == "report"
    assert READER.read(report + "1-" * 1000, NOW).outcome == "none"


def _seconds(read: Callable[[], object]) -> float:
    best = 9.0
    for _ in range(3):
        started = time.thread_time()
        read()
        best = min(best, time.thread_time() - started)
    return best


@pytest.mark.parametrize(
    "piece", ["12 ", "1-", "1.1.1.", ",", "ca. ", "to og ", "37 til fællesspisning i Åparken i går. "]
)
def test_twice_the_length_takes_about_twice_the_time(piece: str) -> None:
    short, long = (piece * LONG)[: LONG // 4], (piece * LONG)[:LONG]
    assert _seconds(lambda: READER.read(long, NOW)) < 4 * 4 * _seconds(lambda: READER.read(short, NOW)) + 0.02


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text: str) -> None:
    reading = READER.read(text, NOW)
    assert (reading.outcome == "none") == (not reading.reports)
    READER.answer(text, NOW, kind="faellesspisning", asked="participants")


WORDS = st.sampled_from(
    [
        "37",
        "i",
        "går",
        "Åparken",
        "fællesspisning",
        "og",
        ",",
        ".",
        "til",
        "heraf",
        "12",
        "børn",
        "voksne",
        "den",
        "3.",
        "oktober",
        "/",
        "-",
        "14",
        "11",
        "uge",
        "45",
        "nej",
        "ca.",
        "kl.",
        "18",
        "ingen",
        "kom",
        "familie",
        "ny",
        "på",
        "af",
        "%",
        "en",
        "et",
        "mandag",
        "mandags",
        "sidste",
        "Bøgevænget",
        "Fjordbo",
        "afd.",
        "hundrede",
        "tusind",
        "halv",
        "snes",
        "par",
        "?",
        "!",
        "(",
        ")",
        "+",
        "tilmeldt",
        "bankospil",
        "budt",
        "velkommen",
    ]
)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(WORDS, max_size=25))
def test_known_words_in_any_order_are_read_without_an_error(words: list[str]) -> None:
    text = " ".join(words)
    for report in READER.read(text, NOW).reports:
        for field in report.fields.values():
            for start, end in field.evidence:
                assert 0 <= start < end <= len(text)
    for kind in ("faellesspisning", "event", "newcomer", "meeting", "figure"):
        READER.answer(text, NOW, kind=kind)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "٣٧ til fællesspisning i Åparken i går",
        "３７ til fællesspisning i Åparken i går",
        "3️⃣7️⃣ til fællesspisning i Åparken i går",
        "\u200f37 til\u200b fælles\u200dspisning i Åparken i går",
        "37 til fællesspisning i A\u030aparken i ga\u030ar",
        "37\u00a0til fællesspisning i Åparken i går",
        "𝟛𝟟 til fællesspisning i Åparken i går",
        "37 TIL FÆLLESSPISNING I ÅPARKEN I GÅR",
    ],
)
def test_strange_letters_and_digits_are_read_as_what_they_look_like(text: str) -> None:
    read = values(only(text))
    assert (read["participants"], read["area"]) == (37, "aaparken")


def _cut_up(lines: list[str], other: list[str], chance: random.Random) -> str:
    """A message with lines or words left out, in another order, below another one, or with a sign out of place."""
    words = [word for line in lines for word in (*line.split(" "), "\n")]
    sign = chance.choice(":;-/()[]0123456789,.!?%+=")
    return chance.choice([
        "\n".join(line for line in lines if chance.random() < 0.7),
        "\n".join(chance.sample(lines, len(lines))),
        "\n".join([*lines, *other]),
        " ".join(word for word in words if chance.random() < 0.8),
        "\n".join(lines).replace(chance.choice(words), sign, 1),
    ])  # fmt: skip


def _cases() -> list[Case]:
    return [case for path in sorted(HERE.glob("*.txt")) for case in load_cases(path)]


def test_whatever_becomes_of_a_report_it_is_read_without_an_error() -> None:
    """A list whose last line is "4)" alone once was none that could be read."""
    chance, read, cases = random.Random(4), true_reader(), _cases()
    several = [case for case in cases if "\n" in case.text]
    for case in [*chance.sample(cases, 300), *chance.sample(several, 500)]:
        text = _cut_up(case.text.split("\n"), chance.choice(several).text.split("\n"), chance)
        try:
            read(text, case.now)
        except Exception as error:
            raise AssertionError(text) from error


@pytest.mark.parametrize("text", [
    "Dagsorden fredag 22/6\n1) Fravær: status\n2) Familieklassen 2018/19, 3 pladser\n3) Sommerfest 28/6\n4)",
    "Fritidsjob\n4)\n1) 3 unge\n2)\n5 af 6 fastholdt",
])  # fmt: skip
def test_a_number_of_a_list_with_nothing_behind_it_says_nothing(text: str) -> None:
    true_reader()(text, at("2018-06-19 15:05"))


def test_the_evidence_is_in_the_text_as_it_was_written() -> None:
    text = "I går 🎉 kom ３７ voksne til fælles\u200dspisning i A\u030aparken"
    report = only(text)
    assert text[slice(*report.fields["adults"].evidence[0])] == "３７ voksne"
    assert text[slice(*report.fields["date"].evidence[0])] == "I går"
    assert text[slice(*report.fields["area"].evidence[0])] == "A\u030aparken"
