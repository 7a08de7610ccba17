"""Everything said about the milestone plan."""

from collections.abc import Sequence
from datetime import date

from bot.documents.spreadsheets import BadSheet
from bot.message import Button, Message, Rows, bold, lines, rows, shortened, spaced, wrapped
from bot.milestones.views import Moving, Page, Proposed, Settled, View
from bot.plan.model import Plan
from bot.texts import Translator

SHOWN = 12
"""Lines of a long list that are shown; the rest is counted."""


def month(t: Translator, first: date) -> str:
    """ "marts 2018"."""
    return t.day(first, year=True).split(" ", 2)[-1]


def step(t: Translator, result: Page | Proposed) -> Message:
    return proposed(t, result) if isinstance(result, Proposed) else page(t, result)


def line(t: Translator, plan: Plan, view: View, *, activity: bool = True, text: bool = True) -> str:
    """ "marts 2018 · Mødregrupper · nyt hold er begyndt · sent"."""
    title = plan.activities[view.activity].title_in(t.language) if activity else ""
    moved = t.gettext("moved: %(reason)s") % {"reason": view.reason} if view.reason else ""
    return spaced(month(t, view.month), title, text and view.text, view.owner, _state(t, view), moved)


def _state(t: Translator, view: View) -> str:
    if view.state == "done":
        return t.gettext("✓ reached")
    return t.gettext("⚠ late") if view.late else ""


def page(t: Translator, result: Page) -> Message:
    """/milepaele: what is late and due now, or the year of one activity."""
    head = t.gettext("Milestones: late, and due this month")
    if result.activity:
        head = t.gettext("Milestones: %(activity)s") % {
            "activity": result.plan.activities[result.activity].title_in(t.language)
        }
    shown = result.views[:SHOWN]
    listed = [
        t.gettext("%(n)s. %(what)s") % {"n": n, "what": line(t, result.plan, view, activity=not result.activity)}
        for n, view in enumerate(shown, 1)
    ]
    nothing = "" if listed else t.gettext("There are none.")
    left = len(result.views) - len(shown)
    more = t.ngettext("… and %(n)s more", "… and %(n)s more", left) % {"n": left} if left else ""
    how = t.gettext("New ones: /milepaele with activity, month and what is to be reached behind it, or a spreadsheet.")
    text = lines(bold(head), *listed, more, nothing, result.enters and not listed and how)
    return Message(text, (*_each(t, shown), *_waiting(t, result), *_activities(t, result)))


def _each(t: Translator, views: Sequence[View]) -> Rows:
    own = [(n, view) for n, view in enumerate(views, 1) if view.own]
    return wrapped([Button(t.gettext("See no. %(n)s") % {"n": n}, f"milestone:{view.id}:see") for n, view in own], 4)


def _waiting(t: Translator, result: Page) -> Rows:
    if not result.proposed:
        return ()
    label = t.ngettext("%(n)s to approve", "%(n)s to approve", result.proposed) % {"n": result.proposed}
    return rows(Button(label, "milestones:waiting"))


def _activities(t: Translator, result: Page) -> Rows:
    others = [each for each in result.plan.activities.values() if each.key != result.activity]
    buttons = [Button(shortened(each.title_in(t.language)), f"milestones:of:{each.key}") for each in others]
    every = [Button(t.gettext("Late and due now"), "milestones:of:-")] if result.activity else []
    return wrapped([*every, *buttons], 2)


def proposed(t: Translator, result: Proposed) -> Message:
    """What was read, before it holds."""
    if not result.views:
        return _nothing_read(t, result)
    read = t.ngettext("I read %(n)s milestone:", "I read %(n)s milestones:", len(result.views))
    listed = [line(t, result.plan, view) for view in result.views[:SHOWN]]
    left = len(result.views) - SHOWN
    more = t.ngettext("… and %(n)s more", "… and %(n)s more", left) % {"n": left} if left > 0 else ""
    waits = t.ngettext(
        "It holds once the project manager has approved it; I have told.",
        "They hold once the project manager has approved them; I have told.",
        len(result.views),
    )
    asked = t.ngettext("Shall it hold?", "Shall they hold?", len(result.views)) if result.approves else waits
    text = lines(bold(read % {"n": len(result.views)}), *listed, more, *_left_out(t, result), asked)
    approve = [Button(t.gettext("Approve"), f"milestones:approve:{result.batch}")] if result.approves else []
    return Message(text, rows([*approve, Button(t.gettext("Delete"), f"milestones:drop:{result.batch}")]), fresh=True)


def _nothing_read(t: Translator, result: Proposed) -> Message:
    first = next(iter(result.plan.activities.values()))
    how = t.gettext("Write for example: /milepaele %(activity)s, March: what is to be reached") % {
        "activity": first.title_in(t.language)
    }
    table = t.gettext("In a spreadsheet: a column for each month and a row for each activity.")
    return Message(
        lines(t.gettext("I found no new milestones in that."), *_left_out(t, result), how, table), fresh=True
    )


