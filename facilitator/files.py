"""What the user's world does to files, told apart from our own mistakes."""

from __future__ import annotations

import errno

# A file size limit and a quota are a full disk to the person who hears of it.
_FULL = {getattr(errno, name) for name in ("ENOSPC", "EFBIG", "EDQUOT") if hasattr(errno, name)}


def is_full(error: OSError) -> bool:
    """Whether there was no room left to write."""
    return error.errno in _FULL


def why(error: OSError) -> str:
    """What the system says, for the end of a sentence of ours."""
    return error.strerror or str(error)
