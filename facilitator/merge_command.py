"""Merging from a terminal: check workbooks, merge them, undo that, and compare two states."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from facilitator import fresh_store, merge
from facilitator.amounts import many
from facilitator.comparison import Comparison, compare
from facilitator.event import Event
from facilitator.fresh_store import Fresh
from facilitator.installation import installation_id
from facilitator.merge import FileResult, MergeReport
from facilitator.progress import Report
from facilitator.reasons import Reason, Refused
from facilitator.store import Store
from facilitator.terminal import print_json, progress, reason_as_json
from facilitator.text import clean
from facilitator.workbook import moment_to_text
from facilitator.workbook_gate import shown_name


def check(options: argparse.Namespace) -> int:
    """Say what is wrong with workbooks, by the event of a store, or else the built-in one."""
    with _thrown_away(event_of(options.store)) as store:
        report = _with_paths(store, options.files, merge.check)
    if options.json:
        rehearsals = [result.file for result in report.files if result.rehearsal]
        more = {"rehearsals": rehearsals} if rehearsals else {}
        print_json({"workbooks": [_file_as_json(result) for result in report.files], **more})
    else:
        for result in report.files:
            if result.state != "rejected":
                fine = "fine, a rehearsal" if result.rehearsal else "fine"
                print(f"{result.file}: {fine}, {captured(result.notes, result.ballots)}")
    status = _complain(report)
    codes = {reason.code for result in report.rejected for reason in result.reasons}
    if "wrong_event" in codes and options.store is None:
        print("Of another event: check them with --store STORE.", file=sys.stderr)
    return status


def event_of(path: Path | None) -> Event:
    """The event of the store at `path`, without one the built-in. Raises as `Store.open`."""
    if path is None:
        return Event.built_in()
    with Store.open(path, installation="", read_only=True) as store:
        return store.event


def merge_or_undo(options: argparse.Namespace) -> int:
    """Merge files into a store, say what that would do, or undo the newest merge."""
    if options.undo == bool(options.files) or (options.undo and options.preview):
        options.wrong("name files or folders to merge, or --undo alone")
    if options.undo:
        return _undo_merge(options)
    with _store_to_merge_into(options) as fresh:
        store = fresh.store
        work = merge.check if options.preview else merge.merge
        report = _with_paths(store, options.files, work)
        fresh.keep = len(report.rejected) < len(report.files)
        names = {room.key: room.name for room in store.event.rooms}
    missing = [names[room] for room in report.rooms.missing]
    named = [*missing, *(f"{names[room]} (day {day})" for room, day in report.rooms.silent)]
    if options.json:
        said: dict[str, Any] = {
            "workbooks": [_file_as_json(result) for result in report.files],
            "records": dict(report.records),
            "rooms": {
                "expected": len(report.rooms.expected),
                "received": len(report.rooms.received),
                "missing": missing,
            },
        }
        if report.change is not None:
            said["would bring"] = _comparison_as_json(report.change)
            if report.marks is not None:
                said["would mark"] = report.marks.english()
        print_json(said)
    else:
        states = [result.state for result in report.files]
        told = _WOULD_BE if options.preview else {}
        # What was left out stands first: without it, "nothing new" would be half the truth.
        first = ("rejected",) if report.rejected else ()
        order = dict.fromkeys((*first, *merge.STATES))
        print(", ".join(f"{states.count(one)} {told.get(one, one)}" for one in order))
        print(", ".join(f"{count} {outcome}" for outcome, count in report.records.items()))
        print(
            f"{len(report.rooms.received)} of {many(len(report.rooms.expected), 'room')} "
            f"{told.get('received', 'received')}"
            + (f"; missing: {', '.join(named)}" if named else "")
        )
        if report.change is not None:
            print("\n".join(report.change.sentences_after("This would bring")))
        if report.marks is not None:
            print(report.marks.english())
    return _complain(report)


_WOULD_BE = {
    "merged": "would be merged",
    "rejected": "would be rejected",
    "received": "would be received",
}


def _undo_merge(options: argparse.Namespace) -> int:
    from facilitator.undo_merge import undo_merge

    with Store.open(options.store, installation=installation_id()) as store:
        done = undo_merge(store)
    if options.json:
        print_json(
            {
                "undone": done.copy.name,
                "records": {"back": done.back, "kept": done.kept},
                "workbooks": done.workbooks,
            }
        )
    else:
        print(f"The store is as it was on {_local(done.at)}.")
        books, back = many(done.workbooks, "workbook"), many(done.back, "record")
        print(f"{books} taken out, {back} put back")
        if done.kept:
            print(f"{done.kept} changed here since and kept")
    return 0


def compare_states(options: argparse.Namespace) -> int:
    """Say what a store has more than another, or than its copy before the newest merge."""
    from facilitator import backup

    with Store.open(options.store, installation="", read_only=True) as store:
        copies = backup.copies(store)
        if options.other is None and not copies:
            raise Refused(Reason("no_copy", options.store.name))
        found = compare(options.other or copies[-1], store)
    if options.json:
        print_json(_comparison_as_json(found))
    else:
        print("\n".join(found.sentences()))
    return 0


@contextmanager
def _store_to_merge_into(options: argparse.Namespace) -> Iterator[Fresh]:
    """The store, made if it is new. A preview makes none, and looks at one a window has open."""
    if not options.preview:
        with fresh_store.opened(options.store) as fresh:
            yield fresh
    elif not options.store.exists():
        with _thrown_away(Event.built_in()) as store:
            yield Fresh(store)
    else:
        with Store.open(options.store, installation="", read_only=True) as store:
            yield Fresh(store)


@contextmanager
def _thrown_away(event: Event) -> Iterator[Store]:
    """An empty store of this event."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder) / "check.sqlite"
        with Store.open(scratch, installation="check", event=event, fleeting=True) as store:
            yield store


