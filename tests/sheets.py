"""Spreadsheets that people might send: good ones, and some that are made to harm."""

import io
import zipfile
from collections.abc import Sequence

from openpyxl import Workbook

PLAN = (
    ("Milepælsplan 2017/18", "", "", "", ""),
    ("Aktivitet", "Ansvarlig", "december", "januar", "marts"),
    ("Boligsociale mødregrupper", "Ditte", "Nyt hold er fyldt", "", "Evaluering med sundhedsplejen"),
    ("Styrkelse af naboskab", "", "Julefest i ParkCaféen", "Beboerråd holdt", ""),
    ("Noget helt andet", "", "Uden for planen", "", ""),
)


def workbook(rows: Sequence[Sequence[object]] = PLAN) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def bomb() -> bytes:
    """A small file with a gigabyte of nothing in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts, parts.open("xl/worksheets/sheet1.xml", "w") as part:
        for _ in range(64):
            part.write(bytes(1 << 20))
    return out.getvalue()


def many_parts() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        for number in range(1000):
            parts.writestr(f"xl/{number}.xml", "")
    return out.getvalue()


def laughs() -> bytes:
    """A workbook whose text would grow without end while it is read."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as good, zipfile.ZipFile(out, "w") as parts:
        for each in good.infolist():
            data = good.read(each)
            if each.filename == "xl/workbook.xml":
                data = b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + data
            parts.writestr(each.filename, data)
    return out.getvalue()
