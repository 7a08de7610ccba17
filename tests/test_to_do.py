"""What waits for whoever asks, in one answer; and who has not answered."""

import pytest

from bot.overview import wondering
from tests.world import World


@pytest.mark.parametrize(
    "text",
    [
        "hvad mangler jeg at gøre?", "Hvad mangler jeg", "hvad mangler jeg stadig at svare på?", "skylder jeg noget?",
        "hej, skylder jeg jer noget?", "skylder jeg stadig nogen et svar", "hvad venter på mig?", "hvad skylder jeg",
        "er der noget, der venter på mig?", "er der noget, jeg skal gøre?", "mangler I noget fra mig?",
        "mangler du stadig tal fra mig?", "har jeg glemt noget?", "har jeg glemt at svare på noget?", "mine opgaver",
        "hvilke opgaver har jeg?", "hvad skal jeg nå i denne uge?", "hvad skal jeg gøre i dag?", "er jeg bagud?",
        "hvad har jeg ikke gjort endnu?", "er der noget jeg mangler?", "venter I på noget fra mig?", "hvad haster?",
        "har jeg noget liggende?", "overblik",
        "hvad skal jeg i dag?", "hvad mangler jeg inden jul?", "hvad mangler der fra mig?", "min to-do-liste",
        "what do I still need to do?", "do I owe you anything?", "what's left for me to do?", "my tasks",
        "is there anything I need to do?", "what am I missing?", "have I forgotten anything?", "to-do list",
    ],
)  # fmt: skip
def test_what_waits_is_asked_in_many_words(text: str) -> None:
    assert wondering.of_oneself(text)


@pytest.mark.parametrize(
    "text",
    [
        "hvad mangler jeg at gemme?", "hvad skal jeg gøre?", "hvad mangler fraværsteamet?", "jeg mangler 3 stole",
        "vi mangler kaffe", "hvad venter vi på", "37 til fællesspisning", "hvad skal jeg gøre ved en rotte?",
        "jeg skylder 50 kroner", "what should I do?",
    ],
)  # fmt: skip
def test_what_is_asked_otherwise_is_something_else(text: str) -> None:
    assert not wondering.of_oneself(text)


@pytest.mark.parametrize(
    ("text", "of_figures"),
    [
        ("hvem mangler?", False), ("hvem mangler at svare?", False), ("hvem har ikke svaret endnu?", False),
        ("hvem mangler at indberette?", True), ("hvem mangler stadig at melde tal?", True), ("hvem skylder tal?", True),
        ("hvem har endnu ikke leveret deres tal?", True), ("hvem venter vi på?", False), ("hvem skylder svar", False),
        ("who has not answered?", False), ("who hasn't reported yet?", True), ("who still owes figures?", True),
    ],
)  # fmt: skip
def test_who_has_not_answered_is_asked_in_many_words(text: str, of_figures: bool) -> None:
    assert wondering.of_others(text)
    assert wondering.of_figures(text) == of_figures


