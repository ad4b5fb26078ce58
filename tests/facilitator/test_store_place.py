"""Where a store is kept: folders that are synchronised and networks are told, others are not."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from facilitator import store_place

LINUX = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 22 0:50 / /home/ana/Ana\\040and\\040Bo rw - nfs4 server:/home rw
41 22 0:51 / /home/ana/cloud rw - fuse.rclone drive: rw
42 22 0:52 / /home/ana rw - ext4 /dev/vdb rw
43 42 0:53 / /home/ana/stick rw - vfat /dev/sdb1 rw
"""
MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ana@nas._smb._tcp.local/Team on /Volumes/Team (smbfs, nodev, nosuid, mounted by ana)
"""


@pytest.mark.parametrize(
    ("path", "program"),
    [
        (PureWindowsPath(r"C:\Users\Ana\OneDrive - Wikimedia\app\s.sqlite"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\Ana\OneDrive\s.sqlite"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\Ana\iCloudDrive\s.sqlite"), "iCloud"),
        (PureWindowsPath(r"G:\My Drive\s.sqlite"), "Google Drive"),
        (PureWindowsPath(r"C:\Users\Ana\AppData\Local\Breakout Facilitator\s.sqlite"), ""),
        (PurePosixPath("/home/ana/Dropbox (Personal)/s.sqlite"), "Dropbox"),
        (PurePosixPath("/home/ana/Nextcloud/event/s.sqlite"), "Nextcloud"),
        (
            PurePosixPath("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/s.sqlite"),
            "iCloud",
        ),
        (PurePosixPath("/Users/ana/Library/CloudStorage/OneDrive-Wiki/s.sqlite"), "OneDrive"),
        (PurePosixPath("/Users/ana/Library/CloudStorage/Proton-ana/s.sqlite"), "Proton"),
        (PurePosixPath("/home/ana/mailbox/dropboxes/s.sqlite"), ""),
    ],
)
def test_folders_of_programs_that_carry_them_elsewhere(path, program: str):
    assert store_place.synced_by(path, {}) == program


def test_a_folder_that_the_system_names_as_synchronised():
    path = PureWindowsPath(r"D:\Work\event\s.sqlite")
    told = {"OneDriveCommercial": "D:\\Work"}
    if isinstance(Path(), PureWindowsPath):
        assert store_place.synced_by(path, told) == "OneDrive"
    posix = PurePosixPath("/data/event/s.sqlite")
    assert store_place.synced_by(posix, {"OneDrive": "/data"}) == "OneDrive"
    assert store_place.synced_by(posix, {"OneDrive": "/other"}) == ""


@pytest.mark.parametrize(
    ("marker", "program"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox.cache", "Dropbox"),
        (".sync_0a1b.db", "Nextcloud"),
    ],
)
def test_what_such_a_program_leaves_in_its_folder(tmp_path: Path, marker: str, program: str):
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)
    assert store_place.synced_by(inside / "s.sqlite", {}) == ""
    (tmp_path / marker).mkdir()
    assert store_place.synced_by(inside / "s.sqlite", {}) == program
    (said,) = store_place.warnings(inside / "s.sqlite")
    assert (said.code, said.place, said.found) == ("place_synced", "s.sqlite", program)


def test_the_disk_of_a_file_is_the_innermost_one():
    mounts = store_place.mounts_of_linux(LINUX.splitlines())
    for where, kind in {
        "/var/s.sqlite": "ext4",
        "/home/ana/Ana and Bo/s.sqlite": "nfs4",
        "/home/ana/cloud/x/s.sqlite": "fuse.rclone",
        "/home/ana/clouds/s.sqlite": "ext4",
        "/home/ana/stick/s.sqlite": "vfat",
    }.items():
        assert store_place._of(PurePosixPath(where), mounts) == kind
    mac = store_place.mounts_of_mac(MAC.splitlines())
    assert store_place._of(PurePosixPath("/Volumes/Team/s.sqlite"), mac) == "smbfs"
    assert store_place._of(PurePosixPath("/Users/ana/s.sqlite"), mac) == "apfs"


def test_a_network_drive_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(store_place, "file_system", lambda *_: "nfs4")
    (said,) = store_place.warnings(tmp_path / "s.sqlite")
    assert (said.code, said.found) == ("place_network", "nfs4")
    monkeypatch.setattr(store_place, "file_system", lambda *_: "ext4")
    assert store_place.warnings(tmp_path / "s.sqlite") == []


def test_a_path_on_another_computer():
    assert store_place.is_unc(PureWindowsPath(r"\\server\share\s.sqlite"))
    assert not store_place.is_unc(PureWindowsPath(r"\\?\C:\s.sqlite"))
    assert not store_place.is_unc(PurePosixPath("/home/ana/s.sqlite"))
