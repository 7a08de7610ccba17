"""Who hears what goes out, and how: residents by the bot and a notice on the door, schools by a call of their own."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select

from bot.beredskab import calling, holders
from bot.beredskab import outward_words as words
from bot.beredskab.gate import AUDIENCES, CARETAKERS, DEPARTMENT_BOARDS, MANAGEMENT, RESIDENTS, STAFF
from bot.beredskab.model import Callout, LogLine
from bot.beredskab.outward_model import CrisisWish
from bot.beredskab.outward_views import TextView
from bot.beredskab.views import Number
from bot.documents.forms import write
from bot.newsletter.crisis_readers import crisis_readers
from bot.outbox import ANSWER, AT_ONCE, Address, When
from bot.people import model as people
from bot.people.finding import active_people
from bot.people.model import Person
from bot.people.quiet import after_the_night
from bot.people.reaching import reach
from bot.plan.model import Plan
from bot.privacy.sealed_files import ENDING as SEALED_FILE
from bot.texts import DEFAULT, translator
from bot.work import Work

FOLDER = "beredskab"
ASKED, PHONED = "management asked", "management phoned"
LEVELS = {CARETAKERS: "caretaker", DEPARTMENT_BOARDS: "department_board", MANAGEMENT: "management"}
"""The outsiders of the plan behind an audience."""


def of(plan: Plan) -> list[str]:
    """Everybody to whom something can be said: the four audiences, and each of the executing level."""
    return [*AUDIENCES, *(each.key for each in plan.beredskab.of_level("executing"))]


def management(work: Work) -> list[Person]:
    """The management of the housing organisations."""
    return _people_of(work, (each.key for each in work.plan.beredskab.of_level("management")))


def management_was_asked(work: Work, callout: Callout, text_id: int) -> bool:
    """Whom the bot knows was asked by it, and somebody of the group has rung up those whom it does not know."""
    about = LogLine.callout_id == callout.id, LogLine.detail == str(text_id)
    done = set(work.session.scalars(select(LogLine.event).where(*about, LogLine.event.in_((ASKED, PHONED)))))
    return done >= management_steps(work, callout)


def management_steps(work: Work, callout: Callout) -> set[str]:
    """What must stand in the log before residents, or the departments' boards, hear anything."""
    by_hand = bool(unknown(work, MANAGEMENT, callout.area))
    return {PHONED} if by_hand and not management(work) else {ASKED, PHONED} if by_hand else {ASKED}


def unknown(work: Work, audience: str, area: str | None) -> tuple[Number, ...]:
    """The posts of an audience of which nobody is known here, with the number of the post: somebody calls them."""
    posts = work.plan.beredskab.of_level(LEVELS[audience], area) if audience in LEVELS else []
    if audience in work.plan.beredskab.outsiders:
        posts = [work.plan.beredskab.outsiders[audience]]
    return tuple(Number(each.key, each.phone or "") for each in posts if not holders.stand(work, each.key).people)


def hand_over(work: Work, callout: Callout, text: TextView) -> int:
    """Let it go out. Returns how many people it is sent to."""
    if text.audience not in AUDIENCES:
        return calling.call_in(work, callout, text.audience, text.words)
    receivers = _receivers(work, callout, text.audience)
    for found in receivers:
        t = translator(found.language)
        reach(work, found, f"callout:{callout.id}:text:{text.id}:{found.id}", ANSWER, words.to_audience(t, text))
    if text.audience != RESIDENTS:
        return len(receivers)
    _hand_out_notice(work, callout, text)
    return len(receivers) + _tell_readers(work, callout, text, {each.id for each in receivers})


def _tell_readers(work: Work, callout: Callout, text: TextView, told: set[int]) -> int:
    """Most of those who said yes did so with the newsletter, many by e-mail alone."""
    readers = [each for each in crisis_readers(work, callout.area) if each.person_id not in told]
    for each in readers:
        said = replace(words.to_audience(translator(each.language), text), language=each.language)
        to = Address(each.address, each.channel, each.person_id)
        work.queue(f"callout:{callout.id}:text:{text.id}:reader:{each.id}", to, ANSWER, said)
    return len(readers)


def _receivers(work: Work, callout: Callout, audience: str) -> list[Person]:
    everybody = active_people(work)
    if audience == STAFF:
        return [each for each in everybody if each.roles(work.now) & people.STAFF]
    if audience == RESIDENTS:
        wishes = set(work.session.scalars(select(CrisisWish.person_id)))
        return [each for each in everybody if each.id in wishes and _lives_there(work, each, callout.area)]
    level = LEVELS[audience]
    return _people_of(work, (each.key for each in work.plan.beredskab.of_level(level, callout.area)))


def _lives_there(work: Work, found: Person, area: str | None) -> bool:
    return area is None or any(post.area == area for post in found.held(work.now))


def _people_of(work: Work, keys: Iterable[str]) -> list[Person]:
    found = [person for stand in holders.stands(work, keys) for person in stand.people]
    return list({each.id: each for each in found}.values())


def _hand_out_notice(work: Work, callout: Callout, text: TextView) -> None:
    """Most residents are not here: caretakers and staff get a page for the door and the words to post."""
    t = translator(DEFAULT)
    file = f"{FOLDER}/opslag-{callout.id}-{text.id}.pdf{SEALED_FILE}"
    write(words.notice(t, text, work.now), work.programme.data_dir / file, work.programme.seal)
    later = When(after_the_night(work.plan.quiet, work.now))
    now = {each.id for each in [*_receivers(work, callout, CARETAKERS), *calling.present(work, callout)]}
    hands = [*_receivers(work, callout, CARETAKERS), *_receivers(work, callout, STAFF)]
    for found in {each.id: each for each in hands}.values():
        said = words.with_notice(translator(found.language), text, file)
        key = f"callout:{callout.id}:notice:{text.id}:{found.id}"
        reach(work, found, key, ANSWER, said, AT_ONCE if found.id in now else later)
