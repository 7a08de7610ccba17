"""Buttons on a small telephone: no label is cut off because another stands beside it."""

from bot.message import FITS, Button, rows, shortened, wrapped


def labels(*texts: str, per_row: int = 2) -> list[list[str]]:
    return [[each.label for each in row] for row in wrapped([Button(text, "a:1") for text in texts], per_row)]


def test_labels_stand_beside_each_other_only_where_all_of_them_are_read() -> None:
    assert labels("Brand", "Skyderi", "Trusler mod medarbejdere", "Uro", "Chikane") == [
        ["Brand", "Skyderi"],
        ["Trusler mod medarbejdere"],
        ["Uro", "Chikane"],
    ]
    assert labels("Vangdalen", "Jennumparken", "Glarbjergvej", per_row=3) == [
        ["Vangdalen", "Jennumparken"],
        ["Glarbjergvej"],
    ]
    assert labels("Alle områder", "Vangdalen", "Jennumparkerne", per_row=3) == [
        ["Alle områder", "Vangdalen"],
        ["Jennumparkerne"],
    ]
    assert labels(*"123456789", per_row=4) == [list("1234"), list("5678"), ["9"]]
    assert labels(*"12345678", per_row=6) == [list("123456"), list("78")]
    assert labels() == []
    pair = (Button("Se det som på Telegram", "a:1"), Button("Se det som e-mail", "a:2"))
    assert rows(pair, [], pair[1]) == ((pair[0],), (pair[1],), (pair[1],))


def test_what_is_too_long_for_a_button_ends_at_a_word_and_says_so() -> None:
    title = "Formidling og branding: Fremtiden lever i Nordbyen"
    assert shortened(title) == "Formidling og branding: Fremtiden …"
    assert len(shortened(title)) <= FITS[0]
    assert shortened("NUSSA") == "NUSSA"
    assert shortened("Forårsarrangementskoordinationsudvalgsformandskab", 12) == "Forårsarran…"
