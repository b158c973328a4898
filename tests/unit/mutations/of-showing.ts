/** Breaking the rules on what enforcement and villages must show. */
import { edit, type Mutations, mutation } from './mutation.ts';

const PROOFS = 'proofs.yaml';
const HOUSE = 'matters/yingji-xiaofang/shouzai-zhufang-buzhu-shenhe.yaml';
const PENSION = 'matters/renshe-yibao/yanglao-zige-renzheng.yaml';
const CARD = 'matters/renshe-yibao/shebaoka-zhuxiao.yaml';

export const OF_SHOWING: Mutations = {
  'proof-grounded': () => [
    mutation(
      'an article the statute does not have',
      edit(PROOFS, 'article: 第六条第二项', 'article: 第六十条第二项'),
      [[PROOFS, '- { law: shouyang-dengji-banfa, article: 第六十条第二项 }']],
    ),
    mutation(
      'a repealed statute',
      edit(PROOFS, 'law: muying-baojian-fa', 'law: senlin-fanghuo-tiaoli'),
      [[PROOFS, '- { law: senlin-fanghuo-tiaoli, article: 第二十三条 }']],
    ),
  ],
  'proof-not-asked': () => [
    mutation(
      'a proof that the office looks up itself',
      edit(PENSION, '- name: 居民身份证', '- name: 在世证明'),
      [[PENSION, '- name: 在世证明']],
    ),
    mutation(
      'the village is to say who owns the house',
      edit(
        HOUSE,
        '申请人自备；没有证的在村里评议时核实，不用开证明',
        '申请人自备；没有证的由村里出具',
      ),
      [[HOUSE, '- name: 住房权属证明']],
    ),
    mutation(
      'what the hospital issues is asked of the village',
      edit(CARD, '持卡人去世的才要；能联网查到的不用交', '没有的由村委会出具'),
      [[CARD, '- name: 死亡证明']],
    ),
    mutation(
      'a proof that is on no list',
      edit(HOUSE, '- name: 房屋损毁照片', '- name: 村委会证明'),
      [[HOUSE, '- name: 村委会证明']],
    ),
  ],
};
