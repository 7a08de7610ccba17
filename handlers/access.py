"""Who may do what. An action that stands here with no roles is open to everybody, also to strangers."""

from collections.abc import Callable
from typing import Any

from bot.figures import answering as answers_about_figures
from bot.figures import deleting, duties, handing_on, nudging, pressing, since, starting, telling, telling_both
from bot.figures import overview as figures
from bot.hearing import actions as hearing
from bot.hearing import (
    agreeing,
    answered,
    fallen_through,
    for_news,
    group_moved,
    instead,
    meanwhile,
    still_to_come,
    undoing,
)
from bot.message import Message
from bot.my_data import actions as my_data
from bot.overview import reported, succession, unsaved
from bot.people import (
    absence,
    absence_told,
    adding,
    asked_often,
    away,
    blocking,
    channels,
    circles,
    codes,
    joining,
    naming,
    oneself,
    roster,
    small_talk,
    snoozing,
    spoken_of,
    workplace,
)
from bot.people.model import EVERYBODY, LEADERS, REPORTERS, STAFF
from bot.people.telling import tell_set_aside
from bot.people.words import refused as not_yours
from bot.people.words import stranger
from bot.receipts import actions as receipts
from bot.receipts import listed, spoken
from bot.registrations import batches, correcting, drafting, own, saving, taking_up
from bot.texts import Translator
from bot.undelivered import actions as undelivered
from bot.vocabulary import actions as vocabulary
from bot.work import Actor, Former
from handlers.access_beredskab import CRISIS
from handlers.access_coming import COMING
from handlers.access_meetings import MEETINGS
from handlers.access_newsletter import NEWSLETTER

ANYBODY: frozenset[str] = frozenset()