async def test_what_is_not_saved_waits_and_is_shown_by_a_press(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("skylder jeg noget?")
    mona.sees("Der er ikke noget, der venter på dig.")

    await mona.says("37 til fællesspisning i Vangdalen i går")
    mona.sees("[Gem]")
    await mona.says("12 til gåtur i Jennumparken i går")
    mona.sees("[Gem]")
    await mona.says("der er loppemarked i Vangdalen på lørdag kl. 10")
    mona.sees("[Læg i kalenderen]")

    await mona.says("hvad mangler jeg?")
    mona.sees("2 meldinger, der ikke er gemt", "ikke i kalenderen endnu", "Loppemarked i Vangdalen")
    await mona.presses("Se, hvad der ikke er gemt")
    mona.sees("37 deltagere", "12 deltagere")
    await mona.presses("Gem alle")
    mona.sees("2 meldinger er gemt")
    await mona.says("hvad venter på mig?")
    assert "gemt" not in mona.sees("Loppemarked").text
    await mona.presses("Se det, du skrev")
    mona.sees("Loppemarked", "[Læg i kalenderen]")


async def test_what_is_not_ready_for_the_newsletter_waits(world: World) -> None:
    bo = world.person("Bo", role="journalist")
    await bo.says("jeg har en historie til nyhedsbrevet")
    bo.sees("Skriv det her")
    await bo.says("Vi holdt en hyggelig eftermiddag i Vangdalen med kaffe og kage. Alle var glade.")
    bo.sees("Skal det være overskriften?")

    await bo.says("hvad mangler jeg?")
    bo.sees("ikke klar til nyhedsbrevet", "Vi holdt en hyggelig eftermiddag")
    await bo.presses("Se, hvad der mangler")
    bo.sees("Skal det være overskriften?", "[Brug den]")
    await bo.presses("Brug den")
    bo.sees("Hvilket område")
    await bo.presses("Vangdalen")
    bo.ignores_the_rest()
    await bo.says("hvad mangler jeg?")
    bo.sees("ikke noget, der venter")


async def test_whoever_held_something_is_asked_again_how_many_came(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("der er loppemarked i Vangdalen på lørdag kl. 10")
    mona.sees("[Læg i kalenderen]")
    await mona.presses("Læg i kalenderen")
    mona.sees("Det står i kalenderen")
    await world.passes(days=5)
    mona.ignores_the_rest()

    await mona.says("har jeg glemt noget?")
    mona.sees("hvor mange kom?", "lørdag 18. november", "Loppemarked")
    await mona.presses("Antal: Loppemarked i Vangdalen")
    mona.sees("Hvor mange kom der?", "[Ingen kom]")
    await mona.says("64")
    mona.sees("64 deltagere", "[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt")
    await mona.says("har jeg glemt noget?")
    mona.sees("ikke noget, der venter")


async def test_a_number_before_it_is_asked_for_is_how_many_came_to_what_was_held_last(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("fællesspisning i Vangdalen i dag kl. 12")
    await mona.presses("Læg i kalenderen")
    mona.ignores_the_rest()
    await mona.says("34")
    assert "34 deltagere" not in mona.sees("").text
    await world.passes(hours=6)
    mona.ignores_the_rest()

    await mona.says("hvad mangler jeg?")
    mona.sees("hvor mange kom?", "Fællesspisning i Vangdalen")
    await mona.says("34")
    mona.sees("Fællesspisning i Vangdalen", "34 deltagere", "[Gem]")


async def test_figures_are_not_asked_for_by_a_day_that_is_over(world: World) -> None:
    karen, preben = world.person("Karen", role="head"), world.person("Preben", role="styregruppe")
    await karen.says("nyt møde i styregruppen 20. november kl. 13")
    await world.passes(days=1)
    asked = [each.text for each in karen.chat() if "tal fra Bysekretariatet" in each.text]
    assert asked
    assert "så snart du kan" in asked[0]
    assert "gerne senest" not in asked[0]
    for phone in (karen, preben):
        phone.ignores_the_rest()

    await karen.says("giv mig et overblik")
    assert "senest" not in karen.sees("tal til mødet mandag 20. november").text


async def test_invitations_tasks_and_figures_wait_too(world: World) -> None:
    karen, preben = world.person("Karen", role="head"), world.person("Preben", role="styregruppe")
    await karen.says("indkald styregruppen til 14. december kl. 13")
    karen.sees("I kalenderen")
    await karen.presses("Indkald nu")
    karen.sees("Indkaldt")
    preben.sees("Invitation")

    await preben.says("hvad mangler jeg?")
    preben.sees("kommer du?", "Styregruppen", "torsdag 14. december")
    await karen.says("hvem mangler at svare?")  # to what was called just now
    karen.sees("Styregruppen", "Ikke svaret (1): Preben")
    await karen.says("kalender")
    karen.ignores_the_rest()
    await karen.says("hvem mangler at svare?")
    karen.sees("Har ikke svaret på indkaldelsen", "Styregruppen", "Preben", "[Se mødet]")
    await preben.presses("Svar: Styregruppen")
    preben.sees("[Deltager]")
    await preben.presses("Deltager")
    preben.sees("Du kommer")
    await preben.says("do I owe you anything?")
    preben.sees("ikke noget, der venter")
    await karen.says("hvem venter vi på?")
    karen.sees("alle, der er indkaldt, har svaret")

    await karen.says("/tal 1. februar")
    karen.ignores_the_rest()
    await karen.says("hvad mangler jeg?")
    assert "deres" not in karen.sees("tal til mødet", "/tal viser dem", "[Giv tallene]").text
    await preben.says("hvem mangler at indberette?")
    preben.sees("ingen tal fra dig")


async def test_in_a_group_nobody_is_shown_what_is_theirs(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    group = world.sim.add_group("Køkkenet", [mona.user])
    await mona.says("@nabobot hvad mangler jeg?", chat=group)
    assert "vores egen" in world.sim.transcript(group)[-1].text


async def test_a_stranger_owes_nothing(world: World) -> None:
    ukendt = world.person("Ukendt")
    await ukendt.says("hvad mangler jeg?")
    ukendt.sees("ikke med her lige nu")
