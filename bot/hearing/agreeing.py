"""What "ja", "gem", "nej" and "slet" mean right after something is shown that is no report: as the buttons under it."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.announcements import announcing, keeping
from bot.announcements import views as coming
from bot.announcements.model import DRAFT as ANNOUNCING
from bot.announcements.model import Announcement
from bot.announcements.requesting import puts_it
from bot.beredskab import activating
from bot.beredskab.model import Callout
from bot.beredskab.states import DRAFT as CALLING
from bot.beredskab.views import CalloutView
from bot.courses import replanning, running
from bot.courses import views as courses
from bot.courses.model import DRAFT as BEGINNING
from bot.courses.model import RUNNING, Course
from bot.message import parted
from bot.newsletter import contributing
from bot.newsletter.contributing import Received
from bot.newsletter.model import NO as NOT_SHOWN
from bot.newsletter.model import OPEN, Contribution
from bot.newsletter.model import YES as MAY_BE_SHOWN
from bot.people.courtesy import acknowledges
from bot.people.model import REPORTERS
from bot.people.oneself import is_asked
from bot.receipts import actions as receipts
from bot.receipts.actions import Receipts
from bot.registrations.agreeing import BESIDE, DROP, NO, YES, meant
from bot.registrations.just_saved import JUST
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Again:
    """A "nej": which of it is wrong?"""

    about: coming.View | courses.View


@dataclass(frozen=True, slots=True)
class Dropped:
    """A "slet"."""

    topic: str
    number: int


Agreed = (
    coming.View
    | coming.Same
    | coming.Kept
    | courses.Counted
    | courses.Question
    | courses.Change
    | Received
    | CalloutView
    | Receipts
    | Again
    | Dropped
)


def may_mean(text: str) -> bool:
    """Whether words may press a button at all; most may not, and cost no look at rows."""
    return bool(meant(text)) or puts_it(text)


def means_it(work: Work, text: str) -> bool:
    """Whether the words press one of the buttons under what was said last in this chat."""
    return work.actor is not None and _pressed(work, text) is not None


def agree(work: Work, text: str) -> Agreed:
    """Does it. Ask `means_it` first."""
    pressed = _pressed(work, text)
    assert pressed is not None
    return pressed()


# -- inside --

Press = Callable[[], Agreed]
Presses = dict[str, Press]


def _pressed(work: Work, text: str) -> Press | None:
    topic, number, _ = parted(work.talked_of())
    if topic in BESIDE and meant(text) == DROP:
        if (asked := work.asked()).startswith("announcement:"):
            return None  # its own answer lets go of it, and gives the way back
        topic, number, _ = parted(asked or _shown_before(work))
    if topic not in SHOWN or number is None or (topic == "entry" and acknowledges(text)):
        return None  # "never mind" below a receipt takes nothing back
    return SHOWN[topic](work, number).get(meant(text) or (YES if topic == "announcement" and puts_it(text) else ""))


def _shown_before(work: Work) -> str:
    """What stood in the chat before something was shown that no "slet" is of, where that is not long ago."""
    if work.origin is None:
        return ""
    told = work.spoken_of(work.now - JUST)
    return next((each for each in told if parted(each).topic not in BESIDE), "")


def _announcement(work: Work, number: int) -> Presses:
    found = work.session.get(Announcement, number)
    if found is None or found.state != ANNOUNCING or found.host_id != work.who.id:
        return {}
    presses: Presses = {DROP: _drops(keeping.drop, work, number, "announcement")}
    if not found.missing:
        presses |= {YES: lambda: keeping.save(work, number), NO: lambda: Again(announcing.show(work, number))}
    return presses


def _course(work: Work, number: int) -> Presses:
    found = work.session.get(Course, number)
    if found is None or found.owner_id != work.who.id:
        return {}
    if found.state == RUNNING:
        return {DROP: lambda: replanning.ask_out(work, number)}
    if found.state != BEGINNING:
        return {}
    return {
        DROP: _drops(running.drop, work, number, "course"),
        YES: lambda: running.create(work, number),
        NO: lambda: Again(running.show(work, number)),
    }


def _callout(work: Work, number: int) -> Presses:
    """The screen before anybody is called: only "slet" and its like, since all else tells more of what happens."""
    found = work.session.get(Callout, number)
    if found is None or found.state != CALLING or found.by != work.who.id:
        return {}
    return {DROP: lambda: activating.drop(work, number)}


def _entry(work: Work, number: int) -> Presses:
    """Right after its receipt, while nothing else is asked, a "slet" is "Fortryd"."""
    if not work.who.has(REPORTERS) or is_asked(work):
        return {}
    return {DROP: lambda: receipts.undo(work, number)}


def _contribution(work: Work, number: int) -> Presses:
    found = work.session.get(Contribution, number)
    if found is None or found.state != OPEN or found.person_id != work.who.id:
        return {}
    presses: Presses = {DROP: lambda: contributing.drop(work, number)}
    if found.asks == "text":  # "hvad viser det?" – "nej tak"
        presses[NO] = presses[DROP]
    elif found.asks == "headline":
        presses[YES] = lambda: contributing.keep_headline(work, number)
        presses[NO] = lambda: contributing.next_step(work, found)
    elif found.asks == "shown":
        presses[YES] = lambda: contributing.choose_shown(work, number, MAY_BE_SHOWN)
        presses[NO] = lambda: contributing.choose_shown(work, number, NOT_SHOWN)
    return presses


def _drops(drop: Callable[[Work, int], object], work: Work, number: int, topic: str) -> Press:
    def press() -> Dropped:
        drop(work, number)
        return Dropped(topic, number)

    return press


SHOWN: dict[str, Callable[[Work, int], Presses]] = {
    "announcement": _announcement,
    "course": _course,
    "contribution": _contribution,
    "callout": _callout,
    "entry": _entry,
}
"""What the words may mean for each noun that shows something before it keeps it; reports have their own rule."""
