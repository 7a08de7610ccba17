"""What was sent in for the newsletter and was not meant for it: "det var en fejl", "nej, det er privat"."""

from sqlalchemy import select

from bot.newsletter.model import OPEN, READY, USED, Contribution
from bot.people.taking_out import about, is_about
from bot.sayings import Sayings
from bot.work import Work

BACK = "back"
SETS = {
    "before": "nej, nej tak, næ, hov, ups, åh, undskyld, sorry, no, no thanks, oops, men, det var, it was",
    "behind": "tak, alligevel, please, anyway, bare, mere, after all, ikke, <for>",
    "for": "i nyhedsbrevet, til nyhedsbrevet, med i nyhedsbrevet, i avisen, in the newsletter, for the newsletter",
    "it": "det, den, billedet, det her, it, that, this, the picture, this picture",
    "you": "du må, du skal, you must, you should",
    "i": "jeg, vi, i, we",
    "gone": "slettes, fjernes, væk, deleted, removed",
}
SAID = {
    BACK: (
        "<it>? var? en fejl, <it> er en fejl, ved en fejl, fejl, en fejltagelse, ikke meningen, <it> var ikke "
        "meningen, sendt ved en fejl, <i> sendte <it> ved en fejl, <i> kom til at sende <it>, kom til at sende "
        "<it>, <it> er privat, <it> er kun til _, privat, forkert billede, <it> er forkert billede, <it> er det "
        "forkerte billede, det forkerte billede, forkert chat, <it> skal ikke <for>, <it> skal ikke med <for>?, "
        "<it> er ikke <for>, <it> skal ikke bruges <for>?, <it> skal ikke bruges til noget, <it> skal <gone>, <it> "
        "skal ikke være der, ikke <for>, <i> vil ikke have <it> <for>, <i> vil ikke have <it> med <for>?, <i> vil "
        "ikke være med, brug <it> ikke, <you> ikke bruge <it>, lad være, lad være med det, drop <it>, glem <it>, "
        "slet <it>, fjern <it>, ikke noget, ingenting, <it> var bare en test, bare en test, <it> var ikke til dig, "
        "ikke til dig, a mistake, <it> is a mistake, <it> was a mistake, by mistake, sent by mistake, <i> sent "
        "<it> by mistake, <it> is private, private, <it> s private, wrong picture, wrong photo, wrong chat, <it> "
        "is not <for>, not <for>, do not use <it>, don t use <it>, forget <it>, never mind, nevermind, delete "
        "<it>, drop <it>, nothing"
    )
}
"""As bot.sayings has them."""
SAYINGS = Sayings(SETS, SAID)
LONGEST = 90


def takes_back(text: str) -> bool:
    """Whether words want what was sent not to be used, and are neither its words nor its headline."""
    return SAYINGS.said(text, LONGEST) == BACK


def of_another(text: str) -> bool:
    """Whether words want some piece taken back by what it is about, whether there is one or not."""
    return bool(about(text))


def another(work: Work, text: str) -> int | None:
    """The one piece of theirs that words want taken back by what it is about; None where it is not one of them."""
    said = about(text) if work.actor is not None else frozenset()
    if not said:
        return None
    own = Contribution.person_id == work.who.id, Contribution.state.in_((OPEN, READY, USED))
    pieces = work.session.scalars(select(Contribution).where(*own).order_by(Contribution.id))
    meant = [each.id for each in pieces if is_about(f"{each.headline} {each.text}", said)]
    return meant[0] if len(meant) == 1 else None
