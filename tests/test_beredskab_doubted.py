"""A word of alarm that may be a figure of speech is asked about once; a true alarm is slowed by no step."""

import pytest

from bot.beredskab import doubted
from bot.beredskab.reading import kind_in
from bot.plan.load import load
from tests.crisis import Crisis
from tests.test_receipts import reported
from tests.world import World

FIGURES = """
er der noget der brænder
er der noget som brænder på?
brænder der noget på lige nu
hvad brænder mest lige nu?
hvad er det der brænder på?
hvor brænder det på
brænder det på?
det brænder på
puha, det brænder virkelig på
nu brænder det på med tallene
det brænder på før styregruppen
tallene brænder på
der er noget der brænder på
der er brand i den
der er ild i den
vi slukker brande hele ugen
er der nogen brande vi skal slukke
is anything burning?
what's on fire?
kæmpe slagsmål om den sidste kage til strikkecafeen haha
der var nærmest slagsmål om pladserne til banko i går
slagsmål om frikadellerne lol
there was a fight over the last cake
vi skal have skudt nytåret ind sammen
vi skyder sæsonen i gang med en kop kaffe
vi skyder nytåret ind i Parken kl. 18
brandmanden kommer og fortæller om branden på lørdag
we are putting out fires
""".strip().splitlines()
ALARMS = """
det brænder i nr 80
brand!
BRAND
det brænder
der er ild i opgangen
der er gået ild i en container
hjælp, det brænder på altanen
det brænder på 2. sal
det brænder på Glarbjergvej
det brænder på trappen i nr. 12
der er brand i den gamle skole
er der brand i Vangdalen?
der er noget der brænder i kælderen
der er noget der brænder
slagsmål om en cykel
slagsmål om den sidste kage, en er stukket ned
der er slagsmål om pladserne nu
slagsmål, ring til politiet
unge slås om en telefon
unge slås om pladserne ved klubben
slagsmål om maden i gården
de skyder på hinanden
de skyder i løbet af aftenen
der blev skudt af sted til festen
skyder ind i festen
der er skudt ind i lejligheden
der er skudt en mand til festen
skud under nytåret
nogen skyder i gården nytårsaften
en dreng kommer og fortæller om et overfald
huset brænder
der kommer røg ud af vinduet, der er ild i lejligheden
there is a fire in the basement
something is burning in the basement
""".strip().splitlines()
NO_ALARMS = """
vi brænder for naboskab
jeg brænder inde med et spørgsmål
de røg ud af klubben
der er ild i grillen
fire
vi var fire
der er røg fra bålet
et brændende spørgsmål
""".strip().splitlines()


@pytest.mark.parametrize("said", FIGURES)
def test_a_figure_of_speech_is_doubted(said: str) -> None:
    assert doubted.may_be_a_figure(said)


@pytest.mark.parametrize("said", ALARMS)
def test_an_alarm_is_an_alarm_and_never_doubted(said: str) -> None:
    assert kind_in(load("randers-nordby-2017-21").beredskab, said)
    assert not doubted.may_be_a_figure(said)


@pytest.mark.parametrize("said", NO_ALARMS)
def test_everyday_words_are_neither(said: str) -> None:
    assert not kind_in(load("randers-nordby-2017-21").beredskab, said)
    assert not doubted.may_be_a_figure(said)


@pytest.mark.parametrize(
    "said",
    [
        "er der noget der brænder",
        "det brænder på med tallene",
        "what is on fire?",
        "vi skal have skudt nytåret ind sammen",
    ],
)
async def test_a_doubtful_word_is_asked_about_once_and_nothing_waits_behind_it(world: World, said: str) -> None:
    karen = world.person("Karen", role="head")
    await reported(karen, "35 til fællesspisning i Vangdalen i går")

    await karen.says(said)
    karen.sees("Ring 112", "sker det lige nu? Jeg har ikke kaldt nogen", "[Ja, åbn beredskabet]", "[Nej, der sker ikke")
    assert len(karen.labels()) == 2
    assert world.ask("SELECT count(*) FROM callouts") == [(0,)]
    await karen.presses("Nej, der sker ikke noget")
    karen.sees("Så kalder jeg ingen", "hvad haster?")
    await karen.says("hvad er gået dårligt i efteråret")
    karen.sees("Ingen mål er bagud")
    await karen.says("jeg er på ferie uge 7")
    assert "BEREDSKAB" not in karen.sees().text
    assert world.ask("SELECT count(*) FROM callouts") == [(0,)]


