"""Sign-ups on a page of a wiki: lists, lines and tables in wikitext.

Each item of a list is a sign-up. A deeper one that only adds a link, a language, a length or a
name belongs to the one above; any other is its own. Rows of a table are as in `talk_table`.
Headings and comments are nothing; words beside lists and tables are kept, with the reason.
Comments may go over many lines and are cut out before each line is read by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from mwparserfromhell import nodes

from facilitator.minutes_lines import UNSEEN
from facilitator.reasons import Reason
from facilitator.talk_lines import read_lines
from facilitator.talk_marks import only_attributes
from facilitator.talk_parts import Line, shown
from facilitator.talk_table import Cell, Row, guessed_columns, header_columns, read_rows
from facilitator.talk_values import Said, tidy
from facilitator.talk_wiki_words import Reader, shown_by

_MOST_LINES = 40
_HEADER_WITHIN = 5
_SIGNS = ("'''", "~~~~", "<!--", "{{", "{|")
_ONLY_TAGS = re.compile(r"(?:</?[A-Za-z][^<>]{0,200}>\s{0,9}){0,20}")


def is_wikitext(text: str) -> bool:
    """Whether a text has what only a page of a wiki has."""
    if any(sign in text for sign in _SIGNS) or ("[[" in text and "]]" in text):
        return True
    return any(
        line.startswith("==") and line.rstrip(UNSEEN).endswith("==") and len(line) > 4
        for line in text.split("\n")
    )


def read_page(text: str, most: int) -> list[Said]:
    """What the sign-ups of a page say, in their order; no more than `most` and one."""
    page = _Page(text)
    while page.at < len(page.lines) and page.count() <= most:
        if _is_table(page.shown[page.at]):
            page.table(most)
        else:
            page.line()
    if not page.listed:  # no list and no table: each line is a sign-up
        page.items, page.beside = page.beside, []
    beside = [_left_out("signup_beside", line.at, line.said) for line in page.beside]
    return sorted([*page.others, *beside, *read_lines(page.items)], key=lambda said: said.line)


class _Page:
    """A page that is read line by line."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.shown = _without_comments(text).split("\n")
        self.at = 0
        self.items: list[Line] = []
        self.beside: list[Line] = []
        self.others: list[Said] = []
        self.listed = False
        self._reader = Reader()
        self._above: list[tuple[int, Line]] = []

    def count(self) -> int:
        """How many entries were found so far."""
        return len(self.items) + len(self.beside) + len(self.others)

    def line(self) -> None:
        """Read the next line, with those that it goes on over."""
        at = self.at
        self.at = end = self._end_of_line()
        source, said = "\n".join(self.shown[at:end]), "\n".join(self.lines[at:end])
        if not source.strip():
            return
        code = self._reader.parse(source)
        if code is None:
            self.others.append(_left_out("signup_markup", at + 1, said))
            return
        words = shown_by(code)
        line = Line(at + 1, said, words.line(), words.users, words.links)
        if words.letters and words.letters == words.struck:
            line.reason = Reason("signup_struck", str(line.at))
        if words.heading or not words.marks:
            self._above = []
        if _ONLY_TAGS.fullmatch(line.text) or not (line.text or line.links):
            return
        if words.marks:
            self._item(words.marks, line)
        else:
            self.beside.append(line)

    def _item(self, marks: str, line: Line) -> None:
        """An item of a list: its own sign-up, or part of the one above."""
        self.listed = True
        while self._above and self._above[-1][0] >= len(marks):
            self._above.pop()
        parent = self._above[-1][1] if self._above else None
        more = only_attributes(line) if parent is not None else None
        if parent is not None and more is not None:
            parent.more = {**more, **parent.more}
            parent.said = f"{parent.said}\n{line.said}"
        elif parent is not None and marks.endswith(":"):  # an answer, on a page of talk
            self.beside.append(line)
        else:
            self.items.append(line)
            self._above.append((len(marks), line))

    def _end_of_line(self) -> int:
        """Where the next line ends: below a template or a link that goes on over several."""
        depth, last = 0, min(self.at + _MOST_LINES, len(self.lines))
        for at in range(self.at, last):
            line = self.shown[at]
            if at > self.at and line[:1] in ("*", "#", "="):
                break
            depth += line.count("{{") - line.count("}}") + line.count("[[") - line.count("]]")
            if depth <= 0:
                return at + 1
        return self.at + 1

    def table(self, most: int) -> None:
        """Read a table, row by row; no more than `most` of them and one."""
        self.listed, self._above = True, []
        start, depth = self.at, 0
        rows: list[tuple[int, int]] = []
        begun = start + 1
        for at in range(start, len(self.lines)):
            line = self.shown[at].strip()
            depth += _is_table(line) - line.startswith("|}")
            self.at = at + 1
            if depth == 0:
                rows.append((begun, at))
                break
            if depth == 1 and line.startswith("|-"):
                rows.append((begun, at))
                begun = at + 1
        else:
            rows.append((begun, len(self.lines)))
        filled = (row for place in rows for row in self._row(*place))
        self.others += _table(list(islice(filled, most + _HEADER_WITHIN + 1)))

    def _row(self, begun: int, end: int) -> Iterator[tuple[Row, bool]]:
        """A row between two signs, and whether it has heads of columns only."""
        while begun < end and (
            not self.shown[begun].strip() or self.shown[begun].strip().startswith("|+")
        ):
            begun += 1
        source = "\n".join(self.shown[begun:end])
        said = "\n".join(self.lines[begun:end])
        if not source.strip():
            return
        code = self._reader.parse(f"{{|\n{source}\n|}}")
        if code is None:
            yield Row(begun + 1, said, (), Reason("signup_markup", str(begun + 1))), False
            return
        cells = list(_cells(code.nodes))
        found = tuple(_cell(node) for node in cells)
        if cells and not any(cell.text or cell.link for cell in found):
            return
        reason = None if cells else Reason("signup_beside", str(begun + 1))
        heads = bool(cells) and all(node.tag == "th" for node in cells)
        yield Row(begun + 1, said, found, reason), heads


