"""Everything said after a meeting: whether it was held, who came, what was agreed, and whose task it is."""

from markupsafe import Markup

from bot.meetings.outcome import Held, Line, Minutes, NotHeld, Remark, Settled, Tasks
from bot.meetings.views import MeetingView
from bot.meetings.words import day, name, when
from bot.message import Button, Message, Rows, bold, lines, rows, shortened, wrapped
from bot.texts import Translator

TASK = "task"


def was_it_held(t: Translator, meeting: MeetingView) -> Message:
    text = lines(bold(t.gettext("Was it held? %(meeting)s") % {"meeting": name(t, meeting)}), when(t, meeting))
    held = Button(t.gettext("The meeting was held"), f"{meeting.key}:held")
    return Message(text, rows((held, Button(t.gettext("It was not held"), f"{meeting.key}:not_held"))), meeting.key)


def held(t: Translator, found: Held) -> Message:
    """The next words are what was agreed."""
    meeting = found.meeting
    if found.seats:
        return _attendance(t, found)
    head = t.gettext("Held: %(meeting)s") % {"meeting": name(t, meeting)}
    how = how_to(t)
    many = _how_many(t, found) if found.attended is None else _came(t, found.attended)
    text = lines(bold(head), when(t, meeting), many, _counted(t, found), how)
    decide = t.ngettext("%(n)s proposal to decide", "%(n)s proposals to decide", found.proposals)
    more = [Button(decide % {"n": found.proposals}, "proposals:list")] if found.proposals else []
    came = t.ngettext("%(n)s came", "%(n)s came", found.said_yes) % {"n": found.said_yes}
    guess = [Button(came, f"{meeting.key}:as_shown")] if found.attended is None and found.said_yes else []
    return Message(text, rows(*guess, Button(t.gettext("Who came?"), f"{meeting.key}:attendance"), *more), meeting.key)


def not_held(t: Translator, found: NotHeld) -> Message:
    head = t.gettext("Not held: %(meeting)s") % {"meeting": name(t, found.meeting)}
    text = t.gettext("It does not count, and nobody is told.")
    return Message(lines(bold(head), when(t, found.meeting), text), subject=found.meeting.key)


def _how_many(t: Translator, found: Held) -> Markup | str:
    asked = t.gettext("How many came? Write just the number.")
    if not found.said_yes:
        return asked
    yes = t.ngettext("%(n)s had said yes.", "%(n)s had said yes.", found.said_yes) % {"n": found.said_yes}
    return f"{yes} {asked}"


def _came(t: Translator, attended: int) -> Markup | str:
    return t.ngettext("%(n)s came.", "%(n)s came.", attended) % {"n": attended}


def _counted(t: Translator, found: Held) -> Markup | str:
    return t.gettext("It counts in the progress of the plan.") if found.counted else ""


def how_to(t: Translator) -> Markup:
    return t.gettext(
        "What was agreed? One line each, for example »opgave: Mette ringer til skolen inden 1. april« or »beslutning: vi søger puljen«."
    )


def _attendance(t: Translator, found: Held) -> Message:
    own = found.meeting.key
    text = lines(bold(name(t, found.meeting)), t.gettext("Press on a name to say that they came, or did not."))
    buttons = [Button(("✓ " if each.came else "– ") + each.name, f"{own}:came:{each.id}") for each in found.seats]
    ready = Button(t.gettext("That is right"), f"{own}:as_shown")
    return Message(text, (*wrapped(buttons), (ready,)), own)


def minutes(t: Translator, found: Minutes) -> Message:
    """What is noted so far, and whom it is not sent to yet."""
    head = t.gettext("Agreed: %(meeting)s") % {"meeting": name(t, found.meeting)}
    came = _came(t, found.attended) if found.attended is not None else ""
    listed = [agreed_line(t, each) for each in found.lines]
    nobody = [t.gettext("I could not tell whose task »%(task)s« is. Write it again with the whole name.") % {"task": each}
              for each in found.nobodys]  # fmt: skip
    text = lines(bold(head), came, *listed, *nobody, _sent(t, found))
    return Message(text, _under(t, found), found.meeting.key)


