"""A dialog with a text at the start and what is read out of it at the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from facilitator.installation import exports_folder, where_it_is
from facilitator.reasons import Refused
from ui import ask_files
from ui.buttons import Button, KeyHint
from ui.chat_field import ChatField
from ui.dialog_parts import DialogFoot, framed
from ui.feedback import Banner
from ui.fit_row import FitRow
from ui.frames import ANY_HEIGHT, Margins, label, surface
from ui.lines import Rule
from ui.panel_parts import WrappedText
from ui.panel_walk import walk
from ui.tab_walk import WalkedDialog
from ui.theme import ThemeHolder
from ui.wording import refusal_words

# Not at every key.
_READ_AFTER_MS = 120
_LEAST_BESIDE, _LEAST_FIELD, _LEAST_LIST = 720, 96, 160


class TwoSidesDialog(WalkedDialog):
    """A text that is pasted, typed or dropped as a file; the rows read out of it beside it.

    Ctrl+Enter, or Enter on the blue button, keeps what is ready as one change; Esc keeps nothing.
    A dialog says what it reads (`read_text`, `read_file`), what of the clipboard it starts with
    (`is_meant`), and what it keeps (`keep_ready`).
    """

    def __init__(
        self, holder: ThemeHolder, field: ChatField, list_: QAbstractItemView, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._field = field
        self._list = list_
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.banner = Banner(holder)
        self.banner.hide()
        self.sum = WrappedText(holder, 14, 400, "text.subtle")
        self.open_button = Button(holder, self.tr("Open a file"), icon="folder-open", key="Ctrl+O")
        self.cancel = Button(holder, self.tr("Cancel"), key="Esc")
        self.add = Button(holder, key="Ctrl+Enter", primary=True)
        self.add.setDefault(True)  # for Enter where no button has the focus
        self._later = QTimer(self, singleShot=True, interval=_READ_AFTER_MS)
        self._later.timeout.connect(self.read_now)
        field.textChanged.connect(self._later.start)
        field.dropped.connect(self.open_file)
        self.open_button.clicked.connect(self._choose_file)
        self.cancel.clicked.connect(self.reject)
        self.add.clicked.connect(self.keep)

    # What a dialog says

    def read_text(self, text: str) -> None:
        """Read this text and show its rows."""
        raise NotImplementedError

    def read_file(self, path: Path) -> str:
        """The text of a file. Raises `Refused`."""
        raise NotImplementedError

    def is_meant(self, text: str) -> bool:
        """Whether what was copied somewhere is what belongs here."""
        raise NotImplementedError

    def keep_ready(self) -> bool:
        """Keep what is ready; False where nothing is. Raises `Refused`."""
        raise NotImplementedError

    def files(self) -> tuple[str, str, str]:
        """For choosing a file: what the window is called, what they are, and their endings."""
        raise NotImplementedError

    # What people do

    def start(self) -> None:
        """With what was copied, where it belongs here; the cursor where one goes on."""
        text = QGuiApplication.clipboard().text()
        if text and self.is_meant(text):
            self._field.show_chat(text)
        self.read_now()
        (self.add if self.add.isEnabled() else self._field).setFocus()

    def open_file(self, path: Path) -> None:
        """Show what a file says."""
        try:
            text = self.read_file(path)
        except Refused as refused:
            self.refuse(refused)
            return
        self.banner.hide()
        self._field.show_chat(text)
        self.read_now()

    def read_now(self) -> None:
        """Read the text anew."""
        self._later.stop()
        begun = monotonic()
        self.read_text(self._field.toPlainText())
        took = round((monotonic() - begun) * 1000)
        # Who edits the text of a whole day is not held up at every pause.
        self._later.setInterval(max(_READ_AFTER_MS, 3 * took))

    def keep(self) -> None:
        """Keep what is ready, and close; what is refused is said here."""
        if self._later.isActive():
            self.read_now()
        try:
            kept = self.keep_ready()
        except Refused as refused:
            self.refuse(refused)
            return
        if kept:
            self.accept()

    def refuse(self, refused: Refused) -> None:
        """Say in the banner why not."""
        self.banner.show_message("error", refusal_words(refused))
        self.banner.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From anywhere: Ctrl+Enter keeps, Ctrl+V pastes, Ctrl+O opens a file, F6 walks on."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        elif control and event.key() == Qt.Key.Key_O:
            self._choose_file()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._field.setFocus()
            self._field.paste()
        elif event.key() == Qt.Key.Key_F6:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            foot = self.add if self.add.isEnabled() else self.cancel
            walk((self._field, self._list, foot), -1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _choose_file(self) -> None:
        title, kind, endings = self.files()
        start = str(where_it_is(exports_folder()))
        name = ask_files.one_file(self, title, start, f"{kind} ({endings});;*")
        if name:
            self.open_file(Path(name))

    # Making

    def arrange(self, title: str, text_side: QWidget, list_side: QLayout) -> None:
        """Title, banner, both sides, and at the foot the sum, which stretches, and the buttons."""
        self.setWindowTitle(title)
        top = QHBoxLayout()
        Margins(self._holder, top, 20, 16, 20, 16)
        top.addWidget(label("title", title))
        top.addStretch()
        body = QWidget()
        self._sides = both = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(text_side, 2)
        self._between = Rule(self._holder, vertical=True)
        both.addWidget(self._between)
        both.addLayout(list_side, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(Rule(self._holder))
        column.addWidget(framed(body), 1)
        column.addWidget(Rule(self._holder))
        column.addWidget(DialogFoot(self._holder, self.sum, (self.cancel, self.add)))
        window, px = self._over.window(), self._holder.theme.px
        wide = min(px(1000), max(window.width() - 80, 800))
        self.resize(wide, min(px(642), max(window.height() - 80, 520)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text the list stands below the text."""
        super().resizeEvent(event)
        below = self.width() < self._holder.theme.px(_LEAST_BESIDE)
        way = QBoxLayout.Direction
        self._sides.setDirection(way.TopToBottom if below else way.LeftToRight)
        self._sides.setStretch(0, 0 if below else 2)
        high = self._holder.theme.px(_LEAST_FIELD)
        self._field.setMinimumHeight(high)
        self._field.setMaximumHeight(high if below else ANY_HEIGHT)
        self._between.setVisible(not below)

    def text_side(self, name: str, placeholder: str, *beside: QWidget) -> QWidget:
        """The field below its name, with what stands beside that, and how to fill it."""
        side = QWidget()
        surface(side, "panel")
        heading = self._heading(name)
        heading.setBuddy(self._field)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(placeholder)
        hint = QHBoxLayout()
        hint.setSpacing(8)
        hint.addWidget(KeyHint(self._holder, "Ctrl+V"), 0, Qt.AlignmentFlag.AlignTop)
        said = label("label", self.tr("pastes again. You can edit the text here."))
        said.setWordWrap(True)
        hint.addWidget(said, 1)
        opened = QHBoxLayout()
        opened.addWidget(self.open_button)
        opened.addStretch()
        column = QVBoxLayout(side)
        Margins(self._holder, column, 12, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(_line(heading, beside))
        column.addWidget(self._field, 1)
        column.addLayout(hint)
        column.addLayout(opened)
        return side

    def list_side(self, name: str, beside: Sequence[QWidget], below: QLayout) -> QVBoxLayout:
        """The list below its name, with what stands beside that, above a line and `below`."""
        self._list.setAccessibleName(name)
        head = QWidget()
        line = FitRow(self._holder, head, height=44, edge=16, gap=8, between=8)
        line.add(self._heading(name), whole=True)
        for widget in beside:
            line.add(widget, at_end=True, whole=True)
        self._list.setMinimumHeight(self._holder.theme.px(_LEAST_LIST))
        Margins(self._holder, below, 16, 8, 16, 12)
        below.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Rule(self._holder, "line.mid"))
        column.addWidget(self._list, 1)
        column.addStretch(0)
        column.addWidget(Rule(self._holder, "line.mid"))
        column.addLayout(below)
        return column

    def _heading(self, name: str) -> QLabel:
        heading = label("", name)
        heading.setFont(self._holder.theme.font(14, 600))
        heading.setMinimumHeight(self._holder.theme.px(28))  # the same on both sides
        return heading


def _line(heading: QWidget, beside: Sequence[QWidget]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(heading)
    line.addStretch()
    for widget in beside:
        line.addWidget(widget)
    return line
