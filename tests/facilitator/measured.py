"""Merge files in processes of their own, each with little memory, and say what each took.

    python -m tests.facilitator.measured FOLDER FILE...

prints a line of JSON for each file. Every file is merged by a fork of this process, so that it is
measured alone and nothing has to be imported for it. What it needs beyond `MEMORY` is refused by
the system.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path

from facilitator import merge
from facilitator.event import Event
from facilitator.store import Store

MEMORY = 1 << 30
"""Bytes that a merge may ask for beyond what the process has already."""


def _status(name: str) -> int:
    """A size from the system's list for this process, in bytes."""
    with open("/proc/self/status", encoding="ascii") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(name))


def _measure(folder: Path, path: Path) -> dict[str, object]:
    most = _status("VmSize:") + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    before = _status("VmRSS:")
    with Store.open(folder / "s.sqlite", installation="c", event=Event.built_in()) as store:
        start = time.monotonic()
        (found,) = merge.merge(store, [path]).files
        seconds = time.monotonic() - start
    return {
        "file": path.name,
        "state": found.state,
        "flags": found.flags,
        "codes": sorted({reason.code for reason in found.reasons}),
        "said": [reason.english() for reason in found.reasons],
        "seconds": round(seconds, 2),
        "megabytes": max(0, _status("VmHWM:") - before) >> 20,
    }


def main(folder: Path, base: Path, files: list[Path]) -> None:
    with Store.open(folder / "first.sqlite", installation="c", event=Event.built_in()) as store:
        # Whatever is only imported when it is needed is there now.
        merge.merge(store, [base])
    for path in files:
        child = os.fork()
        if not child:
            for left in folder.glob("s.sqlite*"):
                left.unlink()
            print(json.dumps(_measure(folder, path)), flush=True)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            print(json.dumps({"file": path.name, "state": f"ended by {status}"}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
