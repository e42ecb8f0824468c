"""An answer that works a rule's award backwards: what is needed first, then the rule and its conditions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import chain

from assistant.award_rest import award_rest
from assistant.cite import Citations
from assistant.climb import climb
from assistant.composition import Composition
from assistant.decide import Ruling
from assistant.inverse import WorkedBack, work_back
from assistant.question import Question
from assistant.rules.quantities import plain
from assistant.rules.types import Document
from assistant.shortfall import shortfall
from assistant.state_ruling import state_ruling, view
from assistant.types import Amount, Notice
from index.search import Index
from prompts import replies


def worked_back(
    question: Question, rulings: Sequence[Ruling], documents: Mapping[str, Document], as_of: date
) -> WorkedBack | None:
    """The first ruling that can be worked back to what is asked for, or whose limit is that far away."""
    rest = (award_rest(question, ruling) for ruling in rulings)
    found = (climb(question, ruling, documents, as_of) for ruling in rulings)
    back = (work_back(question, ruling, documents, as_of) for ruling in rulings)
    short = (shortfall(question, ruling, documents, as_of) for ruling in rulings)
    return next((one for one in chain(rest, found, back, short) if one), None)


def compose_worked(question: Question, worked: WorkedBack, index: Index, citations: Citations) -> Composition:
    """The composition of an answer from an award worked back; cites the rule's passage."""
    made, words, ruling = Composition(), replies(question.language), worked.ruling
    steps = ("; " if question.english else "；").join(worked.steps)
    stated = Composition()
    state_ruling(stated, ruling, question, index, citations, with_amounts=worked.award is None)
    made.lines = [worked.lead, words["steps"].format(steps=steps), *stated.lines]
    made.notices, made.verdicts = stated.notices, [view(ruling, question)]
    if worked.award is None:
        made.amounts = stated.amounts if question.asks & {"amount", "sum"} else []
        made.notices.append(Notice("interpretation", words["steps"].format(steps=steps), ruling.rule.document))
    else:
        award = worked.award
        made.amounts = [Amount(plain(award.value), award.unit, award.kind, "", ruling.rule.id, 1, worked.steps)]
    made.lines = [line[0].upper() + line[1:] for line in dict.fromkeys(made.lines) if line]
    return made
