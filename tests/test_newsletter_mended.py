"""Who gave a piece puts it right after the editors have it: the piece changes, or the editors hear of it."""

import pytest

from bot.newsletter.mending import mended
from bot.simulator import Message
from tests.world import Phone, World

KROLF = "Krolf for alle. Vi mødes på lørdag kl. 10 ved Parken."
PETANQUE = "Vi mangler spillere til petanque. Kom tirsdag kl. 14 bag nr. 30."


@pytest.mark.parametrize(
    ("text", "said", "stands"),
    [
        (PETANQUE, "det skal være tirsdag kl. 15", PETANQUE.replace("14", "15")),
        (PETANQUE, PETANQUE.replace("14", "15"), PETANQUE.replace("14", "15")),
        (KROLF, "ups det er kl 11 ikke 10", KROLF.replace("10", "11")),
        (KROLF, "it is at 11, not 10", KROLF.replace("10", "11")),
        (KROLF, "hov, det er på søndag", KROLF.replace("lørdag", "søndag")),
        (KROLF, "nej søndag kl. 12", KROLF.replace("lørdag", "søndag").replace("10", "12")),
        (KROLF, "det er ved skolen, ikke Parken", KROLF.replace("Parken", "skolen")),
        (KROLF, "jeg vil gerne tilføje at det er gratis", f"{KROLF} Det er gratis."),
        (KROLF, "skriv også at man skal have sko med!", f"{KROLF} Man skal have sko med!"),
        (KROLF, "det er ikke ved Parken, men ved skolen", KROLF.replace("Parken", "skolen")),
        (KROLF, "der skulle stå petanque i stedet for krolf", KROLF.replace("Krolf", "Petanque")),
        ("Marked lørdag den 25. november kl. 10-14.", "hov det er den 26.", None),
        ("Marked lørdag den 25. november kl. 10-14.", "det er kl. 11", None),
        (
            "Marked lørdag den 25. november kl. 10-14.",
            "det er fra 11 til 15",
            "Marked lørdag den 25. november fra 11 til 15.",
        ),
        (KROLF, "jeg kommer ikke på lørdag", None),
        (KROLF, "jeg kommer ikke i Parken", None),
        (KROLF, "det er ikke på lørdag", None),
        (KROLF, "banko på tirsdag kl 15 i Parken", None),
        (KROLF, "37 til fællesspisning i går", None),
        ("Åbent kl. 10 og kl. 14.", "det skal være kl. 15", None),
        ("10 voksne mødes kl. 10.", "det er 11, ikke 10", None),
    ],
)
def test_words_are_put_right_where_it_is_clear_which(text: str, said: str, stands: str | None) -> None:
    assert mended(text, said) == stands


async def gives(phone: Phone, text: str) -> Message:
    await phone.says("/nyhedsbrev")
    await phone.presses("Send et bidrag")
    sent = await phone.says(text)
    await phone.says("ja")
    await phone.says("alle områder")
    phone.ignores_the_rest()
    return sent


def stands(world: World) -> list[tuple[str, str]]:
    return world.ask("SELECT headline, text FROM contributions ORDER BY id")


@pytest.mark.parametrize("role", ["volunteer", "subscriber", "staff"])
async def test_a_piece_that_the_editors_have_is_put_right_in_words(world: World, role: str) -> None:
    viggo = world.person("Viggo", role=role)
    await gives(viggo, PETANQUE)

    await viggo.says("det skal være tirsdag kl. 15")
    viggo.sees("Rettet", "kl. 15 bag nr. 30")
    await viggo.says("overskriften skal være Petanque på græs")
    viggo.sees("Rettet", "»Petanque på græs«")
    await viggo.says("jeg vil gerne tilføje, at alle kan være med")
    viggo.sees("Rettet", "Alle kan være med.")
    told = f"{PETANQUE.replace('14', '15')} Alle kan være med."
    assert stands(world) == [("Petanque på græs", told)]


async def test_also_after_thanks_and_by_an_edited_message(world: World) -> None:
    viggo = world.person("Viggo", role="volunteer")
    await gives(viggo, PETANQUE)
    await viggo.says("tak")
    viggo.sees("Selv tak")

    said = await viggo.says("det skal være tirsdag kl. 15")
    viggo.sees("Rettet", "kl. 15")
    await viggo.edits(said, PETANQUE.replace("14", "16"))
    viggo.sees("Rettet")
    assert stands(world) == [("Vi mangler spillere til petanque", PETANQUE.replace("14", "16"))]


