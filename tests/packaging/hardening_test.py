#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was promised about the programs is read from the programs: PIE, RELRO, stack protector, FORTIFY, no lazy binding."""
import re
import subprocess
import sys
import unittest

import support

packages = support.find(sys.argv.pop(1))


def readelf(option, path):
    return subprocess.run(["readelf", "-W", option, path], check=True, capture_output=True, text=True).stdout


def weaknesses(path):
    header, segments, dynamic = (readelf(option, path) for option in ("-h", "-l", "-d"))
    symbols = readelf("--dyn-syms", path)
    library = ".so" in path.name
    if not re.search(r"Type:\s+DYN", header):
        yield "its address is fixed"
    if not library and not re.search(r"FLAGS_1.*\bPIE\b", dynamic):
        yield "no position-independent executable"
    if "GNU_RELRO" not in segments:
        yield "no RELRO"
    if not re.search(r"BIND_NOW|FLAGS_1.*\bNOW\b", dynamic):
        yield "lazy binding"
    stack = re.search(r"GNU_STACK\s.*", segments)
    if not stack or re.search(r"\bRWE\b", stack.group()):
        yield "executable stack"
    if "TEXTREL" in dynamic:
        yield "text relocations"
    if re.search(r"(RPATH|RUNPATH).*\[(?!\$ORIGIN)", dynamic):
        yield "a search path that is not relative to the program"
    if "__stack_chk_fail" not in symbols:
        yield "no stack protector"
    # Of what FORTIFY replaces, these are replaced wherever they are called with more than a plain text. A program that
    # calls none of them shows nothing.
    plain = set(re.findall(r"UND (f?s?n?printf)@", symbols))
    if plain:
        yield f"not fortified: {', '.join(sorted(plain))}"


class Hardening(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.unpacked = support.Unpacked(packages)

    def test_every_program_and_library(self):
        programs = self.unpacked.programs()
        self.assertEqual({path.name for path in programs}, {
            "bankhub-console", "bankhub-simulator", "bankhub-webengine.so", "libbankhub-web-interface.so"})
        for path in programs:
            found = set(weaknesses(path))
            if path.name in {"libbankhub-web-interface.so", "bankhub-webengine.so"}:
                # They may keep no arrays on the stack.
                found -= {"no stack protector"}
            self.assertEqual(found, set(), path.name)
            if path.name == "bankhub-simulator":
                self.assertIn("__snprintf_chk", readelf("--dyn-syms", path))

    def test_the_check_finds_weaknesses(self):
        folder = self.unpacked.root / "weak"
        folder.mkdir()
        (folder / "weak.c").write_text(
            "#include <stdio.h>\nint main(int count, char** words) { return printf(\"%s %d\", words[0], count); }\n")
        subprocess.run(["gcc", "-no-pie", "-O0", "-fno-stack-protector", "-Wl,-z,norelro,-z,lazy,-z,execstack",
                        "-Wl,-rpath,/tmp/libraries", "weak.c", "-o", "weak"], cwd=folder, check=True,
                       capture_output=True)
        self.assertEqual(set(weaknesses(folder / "weak")), {
            "its address is fixed", "no position-independent executable", "no RELRO", "lazy binding",
            "executable stack", "a search path that is not relative to the program", "no stack protector",
            "not fortified: printf"})


if __name__ == "__main__":
    unittest.main(verbosity=2)
