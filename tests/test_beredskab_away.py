"""Answers to a call that name neither "kommer" nor "kan ikke": who is ill or far away, and who asks to ring in."""

import pytest

from bot.beredskab.replies import reply_in
from tests.crisis import Crisis


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("må jeg være med på telefonen", "phone"),
        ("må jeg være med på telefonen i stedet for at køre derud?", "phone"),
        ("jeg skal op kl 6, kan jeg nøjes med telefon?", "phone"),
        ("can I join by phone?", "phone"),
        ("jeg er i Spanien", "no"),
        ("er på Mallorca til søndag", "no"),
        ("har 40 i feber", "no"),
        ("jeg ligger i sengen med feber", "no"),
        ("jeg er indlagt", "no"),
    ],
)
def test_who_is_ill_or_far_away_or_rings_in_has_answered(said: str, answer: str) -> None:
    found = reply_in(said)
    assert found is not None
    assert found.answer == answer


@pytest.mark.parametrize(
    "said",
    [
        "jeg er i kælderen", "jeg er i Jennumparken", "har I en telefon?", "barnet har feber", "har en nøgle",
        "kan du være med på telefonen?", "kommer du på telefonen?", "kan jeg få nummeret på telefonen?",
    ],
)  # fmt: skip
def test_what_tells_or_asks_of_other_things_is_no_answer(said: str) -> None:
    assert reply_in(said) is None


async def test_the_next_is_called_at_once_and_who_asks_to_ring_in_may(lillevig: Crisis) -> None:
    _, per, ida, sara = lillevig.group()
    await lillevig.called_out(sara)

    await lillevig.says(per, "har 40 i feber")
    per.sees("Du kan ikke komme.")
    assert any("Du indkaldes" in each.text for each in ida.unread), "the deputy is called at once"
    await ida.says("må jeg være med på telefonen i stedet for at køre derud?")
    assert lillevig.states()["politi"] == "on_phone"
    for each in lillevig.world.phones:
        each.ignores_the_rest()


@pytest.mark.parametrize(
    ("words", "answer"),
    [("jeg kan desværre ikke", "Noteret, at du ikke kommer: Bestyrelsen"), ("jeg kommer", "Du kommer: Bestyrelsen")],
)
async def test_after_the_call_out_an_invitation_is_what_is_answered(lillevig: Crisis, words: str, answer: str) -> None:
    karen, per, sara = await lillevig.together()
    await lillevig.presses(sara, "Afblæs")
    await lillevig.presses(sara, "Afblæs over for alle")
    await lillevig.says(per, "jeg kommer om 5")
    assert "slut" in per.unread[-1].text
    await lillevig.says(karen, "sæt Per på bestyrelsen")
    await lillevig.presses(karen, "+ Per")
    await lillevig.says(karen, "nyt møde i bestyrelsen 28. november kl. 17")
    await lillevig.presses(karen, "Se mødet")
    await lillevig.presses(karen, "Indkald nu")
    await lillevig.passes(hours=12)
    for phone in lillevig.world.phones:
        phone.ignores_the_rest()

    await lillevig.says(per, words)
    per.sees(answer)
    karen.ignores_the_rest()
