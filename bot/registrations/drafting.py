"""From words to a draft, and from answers to a complete one."""

from collections.abc import Sequence
from dataclasses import replace

from bot.language.lexicon import Kind
from bot.language.reading import Answer, Ask
from bot.message import shortened
from bot.people.courtesy import asks, requests, sorrows
from bot.people.finding import whom_to_ask
from bot.people.meanwhile import chats
from bot.people.model import TELLING_LITTLE
from bot.registrations import another, rows, step_by_step, topics, unread
from bot.registrations.agreeing import YES, meant
from bot.registrations.beside import uncounted
from bot.registrations.by_plan import in_units, is_unique, tells_no_share
from bot.registrations.draft import Draft
from bot.registrations.facts import FIELDS, KEYED, Facts, parsed
from bot.registrations.in_other_words import tells_another_number
from bot.registrations.model import DROPPED, OPEN, Entry
from bot.registrations.on_top import added, on_top, with_latecomers
from bot.registrations.parts import asks_left, new_among, tells_a_part
from bot.registrations.practice import Practising
from bot.registrations.settling import draft_of, new_draft, settle, words_kept
from bot.registrations.some_of_all import asks_if_all
from bot.registrations.steps import AGAIN, DraftView, NotUnderstood, StaleDraft, Step
from bot.registrations.told_last import AND, of_told_last
from bot.registrations.what_it_was import as_named
from bot.vocabulary.actions import remember
from bot.work import Refused, Work


def take(work: Work, text: str) -> Step | NotUnderstood:
    """Read what somebody wrote; each report in it becomes a draft."""
    assert work.origin is not None
    reading = work.read(text)
    drafts = [draft_of(work, each, reading, work.origin.row) for each in reading.reports]
    if not drafts or any(ask.field in ("area", "criterion") for report in reading.reports for ask in report.asks):
        remember(work, text)
    for draft in (drafts := drafts or step_by_step.without_topic(work, text)):
        rows.add_draft(work.session, draft)
    if drafts:
        return step_of(work, drafts, work.origin.row)
    roles, asked = work.who.roles, "?" in text or asks(text)
    reports = not (roles <= TELLING_LITTLE or requests(text))
    return NotUnderstood(
        work.plan, None, asked, roles, reports, whom_to_ask(work), sad=sorrows(text), about=unread.about(work, text),
        entry=work.number_talked_of("entry"), area=work.who.area, told=step_by_step.said(work, text),
        spoken_of=work.talked_of(),
    )  # fmt: skip


def view(work: Work, draft: Draft) -> DraftView:
    facts = draft.facts
    figure = facts.counted()[1]
    criterion = work.plan.criteria.get(facts.criterion)
    unusual = figure is not None and criterion is not None and criterion.unusual(figure)
    told = uncounted(draft.words or "", facts)
    return DraftView(draft.id, facts, work.plan, work.today, draft.asks, draft.practice, draft.corrects, unusual, told)


def next_step(work: Work, batch: int) -> Step:
    """What is asked or shown next of the drafts that came in one message; the chat now waits for the answer."""
    return step_of(work, rows.open_drafts(work.session, batch), batch)


def step_of(work: Work, drafts: Sequence[Draft], batch: int) -> Step:
    step = Step(tuple(view(work, draft) for draft in drafts), batch)
    if step.asking and step.asking.asking:
        work.ask(f"draft:{step.asking.id}:{step.asking.asking.field}")
    elif len(drafts) == 1:
        work.ask(f"draft:{drafts[0].id}:")
    elif drafts:
        work.ask(f"batch:{batch}")
    else:
        work.stop_asking("draft:")
    return step


def open_draft(work: Work, draft_id: int) -> Draft:
    """One's own draft that still waits. Raises StaleDraft, Refused for somebody else's, Practising."""
    draft = rows.draft_of(work.session, draft_id)
    if draft is None or (draft.state != OPEN and draft.person_id == work.who.id):
        raise StaleDraft
    if draft.person_id != work.who.id:
        raise Refused
    if work.who.practice and not draft.practice:
        raise Practising
    return draft


