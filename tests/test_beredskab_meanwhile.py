"""What is told of an incident while words are asked for, what is only thought of one, and where one has moved to."""

import pytest

from tests.crisis import Crisis
from tests.test_beredskab_open_questions import read
from tests.test_beredskab_words import answers, called
from tests.world import World

DRAFTS = "SELECT count(*) FROM callouts WHERE state = 'draft'"


async def test_an_incident_elsewhere_is_no_wording_for_residents(lillevig: Crisis) -> None:
    karen, *_ = await called(lillevig)
    await lillevig.presses(karen, "Kommer")
    await lillevig.presses(karen, "Information ud")
    await lillevig.presses(karen, "Beboerne")
    read(lillevig)

    assert "Ring 112 først" in await answers(lillevig, karen, "brand i Møllekrogen, folk er fanget")
    assert lillevig.world.ask(DRAFTS) == [(1,)]
    assert lillevig.world.ask("SELECT count(*) FROM callout_texts") == [(0,)]


async def test_the_wording_may_speak_of_what_has_happened(lillevig: Crisis) -> None:
    karen, *_ = await called(lillevig)
    await lillevig.presses(karen, "Kommer")
    await lillevig.presses(karen, "Information ud")
    await lillevig.presses(karen, "Beboerne")
    read(lillevig)

    await karen.says("Der har været skud ved Havnegade. Politiet er der. Bliv inde.")
    read(lillevig)
    assert lillevig.world.ask(DRAFTS) == [(0,)]
    assert lillevig.world.ask("SELECT count(*) FROM callout_texts") == [(1,)]


async def test_an_incident_is_no_name_of_a_police_officer(lillevig: Crisis) -> None:
    karen, *_ = lillevig.group()
    await karen.says("/beredskab politi")
    await karen.presses("Nyt link")
    read(lillevig)

    assert "Ring 112 først" in await answers(lillevig, karen, "skud ved Havnegade 12, politiet er der")
    assert lillevig.world.ask(DRAFTS) == [(1,)]


@pytest.mark.parametrize("what", ["En bekymring, der skal videre", "Noget kan påvirke planen"])
@pytest.mark.parametrize("words", [
    "der er slagsmål ved Jennumparken 12 lige nu", "skyderi i Vangdalen", "det brænder i Vangdalen, politiet er på vej",
])  # fmt: skip
async def test_an_incident_is_no_proposal(world: World, what: str, words: str) -> None:
    kirsten = world.person("Kirsten", role="beredskab", roles=("bestyrelse", "styregruppe"))
    await kirsten.says("/indstilling")
    kirsten.sees("Hvad vil du give videre?")
    await kirsten.presses(what)
    kirsten.ignores_the_rest()

    await kirsten.says(words)
    kirsten.sees("Ring 112 først")
    assert world.ask(DRAFTS) == [(1,)]
    assert world.ask("SELECT count(*) FROM proposals") == [(0,)]


@pytest.mark.parametrize("words", [
    "vi foreslår en brandøvelse i Vangdalen hvert år", "der burde gøres mere mod slagsmål i Vangdalen",
    "mange er utrygge efter skyderiet i Vangdalen", "der er slagsmål i Vangdalen om aftenen",
])  # fmt: skip
async def test_a_proposal_may_speak_of_what_was(world: World, words: str) -> None:
    kirsten = world.person("Kirsten", role="beredskab", roles=("bestyrelse", "styregruppe"))
    await kirsten.says("/indstilling")
    kirsten.sees("Hvad vil du give videre?")
    await kirsten.presses("En bekymring, der skal videre")
    kirsten.ignores_the_rest()

    await kirsten.says(words)
    kirsten.ignores_the_rest()
    assert world.ask(DRAFTS) == [(0,)]
    assert world.ask("SELECT count(*) FROM proposals") == [(1,)]


@pytest.mark.parametrize("role", ["beredskab", "volunteer"])
@pytest.mark.parametrize(("words", "happens"), [
    ("jeg synes ikke branden blev håndteret godt", False), ("jeg mener, at skyderiet blev håndteret forkert", False),
    ("I think the shooting was handled well", False), ("jeg synes jeg hører skud i Vangdalen", True),
    ("jeg synes der var skyderi i Vangdalen lige nu", True),
])  # fmt: skip
async def test_what_is_thought_of_an_incident_is_none(world: World, role: str, words: str, happens: bool) -> None:
    someone = world.person("Kirsten", role=role)
    await someone.says(words)
    assert ("112" in someone.sees().text) == happens
    assert world.ask(DRAFTS) == [(1 if happens and role == "beredskab" else 0,)]


@pytest.mark.parametrize("words", [
    "det er flyttet til Møllekrogen", "det har flyttet sig til Møllekrogen nu", "skyderiet er rykket til Møllekrogen",
    "it has moved to Møllekrogen",
])  # fmt: skip
async def test_where_it_has_moved_to_is_where_it_is(lillevig: Crisis, words: str) -> None:
    karen, per, _, sara = await called(lillevig)
    await lillevig.presses(karen, "Kommer")
    read(lillevig)
    assert "Havnegade 12 (Solbakken)" in await answers(lillevig, sara, "hvor er det?")

    told = await answers(lillevig, karen, words)
    assert "Møllekrogen" in told
    answer = await answers(lillevig, sara, "hvor er det?")
    assert "Møllekrogen" in answer
    assert "Havnegade 12 (" not in answer
    assert "Møllekrogen" in await answers(lillevig, per, "hvad skal jeg gøre?")


@pytest.mark.parametrize(
    "words",
    [
        "politiet er rykket ud til Møllekrogen",
        "familierne er flyttet til Møllekrogen",
        "vi har flyttet mødet til Møllekrogen",
    ],
)
async def test_who_moves_moves_nothing_of_it(lillevig: Crisis, words: str) -> None:
    karen, _, _, sara = await called(lillevig)
    await lillevig.presses(karen, "Kommer")
    read(lillevig)

    await answers(lillevig, karen, words)
    assert "Havnegade 12 (Solbakken)" in await answers(lillevig, sara, "hvor er det?")
