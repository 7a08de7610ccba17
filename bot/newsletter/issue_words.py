"""What editors, approvers and the steering group hear about an issue."""

from collections.abc import Sequence
from datetime import date, datetime

from markupsafe import Markup

from bot.clock import local_date
from bot.message import Button, Message, bold, lines, rows
from bot.newsletter.edition import Edition
from bot.newsletter.model import Issue, IssueItem
from bot.plan.model import Plan
from bot.plan.part import in_language
from bot.progress.model import Progress
from bot.progress.words import this_year
from bot.texts import Translator

MONTHLY = 12


def title(t: Translator, plan: Plan, day: date) -> str:
    """ "Nyt fra Nordbyen – november 2017" """
    name = newsletter_name(t, plan)
    return str(t.gettext("%(name)s – %(month)s") % {"name": Markup(name), "month": t.month(day)})  # noqa: S704 - not HTML


def newsletter_name(t: Translator, plan: Plan) -> str:
    """What this programme calls its newsletter."""
    return in_language(plan.newsletter.title, t.language) if plan.newsletter.title else t.gettext("Newsletter")


def often(t: Translator, plan: Plan) -> str:
    """How often an issue comes, in the middle of a sentence."""
    n = len(plan.newsletter.months)
    if n == MONTHLY:
        return t.gettext("about once a month")
    return t.ngettext("about %(n)s time a year", "about %(n)s times a year", n) % {"n": n}


def moment(t: Translator, at: datetime) -> str:
    """ "torsdag 30. november kl. 10.00" """
    return t.gettext("%(day)s at %(clock)s") % {"day": t.day(local_date(at)), "clock": t.clock(at)}


def drafted(t: Translator, issue: Issue, pieces: int) -> Message:
    """To the editors, on the plan's day."""
    head = bold(t.gettext("»%(title)s« is drafted.") % {"title": in_language(issue.title, t.language)})
    what = t.ngettext("%(n)s piece is in it.", "%(n)s pieces are in it.", pieces) % {"n": pieces}
    nothing = t.gettext("Nothing is sent before you say so.")
    look = Button(t.gettext("Look at it"), f"issue:{issue.id}:show")
    return Message(lines(head, what, nothing), rows(look))


def nothing(t: Translator) -> Message:
    said = t.gettext("Today the newsletter should draft itself, but nothing has come in since the last one.")
    nobody = t.gettext("So there is none to send. Write something with /nyhedsbrev, and it becomes an issue.")
    return Message(lines(said, nobody))


def please_approve(t: Translator, shown: Edition, editor: str, revision: int, when: datetime | None) -> Message:
    """`when`: None is at once."""
    if when is None:
        asks = t.gettext("%(editor)s wants to send »%(title)s« now. Is it all right?")
    else:
        asks = t.gettext("%(editor)s wants to send »%(title)s« on %(moment)s. Is it all right?")
    asks %= {"editor": editor, "title": shown.title, "moment": moment(t, when) if when else ""}
    listed = [Markup("– %s") % piece.headline for piece in shown.pieces]
    look = Button(t.gettext("Read it first"), f"issue:{shown.issue}:telegram")
    yes = Button(t.gettext("Approve"), f"issue:{shown.issue}:approve:{revision}")
    back = Button(t.gettext("Not yet"), f"issue:{shown.issue}:back")
    return Message(lines(bold(asks), *listed), rows((look, yes), back))


def approved(t: Translator, by: str, when: datetime | None) -> Message:
    """`when`: None is at once."""
    if when is None:
        return Message(t.gettext("%(name)s has approved the newsletter. It leaves now.") % {"name": by})
    told = t.gettext("%(name)s has approved the newsletter. It leaves on %(moment)s.")
    return Message(told % {"name": by, "moment": moment(t, when)})


def not_yet(t: Translator, by: str) -> Message:
    """To the editor: somebody else has put it back."""
    return Message(t.gettext("%(name)s says: not yet. The newsletter is a draft again.") % {"name": by})


def stopped(t: Translator, issue: Issue) -> Message:
    """Too much failed: what is wrong, and what can be done."""
    head = bold(t.gettext("I have stopped the newsletter: too much goes wrong."))
    told = t.gettext("%(delivered)s have got it, %(failed)s could not be reached.") % {
        "delivered": t.number(issue.delivered),
        "failed": t.number(issue.failed),
    }
    why = t.gettext("Perhaps the list is old, or the mail server refuses us. The rest waits until you decide.")
    on = Button(t.gettext("Send on"), f"issue:{issue.id}:go_on")
    end = Button(t.gettext("Do not send the rest"), f"issue:{issue.id}:discard")
    return Message(lines(head, told, why), rows((on, end)))


def reached(t: Translator, issue: Issue, plan: Plan, moved: Progress | None) -> Message:
    head = bold(t.gettext("»%(title)s« is sent.") % {"title": in_language(issue.title, t.language)})
    told = t.ngettext("%(n)s has got it.", "%(n)s have got it.", issue.delivered) % {"n": t.number(issue.delivered)}
    return Message(lines(head, told, *_others(t, issue), _moved(t, plan, moved)))


def _others(t: Translator, issue: Issue) -> list[str]:
    said: list[str] = []
    if issue.failed:
        said.append(
            t.ngettext("%(n)s could not be reached.", "%(n)s could not be reached.", issue.failed)
            % {"n": t.number(issue.failed)}
        )
    if issue.unknown:
        said.append(
            t.ngettext(
                "Of %(n)s nobody knows whether it arrived: /uafklaret",
                "Of %(n)s nobody knows whether they arrived: /uafklaret",
                issue.unknown,
            )
            % {"n": t.number(issue.unknown)}
        )
    if issue.left:
        said.append(t.ngettext("%(n)s left.", "%(n)s left.", issue.left) % {"n": t.number(issue.left)})
    return said


def _moved(t: Translator, plan: Plan, moved: Progress | None) -> str:
    if moved is None:
        return ""
    criterion = plan.criterion(moved.criterion)
    return t.gettext("%(criterion)s this year: %(result)s.") % {
        "criterion": criterion.title_in(t.language),
        "result": this_year(t, criterion, moved),
    }


def printed(t: Translator, issue: Issue, items: Sequence[IssueItem]) -> Message:
    """To somebody whose words were in it."""
    listed = t.listed(f"»{in_language(each.headline, t.language)}«" for each in items)
    told = t.ngettext(
        "%(headlines)s was in the newsletter, and %(n)s has got it. Thank you.",
        "%(headlines)s was in the newsletter, and %(n)s have got it. Thank you.",
        issue.delivered,
    ) % {"headlines": listed, "n": t.number(issue.delivered)}
    return Message(told, rows(Button(t.gettext("Send one more"), "newsletter:give")))


def headlines(t: Translator, shown: Edition, plan: Plan, moved: Progress | None) -> Message:
    """To the steering group: what the residents have read, shortened to its headlines."""
    listed = [Markup("– %s") % piece.headline for piece in shown.pieces]
    told = t.gettext("The residents have got it:")
    return Message(lines(bold(shown.title), told, *listed, _moved(t, plan, moved)))
