"""How a course is put into words."""

from bot.courses.views import Held, View
from bot.message import spaced
from bot.texts import Translator


def headline(t: Translator, view: View) -> str:
    """ "Mødregruppe · Hus Glentevej"."""
    where = view.plan.institutions.get(view.institution or "") or view.plan.venues.get(view.institution or "")
    return spaced(view.kind.title_in(t.language), where.name if where else "")


def people(t: Translator, view: View, number: int) -> str:
    return f"{t.number(number)} {view.kind.people_in(t.language, number)}"


def beginning(t: Translator, view: View) -> str:
    if view.starts is None:
        return ""
    day = t.day(view.starts, year=view.starts.year != view.today.year)
    if view.starts > view.today:
        return t.gettext("begins on %(day)s") % {"day": day}
    return t.gettext("began on %(day)s") % {"day": day}


def size(t: Translator, view: View) -> str:
    planned = ""
    if view.planned:
        planned = t.ngettext("%(n)s meeting", "%(n)s meetings", view.planned) % {"n": view.planned}
    return spaced(planned, people(t, view, view.participants) if view.participants is not None else "")


def held(t: Translator, each: Held, view: View) -> str:
    """ "3. gang, onsdag 15. november: 6 mødre"."""
    return t.gettext("meeting no. %(n)s, %(day)s: %(people)s") % {
        "n": each.number,
        "day": t.day(each.day),
        "people": people(t, view, each.participants),
    }


def attendance(t: Translator, view: View) -> str:
    """ "3 af 8 gange holdt, i snit 6 mødre"."""
    if not view.meetings:
        return ""
    mean = sum(each.participants for each in view.meetings) / len(view.meetings)
    said = {"n": len(view.meetings), "planned": view.planned, "mean": t.number(mean)}
    if view.planned:
        some = t.ngettext(
            "%(n)s of %(planned)s meetings held, %(mean)s came",
            "%(n)s of %(planned)s meetings held, %(mean)s came on average",
            len(view.meetings),
        )
        return some % said
    return (
        t.ngettext(
            "%(n)s meeting held, %(mean)s came", "%(n)s meetings held, %(mean)s came on average", len(view.meetings)
        )
        % said
    )


def outcome(t: Translator, view: View) -> list[str]:
    said: list[str] = []
    if view.completed is not None:
        of = {"part": view.completed, "whole": view.participants}
        said.append(t.gettext("Completed: %(part)s of %(whole)s") % of)
    if view.evaluated is not None:
        said.append(t.gettext("Evaluation: %(part)s of %(whole)s") % {"part": view.evaluated, "whole": view.answered})
    return said
