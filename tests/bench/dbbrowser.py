#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how long DB Browser for SQLite takes to show the first rows after a filter or a sort, and its memory.

usage: dbbrowser.py PLAN.json        (see tests/bench/dbbrowser.cpp for the plan)

The program runs on an X server of its own. Keys and clicks come from the XTEST extension; the cells are looked at every
few milliseconds, and a change is done at the first moment when they looked as they look in the end. Prints JSON.
"""
import collections
import ctypes
import ctypes.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import zlib

SCREEN = (2600, 900)
HEADER_Y, FILTER_Y = 154, 181
FIRST_FILTER_X = 80
CELLS = (70, 200, 930, 240)  # x, y, width, height: eight lines of the first columns
FILTERS = (60, 170, 2500, 24)
CALM_SECONDS = 1.0
LONGEST_SECONDS = 180
LONGEST_FOCUS_SECONDS = 30
ZPIXMAP = 2
ALL_PLANES = ctypes.c_ulong(-1)


class XImage(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.POINTER(ctypes.c_char)), ("byte_order", ctypes.c_int), ("unit", ctypes.c_int),
                ("bit_order", ctypes.c_int), ("pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int)]


class Screen:
    """One connection to an X server: what it shows, and a keyboard and a mouse."""

    def __init__(self, name):
        self.x = ctypes.CDLL("libX11.so.6")
        self.test = ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.POINTER(XImage)
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(name.encode()))
        if not self.display:
            raise RuntimeError("cannot connect to the X server")
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))

    def picture(self, area):
        x, y, width, height = area
        image = self.x.XGetImage(self.display, self.root, x, y, width, height, ALL_PLANES, ZPIXMAP)
        size = image.contents.bytes_per_line * image.contents.height
        pixels = ctypes.string_at(image.contents.data, size)
        self.x.XFree(image.contents.data)
        self.x.XFree(image)
        return pixels

    def windows(self):
        """Visible windows of the programs: (id, width, height)."""
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self.x.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children),
                          ctypes.byref(count))
        found = []
        for position in range(count.value):
            attributes = (ctypes.c_int * 64)()
            window = ctypes.c_ulong(children[position])
            self.x.XGetWindowAttributes(self.display, window, attributes)
            width, height = attributes[2], attributes[3]
            map_state = attributes[23]  # XWindowAttributes.map_state on 64-bit systems
            if map_state == 2 and width > 50 and height > 50:
                found.append((window.value, width, height))
        return found

    def focus(self, window):
        self.x.XSetInputFocus(self.display, ctypes.c_ulong(window), 1, 0)
        self.x.XSync(self.display, 0)

    def fill(self, window):
        self.x.XMoveResizeWindow(self.display, ctypes.c_ulong(window), 0, 0, *SCREEN)
        self.x.XSync(self.display, 0)

    def click(self, x, y):
        self.test.XTestFakeMotionEvent(self.display, -1, x, y, ctypes.c_ulong(0))
        for pressed in (1, 0):
            self.test.XTestFakeButtonEvent(self.display, 1, pressed, ctypes.c_ulong(0))
        self.x.XSync(self.display, 0)

    def key(self, name, *modifiers):
        codes = [self.x.XKeysymToKeycode(self.display, ctypes.c_ulong(self.x.XStringToKeysym(key.encode())))
                 for key in (*modifiers, name)]
        for code in codes:
            self.test.XTestFakeKeyEvent(self.display, code, 1, ctypes.c_ulong(0))
        for code in reversed(codes):
            self.test.XTestFakeKeyEvent(self.display, code, 0, ctypes.c_ulong(0))
        self.x.XSync(self.display, 0)


class Browser:
    """DB Browser showing the transactions of one file."""

    def __init__(self, screen, environment, home, database):
        self.screen = screen
        settings = home / ".config" / "sqlitebrowser"
        settings.mkdir(parents=True, exist_ok=True)
        shutil.copy(pathlib.Path(__file__).with_name("dbbrowser.conf"), settings / "sqlitebrowser.conf")
        self.environment = environment
        self.process = subprocess.Popen(["sqlitebrowser", "-R", "-t", "transactions", str(database)], env=environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.main = self.wait_for_window()
        self.screen.fill(self.main)
        self.wait_until_calm()

    def wait_for_window(self):
        end = time.monotonic() + LONGEST_SECONDS
        while time.monotonic() < end:
            large = [window for window, width, height in self.screen.windows() if width > 700 and height > 400]
            if large:
                return large[0]
            time.sleep(0.05)
        raise RuntimeError("DB Browser shows no window")

    def answer_questions(self):
        """It asks whether to abort its own reading: no."""
        for window, _, _ in self.screen.windows():
            if window != self.main:
                self.screen.focus(window)
                self.screen.key("Escape")
        self.screen.focus(self.main)

    def processor_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def wait_until_calm(self):
        """Until neither the cells nor the processor time have moved for a while. The moments at which they changed,
        with what they showed from then on."""
        seen = [(time.perf_counter(), zlib.crc32(self.screen.picture(CELLS)))]
        begin = last_work = time.perf_counter()
        spent = self.processor_seconds()
        asked = begin
        while time.perf_counter() - max(seen[-1][0], last_work) < CALM_SECONDS:
            now = time.perf_counter()
            if now - begin > LONGEST_SECONDS:
                raise RuntimeError("DB Browser does not come to rest")
            state = zlib.crc32(self.screen.picture(CELLS))
            if state != seen[-1][1]:
                seen.append((time.perf_counter(), state))
            if now - asked > 0.25:
                asked = now
                if self.processor_seconds() - spent > 0.02:
                    last_work = now
                spent = self.processor_seconds()
                if len(self.screen.windows()) > 1:
                    self.answer_questions()
                    last_work = now
            time.sleep(0.002)
        return seen

    def measure(self, act):
        """Milliseconds from `act` until the cells look as in the end; nothing when they do not change."""
        before = zlib.crc32(self.screen.picture(CELLS))
        begin = time.perf_counter()
        act()
        seen = self.wait_until_calm()
        final = seen[-1][1]
        if final == before:
            return None
        return next((moment - begin) * 1000 for moment, state in seen if state == final)

    def focused_filter(self):
        """The middle of the filter field that has the focus: it has a blue frame. Nothing when none has."""
        pixels, width = self.screen.picture(FILTERS), FILTERS[2]
        blue = [x for x in range(width) for y in (3, 12, 20)
                if pixels[(y * width + x) * 4] > pixels[(y * width + x) * 4 + 2] + 40]
        return FILTERS[0] + (min(blue) + max(blue)) // 2 if blue else None

    def find_columns(self, names):
        places = {}
        last = None
        for name in names:
            end = time.monotonic() + LONGEST_FOCUS_SECONDS
            while (place := self.focused_filter()) in (None, last):
                if time.monotonic() > end:
                    raise RuntimeError(f"the filter of {name} was not found")
                if not places:
                    # A click that comes before the fields are there is lost, and so is one that comes while a question
                    # stands before them or nothing has the focus, which no window manager gives here.
                    self.answer_questions()
                    self.screen.click(FIRST_FILTER_X, FILTER_Y)
                time.sleep(0.5)
            places[name] = last = place
            self.screen.key("Tab")
        return places

    def type_filter(self, x, text):
        self.screen.click(x, FILTER_Y)
        time.sleep(0.05)
        subprocess.run(["xdotool", "type", "--delay", "1", text], env=self.environment, check=True)

    def clear_filter(self, x):
        self.screen.click(x, FILTER_Y)
        time.sleep(0.05)
        self.screen.key("a", "Control_L")
        self.screen.key("BackSpace")
        self.screen.key("Return")
        self.wait_until_calm()

    def scroll_through(self):
        self.screen.click(CELLS[0] + 20, CELLS[1] + 20)
        for _ in range(50):
            self.screen.key("Page_Down")
            time.sleep(0.02)
        self.screen.key("End", "Control_L")
        self.wait_until_calm()

    def memory_mb(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
        return 0

    def close(self):
        self.process.kill()
        self.process.wait()


def measure_changes(browser, plan):
    places = browser.find_columns(plan["columns"])
    taken = collections.defaultdict(list)
    for change in plan["changes"]:
        x = places[change["column"]]
        for _ in range(plan["repetitions"]):
            if "text" in change:
                browser.type_filter(x, change["text"])
                milliseconds = browser.measure(lambda: browser.screen.key("Return"))
                browser.clear_filter(x)
            else:
                milliseconds = browser.measure(lambda: browser.screen.click(x, HEADER_Y))
            if milliseconds is not None:
                taken[change["kind"]].append(milliseconds)
    return taken


def measure(plan, display, home):
    environment = dict(os.environ, DISPLAY=display, HOME=str(home), XDG_CONFIG_HOME=str(home / ".config"),
                       QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", XDG_RUNTIME_DIR=str(home))
    screen = Screen(display)
    browser = Browser(screen, environment, home, plan["empty"])
    empty = browser.memory_mb()
    browser.close()
    browser = Browser(screen, environment, home, plan["database"])
    try:
        taken = measure_changes(browser, plan)
    finally:
        browser.close()
    browser = Browser(screen, environment, home, plan["database"])
    browser.scroll_through()
    full = browser.memory_mb()
    browser.close()
    return {"changes": taken, "empty_mb": empty, "full_mb": full}


def main():
    plan = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    missing = [name for name in ("sqlitebrowser", "Xvfb", "xdotool") if not shutil.which(name)]
    if not ctypes.util.find_library("Xtst") and not pathlib.Path("/usr/lib/x86_64-linux-gnu/libXtst.so.6").exists():
        missing.append("libXtst")
    if missing:
        print(json.dumps({"problem": "not installed: " + ", ".join(missing)}))
        return
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{SCREEN[0]}x{SCREEN[1]}x24",
                               "-nolisten", "tcp"], pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as lines, tempfile.TemporaryDirectory() as home:
            display = ":" + lines.readline().strip()
            result = measure(plan, display, pathlib.Path(home))
    except (RuntimeError, OSError, subprocess.SubprocessError) as error:
        result = {"problem": str(error)}
    finally:
        server.terminate()
        server.wait()
    print(json.dumps(result))


main()
