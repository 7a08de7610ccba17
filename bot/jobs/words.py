"""What leaders hear of the bot's own jobs."""

from bot.message import Message, lines
from bot.texts import Translator


def fails(t: Translator, job: str, partly: bool) -> Message:
    told = t.gettext("Something that I do by myself has stopped working: %(job)s.")
    if partly:
        told = t.gettext("Something that I do by myself has not worked for everybody: %(job)s.")
    more = t.gettext("I go on trying, and everything else works. Whoever runs the bot should look at its log.")
    return Message(lines(told % {"job": _name(t, job)}, more))


def works(t: Translator, job: str) -> Message:
    return Message(t.gettext("It works again: %(job)s.") % {"job": _name(t, job)})


def _name(t: Translator, job: str) -> str:
    """What a job does, for somebody who has never heard its name."""
    names = {
        "beredskab": t.gettext("calling the crisis group together"),
        "announcements": t.gettext("reminding of what is announced, and asking how many came"),
        "beredskab_keeping": t.gettext("erasing the words of a crisis when their time is over"),
        "beredskab_readiness": t.gettext("testing whether the crisis group can be reached"),
        "beredskab_status": t.gettext("sending the crisis group its yearly pack"),
        "beredskab_work": t.gettext("reminding the crisis group of its tasks"),
        "courses": t.gettext("asking about courses"),
        "channels": t.gettext("sending by the next way what did not arrive"),
        "figures": t.gettext("asking for figures and chasing them"),
        "forgotten_drafts": t.gettext("dropping reports that nobody confirmed"),
        "milestones": t.gettext("reminding of milestones"),
        "feedback": t.gettext("telling people what their reports moved"),
        "meetings": t.gettext("calling meetings and reminding of them"),
        "digest": t.gettext("sending the digest of the month"),
        "left_behind": t.gettext("looking for reports that count nowhere since the plan file was changed"),
        "let_go": t.gettext("deleting what has been kept long enough"),
        "newsletter_draft": t.gettext("drafting the newsletter"),
        "newsletter_offers": t.gettext("asking whether a report should become news"),
        "newsletter_sending": t.gettext("sending the newsletter"),
        "newsletter_returns": t.gettext("reading letters that came back"),
        "people": t.gettext("ending practice and asking about consent"),
        "reports": t.gettext("sending the report before a meeting"),
        "undelivered": t.gettext("telling of messages that may not have arrived"),
    }
    return names.get(job, job)
