/**
 * Frequent characters with one simplified and one traditional form, neither of which is right in the other
 * script. Characters that both scripts use (后, 里, 台, 划 …) are left out.
 */
const pairs =
  '国國 学學 广廣 东東 实實 现現 义義 务務 区區 县縣 园園 儿兒 数數 据據 与與 为為 这這 来來 时時 对對 开開 关關 ' +
  '长長 门門 问問 间間 见見 规規 设設 计計 报報 应應 办辦 动動 发發 变變 图圖 标標 导導 级級 给給 统統 经經 结結 ' +
  '继繼 续續 终終 组組 织織 纳納 线線 总總 张張 济濟 湾灣 满滿 点點 书書 单單 双雙 员員 围圍 场場 处處 备備 ' +
  '奖獎 宁寧 审審 宽寬 层層 岛島 带帶 庆慶 库庫 强強 归歸 当當 录錄 态態 战戰 扩擴 护護 择擇 换換 断斷 无無 ' +
  '显顯 权權 条條 极極 构構 样樣 检檢 树樹 档檔 残殘 毕畢 没沒 测測 营營 获獲 让讓 认認 训訓 议議 记記 许許 论論 ' +
  '证證 评評 识識 试試 话話 该該 详詳 语語 说說 请請 课課 调調 谁誰 负負 财財 责責 质質 购購 费費 资資 转轉 ' +
  '较較 载載 过過 还還 进進 远遠 连連 适適 选選 释釋 钱錢 镇鎮 阅閱 队隊 阶階 际際 陆陸 随隨 难難 须須 预預 领領 ' +
  '题題 额額 风風 马馬 驻駐 验驗 龙龍 龄齡 齐齊 个個 们們 从從 众眾 优優 会會 传傳 价價 兴興 农農 决決 况況 ' +
  '准準 减減 则則 创創 剧劇 劳勞 势勢 华華 协協 厅廳 历歷 压壓 参參 听聽 响響';

const split = pairs
  .split(' ')
  .map(([simplified = '', traditional = '']): [string, string] => [simplified, traditional]);

const simplified = new RegExp(`[${split.map(([one]) => one).join('')}]`, 'gu');
const traditional = new RegExp(`[${split.map(([, other]) => other).join('')}]`, 'gu');

/** The characters of a text that only simplified Chinese writes. */
export function simplifiedIn(text: string): string[] {
  return text.match(simplified) ?? [];
}

/** The characters of a text that only traditional Chinese writes. */
export function traditionalIn(text: string): string[] {
  return text.match(traditional) ?? [];
}

/** Chinese characters and punctuation of a text. */
export function chineseIn(text: string): string[] {
  return text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu) ?? [];
}
