/** People and places with two usual renderings; the spellings of mainland China, Taiwan and Hong Kong among them. */
export const NAMES = `
特朗普;川普;唐纳德 | Trump* | Трамп* | Trump
奥巴马;欧巴马 | Obama* | Обам* | Obama
布什;布希 | Bush* | Буш* | Bush
里根;雷根 | Reagan* | Рейган* | Reagan
肯尼迪;甘迺迪,坎尼迪 | Kennedy* | Кеннеди | Kennedy
希拉里;希拉蕊,希拉莉 | Hillary* | Хиллари | Hillary
克林顿;柯林顿 | Clinton* | Клинтон* | Clinton
尼克松;尼克森 | Nixon* | Никсон* | Nixon
拜登;白登 | Biden* | Байден* | Biden
桑德斯;桑德士 | Sanders* | Сандерс* | Sanders
马克龙;马克宏 | Macron* | Макрон* | Macron
萨科齐;萨尔科齐,萨克齐 | Sarkozy* | Саркози | Sarkozy
奥朗德;欧兰德,奥兰德 | Hollande* | Олланд* | Hollande
默克尔;梅克尔 | Merkel* | Меркель | Merkel
施罗德;施洛德 | Schröder*,Schroeder* | Шредер* | Schröder,Schroeder
普京;普丁;蒲亭 | Putin* | Путин* | Putin
梅德韦杰夫;梅德维杰夫,麦维德夫 | Medvedev* | Медведев* | Medvedev
叶利钦;叶尔辛,叶尔钦 | Yeltsin* | Ельцин* | Yeltsin
戈尔巴乔夫;戈巴契夫 | Gorbaçov*,Gorbaçev* | Горбачев* | Gorbachev
斯大林;史达林 | Stalin* | Сталин* | Stalin
列宁 | Lenin* | Ленин* | Lenin
赫鲁晓夫;赫鲁雪夫 | Kruşçev*,Hruşçov* | Хрущев* | Khrushchev
泽连斯基;泽伦斯基 | Zelenski*,Zelenskiy*;Zelenskyy* | Зеленск* | Zelensky,Zelenskyy,Zelenskiy
卢卡申科;卢卡申克 | Lukaşenko*;Lukaşenka* | Лукашенко;Лукашенк* | Lukashenko;Lukashenka
埃尔多安;艾尔段,厄多安,埃尔多尔;埃多安 | Erdoğan*,Erdogan* | Эрдоган* | Erdogan,Erdoğan
阿萨德;阿塞德 | Esad*,Esed* | Асад* | Assad
萨达姆;海珊 | Saddam* | Саддам* | Saddam
侯赛因;海珊,胡笙 | Hüseyin* | Хусейн* | Hussein
卡扎菲;格达费,格达菲 | Kaddafi* | Каддафи | Gaddafi,Qaddafi;Gadhafi,Qadhafi
穆巴拉克;穆巴瑞克 | Mübarek* | Мубарак* | Mubarak
穆尔西;穆希 | Mursi*;Morsi* | Мурси | Morsi;Mursi
内塔尼亚胡;纳坦雅胡,尼坦雅胡 | Netanyahu* | Нетаньяху | Netanyahu
沙龙;夏隆 | Şaron* | Шарон* | Sharon
阿拉法特 | Arafat* | Арафат* | Arafat
霍梅尼;何梅尼 | Humeyni* | Хомейни | Khomeini
哈梅内伊;哈米尼,卡梅尼 | Hamaney*;Hamenei* | Хаменеи;Хаменей* | Khamenei
鲁哈尼;罗哈尼 | Ruhani* | Роухани;Рухани | Rouhani;Ruhani
艾哈迈迪内贾德,内贾德;阿赫马迪内贾德 | Ahmedinejad*;Ahmedinecad* | Ахмадинежад*;Ахмадинеджад* | Ahmadinejad
本·拉登,本拉登;拉登;宾拉登 | Bin Ladin*;Bin Laden* | бен Ладен*;бин Ладен* | bin Laden;bin Ladin
金正恩;金正银 | Kim Jong-un*,Kim Jong Un* | Ким Чен Ын*,Ким Чен Ын;Ким Чжон Ын* | Kim Jong-un,Kim Jong Un
金正日;金正一 | Kim Jong-il*,Kim Jong Il* | Ким Чен Ир*;Ким Чжон Иль* | Kim Jong-il,Kim Jong Il
安倍晋三;安倍 | Şinzo Abe*;Abe* | Абэ;Абе | Abe
撒切尔;柴契尔,戴卓尔;萨切尔 | Thatcher*;Teçır* | Тэтчер*;Татчер* | Thatcher
布莱尔;贝理雅 | Blair* | Блэр*;Блер* | Blair
卡梅伦;卡麦隆,甘民乐 | Cameron* | Кэмерон*;Камерон* | Cameron
约翰逊;强森,约翰森 | Johnson* | Джонсон* | Johnson
丘吉尔;邱吉尔 | Churchill*;Çörçil* | Черчилл* | Churchill
莎士比亚 | Shakespeare*;Şekspir* | Шекспир* | Shakespeare
达尔文 | Darwin* | Дарвин* | Darwin
牛顿 | Newton* | Ньютон* | Newton
爱因斯坦 | Einstein*;Aynştayn* | Эйнштейн*;Айнштайн* | Einstein
霍金 | Hawking* | Хокинг* | Hawking
扎克伯格;祖克柏,朱克伯格 | Zuckerberg* | Цукерберг* | Zuckerberg
乔布斯;贾伯斯 | Jobs | Джобс* | Jobs
马斯克 | Musk* | Маск* | Musk
贝索斯;贝佐斯 | Bezos* | Безос* | Bezos
索罗斯;索洛斯 | Soros* | Сорос* | Soros
斯诺登;史诺登 | Snowden* | Сноуден* | Snowden
阿桑奇;亚桑杰 | Assange* | Ассанж* | Assange
曼德拉;曼德勒 | Mandela* | Мандел* | Mandela
昂山素季;翁山苏姬 | Aung San Suu Kyi*,Suu Kyi* | Аун Сан Су Чжи;Су Чжи | Aung San Suu Kyi;Suu Kyi
达赖喇嘛;达赖 | Dalay Lama*;Dalai Lama* | Далай-лам* | Dalai Lama
毛泽东;毛主席 | Mao Zedong*;Mao Tse-tung*,Mao Çe-tung* | Мао Цзэдун*;Мао Дзэдун* | Mao Zedong;Mao Tse-tung
甘地 | Gandi*,Gandhi* | Ганди | Gandhi
马拉多纳;马勒当拿 | Maradona* | Марадон* | Maradona
贝克汉姆;贝克汉,碧咸 | Beckham* | Бекхэм*;Бэкхем* | Beckham
梅西;美斯 | Messi* | Месси | Messi
罗纳尔多;朗拿度,罗纳度 | Ronaldo* | Роналд*;Рональд* | Ronaldo
希特勒 | Hitler* | Гитлер* | Hitler
纳粹 | Nazi* | нацист*;фашист* | Nazi*
澳大利亚;澳洲 | Avustralya* | Австрали* | Australia
新西兰;纽西兰 | Yeni Zelanda* | Нов* Зеланди* | New Zealand
朝鲜;北韩;朝鲜民主主义人民共和国 | Kuzey Kore*;Kore Demokratik Halk Cumhuriyet*,KDHC | Северн* Коре*;КНДР;Корейск* Народно-Демократическ* Республик* | North Korea;Democratic People's Republic of Korea,DPRK
韩国;南韩;大韩民国 | Güney Kore*;Kore Cumhuriyet* | Южн* Коре*;Республик* Корея | South Korea;Republic of Korea,ROK
沙特阿拉伯,沙特;沙乌地阿拉伯;沙地阿拉伯 | Suudi Arabistan*;Suudi* | Саудовск* Арави*;КСА | Saudi Arabia;Saudi
阿拉伯联合酋长国,阿联酋;阿拉伯联合大公国,阿联 | Birleşik Arap Emirlikleri*,BAE;Emirlikler* | Объединенн* Арабск* Эмират*,ОАЭ;Эмират* | United Arab Emirates,UAE;Emirates
卡塔尔;卡达 | Katar* | Катар* | Qatar
也门;叶门 | Yemen* | Йемен* | Yemen
格鲁吉亚;乔治亚 | Gürcistan* | Грузи* | Georgia
阿塞拜疆;亚塞拜然 | Azerbaycan*;Azerbeycan* | Азербайджан* | Azerbaijan
哈萨克斯坦;哈萨克 | Kazakistan* | Казахстан* | Kazakhstan
吉尔吉斯斯坦;吉尔吉斯 | Kırgızistan* | Киргизи*;Кыргызстан* | Kyrgyzstan;Kirghizia
塔吉克斯坦;塔吉克 | Tacikistan* | Таджикистан* | Tajikistan
土库曼斯坦;土库曼 | Türkmenistan* | Туркменистан*;Туркмени* | Turkmenistan
白俄罗斯;白罗斯 | Belarus*;Beyaz Rusya* | Беларус*;Белорусси* | Belarus;Byelorussia,White Russia
摩尔多瓦;摩尔达维亚,摩尔多维亚 | Moldova*;Moldavya* | Молдов*;Молдави* | Moldova;Moldavia
乌克兰 | Ukrayna* | Украин* | Ukraine
基辅;基伊夫 | Kiev*;Kyiv* | Киев* | Kyiv;Kiev
克里米亚;克里木 | Kırım* | Крым* | Crimea
顿涅茨克;顿内次克 | Donetsk* | Донецк* | Donetsk
捷克;捷克共和国 | Çekya*;Çek Cumhuriyet* | Чехи*;Чешск* Республик* | Czech Republic;Czechia
波斯尼亚和黑塞哥维那,波黑;波斯尼亚;波士尼亚 | Bosna-Hersek*,Bosna Hersek*;Bosna* | Босни* и Герцеговин*;Босни* | Bosnia and Herzegovina;Bosnia
克罗地亚;克罗埃西亚 | Hırvatistan* | Хорвати* | Croatia
斯洛文尼亚;斯洛维尼亚 | Slovenya* | Словени* | Slovenia
科索沃;柯索沃 | Kosova*;Kosovo* | Косово*;Косов* | Kosovo;Kosova
意大利;义大利 | İtalya* | Итали* | Italy
希腊 | Yunanistan* | Греци*;Эллад* | Greece;Hellenic Republic
荷兰;尼德兰 | Hollanda*;Felemenk* | Нидерланд*;Голланди* | Netherlands;Holland
英国;联合王国;大不列颠 | Birleşik Krallık*,Birleşik Krallığ*;İngiltere*;Britanya* | Великобритани*;Соединенн* Королевств*;Британи*;Англи* | United Kingdom,UK,U.K.;Britain,Great Britain;England
美国;美利坚合众国;美利坚;合众国 | ABD,Amerika Birleşik Devletleri*;Amerika,Amerika'*;Birleşik Devletler* | США;Соединенн* Штат*;Америк* | United States,US,U.S.,USA;America
俄罗斯;俄国;俄罗斯联邦 | Rusya*;Rusya Federasyonu* | Росси*;Российск* Федераци*,РФ | Russia;Russian Federation
苏联;苏维埃联盟;苏维埃社会主义共和国联盟 | Sovyetler Birliğ*,SSCB;Sovyet*,Sovyet Rusya* | Советск* Союз*;СССР | Soviet Union;USSR
中国;中华人民共和国;大陆 | Çin,Çin'*;Çin Halk Cumhuriyet* | Кита*;Китайск* Народн* Республик*,КНР | China;People's Republic of China,PRC
台湾;中华民国 | Tayvan* | Тайван* | Taiwan;Republic of China
德国;德意志联邦共和国;德意志 | Almanya* | Германи*;ФРГ | Germany;Federal Republic of Germany
伊朗;伊朗伊斯兰共和国 | İran*;İran İslam Cumhuriyet* | Иран*;Исламск* Республик* Иран | Iran;Islamic Republic of Iran
叙利亚;阿拉伯叙利亚共和国 | Suriye*;Suriye Arap Cumhuriyet* | Сири*;Сирийск* Арабск* Республик* | Syria;Syrian Arab Republic
土耳其 | Türkiye* | Турци* | Turkey,Türkiye;Turkiye
缅甸 | Myanmar*;Birmanya*,Burma* | Мьянм*;Бирм* | Myanmar;Burma
泰国;暹罗 | Tayland*;Siyam* | Таиланд*,Тайланд*;Сиам* | Thailand;Siam
斯里兰卡;锡兰 | Sri Lanka*;Seylan* | Шри-Ланк*;Цейлон* | Sri Lanka;Ceylon
科特迪瓦;象牙海岸 | Fildişi Sahil*;Fildişi Kıyı* | Кот-д'Ивуар*;Берег* Слоновой Кости | Côte d'Ivoire,Cote d'Ivoire;Ivory Coast
刚果民主共和国,刚果(金),民主刚果;扎伊尔,萨伊 | Kongo Demokratik Cumhuriyet*,Demokratik Kongo*;Zaire* | Демократическ* Республик* Конго,ДРК;Заир* | Democratic Republic of the Congo,Democratic Republic of Congo,DRC;DR Congo;Zaire
佛得角;维德角 | Yeşil Burun*;Cabo Verde* | Кабо-Верде;Остров* Зеленого Мыса | Cape Verde;Cabo Verde
斯威士兰;埃斯瓦蒂尼;史瓦帝尼 | Svaziland*,Swaziland*;Esvatini*,Eswatini* | Свазиленд*;Эсватини | Swaziland;Eswatini
东帝汶;帝汶 | Doğu Timor*;Timor-Leste* | Восточн* Тимор*;Тимор-Лешти,Тимор-Лесте | East Timor;Timor-Leste
肯尼亚;肯亚 | Kenya* | Кени* | Kenya
尼日利亚;奈及利亚 | Nijerya* | Нигери* | Nigeria
尼日尔;尼日 | Nijer* | Нигер* | Niger
加纳;迦纳 | Gana* | Ган,Гана,Ганы,Гане,Гану | Ghana
赞比亚;尚比亚 | Zambiya* | Замби* | Zambia
津巴布韦;辛巴威 | Zimbabve*,Zimbabwe* | Зимбабве | Zimbabwe
莫桑比克;莫三比克 | Mozambik* | Мозамбик* | Mozambique
坦桑尼亚;坦尚尼亚 | Tanzanya* | Танзани* | Tanzania
卢旺达;卢安达 | Ruanda* | Руанд* | Rwanda
布隆迪;蒲隆地 | Burundi* | Бурунди | Burundi
索马里;索马利亚 | Somali* | Сомали | Somalia
毛里求斯;模里西斯 | Mauritius*;Morityus* | Маврики* | Mauritius
毛里塔尼亚;茅利塔尼亚 | Moritanya* | Мавритани* | Mauritania
乍得;查德 | Çad,Çad'* | Чад,Чада,Чаде,Чаду | Chad
加蓬;加彭 | Gabon* | Габон* | Gabon
博茨瓦纳;波札那 | Botsvana*;Botswana* | Ботсван* | Botswana
利比里亚;赖比瑞亚 | Liberya* | Либери* | Liberia
塞拉利昂;狮子山 | Sierra Leone* | Сьерра-Леоне | Sierra Leone
古巴 | Küba* | Куб,Куба,Кубы,Кубе,Кубу,Кубой | Cuba
危地马拉;瓜地马拉 | Guatemala* | Гватемал* | Guatemala
洪都拉斯;宏都拉斯 | Honduras* | Гондурас* | Honduras
哥斯达黎加;哥斯大黎加 | Kosta Rika* | Коста-Рик* | Costa Rica
厄瓜多尔;厄瓜多 | Ekvador* | Эквадор* | Ecuador
特立尼达和多巴哥;千里达 | Trinidad* | Тринидад* | Trinidad
老挝;寮国 | Laos* | Лаос* | Laos
马尔代夫;马尔地夫 | Maldivler*,Maldiv* | Мальдив* | Maldives
瓦努阿图;万那杜 | Vanuatu* | Вануату | Vanuatu
塞浦路斯;赛普勒斯 | Kıbrıs* | Кипр* | Cyprus
列支敦士登;列支敦斯登 | Lihtenştayn* | Лихтенштейн* | Liechtenstein
圣马力诺;圣马利诺 | San Marino* | Сан-Марино | San Marino
梵蒂冈;教廷 | Vatikan*;Papalık*,Papalığ* | Ватикан*;Свят* Престол*,Папск* престол* | Vatican;Holy See
硅谷;矽谷 | Silikon Vadisi*;Silisyum Vadisi* | Кремниев* долин*,Кремниевая долина;Силиконов* долин* | Silicon Valley
好莱坞;荷里活 | Hollywood*;Holivut* | Голливуд* | Hollywood
悉尼;雪梨 | Sidney*;Sydney* | Сидне* | Sydney
墨尔本;梅尔本 | Melbourne* | Мельбурн* | Melbourne
纽约;纽约市 | New York* | Нью-Йорк* | New York
洛杉矶;罗省 | Los Angeles* | Лос-Анджелес* | Los Angeles
旧金山;三藩市;圣弗朗西斯科 | San Francisco* | Сан-Франциско | San Francisco
佛罗里达;佛州 | Florida* | Флорид* | Florida
得克萨斯,德克萨斯;德州,得州 | Teksas*;Texas* | Техас* | Texas
加利福尼亚,加州;加里福尼亚 | Kaliforniya*;California* | Калифорни* | California
夏威夷 | Hawaii*;Havai* | Гавай* | Hawaii
北京;北平 | Pekin*;Beijing* | Пекин*;Бэйцзин* | Beijing;Peking
广州;广东 | Guangzhou*;Kanton* | Гуанчжоу;Кантон* | Guangzhou;Canton
西藏;图伯特 | Tibet* | Тибет* | Tibet
新疆;东突厥斯坦 | Sincan*;Şincan*,Doğu Türkistan*,Xinjiang* | Синьцзян*;Восточн* Туркестан* | Xinjiang;Sinkiang,East Turkestan
维吾尔族,维吾尔人;维吾尔 | Uygur* | уйгур* | Uyghur*,Uighur*;Uygur*
南海;南中国海 | Güney Çin Deniz* | Южно-Китайск* мор* | South China Sea
孟买;庞贝 | Mumbai*;Bombay* | Мумбаи,Мумбай*;Бомбе* | Mumbai;Bombay
加尔各答;科尔卡塔 | Kalküta*;Kolkata* | Калькутт*;Колкат* | Kolkata;Calcutta
胡志明市;西贡 | Ho Chi Minh*;Saygon* | Хошимин*;Сайгон* | Ho Chi Minh City;Saigon
伊斯坦布尔;君士坦丁堡 | İstanbul*;Konstantinopolis* | Стамбул*;Константинопол* | Istanbul;Constantinople
圣彼得堡;列宁格勒 | St. Petersburg*,Sankt Petersburg*,Petersburg*;Leningrad* | Санкт-Петербург*,Петербург*;Ленинград*,Питер | St. Petersburg,St Petersburg,Saint Petersburg;Leningrad
耶路撒冷;圣城 | Kudüs*;Yeruşalim*,Jerusalem* | Иерусалим*;Аль-Кудс* | Jerusalem;Al-Quds
约旦河西岸,西岸;西岸地区 | Batı Şeria*;Batı Yaka* | Западн* берег* | West Bank
加沙;加萨,迦萨 | Gazze* | Газ,Газа,Газы,Газе,Газу | Gaza
加沙地带;加萨走廊;加沙走廊 | Gazze Şerid*;Gazze Bölge* | Сектор* Газа,сектор* Газа;Полос* Газа | Gaza Strip;Gaza
戈兰高地;格兰高地,戈兰高原 | Golan Tepe*;Golan* | Голанск* высот*;Голан* | Golan Heights;Golan
法鲁贾;费卢杰 | Felluce* | Фаллудж*,Эль-Фаллудж* | Fallujah,Falluja
摩苏尔;摩苏 | Musul*;Mosul* | Мосул* | Mosul
阿勒颇;哈莱卜 | Halep*,Haleb*;Aleppo* | Алеппо;Халеб* | Aleppo
波斯湾;阿拉伯湾;海湾 | Basra Körfez*;Körfez;Fars Körfez*,Arap Körfez* | Персидск* залив*;Аравийск* залив*,Арабск* залив* | Persian Gulf;Arabian Gulf;Gulf
英吉利海峡;拉芒什海峡 | Manş Deniz*;İngiliz Kanal* | Ла-Манш*;Английск* канал* | English Channel;Channel
马尔维纳斯群岛;福克兰群岛 | Falkland Ada*;Malvinas* | Фолклендск* остров*;Мальвинск* остров* | Falkland Islands,Falklands;Malvinas
独岛;竹岛 | Dokdo*;Takeşima* | Токто,Докдо;Такэсим* | Dokdo;Takeshima
钓鱼岛;尖阁诸岛,尖阁列岛;钓鱼台 | Diaoyu*;Senkaku* | Дяоюй*;Сэнкаку | Diaoyu;Senkaku
珠穆朗玛峰,珠峰;圣母峰,埃佛勒斯峰 | Everest*;Çomolungma* | Эверест*;Джомолунгм* | Mount Everest,Everest;Chomolungma,Qomolangma
乞力马扎罗山;吉力马札罗山 | Kilimanjaro*;Klimanjaro* | Килиманджаро | Kilimanjaro
亚马孙,亚马逊 | Amazon* | Амазон* | Amazon
脸书,脸谱;面书,Facebook | Facebook*;Feysbuk* | Facebook,Фейсбук*;Фэйсбук* | Facebook
推特 | Twitter*;tivitır | Twitter,Твиттер*;Твитер* | Twitter;X
推文;推特;帖子 | tweet*;tivit* | твит*;запис* в Twitter,пост,посты,поста | tweet*;post,posts
谷歌;Google | Google*;Gugıl* | Google;Гугл* | Google
微软 | Microsoft* | Microsoft,Майкрософт* | Microsoft
油管;YouTube,优兔 | YouTube*,Youtube* | YouTube;Ютуб*,Ютьюб* | YouTube
维基百科 | Vikipedi*;Wikipedia* | Википеди*;Wikipedia | Wikipedia
维基解密;维基泄密 | WikiLeaks*,Wikileaks* | WikiLeaks;Викиликс* | WikiLeaks,Wikileaks
半岛电视台;半岛台 | El Cezire*,El-Cezire*;Al Jazeera*,Al-Jazeera* | Аль-Джазир*;Al Jazeera | Al Jazeera
新华社;新华通讯社 | Xinhua*;Şinhua*,Sinhua* | Синьхуа | Xinhua
路透社;路透 | Reuters* | Рейтер*,Reuters;Ройтерс | Reuters
美联社;美国联合通讯社 | Associated Press*,AP | Ассошиэйтед Пресс,Associated Press | Associated Press,AP
法新社;法国新闻社 | AFP;Fransız Haber Ajans* | Франс Пресс,AFP | AFP;Agence France-Presse
宝马;BMW | BMW | BMW;БМВ | BMW
奔驰;宾士,平治;梅赛德斯 | Mercedes* | Mercedes;Мерседес* | Mercedes
沃尔玛;沃尔玛百货 | Walmart*,Wal-Mart* | Walmart;Уолмарт* | Walmart,Wal-Mart
波音 | Boeing* | Boeing;Боинг* | Boeing
空客;空中巴士 | Airbus* | Airbus;Эйрбас*,Аэробус* | Airbus
通用汽车;通用 | General Motors* | General Motors;Дженерал Моторс | General Motors,GM
大众汽车;福斯,福士;大众 | Volkswagen* | Volkswagen;Фольксваген* | Volkswagen,VW
`
