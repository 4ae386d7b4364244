/**
 * Names that are translated, not transliterated, in Chinese, Turkish, Russian and English: organisations by acronym
 * and in full; places are in `known-places.ts`. A row is
 * `id | zh | tr | ru | en`, forms separated by `;`; `*` stands for any ending.
 */
export const ORGANISATIONS = `
UN | 联合国 | BM;Birleşmiş Milletler | ООН;Организаци* Объединенных Наций | U.N.;United Nations
UNSC | 安理会;安全理事会 | BMGK;Güvenlik Konsey* | СБ;Совет* Безопасности | UNSC;Security Council
UNGA | 联大;联合国大会 | BM Genel Kurul* | Генассамбле*;Генеральн* Ассамбле* | UNGA;General Assembly
EU | 欧盟;欧洲联盟 | AB;Avrupa Birliği* | ЕС;Евросоюз*;Европейск* союз* | E.U.;European Union
EC | 欧盟委员会;欧委会 | AB Komisyonu;Avrupa Komisyonu* | Еврокомисси*;ЕК;Европейск* комисси* | European Commission;EC
ECB | 欧洲央行;欧洲中央银行 | AMB;Avrupa Merkez Bankası* | ЕЦБ;Европейск* центральн* банк* | ECB;European Central Bank
NATO | 北约;北大西洋公约组织 | NATO;Nato | НАТО | NATO;Nato
WHO | 世卫组织;世界卫生组织;世卫 | DSÖ;Dünya Sağlık Örgütü* | ВОЗ;Всемирн* организаци* здравоохранения | WHO;World Health Organi?ation
IMF | 国际货币基金组织;基金组织 | IMF;Uluslararası Para Fonu* | МВФ;Международн* валютн* фонд* | IMF;International Monetary Fund
WB | 世界银行;世行 | Dünya Bankası* | Всемирн* банк* | World Bank
WTO | 世贸组织;世界贸易组织;世贸 | DTÖ;Dünya Ticaret Örgütü* | ВТО;Всемирн* торгов* организаци* | WTO;World Trade Organi?ation
ILO | 劳工组织 | ILO;UÇÖ;Uluslararası Çalışma Örgütü* | МОТ;Международн* организаци* труда | ILO;International Labour Organi?ation
IAEA | 原子能机构 | UAEA;UAEK;Uluslararası Atom Enerjisi | МАГАТЭ | IAEA;International Atomic Energy
ICJ | 国际法院;国际法庭;海牙法庭 | UAD;Uluslararası Adalet Divanı* | МС;Международн* суд* | ICJ;International Court of Justice
ICC | 国际刑事法院 | UCM;Uluslararası Ceza Mahkemesi* | МУС;Международн* уголовн* суд* | ICC;International Criminal Court
UNESCO | 教科文组织 | UNESCO;Unesco | ЮНЕСКО | UNESCO;Unesco
UNICEF | 儿基会;儿童基金会 | UNICEF;Unicef | ЮНИСЕФ | UNICEF;Unicef
UNHCR | 难民署;难民事务高级专员 | UNHCR;BMMYK;Mülteciler Yüksek Komiserliği* | УВКБ | UNHCR;Refugee Agency
UNDP | 开发署;开发计划署 | UNDP;BMKP | ПРООН | UNDP
UNEP | 环境署;环境规划署 | UNEP | ЮНЕП | UNEP
WFP | 粮食署;粮食计划署 | WFP;Dünya Gıda Programı* | ВПП | WFP;World Food Program*
FAO | 粮农组织 | FAO | ФАО | FAO
OECD | 经合组织 | OECD | ОЭСР | OECD
OSCE | 欧安组织 | AGİT | ОБСЕ | OSCE
OPEC | 欧佩克;石油输出国组织 | OPEC | ОПЕК | OPEC;Opec
NAM | 不结盟运动 | BH;Bağlantısızlar Hareketi* | ДН;Движени* неприсоединения;ДНП | NAM;Non-Aligned Movement
OIC | 伊斯兰合作组织 | İİT;İslam İşbirliği Teşkilatı* | ОИС | OIC
SCO | 上合组织;上海合作组织 | ŞİÖ;Şanghay İşbirliği Örgütü* | ШОС | SCO;Shanghai Cooperation Organi?ation
CIS | 独联体 | BDT;Bağımsız Devletler Topluluğu* | СНГ | CIS;Commonwealth of Independent States
AU | 非盟;非洲联盟 | Afrika Birliği* | АС;Африканск* союз* | AU;African Union
ASEAN | 东盟 | ASEAN | АСЕАН | ASEAN;Asean
G7 | 七国集团 | G7 | Больш* семерк* | G7
FIFA | 国际足联 | FIFA | ФИФА | FIFA;Fifa
UEFA | 欧足联 | UEFA | УЕФА | UEFA;Uefa
IOC | 国际奥委会 | IOC;UOK | МОК | IOC
CIA | 中央情报局;中情局 | CIA | ЦРУ | CIA
FBI | 联邦调查局 | FBI | ФБР | FBI
NASA | 美国宇航局;美国航天局;航天局 | NASA | НАСА | NASA;Nasa
CDC | 疾控中心 | CDC | ЦКЗ | CDC
FED | 美联储 | Fed;FED | ФРС;Федрезерв* | Fed;Federal Reserve
ISIS | 伊斯兰国 | IŞİD;DEAŞ | ИГИЛ;ИГ | ISIS;ISIL;Islamic State;Daesh
PKK | 库尔德工人党 | PKK | РПК | PKK
USSR | 苏联 | SSCB;Sovyet* | СССР;Советск* | USSR;Soviet*
BBC | 英国广播公司 | BBC | Би-би-си;Би-Би-Си;ВВС | BBC
CNN | 美国有线电视新闻网 | CNN | Си-эн-эн;Си-Эн-Эн | CNN
NYT | 纽约时报 | New York Times | Нью-Йорк таймс;Нью-Йорк Таймс | New York Times
Reuters | 路透社;路透 | Reuters | Рейтер*;Рейтерс* | Reuters
AP | 美联社 | AP;Associated Press | АП;Ассошиэйтед | AP;Associated Press
AFP | 法新社 | AFP | АФП;Франс Пресс | AFP
TASS | 塔斯社 | TASS | ТАСС | TASS
Xinhua | 新华社 | Şinhua;Xinhua | Синьхуа | Xinhua
Google | 谷歌 | Google | Google;Гугл* | Google
Apple | 苹果 | Apple | Apple | Apple
Microsoft | 微软 | Microsoft | Microsoft;Майкрософт* | Microsoft
Amazon | 亚马逊 | Amazon | Amazon;Амазон* | Amazon
Facebook | 脸书;脸谱 | Facebook | Facebook;Фейсбук* | Facebook
Twitter | 推特 | Twitter | Twitter;Твиттер* | Twitter
YouTube | 油管 | YouTube | YouTube;Ютуб* | YouTube
Instagram | 照片墙 | Instagram | Instagram;Инстаграм* | Instagram
Yahoo | 雅虎 | Yahoo | Yahoo | Yahoo
Tesla | 特斯拉 | Tesla | Tesla;Тесл* | Tesla
Samsung | 三星 | Samsung | Samsung | Samsung
Huawei | 华为 | Huawei | Huawei | Huawei
Toyota | 丰田 | Toyota | Toyota | Toyota
Boeing | 波音 | Boeing | Boeing;Боинг* | Boeing
Airbus | 空客;空中客车 | Airbus | Airbus;Аэробус* | Airbus
`

