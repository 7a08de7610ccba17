"""What stands in the calendar is asked about, counted, moved and called off by its name, also one of several."""

from tests.world import Phone, World

RUN = "natløb i Vangdalen lørdag kl. 22"


async def announces(phone: Phone, *texts: str) -> None:
    for text in texts:
        await phone.says(text)
        await phone.presses("Læg i kalenderen")
    phone.ignores_the_rest()


async def test_which_of_several_is_called_off_or_moved_is_asked(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(
        mona, "fællesspisning lørdag kl. 18 i Vangdalen", "fællesspisning lørdag den 25. kl. 18 i Vangdalen"
    )

    await mona.says("fællesspisningen er flyttet til kl. 17")
    mona.sees("Hvilken af dem mener du?", "[lørdag 18. november kl. 18.00 · Fællesspisning i Vangdalen]")
    await mona.presses("lørdag 25. november kl. 18.00 · Fællesspisning i Vangdalen")
    mona.sees("lørdag 25. november kl. 18.00", "Hvad skal rettes?")
    await mona.says("kl. 17")
    mona.sees("Ændret", "lørdag 25. november kl. 17.00")
    await mona.says("fællesspisningen er aflyst")
    mona.sees("Hvilken af dem er aflyst?", "[lørdag 25. november kl. 17.00 · Fællesspisning i Vangdalen]")
    await mona.presses("lørdag 18. november kl. 18.00 · Fællesspisning i Vangdalen")
    mona.sees("lørdag 18. november kl. 18.00", "Skal det aflyses?")
    await mona.presses("Aflys")
    mona.sees("Aflyst")


async def test_it_is_called_off_and_moved_in_many_words(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, RUN)

    for words, seen in (
        ("natløbet starter først kl. 23", "kl. 23.00"), ("natløbet starter kl. 21 i stedet", "kl. 21.00"),
        ("natløbet skal være i Jennumparken i stedet", "Natløb i Jennumparken"),
    ):  # fmt: skip
        await mona.says(words)
        mona.sees("Ændret", seen)
    await mona.says("natløbet er flyttet til kl. 21")
    mona.sees("Det står i kalenderen", "kl. 21.00")
    for words in ("natløbet bliver ikke til noget", "vi kan ikke holde natløb alligevel", "vi aflyser natløbet"):
        await mona.says(words)
        mona.sees("Natløb i Jennumparken", "Skal det aflyses?")


async def test_it_is_moved_and_called_off_in_english_too(world: World) -> None:
    ilyas = world.person("Ilyas", role="volunteer", language="en")
    await ilyas.says("juggling in Vangdalen tomorrow at 6 pm")
    await ilyas.says("yes")
    ilyas.ignores_the_rest()

    for words, seen in (
        ("juggling is moved to Sunday at 5 pm", "Sunday 19 November at 17:00"),
        ("juggling is on Saturday instead", "Saturday 18 November at 17:00"),
    ):
        await ilyas.says(words)
        ilyas.sees("Changed", "Juggling in Vangdalen", seen)
    await ilyas.says("juggling is called off")
    ilyas.sees("Call it off?")
    await ilyas.says("add a picnic to the calendar tomorrow at 6 pm in Vangdalen")
    ilyas.sees("Picnic in Vangdalen", "Thursday 16 November", "18:00")


async def test_a_draft_that_is_asked_about_waits_while_something_else_is_called_off_or_moved(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, RUN)

    await mona.says("fællesspisning på torsdag i Vangdalen")
    mona.sees("Fællesspisning i Vangdalen", "Hvad tid begynder det?")
    await mona.says("natløbet er flyttet til kl. 21")
    mona.sees("Ændret", "Natløb i Vangdalen", "kl. 21.00")
    await mona.says("natløbet er aflyst")
    mona.sees("Natløb i Vangdalen", "Skal det aflyses?")


async def test_after_ret_what_is_written_corrects_it(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, RUN)

    await mona.presses("Ret")
    mona.sees("Hvad skal rettes?")
    await mona.says("i Jennumparken")
    mona.sees("Ændret", "Natløb i Jennumparken")
    await mona.presses("Ret")
    mona.sees("Hvad skal rettes?")
    await mona.presses("Tilbage")
    mona.sees("Natløb i Jennumparken")
    await mona.says("i Vangdalen")  # to which nothing asks any more
    mona.ignores_the_rest()
    [row] = world.rows("announcements")
    assert row["area"] == "jennumparken"


async def test_the_same_once_more_is_left_as_it_stands(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, RUN)

    await mona.says(RUN)
    await mona.presses("Læg i kalenderen")
    mona.sees("Det her står allerede i kalenderen", "[Det samme]")
    await mona.presses("Det samme")
    mona.sees("Så står det i kalenderen én gang")
    assert len(world.rows("announcements")) == 1


async def test_residents_ask_whether_when_and_where_it_is_and_are_shown_that_one(world: World) -> None:
    mona, sara = world.person("Mona", role="volunteer"), world.person("Sara", role="subscriber")
    await announces(mona, RUN, "fællesspisning lørdag kl. 18 i Vangdalen")

    for words in ("hvornår er natløbet?", "hvor er natløbet?", "er der natløb på lørdag?"):
        await sara.says(words)
        shown = sara.sees("lørdag 18. november kl. 22.00 · Natløb i Vangdalen").text
        assert "Fællesspisning" not in shown
    for words in ("er der noget på lørdag?", "vis kalenderen", "hvad står der i kalenderen?"):
        await sara.says(words)
        sara.sees("Natløb i Vangdalen", "Fællesspisning i Vangdalen")


async def test_how_many_came_is_told_by_its_name_and_not_asked_for_after_a_sunday(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, RUN)
    await world.passes(days=4, hours=9)  # Sunday evening
    mona.ignores_the_rest()

    await mona.says("36 til natløbet i lørdags")
    mona.sees("Natløb i Vangdalen", "lørdag 18. november · 36 deltagere", "[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt")
    await world.passes(days=1)
    mona.sees("nyhedsbrevet")  # and nothing is asked


async def test_the_calendar_of_an_area_or_a_day_is_one_command_and_the_help_tells_how_one_announces(
    world: World,
) -> None:
    mona, sara = world.person("Mona", role="volunteer"), world.person("Sara", role="subscriber")
    await announces(mona, RUN, "banko torsdag kl. 18 i Parken")

    for command, shown, hidden in (
        ("/kalender Vangdalen", "Natløb i Vangdalen", "Banko"), ("/kalender torsdag", "Banko", "Natløb"),
    ):  # fmt: skip
        await sara.says(command)
        assert hidden not in sara.sees(shown).text
    await mona.says("/hjaelp")
    mona.sees("hvad der skal ske", "»fællesspisning på torsdag kl. 18 i Vangdalen«")
    await sara.says("/hjaelp")
    assert "hvad der skal ske" not in sara.sees("/kalender").text


async def test_the_host_hears_what_the_secretariat_changes(world: World) -> None:
    mona, karen = world.person("Mona", role="volunteer"), world.person("Karen", role="head")
    await announces(mona, RUN)
    await mona.says("husk mig på natløbet")
    await mona.presses("Aftenen før")
    mona.ignores_the_rest()

    await karen.says("flyt natløbet til søndag")
    assert "besked" not in karen.sees("Ændret", "søndag 19. november kl. 22.00").text
    mona.sees("Karen har ændret", "Natløb i Vangdalen", "søndag 19. november kl. 22.00")
    await karen.says("natløbet er aflyst")
    karen.sees("Skal det aflyses?")
    await karen.presses("Aflys")
    karen.sees("Aflyst")
    mona.sees("Karen har aflyst", "Natløb i Vangdalen")


async def test_who_only_hopes_or_asks_calls_nothing_off(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, RUN)

    for words in ("håber ikke natløbet bliver aflyst", "der er en der har spurgt om natløbet er aflyst"):
        await mona.says(words)
        mona.sees("Jeg fandt ikke noget at tælle")


async def test_who_cannot_come_to_it_calls_nothing_off(world: World) -> None:
    mona, omar = world.person("Mona", role="volunteer"), world.person("Omar", role="volunteer")
    await announces(mona, RUN)

    for words in (
        "jeg kan desværre ikke komme til natløbet", "jeg kommer ikke til natløbet alligevel", "jeg kommer til natløbet",
    ):  # fmt: skip
        await omar.says(words)
        omar.sees("Man melder sig ikke til hos mig", "Natløb i Vangdalen", "[Husk mig på det]")


async def test_who_wonders_whether_to_move_it_moves_nothing(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await announces(mona, RUN)

    await mona.says("skal vi flytte natløbet til søndag?")
    mona.sees("Det står i kalenderen", "lørdag 18. november kl. 22.00", "[Ret]")
    await mona.says("kan du flytte natløbet til søndag?")
    mona.sees("Ændret", "søndag 19. november kl. 22.00")
