"""What was saved today is put right by its name, whatever came between; nothing else is taken for it."""

from datetime import date

import pytest

from tests.world import Phone, World

SATURDAY, TUESDAY = date(2017, 11, 11), date(2017, 11, 14)


async def saved(phone: Phone, *told: str) -> None:
    for each in told:
        await phone.says(each)
        await phone.presses("Gem")
    phone.ignores_the_rest()


def counted(world: World) -> list[tuple[object, ...]]:
    told = [each for each in world.rows("registrations") if each["state"] == "saved"]
    return [(each["date"], each["area"], each["participants"]) for each in told]


@pytest.mark.parametrize("between", ["og så ryddede vi sne i fredags, 4 mand", "der var dart i kælderen med 17"])
@pytest.mark.parametrize(
    ("first", "words"),
    [
        ("Krea-aften i Vangdalen i går. 9 kom", "hov krea-aftenen var i lørdags"),
        ("Kaffeklub i Vangdalen i går, 9 kom", "ups, kaffeklubben var i lørdags"),
        ("banko i Vangdalen i går, 9", "nej bankoen var i lørdags"),
    ],
)
async def test_a_correction_by_name_makes_no_second_report(world: World, first: str, words: str, between: str) -> None:
    bente = world.person("Bente", role="volunteer")
    await saved(bente, first)
    await bente.says(between)
    bente.ignores_the_rest()
    assert counted(world) == [(TUESDAY, "vangdalen", 9)], "what came between is another thing"

    await bente.says(words)
    bente.sees("Rettet", "tirsdag 14. november → lørdag 11. november")
    assert counted(world) == [(SATURDAY, "vangdalen", 9)]


async def test_after_another_report_the_place_and_the_number_are_put_right_too(world: World) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await saved(jytte, "fællesspisning i Vangdalen i går, 28 kom", "gåtur i Vangdalen i torsdags, 12")

    await jytte.says("hov fællesspisningen var på Glarbjergvej")
    jytte.sees("Rettet", "Fællesspisning på Glarbjergvej")
    await saved(jytte, "banko i Vangdalen i mandags, 14")
    await jytte.says("nej fællesspisningen var 29")
    jytte.sees("Rettet", "28 deltagere → 29 deltagere")
    assert counted(world)[0] == (TUESDAY, "glarbjergvej", 29)


async def test_without_a_word_that_says_so_it_is_asked_and_both_are_one_correction(world: World) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await saved(jytte, "fællesspisning i Vangdalen i går, 28 kom", "gåtur i Vangdalen i torsdags, 12")

    await jytte.says("fællesspisningen var i lørdags")
    jytte.sees("lørdag 11. november · 28 deltagere", "Det retter det, der er meldt", "[Gem]", "[Lad det stå]")
    await jytte.says("fællesspisningen var på Glarbjergvej")
    jytte.sees("Fællesspisning på Glarbjergvej", "lørdag 11. november · 28 deltagere", "Det retter det")
    assert counted(world)[0] == (TUESDAY, "vangdalen", 28)
    await jytte.presses("Gem")
    jytte.sees("Rettet")
    assert counted(world)[0] == (SATURDAY, "glarbjergvej", 28)


async def test_what_was_saved_together_is_put_right_by_its_name_too(world: World) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("20 til banko i Vangdalen i går og 11 til gåtur i Jennumparken i lørdags")
    await nadia.presses("Gem alle")
    nadia.ignores_the_rest()
    await nadia.says("bankoen var i Jennumparken")
    nadia.sees("Banko i Jennumparken", "20 deltagere", "Det retter det", "[Lad det stå]")
    await nadia.says("faktisk gåturen var i fredags")
    nadia.sees("Rettet", "lørdag 11. november → fredag 10. november")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("der var også fællesspisning i lørdags", "Hvor mange kom?"),
        ("sommerfesten var i lørdags", "Sommerfest"),
        ("fællesspisningen i lørdags var på Glarbjergvej, 30 kom", "30 deltagere"),
    ],
)
async def test_what_tells_of_another_is_a_report_of_its_own(world: World, words: str, shown: str) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await saved(jytte, "fællesspisning i Vangdalen i går, 28 kom", "gåtur i Vangdalen i torsdags, 12")
    await jytte.says(words)
    jytte.sees("lørdag 11. november", shown)
    assert counted(world)[0] == (TUESDAY, "vangdalen", 28)


async def test_two_of_that_name_are_shown_to_choose_from(world: World) -> None:
    jytte = world.person("Jytte", role="volunteer")
    walks = "gåtur i Vangdalen i torsdags, 12", "gåtur i Vangdalen i lørdags, 10"
    await saved(jytte, *walks, "banko i Vangdalen i går, 9")
    await jytte.says("hov gåturen var på Glarbjergvej")
    jytte.sees("Hvilken?", "1. ", "2. ")


async def test_the_day_after_tomorrow_it_is_another_one(world: World) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await saved(jytte, "gåtur i Vangdalen i torsdags, 12")
    await world.passes(days=2)
    jytte.ignores_the_rest()
    await jytte.says("gåturen var i går")
    jytte.sees("Gåtur", "torsdag 16. november", "Hvor var det?")


