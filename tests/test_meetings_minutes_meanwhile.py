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


async def with_volunteers(world: World) -> tuple[Phone, Phone, Phone]:
    karen, *_ = await held(world)
    return karen, world.person("Gudrun", role="volunteer"), world.person("Fatima", role="volunteer")


@pytest.mark.parametrize(("words", "noted"), [
    ("Gudrun snakker med boligforeningen om skrald inden næste fredag",
     [("task", "Gudrun snakker med boligforeningen om skrald inden næste fredag", "Gudrun")]),
    ("opgave: Gudrun bager kage til næste gang, Fatima spørger om nøgle",
     [("task", "Gudrun bager kage til næste gang", "Gudrun"), ("task", "Fatima spørger om nøgle", "Fatima")]),
    ("Gudrun bager kage og boller, og Fatima skal spørge om nøglen",
     [("task", "Gudrun bager kage og boller", "Gudrun"), ("task", "Fatima skal spørge om nøglen", "Fatima")]),
    ("opgave: Gudrun ringer til skolen, Fatima til kommunen",
     [("task", "Gudrun ringer til skolen", "Gudrun"), ("task", "Fatima ringer til kommunen", "Fatima")]),
    ("opgave: Gudrun skal ringe til skolen og Fatima til kommunen",
     [("task", "Gudrun skal ringe til skolen", "Gudrun"), ("task", "Fatima skal ringe til kommunen", "Fatima")]),
    ("Gudrun og Fatima laver opslag",
     [("task", "Gudrun og Fatima laver opslag", "Gudrun"), ("task", "Fatima og Gudrun laver opslag", "Fatima")]),
    ("opgave: Gudrun og Fatima laver opslag",
     [("task", "Gudrun og Fatima laver opslag", "Gudrun"), ("task", "Fatima og Gudrun laver opslag", "Fatima")]),
    ("Gudrun og Fatima er syge", []), ("opgave: Gudrun og kommunen laver opslag",
     [("task", "Gudrun og kommunen laver opslag", "Gudrun")]),
    ("opgave: Gudrun følger Fatima til kommunen", [("task", "Gudrun følger Fatima til kommunen", "Gudrun")]),
    ("task: Gudrun will bake and Fatima will ask for the key",
     [("task", "Gudrun will bake", "Gudrun"), ("task", "Fatima will ask for the key", "Fatima")]),
    ("hov der mangler en ting, vi skal også holde fest d. 5. maj",
     [("decision", "vi skal også holde fest d. 5. maj", None)]),
    ("og vi skal have ny kaffemaskine", [("decision", "vi skal have ny kaffemaskine", None)]),
    ("Gudrun kommer ikke på torsdag", []), ("Gudrun er syg", []), ("hvad skal vi holde?", []),
])  # fmt: skip
async def test_what_was_agreed_needs_no_word_in_front_of_it(
    world: World, words: str, noted: list[tuple[str, str, str | None]]
) -> None:
    karen, *_ = await with_volunteers(world)

    await karen.says(words)
    karen.ignores_the_rest()
    assert world.ask(AGREED) == noted


async def test_what_is_written_after_something_else_is_no_line_of_it(world: World) -> None:
    karen, *_ = await with_volunteers(world)
    await karen.says("hvad sker der på lørdag?")
    await karen.says("Gudrun bager kage til festen")
    karen.ignores_the_rest()
    assert world.ask(AGREED) == []


@pytest.mark.parametrize(("words", "decided", "came"), [
    ("nej 6 borde", "vi køber 6 nye borde", None), ("nej 6", "vi køber 6 nye borde", None),
    ("hov seks borde", "vi køber seks nye borde", None), ("hov, der kom 6", "vi køber 4 nye borde", 6),
    ("nej 6 stole", "vi køber 4 nye borde", None),
])  # fmt: skip
async def test_another_number_is_that_of_the_line_that_speaks_of_it(
    world: World, words: str, decided: str, came: int | None
) -> None:
    karen, *_ = await with_volunteers(world)
    await karen.says("beslutning: vi køber 4 nye borde")
    await karen.says(words)
    karen.ignores_the_rest()
    assert world.ask(AGREED) == [("decision", decided, None)]
    assert world.ask("select attended from meetings") == [(came,)]


