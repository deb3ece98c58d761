"""Measures the job on a standalone cluster on this machine: each worker has one executor with one core, and is bound to a core of the machine.

usage: measure.py cluster INPUT OUTPUT --package FOLDER [--executors 2] [--kill-after SECONDS] [job options]
       measure.py alone INPUT OUTPUT [--extract "node bin/extract.js"]
INPUT is a folder of JSON Lines, as multiply.py writes it; `alone` is one `extract stream`, bound to one core. Prints a line of JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import pyspark

HOME = Path(pyspark.__file__).parent
JOB = Path(__file__).parents[1] / "extract_releases.py"
PORT = 17077
TICKS = os.sysconf("SC_CLK_TCK")
MEGABYTE = 1 << 20


@dataclass
class Process:
    pid: int
    parent: int
    kind: str
    seconds: float
    resident: int


@dataclass
class Watch:
    """Processor time and memory of all processes below one."""

    started: float = field(default_factory=time.monotonic)
    seconds: dict[int, tuple[str, float]] = field(default_factory=dict)
    child_memory: list[tuple[float, int]] = field(default_factory=list)

    def look(self, root: int) -> list[Process]:
        processes = below(root)
        for process in processes:
            self.seconds[process.pid] = (process.kind, process.seconds)
        largest = max((process.resident for process in processes if process.kind == "extract"), default=0)
        if largest:
            self.child_memory.append((time.monotonic() - self.started, largest))
        return processes

    def by_kind(self) -> dict[str, float]:
        sums: dict[str, float] = {}
        for kind, seconds in self.seconds.values():
            sums[kind] = round(sums.get(kind, 0) + seconds, 1)
        return sums

    def memory_by_quarter(self) -> list[int]:
        """The largest child in each quarter of the run, in megabytes."""
        end = self.child_memory[-1][0]
        quarters = [[size for at, size in self.child_memory if i * end / 4 <= at <= (i + 1) * end / 4] for i in range(4)]
        return [max(quarter, default=0) // MEGABYTE for quarter in quarters]


def below(root: int) -> list[Process]:
    all_processes = [process for name in os.listdir("/proc") if name.isdigit() and (process := _read(int(name)))]
    found = {root}
    while more := {process.pid for process in all_processes if process.parent in found} - found:
        found |= more
    return [process for process in all_processes if process.pid in found and process.pid != root]


def _read(pid: int) -> Process | None:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        command = Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return None
    kinds = (
        ("CoarseGrainedExecutorBackend", "executor"),
        ("SparkSubmit", "driver"),
        ("deploy.", "cluster"),
        ("extract.js stream", "extract"),
        ("pyspark", "python"),
    )
    kind = next((kind for part, kind in kinds if part in command), "other")
    return Process(pid, int(stat[1]), kind, (int(stat[11]) + int(stat[12])) / TICKS, int(stat[21]) * os.sysconf("SC_PAGE_SIZE"))


def start_cluster(executors: int, folder: Path) -> list[subprocess.Popen]:
    environment = {**os.environ, "SPARK_HOME": str(HOME), "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    start = [str(HOME / "bin" / "spark-class"), "org.apache.spark.deploy"]

    def run(kind: str, *arguments: str, core: int | None = None) -> subprocess.Popen:
        bound = [] if core is None else ["taskset", "-c", str(core)]
        with open(folder / f"{kind}{core or 0}.log", "w") as log:
            return subprocess.Popen([*bound, start[0], f"{start[1]}.{kind}.{kind.capitalize()}", *arguments], env=environment, stdout=log, stderr=log)

    processes = [run("master", "--host", "127.0.0.1", "--port", str(PORT), "--webui-port", "0")]
    for core in range(executors):
        own = ("--host", "127.0.0.1", "--webui-port", "0", "--cores", "1", "--memory", "2g", "--work-dir", str(folder / f"worker{core}"))
        processes.append(run("worker", *own, f"spark://127.0.0.1:{PORT}", core=core))
    deadline = time.monotonic() + 60
    while (folder / "master0.log").read_text().count("Registering worker") < executors:
        if time.monotonic() > deadline:
            raise SystemExit("The workers did not start.")
        time.sleep(0.5)
    return processes


def measure_cluster(options: argparse.Namespace, others: list[str]) -> dict:
    folder = Path(tempfile.mkdtemp(prefix="measure-"))
    cluster = start_cluster(options.executors, folder)
    package = Path(options.package)
    spark = ["--master", f"spark://127.0.0.1:{PORT}", "--driver-memory", "1g", "--executor-memory", "1g", "--conf", "spark.ui.enabled=false"]
    spark += [
        "--conf",
        "spark.driver.host=127.0.0.1",
        "--conf",
        "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1",
        "--archives",
        f"{package}/press-extract.tgz#press-extract",
        "--py-files",
        f"{package}/press_extract_spark.zip",
    ]
    if "NODE_OPTIONS" in os.environ:
        spark += ["--conf", f"spark.executorEnv.NODE_OPTIONS={os.environ['NODE_OPTIONS']}"]
    job = [str(JOB), "--input", options.input, "--format", "jsonl", "--output", options.output, *others]
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    watch = Watch()
    with open(folder / "driver.log", "w") as log:
        submit = subprocess.Popen([str(HOME / "bin" / "spark-submit"), *spark, *job], env=environment, stdout=subprocess.PIPE, stderr=log, text=True)
    killed = None
    try:
        while submit.poll() is None:
            processes = watch.look(os.getpid())
            executors = [process.pid for process in processes if process.kind == "executor"]
            if options.kill_after and killed is None and time.monotonic() - watch.started > options.kill_after and executors:
                killed = executors[0]
                os.kill(killed, signal.SIGKILL)
            time.sleep(0.5)
    finally:
        for process in reversed(cluster):
            process.terminate()
            process.wait()
    seconds = time.monotonic() - watch.started
    if submit.returncode != 0 or submit.stdout is None:
        raise SystemExit(f"The job failed; see {folder}/driver.log")
    result = json.loads(submit.stdout.read().splitlines()[-1])
    return {
        **result,
        "executors": options.executors,
        "killed": killed is not None,
        **summary(result["releases"] + result["errors"], seconds, watch),
        "logs": str(folder),
    }


def measure_alone(options: argparse.Namespace) -> dict:
    records = 0
    watch = Watch()
    with open(options.output, "wb") as output:
        command = ["taskset", "-c", "0", *shlex.split(options.extract), "stream", "--workers", "1"]
        files = sorted(Path(options.input).glob("*.ndjson"))
        cat = subprocess.Popen(["cat", *map(str, files)], stdout=subprocess.PIPE)
        process = subprocess.Popen(command, stdin=cat.stdout, stdout=output)
        while process.poll() is None:
            watch.look(os.getpid())
            time.sleep(0.5)
    seconds = time.monotonic() - watch.started
    with open(options.output, "rb") as lines:
        records = sum(1 for _ in lines)
    return {"records": records, "executors": 0, **summary(records, seconds, watch)}


def summary(records: int, seconds: float, watch: Watch) -> dict:
    memory = watch.memory_by_quarter() if watch.child_memory else []
    return {
        "seconds": round(seconds, 1),
        "per_second": round(records / seconds),
        "processor_seconds": watch.by_kind(),
        "child_megabytes_by_quarter": memory,
        "load": os.getloadavg()[0],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["cluster", "alone"])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--package")
    parser.add_argument("--executors", type=int, default=2)
    parser.add_argument("--kill-after", type=float)
    parser.add_argument("--extract", default="node bin/extract.js")
    options, others = parser.parse_known_args()
    print(json.dumps(measure_cluster(options, others) if options.what == "cluster" else measure_alone(options)))


if __name__ == "__main__":
    main()
