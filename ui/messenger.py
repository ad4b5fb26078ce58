"""What the window says below and above its page: what was done, what went wrong, what is saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from facilitator.changes import Changes
from facilitator.reasons import Refused
from facilitator.store import Store
from facilitator.unsaved import UNSAVED
from ui.export import Exported, Exporter
from ui.feedback import Banner, Tone, UndoMessage
from ui.top_buttons import SavedSign
from ui.wording import change_words, refusal_words


class Messenger(QObject):
    """Speaks through the message of what was done last, the banner, and the sign of the top bar."""

    def __init__(
        self,
        store: Store,
        message: UndoMessage,
        banner: Banner,
        saved: SavedSign,
        exporter: Exporter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._message = message
        self._banner = banner
        self._saved = saved
        self._exporter = exporter

    def begin(self) -> None:
        """What is known of the store before anything was done."""
        if self._store.read_only:
            self._saved.show_read_only()
        else:
            self.tell_saved()

    def tell(self, words: str) -> None:
        """Say what has happened; there is nothing to take back."""
        self._message.show_message(words)

    def tell_done(self, words: str) -> None:
        """Say what was done, and offer to take it back."""
        self._message.show_message(words, QCoreApplication.translate("MainWindow", "Undo"))

    def tell_saved(self) -> None:
        """All is on disk, now."""
        self._saved.show_saved(self._store.clock())

    def tell_change(self, changes: Changes) -> None:
        """Say what was changed, whoever did it."""
        self.tell_saved()
        self._banner.hide()
        if changes.kind == "change":
            self.tell_done(change_words(self._store.event, changes.label))

    def tell_refused(self, refused: Refused) -> None:
        """Say what is wrong, where no page has a place for it."""
        unsaved = UNSAVED & {reason.code for reason in refused.reasons}
        tone: Tone = "error" if unsaved else "warning"
        self._banner.show_message(tone, lambda: refusal_words(refused))
        self._banner.show()

    def tell_unsaved(self, refused: Refused) -> None:
        """The page where it happened says what to do; the bar says that it is not on disk."""
        self._saved.show_failed(refusal_words(refused))

    def tell_exported(self, exported: Exported) -> None:
        """Say where a workbook is now."""
        self._banner.hide()
        self.tell(self._exporter.words(exported))

    def tell_not_exported(self, refused: Refused) -> None:
        """Say why there is no workbook, and offer another folder if that would help."""
        retry = _another_folder if self._exporter.failed else ""
        self._banner.show_message("error", lambda: refusal_words(refused), retry)
        self._banner.show()

    def forget_done(self) -> None:
        """What the message offers to take back is no longer the newest change."""
        self._message.hide()

    def turn_page(self) -> None:
        """What was said was about the page before, but an export is about none."""
        self._message.hide()
        self._banner.setVisible(self._banner.isVisible() and self._exporter.failed)


def _another_folder() -> str:
    return QCoreApplication.translate("MainWindow", "Choose another folder")
