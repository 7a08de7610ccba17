"""What is said while the group works: the log, tasks, instructions, the hold."""

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup

from bot.beredskab.board_words import hold_button, instruction, task
from bot.beredskab.frame import framed, heading, veiled
from bot.beredskab.naming import no_names, place_of, seat_title
from bot.beredskab.views import CalloutView, TaskView
from bot.message import Button, Message, bold, lines, rows, shortened
from bot.texts import Translator

MOST = 8
"""Buttons below a question."""


def report_wanted(t: Translator, callout: CalloutView) -> Message:
    asked = t.gettext("Write how it stands, in one line. Roles and places, no names of those involved.")
    task = t.gettext("A task: “task: SSP calls the school before 16”. The police: “instruction: …” stands first.")
    return framed(
        t, callout.drill, Message(lines(heading(t), asked, task), subject=f"callout:{callout.id}", fresh=True)
    )


def status_wanted(t: Translator) -> Message:
    """Framed where it is queued."""
    return Message(
        lines(heading(t), t.gettext("How does it stand? Write one line in reply to this: roles and places, no names."))
    )


def is_it_over(t: Translator, callout: CalloutView, hours: int) -> Message:
    """To those who convene, once nobody has written for long. Framed where it is queued."""
    silent = t.ngettext("Nobody has written for %(n)s hour.", "Nobody has written for %(n)s hours.", hours) % {
        "n": hours
    }
    asked = t.gettext("Is it over? Then stand everybody down. Else write how it stands, in one line.")
    own = f"callout:{callout.id}"
    see = Button(t.gettext("See how it stands"), f"{own}:board")
    over = Button(t.gettext("Stand down"), f"{own}:over")
    return Message(lines(heading(t), silent, asked), rows(over, see), own)


def in_the_log(
    t: Translator,
    callout: CalloutView,
    words: str,
    *,
    left_out: bool,
    line: int,
    own: int = 0,
    placed: bool = False,
    elsewhere: str = "",
) -> Message:
    said = t.gettext("In the log at %(time)s: %(words)s") % {"time": t.clock(callout.now), "words": words}
    first = Button(t.gettext("Put it first, for all"), f"callout:{callout.id}:first:{line}")
    out = out_button(t, callout.id, own)
    where = placed and t.gettext("Where: %(place)s") % {"place": place_of(t, callout)}
    asked = elsewhere and t.gettext("Others are told %(place)s. Is that wrong?") % {"place": place_of(t, callout)}
    right = Button(
        t.gettext("Put it right for all: %(place)s") % {"place": elsewhere}, f"callout:{callout.id}:at:{own}"
    )
    text = lines(heading(t), said, where, _names(t, left_out), asked and bold(asked))
    buttons = rows(right if elsewhere else (), first if line else (), out if own else ())
    return framed(t, callout.drill, Message(text, buttons, f"callout:{callout.id}"))


def put_right(t: Translator, callout: CalloutView) -> Message:
    """To whoever had it put right."""
    told = t.gettext("I have told everybody who was given another place.")
    where = t.gettext("Where: %(place)s") % {"place": place_of(t, callout)}
    return framed(t, callout.drill, Message(lines(heading(t), bold(where), told), subject=f"callout:{callout.id}"))


def out_button(t: Translator, callout: int, number: int, sure: str = "") -> Button:
    """`sure`: it has been asked whether, and "ja" presses it; of a receipt it does not."""
    return Button(t.gettext("Take the line out"), f"callout:{callout}:unlog:{number}{sure}")


def _names(t: Translator, left_out: bool) -> Markup | str:
    return no_names(t) if left_out else ""


def instructed(t: Translator, callout: CalloutView) -> Message:
    said = t.gettext("It stands first on every board: %(words)s") % {"words": callout.instruction}
    return framed(t, callout.drill, Message(lines(heading(t), said), subject=f"callout:{callout.id}"))


def open_for_details(t: Translator, callout: CalloutView) -> Message:
    """Neutral: it may be read on a locked screen. Framed where it is queued."""
    return Message(t.gettext("CRISIS GROUP: open for details."), subject=f"callout:{callout.id}")