async def test_a_line_is_taken_out_by_what_it_is_about(world: World) -> None:
    karen, gudrun, _ = await with_volunteers(world)
    await karen.says("opgave: Gudrun taler med kommunen om skrald")
    await karen.says("beslutning: vi køber 4 nye borde")
    await karen.presses("Send til den, der har en opgave")
    karen.ignores_the_rest()
    gudrun.sees("Du har en opgave")

    await karen.says("stryg det om haven")  # of which nothing is noted
    karen.ignores_the_rest()
    assert len(world.ask(AGREED)) == 2
    await karen.says("stryg det om skrald")
    assert "skrald" not in karen.sees("vi køber 4 nye borde").text
    gudrun.sees("er ikke din alligevel", "skrald")
    await karen.says("slet det med bordene")
    karen.ignores_the_rest()
    assert world.ask(AGREED) == []


@pytest.mark.parametrize(("words", "seen"), [
    ("kagen er bagt", "Noteret som gjort: Gudrun bager kage"), ("jeg har bagt kagen", "Noteret som gjort"),
    ("kagen er hentet", "[Gjort: Gudrun bager kage]"), ("jeg har ikke bagt kagen endnu", ""),
])  # fmt: skip
async def test_whose_task_it_is_says_that_it_is_done(world: World, words: str, seen: str) -> None:
    karen, gudrun, fatima = await with_volunteers(world)
    await karen.says("opgave: Gudrun bager kage, Fatima spørger om nøgle")
    await karen.says("opgave: Gudrun ringer til skolen")
    await karen.presses("Send til de 2, der har opgaver")
    for each in (karen, gudrun, fatima):
        each.ignores_the_rest()

    await gudrun.says(words)
    gudrun.sees(seen)
    done = [("Gudrun bager kage",)] if seen.startswith("Noteret") else []
    assert world.ask("select text from agreed where done_at is not null") == done


async def test_who_put_the_meeting_there_is_asked_whether_it_was_held(world: World) -> None:
    await meetings_alone(world)
    karen, bo = world.person("Karen", role="head"), world.person("Bo", role="project_manager")
    await bo.says("nyt møde i styregruppen 12. december kl. 13")
    await world.passes(days=29)

    def asked(phone: Phone) -> bool:
        return any(button.text == "Mødet er holdt" for each in phone.chat() for button in each.buttons)

    assert (asked(bo), asked(karen)) == (True, False)
    for each in (karen, bo):
        each.ignores_the_rest()


async def test_who_had_said_yes_has_come_once_somebody_says_so(world: World) -> None:
    await meetings_alone(world)
    karen, *members = (
        world.person("Karen", role="head"),
        *(world.person(each, role="styregruppe") for each in ("Bo", "Eva")),
    )
    await karen.says("nyt møde i styregruppen 16. november kl. 13")
    await karen.presses("Indkald nu")
    for each in members:
        await each.presses("Deltager")
    await world.passes(days=2)
    for each in (karen, *members):
        each.ignores_the_rest()

    await karen.presses("Mødet er holdt")
    karen.sees("2 havde sagt ja. Hvor mange kom?", "[2 kom]", "[Hvem kom?]")
    assert world.ask("select attended from meetings") == [(None,)]
    await karen.says("hvem kom til styregruppen?")
    karen.sees("Ingen har skrevet ned, hvor mange der kom")
    await karen.presses("Hvem kom?")
    await karen.presses("✓ Bo")
    await karen.presses("Sådan er det")
    karen.ignores_the_rest()
    await karen.says("hvem kom til styregruppen?")
    assert "Bo" not in karen.sees("1 kom", "Eva").text


