"""Words beside a report that waits: do they tell of another, or of another day than was told before?"""

import re
from collections.abc import Sequence
from datetime import date as Day

from bot.language.atoms.normalise import fold
from bot.language.lexicon import GATHERINGS
from bot.language.reading import Answer, Ask, Field, Report
from bot.language.times.named import HOUR, with_times
from bot.registrations.by_plan import is_unique
from bot.registrations.came import CAME, PEOPLE
from bot.registrations.counted import asks_to_bring
from bot.registrations.facts import Facts, facts_of
from bot.registrations.on_top import A_NUMBER, number_of
from bot.registrations.parts import asks_for_share
from bot.registrations.several import DOUBT, says_how_many
from bot.registrations.told_last import is_bare
from bot.registrations.topics import has_number, whole
from bot.work import Work

SOMEBODY = re.compile(r"\W*(?P<name>[A-ZÆØÅ][^\W\d]+) (?:er|har|kommer|holder|skal|kan|bliver|is|has|will)\b")
""" "Ragna er på barsel fra mandag" tells not when the dinner was."""
SHORT, LONG = 2, 5
CORRECTS = (
    r"(?:nej|naeh?|ja|jo|ret|det|der|vi|jeg|de|hov|ups|undskyld|og|plus|heraf|deraf|kun|mere|ca|cirka|i|paa|den|men"
    r"|faktisk|egentlig|no|yes|it|there|we|oops|sorry|and|only|about|actually)\b"
)
OF_ITS_OWN = re.compile(rf"\W*+(?:en |et |a |an )?(?!{CORRECTS})[a-z]{{3,}}\b.* (?:med|with) \d")
""" "tur til stranden med 20 børn": something is named first, and then who was there; folded."""
OF_THEM = re.compile(r"\W*(?:og )?(?:de|han|hun|familien|they|he|she|the family)\b")
""" "de flyttede ind i går", of those who are told of: when and where, and no others."""
PUTS_RIGHT = re.compile(r"\W*(?:nej|naeh?|hov|ups|undskyld|ret|rettelse|det|no|oops|sorry|it|actually|faktisk)\b")
IS_TO_BE = re.compile(r"\b(?:skal|skulle|should) (?:have |hellere )*(?:vaere(?:t)?|be(?:en)?|flyttes|rykkes)\b")
COUNTS = re.compile(
    r"\W*(?:(?:nej|hov|ups|undskyld|no|oops|sorry)\W+)*(?:det|it|(?P<people>der|vi|we|there)) (?:var|were|was)"
    r" (?:kun |nok |vist |faktisk |forresten |egentlig |alligevel |only |actually )?(?P<many>\d{1,3})\W*"
)
IN_ALL = re.compile(r"\b(?:var vi|vi var|var der|der var|kom der|der kom|we were|there were|i alt|in all)\b")
""" "torsdag var vi 12" are all who came, though it is asked how many were new; folded."""
NOW_SO_MANY = re.compile(
    r"\W*(?:(?:nej|hov|ups|men|no|oops)\W+)?(?:de|vi|der|they|we) (?:er|var|blev|bliver|are|were)"
    r" (?:nu |kun |faktisk |now |only )*(?P<many>\d{1,3})\W*"
)
""" "de er nu 8", of a course: those who take part, and no courses; folded."""
WITH_PEOPLE = re.compile(
    r"\W*(?:(?:nej|hov|og|no|and)\W+)*(?:(?:med|der (?:er|var|kom)|vi (?:er|var|har)|with|there (?:are|were)) )?"
    r"(?P<many>\d{1,3}) (?P<who>[a-z]+)\W*"
)
""" "med 7 børn", of a course: who takes part, and no seven courses; folded."""
SOME_OF_THEM = re.compile(
    r"\b(?:par|nogle|flere|few|some) (?:af )?(?:smaa |store )?(?P<whom>boern|unger|voksne|children|kids|adults)\b"
)
WHOM = {"boe": "children", "ung": "children", "chi": "children", "kid": "children", "vok": "adults", "adu": "adults"}
NOT_SO_MANY = re.compile(r"\W*(?:nej|naeh?|hov|ups|no|oops)\W+(?:kun |only )?\d{1,3}\W*")
""" "nej 5": of a day only where one was told; folded."""
CAME_FOR = re.compile(
    rf"\W*(?:(?:og|plus|samt|and)\W+)?(?P<many>{A_NUMBER}) (?:\w+ )?(?:til|for|at) (?P<what>[a-z]{{3,}})\W*"
)
NEW_ONES = re.compile(rf"\W*(?:(?:og|plus|and)\W+)?(?:{A_NUMBER}) (?:\w+ )?(?:nye?|new)\b")
""" "6 nye på gaden i går", of a Friday."""
MOVED_IN = re.compile(
    r"\W*(?:(?:og|and)\W+)?(?:(?:en|et|der er|vi har|a) )?(?:ny|nye|new) (?:i|paa|in|at|famil\w*|beboer\w*|nabo\w*)\b"
)
""" "ny i nr. 14, mor, far og 4 børn", of a dinner: they are no children who ate."""
A_SHARE = re.compile(r"\b\d{1,3} (?:ud af|af|out of|of) (?:de |the )?\d{1,3}\b")
""" "11 af 11 var tilfredse" names no eleventh."""
NEAR = 5
WHY = "another"
"""Why a day is asked about: another was told before."""
COUNTED = ("participants", "newcomers", "value")
TOLD_BEFORE = ("date", "area", "participants")
ALIKE = (*TOLD_BEFORE, "venue", "period_end")


