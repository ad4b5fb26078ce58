"""Everything that is said of one file, below the table: as long as it is, and to be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.feedback import announce
from ui.frames import Margins
from ui.lines import Rule
from ui.panel_parts import TextLine, panel
from ui.text_fields import TextField, claims_escape
from ui.theme import ThemeHolder

# The table above would jump if its height followed every file.
_LEAST_LINES, _MOST_LINES = 3, 7


class FileDetails(QWidget):
    """A name and lines below it, which scroll. `left` asks for the table, `copied` tells."""

    left = Signal()
    copied = Signal()

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._row = ""
        self._low = False
        self._name = TextLine(holder, 14, 600)
        self._about = TextLine(holder, 14, 400, "text.subtle")
        self.copy = Button(holder, icon="copy", height=28)
        self.copy.clicked.connect(self._copy)
        self.close_button = Button(holder, key="Esc", height=28)
        self.close_button.clicked.connect(self.leave)
        self._words = _Words(self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name)
        head.addWidget(self._about, 1)
        head.addWidget(self.copy)
        head.addWidget(self.close_button)
        inside = panel()
        column = QVBoxLayout(inside)
        Margins(holder, column, 20, 12, 20, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._words)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Rule(holder))
        whole.addWidget(inside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._words)
        holder.changed.connect(self._fit)
        self.hide()

    def show_lines(
        self, row: str, name: str, about: str, lines: Sequence[str], *, quiet: bool = False
    ) -> None:
        """Show what is said of the file with this row, and say it; `about` sums it up.

        `quiet` says that it was heard before, in another language.
        """
        if (row, "\n".join(lines)) == (self._row, self.text()) and not self.isHidden():
            return
        self._row = row
        self._name.set_text(name)
        self._name.setToolTip(name)
        self._about.set_text(about)
        self._words.setPlainText("\n".join(lines))
        self._words.setAccessibleName(name)
        self.show()
        self._fit()
        if not quiet:
            announce(self, "\n".join((name, about, *lines)))

    def set_low(self, low: bool) -> None:
        """Take less room; the lines scroll."""
        if low != self._low:
            self._low = low
            self._fit()

    def row(self) -> str:
        """The id of the row whose file this is about; empty while it is closed."""
        return "" if self.isHidden() else self._row

    def text(self) -> str:
        """The lines."""
        return self._words.toPlainText()

    def leave(self) -> None:
        """Close it."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy what is said of this file"))
        self.close_button.setText(self.tr("Close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(
            f"{self._name.text()}. {self._about.text()}\n{self.text()}"
        )
        self.copied.emit()

    def _fit(self) -> None:
        theme = self._holder.theme
        most = _LEAST_LINES if self._low else _MOST_LINES
        lines = min(most, max(_LEAST_LINES, self._words.document().blockCount()))
        self._words.setFixedHeight(theme.line_height() * lines + theme.px(18))


class _Words(TextField):
    """To be read, selected and scrolled by keyboard, not to be changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("said")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )

    def event(self, event: QEvent) -> bool:
        """Esc closes the box, it does not stop the work behind it."""
        return claims_escape(event) or super().event(event)
