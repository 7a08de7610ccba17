"""Numbers that are said in a roundabout way: with whom they are, who is not among them, and what was left out."""

import pytest

from bot.registrations.facts import Facts
from bot.registrations.in_other_words import in_other_words, tells_another_number
from tests.world import World


@pytest.mark.parametrize(
    ("words", "plainly"),
    [
        ("12 altså med hende", "ret til 12"),
        ("nej 12 med min søster", "ret til 12"),
        ("vi var tolv med mig", "ret til 12"),
        ("12 in all with her", "ret til 12"),
        ("ikke 40, 45", "ret til 45"),
        ("det var ikke 40 men 45", "ret til 45"),
        ("not 40 but 45", "ret til 45"),
        ("no it was Friday", "it was Friday"),
        ("det var i Parken, som jeg skrev først", "det var i Parken"),
        ("vi var 5 i køkkenet, de skal ikke tælles med i de 42", "5 hjalp"),
        ("vi stod 4 i køkkenet, dem skal du ikke tælle med i de 24", "4 hjalp"),
        ("tæl ikke kokkene med, vi var 4", "4 hjalp"),
        ("we were 5 in the kitchen, they are not among the 42", "5 hjalp"),
        ("ups dem der hjalp skal ikke tælles med, så 20", "ret til 20"),
        ("kokkene skal jo ikke tælles med, så vi var kun 24", "ret til 24"),
        ("uden hjælperne, de er ikke talt med, 31 i alt", "ret til 31"),
        ("tæl ikke de to fra kommunen med, så 42", "ret til 42"),
        ("kokkene var 4, dem må du ikke tælle med, så 36", "ret til 36 og 4 hjalp"),
        ("the cooks are not to be counted, so 20", "ret til 20"),
        ("de har ikke 3 børn men 4", "nej, 4 børn"),
        ("de er ikke tre børn, de er fire", "nej, 4 børn"),
        ("der var ikke 9 voksne men 8", "nej, 8 voksne"),
        ("not 3 kids but 4", "nej, 4 børn"),
        ("æv, glemte min søsters to børn, så 24", "ret til 24"),
        ("jeg glemte naboens tre børn, så det er 34", "ret til 34"),
        ("hovsa jeg har talt min mand med to gange så 33", "ret til 33"),
        ("vi manglede to voksne, så i alt 31", "ret til 31"),
        ("de 48 er med hjælper så 40", "ret til 40"),
        ("forgot my sister's two kids, so 24", "ret til 24"),
    ],
)
def test_what_they_say_is_said_plainly(words: str, plainly: str) -> None:
    assert in_other_words(words) == plainly


@pytest.mark.parametrize(
    "words",
    [
        "12 til kaffe med hende",
        "37 med kaffe",
        "12 voksne med børn",
        "vi var 12 i går",
        "de er ikke med i de 42",
        "kokkene er ikke talt med, 24",
        "kokkene skal ikke tælles med, vi var 24",
        "glemte de frivillige, så 4",
        "jeg glemte at tælle børnene, så 5",
        "jeg glemte to børn, så 9 børn",
        "12, så det var fint",
    ],
)
def test_what_says_something_else_stays_as_it_is(words: str) -> None:
    assert in_other_words(words) == words


def test_a_number_that_is_nowhere_in_a_report_is_another_one() -> None:
    facts = Facts("x", "event", participants=42, volunteers=5)
    assert tells_another_number("de 6 er ikke talt med i de 42", facts)
    assert not tells_another_number("42 i alt, heraf 5 hjælpere", facts)


KAFFEKLUB = "Vi havde kaffeklub i går i beboerhuset i Vangdalen. 11, og så lige min søster"


@pytest.mark.parametrize(
    ("report", "said", "answer"),
    [
        (
            KAFFEKLUB,
            11,
            "12 altså med hende",
        ),
        ("Syaften i Vangdalen i går. Min datter talte 11", 11, "12 med hende"),
        (KAFFEKLUB, 11, "tolv"),
    ],
)
async def test_a_number_that_was_told_and_not_taken_is_asked_about(
    world: World, report: str, said: int, answer: str
) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await jytte.says(report)
    jytte.sees("tirsdag 14. november", "Hvor mange kom?", f"[{said}]")
    await jytte.says(answer)
    jytte.sees("12 deltagere", "[Gem]")