async def test_what_waits_is_put_right_by_its_name_and_not_what_was_saved_since(world: World) -> None:
    ilyas = world.person("Ilyas", role="volunteer", language="en")
    await ilyas.says("craft evening in Vangdalen yesterday, 9 came")
    ilyas.sees("What was it about?")
    await ilyas.says("walk in Vangdalen on Thursday, 12")
    await ilyas.presses("Save")
    ilyas.ignores_the_rest()

    await ilyas.says("oops the craft evening was on Saturday")
    ilyas.sees("Craft evening", "Saturday 11 November · 9 participants", "What was it about?")
    assert counted(world) == [(date(2017, 11, 9), "vangdalen", 12)]


@pytest.mark.parametrize(
    ("words", "becomes"),
    [
        ("the dinner on Saturday was actually 42 not 40", "40 participants → 42 participants"),
        ("the dinner in Jennumparken was actually on Friday", "Saturday 11 November → Friday 10 November"),
    ],
)
async def test_what_is_named_with_its_day_or_its_place_is_that_one(world: World, words: str, becomes: str) -> None:
    ilyas = world.person("Ilyas", role="volunteer", language="en")
    for each in ("we were 40 for dinner in Jennumparken on Saturday", "walk in Vangdalen yesterday, 8"):
        await ilyas.says(each)
        await ilyas.presses("Save")
    ilyas.ignores_the_rest()
    await ilyas.says(words)
    ilyas.sees("Corrected", becomes)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("fællesspisningen den 11. november var den 8. november", "onsdag 8. november · 28 deltagere"),
        ("fællesspisningen i lørdags var 29 voksne og 3 børn", "lørdag 11. november · 32 deltagere"),
    ],
)
async def test_of_two_days_the_first_tells_which_one_is_meant(world: World, words: str, shown: str) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await saved(jytte, "fællesspisning i Vangdalen i lørdags, 28 kom", "gåtur i Vangdalen i torsdags, 12")
    await jytte.says(words)
    jytte.sees("Fællesspisning i Vangdalen", shown, "Det retter det, der er meldt", "[Lad det stå]")


async def test_of_another_day_than_the_saved_one_it_is_another(world: World) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await saved(jytte, "fællesspisning i Vangdalen i lørdags, 28 kom")
    await jytte.says("fællesspisningen i søndags var 50")
    jytte.sees("søndag 12. november · 50 deltagere", "Hvor var det?")


@pytest.mark.parametrize(
    ("words", "becomes"),
    [
        ("der er 24 frivillige på min fællesspisning, det er helt forkert, der var 4", "30 deltagere · 4 frivillige"),
        ("it says 24 volunteers, that is wrong, there were 5", "30 deltagere · 5 frivillige"),
        ("der står 30 deltagere, det er forkert, der var 28", "28 deltagere · 24 frivillige"),
    ],
)
async def test_what_stands_and_is_wrong_is_put_right_for_those_who_are_named(
    world: World, words: str, becomes: str
) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await saved(jytte, "30 til fællesspisning i Vangdalen i går med 24 frivillige")
    await jytte.says(words)
    jytte.sees("Rettet", f"→ {becomes}")


@pytest.mark.parametrize(
    ("words", "becomes"),
    [
        ("fatimas fællesspisning var 39", "39 deltagere"),
        ("Fatimas fællesspisning var 39, 30 voksne og 9 børn", "39 deltagere (30 voksne, 9 børn)"),
        ("fatimas fællesspisning i går var 39", "39 deltagere"),
        ("Fatima's dinner was 39", "39 deltagere"),
    ],
)
async def test_staff_put_right_what_somebody_else_reported_by_the_name_of_who_did(
    world: World, words: str, becomes: str
) -> None:
    fatima, henning = world.person("Fatima Holm", role="volunteer"), world.person("Henning", role="staff")
    await saved(fatima, "37 til fællesspisning i Vangdalen i går")

    await henning.says(words)
    henning.sees("Fællesspisning i Vangdalen", becomes, "Det retter det, der er meldt", "[Lad det stå]")
    assert [each["participants"] for each in world.rows("registrations")] == [37]
    await henning.presses("Gem")
    henning.sees("Rettet", f"37 deltagere → {becomes}")


@pytest.mark.parametrize(
    ("role", "words"), [("volunteer", "fatimas fællesspisning var 39"), ("staff", "omars fællesspisning var 39")]
)
async def test_nobody_else_puts_it_right_and_nobody_elses_is_meant(world: World, role: str, words: str) -> None:
    fatima, henning = world.person("Fatima", role="volunteer"), world.person("Henning", role=role)
    world.person("Omar", role="volunteer")
    await saved(fatima, "37 til fællesspisning i Vangdalen i går")

    await henning.says(words)
    assert "retter" not in henning.sees("39 deltagere", "Hvor var det?").text  # a report of their own
    assert [each["participants"] for each in world.rows("registrations")] == [37]


async def test_of_two_of_one_name_it_is_not_guessed_whose(world: World) -> None:
    fatima, henning = world.person("Fatima Holm", role="volunteer"), world.person("Henning", role="staff")
    world.person("Fatima Lund", role="volunteer")
    await saved(fatima, "37 til fællesspisning i Vangdalen i går")

    await henning.says("fatimas fællesspisning var 39")
    assert "retter" not in henning.sees().text
