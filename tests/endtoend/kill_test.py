#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at random moments of a synchronisation: the next run goes on, nothing is lost and nothing is doubled."""
import random
import sqlite3
import sys
import time
import unittest

from support import Console, Simulator, differences

binaries = sys.argv.pop(1)
KILLS = 15


class Kill(unittest.TestCase):
    def test_kill_during_synchronisation(self):
        seed = random.SystemRandom().randrange(1 << 30)
        chance = random.Random(seed)
        with Simulator(binaries, "--transactions", "20000", "--days", "120", "--latency-ms", "2") as simulator:
            console = Console(binaries, simulator.url)
            last_count = 0
            killed = 0
            for _ in range(KILLS):
                process = console.start("--sync")
                time.sleep(chance.uniform(0.02, 0.6))
                if process.poll() is None:
                    process.kill()
                    killed += 1
                process.wait(20)
                count = self.count_rows(console)
                self.assertGreaterEqual(count, last_count, f"rows were lost (seed {seed})")
                last_count = count
            self.assertGreater(killed, 3, f"nothing was interrupted (seed {seed})")
            run = console.export("--sync")
            self.assertEqual(run.returncode, 0, f"seed {seed}: {run.stderr}")
            self.assertEqual(differences(simulator.truth(), console.exported()), [], f"seed {seed}")

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
