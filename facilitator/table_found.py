"""What was found about a table that somebody made elsewhere, for the commands that read one."""

from __future__ import annotations

from typing import Any

from facilitator.amounts import many
from facilitator.table_file import TableFile
from facilitator.text import one_line

_SIGNS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}


def sentence(table: TableFile) -> str:
    """In one line: `votes.csv: UTF-8, columns by comma, headers in line 1, 3 rows`."""
    found = as_json(table)
    parts = [
        found["encoding"],
        f"columns by {_SIGNS[table.delimiter]}" if table.delimiter else "",
        f"sheet {found['sheet']}" if found["sheet"] else "",
        f"headers in line {found['headers in line']}",
        many(found["rows"], "row"),
    ]
    return f"{one_line(table.name, 200)}: {', '.join(filter(None, parts))}"


def as_json(table: TableFile) -> dict[str, Any]:
    """The same by name; what such a file does not have is empty."""
    sheet, _, line = str(table.place).rpartition("!")
    return {
        "file": table.name,
        "encoding": table.encoding,
        "delimiter": table.delimiter,
        "sheet": sheet,
        "headers in line": int(line.removeprefix("line ")),
        "rows": len(table.rows),
    }
