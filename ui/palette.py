"""The command palette: a field, what it finds, and the keys that work there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from ui import painting
from ui.buttons import KeyHint
from ui.feedback import announce
from ui.frames import label
from ui.icons import icon
from ui.palette_rows import HEADING, ROW, PaletteDelegate, PaletteModel
from ui.palette_search import Found, spoken
from ui.text_fields import LineField
from ui.theme import ThemeHolder

WIDTH, TOP, FIELD, FOOT, LIST = 640, 21, 52, 36, 366
PAGE_STEP = 8


class PaletteField(LineField):
    """Takes every key that belongs to typing; also undo, which here is only of the typing."""

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z must not take back a note that is hidden under the palette."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y):
                event.accept()
                return True
        return super().event(event)


class Palette(QWidget):
    """Covers its parent, dims it, and stands in the middle of its top.

    `find` is asked with every key; `taken` carries the line that Enter was pressed on. Closing
    gives the focus back to where it was.
    """

    taken = Signal(object)
    closed = Signal()

    def __init__(
        self, holder: ThemeHolder, parent: QWidget, find: Callable[[str], list[Found]]
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._find = find
        self._over = parent
        self._before: QWidget | None = None
        self._box = QWidget(self)
        self._box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self.field = PaletteField()
        self.field.setFrame(False)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._ask)
        self.count = label("label")
        self._model = PaletteModel(self)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(PaletteDelegate(holder, self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(lambda index: self._take(self._model.row_at(index)))
        self.view.entered.connect(self._hovered)
        self._none = label("label")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._foot: list[QLabel] = []
        self._lay_out()
        parent.installEventFilter(self)
        holder.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.setSpacing(12)
        top.addWidget(self._icon)
        top.addWidget(self.field, 1)
        top.addWidget(self.count)
        self._top = QWidget()
        self._top.setLayout(top)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.setSpacing(8)
        for key in ("Up / Down", "Enter", "Esc"):
            foot.addWidget(KeyHint(self._holder, key))
            self._foot.append(label("label"))
            foot.addWidget(self._foot[-1])
            foot.addSpacing(8)
        foot.addStretch(1)
        self._foot.append(label("label"))
        foot.addWidget(self._foot[-1])
        self._bottom = QWidget()
        self._bottom.setLayout(foot)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.view, 1)
        column.addWidget(self._none, 1)
        column.addWidget(self._bottom)

    # What others ask

    def open(self, typed: str = "") -> None:
        """Open with this typed; a second time, close."""
        if self.isVisible():
            self.close_palette()
            return
        self._before = QApplication.focusWidget()
        self.field.blockSignals(True)
        self.field.setText(typed)
        self.field.blockSignals(False)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        # Any other reason would choose what is typed, and the next letter would replace it.
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)
        self._ask(typed)

    def close_palette(self) -> None:
        """Close it; the focus goes back to where it was."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        had_focus = self.field.hasFocus()
        self.hide()
        self._model.show([])
        self.closed.emit()
        if before is not None and had_focus and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def found(self) -> list[Found]:
        """What it shows, without headings."""
        return [row for row in self._model.rows() if not row.is_heading]

    def marked(self) -> Found | None:
        """The line that Enter takes."""
        return self._model.row_at(self.view.currentIndex())

    def retranslate(self) -> None:
        """Words anew."""
        name = self.tr("Search or run a command")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.view.setAccessibleName(self.tr("Results"))
        self._none.setText(self.tr("Nothing found. Try a number, a word of a title, or a room."))
        words = (
            self.tr("choose"),
            self.tr("run"),
            self.tr("close"),
            self.tr("# initiative   @ community   / room"),
        )
        for shown, text in zip(self._foot, words, strict=True):
            shown.setText(text)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down, Enter and Esc in the field; follow the size of the parent."""
        if watched is self.field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() == QEvent.Type.FocusOut and self.isVisible():
                # Another key of the window has moved the focus: the palette is done with.
                QTimer.singleShot(0, self._look_whether_left)
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -PAGE_STEP,
            Qt.Key.Key_PageDown: PAGE_STEP,
        }
        if key in steps:
            self._step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.marked())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        places = [n for n, row in enumerate(self._model.rows()) if not row.is_heading]
        if not places:
            return
        here = self.view.currentIndex().row()
        at = places.index(here) if here in places else -1
        round_the_ends = (at + by) % len(places)
        at = round_the_ends if abs(by) == 1 else min(max(at + by, 0), len(places) - 1)
        self._mark(places[at])
        row = self.marked()
        if row is not None:
            announce(self.field, spoken(row))

    def _mark(self, place: int) -> None:
        self.view.setCurrentIndex(self._model.index(place, 0))
        if place <= 1:
            self.view.scrollToTop()  # with its heading
        row = self.marked()
        self.field.setAccessibleDescription(spoken(row) if row is not None else "")

    def _hovered(self, index: object) -> None:
        row = self._model.row_at(index)  # pyright: ignore[reportArgumentType]
        if row is not None and not row.is_heading:
            self.view.setCurrentIndex(index)  # pyright: ignore[reportArgumentType]

    def _ask(self, typed: str) -> None:
        rows = self._find(typed)
        self._model.show([])
        self._model.show(rows)
        shown = sum(not row.is_heading for row in rows)
        count = shown + sum(row.left_out for row in rows)
        words = self.tr("%n result(s)", "", count)
        if shown < count:
            of_all = self.tr("%1 of %2").replace("%1", QLocale().toString(shown))
            words = of_all.replace("%2", words)
        self.count.setText(words if typed.strip() else "")
        self.view.setVisible(bool(rows))
        self._none.setVisible(not rows)
        first = next((n for n, row in enumerate(rows) if not row.is_heading), -1)
        self._mark(first)
        if typed.strip():
            row = self.marked()
            announce(self.field, f"{words}. {spoken(row)}" if row is not None else words)
        self._place()

    def _take(self, row: Found | None) -> None:
        if row is None or row.is_heading:
            return
        self.close_palette()
        self.taken.emit(row)

    def _look_whether_left(self) -> None:
        window = self.window()
        if self.isVisible() and window.isActiveWindow() and not self.field.hasFocus():
            self.close_palette()

    # Looks

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it closes it."""
        if not self._box.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is behind; the box has its border."""
        theme = self._holder.theme
        painter = QPainter(self)
        dim = theme.color("dim")
        painter.fillRect(self.rect(), dim)
        edge = self._box.geometry().adjusted(-1, -1, 1, 1)
        painting.paint_box(painter, edge, theme.color("bg.popup"), theme.color("line.button"))

    def _place(self) -> None:
        theme = self._holder.theme
        rows = self._model.rows()
        high = sum(theme.px(HEADING if row.is_heading else ROW) for row in rows)
        around = theme.px(FIELD + FOOT) + 2
        room = self.height() - theme.px(TOP) * 2 - around
        width = min(theme.px(WIDTH), self.width() - theme.px(32))
        high = max(theme.px(ROW), min(high or theme.px(2 * ROW), theme.px(LIST), room))
        left = (self.width() - width) // 2
        self._box.setGeometry(QRect(left, theme.px(TOP), width, around + high))
        self.update()

    def _restyle(self) -> None:
        theme = self._holder.theme
        self._top.setFixedHeight(theme.px(FIELD))
        self._bottom.setFixedHeight(theme.px(FOOT))
        side = theme.px(20)
        self._icon.setPixmap(icon("magnifying-glass", theme.color("text"), side).pixmap(side))
        self.field.setStyleSheet("border: 0; background: transparent; padding: 0;")
        self.field.setFont(theme.font(16))
        colors = theme.colors
        self._box.setStyleSheet(f"background: {colors['bg.popup']};")
        self._top.setStyleSheet(f"border-bottom: 1px solid {colors['line']};")
        for part in (self._icon, self.count, self.field):
            part.setStyleSheet("border: 0; background: transparent; padding: 0;")
        self._bottom.setStyleSheet(f"background: {colors['bg.subtle']};")
        self._place()
