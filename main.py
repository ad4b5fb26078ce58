"""Breakout Facilitator. Without a command the window opens; see README.md."""

from __future__ import annotations

import os
import sys


def main(arguments: list[str]) -> int:
    """Open the window, or carry out a command without a screen; gives the exit status."""
    try:
        from facilitator import commands
    except ModuleNotFoundError as missing:
        print(f"{missing.name} is not installed. Run: python -m pip install -e .", file=sys.stderr)
        return 2
    if arguments and (
        arguments[0] in commands.NAMES or arguments[0] in ("-h", "--help", "--version")
    ):
        return commands.run(arguments)
    return _window(arguments, commands.NAMES)


def _window(arguments: list[str], commands: tuple[str, ...]) -> int:
    without = (
        "Without a screen, use: python main.py " + " | ".join(commands) + " (--help says more)."
    )
    if _no_screen():
        print(f"There is no screen to open a window on. {without}", file=sys.stderr)
        return 2
    try:
        from ui import app
    except ImportError as error:
        print(f"The window cannot open: {_what_to_install(error)} {without}", file=sys.stderr)
        return 2
    return app.run(arguments)


def _no_screen() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _what_to_install(error: ImportError) -> str:
    if isinstance(error, ModuleNotFoundError):
        return f"{error.name} is not installed. Run: python -m pip install -e ."
    # "libEGL.so.1: cannot open shared object file: …" names the library; Debian's package differs.
    library = str(error).partition(":")[0].strip()
    packages = {
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libdbus-1.so.3": "libdbus-1-3",
        "libfontconfig.so.1": "libfontconfig1",
        "libglib-2.0.so.0": "libglib2.0-0",
    }
    package = packages.get(library)
    install = f" (Debian and Ubuntu: apt install {package})" if package else ""
    return f"install the library {library}{install}."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
