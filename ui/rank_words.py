"""How a rank is said, and how it stands within a sentence; alone it is `counting.rank_sign`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.counting import rank_sign
from ui.text import figures


def rank_said(rank: int, *, tied: bool) -> str:
    """For a screen reader, without a full stop: `Rank 1, tied`."""
    translate = QCoreApplication.translate
    words = translate("StageVoteWords", "Rank {rank}")
    if tied:
        words = translate("StageVoteWords", "Rank {rank}, tied")
    return words.format(rank=rank)


def rank_within(rank: int, *, tied: bool) -> str:
    """For a sentence of any direction: the sign stays where it is in a list."""
    return figures(rank_sign(rank, tied=tied))
