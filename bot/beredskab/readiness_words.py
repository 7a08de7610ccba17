"""What is said about whether the group is ready, and to keep it so."""

from collections.abc import Callable
from datetime import timedelta

from markupsafe import Markup

from bot.beredskab.frame import framed, heading
from bot.beredskab.naming import seat_title
from bot.beredskab.readiness import (
    NO_CHANNEL,
    NO_DEPUTY,
    NOBODY,
    OLD_PROOF,
    ONE_CHANNEL,
    SILENT,
    UNCONFIRMED,
    Expected,
    Readiness,
    Weakness,
)
from bot.message import Button, Message, bold, lines, rows, spaced
from bot.plan.model import Plan
from bot.texts import Translator

Say = Callable[[Translator, Plan, str, int], Message]


def what_now(t: Translator, it: Readiness) -> Message:
    """Nothing was sent: what would happen if somebody pressed now."""
    after = it.complete_after
    if after is None:
        head = t.gettext("If it were called now, the group would not be complete.")
    else:
        head = t.gettext("If it were called now, the group would be complete at about %(time)s.") % {
            "time": t.clock(it.now + after)
        }
    weakest = it.weakest and t.gettext("The weakest seat: %(seat)s.") % {"seat": seat_title(t, it.plan, it.weakest)}
    listed = [_expected(t, it, each) for each in it.expected]
    return Message(lines(heading(t), bold(head), weakest, *listed, *red(t, it)))


def _expected(t: Translator, it: Readiness, each: Expected) -> Markup:
    seat = seat_title(t, it.plan, each.seat)
    if each.after is None:
        return t.gettext("%(seat)s: nobody can be reached") % {"seat": seat}
    minutes = max(1, round(each.after / timedelta(minutes=1)))
    said = t.ngettext(
        "%(seat)s: %(name)s, after about %(n)s minute", "%(seat)s: %(name)s, after about %(n)s minutes", minutes
    )
    return said % {"seat": seat, "name": each.name, "n": minutes}


def red(t: Translator, it: Readiness) -> list[Markup]:
    """A line for each person of a seat, however much there is to mend."""
    by: dict[tuple[str, str], list[Weakness]] = {}
    for each in it.weak:
        by.setdefault((each.seat, each.name), []).append(each)
    return [
        Markup("– %s: %s") % (seat_title(t, it.plan, seat), spaced(*(_said(t, each) for each in found)))
        for (seat, _), found in by.items()
    ]


def weakness(t: Translator, plan: Plan, each: Weakness) -> Markup:
    """ "– Politi: Ida did not press in the last test"."""
    return Markup("– %s: %s") % (seat_title(t, plan, each.seat), _said(t, each))


def _said(t: Translator, each: Weakness) -> str:
    said = {
        NOBODY: t.gettext("nobody holds it"),
        NO_DEPUTY: t.gettext("has no deputy"),
        NO_CHANNEL: t.gettext("%(name)s cannot be reached"),
        ONE_CHANNEL: t.gettext("%(name)s has one channel only"),
        OLD_PROOF: t.gettext("nothing from %(name)s for more than a year"),
        UNCONFIRMED: t.gettext("%(name)s has not confirmed for more than a year"),
        SILENT: t.gettext("%(name)s did not press in the last test"),
    }[each.what]
    return said % {"name": each.name}


def red_list(t: Translator, it: Readiness) -> Message:
    """To the secretariat head, after the test of the quarter."""
    if not it.weak:
        return Message(lines(heading(t), t.gettext("The test of the quarter: everybody pressed, and no seat is weak.")))
    head = t.gettext("The test of the quarter shows what should be mended:")
    return Message(lines(heading(t), bold(head), *red(t, it)), rows(Button(t.gettext("The seats"), "crisis:seats")))


def test(t: Translator, _plan: Plan, _seat: str, holder_id: int) -> Message:
    """One press, four times a year. It is a drill from its first word to its last."""
    said = t.gettext("The test of the quarter: press, so that we know that I reach you.")
    message = Message(lines(heading(t), said), rows(Button(t.gettext("I am here"), f"ready:{holder_id}:here")))
    return framed(t, True, message)


def is_here(t: Translator, _seat: str) -> Message:
    return framed(t, True, Message(lines(heading(t), t.gettext("Thank you. I reach you."))))


def yearly(t: Translator, plan: Plan, seat: str, holder_id: int) -> Message:
    asked = t.gettext(
        "Once a year: you hold the seat %(seat)s. Are your channels (/kanaler) and your deputy still right?"
    )
    own = f"ready:{holder_id}"
    right = Button(t.gettext("All of it is right"), f"{own}:confirm")
    text = lines(heading(t), asked % {"seat": seat_title(t, plan, seat)})
    return Message(text, rows(right, Button(t.gettext("Something must be mended"), f"{own}:mend")))


def confirmed(t: Translator, _seat: str) -> Message:
    return Message(lines(heading(t), t.gettext("Thank you. Then I ask again in a year.")))


def mending(t: Translator, _seat: str) -> Message:
    said = t.gettext("The secretariat head hears it. Your own channels you mend yourself: /kanaler")
    return Message(lines(heading(t), said))


def to_mend(t: Translator, plan: Plan, seat: str, name: str) -> Message:
    said = t.gettext("%(name)s says that something is not right any more with the seat %(seat)s.")
    text = lines(heading(t), said % {"name": name, "seat": seat_title(t, plan, seat)})
    return Message(text, rows(Button(t.gettext("See the seat"), f"seat:{seat}:show")))
