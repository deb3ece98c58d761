"""Portions: groups of input files that are done whole or not at all. Which are done stands in a table of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class InputFile:
    path: str
    length: int
    # Milliseconds since 1970.
    modified: int


@dataclass(frozen=True)
class Portion:
    inputs: tuple[InputFile, ...]

    @property
    def name(self) -> str:
        # With a letter in front, or readers of the folder would take some for numbers.
        return "p" + hashlib.sha256("\n".join(file.path for file in self.inputs).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Done:
    """A line of the table of what is done."""

    portion: str
    # What the result depends on, apart from the files.
    settings: str
    inputs: tuple[InputFile, ...]


@dataclass(frozen=True)
class Plan:
    todo: tuple[Portion, ...]
    # Names of portions that need not be done again.
    stands: frozenset[str]


def plan(files: Iterable[InputFile], done: Iterable[Done], settings: str, most_bytes: int) -> Plan:
    """What is left to do: new files, and all files of a portion of which one has changed or that was made with other settings.

    Results of files that are no longer there are kept.
    """
    present = {file.path: file for file in files}
    standing = [line for line in done if line.settings == settings and all(present.get(file.path, file) == file for file in line.inputs)]
    covered = {file.path for line in standing for file in line.inputs}
    left = sorted(file for file in present.values() if file.path not in covered)
    return Plan(tuple(_group(left, most_bytes)), frozenset(line.portion for line in standing))


def _group(files: Sequence[InputFile], most_bytes: int) -> Iterable[Portion]:
    group: list[InputFile] = []
    size = 0
    for file in files:
        if group and size + file.length > most_bytes:
            yield Portion(tuple(group))
            group, size = [], 0
        group.append(file)
        size += file.length
    if group:
        yield Portion(tuple(group))
