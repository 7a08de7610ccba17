"""What residents ask of something that is coming: the calendar answers what it knows, and names whom to ask."""

import pytest

from bot.announcements import questions
from tests.world import Phone, World


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("hvad koster det?", questions.COST),
        ("Hej, hvad koster fællesspisningen på torsdag?", questions.COST),
        ("hvad koster det at spise med på lørdag", questions.COST),
        ("er det gratis?", questions.COST),
        ("koster det noget?", questions.COST),
        ("how much is it?", questions.COST),
        ("må jeg tage min søster med?", questions.COMPANY),
        ("kan jeg tage en med på lørdag?", questions.COMPANY),
        ("må man tage hunden med?", questions.COMPANY),
        ("can I bring my sister?", questions.COMPANY),
        ("er børn velkomne?", questions.COMPANY),
        ("hvad får vi at spise?", questions.FOOD),
        ("hvad er der til aftensmad på torsdag?", questions.FOOD),
        ("er maden halal?", questions.FOOD),
        ("er der noget vegetarisk?", questions.FOOD),
        ("hvem laver mad på torsdag?", questions.COOK),
        ("skal man melde sig til?", questions.SIGN_UP),
        ("er der tilmelding?", questions.SIGN_UP),
        ("skal jeg have noget med?", questions.BRINGS),
        ("skal vi tage en tallerken med?", questions.BRINGS),
        ("er der plads til flere?", questions.ROOM),
        ("hvem står for det?", questions.HOST),
        ("hvad tid begynder det?", questions.STARTS),
        ("hvornår slutter festen?", questions.ENDS),
        ("hvor længe varer det?", questions.ENDS),
        ("hvor er det henne?", questions.WHERE),
        ("er det aflyst?", questions.OFF),
        ("bliver det til noget på torsdag?", questions.OFF),
        ("er fredagens mad aflyst", questions.OFF),
        ("er klatreturen på lørdag blevet aflyst?", questions.OFF),
        ("ved du om banko er aflyst", questions.OFF),
        ("hvorfor er banko aflyst?", questions.OFF),
        ("bliver fredagens mad til noget", questions.OFF),
        ("er der noget der er aflyst?", questions.ANY_OFF),
        ("hvad er aflyst på fredag", questions.ANY_OFF),
        ("is anything cancelled?", questions.ANY_OFF),
        ("har I aflyst loppemarkedet?", questions.OFF),
        ("is Friday's dinner cancelled?", questions.OFF),
        ("fredagens mad er aflyst", ""),
        ("er desværre aflyst", ""),
        ("bliver ikke til noget", ""),
        ("kan du aflyse banko på fredag", ""),
        ("det kostede 400 kr. at lave mad til 31", ""),
        ("kan jeg tage billeder med?", ""),
        ("vi var 31, og hvad koster det?", ""),
        ("jeg tager min søster med på torsdag", ""),
        ("skal man melde 12 nye beboere til?", ""),
    ],
)
def test_what_is_asked_of_something_coming_is_known(text: str, what: str) -> None:
    assert questions.asked(text) == what


async def announces(host: Phone, words: str) -> None:
    await host.says(words)
    await host.presses("Læg i kalenderen")
    host.ignores_the_rest()


async def test_for_what_the_calendar_does_not_know_one_is_sent_to_who_knows(world: World) -> None:
    fatima, mona = world.person("Fatima", role="ambassador"), world.person("Mona", role="volunteer")
    karen = world.person("Karen", role="head")
    await announces(fatima, "fællesspisning i Vangdalen lørdag kl. 18")

    for asks, says in (
        ("hvem laver mad på lørdag?", "Hvem der laver mad"),
        ("må jeg tage min søster med?", "tage nogen med"),
        ("hvad koster fællesspisningen?", "Hvad det koster"),
        ("skal man melde sig til?", "melder sig ikke til"),
    ):
        await mona.says(asks)
        shown = mona.sees(says, "Spørg Karen", "Fællesspisning i Vangdalen", "lørdag 18. november kl. 18.00")
        assert "Fatima" not in shown.text
        await karen.says(asks)
        karen.sees(says, "Spørg Fatima")
    await fatima.says("hvad koster det på lørdag?")
    fatima.sees("Hvad det koster", "Du har selv lagt det i kalenderen")


