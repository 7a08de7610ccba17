"""Reads that it is at another place than was told: "det er flyttet til Vangdalen", "det er nr. 82 ikke 80"."""

import re
from collections.abc import Iterator

from bot.beredskab.model import Callout
from bot.beredskab.place_vocabulary import SAID, SETS
from bot.beredskab.reading import Where, kind_in, where_in, words_of
from bot.beredskab.sealed import told
from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom, text_at
from bot.language.times.named import with_times
from bot.language.word_sets import word_set
from bot.sayings import Sayings
from bot.work import Work

MOVES = re.compile(r"\b(?:flytte\w*|ikke|rykke\w*|mente|mener|rettelse|forkert\w*|moved|not|wrong|mean|meant)\b")
""" "det er flyttet til Vangdalen", "hov, ikke i Parken, på Glarbjergvej": folded."""
MOVED = re.compile(r"\b(?:flytte\w*|rykke\w*|moved)\b")
OF_IT = word_set(
    "hov nej nu og men ok det den de hele er har bliver blev ogsaa vist now it has is they have the", of_reader=False
)
OUT = frozenset({"ud", "ind", "out", "in"})
""" "politiet er rykket ud": they are on their way."""
GONE = word_set(
    "vaek loeb loeber loebet flygter flygtede flygtet flygte stak stikker stukket forsvandt forsvinder forsvundet"
    " cykler cyklede cyklet koerer koerte koert gik gaar gaaet vej retning set ran running runs fled gone drove driving"
    " escaped headed heading seen",
    of_reader=False,
)
YESTERDAY = re.compile(r"\bi gaar\b")
""" "i går" goes nowhere."""
TO_THE_SPOT = word_set(
    "politi politiet betjentene ambulance ambulancen ambulancer brandbil brandbilen brandvaesen brandvaesenet vagten"
    " police ambulances fire",
    of_reader=False,
)
""" "politiet er på vej til Havnegade 12": that is where it happens."""
TOWARDS = word_set("mod til over ned op ind retning imod towards toward to into", of_reader=False)
CLAUSE = re.compile(r"[,.;!\n]\s|\s(?:og|men|and|but)\s")
SAYINGS = Sayings(SETS, SAID)
LONGEST = 120
"""Characters: who writes more tells other things, too."""
DENIES = frozenset({"ikke", "not"})
INSTEAD = frozenset({("stedet", "for"), ("instead", "of"), ("rather", "than")})
GOES_ON = frozenset({"men", "but", "det", "it", "snarere", "derimod"})
""" "det er ikke 80 det er 82": what is denied ends there, as it does at a sign."""
NUMBERED = frozenset({"nr", "nummer", "husnummer", "opgang", "number", "no", "house", "hus"})


def tells_it_moved(work: Work, text: str) -> bool:
    """ "det er flyttet til Vangdalen", "slagsmålet har flyttet sig": what happens does, and no meeting or person."""
    words = words_of(text).split()
    at = next((at for at, word in enumerate(words) if MOVED.fullmatch(word)), 0)
    before, behind = words[:at], words[at + 1 : at + 2]
    return at > 0 and OUT.isdisjoint(behind) and all(_is_of_it(work, word) for word in before)


def without_flight(text: str) -> str:
    """The words without where somebody went: "gerningsmanden er væk mod Vangdalen på cykel" tells not where it
    happens."""
    ends = [*(found.end() for found in CLAUSE.finditer(text)), len(text)]
    starts = [0, *ends[:-1]]
    clauses = (text[start:end] for start, end in zip(starts, ends, strict=True))
    return "".join(each for each in clauses if not _tells_of_flight(each))


def _tells_of_flight(clause: str) -> bool:
    words = set(YESTERDAY.sub(" ", words_of(clause)).split())
    return not (GONE.isdisjoint(words) or TOWARDS.isdisjoint(words)) and TO_THE_SPOT.isdisjoint(words)


def moved_to(work: Work, callout: Callout, text: str) -> Where | None:
    """The place to which it has moved, or that words put in the place of another; None where they name none."""
    if not MOVES.search(fold(text)):
        return None
    where = where_in(work, text) if MOVED.search(fold(text)) else another_in(work, callout, text)
    return where if where and (where.area or where.place) else None


def puts_right(text: str) -> bool:
    """ "det er nr. 82 ikke 80", "adressen er forkert, det er …": the words are that and nothing else."""
    return SAYINGS.said(text, LONGEST) == "corrects"


def may_put_right(text: str) -> bool:
    """ "de siger, at det ikke er 80, men 82", "det er i nr. 82": it may tell of another place, and is asked about."""
    return bool(MOVES.search(fold(text))) or SAYINGS.said(text, LONGEST) != ""


def another_in(work: Work, callout: Callout, text: str) -> Where | None:
    """Another place than was told that words name, without those of which they say that it is not there."""
    known, folded = told(work, callout).place, fold(text)
    atoms = list(with_times(folded))
    kept = list(_affirmed(atoms))
    said = " ".join(folded[each.start : each.end] for each in kept)
    where = where_in(work, said)
    if not where.place and (house := _house(known, atoms, kept)):
        where = where_in(work, f"{_street(work, callout, known)} {house}")
    if where.place:
        return where if where.place != known else None
    return where if where.area and where.area != callout.area else None


# -- inside --


def _is_of_it(work: Work, word: str) -> bool:
    named = (word, word[:-2])  # "slagsmålet"
    return word in OF_IT or any(kind_in(work.plan.beredskab, each) for each in named)


def _affirmed(atoms: list[Atom]) -> Iterator[Atom]:
    """What is not denied: of "ikke i Parken, på Glarbjergvej" what stands behind the comma."""
    denied = False
    for at, atom in enumerate(atoms):
        if atom.tag == "sign" or atom.text in GOES_ON:
            denied = denied and atom.text == "." and text_at(atoms, at - 1) in NUMBERED
        elif atom.text in DENIES or (atom.text, text_at(atoms, at + 1)) in INSTEAD:
            denied = True
        if not denied:
            yield atom


def _house(known: str, atoms: list[Atom], kept: list[Atom]) -> str:
    """The one number that is said to be the house's, or stands against the one that was told; empty without one."""
    told_of = {each for each in fold(known).split() if each[0].isdigit()}
    against = any(each.text in told_of for each in atoms)
    words = [each for each in kept if each.tag != "sign"]
    found = [
        f"{each.text}{_letter(words, at)}"
        for at, each in enumerate(words)
        if each.tag == "digits" and (against or text_at(words, at - 1) in NUMBERED)
    ]
    other = [each for each in found if each not in told_of]
    return other[0] if len(other) == 1 else ""


def _letter(words: list[Atom], at: int) -> str:
    behind = words[at + 1] if at + 1 < len(words) else None
    return behind.text if behind and behind.glued and len(behind.text) == 1 else ""


def _street(work: Work, callout: Callout, known: str) -> str:
    """The street that was told, or the area where no place in it was."""
    street, _, number = known.rpartition(" ")
    area = work.plan.areas.get(callout.area or "")
    return street if number[:1].isdigit() else area.label if area and not known else ""
