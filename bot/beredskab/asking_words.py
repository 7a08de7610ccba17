"""Answers to those who are called and ask in words: what am I to do, where is it, who is coming?"""

from collections.abc import Callable

from markupsafe import Markup

from bot.beredskab.board_words import instruction, needed, task
from bot.beredskab.call_words import choices, details, seats
from bot.beredskab.frame import framed, heading
from bot.beredskab.naming import place_of, seat_title, what_happened
from bot.beredskab.views import CallView
from bot.beredskab.work_words import open_tasks
from bot.beredskab.written import DO, TASKS, WHERE, WHO
from bot.message import Message, bold, lines
from bot.plan.beredskab import EXECUTING, HEAD, POLICE
from bot.texts import Translator


def to_do(t: Translator, it: CallView) -> Message:
    """The police first, then what was given to one's own seat, then what the plan gives it."""
    callout = it.callout
    own = [task(t, callout, each) for each in callout.tasks if each.seat == it.seat and not each.done]
    post = t.gettext("Your seat: %(seat)s.") % {"seat": seat_title(t, callout.plan, it.seat)}
    return _said(t, it, instruction(t, callout), bold(post), _freed(t, it), *own, _part(t, it), _all(t), _where(t, it))


def where(t: Translator, it: CallView) -> Message:
    return _said(t, it, instruction(t, it.callout), what_happened(t, it.callout), _meets(t, it))


def who(t: Translator, it: CallView) -> Message:
    return _said(t, it, *seats(t, it.callout), needed(t, it.callout))


def tasks(t: Translator, it: CallView) -> Message:
    return _said(t, it, *open_tasks(t, it.callout))


def unclear(t: Translator, it: CallView) -> Message:
    """After "ok" or a thumb."""
    return _said(t, it, t.gettext("I cannot tell from that whether you come."))


REPLIES: dict[str, Callable[[Translator, CallView], Message]] = {
    DO: to_do, WHERE: where, WHO: who, TASKS: tasks,
}  # fmt: skip
"""What is answered to each question but what has happened."""


def _said(t: Translator, it: CallView, *known: object) -> Message:
    """An outsider hears their own part, whatever they ask. Who has not answered is asked to."""
    if it.task:
        return details(t, it)
    answer = not it.answer and t.gettext("Answer, so that we know whether you come.")
    text = lines(heading(t), *known, answer)
    return framed(
        t, it.callout.drill,
        Message(text, choices(t, it.id, it.answer), f"callout:{it.callout.id}", protected=True),
    )  # fmt: skip


def _freed(t: Translator, it: CallView) -> Markup | str:
    if it.holds or not it.holder:
        return ""
    return t.gettext("%(name)s has the seat, so you need not. Thank you for being ready.") % {"name": it.holder}


def _part(t: Translator, it: CallView) -> Markup | str:
    """What the plan gives this seat, and no other."""
    beredskab = it.callout.plan.beredskab
    seat = beredskab.seats.get(it.seat)
    parts = {
        POLICE: t.gettext("You say what all must do first, and tell the group what the police have done and found."),
        HEAD: t.gettext("You see to it that everybody is called, and pass on what the group has agreed to tell."),
        EXECUTING: t.gettext("You call in whom the group agrees to draw in, and for what: %(who)s.")
        % {"who": t.listed(t.title(each.title) for each in beredskab.of_level("executing"))},
    }
    return parts.get(seat.part, "") if seat and seat.part else ""


def _all(t: Translator) -> Markup:
    return t.gettext("Everybody: come or ring in, do what the group agrees on, and tell your own organisation.")


def _where(t: Translator, it: CallView) -> Markup:
    happened = t.gettext("It happened here: %(place)s.") % {"place": place_of(t, it.callout)}
    return lines(happened, _meets(t, it))


def _meets(t: Translator, it: CallView) -> Markup | str:
    place = it.callout.plan.beredskab.meeting_place
    return t.gettext("The group meets here: %(place)s.") % {"place": t.title(place)} if place else ""
