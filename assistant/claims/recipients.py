"""Whether what a figure is bound to goes to a firm or to a zone."""

from __future__ import annotations

import re

GETS = {"zh": {"firm": "给企业", "zone": "给园区"}, "en": {"firm": "enterprises", "zone": "the zone"}}
_TAKES = r"(?:自己|本身|自身)?(?:便|就|均|都|也)?(?:可以?|能|将|会)?(?:直接)?(?:获|得|拿|领|收到|享受)(?!不)"
_RECIPIENT = {
    "firm": re.compile(
        rf"给予每家企业|(?:给予|奖给|发给|付给|归|给(?:的是)?)(?:[^,，。;；]{{0,8}}[内里的]的?)?(?:每家|该|这家|单个)?(?:制造业)?(?:企业|公司|厂家)(?!所在)|(?:企业|公司)(?:,|，)?(?:每家|单个|分别)?(?:给予|奖励)|(?:企业|公司|厂家){_TAKES}"
        r"|(?:compan(?:y|ies)|firms?|enterprises?|manufacturers?|businesse?s?) (?:itself |themselves )?(?:gets?|receives?|is (?:paid|given)|pockets?)"
        r"|(?:paid|goes?|going|given|awarded|handed) (?:directly |straight |out )*to (?:the |each |every |that )?(?:compan(?:y|ies)|firms?|enterprises?|manufacturers?|businesse?s?)"
        r"|(?:pays?|gives?|grants?|awards?) (?:the |each |every )?(?:such )?(?:new )?(?:compan(?:y|ies)|firms?|enterprises?|manufacturers?)",
        re.IGNORECASE,
    ),
    "zone": re.compile(
        rf"(?:给予|奖给|发给|付给|归|给(?:的是)?)(?:国家级?|自治区级|所在)?(?:经开区|高新区|开发区|园区|设区市)(?!内|里|中|的|企业)|(?:经开区|高新区|开发区)(?:分别)?(?:给予|奖励)|(?:经开区|高新区|开发区|园区){_TAKES}"
        r"|(?:zones?|ETDZs?) (?:itself |themselves )?(?:gets?|receives?|is (?:paid|given))"
        r"|(?:paid|goes?|going|given|awarded|handed) (?:directly |straight |out )*to (?:the |each |every |that )?(?:host )?(?:\w+[- ]level )?(?:zones?|ETDZs?)|(?:pays?|gives?|grants?|awards?) (?:the |each |every |a )(?:zone|ETDZ)",
        re.IGNORECASE,
    ),
}


def recipients(context: str) -> set[str]:
    """Whether what a figure is bound to goes to a firm or to a zone."""
    return {name for name, pattern in _RECIPIENT.items() if pattern.search(context)}
