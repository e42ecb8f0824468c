"""Whether a sum may be stated: everything told must have been taken up, and a ceiling for one firm holds for all of its sums."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from assistant.decide import Ruling
from assistant.fact_kinds import of_things
from assistant.figure_fit import counts_things, of_all_of_them
from assistant.listed import name_alone
from assistant.question import Question
from assistant.rules.sums import Product, quantities
from assistant.rules.types import Fact, FactValue
from index.figures import figures
from index.types import Figure

_OF_ALL_THESE = {
    2: re.compile(
        r"\bboth (?:awards|grants|sums|of them|together|zones)\b|\bthe two (?:awards|together)\b|两[笔项]",
        re.IGNORECASE,
    ),
    3: re.compile(r"\ball three\b|\bthe three (?:awards|together)\b|三[笔项]", re.IGNORECASE),
}
_FIRMS = re.compile(
    r"[两俩二三四五六七八九几\d]家|[甲乙丙](?:公司|企业|厂|方|家|[^，,。；;]{0,12}(?:万|亿))|另一家|各家|不同(?:的)?(?:公司|企业|主体)|兄弟公司|子公司"
    r"|[两二三](?:个|名)(?:企业|公司|厂|投资者|投资方)|(?<![A-Za-z])[AB](?:公司|企业|厂|家)|一家[^。]{0,40}另(?:外)?一家|两者互不|互不相干"
    r"|\b(?:two|three|four|both|several|different|separate|unrelated|\d+) (?:\w+ ){0,3}(?:firms|companies|enterprises|manufacturers|investors|subsidiaries|plants)\b"
    r"|\b(?:other|another|second) (?:firm|company|enterprise|subsidiary)\b|\b(?:firm|company|plant) [AB]\b|\bcompanies\b|\bfirms\b|\bsubsidiaries\b",
    re.IGNORECASE,
)
_ONE_FIRM = re.compile(
    r"我们?(?:公司|厂|家|企业|司|们)|咱们?家?|我司|本公司|本企业|本厂|手上|手里|手头|同一(?:家|个)?(?:企业|公司|主体)?|一家(?:企业|公司|厂|高|经|外)|某(?:企业|公司|厂)|这家|该(?:企业|公司)|企业|公司"
    r"|\b(?:we|our|one (?:firm|company|enterprise)|a (?:firm|company|enterprise)|the (?:firm|company|enterprise)|my (?:firm|company)|same (?:firm|company)|company in|firm in)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(
    r"去年|前年|明年|次年|第[一二三]年|逐年|两年|三年|20\d\d年|(?:last|next|first|second|following|each|per|two|three) years?\b|\bthe next\b|\bin 20\d\d\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"若干(?!措施|规定|意见|政策|办法)|一些(?=[^，。]{0,12}(?:级|家|个|企业|机构|的))|好几[家个]|多家|数家|不少(?:家|企业)|(?:还没|还未|尚未|没有?|未)(?:确?定|核定|公布|下来|到账|知道)|待定|不清楚|不知道"
    r"|\b(?:some|several|a few|a number of|many)\b(?! (?:years?|time|months?|days?|of the rules))|\bnot (?:yet )?(?:fixed|known|decided|settled|determined)\b|\bunknown\b",
    re.IGNORECASE,
)
_ONE_SAID = re.compile(
    r"我们?(?:公司|厂|企业)|咱们?(?:公司|厂|企业)|我司|[本该]公司|[本该]企业|[本该]厂|(?:同一|一|某|这)家?(?:公司|企业|工?厂)"
    r"|\b(?:our|my|the|a|one|(?:the )?same) (?:own )?(?:\w+ )?(?:company|firm|enterprise|factory|plant)\b|\bwe are an? (?:\w+ ){0,2}(?:company|firm|enterprise|maker|producer|manufacturer)\b",
    re.IGNORECASE,
)
_OF_ONE = re.compile(
    r"[两俩二三四五六七八九几\d]家(?:分|工)?厂|[甲乙丙](?:厂|项目|课题)|\b\w+ (?:\w+ )?plants\b|\bplant [AB]\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"[甲乙丙丁](?=公司|企业|厂|方|家)|(?<![A-Za-z])[ABC](?=公司|企业|厂|家)|(?<=[Ff]irm )[ABC]\b|(?<=[Cc]ompany )[ABC]\b"
)
_A_FIRM = re.compile(  # what a firm's name ends in
    r"(?:[厂行]|公司|企业|集团|总部|开发商|机构|平台)$"
    r"|\b(?:plants?|factory|mill|works|company|firm|maker|producer|manufacturer|developer|insurer|bank|group|head ?(?:quarters|office)|hq)$",
    re.IGNORECASE,
)


def ceiling_for_one(due: Sequence[Ruling], question: Question) -> tuple[Decimal | None, bool]:
    """The ceiling that the awards of one firm have together, None for none; and whether it is sure which ceiling holds.

    A ceiling each firm or each year counts for each of them.
    """
    rules = {ruling.rule.id: ruling.rule for ruling in due}
    capped = [rule for rule in rules.values() if isinstance(rule.amount, Product) and rule.amount.cap]
    if len(rules) != 1 or len(due) < 2 or not capped or not isinstance(capped[0].amount, Product):
        return None, True
    rule, amount = capped[0], capped[0].amount
    cap = amount.cap.value if amount.cap else Decimal(0)
    text = f"{question.text} {question.context}"
    labels = set(_LABEL.findall(text))
    one_said = _ONE_SAID.search(_before_list(question)) is not None or len(labels) == 1
    if len(labels) == 1:
        text = _LABEL.sub("", text)
    if _FIRMS.search(_OF_ONE.sub("", text) if one_said else text):
        return None, not (_YEARS.search(text) and len(due) > 2)
    total = sum((ruling.verdict.award.value for ruling in due if ruling.verdict.award), Decimal(0))
    if total <= cap:
        return None, True
    if question.listed and not one_said:
        return None, all(_A_FIRM.search(name_alone(words)) for words in question.listed)
    if _YEARS.search(text):
        open_years = any(
            isinstance(reading.amount, Product) and reading.amount.cap_times
            for one in rule.ambiguities
            for reading in one.readings
        )
        return (None, True) if amount.cap_times else (cap, not open_years)
    return cap, _ONE_FIRM.search(text) is not None


def _before_list(question: Question) -> str:
    """What a question says before it tells things one by one."""
    return question.text.partition(question.listed[0])[0] if question.listed else question.text


def all_taken_up(due: Sequence[Ruling], question: Question) -> bool:
    """Whether every sum and every number of things that the question tells is one of the things added up.

    A sum that no thing has taken up would be missing in the total.
    """
    if tells_vaguely(question.text):
        return False
    if question.apportioned or question.follows:
        return True  # the things were told in turns before
    taken = [value for item in question.items for value in item.values() if isinstance(value, Decimal)]
    named = {quantity.value for one in due if one.rule.amount for quantity in quantities(one.rule.amount)}
    printed = {f.value for one in due for anchor in one.rule.anchors for f in figures(anchor.quote)} | named
    told = [figure for figure in figures(question.text) if figure.comparator == "="]
    sums = [figure.value for figure in told if figure.unit in ("CNY", "USD") and figure.value not in printed]
    added = sum((value for value in taken if value in sums), Decimal(0))
    if any(value not in taken and value != added and not _made_of(value, taken, sums) for value in sums):
        return False
    counts = [_count(item, due[0].rule.vocabulary) for item in question.items]
    return all(_counted(figure, counts, question) for figure in told if counts_things(question.text, figure))


def told_number(due: Sequence[Ruling], question: Question) -> bool:
    """Whether no more things are added up than the two or three that a question says they are: both awards."""
    said = [number for number, words in _OF_ALL_THESE.items() if words.search(question.text)]
    return len(said) != 1 or question.apportioned or len(due) <= said[0]


def tells_vaguely(text: str) -> bool:
    """Whether a question leaves a number or a sum of what it adds up open: 若干, 还没定."""
    return _VAGUE.search(text) is not None


def _made_of(value: Decimal, taken: Sequence[Decimal], sums: Sequence[Decimal]) -> bool:
    """Whether a sum went into a thing's together with the others told."""
    return any(one == sum(sums, Decimal(0)) for one in taken) and value in sums


def _count(item: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]) -> Decimal:
    """How many things an item is; one where that is not told."""
    counted = [value for name, value in item.items() if of_things(vocabulary[name]) and isinstance(value, Decimal)]
    return counted[0] if counted else Decimal(1)


def _counted(figure: Figure, counts: Sequence[Decimal], question: Question) -> bool:
    """Whether a number of things is that of one of them, of all of them, or of the things told one by one."""
    return (
        figure.value == 1
        or figure.value in counts
        or figure.value == sum(counts, Decimal(0))
        or of_all_of_them(question.text, figure)
    )
