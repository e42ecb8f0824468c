"""Plain English words of policy prose with the printed words for them; the field's terms stand in the term base."""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORDS = {
    "approved|approval|granted the status": "获批 批准 审批", "recogni[sz]ed|certified|accredited|identified as": "认定 备案",
    "filed|registered|on record|put on record": "备案 登记", "newly (?:built|set up|established)": "新设 新办 新建",
    "for the first time|first[- ]time|first (?:enter|appear|list|rank)(?:s|ed|ing)?": "首次", "enter(?:s|ed|ing)?|join(?:s|ed)?": "进入",
    "list|leaderboard|ranking list": "榜单 名单", "published|released|issued": "发布 印发", "cultivation|incubation|nurturing": "培育 孵化",
    "(?:pool|library|bank|database)": "库", "institutions?|organi[sz]ations?|agenc(?:y|ies)": "机构", "professional": "专业",
    "enterprises?|compan(?:y|ies)|firms?|business(?:es)?": "企业", "summoned|talks?|admonish\\w*|interviewed|regulatory talk": "约谈",
    "warn(?:s|ed|ing)?": "警告 提醒 警示", "yellow card": "黄牌", "remind\\w*|reminder": "提醒", "delist\\w*|removed from the list|stripped of": "摘牌",
    "rectif\\w+": "整改", "report(?:s|ed|ing)?": "报告", "in writing|written": "书面", "assess\\w*|apprais\\w*|evaluat\\w*": "考核 评价 评估",
    "rank(?:s|ed|ing|ings)?|places?|positions?": "排名", "fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin\\w+|slip(?:s|ped)?": "下降",
    "rise(?:s|n)?|rising|mov(?:e|es|ing) up|climb(?:s|ed|ing)?|improv\\w+|raise[sd]?|raising|increas\\w*": "提升 提高 增加 增长 上升 加大",
    "matching": "配套", "reward(?:s|ed)?|award(?:s|ed)?|bonus(?:es)?|prize": "奖励", "subsid\\w+": "补助 补贴",
    "actually (?:paid[- ]in|used|utili[sz]ed|received|in place)|paid[- ]in|in place": "实际到位 实际利用 实际到账", "foreign": "外资 外商 外国",
    "capital|investment|invested": "资金 投资 资本", "tax(?:es|ation)?": "税收 税", "average": "平均", "growth": "增幅 增长",
    "price|premium|fee|payment": "价款 费", "land": "用地 土地", "charge[sd]?|collect(?:ed|s)?|levied|levy": "收 增收", "add(?:ed|ing|s)?": "增加 新增 加",
    "floors?|storeys?|stories": "层 加层", "factor(?:y|ies)|plants?|workshops?": "厂房 厂 工厂", "buildings?": "建筑 房", "ratio|proportion|share|percentage": "比例 占比",
    "work permits?": "工作许可", "permits?|licen[cs]es?": "许可", "talents?|experts?|professionals": "人才", "high[- ]end|top": "高端",
    "departments?|bureaus?|office": "厅 局 部门", "commerce": "商务", "finance|financial|fiscal": "财政 金融", "science and technology": "科技",
    "government": "政府", "provincial": "省", "municipal|city": "市", "county": "县", "leader(?:s)?|person in charge|officials?": "负责人 领导",
    "projects?": "项目", "plans?|planning": "规划 计划", "build(?:s|ing)?|construct\\w*|erect\\w*": "建设 建", "production|manufactur\\w*": "生产 制造",
    "chemicals?": "化学品 化工", "hazardous|dangerous": "危险", "restrict\\w*|limit(?:s|ed|ing)?": "限制", "parks?": "园区", "block(?:s)?|plots? of land": "区块",
    "station(?:s|ed)?|dispatch\\w*|set up (?:branch )?offices|resident": "派驻", "management": "管理", "administrative": "行政", "area|floor area": "面积",
    "use|original use|purpose": "用途 使用", "continu\\w+|keep(?:s)?": "继续", "lease[sd]?|transfer(?:red)?|granted land": "出让 租赁",
    "term|period|tenure": "年期 期限", "existing|stock|idle": "存量 闲置 现有", "new industrial land": "新增工业用地", "supplied|supply": "供应",
    "national special funds?|state special funds?": "国家专项支持资金", "key": "重点", "major": "重大", "laborator(?:y|ies)": "实验室", "centres?|centers?": "中心",
    "technology|technological": "科技 技术", "innovation|innovative": "创新", "revenue|turnover|sales": "营业收入", "exceed(?:s|ed|ing)?": "突破 超过",
    "number|total": "总数 数量", "overlap\\w*|stack\\w*|cumulat\\w+|combined": "叠加", "similar|same kind|same type": "同类", "result(?:s)?": "结果",
    "safety": "安全", "risk(?:s)?": "风险", "complete[sd]?": "完成", "water": "水", "chang(?:e|es|ed|ing) (?:of )?(?:\\w+ )?names?|rename[sd]?|names?": "改名 命名", "freely|at will|on their own|themselves": "自行", "downgraded": "降为",
    "merg(?:e|es|ed|ing)|consolidat\\w+": "整合 合并", "strengthen\\w*|reinforc\\w*|step\\w* up": "加强 强化 加大", "inputs?|outlays?": "投入", "promot\\w*": "促进 推进 推动", "accelerat\\w*|speed\\w* up": "加快 加速",
    "deepen\\w*": "深化", "guarantee\\w*|secur(?:e|es|ed|ing)": "保障", "mechanisms?": "机制", "consecutive|in a row": "连续", "comprehensive|overall": "综合", "support(?:s|ed|ing)?": "支持", "borne|shared|split": "分担", "district|zones?": "区",
}  # fmt: skip
_ENTRY = tuple(
    (re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), tuple(names.split())) for pattern, names in _WORDS.items()
)


def plain_words(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The stretches of an English text that have printed words, longest first where they overlap, in order."""
    found = [(m.start(), m.end(), names) for pattern, names in _ENTRY for m in pattern.finditer(text)]
    at = 0
    for start, end, names in sorted(found, key=lambda entry: (entry[0], -entry[1])):
        if start >= at:
            yield start, end, names
            at = end
