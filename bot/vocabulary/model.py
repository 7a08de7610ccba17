"""Words that were not understood, and words that staff have taught the bot since the plan was written."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from bot.db import Base
from bot.language.lexicon import Lexicon

OPEN, LEARNT, IGNORED = "open", "learnt", "ignored"


class Unread(Base):
    """A sentence in which no report was found. It does not say who wrote it."""

    __tablename__ = "unread"

    id: Mapped[int] = mapped_column(primary_key=True)
    words: Mapped[str]
    said_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default=OPEN)


class LearntWord(Base):
    """One more name for a criterion, an area or a venue of the plan."""

    __tablename__ = "learnt_words"

    id: Mapped[int] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(unique=True)
    means: Mapped[str]
    """A key of the plan with its table: "criteria.newcomers", "areas.vangdalen", "venues.parken"."""
    by: Mapped[int | None]
    at: Mapped[datetime]


def taught(lexicon: Lexicon, learnt: Iterable[tuple[str, str]]) -> Lexicon:
    """The lexicon with the learnt names (word, means) added; what means nothing in this plan is passed over."""
    for word, means in learnt:
        table, _, key = means.partition(".")
        match table:
            case "criteria":
                topics = (replace(e, names=(*e.names, word)) if e.criterion == key else e for e in lexicon.topics)
                lexicon = replace(lexicon, topics=tuple(topics))
            case "areas":
                lexicon = replace(
                    lexicon,
                    areas=tuple(replace(e, names=(*e.names, word)) if e.key == key else e for e in lexicon.areas),
                )
            case "venues":
                lexicon = replace(
                    lexicon,
                    venues=tuple(replace(e, names=(*e.names, word)) if e.key == key else e for e in lexicon.venues),
                )
    return lexicon
