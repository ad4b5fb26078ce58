"""The built-in event with another way of voting, for the tests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from facilitator.event import Event
from facilitator.vote import Vote

EVENT = Event.built_in()
PICK, DOTS = {"method": "pick", "picks": 3}, {"method": "dots", "picks": 5}
SCORE, RANKING = {"method": "score", "picks": 0}, {"method": "ranking", "picks": 3}
HANDS = {"method": "hands", "picks": 1}
CLUSTERS = {"method": "pick", "picks": 2, "on": "clusters"}


def vote(**settings: Any) -> Vote:
    """Settings of a vote; what is not said is as the built-in event has it."""
    usual = EVENT.rounds[0].vote
    assert usual is not None
    return replace(usual, **settings)


def voting(**settings: Any) -> Event:
    """The built-in event whose round votes in this way."""
    (round_,) = EVENT.rounds
    return replace(EVENT, rounds=(replace(round_, vote=vote(**settings)),))
