"""An incident wins over what hangs, a call-out keeps what is of it, and who is asked afterwards may say anything."""

import pytest

from tests.crisis import SENTENCE, Crisis
from tests.test_beredskab_words import answers, called
from tests.world import Phone, World

FIRST = "1. Virkede beredskabet"


def read(it: Crisis) -> None:
    for each in it.world.phones:
        each.ignores_the_rest()


async def evaluated(it: Crisis) -> tuple[Phone, Phone, Phone, Phone]:
    """It is over, and everybody who was called is asked how it went."""
    karen, per, ida, sara = await called(it)
    await it.says(per, "kan ikke")
    await it.presses(karen, "Kommer")
    await it.presses(karen, "Afblæs")
    await it.presses(karen, "Afblæs over for alle")
    await it.presses(karen, "Evaluér")
    read(it)
    return karen, per, ida, sara


def opinions(it: Crisis) -> list[tuple[int, str]]:
    return it.world.ask("SELECT question, answer FROM callout_opinions ORDER BY id")


@pytest.mark.parametrize(
    "words",
    ["skyderi", "brand i Beboerhuset, folk er fanget", "der er skud ved Havnegade 12 igen!"],
)
async def test_an_incident_wins_over_the_evaluation(lillevig: Crisis, words: str) -> None:
    _, _, _, sara = await evaluated(lillevig)
    await sara.says(words)
    sara.sees("Ring 112 først")
    assert lillevig.world.ask("SELECT count(*) FROM callouts WHERE state = 'draft'") == [(1,)]
    assert opinions(lillevig) == []


async def test_other_sentences_go_past_the_evaluation(lillevig: Crisis) -> None:
    karen, _, _, sara = await evaluated(lillevig)
    for words in ("rapport", "hvordan skifter jeg sprog?", "stop nyhedsbrevet, der er en fejl!"):
        assert FIRST not in await answers(lillevig, karen, words), words
    for words in ("jeg kan ikke komme til mødet i dag", "nej vent, hvor er det?", "hvem ringer til skolen?"):
        assert FIRST not in await answers(lillevig, sara, words), words
    assert opinions(lillevig) == []
    assert FIRST in await answers(lillevig, sara, "hvad mener du?")


@pytest.mark.parametrize(
    "words",
    [
        "nej torsdag kan jeg ikke", "ja kl. 9 er fint", "ja, jeg tager kage med på fredag", "no, Friday is better",
        "nej hov, det var til en anden", "nej vent", "jeg har faktisk ikke tid til at være i gruppen mere",
        "jeg vil gerne ud af beredskabsgruppen",
    ],
)  # fmt: skip
async def test_a_yes_or_no_of_something_else_is_no_opinion(lillevig: Crisis, words: str) -> None:
    _, _, _, sara = await evaluated(lillevig)
    await answers(lillevig, sara, words)
    assert opinions(lillevig) == []


@pytest.mark.parametrize("words", ["nej", "ja", "nej, det var til Ida", "ja det er fint"])
async def test_what_was_spoken_of_since_is_what_a_no_is_said_of(lillevig: Crisis, words: str) -> None:
    karen, *_ = await evaluated(lillevig)
    await answers(lillevig, karen, "nyt møde i bestyrelsen på torsdag kl. 9")
    await answers(lillevig, karen, words)
    assert opinions(lillevig) == []
    await answers(lillevig, karen, "nej, telefonlisten var gammel")  # which can be of nothing else
    assert opinions(lillevig) == [(1, "no")]


async def test_a_meeting_is_moved_and_called_off_while_the_evaluation_waits(lillevig: Crisis) -> None:
    karen, *_ = await evaluated(lillevig)
    await answers(lillevig, karen, "nyt møde i bestyrelsen på torsdag kl. 9")
    assert "fredag 18. november kl. 09.00" in await answers(lillevig, karen, "nej fredag")
    assert "Aflyst: Bestyrelsen" in await answers(lillevig, karen, "aflys det")
    assert opinions(lillevig) == []
    assert FIRST in await answers(lillevig, karen, "nej")  # of which it is asked again
    assert "2. Blev du nået" in await answers(lillevig, karen, "nej, det synes jeg ikke")
    assert opinions(lillevig) == [(1, "no")]


