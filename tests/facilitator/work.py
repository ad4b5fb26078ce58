"""How much SQLite does for a question: the same on every machine, however busy it is."""

from __future__ import annotations

from collections.abc import Callable

from facilitator.store import Store

_STEPS = 100


def work(store: Store, ask: Callable[[], object]) -> int:
    """How many hundred steps SQLite goes while `ask` asks the store."""
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    with store.reading() as connection:
        driver = connection.connection.driver_connection
    assert driver is not None
    driver.set_progress_handler(step, _STEPS)  # the pool gives out no other connection
    try:
        ask()
    finally:
        driver.set_progress_handler(None, _STEPS)
    assert steps
    return steps
