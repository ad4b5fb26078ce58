"""What a merge will change: the side panel of the Merge page, with the blue button."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from facilitator import results
from facilitator.merge import FileResult
from facilitator.store import Store
from ui import painting
from ui.buttons import Button
from ui.text import figures, paint_line, text_width
from ui.theme import ThemeHolder
from ui.titles import title_of

_WIDEST = 16_777_215  # Qt's own: no limit


class _Lines(QWidget):
    """Rows of a figure and what it counts, with a line below each."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._lines: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def show_lines(self, lines: list[tuple[str, str]]) -> None:
        """Show (figure, words)."""
        self._lines = lines
        self.setAccessibleName(". ".join(f"{figure} {words}" for figure, words in lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """36 a row."""
        theme = self._holder.theme
        return QSize(theme.px(200), theme.px(36) * len(self._lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        theme = self._holder.theme
        painter = QPainter(self)
        high = theme.px(36)
        bold = theme.figures(16, 600)
        widths = [text_width(bold, figures(figure)) for figure, _ in self._lines]
        column = max([theme.px(52), *widths])
        for number, (figure, words) in enumerate(self._lines):
            rect = QRect(0, number * high, self.width(), high)
            row = painting.Row(rect, self.layoutDirection(), theme.px(12))
            direction = self.layoutDirection()
            paint_line(
                painter,
                row.start(column),
                figures(figure),
                bold,
                theme.color("text"),
                direction,
                "end",
            )
            paint_line(painter, row.rest(), words, theme.font(), theme.color("text"), direction)
            painter.fillRect(0, rect.bottom(), self.width(), 1, theme.color("line.mid"))


class _Places(QWidget):
    """The first places of the ranking: badge, title, votes."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._rows: list[tuple[str, str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def show_places(self, rows: list[tuple[str, str, int]]) -> None:
        """Show (number, title, votes)."""
        self._rows = rows
        self.setAccessibleName(". ".join(f"{n} {title}, {votes}" for n, title, votes in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """28 a row."""
        theme = self._holder.theme
        return QSize(theme.px(200), theme.px(28) * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        theme = self._holder.theme
        painter = QPainter(self)
        direction = self.layoutDirection()
        high = theme.px(28)
        bold = theme.figures(14, 600)
        column = max([theme.px(40), *(text_width(bold, str(votes)) for *_, votes in self._rows)])
        for number, (initiative, title, votes) in enumerate(self._rows):
            row = painting.Row(QRect(0, number * high, self.width(), high), direction)
            badge = row.start(painting.badge_size(theme, initiative))
            painting.paint_badge(painter, theme, badge, initiative)
            paint_line(
                painter,
                row.end(column),
                str(votes),
                bold,
                theme.color("text"),
                direction,
                "end",
            )
            paint_line(painter, row.rest(), title, theme.font(), theme.color("text"), direction)


class MergePanel(QWidget):
    """What will change, the first places now, and the button that merges."""

    def __init__(self, store: Store, holder: ThemeHolder) -> None:
        super().__init__()
        self._store = store
        self._holder = holder
        self._below = False
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._lines = _Lines(holder)
        self._nothing = QLabel()
        self._nothing.setProperty("role", "subtle")
        self._nothing.setWordWrap(True)
        self._first = QLabel()
        self._first.setProperty("role", "label")
        self._places = _Places(holder)
        self.button = Button(holder, key="Ctrl+Enter", primary=True, height=40)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._again = QLabel()
        self._again.setProperty("role", "label")
        self._again.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addSpacing(12)
        layout.addWidget(self._nothing)
        layout.addWidget(self._lines)
        layout.addSpacing(20)
        layout.addWidget(self._first)
        layout.addSpacing(4)
        layout.addWidget(self._places)
        layout.addStretch(1)
        layout.addWidget(self.button)
        layout.addSpacing(8)
        layout.addWidget(self._again)
        holder.changed.connect(self._restyle)
        self._restyle()

    def show_results(self, waiting: Sequence[FileResult], read: bool) -> None:
        """Show what these files bring; `read` says whether any file was read at all."""
        gained: Counter[str] = Counter()
        records: Counter[str] = Counter()
        for result in waiting:
            gained.update(result.gained)
            records.update(result.records)
        rooms = len({result.room for result in waiting if result.first})
        lines = [
            (f"+ {rooms}", self.tr("room(s)", "", rooms), rooms),
            (
                f"+ {gained['ballots']}",
                self.tr("ballot(s)", "", gained["ballots"]),
                gained["ballots"],
            ),
            (
                f"+ {gained['votes by tally']}",
                self.tr("vote(s) by tally", "", gained["votes by tally"]),
                gained["votes by tally"],
            ),
            (f"+ {gained['notes']}", self.tr("note(s)", "", gained["notes"]), gained["notes"]),
            (f"+ {gained['steps']}", self.tr("plan step(s)", "", gained["steps"]), gained["steps"]),
            (f"+ {gained['talks']}", self.tr("talk(s)", "", gained["talks"]), gained["talks"]),
            (
                str(records["updated"]),
                self.tr("record(s) updated", "", records["updated"]),
                records["updated"],
            ),
        ]
        self._lines.show_lines([(figure, words) for figure, words, count in lines if count])
        self._nothing.setVisible(not waiting)
        self._nothing.setText(
            self.tr("Nothing new in these files.") if read else self.tr("Choose workbooks first.")
        )
        words = self.tr("Merge %n workbook(s)", "", len(waiting)) if waiting else self.tr("Merge")
        self.button.setText(words)
        self.button.setEnabled(bool(waiting))
        self._show_places()

    def _show_places(self) -> None:
        found = next((one for one in results.of_store(self._store) if one.votes), None)
        event = self._store.event
        rows = [
            (line.initiative, title_of(event, line.initiative), line.votes)
            for line in (found.ranking if found else ())
            if line.votes
        ][:3]
        self._first.setVisible(bool(rows))
        self._places.show_places(rows)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(self.tr("What will change"))
        self._first.setText(self.tr("First places now"))
        self._again.setText(self.tr("Merging the same file again changes nothing."))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line at the start edge."""
        super().paintEvent(event)
        theme = self._holder.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("bg.subtle"))
        edge = QRect(0, 0, 1, self.height())
        painter.fillRect(
            painting.mirrored(edge, self.rect(), self.layoutDirection()), theme.color("line")
        )

    def set_below(self, below: bool) -> None:
        """Stand below the files, as wide as they are, instead of beside them."""
        self._below = below
        self._restyle()

    def _restyle(self) -> None:
        if self._below:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_WIDEST)
        else:
            self.setFixedWidth(self._holder.theme.px(320))
