"""What those who are called hear, and those who see to it that everybody is."""

from dataclasses import replace
from datetime import datetime

from markupsafe import Markup

from bot.beredskab.frame import framed, heading
from bot.beredskab.line import COME, NO, PHONE
from bot.beredskab.model import MINUTES
from bot.beredskab.naming import no_names, seat_line, seat_title, what_happened
from bot.beredskab.states import FILLED
from bot.beredskab.views import CalloutView, CallView, Card, Number
from bot.message import Button, Message, Rows, bold, lines, rows, wrapped
from bot.texts import Translator


def call(t: Translator, out_at: datetime, call_id: int) -> Message:
    """Neutral: it may be read on a locked screen, over a shoulder."""
    at = t.gettext("at %(time)s.") % {"time": t.clock(out_at)}
    said = t.gettext("You are called in. Answer, so that we know whether you come.")
    return Message(Markup("%s %s") % (heading(t, at), said), choices(t, call_id, ""), protected=True)


def choices(t: Translator, call_id: int, answer: str) -> Rows:
    """What one can answer; who has answered can still change their mind."""
    own = f"call:{call_id}"
    come = Button(t.gettext("I am coming"), f"{own}:come")
    phone = Button(t.gettext("I take part by telephone"), f"{own}:phone")
    no = Button(t.gettext("I cannot"), f"{own}:no")
    left = [button for said, button in ((COME, come), (PHONE, phone), (NO, no)) if said != answer]
    return rows(*left, Button(t.gettext("What has happened?"), f"{own}:what"))


def answered(t: Translator, it: CallView) -> Message:
    """What was understood, and what it means."""
    time = _minutes(t, it) if it.answer == COME and it.minutes != 0 else ()
    text = lines(heading(t), _understood(t, it), _and_so(t, it), _noted(t, it), it.left_out and no_names(t))
    return framed(
        t, it.callout.drill, Message(text, (*time, *choices(t, it.id, it.answer)), f"callout:{it.callout.id}")
    )


def _understood(t: Translator, it: CallView) -> Markup:
    if it.answer == NO:
        return bold(t.gettext("You cannot come."))
    if it.answer == PHONE:
        return bold(t.gettext("You take part by telephone."))
    if it.minutes:
        return bold(t.gettext("You are coming in %(minutes)s min.") % {"minutes": it.minutes})
    if it.minutes == 0:
        return bold(t.gettext("You are there."))
    return lines(bold(t.gettext("You are coming.")), t.gettext("In how many minutes?"))


def _and_so(t: Translator, it: CallView) -> Markup | str:
    if it.answer == NO and it.last:
        return t.gettext(
            "Nobody else is in line for your seat, so somebody will look for one. Press if you can after all."
        )
    if it.answer == NO and not it.holder:
        return t.gettext("I ask the next one for your seat now. Press if you can after all.")
    if it.answer != NO and not it.holds and it.holder:
        return t.gettext("%(name)s has the seat, so you need not. Thank you for being ready.") % {"name": it.holder}
    return ""


def _noted(t: Translator, it: CallView) -> Markup | str:
    if not it.noted:
        return ""
    return t.gettext("In the log at %(time)s: %(words)s") % {"time": t.clock(it.callout.now), "words": it.noted}


def _minutes(t: Translator, it: CallView) -> Rows:
    buttons = [
        Button(t.gettext("%(minutes)s min.") % {"minutes": each}, f"call:{it.id}:in:{each}")
        for each in MINUTES
        if each != it.minutes
    ]
    return rows(buttons)


def details(t: Translator, it: CallView) -> Message:
    """The particulars, to whoever is called; an outsider hears what they are to do, and nothing else."""
    if it.task:
        meeting = t.gettext("You are called to a coordinating network meeting.")
        known = lines(meeting, bold(t.gettext("Your part: %(task)s") % {"task": it.task}), _where(t, it))
    else:
        known = what_happened(t, it.callout)
    text = lines(heading(t), known)
    return framed(t, it.callout.drill, Message(text, choices(t, it.id, it.answer), f"callout:{it.callout.id}"))


def _where(t: Translator, it: CallView) -> Markup | str:
    place = it.callout.plan.beredskab.meeting_place
    return t.gettext("Where: %(place)s") % {"place": t.title(place)} if place else ""


def given_back(t: Translator, it: CallView) -> Message:
    said = t.gettext(
        "%(name)s can after all and takes the seat: %(seat)s. You need not come. Thank you for being ready."
    )
    text = lines(heading(t), said % {"name": it.holder, "seat": seat_title(t, it.callout.plan, it.seat)})
    return Message(text)


def yours_again(t: Translator, it: CallView) -> Message:
    said = t.gettext("The seat is yours after all: %(seat)s. Please come as you said.")
    text = lines(heading(t), said % {"seat": seat_title(t, it.callout.plan, it.seat)})
    return Message(text, choices(t, it.id, it.answer))


# -- to those who see to it that everybody is called --


