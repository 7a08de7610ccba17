"""From words to a draft of what is coming, and from the answers to a place in the calendar."""

import re
from dataclasses import replace
from typing import Any

from bot.announcements import another, beyond, naming, rows, several_days, shifting, unnamed
from bot.announcements.denying import denied
from bot.announcements.ending import without_end
from bot.announcements.filling import put, put_end, put_spot, set_field
from bot.announcements.model import ANNOUNCED, DRAFT, DROPPED, Announcement
from bot.announcements.moving import lasts_as_long, moves
from bot.announcements.telling import tell_change
from bot.announcements.views import Aside, Kept, NotRead, StaleAnnouncement, View
from bot.language.coming import Coming, Details
from bot.language.times.days_together import is_further
from bot.message import parted, shortened
from bot.people.meanwhile import chats
from bot.receipts.afterwards import LONGEST, corrects
from bot.registrations.topics import may_name, not_known
from bot.registrations.what_it_was import as_named, means_each
from bot.work import Work

LONGEST_TITLE = 60
DELETES = re.compile(
    r"\W*(?:(?:kan|vil) du )?(?:(?:slet|fjern|aflys|annull[eé]r|cancel|delete|remove)\w*+|glem(?! ikke)|drop|forget)"
    r" (?P<what>.+)",
    re.IGNORECASE,
)
""" "slet fællesspisningen på torsdag" announces nothing."""
NAMELESS = frozenset({None, "aktivitet", "arrangement", "event", "activity"})
NAMED = re.compile(r":\s*([a-zæøå-]{4,30})\b")


def announces(work: Work, text: str) -> bool:
    """Whether these words announce something, and whoever says them may."""
    may = work.has(rows.ANNOUNCERS) and not denied(text)
    return may and work.programme.reader.coming(text, work.said_at) is not None


def moves_shown(work: Work, text: str, about: str) -> bool:
    """ "loppemarkedet er flyttet til søndag", of the draft that is asked about."""
    what, asked = moves(text)[0], parted(about)
    found = (
        work.session.get(Announcement, asked.number)
        if what and asked.topic == "announcement" and asked.number
        else None
    )
    return found is not None and found.state == DRAFT and is_called(work, found, what)


def announces_unheard(work: Work, text: str) -> bool:
    """The same by a name that no plan has."""
    return work.has(rows.ANNOUNCERS) and naming.unheard(work, text) is not None


def take(work: Work, text: str) -> View | None:
    """Read an announcement into a draft; None where the words announce nothing, or this person may not."""
    may = work.who.has(rows.ANNOUNCERS) and not (DELETES.match(text) or denied(text))
    found = work.programme.reader.coming(text, work.said_at) if may else None
    return begin(work, _by_its_name(work, found, text), text) if found else None


def _by_its_name(work: Work, found: Coming, text: str) -> Coming:
    """ "ny aktivitet: krolf på lørdag" is called so; with a capital it may be somebody's name."""
    named = NAMED.search(text) if found.title in NAMELESS else None
    known = named is None or named[1] not in work.programme.reader.unknown_words(text)
    return found if named is None or known else found._replace(title=named[1])


def hear_correction(work: Work, text: str) -> View | Kept | None:
    """ "hov, det er kl. 11" right after it was put into the calendar, and no reply to it. None where it is none."""
    renamed = naming.renamed(text)
    if work.origin is None or not (renamed or (len(text.split()) <= LONGEST and corrects(text))):
        return None
    found = rows.talked_of(work)
    if found is None or found.state != ANNOUNCED or not rows.may_change(work, found) or found.over(work.now):
        return None
    if renamed:
        return _rename(work, found, renamed)
    said, _ = work.programme.reader.details(text, work.said_at)
    if day := shifting.day_from(work, found.day, unnamed.times(text), text):  # "nej, søndag" of what is in December
        said = said._replace(days=(day,))
    before = where_and_when(found)
    return changed(work, found, before, said) if put(found, said) else None


def begin(work: Work, found: Coming, text: str = "") -> View:
    """A draft of what is announced, with what is shown of it first; one for each day that words name together."""
    assert work.origin is not None
    made = Announcement(
        host_id=work.who.id, chat_id=work.origin.chat_id, message_id=work.origin.message_id, all_day=False,
        criterion=found.criterion, kind=found.kind, title=found.title, practice=work.who.practice,
        state=DRAFT, revision=0, created_at=work.now,
    )  # fmt: skip
    put(made, found.details)
    days = several_days.all_of(text, found.details.days)
    made.day = days[0] if days else made.day
    made.area = made.area or work.plan.only_area
    if passed := made.day is not None and made.over(work.now):  # words of last week that somebody passes on
        made.day = None
    several_days.add(work, made, days[1:])
    work.session.add(made)
    work.session.flush()
    return step(work, made, None if passed else found.details)


def step(work: Work, made: Announcement, said: Details | None = None) -> View:
    """What is shown next, and what the next words in the chat are about."""
    work.ask(f"announcement:{made.id}:{next(iter(made.missing), '')}")
    return _with_options(rows.look(work, made), said)


def _with_options(view: View, said: Details | None) -> View:
    return replace(view, days=said.days, areas=said.areas, other=said.other) if said else view


def show(work: Work, number: int) -> View:
    """A draft, or what is announced, as its host sees it."""
    found = rows.changeable(work, number)
    if found.state == DRAFT:
        return step(work, found)
    close(work, found)
    return rows.look(work, found)


