"""/kalender, one happening, and what those hear who wanted to be reminded of it."""

from dataclasses import replace
from datetime import time

from bot import paging
from bot.announcements.calendar import File, Reminded
from bot.announcements.model import MORNING
from bot.announcements.views import Page, View
from bot.announcements.wording import headline, short, when
from bot.message import Button, Message, Rows, bold, lines, rows, wrapped
from bot.people.example_words import planned
from bot.registrations.asking_words import practice
from bot.registrations.wording import at
from bot.registrations.wording import headline as headline_of
from bot.texts import Translator

ALL = "-"


def page(t: Translator, result: Page) -> Message:
    """What is coming, numbered, with a button for each."""
    head = _head(t, result)
    views = result.part.listed
    if result.unknown:
        whole = Button(t.gettext("The calendar"), f"calendar:{ALL}:0")
        return Message(t.gettext("I do not find that in the calendar."), rows(whole), fresh=True)
    if not views:
        return _nothing(t, result)
    listed = [t.gettext("%(n)s. %(what)s") % {"n": n, "what": short(t, view)} for n, view in enumerate(views, 1)]
    single = [
        Button(t.gettext("See no. %(n)s") % {"n": n}, f"announcement:{view.id}:see") for n, view in enumerate(views, 1)
    ]
    return Message(
        lines(_lacks(t, result), _none_then(t, result), bold(head), _days(t, result), *listed),
        (*wrapped(single, 3), *_more(t, result), *_areas(t, result)),
    )


def _lacks(t: Translator, result: Page) -> str:
    if result.lacks is None:
        return ""
    return t.gettext("%(what)s: there is none in the calendar.") % {"what": headline_of(t, result.lacks, result.plan)}


def _none_then(t: Translator, result: Page) -> str:
    if not result.none_then:
        return ""
    return t.gettext("Nothing is announced for %(days)s.") % {"days": _span(t, result)}


def _days(t: Translator, result: Page) -> str:
    return "" if result.none_then else _span(t, result)


def _span(t: Translator, result: Page) -> str:
    """The days that were asked about."""
    if result.days is None:
        return ""
    first, last = map(t.day, result.days)
    return first if first == last else t.gettext("%(first)s to %(last)s") % {"first": first, "last": last}


def _head(t: Translator, result: Page) -> str:
    if not result.area:
        return t.gettext("Coming:")
    head = t.gettext("Coming at %(area)s:") if at(result.plan, result.area) else t.gettext("Coming in %(area)s:")
    return head % {"area": result.plan.areas[result.area].label}


def _nothing(t: Translator, result: Page) -> Message:
    nothing = t.gettext("Nothing is announced for the coming weeks.")
    how = t.gettext("Write it as you would say it, for example: »%(example)s«") % {"example": planned(t, result.plan)}
    return Message(lines(_lacks(t, result) or nothing, result.announces and how), _areas(t, result))


def _more(t: Translator, result: Page) -> Rows:
    earlier, later = t.gettext("Earlier"), t.gettext("Later")
    return rows(paging.turns(result.part, f"calendar:{result.area or ALL}", earlier, later))


def _areas(t: Translator, result: Page) -> Rows:
    """The other areas, and all of them; where there is but one there is nothing to choose."""
    if result.plan.only_area:
        return ()
    others = [Button(area.label, f"calendar:{key}:0") for key, area in result.plan.areas.items() if key != result.area]
    everywhere = [Button(t.gettext("All areas"), f"calendar:{ALL}:0")] if result.area else []
    return wrapped([*everywhere, *others], 3)


def detail(t: Translator, view: View) -> Message:
    """One happening: what one can do with it."""
    own = f"announcement:{view.id}"
    remind = Button(t.gettext("Another reminder") if view.wish else t.gettext("Remind me"), f"{own}:wish")
    text = lines(view.practice and practice(t), bold(headline(t, view)), when(t, view), _reminded(t, view))
    mine = [Button(t.gettext("Correct"), f"{own}:edit"), Button(t.gettext("Call it off"), f"{own}:off")]
    file = Button(t.gettext("Into my calendar"), f"{own}:file")
    buttons = rows((remind, file), mine if view.own else [], Button(t.gettext("The calendar"), "calendar:-:0"))
    return Message(text, buttons, own, photo=view.poster or "")


def no_sign_ups(t: Translator, result: Reminded) -> Message:
    """ "hvem kommer til loppemarkedet?": nobody signs up here, but some want to be reminded."""
    shown = detail(t, result.view)
    known: object = ""
    if result.number == 0:
        known = t.gettext("Nobody has asked to be reminded of it.")
    elif result.number:
        known = t.ngettext(
            "%(n)s person wants to be reminded of it.", "%(n)s want to be reminded of it.", result.number
        ) % {"n": result.number}
    return replace(
        shown, text=lines(t.gettext("Nobody signs up with me for what stands in the calendar."), known, shown.text)
    )


def _reminded(t: Translator, view: View) -> str:
    if view.wish == "day":
        return t.gettext("I remind you the evening before.")
    return t.gettext("I remind you two hours before.") if view.wish else ""


def which_reminder(t: Translator, view: View) -> Message:
    """ "Husk mig på det": when?"""
    own = f"announcement:{view.id}:wish"
    ways = [Button(t.gettext("The evening before"), f"{own}:day")]
    if not view.all_day and (view.starts is None or view.starts > time(MORNING)):
        ways.append(Button(t.gettext("Two hours before"), f"{own}:hours"))
    none = [Button(t.gettext("No reminder"), f"{own}:none")] if view.wish else []
    text = lines(bold(headline(t, view)), when(t, view), t.gettext("When shall I remind you?"))
    return Message(text, rows(ways, none), f"announcement:{view.id}")


def only_these(t: Translator, result: Page) -> Message:
    """ "husk mig på at købe kartofler"."""
    shown = page(t, result)
    told = t.gettext("I remind you of your meetings, and of what stands in the calendar. Press what you mean.")
    return replace(shown, text=lines(told, shown.text), fresh=True)


def reminded(t: Translator, view: View) -> Message:
    """They have chosen."""
    if view.wish:
        return detail(t, view)
    return Message(lines(t.gettext("Then I do not remind you of it."), short(t, view)))


def file(t: Translator, result: File) -> Message:
    text = lines(
        bold(headline(t, result.view)), when(t, result.view), t.gettext("Open the file to put it into your calendar.")
    )
    return Message(text, subject=f"announcement:{result.view.id}", document=result.path)
