"""What is said when it is over."""

from datetime import datetime

from markupsafe import Markup

from bot.beredskab.frame import framed, heading
from bot.beredskab.states import FALSE_ALARM
from bot.beredskab.views import CalloutView
from bot.clock import local_date
from bot.message import Button, Message, Rows, bold, lines, rows
from bot.texts import Translator


def really(t: Translator, callout: CalloutView, how: str) -> Message:
    own = f"callout:{callout.id}"
    asked = t.gettext("Shall I stand everybody down?") if how == "over" else t.gettext("Was it a false alarm?")
    yes = t.gettext("Stand everybody down") if how == "over" else t.gettext("Yes, a false alarm: tell everybody")
    buttons = rows(Button(yes, f"{own}:{how}:yes"), Button(t.gettext("No, go on"), f"{own}:board"))
    return framed(t, callout.drill, Message(lines(heading(t), asked), buttons, own, fresh=True))


def ended(t: Translator, callout: CalloutView) -> Message:
    """To everybody who was reached; framed where it is queued."""
    if callout.state == FALSE_ALARM:
        said = t.gettext("It was a false alarm. Nothing is wanted of you. Thank you for being ready.")
    else:
        said = t.gettext("The call-out is over. Nothing more is wanted of you now. Thank you.")
    return Message(lines(heading(t), bold(said)))


def ended_by_you(t: Translator, callout: CalloutView) -> Message:
    said = t.gettext("Everybody who was reached is being told that it is over.")
    if callout.state == FALSE_ALARM:
        said = t.gettext("Everybody who was reached is being told that it was a false alarm.")
    left = sum(not each.done for each in callout.tasks)
    open_tasks = left and t.ngettext(
        "%(n)s task is still open; it goes to the next status meeting.",
        "%(n)s tasks are still open; they go to the next status meeting.",
        left,
    ) % {"n": left}
    text = lines(heading(t), bold(said), open_tasks, _asked(t))
    return framed(t, callout.drill, Message(text, _choices(t, callout), fresh=True))


def evaluate(t: Translator, callout: CalloutView) -> Message:
    """To the secretariat head, where somebody else ended it; framed where it is queued."""
    return Message(lines(heading(t), _asked(t)), _choices(t, callout))


def _asked(t: Translator) -> Markup:
    return t.gettext("Does the group want an evaluation? Everybody gets three questions, and I draft it now.")


def _choices(t: Translator, callout: CalloutView) -> Rows:
    own = f"callout:{callout.id}"
    yes = Button(t.gettext("Evaluate"), f"{own}:evaluate")
    return rows(yes, Button(t.gettext("No evaluation"), f"{own}:leave"))


def point(t: Translator, at: datetime, left: int) -> str:
    """A point of the agenda; what the tasks are stands in the evaluation."""
    said = t.ngettext(
        "%(n)s open task after the call-out of %(day)s", "%(n)s open tasks after the call-out of %(day)s", left
    )
    return str(said % {"n": left, "day": t.day(local_date(at), year=True)})


def gone(t: Translator, at: datetime) -> Message:
    """What stands where something confidential stood, of a call-out that went out then; framed where it is queued."""
    told = {"day": t.day(local_date(at)), "clock": t.clock(at)}
    return Message(lines(heading(t), t.gettext("The call-out of %(day)s at %(clock)s is over.") % told))
