"""What was not held, told when its day is over: it counts nowhere, and leaves the calendar or moves on in it."""

import pytest

from bot.language.reader import Reader
from bot.plan.load import load
from tests.language_lexicon import at
from tests.world import Phone, World

READER = Reader(load("randers-nordby-2017-21").lexicon())
NOT_COUNTED = "tæller ikke med, og du skal ikke gøre mere"


@pytest.mark.parametrize(
    ("text", "off"),
    [
        ("Banko i fredags i Vangdalen. Den blev desværre aflyst.", True), ("Der var ingen fællesspisning i går", True),
        ("Vi holdt ikke banko i fredags", True), ("Banko i går blev flyttet til næste fredag", True),
        ("We had to cancel the communal dinner", True), ("There was no dinner yesterday", True),
        ("Der var fællesspisning i går", False), ("Naboen er flyttet til Aarhus", False),
        ("er banko aflyst?", False), ("Jeg kan ikke huske banko", False),
    ],
)  # fmt: skip
def test_what_was_not_held_is_known(text: str, off: bool) -> None:
    assert READER.is_off(text, at("2017-11-15 10:00")) == off


async def announces(phone: Phone, *texts: str) -> None:
    for text in texts:
        await phone.says(text)
        await phone.presses("Læg i kalenderen")
    phone.ignores_the_rest()


@pytest.mark.parametrize("words", [
    "Banko i fredags i Vangdalen. Den blev desværre aflyst.", "Vi måtte aflyse fællesspisningen i torsdags",
    "Fællesspisningen i går blev aflyst på grund af sne", "Vi holdt ikke banko i fredags",
    "Der var ingen fællesspisning i går",
])  # fmt: skip
async def test_what_was_not_held_is_not_counted_and_nothing_more_is_asked(world: World, words: str) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "fællesspisning lørdag kl. 18 i Vangdalen")  # which is another one, and stays

    await mona.says(words)
    mona.sees(NOT_COUNTED)
    [row] = world.rows("announcements")
    assert row["state"] == "announced"
    assert not world.ask("select id from drafts")


@pytest.mark.parametrize("words", [
    "Vi måtte aflyse banko i går, alle var syge", "banko blev aflyst", "vi måtte aflyse på grund af sne",
    "Banko i Vangdalen i går blev ikke til noget",
])  # fmt: skip
async def test_what_stood_in_the_calendar_and_was_not_held_is_called_off(world: World, words: str) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "banko fredag kl. 19 i Vangdalen", "fællesspisning lørdag den 25. kl. 18 i Vangdalen")
    await world.passes(days=3, hours=2)
    mona.ignores_the_rest()

    await mona.says(words)
    mona.sees("Aflyst", "fredag 17. november kl. 19.00", NOT_COUNTED)
    assert {row["title"]: row["state"] for row in world.rows("announcements")}["banko"] == "called_off"
    await world.passes(days=3)
    mona.sees_nothing()  # and nobody asks how many came


async def test_what_is_told_of_a_day_that_was_changes_nothing_to_come(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "fællesspisning lørdag kl. 18 i Vangdalen")

    await mona.says("Fællesspisningen i går blev flyttet til på fredag")
    mona.sees(NOT_COUNTED, "Fællesspisning · fredag 17. november", "[Læg i kalenderen]")
    await mona.says("her er koldt")  # which answers nothing: nothing was asked
    mona.sees("fandt ikke noget at tælle")
    assert [str(row["day"]) for row in world.rows("announcements")] == ["2017-11-18"]


async def test_its_new_day_comes_into_the_calendar_where_somebody_wants_it(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("Banko i går blev flyttet til på fredag kl. 19")
    mona.sees(NOT_COUNTED, "Banko · fredag 17. november kl. 19.00", "Skal andre kunne se den nye dag?")
    await mona.says("ja")
    mona.sees("Hvor bliver det?")
    await mona.says("i Vangdalen")
    mona.sees("Banko i Vangdalen", "fredag 17. november kl. 19.00", "[Læg i kalenderen]")
    await mona.says("ja")
    mona.sees("Det står i kalenderen")


async def test_what_stood_in_the_calendar_moves_on_in_it(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "banko fredag kl. 19 i Vangdalen")
    await world.passes(days=3, hours=2)
    mona.ignores_the_rest()

    await mona.says("Banko i går blev flyttet til på fredag")
    mona.sees("Ændret", "Banko i Vangdalen", "fredag 24. november kl. 19.00")
    await world.passes(days=7, hours=6)
    mona.sees("Banko i Vangdalen", "fredag 24. november")  # the day before
    asked = mona.sees("Hvor mange kom der?")
    await mona.says("den blev flyttet til på søndag kl. 14", reply_to=asked)
    mona.sees("Ændret", "søndag 26. november kl. 14.00")


@pytest.mark.parametrize(("words", "off", "left"), [
    ("vi måtte desværre aflyse natløbet i fredags", "Natløb", "Banko"),
    ("banko i går blev aflyst", "Banko", "Natløb"),
])  # fmt: skip
async def test_while_it_is_asked_how_many_came_another_one_is_called_off(
    world: World, words: str, off: str, left: str
) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "banko fredag kl. 19 i Vangdalen", "natløb i Vangdalen fredag kl. 22")
    await world.passes(days=3, hours=9)
    mona.ignores_the_rest()

    await mona.says("hvad mangler jeg at gøre?")
    mona.sees("hvor mange kom?")
    await mona.presses(next(each for each in mona.labels() if left in each))
    mona.ignores_the_rest()
    await mona.says(words)
    mona.sees("Aflyst", off)
    await mona.says("31")
    mona.sees(f"{left} i Vangdalen", "31 deltagere")


async def test_a_report_beside_what_was_called_off_is_not_lost(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "loppemarked lørdag kl. 10 i Vangdalen")

    await mona.says("loppemarkedet blev aflyst, men fællesspisningen i Vangdalen fik 27 i går")
    mona.sees("Fællesspisning i Vangdalen", "27 deltagere")


async def test_who_hopes_calls_nothing_off(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, "fællesspisning lørdag kl. 18 i Vangdalen")

    await mona.says("håber ikke fællesspisningen bliver aflyst")
    assert "aflyses" not in mona.sees("").text
