"""What a message says in a roundabout way, put plainly before it is counted: a second thought, a sum, a home each."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from bot.language.atoms.abbreviations import Capital
from bot.language.atoms.occasions import settled
from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Wordbook
from bot.language.drafts.lists import relisted
from bot.language.drafts.relations import related
from bot.language.drafts.rewritten import may_be_rewritten, rewritten
from bot.language.places.signatures import unaddressed, unsigned
from bot.language.sentences.all_told import all_told, may_be_told
from bot.language.sentences.at_a_home import at_a_home, may_be_at_a_home
from bot.language.sentences.came_to import came_to, may_have_come
from bot.language.sentences.comparisons import compared, may_compare, without_denied_days
from bot.language.sentences.each_home import each_home, may_be_homes
from bot.language.sentences.full_stops import may_be_for_full_stops, with_full_stops
from bot.language.sentences.handed_out import handed_out, may_be_handed_out
from bot.language.sentences.hour_by_hour import hour_by_hour, may_be_hourly
from bot.language.sentences.not_of_them import may_be_beside, without_those_beside
from bot.language.sentences.not_so_many import may_be_not_so_many, not_so_many
from bot.language.sentences.ones_own_days import may_be_of_oneself, without_ones_own_days
from bot.language.sentences.out_now import may_be_out, sent_out
from bot.language.sentences.parted_shares import may_be_parted, with_whole_shares
from bot.language.sentences.respective import respectively
from bot.language.sentences.run_on import may_run_on, with_ends
from bot.language.sentences.same_name import may_share_a_name, named_again
from bot.language.sentences.second_thoughts import EJ, corrections, exclaimed, may_correct, with_corrections
from bot.language.sentences.shared_out import may_be_shared_out, shared_out
from bot.language.sentences.side_by_side import may_stand_side_by_side, parted
from bot.language.sentences.some_of_them import may_be_of_them, some_of_them
from bot.language.sentences.tense_of_day import may_be_told_as_now, told_as_past
from bot.language.sentences.thanks_for import may_thank, without_days_of_thanks
from bot.language.sentences.totals import may_sum, without_sums
from bot.language.sentences.where_from import may_be_from, without_where_some_live
from bot.language.sentences.with_oneself import may_be_with_oneself, without_those_with_oneself
from bot.language.times.afterwards import may_be_reckoned, reckoned


class Said(NamedTuple):
    """What is known of a message beside its items."""

    texts: Sequence[str]
    """Its words, folded."""
    tags: Sequence[str]
    """What its items are, before any is put plainly."""
    book: Wordbook
    today: date
    is_capital: Capital


class Step(NamedTuple):
    """One way of saying something."""

    may_be: Callable[[Said], bool]
    """Whether it is worth looking for; nearly always it is not, and that must be cheap to see."""
    plainly: Callable[[Sequence[Atom], Said], list[Atom]]


STEPS = (
    Step(lambda said: may_be_for_full_stops(said.texts), lambda items, _: with_full_stops(items)),
    Step(lambda said: may_run_on(said.texts), lambda items, _: with_ends(items)),
    Step(lambda said: may_stand_side_by_side(said.tags), lambda items, _: parted(items)),
    Step(lambda said: EJ in said.texts, lambda items, _: exclaimed(items)),
    Step(lambda said: "correction" in said.tags, lambda items, _: with_corrections(items)),
    Step(lambda said: may_be_reckoned(said.texts), lambda items, said: reckoned(items, said.today)),
    Step(lambda said: "topic" in said.tags, lambda items, _: settled(items)),
    Step(lambda said: may_be_told_as_now(said.texts), lambda items, said: told_as_past(items, said.today)),
    Step(lambda said: may_be_out(said.texts), lambda items, _: sent_out(items)),
    Step(
        lambda said: may_have_come(said.tags) and len(said.book.events) == 1,
        lambda items, said: came_to(items, _occasions(said.book), said.is_capital),
    ),
    Step(lambda said: may_share_a_name(said.tags), lambda items, said: named_again(items, said.book)),
    Step(lambda said: "greeting" in said.tags, lambda items, _: unsigned(items)),
    Step(lambda said: said.tags[:2] == ["to", "place"], lambda items, _: unaddressed(items)),
    Step(lambda said: "respective" in said.tags, lambda items, _: respectively(items)),
    Step(
        lambda said: "not" in said.tags and said.tags.count("when") > 1,
        lambda items, _: without_denied_days(items),
    ),
    Step(lambda said: may_be_at_a_home(said.tags), lambda items, said: at_a_home(items, said.book.newcomers)),
    Step(lambda said: may_be_homes(said.tags), lambda items, _: each_home(items)),
    Step(lambda said: may_compare(said.texts, said.tags), lambda items, _: compared(items)),
    Step(lambda said: may_be_hourly(said.tags), lambda items, _: hour_by_hour(items)),
    Step(
        lambda said: may_be_handed_out(said.texts, said.tags),
        lambda items, said: handed_out(items, said.book.gatherings),
    ),
    Step(lambda said: may_thank(said.tags), lambda items, _: without_days_of_thanks(items)),
    Step(lambda said: may_be_of_oneself(said.texts, said.tags), lambda items, _: without_ones_own_days(items)),
    Step(lambda said: may_be_told(said.texts, said.tags), lambda items, _: all_told(items)),
    Step(lambda said: may_be_beside(said.texts, said.tags), lambda items, _: without_those_beside(items)),
    Step(
        lambda said: may_be_with_oneself(said.texts, said.tags),
        lambda items, _: without_those_with_oneself(items),
    ),
    Step(lambda said: may_be_shared_out(said.tags), lambda items, _: shared_out(items)),
    Step(lambda said: may_be_from(said.tags), lambda items, _: without_where_some_live(items)),
    Step(lambda said: may_be_of_them(said.tags), lambda items, _: some_of_them(items)),
    Step(lambda said: may_be_parted(said.tags), lambda items, _: with_whole_shares(items)),
    Step(lambda said: may_be_rewritten(said.texts), lambda items, _: rewritten(items)),
    Step(lambda said: may_correct(said.texts), lambda items, _: corrections(items)),
    Step(lambda said: may_be_not_so_many(said.tags), lambda items, _: not_so_many(items)),
    Step(lambda said: True, lambda items, _: related(items)),
    Step(lambda said: "place" in said.tags, lambda items, said: relisted(items, said.book.newcomers)),
    Step(lambda said: may_sum(said.texts, said.tags), lambda items, _: without_sums(items)),
)
"""In this order: what is corrected is gone before it is added up, and a sum comes when all its parts are known."""


def plainly(items: Sequence[Atom], said: Said) -> list[Atom]:
    """The same items as if each had been said straight away."""
    found = list(items)
    for step in STEPS:
        if step.may_be(said):
            found = step.plainly(found, said)
    return found


def _occasions(book: Wordbook) -> tuple[int, ...]:
    """Of which it is asked what nobody has heard of is: the one kind of event of the plan, and its dinners."""
    return (*book.events, *(() if book.dinners is None else (book.dinners,)))
