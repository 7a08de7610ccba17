"""A child's full name is stopped beside whatever tells that it is a child's."""

import pytest

from bot.privacy.gate import Gate, Reason
from tests.privacy_samples import PLAN_WORDS

GATE = Gate(PLAN_WORDS)
STOPPED = """
[Sofie Testesen], 8 år
[Sofie Testesen] 8 år
[Sofie Testesen] på 8
[Sofie Testesen] på 8 år var med til fællesspisning i Vangdalen
[Sofie Testesen] på otte hjalp
[Sofie Testesen] (8)
[Sofie Testesen] (8 år) hjalp
[Sofie Testesen], 8, hjalp med maden
[Sofie Testesen] er 8
[Sofie Testesen] fylder 8 i morgen
[Sofie Testesen], 8 måneder
[Sofie Testesen] er født i 2009
[Sofie Testesen], født [12.03.08]
8-årige [Sofie Testesen] hjalp
Den 8-årige dreng hedder [Ali Testesen]
[Ali el Hassan] fra 3.b
[Ali Al-Hassan], 3. klasse
[Mona O'Brien] i 0.A
[Mona O’Brien] (3.B)
[Vincent van der Testesen], 7 år
[Anne-Sofie Testesen] går i 3. klasse
[Sofie H. Testesen] går i tredje klasse
[Sofie Marie Testesen] fra 9. klasses valghold
[Sofie Testesen] går i børnehave
[Åse Ørum Æbelø], 6 år
[Zoë Çelik], 9 år
[Иван Петров], 9 år
[SOFIE TESTESEN] på 8 år var med i dag
[Sofie TESTESEN], 8 år
[Hans Testesen], 9 år
[August Testesen] på 10 hjalp til
[Ida Sommer Testesen], elev
Elev [Mona Testesen] hjalp
Eleven [Mona Testesen] hjalp
Min søn [Ali Testesen] var med
Datteren [Sofie Testesen] var også med
Deres datter, [Sofie Testesen], var også med
Barnet hedder [Sofie Testesen]
En pige der hedder [Sofie Testesen]
Drengen [Ali Testesen] kom alene
Hendes lillebror [Ali Testesen] kom alene
Plejedatteren [Sofie Testesen] kom
[Sofie Testesen] og hendes søster
[Sofie Testesen] kom til fællesspisning sammen med sin far, hun er 8 år
Vi hilste på [Sofie Testesen]. Hun er 8 år.
Vi har talt med [Ali Testesen], han er 14
[Ali Testesen] (f. 2010) kom
Vi talte med [Ali Testesen]. Han går i 3. klasse.
Eleverne [Sofie Testesen], [Ali Testesen] og [Mona Testesen]
[Sofie Testesen], [Ali Testesen] og [Mona Testesen] (alle fra 3.b)
Frivillig [Sofie Testesen], 15 år
Fatima Testesen, mor til [Ali Testesen] på 8
[Sofie Testesen], datter af formand Anders Testesen
I går kom [Sofie Testesen], 8 år, til fællesspisning i Vangdalen med sin mor
37 til fællesspisning i går, også [Ali Testesen] på 8
Fællesspisning i Vangdalen: [Ali Testesen] (8) og [Mona Testesen] (10)
Tirsdag [Ali Testesen] på 8
My son [Ali Testesen] came
Our daughter [Sofie Testesen] helped
The pupil [Sofie Testesen] helped
[Sofie Testesen] is 8 years old
[Sofie Testesen], 8 years old
[Sofie Testesen], aged 8
8-year-old [Sofie Testesen] helped
[Sofie Testesen], grade 3
[Sofie Testesen] in 3rd grade
[Sofie Testesen] turned 8
""".strip().splitlines()