def is_reported(work: Work, facts: Facts, text: str, field: str) -> bool:
    """Whether the words are a report of their own, and neither say how many of these there were nor what was asked."""
    reading = None if len(text.split()) <= SHORT else work.read(text)
    reports = reading.reports if reading else ()
    if not any(each.criterion and (each.fields or has_number(text)) for each in reports):
        return False
    if len(reports) == 1 and (_completes(facts, reports[0], field) or _is_of_them(facts, reports[0], text)):
        return False
    return not says_how_many(facts, reading)


def counts_anew(work: Work, facts: Facts, text: str) -> bool:
    """ "facebook 1240 følgere", where it is asked what 3 were of: another number is of something else."""
    reports = work.read(text).reports if has_number(text) and facts.participants is not None else ()
    told = facts_of(reports[0]).counted()[1] if len(reports) == 1 else None
    return told not in (None, 1, facts.participants)


def _is_of_them(facts: Facts, report: Report, text: str) -> bool:
    """When and where those came who are told of already."""
    told = facts_of(report)
    return told.criterion == facts.criterion and told.counted()[1] is None and OF_THEM.match(fold(text)) is not None


def _completes(facts: Facts, report: Report, field: str) -> bool:
    """ "14 til middag", to how many came to the dinner: what is asked for is told by its name, and nothing differs."""
    told, asked = facts_of(report), field or "participants"
    same = facts.kind in GATHERINGS and (facts.criterion, facts.title) == (told.criterion, told.title or facts.title)
    kept = all(getattr(facts, name) in (None, getattr(told, name)) or getattr(told, name) is None for name in ALIKE)
    new = asked in ALIKE and getattr(facts, asked) is None and getattr(told, asked) is not None
    return same and kept and new and all(ask.why == "missing" for ask in report.asks)


def is_told(work: Work, facts: Facts, text: str) -> bool:
    """Whether something else is told of than what waits: "12 til kaffe", "5 nye i Vangdalen", on another day, in
    another place, or of another number of people than was told."""
    if asks_to_bring(text) or came_for_another(work, facts, text):
        return True
    found = work.programme.reader.answer(text, work.said_at, kind=facts.kind)
    if is_unique(work.plan, facts.criterion):
        return NEW_ONES.match(fold(text)) is not None and _is_of_another_time(facts, found)
    if facts.kind not in GATHERINGS:
        return False
    if MOVED_IN.match(fold(text)) and facts.kind != "newcomer":
        return True
    if not found.another:
        return False
    told = {name: found.fields[name].value for name in TOLD_BEFORE if name in found.fields}
    return any(getattr(facts, name) not in (None, value) for name, value in told.items())


def _is_of_another_time(facts: Facts, found: Answer) -> bool:
    return facts.date is not None and "date" in found.fields and found.fields["date"].value != facts.date


def came_for_another(work: Work, facts: Facts, text: str) -> bool:
    """ "og to til fodbold", of one young person in a job, or of 12 who were told to have come to a walk."""
    said = CAME_FOR.fullmatch(fold(text)) if facts.counted()[1] is not None else None
    if said is None or number_of(said["many"]) is None or said["what"] in fold(facts.title or ""):
        return False
    reader = work.programme.reader
    unheard = said["what"] in map(fold, reader.unknown_words(text))
    return unheard or reader.answer(text, work.said_at, kind=facts.kind).another


