"""An answer from documents set side by side: in a sentence what is the same or differs, then what each says in a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from assistant.awards_apart import apart
from assistant.cite import Citations
from assistant.compare_rows import rows_table
from assistant.composition import Composition, Row
from assistant.names import named
from assistant.passage_row import passage_lines, passage_row
from assistant.question import Question
from assistant.settle_sides import each_of_sides, of_sides
from assistant.side_found import SideFound
from assistant.side_lead import lead_of_sides
from assistant.state_ruling import state_ruling, view
from index.search import Index
from prompts import replies

_YEAR = re.compile(r" \(\d{4}\)$")


def compose_sides(question: Question, found: Sequence[SideFound], index: Index, citations: Citations) -> Composition:
    """The composition of an answer from the sides, in the order in which the question names them."""
    words = replies(question.language)
    each = each_of_sides(question, found, index)
    made = Composition(decision=of_sides(question, found, each, index))
    names = [_name(side, question, index) for side in found]
    firsts = _state_in_turn(made, found, names, index, citations)
    for side in found:
        if not side.rulings:
            made.lines += passage_lines(side.question, side.evidence, index, citations)
    lead = lead_of_sides(question, made.decision, each, found, names, firsts, index)
    said = (words[made.decision] if made.decision else "", lead)
    one_each = made.amounts if all(len(side.rulings) == 1 for side in found) else []
    between = apart(one_each, question.text, question.language)
    made.lines[:0] = [
        (" " if question.english else "").join(filter(None, said)),
        *(between[1] if between else ()),
        rows_table(made.rows, question.language),
    ]
    made.amounts += [between[0]] if between else []
    made.lines = list(dict.fromkeys(line for line in made.lines if line))
    return made


def _state_in_turn(
    made: Composition, found: Sequence[SideFound], names: Sequence[str], index: Index, citations: Citations
) -> list[Row]:
    """State what answers each side, the first of every side before the second of any; gives the first row of each."""
    firsts: list[Row] = []
    for place, turn in enumerate(zip_longest(*(side.rulings or (None,) for side in found), fillvalue=())):
        for side, name, ruling in zip(found, names, turn, strict=True):
            asked = replace(side.question, asks=side.question.asks - {"decision"})
            if ruling:
                made.verdicts.append(view(ruling, asked))
                state_ruling(made, ruling, asked, index, citations, True, name)
            elif ruling is None:
                row, amounts = passage_row(name, replace(side, question=asked), index, citations)
                made.rows.append(row)
                made.amounts += amounts
            if place == 0:
                firsts.append(made.rows[-1])
    return firsts


def _name(side: SideFound, question: Question, index: Index) -> str:
    """What a side is called; the year in the name of a document that is not cited would be a figure without a source."""
    name = named(index.policies[side.document], question.language)
    return _YEAR.sub("", name) if side.lacks else name
