"""What is said while the crisis plan is being activated."""

from markupsafe import Markup

from bot.beredskab.activation import ANYWHERE, AREA, COUNTS, SAME, SEVERITIES, Start, Step
from bot.beredskab.frame import framed, heading
from bot.beredskab.naming import kind_title, place_of, seat_title, severity_title
from bot.beredskab.reading import words_of
from bot.beredskab.states import ARMED, JOINED, OUT, NoGroup
from bot.beredskab.views import CalloutView, SeatView
from bot.message import Button, Message, Rows, bold, lines, rows, wrapped
from bot.people.model import Role
from bot.people.role_names import role_name
from bot.plan.model import Plan
from bot.texts import Translator


def danger(t: Translator) -> Markup:
    return bold(t.gettext("Is anybody in danger? Call 112 first."))


def nobody_called(t: Translator, plan: Plan, *, news: bool = False) -> Message:
    """To somebody outside the group who tells that something happens: it must not look as if help were on its way.

    `news`: they told it for the newsletter.
    """
    house = plan.institutions[plan.organisation].name
    said = (
        t.gettext("I have called nobody. When everybody is safe, ring %(house)s: they can call the crisis group out.")
        if plan.beredskab.seats
        else t.gettext("I have called nobody. When everybody is safe, ring %(house)s.")
    )
    left_out = t.gettext("I leave it out of the newsletter. Did you mean something else? Then say it in other words.")
    return Message(lines(danger(t), said % {"house": house}, news and left_out), fresh=True)


def alone(t: Translator, _result: object = None) -> Message:
    """In a group: what has happened, and who is called, is not for everybody there."""
    how = t.gettext(
        "I have called nobody. Write it to me in our own chat, and you can call the crisis group out there: here everybody would read along."
    )
    return Message(lines(danger(t), how), fresh=True)


def no_group(t: Translator, error: NoGroup) -> Message:
    """To those who may call the group out, where there is nobody in it."""
    said = t.gettext("I can call nobody: there is nobody in the crisis group yet. Ring those whom you need yourself.")
    how = t.gettext(
        "Afterwards: the seats stand in the plan file, and who is in the group is said with /personer (%(role)s)."
    )
    return Message(lines(danger(t), said, how % {"role": role_name(t, error.plan, Role.BEREDSKAB)}), fresh=True)


def doubted(t: Translator, plan: Plan, kind: str) -> Message:
    """A word of alarm that may be a figure of speech."""
    asked = t.gettext("%(kind)s: is that happening just now? I have called nobody.") % {
        "kind": kind_title(t, plan, kind)
    }
    yes = Button(t.gettext("Yes, open the crisis plan"), f"crisis:kind:{kind}:0")
    return Message(
        lines(danger(t), asked), rows(yes, Button(t.gettext("No, nothing is happening"), "crisis:not")), fresh=True
    )


def may_be_words(t: Translator, plan: Plan, kind: str) -> Message:
    """The same to whoever calls nobody out: it is hardly an emergency, and they are asked before they are told whom to
    ring."""
    asked = t.gettext(
        "%(kind)s: is that happening just now, or is it a way of putting it? If anybody is in danger, call 112."
    )
    yes, no = t.gettext("Yes, it is happening"), t.gettext("No, nothing is happening")
    answers = rows(Button(yes, "crisis:danger"), Button(no, "crisis:nothing"))
    return Message(asked % {"kind": kind_title(t, plan, kind)}, answers, fresh=True)


def nothing_happens(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("Good. Then I think no more of it."))


def only_words(t: Translator, _result: object = None) -> Message:
    """After "Nej": what they may have meant."""
    return Message(
        t.gettext("Good. I call nobody. »hvad haster?« shows what waits for you, and »hvad halter?« what is behind.")
    )


