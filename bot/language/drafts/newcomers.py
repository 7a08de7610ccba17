"""Arrivals: how many residents and homes "en ny familie på fem", "mor med to børn" or "et ungt par" are."""

from collections.abc import Sequence

from bot.language.atoms.ends import begun_at
from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import Count, Counted
from bot.language.counts.roles import Tally
from bot.language.drafts.one_of_them import is_described
from bot.language.drafts.party import OPEN, PARTS, PEOPLE, WHOLE, Party
from bot.language.drafts.relatives import (
    ALONE,
    BESIDE,
    COUPLE,
    SINGLE,
    THEIR,
    Companions,
    companions,
    has_relatives,
    is_alone,
    moved_in_with_some,
    tells_of_another,
    with_children,
)
from bot.language.drafts.uncounted import YOUNG, is_alone_with_children, uncounted
from bot.language.reading import Ask, Span, Status
from bot.language.sentences.elsewhere import FLATS, unrelated
from bot.language.sentences.group import Group
from bot.language.sentences.happened import HAVE
from bot.language.sentences.welcomes import FOLDERS, TALKS, THEY
from bot.language.vocabulary.danish_towns import TOWNS
from bot.language.word_sets import word_set

MOST_BETWEEN = 4
MOST_OF_A_HOME = 20
NAMING = frozenset({"topic", "who", "kin", "new", "welcome", "received", "place", "total", "held"})
"""With one of these a sentence speaks of those who arrived."""
PERSONAL = frozenset({"children", "part", "parents", "adults"})
NEIGHBOURS = word_set("nabo lejer beboer neighbour neighbor tenant resident")
WELCOMING = word_set("jeg vi we i", of_reader=False)
""" "så bød jeg 2 velkommen"."""
ONE_ARRIVAL = word_set("tilflytter tilflytteren nytilflytter nytilflytteren indflytter newcomer")


def arrivals(group: Group, spans: Sequence[Span]) -> Tally:
    """Residents and homes; `spans` are those of the group's items."""
    joined = companions(group.items)
    counted = [*_said(group.items, spans, joined), *uncounted(group.items, spans, joined)]
    counted = counted or _arrived_alone(group.items, spans)
    party = Party(_without_named_twice(_without_described(group.items, _without_vague(counted))))
    result = Tally()
    party.put_homes(result)
    party.put_people(result)
    _doubt_homes(group.items, result)
    _doubt_one_of_several(group.items, result)
    known = _with_somebody_left_out(group.items, spans, counted, result) or _without_the_neighbour(group.items, result)
    if known:
        result.values.pop("newcomers")
        result.asks.append(Ask("newcomers", (known + 1, known), "ambiguous"))
    return result


def _with_somebody_left_out(
    items: Sequence[Atom], spans: Sequence[Span], counted: Sequence[Counted], result: Tally
) -> int:
    """So many as were counted, where somebody is joined to them who was not: "mand, kone og deres lille pige"."""
    known = {span for _, span in counted}
    left_out = any(
        (item.tag == "kin" or (item.tag == "who" and item.value in PERSONAL and item.text not in BESIDE))
        and spans[at] not in known
        and not tells_of_another(items, at)
        and _is_joined(items, at)
        for at, item in enumerate(items)
    )
    number, status, _ = result.values.get("newcomers", (0, Status.MISSING, ()))
    return number if left_out and (number == 1 or status is Status.DERIVED) else 0


def _without_the_neighbour(items: Sequence[Atom], result: Tally) -> int:
    """So many as were counted, where one moved in "med sin mor og en baby" who may not be among them."""
    number, status, _ = result.values.get("newcomers", (0, Status.MISSING, ()))
    brought = (
        at
        for at in range(1, len(items))
        if items[at].text in THEIR and items[at - 1].tag == "with" and tag_at(items, at - 2) not in ("topic", "count")
    )  # "han er flyttet ind med sin kæreste", ", en mor med sin søn" are two
    first = next(brought, 0)
    neighbour = any(_said_word(item) in NEIGHBOURS for item in items[: max(0, first - 2)])
    return number if neighbour and status is Status.DERIVED else 0


