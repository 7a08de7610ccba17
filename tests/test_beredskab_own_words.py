"""Whoever is called answers, and says that it is over, in the words that come first."""

from tests.crisis import Crisis
from tests.test_beredskab_words import answers, called, newest


async def test_own_words_answer_the_call_and_the_deputy_is_called_after_a_no(lillevig: Crisis) -> None:
    karen, per, ida, sara = await called(lillevig)

    assert "på telefon" in await answers(lillevig, sara, "jeg kan godt være på telefonen men ligger i seng")
    assert newest(lillevig)[0] == "phone"
    await lillevig.says(per, "ka ik, sidder i Aalborg")
    assert any("Du indkaldes" in each.text for each in ida.unread), "the deputy is called at once"
    for each in lillevig.world.phones:
        each.ignores_the_rest()
    assert "Du kommer" in await answers(lillevig, karen, "sidder i bilen, er på pletten 00.05")

    assert "afblæse over for alle?" in await answers(lillevig, karen, "nå folkens vi lukker den her")
    assert lillevig.world.ask("SELECT count(*) FROM callouts WHERE state = 'out'") == [(1,)]