def start(t: Translator, it: Start) -> Message:
    """What has happened?"""
    kinds = [
        Button(kind_title(t, it.plan, key), f"crisis:kind:{key}:{int(it.drill)}") for key in it.plan.beredskab.kinds
    ]
    running = [_shown(t, each) for each in it.under_way]
    asked = t.gettext("What has happened? Press, or write it in one sentence.")
    if it.drill:
        asked = t.gettext("A drill: what shall we say has happened?")
    head: list[object] = [_under_way(t, each) for each in it.under_way]
    if it.asked:
        head = [_nobody_yet(t, it), *head]
    drill = Button(t.gettext("Drill"), "crisis:drill")
    others = (
        ()
        if it.drill
        else (drill, Button(t.gettext("What now?"), "crisis:now"), Button(t.gettext("The seats"), "crisis:seats"))
    )
    text = lines(danger(t), heading(t), *head, asked)
    return framed(t, it.drill, Message(text, (*running, *wrapped(kinds, 2), *rows(others)), fresh=True))


def _nobody_yet(t: Translator, it: Start) -> str:
    """After a word that is no event: that nobody is called because of it."""
    if words_of(it.asked).startswith("status"):
        return "" if it.under_way else t.gettext("Nothing is under way.")
    return t.gettext("»%(words)s« is not read as something that happens: I call nobody.") % {"words": it.asked}


def _under_way(t: Translator, callout: CalloutView) -> Markup:
    kind = kind_title(t, callout.plan, callout.kind)
    said = t.gettext("Under way: %(kind)s, %(place)s.") % {"kind": kind, "place": place_of(t, callout)}
    return Markup("%s %s") % (t.gettext("DRILL"), said) if callout.drill else said


def _shown(t: Translator, callout: CalloutView) -> tuple[Button, ...]:
    return (Button(t.gettext("See how it stands"), f"callout:{callout.id}:board"),)


def step(t: Translator, it: Step) -> Message:
    """Where, the screen, or whether it is the same."""
    said = {AREA: where, SAME: lambda t, callout: same(t, it), JOINED: joined}.get(it.what, screen)
    return said(t, it.callout)


def left_out(t: Translator, it: Step) -> Message:
    """After what is plainly of something else: it is no word of this alarm, which waits."""
    how = t.gettext("I have not written that down here. If it belongs to this, write »crisis group: …« in front of it.")
    return where(t, it.callout, how) if it.what == AREA else screen(t, it.callout, how)


def where(t: Translator, callout: CalloutView, first: object = "") -> Message:
    own = f"callout:{callout.id}"
    areas = [Button(area.label, f"{own}:area:{key}") for key, area in callout.plan.areas.items()]
    elsewhere = Button(t.gettext("Somewhere else"), f"{own}:area:{ANYWHERE}")
    text = lines(danger(t), heading(t), first, t.gettext("Where? Press, or write the address."))
    return framed(t, callout.drill, Message(text, (*wrapped(areas, 2), *rows(elsewhere)), own))


def screen(t: Translator, callout: CalloutView, first: object = "") -> Message:
    """What is known and who will be called; after [Kald ud] the seconds to think again."""
    if callout.state == ARMED:
        return armed(t, callout)
    if callout.state == OUT:
        return gone_out(t, callout)
    known = lines(
        bold(kind_title(t, callout.plan, callout.kind)),
        t.gettext("Where: %(place)s") % {"place": place_of(t, callout)},
        t.gettext("How grave: %(severity)s") % {"severity": severity_title(t, callout.severity)},
        callout.told.more and t.gettext("In your words: %(words)s") % {"words": callout.told.more},
    )
    called = t.gettext("I will call: %(seats)s.") % {"seats": _who(t, callout.plan, callout.seats)}
    more = t.gettext("Write more if you can. No names of those involved.")
    nobody = t.gettext("Nobody is called before you press »Call out«.")
    text = lines(danger(t), heading(t), first, known, called, more, bold(nobody))
    return framed(t, callout.drill, Message(text, _choices(t, callout), f"callout:{callout.id}", protected=True))


