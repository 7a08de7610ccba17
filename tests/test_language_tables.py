"""The same figures in any table or list that people paste: by months, weeks, days, areas or activities; any signs."""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, datetime

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.corpus_file import true_reader

NOW = datetime(2018, 11, 20, 9, 0)
READ = true_reader()
MONTHS = {
    1: ("jan", "januar", "Januar", "jan."),
    3: ("mar", "marts", "Marts"),
    6: ("juni", "Juni", "jun"),
    8: ("aug", "august", "aug."),
    10: ("okt", "oktober", "okt."),
}
AREAS = {
    "vangdalen": ("Vangdalen", "vangdalen", "Vangd."),
    "jennumparken": ("Jennumparken", "Jennum."),
    "glarbjergvej": ("Glarbjergvej", "Glarbj."),
}
FIGURES = {
    "hotspot_contacts": ("HotSpot", "HotSpot, kontakter", "Gadeplan"),
    "spare_time_jobs": ("Fritidsjob", "Unge i fritidsjob"),
    "absence_children": ("Børn i fremmødeindsatsen",),
    "web_visitors": ("Besøgende på hjemmesiden", "Hjemmeside"),
    "newsletter": ("Nyhedsmails",),
    "language": ("Sprogaktiviteter",),
}
COLUMNS = ("\t", " | ", ";", "   ", "     ")
ROW = (": ", " - ", " = ", "  ", " ...... ", " – ", "\t")
INLINE = ("; ", ", ", " / ", " · ")
TOTALS = ("", "", "I alt", "Samlet", "total")
BULLETS = ("", "", "- ", "• ", "* ")


@dataclass(frozen=True, slots=True)
class Table:
    """As somebody pastes it, and what each of its numbers is: criterion, last day, area, and its fields."""

    text: str
    said: set[tuple[object, ...]] = field(default_factory=set)


def last_day(month: int) -> date:
    return date(2018, month, monthrange(2018, month)[1])


some_months = st.lists(st.sampled_from(sorted(MONTHS)), min_size=2, max_size=4, unique=True).map(sorted)
numbers = st.integers(1, 90)


@st.composite
def months_of_one(draw: st.DrawFn) -> Table:
    """ "HotSpot", below it a month and its number on each line, or all behind a colon."""
    criterion = draw(st.sampled_from(sorted(FIGURES)))
    name, months = draw(st.sampled_from(FIGURES[criterion])), draw(some_months)
    many = {month: draw(st.integers(1, 9) if criterion in ("newsletter", "language") else numbers) for month in months}
    total, sign, bullet = draw(st.sampled_from(TOTALS)), draw(st.sampled_from(ROW)), draw(st.sampled_from(BULLETS))
    rows = [f"{draw(st.sampled_from(MONTHS[month]))}{sign}{many[month]}" for month in months]
    if draw(st.booleans()) and sign in ("  ", ": "):
        text = f"{name}: " + draw(st.sampled_from(INLINE)).join(rows)
    else:
        rows += [f"{total}{sign}{sum(many.values())}"] if total else []
        text = "\n".join([name + draw(st.sampled_from(("", ":", " 2018"))), *(bullet + row for row in rows)])
    return Table(text, {(criterion, last_day(month), None, many[month]) for month in months})


@st.composite
def months_and_activities(draw: st.DrawFn) -> Table:
    """A month on each line and an activity at the head of each column, or the other way round."""
    criteria = draw(
        st.lists(st.sampled_from(["web_visitors", "spare_time_jobs", "hotspot_contacts"]), min_size=2, unique=True)
    )
    months, sign = draw(some_months), draw(st.sampled_from(COLUMNS))
    names = {criterion: draw(st.sampled_from(FIGURES[criterion])).replace(",", "") for criterion in criteria}
    many = {(month, criterion): draw(numbers) for month in months for criterion in criteria}
    written = {month: draw(st.sampled_from(MONTHS[month])) for month in months}
    if draw(st.booleans()):
        head = ["Måned", *names.values()]
        rows = [[written[month], *(str(many[month, criterion]) for criterion in criteria)] for month in months]
    else:
        head = ["2018", *written.values()]
        rows = [[names[criterion], *(str(many[month, criterion]) for month in months)] for criterion in criteria]
    text = "\n".join(sign.join(row) for row in [head, *rows])
    return Table(text, {(criterion, last_day(month), None, value) for (month, criterion), value in many.items()})


@st.composite
def dinners(draw: st.DrawFn) -> Table:
    """A day and an area on each line; who came in one column or in two."""
    days = draw(st.lists(st.integers(1, 30), min_size=2, max_size=4, unique=True).map(sorted))
    areas = [draw(st.sampled_from(sorted(AREAS))) for _ in days]
    parted, sign = draw(st.booleans()), draw(st.sampled_from(COLUMNS))
    head = [
        "dato",
        "sted",
        *(["voksne", "børn"] if parted else [draw(st.sampled_from(["antal", "deltagere", "gæster"]))]),
    ]
    rows, said = [], set()
    for day, area in zip(days, areas, strict=True):
        adults, children = draw(st.integers(10, 50)), draw(st.integers(1, 15))
        counted = [str(adults), str(children)] if parted else [str(adults)]
        rows.append([f"{day}/9", draw(st.sampled_from(AREAS[area])), *counted])
        said.add(("faellesspisning", date(2018, 9, day), area, adults + children if parted else adults))
    name = draw(st.sampled_from(("Fællesspisning", "Fællesspisninger i september", "Fællesspisning, september 2018")))
    return Table("\n".join([name, *(sign.join(row) for row in [head, *rows])]), said)


