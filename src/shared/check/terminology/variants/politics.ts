/** Elections, parties, government and protest; press; the words for states and peoples. */
export const POLITICS = `
选举;大选;竞选 | seçim,seçimi*,seçimd*,seçimin*,seçime,seçiml*;intihap* | выбор,выборы,выборов,выборах,выборам,выборами;голосовани* | election*;poll,polls;ballot
总统选举;总统大选,大选 | cumhurbaşkanlığı seçim*;başkanlık seçim*,devlet başkanlığı seçim* | президентск* выбор*;выбор* президента,выбор* главы государства | presidential election*;presidential vote,presidential poll*
议会选举;国会选举,立法选举 | parlamento seçim*;genel seçim*,milletvekili seçim*,meclis seçim* | парламентск* выбор*;выбор* в парламент,выбор* депутатов,законодательн* выбор* | parliamentary election*;legislative election*;general election*
中期选举;期中选举 | ara seçim*;dönem ortası seçim*,ara dönem seçim* | промежуточн* выбор*;довыбор* | midterm election*,mid-term election*,midterms;interim election*
初选;预选 | ön seçim*,önseçim* | праймериз*;предварительн* выбор*,первичн* выбор* | primary,primaries;preliminary election*
公投;全民公决,公民投票,全民投票 | referandum*;halk oylama*,halkoylama* | референдум*;всенародн* голосовани*,плебисцит* | referendum*,referenda;plebiscite*
投票;表决;票选 | oylama*;oy verme*,oy kullan* | голосовани*;волеизъявлени* | vote,votes,voting;ballot*;poll*
选票;投票纸 | oy pusula*;oy,oyu*,oylar* | бюллетен*;голос,голоса,голосов,голосами | ballot*;vote,votes
选民;投票人,选举人 | seçmen*;oy veren* | избирател*;электорат*;голосующ* | voter*;electorate*,elector,electors
选区;选举区 | seçim bölge*;seçim çevre* | избирательн* округ*;электоральн* округ* | constituenc*;electoral district*
选举团;选举人团 | seçiciler kurul*;seçmenler kurul*,Seçim Kurul* | коллеги* выборщиков;избирательн* коллеги* | Electoral College;college of electors
选举委员会;选举管理委员会,选管会,选委会 | seçim kurul*;seçim komisyon* | избирательн* комисси*,избирком*,ЦИК;выборн* комисси* | electoral commission*,election commission*;electoral board*,election board*
民意调查,民调;民意测验;舆论调查 | anket*;kamuoyu araştırma*,kamuoyu yoklama* | опрос*;социологическ* исследовани* | poll,polls,opinion poll*;survey*
候选人;参选人;竞选人 | aday,adayı*,adayl*,adayın*;namzet* | кандидат*;претендент*;соискател* | candidate*;contender*,nominee*
竞选;竞选活动;选战 | kampanya*;seçim kampanya*,propaganda* | кампани*;предвыборн* кампани*,агитаци* | campaign*;electioneering
现任;在任者 | görevdeki*;mevcut başkan* | действующ* президент*;нынешн* президент*,инкумбент* | incumbent*;sitting president*
就职典礼;就任仪式,就职仪式 | göreve başlama tören*;yemin tören* | инаугураци*;вступлени* в должность,церемони* вступления | inaugurat*;swearing-in
总统任期;任职期,任期 | görev süresi*;dönem*,başkanlık dönem* | срок* полномочий;президентск* срок*,мандат* | term of office,tenure;presidency;mandate*
弹劾;罢免 | azil*,azl*;görevden alma*,yüce divan* | импичмент*;отстранени* | impeach*;remov* from office
辞职;辞任;请辞;下台 | istifa*;çekilme*;görevden ayrıl* | отставк*,отставок;уход* с поста,сложени* полномочий | resign*;step* down;quit
民主党 | Demokrat Parti*;Demokratik Parti* | Демократическ* парти*;парти* демократов | Democratic Party;Democrat Party
民主党人;民主党派 | Demokratlar*,Demokrat;Demokrat Partili* | демократ*;член* Демократической партии | Democrat,Democrats
共和党 | Cumhuriyetçi Parti*;Cumhuriyet Parti* | Республиканск* парти*;парти* республиканцев | Republican Party;GOP;Grand Old Party
共和党人 | Cumhuriyetçiler*,Cumhuriyetçi | республиканц*,республиканец*;член* Республиканской партии | Republican,Republicans;GOP
工党;劳动党;劳工党 | İşçi Parti*;Emek Parti* | Лейбористск* парти*,лейборист*;Рабоч* парти*,парти* труда | Labour Party,Labour;Labor Party,Workers' Party
保守党;守旧党,托利党 | Muhafazakâr Parti*,Muhafazakar Parti*,Muhafazakârlar*,Muhafazakarlar*;Tutucu Parti*,Tory | Консервативн* парти*,консерватор*;тори | Conservative Party,Conservatives;Tory,Tories
自由民主党,自民党 | Liberal Demokrat* | либерал-демократ*,Либерально-демократическ* парти* | Liberal Democrat*,Lib Dem*
社会民主党,社民党 | Sosyal Demokrat* | социал-демократ*,Социал-демократическ* парти* | Social Democrat*,SPD
共产党 | Komünist Parti* | Коммунистическ* парти*;компарти*,КПК | Communist Party;CCP,CPC
联盟;同盟;联合体 | ittifak*;koalisyon*;birlik* | альянс*;союз*;коалици* | alliance*;coalition*;union*
联合政府;联盟政府;联合内阁 | koalisyon hükümet*,koalisyon;ortak hükümet* | коалиционн* правительств*,коалици*;правительств* национального единства | coalition government*,coalition*;unity government*
盟友;盟国;同盟国 | müttefik*;bağlaşık* | союзник*;партнер* | ally,allies;partner*
多数派;多数党 | çoğunluk*,çoğunluğ*;ekseriyet* | большинств* | majorit*
少数民族;少数族裔;少数群体 | azınlık*,azınlığ* | меньшинств*;национальн* меньшинств* | minorit*;ethnic minorit*
独裁者;专制者,独裁统治者 | diktatör*;despot*,zorba* | диктатор*;тиран*,деспот* | dictator*;despot*,tyrant*,autocrat*
独裁;专政;专制 | diktatörlük*,diktatörlüğ*;dikta*,despotizm* | диктатур*;тирани* | dictatorship*;tyrann*,autocrac*
政权;体制 | rejim*;iktidar*,yönetim* | режим*;власт* | regime*;government*
权力;政权 | iktidar*;güç,güc*;erk | власт* | power
专制主义;威权主义;独裁主义 | otoriterlik*,otoriterliğ*,otoriterizm*;totaliterlik*,baskıcılık* | авторитаризм*;тоталитаризм* | authoritarian*;autocra*,totalitarian*
民粹主义;平民主义;大众主义 | popülizm*;halkçılık*,halkçılığ* | популизм*;народничеств* | populism
民粹主义者;平民主义者 | popülist*;halkçı* | популист* | populist*
民族主义;国家主义;国族主义 | milliyetçilik*,milliyetçiliğ*;ulusçuluk*,ulusçuluğ*,ulusalcılık*,ulusalcılığ* | национализм*;патриотизм* | nationalism;patriotism
民族主义者;国家主义者 | milliyetçi*;ulusalcı*,ulusçu* | националист*;патриот* | nationalist*;patriot*
民族;族群;种族;族裔 | etnik grub*,etnik grup*;halk*;ulus*;millet* | этническ* групп*;народност*,народ*;национальност* | ethnic group*;people*;nation*
民主;民主主义;民主制 | demokrasi* | демократи*;народовласти* | democra*;people's rule
主权;统治权 | egemenlik*,egemenliğ*;hükümranlık*,hakimiyet*,hâkimiyet* | суверенитет*;верховенств* | sovereignty;supremacy
独立;自主 | bağımsızlık*,bağımsızlığ*;istiklal* | независимост*;самостоятельност* | independence;autonomy
自治;自主权;自治权 | özerklik*,özerkliğ*;otonomi*,muhtariyet* | автономи*;самоуправлени* | autonomy;self-rule,self-government
自决;自主决定 | kendi kaderini tayin*;self-determinasyon* | самоопределени* | self-determination
领土完整;国土完整 | toprak bütünlüğ*;ülke bütünlüğ*,arazi bütünlüğ* | территориальн* целостност*;территориальн* единств* | territorial integrity;territorial unity
分离主义者;分裂分子;分离分子;独立派 | ayrılıkçı*;bölücü* | сепаратист*;раскольник* | separatist*;secessionist*
分离主义;分裂主义 | ayrılıkçılık*,ayrılıkçılığ*;bölücülük*,bölücülüğ* | сепаратизм*;сецесси* | separatism;secession*
脱欧;英国脱欧,英国退欧;退欧 | Brexit*,Breksit*;AB'den ayrıl*,AB'den çık* | Брексит*,брексит*,Brexit;Брекзит*,брекзит*;выход* Великобритании | Brexit;withdrawal from the EU
硬脱欧;硬退欧 | sert Brexit*;katı Brexit* | жестк* Брексит*,жестк* Brexit;тверд* Брексит* | hard Brexit;no-deal Brexit
全民;国民;人民;民众 | halk*;millet* | народ*;граждан*;населени* | people;public;populace
国家;国度 | ülke*;devlet*;memleket* | стран*;государств*;держав* | countr*;state,states;nation*
民族国家;国族国家 | ulus devlet*,ulus-devlet*;millî devlet*,milli devlet* | национальн* государств*;государств*-наци* | nation-state*,nation state*;national state*
超级大国;超级强国 | süper güç*,süper güc*,süpergüç*;üstün güç* | сверхдержав*;супердержав* | superpower*;great power*
发展中国家;后进国家 | gelişmekte olan ülke*;gelişen ülke*;kalkınmakta olan ülke* | развивающ* стран*;стран* третьего мира,развивающ* государств* | developing countr*;developing nation*,Third World countr*
发达国家;先进国家 | gelişmiş ülke*;kalkınmış ülke* | развит* стран*;развит* государств* | developed countr*;advanced countr*,developed nation*,industrialized countr*
最不发达国家;欠发达国家 | en az gelişmiş ülke*;az gelişmiş ülke* | наименее развит* стран*;слаборазвит* стран* | least developed countr*;underdeveloped countr*
抗议;示威;抗争 | protesto*;gösteri*;eylem,eylemi*,eylemler* | протест*;демонстраци*;акци* протеста,манифестаци* | protest*;demonstration*;rall*
抗议者;示威者;抗争者 | protestocu*;gösterici*;eylemci* | протестующ*;демонстрант*;манифестант*,митингующ* | protester*,protestor*;demonstrator*
示威;游行;示威游行 | gösteri*;yürüyüş*;miting* | демонстраци*;шестви*;митинг*;манифестаци* | demonstration*;march,marches;rall*
集会;大会;聚会 | miting*;toplantı*;gösteri* | митинг*;собрани*;сход* | rall*;gathering*,meeting*
骚乱;暴乱;动乱 | ayaklanma*;isyan*,kargaşa* | беспорядк*;бунт*;волнени* | riot*;unrest;disorder*
罢工;停工;怠工 | grev*;iş bırakma* | забастовк*,забастовок;стачк* | strike,strikes;walkout*,work stoppage*
活动家;活动人士;积极分子;活跃分子;行动者 | aktivist*;eylemci*;etkinci* | активист*;деятел*;общественн* деятел* | activist*;campaigner*
人权活动家;人权捍卫者;维权人士;人权卫士 | insan hakları savunucu*;insan hakları aktivist*,insan hakları eylemci* | правозащитник*;защитник* прав человека | human rights defender*;human rights activist*;rights campaigner*
持不同政见者;异见人士;异议人士,异见者 | muhalif*;rejim karşıt* | диссидент*;инакомыслящ* | dissident*;dissenter*
公民社会;民间社会;市民社会 | sivil toplum* | гражданск* обществ*;общественност* | civil society
草根;基层 | taban*;halk taban* | низов*;рядов* | grassroots,grass-roots
审查;审查制度;检查制度 | sansür* | цензур* | censor*
言论自由;表达自由;发表自由 | ifade özgürlük*,ifade özgürlüğ*;konuşma özgürlüğ*;söz özgürlüğ*,düşünce özgürlüğ* | свобод* слова;свобод* выражения,свобод* самовыражения | freedom of speech,free speech;freedom of expression,free expression
新闻自由;出版自由;媒体自由 | basın özgürlüğ*;medya özgürlüğ*,basın hürriyet* | свобод* прессы;свобод* печати,свобод* СМИ | press freedom,freedom of the press;media freedom
记者;新闻工作者;新闻记者;报导者 | gazeteci*;muhabir* | журналист*;репортер*;корреспондент* | journalist*;reporter*;correspondent*
媒体;传媒;新闻界;媒介 | medya*;basın,basını*,basınd*;yayın organ* | СМИ,средств* массовой информации;медиа;пресс,пресса,прессы,прессе,прессу | media;press
社交媒体;社群媒体;社会媒体;社交网络 | sosyal medya*;sosyal ağ* | социальн* сет*,соцсет*;социальн* медиа | social media;social network*
新闻发布会,记者会;新闻会,记者招待会 | basın toplantı*;basın konferans* | пресс-конференци*;брифинг* | press conference*,news conference*;press briefing*
声明;公告;宣言 | açıklama*;bildiri*;beyan*,demeç* | заявлени*;деклараци*;сообщени* | statement*;declaration*;announcement*
宣言;声明 | bildirge*;beyanname*;deklarasyon* | деклараци*;провозглашени* | declaration*;proclamation*
公报;通报 | bildiri*;tebliğ*,komünike* | коммюнике;сообщени*,бюллетен* | communiqué*,communique*;bulletin*
宣传;鼓吹 | propaganda*;tanıtım* | пропаганд*;агитаци* | propaganda;publicity
假新闻;虚假新闻;假消息 | yalan haber*;sahte haber*;uydurma haber* | фейков* новост*,фейк*;ложн* новост*,лжив* новост*,поддельн* новост* | fake news;false news;bogus news
虚假信息;假信息;不实信息;错误信息 | dezenformasyon*;yanlış bilgi*,yanlış bilgilendirme*,mezenformasyon* | дезинформаци*;ложн* информаци*,недостоверн* информаци* | disinformation;misinformation;false information
阴谋论;阴谋理论 | komplo teori*;komplo kuram* | теори* заговора;конспирологи*,конспирологическ* теори* | conspiracy theor*;plot theor*
丑闻;丑事 | skandal*;rezalet* | скандал* | scandal*;controvers*
峰会;首脑会议;高峰会;高峰会议 | zirve*;doruk toplantı* | саммит*;встреч* на высшем уровне,встреч* в верхах | summit*;top-level meeting
首脑会晤;首脑会谈;会晤 | görüşme*;buluşma* | встреч*;переговор* | meeting*;talks
外交政策;对外政策;外交方针 | dış politika*;dış siyaset* | внешн* политик*;внешнеполитическ* курс* | foreign policy,foreign policies;external policy
外交官;外交家;外交人员 | diplomat*;hariciyeci* | дипломат* | diplomat*;envoy*
外交;外交手段 | diplomasi* | дипломати* | diplomacy
路线图;路径图;线路图 | yol harita* | дорожн* карт*;план* действий | road map*,roadmap*;action plan*
两国方案;两国解决方案;两国并存方案 | iki devletli çözüm*;çift devletli çözüm* | двухгосударственн* решени*,создани* двух государств,сосуществовани* двух государств | two-state solution;solution of two states
左翼;左派;左倾 | solcu*;sol kanat*,sol görüş* | лев*;левацк* | left-wing,leftist*,left wing
右翼;右派;右倾 | sağcı*;sağ kanat* | прав* крыл*,праворадикальн*;правы* | right-wing,rightist*,right wing
极右翼;极右派;极端右翼 | aşırı sağ*;radikal sağ* | крайне прав*,ультраправ*;праворадикальн* | far-right,far right;extreme right,ultra-right
自由主义;自由派 | liberalizm*;özgürlükçülük* | либерализм* | liberalism
社会主义 | sosyalizm*;toplumculuk* | социализм* | socialism
共产主义 | komünizm* | коммунизм* | communism
资本主义 | kapitalizm*;anamalcılık*,sermayecilik* | капитализм* | capitalism
殖民主义;殖民统治 | sömürgecilik*,sömürgeciliğ*;kolonyalizm*,kolonicilik* | колониализм*;колонизаторств* | colonialism;colonial rule
殖民地;属地 | sömürge*;koloni*;müstemleke* | колони*;владени* | colony,colonies;dependenc*
奴隶制;奴役;蓄奴 | kölelik*,köleliğ*;esaret* | рабств*;рабовладени*;невольничеств* | slavery;servitude,bondage
种族隔离;种族隔离制度 | apartheid*;ırk ayrımcılı*,ırk ayrım* | апартеид*;расов* сегрегаци* | apartheid;racial segregation
女权主义;女性主义 | feminizm*;kadın hareket* | феминизм* | feminism
女权主义者;女性主义者;女权人士 | feminist* | феминист* | feminist*
性别平等;男女平等;两性平等 | cinsiyet eşitlik*,cinsiyet eşitliğ*,toplumsal cinsiyet eşitliğ*;kadın-erkek eşitliğ*,kadın erkek eşitliğ* | гендерн* равенств*;равенств* полов,равноправи* полов,равенств* мужчин и женщин | gender equality;equality of the sexes,sexual equality
同性婚姻;同性结婚;同志婚姻 | eşcinsel evlilik*,eşcinsel evliliğ*;aynı cinsiyetten evlilik*,gey evlilik* | однопол* брак*;гей-брак* | same-sex marriage*;gay marriage*
同性恋者;同志;同性恋 | eşcinsel*;gey,geyler*;homoseksüel* | геи,гей,геев;гомосексуал*;голуб* | gay,gays;homosexual*
跨性别;变性 | trans,translar*;transseksüel*,transgender* | трансгендер*;транссексуал* | transgender*,trans;transsexual*
贫民窟;贫民区;棚户区 | gecekondu*;varoş* | трущоб*;фавел* | slum,slums;shantytown*,shanty town*
官僚机构;官僚体制;官僚主义 | bürokrasi*;kırtasiyecilik* | бюрократи*;чиновничеств* | bureaucra*;red tape
`