def card(t: Translator, it: Card) -> Message:
    """Whom to call, with numbers that a telephone calls when they are pressed."""
    own = f"hand:{it.seat_id}"
    buttons = rows(
        # Whoever presses has been called too: these must never look like their own answer.
        (
            Button(t.gettext("They come"), f"{own}:come"),
            Button(t.gettext("They take part by telephone"), f"{own}:phone"),
        ),
        (Button(t.gettext("They cannot"), f"{own}:no"), Button(t.gettext("No answer yet"), f"{own}:silent")),
    )
    return Message(lines(heading(t), _again(t, it), bold(_unanswered(t, it)), *_numbers(t, it)), buttons)


def one_card(t: Translator, it: Card) -> Message:
    """One of several, to write how it ended."""
    return framed(t, it.drill, replace(card(t, it), fresh=True))


def cards(t: Translator, listed: list[Card]) -> Message:
    """The same for several seats at once; how each ended is written behind its own button."""
    said = t.ngettext("Please call by hand for %(n)s seat:", "Please call by hand for %(n)s seats:", len(listed))
    known = [lines(bold(_in_short(t, it)), *_numbers(t, it)) for it in listed if it.numbers or it.place_number]
    nobody = [seat_title(t, it.plan, it.seat) for it in listed if not it.numbers and not it.place_number]
    unknown = nobody and t.gettext("Held by nobody, and no number known: %(seats)s. Find somebody who can stand in.")
    text = lines(
        heading(t), _again(t, listed[0]), bold(said % {"n": len(listed)}), *known,
        unknown and unknown % {"seats": t.listed(nobody)}, t.gettext("Press a seat to write how it went."),
    )  # fmt: skip
    buttons = [Button(seat_title(t, it.plan, it.seat), f"hand:{it.seat_id}:ask") for it in listed]
    return Message(text, wrapped(buttons))


def _unanswered(t: Translator, it: Card) -> Markup:
    title = {"seat": seat_title(t, it.plan, it.seat)}
    if it.numbers and all(each.said_no for each in it.numbers):
        return t.gettext("Nobody can come for: %(seat)s. Please find somebody by hand:") % title
    if it.numbers:
        return t.gettext("Nobody has answered for: %(seat)s. Please call by hand:") % title
    return t.gettext("Held by nobody: %(seat)s. Please call by hand:") % title


def _in_short(t: Translator, it: Card) -> Markup:
    """The same, where it stands above all of them that they are to be called."""
    title = {"seat": seat_title(t, it.plan, it.seat)}
    if it.numbers and all(each.said_no for each in it.numbers):
        return t.gettext("%(seat)s: nobody can come") % title
    return (t.gettext("%(seat)s: no answer") if it.numbers else t.gettext("%(seat)s: held by nobody")) % title


def _again(t: Translator, it: Card) -> Markup | str:
    if it.times < 2:
        return ""
    return t.gettext("Reminder no. %(n)s: nobody has written yet how it ended.") % {"n": it.times - 1}


def _numbers(t: Translator, it: Card) -> list[Markup]:
    listed = [_number(t, each) for each in it.numbers]
    if it.place_number:
        listed.append(_number(t, Number(seat_title(t, it.plan, it.seat), it.place_number)))
    return listed or [t.gettext("Nobody holds this seat, and no number is known. Find somebody who can stand in.")]


def _number(t: Translator, it: Number) -> Markup:
    if it.own and not it.said_no:
        return Markup("%s: %s") % (it.name, t.gettext("that is you – answer your own call"))
    said = Markup("%s: %s") % (it.name, it.number or t.gettext("no number known"))
    return Markup("%s (%s)") % (said, t.gettext("has said no")) if it.said_no else said


def reminder_to_management(t: Translator) -> Message:
    said = t.gettext(
        "The crisis group has been called together. You inform the boards of your organisations yourselves."
    )
    press = t.gettext("You alone answer the press. Before residents are told anything you will be asked.")
    return Message(lines(heading(t), said, press))


def by_hand(t: Translator, callout: CalloutView) -> Message:
    return framed(
        t, callout.drill, Message(lines(heading(t), t.gettext("Thank you, it is in the log."), *seats(t, callout)))
    )


def seats(t: Translator, callout: CalloutView) -> list[Markup]:
    return [seat_line(t, callout.plan, each) for each in callout.seats]


def complete(t: Translator, callout: CalloutView) -> Message:
    return Message(lines(heading(t), bold(t.gettext("The group is complete.")), *seats(t, callout)), _board(t, callout))


def incomplete(t: Translator, callout: CalloutView) -> Message:
    missing = [each for each in callout.seats if each.state not in FILLED]
    said = t.ngettext(
        "The group is not complete: %(n)s seat is empty.",
        "The group is not complete: %(n)s seats are empty.",
        len(missing),
    )
    listed = (seat_line(t, callout.plan, each) for each in missing)
    return Message(lines(heading(t), bold(said % {"n": len(missing)}), *listed), _board(t, callout))


def _board(t: Translator, callout: CalloutView) -> Rows:
    return rows(Button(t.gettext("See how it stands"), f"callout:{callout.id}:board"))


def over(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("This call-out is over. Thank you for answering."), fresh=True)
