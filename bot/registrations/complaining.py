"""Somebody says that what they reported is wrong, and not what is right: "den er forkert", "jeg tog fejl"."""

import re

from bot.people.model import REPORTERS
from bot.phrases import OPENS, phrase_in
from bot.registrations.model import SAVED, Entry
from bot.work import Work

IT = r"(?:det|den|tallet|meldingen|min melding|it|that|my report)"
WRONG = {
    "wrong": re.compile(
        rf"{OPENS}(?:{IT} (?:er|var|blev|is|was) (?:(?:jo|vist|helt|da) )*"
        r"(?:forkert|en fejl|ikke rigtigt?|ikke korrekt|wrong)"
        rf"|{IT} passer (?:vist )?ikke|forkert|fejl|jeg (?:tog|har taget) fejl"
        r"|jeg (?:har lavet|lavede|har skrevet) (?:en )?fejl"
        r"|jeg (?:trykkede|fik trykket|kom til at trykke|har trykket) (?:paa )?(?:den )?forkerte?(?: knap| sted)?"
        r"|(?:det var )?(?:den |en )?(?:forkerte? knap|et fejltryk|fejltryk)"
        r"|i (?:pressed|hit|tapped) (?:the )?wrong(?: button| one)?"
        rf"|jeg (?:skrev|kom til at skrive|har skrevet|tastede) forkert|der er (?:sket )?en fejl(?: i {IT})?"
        rf"|hvordan (?:aendrer|laver|faar) (?:jeg|man) {IT}(?: om| rettet| aendret| slettet)?"
        rf"|(?:kan|maa) (?:jeg|man) (?:godt )?(?:slette|rette|aendre|fjerne|lave om paa) {IT}(?: igen| senere)?"
        rf"|i (?:made a mistake|got it wrong)|how (?:do|can) i (?:change|correct|delete) {IT}"
        rf"|can i (?:change|correct|delete) {IT})"
    )
}
LONGEST = 60


def says_wrong(text: str) -> bool:
    return bool(phrase_in(text, WRONG, LONGEST))


def meant(work: Work) -> int | None:
    """Their own report that we spoke of last, or listed alone; None where we spoke of something else."""
    known = work.has(REPORTERS)
    number = (work.number_talked_of("entry") or work.number_talked_of("mine")) if known else None
    entry = work.session.get(Entry, number) if number else None
    mine = entry is not None and entry.reporter_id == work.who.id and entry.state == SAVED
    return entry.id if mine and entry else None


def may_mean(work: Work) -> bool:
    """Whether whoever says so reports anything, and nothing else waits for their words."""
    return work.has(REPORTERS) and not work.asked()
