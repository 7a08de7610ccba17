"""Which of the numbers says how many came: people before bare numbers, and several where they compete."""

from collections.abc import Sequence

from bot.language.counts.count import PARTED, Count, Counted
from bot.language.word_sets import word_set

PEOPLE = frozenset({"people", "part", "parents", "unit", "couples", ""})
GUESTS = word_set(
    "mennesker personer people persons gaester deltagere besoegende fremmoedte guests visitors participants attendees"
)
NAMED = frozenset({"people", "part", "parents"})
MOST_TIMES = 100
EARLIEST, LATEST = 7, 23
"""Hours of a happening: "10-14" without a noun is when it was."""


def mains(facts: Sequence[Counted]) -> list[Counted]:
    """The counts of people in general, as sure as they are said."""
    found = [each for each in facts if each[0].who in PEOPLE and each[0].relation != "ofwhich"]
    if len(found) > 1 and any(_said_of_people(count) and count.value for count, _ in found):
        found = [each for each in found if each[0].value != 0 or each[0].came]  # "25 gæster, ingen klagede"
    if len(found) == 1 and _is_plain(found[0][0]):
        return found
    named = {count.who for count, _ in facts}
    parts = not named.isdisjoint(PARTED)
    if named >= PARTED:
        found = [each for each in found if not (_of_what(each[0]) or _of_known_things(each[0]))]
    came = any(count.came and count.who in PARTED and count.value for count, _ in facts)
    sure = _sure(_without_hours(_without_great(found), parts), came)
    found = _without_vague([(unsure_of_what(count), span) for count, span in sure])
    if adding(found) or any(not count.loose for count, _ in found if not _said_of_people(count)):
        return found
    said = [each for each in found if _said_of_people(each[0])]
    return said if said and not any(count.why for count, _ in said) else found


def _is_plain(count: Count) -> bool:
    """Whether nothing is to be weighed where it stands alone."""
    return not (count.strange or count.why or count.loose)


def adding(counts: Sequence[Counted]) -> bool:
    return any(count.relation == "plus" for count, _ in counts)


def unsure_of_what(count: Count) -> Count:
    """ "50 frikadeller": a bare number of something that nobody knows."""
    return count.but(value=None, why="ambiguous", options=(count.value or 0,)) if _of_what(count) else count


def _without_great(found: Sequence[Counted]) -> Sequence[Counted]:
    """ "vi var 14 på gåturen, og det blev til 12.400": what is a hundred times as much is no number of the same."""
    people = [count.value for count, _ in found if count.tied and count.value and not count.strange]
    least = min(people, default=0)
    if len(found) < 2 or not least:
        return found
    return [each for each in found if each[0].who or (each[0].value or 0) < MOST_TIMES * least]


def _without_hours(found: Sequence[Counted], parts: bool) -> Sequence[Counted]:
    clear = [each for each in found if not (each[0].why == "range" and _like_a_time(each[0]))]
    return clear if clear or parts else found


def _like_a_time(count: Count) -> bool:
    return (
        not count.who
        and count.low is not None
        and count.high is not None
        and (EARLIEST <= count.low < count.high <= LATEST)
    )


def _sure(found: Sequence[Counted], came: bool) -> Sequence[Counted]:
    """Without bare numbers of other things, where others are said to be people; `came`: so did others."""
    if any(count.value == 0 and count.came for count, _ in found):
        found = [each for each in found if not _of_what(each[0])]  # "to kander kaffe, men der kom ikke nogen"
    if any((count.tied or count.came or count.who) and count.value != 0 for count, _ in found):
        found = [
            each for each in found if not each[0].loose or each[0].why == "ambiguous" or each[0].relation == "plus"
        ]
    if any(count.tied and count.value and not count.strange for count, _ in found):
        found = [each for each in found if not _of_what(each[0]) or each[0].tied or each[0].relation == "plus"]
    came = came or any(count.came and count.value is not None for count, _ in found)
    if came or any(count.who in NAMED and count.value is not None for count, _ in found):
        found = [each for each in found if not _of_another_thing(each[0], came)]
    return _beside_guests(found)


def _of_another_thing(count: Count, came: bool) -> bool:
    """ "2 hoppeborge, 130 gæster", "solgte 27 billetter og 24 kom"; "9 admer og 2 mand" may be eleven."""
    return _of_what(count) and (came or not count.tied) and count.relation != "plus"


def _beside_guests(found: Sequence[Counted]) -> Sequence[Counted]:
    """ "1 toaster og 8 gæster": what nobody knows is none of those who are called guests."""
    if not any(count.noun in GUESTS and count.value is not None for count, _ in found):
        return found
    return [each for each in found if not _of_what(each[0]) or each[0].relation == "plus"]


def _of_what(count: Count) -> bool:
    return count.strange and not (count.who or count.came or count.why) and count.value is not None


def _of_known_things(count: Count) -> bool:
    """ "27 voksne, 8 børn, 4 kander kaffe", "3 tønder, 60 børn og 45 voksne": no third kind of people."""
    return count.followed and not (count.who or count.came or count.why or count.relation)


def _without_vague(found: Sequence[Counted]) -> list[Counted]:
    """ "vi var mange, jeg talte 63"; of "mange mennesker. En dame sagde …" the one is no number of them."""
    clear = any(not (count.why or count.loose or _is_one(count)) for count, _ in found)
    if not clear and any(count.why == "vague" for count, _ in found):
        return [each for each in found if not _is_one(each[0])]
    return [each for each in found if each[0].why != "vague"] if clear else list(found)


def _is_one(count: Count) -> bool:
    return count.value == 1 and not (count.came or count.why)


def _said_of_people(count: Count) -> bool:
    return count.came or count.who in NAMED
