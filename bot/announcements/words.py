"""Everything said about what is coming: the draft and its questions, the calendar, changes, reminders."""

from datetime import date, timedelta

from bot.announcements.calendar import Reminded
from bot.announcements.calendar_words import detail, no_sign_ups, page
from bot.announcements.kept_words import beside, head, kept, otherwise, own_buttons, subject_of
from bot.announcements.views import Aside, Kept, NotRead, Off, Others, Page, Same, View
from bot.announcements.wording import headline, of_the_day, short, when
from bot.message import Button, Message, Rows, bold, lines, rows, wrapped
from bot.registrations import words as registrations
from bot.registrations.steps import NotUnderstood, Step
from bot.texts import Translator

HOURS = ("10:00", "14:00", "17:00", "18:00")
"""When things usually begin."""


def step(t: Translator, result: View | Same | Kept | NotRead | Off | Others | Reminded | None) -> Message:
    """What comes next: a question, the preview, or that it stands in the calendar."""
    if result is None:
        return dropped(t)
    if isinstance(result, Kept):
        return kept(t, result)
    if isinstance(result, Others):
        return not_yours(t, result)
    if isinstance(result, Reminded):
        return who_comes(t, result)
    if isinstance(result, Off):
        return really_off(t, result.view)
    if isinstance(result, Same):
        return same(t, result)
    if isinstance(result, NotRead):
        return not_read(t, result)
    shown = question(t, result, result.missing[0]) if result.missing else preview(t, result)
    return beside(t, shown, result.beside)


def calendar(t: Translator, result: View | Page) -> Message:
    """/kalender: the list, or what was announced with it."""
    return page(t, result) if isinstance(result, Page) else step(t, result)


def counted(t: Translator, result: Step | Kept | NotUnderstood) -> Message:
    """How many came: the report that it becomes, before it counts."""
    if isinstance(result, Kept):
        return kept(t, result)
    if isinstance(result, NotUnderstood) and not result.unsure:
        return Message(
            t.gettext("I could not read that as a number. How many came? »36« or »nobody« will do."), fresh=True
        )
    return registrations.step(t, result)


def preview(t: Translator, view: View) -> Message:
    """What was understood, in full, before anybody else sees it."""
    own = f"announcement:{view.id}"
    text = lines(*head(t, view), t.gettext("Shall I put it into the calendar?"))
    save = Button(t.gettext("Put it into the calendar"), f"{own}:save")
    choice = (Button(t.gettext("Correct"), f"{own}:edit"), Button(t.gettext("Delete"), f"{own}:drop"))
    return Message(text, (*rows(save), *otherwise(t, view), *rows(choice)), own)


def question(t: Translator, view: View, field: str, reason: str = "") -> Message:
    own = f"announcement:{view.id}"
    last = Button(t.gettext("Delete"), f"{own}:drop") if view.state == "draft" else None
    back = last or Button(t.gettext("Back"), f"{own}:show")
    text = lines(*head(t, view), reason, _asked(t, view, field))
    return Message(text, (*_options(t, view, field), *otherwise(t, view), *rows(back)), own, fresh=bool(reason))


def _asked(t: Translator, view: View, field: str) -> str:
    match field:
        case "day":
            return t.gettext("Which day will it be?")
        case "starts":
            return t.gettext("At what time does it begin?")
        case "area" if view.place and not view.facts.area:
            return t.gettext("Which area is that in?")
        case "area":
            return t.gettext("Where will it be?")
    return t.gettext("What is it called? Write it in a few words.")


def _options(t: Translator, view: View, field: str) -> Rows:
    set_ = f"announcement:{view.id}:set:{field}"
    if field == "day":
        days: list[date] = list(view.days[:7]) or [view.today + timedelta(days=ahead) for ahead in (0, 1)]
        return wrapped([Button(of_the_day(t, day, view.today), f"{set_}:{day}") for day in days])
    if field == "starts":
        hours = [Button(each.replace(":", ".") if t.language == "da" else each, f"{set_}:{each}") for each in HOURS]
        return (*wrapped(hours, 4), *rows(Button(t.gettext("No fixed time"), f"{set_}:none")))
    if field == "area":
        areas = [key for key in view.areas if key in view.plan.areas] or list(view.plan.areas)
        return wrapped([Button(view.plan.areas[key].label, f"{set_}:{key}") for key in areas])
    return ()


def who_comes(t: Translator, result: Reminded) -> Message:
    """ "hvor mange kommer på torsdag?", of what stands in the calendar or only waits for it."""
    if result.view.state != "draft":
        return no_sign_ups(t, result)
    shown = step(t, result.view)
    told = t.gettext("Nobody can see it yet: it is not in the calendar.")
    return Message(lines(told, shown.text), shown.buttons, shown.subject, fresh=True)


