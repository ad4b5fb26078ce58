"""The app without a screen (SPEC §10), from a terminal.

Exit status 0 done, 1 done with rejected files or refused (said on standard error), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from facilitator import (
    __version__,
    copies_command,
    event_command,
    fresh_store,
    merge,
    people_command,
    priorities_command,
    publish_command,
    results_command,
    survey_command,
)
from facilitator.amounts import many
from facilitator.comparison import Comparison, compare
from facilitator.event import Event
from facilitator.files import why
from facilitator.fresh_store import Fresh
from facilitator.installation import PROGRAM, installation_id
from facilitator.merge import FileResult, MergeReport
from facilitator.phrases import span
from facilitator.progress import Report, silent
from facilitator.publish_options import Further
from facilitator.reasons import Reason, Refused
from facilitator.store import Store
from facilitator.text import clean, one_line
from facilitator.workbook import moment_to_text
from facilitator.workbook_gate import shown_name

_WRONG_USAGE = {"unknown_round", "unknown_day", "unknown_room", "unknown_language"}


def run(arguments: Sequence[str], further: Sequence[Further] = ()) -> int:
    """Carry out one command and give its exit status; `further` are outputs to publish."""
    options = parser(further).parse_args(arguments)
    _speak_utf8()
    try:
        status = options.run(options)
        sys.stdout.flush()
        return status
    except Refused as refused:
        for reason in refused.reasons:
            print(reason.english(), file=sys.stderr)
        # A round or day that the event does not have is a slip of the hand, not of a file.
        return 2 if {reason.code for reason in refused.reasons} & _WRONG_USAGE else 1
    except BrokenPipeError:
        # `results STORE | head` has read enough; Python's own flush at the end must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("Stopped. What was done so far is whole.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The output cannot be written ({why(error)}).", file=sys.stderr)
        return 1


def parser(further: Sequence[Further] = ()) -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Breakout Facilitator. Without a command the window opens.",
        epilog="Options of the window: NAME.event.xlsx opens an event file, --store FILE another "
        "store, --data DIR keeps everything in another folder, --theme light or dark.",
    )
    top.add_argument("--version", action="version", version=__version__)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    one = _command(commands, "rehearse", _rehearse, "write a practice event: one workbook a room")
    one.add_argument("folder", metavar="DIR", type=Path)
    one.add_argument("--rooms", type=_rooms, default=30, metavar="N", help="30, all of the event")
    one.add_argument("--notes", type=_at_least_one, default=120, metavar="N", help="120 a room")
    one.add_argument("--seed", type=int, default=7, metavar="N", help="7; the same gives the same")

    one = _command(commands, "check", _check, "say what is wrong with workbooks; write nothing")
    one.add_argument("files", metavar="FILE", type=Path, nargs="+")

    one = _command(commands, "merge", _merge, "merge workbooks into a store")
    one.add_argument("store", metavar="STORE", type=Path, help="made if it is new")
    one.add_argument("files", metavar="FILE-or-DIR", type=Path, nargs="*")
    one.add_argument("--undo", action="store_true", help="go back to before the newest merge")
    one.add_argument("--preview", action="store_true", help="say what it would do; write nothing")
    one.set_defaults(wrong=one.error)

    one = _command(commands, "conflicts", _conflicts, "what is to be decided after a merge")
    one.add_argument("store", metavar="STORE", type=Path)

    one = _command(commands, "decide", _decide, "decide one conflict, or whose votes count")
    one.add_argument("store", metavar="STORE", type=Path)
    one.add_argument("conflict", metavar="ID", help="as “conflicts” names it")
    one.add_argument("choice", metavar="keep|take|both|DEVICE", help="as “conflicts” offers")

    one = _command(commands, "export", _export, "write one workbook with the rows of all rooms")
    one.add_argument("store", metavar="STORE", type=Path)
    one.add_argument("file", metavar="FILE", type=_xlsx)
    one.add_argument("--room", default="", metavar="R", help="the workbook of one room")

    one = _command(commands, "compare", _compare, "what a store has more than an earlier state")
    one.add_argument("store", metavar="STORE", type=Path)
    one.add_argument(
        "other",
        metavar="OTHER",
        type=Path,
        nargs="?",
        help="an earlier copy, or another store; else the copy before the newest merge",
    )

    for name, add, words in (
        ("copies", copies_command.add_copies, "the copies of a store, and what it has more"),
        ("restore", copies_command.add_restore, "go back to a copy, or mend a damaged store"),
        ("diagnose", copies_command.add_diagnose, "write a file for help, without people's text"),
    ):
        add(_command(commands, name, _about_copies, words))

    one = _command(commands, "results", _results, "the ranking of a store")
    one.add_argument("store", metavar="STORE", type=Path)
    results_command.add_options(one)

    one = _command(commands, "priorities", _priorities, "read in what communities put first")
    priorities_command.add_arguments(one)

    one = _command(commands, "people", _people, "registrations: needs, rooms, groups; erase them")
    people_command.add_arguments(one)

    one = _command(commands, "survey", _survey, "input of absent people, as a room of its own")
    survey_command.add_arguments(one)

    one = _command(commands, "event", _event, "check or write an event workbook")
    event_command.add_arguments(one)

    one = _command(commands, "publish", _publish, "write report, minutes, data into one folder")
    publish_command.add_arguments(one, further)
    return top


def _command(
    commands: Any,  # noqa: ANN401 - argparse keeps this class to itself
    name: str,
    run: Callable[[argparse.Namespace], int],
    words: str,
) -> argparse.ArgumentParser:
    one = commands.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    one.set_defaults(run=run)
    one.add_argument("--json", action="store_true", help="the result as JSON on standard output")
    return one


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of 1 or more")
    return int(text)


def _xlsx(text: str) -> Path:
    # What it is named, or a slip of the hand would write a workbook over a store.
    if not text.lower().endswith(".xlsx"):
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .xlsx")
    return Path(text)


def _rooms(text: str) -> int:
    from facilitator import rehearse

    number = _at_least_one(text)
    try:
        rehearse.check_rooms(Event.built_in(), number)
    except Refused as refused:
        raise argparse.ArgumentTypeError(str(refused)) from refused
    return number


def _rehearse(options: argparse.Namespace) -> int:
    from facilitator import rehearse

    with _progress() as report:
        written = rehearse.write(
            options.folder,
            rooms=options.rooms,
            notes=options.notes,
            seed=options.seed,
            report=report,
        )
    if options.json:
        _print_json({"workbooks": [path.name for path in written], "seed": options.seed})
    else:
        print(f"{many(len(written), 'rehearsal workbook')} in {options.folder}")
    return 0


def _check(options: argparse.Namespace) -> int:
    """Check against the built-in event."""
    with _thrown_away() as store:
        report = _with_paths(store, options.files, merge.check)
    if options.json:
        rehearsals = [result.file for result in report.files if result.rehearsal]
        more = {"rehearsals": rehearsals} if rehearsals else {}
        _print_json({"workbooks": [_file_as_json(result) for result in report.files], **more})
    else:
        for result in report.files:
            if result.state != "rejected":
                fine = "fine, a rehearsal" if result.rehearsal else "fine"
                print(f"{result.file}: {fine}, {_captured(result.notes, result.ballots)}")
    return _complain(report)


@contextmanager
def _thrown_away() -> Iterator[Store]:
    """An empty store of the built-in event."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder) / "check.sqlite"
        event = Event.built_in()
        with Store.open(scratch, installation="check", event=event, fleeting=True) as store:
            yield store


