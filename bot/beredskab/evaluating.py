"""Afterwards: three questions to each, and the crisis that writes its own minutes."""

import re
from dataclasses import replace
from functools import partial
from typing import Any

from sqlalchemy import Row, func, select

from bot.beredskab import calling, cards, evaluation_words, minutes_words, sending
from bot.beredskab.log import lines_of, note
from bot.beredskab.minutes import Minutes, minutes
from bot.beredskab.model import Callout, Opinion
from bot.beredskab.nameless import without_names
from bot.beredskab.replies import answer_in
from bot.beredskab.states import CALLOUT, EVALUATING, OUT, NotNow, moved
from bot.beredskab.views import Asked, CalloutView, seat_of, view
from bot.documents.forms import write
from bot.language.atoms.normalise import fold
from bot.language.times.named import DAY, HOUR, with_times
from bot.outbox import ANSWER, Address, Outgoing, keyed, queue
from bot.people.channels import TELEGRAM, channels_of
from bot.people.courtesy import questions, requests
from bot.people.model import CREW, Person
from bot.phrases import plain
from bot.privacy.sealed_files import ENDING as SEALED_FILE
from bot.questions import ask, close_everywhere
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
    (
        "no",
        re.compile(
            r"^(?:(?:nej|naeh?|no)\b(?!\W*(?:vent|hov|stop|wait|hold|lige)\b)|slet ikke\b|det gik (?:skidt|daarligt))"
        ),
    ),
    (
        "yes",
        re.compile(
            r"^(?:(?:ja|jo|jep|yes|yep)\b|(?:det|alt) (?:gik|fungerede|virkede) (?:\w+ )?(?:godt|fint|perfekt)$)"
        ),
    ),
)
"""What words to the first two questions come to, folded."""
OF_CALLING = (
    r"beredskab\w*|udkald\w*|gruppe\w*|politi\w*|telefon\w*|numre|nummer|liste\w*|kanal\w*|sms\w*|besked\w*"
    r"|stedfortraeder\w*|alarm\w*"
)
OPINES = re.compile(
    r"\b(?:var|blev|gik|kom|fik|havde|kunne|skulle|burde|virke\w+|fungere\w+|mangle\w+|savne\w+|svarede|ringede|vidste|fandt"
    r"|naaede|glemte|hoerte|lykkedes|var|were|was|went|came|got|had|could|should|worked|missed|lacked|knew|answered"
    rf"|{OF_CALLING}|naeste gang|next time|hurtig\w*|langsom\w*|for sent|bedre|godt|skidt|daarlig\w*)\b"
)
"""With one of these, folded, words tell how it went, also where neither yes nor no is said."""
OF_IT = re.compile(rf"\b(?:{OF_CALLING})\b")
""" "nej, telefonlisten var gammel" is of the call-out, whatever was spoken of since."""
NOT_SO = re.compile(r"(?:nej|no)\W*(?:vent|hov|stop|wait|hold|lige)\b")
NOTHING = re.compile(
    r"(?:nej|naeh?|no|ikke noget|ingenting|intet(?: at tilfoeje)?|nothing(?: to add)?|det ved jeg ikke)(?: tak)?"
)
WONDERS = re.compile(
    r"hvad(?: mener du| betyder det| taenker du paa)?|(?:jeg )?forstaar (?:det |dig )?ikke(?: hvad du mener)?"
    r"|what(?: do you mean| does (?:it|that) mean)?|i do not understand|i don t understand"
)
""" "hvad mener du?": of the question itself, which comes again."""
FEW = 3
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


def is_opinion(work: Work, callout_id: int, text: str) -> bool:
    """Whether words answer the question that is next or tell how it went; all else is said of something else."""
    callout = work.session.get(Callout, callout_id)
    if callout is None or callout.state != EVALUATING or "?" in text or work.read(text).reports:
        return False
    last = _next_question(work, callout_id) == QUESTIONS[-1]
    asked = work.talked_of() in (f"opinion:{callout_id}", f"callout:{callout_id}")
    tells = bool(OPINES.search(fold(text)))
    if read_answer(text) or (last and NOTHING.fullmatch(plain(text))):
        of_a_time = any(each.tag in (DAY, HOUR) for each in with_times(fold(text)))
        return tells or not of_a_time if asked else OF_IT.search(fold(text)) is not None
    if questions(f"{text}?") or answer_in(text) or len(text.split()) < FEW or NOT_SO.match(fold(text)):
        return False
    return (last and asked) or (tells and not requests(text))


