"""Whether a number that is told in answer to a question about a course is of those who take part in it."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.courses import rows
from bot.courses.model import Course
from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.courses import ORDINALS
from bot.language.times.named import with_times
from bot.language.word_sets import tag_set, word_set
from bot.plan.courses import Course as Kind
from bot.receipts.afterwards import corrects
from bot.work import Work

ASKS_FOR_PEOPLE = ("participants", "completed", "evaluation", "meeting")
NUMBERS = tag_set("digits numeral")
ANYBODY = word_set(
    "deltagere deltager personer person mennesker stykker stk folk dem os kvinder damer foraeldre mor far"
    " svar svarede participants participant people persons person women parents answers answered",
    of_reader=False,
)
"""Who may take part, whatever the course calls them."""
SAYS_NO_MORE = word_set(
    "af ud i til med og men som der den det de er var blev bliver har havde kom kommer moedte deltog deltager begyndte"
    " begynder startede starter gennemfoerte fuldfoerte faerdige faldt tilmeldte tilmeldt fra paa ved hos for kun"
    " mere flere alle"
    " ialt indtil foreloebig endnu nu alligevel faktisk tror tak vist nok dag gaar oven op"
    " of out in on at to with and but who they it is was were came come began started completed finished more only"
    " today yesterday so far actually think",
    of_reader=False,
)
"""What may stand behind a number and names nothing that is counted."""
A_MEETING = word_set(
    "gang gange moede moedegang kursusgang undervisningsgang kursusdag session meeting time times nr no nummer number"
    " vi holdt held had we had",
    of_reader=False,
)
AS_FAR = 3
"""Words behind a number: "7 nye glade mødre"."""


def is_of_others(work: Work, found: Course, field: str, text: str) -> bool:
    """Whether words are of something else than `field` of this course asks: "fraværet er 41 børn", "12 hjemmebesøg"."""
    kind = work.plan.courses.get(found.key)
    if kind is None or field not in ASKS_FOR_PEOPLE:
        return False
    if any(each.criterion and each.criterion not in kind.criteria for each in work.read(text).reports):
        return True
    return names_others(work, kind, text)


def names_others(work: Work, kind: Kind, text: str, number: int | None = None) -> bool:
    """Whether others than take part are named behind a number, or behind this one: "4 familier", of a course of
    children."""
    known = ANYBODY | _people(work, kind) | (frozenset() if number is None else A_MEETING)
    return any(said and known.isdisjoint(said) for said in _behind_numbers(with_times(fold(text)), number))


def is_of_another(work: Work, found: Course, field: str, text: str) -> bool:
    """Whether words name another kind of course than is asked about, or say more than the day on which it begins:
    "9 ud af 11 gennemførte DUÅ", "husk kaffen på torsdag" once a day is there.
    """
    said = work.programme.reader.course(text, work.said_at, rows.held(work))
    kinds = {kind.key for kind in rows.kinds(work, said.criteria)} if said else set()
    if kinds and found.key not in kinds:
        return True
    if field != "starts":
        return False
    if said is not None and (said.part is not None or said.ended or said.evaluated):
        return True
    return found.starts is not None and not kinds and not corrects(text) and not says_only(work, found, text)


def says_only(work: Work, found: Course, text: str) -> bool:
    """Whether words that name no course tell of one meeting and who came, and nothing more: "2. gang, 5 mødre"."""
    kind = work.plan.courses.get(found.key)
    known = SAYS_NO_MORE | ANYBODY | A_MEETING | (_people(work, kind) if kind else frozenset())
    said = (each for each in with_times(fold(text)) if each.tag == "word")
    return all(each.text in known or each.text.startswith(ORDINALS) for each in said)


# -- inside --


def _people(work: Work, kind: Kind) -> frozenset[str]:
    """What the course and its goals call those who take part, folded."""
    goals = [work.plan.criterion(each) for each in kind.criteria]
    named = [
        word for each in goals for word in (*each.words.units, *(one for pair in each.unit.values() for one in pair))
    ]
    named += [word for pair in kind.people.values() for word in pair]
    return frozenset(part for word in named for part in fold(word).split())


def _behind_numbers(atoms: Sequence[Atom], number: int | None) -> Iterator[list[str]]:
    """The words behind each number, or behind this one, that may say what is counted, as far as a sign or the next that
    says no more."""
    for at, atom in enumerate(atoms):
        if atom.tag not in NUMBERS or number not in (None, atom.value):
            continue
        behind = atoms[at + 1 : at + 1 + AS_FAR]
        yield [
            each.text for each in takewhile(lambda each: each.tag == "word" and each.text not in SAYS_NO_MORE, behind)
        ]
