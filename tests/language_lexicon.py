"""A small made-up programme for the reader's tests: none of its words are in the code."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.language.lexicon import Afdeling, Area, HouseNumbers, Lexicon, Street, Topic, Venue
from bot.language.reader import Reader
from bot.language.reading import Report

HERE = ZoneInfo("Europe/Copenhagen")
LEXICON = Lexicon(
    areas=(Area("aaparken", ("Åparken",)), Area("skovbakken", ("Skovbakken", "Bakken"))),
    streets=(
        Street("Lærkevej", "aaparken"),
        Street("Bøgevænget", "skovbakken", (HouseNumbers("even", 10, 40), HouseNumbers("odd", 1, 9))),
    ),
    afdelinger=(
        Afdeling("fjord-12", ("Fjordbo",), 12, "aaparken"),
        Afdeling("bolig-12", ("Boligselskabet Ø",), 12, "skovbakken"),
        Afdeling("bolig-14", ("Boligselskabet Ø",), 14, "skovbakken"),
    ),
    venues=(Venue("laden", ("Laden",), "skovbakken"),),
    topics=(
        Topic("spisning", "faellesspisning", "participants", ("fællesspisning", "fællesspisninger")),
        Topic("fester", "event", "occasions", ("sommerfest", "bankospil", "turnering")),
        Topic("nye", "newcomer", "newcomers", ("tilflytter", "tilflyttere", "budt velkommen", "bød velkommen")),
        Topic("klubmoeder", "meeting", "occasions", ("klubmøde", "klubmøder"), units=("møder", "møde")),
        Topic("foelgere", "figure", "level", ("hjemmeside", "hjemmesiden"), units=("besøgende",)),
    ),
)
READER = Reader(LEXICON)


def at(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=HERE)


def reports(text: str, moment: str = "2017-11-15 10:00") -> tuple[Report, ...]:
    return READER.read(text, at(moment)).reports


def values(report: Report) -> dict[str, object]:
    return {name: field.value for name, field in report.fields.items()}


def only(text: str, moment: str = "2017-11-15 10:00") -> Report:
    """The one report of a message."""
    found = reports(text, moment)
    assert len(found) == 1, f"{text!r} gave {len(found)} reports"
    return found[0]