def police_say(t: Translator, callout: CalloutView) -> Message:
    """Pinned in the chat; framed where it is queued."""
    return Message(lines(heading(t), instruction(t, callout)), subject=f"callout:{callout.id}")


def held(t: Translator, callout: CalloutView) -> Message:
    if callout.hold:
        said = t.gettext("Nothing goes out to anybody outside the group until you let it.")
    else:
        said = t.gettext("What the group agrees on may go out again.")
    return framed(
        t,
        callout.drill,
        Message(lines(heading(t), bold(said)), hold_button(t, callout), f"callout:{callout.id}", fresh=True),
    )


def tasks_noted(t: Translator, callout: CalloutView, tasks: Sequence[TaskView], *, left_out: bool) -> Message:
    """Those of one line, whosever each is."""
    noted = [part for task in tasks for part in (bold(_for_whom(t, callout, task)), _when(t, task))]
    done = _done(t, tasks[0]) if len(tasks) == 1 else ()
    text = lines(heading(t), *noted, _names(t, left_out))
    return framed(t, callout.drill, Message(text, done, f"callout:{callout.id}"))


def _for_whom(t: Translator, callout: CalloutView, task: TaskView) -> Markup:
    who = seat_title(t, callout.plan, task.seat) if task.seat else t.gettext("you")
    return t.gettext("Task for %(who)s: %(words)s") % {"who": who, "words": task.words}


def _when(t: Translator, task: TaskView) -> Markup | str:
    if task.due_at is None:
        return ""
    told = {"time": t.clock(task.due_at), "day": t.day(task.due_day) if task.due_day else ""}
    return (t.gettext("Before %(time)s on %(day)s.") if task.due_day else t.gettext("Before %(time)s.")) % told


def elsewhere(t: Translator, callout: CalloutView, moved: bool) -> Message:
    """To whoever was told another place. Framed where it is queued."""
    told = t.gettext("It has moved. Where: %(place)s") if moved else t.gettext("The right place is: %(place)s")
    said = told % {"place": place_of(t, callout)}
    return veiled(t, Message(lines(heading(t), bold(said)), subject=f"callout:{callout.id}"))


def given(t: Translator, task: TaskView) -> Message:
    """To whoever has the task."""
    said = t.gettext("A task for you: %(words)s") % {"words": task.words}
    return veiled(t, Message(lines(heading(t), bold(said), _when(t, task)), _done(t, task)))


def nudge(t: Translator, task: TaskView) -> Message:
    said = t.gettext("Soon due: %(words)s") % {"words": task.words}
    text = lines(heading(t), bold(said), _when(t, task), t.gettext("Press when it is done."))
    return veiled(t, Message(text, _done(t, task)))


def _done(t: Translator, task: TaskView) -> tuple[tuple[Button, ...], ...]:
    return rows(Button(t.gettext("Done"), f"task:{task.id}:done"))


def open_tasks(t: Translator, callout: CalloutView) -> list[Markup]:
    """Those that nobody has said are done, with whose they are."""
    left = [task(t, callout, each) for each in callout.tasks if not each.done]
    return left or [t.gettext("No task is open.")]


def which_task(t: Translator, callout: CalloutView) -> Message:
    """Somebody has said that one is done, and it may be one of several, or another's."""
    left = [each for each in callout.tasks if not each.done][-MOST:]
    pressed = [
        Button(shortened(t.gettext("Done: %(words)s") % {"words": each.words}), f"task:{each.id}:done") for each in left
    ]
    text = lines(heading(t), bold(t.gettext("Which task is done?")), *open_tasks(t, callout))
    return framed(t, callout.drill, Message(text, rows(*pressed), f"callout:{callout.id}", protected=True))


def whose_task(t: Translator, it: Message) -> Message:
    """Behind the line of the log that it is until then."""
    asked = t.gettext(
        "Whose task is it? Begin with the seat, or a first name of the group: “task: SSP calls the school”."
    )
    return replace(it, text=lines(it.text, asked))


def task_done(t: Translator, callout: CalloutView) -> Message:
    return framed(t, callout.drill, Message(lines(heading(t), t.gettext("Noted as done."))))
