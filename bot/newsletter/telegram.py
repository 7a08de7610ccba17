"""An issue as it is read on Telegram: a lead picture, and the words in as few messages as it takes."""

from dataclasses import replace

from markupsafe import Markup, escape

from bot.message import Button, Message, Rows, bold, lines, rows
from bot.newsletter import letter_words as words
from bot.newsletter.edition import Edition, Part, Piece
from bot.texts import Translator

LONGEST = 3600
"""Characters to a message, so that it stays well within Telegram's 4,096."""
PIECE = 1500
"""Characters of one piece; who writes more is read in full in the e-mail and in the archive."""


def parts(shown: Edition, buttons: Rows = ()) -> list[Message]:
    """Everything that a reader gets, in order; the buttons stand under the last."""
    texts = [bold(shown.title)]
    for block in [_part(part) for part in shown.parts]:
        for paragraph in block:
            if len(texts[-1]) + len(paragraph) > LONGEST:
                texts.append(paragraph)
            else:
                texts[-1] = texts[-1] + Markup("\n\n") + paragraph
    said = [Message(text, fresh=True, language=shown.language) for text in texts]
    if shown.lead:
        photo = Message(bold(escape(shown.lead.alt)), photo=shown.lead.file, fresh=True, language=shown.language)
        said.insert(0, photo)
    return [*said[:-1], replace(said[-1], buttons=buttons)]


def leaving(t: Translator, *, preview: bool = False) -> Rows:
    """What a reader can press; in a preview the same buttons do nothing."""
    leave, choose = ("newsletter:look", "newsletter:look") if preview else ("newsletter:leave", "newsletter:menu")
    return rows((Button(words.leave(t), leave), Button(words.choose(t), choose)))


def _part(part: Part) -> list[Markup]:
    first, *others = [_piece(piece) for piece in part.pieces]
    return [lines(Markup("<u>%s</u>") % part.title, first), *others]


def _piece(piece: Piece) -> Markup:
    text = piece.text if len(piece.text) <= PIECE else piece.text[:PIECE].rpartition(" ")[0] + " …"
    return lines(bold(piece.head), text if text != piece.headline else "")