async def test_what_the_calendar_knows_is_answered_by_it(world: World) -> None:
    fatima, mona = world.person("Fatima", role="ambassador"), world.person("Mona", role="volunteer")
    merete = world.person("Merete", role="staff")
    await announces(fatima, "loppemarked på Glarbjergvej lørdag kl. 13-16")
    await announces(fatima, "fællesspisning i Vangdalen søndag kl. 18")

    await mona.says("hvad tid begynder det på søndag?")
    assert "Spørg" not in mona.sees("Fællesspisning i Vangdalen", "kl. 18.00").text
    await mona.says("hvornår slutter loppemarkedet?")
    mona.sees("slutter kl. 16.00", "Loppemarked")
    await mona.says("er det aflyst?")
    mona.sees("ingen har aflyst det", "Loppemarked")
    await merete.says("hvem står for loppemarkedet?")
    merete.sees("Fatima har lagt det i kalenderen")


async def test_what_is_called_off_is_told_to_who_asks(world: World) -> None:
    fatima, oluf = world.person("Fatima", role="ambassador"), world.person("Oluf", role="subscriber")
    await announces(fatima, "fællesspisning i Vangdalen lørdag kl. 18")
    await fatima.says("fællesspisningen på lørdag er aflyst")
    await fatima.presses("Aflys")
    fatima.ignores_the_rest()
    for asks in ("er fællesspisningen på lørdag aflyst?", "bliver det til noget på lørdag?"):
        await oluf.says(asks)
        oluf.sees("Det er aflyst", "Fællesspisning i Vangdalen", "lørdag 18. november")
    await oluf.says("er loppemarkedet aflyst?")
    assert "Det er aflyst" not in oluf.sees("").text


async def test_where_it_is_not_clear_which_the_calendar_is_shown(world: World) -> None:
    fatima, mona = world.person("Fatima", role="ambassador"), world.person("Mona", role="volunteer")
    world.person("Karen", role="head")
    await announces(fatima, "loppemarked på Glarbjergvej lørdag kl. 13-16")
    await announces(fatima, "fællesspisning i Vangdalen søndag kl. 18")

    await mona.says("må jeg tage min søster med?")
    mona.sees("tage nogen med", "Spørg Karen", "1. ", "Loppemarked", "2. ", "Fællesspisning")
    await mona.says("hvem laver mad på torsdag?")
    assert "Hvem der laver mad" not in mona.sees("ikke noget i kalenderen torsdag", "Loppemarked").text
    await mona.says("hvad koster det at vaske?")
    mona.sees("Spørg ellers Karen")


async def test_who_only_reads_the_newsletter_is_told_no_names(world: World) -> None:
    fatima, oluf = world.person("Fatima", role="ambassador"), world.person("Oluf", role="subscriber")
    await announces(fatima, "fællesspisning i Vangdalen lørdag kl. 18")
    for asks in ("hvad koster det?", "hvem står for det?"):
        await oluf.says(asks)
        assert "Fatima" not in oluf.sees("Spørg sekretariatet", "Fællesspisning i Vangdalen").text
    await oluf.says("hvad koster det at vaske?")
    oluf.sees("Spørg ellers sekretariatet")


async def test_who_leads_is_sent_to_nobody_but_the_host(world: World) -> None:
    fatima, karen = world.person("Fatima", role="ambassador"), world.person("Karen", role="head")
    await announces(fatima, "fællesspisning i Vangdalen lørdag kl. 18")
    group = world.sim.add_group("Beboerrådet", [fatima.user, karen.user])
    await karen.says("hvad koster det på lørdag?")
    karen.sees("Spørg Fatima")
    await karen.says("@nabobot hvad koster det på lørdag?", chat=group)
    assert "Spørg" not in world.sim.transcript(group)[-1].text


