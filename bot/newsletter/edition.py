"""An issue as one kind of reader gets it: in a language, for some areas, section by section; nothing empty in it."""

from collections.abc import Collection
from dataclasses import dataclass

from bot.newsletter.model import KEPT, Issue, IssueItem
from bot.newsletter.section_words import section_title
from bot.plan.model import Plan
from bot.plan.part import in_language
from bot.texts import translator_near


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture in the data folder."""

    file: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Piece:
    id: int
    headline: str
    text: str
    picture: Shown | None
    area: str
    """What it is called, empty for everywhere."""

    @property
    def head(self) -> str:
        """The headline, with the area where it does not say that itself."""
        told = not self.area or self.area.casefold() in self.headline.casefold()
        return self.headline if told else f"{self.headline} ({self.area})"


@dataclass(frozen=True, slots=True)
class Part:
    title: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    issue: int
    language: str
    title: str
    programme: str
    parts: tuple[Part, ...]

    @property
    def pieces(self) -> list[Piece]:
        return [piece for part in self.parts for piece in part.pieces]

    @property
    def lead(self) -> Shown | None:
        """The first picture."""
        return next((piece.picture for piece in self.pieces if piece.picture), None)


def edition(issue: Issue, plan: Plan, language: str = "", areas: Collection[str] = ()) -> Edition:
    """`areas`: those whose news the reader wants; none means all."""
    language = language if language in plan.languages else plan.languages[0]
    parts = []
    for section in plan.newsletter.sections:
        items = [each for each in issue.items if each.section == section.kind and _for(each, areas)]
        if items:
            t = translator_near(language)
            title = in_language(section.title, language) if section.title else str(section_title(t, section.kind))
            parts.append(Part(title, tuple(_piece(each, plan, language) for each in items)))
    title = in_language(issue.title, language)
    return Edition(issue.id, language, title, in_language(plan.title, language), tuple(parts))


def _for(item: IssueItem, areas: Collection[str]) -> bool:
    return not item.dropped and (not item.area or not areas or item.area in areas)


def _piece(item: IssueItem, plan: Plan, language: str) -> Piece:
    headline = in_language(item.headline, language)
    picture = item.picture
    shown = Shown(picture.file, picture.width, picture.height, headline) if picture and picture.state == KEPT else None
    area = plan.areas[item.area].label if item.area in plan.areas else ""
    return Piece(item.id, headline, in_language(item.text, language), shown, area)
