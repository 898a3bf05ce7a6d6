#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real program with every log switched on and looks for its secrets wherever it leaves anything: files, logs,
exports, command lines and environments of its processes, and what a crash leaves behind."""
import base64
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse

from support import CLIENT_ID, SECRET, Console, Simulator

binaries = str(pathlib.Path(sys.argv.pop(1)).resolve())
LOUD = {"QT_LOGGING_RULES": "*=true", "QT_LOGGING_TO_CONSOLE": "1", "QT_DEBUG_PLUGINS": "1", "QT_QPA_PLATFORM": "offscreen"}


def forms_of(secret):
    """How a secret may be spelled."""
    plain = secret.encode()
    basic = base64.b64encode(f"{CLIENT_ID}:{secret}".encode())
    return {plain, basic, base64.b64encode(plain).rstrip(b"="), plain.hex().encode(), secret.encode("utf-16-le"),
            urllib.parse.quote(secret).encode(), plain[::-1]}


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


class Secrets(unittest.TestCase):
    def assert_nowhere(self, secrets, folder, *texts):
        looked = 0
        for path in pathlib.Path(folder).rglob("*"):
            if path.is_file():
                looked += 1
                self.assert_not_in(secrets, path.read_bytes(), str(path))
        self.assertGreater(looked, 0)
        for text in texts:
            self.assertGreater(len(text), 0, "no log to look at")
            self.assert_not_in(secrets, text, "a log")

    def assert_not_in(self, secrets, content, where):
        for secret in secrets:
            for form in forms_of(secret):
                at = content.find(form)
                self.assertEqual(at, -1, f"{where}: {content[max(0, at - 60):at + 60]!r}")

    def run_watched(self, command, environment, timeout=120):
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        watch = Watch(process)
        output, _ = process.communicate(timeout=timeout)
        return process.returncode, output, watch.end()

    def check_processes(self, seen, parent_secret):
        """The secret is on no command line, in no child, and in the program's own environment only until it is read."""
        for (pid, name), contents in seen.items():
            if name == "cmdline":
                for content in contents:
                    self.assert_not_in([parent_secret], content, f"command line of {pid}")
            else:
                self.assert_not_in([parent_secret], contents[-1], f"environment of {pid}")

    def test_export(self):
        with Simulator(binaries, "--transactions", "500") as simulator:
            console = Console(binaries, simulator.url)
            for name, sync in (("out.csv", ["--sync"]), ("out.json", []), ("out.xlsx", [])):
                console.output = pathlib.Path(console.folder.name) / name
                code, output, seen = self.run_watched(console.command(*sync), dict(console.environment, **LOUD))
                self.assertEqual(code, 0, output)
                self.assert_nowhere([SECRET], console.folder.name, output)
                self.check_processes(seen, SECRET)
            wrong = Console(binaries, simulator.url, secret="wrong-secret-19ab7c")
            code, output, _ = self.run_watched(wrong.command("--sync"), dict(wrong.environment, **LOUD))
            self.assertNotEqual(code, 0)
            self.assert_nowhere(["wrong-secret-19ab7c", SECRET], wrong.folder.name, output)

    def test_window(self):
        """Every page of the window, with the programs that it starts."""
        with Simulator(binaries, "--transactions", "300") as simulator, tempfile.TemporaryDirectory() as pictures:
            console = Console(binaries, simulator.url)
            command = [console.program, "--data-dir", console.folder.name, "--tour", pictures]
            code, output, seen = self.run_watched(command, dict(console.environment, **LOUD))
            self.assertEqual(code, 0, output[-2000:])
            self.assert_nowhere([SECRET], console.folder.name, output)
            self.check_processes(seen, SECRET)

    def test_demo(self):
        """The secret of the bundled simulator goes to that process alone, and not by its command line."""
        with tempfile.TemporaryDirectory() as folder:
            environment = dict(os.environ, **LOUD)
            command = [str(pathlib.Path(binaries) / "bankhub-console"), "--demo", "--data-dir", folder, "--tour",
                       folder + "/pictures"]
            code, output, seen = self.run_watched(command, environment)
            self.assertEqual(code, 0, output[-2000:])
            given = {word.split(b"=", 1)[1].decode() for (_, name), contents in seen.items() if name == "environ"
                     for content in contents for word in content.split(b"\0")
                     if word.startswith(b"BANKHUB_SIMULATOR_SECRET=")}
            self.assertEqual(len(given), 1)
            self.assert_nowhere(given, folder, output)
            for (_, name), contents in seen.items():
                if name == "cmdline":
                    self.assert_not_in(given, contents[-1], "a command line")

    def test_crash(self):
        """A crash leaves no memory on the disk, and the secret in no text."""
        with Simulator(binaries, "--transactions", "20000", "--latency-ms", "20") as simulator:
            console = Console(binaries, simulator.url)
            process = subprocess.Popen(console.command("--sync"), env=dict(console.environment, **LOUD),
                                       cwd=console.folder.name, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            time.sleep(1)
            limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text()
            core, = [line.split() for line in limits.splitlines() if line.startswith("Max core file size")]
            self.assertEqual(core[4:6], ["0", "0"])
            if os.geteuid() != 0:  # root may look into everything
                with self.assertRaises(OSError):
                    open(f"/proc/{process.pid}/mem", "rb")
            process.send_signal(signal.SIGABRT)
            output, _ = process.communicate(timeout=60)
            self.assertEqual(process.returncode, -signal.SIGABRT)
            self.assertEqual(list(pathlib.Path(console.folder.name).glob("core*")), [])
            self.assert_nowhere([SECRET], console.folder.name, output)


if __name__ == "__main__":
    unittest.main(verbosity=2)
