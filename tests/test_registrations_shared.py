"""A share of those who came, told in one breath with how many they were; and more of all than may be new."""

import pytest

from tests.world import World


@pytest.mark.parametrize(("words", "seen"), [
    ("27, og halvdelen var børn", ("27 deltagere", "Hvor mange børn?", "[13] [14]")),
    ("26 og halvdelen var børn", ("26 deltagere (13 børn)", "Skal jeg gemme det?")),
    ("28. En fjerdedel var børn", ("28 deltagere (7 børn)", "Skal jeg gemme det?")),
])  # fmt: skip
async def test_a_share_behind_the_number_is_no_less_than_one_alone(
    world: World, words: str, seen: tuple[str, ...]
) -> None:
    karen = world.person("Karen", role="ambassador", area="vangdalen")

    await karen.says("Fællesspisning i Vangdalen i dag, det var hyggeligt")
    karen.sees("Hvor mange kom?")
    await karen.says(words)
    karen.sees(*seen)


async def test_the_same_in_a_report_and_of_what_stood_in_the_calendar(world: World) -> None:
    karen = world.person("Karen", role="ambassador", area="vangdalen")

    await karen.says("27 til fællesspisning i Vangdalen i går, og halvdelen var børn")
    karen.sees("27 deltagere", "Hvor mange børn?", "[13] [14]")
    await karen.says("13")
    karen.sees("27 deltagere (13 børn)")
    await karen.presses("Slet")
    await karen.says("Loppemarked i Vangdalen i dag kl. 17")
    await karen.presses("Læg i kalenderen")
    karen.ignores_the_rest()
    await world.passes(hours=30)
    karen.ignores_the_rest()
    await karen.says("31, og halvdelen var børn")
    karen.sees("Loppemarked", "31 deltagere", "Hvor mange børn?", "[15] [16]")


async def test_more_than_were_told_are_all_of_them_and_no_new_ones(world: World) -> None:
    asger = world.person("Asger", role="staff")

    await asger.says("12 unge i HotSpot i torsdags")
    asger.sees("12 børn og unge", "Hvor mange af dem var nye")
    await asger.says("det var forresten 15")
    asger.sees("15 børn og unge", "Hvor mange af dem var nye")
    await asger.says("4")
    asger.sees("15 børn og unge", "heraf 4 nye")
    await asger.presses("Gem")
    asger.sees("Gemt")
    await asger.says("det var om fredagen")
    asger.sees("fredag 10. november")
    await asger.says("øh nej, torsdag passede")
    asger.sees("torsdag 9. november")


@pytest.mark.parametrize(("answer", "seen"), [
    ("13", "13 deltagere (2 voksne, 11 børn)"), ("11", "11 deltagere"),
])  # fmt: skip
async def test_some_children_more_are_not_all_the_children(world: World, answer: str, seen: str) -> None:
    mille = world.person("Mille", role="volunteer", area="vangdalen")

    await mille.says("9 børn og 2 voksne til lektiecafé i Vangdalen i dag")
    mille.sees("11 deltagere (2 voksne, 9 børn)")
    await mille.says("hov der var også 2 børn")
    assert "2 børn" not in mille.sees("Var de med i dem", "[11] [13]").text
    await mille.says(answer)
    mille.sees(seen)
