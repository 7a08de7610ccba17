"""Who comes in somebody's place, when they cannot either; and a meeting that came to nothing."""

import pytest

from tests.meetings_alone import meetings_alone
from tests.world import Phone, World


@pytest.fixture(autouse=True)
async def alone(world: World) -> None:
    await meetings_alone(world)


async def called(world: World) -> tuple[Phone, Phone, Phone, Phone]:
    """Head, two members of the steering group who have their invitation, and a partner who has none."""
    karen = world.person("Karen", role="head")
    liv, omar = world.person("Liv", role="styregruppe"), world.person("Omar", role="styregruppe")
    vera = world.person("Vera", role="partner")
    await karen.says("nyt møde i styregruppen 12. december kl. 13")
    await karen.presses("Se mødet")
    await karen.presses("Indkald nu")
    karen.ignores_the_rest()
    liv.sees("Invitation")
    omar.sees("Invitation")
    return karen, liv, omar, vera


async def test_a_substitute_who_cannot_either_is_told_of_and_another_one_may_come(world: World) -> None:
    karen, liv, omar, vera = await called(world)
    await liv.says("jeg kan ikke, men min viceleder Vera kommer")
    liv.sees("Vera er inviteret i stedet for dig")
    vera.sees("Liv kan ikke selv og beder dig komme i stedet.")
    assert vera.last is not None
    assert "adresse" not in vera.last.text  # she is known here also for other things

    await vera.presses("Afbud")
    vera.sees("Noteret, at du ikke kommer")
    liv.sees("Vera kan ikke komme i stedet for dig: Styregruppen", "[Sender stedfortræder]", "[Jeg kommer alligevel]")
    await liv.says("/moeder")
    liv.sees("Styregruppen · du kommer ikke")
    await vera.presses("Jeg kommer alligevel")
    vera.sees("Du kommer")
    liv.sees("Vera kommer i stedet for dig: Styregruppen")

    await world.passes(minutes=2)
    await vera.says("kan ikke alligevel, er syg")
    vera.sees("Noteret, at du ikke kommer", "er syg")
    liv.sees("Vera kan ikke komme i stedet for dig")
    await liv.presses("Sender stedfortræder")
    liv.sees("Hvem kommer i stedet for dig?")
    await liv.says("Vera")
    liv.sees("Vera kommer heller ikke.", "Hvem kommer i stedet for dig?")
    await liv.says("Omar")
    liv.sees("Omar er selv inviteret og får at vide, at du ikke kommer")
    vera.sees("Du behøver ikke komme")
    omar.sees("Liv kan ikke komme og beder dig tage det med for jer begge: Styregruppen", "[Deltager]")
    karen.sees_nothing()


async def test_with_whoever_comes_after_all_the_substitute_of_the_substitute_need_not(world: World) -> None:
    _, liv, omar, vera = await called(world)
    asta = world.person("Asta", role="partner")
    await liv.says("Vera kommer i stedet for mig", reply_to=liv.last)
    vera.sees("Invitation")
    await vera.says("jeg sender Asta i stedet")
    asta.sees("Invitation", "Vera kan ikke selv")
    await liv.presses("Jeg kommer alligevel")

    vera.sees("Asta er inviteret")
    vera.sees("Du behøver ikke komme")
    asta.sees("Du behøver ikke komme")
    await world.passes(days=26)
    for each in (asta, vera):
        each.sees_nothing()
    for each in (liv, omar):
        each.ignores_the_rest()


async def test_a_meeting_that_was_not_held_is_closed_and_nobody_is_told(world: World) -> None:
    karen, liv, omar, _ = await called(world)
    await world.passes(days=27, hours=6)
    for each in (karen, liv, omar):
        each.ignores_the_rest()

    await karen.presses("Det blev ikke holdt")

    karen.sees("Ikke holdt: Styregruppen", "Det tæller ikke med, og ingen får besked.")
    assert [row["state"] for row in world.rows("meetings")] == ["cancelled"]
    await world.passes(days=20)
    for each in (liv, omar):
        each.sees_nothing()
    karen.sees_nothing()


async def test_who_is_sent_instead_is_no_reason_and_is_named_once(world: World) -> None:
    _, liv, _, vera = await called(world)
    await liv.says("nej")
    liv.sees("Skriv gerne hvorfor")

    await liv.says("jeg sender Bo i stedet")
    liv.sees("hvordan jeg får fat i Bo", "Skriv navn og e-mail eller telefonnummer")
    await liv.says("bo@example.org")
    liv.sees("Noteret, at Bo kommer i stedet for dig", "invitationen venter")
    await liv.says("/moeder")
    liv.ignores_the_rest()
    vera.ignores_the_rest()


@pytest.mark.parametrize("words", [
    "jeg kan ikke den dag, kan Vera komme i stedet?", "jeg kan ikke komme, tager Vera i stedet?",
    "kan Vera overtage for mig til mødet?", "can Vera come instead of me?",
])  # fmt: skip
async def test_whoever_is_asked_for_by_name_is_invited(world: World, words: str) -> None:
    _, liv, _, vera = await called(world)
    await liv.says(words)
    liv.sees("Vera er inviteret i stedet for dig")
    vera.sees("Liv kan ikke selv og beder dig komme i stedet.")


@pytest.mark.parametrize("words", ["kan min kone komme i stedet for mig til mødet?", "jeg sender en anden i stedet"])
async def test_who_has_no_name_is_asked_for_in_plain_words(world: World, words: str) -> None:
    _, liv, _, _ = await called(world)
    await liv.says(words)
    assert "får fat i" not in liv.sees("Hvem kommer i stedet for dig?").text
    await liv.says("det er ham Poul fra bageren")
    liv.sees("Jeg ved ikke, hvordan jeg får fat i", "Poul")


@pytest.mark.parametrize("words", ["måske", "ved ikke", "nej glem det", "nej", "ikke nogen", "never mind"])
async def test_who_sends_nobody_after_all_is_asked_whether_they_come(world: World, words: str) -> None:
    _, liv, _, _ = await called(world)
    await liv.presses("Sender stedfortræder")
    liv.sees("Hvem kommer i stedet for dig?")

    await liv.says(words)
    liv.sees("Det er helt fint", "[Deltager]", "[Afbud]")
    [seat] = world.ask("select answer from invitees where person_id = (select id from persons where name = 'Liv')")
    assert not seat[0]
    await liv.says("37 til fællesspisning")  # nobody is waited for
    liv.ignores_the_rest()


async def test_who_only_does_not_come_says_so(world: World) -> None:
    _, liv, _, _ = await called(world)
    await liv.presses("Sender stedfortræder")
    liv.sees("Hvem kommer i stedet for dig?")
    await liv.says("nej bare afbud")
    liv.sees("Noteret, at du ikke kommer: Styregruppen")
