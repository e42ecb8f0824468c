"""Choices and directions: every option has a name, and no word that only looks like one names it."""

from __future__ import annotations

import pytest

from assistant.claims.lexicon import lexicon
from assistant.claims.opposites import chosen, direction

CHOICES = lexicon("choices")


@pytest.mark.parametrize(
    ("group", "option"), [(group, option) for group, options in CHOICES.items() for option in options]
)
def test_every_option_has_a_name_in_both_languages(group: str, option: str) -> None:
    named = CHOICES[group][option]["named"]
    assert named["zh"] and named["en"] and not named["zh"].isascii() and named["en"].isascii()


@pytest.mark.parametrize(
    ("group", "text"),
    [
        ("company", "The county and the company meet conditions; the list contains and completes it."),
        ("company", "Commerce and coordinated committees count."),
        ("attitude", "The list contains containers."),
        ("attitude", "投资总额控制在五百万元以内，没有限制性要求。"),
        ("money", "Cutting-edge technology of all kinds."),
        ("timing", "A postdoctoral and a post-doctoral workstation."),
        ("selection", "Industrial competitiveness and a competitive market."),
        ("marks", "A pre-tax deduction for research."),
        ("secrecy", "The secretariat and the secretary."),
        ("price", "高价值发明专利。"),
        ("spread", "集中精力抓经济，集中审批。"),
        ("duty", "It ends on 31 May 2025, or by May 2025 at the latest."),
    ],
)
def test_a_word_that_only_looks_like_an_option_names_none(group: str, text: str) -> None:
    assert not chosen(text, group)


@pytest.mark.parametrize(
    ("group", "option", "text"),
    [
        ("company", "joint", "They work jointly."),
        ("company", "joint", "A co-built park."),
        ("company", "alone", "The zone does it alone."),
        ("money", "cut", "Funding is cut by half."),
        ("attitude", "curbed", "限制发展化工。"),
        ("selection", "open", "Heads are found by competitive recruitment."),
        ("marks", "minus", "Points are deducted."),
        ("taking", "once", "不得重复叠加享受。"),
        ("taking", "again", "可以重复享受。"),
        ("taking", "again", "A firm may claim it a second time."),
    ],
)
def test_an_option_is_known_by_its_words(group: str, option: str, text: str) -> None:
    assert chosen(text, group) == {option}


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("a rise of 5", "up"),
        ("climbed 5 places", "up"),
        ("fell by 5", "down"),
        ("掉了5位", "down"),
        ("a risk fund of 5", ""),
        ("up to 5 start-up firms", ""),
        ("cutting-edge firms: 5", ""),
        ("5 lower-level zones", ""),
    ],
)
def test_a_rise_and_a_fall_are_told_by_their_own_words(text: str, way: str) -> None:
    assert direction(text) == way
