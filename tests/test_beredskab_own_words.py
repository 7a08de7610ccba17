"""Whoever is called answers, and says that it is over, in the words that come first."""

import pytest

from bot.beredskab.line import COME, PHONE
from bot.beredskab.replies import Reply, reply_in, wavers
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


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("er på pletten 22.00", 17), ("fremme kl. 22", 17), ("jeg kommer kl. 22.15", 32), ("er der kl 10", 17),
        ("sidder i bilen, er på pletten 22:05", 22), ("jeg er fremme halv elleve", 47), ("kan være der 22.10", 27),
        ("I'll be there at 10 pm", 17), ("er der om 5", 5), ("er der kl. 7", None),
    ],
)  # fmt: skip
async def test_an_hour_is_how_long_it_takes_and_stands_on_the_board(
    lillevig: Crisis, words: str, minutes: int | None
) -> None:
    _, _, _, sara = await called(lillevig)
    told = await answers(lillevig, sara, words)

    assert (f"Du kommer om {minutes} min." if minutes else "Du kommer.") in told
    assert newest(lillevig) == ("come", minutes)
    if minutes != 5:  # that is what was said already
        await answers(lillevig, sara, "jeg er der om 5 min")
        assert "I loggen" in await answers(lillevig, sara, "skolen åbner kl. 8")
    assert newest(lillevig) == ("come", 5)


async def test_an_hour_that_nobody_waits_for_changes_no_answer(lillevig: Crisis) -> None:
    _, _, _, sara = await called(lillevig)
    await answers(lillevig, sara, "er der om 5")
    assert "I loggen" in await answers(lillevig, sara, "er der kl. 7")
    assert newest(lillevig) == ("come", 5)
    assert "Du kommer om 32 min." in await answers(lillevig, sara, "er først fremme kl. 22.15")


@pytest.mark.parametrize(
    ("words", "task", "seat"),
    [
        ("nøglen til opgang 82 skal Sara finde", "nøglen til opgang 82 skal SSP-konsulent finde", "ssp"),
        ("lyset i kælderen vil sara tænde", "lyset i kælderen vil SSP-konsulent tænde", "ssp"),
        ("Sara finder nøglen", "SSP-konsulent: finder nøglen", "ssp"),
        ("the key must Sara find", "the key must SSP-konsulent find", "ssp"),
        ("ring til Sara om nøglen", "ring til SSP-konsulent om nøglen", ""),
        ("ring til skolen per telefon", "ring til skolen per telefon", ""),
    ],
)
async def test_a_first_name_of_the_group_is_its_seat_wherever_it_stands_in_a_task(
    lillevig: Crisis, words: str, task: str, seat: str
) -> None:
    karen, *_ = await lillevig.together()
    await lillevig.says(karen, f"opgave: {words}")
    told = " ".join(each.text for each in karen.unread)
    for each in lillevig.world.phones:
        each.ignores_the_rest()
    assert task in told
    assert "…" not in told
    assert [row[0] or "" for row in lillevig.world.ask("SELECT seat FROM callout_tasks")] == [seat]


@pytest.mark.parametrize("words", ["jeg er på stedet", "fremme", "så er jeg her", "I am here"])
async def test_whoever_is_there_is_asked_for_no_minutes(lillevig: Crisis, words: str) -> None:
    _, _, _, sara = await called(lillevig)

    told = await answers(lillevig, sara, words)
    assert "Du er fremme." in told
    assert "Om hvor mange minutter?" not in told
    assert "fremme" in await answers(lillevig, sara, "hvem mangler?")
    assert newest(lillevig) == ("come", 0)


@pytest.mark.parametrize(
    "words",
    [
        "I kan få fat i mig på mobilen", "jeg er hjemme men ring endelig", "jeg er hjemme, bare ring til mig",
        "jeg har telefonen på mig", "I can be reached on my mobile", "I'm at home but call me",
    ],
)  # fmt: skip
async def test_who_can_only_be_reached_is_asked_whether_they_come(lillevig: Crisis, words: str) -> None:
    karen, _, _, sara = lillevig.group()
    await lillevig.called_out(sara)

    await lillevig.says(karen, words)
    karen.sees("Jeg kan ikke se af det, om du kommer", "[Kommer]", "[Deltager på telefon]", "[Kan ikke]")
    await lillevig.says(karen, "jeg kommer om 10 min")
    karen.ignores_the_rest()
    await lillevig.says(karen, words)  # who comes and says so tells it to the others
    karen.sees("I loggen", words)


