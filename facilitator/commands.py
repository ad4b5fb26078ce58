"""The app without a screen (SPEC §10), from a terminal.

Exit status 0 done, 1 done with rejected files or refused (said on standard error), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from facilitator import (
    __version__,
    copies_command,
    event_command,
    merge_command,
    people_command,
    priorities_command,
    publish_command,
    results_command,
    survey_command,
)
from facilitator.amounts import many
from facilitator.event import Event
from facilitator.files import why
from facilitator.installation import PROGRAM, installation_id
from facilitator.phrases import span
from facilitator.publish_options import Further
from facilitator.reasons import Reason, Refused
from facilitator.store import Store
from facilitator.terminal import print_json, progress, reason_as_json, speak_utf8, whole_number

_MOST_ROOMS = 30
"""So many rooms are rehearsed where nobody says how many."""
_WRONG_USAGE = {"unknown_round", "unknown_day", "unknown_room", "unknown_language"}


def run(arguments: Sequence[str], further: Sequence[Further] = ()) -> int:
    """Carry out one command and give its exit status; `further` are outputs to publish."""
    options = parser(further).parse_args(arguments)
    speak_utf8()
    try:
        status = options.run(options)
        sys.stdout.flush()
        return status
    except Refused as refused:
        for reason in refused.reasons:
            print(_of_command(reason).english(), file=sys.stderr)
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


def _of_command(reason: Reason) -> Reason:
    """A reason without what only a window could do instead."""
    return replace(reason, code="store_open") if reason.code == "store_busy" else reason


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
    one.add_argument("--rooms", type=_at_least_one, metavar="N", help="all of the event, up to 30")
    one.add_argument("--notes", type=_at_least_one, default=120, metavar="N", help="120 a room")
    one.add_argument(
        "--seed", type=whole_number, default=7, metavar="N", help="7; the same gives the same"
    )
    _add_event(one)
    one.set_defaults(wrong=one.error)

    one = _command(
        commands, "check", merge_command.check, "say what is wrong with workbooks; write nothing"
    )
    one.add_argument("files", metavar="FILE", type=Path, nargs="+")
    _add_event(one)

    one = _command(commands, "merge", merge_command.merge_or_undo, "merge workbooks into a store")
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

    one = _command(
        commands,
        "compare",
        merge_command.compare_states,
        "what a store has more than an earlier state",
    )
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


def _add_event(one: argparse.ArgumentParser) -> None:
    one.add_argument(
        "--store", type=Path, metavar="STORE", help="of the event of this store, not the built-in"
    )


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of 1 or more")
    return int(text)


def _xlsx(text: str) -> Path:
    # What it is named, or a slip of the hand would write a workbook over a store.
    if not text.lower().endswith(".xlsx"):
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .xlsx")
    return Path(text)


def _rehearse(options: argparse.Namespace) -> int:
    from facilitator import rehearse

    event = merge_command.event_of(options.store)
    rooms = options.rooms or min(_MOST_ROOMS, len(event.rooms))
    try:
        rehearse.check_rooms(event, rooms)
    except Refused as refused:
        options.wrong(f"argument --rooms: {refused}")
    with progress() as report:
        written = rehearse.write(
            options.folder,
            rooms=rooms,
            notes=options.notes,
            seed=options.seed,
            report=report,
            event=event,
        )
    if options.json:
        print_json({"workbooks": [path.name for path in written], "seed": options.seed})
    else:
        print(f"{many(len(written), 'rehearsal workbook')} in {options.folder}")
    return 0


def _conflicts(options: argparse.Namespace) -> int:
    from facilitator import conflict_commands

    with Store.open(options.store, installation="", read_only=True) as store:
        if options.json:
            print_json(conflict_commands.as_json(store))
        else:
            print("\n".join(conflict_commands.sentences(store)))
    return 0


def _decide(options: argparse.Namespace) -> int:
    from facilitator import conflict_commands

    with Store.open(options.store, installation=installation_id()) as store:
        conflict_commands.decide(store, options.conflict, options.choice)
        left = conflict_commands.as_json(store)
    if options.json:
        print_json(left)
    else:
        print(f"Decided. {sum(len(open_) for open_ in left.values())} left to decide")
    return 0


def _export(options: argparse.Namespace) -> int:
    from facilitator import workbook_write

    with (
        Store.open(options.store, installation="", read_only=True) as store,
        progress() as report,
    ):
        if not options.room:
            done = workbook_write.export_all(store, options.file, report)
        else:
            room = _room_key(store.event, options.room)
            done = workbook_write.export_room(store, room, options.file, report)
    if options.json:
        said = {"file": str(done.path), "workbook": done.workbook_id}
        print_json({**said, "notes": done.notes, "ballots": done.ballots})
    else:
        print(f"{done.path}: {merge_command.captured(done.notes, done.ballots)}")
    return 0


def _room_key(event: Event, room: str) -> str:
    """The key of a room that is named by its key or its name."""
    for one in event.every_room:
        if room in (one.key, one.name):
            return one.key
    keys = [one.key for one in event.rooms]
    raise Refused(Reason("unknown_room", found=room, expected=span(keys[0], keys[-1])))


def _about_copies(options: argparse.Namespace) -> int:
    value, sentences = copies_command.RUN[options.command](options)
    if options.json:
        print_json(value)
    else:
        print("\n".join(sentences))
    return 0


def _results(options: argparse.Namespace) -> int:
    # A result is only read: it is there while the window has the store open.
    with Store.open(options.store, installation="", read_only=True) as store:
        answer = results_command.Answer(store, results_command.asked_of(options))
    if options.json:
        print_json(answer.as_json())
    else:
        for sentence in answer.sentences():
            print(sentence)
    return 0


def _priorities(options: argparse.Namespace) -> int:
    with Store.open(options.store, installation=installation_id()) as store:
        read = priorities_command.read_in(store, options.file, remove=options.remove)
        found, event = priorities_command.counted(store), store.event
    if options.json:
        print_json(priorities_command.as_json(event, read, found))
    else:
        print("\n".join(priorities_command.sentences(event, read, found)))
    return 0


def _people(options: argparse.Namespace) -> int:
    done = people_command.run(options)
    if options.json:
        print_json(done.value)
    else:
        for sentence in done.sentences:
            print(sentence)
    for sentence in done.complaints:
        print(sentence, file=sys.stderr)
    return 1 if done.failed else 0


def _survey(options: argparse.Namespace) -> int:
    value, sentences, report = survey_command.run(options)
    if options.json:
        print_json({**value, "reasons": [reason_as_json(one) for one in report.reasons]})
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
    if store is not None and options.action in ("check", "template"):
        options.wrong("--store is for event save and event take")
    if options.action in ("template", "save") and options.file.suffix.lower() != ".xlsx":
        options.wrong(f"argument FILE: {str(options.file)!r} does not end in .xlsx")
    if options.action in ("check", "take"):
        found = (
            event_command.Checked(options.file)
            if options.action == "check" or store is None
            else event_command.Taken(options.file, store, preview=options.preview)
        )
        if options.json:
            print_json(found.as_json())
        for sentence in [] if options.json else found.sentences():
            print(sentence)
        for reason in found.reasons:
            print(reason.english(), file=sys.stderr)
        return 1 if found.reasons else 0
    aside = event_command.write(options)
    if options.json:
        print_json({"file": str(options.file), "aside": str(aside) if aside else None})
    else:
        print(f"{options.file} written")
        if aside is not None:
            print(f"What stood there is {aside.name} now.", file=sys.stderr)
    return 0


def _publish(options: argparse.Namespace) -> int:
    with progress() as report:
        done = publish_command.run(options, report)
    if options.json:
        print_json(publish_command.as_json(done))
    else:
        print("\n".join(publish_command.sentences(done)))
    for sentence in publish_command.left_out(done):
        print(sentence, file=sys.stderr)
    return 0
