"""What stands on the page of a police link."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from bot.beredskab.activation import ANYWHERE, GRAVE, SEVERITIES
from bot.beredskab.activation_words import danger
from bot.beredskab.door import AtDoor, LinkView
from bot.beredskab.naming import kind_title, place_of, seat_title, severity_title
from bot.message import lines
from bot.plan.model import Plan
from bot.texts import Translator
from bot.web import page
from bot.web.page import Page
from bot.web.words import Notice
from bot.web.words import bad_link as general_bad_link

FORM = Markup(
    '<form method="post">\n<label for="kind">%(kind)s</label>\n<select id="kind" name="kind" required>%(kinds)s</select>\n'
    '<label for="area">%(area)s</label>\n<select id="area" name="area" required>%(areas)s</select>\n'
    '<label for="severity">%(severity)s</label>\n<select id="severity" name="severity">%(severities)s</select>\n'
    '<label for="words">%(words)s</label>\n<p class="hint" id="hint">%(hint)s</p>\n'
    '<textarea id="words" name="words" rows="3" maxlength="500" aria-describedby="hint" autocomplete="off"></textarea>\n'
    '<label for="drill">%(drill)s</label>\n<select id="drill" name="drill">%(drills)s</select>\n'
    '<button class="main" type="submit">%(on)s</button></form>'
)
OPTION = Markup('<option value="%s"%s>%s</option>')
GO = Markup(
    '<form method="post"><input type="hidden" name="callout" value="%s"><input type="hidden" name="same" value="%s">'
    '<button%s type="submit">%s</button></form>'
)
MAIN = Markup(' class="main"')
HINT = Markup('<p class="hint">%s</p>')
Chosen = Mapping[str, str]
EMPTY: Chosen = {"kind": "", "area": "", "severity": GRAVE, "drill": "no"}


def form(t: Translator, plan: Plan, link: LinkView, chosen: Chosen = EMPTY, problem: Markup | None = None) -> Page:
    """What has happened, where, how serious: nobody is called yet. `chosen`: what was before something was refused."""
    whose = t.gettext("This link was made for: %(name)s.") % {"name": link.name}
    refused = page.message(problem) if problem else ""
    body = page.joined(page.paragraph(danger(t)), page.paragraph(whose), refused, _fields(t, plan, chosen))
    return Page(t.gettext("Call the crisis group together"), body, status=422 if problem else 200)


def _fields(t: Translator, plan: Plan, chosen: Chosen) -> Markup:
    """Nothing that matters is chosen beforehand: who is in a hurry would send it as it stands."""
    choose = ("", t.gettext("Choose"))
    areas = [*((area.key, area.label) for area in plan.areas.values()), (ANYWHERE, t.gettext("Somewhere else"))]
    levels = [(each, str(severity_title(t, each)).capitalize()) for each in SEVERITIES]
    return FORM % {
        "kind": t.gettext("What has happened?"),
        "kinds": _options([choose, *((key, kind_title(t, plan, key)) for key in plan.beredskab.kinds)], chosen["kind"]),
        "area": t.gettext("Where is it?"),
        "areas": _options([choose, *areas], chosen["area"]),
        "severity": t.gettext("How serious is it?"),
        "severities": _options(levels, chosen["severity"]),
        "words": t.gettext("The address, and what the group must know"),
        "hint": t.gettext("Roles and places. No names of those involved."),
        "drill": t.gettext("Is it a drill?"),
        "drills": _options([("no", t.gettext("No, it is real")), ("yes", t.gettext("Yes, a drill"))], chosen["drill"]),
        "on": t.gettext("On"),
    }


def _options(listed: Sequence[tuple[str, str]], chosen: str) -> Markup:
    selected = Markup(" selected")
    return Markup("").join(OPTION % (key, selected if key == chosen else "", label) for key, label in listed)


def really(t: Translator, it: AtDoor) -> Page:
    """Shown once more; the press calls everybody at once."""
    callout, own = it.callout, it.callout.id
    known = [
        Markup("%s: %s") % (kind_title(t, callout.plan, callout.kind), place_of(t, callout)),
        t.gettext("How grave: %(severity)s") % {"severity": severity_title(t, callout.severity)},
        callout.told.words,
    ]
    if it.other:
        same = t.gettext("%(kind)s, %(place)s was reported at %(time)s. Is it the same event?") % {
            "kind": kind_title(t, callout.plan, it.other.kind),
            "place": place_of(t, it.other),
            "time": t.clock(it.other.drafted_at),
        }
        asked = page.joined(
            page.paragraph(same),
            GO % (own, it.other.id, MAIN, t.gettext("The same event")),
            GO % (own, 0, "", t.gettext("Another event: call out")),
        )
    else:
        seats = t.listed(seat_title(t, callout.plan, each.seat) for each in callout.seats)
        called = t.gettext("I will call: %(seats)s.") % {"seats": seats}
        yet = HINT % t.gettext("Nobody has been called yet. If it was not meant, close the page.")
        asked = page.joined(page.paragraph(called), GO % (own, 0, MAIN, t.gettext("Call out")), yet)
    drill = page.heading(t.gettext("DRILL")) if callout.drill else ""
    facts = page.message(lines(*known))
    return Page(t.gettext("Shall I call the group?"), page.joined(page.paragraph(danger(t)), drill, facts, asked))


def called(t: Translator, it: AtDoor) -> Page:
    drill = page.heading(t.gettext("DRILL")) if it.callout.drill else ""
    said = t.gettext("Everybody is being called now. Your name and role stand in the log.")
    if not it.out:
        said = t.gettext("The group has been called for this already. What you told stands in the log.")
    take = t.gettext("You need not do anything more here. The police in the group have the rest.")
    title = t.gettext("The group is called")
    return Page(title, page.joined(drill, page.paragraph(said), page.paragraph(take)))


def taken_back(t: Translator) -> Notice:
    """Also where its year is over."""
    new = t.gettext("The secretariat, or the police in the group, can make a new link.")
    return Notice(t.gettext("This link does not work any more"), (_without_it(t), new))


def bad_link(t: Translator) -> Notice:
    """Who opens it may be in the middle of something: first what works without it."""
    said = general_bad_link(t)
    return Notice(said.title, (_without_it(t), said.text[0]))


def _without_it(t: Translator) -> Markup:
    return t.gettext("Call 112 if anybody is in danger. Any member of the crisis group can call it together.")


def not_now(t: Translator) -> Notice:
    text = t.gettext("It has been sent already, or something of it is not known here. Open the link anew.")
    return Notice(t.gettext("That is not possible now"), (text,))
