"""Reads what is asked about a meeting: who comes, where it is, its agenda, who is in the group; and which is meant."""

import re

from bot.language.atoms.normalise import fold
from bot.meetings.model import CALLED, Meeting
from bot.meetings.pointing import group_named, names_one, narrowed
from bot.meetings.views import may_call
from bot.meetings.wheel import shown
from bot.message import parted
from bot.phrases import OPENS
from bot.work import Work

LONGEST = 90
"""Characters; whoever writes more tells something."""
SIGNED = r"sagt (?:ja|nej)|svaret|takket (?:ja|nej)|tilmeldt sig|meldt (?:sig(?: til)?|til|fra|afbud)|ikke svaret"
WHO = re.compile(
    rf"{OPENS}(?:"
    rf"hvem (?:alle )?(?:kommer|deltager|mangler|har (?:ikke )?(?:{SIGNED})|er (?:tilmeldt|med(?! i)))"
    rf"|hvor mange (?:kommer|deltager|er tilmeldt|har (?:{SIGNED}))"
    r"|who (?:is coming|comes|has (?:answered|said (?:yes|no)|signed up))"
    r"|how many (?:are coming|come|have signed up))\b"
)
AGENDA = re.compile(
    r"(?>.*?(?:hvad|hvilke|what|which)\b).*\b(?:dagsorden|agenda|punkter|tage op|taler vi om|skal vi tale)"
    rf"|{OPENS}(?:(?:(?:kan|maa|faar) (?:jeg|vi) (?:lige |godt )*(?:se|faa)|vis|se|send|find|hvor er|hvornaar kommer)"
    r"(?: mig| os)?(?: lige)? )?(?:den )?(?:naeste )?(?:dagsorden(?:en)?|agenda(?:en)?)"
    r"(?: (?:for|til|paa|i|ud|nu|tak)\b.{0,40})?\W*$"
)
PLACE = re.compile(
    rf"{OPENS}(?:hvor (?:skal vi (?:vaere|moedes|hen)|moedes vi|(?:er|holdes) (?:naeste )?moedet?)"
    r"|hvor (?:lang tid|laenge) (?:tager|varer) moedet"
    r"|(?:hvad tid|hvornaar|hvad klokken) (?:begynder|starter) moedet"
    r"|(?:er|bliver) moedet (?:blevet )?(?:aflyst|til noget)"
    r"|hvornaar (?:slutter moedet|er (?:vi|moedet) (?:faerdig|slut))"
    r"|(?:maa|kan) jeg (?:godt )?(?:sende (?:en|min|mit|nogen)\b|deltage (?:paa|over|online|digitalt|via)\b)"
    r"|where (?:do we meet|is the meeting)|how long (?:is the meeting|does it take))"
)
"""Where the next meeting is, and how long: it stands on its card. Folded."""
IT = re.compile(
    rf"{OPENS}(?:(?:hvor|hvornaar) er det(?: nu)?,?(?: (?:det|vi) (?:er|skal))?|er det (?:i dag|i morgen|i aften)"
    r"|(?:hvad tid|hvornaar|hvad klokken) (?:begynder|starter|slutter) det"
    r"|hvornaar er det slut|er det (?:blevet )?aflyst"
    r"|hvor (?:lang tid|laenge) (?:tager|varer) det|(?:when|what time) does it (?:start|begin|end)"
    r"|(?:where|when) is it(?: again)?|is it (?:today|tomorrow)"
    r"|(?:hvad tid|hvad klokken|what time)(?: (?:er|bliver|var) det)?(?: nu)?|hvornaar(?: nu)?|hvor(?: henne)?"
    r"|where|when"
    r"|er det (?:stadig(?:vaek)?|fortsat) [^?]{2,30}|is it still [^?]{2,30})\W*"
)
MEMBERS = re.compile(
    rf"{OPENS}(?:hvem|who) (?:alle )?(?:er|sidder|is|are) (?:(?:med|medlem(?:mer)?) )?(?:i|af|in) (?P<group>.+?)\W*"
)
"""Who belongs to a group, folded."""
OFF = re.compile(
    r".*(?<![a-z-])[a-z-]*moedet?\b.* (?:(?:er|bliver|blev|er blevet) aflyst"
    r"|(?:(?:bliver|blev) (?:\w+ )?ikke (?:\w+ )?til noget|holdes (?:\w+ )?ikke)(?: alligevel)?)\W*"
)
"""That a meeting is called off, told and not asked for; folded."""


ASKS_WHEN = re.compile(r"\b(?:hvornaar|hvad tid|hvor) (?:er|holder|skal|har|moedes)\b|\bwhen (?:is|do)\b")


def may_ask_when(text: str) -> bool:
    """Whether words may ask when a meeting is; most do not, and cost no look into the database."""
    return ASKS_WHEN.search(fold(text)) is not None


def asks_agenda(text: str) -> bool:
    """ "hvad står på dagsordenen?" """
    return len(text) <= LONGEST and AGENDA.match(fold(text)) is not None


def asks_it(text: str) -> bool:
    """ "hvor er det?", "hvornår er det nu, det er?": of whatever was spoken of last."""
    return len(text) <= LONGEST and IT.fullmatch(fold(text)) is not None


def says_off(text: str) -> bool:
    return len(text) <= LONGEST and OFF.fullmatch(fold(text)) is not None


def called_off(work: Work, text: str) -> int | None:
    """The meeting that somebody who calls the groups says is called off: named, or spoken of last, or the next."""
    found = meant(work, text, "")
    meeting = work.session.get(Meeting, found) if found else None
    group = work.plan.groups.get(meeting.group) if meeting else None
    return found if group and may_call(work.actor, group) else None


def asks_place(text: str) -> bool:
    """ "hvor skal vi mødes?" """
    return len(text) <= LONGEST and PLACE.match(fold(text)) is not None


def asks_who(text: str) -> bool:
    """Whether words ask who comes, whatever to."""
    return len(text) <= LONGEST and WHO.match(fold(text)) is not None


def may_ask_members(text: str) -> bool:
    """ "hvem er med i …?" """
    return len(text) <= LONGEST and MEMBERS.fullmatch(fold(text)) is not None


def members_asked(work: Work, text: str) -> str:
    """The group that is asked about, where whoever asks calls it; else an empty string."""
    found = MEMBERS.fullmatch(fold(text))
    group = group_named(work, found["group"]) if found else None
    return group.key if group and may_call(work.actor, group) else ""


def names_a_meeting(work: Work, text: str) -> bool:
    return names_one(work, fold(text))


def on_that_day(work: Work, text: str) -> bool:
    """Whether one of the meetings that whoever asks may see is on a day that is named."""
    days = work.programme.reader.days(text, work.said_at)
    return bool(days) and any(each.day in days for each in shown(work))


def meant(work: Work, text: str, about: str) -> int | None:
    """The meeting that is asked about, of those that whoever asks may see: of the group or the day that is named, the
    one that is written about (`about`, or the newest message), the next to which people are called, the next."""
    found = narrowed(work, shown(work), text)
    ahead = [each for each in found if each.starts_at > work.now] or found
    named = parted(about or work.talked_of())
    best = sorted(ahead, key=lambda each: (("meet", each.id) != named[:2], each.state != CALLED, each.starts_at))
    return best[0].id if best else None
