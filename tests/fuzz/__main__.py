"""A coverage-guided search for what makes a reader stumble.

python -m tests.fuzz [TARGET...] [--seconds 300]     each in a process of its own, findings kept

Needs `pip install -e ".[fuzz]"`. What is found is put into `tests/files/fuzzed/TARGET/`, where
`tests/facilitator/test_fuzzed.py` reads it again at every run.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

KEPT = Path(__file__).resolve().parents[1] / "files" / "fuzzed"


def search(name: str, seconds: int, folder: Path) -> None:
    """In a process of its own: search until the time is over or something is found."""
    import atheris

    with atheris.instrument_imports(include=["facilitator", "openpyxl", "mwparserfromhell"]):
        from tests.fuzz import targets
    for at, seed in enumerate(targets.seeds(name)):
        (folder / f"seed-{at}").write_bytes(seed)
    options = [
        f"-max_total_time={seconds}",
        "-max_len=65536",
        "-timeout=60",
        "-report_slow_units=60",
        "-rss_limit_mb=1500",
    ]
    places = [f"-artifact_prefix={folder.parent}/found-", "-print_final_stats=1"]
    atheris.Setup(["fuzz", *options, *places, str(folder)], targets.TARGETS[name])
    atheris.Fuzz()


def main() -> int:
    """Search each target; 1 where anything was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    how = parser.parse_args()
    if how.one:
        search(how.one, how.seconds, how.folder)
        return 0
    from tests.fuzz.targets import TARGETS

    wrong = 0
    for name in how.targets or TARGETS:
        with tempfile.TemporaryDirectory(prefix="fuzz-") as scratch:
            corpus = Path(scratch) / "corpus"
            corpus.mkdir()
            begun = time.monotonic()
            given = ["--one", name, "--folder", str(corpus), "--seconds", str(how.seconds)]
            done = subprocess.run(
                [sys.executable, "-m", "tests.fuzz", *given],
                check=False,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=how.seconds + 300,
            )
            runs = [line for line in done.stderr.splitlines() if "number_of_executed_units" in line]
            found = sorted(Path(scratch).glob("found-*"))
            for one in found:
                kept = KEPT / name / hashlib.sha256(one.read_bytes()).hexdigest()[:16]
                kept.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(one, kept)
                print(f"{name}: {kept.name}\n{_last(done.stdout + done.stderr)}")
            wrong += len(found)
            count = runs[0].split()[-1] if runs else "?"
            took = time.monotonic() - begun
            print(f"{name}: {count} inputs in {took:.0f} s, {len(found)} found", flush=True)
            if done.returncode and not found:
                wrong += 1
                print(_last(done.stdout + done.stderr), flush=True)
    return 1 if wrong else 0


def _last(said: str) -> str:
    """The end of what the search said: the exception and where it was."""
    lines = [line for line in said.splitlines() if not line.startswith(("#", "INFO", "stat::"))]
    return "\n".join(lines[-25:])


if __name__ == "__main__":
    sys.exit(main())
