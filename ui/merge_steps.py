"""The steps of a merge: files are read, merged, and the merge undone; what is known of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facilitator import merge
from facilitator.event import Event
from facilitator.merge import MergeReport
from facilitator.reasons import Refused
from facilitator.results import RoundResult
from facilitator.store import Store
from facilitator.undo_merge import Undone
from ui.feedback import Tone
from ui.jobs import Jobs
from ui.latest import Latest
from ui.merge_files import Files, is_workbook
from ui.merge_words import Differences
from ui.merge_work import LastMerge, Merged, MergeWork, Stopped, last_merge
from ui.messages import words_of
from ui.questions import QuestionReader
from ui.since import SinceWords
from ui.text import isolate
from ui.wording import listed, passage

# So many files that changed are named; the others are counted.
_NAMED = 3


class MergeSteps(QObject):
    """One step at a time; what comes meanwhile waits.

    `changed`: what is to be shown is different. `said` carries a tone, what gives the words,
    and whether they speak of a merge that can be undone. `read` says that files were read,
    `merged` carries a `MergeReport`; `ended` says of everything that it is over.
    """

    changed = Signal()
    said = Signal(str, object, bool)
    read = Signal()
    merged = Signal(object)
    ended = Signal()

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        questions: QuestionReader,
        differences: Differences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self._event: Event = store.event
        self.files = Files(store.event, differences)
        self.work = MergeWork(store, jobs, self)
        self.after: Sequence[RoundResult] = ()
        self._since = SinceWords(store.event, self)
        self._last = Latest[LastMerge | None](lambda: last_merge(store), jobs, None, self)
        self._last.changed.connect(lambda _: self.changed.emit())
        self._last_is_ours = self._just_merged = self._overtaken = False
        self._queued: list[Path] = []
        work = self.work
        work.checked.connect(self._on_checked)
        work.merged.connect(self._on_merged)
        work.stopped.connect(self._on_stopped)
        work.undone.connect(self._on_undone)
        work.failed.connect(self._on_failed)
        work.cancelled.connect(self._on_cancelled)
        self._last.refresh()

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return self.work.busy

    @property
    def can_undo(self) -> bool:
        """Whether there is a merge to undo."""
        return self._last.known is not None

    @property
    def can_undo_at_once(self) -> bool:
        """Whether that merge is what was done last on this page."""
        return self._just_merged and self.can_undo and not self.busy

    def since_words(self) -> str:
        """What the newest merge has changed; empty where none is known."""
        last = self._last.known
        if last is None or last.since is None:
            return ""
        return self._since.words(last.since, this_one=self._last_is_ours)

    # What is asked for

    def note_change(self) -> None:
        """Something else was done: the merge is not the last step, and what is said of it is old.

        Also while one is going on: it may have been compared before that.
        """
        self._just_merged = False
        self._overtaken = True

    def compare_again(self) -> None:
        """Say anew what changed since before the newest merge, where that is old."""
        if self._overtaken and not self.busy:
            self._overtaken = False
            if self._last.known is not None:
                self._last.refresh()

    def check(self, paths: Sequence[Path]) -> bool:
        """Read these files and folders; what comes while something goes on is read after it.

        Whether reading has begun.
        """
        try:
            files = merge.workbooks_in(paths)
        except Refused as refused:
            reason = refused.reasons[0]
            self._say("error", lambda: words_of(reason))
            return False
        if self.busy:
            self._queued += files
            queued = len(self._queued)
            self._say("info", lambda: self.tr("%n file(s) will be read next.", "", queued))
            return False
        self._read(self.files.read(files))
        return True

    def check_again(self) -> None:
        """Read all of them anew: what they bring depends on what the store has."""
        if not self.busy and len(self.files):
            self._read(self.files.read(self.files.everything()))

    def merge(self, paths: Sequence[Path]) -> None:
        """Merge these files."""
        if paths and not self.busy:
            self.work.merge(paths)
            self.changed.emit()

    def undo(self) -> None:
        """Undo the newest merge."""
        last = self._last.known
        if last is not None and not self.busy:
            self.work.undo(last.copy)
            self.changed.emit()

    def forget_the_last(self) -> None:
        """Something else was done since the merge."""
        self._just_merged = False

    def _read(self, paths: Sequence[Path]) -> None:
        self.work.check(paths)
        self.changed.emit()

    # What becomes of it

    def _on_checked(self, report: MergeReport) -> None:
        self.files.take_checked(report)
        self.after = report.after
        self._end()
        self.read.emit()

    def _on_merged(self, outcome: Merged) -> None:
        report = outcome.report
        changed = self.files.take_merged(report)
        # Where nothing has changed, what can be undone is what was merged before.
        brought = report.copy is not None
        self._keep_last(outcome.last, ours=brought)
        self._questions.take(outcome.questions)
        tone: Tone = "warning" if report.rejected or changed else "ok"
        back = brought and outcome.last is not None
        self._say(tone, lambda: self._all_merged(report, changed), back=back)
        self._end()
        self.merged.emit(report)

    def _all_merged(self, report: MergeReport, changed: Sequence[str]) -> str:
        said = [self._merged_words([one.path for one in report.files if one.state != "rejected"])]
        if report.rejected:
            said.append(self.tr("%n rejected.", "", len(report.rejected)))
        unsaved = next((one for one in report.rejected if one.unsaved), None)
        if unsaved is not None:
            said.append(words_of(unsaved.reasons[0]))
        if changed:
            said.append(self._changed_words(changed))
        # Those of the moment: it stays there while they are decided.
        questions = len(self._questions.known)
        if questions:
            said.append(self.tr("%n question(s) to decide.", "", questions))
        return passage(said)

    def _merged_words(self, paths: Sequence[Path]) -> str:
        if all(is_workbook(path) for path in paths):
            return self.tr("%n workbook(s) merged.", "", len(paths))
        return self.tr("%n file(s) merged.", "", len(paths))

    def _changed_words(self, names: Sequence[str]) -> str:
        words = self.tr(
            "%n file(s) had changed since the preview and were read again: {files}.",
            "",
            len(names),
        )
        named = [isolate(name) for name in names[:_NAMED]]
        if len(names) > _NAMED:
            named.append(self.tr("and %n more", "", len(names) - _NAMED))
        return words.format(files=listed(named))

    def _on_stopped(self, outcome: Stopped) -> None:
        merged = len(outcome.paths)
        self.files.take_stopped(outcome.paths)
        if not merged:
            self._say("info", lambda: self.tr("Stopped. Nothing was merged."))
        else:
            self._keep_last(outcome.last)
            left, back = len(self.files.waiting()), outcome.last is not None
            self._say("info", lambda: self._stopped_words(merged, left), back=back)
        self._queued.clear()
        self._end()

    def _stopped_words(self, merged: int, left: int) -> str:
        words = self.tr("Stopped. %n workbook(s) were merged, whole.", "", merged)
        return passage((words, self.tr("%n file(s) wait.", "", left))) if left else words

    def _on_undone(self, undone: Undone) -> None:
        self._last_is_ours = self._just_merged = False
        self._last.take(None)
        self._last.refresh()
        self._say("info", lambda: self._undone_words(undone))
        self._end()
        self.check_again()

    def _undone_words(self, undone: Undone) -> str:
        said = [self.tr("The merge was undone: %n workbook(s) went back.", "", undone.workbooks)]
        if undone.kept:
            words = self.tr(
                "%n record(s) stay, because they were changed here since.", "", undone.kept
            )
            said.append(words)
        return passage(said)

    def _on_failed(self, refused: Refused | None) -> None:
        self.files.forget_unread()
        self._end()
        if refused is not None:
            self._say("error", lambda: words_of(refused.reasons[0]))

    def _on_cancelled(self) -> None:
        self.files.forget_unread()
        self._queued.clear()
        self._say("info", lambda: self.tr("Stopped. Nothing was written."))
        self._end()

    def _keep_last(self, last: LastMerge | None, *, ours: bool = True) -> None:
        self._last_is_ours = self._just_merged = ours and last is not None
        self._last.take(last)

    def _say(self, tone: Tone, words: Callable[[], str], *, back: bool = False) -> None:
        self.said.emit(tone, words, back)

    def _end(self) -> None:
        self.ended.emit()
        self.changed.emit()
        if self._queued and not self.busy:
            queued = list(dict.fromkeys(self._queued))
            self._queued.clear()
            self._read(self.files.read(queued))
