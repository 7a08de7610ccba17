"""What is said when it is over."""

from bot.beredskab.frame import framed, heading
from bot.beredskab.states import FALSE_ALARM
from bot.beredskab.views import CalloutView
from bot.message import Button, Message, bold, lines, rows
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
    return framed(t, callout.drill, Message(lines(heading(t), bold(said)), fresh=True))


def gone(t: Translator) -> Message:
    """What stands where something confidential stood; framed where it is queued."""
    return Message(lines(heading(t), t.gettext("This call-out is over.")))
