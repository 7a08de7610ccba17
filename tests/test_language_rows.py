"""The same report noted down in any order, with any signs: labels before their numbers or behind them."""

from dataclasses import dataclass
from datetime import date, datetime

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.corpus_file import true_reader

NOW = datetime(2018, 1, 17, 20, 0)
READ = true_reader()
ACTIVITIES = {
    "faellesspisning": ("fællesspisning", "fællesspisningen", "Spisning", "faellesspisning"),
    "volunteer_events": ("loppemarked", "banko", "filmaften", "oprydningsdag"),
}
PLACES = {
    "vangdalen": ("i Vangdalen", "vangdalen"),
    "jennumparken": ("i Jennumparken", "i ParkCaféen", "ved Parken"),
    "glarbjergvej": ("på Glarbjergvej", "paa glarbjergvej"),
}
DAYS = {
    date(2018, 1, 16): ("i går", "igår", "i tirsdags", "i aftes"),
    date(2018, 1, 14): ("i søndags",),
    date(2018, 1, 10): ("den 10. januar", "d. 10/1"),
    date(2018, 1, 12): ("fredag d. 12. januar",),
}
HOURS = ("", "kl 18", "kl. 17-20", "fra kl 17 til 20", "kl 18.00", "17-20", "kl 17.30 - 20.00")
IN_ALL = (
    "{all}", "antal {all}", "antal: {all}", "{all} deltagere", "deltagere {all}", "{all} personer", "vi var {all}",
    "antal deltagere {all}", "gæster {all}", "{all} pers", "{all} kom", "fremmødte {all}", "{all} stk",
)  # fmt: skip
PARTED = (
    "voksne {adults} børn {children}", "{adults} voksne {children} børn", "{adults} voksne og {children} børn",
    "voksne: {adults}, børn: {children}", "børn {children}, voksne {adults}",
)  # fmt: skip
HELPERS = (
    "", "{helpers} frivillige", "frivillige {helpers}", "frivillige: {helpers}", "{helpers} friv.",
    "{helpers} hjælpere", "hjælpere: {helpers}", "antal frivillige {helpers}", "+ {helpers} frivillige",
)  # fmt: skip
NUMBERED = {"area", "date", "participants", "adults", "children", "volunteers"}
SIGNS = (" ", ", ", ". ", "\n", "; ")


@dataclass(frozen=True, slots=True)
class Noted:
    """A report as somebody notes it down, and what it says."""

    text: str
    criterion: str
    said: dict[str, object]


@st.composite
def noted(draw: st.DrawFn) -> Noted:
    criterion = draw(st.sampled_from(sorted(ACTIVITIES)))
    area, day = draw(st.sampled_from(sorted(PLACES))), draw(st.sampled_from(sorted(DAYS)))
    adults, children, helpers = draw(st.integers(11, 60)), draw(st.integers(2, 9)), draw(st.integers(2, 9))
    numbers = {"all": adults, "adults": adults, "children": children, "helpers": helpers}
    parted = draw(st.booleans())
    counted, with_help = draw(st.sampled_from(PARTED if parted else IN_ALL)), draw(st.sampled_from(HELPERS))
    place = draw(st.sampled_from(PLACES[area]))
    when = [draw(st.sampled_from(DAYS[day])), draw(st.sampled_from(HOURS))]
    many = [counted.format(**numbers), with_help.format(**numbers)]
    parts = draw(st.permutations([[draw(st.sampled_from(ACTIVITIES[criterion]))], [place], when, many]))
    assume(not _may_be_an_address([*parts, [""]], place))
    said: dict[str, object] = {"area": area, "date": day, "participants": adults + children if parted else adults}
    said |= {"adults": adults, "children": children} if parted else {}
    said |= {"volunteers": helpers} if with_help else {}
    sign = draw(st.sampled_from(SIGNS))
    return Noted(sign.join(each for part in parts for each in part if each), criterion, said)


def _may_be_an_address(parts: list[list[str]], place: str) -> bool:
    """ "på Glarbjergvej 61"."""
    behind = parts[parts.index([place]) + 1][0]
    return behind[:1].isdigit()


@given(noted())
def test_however_a_report_is_noted_down_no_number_of_it_is_taken_for_another(report: Noted) -> None:
    reading = READ(report.text, NOW)
    assert [read.criterion for read in reading.reports] == [report.criterion]
    read = reading.reports[0]
    asked = {ask.field for ask in read.asks}
    known = {name: field.value for name, field in read.fields.items() if name in NUMBERED}
    assert {name: known.get(name) for name in NUMBERED - asked} == {
        name: report.said.get(name) for name in NUMBERED - asked
    }