async def test_a_question_that_waits_goes_on_waiting(world: World) -> None:
    fatima, mona = world.person("Fatima", role="ambassador"), world.person("Mona", role="volunteer")
    await announces(fatima, "fællesspisning i Vangdalen lørdag kl. 18")
    await mona.says("31 til fællesspisning i går")
    mona.sees("Hvor var det?")
    await mona.says("hvad koster det på lørdag?")
    mona.sees("Hvad det koster")
    await mona.says("Vangdalen")
    mona.sees("Fællesspisning i Vangdalen", "31 deltagere")


async def test_who_says_that_they_come_hears_that_nobody_signs_up(world: World) -> None:
    fatima, mona = world.person("Fatima", role="ambassador"), world.person("Mona", role="volunteer")
    oluf = world.person("Oluf", role="subscriber")
    await announces(fatima, "fællesspisning i Vangdalen lørdag kl. 18")
    for words in (
        "jeg kommer på lørdag",
        "vi vil gerne komme til fællesspisningen på lørdag",
        "vi kommer 4 på lørdag",
        "ja, jeg kommer på lørdag",
        "vi ses på lørdag",
        "jeg kan desværre ikke på lørdag",
    ):
        await mona.says(words)
        mona.sees("Man melder sig ikke til hos mig", "Fællesspisning i Vangdalen")
    await oluf.says("jeg kommer på lørdag")
    oluf.sees("Man melder sig ikke til hos mig", "Fællesspisning i Vangdalen")
    await mona.says("fællesspisning i Vangdalen på søndag kl. 18")
    mona.sees("søndag 19. november", "[Læg i kalenderen]")


async def test_only_what_the_calendar_can_know_is_answered_by_it(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima, "fællesspisning i Vangdalen lørdag kl. 18")
    await fatima.says("hvornår kommer næste fællesspisning?")
    fatima.sees("lørdag 18. november")
    await fatima.says("hvornår kommer skraldemanden?")
    assert "lørdag" not in fatima.sees("kan ikke svare på spørgsmål").text


async def test_only_of_what_stands_in_the_calendar_is_anybody_reminded(world: World) -> None:
    fatima, mona = world.person("Fatima", role="ambassador"), world.person("Mona", role="volunteer")
    await announces(fatima, "fællesspisning i Vangdalen lørdag kl. 18")
    await mona.says("kan du huske mig på at købe kartofler?")
    mona.sees("minder dig om dine møder og om det, der står i kalenderen", "Fællesspisning i Vangdalen", "[Se nr. 1]")
    await mona.says("mind mig om fællesspisningen på lørdag")
    mona.sees("Hvornår skal jeg minde dig om det?")


@pytest.mark.parametrize(("words", "told"), [
    ("hvornår er næste fællesspisning?", "Fællesspisning: der er ingen i kalenderen."),
    ("hvornår er der fællesspisning i Vangdalen?", "Fællesspisning i Vangdalen: der er ingen i kalenderen."),
    ("hvornår er næste banko?", "Banko: der er ingen i kalenderen."),
    ("hvornår holder I loppemarked igen?", "Loppemarked: der er ingen i kalenderen."),
])  # fmt: skip
async def test_what_is_asked_about_and_does_not_stand_in_the_calendar_is_told_so(
    world: World, words: str, told: str
) -> None:
    leyla = world.person("Leyla", role="volunteer")
    await leyla.says(words)
    leyla.sees(told)
    await leyla.says("natløb i Parken lørdag kl. 22")
    await leyla.presses("Læg i kalenderen")
    leyla.ignores_the_rest()

    await leyla.says(words)
    leyla.sees(told)
    await leyla.says("hvornår er natløbet?")
    assert "der er ingen" not in leyla.sees("Natløb").text


