"""Words with each day, time of day and length among them as one, for nouns that look at words which report nothing."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from bot.language.atoms.normalise import normalise
from bot.language.atoms.tokens import Atom, tag_at
from bot.language.times.clock import clock_end
from bot.language.times.day_names import RULES
from bot.language.times.hours import hours
from bot.language.times.lengths import length_at, worded
from bot.language.times.tagged import tagged
from bot.language.word_sets import word_set

DAY, HOUR, LENGTH = "a_day", "an_hour", "a_length"
"""The tags of these; an hour has what it says for its value, a length how long it is."""
SOME_DAY = date(2017, 7, 1)
"""Where days stand is the same, whichever day it is said."""
NOW = frozenset({"nu", "now"})
"""How a phrase ends that names no day: "ikke lige nu"."""
CLOCKS = frozenset({"kl", "klokken"})
""" "when shall it leave? torsdag kl. 10" has a Danish hour."""
LEADS_IN = word_set("paa den d on the", of_reader=False)
"""What stands between a name and its day."""
UNTIL = "til"

Atoms = Sequence[Atom]


@lru_cache(maxsize=16)
def with_times(folded: str) -> Atoms:
    """Folded words as they were cut, their numbers tagged as such, and each day, hour and length as one atom.

    Of a longer text those near its beginning. Remembered, since several nouns look at the same words.
    """
    tokens = worded(folded)
    atoms = _without_stops(tagged(folded, None if CLOCKS.isdisjoint(token.text for token in tokens) else False))
    found: list[Atom] = []
    end = 0
    for said in _times(folded, tokens, atoms):
        found += [token for token in tokens if end <= token.start < said.start]
        found.append(said)
        end = said.end
    return (*found, *(token for token in tokens if token.start >= end))


def before_a_day(folded: str) -> str:
    """What stands before the first day of these folded words: "styregruppen" of "styregruppen, den 3. september"."""
    atoms = with_times(folded)
    at = next((at for at, each in enumerate(atoms) if each.tag == DAY), 0)
    while at and (atoms[at - 1].text in LEADS_IN or atoms[at - 1].tag == "sign"):
        at -= 1
    return folded[: atoms[at - 1].end] if at else ""


def first_day(text: str) -> int:
    """Where the first day begins in words as they are written; behind all of them where there is none."""
    folded = normalise(text)
    found = next((each for each in with_times(folded.text) if each.tag == DAY), None)
    return folded.span(found.start, found.end)[0] if found else len(text)


def before_its_time(text: str) -> str:
    """What stands before the first day or hour, as it is written: "vi laver mad " of "vi laver mad fredag kl. 17"; all
    of the words where they name none."""
    folded = normalise(text)
    first = next((each for each in with_times(folded.text) if each.tag in (DAY, HOUR)), None)
    return text[: folded.span(first.start, first.end)[0]] if first else text


def names_until(folded: str) -> bool:
    """Whether "til" stands before a day, an hour or a number: "til ons. kl. 9", "til halv ti", "til den 14."."""
    atoms = [each for each in with_times(folded) if each.tag != "sign" and each.text not in LEADS_IN]
    return any(each.text == UNTIL and tag_at(atoms, at) in (DAY, HOUR, "digits") for at, each in enumerate(atoms, 1))


def _times(folded: str, tokens: Atoms, atoms: Atoms) -> Iterator[Atom]:
    begins = {token.start: at for at, token in enumerate(tokens)}
    end = 0
    for at, atom in enumerate(atoms):
        if atom.start < end:
            continue
        said = _clock(folded, atoms, at) if atom.tag == "clock" else None
        said = said or _day(folded, atoms, at) or _length(tokens, begins[atom.start]) or _clock(folded, atoms, at)
        if said:
            yield said
            end = said.end


def _without_stops(atoms: Atoms) -> Atoms:
    """ "kl. 17" is one time."""
    return [each for at, each in enumerate(atoms) if not (each.text == "." and tag_at(atoms, at - 1) == "clock")]


def _clock(folded: str, atoms: Atoms, at: int) -> Atom | None:
    end = clock_end(atoms, at)
    said = hours(folded[atoms[at].start : atoms[end - 1].end]) if end else None
    return _one(folded, atoms[at : end or at], HOUR).meaning(said) if said else None


def _day(folded: str, atoms: Atoms, at: int) -> Atom | None:
    """No length, and no month alone, which may be somebody's name."""
    found = next((made for rule in RULES if (made := rule(atoms, at, SOME_DAY))), None)
    if found is None or found.lasts or (atoms[at].tag == "month" and found.end == at + 1):
        return None
    said = _one(folded, atoms[at : found.end], DAY)
    return None if said.text.split()[-1] in NOW else said


def _length(tokens: Atoms, at: int) -> Atom | None:
    found = length_at(tokens, at)
    if found is None:
        return None
    last = tokens[found[1] - 1]
    return Atom("", tokens[at].start, last.end, tokens[at].glued, LENGTH, found[0])


def _one(folded: str, atoms: Atoms, tag: str) -> Atom:
    start, end = atoms[0].start, atoms[-1].end
    return Atom(folded[start:end], start, end, atoms[0].glued, tag)
