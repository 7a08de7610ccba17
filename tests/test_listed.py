"""Several reports that are shown and not saved: words that put one of them right reach that one, or are asked about."""

import pytest

from tests.world import Phone, World

THREE = (
    "34 til fællesspisning i Vangdalen i går, 12 til banko i Jennumparken i fredags og 20 til strikkecafé i Vangdalen "
    "i torsdags"
)


async def listed(world: World) -> Phone:
    merete = world.person("Merete", role="staff")
    await merete.says(THREE)
    merete.sees("Jeg forstod 3 ting", "34 deltagere", "[Gem alle]")
    return merete


def counted(world: World) -> list[int]:
    return [each["participants"] for each in world.rows("registrations")]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("nej fællesspisningen var 36", "1. Fællesspisning i Vangdalen · tirsdag 14. november · 36 deltagere"),
        ("fællesspisningen i Vangdalen var 36", "1. Fællesspisning i Vangdalen · tirsdag 14. november · 36 deltagere"),
        ("hov banko var 39", "2. Banko i Jennumparken · fredag 10. november · 39 deltagere"),
        ("vi var 23 til strikkecafeen", "3. Strikkecafé i Vangdalen · torsdag 9. november · 23 deltagere"),
        ("no, the dinner was 36", "1. Fællesspisning i Vangdalen · tirsdag 14. november · 36 deltagere"),
        ("strikkecaféen var i onsdags", "3. Strikkecafé i Vangdalen · onsdag 8. november · 20 deltagere"),
        ("banko var på Glarbjergvej", "2. Banko på Glarbjergvej · fredag 10. november · 12 deltagere"),
        ("det var 22, ikke 20", "3. Strikkecafé i Vangdalen · torsdag 9. november · 22 deltagere"),
        (
            "banko var 5 børn og 9 voksne",
            "· fredag 10. november · 14 deltagere (9 voksne, 5 børn)",
        ),
        ("nej, 14 i Jennumparken", "2. Banko i Jennumparken · fredag 10. november · 14 deltagere"),
    ],
)
async def test_one_of_several_is_put_right_by_its_name(world: World, words: str, line: str) -> None:
    merete = await listed(world)

    await merete.says(words)
    merete.sees("1. Fællesspisning", line, "[Gem alle]")


async def test_where_it_is_not_said_which_it_is_asked(world: World) -> None:
    merete = await listed(world)

    await merete.says("det var 22")
    merete.sees(
        "Hvilken af dem mener du?", "[Fællesspisning i Vangdalen: 34 deltagere]", "[Strikkecafé i Vangdalen: 20 del"
    )
    await merete.presses("Strikkecafé i Vangdalen: 20 deltagere")
    merete.sees("1. Fællesspisning i Vangdalen · tirsdag 14. november · 34", "3. Strikkecafé", "22 deltagere")
    await merete.says("nej 41")
    merete.sees("Hvilken af dem mener du?")
    await merete.says("banko")
    merete.sees("34 deltagere", "41 deltagere", "22 deltagere")
    await merete.says("gem alle")
    merete.sees("3 meldinger er gemt")
    assert counted(world) == [34, 41, 22]


async def test_what_is_told_of_another_is_a_report_of_its_own(world: World) -> None:
    merete = await listed(world)

    for words in ("der var banko i Vangdalen i onsdags med 9", "nej, vi holdt også banko i går med 9 i Vangdalen"):
        await merete.says(words)
        merete.sees("Banko i Vangdalen", "9 deltagere", "Skal jeg gemme det?")
    await merete.says("slet alle")
    merete.sees("Slettet")


async def test_a_number_of_the_list_is_of_the_list_though_another_report_waits(world: World) -> None:
    merete = await listed(world)
    await merete.says("aktivitetsdag i onsdags med 8")
    merete.sees("Hvor var det?")

    await merete.says("ret 2 til 24")
    merete.sees("Fællesspisning", "2. Banko i Jennumparken · fredag 10. november · 24 deltagere", "[Gem alle]")
    await merete.says("gem alle")
    merete.sees("ikke gemt endnu", "4. Aktivitetsdag", "8 deltagere")