@contextmanager
def _store_to_merge_into(options: argparse.Namespace) -> Iterator[Fresh]:
    """The store, made if it is new. A preview makes none, and looks at one a window has open."""
    if not options.preview:
        with fresh_store.opened(options.store) as fresh:
            yield fresh
    elif not options.store.exists():
        with _thrown_away() as store:
            yield Fresh(store)
    else:
        with Store.open(options.store, installation="", read_only=True) as store:
            yield Fresh(store)


def _merge(options: argparse.Namespace) -> int:
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
        _print_json(said)
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
            + (f"; missing: {', '.join(missing)}" if missing else "")
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


def _conflicts(options: argparse.Namespace) -> int:
    from facilitator import conflict_commands

    with Store.open(options.store, installation="", read_only=True) as store:
        if options.json:
            _print_json(conflict_commands.as_json(store))
        else:
            print("\n".join(conflict_commands.sentences(store)))
    return 0


def _decide(options: argparse.Namespace) -> int:
    from facilitator import conflict_commands

    with Store.open(options.store, installation=installation_id()) as store:
        conflict_commands.decide(store, options.conflict, options.choice)
        left = conflict_commands.as_json(store)
    if options.json:
        _print_json(left)
    else:
        print(f"Decided. {sum(len(open_) for open_ in left.values())} left to decide")
    return 0


