"""The laws of merging (SPEC §6), over generated histories on real stores; see `histories`.

The long search is for `pytest -m long`, or as a command that says what it does:

    python -m tests.facilitator.test_laws_histories [--histories 10000] [--seed 1]
        [--workbooks | --stores]
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.facilitator.histories import Act, World, acts_of, broken, search_folder, shrunk
from tests.facilitator.histories_stores import Wider, wider_acts_of

FEW, FEW_WORKBOOKS, FEW_STORES, MANY = 40, 3, 3, 10_000


def hold(
    folder: Path,
    seed: int,
    acts: Sequence[Act],
    *,
    by_workbook: bool = False,
    plays: type[World] = World,
) -> None:
    """The laws hold for this history; where not, a shortest one for which they do not is said."""
    error = broken(folder, seed, acts, by_workbook=by_workbook, plays=plays)
    if error is not None:
        fewer = shrunk(folder, seed, acts, by_workbook=by_workbook, plays=plays)
        raise AssertionError(f"seed {seed}: {fewer}") from error


@pytest.mark.parametrize("seed", range(FEW))
def test_the_laws_hold_for_any_history(tmp_path: Path, seed: int):
    with search_folder() as folder:
        hold(folder, seed, acts_of(seed))


@pytest.mark.parametrize("seed", range(FEW_WORKBOOKS))
def test_the_laws_hold_where_files_are_workbooks(tmp_path: Path, seed: int):
    hold(tmp_path, seed, acts_of(seed, most=8), by_workbook=True)


@pytest.mark.parametrize("seed", range(FEW_STORES))
def test_the_laws_hold_where_people_undo_merges_and_go_back(tmp_path: Path, seed: int):
    with search_folder() as folder:
        hold(folder, seed, wider_acts_of(seed), plays=Wider)


# Histories that broke a law once, as short as they could be made.

ONCE: dict[str, list[Act]] = {
    "a decision between two of three versions settled the third": [
        *(("note", 0, 0, 0), ("send", 0, 1, 0), ("send", 0, 2, 0)),
        *(("edit note", 0, 0, 0), ("edit note", 1, 0, 1), ("edit note", 2, 0, 2)),
        *(("send", 1, 0, 0), ("send", 2, 0, 0), ("decide", 0, 0, 5)),
    ],
    "what was counted apart was added up by the next ballot": [
        *(("cast", 0, 0, 0), ("cast", 1, 0, 1), ("cast", 1, 0, 2)),
        *(("send", 1, 0, 0), ("cast", 0, 0, 3)),
    ],
    "two laptops opened a decided conflict again under one name": [
        *(("note", 0, 0, 0), ("send", 0, 1, 0), ("send", 0, 2, 0)),
        *(("edit note", 0, 0, 0), ("edit note", 1, 0, 1), ("edit note", 2, 0, 2)),
        *(("send", 1, 0, 0), ("send", 2, 0, 0), ("decide", 3, 2, 0), ("send", 0, 4, 2)),
        *(("decide", 1, 3, 2), ("rethink", 3, 4, 7), ("send", 1, 3, 0), ("rethink", 0, 1, 5)),
        ("undo", 1, 6, 3),
    ],
    "nobody was told of a side that the same laptop put in under another name": [
        *(("cast", 0, 0, 0), ("cast", 1, 0, 1), ("send", 1, 0, 0), ("convert", 0, 5, 7)),
    ],
    "an older version was kept with the workbook it came with first": [
        *(("cast", 1, 0, 0), ("export all", 5, 3, 6), ("sheet edit", 3, 2, 2)),
        *(("cast", 2, 0, 5), ("note", 0, 4, 5)),
    ],
    "the list of workbooks said what the last of two copies said": [
        *(("note", 3, 4, 4), ("export", 3, 3, 5), ("cast", 5, 0, 1)),
        *(("merge", 2, 2, 6), ("sheet add", 5, 3, 6)),
    ],
}


@pytest.mark.parametrize("once", ONCE)
@pytest.mark.parametrize("seed", [1, 2])
def test_what_broke_once_holds(once: str, seed: int):
    with search_folder() as folder:
        hold(folder, seed, ONCE[once])


ONCE_WITH_STORES: dict[str, list[Act]] = {
    "what somebody had gone back from came back in a damaged store": [
        *(("note", 0, 0, 0), ("copy store", 0, 0, 0), ("edit note", 0, 0, 1)),
        *(("go back", 0, 0, 0), ("edit note", 0, 0, 2), ("damage", 0, 1, 0)),
    ],
    "one name wrote the same number twice after a file was put back by hand": [
        *(("cast", 0, 0, 0), ("copy store", 0, 0, 0), ("cast", 0, 0, 1), ("send", 0, 1, 0)),
        *(("put back", 0, 0, 0), ("cast", 0, 0, 1), ("send", 0, 1, 0)),
    ],
}


@pytest.mark.parametrize("once", ONCE_WITH_STORES)
def test_what_broke_once_with_whole_stores_holds(once: str):
    with search_folder() as folder:
        hold(folder, 1, ONCE_WITH_STORES[once], plays=Wider)


def search(
    first: int,
    histories: int,
    *,
    by_workbook: bool = False,
    stores: bool = False,
    say: Callable[[str], object] = print,
) -> int:
    """Play this many histories; how many broke a law. Each that did is said, made as short."""
    failed, started = 0, time.monotonic()
    plays, acts_by = (Wider, wider_acts_of) if stores else (World, acts_of)
    met: Counter[str] = Counter()
    with search_folder() as folder:
        for seed in range(first, first + histories):
            acts = acts_by(seed, most=8 if by_workbook else 26)
            error = broken(folder, seed, acts, by_workbook=by_workbook, met=met, plays=plays)
            if error is not None:
                failed += 1
                fewer = shrunk(folder, seed, acts, by_workbook=by_workbook, plays=plays)
                last = traceback.format_exception_only(error)[-1].strip()[:600]
                say(f"seed {seed} broke a law: {last}\n  with {fewer}")
            done = seed + 1 - first
            if done % max(1, histories // 10) == 0:
                minutes = (time.monotonic() - started) / 60
                say(
                    f"{done} histories, {failed} broke a law, {minutes:.1f} min, "
                    f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most"
                )
    say(f"seeds {first} to {first + histories - 1}: {histories} histories, {failed} broke a law")
    say("in so many of them: " + ", ".join(f"{n} {what}" for what, n in met.most_common()))
    return failed


@pytest.mark.long
@pytest.mark.timeout(0)
@pytest.mark.parametrize("stores", [False, True])
def test_a_long_search_finds_nothing(capsys: pytest.CaptureFixture[str], stores: bool):
    def say(line: str) -> None:
        with capsys.disabled():
            print(line, flush=True)

    seed = time.time_ns() % 1_000_000_000
    say(f"\nfirst seed {seed}")
    assert search(seed, MANY, stores=stores, say=say) == 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Search generated histories for a broken law.")
    parser.add_argument("--histories", type=int, default=MANY)
    parser.add_argument("--seed", type=int, default=1)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--workbooks", action="store_true", help="with real .xlsx files")
    what.add_argument("--stores", action="store_true", help="with what is done to whole stores")
    how = parser.parse_args()
    print(f"first seed {how.seed}", flush=True)
    say = lambda line: print(line, flush=True)  # noqa: E731
    given = {"by_workbook": how.workbooks, "stores": how.stores}
    return min(1, search(how.seed, how.histories, **given, say=say))


if __name__ == "__main__":
    sys.exit(main())
