"""What somebody told about a crisis: kept sealed, erased when its time is over."""

from dataclasses import asdict, dataclass

import orjson

from bot.beredskab.model import Callout
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Told:
    place: str = ""
    words: str = ""

    @property
    def more(self) -> str:
        """The words, where they say more than the place."""
        return "" if self.words == self.place else self.words


def told(work: Work, callout: Callout) -> Told:
    written = work.programme.seal.open(callout.sealed)
    return Told(**orjson.loads(written)) if written else Told()


def tell(work: Work, callout: Callout, now_told: Told) -> None:
    callout.sealed = work.programme.seal.close(orjson.dumps(asdict(now_told)).decode())
