"""What is told of one's own in the calendar right after: it is elsewhere instead, on another day, off, or on again."""

import pytest

from bot.simulator import Message
from tests.world import Phone, World

WALK = "gåtur lørdag den 25. november kl. 14 på Glarbjergvej"
BANKO = "banko torsdag den 23. november kl. 19 i Jennumparken"
STANDS = "select cast(day as text), cast(starts as text), area, state from announcements order by id"
Row = tuple[str, str, str, str]


def rows(world: World) -> list[Row]:
    return [(day, starts[:5], area, state) for day, starts, area, state in world.ask(STANDS)]


async def announces(phone: Phone, *texts: str) -> None:
    for text in texts:
        await phone.says(text)
        await phone.presses("Læg i kalenderen")
    phone.ignores_the_rest()


async def calls_off(phone: Phone, what: str) -> Message:
    await phone.says(f"aflys {what}")
    phone.sees("Skal det aflyses?")
    await phone.presses("Aflys")
    return phone.sees("Aflyst")


@pytest.mark.parametrize(("words", "row"), [
    ("og det bliver i Vangdalen i stedet", ("2017-11-25", "14:00", "vangdalen", "announced")),
    ("vi holder den i Parken i stedet", ("2017-11-25", "14:00", "jennumparken", "announced")),
    ("vi mødes kl 16 i stedet", ("2017-11-25", "16:00", "glarbjergvej", "announced")),
    ("it is at 3 pm instead", ("2017-11-25", "15:00", "glarbjergvej", "announced")),
    ("den starter i stedet kl. 15", ("2017-11-25", "15:00", "glarbjergvej", "announced")),
    ("fredag passer faktisk bedre", ("2017-11-24", "14:00", "glarbjergvej", "announced")),
    ("hmm søndag kl. 15 var faktisk bedre for os", ("2017-11-26", "15:00", "glarbjergvej", "announced")),
    ("Friday would work better", ("2017-11-24", "14:00", "glarbjergvej", "announced")),
])  # fmt: skip
async def test_what_was_shown_last_is_held_elsewhere_instead(world: World, words: str, row: Row) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await announces(birgit, WALK)

    await birgit.says(words)
    birgit.sees("Ændret", "Gåtur")
    assert rows(world) == [row]


async def test_what_was_not_shown_is_asked_about_before_it_is_moved_elsewhere(world: World) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await announces(birgit, WALK)
    await birgit.says("hvad sker der på onsdag?")
    birgit.ignores_the_rest()

    await birgit.says("vi mødes kl. 16 i stedet")
    birgit.sees("Er det den, der flyttes til lørdag 25. november kl. 16.00?")
    assert rows(world)[0][1] == "14:00"
    await birgit.says("ja")
    birgit.sees("Ændret", "16.00")


async def test_what_was_reported_just_now_is_not_the_walk_to_come(world: World) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await announces(birgit, WALK)
    await birgit.says("37 til fællesspisning i Vangdalen i går")
    await birgit.presses("Gem")
    birgit.ignores_the_rest()

    await birgit.says("det er i Parken i stedet")
    birgit.sees("Fællesspisning", "Jennumparken")
    assert rows(world) == [("2017-11-25", "14:00", "glarbjergvej", "announced")]


@pytest.mark.parametrize(("words", "to", "row"), [
    ("kl 16 så de ældre kan nå det", "kl. 16.00", ("2017-11-25", "16:00", "glarbjergvej", "announced")),
    ("søndag", "søndag 26. november", ("2017-11-26", "14:00", "glarbjergvej", "announced")),
    ("nej, søndag var fint", "", ("2017-11-26", "14:00", "glarbjergvej", "announced")),
    ("nej, kl. 15.30", "", ("2017-11-25", "15:30", "glarbjergvej", "announced")),
])  # fmt: skip
async def test_a_day_or_an_hour_alone_is_asked_about(world: World, words: str, to: str, row: Row) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await announces(birgit, WALK)

    await birgit.says(words)
    if to:
        birgit.sees("Er det den, der flyttes til", to, "Gåtur")
        assert rows(world) == [("2017-11-25", "14:00", "glarbjergvej", "announced")]
        await birgit.says("ja")
    birgit.sees("Ændret", "Gåtur")
    assert rows(world) == [row]


async def test_what_one_does_oneself_another_day_moves_nothing(world: World) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await announces(birgit, WALK)

    await birgit.says("i morgen så skal jeg til lægen")
    assert "flyttes" not in birgit.sees("").text
    assert rows(world) == [("2017-11-25", "14:00", "glarbjergvej", "announced")]


async def test_another_day_for_what_only_waits_moves_it_and_begins_nothing(world: World) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await birgit.says(WALK)
    birgit.ignores_the_rest()

    for words, seen in (("søndag passer faktisk bedre", "søndag 26."), ("kl 16 så de ældre kan nå det", "kl. 16.00")):
        await birgit.says(words)
        birgit.sees("Gåtur", seen, "[Læg i kalenderen]")
    assert rows(world) == [("2017-11-26", "16:00", "glarbjergvej", "draft")]


