"""The editor's work on an issue: looking, moving, rewriting, leaving out, adding."""

from bot.message import shortened
from bot.newsletter.contributing import HEADLINE, proposed
from bot.newsletter.desk import Asked, Desk, Slip
from bot.newsletter.edition import Edition, edition
from bot.newsletter.model import ASKED, DRAFTED, READY, USED, Contribution, Issue, IssueItem
from bot.newsletter.pictures import leave_out_lost
from bot.newsletter.seeing import desk_of, listed
from bot.work import Refused, Work

LONGEST_HEADLINE = 2 * HEADLINE
FIELDS = ("headline", "text")


class NoSuchIssue(Exception):
    """A button of an issue, or of an item, that is gone."""


class Closed(Exception):
    """It is being sent or has been: nothing in it changes any more."""


class Apart(Exception):
    """Two that stand in sections of their own change no places."""


class WhichTwo(Exception):
    """ "byt om på dem", where there are more than two, or fewer."""

    def __init__(self, issue_id: int) -> None:
        super().__init__(issue_id)
        self.issue_id = issue_id


def may_edit(work: Work) -> None:
    """Raises Refused where the plan lets others edit."""
    if not work.who.has(frozenset(work.plan.newsletter.editors) | _approver(work)):
        raise Refused


def open_item(work: Work, item_id: int) -> Slip:
    return _slip(work, _item(work, item_id, changes=False))


def move(work: Work, item_id: int, by: int) -> Slip:
    """One place up (-1) or down (1) among those of its section."""
    item = _item(work, item_id)
    others = [each for each in item.issue.items if each.section == item.section]
    at = others.index(item)
    to = min(max(at + by, 0), len(others) - 1)
    others.insert(to, others.pop(at))
    for place, each in enumerate(others):
        each.place = place
    work.session.flush()
    work.session.expire(item.issue, ["items"])
    return _slip(work, item)


def swap(work: Work, issue_id: int, *numbers: int) -> Desk:
    """Two of the list change places. Raises Apart where they stand in sections of their own."""
    one, other = _numbered(work, issue_id, *numbers)
    if one.section != other.section:
        raise Apart
    one.place, other.place = other.place, one.place
    work.session.flush()
    work.session.expire(one.issue, ["items"])
    return desk_of(work, one.issue)


def only_two(work: Work, issue_id: int) -> tuple[int, int]:
    """The numbers of the only two that are not left out. Raises WhichTwo."""
    there = [number for number, each in enumerate(listed(work, issue_of(work, issue_id)), 1) if not each.dropped]
    if len(there) != 2:
        raise WhichTwo(issue_id)
    return there[0], there[1]


def take(work: Work, issue_id: int, *numbers: int, out: bool) -> Slip | Desk:
    """Those of the list are left out, or taken in again."""
    items = _numbered(work, issue_id, *numbers)
    slips = [take_out(work, each.id, out) for each in items]
    return slips[0] if len(slips) == 1 else desk_of(work, items[0].issue)


def open_numbered(work: Work, issue_id: int, number: int) -> Slip:
    return open_item(work, _numbered(work, issue_id, number, changes=False)[0].id)


def shift(work: Work, issue_id: int, number: int, by: int) -> Desk:
    """One of the list goes up or down in its section."""
    item = _numbered(work, issue_id, number)[0]
    move(work, item.id, by)
    return desk_of(work, item.issue)


def take_out(work: Work, item_id: int, out: bool) -> Slip:
    """Leave it out, or take it in again. What is left out can stand in a later issue."""
    item = _item(work, item_id)
    item.dropped = out
    if item.contribution_id is not None:
        work.session.get_one(Contribution, item.contribution_id).state = READY if out else USED
    return _slip(work, item)


def without_picture(work: Work, item_id: int) -> Slip:
    item = _item(work, item_id)
    item.picture_id, item.picture = None, None
    return _slip(work, item)


def rewrite(work: Work, item_id: int, field: str, language: str) -> Asked:
    """The next words are its headline, or its text, in that language."""
    item = _item(work, item_id)
    if field not in FIELDS or language not in work.plan.languages:
        raise NoSuchIssue
    work.ask(f"item:{item.id}:{field}.{language}")
    return Asked(item.issue_id, item.id, field, getattr(item, field).get(language, ""))


