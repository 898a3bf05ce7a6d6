#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the black-box tests of the simulator: simulator_test.py PROGRAM [GROUP...]"""
import sys
import unittest

import simulator_client

GROUPS = ["api", "transactions", "settings", "link", "faults", "hostile", "options", "scale"]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    simulator_client.PROGRAM = sys.argv[1]
    groups = sys.argv[2:] or GROUPS
    suite = unittest.TestSuite()
    for group in groups:
        suite.addTests(unittest.defaultTestLoader.loadTestsFromName(group + "_tests"))
    if suite.countTestCases() == 0:
        sys.exit("no tests found in: " + " ".join(groups))
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    sys.exit(0 if result.wasSuccessful() else 1)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
