"""Why a verdict is what it is, in both languages."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.rules.logic import Expression, comparisons
from assistant.rules.quantities import print_value
from assistant.rules.types import Condition, MissingFact, Rule
from assistant.rules.values import Vocabulary
from assistant.rules.vocabulary import Facts, Text

NOTHING_DUE = Text("按所给的数计算，没有可给的金额", "on the figures given, nothing is due")


def failed(condition: Condition, given: Facts, vocabulary: Vocabulary) -> Text:
    """The condition that is known to be false, with the figure or value that makes it so."""
    words = condition.otherwise or Text(f"不符合“{condition.text.zh}”", f"not met: {condition.text.en}")
    told = _told(condition.when, given, vocabulary)
    return Text(words.zh + (f"（{told.zh}）" if told else ""), words.en + (f" ({told.en})" if told else ""))


def impossible(opened: Sequence[Condition]) -> Text:
    """Open conditions that cannot hold together."""
    texts = [condition.text for condition in opened if condition.unmentioned == "ask" and condition.part != "place"]
    zh, en = "”、“".join(text.zh for text in texts), "; ".join(text.en for text in texts)
    return Text(f"“{zh}”不能同时满足", f"these cannot hold together: {en}")


def no_reading(text: Text) -> Text:
    """An ambiguity that does not matter, because no reading gives anything."""
    return Text(f"{text.zh}；但按任何一种读法都没有可给的金额", f"{text.en}; on every reading, though, nothing is due")


def met(rule: Rule) -> Text:
    """All conditions hold; of a promise, that the text names no sum."""
    texts = [condition.text for condition in rule.conditions if condition.part == "condition"]
    zh, en = "；".join(text.zh for text in texts), "; ".join(text.en for text in texts)
    if rule.promise:
        return Text(
            f"{rule.title.zh}：{rule.promise.zh}；文本没有写明金额",
            f"{rule.title.en}: {rule.promise.en}; no amount is in the text",
        )
    return Text(
        f"{rule.title.zh}：条件均已满足" + (f"（{zh}）" if zh else ""),
        f"{rule.title.en}: all conditions are met" + (f" ({en})" if en else ""),
    )


def open_conditions(rule: Rule, missing: Sequence[MissingFact]) -> Text:
    """What the result still depends on."""
    facts = [rule.vocabulary[one.fact] for one in missing]
    if not facts:
        return Text("所问的事实无法确定，因此不能定论", "a fact that was asked for cannot be told, so this stays open")
    return Text(
        "还取决于：" + "、".join(fact.zh for fact in facts),
        "it still depends on: " + ", ".join(fact.en for fact in facts),
    )


def _told(expression: Expression, given: Facts, vocabulary: Vocabulary) -> Text | None:
    """The first figure or value told that the condition looks at; a yes or no needs none, the words say it."""
    for comparison in comparisons(expression):
        fact = vocabulary[comparison.fact]
        if fact.type == "bool" and given.get(comparison.fact) is False:
            return None
        if fact.type != "bool" and comparison.fact in given:
            value = print_value(fact, given[comparison.fact])
            return Text(f"{fact.zh}：{value.zh}", f"{fact.en}: {value.en}")
    return None
