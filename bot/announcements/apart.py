"""Several happenings in one message: "banko torsdag kl. 19 og åbent hus fredag 15-17, begge på bysekretariatet"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.announcements import naming, rows
from bot.announcements.announcing import DELETES, begin
from bot.announcements.denying import denied
from bot.announcements.known_names import OF_IT
from bot.announcements.model import Announcement
from bot.announcements.several_days import all_of, lay_beside
from bot.announcements.views import View
from bot.language.atoms.normalise import fold, normalise
from bot.language.atoms.tokens import Atom
from bot.language.coming import Coming, without_sign_up
from bot.language.times.named import DAY, HOUR, LEADS_IN, before_its_time, with_times
from bot.language.unheard_of import MOST_WORDS
from bot.language.vocabulary.happenings import NO_NAME
from bot.language.word_sets import word_set
from bot.work import Work

JOINS = word_set("og samt and plus , ; . & + /", of_reader=False) | {"\n"}
EACH = word_set("begge alle both all", of_reader=False)
""" "begge i Vangdalen" is said of each."""
MOST, LONGEST = 4, 400


Span = tuple[int, int]


class Part(NamedTuple):
    """One of them, and its words."""

    found: Coming
    text: str


def hear(work: Work, text: str) -> View | None:
    """A draft of each: the first is shown, and the others wait beside it. None: no more than one is announced."""
    parts = told(work, text) if work.who.has(rows.ANNOUNCERS) else ()
    shown: View | None = None
    for at, part in reversed(list(enumerate(parts))):
        shown = begin(work, part.found, part.text)
        if at:
            lay_beside(work.session.get_one(Announcement, shown.id))
    return rows.look(work, work.session.get_one(Announcement, shown.id)) if shown else None


def announces(work: Work, text: str) -> bool:
    return work.has(rows.ANNOUNCERS) and bool(told(work, text))


def told(work: Work, text: str) -> tuple[Part, ...]:
    """What each part announces by a name and on a day of its own; nothing where one of them does not."""
    if len(text) > LONGEST or "?" in text or DELETES.match(text) or denied(text):
        return ()
    folded = normalise(text)
    atoms = with_times(folded.text)
    days = [at for at, each in enumerate(atoms) if each.tag == DAY]
    if not 1 < len(days) <= MOST:
        return ()
    each = next((at for at, atom in enumerate(atoms) if at > days[-1] and atom.text in EACH), len(atoms))
    end, shared = len(text), ""
    if each < len(atoms):
        end, behind = folded.span(atoms[each].start, atoms[each].end)
        shared = text[behind:].strip(" .!")
    gaps = [[folded.span(cut.start, cut.end) for cut in _cuts(atoms, pair)] for pair in pairwise(days)]
    parts = _split(work, text[:end].rstrip(" ,;–-"), 0, gaps, shared)
    return parts if len(parts) > 1 else ()


# -- inside --


def _cuts(atoms: Sequence[Atom], pair: tuple[int, int]) -> list[Atom]:
    """What may stand between two of them: first what stands before the later day, then what comes first."""
    found = [at for at in range(pair[0] + 1, pair[1]) if atoms[at].text in JOINS]
    before_day = [at for at in found if all(each.text in LEADS_IN for each in atoms[at + 1 : pair[1]])]
    return [atoms[at] for at in (*before_day, *(at for at in found if at not in before_day))]


def _split(
    work: Work, text: str, start: int, gaps: Sequence[Sequence[Span]], shared: str, head: str = ""
) -> tuple[Part, ...]:
    """Where no cut fits, the days on either side are of one happening. `head`: what the one before is called."""
    if not gaps:
        last = _part(work, text[start:], shared, head)
        return (last,) if last else ()
    for first, behind in gaps[0]:
        part = _part(work, text[start:first], shared, head, first=not start)
        rest = _split(work, text, behind, gaps[1:], shared, _called(part)) if part else ()
        if part and rest:
            return part, *rest
    return _split(work, text, start, gaps[1:], shared, head)


def _part(work: Work, words: str, shared: str, head: str, *, first: bool = False) -> Part | None:
    """ "fredag kl. 14" behind "banko torsdag kl. 19 og" is banko, too. The first may be held on several days."""
    also = head and not _before_its_time(words)
    for said in (words, f"{head} {words}")[: 1 + bool(also)]:
        said = f"{said.strip()} {shared}".strip()
        found = naming.read(work, said) or naming.lacking(work, said) or _by_what_heads_it(work, said)
        one = found and (len(found.details.days) == 1 or (first and all_of(said, found.details.days)))
        if found and one and not work.read(said).reports:
            return Part(found, said)
    return None


def _by_what_heads_it(work: Work, words: str) -> Coming | None:
    """ "frivilligmøde torsdag kl. 19 på bysekretariatet": what stands before the rest is its name."""
    reader, events = work.programme.reader, work.plan.criteria_of("event")
    details, heads = reader.details(without_sign_up(words), work.said_at)
    title = _named(heads or "") or _named(reader.details(_behind_its_time(words), work.said_at)[1] or "")
    names = fold(title).split()
    whole = details.days and details.hours and (details.areas or details.venue)
    if not (whole and events and 0 < len(names) <= MOST_WORDS and NO_NAME.isdisjoint(names)):
        return None
    return None if OF_IT.issuperset(names) else Coming(events[0].key, "event", title.lower(), details)


def _called(part: Part) -> str:
    """Where it has no hour, another day behind it is a further day of the same."""
    return _before_its_time(part.text) if part.found.details.hours else ""


def _named(heads: str) -> str:
    """ "frivilligmøde" of "er der frivilligmøde"."""
    words = heads.split()
    while words and fold(words[0]) in OF_IT:
        words.pop(0)
    return " ".join(words)


def _behind_its_time(words: str) -> str:
    """ "frivilligmøde på bysekretariatet" of "torsdag kl. 19: frivilligmøde på bysekretariatet"."""
    folded = normalise(words)
    last = next((each for each in reversed(with_times(folded.text)) if each.tag in (DAY, HOUR)), None)
    return words[folded.span(last.start, last.end)[1] :].lstrip(" :,–-") if last else words


def _before_its_time(words: str) -> str:
    """What stands before its day and its hour: "banko"."""
    found = before_its_time(words)
    return "" if found == words or set(fold(found).split()) <= LEADS_IN else found
