/**
 * The characters of the five plans that have a traditional form, and that form, in the same order: the test's own table (OpenCC,
 * STCharacters.txt: the first traditional form of each), apart from the one that the program folds by.
 */
const SIMPLIFIED = [
  ...('万与专业东两严个临为举义乐习乡书买乱争于云产亩亿从仓仪们价众优伙会传体侧侨债倾偿储兑党关兴养内册军农冲决况准减几凤击划则创别剂办务动励劲劳势区医华协单占卫厂厉压厨县参双发变叠台号后吨启员咨响团园围国图圣场坏块坚壮壳处备复' +
    '头奋奖奥学宁实审宽对导将尸尽层属岗岛峰巩师帐带帮干并广床库应废开异弃张弹强归当录彻征径忧态总恋恒惩懒战户扑执扩扬扰抢护报担拟拥拨择挂挡挤挥损换据揽撑数斗断无旧时显晓术机权杠条来杰极构柜标栏树样档检楼欧气氢汇汉洁洼测济浏浒' +
    '浓涂涡润渔游湾滚滨滩潜灯炉点炼热牵状独献环现电画畅疗监盖盘矿码础硕确碍离种积称税稳竞笼筛筹签简类紧纠纤约级纪纫纳纺线组细织终绍经结绕绘给络统继绩续维综绿缆缔编缝网群职联肃肿胜脉脑脚腾舱艺节范荐药获营蓝衔补装见观规视览誉计' +
    '订认让训议讯记讲许论设访证评识诉诊试话询详请诺读调谊谋贝负贡财责贤质购贯贴贷贸费贻赁资赋赛赢趋践跻踪车轨转轮软轴轻载较辅辆辐输辟达过运进远违连迹适选邻酿采里针钙钢钥钩钻铁铝银铸铺链销锅锋错锦键锻镇长门闭问闯闲间阀队阳阶际' +
    '险随隐难韩页顶项顺顾顿预领颈频题额风飞饰饲马驰驱驻验鱼鲜鲲鸟鹏鹤鹰黄齐龙'),
];
const TRADITIONAL = [
  ...('萬與專業東兩嚴個臨爲舉義樂習鄉書買亂爭於雲產畝億從倉儀們價衆優夥會傳體側僑債傾償儲兌黨關興養內冊軍農衝決況準減幾鳳擊劃則創別劑辦務動勵勁勞勢區醫華協單佔衛廠厲壓廚縣參雙發變疊臺號後噸啓員諮響團園圍國圖聖場壞塊堅壯殼處備復' +
    '頭奮獎奧學寧實審寬對導將屍盡層屬崗島峯鞏師帳帶幫幹並廣牀庫應廢開異棄張彈強歸當錄徹徵徑憂態總戀恆懲懶戰戶撲執擴揚擾搶護報擔擬擁撥擇掛擋擠揮損換據攬撐數鬥斷無舊時顯曉術機權槓條來傑極構櫃標欄樹樣檔檢樓歐氣氫匯漢潔窪測濟瀏滸' +
    '濃塗渦潤漁遊灣滾濱灘潛燈爐點煉熱牽狀獨獻環現電畫暢療監蓋盤礦碼礎碩確礙離種積稱稅穩競籠篩籌籤簡類緊糾纖約級紀紉納紡線組細織終紹經結繞繪給絡統繼績續維綜綠纜締編縫網羣職聯肅腫勝脈腦腳騰艙藝節範薦藥獲營藍銜補裝見觀規視覽譽計' +
    '訂認讓訓議訊記講許論設訪證評識訴診試話詢詳請諾讀調誼謀貝負貢財責賢質購貫貼貸貿費貽賃資賦賽贏趨踐躋蹤車軌轉輪軟軸輕載較輔輛輻輸闢達過運進遠違連跡適選鄰釀採裏針鈣鋼鑰鉤鑽鐵鋁銀鑄鋪鏈銷鍋鋒錯錦鍵鍛鎮長門閉問闖閒間閥隊陽階際' +
    '險隨隱難韓頁頂項順顧頓預領頸頻題額風飛飾飼馬馳驅駐驗魚鮮鯤鳥鵬鶴鷹黃齊龍'),
];
const TO = new Map(SIMPLIFIED.map((char, at) => [char, TRADITIONAL[at] ?? char]));
const BACK = new Map(TRADITIONAL.map((char, at) => [char, SIMPLIFIED[at] ?? char]));

/** 规上工业总产值 → 規上工業總產值; every character is one UTF-16 unit, so that offsets stay. */
export const toTraditional = (text: string): string => [...text].map((char) => TO.get(char) ?? char).join('');
export const foldTraditional = (text: string): string => [...text].map((char) => BACK.get(char) ?? char).join('');
