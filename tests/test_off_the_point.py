"""With a report before them people write of other things, too: nothing of that moves its day, place or number."""

import pytest

from bot.language.lexicon import Kind
from tests.language_lexicon import READER, at
from tests.world import World

NOW = at("2017-11-15 10:00")


def changed(text: str, kind: Kind = "event", asked: str | None = None) -> set[str]:
    return set(READER.answer(text, NOW, kind=kind, asked=asked, shown=True).fields)


@pytest.mark.parametrize("text", [
    "Kommer der nogen og låser op i Åparken i dag?", "Er der nogen, der har set min paraply i Åparken?",
    "der var ingen på kontoret i mandags", "Bussen kører slet ikke til Åparken i dag",
    "can someone open Åparken today?", "Har du set, at vaskeriet lukker den 3. november?",
])  # fmt: skip
def test_what_is_about_something_else_changes_nothing(text: str) -> None:
    assert changed(text) == set()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("det var i lørdags, lige efter kirken", {"date"}),
        ("i går aftes efter fodbold", {"date"}),
        ("Åparken ved legepladsen", {"area"}),
        ("ej det var nede i Åparken", {"area"}),
        ("hov, 38 siger Lone", {"participants"}),
        ("Lone talte 38", {"participants"}),
        ("36?", {"participants"}),
        ("i lørdags?", {"date"}),
    ],
)
def test_what_puts_it_right_is_taken(text: str, fields: set[str]) -> None:
    assert changed(text) == fields


def test_what_is_asked_for_may_stand_among_other_words() -> None:
    assert changed("henne bag købmanden i Åparken", asked="area") == {"area"}
    assert changed("lige efter gudstjenesten i søndags", asked="date") == {"date"}


def test_another_activity_is_another_story() -> None:
    assert changed("Jeg var forbi Åparken i går med velkomstmappen", kind="event") == set()


async def test_a_shown_report_stands_as_it_is(world: World) -> None:
    ole = world.person("Ole", role="ambassador", area="vangdalen")

    await ole.says("12 til gåtur i går i Vangdalen")
    ole.sees("Gåtur i Vangdalen", "tirsdag 14. november · 12 deltagere", "[Gem]")
    for words in (
        "Kommer der nogen og låser op i Parken i dag?",
        "Er der nogen der har set min paraply i Parken?",
        "der var ingen på kontoret i mandags",
    ):
        await ole.says(words)
        ole.sees()
    await ole.says("gem")
    ole.sees("Gemt", "Gåtur i Vangdalen", "tirsdag 14. november · 12 deltagere")


async def test_two_homes_of_one_message_are_two_without_a_question(world: World) -> None:
    ole = world.person("Ole", role="ambassador", area="vangdalen")

    await ole.says("To nye familier i går: en på fire på Falkevej 12 og en på tre på Falkevej 18")
    ole.sees("4 nye beboere", "3 nye beboere")
    await ole.says("ja")
    ole.sees("2 meldinger er gemt", "4 nye beboere", "3 nye beboere")


async def test_another_home_of_the_same_day_is_another_one(world: World) -> None:
    ole = world.person("Ole", role="ambassador", area="vangdalen")

    for home, residents in (("Falkevej 12", "fire"), ("Falkevej 18", "tre")):
        await ole.says(f"Velkommen til en ny familie på {residents} på {home} i går")
        ole.sees("Skal jeg gemme det?")
        await ole.says("ja")
        ole.sees("Gemt")


async def test_where_one_meets_later_is_not_where_it_was(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("37 til fællesspisning i går")
    mona.sees("37 deltagere", "Hvor var det?")

    for words in ("vi mødes alle i Parken klokken halv seks på fredag", "vi mødes alle i Parken kl. 17.30 på fredag"):
        await mona.says(words)
        assert "37 deltagere" not in mona.sees("").text
    await mona.says("i Vangdalen")
    mona.sees("Fællesspisning i Vangdalen", "37 deltagere", "[Gem]")