@pytest.mark.parametrize(("words", "came"), [("ja", 2), ("3", 3), ("nej vi var 5", 5), ("og 5 kom for sent", None)])
async def test_how_many_came_is_told_in_words(world: World, words: str, came: int | None) -> None:
    await meetings_alone(world)
    karen, bo, eva = (
        world.person(*each) for each in (("Karen", "head"), ("Bo", "styregruppe"), ("Eva", "styregruppe"))
    )
    await karen.says("nyt møde i styregruppen 16. november kl. 13")
    await karen.presses("Indkald nu")
    for each in (bo, eva):
        await each.presses("Deltager")
    await world.passes(days=2)
    await karen.presses("Mødet er holdt")
    for each in (karen, bo, eva):
        each.ignores_the_rest()

    await karen.says(words)
    karen.sees(f"{came} kom." if came else "referat: og 5 kom for sent")
    assert world.ask("select attended from meetings") == [(came,)]


@pytest.mark.parametrize(("words", "state"), [
    ("det blev holdt", "held"), ("ja det blev det", "held"), ("holdt", "held"), ("det blev ikke holdt", "cancelled"),
    ("nej", "cancelled"), ("ja", "held"), ("mødet blev holdt", "held"), ("blev ikke holdt alligevel", "cancelled"),
])  # fmt: skip
async def test_whether_it_was_held_is_told_in_words(world: World, words: str, state: str) -> None:
    await meetings_alone(world)
    karen = world.person("Karen", role="head")
    await karen.says("nyt møde i styregruppen 12. december kl. 13")
    await world.passes(days=29)
    karen.ignores_the_rest()

    await karen.says(words)
    karen.ignores_the_rest()
    assert world.ask("select state from meetings") == [(state or "called",)]


@pytest.mark.parametrize(("words", "noted", "came"), [
    ("vi var 6 inkl mig", [], 6), ("6 i alt", [], 6), ("vi blev 4", [], 4),
    ("Beslutning søger puljen", [("decision", "søger puljen", None)], None),
    ("Besluttet at søge puljen", [("decision", "søge puljen", None)], None),
    ("Opgave Gudrun ringer til skolen", [("task", "Gudrun ringer til skolen", "Gudrun")], None),
    ("Beslutning om hegnet?", [], None),
])  # fmt: skip
async def test_minutes_are_written_from_a_telephone(
    world: World, words: str, noted: list[tuple[str, str, str | None]], came: int | None
) -> None:
    karen, *_ = await with_volunteers(world)

    await karen.says(words)
    karen.ignores_the_rest()
    assert world.ask(AGREED) == noted
    assert world.ask("select attended from meetings") == [(came,)]


@pytest.mark.parametrize("words", ["@Berit husk nøgler", "evt: julefrokost den 15.", "punkt 3: økonomi ok"])
async def test_what_is_no_line_of_the_minutes_is_said_to_be_none(world: World, words: str) -> None:
    karen, *_ = await with_volunteers(world)
    await karen.says(words)
    karen.sees("Det har jeg ikke skrevet ned", f"»referat: {words}«")
    await karen.says("Gudrun ringer til skolen")  # it is still of the meeting
    karen.sees("Opgave: Gudrun ringer til skolen")
    assert len(world.ask(AGREED)) == 1


async def test_a_task_to_somebody_is_theirs_and_all_is_sent_by_a_press(world: World) -> None:
    karen, gudrun, _ = await with_volunteers(world)
    await karen.says("send det til alle")  # nothing is noted yet
    assert "Send til" not in str(karen.sees("").buttons)
    await karen.says("opgave til Gudrun: undersøg prisen")
    karen.sees("Opgave: Gudrun: undersøg prisen", "[Send til den, der har en opgave]")

    await karen.says("send det ud til alle")
    karen.sees("Referat: Styregruppen", "[Send til den, der har en opgave]")
    gudrun.sees_nothing()


@pytest.mark.parametrize(("words", "task"), [
    ("@Gudrun husk nøgler", "Gudrun husk nøgler"), ("Gudrun: husk nøgler", "Gudrun: husk nøgler"),
])  # fmt: skip
async def test_what_is_said_to_somebody_by_name_is_their_task(world: World, words: str, task: str) -> None:
    karen, *_ = await with_volunteers(world)

    await karen.says(words)
    karen.sees(f"Opgave: {task}", "[Send til den, der har en opgave]")
    assert world.ask(AGREED) == [("task", task, "Gudrun")]