def not_read(t: Translator, result: NotRead) -> Message:
    """Words that were no answer; also "Ret" with a field, which asks without a complaint."""
    if result.asked:
        return question(t, result.view, result.asked)
    if result.view.state == "draft":
        shown, unread = step(t, result.view), t.gettext("I could not read that as a correction. I still have:")
        beside = lines(_beside(t, result), t.gettext("This is not in the calendar yet:"))
        told = beside if result.chats or result.other else _no_more(t) if result.beyond else unread
        return Message(lines(told, shown.text), shown.buttons, shown.subject, fresh=True)
    told = t.gettext("I could not read the new words, so the calendar stands as it is.")
    told = _no_more(t) if result.beyond else told
    return Message(lines(told, short(t, result.view)), own_buttons(t, result.view), subject_of(result.view), fresh=True)


def unread(t: Translator, result: NotRead | View | Kept | Aside) -> Message:
    """Words in answer to a question that could not be read as one."""
    if isinstance(result, Aside):
        told = t.gettext(
            "That is fine: then it does not come into the calendar yet. Write again when the day is known."
        )
        return Message(told, fresh=True)
    if isinstance(result, NotRead) and result.asked:
        unread = t.gettext("I could not read that as an answer.")
        beside = result.chats or result.other or result.each or result.beyond
        return question(t, result.view, result.asked, _beside(t, result) if beside else unread)
    return step(t, result)


def _beside(t: Translator, result: NotRead) -> str:
    """What is said to words that tried no answer."""
    if result.other:
        return t.gettext(
            "That sounded like something else. If it is to be in the calendar, too, write its name, day, time and place."
        )
    if result.each:
        return t.gettext(
            "It stands in one place at a time. If it is held in several, write the one first and then the other."
        )
    return _no_more(t) if result.beyond else t.gettext("There is no hurry.")


def _no_more(t: Translator) -> str:
    """ "skriv, at man skal tage kage med"."""
    return t.gettext(
        "The calendar says only what, when and where, so I cannot write that there. Tell it where you invite people."
    )


def fields(t: Translator, view: View) -> Message:
    """ "Ret": which of it?"""
    own = f"announcement:{view.id}:edit"
    names = {
        "day": t.gettext("Day"),
        "starts": t.gettext("Time"),
        "area": t.gettext("Where"),
        "title": t.gettext("Name"),
    }
    buttons = [Button(name, f"{own}:{field}") for field, name in names.items()]
    text = lines(*head(t, view), t.gettext("What should be different?"))
    return Message(
        text, (*wrapped(buttons, 2), *rows(Button(t.gettext("Back"), f"{subject_of(view)}:show"))), subject_of(view)
    )


def same(t: Translator, result: Same) -> Message:
    """It seems to be there already: asked about, never swallowed."""
    text = lines(
        t.gettext("This stands in the calendar already:"),
        short(t, result.other),
        t.gettext("Is yours the same, or another one?"),
    )
    own = subject_of(result.view)
    another = Button(t.gettext("Another one"), f"{own}:save:other")
    return Message(text, rows(Button(t.gettext("The same"), f"{own}:drop:same"), another), own)


def really_off(t: Translator, view: View) -> Message:
    text = lines(*head(t, view), t.gettext("Call it off? It leaves the calendar, and I tell those who wait for it."))
    yes = Button(t.gettext("Call it off"), f"{subject_of(view)}:off:yes")
    return Message(text, rows(yes, Button(t.gettext("Back"), f"{subject_of(view)}:show")), subject_of(view))


def not_yours(t: Translator, result: Others) -> Message:
    """Who else announced it, or leads, can change it."""
    only = t.gettext("Only whoever announced it and the secretariat can change it.")
    tell = t.gettext("Tell %(names)s.") % {"names": t.listed(result.whom)} if result.whom else ""
    return Message(lines(bold(headline(t, result.view)), when(t, result.view), only, tell), fresh=True)


def shown(t: Translator, view: View) -> Message:
    """One's own again: a draft with its question, or what stands in the calendar."""
    return step(t, view) if view.state == "draft" else detail(t, view)


def dropped(t: Translator, number: int | None = None) -> Message:
    """`number`: of what was let go of, which may still come back."""
    return Message(t.gettext("Deleted. It is not in the calendar."), (), f"announcement:{number}" if number else "")


def stale(t: Translator, _error: object = None) -> Message:
    text = t.gettext("That button has had its day: it is over, changed or called off. /kalender shows what is coming.")
    return Message(text, fresh=True)