async def test_one_that_is_shown_alone_is_put_right_by_its_name_too(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("34 til fællesspisning i Vangdalen i går")
    mona.sees("34 deltagere")
    await mona.says("banko i lørdags, 20")
    mona.sees("Banko", "Hvor var det?")

    await mona.says("nej fællesspisningen var 36")
    mona.sees("Fællesspisning i Vangdalen", "36 deltagere", "[Gem]")
    await mona.says("ja")
    mona.sees("Gemt.", "36 deltagere")
    assert counted(world) == [36]


async def test_what_is_missing_is_asked_as_soon_as_all_are_to_be_saved(world: World) -> None:
    tove = world.person("Tove", role="volunteer")
    await tove.says("31 til fællesspisning i Vangdalen i går. 9 til banko i torsdags")
    tove.sees("Om nr. 2 må jeg spørge", "Hvor var det?")

    await tove.says("gem alle")
    tove.sees("ikke gemt endnu", "1. Fællesspisning", "2. Banko", "Der mangler noget om nr. 2", "Hvor var det?")
    await tove.says("i jennumparken")
    tove.sees("2. Banko i Jennumparken", "[Gem alle]")
    await tove.says("gem alle")
    tove.sees("2 meldinger er gemt")


async def test_the_others_can_be_saved_while_something_of_one_is_missing(world: World) -> None:
    tove = world.person("Tove", role="volunteer")
    await tove.says("12 til gåtur i Vangdalen i går")
    tove.sees("Gåtur", "[Gem]")
    await tove.says("20 til banko i Vangdalen")
    tove.sees("Banko", "Hvilken dag var det?")

    await tove.says("gem alle")
    tove.sees("Der mangler noget om nr. 2", "Hvilken dag var det?", "[Gem de andre]")
    await tove.presses("Gem de andre")
    tove.sees("Gemt.", "Gåtur")
    tove.sees("Banko", "Hvilken dag var det?")
    await tove.says("i lørdags")
    tove.sees("Banko i Vangdalen", "lørdag 11. november", "[Gem]")
    assert counted(world) == [12]


@pytest.mark.parametrize("back", ["fortryd", "undo"])
async def test_one_of_several_that_was_deleted_comes_back(world: World, back: str) -> None:
    merete = await listed(world)
    await merete.says("slet nr. 2")
    merete.sees("Slettet.", "1. Fællesspisning", "2. Strikkecafé", "[Fortryd sletningen]")

    await merete.says(back)
    merete.sees("1. Fællesspisning", "2. Banko i Jennumparken", "3. Strikkecafé", "[Gem alle]")
    await merete.says("slet 1")
    merete.sees("Slettet.", "1. Banko", "2. Strikkecafé")
    await merete.presses("Fortryd sletningen")
    merete.sees("1. Fællesspisning", "3. Strikkecafé")
    await merete.says("gem alle")
    merete.sees("3 meldinger er gemt")
    assert counted(world) == [34, 12, 20]


async def test_what_was_left_unfinished_is_spoken_of_below_the_next_receipt(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")
    await fatima.says("banko i lørdags, 20")
    fatima.sees("Hvor var det?")
    await fatima.says("12 til gåtur i Vangdalen i går")
    fatima.sees("Gåtur", "[Gem]")

    await fatima.says("ja")
    fatima.sees("Gemt.", "12 deltagere", "ikke gemt endnu", "Banko · lørdag", "Hvor var det?", "[Se, hvad der ikke er")
    await fatima.says("nej 13")  # the receipt is nearer
    fatima.sees("Rettet.", "12 deltagere → 13 deltagere")
    await fatima.says("i Vangdalen")
    fatima.sees("Banko i Vangdalen", "lørdag 11. november", "20 deltagere", "[Gem]")
    await fatima.says("ja")
    assert "ikke gemt endnu" not in fatima.sees("Gemt.", "Banko i Vangdalen").text
    await fatima.says("i Vangdalen")
    fatima.sees("ikke noget at tælle")
    assert counted(world) == [13, 20]


@pytest.mark.parametrize("words", ["hov fællesspisningen var 36", "ret 1 til 36"])
async def test_what_is_put_right_is_shown_though_another_is_asked_about(world: World, words: str) -> None:
    tove = world.person("Tove", role="volunteer")
    await tove.says("31 til fællesspisning i Vangdalen i går. 9 til banko i torsdags")
    tove.sees("Om nr. 2 må jeg spørge", "Hvor var det?")

    await tove.says(words)
    tove.sees("Rettet.", "Fællesspisning i Vangdalen", "36 deltagere", "Om nr. 2 må jeg spørge", "Hvor var det?")
    await tove.says("ret 2 til 10")
    assert "Rettet." not in tove.sees("Om nr. 2 må jeg spørge", "10 deltagere", "Hvor var det?").text


async def test_one_that_was_not_held_is_let_go_of_and_said_so_once(world: World) -> None:
    merete = await listed(world)

    await merete.says("fællesspisningen er aflyst")
    shown = merete.sees("Så tæller den ikke med", "1. Banko", "2. Strikkecafé", "[Fortryd]")
    assert [each.text for each in shown.buttons].count("Fortryd") == 1
    assert "Fortryd sletningen" not in [each.text for each in shown.buttons]
    await merete.says("fortryd")
    merete.sees("1. Fællesspisning", "3. Strikkecafé")
