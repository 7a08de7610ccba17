"""A document for Word: real headings and lists, so that it can be gone on with and read aloud."""

from io import BytesIO
from typing import Any

import docx as python_docx
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from bot.documents.model import Block, Bullets, Document, Heading, PageBreak, Paragraph, Table

LANGUAGES = {"da": "da-DK", "en": "en-GB"}
FONT = "Calibri"
LONGEST = 255
"""Characters that Word takes as a property."""
INK = RGBColor(0x14, 0x53, 0x2D)
WIDTH = 170
"""Millimetres between the margins of an A4 page."""
TONES = {"green": "DDF0E0", "yellow": "FFF1C9", "red": "F9DAD5"}
"""So light that black words on them are as easy to read as on paper. The printed page has the same."""
HEAD = "F0F0F0"
MOST_TOGETHER = 16
"""Rows of a table that is kept on one page."""


def docx(document: Document) -> bytes:
    made = python_docx.Document()
    _page(made)
    _styles(made, document)
    _properties(made, document)
    made.add_heading(document.title, 0)
    if document.subtitle:
        made.add_paragraph(document.subtitle, style="Subtitle")
    for block in document.blocks:
        _add(made, block)
    _footer(made, document.footer)
    kept = BytesIO()
    made.save(kept)
    return kept.getvalue()


def _page(made: Any) -> None:
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(22)


def _styles(made: Any, document: Document) -> None:
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(20 if document.large else 11)
    normal.paragraph_format.space_after = Pt(6)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), LANGUAGES.get(document.language, document.language))
    normal.element.get_or_add_rPr().append(language)
    for name in ("Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3"):
        font = made.styles[name].font
        font.name, font.color.rgb = FONT, INK
        # The theme's own font would win over the one that is named.
        fonts = made.styles[name].element.rPr.rFonts
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)


def _properties(made: Any, document: Document) -> None:
    properties = made.core_properties
    properties.title, properties.author = document.title[:LONGEST], document.author[:LONGEST]
    properties.language, properties.comments = LANGUAGES.get(document.language, document.language), ""
    if document.at:
        properties.created = properties.modified = document.at.replace(tzinfo=None)


def _add(made: Any, block: Block) -> None:
    match block:
        case Heading(text, level):
            made.add_heading(text, min(max(level, 1), 3))
        case Paragraph(text, strong):
            made.add_paragraph().add_run(text).bold = strong or None
        case Bullets(items):
            for item in items:
                made.add_paragraph(item, style="List Bullet")
        case Table():
            _table(made, block)
        case PageBreak():
            made.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _table(made: Any, block: Table) -> None:
    table = made.add_table(rows=1, cols=len(block.header), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, _widths(block), strict=True):
        column.width = width  # of the grid: there are programs that look at nothing else
    _row(table.rows[0], block.header, block)
    for cell in table.rows[0].cells:
        _tint(cell, HEAD)
        for run in cell.paragraphs[0].runs:
            run.bold = True
    repeated = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)
    for values, tone in zip(block.rows, block.tones or ("",) * len(block.rows), strict=True):
        row = table.add_row()
        _row(row, values, block)
        if tone in TONES:
            _tint(row.cells[-1], TONES[tone])
    _hold_together(table)
    made.add_paragraph()


def _hold_together(table: Any) -> None:
    """A table that fits on a page stands on one, below its heading: LibreOffice loses rows of some that are split."""
    rows = list(table.rows)[:-1]
    for row in rows if len(rows) < MOST_TOGETHER else rows[:1]:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def _row(row: Any, values: tuple[str, ...], block: Table) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # a goal stays on the page of its figures
    for cell, value, width in zip(row.cells, values, _widths(block), strict=True):
        cell.text, cell.width = value, width
        cell.paragraphs[0].paragraph_format.space_after = Pt(2)


def _tint(cell: Any, colour: str) -> None:
    shading = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shading.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shading)


def _widths(block: Table) -> list[Mm]:
    shares = block.shares()
    return [Mm(WIDTH * share / sum(shares)) for share in shares]


def _footer(made: Any, text: str) -> None:
    paragraph = made.sections[0].footer.paragraphs[0]
    paragraph.add_run(f"{text} · " if text else "")
    run = paragraph.add_run()
    for kind, instruction in (("begin", ""), ("", "PAGE"), ("end", "")):
        run._r.append(_field(kind, instruction))


def _field(kind: str, instruction: str) -> Any:
    """A piece of the field that Word fills with the page's number."""
    if instruction:
        element = OxmlElement("w:instrText")
        element.text = instruction
        return element
    element = OxmlElement("w:fldChar")
    element.set(qn("w:fldCharType"), kind)
    return element
