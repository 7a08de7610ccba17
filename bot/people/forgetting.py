"""Somebody is deleted: which rows go with them, and which stay without them."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, update
from sqlalchemy.orm import InstrumentedAttribute

from bot.work import Work


def take_out(work: Work, person_id: int, columns: Iterable[InstrumentedAttribute[Any]]) -> None:
    """What was said or done stays; that it was them does not."""
    for column in columns:
        work.session.execute(update(column.class_).where(column == person_id).values({column.key: None}))


def delete_of(work: Work, person_id: int, models: Iterable[Any]) -> None:
    """Rows that are theirs alone (`person_id`)."""
    for model in models:
        work.session.execute(delete(model).where(model.person_id == person_id))
