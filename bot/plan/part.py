"""What every table of a plan file has in common: it is frozen, knows all its keys, and speaks the plan's languages."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Word = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
"""What rows and buttons say, so ASCII: faellesspisning."""
Words = Annotated[tuple[Word, ...], Field(min_length=1)]
Text = dict[str, Word]
"""A text in each language of the plan, by its code: {"da": "...", "en": "..."}."""
Month = Annotated[int, Field(ge=1, le=12)]


class Part(BaseModel):
    """A table of the plan file; a key that it does not know is an error, not a surprise."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Titled(Part):
    key: Key
    title: Text

    def title_in(self, language: str) -> str:
        """The title in that language, or else in the first that it has."""
        return in_language(self.title, language)


def in_language(text: Text, language: str) -> str:
    return text[language] if language in text else next(iter(text.values()))
