"""Where a report stands on its way to being saved: what words.py is handed."""

from dataclasses import dataclass, replace
from datetime import date as Day

from bot.language.reading import Ask
from bot.plan.model import Plan
from bot.registrations.draft import NOTHING
from bot.registrations.facts import Facts

COMING = "announcement:"
AGAIN = "again"
"""Why a field is asked about that was known: somebody wants it put right, and may think better of it."""


class StaleDraft(Exception):
    """A button of a draft that is saved, dropped or too old; nothing changes."""


class TooLate(Exception):
    """More than 24 hours have passed: staff can still correct it. Holds the entry, as it is shown."""

    def __init__(self, entry: "EntryView") -> None:
        super().__init__()
        self.entry = entry


class NothingToUndo(Exception):
    """No report of one's own within 24 hours."""


def another_year(facts: Facts, today: Day) -> bool:
    return facts.date is not None and facts.date.year != today.year


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft as it is shown."""

    id: int
    facts: Facts
    plan: Plan
    today: Day
    asks: tuple[Ask, ...]
    practice: bool
    corrects: bool
    unusual: bool
    """The figure lies far outside what this kind usually gets."""
    uncounted: str = ""
    """What its words tell besides, and is counted nowhere: "3 virksomheder"."""

    @property
    def asking(self) -> Ask | None:
        return self.asks[0] if self.asks else None

    @property
    def year(self) -> bool:
        """Whether its year must be told."""
        return another_year(self.facts, self.today)


@dataclass(frozen=True, slots=True)
class Step:
    """What is asked or shown next. One draft with something to ask comes first; else all are shown together."""

    drafts: tuple[DraftView, ...]
    batch: int
    stands: bool = False
    """A correction was dropped: what was saved stands."""
    dropped: str = ""
    """What was just deleted and can be had back: "draft:7", or "batch:12" of all that one message told."""
    mended: DraftView | None = None
    """What was just put right, where the question is about another one: else nobody sees that it was."""

    @property
    def asking(self) -> DraftView | None:
        return next((draft for draft in self.drafts if draft.asks), None)

    def mending(self, draft_id: int) -> "Step":
        """The same after this one was put right."""
        other = self.asking is not None and self.asking.id != draft_id
        return replace(self, mended=next((each for each in self.drafts if other and each.id == draft_id), None))


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """No report in these words. `asking`: the draft whose question they should have answered."""

    plan: Plan
    asking: DraftView | None = None
    question: bool = False
    """They asked something."""
    roles: frozenset[str] = frozenset()
    """Of whoever wrote it: what can be of use to them."""
    reports: bool = True
    """False: they report nothing, so it was no report that failed."""
    whom: tuple[str, ...] = ()
    """Who can answer a question: those who lead, by name."""
    sad: bool = False
    """They tell of a death, or that they are not well."""
    unsure: bool = False
    """They do not know the number that they were asked for."""
    about: str = ""
    """What they are about all the same (bot.registrations.unread)."""
    chats: bool = False
    """They tried no answer: "min telefon dør snart"."""
    among: bool = False
    """They tell of some who are counted already, and whose number is not kept by itself: "2 af dem er piger"."""
    entry: int | None = None
    """What is saved and was spoken of."""
    spoken_of: str = ""
    """What was spoken of before."""
    area: str | None = None
    """Where whoever wrote it is at home."""
    again: bool = False
    """How one reports was told just before."""
    told: Facts = NOTHING
    """What they say all the same, for the offer to be asked step by step."""

    @property
    def still_of(self) -> str:
        """What is spoken of all the same: what was announced just before."""
        return self.spoken_of if self.spoken_of.startswith(COMING) else ""


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry as it is shown, with the revision it has come to."""

    id: int
    facts: Facts
    plan: Plan
    practice: bool
    state: str
    today: Day
    reporters: tuple[str, ...] = ()

    @property
    def year(self) -> bool:
        return another_year(self.facts, self.today)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Before saving: is this the same as what is there already?"""

    draft: DraftView
    other: EntryView
    kind: str
    """own: the same person reported it before; shared: somebody else did; home: the same home again within a year"""
    known: int = 0
    """How many of one message say what one has reported before, where they are several."""
    batch: int = 0


@dataclass(frozen=True, slots=True)
class Saved:
    """An entry that counts from now on, or that counts differently now."""

    entry: EntryView
    before: Facts | None = None
    """What it said before a correction."""
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a press on "Gem" came to: some saved, one doubtful, some still open."""

    saved: tuple[Saved, ...] = ()
    doubt: Doubt | None = None
    left: Step | None = None
    batch: int = 0
    """Of what one message told, where several were saved at once."""
    waiting: DraftView | None = None
    """What was told shortly before by another message and is not saved: it is spoken of."""
    changed: bool = False
    """Nothing was saved: what is left says something else than the card whose button was pressed."""
