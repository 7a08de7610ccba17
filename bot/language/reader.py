"""Reads what people write: no report, one or several; never a guess."""

from datetime import date, datetime

from bot.language import newcomers
from bot.language.acts import holds_something, tells
from bot.language.answers import Question, answer
from bot.language.assemble import report
from bot.language.clauses import Group, clauses, groups, sentences
from bot.language.counting import NO_FACT
from bot.language.draft import Draft
from bot.language.lexicon import Kind, Lexicon, Topic
from bot.language.lists import relisted
from bot.language.normalise import Folded, normalise
from bot.language.reading import Answer, Ask, Reading, Report
from bot.language.relations import related
from bot.language.scan import Scanner
from bot.language.sharing import share
from bot.language.tagging import Tagger, is_english
from bot.language.tokens import Atom, tokenise
from bot.language.topics import choose
from bot.language.wordbook import Wordbook, spaced

LONGEST = 4096
"""Characters; Telegram sends no longer message."""


class Reader:
    """Reads with the words of one plan, compiled once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._book = Wordbook(lexicon)
        self._tagger = Tagger(self._book)

    def extended(self, lexicon: Lexicon) -> "Reader":
        """A reader with other words, such as those that were learnt."""
        return Reader(lexicon)

    def read(self, text: str, now: datetime) -> Reading:
        """What a message reports; `now` is local time."""
        folded = normalise(text[:LONGEST])
        today = now.date()
        told = [part for sentence in sentences(self._items(folded, today)) if (part := tells(sentence, today))]
        found = groups(clause for sentence in told for clause in clauses(sentence))
        share(found)
        reports = [made for group in found if (made := self._report(group, folded, text, today))]
        outcome = "none" if not reports else "report" if len(reports) == 1 else "several"
        return Reading(text, outcome, tuple(reports))  # type: ignore[arg-type]

    def _items(self, folded: Folded, today: date) -> list[Atom]:
        tokens = tokenise(folded.text)
        english = is_english(tokens)
        atoms = self._tagger.tag(tokens, english)
        return relisted(related(Scanner(self._book, today, english).scan(atoms)))

    def _report(self, group: Group, folded: Folded, text: str, today: date) -> Report | None:
        chosen = self._topic(group, folded)
        if chosen is None:
            return None
        topic = self._book.topic(chosen[0])
        if not self._told(group, topic, today):
            return None
        draft = Draft(self._book, folded, text, today, group, topic)
        if chosen[1]:
            criteria = tuple(self._book.topic(index).criterion for index in chosen[1])
            draft.asks.append(Ask("criterion", criteria, "ambiguous"))
        return report(draft)

    @staticmethod
    def _told(group: Group, topic: Topic, today: date) -> bool:
        """Whether the words say that it was: a number, or that it was held."""
        happening = topic.measure == "participants" or topic.kind == "event"
        idle = ("thing", "topic", "volunteers") if happening else ()
        counted = any(count.relation not in NO_FACT and count.who not in idle for count in group.counts)
        clock = any(item.tag == "skip" and item.value == "clock" for item in group.items)
        been = any(
            (when.day and when.day < today) or when.period or when.options or (when.weekday is not None and not clock)
            for when in group.whens
        )
        planned = bool(been) and any(count.relation == "planned" for count in group.counts)
        return counted or planned or topic.kind == "newcomer" or holds_something(group.items, bool(been), not happening)

    def _topic(self, group: Group, folded: Folded) -> tuple[int, tuple[int, ...]] | None:
        if not group.topics:
            arrived = self._book.newcomers is not None and newcomers.is_arrival(group)
            return (self._book.newcomers, ()) if arrived and self._book.newcomers is not None else None
        words = f" {spaced(_slice(group, folded))} {' '.join(item.text for item in group.items)} "
        return choose(self._book, group, words)

    def answer(
        self, text: str, now: datetime, *, kind: Kind, asked: str | None = None, options: tuple[object, ...] = ()
    ) -> Answer:
        """What a short answer or a correction says: only the fields it names."""
        folded = normalise(text[:LONGEST])
        items = self._items(folded, now.date())
        return answer(Question(kind, asked, options, now.date()), Group(items), folded)

    def unknown_words(self, text: str) -> list[str]:
        """The words of at least four letters that mean nothing to the reader, once each, as written in lower case."""
        folded = normalise(text[:LONGEST])
        tokens = tokenise(folded.text)
        atoms = self._tagger.tag(tokens, is_english(tokens))
        spans = (folded.span(atom.start, atom.end) for atom in atoms if atom.tag == "word")
        words = (text[start:end].lower() for start, end in spans)
        return list(dict.fromkeys(word for word in words if len(word) >= 4 and word.isalpha()))


def _slice(group: Group, folded: Folded) -> str:
    start, end = group.extent
    return folded.text[start:end]
