# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the simulator and the console for the end-to-end tests. Standard library only."""
import base64
import csv
import io
import json
import os
import pathlib
import subprocess
import tempfile
import threading
import urllib.request

CLIENT_ID = "demo-client"
SECRET = "end-to-end-secret-7f3a"


class Simulator:
    """The bundled simulator on a free port, until the with block ends."""

    def __init__(self, binaries, *options):
        self.program = str(pathlib.Path(binaries) / "bankhub-simulator")
        self.options = list(options)

    def __enter__(self):
        environment = dict(os.environ, BANKHUB_SIMULATOR_SECRET=SECRET)
        self.process = subprocess.Popen([self.program, "--port", "0", *self.options], stdout=subprocess.PIPE,
                                        env=environment, text=True)
        line = self.process.stdout.readline().strip()
        assert line.startswith("listening on http://127.0.0.1:"), line
        self.url = line.removeprefix("listening on ")
        # Nothing may fill the pipe.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)

    def control(self, path, body=None):
        request = urllib.request.Request(self.url + "/__simulator/" + path, data=body,
                                         headers={"Content-Type": "application/json"} if body else {})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read()

    def truth(self, query=""):
        return rows_by_id(self.control("truth.csv" + query).decode())


def token_of(url, client_id=CLIENT_ID, secret=SECRET):
    """An access token of the test's own."""
    basic = base64.b64encode(f"{client_id}:{secret}".encode()).decode()
    request = urllib.request.Request(url + "/v1/token", data=b"", method="POST",
                                     headers={"Authorization": "Basic " + basic})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)["access_token"]


def rows_by_id(text):
    """transaction_id -> row, and fails on a transaction that is there twice."""
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    result = {row["transaction_id"]: row for row in rows}
    assert len(result) == len(rows), "a transaction is there twice"
    return result


class Console:
    """The headless console with a data folder of its own."""

    def __init__(self, binaries, url, client_id=CLIENT_ID, secret=SECRET, data_directory=None):
        self.program = str(pathlib.Path(binaries) / "bankhub-console")
        self.folder = tempfile.TemporaryDirectory(prefix="bankhub-test-")
        self.data_directory = data_directory or self.folder.name
        self.output = pathlib.Path(self.folder.name) / "out.csv"
        self.environment = dict(os.environ, BANKHUB_BASE_URL=url, BANKHUB_CLIENT_ID=client_id,
                                BANKHUB_CLIENT_SECRET=secret)

    def command(self, *options):
        return [self.program, "export", "--env", "--data-dir", self.data_directory, "--output", str(self.output), *options]

    def export(self, *options, timeout=300):
        return subprocess.run(self.command(*options), env=self.environment, capture_output=True, text=True,
                              timeout=timeout)

    def start(self, *options):
        return subprocess.Popen(self.command(*options), env=self.environment, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)

    def exported(self):
        return rows_by_id(self.output.read_bytes().decode("utf-8"))

    def caches(self):
        return list((pathlib.Path(self.data_directory) / "cache").glob("*.sqlite"))

    def audit_log(self):
        return pathlib.Path(self.data_directory) / "audit" / "audit.log"


def differences(expected, got, most=5):
    """Readable differences between two results of rows_by_id; empty when they agree in every member."""
    lines = [f"missing {key}" for key in expected.keys() - got.keys()]
    lines += [f"not on the server {key}" for key in got.keys() - expected.keys()]
    for key in expected.keys() & got.keys():
        for member, value in expected[key].items():
            if got[key][member] != value:
                lines.append(f"{key} {member}: expected {value!r}, got {got[key][member]!r}")
    return lines[:most]
