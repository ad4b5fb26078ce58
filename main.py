"""Breakout Facilitator. Without a command the window opens; see README.md."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.publish_options import Further

COMMANDS = (
    "rehearse",
    "check",
    "merge",
    "conflicts",
    "decide",
    "export",
    "compare",
    "copies",
    "restore",
    "diagnose",
    "results",
    "priorities",
    "people",
    "survey",
    "event",
    "publish",
)

# The libraries that Qt takes from the system, and what Debian and Ubuntu call their packages.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-randr.so.0": "libxcb-randr0",
}


PACKAGED = bool(getattr(sys, "frozen", False))
"""Whether this is the package (`resources/packaging`), which has Python and Qt in itself."""

PROGRAM = "breakout-facilitator" if PACKAGED else "python main.py"


def main(arguments: list[str]) -> int:
    """Open the window, or carry out a command without a screen; gives the exit status."""
    if PACKAGED:
        _begin_packaged()
    wanted = arguments[0] if arguments else ""
    # An event file is for the window: that is what a double click on one starts.
    named = wanted and not wanted.startswith("-") and not wanted.lower().endswith(".xlsx")
    if named or wanted in ("-h", "--help", "--version"):
        # Only now: what a command needs would make the window's first paint wait.
        try:
            from facilitator import commands
        except ModuleNotFoundError as missing:
            print(_what_to_install(missing), file=sys.stderr)
            return 2
        except KeyboardInterrupt:
            print("Stopped. Nothing was done.", file=sys.stderr)
            return 1
        # What is loaded by now is there until the end: nobody has to look for what is left of it.
        gc.freeze()
        return commands.run(arguments, _further() if wanted == "publish" else ())
    return _window(arguments)


def _begin_packaged() -> None:
    """What Python and the system do for a program that is not packaged."""
    import multiprocessing

    # A process that only reads workbooks (facilitator/readers.py) is this program started again;
    # it does that here, and does not come back.
    multiprocessing.freeze_support()
    # The package's own libraries are for itself. What it starts, such as the system's window of a
    # folder, has to find the system's again.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    # And a process of ours finds ours anew, as if it were started by hand.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def _further() -> list[Further]:
    """What is published besides, where Qt is there to draw it: without it nothing else fails."""
    try:
        from ui import publish_charts
    except ImportError as error:
        print(f"Without charts: {_what_to_install(error)}", file=sys.stderr)
        return []
    return [publish_charts.further()]


def _window(arguments: list[str]) -> int:
    without = f"Without a screen, use: {PROGRAM} {' | '.join(COMMANDS)} (--help says more)."
    missing = _missing_screen()
    if missing:
        print(f"{missing} {without}", file=sys.stderr)
        return 2
    try:
        from ui import opening
    except ImportError as error:
        print(f"The window cannot open: {_what_to_install(error)} {without}", file=sys.stderr)
        return 2
    missing = _missing_library()
    if missing is not None:
        print(f"The window cannot open: {_what_to_install(missing)} {without}", file=sys.stderr)
        return 2
    return opening.run(arguments)


def _missing_screen() -> str:
    """Why no window can be shown, as a sentence; empty when one can.

    Qt ends the process where it finds no screen, so this must be known before it starts.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    display, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
    if not display and not wayland:
        return "There is no screen to open a window on."
    if display and not wayland and not _answers(display):
        return f"The screen {display} does not answer."
    return ""


def _answers(display: str) -> bool:
    """Whether an X server can be reached; true where that cannot be asked."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the missing library is named later, with its package
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = xcb.xcb_connect(display.encode(), None)
    broken = xcb.xcb_connection_has_error(ctypes.c_void_p(connection))
    xcb.xcb_disconnect(ctypes.c_void_p(connection))
    return not broken


def _missing_library() -> OSError | None:
    """What Qt's own plugin for X11 lacks; Qt would end the process instead of saying it."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if not os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    from PySide6.QtCore import QLibraryInfo

    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    if PACKAGED:
        # Where its folder has quotes in its name, only this is right.
        plugins = os.environ.get("QT_PLUGIN_PATH", plugins)
    try:
        ctypes.CDLL(os.path.join(plugins, "platforms", "libqxcb.so"))
    except OSError as error:
        return error
    return None


def _what_to_install(error: Exception) -> str:
    if isinstance(error, ModuleNotFoundError):
        if PACKAGED:
            return f"{error.name} is missing in this package; unpack or install it anew."
        return f"{error.name} is not installed; run: python -m pip install -e ."
    # In a package the loader's own words stand behind a sentence of the packager's.
    error = error.__cause__ if isinstance(error.__cause__, OSError) else error
    # "libEGL.so.1: cannot open shared object file: …" names the library.
    library = str(error).partition(":")[0].strip()
    package = DEBIAN_PACKAGES.get(library)
    install = f" (Debian and Ubuntu: apt install {package})" if package else ""
    return f"install the library {library}{install}."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
