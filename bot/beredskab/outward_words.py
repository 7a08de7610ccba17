"""What is said about what goes out, and around it."""

from dataclasses import replace
from datetime import datetime

from markupsafe import Markup

from bot.beredskab.board_words import for_police
from bot.beredskab.frame import framed, heading, veiled
from bot.beredskab.gate import (
    AGAINST,
    ANOTHER,
    AUDIENCES,
    CARETAKERS,
    DEPARTMENT_BOARDS,
    DRILL,
    HEAD,
    HOLD,
    MANAGEMENT,
    RESIDENTS,
    STAFF,
)
from bot.beredskab.naming import no_names, seat_title
from bot.beredskab.outward_views import Outward, TextView
from bot.beredskab.views import CalloutView, Number
from bot.clock import local_date
from bot.documents.model import Document, Paragraph
from bot.message import Button, Message, bold, lines, rows, wrapped
from bot.people.quiet import after_the_night
from bot.plan.model import Plan
from bot.texts import Translator


def audience_title(t: Translator, plan: Plan, audience: str) -> str:
    names = {
        STAFF: t.gettext("the staff"),
        RESIDENTS: t.gettext("the residents"),
        DEPARTMENT_BOARDS: t.gettext("the departments' boards"),
        CARETAKERS: t.gettext("the caretakers"),
    }
    return str(names[audience]) if audience in AUDIENCES else seat_title(t, plan, audience)


def overview(t: Translator, it: Outward) -> Message:
    """To whom something can be said, what is on its way, and who answers the press."""
    callout, texts = it.callout, it.texts
    listed = [_line(t, each) for each in texts]
    press = [Markup("%s: %s") % (each.name, each.phone) for each in callout.plan.beredskab.press]
    about_press = press and t.gettext("Questions from the press go to these alone:")
    keys = [*AUDIENCES, *(each.key for each in callout.plan.beredskab.of_level("executing"))]
    own = f"callout:{callout.id}"
    buttons = [Button(audience_title(t, callout.plan, key).capitalize(), f"{own}:to:{key}") for key in keys]
    looks = [Button(_button(t, each), f"text:{each.id}:look") for each in texts if not each.sent]
    asked = t.gettext("To whom is something to be said? The group agrees on every word first.")
    boards = t.gettext("Ring up the management: they inform the boards of their organisations themselves.")
    shown = {each.phone for each in callout.plan.beredskab.press}
    theirs = [_number(t, callout.plan, each) for each in it.management if each.number and each.number not in shown]
    text = lines(heading(t), asked, *listed, about_press, *press, it.management and boards, *theirs)
    return framed(
        t,
        callout.drill,
        Message(text, (*for_police(t, callout), *wrapped(looks, 1), *wrapped(buttons, 2)), own, fresh=True),
    )


def _button(t: Translator, it: TextView) -> str:
    return t.gettext("The text for %(audience)s") % {"audience": audience_title(t, it.callout.plan, it.audience)}


def _line(t: Translator, it: TextView) -> Markup:
    title = audience_title(t, it.callout.plan, it.audience)
    state = t.gettext("gone out") if it.sent else t.gettext("not agreed yet") if it.missing else t.gettext("agreed")
    return Markup("%s: %s") % (title, state)


def wording_wanted(t: Translator, it: tuple[CalloutView, str]) -> Message:
    callout, audience = it
    title = audience_title(t, callout.plan, audience)
    asked = t.gettext("Write the words for %(audience)s, as they are to go out.") % {"audience": title}
    if audience not in AUDIENCES:
        asked = t.gettext("Write what %(audience)s are to do. That is all they will be told.") % {"audience": title}
    own = f"wording:{callout.id}:{audience}"
    return framed(t, callout.drill, Message(lines(heading(t), asked), subject=own, fresh=True))


def wording_left(t: Translator, it: CalloutView) -> Message:
    left = t.gettext("No words are put forward, and nobody was told any. What you write now goes into the log.")
    return framed(t, it.drill, Message(lines(heading(t), left), fresh=True))


