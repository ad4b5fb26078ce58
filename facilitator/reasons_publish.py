"""What can be wrong with the folder of what is published, and with the answers before it."""

from __future__ import annotations

from facilitator.words import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    # What is published
    "publish_over": QT_TRANSLATE_NOOP(
        "Reason", "{place} is there already and holds other files ({found}). Choose another folder."
    ),
    "publish_not_a_folder": QT_TRANSLATE_NOOP(
        "Reason", "{place} is a file. Choose a folder to publish into."
    ),
    "no_such_finding": QT_TRANSLATE_NOOP(
        "Reason", "The privacy check has no “{found}”. Use an id it names, or one of: {expected}."
    ),
    "publish_disk_full": QT_TRANSLATE_NOOP(
        "Reason", "Not published. The disk is full ({place}). Free some space and publish again."
    ),
    "publish_not_writable": QT_TRANSLATE_NOOP(
        "Reason", "Not published. {place} cannot be written ({found}). Choose another folder."
    ),
}
