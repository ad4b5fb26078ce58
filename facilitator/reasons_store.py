"""What can be wrong with a store: its file, its copies, its place, what is written beside it."""

from __future__ import annotations

from facilitator.words import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    # A store
    "store_newer": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} was written by a newer version (format {found}, this one reads {expected}). "
        "Update the app to open it.",
    ),
    "store_older": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} has the older format {found}. Open it for writing once: it is then copied and "
        "brought up to format {expected}.",
    ),
    "not_a_store": QT_TRANSLATE_NOOP(
        "Reason", "{place} is not a Breakout Facilitator store. Choose another file."
    ),
    "over_a_store": QT_TRANSLATE_NOOP(
        "Reason", "Not exported. {place} is a store. Choose another name for the file."
    ),
    "no_copies": QT_TRANSLATE_NOOP("Reason", "There is no copy of {place} to go back to."),
    "store_missing": QT_TRANSLATE_NOOP("Reason", "{place} does not exist. Check the name."),
    "store_busy": QT_TRANSLATE_NOOP(
        "Reason", "{place} is open in another window. Close that one, or open this one read-only."
    ),
    "store_open": QT_TRANSLATE_NOOP(
        "Reason", "{place} is open in another window. Close that one, and try again."
    ),
    "store_locked": QT_TRANSLATE_NOOP("Reason", "{place} is busy in another program. Try again."),
    "store_read_only": QT_TRANSLATE_NOOP(
        "Reason", "{place} is open read-only. Nothing can be changed here."
    ),
    "store_damaged": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} is damaged ({found}). Opened anew, the app offers its newest copy; without one, "
        "merge the rooms’ workbooks into a new store.",
    ),
    "store_gone": QT_TRANSLATE_NOOP(
        "Reason",
        "Not saved. {place} is no longer in {found}: it was moved or removed. Put it back, or try "
        "again: what was removed is then written anew.",
    ),
    "store_moved": QT_TRANSLATE_NOOP(
        "Reason",
        "Not saved. {place} is no longer in {found}: it was moved, or another file stands in its "
        "place. Put it back where it was, then try again.",
    ),
    "store_log_broken": QT_TRANSLATE_NOOP(
        "Reason",
        "The log of {place} was damaged when the computer stopped: {found} change(s) in it could "
        "not be read. The damaged log is kept as {expected}.",
    ),
    # Copies of a store, and going back to one
    "copies_disk_full": QT_TRANSLATE_NOOP(
        "Reason",
        "The disk is nearly full: no more copies are made in {place}. What you type is saved; free "
        "some space.",
    ),
    "copies_not_writable": QT_TRANSLATE_NOOP(
        "Reason",
        "No copies can be made in {place} ({found}). What you type is saved all the same; check "
        "that folder.",
    ),
    "copy_stopped": QT_TRANSLATE_NOOP("Reason", "The copy of {place} was not finished."),
    "copy_unknown": QT_TRANSLATE_NOOP(
        "Reason", "{found} is no copy of {place}. Use one of those that “copies” lists."
    ),
    "copy_damaged": QT_TRANSLATE_NOOP("Reason", "The copy {place} is damaged. Choose another one."),
    "nothing_to_recover": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} cannot be read, and it has no copy. Merge the rooms’ workbooks into a new store.",
    ),
    # Where a store is
    "place_synced": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} is in a folder that {found} synchronises. That can damage it while it is open. "
        "Keep it elsewhere, and share the exported workbooks.",
    ),
    "place_network": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} is on a network drive ({found}). That is slow, and can damage it. Keep it on this "
        "computer’s own disk, and share the exported workbooks.",
    ),
    "store_other_event": QT_TRANSLATE_NOOP(
        "Reason", "{place} holds the event “{found}”, not “{expected}”."
    ),
    "store_itself": QT_TRANSLATE_NOOP(
        "Reason", "{place} is the store that is open. Choose the store of another laptop."
    ),
    "store_strange": QT_TRANSLATE_NOOP(
        "Reason",
        "{place} is not as the app makes a store ({found}). Ask for the rooms’ workbooks instead.",
    ),
    "no_copy": QT_TRANSLATE_NOOP(
        "Reason", "{place} has no copy from before a merge. There is nothing to go back to."
    ),
    "not_its_copy": QT_TRANSLATE_NOOP(
        "Reason", "{place} is no copy that was made of {expected} before a merge."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Reason", "Not saved. The disk is full ({place}). Free some space and try again."
    ),
    "not_writable": QT_TRANSLATE_NOOP(
        "Reason", "Not saved. {place} cannot be written ({found}). Choose another folder."
    ),
    "export_disk_full": QT_TRANSLATE_NOOP(
        "Reason", "Not exported. The disk is full ({place}). Free some space and export again."
    ),
    "export_not_writable": QT_TRANSLATE_NOOP(
        "Reason", "Not exported. {place} cannot be written ({found}). Choose another folder."
    ),
    "copy_disk_full": QT_TRANSLATE_NOOP(
        "Reason",
        "The disk is full: the plain-text copy {place} misses the last notes. They are saved here; "
        "free some space.",
    ),
    "copy_not_writable": QT_TRANSLATE_NOOP(
        "Reason",
        "The plain-text copy {place} cannot be written ({found}). Your notes are saved here all "
        "the same.",
    ),
    "not_readable": QT_TRANSLATE_NOOP(
        "Reason", "{place} cannot be read ({found}). Check the file and try again."
    ),
}
