"""The results of a run as one HTML page that opens offline: nothing loaded, nothing run, everything escaped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

Row = Mapping[str, Any]
_GROUPS = (
    ("by_category", "类别 / Category"),
    ("by_language", "语言 / Language"),
    ("by_half", "分半 / Half"),
    ("by_check", "检查项 / Check"),
)
_MARKS = {True: ("right", "通过 / passed"), False: ("wrong", "未通过 / failed"), None: ("open", "未评 / not graded")}
_ORDER = (False, None, True)  # failures first
_PAGE = """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>评测报告 / Evaluation report</title>
<style>
body {{ font: 15px/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: #1a1a1a }}
table {{ border-collapse: collapse; width: 100%; margin: 0 0 2rem }}
th, td {{ text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #d0d0d0 }}
th {{ background: #f3f3f3 }}
.right {{ color: #0a6b2d }} .wrong {{ color: #a4161a }} .open {{ color: #6b5900 }}
summary {{ cursor: pointer }}
pre {{ white-space: pre-wrap; overflow-wrap: anywhere; background: #f7f7f7; padding: .6rem; margin: .3rem 0 }}
@media (prefers-color-scheme: dark) {{ body {{ background: #161616; color: #e8e8e8 }} th, pre {{ background: #262626 }}
.right {{ color: #6fd08c }} .wrong {{ color: #ff8f8f }} .open {{ color: #e0c860 }} }}
</style></head><body>
<h1>评测报告 / Evaluation report</h1>
{head}
<h2>汇总 / Summary</h2>
{groups}
<h2>逐题结果 / Results</h2>
<table><thead><tr><th>编号 / Id</th><th>类别 / Category</th><th>语言 / Language</th><th>分半 / Half</th>
<th>结果 / Result</th><th>问题与答案 / Question and answer</th></tr></thead><tbody>
{rows}
</tbody></table>
</body></html>
"""


def report(rows: Sequence[Row], summary: Row) -> str:
    """The page for some results and their summary."""
    ordered = [row for mark in _ORDER for row in rows if row["passed"] is mark]
    return _PAGE.format(head=_head(summary), groups=_groups(summary), rows="\n".join(_row(row) for row in ordered))


def _head(summary: Row) -> str:
    lines = [
        ("题库 / Question set", f"{summary['set']} (sha256 {summary['set_sha256'][:16]})"),
        ("通过 / Passed", f"{summary['passed']} / {summary['graded']} ({_share(summary['rate'])})"),
        ("未评 / Not graded", summary["questions"] - summary["graded"]),
        ("出错 / Raised", summary["raised"]),
        ("用时 / Time", f"p50 {summary['elapsed_ms']['p50']} ms, p95 {summary['elapsed_ms']['p95']} ms"),
        *((f"凭证 / Receipt: {name}", value) for name, value in summary["receipt"].items()),
    ]
    return _table("", ((name, value) for name, value in lines))


def _groups(summary: Row) -> str:
    head = "<tr><th>{}</th><th>通过 / Passed</th><th>已评 / Graded</th><th>比率 / Rate</th></tr>"
    return "\n".join(
        _table(
            head.format(title),
            ((name, g["passed"], g["graded"], _share(g["rate"])) for name, g in summary[key].items()),
        )
        for key, title in _GROUPS
    )


def _table(head: str, lines: Iterable[Sequence[object]]) -> str:
    body = "\n".join("<tr>" + "".join(f"<td>{_plain(cell)}</td>" for cell in line) + "</tr>" for line in lines)
    return f"<table><thead>{head}</thead><tbody>{body}</tbody></table>"


def _row(row: Row) -> str:
    style, words = _MARKS[row["passed"]]
    cells = "".join(f"<td>{_plain(row[key])}</td>" for key in ("id", "category", "lang", "half"))
    reasons = "".join(f"<li>{_plain(reason)}</li>" for reason in row["reasons"])
    asked = row["question"].get("turns") or [""]
    return (
        f'<tr>{cells}<td class="{style}">{words}</td>'
        f"<td><details><summary>{_plain(asked[-1])}</summary><ul>{reasons}</ul>{_details(row, asked)}</details></td></tr>"
    )


def _details(row: Row, asked: Sequence[str]) -> str:
    answer = row["answer"] or {}
    cited = "\n".join(
        f"[{c['n']}] {c['document']} {' > '.join(c['path'])}\n    {c['quote']}" for c in _list(answer, "citations")
    )
    gold = "\n".join(f"{one['document']}\n    {one['quote']}" for one in _list(row["question"], "gold"))
    amounts = "\n".join(f"{a['kind']} {a['value']} {a['unit']} {a['per']}" for a in _list(answer, "amounts"))
    parts = (
        ("先前各轮 / Earlier turns", "\n".join(asked[:-1])),
        (f"回答 / Answer ({row['type']}, {answer.get('answered_by')}, {answer.get('decision')})", answer.get("text")),
        ("引文 / Citations", cited),
        ("金额 / Amounts", amounts),
        ("应引 / Gold", gold),
        ("备注 / Note", row["question"].get("note")),
        ("错误 / Error", row["error"]),
    )
    return "".join(f"<h4>{_plain(title)}</h4><pre>{_plain(text)}</pre>" for title, text in parts if text)


def _list(record: Row, key: str) -> Sequence[Row]:
    return record.get(key) or ()


def _share(rate: float | None) -> str:
    return "–" if rate is None else f"{rate:.1%}"


def _plain(value: object) -> str:
    return escape("" if value is None else str(value))
