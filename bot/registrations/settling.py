"""A report becomes a draft: what is kept of its words, and what must still be asked about it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.language.lexicon import Kind
from bot.language.reading import Ask, Reading, Report, Span
from bot.privacy.addresses import without, without_addresses
from bot.registrations import topics
from bot.registrations.by_plan import is_unique, peopled, placed, shared, with_units
from bot.registrations.draft import Draft
from bot.registrations.facts import Facts, asks_of, facts_of
from bot.registrations.institutions import from_own_institution
from bot.registrations.several import over_time, told_of_several
from bot.work import Work


def new_draft(work: Work, words: str | None, **more: Any) -> Draft:
    """A draft of what somebody wrote just now, with nothing in it yet; kept by `rows.add_draft`."""
    origin = work.origin
    assert origin is not None
    known: dict[str, Any] = {"batch": origin.row, "created_at": work.now, "practice": work.who.practice, "words": words}
    known["message_id"] = origin.message_id
    return Draft(work.who.id, origin.chat_id, **known | more)


def draft_of(work: Work, report: Report, reading: Reading, batch: int) -> Draft:
    home_key = work.programme.home_key.of(report.home) if report.home else None
    words = words_kept(work, reading.text, report.home_spans, *(each.kind for each in reading.reports))
    draft = new_draft(work, words, batch=batch, home_key=home_key)
    facts, asks = told_of_several(work.plan, facts_of(report), report, reading)
    settle(work, draft, facts, (*asks, *_number_left_out(work, facts, asks, reading)))
    return draft


def _number_left_out(work: Work, facts: Facts, asks: tuple[Ask, ...], reading: Reading) -> tuple[Ask, ...]:
    """ "Der var 11, og så lige min søster": of an event a number that was told and not taken is asked about."""
    known = facts.participants is not None or any(each.field == "participants" for each in asks)
    if facts.kind != "event" or known or len(reading.reports) != 1:
        return ()
    found = work.programme.reader.answer(reading.text, work.said_at, kind="event")
    if (told := found.fields.get("participants")) is not None:
        return (Ask("participants", (told.value,)),) if told.value else ()
    return tuple(each for each in found.asks if each.field == "participants")


def words_kept(work: Work, text: str, spans: Sequence[Span], *kinds: Kind) -> str:
    """The words as they came, without addresses: `spans` as the reader found them. Where residents were welcomed also
    whatever else looks like one: only its keyed hash is kept."""
    if "newcomer" not in kinds:
        return without(text, spans)
    # Where the reader found no house number it finds none together with its street either.
    return without_addresses(text, work.programme.reader.homes(text, work.said_at) if spans else ())


def settle(work: Work, draft: Draft, facts: Facts, asks: tuple[Ask, ...] = ()) -> None:
    """Put facts into a draft; a day or a number that cannot be is asked about again, with the reason."""
    if facts.date and (why := topics.impossible(work.plan, facts.date, work.today)):
        facts = replace(facts, date=None)
        asks = (*(ask for ask in asks if ask.field != "date"), Ask("date", (), why))
    if facts.more_new_than_met():
        facts, asks = replace(facts, new=None), (*(ask for ask in asks if ask.field != "new"), Ask("new", (), "more"))
    if facts.more_than_came():
        options = (facts.together, facts.participants)
        asks = (*(ask for ask in asks if ask.field != "participants"), Ask("participants", options, "more"))
    facts, asks = over_time(facts, asks, work.today)
    facts, asks = placed(work.plan, *with_units(work.plan, from_own_institution(work, facts), asks, draft.words or ""))
    draft.facts, asks = facts, shared(work.plan, facts, peopled(work.plan, facts, asks))
    draft.asks = tuple(asks_of(facts, asks, unique=is_unique(work.plan, facts.criterion)))