async def test_what_is_told_freely_is_kept_with_the_question(lillevig: Crisis) -> None:
    karen, *_, sara = await evaluated(lillevig)
    told = await answers(lillevig, sara, "vi manglede numre på skolen")
    assert "noteret til evalueringen" in told
    assert FIRST in told
    assert opinions(lillevig) == [(1, "")]
    await answers(lillevig, sara, "næste gang der er skyderi, skal vi ringe til skolen først")
    assert "2. Blev du nået" in await answers(lillevig, sara, "ja")
    assert opinions(lillevig) == [(1, "yes")]
    await sara.presses("Nej")
    sara.sees("3. Hvad skal gøres anderledes")
    assert "Tak." in await answers(lillevig, sara, "ring til skolen først")
    assert lillevig.world.ask("SELECT count(*) FROM callouts WHERE state = 'draft'") == [(0,)]
    await karen.presses("Afslut evalueringen")
    read(lillevig)


async def test_a_closed_evaluation_asks_nobody_any_more(lillevig: Crisis) -> None:
    karen, per, ida, sara = await evaluated(lillevig)
    await karen.presses("Afslut evalueringen")
    assert any("Evalueringen er afsluttet. Tak." in each.text for each in per.chat())
    read(lillevig)
    assert lillevig.world.ask("SELECT count(*) FROM questions WHERE substr(subject, 1, 8) = 'opinion:'") == [(0,)]
    for each in (karen, per, ida, sara):
        assert "Ja" not in [button.text for message in each.chat() for button in message.buttons]
        assert FIRST not in await answers(lillevig, each, "det gik godt at alle kom hurtigt")
    assert opinions(lillevig) == []


async def test_the_seconds_keep_what_is_told_and_where_it_moves(lillevig: Crisis) -> None:
    _, per, _, sara = lillevig.group()
    await sara.says(SENTENCE)
    await sara.presses("Kald ud")
    read(lillevig)
    told = await answers(lillevig, sara, "det er flyttet til Lærkestien 7 nu")
    assert "I loggen" in told
    assert "Hvor: Lærkestien 7" in told
    await lillevig.passes(seconds=21)
    read(lillevig)
    assert "Lærkestien 7" in await answers(lillevig, per, "hvor er det?")
    assert lillevig.world.ask("SELECT count(*) FROM callouts") == [(1,)]


async def test_who_is_in_a_call_out_tells_more_of_it_and_begins_no_other(lillevig: Crisis) -> None:
    karen, *_ = await called(lillevig)
    for words in (
        "Der har været brand i Solbakken. Politiet er på stedet.",
        "nu er der også brand",
        "det er flyttet til Lærkestien nu",
        "hov, ikke Lærkestien",
    ):
        assert "I loggen" in await answers(lillevig, karen, words), words
    assert lillevig.world.ask("SELECT count(*) FROM callouts") == [(1,)]


@pytest.mark.parametrize(
    ("task", "shown"),
    [
        ("opgave: Sara ringer til forældrene", "ringer til forældrene"),
        ("opgave: Sara skal ringe til forældrene", "ringe til forældrene"),
        ("opgave: SSP-konsulenten: hent nøglen", "hent nøglen"),
        ("task: SSP calls the school", "calls the school"),
    ],
)
async def test_whose_a_task_is_is_said_once(lillevig: Crisis, task: str, shown: str) -> None:
    karen, _, sara = await lillevig.together()
    assert f"Opgave til SSP-konsulent: {shown}" in await answers(lillevig, karen, task)
    assert any(f"En opgave til dig: {shown}" in each.text for each in sara.chat())
    assert f"– SSP-konsulent: {shown}" in await lillevig.board(karen)
    read(lillevig)


async def test_what_moves_in_the_seconds_is_no_meeting(world: World) -> None:
    kirsten = world.person("Kirsten", role="beredskab")
    await kirsten.says("der er slagsmål ved Jennumparken 12")
    await kirsten.presses("Kald ud")
    kirsten.ignores_the_rest()
    await kirsten.says("det er flyttet til Glarbjergvej nu")
    kirsten.sees("I loggen", "Hvor: Glarbjergvej")
    await world.passes(seconds=21)
    kirsten.ignores_the_rest()
    await kirsten.says("det er flyttet til Vangdalen nu")
    assert any("I loggen" in each.text for each in kirsten.unread)
    kirsten.ignores_the_rest()