def _said_word(item: Atom) -> str:
    return item.value.noun if item.tag == "count" else item.text


def _is_joined(items: Sequence[Atom], at: int) -> bool:
    """Whether "og", "med" or "+" stands before somebody, with "deres", "lille" between."""
    before = at - 1
    while before > max(0, at - MOST_BETWEEN) and (items[before].tag == "word" or items[before].text in BESIDE):
        before -= 1
    theirs = text_at(items, before) == "," and text_at(items, before + 1) in THEIR
    return theirs or tag_at(items, before) in ("and", "plus", "with") or text_at(items, before) == "+"


def _without_vague(counted: Sequence[Counted]) -> list[Counted]:
    """ "nye beboere, 3 personer" are three; "nye beboere, far med sønner" still leaves the sons open."""
    known = {count.who for count, _ in counted if count.value is not None}
    vague = PEOPLE if known & {*WHOLE, "couples"} else WHOLE if known & set(PARTS) else ()
    return [each for each in counted if not (each[0].why in OPEN and each[0].who in vague and not each[0].relation)]


def _without_described(items: Sequence[Atom], counted: list[Counted]) -> list[Counted]:
    """ "en ny nabo på Flyvervej 8, en far med to børn", "en ny nabo, enlig far": the neighbour is the father."""
    described = any(_describes(items, at) or is_alone_with_children(items, at) for at in range(len(items)))
    if not described or sum(item.tag == "place" for item in items) > 1:
        return counted
    return [each for each in counted if not _is_one_resident(each[0])] or counted


def _describes(items: Sequence[Atom], at: int) -> bool:
    """Whether behind a comma, or a resident, somebody stands who is a home, ", en far", or who the resident is."""
    resident = items[at].tag == "count" and _is_one_resident(items[at].value)  # "en ny lejer en mor med en søn"
    if items[at].text != "," and not resident:
        return False
    one = next((item for item in items[at + 1 :] if item.text not in YOUNG), items[at])
    if one.tag == "count" and one.value.value == 1 and (one.value.who == "parents" or _is_alone(one)):
        return True
    residents = (item.value for item in items[begun_at(items, at) : at + 1] if item.tag == "count")
    return (_is_alone(one) or _is_one_home(one)) and any(_is_one_resident(count) for count in residents)


def _is_one_resident(count: Count) -> bool:
    resident = count.noun in ONE_ARRIVAL or (count.noun in SINGLE and count.who == "people")
    return count.value == 1 and resident


def _without_named_twice(counted: list[Counted]) -> list[Counted]:
    """ "ny nabo i torsdags, ældre ægtepar": the neighbours are the couple."""
    couples = any(count.who == "couples" and count.value == 1 for count, _ in counted)
    return [each for each in counted if not (couples and each[0].loose and each[0].noun in NEIGHBOURS)]


def _is_alone(item: Atom) -> bool:
    """ "en enlig herre", "kvinde med to børn"."""
    if item.tag == "count":
        return item.value.who == "part" and item.value.noun in ALONE
    return item.tag == "who" and item.text in ALONE


def _is_one_home(item: Atom) -> bool:
    """ "far", "et ældre ægtepar", "ung familie"."""
    named = item.value.noun if item.tag == "count" and item.value.value == 1 else item.text
    who = item.value.who if item.tag == "count" else item.value if item.tag == "who" else ""
    return who in ("parents", "couples", "families") and named in SINGLE


def _doubt_homes(items: Sequence[Atom], result: Tally) -> None:
    """ "2 mapper: en til en enlig og en til en familie på 4": more folders than homes were read, so ask."""
    counts = [item.value for item in items if item.tag == "count" and item.value.value is not None]
    folders = sum(count.value for count in counts if any(part in count.noun for part in FOLDERS))
    homes, known = result.get("households"), result.values.pop("newcomers", None)
    if known is None or homes is None or folders <= homes:
        result.values |= {"newcomers": known} if known else {}
        return
    result.values.pop("households")
    result.asks.append(Ask("newcomers", (known[0],), "conflict"))


