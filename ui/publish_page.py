"""Publishing: what to write and where, what the privacy check found, and what will be written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from facilitator import people
from facilitator.changes import Changes
from facilitator.installation import publish_folder, where_it_is
from facilitator.privacy import Finding
from facilitator.publish import Published
from facilitator.publish_folder import refuse_others
from facilitator.publish_options import LICENSE, LICENSES, Options
from facilitator.publish_preview import Preview
from facilitator.reasons import Refused
from facilitator.report_words import ENGLISH, languages
from facilitator.store import Store
from ui import ask_files, publish_charts
from ui.feedback import Said, Tone
from ui.jobs import Jobs
from ui.notifier import StoreNotifier
from ui.page import Page
from ui.privacy_words import PrivacyWords
from ui.publish_decisions import Decisions
from ui.publish_view import PublishView
from ui.publish_work import PublishWork
from ui.settings import Settings
from ui.text import isolate
from ui.theme import ThemeHolder
from ui.wording import refusal_words

_LOOK_AFTER_MS = 250
"""Several changes in a row are one reason to look again."""
_ELSEWHERE = {"publish_over", "publish_not_a_folder", "publish_not_writable", "publish_disk_full"}
"""What another folder may help against."""


class PublishPage(Page):
    """Everything of the store is read, and everything written, beside the window."""

    def __init__(
        self,
        store: Store,
        notifier: StoreNotifier,
        themes: ThemeHolder,
        jobs: Jobs,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._settings = settings
        self._seen: Preview | None = None
        self._sizes: dict[str, int] = {}
        self._act: Callable[[], object] | None = None
        self._stale = True
        self._says = PrivacyWords(self)
        self._work = PublishWork(store, jobs, self)
        self._decisions = Decisions(store, self)
        self._later = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._view = view = PublishView(store.event, themes)
        self.side, self.privacy, self.right = view.side, view.privacy, view.right
        self.banner, self.rehearsal = view.banner, view.rehearsal
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        self._connect(notifier)
        self._recall()
        self.right.show_output(self.side.list.current())
        self.retranslate()

    def _connect(self, notifier: StoreNotifier) -> None:
        side, work, right = self.side, self._work, self.right
        self._later.timeout.connect(self.refresh)
        side.changed.connect(self._on_chosen)
        side.folder.change_asked.connect(self.choose_folder)
        side.shown.connect(right.show_output)
        side.write_asked.connect(self.primary)
        side.stop_asked.connect(work.cancel)
        self.privacy.decided.connect(self._decide)
        self.privacy.agreed.connect(self._decisions.agree)
        self._decisions.taken.connect(self._on_taken)
        self._decisions.refused.connect(lambda one: self._say("error", lambda: refusal_words(one)))
        right.render_asked.connect(lambda text: work.render(text, side.language.value()))
        right.compare_asked.connect(
            lambda path, text: work.compare(self.folder().joinpath(*path.split("/")), text)
        )
        right.copied.connect(lambda words: self._say("info", words))
        work.looked.connect(self._on_looked)
        work.written.connect(self._on_written)
        work.rendered.connect(right.show_rendered)
        work.compared.connect(right.show_compared)
        work.failed.connect(self._on_failed)
        work.cancelled.connect(self._on_cancelled)
        work.progressed.connect(side.show_progress)
        self._view.acted.connect(lambda: self._act and self._act())
        notifier.changed.connect(self._on_changed)

    # What the window asks

    def focus_start(self) -> None:
        """Into the list of outputs."""
        self.side.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def primary(self) -> None:
        """Ctrl+Enter: write the chosen outputs."""
        if self._work.writing or not self.side.chosen():
            return
        had_focus = self.side.write.hasFocus() or self._view.hide_message()
        self._work.write(self.folder(), self._options())
        self.side.show_writing(self._work.writing)
        if had_focus:
            self.side.stop.setFocus()

    def copy_out(self) -> None:
        """Ctrl+Shift+C: the whole wikitext that is shown."""
        self.right.copy_text()

    def undo(self) -> bool:
        """Ctrl+Z right after a decision of the privacy check takes it back."""
        count = self._decisions.undo()
        if count:
            self._say("info", lambda: self.tr("%n decision(s) taken back.", "", count))
        return bool(count)

    def foot(self) -> int:
        """The bar with the blue button."""
        return self.side.foot()

    def panels(self) -> list[QWidget]:
        """What to write, the check, what it will be."""
        return self._view.stops()

    def open_side_panel(self) -> None:
        """F6 in a narrow window: the check and what it will be take turns."""
        self._view.walk_on()

    def refresh(self) -> None:
        """Look at the store again."""
        self._stale = False
        self._later.stop()
        self._work.look(self._options())

    # Where and what

    def folder(self) -> Path:
        """Where it is written to."""
        return self.side.folder.folder()

    def choose_folder(self) -> None:
        """Ask for another folder; beside other files in it, one of our own is made."""
        title = self.tr("Choose a folder to publish into")
        start = where_it_is(self.folder())
        chosen = ask_files.one_folder(self, title, str(start))
        if chosen:
            self.use_folder(self._within(Path(chosen)))

    def use_folder(self, folder: Path) -> None:
        """Write there from now on."""
        self.side.folder.show_folder(folder)
        memory = self._settings.publish
        self._settings.publish = memory.with_folder(str(self._store.path), str(folder))
        self.right.forget_changes()

    def _within(self, folder: Path) -> Path:
        try:
            refuse_others(folder)
        except Refused:
            return folder / self._usual().name
        return folder

    def _usual(self) -> Path:
        store = self._store
        return publish_folder(store.event.title, rehearsal=store.is_rehearsal)

    def _options(self) -> Options:
        side, further = self.side, (publish_charts.further(),)
        language, license_ = side.language.value(), side.license.value()
        # Whoever registered may be named in a note; the names go no further than the check.
        registered = people.names(self._store.path)
        return Options(side.chosen(), language, license_, registered, further)

    def _recall(self) -> None:
        memory = self._settings.publish
        kept = memory.folders.get(str(self._store.path))
        self.side.choose(
            memory.left,
            memory.language if memory.language in languages() else ENGLISH,
            memory.license if memory.license in LICENSES else LICENSE,
            Path(kept) if kept else self._usual(),
        )

    def _on_chosen(self) -> None:
        """Remember what is chosen; another language or license makes other files."""
        side, before = self.side, self._settings.publish
        language, license_ = side.language.value(), side.license.value()
        now = replace(before, left=side.left(), language=language, license=license_)
        self._settings.publish = now
        if (now.language, now.license) != (before.language, before.license):
            self._look_soon()

    # What the store says

    def _on_changed(self, changes: Changes) -> None:
        self._decisions.forget_undo()
        if self.isVisible():
            self._look_soon()
        else:
            self._sizes, self._stale = {}, True

    def _look_soon(self) -> None:
        """What was written is not what would be written now."""
        self._sizes = {}
        self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was merged meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _on_looked(self, seen: Preview) -> None:
        if self._later.isActive():
            return  # something was decided or chosen meanwhile, and is looked at soon
        self._seen = seen
        self._decisions.show_findings(seen.publication.findings)
        self.privacy.show_preview(seen)
        self._show_files()

    def _show_files(self) -> None:
        if self._seen is not None:
            self.side.show_files(self._seen.files, self._sizes)
            self.right.show_preview(self._seen, self._sizes)

    # Deciding

    def _decide(self, findings: Sequence[Finding], decision: str) -> None:
        count = len({one.id for one in findings})
        if self._decisions.decide(findings, decision) and decision and count > 1:
            said = partial(self._says.decided, count, decision)
            self._say("ok", said, lambda: self.tr("Undo"), self.undo)

    def _on_taken(self, findings: Sequence[Finding]) -> None:
        self.privacy.take(findings)
        self._look_soon()

    # Writing

    def _on_written(self, done: Published) -> None:
        self._end_writing()
        self._sizes = {one.path: one.size for one in done.files}
        self._say(
            "ok",
            lambda: self._written(done),
            lambda: self.tr("Open the folder"),
            lambda: open_folder(done.folder),
        )
        self.told.emit(self._written(done))
        self._show_files()
        self.right.forget_changes()

    def _written(self, done: Published) -> str:
        words = self.tr("%n file(s) written into {folder}.", "", len(done.files))
        words = words.format(folder=isolate(done.folder))
        if done.kept is not None:
            kept = self.tr("What was there before had been changed, and is kept in {folder}.")
            if not done.kept.changed:
                kept = self.tr("What was there before had other outputs, and is kept in {folder}.")
            words += " " + kept.format(folder=isolate(done.kept.folder))
        return words

    def _on_cancelled(self) -> None:
        self._end_writing()
        self._say("info", lambda: self.tr("Stopped. Nothing was written."))

    def _on_failed(self, refused: Refused | None) -> None:
        self._end_writing()
        if refused is not None:
            elsewhere = _ELSEWHERE & {reason.code for reason in refused.reasons}
            self._say(
                "error",
                lambda: refusal_words(refused),
                lambda: self.tr("Choose another folder") if elsewhere else "",
                self.choose_folder,
            )
            self.told.emit(refusal_words(refused))

    def _end_writing(self) -> None:
        had_focus = self.side.stop.hasFocus()
        self.side.show_writing(self._work.writing)
        if had_focus:
            self.side.write.setFocus()

    def _say(
        self, tone: Tone, words: Said, action: Said = "", act: Callable[[], object] | None = None
    ) -> None:
        self._act = act
        self._view.say(tone, words, action)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one step back: the findings of one kind, then the message."""
        inside = self.privacy.isAncestorOf(QApplication.focusWidget() or self)
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.privacy.reviewing() and inside:
            self.privacy.show_check()
        elif self.banner.isVisible():
            if self._view.hide_message():
                self.focus_start()
        elif self.privacy.reviewing():
            self.privacy.show_check()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Publish"))
        rehearsal = self.tr("Rehearsal: every output says that nothing here was said by anybody.")
        self._view.show_rehearsal(rehearsal if self._store.is_rehearsal else "")
        for part in (self.side, self.privacy, self.right):
            part.retranslate()


def open_folder(folder: Path) -> None:
    """Show a folder in the system's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
