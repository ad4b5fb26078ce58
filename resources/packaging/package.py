"""Build the package: one folder that runs without Python, on the system it was built on.

    python resources/packaging/package.py [--into DIR] [--archive]

It stands in `dist/` then; on macOS also as an app. `--archive` packs it into one file beside it.
What goes in is said in `breakout-facilitator.spec`.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import sys
from importlib import metadata
from pathlib import Path

import icons
import PyInstaller.__main__
import texts

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "resources" / "packaging"
NAME = "breakout-facilitator"

# What is in the package and comes with a licence of its own, by the names of the registry.
_INSIDE = (
    *("PySide6_Essentials", "shiboken6", "SQLAlchemy", "openpyxl", "et_xmlfile", "filelock"),
    *("python-calamine", "platformdirs", "QtAwesome", "mwparserfromhell", "RapidFuzz"),
    "typing_extensions",
)


def main(arguments: list[str]) -> int:
    """Build it and say where it is and how large."""
    options = _parser().parse_args(arguments)
    texts.compile_texts()
    icons.draw(ROOT / "build" / "icons")
    into = options.into.resolve()
    PyInstaller.__main__.run(
        [
            *("--noconfirm", "--log-level", "ERROR", "--distpath", str(into)),
            *("--workpath", str(ROOT / "build" / "package"), str(HERE / f"{NAME}.spec")),
        ]
    )
    folder = into / NAME
    _licenses(folder / "licenses")
    if sys.platform == "linux":
        _desktop(folder)
    print(f"{folder}: {_megabytes(folder)} MB in {sum(1 for _ in _files(folder))} files")
    if options.archive:
        packed = _pack(into)
        print(f"{packed}: {round(packed.stat().st_size / 1_000_000)} MB")
    return 0


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(description="Build the package.")
    made.add_argument("--into", type=Path, default=ROOT / "dist", metavar="DIR")
    made.add_argument("--archive", action="store_true", help="also as one file, with its version")
    return made


def _desktop(folder: Path) -> None:
    """What `install.sh` puts in its place: entry of the menu, kind of file, icons."""
    share = folder / "share"
    shutil.copytree(ROOT / "build" / "icons" / "hicolor", share / "icons", dirs_exist_ok=True)
    for name in (f"{NAME}.desktop", f"{NAME}.xml"):
        shutil.copy(HERE / "linux" / name, share / name)
    script = folder / "install.sh"
    shutil.copy(HERE / "linux" / "install.sh", script)
    script.chmod(0o755)


def _licenses(folder: Path) -> None:
    """The licences of what is inside, with a list of it; those of Qt are the two general ones."""
    shutil.copytree(HERE / "licenses", folder, dirs_exist_ok=True)
    lines = [f"Python {platform.python_version()}: PSF-2.0"]
    for name in _INSIDE:
        found = metadata.distribution(name)
        said = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
        lines.append(f"{name} {found.version}: {said.splitlines()[0] if said else 'see its file'}")
        for file in found.files or ():
            if "licen" in file.name.lower() and "dist-info" in str(file):
                shutil.copy(str(file.locate()), folder / f"{name}-{file.name}")
    (folder / "LIST.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _files(folder: Path) -> list[Path]:
    return [one for one in folder.rglob("*") if one.is_file() and not one.is_symlink()]


def _megabytes(folder: Path) -> int:
    return round(sum(one.stat().st_size for one in _files(folder)) / 1_000_000)


def _pack(into: Path) -> Path:
    """All in one file; links and what may be started stay so."""
    sys.path.insert(0, str(ROOT))
    from facilitator import __version__
    from facilitator.installation import NAME as TITLE

    name = f"{NAME}-{__version__}-{sys.platform}-{platform.machine().lower()}"
    inside = f"{TITLE}.app" if sys.platform == "darwin" else NAME
    kind = "zip" if sys.platform == "win32" else "gztar"
    return Path(shutil.make_archive(str(into / name), kind, into, inside))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
