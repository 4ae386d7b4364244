/** Law and justice, crime and police, human rights, asylum and migration. */
export const LAW = `
难民;流亡者;逃难者,避难者 | mülteci*;sığınmacı*;muhacir* | беженц*,беженец*,беженк*;переселенц*;изгнанник* | refugee*;displaced person*;exile*
寻求庇护者;庇护申请者,申请庇护者,避难申请者;难民 | sığınmacı*;iltica başvurusu sahib*;mülteci*;sığınma talep eden* | проситель* убежища,просител* убежища,ищущ* убежища,лиц* ищущ* убежища;соискател* убежища;беженц*,беженец* | asylum seeker*,asylum-seeker*;asylum applicant*;refugee*
庇护;避难;收容权 | sığınma;iltica* | убежищ*;приют*;прибежищ* | asylum;refuge;shelter
政治庇护;政治避难 | siyasi sığınma*;siyasi iltica*,politik sığınma*,politik iltica* | политическ* убежищ*,политубежищ* | political asylum;political refuge
移民;迁移者;移徙者;移居者 | göçmen*;muhacir*,göç eden* | мигрант*;переселенц*,переселенец*;иммигрант* | migrant*;immigrant*
移民;入境移民;外来移民 | göçmen*;muhacir* | иммигрант*;переселенц*;мигрант* | immigrant*;migrant*;newcomer*
移民;移徙;迁移;迁徙 | göç;muhaceret*;hicret* | миграци*;переселени*;перемещени* | migration;immigration
境内流离失所者,国内流离失所者;境内流亡者,国内难民 | ülke içinde yerinden edilmiş*,ülke içinde yerinden edilen*,yerinden edilmiş*;yerlerinden edilmiş*,göçe zorlanan* | внутренне перемещенн* лиц*,вынужденн* переселенц*,ВПЛ;внутренн* беженц*;внутренн* переселенц* | internally displaced person*,internally displaced,IDPs,IDP;displaced person*
流离失所;无家可归 | yerinden edil*;yurtsuz*,evsiz* | перемещенн*;бездомн* | displaced;uprooted;homeless
难民营;难民中心,难民收容所 | mülteci kamp*;sığınmacı kamp*,göçmen kamp* | лагер* беженцев,лагер* для беженцев;пункт* размещения беженцев | refugee camp*;migrant camp*,refugee cent*
遣返;送返;遣送回国;驱逐出境 | geri gönder*;sınır dışı*,sınırdışı*;iade* | репатриаци*;депортаци*;высылк*;возвращени* на родину | repatriation,repatriat*;deport*;expuls*
驱逐出境,递解出境;遣返,遣送 | sınır dışı*,sınırdışı*;deport*;tehcir*;ihraç* | депортаци*,депортир*;высылк*,выслан*,высла*;выдворен* | deport*;expel*,expuls*;remov*
引渡;移交 | iade*,suçluların iadesi;teslim* | экстрадици*,экстрадир*;выдач* | extradit*;surrender*,hand over
人口贩运;人口贩卖;贩卖人口,人口买卖 | insan ticaret*;insan kaçakçılı*;insan tacirliğ* | торговл* людьми;траффикинг*,трафик* людей | human trafficking,trafficking in persons,people trafficking;human trade
走私;偷运 | kaçakçılık*,kaçakçılığ* | контрабанд*;незаконн* провоз* | smuggl*;trafficking
公民身份;国籍;公民权 | vatandaşlık*,vatandaşlığ*;yurttaşlık*,yurttaşlığ*;uyruk*,tabiiyet* | гражданств*;подданств* | citizenship*;nationalit*
公民;市民;国民 | vatandaş*;yurttaş* | граждан*;подданн* | citizen*;national,nationals
居留许可;居留证;居住许可 | oturma izn*,oturum izn*;ikamet izn*,ikamet tezkere* | вид* на жительство;разрешени* на проживание | residence permit*;residency permit*,permit to stay
签证;入境许可 | vize* | виз,виза,визы,визу,визой,визам*,визов*;разрешени* на въезд | visa*;entry permit*
边境;边界;国境;疆界 | sınır,sınırı*,sınırd*,sınırl*;hudut*,hudud* | границ*;рубеж* | border*;frontier*;boundar*
人权;人的权利 | insan hakları*,insan hakkı*;beşeri haklar* | прав* человека;человеческ* прав*;гуманитарн* прав* | human rights;rights of man
国际人道法,国际人道主义法;战争法 | uluslararası insancıl hukuk*;uluslararası insani hukuk*;savaş hukuk* | международн* гуманитарн* прав*;законы войны | international humanitarian law;law of armed conflict,laws of war
人道主义援助;人道援助;人道救援,人道主义救援 | insani yardım*;insancıl yardım*,insaniyardım* | гуманитарн* помощ*;гуманитарн* поддержк*;гумпомощ* | humanitarian aid;humanitarian assistance;humanitarian relief
危害人类罪;反人类罪,反人道罪;违反人道罪行 | insanlığa karşı suç*;insanlık suç* | преступлени* против человечности;преступлени* против человечества | crime* against humanity;crime* against mankind
种族灭绝;灭绝种族;大屠杀,种族屠杀 | soykırım*;jenosit*,katliam* | геноцид*;истреблени* народа | genocide*;mass murder*
种族清洗;族裔清洗,民族清洗;种族净化 | etnik temizlik*,etnik temizliğ*;etnik arındırma* | этническ* чистк*;этническ* очищени*;национальн* чистк* | ethnic cleansing;ethnic purge*
大屠杀;纳粹大屠杀;犹太人大屠杀,浩劫 | Holokost*;Yahudi Soykırım*;Holocaust* | Холокост*;Катастроф* европейского еврейства;Шоа | Holocaust;Shoah
屠杀;大屠杀;残杀 | katliam*;kırım;toplu kıyım*,kıyım* | резн*;бойн*;массов* убийств* | massacre*;slaughter*;mass killing*
战争罪;战争罪行;战犯罪 | savaş suç*;harp suç* | военн* преступлени*;преступлени* войны | war crime*
酷刑;拷打,折磨;刑讯 | işkence*;eziyet* | пытк*,пыток;истязани*;мучени* | torture*;torment*
法治;依法治国;法制 | hukukun üstünlüğ*;hukuk devlet*;hukuk düzen* | верховенств* права,верховенств* закона;господств* права,правов* государств*;законност* | rule of law;law and order
宪法;根本法 | anayasa*;kanunu esasi*,temel yasa* | конституци*;основн* закон* | constitution*;basic law*,charter*
法律;法令;法例 | yasa,yasaları*,yasanın,yasası*,yasaya,yasayı,yasalar*;kanun* | закон,закона,закону,законом,законы,законов,законе,законам*;законодательств* | law,laws;act,acts;statute*
法案;草案;法律草案 | yasa tasarı*;kanun tasarı*;yasa teklif*,kanun teklif* | законопроект*;проект* закона;билл* | bill,bills;draft law*;draft act*
立法;法规;法制 | mevzuat*;yasama* | законодательств*;законотворчеств* | legislation*;lawmaking
法令;命令;政令 | kararname*;ferman*;emirname* | указ,указа,указу,указом,указы,указов;постановлени*;декрет* | decree*;edict*;order,orders
条例;规章;法规 | yönetmelik*;tüzük*,tüzüğ*;nizamname* | постановлени*;регламент*;правил* | regulation*;rule,rules;ordinance*
条约;公约;协定;协约 | antlaşma*;anlaşma*,sözleşme*;muahede* | договор*;соглашени*;пакт* | treat*;pact*;agreement*
公约;条约;协约 | sözleşme*;konvansiyon*;antlaşma* | конвенци*;договор* | convention*;treat*;covenant*
协议;协定;约定 | anlaşma*;mutabakat*,uzlaşma* | соглашени*;договоренност*,договор* | agreement*;accord*;deal,deals
议定书;协议书 | protokol*;tutanak* | протокол* | protocol*
决议;决定;议决案 | karar,kararı*,kararl*,kararın*;önerge* | резолюци*;решени*;постановлени* | resolution*;decision*
决议草案;决议案;草案 | karar tasarı*;karar taslağ*,karar taslak* | проект* резолюции;проект* решения | draft resolution*;proposed resolution*
法院;法庭 | mahkeme*;divan* | суд,суда,суду,судом,суде,суды,судов,судам*;трибунал* | court,courts;tribunal*
法官;审判员;推事 | yargıç*;hâkim*,hakim* | судья,судьи,судье,судью,судьей,судей,судьям*;арбитр* | judge*;justice*;magistrate*
陪审团;陪审员团 | jüri* | присяжн*,суд* присяжных;жюри | jury,juries;juror*
律师;代理律师,辩护人 | avukat*;vekil*,savunman* | адвокат*;юрист*;защитник* | lawyer*;attorney*;counsel*;solicitor*
被告;被告人;被控人 | sanık*,sanığ*;davalı*;maznun* | подсудим*;обвиняем*;ответчик* | defendant*;accused
原告;起诉人 | davacı*;müşteki*,şikayetçi* | истец*,истц*;заявител* | plaintiff*;claimant*,complainant*
嫌疑人;嫌犯,疑犯;犯罪嫌疑人 | şüpheli*;zanlı* | подозреваем*;предполагаем* преступник* | suspect*;alleged perpetrator*
受害者;被害人,受害人;遇难者 | kurban*;mağdur* | жертв*;потерпевш*,пострадавш* | victim*;casualt*;sufferer*
证人;目击者;见证人 | tanık*,tanığ*;şahit*,şahid* | свидетел*;очевид* | witness*;eyewitness*
证据;证物;凭证 | kanıt*;delil*;ispat* | доказательств*;улик* | evidence;proof*
判决;裁决;裁定 | karar*;hüküm*,hükm* | приговор*;вердикт*;решени* суда | verdict*;ruling*;judgment*,judgement*
判刑;刑期;刑罚 | ceza,cezası*,cezaya,cezalar*;mahkumiyet*,mahkûmiyet* | приговор*;наказани* | sentence*;punishment*;penalt*
死刑;极刑 | idam ceza*,idam;ölüm ceza* | смертн* казн*;высш* мер* наказания;смертн* приговор* | death penalt*;capital punishment
无期徒刑;终身监禁;终身徒刑 | ömür boyu hapis*,müebbet hapis*;müebbet*;yaşam boyu hapis* | пожизненн* заключени*;пожизненн* лишени* свободы;пожизненн* срок* | life imprisonment;life sentence*,life in prison
监狱;牢房,狱所;看守所;牢狱 | hapishane*;cezaevi*,ceza evi*;zindan* | тюрьм*,тюрем*;исправительн* учреждени*,колони*;места* лишения свободы | prison,prisons;jail*;penitentiar*,correctional facilit*
监狱;监禁 | hapis,hapse,hapiste*;tutukluluk* | тюремн* заключени*;лишени* свободы | imprisonment;incarceration
囚犯;犯人;在押人员;服刑人员 | mahkum*,mahkûm*;tutuklu*;hükümlü* | заключенн*;осужденн*;узник*,арестант* | prisoner*;inmate*;detainee*;convict*
被拘留者;在押者;拘押者 | tutuklu*;gözaltında*,tutulan* | задержанн*;заключенн*;арестованн* | detainee*;prisoner*
拘留;羁押;拘押 | gözaltı*;tutuklama*,tutukluluk*;nezaret* | задержани*;арест*;содержани* под стражей | detention*;arrest*;custody
逮捕;拘捕,抓捕;捉拿 | tutukla*;yakala*;tevkif* | арест*;задержа*,задержив* | arrest*;apprehen*;detain*
保释;取保 | kefalet* | залог*;поручительств* | bail;bond
审判;审理;庭审 | dava,davası*,davada,davanın;duruşma*;yargılama*,yargılan*;muhakeme* | суд* процесс*,судебн* процесс*;судебн* разбирательств*;слушани* | trial,trials;hearing*;proceeding*
听证会;听证;听审会 | duruşma*;oturum* | слушани*;заседани* | hearing*;session*
诉讼;官司;起诉 | dava;hukuk davası* | иск,иска,иски,исков,иску,иском;судебн* дел*;тяжб* | lawsuit*;suit,suits;legal action*,litigation*
指控;控告;控罪 | suçlama*;itham*;iddia* | обвинени*;инкриминир* | charge*;accusation*;allegation*
起诉书;公诉书,起诉状 | iddianame*;suçlama belge* | обвинительн* заключени*;обвинительн* акт* | indictment*;bill of charges
上诉;申诉 | temyiz*;istinaf*;itiraz* | апелляци*;обжалован*,жалоб* | appeal*;petition*
调查;侦查;查究 | soruşturma*;tahkikat*;araştırma*,inceleme* | расследовани*;следстви*;разбирательств* | investigation*;inquir*,enquir*;probe,probes
调查人员;侦查员;调查员 | soruşturmacı*,müfettiş*;dedektif*,araştırmacı* | следовател*;дознавател*;расследовател* | investigator*;detective*
谋杀;凶杀;杀人 | cinayet*;adam öldürme*,katl* | убийств*;умерщвлени* | murder*;homicide*;killing*
刺杀;暗杀;行刺 | suikast*;cinayet* | покушени*;убийств* | assassinat*;murder*
凶手;杀人犯,杀手;凶犯 | katil*;cani* | убийц*;душегуб* | murderer*;killer*
绑架;劫持;拐骗 | kaçır*;alıkoy*;adam kaçırma* | похищ*,похити*;увод*;киднеп* | kidnap*;abduct*
人质;肉票 | rehine*;esir* | заложник*,заложниц*;пленник* | hostage*;captive*
强奸;性侵;性侵犯 | tecavüz*;ırza geçme*,cinsel saldırı* | изнасил*;сексуальн* насили* | rape*,raping;sexual assault*
性骚扰;性侵扰 | cinsel taciz*;cinsel istismar*,sarkıntılık* | сексуальн* домогательств*;харассмент*;сексуальн* притеснени* | sexual harassment;sexual misconduct
性虐待;性侵 | cinsel istismar*;cinsel taciz* | сексуальн* насили*;сексуальн* злоупотреблени*;растлени* | sexual abuse;sexual assault,molest*
家庭暴力;家暴;亲密伴侣暴力 | aile içi şiddet*;ev içi şiddet* | домашн* насили*;семейн* насили*;насили* в семье | domestic violence;domestic abuse;family violence
腐败;贪污;贪腐;贪渎 | yolsuzluk*,yolsuzluğ*;rüşvet*;yozlaşma* | коррупци*;взяточничеств*;продажност* | corruption;graft;brib*
贿赂;行贿;受贿 | rüşvet* | взятк*,взяток;подкуп*;мзд* | brib*;kickback*
洗钱;洗黑钱;清洗黑钱 | kara para aklama*;para aklama* | отмывани* денег;отмывани* денежных средств,отмывани* доходов,легализаци* преступных доходов | money laundering,money-laundering
欺诈;诈骗;舞弊 | dolandırıcı*;sahtekarlık*,sahtekârlık*,hile* | мошенничеств*;обман*;афер* | fraud*;scam*;swindl*
罪犯;犯罪分子,犯人 | suçlu*;mücrim* | преступник*;правонарушител* | criminal*;offender*;perpetrator*
犯罪;罪行 | suç,suçu*,suçl*,suçun*;cürüm* | преступлени*;правонарушени* | crime,crimes;offence*,offense*
有组织犯罪;集团犯罪 | örgütlü suç*;organize suç* | организованн* преступност*;оргпреступност* | organized crime,organised crime
黑手党;黑帮,黑社会 | mafya*;çete* | мафи*;организованн* преступн* групп* | mafia*;mob;crime syndicate*
贩毒;毒品走私;毒品贩运 | uyuşturucu kaçakçılı*;uyuşturucu ticaret* | наркоторговл*;наркотрафик*;торговл* наркотиками;незаконн* оборот* наркотик* | drug trafficking;drug smuggling;drug trade
毒品;麻醉品;麻药 | uyuşturucu*;narkotik* | наркотик*;наркотическ*;дурман* | drugs;narcotic*
贩毒集团;毒枭集团,毒品卡特尔 | uyuşturucu kartel*;uyuşturucu çete* | наркокартел*;наркогруппировк*,картел* | drug cartel*;drug gang*
警察;警员;公安 | polis*;zaptiye*,kolluk* | полици*;милици*;правоохранител* | police;law enforcement;constabulary
警官;警员;警察 | polis memur*;polis görevli* | полицейск*;сотрудник* полиции;офицер* полиции | police officer*;policeman*,policemen,policewom*;cop,cops
宵禁;戒严令 | sokağa çıkma yasağ*;gece sokağa çıkma | комендантск* час*;запрет* на выход | curfew*
紧急状态;非常状态 | olağanüstü hal*,olağanüstü hâl*,OHAL;acil durum* | чрезвычайн* положени*;режим* ЧС,чрезвычайн* ситуаци* | state of emergency;emergency rule,emergency state
戒严;戒严令;军法统治 | sıkıyönetim*;örfi idare* | военн* положени*;осадн* положени* | martial law;military rule
大赦;特赦;赦免 | genel af*;af;bağışlama* | амнисти*;помиловани* | amnest*;pardon*
豁免;豁免权;免责 | dokunulmazlık*,dokunulmazlığ*;muafiyet*,bağışıklık* | иммунитет*;неприкосновенност* | immunit*;exempt*
有罪不罚;逍遥法外;不受惩罚 | cezasızlık*,cezasızlığ*;dokunulmazlık* | безнаказанност*;отсутстви* наказания | impunity;lack of accountability
问责;追责;究责;责任制 | hesap verebilirlik*,hesap verebilirliğ*;sorumluluk*,sorumluluğ* | подотчетност*;ответственност* | accountability;responsibility
透明度;公开性 | şeffaflık*,şeffaflığ*;saydamlık*,saydamlığ* | прозрачност*;транспарентност*;открытост* | transparency;openness
赔偿;补偿;偿付 | tazminat*;telafi*;ödence* | компенсаци*;возмещени*;репараци* | compensation;reparation*;redress
歧视;差别待遇;区别对待 | ayrımcılık*,ayrımcılığ*;ayrım yapma*,ayırımcılık* | дискриминаци*;ущемлени* | discriminat*;prejudice*
种族主义;种族歧视 | ırkçılık*,ırkçılığ*;rasizm* | расизм*;расов* дискриминаци* | racism;racial discrimination
仇恨犯罪;仇恨罪 | nefret suç*;kin suç* | преступлени* на почве ненависти;преступлени* ненависти | hate crime*;bias crime*
仇恨言论;仇恨性言论 | nefret söylem*;nefret konuşma* | язык* вражды;язык* ненависти,риторик* ненависти | hate speech;hateful speech
隐私;私隐;隐私权 | mahremiyet*;gizlilik*,gizliliğ*;özel hayat* | приватност*;конфиденциальност*;частн* жизн*,неприкосновенност* частной жизни | privacy;private life
著作权;版权;作者权 | telif hak*;yayın hak*,eser hak* | авторск* прав*;копирайт* | copyright*;author's rights
知识产权;智慧财产权,智力产权 | fikri mülkiyet*,fikrî mülkiyet*;entelektüel mülkiyet* | интеллектуальн* собственност*;интеллектуальн* прав* | intellectual property
专利;专利权 | patent*;buluş belgesi* | патент* | patent*
合同;契约;合约 | sözleşme*;kontrat*,mukavele* | контракт*;договор* | contract*;agreement*
许可证;执照;牌照 | lisans*;ruhsat*;izin belge* | лицензи*;разрешени* | licence*,license*;permit*
生物识别;生物特征;生物辨识 | biyometrik*;biyolojik tanıma* | биометри*;биологическ* идентификаци* | biometric*
枪支管制;枪械管制;控枪,枪支控制 | silah kontrol*;silah denetim* | контрол* над оружием;контрол* за оружием | gun control*;firearms control*
`