def write(work: Work, item_id: int, what: str, words: str) -> Slip:
    """What was written after rewrite: "text.en"."""
    item = _item(work, item_id)
    field, _, language = what.partition(".")
    if field not in FIELDS or language not in work.plan.languages:
        raise NoSuchIssue
    said = shortened(" ".join(words.split()), LONGEST_HEADLINE) if field == "headline" else words.strip()
    setattr(item, field, getattr(item, field) | {language: said})
    work.stop_asking(f"item:{item.id}:")
    return _slip(work, item)


def rename(work: Work, issue_id: int, number: int, words: str) -> Slip:
    """One of the list has another headline, in the first language. Raises NoSuchIssue, Closed, Refused."""
    item = _numbered(work, issue_id, number)[0]
    return write(work, item.id, f"headline.{work.plan.languages[0]}", words)


def ask_more(work: Work, issue_id: int) -> Asked:
    """The next words are a piece of news of the editor's own."""
    found = issue_of(work, issue_id, changes=True)
    work.ask(f"issue:{found.id}:add")
    return Asked(found.id, 0, "add", "")


def add(work: Work, issue_id: int, words: str) -> Slip:
    """A piece of the editor's own: its first line is the headline."""
    found = issue_of(work, issue_id, changes=True)
    first, _, rest = words.strip().partition("\n")
    headline, text = (first, rest) if rest.strip() and len(first) <= LONGEST_HEADLINE else (proposed(words), words)
    language = work.plan.languages[0]
    item = IssueItem(
        section="news", place=-1, headline={language: headline.strip()}, text={language: text.strip()}, area="",
        dropped=False,
    )  # fmt: skip
    found.items.append(item)
    work.session.flush()
    work.session.expire(found, ["items"])  # it comes first
    work.stop_asking(f"issue:{found.id}:")
    return _slip(work, item)


# -- for others in this noun --


def issue_of(work: Work, issue_id: int, *, changes: bool = False) -> Issue:
    """An issue for an editor or approver. `changes`: it is about to be changed, which an approver must see again.

    Locked: what is changed at the same moment by somebody else is seen before anything is decided.
    """
    may_edit(work)
    found = work.session.get(Issue, issue_id, with_for_update=True)
    if found is None:
        raise NoSuchIssue
    if changes:
        if found.state not in (DRAFTED, ASKED):
            raise Closed
        found.state, found.revision = DRAFTED, found.revision + 1
    return found


def shown_of(work: Work, issue_id: int, language: str = "") -> Edition:
    """What readers of all areas get."""
    issue = issue_of(work, issue_id)
    leave_out_lost(work, issue)
    return edition(issue, work.plan, language)


# -- inside --


def _approver(work: Work) -> frozenset[str]:
    approver = work.plan.newsletter.approver
    return frozenset({approver}) if approver else frozenset()


def _item(work: Work, item_id: int, *, changes: bool = True) -> IssueItem:
    item = work.session.get(IssueItem, item_id)
    if item is None:
        raise NoSuchIssue
    issue_of(work, item.issue_id, changes=changes)
    return item


def _numbered(work: Work, issue_id: int, *numbers: int, changes: bool = True) -> list[IssueItem]:
    """Those of these numbers in the list. Raises NoSuchIssue where one is not there."""
    there = dict(enumerate(listed(work, issue_of(work, issue_id, changes=changes)), 1))
    if not there.keys() >= {*numbers}:
        raise NoSuchIssue
    return [there[each] for each in numbers]


def _slip(work: Work, item: IssueItem) -> Slip:
    work.session.flush()
    first, *others = work.plan.languages
    same = [each.id for each in item.issue.items if each.section == item.section]
    area = work.plan.areas[item.area].label if item.area in work.plan.areas else ""
    return Slip(
        item.id, item.issue_id, item.headline.get(first, ""), item.text.get(first, ""), area, item.dropped,
        item.picture_id is not None, first, tuple((each, each in item.text) for each in others),
        same[0] == item.id, same[-1] == item.id,
    )  # fmt: skip
