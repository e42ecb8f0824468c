"""What the names of the things that a fact counts end with."""

from __future__ import annotations

import re

from assistant.rules.types import Fact


def thing_names(fact: Fact) -> re.Pattern[str]:
    """What the names of the things of a fact end with: 实验室 of 重点实验室, laboratories of key laboratories."""
    chinese = {cue[-2:] for cue in fact.cues_zh if len(cue) > 1}
    english = {cue.split()[-1].lower() for cue in fact.cues_en}
    return re.compile(
        "|".join((*sorted(chinese), *(rf"^{re.escape(one.removesuffix('s'))}s?$" for one in sorted(english))))
    )
