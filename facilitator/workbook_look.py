"""The parts of a workbook looked through as text: is it written plainly, and what of it is needed?

A plain sheet has rows and cells that say where they are, each after the one before, and nothing in
them but values and texts. Both libraries say the same of it, and the fast one uses no more memory
than its rows need.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from operator import lt

from facilitator import phrases
from facilitator.reasons import Reason, Refused
from facilitator.workbook_gate import MOST_LETTERS, MOST_STRINGS
from facilitator.workbook_plain import Rows, is_dense, rows_of

_NOT_PLAIN_TEXT = (b"<rPh", b"<!", b"<?", b"_x")
_BLANK_AT_EDGE = re.compile(rb"<t>(?:\s|[^<]*\s</t>)")
_1904 = re.compile(rb"""date1904=["'](?!false|0)""")
# The grammar of plain rows: nothing else is there, and each cell is in its own row. It never goes
# back, so it takes half the time of looking for what must not be there.
_TEXT = rb'<is><t(?: xml:space="preserve")?>[^<]{0,%d}+</t></is>' % MOST_LETTERS
_CELL = (
    rb'<c r="A?[A-Z]\1"(?: s="[0-9]++")?+'
    rb'(?: t="inlineStr">' + _TEXT + rb'</c>|(?: t="(?:[nb]|(s))")?+(?: ?/>|><v>[^<]*+</v></c>))'
)
_ROWS = re.compile(rb'(?:<row r="([0-9]{1,7})"[^<>/]*+(?:/>|>(?:' + _CELL + rb")*+</row>))*+")
_ROW_NUMBER = re.compile(rb'<row r="([0-9]{1,7})"')
_SHARED = re.compile(rb't="s"><v>([0-9]{1,7})</v></c>')
_EMPTY_CELL = re.compile(rb'<c r="[A-Z]+[0-9]+"(?: s="[0-9]+")?(?: t="n")? ?/>')
_EMPTY_ROW = re.compile(rb'<row r="[0-9]+"[^<>]*(?:/>|></row>)')
_MERGED = re.compile(rb'<mergeCell ref="([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})"')
_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?(?:<\?xml[^>]*\?>\s*)?<worksheet(?:\s[^>]*)?(?<!/)>")
_OTHER_ENCODING = re.compile(rb"""<\?xml[^>]*encoding=["'](?!utf-8["'])""", re.IGNORECASE)
# Excel's “Strict Open XML” names the same things otherwise.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main",
     b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
     b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
)  # fmt: skip
_LARGE = 256 * 1024
"""Only from so many bytes on it is worth the time to take out what is only formatted."""
_AT_ONCE = 1024 * 1024
_MOST_COPIED = 64 * 1024 * 1024
_NO_MERGED = b"<mergeCells></mergeCells>"
"""The fast library reads a sheet a second time, up to this, to know which cells are merged. Those
are found here; with this before the rows it needs half the time for a sheet."""


def _filled(body: bytes) -> Iterator[bytes]:
    """Rows without those, and without cells, that are only formatted."""
    start = 0
    while start < len(body):
        # In pieces: each cell that is taken out costs a moment's memory.
        end = body.find(b"<row", start + _AT_ONCE)
        end = len(body) if end < 0 else end
        yield _EMPTY_ROW.sub(b"", _EMPTY_CELL.sub(b"", body[start:end]))
        start = end