def _sent(t: Translator, found: Minutes) -> Markup | str:
    if found.sent is None:
        return ""
    return t.ngettext("Sent to %(n)s person.", "Sent to %(n)s people.", found.sent) % {"n": found.sent}


def _under(t: Translator, found: Minutes) -> Rows:
    own = found.meeting.key
    send = t.ngettext("Send to the one who has a task", "Send to the %(n)s who have tasks", found.to_send)
    sends = [Button(send % {"n": found.to_send}, f"{own}:send")] if found.to_send else []
    undo = (
        [Button(t.gettext("Remove the last line"), f"{own}:unnote")]
        if any(not each.sent for each in found.lines)
        else []
    )
    return rows(*sends, *undo)


def no_line(t: Translator, found: Remark) -> Message:
    """A remark that is neither a task, nor a decision, nor how many came: nothing of it is kept."""
    text = t.gettext(
        "I have not noted that. How many came in all is a number alone. Should it be in the minutes, write »minutes: %(said)s«."
    )
    return Message(text % {"said": found.text}, subject=found.key, fresh=True)


def agreed_line(t: Translator, each: Line) -> Markup:
    if each.kind != TASK:
        return lines(t.gettext("– Decided: %(text)s") % {"text": each.text})
    who = f"{each.person}: " if each.person and not each.text.startswith(each.person) else ""
    said = t.gettext("– Task: %(text)s") % {"text": f"{who}{each.text}"}
    return said + (t.gettext(" (done)") if each.done else "")


def your_tasks(
    t: Translator, meeting: MeetingView, tasks: tuple[tuple[int, Line], ...], decisions: tuple[Line, ...]
) -> Message:
    """To somebody who has one: theirs, and what was decided."""
    told = t.ngettext("You have a task from %(meeting)s", "You have tasks from %(meeting)s", len(tasks))
    head = told % {"meeting": f"{name(t, meeting)} {day(t, meeting.starts_at)}"}
    listed = [_own(t, each) for _, each in tasks]
    decided = [agreed_line(t, each) for each in decisions]
    buttons = [
        Button(t.gettext("Done: %(task)s") % {"task": shortened(each.text, 32)}, f"agreed:{id}:done")
        for id, each in tasks
    ]
    return Message(lines(bold(head), *listed, *decided), rows(*buttons), meeting.key)


def not_yours(t: Translator, meeting: MeetingView, text: str) -> Message:
    """To somebody who was told of a task that is another's."""
    told = t.gettext("This task from %(meeting)s is not yours after all: %(task)s")
    said = told % {"meeting": f"{name(t, meeting)} {day(t, meeting.starts_at)}", "task": text}
    return Message(said, subject=meeting.key)


def task_is_due(t: Translator, meeting: MeetingView, number: int, task: Line) -> Message:
    """The day before, to whoever has it and has not said that it is done."""
    told = {"day": t.day(task.due)} if task.due else {"day": ""}
    head = t.gettext("Your task is due on %(day)s. Is it done?") % told
    where = t.gettext("From %(meeting)s") % {"meeting": f"{name(t, meeting)} {day(t, meeting.starts_at)}"}
    button = Button(t.gettext("Done: %(task)s") % {"task": shortened(task.text, 32)}, f"agreed:{number}:done")
    return Message(lines(bold(head), f"– {task.text}", where), rows(button), meeting.key)


def _own(t: Translator, each: Line) -> Markup:
    if each.due is None:
        return lines(f"– {each.text}")
    return lines(f"– {each.text}", t.gettext("   by %(day)s") % {"day": t.day(each.due)})


def done(t: Translator, found: Settled | Tasks) -> Message:
    if isinstance(found, Tasks):
        return your_tasks(t, found.meeting, found.tasks, ())
    task, own = found.task, f"agreed:{found.id}"
    if task.done:
        said = t.gettext("Noted as done: %(task)s. Thank you.") % {"task": task.text}
        return Message(said, rows(Button(t.gettext("Undo"), f"{own}:undone")))
    button = Button(t.gettext("Done: %(task)s") % {"task": shortened(task.text, 32)}, f"{own}:done")
    return Message(t.gettext("Undone. You still have: %(task)s") % {"task": task.text}, rows(button))
