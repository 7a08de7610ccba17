"""An invitation is answered as people say it: why not, that the day suits, who takes it; what is not clear is asked."""

import pytest

from bot.meetings import saying
from tests.meetings_alone import meetings_alone, planned
from tests.world import Phone, World


@pytest.fixture(autouse=True)
async def alone(world: World) -> None:
    await meetings_alone(world)


async def called(world: World, role: str = "styregruppe") -> tuple[Phone, Phone]:
    """The head, and Ragna, who has been invited to a meeting of the steering group on 27 February."""
    ragna = world.person("Ragna", roles=("styregruppe", role))
    karen = await planned(world, "nyt møde i styregruppen den 27. februar kl. 13")
    await karen.presses("Indkald nu")
    karen.sees("Indkaldt")
    ragna.sees("Invitation: Styregruppen", "27. februar")
    return karen, ragna


NO = [
    "jeg er desværre på kursus den dag",
    "Den 27. er jeg på kursus, så mig skal I ikke regne med",
    "den 27. februar kommer jeg ikke, der er forældremøde",
    "tirsdag den 27. februar er jeg på tur",
    "jeg sidder i et andet møde den dag",
    "den 27. har jeg fri, så nej",
    "27/2 passer mig desværre ikke",
    "nej vent jeg skal til bryllup den dag",
    "nej, jeg skal til Aarhus den dag",
    "I'm on holiday that day",
    "I have another meeting on 27 February",
]
YES = ["27/2 er fint", "den 27. passer mig godt", "det går fint med mig", "27 February is fine", "I kan regne med mig"]


@pytest.mark.parametrize("words", NO)
@pytest.mark.parametrize("changed", [False, True])
async def test_a_no_in_ones_own_words_is_noted_with_them(world: World, words: str, changed: bool) -> None:
    """Also by who had said that they come."""
    karen, ragna = await called(world)
    if changed:
        await ragna.presses("Deltager")
        ragna.sees("Du kommer")

    await ragna.says(words)
    ragna.sees("Noteret, at du ikke kommer: Styregruppen", words, "[Jeg kommer alligevel]")
    await karen.says("hvem kommer til styregruppemødet?")
    karen.sees("Afbud (1): Ragna", words)


@pytest.mark.parametrize("words", YES)
async def test_a_day_that_suits_is_a_yes(world: World, words: str) -> None:
    _, ragna = await called(world)

    await ragna.says(words)
    ragna.sees("Du kommer: Styregruppen")


@pytest.mark.parametrize("words", ["den 27. er jeg på kursus", "den 27. februar kan jeg desværre ikke komme"])
async def test_who_reports_is_heard_too_where_the_day_is_that_of_the_meeting(world: World, words: str) -> None:
    _, ragna = await called(world, "ambassador")
    await ragna.says("37 til fællesspisning i Vangdalen i går")
    ragna.sees("Fællesspisning", "[Gem]")
    await ragna.presses("Slet")
    ragna.ignores_the_rest()

    await ragna.says(words)
    ragna.sees("Noteret, at du ikke kommer: Styregruppen", words)


@pytest.mark.parametrize(
    "words",
    [
        "den 28. er jeg på kursus",
        "mandag er jeg på kursus",
        "den 27. november er jeg på kursus",
        "vi kan ikke holde fællesspisning den 27. februar",
    ],
)
async def test_another_day_or_somebody_else_declines_nothing(world: World, words: str) -> None:
    karen, ragna = await called(world, "ambassador")

    await ragna.says(words)
    ragna.ignores_the_rest()
    await karen.says("hvem kommer til styregruppemødet?")
    assert "Afbud" not in karen.sees("Ikke svaret").text


async def test_who_has_changed_their_mind_and_comes_for_half_of_it_comes(world: World) -> None:
    karen, ragna = await called(world)
    await ragna.says("det bliver et nej herfra desværre")
    ragna.sees("Noteret, at du ikke kommer")
    await ragna.says("/moeder")
    ragna.ignores_the_rest()

    await ragna.says("nu kan jeg godt alligevel men først fra halv to")
    ragna.sees("Du kommer: Styregruppen")
    await karen.says("hvem kommer til styregruppemødet?")
    karen.sees("Kommer (1)", "først fra halv to")


@pytest.mark.parametrize(
    "words",
    [
        "min viceinspektør Kurt Testesen kan tage det, kurt.testesen@example.org",
        "vores souschef Kurt Testesen tager mødet, kurt.testesen@example.org",
        "my deputy Kurt Testesen can take it, kurt.testesen@example.org",
    ],
)
async def test_a_deputy_who_takes_it_is_invited(world: World, words: str) -> None:
    karen, ragna = await called(world)

    await ragna.says(words)
    ragna.sees("Noteret, at Kurt Testesen kommer i stedet for dig")
    await karen.says("hvem kommer til styregruppemødet?")
    karen.sees("Kurt Testesen")