@pytest.mark.parametrize(
    "words", ["den blev aflyst", "det blev desværre ikke til noget", "Det blev aflyst på grund af sne"]
)
async def test_what_is_told_to_have_been_called_off_is_asked_about(world: World, words: str) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, BANKO)

    await omar.says(words)
    omar.sees("Banko", "Skal det aflyses?")
    await omar.presses("Aflys")
    omar.sees("Aflyst")
    assert [row[3] for row in rows(world)] == ["called_off"]


@pytest.mark.parametrize("words", [
    "det bliver alligevel til noget", "så bliver det til noget alligevel", "nej vent, vi holder den alligevel",
    "det er på igen", "fortryd", "it is on after all", "nu bliver den alligevel til noget, Jytte tager den",
    "arh nu har Jytte sagt hun kan tage den, så den bliver til noget alligevel",
])  # fmt: skip
async def test_what_was_called_off_just_now_is_on_again(world: World, words: str) -> None:
    omar, liv = world.person("Omar", role="volunteer"), world.person("Liv", role="volunteer")
    await announces(omar, BANKO)
    await liv.says("mind mig om banko")
    await liv.presses("Aftenen før")
    liv.ignores_the_rest()
    await calls_off(omar, "banko")
    liv.sees("aflyst")

    await omar.says(words)
    omar.sees("Så bliver det til noget igen", "Banko", "Jeg giver besked")
    liv.sees("bliver til noget alligevel", "torsdag 23. november")
    assert [row[3] for row in rows(world)] == ["announced"]


@pytest.mark.parametrize("words", [
    "gåturen bliver alligevel til noget", "gåturen er på igen", "vi holder gåturen alligevel",
    "gåturen på lørdag den 25. er ikke aflyst alligevel",
])  # fmt: skip
async def test_what_was_called_off_is_on_again_by_its_name(world: World, words: str) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, BANKO, WALK)
    await calls_off(omar, "banko")
    await calls_off(omar, "gåturen")
    await omar.says("hvad sker der på onsdag?")
    omar.ignores_the_rest()

    await omar.says(words)
    omar.sees("Så bliver det til noget igen", "Gåtur")
    assert [row[3] for row in rows(world)] == ["called_off", "announced"]


async def test_what_is_neither_named_nor_shown_is_asked_about_before_it_is_on_again(world: World) -> None:
    omar, other = world.person("Omar", role="volunteer"), world.person("Liv", role="volunteer")
    await announces(other, "krolf lørdag den 25. november kl. 10 i Vangdalen")
    await announces(omar, BANKO)
    await calls_off(other, "krolf")
    await calls_off(omar, "banko")
    for each in ("tak", "hvad sker der på onsdag?"):
        await omar.says(each)
        omar.ignores_the_rest()

    await omar.says("det bliver alligevel til noget")
    omar.sees("Er det den, der bliver til noget alligevel?")
    assert [row[3] for row in rows(world)] == ["called_off", "called_off"]
    await omar.says("ja")
    omar.sees("Så bliver det til noget igen", "Banko")
    await other.says("banko bliver alligevel til noget")  # which is not hers
    other.ignores_the_rest()
    assert [row[3] for row in rows(world)] == ["called_off", "announced"]


async def test_what_nobody_holds_any_more_when_its_day_is_over_stays_off(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, BANKO)
    await calls_off(omar, "banko")
    await world.passes(days=12)
    omar.ignores_the_rest()

    await omar.presses("Fortryd")
    omar.sees("Den knap har haft sin tid")
    assert [row[3] for row in rows(world)] == ["called_off"]


@pytest.mark.parametrize(
    "words", ["klatreturen er aflyst", "krolf på lørdag bliver ikke til noget", "the climb is cancelled"]
)
async def test_what_the_calendar_does_not_know_is_said_not_to_stand_there(world: World, words: str) -> None:
    yusuf = world.person("Yusuf", role="volunteer")
    await announces(yusuf, BANKO)

    await yusuf.says(words)
    yusuf.sees("Godt at vide", "finder det ikke i kalenderen")
    assert [row[3] for row in rows(world)] == ["announced"]
    await yusuf.says("klatreturen i søndags blev aflyst")  # what is over may well have stood nowhere
    yusuf.sees("Godt at vide", "du skal ikke gøre mere")


@pytest.mark.parametrize(("words", "day"), [
    ("banko bliver fredag", "2017-11-24"), ("banko er på onsdag den 22.", "2017-11-22"),
])  # fmt: skip
async def test_a_name_with_another_day_is_moved_once_that_is_agreed_to(world: World, words: str, day: str) -> None:
    omar = world.person("Omar", role="volunteer")
    await announces(omar, BANKO)

    await omar.says(words)
    omar.sees("Er det den, der flyttes til", "Banko")
    assert rows(world)[0][0] == "2017-11-23"
    await omar.says("ja")
    omar.sees("Ændret", "Banko")
    assert rows(world) == [(day, "19:00", "jennumparken", "announced")]
    await omar.says("banko bliver lørdag kl. 15 i Vangdalen")  # another, which is only shown
    omar.ignores_the_rest()
    assert rows(world)[0] == (day, "19:00", "jennumparken", "announced")
