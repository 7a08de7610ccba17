"""Whether words are about what is owed, and what they say of it: else they are a report, or ask something."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.figures import handing_on
from bot.figures.correcting import of_another, of_the_last
from bot.figures.model import Request, Round
from bot.figures.owed import requests_of
from bot.figures.reading import read
from bot.figures.reported import is_reported
from bot.figures.said import Said
from bot.language.reading import Report
from bot.plan.season import Span
from bot.registrations import agreeing
from bot.work import Work


def means_figures(work: Work, round_id: int, text: str, asked: bool) -> bool:
    """Whether words are about what is owed, and not a report of something else that was written meanwhile.

    `asked`: they answer a question that is open, or a message of ours. Else a full report is a report, and what
    cannot be read is none of ours.
    """
    if offered := handing_on.offered_to(work, round_id):
        return handing_on.refuses(text) or handing_on.accepts(text) or bool(said_of(work, offered, text)[0])
    requests = requests_of(work, work.who.id, round_id)
    read_, ordered = said_of(work, requests, text)
    said = of_the_last(work, read_, ordered, text)
    if any(each.rest for each in said) and any(each.act == "figure" and each.at is not None for each in said):
        return True  # the day is that of the rest: "14 unge i rådgivning, resten fredag"
    if requests and _since(work, requests[0].round, said, text):
        return False
    reports = work.read(text).reports
    named = any(each.named for each in said) and not of_another(work, requests, reports, said, text)
    if _elsewhere(reports, {each.criterion for each in requests}, named=named):
        return False
    if asked:
        return bool(said) or not requests
    if said and all(each.act == "as_reported" for each in said):  # "det passer" is of something only where something is
        return any(is_reported(work, each) for each in requests if each.missing)
    placed = all(each.at is not None or each.act != "figure" or (each.bare and not reports) for each in said)
    return bool(said) and placed and not any("date" in each.fields for each in reports)


def placed(work: Work, round_id: int, text: str) -> int:
    """Of how many figures that are owed a number is told; 0 where one of the numbers is of none."""
    said, _ = said_of(work, requests_of(work, work.who.id, round_id), text)
    figures = [each for each in said if each.act == "figure"]
    return len(figures) if all(each.at is not None for each in figures) else 0


def means_one(work: Work, request_id: int, text: str) -> bool:
    """The same of words after a question about one figure: neither yesterday nor what says nothing of it is one."""
    request = work.session.get(Request, request_id)
    if request is None or not request.of(work.plan):
        return True
    said, reports = said_of(work, [request], text)[0], work.read(text).reports
    table = len(reports) > 1 and _elsewhere(reports, {request.criterion}, named=any(each.named for each in said))
    told = bool(said) or agreeing.meant(text) in (agreeing.YES, agreeing.NO)
    return told and not table and not _since(work, request.round, said, text)


def said_of(
    work: Work, requests: Sequence[Request], text: str, *, anew: bool = False
) -> tuple[list[Said], list[Request]]:
    """What the words say, and the figures in the order by which they speak of them: those without an answer first."""
    missing = list(requests) if anew else [each for each in requests if each.missing]
    ordered = missing + [each for each in requests if each not in missing]
    criteria = [work.plan.criterion(each.criterion) for each in ordered]
    return read(work.programme.reader, text, work.said_at, criteria, len(missing)), ordered


# -- inside --


def _since(work: Work, held: Round, said: Sequence[Said], text: str) -> bool:
    """Whether a number is told of a day outside the period: "12 unge i klubben i dag" is no figure of last year, nor is
    "12 unge begynder den 5. februar"; a month of the period is none of those, though the next one is ahead."""
    days = work.programme.reader.days(text, work.said_at)
    told = [each for each in said if each.act == "figure"]
    if any(held.span.ends < day <= work.today for day in days) and told:
        return True
    ahead = {day for each in told for day in work.programme.reader.days(each.plain, work.said_at) if day > work.today}
    return any(day != held.meets and not _is_in(held.span, day) for day in ahead)


def _is_in(span: Span, day: date) -> bool:
    """Whether it is a day of the period in another year: "i september", said in January, is the one that is behind."""
    return any(span.starts <= day - timedelta(days=days) <= span.ends for days in (365, 366))


def _elsewhere(reports: Sequence[Report], owed: set[str], *, named: bool) -> bool:
    """Whether it was held somewhere, or is about something that is not owed and nothing that is."""
    others = [each for each in reports if each.criterion not in owed]
    placed = any("area" in each.fields for each in reports) or any("date" in each.fields for each in others)
    return placed or bool(others and not named)
