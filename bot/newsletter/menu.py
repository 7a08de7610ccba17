"""/nyhedsbrev: where somebody stands, and what is theirs to do."""

import re
from dataclasses import dataclass

from sqlalchemy import func, select

from bot.language.atoms.normalise import fold
from bot.newsletter.drafting import under_way
from bot.newsletter.model import READY, SENT, Contribution, Issue
from bot.newsletter.subscribing import Mine, mine
from bot.people.model import EVERYBODY
from bot.people.oneself import waits_for_words
from bot.phrases import OPENS, phrase_in
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Menu:
    mine: Mine
    known: bool
    """Somebody with a role; a stranger is told what it is."""
    gives: bool = False
    edits: bool = False
    issue: int | None = None
    """The issue in hand."""
    waiting: int = 0
    """Contributions that are in no issue."""
    archived: bool = False
    last: int | None = None
    """The issue that was sent last, for its editor."""


OF_IT = r"nyhedsbrev|nyhedsbrevet|newsletter|billede[rt]?|billederne|fotos?|artikel|photos?|pictures?"
ASKS = re.compile(rf"(?=.*\b(?:{OF_IT})\b){OPENS}(?:hv|kan (?:jeg|man)|maa|wh|how|can)")
"""Somebody asks something about it; folded."""
LONGEST = 90
GIVE, EARLIER, MENU = "give", "earlier", "menu"
WANTS = {
    GIVE: r"(?:jeg|vi) (?:har|vil gerne (?:skrive|sende|fortaelle|give|have|bidrage med)) (?:gerne )?"
    r"(?:(?:en|et|to|nogle|noget|lidt|flere) )?(?:god |gode |lille )?"
    r"(?:historie[r]?|ide|ideer|artikel|billede|billeder|nyhed|nyheder|tekst|indlaeg|bidrag|nyt)?"
    r" ?(?:til|i|med i) (?:naeste )?nyhedsbrev(?:et)?"
    r"|i have (?:an idea|a story|a picture|pictures|an article|news|something) for the newsletter",
    EARLIER: r"(?:vis|se|find|send|giv|show|read|send)(?: mig| me)? (?:(?:det|de|the) )?"
    r"(?:sidste|seneste|forrige|gamle|tidligere|last|latest|earlier|old) (?:nyhedsbreve?t?|nyhedsbrevene|newsletters?)",
    MENU: r"(?:jeg vil gerne have|kan jeg faa) nyhedsbrevet paa (?:mail|e mail|engelsk|dansk)"
    r"|(?:i want|i would like|can i get) (?:to get )?the newsletter (?:in english|in danish|by e ?mail)",
}
PATTERNS = {what: re.compile(rf"{OPENS}(?:{said})(?: tak| please)?") for what, said in WANTS.items()}


def wants(text: str) -> str:
    """GIVE, EARLIER or MENU, of words that want just that and report no issue; else an empty string."""
    return phrase_in(text, PATTERNS, LONGEST)


def asks(text: str) -> bool:
    return len(text) <= LONGEST and ASKS.match(fold(text)) is not None


def reports(work: Work, text: str) -> bool:
    """Whether words report something, or answer a question in one's own words."""
    return waits_for_words(work) or bool(work.read(text).reports)


def there_is_one(work: Work) -> bool:
    return work.plan.newsletter.comes


def menu(work: Work) -> Menu:
    if work.actor is None:
        return Menu(Mine(work.plan), known=False)
    edits = work.actor.has(frozenset(work.plan.newsletter.editors))
    issue = under_way(work) if edits else None
    ready = Contribution.state == READY, Contribution.practice.is_(False)
    waiting = work.session.scalar(select(func.count()).where(*ready)) or 0
    last = work.session.scalar(select(func.max(Issue.id)).where(Issue.state == SENT))
    gives = work.actor.has(EVERYBODY)
    return Menu(mine(work), True, gives, edits, issue.id if issue else None, waiting, last is not None, last)
