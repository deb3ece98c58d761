"""The command that does the work, as it stands on this machine."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
from dataclasses import dataclass

from pyspark import SparkFiles

from .schema import JsonSchema

# What `--archives press-extract.tgz#press-extract` unpacks to, on the driver and on each executor.
ARCHIVE = "press-extract/extract"
# Records that `extract stream` may have in hand before it prints the first of their answers.
IN_HAND = 32


@dataclass(frozen=True)
class Engine:
    # None for the one that travels with the job.
    command: str | None
    options: tuple[str, ...]
    # Seconds after which the command gives up a release.
    timeout: float

    @property
    def base(self) -> tuple[str, ...]:
        if self.command is not None:
            return tuple(shlex.split(self.command))
        sent = SparkFiles.get(ARCHIVE)
        return (sent,) if os.path.exists(sent) else ("extract",)

    @property
    def stream(self) -> tuple[str, ...]:
        return (*self.base, "stream", "--workers", "1", "--timeout", f"{self.timeout:g}", *self.options)

    @property
    def seconds_alone(self) -> float:
        """The command watches its releases itself; only one that hangs as a whole is left to us."""
        return 3 * self.timeout + 30

    @property
    def seconds_among_others(self) -> float:
        return 2 * IN_HAND * self.timeout + 30

    def schema(self) -> JsonSchema:
        return json.loads(self._ask("schema"))

    def version(self) -> str:
        return self._ask("--version").strip()

    def _ask(self, argument: str) -> str:
        return subprocess.run([*self.base, argument], check=True, capture_output=True, text=True).stdout
