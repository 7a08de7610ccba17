"""Where another report begins: what parts a clause or a sentence from those before it.

All are asked with what was said so far and with what follows.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.sums import Sum
from bot.language.sentences.group import Group
from bot.language.sentences.welcomes import is_arrival


class Figures(NamedTuple):
    """What a plan counts, as far as it parts reports."""

    arrivals: int | None
    """The topic of newcomers."""
    of_people: Mapping[str, frozenset[int]]
    """The nouns of people, with the topics that count them: "elever" those of "elever på MILIFE"."""
    held: frozenset[int]
    """The topics of what is held."""
    gatherings: frozenset[int]
    """Dinners and events, of which no share is a figure of its own."""


def figures_in(book: Wordbook) -> Figures:
    measures = [topic.measure for topic in book.lexicon.topics]
    people = {index for index, measure in enumerate(measures) if measure == "people"}
    of_people = {noun: indexes & people for noun, indexes in book.units.items() if indexes & people}
    held = frozenset(index for index, measure in enumerate(measures) if measure == "occasions")
    gatherings = frozenset(index for index, measure in enumerate(measures) if measure == "participants")
    return Figures(book.newcomers, of_people, held, gatherings | frozenset(book.events))


def clause_begins_another(so_far: Sum, following: Sequence[Sum], figures: Figures) -> bool:
    """Whether the first of these clauses tells of something else."""
    if _tells_of_another(so_far, following[0], figures):
        return True
    return _arrives(so_far, following, figures.arrivals) or _moves_on(so_far, following)


def sentence_begins_another(
    before: Group, so_far: Sum, sentence: Group, clauses: Sequence[Sum], figures: Figures
) -> bool:
    """Whether a sentence tells of something else, though its first clause by itself does not."""
    first = clauses[0]
    if first.some and not (first.topics or first.days or first.areas) and any(own.topics for own in clauses[1:]):
        return False  # "27 unge i HotSpot. 5 af dem var nye, og 3 fik hjælp til kontingent"
    if len(clauses) > 1 and _tells_of_another(so_far, Sum(sentence.items), figures):
        return True
    return _one_arrives(before, so_far, sentence, clauses, figures.arrivals)


def _tells_of_another(so_far: Sum, own: Sum, figures: Figures) -> bool:
    if own.joined or (own.correcting and not own.topics):
        return False
    if own.residents and so_far.mains and so_far.topics and not own.topics and not _names(so_far, figures.arrivals):
        return True  # "8 unge i fritidsjob i maj, 2 nye beboere i Vangdalen"
    gathered = bool(so_far.topics) and all(figures.gatherings.issuperset(entry.topics) for entry in so_far.topics)
    if gathered and own.shares and not own.topics:
        return False  # "31 til fællesspisning", and below it "14 af de 31 var børn"
    if own.shares and not own.some and ((so_far.shares and own.shares != so_far.shares) or own.shares & so_far.values):
        return True  # "7 af 9 gennemførte, 6 af 7 føler sig styrket", "6 familier startet. Gennemført: 5 af 6"
    if own.shares and not own.some and so_far.turned and so_far.nouns and so_far.topics:
        return True  # "i maj begyndte 3 familier i familieklassen, og 4 af 5 gennemførte"
    if (so_far.topics and not own.topics and _are_two_figures(so_far, own, figures)) or _are_two_homes(
        so_far, own, figures.arrivals
    ):
        return True
    elsewhere = _differ(so_far.areas, own.areas) or _differ(so_far.days, own.days) or _differ(so_far.houses, own.houses)
    if so_far.mains and so_far.topics and own.some and own.topics and not set(own.topics) & set(so_far.topics):
        return True  # "23 unge i HotSpot, og 4 af dem blev brobygget til fodbold"
    if so_far.topics and own.topics and _names_another(so_far, own, elsewhere=elsewhere):
        return True
    return bool(so_far.mains and own.mains and elsewhere)


def _names_another(so_far: Sum, own: Sum, *, elsewhere: bool) -> bool:
    """Whether what is named is another activity, or the same again on another day, in another place or house."""
    if not _same_topic(so_far, own):
        return True
    if so_far.mains and (own.mains or elsewhere):
        return True
    if not so_far.mains and own.mains and _differ(so_far.days, own.days):
        return True  # "Noter fra NUSSA-koordinering 27/3", and below it "7 børn gennemførte NUSSA i februar"
    if _differ(so_far.houses, own.houses):
        return True  # "sprogaktivitet på Mælkevejen, familielæsning på biblioteket"
    # "bogbus mandag + højtlæsning onsdag", "spilleaften i Vangdalen i går og banko i Parken i dag"
    return _differ(so_far.days, own.days) and (own.plus or _differ(so_far.areas, own.areas))


def _are_two_figures(so_far: Sum, own: Sum, figures: Figures) -> bool:
    """ "2 mødregruppeforløb afsluttet, 11 af 14 mødre gennemførte", "NUSSA i 4. kvartal: 1 forløb, 8 børn gennemførte".

    On a day they are the course that began or ended, and those who were at it.
    """
    if any(isinstance(day, date) for day in so_far.days | own.days):
        return False
    if so_far.held and own.nouns and not so_far.turned and _counts_those_at(so_far, own, figures):
        return True
    turned = own.turned or (so_far.turned and so_far.held > 1)  # "1 jobforløb afsluttet i juni, 9 unge med" is one
    courses = so_far.held and ((own.shares and not own.some) or (own.nouns and turned))
    people = so_far.nouns and own.held and own.turned
    return bool(courses or people)


def _counts_those_at(so_far: Sum, own: Sum, figures: Figures) -> bool:
    """ "MILIFE i november: 2 forløb, 41 elever": over a time, where the plan counts the pupils, too."""
    if not any(isinstance(day, tuple) for day in so_far.days | own.days):
        return False
    named = {index for entry in so_far.topics for index in entry.topics}
    counted = any(named & figures.of_people.get(noun, frozenset()) for noun in own.nouns)
    return counted and bool(named & figures.held)


def _are_two_homes(so_far: Sum, own: Sum, arrivals: int | None) -> bool:
    """ "Velkomst på Sivhaven 22 (familie på 4) og på Basthaven 3 (ung mand)", "bød velkommen til en mand på Sivhaven 3
    og et par på Græshaven 18"."""
    arriving = so_far.arriving or so_far.homes or (own.mains and _names(so_far, arrivals))
    return bool(so_far.mains and arriving and _differ(so_far.addresses, own.addresses))


