"""What a web page leaves around a policy: navigation, posting times, hotlines. Never citable."""

from __future__ import annotations

import re

_NOISE = (
    ("网站导航", re.compile(r"^(?:网站首页|首页|主页|当前位置|您(?:现在)?的位置)\s*[::>»].*$|^.{0,20}>\s*\S{2,12}\s*>.{0,30}$")),
    ("网页发布时间", re.compile(r"^(?:发布|发文|更新|录入|公布)?(?:时间|日期)\s*:\s*\d{4}\s*[-年/.]\s*\d{1,2}.*$")),
    ("网页来源", re.compile(r"^(?:来源|作者|浏览(?:次数|量)?|点击(?:数|率|量)?|阅读(?:数|量)?|责任编辑|编辑|字号|字体)\s*:.*$")),
    ("热线电话", re.compile(r"^\S{0,8}(?:热线|电话)\s*:\s*[\d\s、,/()-]{7,}$")),
    ("相关链接", re.compile(r"^(?:相关文档|最新文档|相关附件|相关链接|相关阅读|相关文章|相关稿件|上一篇|下一篇|扫一扫.*|关闭窗口|打印本页|分享到.*)\s*:?.{0,40}$")),
    ("页面标记", re.compile(r"^<!--.*-->$")),
)  # fmt: skip


def noise_name(line: str) -> str:
    """What kind of noise a (half-width, stripped) line is, or "" where it belongs to the policy."""
    return next((name for name, pattern in _NOISE if pattern.match(line)), "")
