"""Input of people who could not come: what a table would bring, row by row, and taking it over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator import survey
from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.survey import INPUT, Preview
from facilitator.table_columns import Columns, Proposal
from facilitator.table_file import TableFile
from ui.buttons import Button, press_focused
from ui.choice import Choice
from ui.column_sheet import ColumnSheet
from ui.days import day_words
from ui.dialog_parts import DialogFoot, framed
from ui.feedback import Banner, Tone, announce
from ui.file_drop import FileDrop
from ui.fit_row import FitRow
from ui.frames import label
from ui.jobs import Jobs
from ui.lines import Rule
from ui.messages import words_of
from ui.panel_parts import TextLine, WrappedText
from ui.panel_walk import walk
from ui.progress_row import ProgressRow
from ui.survey_form import SurveyForm
from ui.survey_table import SurveyTable
from ui.survey_work import SurveyWork, Taken
from ui.tab_walk import WalkedDialog
from ui.text import figures, isolate
from ui.theme import ThemeHolder
from ui.wording import passage, refusal_words, round_title


class SurveyDialog(WalkedDialog):
    """A file at a time. Ctrl+Enter takes over, Ctrl+Z takes that back, Esc leaves.

    Nothing is written before it is taken over. What was merged in another way before would be there
    twice: it is taken over only after somebody has said so on the banner.
    """

    def __init__(self, store: Store, holder: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._holder = holder
        self._path = Path()
        self._table: TableFile | None = None
        self._columns: Columns = {}
        self._preview: Preview | None = None
        self._taken: Taken | None = None
        self._twice = False
        self.sheet: ColumnSheet | None = None
        self._work = SurveyWork(store, Jobs(self), self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.file = TextLine(holder, 14, 400, "text.subtle")
        self.day = Choice([], "")
        self.round = Choice([], "")
        self.columns = Button(holder, icon="table", key="C")
        self.banner = Banner(holder)
        self.rows = SurveyTable(holder)
        self.progress = ProgressRow(holder)
        self.sum = WrappedText(holder, 14, 400, "text.subtle")
        self.leave = Button(holder, key="Esc")
        self.take = Button(holder, key="Ctrl+Enter", primary=True)
        self._arrange(parent)
        self._wire()
        self._name()
        self._show_state()

    def _wire(self) -> None:
        FileDrop(self).dropped.connect(self.open_file)
        self.day.activated.connect(self._look)
        self.round.activated.connect(self._look)
        self.columns.clicked.connect(self.ask_columns)
        self.rows.columns_asked.connect(self.ask_columns)
        self.banner.action.connect(self._on_banner)
        self.progress.cancelled.connect(self._stop)
        self.leave.clicked.connect(self.reject)
        self.take.clicked.connect(self.take_over)
        self._work.opened.connect(self._on_opened)
        self._work.read.connect(self._on_read)
        self._work.taken.connect(self._on_taken)
        self._work.undone.connect(self._on_undone)
        self._work.failed.connect(self._on_failed)

    # What people do

    @property
    def busy(self) -> bool:
        """Whether something is read or written."""
        return bool(self._work.doing)

    def open_file(self, path: Path) -> None:
        """Read this file; nothing of it is kept yet."""
        if self._work.doing == "merging":
            return
        self._path, self._table, self._preview, self._taken = path, None, None, None
        self.file.set_text(isolate(path.name))
        self.rows.clear()
        self.banner.hide()
        self._work.open(path)
        self._show_state()

    def ask_columns(self) -> None:
        """Which column is what."""
        table = self._table
        if table is None or self.sheet is not None or self.busy:
            return
        proposal = Proposal(dict(self._columns), survey.propose(table, self._store).remembered)
        form = SurveyForm(self._store, table, self._place(), self._on_columns, self)
        self.sheet = ColumnSheet(self._holder, table, proposal, form.form(), self)
        self.sheet.finished.connect(form.deleteLater)
        self.sheet.finished.connect(self._on_sheet_left)
        self.sheet.open()

    def take_over(self) -> None:
        """Merge what is new."""
        if self._preview is not None and self.take.isEnabled():
            self.banner.hide()
            self._work.take(self._path, self._preview)
            self._show_state()

    def undo(self) -> None:
        """Take back what was taken over here."""
        if self._taken is not None and not self.busy:
            self.banner.hide()
            self._work.undo(self._path, self._taken)
            self._show_state()

    def allow_twice(self) -> None:
        """Have it a second time in the store, though it was merged in another way before."""
        self._twice = True
        self._show_state()
        words = self.tr("Whoever answered counts once more as soon as this is taken over.")
        self._say("warning", words)
        self.take.setFocus()

    # What happens

    def _on_banner(self) -> None:
        """What the banner offers: something was taken, or waits to be asked for."""
        (self.undo if self._taken is not None else self.allow_twice)()

    def _on_opened(self, table: TableFile) -> None:
        self._table = table
        proposal = survey.propose(table, self._store)
        self._columns = proposal.columns
        day, round_key = survey.known_place(self._store, table.headers)
        self.day.set_value(day)
        self.round.set_value(round_key)
        if proposal.remembered and any(proposal.columns.get(one) for one in INPUT):
            self._look()
            return
        self._show_state()
        self.ask_columns()

    def _on_columns(self, columns: Columns) -> None:
        self._columns = columns
        self._look()

    def _on_sheet_left(self) -> None:
        self.sheet = None
        if self._preview is None and not self.busy:
            self.reject()
        elif self._preview is not None:
            self.rows.setFocus()

    def _look(self) -> None:
        if self._table is None:
            return
        self._twice = False
        day, round_key = self._place()
        self._work.look(self._path, self._table, self._columns, day, round_key)
        self._show_state()

    def _on_read(self, preview: Preview) -> None:
        self._taken = None
        self._show_preview(preview)
        read, result = preview.survey, preview.result
        before = read.remark("survey_before")
        of_list = read.remark("survey_list") or read.remark("earlier_list")
        if result.reasons:
            self._say("error", passage(map(words_of, result.reasons)))
        elif before is not None:
            self._say("warning", words_of(before), self.tr("Read in all the same"))
        elif result.apart:
            self._say("warning", self._apart())
        elif not preview.new:
            self._say("ok", self.tr("Nothing in this file is new: all of it is there already."))
        elif of_list is not None:
            self._say("info" if of_list.code == "earlier_list" else "warning", words_of(of_list))
        else:
            self.banner.hide()
        announce(self, self.sum.text())
        if not self._is_placed() and preview.new and not result.reasons:
            self._say("info", self.tr("Choose above where this belongs, then take it over."))
            (self.round if self.day.value() else self.day).setFocus()
            return
        (self.take if self.take.isEnabled() else self.rows).setFocus()

    def _on_taken(self, taken: Taken) -> None:
        brought = self._preview.new if self._preview is not None else {}
        self._taken = taken
        self._show_preview(taken.preview)
        if taken.result.state == "rejected":
            self._taken = None
            self._say("error", passage(map(words_of, taken.result.reasons)))
            return
        day, round_key = taken.preview.survey.day, taken.preview.survey.round_key
        words = self.tr("Added to the room Survey, day %1, %2: %3.")
        words = words.replace("%1", figures(day)).replace("%3", self.rows.counted(brought))
        words = words.replace("%2", isolate(round_title(self._store.event, round_key)))
        if taken.result.apart:
            words = passage((words, self._apart()))
        self._say("warning" if taken.result.apart else "ok", words, self.tr("Undo"))
        self.leave.setFocus()

    def _on_undone(self, preview: Preview) -> None:
        self._taken = None
        self._show_preview(preview)
        self._say("info", self.tr("Taken back: everything is as it was before."))
        self.take.setFocus()

    def _on_failed(self, refused: Refused) -> None:
        self._show_state()
        self._say("error", refusal_words(refused))
        (self.round if self._table is not None else self.leave).setFocus()

    def _stop(self) -> None:
        """Esc while something goes on: reading is given up, a merge is waited for."""
        if self._work.doing == "reading":
            self.reject()

    def reject(self) -> None:
        """Leave. What is being merged ends first."""
        if self._work.doing in ("merging", "undoing"):
            return
        self._work.cancel()
        super().reject()

    # What is shown

    def _place(self) -> tuple[str, str]:
        return self.day.value(), self.round.value()

    def _is_placed(self) -> bool:
        """Whether it is known, or was said, where this belongs."""
        return all(self._place())

    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        if self._table is not None:
            self.rows.show_preview(self._table, preview)
        self._show_state()

    def _show_state(self) -> None:
        """What can be done now, and the sum below the rows."""
        doing, preview = self._work.doing, self._preview
        self.progress.show_doing(doing)
        self.progress.show_progress(0, 0, isolate(self._path.name) if doing else "")
        ready = preview is not None and not doing
        for part in (self.day, self.round, self.columns):
            part.setEnabled(self._table is not None and not doing)
        self.leave.setVisible(not doing)
        self.leave.setText(self.tr("Close") if self._taken is not None else self.tr("Cancel"))
        may = ready and not self._store.read_only and preview is not None
        if preview is not None:
            asked = self._twice or preview.survey.remark("survey_before") is None
            may = (
                may
                and asked
                and self._is_placed()
                and bool(preview.new)
                and not preview.result.reasons
            )
        self.take.setEnabled(may)
        words = self.rows.sum_of(preview) if preview is not None else ""
        self.sum.set_text(words)

    def _apart(self) -> str:
        one_counts = self.tr(
            "The votes of an earlier table of this form differ. They are never added up: one of "
            "the two counts, and the page Merge asks which."
        )
        others = self.tr(
            "If other people answered here, both can count: give the column of the votes another "
            "name in the file, and read that in place of this."
        )
        return passage((one_counts, others))

    def _say(self, tone: Tone, words: str, action: str = "") -> None:
        self.banner.show_message(tone, words, action)
        self.banner.show()
        announce(self, words)

    def _name(self) -> None:
        event = self._store.event
        self.setWindowTitle(self.tr("Input of absent people"))
        if len(event.days) > 1:
            self.day.addItem(self.tr("Which day?"), "")
        if len(event.rounds) > 1:
            self.round.addItem(self.tr("Which round?"), "")
        for at, one in enumerate(event.days, 1):
            words = self.tr("Day %1 · %2").replace("%1", figures(at))
            self.day.addItem(words.replace("%2", day_words(one.date)), one.key)
        for one in event.rounds:
            self.round.addItem(round_title(event, one.key), one.key)
        self.day.setAccessibleName(self.tr("Day"))
        self.round.setAccessibleName(self.tr("Round"))
        self.columns.setText(self.tr("Columns"))
        self.take.setText(self.tr("Take over"))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From anywhere: Ctrl+Enter takes over, Ctrl+Z takes it back, F6 walks."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and control:
            self.take_over()
        elif enter:
            press_focused(self)
        elif control and event.key() == Qt.Key.Key_Z:
            self.undo()
        elif event.key() == Qt.Key.Key_F6:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            foot = self.take if self.take.isEnabled() else self.leave
            top = [self.banner] if self.banner.asks else []
            parts = [*top, self.rows.list, self.rows.details, foot, self.day]
            walk(parts, -1 if back else 1)
        else:
            super().keyPressEvent(event)

    # Making

    def _arrange(self, parent: QWidget) -> None:
        holder = self._holder
        top = QWidget()
        head = FitRow(holder, top, height=60, gap=12, between=12)
        head.add(label("title", self.tr("Input of absent people")), whole=True)
        head.add(self.file)
        for part in (self.day, self.round):
            head.add(part, at_end=True, whole=True)
        head.add(self.columns, at_end=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.banner)
        column.addWidget(Rule(holder))
        column.addWidget(framed(self.rows), 1)
        column.addWidget(self.progress)
        column.addWidget(Rule(holder))
        column.addWidget(DialogFoot(holder, self.sum, (self.leave, self.take)))
        self.banner.hide()
        for button in (self.columns, self.leave, self.take):
            button.setAutoDefault(False)
        px = holder.theme.px
        self.fill(parent, QSize(px(1160), px(740)), QSize(880, 520))
