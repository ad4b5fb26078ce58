"""Publishing from a terminal: what is written, and what the privacy check left out."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facilitator import privacy
from facilitator.amounts import many
from facilitator.files import why
from facilitator.installation import installation_id
from facilitator.progress import Report
from facilitator.publish_options import LICENSE, LICENSES, OUTPUTS, Further, Options
from facilitator.reasons import Reason, Refused
from facilitator.report_words import languages
from facilitator.store import Store
from facilitator.text import clean

if TYPE_CHECKING:
    from facilitator.publish import Published


def add_arguments(one: argparse.ArgumentParser, further: Sequence[Further] = ()) -> None:
    """The options of the command `publish`."""
    one.add_argument("store", metavar="STORE", type=Path)
    one.add_argument("folder", metavar="DIR", type=Path)
    outputs = [*OUTPUTS, *(output.key for output in further)]
    one.add_argument(
        "--only",
        nargs="+",
        # Said twice it is both; what is there by default would be added to.
        action="extend",
        choices=outputs,
        metavar="OUTPUT",
        help=f"some of: {', '.join(outputs)}",
    )
    one.add_argument(
        "--language", type=_language, default="en", metavar="xx", help="of the report's own words"
    )
    one.add_argument(
        "--license", choices=LICENSES, default=LICENSE, metavar="L", help=f"of the data, {LICENSE}"
    )
    one.add_argument(
        "--names", type=Path, metavar="FILE", help="names to find in notes, one a line"
    )
    one.add_argument(
        "--decide",
        type=_decision,
        action="append",
        default=[],
        metavar="ID|KIND=DECISION",
        help=f"keep a decision: {', '.join(_every_decision())}",
    )
    one.set_defaults(further=tuple(further), outputs=outputs)


def run(options: argparse.Namespace, report: Report) -> Published:
    """Keep what is decided, and publish. Raises `Refused` as `publish.write`."""
    # Only now: every other command would wait for what writes workbooks.
    from facilitator import people, publish

    # Whoever registered may be named in a note; the names go no further than the check.
    names = (*(_names(options.names) if options.names else ()), *people.names(options.store))
    if options.decide:
        with Store.open(options.store, installation=installation_id()) as store:
            _decide(store, names, options.decide)
    with Store.open(options.store, installation="", read_only=True) as store:
        wanted = Options(
            tuple(options.only or options.outputs),
            options.language,
            options.license,
            names,
            options.further,
        )
        return publish.write(store, options.folder, wanted, report)


def as_json(done: Published) -> dict[str, Any]:
    """What was published and what was found, for machines."""
    marked = {"rehearsal": True} if done.publication.rehearsal else {}
    return {
        **marked,
        "folder": str(done.folder),
        "kept": str(done.kept.folder) if done.kept else None,
        "files": [asdict(file) for file in done.files],
        "left out": dict(done.left_out),
        "undecided": done.undecided,
        "escaped cells": done.escaped,
        "notes with markup": done.markup,
        "findings": [asdict(one) for one in done.publication.findings],
    }


def sentences(done: Published) -> list[str]:
    """What was published, for people."""
    said = ["REHEARSAL: nothing here was said by anybody."] if done.publication.rehearsal else []
    said.append(f"{many(len(done.files), 'file')} in {done.folder}")
    if done.kept:
        why = "and had been changed" if done.kept.changed else "has outputs not chosen now and"
        said.append(f"What was there before {why} is kept in {done.kept.folder}")
    if done.undecided:
        left = f"{many(done.undecided, 'question')} to decide, see the command `conflicts`"
        said.append(f"{left}. Published is what counts until then")
    return said


def left_out(done: Published) -> list[str]:
    """What was left out or masked, a sentence each."""
    return [
        "Left out or masked: " + privacy.SENTENCES[name].format(count=count)
        for name, count in done.left_out.items()
        if count
    ]


def _decide(store: Store, names: Iterable[str], decided: Iterable[tuple[str, str]]) -> None:
    from facilitator.publish_content import findings

    found = findings(store, names)
    for which, decision in decided:
        meant = [one for one in found if which in (one.id, one.kind)]
        if not meant and which not in privacy.KINDS:
            expected = ", ".join(privacy.KINDS)
            raise Refused(Reason("no_such_finding", found=which, expected=expected))
        for one in meant:
            if decision not in one.choices:
                expected = ", ".join(one.choices)
                raise Refused(Reason("no_such_choice", found=decision, expected=expected))
        privacy.decide(store, meant, decision)


def _names(path: Path) -> tuple[str, ...]:
    try:
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise Refused(Reason("not_readable", path.name, why(error))) from error
    return tuple(filter(None, map(str.strip, clean(text).splitlines())))


def _language(text: str) -> str:
    known = languages()
    if text.lower() not in known:
        raise argparse.ArgumentTypeError(f"no report in {text!r}; there are: {', '.join(known)}")
    return text.lower()


def _decision(text: str) -> tuple[str, str]:
    which, equals, decision = text.rpartition("=")
    if not equals or decision not in _every_decision():
        raise argparse.ArgumentTypeError(f"{text!r} is not ID or KIND, =, and a decision")
    return which, decision


def _every_decision() -> tuple[str, ...]:
    return privacy.MASK, privacy.LEAVE_OUT, privacy.PUBLISH
