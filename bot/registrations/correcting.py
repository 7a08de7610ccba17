"""Corrections by words: a reply "ret 36", or an edit of the message that was reported from."""

from collections.abc import Sequence
from itertools import zip_longest

from bot.language.reading import Ask, Reading, Report
from bot.registrations import rows
from bot.registrations.another import as_meant
from bot.registrations.by_plan import MISSING, in_units, is_unique, tells_no_share
from bot.registrations.changes import facts_before_more
from bot.registrations.draft import Draft
from bot.registrations.drafting import answer, correcting, next_step, take, view
from bot.registrations.facts import PARTS, Facts, asks_of
from bot.registrations.in_other_words import tells_another_number
from bot.registrations.model import OPEN, SAVED, Entry
from bot.registrations.on_top import added, on_top, takes_back_some, with_latecomers
from bot.registrations.parts import asks_left, new_among, tells_a_part
from bot.registrations.practice import Practising
from bot.registrations.saving import entry_of, revise
from bot.registrations.settling import draft_of, new_draft, settle, words_kept
from bot.registrations.several import WHY, told_again
from bot.registrations.some_of_all import asks_if_all
from bot.registrations.steps import NotUnderstood, Outcome, StaleDraft, Step
from bot.registrations.told_last import of_told_last, said_of
from bot.registrations.topics import counts_others, of_these
from bot.work import Work

GROUPS = (
    {
        "value",
        "part",
        "whole",
        "participants",
        "participants_min",
        "participants_max",
        "adults",
        "children",
        "volunteers",
        "newcomers",
        "households",
        "new",
        "estimated",
    },
    {"area", "afdeling", "venue", "institution"},
    {"date", "period_start", "period_end"},
    {"title"},
)
"""Fields that are said together: words about one of them say the whole group anew."""
SHARE = {"part", "whole"}
FEW = 5
"""So many more or less may be a better count, however few there were."""


def correct(work: Work, entry_id: int, text: str) -> Outcome | NotUnderstood:
    """ "ret 36" as a reply to a receipt. What is clear is corrected at once, what is not is asked about."""
    entry = entry_of(work, entry_id)
    if entry.state != SAVED:
        raise StaleDraft
    if (much := in_units(work.plan, entry.criterion, text)) is not None:
        return _revised(work, entry, entry.facts.with_answer("value", much), (), text)
    if (new := new_among(text, entry.facts)) is not None:
        if not is_unique(work.plan, entry.criterion):
            return NotUnderstood(work.plan, among=True, entry=entry.id)
        return _revised(work, entry, entry.facts.with_answer("new", new), (), text)
    found = _told(work, entry, text)
    return found if isinstance(found, NotUnderstood) else _revised(work, entry, *found)


def proposed(work: Work, entry_id: int, text: str, *, anything: bool = False) -> Step | None:
    """Loose words that may put right what was saved: it is shown as it would be, and stands as it is until that is
    saved. None where they change no number, or more than the numbers, unless `anything` may be put right."""
    entry = entry_of(work, entry_id)
    if entry.state != SAVED:
        return None
    if is_unique(work.plan, entry.criterion) and (new := new_among(text.rpartition(",")[2], entry.facts)) is not None:
        return correcting(work, entry, entry.facts.with_answer("new", new), words=text)
    told = _told(work, entry, text)
    if isinstance(told, NotUnderstood):
        return None
    facts, asks, words = told
    changed = _changed(entry.facts, facts)
    if anything:
        return correcting(work, entry, facts, asks, words) if changed or asks else None
    allowed = GROUPS[0] - SHARE | entry.facts.to_json().keys()
    asked, which = {each.field for each in asks}, (each.options for each in asks)
    if not changed <= allowed or not asked <= {entry.facts.counted()[0], *PARTS} or not all(which):
        return None
    near = _is_near(entry.facts.counted()[1], facts.counted()[1])
    return correcting(work, entry, facts, asks, words) if near and (changed or asked) else None


def _changed(before: Facts, after: Facts) -> set[str]:
    was, becomes = before.to_json(), after.to_json()
    return {name for name in was | becomes if was.get(name) != becomes.get(name)}


def _is_near(was: float | None, becomes: float | None) -> bool:
    """Whether a number may be a better count of the same: "min søn er 7" is nobody's count of 30 who came."""
    if was is None or becomes is None:
        return True
    return abs(was - becomes) <= FEW or was <= 2 * becomes <= 4 * was


def _told(work: Work, entry: Entry, text: str) -> tuple[Facts, tuple[Ask, ...], str] | NotUnderstood:
    """What it is after these words, what must be asked, and the words as they are kept."""
    said, asked = of_these(text, entry.facts), entry.facts.counted()[0]
    reader = work.programme.reader
    found = reader.answer(said, work.said_at, kind=entry.facts.kind, asked=asked, shown=True)
    found = as_meant(entry.facts, found, "", text, reader.days(text, work.said_at))
    found = with_latecomers(found, entry.facts.participants)
    part = tells_a_part(text, entry.facts, found.fields) or tells_no_share(work.plan, entry.facts, found.fields)
    if not (found.fields or found.asks) or part or counts_others(work, entry.criterion, text):
        return NotUnderstood(work.plan, among=part, entry=entry.id)
    if (ask := asks_if_all(work.plan, entry.facts, found, said)) is not None:
        return entry.facts, (ask,), text
    values = {name: field.value for name, field in found.fields.items()}
    values = of_told_last(work, said_of(entry), entry.facts, text, values)
    before = facts_before_more(work, entry) if takes_back_some(text) else entry.facts
    facts = added(before, before.with_answers(values), text)
    asks = (*asks_left(found.asks, entry.facts, values), *on_top(entry.facts, facts, text))
    if facts == entry.facts and not asks and tells_another_number(text, facts):
        return NotUnderstood(work.plan, entry=entry.id)
    return facts, asks, words_kept(work, text, found.home_spans, facts.kind)


