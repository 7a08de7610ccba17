"""A course that is there is to begin another day, with another number, or is to be taken out: asked, never guessed."""

import pytest

from tests.test_courses import counted
from tests.world import Phone, World


async def to_come(world: World, text: str = "ny mødregruppe begynder 20. november, 8 gange, 7 mødre") -> Phone:
    """Ditte has a course to come, on Monday in five days."""
    ditte = world.person("Ditte", role="staff")
    await ditte.says(text)
    await ditte.presses("Opret forløbet")
    ditte.ignores_the_rest()
    return ditte


@pytest.mark.parametrize(
    "words",
    [
        "den mødregruppe der starter på mandag, den starter først onsdag 22.",
        "mødregruppen er udsat til 22. november",
        "vi udsætter mødregruppen der starter på mandag til onsdag den 22. november",
        "mødregruppen skal alligevel først begynde den 22.",
        "mødregruppen er rykket to dage",
        "forløbet starter først på onsdag den 22.",
        "mødregruppe starter 22/11",
        "the mothers' group starts on 22 November instead",
        "mothers' group is postponed to 22 November",
    ],
)
async def test_a_course_that_is_there_is_put_off_once_that_is_agreed_to(world: World, words: str) -> None:
    ditte = await to_come(world)

    await ditte.says(words)
    ditte.sees("begynder mandag 20. november", "Skal det begynde onsdag 22. november?", "[Det er et andet forløb]")
    await ditte.says("/forloeb")
    assert "22. november" not in ditte.sees("mandag 20. november").text
    await ditte.presses("Ja, ret det")
    ditte.sees("begynder onsdag 22. november", "8 gange", "7 mødre")
    await ditte.says("/forloeb")
    assert "20. november" not in ditte.sees("onsdag 22. november").text


@pytest.mark.parametrize(
    "words",
    [
        "mødregruppen der starter på mandag bliver kun 6 mødre",
        "mødregruppen bliver 6 i stedet for 7",
        "forløbet der begynder mandag bliver kun med 6",
        "the mothers' group that starts on monday will only be 6",
    ],
)
async def test_another_number_of_a_course_to_come_is_asked_about_and_is_no_new_course(world: World, words: str) -> None:
    ditte = await to_come(world)

    await ditte.says(words)
    ditte.sees("begynder mandag 20. november", "Skal der stå 6 mødre?")
    await ditte.says("ja")
    ditte.sees("begynder mandag 20. november", "6 mødre")
    assert world.rows("registrations") == []


async def test_another_course_of_the_same_kind_can_begin_another_day(world: World) -> None:
    ditte = await to_come(world)

    await ditte.says("mødregruppe starter 4. december, 9 mødre")
    ditte.sees("Skal det begynde mandag 4. december, med 9 mødre?")
    await ditte.presses("Det er et andet forløb")
    ditte.sees("begynder mandag 4. december", "9 mødre", "[Opret forløbet]")
    await ditte.says("ny mødregruppe starter 11. december, 8 gange")
    ditte.sees("begynder mandag 11. december", "[Opret forløbet]")


async def test_until_when_it_is_put_off_is_asked(world: World) -> None:
    ditte = await to_come(world)

    await ditte.says("mødregruppen er udsat")
    ditte.sees("begynder mandag 20. november", "Hvilken dag begynder det")
    await ditte.says("den 27.")
    ditte.sees("begynder mandag 27. november")


@pytest.mark.parametrize(
    "words",
    [
        "9 ud af 11 gennemførte DUÅ i går",
        "fremmødeforløb, 4 børn, begynder i morgen",
        "slet mødregruppen der begynder 27. november",
        "husk at købe kaffe på torsdag",
    ],
)
async def test_the_day_on_which_it_begins_is_taken_from_no_words_of_something_else(world: World, words: str) -> None:
    ditte = world.person("Ditte", role="staff")
    await ditte.says("ny mødregruppe begynder 27. november, 8 gange, 7 mødre")
    ditte.sees("begynder mandag 27. november", "[Første dag]")
    await ditte.presses("Første dag")
    ditte.sees("Hvilken dag begynder det")

    await ditte.says(words)
    ditte.ignores_the_rest()
    await ditte.presses_raw(ditte.chat()[1], "course:1:show")
    ditte.sees("begynder mandag 27. november", "7 mødre")


