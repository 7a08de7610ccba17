"""Reads what people write: no report, one or several; never a guess."""

from collections.abc import Container, Sequence
from datetime import date, datetime

from bot.language import coming, days
from bot.language.analysis import Analyser, Analysis
from bot.language.answers import Options, Question, answer
from bot.language.atoms.normalise import SPACES, Folded
from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Wordbook
from bot.language.coming import Coming, Details
from bot.language.courses import MEETINGS, CourseWords, course_words, is_numbered
from bot.language.drafts.assemble import HAPPENINGS, each_by_itself, report
from bot.language.drafts.draft import Draft
from bot.language.greetings import ungreeted
from bot.language.lexicon import GATHERINGS, Kind, Lexicon, Topic
from bot.language.part_by_part import Part, are_whole, in_the_message, lines_of, part_of, sentences_of, together
from bot.language.places.place import has_house, houses
from bot.language.reading import Answer, Ask, Reading, Report, Span
from bot.language.row_by_row import RowReader
from bot.language.second_reading import agreed, outermost, unsure
from bot.language.sentences.called_off import tells_of_nothing_held
from bot.language.sentences.group import Group
from bot.language.sentences.grouping import groups
from bot.language.sentences.happened import happened
from bot.language.sentences.inviting import as_invited
from bot.language.sentences.likewise import count_likewise
from bot.language.sentences.parting import figures_in
from bot.language.sentences.sharing import of_this_time, share, told_once, without_heading
from bot.language.sentences.told import told
from bot.language.sentences.topics import choose, lent_to, only_spoken_of, strange_name
from bot.language.sentences.unnamed import unnamed, unnamed_new, unnamed_share
from bot.language.sentences.wording import own_words
from bot.language.tables.told_whole import fewest_asked
from bot.language.tables.unfolding import has_columns

NUMBERED_WORDS = tuple(MEETINGS.split("|"))