WHO: dict[Callable[..., Any], frozenset[str]] = {
    joining.join: ANYBODY,
    blocking.shut_out: ANYBODY,
    blocking.let_in: ANYBODY,
    group_moved.move: ANYBODY,
    oneself.greet: ANYBODY,
    my_data.remove_message: ANYBODY,
    tell_set_aside: ANYBODY,
    oneself.consent: EVERYBODY,
    oneself.choose_language: EVERYBODY,
    channels.ways: EVERYBODY,
    channels.put_first: EVERYBODY,
    channels.remove: EVERYBODY,
    codes.ask_address: EVERYBODY,
    codes.add: EVERYBODY,
    codes.new_code: EVERYBODY,
    codes.confirm: EVERYBODY,
    # Also those whose last role has ended: something is still kept about them. A stranger is refused by the action.
    my_data.hand_out: ANYBODY,
    my_data.ask_erase: ANYBODY,
    my_data.erase: ANYBODY,
    snoozing.snooze_in_words: EVERYBODY,
    snoozing.snooze: EVERYBODY,
    oneself.practise: REPORTERS,
    hearing.hear: EVERYBODY,
    hearing.hear_beside: EVERYBODY,
    instead.answer: EVERYBODY,
    # Who reports nothing may set aside what they have begun; the action looks at the rest.
    undoing.undo: EVERYBODY,
    undoing.undo_last: EVERYBODY,
    undoing.leave_text: EVERYBODY,
    agreeing.agree: EVERYBODY,
    hearing.edited: REPORTERS,
    meanwhile.go_on: REPORTERS,
    fallen_through.let_go: REPORTERS,
    still_to_come.make_a_plan: REPORTERS,
    for_news.into_newsletter: REPORTERS,
    drafting.begin: REPORTERS,
    answered.answer: REPORTERS,
    receipts.answer_all: REPORTERS,
    receipts.answer_numbered: REPORTERS,
    listed.put_right: REPORTERS,
    drafting.choose: REPORTERS,
    drafting.reopen: REPORTERS,
    drafting.show: REPORTERS,
    drafting.drop: REPORTERS,
    taking_up.take_up: REPORTERS,
    taking_up.take_up_all: REPORTERS,
    correcting.correct_field: REPORTERS,
    receipts.save: REPORTERS,
    receipts.save_all: REPORTERS,
    receipts.undo_all: REPORTERS,
    batches.drop_all: REPORTERS,
    batches.none_new: REPORTERS,
    batches.drop_told_before: REPORTERS,
    receipts.same_as: REPORTERS,
    receipts.replace_by: REPORTERS,
    receipts.correct: REPORTERS,
    spoken.open_found: REPORTERS,
    receipts.undo: REPORTERS,
    own.mine: REPORTERS,
    unsaved.gather: REPORTERS,
    saving.show: REPORTERS,
    reported.told: STAFF,
    # Whose a figure is, is looked up in the action: it may have been passed on to anybody.
    answers_about_figures.answer: EVERYBODY,
    answers_about_figures.answer_one: EVERYBODY,
    answers_about_figures.answer_day: EVERYBODY,
    since.begin: REPORTERS,
    since.of_days: REPORTERS,
    pressing.set_number: EVERYBODY,
    pressing.press: EVERYBODY,
    pressing.press_all: EVERYBODY,
    pressing.promise: EVERYBODY,
    pressing.promise_one: EVERYBODY,
    handing_on.whom: EVERYBODY,
    handing_on.whom_one: EVERYBODY,
    handing_on.to_person: EVERYBODY,
    handing_on.one_to_person: EVERYBODY,
    handing_on.accept: EVERYBODY,
    handing_on.refuse: EVERYBODY,
    figures.overview: EVERYBODY,
    deleting.owed: EVERYBODY,
    figures.mine: EVERYBODY,
    figures.figures_of: STAFF,
    figures.everybody: STAFF,
    nudging.look: STAFF,
    nudging.nudge: STAFF,
    nudging.nudge_all: STAFF,
    starting.begin: LEADERS,
    telling.begin: EVERYBODY,
    telling.choose: EVERYBODY,
    telling.show: EVERYBODY,
    telling.skip: EVERYBODY,
    telling.take: EVERYBODY,
    telling_both.take_both: EVERYBODY,
    duties.duties: LEADERS,
    duties.choice: LEADERS,
    duties.give: LEADERS,
    duties.drop: LEADERS,
    roster.people: LEADERS,
    spoken_of.holders: LEADERS,
    absence_told.shown_together: LEADERS,
    asked_often.answer: EVERYBODY,
    small_talk.answer: EVERYBODY,
    roster.person: LEADERS,
    roster.holder: LEADERS,
    roster.give_role: LEADERS,
    succession.end_role: LEADERS,
    workplace.places: LEADERS,
    workplace.works_at: LEADERS,
    naming.call_me: EVERYBODY,
    naming.ask_name: LEADERS,
    naming.rename: LEADERS,
    absence.ask_absence: LEADERS,
    absence.note_absence: LEADERS,
    absence.note_told: LEADERS,
    away.away: LEADERS,
    absence.cover: LEADERS,
    absence.who_covers: LEADERS,
    absence.forget_absence: LEADERS,
    adding.begin: LEADERS,
    adding.take: LEADERS,
    adding.choose_role: LEADERS,
    joining.begin_invitation: LEADERS,
    joining.invite_to: LEADERS,
    joining.invite_in_words: LEADERS,
    joining.invite_many: LEADERS,
    circles.here: LEADERS,
    circles.settle_here: LEADERS,
    undelivered.undecided: STAFF,
    undelivered.send_again: STAFF,
    undelivered.let_be: STAFF,
    undelivered.ask_about_all: STAFF,
    undelivered.let_all_be: STAFF,
    vocabulary.unread: STAFF,
    vocabulary.explain: STAFF,
    vocabulary.learn: STAFF,
    vocabulary.ignore: STAFF,
    vocabulary.forget: STAFF,
    **COMING,
    **CRISIS,
    **MEETINGS,
    **NEWSLETTER,
}


def may(actor: Actor | None, action: Callable[..., Any]) -> bool:
    """Whether one may carry out an action, by their roles in this transaction. KeyError for an action nobody listed."""
    roles = WHO[action]
    return not roles or (actor is not None and actor.has(roles))


def refused(t: Translator, actor: Actor | Former | None, *, news: bool = True) -> Message:
    """To somebody who may not: a stranger hears how to come in, and who was here what is still theirs."""
    return not_yours(t, actor) if isinstance(actor, Actor) else stranger(t, actor, news=news)
