# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for a secret in whatever a program leaves: files of every kind, texts, command lines, environments. Used by
secrets_test.py, which also proves that it finds what is there."""
import base64
import functools
import io
import json
import pathlib
import sqlite3
import tempfile
import threading
import urllib.parse
import zipfile
import zlib


def base64_cores(plain, encode=base64.b64encode):
    """What base64 makes of these bytes alone, wherever in a longer text they stand: one for each of three places."""
    cores = set()
    for before in range(3):
        encoded = encode(b"\0" * before + plain).rstrip(b"=")
        cores.add(encoded[(before * 8 + 5) // 6:(before + len(plain)) * 8 // 6])
    return cores


@functools.lru_cache
def spellings(secret):
    """Name -> how a secret may be written down, as bytes."""
    plain = secret.encode()
    forms = {
        "plain": plain,
        "reversed": plain[::-1],
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        "utf-16-le": secret.encode("utf-16-le"),
        "utf-16-be": secret.encode("utf-16-be"),
        "url": urllib.parse.quote(secret, safe="").encode(),
        "form": urllib.parse.quote_plus(secret).encode(),
        "json": json.dumps(secret)[1:-1].encode(),
        "json-utf8": json.dumps(secret, ensure_ascii=False)[1:-1].encode(),
        "xml": secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").encode(),
    }
    for name, encode in (("base64", base64.b64encode), ("base64url", base64.urlsafe_b64encode)):
        for number, core in enumerate(sorted(base64_cores(plain, encode))):
            forms[f"{name}-{number}"] = core
    return forms


def layers(content, name=""):
    """The bytes themselves, and what is packed in them: members of archives, rows of databases, texts of pictures."""
    yield name, content
    if content.startswith(b"PK\3\4"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.namelist():
                yield from layers(archive.read(member), f"{name}!{member}")
    elif content.startswith(b"\x1f\x8b"):
        yield name + "!gzip", zlib.decompress(content, 31)
    elif content.startswith(b"\x89PNG"):
        yield name + "!texts", picture_texts(content)


def picture_texts(content):
    """What is packed in a picture's chunks of text; the pixels are not looked at."""
    texts, at = b"", 8
    while at + 8 <= len(content):
        length = int.from_bytes(content[at:at + 4], "big")
        kind, data = content[at + 4:at + 8], content[at + 8:at + 8 + length]
        if kind == b"zTXt":
            texts += zlib.decompress(data.split(b"\0", 1)[1][1:])
        elif kind == b"iTXt" and data.split(b"\0", 1)[1][:1] == b"\1":
            texts += zlib.decompress(data.split(b"\0", 4)[4])
        at += length + 12
    return texts


def tables_of(path):
    """The values of each table of a database, each in one piece: in the file a long one is scattered over pages."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "copy.db"
        for ending in ("", "-wal"):
            source = pathlib.Path(str(path) + ending)
            if source.exists():
                pathlib.Path(str(copy) + ending).write_bytes(source.read_bytes())
        try:
            database = sqlite3.connect(copy)
            database.text_factory = bytes
            for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                rows = database.execute(f"SELECT * FROM \"{table.decode()}\"")
                yield table.decode(), b"\n".join(value for row in rows for value in row if isinstance(value, bytes))
            database.close()
        except sqlite3.DatabaseError:
            return  # damaged: its bytes have been looked at


def find_in(secrets, content, where):
    """["where: spelling: text around it"], empty when no secret is in the content."""
    found = []
    for name, layer in layers(content, where):
        for secret in secrets:
            for spelling, form in spellings(secret).items():
                at = layer.find(form)
                if at >= 0:
                    found.append(f"{name}: {spelling}: {layer[max(0, at - 40):at + 60]!r}")
    return found


def find_in_folder(secrets, folder):
    """(how many files were looked at, what was found); names of files count as well."""
    looked, found = 0, []
    for path in sorted(pathlib.Path(folder).rglob("*")):
        found += find_in(secrets, str(path.relative_to(folder)).encode(), f"name of {path}")
        if not path.is_file():
            continue
        looked += 1
        content = path.read_bytes()
        found += find_in(secrets, content, str(path))
        if content.startswith(b"SQLite format 3\0"):
            for table, values in tables_of(path):
                found += find_in(secrets, values, f"{path}: {table}")
    return looked, found


def descendants(pid):
    children = {}
    for entry in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(entry.read_text().rsplit(")", 1)[1].split()[1])
        except (OSError, IndexError, ValueError):
            continue
        children.setdefault(parent, []).append(int(entry.parent.name))
    found, waiting = [], [pid]
    while waiting:
        more = children.get(waiting.pop(), [])
        found += more
        waiting += more
    return found


class Watch:
    """Looks at a process and its children as other programs of the user can."""

    def __init__(self, process):
        self.process = process
        self.seen = {}
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        while not self.stop.wait(0.03):
            for pid in [self.process.pid] + descendants(self.process.pid):
                for name in ("cmdline", "environ"):
                    try:
                        content = pathlib.Path(f"/proc/{pid}/{name}").read_bytes()
                    except OSError:
                        continue
                    if content:
                        self.seen.setdefault((pid, name), []).append(content)

    def end(self):
        self.stop.set()
        self.thread.join()
        return self.seen


def without_environment_of(pid, seen):
    """What was seen of the command lines, and of the environments of every other process."""
    return {key: contents for key, contents in seen.items() if key != (pid, "environ")}


def find_in_processes(secrets, seen):
    """On no command line, in no child, and in the program's own environment only until it is read."""
    found = []
    for (pid, name), contents in seen.items():
        if name == "cmdline":
            for content in contents:
                found += find_in(secrets, content, f"command line of {pid}")
        else:
            found += find_in(secrets, contents[-1], f"environment of {pid}")
    return found
