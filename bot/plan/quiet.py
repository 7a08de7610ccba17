"""When people are left in peace: the hours of the night, and how many reminders a week are too many."""

from datetime import time
from typing import Annotated

from pydantic import Field, field_validator, model_validator

from bot.plan.part import Part


class Quiet(Part):
    """Holds for reminders alone: an answer is waited for, and a crisis does not wait for the morning."""

    starts: Annotated[time, Field(alias="from")] = time(20)
    ends: Annotated[time, Field(alias="to")] = time(8)
    holidays: bool = True
    """Sundays and Danish holidays are quiet too."""
    reminders_a_week: Annotated[int, Field(ge=1)] = 3
    """To one person, from Monday to Sunday."""

    @field_validator("ends")
    @classmethod
    def not_in_the_hour_that_is_missing(cls, value: time) -> time:
        if value.hour == 2:
            raise ValueError("one night of the year has no hour between 2 and 3, and another has two")
        return value

    @model_validator(mode="after")
    def a_night(self) -> "Quiet":
        if self.starts <= self.ends:
            raise ValueError("must begin in the evening and end in the morning")
        return self
