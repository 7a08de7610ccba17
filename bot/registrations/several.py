"""One report of several happenings: of events it may count as so many, each fællesspisning by those who came to it."""

from dataclasses import replace
from datetime import date as Day

from bot.language.reading import Ask, Reading, Report
from bot.plan.model import Plan
from bot.registrations.by_plan import counts_people
from bot.registrations.facts import Facts, facts_of

Both = tuple[Facts, tuple[Ask, ...]]
WHY = "several"
DOUBT = "ambiguous"
"""Why the reader asks how many came, where a number said how many were held."""


def told_of_several(plan: Plan, facts: Facts, report: Report, reading: Reading) -> Both:
    """With a question where words tell of several ("3 arrangementer") and were read as one report. Pure."""
    alike = [each for each in reading.reports if each.criterion == report.criterion]
    doubted = facts.kind == "event" and any((ask.field, ask.why) == ("participants", DOUBT) for ask in report.asks)
    if report.several is None or (len(alike) > 1 and not doubted):  # "2 fester i Vangdalen og 1 i Jennumparken"
        return facts, report.asks
    if facts.kind == "event" and not counts_people(plan, facts):
        asks = tuple(each for each in report.asks if each.field != "participants" or each.why != DOUBT)
        return facts, (Ask("value", (report.several, 1) if report.several else (), WHY), *asks)
    asks = tuple(each for each in report.asks if each.field != "participants")
    return replace(facts, participants=None, value=None), (Ask("participants", (), WHY), *asks)


def told_again(plan: Plan, before: Facts, report: Report, reading: Reading) -> Both:
    """As it is told in an edited message; how many there were is not asked twice. Pure."""
    facts, asks = told_of_several(plan, facts_of(report), report, reading)
    same = (before.criterion, before.value) == (report.criterion, report.several)
    if facts.kind != "event" or not same or before.value is None:
        return facts, asks
    return replace(facts, value=before.value), tuple(each for each in asks if each.why != WHY)


def says_how_many(facts: Facts, reading: Reading | None) -> bool:
    """Whether words like "det var 3 arrangementer" tell how many there were, and report nothing new. Pure."""
    told = reading.reports if reading else ()
    alone = len(told) == 1 and told[0].criterion == facts.criterion and bool(told[0].several)
    return alone and facts.kind == "event" and told[0].fields.keys() <= {"value", "title"}


def over_time(facts: Facts, asks: tuple[Ask, ...], today: Day) -> Both:
    """Several events of a week or a month count on its last day, as figures do. Pure."""
    if facts.kind != "event" or (facts.value or 0) < 2 or facts.date is not None or facts.period_end is None:
        return facts, asks
    asks = tuple(each for each in asks if each.field != "date")
    return replace(facts, date=min(facts.period_end, today)), asks
