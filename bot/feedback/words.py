"""What those who report hear back, and what is asked where nothing was heard."""

from bot.feedback.views import Month, Share, Silent
from bot.message import Button, Message, bold, lines, rows, spaced
from bot.people.example_words import example_of
from bot.plan.model import Plan
from bot.progress.words import light, this_year
from bot.texts import Translator


def month(t: Translator, told: Month) -> Message:
    """Your reports of the month, and what they moved: short and concrete."""
    name = t.day(told.first, year=True).split(" ", 2)[-1]
    head = t.gettext("Your reports in %(month)s") % {"month": name}
    each = [_share(t, told, share) for share in told.shares]
    thanks = t.gettext("Thank you, %(name)s. It is seen.") % {"name": told.name}
    return Message(lines(bold(head), *each, thanks))


def _share(t: Translator, told: Month, share: Share) -> str:
    """ "Fællesspisning: 3 meldinger, i gennemsnit 33. Nu står det på 34 (mål 25) i dette planår · 🟢 godt med"."""
    criterion = told.plan.criterion(share.criterion)
    many = t.ngettext("%(n)s report", "%(n)s reports", share.reports) % {"n": share.reports}
    yours: object = f"{t.number(share.sum)} {criterion.unit_in(t.language, share.sum)}"
    if criterion.kind == "unique" and share.new != share.sum:
        yours = spaced(yours, t.gettext("%(n)s of them new") % {"n": t.number(share.new)})
    if criterion.kind == "mean":
        yours = t.gettext("%(mean)s on average") % {"mean": t.number(share.sum / share.reports)}
    elif criterion.kind in ("level", "trend", "share", "judgement") or share.sum < 0:  # a correction downwards
        yours = ""
    result = this_year(t, criterion, share.moved)
    now = t.gettext("now %(result)s this plan year") % {"result": result}
    if told.until != told.today:
        year = {"result": result, "year": told.plan.year_label(told.until)}
        now = t.gettext("%(result)s in plan year %(year)s") % year
    stands = "" if share.moved.without_goal else light(t, share.moved.light)
    return spaced(bold(criterion.report_in(t.language)), many, yours, now, stands)


def silent(t: Translator, plan: Plan, each: Silent, area: str | None = None) -> Message:
    """Asked once; nobody has done anything wrong."""
    title = each.activity.title_in(t.language)
    asked = t.gettext("I have heard nothing of %(activity)s since %(day)s. Is there something that I should count?") % {
        "activity": title,
        "day": t.day(each.since),
    }
    how = t.gettext("Write it as you would to a neighbour, for example:")
    nothing = t.gettext("If nothing has happened you need not answer.")
    return Message(
        lines(asked, how, example_of(t, plan, each.activity.key, area), nothing), subject=f"silence:{each.activity.key}"
    )


def nothing(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("Thank you for saying so. Write whenever there is something."))


def listed(t: Translator, silences: "list[Silent]") -> Message:
    """For the leaders."""
    if not silences:
        return Message(t.gettext("Everything that should be heard of has been heard of."))
    head = t.gettext("Nothing heard for longer than the plan says:")
    each = [
        spaced(
            bold(one.activity.title_in(t.language)),
            t.ngettext("%(n)s day", "%(n)s days", one.days) % {"n": one.days},
            _who(t, one),
        )
        for one in silences
    ]
    return Message(lines(head, *each), rows(Button(t.gettext("Where the programme stands"), "standing:show")))


def _who(t: Translator, one: Silent) -> str:
    if not one.person_id:
        return t.gettext("nobody has reported here yet")
    if one.asked:
        return t.gettext("%(name)s was asked on %(day)s") % {"name": one.name, "day": t.day(one.asked)}
    return t.gettext("%(name)s reported last") % {"name": one.name}