def proposed(t: Translator, it: TextView) -> Message:
    """To the others of the group; framed where it is queued."""
    asked = t.gettext("Do you agree to these very words?")
    shown = Message(_known(t, it, asked), rows(_voices(t, it)), f"callout:{it.callout.id}", protected=True)
    return veiled(t, shown)


def text_in_words(t: Translator, it: TextView) -> Message:
    """The same, to who wrote "skriv til beboerne, at …" and may believe that it has gone out."""
    shown = text(t, it)
    first = t.gettext("Nothing has gone out. These are the words that the group must agree on first.")
    return replace(shown, text=lines(shown.text, first), fresh=True)


def text(t: Translator, it: TextView) -> Message:
    """A wording, what stands in its way, and what can be done."""
    if it.sent:
        return sent(t, it)
    head = it.refused and bold(t.gettext("It has not gone out."))
    why = [_why(t, each) for each in it.missing]
    own = f"text:{it.id}"
    management = [Button(t.gettext("Ask the management"), f"{own}:management")] if MANAGEMENT in it.missing else []
    go = [] if it.missing else [Button(t.gettext("Send it"), f"{own}:send")]
    if management and it.by_hand:
        management = [Button(t.gettext("The management was asked by telephone"), f"{own}:phoned")]
    buttons = rows(go, _voices(t, it), management, _change(t, it))
    asked = it.asked and t.gettext("The management has been asked.")
    body = lines(head, _known(t, it, asked, *why), it.left_out and no_names(t), _by_hand(t, it))
    return framed(t, it.callout.drill, Message(body, buttons, f"callout:{it.callout.id}", protected=True))


def _change(t: Translator, it: TextView) -> Button:
    return Button(t.gettext("Change the words"), f"callout:{it.callout.id}:to:{it.audience}")


def against(t: Translator, it: TextView, seat: str) -> Message:
    """To who wrote it, and to the head."""
    who = seat_title(t, it.callout.plan, seat) if seat != MANAGEMENT else t.gettext("The management")
    said = t.gettext("%(seat)s is against it. Speak with them, or change the words.") % {"seat": who}
    return veiled(t, Message(_known(t, it, said), rows(_change(t, it)), protected=True))


def _known(t: Translator, it: TextView, *more: object) -> Markup:
    title = t.gettext("For %(audience)s:") % {"audience": audience_title(t, it.callout.plan, it.audience)}
    agreed = [seat_title(t, it.callout.plan, each) for each in it.agreed]
    by = agreed and t.gettext("Agreed by: %(seats)s.") % {"seats": t.listed(agreed)}
    return lines(heading(t), bold(title), Markup("»%s«") % it.words, by, *more)


def _voices(t: Translator, it: TextView) -> tuple[Button, ...]:
    own = f"text:{it.id}"
    return Button(t.gettext("I agree"), f"{own}:agree"), Button(t.gettext("I am against it"), f"{own}:against")


def _why(t: Translator, why: str) -> Markup:
    return {
        DRILL: t.gettext("This is a drill: it goes to nobody outside the group."),
        HOLD: t.gettext("The police hold back everything outward."),
        AGAINST: t.gettext("Somebody is against it: change the words."),
        HEAD: t.gettext("The secretariat head, or whoever covers, has not agreed."),
        ANOTHER: t.gettext("One more seat must agree."),
        MANAGEMENT: t.gettext("The management of the housing organisations must be asked first."),
    }[why]


def ready(t: Translator, it: TextView) -> Message:
    said = t.gettext("Nothing is missing any more. You can send it.")
    go = Button(t.gettext("Send it"), f"text:{it.id}:send")
    return veiled(t, Message(_known(t, it, said), rows(go), protected=True))