async def test_the_first_day_of_one_in_the_making_is_still_told_in_words(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await ditte.says("ny mødregruppe begynder 27. november, 8 gange, 7 mødre")
    ditte.sees("[Første dag]")
    await ditte.presses("Første dag")
    ditte.sees("Hvilken dag begynder det")
    for words, day in (("nej, den begynder den 28.", "28. november"), ("mødregruppen starter 29/11", "29. november")):
        await ditte.says(words)
        ditte.sees(day, "[Opret forløbet]")


async def test_a_weekday_that_is_today_may_be_in_a_week(world: World) -> None:
    ditte = world.person("Ditte", role="staff")

    await ditte.says("ny mødregruppe starter på onsdag, 8 gange, 7 mødre")
    ditte.sees("Hvilken dag begynder det", "[onsdag 15. november]", "[onsdag 22. november]")
    await ditte.presses("onsdag 22. november")
    ditte.sees("begynder onsdag 22. november", "7 mødre")
    await ditte.says("ny mødregruppe starter i dag, 8 gange, 7 mødre")
    ditte.sees("begyndte onsdag 15. november")


@pytest.mark.parametrize(
    "words",
    [
        "slet mødregruppen der begyndte 10. november, den findes ikke",
        "forløbet der begyndte 10. november skal væk",
        "kan du slette mødregruppen?",
        "delete the mothers' group",
    ],
)
async def test_a_course_that_is_not_is_taken_out_with_what_counts_of_it(world: World, words: str) -> None:
    ditte = await to_come(world, "mødregruppe begyndte 10. november, 8 gange, 24 mødre")
    assert counted(world, "mother_group_families") == [(24, None, None, "saved")]

    await ditte.says(words)
    ditte.sees("begyndte fredag 10. november", "Skal jeg slette det forløb?")
    assert counted(world, "mother_group_families") == [(24, None, None, "saved")]
    await ditte.presses("Ja, slet det")
    ditte.sees("Slettet: Mødregruppe")
    assert counted(world, "mother_group_families") == [(24, None, None, "undone")]
    assert counted(world, "mother_groups") == [(1, None, None, "undone")]
    await ditte.says("/forloeb")
    ditte.sees("ingen forløb")


async def test_one_in_the_making_is_taken_out_by_its_day_and_one_that_is_away_for_a_week_stays(world: World) -> None:
    ditte = await to_come(world)
    await ditte.says("DUÅ-forløb begynder 4. december, 14 gange, 9 familier")
    ditte.sees("4. december", "[Opret forløbet]")

    await ditte.says("forløbet der starter 4. december skal væk")
    ditte.sees("4. december", "Skal jeg slette det forløb?")
    await ditte.says("ja")
    ditte.sees("Slettet: De Utrolige År")
    await ditte.says("mødregruppen bliver desværre ikke til noget")
    ditte.sees("20. november", "Skal jeg slette det forløb?")
    for words in ("mødregruppen er væk i uge 7", "mødregruppen er aflyst den 29. november"):
        await ditte.says(words)
        assert "slette" not in ditte.sees().text


async def test_who_is_expected_counts_once_it_is_said_that_they_began(world: World) -> None:
    """A number that was told beforehand is asked about on the first day, and does not stand there uncounted."""
    ditte = await to_come(world)

    await world.passes(days=6)
    ditte.sees("Hvor mange mødre begyndte?", "[7 mødre]")
    assert world.rows("registrations") == []
    await ditte.presses("7 mødre")
    ditte.sees("i gang", "7 mødre")
    assert counted(world, "mother_group_families") == [(7, None, None, "saved")]
    await world.passes(days=3)


async def test_it_is_asked_who_began_on_the_new_day_and_what_counts_is_of_the_day_on_which_it_began(
    world: World,
) -> None:
    ditte = await to_come(world)
    await ditte.says("mødregruppen er udsat til 22. november")
    await ditte.presses("Ja, ret det")
    ditte.ignores_the_rest()
    await world.passes(days=6)
    ditte.sees_nothing()
    await world.passes(days=2)
    ditte.sees("Hvor mange mødre begyndte?")
    await ditte.says("6")
    ditte.sees("i gang", "6 mødre")

    await ditte.says("mødregruppen startede først i dag")
    ditte.sees("Begyndte det torsdag 23. november?")
    await ditte.says("ja")
    ditte.sees("begyndte torsdag 23. november")
    [row] = [row for row in world.rows("registrations") if row["criterion"] == "mother_groups"]
    assert f"{row['date']:%d %m}" == "23 11"


async def test_when_it_began_and_with_how_many_is_told_together(world: World) -> None:
    ditte = await to_come(world)
    await world.passes(days=7)
    ditte.ignores_the_rest()

    await ditte.says("mødregruppen startede først i går med 6 mødre")
    ditte.sees("Begyndte det tirsdag 21. november, med 6 mødre?")
    await ditte.says("ja")
    ditte.sees("i gang", "tirsdag 21. november", "6 mødre")
    assert counted(world, "mother_group_families") == [(6, None, None, "saved")]


async def test_of_two_that_begin_on_one_day_it_is_asked_which_and_they_are_told_apart(world: World) -> None:
    ditte = await to_come(world)
    await ditte.says("ny mødregruppe begynder 20. november, 10 gange, 9 mødre")
    await ditte.presses("Opret forløbet")
    ditte.ignores_the_rest()

    await ditte.says("mødregruppen er udsat til 22. november")
    ditte.sees("Hvilket forløb mener du?", "8 gange · 7 mødre]", "10 gange · 9 mødre]")
    await ditte.presses("Mødregruppe · begynder mandag 20. november · 10 gange · 9 mødre")
    ditte.sees("begynder onsdag 22. november", "9 mødre")


async def test_where_none_begins_on_the_day_that_is_named_the_one_that_is_there_is_shown(world: World) -> None:
    ditte = await to_come(world)

    await ditte.says("slet mødregruppen der begyndte 10. november, den findes ikke")
    ditte.sees("begynder mandag 20. november", "Skal jeg slette det forløb?")
    await ditte.says("nej")
    ditte.sees("begynder mandag 20. november", "7 mødre")


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("fremmødekursus, 4 familier, begynder i morgen", "Hvor mange børn"),
        ("NUSSA begynder i morgen med 8 familier, 8 gange", "Hvor mange børn"),
        ("brandkadet begynder i morgen med 6 familier", "Hvor mange unge"),
    ],
)
async def test_families_are_not_as_many_children(world: World, words: str, asked: str) -> None:
    ditte = world.person("Ditte", role="staff")
    await ditte.says(words)
    assert "familier" not in ditte.sees("begynder torsdag 16. november", asked).text
    await ditte.says("7")
    ditte.sees("7 ", "[Opret forløbet]")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("familieklassen begynder i morgen med 4 familier", "4 familier"),
        ("NUSSA begynder i morgen med 8 børn, 8 gange", "8 gange · 8 børn"),
        ("mødregruppe begynder i morgen med 7 glade mødre", "7 mødre"),
    ],
)
async def test_those_whom_a_course_counts_are_taken_as_they_are_told(world: World, words: str, shown: str) -> None:
    ditte = world.person("Ditte", role="staff")
    await ditte.says(words)
    ditte.sees(shown, "[Opret forløbet]")


