/**
 * Industries as plans name them, in an id scheme of the project's own of two or three levels, with the divisions of
 * GB/T 4754-2017 only where the name is plainly that of divisions (汽车制造业 36). Names that cut across divisions (新材料, 海洋生物)
 * have none. Sources of the names: GB/T 4754-2017, 战略性新兴产业分类 (2018), 数字经济及其核心产业统计分类 (2021), plan usage.
 */
export interface Sector {
  readonly id: string;
  readonly parent: string | null;
  readonly zh: string;
  readonly en: string;
  /** two-digit divisions of GB/T 4754-2017 */
  readonly gbt4754: readonly string[];
  /** names without 产业, 行业 and the like; one that begins with ~ is also found at the end of a longer name (休闲服装) */
  readonly names: readonly string[];
}

type Line = readonly [id: string, parent: string | null, zh: string, en: string, gbt: string, names: string];

const lines: readonly Line[] = [
  // transport equipment
  ['automotive', null, '汽车', 'Motor vehicles', '36', '~汽车 汽车制造 汽车整车 整车 汽模配 汽车及零部件 汽车及汽车零部件 汽车整车及零部件'],
  ['automotive-parts', 'automotive', '汽车零部件', 'Parts of motor vehicles', '36', '~汽车零部件 ~汽车零配件 汽配 汽车配件 汽摩配 汽车摩托车配件 ~汽车零部件及配件 汽车关键零部件'],
  ['new-energy-vehicles', 'automotive', '新能源汽车', 'New-energy vehicles', '36', '~新能源汽车 ~新能源车 ~电动汽车 新能源乘用车 ~新能源商用车 智能网联新能源汽车 ~氢燃料电池汽车 新能源与智能网联汽车 新能源和智能网联汽车 新能源及智能网联汽车 新能源智能网联汽车'],
  ['new-energy-vehicle-parts', 'new-energy-vehicles', '新能源汽车零部件', 'Parts of new-energy vehicles', '36', '新能源汽车零部件 新能源汽车关键零部件'],
  ['connected-vehicles', 'automotive', '智能网联汽车', 'Connected vehicles', '', '~智能网联汽车 ~智能网联车 车联网 无人驾驶 自动驾驶'],
  ['automotive-electronics', 'automotive', '汽车电子', 'Automotive electronics', '', '~汽车电子 车载电子'],
  ['automotive-services', 'automotive', '汽车服务', 'Automotive services', '', '~汽车服务 汽车后市场'],
  ['rail-equipment', null, '轨道交通装备', 'Rail equipment', '37', '~轨道交通装备 ~轨道交通 轨道交通设备'],
  ['shipbuilding', null, '船舶', 'Shipbuilding', '37', '~船舶 船舶修造 船舶制造 船舶工业 修造船 船舶与海工装备 船舶海工 船舶及海工装备 ~船舶装备 海洋工程装备及高技术船舶 ~船用配件 ~船舶配件 船配'],
  ['aerospace', null, '航空航天', 'Aerospace', '37', '~航空航天 ~航空航天装备 航空 航空装备 航空制造 大飞机 通用航空 临空 航天 ~航空零部件 ~机载零部件'],
  ['commercial-space', 'aerospace', '商业航天', 'Commercial space flight', '', '商业航天 航天发射'],
  ['low-altitude', 'aerospace', '低空经济', 'Low-altitude economy', '', '低空经济 低空 ~无人机 eVTOL 无人航空器 ~低空飞行器 ~低空飞行器制造'],
  ['satellite', 'aerospace', '卫星应用', 'Satellites', '', '卫星 卫星互联网 卫星导航 北斗 ~卫星应用 空天信息'],
  ['bicycles', null, '自行车电动车', 'Bicycles and motorcycles', '37', '~自行车 ~电动自行车 ~摩托车 ~电动两轮车'],
  // equipment
  ['equipment', null, '装备制造', 'Equipment', '', '装备 装备制造 高端装备制造 ~高端装备 智能装备制造 新装备制造 先进装备 先进装备制造 成套装备 ~装备 重大装备 重大技术装备 机械装备 ~精密机械 机械 ~机械制造 机械加工'],
  ['intelligent-equipment', 'equipment', '智能装备', 'Intelligent equipment', '', '~智能装备 ~智能制造装备 智能制造 智能成套装备 ~智能设备'],
  ['marine-equipment', 'equipment', '海工装备', 'Offshore equipment', '', '~海工装备 ~海洋工程装备 海洋工程 海洋装备 海洋高端装备 海工'],
  ['port-equipment', 'equipment', '临港装备', 'Port-side equipment', '', '临港装备 临港先进装备 临港高端装备'],
  ['general-machinery', 'equipment', '通用设备', 'General machinery', '34', '~通用设备 通用机械 ~通用装备'],
  ['special-machinery', 'equipment', '专用设备', 'Special machinery', '35', '~专用设备 ~专用装备 专用机械'],
  ['food-machinery', 'special-machinery', '食品装备', 'Food machinery', '35', '~食品装备 ~食品机械'],
  ['chemical-machinery', 'special-machinery', '化工装备', 'Chemical machinery', '35', '~化工装备 ~化工设备'],
  ['textile-machinery', 'special-machinery', '纺织机械', 'Textile machinery', '35', '~纺织机械 纺机 缝制设备 ~缝纫机 智能缝制 智能缝制设备 缝制装备'],
  ['farm-machinery', 'special-machinery', '农机装备', 'Farm machinery', '35', '~农机装备 ~农业机械 农机 现代农机 智能农机'],
  ['plastics-machinery', 'special-machinery', '塑料机械', 'Plastics machinery', '35', '~塑料机械 塑机 ~注塑机'],
  ['construction-machinery', 'special-machinery', '工程机械', 'Construction machinery', '35', '~工程机械 矿山机械 矿山装备'],
  ['machine-tools', 'general-machinery', '数控机床', 'Machine tools', '34', '~数控机床 ~机床 工业母机'],
  ['robots', 'intelligent-equipment', '机器人', 'Robots', '', '~机器人 机器人与智能装备 机器人及智能装备 具身智能'],
  ['moulds', 'equipment', '模具', 'Moulds', '35', '~模具 模具制造 高端模具 ~精密模具'],
  ['basic-parts', 'equipment', '关键基础件', 'Basic components', '', '~关键基础件 基础件 ~核心基础零部件 ~关键基础零部件 基础零部件 ~关键零部件'],
  ['bearings', 'basic-parts', '轴承', 'Bearings', '34', '~轴承'],
  ['fasteners', 'basic-parts', '紧固件', 'Fasteners', '34', '~紧固件'],
  ['pumps-valves', 'basic-parts', '泵阀', 'Pumps and valves', '34', '泵阀 ~阀门 ~水泵 流体装备 ~液压件'],
  ['lifts', 'general-machinery', '电梯', 'Lifts', '34', '~电梯'],
  ['powder-metallurgy', 'basic-parts', '粉末冶金', 'Powder metallurgy', '33', '~粉末冶金'],
  ['instruments', 'equipment', '仪器仪表', 'Instruments', '40', '~仪器仪表 ~仪表 科学仪器 ~智能仪表 光学仪器'],
  ['safety-equipment', 'equipment', '安全应急装备', 'Safety and emergency equipment', '', '~应急装备 安全应急 安全应急装备 应急产业 应急 ~安防 消防装备'],
  ['packaging-machinery', 'general-machinery', '包装机械', 'Packaging machinery', '34', '~包装机械'],
  ['printing-machinery', 'special-machinery', '印刷机械', 'Printing machinery', '35', '~印刷机械 ~印刷设备'],
  // electrical and energy
  ['electrical', null, '电气机械', 'Electrical equipment', '38', '电气 ~电气机械 ~电工电气 智能电气 ~电气装备 电力装备 ~输配电设备 输变电 输配电 ~智能电网 能源设备 ~电力设备 ~电气设备'],
  ['electric-motors', 'electrical', '电机', 'Electric motors', '38', '~电机'],
  ['cables', 'electrical', '电线电缆', 'Cables', '38', '~电线电缆 ~电缆 线缆'],
  ['batteries', 'electrical', '电池', 'Batteries', '38', '~电池 ~锂电池 锂电 动力电池 ~动力电池 新能源电池 锂电新能源'],
  ['appliances', 'electrical', '家电', 'Household appliances', '38', '~家电 ~家用电器 ~智能家电 小家电 ~小家电 白色家电 厨电 厨房电器 ~厨房电器 制冷电器 空气调节器'],
  ['smart-home', 'electrical', '智能家居', 'Smart home', '', '智能家居 智能家居设备 ~智能家居'],
  ['lighting', 'electrical', '照明', 'Lighting', '38', '~照明 ~灯具 ~半导体照明 灯饰 ~LED照明'],
  ['energy', null, '能源', 'Energy', '', '能源 绿色能源 清洁能源 新能源 可再生能源 ~绿色能源 ~清洁能源 海洋新能源 ~新能源 清洁燃料 绿色石化新能源 海洋清洁能源 海洋能 新能源发电'],
  ['power', 'energy', '电力', 'Power', '44', '电力 热电 火电 煤电 电力生产'],
  ['wind-power', 'energy', '风电', 'Wind power', '', '~风电 ~风电装备 ~海上风电 风能 风电设备 风力发电'],
  ['solar-power', 'energy', '光伏', 'Solar power', '', '~光伏 太阳能 光伏发电 ~太阳能光伏 光伏装备'],
  ['nuclear-power', 'energy', '核电', 'Nuclear power', '', '~核电 核能 核电装备 核技术应用 核电关联'],
  ['hydrogen', 'energy', '氢能', 'Hydrogen', '', '~氢能 氢能源 氢燃料电池 氢能装备 绿氢'],
  ['storage', 'energy', '储能', 'Energy storage', '', '~储能 新型储能 光储充'],
  ['natural-gas', 'energy', '天然气', 'Natural gas', '', 'LNG 天然气 燃气 ~液化天然气 LNG贸易 油气'],
  ['environmental', null, '节能环保', 'Environmental goods', '', '节能环保 环保 节能 ~节能环保 环保装备 ~环保装备 ~环保专用设备 节能环保装备 ~环保设备 节能装备 绿色环保 生态环保 高效节能'],
  ['recycling', 'environmental', '资源循环利用', 'Recycling', '42', '~资源循环利用 ~循环利用 再生资源 循环经济 ~再制造 ~资源综合利用'],
  // electronics, digital
  ['electronics', null, '电子信息', 'Electronics', '39', '电子信息 ~电子信息 电子 电子制造 新一代电子信息 电子信息制造 海洋电子信息'],
  // wider than electronics (software as well); laid beside it
  ['information-technology', 'electronics', '新一代信息技术', 'Information technology', '', '新一代信息技术 信息技术 信息 信息产业 数字安防'],
  ['communications', 'electronics', '通信设备', 'Communications equipment', '39', '通信 ~通信设备 光通信 ~光通信 信息通信 网络通信 5G 6G 5G通信 5G通讯 新一代通信'],
  ['integrated-circuits', 'electronics', '集成电路', 'Integrated circuits', '39', '~集成电路 半导体 ~芯片 ~半导体 第三代半导体 泛半导体 微电子 功率半导体'],
  ['electronic-components', 'electronics', '电子元器件', 'Electronic components', '39', '~电子元器件 ~电子元件 ~元器件 磁性元件 ~传感器 智能传感器 智能传感'],
  ['optoelectronics', 'electronics', '光电', 'Optoelectronics', '39', '~光电 光学电子 ~光电信息 光学 光电子 ~光电子 激光 ~新型显示 ~显示'],
  ['smart-terminals', 'electronics', '智能终端', 'Smart terminals', '39', '~智能终端 ~消费电子 智能硬件 可穿戴设备 智能光电'],
  ['internet-of-things', 'electronics', '物联网', 'Internet of things', '', '~物联网 智慧物联 智能物联 物联网传感器'],
  ['software', null, '软件和信息服务', 'Software and information services', '65', '软件 ~软件 软件和信息技术服务 软件与信息服务 软件和信息服务 软件与信息技术服务 软件和信息 信息服务 ~信息服务 信息技术服务 软件与信创 软件信息 ~嵌入式软件 ~工业软件 软件与服务外包 信创'],
  ['digital-economy', null, '数字经济', 'Digital economy', '', '数字经济 数字经济核心 数字 数字产业 智能经济 数字技术 元宇宙'],
  ['big-data-cloud', 'digital-economy', '大数据与云计算', 'Big data and cloud', '', '大数据 ~大数据 ~云计算 云服务 算力 数据 数据要素 ~数据服务 大数据与云计算 数据中心 数据标注 ~数据标注 智算 ~算力'],
  ['artificial-intelligence', 'digital-economy', '人工智能', 'Artificial intelligence', '', '~人工智能 人工智能与大数据 类脑智能 人工智能大模型 AI'],
  ['blockchain', 'digital-economy', '区块链', 'Blockchain', '', '~区块链'],
  ['industrial-internet', 'digital-economy', '工业互联网', 'Industrial internet', '', '~工业互联网'],
  ['digital-content', 'digital-economy', '数字内容', 'Digital content', '', '~数字内容 ~数字创意 数字文化 网络直播 游戏电竞'],
  ['quantum', null, '量子信息', 'Quantum information', '', '量子信息 量子 量子科技 未来网络'],
  // materials and chemicals
  ['new-materials', null, '新材料', 'New materials', '', '~新材料 前沿新材料 先进材料 材料 ~材料 先进基础材料 ~前沿材料'],
  ['functional-materials', 'new-materials', '功能材料', 'Functional materials', '', '~功能材料 功能膜材料 ~膜材料 ~功能性材料 高性能膜材料 智能材料 ~复合材料 先进复合材料 海洋功能材料'],
  ['polymers', 'new-materials', '高分子材料', 'Polymers', '', '~高分子材料 先进高分子材料 ~合成材料 化工新材料 ~化工新材料 高分子新材料'],
  ['metal-materials', 'new-materials', '金属材料', 'Metal materials', '', '~金属材料 ~金属新材料 高性能金属材料 特种金属材料 先进金属材料'],
  ['magnetic-materials', 'new-materials', '磁性材料', 'Magnetic materials', '', '~磁性材料 ~稀土永磁材料 ~稀土材料 稀土 ~稀土永磁'],
  ['ceramic-materials', 'new-materials', '陶瓷材料', 'Ceramic materials', '', '~陶瓷材料 工程陶瓷材料 先进陶瓷'],
  ['electronic-materials', 'new-materials', '电子信息材料', 'Electronic materials', '', '~电子信息材料 ~电子材料 ~半导体材料 光电材料 ~电子化学品'],
  ['marine-materials', 'new-materials', '海洋新材料', 'Marine materials', '', '海洋新材料 ~海洋材料'],
  ['graphene', 'new-materials', '石墨烯', 'Graphene', '', '~石墨烯 碳基材料'],
  ['additive-manufacturing', 'new-materials', '增材制造', 'Additive manufacturing', '', '~增材制造 3D打印 3D打印材料'],
  ['petrochemicals', null, '石化', 'Petrochemicals', '', '石化 绿色石化 石油化工 ~石化 石化化工 ~石油化工 炼化 化工石化'],
  ['chemicals', null, '化工', 'Chemicals', '26', '化工 精细化工 ~化工 ~精细化工 化学 化学原料和化学制品 日用化工 磷化工 ~磷化工 煤化工 ~煤化工 磷煤化工 能源化工 氟化工 盐化工'],
  ['fireworks', 'chemicals', '烟花爆竹', 'Fireworks', '26', '~烟花爆竹 花炮 烟花'],
  ['fibres', null, '化纤', 'Chemical fibres', '28', '~化纤 化学纤维 ~化学纤维 新型纤维 高性能纤维'],
  ['rubber-plastics', null, '橡胶塑料', 'Rubber and plastics', '29', '橡胶和塑料制品 橡塑 塑料制品 ~塑料制品 ~橡胶制品 塑料 橡胶'],
  ['building-materials', null, '建材', 'Building materials', '30', '~建材 ~建筑材料 新型建材 绿色建材 水泥 ~水泥 ~玻璃 石材 非金属矿物制品 ~耐火材料 ~石材'],
  ['ceramics', 'building-materials', '陶瓷', 'Ceramics', '30', '~陶瓷 建筑陶瓷'],
  ['steel', null, '钢铁', 'Steel', '31', '~钢铁 特钢 ~不锈钢 ~特种钢'],
  ['non-ferrous', null, '有色金属', 'Non-ferrous metals', '32', '~有色金属 有色 铜加工 铝加工 ~铜材 ~铝材 铝精深加工 ~铝产业 ~铝加工 ~铜加工'],
  ['metal-products', null, '金属制品', 'Metal products', '33', '~金属制品 五金 ~五金 ~五金制品 金属加工 五金机电 ~厨具'],
  // consumer goods
  ['textiles-clothing', null, '纺织服装', 'Textiles and clothing', '17,18', '~纺织服装 纺织服饰 时尚纺织服装 现代纺织与服装 现代纺织服装 ~纺织服装创意设计'],
  ['textiles', 'textiles-clothing', '纺织', 'Textiles', '17', '~纺织 ~印染 ~家纺 ~产业用纺织品 纺织印染'],
  ['clothing', 'textiles-clothing', '服装', 'Clothing', '18', '~服装 ~服饰 ~针织服装 ~休闲服装'],
  ['clothing-shoes', 'textiles-clothing', '服装鞋帽', 'Clothing and shoes', '', '鞋服 服装鞋帽 鞋帽服装 纺织鞋服 纺织服装鞋帽 纺织服装鞋服'],
  ['fashion', null, '时尚产业', 'Fashion', '', '时尚 时尚消费品'],
  ['leather-shoes', null, '皮革制鞋', 'Leather and shoes', '19', '皮革 ~皮革 制鞋 鞋业 ~鞋业 鞋革 ~箱包'],
  ['food', null, '食品', 'Food', '', '食品 ~食品 食品加工 绿色食品 ~绿色食品 ~食品加工 健康食品 休闲食品 特色食品 农副食品加工 食品饮料 粮油 ~粮油加工 油料加工 制糖 调味品 ~调味品'],
  ['farm-produce-processing', 'food', '农产品加工', 'Processing of farm produce', '', '农产品加工 ~农产品加工 农副产品加工 ~农产品精深加工'],
  ['prepared-dishes', 'food', '预制菜', 'Prepared dishes', '', '~预制菜'],
  ['aquatic-processing', 'food', '水产品加工', 'Processing of aquatic products', '13', '~水产精深加工 ~水产品精深加工 ~水产品加工 水产加工 ~水产加工 水产品 海产品加工 贝类加工 贻贝加工 牡蛎加工 紫菜加工 海带加工 对虾加工 小龙虾加工 海参加工 鱿鱼加工 金枪鱼加工 ~水产预制菜 海洋食品'],
  ['beverages', 'food', '饮料酒茶', 'Beverages', '15', '~饮料 酒 ~白酒 白酒 酿酒 ~黄酒 ~啤酒 饮用水 ~饮用水'],
  ['furniture', null, '家具家居', 'Furniture', '21', '~家具 家居 ~绿色家居 智能家具 现代家居 ~木业家具'],
  ['wood', null, '木材加工', 'Wood', '20', '木材 木材加工 ~木业 竹木 竹木加工 ~竹木制品 林板'],
  ['bamboo', 'wood', '竹产业', 'Bamboo', '', '竹 竹产业 毛竹 竹制品 ~竹制品 竹加工 笋竹'],
  ['paper-printing', null, '造纸印刷', 'Paper and printing', '22,23', '造纸印刷 造纸包装'],
  ['paper', 'paper-printing', '造纸', 'Paper', '22', '造纸 ~造纸 纸 纸业 纸制品 ~纸制品 纸及纸制品 造纸和纸制品 制浆造纸'],
  ['printing', 'paper-printing', '包装印刷', 'Printing', '23', '印刷 包装印刷 印刷包装 ~包装印刷'],
  ['stationery-crafts', null, '文体用品工艺', 'Stationery, crafts and sports goods', '24', '~文具 文教用品 ~工艺品 工艺美术 ~玩具 ~乐器 体育用品 ~文体用品 ~珠宝 水晶 ~工艺美术品'],
  ['cosmetics', null, '化妆品', 'Cosmetics', '26', '~化妆品 美妆 日化 ~美丽健康'],
  ['tobacco', null, '烟草', 'Tobacco', '16', '~烟草 卷烟'],
  // life sciences
  ['life-sciences', null, '生命健康', 'Life sciences', '', '生命健康 大健康 生物 生物科技 ~生命健康 ~大健康 健康 生物医药与大健康 生物技术 生命科学 健康医药'],
  ['biomanufacturing', 'life-sciences', '生物制造', 'Biomanufacturing', '', '生物制造 ~生物制造 合成生物 合成生物学 生物经济 生物基材料'],
  ['pharmaceuticals', 'life-sciences', '生物医药', 'Pharmaceuticals', '27', '~生物医药 医药 ~医药 现代医药 医药制造 生物医药与医疗器械 ~生物技术药 ~创新药 ~药物 ~疫苗 ~化学药 ~原料药 医药健康 生物药 生物制药 创新药物'],
  ['chinese-medicine', 'pharmaceuticals', '中医药', 'Chinese medicine', '27', '~中药 ~中医药 中药饮片 中成药'],
  ['medical-devices', 'life-sciences', '医疗器械', 'Medical devices', '35', '~医疗器械 ~高性能医疗器械 医疗设备 ~医疗设备 高端医疗器械 ~医疗装备 高端医疗装备'],
  ['in-vitro-diagnostics', 'life-sciences', '体外诊断', 'In vitro diagnostics', '', '~体外诊断 体外诊断试剂 ~诊断试剂'],
  ['medical-services', 'life-sciences', '医疗服务', 'Medical services', '', '精准医疗 ~医疗服务 智慧医疗服务 智慧医疗 ~智慧医疗 健康服务 康养 健康养老 养老服务 医养健康 智能医疗 养老 银发经济'],
  ['marine-biology', 'life-sciences', '海洋生物', 'Marine biology', '', '海洋生物 海洋生物制品 海洋生物医药 海洋药物 海洋生物保健品 ~海洋生物医药 蓝色生物 海洋保健品'],
  // primary industries
  ['agriculture', null, '农业', 'Agriculture', '', '农业 现代农业 ~现代农业 高效农业 特色农业 生态农业 都市农业 农林牧渔 现代特色农业'],
  ['facility-agriculture', 'agriculture', '设施农业', 'Facility agriculture', '', '设施农业 现代设施农业 设施种植'],
  ['smart-agriculture', 'agriculture', '智慧农业', 'Smart agriculture', '', '智慧农业 数字农业'],
  ['crops', 'agriculture', '种植业', 'Crops', '01', '种植 种植业 粮食 ~粮食'],
  ['chinese-herbs', 'agriculture', '中药材', 'Medicinal herbs', '', '~中药材 中药材种植 道地药材'],
  ['seeds', 'agriculture', '种业', 'Seeds', '', '~种业 现代种业'],
  ['fishery', 'agriculture', '渔业', 'Fishery', '04', '~渔业 海水养殖 ~水产养殖 水产 海洋渔业 远洋渔业 ~养殖渔业 ~海水养殖'],
  ['livestock', 'agriculture', '畜牧', 'Livestock', '03', '~畜牧 畜牧养殖 ~畜禽养殖 畜禽'],
  ['hogs', 'livestock', '生猪', 'Hogs', '03', '生猪 ~生猪 生猪养殖'],
  ['cattle', 'livestock', '肉牛', 'Cattle', '03', '肉牛 ~肉牛 肉牛养殖'],
  ['poultry', 'livestock', '家禽', 'Poultry', '03', '家禽 ~家禽 蛋鸡 肉鸡 肉禽'],
  ['forestry', 'agriculture', '林业', 'Forestry', '02', '~林业 林下经济 花卉苗木 ~花卉 林草'],
  ['tea-fruit', 'agriculture', '茶果蔬', 'Tea, fruit and vegetables', '', '果蔬 林果'],
  ['tea', 'tea-fruit', '茶叶', 'Tea', '', '茶 茶叶 ~茶叶 茶业 抹茶'],
  ['fruit', 'tea-fruit', '水果', 'Fruit', '', '水果 ~水果 柑橘 ~柑橘 苹果 ~苹果 葡萄 猕猴桃 果业'],
  ['vegetables', 'tea-fruit', '蔬菜', 'Vegetables', '', '蔬菜 ~蔬菜 辣椒 ~辣椒'],
  ['mushrooms', 'tea-fruit', '食用菌', 'Mushrooms', '', '食用菌 ~食用菌'],
  ['mining', null, '采矿', 'Mining', '', '矿业 采矿 煤炭 矿产 ~煤炭 绿色矿业'],
  ['marine-economy', null, '海洋经济', 'Marine economy', '', '海洋 海洋经济 蓝色经济 海洋产业 现代海洋 深海科技 深海'],
  // services
  ['construction', null, '建筑', 'Construction', '', '建筑 建筑业 ~建筑业 绿色建筑 ~装配式建筑 建筑工业化 智能建造 现代建筑'],
  ['logistics', null, '现代物流', 'Logistics', '', '物流 现代物流 ~物流 商贸物流 智慧物流 供应链'],
  ['shipping', 'logistics', '港航物流', 'Shipping and ports', '', '港航物流 ~港航服务 航运服务 航运 ~航运服务 港航 港口物流 港口航运'],
  ['cold-chain', 'logistics', '冷链物流', 'Cold chain', '', '冷链 冷链物流 ~冷链物流'],
  ['trade', null, '商贸', 'Trade', '', '商贸 商贸流通 现代商贸 国际贸易 ~商贸 批发零售 贸易 专业市场'],
  ['exhibitions', 'business-services', '会展', 'Exhibitions', '', '会展 商务会展 会展服务'],
  ['e-commerce', 'trade', '电子商务', 'E-commerce', '', '电子商务 电商 ~跨境电商 ~电子商务 直播电商 ~电商 跨境电子商务 直播经济'],
  ['finance', null, '金融', 'Finance', '', '金融 现代金融 科技金融 ~金融 绿色金融 金融服务 保险 金融科技'],
  ['science-services', null, '科技服务', 'Science and technology services', '', '科技服务 ~科技服务 研发设计 检验检测 ~检验检测 科创服务 ~检测服务 知识产权服务 研发服务'],
  ['industrial-design', 'science-services', '工业设计', 'Industrial design', '', '~工业设计 ~创意设计 设计 设计服务'],
  ['business-services', null, '商务服务', 'Business services', '', '商务服务 ~商务服务 总部经济 人力资源服务 人力资源 中介服务 服务外包 专业服务 租赁和商务服务'],
  ['tourism', null, '文化旅游', 'Culture and tourism', '', '旅游 文化旅游 文旅 ~旅游 全域旅游 ~文旅 海洋旅游 滨海旅游 旅游休闲 康养旅游 文旅康养 休闲旅游 文体旅 文旅体 海岛旅游 旅居 旅居康养'],
  ['hotels-catering', null, '住宿餐饮', 'Hotels and catering', '61,62', '住宿餐饮 住宿和餐饮'],
  ['catering', 'hotels-catering', '餐饮', 'Catering', '62', '餐饮 ~餐饮'],
  ['culture', null, '文化创意', 'Culture and creativity', '', '文化 文化创意 文创 动漫 ~文化创意 文化产业 演艺'],
  ['film', 'culture', '影视', 'Film and television', '', '影视 ~影视 影视文化 影视制作'],
  ['sports', null, '体育', 'Sports', '', '体育 体育产业 ~体育运动 运动休闲 冰雪 冰雪运动 冰雪经济 赛事'],
  ['property', null, '房地产', 'Property', '70', '房地产'],
  ['home-services', null, '家政服务', 'Home services', '', '家政 家政服务'],
];

