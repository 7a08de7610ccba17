"""/fortryd: what is on the screen and not saved is set aside; only where nothing is, the latest report is undone."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.announcements import keeping
from bot.announcements import views as coming
from bot.beredskab import activating
from bot.beredskab.views import CalloutView
from bot.courses import running
from bot.courses.views import View as CourseView
from bot.hearing.asked import offered
from bot.meetings import points, proposals, wheel
from bot.meetings.point_views import PointView
from bot.meetings.proposal_views import ProposalView
from bot.meetings.views import Card
from bot.message import parted
from bot.newsletter import contributing, deciding, editing, halting
from bot.newsletter.contributing import Received
from bot.newsletter.desk import Desk, Slip
from bot.people.courtesy import stops
from bot.people.model import REPORTERS
from bot.receipts import actions as receipts
from bot.receipts.actions import Receipts
from bot.registrations import changes, drafting, saving, taking_up
from bot.registrations.agreeing import DROP, meant
from bot.registrations.just_saved import just_saved
from bot.registrations.own import LISTED, ONE
from bot.registrations.steps import NothingToUndo, StaleDraft, Step
from bot.sayings import Sayings
from bot.work import Work

UNDO, LAST, CHANGE, DELETE, LEAVES = "undo", "last", "change", "delete", "leaves"
LONGEST = 60
SETS = {
    "before": "nej, hov, ups, ok, okay, no, oops, please, kan du, gider du, vil du",
    "behind": "tak, igen, please, venligst, lige",
    "undo": "fortryd, fortryde, jeg fortryder, undo, take back",
    "delete": "slet, slette, fjern, delete, remove",
    "it": "det, den, that, it, det der, den der, det hele",
    "one": "melding, meldingen, registrering, one, report, thing",
    "last": "<the>? <latest> <one>?, <the>? <latest>",
    "the": "det, den, det der, den der, min, mit, the, my, that",
    "latest": "sidste, seneste, nyeste, last, latest, newest",
    "change": "rettelsen, den rettelse, <the>? <latest> rettelse, the correction, the change, <the>? <latest> change",
}
SAYS = Sayings(
    SETS,
    {
        UNDO: "<undo> <it>?, take it back, undo it",
        LAST: "<undo> <last>",
        CHANGE: "<undo> <change>",
        DELETE: "<delete> <last>",
    },
)
BEGUN = ("contribution:new:", "proposal:new:", "absence:", "candidate:", "invitation:", "name:")
"""What was asked before anything of it was written: nothing is there to be set aside but the question."""


@dataclass(frozen=True, slots=True)
class LeftOff:
    """A question that waits no more."""


Unsaved = (
    coming.Aside | coming.Off | CourseView | Received | Desk | CalloutView | Card | ProposalView | PointView | Step
)
Undone = Unsaved | coming.View | coming.Kept | LeftOff | Receipts

PUT_ASIDE: dict[str, Callable[[Work, int], Unsaved | None]] = {
    "draft": drafting.drop,
    "batch": saving.drop_all,
    "announcement": keeping.put_aside,
    "course": running.put_aside,
    "contribution": contributing.put_aside,
    "issue": halting.put_aside,
    "callout": activating.put_aside,
    "meet": wheel.mine,
    "proposal": proposals.put_aside,
    "point": points.put_aside,
}
"""How each noun lets go of what it shows and has not kept; None where that is kept already."""
DROPPED_ONE = re.compile(r"draft:(\d+):back")
UNDOES_ALL = re.compile(r"batch:(\d+):undo")
GONE: dict[str, tuple[Callable[[Work, int], object], ...]] = {
    "draft": (taking_up.is_dropped,),
    "batch": (taking_up.all_dropped,),
    "announcement": (keeping.is_dropped, keeping.is_off),
    "contribution": (contributing.is_dropped,),
}
"""How each noun tells that what was shown last was let go of, before it was kept or afterwards."""
OF_REPORTS = ("draft", "batch")
NEARER = ("meet", "announcement", "course", "contribution", "issue", "proposal", "point")
"""What is meant rather than a draft of a report that still waits, right after it was shown."""


def says(text: str) -> str:
    """ "fortryd", in words: UNDO, of the LAST report or CHANGE, or DELETE of the last one; an empty string: nothing."""
    return SAYS.said(text, LONGEST)


def leaves(text: str) -> str:
    """LEAVES: "slet", "lol glem det", of what was asked before anything of it was written; else an empty string."""
    return LEAVES if meant(text) == DROP else ""


def lets_go(text: str) -> bool:
    """ "stop", "lol glem det", "fortryd": whoever is asked for a text writes none."""
    return stops(text) or says(text) == UNDO or leaves(text) == LEAVES


def leave_text(work: Work) -> LeftOff | Received | Desk | Slip:
    """What is written next is no text: of a piece in hand nothing is changed, and one that was begun is taken back."""
    subject = work.asked()
    topic, number, _ = parted(subject)
    work.stop_asking(subject)
    if number is None:
        return LeftOff()
    if topic == "contribution":
        return contributing.drop(work, number)
    return editing.open_item(work, number) if topic == "item" else deciding.desk(work, number)


def means_it(work: Work, said: str = UNDO) -> bool:
    """Whether the word is /fortryd. About a draft shown last it is an answer; in a call-out that is out, a line."""
    topic, _, number = work.asked().partition(":")
    if said == LEAVES:
        return work.asked().startswith(BEGUN)
    if said == CHANGE:
        return _changed_last(work) is not None
    if said == DELETE and work.talked_of().startswith((LISTED, "batch:")):
        return False  # the last of a list
    if _dropped_one(work):
        return True
    if topic in OF_REPORTS and said == UNDO:
        return work.talked_of().partition(":")[0] in NEARER
    return topic != "callout" or activating.waits(work, int(number)) or activating.counts(work)


def brings_back(work: Work) -> bool:
    """Whether something was let go of or called off just now: "det bliver alligevel til noget" brings it back."""
    topic, number, _ = parted(work.talked_of())
    return number is not None and topic in GONE and any(is_gone(work, number) for is_gone in GONE[topic])


def undo(work: Work) -> Undone:
    """/fortryd. Raises NothingToUndo, TooLate."""
    if (stopped := activating.stop_own(work)) is not None:
        return stopped
    newest, asked = work.talked_of(), work.asked()
    if (back := _back(work, newest)) is not None:
        return back
    for subject in dict.fromkeys(each for each in (newest, asked) if each):
        if (done := _put_aside(work, subject, newest, asked)) is not None:
            return done
    if asked.startswith(BEGUN):
        work.stop_asking()
        return LeftOff()
    if not work.who.has(REPORTERS):
        raise NothingToUndo
    return _of_reported(work, newest)


def undo_last(work: Work, said: str) -> Undone:
    """ "fortryd det sidste": right after a correction that alone; and "slet den sidste", which brings nothing back."""
    changed = _changed_last(work) if said != DELETE else None
    if changed is not None:
        return receipts.undo_change(work, changed)
    if said == DELETE and (_dropped_one(work) or brings_back(work)):
        raise StaleDraft
    return undo(work)


# -- inside --


def _changed_last(work: Work) -> int | None:
    """What was corrected just now."""
    number = just_saved(work) if work.has(REPORTERS) else None
    return number if number is not None and changes.may_undo_change(work, number) else None


def _back(work: Work, newest: str) -> Step | coming.View | coming.Kept | Received | None:
    """What was let go of just now, before it was kept."""
    if one := _dropped_one(work):
        return taking_up.take_up(work, one)
    topic, number, _ = parted(newest)
    if number is None or not brings_back(work):
        return None
    if topic == "draft":
        return taking_up.take_up(work, number)
    if topic == "contribution":
        return contributing.take_up(work, number)
    return taking_up.take_up_all(work, number) if topic == "batch" else keeping.take_up(work, number)


def _dropped_one(work: Work) -> int | None:
    """What was deleted of several, where we just said so."""
    found = offered(work, DROPPED_ONE)
    return int(found[1]) if found and taking_up.is_dropped(work, int(found[1])) else None


def _of_reported(work: Work, newest: str) -> Receipts | Step:
    """Below a receipt it is what the button there does; what was undone just now comes back."""
    if newest.startswith((ONE, LISTED)):
        numbers = [int(each) for each in newest.partition(":")[2].split(",")]
        if undone := taking_up.undone(work, numbers):
            return taking_up.once_more(work, undone)
        if newest.startswith(ONE) and saving.may_be_undone(work, numbers[0]):
            return receipts.undo(work, numbers[0])
        if batch := offered(work, UNDOES_ALL):
            return receipts.undo_all(work, int(batch[1]))
    return receipts.undo_last(work)


def _put_aside(work: Work, subject: str, newest: str, asked: str) -> Unsaved | None:
    topic, number, _ = parted(subject)
    if topic not in PUT_ASIDE or number is None:
        return None
    if topic in OF_REPORTS and not f"{asked}:".startswith(f"{topic}:{number}:"):
        return None
    if not f"{newest}:".startswith(f"{topic}:{number}:") and (newest.startswith("entry:") or _corrects(work, subject)):
        return None  # what was saved is nearer
    return PUT_ASIDE[topic](work, number)


def _corrects(work: Work, subject: str) -> bool:
    """Whether it is a draft that corrects what was saved: without it /fortryd is about that."""
    topic, number, *_ = subject.split(":")
    return topic == "draft" and drafting.open_draft(work, int(number)).corrects
