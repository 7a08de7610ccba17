"""What is written about a call-out while an ordinary report is asked about in the same chat."""

from bot.beredskab.answering import called_to, waits_for
from bot.beredskab.model import CalloutCall
from bot.beredskab.working import followed, means_it
from bot.registrations.waiting import understands
from bot.work import Work


def to_answer(work: Work, about: str, text: str) -> int | None:
    """The call-out to which these words answer whether somebody comes: "på vej"; None where they are of the report."""
    call = work.session.get(CalloutCall, called_to(work) or 0) if about.startswith("draft:") else None
    if call is None or not waits_for(work, call.callout_id, text):
        return None
    return None if _of_the_report(work, about, text) else call.callout_id


def to_log(work: Work, about: str, text: str) -> int | None:
    """The call-out of which they are a line."""
    callout = followed(work) if about.startswith("draft:") else None
    if callout is None or _of_the_report(work, about, text):
        return None
    return callout if means_it(work, callout, text) else None


def _of_the_report(work: Work, about: str, text: str) -> bool:
    _, number, field, *_ = [*about.split(":"), "", ""]
    return number.isdigit() and understands(work, int(number), field, text)
