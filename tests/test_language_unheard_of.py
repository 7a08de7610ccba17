"""What a message announces by a name that no plan has, and all that is said so and announces nothing."""

from datetime import date, datetime, time

import pytest

from bot.language.coming import without_sign_up
from bot.language.reader import Reader
from bot.plan.load import load

READER = Reader(load("randers-nordby-2017-21").lexicon())
NOW = datetime(2017, 11, 15, 10)
"""A Wednesday."""

NAMED = [
    ("natløb i Vangdalen lørdag kl. 22", "natløb"),
    ("Natløb, Vangdalen, lørdag kl 22-23", "natløb"),
    ("krolf på Glarbjergvej onsdag kl. 16", "krolf"),
    ("hundeluftning søndag formiddag ved Parken", "hundeluftning"),
    ("så er der hundeluftning i Parken på søndag kl. 10", "hundeluftning"),
    ("perlehygge for børn i Vangdalen i morgen kl. 15.30", "perlehygge for børn"),
    ("fælles strikkeri i ParkCaféen mandag kl 14", "fælles strikkeri"),
    ("vi spiller krolf på Glarbjergvej onsdag kl. 16", "krolf"),
    ("vi holder suppekøkken i Jennumparken torsdag kl. 17, jeg er vært", "suppekøkken"),
    ("Capoeira Vangdalen mandag kl. 17", "capoeira"),
    ("capoeira og trommer i Vangdalen mandag kl. 17-19", "capoeira og trommer"),
    ("På lørdag kl. 11 er der gøgl i Vangdalen", "gøgl"),
    ("lørdag kl. 14: Ansigtsmaling i Vangdalen", "ansigtsmaling"),
    ("Invitation til generalforsamling i Parken tirsdag d. 21/11 kl. 19", "generalforsamling"),
    ("velkommen til høstgilde i Vangdalen på lørdag kl 18!", "høstgilde"),
    ("natløb i Vangdalen lørdag kl. 22, tilmelding til Ruth på 20304050", "natløb"),
    ("Hej alle, natløb i Vangdalen lørdag kl. 22", "natløb"),
    ("Hej Mona, krolf i Vangdalen lørdag kl. 14", "krolf"),
    ("Natløb: lørdag kl. 22 i Vangdalen", "natløb"),
    ("stjernekig på legepladsen i Vangdalen i aften kl. 20", "stjernekig"),
    ("NATLØB 🔦 I VANGDALEN LØRDAG KL 22", "natløb"),
    ("hundeluftning ved Parken søndag morgen", "hundeluftning"),
    ("snobrød og bål fredag kl. 16 i Vangdalen", "snobrød og bål"),
    ("vi laver pandekager over bål i Vangdalen fredag kl. 16, alle er velkomne", "pandekager over bål"),
    ("stjernekig fredag kl. 21 på Glarbjergvej, tag varmt tøj på", "stjernekig"),
    ("svamperov på Glarbjergvej lørdag den 25. kl. 10", "svamperov"),
    ("kom til capoeira i Vangdalen mandag kl. 17", "capoeira"),
    ("juggling in Vangdalen tomorrow at 6 pm", "juggling"),
    ("we are having crochet in Vangdalen on Friday at 6 pm", "crochet"),
    ("jeg vil gerne holde krolf i Vangdalen på lørdag kl. 14", "krolf"),
    ("vi planlægger krolf på lørdag kl. 14 i Vangdalen", "krolf"),
]
NO_HAPPENING = """
husk strikketøj på fredag kl 10 i parkcafeen
Husk vandflaske på onsdag, vi mødes kl. 10 ved ParkCaféen
batteri fladt, skriver i morgen
krolf i Vangdalen i morgen
Anne: ja det er mandag kl. 10 i Vangdalen
Til torsdag i Vangdalen kl 15 dække bord, kl 16 skrælle
tandlæge torsdag kl. 9
tandlæge torsdag kl. 9 i Vangdalen
min fødselsdag lørdag kl. 14 i Vangdalen
fødselsdag lørdag kl. 14 i Vangdalen
bryllup i Vangdalen lørdag kl. 14
vi ses fredag kl. 8
vi ses i Vangdalen fredag kl. 8
vi mødes i Vangdalen fredag kl. 8
møde i styregruppen tirsdag kl. 10 i ParkCaféen
styregruppemøde tirsdag kl. 10 i ParkCaféen
mødregruppen i Jennumparken tirsdag kl. 10
ungerådet i Jennumparken tirsdag kl. 19
personalemøde i Parken tirsdag kl. 9
vagt i ParkCaféen torsdag kl. 17
Mona og Karl i ParkCaféen torsdag kl. 17
kaffe med Karl i ParkCaféen torsdag kl. 17
ferie fra fredag kl. 12
bussen går lørdag kl. 17 fra Vangdalen
bus fra Vangdalen lørdag kl. 17
natløb i Aarhus lørdag kl. 22
natløb i Aarhus lørdag kl. 22, vi kører fra Vangdalen
krolf på Falkevej 8 lørdag kl. 14
krolf i Vangdalen lørdag kl. 14 hos min mor
natløb i Vangdalen lørdag kl. 22?
er der natløb i Vangdalen lørdag kl. 22
har vi krolf i Vangdalen lørdag kl. 14
hvem har nøglen i Vangdalen lørdag kl. 14
jeg er i Vangdalen lørdag kl. 14
jeg kommer til krolf i Vangdalen lørdag kl. 14
vi kommer til krolf i Vangdalen lørdag kl. 14
krolf i Vangdalen lørdag kl. 14, jeg kan ikke komme
min søn har krolf i Vangdalen lørdag kl. 14
måske krolf i Vangdalen lørdag kl. 14
hvis det regner, krolf i Vangdalen lørdag kl. 14
tak for krolf i Vangdalen lørdag kl. 14
krolf i Vangdalen lørdag kl. 14 er aflyst
krolfen i Vangdalen lørdag kl. 14 er flyttet
der var natløb i Vangdalen i lørdags kl. 22
natløb i Vangdalen i lørdags kl. 22
12 til natløb i Vangdalen lørdag kl. 22
natløb i Vangdalen lørdag kl. 22, 12 kom
petanque hver onsdag kl. 16 i Vangdalen
krolf lørdag kl. 14
krolf i Vangdalen lørdag
krolf i Vangdalen kl. 14
vaskeriet i Vangdalen lukker fredag kl. 12
lukket i Vangdalen fredag kl. 12
åbent i ParkCaféen fredag kl. 12
vandlukning i Vangdalen torsdag kl. 9
strømafbrydelse i Jennumparken fredag kl. 8
elevatoren i Vangdalen repareres fredag kl. 8
storskrald i Vangdalen torsdag kl. 7
dørene åbner i ParkCaféen fredag kl. 17
vi mangler borde i Vangdalen lørdag kl. 14
hent stole i Vangdalen lørdag kl. 14
hjælp i Vangdalen lørdag kl. 14
børnene henter nøgler i Vangdalen lørdag kl. 14
avisen kommer i Vangdalen lørdag kl. 8
larm i Vangdalen lørdag kl. 23
ballade i Vangdalen lørdag kl. 22
fulde unge i Vangdalen lørdag kl. 22
rotter i Vangdalen torsdag kl. 9
vikar i ParkCaféen torsdag kl. 9
nøgler i ParkCaféen torsdag kl. 9
skraldebil i Vangdalen torsdag kl. 7
hjemmehjælp i Vangdalen mandag kl. 9
fyraften i Parken torsdag kl. 15
afbud til krolf i Vangdalen lørdag kl. 14
glæder mig til krolf i Vangdalen lørdag kl. 14
krolf i Vangdalen lørdag kl. 14 var sjovt
slagsmål i Vangdalen lørdag kl. 23
ny familie flytter ind i Vangdalen lørdag kl. 14
indflytning i Vangdalen fredag kl. 12
"""


