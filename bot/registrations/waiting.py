"""Reports that were shown and never saved, by several messages: "hvad mangler jeg at gemme?", "gem det hele"."""

import re

from sqlalchemy import update

from bot.language.atoms.normalise import fold
from bot.language.lexicon import Kind
from bot.people.model import REPORTERS
from bot.phrases import OPENS
from bot.registrations import rows
from bot.registrations.agreeing import meant, says_save
from bot.registrations.drafting import step_of
from bot.registrations.model import DraftRow
from bot.registrations.steps import Step
from bot.work import Work

FEW = 3
"""Words."""
LONGEST = 60
"""Characters."""
KEPT = r"(?:gemme|faa gemt|gemt)"
WAIT = (
    rf"hvad (?:mangler|har) (?:jeg|vi) (?:stadig |endnu )?(?:at|ikke(?: faaet)?) {KEPT}",
    rf"mangler (?:jeg|vi) (?:stadig )?(?:noget )?at {KEPT}(?: noget| nogen| en)?",
    rf"har (?:jeg|vi) (?:glemt|husket) at {KEPT}(?: noget| nogen| alt| det hele)?|har (?:jeg|vi) gemt (?:alt|det hele)",
    r"(?:er|blev) (?:alt|det hele|alle|det|de) (?:nu )?gemt|er der noget,? (?:jeg|der) ikke (?:har|er) gemt",
    r"what have i not saved|(?:is|was) (?:everything|all|it) saved|have i saved everything",
)
ASKS = re.compile(rf"{OPENS}(?:{'|'.join(WAIT)})(?: nu| endnu)?\W*")
ALL = r"alle(?: sammen| meldinger(?:ne)?| fire| tre)?|allesammen|alt(?: sammen)?|det hele|begge(?: to)?"
EVERY = re.compile(
    rf"{OPENS}(?:gem|save)(?: det| dem| den)? (?:{ALL}|all(?: of them)?|everything|both)(?: tak| nu| please)?\W*"
)


def asks(text: str) -> bool:
    """Whether words ask what is not saved, or want all of it saved. Reads no row."""
    if len(text) > LONGEST:
        return False
    said = fold(text.strip())
    return ASKS.fullmatch(said) is not None or _saves(text)


def saves_all(text: str) -> bool:
    """ "gem alle", "gem det hele": all that waits, and nothing else."""
    return len(text) <= LONGEST and EVERY.fullmatch(fold(text.strip())) is not None


def means_it(work: Work, text: str) -> bool:
    """Whether it is about reports of several messages, or nothing is asked that it could answer."""
    if not work.has(REPORTERS):
        return False
    asked = work.asked()
    if not asked or ASKS.fullmatch(fold(text.strip())):
        return True
    found = _batches(work)
    several = len(set(found)) > 1 or (len(found) > 1 and not asked.startswith("batch:"))
    return several and asked.startswith(("draft:", "batch:")) and saves_all(text)


def asked_for(work: Work, text: str) -> str:
    """The subject of a report of which these few words answer the question, though something else was asked since:
    "Vangdalen", when pictures came meanwhile. Empty where there is none."""
    draft = next((each for each in reversed(rows.open_here(work)) if each.asks), None)
    if draft is None or len(text.split()) > FEW:
        return ""
    ask, kind = draft.asks[0], draft.facts.kind if draft.facts.criterion else "faellesspisning"
    found = work.programme.reader.answer(text, work.said_at, kind=kind, asked=ask.field, options=ask.options)
    told = ask.field in ("area", "date", "participants", "value", "newcomers") and ask.field in found.fields
    return f"draft:{draft.id}:{ask.field}" if told and not work.programme.reader.unknown_words(text) else ""


def understands(work: Work, draft_id: int, field: str, text: str) -> bool:
    """Whether words answer what is asked about a draft, correct it, or report something themselves."""
    draft = rows.draft_of(work.session, draft_id)
    if draft is None or field in ("criterion", "title") or meant(text):
        return True
    kind: Kind = draft.facts.kind if draft.facts.criterion else "faellesspisning"
    found = work.programme.reader.answer(text, work.said_at, kind=kind, asked=field or None)
    return bool(found.fields or found.asks or work.read(text).reports)


def beside(work: Work, draft_id: int, number: int) -> int | None:
    """The message by which this report and others that wait were told, or else the latest one by which so many were:
    "ret 2 til 24" is of what was shown with numbers."""
    told = {each.id: each.batch for each in rows.open_here(work)}
    batches = [told[draft_id], *reversed(told.values())] if draft_id in told else []
    return next((each for each in batches if _many(told, each) >= max(number, 2)), None)


def gather(work: Work) -> Step:
    """All of them, to be looked at and saved together: from now on they are as if one message had told them."""
    assert work.origin is not None
    batch, old = work.origin.row, _batches(work)
    of_these = DraftRow.person_id == work.who.id, DraftRow.batch.in_(old)  # the saved ones too: they share a message
    work.session.execute(update(DraftRow).where(*of_these).values(batch=batch))
    drafts = rows.open_drafts(work.session, batch)
    return step_of(work, drafts, batch) if drafts else Step((), batch)


# -- inside --


def _many(told: dict[int, int], batch: int) -> int:
    return sum(each == batch for each in told.values())


def _saves(text: str) -> bool:
    return saves_all(text) or says_save(text)


def _batches(work: Work) -> list[int]:
    """Of each report that still waits in this chat, by what message it came."""
    return [each.batch for each in rows.open_here(work) if not each.corrects]
