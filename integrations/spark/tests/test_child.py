from __future__ import annotations

import json
import os

import pytest
from conftest import EXTRACT, fatal_option, fixture_records

from press_extract_spark.child import Child, ChildUnusable, borrowed_child

STREAM = [*EXTRACT, "stream", "--workers", "1"]
KILLS, STOPS = "This record KILLS THE PROCESS.", "This record STOPS THE PROCESS."


@pytest.fixture(autouse=True)
def fatal_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NODE_OPTIONS", fatal_option())


def line(number: int, text: str = "DALE, Ohio, May 3, 2024 - The town of Dale has opened its new library.") -> bytes:
    return json.dumps({"id": number, "text": text}).encode()


def ask(batches: list[list[bytes]], seconds: float = 30) -> list[list[int | None]]:
    """The number in each answer."""
    child = Child(STREAM, seconds, seconds)
    try:
        return [[None if answer is None else json.loads(answer)["id"] for answer in answers] for answers in child.answers(iter(batches))]
    finally:
        child.close()


def test_answers_stand_in_the_order_of_the_records() -> None:
    batches = [[line(100 * batch + i) for i in range(70)] for batch in range(6)]
    assert ask(batches) == [[100 * batch + i for i in range(70)] for batch in range(6)]


def test_more_answers_than_a_pipe_holds() -> None:
    text = fixture_records()[0]["text"]
    assert ask([[line(i, text) for i in range(300)] for _ in range(2)]) == [list(range(300))] * 2


def test_a_record_that_kills_the_process_is_lost_alone() -> None:
    batches = [[line(i) for i in range(40)] for _ in range(4)]
    batches[1][7] = batches[1][30] = batches[2][0] = batches[3][39] = line(-1, KILLS)
    expected: list[list[int | None]] = [list(range(40)) for _ in range(4)]
    expected[1][7] = expected[1][30] = expected[2][0] = expected[3][39] = None
    assert ask(batches) == expected


def test_a_record_that_stops_the_process_is_lost_alone() -> None:
    assert ask([[line(0), line(1, STOPS), line(2)]], seconds=4) == [[0, None, 2]]


@pytest.mark.parametrize("command", [["false"], [*EXTRACT, "no-such-command"], ["sleep", "60"]])
def test_a_command_that_answers_nothing_is_no_fault_of_a_record(command: list[str]) -> None:
    with pytest.raises(ChildUnusable):
        Child(command, 2, 2)


def test_one_process_serves_several_tasks_until_one_breaks_off() -> None:
    with borrowed_child(STREAM, 30, 30) as child:
        assert len(list(child.answers([[line(1)]]))) == 1
    with borrowed_child(STREAM, 30, 30) as again:
        assert again is child
        first = child._process
        answers = again.answers([[line(1)], [line(2)], [line(3)]])
        with pytest.raises(ZeroDivisionError), borrowed_child(STREAM, 30, 30) as other:
            assert other is not child
            raise ZeroDivisionError
        assert len(list(answers)) == 3
    with pytest.raises(KeyError), borrowed_child(STREAM, 30, 30) as broken:
        assert broken is child
        next(broken.answers([[line(1)], [line(2)], [line(3)]]))
        raise KeyError
    assert first.returncode is not None and not os.path.exists(f"/proc/{first.pid}")
    with borrowed_child(STREAM, 30, 30) as fresh:
        assert fresh is not child
        assert json.loads(next(fresh.answers([[line(9)]]))[0] or "")["id"] == 9
        fresh.close()
