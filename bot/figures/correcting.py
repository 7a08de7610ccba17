"""Which figure is meant by words that name none: the one that was told last, or the only share that is owed."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date as Day
from datetime import timedelta

from sqlalchemy import select

from bot.figures.matching import named
from bot.figures.model import Request, RequestRevision
from bot.figures.owed import requests_of
from bot.figures.said import Said
from bot.figures.settling import SHARED
from bot.language.atoms.normalise import fold
from bot.language.reading import Report
from bot.message import parted
from bot.registrations.model import Entry
from bot.work import Work

REFUSES = re.compile(r"\W*(?:nej|hov|ups|ret|undskyld|rettelse|no|oops|sorry|correct(?:ion)?)\b")
STATES = re.compile(r"\W*(?:det (?:var|skulle|bliver)|(?:it|that) (?:was|should))\b")
""" "det var 8" may also be what is missing still."""
ACTUALLY = re.compile(r"\b(?:faktisk|glemte|glemt|actually|forgot)\b")
IS = re.compile(r"\W*(?:det er|it is|that is)\b")
TOLD = ("saved", "corrected", "supplement", "as_reported")
""" "kommer i morgen" tells none."""
FIGURES = ("figure", "figures")
"""Topics of what we say, after which a day alone answers when they come."""
LATELY = timedelta(minutes=30)
"""As long as what was told is what "nej 28" is said of."""


def of_the_last(work: Work, said: Sequence[Said], ordered: Sequence[Request], text: str) -> list[Said]:
    """ "nej 28", right after one figure was told, corrects that one; where none was, it is asked which is meant.

    A number that names nothing has been given its place by what is missing alone: "det var 28" may be of either.
    """
    alone = len(said) == 1 and said[0].act == "figure" and not said[0].named
    plain = fold(text)
    refuses, states = REFUSES.match(plain) is not None, STATES.match(plain) is not None
    if not alone or not (refuses or states or IS.match(plain) or ACTUALLY.search(plain)):
        return list(said)
    last, told = told_last(work), replace(said[0], at=None)
    if (
        refuses
        and said[0].whole is None
        and _is_just_told(last, ordered)
        and last is not None
        and _is_share(work, last)
    ):
        return [told]  # "hov 11", after "10 af 12", may be eleven of twelve
    only = _only_one(work, ordered, told)
    if only is not None and (last is None or last not in ordered or _is_share(work, only) != _is_share(work, last)):
        return [replace(told, at=ordered.index(only))]
    just_told = _is_just_told(last, ordered)
    if just_told and last is not None and (refuses or said[0].at is None):
        return [replace(told, at=ordered.index(last))]
    return [told] if refuses or (states and just_told) else list(said)


def day_alone(work: Work, said: Sequence[Said]) -> Day | None:
    """The day of "i dag" or "nej vent, fredag" that may be of something else, and is no promise before it is agreed to.

    Right after something was told it may be of that; and where we spoke of anything but figures last, of that.
    """
    if not said or not all(each.act == "promise" and each.only_a_day for each in said):
        return None
    if not follows_figures(work):
        return said[-1].day
    told = select(Entry.id).where(Entry.reporter_id == work.who.id, Entry.received_at > work.now - LATELY).limit(1)
    return said[-1].day if work.session.scalar(told) is not None else None


def follows_figures(work: Work) -> bool:
    """Whether what we said last in this chat was of figures; else a day may be of what was shown since."""
    return parted(work.talked_of()).topic in FIGURES


def is_of_a_share(work: Work, request: Request, said: Sequence[Said]) -> bool:
    """ "8 af 9", where a number is asked for that is no share, and one is owed that is."""
    if not any(each.whole is not None for each in said) or _is_share(work, request):
        return False
    return any(_is_share(work, each) for each in requests_of(work, work.who.id, request.round_id))


def of_another(
    work: Work, requests: Sequence[Request], reports: Sequence[Report], said: Sequence[Said], text: str
) -> bool:
    """Whether one number is of what is named and not owed: "NUSSA hold 3 er færdigt, 8 af 9 gennemførte"."""
    owed = [work.plan.criterion(each.criterion) for each in requests]
    told = [work.plan.criterion(each.criterion) for each in reports if each.criterion]
    others, plain = [each for each in told if each not in owed], fold(text)
    return len(said) == 1 and bool(named(plain, others)) and not named(plain, owed)


def told_last(work: Work) -> Request | None:
    """The one figure of the message by which somebody has just answered; None where it told several."""
    if work.origin is None:
        return None
    revisions = select(RequestRevision).where(RequestRevision.chat_id == work.origin.chat_id)
    newest = work.session.scalars(
        revisions.where(RequestRevision.by == work.who.id, RequestRevision.how.in_(TOLD))
        .order_by(RequestRevision.id.desc())
        .limit(1)
    ).first()
    if newest is None or newest.at < work.now - LATELY:
        return None
    same = revisions.where(RequestRevision.message_id == newest.message_id, RequestRevision.by == work.who.id)
    told = {each.request_id for each in work.session.scalars(same)}
    found = work.session.get(Request, newest.request_id) if len(told) == 1 else None
    return found if found is not None and found.of(work.plan) else None


# -- inside --


def _is_just_told(last: Request | None, ordered: Sequence[Request]) -> bool:
    return last is not None and last in ordered and not last.missing


def _is_share(work: Work, request: Request) -> bool:
    return work.plan.criterion(request.criterion).kind in SHARED


def _only_one(work: Work, ordered: Sequence[Request], said: Said) -> Request | None:
    """Of what has its answer the one figure that is told as this is, a share or not, right after we spoke of figures.

    One of its kind that is missing still may be meant as well.
    """
    kind = [each for each in ordered if _is_share(work, each) == (said.whole is not None)]
    return kind[0] if len(kind) == 1 and not kind[0].missing and follows_figures(work) else None
