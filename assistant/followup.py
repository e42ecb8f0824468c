"""Whether a turn leans on the turns before it, and what it takes over from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.asks import HOW, OF_THE_DOCUMENT, asks
from assistant.correct import says_corrected
from assistant.matter import telling
from assistant.printed_words import LEVEL
from index.query import Query
from index.types import Hit

_POINTS_BACK = re.compile(
    r"^(?:那么?|那个?|这个?|它|其|这些?|那些?|该|此|上述|还有|另外|然后|再|如果|要是|后来|期满|到时候?|换成|改成|不是(?!说)|是(?![不否]))|呢[？?。！\s]*$"
    r"|(?:这|那)(?:笔|个|项|钱|些|种|事|块|条|份|类|里|时)|(?<![其])它|[两俩]个?[家项笔](?:项目|企业|课题|公司)?[^，。]{0,3}(?:合|加|一起|一共|总)|忘[了记]?(?:讲|说|提|写|告诉)|漏(?:讲|说|提|写)|上面说的|前面说的|刚才"
    r"|\b(?:both|the two)\b[^.?]{0,30}\b(?:together|combined|in total|altogether|in all)\b|\balso (?:won|got|received|obtained|landed)\b"
    r"|^(?:and|but|so|then|what about|how about|what if|who|ok|okay|also)\b|\b(?:it|its|they|them|theirs|that|those|this|these|there|one|ones)\b|\bsuch (?:an?|things?|zones?)\b|\binstead\b(?! of\b)|\b(?:get|gets|for|is it|are they) the same\b|\bsame (?:question|goes|thing|here)\b",
    re.IGNORECASE,
)
_ANOTHER_FIELD = re.compile(  # of the matter asked about before
    r"门槛|条件|标准|要求|范围|对象|流程|材料|\b(?:thresholds?|conditions?|criteri\w+|requirements?|scope|procedure)\b",
    re.IGNORECASE,
)
_ELLIPSIS = re.compile(
    r"^(?:那么?|还有|换成)?[^，,。?？]{2,16}呢[?？。\s]*$|^(?:and|what about|how about)\b(?:(?! (?:is|are|does|do|can|will|may) )[^?]){3,60}[?]?$",
    re.I,
)
_SAME_OF_ANOTHER = re.compile(  # the same question, of a matter that it names: and who is in charge of talent?
    r"^(?:and|but|then|so|also)\b[^?]*\b(?:in charge|responsible|leads?|handles?|looks after|takes care|runs?)\b[^?]*\b(?:when it comes to|as regards|regarding|concerning|for|on|of)\s+(?!(?:it|that|this|them|those|these)\b)[^?]{4,}"
    r"|^(?:(?:and|but|then|so|also),? )?(?:who|which (?:department|body|bureau|office|agency)) (?:(?:then|also|is|is it that) )*(?:in charge of|responsible for|leads?(?: on)?|handles?|looks after|takes care of|runs?|heads?|oversees?|manages?|supervises?)\s+(?!(?:it|that|this|them|those|these)\b)[^?]{4,}"
    r"|^(?:那么?|还有)?(?P<matter>[^，,。?？它这那]{2,16})(?:这块|那块|方面|的事|这事)?(?:又|呢)?[，,]?(?:是|由|归|该)?(?:谁|哪个?(?:部门|单位|厅|局|家))(?:来)?(?:牵头|负责|管|抓)",
    re.IGNORECASE,
)
_INTERROGATIVE = re.compile(
    r"[谁哪几]|什么|多[少大久长]|怎么|如何|是否|[吗么]|\b(?:who|which|when|where|how (?!about\b)|whether|what (?!about\b))",
    re.IGNORECASE,
)
_BODY = re.compile(r"(?:[厅局委办行关]|部门|政府|委员会)$")
ZONE = re.compile(r"(?:开发区|高新区|经开区|园区)$")
_SHORT_CHINESE, _SHORT_ENGLISH = 14, 8
_FEW = 3  # names that a turn may have and still tell nothing of its own
_CONFIRMS = re.compile(
    r"[，,]?(?:对|是)(?:吧|吗|么|不对|不)\s*[？?。]?\s*$|\b(?:right|correct|true)\s*[?]", re.IGNORECASE
)
LEAN = 0.5  # how much the clause found for the turn before counts


def leans_back(last: Query, earlier: Sequence[str]) -> bool:
    """Whether a turn cannot be understood without the ones before: it points back, or names next to nothing."""
    if not earlier or same_of_another(last):
        return False
    if _POINTS_BACK.search(last.text) or says_corrected(last.text):
        return True
    length = len(last.text.split()) if last.english else len(last.text)
    short = length <= (_SHORT_ENGLISH if last.english else _SHORT_CHINESE)
    named = len(last.mentions) > _FEW and telling(last.mentions)
    whole = bool(last.places and telling(last.mentions) and asks(last.text, english=last.english))
    return (short and not whole) or not (last.places or set(last.zone_types) - {"zone"} or named)


def same_of_another(last: Query) -> bool:
    """Whether a turn asks who is in charge of a matter that it names itself, in the document of the turn before."""
    return _SAME_OF_ANOTHER.search(last.text) is not None and bool(telling(last.mentions))


def who_again(queries: Sequence[Query]) -> bool:
    """Whether the last turn only names another matter after a question who is in charge: then that is asked of it."""
    before, last = queries[-2:] if len(queries) > 1 else (None, queries[-1])
    return (
        before is not None
        and changes_subject(last)
        and not any(_BODY.search(name) for name in named_anew(last))
        and not _INTERROGATIVE.search(last.text)
        and not _ANOTHER_FIELD.search(last.text)
        and not asks(_without_names(last), english=last.english) - HOW
        and asks(before.text, english=before.english) - HOW == {"department"}
    )


def _without_names(last: Query) -> str:
    """A turn without the names of matters in it and what is said of each as support: 公共配套 asks for no sum."""
    text = last.text
    for mention in telling(last.mentions):
        text = re.sub(re.escape(mention.text) + r"\s*(?:支持|support)?", " ", text)
    return text


def questions(query: Query) -> bool:
    """Whether a turn puts a question."""
    return query.text.rstrip().endswith("?") or bool(asks(query.text, english=query.english))


def begin(queries: Sequence[Query], begins: frozenset[int]) -> int:
    """The turn that begins the matter of the last one: a question that needs none before it begins another.

    What is told before any question is asked belongs to the question that follows.
    """
    first, asked = 0, False
    for at, query in enumerate(queries):
        alone = asked and not leans_back(query, [one.text for one in queries[first:at]])
        if at in begins or alone:
            first, asked = at, False
        asked = asked or questions(query)
    return first


def asked_then(chain: Sequence[Query], asked: frozenset[str]) -> tuple[frozenset[str], str]:
    """What a turn that leans back asks, what it leaves out taken from the question before, and the words that put it.

    One that asks nothing itself asks the same anew, yes or no as before; of 给400万对吧 the confirming is not asked again.
    """
    last = chain[-1]
    if asked - HOW:
        return asked, last.text
    before = next(filter(questions, reversed(chain[:-1])), None)
    if before is None:
        return asked, last.text
    then = asks(before.text, english=before.english)
    if asked or _CONFIRMS.search(before.text):
        return asked | (then - HOW - OF_THE_DOCUMENT), last.text
    return then, before.text if "decision" in then else last.text


def elliptic(last: Query) -> bool:
    """Whether a turn is but a name put in the place of another: 水资源那块呢, and in Nantong?"""
    return _ELLIPSIS.search(last.text) is not None


def changes_subject(last: Query) -> bool:
    """Whether a turn only puts another matter in the place of the one before: 水资源那块呢, and on land supply."""
    named = [mention for mention in last.mentions if not LEVEL.search(mention.text)]
    return bool(named) and elliptic(last)


def named_anew(last: Query) -> tuple[str, ...]:
    """The printed names of what a turn names, levels and zones apart."""
    named = [m for m in last.mentions if not LEVEL.search(m.text) and not ZONE.search(m.concept.zh)]
    return tuple(name for m in telling(named) or named for name in (m.concept.zh, *m.concept.names))


def leaning(hits: Sequence[Hit], before: Sequence[Hit], names: Sequence[str] = ()) -> tuple[Hit, ...]:
    """The hits of a turn that leans back, those raised that the turn before it found as well.

    Where a turn puts another matter in place of the former, under one of some `names`, only clauses that hold it.
    """
    top = before[0].score if before else 1.0
    earlier = {
        hit.clause.id: hit.score / top
        for hit in before
        if top > 0 and (not names or any(name in hit.clause.text for name in names))
    }
    raised = [replace(hit, score=hit.score + LEAN * earlier.get(hit.clause.id, 0.0)) for hit in hits]
    return tuple(sorted(raised, key=lambda hit: -hit.score))
