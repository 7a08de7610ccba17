"""How long tests wait for what will come: on a busy machine it comes later, and only one that fails waits long."""

PATIENCE = 180.0
"""Seconds. What never comes would hold up the tests for good, and nobody would learn why."""
