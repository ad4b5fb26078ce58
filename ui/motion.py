"""Whether anything may move. Nothing of ours slides, fades or flashes; a text cursor blinks."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_USUAL = "as the system blinks"
_SPI_GETCLIENTAREAANIMATION = 0x1042


def apply(app: QApplication, *, still: bool) -> None:
    """Let lists and menus open at once, always; where `still`, the text cursor does not blink."""
    for effect in _EFFECTS:
        app.setEffectEnabled(effect, False)
    if app.property(_USUAL) is None:
        app.setProperty(_USUAL, app.cursorFlashTime())
    app.setCursorFlashTime(0 if still else int(app.property(_USUAL)))


def system_is_still() -> bool:
    """Whether the system is set to less motion; False where that cannot be known."""
    if sys.platform == "win32":
        return _windows_is_still()
    if sys.platform == "darwin":
        found = QSettings("apple.com", "universalaccess").value("reduceMotion")
        return str(found).lower() in ("1", "true", "yes")
    return any(map(_gtk_is_still, _gtk_files()))


def _windows_is_still() -> bool:
    moves = ctypes.c_int(1)
    ask = getattr(ctypes, "windll").user32.SystemParametersInfoW  # noqa: B009 - only on Windows
    done = ask(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moves), 0)
    return bool(done) and not moves.value


def _gtk_files() -> list[Path]:
    """Where GTK's settings are, that desktops of GNOME's kin and KDE write."""
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    folder = Path(QStandardPaths.writableLocation(place))
    return [folder / f"gtk-{version}" / "settings.ini" for version in ("4.0", "3.0")]


def _gtk_is_still(file: Path) -> bool:
    if not file.is_file():
        return False
    # Only now: most have no such file, and the first paint need not wait for it.
    from configparser import ConfigParser, Error

    read = ConfigParser(interpolation=None, strict=False)
    try:
        read.read(file, encoding="utf-8")
        return not read.getboolean("Settings", "gtk-enable-animations", fallback=True)
    except (Error, OSError, ValueError):
        return False
