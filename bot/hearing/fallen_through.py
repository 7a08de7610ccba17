"""What was being reported or announced is said not to be held after all, before it was kept: it is let go of."""

import re
from dataclasses import dataclass
from datetime import date

from bot.announcements import naming, not_held
from bot.announcements.model import DRAFT, Announcement
from bot.language.atoms.normalise import fold
from bot.language.coming import Coming
from bot.registrations import complaining, drafting, finding, rows
from bot.registrations.agreeing import DROP, meant
from bot.registrations.facts import Facts
from bot.registrations.model import OPEN
from bot.registrations.steps import DraftView, Step
from bot.registrations.unread import NOT_OFF
from bot.work import Work

ADVERBS = r"(?: (?:desvaerre|alligevel|saa|jo|nu|altsaa|igen|unfortunately))*"
NOT = rf"{ADVERBS} (?:ikke|not)\b{ADVERBS}"
DONE = rf"{ADVERBS} (?:aflyst|droppet|called off|cancell?ed)|{NOT} (?:til noget|holdt|afholdt|held|happening)"
THIS, OTHER = "this", "other"
HELD = re.compile(r"\b(?:men|flyttet|rykket|udsat|i stedet|but|moved|instead|saa holdt)\b")
""" "aflyst i går, men holdt i søndags" tells when it was."""
OFF = re.compile(
    rf"\b(?:aflys\w*|called off|cancel\w*|droppe[drt]\w*|(?:blev|bliver|er blevet){NOT} (?:til noget|holdt|afholdt)"
    rf"|(?:holdt|holder) (?:den|det|vi den){NOT}|is not happening|did not happen)"
)
DENIES = re.compile(r"\b(?:ikke|ingen|aldrig|aflys\w*|cancel\w*|not|no|never|called off)\b|n.t\b")
LONGEST = 120
OF_THIS = re.compile(
    r"\W*(?:(?:hej|nej|naa|hov|oev|men|no|but)\W+)*"
    rf"(?:(?:det|den|arrangementet|aktiviteten|it) (?:blev|bliver|er|var|er blevet|is|was|has been)(?:{DONE})"
    rf"|it did not happen|(?:vi|jeg|we)(?: (?:blev noedt til at|maatte|har|had to))?{ADVERBS}"
    rf" (?:(?:aflys|dropp|cancel)\w*(?: (?:det|den|it))?|hold(?:t|er) (?:det|den){NOT})){ADVERBS}"
    r"(?:\W+(?:paa grund af|pga|fordi|da|for|because|due to)\b.*)?\W*",
    re.DOTALL,
)
""" "den blev aflyst på grund af sne", of what is shown; folded."""


@dataclass(frozen=True, slots=True)
class NotHeld:
    """A report that was let go of, and may be taken up again."""

    draft: DraftView
    left: Step
    """What else came in the same message."""


def of_report(work: Work, text: str, number: int) -> str:
    """THIS where words tell of a report that waits that it was not held: "den blev aflyst", "det blev ikke til noget".
    OTHER where they tell so of something else, and answer nothing; else an empty string."""
    draft = rows.draft_of(work.session, number) if denies(text) else None
    if draft is None or draft.state != OPEN or draft.corrects or work.read(text).reports:
        return ""
    if not _tells(text):
        return THIS if _is_denied(work, text, draft.facts) else ""
    facts, named, its_day = draft.facts, naming.off(work, text), _on_its_day(work, text, draft.facts.date)
    if its_day and (OF_THIS.fullmatch(fold(text)) or (named and _is_about(named, facts))):
        return THIS
    return OTHER if (named or not its_day) and not HELD.search(fold(text)) else ""


def denies(text: str) -> bool:
    """ "nej den blev aflyst", "der var slet ikke banko"; most words do not, and cost no look at rows."""
    return "?" not in text and len(text) <= LONGEST and DENIES.search(fold(text)) is not None


def of_saved(work: Work, text: str) -> int | None:
    """Their own report that words tell not to have been held: the one that we spoke of last, or that they name."""
    if not complaining.may_mean(work):
        return None
    if _tells(text) and OF_THIS.fullmatch(fold(text)):
        return complaining.meant(work)
    said = not_held.passed(work, text)
    named = said.what if said else None
    if said is None or named is None or said.ahead.days:
        return None
    found = finding.own(work, Facts(named.criterion, named.kind, title=named.title, area=named.details.area))
    return next((each.id for each in found if not said.been or each.date in said.been), None)


def of_several(work: Work, text: str, batch: int) -> list[int]:
    """Those of several reports of one message that words may mean: "fællesspisningen i Jennumparken blev aflyst"."""
    drafts = rows.open_drafts(work.session, batch) if _tells(text) else []
    return [each.id for each in drafts if of_report(work, text, each.id) == THIS]


def is_announced(work: Work, text: str, number: int) -> bool:
    """The same of an announcement that is not in the calendar yet; "slet", too, whatever was said since."""
    drops = meant(text) == DROP
    found = work.session.get(Announcement, number) if drops or _tells(text) else None
    if found is None or found.state != DRAFT or not _on_its_day(work, text, found.day):
        return False
    if drops:
        return True
    named = naming.off(work, text)
    same = named is not None and (named.criterion, named.title) == (found.criterion, found.title)
    return same or naming.is_named(found.title or "", text) or OF_THIS.fullmatch(fold(text)) is not None


def is_another(work: Work, text: str, number: int) -> bool:
    """Whether something else is told to be off than the announcement that waits: "aflyst: krolf lørdag kl. 10"."""
    off = _tells(text) and not HELD.search(fold(text)) and OF_THIS.fullmatch(fold(text)) is None
    return off and not is_announced(work, text, number)


def let_go(work: Work, number: int) -> NotHeld:
    """Raises StaleDraft, Refused, Practising."""
    shown = drafting.view(work, drafting.open_draft(work, number))
    return NotHeld(shown, drafting.drop(work, number))


# -- inside --


def _is_denied(work: Work, text: str, facts: Facts) -> bool:
    """ "der var slet ingen gåtur i går", of the walk of yesterday."""
    said = not_held.passed(work, text)
    if said is None or said.what is None or said.ahead.days or (said.been and facts.date not in said.been):
        return False
    return _is_about(said.what, facts)


def _is_about(named: Coming, facts: Facts) -> bool:
    alike = (named.criterion, named.title) in ((facts.criterion, facts.title), (facts.criterion, None))
    return alike and named.details.area in (None, facts.area)


def _tells(text: str) -> bool:
    folded = fold(text)
    return "?" not in text and OFF.search(folded) is not None and NOT_OFF.search(folded) is None


def _on_its_day(work: Work, text: str, day: date | None) -> bool:
    """Whether no other day is told: "aflyst, men vi holdt den lørdag" tells when it was."""
    told = work.programme.reader.days(text, work.said_at)
    return not told or (day in told if day else len(told) == 1)
