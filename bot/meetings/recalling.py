"""What is known of a meeting that is over: what was agreed, how many came, and who, for those who call it."""

import re
from dataclasses import replace

from sqlalchemy import or_, select

from bot.language.atoms.normalise import fold
from bot.meetings import recalling_words as words
from bot.meetings.members import groups_of
from bot.meetings.minutes import line, rows_of
from bot.meetings.model import CALLED, HELD, Invitee, Meeting
from bot.meetings.noting import TASK
from bot.meetings.outcome import Line, Recalled, Shared
from bot.meetings.pointing import group_named, names_one
from bot.meetings.views import may_call, view, view_for
from bot.meetings.wheel import to_call
from bot.outbox import ANSWER
from bot.people.courtesy import questions, requests
from bot.people.finding import name_of, still_here, whom_to_ask
from bot.people.model import STAFF, Person
from bot.people.reaching import reach
from bot.phrases import OPENS
from bot.texts import translator
from bot.work import Work

MINUTES, AGREED, CAME, SENDS = "minutes", "agreed", "came", "sends"
LONGEST = 90
"""Characters; whoever writes more tells something."""
OF_MINUTES = re.compile(
    r"\b(?:[a-z]*referat(?:et|er|erne)?|moedenoter(?:ne)?|the minutes|minutes (?:of|from)|meeting notes)\b"
)
BARE = re.compile(
    r"(?:det )?(?:sidste |seneste )?(?:[a-z]*referat(?:et|er|erne)?|moedenoter|minutes)"
    r"(?: (?:fra|til|af|for|paa|from|of) [^:]+)?"
)
OF_AGREED = re.compile(
    rf"{OPENS}(?:hvad (?:(?:var det,? )?(?:blev|er) (?:vi|i|der|man)|har vi|aftalte|besluttede|var det,? vi)\b.*"
    r"\b(?:enige?|besluttet|aftalt|aftalte|besluttede|sidst|moedet?\w*|raadet|gruppen)\b.*"
    r"|hvad (?:skete|blev) der (?:sagt |talt om )?(?:paa|til|i) (?:\w+ )?\w*(?:moedet?|gruppen|raadet|styrelsen)\b.*"
    r"|hvilke (?:beslutninger|opgaver|aftaler) (?:er|blev) (?:der )?(?:truffet|taget|givet|lavet|aftalt).*"
    r"|what (?:did we|was|have we|were we) (?:agree|decide|agreed|decided)\b.*"
    r"|what happened (?:at|in) (?:the )?(?:\w+ )?(?:meeting|group|council|board)\b.*)"
)
OF_CAME = re.compile(
    rf"{OPENS}(?:hvem (?:alle )?|hvor mange |who |how many )(?:der )?"
    r"(?:kom|var med|deltog|moedte(?: op)?|dukkede(?: op)?|var til stede|var der|var til|var vi|came|attended|was there"
    r"|were there|was at|were at)\b.*"
)
ELSEWHERE = re.compile(r"\btil (?!det\b|det$|moede)|\b(?:to|at) (?!it\b|the meeting|that\b|meeting)")
"""Where somebody came that is no meeting, where none is named."""
OF_SENDING = re.compile(
    rf"{OPENS}(?:(?:kan|vil) du )?sende? (?:(?:det|dem|opgaverne|det hele|it|them) )?"
    r"(?:(?:ud|rundt|afsted|out|now|nu)\b ?){0,2}"
    r"(?:(?:til|to) (?:alle|dem|deltagerne|gruppen|medlemmerne|everybody|all))?(?: ?(?:tak|please))?\W*"
)
""" "send det til alle", of what is noted of the meeting that was spoken of last."""
OVER = (HELD, CALLED)


def asks(text: str) -> str:
    """MINUTES, AGREED, CAME or SENDS; empty where words ask nothing of the kind. Reads no row."""
    if len(text) > LONGEST or ":" in text:
        return ""
    said = fold(text.strip())
    wants = "?" in said or questions(f"{text}?") or requests(text) or BARE.fullmatch(said.strip(" .!"))
    if wants and OF_MINUTES.search(said):
        return MINUTES
    if OF_AGREED.fullmatch(said):
        return AGREED
    if OF_SENDING.fullmatch(said):
        return SENDS
    return CAME if OF_CAME.fullmatch(said) else ""


