"""Everything said to leaders about people: /personer, invitations, roles, absence."""

from datetime import date as Day

from bot.message import Button, Message, Rows, bold, lines, rows, spaced, wrapped
from bot.people.absence import AbsenceNoted
from bot.people.joining import Invited
from bot.people.model import Role
from bot.people.roster import People, PersonView
from bot.people.words import role_name
from bot.plan.model import Plan
from bot.texts import Translator


def people(t: Translator, result: People) -> Message:
    listed = [_person_line(t, each) for each in result.listed]
    head = t.gettext("People in the programme (page %(page)s of %(pages)s):") % {
        "page": result.page + 1,
        "pages": result.pages,
    }
    chosen = [Button(each.name, f"person:{each.id}:show") for each in result.listed]
    turn = [Button("‹", f"people:{result.page - 1}")] if result.page else []
    turn += [Button("›", f"people:{result.page + 1}")] if result.page + 1 < result.pages else []
    return Message(
        lines(bold(head), *listed),
        (*rows(Button(t.gettext("Invite somebody"), "invite")), *wrapped(chosen), *rows(turn)),
    )


def _person_line(t: Translator, shown: PersonView) -> str:
    away = t.gettext("away until %(day)s") % {"day": t.short_day(shown.absences[0][1])} if shown.absences else ""
    silent = "" if shown.reachable else t.gettext("cannot be reached on Telegram")
    return spaced(shown.name, t.listed(role_name(t, role) for _, role, _ in shown.posts), away, silent)


def person(t: Translator, shown: PersonView) -> Message:
    """One person: roles and absences, and what can be done."""
    roles = [spaced(role_name(t, role), place(shown.plan, area)) for _, role, area in shown.posts]
    away = [_absence(t, *absence) for absence in shown.absences]
    ends = [
        Button(t.gettext("End: %(role)s") % {"role": role_name(t, role)}, f"post:{post}:end")
        for post, role, _ in shown.posts
    ]
    more = [
        Button(t.gettext("One role more"), f"person:{shown.id}:roles"),
        Button(t.gettext("Absence"), f"person:{shown.id}:absence"),
        Button(t.gettext("Back"), "people:0"),
    ]
    return Message(lines(bold(shown.name), *roles, *away), (*wrapped(ends, 1), *wrapped(more, 2)), f"person:{shown.id}")


def place(plan: Plan, area: str | None) -> str:
    return plan.areas[area].label if area in plan.areas else ""


def _absence(t: Translator, first: Day, last: Day, cover: str) -> str:
    days = {"first": t.day(first), "last": t.day(last), "cover": cover}
    if cover:
        return t.gettext("away %(first)s to %(last)s; %(cover)s covers") % days
    return t.gettext("away %(first)s to %(last)s; nobody covers") % days


def which_role(t: Translator, shown: PersonView) -> Message:
    held = {role for _, role, _ in shown.posts}
    buttons = [Button(role_name(t, role), f"person:{shown.id}:give:{role}") for role in Role if role not in held]
    return Message(
        t.gettext("Which role does %(name)s get?") % {"name": shown.name}, (*wrapped(buttons), *_back(t, shown))
    )


def really_end(t: Translator, shown: PersonView, post_id: int) -> Message:
    """Ending a role asks once, and offers to name who takes over."""
    role = next((role_name(t, role) for post, role, _ in shown.posts if post == post_id), "")
    text = t.gettext("End the role »%(role)s« for %(name)s? It works at once. Does somebody take over?") % {
        "role": role,
        "name": shown.name,
    }
    heirs = [
        Button(t.gettext("End, %(name)s takes over") % {"name": name}, f"post:{post_id}:end:{id}")
        for id, name in shown.others[:20]
    ]
    return Message(
        text,
        (
            *rows(Button(t.gettext("End, nobody takes over"), f"post:{post_id}:end:0")),
            *wrapped(heirs, 1),
            *_back(t, shown),
        ),
    )


def _back(t: Translator, shown: PersonView) -> Rows:
    return rows(Button(t.gettext("Back"), f"person:{shown.id}:show"))


def when_away(t: Translator, shown: PersonView) -> Message:
    return Message(
        t.gettext("When is %(name)s away? Write the first and the last day, for example »1/7 - 14/7«.")
        % {"name": shown.name},
        _back(t, shown),
    )


def absence_noted(t: Translator, result: AbsenceNoted | PersonView) -> Message:
    if isinstance(result, PersonView):
        return Message(lines(t.gettext("I found no days in that."), when_away(t, result).text), _back(t, result))
    days = {"name": result.person.name, "first": t.day(result.first), "last": t.day(result.last)}
    text = t.gettext("%(name)s is away %(first)s to %(last)s. Who covers?") % days
    who = [Button(name, f"absence:{result.absence_id}:cover:{id}") for id, name in result.person.others[:20]]
    return Message(text, (*wrapped(who), *rows(Button(t.gettext("Nobody"), f"person:{result.person.id}:show"))))


def last_head(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext("That is the last one who can look after people here. Give somebody else the role first."), fresh=True
    )


def gone(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("That has been changed since. /personer shows how it is now."), fresh=True)


def invite_whom(t: Translator, _result: object = None) -> Message:
    buttons = [Button(role_name(t, role), f"invite:{role}") for role in Role]
    return Message(t.gettext("What will they be?"), wrapped(buttons))


def invite_where(t: Translator, result: tuple[str, Plan]) -> Message:
    role, plan = result
    areas = [Button(area.label, f"invite:{role}:{key}") for key, area in plan.areas.items()]
    return Message(
        t.gettext("In which area?"),
        (*wrapped(areas), *rows(Button(t.gettext("No particular area"), f"invite:{role}:-"))),
    )


def invited(t: Translator, result: Invited) -> Message:
    text = t.gettext("Send this link to the one who is to be %(role)s. It works once and for %(days)s days:\n%(link)s")
    return Message(text % {"role": role_name(t, result.role), "days": result.days, "link": result.link}, fresh=True)
