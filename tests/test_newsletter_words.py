"""What contributors write about their piece: what it is called, whom one sees, a picture that comes after the words."""

import pytest

from bot.newsletter.headlines import agrees, named
from tests.newsletter_pictures import photo
from tests.world import Phone, World

CORNER = "Biblioteket har fået en ny læsekrog i Jennumparken. Alle kan komme."


def given(world: World, *columns: str) -> list[tuple[str, ...]]:
    return world.ask(f"SELECT {', '.join(columns)} FROM contributions ORDER BY id")


async def begins(phone: Phone, text: str = CORNER) -> None:
    await phone.says("/nyhedsbrev")
    await phone.presses("Send et bidrag")
    await phone.says(text)
    phone.ignores_the_rest()


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("kald det Bord af paller", "Bord af paller"),
        ("overskriften skal være Gamle slanger søges", "Gamle slanger søges"),
        ("hov overskriften skal være: »palleborde«", "Palleborde"),
        ("den skal bare hedde Sommer i gården", "Sommer i gården"),
        ("lad os kalde den Krolf for alle", "Krolf for alle"),
        ("Gamle slanger søges som overskrift", "Gamle slanger søges"),
        ("skift overskriften til Slanger søges", "Slanger søges"),
        ("call it Old tubes wanted", "Old tubes wanted"),
        ("the headline should be Reading corner", "Reading corner"),
        ("Vi kalder på alle frivillige", ""),
        ("Hvad hedder gaden?", ""),
        ("En fejl gav gratis kaffe", ""),
        ("Krolf for alle", ""),
    ],
)
def test_what_it_is_called_is_told_from_the_words_that_say_so(text: str, headline: str) -> None:
    assert named(text) == headline


@pytest.mark.parametrize(("text", "that_it_does"), [
    ("ja de har sagt ja", True), ("ja, den er fin", True), ("ja det er helt fint", True), ("ja, brug den", True),
    ("Ja til haven", False), ("Det er dejligt at være ude", False), ("Alle har sagt ja til en ny have", False),
])  # fmt: skip
def test_a_yes_is_no_headline(text: str, that_it_does: bool) -> None:
    assert agrees(text) is that_it_does


async def test_a_picture_that_comes_after_the_words_goes_with_them(world: World) -> None:
    astrid = world.person("Astrid", role="volunteer")
    await begins(astrid)

    await astrid.sends(world.sim.send_photo, photo(), "her er krogen")
    astrid.sees("Billedet følger med", "»Biblioteket har fået en ny læsekrog i Jennumparken«", "overskriften")
    await astrid.says("kald det Læsekrog")
    astrid.sees("»Læsekrog«", "Hvilket område")
    await astrid.says("hov overskriften skal være Ny læsekrog")
    astrid.sees("»Ny læsekrog«", "Hvilket område")
    await astrid.says("Jennumparken")
    astrid.sees("Har alle, der kan kendes")
    await astrid.says("nej ingen mennesker på det")
    astrid.sees("»Ny læsekrog« ligger nu hos redaktionen")
    told = f"{CORNER}\nher er krogen"
    assert given(world, "headline", "text", "consent_shown") == [("Ny læsekrog", told, "nobody")]
    assert world.ask("SELECT contribution_id FROM pictures") == [(1,)]


async def test_a_picture_with_a_long_text_is_a_piece_of_its_own_and_the_first_is_not_forgotten(world: World) -> None:
    astrid = world.person("Astrid", role="volunteer")
    await begins(astrid)

    long = "Den nye maling i opgangen lyser op, og alle smiler, når de går forbi. " * 3
    await astrid.sends(world.sim.send_photo, photo(), long)
    astrid.sees("»Den nye maling i opgangen lyser op", "overskriften")
    await astrid.says("ja")
    await astrid.says("alle områder")
    astrid.ignores_the_rest()
    await astrid.says("ja de har alle sagt ja")
    astrid.sees("hos redaktionen", "»Biblioteket har fået en ny læsekrog i Jennumparken« mangler stadig noget")
    await astrid.presses("Se, hvad der mangler")
    astrid.sees("»Biblioteket har fået en ny læsekrog i Jennumparken«", "overskriften")
    assert [state for (state,) in given(world, "state")] == ["open", "ready"]


async def test_who_agrees_in_more_words_keeps_the_headline_and_is_asked_who_may_be_shown(world: World) -> None:
    astrid = world.person("Astrid", role="volunteer")
    await astrid.sends(world.sim.send_photo, photo(), "Den gamle købmand låner en boremaskine ud")
    astrid.sees("overskriften")

    await astrid.says("ja de har sagt ja")
    astrid.sees("»Den gamle købmand låner en boremaskine ud«", "Hvilket område")
    await astrid.says("Vangdalen")
    astrid.sees("Har alle, der kan kendes")
    await astrid.says("ja de har sagt ja")
    astrid.sees("hos redaktionen")
    assert given(world, "headline", "consent_shown") == [("Den gamle købmand låner en boremaskine ud", "yes")]


async def test_undo_right_after_it_went_to_the_editors_takes_it_back_and_no_report(world: World) -> None:
    astrid = world.person("Astrid", role="volunteer")
    await astrid.says("22 til banko i Vangdalen i går")
    await astrid.presses("Gem")
    await begins(astrid)
    await astrid.says("ja")
    await astrid.says("alle områder")
    astrid.ignores_the_rest()

    await astrid.says("fortryd")
    astrid.sees("kommer ikke med i nyhedsbrevet")
    assert given(world, "state") == [("dropped",)]
    await astrid.says("fortryd")
    astrid.sees("hos redaktionen")
    assert (given(world, "state"), [row["state"] for row in world.rows("registrations")]) == ([("ready",)], ["saved"])


@pytest.mark.parametrize(
    "words",
    [
        "til nyhedsbrevet: Vi havde en skøn dag i haven med 14 børn og 6 voksne. Vi plantede løg.",
        "til naeste nyhedsbrev: Vi havde en dejlig dag i haven med 14 børn og 6 voksne. Vi plantede løg.",
        "Her er noget til bladet:\nVi havde en skøn dag i haven med 14 børn.",
        "for the newsletter: we had a lovely day in the garden, 14 children came",
    ],
)
async def test_what_is_headed_so_is_a_piece_for_it_and_no_report(world: World, words: str) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says(words)
    mona.sees("Skal det være overskriften?", "[Brug den]")
    assert "yhedsbrev" not in world.ask("select text from contributions")[0][0]
    assert world.rows("registrations") == []
    assert world.ask("select id from drafts") == []


@pytest.mark.parametrize(
    "words", ["har et par billeder fra i lørdags til bladet", "jeg har en historie til nyhedsbrevet"]
)
async def test_who_has_something_for_it_is_asked_for_it(world: World, words: str) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says(words)
    mona.sees("send et billede med et par ord")


async def test_when_it_comes_out_is_asked_right_after_something_was_given(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("til nyhedsbrevet: Vi havde en skøn dag i haven med 14 børn.")
    for words in ("ja", "alle"):
        await mona.says(words)
    mona.ignores_the_rest()
    await mona.says("hvornår kommer det ud?")
    mona.sees("cirka en gang om måneden")
    await mona.says("jeg har lige en ting mere til nyhedsbrevet")
    mona.sees("send et billede med et par ord")