def _arrives(so_far: Sum, following: Sequence[Sum], arrivals: int | None) -> bool:
    """ "37 til spisning, og så gik jeg forbi de nye, en familie på tre, med en mappe": what they got is named last."""
    if not (following[0].arriving and so_far.topics and so_far.mains) or following[0].topics:
        return False
    if not so_far.areas and any(arrivals in entry.topics for entry in so_far.topics):
        return False  # "jeg gik op med to mapper, og så var der tre nye familier på Flyvervej 9"
    if following[0].housed and following[0].mains:
        return True  # "og en ny familie på tre i Rørhaven 4 fik en mappe"
    named = next((own for own in following if own.topics), None)
    return named is not None and not named.mains and any(arrivals in entry.topics for entry in named.topics)


def _one_arrives(before: Group, so_far: Sum, sentence: Group, clauses: Sequence[Sum], arrivals: int | None) -> bool:
    """ "12 til gåtur i mandags. 2 nye familier på Glarbjergvej", in either order: only one of them names a place."""
    placed = any(own.areas for own in clauses)
    if not so_far.mains or not any(own.mains for own in clauses) or bool(so_far.areas) == placed or sentence.of("came"):
        return False
    arriving, other = (sentence, before) if placed else (before, sentence)
    named = other.of("topic")
    elsewhere = bool(named) and not any(arrivals in item.value.topics for item in named)
    return elsewhere and not arriving.of("topic") and is_arrival(arriving)


def _moves_on(so_far: Sum, following: Sequence[Sum]) -> bool:
    """ "…, og onsdag var jeg på Falkevej og bød velkommen til et par": another day and place, before what was done."""
    own, behind = following[0], following[1] if len(following) > 1 else None
    if behind is None or own.topics or own.mains or not (so_far.mains and behind.topics and behind.mains):
        return False
    elsewhere = _differ(so_far.areas, own.areas) and _differ(so_far.days, own.days)
    return elsewhere and not (behind.areas or behind.days)


def _names(so_far: Sum, topic: int | None) -> bool:
    return any(topic in entry.topics for entry in so_far.topics)


def _same_topic(so_far: Sum, own: Sum) -> bool:
    known = {index for entry in so_far.topics for index in entry.topics}
    return all(known & set(entry.topics) or entry.institution for entry in own.topics)


def _differ(one: set[object], other: set[object]) -> bool:
    return bool(one and other) and not one & other