def _doubt_one_of_several(items: Sequence[Atom], result: Tally) -> None:
    """ "Falkevej 16, mand alene. Falkevej 20, et par": more homes are named than were counted, so ask."""
    named = {item.value.home for item in items if item.tag == "place" and item.value.home}
    if len(named) > max(1, result.get("households") or 0) and "newcomers" in result.values:
        known = result.values.pop("newcomers")
        result.values.pop("households", None)
        result.asks.append(Ask("newcomers", (known[0],), "conflict"))


def _arrived_alone(items: Sequence[Atom], spans: Sequence[Span]) -> list[Counted]:
    """ "Tilflytter på Hadsundvej 89 er budt velkommen", where nobody else is named."""
    return [
        (Count(1, who="people", noun=item.text), span)
        for item, span in zip(items, spans, strict=True)
        if item.tag == "topic" and item.text in ONE_ARRIVAL
    ][:1]


def _said(items: Sequence[Atom], spans: Sequence[Span], joined: Companions) -> list[Counted]:
    """What was counted in words or figures."""
    found: list[Counted] = []
    elsewhere = unrelated(items, NAMING)
    for at, (item, span) in enumerate(zip(items, spans, strict=True)):
        if item.tag != "count" or item.value.relation not in ("", "plus", "ofwhich") or _of_things(item.value):
            continue
        strange = at > 0 and items[at - 1].tag == "word" and items[at - 1].text not in WELCOMING
        if strange and not (item.value.who or item.value.new):
            continue  # "Jennumvpj 6": an address that could not be read
        beside = at in elsewhere and not item.value.who
        beside = beside or (item.value.noun in FLATS and tag_at(items, at - 1) == "of") or _lives_elsewhere(items, at)
        if _of_something_else(item.value) or beside:
            continue  # "vi delte 60 sedler ud", "budgettet er 5.000", "syn af 2 lejligheder"
        if found and is_described(items, at):
            continue
        couple = item.value.why == "vague" and item.text in COUPLE and not item.value.who
        count = _beside_another(items, at) if at in joined.values() else item.value
        found.append((Count(1, who="couples", noun="par") if couple else count, span))
    return found


def _lives_elsewhere(items: Sequence[Atom], at: int) -> bool:
    """ "De har to voksne børn i Viborg"; not "en familie fra Viborg"."""
    away = tag_at(items, at + 1) == "in" and text_at(items, at + 2) in TOWNS
    have = text_at(items, at - 1) in HAVE and text_at(items, at - 2) in THEY
    return have and away


def _of_something_else(count: Count) -> bool:
    strange = count.strange and not count.who
    return strange and (count.followed or (count.value or 0) > MOST_OF_A_HOME)


def _beside_another(items: Sequence[Atom], at: int) -> Count:
    """ "en mand og to børn": he is one of them; "en mand og hans kone" are one home too."""
    count: Count = items[at].value
    neighbour = count.value == 1 and count.noun in NEIGHBOURS  # "en ny nabo og hans kone"
    brings = count.value == 1 and moved_in_with_some(items, at)
    if neighbour or brings or has_relatives(items, at) or (is_alone(items[at]) and with_children(items, at)):
        return count.but(who="parents")
    return count.but(who="part") if count.who == "people" and is_alone(items[at]) else count


def _of_things(count: Count) -> bool:
    return count.who in ("thing", "volunteers", "staff") or (
        count.who == "topic" and any(part in count.noun for part in FOLDERS + TALKS)
    )


def of_family(items: Sequence[Atom]) -> list[Atom]:
    """ "en familie på fem", "en på fem": the bare number behind a household counts its people."""
    found = list(items)
    for at in range(2, len(items)):
        item, home = items[at], items[at - 2]
        if item.tag != "count" or item.value.who or items[at - 1].tag not in ("on", "of", "with"):
            continue
        if home.text in ARTICLES and items[at - 1].tag == "on":
            found[at - 2] = home.but(tag="count", value=Count(1, who="families", noun="familie"))
        elif (home.value.who if home.tag == "count" else home.value if home.tag == "who" else "") != "families":
            continue
        found[at] = item.meaning(item.value.but(who="people"))
    return found
