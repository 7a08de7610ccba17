"""What somebody hears when a report is saved, corrected or undone: the fact first, then what it moved."""

from markupsafe import Markup, escape

from bot.message import Button, Message, bold, lines, rows, spaced
from bot.plan.criteria import Amount
from bot.progress.model import Progress
from bot.progress.words import amount, compared_with, in_all, light, once, sets_out, this_year
from bot.receipts.actions import Receipt, Receipts
from bot.receipts.spoken import Found
from bot.receipts.unfinished_words import left, with_waiting
from bot.registrations.asking_words import practice
from bot.registrations.doubt_words import doubt
from bot.registrations.finding import Spoken
from bot.registrations.own import LISTED, Mine
from bot.registrations.own_words import listing
from bot.registrations.steps import DraftView, EntryView, NotUnderstood, Step
from bot.registrations.wording import counts_as_none, details, headline
from bot.registrations.words import entry, entry_buttons, fields, numbered, step
from bot.texts import Translator

AS_IT_IS = frozenset({"level", "trend"})
"""Kinds of goals of which the latest figure is told: nothing adds up to it since a day."""


def receipts(t: Translator, result: Receipts | NotUnderstood) -> list[Message]:
    """At most three messages: what was saved, and what is asked next."""
    if isinstance(result, NotUnderstood):
        return [step(t, result)]
    said = [_one(t, result.saved[0])] if len(result.saved) == 1 else _several(t, result)
    if result.outcome.doubt:
        said.append(doubt(t, result.outcome.doubt))
    elif result.outcome.left:
        said.append(left(t, result.outcome.left, changed=result.outcome.changed))
    if said and result.outcome.waiting:
        said[-1] = with_waiting(t, said[-1], result.outcome.waiting)
    return said


def answered(t: Translator, result: Receipts | Step | DraftView | NotUnderstood) -> Message | list[Message]:
    """After words about a draft: a new message, so that the answer stands below what was said."""
    if isinstance(result, Receipts):
        return receipts(t, result)
    return fields(t, result) if isinstance(result, DraftView) else step(t, result)


def found(t: Translator, result: Found) -> Message | list[Message]:
    """What somebody spoke of, as it stands now."""
    match result:
        case EntryView():
            return entry(t, result)
        case Mine():
            return listing(
                t, t.gettext("Which one? Press, or write »correct 2 to 31« or »delete 2«."), result.entries, 0
            )
        case Spoken():
            return _none_such(t, result)
        case Step():
            return step(t, result)
    return not_corrected(t, result)


def _none_such(t: Translator, spoken: Spoken) -> Message:
    """There is none to be corrected or deleted."""
    what, day = headline(t, spoken.facts, spoken.plan), spoken.facts.date
    known = spaced(bold(what), t.day(day, year=True) if day else "")
    look = t.gettext("/mine shows your latest. Is it not reported yet? Then write it as something new.")
    return Message(lines(t.gettext("I found no such report that you can correct:"), known, look), fresh=True)


def not_corrected(t: Translator, result: Receipts | NotUnderstood) -> list[Message]:
    """After an edit or a reply: like receipts, but what was saved stands when nothing could be read."""
    if isinstance(result, NotUnderstood):
        if result.among:
            return [step(t, result)]
        return [
            Message(
                t.gettext(
                    "I could not read the new words, so what was saved stands. Reply to its receipt with »correct 36«, or press Correct under it."
                ),
                fresh=True,
            )
        ]
    return receipts(t, result)


def _one(t: Translator, receipt: Receipt) -> Message:
    saved = receipt.saved
    head = bold(headline(t, saved.entry.facts, saved.entry.plan))
    none = "" if saved.undone else counts_as_none(t, saved.entry.facts, saved.entry.plan)
    text = lines(
        saved.entry.practice and practice(t), verdict(t, receipt), head, changed(t, receipt), none, *moved(t, receipt)
    )
    return Message(text, () if saved.undone else entry_buttons(t, saved.entry.id), f"entry:{saved.entry.id}")


def _several(t: Translator, result: Receipts) -> list[Message]:
    saved = result.saved
    if not saved:
        return []
    undone, many = saved[0].saved.undone, {"n": len(saved)}
    head = t.ngettext("Saved %(n)s report.", "Saved %(n)s reports.", len(saved))
    if undone:
        head = t.ngettext("Undone: %(n)s report counts no more.", "Undone: %(n)s reports count no more.", len(saved))
    parts: list[object] = [head % many]
    last = {receipt.saved.entry.facts.criterion: receipt for receipt in saved}
    for number, receipt in enumerate(saved, 1):
        parts.append(numbered(t, number, receipt.saved.entry))
        if last[receipt.saved.entry.facts.criterion] is receipt:
            parts += moved(t, receipt)
    text = lines(saved[0].saved.entry.practice and practice(t), *parts)
    shown = ",".join(str(receipt.saved.entry.id) for receipt in saved)  # "ret 2 til 24" is of the second
    if undone:
        return [Message(text, subject=f"{LISTED}{shown}", fresh=True)]
    undo = Button(t.gettext("Undo all"), f"batch:{result.outcome.batch}:undo")
    return [Message(text, rows(undo) if result.outcome.batch else (), f"{LISTED}{shown}")]


def verdict(t: Translator, receipt: Receipt) -> str:
    if receipt.saved.undone:
        return t.gettext("Undone. It counts no more, but stays on record.")
    entry, before = receipt.saved.entry, receipt.saved.before
    if len(entry.reporters) > 1:
        return t.gettext("It counts once, and the credit goes to %(who)s.") % {"who": t.listed(entry.reporters)}
    if before == entry.facts:
        return t.gettext("That is how it stands already:")
    return t.gettext("Corrected.") if before else t.gettext("Saved.")