@pytest.mark.parametrize("yes", ["ja", "[Ja, åbn beredskabet]"])
async def test_a_doubtful_word_that_was_meant_opens_the_screen_by_one_yes(world: World, yes: str) -> None:
    karen = world.person("Karen", role="head")
    await karen.says("er der noget der brænder?")
    karen.ignores_the_rest()

    await (karen.presses(yes.strip("[]")) if "[" in yes else karen.says(yes))
    karen.sees("BEREDSKAB", "Hvor?", "[Vangdalen]")
    await karen.says("Glarbjergvej 80")
    karen.sees("Brand", "Glarbjergvej 80", "[Kald ud]")


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("det brænder i Vangdalen nr 80", "[Kald ud]"), ("brand!", "Hvor?"), ("der er ild i opgangen", "Hvor?"),
        ("hjælp, det brænder på altanen på Glarbjergvej 12", "[Kald ud]"), ("det brænder", "Hvor?"),
        ("slagsmål om den sidste kage, en er stukket ned", "Hvor?"), ("slagsmål om kagen i Vangdalen", "[Kald ud]"),
        ("er der brand i Vangdalen?", "[Kald ud]"), ("/beredskab det brænder på", "Hvor?"),
    ],
)  # fmt: skip
async def test_a_true_alarm_opens_the_screen_at_once(world: World, said: str, seen: str) -> None:
    karen = world.person("Karen", role="head")
    await karen.says(said)
    karen.sees("BEREDSKAB", seen)
    assert world.ask("SELECT count(*) FROM callouts WHERE state = 'draft'") == [(1,)]


async def test_a_true_alarm_after_a_doubted_word_opens_the_screen_at_once(world: World) -> None:
    karen = world.person("Karen", role="head")
    await karen.says("det brænder på")
    karen.sees("sker det lige nu?")
    await karen.says("ja det brænder i Vangdalen 80")
    karen.sees("Vangdalen 80", "[Kald ud]")


async def test_what_is_plainly_of_something_else_is_not_swallowed_by_an_alarm_without_a_place(world: World) -> None:
    karen = world.person("Karen", role="head")
    await reported(karen, "35 til fællesspisning i Vangdalen i går")
    await karen.says("brand!")
    karen.sees("Hvor?")

    await karen.says("jeg er på ferie uge 7")
    assert "Dine ord" not in karen.sees().text
    for said in ("nej den skal være 39 igen", "hvorfor er tallene så lave?", "hvad gik galt i efteråret"):
        await karen.says(said)
        karen.sees("BEREDSKAB", "Det har jeg ikke skrevet med her", "»beredskab: …«", "Hvor?")
    await karen.says("beredskab: nej den skal være 39 igen?")
    karen.sees("Dine ord: brand!. nej den skal være 39 igen?", "[Kald ud]")
    await karen.says("børnene er ude")
    karen.sees("børnene er ude", "[Kald ud]")
    await karen.says("nej, det er Vangdalen 39")
    karen.sees("Vangdalen 39", "[Kald ud]")
    await karen.says("er der nogen, der har ringet efter politiet?")
    assert "Det har jeg ikke skrevet" not in karen.sees("[Kald ud]").text


async def test_in_a_call_out_a_doubted_word_is_a_line_as_any(lillevig: Crisis) -> None:
    karen, *_ = await lillevig.together()
    await lillevig.says(karen, "nu brænder det på her")
    karen.sees("I loggen")
    lillevig.boards_are_read()


@pytest.mark.parametrize("words", ["kæmpe slagsmål om den sidste kage til strikkecafeen haha", "det brænder på"])
async def test_who_calls_nobody_out_is_asked_once_before_they_are_told_whom_to_ring(world: World, words: str) -> None:
    world.person("Karen", role="head")
    gitte = world.person("Gitte", role="volunteer")

    await gitte.says(words)
    gitte.sees("talemåde?", "[Ja, det sker nu]", "[Nej, der sker ikke noget]")
    await gitte.says("nej")
    gitte.sees("Godt")
    await gitte.says(words)
    gitte.sees("talemåde?")
    await gitte.presses("Ja, det sker nu")
    gitte.sees("Ring 112 først", "ikke kaldt nogen ud")
    await gitte.says("slagsmål om den sidste kage, en er slået ned")
    gitte.sees("Ring 112 først", "ikke kaldt nogen ud")