def called(text: str) -> str | None:
    """The name, where day, hour and place are told too."""
    said, _ = READER.details(without_sign_up(text), NOW)
    return said.called if said.timed and (said.areas or said.venue) else None


@pytest.mark.parametrize(("text", "name"), NAMED, ids=[each[0] for each in NAMED])
def test_a_name_that_no_plan_has_is_kept_as_it_is_written(text: str, name: str) -> None:
    assert (READER.coming(text, NOW), called(text)) == (None, name)
    assert READER.read(text, NOW).outcome == "none"


@pytest.mark.parametrize("text", NO_HAPPENING.strip().splitlines())
def test_what_is_somebodys_own_asked_elsewhere_or_over_is_no_happening(text: str) -> None:
    assert called(text) is None


def test_a_word_of_the_plan_is_left_to_the_plan() -> None:
    assert called("fællesspisning lørdag kl. 18 i Vangdalen") is None


@pytest.mark.parametrize(
    ("words", "taken", "other"),
    [
        ("kl. 2.30", time(14, 30), time(2, 30)),
        ("kl. 6:15", time(18, 15), time(6, 15)),
        ("kl. 2.30 om eftermiddagen", time(14, 30), None),
        ("kl. 2.30 om natten", time(2, 30), None),
        ("kl. 2", time(14), None),
        ("kl. halv tre", time(14, 30), None),
        ("kl. 14.30", time(14, 30), None),
        ("at 2:30 pm", time(14, 30), None),
        ("at 7 pm", time(19), None),
        ("at 8 am", time(8), None),
        ("kl. 7", time(7), time(19)),
        ("klokken halv otte", time(7, 30), time(19, 30)),
        ("kl. 07.00", time(7), None),
        ("kl. 7-9", time(7), None),
        ("kl. 9", time(9), None),
        ("aften kl. 7", time(19), None),
        ("kl. 8 om aftenen", time(20), None),
        ("aften kl. 7-9", time(19), None),
        ("aften kl. 18", time(18), None),
        ("kl. 10-14, hyggeaften", time(10), None),
        ("morgen kl. 6.30", time(6, 30), None),
        ("kl. 5 om morgenen", time(5), None),
        ("formiddag fra 10 til 2", time(10), None),
        ("kl. 5", time(17), None),
        ("nat kl. 1", time(1), None),
        ("kl. 10-2 om natten", time(22), None),
        ("at half past six", time(18, 30), None),
        ("at half past seven", time(7, 30), time(19, 30)),
        ("at half eight", time(20, 30), time(19, 30)),
        ("at half ten", time(10, 30), time(9, 30)),
        ("at half ten in the evening", time(22, 30), time(21, 30)),
    ],
)
def test_an_hour_is_of_the_half_of_the_day_that_is_named_or_else_may_be_of_both(
    words: str, taken: time, other: time | None
) -> None:
    said, _ = READER.details(f"fællesspisning søndag {words} i Vangdalen", NOW)

    assert said.days == (date(2017, 11, 19),)
    assert said.hours is not None
    assert (said.hours.starts, said.other) == (taken, other)