@pytest.mark.parametrize("begins", ["20. november, 8 gange, 7 mødre", "mandag, 8 gange"])
async def test_a_course_just_set_up_is_deleted_by_a_word_once_that_is_agreed_to(world: World, begins: str) -> None:
    ditte = await to_come(world, f"ny mødregruppe {'begyndte' if 'mandag' in begins else 'begynder'} {begins}")

    await ditte.says("slet")
    ditte.sees("Skal jeg slette det forløb?", "[Ja, slet det]")
    await ditte.says("ja")
    ditte.sees("Slettet: Mødregruppe")


async def two_to_come(world: World) -> Phone:
    """Of one kind, on Monday and on Tuesday."""
    ditte = await to_come(world)
    await ditte.says("ny mødregruppe begynder 21. november, 8 gange, 9 mødre")
    await ditte.presses("Opret forløbet")
    await ditte.says("hej")
    ditte.ignores_the_rest()
    return ditte


@pytest.mark.parametrize(
    ("words", "begins", "asked"),
    [
        ("mødregruppen der starter 21. bliver kun 6 mødre", "tirsdag 21. november", "Skal der stå 6 mødre?"),
        ("mandagsmødregruppen starter med 8", "mandag 20. november", "Skal der stå 8 mødre?"),
        ("tirsdagsholdet bliver 8 mødre", "tirsdag 21. november", "Skal der stå 8 mødre?"),
        ("slet den der begynder tirsdag", "tirsdag 21. november", "Skal jeg slette det forløb?"),
        ("slet mandagsmødregruppen", "mandag 20. november", "Skal jeg slette det forløb?"),
        ("delete the one that begins on Tuesday", "tirsdag 21. november", "Skal jeg slette det forløb?"),
    ],
)
async def test_two_of_one_kind_are_told_apart_by_the_day_they_begin(
    world: World, words: str, begins: str, asked: str
) -> None:
    ditte = await two_to_come(world)
    await ditte.says(words)
    ditte.sees(f"begynder {begins}", asked)


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("mødregruppe 2 starter 20. december med 9", "onsdag 20. december · 9 mødre"),
        ("mødregruppe 3 begynder 8. januar", "mandag 8. januar 2018"),
    ],
)
async def test_one_with_a_number_behind_its_name_is_another(world: World, words: str, seen: str) -> None:
    ditte = await two_to_come(world)
    await ditte.says(words)
    assert "3 mødre" not in ditte.sees("begynder", seen, "[Opret forløbet]").text


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("to har meldt fra", "5 mødre"), ("en mor har meldt fra", "6 mødre"), ("two have dropped out", "5 mødre"),
        ("der er kommet to til så 14", "14 mødre"), ("der har meldt sig to mere", "9 mødre"),
        ("vi er blevet 9", "9 mødre"), ("det var forresten 15", "15 mødre"), ("mødrene var 15", "15 mødre"),
        ("vi skubber starten en uge", "mandag 27. november"), ("vi udsætter to dage", "onsdag 22. november"),
        ("første gang er flyttet til tirsdag", "tirsdag 21. november"),
        ("vi starter først tirsdag", "tirsdag 21. november"), ("it is moved to Tuesday", "tirsdag 21. november"),
    ],
)  # fmt: skip
async def test_what_is_said_right_behind_a_course_is_of_it_once_that_is_agreed_to(
    world: World, words: str, asked: str
) -> None:
    ditte = await to_come(world)

    await ditte.says(words)
    ditte.sees("begynder mandag 20. november · 8 gange · 7 mødre", asked, "[Ja, ret det]")
    await ditte.says("ja")
    ditte.sees(asked)


@pytest.mark.parametrize("words", ["to har meldt fra", "det var forresten 15", "vi starter først tirsdag"])
async def test_the_same_behind_something_else_is_not_of_the_course(world: World, words: str) -> None:
    ditte = await to_come(world)
    await ditte.says("12 til fællesspisning i Vangdalen i går")
    await ditte.says("slet")
    ditte.ignores_the_rest()

    await ditte.says(words)
    assert "mødre" not in ditte.sees().text


async def test_who_left_a_course_of_which_nobody_knows_how_many_there_are_is_asked_about(world: World) -> None:
    ditte = await to_come(world, "ny mødregruppe begynder 20. november, 8 gange")

    await ditte.says("to har meldt fra")
    ditte.sees("Hvor mange mødre")
    await ditte.says("6")
    ditte.sees("6 mødre")
