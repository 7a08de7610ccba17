"""Behind "2 meldinger er gemt" a number puts right the one that is meant, or it is asked which one that is."""

import pytest

from tests.world import Phone, World

BOTH = "12 til fællesspisning i Parken i går og 9 til banko i Vangdalen i forgårs"
FAMILY = "31 til fællesspisning i Parken i går og så bød vi velkommen til en familie på 4 på Flyvervej 12"


async def two_are_saved(world: World, words: str) -> Phone:
    samira = world.person("Samira", role="staff")
    await samira.says(words)
    await samira.presses("Gem alle")
    samira.ignores_the_rest()
    return samira


def values(world: World) -> list[float]:
    return [each["value"] if each["title"] is None else each["participants"] for each in world.rows("registrations")]


@pytest.mark.parametrize("words", ["det var forresten 15", "hov der kom 15", "nej, 15"])
async def test_it_is_asked_of_which_a_number_is(world: World, words: str) -> None:
    samira = await two_are_saved(world, BOTH)
    await samira.says(words)
    samira.sees("Hvilken af dem mener du?", "[Fællesspisning i Jennumparken (Parken): 12 deltagere]", "Banko")
    assert values(world) == [12, 9]
    await samira.presses("Banko i Vangdalen: 9 deltagere")
    samira.sees("Rettet.", "Banko i Vangdalen", "9 deltagere → 15 deltagere")
    assert values(world) == [12, 15]


@pytest.mark.parametrize(
    ("told", "words", "left"),
    [
        (BOTH, "ups i går var 13 ikke 12", [13, 9]),
        (BOTH, "mandag var 10", [12, 10]),
        (BOTH, "det var 10 i forgårs", [12, 10]),
        (BOTH, "vi var 14, ikke 12", [14, 9]),
        (FAMILY, "ret familien, de er 5", [31, 5]),
    ],
)
async def test_a_day_a_number_or_a_family_says_which(world: World, told: str, words: str, left: list[int]) -> None:
    samira = await two_are_saved(world, told)
    await samira.says(words)
    samira.sees("Rettet.", "→")
    assert values(world) == left


async def test_an_evening_and_its_guests_are_told_apart_by_a_press(world: World) -> None:
    samira = await two_are_saved(world, "netværksaften i går, 22 unge")
    await samira.says("det var forresten 15")
    samira.sees("Hvilken af dem mener du?")
    await samira.presses("Unge til netværksarrangement: 22 unge")
    samira.sees("Rettet.", "22 unge → 15 unge")
    assert values(world) == [1, 15]


@pytest.mark.parametrize("words", ["hvor mange er vi oppe på?", "det var en dejlig aften", "på fredag bliver vi 40"])
async def test_other_words_move_none_of_them(world: World, words: str) -> None:
    samira = await two_are_saved(world, BOTH)
    await samira.says(words)
    assert "Hvilken af dem" not in samira.sees().text
    samira.ignores_the_rest()
    assert values(world) == [12, 9]


async def test_gem_den_ogsaa_keeps_what_was_told_before(world: World) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("31 til fællesspisning i Parken i går")
    nadia.sees("[Gem]")
    await nadia.says("12 til banko i Vangdalen i forgårs")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says("gem den også")
    nadia.sees("Fællesspisning i Jennumparken (Parken)", "31 deltagere")


@pytest.mark.parametrize("words", ["glem det alligevel, det var bare os selv", "glem det, det var en fejl"])
async def test_a_reason_may_stand_behind_the_way_out(world: World, words: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("31 til fællesspisning i Parken i går")
    nadia.sees("[Gem]")
    await nadia.says(words)
    nadia.sees("Slettet. Intet er gemt.")


@pytest.mark.parametrize(
    ("words", "left"), [("nej de er talt med", 31), ("de er med i tallet", 31), ("de kom oveni", 37)]
)
async def test_whether_they_are_among_those_who_came_is_answered_in_words(world: World, words: str, left: int) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("31 til fællesspisning i Parken i går")
    nadia.sees("[Gem]")
    await nadia.says("der var også 6 børn")
    nadia.sees("eller kom de oveni?", "[31] [37]")
    await nadia.says(words)
    nadia.sees(f"{left} deltagere (6 børn)", "[Gem]")


async def test_some_who_are_counted_already_change_nothing_that_is_saved(world: World) -> None:
    bente = world.person("Bente", role="volunteer")
    await bente.says("14 til gåtur i Parken i går")
    await bente.presses("Gem")
    bente.ignores_the_rest()
    await bente.says("og 2 nye som kun gik halvvejs")
    bente.sees("[14] [2]")
    await bente.says("nej de er talt med")
    bente.sees("Intet er rettet")
