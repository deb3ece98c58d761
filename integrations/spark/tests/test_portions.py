from __future__ import annotations

from dataclasses import replace

from press_extract_spark.portions import Done, InputFile, Portion, plan

A, B, C, D = (InputFile(f"file:/in/{name}", 40, 1) for name in "abcd")


def done(*files: InputFile, settings: str = "s") -> Done:
    return Done(Portion(files).name, settings, files)


def todo(files: list[InputFile], lines: list[Done], settings: str = "s") -> list[tuple[InputFile, ...]]:
    return [portion.inputs for portion in plan(files, lines, settings, 100).todo]


def test_groups_by_size_in_order_of_path() -> None:
    assert todo([D, B, A, C], []) == [(A, B), (C, D)]
    assert todo([A, replace(B, length=1000), C], []) == [(A,), (replace(B, length=1000),), (C,)]
    assert todo([], []) == []


def test_names_depend_on_the_paths_alone() -> None:
    assert Portion((A, B)).name == Portion((replace(A, modified=2), B)).name != Portion((A,)).name


def test_what_is_done_stands() -> None:
    lines = [done(A, B)]
    assert todo([A, B, C, D], lines) == [(C, D)]
    assert plan([A, B, C, D], lines, "s", 100).stands == {lines[0].portion}


def test_a_portion_with_a_changed_file_is_done_anew_whole() -> None:
    changed = replace(B, modified=2)
    result = plan([A, changed, C], [done(A, B), done(C)], "s", 100)
    assert [portion.inputs for portion in result.todo] == [(A, changed)]
    assert result.stands == {Portion((C,)).name}


def test_other_settings_make_all_anew() -> None:
    result = plan([A, B], [done(A, B)], "other", 100)
    assert [portion.inputs for portion in result.todo] == [(A, B)] and not result.stands


def test_results_of_files_that_went_away_are_kept() -> None:
    assert plan([C], [done(A, B), done(C)], "s", 100).stands == {Portion((A, B)).name, Portion((C,)).name}
