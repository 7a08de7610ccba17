"""An invitation as a picture: a poster to print (.svg, A4), or the bare code to put anywhere (.png)."""

from pathlib import Path
from xml.sax.saxutils import escape

import segno

from bot.exports import poster_words
from bot.people.joining import Invited
from bot.plan.model import Plan
from bot.settings import SettingsError
from bot.texts import translator

ENDINGS = (".svg", ".png")
POSTER = """<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">
<rect width="210" height="297" fill="#fff"/>
<g font-family="sans-serif" text-anchor="middle" fill="#1a1a1a">
<text x="105" y="52" font-size="20" font-weight="bold">{headline}</text>
<text x="105" y="228" font-size="6.5">{todo}</text>
<text x="105" y="242" font-size="5" fill="#555">{what}</text>
<text x="105" y="256" font-size="4" fill="#555" font-family="monospace">{link}</text>
</g>
<svg x="35" y="70" width="140" height="140" viewBox="0 0 {size} {size}" shape-rendering="crispEdges">{code}</svg>
</svg>
"""


def check(path: Path) -> None:
    """Before anything is made: raises SettingsError for a file that cannot be written."""
    if path.suffix.lower() not in ENDINGS:
        raise SettingsError(f"--qr: {path.name} should end in .svg or .png (for example: poster.svg)")
    if not path.absolute().parent.is_dir():
        raise SettingsError(f"--qr: there is no folder {path.parent} (for example: poster.svg)")


def write(path: Path, invited: Invited, plan: Plan) -> None:
    code = segno.make(invited.link, error="m", micro=False)
    if path.suffix.lower() == ".png":
        code.save(str(path), scale=12, border=4)
    else:
        path.write_text(_poster(code, invited, plan), "utf-8")


def _poster(code: segno.QRCode, invited: Invited, plan: Plan) -> str:
    headline, todo, what = map(escape, poster_words.poster(translator(plan.languages[0]), invited, plan))
    drawn = code.svg_inline(border=0, omitsize=True, svgclass=None, lineclass=None)
    size = code.symbol_size(border=0)[0]
    return POSTER.format(headline=headline, todo=todo, what=what, link=escape(invited.link), size=size, code=drawn)