@st.composite
def activities_of_a_time(draw: st.DrawFn) -> Table:
    """ "Status august:", below it each activity with its number; a greeting above it or a target below."""
    criteria = draw(st.lists(st.sampled_from(sorted(FIGURES)), min_size=2, max_size=5, unique=True))
    month = draw(st.sampled_from([3, 6, 8, 10]))
    time = draw(st.sampled_from(MONTHS[month]))
    sign, bullet = draw(st.sampled_from((": ", "  ", " = "))), draw(st.sampled_from(BULLETS))
    many = {criterion: draw(st.integers(1, 9)) for criterion in criteria}
    rows = [bullet + draw(st.sampled_from(FIGURES[criterion])) + sign + str(many[criterion]) for criterion in criteria]
    head = draw(
        st.sampled_from(("Status {}:", "{}", "{} 2018", "Tal for {}", "Til styregruppen, {}:", "Opgørelse {}:"))
    )
    above = draw(st.sampled_from(("", "Hej\n", "Kære alle\n")))
    return Table(
        above + "\n".join([head.format(time), *rows]),
        {(criterion, last_day(month), None, value) for criterion, value in many.items()},
    )


@st.composite
def by_place(draw: st.DrawFn) -> Table:
    """A figure of one month by area: on lines, in columns, or behind one another."""
    month = draw(st.sampled_from([3, 6, 8, 10]))
    areas = draw(st.permutations(sorted(AREAS)))[: draw(st.integers(2, 3))]
    many = {area: draw(st.integers(11, 60)) for area in areas}
    names = {area: draw(st.sampled_from(AREAS[area])) for area in areas}
    head = f"{draw(st.sampled_from(('HotSpot', 'Gadeplan')))}, {draw(st.sampled_from(MONTHS[month]))}"
    form = draw(st.sampled_from(("lines", "row", "columns")))
    if form == "lines":
        sign = draw(st.sampled_from((": ", "   ", " = ", " ..... ")))
        text = "\n".join([head, *(f"{names[area]}{sign}{many[area]}" for area in areas)])
    elif form == "row":
        text = f"{head}: " + draw(st.sampled_from(INLINE)).join(f"{names[area]}: {many[area]}" for area in areas)
    else:
        sign = draw(st.sampled_from(COLUMNS))
        rows = [["Måned", *names.values()], [MONTHS[month][0], *(str(many[area]) for area in areas)]]
        text = "\n".join([head.partition(",")[0], *(sign.join(row) for row in rows)])
    return Table(text, {("hotspot_contacts", last_day(month), area, value) for area, value in many.items()})


@st.composite
def with_other_columns(draw: st.DrawFn) -> Table:
    """A figure by month, beside it what was aimed at, last year's, a remark, or nothing yet."""
    months, sign = draw(some_months), draw(st.sampled_from(COLUMNS[:3]))
    other = draw(st.sampled_from(("Mål", "Budget", "2017", "Bemærkninger", "Sidste år")))
    rows, said = [], set()
    for month in months:
        value = draw(st.one_of(st.none(), st.integers(1, 60)))
        beside = draw(st.sampled_from(("", "ok", "se mail"))) if other == "Bemærkninger" else str(draw(numbers))
        rows.append([draw(st.sampled_from(MONTHS[month])), "-" if value is None else str(value), beside])
        said |= set() if value is None else {("hotspot_contacts", last_day(month), None, value)}
    assume(len(said) > 1)
    text = "\n".join(["HotSpot 2018", *(sign.join(row) for row in [["Måned", "unge", other], *rows])])
    return Table(text, said)


TABLES = st.one_of(
    months_of_one(), months_and_activities(), dinners(), activities_of_a_time(), by_place(), with_other_columns()
)


@given(TABLES)
def test_a_table_says_what_its_cells_say(table: Table) -> None:
    read = READ(table.text, NOW)
    found = set()
    for report in read.reports:
        fields = {name: each.value for name, each in report.fields.items()}
        assert not report.asks, (table.text, report)
        found.add((report.criterion, fields.get("date"), fields.get("area"), fields.get("value")))
    assert found == table.said, table.text


WORDS = (
    "HotSpot",
    "unge",
    "nye",
    "jan",
    "uge 9",
    "Vangdalen",
    "i alt",
    "Mål",
    "12",
    "3",
    "-",
    "(2 nye)",
    "4/9",
    "Flyvervej 8",
)
SIGNS = ("\t", " | ", ";", "   ", ": ", " / ", ", ", "\n", "\n- ", " = ", " ")


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(SIGNS)), max_size=40))
def test_whatever_is_put_in_columns_what_was_read_points_to_where_it_was_written(cells: list[tuple[str, str]]) -> None:
    text = "".join(word + sign for word, sign in cells)

    for report in READ(text, NOW).reports:
        for found in report.fields.values():
            assert all(0 <= start < end <= len(text) for start, end in found.evidence), (text, report)
        assert 0 <= report.span[0] <= report.span[1] <= len(text)


def test_what_was_read_in_a_cell_points_to_the_cell_and_to_the_head_of_its_column() -> None:
    text = "HotSpot\nmåned\tunge\tnye\njan\t22\t9\nfeb\t18\t4"

    second = READ(text, NOW).reports[1]

    written = {name: [text[start:end] for start, end in each.evidence] for name, each in second.fields.items()}
    assert written["value"] == ["18", "unge"]
    assert written["new"] == ["4"]
    assert written["date"] == ["feb"]
