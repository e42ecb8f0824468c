"""A small assistant of the right shape for the tests of the page; run as a script, it serves the page."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")

from assistant.errors import BadInput
from assistant.types import Amount, Answer, Citation, Language, Missing, Notice, VerdictView
from index.types import Clause, Policy

TEXT = (
    "网站首页\n\n      一、支持创新\n\n      (一)新型研发机构。\n"
    "　　对新认定的自治区级机构,一次性给予100万元。每年评估一次。\n"
    "(二)人才。\n支持引进人才。\n\n(三)用地。<b>依法</b>办理 & 登记。\n(四)考核。{{this}} ${value} `x`\n"
)
QUOTE = "一次性给予100万元。"
LABEL = re.compile(r"\([一二三四]\)|一、")
POLICY = Policy("zones", "关于支持园区的\n若干措施", TEXT, "0", "draft", issuer="某某委", published=date(2021, 3, 1))
EVIL = Policy("evil", "<img src=http://evil.example/t.png>", "<script>alert(1)</script>", "0", title_en="Evil")
ZH = "新认定的自治区级机构，给予**100万元** [1]。每年评估一次 [1]。\n\n- 适用于园区内机构\n- 见[9]"
EN = "A newly certified regional institution receives **CNY 1,000,000** [1]. It is reviewed each year [1]."


@dataclass(frozen=True)
class FakeAssistant:
    """Answers every question from one sentence of one policy."""

    policies: Mapping[str, Policy] = field(default_factory=lambda: {POLICY.id: POLICY, EVIL.id: EVIL})
    asked: list[list[str]] = field(default_factory=list)
    model: None = None

    def answer(self, turns: Sequence[str], as_of: date | None = None, id: str = "") -> Answer:
        """An answer, a question back, a refusal or an error, by what the last turn says."""
        self.asked.append(list(turns))
        last = turns[-1]
        if "explode" in last:
            raise RuntimeError("secret detail")
        if "mistake" in last:
            raise BadInput("the question cannot be used")
        if "weather" in last:
            return Answer(id, "refuse", "en", "The policies say nothing on this.", amounts=(AMOUNT,))
        if "clarify" in last:
            return Answer(id, "clarify", "en", "Which kind of zone?", missing=(Missing("zone", "Which kind?"),))
        language: Language = "zh" if re.search(r"[\u4e00-\u9fff]", last) else "en"
        text = f"{last} [1]" if "<" in last else {"zh": ZH, "en": EN}[language]
        receipt = {"as_of": str(as_of or date(2026, 11, 21)), "model": None}
        return Answer(
            id, "answer", language, text, None, (CITATION,), (AMOUNT,), (VERDICT,), (NOTICE,), (), "rules", receipt, 1.0
        )  # fmt: skip

    def translation(self, document: str, start: int, end: int) -> Sequence[str]:
        """The English of the one quote there is."""
        return ["RMB 1 million, <once>."] if self.policies[document].text[start:end] == QUOTE else []

    def clauses(self, document: str) -> Sequence[Clause]:
        """The parts of a policy, cut before each printed label."""
        text = self.policies[document].text
        cuts = sorted({0, len(text), *(found.start() for found in LABEL.finditer(text))})
        return [Clause(document, "", (), start, end, text[start:end]) for start, end in pairwise(cuts)]


def cite(quote: str, n: int = 1) -> Citation:
    """A citation of words of the policy."""
    start = TEXT.index(quote)
    path = ("一、支持创新", "(一)新型研发机构")
    return Citation(n, "zones", POLICY.title, "draft", "(一)", path, quote, start, start + len(quote), 24, 60, "0")


AMOUNT = Amount("1000000", "CNY", "up_to", "每家机构，一次性", "r1", 1, ("100万元 × 1 < 2", "= 100万元"))
CITATION = cite(QUOTE)
NOTICE = Notice("draft", "文件为送审稿 <i>", "zones")
VERDICT = VerdictView("r1", "unknown", (), ({"reading": "读法一", "amount": "100万元"},), "认定级别 <b>", "draft")


if __name__ == "__main__":
    import uvicorn

    from assistant.api import create_api
    from assistant.web.headers import OwnOriginOnly
    from assistant.web.page import mount_page

    app = create_api(FakeAssistant())
    app.add_middleware(OwnOriginOnly)
    mount_page(app, FakeAssistant(), {"zh": "请拨打 12345", "en": "please call 12345"})
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ["PORT"]), log_level="warning")
