"""Ballots that came from a chat: kept together, and known again when it is pasted once more."""

from __future__ import annotations

import json
from collections.abc import Sequence

from facilitator import votes
from facilitator.records import Ballot
from facilitator.sessions import Place
from facilitator.store import Store

# Which ballots these are is kept on this device only, beside half-typed text: ids, no names.
_FIELD = "ballots from chat"


def keep(
    store: Store, where: Place, lines: Sequence[str], *, replace: bool, origin: object | None = None
) -> list[Ballot]:
    """Keep one ballot for each line as one change; `replace` withdraws those of an earlier chat.

    Raises `Refused` as `votes.cast_many` does; then nothing has changed.
    """
    before = _known(store, where)
    made = votes.cast_many(store, where, lines, before if replace else (), origin)
    ids = [*before, *(ballot.id for ballot in made)]
    store.keep_draft(where.id, _FIELD, json.dumps(ids))
    return made


def earlier(store: Store, where: Place) -> list[Ballot]:
    """The ballots from a chat that are still there, also after an undo or a restart."""
    known = set(_known(store, where))
    if not known:
        return []
    return [one for one in store.find(Ballot, session=where.id, withdrawn=False) if one.id in known]


def _known(store: Store, where: Place) -> list[str]:
    try:
        ids = json.loads(store.draft(where.id, _FIELD) or "[]")
    except ValueError:
        return []
    return [one for one in ids if isinstance(one, str)] if isinstance(ids, list) else []