def choose(work: Work, draft_id: int, field: str, value: str) -> Step:
    """A button set one field. Raises StaleDraft; a value that is none leaves the draft as it was."""
    draft = open_draft(work, draft_id)
    if field == "criterion":
        criterion = work.plan.criteria.get(work.plan.key_now("criteria", value))
        if criterion is None:
            raise StaleDraft
        return _about(work, draft, draft.facts.about(criterion.key, criterion.registration))
    try:
        facts = draft.facts.with_answer(field, parsed(field, work.plan.key_now(KEYED.get(field, ""), value)))
    except (ValueError, TypeError):
        raise StaleDraft from None
    if field == "area" and facts.area not in work.plan.areas:
        raise StaleDraft
    return _answered(work, draft, facts, {field})


def answer(work: Work, draft_id: int, field: str, text: str) -> Step | NotUnderstood:
    """Words that answer a question, or correct the draft that is shown. A whole new report is a new draft."""
    draft = open_draft(work, draft_id)
    facts = draft.facts
    if field == "criterion" and not another.counts_anew(work, facts, text) and (topic := topics.topic_of(work, text)):
        return _about(work, draft, topic.of(facts))
    kind: Kind = facts.kind if facts.criterion else "faellesspisning"  # numbers are people until it is known
    options, reader, said = draft.options(field), work.programme.reader, topics.of_these(text, facts)
    if len(options) == 1 and meant(text) == YES:  # "ja" to the only likely answer
        return choose(work, draft_id, field, str(options[0]))
    asked = another.asked_of(facts, field, text) or None
    found = reader.answer(said, work.said_at, kind=kind, asked=asked, options=options, shown=True)
    found = with_latecomers(found, facts.participants)
    found = another.as_meant(facts, found, field, text, reader.days(text, work.said_at))
    if another.is_reported(work, facts, text, field) or another.is_of_another(work, text, field):
        return take(work, text)
    if another.is_told(work, facts, text):
        return taken if isinstance(taken := take(work, text), Step) else _unread(work, draft, text, part=False)
    if (step := _by_itself(work, draft, field, text)) is not None:
        return step
    if field == "title" and not found.fields and topics.may_name(text):
        return _answered(work, draft, facts.with_answer("title", shortened(as_named(text.strip()), 80)), {"title"})
    if not found.fields and found.asks:
        return _answered(work, draft, facts, {ask.field for ask in found.asks}, found.asks)
    part = tells_a_part(text, facts, found.fields) or tells_no_share(work.plan, facts, found.fields)
    if not found.fields or part or topics.counts_others(work, facts.criterion, text):
        return _unread(work, draft, text, part)
    if field != facts.counted()[0] and (ask := asks_if_all(work.plan, facts, found, said)) is not None:
        return _answered(work, draft, facts, {ask.field}, (ask,))
    return _with_found(work, draft, found, field, text)


def _by_itself(work: Work, draft: Draft, field: str, text: str) -> Step | NotUnderstood | None:
    """What says one thing only: how many are new, how much of a unit, or that nobody counted who came to an event."""
    facts = draft.facts
    if (new_ones := new_among(text, facts, field)) is not None:
        return _with_new(work, draft, new_ones)
    if (told := in_units(work.plan, facts.criterion, text, alone=field == "value")) is not None:
        return _answered(work, draft, facts.with_answer("value", told), {"value"})
    unsure = topics.unsure(text) and not topics.has_number(text)  # "ved ikke, måske 60" is a number
    uncounted = field == "participants" and facts.kind == "event" and unsure
    return _answered(work, draft, facts, {field}) if uncounted else None


def _unread(work: Work, draft: Draft, text: str, part: bool) -> NotUnderstood:
    """What answers nothing; a question is pointed to where the answer may stand, and the draft waits on."""
    talks = chats(text)
    return NotUnderstood(
        work.plan, view(work, draft), talks and "?" in text, work.who.roles, whom=whom_to_ask(work),
        unsure=topics.unsure(text), chats=talks, among=part,
    )  # fmt: skip


