"""Everything that `ui` offers on one sheet, to compare with the design's picture of components.

python -m tests.ui.gallery FOLDER      saves light, dark and mirrored pictures
python -m tests.ui.gallery             opens a window
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import painting
from ui.buttons import Button, KeyHint, SegmentedControl
from ui.feedback import Banner, EmptyHint, UndoMessage
from ui.gauges import ProgressLine, Ring, TurnoutBlocks
from ui.search_field import SearchField
from ui.switch import Switch
from ui.text import lay_out, paint_line, text_width
from ui.text_fields import LineField, TextField
from ui.theme import Theme, ThemeHolder, apply_theme, load_theme

Paint = Callable[[QPainter, Theme, QRect, Qt.LayoutDirection], None]


class Painted(QWidget):
    """A strip for the paint functions."""

    def __init__(self, holder: ThemeHolder, height: int, paint: Paint) -> None:
        super().__init__()
        self._holder = holder
        self._paint = paint
        self.setFixedHeight(holder.theme.px(height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        self._paint(painter, self._holder.theme, self.rect(), self.layoutDirection())


def chips(painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection) -> None:
    row = painting.Row(rect, direction)
    words = ["Point", "Idea", "Concern", "Question", "Quote"]
    for kind, word in zip(painting.KINDS, words, strict=True):
        place = row.start(painting.chip_size(theme, kind, word))
        painting.paint_chip(painter, theme, place, kind, word, direction)


def tags(painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection) -> None:
    lines = (
        (("new", "New"), ("updated", "Updated"), ("merged", "Already merged"), ("ready", "Ready")),
        (("attention", "Needs attention"), ("rejected", "Rejected"), ("skipped", "Skipped")),
        (("edited", "Edited in Excel"), ("reading", "Reading"), ("tie", "Tie")),
    )
    for number, line in enumerate(lines):
        strip = QRect(rect.left(), number * theme.px(28), rect.width(), theme.px(20))
        row = painting.Row(strip, direction)
        for state, word in line:
            place = row.start(painting.tag_size(theme, state, word))
            painting.paint_tag(painter, theme, place, state, word, direction)


def badges(painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection) -> None:
    row = painting.Row(rect, direction, 12)
    painting.paint_badge(painter, theme, row.start(painting.badge_size(theme, "24")), "24")
    size = painting.badge_size(theme, "24")
    painting.paint_badge(painter, theme, row.start(size), "24", "current")
    painting.paint_badge(painter, theme, row.start(size, 9), "99", "wrong")
    size = painting.badge_size(theme, "24", large=True)
    painting.paint_badge(painter, theme, row.start(size), "24")
    for code in ("ar", "zh"):
        place = row.start(painting.language_size(theme, code))
        painting.paint_language(painter, theme, place, code)
    for key in ("Ctrl+K", "Enter", "@", "/i"):
        painting.paint_key(painter, theme, row.start(painting.key_size(theme, key)), key)


def initiatives(
    painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
) -> None:
    titles = (
        ("25", "Regional & thematic hubs", "5", "6"),
        ("31", "Global approach for local skill development", "4", "4"),
        ("24", "Global Council", "6", "7"),
    )
    high = theme.px(37)
    for place, (number, title, votes, notes) in enumerate(titles):
        line = QRect(0, place * high, rect.width(), high)
        current = place == 2
        painting.paint_row_background(
            painter, theme, line, current=current, hovered=place == 1, direction=direction
        )
        row = painting.Row(line.adjusted(12, 0, -12, 0), direction)
        state = "current" if current else "normal"
        badge = row.start(painting.badge_size(theme, number))
        painting.paint_badge(painter, theme, badge, number, state)
        for text, weight, token in ((notes, 400, "text.subtle"), (votes, 600, "text")):
            cell = row.end(theme.px(20))
            font = theme.figures(14, weight)
            paint_line(painter, cell, text, font, theme.color(token), direction, "end")
        font = theme.font(14, 600 if current else 400)
        paint_line(painter, row.rest(), title, font, theme.color("text"), direction)


def notes(painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection) -> None:
    content = (
        ("11:50", "concern", "Concern", "Argentina", "ES", "Small languages need a voice. " * 4),
        (
            "11:53",
            "idea",
            "Idea",
            "Tunisia",
            "AR",
            "مقعدان على الأقل للمجتمعات الناشئة 24، ثم. " * 4,
        ),
        (
            "11:57",
            "point",
            "Point",
            "Taiwan",
            "ZH",
            "技能培訓需要本地語言的教材，而不只是翻譯英文內容。👍 ok",
        ),
    )
    top = 0
    for time, kind, word, community, language, text in content:
        font = theme.font_for(text)
        height = theme.line_height(14, reading=True, text=text)
        before = theme.px(68)
        block = lay_out(text, font, rect.width() - before - theme.px(16), height, max_lines=2)
        line = QRect(0, top, rect.width(), theme.px(40) + block.height)
        painting.paint_row_background(painter, theme, line, direction=direction)
        head = QRect(line.left(), top + theme.px(10), line.width(), theme.px(20))
        row = painting.Row(head.adjusted(theme.px(16), 0, -theme.px(16), 0), direction)
        subtle = theme.color("text.subtle")
        paint_line(painter, row.start(theme.px(44)), time, theme.figures(14), subtle, direction)
        place = row.start(painting.chip_size(theme, kind, word))
        painting.paint_chip(painter, theme, place, kind, word, direction)
        bold = theme.font(14, 600)
        place = row.start(text_width(bold, community))
        paint_line(painter, place, community, bold, theme.color("text"), direction)
        place = row.start(painting.language_size(theme, language))
        painting.paint_language(painter, theme, place, language)
        painting.paint_badge(painter, theme, row.end(painting.badge_size(theme, "24")), "24")
        body = QRect(before, top + theme.px(32), block.width, block.height)
        left = painting.mirrored(body, line, direction).left()
        block.paint(painter, left, body.top(), theme.color("text"))
        top += line.height()


def bars(painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection) -> None:
    lines = (
        ("1=", "24", "Global Council", 5, True, False, True),
        ("1=", "25", "Regional & thematic hubs of all kinds", 5, False, True, True),
        ("3", "2", "Funding", 3, False, False, False),
        ("4=", "3", "Awareness", 2, True, False, False),
        ("4=", "22", "Movement Charter", 2, False, True, False),
    )
    high = theme.px(40)
    for place, (rank, number, title, votes, first, last, crosses) in enumerate(lines):
        line = QRect(0, place * high, rect.width(), high)
        painting.paint_row_background(painter, theme, line, direction=direction)
        row = painting.Row(line.adjusted(8, 0, -12, 0), direction)
        bracket = row.start(theme.px(18))
        if "=" in rank:
            painting.paint_tie_bracket(
                painter,
                theme,
                bracket,
                first=first,
                last=last,
                crosses_cut=crosses,
                direction=direction,
            )
        subtle = theme.color("text.subtle")
        paint_line(painter, row.start(theme.px(20)), rank, theme.figures(14), subtle, direction)
        painting.paint_badge(painter, theme, row.start(painting.badge_size(theme, number)), number)
        cell, bold = row.end(theme.px(20)), theme.figures(16, 600)
        paint_line(painter, cell, str(votes), bold, theme.color("text"), direction, "end")
        bar = row.end(QSize(theme.px(116), theme.px(16)))
        token = "accent" if place < 3 else "bar"
        painting.paint_bar(painter, theme, bar, votes / 5, token, direction)
        paint_line(painter, row.rest(), title, theme.font(), theme.color("text"), direction)


def completeness(
    painter: QPainter, theme: Theme, rect: QRect, direction: Qt.LayoutDirection
) -> None:
    row = painting.Row(rect, direction)
    painting.paint_steps(painter, theme, row.start(painting.steps_size(theme, 6)), 4, 6, direction)
    subtle = theme.color("text.subtle")
    paint_line(painter, row.rest(), "no lead", theme.font(12), subtle, direction)


class Gallery(QWidget):
    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self.holder = holder
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(32, 24, 32, 24)
        columns.setSpacing(30)
        for fill in (self._controls, self._rows, self._messages):
            column = QVBoxLayout()
            column.setSpacing(8)
            fill(column)
            column.addStretch()
            holding = QWidget()
            holding.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            columns.addWidget(holding, 1)
        self.undo = UndoMessage(holder, self)
        self.undo.show_message("Ballot 7 removed", "Undo")

    def _label(self, column: QVBoxLayout, text: str) -> None:
        label = QLabel(text)
        label.setProperty("role", "label")
        column.addSpacing(6)
        column.addWidget(label)

    def _line(self, column: QVBoxLayout, *widgets: QWidget) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch()
        column.addLayout(line)

    def _controls(self, column: QVBoxLayout) -> None:
        holder = self.holder
        self._label(column, "Button: rest, checked, off, flat, small")
        checked = Button(holder, "Export")
        checked.setCheckable(True)
        checked.setChecked(True)
        off = Button(holder, "Export")
        off.setEnabled(False)
        rest, small = Button(holder, "Export"), Button(holder, "+1 min", height=28)
        trash = Button(holder, icon="trash", flat=True)
        self._line(column, rest, checked, off, small, trash)
        self.merge = Button(holder, "Merge", primary=True)
        undo = Button(holder, "Undo", icon="arrow-u-up-left", key="Ctrl+Z")
        show = Button(holder, "Show", flat=True)
        self._line(column, self.merge, Button(holder, "Merge", primary=True), undo, show)
        large = Button(holder, "Merge 14 workbooks", key="Ctrl+Enter", primary=True, height=40)
        self._line(column, large, Button(holder, "Add", key="Enter", primary=True))
        self._label(column, "Field: rest, focus, error, off")
        self.search = SearchField(holder, "Find", key="Ctrl+F")
        typed = LineField("Senegal")
        both = QHBoxLayout()
        both.addWidget(self.search)
        both.addWidget(typed)
        column.addLayout(both)
        wrong, disabled = LineField("2 99"), LineField("Room 7")
        wrong.set_wrong("99 is not on the list.")
        disabled.setEnabled(False)
        both = QHBoxLayout()
        both.addWidget(wrong)
        both.addWidget(disabled)
        column.addLayout(both)
        ballot = LineField("2 24 31")
        ballot.set_typing(True)
        column.addWidget(ballot)
        self._label(column, "Choices")
        on, yes = QCheckBox("On"), QRadioButton("Yes")
        on.setChecked(True)
        yes.setChecked(True)
        self._line(column, on, QCheckBox("Off"), yes, QRadioButton("No"))
        choices = (("own", "On its own"), ("all", "Together"), ("wmf", "With Foundation support"))
        switch = Switch(holder, "Sound")
        switch.setChecked(True)
        self._line(column, switch, Switch(holder, "Sound"))
        control = SegmentedControl(holder, choices, "Level")
        control.set_current("all")
        self._line(column, control)
        notes_shown = SegmentedControl(holder, (("all", "All notes"), ("one", "Only")))
        notes_shown.set_text("one", "Only", "24")
        self._line(column, notes_shown)
        self._label(column, "Kind chips")
        column.addWidget(Painted(holder, 20, chips))
        self._label(column, "State tags")
        column.addWidget(Painted(holder, 76, tags))
        self._label(column, "Badge, language, key")
        column.addWidget(Painted(holder, 28, badges))
        self._label(column, "Timer: calm, warning, over")
        rings = [Ring(holder, 40) for _ in range(3)] + [Ring(holder)]
        rings[0].show_left(0.62)
        rings[1].show_left(0.85, "warning")
        rings[2].show_left(0, "over")
        rings[3].show_left(0.8)
        self._line(column, *rings)

    def _rows(self, column: QVBoxLayout) -> None:
        self._label(column, "Initiative row: rest, hover, current")
        column.addWidget(Painted(self.holder, 112, initiatives))
        self._label(column, "Note row")
        column.addWidget(Painted(self.holder, 244, notes))
        self._label(column, "Bar row with tie bracket")
        column.addWidget(Painted(self.holder, 200, bars))

    def _messages(self, column: QVBoxLayout) -> None:
        holder = self.holder
        self._label(column, "Messages")
        for tone, text, action in (
            ("info", "Room 7 was exported at 12:31.", ""),
            ("ok", "13 workbooks merged.", ""),
            ("warning", "3 notes differ in room 11. Both versions are kept until you choose.", ""),
            ("error", "Not saved. The disk is full.", "Try again"),
        ):
            banner = Banner(holder)
            banner.show_message(tone, text, action)
            column.addWidget(banner)
        self._label(column, "Empty list")
        column.addWidget(EmptyHint(holder, "note", "No notes yet", "Type below and press Enter."))
        self._label(column, "Progress, turnout, key")
        progress = ProgressLine(holder)
        progress.show_share(0.72)
        column.addWidget(progress)
        turnout = TurnoutBlocks(holder)
        turnout.show_turnout(7, 9)
        self._line(column, turnout, QLabel("7 of 9"), KeyHint(holder, "Ctrl+Shift+V"))
        column.addWidget(Painted(holder, 20, completeness))
        self._label(column, "Text by its own first letter")
        field = TextField()
        field.setPlainText("مقعدان على الأقل للمجتمعات 24.\nSeats follow edits 24.")
        field.setFixedHeight(holder.theme.px(60))
        column.addWidget(field)
        column.addWidget(SearchField(holder, "ابحث أو نفّذ أمرًا", key="Ctrl+K"))


def save(app: QApplication, folder: Path) -> None:
    """Save the sheet in light, dark, mirrored, and with text of 200 %."""
    holder = ThemeHolder(load_theme("light"))
    holder.changed.connect(lambda: apply_theme(app, holder.theme))
    apply_theme(app, holder.theme)
    for name, theme, direction, scale, width in (
        ("light", "light", Qt.LayoutDirection.LeftToRight, 1.0, 1360),
        ("dark", "dark", Qt.LayoutDirection.LeftToRight, 1.0, 1360),
        ("light-reverse", "light", Qt.LayoutDirection.RightToLeft, 1.0, 1360),
        ("large", "light", Qt.LayoutDirection.LeftToRight, 2.0, 2400),
    ):
        app.setLayoutDirection(direction)
        holder.show_name(theme)
        holder.show_scale(scale)
        sheet = Gallery(holder)
        sheet.resize(width, round(850 * scale))
        sheet.show()
        sheet.activateWindow()
        sheet.merge.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(5):
            app.processEvents()
        sheet.grab().save(str(folder / f"{name}.png"))
        sheet.close()


def main() -> None:
    """Save to the folder named, or open a window."""
    app = QApplication(sys.argv)
    if len(sys.argv) > 1:
        folder = Path(sys.argv[1])
        folder.mkdir(parents=True, exist_ok=True)
        save(app, folder)
        return
    holder = ThemeHolder(load_theme("light"))
    apply_theme(app, holder.theme)
    sheet = Gallery(holder)
    sheet.show()
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
