"""The gate: ordinary reports pass, what must not be kept is stopped, and nothing makes it fail or stall."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.lexicon import Afdeling, Area, Lexicon, Street, Topic, Venue
from bot.privacy.gate import Gate, Reason, Verdict, not_names
from tests.privacy_samples import BIRTH, DOTTED, ORDINARY, PLAN_WORDS, SERIAL

GATE = Gate(PLAN_WORDS)
PIECES = st.sampled_from(
    (
        f"{BIRTH}|{DOTTED}|{SERIAL}|12|3|1|08|født|cpr|sidste fire|og så|12. marts 2008|tolv|nul|Sofie|Ali|Testesen|el|"
        "van|søn|datter|elev|på 8|(8)|, 8,|8 år|3.b|3. klasse|Hun er 8.|Vangdalen|Å|kl.|i|\n|.|-|/|\u200b|😀|Å\u030a"
    ).split("|")
)
MIXTURES = st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=14).map(" ".join)


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_report_passes(text):
    assert GATE.check(text).masked(text) == text


def test_there_are_enough_ordinary_reports_to_trust_it():
    assert len(set(ORDINARY)) >= 150


def test_a_verdict_names_every_reason_and_covers_every_part():
    text = f"Sofie Testesen på 8 har cpr {BIRTH}-{SERIAL}, og 37 kom"
    verdict = GATE.check(text)
    assert verdict.reasons == {Reason.CPR, Reason.CHILD_NAME}
    assert not verdict.clean
    left = verdict.masked(text)
    assert left.strip("█") == left.lstrip("█")
    assert "█ på 8 har cpr █" in left
    assert left.endswith("█, og 37 kom")


def test_offsets_hold_in_the_text_as_it_was_written():
    hidden = f"😀 nr\u200b: {BIRTH[:3]}\u200b\u200d{BIRTH[3:]}-{SERIAL[:2]}\u00ad{SERIAL[2:]}!"
    ((start, end),) = GATE.check(hidden).mask
    assert hidden[:start] == "😀 nr\u200b: "
    assert hidden[end:] == "!"


def test_a_clean_verdict_is_empty():
    assert GATE.check("") == Verdict()
    assert GATE.check("").clean


def test_a_plan_s_words_are_nobody_s_name():
    text = "En elev fra Blå Bakke og en dreng på 8 fra Grøn Dals Hus"
    assert not Gate().check("Elev Blå Bakke på 8").clean
    assert Gate(["Blå Bakke", "Grøn Dal"]).check(text).clean
    assert Gate(["blaa bakke"]).check("Elev Blå Bakkes fest").clean


def test_a_plan_gives_the_gate_its_places_organisations_and_activities():
    lexicon = Lexicon(
        areas=(Area("syd", ("Sydby", "Syd for Åen")),),
        streets=(Street("Blå Bakke", "syd"),),
        afdelinger=(Afdeling("a1", ("Bo Godt",), 1, "syd"),),
        venues=(Venue("v", ("Grøn Stue",), "syd"),),
        institutions=(Venue("i", ("Gule Ærter",), None),),
        topics=(Topic("t", "event", "occasions", ("Store Dyst",)),),
    )
    words = set(not_names(lexicon))
    assert words == {"Sydby", "Syd for Åen", "Blå Bakke", "Bo Godt", "Grøn Stue", "Gule Ærter", "Store Dyst"}
    assert Gate(words).check("Elev på 8 til Store Dyst i Grøn Stue ved Bo Godt, Blå Bakke 3, 8 år").clean


@given(st.one_of(st.text(), MIXTURES))
def test_any_text_is_judged_and_nothing_is_left_behind_the_mask(text):
    verdict = GATE.check(text)
    ends = [0]
    for start, end in verdict.mask:
        assert ends[-1] <= start < end <= len(text)
        ends.append(end)
    assert verdict.clean == (not verdict.reasons)
    assert GATE.check(verdict.masked(text)).clean


LONG = f"""
1 |12 |12.03.08 |født 12.03.08 |født {DOTTED} {SERIAL} |cpr {SERIAL} |sidste fire {SERIAL} |120357678901234 |1
Aa |A. |datter Aa Bb |Sofie Testesen på 8 |hun er 8 Aa Bb. |Aa Bb og |en |/|o1|\u200b1|e\u0301
"""


@pytest.mark.parametrize("piece", [piece for line in LONG.strip().splitlines() for piece in line.split("|")])
def test_four_times_the_text_is_four_times_the_work(piece):
    assert _work(piece, 4096) < 6 * _work(piece, 1024) + 1000  # the square would be sixteen times


def _work(piece: str, length: int) -> int:
    """How many calls a check makes: the same on every machine, which its time is not."""
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    text = (piece * length)[:length]
    sys.setprofile(count)
    try:
        GATE.check(text)
    finally:
        sys.setprofile(None)
    return calls
