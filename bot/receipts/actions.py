"""What became of a report, together with what it moved."""

from dataclasses import dataclass

from bot.message import parted
from bot.progress.actions import standing, standings
from bot.progress.model import Progress
from bot.registrations import (
    agreeing,
    another_time,
    batches,
    changes,
    correcting,
    counted_with,
    drafting,
    new_then,
    one_by_one,
    one_home,
    one_more,
    saving,
    waiting,
)
from bot.registrations.draft import Draft
from bot.registrations.numbered import Told
from bot.registrations.steps import DraftView, NotUnderstood, Outcome, Saved, StaleDraft, Step
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Receipt:
    saved: Saved
    moved: Progress | None
    """None where the plan no longer has the goal: it is kept, and counts nowhere."""
    earlier: Progress | None = None
    """What it moved in a plan year that has ended, where it is of such a one."""


@dataclass(frozen=True, slots=True)
class Receipts:
    """Everything that one press, message or edit came to."""

    saved: tuple[Receipt, ...]
    outcome: Outcome


def save(work: Work, draft_id: int, sure: str = "", shown: str = "") -> Receipts:
    return _receipts(work, saving.save(work, draft_id, sure, shown))


def answer(work: Work, draft_id: int, field: str, text: str) -> Receipts | Step | DraftView | NotUnderstood:
    """Words about a draft: they save or delete it, answer what was asked, or correct it.

    A "ja" means the draft only while nothing else has been said since it was shown, and it is shown again; "gem" and
    "slet" also after what is about nothing that could be saved or deleted. "nej": which field is wrong?
    """
    meant = agreeing.meant(text)
    newest = work.talked_of() if meant and work.origin else None
    plain = (meant == agreeing.DROP and _is_beside(newest)) or (newest == "" and agreeing.says_save(text))
    if newest == f"draft:{draft_id}" or plain:
        if meant == agreeing.DROP:
            return _dropped(work, drafting.open_draft(work, draft_id), text)
        if not field and meant == agreeing.YES:
            return save(work, draft_id)
        if not field:
            return drafting.show(work, draft_id)
    elif newest == "" and meant == agreeing.YES and not field:
        return drafting.next_step(work, drafting.open_draft(work, draft_id).batch)
    step = _told(work, draft_id, field, text)
    if field in ("area", "date") and agreeing.of_each(text):
        for other in [each.id for each in step.drafts] if isinstance(step, Step) else []:
            step = _also(work, step, other, field, text)
    return step


def _told(work: Work, draft_id: int, field: str, text: str) -> Step | NotUnderstood:
    """What the first makes of the words who understands them."""
    return (
        one_by_one.answer(work, draft_id, field, text)
        or one_more.answer(work, draft_id, text)
        or counted_with.answer(work, draft_id, text)
        or new_then.answer(work, draft_id, field, text)
        or one_home.answer(work, draft_id, text)
        or another_time.answer(work, draft_id, text)
        or drafting.answer(work, draft_id, field, text)
    )


def _is_beside(newest: str | None) -> bool:
    """Whether what we spoke of last is nothing that a "slet" could be of."""
    return newest is not None and parted(newest).topic in agreeing.BESIDE


def _dropped(work: Work, draft: Draft, text: str) -> Step:
    """ "slet alle" is of all that wait in the chat, "slet alt" of all that the message told, though one is asked of."""
    if agreeing.of_each(text):
        return saving.drop_all(work, waiting.gather(work).batch)
    return saving.drop_all(work, draft.batch) if agreeing.of_the_whole(text) else drafting.drop(work, draft.id)


def _also(work: Work, step: Step | NotUnderstood, draft_id: int, field: str, text: str) -> Step | NotUnderstood:
    """ "begge i Jennumparken": said of this one too, where the same is asked about it."""
    asking = step.asking if isinstance(step, Step) else None
    same = asking is not None and asking.id == draft_id and asking.asking is not None and asking.asking.field == field
    return drafting.answer(work, draft_id, field, text) if same else step


def answer_all(work: Work, batch: int, meant: str) -> Receipts | Step:
    """Words about several drafts save or delete them all.

    As with one, only while nothing else has been said since they were shown; else, and after a "nej", they are shown
    again: which one?
    """
    step = drafting.next_step(work, batch)
    if not step.drafts:
        raise StaleDraft
    newest = work.talked_of()
    if meant == agreeing.NO or (newest != f"batch:{batch}" and not (meant == agreeing.DROP and _is_beside(newest))):
        return step
    return save_all(work, batch) if meant == agreeing.YES else saving.drop_all(work, batch)


def answer_numbered(work: Work, batch: int, told: Told) -> Step | DraftView | NotUnderstood:
    """Words about one of several drafts, by its number; where there is no such one they are all shown again."""
    step = drafting.next_step(work, batch)
    if not step.drafts:
        raise StaleDraft
    if told.number > len(step.drafts):
        return step
    draft = step.drafts[told.number - 1].id
    if told.drops:
        return drafting.drop(work, draft)
    if not told.words:
        return drafting.show(work, draft)
    mended = drafting.answer(work, draft, "", told.words)
    return mended.mending(draft) if isinstance(mended, Step) else mended


def save_all(work: Work, batch: int, shown: str = "") -> Receipts:
    return _receipts(work, batches.with_others(work, saving.save_all(work, batch, shown), batch))


def undo_all(work: Work, batch: int) -> Receipts:
    """ "Fortryd alle": all that one message reported."""
    return _receipts(work, Outcome(tuple(batches.undo_all(work, batch))))


def same_as(work: Work, draft_id: int, entry_id: int, figure: str, shown: str = "") -> Receipts:
    """ "Den samme: 37 deltagere": the draft is the report that is there; `figure` says whose number counts."""
    return _receipts(work, saving.same_as(work, draft_id, entry_id, figure, shown))


def replace_by(work: Work, draft_id: int, entry_id: int, shown: str = "") -> Receipts:
    return _receipts(work, saving.replace_by(work, draft_id, entry_id, shown))


def correct(work: Work, entry_id: int, text: str) -> Receipts | NotUnderstood:
    outcome = correcting.correct(work, entry_id, text)
    return _receipts(work, outcome) if isinstance(outcome, Outcome) else outcome


def edited(work: Work, text: str) -> Receipts | NotUnderstood:
    outcome = correcting.edited(work, text)
    return _receipts(work, outcome) if isinstance(outcome, Outcome) else outcome


def undo(work: Work, entry_id: int) -> Receipts:
    return _receipts(work, Outcome((saving.undo(work, entry_id),)))


def undo_change(work: Work, entry_id: int) -> Receipts:
    """ "fortryd rettelsen": it is again as it was before."""
    return _receipts(work, Outcome((changes.undo_change(work, entry_id),)))


def undo_last(work: Work) -> Receipts:
    """/fortryd where nothing is shown that is not saved: the latest report."""
    return _receipts(work, Outcome((saving.undo_last(work),)))


def _receipts(work: Work, outcome: Outcome) -> Receipts:
    work.session.flush()
    return Receipts(tuple(_receipt(work, saved) for saved in outcome.saved), outcome)


def _receipt(work: Work, saved: Saved) -> Receipt:
    facts, plan = saved.entry.facts, work.plan
    if facts.criterion not in plan.criteria:
        return Receipt(saved, None)
    moved = standing(work, facts.criterion)
    if facts.date is None or plan.year_label(facts.date) == plan.year_label(work.today):
        return Receipt(saved, moved)
    year = standings(work, [plan.criterion(facts.criterion)], plan.plan_year(facts.date).ends)
    return Receipt(saved, moved, year[0])
