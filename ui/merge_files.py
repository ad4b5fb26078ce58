"""The files the coordinator has chosen: what each would bring, or has become of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.event import Event
from facilitator.files import WORKBOOKS
from facilitator.merge import FileResult, MergeReport, RollCall
from ui.merge_rows import ORDER, WorkbookRow
from ui.merge_words import Differences
from ui.questions import Questions

_ASKING = frozenset({"conflict", "double votes"})


@dataclass(frozen=True)
class _File:
    path: Path
    result: FileResult | None = None
    done: bool = False


class Files:
    """By path, in the order in which they were chosen."""

    def __init__(self, event: Event, differences: Differences) -> None:
        self._differences = differences
        self._files: dict[str, _File] = {}
        self._order = {room.key: at for at, room in enumerate(event.every_room)}
        self._languages = {room.key: room.language for room in event.every_room}

    def __len__(self) -> int:
        return len(self._files)

    def read(self, paths: Iterable[Path]) -> list[Path]:
        """These are being read; gives them and those that wait for the merge.

        What a file brings depends on those before it, so that all of them are checked together.
        """
        new = list(dict.fromkeys(paths))
        for path in new:
            self._files.pop(str(path), None)
        waiting = [result.path for result in self.waiting()]
        for path in new:
            self._files[str(path)] = _File(path)
        return [*waiting, *new]

    def everything(self) -> list[Path]:
        """All of them."""
        return [file.path for file in self._files.values()]

    def take_checked(self, report: MergeReport) -> None:
        """What reading them gave."""
        for result in report.files:
            self._files[str(result.path)] = _File(result.path, result)

    def take_merged(self, report: MergeReport) -> list[str]:
        """What merging them gave; names the files that are not what they were when read."""
        changed = []
        for result in report.files:
            file = self._files.get(str(result.path))
            known = file.result if file is not None else None
            unsaved = result.unsaved or (known is not None and known.unsaved)
            if known is not None and not unsaved and _differ(known, result):
                changed.append(result.file)
            found = _with_preview(result, known)
            self._files[str(result.path)] = _File(result.path, found, result.state != "rejected")
        return changed

    def take_stopped(self, merged: Sequence[Path]) -> None:
        """The merge was stopped after these: they are merged whole, the others wait."""
        for path in merged:
            result = self._files[str(path)].result
            if result is not None:
                # Also what was unsaved before.
                result = replace(result, reasons=(), unsaved=False)
            self._files[str(path)] = _File(path, result, result is not None)

    def forget_unread(self) -> None:
        """Reading them was stopped."""
        self._files = {key: file for key, file in self._files.items() if file.result is not None}

    def waiting(self) -> list[FileResult]:
        """Those that have something for the store, in the order they were checked in."""
        return [
            file.result
            for file in self._files.values()
            if file.result is not None and not file.done and file.result.state == "merged"
        ]

    def is_waiting(self, row_id: str) -> bool:
        """Whether a file has something for the store."""
        return any(str(result.path) == row_id for result in self.waiting())

    def rows(self, questions: Questions) -> list[WorkbookRow]:
        """The rows of the table."""
        rows = []
        for key, file in self._files.items():
            result = file.result
            if result is None:
                rows.append(WorkbookRow(key, file.path.name, "reading"))
                continue
            still = questions.of_rooms(result.rooms)
            state = _state(result, file.done, still)
            pending = not file.done and result.state == "merged"
            words = self._differences.words(result, state, Questions() if pending else still)
            language = self._languages.get(result.room, "")
            rows.append(WorkbookRow(key, result.file, state, result, words, language))
        return sorted(rows, key=self._place)

    def _place(self, row: WorkbookRow) -> tuple[int, int, str]:
        """Where a row stands: by state, then by room; first those that no room is known of."""
        rooms = row.result.rooms if row.result is not None else ()
        return ORDER[row.state], self._order.get(rooms[0], -1) if rooms else -1, row.file.casefold()

    def missing(self, call: RollCall, states: dict[str, str]) -> list[WorkbookRow]:
        """A row for every room of which there is no file at all."""
        return [
            WorkbookRow(f"room {key}", "", "missing", None, call.absent.get(key, ""), room=key)
            for key in call.missing
            if key not in states
        ]

    def states_of_rooms(self, call: RollCall, rows: Sequence[WorkbookRow]) -> dict[str, str]:
        """What the tiles show, by room: that of a file, or that it was merged before."""
        states = dict.fromkeys(call.received, "merged")
        for row in sorted(rows, key=lambda row: ORDER[row.state], reverse=True):
            if row.result is None:
                continue
            for room in row.result.rooms:
                if row.state == "merged" or (row.state == "rejected" and room in states):
                    continue
                # What this disk had no room for has come all the same.
                states[room] = "new" if row.result.unsaved else row.state
        return states


def is_workbook(path: Path) -> bool:
    """Whether a file is called like a workbook; other stores are not."""
    return path.suffix.lower() in WORKBOOKS


def _state(result: FileResult, done: bool, still: Questions) -> str:
    """The state a person sees: `new` is a room's first workbook, `merged` has nothing new."""
    if result.state == "rejected" or result.unsaved:
        return "rejected"
    asking = bool(_ASKING & set(result.flags))
    if done or result.state == "unchanged":
        return "attention" if asking and len(still) else "merged"
    if asking:
        return "attention"
    if "edited" in result.flags:
        return "edited"
    return "new" if result.first else "updated"


def _with_preview(result: FileResult, known: FileResult | None) -> FileResult:
    """What became of a file, with what the preview knew of one that was not merged."""
    if known is None or result.rooms:
        return result
    if result.unsaved:
        # It waits as before, for when there is room.
        return replace(known, reasons=result.reasons, unsaved=True)
    return replace(result, room=known.room, rooms=known.rooms)


def _differ(checked: FileResult, merged: FileResult) -> bool:
    """Whether the merge found something else than the check; what is open may have been decided."""
    return (
        checked.state != merged.state
        or checked.reasons != merged.reasons
        or (checked.records, +checked.gained, +checked.changed, +checked.removed)
        != (merged.records, +merged.gained, +merged.changed, +merged.removed)
    )
