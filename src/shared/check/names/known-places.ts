/** Countries, peoples, regions and cities besides the names of countries that CLDR has. An id of two capitals is an ISO 3166 code. */
export const PLACES = `
US | 美国;美方;美军;美媒;美利坚;中美;美中;美朝;美英;美联邦;全美 | ABD;Amerika*;Birleşik Devletler* | США;Америк*;американ*;Соединенн* Штат* | U.S.;U.S.A.;America*;United States;the States;Washington-based
GB | 英国;英格兰;大不列颠;英方;英联邦 | Birleşik Krallık*;İngiltere*;İngiliz*;Britanya*;Brita*;BK | Великобритани*;Британи*;британ*;Соединенн* Королевств*;Англи*;англий*;англичан* | U.K.;Britain*;British;Brit;Brits;Briton*;United Kingdom;England*;English*
Scotland | 苏格兰 | İskoç* | Шотланди*;шотланд* | Scotland*;Scot;Scots;Scottish
Wales | 威尔士 | Gal;Galce*;Galler*;Galli* | Уэльс*;уэльс*;валлий*;Уэлш* | Wales;Welsh*
NIreland | 北爱尔兰 | Kuzey İrlanda* | Северн* Ирланди* | Northern Ireland;Northern Irish
IE | 爱尔兰 | İrlanda* | Ирланди*;ирланд* | Ireland*;Irish*
CN | 中国;中方;中华;中美;中俄;中土;中阿 | Çin;Çin'*;Çinli*;Çince | Кита*;кита*;КНР | China*;Chinese;PRC
RU | 俄罗斯;俄国;俄方;俄军;中俄 | Rusya*;Rus;Ruslar*;Rus'*;Rusça* | Росси*;росси*;русск*;РФ | Russia*
TR | 土耳其;土方;中土 | Türkiye*;Türk;Türkler*;Türk'* | Турци*;турец*;турк* | Turkey;Turkish;Turk;Turks;Türkiye;Turkey's
DE | 德国;德意志;联邦德国 | Alman* | Германи*;герман*;немец*;немц*;ФРГ | German*
FR | 法国;法兰西 | Fransa*;Fransız* | Франци*;француз* | France*;French*
ES | 西班牙 | İspanya*;İspanyol* | Испани*;испан* | Spain*;Spanish;Spaniard*
IT | 意大利 | İtalya*;İtalyan* | Итали*;италья* | Italy;Italian*
GR | 希腊 | Yunan* | Греци*;греч*;грек* | Greece*;Greek*
EG | 埃及 | Mısır* | Егип*;егип* | Egypt*
JP | 日本;日方;日媒 | Japon* | Япони*;япон* | Japan*
KR | 韩国;南韩;大韩民国 | Güney Kore* | Южн* Коре*;южнокоре*;Южнокоре*;Республик* Коре* | South Korea*;Republic of Korea
Korea | 朝鲜;韩国;北韩 | Kore* | Коре*;корей* | Korea*
Eurasia | 欧亚 | Avrasya* | Еврази*;еврази* | Eurasia*
Auschwitz | 奥斯维辛 | Auschwitz* | Освенцим* | Auschwitz*
Medina | 麦地那 | Medine* | Медин* | Medina
KP | 朝鲜;北韩;朝美;美朝;朝方 | Kuzey Kore*;KDHC | Северн* Коре*;северокоре*;КНДР;Северокоре* | North Korea*;DPRK
IN | 印度(?!尼|洋) | Hindistan*;Hint;Hintli*;Hindu | Инди(?!ан)*;инди(?!ан|вид)* | India(?!na)*
IR | 伊朗 | İran* | Иран*;иран* | Iran;Iranian*
IQ | 伊拉克 | Irak* | Ирак*;ирак* | Iraq;Iraqi*
IL | 以色列;以方;巴以 | İsrail* | Израил*;израил* | Israel*
PS | 巴勒斯坦;巴以 | Filistin* | Палестин*;палестин* | Palestin*
SY | 叙利亚 | Suriye* | Сири*;сирий* | Syria*
SA | 沙特 | Suudi*;Suudi Arabistan* | Саудовск* Арави*;саудов* | Saudi*
AE | 阿联酋 | BAE;Birleşik Arap Emirlikleri* | ОАЭ | UAE;United Arab Emirates;Emirat*
AZ | 阿塞拜疆 | Azerbaycan*;Azeri* | Азербайджан*;азербайджан* | Azerbaijan*
AM | 亚美尼亚 | Ermeni* | Армени*;армян* | Armenia*
GE | 格鲁吉亚 | Gürcistan*;Gürcü* | Грузи*;грузин* | Georgia*
UA | 乌克兰 | Ukrayna* | Украин*;украин* | Ukrain*
PL | 波兰 | Polonya*;Polonyal*;Leh | Польш*;польск*;поляк* | Poland*;Polish;Pole;Poles
CZ | 捷克 | Çek* | Чехи*;чеш* | Czech*
SK | 斯洛伐克 | Slovak* | Словаки*;словацк* | Slovak*
HU | 匈牙利 | Macar* | Венгри*;венгер* | Hungar*
AT | 奥地利 | Avusturya* | Австри*;австрий* | Austria*
AU | 澳大利亚;澳洲;澳方 | Avustralya* | Австрали*;австрал* | Australia*;Aussie*
CH | 瑞士 | İsviçre* | Швейцари*;швейцар* | Switzerland*;Swiss
SE | 瑞典 | İsveç* | Швеци*;швед* | Sweden;Swede;Swedes;Swedish
NO | 挪威 | Norveç* | Норвеги*;норвеж* | Norway*;Norwegian*
DK | 丹麦 | Danimarka* | Дани(?!ел|ил)*;датск*;датчан* | Denmark*;Danish;Dane;Danes
FI | 芬兰 | Finlandiya*;Fin;Finli* | Финлянди*;финск*;финн* | Finland*;Finnish
NL | 荷兰 | Hollanda*;Felemenk* | Нидерланд*;нидерланд*;Голланди*;голланд* | Netherlands;Dutch*;Holland
BE | 比利时 | Belçika* | Бельги*;бельгий* | Belgi*
PT | 葡萄牙 | Portekiz* | Португали*;португал* | Portug*
RO | 罗马尼亚 | Romanya*;Rumen* | Румыни*;румын* | Romania*
BG | 保加利亚 | Bulgar* | Болгари*;болгар* | Bulgaria*
RS | 塞尔维亚 | Sırp*;Sırbistan* | Серби*;серб* | Serb*
HR | 克罗地亚 | Hırvat* | Хорвати*;хорват* | Croat*
AL | 阿尔巴尼亚 | Arnavut* | Албани*;албан* | Albania*
MK | 马其顿 | Makedon* | Македони*;македон* | Macedonia*
CY | 塞浦路斯 | Kıbrıs* | Кипр*;кипр* | Cyprus;Cypriot*
KZ | 哈萨克 | Kazak* | Казахстан*;казах* | Kazakh*
UZ | 乌兹别克 | Özbek* | Узбекистан*;узбек* | Uzbek*
CA | 加拿大 | Kanada* | Канад*;канад* | Canad*
MX | 墨西哥 | Meksika* | Мексик*;мексикан* | Mexic*
BR | 巴西 | Brezilya* | Бразили*;бразил* | Brazil*
AR | 阿根廷 | Arjantin* | Аргентин*;аргентин* | Argentin*
CL | 智利 | Şili* | Чили;чилий* | Chile;Chilean*
CU | 古巴 | Küba* | Куб[аыеуо]*;кубин* | Cuba*
JM | 牙买加 | Jamaika* | Ямайк*;ямайск* | Jamaica*
ZA | 南非 | Güney Afrika* | ЮАР;Южн* Африк*;южноафрикан* | South Africa*
CI | 科特迪瓦 | Fildişi* | Кот-д* | Ivory Coast;Côte d*
MM | 缅甸 | Myanmar*;Burma* | Мьянм*;Бирм* | Myanmar*;Burma;Burmese
TH | 泰国 | Tayland* | Таиланд*;таиланд*;тайск* | Thai*
VN | 越南 | Vietnam* | Вьетнам*;вьетнам* | Vietnam*
PH | 菲律宾 | Filipin* | Филиппин*;филиппин* | Philippines;Filipin*
ID | 印度尼西亚;印尼 | Endonezya* | Индонези*;индонез* | Indonesia*
TW | 台湾;臺灣 | Tayvan* | Тайван*;тайван* | Taiwan*
HK | 香港 | Hong Kong* | Гонконг*;гонконг* | Hong Kong*
MN | 蒙古 | Moğol* | Монголи*;монгол* | Mongol*
AF | 阿富汗 | Afgan* | Афган*;афган* | Afghan*
PK | 巴基斯坦 | Pakistan* | Пакистан*;пакистан* | Pakistan*
BO | 玻利维亚 | Bolivya* | Боливи*;боливий* | Bolivia*
NZ | 新西兰 | Yeni Zelanda* | Нов* Зеланди*;новозеланд* | New Zealand*
Europe | 欧洲;欧元区 | Avrup* | Европ*;европ* | Europe*
Asia | 亚洲 | Asya* | Ази*;азиат* | Asia*
Africa | 非洲 | Afrika* | Африк*;африкан* | Africa*
LatAm | 拉丁美洲;拉美 | Latin Amerika* | Латинск* Америк* | Latin America*
MidEast | 中东 | Orta Doğu*;Ortadoğu* | Ближн* Восток*;ближневосточ* | Middle East*;Mideast
California | 加州;加利福尼亚;下加州 | Kaliforniya*;California* | Калифорни*;калифорн* | California*
Toronto | 多伦多 | Toronto* | Торонто | Toronto
Chicago | 芝加哥 | Chicago*;Şikago* | Чикаго | Chicago
Boston | 波士顿 | Boston* | Бостон* | Boston*
Houston | 休斯敦;休斯顿 | Houston* | Хьюстон* | Houston
Miami | 迈阿密 | Miami* | Майами | Miami
Philadelphia | 费城 | Philadelphia*;Filadelfiya* | Филадельфи* | Philadelphia
LasVegas | 拉斯维加斯 | Las Vegas* | Лас-Вегас* | Las Vegas
Vancouver | 温哥华 | Vancouver* | Ванкувер* | Vancouver
Montreal | 蒙特利尔 | Montreal* | Монреал* | Montreal
Arizona | 亚利桑那 | Arizona* | Аризон*;аризон* | Arizona*
Utah | 犹他 | Utah* | Юта;Юты;Юте;Юту | Utah
Nevada | 内华达 | Nevada* | Невад* | Nevada
Virginia | 弗吉尼亚(?!州西) | Virginia*;Virjinya* | Вирджини*;Виргини* | Virginia
Michigan | 密歇根 | Michigan* | Мичиган*;мичиган* | Michigan
Illinois | 伊利诺伊 | Illinois* | Иллинойс*;иллинойс* | Illinois
Oregon | 俄勒冈 | Oregon* | Орегон*;орегон* | Oregon
Colorado | 科罗拉多 | Colorado*;Kolorado* | Колорадо;колорадск* | Colorado
Hawaii | 夏威夷 | Hawaii*;Havai* | Гавай*;гавай* | Hawaii*
Alaska | 阿拉斯加 | Alaska* | Аляск* | Alaska*
Tennessee | 田纳西 | Tennessee* | Теннесси | Tennessee
Kentucky | 肯塔基 | Kentucky* | Кентукки | Kentucky
Louisiana | 路易斯安那 | Louisiana*;Luizyana* | Луизиан* | Louisiana
Alabama | 亚拉巴马;阿拉巴马 | Alabama* | Алабам* | Alabama
Minnesota | 明尼苏达 | Minnesota* | Миннесот* | Minnesota
Wisconsin | 威斯康星;威斯康辛 | Wisconsin* | Висконсин* | Wisconsin
Iowa | 爱荷华;艾奥瓦 | Iowa* | Айов* | Iowa
Carolina | 卡罗来纳;卡罗莱纳 | Carolina*;Karolina* | Каролин* | Carolina*
NewJersey | 新泽西 | New Jersey* | Нью-Джерси | New Jersey
Maryland | 马里兰 | Maryland* | Мэриленд* | Maryland
Connecticut | 康涅狄格 | Connecticut* | Коннектикут* | Connecticut
Oklahoma | 俄克拉荷马;奥克拉荷马;俄克拉何马 | Oklahoma* | Оклахом* | Oklahoma
Ontario | 安大略 | Ontario* | Онтарио | Ontario
Quebec | 魁北克 | Quebec* | Квебек* | Quebec
Texas | 得克萨斯;德克萨斯;德州;得州 | Teksas*;Texas* | Техас*;техас* | Texas;Texan*
Florida | 佛罗里达;佛州 | Florida* | Флорид*;флорид* | Florida*
Ohio | 俄亥俄 | Ohio* | Огайо | Ohio*
Massachusetts | 马萨诸塞;麻省;麻萨诸塞 | Massachusetts* | Массачусетс*;массачусетс* | Massachusetts
Pennsylvania | 宾夕法尼亚;宾州 | Pennsylvania*;Pensilvanya* | Пенсильвани*;пенсильван* | Pennsylvania*
Sydney | 悉尼 | Sidney*;Sydney* | Сидне* | Sydney
Melbourne | 墨尔本 | Melbourne* | Мельбурн* | Melbourne
Madrid | 马德里 | Madrid* | Мадрид*;мадрид* | Madrid*
Barcelona | 巴塞罗那 | Barselona*;Barcelona* | Барселон*;барселон* | Barcelona*
Amsterdam | 阿姆斯特丹 | Amsterdam* | Амстердам*;амстердам* | Amsterdam
Stockholm | 斯德哥尔摩 | Stockholm*;Stokholm* | Стокгольм*;стокгольм* | Stockholm
Edinburgh | 爱丁堡 | Edinburgh*;Edinburg* | Эдинбург*;эдинбург* | Edinburgh
Manchester | 曼彻斯特;曼城;曼联 | Manchester* | Манчестер*;манчестер* | Manchester
Liverpool | 利物浦 | Liverpool* | Ливерпул*;ливерпул* | Liverpool
Mumbai | 孟买 | Mumbai*;Bombay* | Мумба*;Бомбе* | Mumbai;Bombay
Delhi | 新德里 | Delhi* | Дели | Delhi
Kabul | 喀布尔 | Kabil* | Кабул*;кабул* | Kabul
Bangkok | 曼谷 | Bangkok* | Бангкок* | Bangkok
Hanoi | 河内 | Hanoi* | Хано[йяюе]* | Hanoi
Jakarta | 雅加达 | Cakarta* | Джакарт* | Jakarta
Manila | 马尼拉 | Manila* | Манил* | Manila
Dubai | 迪拜 | Dubai* | Дуба[йяюе]* | Dubai
Riyadh | 利雅得 | Riyad* | Эр-Рияд* | Riyadh
Ankara | 安卡拉 | Ankara* | Анкар* | Ankara
Izmir | 伊兹密尔 | İzmir* | Измир* | Izmir
Kyiv | 基辅 | Kiev*;Kıev* | Киев*;киев* | Kyiv;Kiev
Minsk | 明斯克 | Minsk* | Минск*;минск* | Minsk
Tbilisi | 第比利斯 | Tiflis* | Тбилиси;тбилис* | Tbilisi
Yerevan | 埃里温 | Erivan* | Ереван*;ереван* | Yerevan
Tashkent | 塔什干 | Taşkent* | Ташкент*;ташкент* | Tashkent
Nairobi | 内罗毕 | Nairobi* | Найроби | Nairobi
Johannesburg | 约翰内斯堡 | Johannesburg* | Йоханнесбург* | Johannesburg
CapeTown | 开普敦 | Cape Town* | Кейптаун* | Cape Town
Havana | 哈瓦那 | Havana* | Гаван[аыеу] | Havana
SaoPaulo | 圣保罗 | Sao Paulo*;São Paulo* | Сан-Паулу | São Paulo;Sao Paulo
BuenosAires | 布宜诺斯艾利斯 | Buenos Aires* | Буэнос-Айрес* | Buenos Aires
Milan | 米兰 | Milano* | Милан*;миланск* | Milan
Venice | 威尼斯 | Venedik* | Венеци*;венециан* | Venice;Venetian*
Florence | 佛罗伦萨 | Floransa* | Флоренци* | Florence
Naples | 那不勒斯 | Napoli* | Неапол* | Naples
Marseille | 马赛 | Marsilya* | Марсел* | Marseille*
Hamburg | 汉堡市 | Hamburg* | Гамбург* | Hamburg
Kashmir | 克什米尔 | Keşmir* | Кашмир*;кашмир* | Kashmir*
Tibet | 西藏 | Tibet* | Тибет*;тибет* | Tibet*
Xinjiang | 新疆 | Sincan* | Синьцзян* | Xinjiang
Guangdong | 广东 | Guangdong* | Гуандун* | Guangdong
Karabakh | 卡拉巴赫 | Karabağ* | Карабах*;карабах* | Karabakh
Crimea | 克里米亚 | Kırım* | Крым*;крым* | Crimea*
Gaza | 加沙 | Gazze* | Газ[аеуы];сектор* Газа | Gaza
Beijing | 北京 | Pekin* | Пекин*;пекин* | Beijing*
Shanghai | 上海 | Şanghay* | Шанхай*;шанхай* | Shanghai*
Tokyo | 东京 | Tokyo* | Токио | Tokyo*
Pyongyang | 平壤 | Pyongyang*;Pyonyang* | Пхеньян*;пхеньян* | Pyongyang*
Seoul | 首尔 | Seul* | Сеул*;сеул* | Seoul*
Moscow | 莫斯科 | Moskova* | Москв*;москов* | Moscow*
StPetersburg | 圣彼得堡 | Petersburg* | Санкт-Петербург*;Петербург* | St. Petersburg;Petersburg*
London | 伦敦(?!德里) | Londra* | Лондон*;лондон* | London(?!derry)*
Paris | 巴黎 | Paris* | Париж*;париж* | Paris;Parisian*
Berlin | 柏林 | Berlin* | Берлин*;берлин* | Berlin*
Vienna | 维也纳 | Viyana*;Wien* | Вен[аыеу];венск* | Vienna*;Viennese
Geneva | 日内瓦 | Cenevre* | Женев*;женев* | Geneva*
Brussels | 布鲁塞尔 | Brüksel* | Брюссел*;брюссел* | Brussels
Rome | 罗马(?!尼亚) | Roma;Roma'* | Рим;Рим[ауе];Римом;римск* | Rome;Roman
Athens | 雅典 | Atina* | Афин*;афин* | Athens;Athenian*
Lisbon | 里斯本 | Lizbon* | Лиссабон* | Lisbon*
Warsaw | 华沙 | Varşova* | Варшав* | Warsaw*
Prague | 布拉格 | Prag* | Праг* | Prague*
Budapest | 布达佩斯 | Budapeşte* | Будапешт* | Budapest*
Bucharest | 布加勒斯特 | Bükreş* | Бухарест* | Bucharest*
Belgrade | 贝尔格莱德 | Belgrad* | Белград* | Belgrade*
Skopje | 斯科普里 | Üsküp* | Скопье | Skopje*
Copenhagen | 哥本哈根 | Kopenhag* | Копенгаген* | Copenhagen*
Istanbul | 伊斯坦布尔 | İstanbul* | Стамбул*;стамбул* | Istanbul*
Cairo | 开罗 | Kahire* | Каир* | Cairo*
Damascus | 大马士革 | Şam;Şam'* | Дамаск* | Damascus
Baghdad | 巴格达 | Bağdat* | Багдад* | Baghdad*
Tehran | 德黑兰 | Tahran* | Тегеран* | Tehran*;Teheran*
Jerusalem | 耶路撒冷 | Kudüs* | Иерусалим* | Jerusalem*
Baku | 巴库 | Bakü* | Баку;бакинск* | Baku*
NewYork | 纽约 | New York* | Нью-Йорк*;нью-йорк* | New York*;N.Y.C.;N.Y.
Washington | 华盛顿 | Washington* | Вашингтон*;вашингтон* | Washington*
LosAngeles | 洛杉矶 | Los Angeles* | Лос-Анджелес* | Los Angeles;LA
SanFrancisco | 旧金山 | San Francisco* | Сан-Франциско | San Francisco*
Hollywood | 好莱坞 | Hollywood* | Голливуд*;голливуд* | Hollywood*
Munich | 慕尼黑 | Münih* | Мюнхен* | Munich*
Cologne | 科隆 | Köln* | Кельн* | Cologne*
Hague | 海牙 | Lahey* | Гааг* | The Hague;Hague
Mecca | 麦加 | Mekke* | Мекк* | Mecca*
Oxford | 牛津 | Oxford* | Оксфорд* | Oxford*
Cambridge | 剑桥 | Cambridge* | Кембридж* | Cambridge*
`

/** Seats of government, which stand for what is governed from them: Washington has decided. */
export const SEATS: Readonly<Record<string, string>> = {
  Washington: 'US', Beijing: 'CN', Pyongyang: 'KP', Seoul: 'KR', Moscow: 'RU', London: 'GB', Paris: 'FR',
  Berlin: 'DE', Athens: 'GR', Brussels: 'EU', Tokyo: 'JP', Rome: 'IT', Vienna: 'AT', Skopje: 'MK', Tehran: 'IR',
  Baghdad: 'IQ', Cairo: 'EG', Damascus: 'SY', Baku: 'AZ', Jerusalem: 'IL', Lisbon: 'PT', Warsaw: 'PL',
  Prague: 'CZ', Budapest: 'HU', Bucharest: 'RO', Belgrade: 'RS', Copenhagen: 'DK', Scotland: 'GB', Wales: 'GB',
  NIreland: 'GB', KP: 'Korea', KR: 'Korea', California: 'US', Hollywood: 'US', ECB: 'EU', EC: 'EU', UNGA: 'UN',
  UNSC: 'UN', HK: 'CN', LatAm: 'US', Hague: 'ICJ', Eurasia: 'Asia', Europe: 'EU', Brexit: 'EU',
} // prettier-ignore