@pytest.mark.parametrize("words", ["hvornår er det jul?", "hvornår er det påske i år?", "hvor er skakklubben?"])
async def test_what_the_calendar_knows_by_no_name_gets_one_line(world: World, words: str) -> None:
    leyla = world.person("Leyla", role="volunteer")
    await leyla.says("natløb i Parken lørdag kl. 22")
    await leyla.presses("Læg i kalenderen")
    leyla.ignores_the_rest()

    await leyla.says(words)
    assert "Natløb" not in leyla.sees("Det finder jeg ikke i kalenderen.", "[Hele kalenderen]").text
    await leyla.presses("Hele kalenderen")
    leyla.sees("Natløb")


@pytest.mark.parametrize("words", [
    "hvornår er der noget igen?", "hvornår er det næste arrangement?", "hvad sker der?", "hvor er det henne?",
])  # fmt: skip
async def test_whoever_names_nothing_sees_the_calendar(world: World, words: str) -> None:
    leyla = world.person("Leyla", role="volunteer")
    await leyla.says("natløb i Parken lørdag kl. 22")
    await leyla.presses("Læg i kalenderen")
    leyla.ignores_the_rest()
    await leyla.says(words)
    leyla.sees("Natløb")


async def test_what_is_far_ahead_is_told_when_it_is_asked_about_by_its_name(world: World) -> None:
    leyla = world.person("Leyla", role="volunteer")
    await leyla.says("fællesspisning 7. februar kl. 18 i Vangdalen")
    await leyla.presses("Læg i kalenderen")
    leyla.ignores_the_rest()
    await leyla.says("hvornår er næste fællesspisning?")
    leyla.sees("onsdag 7. februar")


@pytest.mark.parametrize(
    "words",
    ["er fredagens mad aflyst", "er klatreturen på fredag aflyst?", "ved du om natløbet er aflyst", "is the zumba off"],
)
async def test_whether_something_unknown_is_off_calls_nothing_off_and_shows_the_calendar(
    world: World, words: str
) -> None:
    karen = world.person("Karen", role="head")
    await announces(karen, "fællesspisning i Vangdalen fredag kl. 18")

    await karen.says(words)
    karen.sees("finder det ikke i kalenderen", "ikke hørt, at det er aflyst", "Fællesspisning i Vangdalen")
    await karen.says("natløbet på fredag er aflyst")
    karen.sees("ikke noget at tage ud")  # who tells it is believed


async def test_what_is_off_is_shown_and_where_nothing_is_the_calendar(world: World) -> None:
    karen, mona = world.person("Karen", role="head"), world.person("Mona", role="volunteer")
    await announces(karen, "fællesspisning i Vangdalen fredag kl. 18")

    await mona.says("er der noget, der er aflyst?")
    mona.sees("Jeg har ikke hørt, at noget er aflyst", "Fællesspisning i Vangdalen")
    await karen.says("fællesspisningen på fredag er aflyst")
    await karen.presses("Aflys")
    karen.ignores_the_rest()
    await mona.says("er der noget der er aflyst på fredag")
    mona.sees("Det er aflyst.", "Fællesspisning i Vangdalen")
    await mona.says("hvad er aflyst på lørdag?")
    assert "Det er aflyst" not in mona.sees().text


@pytest.mark.parametrize(
    "words",
    [
        "kan du skrive på døren, at kontoret er lukket på mandag", "er der klatring på lørdag eller er det aflyst",
        "hvem har aflyst klatreturen", "could you put up a note that the office is closed on Monday",
    ],
)  # fmt: skip
async def test_what_only_asks_or_wants_something_done_tells_nothing_off(world: World, words: str) -> None:
    karen = world.person("Karen", role="head")
    await karen.says(words)
    assert "ikke noget at tage ud" not in karen.sees().text
