"""A long-lived `extract stream`: lines in, one answer for each, whatever a line does to the process."""

from __future__ import annotations

import os
import selectors
import subprocess
import tempfile
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from queue import SimpleQueue
from typing import IO

# Batches that are with the process at once: it has work while its last answers are made into a table.
AHEAD = 2
CHUNK = 1 << 20
PROBE = b'{"id":null,"text":"Probe"}'


class ChildDied(Exception):
    """The process ended, or gave no answer in time."""


class ChildUnusable(RuntimeError):
    """Even a harmless record gets no answer: the command is wrong, not a record."""


class Child:
    def __init__(self, command: Sequence[str], seconds_alone: float, seconds_among_others: float) -> None:
        self._command = list(command)
        self._seconds_alone = seconds_alone
        self._seconds_among_others = seconds_among_others
        self._start()

    def answers(self, batches: Iterable[list[bytes]]) -> Iterator[list[bytes | None]]:
        """For each batch of lines its answers, in order; None for a line that the process died of when it was alone with it."""
        waiting: deque[list[bytes]] = deque()
        for batch in batches:
            waiting.append(batch)
            self._send(batch)
            if len(waiting) == AHEAD:
                yield self._receive(waiting)
        while waiting:
            yield self._receive(waiting)

    def close(self) -> None:
        self._outbox.put(None)
        self._process.kill()
        self._process.wait()
        self._selector.close()
        self._answers.close()
        self._errors.close()

    def _start(self) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115
        self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors)
        assert self._process.stdin and self._process.stdout
        self._answers = self._process.stdout
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._answers, selectors.EVENT_READ)
        self._lines: deque[bytes] = deque()
        self._partial = bytearray()
        # Written by a thread: a process that waits for its answers to be read takes no more lines.
        self._outbox: SimpleQueue[list[bytes] | None] = SimpleQueue()
        threading.Thread(target=_write, args=(self._process.stdin, self._outbox), daemon=True).start()
        try:
            self._ask(PROBE)
        except ChildDied as death:
            self._errors.seek(0)
            said = self._errors.read()[-2000:].decode(errors="replace")
            self.close()
            raise ChildUnusable(f"{' '.join(self._command)} answers nothing ({death}). {said}") from death

    def _restart(self) -> None:
        self.close()
        self._start()

    def _receive(self, waiting: deque[list[bytes]]) -> list[bytes | None]:
        batch = waiting.popleft()
        answers: list[bytes | None] = []
        try:
            while len(answers) < len(batch):
                answers.append(self._read_line(self._seconds_among_others))
        except ChildDied:
            self._restart()
            # It has several lines in hand, so that which of them it died of shows only one by one.
            answers.extend([self._ask_alone(line) for line in batch[len(answers) :]])
            for later in waiting:
                self._send(later)
        return answers

    def _ask_alone(self, line: bytes) -> bytes | None:
        try:
            return self._ask(line)
        except ChildDied:
            self._restart()
            return None

    def _ask(self, line: bytes) -> bytes:
        self._send([line])
        return self._read_line(self._seconds_alone)

    def _send(self, lines: list[bytes]) -> None:
        self._outbox.put(lines)

    def _read_line(self, seconds: float) -> bytes:
        while not self._lines:
            if not self._selector.select(seconds):
                raise ChildDied(f"no answer in {seconds:g} s")
            chunk = os.read(self._answers.fileno(), CHUNK)
            if not chunk:
                raise ChildDied("it ended")
            *whole, rest = chunk.split(b"\n")
            if whole:
                whole[0] = bytes(self._partial) + whole[0]
                self._lines.extend(whole)
                self._partial = bytearray()
            self._partial += rest
        return self._lines.popleft()


def _write(stdin: IO[bytes], outbox: SimpleQueue[list[bytes] | None]) -> None:
    try:
        while (lines := outbox.get()) is not None:
            stdin.write(b"\n".join(lines) + b"\n")
            stdin.flush()
        stdin.close()
    except OSError:
        # The process is gone; whoever reads its answers finds out.
        pass


_idle: dict[tuple[str, ...], Child] = {}


@contextmanager
def borrowed_child(command: Sequence[str], seconds_alone: float, seconds_among_others: float) -> Iterator[Child]:
    """The process of this Python worker, which serves one task after the other: a warm one is much faster than a new one."""
    key = (*command, str(seconds_alone), str(seconds_among_others))
    child = _idle.pop(key, None) or Child(command, seconds_alone, seconds_among_others)
    try:
        yield child
    except BaseException:
        # Answers that nobody took may still come: not for the next task.
        child.close()
        raise
    _idle[key] = child
