import type { works as English } from '#renderer/words/en/works'
import type { Words } from '#shared/words/pattern'

export const works: Words<typeof English> = {
  title: '作品',
  progress: '已关联 {linked, number}，已接受 {accepted, number}',
  said: '个句段，已关联 {linked, number}，已接受 {accepted, number}',
  review: '审阅',
  steps: '{next} 下一个 · {back} 上一个',
  'queue.unreviewed': '未审阅',
  'queue.unsure': '置信度最低',
  'queue.doubtful': '存疑',
  'queue.gap': '空缺',
  'queue.divergence': '有差异',
  'queue.not-1-1': '非一对一',
  'queue.conflict': '冲突',
  'queue.note': '有备注',
  'none.next': '下方没有：{queue}',
  'none.previous': '上方没有：{queue}',
  'none.left': '已无剩余：{queue}',
  'queue.excluded': '已排除',
}