def sent(t: Translator, it: TextView) -> Message:
    out = t.ngettext("It goes out to %(n)s person now.", "It goes out to %(n)s people now.", it.receivers)
    said = _heard(t, it) if it.audience == RESIDENTS else bold(out % {"n": it.receivers})
    nobody = not it.receivers and not it.by_hand and it.audience != RESIDENTS
    pass_on = nobody and t.gettext("I know nobody here who is to have it: pass it on yourself, word for word.")
    text = _known(t, it, said, pass_on, _by_hand(t, it))
    return framed(t, it.callout.drill, Message(text, subject=f"callout:{it.callout.id}"))


def _heard(t: Translator, it: TextView) -> Markup:
    """Most residents read it on their door."""
    wished = t.ngettext(
        "It goes out to %(n)s resident who has asked to hear.", "It goes out to %(n)s residents who have asked to hear.",
        it.receivers,
    )  # fmt: skip
    nobody = t.gettext("No resident has asked here to hear it.")
    doors = t.gettext("Caretakers and staff get a page for the doors.")
    if after_the_night(it.callout.plan.quiet, it.callout.now) > it.callout.now:
        doors = t.gettext("Caretakers get a page for the doors at once, and staff who are not in this in the morning.")
    return lines(bold(wished % {"n": it.receivers} if it.receivers else nobody), doors)


def _by_hand(t: Translator, it: TextView) -> Markup | str:
    """Whom the bot does not know is told by somebody: as agreed, word for word."""
    listed = [_number(t, it.callout.plan, each) for each in it.by_hand]
    said = listed and t.gettext("Nobody is known here for these. Please call them and read it to them, word for word:")
    return lines(said, *listed)


def _number(t: Translator, plan: Plan, post: Number) -> Markup:
    return Markup("%s: %s") % (seat_title(t, plan, post.name), post.number or t.gettext("no number known"))


def to_management(t: Translator, it: TextView) -> Message:
    """The management of the housing organisations is asked; framed where it is queued."""
    to = {"audience": audience_title(t, it.callout.plan, it.audience)}
    asked = t.gettext("The crisis group wants to tell %(audience)s this. Do you agree?") % to
    return veiled(t, Message(_known(t, it, asked), rows(_voices(t, it)), protected=True))


def to_audience(t: Translator, it: TextView) -> Message:
    """What goes out is the words that were agreed on, and nothing else."""
    return Message(Markup("%s") % it.words, sealed=True)


def notice(t: Translator, it: TextView, now: datetime) -> Document:
    """A page for the door, to be read from two metres away."""
    title = _to_residents(t, it.callout.plan, it.area)
    at = t.gettext("%(day)s at %(time)s") % {"day": t.day(local_date(now)), "time": t.clock(now)}
    footer = t.gettext("In danger: call 112.")
    return Document(str(title), (Paragraph(it.words),), subtitle=str(at), footer=str(footer), at=now, large=True)


def _to_residents(t: Translator, plan: Plan, area: str | None) -> str:
    found = plan.areas.get(area or "")
    if found is None:
        return t.gettext("To the residents")
    at = found.preposition == "at"
    head = t.gettext("To the residents at %(area)s") if at else t.gettext("To the residents of %(area)s")
    return head % {"area": found.label}


def with_notice(t: Translator, it: TextView, file: str) -> Message:
    said = t.gettext("Please print this and put it up, and post these words where the residents read:")
    return Message(lines(heading(t), said, it.words), document=file, sealed=True)


# -- residents who want to hear --


def wish(t: Translator, wants: bool) -> Message:
    if wants:
        said = t.gettext("You hear from me when something grave happens where you live, and only then.")
        return Message(said, rows(Button(t.gettext("No thank you after all"), "crisis:wish:no")))
    asked = t.gettext("Shall I write to you when something grave happens where you live?")
    danger = bold(t.gettext("Is anybody in danger? Call 112 first."))
    return Message(lines(danger, asked), rows(Button(t.gettext("Yes please"), "crisis:wish:yes")))
