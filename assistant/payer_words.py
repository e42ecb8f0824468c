"""The words that tell who pays: the purse, the firm, one of those who share, and what is paid for; read from data."""

from __future__ import annotations

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("payer_words")


def speaks_of_paying(question: str) -> bool:
    """Whether a question speaks of someone who pays."""
    return _WORDS["pays"].search(question) is not None


def names_purse(text: str) -> bool:
    """Whether a text names the public purse as the payer."""
    return _WORDS["public"].search(text) is not None


def names_firm(text: str) -> bool:
    """Whether a text says that firms pay."""
    return _WORDS["firm"].search(text) is not None


def tells_payer(text: str) -> bool:
    """Whether a policy's text says who pays."""
    return _WORDS["source"].search(text) is not None


def without_spared(question: str) -> str:
    """A question without those who need not pay, told beside who does: 财政承担，企业不用出."""
    return _WORDS["spared"].sub("", question)


def paid_for(question: str) -> str:
    """What a question asks who pays for: its words less payer and paying, a bar in the place of each."""
    return _WORDS["paying"].sub("|", question)


def last_named(who: str, question: str) -> int:
    """Where a question last names one of those who share an award, 自治区 or 设区市; -1 where it does not."""
    words = _WORDS["region"] if "自治区" in who else _WORDS["city"] if "设区市" in who else None
    return max((match.start() for match in words.finditer(question)), default=-1) if words else -1


def region_pays(text: str, start: int, end: int) -> bool:
    """Whether the region, or the state, named at a place of a (lowered) text, is certainly the one who pays."""
    return _WORDS["region_pays"].match(text, end) is not None or _WORDS["paid_from"].search(text[:start]) is not None


def region_may_pay(text: str, start: int, end: int) -> bool:
    """Whether the region, named at a place of a (lowered) text, may be the one who pays: 自治区补多少, regional funds."""
    return _WORDS["region_purse"].match(text, end) is not None or region_pays(text, start, end)