class Look:
    """What the texts of a file's parts say about how it can be read.

    `pages` are the rows of those parts that are written as the app does, where these are to be read
    at once (`simply`).
    """

    def __init__(self, name: str, *, simply: bool = True) -> None:
        self._name = name
        self._simply = simply
        self.pages: dict[str, Rows] = {}
        self.plain = True
        self.merged: dict[str, list[str]] = {}
        self._longest_shared = 0
        self._shared = 0
        self._shared_cells = 0
        self._last_shared = -1

    @property
    def is_plain(self) -> bool:
        """Whether both libraries would say the same, and the fast one uses no more memory."""
        return (
            self.plain
            # The fast one takes a text that is not there for an empty one.
            and self._last_shared < self._shared
            and self._longest_shared <= MOST_LETTERS
            # It copies a shared text for each cell that has it.
            and self._longest_shared * self._shared_cells <= _MOST_COPIED
        )

    def part(self, name: str, data: bytes) -> bytes:
        """Look at a part; given back without what nobody needs to know what its cells say."""
        head = data[:200].lstrip(b"\xef\xbb\xbf")
        if (
            data[:1] not in b"<\xef"
            or b"\0" in head
            or _OTHER_ENCODING.match(head)
            or (head.startswith(b"<?xml") and b"?>" not in head)
        ):
            self.plain = False
        if b"purl.oclc.org" in data[:2000]:
            for strict, usual in _STRICT:
                data = data.replace(strict, usual)
        pieces = data.split(b"sheetData", 3)
        if len(pieces) == 1:
            if b"<sst" in data or b":sst" in data:
                self._strings(data)
                # openpyxl takes this escape out itself, but only in capital letters: what is then
                # left of `_x005F_x0041_` would be read as a letter.
                return data.replace(b"x005F_", b"x005f_")
            if _1904.search(data[:2000]):
                self.plain = False
            return data
        return self._sheet(name, data, pieces)

    def _strings(self, data: bytes) -> None:
        number = data.count(b"<si") + data.count(b":si")
        if number > MOST_STRINGS:
            found, most = phrases.texts(number), phrases.texts(MOST_STRINGS)
            raise Refused(Reason("too_big", self._name, found, most))
        text = data[data.find(b"<sst") :]
        self._shared += number
        self._longest_shared = max(self._longest_shared, *map(len, data.split(b"</si>")))
        if (
            number != data.count(b"<si>") + data.count(b"<si ")
            or number != data.count(b"</si>")
            or b":sst" in data
            or any(sign in text for sign in _NOT_PLAIN_TEXT)
        ):
            self.plain = False
        # A text in several fonts is its parts, blanks between them too.
        if (b"<r>" in text or b"<r " in text) and _BLANK_AT_EDGE.search(text):
            self.plain = False

    def _sheet(self, name: str, data: bytes, pieces: list[bytes]) -> bytes:
        head, body, tail = (*pieces, b"", b"")[:3]
        if len(pieces) == 2 and head.endswith(b"<") and body.startswith(b"/>"):
            # A sheet without a row. Texts in it as well: no program does that.
            self.plain = self.plain and b"sst" not in data
            return data
        if len(pieces) != 3 or not (
            head.endswith(b"<") and body[:1] in b"> " and body.endswith(b"</") and tail[:1] == b">"
        ):
            # Something else is called by that name, so what is within the table cannot be said.
            self.plain = False
            return data
        merged = [ref.decode() for ref in _MERGED.findall(tail)]
        root = _ROOT.match(head)
        if root is None or len(merged) != tail.count(b"mergeCell "):
            self.plain = False
            return data
        if merged:
            self.merged[name] = merged
        rows = rows_of(body) if self._simply and self.plain else None
        if rows is not None:
            self.pages[name] = rows
        else:
            if len(body) > _LARGE and _all_placed(body):
                body = b"".join(_filled(body))
            self.plain = self.plain and self._is_plain(body)
        # Links, rules, forms and views: all that stands around the rows can be as large as they.
        return b"".join((root[0], _NO_MERGED, b"<sheetData", body, b"sheetData></worksheet>"))

    def _is_plain(self, body: bytes) -> bool:
        """Whether there is nothing in these rows but cells, and in the cells values and texts."""
        # Before the rows the tag ends that holds them, and behind them its end begins.
        start, end = body.find(b">") + 1, len(body) - len(b"</")
        # An underscore is rare, and looking for one letter costs nothing.
        rows = _ROWS.fullmatch(body, start, end)
        if rows is None or (b"_" in body and b"_x" in body):
            return False
        lines = [*map(int, _ROW_NUMBER.findall(body))]
        if not all(map(lt, chain((0,), lines), lines)):
            return False
        if not is_dense(lines[-1] if lines else 0, body):
            return False
        if rows[2] is None:
            # No cell has a shared text.
            return True
        found = _SHARED.findall(body)
        self._shared_cells += len(found)
        self._last_shared = max(self._last_shared, *map(int, found), -1)
        return len(found) == body.count(b't="s"')


def _all_placed(body: bytes) -> bool:
    """Whether every row and cell says where it stands, not by coming after another."""
    return all(body.count(tag) == body.count(tag + b' r="') for tag in (b"<row", b"<c"))
