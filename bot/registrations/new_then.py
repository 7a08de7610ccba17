"""Asked how many were new on one day, somebody tells it of another: "2 nye om tirsdagen"."""

import re

from bot.language.atoms.normalise import fold
from bot.registrations import drafting, rows
from bot.registrations.on_top import A_NUMBER, number_of
from bot.registrations.parts import NOBODY
from bot.registrations.settling import settle
from bot.registrations.steps import Step
from bot.work import Work

LONGEST = 60
NEW = re.compile(rf"\b(?P<many>{A_NUMBER}) (?:nye?|new)\b")


def answer(work: Work, draft_id: int, field: str, text: str) -> Step | None:
    """What is asked goes on waiting. None where no other day is named of which it is asked, too."""
    told = NEW.search(fold(text)) if field == "new" and len(text) <= LONGEST else None
    many = None if told is None else 0 if told["many"] in NOBODY else number_of(told["many"])
    if many is None:
        return None
    draft = drafting.open_draft(work, draft_id)
    found = work.programme.reader.answer(text, work.said_at, kind=draft.facts.kind).fields
    day = found["date"].value if "date" in found else draft.facts.date
    others = [
        each for each in rows.open_drafts(work.session, draft.batch) if each.facts.date == day != draft.facts.date
    ]
    asked = [each for each in others if any(ask.field == field for ask in each.asks)]
    if len(asked) != 1:
        return None
    [one] = asked
    settle(work, one, one.facts.with_answer("new", many), tuple(ask for ask in one.asks if ask.field != field))
    rows.keep_draft(work.session, one)
    return drafting.next_step(work, draft.batch).mending(one.id)
