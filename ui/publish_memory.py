"""What is remembered of publishing between two starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class PublishMemory:
    """The outputs that were left out, the report's language, the license, folders by store.

    Whether there is such a language and license says who publishes; empty are the usual ones.
    A folder belongs to a store: another event, or a rehearsal, must not take its place.
    """

    left: tuple[str, ...] = ()
    language: str = ""
    license: str = ""
    folders: Mapping[str, str] = field(default_factory=dict)

    def with_folder(self, store: str, folder: str) -> PublishMemory:
        """The same with a folder for a store."""
        return replace(self, folders={**self.folders, store: folder})

    def to_data(self) -> dict[str, object]:
        """As values of JSON, by name."""
        return {
            "left": list(self.left),
            "language": self.language,
            "license": self.license,
            "folders": dict(self.folders),
        }

    @classmethod
    def from_data(cls, data: Mapping[str, object]) -> PublishMemory:
        """From what was kept; what is not there or makes no sense is as if never set."""
        left, folders = data.get("left"), data.get("folders")
        language, license_ = data.get("language"), data.get("license")
        return cls(
            tuple(map(str, left)) if isinstance(left, list) else (),
            language if isinstance(language, str) else "",
            license_ if isinstance(license_, str) else "",
            {str(one): str(kept) for one, kept in folders.items()}
            if isinstance(folders, dict)
            else {},
        )
