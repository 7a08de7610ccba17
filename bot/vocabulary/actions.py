"""Keeping what was not understood, and learning words from staff without a line of code."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time
from functools import cache, lru_cache, partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.clock import ZONE
from bot.language.reader import Reader
from bot.people.model import Person
from bot.plan.learnt import TABLES, taught
from bot.plan.model import Plan
from bot.transactions import after_commit
from bot.vocabulary.everyday import EVERYDAY
from bot.vocabulary.impersonal import WORD, impersonal
from bot.vocabulary.model import NOTHING, LearntWord, Unread
from bot.work import Programme, Work

LEARNT = LearntWord.metadata.tables["learnt_words"].c
LOOKED_AT = 300
"""Sentences, the latest."""
SHOWN = 8


class NothingUnread(Exception):
    """Somebody has taught this word already, or set it aside."""


@dataclass(frozen=True, slots=True)
class UnknownWord:
    id: int
    """The latest sentence it stands in."""
    number: int
    """Which of its words it is: this stays so, whatever is learnt meanwhile."""
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
    id: int
    word: str
    means: str
    plan: Plan


def remember(work: Work, text: str) -> None:
    """Keep a sentence with unknown words in it, without what is personal. Not one that was said while practising."""
    if work.who.practice:
        return
    sentence = impersonal(text, work.programme.reader.unknown_words(text), _names(work))
    if _unknown(work, sentence, frozenset()):
        midnight = datetime.combine(work.today, time(), ZONE)
        work.session.add(Unread(words=sentence, said_at=midnight))


def _names(work: Work) -> frozenset[str]:
    return frozenset(part.lower() for name in work.session.scalars(select(Person.name)) for part in name.split())


def _unknown(work: Work, sentence: str, set_aside: frozenset[str]) -> list[str]:
    words = work.programme.reader.unknown_words(sentence)
    return [word for word in words if word not in EVERYDAY and word not in set_aside]


def unread(work: Work) -> list[UnknownWord]:
    """/uforstaaet: words that the reader does not know, the commonest first."""
    set_aside = _set_aside(work)
    counted: Counter[str] = Counter()
    latest: dict[str, Unread] = {}
    for row in work.session.scalars(select(Unread).order_by(Unread.id.desc()).limit(LOOKED_AT)):
        for word in _unknown(work, row.words, set_aside):
            counted[word] += 1
            latest.setdefault(word, row)
    return [_shown(latest[word], word, times) for word, times in counted.most_common(SHOWN)]


def _set_aside(work: Work) -> frozenset[str]:
    return frozenset(work.session.scalars(select(LearntWord.word).where(LearntWord.means == NOTHING)))


def _shown(row: Unread, word: str, times: int) -> UnknownWord:
    return UnknownWord(row.id, _words(row).index(word), word, times, row.words)


def _words(row: Unread) -> list[str]:
    return WORD.findall(row.words.lower())


def explain(work: Work, unread_id: int, number: int, page: int = 0) -> Explaining:
    """What does this word mean? (the number-th word of that sentence) Raises NothingUnread."""
    row = work.session.get(Unread, unread_id)
    words = _words(row) if row else []
    if row is None or number >= len(words) or words[number] not in _unknown(work, row.words, _set_aside(work)):
        raise NothingUnread
    return Explaining(_shown(row, words[number], 1), work.plan, page)


def learn(work: Work, unread_id: int, number: int, means: str) -> Learnt:
    """From now on the word is a name of what it means; it works at once. Raises NothingUnread."""
    word = explain(work, unread_id, number).word.word
    table, _, key = means.partition(".")
    key = work.plan.key_now(table, key)
    if table not in TABLES or key not in getattr(work.plan, table):
        raise NothingUnread
    return _keep(work, word, f"{table}.{key}")


def ignore(work: Work, unread_id: int, number: int) -> list[UnknownWord]:
    """The word means nothing here and is not shown again."""
    _keep(work, explain(work, unread_id, number).word.word, NOTHING)
    return unread(work)


def _keep(work: Work, word: str, means: str) -> Learnt:
    known = work.session.scalar(select(LearntWord).where(LearntWord.word == word)) or LearntWord(word=word)
    known.means, known.by, known.at = means, work.who.id, work.now
    work.session.add(known)
    work.session.flush()
    read_anew(work.programme, work.session)
    return Learnt(known.id, word, means, work.plan)


def forget(work: Work, learnt_id: int) -> list[UnknownWord]:
    """It was taught wrongly: the word is unknown again. Raises NothingUnread."""
    known = work.session.get(LearntWord, learnt_id)
    if known is None:
        raise NothingUnread
    work.session.delete(known)
    work.session.flush()
    return unread(replace(work, programme=read_anew(work.programme, work.session)))


def read_anew(programme: Programme, session: Session) -> Programme:
    """The programme with what the table of words says now; everybody has it as soon as that is committed."""
    make_reader = reader_of(programme.plan, session)
    after_commit(session, partial(setattr, programme, "make_reader", make_reader))
    return replace(programme, make_reader=make_reader)


def learnt_words(session: Session) -> list[tuple[str, str]]:
    """Word and meaning, in the order in which they were learnt.

    Asked at the start, of the table: all classes of rows are made ready with the first that is asked for one (75 ms).
    """
    query = select(LEARNT.word, LEARNT.means).where(LEARNT.means != NOTHING).order_by(LEARNT.id)
    return [(row.word, row.means) for row in session.execute(query)]


def reader_of(plan: Plan, session: Session) -> Callable[[], Reader]:
    """The reader of a plan with everything that was learnt until now, whenever it is asked for."""
    return cache(partial(_compiled, taught(plan.lexicon(), learnt_words(session))))


_compiled = lru_cache(maxsize=2)(Reader)
"""The same words make the same reader: compiled once where many lives begin in one process."""
