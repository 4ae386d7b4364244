/** Education, culture, religion, sport, family, towns and the making of documents. */
export const SOCIETY = `
大学;高等学府,学府 | üniversite*;darülfünun* | университет*;вуз,вуза,вузы,вузов,вузе | universit*;college*
学院;大学 | yüksekokul*;kolej*;enstitü* | колледж*;институт* | college*;institute*
小学;初级学校;基础学校 | ilkokul*;ilköğretim* okul* | начальн* школ*;младш* школ* | primary school*;elementary school*,grade school*
中学;高中 | lise*;ortaokul*,ortaöğretim* | средн* школ*;старш* школ*;гимнази* | secondary school*;high school*
幼儿园;幼稚园;托儿所 | anaokul*;yuva*,kreş*;ana okul* | детск* сад*,детсад*;ясл* | kindergarten*;nursery school*,preschool*;day-care
学生;学员;弟子 | öğrenci*;talebe* | студент*;ученик*;учащ*;школьник* | student*;pupil*
教师;老师;教员 | öğretmen*;hoca*,muallim* | учител*;преподавател*;педагог* | teacher*;instructor*,educator*
教授;大学教师 | profesör*;hoca* | профессор* | professor*
校长;院长 | müdür*;rektör*;okul müdür* | директор* школы,директор*;ректор* | principal*;headmaster*,headteacher*,head teacher*
研究;研讨;调研 | araştırma*;çalışma*;inceleme* | исследовани*;изыскани* | research;stud*
教育;教学 | eğitim*;öğretim*;maarif* | образовани*;обучени*;просвещени* | education;schooling;instruction
扫盲;识字;识字率 | okuryazarlık*,okuryazarlığ*;okuma yazma* | грамотност*;ликвидаци* неграмотности | literacy
奖学金;助学金 | burs*;öğrenim kredi* | стипенди* | scholarship*;bursar*,stipend*
博士学位;博士 | doktora*;doktor unvan* | докторск* степен*,кандидатск* степен* | doctorate*,PhD;doctoral degree*
诺贝尔奖;诺贝尔奖金;诺奖 | Nobel Ödül*;Nobel Mükâfat* | Нобелевск* преми*;Нобелевк*,преми* Нобеля | Nobel Prize*;Nobel Award*
诺贝尔和平奖 | Nobel Barış Ödül* | Нобелевск* преми* мира | Nobel Peace Prize
获奖者;得奖者,得主;桂冠得主 | ödül sahib*,ödüllü*;ödülü kazanan* | лауреат*;обладател* премии | laureate*;prizewinner*,prize winner*,winner*
奥斯卡奖;奥斯卡金像奖,金像奖;学院奖 | Oscar*,Oskar*;Akademi Ödül* | Оскар*,«Оскар*;преми* Академии | Oscar,Oscars;Academy Award*
电影;影片;戏 | film*;sinema film* | фильм*;кинофильм*;картин*,кинокартин*,кино | film*;movie*;picture*
电影院;影院;戏院 | sinema* | кинотеатр*;кинозал* | cinema*;movie theat*;picture house
导演;执导人 | yönetmen*;rejisör* | режиссер*;постановщик* | director*;filmmaker*,film-maker*
演员;艺人 | oyuncu*;aktör*,aktris*;sanatçı* | актер*,актрис*;артист* | actor*,actress*;performer*
作家;作者;笔者 | yazar*;müellif*,edip* | писател*;автор*;литератор* | writer*;author*
诗人;作诗者 | şair*;ozan* | поэт*;стихотвор* | poet,poets;bard*
小说;长篇小说 | roman*;öykü* | роман,романа,романы,романов,романе;повест* | novel,novels;fiction
短篇小说;故事 | öykü*;hikâye*,hikaye* | рассказ*;новелл* | short stor*;tale*
音乐家;乐手;音乐人 | müzisyen*;müzikçi*;çalgıcı* | музыкант*;исполнител* | musician*;performer*
歌手;歌唱家;演唱者 | şarkıcı*;vokalist*,ses sanatçı* | певец*,певиц*,певц*;вокалист*;исполнител* | singer*;vocalist*
专辑;唱片 | albüm*;plak* | альбом*;диск*,пластинк* | album*;record*
博物馆;博物院 | müze* | музе* | museum*
展览;展览会;展会 | sergi*;fuar* | выставк*,выставок;экспозици* | exhibition*;exhibit*;show
艺术家;美术家;艺人 | sanatçı*;ressam*;sanatkâr*,sanatkar* | художник*;артист*;деятел* искусств | artist*;painter*
画家;绘画者 | ressam* | художник*;живопис* | painter*;artist*
雕塑;雕像 | heykel*;yontu* | скульптур*;стату*;изваяни* | sculpture*;statue*
图书馆;藏书楼 | kütüphane*;kitaplık*,kitaplığ* | библиотек* | librar*
报纸;报章 | gazete*;ceride* | газет*;издани* | newspaper*;paper,papers;daily,dailies
杂志;期刊;刊物 | dergi*;mecmua* | журнал*;издани*;периодик* | magazine*;journal*;periodical*
电视;电视机 | televizyon*;TV | телевидени*;телевизор*;ТВ | television*;TV
广播;电台;无线电 | radyo*;telsiz* | радио;радиостанци*,радиовещани* | radio;wireless;broadcasting
出版商;出版社;发行商 | yayıncı*;yayınevi*,yayın ev* | издател*;издательств* | publisher*;publishing house*
世界遗产;世界文化遗产 | Dünya Mirası*,Dünya Kültür Mirası*;dünya miras alan* | Всемирн* наследи*,всемирн* наследи*;миров* наследи* | World Heritage
传统;习俗;惯例 | gelenek*,geleneğ*;âdet*,adet*;görenek* | традици*;обыча* | tradition*;custom*
文化遗产;文物 | kültürel miras*;kültür miras* | культурн* наследи*;культурн* достояни* | cultural heritage;cultural legacy
春节;农历新年;中国新年,中国农历新年 | Çin Yeni Yıl*;Bahar Bayram*,Bahar Festival* | китайск* Нов* год*,китайск* нов* год*;праздник* весны,лунн* нов* год* | Spring Festival;Chinese New Year;Lunar New Year
圣诞节;耶诞节 | Noel*;Kristmas*,Christmas* | Рождеств* | Christmas;Xmas
复活节 | Paskalya* | Пасх* | Easter
斋月;拉马丹,莱麦丹月 | Ramazan*;oruç ay* | Рамадан*;Рамазан* | Ramadan;Ramazan
开斋节;肉孜节 | Ramazan Bayram*;Şeker Bayram* | Ураза-байрам*;Ид аль-Фитр*,праздник* разговения | Eid al-Fitr;Festival of Breaking
古尔邦节;宰牲节 | Kurban Bayram* | Курбан-байрам*;Ид аль-Адх*,праздник* жертвоприношения | Eid al-Adha;Feast of the Sacrifice,Festival of Sacrifice
麦加朝圣;朝觐;朝圣 | hac,haccı*,hacca;hac ziyaret* | хадж*;паломничеств* | hajj,haj;pilgrimage*
朝圣者;香客;朝觐者 | hacı*,hacılar*;hac ziyaretçi* | паломник*;пилигрим*;хаджи | pilgrim*;hajji*
古兰经;可兰经 | Kur'an*,Kuran*;Kuran-ı Kerim*,Kur'an-ı Kerim* | Коран*;Священн* Коран* | Quran,Qur'an;Koran
圣经;圣书 | İncil*;Kitab-ı Mukaddes*,Kutsal Kitap*,Kutsal Kitab* | Библи*;Священн* Писани* | Bible*;Holy Scripture*,Scriptures
安拉;真主;阿拉 | Allah*;Tanrı* | Аллах*;Бог,Бога,Богу,Богом | Allah;God
先知;预言者 | peygamber*;nebi*,yalvaç* | пророк*;посланник* | prophet*;messenger*
穆罕默德 | Muhammed*;Hz. Muhammed* | Мухаммед*;Магомет*,Мухаммад* | Muhammad,Mohammed;Mahomet
伊斯兰教;回教;清真教;伊斯兰 | İslam*,İslâm*;Müslümanlık*,Müslümanlığ* | ислам*;мусульманств*;магометанств* | Islam;Mohammedanism
穆斯林;回教徒;伊斯兰教徒 | Müslüman*;Muhammedi* | мусульман*;магометан*,исламист* | Muslim*;Moslem*;Mohammedan*
伊斯兰主义者;伊斯兰分子 | İslamcı*,İslâmcı*;siyasal İslamcı* | исламист* | Islamist*
基督教;基督宗教 | Hıristiyanlık*,Hıristiyanlığ*,Hristiyanlık*,Hristiyanlığ*;İsevilik* | христианств* | Christianity
基督徒;基督教徒 | Hıristiyan*,Hristiyan*;İsevi* | христиан* | Christian*
天主教;公教;罗马公教 | Katolik*,Katolikliğ* | католицизм*,католическ*;католичеств* | Catholic*;Roman Catholic*
东正教;正教 | Ortodoks*,Ortodoksluk* | православи*,православн*;ортодоксальн* | Orthodox*;Eastern Orthodox
新教;基督新教;抗议宗 | Protestan* | протестант* | Protestant*
犹太教 | Yahudilik*,Yahudiliğ*;Musevilik*,Museviliğ* | иудаизм*;иудейств* | Judaism
犹太人;犹太教徒 | Yahudi*;Musevi* | евре*;иуде* | Jew,Jews;Jewish people
佛教 | Budizm*;Buda dini* | буддизм* | Buddhism
印度教 | Hinduizm*;Hindu dini* | индуизм* | Hinduism
逊尼派 | Sünni*;Ehlisünnet* | суннит* | Sunni*
什叶派 | Şii*;Caferi* | шиит* | Shia*,Shiite*,Shi'ite*;Shi'a
库尔德人;库德人,库尔德族 | Kürt*,Kürd* | курд* | Kurd*
雅兹迪人;亚兹迪人,耶齐迪人 | Ezidi*,Êzidi*;Yezidi* | езид*;иезид* | Yazidi*;Yezidi*
罗姆人;吉卜赛人;吉普赛人 | Roman*;Çingene* | цыган*;рома | Roma,Romani;Gypsy,Gypsies,gypsies
因纽特人;爱斯基摩人 | İnuit*,Inuit*;Eskimo* | инуит*;эскимос* | Inuit*;Eskimo*
印第安人;美洲原住民;美国土著 | Kızılderili*;Amerikan yerli*,yerli Amerikalı* | индеец*,индейц*,индейск*;коренн* американц* | Native American*;American Indian*,Indian*
非裔美国人,非洲裔美国人;黑人;美国黑人 | Afrikalı Amerikalı*,Afro-Amerikalı*,Afrika kökenli Amerikalı*;siyahi*,siyah*,zenci* | афроамерикан*;чернокож*;темнокож*;негр* | African American*,African-American*;Black American*,black people,Blacks,blacks
土著居民;原住民;土著人民;土著 | yerli halk*,yerliler*;aborijin*,aborjin*;yerel halk* | коренн* народ*,коренн* жител*;абориген*;туземц* | indigenous people*;aboriginal*,aborigine*;native people*,natives
教堂;礼拜堂 | kilise*;mabet*,mabed* | церк*;храм*;собор* | church*;temple*,chapel*
大教堂;主教座堂 | katedral*;başkilise* | собор*;кафедральн* собор* | cathedral*
清真寺;回教堂 | cami*;mescit*,mescid* | мечет*;молельн* дом* | mosque*
犹太教堂;犹太会堂 | sinagog*;havra* | синагог* | synagogue*
寺庙;寺院;庙宇 | tapınak*,tapınağ*;mabet*,mabed* | храм*;святилищ* | temple*;shrine*
主教;大主教 | piskopos*;başpiskopos* | епископ*;архиепископ* | bishop*
牧师;神父;教士 | rahip*,rahib*;papaz* | священник*;поп,попа;пастор* | priest*;pastor*;clergyman*
伊玛目;教长;阿訇 | imam*;hoca* | имам*;мулл* | imam,imams;mullah*
世俗主义;政教分离 | laiklik*,laikliğ*;sekülerizm* | секуляризм*;светскост* | secularism;laicism
无神论者 | ateist*;tanrıtanımaz* | атеист*;безбожник* | atheist*;unbeliever*
头巾;面纱;希贾布 | başörtü*,baş örtü*;türban*;eşarp* | хиджаб*;платок*,платк*;чадр* | headscar*,head scar*;hijab*;veil*
葬礼;丧礼;殡礼 | cenaze*;defin* | похорон*;погребени* | funeral*;burial*
婚礼;结婚典礼 | düğün*;nikâh*,nikah* | свадьб*;бракосочетани* | wedding*;nuptials
婚姻;结婚 | evlilik*,evliliğ*;izdivaç* | брак,брака,браки,браков,браке;супружеств* | marriage*;matrimony,wedlock
童婚;早婚 | çocuk evliliğ*,çocuk evlilik*;erken yaşta evlilik*,çocuk gelin* | детск* брак*;ранн* брак* | child marriage*;early marriage*
女性割礼;女性生殖器切割;女阴残割 | kadın sünnet*;kadın genital mutilasyon* | женск* обрезани*;калечащ* операци* | female genital mutilation,FGM;female circumcision
家庭;家族 | aile*;familya* | семь*,семей*;род* | famil*;household*
儿童;孩子;小孩;孩童 | çocuk*,çocuğ*;evlat* | дет*,ребен*;малыш*;ребят* | child*;kid,kids
婴儿;宝宝 | bebek*,bebeğ*;çocuk | младен*;малыш*;грудничк* | baby,babies;infant*
青年;年轻人;青少年 | genç,gençler*,gençlik*;delikanlı* | молодеж*;юнош*;подростк* | youth;young people;teenager*
妇女;女性;女人 | kadın*;bayan*,hanım* | женщин*;дам* | women,woman;female*
妻子;太太;老婆;夫人 | karı,karıs*;eş,eşi*;hanım* | жен*,супруг*;половин* | wife,wives;spouse*
父母;双亲;家长 | ebeveyn*;anne baba*,anne-baba*,ana baba*,veli* | родител*;отец и мать | parent,parents;mother and father
老年人;老人;长者 | yaşlı*;ihtiyar* | пожил*;престарел*;стар* люд*,старик* | elderly;older person*,older people;old people;senior*
孤儿 | yetim*;öksüz* | сирот* | orphan*
邻居;街坊 | komşu* | сосед* | neighbor*,neighbour*
人口;居民 | nüfus* | населени*;численност* | population*
人口普查;普查 | nüfus sayım*;sayım* | перепис* населения;перепис* | census*;population count
首都;京城;国都 | başkent*;başşehir* | столиц*;главн* город* | capital*
城市;都市;城镇 | şehir*,şehri*,şehre;kent* | город,города,городе,городу,городов,городом,городах;мегаполис* | city,cities;town*
村庄;村子;乡村 | köy,köyü*,köyl*,köyd* | деревн*,деревен*;сел,село,села,селе,селах;поселок*,поселк* | village*;hamlet*
郊区;市郊 | banliyö*;dış mahalle*,varoş* | пригород*;предместь*,окраин* | suburb*;outskirts
省;州 | il,ili*,iller*;eyalet*;vilayet* | провинци*;област*;губерни* | province*;region*
州 | eyalet*;devlet* | штат,штата,штаты,штате,штатов;земл* | state,states
街道;马路;大街 | cadde*;sokak*,sokağ* | улиц*;проспект* | street*;road*,avenue*
广场 | meydan*;alan | площад* | square*;plaza*
岛屿;岛 | ada,adas*,adan*,adad*,adal*r*,adaya | остров* | island*;isle*
半岛 | yarımada*;yarım ada* | полуостров* | peninsula*
海滩;沙滩;海滨 | plaj*;kumsal*,sahil* | пляж*;берег* | beach*;shore*,seaside
河流;江河;河 | nehir*,nehr*;ırmak*,ırmağ*;akarsu* | рек,река,реки,реке,реку,рекой;приток* | river*;stream*
湖泊;湖 | göl,gölü*,göll*,göld* | озер* | lake*
沙漠;荒漠 | çöl,çölü*,çöll* | пустын* | desert*
西方;西方世界;欧美 | Batı,Batı'*;Garp,Batılı* | Запад,Запада,Западе,Западом,Западу;западн* мир* | West;Western world
中东;近东 | Orta Doğu*,Ortadoğu*;Yakın Doğu* | Ближн* Восток*;Средн* Восток* | Middle East*;Near East*
奥运会;奥林匹克运动会;奥运 | Olimpiyat Oyun*;Olimpiyat*,olimpiyat* | Олимпийск* игр*;Олимпиад* | Olympic Games;Olympics
冬季奥运会,冬奥会;冬季奥林匹克运动会 | Kış Olimpiyat Oyun*;Kış Olimpiyat* | зимн* Олимпийск* игр*;зимн* Олимпиад* | Winter Olympics;Winter Olympic Games,Winter Games
夏季奥运会,夏季奥林匹克运动会 | Yaz Olimpiyat Oyun*;Yaz Olimpiyat* | летн* Олимпийск* игр*;летн* Олимпиад* | Summer Olympics;Summer Olympic Games,Summer Games
残奥会;残疾人奥运会;残障奥运会,帕运 | Paralimpik Oyun*;Paralimpik*,Engelliler Olimpiyat* | Паралимпийск* игр*;Паралимпиад*,Параолимпийск* | Paralympic Games;Paralympics
世界杯;世界杯赛;世界杯足球赛 | Dünya Kupası*,Dünya Kupası;Mondial*,Dünya Şampiyona* | Чемпионат* мира по футболу,чемпионат* мира,ЧМ;Кубок* мира,Кубк* мира;мундиал* | World Cup*;World Championship*
世界锦标赛,世锦赛;世界冠军赛 | Dünya Şampiyona* | чемпионат* мира;миров* первенств*,первенств* мира | World Championship*;Worlds
欧洲冠军联赛,欧冠联赛,欧冠;冠军联赛,冠军杯 | Şampiyonlar Lig* | Лиг* чемпионов;чемпионск* лиг* | Champions League
欧洲杯;欧洲足球锦标赛,欧锦赛 | Avrupa Şampiyona*;Avrupa Kupa* | Чемпионат* Европы,Евро;Кубок* Европы | European Championship*;Euro Cup
超级联赛;英超,英超联赛;英格兰超级联赛 | Premier Lig*,Premier League*;İngiltere Premier* | Премьер-лиг*,АПЛ;Английск* премьер-лиг* | Premier League;English Premier
足球 | futbol*;ayak topu* | футбол* | football;soccer
橄榄球;英式足球 | ragbi*,rugby*;Amerikan futbol* | регби | rugby
篮球 | basketbol*,basket | баскетбол* | basketball*;hoops
网球 | tenis* | теннис* | tennis
乒乓球;桌球 | masa tenis*;pinpon*,ping pong* | настольн* теннис*;пинг-понг* | table tennis;ping-pong,ping pong
羽毛球 | badminton*;tüy top* | бадминтон* | badminton
冰球;冰上曲棍球;冰棍球 | buz hokey*;hokey* | хокке* с шайбой,хокке* на льду;хоккей | ice hockey;hockey
滑雪 | kayak*,kayağ* | лыж*;горнолыжн* | ski*
体操 | jimnastik*,jimnastiğ*;cimnastik* | гимнастик* | gymnast*
田径;田径赛;田径运动 | atletizm* | легк* атлетик*;легкоатлет* | athletics;track and field
马拉松 | maraton* | марафон* | marathon*
锦标赛;冠军赛;巡回赛 | şampiyona*;turnuva* | чемпионат*;первенств*;турнир* | championship*;tournament*
锦标赛;联赛;比赛 | turnuva*;müsabaka* | турнир*;соревновани* | tournament*;competition*
冠军;优胜者 | şampiyon*;birinci* | чемпион*;победител* | champion*;winner*
金牌 | altın madalya* | золот* медал*;золото,золота | gold medal*;gold
决赛;总决赛 | final*;final maçı* | финал*;финальн* матч* | final,finals;grand final
半决赛;准决赛;四强赛 | yarı final*,yarıfinal* | полуфинал* | semifinal*,semi-final*;last four
四分之一决赛;半准决赛;八强赛 | çeyrek final* | четвертьфинал* | quarterfinal*,quarter-final*
教练;主教练;教头;主帅 | teknik direktör*;antrenör*;hoca*;koç,koçu*,çalıştırıcı* | тренер*;наставник*;коуч* | coach,coaches;manager*;trainer*
球员;选手;运动员;队员 | oyuncu*;futbolcu*;sporcu* | игрок*;футболист*;спортсмен* | player*;footballer*;athlete*
运动员;选手;健儿 | sporcu*;atlet* | спортсмен*;атлет* | athlete*;sportsman*,sportsmen,sportsperson*
裁判;裁判员 | hakem* | судья,судьи,судьей,судью;арбитр*;рефери | referee*;umpire*
门将;守门员 | kaleci*;file bekçi* | вратар*;голкипер* | goalkeeper*;goalie*,keeper*
前锋;射手 | forvet*;golcü*,santrfor*,hücumcu* | нападающ*;форвард* | striker*;forward,forwards;attacker*
后卫;防守队员 | defans*,defans oyuncu*;savunmacı*,savunma oyuncu* | защитник*;бек | defender*;back,backs
点球;罚球;十二码球 | penaltı*;ceza vuruş* | пенальти;одиннадцатиметров*,11-метров* | penalty,penalties,penalty kick*;spot kick*
队长;领队 | kaptan*;takım lider* | капитан* | captain*;skipper*
球队;队伍;代表队 | takım*;ekip*,ekib* | команд*;сборн* | team*;squad*;side,sides
俱乐部;球会 | kulüp*,kulüb* | клуб* | club*
体育场;运动场;球场 | stadyum*;stat,statta,stadı*,statlar*;spor alan* | стадион*;арен* | stadium*;arena*;ground,grounds
球迷;支持者;粉丝 | taraftar*;hayran*,fan | болельщик*;фанат*,поклонник* | fan,fans;supporter*
兴奋剂;禁药 | doping*;uyarıcı* | допинг*;запрещенн* препарат* | doping;banned substance*
世界纪录;世界记录 | dünya rekor* | миров* рекорд*;рекорд* мира | world record*
比赛;赛事;竞赛 | maç,maçı*,maçl*,maçt*;müsabaka*;karşılaşma* | матч*;игр,игра,игры,игру,игре;встреч*;поединок*,поединк* | match,matches;game*;fixture*
赛季;季度 | sezon*;dönem* | сезон* | season*
报告;报告书;汇报 | rapor*;tutanak* | доклад*;отчет*;рапорт* | report,reports;account
议程项目;议程事项;议题 | gündem madde*;gündem konu* | пункт* повестки дня;вопрос* повестки дня | agenda item*;item of the agenda,item on the agenda
议程;议事日程;日程 | gündem*;ruzname* | повестк* дня;программ* | agenda*;order of business
届会;会议;会期 | oturum*;dönem*;birleşim* | сесси*;заседани* | session*;meeting*
全体会议;全会;大会 | genel kurul toplantı*,genel oturum*;plenum* | пленарн* заседани*;пленум*;общ* собрани* | plenary meeting*,plenary session*,plenary;full session*
章程;规约;法规 | tüzük*,tüzüğ*;statü*,nizamname* | устав*;статут*;положени* | statute*;charter*,constitution*;bylaw*
附件;附录;附文 | ek,eki*,ekler*;lahika* | приложени*;дополнени* | annex*;appendix*,appendices;attachment*
段落;段;款 | paragraf*;fıkra* | пункт*;параграф*;абзац* | paragraph*;subsection*,clause*
条款;条;条文 | madde*;hüküm*,bent* | стать*;пункт*;положени* | article*;clause*,provision*
草案;草稿;初稿 | taslak*,taslağ*;tasarı* | проект*;черновик* | draft*;outline*
修正案;修订;修正 | değişiklik*,değişikliğ*;tadil*;düzeltme* | поправк*,поправок;изменени* | amendment*;revision*,modification*
任务授权,授权;任务;任期;委任 | yetki*;görev,görevi*;manda*,vekâlet* | мандат*;полномочи* | mandate*;terms of reference;authorit*
执行情况;实施;执行;落实 | uygulama*;yürütme*;hayata geçirme* | осуществлени*;выполнени*;реализаци*;имплементаци* | implementation*;execution;enforcement
建议;提议;意见 | tavsiye*;öneri*;teklif* | рекомендаци*;предложени*;совет* | recommendation*;proposal*;suggestion*
提案;提议;建议 | öneri*;teklif*;önerge* | предложени*;инициатив* | proposal*;suggestion*;motion*
战略;策略 | strateji*;izlem* | стратеги* | strateg*
政策;方针 | politika*;siyaset* | политик*;курс* | policy,policies
倡议;举措;动议 | girişim*;inisiyatif*;teşebbüs* | инициатив*;начинани* | initiative*
方案;计划;规划;程序 | program*;plan*;izlence* | программ*;план,плана,планы,планов | programme*,program*;plan,plans;scheme*
项目;计划;工程 | proje*;tasarı* | проект* | project*;scheme*
框架;架构 | çerçeve*;kapsam* | рамк*,рамочн*;основ* | framework*;structure*
机制;机构 | mekanizma*;düzenek* | механизм* | mechanism*;arrangement*
能力建设;能力培养;能力建构 | kapasite geliştirme*;kapasite oluşturma*,kapasite artırma* | наращивани* потенциала;создани* потенциала,укреплени* потенциала | capacity-building,capacity building;capacity development
利益攸关方,利益攸关者;利益相关者,利益相关方;持份者 | paydaş*;ilgili taraf*,menfaat sahib* | заинтересованн* сторон*;стейкхолдер*,заинтересованн* лиц* | stakeholder*;interested part*
伙伴关系;合作关系 | ortaklık*,ortaklığ*;iş birliğ* | партнерств*;сотрудничеств* | partnership*;cooperation
合作;协作;配合 | iş birliğ*,işbirliğ*,iş birlik*;dayanışma* | сотрудничеств*;коопераци*,взаимодействи* | cooperation,co-operation;collaboration
伙伴;合作方 | ortak*,ortağ*;partner* | партнер*;компаньон* | partner*;associate*
专家;行家;学者 | uzman*;eksper*,bilirkişi* | эксперт*;специалист*;знаток* | expert*;specialist*
专家组;专家小组;专家团 | uzmanlar grub*,uzman grub*;uzman panel*,uzmanlar kurul*,uzman heyet* | групп* экспертов;экспертн* групп*;комисси* экспертов | expert group*,group of experts;panel of experts,expert panel*
分析师;分析家;分析人士;分析员 | analist*;çözümlemeci*;yorumcu* | аналитик*;обозревател* | analyst*;commentator*
顾问;参谋 | danışman*;müşavir* | советник*;консультант* | adviser*,advisor*;consultant*,counsellor*
协调员;协调人;协调官 | koordinatör*;eşgüdümcü* | координатор*;согласовател* | coordinator*,co-ordinator*;organizer*
协调;统筹 | koordinasyon*;eşgüdüm* | координаци*;согласовани* | coordination;harmonization
志愿者;义工;志工;自愿者 | gönüllü* | волонтер*;доброволец*,доброволь* | volunteer*
组织者;主办方;主办者 | organizatör*;düzenleyici* | организатор*;устроител* | organizer*,organiser*;host,hosts
创始人;创办人;奠基人 | kurucu*;müessis* | основател*;учредител*;создател* | founder*;creator*
成员;会员 | üye*;aza* | член,члена,члены,членов,членам;участник* | member*;participant*
参与者;参加者;与会者 | katılımcı*;iştirakçi* | участник*;участвующ* | participant*;attendee*
全球;世界;国际 | küresel*;global* | глобальн*;мирово*,всемирн* | global*;worldwide
`
