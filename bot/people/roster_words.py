"""Everything said to leaders about people: /personer, roles, absence."""

from collections import Counter
from datetime import date as Day

from bot import paging
from bot.message import Button, Message, Rows, bold, lines, rows, spaced, wrapped
from bot.people.absence import AbsenceNoted, NoDays
from bot.people.model import Role
from bot.people.role_names import role_name
from bot.people.roster import AWAITED, BLOCKED, LOST, Away, Choice, People, PersonView
from bot.plan.model import Plan
from bot.texts import Translator

LIKELY = (Role.AMBASSADOR, Role.VOLUNTEER, Role.STAFF, *Role)
"""Roles in the order in which they are given most often."""
ROLES = tuple(dict.fromkeys(LIKELY))


def people(t: Translator, result: People) -> Message:
    listed = [_line(t, each) for each in result.page.listed]
    head = t.gettext("People in the programme")
    if result.total is not None:
        head = t.ngettext("%(n)s person", "%(n)s people", result.total) % {"n": result.total}
    elif result.page.of > 1:
        head = t.gettext("People in the programme (page %(page)s of %(pages)s)") % {
            "page": result.page.number + 1,
            "pages": result.page.of,
        }
    chosen = [Button(name, f"person:{id}:show") for id, name in named(t, result)]
    invite = rows(
        Button(t.gettext("Invite somebody"), "invite"), Button(t.gettext("Add without Telegram"), "people:add")
    )
    groups = rows(Button(t.gettext("Groups"), "groups:0")) if result.plan.groups and result.total is None else ()
    nobody = (
        t.gettext("Nobody here is called »%(name)s«. These are all:") % {"name": result.nobody} if result.nobody else ""
    )
    turns = paging.turns(result.page, "people") if result.total is None else []
    return Message(lines(nobody, bold(head), *listed), (*invite, *groups, *wrapped(chosen), *rows(turns)))


def named(t: Translator, result: People) -> list[tuple[int, str]]:
    """What to write on buttons: names, told apart by role and place where two are called the same."""
    listed = result.page.listed
    times = Counter(each.name for each in listed)
    return [(each.id, each.name if times[each.name] == 1 else str(_apart(t, each))) for each in listed]


def _apart(t: Translator, shown: PersonView) -> str:
    roles = [spaced(role_name(t, shown.plan, role), place(shown.plan, area)) for _, role, area in shown.posts[:1]]
    return spaced(shown.name, *roles).unescape()


def _line(t: Translator, shown: PersonView) -> str:
    away = [_away_now(t, each) for each in shown.absences if each.first <= shown.today]
    silent = {
        BLOCKED: t.gettext("cannot be reached on Telegram"),
        LOST: t.gettext("cannot be reached"),
        AWAITED: t.gettext("has not answered yet"),
    }.get(shown.reach)
    return spaced(shown.name, t.listed(role_name(t, shown.plan, role) for _, role, _ in shown.posts), *away[:1], silent)


def _away_now(t: Translator, each: Away) -> str:
    if each.cover:
        return t.gettext("away to %(day)s, %(cover)s covers") % {"day": t.short_day(each.last), "cover": each.cover}
    return t.gettext("away to %(day)s") % {"day": t.short_day(each.last)}


def person(t: Translator, shown: PersonView) -> Message:
    """One person: roles and absences, and what can be done."""
    roles = [spaced(role_name(t, shown.plan, role), place(shown.plan, area)) for _, role, area in shown.posts]
    none = "" if roles else t.gettext("No role at the moment.")
    silent = {
        BLOCKED: t.gettext("Cannot be reached on Telegram: the bot is blocked there."),
        LOST: t.gettext("Cannot be reached: what I knew does not work any more."),
        AWAITED: t.gettext("Has not answered yet by the link that I sent, so I send nothing else there."),
    }.get(shown.reach)
    away = [_absence(t, shown, each) for each in shown.absences]
    works = t.gettext("Works at %(institution)s.") % {"institution": shown.institution} if shown.institution else ""
    text = lines(bold(shown.name), none, *roles, works, *away, silent)
    return Message(text, _what_can_be_done(t, shown), f"person:{shown.id}")


