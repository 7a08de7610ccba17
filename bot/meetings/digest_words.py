"""The digest of a month."""

from markupsafe import Markup

from bot.meetings.monthly import Digest
from bot.meetings.words import day, name, when_and_where
from bot.message import Message, bold, lines
from bot.progress.light import Light
from bot.progress.words import light
from bot.texts import Translator


def digest(t: Translator, found: Digest, owing: int = 0) -> Message:
    """`owing`: of how many people figures are missing, where their names are not to be shown."""
    head = t.gettext("What happened in %(month)s") % {"month": t.month(found.month.starts)}
    text = lines(bold(head), *_happened(t, found), *_stands(t, found), *_owes(t, found, owing), _next(t, found))
    return Message(text, subject="")


def _happened(t: Translator, found: Digest) -> list[Markup]:
    reported = [
        t.ngettext("– %(what)s: %(n)s report", "– %(what)s: %(n)s reports", n) % {"what": t.title(what), "n": n}
        for what, n in found.reported
    ]
    held = [t.gettext("– Held: %(meeting)s %(day)s") % {"meeting": name(t, each), "day": day(t, each.starts_at)}
            for each in found.held]  # fmt: skip
    return [*reported, *held] or [t.gettext("Nothing was reported.")]


def _stands(t: Translator, found: Digest) -> list[Markup]:
    lights = [f"{found.lights[each]} {light(t, each)}" for each in Light if found.lights.get(each)]
    behind = [t.gettext("Behind: %(criteria)s") % {"criteria": t.listed(t.title(each) for each in found.behind)}]
    head = t.gettext("Where the programme stands")
    if found.until:
        head = t.gettext("Where we stand on %(day)s") % {"day": t.day(found.until, year=True)}
    return [bold(head), lines(*lights), *(behind if found.behind else [])]


def _owes(t: Translator, found: Digest, owing: int) -> list[Markup]:
    if owing:
        told = t.ngettext("Figures are missing from %(n)s person.", "Figures are missing from %(n)s people.", owing)
        return [told % {"n": owing}]
    if not found.owes:
        return []
    each = [
        t.ngettext("– %(who)s: %(n)s figure", "– %(who)s: %(n)s figures", one.figures)
        % {"who": one.who, "n": one.figures}
        for one in found.owes
    ]
    return [bold(t.gettext("Figures that are missing")), *each]


def _next(t: Translator, found: Digest) -> Markup | str:
    if found.following is None:
        return ""
    return t.gettext("Next meeting: %(when)s") % {"when": when_and_where(t, found.following)}