async def test_what_is_not_clear_is_passed_on_to_the_editors(world: World) -> None:
    mette, astrid = world.person("Mette", role="staff"), world.person("Astrid", role="volunteer")
    await gives(astrid, KROLF)

    await astrid.says("hov, det er ved siden af den gamle skole")
    astrid.sees("kunne jeg ikke rette selv", "Redaktionen får besked")
    mette.sees("Astrid retter »Krolf for alle«", "ved siden af den gamle skole")
    assert stands(world) == [("Krolf for alle", KROLF)]


async def test_in_a_draft_it_changes_too_and_the_editors_hear_of_it(world: World) -> None:
    mette, astrid = world.person("Mette", role="staff"), world.person("Astrid", role="volunteer")
    await gives(astrid, KROLF)
    await mette.says("/nyhedsbrev")
    await mette.presses("Lav et nummer nu")
    mette.ignores_the_rest()

    await astrid.says("ups det er kl 11 ikke 10")
    astrid.sees("Rettet", "kl. 11", "Redaktionen får besked")
    mette.sees("Astrid retter »Krolf for alle«", "rettet i udkastet")
    [(text,)] = world.ask("SELECT text FROM issue_items WHERE contribution_id IS NOT NULL")
    assert "kl. 11" in str(text)  # JSON: as it is stored, or taken to pieces already


async def test_what_is_on_its_way_is_not_changed_and_the_editors_hear_of_it(world: World) -> None:
    mette, astrid = world.person("Mette", role="staff"), world.person("Astrid", role="volunteer")
    world.person("Oluf", role="volunteer")
    sent = await gives(astrid, KROLF)
    await mette.says("/nyhedsbrev")
    await mette.presses("Lav et nummer nu")
    await mette.presses("Send nu")
    for phone in world.phones:
        phone.ignores_the_rest()
    [(before,)] = world.ask("SELECT text FROM issue_items WHERE contribution_id IS NOT NULL")

    await astrid.edits(sent, KROLF.replace("10", "11"))
    mette.sees("Astrid retter »Krolf for alle«", "kl. 11", "intet ændret")
    astrid.sees("kunne jeg ikke rette selv", "Redaktionen får besked")
    assert world.ask("SELECT text FROM issue_items WHERE contribution_id IS NOT NULL") == [(before,)]


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("22 til banko i Vangdalen i går", "22 deltagere"),
        ("banko på tirsdag kl 15 i Parken", "Læg i kalenderen"),
        ("hov, 22 til banko i Vangdalen i går", "22 deltagere"),
        ("hvornår kommer det næste nyhedsbrev?", "Nyt fra Nordbyen"),
    ],
)
async def test_what_is_told_of_something_else_changes_no_piece(world: World, words: str, heard: str) -> None:
    astrid = world.person("Astrid", role="volunteer")
    await gives(astrid, KROLF)

    await astrid.says(words)
    astrid.sees(heard)
    assert stands(world) == [("Krolf for alle", KROLF)]


@pytest.mark.parametrize("words", ["det skal ikke med alligevel", "nej, det var en fejl", "det er privat"])
async def test_a_piece_that_should_not_be_printed_is_taken_back_in_words(world: World, words: str) -> None:
    astrid = world.person("Astrid", role="volunteer")
    await gives(astrid, KROLF)

    await astrid.says(words)
    astrid.sees("kommer ikke med i nyhedsbrevet")
    assert world.ask("SELECT state FROM contributions") == [("dropped",)]
    await astrid.says("fortryd")
    astrid.sees("hos redaktionen")


async def test_of_one_in_an_issue_the_editors_hear_that_it_should_not_be_printed(world: World) -> None:
    mette, astrid = world.person("Mette", role="staff"), world.person("Astrid", role="volunteer")
    await gives(astrid, KROLF)
    await mette.says("/nyhedsbrev")
    await mette.presses("Lav et nummer nu")
    mette.ignores_the_rest()

    await astrid.says("det skal ikke med alligevel")
    astrid.sees("Redaktionen får besked")
    mette.sees("Astrid retter »Krolf for alle«", "det skal ikke med alligevel", "intet ændret")
