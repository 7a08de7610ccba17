"""Which figure is meant by words that name none: the one that was told last, or the only share that is owed."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select

from bot.figures.matching import named
from bot.figures.model import Request, RequestRevision
from bot.figures.owed import requests_of
from bot.figures.reading import Said
from bot.figures.settling import SHARED
from bot.language.atoms.normalise import fold
from bot.language.reading import Report
from bot.work import Work

CORRECTS = re.compile(r"\W*(?:nej|hov|ups|ret|undskyld|rettelse|det (?:er|var|skulle)|no|oops|sorry|correct|it was)\b")


def of_the_last(work: Work, said: Sequence[Said], ordered: Sequence[Request], text: str) -> list[Said]:
    """ "nej 28", right after one figure was told, corrects that one."""
    alone = len(said) == 1 and said[0].act == "figure" and said[0].at is None
    last = _told_last(work) if alone and CORRECTS.match(fold(text)) else None
    if last is None or last not in ordered or last.missing:
        return list(said)
    return [replace(said[0], at=ordered.index(last))]


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


# -- inside --


def _is_share(work: Work, request: Request) -> bool:
    return work.plan.criterion(request.criterion).kind in SHARED


def _told_last(work: Work) -> Request | None:
    """The one figure of the message by which somebody answered last; None where it told several."""
    if work.origin is None:
        return None
    revisions = select(RequestRevision).where(RequestRevision.chat_id == work.origin.chat_id)
    newest = work.session.scalars(
        revisions.where(RequestRevision.by == work.who.id).order_by(RequestRevision.id.desc()).limit(1)
    ).first()
    if newest is None:
        return None
    same = revisions.where(RequestRevision.message_id == newest.message_id, RequestRevision.by == work.who.id)
    told = {each.request_id for each in work.session.scalars(same)}
    found = work.session.get(Request, newest.request_id) if len(told) == 1 else None
    return found if found is not None and found.of(work.plan) else None