def _with_found(work: Work, draft: Draft, found: Answer, field: str, text: str) -> Step | NotUnderstood:
    facts = draft.facts
    values = {name: value.value for name, value in found.fields.items()}
    values = values if field else of_told_last(work, (draft.words or "").split(AND), facts, text, values)
    facts, asks = added(facts, facts.with_answers(values), text), asks_left(found.asks, facts, values)
    if facts == draft.facts and not found.asks and tells_another_number(text, facts):
        return _unread(work, draft, text, part=False)
    if found.home and facts.kind == "newcomer":
        draft.home_key = work.programme.home_key.of(found.home)
    said = words_kept(work, text, found.home_spans, facts.kind)
    draft.words = f"{draft.words}{AND}{said}" if draft.words else said
    return _answered(work, draft, facts, set(found.fields), (*asks, *on_top(draft.facts, facts, text)))


def _with_new(work: Work, draft: Draft, new: int) -> Step | NotUnderstood:
    """So many of those who are counted are new, where each person counts once; else that is not counted."""
    if not is_unique(work.plan, draft.facts.criterion):
        return NotUnderstood(work.plan, view(work, draft), among=True)
    return _answered(work, draft, draft.facts.with_answer("new", new), {"new"})


def _about(work: Work, draft: Draft, facts: Facts) -> Step:
    settle(work, draft, facts, topics.asks_of_topic(work, facts, draft.words or ""))
    return _kept(work, draft)


def _answered(work: Work, draft: Draft, facts: Facts, fields: set[str], new: tuple[Ask, ...] = ()) -> Step:
    left = tuple(ask for ask in draft.asks if ask.field not in fields)
    settle(work, draft, facts, (*left, *new))
    if draft.corrects and not draft.asks and draft.facts == work.session.get_one(Entry, draft.entry_id).facts:
        return drop(work, draft.id)  # what was saved is right
    return _kept(work, draft)


def _kept(work: Work, draft: Draft) -> Step:
    """The draft as it now stands, and what comes next of its message."""
    rows.keep_draft(work.session, draft)
    return next_step(work, draft.batch)


def reopen(work: Work, draft_id: int, field: str) -> Step:
    """ "Ret": ask about this field again."""
    draft = open_draft(work, draft_id)
    if field not in FIELDS:
        raise StaleDraft
    draft.asks = (Ask(field, (), AGAIN), *draft.asks)
    return _kept(work, draft)


def show(work: Work, draft_id: int) -> DraftView:
    """One of several, or what can be corrected of it: the chat now waits for words about this one."""
    draft = open_draft(work, draft_id)
    draft.asks = tuple(each for each in draft.asks if each.why != AGAIN)  # what was to be put right stays as it was
    rows.keep_draft(work.session, draft)
    work.ask(f"draft:{draft.id}:")
    return view(work, draft)


def drop(work: Work, draft_id: int) -> Step:
    """ "Slet": the draft is gone; what else came in the same message is shown."""
    draft = open_draft(work, draft_id)
    draft.state, draft.words = DROPPED, None
    return replace(_kept(work, draft), stands=draft.corrects, dropped="" if draft.corrects else f"draft:{draft.id}")


def begin(work: Work, told: str = "") -> Step:
    """/registrer, or the offer of it: a draft that is asked for step by step, with what was `told` before."""
    return started(work, step_by_step.carried(work, told))


def started(work: Work, facts: Facts, words: str | None = None, asks: tuple[Ask, ...] = ()) -> Step:
    """A draft of what another noun knows to have been done: it is shown, and counts once it is saved."""
    draft = drafted(work, facts, words, asks)
    return next_step(work, draft.batch)


def drafted(work: Work, facts: Facts, words: str | None = None, asks: tuple[Ask, ...] = ()) -> Draft:
    draft = new_draft(work, words)
    settle(work, draft, facts, asks)
    rows.add_draft(work.session, draft)
    return draft


def correcting(work: Work, entry: Entry, facts: Facts, asks: tuple[Ask, ...] = (), words: str | None = None) -> Step:
    """A draft that, once saved, revises an entry."""
    draft = new_draft(work, words, practice=entry.practice, corrects=True, entry_id=entry.id)
    settle(work, draft, facts, asks)
    rows.add_draft(work.session, draft)
    return next_step(work, draft.batch)
