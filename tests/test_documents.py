"""Documents for Word and for the printer say the same, whatever people wrote."""

import csv
from datetime import UTC, datetime
from io import BytesIO, StringIO
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from markupsafe import Markup

from bot.documents.a4 import TEMPLATE
from bot.documents.forms import NoSuchForm, as_bytes, write
from bot.documents.model import Bullets, Document, Heading, PageBreak, Paragraph, Table
from bot.documents.spreadsheets import table
from bot.documents.word import TONES
from bot.exports.forms import as_csv

REPORT = Document(
    "Fremdriftsrapport",
    (
        Heading("Fællesspisninger"),
        Paragraph("Over målet"),
        Bullets(("Æblekage i Vangdalen", "Ålegilde på Glarbjergvej")),
        Table(("Mål", "Nået"), (("10", "11"), ("25", "33,4")), widths=(3, 1)),
        PageBreak(),
        Heading("Trivsel", 2),
    ),
    subtitle="Juni til oktober 2017",
    footer="Bysekretariatet",
    author="Bysekretariatet",
    at=datetime(2017, 11, 15, 9, tzinfo=UTC),
)


def words_of(data: bytes) -> str:
    opened = docx.Document(BytesIO(data))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    return "\n".join([each.text for each in opened.paragraphs] + cells)


def test_word_opens_it_with_headings_lists_and_tables() -> None:
    opened = docx.Document(BytesIO(as_bytes(REPORT, ".docx")))
    styles = {each.text: each.style.name for each in opened.paragraphs if each.style}
    assert (styles["Fællesspisninger"], styles["Trivsel"]) == ("Heading 1", "Heading 2")
    assert styles["Æblekage i Vangdalen"] == "List Bullet"
    assert [cell.text for cell in opened.tables[0].rows[1].cells] == ["10", "11"]
    assert (opened.core_properties.title, opened.core_properties.language) == ("Fremdriftsrapport", "da-DK")


def test_columns_are_as_wide_as_they_are_meant_whatever_program_shows_them() -> None:
    """Some look at the cells, others at the grid alone; and no row is broken by the end of a page."""
    [shown] = docx.Document(BytesIO(as_bytes(REPORT, ".docx"))).tables
    assert [round(column.width.mm) for column in shown.columns] == [
        round(each.width.mm) for each in shown.rows[1].cells
    ]
    assert shown.columns[0].width > 2.9 * shown.columns[1].width
    assert all(row._tr.trPr.findall(qn("w:cantSplit")) for row in shown.rows)


def test_how_it_stands_is_tinted_in_word_and_in_print_alike() -> None:
    stands = Table(
        ("Mål", "Status"), (("Spisning", "godt med"), ("Job", "bagefter"), ("Nyt", "–")), (), ("green", "red", "")
    )
    [shown] = docx.Document(BytesIO(as_bytes(Document("Rapport", (stands,)), ".docx"))).tables
    fills = [[cell._tc.tcPr.find(qn("w:shd")) for cell in row.cells] for row in shown.rows[1:]]
    told = [[None if each is None else each.get(qn("w:fill")) for each in row] for row in fills]
    assert told == [[None, TONES["green"]], [None, TONES["red"]], [None, None]]
    template = TEMPLATE.read_text("utf-8").lower()
    assert all(f"#{colour.lower()}" in template for colour in TONES.values())
    assert as_bytes(Document("Rapport", (stands,)), ".pdf").startswith(b"%PDF-")


def test_a_printer_gets_a4_pages() -> None:
    data = as_bytes(REPORT, ".pdf")
    assert data.startswith(b"%PDF-")
    assert b"/Count 2" in data
    assert b"595.27" in data


def test_a_printed_page_can_be_read_aloud() -> None:
    data = as_bytes(REPORT, ".pdf")
    assert b"/StructTreeRoot" in data
    assert b"/Lang" in data


@pytest.mark.parametrize(
    "written",
    [
        '#eval("1") $x$ *fed* @navn <script>',
        "æ" * 4_000,
        "\x00\x0b\ud800 nul",
        "‮tsav‬ 👩‍🍳 ٣٧",
        "",
        "= ikke en overskrift",
    ],
    ids=["commands", "long", "unprintable", "signs", "empty", "heading"],
)
@pytest.mark.parametrize("ending", [".docx", ".pdf"])
def test_what_people_wrote_is_shown_and_never_obeyed(written: str, ending: str) -> None:
    blocks = (Heading(written), Paragraph(written), Bullets((written,)), Table((written,), ((written,),)))
    data = as_bytes(Document(written, blocks, subtitle=written, footer=written, author=written), ending)
    assert len(data) > 1_000
    if ending == ".docx" and written.startswith("#eval"):
        assert words_of(data).count(written) == 7


def test_formatting_of_the_chat_is_left_behind() -> None:
    data = as_bytes(Document("Møde", (Paragraph(Markup("<b>Torsdag</b> &amp; fredag")),)), ".docx")
    assert "Torsdag & fredag" in words_of(data)


def test_no_other_form_is_made() -> None:
    with pytest.raises(NoSuchForm):
        as_bytes(REPORT, ".exe")


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "rapporter" / "fremdrift.docx"
    write(REPORT, path)
    assert "Fællesspisninger" in words_of(path.read_bytes())
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_number_below_nought_is_a_number() -> None:
    """A correction of what was reported may be one, and columns are summed."""
    assert table([["-2", "-2,5"]], ";") == "-2;-2,5\r\n"


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "+1", "-1+1", "-1;2", "-", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_is_handed_out_for_a_spreadsheet_never_calculates(cell: str) -> None:
    kept = "'" + cell.replace("\r", "\n")
    shown = list(csv.reader(StringIO(table([["Dag", cell]], ";"), newline=""), delimiter=";"))
    assert shown == [["Dag", kept]]
    exported = as_csv(["said", "several"], [{"said": cell, "several": [cell, "more"]}]).decode()
    assert list(csv.reader(StringIO(exported, newline="")))[1] == [kept, f"{kept} more"]
