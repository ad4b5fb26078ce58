"""The texts of the window: collected from the sources, compiled for Qt to load.

    python resources/packaging/texts.py            compile, as `pip install` does by itself
    python resources/packaging/texts.py collect    put new texts into every `.ts`, unfinished

English is the language of the sources: its `.ts` has only texts with a number, for their plural.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "resources" / "i18n"
_FORM = re.compile(r"<numerusform\b.*?</numerusform>", re.DOTALL)


def collect(target: Path, language: str, *, plural_only: bool = False) -> None:
    """Put the texts of the sources into a `.ts` of this language (`de`); what it has, it keeps.

    Texts that are no longer in the sources go. Raises `subprocess.CalledProcessError`.
    """
    sources = sorted([*(ROOT / "ui").glob("*.py"), *(ROOT / "facilitator").glob("*.py")])
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    languages = ["-source-language", "en_US", "-target-language", language]
    plurals = ["-pluralonly"] if plural_only else []
    command = [_tool("lupdate"), *options, *languages, *plurals, *sources, "-ts", target]
    subprocess.run(command, check=True, timeout=300)


def collect_all() -> list[Path]:
    """Put new texts into every `.ts`; give those that have texts to be translated now."""
    for target in sorted(TEXTS.glob("*.ts")):
        language = target.stem.partition("_")[2]
        collect(target, language, plural_only=language == "en")
    return [one for one in sorted(TEXTS.glob("*.ts")) if 'type="unfinished"' in one.read_text()]


def compile_texts(folder: Path = TEXTS) -> list[Path]:
    """Compile every `.ts` of a folder whose `.qm` is missing or older; give those that were made.

    Raises `subprocess.CalledProcessError` where a file is no such file.
    """
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        newest = max(source.stat().st_mtime_ns, Path(__file__).stat().st_mtime_ns)
        if not target.exists() or target.stat().st_mtime_ns <= newest:
            # Beside itself first: a window that starts meanwhile reads the old one, or the new.
            scratch = target.with_suffix(f".qm-new{os.getpid()}")
            with TemporaryDirectory() as place:
                grouped = Path(place, source.name)
                grouped.write_text(_grouped(source.read_text("utf-8")), "utf-8")
                command = [_tool("lrelease"), "-silent", grouped, "-qm", scratch]
                subprocess.run(command, check=True, timeout=120)
            scratch.replace(target)
            made.append(target)
    return made


def _grouped(texts: str) -> str:
    """The texts of a `.ts` with `%Ln` for `%n` in every form of a plural.

    Qt writes the first with the signs of the language, `3.600`, as figures and tables of the window
    have it; translators need to know `%n` alone.
    """
    return _FORM.sub(lambda form: form[0].replace("%n", "%Ln"), texts)


def _tool(name: str) -> Path:
    """One of Qt's tools for texts, as they come with PySide6."""
    import PySide6

    folder = Path(PySide6.__path__[0])
    return folder / (f"{name}.exe" if sys.platform == "win32" else name)


if __name__ == "__main__":
    wanted = collect_all if sys.argv[1:] == ["collect"] else compile_texts
    print(*wanted(), sep="\n")
