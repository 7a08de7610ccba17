"""Violence in plain words: who sees it need know none of the plan's own words, and everyday words alarm nobody."""

import pytest

from bot.beredskab.house_numbers import house_in
from bot.beredskab.plainly_told import FIGHT, violence_in
from bot.beredskab.reading import kind_in
from bot.plan.load import load
from tests.crisis import Crisis

VIOLENCE = """
der er smadret ruder i hele kælderen på glarbjergvej 40 og nogle unge der råber
der er nogen der smadrer biler og råber ad folk
ruderne er smadret i hele blokken
somebody is smashing the windows
de har vist en kniv
en af drengene har trukket en kniv
en af ejendomsmestrene er blevet sparket ned i kælderen
en mand bliver slået ned ved Parken
de sparker til en dreng, der ligger ned
de slår løs på en beboer
de kaster med sten mod vinduerne, beboerne er bange
to unge kaster brosten efter politiet
they are throwing stones at the windows
nogen har sat ild til en container
"""
EVERYDAY = """
vi mangler en kniv til køkkenet
de har en kniv i køkkenet
hvem har en kniv?
bolden blev sparket ned i søen
et barn kom til at smadre en rude
min telefon er smadret
der blev smadret ruder i mandags
vi kastede sten i vandet
de unge kaster boldene op
hun kaster sig over maden
vi slår et slag for naboskab
prisen er slået ned
han slår græs ved bilerne
de unge vasker biler og vinduer
de banker på hos folk
vi banker på døre på fredag
han fik bank i banko
der er ild i grillen
"""


@pytest.mark.parametrize("said", VIOLENCE.strip().splitlines())
def test_violence_is_heard_in_plain_words(said: str) -> None:
    assert violence_in(said)
    assert kind_in(load("randers-nordby-2017-21").beredskab, said) in ("overfald", "haervaerk", "ildspaasaettelse")


@pytest.mark.parametrize("said", EVERYDAY.strip().splitlines())
def test_everyday_words_alarm_nobody(said: str) -> None:
    assert violence_in(said) == ""


@pytest.mark.parametrize(
    ("said", "house"),
    [
        ("bliver skudt på vangdalen 4 nu", "Vangdalen 4"),
        ("der bliver skudt i Vangdalen 17b", "Vangdalen 17B"),
        ("slagsmål i Vangdalsparken 9, politiet er der", "Vangdalen 9"),
        ("i Vangdalen 5 unge slås", ""),
        ("skyderi i Vangdalen", ""),
    ],
)
def test_the_house_of_an_area_is_where_it_happens(said: str, house: str) -> None:
    assert house_in(load("randers-nordby-2017-21"), "vangdalen", said) == house


async def test_who_sees_it_is_asked_whether_to_call(lillevig: Crisis) -> None:
    karen, *_ = lillevig.group()

    await karen.says("de kaster sten mod vinduerne i Solbakken 12, beboerne er bange")
    karen.sees("Er der fare? Ring 112 først.", "Hvor: Solbakken 12", "Ingen er kaldt, før du trykker")
    assert "Kald ud" in karen.labels()
    assert lillevig.world.ask("SELECT count(*) FROM callout_calls") == [(0,)]


async def test_who_calls_nobody_hears_whom_to_ring(lillevig: Crisis) -> None:
    lillevig.group()
    mona = lillevig.world.person("Mona", role="volunteer", area="solbakken")
    await mona.says("de har vist en kniv")
    mona.sees("Ring 112 først.", "Jeg har ikke kaldt nogen ud")
    assert lillevig.world.ask("SELECT count(*) FROM callouts") == [(0,)]


@pytest.mark.parametrize(("words", "fight"), [
    ("der står en masse unge og slås ved Kvickly", True), ("to mænd slås i Havnegade 12", True), ("de slås", True),
    ("nogle unge er oppe at slås udenfor", True), ("two men are fighting outside", True),
    ("børnene slås om bolden", False), ("vi slås med mug i kælderen", False), ("der slås græs ved boldbanen", False),
    ("de unge slås for en god sag", False), ("mange unge slås med ensomhed", False), ("de slås for sjov", False),
])  # fmt: skip
def test_a_fight_is_told_without_the_word_for_it(words: str, fight: bool) -> None:
    assert (violence_in(words) == FIGHT) == fight