def _table(rows: Sequence[tuple[Row, bool]]) -> list[Said]:
    """What the rows of a table say; rows above its header are kept, with the reason."""
    for at, (row, _) in enumerate(rows[:_HEADER_WITHIN]):
        columns = header_columns(row.cells)
        if columns is not None:
            above = [_left_out("signup_beside", r.line, r.said) for r, _ in rows[:at]]
            return above + list(read_rows([r for r, _ in rows[at + 1 :]], columns))
    body = [row for at, (row, heads) in enumerate(rows) if at or not heads]
    return list(read_rows(body, guessed_columns([row for row in body if row.reason is None])))


def _cells(found: Iterable[Any]) -> Iterator[Any]:
    for node in found:
        if isinstance(node, nodes.Tag) and node.tag in ("td", "th"):
            yield node
        elif isinstance(node, nodes.Tag) and node.tag in ("table", "tr") and node.contents:
            yield from _cells(node.contents.nodes)


def _cell(node: nodes.Tag) -> Cell:
    words = shown_by(node.contents)
    text = tidy(shown(words.line(), words.users))
    return Cell(text, bool(words.users), next(iter(words.links), ""))


def _is_table(line: str) -> bool:
    return line.lstrip(" \t:*#").startswith("{|")


def _without_comments(text: str) -> str:
    """The text with line breaks in place of comments; one that is not closed is none."""
    made, at = list[str](), 0
    while True:
        start = text.find("<!--", at)
        end = text.find("-->", start) if start >= 0 else -1
        literal = text.find("<nowiki>", at, start) if start >= 0 else -1
        if end < 0:
            return "".join(made) + text[at:]
        after = text.find("</nowiki>", literal) if literal >= 0 else -1
        if after >= 0:
            made.append(text[at:after])
            at = after
            continue
        made += [text[at:start], "\n" * text.count("\n", start, end)]
        at = end + len("-->")


def _left_out(code: str, line: int, said: str) -> Said:
    return Said(line, said, reason=Reason(code, str(line)))
