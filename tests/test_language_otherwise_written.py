"""How hasty people write: a word twice, a hyphen for a space, a dash for a comma, no sign; it says what it said."""

import random
import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.corpus_file import HERE, Case, compare, load_cases, true_reader
from tests.language_lexicon import reports, values
from tests.test_language_typing_errors import wrong_and_unasked

STEP = 60
"""Every so many of the messages are read in each way."""
WORD_AND_SPACE = re.compile(r"\b([a-zæøåA-ZÆØÅ]+) ")
SPACE = re.compile(r"(?<=[a-zæøå]{3}) (?=[a-zæøå]{3})")
SIGN = re.compile(r"(?<=[a-zæøå]{4})[.,;:!]+(?=\s|$)|(?<=[0-9])(?:,|[.](?=\s+[A-ZÆØÅ]|$))(?=\s|$)")
AS_WRITTEN = {
    "37 til fællesspisning fællesspisning i Åparken i går": "37 til fællesspisning i Åparken i går",
    "37 til fællesspisning i sidste sidste uge": "37 til fællesspisning i sidste uge",
    "Fællesspisning i Åparken i går: 20 voksne og fem-børn": "Fællesspisning i Åparken i går: 20 voksne og fem børn",
    "Fællesspisning i Åparken i går - 20 voksne - fem børn": "Fællesspisning i Åparken i går, 20 voksne, fem børn",
    "3 kvartal 2016: 37 til fællesspisning i Åparken": "3. kvartal 2016: 37 til fællesspisning i Åparken",
    "ny lejer på Kajvej 5 enlig budt velkommen i går": "ny lejer på Kajvej 5, enlig, budt velkommen i går",
    "ny lejer på Kajvej 5 ældre dame budt velkommen i går": "ny lejer på Kajvej 5, ældre dame, budt velkommen i går",
}


def _one(pattern: re.Pattern[str], text: str, chance: random.Random, written: Callable[[re.Match[str]], str]) -> str:
    """A text with another writing of one of the places that a pattern finds."""
    found = list(pattern.finditer(text))
    if not found:
        return text
    match = chance.choice(found)
    return text[: match.start()] + written(match) + text[match.end() :]


WAYS: dict[str, tuple[Callable[[str, random.Random], str], float]] = {
    "a word twice": (lambda text, chance: _one(WORD_AND_SPACE, text, chance, lambda word: word[0] * 2), 0.005),
    "a hyphen for a space": (lambda text, chance: _one(SPACE, text, chance, lambda _: "-"), 0.02),
    "a dash for each comma": (lambda text, _: text.replace(", ", " - "), 0.02),
    "no signs": (lambda text, _: SIGN.sub("", text), 0.04),
}
"""How it is written, and the share of messages that may be wrong in silence."""


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    """Messages that are read as they should."""
    read = true_reader()
    every = [case for path in sorted(HERE.glob("*.txt")) for case in load_cases(path)][::STEP]
    return [case for case in every if not compare(case, read(case.text, case.now))]


@pytest.mark.parametrize("way", WAYS)
def test_hardly_any_is_wrong_in_silence(way: str, cases: list[Case]) -> None:
    chance, read = random.Random(5), true_reader()
    (written, most), others = WAYS[way], list[Case]()
    for case in cases:
        if (text := written(case.text, chance)) != case.text:
            others.append(replace(case, text=text))

    found = [compare(case, read(case.text, case.now)) for case in others]

    wrong = [each for each in found if each and each.got and wrong_and_unasked(each)]
    assert len(others) >= 60
    assert len(wrong) <= most * len(others), "\n".join(map(str, wrong))


@pytest.mark.parametrize(("hasty", "plain"), AS_WRITTEN.items())
def test_it_says_the_same(hasty: str, plain: str) -> None:
    assert [values(report) for report in reports(hasty)] == [values(report) for report in reports(plain)] != []


def test_a_number_said_twice_is_no_slip() -> None:
    assert values(reports("fællesspisning i Åparken i går, to to tre")[0]) != values(
        reports("fællesspisning i Åparken i går, to tre")[0]
    )


@pytest.mark.parametrize(
    ("hasty", "plain"),
    [
        ("30 til fællesspisning i Åparken i går 12 til banko", "30 til fællesspisning i Åparken i går. 12 til banko"),
        ("fællesspisning i går 30 banko 12", "fællesspisning i går 30, banko 12"),
        (
            "mandag fællesspisning i Åparken 30 tirsdag banko i Åparken 12",
            "mandag fællesspisning i Åparken 30, tirsdag banko i Åparken 12",
        ),
        (
            "fællesspisning i Åparken i mandags 30 gæster og 4 frivillige banko i Åparken i går 12 gæster",
            "fællesspisning i Åparken i mandags, 30 gæster og 4 frivillige. banko i Åparken i går, 12 gæster",
        ),
    ],
)
def test_reports_with_nothing_between_them_are_told_apart(hasty: str, plain: str) -> None:
    found = [values(report) for report in reports(hasty)]

    assert len(found) == 2
    assert found == [values(report) for report in reports(plain)]