class Reader:
    """Reads with the words of one plan, compiled once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._book = Wordbook(lexicon)
        self._analyser = Analyser(self._book)
        self._figures = figures_in(self._book)
        self._rows = RowReader(self._book, self._analyser, self._as_one)

    def read(self, text: str, now: datetime) -> Reading:
        """What a message reports; `now` is local time."""
        reports = self._read(self._plain(text, now), now)
        outcome = "none" if not reports else "report" if len(reports) == 1 else "several"
        return Reading(text, outcome, tuple(reports))  # type: ignore[arg-type]

    def _plain(self, text: str, now: datetime) -> str:
        """The same with plain spaces, and with spaces for a greeting: all that is said stands where it stood."""
        text = text.translate(SPACES)
        return ungreeted(text, self._analyser.of(text, now.date()))

    def _read(self, text: str, now: datetime) -> list[Report]:
        rows = self._rows.read(text, now)
        reports = self._with_homes(text, now, rows) if rows else []
        if reports and self._rows.are_left_out(text, len(reports), now):
            reports = [unsure(each, alone=False) for each in reports]
        if not reports or any(report.asks for report in reports):
            others = self._part_by_part(text, now) or self._as_one(text, now)
            guessed = not reports and others and (has_columns(text) or self._rows.are_left_out(text, len(others), now))
            reports = [unsure(each, alone=False) for each in others] if guessed else fewest_asked(reports, others)
        return reports

    def _part_by_part(self, text: str, now: datetime) -> list[Report]:
        """The reports of lines, or of sentences, that are each a whole one; nothing where they need each other."""
        found = self._each(text, lines, now) if (lines := lines_of(text)) else []
        return found or self._each(text, sentences_of(self._analyser.of(text, now.date())), now)

    def _each(self, text: str, spans: Sequence[Span], now: datetime) -> list[Report]:
        joined = [
            part if part.alone else self._part(text, (part.start, part.end), now)._replace(lends=part.lends)
            for part in together(self._part(text, span, now) for span in spans)
        ]
        return self._with_homes(text, now, in_the_message(joined)) if are_whole(joined) else []

    def _with_homes(self, text: str, now: datetime, reports: Sequence[Report]) -> list[Report]:
        """Reports of parts of a message, with where house numbers stand in all of it: also in what reports nothing."""
        said = self._analyser.of(text, now.date())
        readings = (said, *self._analyser.otherwise(said))
        homes = [span for reading in readings for span in houses(reading.items, reading.folded)]
        spans = outermost([*homes, *(span for report in reports for span in report.home_spans)])
        return [report._replace(home_spans=spans) for report in reports]

    def _part(self, text: str, span: Span, now: datetime) -> Part:
        part = text[slice(*span)]
        return part_of(span, self._items(part, now)[1], self._as_one(part, now))

    def _as_one(self, text: str, now: datetime) -> list[Report]:
        said = self._analyser.of(text, now.date())
        reports = self._reports(said, now)
        if others := self._analyser.otherwise(said):
            reports = agreed(reports, [self._reports(other, now) for other in others])
        return reports

    def _items(self, text: str, now: datetime) -> tuple[Folded, Sequence[Atom]]:
        """A message folded, and everything in it in order."""
        said = self._analyser.of(text, now.date())
        return said.folded, said.items

    def _reports(self, said: Analysis, now: datetime) -> list[Report]:
        text, today, folded, items = said.text, said.today, said.folded, said.items
        found = groups(told(items, folded, today, self._book.gatherings | {self._book.newcomers}), self._figures)
        if len(found) > 1:
            found = told_once(found)
            count_likewise(found)
            share(found, self._book.newcomers)
        made = [(each, group) for group in without_heading(found) if (each := self._report(group, folded, text, today))]
        reports = of_this_time([each for one, group in made for each in each_by_itself(one, group)])
        reports = [] if coming.is_later_today(items, now) else reports
        if len(reports) == 1 and _may_be_to_come(reports[0]) and coming.may_announce(items):
            named = coming.details(items, folded, text, today)
            if coming.announces(items, folded, named, now):
                reports = []  # "sommerfest lørdag 16. juni kl. 14": nothing that was
        if reports and (spans := houses(items, folded)):
            reports = [report._replace(home_spans=spans) for report in reports]
        return reports

    def _report(self, group: Group, folded: Folded, text: str, today: date) -> Report | None:
        if (chosen := self._topic(group, folded)) is None:
            return None
        topic = self._book.topic(chosen[0])
        if not happened(group, topic, today):
            return None
        draft = Draft(self._book, folded, text, today, group, topic)
        if doubted := chosen[1] or self._doubted(group, chosen[0], topic, folded):
            criteria = tuple(self._book.topic(index).criterion for index in doubted)
            named = strange_name(group.items) if len(set(criteria)) < len(criteria) and topic.kind == "event" else None
            if named:  # beside an event it is another one
                draft.asks.append(Ask("title", (text[slice(*draft.span(named))].lower(),), "ambiguous"))
            else:
                draft.asks.append(Ask("criterion", criteria, "ambiguous"))
        return report(draft)

    def _doubted(self, group: Group, index: int, topic: Topic, folded: Folded) -> tuple[int, ...]:
        """The topics to ask between, where the name leaves no doubt but the words beside it do."""
        people = topic.measure == "people"
        doubted = self._compounded(group, index) if people else ()
        doubted = doubted or lent_to(self._book, group, index)
        return doubted or (self._at_a_meeting(group, index, folded) if people else ())

    def _compounded(self, group: Group, index: int) -> tuple[int, ...]:
        """ "cykelværksted" may be an event, and no day at the workshops that the plan counts people in."""
        compound = all(entry.before and not entry.institution for entry in group.topics)
        return (index, *self._book.events[:1]) if compound and group.topics else ()

    def _at_a_meeting(self, group: Group, index: int, folded: Folded) -> tuple[int, ...]:
        """ "Mødregruppens 3. gang, 5 mødre kom": at one of its meetings, and perhaps no five who are new to it."""
        if not any(word in folded.text for word in NUMBERED_WORDS) or not is_numbered(own_words(group, folded)):
            return ()
        named = dict.fromkeys(other for entry in group.topics for other in entry.topics)
        courses = tuple(other for other in named if self._book.topic(other).kind == "course")
        return (index, *courses) if courses else ()

    def _topic(self, group: Group, folded: Folded) -> tuple[int, tuple[int, ...]] | None:
        if not group.topics:
            if (index := unnamed(self._book, group)) is not None:
                return index, ()
            return unnamed_share(self._book, group, folded) or unnamed_new(self._book, group)
        if only_spoken_of(self._book, group):
            return None
        return choose(self._book, group, folded)

    def answer(
        self,
        text: str,
        now: datetime,
        *,
        kind: Kind,
        asked: str | None = None,
        options: Options = (),
        shown: bool = False,
    ) -> Answer:
        """What a short answer or a correction says: only the fields it names. `shown`: of a report that is shown."""
        folded, items = self._items(text, now)
        return answer(Question(kind, asked, options, now.date()), Group(items), folded, self._book if shown else None)

    def coming(self, text: str, now: datetime, *, off: bool = False) -> Coming | None:
        """What a message announces: a happening of the plan, on a day to come. `off`: that it says is called off."""
        text = coming.without_sign_up(self._plain(text, now))
        folded, items = self._items(text, now)
        items = as_invited(items)
        if not (coming.may_be_off(items) if off else coming.may_announce(items)):
            return None
        named = coming.details(items, folded, text, now.date())
        group = Group(items)
        meant = coming.called_off(items, named) if off else coming.announces(items, folded, named, now)
        chosen = self._topic(group, folded) if meant and group.topics else None
        topic = self._book.topic(chosen[0]) if chosen else None
        if topic is None or topic.kind not in GATHERINGS:
            return None
        title = coming.title_of(Draft(self._book, folded, text, now.date(), group, topic))
        return Coming(topic.criterion, topic.kind, title, named)

    def is_off(self, text: str, now: datetime) -> bool:
        """Whether a message that reports nothing tells that something was not held, or is put off."""
        return tells_of_nothing_held(self._items(text, now)[1])

    def details(self, text: str, now: datetime) -> tuple[Details, str | None]:
        """Day, hours and place that words name, the days ahead; and the words before them, if they can be a name."""
        text = self._plain(text, now)
        folded, items = self._items(text, now)
        return coming.details(items, folded, text, now.date()), coming.called(items, folded, text)

    def course(self, text: str, now: datetime, among: Container[str]) -> CourseWords | None:
        """What a message says of something that has several meetings; None where it names no such criterion."""
        folded, items = self._items(text, now)
        named = dict.fromkeys(index for item in items if item.tag == "topic" for index in item.value.topics)
        criteria = tuple(self._book.topic(index).criterion for index in named)
        held = any(criterion in among for criterion in criteria)
        return course_words(items, folded, text, now.date(), criteria) if held else None

    def days(self, text: str, now: datetime) -> list[date]:
        """Every day the words name, behind or ahead, in their order; a week or a range gives its first and last.

        For words about plans: a day without direction is the coming one, where a report would mean the last.
        """
        return days.days(text, now.date())

    def homes(self, text: str, now: datetime) -> tuple[Span, ...]:
        """Where addresses with a house number stand in the text, street and all."""
        said = self._analyser.of(text, now.date())
        readings = (said, *self._analyser.otherwise(said))  # "Rørhaevn 14" is one, too
        return outermost(
            one.folded.span(item.start, item.end) for one in readings for item in one.items if has_house(item)
        )

    def is_placed(self, text: str, now: datetime) -> bool:
        """Whether a message says where or when: what answers "how many came?" needs neither."""
        return any(item.tag in ("place", "when") for item in self._items(text, now)[1])

    def unknown_words(self, text: str) -> list[str]:
        """The words of at least four letters that the reader does not know, once each, as written in lower case."""
        return self._analyser.unknown_words(text)

    def came_for(self, text: str) -> list[str]:
        """The word behind "12 til": what those who are counted came for, whoever knows it; in lower case."""
        return self._analyser.came_for(text)


def _may_be_to_come(report: Report) -> bool:
    """A happening that nobody is said to have come to."""
    return report.kind in HAPPENINGS and "participants" not in report.fields
