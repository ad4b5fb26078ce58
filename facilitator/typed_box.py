"""Ballots that somebody typed in a spreadsheet, in the box of a session (see `ballot_box`).

All that was typed in one file has one name there, `by_hand.typed_name`. The box of such a ballot is
what had been captured on laptops, and with a 1 the names of all files it stood in. Two files of one
workbook that each have a ballot the other lacks may have one person's, before and after it was
corrected: they are two sides, each with what was captured. A vote put in later has with a 2 the
name of the file that counted then. The box of a side has so the file that counts on it, and with a
1 those of which that file has everything.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from facilitator.by_hand import is_by_hand, typed_in
from facilitator.versions import contains, join_all, parse, write

Members = frozenset[int]
"""The typed ballots of a file, as places among the votes."""


def captured(box: str) -> str:
    """What had been captured on laptops; empty if nothing was, which no box says."""
    return write({name: n for name, n in parse(box).items() if not is_by_hand(name)})


def going_on(box: str) -> dict[str, int]:
    """What a vote that is put in now has seen of a side with this box."""
    return {name: n for name, n in parse(box).items() if n > 1 or not is_by_hand(name)}


def is_on(side: str, box: str) -> bool:
    """Whether a vote with `box` is on the side with the other one."""
    if not is_by_hand(box):
        return contains(side, box)
    there = parse(side)
    put = _Put.of(box)
    return (
        contains(side, put.captured)
        and all(name in there for name in put.onto.values())
        and all(any(name in there for name in names) for names in put.stood_in.values())
    )


def boxes(
    found: Sequence[str], totals: Container[int], newest: Callable[[Iterable[str]], Sequence[str]]
) -> list[str]:
    """The box of every side; `newest` gives of some boxes those that no other contains.

    What was captured decides first; then each file counts on one side at least. `totals` are the
    places of those that are tallies: ballots typed in another file than the one these were put
    onto are not to be added to them.
    """
    votes = [_Put.of(box) for box in found]
    files = _files(votes, totals)
    sides: dict[str, Members] = {}
    for last in newest(vote.captured for vote in votes):
        within = [at for at, vote in enumerate(votes) if contains(last, vote.captured)]
        for chosen in _choices([votes[at] for at in within], files):
            names = _with_all_of(chosen, files)
            on = [at for at in within if is_on(_write(last, names), found[at])]
            seen = join_all(votes[at].captured for at in on) if on else last
            sides.setdefault(_write(seen, names), frozenset(on))
    return [box for box, on in sides.items() if not any(on < other for other in sides.values())]


@dataclass(frozen=True)
class _Put:
    """A box taken apart, by workbook: the file a vote was put onto, and those it stood in."""

    captured: str
    onto: Mapping[str, str]
    stood_in: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, box: str) -> _Put:
        onto: dict[str, str] = {}
        stood_in: dict[str, list[str]] = {}
        for name, number in parse(box).items():
            if is_by_hand(name) and number > 1:
                onto[typed_in(name)] = name
            elif is_by_hand(name):
                stood_in.setdefault(typed_in(name), []).append(name)
        return cls(captured(box), onto, stood_in)


def _files(votes: Sequence[_Put], totals: Container[int]) -> dict[str, dict[str, Members]]:
    """By workbook the files of it, each with its typed ballots, as far as they are there.

    Totals that were put onto a file are as good as ballots of it that no other has.
    """
    found: dict[str, dict[str, set[int]]] = {}
    for at, vote in enumerate(votes):
        for workbook, names in vote.stood_in.items():
            for name in names:
                found.setdefault(workbook, {}).setdefault(name, set()).add(at)
        for workbook, name in vote.onto.items():
            of_file = found.setdefault(workbook, {}).setdefault(name, set())
            if at in totals:
                of_file.add(at)
    return {
        workbook: {name: frozenset(found[workbook][name]) for name in sorted(found[workbook])}
        for workbook in sorted(found)
    }


def _choices(
    votes: Sequence[_Put], files: Mapping[str, Mapping[str, Members]]
) -> Iterable[dict[str, str]]:
    """By workbook the file that counts, in every way that is needed to have each vote once."""
    fullest = {workbook: _fullest(of_one) for workbook, of_one in files.items()}
    usual = {workbook: names[0] for workbook, names in fullest.items()}
    yield usual
    for workbook, names in fullest.items():
        for name in names[1:]:
            yield {**usual, workbook: name}
    for onto in {tuple(sorted(vote.onto.items())) for vote in votes}:
        yield {
            **usual,
            **{
                workbook: next(
                    full
                    for full in fullest[workbook]
                    if files[workbook][name] <= files[workbook][full]
                )
                for workbook, name in onto
            },
        }


def _fullest(files: Mapping[str, Members]) -> list[str]:
    """The files that have a ballot which no other has with all of theirs."""
    found: list[str] = []
    for name, members in files.items():
        if any(members < other for other in files.values()):
            continue
        if not any(members == files[known] for known in found):
            found.append(name)
    return found


def _with_all_of(
    chosen: Mapping[str, str], files: Mapping[str, Mapping[str, Members]]
) -> dict[str, int]:
    """The names on a side: the chosen files, and those that they have all of."""
    names: dict[str, int] = {}
    for workbook, name in chosen.items():
        of_one = files[workbook]
        names.update((one, 1) for one, members in of_one.items() if members <= of_one[name])
        names[name] = 2
    return names


def _write(on: str, names: Mapping[str, int]) -> str:
    return write(parse(on) | dict(names))
