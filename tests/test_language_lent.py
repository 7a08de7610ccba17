"""Beside something that is known somebody came to something else: that is asked about, and takes no name from it."""

from datetime import datetime

import pytest

from bot.language.reading import Ask
from tests.corpus_file import true_reader
from tests.world import World

READ = true_reader()
MONDAY = datetime(2018, 1, 15, 10)
EITHER = Ask("criterion", ("faellesspisning", "volunteer_events"), "ambiguous")


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("I går 9 til kaffe og i fredags 24 til fællesspisning", [9, 24]),
        ("9 til kaffe i Vangdalen i går og 24 til fællesspisning i Parken i fredags", [9, 24]),
        ("9 til strik i går og 24 til fællesspisning i fredags", [9, 24]),
    ],
)
def test_what_a_dinner_lends_its_name_to_is_asked_about(text: str, came: list[int]) -> None:
    reports = READ(text, MONDAY).reports
    assert [each.fields["participants"].value for each in reports] == came
    assert [EITHER in each.asks for each in reports] == [True, False]


def test_of_two_sentences_on_what_was_held_none_is_dropped() -> None:
    text = "I mandags var der 8 til strik på Glarbjergvej. I fredags var der 24 til fællesspisning i Vangdalen"
    reports = READ(text, MONDAY).reports
    assert [each.fields["participants"].value for each in reports] == [8, 24]
    assert [each.fields["area"].value for each in reports] == ["glarbjergvej", "vangdalen"]


async def test_beside_an_event_its_name_is_asked_for_and_offered(world: World) -> None:
    leyla = world.person("Leyla", role="volunteer")
    await leyla.says("14 til strikkeklub i Vangdalen i går og 9 børn til legestue i Vangdalen i fredags")
    leyla.sees("Om nr. 1", "14 deltagere", "Hvad var det?", "[Strikkeklub]")

    await leyla.presses("Strikkeklub")
    leyla.sees("1. Strikkeklub i Vangdalen", "14 deltagere", "2. Legestue i Vangdalen", "9 deltagere", "[Gem alle]")
