"""What is to be held is announced also by what we do ("vi laver mad"), by "næste …", and by a place with a number."""

import pytest

from tests.world import Phone, World

LOST = "Jeg fandt ikke noget at tælle"


async def says(world: World, words: str) -> Phone:
    viggo = world.person("Viggo", role="volunteer")
    await viggo.says(words)
    return viggo


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("vi laver mad på fredag kl halv seks i parkcaféen", ["Mad i Jennumparken", "fredag 17. november kl. 17.30"]),
        ("næste mandekaffe på lørdag kl 10", ["Mandekaffe", "lørdag 18. november kl. 10.00", "Hvor bliver det?"]),
        (
            "næste mandekaffe er på lørdag kl 10 i Vangdalen",
            ["Mandekaffe i Vangdalen", "lørdag 18. november kl. 10.00"],
        ),
        ("vi holder æbleskivehygge lørdag kl 14 på glarbjergvej nr 22", ["Æbleskivehygge", "kl. 14.00", "Hvor bliver"]),
        ("fredag kl 15 har vi 12 til kaffe", ["Kaffe", "fredag 17. november kl. 15.00", "Hvor bliver det?"]),
        ("we're knitting on thursday at 14:00 in parkcafeen", ["Knitting i Jennumparken", "torsdag 16. november"]),
    ],
)
async def test_it_is_asked_whether_it_is_to_stand_in_the_calendar(world: World, words: str, seen: list[str]) -> None:
    viggo = await says(world, words)

    viggo.sees(*seen, "[Slet]")
    assert world.ask("select count(*) from announcements where state = 'announced'") == [(0,)]


@pytest.mark.parametrize(
    "words", ["vi strikker på fredag kl 14 i parkcaféen", "vi syr igen i parkcaféen på fredag fra klokken et til tre"]
)
async def test_what_we_do_is_asked_what_it_is_called(world: World, words: str) -> None:
    viggo = await says(world, words)

    viggo.sees("fredag 17. november", "Hvad hedder det?")
    await viggo.says("syklub")
    viggo.sees("Syklub i Jennumparken (ParkCaféen)", "fredag 17. november")


async def test_what_the_plan_calls_so_is_that(world: World) -> None:
    viggo = await says(world, "vi griller på fredag kl 17 i parkcaféen")
    viggo.sees("Hvad hedder det?")
    await viggo.says("fællesspisning")
    viggo.sees("Fællesspisning i Jennumparken", "[Læg i kalenderen]")
    await viggo.presses("Læg i kalenderen")
    viggo.sees("Det står i kalenderen.")
    assert world.ask("select kind, title from announcements") == [("faellesspisning", None)]


@pytest.mark.parametrize(
    "words",
    [
        "jeg er på kontoret fredag kl 10", "bilen skal til syn fredag kl 10", "vi mødes fredag kl 10 på kontoret",
        "tandlæge fredag kl 10", "min søn spiller fodbold lørdag kl 10", "vi ses fredag kl 17 i parkcaféen",
        "vi tager fredag fri", "vi lavede noget fredag kl 17 i parkcaféen", "spiller vi fredag kl 17?",
    ],
)  # fmt: skip
async def test_what_somebody_does_for_themselves_is_not_announced(world: World, words: str) -> None:
    await says(world, words)

    assert world.ask("select count(*) from announcements where state = 'draft'") == [(0,)]
    world.phones[0].ignores_the_rest()


async def test_a_yes_to_whether_it_is_held_asks_for_the_rest(world: World) -> None:
    viggo = await says(world, "regnbuedans fredag kl 17")
    viggo.sees("Er det noget, I holder?", "[Ja, spørg mig om resten]")
    assert world.ask("select count(*) from announcements where state = 'draft'") == [(0,)]

    await viggo.says("ja tak")
    viggo.sees("Regnbuedans", "fredag 17. november kl. 17.00", "Hvor bliver det?")


async def test_a_day_off_is_no_day_of_what_was_told_before_and_a_day_to_come_none_that_was(world: World) -> None:
    palle = await says(world, "vi var 12 til noget hyggeligt")
    palle.sees(LOST)
    await palle.says("vi tager fredag fri")
    assert "fredag" not in palle.sees("én ting ad gangen").text
    await palle.says("ja tak")
    assert "november" not in palle.sees("12 deltagere", "Hvad handler det om?").text

    viggo = world.person("Ruth", role="volunteer")
    await viggo.says("vi ses fredag kl 17 i parkcaféen")
    viggo.sees(LOST)
    await viggo.says("ja tak")
    assert "november" not in viggo.sees("Hvad handler det om?").text


@pytest.mark.parametrize("words", ["nej vent", "vent lidt", "nej stop", "no wait", "stop", "nej alligevel ikke"])
async def test_who_hesitates_whether_it_is_off_calls_nothing_off(world: World, words: str) -> None:
    palle = await says(world, "banko på Glarbjergvej torsdag kl 19")
    await palle.presses("Læg i kalenderen")
    await palle.says("aflys den")
    palle.ignores_the_rest()

    await palle.says(words)
    palle.sees("Banko på Glarbjergvej", "torsdag 16. november kl. 19.00", "[Aflys]")
    assert world.ask("select state from announcements") == [("announced",)]


async def test_to_hesitate_is_no_answer_where_both_would_change_something(world: World) -> None:
    """ "Er det den samme?" is answered by neither."""
    mona, ruth = world.person("Mona", role="volunteer"), world.person("Ruth", role="volunteer")
    for each in (mona, ruth):
        await each.says("37 til fællesspisning i Vangdalen i går")
        await each.presses("Gem")
        each.ignores_the_rest()
    await ruth.says("vent lidt")
    ruth.ignores_the_rest()
    assert [row["state"] for row in world.rows("registrations")] == ["saved"]


@pytest.mark.parametrize(
    "words", ["vi holder ikke banko på torsdag", "vi laver alligevel ikke mad på torsdag kl. 17 i Vangdalen"]
)
async def test_what_we_do_not_hold_is_announced_by_nobody(world: World, words: str) -> None:
    viggo = await says(world, words)
    assert "16. november" not in viggo.sees().text
    assert world.ask("select count(*) from announcements") == [(0,)]


async def test_what_we_do_not_hold_leaves_the_calendar_once_that_is_agreed_to(world: World) -> None:
    palle = await says(world, "banko på Glarbjergvej torsdag kl 19")
    await palle.presses("Læg i kalenderen")
    palle.ignores_the_rest()

    await palle.says("vi holder ikke banko på torsdag")
    palle.sees("Banko på Glarbjergvej", "Skal det aflyses?", "[Aflys]")