@pytest.mark.parametrize("words", ["den dag er jeg i Aarhus", "den 27. er der indskrivning på skolen"])
async def test_what_is_not_clear_of_that_day_is_asked_once_more(world: World, words: str) -> None:
    karen, ragna = await called(world)

    await ragna.says(words)
    ragna.sees("Styregruppen", "27. februar", "Kommer du?", "[Deltager]", "[Afbud]")
    await karen.says("hvem kommer til styregruppemødet?")
    karen.sees("Ikke svaret (1)")


@pytest.mark.parametrize(
    "words",
    [
        "jeg er ikke på kursus den dag",
        "er du på kursus den dag?",
        "den 27. er der kursus",
        "det er fint",
        "vi var på tur med 12 børn",
    ],
)
def test_what_says_no_such_thing_implies_nothing(words: str) -> None:
    assert saying.implied(words) == ""


OTHERS = [
    "vores købmand er syg den 27. februar", "købmanden er syg den 27. februar", "den 27. er vores købmand syg",
    "min nabo kan ikke den 27. februar", "my neighbour is ill on 27 February",
]  # fmt: skip


@pytest.mark.parametrize("words", OTHERS)
async def test_what_is_told_of_somebody_else_declines_nothing_and_is_asked_about(world: World, words: str) -> None:
    _, ragna = await called(world)

    await ragna.says(words)
    assert "Noteret" not in ragna.sees("Styregruppen", "[Deltager]").text
    assert world.ask("SELECT answer FROM invitees WHERE answer <> ''") == []
    await ragna.says("min mand er syg den 27., så jeg kommer ikke")
    ragna.sees("Noteret, at du ikke kommer: Styregruppen")


@pytest.mark.parametrize("words", ["vores købmand er syg den 27. februar", "købmanden kan ikke komme på tirsdag"])
async def test_who_reports_declines_nothing_either_by_what_they_tell_of_others(world: World, words: str) -> None:
    _, ragna = await called(world, "ambassador")

    await ragna.says(words)
    assert "Noteret, at du ikke kommer" not in ragna.sees().text
    assert world.ask("SELECT answer FROM invitees WHERE answer <> ''") == []


@pytest.mark.parametrize(
    "words", ["Ragna: 27/2 er fint", "27/2 er fint, hilsen Ragna", "Ragna: den 27. passer mig godt"]
)
async def test_ones_own_name_in_front_changes_nothing(world: World, words: str) -> None:
    _, ragna = await called(world)

    await ragna.says(words)
    ragna.sees("Du kommer: Styregruppen")


ANSWERS = "SELECT answer FROM invitees ORDER BY meeting_id"


async def called_to_two(world: World) -> tuple[Phone, Phone]:
    """Ragna has been invited to meetings on 31 January and 7 February."""
    ragna = world.person("Ragna", roles=("styregruppe", "ambassador"))
    karen = await planned(world, "nyt møde i styregruppen den 31. januar kl. 13")
    await karen.presses("Indkald nu")
    await karen.says("nyt møde i styregruppen den 7. februar kl. 13")
    await karen.presses("Indkald nu")
    for each in (karen, ragna):
        each.ignores_the_rest()
    return karen, ragna


@pytest.mark.parametrize(("words", "answers"), [
    ("kan godt den 31. men ikke den 7.", ("yes", "no")), ("den 31. kan jeg ikke, men jeg kommer den 7.", ("no", "yes")),
    ("jeg kommer den 31. og den 7.", ("yes", "yes")), ("ja til begge", ("yes", "yes")), ("nej til begge", ("no", "no")),
    ("nej til den 7.", ("", "no")),
])  # fmt: skip
async def test_several_invitations_are_answered_in_one_sentence(
    world: World, words: str, answers: tuple[str, str]
) -> None:
    _, ragna = await called_to_two(world)

    await ragna.says(words)
    ragna.sees("7. februar", *(["31. januar"] if all(answers) else []))
    assert tuple(each for (each,) in world.ask(ANSWERS)) == answers


@pytest.mark.parametrize(("words", "answer"), [("jeg kommer", "yes"), ("jeg kan ikke komme til mødet", "no")])
async def test_to_which_meeting_is_answered_by_its_day(world: World, words: str, answer: str) -> None:
    _, ragna = await called_to_two(world)
    await ragna.says("hvad sker der på lørdag?")
    ragna.ignores_the_rest()

    await ragna.says(words)
    ragna.sees("Hvilket møde", "31. januar", "7. februar")
    await ragna.says("den 31")
    ragna.sees("31. januar")
    assert world.ask(ANSWERS) == [(answer,), ("",)]


async def test_both_of_something_else_answers_no_invitation(world: World) -> None:
    _, ragna = await called_to_two(world)
    await ragna.says("12 til kaffe i Vangdalen i går, 15 til banko i Parken i går")
    ragna.ignores_the_rest()

    await ragna.says("ja, gem begge")
    ragna.ignores_the_rest()
    assert world.ask(ANSWERS) == [("",), ("",)]


