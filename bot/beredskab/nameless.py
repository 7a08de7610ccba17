"""Roles and places, no names: those of suspects, victims and children belong in other systems than a chat."""

import re
from itertools import chain

from bot.plan.model import Plan
from bot.privacy.capitals import NOT_NAMES
from bot.vocabulary.impersonal import nameless
from bot.work import Work

WORD = re.compile(r"[^\W\d_]+")
SHORT = re.compile(r"(?<=[^.!?:\s] )[A-ZÆØÅ][a-zæøå]{1,2}\b|\b[A-ZÆØÅ][a-zæøå]{1,2}(?= [A-ZÆØÅ][a-zæøå])")
"""Names too short for the reader to say that it does not know them: "Ali", "Bo", "Mia"."""
_SAID = """
bliv luk lås undgå bevar vent følg meld spær spærret afspær gå løb skynd flyt skaf find hjælp hent kør stop hold hænder
falck ambulance ambulancen ambulancer brandvæsen brandvæsenet brandbil brandbiler redning redningsfolk vagtchefen
vagthavende betjent betjente betjenten patrulje patruljen patruljer gerningsmand gerningsmanden gerningsmænd
gerningsstedet mistænkt mistænkte offer ofret ofre sårede tilskadekomne døde skud skuddet skyderi skyderiet brand
branden ild ilden røg røgen slagsmål slagsmålet overfald overfaldet trusler truslen hærværk hærværket uro uroen
ejendomsmester ejendomsmesteren ejendomsmestre ejendomsmestrene sekretariat sekretariatet sekretariatsleder
sekretariatslederen ledelse ledelsen boligforening boligforeningen boligselskab boligselskabet bestyrelse bestyrelsen
afdelingsbestyrelse afdelingsbestyrelsen skole skolen skolerne børnehave børnehaven vuggestue klub klubben klubberne
ungdomsklub ungdomsklubben ungdomsskole ungdomsskolen opgang opgangen kælder kælderen trappe trappen lejlighed
lejligheden lejligheder parkering parkeringspladsen vinduer døre døren dørene presse pressen journalister spørgsmål
pårørende krisehjælp psykolog psykologen sygehus sygehuset skadestue skadestuen hotel hotellet genhusning situation
situationen
stay keep close wait leave police fire ambulance school residents
"""
KNOWN = NOT_NAMES | frozenset(_SAID.split())
"""What sentences about a crisis begin with or speak of, and is nobody's name."""


ENDINGS = ("", "s", "en", "et", "n", "er", "ne", "ene", "erne", "ens", "ets")


def without_names(work: Work, text: str) -> str:
    """What somebody wrote about a crisis, with what looks like a person's name left out (…)."""
    known = KNOWN | _words_of_plan(work.plan)
    short = (found.lower() for found in SHORT.findall(text))
    unknown = {*work.programme.reader.unknown_words(text), *short}
    return nameless(text, {word for word in unknown if not _is_known(word, known)})


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Also with an ending: "boliginspektøren", "politiets"."""
    return any(word.removesuffix(ending) in known for ending in ENDINGS)


def _words_of_plan(plan: Plan) -> frozenset[str]:
    """Of the organisations and posts that a crisis is about."""
    crisis = plan.beredskab
    names = chain(
        (each.organisation for each in crisis.seats.values()),
        (each.organisation for each in crisis.outsiders.values()),
        (title for each in crisis.seats.values() for title in each.title.values()),
        (title for each in crisis.outsiders.values() for title in each.title.values()),
        (each.name for each in crisis.press), (each.name for each in plan.institutions.values()),
        (each.name for each in plan.venues.values()),
        (name for each in plan.organisations.values() for name in each.names),
    )  # fmt: skip
    return frozenset(word.lower() for name in names for word in WORD.findall(name))
