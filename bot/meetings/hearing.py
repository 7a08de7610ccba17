"""Answers to an invitation that are written without a reply, while nothing else was asked."""

import re
from datetime import date as Day

from sqlalchemy import select

from bot.announcements import naming, unnamed
from bot.language.atoms.normalise import fold
from bot.meetings import of_several
from bot.meetings.answering import by_words
from bot.meetings.answers import Early, Noted, Several, Which, Whom
from bot.meetings.contact import sends_another
from bot.meetings.members import groups_of
from bot.meetings.model import NO, PLANNED, SUBSTITUTE, YES, Meeting
from bot.meetings.pointing import group_named, invited_to, names_a_day, names_one, narrowed, on_named_days, unanswered
from bot.meetings.saying import HALF, MYSELF, implied, meaning, says_how, surely, unsure
from bot.meetings.views import view
from bot.people.finding import leaders
from bot.people.letters import to_somebody
from bot.people.model import AT_MEETINGS
from bot.work import Work

OF_MYSELF = re.compile(
    r"(?:ja|nej|hej)?\W*(?:(?:jeg|vi) (?:kommer|deltager)\b"
    r"|(?:(?:jeg|vi) )?kan (?:desvaerre )?(?:ikke|godt)(?: (?:komme|deltage)\b|(?= (?:den|paa|d)\b)))"
)
COMES = re.compile(r"\b(?:kommer|komme|deltager|deltage|come|coming)\b")
ELSEWHERE = re.compile(
    r"\b(?:til|over til|forbi|to|by) "
    r"(?!\d|kl\b|moede|meeting|tiden|time|sent|jer\b|det\b|den\b|at\b|you\b|it\b|then\b)"
)
"""Where somebody comes who does not speak of the meeting."""
SETS_OUT = re.compile(r"\bskal (?:\w+ )?til\b")
""" "nej, jeg skal til Aarhus den dag" says why not, and is of no other event. Folded."""
MYSELF_ON_IT = re.compile(
    r"\b(?:kommer|deltager|kan|naar|jeg) (?:jeg|vi|kommer|deltager|kan|naar)\b|\bi (?:can|will|come)\b"
)
""" "den 27. februar kommer jeg ikke", folded."""
THAT_DAY = re.compile(r"\b(?:den|that) da[gy]\b")
MOST_WORDS, FEWEST, FEW_WORDS = 15, 4, 6
Heard = Noted | Several | Whom | Which | Early


def means(work: Work, text: str) -> bool:
    """Whether words that name a meeting answer an invitation to it, or can be of no other, whatever was asked last."""
    if of_several.said(work, text):
        return True
    return bool(_said(text)) and ((surely(text) and bool(_meant(work, text))) or _can_only_be(work, text))


def answers_newest(work: Work, text: str) -> bool:
    """Whether words answer the invitation that we spoke of last, whatever was asked before it: "måske", "ja"."""
    said = _said(text) or unsure(text)
    return bool(said) and work.number_talked_of("meet") in {each.id for each in invited_to(work)}


def hear(work: Work, text: str) -> Heard | None:
    """Words that can hardly be about anything but a meeting to which one is invited. None: they are not."""
    text = _unsigned(work, text)
    if _is_elsewhere_instead(work, text):
        return None
    if several := of_several.hear(work, text):
        return several
    if not _said(text):
        return _unsure(work, text) or _unread(work, text)
    if not (surely(text) or group_named(work, fold(text)) or _can_only_be(work, text)):
        return _too_early(work, text) if OF_MYSELF.match(fold(text)) and not _elsewhere(work, text) else None
    return _answered(work, _meant(work, text), text) or _too_early(work, text)


def hear_reply(work: Work, text: str) -> Heard | None:
    """A yes or no right after a message about a meeting, that was not sent as a reply to it. None: it is none."""
    text = _unsigned(work, text)
    if not (_said(text) or unsure(text)) or work.origin is None or _elsewhere(work, text) or _to_another(work, text):
        return None
    of_another = naming.OFF.search(fold(text)) is not None and not names_one(work, fold(text))
    if _is_elsewhere_instead(work, text) or of_another:  # "vi kan ikke holde fællesspisning den 27."
        return None
    shown = [each for each in invited_to(work) if each.id == work.number_talked_of("meet")]
    return _answered(work, on_named_days(work, shown, text) if _ahead(work, text) else shown, text)


def hear_unread(work: Work, text: str) -> Heard | None:
    """Few words that nobody read, right after an invitation, by who is here for nothing else and was asked nothing
    else: it is asked once more whether they come."""
    if not _only_invited(work) or "?" in text or len(text.split()) > FEW_WORDS or work.asked():
        return None
    shown = [each for each in unanswered(work, invited_to(work)) if each.id == work.number_talked_of("meet")]
    return _answered(work, shown, text)


# -- inside --


def _unsigned(work: Work, text: str) -> str:
    """Without one's own name in front: "Torben: 27/2 er fint"."""
    name, colon, said = text.partition(":")
    own = work.actor.name.split() if work.actor is not None else []
    return said.strip() if colon and fold(name.strip()) in (fold(" ".join(own)), *map(fold, own[:1])) else text


def _unsure(work: Work, text: str) -> Heard | None:
    """ "jeg kommer måske", of the one meeting that waits for an answer, or is named."""
    if not unsure(text) or _elsewhere(work, text):
        return None
    named = names_one(work, fold(text))
    found = narrowed(work, unanswered(work, invited_to(work)), text) if named or COMES.search(fold(text)) else []
    return _answered(work, found, text) if len(found) == 1 else None


