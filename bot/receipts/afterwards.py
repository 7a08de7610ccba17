"""A correction of what was saved just now, that is no reply to its receipt: "nej, 36", "det var i lørdags"."""

import re

from bot.language.atoms.normalise import fold
from bot.language.reading import Report
from bot.message import parted
from bot.receipts.actions import Receipts, correct
from bot.registrations import another_time, correcting, likewise
from bot.registrations.another import came_for_another
from bot.registrations.came import PEOPLE
from bot.registrations.counted import asks_to_bring
from bot.registrations.in_other_words import may_be_either, tells_apart
from bot.registrations.just_saved import just_saved
from bot.registrations.model import SAVED, Entry
from bot.registrations.on_top import A_NUMBER, FEWER, number_of
from bot.registrations.own import LISTED
from bot.registrations.steps import NotUnderstood, StaleDraft, Step
from bot.registrations.topics import plainly, whole
from bot.work import Refused, Work

LONGEST = 7
"""Words; whoever writes more tells something new."""
LONGEST_LOOSE = 14
"""The same where it is asked about."""
TO_COME = re.compile(r"\b(?:naeste|next|fremover|i morgen|tomorrow|snart|soon|regner med|forventer|expect)\b")
""" "næste gang bliver vi 40" is of another one."""
CORRECTS = re.compile(
    r"(?:(?:naa|aah?|oeh|hmm?|oh|ok|tak|wait|vent)\W+)?(?:(?:og|and)\W+(?=(?:det|it) (?:var|was)\b))?"
    r"(?:ret(?:telse)?|nej|naeh?|hov|ups|oops|undskyld|det (?:var|er|skulle|bliver)|der (?:var|kom)|vi var|jeg mente?"
    r"|correct(?:ion)?|faktisk|egentlig|rettere|eller rettere|i alt|no|sorry|actually|it was|it is|it.s|they were)\b"
    r"|(?:og|heraf|deraf|hvoraf|plus|samt|inkl\.?|and) (?:\w+ ){0,2}\d"
    r"|(?:og|and) (?:saa|then) (?:var|kom|there were)(?: der)? (?:\w+ )?\d"
    r"|(?:alle|ingen|all|none) (?:af (?:dem|disse|os) |of (?:them|us) )?(?:er|var|hjalp|were|helped)\b"
    r"|(?:vent|wait)\W+(?:lige\W+)?(?:kun |only )?(?:\d|\w+ (?:boern|voksne|frivillige|children|adults|volunteers)\b)"
    r"|og (?:husk,? )?(?:at )?der (?:var|kom) (?:\w+ ){0,2}\d"
    r"|\d{1,3},? (?:faktisk|egentlig|alligevel|i alt|var (?:det|vi|der)|actually|in all)\W*$"
    r"|\d{1,3} (?:frivillige|hjaelpere|nye|new|boern|voksne|volunteers|children|hjalp(?: til)?|helped)\W*$"
)
"""How a correction begins, folded."""
ADDS = re.compile(r"(?:og|and|plus|samt) (?:(?:saa|then) )?(?:\w+ ){0,2}\d")
""" "og 2 i november": with another time it is of something else."""
COUNTED = re.compile(
    rf"(?P<many>{A_NUMBER}) (?:(?:mere|flere|til|more)\W*$"
    r"|(?:af (?:dem|disse|os) |of (?:them|us) )?(?:er|var|hjalp|are|were|helped)\b)"
)
""" "syv af dem var nye", "tolv mere": the same where it begins with a number, however that is spelt."""
PARTS = re.compile(r"\d{1,3} [a-z]+(?:(?:,| og| and) \d{1,3} [a-z]+)+\W*")
""" "8 unge og 2 voksne", and nothing else; folded."""
IS = r"(?:var|blev|er|skal vaere|skulle (?:have )?vaere(?:t)?|was|were|is|should be)"
BY_ITS_NAME = (
    r"(?:(?:nej|men|og|hov|ups|undskyld|no|but|and|oops|sorry)\W+)*(?:(?:til|i|ved|paa|the|at|to)\W+)*"
    rf"(?:\w+ ){{1,4}}{IS}(?: (?:vi|der|paa|kun|jo|faktisk|egentlig|we|only|actually))*"
)
OF_IT = re.compile(
    rf"{BY_ITS_NAME} (?P<one>{A_NUMBER})\W*"
    rf"|.*\b(?:(?:vi|der) (?:var|kom|blev)|we were|there were) (?P<many>{A_NUMBER})"
    r" (?:(?:til|paa|i|ved) \w{3,}(?:en|et|n)|(?:at|to|on) the \w+)\W*"
)
""" "og gåturen var 13", "der var 13 til gåturen": of the one that is known; folded."""


