"""Information outwards: nothing goes out that was not agreed on, word for word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.beredskab.gate import AUDIENCES, DEPARTMENT_BOARDS, RESIDENTS, STAFF, Voice, Wording, missing
from bot.beredskab.nameless import without_names
from bot.beredskab.outward_told import wanted
from tests.crisis import Crisis
from tests.world import Phone

WORDS = "Der har været skyderi ved Havnegade. Politiet er på stedet. Bliv inde, til I hører andet."


async def proposes(it: Crisis, by: Phone, audience: str, words: str) -> None:
    await it.presses(by, "Information ud")
    by.sees("Hvem skal have besked?", "Ledelsen i Lillevig Boligselskab: +45 00 00 00 91")
    await it.presses(by, audience)
    by.sees("Skriv")
    await it.says(by, words)


async def test_residents_hear_what_was_agreed_and_only_then(lillevig: Crisis) -> None:
    mona = lillevig.world.person("Mona", role="volunteer", area="solbakken")
    lillevig.world.person("Omar", role="volunteer", area="moellekrogen")
    erik = lillevig.seat("ledelse", "Erik", role="partner")
    for resident in lillevig.world.phones[:2]:
        await resident.says("/beredskab")
        resident.sees("Ring 112 først", "Skal jeg skrive til dig")
        await resident.presses("Ja tak")
        resident.sees("Du hører fra mig")
    karen, per, sara = await lillevig.together()
    assert any("I orienterer selv bestyrelserne" in each.text for each in erik.chat())
    erik.ignores_the_rest()

    await proposes(lillevig, karen, "Beboerne", WORDS)
    karen.sees("Til beboerne", WORDS, "Enige: Leder.", "En plads mere skal være enig", "Ledelsen", "skal spørges først")
    assert "Send" not in karen.labels()
    for each in (per, sara):
        each.sees(WORDS, "Er du enig i præcis disse ord?", "[Enig]", "[Imod]")
    await lillevig.presses(sara, "Enig")
    sara.sees("Enige: Leder og SSP-konsulent", "skal spørges først")
    mona.sees_nothing()

    await lillevig.presses(karen, "Spørg ledelsen")
    karen.sees("[Send]")
    erik.sees("vil sige det her til beboerne", WORDS)
    await lillevig.presses(karen, "Send")
    karen.sees("til 1 beboer, der har bedt om at høre det", "får et opslag til dørene")
    mona.sees(WORDS)
    assert mona.last
    assert mona.last.text == WORDS
    karen.sees("Print det her", WORDS)
    notice = next(each for each in reversed(karen.chat()) if each.document)
    assert notice.document


async def test_readers_of_the_newsletter_who_said_so_hear_it_too(lillevig: Crisis) -> None:
    mona, oluf, zeinab = (lillevig.world.person(name) for name in ("Mona", "Oluf", "Zeinab"))
    for each in (mona, oluf, zeinab):
        await each.says("/start nyhedsbrev")
        await each.presses("Ja tak")
    await mona.presses("Også besked om kriser")
    await oluf.presses("Også besked om kriser")
    await oluf.presses("Vælg områder")
    await oluf.presses("Møllekrogen")
    for each in (mona, oluf, zeinab):
        each.ignores_the_rest()
    lillevig.seat("ledelse", "Erik", role="partner")
    karen, _, sara = await lillevig.together()
    await proposes(lillevig, karen, "Beboerne", WORDS)
    await lillevig.presses(sara, "Enig")
    await lillevig.presses(karen, "Spørg ledelsen")
    await lillevig.presses(karen, "Send")
    assert mona.sees(WORDS).text == WORDS
    oluf.sees_nothing()
    zeinab.sees_nothing()
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_a_changed_word_needs_agreement_again(lillevig: Crisis) -> None:
    karen, per, sara = await lillevig.together()
    await proposes(lillevig, karen, "Medarbejderne", "Mød ikke ind før kl. 10.")
    karen.ignores_the_rest()
    await lillevig.presses(sara, "Enig")
    sara.ignores_the_rest()
    karen.sees("Nu mangler der ikke mere", "[Send]")

    await lillevig.presses(karen, "Ret teksten")
    karen.sees("Skriv teksten")
    await lillevig.says(karen, "øjeblik, jeg skal lige finde teksten")
    karen.sees("Tag dig tid")
    await lillevig.says(karen, "Mød ikke ind før kl. 12.")

    karen.sees("kl. 12", "En plads mere skal være enig")
    for each in (per, sara):
        each.ignores_the_rest()
    await karen.presses_raw(karen.chat()[-1], "text:1:send")
    karen.ignores_the_rest()
    assert lillevig.world.ask("SELECT id FROM callout_texts WHERE sent_at IS NOT NULL") == []


async def test_the_polices_hold_and_a_single_no_stop_it_and_attempts_are_logged(lillevig: Crisis) -> None:
    karen, per, sara = await lillevig.together()
    await proposes(lillevig, karen, "Medarbejderne", "Mød ikke ind før kl. 10.")
    await lillevig.presses(per, "Hvad er der sket?")
    await lillevig.presses(per, "Hold al information tilbage")
    await lillevig.presses(sara, "Enig")
    for each in (karen, per, sara):
        each.ignores_the_rest()
    await karen.presses_raw(karen.chat()[-1], "text:1:send")
    karen.unread = karen.unread[-1:]
    karen.sees("Det er ikke sendt.", "Politiet holder al information")

    await lillevig.presses(per, "Lad information gå ud igen")
    await lillevig.presses(per, "Imod")
    for each in (karen, per, sara):
        each.ignores_the_rest()
    await karen.presses_raw(karen.chat()[-1], "text:1:send")
    karen.unread = karen.unread[-1:]
    karen.sees("Det er ikke sendt.", "En er imod")
    await sara.presses_raw(sara.chat()[-1], "text:1:send")
    sara.ignores_the_rest()

    logged = lillevig.world.ask("SELECT detail FROM callout_log WHERE event = 'refused' ORDER BY id")
    assert logged == [("staff hold",), ("staff against",), ("staff not the head",)]


async def test_the_executing_level_is_called_in_and_sees_its_own_part_alone(lillevig: Crisis) -> None:
    rikke = lillevig.seat("skolen", "Rikke", role="partner", number="+4500000021")
    karen, per, sara = await lillevig.together()
    await proposes(lillevig, sara, "Skolen", "Hold eleverne inde i første time")
    sara.ignores_the_rest()
    await lillevig.presses(karen, "Enig")
    karen.ignores_the_rest()
    per.ignores_the_rest()

    await sara.presses_raw(sara.chat()[-1], "text:1:send")
    sara.unread = sara.unread[-1:]
    sara.sees("til 1 person")

    rikke.sees("Du indkaldes", "[Kommer]")
    await lillevig.presses(rikke, "Hvad er der sket?")
    shown = rikke.sees("koordinerende netværksmøde", "Din opgave: Hold eleverne inde i første time")
    assert "Havnegade" not in shown.text
    await rikke.presses_raw(shown, "callout:1:board")
    assert "Havnegade" not in rikke.unread.pop().text
    await lillevig.presses(rikke, "Kommer")
    rikke.sees("Du kommer")
    assert "Skolen: Rikke · kommer" in await lillevig.board(karen)


async def test_caretakers_hear_what_was_agreed_and_whom_nobody_knows_is_called(lillevig: Crisis) -> None:
    karen, _, sara = await lillevig.together()
    await proposes(
        lillevig, karen, "Ejendomsmestrene", "Lås kælderen ved Havnegade 12, siger Jens Hansen. Vent på politiet."
    )
    karen.sees("»Lås kælderen ved Havnegade 12, siger … …. Vent på politiet.«", "lignede et navn")
    await lillevig.presses(sara, "Enig")
    await lillevig.presses(karen, "Send")
    karen.unread = karen.unread[-1:]
    karen.sees(
        "til 0 personer nu", "Jeg kender ingen her for disse. Ring til dem", "Ejendomsmesteren: intet nummer kendt"
    )

    bo = lillevig.seat("ejendomsmester", "Bo", role="partner")
    await proposes(lillevig, karen, "Ejendomsmestrene", "Lås kælderen op igen.")
    bo.sees_nothing()
    await lillevig.presses(sara, "Enig")
    bo.sees_nothing()
    await lillevig.presses(karen, "Send")
    bo.sees("Lås kælderen op igen.")
    await lillevig.presses(karen, "Information ud")
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_a_caretaker_of_another_area_hears_nothing(lillevig: Crisis) -> None:
    bo = lillevig.seat("ejendomsmester", "Bo", role="partner")
    karen, _, _, sara = lillevig.group()
    await lillevig.called_out(sara, "skud i Møllekrogen")
    for each in (karen, sara):
        await lillevig.presses(each, "Kommer")
        each.ignores_the_rest()
    await proposes(lillevig, karen, "Ejendomsmestrene", "Lås kælderen.")
    await lillevig.presses(sara, "Enig")
    await lillevig.presses(karen, "Send")
    bo.sees_nothing()
    for each in lillevig.world.phones:
        each.ignores_the_rest()


NAMES = (
    ("Politiet er fremme ved Havnegade 12. Vi samles i Beboerhuset.", ""),
    ("Bliv inde. Har I spørgsmål, så ring til Lillevig Boligselskab.", ""),
    ("SSP ringer til skolen inden 16, Røde Kors kommer med tæpper", ""),
    ("Ali Hassan er anholdt, og Mia på 8 er på sygehuset", "… … er anholdt, og … på 8 er på sygehuset"),
    ("Drengen hedder Muhammed og bor i nr. 14", "Drengen hedder … og bor i nr. 14"),
    ("x. " * 60 + "Han er kørt hjem af Karen Poulsen", "x. " * 60 + "Han er kørt hjem af … …"),
)


async def test_names_are_left_out_and_nothing_else(lillevig: Crisis) -> None:
    for said, kept in NAMES:
        assert lillevig.world.write(lambda work, said=said: without_names(work, said)) == (kept or said)


async def test_a_drill_reaches_nobody_outside(lillevig: Crisis) -> None:
    karen, _, _, sara = lillevig.group()
    mona = lillevig.world.person("Mona", role="volunteer", area="solbakken")
    await mona.says("/beredskab")
    await mona.presses("Ja tak")
    mona.ignores_the_rest()
    await sara.says("/beredskab")
    await sara.presses("Øvelse")
    await sara.presses("Brand")
    await sara.presses("Solbakken")
    await sara.presses("Kald ud")
    await lillevig.passes(seconds=20)
    await lillevig.presses(karen, "Kommer")
    await lillevig.presses(sara, "Kommer")
    await lillevig.presses(karen, "Information ud")
    await lillevig.presses(karen, "Beboerne")
    await lillevig.says(karen, WORDS)
    await lillevig.presses(sara, "Enig")
    await lillevig.presses(karen, "Spørg ledelsen")
    for each in (karen, sara):
        each.ignores_the_rest()
    await karen.presses_raw(karen.chat()[-1], "text:1:send")

    karen.unread = karen.unread[-1:]
    karen.sees("ØVELSE", "Det er ikke sendt.", "Det her er en øvelse")
    mona.sees_nothing()
    for each in lillevig.world.phones:
        each.ignores_the_rest()


# -- the rule itself --

SELDOM, MOSTLY = st.sampled_from((True, *[False] * 4)), st.sampled_from((False, *[True] * 9))
"""What stands in the way is drawn seldom: else hardly any wording would get through, and nothing be looked at."""
AGREED = (Voice(1, "leder", True), Voice(2, "politi", True))
VOICES = st.tuples(
    st.sampled_from(((), AGREED[:1], AGREED[1:], AGREED, AGREED)),
    st.lists(
        st.builds(Voice, st.integers(1, 3), st.sampled_from(["leder", "politi", "ssp", "ledelse"]), MOSTLY), max_size=2
    ).map(tuple),
).map(lambda said: (*said[0], *said[1]))
WORDINGS = st.builds(
    Wording,
    st.sampled_from([*AUDIENCES, "skolen"]),
    VOICES,
    st.just(frozenset({1})),
    st.just(frozenset({"leder", "politi", "ssp"})),
    MOSTLY,
    SELDOM,
    SELDOM,
    st.booleans(),
)


@given(WORDINGS)
@settings(max_examples=300)
def test_nothing_goes_out_unapproved_and_nothing_else_is_held_back(wording: Wording) -> None:
    own = {voice.seat for voice in wording.voices if voice.person_id == 1}
    others = {voice.seat for voice in wording.voices if voice.person_id != 1 and voice.seat in wording.seats}
    approved = (
        all(voice.agrees for voice in wording.voices) and not wording.hold,
        own,
        others - own,
        wording.audience not in (RESIDENTS, DEPARTMENT_BOARDS) or wording.management_asked,
        not wording.drill or (wording.audience not in AUDIENCES and wording.drill_reaches_executing),
    )
    assert (missing(wording) == ()) == all(approved)


def test_what_is_agreed_may_go_out() -> None:
    voices = (Voice(1, "leder", True), Voice(2, "politi", True))
    agreed = Wording(STAFF, voices, frozenset({1}), frozenset({"leder", "politi"}), False)
    assert missing(agreed) == ()


@pytest.mark.parametrize(
    ("text", "audience", "words"),
    [
        ("skriv til beboerne at politiet er på stedet", RESIDENTS, "Politiet er på stedet."),
        ("Kan du skrive til alle beboere, at de skal blive inde?", RESIDENTS, ""),
        ("giv beboerne besked om at politiet er på stedet", RESIDENTS, "Politiet er på stedet."),
        ("send en sms til beboerne: Bliv inde, til I hører andet", RESIDENTS, "Bliv inde, til I hører andet."),
        ("fortæl beboerne, at der er ro på nu!", RESIDENTS, "Der er ro på nu!"),
        ("skriv til beboerne", RESIDENTS, ""),
        ("bed beboerne blive inde", RESIDENTS, ""),
        ("informer afdelingsbestyrelsen om at politiet er på stedet", DEPARTMENT_BOARDS, "Politiet er på stedet."),
        ("sig til medarbejderne at caféen er lukket i morgen", STAFF, "Caféen er lukket i morgen."),
        ("tell the residents that the police are there", RESIDENTS, "The police are there."),
    ],
)
def test_that_others_shall_be_told_is_read(text: str, audience: str, words: str) -> None:
    assert wanted(text) == (audience, words)


@pytest.mark.parametrize(
    "text", ["beboerne er urolige", "Per skriver til beboerne", "opgave: skriv til beboerne", "politiet er på stedet"]
)
def test_what_is_told_of_others_is_a_line_of_the_log(text: str) -> None:
    assert wanted(text) is None


async def test_what_is_to_be_written_to_residents_is_agreed_on_first(lillevig: Crisis) -> None:
    """It was a line of the log, and nobody was told anything."""
    karen, per, sara = await lillevig.together()

    await lillevig.says(karen, "skriv til beboerne at politiet er på stedet")
    karen.sees("Til beboerne", "Politiet er på stedet.", "En plads mere skal være enig", "Intet er sendt")
    for each in (per, sara):
        each.sees("Politiet er på stedet.", "Er du enig i præcis disse ord?")
    await lillevig.says(per, "skriv til medarbejderne")
    per.sees("Skriv", "medarbejderne")
    await lillevig.says(per, "fortæl beboerne, at caféen er lukket")
    shown = per.sees("fortæl beboerne, at caféen er lukket")
    assert "Til beboerne" not in shown.text
    for each in (karen, sara):
        each.ignores_the_rest()


@pytest.mark.parametrize("words", ["stop", "lol glem det", "never mind", "fortryd"])
async def test_who_is_asked_for_words_and_lets_it_be_puts_none_forward(lillevig: Crisis, words: str) -> None:
    karen, per, sara = await lillevig.together()
    await lillevig.says(karen, "skriv til beboerne")
    karen.sees("Skriv teksten til beboerne")
    await lillevig.says(karen, "skriv til beboerne")  # once more, and not the words themselves
    karen.sees("Skriv teksten til beboerne")

    await lillevig.says(karen, words)
    karen.sees("ikke foreslået nogen tekst")
    for each in (per, sara):
        each.sees_nothing()
    await lillevig.says(karen, "døren er låst")
    karen.sees("I loggen", "døren er låst")
