"""Whether a question asks for a measure that no passage gives of that matter: a sum a month, a day, how many, what a grade gets."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.count_lacking import count_lacking
from assistant.evidence import in_words_of, quoted_by
from assistant.outside import things, without_told
from assistant.question import Question
from assistant.relation import share_held, share_said
from assistant.rules.types import Rule
from assistant.running_years import asks_running, running
from assistant.share_lacking import share_lacking
from assistant.word_patterns import word_patterns
from index.search import Index
from index.types import Provision

_WORDS = word_patterns("measure_lacking")
OVER = (">", ">=")
_AS_MUCH = 0.65  # of what the passage that says most of a question says, the one with the figure must say


def measure_lacking(question: Question, provisions: Sequence[Provision], index: Index) -> str:
    """The refusal where a question asks for a measure and no passage gives it; "" where none is asked or one is given.

    The figure of a sentence that says far less of the question than another does is of another matter, but for years
    in a row where they are asked.
    """
    text = without_told(question.text, english=question.english)
    decides, several = "decision" in question.asks, len(_WORDS["asks"].findall(text)) > 1
    in_a_row = asks_running(text) and any(running(one, figure) for one in provisions for figure in one.figures)
    for measure in things("measures", question.language):
        if measure.asked.search(text):
            giving = [one for one in provisions if measure.held_by(one.text, units=_units(one, text))]
            if not giving or not (
                decides or several or in_a_row or says_as_much(question, giving, provisions, index, _AS_MUCH)
            ):
                return measure.reply
    return "" if decides else _detail_lacking(question, provisions, index)


def lacking_in_rules(question: Question, rules: Sequence[Rule], index: Index) -> bool:
    """Whether a question asks for a measure that the passages of some rules do not give."""
    return bool(measure_lacking(question, quoted_by(rules, index), index))


def _units(provision: Provision, text: str) -> frozenset[str]:
    """The units of the figures of a provision, and CNY> for one that is a lower bound: what something must come to.

    For how many years something held in a row is no term, unless that is asked.
    """
    kinds = [
        (str(one.unit), one.comparator)
        for one in (*provision.figures, *provision.dates)
        if asks_running(text) or not running(provision, one)
    ]
    return frozenset(unit for unit, _ in kinds) | {f"{unit}>" for unit, bound in kinds if bound in OVER}


def says_as_much(
    question: Question, giving: Sequence[Provision], provisions: Sequence[Provision], index: Index, share: float
) -> bool:
    """Whether one of the provisions that give a measure says at least a share of what any provision says of a question."""
    said = {one.start: _said(question, one, index) for one in (*provisions, *giving)}
    return max(said[one.start] for one in giving) >= share * max(said.values())


def _said(question: Question, provision: Provision, index: Index) -> float:
    """The share of a question's words that one provision says."""
    share = share_said if question.english else share_held
    return share(question, (provision,), index) or 0.0


def _detail_lacking(question: Question, provisions: Sequence[Provision], index: Index) -> str:
    """The refusal where so many of a thing, what holds for a grade (B类) or a share of a thing is asked, and no passage has it."""
    text, english = question.text, question.english
    passages = [in_words_of(question.language, one, index) for one in provisions]
    if "department" not in question.asks and count_lacking(text, question.context, passages, english=english):
        return "refuse_no_figure"
    asked, printed = _grades(text), {grade for passage in passages for grade in _grades(passage)}
    if asked and printed and asked.isdisjoint(printed):
        return "refuse_other_grade"
    return "refuse_no_figure" if share_lacking(text, passages, english=english) else ""


def _grades(text: str) -> set[str]:
    """The grades named by a letter: A类, category B."""
    return {found[found.lastindex or 0].upper() for found in _WORDS["grade"].finditer(text)}
