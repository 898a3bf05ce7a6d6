# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the simulator and talks to it over one kept-alive connection."""
import base64
import copy
import csv
import http.client
import io
import json
import os
import socket
import subprocess
import unittest
import urllib.parse

PROGRAM = None
NOW = "2026-11-20 15:30:00"
TODAY = "2026-11-20"


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self):
        return json.loads(self.body)


class Simulator:
    """A running simulator with a fixed clock, so that every run sees the same data."""

    def __init__(self, *options, now=NOW, environment=None):
        command = [PROGRAM, "--port", "0", *options]
        if now:
            command += ["--now", now]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        line = self.process.stdout.readline().strip()
        prefix = "listening on http://127.0.0.1:"
        if not line.startswith(prefix):
            self.process.kill()
            raise RuntimeError("unexpected first line: " + line)
        self.port = int(line[len(prefix):])
        self.address = "http://127.0.0.1:%d" % self.port
        self.connection = None
        self.token = None

    def another_client(self):
        """A second client of the same process, with a connection of its own and the same token."""
        twin = copy.copy(self)
        twin.connection = None
        return twin

    def stop(self):
        if self.connection:
            self.connection.close()
        self.process.terminate()
        status = self.process.wait(timeout=5)
        self.process.stdout.close()
        return status

    def send(self, method, path, body=None, headers=None, query=None, timeout=30):
        """One request; connection errors reach the caller."""
        if query:
            path += "?" + urllib.parse.urlencode(query)
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        sent = {"User-Agent": "simulator-test/1.0", "Accept": "application/json"}
        if isinstance(body, (dict, list)):
            body = json.dumps(body).encode()
            sent["Content-Type"] = "application/json"
        sent.update(headers or {})
        sent = {name: value for name, value in sent.items() if value is not None}
        try:
            self.connection.request(method, path, body=body, headers=sent)
            response = self.connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        except (http.client.HTTPException, OSError):
            self.connection.close()
            self.connection = None
            raise

    def login(self, client="demo-client", secret="demo-secret"):
        credentials = base64.b64encode((client + ":" + secret).encode()).decode()
        answer = self.send("POST", "/v1/token", headers={"Authorization": "Basic " + credentials})
        if answer.status == 201:
            self.token = answer.json["access_token"]
        return answer

    def call(self, method, path, body=None, query=None, headers=None):
        """One request with the access token."""
        if self.token is None:
            self.login()
        return self.send(method, path, body, {"Authorization": "Bearer " + self.token, **(headers or {})}, query)

    def get(self, path, **query):
        return self.call("GET", path, query=query)

    def post(self, path, body=None, headers=None):
        return self.call("POST", path, {} if body is None else body, headers=headers)

    def truth(self, **query):
        text = self.send("GET", "/__simulator/truth.csv", query=query).body.decode()
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def order_fault(self, **fault):
        answer = self.send("POST", "/__simulator/fault", fault)
        assert answer.status == 200, answer.body

    def every_page(self, path, per_page=100, **query):
        rows = []
        page = 1
        while True:
            answer = self.get(path, page=page, per_page=per_page, **query).json
            rows += answer["data"]
            if not answer["data"]:
                return rows
            page += 1

    def is_instrumented(self):
        """Whether the program was built with a sanitizer, which needs memory of its own."""
        with open("/proc/%d/maps" % self.process.pid) as maps:
            text = maps.read()
        return any(name in text for name in ("libasan", "libtsan", "liblsan"))

    def processor_seconds(self):
        """Of the simulator's own threads since its start, however busy the computer is with others."""
        with open("/proc/%d/stat" % self.process.pid) as stat:
            fields = stat.read().rpartition(")")[2].split()
        user, system = int(fields[11]), int(fields[12])
        return (user + system) / os.sysconf("SC_CLK_TCK")

    def resident_kilobytes(self):
        with open("/proc/%d/status" % self.process.pid) as status:
            for line in status:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1])
        raise RuntimeError("no VmRSS")


class SimulatorTest(unittest.TestCase):
    """Tests of one group share a simulator that is started with `options`."""
    options = ()

    @classmethod
    def setUpClass(cls):
        cls.simulator = Simulator(*cls.options)

    @classmethod
    def tearDownClass(cls):
        cls.simulator.stop()

    def assert_refused(self, answer, *fields):
        self.assertEqual(answer.status, 400, answer.body)
        self.assertEqual(answer.json["code"], 400)
        self.assertEqual(sorted(answer.json["errors"]), sorted(fields))
        for sentence in answer.json["errors"].values():
            self.assertTrue(sentence)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
