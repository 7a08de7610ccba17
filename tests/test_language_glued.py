"""A space that was forgotten: two words are read as two, and hardly ever as something that nobody is asked about."""

import random
import re
from dataclasses import replace

import pytest

from tests.corpus_file import HERE, Case, compare, load_cases, true_reader
from tests.language_lexicon import reports, values
from tests.test_language_typing_errors import wrong_and_unasked

BETWEEN = re.compile(r"(?<=[a-zæøå0-9]) (?=[a-zæøåA-ZÆØÅ0-9])")
AS_GLUED = {
    "37 til fællesspisning iÅparken i går": "37 til fællesspisning i Åparken i går",
    "37 til fællesspisningi går i Åparken": "37 til fællesspisning i går i Åparken",
    "seksvoksne og fembørn til fællesspisning i går": "seks voksne og fem børn til fællesspisning i går",
    "12 børnog 25 voksne til fællesspisning i går": "12 børn og 25 voksne til fællesspisning i går",
    "fællesspisningen i Åparken i går blevaflyst": "fællesspisningen i Åparken i går blev aflyst",
    "fællesspisningen i går blev aflystpga regn": "fællesspisningen i går blev aflyst pga regn",
    "37 til fællesspisning i Åparken sidsteuge": "37 til fællesspisning i Åparken sidste uge",
    "37 til fællesspisning i Åparken denfemte oktober": "37 til fællesspisning i Åparken den femte oktober",
    "37 til fællesspisningÅparken i går": "37 til fællesspisning Åparken i går",
    "minsøster var til fællesspisning i går med 37 andre": "min søster var til fællesspisning i går med 37 andre",
    "37 tilfællesspisning i Åparken imandags": "37 til fællesspisning i Åparken i mandags",
    "vivar 37 til fællesspisning i Åparken i går": "vi var 37 til fællesspisning i Åparken i går",
    "derkom 37 til fællesspisning i Åparken i går": "der kom 37 til fællesspisning i Åparken i går",
}


def without_a_space(case: Case, chance: random.Random) -> Case | None:
    """The same message with one of its spaces left out."""
    spaces = [found.start() for found in BETWEEN.finditer(case.text)]
    if not spaces:
        return None
    at = chance.choice(spaces)
    return replace(case, text=case.text[:at] + case.text[at + 1 :])


@pytest.mark.parametrize(("glued", "parted"), AS_GLUED.items())
def test_two_words_without_their_space_are_two(glued: str, parted: str) -> None:
    assert [values(report) for report in reports(glued)] == [values(report) for report in reports(parted)]


@pytest.mark.parametrize(
    "text",
    [
        "vi havde tosprogede kager med til fællesspisning i Åparken i går, 37 kom",
        "timen startede kl. 16 til bankospil i Åparken i går, 40 kom",
        "vi slog alle rekorder til bankospil i Åparken i går, 40 kom",
        "fællesspisning for udsatte familier i Åparken i går, 37 kom",
        "formand og medbeboere til bankospil i Åparken i går, 40 kom",
        "varmere vejr til bankospil i Åparken i går, 40 kom",
    ],
)
def test_one_word_stays_one(text: str) -> None:
    assert [values(report).get("participants") for report in reports(text)] == [int(re.findall(r"(\d+) kom", text)[0])]


def test_a_forgotten_space_is_rarely_wrong_in_silence() -> None:
    chance, read = random.Random(9), true_reader()
    right = [case for case in load_cases(HERE / "danish.txt") if not compare(case, read(case.text, case.now))]
    glued = [each for case in right if (each := without_a_space(case, chance))]
    found = [difference for case in glued if (difference := compare(case, read(case.text, case.now)))]
    silent = [each.case.text for each in found if each.got and wrong_and_unasked(each)]
    assert len(glued) > 500
    assert len(silent) <= 0.015 * len(glued), silent
