"""What seats, kinds, places and moments of a call-out are called."""

from markupsafe import Markup

from bot.beredskab.activation import GRAVE, LIFE, UNREST
from bot.beredskab.holders import MEMBER
from bot.beredskab.states import BY_HAND, COMING, EMPTY, ON_PHONE, WAITING
from bot.beredskab.views import CalloutView, SeatView
from bot.message import bold, lines, spaced
from bot.plan.model import Plan
from bot.texts import Translator


def seat_title(t: Translator, plan: Plan, seat: str) -> str:
    beredskab = plan.beredskab
    found = beredskab.seats.get(seat) or beredskab.outsiders.get(seat)
    if found:
        return t.title(found.title)
    return str(t.gettext("Member of the crisis group")) if seat.startswith(MEMBER) else seat


def kind_title(t: Translator, plan: Plan, kind: str) -> str:
    found = plan.beredskab.kinds.get(kind)
    return t.title(found.title) if found else kind


def place_of(t: Translator, callout: CalloutView) -> str:
    """ "Glarbjergvej 102" says its area itself; "Parken (Jennumparken)" does not."""
    area = callout.plan.areas[callout.area].label if callout.area in callout.plan.areas else ""
    place = callout.told.place
    if place and area and not place.startswith(area):
        return f"{place} ({area})"
    return place or area or str(t.gettext("place not known"))


def severity_title(t: Translator, severity: str) -> Markup:
    names = {LIFE: t.gettext("danger to life"), GRAVE: t.gettext("grave"), UNREST: t.gettext("unrest")}
    return names.get(severity, Markup(""))


def what_happened(t: Translator, callout: CalloutView) -> Markup:
    """ "Skyderi ved Glarbjergvej 102, meldt kl. 21.40 af SSP-konsulent", and the words of who activated it."""
    member = seat_title(t, callout.plan, callout.by) if callout.by else t.gettext("a member of the group")
    by = callout.by_name or member
    said = t.gettext("%(kind)s: %(place)s, reported at %(time)s by: %(by)s.") % {
        "kind": kind_title(t, callout.plan, callout.kind),
        "place": place_of(t, callout),
        "time": t.clock(callout.drafted_at),
        "by": by,
    }
    words = callout.told.more
    return lines(bold(said), words and t.gettext("In their words: %(words)s") % {"words": words})


def no_names(t: Translator) -> Markup:
    """To whoever wrote one."""
    return t.gettext("What looked like a name is left out (…): roles and places only.")


def seat_line(t: Translator, plan: Plan, seat: SeatView, *, over: bool = False) -> Markup:
    """ "SSP-koordinator: Torben · kommer om 15 min."; `over`: for the minutes, which take no formatting."""
    states = {
        WAITING: t.gettext("called, no answer") if over else t.gettext("called, no answer yet"),
        COMING: t.gettext("coming"),
        ON_PHONE: t.gettext("by telephone"),
        BY_HAND: t.gettext("must be called by hand"),
        EMPTY: t.gettext("not there"),
    }
    state = states.get(seat.state, Markup(""))
    if seat.state == COMING and seat.minutes:
        state = t.gettext("coming in %(minutes)s min.") % {"minutes": seat.minutes}
    if seat.state == COMING and seat.minutes == 0:
        state = t.gettext("there")
    if seat.state == BY_HAND and seat.said_no:
        state = t.gettext("cannot come, somebody must be found")
    who = seat.name or t.gettext("nobody holds it")
    title = seat_title(t, plan, seat.seat)
    return spaced(Markup("%s: %s") % (title if over else bold(title), who), state)
