"""How columns share a width: each has what it needs, then the rest goes where it is of use."""

from __future__ import annotations

from collections.abc import Sequence


def shared(least: Sequence[int], shares: Sequence[int], room: int) -> list[int]:
    """The widths of columns that need `least`, in this room; what is left goes by `shares`."""
    widths = [*least]
    left = room - sum(widths)
    if left > 0 and sum(shares):
        widths = [
            wide + left * share // sum(shares) for wide, share in zip(widths, shares, strict=True)
        ]
        widths[shares.index(max(shares))] += room - sum(widths)
    elif left < 0:
        # Names and numbers stay whole where long texts can make way.
        texts = sum(wide for wide, share in zip(widths, shares, strict=True) if share)
        kept = [not share and texts >= -2 * left for share in shares]
        whole = sum(wide for wide, keeps in zip(widths, kept, strict=True) if keeps)
        others = sum(widths) - whole
        widths = [
            wide if keeps else wide * (room - whole) // others
            for wide, keeps in zip(widths, kept, strict=True)
        ]
    return [max(1, wide) for wide in widths]
