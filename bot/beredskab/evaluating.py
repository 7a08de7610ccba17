"""Afterwards: three questions to each, and the crisis that writes its own minutes."""

import re
from dataclasses import replace

from sqlalchemy import select

from bot.beredskab import calling, cards, evaluation_words, minutes_words, sending
from bot.beredskab.log import lines_of, note
from bot.beredskab.minutes import Minutes, minutes
from bot.beredskab.model import Callout, Opinion
from bot.beredskab.nameless import without_names
from bot.beredskab.states import CALLOUT, EVALUATING, NotNow, moved
from bot.beredskab.views import Asked, CalloutView, seat_of, view
from bot.documents.forms import write
from bot.language.atoms.normalise import fold
from bot.people.channels import TELEGRAM, channels_of
from bot.people.model import CREW, Person
from bot.privacy.sealed_files import ENDING as SEALED_FILE
from bot.questions import ask
from bot.texts import DEFAULT, translator
from bot.work import Refused, Work

FOLDER = "beredskab"
QUESTIONS = (1, 2, 3)
ANSWERS = ("yes", "partly", "no")
LONGEST = 1000
READ = (
    (
        "partly",
        re.compile(r"\b(?:delvist|nogenlunde|ikke helt|ikke alle|til dels|baade og|both|partly|not (?:quite|all))\b"),
    ),
    ("no", re.compile(r"^(?:nej|naeh?|no|slet ikke)\b")),
    ("yes", re.compile(r"^(?:ja|jo|jep|yes|yep)\b")),
)
"""What words to the first two questions come to, folded."""
SHORT = re.compile(r"\W*\w+\W*")
"""A word that is all that is said."""


def evaluate(work: Work, callout_id: int) -> CalloutView:
    """The group wants one: each of it gets three questions, the head a draft at once."""
    callout = calling.locked(work, callout_id)
    callout.state = moved(CALLOUT, callout.state, "evaluate")
    note(work, callout, "evaluation")
    shown = view(work, callout)
    asked = [call.person_id for seat in callout.seats for call in seat.calls if call.called_at and call.person_id]
    first = Asked(shown, 1)
    for found in (work.session.get(Person, each) for each in dict.fromkeys(asked)):
        if found:
            _listen(work, callout, found)
            sending.tell(work, callout, found, f"question:{found.id}", lambda t: evaluation_words.question(t, first))
    _hand_out_draft(work, callout)
    return shown


def leave(work: Work, callout_id: int) -> CalloutView:
    """The group wants none."""
    callout = calling.locked(work, callout_id)
    callout.state = moved(CALLOUT, callout.state, "leave")
    note(work, callout, "no evaluation")
    return view(work, callout)


def opine(work: Work, callout_id: int, question: int, answer: str) -> Asked:
    """A button under a question. Raises NotNow when the evaluation is over."""
    if question not in QUESTIONS or answer not in ANSWERS:
        raise Refused
    return _keep(work, callout_id, question, answer, "")


def write_opinion(work: Work, callout_id: int, text: str) -> Asked:
    """Words to the question that is next: the last is answered by nothing else, the others by yes or no and why.

    Words that are neither are not kept, and the question is asked again.
    """
    said = without_names(work, text[:LONGEST])
    question = _next_question(work, callout_id)
    answer = "" if question == 3 else read_answer(text)
    if question != 3 and not answer:
        return Asked(view(work, calling.locked(work, callout_id)), question)
    kept = _keep(work, callout_id, question, answer, "" if answer and SHORT.fullmatch(text) else said)
    return replace(kept, left_out=said != text[:LONGEST])


def read_answer(text: str) -> str:
    """ "ikke helt, telefonlisten var gammel" is partly; empty where it is neither yes nor no."""
    plain = fold(text)
    return next((answer for answer, pattern in READ if pattern.search(plain)), "")


def finish(work: Work, callout_id: int) -> CalloutView:
    """The head closes it, with what everybody said in the last version."""
    callout = calling.locked(work, callout_id)
    callout.state = moved(CALLOUT, callout.state, "finish")
    note(work, callout, "evaluated")
    _hand_out_draft(work, callout, last=True)
    return view(work, callout)


# -- inside --


def _next_question(work: Work, callout_id: int) -> int:
    own = Opinion.callout_id == callout_id, Opinion.person_id == work.who.id
    given = set(work.session.scalars(select(Opinion.question).where(*own)))
    return next((each for each in QUESTIONS if each not in given), 3)


def _listen(work: Work, callout: Callout, found: Person) -> None:
    """What they write next is an answer."""
    for way in channels_of(work, found.id):
        if way.kind == TELEGRAM:
            ask(work.session, work.now, int(way.address), found.id, f"opinion:{callout.id}")


def _keep(work: Work, callout_id: int, question: int, answer: str, words: str) -> Asked:
    callout = calling.locked(work, callout_id)
    if callout.state != EVALUATING:
        raise NotNow
    seat = next((s.seat for s in callout.seats for call in s.calls if call.person_id == work.who.id), "")
    if not seat and not work.who.has(CREW):
        raise Refused
    own = Opinion.callout_id == callout.id, Opinion.person_id == work.who.id
    found = work.session.scalar(select(Opinion).where(*own, Opinion.question == question))
    if found is None:
        found = Opinion(callout_id=callout.id, person_id=work.who.id, question=question)
        work.session.add(found)
    found.seat, found.at = seat or seat_of(work, work.who.id), work.now
    found.answer, found.sealed = answer, work.programme.seal.close(words)
    work.session.flush()
    return Asked(view(work, callout), _wait_for(work, callout, question))


def _wait_for(work: Work, callout: Callout, answered: int) -> int:
    """What comes after it, and is waited for."""
    if answered < 3:
        work.ask(f"opinion:{callout.id}")
    if answered == 3:
        work.stop_asking("opinion:")
    return (answered + 1) % 4


def _hand_out_draft(work: Work, callout: Callout, *, last: bool = False) -> None:
    """A Word file to those who convene, in the programme's language; they go on writing in it."""
    t = translator(DEFAULT)
    file = f"{FOLDER}/evaluering-{callout.id}{'-endelig' if last else ''}.docx{SEALED_FILE}"
    draft = minutes_words.draft(t, gathered(work, callout))
    write(draft, work.programme.data_dir / file, work.programme.seal)
    for found in cards.conveners(work, callout):
        key = f"draft:{'last' if last else 'first'}:{found.id}"
        sending.tell(work, callout, found, key, lambda t: evaluation_words.with_draft(t, view(work, callout), file))


def gathered(work: Work, callout: Callout) -> Minutes:
    opinions = work.session.scalars(select(Opinion).where(Opinion.callout_id == callout.id).order_by(Opinion.id))
    return minutes(work, callout, lines_of(work, callout.id), list(opinions))