def _is_elsewhere_instead(work: Work, text: str) -> bool:
    """ "det bliver i Vangdalen i stedet", "vi mødes kl. 14 i stedet": nobody comes in anybody's place."""
    moves = sends_another(text) and unnamed.said(text) == unnamed.MOVED
    return moves and not work.programme.reader.details(text, work.said_at)[0].empty


def _can_only_be(work: Work, text: str) -> bool:
    """ "jeg kommer, men må gå kl. 14", of the one meeting that waits for an answer. "jeg sender Liv i stedet", of the
    one to which they are invited."""
    if len(text.split()) > MOST_WORDS:
        return False
    if sends_another(text):
        return len(invited_to(work)) == 1
    if _of_its_day(work, text):
        return True
    if not (_of_myself(text) or says_how(text)) or _elsewhere(work, text) or _to_another(work, text):
        return False
    waits = _waiting(work, text)
    return len(waits) == 1 and (not names_a_day(text) or bool(on_named_days(work, waits, text)))


def _of_its_day(work: Work, text: str) -> bool:
    """ "den 27. er jeg på kursus", where one is invited to a meeting on that day; who is here for nothing else need not
    name the day of the only one that waits."""
    if _elsewhere(work, text) or _to_another(work, text):
        return False
    if names_a_day(text):
        of_myself = implied(text) or _only_invited(work) or MYSELF_ON_IT.search(fold(text))
        return bool(of_myself) and len(on_named_days(work, invited_to(work), text)) == 1
    return _only_invited(work) and len(unanswered(work, invited_to(work))) == 1 and len(text.split()) >= FEWEST


def _unread(work: Work, text: str) -> Heard | None:
    """Words about the day of a meeting by who is here for nothing else: it is asked once more whether they come."""
    if not _only_invited(work) or "?" in text or len(text.split()) > MOST_WORDS:
        return None
    found = [each for each in invited_to(work) if THAT_DAY.search(fold(text))]
    found = found if len(found) == 1 else []
    return _answered(work, on_named_days(work, invited_to(work), text) or found, text)


def _only_invited(work: Work) -> bool:
    return work.actor is not None and work.actor.roles <= AT_MEETINGS


def _waiting(work: Work, text: str) -> list[Meeting]:
    """Those that such words may be of: who comes after all has said that they do not, who is late comes today."""
    found, how = invited_to(work), says_how(text)
    if how == MYSELF:
        return [each for each in found if any(it.answer != YES and it.person_id == work.who.id for it in each.invitees)]
    again = _declined(work, found) if how == HALF else []
    return unanswered(work, found) or again or [each for each in found if how == HALF and each.day == work.today]


def _of_myself(text: str) -> bool:
    """ "jeg kommer …", in a letter after the thanks."""
    parts = re.split(r"[,.!\n]", text) if to_somebody(text) else [text]
    return any(OF_MYSELF.match(fold(each.strip())) for each in parts)


def _ahead(work: Work, text: str) -> list[Day]:
    """The days to come that words name: "vi ses på fredag"."""
    return [day for day in work.programme.reader.days(text, work.said_at) if day >= work.today]


def _to_another(work: Work, text: str) -> bool:
    """A letter to somebody by name who has not called the meeting: "Kære Hanne, tak for sidst, vi ses"."""
    name = to_somebody(text)
    return bool(name) and fold(name) not in {fold(each.name.split()[0]) for each in leaders(work) if each.name.strip()}


def _elsewhere(work: Work, text: str) -> bool:
    """ "jeg kommer til fællesspisningen": to something that is no meeting."""
    if implied(text):
        return False
    plain = SETS_OUT.sub(" ", fold(text)) if meaning(text) == NO else fold(text)
    return ELSEWHERE.search(plain) is not None and group_named(work, plain) is None


def _declined(work: Work, found: list[Meeting]) -> list[Meeting]:
    own = NO, SUBSTITUTE
    return [each for each in found if any(it.answer in own and it.person_id == work.who.id for it in each.invitees)]


def _said(text: str) -> str:
    return SUBSTITUTE if sends_another(text) else meaning(text) or implied(text)


def _meant(work: Work, text: str) -> list[Meeting]:
    """Of the group that is named, on the day that is named; what is answered already only where nothing else is."""
    found = narrowed(work, invited_to(work), text)
    return unanswered(work, found) or found


def _too_early(work: Work, text: str) -> Early | None:
    """ "jeg kan ikke komme til mødet", "… den 27. februar", before anybody has been invited to it."""
    days = work.programme.reader.days(text, work.said_at)
    if work.actor is None or not (days or names_one(work, fold(text))) or work.read(text).reports:
        return None
    own = [group.key for group in groups_of(work, work.actor.id)]
    query = select(Meeting).where(Meeting.group.in_(own), Meeting.state == PLANNED, Meeting.starts_at > work.now)
    meant = narrowed(work, list(work.session.scalars(query.order_by(Meeting.starts_at))), text)
    if not names_one(work, fold(text)):
        meant = on_named_days(work, meant, text)
    return Early(view(work, meant[0])) if meant else None


def _answered(work: Work, found: list[Meeting], text: str) -> Heard | None:
    if not found or work.read(text).reports:
        return None
    if len(found) > 1:
        return Which(tuple(view(work, each) for each in found), _said(text))
    return by_words(work, found[0].id, text)
