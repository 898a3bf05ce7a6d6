#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A full disk, a folder that cannot be written, a damaged cache, two programs on one profile, a newer schema: the
program says what is wrong, nothing is lost, and it goes on once the cause is gone."""
import os
import pathlib
import resource
import sqlite3
import subprocess
import sys
import tempfile
import unittest

from support import Console, Simulator, differences

binaries = str(pathlib.Path(sys.argv.pop(1)).resolve())
CACHE_FAILED = 6
OUTPUT_FAILED = 5


def limit_files_to(size):
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


class SmallDisk:
    """A file system of its own; unittest.SkipTest where this user may not make one."""

    def __init__(self, megabytes):
        self.folder = tempfile.mkdtemp(prefix="bankhub-disk-")
        mount = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", self.folder],
                               capture_output=True, text=True)
        if mount.returncode != 0:
            os.rmdir(self.folder)
            raise unittest.SkipTest("needs the right to mount: " + mount.stderr.strip())

    def remount(self, options):
        subprocess.run(["mount", "-o", "remount," + options, self.folder], check=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", self.folder], check=True)
        os.rmdir(self.folder)


class Faults(unittest.TestCase):
    def run_limited(self, console, size):
        return subprocess.run(console.command("--sync"), env=console.environment, capture_output=True, text=True,
                              timeout=120, preexec_fn=limit_files_to(size))

    def complete(self, simulator, console):
        run = console.export("--sync")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(differences(simulator.truth(), console.exported()), [])
        return run

    def test_files_that_may_not_grow(self):
        with Simulator(binaries, "--transactions", "4000", "--days", "40") as simulator:
            console = Console(binaries, simulator.url)
            for size in (4096, 200_000, 1_000_000):
                run = self.run_limited(console, size)
                self.assertGreater(run.returncode, 0, f"{size}: ended by a signal or well: {run.returncode}")
                self.assertRegex(run.stderr, "disk|full|space|storage", str(size))
                self.assertFalse(console.output.exists())
            self.complete(simulator, console)

    def test_full_disk(self):
        with Simulator(binaries, "--transactions", "8000", "--days", "40") as simulator, SmallDisk(3) as disk:
            console = Console(binaries, simulator.url, data_directory=disk.folder)
            run = console.export("--sync")
            self.assertGreater(run.returncode, 0, run.stderr)
            self.assertRegex(run.stderr, "disk-full|disk is full|storage")
            disk.remount("size=200m")
            self.complete(simulator, console)

    def test_full_disk_during_export(self):
        with Simulator(binaries, "--transactions", "8000", "--days", "40") as simulator, SmallDisk(1) as disk:
            console = Console(binaries, simulator.url)
            self.complete(simulator, console)
            console.output = pathlib.Path(disk.folder) / "out.csv"
            console.output.write_text("an older export")
            run = console.export()
            self.assertEqual(run.returncode, OUTPUT_FAILED, run.stderr)
            self.assertEqual(console.output.read_text(), "an older export")
            self.assertEqual(os.listdir(disk.folder), ["out.csv"], "a half file stayed")

    def test_folder_that_cannot_be_written(self):
        with Simulator(binaries, "--transactions", "100") as simulator, SmallDisk(50) as disk:
            console = Console(binaries, simulator.url, data_directory=disk.folder)
            self.complete(simulator, console)
            disk.remount("ro")
            run = console.export("--sync")
            self.assertGreater(run.returncode, 0)
            self.assertIn(disk.folder, run.stderr)
            disk.remount("rw")
            self.complete(simulator, console)

    def with_view(self, console):
        with sqlite3.connect(console.caches()[0]) as database:
            database.execute("INSERT INTO saved_views (position, name, content, is_default) "
                             "VALUES (9, 'Mine', '{\"query\":\"dir:in\"}', 0)")
            database.execute("INSERT INTO journal (idempotency_key, kind, method, path, request, state, confirmed_at, "
                             "tries) VALUES ('k', 'create-company', 'POST', '/v1/company/create', '{}', 0, 1, 1)")
            database.execute("INSERT INTO duplicate_decisions SELECT min(transaction_id), max(transaction_id), 5 "
                             "FROM transactions")

    def check_damage(self, damage, expect_view=True):
        with Simulator(binaries, "--transactions", "3000", "--days", "40") as simulator:
            console = Console(binaries, simulator.url)
            self.complete(simulator, console)
            self.with_view(console)
            self.complete(simulator, console)  # an ordinary day in between: the copy beside is made when it opens
            cache = console.caches()[0]
            before = cache.read_bytes()
            for ending in ("-wal", "-shm"):
                pathlib.Path(str(cache) + ending).unlink(missing_ok=True)
            damage(cache)
            run = console.export("--sync")
            if run.returncode != 0:  # met while it was in use: the next run sets it aside
                self.assertIn("damaged", run.stderr)
                run = self.complete(simulator, console)
            self.assertEqual(differences(simulator.truth(), console.exported()), [])
            aside = list(cache.parent.glob("*.corrupt-*"))
            self.assertEqual(len([name for name in aside if name.name.endswith(("-wal", "-shm")) is False]), 1, aside)
            self.assertNotEqual(before, b"")
            view = console.export("--view", "Mine")
            self.assertEqual(view.returncode, 0, view.stderr)
            with sqlite3.connect(cache) as database:
                self.assertEqual(database.execute("SELECT count(*) FROM saved_views WHERE name = 'Mine'").fetchone()[0], 1)
                self.assertEqual(database.execute("SELECT count(*) FROM journal").fetchone()[0], 1)
                self.assertEqual(database.execute(
                    "SELECT decided_at FROM duplicate_decisions WHERE first_transaction = (SELECT min(transaction_id) "
                    "FROM transactions) AND second_transaction = (SELECT max(transaction_id) FROM transactions)"
                ).fetchall(), [(5,)])
                self.assertEqual(database.execute("PRAGMA integrity_check").fetchone()[0], "ok")

    def test_damaged_beginning(self):
        """Nothing of the file can be read: views and journal come from the copy beside it."""
        def damage(cache):
            with open(cache, "r+b") as file:
                file.write(b"\xa5" * 8192)
        self.check_damage(damage)

    def test_damaged_table(self):
        """The root page of the transactions is gone: views and journal are read from the damaged file itself."""
        def damage(cache):
            pathlib.Path(str(cache) + ".kept").unlink()
            with sqlite3.connect(cache) as database:
                page, = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'transactions'").fetchone()
                size, = database.execute("PRAGMA page_size").fetchone()
            database.close()
            with open(cache, "r+b") as file:
                file.seek((page - 1) * size)
                file.write(b"\xa5" * size)
        self.check_damage(damage)

    def test_truncated(self):
        def damage(cache):
            with open(cache, "r+b") as file:
                file.truncate(4096 * 3 + 17)
        self.check_damage(damage)

    def test_two_programs_on_one_profile(self):
        with Simulator(binaries, "--transactions", "6000", "--days", "60", "--latency-ms", "1") as simulator:
            console = Console(binaries, simulator.url)
            outputs = [pathlib.Path(console.folder.name) / f"out{number}.csv" for number in range(3)]
            running = []
            for output in outputs:
                console.output = output
                running.append(console.start("--sync"))
            for process, output in zip(running, outputs):
                self.assertEqual(process.wait(120), 0)
                console.output = output
                self.assertEqual(differences(simulator.truth(), console.exported()), [])

    def test_newer_schema(self):
        with Simulator(binaries, "--transactions", "100") as simulator:
            console = Console(binaries, simulator.url)
            self.complete(simulator, console)
            cache = console.caches()[0]
            database = sqlite3.connect(cache)
            version = database.execute("PRAGMA user_version").fetchone()[0]
            database.execute("PRAGMA user_version = 999")
            database.close()
            run = console.export()
            self.assertEqual(run.returncode, CACHE_FAILED, run.stderr)
            self.assertIn("newer version", run.stderr)
            database = sqlite3.connect(cache)
            self.assertEqual(database.execute("SELECT count(*) FROM transactions").fetchone()[0], 100)
            database.execute(f"PRAGMA user_version = {version}")
            database.close()
            self.complete(simulator, console)


if __name__ == "__main__":
    unittest.main(verbosity=2)
