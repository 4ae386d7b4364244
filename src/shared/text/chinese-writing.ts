import type { LanguageTag, Span } from '#shared/model'

/** How Chinese is written; null where a text has no character that only one of the two has. */
export type ChineseWriting = 'Hans' | 'Hant' | null

/**
 * Traditional and simplified forms of common characters, in pairs. Only such pairs of which neither form is in
 * use in the other writing: 后, 里, 台, 只, 干 and their like are left out.
 */
const PAIRS = `
國国 們们 會会 這这 個个 來来 時时 說说 對对 開开 關关 長长 門门 問问 間间 學学 書书 見见 現现 覺觉
觀观 視视 親亲 經经 給给 紅红 約约 級级 純纯 紙纸 線线 組组 織织 終终 結结 統统 絕绝 維维 綠绿 網网
編编 緊紧 總总 績绩 續续 繼继 縣县 縮缩 纖纤 繞绕 練练 細细 紹绍 紀纪 納纳 紛纷 紡纺 絡络 絲丝 緣缘
緩缓 貝贝 負负 財财 責责 貨货 質质 購购 貿贸 費费 貼贴 賀贺 資资 賣卖 買买 賽赛 贈赠 贊赞 貢贡 貧贫
販贩 貫贯 賓宾 賠赔 賬账 賭赌 賴赖 車车 軍军 軟软 轉转 輕轻 輪轮 輛辆 輸输 較较 載载 輔辅 輯辑 軌轨
連连 運运 進进 過过 達达 還还 邊边 遠远 遲迟 選选 適适 遷迁 遺遗 違违 遞递 邏逻 話话 語语 請请 誰谁
課课 調调 談谈 論论 認认 識识 議议 護护 讓让 讀读 設设 許许 訴诉 試试 詩诗 詞词 該该 詳详 誠诚 誤误
謝谢 講讲 證证 評评 譯译 訪访 訓训 記记 計计 訂订 討讨 訊讯 診诊 詢询 諾诺 謀谋 謊谎 謂谓 諒谅 諸诸
譜谱 變变 豐丰 動动 務务 勞劳 勝胜 勢势 勵励 勸劝 區区 醫医 華华 協协 單单 衛卫 厲厉 壓压 參参 雙双
發发 號号 員员 嚴严 嗎吗 聽听 啟启 啞哑 嚇吓 圍围 園园 圓圆 圖图 團团 場场 塊块 壞坏 壯壮 聲声 處处
備备 夠够 頭头 奪夺 奮奋 婦妇 媽妈 孫孙 寧宁 實实 寫写 寬宽 審审 將将 專专 尋寻 導导 層层 屆届 屬属
歲岁 島岛 嶺岭 幣币 師师 帶带 幫帮 幾几 廣广 莊庄 慶庆 庫库 應应 廟庙 廢废 張张 強强 彈弹 歸归 當当
錄录 徹彻 從从 憶忆 懷怀 態态 憐怜 愛爱 憲宪 戰战 戲戏 戶户 擴扩 掃扫 揚扬 換换 據据 擊击 擋挡 擔担
擇择 攝摄 擁拥 撥拨 損损 搶抢 敗败 數数 敵敌 斷断 無无 舊旧 曆历 晝昼 顯显 曉晓 暫暂 術术 機机 殺杀
雜杂 權权 條条 楊杨 極极 構构 標标 樣样 橋桥 樂乐 樓楼 歡欢 歐欧 殘残 氣气 漢汉 湯汤 溝沟 沒没 滅灭
淚泪 潔洁 濟济 測测 渾浑 濃浓 漲涨 漸渐 灣湾 滿满 濕湿 溫温 災灾 爐炉 點点 煉炼 爛烂 熱热 煙烟 爺爷
狀状 猶犹 獨独 獎奖 環环 瑪玛 瓊琼 產产 電电 畫画 暢畅 療疗 瘋疯 癢痒 盡尽 監监 盤盘 碼码 確确 礎础
禮礼 禍祸 離离 種种 積积 稱称 穩稳 窮穷 竊窃 競竞 筆笔 節节 築筑 簡简 籃篮 類类 糧粮 緒绪 罰罚 羅罗
職职 聯联 肅肃 膚肤 腸肠 腦脑 臉脸 艦舰 藝艺 蘇苏 蘭兰 薦荐 藥药 萬万 葉叶 蓋盖 蕭萧 蟲虫 補补 襯衬
規规 覽览 觸触 鐵铁 銀银 錢钱 鐘钟 鋼钢 錯错 鍵键 鎮镇 鏡镜 銷销 鋒锋 鑽钻 針针 釣钓 鈴铃 鉛铅 銅铜
閉闭 閒闲 閱阅 隊队 陽阳 陰阴 陣阵 階阶 際际 陸陆 陳陈 險险 隨随 隱隐 難难 雞鸡 霧雾 靈灵 靜静 頁页
頂顶 順顺 須须 項项 預预 領领 題题 顏颜 願愿 顧顾 風风 飛飞 飯饭 飲饮 館馆 馬马 駕驾 驗验 騎骑 驚惊
騙骗 體体 髮发 魚鱼 鮮鲜 鳥鸟 鳴鸣 鴨鸭 麥麦 黃黄 黨党 齊齐 齒齿 龍龙 龜龟 傳传 價价 億亿 優优 儀仪
倫伦 側侧 偉伟 傷伤 僅仅 債债 傾倾 僑侨 兒儿 內内 兩两 冊册 農农 凍冻 淨净 減减 劇剧 劃划 則则 創创
剛刚 別别 劍剑 辦办 報报 塵尘 墜坠 墮堕
`

export const HANT = 1
export const HANS = 2

/** Which writing the character of a UTF-16 unit tells of: neither, `HANT` or `HANS`. */
const WRITING_OF = ((): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (const pair of PAIRS.trim().split(/\s+/u)) {
    table[pair.charCodeAt(0)] = HANT
    table[pair.charCodeAt(1)] = HANS
  }
  return table
})()

// Of the characters that tell, this share has to be of one writing: names and quotations keep the other.
const SHARE = 0.8
const LEAST = 2

/** Which writing a UTF-16 unit tells of: `HANT`, `HANS`, or 0 for neither. */
export function writingOf(unit: number): number {
  return WRITING_OF[unit] ?? 0
}

/** How Chinese is written in some stretches of a text, by the characters that only one of the two writings has. Linear. */
export function chineseWriting(text: string, stretches: readonly Span[]): ChineseWriting {
  const counts = [0, 0, 0]
  for (const [from, to] of stretches)
    for (let at = from; at < to; at++) {
      const writing = writingOf(text.charCodeAt(at))
      if (writing !== 0) counts[writing] = (counts[writing] ?? 0) + 1
    }
  const [, hant = 0, hans = 0] = counts
  return writingByCounts(hant, hans)
}

/** How Chinese is written where so many characters are of the one writing, and so many of the other. */
export function writingByCounts(hant: number, hans: number): ChineseWriting {
  const enough = hant + hans >= LEAST
  if (enough && hant >= (hant + hans) * SHARE) return 'Hant'
  return enough && hans >= (hant + hans) * SHARE ? 'Hans' : null
}

/**
 * The tag a text of this writing goes by: `zh-Hant` for Traditional; plain `zh` for Simplified, which is what people
 * mean by it, and where nothing tells.
 */
export function chineseTag(writing: ChineseWriting): LanguageTag {
  return writing === 'Hant' ? 'zh-Hant' : 'zh'
}
