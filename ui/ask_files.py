"""Ask for a file or a folder, and open none of those that are only listed."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget

_Icon = QAbstractFileIconProvider.IconType


def one_file(parent: QWidget, title: str, start: str, kinds: str) -> str:
    """The path of a file that is there; empty when the dialog was left."""
    dialog = dialog_of(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(_chosen(dialog)), "")


def several_files(parent: QWidget, title: str, start: str, kinds: str) -> list[str]:
    """The paths of files that are there."""
    dialog = dialog_of(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _chosen(dialog)


def one_folder(parent: QWidget, title: str, start: str) -> str:
    """The path of a folder; empty when the dialog was left."""
    dialog = dialog_of(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_chosen(dialog)), "")


def file_to_write(parent: QWidget, title: str, start: str, kinds: str) -> str:
    """The path of a file to write; one that is there has been asked about."""
    info = QFileInfo(start)
    dialog = dialog_of(parent, title, info.absolutePath(), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(info.fileName())
    return next(iter(_chosen(dialog)), "")


def dialog_of(parent: QWidget | None, title: str, start: str, kinds: str = "") -> QFileDialog:
    """A dialog in the folder `start`, the system's own where there is one."""
    dialog = QFileDialog(parent, title, start, kinds)
    dialog.setIconProvider(_icons())
    return dialog


def _chosen(dialog: QFileDialog) -> list[str]:
    taken = dialog.exec()
    files = dialog.selectedFiles() if taken else []
    dialog.deleteLater()
    return files


@cache
def _icons() -> _NamesOnly:
    """One for all dialogs, as none of them owns it."""
    return _NamesOnly()


class _NamesOnly(QFileIconProvider):
    """Icons and kinds by name.

    Qt's own dialog opens each file it lists to find out what it is, the store among them. Where a
    process closes a file, POSIX takes away all its locks on it, those of SQLite too: the next
    process that reads the store believes to be alone, cuts its index of the log short, and the
    window falls at its next commit.
    """

    def icon(self, of: _Icon | QFileInfo, /) -> QIcon:
        if not isinstance(of, QFileInfo):
            return super().icon(of)
        return super().icon(_Icon.Folder if of.isDir() else _Icon.File)

    def type(self, info: QFileInfo, /) -> str:
        return "" if info.isDir() else info.suffix()
