# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk of its own for the screen reader test (display, session bus, accessibility bus), and the eyes of a screen
reader: what a program says about itself over AT-SPI, never its pixels."""
import os
import shutil
import subprocess
import sys
import time
import warnings

INSIDE = "BANKHUB_SCREENREADER_DESK"
NEEDED = ("xvfb-run", "dbus-run-session")
# Far more than a quiet computer needs.
PATIENCE = 60


def run_on_own_desk():
    """Runs the calling script again on a display and a bus of its own, and ends with its result."""
    if os.environ.get(INSIDE):
        return
    missing = [program for program in NEEDED if not shutil.which(program)]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)} (packaging/packages.sh, test_packages)")
    environment = dict(os.environ, **{INSIDE: "1"}, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    for name in ("NO_AT_BRIDGE", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    # -noreset: the display must outlive its first visitor.
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -noreset", "dbus-run-session", "--", sys.executable,
               *sys.argv]
    sys.exit(subprocess.run(command, env=environment, timeout=500).returncode)


def wait_for(what, look, patience=PATIENCE):
    """What `look` gives as soon as it is something; what was seen last is in the failure."""
    end = time.monotonic() + patience
    problem = None
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
            problem = None
        except Exception as error:  # the program changed while it was looked at
            problem = error
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}" + (f": {problem}" if problem else ""))


class Reader:
    """Finds things by role and name in one program."""

    # Every cell of a table is a child: they are asked for by row and column. Hosted pages are not ours.
    CLOSED = ("table", "tree table", "tree", "document web")

    def __init__(self, process_id):
        import gi
        # The names that every version of the library knows.
        warnings.simplefilter("ignore", DeprecationWarning)
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        Atspi.init()
        self.process_id = process_id
        self.program = wait_for("the program on the accessibility bus", self._find_program)
        # Asked anew each time: nothing here runs a loop that would hear of changes.
        self.program.set_cache_mask(Atspi.Cache.NONE)

    def _find_program(self):
        desktop = self.atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process_id and child.get_child_count() > 0:
                return child
        return None

    def windows(self):
        return self._children(self.program)

    def _children(self, item):
        return [child for child in (item.get_child_at_index(index) for index in range(item.get_child_count())) if child]

    def walk(self, item=None):
        """Everything that is shown, windows that were opened last first."""
        for child in (reversed(self.windows()) if item is None else self._children(item)):
            states = child.get_state_set()
            if not states.contains(self.atspi.StateType.VISIBLE):
                continue
            yield child
            if child.get_role_name() not in self.CLOSED:
                yield from self.walk(child)

    def look_for(self, role, name, within=None):
        """The first shown thing of this role whose name begins with these words; None when there is none."""
        for item in self.walk(within):
            if item.get_role_name() in (role if isinstance(role, tuple) else (role,)) and \
                    (item.get_name() or "").startswith(name):
                return item
        return None

    def wait(self, what, look):
        """As wait_for; a failure says what could be heard instead."""
        try:
            return wait_for(what, look)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.described()}") from None

    def find(self, role, name, within=None):
        return self.wait(f'{role} "{name}"', lambda: self.look_for(role, name, within))

    def press(self, role, name, within=None):
        """Presses it once it can be pressed."""
        def usable():
            item = self.look_for(role, name, within)
            sensitive = item and item.get_state_set().contains(self.atspi.StateType.ENABLED)
            return item if sensitive else None
        item = self.wait(f'a usable {role} "{name}"', usable)
        actions = item.get_action_iface()
        names = [actions.get_action_name(index) for index in range(actions.get_n_actions())]
        for wanted in ("Press", "Toggle", "ShowMenu"):
            if wanted in names:
                actions.do_action(names.index(wanted))
                return item
        raise AssertionError(f'{role} "{name}" offers only {names}')

    def focus(self, role, name, within=None):
        """Puts the keyboard there."""
        item = self.find(role, name, within)

        def focused():
            item.get_component_iface().grab_focus()
            return item.get_state_set().contains(self.atspi.StateType.FOCUSED)
        self.wait(f'the keyboard in {role} "{name}"', focused)

    def press_key(self, name):
        """A key of the keyboard, by its X name, through the accessibility bus."""
        keys = {"Down": 0xff54, "Return": 0xff0d, "Escape": 0xff1b}
        self.atspi.generate_keyboard_event(keys[name], None, self.atspi.KeySynthType.SYM)

    def type(self, name, text, within=None):
        """Writes into a field in the place of what is there."""
        field = self.find(("text", "password text"), name, within)
        if not field.get_editable_text_iface().set_text_contents(text):
            raise AssertionError(f'"{name}" cannot be written into')
        return field

    def cell(self, table, row, column):
        return table.get_table_iface().get_accessible_at(row, column).get_name()

    def described(self):
        """What there is to hear, for the message of a failure."""
        lines = []
        for item in self.walk():
            name = (item.get_name() or "").strip()
            if name or item.get_role_name() in self.CLOSED:
                lines.append(f"  {item.get_role_name()}: {name[:100]}")
        return "What could be heard:\n" + "\n".join(lines[:150])
