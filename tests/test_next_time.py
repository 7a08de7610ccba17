"""What comes next is told in the middle of a report: it is offered to the calendar, and the report goes on as ever."""

import pytest

from bot.announcements.next_time import PARTS
from tests.world import World

DINNER = "23 til fællesspisning i Vangdalen i torsdags"
NEXT = "Næste gang bliver det d. 8/12 kl. 17.30 i parkcaféen"


def in_the_calendar(world: World) -> list[tuple[str, ...]]:
    return world.ask("SELECT kind, day, starts FROM announcements WHERE state = 'announced'")


@pytest.mark.parametrize("save", ["gem", "[Gem]"])
async def test_the_next_time_is_offered_below_the_report_and_neither_is_lost(world: World, save: str) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(f"{DINNER}. {NEXT}")
    nasrin.sees("Fællesspisning i Vangdalen", "torsdag 9. november · 23 deltagere", "Skal jeg gemme det?")
    nasrin.sees("noget, der kommer", "Fællesspisning i Jennumparken", "fredag 8. december kl. 17.30")
    nasrin.sees_nothing()
    assert in_the_calendar(world) == []

    await (nasrin.presses("Gem") if save == "[Gem]" else nasrin.says(save))
    nasrin.sees("Gemt", "23 deltagere")
    await nasrin.presses("Læg i kalenderen")
    nasrin.sees("Det står i kalenderen")
    assert [kind for kind, *_ in in_the_calendar(world)] == ["faellesspisning"]
    assert [each["participants"] for each in world.rows("registrations")] == [23]


async def test_a_yes_is_said_to_the_report_and_puts_nothing_into_the_calendar(world: World) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(f"{DINNER}. {NEXT}")
    nasrin.ignores_the_rest()

    await nasrin.says("ja")
    nasrin.sees("23 deltagere", "Skal jeg gemme det?")
    await nasrin.says("ja")
    nasrin.sees("Gemt", "23 deltagere")
    assert in_the_calendar(world) == []


@pytest.mark.parametrize(
    ("words", "what", "when"),
    [
        ("Vi holder banko på fredag kl. 19 i Vangdalen.", "Banko i Vangdalen", "fredag 17. november kl. 19.00"),
        ("næste gang er 8. december kl. 17.30", "Fællesspisning", "fredag 8. december kl. 17.30"),
        ("Næste gang er på fredag kl. 18 samme sted", "Fællesspisning i Vangdalen", "fredag 17. november kl. 18.00"),
        ("Vi ses igen torsdag d. 23. kl. 18!", "Fællesspisning", "torsdag 23. november kl. 18.00"),
        ("Husk generalforsamling på fredag kl. 19 i parkcaféen", "Generalforsamling", "fredag 17. november kl. 19.00"),
    ],
)
async def test_whatever_is_ahead_is_offered_in_other_words_too(world: World, words: str, what: str, when: str) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(f"{DINNER}. Det var hyggeligt. {words}")
    nasrin.sees("torsdag 9. november · 23 deltagere")
    nasrin.sees("noget, der kommer", what, when, "[Læg i kalenderen]")


async def test_in_english_too(world: World) -> None:
    ilyas = world.person("Ilyas", role="volunteer", language="en")
    await ilyas.says("23 at the communal dinner in Vangdalen yesterday. Next time is on Friday at 6 pm")
    ilyas.sees("23 participants")
    ilyas.sees("something that comes", "Communal dinner", "Friday 17 November at 18:00")


@pytest.mark.parametrize("joined", [", næste gang er på tirsdag kl. 14", " og spiller igen på tirsdag kl. 14"])
async def test_no_full_stop_is_needed(world: World, joined: str) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(f"Vi var 12 til banko i går i Vangdalen{joined}")
    nasrin.sees("Banko i Vangdalen", "12 deltagere")
    nasrin.sees("Banko", "tirsdag 21. november kl. 14.00")


async def test_its_place_is_asked_once_it_is_wanted_and_the_question_of_the_report_comes_first(world: World) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says("23 til fællesspisning i torsdags. Næste gang er 8. december kl. 17.30")
    nasrin.sees("Hvor var det?")
    nasrin.sees("noget, der kommer")

    await nasrin.says("Vangdalen")
    nasrin.sees("Fællesspisning i Vangdalen", "23 deltagere", "Skal jeg gemme det?")
    await nasrin.presses("Læg i kalenderen")
    nasrin.sees("8. december", "Hvor bliver det?")


@pytest.mark.parametrize("words", ["Jeg er syg på fredag.", "Vi ses!", "Kommer I på fredag kl. 18?", "Tak for sidst."])
async def test_what_announces_nothing_is_no_plan(world: World, words: str) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(f"{DINNER}. {words}")
    nasrin.sees("23 deltagere")
    nasrin.sees_nothing()


