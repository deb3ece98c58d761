"""Pages out of WARC files, as web archives and Common Crawl keep them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

import pyarrow as pa
from pyarrow import fs

WARC_COLUMNS = "id string, content binary, input_file string, url string, crawled string"
# Enough for the child to be busy, small enough for pages of several megabytes.
PAGES = 64
READABLE = ("text/html", "application/xhtml+xml", "text/plain", "application/pdf")

Page = dict[str, Any]


def read_warcs(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """From batches of paths, batches of pages."""
    for batch in batches:
        for path in batch.column("input_file").to_pylist():
            yield from _in_batches(_pages(path))


def _pages(path: str) -> Iterator[Page]:
    # Only executors that read WARC need the package.
    from warcio.archiveiterator import ArchiveIterator

    with _open(path) as stream:
        for record in ArchiveIterator(stream):
            if record.rec_type != "response" or record.http_headers is None:
                continue
            headers = record.http_headers
            kind = (headers.get_header("Content-Type") or "").split(";")[0].strip().lower()
            if headers.get_statuscode() == "200" and kind in READABLE:
                yield {
                    "id": record.rec_headers.get_header("WARC-Record-ID"),
                    "content": record.content_stream().read(),
                    "input_file": path,
                    "url": record.rec_headers.get_header("WARC-Target-URI"),
                    "crawled": record.rec_headers.get_header("WARC-Date"),
                }


def _open(path: str) -> Any:
    parts = urlsplit(path)
    if parts.scheme in ("", "file"):
        return open(unquote(parts.path), "rb")
    system, name = fs.FileSystem.from_uri(path.replace("s3a://", "s3://", 1))
    # Each record of a compressed file is compressed by itself: left to the reader.
    return system.open_input_stream(name, compression=None)


def _in_batches(pages: Iterator[Page]) -> Iterator[pa.RecordBatch]:
    schema = pa.schema([("id", pa.string()), ("content", pa.binary()), ("input_file", pa.string()), ("url", pa.string()), ("crawled", pa.string())])
    held: list[Page] = []
    for page in pages:
        held.append(page)
        if len(held) == PAGES:
            yield pa.RecordBatch.from_pylist(held, schema=schema)
            held = []
    if held:
        yield pa.RecordBatch.from_pylist(held, schema=schema)