async def test_nobody_must_know_how_many_came_to_an_event(world: World) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await jytte.says("Syaften i Vangdalen i går. Min datter talte 11")
    jytte.sees("Hvor mange kom?")
    await jytte.says("det ved jeg ikke")
    jytte.sees("Syaften i Vangdalen", "[Gem]")


async def test_one_more_is_a_correction_of_what_is_shown_and_of_what_is_saved(world: World) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await jytte.says("banko i Vangdalen i går, 11 kom")
    jytte.sees("11 deltagere")
    await jytte.says("12 altså med hende")
    jytte.sees("12 deltagere", "[Gem]")
    await jytte.presses("Gem")
    jytte.sees("Gemt")
    await jytte.says("nej 13 altså med mig")
    jytte.sees("Rettet", "12 deltagere → 13 deltagere")


async def test_who_cooked_is_no_guest_and_not_lost(world: World) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await birgit.says("fællesspisning i Jennumparken i går, 42 kom")
    birgit.sees("42 deltagere")
    await birgit.says("vi var 5 i køkkenet, de skal ikke tælles med i de 42")
    birgit.sees("42 deltagere · 5 frivillige")
    await birgit.presses("Gem")
    birgit.sees("Gemt")
    await birgit.says("vi stod 6 i køkkenet, dem skal du ikke tælle med i de 42")
    birgit.sees("Rettet", "5 frivillige → 42 deltagere · 6 frivillige")


async def test_a_number_that_changes_nothing_is_said_not_to_be_understood(world: World) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await birgit.says("fællesspisning i Jennumparken i går, 42 kom")
    birgit.sees("42 deltagere")
    await birgit.says("vi kørte med 3 busser til de 42")
    birgit.sees("Det kunne jeg ikke læse som en rettelse", "42 deltagere")


async def test_what_stands_so_already_is_not_said_to_be_corrected(world: World) -> None:
    birgit = world.person("Birgit", role="volunteer")
    await birgit.says("fællesspisning i Jennumparken i søndags, 42 kom")
    await birgit.presses("Gem")
    birgit.ignores_the_rest()
    await birgit.says("det var i søndags")
    assert "Rettet" not in birgit.sees("Sådan står det allerede", "søndag 12. november · 42 deltagere").text


