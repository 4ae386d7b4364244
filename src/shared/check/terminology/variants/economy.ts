/** Economy, trade, business, labour, energy, transport and building. */
export const ECONOMY = `
国内生产总值,GDP;国民生产总值;本地生产总值 | gayri safi yurtiçi hasıla*,GSYİH,GSYH,gayrisafi yurt içi hasıla*;gayri safi milli hasıla*,milli gelir* | валов* внутренн* продукт*,ВВП;валов* национальн* продукт*,ВНП | gross domestic product,GDP;gross national product,GNP
通货膨胀,通胀;物价上涨;通膨 | enflasyon*;fiyat artış*,pahalılık* | инфляци*;рост* цен | inflation;price increases
通货紧缩,通缩;物价下跌 | deflasyon* | дефляци* | deflation
经济衰退,衰退;不景气,萧条 | resesyon*;durgunluk*,durgunluğ*;ekonomik gerileme* | рецесси*;спад*;экономическ* упадок* | recession*;downturn*;slump*
大萧条;经济大恐慌,大恐慌 | Büyük Buhran*;Büyük Bunalım*,Büyük Depresyon* | Велик* депресси*;Больш* депресси* | Great Depression;Great Slump
金融危机;财政危机;金融风暴;金融海啸 | finansal kriz*;mali kriz*;ekonomik kriz*,finans kriz* | финансов* кризис*;экономическ* кризис* | financial crisis,financial crises;economic crisis
危机;危难 | kriz*;buhran*;bunalım* | кризис* | crisis,crises;emergenc*
债务危机;债务问题 | borç kriz*;borç sorun* | долгов* кризис* | debt crisis;debt problem
债务;负债;欠款 | borç,borcu*,borçl*,borca;yükümlülük* | долг,долга,долги,долгов,долгу;задолженност* | debt*;liabilit*
财政赤字;预算赤字;预算亏损 | bütçe açığ*,bütçe açık*;mali açık* | дефицит* бюджета;бюджетн* дефицит* | budget deficit*;fiscal deficit*
紧缩;紧缩政策;撙节 | kemer sıkma*;tasarruf* | жестк* экономи*,мер* экономии;политик* затягивания поясов | austerity;belt-tightening
救助;纾困;救济;援助 | kurtarma paket*;kurtarma* | финансов* помощ*,пакет* помощи;спасени* | bailout*,bail-out*;rescue package*
刺激计划;刺激方案;振兴方案 | teşvik paket*;canlandırma paket* | пакет* стимулов,стимулирующ* мер*;план* стимулирования | stimulus package*,stimulus;recovery plan*
税收;税;税务;课税 | vergi*;resim,harç | налог*;сбор,сборы,сборов | tax,taxes,taxation;lev*
关税;海关税;进口税 | gümrük vergi*;tarife* | пошлин*,таможенн* пошлин*;тариф*;таможенн* сбор* | tariff*;customs dut*,import dut*,duties
增值税;附加值税,加值税 | katma değer vergisi*,KDV | налог* на добавленную стоимость,НДС | value-added tax,value added tax,VAT
避税天堂;避税港;逃税天堂 | vergi cennet* | налогов* гаван*;налогов* ра*,офшор*,оффшор* | tax haven*;offshore haven*
逃税;漏税;偷税 | vergi kaçırma*,vergi kaçakçılı*;vergi kaçağ* | уклонени* от уплаты налогов;неуплат* налогов | tax evasion;tax fraud,tax dodging
补贴;津贴;补助金 | sübvansiyon*;destekleme*,teşvik* | субсиди*;дотаци* | subsid*;grant*
贸易;商贸;商业 | ticaret*;alışveriş* | торговл*;коммерци*;товарооборот* | trade;commerce
贸易战;贸易战争;商战 | ticaret savaş*;ticari savaş* | торгов* войн*;коммерческ* войн* | trade war*;commercial war*
自由贸易协定;自由贸易协议,自贸协定,自贸协议 | serbest ticaret anlaşma*;serbest ticaret antlaşma* | соглашени* о свободной торговле;договор* о свободной торговле | free trade agreement*,free-trade agreement*,FTA;free trade deal*,free trade pact*
保护主义;贸易保护主义 | korumacılık*,korumacılığ*;himayecilik*,himayeciliğ* | протекционизм*;политик* защиты рынка | protectionis*
出口;外销;输出 | ihracat*;dışsatım*,dış satım* | экспорт*;вывоз* | export*;outbound
进口;入口;输入 | ithalat*;dışalım*,dış alım* | импорт*;ввоз* | import,imports,importing,imported
市场;集市 | piyasa*;pazar* | рынок*,рынк* | market*;marketplace*
股市;股票市场;证券市场 | borsa*;hisse senedi piyasa* | фондов* рынок*,фондов* рынк*;фондов* бирж*;рынок* акций,рынк* акций | stock market*;equity market*;stock exchange*
证券交易所;股票交易所,交易所 | borsa*;menkul kıymetler borsa* | фондов* бирж*;бирж* | stock exchange*;bourse*
股票;股份 | hisse senedi*,hisse senet*,hisse;pay | акци*;бумаг* | share,shares;stock,stocks;equit*
股东;持股人 | hissedar*;ortak*,pay sahib* | акционер*;держател* акций,пайщик* | shareholder*;stockholder*
债券;公债;国债 | tahvil*;bono* | облигаци*;бонд* | bond,bonds;securit*
投资者;投资人;投资商 | yatırımcı*;sermayedar* | инвестор*;вкладчик* | investor*;backer*
投资;投入 | yatırım*;plasman* | инвестици*;капиталовложени*,вложени* | investment*;outlay*
对冲基金;避险基金,套利基金 | serbest fon*;hedge fon*,koruma fon* | хедж-фонд*,хеджфонд*;хеджев* фонд* | hedge fund*
首次公开募股,首次公开发行;上市;IPO | halka arz* | первичн* размещени*,IPO;публичн* размещени* | initial public offering*,IPO;flotation*,listing
利率;息率;利息率 | faiz oran*;faizler* | процентн* ставк*,процентн* ставок;учетн* ставк* | interest rate*;lending rate*
汇率;兑换率 | döviz kur*;kur oran* | обменн* курс*,валютн* курс*,курс* валют*;курс* обмена | exchange rate*;conversion rate*
货币;通货 | para birim*;döviz* | валют*;денежн* единиц* | currenc*;money
欧元区;欧元集团;欧元地区 | Avro Bölge*,avro bölge*;Euro Bölge*,euro bölge*,Eurozone | еврозон*;зон* евро | eurozone*,euro zone*;euro area*
欧元 | avro*;euro* | евро | euro,euros
人民币 | yuan*;renminbi* | юан*;жэньминьби,ренминби | yuan;renminbi,RMB
比特币;位元币 | bitcoin*;bitkoin* | биткоин*,биткойн*;bitcoin | bitcoin*
加密货币;密码货币;虚拟货币;数字货币 | kripto para*,kriptopara*;sanal para*,şifreli para*;dijital para* | криптовалют*;виртуальн* валют*;цифров* валют* | cryptocurrenc*;virtual currenc*;digital currenc*
区块链;块链 | blok zincir*,blokzincir*;blockchain* | блокчейн*;цепочк* блоков | blockchain*;block chain
公司;企业;商号 | şirket*;firma*;kuruluş* | компани*;фирм*;предприяти*;корпораци* | compan*;firm,firms;corporation*;enterprise*
跨国公司;跨国企业;多国公司 | çok uluslu şirket*,çokuluslu şirket*;uluslararası şirket* | транснациональн* корпораци*,транснациональн* компани*,ТНК;международн* компани*,многонациональн* компани* | multinational*,multinational corporation*;transnational corporation*
初创企业,初创公司;创业公司;新创公司 | girişim şirket*;startup*,start-up*;yeni kurulan şirket* | стартап*;начинающ* компани*,молод* компани* | startup*,start-up*;new venture*
中小企业;中小型企业 | KOBİ,küçük ve orta ölçekli işletme*;küçük ve orta büyüklükte işletme* | мал* и средн* бизнес*;мал* и средн* предприяти*,МСП | small and medium-sized enterprise*,SME,SMEs;small and medium business*
国有企业;国营企业;公营企业 | kamu iktisadi teşebbüs*;devlet şirket*,kamu şirket*;devlete ait | государственн* предприяти*,госпредприяти*;госкомпани*,государственн* компани* | state-owned enterprise*;public enterprise*,state compan*
私营部门;私人部门;民营部门,私有部门 | özel sektör*;özel kesim* | частн* сектор*;частн* бизнес* | private sector;private business
公共部门;公营部门;国营部门 | kamu sektör*;kamu kesim*;devlet sektör* | государственн* сектор*,госсектор*;публичн* сектор* | public sector;state sector
私有化;民营化 | özelleştirme*;privatizasyon* | приватизаци*;разгосударствлени* | privati*;denationali*
国有化;收归国有 | kamulaştırma*;devletleştirme*;millileştirme* | национализаци*;обобществлени* | nationali?ation;state takeover
破产;倒闭 | iflas*,iflâs*;batkı* | банкротств*;разорени*;несостоятельност* | bankrupt*;insolven*
合并;兼并;并购 | birleşme*;devralma* | слияни*;объединени*;поглощени* | merger*;takeover*;acquisition*
收购;并购;购并 | satın alma*;devralma* | приобретени*;поглощени*;покупк* | acquisition*;takeover*;buyout*
利润;盈利;收益 | kâr,kârı*,kârl*,kar;kazanç*,kazanc* | прибыл*;доход*;выгод* | profit*;earning*;gain,gains
收入;营收;营业额 | gelir*;ciro*;hasılat* | доход*;выручк*;поступлени* | revenue*;income*;turnover*
工资;薪水;薪酬;薪资 | maaş*;ücret*;aylık | зарплат*,заработн* плат*;оклад*;жаловань* | wage*;salar*;pay
最低工资;最低薪资;基本工资 | asgari ücret*;en düşük ücret*,taban ücret* | минимальн* размер* оплаты труда,МРОТ;минимальн* заработн* плат*,минимальн* зарплат*,минимальн* оплат* труда | minimum wage*;minimum pay
失业;无业 | işsizlik*,işsizliğ* | безработиц*;незанятост* | unemployment;joblessness
就业;雇用 | istihdam*;iş bulma* | занятост*;трудоустройств* | employment;hiring
工人;劳工;劳动者;工作者 | işçi*;çalışan*;emekçi* | рабоч*;работник*;трудящ* | worker*;laborer*,labourer*;employee*
员工;雇员;职员;工作人员 | çalışan*;personel*;görevli* | сотрудник*;работник*;персонал*;служащ* | employee*;staff;personnel;worker*
雇主;老板;用人单位 | işveren*;patron* | работодател*;нанимател*;хозя* | employer*;boss,bosses
工会;劳工联盟;工人联合会 | sendika* | профсоюз*;профессиональн* союз* | trade union*,labor union*,labour union*;union,unions
集体谈判;团体交涉 | toplu pazarlık*,toplu pazarlığ*;toplu sözleşme* | коллективн* переговор*;коллективн* договор* | collective bargaining;collective negotiation*
劳动力;劳力;人力 | iş gücü*,işgücü*,iş güc*,işgüc*;emek,emeğ* | рабоч* сил*;трудов* ресурс* | workforce,work force;labor force,labour force,manpower
童工;儿童劳动 | çocuk işçiliğ*,çocuk işçilik*,çocuk işçi*;çocuk emeğ* | детск* труд*;эксплуатаци* детей | child labor,child labour;working children
养老金;退休金;退休年金 | emekli aylık*,emekli aylığ*,emekli maaş*;emeklilik* | пенси*;пенсионн* выплат* | pension*;retirement benefit*
退休人员;退休者;养老金领取者 | emekli* | пенсионер*;отставник* | pensioner*;retiree*
社会保障;社会保险;社保 | sosyal güvenlik*,sosyal güvenliğ*;sosyal sigorta* | социальн* обеспечени*;социальн* защит*;социальн* страховани* | social security;social protection;social insurance
福利;福祉;社会福利 | refah*;sosyal yardım* | благосостояни*;социальн* помощ*;соцобеспечени* | welfare;benefits;well-being
贫困;贫穷;穷困 | yoksulluk*,yoksulluğ*;fakirlik*,fakirliğ* | бедност*;нищет* | poverty;destitution
贫困线;贫穷线 | yoksulluk sınır*;fakirlik sınır* | черт* бедности;порог* бедности | poverty line;poverty threshold
不平等;不均等;不均 | eşitsizlik*,eşitsizliğ*;adaletsizlik* | неравенств*;неравноправи* | inequalit*;disparit*
基尼系数;基尼指数 | Gini katsayı*;Gini endeks* | коэффициент* Джини;индекс* Джини | Gini coefficient;Gini index
基础设施;基础建设;基建 | altyapı*,alt yapı*;temel yapı* | инфраструктур* | infrastructure*
供应链;供给链 | tedarik zincir*;arz zincir* | цепочк* поставок;логистическ* цепочк*,снабженческ* цепочк* | supply chain*;supply line*
需求;求 | talep*,taleb*;istem | спрос* | demand
供应;供给 | arz;tedarik* | предложени*;поставк*;снабжени* | supply
消费者;用户;顾客 | tüketici*;müşteri* | потребител*;покупател* | consumer*;customer*;shopper*
顾客;客户;消费者 | müşteri*;alıcı* | клиент*;покупател*;заказчик* | customer*;client*
生产力;生产率 | verimlilik*,verimliliğ*;üretkenlik*,üretkenliğ* | производительност*;продуктивност* | productivity;efficiency
制造业;制造行业;加工业 | imalat*;üretim* | обрабатывающ* промышленност*;производств* | manufacturing;production
工业;产业 | sanayi*;endüstri* | промышленност*;индустри*;отрасл* | industr*
工业革命;产业革命 | Sanayi Devrim*;Endüstri Devrim* | промышленн* революци*;индустриальн* революци* | Industrial Revolution
工厂;厂房 | fabrika*;tesis* | завод*;фабрик* | factory,factories;plant,plants
全球化;国际化 | küreselleşme*;globalleşme* | глобализаци* | globali?ation
自由化;开放 | liberalleşme*;serbestleştirme*,serbestleşme* | либерализаци* | liberali?ation
放松管制;解除管制;去监管化 | kuralsızlaştırma*;deregülasyon*,serbestleştirme* | дерегулировани*;ослаблени* регулирования | deregulation
监管机构;监管者;监管部门 | düzenleyici*;denetleyici* kurum*,denetim kurum* | регулятор*;надзорн* орган*,регулирующ* орган* | regulator*;watchdog*;supervisory authorit*
房地产;不动产;地产 | emlak*;gayrimenkul*;taşınmaz* | недвижимост*;недвижим* имуществ* | real estate;property
抵押贷款;按揭,按揭贷款;房贷 | ipotek*,ipoteğ*;mortgage*,tutsat*;konut kredi* | ипотек*,ипотечн*;закладн* | mortgage*;home loan*
贷款;借款;信贷 | kredi*;borç*;ödünç* | кредит*;заем*,займ*;ссуд* | loan*;credit*;borrowing*
小额信贷;小额贷款;微型信贷 | mikro kredi*,mikrokredi* | микрокредит*,микрокредитовани*;микрозаем*,микрозайм*,микрофинанс* | microcredit*,micro-credit*;microloan*,microfinance*
信用卡;贷记卡 | kredi kart* | кредитн* карт*,кредитк* | credit card*
煤炭;煤 | kömür*;taş kömür* | угол,уголь,угля,углю,углем;каменн* угл* | coal
石油;原油 | petrol*;ham petrol* | нефт*;сыр* нефт* | oil;petroleum;crude
天然气;瓦斯 | doğal gaz*,doğalgaz*;tabii gaz* | природн* газ*;голуб* топлив* | natural gas
汽油;燃油 | benzin*;akaryakıt* | бензин*;топлив*,горюч* | gasoline;petrol;gas
燃料;燃油 | yakıt*;akaryakıt* | топлив*;горюч* | fuel*
化石燃料;石化燃料;矿物燃料 | fosil yakıt*;fosil yakıtlar* | ископаем* топлив*;углеводород* | fossil fuel*;hydrocarbon*
可再生能源;再生能源;可更新能源 | yenilenebilir enerji*;yenilenebilir kaynak* | возобновляем* источник* энергии,возобновляем* энерги*,ВИЭ,возобновляем* энергетик*;альтернативн* энерг* | renewable energy,renewables,renewable energies;alternative energy,green energy
太阳能;日光能 | güneş enerji*;solar enerji* | солнечн* энерги*,солнечн* энергетик*;гелиоэнергетик* | solar energy,solar power;sun power
太阳能电池板;太阳能板,太阳能面板;光伏板 | güneş panel*;güneş enerjisi panel*,solar panel*,fotovoltaik* | солнечн* панел*;солнечн* батаре*;фотоэлектрическ* панел* | solar panel*;photovoltaic panel*
风能;风力 | rüzgar enerji*,rüzgâr enerji*;rüzgâr güc*,rüzgar güc* | ветроэнергетик*,ветров* энерг*;энерги* ветра | wind energy,wind power
风力涡轮机;风力发电机,风车;风机 | rüzgar türbin*,rüzgâr türbin*;yel değirmen* | ветрогенератор*;ветротурбин*,ветров* турбин*,ветряк*;ветроустановк* | wind turbine*;windmill*
核电站;核电厂;核能发电厂;原子能电站 | nükleer santral*;nükleer güç santral*,atom santral*,nükleer enerji santral* | атомн* электростанци*,АЭС;ядерн* электростанци*,атомн* станци* | nuclear power plant*;nuclear power station*;nuclear plant*,atomic power plant*
发电厂;电站;电厂 | enerji santral*,santral*;elektrik santral* | электростанци*;энергостанци* | power plant*;power station*
核能;核电;原子能 | nükleer enerji*;atom enerji*;nükleer güç* | атомн* энерги*,атомн* энергетик*;ядерн* энерги*,ядерн* энергетик* | nuclear energy,nuclear power;atomic energy,atomic power
反应堆;反应器 | reaktör* | реактор* | reactor*
电力;电;电能 | elektrik*,elektriğ*;cereyan* | электричеств*;электроэнерги* | electricity;power
停电;断电;断供 | elektrik kesinti*;karartma* | отключени* электр*;блэкаут* | power outage*;blackout*;power cut*
水坝;大坝;水库;堤坝 | baraj*;bent,bend* | плотин*;дамб* | dam,dams;barrage*
管道;管线;输油管 | boru hat*;boru yol* | трубопровод*;газопровод*;нефтепровод* | pipeline*
港口;海港;码头 | liman*;iskele* | порт,порта,порты,порту,портов,портом;гаван* | port,ports;harbor*,harbour*
机场;航空港;飞机场 | havalimanı*,hava limanı*;havaalanı*,hava alanı*,havaalan* | аэропорт*;аэродром* | airport*;airfield*,aerodrome*
飞机;航空器;客机;班机 | uçak*,uçağ*;tayyare* | самолет*;авиалайнер*;воздушн* судн*;аэроплан* | plane,planes;aircraft;airplane*,aeroplane*;jet,jets
航空公司;航空企业 | havayolu*,hava yolu*;havayolu şirket* | авиакомпани*;авиаперевозчик* | airline*;air carrier*
飞行员;机师;驾驶员 | pilot*;havacı*,uçucu* | пилот*;летчик* | pilot*;airman*,aviator*
火车;列车 | tren*;katar | поезд*;состав,состава,составы | train,trains
高速铁路,高铁;快速铁路 | hızlı tren*;yüksek hızlı tren*,yüksek hızlı demir* | высокоскоростн* железн* дорог*;скоростн* поезд*,высокоскоростн* поезд* | high-speed rail*;high-speed train*,bullet train*
地铁;捷运;地下铁;地下铁路 | metro*;yer altı tren*,yeraltı tren* | метро,метрополитен*;подземк* | subway*;metro;underground;tube
公共汽车;巴士;公交车;公车;客车 | otobüs* | автобус* | bus,buses;coach,coaches
出租车;的士;计程车 | taksi* | такси | taxi,taxis;cab,cabs
汽车;轿车;小汽车 | araba*;otomobil*;araç,aracı*,araçl* | автомобил*;машин*;автомашин* | car,cars;automobile*;vehicle*;motor vehicle*
自行车;单车;脚踏车 | bisiklet*;velespit* | велосипед* | bicycle*;bike,bikes;cycle
摩托车;机车;电单车 | motosiklet*;motor | мотоцикл*;мотобайк* | motorcycle*;motorbike*
卡车;货车;大货车 | kamyon*;tır,tırlar* | грузовик*;фур* | truck*;lorry,lorries
高速公路;快速公路;公路 | otoyol*;otoban*;karayol* | автомагистрал*;автострад*,шоссе;автобан* | highway*;motorway*;freeway*,expressway*
电动汽车;电动车;电车 | elektrikli araç*,elektrikli arac*;elektrikli otomobil*,elektrikli araba* | электромобил*;электрокар* | electric car*;electric vehicle*,EV,EVs
自动驾驶汽车,自动驾驶;无人驾驶汽车,无人车,无人驾驶 | sürücüsüz araç*,sürücüsüz arac*,sürücüsüz otomobil*,sürücüsüz araba*;otonom araç*,otonom arac*,kendi kendini süren | беспилотн* автомобил*;самоуправляем* автомобил*,автономн* автомобил*,беспилотник* | self-driving car*,self-driving vehicle*;driverless car*,driverless vehicle*;autonomous vehicle*,autonomous car*
轮船;船只;船舶 | gemi*;vapur* | корабл*;судн*,суд*на;пароход* | ship,ships;vessel*;boat*
渡轮;渡船;轮渡 | feribot*;vapur*;araba vapur* | паром*;ферри | ferry,ferries;ferryboat*
油轮;油船 | petrol tanker*,tanker* | танкер*;нефтевоз* | tanker*;oil ship*
集装箱;货柜 | konteyner*;sandık* | контейнер* | container*
摩天大楼;摩天楼;摩天大厦 | gökdelen* | небоскреб*;высотк* | skyscraper*;high-rise*,tower block*
公寓;住宅;套房 | daire*;apartman* | квартир*;апартамент* | apartment*;flat,flats
超市;超级市场 | süpermarket*;market | супермаркет*;универсам* | supermarket*;grocery*
购物中心;商场;购物商场 | alışveriş merkezi*,AVM;çarşı* | торгов* центр*;молл,молла,моллы | shopping mall*,mall,malls;shopping cent*
广告;宣传片 | reklam*;ilan* | реклам*;объявлени* | advertisement*,ad,ads;commercial*
品牌;牌子;商标 | marka* | бренд*;марк*,торгов* марк* | brand*;trademark*,label*
商标;牌号 | marka*;ticari marka* | торгов* марк*;товарн* знак* | trademark*;brand*
旅游业;观光业;旅游 | turizm*;seyahat* | туризм*;путешестви* | tourism;travel
游客;旅客;观光客 | turist*;gezgin*;ziyaretçi* | турист*;путешественник*;посетител* | tourist*;visitor*;traveller*,traveler*
捐赠者;捐助者;捐款人;捐助国 | bağışçı*;donör*,verici*;hayırsever* | донор*;жертвовател*;спонсор* | donor*;contributor*,benefactor*
慈善机构;慈善组织;慈善团体 | hayır kurum*;yardım kuruluş*,hayır kuruluş* | благотворительн* организаци*;благотворительн* фонд* | charit*;charitable organi?ation*
预算;预算案 | bütçe*;budge* | бюджет*;смет* | budget*
会计;账目 | muhasebe*;hesap* | бухгалтер*;счетовод* | accountant*;bookkeep*
审计;稽核;查帐 | denetim*;teftiş* | аудит*;ревизи*;проверк* | audit*
保险;投保 | sigorta* | страховани*,страховк* | insurance
赠款;拨款;资助 | hibe*;bağış*;ödenek* | грант*;субсиди*;ассигновани* | grant*;subsid*;appropriation*
采购;购置 | satın alma*;tedarik*;alım* | закупк*,закупок;снабжени* | procurement;purchas*
`