def _undo_merge(options: argparse.Namespace) -> int:
    from facilitator.undo_merge import undo_merge

    with Store.open(options.store, installation=installation_id()) as store:
        done = undo_merge(store)
    if options.json:
        _print_json(
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


def _export(options: argparse.Namespace) -> int:
    from facilitator import workbook_write

    with (
        Store.open(options.store, installation="", read_only=True) as store,
        _progress() as report,
    ):
        if not options.room:
            done = workbook_write.export_all(store, options.file, report)
        else:
            room = _room_key(store.event, options.room)
            done = workbook_write.export_room(store, room, options.file, report)
    if options.json:
        said = {"file": str(done.path), "workbook": done.workbook_id}
        _print_json({**said, "notes": done.notes, "ballots": done.ballots})
    else:
        print(f"{done.path}: {_captured(done.notes, done.ballots)}")
    return 0


def _captured(notes: int, ballots: int) -> str:
    return f"{many(notes, 'note')}, {many(ballots, 'ballot')}"


def _room_key(event: Event, room: str) -> str:
    """The key of a room that is named by its key or its name."""
    for one in event.every_room:
        if room in (one.key, one.name):
            return one.key
    keys = [one.key for one in event.rooms]
    raise Refused(Reason("unknown_room", found=room, expected=span(keys[0], keys[-1])))


def _compare(options: argparse.Namespace) -> int:
    from facilitator import backup

    with Store.open(options.store, installation="", read_only=True) as store:
        copies = backup.copies(store)
        if options.other is None and not copies:
            raise Refused(Reason("no_copy", options.store.name))
        found = compare(options.other or copies[-1], store)
    if options.json:
        _print_json(_comparison_as_json(found))
    else:
        print("\n".join(found.sentences()))
    return 0


def _about_copies(options: argparse.Namespace) -> int:
    value, sentences = copies_command.RUN[options.command](options)
    if options.json:
        _print_json(value)
    else:
        print("\n".join(sentences))
    return 0


def _comparison_as_json(found: Comparison) -> dict[str, Any]:
    return {**asdict(found), "since": moment_to_text(found.since)}


def _local(moment: int) -> str:
    return f"{datetime.fromtimestamp(moment / 1000).astimezone():%Y-%m-%d %H:%M}"


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
    with _progress() as report:
        done = work(store, list(files), report)
    return replace(done, files=_told_apart((*done.files, *empty)))


def _told_apart(results: Sequence[FileResult]) -> tuple[FileResult, ...]:
    """These results; two folders may each have a `room-07.xlsx`, which then bear their folders."""
    names = Counter(result.file for result in results)
    return tuple(
        replace(result, file=clean(str(result.path))) if names[result.file] > 1 else result
        for result in results
    )


def _results(options: argparse.Namespace) -> int:
    # A result is only read: it is there while the window has the store open.
    with Store.open(options.store, installation="", read_only=True) as store:
        answer = results_command.Answer(store, results_command.asked_of(options))
    if options.json:
        _print_json(answer.as_json())
    else:
        for sentence in answer.sentences():
            print(sentence)
    return 0


def _priorities(options: argparse.Namespace) -> int:
    with Store.open(options.store, installation=installation_id()) as store:
        read = priorities_command.read_in(store, options.file, remove=options.remove)
        found, event = priorities_command.counted(store), store.event
    if options.json:
        _print_json(priorities_command.as_json(event, read, found))
    else:
        print("\n".join(priorities_command.sentences(event, read, found)))
    return 0


def _people(options: argparse.Namespace) -> int:
    done = people_command.run(options)
    if options.json:
        _print_json(done.value)
    else:
        for sentence in done.sentences:
            print(sentence)
    for sentence in done.complaints:
        print(sentence, file=sys.stderr)
    return 1 if done.failed else 0


def _survey(options: argparse.Namespace) -> int:
    value, sentences, report = survey_command.run(options)
    if options.json:
        _print_json({**value, "reasons": [_reason_as_json(one) for one in report.reasons]})
    else:
        print("\n".join(sentences))
    for remark in report.remarks:
        print(remark.english(), file=sys.stderr)
    for reason in report.reasons:
        print(reason.english(), file=sys.stderr)
    return 1 if report.reasons else 0


def _event(options: argparse.Namespace) -> int:
    store: Path | None = options.store
    if options.action == "take" and store is None:
        options.wrong("name the store with --store")
    if options.preview and options.action != "take":
        options.wrong("--preview is for event take")
    if options.action in ("check", "take"):
        found = (
            event_command.Checked(options.file)
            if options.action == "check" or store is None
            else event_command.Taken(options.file, store, preview=options.preview)
        )
        if options.json:
            _print_json(found.as_json())
        for sentence in [] if options.json else found.sentences():
            print(sentence)
        for reason in found.reasons:
            print(reason.english(), file=sys.stderr)
        return 1 if found.reasons else 0
    aside = event_command.write(options)
    if options.json:
        _print_json({"file": str(options.file), "aside": str(aside) if aside else None})
    else:
        print(f"{options.file} written")
        if aside is not None:
            print(f"What stood there is {aside.name} now.", file=sys.stderr)
    return 0


def _publish(options: argparse.Namespace) -> int:
    with _progress() as report:
        done = publish_command.run(options, report)
    if options.json:
        _print_json(publish_command.as_json(done))
    else:
        print("\n".join(publish_command.sentences(done)))
    for sentence in publish_command.left_out(done):
        print(sentence, file=sys.stderr)
    return 0


def _file_as_json(result: FileResult) -> dict[str, Any]:
    return {
        "file": result.file,
        "state": result.state,
        "flags": list(result.flags),
        "reasons": [_reason_as_json(reason) for reason in result.reasons],
    }


def _reason_as_json(reason: Reason) -> dict[str, str]:
    # Never empty: where a reason has no value of its own, its whole sentence says it.
    sentence = reason.english()
    found, expected = reason.found or sentence, reason.expected or sentence
    return {"place": reason.place, "found": found, "expected": expected}


_FLAG_WORDS = {
    "edited": "has rows changed or typed in a spreadsheet",
    "conflict": "has records that were changed in two places; both are kept, see “conflicts”",
    "double votes": "has votes counted apart by several devices; one of them counts, "
    "see “conflicts”",
}


def _complain(report: MergeReport) -> int:
    for result in report.files:
        for flag in result.flags:
            print(f"{result.file}: {_FLAG_WORDS[flag]}", file=sys.stderr)
        for remark in result.remarks:
            print(f"{result.file}: {remark.english()}", file=sys.stderr)
    for result in report.rejected:
        print(f"{result.file}: rejected", file=sys.stderr)
        for reason in result.reasons:
            print(f"  {reason.english()}", file=sys.stderr)
    return 1 if report.rejected else 0


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def _speak_utf8() -> None:
    # A Windows console still speaks an older code page, and Arabic titles must not stop a merge.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


@contextmanager
def _progress() -> Iterator[Report]:
    """One line on standard error that says how far the work is; silent when it is no terminal."""
    stream = sys.stderr
    if stream is None or not stream.isatty():
        yield silent
        return

    def report(done: int, total: int, text: str) -> None:
        stream.write(f"\r\x1b[K{done} of {total}  {one_line(clean(text))}")
        stream.flush()

    try:
        yield report
    finally:
        stream.write("\r\x1b[K")
        stream.flush()