def wonders(text: str) -> bool:
    """ "hvad mener du?"; also a yes or no alone that was said of something else, and may be meant of this."""
    return WONDERS.fullmatch(plain(text)) is not None or (bool(read_answer(text)) and bool(SHORT.fullmatch(text)))


def ask_again(work: Work, callout_id: int) -> Asked:
    """The question that is next, once more. Raises NotNow."""
    callout = calling.locked(work, callout_id)
    if callout.state != EVALUATING:
        raise NotNow
    return Asked(view(work, callout), _next_question(work, callout_id))


def write_opinion(work: Work, callout_id: int, text: str) -> Asked:
    """Words to the question that is next: the last is answered by nothing else, the others by yes or no and why.

    What somebody tells without yes or no is kept with that question, which is asked again. Raises NotNow.
    """
    said = without_names(work, text[:LONGEST])
    question = _next_question(work, callout_id)
    answer = "" if question == 3 else read_answer(text)
    kept = _keep(work, callout_id, question, answer, "" if answer and SHORT.fullmatch(text) else said)
    if question != 3 and not answer:
        work.ask(f"opinion:{callout_id}")
        kept = replace(kept, question=question, noted=True)
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
    close_everywhere(work.session, f"opinion:{callout.id}")
    work.each(_questions_shown(work, callout), partial(_take_away, work, callout))
    return view(work, callout)


# -- inside --


def _next_question(work: Work, callout_id: int) -> int:
    own = Opinion.callout_id == callout_id, Opinion.person_id == work.who.id
    answered = (Opinion.answer != "") | (Opinion.question == QUESTIONS[-1])
    given = set(work.session.scalars(select(Opinion.question).where(*own, answered)))
    return next((each for each in QUESTIONS if each not in given), 3)


def _listen(work: Work, callout: Callout, found: Person) -> None:
    """What they write next is an answer, unless they are in the middle of another call-out."""
    for way in channels_of(work, found.id):
        if way.kind == TELEGRAM and not calling.running(work, OUT):
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
        found = Opinion(callout_id=callout.id, person_id=work.who.id, question=question, answer="", sealed="")
        work.session.add(found)
    found.seat, found.at = seat or seat_of(work, work.who.id), work.now
    before = "" if found.answer and answer and words else work.programme.seal.open(found.sealed)
    told = " ".join(each for each in (before, words) if each)  # a press takes away nothing that was written
    found.answer, found.sealed = answer or found.answer, work.programme.seal.close(told[-LONGEST:])
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


def _questions_shown(work: Work, callout: Callout) -> list[Row[Any]]:
    """Each message that shows one of the questions, or thanks for the last: its address, number and person."""
    asked = keyed(f"callout:{callout.id}:question:") | (Outgoing.about == f"opinion:{callout.id}")
    there = Outgoing.channel == TELEGRAM, Outgoing.message_id.is_not(None), asked
    of_each = Outgoing.address, Outgoing.message_id
    query = select(*of_each, func.max(Outgoing.person_id).label("person_id")).where(*there).group_by(*of_each)
    return list(work.session.execute(query.order_by(*of_each)))


def _take_away(work: Work, callout: Callout, shown: Row[Any]) -> None:
    """Its buttons would press on nothing."""
    found = work.session.get(Person, shown.person_id) if shown.person_id else None
    message = evaluation_words.closed(translator(found.language if found else DEFAULT), view(work, callout))
    key, to = f"callout:{callout.id}:closed:{shown.address}:{shown.message_id}", Address(shown.address, TELEGRAM)
    queue(work.session, work.now, key, to, ANSWER, message, edits=shown.message_id, seal=work.programme.seal)


def gathered(work: Work, callout: Callout) -> Minutes:
    opinions = work.session.scalars(select(Opinion).where(Opinion.callout_id == callout.id).order_by(Opinion.id))
    return minutes(work, callout, lines_of(work, callout.id), list(opinions))