def correct_field(work: Work, entry_id: int) -> Step:
    """ "Ret" under a receipt: a draft with all its fields to choose from, which revises the entry once it is saved."""
    entry = entry_of(work, entry_id)
    if entry.state != SAVED:
        raise StaleDraft
    return correcting(work, entry, entry.facts)


def edited(work: Work, text: str) -> Outcome | NotUnderstood:
    """Somebody edited a message of their own: what was reported from it is corrected, old and new kept."""
    assert work.origin is not None
    drafts = _drafts_of(work)
    if not drafts:
        started = take(work, text)
        return Outcome(left=started) if isinstance(started, Step) else started
    if work.who.practice and not drafts[0].practice:
        raise Practising
    reading = work.read(text)
    if not reading.reports:
        return _by_words(work, drafts, text)
    made = [_apply(work, draft, report, reading) for draft, report in zip_longest(drafts, reading.reports) if report]
    work.session.flush()
    asking = [each.left for each in made if each.left]  # what was saved and must be asked about has a draft of its own
    left = asking[0] if asking else next_step(work, drafts[0].batch)
    return Outcome(tuple(saved for each in made for saved in each.saved), left=left if left.drafts else None)


def _by_words(work: Work, drafts: Sequence[Draft], text: str) -> Outcome | NotUnderstood:
    """The new words name no topic ("vi var 33 i dag"): they correct the one report as an answer would."""
    left = NotUnderstood(work.plan, view(work, drafts[0]))
    if len(drafts) > 1:
        return left
    [draft] = drafts
    if draft.state != OPEN:
        corrected = correct(work, draft.entry_id or 0, text)
        return left if isinstance(corrected, NotUnderstood) else corrected
    step = answer(work, draft.id, "", text)
    return Outcome(left=step) if isinstance(step, Step) else left


def _lives(work: Work, draft: Draft) -> bool:
    """Whether something can still be corrected; what was deleted or undone begins anew when its words are edited."""
    entry = work.session.get(Entry, draft.entry_id) if draft.entry_id else None
    return draft.state == OPEN or (entry is not None and entry.state == SAVED)


def _drafts_of(work: Work) -> Sequence[Draft]:
    """What was read from the message the last time that anything of it still stands; empty where nothing does."""
    origin = work.origin
    assert origin is not None
    found = rows.drafts_of_message(work.session, origin.chat_id, origin.message_id, work.who.id)
    newest = max((each.batch for each in found if _lives(work, each)), default=None)
    return [each for each in found if each.batch == newest]


def _apply(work: Work, draft: Draft | None, report: Report, reading: Reading) -> Outcome:
    if draft is None:
        first = _drafts_of(work)[0]
        added = draft_of(work, report, reading, first.batch)
        added.practice = first.practice
        rows.add_draft(work.session, added)
        return Outcome()
    entry = work.session.get(Entry, draft.entry_id) if draft.entry_id and draft.state != OPEN else None
    before = entry.facts if entry else draft.facts
    told, asks = told_again(work.plan, before, report, reading)
    facts = merged(before, told)
    words = words_kept(work, reading.text, report.home_spans, *(each.kind for each in reading.reports))
    if draft.state == OPEN:
        draft.words = words
        asked = tuple(each for each in asks if each.why != MISSING or getattr(facts, each.field, None) is None)
        settle(work, draft, facts, asked)
        rows.keep_draft(work.session, draft)
        return Outcome()
    if entry is None or entry.state != SAVED or (facts == before and all(each.why != WHY for each in asks)):
        return Outcome()
    return _revised(work, entry, facts, asks, words)


def _revised(work: Work, entry: Entry, facts: Facts, asks: tuple[Ask, ...], words: str) -> Outcome:
    """Revise at once what is complete and usual; else a draft asks first."""
    doubts = tuple(ask for ask in asks if ask.why != "missing")
    draft = new_draft(work, None, practice=entry.practice, corrects=True)
    settle(work, draft, facts, doubts)
    settled = view(work, draft)
    if settled.asks or settled.unusual or asks_of(facts, doubts, unique=is_unique(work.plan, facts.criterion)):
        return Outcome(left=correcting(work, entry, facts, doubts, words))
    return Outcome((revise(work, entry, settled.facts, words),))


def merged(old: Facts, new: Facts) -> Facts:
    """The new facts, with what they do not speak of taken from the old ones, group by group."""
    known, said = old.to_json(), new.to_json()
    for group in GROUPS:
        if group & said.keys() - {"estimated"}:
            known = {name: value for name, value in known.items() if name not in group}
    return Facts.from_json(known | said)
