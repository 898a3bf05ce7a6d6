#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real program with every log switched on and looks for its secrets wherever it leaves anything: files, logs,
exports, command lines and environments of its processes, and what a crash leaves behind."""
import base64
import os
import pathlib
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile
import zlib

import secretsearch
from secretsearch import Watch
from support import SECRET, Console, Simulator

binaries = str(pathlib.Path(sys.argv.pop(1)).resolve())
LOUD = {"QT_LOGGING_RULES": "*=true", "QT_LOGGING_TO_CONSOLE": "1", "QT_DEBUG_PLUGINS": "1", "QT_QPA_PLATFORM": "offscreen"}


# One black point.
PICTURE = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==")


def allow_cores():
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


class Secrets(unittest.TestCase):
    def assert_nowhere(self, secrets, folder, *texts):
        looked, found = secretsearch.find_in_folder(secrets, folder)
        self.assertGreater(looked, 0)
        self.assertEqual(found, [])
        for text in texts:
            self.assertGreater(len(text), 0, "no log to look at")
            self.assert_not_in(secrets, text, "a log")

    def assert_not_in(self, secrets, content, where):
        self.assertEqual(secretsearch.find_in(secrets, content, where), [])

    def run_watched(self, command, environment, timeout=120):
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.watched = process.pid
        watch = Watch(process)
        output, _ = process.communicate(timeout=timeout)
        return process.returncode, output, watch.end()

    def check_processes(self, seen, parent_secret):
        self.assertEqual(secretsearch.find_in_processes([parent_secret], seen), [])

    def test_export(self):
        # Slow enough that the program is seen long after it has read its environment.
        with Simulator(binaries, "--transactions", "500", "--latency-ms", "40") as simulator:
            console = Console(binaries, simulator.url)
            for name, sync in (("out.csv", ["--sync"]), ("out.json", []), ("out.xlsx", [])):
                console.output = pathlib.Path(console.folder.name) / name
                code, output, seen = self.run_watched(console.command(*sync), dict(console.environment, **LOUD))
                self.assertEqual(code, 0, output)
                self.assert_nowhere([SECRET], console.folder.name, output)
                # Without the service it may end before it is seen a second time; the environment of its start has it.
                if not sync:
                    seen = secretsearch.without_environment_of(self.watched, seen)
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

    def crash(self, console, folder, **more):
        """The output of the program that is killed by a fault while it synchronises, with no limit on cores."""
        process = subprocess.Popen(console.command("--sync"), env=dict(console.environment, **LOUD, **more), cwd=folder,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, preexec_fn=allow_cores)
        until = time.monotonic() + 60
        while not console.caches() and time.monotonic() < until:
            time.sleep(0.05)
        self.assertTrue(console.caches(), "it never began")
        limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text()
        core, = [line.split()[4:6] for line in limits.splitlines() if line.startswith("Max core file size")]
        if os.geteuid() != 0 and not more:  # root may look into everything
            with self.assertRaises(OSError):
                open(f"/proc/{process.pid}/mem", "rb")
        process.send_signal(signal.SIGABRT)
        output, _ = process.communicate(timeout=60)
        self.assertEqual(process.returncode, -signal.SIGABRT)
        return output, core, list(pathlib.Path(folder).glob("*core*"))

    def test_crash(self):
        """A crash leaves no memory on the disk, and the secret in no text."""
        with Simulator(binaries, "--transactions", "20000", "--latency-ms", "20") as simulator:
            console = Console(binaries, simulator.url)
            output, limit, cores = self.crash(console, console.folder.name)
            self.assertEqual(limit, ["0", "0"])
            self.assertEqual(cores, [])
            self.assert_nowhere([SECRET], console.folder.name, output)

    def test_crash_without_the_protection(self):
        """Here the same crash writes a core, and the secret is in it: the test above can fail."""
        pattern = pathlib.Path("/proc/sys/kernel/core_pattern").read_text().strip()
        if pattern.startswith(("|", "/")):
            self.skipTest("this computer takes cores elsewhere: " + pattern)
        with Simulator(binaries, "--transactions", "20000", "--latency-ms", "20") as simulator:
            console = Console(binaries, simulator.url)
            _, limit, cores = self.crash(console, console.folder.name, BANKHUB_ALLOW_CORE="1")
            if limit[0] != "unlimited":
                self.skipTest("this user may not have cores")
            self.assertEqual(len(cores), 1)
            self.assertNotEqual(secretsearch.find_in([SECRET], cores[0].read_bytes(), "core"), [])


class Planted(unittest.TestCase):
    """The search itself: a secret in any spelling is found in a copy of each thing that the program leaves, and nothing
    is found where nothing was planted."""
    SECRETS = (SECRET, "p+/lôi & <t>ạ \"=1%")

    @classmethod
    def setUpClass(cls):
        with Simulator(binaries, "--transactions", "60") as simulator:
            console = Console(binaries, simulator.url)
            cls.folder = console.folder
            for name, sync in (("out.csv", ["--sync"]), ("out.json", []), ("out.xlsx", [])):
                console.output = pathlib.Path(cls.folder.name) / name
                run = console.export(*sync)
                assert run.returncode == 0, run.stderr
            cls.log = run.stderr.encode() + b"a line of the log\n"
        cls.cache, = console.caches()
        cls.audit = pathlib.Path(cls.folder.name) / "audit" / "audit.log"
        cls.audit.parent.mkdir(exist_ok=True)
        cls.audit.touch()
        (pathlib.Path(cls.folder.name) / "settings.ini").write_text("[general]\nlanguage=vi\n")
        (pathlib.Path(cls.folder.name) / "picture.png").write_bytes(PICTURE)

    def check(self, name, plant, spellings=None):
        """`plant(file, bytes)` puts one spelling into a copy of the file; afterwards it must be found."""
        original = pathlib.Path(self.folder.name) / name
        for secret in self.SECRETS:
            for spelling, form in secretsearch.spellings(secret).items():
                if spellings and spelling not in spellings:
                    continue
                with self.subTest(secret=secret, spelling=spelling), tempfile.TemporaryDirectory() as folder:
                    copy = pathlib.Path(shutil.copy(original, folder))
                    plant(copy, b"before" + form + b"after")
                    self.assertNotEqual(secretsearch.find_in_folder([secret], folder)[1], [])

    def append_to(self, name):
        self.check(name, lambda copy, form: copy.write_bytes(copy.read_bytes() + form))

    def into_database(self, statement, ending="", before=b"", spellings=None):
        def plant(copy, form):
            database = sqlite3.connect(copy)
            database.execute(statement, (before + form,))
            database.commit()
            database.close()
        self.check(str(self.cache.relative_to(self.folder.name)) + ending, plant, spellings)

    def test_nothing_is_found_where_nothing_is(self):
        others = [secret[:-1] + ("b" if secret[-1] != "b" else "c") for secret in self.SECRETS]
        looked, found = secretsearch.find_in_folder([*self.SECRETS, *others], self.folder.name)
        self.assertGreaterEqual(looked, 7)
        self.assertEqual(found, [])
        self.assertEqual(secretsearch.find_in([others[0]], self.SECRETS[0].encode(), "a log"), [])

    def test_settings(self):
        self.append_to("settings.ini")

    def test_audit_log(self):
        self.append_to(self.audit.relative_to(self.folder.name))

    def test_exports(self):
        self.append_to("out.csv")
        self.append_to("out.json")

    def test_workbook(self):
        def plant(copy, form):
            with zipfile.ZipFile(copy) as archive:
                members = {name: archive.read(name) for name in archive.namelist()}
            sheet = next(name for name in members if "sheet1" in name)
            members[sheet] += form
            with zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, content in members.items():
                    archive.writestr(name, content)
        self.check("out.xlsx", plant)

    def test_picture(self):
        def plant(copy, form):
            text = b"Comment\0\0" + zlib.compress(form)
            chunk = len(text).to_bytes(4, "big") + b"zTXt" + text + b"\0" * 4
            content = copy.read_bytes()
            copy.write_bytes(content[:33] + chunk + content[33:])
        self.check("picture.png", plant)

    def test_cache(self):
        self.into_database("INSERT INTO facts (key, value) VALUES ('planted', ?)")
        # So long that it is scattered over pages, at three places of a page.
        for length in (4000, 4010, 8170):
            self.into_database("INSERT INTO facts (key, value) VALUES ('planted', ?)", before=b"x" * length,
                               spellings=("plain", "utf-16-le"))

    def test_journal(self):
        self.into_database("INSERT INTO journal (idempotency_key, kind, method, path, request, state, confirmed_at, tries) "
                           "VALUES ('k', 'create-company', 'POST', '/v1/company/create', ?, 0, 1, 1)")

    def test_copy_beside_the_cache(self):
        self.into_database("INSERT INTO saved_views (position, name, content, is_default) VALUES (9, 'a', ?, 0)", ".kept")

    def test_file_name(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / f"export {SECRET}.csv").touch()
            self.assertNotEqual(secretsearch.find_in_folder([SECRET], folder)[1], [])

    def test_log(self):
        for secret in self.SECRETS:
            for spelling, form in secretsearch.spellings(secret).items():
                self.assertNotEqual(secretsearch.find_in([secret], self.log + form + b"\n", "a log"), [], spelling)
        self.assertEqual(secretsearch.find_in(self.SECRETS, self.log, "a log"), [])

    def test_command_line_and_environment(self):
        script = "import sys; sys.stdin.buffer.read()"
        started = []
        for spelling in ("plain", "base64-1", "hex"):
            form = secretsearch.spellings(SECRET)[spelling]
            word = os.fsdecode(form)
            parent = ("import os, subprocess, sys; "
                      f"subprocess.run([sys.executable, '-c', '{script}'], env={{'GIVEN': os.read(0, 999).strip()}})")
            for where, code, words, given in (("command line", script, ["--secret=" + word], {}),
                                              ("environment", script, [], {"GIVEN": word}),
                                              ("environment of a child", parent, [], {}),
                                              ("nowhere", script, [], {})):
                process = subprocess.Popen([sys.executable, "-c", code, *words], stdin=subprocess.PIPE,
                                           env=dict(given, PATH=os.environ["PATH"]))
                started.append((where, spelling, process, Watch(process)))
                process.stdin.write(form.ljust(999))
                process.stdin.flush()
        for where, spelling, process, watch in started:
            until = time.monotonic() + 30
            looked_at = 4 if where == "environment of a child" else 2
            while time.monotonic() < until and (len(watch.seen) < looked_at or (
                    where != "nowhere" and not secretsearch.find_in_processes([SECRET], dict(watch.seen)))):
                time.sleep(0.05)
            process.stdin.close()
            process.wait(60)
            found = secretsearch.find_in_processes([SECRET], watch.end())
            self.assertEqual(bool(found), where != "nowhere", (where, spelling))


if __name__ == "__main__":
    unittest.main(verbosity=2)
