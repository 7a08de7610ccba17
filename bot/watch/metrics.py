"""The figures for Prometheus, in its text format. None of them is about a person."""

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.watch.vitals import Vitals
from bot.watch.watch import Look

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def text(look: Look) -> bytes:
    registry = CollectorRegistry()
    registry.register(Readings(look))
    ProcessCollector(registry=registry)
    return generate_latest(registry)


class Readings(Collector):
    def __init__(self, look: Look) -> None:
        self._look = look

    def collect(self) -> Iterator[Metric]:
        vitals = self._look.vitals
        yield GaugeMetricFamily("nabobot_well", "1 while nothing is late", value=float(self._look.well))
        yield GaugeMetricFamily("nabobot_inbox_waiting", "Received and not yet handled", value=vitals.inbox.waiting)
        yield GaugeMetricFamily(
            "nabobot_inbox_oldest_seconds", "Age of the first that waits to be handled", value=vitals.inbox.oldest
        )
        yield GaugeMetricFamily(
            "nabobot_inbox_quarantined", "Set aside for somebody to look at", value=vitals.quarantined
        )
        yield CounterMetricFamily("nabobot_handled", "Handled by this process", value=vitals.handled)
        yield from _outbox(vitals)
        silences = GaugeMetricFamily(
            "nabobot_silence_seconds", "Since this part of the process last gave a sign of life", labels=["part"]
        )
        for part, seconds in vitals.silences.items():
            silences.add_metric([part], seconds)
        yield silences


def _outbox(vitals: Vitals) -> Iterator[Metric]:
    waiting = GaugeMetricFamily("nabobot_outbox_waiting", "Queued and not yet sent", labels=["lane"])
    oldest = GaugeMetricFamily("nabobot_outbox_oldest_seconds", "For how long the first is due", labels=["lane"])
    for lane, queue in vitals.outbox.items():
        waiting.add_metric([lane], queue.waiting)
        oldest.add_metric([lane], queue.oldest)
    trouble = GaugeMetricFamily(
        "nabobot_outbox_trouble", "Failed, or perhaps sent: for staff to decide", labels=["lane", "state"]
    )
    for (lane, state), number in vitals.trouble.items():
        trouble.add_metric([lane, state], number)
    outcomes = CounterMetricFamily(
        "nabobot_outbox_outcomes", "What became of sendings by this process", labels=["lane", "state"]
    )
    for (lane, state), number in vitals.sent.items():
        outcomes.add_metric([lane, state], number)
    yield from (waiting, oldest, trouble, outcomes)
