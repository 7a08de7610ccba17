"""The board in words: seat by seat, what has arrived, what is needed."""

from markupsafe import Markup

from bot.beredskab.arriving import ANSWERED, DELIVERED, GONE, LOST, UNDERWAY, Reached
from bot.beredskab.frame import framed, heading
from bot.beredskab.naming import seat_line, seat_title, what_happened
from bot.beredskab.states import FILLED
from bot.beredskab.views import CalloutView, Report, SeatView, TaskView
from bot.message import Button, Message, Rows, bold, lines, rows, spaced
from bot.people.channels import EMAIL, SMS, TELEGRAM
from bot.plan.beredskab import POLICE
from bot.texts import Translator


def board(t: Translator, callout: CalloutView) -> Message:
    """In the group's chat: roles and answers, and nothing of what has happened."""
    at = t.gettext("as of %(time)s") % {"time": t.clock(callout.now)}
    first = callout.instruction and t.gettext("The police have given an instruction: read it in your own chat.")
    return Message(lines(heading(t, at), first, *_seats(t, callout)), subject=f"callout:{callout.id}")


def own_board(t: Translator, callout: CalloutView) -> Message:
    """In one's own chat the police come first."""
    at = t.gettext("as of %(time)s") % {"time": t.clock(callout.now)}
    text = lines(heading(t, at), instruction(t, callout), *_rest(t, callout))
    return Message(text, buttons(t, callout), f"callout:{callout.id}")


def instruction(t: Translator, callout: CalloutView) -> Markup | str:
    return callout.instruction and bold(t.gettext("The police: %(words)s") % {"words": callout.instruction})


def _rest(t: Translator, callout: CalloutView) -> list[object]:
    return [*_seats(t, callout), *(task(t, callout, each) for each in callout.tasks)]


def _seats(t: Translator, callout: CalloutView) -> list[object]:
    hold = callout.hold and bold(t.gettext("The police hold back everything outward."))
    return [hold, *(_seat(t, callout, each) for each in callout.seats), needed(t, callout)]


def _seat(t: Translator, callout: CalloutView, seat: SeatView) -> Markup:
    return spaced(seat_line(t, callout.plan, seat), *(_way(t, each) for each in seat.ways))


def _way(t: Translator, it: Reached) -> Markup:
    words = {
        UNDERWAY: t.gettext("on its way"),
        GONE: t.pgettext("of a message", "sent"),
        DELIVERED: t.pgettext("of a message", "delivered"),
        ANSWERED: t.pgettext("of a message", "answered"),
        LOST: t.pgettext("of a message", "failed"),
    }
    return Markup("%s %s") % (way_of(t, it.kind), words[it.word])


def way_of(t: Translator, kind: str) -> str:
    """What a channel is called."""
    return {TELEGRAM: "Telegram", SMS: "SMS", EMAIL: t.gettext("e-mail")}.get(kind, kind)


def needed(t: Translator, callout: CalloutView) -> Markup:
    """Which seats nobody has yet."""
    missing = [seat_title(t, callout.plan, each.seat) for each in callout.seats if each.state not in FILLED]
    if not missing:
        return t.gettext("Everybody is here.")
    return t.gettext("Missing: %(seats)s.") % {"seats": t.listed(missing)}


def task(t: Translator, callout: CalloutView, it: TaskView) -> Markup:
    """ "– SSP-konsulent: ringer til skolen · inden kl. 16.00"."""
    who = seat_title(t, callout.plan, it.seat) if it.seat else it.name
    text = t.gettext("before %(time)s on %(day)s") if it.due_day else t.gettext("before %(time)s")
    due = it.due_at and text % {"time": t.clock(it.due_at), "day": t.day(it.due_day) if it.due_day else ""}
    done = it.done and t.gettext("done")
    return spaced(Markup("– %s: %s") % (who, it.words), due, done)


def buttons(t: Translator, callout: CalloutView) -> Rows:
    own = f"callout:{callout.id}"
    what = Button(t.gettext("What has happened?"), f"{own}:board")
    work = Button(t.gettext("Report or task"), f"{own}:report")
    outward = Button(t.gettext("Tell others"), f"{own}:outward")
    end = Button(t.gettext("Stand down"), f"{own}:over"), Button(t.gettext("False alarm"), f"{own}:false")
    return rows((what, work), (outward,), end)


def status(t: Translator, callout: CalloutView) -> Message:
    """Everything, to one person on a press: what has happened, the police first, seat by seat."""
    known = lines(heading(t), instruction(t, callout), what_happened(t, callout), *_rest(t, callout))
    own = f"callout:{callout.id}"
    text = lines(known, *(_report(t, callout, each) for each in callout.reports))
    return framed(
        t,
        callout.drill,
        Message(text, (*for_police(t, callout), *buttons(t, callout)), own, protected=True, fresh=True),
    )


def _report(t: Translator, callout: CalloutView, it: Report) -> Markup:
    by = seat_title(t, callout.plan, it.seat) if it.seat else t.gettext("a member of the group")
    return Markup("%s %s: %s") % (t.clock(it.at), by, it.words)


def for_police(t: Translator, callout: CalloutView) -> Rows:
    """To hold everything back, or to let it go again, where the reader may."""
    seat = callout.plan.beredskab.with_part(POLICE)
    return hold_button(t, callout) if seat is not None and callout.reader == seat.key else ()


def hold_button(t: Translator, callout: CalloutView) -> Rows:
    if callout.hold:
        return rows(Button(t.gettext("Let information go out again"), f"callout:{callout.id}:unhold"))
    return rows(Button(t.gettext("Hold back everything outward"), f"callout:{callout.id}:hold"))