NAMES = re.compile(
    r"\W*(?:(?:og|men|and|but)\W+)?(?:der (?:var|kom|blev)|there (?:was|were)) (?:(?:ogsaa|jo|en|et|also|a|an) )*"
    r"(?P<name>[a-z-]+)"
)


def corrects(text: str) -> bool:
    """Whether words begin as a correction of what was saved, or put into the calendar, does."""
    folded = fold(text)
    if FEWER.match(folded):
        return True
    counted = COUNTED.match(folded)
    if CORRECTS.match(folded) or (counted is not None and number_of(counted["many"]) is not None):
        return True
    return PARTS.fullmatch(folded) is not None and PEOPLE.issuperset(re.findall(r"\d ([a-z]+)", folded))


def hear_correction(work: Work, text: str) -> Receipts | NotUnderstood | None:
    """ "ret 36", "og 5 frivillige", "og gåturen var 13", soon after a receipt and no reply to it; None where it is
    none."""
    if tells_apart(text) and any(each.criterion for each in work.read(text).reports):
        return None
    text, either = plainly(text), may_be_either(text) is not None
    if work.origin is None or (len(text.split()) > LONGEST and not either):
        return None
    number = just_saved(work) if either or corrects(text) or OF_IT.fullmatch(fold(text)) else None
    if number is None or _names_another(work, number, text) or _is_of_another_time(work, number, text):
        return None
    told = [each for each in work.read(text).reports if each.criterion]
    if (told and not _is_of(work, number, told, text)) or not (told or either or corrects(text)):
        return None
    try:
        corrected = correct(work, number, text)
    except StaleDraft:
        return None
    return corrected if isinstance(corrected, Receipts) or corrected.among else None


def hear_another_time(work: Work, text: str) -> Step | None:
    """ "og 2 i november", soon after the receipt of October, or of several months: another report of the same."""
    near = work.origin is not None and len(text.split()) <= LONGEST_LOOSE and likewise.may_be(work, text)
    asked = parted(work.asked()) if near else None
    if asked is not None and asked.topic == "batch" and asked.number is not None:
        return another_time.of_shown(work, asked.number, text)
    entries = _just_shown(work) if near else []
    return another_time.of_saved(work, [each.facts for each in entries], text) if entries else None


def _just_shown(work: Work) -> list[Entry]:
    """The one of the receipt, or all of a list that was shown last."""
    listed = work.talked_of().removeprefix(LISTED) if work.talked_of().startswith(LISTED) else ""
    number = just_saved(work) if not listed else None
    numbers = [int(each) for each in listed.split(",") if each.isdigit()] if listed else [number or 0]
    found = (work.session.get(Entry, each) for each in numbers)
    return [each for each in found if each is not None and each.state == SAVED and each.reporter_id == work.who.id]


def may_correct(work: Work, text: str, *, anything: bool = False) -> Step | None:
    """ "26, glemte kokkene", soon after a receipt, where nobody else took the words: is that what it should be?

    `anything`: also another day or place, and a number that is far from what it was.
    """
    if work.origin is None or "?" in text or len(text.split()) > LONGEST_LOOSE or TO_COME.search(fold(text)):
        return None
    if whole(work, text) or (work.programme.reader.is_placed(text, work.said_at) and not anything):
        return None
    number = just_saved(work)
    if number is None or _names_another(work, number, text):
        return None
    try:
        return correcting.proposed(work, number, text, anything=anything)
    except Refused:
        return None


def _names_another(work: Work, number: int, text: str) -> bool:
    """ "der var dart i kælderen med 17": by a word that nobody knows."""
    named, entry = NAMES.match(fold(text)), work.session.get(Entry, number)
    if asks_to_bring(text) or (entry is not None and came_for_another(work, entry.facts, text)):
        return True
    return named is not None and named["name"] in map(fold, work.programme.reader.unknown_words(text))


def _is_of_another_time(work: Work, number: int, text: str) -> bool:
    """ "og 2 i november" behind a report of October; not "og 5 frivillige i mandags" of that Monday."""
    days = work.programme.reader.days(text, work.said_at) if ADDS.match(fold(text)) else []
    entry = work.session.get(Entry, number) if days else None
    return entry is not None and entry.date is not None and not min(days) <= entry.date <= max(days)


def _is_of(work: Work, number: int, told: list[Report], text: str) -> bool:
    """Whether what is told is what was saved, by its name alone: no other day or place is said."""
    entry, said = work.session.get(Entry, number), told[0]
    if (
        entry is None
        or len(told) > 1
        or OF_IT.fullmatch(fold(text)) is None
        or not {"date", "area"}.isdisjoint(said.fields)
    ):
        return False
    title = said.fields["title"].value if "title" in said.fields else None
    return said.criterion == entry.criterion and title in (None, entry.title)
