"""Room workbooks in a folder: an export writes over its own last one, and over nothing else.

The same name may stand for more: somebody has corrected the workbook in a spreadsheet, another
device of the room has sent its own, a rehearsal was exported before. Such a file stays beside.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facilitator.files import digest_of, free_beside, is_full, why
from facilitator.reasons import Reason, Refused
from facilitator.store import Store

FACT = "exports"
"""The fact in `about` that says what this store has written: by file name, the digest of it."""


@dataclass(frozen=True)
class Written:
    """Where a workbook is, and where the one is now that stood there and was not ours."""

    path: Path
    aside: Path | None = None


def write(store: Store, path: Path, make: Callable[[Path], object]) -> Written:
    """Let `make` write an export of this store to `path`; what else stood there is kept beside it.

    Raises `Refused` as `make` does, and (`export_not_writable`, `export_disk_full`) where there is
    no place beside it. Nothing has changed then.
    """
    aside = None
    try:
        if path.exists() and digest_of(path) != _known(store).get(path.name):
            aside = free_beside(path, path.suffix)
            shutil.copy2(path, aside)
        make(path)
        digest = digest_of(path)
    except OSError as error:
        _remove(aside)
        code = "export_disk_full" if is_full(error) else "export_not_writable"
        raise Refused(Reason(code, str(path), why(error))) from error
    except BaseException:
        _remove(aside)
        raise
    if not store.read_only:
        # The workbook is written; without this the next export keeps one file more.
        with suppress(Refused):
            store.keep_fact(FACT, json.dumps({**_known(store), path.name: digest}))
    return Written(path, aside)


def _known(store: Store) -> dict[str, Any]:
    try:
        found = json.loads(store.fact(FACT) or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _remove(aside: Path | None) -> None:
    if aside is not None:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