def ask_which(work: Work, number: int) -> View:
    """ "Ret", "Noget er ændret": what is written next says what."""
    found = rows.changeable(work, number)
    work.ask(f"announcement:{found.id}:")
    return rows.look(work, found)


def reopen(work: Work, number: int, field: str) -> NotRead:
    """ "Ret": one field is asked about anew."""
    found = rows.changeable(work, number)
    work.ask(f"announcement:{number}:{field}")
    return NotRead(rows.look(work, found), field)


def choose(work: Work, number: int, field: str, value: str) -> View | Kept:
    """A button set one field. Raises StaleAnnouncement for a value that is none."""
    found = rows.changeable(work, number)
    before = where_and_when(found)
    try:
        set_field(work, found, field, value)
    except ValueError:
        raise StaleAnnouncement from None
    if field == "day":
        several_days.let_go(work, found)
    return changed(work, found, before)


def answer(work: Work, number: int, field: str, text: str) -> View | Kept | NotRead | Aside:
    """Words that answer a question about it, or correct it: "kl. 17", "på fredag", "kan du skrive kl. 15 i stedet"."""
    found, text = rows.changeable(work, number), beyond.at_another_hour(text) or text
    before = where_and_when(found)
    renamed = naming.renamed(text)
    if renamed or (field == "title" and may_name(text)):
        return _rename(work, found, renamed if renamed else as_named(text.strip()))
    if shift := shifting.told(text):
        done = (shifting.of_the_last(shift) or is_called(work, found, shift.what)) and shifting.apply(found, shift)
        return changed(work, found, before) if done else NotRead(rows.look(work, found), field)
    ended = put_end(found, text, work)
    told = without_end(moves(text)[1] or text)
    asked_hour = field == "starts" and told.strip()[:1].isdigit()
    said, _ = work.programme.reader.details(f"kl. {told}" if asked_hour else told, work.said_at)
    if unnamed.said(text) == unnamed.BETTER and (day := shifting.day_from(work, found.day, unnamed.times(text), text)):
        said = said._replace(days=(day,))
    if found.state == DRAFT and another.tells(work, found, said, text):
        return NotRead(rows.look(work, found), field, other=True)
    said, other_days = _other_days(work, found, text, said)
    if (
        not put(found, said, whole=lasts_as_long(text))
        and not (other_days or ended)
        and not (field == "area" and put_spot(found, text))
    ):
        unknown = found.state == DRAFT and not_known(text)
        if unknown and field in ("day", "starts"):
            return _without(work, found, field)
        shown, each = _with_options(rows.look(work, found), said), field == "area" and means_each(text)
        return NotRead(shown, field, unknown or chats(text), each=each, beyond=bool(beyond.to_write(text)))
    return changed(work, found, before, said)


def _other_days(work: Work, found: Announcement, text: str, said: Details) -> tuple[Details, bool]:
    """ "kun lørdag", "også på mandag", of a draft: what is left to fill in, and whether its days are others."""
    if len(said.days) != 1 or found.state != DRAFT:
        return said, False
    if found.day is None or not is_further(text):
        return said, several_days.let_go(work, found)
    known = {found.day, *(each.day for each in several_days.beside(work, found))}
    several_days.add(work, found, [day for day in said.days if day not in known])
    return said._replace(days=()), True


def is_called(work: Work, found: Announcement, what: str) -> bool:
    """Whether words name this one, as the plan calls it or as its host does."""
    said = naming.off(work, f"{what} er aflyst")
    by_plan = said is not None and (said.criterion, said.title) == (found.criterion, found.title)
    return by_plan or naming.is_named(found.title or "", what)


def _rename(work: Work, found: Announcement, name: str) -> View | Kept:
    before = where_and_when(found)
    found.title = shortened(name, LONGEST_TITLE).lower()
    if found.state == DRAFT and (known := naming.by_plan(work, name)):
        found.criterion, found.kind, found.title = known.criterion, known.kind, known.title
    return changed(work, found, before)


def _without(work: Work, found: Announcement, field: str) -> View | Kept | Aside:
    """ "ved ikke": no hour is none that is fixed, and without a day it does not come into the calendar yet."""
    if field == "starts":
        return choose(work, found.id, field, "none")
    close(work, found)
    found.state = DROPPED
    return Aside(rows.look(work, found))


def where_and_when(found: Announcement) -> tuple[Any, ...]:
    return found.day, found.starts, found.ends, found.all_day, found.area, found.venue, found.place, found.title


def changed(work: Work, found: Announcement, before: tuple[Any, ...], said: Details | None = None) -> View | Kept:
    """A draft goes on; what stands in the calendar has changed there, and whoever wanted to be reminded hears of it."""
    if found.state == DRAFT:
        return step(work, found, said)
    work.stop_asking(f"announcement:{found.id}:")
    if before == where_and_when(found):
        return Kept(rows.look(work, found))
    found.revision += 1
    if before[:2] != (found.day, found.starts):
        found.host_reminded_at = found.asked_at = None
    return Kept(_with_options(rows.look(work, found), said), changed=True, told=tell_change(work, found))


def close(work: Work, found: Announcement) -> None:
    """Nothing of it is waited for."""
    work.stop_asking(f"announcement:{found.id}:")
