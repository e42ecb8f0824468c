"""How a sentence binds a sum exactly: in full, flat, no more and no less; compared as a comparator, not as words."""

from __future__ import annotations

import re

EXACTLY = re.compile(
    r"足额(?:拨付|发放|兑付|给付|给予)?|一分(?:钱)?(?:不|都不)(?:少|多|差)|固定(?:为|是)?|不多不少"
    r"|整整|恰好|刚好|必须满|(?<=元)整|\bexactly\b|\bflat\b|\bprecisely\b|\bno (?:more|less) and no (?:less|more)\b|\bin full\b|\bto the last (?:yuan|cent)\b|\bfixed\b",
    re.IGNORECASE,
)