@pytest.mark.parametrize("words", ["fint", "super", "godt", "det er fint", "ok"])
async def test_a_nod_takes_back_no_no_and_is_no_reason(world: World, words: str) -> None:
    _, ragna = await called(world)
    await ragna.says("kan ikke")
    ragna.sees("Noteret, at du ikke kommer")

    await ragna.says(words)
    ragna.sees("Det, jeg har skrevet, står", "du kommer ikke", "[Deltager]")
    assert world.ask("SELECT answer, reason FROM invitees") == [("no", "")]


@pytest.mark.parametrize(("said", "noted"), [("kommer", "du kommer"), ("kan ikke", "du kommer ikke")])
async def test_who_wavers_is_asked_whether_it_stands(world: World, said: str, noted: str) -> None:
    _, ragna = await called(world)
    await ragna.says(said)
    ragna.ignores_the_rest()

    await ragna.says("måske")
    ragna.sees(f"Nu står der: {noted}. Skal det blive stående?", "[Deltager]", "[Afbud]")


@pytest.mark.parametrize("words", ["nej lad være, jeg kommer selv", "nå men så kommer jeg selv men er der først 13.20"])
@pytest.mark.parametrize("sent", [False, True])
async def test_who_comes_after_all_comes(world: World, words: str, sent: bool) -> None:
    _, ragna = await called(world)
    if sent:
        await ragna.presses("Sender stedfortræder")
        await ragna.says("Gerda Testesen, 00 00 00 77")
    else:
        await ragna.says("kan ikke")
    ragna.ignores_the_rest()

    await ragna.says(words)
    ragna.sees("Du kommer: Styregruppen")


@pytest.mark.parametrize(("words", "declined"), [
    ("måske", []), ("det ved jeg ikke endnu", []), ("den første", ["styregruppe"]), ("bestyrelsen", ["bestyrelse"]),
    ("den sidste", ["bestyrelse"]), ("begge to", ["styregruppe", "bestyrelse"]), ("den 28.", ["bestyrelse"]),
])  # fmt: skip
async def test_to_which_of_two_they_cannot_come_is_told_in_words(world: World, words: str, declined: list[str]) -> None:
    ragna = world.person("Ragna", roles=("styregruppe", "bestyrelse"))
    karen = await planned(world, "nyt møde i styregruppen den 27. februar kl. 13")
    await karen.presses("Indkald nu")
    await karen.says("nyt møde i bestyrelsen den 28. februar kl. 13")
    await karen.presses("Indkald nu")
    for each in (karen, ragna):
        each.ignores_the_rest()
    await ragna.says("jeg kan ikke komme")
    ragna.sees("Hvilket møde kan du ikke komme til?")

    await ragna.says(words)
    ragna.sees("Noteret" if declined else "Svar, når du ved det")
    no = "from invitees join meetings on meetings.id = meeting_id where answer = 'no' order by meetings.id"
    said = world.ask(f'select "group" {no}')
    assert said == [(each,) for each in declined]


@pytest.mark.parametrize(("words", "seen"), [
    ("er booket, sorry", "Noteret, at du ikke kommer"), ("må melde pas", "Noteret, at du ikke kommer"),
    ("ka ik", "Noteret, at du ikke kommer"), ("den går ikke", "Noteret, at du ikke kommer"), ("jeps", "Du kommer"),
    ("ses", "Du kommer"), ("duer", "Du kommer"), ("kan kun til 14", "Du kommer"),
    ("hvad tid?", "kl. 13.00–15.00"), ("er det stadig den 27?", "27. februar"),
    ("sender Mette", "hvordan jeg får fat i Mette"), ("14 går ikke", "Kommer du?"),
    ("har aflyst det andet, kommer", "Kommer du?"),
])  # fmt: skip
async def test_three_words_answer_an_invitation_or_are_asked_about(world: World, words: str, seen: str) -> None:
    ragna = world.person("Ragna", role="styregruppe")
    karen = await planned(world, "nyt møde i styregruppen den 27. februar kl. 13")
    await karen.presses("Indkald nu")
    for each in (karen, ragna):
        each.ignores_the_rest()

    await ragna.says(words)
    ragna.sees(seen)


@pytest.mark.parametrize("words", ["kagen er bagt", "det går ikke så godt", "hvad er klokken?"])
async def test_after_something_else_few_words_ask_nobody_whether_they_come(world: World, words: str) -> None:
    ragna = world.person("Ragna", role="styregruppe")
    karen = await planned(world, "nyt møde i styregruppen den 27. februar kl. 13")
    await karen.presses("Indkald nu")
    await ragna.says("/fremdrift")
    for each in (karen, ragna):
        each.ignores_the_rest()

    await ragna.says(words)
    assert "Kommer du?" not in ragna.sees("").text