def _who(t: Translator, plan: Plan, seats: tuple[SeatView, ...]) -> str:
    nobody = t.gettext("nobody holds it")
    return t.listed(f"{seat_title(t, plan, each.seat)} ({each.name or nobody})" for each in seats)


def _choices(t: Translator, callout: CalloutView) -> Rows:
    own = f"callout:{callout.id}"
    go = Button(t.gettext("Call out"), f"{own}:go")
    graver = [
        Button(str(severity_title(t, each)).capitalize(), f"{own}:severity:{each}")
        for each in SEVERITIES
        if each != callout.severity
    ]
    level = t.gettext("Only the group itself") if callout.executing else t.gettext("The executing level too")
    levels = rows(Button(level, f"{own}:levels:{int(not callout.executing)}")) if callout.drill else ()
    return (*rows(go, graver), *levels, *rows(Button(t.gettext("Do not call anybody"), f"{own}:drop")))


def armed(t: Translator, callout: CalloutView) -> Message:
    assert callout.due_at is not None
    seconds = max(int((callout.due_at - callout.now).total_seconds()), 0)
    said = t.gettext("I call everybody in %(seconds)s seconds.") % {"seconds": seconds}
    regret = Button(t.gettext("Take it back"), f"callout:{callout.id}:regret")
    text = lines(heading(t, bold(kind_title(t, callout.plan, callout.kind))), said, danger(t))
    return framed(t, callout.drill, Message(text, rows(regret), f"callout:{callout.id}:{COUNTS}"))


def went_out(t: Translator, callout: CalloutView) -> Message:
    """What stands where the seconds were counted, once they are over."""
    assert callout.out_at is not None
    said = t.gettext("Everybody was called at %(time)s.") % {"time": t.clock(callout.out_at)}
    return _out(t, callout, said)


def gone_out(t: Translator, callout: CalloutView) -> Message:
    return _out(t, callout, t.gettext("Everybody is being called now."))


def _out(t: Translator, callout: CalloutView, said: str) -> Message:
    text = lines(heading(t, bold(kind_title(t, callout.plan, callout.kind))), said, danger(t))
    board = Button(t.gettext("See how it stands"), f"callout:{callout.id}:board")
    return framed(t, callout.drill, Message(text, rows(board), f"callout:{callout.id}"))


def same(t: Translator, it: Step) -> Message:
    assert it.other is not None
    told = t.gettext("%(kind)s, %(place)s was reported at %(time)s. Is it the same event?") % {
        "kind": kind_title(t, it.other.plan, it.other.kind),
        "place": place_of(t, it.other),
        "time": t.clock(it.other.drafted_at),
    }
    own = f"callout:{it.callout.id}"
    same_one = Button(t.gettext("The same event"), f"{own}:same:{it.other.id}")
    another = Button(t.gettext("Another event: call out"), f"{own}:another")
    return framed(t, it.callout.drill, Message(lines(heading(t), told), rows(same_one, another), own))


def joined(t: Translator, first: CalloutView) -> Message:
    said = t.gettext(
        "Thank you. The group has been called for this already; what you told is in the log, you as a witness."
    )
    board = Button(t.gettext("See how it stands"), f"callout:{first.id}:board")
    return framed(t, first.drill, Message(lines(heading(t), said), rows(board), f"callout:{first.id}"))


def regretted(t: Translator, callout: CalloutView) -> Message:
    return framed(t, callout.drill, Message(lines(heading(t), t.gettext("Taken back. Nobody was called."))))


def dropped(t: Translator, callout: CalloutView) -> Message:
    return framed(t, callout.drill, Message(lines(heading(t), t.gettext("Nobody was called."))))


def not_now(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext(
            "That is no longer possible: somebody else was first, or it is over. /beredskab shows how it stands."
        ),
        fresh=True,
    )
