"""Whether words press one of the two buttons of a question to be answered by yes or no: "ja", "nej", "aflys det"."""

import re

import orjson
from sqlalchemy import select

from bot.announcements import one_of_them
from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set
from bot.outbox import EDIT, SEND, Outgoing, last_said
from bot.people.courtesy import acknowledges
from bot.registrations.agreeing import DROP, LONGEST, NO, REFUSES, SAVES, SMALL, YES, meant, says_save
from bot.registrations.as_shown import SIGN
from bot.registrations.step_by_step import OFFER
from bot.work import Work

SHOWN = rf"(?:{SIGN}\w+:)?"
"""The mark of what the card said (bot.registrations.as_shown)."""
ANOTHER = rf"draft:(\d+):{SHOWN}save:other"
"""Under the question whether a report is the same as one that is there."""
WAITING = re.compile(r"batch:0:waiting")
"""What shows all that is not saved."""
YES_OR_NO = (
    (rf"draft:\d+:{SHOWN}same:\d+:(?:old|new)", ANOTHER),
    (r"meet:\d+:(gone|to:.+)", r"meet:\d+:show"),
    (r"meet:\d+:held", r"meet:\d+:not_held"),
    (r"meet:\d+:as_shown", ""),
    (r"announcement:\d+:off:yes", r"announcement:\d+:show"),
    (r"announcement:\d+:set:.+", r"announcement:\d+:show"),
    (r"announcement:\d+:show", ""),
    (r"announcement:\d+:back", ""),
    (r"entry:\d+:ahead:.+", r"entry:\d+:show"),
    (r"course:\d+:(?:(?:done|evaluated|began|plan):.+|out:yes)", r"course:\d+:show"),
    (r"proposal:\d+:agreed", r"proposal:\d+:refused"),
    (r"milestones:approve:\d+", r"milestones:drop:\d+"),
    (r"issue:\d+:approve:\d+", r"issue:\d+:back"),
    (r"undelivered:\d+:all_be", r"undelivered:list:0"),
    (r"callout:\d+:(over|false):yes", r"callout:\d+:board"),
    (r"callout:\d+:unlog:\d+:yes", ""),
    (r"callout:\d+:at:\d+", ""),
    (r"callout:\d+:same:\d+", r"callout:\d+:another"),
    (r"text:\d+:agree", r"text:\d+:against"),
    (r"absence:\d+:of:.+", r"person:\d+:show"),
    (r"crisis:wish:yes", ""),
    (r"crisis:kind:\w+:0", r"crisis:not"),
    (r"agreed:\d+:done", ""),
    (r"newsletter:subscribe", ""),
    (OFFER.pattern, ""),
    (r"consent:.+", r"erase:ask"),
    (r"erase:yes", r"erase:no"),
    (r"figures:\d+:on:.+", r"figures:\d+:one"),
    (r"figures:\d+:promise", r"figures:\d+:promise"),
    (r"crisis:danger", r"crisis:nothing"),
    (r"figure:\d+:set:\d+(?::about)?", r"figure:\d+:during:.+"),
)
"""What the button carries that means yes, and what the other; empty where there is none. What is shown before it is
kept is agreed to by rules of its own (bot.hearing.agreeing), and so are figures: "Er de på vej?" asks when they come,
whatever is answered. A group is called by a press alone."""
OF_COVER = re.compile(r"absence:\d+:cover:\d+")
BY_LABEL = re.compile(
    rf"draft:\d+:{SHOWN}(?:same:.+|save:(?:other|same)|replace:\d+)|draft:\d+:(?:drop|news)|snooze:\d+|announcement:\d+:wish:\w+"
    rf"|{OF_COVER.pattern}|contribution:\d+:headline|draft:\d+:set:(?:participants|newcomers|value|date):.+|figure:\d+:(?:set:\d+(?::about)?|during:.+)"
)
"""What may also be chosen in the words that stand on the button."""
WAITS = word_set(
    "vent lidt stop hov hold oejeblik lige alligevel ikke wait moment hang on actually not", of_reader=False
)
""" "nej vent", "stop lidt"."""
COVERS = word_set(
    "goer goere kan vil maa skal vaere daekker daekke tager tage over overtager for passer klarer er bliver nok vist"
    " hun han i stedet ham hende does will can cover covers takes it s she he",
    of_reader=False,
)
""" "det gør Palle", of whoever covers; folded."""
NOT = frozenset({"ikke", "ik", "ej", "not"})
BECAME = frozenset({"blev", "blevet", "bliver", "har", "vi", "was", "did", "has", "been"})
FILLING = frozenset({"var", "vist", "jo", "nok", "hellere", "tror", "jeg", "was", "think"})
WELCOME = "consent:"
"""What asks for a yes without a question mark."""
Labelled = tuple[str, str]
"""A button: what stands on it, and what it carries."""


def short(text: str) -> bool:
    """Whether words may answer by yes or no; most may not, and cost no look into the database."""
    return len(re.findall(r"\w+", text)) <= LONGEST and not any(each.isdigit() for each in text)


def pressed(work: Work, text: str, replied_to: int | None) -> str:
    """What the button carries that the words press, under the message replied to or the last one; else empty."""
    if work.origin is None or work.actor is None or one_of_them.is_off(text):
        return ""  # "aflys den første", where another is asked about
    if replied_to and not work.origin.group and (kept := _of_the_card(work, text, replied_to)):
        return kept
    buttons = _buttons(work, work.origin.chat_id, replied_to, text)
    yes, no = _question(buttons)
    if not (yes or no):
        return _by_label(text, buttons)
    meant_so = {YES: yes[1] if yes else "", NO: no[1] if no else ""}
    return meant_so.get(_answer(text, yes, no), "") or _by_label(text, buttons)


