"""What went well and what stood in the way, activity by activity, in the words of whoever looks after it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from bot.figures.deliverers import Deliverers, present
from bot.figures.model import OPEN, Narrative, Round
from bot.figures.reported import Figure, measured_anew, within
from bot.figures.steps import Gone, NotYours
from bot.language.atoms.normalise import fold
from bot.message import shortened
from bot.people.model import STAFF
from bot.plan.criteria import Criterion
from bot.plan.model import Plan
from bot.plan.season import Span
from bot.privacy.addresses import without_addresses
from bot.progress.actions import COUNTS, SUMMED, newest
from bot.progress.model import Given, needed_of
from bot.registrations.model import Entry
from bot.renamed import of_today
from bot.work import Work

SUCCESSES, OBSTACLES = "successes", "obstacles"
LONGEST = 1200
"""Characters of one answer: two sentences are wanted, and a long breath is allowed."""


@dataclass(frozen=True, slots=True)
class Happened:
    """What was reported of one criterion in the period."""

    criterion: Criterion
    figure: Figure


@dataclass(frozen=True, slots=True)
class Telling:
    """One activity, what is asked about it, and what is known."""

    id: int
    round_id: int
    plan: Plan
    activity: str
    span: Span
    asks: str
    """SUCCESSES, OBSTACLES; empty: nothing more."""
    said: tuple[str, str]
    happened: tuple[Happened, ...]
    kept: bool
    """Something has just been kept."""
    kept_for: str = ""
    """The activity of what was kept, where the words did not answer a question about it."""


@dataclass(frozen=True, slots=True)
class Told:
    """Everything has been told; or a list to choose from."""

    round_id: int
    plan: Plan
    listed: tuple[tuple[int, str, bool], ...]
    """Number, activity, whether something is missing."""
    done: bool
    again: bool = False
    """Something was told, and of which activity is not known."""


def known(work: Work, held: Round) -> Sequence[Narrative]:
    """What is asked about the activities in a round, and what was said."""
    return work.session.scalars(select(Narrative).where(Narrative.round_id == held.id).order_by(Narrative.id)).all()


def wanted(work: Work, held: Round) -> Sequence[Narrative]:
    """One for each activity of the plan, with the one who is asked now; none where the plan wants none."""
    if not work.plan.figures.narrative:
        return ()
    there = {each.activity: each for each in known(work, held)}
    for activity in work.plan.activities:
        if activity not in there:
            there[activity] = Narrative(round_id=held.id, activity=activity)
            work.session.add(there[activity])
    here = present(work)
    vacant = [each for each in there.values() if each.missing and each.person_id not in here]
    people = Deliverers(work) if vacant else None
    for each in vacant:
        assert people is not None
        each.person_id, each.asked_on = people.teller(each.activity), None
    work.session.flush()
    return known(work, held)


def own_missing(work: Work, held: Round) -> list[Narrative]:
    """What the one who acts has still to tell."""
    return [each for each in known(work, held) if each.person_id == work.who.id and each.missing]


def begin(work: Work, round_id: int) -> Telling | Told:
    """The next activity about which something is missing; a list where nothing is. Raises Gone."""
    held = work.session.get(Round, round_id)
    if held is None or held.state != OPEN:
        raise Gone
    left = own_missing(work, held)
    return asked_about(work, left[0]) if left else to_choose(work, held, done=True)


def choose(work: Work, round_id: int) -> Told:
    """One's own activities, or for staff all of them. Raises Gone."""
    held = work.session.get(Round, round_id)
    if held is None:
        raise Gone
    return to_choose(work, held, done=False)


NOTHING = re.compile(
    r"\W*(?:nej|nope|naeh?|ingen(?:ting)?|intet|(?:der var )?ikke (?:rigtig )?noget|ingen ting"
    r"|nothing|none|no)"
    r"(?: (?:saerligt|at fortaelle|i vejen|saadan|rigtigt|tak|benspaend|obstacles))*\W*"
)
LATER = re.compile(
    r"\W*(?:naeste|spring over|en anden foerst|senere|ikke nu|skip|next|later)(?: (?:tak|den|please))?\W*"
)


def says_nothing(text: str) -> bool:
    """ "ingen", "ikke noget særligt": the button that says there is nothing to tell."""
    return NOTHING.fullmatch(fold(text)) is not None


