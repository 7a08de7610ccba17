"""What waits for somebody: a line for each, and a button by which it is done."""

from collections.abc import Iterator

from bot.announcements.wording import headline as event
from bot.announcements.wording import short
from bot.courses.wording import headline
from bot.meetings.words import name, when
from bot.message import Button, Message, bold, lines, rows, shortened, spaced
from bot.milestones.words import month
from bot.overview.to_do import Owes, ToDo
from bot.texts import Translator

Line = tuple[str, tuple[Button, ...]]
MOST = 8
"""So many are shown at a time; the rest come up as these are done."""


def left(t: Translator, result: ToDo) -> Message:
    every = [*_begun(t, result), *_asked(t, result), *_given(t, result), *_held(t, result), *_to_settle(t, result)]
    if not every:
        nothing = t.gettext("Nothing waits for you.")
        opens = t.gettext("I ask for figures next on %(day)s.") % {"day": t.day(result.opens)} if result.opens else ""
        return Message(lines(nothing, opens))
    shown, more = every[:MOST], len(every) - MOST
    rest = t.ngettext("– and %(n)s more", "– and %(n)s more", more) % {"n": more} if more > 0 else ""
    head = t.gettext("Waits for you")
    buttons = [button for _, own in shown for button in own]
    return Message(lines(bold(head), *(f"– {line}" for line, _ in shown), rest), rows(*buttons), fresh=True)


def _begun(t: Translator, result: ToDo) -> Iterator[Line]:
    """What they began themselves and did not keep."""
    if n := result.drafts:
        said = t.ngettext("a report that is not saved", "%(n)s reports that are not saved", n) % {"n": n}
        yield said, (Button(t.gettext("See what is not saved"), "batch:0:waiting"),)
    for each in result.announced:
        said = t.gettext("not in the calendar yet: %(what)s") % {"what": short(t, each)}
        yield said, (Button(t.gettext("See the announcement"), f"announcement:{each.id}:show"),)
    yield from _given_to_newsletter(t, result)


def _given_to_newsletter(t: Translator, result: ToDo) -> Iterator[Line]:
    for id, begins in result.contributions:
        said = t.gettext("not ready for the newsletter: %(text)s") % {"text": shortened(begins)}
        yield said, (Button(t.gettext("See what is missing"), f"contribution:{id}:look"),)


def _asked(t: Translator, result: ToDo) -> Iterator[Line]:
    """What others asked them."""
    for meeting in result.invitations:
        said = t.gettext("are you coming? %(meeting)s") % {"meeting": spaced(name(t, meeting), when(t, meeting))}
        label = t.gettext("Answer: %(what)s") % {"what": name(t, meeting)}
        yield said, (Button(shortened(label), f"{meeting.key}:show"),)
    for owes in result.figures:
        yield from _figures(t, owes)


def _figures(t: Translator, owes: Owes) -> Iterator[Line]:
    if n := owes.missing:
        said = t.ngettext(
            "%(n)s figure for the meeting on %(day)s; /tal shows it",
            "%(n)s figures for the meeting on %(day)s; /tal shows them",
            n,
        )
        by = t.gettext("by %(day)s") % {"day": t.day(owes.due)} if owes.due else ""
        promised = t.gettext("you said %(day)s") % {"day": t.day(owes.promised)} if owes.promised else by
        told = spaced(said % {"n": n, "day": t.day(owes.meets)}, promised)
        yield told, (Button(t.gettext("Give the figures"), f"figures:{owes.round_id}:one"),)
    if n := owes.tells:
        said = t.ngettext("how it went with %(n)s activity", "how it went with %(n)s activities", n) % {"n": n}
        yield said, (Button(t.gettext("Write how it went"), f"tell:{owes.round_id}:begin"),)


def _given(t: Translator, result: ToDo) -> Iterator[Line]:
    """Tasks, and milestones of their own."""
    for id, task in result.tasks:
        due = t.gettext("by %(day)s") % {"day": t.day(task.due)} if task.due else ""
        done = t.gettext("Done: %(task)s") % {"task": shortened(task.text, 32)}
        yield spaced(task.text, due), (Button(done, f"agreed:{id}:done"),)
    for own in result.crisis:
        said = t.gettext("a task of the crisis group; /beredskab shows what it is")
        yield said, (Button(t.gettext("The task of the crisis group is done"), f"task:{own.id}:done"),)
    for milestone in result.milestones:
        said = t.gettext("milestone: %(text)s (%(month)s)")
        told = said % {"text": milestone.text, "month": month(t, milestone.month)}
        yield told, (Button(shortened(milestone.text), f"milestone:{milestone.id}:see"),)


def _held(t: Translator, result: ToDo) -> Iterator[Line]:
    """What was held, and what came of it nobody has said."""
    for each in result.counts:
        label = shortened(t.gettext("Count: %(what)s") % {"what": event(t, each)})
        yield (
            t.gettext("how many came? %(what)s") % {"what": short(t, each)},
            (Button(label, f"announcement:{each.id}:count:ask"),),
        )
    for course in result.began:
        said = t.gettext("how many began? %(what)s") % {"what": headline(t, course)}
        yield said, (Button(shortened(headline(t, course)), f"course:{course.id}:ask:participants"),)
    for course in result.ended:
        said = t.gettext("how did it go? %(what)s") % {"what": headline(t, course)}
        yield said, (Button(shortened(headline(t, course)), f"course:{course.id}:show"),)
    for meeting in result.over:
        said = t.gettext("was it held? %(meeting)s") % {"meeting": spaced(name(t, meeting), when(t, meeting))}
        yield said, (Button(shortened(name(t, meeting)), f"{meeting.key}:show"),)


def _to_settle(t: Translator, result: ToDo) -> Iterator[Line]:
    """What waits for those who lead."""
    for point in result.points:
        said = t.gettext("a point for the agenda, from %(name)s: %(text)s") % {"name": point.writer, "text": point.text}
        yield (
            said,
            (Button(shortened(t.gettext("Onto the agenda: %(text)s") % {"text": point.text}), f"{point.key}:put"),),
        )
    if n := result.proposals:
        said = t.ngettext("%(n)s proposal or worry to settle", "%(n)s proposals and worries to settle", n) % {"n": n}
        yield said, (Button(t.gettext("See the proposals"), "proposals:list"),)
    if result.approvals:
        yield t.gettext("milestones to approve"), (Button(t.gettext("See the milestones"), "milestones:waiting"),)
    if result.issue is not None:
        said = t.gettext("the newsletter, to be approved")
        yield said, (Button(t.gettext("See the newsletter"), f"issue:{result.issue}:show"),)
    if n := result.undecided:
        said = t.ngettext("%(n)s message that may not have arrived", "%(n)s messages that may not have arrived", n)
        yield said % {"n": n}, (Button(t.gettext("See the messages"), "undelivered:list:0"),)
