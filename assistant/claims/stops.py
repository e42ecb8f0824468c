"""The words of a claim that tell nothing of its matter: what frames, binds and grants, in Chinese and English."""

from __future__ import annotations

import re

from assistant.claims.read import LEVELS

_KEPT = (  # words that hold a plain character or word and are telling as a whole
    "首次|单项|名次|批次|层次|档次|时间|时限|临时|同时|时代|时期|个人|国家|专家|名单|排名|名义|改名|命名|名录|职位|学位|条例|软件|次数|处理|处置|处罚|主要|重要|要素|要点|对象|对外|对接|对口|对应|由于|理由|自由|在线|存在|目的|标的|目标|应用|应急|应对|可持续|可行|认可|许可|可再生|能力|能源|节能"
    "|能耗|功能|智能|职能|性能|产能|综合能|到位|到账|到期|受到|其他|其中|比例|比重|对比|占比|将来|负责人|配套设施|配套用地|公共配套|研发经费|外商|外资|外贸"
    "|内部|内设|市内|区内|中心|中小|集中|中试|其中|上市|上划|上线|网上|线上|从业|从事|等级|高等|至今|及时|普及|会计|社会|协会|委员会|管委会|会同|机会"
    "|财政投入|财政(?=管理|体制|预算|自主|奖补|贡献|管理权限|部门|厅|局)|金融支持|支持资金|专项资金|引导资金|资金池|重点支持|国有资金|社会资金|工作许可|工作站|工作领导|工作制|工作方案|把握|把关|和谐|和平|共和|与会|参与"
    "|为主|行为|作为|成为|因为|是否|有效|有限|有关|国有|所有制|拥有|没有|占有|持有|一次性资助|得分|所得|所在|现有|特有|一站式|一园|一企|一业|一事|一窗|一票|一链|一区"
)
_GRANTS = (
    "可以|能够|高于|低于|大于|小于|多于|少于|可获得?|可得到?|可享受|可领取?|可拿到?|可领|拿得到|最多|最高|最低|最长|至少|至多|不超过|不低于|不高于|不得超过|以上|以下|以内|之内|超过|达到|给予|获得|得到|拿到|享受|领取|发放|发给|兑付"
    "|奖励性|奖励|奖金|补助|资助|补贴|奖补|配套|经费|资金|支持|财政|一次性|每年|每家|每个|每项|每户|各个|单个|一律|统统|分别|应当|必须|必需|需要|须|将会?|应该?|可|会被?|能|会|固定|定额|封顶|一分不多|一分不少|不多不少|一分|数额|金额|另定"
)
_FRAMES = (
    "用于|处于|位于|属于|关于|对于|限于|根据|按照|规定|政策|文件|措施|方案|原文|条款|中国|人民币|牵头|配合|负责|责任单位|单位|工作|提出|要求|明确|写明|列明|提到|强调|计划|打算|力争|确保|设立的|设定|所设|设有|有关|相关|符合条件"
    "|这一?项|该项|一项|此项|事项|任务|这一|此类|条件(?:是|为)|前提是|内容(?:是|为|包括)|目标(?:是|为|包括)?|其中(?:包括)?|包括|包含|主要(?:是|包括)|分为|共有|合计|总计"
    "|成功|顺利|只要|只有|即可|就能|就可|便可|方可|方能|一旦|如果|若|如|则|便|并且|并|而且|以及|同时|还|又|再|均|皆|都|也|且|已经?|曾|正在|尚|才|却|但|而"
    "|的话|之后|以后|后(?!补)|之前|以前|前提下|情况下|时|因此|所以|为了|为|是|有|把|被|令|使|让|给|向|从|自(?=20|区)|于|与|和|及|等|至|每|各|某|该|其|此|这|那|的|地(?=[提推])|得|了|着|过|由|对|在|要|到|以|按|比(?=[|])|将"
    "|允许|准许|鼓励|不得|不能|不再|不可|不予|严禁|坚决|禁止|无需|不用|各地|本次|目前|当前|一般|原则上|直接|自己|本身|全部|所有|整个|任何|一切"
    "|个|项|家|之一|之列|在列|刚好|恰好|正好|排在|排到|名列|同一笔|同一|一笔|适用于|适用|涵盖|惠及|覆盖于|搞|借|名|位|座|所(?=[,，]|$)|条|件|次|处(?!置|理|于)|第"
)
_ZONES = "高新区|高新技术产业开发区|经济技术开发区|经济开发区|经开区|开发区|园区|国家级?|自治区级?|省级?|市级|县级|全区|全省|全市"
_STOP = re.compile(
    rf"(?P<kept>{_KEPT})|(?:{_GRANTS})|(?:{_FRAMES})|(?:{_ZONES})|" + "|".join(LEVELS.values()), re.IGNORECASE
)
PLAIN = frozenset(
    "cannot can't policy policies a an the of in on at to by for from with and or as is are be been being was were will shall can may must not no it its "
    "this that these those each every per which who whose when where if than then up most least more less over under about "
    "get gets receive receives received give gives given provide provides provided grant grants granted has have had do does "
    "their they there such any all also into within after before between according rmb cny yuan million billion thousand "
    "maximum max cap capped exactly once one-off annual annually year years only other same how funding subsidy support "
    "supports award awards reward rewards money paid amount new newly zone zones national level high-tech etdz etdzs "
    "among last first way matter case taken take takes allowed additional kind such "
    "autonomous region regional provincial one off "
    "require requires required requiring need needs needed want wants wanted aim aims aimed promise promises promised plan plans planned "
    "say says said state states stated name names named list lists listed mention mentions set sets call calls let lets make makes made "
    "reach reaches reached reaching hit hits rule flat fixed straight precisely ones them him her goes go come comes out put puts pay pays paying offer offers offered "
    "both either so but while once there's whether own itself themselves still already just simply straightforward thing things "
    "percent cent dollars dollar us usd half entire entirely whole fully full wholly solely total totally regardless irrespective "
    "including include includes included except excluding excluded eligible qualify qualifies entitled entitlement apply applies "
    "budget budgets principle generally normally should respectively through across extra even high low degree turn turns push pushes pushed area areas conform conforms waive waives waived waiving  during single guofa guobanfa suzhengfa yuefu drawn council document documents number instead rather directly automatically immediately always never".split()
)


def told(text: str) -> str:
    """A Chinese text with a stroke for every word that tells nothing."""
    return _STOP.sub(lambda match: match["kept"] or "|", text)


def is_plain(words: str) -> bool:
    """Whether an English name is made of words that tell nothing, such as up to or support for."""
    return all(word in PLAIN for word in words.lower().replace("-", " ").split())
