"""Groups of social time as a list to hand out: text, CSV, or a workbook with a sheet for a round.

Personal data, as `room_lists` says: readable for its owner alone, never part of what is published.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from facilitator.installation import MADE_WITH
from facilitator.room_lists import save_private

HEADERS = ("Round", "Group", "Name")
PRIVATE = "Personal data, for those who run the event. Not to be published; destroy it afterwards."

Named = tuple[int, Sequence[Sequence[str]]]
"""A round: its number, and its groups by the names of the people in them."""


def as_text(rounds: Sequence[Named], round_words: str, group_words: str) -> str:
    """A line for each group: `Group 1: Ana, Bo`, under `Round 1` where there are several rounds.

    The words have `{number}` in them.
    """
    lines: list[str] = []
    for number, groups in rounds:
        if len(rounds) > 1:
            lines += [*([""] if lines else []), round_words.format(number=number)]
        for at, group in enumerate(groups, 1):
            lines.append(f"{group_words.format(number=at)}: {', '.join(group)}")
    return "\n".join(lines)


def write(rounds: Sequence[Named], path: Path) -> Path:
    """Write groups as `.xlsx`, or else as CSV; the path.

    Raises `Refused` (`export_not_writable`, `export_disk_full`).
    """
    if path.suffix.lower() == ".xlsx":
        _write_workbook(rounds, path)
    else:
        _write_csv(rounds, path)
    return path


def _write_csv(rounds: Sequence[Named], path: Path) -> None:
    # Only now: most that imports this needs none of it.
    from facilitator.publish_csv import harmless

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEADERS)
    for number, groups in rounds:
        for at, group in enumerate(groups, 1):
            writer.writerows((number, at, harmless(name)) for name in group)
    # With a mark of its encoding, or Excel garbles names.
    data = out.getvalue().encode("utf-8-sig")
    save_private(path, lambda opened: opened.write_bytes(data))


def _write_workbook(rounds: Sequence[Named], path: Path) -> None:
    # Only now: it takes a while to load.
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    book.properties.creator = MADE_WITH
    book.remove(book.worksheets[0])
    for number, groups in rounds:
        page = book.create_sheet(f"Round {number}")
        page.append([PRIVATE])
        page.append([])
        page.append([f"Group {at}" for at in range(1, len(groups) + 1)])
        for row in range(max(map(len, groups), default=0)):
            for column, group in enumerate(groups, 1):
                if row < len(group):
                    cell = page.cell(row + 4, column, group[row])
                    # A name is text, also where it begins as a formula does.
                    cell.data_type = "s"
                    cell.alignment = Alignment("left", "top", wrap_text=True)
        page["A1"].font = Font(name="Calibri", size=11, bold=True, color="B32424")
        for cell in page[3]:
            cell.font = Font(name="Calibri", size=12, bold=True)
            page.column_dimensions[cell.column_letter].width = 26
        page.freeze_panes = "A4"
        page.page_setup.orientation = "landscape"
        page.page_setup.fitToHeight = 0
        page.sheet_properties.pageSetUpPr.fitToPage = True  # pyright: ignore[reportOptionalMemberAccess]
        page.oddFooter.center.text = PRIVATE  # pyright: ignore[reportOptionalMemberAccess]
    if not book.worksheets:
        book.create_sheet("No rounds")
    save_private(path, book.save)