/** Terms and peoples that are no names to compare, but have acronyms or are written like names. */
export const TERMS = `
HIV | 艾滋病病毒;艾滋病毒;艾滋 | HIV | ВИЧ | HIV
AIDS | 艾滋病;艾滋 | AIDS | СПИД* | AIDS;Aids
DNA | 脱氧核糖核酸 | DNA | ДНК | DNA
GDP | 国内生产总值 | GSYH;GSYİH | ВВП | GDP;gross domestic product
AI | 人工智能 | YZ;yapay z* | ИИ;искусственн* интеллект* | AI;artificial intelligence;Artificial Intelligence
LGBT |  | LGBT* | ЛГБТ* | LGBT*
NGO | 非政府组织 | STK;STÖ;sivil toplum | НПО;НКО;неправительственн* | NGO;non-governmental
SDG | 可持续发展目标 | SKA;SKH;Sürdürülebilir Kalkınma Amaçlar* | ЦУР;Цел* устойчивого развития | SDG;Sustainable Development Goal*
Olympics | 奥运;奥林匹克 | Olimpi* | Олимпи*;олимпи* | Olympi*
Halloween | 万圣节 | Cadılar Bayramı* | Хеллоуин*;Хэллоуин* | Halloween*
Christmas | 圣诞 | Noel* | Рождеств*;рождеств* | Christmas*
Muslim | 穆斯林;伊斯兰 | Müslüman*;İslam* | мусульман*;ислам*;Ислам* | Muslim*;Islam*
Jews | 犹太 | Yahudi* | евре*;Евре* | Jew;Jews;Jewish
Brexit | 脱欧;退欧 | Brexit* | Brexit;Брекс[из]т* | Brexit*
Kurds | 库尔德 | Kürt* | курд*;Курд* | Kurd*
Slavs | 斯拉夫 | Slav* | славян*;Славян* | Slav;Slavs;Slavic
`
