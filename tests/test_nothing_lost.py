"""Second thoughts and tails: no number is lost in silence, and none overwrites what it is not said of."""

import pytest

from tests.world import Phone, World


def saved(world: World, *fields: str) -> list[tuple[object, ...]]:
    return [tuple(row[each] for each in fields) for row in world.rows("registrations")]


async def dinner(world: World, many: int, *, kept: bool) -> Phone:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says(f"{many} til fællesspisning i Parken i går")
    nadia.sees(f"· {many} deltagere")
    if kept:
        await nadia.presses("Gem")
        nadia.sees("Gemt")
    return nadia


async def test_another_evening_does_not_overwrite_the_first_whose_name_is_asked(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")
    await fatima.says("hej! det blev 34 til maden i Vangdalen i går")
    fatima.sees("· 34 deltagere", "Hvad handler det om?")
    await fatima.says("og i forgårs 28")
    fatima.sees("mandag 13. november · 28 deltagere", "Hvad handler det om?")
    await fatima.presses("Fællesspisning")
    fatima.sees("28 deltagere", "Hvor var det?")
    await fatima.presses("Vangdalen")
    fatima.ignores_the_rest()
    await fatima.presses("Gem")
    fatima.sees("Gemt", "28 deltagere", "ikke gemt endnu", "34 deltagere")


async def test_so_many_on_another_day_are_none_of_the_new_ones_who_are_asked_for(world: World) -> None:
    samira = world.person("Samira", role="staff")
    await samira.says("hotspot 18 unge i mandags")
    samira.sees("Hvor mange af dem var nye")
    await samira.says("og tirsdag aften 7 på gaden")
    shown = samira.sees("tirsdag 14. november · 7 deltagere", "Hvad handler det om?")
    assert "nye" not in shown.text.split("Hvad")[0]


@pytest.mark.parametrize("words", ["ved det ikke, måske 60-70", "ved ikke rigtig, 60-70"])
async def test_who_is_unsure_and_says_a_number_has_said_it(world: World, words: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("vi var mange til halloween i Parken i fredags")
    nadia.sees("Hvor mange kom?")
    await nadia.says(words)
    nadia.sees("Du skrev 60–70", "[60] [70]")
    await nadia.says("65")
    nadia.sees("· 65 deltagere", "[Gem]")


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize(
    ("many", "words", "options"),
    [
        (27, "halvdelen var børn", "[13] [14]"),
        (28, "en tredjedel var børn", "[9] [10]"),
        (27, "to tredjedele af dem var vist børn", ""),
        (28, "heraf en fjerdedel børn", ""),
        (29, "half of them were children", "[14] [15]"),
    ],
)
async def test_a_share_of_those_who_came_is_a_number_or_one_of_two(
    world: World, many: int, words: str, options: str, kept: bool
) -> None:
    nadia = await dinner(world, many, kept=kept)
    await nadia.says(words)
    if options:
        nadia.sees(f"· {many} deltagere", "Det går ikke helt op.", "Hvor mange børn?", options)
        await nadia.presses(options.split()[0].strip("[]"))
    children = int(options.split()[0].strip("[]")) if options else {27: 18, 28: 7}[many]
    nadia.sees(f"{many} deltagere ({children} børn)", "[Gem]")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    assert saved(world, "participants", "children") == [(many, children)]


@pytest.mark.parametrize("words", ["plankeværksdag i går", "det var så hyggeligt med jer alle sammen"])
async def test_what_refuses_behind_an_unread_line_is_asked_about(world: World, words: str) -> None:
    nadia = await dinner(world, 60, kept=True)
    await nadia.says(words)
    nadia.ignores_the_rest()
    await nadia.says("hov der kom 24")
    nadia.sees("24 deltagere", "Det gamle står, til du gemmer", "[Lad det stå]")
    assert saved(world, "participants") == [(60,)]


async def test_what_was_then_is_said_of_the_unread_line_before_it(world: World) -> None:
    nadia = await dinner(world, 60, kept=True)
    await nadia.says("krolf i fredags")
    nadia.sees("Jeg fandt ikke noget at tælle")
    await nadia.says("det var 9")
    nadia.sees("fredag 10. november · 9 deltagere", "Hvad handler det om?")
    assert saved(world, "participants") == [(60,)]


@pytest.mark.parametrize("words", ["vent, 3 børn", "vent, tre børn", "der var 4 børn"])
async def test_a_family_with_other_children_is_asked_how_many_they_are(world: World, words: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("vi bød velkommen til en familie på 4 på Flyvervej i går")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says(words)
    nadia.sees("Hvor mange nye beboere er de?", "[Lad det stå]")


@pytest.mark.parametrize("words", [
    "22 unge og 3 virksomheder til netværksaften i går", "netværksaften i går, 22 unge, 3 virksomheder",
])  # fmt: skip
async def test_what_stands_beside_those_who_are_counted_is_said_to_count_nowhere(world: World, words: str) -> None:
    samira = world.person("Samira", role="staff")
    await samira.says(words)
    samira.sees("1. Netværksarrangement", "22 unge", "»3 virksomheder« tæller jeg ikke", "[Gem alle]")
    await samira.presses("Gem alle")
    samira.sees("2 meldinger er gemt")
    assert saved(world, "criterion", "value") == [("network_events", 1), ("network_event_participants", 22)]


async def test_an_english_card_has_no_danish_word(world: World) -> None:
    nadia = world.person("Nadia", role="volunteer", language="en")
    await nadia.says("welcomed a family of five on Flyvervej 10 on Monday and gave them the information folder")
    nadia.sees("5 new residents", "information folder", "[Save]")
    await nadia.presses("Save")
    nadia.sees("Saved", "information folder")


# -- what comes, beside an answer --


@pytest.mark.parametrize(
    ("report", "answer"),
    [
        ("banko i går, 14 kom", "i parken, og næste gang er på fredag kl. 18"),
        ("banko i går, 14 kom", "i parken. På fredag spiller vi igen kl. 18"),
        ("banko i går i Parken", "14, næste gang er på fredag kl. 18"),
        ("banko i går i Parken, 14 kom", "næste gang er på fredag kl. 18"),
    ],
)
async def test_the_next_time_is_heard_beside_an_answer(world: World, report: str, answer: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says(report)
    nadia.sees("Banko")
    await nadia.says(answer)
    nadia.sees("Banko i Jennumparken (Parken)", "tirsdag 14. november · 14 deltagere", "[Gem]")
    nadia.sees("noget, der kommer", "Banko · fredag 17. november kl. 18.00", "[Læg i kalenderen]")
    await nadia.says("gem")
    nadia.sees("Gemt", "14 deltagere")


async def test_gem_may_have_the_next_time_behind_it(world: World) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("banko i går i Parken, 14 kom")
    nadia.sees("[Gem]")
    await nadia.says("gem, og næste gang er på fredag kl. 18")
    nadia.sees("Gemt", "14 deltagere")
    nadia.sees("noget, der kommer", "fredag 17. november kl. 18.00")


@pytest.mark.parametrize(
    "words", ["på lørdag kommer vi til fællesspisning", "vi kommer på lørdag til fællesspisningen"]
)
async def test_a_guest_announces_nothing(world: World, words: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says(words)
    nadia.sees("Det står ikke i kalenderen endnu.", "Er det noget, I holder?", "[Ja, spørg mig om resten]")
    await nadia.says("ja")
    nadia.sees("Fællesspisning", "lørdag 18. november", "Hvad tid begynder det?")
    await nadia.says("kl. 17 i Parken")
    await nadia.presses("Læg i kalenderen")
    nadia.ignores_the_rest()
    await nadia.says(words)
    nadia.sees("Man melder sig ikke til hos mig", "lørdag 18. november kl. 17.00", "[Husk mig på det]")


async def test_a_guest_is_asked_nothing_that_a_card_before_it_could_mistake(world: World) -> None:
    nadia = await dinner(world, 31, kept=False)
    await nadia.says("på lørdag kommer vi til fællesspisning")
    nadia.sees("Det står ikke i kalenderen endnu.")
    await nadia.says("gem")
    nadia.sees("Gemt", "31 deltagere")


# -- once more, what is only added --


async def test_once_more_on_friday_moves_no_correction_that_waits(world: World) -> None:
    nadia = await dinner(world, 28, kept=True)
    await nadia.says("glemte at sige 9 af dem var børn")
    nadia.sees("28 deltagere (9 børn)", "[Lad det stå]")
    await nadia.says("og fredag igen kl 17.30")
    nadia.sees("tirsdag 14. november · 28 deltagere (9 børn)", "[Lad det stå]")
    nadia.sees("noget, der kommer", "fredag 17. november kl. 17.30", "[Læg i kalenderen]")


@pytest.mark.parametrize("kept", [True, False])
async def test_of_some_children_it_is_asked_how_many_they_were(world: World, kept: bool) -> None:
    nadia = await dinner(world, 16, kept=kept)
    await nadia.says("der var også et par børn")
    nadia.sees("· 16 deltagere", "Hvor mange børn?")
    await nadia.says("2")
    nadia.sees("16 deltagere (2 børn)", "[Gem]")


async def test_so_many_now_are_those_who_take_part_and_no_courses(world: World) -> None:
    samira = world.person("Samira", role="staff")
    await samira.says("jobforløb startede i mandags med 9 unge")
    samira.sees("1 forløb · 9 deltagere")
    await samira.says("de er nu 8")
    samira.sees("mandag 13. november · 1 forløb · 8 deltagere", "[Gem]")


async def test_thanks_may_stand_behind_gem(world: World) -> None:
    nadia = await dinner(world, 12, kept=False)
    await nadia.says("gem, og tak for hjælpen")
    nadia.sees("Gemt", "12 deltagere")
