"""What is asked for and the text does not have: a sum it does not name, a year the template hides, a false premise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.annex import names_in_annex
from assistant.answerable import everyday_words, without_places, words_held
from assistant.claimed_sum import claimed_sums, of_the_text, sums_of_matter
from assistant.evidence import Evidence
from assistant.fact_kinds import OF_MANY_MATTERS
from assistant.matter import agreement, telling
from assistant.purpose import purpose_asked, speaks_of
from assistant.question import Question
from assistant.relation import bears_out, related
from index.search import Index
from index.tokens import tokens
from index.types import Provision

_MONEY = frozenset(("CNY", "USD", "percent"))
_MORE = frozenset(("compare", "amount"))  # asked as well, and looked for by themselves
_HARDLY = 0.05  # of the words of a question without a name, by rarity
_PROCEDURE = re.compile(r"材料|表格|申请表|网址|电话|流程|申报|提出申请|窗口|网上|平台办理")
_RATE = re.compile(
    r"百分之几|几个(?:百分)?点|几成|几折|多少个?百分点|(?:比例|比率|费率|返还率)(?:具体)?(?:是|为)?(?:多少|几|[？?]|$)|按(?:多少|几成|什么比例)"
    r"|\b(?:what|which) (?:percentage|per ?cent|proportion|rate)\b|\bhow many (?:per ?cent|percentage points|fen|cents|jiao)\b",
    re.IGNORECASE,
)
_PAYS = re.compile(
    r"(?:补[贴助给]?|奖励?|资助|报销|返还?|给)(?:企业|公司|我们?)?多少(?![个家名人项座条次天年月分亩批])"
)
_AWARD = re.compile(
    r"[补奖贴返付报]|资助|利息|支持|倾斜|优惠|配套|\b(?:pays?|promis\w+|support\w*|back(?:s|ed|ing)|paid|reimburs\w+|subsid\w+|rewards?|awards?|grants?|refund\w*|rebate\w*|bonus)\b",
    re.IGNORECASE,
)
_EXACT = re.compile(
    r"(?:多少|几)(?:个?(?:百分点|点|亩|公顷|批次|批|天|名|人|万|倍)|钱|元|[％%]|指标|额度|成|折)|具体(?:是|给|有)?(?:多少|几)"
    r"|\bhow many (?:yuan|percent|percentage|extra|more|mu|days|trips|people|places)\b|\bexactly how (?:much|many)\b|\bwhat exact\b",
    re.IGNORECASE,
)
_HOW_MUCH = re.compile(
    r"\bhow much (?:money|is|are|was|were|do|does|did|will|would|can|could|may|might)\b", re.IGNORECASE
)
_ASKS_APPROVER = re.compile(
    r"\bwho(?:m| else)? (?:\w+ )?(?:approves?|authori[sz]es?|signs off)\b|\bwhose approval\b", re.IGNORECASE
)
_APPROVES = re.compile(r"批准|同意|核准|批复|审定|审批(?!流程|程序|时[限间]|事项|手续|制度|改革|服务|权限|材料)")
_PROMISED = re.compile(r"重点支持|给予支持|予以支持|适当|适度|倾斜|优先")
_HIDDEN_YEAR = re.compile(r"x年")
_RATES = {
    "税率": re.compile(r"税率|\btax rate\b", re.IGNORECASE),
    "利率": re.compile(r"利率|\binterest rate\b", re.IGNORECASE),
}


def absence(question: Question, evidence: Sequence[Evidence], index: Index) -> str:
    """The name of the reply that says what is not there, or "" where the passages found have it."""
    provisions = [provision for one in evidence for provision in one.provisions]
    if _hidden_year(question, evidence[0].provisions):
        return "refuse_hidden"
    if names_in_annex(question.text, evidence[0].provisions):
        return "refuse_no_annex"
    if "procedure" in question.asks and not any(_PROCEDURE.search(provision.text) for provision in provisions):
        return "refuse_no_procedure"
    purpose = purpose_asked(question.query)
    spoken = [provision for provision in provisions if speaks_of(provision.text, purpose)]
    has_sum = any(figure.unit in _MONEY for provision in spoken for figure in provision.figures)
    if "decision" not in question.asks and not _has_rate_asked(question.text, provisions):
        return "refuse_no_sum"
    if "sum" in question.asks and not has_sum:
        return "refuse_no_sum"
    if not question.follows and wants_figure(question) and not _has_figure_of_matter(question, provisions, index):
        return "refuse_no_sum"
    if not question.follows and _EXACT.search(question.text) and _only_promised(evidence[0].provisions, provisions):
        return "refuse_no_sum"
    if "amount" in question.asks and _HOW_MUCH.search(question.text) and not any(one.figures for one in provisions):
        return "refuse_no_sum"
    if _ASKS_APPROVER.search(question.text) and not any(_APPROVES.search(one.text) for one in provisions):
        return "refuse_unknown"
    if (
        claimed_sums(question)
        and not sums_of_matter(question, provisions, index)
        and (not has_sum or of_the_text(question))
    ):
        return "refuse_false_sum"
    return "refuse_unknown" if _asks_whether_of_another(question, provisions, index) else ""


def _asks_whether_of_another(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether it is asked if something may be, and no passage holds one of the names that tell what."""
    if (
        "decision" not in question.asks
        or question.asks & _MORE
        or question.follows
        or question.facts.keys() - OF_MANY_MATTERS
    ):
        return False
    if related(question, provisions, index) and bears_out(question, provisions, index) and question.english:
        return False  # its translation says much of the question, in whatever words
    names = telling(index.vocabulary.mentions(question.text))
    if not names:
        held = [set(tokens(provision.text)) for provision in provisions]
        return words_held(without_places(question.text, index), names, held, index, everyday_words()) < _HARDLY
    return not any(agreement(provision.text, names, index.pinpoint) > 0 for provision in provisions)


def wants_figure(question: Question) -> bool:
    """Whether a sum or a rate is asked for."""
    return "sum" in question.asks or _asks_rate(question.text) or _PAYS.search(question.text) is not None


def _asks_rate(text: str) -> bool:
    """Whether it is asked what percentage is paid; a target in per cent is no such rate."""
    return _RATE.search(text) is not None and _AWARD.search(text) is not None


def _has_figure_of_matter(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a passage that holds a telling name of the question has a sum or a rate; true where none holds one."""
    names = telling(index.vocabulary.mentions(question.query.text))
    agreed = [(agreement(provision.text, names, index.pinpoint), provision) for provision in provisions]
    speaking = [provision for share, provision in agreed if share > 0] or list(provisions)
    wanted = frozenset(("percent",)) if _asks_rate(question.text) else _MONEY
    return any(figure.unit in wanted for provision in speaking for figure in provision.figures)


def _only_promised(best: Sequence[Provision], provisions: Sequence[Provision]) -> bool:
    """Whether the best passage promises support without a figure, and no passage beside it has one."""
    return any(_PROMISED.search(one.text) for one in best[:1]) and not any(one.figures for one in provisions)


def _has_rate_asked(text: str, provisions: Sequence[Provision]) -> bool:
    """Whether the tax or interest rate that a question asks for is named in a passage; true where none is asked."""
    asked = [printed for printed, words in _RATES.items() if words.search(text)]
    return all(any(printed in provision.text for provision in provisions) for printed in asked)


def _hidden_year(question: Question, provisions: Sequence[Provision]) -> bool:
    """Whether a year is asked for that the template prints as x."""
    return "time" in question.asks and any(
        _HIDDEN_YEAR.search(provision.text) and not any(f.unit in ("day", "month", "year") for f in provision.figures)
        for provision in provisions
    )
