"""The commands, what each does, and which roles see it in their menu."""

from collections.abc import Callable

from bot.outbox import Address, queue_menu
from bot.people.finding import telegram_of
from bot.people.model import CREW, EVERYBODY, FOLLOWERS, HOLDERS, LEADERS, REPORTERS, STAFF, STEERING, Person, Role
from bot.plan.model import Plan
from bot.texts import Translator, translator
from bot.work import Work


def _described(t: Translator) -> dict[str, str]:
    return {
        "registrer": t.gettext("Report something step by step"),
        "mine": t.gettext("Your latest reports"),
        "fortryd": t.gettext("Undo what you have begun, or your last report"),
        "kalender": t.gettext("What is coming"),
        "fremdrift": t.gettext("Where the programme stands"),
        "moeder": t.gettext("Meetings that are coming"),
        "tal": t.gettext("The figures that I need from you"),
        "nyhedsbrev": t.gettext("The newsletter: get it, and give to it"),
        "forloeb": t.gettext("Courses, who comes and who completes"),
        "milepaele": t.gettext("Milestones: due, late, reached"),
        "indstilling": t.gettext("Proposals and worries"),
        "personer": t.gettext("Invite people, roles and absence"),
        "gruppe": t.gettext("Whose group chat this is"),
        "uforstaaet": t.gettext("Words I did not understand"),
        "uafklaret": t.gettext("Messages that may not have arrived"),
        "beredskab": t.gettext("Call the crisis group together"),
        "oev": t.gettext("Practise – nothing counts"),
        "hjaelp": t.gettext("Help"),
        "snooze": t.gettext("No reminders for a while"),
        "sprog": t.gettext("Dansk / English"),
        "kanaler": t.gettext("How I reach you"),
        "mine_data": t.gettext("What is kept about you"),
        "slet_mig": t.gettext("Have yourself deleted"),
    }


MEETS = EVERYBODY - {Role.VOLUNTEER, Role.JOURNALIST, Role.SUBSCRIBER}
"""Whose groups have meetings that the bot calls."""
SEEN_BY = {
    "registrer": REPORTERS,
    "mine": REPORTERS,
    "fortryd": REPORTERS,
    "fremdrift": FOLLOWERS,
    "kalender": EVERYBODY,
    "moeder": MEETS,
    "tal": STAFF | {Role.PARTNER, Role.STYREGRUPPE},
    "nyhedsbrev": EVERYBODY,
    "forloeb": HOLDERS,
    "milepaele": STAFF | STEERING,
    "indstilling": LEADERS | STEERING,
    "personer": LEADERS,
    "gruppe": LEADERS,
    "uforstaaet": STAFF,
    "uafklaret": STAFF,
    "beredskab": CREW,
    "oev": REPORTERS,
    "hjaelp": EVERYBODY,
    "snooze": EVERYBODY,
    "sprog": EVERYBODY,
    "kanaler": EVERYBODY,
    "mine_data": EVERYBODY,
    "slet_mig": EVERYBODY,
}


def _proposes(plan: Plan) -> bool:
    return any(each.proposes_to or each.worries_to or each.alerts for each in plan.groups.values())


OF_A_PLAN: dict[str, Callable[[Plan], bool]] = {
    "forloeb": lambda plan: bool(plan.courses),
    "indstilling": _proposes,
    "moeder": lambda plan: bool(plan.groups),
    "tal": lambda plan: plan.figures.group in plan.groups,
    "beredskab": lambda plan: bool(plan.beredskab.seats),
    "nyhedsbrev": lambda plan: plan.newsletter.comes,
}
"""What not every plan has."""
OWN = {"beredskab": Role.BEREDSKAB}
"""Who has a command all the same."""
ALONE = frozenset(
    {"start", "mine", "nyhedsbrev", "indstilling", "personer", "uforstaaet", "uafklaret", "oev", "snooze", "sprog"}
    | {"kanaler", "mine_data", "slet_mig"}
)
"""What is nobody else's business: in a group one is told to write it in one's own chat."""


def commands_of(roles: frozenset[str], language: str, plan: Plan) -> list[tuple[str, str]]:
    """Name and description of each command that these roles have, in the order of the menu."""
    described = _described(translator(language))
    return [(name, str(text)) for name, text in described.items() if sees(roles, name, plan)]


def sees(roles: frozenset[str], command: str, plan: Plan) -> bool:
    """Whether a command is shown to these roles: not where the plan knows nothing that it could be about."""
    of_this_plan = command not in OF_A_PLAN or OF_A_PLAN[command](plan) or OWN.get(command) in roles
    return of_this_plan and not roles.isdisjoint(SEEN_BY[command])


def show_menu(work: Work, found: Person) -> None:
    """Show a person the commands of their roles, in their language, where the channel has menus."""
    channel = telegram_of(found)
    if channel:
        commands = commands_of(found.roles(work.now), found.language, work.plan)
        to = Address(channel.address, person_id=found.id)
        queue_menu(work.session, work.now, _key(work, channel.address), to, commands)


def hide_menu(work: Work, address: str) -> None:
    """No commands any more, in the chat of somebody who is gone."""
    queue_menu(work.session, work.now, _key(work, address), Address(address), [])


def _key(work: Work, address: str) -> str:
    # A menu changes at most once in one unit of work; the clock may stand still between two of them.
    occasion = f"row:{work.origin.row}" if work.origin else f"{work.now.timestamp():.6f}"
    return f"menu:{address}:{occasion}"
