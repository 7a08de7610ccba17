"""Everything said about the year wheel: what is coming, one meeting, dates for a year, and changes."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from markupsafe import Markup

from bot import paging
from bot.clock import local_date
from bot.meetings.invitation_words import answers
from bot.meetings.model import CALLED, COMING, NO, PLANNED, SUBSTITUTE, YES
from bot.meetings.pointing import LISTED
from bot.meetings.proposing import Slot
from bot.meetings.rule_words import warnings
from bot.meetings.views import Answered, Card, MeetingView, Overview
from bot.meetings.wheel import Year
from bot.meetings.words import agenda_part, moment, name, own_answer, state_of, when
from bot.message import Button, Message, Rows, bold, lines, rows, spaced
from bot.texts import Translator

TOGETHER = 6
"""A group with more dates than this has them as a list of days alone."""


def overview(t: Translator, found: Overview) -> Message:
    """/moeder"""
    if not found.page.listed:
        return Message(lines(_none(t, found), *_hints(t, found)), _below(t, found))
    head = t.gettext("Meetings that are coming") if found.sees_all else t.gettext("Your meetings")
    listed = [_line(t, each, sees_all=found.sees_all) for each in found.page.listed]
    buttons = [
        Button(f"{t.short_day(local_date(each.starts_at))} {name(t, each)}", f"{each.key}:show")
        for each in found.page.listed
    ]
    return Message(lines(bold(head), *listed, *_hints(t, found)), (*rows(*buttons), *_below(t, found)), LISTED)


def _none(t: Translator, found: Overview) -> Markup:
    if not found.plan.groups:
        return t.gettext("The plan of this programme names no group that meets.")
    return (
        t.gettext("There is no meeting in the calendar for you.")
        if not found.years
        else t.gettext("There is no meeting in the calendar yet.")
    )


def _line(t: Translator, each: MeetingView, *, sees_all: bool) -> Markup:
    title = bold(name(t, each))
    if not sees_all:
        return spaced(moment(t, each.starts_at), title, own_answer(t, each))
    counts = _counts(t, each) if each.state == CALLED else state_of(t, each.state)
    return spaced(moment(t, each.starts_at), title, counts)


def _counts(t: Translator, each: MeetingView) -> str:
    coming = t.ngettext("%(n)s coming", "%(n)s coming", each.coming) % {"n": each.coming}
    silent = t.ngettext("%(n)s has not answered", "%(n)s have not answered", each.silent) % {"n": each.silent}
    return f"{coming}, {silent}" if each.silent else str(coming)


def _hints(t: Translator, found: Overview) -> list[Markup]:
    if not found.breaks:
        return []
    said = t.ngettext(
        "⚠️ %(n)s thing in this plan year is not as the plan says.",
        "⚠️ %(n)s things in this plan year are not as the plan says.",
        found.breaks,
    )
    return [said % {"n": found.breaks}]


def _below(t: Translator, found: Overview) -> Rows:
    broken = Button(t.gettext("What is not as the plan says?"), "meetings:rules") if found.breaks else None
    years = [
        Button(t.gettext("Propose dates for %(year)s") % {"year": label}, f"meetings:year:{begins}")
        for begins, label in found.years
    ]
    return rows(paging.turns(found.page, "meetings"), *([broken] if broken else []), *years)


# -- one meeting --


def card(t: Translator, found: Card) -> Message:
    meeting = found.meeting
    state = state_of(t, meeting.state) if found.sees_answers and meeting.state != CALLED else ""
    text = lines(
        bold(name(t, meeting)),
        when(t, meeting, year=True),
        spaced(meeting.place, state, own_answer(t, meeting)),
        agenda_part(t, found.agenda),
        *_lists(t, found.answers),
        warnings(t, found.plan, found.breaks),
    )
    return Message(text, (*_own_buttons(t, found), *_callers_buttons(t, found), _back(t)), meeting.key)


def who_comes(t: Translator, found: Card) -> Message:
    """ "hvem kommer til mødet?": the card, with why there is no list where there is none."""
    why = ""
    if not found.sees_answers:
        why = t.gettext("Who comes is for the secretariat to see.")
    elif not found.answers:
        why = t.gettext("Nobody has been called to it yet, so nobody has answered.")
    seen = card(t, found)
    return replace(seen, text=lines(why, seen.text))


def _lists(t: Translator, answered: Sequence[Answered]) -> list[Markup]:
    """Who comes, who does not and why, who sends somebody, who has said nothing."""
    heads = {
        YES: t.gettext("Coming (%(n)s): %(names)s"),
        SUBSTITUTE: t.gettext("Sends somebody (%(n)s): %(names)s"),
        NO: t.gettext("Not coming (%(n)s): %(names)s"),
        "": t.gettext("Not answered (%(n)s): %(names)s"),
    }
    grouped = {answer: list(found) for answer, found in groupby(answered, key=lambda each: each.answer)}
    return [
        head % {"n": len(grouped[answer]), "names": ", ".join(_who(t, each) for each in grouped[answer])}
        for answer, head in heads.items()
        if answer in grouped
    ]


def _who(t: Translator, each: Answered) -> str:
    if each.stands_in_for:
        return (t.gettext("%(name)s for %(other)s") % {"name": each.name, "other": each.stands_in_for}).unescape()
    return f"{each.name} ({each.reason})" if each.reason else each.name


def _own_buttons(t: Translator, found: Card) -> Rows:
    invited = found.meeting.mine is not None and found.meeting.state == CALLED and not found.begun
    return answers(t, found.meeting) if invited else ()


def _callers_buttons(t: Translator, found: Card) -> Rows:
    meeting = found.meeting
    if not found.may_call or meeting.state not in COMING:
        return ()
    if found.begun:
        return rows((Button(t.gettext("The meeting was held"), f"{meeting.key}:held"), _cancel(t, meeting, over=True)))
    call = Button(t.gettext("Call it now"), f"{meeting.key}:call")
    move = Button(t.gettext("Move"), f"{meeting.key}:move")
    who = Button(t.gettext("Who is in the group?"), f"group:{meeting.group.key}:page:0")
    return rows(*([call] if meeting.state == PLANNED else []), (move, _cancel(t, meeting)), who)


def _cancel(t: Translator, meeting: MeetingView, *, over: bool = False) -> Button:
    return Button(
        t.gettext("It was not held") if over else t.gettext("Cancel it"),
        f"{meeting.key}:{'not_held' if over else 'cancel'}",
    )


def _back(t: Translator) -> tuple[Button, ...]:
    return (Button(t.gettext("All meetings"), "meetings:0"),)


# -- a whole year --


def year(t: Translator, found: Year) -> Message:
    head = t.gettext("Plan year %(year)s") % {"year": found.label}
    if not found.slots:
        nothing = t.gettext("There are dates for everything that the plan asks for.") if not found.breaks else ""
        return Message(lines(bold(head), nothing, warnings(t, found.plan, found.breaks)), (_back(t),))
    n = len(found.slots)
    count = (
        t.ngettext("%(n)s meeting is in the calendar now.", "%(n)s meetings are in the calendar now.", n)
        if found.saved
        else t.ngettext("I propose %(n)s meeting:", "I propose %(n)s meetings:", n)
    )
    text = lines(
        bold(head), count % {"n": n}, *_dates(t, found), warnings(t, found.plan, found.breaks), _after(t, found)
    )
    save = Button(t.ngettext("Keep the date", "Keep the %(n)s dates", n) % {"n": n}, f"meetings:save:{found.begins}")
    return Message(text, rows(*([] if found.saved else [save]), _back(t)))


def _after(t: Translator, found: Year) -> Markup:
    if not found.saved:
        return t.gettext("Nobody is told before a meeting is called.")
    return t.gettext("Adjust them by writing, for example »flyt %(group)s til 14. marts kl. 13«.") % {
        "group": next(iter(found.plan.groups.values())).names[0]
    }


def _dates(t: Translator, found: Year) -> list[Markup]:
    by_group = {group: [each for each in found.slots if each.group == group] for group in found.plan.groups}
    return [_group(t, found, own) for own in by_group.values() if own]


def _group(t: Translator, found: Year, slots: Sequence[Slot]) -> Markup:
    title = bold(t.title(found.plan.group(slots[0].group).title))
    days = ", ".join(t.short_day(each.day) for each in slots)
    at = t.clock(slots[0].starts_at)
    if len(slots) > TOGETHER and slots[0].group:
        return t.gettext("%(group)s (%(n)s) at %(hour)s: %(days)s") % {
            "group": title, "n": len(slots), "hour": at, "days": days,
        }  # fmt: skip
    return t.gettext("%(group)s at %(hour)s: %(days)s") % {"group": title, "hour": at, "days": days}