@pytest.mark.parametrize(
    ("words", "becomes"),
    [
        ("8 unge og 2 voksne", "10 deltagere (2 voksne)"),
        ("og så var der 4 frivillige", "12 deltagere · 4 frivillige"),
        ("ikke 12, 15", "15 deltagere"),
    ],
)
async def test_right_below_a_receipt_they_put_it_right(world: World, words: str, becomes: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("12 til banko i Vangdalen i går")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says(words)
    nadia.sees("Rettet", becomes)


async def test_an_english_no_tells_not_that_nobody_came(world: World) -> None:
    tom = world.person("Tom", role="volunteer", language="en")
    await tom.says("game night in Jennumparken on Saturday, 16 people")
    tom.sees("16 participants")
    await tom.says("no it was Friday")
    tom.sees("Friday 10 November · 16 participants", "[Save]")


async def test_a_correction_is_left_in_the_words_of_its_button(world: World) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("12 til banko i Vangdalen i går")
    for label in ("Gem", "Ret", "Hvor mange kom"):
        await nadia.presses(label)
    nadia.ignores_the_rest()
    await nadia.says("vi var 19")
    nadia.sees("19 deltagere", "[Lad det stå]")
    await nadia.says("lad det stå")
    nadia.sees("Intet er rettet")
    assert [each["participants"] for each in world.rows("registrations")] == [12]


@pytest.mark.parametrize(
    ("words", "becomes"),
    [
        ("ups dem der hjalp skal ikke tælles med, så 20", "20 deltagere"),
        ("kokkene var 4, dem må du ikke tælle med, så 18", "18 deltagere · 4 frivillige"),
        ("tæl ikke de to fra kommunen med, så 20", "20 deltagere"),
    ],
)
async def test_who_came_is_left_where_those_who_worked_are_taken_out(world: World, words: str, becomes: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("22 til fællesspisning i Vangdalen i går")
    nadia.sees("22 deltagere")
    await nadia.says(words)
    assert becomes in nadia.sees("[Gem]").text.splitlines()[1].partition(" · ")[2]
    await nadia.presses("Slet")
    await nadia.says("22 til fællesspisning i Vangdalen i søndags")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says(words)
    nadia.sees("Rettet", f"22 deltagere → {becomes}")


async def test_a_number_beside_those_who_worked_may_be_theirs_and_is_asked_about(world: World) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("22 til fællesspisning i Vangdalen i går")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says("hjælperne er slet ikke talt med, 24")
    nadia.sees("Hvor mange", "[24]", "[22]")
    [kept] = world.rows("registrations")
    assert (kept["participants"], kept["volunteers"]) == (22, None)
    await nadia.presses("24")
    nadia.sees("24 deltagere")


@pytest.mark.parametrize(
    ("words", "becomes"),
    [
        ("26, glemte kokkene", "26 deltagere"),
        ("så 31 da de to gik igen", "31 deltagere"),
        ("vi blev 33 til sidst", "33 deltagere"),
        ("to af dem talte jeg dobbelt, så det er kun 28 personer", "28 deltagere"),
        ("34 after the late ones came", "34 deltagere"),
        ("fire frivillige", "30 deltagere · 4 frivillige"),
    ],
)
async def test_loose_words_right_below_a_receipt_are_shown_as_what_they_would_make_of_it(
    world: World, words: str, becomes: str
) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("30 til fællesspisning i Vangdalen i går")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says(words)
    nadia.sees(becomes, "Det retter det, der er meldt", "[Gem]", "[Lad det stå]")
    [kept] = world.rows("registrations")
    assert (kept["participants"], kept["volunteers"]) == (30, None), "nothing is corrected without a press"
    await nadia.presses("Gem")
    nadia.sees("Rettet", f"30 deltagere → {becomes}")


@pytest.mark.parametrize(
    "words",
    [
        "æv, glemte min søsters to børn, så 34",
        "jeg glemte naboens tre børn, så det er 34",
        "I forgot my sister's 4 kids, so it was 34",
    ],
)
async def test_the_number_behind_what_was_forgotten_is_all_who_came(world: World, words: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("30 til fællesspisning i Vangdalen i går")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says(words)
    nadia.sees("Rettet", "30 deltagere → 34 deltagere")
    assert world.rows("registrations")[0]["children"] is None


async def test_of_two_numbers_it_is_asked_which(world: World) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("30 til fællesspisning i Vangdalen i går")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says("28, to kom til sidst")
    nadia.sees("Hvor mange kom?", "[28]", "[2]", "[Lad det stå]")


@pytest.mark.parametrize(
    ("words", "becomes"),
    [
        ("29, sorry", "29 deltagere"),
        ("gør det til 35", "35 deltagere"),
        ("det skulle have været 35", "35 deltagere"),
        ("tallet er 27", "27 deltagere"),
        ("35 instead of 30", "35 deltagere"),
        ("der var 2 færre", "28 deltagere"),
        ("frivillige skal være 4", "30 deltagere · 4 frivillige"),
    ],
)
async def test_words_that_say_what_it_should_be_put_it_right_at_once(world: World, words: str, becomes: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("30 til fællesspisning i Vangdalen i går")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says(words)
    nadia.sees("Rettet", f"30 deltagere → {becomes}")


@pytest.mark.parametrize(
    "words",
    [
        "næste gang bliver vi 40",
        "vi brugte 4 kg kartofler",
        "der var dart i kælderen med 17",
        "vi kommer 3 på fredag",
        "min søn er 7",
        "skål for de 100",
        "vi mangler 3 borde",
        "4 ud af 5 stjerner",
        "2 gange om måneden",
    ],
)
async def test_other_numbers_right_below_a_receipt_are_none_of_its(world: World, words: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("30 til fællesspisning i Vangdalen i går")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says(words)
    assert "Det retter det" not in nadia.sees().text


@pytest.mark.parametrize("words", ["familien var kun fire", "de er kun 4", "kun 4"])
async def test_a_family_that_was_smaller_is_asked_about(world: World, words: str) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await jytte.says("ny familie på 5 i Jennumparken i går")
    await jytte.presses("Gem")
    jytte.ignores_the_rest()
    await jytte.says(words)
    jytte.sees("4 nye beboere · 1 bolig", "Det retter det, der er meldt")


async def test_how_many_were_new_is_put_right_with_words_before_it(world: World) -> None:
    asger = world.person("Asger", role="staff")
    await asger.says("14 unge i HotSpot i går, heraf 2 nye")
    await asger.presses("Gem")
    asger.ignores_the_rest()
    await asger.says("jeg talte lige igen, 7 nye")
    asger.sees("14 børn og unge · heraf 7 nye", "Det retter det, der er meldt")


@pytest.mark.parametrize("words", ["28, to kom til sidst", "28 for der kom 2 senere", "28, two came late"])
@pytest.mark.parametrize("saved", [True, False])
async def test_who_came_late_are_among_all_that_are_told(world: World, words: str, saved: bool) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("26 til fællesspisning i Vangdalen i går")
    if saved:
        await nadia.presses("Gem")
    nadia.ignores_the_rest()

    await nadia.says(words)
    nadia.sees("28 deltagere", "[Gem]")
    await nadia.presses("Gem")
    nadia.sees("28 deltagere")
    assert [each["participants"] for each in world.rows("registrations")] == [28]


@pytest.mark.parametrize("words", ["de har ikke 3 børn men 4", "de er ikke 3 børn de er 4", "not 3 kids but 4"])
@pytest.mark.parametrize("first", ["[Gem]", ""])
async def test_another_number_of_children_is_neither_a_day_nor_the_whole_family(
    world: World, words: str, first: str
) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await jytte.says("ny familie i Jennumparken i går, 2 voksne og 3 børn")
    if first:
        await jytte.presses("Gem")
    jytte.ignores_the_rest()
    await jytte.says(words)
    jytte.sees("tirsdag 14. november · 5 nye beboere", "Hvor mange nye beboere er de?")
    await jytte.says("6")
    jytte.sees("tirsdag 14. november · 6 nye beboere", "[Gem]")


async def test_another_number_of_helpers_leaves_all_who_came(world: World) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("30 til fællesspisning i Vangdalen i går, 21 voksne og 9 børn")
    await nadia.presses("Gem")
    nadia.ignores_the_rest()
    await nadia.says("der var ikke 3 hjælpere men 5")
    nadia.sees("30 deltagere (21 voksne, 9 børn) · 5 frivillige")


@pytest.mark.parametrize("words", ["nej 22", "nej, kun 5", "hov 12"])
async def test_a_no_with_a_number_is_of_those_who_came_while_a_day_is_asked_for(world: World, words: str) -> None:
    nadia = world.person("Nadia", role="volunteer")
    await nadia.says("24 til fællesspisning i Vangdalen")
    nadia.sees("24 deltagere", "Hvilken dag")
    await nadia.says(words)
    number = words.split()[-1]
    nadia.sees(f"{number} deltagere", "Hvilken dag")
    await nadia.says("i går")
    nadia.sees(f"{number} deltagere", "tirsdag 14. november", "[Gem]")


@pytest.mark.parametrize(("words", "plainly"), [
    ("og vi var faktisk kun 2 i køkkenet", "2 hjalp"), ("also 4 of us were cooking", "4 hjalp"),
    ("26 inkl os 4", "ret til 26 og 4 hjalp"),
    ("26 med os fire i køkkenet", "ret til 26 og 4 hjalp"), ("28 med kokkene 5", "ret til 28 og 5 hjalp"),
    ("600 er forkert, det var 800", "det var 800"),
])  # fmt: skip
def test_who_stood_in_the_kitchen_is_told_in_few_words(words: str, plainly: str) -> None:
    assert in_other_words(words) == plainly
