"""Where a store is kept, and whether that can harm it: folders that are synchronised, networks.

A store is one file that changes in places; a program that carries folders elsewhere copies half of
a change, or puts an older one back. A network drive may promise that something is on the disk
when it is not. Neither stops anybody: it is said once, with what to do.
"""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePath

from facilitator.reasons import Reason

# Names of folders as the programs make them, by what the program is called.
_NAMES = (
    ("OneDrive", re.compile(r"onedrive( - .+)?", re.IGNORECASE)),
    ("Dropbox", re.compile(r"dropbox( \(.+\))?", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive|my drive|googledrive-.+", re.IGNORECASE)),
    ("iCloud", re.compile(r"iclouddrive|com~apple~clouddocs|mobile documents", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"nextcloud\d*", re.IGNORECASE)),
    ("ownCloud", re.compile(r"owncloud", re.IGNORECASE)),
    ("pCloud", re.compile(r"pcloud ?drive|pcloud ?sync", re.IGNORECASE)),
    ("Box", re.compile(r"box sync|box-box", re.IGNORECASE)),
    ("MEGA", re.compile(r"megasync|mega", re.IGNORECASE)),
    ("Yandex Disk", re.compile(r"yandex\.?disk", re.IGNORECASE)),
    ("Seafile", re.compile(r"seafile", re.IGNORECASE)),
)
# What they leave in the folder they carry.
_MARKERS = (
    ("Dropbox", (".dropbox", ".dropbox.cache")),
    ("Nextcloud", (".nextcloudsync.log", ".sync-exclude.lst", ".sync_*.db", "._sync_*.db")),
    ("ownCloud", (".owncloudsync.log", ".OwnCloudSync.log")),
    ("Syncthing", (".stfolder",)),
    ("Resilio Sync", (".sync/ID",)),
    ("Google Drive", (".tmp.drivedownload", ".tmp.driveupload")),
)
_ON_MAC = re.compile(r"(OneDrive|Dropbox|GoogleDrive|Box|Nextcloud|iCloud)[A-Za-z]*(-.*)?")
_NETWORK = {
    *("UNC", "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs"),
    *("ceph", "glusterfs", "lustre", "beegfs", "gpfs", "ncpfs", "webdav", "davfs", "davfs2"),
    *("9p", "virtiofs", "vboxsf", "prl_fs"),  # folders of the computer around a virtual one
    *("fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.s3fs"),
    *("fuse.glusterfs", "fuse.vmhgfs-fuse", "fuse.gcsfuse"),
}
_SYNCED_MOUNTS = {"fuse.google-drive-ocamlfuse": "Google Drive", "fuse.onedriver": "OneDrive"}


def warnings(path: Path, system: str = sys.platform) -> list[Reason]:
    """What is to be said about where the store at `path` is kept; nothing for most places."""
    path = path.absolute()
    kind = file_system(path, system)
    program = synced_by(path) or _SYNCED_MOUNTS.get(kind, "")
    if program:
        return [Reason("place_synced", path.name, program)]
    if kind in _NETWORK or is_unc(path):
        return [Reason("place_network", path.name, kind or "UNC")]
    return []


def synced_by(path: PurePath, environment: Mapping[str, str] | None = None) -> str:
    """The program that carries the folder of a file elsewhere; empty where none is known to."""
    folders = list(path.parents)
    told = os.environ if environment is None else environment
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        if told.get(name) and PurePath(told[name]) in folders:
            return "OneDrive"
    for folder in folders:
        if folder.parent.name == "CloudStorage":
            found = _ON_MAC.fullmatch(folder.name)
            return found[1] if found else folder.name.partition("-")[0]
        for program, form in _NAMES:
            if form.fullmatch(folder.name):
                return program
    return next((found for found in map(_marked, folders) if found), "")


def is_unc(path: PurePath) -> bool:
    """Whether this is a path on another computer, as Windows writes it."""
    return str(path).startswith(("\\\\", "//")) and not str(path).startswith(("\\\\?\\", "\\\\.\\"))


def file_system(path: Path, system: str = sys.platform) -> str:
    """What the disk of a file is, as the system names it: `ext4`, `nfs4`; empty if not known."""
    with suppress(OSError, ValueError, subprocess.SubprocessError):
        if system == "win32":
            return _on_windows(path)
        resolved = path.resolve()
        if system == "darwin":
            listed = subprocess.run(
                ["/sbin/mount"], check=True, capture_output=True, text=True, timeout=2
            ).stdout
            return _of(resolved, mounts_of_mac(listed.splitlines()))
        with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as lines:
            return _of(resolved, mounts_of_linux(lines))
    return ""


def mounts_of_linux(lines: Iterable[str]) -> list[tuple[str, str]]:
    """Where each disk is and what it is, from `/proc/self/mountinfo`."""
    found = []
    for line in lines:
        before, _, after = line.partition(" - ")
        parts, rest = before.split(" "), after.split(" ")
        if len(parts) > 4 and rest[0]:
            where = re.sub(r"\\([0-7]{3})", lambda one: chr(int(one[1], 8)), parts[4])
            found.append((where, rest[0]))
    return found


def mounts_of_mac(lines: Iterable[str]) -> list[tuple[str, str]]:
    """The same from what `mount` prints: `//host/share on /Volumes/share (smbfs, nodev)`."""
    forms = (re.fullmatch(r".+? on (/.*) \((\w+)[,)].*", line.strip()) for line in lines)
    return [(form[1], form[2]) for form in forms if form is not None]


def _of(path: PurePath, mounts: Iterable[tuple[str, str]]) -> str:
    """The kind of the innermost disk; of two in one place, the one that came last."""
    found, depth = "", -1
    for where, kind in mounts:
        mounted = PurePath(where)
        if (path == mounted or mounted in path.parents) and len(mounted.parts) >= depth:
            found, depth = kind, len(mounted.parts)
    return found


def _marked(folder: PurePath) -> str:
    for program, names in _MARKERS:
        for name in names:
            with suppress(OSError):
                if any(True for _ in Path(folder).glob(name)):
                    return program
    return ""


def _on_windows(path: Path) -> str:
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - only there on Windows
    return "UNC" if kernel.GetDriveTypeW(path.anchor) == 4 else ""
