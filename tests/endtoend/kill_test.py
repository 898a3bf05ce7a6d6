#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at random moments of a synchronisation, an export and a write: the next run goes on, nothing is lost, nothing
is doubled, and the journal tells the truth.

kill_test.py BINARIES WRITER [--rounds N] [--seed N]; N kills in all, a third of them each.
"""
import collections
import json
import random
import sqlite3
import subprocess
import sys
import time
import unittest
import urllib.parse
import urllib.request

from support import Console, Simulator, differences, token_of


def option(name, default):
    if name not in sys.argv:
        return default
    at = sys.argv.index(name)
    value = int(sys.argv[at + 1])
    del sys.argv[at:at + 2]
    return value


ROUNDS = option("--rounds", 12)
SEED = option("--seed", random.SystemRandom().randrange(1 << 30))
binaries = sys.argv.pop(1)
writer = sys.argv.pop(1)
EACH = max(1, ROUNDS // 3)


class Kill(unittest.TestCase):
    def setUp(self):
        self.chance = random.Random(SEED)
        self.addCleanup(lambda: print(f"seed {SEED}", file=sys.stderr))

    def kill_after(self, process, longest):
        """True when it was still running."""
        time.sleep(self.chance.uniform(0.02, longest))
        running = process.poll() is None
        process.kill()
        process.wait(20)
        return running

    def test_kill_during_synchronisation(self):
        with Simulator(binaries, "--transactions", "20000", "--days", "120", "--latency-ms", "2") as simulator:
            console = Console(binaries, simulator.url)
            last_count = 0
            killed = 0
            for _ in range(EACH):
                killed += self.kill_after(console.start("--sync"), 0.6)
                count = self.count_rows(console)
                self.assertGreaterEqual(count, last_count, "rows were lost")
                last_count = count
            self.assertGreater(killed, 0, "nothing was interrupted")
            run = console.export("--sync")
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assertEqual(differences(simulator.truth(), console.exported()), [])

    def test_kill_during_export(self):
        """The file is the old one or the new one, never a half of either."""
        with Simulator(binaries, "--transactions", "20000", "--days", "120") as simulator:
            console = Console(binaries, simulator.url)
            self.assertEqual(console.export("--sync").returncode, 0)
            expected = console.output.read_bytes()
            # Computers differ: a moment after the end would interrupt nothing.
            begun = time.monotonic()
            self.assertEqual(console.export().returncode, 0)
            longest = time.monotonic() - begun
            console.output.write_bytes(b"an older export\n")
            killed = 0
            for _ in range(EACH):
                killed += self.kill_after(console.start(), longest)
                self.assertIn(console.output.read_bytes(), (b"an older export\n", expected))
                self.count_rows(console)
            self.assertGreater(killed, 0, "nothing was interrupted")
            self.assertEqual(console.export().returncode, 0)
            self.assertEqual(console.output.read_bytes(), expected)

    def test_kill_during_writes(self):
        with Simulator(binaries, "--transactions", "10", "--latency-ms", "5") as simulator:
            console = Console(binaries, simulator.url)
            folder = console.folder.name
            environment = dict(console.environment, QT_QPA_PLATFORM="offscreen")
            for _ in range(EACH):
                process = subprocess.Popen([writer, "--send-many", simulator.url, folder], env=environment,
                                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                self.assertTrue(self.kill_after(process, 1.2))
                self.compare_journal(simulator, console, settled=False)
            settle = subprocess.run([writer, "--settle", simulator.url, folder], env=environment, timeout=120,
                                    capture_output=True, text=True)
            self.assertEqual(settle.returncode, 0, settle.stderr)
            written = self.compare_journal(simulator, console, settled=True)
            self.assertGreater(written, 0, "nothing was written")

    def compare_journal(self, simulator, console, settled):
        """Every company at the service has one entry, whose state is not a lie."""
        there = collections.Counter(name for name in self.companies(simulator) if name.startswith("Company "))
        self.assertEqual([name for name, count in there.items() if count > 1], [], "created twice")
        journal = {}
        caches = console.caches()
        if caches:
            with sqlite3.connect(caches[0], timeout=20) as database:
                self.assertEqual(database.execute("PRAGMA integrity_check").fetchone()[0], "ok")
                # Killed while it was made for the first time.
                made = "SELECT count(*) FROM sqlite_master WHERE name = 'journal'"
                rows = database.execute("SELECT subject, state FROM journal") if database.execute(made).fetchone()[0] else ()
                for subject, state in rows:
                    self.assertNotIn(subject, journal)
                    journal[subject] = state
        sent, succeeded, failed, unknown = 0, 1, 2, 3
        for name in there:
            self.assertIn(name, journal, "happened, and was never written down")
            self.assertNotEqual(journal[name], failed, "happened, and the journal says it did not")
        for name, state in journal.items():
            if state == succeeded:
                self.assertIn(name, there, "did not happen, and the journal says it did")
            if settled:
                self.assertNotIn(state, (sent, unknown), name)
        self.compare_audit(console, there)
        return len(there)

    def compare_audit(self, console, there):
        """The chain holds, and what happened at the service was announced in it before."""
        if not console.caches():
            return
        verify = subprocess.run([console.program, "audit", "verify", "--no-key-store", "--data-dir", console.folder.name],
                                capture_output=True, text=True, timeout=60)
        self.assertEqual(verify.returncode, 0, verify.stdout + verify.stderr)
        log = console.audit_log()
        begun = [json.loads(line[65:]) for line in log.read_text().splitlines()] if log.exists() else []
        count = len({record["idempotency_key"] for record in begun if record["action"] == "write-begun"})
        self.assertGreaterEqual(count, len(there))

    def companies(self, simulator):
        token = token_of(simulator.url)
        names = []
        page = 1
        while True:
            query = urllib.parse.urlencode({"page": page, "per_page": 100})
            request = urllib.request.Request(f"{simulator.url}/v1/company?{query}",
                                             headers={"Authorization": f"Bearer {token}"})
            with urllib.request.urlopen(request, timeout=60) as answer:
                rows = json.load(answer)["data"]
            names += [row["full_name"] for row in rows]
            if len(rows) < 100:
                return names
            page += 1

    def count_rows(self, console):
        caches = console.caches()
        if not caches:
            return 0
        with sqlite3.connect(caches[0], timeout=20) as database:
            tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            if "transactions" not in tables:
                return 0
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchone()[0], "ok")
            total, different = database.execute(
                "SELECT count(*), count(DISTINCT transaction_id) FROM transactions").fetchone()
            self.assertEqual(total, different, "a row is doubled")
            return total


if __name__ == "__main__":
    unittest.main(verbosity=2)