def as_meant(facts: Facts, found: Answer, field: str, text: str, days: Sequence[Day] = ()) -> Answer:
    """What was answered, without what moves something that was told before. Pure.

    Another day than was told is asked about, and one that is of something else is left out; "er der nogen?" asks for no
    number that is known. `days`: what the words name.
    """
    if (share := asks_for_share(text, facts)) is not None:
        return found._replace(fields={}, asks=(share,))
    if (people := NOW_SO_MANY.fullmatch(fold(text))) and facts.kind == "course" and facts.participants is not None:
        return found._replace(fields={"participants": Field(int(people["many"]))}, asks=())
    if facts.kind == "course" and (together := WITH_PEOPLE.fullmatch(fold(text))) and together["who"] in PEOPLE:
        return found._replace(fields={"participants": Field(int(together["many"]))}, asks=())
    found = found._replace(asks=tuple(_of_whom(facts, ask, text) for ask in found.asks))
    known = {ask for ask in found.asks if ask.why == "vague" and _is_known(facts, ask.field, field, text)}
    kept = tuple(ask for ask in found.asks if ask not in known and not _is_of_things(facts, ask, text))
    if facts.date is not None and (_is_of_another_day(facts.date, text, days) or _is_to_come(found, text)):
        left = {name: value for name, value in found.fields.items() if name != "date"}
        return found._replace(fields=left, asks=tuple(ask for ask in kept if ask.field != "date"))
    return _keeping_the_day(facts, found._replace(asks=kept), field, text)


def asked_of(facts: Facts, field: str, text: str) -> str:
    """What a bare number answers: "det var 24", to where or when it was, is how many came where that is near to what
    was told, and "vi var 24" always is."""
    if field == "date" and A_SHARE.search(fold(text)):
        return ""
    if field == "date" and facts.date is None and facts.counted()[1] and NOT_SO_MANY.fullmatch(fold(text)):
        return ""
    if (field == "title" and is_bare(text)) or (field == "new" and _tells_all(facts, fold(text))):
        return ""
    said = COUNTS.fullmatch(fold(text)) if field in ("area", "date", "title") and facts.participants else None
    if said is None or facts.participants is None:
        return field
    near = abs(int(said["many"]) - facts.participants) <= NEAR
    return "" if near or field != "date" or said["people"] else field


def _tells_all(facts: Facts, said: str) -> bool:
    """ "det var forresten 15", of 12: more than they were are not new ones."""
    found, known = COUNTS.fullmatch(said), facts.counted()[1]
    more = found is not None and known is not None and int(found["many"]) > known
    return (more or IN_ALL.search(said) is not None) and "ny" not in said


def _of_whom(facts: Facts, ask: Ask, text: str) -> Ask:
    """ "der var også et par børn", of those who came: how many children is asked, and not how many came."""
    whom = SOME_OF_THEM.search(fold(text)) if (ask.field, ask.why) == ("participants", "vague") else None
    return Ask(WHOM[whom["whom"][:3]], (), "few") if whom and facts.participants is not None else ask


def _is_of_another_day(day: Day, text: str, days: Sequence[Day]) -> bool:
    """ "den 8/2 skal være 9/2", of what was on neither."""
    return (
        len(days) > 1
        and IS_TO_BE.search(fold(text)) is not None
        and all((day.month, day.day) != (each.month, each.day) for each in days)
    )


def _is_to_come(found: Answer, text: str) -> bool:
    """ "vi holder den igen 8/12", of what was: no day of it, unless it is put right."""
    ahead = any((each.field, each.why) == ("date", "future") for each in found.asks)
    return ahead and PUTS_RIGHT.match(fold(text)) is None


def _is_of_things(facts: Facts, ask: Ask, text: str) -> bool:
    """ "vi lavede 3 lagkager", where it is known how many came, puts nothing right."""
    doubted = (ask.field, ask.why) == ("participants", DOUBT) and facts.participants is not None
    return doubted and PUTS_RIGHT.match(fold(text)) is None


def _is_known(facts: Facts, vague: str, field: str, text: str) -> bool:
    known = vague in COUNTED and getattr(facts, vague) is not None
    return known and ("?" in text or field not in ("", vague))


def _keeping_the_day(facts: Facts, found: Answer, field: str, text: str) -> Answer:
    told = found.fields.get("date")
    if field in ("", "date") or told is None or facts.date in (None, told.value) or PUTS_RIGHT.match(fold(text)):
        return found
    left = {name: value for name, value in found.fields.items() if name != "date"}
    return found._replace(fields=left, asks=(*found.asks, Ask("date", (facts.date, told.value), WHY)))


def is_of_another(work: Work, text: str, field: str) -> bool:
    """Whether words that name a place or a day, as was asked, are of something else: of what is to come at an hour, or
    of how many came to what nobody has heard of."""
    if field not in ("area", "date"):
        return OF_ITS_OWN.match(fold(text)) is not None and whole(work, text)
    if (named := SOMEBODY.match(text)) and named["name"].lower() in work.programme.reader.unknown_words(text):
        return True
    if len(text.split()) < LONG:
        return False
    if any(each.tag == HOUR for each in with_times(fold(text))):
        return True
    said = set(re.findall(r"\w+", text))  # as it was written: what is unknown and has a capital is somebody, or a place
    return CAME.search(fold(text)) is not None and not said.isdisjoint(work.programme.reader.unknown_words(text))
