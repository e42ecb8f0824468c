"""How a question points to a document by describing it: 那份把33个开发区并成22个的方案里; under the draft action plan."""

from __future__ import annotations

import re

_PAPER = r"(?:方案|文件|措施|计划|稿子|送审稿|稿|办法|意见|通知)"
_DESCRIBED = re.compile(
    rf"(?:按照?|照着?|在|根据|依据|就|对照)?[^，,。；;？?、]{{0,24}}(?:那份|这份|那个|写着)[^，,。；;？?]{{0,40}}?{_PAPER}(?:里面?|中|上|下)?"
    rf"|(?:按照?|照着?|在|根据|依据)?[^，,。；;？?、：:]{{2,16}}{_PAPER}(?:里面?|中|上|说|提到|规定|要求)(?:的|了)?[，,]?"
    r"|^[^:?.]{3,60}?(?:plan|measures?|document|draft|policy|scheme|template)\s*:"
    rf"|^(?:按照?|照着?|在|根据|依据)?[^，,。；;？?]{{2,30}}{_PAPER}(?:里面?|中|上|下)?[，,:：]"
    r"|\b(?:under|in|according to|per|as per|does|do) (?:the|guangxi's|guangdong's|nantong's) [^,.?;]{0,70}?"
    r"(?:plan|measures?|document|draft|policy|scheme|template)\b,?",
    re.IGNORECASE,
)
_OF_A_NAME = (
    r"(?:the|its|an?|guangxi|guangdong|nantong|jiangsu|autonomous|region(?:al)?|provinc(?:e|ial)|city|municipal|anonymi[sz]ed|"
    r"unnamed|template|draft|action|reform|innovat(?:ion|ive)|and|etdzs?|edzs?|national|hi(?:gh)?-?tech|economic|technolog\w+|"
    r"development|industrial|zones?|parks?|implementation|upgrad\w+|quality|high|appraisal|assessment|20\d\d)"
)
_NAMED = re.compile(
    rf"\b(?:(?:under|in|by|according to|per|from|between|of)\s+)?(?:{_OF_A_NAME}(?:['’]s)?[\s-]+){{1,12}}"
    rf"(?:plan|measures|document|draft|policy|scheme|template)\b(?:\s+(?:on|for)\s+(?:{_OF_A_NAME}|of)(?:\s+(?:{_OF_A_NAME}|of))*)?,?",
    re.IGNORECASE,
)
_TELLING = re.compile(
    r"guangxi|guangdong|nantong|autonomous|anonymi|unnamed|draft|etdz|hi(?:gh)?-?tech|reform|template", re.IGNORECASE
)
_LEAST = 6  # what is left must still be a question


def description(text: str) -> tuple[str, str]:
    """The words that describe a document, and the question without them; ("", text) where none do."""
    found = [match[0] for match in _DESCRIBED.finditer(text)]
    rest = _DESCRIBED.sub(" ", text)
    named = [match[0] for match in _NAMED.finditer(rest) if _TELLING.search(match[0])]
    for name in named:
        rest = rest.replace(name, " ")
    found, rest = found + named, rest.strip(" ，,:：")
    return (" ".join(found), rest) if found and len(rest) >= _LEAST else ("", text)