export const SECTORS: readonly Sector[] = lines.map(([id, parent, zh, en, gbt, names]) => ({
  id, parent, zh, en, gbt4754: gbt === '' ? [] : gbt.split(','), names: names.split(' '),
}));

/** Words after an industry's name that say only that it is one. Taken off one after the other, the longest first. */
export const SECTOR_TAILS: readonly string[] = ['先进制造业集群', '特色产业集群', '制造业集群', '产业集群', '产业集聚区', '全产业链', '产业链', '制造产业', '集群', '产业', '行业', '制造业', '工业', '领域', '板块', '制品', '制造', '核心产品', '部件', '业'];

/** Words before it that say only how good it is to be. */
export const SECTOR_HEADS: readonly string[] = ['战略性新兴', '高附加值', '高性能', '高品质', '高技术', '高端化', '高端', '先进', '现代', '新型', '传统', '时尚', '智能化', '绿色', '特色', '优势', '关键', '核心', '新兴', '精密', '前沿', '未来', '新一代', '高效', '高精度', '中高端', '主导', '重点', '国际', '标志性'];

/** Parts of a joined name that say nothing of the industry: 软件与新兴服务 is software. */
export const SECTOR_FILLERS: readonly string[] = ['新兴服务', '现代服务', '服务', '服务业', '相关服务', '配套', '配套产业', '配套服务', '应用', '关联产业', '相关', '其他', '制造', '研发', '零部件', '配件', '设备', '部件', '产品'];
