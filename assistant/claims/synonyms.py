"""Everyday verbs of policy prose that stand for one another; the field's own terms stand in the term base."""

from __future__ import annotations

import re
from collections.abc import Iterator

_GROUPS = tuple(
    tuple(group.split())
    for group in (
        "承担 分担 负担", "提交 报送 上报 作出", "成立 设立 组建 建立 设", "建成 打造 建设 新建 兴建 修建", "增加 增长 提高 提升 上升 扩大 加大", "下降 下滑 降低 减少 缩短 跌",
        "位居 位列 排在 处于 居于 排名 名列 居", "引进 引入 招引 引来 吸引", "开展 举行 组织 进行 实施 推行", "涵盖 覆盖 涉及", "采用 采取 运用", "选定 确定 明确",
        "进入 跻身 入围 进 入选 上榜", "落户 落地 入驻", "指导 引导 督促", "收取 征收 增收 加收 补缴 缴纳 收 补交 交", "取得 获得 拿到 获 获批", "发现 查找", "整合 合并 归并 优化 并为",
        "主要 重点 核心", "开设 设立 新设 设置 设", "帮助 支持 扶持", "派驻 派出 设立派出 下设", "期满 届满 到期", "承接 接受", "适用 执行", "书面 正式", "责任人 负责人 领导",
        "沿用 延续 继续", "改变 变更 调整", "摸排 排查 梳理 筛选", "专利 发明专利", "个税 个人所得税", "租金 房租", "停办 停止 取消", "禁止 严禁 不得 不允许", "逐步 循序渐进 分步",
        "完成 实现 达成", "计入 纳入 算入 列入", "公布 发布 公开", "占比 比例 比重 份额", "数量 总数 个数", "期限 年期 年限 时限", "名义 为名", "从事 开展 进行", "房地产 地产 楼盘",
    )
)  # fmt: skip
_OTHERS = {word: tuple(other for other in group if other != word) for group in reversed(_GROUPS) for word in group}
_WORD = re.compile("|".join(sorted((word for word in _OTHERS if len(word) > 1), key=len, reverse=True)))


def variants(run: str) -> Iterator[str]:
    """A run of Chinese characters with each verb in it replaced by those that stand for it."""
    for match in _WORD.finditer(run):
        for other in _OTHERS[match[0]]:
            yield run[: match.start()] + other + run[match.end() :]
