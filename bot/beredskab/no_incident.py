"""Words that speak of an alarm and tell of none: what is thought of one that was, and what was asked for."""

import re

from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set
from bot.plan.beredskab import WORD

NEWS, EVALUATION = "contribution:", "opinion:"
LOOKS_BACK = re.compile(
    r"\b(?:burde|skulle|kunne|virkede|fungerede|manglede|savnede|hurtig\w*|bedre|tidligere|langsom\w*|for sent"
    r"|naeste gang|sidste gang|dengang|evaluering\w*|godt|fint"
    r"|daarlig\w*|should|could|worked|missed|better|faster|next time)\b"
)
""" "naeste gang der er skyderi, skal vi ringe foerst": folded."""
THINKS = word_set("synes syntes mener mente think thought tilfreds utilfreds kritik ros", of_reader=False)
BEEN = word_set("blev blevet var har gik fik haandteret haandterede was were handled went", of_reader=False)
PERCEIVES = word_set(
    "hoerer hoerte hoert ser saa lugter lugtede lugte hoere nu lige igen hear heard see saw smell now", of_reader=False
)
""" "jeg syntes, jeg hørte skud" tells of something that happens."""
PUTS = word_set(
    "foreslaar forslag foreslaa oensker oenske gerne flere faerre mindre mangler burde boer skal skulle kunne hvis ofte"
    " tit altid hver jaevnligt mange laenge kursus oevelse kampagne bekymret bekymrede utryg utrygge plejer siden"
    " aftenen aftenerne natten naetterne weekenden weekender hverdage"
    " propose suggest want would should more fewer often always every if many worried",
    of_reader=False,
)
"""With one of these words something is put to others, and nothing happens just now."""
NOW = word_set(
    "nu lige politi politiet ambulance ambulancen brandvaesen brandvaesenet hjaelp now police help",
    of_reader=False,
)
NAME = 3
"""Words; what is asked for and is a name has no more."""
WORDING, LINK, PROPOSAL = "wording", "policelink", "proposal"


def looks_back(about: str, text: str) -> bool:
    """Whether words tell what is thought of an alarm that was: to the evaluation what should have been otherwise, and
    unasked an opinion ("jeg synes ikke, branden blev håndteret godt")."""
    words = _words(text)
    thinks = not THINKS.isdisjoint(words) and not BEEN.isdisjoint(words) and PERCEIVES.isdisjoint(words)
    return thinks or (about.startswith(EVALUATION) and LOOKS_BACK.search(fold(text)) is not None)


def is_answer(about: str, text: str, *, alike: bool, placed: bool) -> bool:
    """Whether words that speak of an alarm are what was asked for: a wording of what has happened, somebody's name, a
    proposal. `alike`: they may be of the call-out that the wording is of. `placed`: they name a place.
    """
    topic, words = about.partition(":")[0], _words(text)
    if topic == WORDING:
        return alike
    if topic == LINK:
        return len(words) < NAME
    return topic == PROPOSAL and not (PUTS.isdisjoint(words) and (placed or not NOW.isdisjoint(words)))


# -- inside --


def _words(text: str) -> list[str]:
    return WORD.findall(fold(text))
