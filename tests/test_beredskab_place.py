"""A place that was told wrong is put right for everybody, and whoever asks where it is hears the right one."""

import pytest

from tests.crisis import SENTENCE, Crisis
from tests.test_beredskab_words import answers, called
from tests.world import Phone

WRONG, RIGHT = "Havnegade 12", "Havnegade 14"


def read(it: Crisis) -> None:
    for each in it.world.phones:
        each.ignores_the_rest()


async def on_the_card(it: Crisis, phone: Phone) -> str:
    """What "Hvad er der sket?" shows them."""
    await it.presses(phone, "Hvad er der sket?")
    shown = phone.unread[-1].text if phone.unread else phone.chat()[-1].text
    read(it)
    return shown


@pytest.mark.parametrize(
    "words",
    [
        "det er nr. 14 ikke 12",
        "adressen er forkert, det er Havnegade 14",
        "rettelse: det foregår ved nr 14",
        "hov, det er ikke nr. 12, det er nr. 14",
        "it's number 14, not 12",
    ],
)
async def test_a_corrected_address_stands_on_every_card_at_once(lillevig: Crisis, words: str) -> None:
    karen, per, ida, sara = await called(lillevig)
    await answers(lillevig, per, "kommer om 10")
    assert WRONG in await on_the_card(lillevig, sara), "she has read the wrong one and answered nothing"

    await lillevig.says(karen, words)
    karen.sees("I loggen", f"Hvor: {RIGHT}")
    for phone in (per, sara):
        assert any(f"Det rigtige sted er: {RIGHT}" in each.text for each in phone.unread), words
    assert not any(RIGHT in each.text for each in ida.unread), "she was not called, and has read nothing"
    read(lillevig)

    assert f"Skyderi: {RIGHT}" in await on_the_card(lillevig, sara)
    assert f"Det skete her: {RIGHT}" in await answers(lillevig, per, "hvad skal jeg gøre")
    assert f"Skyderi: {RIGHT}" in await answers(lillevig, per, "hvor præcis er det?")


@pytest.mark.parametrize(
    "words", ["de siger at det ikke er 12 men 14", "det er i nr. 14", "naboen mener, at det er ved Havnegade 14"]
)
async def test_a_line_that_may_correct_it_is_asked_about_and_one_press_puts_it_right(
    lillevig: Crisis, words: str
) -> None:
    karen, per, _, sara = await called(lillevig)
    for phone in (per, sara):
        await answers(lillevig, phone, "jeg kommer")

    await lillevig.says(sara, words)
    sara.sees("I loggen", f"De andre har fået at vide: {WRONG}", "Er det forkert?", f"[Ret stedet hos alle: {RIGHT}]")
    assert f"Skyderi: {WRONG}" in await on_the_card(lillevig, per)
    await lillevig.says(sara, "ja")
    assert any(f"Det rigtige sted er: {RIGHT}" in each.text for each in per.unread)
    read(lillevig)
    assert f"Skyderi: {RIGHT}" in await on_the_card(lillevig, per)
    assert f"Skyderi: {RIGHT}" in await answers(lillevig, karen, "hvor er det?")


@pytest.mark.parametrize(
    "words", ["to betjente står ved nr. 14 nu", "vi er 14 ikke 12 mand", "mødet er kl. 14 ikke 12", "der kom 14 naboer"]
)
async def test_another_number_in_a_line_moves_nothing(lillevig: Crisis, words: str) -> None:
    _, per, _, sara = await called(lillevig)
    for phone in (per, sara):
        await answers(lillevig, phone, "jeg kommer")

    await answers(lillevig, sara, words)
    assert f"Skyderi: {WRONG}" in await on_the_card(lillevig, per)


async def test_before_anybody_is_called_the_right_house_stands_on_the_screen(lillevig: Crisis) -> None:
    _, per, _, sara = lillevig.group()
    await sara.says(SENTENCE)
    sara.ignores_the_rest()
    await sara.says("nej det er nr. 14 ikke 12")
    sara.sees(f"Hvor: {RIGHT}")
    await sara.presses("Kald ud")
    read(lillevig)
    assert "Hvor: Havnegade 16" in await answers(lillevig, sara, "hov det er 16, ikke 14")
    await lillevig.passes(seconds=21)
    read(lillevig)
    assert "Havnegade 16" in await answers(lillevig, per, "hvor er det?")


@pytest.mark.parametrize(
    "words", ["hvor helt præcis", "hvilket nummer på havnegade", "hvor præcis er det så", "what number is it?"]
)
async def test_in_which_house_it_is_is_answered_and_no_line_of_the_log(lillevig: Crisis, words: str) -> None:
    karen, per, _, _ = await called(lillevig)
    for phone in (karen, per):
        told = await answers(lillevig, phone, words)
        assert WRONG in told
        assert "I loggen" not in told
    assert lillevig.world.ask("SELECT count(*) FROM callout_log WHERE event = 'report'") == [(0,)]


@pytest.mark.parametrize(
    "words",
    [
        "gerningsmanden er væk mod Møllekrogen på cykel", "han løb ind i Møllekrogen", "de er flygtet til Lærkestien 4",
        "the suspect ran towards Møllekrogen", "og de er kørt ned mod Lærkestien 4",
    ],
)  # fmt: skip
async def test_where_somebody_went_is_not_where_it_happens(lillevig: Crisis, words: str) -> None:
    _, per, _, sara = lillevig.group()
    await sara.says(f"{SENTENCE}, {words}")
    sara.sees(f"Hvor: {WRONG} (Solbakken)", words)
    await sara.says(words)
    sara.sees(f"Hvor: {WRONG} (Solbakken)")
    await sara.says("der er en såret i opgangen ved Beboerhuset")
    sara.sees("Hvor: Beboerhuset")
    per.sees_nothing()


async def test_where_somebody_went_is_no_place_as_long_as_none_is_known(lillevig: Crisis) -> None:
    _, _, _, sara = lillevig.group()
    await sara.says("skud, gerningsmanden er løbet mod Møllekrogen")
    sara.sees("Hvor?", "[Møllekrogen]")
    await sara.says("politiet er på vej til Havnegade 12")
    sara.sees(f"Hvor: {WRONG}")
