"""Of those who came some are told by their part: who helped, and adults beside children whom nobody counted yet."""

import pytest

from tests.world import World


@pytest.mark.parametrize("words", [
    "6 mennesker hjalp", "6 naboer hjalp til i køkkenet", "der var 6 personer, der hjalp med at lave mad",
    "6 people helped", "6 residents helped us cook", "6 helpers",
])  # fmt: skip
async def test_those_who_helped_are_not_all_the_guests(world: World, words: str) -> None:
    omar = world.person("Omar", role="ambassador")

    await omar.says("24 til fællesspisning på Glarbjergvej i tirsdags")
    omar.sees("24 deltagere", "[Gem]")
    await omar.says(words)
    omar.sees("24 deltagere · 6 frivillige", "[Gem]")


async def test_with_the_helpers_alone_the_guests_are_asked_for(world: World) -> None:
    omar = world.person("Omar", role="ambassador")

    await omar.says("fællesspisning på Glarbjergvej i tirsdags, 5 mennesker hjalp")
    omar.sees("5 frivillige", "Hvor mange kom?")
    await omar.says("24")
    omar.sees("24 deltagere · 5 frivillige", "[Gem]")


@pytest.mark.parametrize(("children", "answer"), [
    ("mange", "9"), ("nogle", "9 børn"), ("flere", "der var 9 børn"), ("en masse", "ni"),
])  # fmt: skip
async def test_children_whom_nobody_counted_are_asked_for_and_the_adults_stay(
    world: World, children: str, answer: str
) -> None:
    viggo = world.person("Viggo", role="ambassador")

    await viggo.says(f"fællesspisning i Vangdalen i går, 16 voksne og {children} børn")
    viggo.sees("Hvor mange børn?")
    await viggo.says(answer)
    viggo.sees("25 deltagere (16 voksne, 9 børn)", "[Gem]")
    await viggo.says("ja")
    viggo.sees("Gemt")
    await viggo.says("nej 12 børn")
    viggo.sees("Rettet", "28 deltagere (16 voksne, 12 børn)")


async def test_how_many_there_were_in_all_is_an_answer_too(world: World) -> None:
    viggo = world.person("Viggo", role="ambassador")

    await viggo.says("fællesspisning i Vangdalen i går, 16 voksne og mange børn")
    viggo.sees("Hvor mange børn?")
    await viggo.says("vi var 30 i alt")
    viggo.sees("30 deltagere (16 voksne)", "[Gem]")


async def test_an_english_answer_counts_the_children(world: World) -> None:
    ilyas = world.person("Ilyas", role="ambassador", language="en")

    await ilyas.says("20 adults and many children at the dinner in Jennumparken on Friday")
    ilyas.sees("How many children?")
    await ilyas.says("about 10")
    ilyas.sees("30 participants (20 adults, 10 children)", "[Save]")


async def test_a_question_to_the_bot_takes_no_number_away(world: World) -> None:
    jytte = world.person("Jytte", role="ambassador")

    await jytte.says("13 til kortspil i Vangdalen i går")
    jytte.sees("13 deltagere", "[Gem]")
    await jytte.says("er der nogen?")
    jytte.ignores_the_rest()
    await jytte.says("gem")
    jytte.sees("Gemt", "13 deltagere")


@pytest.mark.parametrize(("words", "day"), [
    ("nej ugen før", "lørdag 4. november"), ("lørdagen før", "lørdag 4. november"), ("dagen før det", "fredag 10."),
    ("no, the week before", "lørdag 4. november"), ("en uge tidligere", "lørdag 4. november"),
    ("hov, det var dagen efter", "søndag 12. november"), ("mandagen før", "mandag 6. november"),
])  # fmt: skip
async def test_a_day_may_be_counted_from_the_one_that_is_shown(world: World, words: str, day: str) -> None:
    gudrun = world.person("Gudrun", role="ambassador")

    await gudrun.says("24 til fællesspisning i Vangdalen i lørdags")
    gudrun.sees("lørdag 11. november", "[Gem]")
    await gudrun.says(words)
    gudrun.sees(day, "24 deltagere", "[Gem]")
