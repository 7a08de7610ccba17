"""Whoever wanted to be reminded, and its host, hear that it has changed, or is called off."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.announcements import due_words as words
from bot.announcements import rows
from bot.announcements.model import Announcement
from bot.announcements.views import View, view_of
from bot.message import Message
from bot.outbox import ANSWER, When
from bot.people.finding import still_here
from bot.people.model import Person
from bot.people.quiet import awake
from bot.people.reaching import reach
from bot.texts import Translator, translator
from bot.work import Work

Say = Callable[[Translator, View], Message]
IN_TIME = timedelta(hours=1)
"""Nobody is woken to hear of a change, unless they would hear too late."""


def tell_change(work: Work, found: Announcement) -> int:
    """Returns how many are told. Their reminders are counted from the new hour."""
    for wish in rows.wishes(work, found.id):
        if found.wished_at(wish.ahead) > work.now:
            wish.reminded_at = None
    _tell_host(work, found, words.host_hears_change)
    return _tell(work, found, words.has_changed)


def tell_off(work: Work, found: Announcement) -> int:
    _tell_host(work, found, words.host_hears_off)
    return _tell(work, found, words.is_off)


def tell_on_again(work: Work, found: Announcement) -> int:
    """What was called off is held after all."""
    _tell_host(work, found, words.host_hears_change)
    return _tell(work, found, words.is_on_again)


def _tell(work: Work, found: Announcement, say: Say) -> int:
    knows = (work.who.id, found.host_id)
    told = [wish.person_id for wish in rows.wishes(work, found.id) if wish.person_id not in knows]
    for number in told:
        person = work.session.get(Person, number)
        if person is not None:
            message = say(translator(person.language), seen_by(work, found))
            key = f"announcement:{found.id}:changed:{found.revision}:{number}"
            reach(work, person, key, ANSWER, message, When(_moment(work, found), found.ends_at))
    return len(told)


def _tell_host(work: Work, found: Announcement, say: Callable[[Translator, View, str], Message]) -> None:
    """Staff have changed what somebody else holds."""
    host = still_here(work, found.host_id)
    if host is None or host.id == work.who.id or found.practice:
        return
    message = say(translator(host.language), seen_by(work, found), work.who.name)
    key = f"announcement:{found.id}:host_hears:{found.revision}"
    reach(work, host, key, ANSWER, message, When(_moment(work, found), found.ends_at))


def seen_by(work: Work, found: Announcement) -> View:
    """As it looks to somebody who cannot change it."""
    return view_of(found, work.plan, work.now, work.today, own=False)


def _moment(work: Work, found: Announcement) -> datetime:
    morning = awake(work.plan.quiet, work.now)
    return morning if morning + IN_TIME < found.starts_at else work.now
