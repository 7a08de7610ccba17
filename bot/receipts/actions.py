"""What became of a report, together with what it moved."""

from dataclasses import dataclass

from bot.progress.actions import standing, standings
from bot.progress.model import Progress
from bot.registrations import (
    agreeing,
    another_time,
    batches,
    by_name,
    changes,
    correcting,
    drafting,
    finding,
    one_by_one,
    one_more,
    saving,
    waiting,
)
from bot.registrations.by_name import Named
from bot.registrations.draft import Draft
from bot.registrations.finding import Spoken
from bot.registrations.numbered import Told
from bot.registrations.own import Mine
from bot.registrations.steps import DraftView, EntryView, NotUnderstood, Outcome, Saved, StaleDraft, Step
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


Found = Receipts | Step | NotUnderstood | EntryView | Mine | Spoken
"""What came of words that spoke of a report: of several one is chosen (Mine), and of none it is told so (Spoken)."""


def save(work: Work, draft_id: int, sure: str = "", shown: str = "") -> Receipts:
    return _receipts(work, saving.save(work, draft_id, sure, shown))


def answer(work: Work, draft_id: int, field: str, text: str) -> Receipts | Step | DraftView | NotUnderstood:
    """Words about a draft: they save or delete it, answer what was asked, or correct it.

    A "ja" means the draft only while nothing else has been said since it was shown, and it is shown again; "gem" and
    "slet" also after what is about nothing that could be saved or deleted. "nej": which field is wrong?
    """
    meant = agreeing.meant(text)
    newest = work.talked_of() if meant and work.origin else None
    plain = meant == agreeing.DROP or agreeing.says_save(text)
    if newest == f"draft:{draft_id}" or (newest == "" and plain):
        if meant == agreeing.DROP:
            return _dropped(work, drafting.open_draft(work, draft_id), text)
        if not field and meant == agreeing.YES:
            return save(work, draft_id)
        if not field:
            return drafting.show(work, draft_id)
    elif newest == "" and meant == agreeing.YES and not field:
        return drafting.next_step(work, drafting.open_draft(work, draft_id).batch)
    step = (
        one_by_one.answer(work, draft_id, field, text)
        or one_more.answer(work, draft_id, text)
        or another_time.answer(work, draft_id, text)
        or drafting.answer(work, draft_id, field, text)
    )
    if field in ("area", "date") and agreeing.of_each(text):
        for other in [each.id for each in step.drafts] if isinstance(step, Step) else []:
            step = _also(work, step, other, field, text)
    return step


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
    if meant == agreeing.NO or work.talked_of() != f"batch:{batch}":
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


def open_found(work: Work, text: str) -> Found:
    """What was reported and is spoken of: corrected where the words say to what, else shown with its buttons."""
    named = by_name.meant(work, text)
    spoken = None if named else finding.spoken_of(work, text)
    found = _named(work, named) if named else _spoken(work, spoken, text) if spoken else None
    if found is None:
        raise StaleDraft
    return found


def finds(work: Work, text: str) -> bool:
    """Whether words are about something that was reported, or about what should have been."""
    if by_name.meant(work, text):
        return True
    spoken = finding.spoken_of(work, text) if finding.speaks_of(text) else None
    if spoken is None:
        return False
    return is_reported(work, text) or finding.is_missed(spoken, text)


def is_reported(work: Work, text: str) -> bool:
    """Whether what words are about was reported, or is being reported."""
    if by_name.meant(work, text):
        return True
    spoken = finding.spoken_of(work, text)
    return spoken is not None and bool(finding.draft(work, spoken) or finding.entries(work, spoken))


def _named(work: Work, named: Named) -> Found | None:
    """Put right by its name; asked about first where the words may tell of something else of that name."""
    if named.draft:
        return by_name.put_right(work, named.draft, named.words)
    if len(named.entries) > 1:
        return Mine(tuple(saving.entry_view(work, each) for each in named.entries))
    [entry] = named.entries
    return correct(work, entry.id, named.words) if named.sure else by_name.asked_about(work, entry, named.words)


def _spoken(work: Work, spoken: Spoken, text: str) -> Found | None:
    entries, draft = finding.entries(work, spoken), finding.draft(work, spoken)
    if draft and not (entries and spoken.facts.date):
        return _of_draft(work, spoken, draft.id)
    if not entries:
        return spoken if finding.is_missed(spoken, text) else None
    if len(entries) > 1:
        return Mine(tuple(saving.entry_view(work, each) for each in entries))
    [entry], figure = entries, spoken.figure
    if figure is None or figure == entry.facts.counted()[1]:
        return saving.show(work, entry.id)
    return correct(work, entry.id, f"ret {figure}")


def _of_draft(work: Work, spoken: Spoken, number: int) -> Found:
    """It is not saved yet."""
    if spoken.verb in finding.SAVES:
        return save(work, number)
    if spoken.verb in finding.DROPS:
        return drafting.drop(work, number)
    if spoken.figure is not None:
        return drafting.answer(work, number, "", f"ret {spoken.figure}")
    drafting.show(work, number)
    return drafting.next_step(work, drafting.open_draft(work, number).batch)


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
