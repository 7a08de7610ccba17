"""What is written instead of pressed by those who work on a call-out: "Rita kommer" of a card, "gjort" of a task."""

import re

from bot.beredskab import calling, cards, tasks, working
from bot.beredskab.answering import SILENT
from bot.beredskab.line import COME, NO, PHONE
from bot.beredskab.model import Callout, CalloutSeat, CalloutTask
from bot.beredskab.states import FILLED, OUT
from bot.beredskab.told_of_tasks import says_done as says_a_task_is_done
from bot.beredskab.views import seat_of
from bot.language.atoms.normalise import fold
from bot.people.model import CREW
from bot.phrases import plain
from bot.work import Work

HOW = {
    NO: r"(?:kan|kommer) (?:desvaerre )?ikke(?: komme| vaere med)?|cannot come|cannot|is not coming",
    SILENT: r"(?:svarer|tager) (?:den |telefonen )?ikke(?: telefonen| endnu)?|does not answer",
    PHONE: r"(?:deltager|er med|kommer med|er) paa telefon(?:en)?|ringer ind|is on the phone",
    COME: r"(?:kommer|er paa vej|er her)(?: nu| med| om \d{1,2} min(?:utter)?)?|is coming|comes",
}
SAID = {how: re.compile(rf"(?P<who>[a-z]+(?: [a-z]+)?) (?:{said})") for how, said in HOW.items()}
DONE = re.compile(r"(?:(?:det|den|opgaven) er (?:nu )?)?(?:gjort|klaret|ordnet|done)(?: nu)?|it is done")
LONGEST = 60
ABOUT = re.compile(r"^(?:\w+ ){0,3}?(?:opgaven?|task) (?:med|om|at|til|fra|with|about|to|from) ")
""" "opgaven med nøglen" is none that does not speak of one."""
TELLING = 5
"""Letters from which a word tells one task from another: "kælder" of "kælderen"."""


def may_be_by_hand(text: str) -> bool:
    """Whether words may say how a call by hand ended; most do not, and cost no look at rows."""
    return bool(_how(text))


def by_hand(work: Work, text: str) -> tuple[int, str] | None:
    """The seat of a card that whoever writes was handed, and how calling it ended: "Rita kommer"."""
    who, how = _how(text) or ("", "")
    if not who or not work.alone or not work.has(CREW):
        return None
    running = [each for each in calling.running(work, OUT) if work.who.id in _conveners(work, each)]
    open_ = [seat for each in running for seat in each.seats if seat.card_at and seat.state not in FILLED]
    meant = [seat.id for seat in open_ if who in _names(work, seat)]
    return (meant[0], how) if len(meant) == 1 else None


def says_done(text: str) -> bool:
    return (len(text) <= LONGEST and DONE.fullmatch(plain(text)) is not None) or says_a_task_is_done(text)


def task_done(work: Work, text: str) -> tuple[int, int] | None:
    """The call-out and the task that is done: "gjort" is of one's own only one, "opgaven med nøglen er løst" of the one
    that speaks of it. No task, a 0, where it must be asked which; None where the words are a line of the log."""
    own = own_task(work)
    if not says_a_task_is_done(text):
        return (0, own) if own else None
    callout = working.followed(work)
    found = {each.id: each for each in _unfinished(work, callout)} if callout else {}
    meant = [each.id for each in found.values() if _speaks_of(work, text, each)]
    if len(meant) == 1:
        return callout or 0, meant[0]
    if own and not meant and not ABOUT.search(plain(text)):
        return callout or 0, own
    return (callout, 0) if callout and found else None


def own_task(work: Work) -> int | None:
    """The one task that is left to whoever writes; None where there is none, or several."""
    if work.actor is None or not work.alone:
        return None
    left = [
        task.id for each in calling.running(work, OUT) for task in tasks.unfinished(work, each)
        if task.person_id == work.who.id or (task.seat and task.seat == seat_of(work, work.who.id))
    ]  # fmt: skip
    return left[0] if len(left) == 1 else None


# -- inside --


def _unfinished(work: Work, callout_id: int) -> list[CalloutTask]:
    callout = work.session.get(Callout, callout_id)
    return tasks.unfinished(work, callout) if callout else []


def _speaks_of(work: Work, text: str, task: CalloutTask) -> bool:
    """Whether a word of some length is of the task, whatever ending either has."""
    said = [each for each in plain(text).split() if len(each) >= TELLING and not each.startswith(("opgave", "task"))]
    of_it = [each for each in plain(work.programme.seal.open(task.sealed)).split() if len(each) >= TELLING]
    return any(one[:TELLING] == other[:TELLING] for one in said for other in of_it)


def _how(text: str) -> tuple[str, str] | None:
    words = plain(text) if len(text) <= LONGEST else ""
    found = ((pattern.fullmatch(words), how) for how, pattern in SAID.items())
    return next(((said["who"], how) for said, how in found if said), None)


def _conveners(work: Work, callout: Callout) -> set[int]:
    return {each.id for each in cards.conveners(work, callout)}


def _names(work: Work, seat: CalloutSeat) -> set[str]:
    """What the seat, and those whom the card names, may be called."""
    beredskab, known = work.plan.beredskab, {fold(each.name) for each in cards.card_of(work, seat).numbers}
    place = beredskab.seats.get(seat.seat) or beredskab.outsiders.get(seat.seat)
    titles = {plain(each) for each in place.title.values()} if place else set()
    firsts = {each.split()[0] for each in known if each.split()}
    return known | firsts | titles | {f"{each}en" for each in titles}
