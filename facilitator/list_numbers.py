"""The numbers of initiatives of one list, as those of another: in records, one or many.

Of what stands on an initiative that the other list does not have, its number goes: a note says the
others it has, a goal stands on nothing. A tally that says nothing else is left out. Only what was
removed or withdrawn may become so; of anything else `lost` says what speaks against it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, TypeVar

from facilitator.batch import Batch
from facilitator.choices import item_of
from facilitator.records import Ballot, Captured, Goal, Note, Record, Step, Talk, Tally

R = TypeVar("R", bound=Record)

COLUMNS: Mapping[type[Captured], str] = {
    Note: "initiatives",
    Ballot: "choices",
    Tally: "initiative",
    Goal: "initiative",
    Step: "initiative",
    Talk: "initiative",
}
"""Where the records that name initiatives name them."""

VOTES = (Ballot, Tally)
"""Those of them that name clusters in a round that votes on these."""


@dataclass(frozen=True)
class Numbers:
    """From the numbers of the list `old` to those of the list `new`; `by_old` is one to one."""

    old: str
    new: str
    by_old: Mapping[str, str]

    @cached_property
    def back(self) -> Numbers:
        """The other way round."""
        return Numbers(self.new, self.old, {new: old for old, new in self.by_old.items()})

    @cached_property
    def moved(self) -> dict[str, str]:
        """Only those that are not the same on both lists."""
        return {old: new for old, new in self.by_old.items() if old != new}

    def value(self, field: str, said: Any) -> Any:  # noqa: ANN401 - what such a field holds
        """What a field of `COLUMNS` says with the new numbers."""
        if field == "initiative":
            return self.by_old.get(said, "")
        if field == "initiatives":
            return tuple(self.by_old[number] for number in said if number in self.by_old)
        return tuple(
            self.by_old[item] + choice[len(item) :]
            for choice in said
            if (item := item_of(choice)) in self.by_old
        )

    def record(self, record: R, clusters: bool = False) -> R | None:
        """A record with the new numbers; None where it is a tally of what the list does not have.

        `clusters` says that its round votes on clusters, which keep their letters.
        """
        field = COLUMNS.get(type(record))  # pyright: ignore[reportArgumentType]
        if field is None or (clusters and isinstance(record, VOTES)):
            return record
        value = self.value(field, getattr(record, field))
        if isinstance(record, Tally) and not value:
            return None
        return replace(record, **{field: value})

    def numbers_of(self, record: Captured, clusters: bool = False) -> tuple[str, ...]:
        """The new numbers of what a record names, in its order; scores stay with them."""
        field = COLUMNS[type(record)]
        if clusters and isinstance(record, VOTES):
            return ()
        value = self.value(field, getattr(record, field))
        return tuple(filter(None, (value,))) if isinstance(value, str) else value

    def lost(self, record: Captured, clusters: bool = False) -> tuple[str, ...]:
        """The numbers that a record names and the new list does not have; none of what is gone."""
        return tuple(number for number in standing(record, clusters) if number not in self.by_old)

    def batch(self, batch: Batch, clusters: Callable[[str], bool]) -> Batch:
        """The records of a batch; `clusters` says of a session whether it votes on these."""
        field = COLUMNS.get(batch.kind)
        if field is None:
            return batch
        kept = batch.kind in VOTES
        known: dict[Any, Any] = {}
        values: list[Any] = []
        for session, said in zip(batch.columns["session"], batch.columns[field], strict=True):
            if kept and clusters(session):
                values.append(said)
                continue
            if said not in known:
                known[said] = self.value(field, said)
            values.append(known[said])
        found = replace(batch, columns={**batch.columns, field: values})
        if batch.kind is not Tally:
            return found
        return found.some([at for at, value in enumerate(values) if value])


def standing(record: Captured, clusters: bool = False) -> tuple[str, ...]:
    """The numbers of initiatives that a record names, if it was neither removed nor withdrawn."""
    field = COLUMNS.get(type(record))
    if field is None or (clusters and isinstance(record, VOTES)):
        return ()
    if record.deleted or getattr(record, "withdrawn", False):
        return ()
    said: str | Iterable[str] = getattr(record, field)
    if isinstance(said, str):
        return (said,) if said else ()
    return tuple(dict.fromkeys(map(item_of, said)))