def test_beside_a_no_it_is_by_telephone() -> None:
    assert reply_in("kan ikke komme men I kan få fat i mig på mobilen") == Reply(PHONE, None)
    for words in (
        "jeg er hjemme om 5 min",
        "beboeren er hjemme",
        "vi er hjemme hos familien",
        "ring endelig til skolen",
    ):
        assert not wavers(words)


@pytest.mark.parametrize(
    "words",
    [
        "tak for i aften, vi lukker ned", "tak for i nat, vi lukker ned", "we can stop now", "we are done here",
        "we're done here", "thanks everybody, we are finished",
    ],
)  # fmt: skip
async def test_who_thanks_and_closes_is_asked_whether_all_are_stood_down(lillevig: Crisis, words: str) -> None:
    karen, *_ = await lillevig.together()

    await lillevig.says(karen, words)
    karen.sees("Skal jeg afblæse", "for alle?")


async def test_what_the_second_does_too_is_a_task_of_their_own(lillevig: Crisis) -> None:
    karen, per, sara = await lillevig.together()

    await lillevig.says(per, "opgave: SSP ringer til skolen, Karen til pressen")
    per.sees("Opgave til SSP-konsulent: ringer til skolen", "Opgave til Leder: ringer til pressen")
    sara.sees("En opgave til dig: ringer til skolen")
    karen.sees("En opgave til dig: ringer til pressen")


@pytest.mark.parametrize(("words", "answer"), [
    ("kommer, 20 min ca", Reply(COME, 20)), ("er ved at tage tøj på", Reply(COME, None)), ("er der nu", Reply(COME, 0)),
    ("der er stille", None), ("er der nogen", None), ("jeg kommer om ca 10 min", Reply(COME, 10)),
])  # fmt: skip
def test_at_two_in_the_morning_it_is_said_in_few_words(words: str, answer: Reply | None) -> None:
    assert reply_in(words) == answer


async def test_a_task_is_given_in_short_and_stopping_is_asked_about(lillevig: Crisis) -> None:
    karen, _, sara = await lillevig.together()
    await lillevig.says(karen, "opg: SSP åbner beboerhuset")
    karen.sees("Opgave til SSP-konsulent: åbner beboerhuset")
    sara.sees("En opgave til dig")
    await lillevig.says(karen, "opgang 3 er tom")
    karen.sees("I loggen", "opgang 3 er tom")
    await lillevig.says(karen, "vi stopper for i nat tak for hjælpen alle")
    karen.sees("Skal jeg afblæse", "for alle?")


@pytest.mark.parametrize(("words", "logged"), [
    ("Sara kan du åbne beboerhuset", "SSP-konsulent kan du åbne beboerhuset"),
    ("@Sara tag nøglen med", "SSP-konsulent tag nøglen med"),
    ("Sara har brækket benet", "… har brækket benet"), ("Berit kan du åbne?", "… kan du åbne?"),
])  # fmt: skip
async def test_who_is_spoken_to_in_the_group_is_her_seat_in_the_log(lillevig: Crisis, words: str, logged: str) -> None:
    karen, *_ = await lillevig.together()
    await lillevig.says(karen, words)
    karen.sees("I loggen", logged)


@pytest.mark.parametrize(
    "words", ["hvem må sige noget til pressen", "hvem taler med journalisten?", "hvad siger vi til avisen?"]
)
async def test_who_answers_the_press_is_told(lillevig: Crisis, words: str) -> None:
    karen, *_ = await lillevig.together()
    await lillevig.says(karen, words)
    karen.sees("Hvem skal have besked?", "Spørgsmål fra pressen")
    await lillevig.says(karen, "der kommer en fra pressen")
    karen.sees("I loggen")
