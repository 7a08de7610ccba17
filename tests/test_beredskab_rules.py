"""The rules of a seat, without a database or a bot: nobody is forgotten, whatever people and channels do."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.beredskab.line import (
    COME,
    ENOUGH,
    NO,
    PHONE,
    SELDOM,
    YES,
    Asked,
    Line,
    card_due,
    complete,
    next_call,
    next_moment,
)  # fmt: skip
from bot.beredskab.reading import kind_in
from bot.beredskab.replies import answer_in, reply_in, wavers
from bot.beredskab.states import CALLOUT, EMPTY, ENDED, RUNNING, SEAT
from bot.beredskab.written import ends, question_in
from bot.clock import next_shown
from bot.plan.beredskab import Timetable
from bot.plan.load import load
from tests.drawing import PAGE, redrawn

OUT = datetime(2018, 1, 15, 20, 43, tzinfo=UTC)
TIMES = Timetable()
MINUTE = timedelta(minutes=1)


def line(*asked: Asked, **more: object) -> Line:
    return Line(asked, OUT, **more)  # type: ignore[arg-type]


def called(id: int, minutes: float = 0, answer: str = "", *, dead: bool = False) -> Asked:
    return Asked(id, OUT + minutes * MINUTE, answer, dead)


def test_the_first_of_the_line_is_called_at_once() -> None:
    assert next_call(line(Asked(1), Asked(2)), TIMES) == (Asked(1), OUT)


def test_the_deputy_is_called_after_four_minutes_of_silence() -> None:
    assert next_call(line(called(1), Asked(2)), TIMES) == (Asked(2), OUT + 4 * MINUTE)


def test_a_no_or_a_dead_channel_brings_the_deputy_at_once() -> None:
    for member in (called(1, answer=NO), called(1, dead=True)):
        assert next_call(line(member, Asked(2)), TIMES) == (Asked(2), OUT)


def test_whoever_answers_by_a_channel_thought_dead_is_there() -> None:
    assert line(called(1, answer=COME, dead=True)).holder == called(1, answer=COME, dead=True)


def test_the_member_has_the_seat_before_the_deputy_however_late() -> None:
    both = line(called(1, answer=PHONE), called(2, 4, COME))
    assert both.holder == called(1, answer=PHONE)
    assert next_call(both, TIMES) is None


def test_nobody_left_means_a_card_at_once_and_silence_one_after_eight_minutes() -> None:
    assert card_due(line(), TIMES) == OUT
    assert card_due(line(called(1, answer=NO), called(2, answer=NO)), TIMES) == OUT
    assert card_due(line(called(1), called(2, 4)), TIMES) == OUT + 8 * MINUTE


def test_a_card_comes_again_until_somebody_writes_how_it_ended() -> None:
    silent = line(called(1), card_at=OUT + 8 * MINUTE)
    assert card_due(silent, TIMES) == OUT + 12 * MINUTE
    assert card_due(replace(silent, by_hand=EMPTY), TIMES) is None
    assert card_due(replace(silent, by_hand="coming"), TIMES) is None
    assert card_due(replace(silent, card_at=OUT + 119 * MINUTE), TIMES) == OUT + 123 * MINUTE
    assert (
        card_due(replace(silent, card_at=OUT + 123 * MINUTE), TIMES) == OUT + 183 * MINUTE
    )  # perhaps it was forgotten
    assert card_due(replace(silent, card_at=OUT + ENOUGH - MINUTE), TIMES) == OUT + ENOUGH + 59 * MINUTE
    assert card_due(replace(silent, card_at=OUT + ENOUGH), TIMES) is None, "it was"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("kommer", (COME, None)),
        ("Ja, jeg kommer om 12 minutter", (COME, 12)),
        ("kommer om et kvarter", (COME, 15)),
        ("på vej", (COME, None)),
        ("Jeg kan ikke", (NO, None)),
        ("nej desværre", (NO, None)),
        ("jeg kommer ikke", (NO, None)),
        ("deltager på telefon", (PHONE, None)),
        ("jeg er 20 minutter forsinket", (COME, 20)),
        ("20 min forsinket", (COME, 20)),
        ("ringer ind", (PHONE, None)),
        ("ringer til skolen", None),
        ("jeg er fremme om 10 min", (COME, 10)),
        ("I am running late, 15 min", (COME, 15)),
        ("kommer om tre kvarter", (COME, 45)),
        ("kommer om 5-10 min", (COME, 10)),
        ("jeg er der om femogtyve minuter", (COME, 25)),
        ("kommer om to timer", (COME, None)),
        ("jeg kan ikke komme før om 30 min", (COME, 30)),
        ("jeg kan først være der om en halv time", (COME, 30)),
        ("kan ikke få fat i skolen", None),
        ("Politiet kommer om 10 min", None),
        ("skolen er ringet op", None),
        ("nej", (NO, None)),
        ("nej, det er ved skolen", None),
        ("nej vent, jeg ringer lige til vagten", None),
        ("nej, vent lidt, jeg ringer lige op til vagten", None),
        ("nej vent, en er kommet tilbage", None),
        ("hov vent, jeg kommer om 10", (COME, 10)),
        ("nej vent, jeg kan ikke komme", (NO, None)),
        ("wait, I'm calling the guard", None),
        ("ja politiet er kommet", None),
        ("jeg hører at ambulancen er på vej", None),
        ("er der nogen ved skolen", None),
        ("jeg er der om 10", (COME, 10)),
        ("vi er der om fem", (COME, 5)),
        ("jeg er her allerede", (COME, 0)),
        ("er her", (COME, 0)),
        ("I'll be there in 5", (COME, 5)),
        ("on my way, 10 min", (COME, 10)),
        ("om ti minutter", (COME, 10)),
        ("sorry, can't make it", (NO, None)),
        ("Jeg kan desværre ikke komme, jeg er på ferie i Spanien til på søndag", (NO, None)),
        ("bilen vil ikke starte så jeg kommer ikke", (NO, None)),
        ("kan ikke komme, men ringer ind", (PHONE, None)),
        ("kan ikke komme nu, er der om en time", (COME, 60)),
        ("jeg kan godt være på telefonen men ligger i seng", (PHONE, None)),
        ("jeg kan kun være på tlf", (PHONE, None)),
        ("ka ik, sidder i Aalborg", (NO, None)),
        ("sidder i bilen, er på pletten 00.05", (COME, None)),
        ("jeg sidder i møde med politiet", None),
        ("jeg kommer måske", None),
        ("kommer du?", None),
        ("øv jeg kommer alligevel ikke af sted", (NO, None)),
        ("øv kommer slet ikke ud af døren", (NO, None)),
        ("kommer desværre ikke hjemmefra i aften", (NO, None)),
        ("jeg kommer desværre ikke til at nå det", (NO, None)),
        ("jeg kommer nok slet ikke", (NO, None)),
        ("jeg kommer ikke ind i opgangen", None),
        ("jeg kommer og tager ikke bilen", None),
        ("kan ikke være der fysisk men ring bare", (PHONE, None)),
        ("jeg kan ikke være der men jeg kan tale i telefon", (PHONE, None)),
        ("med på telefonen", (PHONE, None)),
        ("kan kun være på røret", (PHONE, None)),
        ("ligger i sengen men tager telefonen", (PHONE, None)),
        ("I can't be there but call me", (PHONE, None)),
        ("ring bare", None),
        ("jeg tager telefonen", None),
        ("jeg er i telefon", None),
        ("", None),
    ],
)
def test_an_answer_is_read_and_a_report_is_none(text: str, means: tuple[str, int | None] | None) -> None:
    assert answer_in(text) == means


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("jeg er der om 10 min", (COME, 10)),
        ("20 minutter forsinket", (COME, 20)),
        ("jeg kan alligevel ikke komme", (NO, None)),
        ("kan desværre ikke", (NO, None)),
        ("jeg kommer ikke", (NO, None)),
        ("jeg deltager på telefon i stedet", (PHONE, None)),
        ("jeg kommer", None),
        ("jeg kan ikke komme ind i opgangen", None),
        ("er på skolen nu, ingen ved noget", None),
        ("ambulancen er der om 5 min", None),
        ("jeg har ringet til skolen på telefon", None),
        ("kommer alligevel ikke, bilen vil ikke starte", (NO, None)),
        ("kommer alligevel ikke sidder fast i sneen", (NO, None)),
        ("jeg må desværre melde fra, min datter er syg", (NO, None)),
        ("can't come after all, the car won't start", (NO, None)),
        ("jeg kommer alligevel", (COME, None)),
        ("jeg er her allerede", (COME, 0)),
        ("I am here now", (COME, 0)),
        ("er der om 5", (COME, 5)),
        ("nej vent, der er kommet flere til", None),
        ("nej", None),
        ("kommer alligevel ikke ind i opgangen", None),
        ("kan alligevel ikke få fat i skolen", None),
        ("alle er her", None),
        ("politiet kommer ikke", None),
        ("jeg er syg", (NO, None)),
        ("drengen er syg", None),
        ("naboen er i Spanien", None),
        ("jeg kommer alligevel ikke af sted", (NO, None)),
        ("desværre må jeg springe fra", (NO, None)),
        ("jeg bliver hjemme alligevel", (NO, None)),
        ("kan ikke finde en barnepige, så jeg må blive hjemme", (NO, None)),
        ("jeg vender om, bilen brød sammen", (NO, None)),
        ("regn ikke med mig", (NO, None)),
        ("får ikke fri alligevel", (NO, None)),
        ("jeg er på stedet", (COME, 0)),
        ("så er jeg her", (COME, 0)),
        ("jeg vender nøglen om", None),
        ("øv kommer slet ikke ud af døren", (NO, None)),
        ("ligger i sengen men tager telefonen", (PHONE, None)),
        ("jeg tager telefonen", None),
        ("jeg kommer ikke længere frem", None),
        ("på vej", None),
        ("jeg kører nu", None),
    ],
)
def test_whoever_has_answered_changes_it_only_by_plain_words(text: str, means: tuple[str, int | None] | None) -> None:
    said = reply_in(text, again=True)
    assert (said and (said.answer, said.minutes)) == means


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("fik passet børnene, jeg kører om lidt", COME),
        ("på vej", COME),
        ("jeg er på vej", COME),
        ("så kører jeg", COME),
        ("jeg er der om lidt", COME),
        ("ok jeg tager af sted nu", COME),
        ("sidder i bilen nu", COME),
        ("on my way after all", COME),
        ("kommer nu", COME),
        ("nu kan jeg godt komme", COME),
        ("on my way", COME),
        ("politiet er på vej", None),
        ("vi kører dem hjem", None),
        ("jeg kommer ikke", NO),
        ("kan godt tage den på telefonen", PHONE),
    ],
)
def test_whoever_could_not_come_is_on_the_way_after_all(text: str, means: str | None) -> None:
    said = reply_in(text, again=True, declined=True)
    assert (said and said.answer) == means


@pytest.mark.parametrize(
    "text",
    [
        "nej vent", "Vent lige", "hold on", "jeg kommer måske", "ved ikke om jeg kan komme",
        "jeg kommer og tager ikke bilen",
    ],
)  # fmt: skip
def test_who_only_hesitates_has_not_answered(text: str) -> None:
    assert wavers(text)
    assert answer_in(text) is None


@pytest.mark.parametrize("text", ["måske er de flygtet", "nej vent, hvor er det?", "jeg kommer om 10", "nej", ""])
def test_who_tells_or_asks_does_not_waver(text: str) -> None:
    assert not wavers(text)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("nu er det slut", "over"),
        ("nå folkens vi lukker den her", "over"),
        ("er lukket, vi kører hjem", "over"),
        ("ro på nu, alle er sendt hjem", "over"),
        ("så er det slut for i nat, godnat alle", "over"),
        ("everyone has been sent home", "over"),
        ("vi lukker skolen", ""),
        ("skolen er lukket", ""),
        ("alle er sendt hjem fra skolen", ""),
        ("vi lukker ikke endnu", ""),
        ("og nu er det hele forbi", "over"),
        ("now it's over", "over"),
        ("det er overstået, politiet er kørt", "over"),
        ("falsk alarm, det var bare børn", "false"),
        ("det er ovre, men de kan komme igen", ""),
        ("nu er det slut med at lege", ""),
        ("er det slut?", ""),
        ("vi stopper her, tak for hjælpen alle", "over"),
        ("vi er færdige, alle kan tage hjem", "over"),
        ("alt er roligt, vi slutter", "over"),
        ("så lukker vi den igen", "over"),
        ("alle kan gå i seng, vi slutter nu", "over"),
        ("skal vi ikke sige det er slut for i dag", "over"),
        ("skal vi ikke slutte nu?", "over"),
        ("afslut", "over"),
        ("luk udkaldet", "over"),
        ("end the call-out", "over"),
        ("nå men så er vi vist færdige", "over"),
        ("det var det, tak alle", "over"),
        ("politiet siger at vi kan gå hjem", "over"),
        ("kør hjem alle sammen", "over"),
        ("færdig for i dag", "over"),
        ("så er vi igennem", "over"),
        ("situationen er under kontrol, vi slutter her", "over"),
        ("ok all clear, go home", "over"),
        ("tak for indsatsen, kom godt hjem", "over"),
        ("alt er under kontrol", ""),
        ("tak for indsatsen", ""),
        ("det var det sidste rum", ""),
        ("døren er lukket", ""),
        ("luk døren", ""),
        ("vi lukker klubben", ""),
        ("vi slutter os til politiet", ""),
        ("skal vi ikke stoppe dem?", ""),
        ("vi er færdige i kælderen", ""),
        ("alt er roligt", ""),
    ],
)
def test_that_it_is_over_may_be_said_in_any_order_and_with_its_reason(text: str, how: str) -> None:
    assert ends(text) == how


def test_a_question_may_be_hesitant() -> None:
    assert question_in("nej vent, hvor er det?") == "where"
    assert question_in("no wait, who is coming?") == "who"


def test_every_state_can_be_left_or_is_an_end() -> None:
    left = {state for state, _ in CALLOUT}
    assert set(CALLOUT.values()) - left == {"joined", "dropped", "regretted", "closed"}
    assert left >= RUNNING
    assert ENDED - left == {"closed"}
    assert set(SEAT.values()) - {state for state, _ in SEAT} == set()


def test_the_drawing_is_what_the_tables_say() -> None:
    text = PAGE.read_text("utf-8")
    assert redrawn(text) == text, "python -m tests.drawing draws it anew"


# -- whatever happens --

Step = tuple[str, int, int]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["wait", "wait", COME, PHONE, NO, "dies", "lives", "jump", "written no", "written come"]),
        st.integers(0, 2),
        st.integers(1, 900),
    ),
    max_size=25,
)


class Seat:
    """One seat as the job looks after it: the same rules, rows in memory."""

    def __init__(self, people: int) -> None:
        self.now, self.line = OUT, line(*(Asked(each) for each in range(people)))
        self.cards: list[datetime] = []
        self.looks()

    def looks(self) -> None:
        while (due := next_call(self.line, TIMES)) and due[1] <= self.now:
            self._change(due[0].id, called_at=self.now)
        card = card_due(self.line, TIMES)
        if card is not None and card <= self.now:
            self.cards.append(self.now)
            self.line = replace(self.line, card_at=self.now)

    def happens(self, what: str, who: int, seconds: int) -> None:
        asked = self.line.asked[who] if who < len(self.line.asked) else None
        if what == "wait":
            self.passes(timedelta(seconds=seconds))
        elif what == "jump":  # the machine was down: nobody looked meanwhile
            self.now += timedelta(seconds=4 * seconds)
        elif what in ("dies", "lives") and asked and asked.called_at:
            self._change(who, dead=what == "dies")
        elif what in (COME, PHONE, NO) and asked and asked.called_at:
            self._change(who, answer=what)
            self.line = replace(self.line, by_hand="") if what in YES else self.line
        elif what.startswith("written") and self.cards and not self.line.state_of_answers:
            self.line = replace(self.line, by_hand="coming" if what.endswith("come") else EMPTY)
        self.looks()

    def passes(self, time: timedelta) -> None:
        """From one due moment to the next, as the clock does."""
        goal = self.now + time
        while (due := next_moment(self.line, TIMES)) is not None and due <= goal:
            self.now = max(self.now, due)
            self.looks()
            assert next_moment(self.line, TIMES) != due or due > self.now, "it is due for ever"
        self.now = goal

    def _change(self, id: int, **more: object) -> None:
        asked = tuple(replace(each, **more) if each.id == id else each for each in self.line.asked)  # type: ignore[arg-type]
        self.line = replace(self.line, asked=asked)


@settings(max_examples=300)
@given(st.integers(0, 3), STEPS)
def test_every_seat_reaches_a_person_or_a_card_and_nobody_is_left_unasked(people: int, steps: list[Step]) -> None:
    seat = Seat(people)
    for step in steps:
        seat.happens(*step)
    seat.passes(timedelta(minutes=30))

    answered, by_hand = seat.line.state_of_answers, seat.line.by_hand
    assert answered or seat.cards, "silence"
    if not answered:
        assert all(each.called_at for each in seat.line.asked if by_hand != EMPTY or not seat.line.by_hand)
        forgotten = seat.cards[-1] - OUT >= ENOUGH
        assert by_hand == EMPTY or forgotten or seat.now - seat.cards[-1] <= max(TIMES.after("repeat"), SELDOM)
    if seat.line.holder:
        before = seat.line.asked[: seat.line.asked.index(seat.line.holder)]
        assert all(each.answer not in YES for each in before)
    assert complete([seat.line]) == bool(answered)


@settings(max_examples=100)
@given(STEPS)
def test_a_yes_ends_the_asking(steps: list[Step]) -> None:
    seat = Seat(3)
    for step in steps:
        seat.happens(*step)
    if seat.line.holder:
        assert next_moment(seat.line, TIMES) is None


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("skyderi ved Glarbjergvej 102", "skyderi"),
        ("Det brænder i opgang 7!", "ildspaasaettelse"),
        ("the house is on fire", "ildspaasaettelse"),
        ("gruppeslagsmål ved Parken", "slaaskamp"),
        ("skyderri i gården", "skyderi"),
        ("vi blev kun fire", ""),
        ("tak for i går", ""),
    ],
)
def test_words_of_crisis_are_known_and_the_number_four_is_no_fire(said: str, kind: str) -> None:
    assert kind_in(load("randers-nordby-2017-21").beredskab, said) == kind


@pytest.mark.parametrize(
    ("now", "hour", "minute", "expected"),
    [
        ("2022-11-16 22:43", 2, 45, "2022-11-17 01:45"),  # an ordinary night
        ("2022-11-16 22:43", 23, 43, "2022-11-17 22:43"),  # it is that now
        ("2022-03-27 00:30", 2, 45, "2022-03-27 01:45"),  # clocks show 3.45: this night has no 2.45
        ("2022-10-30 00:10", 2, 45, "2022-10-30 00:45"),  # the first of two
        ("2022-10-30 01:10", 2, 45, "2022-10-30 01:45"),  # the second
        ("2022-12-31 22:58", 0, 15, "2022-12-31 23:15"),
    ],
)
def test_until_when_something_is_to_be_done(now: str, hour: int, minute: int, expected: str) -> None:
    begins = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert f"{next_shown(begins, hour, minute):%Y-%m-%d %H:%M}" == expected
