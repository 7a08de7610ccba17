"""What is said of wishes in words: how something comes into the calendar, which one is meant, that it stands once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from bot.announcements.all_of_them import Together
from bot.announcements.next_time import WithNext
from bot.announcements.requesting import HowTo, Next
from bot.announcements.views import Kept, NotHeld, Same, View, Which
from bot.announcements.wording import headline, short, when
from bot.announcements.words import counted as told
from bot.announcements.words import step
from bot.message import Button, Message, bold, lines, rows, spaced
from bot.people.example_words import planned
from bot.receipts.words import answered
from bot.registrations import unread_words as registrations
from bot.registrations.asking_words import practice
from bot.registrations.steps import NotUnderstood, Step
from bot.texts import Translator


def how_to(t: Translator, result: HowTo) -> Message:
    first = t.gettext("Write what you hold, on what day, at what time and where, for example:")
    if result.nearly:
        first = t.gettext(
            "Is that something you hold? Then write all of it: the day, the time and the place, for example:"
        )
    if result.guest:
        first = lines(t.gettext("It is not in the calendar yet."), first)
    then = t.gettext("I ask you before it comes into the calendar.")
    yes = Button(t.gettext("Yes, ask me for the rest"), f"announcement:{result.aside}:back")
    return Message(lines(first, bold(planned(t, result.plan)), then), rows(yes) if result.aside else (), fresh=True)


def counted(t: Translator, result: Step | Kept | NotUnderstood | Which) -> Message:
    """How many came to one, or of which of several a number is."""
    return which(t, result) if isinstance(result, Which) else told(t, result)


def one_kept(t: Translator, result: View | Same | Kept | Which) -> Message:
    """After "læg den anden i kalenderen"."""
    return which(t, result) if isinstance(result, Which) else step(t, result)


def which(t: Translator, result: Which) -> Message:
    """ "fællesspisningen er aflyst", where several stand in the calendar; the nearest comes first."""
    asked = _asked_which(t, result)
    buttons = [Button(str(short(t, view)), f"announcement:{view.id}:{result.what}") for view in result.views]
    if len(buttons) == 1 and result.what != "back":
        asked = _is_it_moved(t, result.views[0], result.what)
        buttons.append(Button(t.gettext("No"), f"announcement:{result.views[0].id}:show"))
    return Message(asked, rows(*buttons), fresh=True)


def _is_it_moved(t: Translator, view: View, what: str) -> str:
    """With the day or the hour that it is moved to, where the button carries one: "set:day:2018-01-21"."""
    _, field, value = [*what.split(":", 2), "", ""][:3]
    if field == "day":
        moved = replace(view, facts=replace(view.facts, date=date.fromisoformat(value)), also=())
    elif field == "starts":
        moved = replace(view, starts=time.fromisoformat(value), ends=None)
    else:
        return t.gettext("Is it this one that is moved?")
    return t.gettext("Is it this one that is moved to %(when)s?") % {"when": when(t, moved)}


def _asked_which(t: Translator, result: Which) -> str:
    if result.what == "back":
        return t.ngettext("Is it this one that is on after all?", "Which of them is on after all?", len(result.views))
    return (
        t.gettext("Which of them is called off?") if result.what == "off" else t.gettext("Which of them do you mean?")
    )


def not_held(t: Translator, result: NotHeld) -> Message:
    """It stands in no calendar; a new day that was told may come into it."""
    counts, view = registrations.not_held(t), result.view
    if view is None:
        return Message(counts, (), result.subject, fresh=True)
    told = bold(spaced(headline(t, view), when(t, view)))
    button = Button(t.gettext("Put it into the calendar"), f"announcement:{view.id}:show")
    asked = t.gettext("Shall others be able to see the new day?")
    return Message(lines(counts, told, asked), rows(button), f"announcement:{view.id}", fresh=True)


def not_known(t: Translator) -> Message:
    """ "klatreturen er aflyst", which is in no calendar."""
    told = t.gettext(
        "Good to know. I do not find it in the calendar, so there is nothing to take out, and it does not count."
    )
    return Message(told, rows(Button(t.gettext("The calendar"), "calendar:-:0")), fresh=True)


def with_next(t: Translator, result: WithNext) -> list[Message]:
    """A report, and below it what it told of that comes; no question, for a "ja" is said to the report."""
    view, own = result.ahead, f"announcement:{result.ahead.id}"
    known = bold(spaced(headline(t, view), when(t, view)))
    if result.off:
        told, press = t.gettext("You also wrote that this is called off:"), t.gettext("It is still in the calendar.")
        buttons = rows(Button(t.gettext("Call it off"), f"{own}:off"))
    else:
        told = t.gettext("You also wrote of something that comes:")
        press = t.gettext("Press, and it goes into the calendar.")
        put = Button(t.gettext("Put it into the calendar"), f"{own}:show" if view.missing else f"{own}:save")
        buttons = rows((put, Button(t.gettext("Delete"), f"{own}:drop")))
    text = lines(view.practice and practice(t), told, known, press)
    shown = answered(t, result.report)
    return [*(shown if isinstance(shown, list) else [shown]), Message(text, buttons, fresh=True)]


def next_time(t: Translator, result: Next) -> Message:
    """ "yoga hver mandag kl. 17": what is shown of the next one."""
    shown = step(t, result.view)
    told = t.gettext("I put one time into the calendar at once. This is the next:")
    return replace(shown, text=lines(told, shown.text), fresh=True)


def stands_once(t: Translator, _result: object = None) -> Message:
    """ "Det samme": it was in the calendar before."""
    return Message(t.gettext("Then it stands in the calendar once, as it did."))


def set_aside(t: Translator, view: View) -> Message:
    """/fortryd under a draft."""
    gone = t.gettext("Set aside: it does not come into the calendar.")
    stands = t.gettext("What you have reported stands as it was.")
    return Message(lines(view.practice and practice(t), gone, bold(headline(t, view)), when(t, view), stands))


def together(t: Translator, result: Together) -> Message:
    """ "læg begge i kalenderen": what stands there now, and what is still asked of another."""
    kept, left = result.kept, result.left
    head = t.ngettext("This stands in the calendar:", "These stand in the calendar:", len(kept)) if kept else ""
    told = lines(head, *(f"– {short(t, view)}" for view in kept))
    if left is None:
        promise = "" if kept[0].practice else t.gettext("The evening after I ask you how many came.")
        each = [Button(str(short(t, view)), f"announcement:{view.id}:see") for view in kept]
        return Message(lines(told, promise), rows(*each), fresh=True)
    shown = step(t, left)
    missing = t.gettext("This is not in the calendar yet:") if kept and isinstance(left, View) else ""
    return Message(lines(told, missing, shown.text), shown.buttons, shown.subject, fresh=True)


def all_dropped(t: Translator, views: Sequence[View]) -> Message:
    """ "slet alle": each may come back."""
    back = [
        Button(t.gettext("Undo: %(what)s") % {"what": headline(t, view)}, f"announcement:{view.id}:back")
        for view in views
    ]
    text = t.gettext("Deleted. None of it is in the calendar.")
    return Message(text, rows(*back), f"announcement:{views[-1].id}", fresh=True)
