"""Makes many releases of a few: names and dates change, the rest stays.

usage: multiply.py FOLDER COUNT OUTPUT [--files 16] [--names LEXICONS]
Writes OUTPUT/part-000.ndjson … with {"id", "text"} on each line. The folder of texts is the user's own.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Sequence
from pathlib import Path

LEXICONS = Path(__file__).parents[3] / "src" / "lexicons"
WORD = re.compile(r"\b[A-Z][a-z]{2,20}\b")
YEAR = re.compile(r"\b(?:19[6-9]\d|20[0-2]\d)\b")
DAY = re.compile(r"\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})\b")


class Names:
    def __init__(self, folder: Path) -> None:
        self._kinds = [_read(folder / f"{name}.txt") for name in ("first-names-female", "first-names-male", "surnames")]
        self._kind_of = {word: kind for kind in reversed(self._kinds) for word in kind}

    def change(self, text: str, dice: random.Random) -> str:
        """Each name of a person by another of its kind, the same one wherever it stands."""
        others: dict[str, str] = {}

        def other(match: re.Match[str]) -> str:
            word = match[0]
            if word not in others:
                kind = self._kind_of.get(word)
                others[word] = word if kind is None else dice.choice(kind)
            return others[word]

        return WORD.sub(other, text)


def change_dates(text: str, dice: random.Random) -> str:
    shift, days = dice.randrange(-12, 1), dice.randrange(28)
    text = YEAR.sub(lambda match: str(int(match[0]) + shift), text)
    return DAY.sub(lambda match: f"{match[1]} {(int(match[2]) + days) % 28 + 1}", text)


def _read(path: Path) -> Sequence[str]:
    # Of the long lists only names that look like nothing else: a release keeps its months, places and offices.
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.capitalize() for line in lines if line.isalpha() and len(line) > 3 and line not in ("april", "june", "august", "state", "page")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("output", type=Path)
    parser.add_argument("--files", type=int, default=16)
    parser.add_argument("--names", type=Path, default=LEXICONS)
    options = parser.parse_args()
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(options.folder.iterdir()) if path.is_file()]
    names = Names(options.names)
    options.output.mkdir(parents=True, exist_ok=True)
    for number in range(options.files):
        with open(options.output / f"part-{number:03}.ndjson", "w", encoding="utf-8") as file:
            for i in range(number * options.count // options.files, (number + 1) * options.count // options.files):
                dice = random.Random(i)
                text = names.change(texts[i % len(texts)], dice) if i >= len(texts) else texts[i]
                file.write(json.dumps({"id": f"r{i:07}", "text": change_dates(text, dice)}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
