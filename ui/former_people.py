"""Who was registered before the newest table took their place: brought back, or erased."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator import people
from facilitator.people import People
from facilitator.people_former import Former
from facilitator.reasons import Refused
from facilitator.store import Store
from ui.buttons import Button
from ui.feedback import announce
from ui.flow import FlowLayout
from ui.frames import Margins, label
from ui.sure_button import SureButton
from ui.text import isolate
from ui.theme import ThemeHolder


class FormerPeople(QWidget):
    """A line that they are still kept, and two buttons; not there where nobody is.

    What erases them asks first, and is pressed again.

    `brought_back` and `forgotten` carry how many, and from which file; `refused` a `Refused`.
    `asked` carries how many would be erased: whoever shows this has the question for `forget`.
    """

    brought_back = Signal(int, str)
    forgotten = Signal(int)
    asked = Signal(int)
    refused = Signal(object)

    def __init__(self, store: Store, holder: ThemeHolder) -> None:
        super().__init__()
        self._store = store
        self.words = label("label")
        self.words.setWordWrap(True)
        self.back = Button(holder, icon="arrow-u-up-left", height=28)
        self.forget = SureButton(holder)
        self._count = 0
        buttons = QWidget()
        flow = FlowLayout(buttons, 4, 4)
        for button in (self.back, self.forget):
            flow.addWidget(button)
            button.setEnabled(not store.read_only)
        column = QVBoxLayout(self)
        Margins(holder, column, 20, 8, 20, 8)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self.back.clicked.connect(self.bring_back)
        self.forget.asked.connect(self._on_asked)
        self.forget.meant.connect(self._forget)
        self.forget.left.connect(self._name_forget)
        self.hide()

    def refresh(self) -> None:
        """Show who is kept."""
        self.forget.forget()
        try:
            with people.opened_if_kept(self._store.path) as kept:
                found = kept.former() if kept is not None else None
        except Refused:
            # The panel says so.
            found = None
        self.setVisible(found is not None)
        if found is not None:
            self._show(found)

    def bring_back(self) -> bool:
        """They are there again; False where nobody is kept."""
        try:
            with people.opened_if_kept(self._store.path) as kept:
                if kept is None or self._store.read_only or kept.former() is None:
                    return False
                found = kept.bring_back()
        except Refused as refused:
            self.refused.emit(refused)
            return True
        self.brought_back.emit(found.people, found.file)
        return True

    def _on_asked(self) -> None:
        """Asked once more before it is done: it cannot be taken back."""
        # The panel around it has the words: it asks the same before it erases everybody.
        self.asked.emit(self._count)
        announce(self, self.forget.text(), urgent=True)

    def _name_forget(self) -> None:
        self.forget.setText(self.tr("Erase these for good"))

    def _forget(self) -> None:
        try:
            with People.open(self._store.path) as kept:
                count = kept.forget_former()
        except Refused as refused:
            self.refused.emit(refused)
            return
        self.forgotten.emit(count)

    def _show(self, found: Former) -> None:
        count, file = found.people, isolate(found.file)
        self._count = count
        words = self.tr("%n person(s) of the table before ({file}) are kept aside.", "", count)
        self.words.setText(words.format(file=file))
        self.back.setText(self.tr("Bring them back"))
        self._name_forget()