def _left_out(t: Translator, result: Proposed) -> list[str]:
    said: list[str] = []
    if result.known:
        stood = t.ngettext("%(n)s stood in the plan already.", "%(n)s stood in the plan already.", result.known)
        said.append(stood % {"n": result.known})
    if result.stopped:
        stopped = t.ngettext(
            "%(n)s had something like a CPR number or a child's name in it, so I kept none of it.",
            "%(n)s had something like a CPR number or a child's name in them, so I kept none of it.",
            result.stopped,
        )
        said.append(stopped % {"n": result.stopped})
    if result.unread:
        said.append(
            t.gettext("Not understood: %(what)s") % {"what": t.listed(f"»{each[:60]}«" for each in result.unread[:3])}
        )
    return said


def to_approve(t: Translator, result: Proposed, by: str) -> Message:
    """To the project manager."""
    head = t.ngettext("%(n)s milestone waits for you", "%(n)s milestones wait for you", len(result.views))
    who = t.gettext("from %(name)s") % {"name": by} if by else ""
    listed = [line(t, result.plan, view) for view in result.views[:SHOWN]]
    approve = Button(t.gettext("Approve"), f"milestones:approve:{result.batch}")
    refuse = Button(t.gettext("Not so"), f"milestones:drop:{result.batch}")
    return Message(lines(bold(head % {"n": len(result.views)}), who, *listed), rows((approve, refuse)))


def waiting(t: Translator, result: list[Proposed]) -> list[Message]:
    return [to_approve(t, each, "") for each in result] or [Message(t.gettext("Nothing waits for approval."))]


def decided(t: Translator, by: str, *, approved: bool) -> Message:
    if approved:
        return Message(t.gettext("%(name)s has approved your milestones. They hold now: /milepaele") % {"name": by})
    return Message(
        t.gettext("%(name)s has not approved your milestones. Talk about it, and write them anew.") % {"name": by}
    )


def settled(t: Translator, result: Settled) -> Message:
    if not result.approved:
        return Message(t.ngettext("Deleted. It does not hold.", "Deleted. They do not hold.", result.many))
    said = t.ngettext("Approved. %(n)s milestone holds now.", "Approved. %(n)s milestones hold now.", result.many)
    return Message(said % {"n": result.many})


def shown(t: Translator, result: Moving) -> Message:
    """One milestone, and what can be done with it."""
    view, own = result.view, f"milestone:{result.view.id}"
    reached = Button(t.gettext("Reached"), f"{own}:done")
    move = Button(t.gettext("Move it"), f"{own}:move")
    undo = Button(t.gettext("Undo"), f"{own}:undone")
    buttons = rows(undo) if view.state == "done" else rows((reached, move))
    every = Button(t.gettext("All milestones"), "milestones:of:-")
    return Message(lines(bold(view.text), line(t, result.plan, view, text=False)), (*buttons, *rows(every)), own)


def moving(t: Translator, result: Moving) -> Message:
    """To which month; then why."""
    own = f"milestone:{result.view.id}"
    if result.to:
        asked = t.gettext("Why is it moved to %(month)s? Write it in a sentence.") % {"month": month(t, result.to)}
        return Message(lines(bold(result.view.text), asked), rows(Button(t.gettext("Back"), f"{own}:see")), own)
    months = [Button(month(t, each), f"{own}:to:{each:%Y%m}") for each in result.months]
    asked = t.gettext("To which month?")
    return Message(
        lines(bold(result.view.text), asked), (*wrapped(months, 2), *rows(Button(t.gettext("Back"), f"{own}:see"))), own
    )


def due(t: Translator, plan: Plan, views: Sequence[View]) -> Message:
    """To an owner, in the month."""
    head = t.ngettext("Your milestone this month:", "Your milestones this month:", len(views))
    listed = [
        t.gettext("%(n)s. %(what)s")
        % {"n": n, "what": spaced(plan.activities[view.activity].title_in(t.language), view.text)}
        for n, view in enumerate(views, 1)
    ]
    buttons = [
        (
            Button(t.gettext("No. %(n)s is reached") % {"n": n}, f"milestone:{view.id}:done"),
            Button(t.gettext("Move no. %(n)s") % {"n": n}, f"milestone:{view.id}:move"),
        )
        for n, view in enumerate(views[:8], 1)
    ]
    subject = f"milestone:{views[0].id}" if len(views) == 1 else ""
    return Message(lines(bold(head), *listed), rows(*buttons), subject)


def bad_sheet(t: Translator, error: BadSheet) -> Message:
    why = {
        "large": t.gettext("That file is too large for a milestone plan, so I have not opened it."),
        "empty": t.gettext("There is nothing in that spreadsheet."),
    }.get(error.why, t.gettext("I could not open that file as a spreadsheet."))
    return Message(lines(why, t.gettext("Save it as .xlsx or .csv, with one sheet, and send it again.")), fresh=True)


def not_fetched(t: Translator, _result: object = None) -> Message:
    said = t.gettext("I could not get the file from Telegram just now. Send it again in a moment.")
    return Message(said, fresh=True)


def stale(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("That button has had its day. /milepaele shows the milestones as they are."), fresh=True)
