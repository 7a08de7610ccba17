"""Whether the words of a group say that its topic was."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from bot.language.atoms.ends import ENDS, begun_at
from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.tokens import Atom
from bot.language.counts.company import LENT_A_HAND
from bot.language.counts.count import NO_FACT, Count
from bot.language.lexicon import Topic
from bot.language.sentences.been import has_been, was_today
from bot.language.sentences.group import Group
from bot.language.sentences.tenses import HELD
from bot.language.sentences.welcomes import moved_away, nobody_in, not_welcomed
from bot.language.vocabulary.occasion import OF_A_PAGE
from bot.language.word_sets import tag_set, word_set

TEAM = "holdet"
GAVE, FAR = word_set("gav givet ydede ydet brugte brugt give gave spent", of_reader=False), 8
HAVE = word_set("har have has")
DID = word_set("spillede dansede sang played danced sang did", of_reader=False)
STOOD = frozenset({"stod", "der stod", "stod der"})
GOT, WE = word_set("fik got had"), word_set("vi we")
ATE = ("spiste", "ate ", "had dinner")
""" "vi spiste sammen i går" says of itself that it was."""
OF_SOMEBODY = tag_set("when place new who count vague kin received them to")
PERSONS = word_set("jeg du vi han hun min mit mine dig mig os we my me you he she our")


def happened(group: Group, topic: Topic, today: date) -> bool:
    """Whether the words say that it was: a number, or that it was held."""
    if _is_none(group, topic):
        return False
    happening = topic.measure == "participants" or topic.kind == "event"
    if topic.kind not in ("figure", "newcomer") and any(map(_none_held, group.counts)):
        return False
    counted = _counts_something(group, topic, happening=happening)
    if topic.kind == "figure" and topic.measure == "occasions" and _is_as_of(group):
        return False
    if topic.measure == "level" and (not counted or _is_of_posts(group)):
        return False
    if not counted and ((happening and _is_over(group)) or _is_usual(group) or _is_a_team(group)):
        return False
    newcomer = topic.kind == "newcomer" and not not_welcomed(group.items)
    if newcomer or (counted and topic.kind != "newcomer"):
        return True
    ate = any(item.text.startswith(ATE) for item in group.of("topic"))
    clock = not ate and any(item.value == "clock" for item in group.of("skip"))
    been = any(has_been(item, today, clock) for item in group.of("when")) or was_today(group.items, today)
    judged = been and topic.measure == "judgement"  # "i går sagde forældrene, at de er tilfredse"
    published = _published(group, topic, today) or (been and topic.kind == "meeting" and _gave(group.items))
    planned = been and _on_a_day(group) and any(count.relation == "planned" for count in group.counts)
    return judged or planned or published or _helped(group, been) or _holds_something(group.items, been, not happening)


def _counts_something(group: Group, topic: Topic, *, happening: bool) -> bool:
    """Whether a number says that it was; not one of things that somebody has: "Legepatruljen har 11 gule veste"."""
    idle = ("thing", "topic", "volunteers") if happening else ()
    published = topic.kind == "figure" and topic.measure == "occasions"
    owned = not happening and _owns(group)
    return any(
        count.relation not in NO_FACT
        and count.who not in idle
        and not (published and _strange(count))
        and not (owned and _of_things(count))
        for count in group.counts
    )


def _is_none(group: Group, topic: Topic) -> bool:
    """Who moved away, and what something costs: "Kontingent for andet halvår: voksne 100 kr, børn 50 kr"."""
    if topic.kind == "newcomer":
        nobody = not any(item.tag in OF_SOMEBODY for item in group.items)  # "Formanden bød velkommen"
        nobody = nobody or (not group.topics and not_welcomed(group.items))  # "Den nye familie har jeg ikke mødt"
        return (
            nobody or nobody_in(group.items) or moved_away([item for item in group.items if item not in group.borrowed])
        )
    if topic.kind == "figure" and group.of("began") and any(when.future for when in group.whens):
        return not any(map(_is_fact, group.counts))  # "tilmeldt: 8 familier, start: 6. oktober"
    addressed = bool(group.items) and group.items[0].tag == "to"  # "Til nyhedsmailen:"
    return topic.kind == "figure" and (addressed or bool(group.of("money"))) and not group.counts


def _is_fact(count: Count) -> bool:
    return count.relation not in NO_FACT and count.who != "staff"


def _strange(count: Count) -> bool:
    """ "to af billederne sender jeg til Amtsavisen": of something that nobody knows."""
    return count.strange and not (count.who or count.came)


def _owns(group: Group) -> bool:
    """ "Legepatruljen har 11 gule veste", "Vi har fået 32 nye billedbøger til højtlæsningen", on no day."""
    return not group.whens and any(item.text in HAVE for item in group.of("present"))


def _of_things(count: Count) -> bool:
    """ "11 gule veste, og 3 af dem er for små"."""
    things = count.followed if not count.relation else count.relation == "ofwhich"
    return things and not (count.who or count.came)


def _is_over(group: Group) -> bool:
    """ "Loppemarkedet er slut, og jeg glæder mig til næste": no day, and nobody counted."""
    tags = {item.tag for item in group.items}
    return {"ended", "present"} <= tags and tags.isdisjoint(("when", "place", "held", "held_verb", "came"))


def _is_of_posts(group: Group) -> bool:
    """ "Opslag i januar: 17" below the followers of a page."""
    own = [item for item in group.items if item not in group.borrowed]
    lent = not any(item.tag == "topic" for item in own)
    return lent and any(item.text in OF_A_PAGE for item in own)


def _is_a_team(group: Group) -> bool:
    """ "brandkadetholdet hjalp til sommerfesten": those who are on it."""
    named = group.of("topic")
    teams = bool(named) and all(item.text.endswith(TEAM) for item in named)
    return teams and {"began", "ended", "met", "held"}.isdisjoint([item.tag for item in group.items])


def _is_usual(group: Group) -> bool:
    """ "Højtlæsning hver tirsdag kl. 10 fra uge 3"; "vi havde højtlæsning hver tirsdag" was held."""
    habit = any(when.habit for when in group.whens)
    return habit and (HELD | {"done", "came", "past"}).isdisjoint([item.tag for item in group.items])


def _is_as_of(group: Group) -> bool:
    """ "Nyhedsmail pr. 1. januar: 212 modtagere": how it stands on a day, and none that was sent then."""
    dated = any(one.tag == "dated" and two.tag == "when" for one, two in pairwise(group.items))
    counted = any(count.who in ("topic", "thing") for count in group.counts)
    return dated and not counted and not any(item.tag in HELD | {"done"} for item in group.items)


def _on_a_day(group: Group) -> bool:
    """ "50 tilmeldte til loppemarked i lørdags"; "16 på listen til sommerturen i juni" is to come."""
    return any(when.period is None and not when.nearest for when in group.whens)


def _none_held(count: Count) -> bool:
    """ "Ingen banko i torsdags": it was not held."""
    return count.who == "topic" and count.value == 0 and not count.relation


def _helped(group: Group, been: bool) -> bool:
    """ "12 frivillige hjalp til ved fællesspisningen i går"; "tak til alle, der hjalp til" is thanks."""
    volunteers = any(count.who == "volunteers" for count in group.counts)
    return been and volunteers and any(item.text in LENT_A_HAND for item in group.items)


def _published(group: Group, topic: Topic, today: date) -> bool:
    """ "en god historie i avisen i dag", "vi fik en god historie i Amtsavisen"."""
    told = topic.kind == "figure" and topic.measure == "occasions"
    stood = _stood(group.items) and any(has_been(item, today, clock=False) for item in group.of("when"))
    return told and (stood or _introduced_today(group, today) or _got(group.items) or _came_into(group.items))


def _stood(items: Sequence[Atom]) -> bool:
    """ "Der stod en god historie om os i Amtsavisen i tirsdags"."""
    at = next((at for at, item in enumerate(items) if item.tag == "topic"), 0)
    return any(item.text in STOOD for item in items[max(0, at - 3) : at])


def _introduced_today(group: Group, today: date) -> bool:
    """ "en god historie i avisen i dag"."""
    pairs = pairwise(group.items)
    return any(when.day == today and not when.weak for when in group.whens) and any(
        before.text in ARTICLES and item.tag == "topic" for before, item in pairs
    )


def _got(items: Sequence[Atom]) -> bool:
    """ "vi fik en god historie i Amtsavisen"."""
    at = next((at for at, item in enumerate(items) if item.tag == "topic"), 0)
    before = [item.text for item in items[max(0, at - 3) : at]]
    ours = before[-1:] != [] and before[-1] in ARTICLES and not GOT.isdisjoint(before) and not WE.isdisjoint(before)
    return ours and [item.tag for item in items[at + 1 : at + 3]] == [
        "in",
        "topic",
    ]  # not "et nyhedsbrev fra Røde Kors"


def _came_into(items: Sequence[Atom]) -> bool:
    """ "vi kom i avisen med en god historie"."""
    rows = zip(items, items[1:], items[2:], items[3:], strict=False)
    return any(
        we.text in WE and [came.tag, into.tag, topic.tag] == ["came", "in", "topic"] for we, came, into, topic in rows
    )


def _gave(items: Sequence[Atom]) -> bool:
    """ "Vi gav aktivitetsforeningen sparring", "brugte en time på sparring med dem"."""
    at = next((at for at, item in enumerate(items) if item.tag == "topic"), 0)
    return not GAVE.isdisjoint([item.text for item in items[max(0, at - FAR) : at]])


def _saying(items: Sequence[Atom]) -> Sequence[Atom]:
    """The sentence that names the activity, with all that stands before it; no further than its day and a comma."""
    topic = next((at for at, item in enumerate(items) if item.tag == "topic"), len(items))
    for at in range(topic, len(items)):
        if items[at].text in ENDS or (items[at].text == "," and any(item.tag == "when" for item in items[:at])):
            return items[:at]
    return items


def _from_its_sentence(items: Sequence[Atom]) -> Sequence[Atom]:
    """ "To ting, inden jeg løber. Sprogaktiviteten i lørdags gik fint": from its sentence, or its "men"."""
    topic = next((at for at, item in enumerate(items) if item.tag == "topic"), 0)
    begun = begun_at(items, topic)
    return items[next((at for at in range(topic - 1, begun, -1) if items[at].tag == "but"), begun) :]


def _behind_colon(items: Sequence[Atom]) -> Sequence[Atom]:
    """ "Dagbog for uge 9: 26/2 fraværsteam"."""
    colon = next((at for at, item in enumerate(items) if item.text == ":"), -1)
    named = any(item.tag == "topic" for item in items[:colon]) if colon > 0 else True
    return items if named else items[colon + 1 :]


def _holds_something(sentence: Sequence[Atom], past_day: bool, done: bool) -> bool:
    """Whether words without a number say that something was held."""
    tags = {item.tag for item in sentence}
    if tags & HELD or (done and "done" in tags):
        return True
    own = _from_its_sentence(sentence)
    words = [item for item in _behind_colon(own) if item.tag not in ("sign", "greeting")]
    heading = next((at for at, item in enumerate(words) if item.tag == "topic"), 9)
    saying = _saying(own)
    if past_day and "place" in tags and any(item.tag == "topic" and item.text.startswith(ATE) for item in saying):
        return True
    ours = heading == 2 and words[0].text in WE and words[1].text in DID  # "vi spillede banko i fredags i Parken"
    personal = any(item.text in PERSONS for item in saying) and not (ours and "place" in tags)
    before = sentence[sentence.index(words[heading]) - 1].tag if 0 < heading < len(words) else ""
    if before == "from" or (heading == len(words)):
        return False
    if "came" in tags and not personal:
        return True
    return past_day and heading <= 3 and not personal and not any(item.tag == "present" for item in saying)
