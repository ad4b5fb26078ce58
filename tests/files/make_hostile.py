"""Make the corpus of hostile workbooks: the same bytes whenever it runs.

    python -m tests.files.make_hostile [DIR] [--big] [--base]

Without DIR it goes where it is kept, `tests/files/hostile`, with a table of what each file is and
what merging it answers. `--big` makes those too that are too large to be kept, `--base` first has
the app write `base.xlsx` anew, which the others are made of.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.files import hostile_big, hostile_other, hostile_sheets, hostile_xml, hostile_zip
from tests.files.cases import BASE, CASES, EDITED, HERE, MERGED, Case, base_bytes, make_base

__all__ = ["CASES", "kept", "table", "write"]

KINDS = (hostile_other, hostile_zip, hostile_xml, hostile_sheets, hostile_big)
TABLE = "README.md"

_HEAD = f"""# Hostile workbooks

Made by `python -m tests.files.make_hostile`; `tests/facilitator/test_hostile.py` merges them.
`{BASE}` is good, and most of the others are it with one thing changed. The last column is the code
of the reason why a file is rejected (`facilitator/reasons_workbook.py`), or:

- *{MERGED}*: it is strange, does no harm, and says the same as `{BASE}`;
- *{EDITED}*: it says something else, which is taken as an edit made in a spreadsheet.

Those in italics are too large to be kept and made when the tests run.

| file | what it is | answer |
|---|---|---|
"""


def kept() -> list[Case]:
    """The files that are kept in the repository."""
    return [case for case in CASES.values() if not case.big]


def table() -> str:
    """What each file is and what merging it answers, in Markdown."""
    lines = []
    for case in CASES.values():
        name = f"*{case.name}*" if case.big else f"`{case.name}`"
        outcome = case.answer in (MERGED, EDITED)
        answer = f"*{case.answer}*" if outcome else case.answer.replace(" ", ", ")
        lines.append(f"| {name} | {case.what.replace('|', '&#124;')} | {answer} |\n")
    return _HEAD + "".join(lines)


def write(folder: Path, *, big: bool = False) -> list[Path]:
    """Write the corpus and its table into a folder; the files that were written."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / BASE).write_bytes(base_bytes())
    (folder / TABLE).write_text(table(), encoding="utf-8")
    written = []
    for case in CASES.values():
        if big or not case.big:
            written.append(folder / case.name)
            written[-1].write_bytes(case.make())
    return written


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the corpus of hostile workbooks.")
    parser.add_argument("folder", nargs="?", type=Path, default=HERE)
    parser.add_argument("--big", action="store_true", help="those too that are not kept")
    parser.add_argument("--base", action="store_true", help="have the app write the good one anew")
    how = parser.parse_args()
    if how.base:
        HERE.mkdir(exist_ok=True)
        (HERE / BASE).write_bytes(make_base())
    written = write(how.folder, big=how.big)
    size = sum(path.stat().st_size for path in written)
    print(f"{len(written)} files, {size / 1e6:.1f} MB, in {how.folder}")


if __name__ == "__main__":
    main()
