"""Keeping what was not understood, and learning words from staff without a line of code."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.language.reader import Reader
from bot.plan.model import Plan
from bot.vocabulary.model import IGNORED, LEARNT, OPEN, LearntWord, Unread, taught
from bot.work import Work

LONGEST = 300
LOOKED_AT = 200
SHOWN = 8


class NothingUnread(Exception):
    """Everything that was not understood has been looked at."""


@dataclass(frozen=True, slots=True)
class UnknownWord:
    id: int
    """The latest sentence it stands in."""
    number: int
    """Which of its unknown words it is."""
    word: str
    times: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Explaining:
    word: UnknownWord
    plan: Plan
    page: int


@dataclass(frozen=True, slots=True)
class Learnt:
    word: str
    means: str
    plan: Plan


def remember(work: Work, text: str) -> None:
    """Keep words that passed the privacy gate and held no report; not those said while practising."""
    if text.strip() and not work.who.practice:
        work.session.add(Unread(words=text.strip()[:LONGEST], said_at=work.now))


def unread(work: Work) -> list[UnknownWord]:
    """/uforstaaet: words that stand in unread sentences and that the reader does not know, the commonest first."""
    rows = _open(work)
    counted: Counter[str] = Counter()
    latest: dict[str, tuple[Unread, int]] = {}
    for row in rows:
        for number, word in enumerate(work.programme.reader.unknown_words(row.words)):
            counted[word] += 1
            latest.setdefault(word, (row, number))
    found = [(word, times, *latest[word]) for word, times in counted.most_common(SHOWN)]
    return [UnknownWord(row.id, number, word, times, row.words) for word, times, row, number in found]


def _open(work: Work) -> list[Unread]:
    query = select(Unread).where(Unread.state == OPEN).order_by(Unread.id.desc()).limit(LOOKED_AT)
    return list(work.session.scalars(query))


def explain(work: Work, unread_id: int, number: int, page: int = 0) -> Explaining:
    """What does this word mean? (the number-th unknown word of that sentence)"""
    row = work.session.get(Unread, unread_id)
    words = work.programme.reader.unknown_words(row.words) if row and row.state == OPEN else []
    if row is None or number >= len(words):
        raise NothingUnread
    return Explaining(UnknownWord(row.id, number, words[number], 1, row.words), work.plan, page)


def learn(work: Work, unread_id: int, number: int, means: str) -> Learnt:
    """From now on the word is a name of what it means; it works at once."""
    found = explain(work, unread_id, number)
    table, _, key = means.partition(".")
    if key not in getattr(work.plan, table, {}):
        raise NothingUnread
    known = work.session.scalar(select(LearntWord).where(LearntWord.word == found.word.word))
    if known is None:
        work.session.add(LearntWord(word=found.word.word, means=means, by=work.who.id, at=work.now))
    else:
        known.means, known.by, known.at = means, work.who.id, work.now
    _close(work, found.word.word, LEARNT)
    work.session.flush()
    work.programme.reader = reader_of(work.plan, work.session)
    return Learnt(found.word.word, means, work.plan)


def ignore(work: Work, unread_id: int, number: int) -> list[UnknownWord]:
    """The word means nothing here: the sentences with it are not shown again."""
    _close(work, explain(work, unread_id, number).word.word, IGNORED)
    work.session.flush()
    return unread(work)


def _close(work: Work, word: str, becomes: str) -> None:
    ids = [row.id for row in _open(work) if word in work.programme.reader.unknown_words(row.words)]
    work.session.execute(update(Unread).where(Unread.id.in_(ids)).values(state=becomes))


def learnt_words(session: Session) -> list[tuple[str, str]]:
    """Word and meaning, in the order in which they were learnt."""
    return [(row.word, row.means) for row in session.scalars(select(LearntWord).order_by(LearntWord.id))]


def reader_of(plan: Plan, session: Session) -> Reader:
    """The reader of a plan with everything that was learnt since."""
    return Reader(taught(plan.lexicon(), learnt_words(session)))
