"""What was reported and is spoken of: "ret fællesspisningen i Vangdalen til 35", "slet fredagen"."""

from dataclasses import replace

from bot.receipts.actions import Receipts, correct, save
from bot.registrations import by_name, drafting, finding, rows, saving, waiting
from bot.registrations.by_name import Named
from bot.registrations.finding import Spoken
from bot.registrations.own import Mine
from bot.registrations.steps import EntryView, NotUnderstood, StaleDraft, Step
from bot.work import Work

Found = Receipts | Step | NotUnderstood | EntryView | Mine | Spoken
"""What came of words that spoke of a report: of several one is chosen (Mine), and of none it is told so (Spoken)."""


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
    return spoken is not None and bool(finding.drafts(work, spoken) or finding.entries(work, spoken))


# -- inside --


def _named(work: Work, named: Named) -> Found | None:
    """Put right by its name; asked about first where the words may tell of something else of that name."""
    if named.draft:
        return by_name.put_right(work, named.draft, named.words)
    if len(named.entries) > 1:
        return Mine(tuple(saving.entry_view(work, each) for each in named.entries))
    [entry] = named.entries
    return correct(work, entry.id, named.words) if named.sure else by_name.asked_about(work, entry, named.words)


def _spoken(work: Work, spoken: Spoken, text: str) -> Found | None:
    entries, drafts = finding.entries(work, spoken), finding.drafts(work, spoken)
    if len(drafts) > 1:
        return waiting.gather(work)  # which of them?
    if drafts and not (entries and spoken.facts.date):
        return _of_draft(work, spoken, drafts[0].id)
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
        dropped = drafting.drop(work, number)
        others = [] if dropped.drafts else rows.open_here(work)  # what was told by another message waits on
        return replace(drafting.next_step(work, others[-1].batch), dropped=dropped.dropped) if others else dropped
    if spoken.figure is not None:
        step = drafting.answer(work, number, "", f"ret {spoken.figure}")
        return step.mending(number) if isinstance(step, Step) else step
    drafting.show(work, number)
    return drafting.next_step(work, drafting.open_draft(work, number).batch)
