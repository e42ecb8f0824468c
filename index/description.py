"""How a question points to a document by describing it: 那份把33个开发区并成22个的方案里; under the draft action plan."""

from __future__ import annotations

import re
from collections.abc import Iterable

from index.places import Places

_PLACE = "§"  # stands for each letter of a place's name
_PAPER = r"(?:方案|文件|措施|计划|稿子|送审稿|稿|办法|意见|通知)"
_DESCRIBED = re.compile(
    rf"(?:按照?|照着?|在|根据|依据|就|对照)?[^，,。；;？?、]{{0,24}}(?:那份|这份|那个|写着)[^，,。；;？?]{{0,40}}?{_PAPER}(?:里面?|中|上|下)?"
    rf"|(?:按照?|照着?|在|根据|依据)?[^，,。；;？?、：:]{{2,16}}{_PAPER}(?:里面?|中|上|说|提到|规定|要求)(?:的|了)?[，,]?"
    r"|^(?:(?!,|\b(?:in|under|per|according to)\b)[^:?.]){3,60}?(?:plan|measures?|document|draft|scheme|template)\s*:"
    r"|^(?:the|this|that|§)(?:(?!,|\b(?:in|under|per|according to)\b)[^:?.]){3,60}?policy\s*:"
    rf"|^(?:按照?|照着?|在|根据|依据)?[^，,。；;？?]{{2,30}}{_PAPER}(?:里面?|中|上|下)?[，,:：]"
    r"|\b(?:under|in|according to|per|as per|does|do) (?:the|§+['’]s) (?:(?!\b(?:in|under) (?:both )?the\b)[^,.?;]){0,70}?"
    r"(?:plan|measures?|document|draft|policy|scheme|template)\b,?",
    re.IGNORECASE,
)
_OF_A_NAME = (
    r"(?:the|its|an?|§+|autonomous|region(?:al)?|provinc(?:e|ial)|city|municipal|anonymi[sz]ed|"
    r"unnamed|template|draft|action|reform|innovat(?:ion|ive)|and|etdzs?|edzs?|national|hi(?:gh)?-?tech|economic|technolog\w+|"
    r"development|industrial|zones?|parks?|implementation|upgrad\w+|quality|high|appraisal|assessment|20\d\d)"
)
_NAMED = re.compile(
    rf"(?<![\w§])(?:(?:under|in|by|according to|per|from|between|of)\s+)?(?:{_OF_A_NAME}(?:['’]s)?[\s-]+){{1,12}}"
    rf"(?:plan|measures|document|draft|policy|scheme|template)\b(?:\s+(?:on|for)\s+(?:{_OF_A_NAME}|of)(?:\s+(?:{_OF_A_NAME}|of))*)?,?",
    re.IGNORECASE,
)
_TELLING = re.compile(r"§|autonomous|anonymi|unnamed|draft|etdz|hi(?:gh)?-?tech|reform|template", re.IGNORECASE)
_LEAST = 6  # what is left must still be a question


def description(text: str, places: Places) -> tuple[str, str]:
    """The words that describe a document, and the question without them; ("", text) where none do."""
    masked = _masked(text, places)
    spans = [match.span() for match in _DESCRIBED.finditer(masked)]
    rest = _without(masked, spans)
    spans += [match.span() for match in _NAMED.finditer(rest) if _TELLING.search(match[0])]
    found = [text[start:end] for start, end in spans]
    left = re.sub(r"  +", " ", _without(text, spans)).strip(" ，,:：")
    return (" ".join(found), left) if found and len(left) >= _LEAST else ("", text)


def _masked(text: str, places: Places) -> str:
    """The text with each place that it names in English as a run of one mark."""
    chars = list(text)
    for _, start, end in places.mentions(text):
        if text[start:end].isascii():
            chars[start:end] = _PLACE * (end - start)
    return "".join(chars)


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with some spans blank."""
    chars = list(text)
    for start, end in spans:
        chars[start:end] = " " * (end - start)
    return "".join(chars)
