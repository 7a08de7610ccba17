"""While it is asked how many came and what was agreed, staff get their other answers, and put right what they wrote."""

import pytest

from tests.meetings_alone import meetings_alone
from tests.world import Phone, World

AGREED = "select kind, text, (select name from persons where id = person_id) from agreed order by id"


async def held(world: World) -> tuple[Phone, Phone, Phone]:
    await meetings_alone(world)
    karen, ditte, bo = (
        world.person(name, role=role) for name, role in (("Karen", "head"), ("Ditte", "staff"), ("Bo", "staff"))
    )
    await karen.says("nyt møde i styregruppen 12. december kl. 13")
    await world.passes(days=29)
    for each in (karen, ditte, bo):
        each.ignores_the_rest()
    await karen.presses("Mødet er holdt")
    karen.sees("Hvor mange kom?", "Hvad blev I enige om?")
    return karen, ditte, bo


@pytest.mark.parametrize(("words", "answer"), [
    ("rapport", "Fremdriftsrapporten"), ("hvordan går det med fritidsjob?", "Unge i fritidsjob"), ("møder", "møder"),
    ("fremdrift", "Så langt er vi"), ("kalender", "kalenderen"),
])  # fmt: skip
async def test_other_questions_get_their_answer_and_the_number_is_still_waited_for(
    world: World, words: str, answer: str
) -> None:
    karen, _, _ = await held(world)
    for number in ("4", "hov, der kom 6"):
        await karen.says(words)
        assert answer.lower() in karen.sees().text.lower()
        await karen.says(number)
        karen.sees("Aftalt: Styregruppen", f"{number[-1]} kom.")


@pytest.mark.parametrize(("words", "many"), [
    ("nej vi var 5", 5), ("nej, 7", 7), ("hov der kom seks", 6), ("undskyld, vi var kun 3", 3), ("no, it was 8", 8),
])  # fmt: skip
async def test_how_many_came_is_put_right(world: World, words: str, many: int) -> None:
    karen, _, _ = await held(world)
    await karen.says("4")
    karen.sees("4 kom.")
    await karen.says(words)
    karen.sees(f"{many} kom.")
    assert world.ask("select attended from meetings") == [(many,)]


@pytest.mark.parametrize("words", [
    "ret opgaven: det er Ditte", "hov det var Ditte der ringer", "nej det er Ditte, ikke Bo",
    "ret opgaven: Ditte ringer til skolen inden 1. april",
])  # fmt: skip
async def test_whose_a_task_is_is_put_right_before_and_after_it_was_sent(world: World, words: str) -> None:
    karen, ditte, bo = await held(world)
    await karen.says("opgave: Karen skriver referatet")
    await karen.says("opgave: Bo ringer til skolen inden 1. april")
    await karen.says("beslutning: vi søger puljen")
    await karen.presses("Send til de 2, der har opgaver")
    karen.ignores_the_rest()
    bo.sees("Du har en opgave")

    await karen.says(words)
    karen.sees("Ditte ringer til skolen inden 1. april", "[Send til den, der har en opgave]")
    bo.sees("er ikke din alligevel", "ringer til skolen")
    assert world.ask(AGREED) == [
        ("task", "Karen skriver referatet", "Karen"),
        ("task", "Ditte ringer til skolen inden 1. april", "Ditte"),
        ("decision", "vi søger puljen", None),
    ]
    await karen.presses("Send til den, der har en opgave")
    karen.sees("Sendt til 1 person")
    ditte.sees("Du har en opgave", "ringer til skolen")


async def test_what_was_decided_is_put_right_also_after_something_else(world: World) -> None:
    karen, _, _ = await held(world)
    await karen.says("beslutning: vi søger puljen")
    await karen.says("37 til fællesspisning i Vangdalen i går")
    await karen.says("ja")
    karen.ignores_the_rest()

    await karen.says("ret beslutningen: vi søger ikke puljen")
    karen.sees("Besluttet: vi søger ikke puljen")
    assert world.ask(AGREED) == [("decision", "vi søger ikke puljen", None)]
    await karen.says("hov, det var regnvejr i Vangdalen")  # of nothing that is noted
    karen.ignores_the_rest()
    assert world.ask(AGREED) == [("decision", "vi søger ikke puljen", None)]
