"""Several dinners in one report are asked for, each by its own number: "25 og 15" tells of all of them."""

import re
from typing import Any

from bot.registrations import drafting, rows
from bot.registrations.settling import new_draft, settle
from bot.registrations.several import WHY
from bot.registrations.steps import Step
from bot.work import Work

BETWEEN = re.compile(r"[,;+&/\n](?: ?(?:og|and)\b)?|\b(?:og|and)\b", re.IGNORECASE)
WHICH = re.compile(
    r"^\W*+(?:(?:der )?(?:kom|var|vi var) )?(?:til )?"
    r"(?:den (?:ene|anden|første|næste|sidste)|the (?:first|other|second))?",
    re.IGNORECASE,
)
MOST = 7
"""Dinners of one message; whoever has more writes them line by line."""
OF_ONE = {"participants", "date", "area", "estimated"}


def answer(work: Work, draft_id: int, field: str, text: str) -> Step | None:
    """The numbers of all of them, told at once: each becomes a report of its own. None where it is no such answer."""
    told = _told(work, text) if field == "participants" else []
    draft = drafting.open_draft(work, draft_id) if told else None
    if draft is None or all((each.field, each.why) != (field, WHY) for each in draft.asks):
        return None
    facts, left = draft.facts, [each for each in draft.asks if each.field != field]
    others = [new_draft(work, draft.words, batch=draft.batch, message_id=draft.message_id) for _ in told[1:]]
    for each, values in zip((draft, *others), told, strict=True):
        settle(work, each, facts.with_answers(values), tuple(ask for ask in left if ask.field not in values))
        rows.keep_draft(work.session, each) if each.id else rows.add_draft(work.session, each)
    return drafting.next_step(work, draft.batch)


def _told(work: Work, text: str) -> list[dict[str, Any]]:
    """ "25 og 15", "25 i tirsdags og 15 i torsdags": what each part says; empty where one says anything else."""
    parts = [WHICH.sub("", each).strip() for each in BETWEEN.split(text.strip(" .!"))]
    if not 1 < len(parts) <= MOST:
        return []
    read = [work.programme.reader.answer(each, work.said_at, kind="faellesspisning") for each in parts]
    told = [{name: field.value for name, field in each.fields.items()} for each in read]
    plain = all("participants" in each and each.keys() <= OF_ONE for each in told)
    return told if plain and not any(each.asks for each in read) else []
