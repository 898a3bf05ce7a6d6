#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the results of bankhub-bench as a table between the two bench marks of a Markdown file.

usage: table.py RESULTS.json README.md
"""
import json
import pathlib
import sys

BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"
REMARKS_OF = {"first-rows", "memory", "search", "hold-filter", "hold-sort", "hold-sync"}  # those that change how the numbers are read


def number(value):
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}" if value >= 0.001 else f"{value:.0g}"


def ratio(line):
    return number(line["judged"]) if "judged" in line else "–"


def goal(line):
    text = ("≥ " if line["goal_is_floor"] else "≤ ") + number(line["goal"])
    if line["judged_percentile"] not in (50, 100):
        text = f"p{line['judged_percentile']:.0f} " + text
    if "own_goal" in line:
        text += f", ≤ {number(line['own_goal'])} {line['unit']}"
    return text


def judgement(line):
    if "judged" not in line:
        return line["peer_missing"]
    return "met" if line["met"] else "**not met**"


def spread(line):
    if "ratio" not in line:
        return "–"
    return " / ".join(number(line["ratio"][name]) for name in ("min", "median", "max"))


def measured(line):
    own = number(line["own"]["median"])
    peer = f" : {number(line['peer']['median'])}" if "peer" in line else ""
    return f"{own}{peer} {line['unit']}"


def table(result):
    by_size = {}
    for line in result["measurements"]:
        by_size.setdefault(line["rows"], {})[line["id"]] = line
    sizes = sorted(by_size)
    largest = by_size[sizes[-1]]
    head = ["measure", "against", "goal"] + [f"{size:,}" for size in sizes]
    head += ["min / median / max", "console : other", ""]
    rows = [head, ["---"] * len(head)]
    for name, line in largest.items():
        grown = [ratio(by_size[size][name]) if name in by_size[size] else "–" for size in sizes]
        rows.append([line["what"], line["against"], goal(line), *grown, spread(line), measured(line), judgement(line)])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def remarks(result):
    largest = max(line["rows"] for line in result["measurements"])
    return "\n".join(f"* {line['what']}: {line['remark']}." for line in result["measurements"]
                     if line["rows"] == largest and line["id"] in REMARKS_OF and line["remark"])


def text_of(result):
    machine = result["machine"]
    largest = max(line["rows"] for line in result["measurements"])
    return f"""{BEGIN}
Numbers are the console's time (or rate, or memory) divided by the other's, at so many rows; the three columns behind
are of {largest:,} rows. Measured on {machine['date']} with {machine['cores']} cores of {machine['processor']}, {machine['system']},
Qt {machine['qt']}, {machine['build']} build; load of the computer at the start {machine['load']}.

{table(result)}

{remarks(result)}
{END}"""


def main():
    result = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    file = pathlib.Path(sys.argv[2])
    text = file.read_text(encoding="utf-8")
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        sys.exit(f"{file} does not have the marks {BEGIN} and {END} once each")
    file.write_text(text[:text.index(BEGIN)] + text_of(result) + text[text.index(END) + len(END):], encoding="utf-8")


main()
