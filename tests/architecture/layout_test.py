#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file of C++ is laid out as .clang-format says, so that a change shows in the history as what it is.

Each version of clang-format decides a little differently: only that of Debian 12 is asked.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

root = pathlib.Path(sys.argv.pop(1) if len(sys.argv) > 1 else ".")
PROGRAM = "clang-format-14"
SKIPPED = 77


def misplaced(paths):
    """What clang-format would write otherwise, one line a place."""
    paths = [str(path) for path in paths]
    half = len(paths) // 2
    running = [subprocess.Popen([PROGRAM, "--dry-run", *part], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
               for part in (paths[:half], paths[half:]) if part]
    return [line for process in running for line in process.communicate()[1].splitlines() if "warning:" in line]


class Layout(unittest.TestCase):
    def test_every_file(self):
        files = [path for folder in ("app", "ui", "tests", "cmake") for path in sorted((root / folder).rglob("*"))
                 if path.suffix in {".cpp", ".h"}]
        self.assertGreater(len(files), 1000)
        found = misplaced(files)
        self.assertEqual(found, [], "\n".join(found[:40]))

    def test_the_check_finds_something(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(root / ".clang-format", folder)
            file = pathlib.Path(folder) / "wrong.cpp"
            file.write_text("int   main( ) { return 0;}\n")
            self.assertNotEqual(misplaced([file]), [])


if __name__ == "__main__":
    if not shutil.which(PROGRAM):
        print(f"skipped: {PROGRAM} is missing")
        sys.exit(SKIPPED)
    unittest.main(verbosity=2)