def says_later(text: str) -> bool:
    """ "næste": another activity first."""
    return LATER.fullmatch(fold(text)) is not None


def show(work: Work, narrative_id: int) -> Telling:
    """An activity again from the beginning."""
    return asked_about(work, _own(work, narrative_id), SUCCESSES)


def tells(work: Work, text: str) -> bool:
    """Whether words tell of an activity, and are no report that was written meanwhile."""
    reports = work.read(text).reports
    return not any({"area", "date"} <= each.fields.keys() for each in reports)


def take(work: Work, narrative_id: int, what: str, text: str) -> Telling | Told:
    """What was written; an empty text: there is nothing to say."""
    narrative = _own(work, narrative_id)
    said = shortened(without_addresses(text, work.programme.reader.homes(text, work.said_at)).strip(), LONGEST)
    if what == SUCCESSES:
        narrative.successes = said
    else:
        narrative.obstacles = said
    narrative.answered_by, narrative.answered_at = work.who.id, work.now
    work.session.flush()
    if what == SUCCESSES:
        return asked_about(work, narrative, OBSTACLES, kept=True)
    left = [each for each in own_missing(work, narrative.round) if each.id != narrative.id]
    return asked_about(work, left[0], kept=True) if left else to_choose(work, narrative.round, done=True)


def skip(work: Work, narrative_id: int) -> Telling | Told:
    """Another one first; this one is asked for again later."""
    narrative = _own(work, narrative_id)
    mine = own_missing(work, narrative.round)
    after = [each for each in mine if each.id > narrative.id]
    return asked_about(work, after[0]) if after else to_choose(work, narrative.round, done=False)


# -- inside --


def _own(work: Work, narrative_id: int) -> Narrative:
    """One's own, or anybody's for staff. Raises Gone, NotYours."""
    narrative = work.session.get(Narrative, narrative_id)
    if narrative is None or narrative.round.state != OPEN:
        raise Gone
    if narrative.person_id != work.who.id and not work.who.has(STAFF):
        raise NotYours
    return narrative


def asked_about(work: Work, narrative: Narrative, what: str = "", *, kept: bool = False) -> Telling:
    """What is asked next of an activity: the next words in the chat answer it."""
    what = what or (SUCCESSES if narrative.successes is None else OBSTACLES)
    work.ask(f"tell:{narrative.id}:{what}")
    said = narrative.successes or "", narrative.obstacles or ""
    span = narrative.round.span
    figures = happened(work, narrative.activity, span) if what == SUCCESSES else ()
    return Telling(narrative.id, narrative.round_id, work.plan, narrative.activity, span, what, said, figures, kept)


def to_choose(work: Work, held: Round, *, done: bool) -> Told:
    """One's own activities, or for staff all of them."""
    work.stop_asking("tell:")
    seen = [each for each in known(work, held) if each.person_id == work.who.id or work.who.has(STAFF)]
    return Told(held.id, work.plan, tuple((each.id, each.activity, each.missing) for each in seen), done)


def happened(work: Work, activity: str, span: Span) -> tuple[Happened, ...]:
    """What was reported in the period, criterion by criterion."""
    criteria = {key: each for key, each in work.plan.criteria.items() if each.activity == activity}
    query = select(Entry.criterion, *(func.sum(getattr(Entry, name)) for name in SUMMED), func.count()).where(
        *COUNTS, *within(span), Entry.criterion.in_(criteria)
    )
    found = {}
    for key, value, new, part, whole, entries in work.session.execute(query.group_by(of_today(Entry.criterion))):
        sums = {"value": value, "new": new, "part": part, "whole": whole}
        found[key] = Figure(sums[needed_of(criteria[key])[0]] or 0, whole or 0, entries)
        if measured_anew(work, criteria[key]):  # the latest counts: 12 ambassadors and then 15 are no 27
            latest = newest(work, criteria[key], span.starts, span.ends)
            found[key] = _together(criteria[key], latest, entries)
    return tuple(Happened(each, found[key]) for key, each in criteria.items() if key in found)


def _together(criterion: Criterion, latest: Sequence[Given], entries: int) -> Figure:
    """The latest figures of all who deliver, as one."""
    shared = criterion.kind == "share"
    value = sum(each.part if shared and each.part is not None else each.value for each in latest)
    return Figure(value, sum(each.whole or 0 for each in latest), entries)
