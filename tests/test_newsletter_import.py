"""`nabobot newsletter import`: the list that was kept elsewhere, and lists that nobody should trust."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.newsletter.ending import by_address, end
from bot.newsletter.importing import take_in
from bot.newsletter.listing import BadList, read
from bot.newsletter.model import Subscription
from bot.work import Work
from tests.shell import Shell
from tests.world import World

LIST = "E-mail;Sprog;Område;Kilde\ninge@example.org;dansk;Vangdalen;beboermøde 3. maj 2013\n"


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "liste.csv"
    path.write_bytes(text.encode(encoding))
    return path


def subscribers(world: World) -> list[tuple[str, str, list[str], str]]:
    return world.write(
        lambda work: [
            (each.address, each.language, each.areas, each.source) for each in work.session.query(Subscription).all()
        ]
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
async def test_a_list_of_the_spreadsheet_comes_in_with_its_consent(world: World, tmp_path: Path, encoding: str) -> None:
    listed = read(written(tmp_path, LIST, encoding))

    done = world.write(lambda work: take_in(work, listed))

    assert done.new == 1
    assert subscribers(world) == [("inge@example.org", "da", ["vangdalen"], "beboermøde 3. maj 2013")]


async def test_a_workbook_is_read_and_its_formulas_are_not(world: World, tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Navn", "e-mail", "kilde"])
    book.active.append(["Inge", "inge@example.org", "blanket"])
    book.active.append(["Kaj", '=HYPERLINK("http://example.org")', "blanket"])
    book.save(tmp_path / "liste.xlsx")

    done = world.write(lambda work: take_in(work, read(tmp_path / "liste.xlsx")))

    assert (done.new, done.no_address) == (1, [3])


def test_the_list_comes_in_by_the_command_line_and_what_did_not_is_told(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    book = Workbook()
    book.active.append(["e-mail", "sprog", "område", "krise", "kilde"])
    book.active.append(["inge@example.org", "engelsk", "Vangdalen", "ja", "beboermøde 3. maj 2013"])
    book.active.append(["kaj@example.org", "", "", "", ""])
    book.active.append(["ikke en adresse", "", "", "", "blanket"])
    book.save(tmp_path / "liste.xlsx")

    said = shell.types("newsletter", "import", "liste.xlsx")
    assert "1 new" in said
    assert "no source of the consent (a column kilde, or --source): line 3" in said
    assert "no e-mail address: line 4" in said
    assert "1 new, 1 were there" in shell.types("newsletter", "import", "liste.xlsx", "--source", "blanket")

    with shell.session() as session:
        found = [
            (each.address, each.language, each.areas, each.crisis, each.source) for each in session.query(Subscription)
        ]
    assert found == [
        ("inge@example.org", "en", ["vangdalen"], True, "beboermøde 3. maj 2013"),
        ("kaj@example.org", "da", [], False, "blanket"),
    ]


async def test_several_areas_of_one_reader_are_taken_and_an_unknown_one_is_told(world: World, tmp_path: Path) -> None:
    wanted = ("Vangdalen og Jennumparken", '"Glarbjergvej, Vangdalen"', "Området omkring Glarbjergvej", "Vorup", "")
    lines = "".join(f"nr{number}@example.org;{each}\n" for number, each in enumerate(wanted))

    done = world.write(lambda work: take_in(work, read(written(tmp_path, f"e-mail;område\n{lines}")), source="blanket"))

    assert [areas for _, _, areas, _ in subscribers(world)] == [
        ["vangdalen", "jennumparken"], ["glarbjergvej", "vangdalen"], ["glarbjergvej"], [], [],
    ]  # fmt: skip
    assert (done.new, done.no_area) == (5, [5])


async def test_who_left_stays_away_and_nobody_comes_in_without_a_source(world: World, tmp_path: Path) -> None:
    listed = read(written(tmp_path, LIST + "kaj@example.org;;;\nikke en adresse;;;blanket\nINGE@EXAMPLE.ORG;;;x\n"))

    first = world.write(lambda work: take_in(work, listed))
    world.write(lambda work: leaves(work, "inge@example.org"))
    again = world.write(lambda work: take_in(work, listed, source="blanket"))

    assert (first.new, first.there, first.no_source, first.no_address) == (1, 1, [3], [4])
    assert (again.new, again.left) == (1, 2)


def leaves(work: Work, address: str) -> None:
    found = by_address(work, "email", address)
    assert found is not None
    end(work, found, "left")


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("liste.csv", b"navn;telefon\nInge;12\n", "no column is called e-mail"),
        ("liste.csv", b"", "no column is called e-mail"),
        ("liste.csv", b"\0\0\0", "cannot be read"),
        ("liste.csv", b"e-mail\n" + b"a" * 6_000_000, "larger"),
        ("liste.csv", b"e-mail\n" + b"a@example.org\n" * 20_001, "more than"),
        ("liste.xlsx", b"PK\x03\x04 and then nothing", "cannot be read"),
        ("liste.xls", b"\xd0\xcf\x11\xe0", "save the list as"),
        ("liste", b"e-mail\n", "save the list as"),
    ],
)
def test_a_list_that_is_none_is_refused_in_a_line(tmp_path: Path, name: str, content: bytes, problem: str) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(BadList, match=problem):
        read(tmp_path / name)


def test_a_workbook_that_unpacks_to_too_much_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"\0" * 60_000_000)

    with pytest.raises(BadList, match="unpacks"):
        read(path)
