"""The command `survey`: input of people who could not come, merged as a room of its own."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facilitator import fresh_store, survey, table_found
from facilitator.amounts import many
from facilitator.people_command import by_field, column_sentences, mapped
from facilitator.reasons import Reason, Refused
from facilitator.survey_words import OTHER_PEOPLE


@dataclass(frozen=True)
class Said:
    """What is said on standard error: what was taken otherwise, and why nothing was."""

    remarks: tuple[Reason, ...]
    reasons: tuple[Reason, ...]


def add_arguments(command: argparse.ArgumentParser) -> None:
    """The store, the survey's table, and where it belongs."""
    command.add_argument("store", metavar="STORE", type=Path, help="made if it is new")
    command.add_argument("file", metavar="FILE", type=Path, help="a CSV table, or a workbook")
    command.add_argument(
        "--map",
        metavar="FIELD=HEADER",
        type=mapped,
        action="append",
        default=[],
        help="which column is what: text=Anything else?; again for one column more: votes=Vote 2",
    )
    command.add_argument(
        "--round", default="", metavar="R", help="else as the table before, or the first that votes"
    )
    command.add_argument(
        "--day", default="", metavar="D", help="else as the table before, or the last one"
    )
    command.add_argument(
        "--again", action="store_true", help="also where it was read in another way before"
    )


def run(options: argparse.Namespace) -> tuple[dict[str, Any], list[str], Said]:
    """Read the table in: for machines, for people, and what is said of it. Raises `Refused`."""
    mapping = by_field(options.map)
    with fresh_store.opened(options.store) as fresh:
        store = fresh.store
        table = survey.open_table(options.file)
        read = survey.read_opened(table, store, mapping, day=options.day, round_key=options.round)
        if read.remark("survey_before") and not options.again:
            # Nobody looks at a preview here: people would be counted twice.
            raise Refused(Reason("survey_again", options.file.name))
        if mapping:
            survey.remember_columns(
                store, read.headers, {n: read.columns.get(n, ()) for n in mapping}
            )
        (result,) = survey.keep(store, options.file, read).files
        fresh.keep = result.state != "rejected"
        where = f"day {read.day}, {store.event.round(read.round_key).title}"
    records = result.records
    said = [table_found.sentence(table)]
    said += [*column_sentences(read.headers, read.mapping, read.columns, read.remembered)]
    said.append(
        f"{many(read.rows, 'row')}: {many(read.notes, 'note')}, "
        f"{many(read.ballots, 'ballot')}, {many(read.steps, 'step')}; "
        f"{many(read.spoilt, 'ballot')} not counted"
    )
    said.append(f"Room Survey, {where}; --day and --round say another one")
    said.append(f"{result.state}: {', '.join(f'{n} {name}' for name, n in records.items() if n)}")
    if result.apart:
        said.append(
            "Votes of an earlier table of this form differ. They are never added up: one of the "
            "two counts, “conflicts” lists them and “decide” says which."
        )
        said.append(OTHER_PEOPLE)
    value = {
        "state": result.state,
        "table": table_found.as_json(table),
        "rows": read.rows,
        "day": read.day,
        "round": read.round_key,
        "notes": read.notes,
        "ballots": read.ballots,
        "steps": read.steps,
        "spoilt": read.spoilt,
        "columns": {name: list(headers) for name, headers in read.mapping.items()},
        "columns said before": [*read.remembered],
        "records": dict(records),
        "flags": ["double votes"] if result.apart else [],
        "remarks": [remark.english() for remark in (*read.remarks, *result.remarks)],
    }
    return value, said, Said((*read.remarks, *result.remarks), result.reasons)