def _with_paths(
    store: Store,
    paths: Sequence[Path],
    work: Callable[[Store, Sequence[Path], Report], MergeReport],
) -> MergeReport:
    """Do `work` on the workbooks of these paths; a folder without any is a rejected file."""
    files: dict[Path, None] = {}
    empty: list[FileResult] = []
    for path in paths:
        try:
            files.update(dict.fromkeys(merge.workbooks_in([path])))
        except Refused as refused:
            empty.append(FileResult(shown_name(path), path, "rejected", refused.reasons))
    with progress() as report:
        done = work(store, list(files), report)
    return replace(done, files=_told_apart((*done.files, *empty)))


def _told_apart(results: Sequence[FileResult]) -> tuple[FileResult, ...]:
    """These results; two folders may each have a `room-07.xlsx`, which then bear their folders."""
    names = Counter(result.file for result in results)
    return tuple(
        replace(result, file=clean(str(result.path))) if names[result.file] > 1 else result
        for result in results
    )


def captured(notes: int, ballots: int) -> str:
    """What a workbook holds, in a word or two."""
    return f"{many(notes, 'note')}, {many(ballots, 'ballot')}"


def _file_as_json(result: FileResult) -> dict[str, Any]:
    return {
        "file": result.file,
        "state": result.state,
        "flags": list(result.flags),
        "reasons": [reason_as_json(reason) for reason in result.reasons],
    }


def _comparison_as_json(found: Comparison) -> dict[str, Any]:
    return {**asdict(found), "since": moment_to_text(found.since)}


def _local(moment: int) -> str:
    return f"{datetime.fromtimestamp(moment / 1000).astimezone():%Y-%m-%d %H:%M}"


_FLAG_WORDS = {
    "edited": "has rows changed or typed in a spreadsheet",  # where they bring nothing new
    "conflict": "has records that were changed in two places; both are kept, see “conflicts”",
    "double votes": "has votes counted apart by several devices; one of them counts, "
    "see “conflicts”",
}


_RECORD_WORDS = {
    "notes": ("note", "notes"),
    "ballots": ("ballot", "ballots"),
    "tallies": ("count by tally", "counts by tally"),
    "goals": ("goal", "goals"),
    "steps": ("plan step", "plan steps"),
    "talks": ("talk", "talks"),
    "attendance": ("head count", "head counts"),
    "vote_choices": ("choice of votes", "choices of votes"),
    "absences": ("reason for no notes", "reasons for no notes"),
}


def _flag_words(flag: str, result: FileResult) -> str:
    """`120 notes changed in a spreadsheet`: a column that was sorted alone is no corrected cell."""
    if flag != "edited" or not result.by_hand.total():
        return _FLAG_WORDS[flag]
    rows = [
        many(result.by_hand[table], *words)
        for table, words in _RECORD_WORDS.items()
        if result.by_hand[table]
    ]
    done = {"edited": "changed", "added": "typed"}
    how = " or ".join(words for outcome, words in done.items() if result.records[outcome])
    return f"{', '.join(rows)} {how} in a spreadsheet"


def _complain(report: MergeReport) -> int:
    for result in report.files:
        for flag in result.flags:
            print(f"{result.file}: {_flag_words(flag, result)}", file=sys.stderr)
        for remark in result.remarks:
            print(f"{result.file}: {remark.english()}", file=sys.stderr)
    for result in report.rejected:
        print(f"{result.file}: rejected", file=sys.stderr)
        for reason in result.reasons:
            print(f"  {reason.english()}", file=sys.stderr)
    return 1 if report.rejected else 0
