"""Who may do what with the newsletter; who edits and who approves it the plan says, and the actions look that up."""

from collections.abc import Callable
from typing import Any

from bot.hearing import pictures
from bot.newsletter import archive, contributing, deciding, editing, magazine, menu, poster, previewing, subscribing
from bot.people.model import EVERYBODY

NEWSLETTER: dict[Callable[..., Any], frozenset[str]] = {
    menu.menu: frozenset(),
    subscribing.subscribe: frozenset(),
    subscribing.leave: frozenset(),
    subscribing.mine: EVERYBODY,
    subscribing.choose_area: EVERYBODY,
    subscribing.choose_crisis: EVERYBODY,
    contributing.begin: EVERYBODY,
    contributing.take: EVERYBODY,
    pictures.see: EVERYBODY,
    pictures.with_report: EVERYBODY,
    contributing.answer: EVERYBODY,
    contributing.keep_headline: EVERYBODY,
    contributing.choose_area: EVERYBODY,
    contributing.choose_shown: EVERYBODY,
    contributing.look: EVERYBODY,
    contributing.edited: EVERYBODY,
    contributing.drop: EVERYBODY,
    contributing.tell_of: EVERYBODY,
    contributing.keep_quiet: EVERYBODY,
    previewing.draft_now: EVERYBODY,
    previewing.as_mail: EVERYBODY,
    editing.shown_of: EVERYBODY,
    editing.open_item: EVERYBODY,
    editing.move: EVERYBODY,
    editing.take_out: EVERYBODY,
    editing.without_picture: EVERYBODY,
    editing.rewrite: EVERYBODY,
    editing.write: EVERYBODY,
    editing.ask_more: EVERYBODY,
    editing.add: EVERYBODY,
    magazine.make: EVERYBODY,
    magazine.printed: EVERYBODY,
    poster.make: EVERYBODY,
    archive.earlier: EVERYBODY,
    archive.read: EVERYBODY,
    deciding.desk: EVERYBODY,
    deciding.send_now: EVERYBODY,
    deciding.send_then: EVERYBODY,
    deciding.ask_when: EVERYBODY,
    deciding.send_when: EVERYBODY,
    deciding.send_when_or_ask: EVERYBODY,
    deciding.approve: EVERYBODY,
    deciding.unsend: EVERYBODY,
    deciding.pause: EVERYBODY,
    deciding.go_on: EVERYBODY,
    deciding.discard: EVERYBODY,
}