def _what_can_be_done(t: Translator, shown: PersonView) -> Rows:
    own = f"person:{shown.id}"
    more = [
        Button(t.gettext("Absence"), f"{own}:absence"),
        Button(t.gettext("One role more"), f"{own}:roles"),
        Button(t.gettext("How reached"), f"channel:list:{shown.id}"),
        Button(t.gettext("Workplace"), f"{own}:work:0"),
        Button(t.gettext("Name"), f"{own}:name"),
    ]
    back = [
        Button(t.gettext("Not away after all: %(day)s") % {"day": t.short_day(each.first)}, f"absence:{each.id}:forget")
        for each in shown.absences
    ]
    ends = [
        Button(t.gettext("End: %(role)s") % {"role": role_name(t, shown.plan, role)}, f"post:{post}:end")
        for post, role, _ in shown.posts
    ]
    return (*wrapped(more), *wrapped(back, 1), *wrapped(ends, 1), *rows(Button(t.gettext("Back"), "people:0")))


def place(plan: Plan, area: str | None) -> str:
    return plan.areas[area].label if area in plan.areas else ""


def _absence(t: Translator, shown: PersonView, away: Away) -> str:
    days = _days(t, away.first, away.last, shown) | {"cover": away.cover}
    if away.cover:
        return t.gettext("away %(first)s to %(last)s; %(cover)s covers") % days
    return t.gettext("away %(first)s to %(last)s; nobody covers") % days


def _days(t: Translator, first: Day, last: Day, shown: PersonView) -> dict[str, str]:
    """With the year where it is another one."""
    return {name: t.day(day, year=day.year != shown.today.year) for name, day in (("first", first), ("last", last))}


def which_role(t: Translator, shown: PersonView) -> Message:
    held = {role for _, role, _ in shown.posts}
    offered = [role for role in ROLES if role not in held and shown.plan.has_role(role.value)]
    buttons = [Button(role_name(t, shown.plan, role), f"person:{shown.id}:give:{role}") for role in offered]
    asked = t.gettext("Which role does %(name)s get?") % {"name": shown.name}
    return Message(asked, (*wrapped(buttons), *_back(t, shown)))


def really_end(t: Translator, result: Choice, post_id: int) -> Message:
    """Ending a role asks once, and offers to name who takes over."""
    shown = result.person
    role = next((role_name(t, shown.plan, role) for post, role, _ in shown.posts if post == post_id), "")
    asked = t.gettext("Shall %(name)s stop as %(role)s? It works at once. Who takes over?")
    heirs = [Button(name, f"post:{post_id}:end:{id}") for id, name in named(t, result.others)]
    nobody = rows(Button(t.gettext("Stop, nobody takes over"), f"post:{post_id}:end:0"))
    pages = rows(paging.turns(result.others.page, f"post:{post_id}:heirs"))
    return Message(asked % {"name": shown.name, "role": role}, (*nobody, *wrapped(heirs), *pages, *_back(t, shown)))


def _back(t: Translator, shown: PersonView) -> Rows:
    return rows(Button(t.gettext("Back"), f"person:{shown.id}:show"))


def when_away(t: Translator, shown: PersonView) -> Message:
    asked = t.gettext(
        "When is %(name)s away? Write it, for example »1/7 - 14/7«, »from Monday to Friday« or »week 29«."
    )
    return Message(asked % {"name": shown.name}, _back(t, shown), f"absence:{shown.id}")


def which_name(t: Translator, shown: PersonView) -> Message:
    """The button "Navn"."""
    asked = t.gettext("What is %(name)s called? Write the name as it should stand.") % {"name": shown.name}
    return Message(asked, _back(t, shown), f"name:{shown.id}")


def called(t: Translator, name: str) -> Message:
    """To somebody who has said their own."""
    return Message(t.gettext("From now on you are %(name)s here.") % {"name": name})


def absence_noted(t: Translator, result: AbsenceNoted | NoDays | PersonView) -> Message:
    if isinstance(result, PersonView):
        return person(t, result)
    if isinstance(result, NoDays):
        why = t.gettext("Those days are over.") if result.over else t.gettext("I found no days in that.")
        again = when_away(t, result.person)
        return Message(lines(why, again.text), again.buttons, again.subject)
    shown, own = result.who.person, f"absence:{result.absence_id}"
    asked = t.gettext("%(name)s is away %(first)s to %(last)s. Who covers?")
    who = [Button(name, f"{own}:cover:{id}") for id, name in named(t, result.who.others)]
    nobody = rows(Button(t.gettext("Nobody"), f"{own}:cover:0"))
    text = asked % ({"name": shown.name} | _days(t, result.first, result.last, shown))
    return Message(text, (*wrapped(who), *rows(paging.turns(result.who.others.page, f"{own}:who")), *nobody))


def last_head(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext(
            "Nobody else can look after the people here. First give somebody the role of head or project manager."
        ),
        fresh=True,
    )


def gone(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("That has been changed since. /personer shows how it is now."), fresh=True)