def offers(work: Work, data: str) -> bool:
    """Whether a button that carries this stands under the question that we asked last in the chat."""
    return work.origin is not None and any(subject == data for _, subject in _buttons(work, work.origin.chat_id, None))


def agrees_to_see(work: Work, text: str) -> bool:
    """ "ja" below a receipt that says what is not saved: what it is said of is shown first; "ok" is of the receipt."""
    return not acknowledges(text) and not work.asked() and offered(work, WAITING) is not None


def doubts(work: Work, draft: int) -> bool:
    """Whether we asked last in the chat if this report is the same as what is there."""
    shown = _buttons(work, work.origin.chat_id, None) if work.origin else []
    found = (re.fullmatch(ANOTHER, subject) for _, subject in shown)
    return any(each is not None and int(each[1]) == draft for each in found)


def offered(work: Work, carries: re.Pattern[str]) -> re.Match[str] | None:
    """What a button carries that stands under what we said last in the chat, whether that asks anything or not."""
    if work.origin is None:
        return None
    found = (carries.fullmatch(subject) for _, subject in _shown(work, work.origin.chat_id, None)[1])
    return next((each for each in found if each), None)


# -- inside --


def _of_the_card(work: Work, text: str, message: int) -> str:
    """ "gem", "ja" and "slet" in reply to a card, however old, press its own button, with the mark of what it says."""
    does = {YES: "save", DROP: "drop"}.get(meant(text), "")
    chat = work.origin.chat_id if work.origin else 0
    card = re.compile(rf"(?:draft|batch):\d+:{SHOWN}{does}")
    return next((data for _, data in _shown(work, chat, message)[1] if does and card.fullmatch(data)), "")


def _buttons(work: Work, chat: int, message: int | None, said: str = "") -> list[Labelled]:
    """What stands now under the message, or under what we said last in the chat, where it asks something."""
    text, buttons = _shown(work, chat, message)
    asks = "?" in text  # what is sealed cannot be looked into
    return buttons if asks or any(_invites(subject, said) for _, subject in buttons) else []


def _invites(subject: str, said: str) -> bool:
    """Whether a button wants a "ja" though nothing is asked; "ok" may be said to what we told, and "gem" is no yes."""
    elsewhere = acknowledges(said) or says_save(said)
    return subject.startswith(WELCOME) or (OFFER.fullmatch(subject) is not None and not elsewhere)


def _shown(work: Work, chat: int, message: int | None) -> tuple[str, list[Labelled]]:
    if message:
        here = Outgoing.address == str(chat), Outgoing.message_id == message, Outgoing.op.in_((SEND, EDIT))
        query = select(Outgoing.content).where(*here).order_by(Outgoing.id.desc()).limit(1)
    else:
        said = last_said(work.session, chat, work.hearer)
        query = select(Outgoing.content).where(Outgoing.id == (said.id if said else 0))
    content = orjson.loads(work.session.scalar(query) or "{}")
    buttons = [(label, subject) for row in content.get("buttons", []) for label, subject in row]
    return content.get("text", "?"), buttons


def _question(buttons: list[Labelled]) -> tuple[Labelled | None, Labelled | None]:
    """The button for yes and the one for no, where there is one question."""
    for means_yes, means_no in YES_OR_NO:
        yes = [each for each in buttons if re.fullmatch(means_yes, each[1])]
        no = [each for each in buttons if means_no and re.fullmatch(means_no, each[1])]
        if len(yes) == 1 and (no or (not means_no and yes[0] == buttons[0])):
            return yes[0], no[0] if no else None
        if yes and len(no) == 1:  # which of several yeses is not said by "ja"
            return None, no[0]
    return None, None


def _by_label(text: str, buttons: list[Labelled]) -> str:
    """What one of several buttons carries, where the words are its own and no other's: "det var en anden"."""
    told = frozenset() if meant(text) == DROP else _words(text) - SAVES - REFUSES - FILLING
    if any(OF_COVER.fullmatch(subject) for _, subject in buttons):
        told -= COVERS
    found = [each for each in buttons if told and told <= _words(each[0])]
    return found[0][1] if len(found) == 1 and BY_LABEL.fullmatch(found[0][1]) else ""


def _answer(text: str, yes: Labelled | None, no: Labelled | None) -> str:
    """YES or NO, said so or in the words of the button: "ja, aflys det"."""
    if (said := meant(text)) in (YES, NO):
        return said
    told, agrees, refuses = _words(text), _words(yes[0]) if yes else frozenset(), _words(no[0]) if no else frozenset()
    if refuses & NOT and not told & (NOT | REFUSES):  # "det blev holdt" is not "Det blev ikke holdt"
        return YES if told - BECAME and told - BECAME <= SAVES | agrees else ""
    if not told - (agrees & refuses):
        return ""
    if told <= SAVES | agrees:
        return YES
    back = no is not None and no[1].endswith(":show")  # where nothing changes, "vent" is a no, too
    return NO if told <= REFUSES | refuses | WAITS and (back or told & (REFUSES | refuses)) else ""


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", fold(text))) - SMALL
