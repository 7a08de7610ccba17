"""What was saved as held is said to be still ahead: "nej, det er på torsdag". It is asked, and then it is a plan."""

from dataclasses import dataclass
from datetime import date, time

from bot.announcements import announcing
from bot.announcements import views as coming
from bot.language.coming import Coming, Details
from bot.language.lexicon import GATHERINGS
from bot.language.times.hours import Hours
from bot.people.model import REPORTERS
from bot.registrations import saving
from bot.registrations.just_saved import just_saved
from bot.registrations.model import SAVED, Entry
from bot.registrations.steps import EntryView
from bot.sayings import Sayings
from bot.work import Work

SETS = {
    "before": "nej, hov, ups, øh, men, undskyld, vent, nej vent, no, oops, sorry, but, wait",
    "behind": "tak, altså, undskyld, sorry, jeg trykkede forkert, jeg kom til at trykke forkert",
    "it": "det, den, arrangementet, it, that",
    "adv": "jo, altså, faktisk, da, godt nok, actually",
    "day": "<a_day>, på <a_day>, den <a_day>, på <a_day> den <a_day>, on <a_day>, on the <a_day>",
    "at": "<an_hour>, kl <an_hour>, at <an_hour>, fra <an_hour>",
    "is": "er, bliver, holdes, skal være, is, s, will be, is not until, isn t until",
}
SAID = {
    "ahead": (
        "<it> <is> <adv>* først <day> <at>?, <it> <is> <adv>* <day> <at>?, <it> <is> <adv>* ikke før <day> <at>?, "
        "<it> er <adv>* ikke sket endnu, <it> har <adv>* ikke været endnu, <it> er <adv>* ikke holdt endnu, "
        "<it> has not been yet, <it> hasn t been yet, <it> has not happened yet, <it> hasn t happened yet"
    )
}
SAYINGS = Sayings(SETS, SAID)
LONGEST = 90


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is saved, and the day on which it is to be; None where that was not told."""

    entry: EntryView
    day: date | None
    hours: Hours | None = None


def hear(work: Work, text: str) -> Ahead | None:
    """Asked before anything is taken out. None: the words say no such thing of what was saved just now."""
    if not work.has(REPORTERS) or not SAYINGS.said(text, LONGEST):
        return None
    number = just_saved(work)
    entry = work.session.get(Entry, number) if number else None
    if entry is None or entry.state != SAVED or entry.reporter_id != work.who.id or entry.facts.kind not in GATHERINGS:
        return None
    details = work.programme.reader.details(text, work.said_at)[0]
    ahead = [day for day in details.days if day > work.today]
    if len(ahead) != len(details.days) or len(ahead) > 1:
        return None
    return Ahead(saving.entry_view(work, entry), ahead[0] if ahead else None, details.hours)


def make_a_plan(work: Work, number: int, day: date, starts: time | None) -> coming.View:
    """It counts no more, and is asked about for the calendar. Raises StaleDraft, Refused, TooLate, Practising."""
    facts = saving.undo(work, number).entry.facts
    areas = (facts.area,) if facts.area else ()
    told = Details((day,), Hours(starts) if starts else None, facts.area, areas, facts.venue)
    return announcing.begin(work, Coming(facts.criterion, facts.kind, facts.title, told))
