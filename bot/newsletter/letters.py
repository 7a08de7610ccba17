"""An issue as an e-mail: HTML with its pictures in the letter itself, and the same as plain text.

It is written to a file once for all who get the same; the rows of the outbox only name the file.
"""

import hashlib
from pathlib import Path

import orjson
from markupsafe import Markup, escape

from bot import files
from bot.message import Message, bold
from bot.newsletter import letter_words as words
from bot.newsletter.edition import Edition, Part, Piece, Shown
from bot.texts import translator_near

FOLDER = "newsletter/letters"
LEAVE = "https://leave.invalid/"
"""Stands where each reader's own link goes."""
WIDE = 600
PAGE = Markup("""<!doctype html>
<html lang="%(language)s">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>%(title)s</title>
</head>
<body style="margin:0;padding:0;background:#f4f1ea">
<div role="main" style="max-width:600px;margin:0 auto;padding:24px 20px;background:#ffffff;color:#1a1a1a;
font:17px/1.55 'Segoe UI',Roboto,Arial,sans-serif;overflow-wrap:anywhere">
<p style="margin:0;font-size:15px;color:#595959">%(programme)s</p>
<h1 style="margin:4px 0 20px;font-size:28px;line-height:1.2">%(title)s</h1>
%(parts)s
%(foot)s
</div>
</body>
</html>
""")
FOOT = Markup(
    '<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8c8c8c">\n'
    '<p style="margin:0;font-size:14px;color:#595959">%s<br>\n<a href="%s" style="color:#14532d">%s</a></p>'
)
PART = Markup('<h2 style="margin:32px 0 8px;font-size:20px;line-height:1.3;color:#14532d">%s</h2>\n%s')
PIECE = Markup('<h3 style="margin:16px 0 4px;font-size:18px;line-height:1.3">%s</h3>\n%s%s')
PARAGRAPH = Markup('<p style="margin:0 0 12px">%s</p>\n')
PICTURE = Markup(
    '<img src="%(source)s" alt="%(alt)s" width="%(width)s" height="%(height)s"'
    ' style="display:block;width:100%%;max-width:%(width)spx;height:auto;margin:8px 0 12px;border-radius:6px">\n'
)


def message(data_dir: Path, shown: Edition) -> Message:
    """The e-mail as a message; it is written to its file where that is not there yet."""
    written = orjson.dumps(
        {
            "subject": shown.title,
            "html": html(shown),
            "text": text(shown),
            "pictures": [[cid(piece.picture), piece.picture.file] for piece in shown.pieces if piece.picture],
        }
    )
    # Named after what is in it: the same letter is the same file, and one that changed is another.
    name = f"{FOLDER}/{shown.issue}-{shown.language}-{hashlib.sha256(written).hexdigest()[:16]}.json"
    if not (data_dir / name).exists():
        files.write(data_dir / name, written)
    return Message(bold(shown.title), letter=name, language=shown.language)


def html(shown: Edition, *, sources: dict[str, str] | None = None, foot: Markup | None = None) -> str:
    """The whole page. `sources`: other addresses of the pictures than those in a letter; `foot`: what stands below it
    instead of the way out."""
    t = translator_near(shown.language)
    return str(
        PAGE
        % {
            "language": shown.language,
            "title": shown.title,
            "programme": shown.programme,
            "parts": Markup("\n").join(_part(part, sources) for part in shown.parts),
            "foot": FOOT % (words.why(t, shown.programme), LEAVE, words.leave(t)) if foot is None else foot,
        }
    )


def text(shown: Edition) -> str:
    """The same for who reads without HTML."""
    t = translator_near(shown.language)
    blocks = [f"{shown.programme}\n{shown.title.upper()}"]
    for part in shown.parts:
        blocks.append(f"{part.title}\n{'-' * len(part.title)}")
        blocks += [f"{piece.head}\n{piece.text}".strip() for piece in part.pieces]
    return "\n\n".join([*blocks, f"-- \n{words.why(t, shown.programme)}\n{words.leave(t)}: {LEAVE}"]) + "\n"


def cid(picture: Shown) -> str:
    """What the picture is called within the letter."""
    return f"{Path(picture.file).stem}@picture"


def _part(part: Part, sources: dict[str, str] | None) -> Markup:
    return PART % (part.title, Markup("").join(_piece(piece, sources) for piece in part.pieces))


def _piece(piece: Piece, sources: dict[str, str] | None) -> Markup:
    picture = _picture(piece.picture, sources) if piece.picture else Markup("")
    return PIECE % (piece.head, picture, paragraphs(piece.text))


def paragraphs(written: str) -> Markup:
    """An empty line begins a paragraph, a line stays a line."""
    found = [part.strip() for part in written.replace("\r", "").split("\n\n") if part.strip()]
    return Markup("").join(PARAGRAPH % escape(part).replace("\n", Markup("<br>\n")) for part in found)


def _picture(picture: Shown, sources: dict[str, str] | None) -> Markup:
    source = sources[picture.file] if sources else f"cid:{cid(picture)}"
    width = min(picture.width, WIDE)
    height = round(picture.height * width / picture.width)
    return PICTURE % {"source": source, "alt": picture.alt, "width": width, "height": height}
