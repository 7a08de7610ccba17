"""Words beside an announcement that waits for its day, hour or place: are they of something else?"""

from bot.announcements import naming, unnamed
from bot.announcements.known_names import LEADS_TO, OF_IT
from bot.announcements.model import Announcement
from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.coming import Details
from bot.language.times.named import with_times
from bot.language.word_sets import word_set
from bot.work import Work

ADDS = word_set("med with plus fordi because", of_reader=False)
""" "... med kaffe og kage" adds to what is told before."""


def tells(work: Work, waits: Announcement, said: Details, text: str) -> bool:
    """Whether words would move what was told of one that waits, and speak of something else, as "send det på fredag
    kl. 9" does while it is asked where it is, or "skumfiduser i Parken kl. 14" of what is at two o'clock elsewhere.
    "nej, det er på fredag" puts it right.
    """
    of_it = unnamed.said(text) in unnamed.MOVES  # "kl. 18, så de ældre kan nå det"
    return (
        not of_it
        and _moves(waits, said)
        and any(
            word not in fold(said.spot or "").split() and not _names(work, waits, word) for word in _told_more(text)
        )
    )


def says_more(text: str) -> bool:
    """Whether words say more than when and where something is, or was."""
    return bool(_told_more(text))


# -- inside --


def _moves(waits: Announcement, said: Details) -> bool:
    day = said.days[0] if len(said.days) == 1 else None
    starts = said.hours.starts if said.hours else None
    told = (waits.day, day), (waits.starts, starts)
    moved = any(None not in (before, after) and before != after for before, after in told)
    elsewhere = None not in (waits.area, said.area) and (waits.area, waits.venue) != (said.area, said.venue)
    return moved or (elsewhere and not (day is None and starts is None))


def _told_more(text: str) -> list[str]:
    """The words that are neither time nor place, and say more than that they are."""
    atoms: list[Atom] = [each for each in with_times(fold(text)) if each.tag != "sign"]
    adds = next((at for at, each in enumerate(atoms) if each.text in ADDS), len(atoms))
    return [each.text for at, each in enumerate(atoms[:adds]) if _says_more(atoms, at)]


def _says_more(atoms: list[Atom], at: int) -> bool:
    small = text_at(atoms, at) in OF_IT | LEADS_TO or len(text_at(atoms, at)) == 1
    return tag_at(atoms, at) == "word" and not small and text_at(atoms, at - 1) not in LEADS_TO


def _names(work: Work, waits: Announcement, word: str) -> bool:
    """Whether it is what the announcement itself is called by, or a place."""
    if work.programme.reader.is_placed(word, work.said_at):
        return True
    said = naming.off(work, f"{word} er aflyst")
    by_plan = said is not None and said.criterion == waits.criterion and said.title in (None, waits.title)
    return by_plan or naming.is_named(waits.title or "", word)