@pytest.mark.parametrize("words", ["morgenmad lørdag kl. 6.30", "fællesspisning i morgen tidlig kl. 6.30"])
def test_what_is_held_in_the_morning_begins_in_the_morning(words: str) -> None:
    said, _ = READER.details(f"{words} i Vangdalen", NOW)

    assert said.hours is not None
    assert (said.hours.starts, said.other) == (time(6, 30), None)


def test_this_evening_is_ahead_and_this_morning_is_not() -> None:
    assert READER.coming("fællesspisning i aften kl. 7 i Vangdalen", NOW)
    assert READER.coming("fællesspisning i dag kl. 7 i Vangdalen", NOW) is None


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("quiz night on Sunday at 8 in Vangdalen", time(20)),
        ("pizza night on Sunday at 6 in Vangdalen", time(18)),
        ("night walk on Sunday at 1 in Vangdalen", time(1)),
        ("night walk on Sunday at 10 in Vangdalen", time(22)),
        ("bingo on Sunday at 7.30 pm in Vangdalen", time(19, 30)),
        ("breakfast on Sunday at half eight in Vangdalen", time(8, 30)),
    ],
)
def test_an_evening_that_the_english_call_a_night_is_none(words: str, starts: time) -> None:
    said, _ = READER.details(words, NOW)

    assert (said.hours and said.hours.starts, said.other) == (starts, None)
