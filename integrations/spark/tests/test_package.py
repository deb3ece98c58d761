"""What travels with the job is enough: workers have neither Node nor the command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from conftest import HERE, fixture_records


def test_job_runs_with_what_it_brings(tmp_path: Path) -> None:
    subprocess.run(["sh", str(HERE.parent / "package.sh"), str(tmp_path)], check=True)
    (tmp_path / "in.ndjson").write_text("".join(json.dumps(record) + "\n" for record in fixture_records()[:3]))
    environment = {"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    if "JAVA_HOME" in os.environ:
        environment["JAVA_HOME"] = os.environ["JAVA_HOME"]
    # A "node" that fails stands in front of one that may be installed.
    (tmp_path / "bin").mkdir()
    for name in ("node", "extract"):
        (tmp_path / "bin" / name).write_text("#!/bin/sh\nexit 70\n")
        (tmp_path / "bin" / name).chmod(0o755)
    environment["PATH"] = f"{tmp_path}/bin:{environment['PATH']}"
    submit = ["spark-submit", "--master", "local[1]", "--conf", "spark.ui.enabled=false", "--conf", "spark.driver.host=127.0.0.1"]
    sent = ["--py-files", f"{tmp_path}/press_extract_spark.zip", "--archives", f"{tmp_path}/press-extract.tgz#press-extract"]
    job = [str(HERE.parent / "extract_releases.py"), "--input", f"{tmp_path}/in.ndjson", "--format", "jsonl", "--output", f"{tmp_path}/out"]
    done = subprocess.run([*submit, *sent, *job], env=environment, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-3000:]
    assert json.loads(done.stdout.splitlines()[-1])["releases"] == 3