@pytest.mark.parametrize("words", ["På fredag er der ingen fællesspisning", "Næste gang er ikke på fredag kl. 18"])
async def test_what_is_denied_is_no_plan(world: World, words: str) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(f"{DINNER}. {words}")
    nasrin.sees("23 deltagere")
    nasrin.sees_nothing()


@pytest.mark.parametrize("words", ["ingen tilmelding", "ikke kl. 17", "ingen betaling"])
async def test_small_print_denies_nothing(world: World, words: str) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(f"{DINNER}. Næste gang er på fredag kl. 18, {words}")
    nasrin.sees("23 deltagere")
    nasrin.sees("fredag 17. november kl. 18.00")


async def test_what_is_called_off_beside_a_report_may_leave_the_calendar(world: World) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says("fællesspisning i Vangdalen på fredag kl. 18")
    await nasrin.presses("Læg i kalenderen")
    nasrin.ignores_the_rest()

    await nasrin.says(f"{DINNER}. Fællesspisningen på fredag er aflyst")
    nasrin.sees("23 deltagere", "Skal jeg gemme det?")
    nasrin.sees("aflyst", "fredag 17. november kl. 18.00", "Det står stadig i kalenderen", "[Aflys]")
    assert len(in_the_calendar(world)) == 1
    await nasrin.presses("Aflys")
    nasrin.sees("Skal det aflyses?")
    await nasrin.presses("Aflys")
    nasrin.sees("Aflyst")
    assert in_the_calendar(world) == []


async def test_a_report_is_not_lost_where_what_is_off_stands_in_no_calendar(world: World) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(f"{DINNER}. Banko på fredag er aflyst")
    nasrin.sees("23 deltagere", "Skal jeg gemme det?")


async def test_who_edits_the_message_corrects_the_report(world: World) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    message = await nasrin.says(f"{DINNER}. {NEXT}")
    nasrin.ignores_the_rest()

    await nasrin.edits(message, f"24 til fællesspisning i Vangdalen i torsdags. {NEXT}")
    nasrin.sees("24 deltagere", "Skal jeg gemme det?")


async def test_the_next_time_right_below_a_receipt_is_of_the_same(world: World) -> None:
    nasrin = world.person("Nasrin", role="volunteer")
    await nasrin.says(DINNER)
    await nasrin.presses("Gem")
    nasrin.ignores_the_rest()

    await nasrin.says(NEXT)
    nasrin.sees("Fællesspisning i Jennumparken", "fredag 8. december kl. 17.30", "Skal jeg lægge det i kalenderen?")


@pytest.mark.parametrize("text", ["vi ses d. 8. december kl. 17.30", "ca. 20 kom", "den 3. var vi 12"])
def test_a_stop_that_ends_nothing_parts_nothing(text: str) -> None:
    assert PARTS.split(text) == [text]


@pytest.mark.parametrize("words", [
    "31 til banko i Parken i går, og på lørdag laver vi somalisk mad kl 18",
    "31 til banko i Parken i går. På lørdag laver vi somalisk mad kl 18",
])  # fmt: skip
async def test_a_plan_that_begins_with_its_day_is_heard(world: World, words: str) -> None:
    hodan = world.person("Hodan", role="ambassador", area="jennumparken")
    await hodan.says(words)
    hodan.sees("Banko", "31 deltagere", "[Gem]")
    hodan.sees("Somalisk mad", "lørdag 18. november kl. 18.00", "[Læg i kalenderen]")


async def test_a_plan_beside_an_answer_is_heard_and_the_question_goes_on(world: World) -> None:
    hodan = world.person("Hodan", role="ambassador", area="jennumparken")
    await hodan.says("fællesspisning i Parken i går")
    hodan.sees("Hvor mange kom?")
    await hodan.says("31, og på lørdag laver vi somalisk mad kl 18")
    hodan.sees("Fællesspisning", "31 deltagere", "[Gem]")
    hodan.sees("Somalisk mad", "lørdag 18. november kl. 18.00", "[Læg i kalenderen]")
    await hodan.says("32")
    hodan.sees("Fællesspisning", "32 deltagere", "[Gem]")


async def test_a_plan_beside_how_many_came_is_heard(world: World) -> None:
    hodan = world.person("Hodan", role="ambassador", area="jennumparken")
    await hodan.says("fællesspisning fredag kl. 17 i Parken")
    await hodan.presses("Læg i kalenderen")
    await world.passes(days=3, hours=2)
    hodan.ignores_the_rest()
    await hodan.says("31, og på lørdag spiller vi krolf kl 14")
    hodan.sees("Fællesspisning", "fredag 17. november · 31 deltagere", "[Gem]")
    hodan.sees("Krolf", "lørdag 18. november kl. 14.00", "[Læg i kalenderen]")
