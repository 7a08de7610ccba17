"""A line that was not meant for the log is taken out again; who is on their way hears where it has moved to."""

import pytest
from sqlalchemy.orm import Session

from bot.beredskab import striking
from bot.beredskab.log import broken
from bot.work import Refused
from tests.at_once import acting
from tests.crisis import Crisis, words_of_document
from tests.test_beredskab_words import answers, called
from tests.world import Phone

SLIP = "skat husk at lukke hunden ud"


def taken_out(it: Crisis) -> list[tuple[str]]:
    """The numbers of the lines that were taken out."""
    return it.world.ask("SELECT detail FROM callout_log WHERE event = 'taken out' ORDER BY number")


async def shown(it: Crisis, phone: Phone) -> str:
    """What somebody reads who asks what has happened."""
    await it.presses(phone, "Hvad er der sket?")
    return phone.unread[-1].text if phone.unread else phone.chat()[-1].text


def whole(it: Crisis) -> bool:
    return it.world.write(lambda work: not list(broken(work.session, work.programme.seal)))


async def test_a_line_is_taken_out_by_the_button_below_it_and_nobody_is_shown_it(lillevig: Crisis) -> None:
    karen, per, sara = await lillevig.together()
    await lillevig.says(sara, SLIP)
    sara.sees("I loggen kl. 21.43", "hunden", "[Tag linjen ud]")
    assert "hunden" in await shown(lillevig, karen)

    await lillevig.presses(sara, "Tag linjen ud")
    told = sara.chat()[-1].text if not sara.unread else sara.sees().text
    assert "er taget ud" in told
    assert "hunden" not in told
    assert "hunden" not in await shown(lillevig, karen)
    number = lillevig.world.ask("SELECT number FROM callout_log WHERE event = 'report'")[0][0]
    assert taken_out(lillevig) == [(str(number),)]
    assert whole(lillevig), "the log is whole, though words are gone"
    sara.ignores_the_rest()
    await lillevig.says(sara, "fortryd")
    sara.sees("ingen linje fra dig")
    assert lillevig.world.ask("SELECT count(*) FROM callout_log WHERE event = 'report'") == [(1,)]
    for phone in (karen, per, sara):
        phone.ignores_the_rest()


@pytest.mark.parametrize(
    "words",
    [
        "hov det var ikke til jer", "slet det sidste, det var en fejl", "glem det, forkert chat", "fortryd",
        "ups slet det jeg lige skrev",
        "ups forkert tråd, undskyld", "sorry, that was not for you", "tag linjen ud igen",
    ],
)  # fmt: skip
async def test_who_says_that_it_was_not_for_them_is_shown_the_line_and_takes_it_out(
    lillevig: Crisis, words: str
) -> None:
    karen, per, sara = await lillevig.together()
    await lillevig.says(sara, SLIP)
    await lillevig.says(per, "to betjente er ved skolen")
    for phone in (karen, per, sara):
        phone.ignores_the_rest()

    await lillevig.says(sara, words)
    sara.sees("Skal jeg tage linjen ud af loggen?", f"»{SLIP}«", "[Tag linjen ud]")
    assert "hunden" in await shown(lillevig, karen)
    await lillevig.presses(sara, "Tag linjen ud")
    now = await shown(lillevig, karen)
    assert "hunden" not in now
    assert "to betjente er ved skolen" in now
    for phone in (karen, per, sara):
        phone.ignores_the_rest()


async def test_yes_takes_it_out_once_it_was_asked_and_no_line_before(lillevig: Crisis) -> None:
    karen, per, sara = await lillevig.together()
    await lillevig.says(sara, SLIP)
    sara.sees("[Tag linjen ud]")
    await lillevig.says(sara, "ja")
    assert taken_out(lillevig) == []
    await lillevig.says(sara, SLIP)
    for phone in (karen, per, sara):
        phone.ignores_the_rest()

    await lillevig.says(sara, "hov det var ikke til jer")
    sara.sees("Skal jeg tage linjen ud")
    await lillevig.says(sara, "ja tak")
    sara.sees("er taget ud")
    assert len(taken_out(lillevig)) == 1
    for phone in (karen, per, sara):
        phone.ignores_the_rest()


async def test_nobody_takes_out_what_another_wrote_but_the_head_may(lillevig: Crisis) -> None:
    karen, per, sara = await lillevig.together()
    await lillevig.says(sara, SLIP)
    data = next(b.data for b in sara.sees("I loggen").buttons if b.text == "Tag linjen ud")

    assert "Skal jeg tage linjen ud" not in await answers(lillevig, per, "det var ikke til jer")  # he has written none
    _, callout, _, number = data.split(":")
    with Session(lillevig.world.app.database.engine) as session, pytest.raises(Refused):
        striking.take_out(acting(per, session), int(callout), int(number))
    assert "hunden" in await shown(lillevig, karen)
    karen.ignores_the_rest()
    await lillevig.says(karen, "slet den sidste linje")
    karen.sees("Skal jeg tage linjen ud", "»det var ikke til jer«")
    for phone in (karen, per, sara):
        phone.ignores_the_rest()


async def test_the_minutes_say_that_a_line_was_taken_out_and_not_which_words(lillevig: Crisis) -> None:
    karen, _, sara = await lillevig.together()
    await lillevig.says(sara, SLIP)
    await lillevig.presses(sara, "Tag linjen ud")
    await lillevig.presses(sara, "Afblæs")
    await lillevig.presses(sara, "Afblæs over for alle")
    await lillevig.presses(karen, "Evaluér")
    for phone in lillevig.world.phones:
        phone.ignores_the_rest()

    told = words_of_document(lillevig, "beredskab")
    assert "en linje taget ud · SSP-konsulent · nr. " in told
    assert "hunden" not in told


async def test_who_is_on_their_way_hears_that_it_has_moved(lillevig: Crisis) -> None:
    karen, per, _, sara = await called(lillevig)
    await lillevig.presses(per, "Kommer")
    await lillevig.presses(sara, "Kan ikke")
    for phone in (karen, per, sara):
        phone.ignores_the_rest()

    await lillevig.says(karen, "det er flyttet til Lærkestien 7 nu")
    karen.ignores_the_rest()
    assert any("Det er flyttet. Sted: Lærkestien 7" in each.text for each in per.unread)
    assert not any("Det er flyttet" in each.text for each in sara.unread)
    for phone in lillevig.world.phones:
        phone.ignores_the_rest()


@pytest.mark.parametrize("words", ["jeg er i Spanien", "vi har 40 i feber", "jeg er indlagt, beklager"])
async def test_who_has_said_yes_and_is_ill_or_far_away_frees_the_seat(lillevig: Crisis, words: str) -> None:
    _, per, _, _ = await called(lillevig)
    await answers(lillevig, per, "jeg kommer")

    assert "Du kan ikke komme" in await answers(lillevig, per, words)
    assert lillevig.states()["politi"] == "waiting"
    assert "I loggen" in await answers(lillevig, per, "politiet er i Tyskland")
