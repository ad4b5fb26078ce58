"""Which column of a table is what: proposed, shown with what would be read, and taken over.

For any table that somebody made elsewhere: a `ColumnForm` says which fields there are, how the
table is read with these columns, and what becomes of what was read.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from facilitator.reasons import Refused
from facilitator.table_columns import Proposal, examples, not_read
from facilitator.table_file import TableFile
from ui.buttons import Button
from ui.column_form import ColumnAsk, ColumnForm, ColumnRead
from ui.column_rows import LEAST, FieldRows, column_name
from ui.dialog_parts import DialogFoot, framed
from ui.feedback import Banner, announce
from ui.frames import ANY_HEIGHT, Margins, label, scrolling, surface
from ui.jobs import Job, Jobs
from ui.lines import Rule
from ui.messages import words_of
from ui.panel_parts import WrappedText
from ui.panel_walk import walk
from ui.tab_walk import WalkedDialog
from ui.text import figures, isolate
from ui.text_fields import TextField
from ui.theme import ThemeHolder
from ui.wording import listed, refusal_words

_READ_AFTER_MS = 60
_SIDE, _BELOW, _LEAST_FIELDS = 320, 112, 132


class ColumnSheet(WalkedDialog):
    """Tab and Enter go from field to field, Up and Down choose; Ctrl+Enter takes over, Esc leaves.

    `accepted` follows what was kept. Nothing is changed before.
    """

    def __init__(
        self,
        holder: ThemeHolder,
        table: TableFile,
        proposal: Proposal,
        form: ColumnForm,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._table = table
        self._form = form
        self._remembered = proposal.remembered
        self._proposed = dict(proposal.columns)
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._read: object | None = None
        self._taking = False
        self._asked = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = FieldRows(holder, form.fields, table)
        self.banner = Banner(holder)
        self.facts = WrappedText(holder, 14, 400, "text.subtle")
        self.left_title = WrappedText(holder, 12, 500, "text.subtle")
        self.left = _words()
        self.remarks_title = WrappedText(holder, 12, 500, "text.subtle")
        self.remarks = _words()
        self.sum = WrappedText(holder, 14, 400, "text.subtle")
        self.cancel = Button(holder, self.tr("Cancel"), key="Esc")
        # Or it would take Ctrl+Enter for its own key while it has the focus.
        self.cancel.setAutoDefault(False)
        self.take = Button(holder, form.take, key="Ctrl+Enter", primary=True)
        self._later = QTimer(self, singleShot=True, interval=_READ_AFTER_MS)
        self._later.timeout.connect(self._start)
        self._arrange(parent)
        self.fields.changed.connect(self._on_changed)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self.take_over)
        self.fields.show_columns(proposal.columns)
        self._on_changed()
        self._focus_first()

    # What happens

    def take_over(self) -> None:
        """Keep what is read with these columns; what is still being read is waited for.

        Where something else makes way it is asked first, and kept the second time.
        """
        if not self.take.isEnabled():
            return
        if self._read is None:
            self._taking = True
            return
        try:
            ask = None if self._asked else self._form.asks(self._read)
            if ask is not None:
                self._ask(ask)
                return
            self._form.keep(self._read, self.fields.columns())
        except Refused as refused:
            self._refuse(refusal_words(refused))
            return
        self.accept()

    @property
    def busy(self) -> bool:
        """Whether it is being found out what the columns say."""
        return self._later.isActive() or self._job is not None

    def _on_changed(self) -> None:
        """Read anew, a moment later: whoever goes through a list passes many columns."""
        self._read, self._taking = None, False
        if self._asked:
            self._asked = False
            self.take.setText(self._form.take)
            self.cancel.setText(self.tr("Cancel"))
        self._show_left()
        columns = self.fields.columns()
        if not any(columns.get(key) for key in self._form.needed):
            self._later.stop()
            self._job = None
            self._show(ColumnRead(""))
            self._refuse(self._form.ask)
            return
        self.banner.hide()
        self.take.setEnabled(True)
        self._later.start()

    def _start(self) -> None:
        read, columns = self._form.read, self.fields.columns()
        job = self._job = self._jobs.start(lambda _report: read(columns))
        job.succeeded.connect(lambda found: self._on_read(job, found))
        job.failed.connect(lambda error: self._on_refused(job, error))

    def _on_read(self, job: Job, found: object) -> None:
        if job is not self._job or self._later.isActive():
            return
        self._job, self._read = None, found
        words = self._form.words(found)
        self._show(words)
        announce(self, words.sum)
        if self._taking:
            self.take_over()

    def _on_refused(self, job: Job, error: BaseException) -> None:
        if job is not self._job or self._later.isActive():
            return
        self._job = None
        if not isinstance(error, Refused):
            raise error
        reasons = error.reasons
        self._show(ColumnRead("", remarks=[words_of(one) for one in reasons]))
        self._refuse(
            words_of(reasons[0])
            if len(reasons) == 1
            else self.tr("The table cannot be read: mend these in the file, and open it again.")
        )

    def _refuse(self, words: str) -> None:
        self._taking = False
        self.banner.show_message("warning", words)
        self.banner.show()
        self.take.setEnabled(self._read is not None)

    def _ask(self, ask: ColumnAsk) -> None:
        """Say what would make way; who presses Enter without reading leaves it as it is."""
        self._asked, self._taking = True, False
        self.take.setText(ask.take)
        self.cancel.setText(ask.leave)
        self.banner.show_message("warning", ask.words)
        self.banner.show()
        self.cancel.setFocus()

    # What is shown

    def _show(self, read: ColumnRead) -> None:
        chosen = self.fields.columns()
        kept = [k for k in self._remembered if chosen.get(k) == tuple(self._proposed.get(k, ()))]
        self.fields.show_read(read.unread, kept)
        self.sum.set_text(read.sum)
        lines = list(read.remarks)
        self.remarks_title.set_text(_counted(self.tr("To look at: %1"), len(lines)))
        self.remarks.setAccessibleName(self.remarks_title.text())
        self.remarks.setPlainText("\n".join(lines) or self.tr("Nothing."))

    def _show_left(self) -> None:
        """Name the columns that nobody reads, each with one of its cells."""
        lines = []
        places = not_read(self._table, self.fields.columns())
        for at in places:
            cell = "".join(examples(self._table, at, 1))
            name = isolate(column_name(self._table, at))
            lines.append(f"{name}: {isolate(cell)}" if cell else name)
        self.left_title.set_text(_counted(self.tr("Columns that are not read: %1"), len(places)))
        self.left.setAccessibleName(self.left_title.text())
        self.left.setPlainText("\n".join(lines) or self.tr("None: all are read."))

    def _facts(self) -> str:
        """What was found about the file."""
        table = self._table
        signs = {
            ",": self.tr("columns by comma"),
            ";": self.tr("columns by semicolon"),
            "\t": self.tr("columns by tab"),
            "|": self.tr("columns by bar"),
        }
        sheet, _, line = table.place.rpartition("!")
        line = line.removeprefix("line ")
        place = self.tr("headers in line %1").replace("%1", figures(line))
        parts = [
            isolate(table.name),
            self.tr("sheet %1").replace("%1", isolate(sheet)) if sheet else "",
            figures(table.encoding) if table.encoding else "",
            signs.get(table.delimiter, ""),
            place,
            self.tr("%n row(s)", "", len(table.rows)),
        ]
        return listed(filter(None, parts))

    def _focus_first(self) -> None:
        """Where somebody is asked, else on what takes it all over."""
        if self.take.isEnabled():
            self.take.setFocus()
        else:
            self.fields.row(self._form.needed[0]).choice.setFocus()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter takes over from anywhere, Enter goes on, F6 walks."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                # A key that is held does not answer what is asked meanwhile.
                if not event.isAutoRepeat():
                    self.take_over()
            elif self.cancel.hasFocus():
                self.cancel.click()
            else:
                self.focusNextChild()
        elif key == Qt.Key.Key_F6:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            foot = self.take if self.take.isEnabled() else self.cancel
            walk((self.fields, self.left, self.remarks, foot), -1 if back else 1)
        else:
            super().keyPressEvent(event)

    # Making

    def _arrange(self, parent: QWidget) -> None:
        self.setWindowTitle(self._form.title)
        holder = self._holder
        top = QVBoxLayout()
        Margins(holder, top, 20, 16, 20, 12)
        top.setSpacing(4)
        title = QHBoxLayout()
        title.addWidget(label("title", self._form.title))
        title.addStretch(1)
        top.addLayout(title)
        top.addWidget(self.facts)
        self.facts.set_text(self._facts())
        body = QWidget()
        self._both = both = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        fields = scrolling(self.fields)
        fields.setMinimumHeight(holder.theme.px(_LEAST_FIELDS))
        both.addWidget(fields, 1)
        self._between = Rule(holder, vertical=True)
        both.addWidget(self._between)
        self._side = self._beside()
        both.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(Rule(holder))
        column.addWidget(framed(body), 1)
        column.addWidget(Rule(holder))
        column.addWidget(DialogFoot(holder, self.sum, (self.cancel, self.take)))
        px = holder.theme.px
        self.fill(parent, QSize(px(1120), px(720)), QSize(860, 520))

    def _beside(self) -> QWidget:
        side = QWidget()
        surface(side, "panel")
        self._lists = lists = QBoxLayout(QBoxLayout.Direction.TopToBottom, side)
        Margins(self._holder, lists, 16, 12, 16, 16)
        lists.setSpacing(8)
        for title, words, share in (
            (self.left_title, self.left, 2),
            (self.remarks_title, self.remarks, 3),
        ):
            column = QVBoxLayout()
            column.setSpacing(8)
            column.addWidget(title)
            column.addWidget(words, 1)
            lists.addLayout(column, share)
        return side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text what was not read stands below the columns."""
        super().resizeEvent(event)
        px, way = self._holder.theme.px, QBoxLayout.Direction
        below = self.width() < px(_SIDE + LEAST)
        self._both.setDirection(way.TopToBottom if below else way.LeftToRight)
        self._lists.setDirection(way.LeftToRight if below else way.TopToBottom)
        self._between.setVisible(not below)
        self._side.setMinimumWidth(0 if below else px(_SIDE))
        self._side.setMaximumWidth(ANY_HEIGHT if below else px(_SIDE))
        self._side.setMaximumHeight(px(_BELOW) if below else ANY_HEIGHT)
        self._side.setMinimumHeight(px(_BELOW) if below else 0)


def _counted(words: str, count: int) -> str:
    return words.replace("%1", figures(QLocale().toString(count)))


def _words() -> TextField:
    """Lines to be read, selected and scrolled by keyboard."""
    made = TextField()
    made.setReadOnly(True)
    made.setObjectName("said")
    made.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard
        | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    return made