def changed(t: Translator, receipt: Receipt) -> str:
    """What was saved; after a correction the old and the new."""
    facts, before, plan = receipt.saved.entry.facts, receipt.saved.before, receipt.saved.entry.plan
    year = receipt.saved.entry.year
    new = details(t, facts, plan, year=year)
    if before is None or before == facts:
        return new
    day = t.day(facts.date, year=year) if facts.date and facts.date == before.date else ""
    old, now = (details(t, each, plan, year=year, day=not day) for each in (before, facts))
    if old == now:
        old, now = headline(t, before, plan), headline(t, facts, plan)
    if old == now:
        return str(new)
    old, now, same = _apart(escape(old), escape(now))
    return spaced(day, t.gettext("%(old)s → %(new)s") % {"old": old, "new": now}, same)


def _apart(old: Markup, new: Markup) -> tuple[Markup, Markup, Markup]:
    """The two without what is the same at their ends, and that."""
    before, after = old.split(" · "), new.split(" · ")
    same: list[Markup] = []
    while len(before) > 1 and len(after) > 1 and before[-1] == after[-1]:
        same.insert(0, before.pop())
        after.pop()
    return spaced(*before), spaced(*after), spaced(*same)


def moved(t: Translator, receipt: Receipt) -> list[str]:
    """Which criterion it moved: this year, the whole period, the target, the pace."""
    if receipt.saved.entry.practice:
        return []
    if receipt.moved is not None:
        return _moved(t, receipt, receipt.moved)
    said = t.gettext("It counts nowhere for now: the plan no longer has this goal.")
    return [] if receipt.saved.undone else [said]


def _moved(t: Translator, receipt: Receipt, row: Progress) -> list[str]:
    plan = receipt.saved.entry.plan
    criterion = plan.criterion(row.criterion)
    start = t.day(plan.starts, year=True).split(" ", 1)[1]
    if receipt.earlier is not None and receipt.saved.entry.facts.date is not None:
        told = {
            "criterion": criterion.title_in(t.language),
            "year_result": this_year(t, criterion, receipt.earlier),
            "year": plan.year_label(receipt.saved.entry.facts.date),
            "period_result": in_all(t, criterion, row),
            "start": start,
        }
        return [_of_year(t) % told, _light(t, receipt.earlier)]
    if criterion.kind == "mean" and criterion.direction == "up" and _wanted(row) is not None:
        return [_mean(t, receipt, row, start), _light(t, row)]
    if row.year_result == row.period_result:
        told = {"criterion": criterion.title_in(t.language), "result": once(t, criterion, row), "start": start}
        if criterion.kind in AS_IT_IS:
            return [t.gettext("%(criterion)s: %(result)s.") % told, _pace(t, receipt, row)]
        return [t.gettext("%(criterion)s: %(result)s since %(start)s.") % told, _pace(t, receipt, row)]
    said = t.gettext("%(criterion)s: %(year_result)s this plan year, %(period_result)s since %(start)s.") % {
        "criterion": criterion.title_in(t.language),
        "year_result": this_year(t, criterion, row),
        "period_result": in_all(t, criterion, row),
        "start": start,
    }
    return [said, _pace(t, receipt, row)]


def _of_year(t: Translator) -> str:
    return t.gettext("%(criterion)s: %(year_result)s in plan year %(year)s, %(period_result)s since %(start)s.")


def _mean(t: Translator, receipt: Receipt, row: Progress, start: str) -> str:
    criterion = receipt.saved.entry.plan.criterion(row.criterion)
    return _mean_sentence(t, receipt, row) % {
        "n": row.period.entries,
        "start": start,
        "mean": amount(t, criterion, row.period_result),
        "year": amount(t, criterion, row.year_result),
        "target": amount(t, criterion, _wanted(row)),
    }


def _wanted(row: Progress) -> Amount | None:
    return row.period_target if row.period_target is not None else row.year_target


def _mean_sentence(t: Translator, receipt: Receipt, row: Progress) -> str:
    """The mean of the year is told where it is another than that of the whole period."""
    changed = receipt.saved.before or receipt.saved.undone
    if not row.period.entries:
        return t.gettext("Now there is none since %(start)s (the goal is at least %(target)s on average).")
    if row.year_result == row.period_result:
        if changed:
            return t.gettext("%(n)s in all since %(start)s – %(mean)s on average (the goal is at least %(target)s).")
        return t.gettext("It is no. %(n)s since %(start)s – %(mean)s on average (the goal is at least %(target)s).")
    if changed:
        return t.gettext(
            "%(n)s in all since %(start)s – %(mean)s on average (%(year)s this plan year; the goal is at least %(target)s)."
        )
    return t.gettext(
        "It is no. %(n)s since %(start)s – %(mean)s on average (%(year)s this plan year; the goal is at least %(target)s)."
    )


def _light(t: Translator, row: Progress) -> str:
    """Nothing where there is no goal: what is only counted is neither well on the way nor behind."""
    return "" if row.without_goal else light(t, row.light)


def _pace(t: Translator, receipt: Receipt, row: Progress) -> str:
    criterion = receipt.saved.entry.plan.criterion(row.criterion)
    pace = compared_with(criterion, row)
    if pace is None:
        return _light(t, row)
    if sets_out(row):
        told = {"light": light(t, row.light), "pace": amount(t, criterion, pace)}
        return t.gettext("%(light)s – before that it was %(pace)s.") % told
    return t.gettext("%(light)s – by now it would take %(pace)s this year.") % {
        "light": light(t, row.light),
        "pace": amount(t, criterion, pace),
    }
