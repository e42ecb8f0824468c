from __future__ import annotations

from dataclasses import replace

from assistant.chat import Assistant
from assistant.commands.ask import printed
from assistant.table import cells, is_row, is_rule, table, told_in_lines, without_bare_heads
from assistant.verify import verified

ROWS = (("甲", "最高500万元[1]"), ("乙", "没有规定"))


def test_a_table_is_read_as_it_is_written() -> None:
    head, rule, *rows = table(("对照", "规定"), ROWS).split("\n")
    assert cells(head) == ["对照", "规定"] and is_rule(rule) and not is_rule(rows[0])
    assert [tuple(cells(row)) for row in rows] == list(ROWS)
    assert all(map(is_row, (head, rule, *rows))) and not is_row("| 甲")


def test_a_bar_or_a_line_end_in_a_cell_breaks_no_row() -> None:
    assert cells(table(("甲", "乙"), [("a|b", "c\nd")]).split("\n")[2]) == ["a｜b", "c d"]


def test_a_head_without_rows_goes_and_one_with_rows_stays() -> None:
    whole = table(("甲", "乙"), ROWS)
    assert without_bare_heads(f"前\n\n{table(('甲', '乙'), ())}\n\n后").split() == ["前", "后"]
    assert without_bare_heads(f"前\n\n{whole}\n\n后") == f"前\n\n{whole}\n\n后"


def test_a_terminal_shows_the_rows_in_lines() -> None:
    assert told_in_lines(f"前\n\n{table(('对照', '规定'), ROWS)}\n\n后") == (
        "前\n\n- 甲\n  最高500万元[1]\n- 乙\n  没有规定\n\n后"
    )


def test_a_row_that_nothing_supports_is_withheld_and_the_table_stands(assistant: Assistant) -> None:
    answer = assistant.answer(["新型研发机构的补助，广西经开区和高新区给得一样吗？"])
    rows = [line for line in answer.text.split("\n") if is_row(line)]
    assert len(rows) == 4
    false = replace(answer, text=answer.text.replace(rows[2], rows[2].replace("500万元", "510万元")))
    kept = [line for line in verified(false, "一样吗", assistant.policies).text.split("\n") if is_row(line)]
    assert kept == [rows[0], rows[1], rows[3]]


def test_the_command_line_shows_no_bars(assistant: Assistant) -> None:
    shown = printed(assistant.answer(["国家科技项目1:1配套，广西经开区和高新区的封顶有什么不同？"]))
    assert "|" not in shown and "- 《广西高新区高质量发展若干措施》\n  " in shown