MORE = """
Sofie Testesen 8 år kom med sin mor
Velkommen til Sofie Testesen på 8 og hendes mor
Budt velkommen til familien med Sofie Testesen på 8 og Ali Testesen på 10
Ny familie: Fatima Testesen 34 år, Ali Testesen 8 år og Mona Testesen 5 år
mor Fatima Testesen med sønnen Ali Testesen
en dreng ved navn Ali Testesen
eleven hedder Ali Testesen og går i 4.B
Ali Testesen fra 4. B
Ali Testesen i 4.klasse
Ali Testesen (4.kl.)
Ali Testesen, 4. kl
I HotSpot mødte vi Ali Testesen på 14
Ali Mohammad Testesen på 14 år har fået fritidsjob
Ny ung i HotSpot: Ali Testesen, 14 år
Vi har talt med Ali Testesen, han er 14
Barn: Ali Testesen
Navn: Ali Testesen, alder: 8
Ali Testesen alder 8
Sofie Testesens søn på 8
Sofie Testesen er datter af Mona
Pigen Sofie Testesen faldt
Pigen, Sofie Testesen, faldt
Sofie Testesen er en sød pige
Ali Testesen er elev på Nørrevangsskolen
Ali Testesen elev på Nørrevangsskolen
Drengen på 8 hedder Ali Testesen
en 8-årig ved navn Ali Testesen
Ali Testesen (8år)
Ali Testesen 8år
Ali Testesen, 8 år gammel
Ali Testesen (f. 2010) kom
Ali Testesen født 2010
Ali Testesen, 12 år, og Mona Testesen, 10 år, vandt fodboldturnering
Ali Testesen 12år og Mona 10
Tvillingerne Ali og Mona Testesen på 8
Søskende: Ali Testesen og Mona Testesen
Brødrene Ali Testesen og Omar Testesen
child: Ali Testesen
Ali Testesen (age 8)
Ali Testesen, a pupil at the school
Welcomed Fatima Testesen and her son Ali Testesen
""".strip().splitlines()


@pytest.mark.parametrize("text", MORE)
def test_a_child_s_full_name_is_stopped_in_other_words_too(text):
    assert GATE.check(text).reasons == {Reason.CHILD_NAME}


@pytest.mark.parametrize("marked", STOPPED)
def test_a_child_s_full_name_is_stopped_and_nothing_else_is_covered(marked):
    text = marked.replace("[", "").replace("]", "")
    verdict = GATE.check(text)
    kept = "".join("█" if inside else part for part, inside in _parts(marked))
    left = "".join("█" if char == "█" else char for char in verdict.masked(text))
    while "██" in left:
        left = left.replace("██", "█")
    assert left == kept
    assert verdict.reasons == {Reason.CHILD_NAME}


def _parts(marked: str):
    for piece in marked.split("["):
        inside, closed, outside = piece.partition("]")
        yield from ((inside, True), (outside, False)) if closed else ((piece, False),)


@pytest.mark.parametrize("marked", STOPPED)
def test_it_is_stopped_in_a_longer_message_too(marked):
    text = marked.replace("[", "").replace("]", "")
    assert not GATE.check(f"37 til fællesspisning i Vangdalen i går. {text}. Tak for mad!").clean
    assert not GATE.check(f"{text}\n37 til fællesspisning").clean


FIRST = """
Bo Per Hans Kim Dan Maj April June August Liv Dag Storm Sol Rose Eva Can Thi Nour Iman
"""
COMMON = """
Jensen Nielsen Hansen Mikkelsen Sørensen Østergaard Kirkegaard Lund Holm Bach Skov Dahl Gade Winther Sommer
Koch Præst Munk Bro-Nielsen Lange Storgaard Yilmaz Şahin Özdemir Nguyen Le Ho Vu Al-Masri Ramadan Said Khan
Kovalenko Frost Lykke Young
"""


@pytest.mark.parametrize("surname", COMMON.split())
def test_no_common_surname_is_taken_for_an_ordinary_word(surname):
    assert not GATE.check(f"Vi hilste på Testine {surname}, 8 år").clean


@pytest.mark.parametrize("first", FIRST.split())
def test_no_common_first_name_is_taken_for_an_ordinary_word(first):
    assert not GATE.check(f"{first} Testesen på 8 hjalp").clean


def test_loose_accents_do_not_hide_a_name():
    assert GATE.check("A\u030ase Testesen, 8 a\u030ar").mask == ((0, 13),)


def test_a_first_name_beside_a_full_birth_date_is_a_child_s_particulars():
    text = "Sofie er født 12.03.08"
    assert GATE.check(text).masked(text) == "█████ er født ████████"


def test_an_adult_s_birth_date_is_not_a_child_s():
    assert GATE.check("Anders Testesen, født 12.03.70, er ny frivillig").clean


def test_known_gap_names_in_lower_case_cannot_be_told_from_words():
    assert GATE.check("sofie testesen på 8 år").clean


def test_known_gap_where_all_is_in_capitals_they_say_nothing():
    assert GATE.check("SOFIE TESTESEN PÅ 8 ÅR").clean
