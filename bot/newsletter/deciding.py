"""What becomes of an issue: approved, sent now or at a moment, paused, gone on with, given up."""

from datetime import datetime

from bot.language.atoms.normalise import fold
from bot.newsletter import issue_words as words
from bot.newsletter.desk import Asked, Desk
from bot.newsletter.drafting import give_up
from bot.newsletter.editing import Closed, NoSuchIssue, issue_of
from bot.newsletter.edition import edition
from bot.newsletter.model import APPROVED, ASKED, DRAFTED, PAUSED, SENDING, UNDER_WAY, Issue
from bot.newsletter.moments import NOTHING, of_stamp, told
from bot.newsletter.seeing import approves, desk_of
from bot.newsletter.sending import take_back
from bot.newsletter.showing import show_editor
from bot.outbox import ANSWER
from bot.people.finding import active_people
from bot.people.model import Person
from bot.people.telling import Say, tell
from bot.work import Refused, Work

AT_ONCE = frozenset({"", "nu", "straks", "med det samme", "now", "at once"})


class NoMoment(Exception):
    """No moment ahead in these words."""


def desk(work: Work, issue_id: int) -> Desk:
    return desk_of(work, issue_of(work, issue_id))


def send_now(work: Work, issue_id: int) -> Desk:
    return _send_at(work, issue_id, work.now)


def send_then(work: Work, issue_id: int, moment: str) -> Desk:
    """By button: seconds since 1970, so that the button means what it says however late it is pressed."""
    then = datetime.fromtimestamp(int(moment), work.now.tzinfo)
    return _send_at(work, issue_id, max(then, work.now))


def ask_when(work: Work, issue_id: int) -> Asked:
    """The next words are when it is sent."""
    found = issue_of(work, issue_id)
    work.ask(f"issue:{found.id}:when")
    return Asked(found.id, 0, "when", "")


def send_when(work: Work, issue_id: int, written: str, *before: str) -> Desk | Asked:
    """ "torsdag kl. 10"; of a day or an hour alone the rest is asked, and `before` is what was told then.

    Raises NoMoment.
    """
    said = told(written, work.programme.reader.details(written, work.said_at)[0])
    now = said.after(of_stamp(*before[:2]))
    if moment := now.ahead(work.now):
        work.stop_asking(f"issue:{issue_id}:")
        return _send_at(work, issue_id, moment)
    if said == NOTHING or None not in now or (now.day and now.day < work.today):
        raise NoMoment
    issue_of(work, issue_id)
    work.ask(f"issue:{issue_id}:when:{now.stamp}")
    return Asked(issue_id, 0, "hour" if now.day else "day", "", now)


def send_when_or_ask(work: Work, issue_id: int, written: str) -> Desk | Asked:
    """The same in words of one's own; where they name no moment ahead it is asked. "nu": by the button, which is
    shown."""
    if fold(written) in AT_ONCE:
        return desk(work, issue_id)
    try:
        return send_when(work, issue_id, written)
    except NoMoment:
        return ask_when(work, issue_id)


def not_yet(work: Work, issue_id: int) -> Desk:
    """ "nej, ikke endnu", asked when it is sent: nothing is waited for."""
    work.stop_asking(f"issue:{issue_id}:")
    return desk(work, issue_id)


def approve(work: Work, issue_id: int, revision: int) -> Desk:
    """Somebody else than the editor has seen it, in this very version, and agrees."""
    found = issue_of(work, issue_id)
    if found.state != ASKED or found.revision != revision:
        raise Closed
    if not approves(work, found):
        raise Refused
    found.state, found.approved_by = APPROVED, work.who.id
    by, when = work.who.name, _ahead(work, found.send_at)
    return _decided(work, found, lambda t: words.approved(t, by, when))


def _ahead(work: Work, moment: datetime | None) -> datetime | None:
    """The moment it is sent at, where it is not now."""
    return moment if moment and moment > work.now else None


def unsend(work: Work, issue_id: int) -> Desk:
    """Not yet: back on the desk, as long as nothing has left."""
    found = issue_of(work, issue_id)
    if found.state not in (ASKED, APPROVED):
        raise Closed
    found.state, found.send_at, found.approved_by = DRAFTED, None, None
    by = work.who.name
    return _decided(work, found, lambda t: words.not_yet(t, by))


def pause(work: Work, issue_id: int) -> Desk:
    """Nothing more leaves; what was queued is taken back."""
    found = issue_of(work, issue_id)
    if found.state != SENDING:
        raise Closed
    found.state = PAUSED
    take_back(work, found)
    return _decided(work, found)


def go_on(work: Work, issue_id: int) -> Desk:
    """With those who are left; the failures so far are accepted."""
    found = issue_of(work, issue_id)
    if found.state != PAUSED:
        raise Closed
    found.state, found.errors_accepted = SENDING, found.failed
    return _decided(work, found)


def discard(work: Work, issue_id: int) -> Desk:
    """It is not sent, or not sent on. What came in is there for the next."""
    found = issue_of(work, issue_id)
    if found.state not in UNDER_WAY or found.state == SENDING:
        raise Closed
    give_up(work, found)
    return _decided(work, found)


# -- inside --


def _send_at(work: Work, issue_id: int, moment: datetime) -> Desk:
    found = issue_of(work, issue_id)
    if found.state not in (DRAFTED, ASKED, APPROVED):
        raise Closed
    if not edition(found, work.plan).parts:
        raise NoSuchIssue
    found.send_at, found.editor_id = moment, work.who.id
    if not work.plan.newsletter.approver:
        found.state = APPROVED
    elif found.state != APPROVED:
        found.state = ASKED
        _ask_approvers(work, found)
    work.session.flush()
    return desk_of(work, found)


def _ask_approvers(work: Work, found: Issue) -> None:
    approver = work.plan.newsletter.approver
    shown = edition(found, work.plan)
    editor, revision, at, when = work.who.name, found.revision, found.send_at or work.now, _ahead(work, found.send_at)
    for person in active_people(work):
        if approver in person.roles(work.now) and person.id != work.who.id:
            key = f"issue:{found.id}:approve:{revision}:{at:%Y%m%d%H%M}"
            tell(work, person, key, lambda t: words.please_approve(t, shown, editor, revision, when), ANSWER)


def _decided(work: Work, found: Issue, say: Say | None = None) -> Desk:
    """How it stands now. Where the editor is somebody else, their card shows it too, and they may be told."""
    assert work.origin is not None
    seen = desk_of(work, found)
    editor = work.session.get(Person, found.editor_id) if found.editor_id else None
    if editor is not None and editor.id != work.who.id:
        show_editor(work, editor, seen, str(work.origin.row))
        if say:
            tell(work, editor, f"issue:{found.id}:decided:{work.origin.row}", say, ANSWER)
    return seen
