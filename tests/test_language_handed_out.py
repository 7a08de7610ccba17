"""A verb in two pieces: what was "delt … ud" was handed out, and what was not, or is to be, was not."""

from datetime import date, datetime

import pytest

from tests.corpus_file import true_reader

READ = true_reader()
MONDAY = datetime(2018, 1, 15, 10)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Fredag delte jeg aktivitetsomslaget ud", [date(2018, 1, 12)]),
        ("og fredag delte jeg aktivitetsomslaget ud", [date(2018, 1, 12)]),
        ("Vi har delt nordbyposten rundt i torsdags", [date(2018, 1, 11)]),
        ("12 til banko i Vangdalen i går, og i fredags delte jeg aktivitetsomslaget ud", [date(2018, 1, 12)]),
        ("Vi nåede ikke at dele aktivitetsomslaget ud i fredags", []),
        ("Vi delte ikke aktivitetsomslaget ud i fredags", []),
        ("Vi delte 40 boller ud i fredags", []),
    ],
)
def test_what_was_handed_out_is_counted(text: str, days: list[date]) -> None:
    reports = [each for each in READ(text, MONDAY).reports if each.criterion == "household_magazine"]
    assert [each.fields["date"].value for each in reports] == days
    assert all(each.fields["value"].value == 1 for each in reports)