def means(work: Work, what: str, text: str) -> bool:
    """Whether it is of a meeting: one is named, or was spoken of last. In a crisis it is of that."""
    if work.actor is None or work.asked().startswith("callout") or work.talked_of().startswith("call"):
        return False
    if what == SENDS:
        return _is_noted(work)
    if what == MINUTES or names_one(work, fold(text)):
        return what != CAME or not work.read(text).reports
    if what == CAME:
        return work.talked_of().startswith("meet:") and ELSEWHERE.search(fold(text)) is None
    return bool(_over(work))


def recall(work: Work, what: str, text: str) -> Recalled:
    """Of the group and the day that are named; else the one that was spoken of last, or the latest."""
    group = group_named(work, fold(text))
    title = group.key if group else ""
    meeting = _meant(work, text, title)
    if meeting is None:
        return Recalled(what, None, title, whom=whom_to_ask(work))
    calls = may_call(work.actor, work.plan.group(meeting.group))
    _wait_for_words(work, meeting, calls)
    return Recalled(
        what, view(work, meeting), title, _lines(work, meeting), meeting.attended, _names(work, meeting), calls,
        len(_readers(work, meeting)) if calls else 0, _to_send(work, meeting) if calls else 0, whom_to_ask(work),
    )  # fmt: skip


def share(work: Work, meeting_id: int) -> Shared:
    """Everybody who was invited gets what was agreed, once as it stands. Raises NoSuchMeeting, Refused."""
    meeting, _ = to_call(work, meeting_id)
    lines, rows = _lines(work, meeting), rows_of(work, meeting)
    last = rows[-1].id if rows else 0
    told = 0
    for found in _readers(work, meeting):
        said = words.minutes(translator(found.language), view_for(work, meeting, found.id), lines, meeting.attended)
        key = f"meet:{meeting.id}:minutes:{len(rows)}:{last}:{found.id}"
        told += reach(work, found, key, ANSWER, replace(said, language=found.language)) is not None
    return Shared(view(work, meeting), told)


# -- inside --


def _is_noted(work: Work) -> bool:
    """Whether a meeting that was held was spoken of last, and something is written down of it."""
    number = work.number_talked_of("meet")
    meeting = work.session.get(Meeting, number) if number else None
    return meeting is not None and meeting.state == HELD and bool(rows_of(work, meeting))


def _over(work: Work) -> list[Meeting]:
    """Meetings that are over and that whoever asks has a part in, the latest first."""
    query = select(Meeting).where(Meeting.ends_at <= work.now, Meeting.state.in_(OVER))
    if not work.has(STAFF):
        own = [group.key for group in groups_of(work, work.who.id)]
        invited = select(Invitee.meeting_id).where(Invitee.person_id == work.who.id)
        query = query.where(or_(Meeting.group.in_(own), Meeting.id.in_(invited)))
    known = query.where(Meeting.group.in_(list(work.plan.groups)))
    return list(work.session.scalars(known.order_by(Meeting.starts_at.desc(), Meeting.id.desc())))


def _meant(work: Work, text: str, group: str) -> Meeting | None:
    found = [each for each in _over(work) if group in ("", each.group)]
    days = work.programme.reader.days(text, work.said_at) if found else []
    if on := [each for each in found if each.day in days]:
        return on[0]
    number = work.number_talked_of("meet")
    spoken = [each for each in found if each.id == number]
    return next(iter(spoken or found), None)


def _wait_for_words(work: Work, meeting: Meeting, calls: bool) -> None:
    """What is written next is of the meeting that is shown, and of no other."""
    if work.asked().startswith("meet:"):
        work.stop_asking("meet:")
    if calls and meeting.state == HELD and not work.asked():
        work.ask(f"meet:{meeting.id}:agreed")


def _lines(work: Work, meeting: Meeting) -> tuple[Line, ...]:
    return tuple(line(work, each) for each in rows_of(work, meeting))


def _names(work: Work, meeting: Meeting) -> tuple[str, ...]:
    """Nobody is named to those who were but invited."""
    if not work.has(STAFF):
        return ()
    return tuple(sorted(name_of(work, each.person_id) for each in meeting.invitees if each.came))


def _readers(work: Work, meeting: Meeting) -> list[Person]:
    people = (still_here(work, each.person_id) for each in meeting.invitees)
    return [each for each in people if each is not None and each.id != work.who.id]


def _to_send(work: Work, meeting: Meeting) -> int:
    rows = rows_of(work, meeting)
    return len({each.person_id for each in rows if each.kind == TASK and each.person_id and each.sent_at is None})
