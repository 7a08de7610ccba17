"""A writer puts right what the editors have: the piece changes, or the editors hear what is to be changed."""

from datetime import timedelta
from typing import NamedTuple

from sqlalchemy import select

from bot.language.atoms.normalise import fold
from bot.newsletter import mending
from bot.newsletter import mending_words as words
from bot.newsletter.contributing import CORRECTS, Mended, Received, drop, edited, heading, own, proposed, seen
from bot.newsletter.drafting import tell_editors
from bot.newsletter.headlines import named
from bot.newsletter.material import below
from bot.newsletter.model import DRAFTED, OPEN, READY, USED, Contribution, Issue, IssueItem
from bot.newsletter.taking_back import another, takes_back
from bot.receipts.afterwards import corrects
from bot.work import Work

LONGEST = 700
"""Characters."""
LATELY = timedelta(hours=1)
SHOULD = (
    "det skal ",
    "der skal ",
    "den skal ",
    "it should ",
    "overskriften ",
    "jeg mente ",
    "jeg glemte at ",
    "jeg vil gerne ",
    "tilfoej ",
    "skift overskriften",
    "ret overskriften",
)
"""How a correction begins, besides those of a report; folded."""


def hear(work: Work, text: str) -> Mended | Received | None:
    """Words that put right what went to the editors just now; None where they are of something else."""
    if other := another(work, text):
        return take_back(work, other, text)
    if len(text) > LONGEST or "?" in text or work.actor is None or work.read(text).reports:
        return None  # most messages report something, and cost no look at rows
    shown = work.number_talked_of("contribution")
    found = _given(work, shown) if shown or corrects(text) or fold(text).startswith(SHOULD) else None
    if found is None:
        return None
    if shown and takes_back(text):
        return take_back(work, found.id, text)
    headline = named(text)
    anew = None if headline else mending.mended(found.text, text)
    passed_on = shown and CORRECTS.match(text)
    return _put_right(work, found, headline, anew, text) if headline or anew or passed_on else None


def mends(work: Work, contribution_id: int, text: str) -> bool:
    """Whether words put right what the piece says, and answer nothing: "Børge hedder Bjarne", "25 i stedet for 30"."""
    found = work.session.get(Contribution, contribution_id)
    return found is not None and mending.put_right(found.text, text) is not None


def mend(work: Work, contribution_id: int, text: str) -> Received:
    """Its words are put right, and what was asked is asked again. Raises StaleContribution, Refused."""
    found = own(work, contribution_id)
    return edited(work, contribution_id, mending.put_right(found.text, text) or found.text)


def take_back(work: Work, contribution_id: int, text: str) -> Mended | Received:
    """Its writer takes back a piece; of what is in an issue the editors hear. Raises StaleContribution, Refused."""
    found = own(work, contribution_id, (OPEN, READY, USED))
    return _put_right(work, found, "", None, text) if found.state == USED else drop(work, contribution_id)


def meant_by_edit(work: Work, text: str) -> int | None:
    """The piece whose words somebody wrote once more over another message of theirs: over one that put it right."""
    found = _given(work, work.number_talked_of("contribution")) if work.actor is not None else None
    return found.id if found is not None and mending.is_anew(found.text, text) else None


def rewritten(work: Work, contribution_id: int, text: str) -> Mended | Received:
    """Somebody edited the message in which they sent it. Raises StaleContribution, Refused."""
    found = work.session.get(Contribution, contribution_id)
    if found is None or found.state != USED:
        return edited(work, contribution_id, text)
    return _put_right(work, own(work, contribution_id, (USED,)), "", text.strip(), text)


# -- inside --


def _given(work: Work, shown: int | None) -> Contribution | None:
    """The one that was shown last; where nothing in particular was ("Selv tak"), what they gave within the hour."""
    if shown is None and work.talked_of():
        return None
    own = Contribution.person_id == work.who.id, Contribution.state.in_((READY, USED)), Contribution.practice.is_(False)
    which = Contribution.id == shown if shown else Contribution.created_at > work.now - LATELY
    return work.session.scalar(select(Contribution).where(*own, which).order_by(Contribution.id.desc()).limit(1))


def _put_right(work: Work, found: Contribution, headline: str, anew: str | None, said: str) -> Mended:
    before, text = found.headline, found.text
    if anew is not None:
        found.headline = proposed(anew) if before == proposed(text) else before
        found.text = anew
    found.headline = heading(headline) if headline else found.headline
    in_issue, changed = found.state == USED, bool(headline) or anew is not None
    if in_issue:
        changed = changed and _in_issue(work, found, Found(before, text, said))
    if told := in_issue or not changed:
        assert work.origin is not None
        name, key = work.who.name, f"contribution:{found.id}:mended:{work.origin.row}"
        tell_editors(work, key, lambda t: words.to_editors(t, name, before, said, changed))
    work.session.flush()
    return Mended(seen(work, found), changed, told)


class Found(NamedTuple):
    """What the piece was, and what was said of it."""

    headline: str
    text: str
    said: str


def _in_issue(work: Work, found: Contribution, was: Found) -> bool:
    """Whether it could be changed in a draft, too, where the editors may have written it in other words."""
    query = select(IssueItem).join(Issue).where(IssueItem.contribution_id == found.id, Issue.state == DRAFTED)
    item = work.session.scalar(query.order_by(IssueItem.id.desc()).limit(1))
    if item is None:
        return False
    first = work.plan.languages[0]
    for language in {first, found.language} & item.text.keys():
        stands = item.text[language]
        unchanged = stands == below(was.headline, was.text)
        new = below(found.headline, found.text) if unchanged else mending.mended(stands, was.said)
        if new is None and found.text != was.text:
            return False
        item.text = item.text | {language: stands if new is None else new}
        if item.headline.get(language) == was.headline:
            item.headline = item.headline | {language: found.headline}
    item.issue.revision += 1
    return True
